"""The glossary as one: rows of ``english|German|French|Spanish``, with the marks that each table explains."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from agent.director.glossary import (
    adjectives,
    adjectives_life,
    adjectives_made,
    adjectives_more,
    adjectives_rest,
    nouns,
    nouns_country,
    nouns_film,
    nouns_food,
    nouns_home,
    nouns_life,
    nouns_more,
    nouns_nature,
    nouns_people,
    nouns_rest,
    nouns_science,
    nouns_shops,
    nouns_story,
    nouns_things,
    nouns_town,
    nouns_work,
    phrases,
    phrases_manner,
    phrases_more,
    phrases_rest,
    verbs,
    verbs_life,
    verbs_more,
    verbs_rest,
    verbs_work,
)

LANGUAGES = ("en", "de", "fr", "es")
"""The columns of a row."""


def _rows(tables: Iterable[str]) -> tuple[str, ...]:
    return tuple(row for text in tables for row in text.strip().splitlines() if row.count("|") == 3)


NOUNS = _rows(
    table.NOUNS
    for table in (
        nouns, nouns_film, nouns_food, nouns_home, nouns_more, nouns_nature, nouns_story, nouns_town,
        nouns_people, nouns_work, nouns_things, nouns_rest, nouns_country, nouns_shops, nouns_science,
        nouns_life,
    )
)  # fmt: skip
ADJECTIVES = _rows(
    table.ADJECTIVES
    for table in (adjectives, adjectives_more, adjectives_made, adjectives_rest, adjectives_life)
)
VERBS = _rows((verbs.VERBS, verbs_more.VERBS, verbs_work.VERBS, verbs_rest.VERBS, verbs_life.VERBS))
PHRASES = _rows((phrases.PHRASES, phrases_more.PHRASES, phrases_rest.PHRASES, phrases_manner.PHRASES))


@cache
def words(language: str) -> frozenset[str]:
    """Every word of a language in the glossary as it is listed, in lower case."""
    column = LANGUAGES.index(language)
    cells = (row.split("|")[column] for row in (*NOUNS, *ADJECTIVES, *VERBS, *PHRASES))
    return frozenset(re.findall(r"[^\W\d_]{3,}", " ".join(cells).lower()))
