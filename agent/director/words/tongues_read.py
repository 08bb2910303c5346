"""A German, French or Spanish wish in plain English: who does what, to whom, where and with what.

The pictures are planned from it. Unknown words are left out and named, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from agent.director.story import world
from agent.director.words import english
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import listed
from agent.director.words.tongues import Noun, verbs_by_word
from agent.director.words.tongues_phrases import EMPTY, PEOPLE, Phrase, Words, phrases, small_words
from agent.director.words.tongues_words import (
    AND,
    CONTRACTED,
    DEFINITE,
    INDEFINITE,
    LAST_TIME,
    NUMBERS,
    PREPOSITIONS,
    TIME_WORDS,
)

_MALE = {"de": "er", "fr": "il", "es": "él"}
_FEMALE = {"de": "sie", "fr": "elle", "es": "ella"}
_PLACES = frozenset(
    listed(
        "sea beach harbour forest mountain river lake desert city village street garden house kitchen bakery café school library"
        " bookshop museum theatre station market island castle lighthouse meadow field farm barn vineyard attic cellar roof balcony"
        " playground stadium gym hospital airport zoo aquarium park church shop restaurant office workshop square cave hill valley"
        " path road pond coast room Mars moon pool pitch"
    )
)
_GIVING = frozenset(listed("bring give show send tell give_away sell carry teach read deliver write"))


@dataclass(frozen=True)
class Read:
    """What is recognised in a wish that is not English."""

    english: str
    """The same wish in plain English, as far as it is known: for the pictures."""
    nouns: tuple[Noun, ...]
    pronoun: str
    """he, she or it of the hero, in the wish's language; empty for several or none."""
    leads: tuple[str, ...] = ()
    """Who acts and what is acted on, in the wish's own language, for a title: der Hund, die Zeitung."""
    unread: tuple[str, ...] = ()
    """Words that carry meaning and are not known."""


_THREADS = re.compile(
    r"\b((?:coup|tir|nou|tiss|cous|coud|emmêl|démêl|rompt|romp|cass|suspendue?s? (?:à|par))\w*\s+(?:ses|les|des|leurs|ces|trois|deux|tous (?:ses|les|leurs))\s+)fils\b",
    re.I,
)
"""French threads, which are written like sons: what is done to them tells them apart."""


def read(text: str, language: str) -> Read:
    """Recognise subject, deed, objects, names, places and circumstances."""
    text = _THREADS.sub(r"\1ficelles", text.replace("’", "'"))
    if states := _states(text, language):
        return states
    tokens = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*'?|,", text)
    words = Words(language, tokens, [t.lower().rstrip("'") for t in tokens])
    verb, at, many = _verb(words)
    times = _times(words)
    found = phrases(words)
    subject, objects = _parted(found, at, words)
    hero = subject[0] if subject else None
    unread = tuple(t for i, t in enumerate(tokens) if i not in words.used and _means(t, i, words))
    nouns = tuple(p.noun for p in found if p.noun)
    direct = [p for p in objects if _place(p, verb, words) == ""]
    if verb == "fly" and direct and language == "fr":
        verb = "steal"
    pronoun = _pronoun(words, hero)
    told = _told(subject, verb, many, objects, times, words)
    if pronoun in ("elle", "ella") or (hero and hero.noun and lexicon.gender(hero.noun.english) == "f"):
        told = re.sub(r"\bhis\b", "her", told)
    leads = tuple(_lead(p, words) for p in (*subject, *direct) if p.name or p.noun)
    return Read(told, nouns, pronoun, leads, unread)


def _lead(phrase: Phrase, words: Words) -> str:
    if phrase.name:
        return phrase.name
    if phrase.noun and not phrase.many:
        return phrase.noun.the(words.language)
    token = words.tokens[phrase.at]
    number = next(
        (w for w in words.tokens[max(0, phrase.at - 2) : phrase.at] if w.lower() in NUMBERS[words.language]),
        "",
    )
    return f"{number.lower() or {'de': 'die', 'fr': 'les', 'es': 'los'}[words.language]} {token}"


_THEN = re.compile(r",?\s+(?:und |et |y )?(?:dann|puis|luego|después)\s+", re.I)


def _states(text: str, language: str) -> Read | None:
    """One place shown twice: "Ein Baum im Frühling, dann im Winter"."""
    parts = _THEN.split(text, maxsplit=1)
    if len(parts) < 2:
        return None
    first, second = (read(part, language) for part in parts)
    tokens = re.findall(r"[^\W\d_]+", text)
    if _first_verb(Words(language, tokens, [t.lower() for t in tokens]), ("one", "many")):
        return None
    return replace(
        first, english=f"{first.english}, then {second.english}", unread=(*first.unread, *second.unread)
    )


def _verb(words: Words) -> tuple[str, int, bool]:
    """(English base of the deed, where it stands, whether several do it)."""
    hit = _willed(words) or _first_verb(words, ("one", "many"))
    if hit is None:
        return "", -1, False
    base, at, number = hit
    if " to " in base:
        return base, at, number == "many"
    refused = base == "want" and any(w in _NOT[words.language] for w in words.low[max(0, at - 2) : at + 3])
    if refused and (more := _first_verb(words, ("base", "many"), at + 1)):
        return f"refuse to {more[0]}", at, number == "many"
    if base in ("learn", "want", "try", "need") and (more := _first_verb(words, ("base", "many"), at + 1)):
        return f"{base} to {more[0]}", at, number == "many"
    return base, at, number == "many"


_NOT = {
    "de": ("nicht", "nie", "kein", "keine", "keinen"),
    "fr": ("pas", "ne", "n", "jamais"),
    "es": ("no", "nunca"),
}
_WILLS = {
    "will": "want",
    "wollen": "want",
    "möchte": "want",
    "kann": "try",
    "können": "try",
    "muss": "have",
    "darf": "want",
}


def _willed(words: Words) -> tuple[str, int, str] | None:
    """What somebody wants or can, at the end of a German clause: *der nicht schlafen will*."""
    if words.language != "de":
        return None
    for i in range(1, len(words.low)):
        wills = _WILLS.get(words.low[i])
        found = next((row for row in verbs_by_word("de").get(words.low[i - 1], ()) if not row[1]), None)
        if wills and found and not words.tokens[i - 1][:1].isupper():
            words.used |= {i - 1, i}
            words.deed |= {i - 1, i}
            head = "refuse" if wills == "want" and "nicht" in words.low[:i] else wills
            return f"{head} to {found[0]}", i, "many" if words.low[i].endswith("en") else "one"
    return None


def _first_verb(words: Words, kinds: tuple[str, ...], start: int = 0) -> tuple[str, int, str] | None:
    low = words.low
    for i in range(start, len(low)):
        if words.language == "de" and i and words.tokens[i][:1].isupper():
            continue
        articles = (*DEFINITE[words.language], *INDEFINITE[words.language])
        if i in words.used or (words.language != "de" and i and low[i - 1] in articles):
            continue
        for base, rest, number in verbs_by_word(words.language).get(low[i], ()):
            if number not in kinds:
                continue
            places = _later(low, i, rest, words.language)
            if places is not None:
                words.used |= {i, *places}
                words.deed |= {i, *places}
                return base, i, number
    return None


def _later(low: list[str], i: int, rest: Sequence[str], language: str) -> list[int] | None:
    """Where the other words of a verb stand: right behind it, or anywhere in a German clause."""
    places: list[int] = []
    for k, word in enumerate(rest):
        near = [i + 1 + k] if language != "de" else [*range(i + 1, len(low)), *range(i)]
        found = next(
            (
                j
                for j in near
                if j < len(low) and CONTRACTED.get(low[j], low[j]) == CONTRACTED.get(word, word)
            ),
            None,
        )
        if found is None:
            return None
        places.append(found)
    return places


def _times(words: Words) -> list[str]:
    found = []
    if last := re.search(LAST_TIME, " ".join(words.low)):
        start = " ".join(words.low)[: last.start()].count(" ")
        words.used |= set(range(start, start + len(last[0].split())))
        found.append("for the last time")
    for i, word in enumerate(words.low):
        phrase = TIME_WORDS[words.language].get(word)
        if i and words.low[i - 1] == "de" and phrase in ("in the snow", "in the rain"):
            continue
        if phrase and i not in words.used:
            words.used |= {i} | (
                {i - 1}
                if i and words.low[i - 1] in (*PREPOSITIONS[words.language], *DEFINITE[words.language])
                else set()
            )
            if i > 1 and words.low[i - 2] in PREPOSITIONS[words.language]:
                words.used.add(i - 2)
            found.append(phrase)
    return list(dict.fromkeys(found))


def _parted(named: list[Phrase], at: int, words: Words) -> tuple[list[Phrase], list[Phrase]]:
    """Who acts, and the rest; a subject may stand behind its verb."""
    if at < 0:
        return named[:1], named[1:]
    before = [p for p in named if p.at < at and p.before in ("", "dative")]
    if before:
        joined = [
            p
            for p in before[1:]
            if words.low[p.at - 1] == AND[words.language]
            or any(w == AND[words.language] for w in words.low[before[0].at : p.at])
        ]
        subject = [before[0], *joined[:1]]
        return subject, [p for p in named if p not in subject]
    bare = [p for p in named if p.at > at and p.before == ""]
    return bare[:1], [p for p in named if p not in bare[:1]]


def _told(
    subject: list[Phrase], verb: str, many: bool, objects: list[Phrase], times: list[str], words: Words
) -> str:
    if not subject and not objects:
        return " ".join(times) or "a quiet place"
    deed = min(words.deed, default=-1)
    beside = [
        p for p in objects if subject and p.before not in ("", "dative") and subject[0].at < p.at < deed
    ]
    objects = [p for p in objects if p not in beside]
    parts = (
        [" and ".join(p.text for p in subject), *(f"{p.before} {p.text}" for p in beside)] if subject else []
    )
    if verb and subject:
        head, *rest = verb.split()
        parts.append(" ".join([english.agree(head, many or len(subject) > 1 or subject[0].many), *rest]))
    elif verb:
        parts.append("somebody " + english.agree(verb.split()[0], False))
    direct = [p for p in objects if _place(p, verb, words) == ""]
    for p in direct[:1]:
        parts.append(p.text if verb else f"and {p.text}" if parts else p.text)
    for p in direct[1:]:
        parts.append(f"and {p.text}")
    for p in (p for p in objects if p not in direct):
        parts.append(f"{_place(p, verb, words)} {p.text}")
    return " ".join([*parts, *times[:2]])


_MOVING = ("travel", "return", "walk", "run", "come", "go")


def _place(phrase: Phrase, verb: str, words: Words) -> str:
    """The English preposition of an object; empty for a direct one."""
    base = verb.split()[-1] if verb else ""
    before = phrase.before
    living = bool(phrase.name) or bool(
        phrase.noun and (phrase.noun.english in PEOPLE or lexicon.kind(phrase.noun.english) == "animal")
    )
    giving = verb.split()[0] in _GIVING if verb else False
    where = bool(phrase.noun and phrase.noun.english.split()[-1] in _PLACES)
    if before == "dative":
        return "to" if giving else ""
    if before == "to" and phrase.name and phrase.name.lower() in world.CITIES:
        return "to" if base in _MOVING else "in"
    if before == "to" and words.language in ("fr", "es"):
        if where:
            return "to" if base in _MOVING else "at"
        return "to" if giving else "" if words.language == "es" and living else "to"
    if before == "of" and words.language == "de" and verb.endswith("of"):
        return ""
    if before == "in front of" and base in ("save", "protect", "escape", "hide", "guard"):
        return "from"
    if before == "over" and base in ("tell", "explain", "talk", "write", "read", "sing", "dream", "laugh"):
        return "about"
    if (
        before == "in"
        and where
        and phrase.noun
        and phrase.noun.english
        in (
            "beach",
            "street",
            "balcony",
            "roof",
            "island",
            "square",
            "Mars",
            "moon",
            "playground",
            "football pitch",
            "farm",
        )
    ):
        return "on"
    return before


def _means(token: str, i: int, words: Words) -> bool:
    low = token.lower().rstrip("'")
    return not (low in small_words(words.language) or len(low) < 4 or low in EMPTY[words.language])


def _pronoun(words: Words, hero: Phrase | None) -> str:
    if not words.tokens:
        return ""
    language, first = words.language, words.low[0]
    several = (*NUMBERS[language], "les", "los", "las", "des")
    if first in several or (hero and hero.many):
        return ""
    if hero is not None and hero.noun is not None:
        if language == "de":
            return {"m": "er", "f": "sie", "n": "es"}[hero.noun.gender]
        return (
            _FEMALE[language] if hero.noun.gender == "f" or first in ("une", "la", "una") else _MALE[language]
        )
    if first in {"de": ("eine", "die"), "fr": ("une", "la"), "es": ("una", "la")}[language]:
        return _FEMALE[language]
    if first == "das":
        return "es"
    return _MALE[language] if first in ("ein", "der", "un", "le", "el") else ""
