"""Nouns and verbs of German, French and Spanish: with articles, inflected, looked up, and put into sentences."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from agent.director.tongues_words import NOUNS, PHRASES, VERBS

LANGUAGES = ("de", "fr", "es")


@dataclass(frozen=True)
class Noun:
    """One noun in one language."""

    english: str
    word: str
    gender: str
    accusative: str = ""
    whole: bool = False
    """Whether a French article stays whole before it: le hérisson."""

    def a(self, language: str, case: str = "nom") -> str:
        """With the indefinite article."""
        word = self.accusative if case == "acc" and self.accusative else self.word
        if language == "de":
            return {"m": "einen " if case == "acc" else "ein ", "f": "eine ", "n": "ein "}[self.gender] + word
        return {"fr": {"m": "un ", "f": "une "}, "es": {"m": "un ", "f": "una "}}[language][
            self.gender
        ] + word

    def the(self, language: str, case: str = "nom") -> str:
        """With the definite article."""
        word = self.accusative if case == "acc" and self.accusative else self.word
        if language == "de":
            return {"m": "den " if case == "acc" else "der ", "f": "die ", "n": "das "}[self.gender] + word
        if language == "fr" and not self.whole and re.match(r"[aeiouéèêâîôûœh]", word.lower()):
            return f"l'{word}"
        return {"fr": {"m": "le ", "f": "la "}, "es": {"m": "el ", "f": "la "}}[language][self.gender] + word


@cache
def nouns(language: str) -> tuple[Noun, ...]:
    """All nouns of a language."""
    column = 1 + LANGUAGES.index(language)
    return tuple(_noun(row.split("|")[0], row.split("|")[column]) for row in NOUNS.strip().splitlines())


def _noun(english: str, cell: str) -> Noun:
    cell, _, accusative = cell.partition("/")
    cell, _, marked = cell.partition(":")
    match = re.match(r"(der|die|das|les|le|la|los|las|el|l')\s*(.+)$", cell)
    article, word = (match[1], match[2]) if match else ("", cell)
    gender = marked or {"der": "m", "die": "f", "das": "n", "le": "m", "la": "f", "el": "m", "las": "f"}.get(
        article, "m"
    )
    whole = article in ("le", "la") and word[:1] == "h"
    return Noun(english, word, gender, accusative.split(" ")[-1] if accusative else "", whole)


@cache
def verbs(language: str) -> tuple[tuple[str, str], ...]:
    """English base and third person, longest first."""
    column = 1 + LANGUAGES.index(language)
    rows = [
        (row.split("|")[0], row.split("|")[column].partition("/")[0]) for row in VERBS.strip().splitlines()
    ]
    return tuple(sorted(rows, key=lambda r: -len(r[1])))


@cache
def verb_forms(language: str) -> tuple[tuple[str, str, str], ...]:
    """English base, a form, and ``one``, ``many`` or ``base``; the longest forms first."""
    column = 1 + LANGUAGES.index(language)
    found = []
    for row in VERBS.strip().splitlines():
        cells = row.split("|")
        one, _, many = cells[column].partition("/")
        many = many or _many(one, language)
        found.append((cells[0], one, "one"))
        found += [(cells[0], many, "many")] if many != one else []
        found += [(cells[0], form, "base") for form in _bases(one, many, language)]
    return tuple(sorted(found, key=lambda r: (-len(r[1].split()), r[2] == "base", -len(r[1]))))


@cache
def verbs_by_word(language: str) -> dict[str, tuple[tuple[str, tuple[str, ...], str], ...]]:
    """(English base, the form's other words, one, many or base) by the form's first word."""
    found: dict[str, list[tuple[str, tuple[str, ...], str]]] = {}
    for base, form, number in verb_forms(language):
        first, *rest = form.lower().replace("'", " ").split()
        found.setdefault(first, []).append((base, tuple(rest), number))
    return {word: tuple(rows) for word, rows in found.items()}


def _many(one: str, language: str) -> str:
    """The plural of a third person: sucht -> suchen, cherche -> cherchent, busca -> buscan."""
    first, space, rest = one.partition(" ")
    if language == "de":
        stem = re.sub(r"(?<=[dt])et$|t$", "", first)
        return (stem + ("n" if re.search(r"el$|(?<!i)er$", stem) else "en")) + space + rest
    if language == "es" or first in ("se", "s'"):
        words = one.split()
        k = 1 if words[0] == "se" and len(words) > 1 else 0
        words[k] += "nt" if language == "fr" else "n"
        return " ".join(words)
    return (first + "nt" if first.endswith("e") else first) + space + rest


def _bases(one: str, many: str, language: str) -> list[str]:
    """Infinitives, as far as they follow from the forms."""
    first = one.split()[0]
    if language == "de":
        return [] if many == one else [many]
    if language == "fr":
        return (
            [first + "r"]
            if first.endswith("e")
            else [first[:-1] + "r", first[:-2] + "re"]
            if first.endswith("t")
            else []
        )
    return [first + "r"] if first.endswith(("a", "e")) else []


_UNMARKED = {"de": str.maketrans("äöü", "aou"), "es": str.maketrans("áéíóú", "aeiou")}


def plain(text: str, language: str) -> str:
    """Lower case without marks that inflection moves: Blätter is known by Blatt, tulipanes by tulipán."""
    low = unicodedata.normalize("NFC", text.lower())
    return low.translate(_UNMARKED[language]) if language in _UNMARKED else low


@cache
def _by_word(language: str) -> dict[str, Noun]:
    found: dict[str, Noun] = {}
    for noun in nouns(language):
        for word in filter(None, (noun.word, noun.accusative)):
            found.setdefault(plain(word, language), noun)
    return found


_ENDINGS = {
    "de": ("s", "e", "n", "en", "es", "er", "ern", "nen", "chen", "lein"),
    "fr": ("s", "x"),
    "es": ("s", "es"),
}
_WOMEN = {
    "de": (("in", ""), ("innen", "")),
    "fr": (("e", ""), ("ère", "er"), ("euse", "eur"), ("rice", "eur"), ("ne", ""), ("le", "")),
    "es": (("a", "o"), ("ora", "or"), ("a", "")),
}


LONGEST = 64
"""Letters of a word; what is longer is none, and would be taken apart for ever."""


@lru_cache(maxsize=4096)
def lookup(word: str, language: str) -> Noun | None:
    """The noun that a word is in any number, case or gender; German compounds by their last part."""
    known = _by_word(language)
    low = plain(word, language)
    if low in known:
        return known[low]
    for ending in _ENDINGS[language]:
        stem = low.removesuffix(ending)
        if stem != low and len(stem) > 2 and stem in known:
            return known[stem]
    for ending, instead in _WOMEN[language]:
        for number in ("s", ""):
            stem = low.removesuffix(number)
            male = stem.removesuffix(ending) + instead
            if stem.endswith(ending) and len(stem) > len(ending) + 2 and male in known:
                return Noun(known[male].english, word, "f")
    return _compound(word, language)


def _compound(word: str, language: str) -> Noun | None:
    """Apfelkuchen is an apple cake; of Segelregatta nothing is known."""
    if language != "de" or not 8 <= len(word) <= LONGEST:
        return None
    for cut in range(3, len(word) - 3):
        last = lookup(word[cut:], language) if len(word) - cut < 8 or cut > 2 else None
        if last is None:
            continue
        first = lookup(word[:cut], language) or lookup(word[:cut].removesuffix("s"), language)
        if first is not None:
            return Noun(f"{first.english} {last.english}", word, last.gender)
    return None


def say_in(text: str, language: str) -> str | None:
    """A plain English sentence in another language; None unless every word of it is known."""
    from agent.director import premise as premises

    read_ = premises.read(text)
    if len(read_.heroes) != 1 or len(read_.events) != 1 or read_.hero is None:
        return None
    hero, event = read_.hero, read_.events[0]
    subject = known(hero.phrase, language)
    if subject is None or hero.many:
        return None
    base = f"{event.verb} {event.particle}".strip()
    form = dict(verbs(language)).get(base) or dict(verbs(language)).get(event.verb)
    rest = event.rest.removeprefix(event.particle).strip()
    phrase = next(
        (p for p in sorted(PHRASES[language], key=len, reverse=True) if rest == p or rest.endswith(f" {p}")),
        "",
    )
    rest = rest.removesuffix(phrase).strip()
    target = None
    if rest:
        match = re.match(r"^(a|an|the|his|her|its)\s+(.+)$", rest)
        target = known(match[2] if match else rest, language)
        if target is None or form is None:
            return None
    if form is None:
        return None
    first = subject.the(language) if hero.det == "the" else subject.a(language)
    dative = language == "de" and form.endswith(("mit", "von"))
    if dative and target is not None:
        return None
    second = (
        ""
        if target is None
        else (target.the(language, "acc") if rest.startswith("the ") else target.a(language, "acc"))
    )
    said = " ".join(filter(None, (first, form, second, PHRASES[language].get(phrase, ""))))
    said = re.sub(r"\bde le\b", "du", re.sub(r"\bd'amitié avec\b", "d'amitié avec", said))
    return said[0].upper() + said[1:] + "."


def hits(words: Iterable[str], language: str) -> int:
    """How many of the words are nouns or verb forms of that language."""
    forms = {form for _, form, _ in verb_forms(language)}
    return sum(word in forms or lookup(word, language) is not None for word in words)


def noun_of(word: str, language: str) -> Noun | None:
    """The noun that a single word of that language is, whatever its ending; None where it is unknown."""
    return lookup(word, language)


def known(phrase: str, language: str) -> Noun | None:
    return next((noun for noun in nouns(language) if noun.english == phrase), None)
