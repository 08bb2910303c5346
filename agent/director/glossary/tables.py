"""The glossary as one: rows of ``english|German|French|Spanish``, with the marks that each table explains."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache

from agent.director.glossary import (
    adjectives,
    adjectives_more,
    nouns,
    nouns_film,
    nouns_food,
    nouns_home,
    nouns_more,
    nouns_nature,
    nouns_story,
    nouns_town,
    phrases,
    phrases_more,
    phrases_rest,
    verbs,
    verbs_more,
    verbs_work,
)

LANGUAGES = ("en", "de", "fr", "es")
"""The columns of a row."""


def _rows(tables: Iterable[str]) -> tuple[str, ...]:
    return tuple(row for text in tables for row in text.strip().splitlines() if row.count("|") == 3)


NOUNS = _rows(
    table.NOUNS
    for table in (
        nouns, nouns_film, nouns_food, nouns_home, nouns_more, nouns_nature, nouns_story, nouns_town
    )
)  # fmt: skip
ADJECTIVES = _rows((adjectives.ADJECTIVES, adjectives_more.ADJECTIVES))
VERBS = _rows((verbs.VERBS, verbs_more.VERBS, verbs_work.VERBS))
PHRASES = _rows((phrases.PHRASES, phrases_more.PHRASES, phrases_rest.PHRASES))


@cache
def words(language: str) -> frozenset[str]:
    """Every word of a language in the glossary as it is listed, in lower case."""
    column = LANGUAGES.index(language)
    cells = (row.split("|")[column] for row in (*NOUNS, *ADJECTIVES, *VERBS, *PHRASES))
    return frozenset(re.findall(r"[^\W\d_]{3,}", " ".join(cells).lower()))
