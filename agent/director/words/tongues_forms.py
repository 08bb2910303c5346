"""Forms that a plain English sentence needs in German, French and Spanish: plurals, and verbs of the glossary."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from agent.director.glossary import tables
from agent.director.words.tongues import Noun

_COLUMN = {"de": 1, "fr": 2, "es": 3}


@cache
def _plurals() -> dict[tuple[str, str], str]:
    """The German plural of an English noun and its German word."""
    found: dict[tuple[str, str], str] = {}
    for row in tables.NOUNS:
        cells = row.split("|")
        for cell in cells[1].split(";"):
            words = cell.split()
            if len(words) == 3:
                found.setdefault((words[1].replace("_", " "), cells[0]), words[2].replace("_", " "))
                found.setdefault((words[1].replace("_", " "), ""), words[2].replace("_", " "))
    return found


def plural(noun: Noun, language: str) -> str:
    """Several of a noun; empty where it is not known."""
    word = noun.word
    if language == "de":
        return _plurals().get((word, noun.english)) or _plurals().get((word, ""), "")
    if " " in word:
        head, _, rest = word.partition(" ")
        return f"{plural(replace(noun, word=head), language)} {rest}"
    if language == "fr":
        if word.endswith(("s", "x", "z")):
            return word
        return re.sub(r"al$", "au", word) + ("x" if word.endswith(("al", "eau", "eu")) else "s")
    if word.endswith("z"):
        return f"{word[:-1]}ces"
    word = re.sub(r"ó(?=[ns]$)", "o", word)
    return word + ("s" if word[-1] in "aeiouáéó" else "es")


@cache
def thirds(language: str) -> dict[str, str]:
    """The third person of the glossary's verbs, by their English base."""
    found: dict[str, str] = {}
    for row in tables.VERBS if language in _COLUMN else ():
        cells = row.split("|")
        words = cells[_COLUMN[language]].split(";")[0].split()
        told = _third(words, language) if words and "_" not in words[0] else ""
        if told:
            found.setdefault(cells[0], told)
    return found


def _third(words: list[str], language: str) -> str:
    base, *more = words
    if language == "de":
        if base == "sich":
            return ""
        if len(more) > 1 and base.startswith(more[1]):
            return f"{more[0]} {more[1]}"
        if more and more[0].endswith("t") and not more[0].startswith("ge"):
            return more[0]
        stem = re.sub(r"e?n$", "", base)
        return stem + ("et" if stem.endswith(("t", "d", "chn", "ffn", "gn")) else "t")
    if language == "fr":
        if base.startswith(("se", "s'")) and not base.endswith(("er", "ir", "re")):
            return ""
        return (
            more[0]
            if more
            else base[:-1]
            if base.endswith("er")
            else f"{base[:-1]}t"
            if base.endswith("ir")
            else ""
        )
    ending = "a" if base.endswith("ar") else "e"
    if base.endswith("se"):
        return ""
    return more[0] if more and more[0].endswith(ending) else base[:-2] + ending


@cache
def _infinitives(language: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for row in tables.VERBS if language in _COLUMN else ():
        cells = row.split("|")
        words = cells[_COLUMN[language]].split(";")[0].split()
        if words and "_" not in words[0] and words[0] != "sich":
            found.setdefault(cells[0], words[0])
    return found


def infinitive(verb: str, language: str) -> str:
    """The infinitive of an English verb; empty where it is not known."""
    return _infinitives(language).get(verb, "")


@cache
def glossed_adjective(adjective: str) -> list[str] | None:
    """An adjective of the glossary: English, German, and French and Spanish for him and for her."""
    row = next((one.split("|") for one in tables.ADJECTIVES if one.startswith(f"{adjective}|")), None)
    if row is None or any("_" in cell.split(";")[0] for cell in row):
        return None
    german, french, spanish = (cell.split(";")[0].split() for cell in row[1:])
    her = (
        french[1]
        if len(french) > 1
        else next(
            (french[0].removesuffix(old) + new for old, new in _HERS if french[0].endswith(old)),
            f"{french[0]}e",
        )
    )
    hers = spanish[1] if len(spanish) > 1 else re.sub(r"o$", "a", spanish[0])
    return [adjective, german[0], f"+{french[0]}", f"+{her}", f"+{spanish[0]}", f"+{hers}"]


_HERS = (
    ("eux", "euse"),
    ("if", "ive"),
    ("er", "ère"),
    ("el", "elle"),
    ("en", "enne"),
    ("on", "onne"),
    ("et", "ette"),
    ("e", "e"),
)
