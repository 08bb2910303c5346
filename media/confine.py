"""Give up everything a decoder of foreign files does not need, then become that decoder.

Run as `python -I -S confine.py CPU_SECONDS MEMORY_BYTES FILE_BYTES READ WRITE PROGRAM ARGUMENT…` in an empty
environment. Limits hold everywhere; where the Linux kernel offers Landlock, the program can also only read
system libraries and the folder `READ`, only write in the folder `WRITE`, and open no TCP connection. Standard
library only, and no import of ours: it starts in a few milliseconds and runs without site-packages.
"""

import ctypes
import os
import resource
import sys

_OPEN_FILES = 64

# Linux numbers, the same on every architecture we run on.
_CREATE_RULESET, _ADD_RULE, _RESTRICT_SELF = 444, 445, 446
_NO_NEW_PRIVILEGES = 38
_BENEATH_PATH = 1
_EXECUTE, _WRITE, _READ, _READ_DIR = 1 << 0, 1 << 1, 1 << 2, 1 << 3
_REMOVE_FILE, _MAKE_FILE, _TRUNCATE = 1 << 5, 1 << 8, 1 << 14
_FILES_BY_VERSION = {1: (1 << 13) - 1, 2: (1 << 14) - 1, 3: (1 << 15) - 1}
_TCP = 0b11

_SYSTEM = (
    "/usr",
    "/lib",
    "/lib64",
    "/etc/ld.so.cache",
    "/dev/null",
    "/dev/urandom",
    "/sys/devices/system/cpu",
)


class _Ruleset(ctypes.Structure):
    _fields_ = (("files", ctypes.c_uint64), ("network", ctypes.c_uint64))


class _Rule(ctypes.Structure):
    _pack_ = 1
    _layout_ = "ms"
    _fields_ = (("access", ctypes.c_uint64), ("parent", ctypes.c_int32))


def limit(cpu_seconds: int, memory: int, file_size: int) -> None:
    """Set the resource limits; a limit that the system does not know is skipped."""
    limits = {
        resource.RLIMIT_CPU: cpu_seconds,
        resource.RLIMIT_AS: memory,
        resource.RLIMIT_FSIZE: file_size,
        resource.RLIMIT_NOFILE: _OPEN_FILES,
        resource.RLIMIT_CORE: 0,
    }
    for kind, value in limits.items():
        _, hard = resource.getrlimit(kind)
        value = value if hard == resource.RLIM_INFINITY else min(value, hard)
        try:
            resource.setrlimit(kind, (value, value))
        except (ValueError, OSError):
            continue


def lock(readable: str, writable: str, program: str) -> bool:
    """Confine this process by Landlock; False where the kernel does not offer it."""
    if not sys.platform.startswith("linux"):
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    version = libc.syscall(_CREATE_RULESET, None, 0, 1)
    if version < 1:
        return False
    files = _FILES_BY_VERSION[min(version, 3)]
    rules = _Ruleset(files, _TCP if version >= 4 else 0)
    ruleset = libc.syscall(_CREATE_RULESET, ctypes.byref(rules), 16 if version >= 4 else 8, 0)
    if ruleset < 0:
        return False
    read = _READ | _READ_DIR | _EXECUTE
    own = (_READ | _READ_DIR | _WRITE | _MAKE_FILE | _REMOVE_FILE | _TRUNCATE) & files
    for path in (*_SYSTEM, program):
        _allow(libc, ruleset, path, read)
    _allow(libc, ruleset, readable, _READ | _READ_DIR)
    _allow(libc, ruleset, writable, own)
    if libc.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0) or libc.syscall(_RESTRICT_SELF, ruleset, 0):
        raise OSError(ctypes.get_errno(), "the sandbox could not be closed")
    os.close(ruleset)
    return True


def _allow(libc: ctypes.CDLL, ruleset: int, path: str, access: int) -> None:
    try:
        handle = os.open(path, os.O_PATH | os.O_CLOEXEC)
    except OSError:
        return
    if not os.path.isdir(path):  # noqa: PTH112 - pathlib costs more than the rest of this file
        access &= ~(_READ_DIR | _MAKE_FILE | _REMOVE_FILE)
    rule = _Rule(access, handle)
    if libc.syscall(_ADD_RULE, ruleset, _BENEATH_PATH, ctypes.byref(rule), 0):
        raise OSError(ctypes.get_errno(), f"the sandbox could not allow {path}")
    os.close(handle)


def main(cpu_seconds: str, memory: str, file_size: str, readable: str, writable: str, *command: str) -> None:
    """Confine this process, then replace it by `command`."""
    limit(int(cpu_seconds), int(memory), int(file_size))
    lock(readable, writable, command[0])
    os.execve(command[0], command, {})


if __name__ == "__main__":
    main(*sys.argv[1:])
