"""What an English text names that can be drawn: people, animals, things and places, by the glossary."""

from __future__ import annotations

import re
from functools import cache

from agent.director.glossary import nouns_film, tables
from agent.director.words import english, vocabulary


@cache
def _nouns() -> frozenset[str]:
    """Every noun of the glossary that is no idea and no word of film-making."""
    film = {cell.split("|")[0] for cell in nouns_film.NOUNS.strip().splitlines()}
    named = {name.strip() for row in tables.NOUNS for name in row.split("|")[0].split(";")}
    known = (named | _MORE) - film - vocabulary.IDEAS - _ABSTRACT
    return frozenset(known | vocabulary.PEOPLE | vocabulary.ANIMALS | vocabulary.MACHINES | vocabulary.PLANTS)


_ABSTRACT = vocabulary.ADJECTIVES | frozenset(
    english.listed(
        """second minute hour week month year day today tomorrow date weekend century time end beginning start place thing way part kind sort work
        use help joke upbeat look feel feeling mood style square portrait landscape list topic group number name word sentence line question
        answer music song sound noise voice silence tune melody text caption title subtitle story tale poem verse lecture idea plan rule step
        price cost euro pound dollar percent offer sale will can may stop rest return turn well like left right vertical paper wood clay felt
        wool ink chalk crayon pencil watercolour oil glass light lights shade colour gold silver copper bronze brass cream mint butter rose slate
        rust amber coral mustard tan steel minimum maximum detail close-up horror comedy drama cartoon comic documentary advert ad explainer"""
    )
)
"""Nouns of the glossary that nobody draws, or that mostly tell how something is drawn."""


_MORE = frozenset(
    english.listed(
        "cobble cobblestone gaslight headphone moped scooter playground skyline rooftop windowsill doorway awning lamplight streetlight firelight driftwood haystack cornfield wildflower"
    )
)
"""Nouns that can be drawn and that the glossary does not have."""


def nouns(text: str) -> list[str]:
    """The nouns that can be drawn, as they are written, in their order."""
    words = re.findall(r"[A-Za-zÀ-ÿ]+(?:['’-][A-Za-zÀ-ÿ]+)*", text)
    return [word for word in words if english.singular(word.lower()) in _nouns() or word.lower() in _nouns()]


def things(text: str) -> list[str]:
    """The things that can be drawn, a compound as one: *flea market*, *fire brigade*."""
    words = re.findall(r"[A-Za-zÀ-ÿ]+(?:['’-][A-Za-zÀ-ÿ]+)*", text)
    found: list[str] = []
    k = 0
    while k < len(words):
        both = " ".join(words[k : k + 2])
        pair = k + 1 < len(words) and english.singular(both.lower()) in _nouns()
        found += [both] if pair else nouns(words[k])
        k += 2 if pair else 1
    return found
