"""A German, French or Spanish sentence as tagged English: word for word, in the order of its own language."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, replace
from functools import cache

from agent.director.translate.entries import Entry, look_up, table
from agent.director.translate.small import CONTRACTED, SMALL
from agent.director.words import english, glossary
from agent.director.words.lexer import labels, lex

LANGUAGES = ("de", "fr", "es")
_WORD = re.compile(
    r"\ue000\d+\ue001|\d+[.,:]\d+|\d+(?:er|ère|e|ème|\.(?=\s[A-Za-z]))?|[^\W\d_]+(?:-[^\W\d_]+)*|['’]|[^\w\s]"
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
    for row in glossary.PHRASES:
        cells = row.split("|")
        for phrase in cells[column].split(";"):
            if words := _keys(phrase):
                found.setdefault(words, (cells[0].strip(), _part(cells[0].strip())))
    for form, entries in table(language).items():
        if " " in form and (words := tuple(_WORD.findall(form))):
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


def tagged(text: str, language: str, names: Collection[str]) -> list[Word]:
    """The words of a text. ``names`` are those of the cast, which stay as they are."""
    for short, long in CONTRACTED[language]:
        text = re.sub(short, long, text, flags=re.I)
    words = [word for word in _WORD.findall(text) if word not in "'’"]
    phrases = _phrases(language)
    longest = max(map(len, phrases))
    low = [word.lower() for word in words]
    found: list[Word] = []
    at = 0
    while at < len(words):
        size = next(
            (n for n in range(min(longest, len(words) - at), 0, -1) if tuple(low[at : at + n]) in phrases), 0
        )
        if size and not (size == 1 and words[at] in names):
            told, part = phrases[tuple(low[at : at + size])]
            if (
                told == "in which" and language == "de" and not (found and found[-1].part == "x")
            ):  # "in der Küche"
                told, part, size = "in", "p", 1
            found.append(Word(" ".join(words[at : at + size]), told, part))
        else:
            size = 1
            found.append(_one(words[at], language, names, found))
        at += size
    found = [replace(word, text="") if word.part == "polite" else word for word in found]
    return _pronouns(found) if language != "de" else _particles(found)


_PARTICLES = {"aus": "off", "an": "on", "ab": "off", "auf": "open", "zu": "closed", "mit": "too"}


def _particles(words: list[Word]) -> list[Word]:
    """A German preposition with nothing behind it, and an adjective that compares: "Untertitel aus", "etwas dunkler"."""
    found = []
    for at, word in enumerate(words):
        after = words[at + 1] if at + 1 < len(words) else None
        last = after is None or after.part in ("x", "c")
        if word.part == "p" and last and word.told.lower() in _PARTICLES:
            word = replace(word, text=_PARTICLES[word.told.lower()], part="r")
        elif (
            word.part == "a"
            and word.told.lower().endswith("er")
            and (last or after.told.lower() in ("als", "und", "sein", "werden"))
        ):
            word = replace(word, text=english.comparative(word.text))
        elif word.told.lower() == "als" and not (
            words[-1].part == "v" or (len(words) > 1 and words[-2].part == "v")
        ):
            word = replace(word, text="as", part="p")
        found.append(word)
    return found


def _pronouns(words: list[Word]) -> list[Word]:
    """An article right before a verb is a pronoun: "je le voudrais", "lo quiero"."""
    return [
        replace(word, text="it", part="o")
        if word.part == "d" and word.text == "the" and at + 1 < len(words) and words[at + 1].part in ("v", "m")
        and words[at + 1].form not in ("base", "part")
        else word
        for at, word in enumerate(words)
    ]  # fmt: skip


def _one(word: str, language: str, names: Collection[str], before: list[Word]) -> Word:
    if word[0] == "\ue000":
        return Word(word, word, "quote")
    if word[0].isdigit():
        ordinal = re.fullmatch(r"(\d+)(?:er|ère|e|ème|\.)", word)
        said = labels("en").get(("ordinal", ordinal[1]), word) if ordinal else word.replace(",", ".")
        return Word(word, said, "a" if ordinal else "q")
    if not word[0].isalpha():
        return Word(word, word, "x")
    if word in names or word.capitalize() in names:
        return Word(word, word.capitalize(), "name")
    if entries := look_up(word, language):
        return _chosen(word, entries, language, before)
    token = lex(word, [], language)[0]
    if token.kind not in ("word", "filler", "polite", "aux"):
        told = str(token.value) if token.kind == "number" else labels("en").get((token.kind, token.value), "")
        if told:
            return Word(
                word,
                told,
                {"number": "q", "verb": "v", "colour": "a", "size": "a", "ordinal": "a", "age": "a"}.get(
                    token.kind, "r"
                ),
            )
    return Word(word, word, "name" if word[0].isupper() and before and language != "de" else "u")


def _chosen(word: str, entries: tuple[Entry, ...], language: str, before: list[Word]) -> Word:
    """The reading that fits what stands before: a noun after an article, else a verb where it may be one."""
    last = before[-1].part if before else ""
    wanted = "nav"
    if language != "de":
        wanted = "nav" if last in ("d", "q", "p") else "avn" if last == "n" else "vna"
        if last == "a":
            wanted = "nav"
    elif word[:1].islower():
        wanted = "anv" if last == "d" else "van"
    elif not before or before[-1].part == "x":
        wanted = "vna" if look_up(word.lower(), language)[0].kind != "n" else "nva"
    best = min(entries, key=lambda entry: wanted.index(entry.kind))
    return Word(word, best.english, best.kind, best.form, best.prefix)


def merged(words: list[Word], language: str) -> list[Word]:
    """With the prefix of a German verb at the end of its clause joined to the verb: "macht … auf" opens."""
    if language != "de":
        return words
    result = list(words)
    for at, word in enumerate(result):
        if word.part != "v" or word.form != "fin":
            continue
        readings = [one for one in look_up(word.told, language) if one.kind == "v" and one.prefix]
        end = next((n for n in range(at + 1, len(result)) if result[n].part == "x"), len(result))
        for one in readings:
            if end - 1 > at and result[end - 1].told.lower() == one.prefix:
                result[at] = replace(word, text=one.english, prefix=one.prefix)
                result[end - 1] = replace(result[end - 1], text="", part="")
                break
        else:
            plain = next(
                (one for one in look_up(word.told, language) if one.kind == "v" and not one.prefix), None
            )
            if word.prefix and plain:
                result[at] = replace(word, text=plain.english, prefix="")
    return [word for word in result if word.part]
