"""What a wish says that nobody can film: keys hit at random, and things that the director does not know."""

from __future__ import annotations

import re
from functools import cache

from agent.director.story import casting, looks, world
from agent.director.wish.entities import Premise
from agent.director.words import english, tongues
from agent.director.words import vocabulary as lexicon

_ROWS = ("qwertyuiop", "qwertzuiop", "azertyuiop", "asdfghjkl", "qsdfghjklm", "zxcvbnm", "yxcvbnm")
_FILLER_TEXT = re.compile(r"\b(?:lorem ipsum|foo bar|bla bla|blah blah)\b", re.I)
_VOWELS = "aeiouyàáâäæèéêëìíîïòóôöœùúûü"


def meaningless(text: str) -> tuple[str, ...]:
    """The words of a text in Latin letters that are no words of any language."""
    if _FILLER_TEXT.search(text):
        return (text.strip(),)
    found = []
    for word in re.findall(r"[^\W\d_]+", text):
        low = word.lower()
        if not re.fullmatch(rf"[a-z{_VOWELS}ßçñ]+", low) or len(low) < 3 or word.isupper():
            continue
        silent = not any(c in _VOWELS for c in low)
        run = any(low in row or low in row[::-1] for row in _ROWS)
        joined = re.sub(r"sch|ch|ck|th|st|ng|sh", "s", low)
        clump = re.search(rf"[^{_VOWELS}ß]{{5,}}", joined) is not None
        drummed = re.fullmatch(r"(.{1,2})\1{2,}", low) is not None
        odd = silent and run if len(low) == 3 else silent or run or clump or drummed
        compound = clump and len(word) > 6 and tongues.lookup(word, "de") is not None  # Marktstraße
        if odd and low not in _REAL and not compound:
            found.append(word)
    return tuple(found)


_REAL = frozenset(("hmmm", "brrr", "psst", "tree", "type", "were", "fred", "power", "tryst", "lynx", "nymph", "haha", "hahaha", "mama", "papa", "dada", "nana", "rhythm", "https", "http", "html", "smth", "thnx"))  # fmt: skip


def all_noise(text: str, noise: tuple[str, ...]) -> bool:
    """Whether a text of several words is keys hit at random: half of them are none, and none is known."""
    from agent.director.words import spelling

    words = re.findall(r"[^\W\d_]+", text.lower())
    return (
        len(words) > 1
        and 2 * len(noise) >= len(words)
        and not any(word in spelling.known() for word in words)
    )


def repeated(text: str) -> bool:
    """Whether a text is one word over and over, or figures alone."""
    words = re.findall(r"\w+", text.lower())
    return bool(words) and (
        (len(words) > 1 and len(set(words)) == 1) or all(word.isdigit() for word in words)
    )


def without(text: str, words: tuple[str, ...]) -> str:
    """The text without these words."""
    for word in words:
        text = re.sub(rf"\s*\b{re.escape(word)}\b", "", text)
    return text.strip(" ,.;")


@cache
def _pictured() -> frozenset[str]:
    """Nouns that the director has pictures for beyond the lists of kinds."""
    found = {word for noun in casting.SEEN for word in noun.split()} | set(looks.KNOWN_THINGS) | lexicon.MASS
    found |= lexicon.STRUCTURES | lexicon.PLURAL_ONLY
    for place in world.places().values():
        for phrase in (place.key, *place.aliases, *place.props, *place.things):
            found.add(english.singular(phrase.split()[-1]))
    for noun in tongues.nouns("de"):
        found.add(noun.english.split()[-1])
    return frozenset(found)


def unknown(premise: Premise) -> tuple[str, str]:
    """What the film is about, where the director knows nothing of it: (``thing`` or ``person``, its name)."""
    hero = premise.hero
    if hero is None or premise.events or premise.states or premise.shared or premise.facts:
        return "", ""
    if hero.kind == "person" and hero.name and not hero.phrase and len(premise.text.split()) < 4:
        return "person", hero.name
    if hero.kind != "thing" or hero.noun in casting.OCCASIONS:
        return "", ""
    known = hero.noun in _pictured() or world.known_home(hero.noun, hero.phrase)
    return ("", "") if known else ("thing", hero.name or hero.phrase)
