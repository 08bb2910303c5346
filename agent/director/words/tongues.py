"""Nouns and verbs of German, French and Spanish: with articles, inflected, looked up, and put into sentences."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache, lru_cache

from agent.director.glossary import tables
from agent.director.words import tongues_it
from agent.director.words.tongues_nouns import MORE_NOUNS
from agent.director.words.tongues_verbs import HEARD_VERBS, MORE_VERBS
from agent.director.words.tongues_words import NOUNS, VERBS

LANGUAGES = ("de", "fr", "es")
SPOKEN = (*LANGUAGES, "it")
"""Languages that a plain English sentence can be said in."""


@dataclass(frozen=True)
class Noun:
    """One noun in one language."""

    english: str
    word: str
    gender: str
    accusative: str = ""
    whole: bool = False
    """Whether a French article stays whole before it: le hérisson."""
    several: bool = False
    """Whether French or Spanish has no singular of it: les échecs."""

    def a(self, language: str, case: str = "nom") -> str:
        """With the indefinite article."""
        word = self.accusative if case == "acc" and self.accusative else self.word
        if language == "de":
            return {"m": "einen " if case == "acc" else "ein ", "f": "eine ", "n": "ein "}[self.gender] + word
        if language == "it":
            whole = "uno " if re.match(r"s[^aeiouàèìòù]|z|gn|ps|x|y", word) else "un "
            return (
                ("un'" if re.match(r"[aeiouàèìòù]", word) else "una ") if self.gender == "f" else whole
            ) + word
        if self.several:
            return {"fr": "des ", "es": "unas " if self.gender == "f" else "unos "}[language] + word
        return {"fr": {"m": "un ", "f": "une "}, "es": {"m": "un ", "f": "una "}}[language][
            self.gender
        ] + word

    def the(self, language: str, case: str = "nom") -> str:
        """With the definite article."""
        word = self.accusative if case == "acc" and self.accusative else self.word
        if language == "de":
            return {"m": "den " if case == "acc" else "der ", "f": "die ", "n": "das "}[self.gender] + word
        if language == "it":
            if re.match(r"[aeiouàèìòù]", word):
                return f"l'{word}"
            whole = "lo " if re.match(r"s[^aeiouàèìòù]|z|gn|ps|x|y", word) else "il "
            return ("la " if self.gender == "f" else whole) + word
        if self.several:
            return {"fr": "les ", "es": "las " if self.gender == "f" else "los "}[language] + word
        if language == "fr" and not self.whole and re.match(r"[aeiouéèêâîôûœh]", word.lower()):
            return f"l'{word}"
        return {"fr": {"m": "le ", "f": "la "}, "es": {"m": "el ", "f": "la "}}[language][self.gender] + word


@cache
def nouns(language: str) -> tuple[Noun, ...]:
    """All nouns of a language."""
    if language == "it":
        shared = tuple(_noun(one, cell) for one, cell in tongues_it.pairs(tongues_it.NOUNS_IT).items())
        return (
            *shared,
            *(_noun(row.split("|")[0], row.split("|")[4]) for row in MORE_NOUNS.strip().splitlines()),
        )
    column = 1 + LANGUAGES.index(language)
    rows = [row.split("|") for row in (*NOUNS.strip().splitlines(), *MORE_NOUNS.strip().splitlines())]
    return (*(_noun(row[0], row[column]) for row in rows), *_glossed(column))


def _glossed(column: int) -> tuple[Noun, ...]:
    """The nouns of the glossary: every synonym of a row is one."""
    found = []
    for row in tables.NOUNS:
        cells = row.split("|")
        for cell in cells[column].split(";"):
            article, _, rest = cell.partition(" ")
            word = rest.split(" ")[0].replace("_", " ")
            if word and article in ("der", "die", "das", "le", "la", "les", "el", "los", "las"):
                found.append(replace(_noun(cells[0], f"{article} {word}"), whole=False))
    return tuple(found)


def _noun(english: str, cell: str) -> Noun:
    cell, _, accusative = cell.partition("/")
    cell, _, marked = cell.partition(":")
    match = re.match(r"(der|die|das|les|le|la|los|las|el|il|lo|i|l')\s*(.+)$", cell)
    article, word = (match[1], match[2]) if match else ("", cell)
    gender = marked or {
        "der": "m",
        "die": "f",
        "das": "n",
        "le": "m",
        "la": "f",
        "el": "m",
        "las": "f",
        "il": "m",
        "lo": "m",
    }.get(article, "m")
    whole = article in ("le", "la") and word[:1] == "h"
    several = article in ("les", "los", "las")
    return Noun(english, word, gender, accusative.split(" ")[-1] if accusative else "", whole, several)


@cache
def verbs(language: str) -> tuple[tuple[str, str], ...]:
    """English base and third person, longest first."""
    if language == "it":
        shared = list(tongues_it.pairs(tongues_it.VERBS_IT).items())
        rows = [*((row.split("|")[0], row.split("|")[4]) for row in MORE_VERBS.strip().splitlines()), *shared]
        return tuple(rows)
    column = 1 + LANGUAGES.index(language)
    rows = [(row.split("|")[0], row.split("|")[column].partition("/")[0]) for row in _verb_rows()]
    return tuple(sorted(rows, key=lambda r: -len(r[1])))


def _verb_rows() -> tuple[str, ...]:
    return (*VERBS.strip().splitlines(), *MORE_VERBS.strip().splitlines())


@cache
def verb_forms(language: str, heard: bool = True) -> tuple[tuple[str, str, str], ...]:
    """English base, a form, and ``one``, ``many`` or ``base``; the longest forms first, those that are only ``heard`` too."""
    column = 1 + LANGUAGES.index(language)
    found = []
    for row in (*_verb_rows(), *(HEARD_VERBS.strip().splitlines() if heard else ())):
        cells = row.split("|")
        one, _, many = cells[column].partition("/")
        many = many or many_of(one, language)
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


def many_of(one: str, language: str) -> str:
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
    if first == "se":
        return []
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


def _longer(low: str, language: str) -> Noun | None:
    """A noun of several words whose first one is inflected: gardienne de phare, gardiens de phare."""
    head, _, rest = low.partition(" ")
    known = _by_word(language)
    endings = [
        *((ending, instead, "f") for ending, instead in _WOMEN[language]),
        *((e, "", "") for e in _ENDINGS[language]),
    ]
    for ending, instead, gender in endings:
        whole = f"{head.removesuffix(ending)}{instead} {rest}"
        if head.endswith(ending) and len(head) > len(ending) + 2 and whole in known:
            found = known[whole]
            return replace(found, word=low, gender=gender) if gender else found
    return None


@cache
def _unaccented() -> dict[str, Noun]:
    """French nouns as they are typed without their accents: tempete."""
    found: dict[str, Noun] = {}
    for word, noun in _by_word("fr").items():
        bare = "".join(c for c in unicodedata.normalize("NFD", word) if not unicodedata.combining(c))
        if bare != word:
            found.setdefault(bare, noun)
    return found


@cache
def _marked() -> dict[str, Noun]:
    """German nouns that have a mark of their own, by their words as they are written."""
    found: dict[str, Noun] = {}
    for noun in nouns("de"):
        low = noun.word.lower()
        if plain(low, "de") != low:
            found.setdefault(low, noun)
    return found


def _as_written(low: str) -> Noun | None:
    """The German noun that has the same marks as a word: Küchen are kitchens, and no cake."""
    several = _marked().get(low.removesuffix("n"))
    if several is not None and several.gender == "f":
        return several
    stems = (low, *(low.removesuffix(ending) for ending in _ENDINGS["de"]))
    return next((_marked()[stem] for stem in stems if stem in _marked()), None)


def _small_one(low: str) -> list[str]:
    """What a Spanish diminutive may be made of: *barquito* of *barco*."""
    match = re.fullmatch(r"(\w{2,}?)(?:c|ec)?it([oa])s?", low)
    if match is None:
        return []
    stem = re.sub(r"qu$", "c", re.sub(r"gu$", "g", match[1]))
    return [f"{stem}{match[2]}", stem, f"{stem}e", f"{match[1]}{match[2]}"]


LONGEST = 64
"""Letters of a word; what is longer is none, and would be taken apart for ever."""


@lru_cache(maxsize=4096)
def lookup(word: str, language: str) -> Noun | None:
    """The noun that a word is in any number, case or gender; German compounds by their last part."""
    known = _by_word(language)
    if language == "de" and (exact := _as_written(word.lower())):
        return exact
    low = plain(word, language)
    if low in known:
        return known[low]
    if " " in low:
        return _longer(low, language)
    if language == "fr" and low.isascii() and len(low) > 4 and low in (bare := _unaccented()):
        return bare[low]
    for ending in _ENDINGS[language]:
        stem = low.removesuffix(ending)
        if stem != low and len(stem) > 2 and stem in known:
            return known[stem]
    if language == "es":
        whole = [f"{low[:-3]}z"] if low.endswith("ces") else _small_one(low)
        if found := next((known[one] for one in whole if one in known), None):
            return found
    for ending, instead in _WOMEN[language]:
        for number in ("s", ""):
            stem = low.removesuffix(number)
            male = stem.removesuffix(ending) + instead
            if stem.endswith(ending) and len(stem) > len(ending) + 2 and male in known:
                return Noun(known[male].english, word, "f")
    return _compound(word, language)


def _compound(word: str, language: str) -> Noun | None:
    """Apfelkuchen is an apple cake; Haselnüsse are nuts, where nothing is known of the first part."""
    if language != "de" or not 8 <= len(word) <= LONGEST:
        return None
    for bent, whole in ((False, True), (False, False), (True, False)):
        for cut in range(3, len(word) - 2):
            if (last := lookup(word[cut:], language)) is None:
                continue
            if whole and plain(last.word, language) not in _by_word(language):
                continue
            head = word[:cut]
            stems = (f"{head}e", head.removesuffix("n")) if bent else (head, head.removesuffix("s"))
            first = next(filter(None, (lookup(stem, language) for stem in stems if len(stem) > 2)), None)
            if first is not None:
                return _behind(head, last, f"{first.english} {last.english}")
    for cut in range(3, len(word) - 3 if " " not in word else 0):
        if (last := lookup(word[cut:], language)) is not None and len(last.word) > 3:
            return _behind(word[:cut], last, last.english)
    return None


def _behind(head: str, last: Noun, meaning: str) -> Noun:
    """The compound of a first part and a noun, in the singular as that noun is."""
    bent = f"{head}{last.accusative.lower()}" if last.accusative else ""
    return Noun(meaning, f"{head}{last.word.lower()}", last.gender, bent)


def hits(words: Iterable[str], language: str) -> int:
    """How many of the words are nouns or verb forms of that language."""
    forms = {form for _, form, _ in verb_forms(language)}
    return sum(word in forms or lookup(word, language) is not None for word in words)


def noun_of(word: str, language: str) -> Noun | None:
    """The noun that a single word of that language is, whatever its ending; None where it is unknown."""
    return lookup(word, language)


def known(phrase: str, language: str) -> Noun | None:
    return next((noun for noun in nouns(language) if noun.english == phrase), None)
