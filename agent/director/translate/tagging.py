"""A German, French or Spanish sentence as tagged English: word for word, in the order of its own language."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import cache

from agent.director.glossary import tables
from agent.director.translate.entries import look_up, table
from agent.director.translate.small import CONTRACTED, SMALL
from agent.director.words.lexer import labels, lex

LANGUAGES = ("de", "fr", "es")
_WORD = re.compile(
    r"\ue000\d+\ue001|\d+[.,:]\d+|\d+(?:er|ère|e|ème|[ªº]|\.(?=\s[A-Za-z]))?|[^\W\d_]+(?:-[^\W\d_]+)*|['’]|[^\w\s]"
)


@dataclass(frozen=True)
class Word:
    """A word in English with its part: n noun, a adjective, v verb, m modal, d article or the like, p preposition,
    c conjunction, o pronoun, r adverb, q number, x mark, name, quote, u unknown; empty text says nothing."""

    told: str
    text: str
    part: str
    form: str = ""
    prefix: str = ""


@cache
def _phrases(language: str) -> dict[tuple[str, ...], tuple[str, str]]:
    """Phrases by their words: the English and its part."""
    column = 1 + LANGUAGES.index(language)
    found: dict[tuple[str, ...], tuple[str, str]] = {}
    for row in tables.PHRASES:
        cells = row.split("|")
        for phrase in cells[column].split(";"):
            if words := _keys(phrase):
                found.setdefault(words, (cells[0].strip(), _part(cells[0].strip())))
    for form, entries in table(language).items():
        if " " in form and (words := _keys(form)):
            found.setdefault(words, (entries[0].english, entries[0].kind))
    for part, rows in SMALL[language].items():
        for phrase, told in rows.items():
            found[_keys(phrase)] = (told, part)
    return found


def _keys(phrase: str) -> tuple[str, ...]:
    return tuple(word.lower() for word in _WORD.findall(phrase) if word not in "'’")


_PARTS = {
    "p": "in on at with without for from of to over under behind above below between through around against until during after before since like near towards",
    "c": "and or but because if when while then where",
    "o": "it something someone nobody everything nothing I you he she we they him them",
    "d": "the a an no every all both some his her this another",
}  # fmt: skip
_ASKS = re.compile(
    r"^(?:could|can|would|will) (?:you|we)\b|^would it be possible|^please$|^thanks$|^is it possible"
)


def _part(told: str) -> str:
    """The part of speech of a phrase, from its English; what only makes a request polite is none."""
    if _ASKS.match(told):
        return "polite"
    return next(
        (part for part, words in _PARTS.items() if told in words.split()),
        "p" if told.endswith((" of", " to")) else "r",
    )


_NEAR = 3
"""Words of a phrase after which no other one is longer: most have two."""


def tagged(text: str, language: str, names: Collection[str]) -> list[Word]:
    """The words of a text, each with its likeliest meaning. ``names`` are those of the cast, which stay as they are."""
    for short, long in CONTRACTED[language]:
        text = re.sub(short, long, text, flags=re.I)
    words = [word for word in _WORD.findall(text) if word not in "'’"]
    phrases = _phrases(language)
    longest = max(map(len, phrases))
    low = [word.lower() for word in words]
    found: list[Word] = []
    at = 0
    while at < len(words):
        most = min(longest, len(words) - at)
        size = next((n for n in range(most, 0, -1) if tuple(low[at : at + n]) in phrases), 0)
        told, part = phrases.get(tuple(low[at : at + size]), ("", ""))
        if (
            told == "in which" and language == "de" and not (found and found[-1].part == "x")
        ):  # "in der Küche"
            told, part = phrases[(low[at],)]
            size = 1
        if size and not (size == 1 and words[at] in names):
            found.append(Word(" ".join(words[at : at + size]), told, part))
        else:
            size = 1
            after = words[at + 1] if at + 1 < len(words) else ""
            found.append(_one(words[at], language, names, found, after))
        at += size
    return [replace(word, text="") if word.part == "polite" else word for word in found]


_LEXED = {"number": "q", "verb": "v", "colour": "a", "size": "a", "ordinal": "a", "age": "a"}
"""Parts of speech of the concepts that the editor's own vocabulary knows."""


def _one(word: str, language: str, names: Collection[str], before: list[Word], after: str) -> Word:
    if word[0] == "\ue000":
        return Word(word, word, "quote")
    if word[0].isdigit():
        ordinal = re.fullmatch(r"(\d+)(?:er|ère|e|ème|[ªº]|\.)", word)
        said = labels("en").get(("ordinal", ordinal[1]), word) if ordinal else word.replace(",", ".")
        return Word(word, said, "a" if ordinal else "q")
    if not word[0].isalpha():
        return Word(word, word, "x")
    if word in names or word.capitalize() in names:
        return Word(word, word.capitalize(), "name")
    if entries := look_up(word, language):
        best = min(entries, key=lambda entry: _wanted(word, language, before, after).index(entry.kind))
        return Word(word, best.english, best.kind, best.form, best.prefix)
    token = lex(word, [], language)[0]
    if token.kind not in ("word", "filler", "polite", "aux"):
        told = str(token.value) if token.kind == "number" else labels("en").get((token.kind, token.value), "")
        if told:
            return Word(word, told, _LEXED.get(token.kind, "r"))
    return Word(word, word, "name" if word[0].isupper() and before and language != "de" else "u")


def _wanted(word: str, language: str, before: list[Word], after: str) -> str:
    """Which parts of speech fit best between what stands before a word and what follows it."""
    last = before[-1].part if before else "x"
    small = (after.lower(),) in _phrases(language)
    nominal = after[:1].isalpha() and not small and any(one.kind in "na" for one in look_up(after, language))
    if language != "de":
        if last == "n":
            return "avn"
        return "nav" if last in ("d", "q", "p", "a") else "vna"
    if word[:1].isupper() and last != "x":
        return "nav"
    if last == "c" and len(before) > 1 and before[-2].part == "n":
        return "nav" if not nominal else "anv"
    if last in ("d", "q", "a"):
        return "anv" if nominal else "nav"
    if last == "p":
        return "anv" if nominal else "nav"
    if not after[:1].isalpha():
        return "van"
    return "anv" if nominal else "van"
