"""How far a phrase that names a scene reaches in a sentence: "the bit where he goes up the stairs | should be at night".

A phrase ends where the sentence goes on with something else, and at the last word that the scene holds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from agent.director.refine.recall import Found, find
from agent.director.refine.recall_words import HOURS
from agent.director.scripts.words import words_of
from film.document import Film

_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|\d+|[^\w\s]|[\ue000\ue001]")
_MODALS = words_of(
    "be read should could can must would will shall may might needs need ought deserves wants has feels looks seems please instead"
    " soll sollte sollen könnte kann muss müsste wird bitte doit devrait pourrait peut faut debe debería puede podría tiene"
)
"""What goes on with the sentence after a phrase."""
_JOINTS = words_of(
    "and but or so then because since if though although than und aber oder dann et mais ou puis y pero o luego for by instead"
)
_COMMANDS = words_of(
    "make let put add give remove delete lose drop take turn set change use replace swap cut trim hold keep i we you"
    " plus moins más menos todo toda todos tout toute alles mehr weniger näher heller dunkler länger kürzer wärmer kälter größer kleiner langsamer schneller weiter"
    " is was are were it mach mache lass setz füge entferne mets ajoute rends enlève pon haz añade quita juste justo directly right rather just"
)
"""What begins the request itself, after a noun phrase."""
_ARTICLES = words_of(
    "the a an this that these those his her its their my our der die das den dem ein eine le la les un une el los las una"
)
_LEADS = words_of(
    "of in on at with from under over between beside behind near by inside across along into through above like and"
)
_OPEN = words_of(
    "to for as than so the a an of in on at with from under over between also à de en por para zu als"
)
"""What ends no phrase."""
_PRONOUNS = words_of("it that there he she they we i you this these those")
_RELATIVES = words_of("which who that stays welche welcher welches qui que")
MOST = 14
"""Words of a phrase."""


@dataclass(frozen=True)
class Word:
    text: str
    start: int
    end: int

    @property
    def low(self) -> str:
        return self.text.lower()


def words_in(text: str) -> list[Word]:
    return [Word(m[0], m.start(), m.end()) for m in _WORD.finditer(text)]


@dataclass(frozen=True)
class Span:
    """Where a phrase ends in the text, and what it finds."""

    end: int
    found: Found


def noun_phrase(text: str, start: int) -> int:
    """Where a noun phrase that starts here ends at the latest."""
    return _limit(text, start, clause=False)


def clause(text: str, start: int) -> int:
    """Where a clause ("where he goes up the stairs") that starts here ends at the latest."""
    return _limit(text, start, clause=True)


def closed(text: str, at: int) -> bool:
    """Whether the sentence goes on with something else here, or ends."""
    word = re.match(r"\s*([^\W\d_]+|\S|$)", text[at:])
    return word is None or not word[1][:1].isalpha() or word[1].lower() in (_MODALS | _JOINTS)


def _limit(text: str, start: int, clause: bool) -> int:
    ends = [start]
    before = ""
    for index, word in enumerate(words_in(text[start : start + 200])):
        low = word.low
        if not low[:1].isalnum() or index >= MOST:
            break
        if low in _MODALS and not (clause and low in ("has", "looks", "feels")):
            told = clause and before in _PRONOUNS and len(ends) > 2  # "when she steps off | it should snow"
            return ends[-2] if told else ends[-1]
        joins = low == "and" and _goes_on(text[start + word.end :])
        if index and low in _JOINTS and not joins and not (clause and low in ("and", "by")):
            break
        if not clause and index and (low in _COMMANDS or low in _RELATIVES or low.isdigit()):
            break
        if (
            clause
            and index > 1
            and (low in _COMMANDS or low in ("just", "say", "do"))
            and low not in ("is", "was", "are", "were", "it", "i", "we", "you")
        ):
            break
        if not clause and index and low in _ARTICLES and before not in _LEADS:
            break
        ends = [*ends, start + word.end] if low not in _OPEN else ends
        before = low
    return ends[-1]


def _goes_on(rest: str) -> bool:
    """Whether a noun follows "and": "the windmill and the ladder"."""
    return bool(re.match(r"\s*(?:the|a|an|der|die|das|le|la|les|el|los|las)\s", rest, re.I))


def read(
    text: str, start: int, limit: int, film: Film, least: int, head: str = "", who: Iterable[str] = ()
) -> Span:
    """The longest phrase between ``start`` and ``limit`` that means one scene; ``head`` are words before it that belong to it.

    It reaches to ``least`` at any rate, and no farther than the last word that the scene holds.
    """
    words = words_in(text[start:limit])
    ends = [start + w.end for w in words]
    whole = {start + a.end for a, b in pairwise(words) if b.low in _LEADS} | set(ends[-1:])
    level: Span | None = None
    parts = sorted(e for e in whole if e >= least) + sorted((e for e in ends if e >= least), reverse=True)
    for end in [*parts, least]:
        found = find(film, f"{head} {text[start:end]}", who)
        if found.one:
            return _onward(text, start, end, max(ends or [least]), film, head, least, found)
        if found.scenes and (level is None or len(found.scenes) <= len(level.found.scenes)):
            level = Span(_last(text, start, end, least, found), found)
    return level or Span(least, Found())


def _onward(
    text: str, start: int, end: int, limit: int, film: Film, head: str, least: int, found: Found
) -> Span:
    """A phrase that means one scene, with what follows and tells the same."""
    reach = find(film, f"{head} {text[start:limit]}")
    if limit > end and reach.one == found.one:
        return Span(_last(text, start, limit, least, reach), reach)
    return Span(_last(text, start, end, least, found), found)


def _last(text: str, start: int, end: int, least: int, found: Found) -> int:
    """The end of the last word of a phrase that told; an hour at its end is what is wanted of the scene."""
    words = words_in(text[start:end])
    while len(words) > 1 and words[-1].low in HOURS:
        words.pop()
    told = [start + w.end for w in words if found.words & {w.low, *re.split(r"['-]", w.low)}]
    return max([least, *told])
