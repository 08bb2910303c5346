"""Running the ffmpeg program: a child that is watched, can be cancelled, and fails in one sentence."""

import asyncio
import os
import re
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import cache
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

import ffmpeg
import imageio_ffmpeg

from media.errors import MediaError

Progress = Callable[[float], None]

CHILDREN_AT_ONCE = 2
_KEPT_LINES = 500
_ALLOWED = (
    "PATH",
    "HOME",
    "LANG",
    "LC_ALL",
    "TMPDIR",
    "LD_LIBRARY_PATH",
    "FONTCONFIG_FILE",
    "FONTCONFIG_PATH",
)
_ECHOES = re.compile(
    r"^(Conversion failed|Error opening (input|output) files? |Error opening (input|output) files|Error : |Exiting|Task finished with error|"
    r"Terminating thread|Nothing was written|Error while (filtering|decoding)|Last message repeated)"
)
_ORIGIN = re.compile(r"^(\[[^\]]*\]\s*)+")

_slots: WeakKeyDictionary[asyncio.AbstractEventLoop, asyncio.Semaphore] = WeakKeyDictionary()


def program() -> str:
    """The ffmpeg to run: `PIXORA_FFMPEG`, or the one that the imageio-ffmpeg wheel brings."""
    return os.environ.get("PIXORA_FFMPEG") or imageio_ffmpeg.get_ffmpeg_exe()


def identity() -> str:
    """A short text that changes when the ffmpeg program does; part of cache keys."""
    path = Path(program())
    try:
        stat = path.stat()
    except OSError as error:
        raise MediaError(f"There is no ffmpeg at {str(path)!r}: {error.strerror}.") from error
    return f"{path.name} {stat.st_size} {stat.st_mtime_ns}"


@cache
def environment() -> dict[str, str]:
    """The environment of our children: nothing but where to find libraries, fonts and temporary space."""
    return {name: os.environ[name] for name in _ALLOWED if name in os.environ}


def arguments(stream: Any, *, level: str = "error") -> list[str]:
    """The command line of an ffmpeg-python graph that ends in one or several outputs, overwriting them."""
    quiet = ("-hide_banner", "-nostdin", "-nostats", "-v", level)
    compiled: list[str] = ffmpeg.compile(stream.global_args(*quiet), cmd=program(), overwrite_output=True)
    return compiled


async def run(
    stream: Any,
    task: str,
    *,
    cwd: Path | None = None,
    progress: Progress | None = None,
    seconds: float | None = None,
    level: str = "error",
) -> str:
    """Run an ffmpeg-python graph to its end and return what it wrote to stderr.

    `task` completes the sentence "Could not …" of the `MediaError` raised when it fails. `progress` is called
    with 0..1 against the length of the output in `seconds`. Cancelling the awaiting task kills the child. At
    most two children work at a time per event loop.
    """
    stream, report = reporting(stream, progress, seconds)
    code, log = await execute(arguments(stream, level=level), cwd=cwd, on_line=report)
    if code:
        raise failure(task, log)
    return log


def reporting(
    stream: Any, progress: Progress | None, seconds: float | None
) -> tuple[Any, Callable[[str], None] | None]:
    """The graph made to report on stdout, and the reader of its lines; unchanged without `progress`."""
    if not progress or not seconds:
        return stream, None

    def report(line: str) -> None:
        key, _, value = line.partition("=")
        if key == "out_time_us" and value.lstrip("-").isdigit():
            progress(min(1.0, max(0.0, int(value) / 1e6 / seconds)))

    return stream.global_args("-progress", "pipe:1"), report


async def execute(
    command: Sequence[str],
    *,
    cwd: Path | None = None,
    env: dict[str, str] | None = None,
    on_line: Callable[[str], None] | None = None,
    wall_seconds: float | None = None,
) -> tuple[int, str]:
    """Run a command without a shell; return its exit code and the end of its stderr.

    `on_line` receives each line of stdout. The child is killed on cancellation, and after `wall_seconds`
    with `TimeoutError`.
    """
    slots = _slots.setdefault(asyncio.get_running_loop(), asyncio.Semaphore(CHILDREN_AT_ONCE))
    async with slots:
        try:
            child = await asyncio.create_subprocess_exec(
                *command,
                cwd=cwd,
                env=environment() if env is None else env,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=asyncio.subprocess.PIPE if on_line else asyncio.subprocess.DEVNULL,
                stderr=asyncio.subprocess.PIPE,
            )
        except OSError as error:
            raise MediaError(f"Could not start {command[0]!r}: {error.strerror}.") from error
        try:
            async with asyncio.timeout(wall_seconds):
                return await _watch(child, on_line)
        finally:
            with suppress(ProcessLookupError):
                child.kill()
            await child.wait()


@contextmanager
def first_error() -> Iterator[None]:
    """Around a task group: let its first error out as it is, not in a group."""
    try:
        yield
    except BaseExceptionGroup as errors:
        raise errors.exceptions[0] from None


async def _watch(child: asyncio.subprocess.Process, on_line: Callable[[str], None] | None) -> tuple[int, str]:
    log: deque[str] = deque(maxlen=_KEPT_LINES)
    with first_error():
        async with asyncio.TaskGroup() as readers:
            readers.create_task(_read(child.stderr, log.append))
            if on_line:
                readers.create_task(_read(child.stdout, on_line))
    return await child.wait(), "\n".join(log)


async def _read(pipe: asyncio.StreamReader | None, on_line: Callable[[str], None]) -> None:
    """Hand over each line; a line longer than the reader's buffer is dropped, not fatal."""
    while pipe is not None:
        try:
            line = await pipe.readline()
        except ValueError:
            continue
        if not line:
            return
        on_line(line.decode("utf-8", "replace").rstrip())


def failure(task: str, log: str) -> MediaError:
    """One sentence from the last line of ffmpeg's stderr that says something."""
    lines = [_ORIGIN.sub("", line).strip() for line in log.splitlines()]
    telling = [line for line in lines if line and not _ECHOES.match(line)]
    reason = (telling or lines or [""])[-1].rstrip(".!") or "ffmpeg gave no reason"
    return MediaError(f"Could not {task}: {reason}.")
