"""What is wrong with a template, before any model is asked."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path

from prompts import HERE

MOST_WORDS = 1_000
"""Of a template: it is read before every turn."""
FIELDS = ("version", "purpose")
VALUES: Mapping[str, frozenset[str]] = {
    "director": frozenset({"time_rules", "language"}),
    "state": frozenset({"revision", "settings", "facts", "cast", "scenes", "plan", "refused", "done"}),
}
"""What the agent fills in, template by template."""
_NAME = re.compile(r"\b[a-z]+(?:_[a-z]+)+\b")
_VERSION = re.compile(r"\d{4}-\d{2}-\d{2}(?:\.\d+)?")


def faults(folder: Path = HERE, tools: Collection[str] = (), known: Collection[str] = ()) -> list[str]:
    """One sentence for each fault of a folder's templates.

    ``tools`` are the names of tools that there are; other words with an underscore have to be among ``known``.
    """
    found = [f"{name}: there is no such template" for name in VALUES if not (folder / f"{name}.md").is_file()]
    for path in sorted(folder.glob("*.md")):
        text = path.read_text(encoding="utf-8")
        found += [f"{path.stem}: {fault}" for fault in _of(path.stem, text, {*tools}, {*known})]
    return found


def _of(name: str, text: str, tools: set[str], known: set[str]) -> Iterator[str]:
    head, rule, body = text.removeprefix("---\n").partition("\n---\n")
    if not text.startswith("---\n") or not rule:
        yield "it does not begin with a front matter between lines of ---"
        return
    fields = dict(line.split(": ", 1) for line in head.splitlines() if ": " in line)
    yield from (f"its front matter has no {field}" for field in FIELDS if not fields.get(field, "").strip())
    if (version := fields.get("version")) and not _VERSION.fullmatch(version):
        yield f"its version is {version!r}; write the day, as 2026-01-31, and .2 for a second one"
    if name not in VALUES:
        yield f"nobody reads it; the agent reads {', '.join(VALUES)}"
        return
    values = {*re.findall(r"\{\{\s*([^}]*?)\s*\}\}", body)}
    yield from (f"{{{{{value}}}}} is filled in by nobody" for value in sorted(values - VALUES[name]))
    yield from (f"{{{{{value}}}}} is missing" for value in sorted(VALUES[name] - values))
    if (count := len(body.split())) > MOST_WORDS:
        yield f"it has {count} words; {MOST_WORDS} are the most"
    if name == "director" and tools:
        named = {*_NAME.findall(re.sub(r"\{\{.*?\}\}", "", body))}
        yield from (f"{one} is no tool and no field" for one in sorted(named - tools - known))
    for number, line in enumerate(body.splitlines(), 1):
        if line != line.rstrip():
            yield f"line {number} of its text ends in blanks"
        if "\t" in line:
            yield f"line {number} of its text has a tab"
