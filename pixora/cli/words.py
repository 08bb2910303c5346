"""Text that comes in, and files that go out."""

from __future__ import annotations

import shutil
import signal
import sys
from contextlib import suppress
from pathlib import Path

from pixora.errors import UserError


def read_text(argument: str) -> str:
    """A prompt as given, from stdin (``-``) or from a file (``@FILE``). Raises ``UserError``."""
    text = _from_outside(argument)
    try:
        text.encode()
    except UnicodeEncodeError:
        raise UserError("The prompt is not UTF-8 text; send it as UTF-8.") from None
    return text


def _from_outside(argument: str) -> str:
    if argument == "-":
        try:
            return sys.stdin.read()
        except UnicodeDecodeError:
            raise UserError("What came on stdin is not UTF-8 text; send it as UTF-8.") from None
    if not argument.startswith("@") or "\n" in argument:
        return argument
    name = argument[1:]
    try:
        return Path(name).read_text(encoding="utf-8")
    except OSError as error:
        raise UserError(
            f"The file {name!r} cannot be read: {error.strerror}; "
            "a prompt that begins with “@” itself needs a space before it."
        ) from None
    except UnicodeDecodeError:
        raise UserError(f"The file {name!r} is not UTF-8 text; save it as UTF-8.") from None
    except ValueError:
        raise UserError(f"{name!r} cannot be the name of a file.") from None


def interactive() -> bool:
    """Whether a person sits at both ends."""
    return sys.stdin.isatty() and sys.stdout.isatty()


def ask(question: str) -> str | None:
    """A line from the person; None at end of file and at Ctrl-C.

    The event loop rests meanwhile: nothing of ours runs while a person decides.
    """
    with suppress(ImportError):
        import readline  # noqa: F401  input() edits lines and remembers them with it
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        if interactive():
            return input(question)
        return sys.stdin.readline() or None
    except UnicodeDecodeError:
        raise UserError("What came on stdin is not UTF-8 text; send it as UTF-8.") from None
    except (EOFError, KeyboardInterrupt):
        print()
        return None
    finally:
        signal.signal(signal.SIGINT, before)


def check_output(name: str) -> Path:
    """A place that can be written, known before any work is done. Raises ``UserError``."""
    path = Path(name).expanduser()
    if name == "-":
        raise UserError("A film cannot go to “-”; name a file, e.g. 'film.mp4'.")
    if not name:
        raise UserError("The output's name is empty; name a file, e.g. 'film.mp4'.")
    try:
        if path.is_dir():
            raise UserError(f"{name!r} is a folder; name a file, e.g. {str(path / 'film.mp4')!r}.")
        if not path.parent.is_dir():
            raise UserError(
                f"The folder {str(path.parent)!r} does not exist; make it first or choose another place."
            )
        probe = path.with_name(f".{path.name}.part")
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise UserError(f"{name!r} cannot be written: {error.strerror}; choose another place.") from None
    except ValueError:
        raise UserError(f"{name!r} cannot be the name of a file; choose another.") from None
    return path


def copy_out(source: Path, out: Path) -> Path:
    """Copy a finished file; complete or not at all. Raises ``UserError``."""
    part = out.with_name(f".{out.name}.part")
    try:
        shutil.copyfile(source, part)
        part.replace(out)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise UserError(
            f"{str(out)!r} cannot be written: {error.strerror}. "
            "The film is kept: pixora export last --to mp4 -o FILE"
        ) from None
    return out
