"""The glossary as one: rows of ``english|German|French|Spanish``, with the marks that each table explains."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from agent.director import words


def _rows(kind: str) -> tuple[str, ...]:
    """Every row of the modules ``glossary_<kind>…``."""
    names = sorted(
        module.name for module in iter_modules(words.__path__) if module.name.startswith(f"glossary_{kind}")
    )
    tables = (
        text
        for name in names
        for key, text in sorted(vars(import_module(f"{words.__name__}.{name}")).items())
        if key.isupper() and isinstance(text, str)
    )
    return tuple(row.strip() for text in tables for row in text.strip().splitlines() if row.count("|") == 3)


NOUNS, ADJECTIVES, VERBS, PHRASES = (_rows(kind) for kind in ("nouns", "adjectives", "verbs", "phrases"))
