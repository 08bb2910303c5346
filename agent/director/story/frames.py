"""Moments: a sentence and the picture that belongs to it, with slots for the wish's own words.

In a template ``{h}`` is the hero ("the keeper"), ``{o}`` whom or what the hero acts on,
``[take]`` a verb that agrees with the hero and ``<take>`` one that agrees with ``{o}``.
Sentence starts are capitalised afterwards, so slots are written small.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from agent.director.words import english


@dataclass(frozen=True)
class Moment:
    """One thing that happens, said and seen."""

    says: tuple[str, ...]
    """Spoken variants; any of them fits the picture."""
    sees: str
    moves: str
    hears: str = ""
    shot: str = ""
    needs: frozenset[str] = frozenset()
    """Facts about the wish that must hold: ``hands``, ``o``, ``o.weather``, ``h.animal``."""


def m(says: str, sees: str, moves: str, hears: str = "", shot: str = "", needs: str = "") -> Moment:
    """A moment; spoken variants are parted by ``|``."""
    return Moment(
        tuple(s.strip() for s in says.split("|")), sees, moves, hears, shot, frozenset(needs.split())
    )


def parse(table: str) -> dict[str, dict[str, tuple[Moment, ...]]]:
    """Moments by section and beat.

    ``[section]`` starts a section; a row is ``beat = says | says :: sees :: moves :: hears :: shot ::
    needs``, a dash stands for nothing, and what is left off at the end is empty.
    """
    found: dict[str, dict[str, list[Moment]]] = {}
    shelf: dict[str, list[Moment]] = {}
    for row in filter(None, table.splitlines()):
        if row.startswith("["):
            shelf = found.setdefault(row.strip("[]"), {})
            continue
        beat, _, rest = row.partition(" = ")
        cells = ["" if cell == "-" else cell for cell in rest.split(" :: ")]
        shelf.setdefault(beat, []).append(m(*cells))
    return {name: {beat: tuple(rows) for beat, rows in beats.items()} for name, beats in found.items()}


@dataclass(frozen=True)
class Voice:
    """The words that fill the slots, and how verbs agree."""

    slots: Mapping[str, str]
    hero_many: bool = False
    object_many: bool = False

    def can(self, template: str) -> bool:
        """Whether every slot of the template has words."""
        return all(self.slots.get(name) for name in re.findall(r"\{(\w+)\}", template))

    def say(self, template: str) -> str:
        """The template as spoken text."""
        return tidy(english.capitalise(self.fill(template)))

    def draw(self, template: str) -> str:
        """The template as a picture's words."""
        return tidy(self.fill(template))

    def fill(self, template: str) -> str:
        """The template with slots and verbs filled; raises ``KeyError`` for an unknown slot."""
        text = re.sub(r"\[(\w+)\]", lambda x: english.agree(x[1], self.hero_many), template)
        text = re.sub(r"<(\w+)>", lambda x: english.agree(x[1], self.object_many), text)
        return re.sub(r"\{(\w+)\}", lambda x: self.slots[x[1]], text)


def tidy(text: str) -> str:
    """Articles by sound, no doubled words of position, single spaces."""
    text = re.sub(r"\b([Aa])n? (?=([\w'-]+))", lambda x: _article(x[1], x[2]), text)
    return re.sub(r"\s+", " ", text).strip()


def _article(found: str, word: str) -> str:
    if word.isupper() and len(word) == 1:
        return f"{found} "
    article = english.article(word)
    return (article.capitalize() if found == "A" else article) + " "


def fits(moment: Moment, facts: frozenset[str]) -> bool:
    """Whether the wish meets what the moment needs; ``!x`` needs the absence of x."""
    return all((need[1:] not in facts) if need.startswith("!") else need in facts for need in moment.needs)
