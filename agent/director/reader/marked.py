"""Messages with what they mean written into them: what the reader learns from.

One message is a line; its segments stand one after another with ``|`` between them, each with its kind in
braces, and parts of a segment in brackets with their role::

    {drop} hey, you can skip [where: the windmill one] | {chat} it is a bit much.

A file belongs to films: ``# film: kestrel`` names that of the lines below it. A line may begin with
``@name``, the case in :mod:`evals` that says what must come of it. ``⏎`` is a line break inside a message.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

KINDS = frozenset(
    """drop keep_only add_scene move swap merge split copy order
    look gone style framing again motion camera
    line line_gone line_add reword rename speaker voice voice_how voice_off voice_on
    music music_off music_on sound sound_add sound_gone sound_off louder softer
    length longer shorter pace transition captions_on captions_off captions_how
    title aspect language quality
    undo redo approve stop question vague keep chat other new_film""".split()  # noqa: SIM905
)
"""What a segment of a message asks for; ``agent/director/reader/README.md`` says what each of them means."""
ROLES = frozenset({"where", "who", "old", "new", "say", "num", "to", "except"})


@dataclass(frozen=True)
class Span:
    """A part of a segment, by its place in the segment's words: ``first`` to before ``last``."""

    role: str
    first: int
    last: int


@dataclass(frozen=True)
class Segment:
    """A part of a message that asks for one thing."""

    kind: str
    words: tuple[str, ...]
    spans: tuple[Span, ...]


@dataclass(frozen=True)
class Marked:
    """A message with its meaning."""

    text: str
    segments: tuple[Segment, ...]
    film: str = ""
    case: str = ""


WORDS = re.compile(r"[“”„«»\"]|\d+(?:[.,:]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*|⏎|[^\s\w]|_")


def words(text: str) -> list[str]:
    """The words and marks of a text, as the reader counts them."""
    return WORDS.findall(text)


class NotMarked(ValueError):
    """A line that cannot be read; says why."""


_KIND = re.compile(r"\{\s*([a-z_]+)\s*\}")
_OPEN = re.compile(r"\[\s*([a-z]+)\s*:\s*")


def read_line(line: str, film: str = "") -> Marked:
    """Read one line.

    Raises:
        NotMarked: with the reason.
    """
    case = ""
    if line.startswith("@"):
        case, _, line = line[1:].partition(" ")
    parts = re.split(r"\s*\|\s*(?=\{)", line.strip())
    segments = tuple(_segment(part) for part in parts)
    text = " ".join(re.sub(r"\s+", " ", _bare(part)).strip() for part in parts)
    return Marked(text, segments, film, case)


def _bare(part: str) -> str:
    return _OPEN.sub("", _KIND.sub("", part, count=1)).replace("]", "")


def _segment(part: str) -> Segment:
    found = _KIND.match(part)
    if not found:
        raise NotMarked(f"no {{kind}} before {part[:40]!r}")
    if found[1] not in KINDS:
        raise NotMarked(f"no such kind: {found[1]}")
    told: list[str] = []
    spans: list[Span] = []
    rest = part[found.end() :]
    while rest:
        opened = _OPEN.search(rest)
        if not opened:
            if "[" in rest or "]" in rest:
                raise NotMarked(f"a bracket too many in {rest[:40]!r}")
            told += words(rest)
            break
        if "]" in rest[: opened.start()]:
            raise NotMarked(f"a bracket too many in {rest[:40]!r}")
        told += words(rest[: opened.start()])
        end = rest.find("]", opened.end())
        inner = rest[opened.end() : end]
        if end < 0 or "[" in inner:
            raise NotMarked(f"a bracket is left open in {rest[opened.start() :][:40]!r}")
        if opened[1] not in ROLES:
            raise NotMarked(f"no such role: {opened[1]}")
        first = len(told)
        told += words(inner)
        if first == len(told):
            raise NotMarked(f"an empty part: {rest[opened.start() : end + 1]!r}")
        spans.append(Span(opened[1], first, len(told)))
        rest = rest[end + 1 :]
    if not told:
        raise NotMarked("an empty segment")
    return Segment(found[1], tuple(told), tuple(spans))


def read_file(path: Path) -> Iterator[Marked]:
    """Every message of a file.

    Raises:
        NotMarked: with the file, the line and the reason.
    """
    film = ""
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if named := re.match(r"#\s*film:\s*(\w*)", line):
            film = named[1]
        if not line.strip() or line.startswith("#"):
            continue
        try:
            yield read_line(line, film)
        except NotMarked as error:
            raise NotMarked(f"{path.name}:{number}: {error}") from None
