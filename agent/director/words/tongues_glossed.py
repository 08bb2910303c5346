"""What the glossary adds to the words that wishes are read by: verbs, adjectives and participles in their forms."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from agent.director.glossary import tables
from agent.director.translate.entries import Entry, table
from agent.director.words import english

_HELPING = frozenset(("be", "can", "must", "want", "should", "may", "would like", "become", "have"))
_PAST = {
    "fr": (("aient", "ent"), ("ait", "e"), ("èrent", "ent"), ("a", "e")),
    "es": (("ieron", "en"), ("aron", "an"), ("aban", "an"), ("ían", "en"), ("aba", "a"), ("ía", "e"), ("ió", "e"), ("ó", "a")),
}  # fmt: skip
"""Endings of what somebody did, and those of what he does."""
_ENCLITIC = re.compile(r"(\w+r)(?:me|te|se|nos)?(?:l[aeo]s?)$")
"""A Spanish infinitive with its objects: freírlas."""
_ENDINGS = ("en", "em", "er", "es", "e")


@cache
def _bases(language: str) -> dict[str, str]:
    """The English verb of an English participle: lost -> lose."""
    found: dict[str, str] = {}
    for entries in table(language).values():
        for entry in entries:
            if entry.kind == "v" and entry.form in ("base", "fin"):
                first, space, rest = entry.english.partition(" ")
                found.setdefault(english.participle(first) + space + rest, entry.english)
    return found


def _verbs(word: str, language: str, forms: tuple[str, ...]) -> list[Entry]:
    found = table(language).get(word, ())
    return [one for one in found if one.kind == "v" and one.form in forms and one.english not in _HELPING]


@lru_cache(maxsize=4096)
def deeds(word: str, language: str) -> tuple[tuple[str, tuple[str, ...], str], ...]:
    """(English base, the form's other words, one or many) of a finite form; a German one without its prefix last."""
    many = word.endswith({"de": ("en", "ern", "eln"), "fr": ("ent", "ont"), "es": ("n",)}[language])
    if language == "de" and not many and not word.endswith("t") and not word.endswith("te"):
        return ()
    found = sorted(_verbs(word, language, ("fin",)), key=lambda one: not one.prefix)
    for ending, present in _PAST.get(language, ()) if not found else ():
        if word.endswith(ending) and len(word) > len(ending) + 2 and not found:
            found = _verbs(word.removesuffix(ending) + present, language, ("fin",))
    return tuple(
        (one.english, (one.prefix,) if one.prefix else (), "many" if many else "one") for one in found
    )


@lru_cache(maxsize=4096)
def base(word: str, language: str) -> str:
    """The English of an infinitive; empty where it is none."""
    found = _verbs(word, language, ("base",))
    if not found and language == "es" and (match := _ENCLITIC.match(word)):
        found = _verbs(match[1].replace("í", "i"), language, ("base",)) or _verbs(
            match[1], language, ("base",)
        )
    return next((one.english for one in found), "")


@lru_cache(maxsize=4096)
def done(word: str, language: str) -> str:
    """The English verb of a participle: verloren, perdu, perdido -> lose."""
    return next(
        (_bases(language).get(one.english, "") for one in _verbs(word, language, ("part",))),
        "",
    )


@lru_cache(maxsize=4096)
def adjective(word: str, language: str) -> str:
    """The English of an adjective, or of a participle that stands as one."""
    stems = [word.removesuffix(end) for end in _ENDINGS if word.endswith(end)] if language == "de" else []
    for form in (word, *stems):
        for entry in table(language).get(form, ()):
            if (entry.kind == "a" and form == word) or (entry.kind == "v" and entry.form in ("part", "ing")):
                return entry.english if " " not in entry.english else ""
    return ""


@cache
def _small(language: str) -> frozenset[str]:
    column = tables.LANGUAGES.index(language)
    cells = (cell for row in tables.PHRASES for cell in row.split("|")[column].split(";"))
    return frozenset(cell.strip().lower() for cell in cells if " " not in cell.strip())


def joins(word: str, language: str) -> bool:
    """Whether a word is no noun in the glossary: a small word, a verb or an adjective."""
    found = table(language).get(word, ())
    return word in _small(language) or bool(found and all(one.kind != "n" for one in found))


def known(word: str, language: str) -> bool:
    """Whether a word is in the glossary at all, or only joins others there."""
    return word in _small(language) or bool(table(language).get(word))
