"""What a text tells in plain English, word for word, in languages that the director does not write: for its pictures.

The tables are ``glossary/words_<language>``. A word that is in none stays as it is written: a name, or a word that
whoever draws the picture may know.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib import import_module
from itertools import pairwise

from agent.director.words import english, glyphs, vocabulary

TABLES = ("it", "pt", "nl", "pl", "sv", "ru", "tr", "ja", "zh", "ko")
_UNSPACED = ("ja", "zh", "ko")
_ADJECTIVE_BEHIND = ("it", "pt")
_LONGEST = 3
"""Words of a form at most."""


@dataclass(frozen=True)
class Word:
    """One word of a text in plain English."""

    kind: str
    """n a noun, v a verb, a an adjective, d an adverb, m a number, f a small word, and empty for one that is not known."""
    english: str
    form: int = 0
    """Of a noun 1 for several; of a verb 1 for several, 2 for the infinitive, 3 for a participle."""


def _low(form: str, language: str) -> str:
    """A form in lower case; Turkish has two letters I."""
    return (form.replace("İ", "i").replace("I", "ı") if language == "tr" else form).lower()


@cache
def _table(language: str) -> dict[str, Word]:
    """Every form of a language."""
    found: dict[str, Word] = {}
    for row in import_module(f"agent.director.glossary.words_{language}").WORDS.strip().splitlines():
        kind, plain, *forms = row.split("|")
        for k, cell in enumerate(forms):
            for form in cell.split():
                found.setdefault(
                    _low(form, language).replace("_", " "), Word(kind, plain.replace("_", " "), k)
                )
    return found


def known(language: str) -> bool:
    """Whether there is a table of a language."""
    return language.split("-")[0] in TABLES


def has(word: str, language: str) -> bool:
    """Whether a word is in the table of a language."""
    return _low(word, language) in _table(language)


_PLAINLY = {
    "it": ((r"\bcompie \d+ anni\b", "festeggia"),),
    "pt": ((r"\bfaz \d+ anos\b", "festeja"), (r"\b(\w{3,})-se\b", r"\1")),
    "nl": ((r"\bwordt \d+\b", "viert"), (r"\b(maakt|maken) ruzie (?:om|over)\b", "vecht om")),
}
"""What several words say, said by one."""
_SMOOTH = (
    (r"\bhas a fear (?:of|for)\b", "is afraid of"),
    (r"\bhave a fear (?:of|for)\b", "are afraid of"),
    (r"\bafraid for\b", "afraid of"),
    (r"\b(moves?) house (?:to|in|at|into|for)\b", r"\1 into"),
    (r"\b(plays?) to (?:the |a )?(chess|cards|football|draughts)\b", r"\1 \2"),
)
"""English that only another language says so."""


def _smooth(told: str) -> str:
    for pattern, instead in _SMOOTH:
        told = re.sub(pattern, instead, told)
    return told


def english_of(text: str, language: str) -> str:
    """A text in plain English, word for word; empty where nothing of the language is known."""
    language = language.split("-")[0]
    if language not in TABLES:
        return glyphs.english(text, language)
    if language in _UNSPACED:
        return _listed(_substrings(text, language))
    for pattern, instead in _PLAINLY.get(language, ()):
        text = re.sub(pattern, instead, text, flags=re.I)
    words = _words(text, language)
    return _smooth(_told(_in_order(words) if language in _ADJECTIVE_BEHIND else words))


def _words(text: str, language: str) -> list[Word]:
    """The words of a text, and its marks."""
    tokens = re.findall(r"[^\W_]+['’](?=[^\W_])|[^\W_]+(?:['’-][^\W_]+)*|[,.;:!?]", text.replace("’", "'"))
    table, found, k = _table(language), [], 0
    while k < len(tokens):
        for n in range(min(_LONGEST, len(tokens) - k), 0, -1):
            form = " ".join(tokens[k : k + n])
            entry = table.get(_low(form, language))
            named = n == 1 and k and form[:1].isupper() and tokens[k - 1] not in ".:!?"
            if entry and not (named and entry.kind != "f"):
                found.append(entry)
                k += n
                break
        else:
            found.append(Word("," if tokens[k] in ",.;:!?" else "", tokens[k]))
            k += 1
    return found


def _in_order(words: Sequence[Word]) -> list[Word]:
    """The words with an adjective before the noun that it follows: *pipa vermelha*, a red kite."""
    found = list(words)
    for k in range(len(found) - 1):
        if found[k].kind == "n" and found[k + 1].kind == "a":
            found[k], found[k + 1] = found[k + 1], found[k]
    return found


_DETERMINED = vocabulary.DETERMINERS | {"a", "the"}


def _told(words: Sequence[Word]) -> str:
    """Words as one English text: articles where there are none, verbs that agree."""
    said: list[str] = []
    determined = False
    for before, word in pairwise([Word(",", ""), *words]):
        plain = word.english
        if word.kind == ",":
            said = [*said[:-1], f"{said[-1]}{plain}"] if said else said
            determined = False
            continue
        if word.kind == "v":
            plain = _acting(plain, word.form, before)
            if word.form == 2 and said and said[-1] in ("of", "for", "at", "the", "a"):
                said[-1] = "to"
        if word.kind == "n":
            plain = english.plural(plain) if word.form else plain
        if not plain:
            continue
        last = plain.split()[-1].lower()
        named = word if word.kind == "n" else _noun_behind(words, word) if word.kind == "a" else None
        if named and not determined and _countable(named.english, named):
            said.append(english.article(plain))
        determined = (
            (last in _DETERMINED and word.kind == "f")
            or word.kind == "m"
            or (word.kind == "a" and bool(said))
        )
        said.append(plain)
    text = re.sub(
        r"\b(?:an?|the) (?=(?:my|our|your|his|her|its|their|this|that|these)\b)", "", " ".join(said)
    )
    return re.sub(r"\b(an?|the) (?:an?|the) ", r"\1 ", text).strip(" ,;:")


def _noun_behind(words: Sequence[Word], adjective: Word) -> Word | None:
    """The noun that an adjective stands before; None where there is none."""
    k = next(i for i, word in enumerate(words) if word is adjective)
    return words[k + 1] if k + 1 < len(words) and words[k + 1].kind == "n" else None


def _countable(plain: str, word: Word) -> bool:
    return not word.form and plain not in vocabulary.MASS and not plain[:1].isupper()


_AIDS = ("to", "not", "will", "can", "must", "want", "may", "should", "would", "cannot")


def _acting(base: str, form: int, before: Word) -> str:
    """A verb as it stands behind what is before it."""
    head, _, rest = base.partition(" ")
    several = before.english in ("we", "they", "you", "i", "I") or (before.kind == "n" and before.form == 1)
    aided = several or before.english.split(" ")[-1] in _AIDS
    acted = {0: head if aided else english.third(head), 1: head, 2: head, 3: english.participle(head)}[form]
    return f"{acted} {rest}".strip()


def _substrings(text: str, language: str) -> list[Word]:
    """The words that a text without spaces holds, the longest first."""
    table, found, k = _table(language), [], 0
    longest = max(map(len, table))
    while k < len(text):
        n = next(
            (n for n in range(min(longest, len(text) - k), 0, -1) if text[k : k + n].lower() in table), 0
        )
        if n:
            found.append(table[text[k : k + n].lower()])
        k += n or 1
    return found


def _listed(words: Sequence[Word]) -> str:
    """Words whose order is not the English one: who acts, what is done, then everything else that is named."""
    nouns = [
        f"{' '.join(a.english for a in words[max(0, k - 1) : k] if a.kind == 'a')} {word.english}".strip()
        for k, word in enumerate(words)
        if word.kind == "n"
    ]
    nouns = list(dict.fromkeys(nouns))
    if not nouns:
        return ""
    living = next(
        (noun for noun in nouns if vocabulary.kind(noun.split()[-1]) in ("person", "animal", "machine")),
        nouns[0],
    )
    deed = next((word.english for word in reversed(words) if word.kind == "v"), "")
    head, _, rest = deed.partition(" ")
    others = [_named(noun) for noun in nouns if noun != living]
    return " ".join(
        filter(
            None,
            (
                _named(living),
                english.third(head) if head else "with" * bool(others),
                rest,
                english.row(others[:5]),
            ),
        )
    )


def _named(noun: str) -> str:
    plain = noun.split()[-1] in vocabulary.MASS or noun[:1].isupper()
    return noun if plain else f"{english.article(noun)} {noun}"
