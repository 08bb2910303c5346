"""A message in which scenes are told by their numbers, and the question where a phrase fits several alike."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from agent.director.refine import where_words
from agent.director.refine.draft import opening
from agent.director.refine.types import Asked
from agent.director.refine.words import ask, listed
from film.document import Film

Change = tuple[int, str] | None
"""Where a phrase ends, and what stands for it."""


@dataclass
class Named:
    """A message with its scenes told by number. ``level`` are scenes that a phrase of it fits alike."""

    text: str
    film: Film
    language: str
    level: tuple[str, ...] = ()
    at: tuple[int, int] = (0, 0)
    """Where that phrase stands."""

    def name(self, scenes: tuple[str, ...]) -> str:
        return called(self.film, scenes, self.language)

    def which(self, quotes: Sequence[str] = ()) -> Asked:
        """A question between the scenes that a phrase fits alike; each option is the message with one of them."""
        names = [f"{self.film.number(s)} ({opening(self.film.scene(s))})" for s in self.level]
        start, end = self.at
        said = [f"{self.text[:start]}{self.name((s,))}{self.text[end:]}" for s in self.level]
        whole = (re.sub("\ue000(\\d+)\ue001", lambda m: f"“{quotes[int(m[1])]}”", text) for text in said)
        return Asked(ask("which_match", self.language, list=listed(names, self.language)), tuple(whole))

    def still_in(self, text: str) -> bool:
        """Whether the phrase that fits several scenes is a part of what is asked in the end."""
        return self.text[self.at[0] : self.at[1]].lower() in text.lower()

    def each(
        self, pattern: re.Pattern[str], change: Callable[[re.Match[str]], Change], stop: int = 0
    ) -> None:
        """Put into the text what ``change`` makes of every place that fits, up to ``stop`` from its end."""
        at = 0
        while match := pattern.search(self.text, at, len(self.text) - stop):
            found = change(match)
            if found is None:
                at = match.start() + 1
                continue
            end, instead = found
            self.text = self.text[: match.start()] + instead + self.text[end:]
            at = match.start() + len(instead)


def called(film: Film, scenes: Sequence[str], language: str) -> str:
    """Scenes by their numbers: "scenes 2 and 4 and 5", in one piece wherever sentences are cut at commas."""
    return numbers([film.number(scene) for scene in scenes], language)


def numbers(found: Sequence[int | str], language: str) -> str:
    one, many = where_words.NAMES[language].split("|")
    told = f" {where_words.AND[language]} ".join(str(n) for n in found)
    return f"{one if len(found) == 1 else many} {told}"
