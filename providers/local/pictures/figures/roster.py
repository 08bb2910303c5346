"""The roster of figures: every kind with its drawing, size, colours and the words it is found by."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import import_module

from .look import Sheet
from .pen import Pen
from .words import singular

Draw = Callable[[Pen, Sheet, str, float], None]


@dataclass(frozen=True)
class Figure:
    """One kind of figure. Lengths of the drawing are in its own units, y up from the ground.

    `tall` is its natural height where an adult person is 1; `unit` the height and `wide` the width
    it is drawn with. `coats` are the main colours to choose from when words are silent; `parts` maps
    nouns to the colour slot they name ("sail" to "second"). `air` figures hover above their ground.
    """

    kind: str
    draw: Draw
    tall: float
    unit: float
    wide: float
    words: tuple[str, ...]
    coats: tuple[str, ...]
    second: str = "#f3e6cc"
    accent: str = "#d9423a"
    dark: str = "#3a2a2e"
    light: str = "#fff6df"
    poses: frozenset[str] = frozenset()
    parts: dict[str, str] = field(default_factory=dict)
    air: bool = False
    group: str = "thing"  # animal, creature, vehicle, building, thing, sky


ROSTER: dict[str, Figure] = {}
_DRAWINGS = "hunters grazers critters birds sea folk boats vehicles aircraft buildings plants household machines things curios sky"


def figure(
    kind: str,
    coats: str,
    *,
    tall: float,
    unit: float,
    wide: float,
    words: str = "",
    poses: str = "",
    parts: str = "",
    group: str = "thing",
    air: bool = False,
    second: str = "#f3e6cc",
    accent: str = "#d9423a",
    dark: str = "#3a2a2e",
    light: str = "#fff6df",
) -> Callable[[Draw], Draw]:
    """Enter a drawing in the roster. Lists are comma separated; `parts` reads "sail:second"."""

    def enter(draw: Draw) -> Draw:
        ROSTER[kind] = Figure(
            kind,
            draw,
            tall,
            unit,
            wide,
            tuple(filter(None, (kind, *words.split(",")))),
            tuple(coats.split()),
            second,
            accent,
            dark,
            light,
            frozenset(filter(None, poses.split(","))),
            dict(pair.split(":") for pair in parts.split(",") if pair),
            air,
            group,
        )
        return draw

    return enter


@dataclass(frozen=True)
class Mention:
    """A figure named in a text: its kind, the words used, where they start, and whether plural."""

    kind: str
    phrase: str
    start: int
    end: int
    many: bool


# Phrases that contain a figure's name but mean something else.
_ELSEWHERE = frozenset(
    [
        "bus stop",
        "train station",
        "horse chestnut",
        "fish market",
        "star light",
        "moon light",
        "cloud city",
        "book shop",
        "tea house",
        "key moment",
        "cat's eye",
        "ship wreck",
        "bird song",
        "ring of light",
        "rings of light",
        "tree line",
        "sun rise",
        "sun set",
        "house plant",
        "train track",
        "train tracks",
    ]
)


def mentions(text: str, names: dict[str, str]) -> list[Mention]:
    """Figures named in a text, in order; `names` maps phrases to kinds.

    At each place the longest phrase wins. Of two neighbours the last is what is meant ("dragon kite"),
    unless it is a person's trade after an animal or machine ("a robot chef" is a robot).
    """
    found: list[Mention] = []
    spans = [
        (m.group(), m.start(), m.end()) for m in re.finditer(r"[a-z]+(?:'s)?", text.lower().replace("’", "'"))
    ]
    i = 0
    while i < len(spans):
        size, hit = _longest(spans, i, names)
        if hit and _COMPOUND.match(text, spans[i + size - 1][2]):
            hit = None
        if hit and not _owner(spans, i + size, names) and not _acting(spans, i, hit.phrase):
            first, last = spans[i], spans[i + size - 1]
            if found and text[found[-1].end : first[1]].strip() == "":
                previous = found.pop()
                hit = _joined(previous, hit)
                first = ("", previous.start, 0)
            if found and found[-1].kind == hit.kind and text[found[-1].end : first[1]].strip() == "of":
                first = ("", found.pop().start, 0)
            many = singular(last[0]) != last[0]
            found.append(Mention(hit.kind, text[first[1] : last[2]], first[1], last[2], many))
        i += size
    return found


_COMPOUND = re.compile(r"-(?:[a-z]+(?:ed|en|ing)|built|made|drawn|lit|sewn|cut|shaped|sized)\b", re.I)
"""What makes a word for a thing part of how another is: hand-built, moon-lit, cat-sized."""


def _longest(spans: list[tuple[str, int, int]], i: int, names: dict[str, str]) -> tuple[int, Mention | None]:
    for size in (4, 3, 2, 1):
        words = [word for word, _, _ in spans[i : i + size]]
        if len(words) < size:
            continue
        plain = " ".join(words)
        if plain in _ELSEWHERE:
            return size, None
        last = words[-1].removesuffix("'s")
        for phrase in (plain, " ".join([*words[:-1], singular(last)])):
            if phrase in names:
                return size, Mention(names[phrase], plain, 0, 0, False)
    return 1, None


_DEEDS = frozenset(
    ["watch", "watches", "rocks", "bears", "plants", "ducks", "swallows", "planes", "seals", "boxes", "hammers", "nails",
     "trains", "drums", "rings", "cooks", "guards", "fishes", "flies", "rose", "saw", "felt", "bats", "ships", "maps",
     "books", "stones", "cards", "notes", "webs", "mirrors", "anchors", "buttons", "brushes", "pens", "waters"]
)  # fmt: skip
"""Words that name a thing, and after a noun or before an object what somebody does."""
_OBJECT = frozenset(
    ["a", "an", "the", "his", "her", "its", "their", "my", "your", "our", "him", "them", "it", "us",
     "me", "this", "that", "these", "those", "over", "at", "out", "as", "how", "while", "home",
     "away", "from", "into", "to"]
)  # fmt: skip
_DETERMINERS = frozenset(
    ["a", "an", "the", "his", "her", "its", "their", "my", "your", "our", "this",
     "that", "these", "those", "two", "three", "four", "five", "six", "many", "some", "of", "with", "and", "or"]
)  # fmt: skip


def _acting(spans: list[tuple[str, int, int]], at: int, phrase: str) -> bool:
    """Whether a word that could name a thing says what somebody does: "the keeper watches the sea"."""
    first = phrase.split()[0]
    if first not in _DEEDS or spans[at][0] != first:
        return False
    after = spans[at + 1][0] if at + 1 < len(spans) else ""
    before = spans[at - 1][0] if at else "the"
    return before not in _DETERMINERS and (after in _OBJECT or phrase != first)


def _owner(spans: list[tuple[str, int, int]], after: int, names: dict[str, str]) -> bool:
    """Whether the phrase ending before `after` only owns what follows: "the baker's cat"."""
    if not spans[after - 1][0].endswith("'s"):
        return False
    return any(_longest(spans, i, names)[1] for i in range(after, min(after + 3, len(spans))))


def _joined(first: Mention, second: Mention) -> Mention:
    trade = second.kind.startswith("person")
    group = ROSTER[first.kind].group if first.kind in ROSTER else ""
    keep_first = trade and group in ("animal", "creature")
    return first if keep_first else second


@lru_cache(maxsize=1)
def entries() -> dict[str, Figure]:
    """All figures, once every module of drawings has been loaded."""
    for module in _DRAWINGS.split():
        import_module(f"{__package__}.{module}")
    return ROSTER
