"""Templates of another version: a folder's, or those of a git revision of this project."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from prompts import HERE
from prompts import reading as reading_folder

ROOT = HERE.parents[1]


class NoVersion(ValueError):
    """Neither a folder of templates nor a git revision that has any."""

    def __init__(self, where: str) -> None:
        super().__init__(f"{where!r} is neither a folder of templates nor a git revision that has any.")


@contextmanager
def reading(where: str) -> Iterator[None]:
    """Read the templates of a folder or of a git revision, for everything in this process; of none, those at hand.

    Raises ``NoVersion``.
    """
    if not where:
        yield
        return
    with ExitStack() as stack:
        folder = Path(where)
        if not folder.is_dir():
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="pixora-prompts-")))
            _from_git(where, folder)
        elif not any(folder.glob("*.md")):
            raise NoVersion(where)
        stack.enter_context(reading_folder(folder))
        yield


def _from_git(revision: str, folder: Path) -> None:
    """Write the templates of a revision into a folder."""

    def git(*arguments: str) -> str:
        try:
            done = subprocess.run(["git", *arguments], cwd=ROOT, capture_output=True, text=True, check=False)
        except OSError:
            raise NoVersion(revision) from None
        if done.returncode:
            raise NoVersion(revision)
        return done.stdout

    names = git("ls-tree", "--name-only", "--end-of-options", revision, "prompts/templates/").split()
    if not names:
        raise NoVersion(revision)
    for name in names:
        (folder / Path(name).name).write_text(
            git("show", "--end-of-options", f"{revision}:{name}"), encoding="utf-8"
        )
