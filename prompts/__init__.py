"""Versioned prompt templates and the one loader that fills them in.

A template is ``templates/<name>.md``: a front matter of ``version`` and ``purpose``, then
text with ``{{values}}``. A value that is missing, or one that nobody asked for, is an error.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib import resources
from pathlib import Path

_VALUE = re.compile(r"\{\{\s*([a-z_]+)\s*\}\}")


@dataclass(frozen=True)
class Template:
    name: str
    version: str
    purpose: str
    text: str

    @property
    def values(self) -> frozenset[str]:
        """The names that must be filled in."""
        return frozenset(_VALUE.findall(self.text))

    def render(self, **values: object) -> str:
        """The text with every value filled in; raises ``KeyError`` for a missing or unknown one."""
        missing, unknown = self.values - values.keys(), values.keys() - self.values
        if missing or unknown:
            raise KeyError(f"prompt {self.name!r}: missing {sorted(missing)}, unknown {sorted(unknown)}")
        return _VALUE.sub(lambda match: str(values[match[1]]), self.text)


HERE = Path(str(resources.files("prompts"))) / "templates"
_folder = HERE


@contextmanager
def reading(folder: Path) -> Iterator[None]:
    """Read templates from another folder, for everything in this process, while it lasts."""
    global _folder
    before, _folder = _folder, folder
    try:
        yield
    finally:
        _folder = before


def load(name: str) -> Template:
    """The template called ``name``; raises ``KeyError`` naming those there are."""
    return parsed(_folder, name)


@cache
def parsed(folder: Path, name: str) -> Template:
    """A template of a folder, read once."""
    file = folder / f"{name}.md"
    if not re.fullmatch(r"[a-z_]+", name) or not file.is_file():
        raise KeyError(f"no prompt {name!r}; there are {', '.join(names())}")
    head, _, text = file.read_text(encoding="utf-8").removeprefix("---\n").partition("\n---\n")
    fields = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
    return Template(name, fields["version"], fields["purpose"], text.strip())


def names() -> list[str]:
    """The names of all templates."""
    return sorted(file.stem for file in _folder.glob("*.md"))
