"""Text that comes in, and files that go out."""

from __future__ import annotations

import asyncio
import os
import shlex
import shutil
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

from pixora.cli.program import pixora
from pixora.cli.values import FORMATS
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


async def edited(text: str) -> str:
    """What the person makes of a text in their editor. Raises ``UserError`` where there is none."""
    names = (os.environ.get("VISUAL"), os.environ.get("EDITOR"), "sensible-editor", "nano", "vi")
    command = next((shlex.split(name) for name in names if name and shutil.which(shlex.split(name)[0])), None)
    if command is None:
        raise UserError("There is no editor here; set EDITOR, or say what to change.")
    with tempfile.TemporaryDirectory(prefix="pixora-") as folder:
        path = Path(folder) / "plan.txt"
        path.write_text(text, encoding="utf-8")
        process = await asyncio.create_subprocess_exec(*command, str(path))
        if await process.wait():
            raise UserError(f"{command[0]} ended with {process.returncode}; nothing was changed.")
        try:
            return path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError):
            raise UserError("The edited plan cannot be read as UTF-8 text; nothing was changed.") from None


def check_output(name: str, kind: str = "mp4") -> Path:
    """A place for a file of that kind, known to be writable before any work is done. Raises ``UserError``."""
    path = Path(name).expanduser()
    if name == "-":
        raise UserError("A film cannot go to “-”; name a file, e.g. 'film.mp4'.")
    if not name:
        raise UserError("The output's name is empty; name a file, e.g. 'film.mp4'.")
    try:
        if path.is_dir():
            raise UserError(f"{name!r} is a folder; name a file, e.g. {str(path / 'film.mp4')!r}.")
        _check_ending(path, kind)
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


def _check_ending(path: Path, kind: str) -> None:
    """A file is named after what is in it, or has no ending at all."""
    ending = path.suffix.lower().removeprefix(".")
    if not ending or ending == kind:
        return
    right = str(path.with_suffix(f".{kind}"))
    other = f", or choose --to {ending} when you export" if ending in FORMATS else ""
    raise UserError(f"{str(path)!r} would hold {kind.upper()}; name it {right!r}{other}.")


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
            f"The film is kept: {pixora()} export last --to mp4 -o FILE"
        ) from None
    return out
