"""The glossary as one: rows of ``english|German|French|Spanish``, with the marks that each table explains."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from pkgutil import iter_modules

from agent.director import words as folder


def _rows(kind: str) -> tuple[str, ...]:
    """Every row of the modules ``glossary_<kind>…``."""
    names = sorted(
        module.name for module in iter_modules(folder.__path__) if module.name.startswith(f"glossary_{kind}")
    )
    tables = (
        text
        for name in names
        for key, text in sorted(vars(import_module(f"{folder.__name__}.{name}")).items())
        if key.isupper() and isinstance(text, str)
    )
    return tuple(row.strip() for text in tables for row in text.strip().splitlines() if row.count("|") == 3)


@cache
def words(language: str) -> frozenset[str]:
    """Every word of a language in the glossary as it is listed, in lower case."""
    column = ("en", "de", "fr", "es").index(language)
    cells = (row.split("|")[column] for row in (*NOUNS, *ADJECTIVES, *VERBS, *PHRASES))
    return frozenset(re.findall(r"[^\W\d_]{3,}", " ".join(cells).lower()))


NOUNS, ADJECTIVES, VERBS, PHRASES = (_rows(kind) for kind in ("nouns", "adjectives", "verbs", "phrases"))
