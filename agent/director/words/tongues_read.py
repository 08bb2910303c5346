"""A German, French or Spanish wish in plain English: who does what, to whom, where and with what.

The pictures are planned from it. Unknown words are left out and named, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from agent.director.story import world
from agent.director.words import english, tongues_glossed
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import listed
from agent.director.words.tongues import Noun, lookup
from agent.director.words.tongues_clauses import Clause, clauses, plainly, words_of
from agent.director.words.tongues_deeds import deed_of, first_verb
from agent.director.words.tongues_phrases import EMPTY, PEOPLE, Phrase, Words, phrases, small_words
from agent.director.words.tongues_words import (
    AND,
    DEFINITE,
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
    who: str = ""
    """Who acts, as an English pronoun."""


def read(text: str, language: str) -> Read:
    """Recognise subject, deed, objects, names, places and circumstances."""
    text = plainly(text, language)
    if states := _states(text, language):
        return states
    found: list[Read] = []
    told = ""
    for clause in clauses(text, language):
        before = found[-1].who if found else ""
        thing = before == "it" and not any(read.who in ("he", "she") for read in found)
        if before and (not clause.who or (thing and clause.who in ("he", "she"))):
            clause = replace(clause, who=before)
        if clause.who == "that" and language == "es" and _bought(found, clause):
            clause = replace(clause, who=before, joint=" that ")
        one = _one(clause, language)
        found.append(one)
        if one.english:
            told += f"{clause.joint if told else ''}{one.english}"
    leads = next((one.leads for one in found if one.leads), ())
    nouns = tuple(noun for one in found for noun in one.nouns)
    unread = tuple(dict.fromkeys(word for one in found for word in one.unread))
    return Read(told or "a quiet place", nouns, found[0].pronoun, leads, unread)


def _bought(found: Sequence[Read], clause: Clause) -> bool:
    """Whether a Spanish clause tells what was done to the thing before it: *la guitarra que vendió*."""
    last = next((one.nouns[-1] for one in reversed(found) if one.nouns), None)
    words = words_of(clause.text, "es")
    _, at, many = deed_of(words)
    alone = not phrases(words) and at >= 0 and not many
    return bool(
        last
        and alone
        and found[-1].who in ("he", "she")
        and lexicon.kind(last.english) not in ("person", "animal")
    )


def _one(clause: Clause, language: str) -> Read:
    """What a single clause tells."""
    words = words_of(clause.text, language)
    verb, at, many = deed_of(words)
    times = _times(words)
    found = phrases(words)
    step = at == -2 or _is_step(found, at, many, words)
    alone = clause.elided or step
    subject, objects = ([], found) if alone else _parted(found, at, words)
    hero = subject[0] if subject else None
    unread = tuple(t for i, t in enumerate(words.tokens) if i not in words.used and _means(t, i, words))
    nouns = tuple(p.noun for p in found if p.noun)
    direct = [p for p in objects if _place(p, verb, words) == ""]
    if verb == "fly" and direct and language == "fr":
        verb = "steal"
    pronoun = _pronoun(words, hero)
    late = clause.joint.strip() in _LATE
    told = _told(subject, verb, many, objects, times, words, "do" if step else clause.who, late)
    if (
        pronoun in ("elle", "ella")
        or (not hero and clause.who == "she")
        or (hero and hero.noun and lexicon.gender(hero.noun.english) == "f")
    ):
        told = re.sub(r"\bhis\b", "her", told)
    leads = tuple(_lead(p, words) for p in (*subject, *direct) if p.name or p.noun)
    return Read(told, nouns, pronoun, leads, unread, _who(subject, clause.who))


def _is_step(found: list[Phrase], at: int, many: bool, words: Words) -> bool:
    """Whether a German clause tells what is to be done: "Teig kneten"."""
    last = words.language == "de" and many and at == len(words.low) - 1
    return last and len(found) < 3 and not any(p.many and p.before == "" and p is found[0] for p in found)


def _who(subject: list[Phrase], before: str) -> str:
    """A pronoun for who acts, in English."""
    if not subject:
        return "he" if before in ("that", "to", "do") else before
    hero = subject[0]
    if len(subject) > 1 or hero.many:
        return "they"
    if hero.noun is None:
        return "he"
    gender = lexicon.gender(hero.noun.english) or hero.noun.gender
    living = not hero.noun.english.endswith("screwdriver") and lexicon.kind(hero.noun.english) in (
        "person",
        "animal",
    )
    return "it" if not living else "she" if gender == "f" else "he"


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


_ADDRESS = re.compile(
    r"(?:\b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|bd|place|quai|chemin|allée|impasse|route|cours) [^.;:,!?\n]{2,60}"
    r"|\b(?:[Cc]alle|[Aa]venida|[Aa]vda\.?|[Pp]laza|[Pp]aseo|[Cc]amino|[Rr]onda) (?:(?:de|del|la|las|los|el) )*[A-ZÁÉÍÓÚÑ][\w'-]+(?: [A-ZÁÉÍÓÚÑ][\w'-]+)*,? ?(?:n[.ºo]* ?)?\d{0,4}"
    r"|\b(?:(?:[Aa]m|[Aa]n der|[Ii]n der|[Zz]um|[Zz]ur) )?[A-ZÄÖÜ][\wäöüß-]*(?:straße|strasse|str\.|gasse|weg|platz|allee|ufer|damm) \d{1,4}[a-z]?\b)"
)
"""Where somebody is found, which no picture shows."""


_HOURS = re.compile(
    r"\b(?:(?:ab|um|bis|von|gegen|à|a las|a la|de|dès|desde las|hasta las|jusqu'à) )?\d{1,2}(?:[:.h]\d{2})? ?(?:uhr|heures?|h|horas)\b",
    re.I,
)
"""An hour by the clock."""
_DAYS = re.compile(
    r"\b(?:(?:am|jeden|ab|bis|le|les|chaque|el|los|cada) )?(?:montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|lundis?|mardis?|mercredis?|jeudis?"
    r"|vendredis?|samedis?|dimanches?|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?)\b",
    re.I,
)


_MARCH = re.compile(r"\b(?:en|début|fin|mi-|depuis|au mois de) ?mars\b", re.I)
"""The month in French, which is no planet."""


def sightless(text: str) -> str:
    """A text without what no picture shows: where somebody is found, and from when."""
    left = _MARCH.sub(" ", _DAYS.sub(" ", _HOURS.sub(" ", _ADDRESS.sub(" ", text))))
    return " ".join(left.split()) if re.search(r"\w{3}", left) else text


def things(text: str, language: str) -> tuple[str, ...]:
    """Every thing that a text names, with what belongs to it, in English: *a wooden jetty*."""
    found: list[str] = []
    for clause in clauses(plainly(sightless(text), language), language):
        words = words_of(clause.text, language)
        deed_of(words)
        found += [
            phrase.text
            for phrase in phrases(words)
            if phrase.noun
            and lexicon.kind(phrase.noun.english) != "idea"
            and not phrase.noun.english[:1].isupper()
        ]
    return tuple(dict.fromkeys(found))


_THEN = re.compile(r",?\s+(?:und |et |y )?(?:dann|puis|luego|después)\s+", re.I)


def _states(text: str, language: str) -> Read | None:
    """One place shown twice: "Ein Baum im Frühling, dann im Winter"."""
    parts = _THEN.split(text, maxsplit=1)
    if len(parts) < 2:
        return None
    first, second = (read(part, language) for part in parts)
    if first_verb(words_of(text, language), ("one", "many")):
        return None
    return replace(
        first, english=f"{first.english}, then {second.english}", unread=(*first.unread, *second.unread)
    )


_OFTEN = {
    "de": {"jeden tag": "every day", "jede nacht": "every night", "jeden morgen": "every morning", "jeden abend": "every evening", "eines tages": "one day",
           "eines nachts": "one night", "eines abends": "one evening", "eines morgens": "one morning", "am ende": "in the end", "zum schluss": "in the end", "jedes jahr": "every year",
           "zum ersten mal": "for the first time", "den ganzen tag": "all day", "die ganze nacht": "all night"},
    "fr": {"chaque jour": "every day", "chaque nuit": "every night", "chaque matin": "every morning", "chaque soir": "every evening", "un jour": "one day", "une nuit": "one night",
           "un soir": "one evening", "un matin": "one morning", "tous les jours": "every day", "tous les soirs": "every evening", "tous les matins": "every morning",
           "toutes les nuits": "every night", "à la fin": "in the end", "pour la première fois": "for the first time", "toute la nuit": "all night", "toute la journée": "all day"},
    "es": {"cada día": "every day", "cada noche": "every night", "cada mañana": "every morning", "cada tarde": "every afternoon", "un día": "one day", "una noche": "one night",
           "una mañana": "one morning", "una tarde": "one afternoon", "todos los días": "every day", "todas las noches": "every night", "todas las mañanas": "every morning",
           "al final": "in the end", "por primera vez": "for the first time", "toda la noche": "all night", "todo el día": "all day"},
}  # fmt: skip


def _times(words: Words) -> list[str]:
    found = []
    for phrase, told in _OFTEN[words.language].items():
        size = len(phrase.split())
        for i in range(len(words.low) - size + 1):
            if words.low[i : i + size] == phrase.split() and not words.used & set(range(i, i + size)):
                words.used |= set(range(i, i + size))
                found.append(told)
    if last := re.search(LAST_TIME, " ".join(words.low)):
        start = " ".join(words.low)[: last.start()].count(" ")
        words.used |= set(range(start, start + len(last[0].split())))
        found.append("for the last time")
    for i, word in enumerate(words.low):
        when = TIME_WORDS[words.language].get(word)
        if i and words.low[i - 1] == "de" and when in ("in the snow", "in the rain"):
            continue
        if i > 1 and lookup(" ".join(words.tokens[i - 2 : i + 1]), words.language):
            continue
        if when and i not in words.used:
            words.used |= {i} | (
                {i - 1}
                if i and words.low[i - 1] in (*PREPOSITIONS[words.language], *DEFINITE[words.language])
                else set()
            )
            if i > 1 and words.low[i - 2] in PREPOSITIONS[words.language]:
                words.used.add(i - 2)
            found.append(when)
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
    subject: list[Phrase],
    verb: str,
    many: bool,
    objects: list[Phrase],
    times: list[str],
    words: Words,
    who: str = "",
    late: bool = False,
) -> str:
    if not subject and not objects and not (verb and who):
        return " ".join(times)
    if verb.split()[-1:] and verb.split()[-1] in _WANTING and not objects:
        verb = ""
        if not subject:
            return " ".join(times)
    deed = min(words.deed, default=-1)
    beside = [
        p
        for p in objects
        if subject and not late and p.before not in ("", "dative") and subject[0].at < p.at < deed
    ]
    objects = [p for p in objects if p not in beside]
    if not verb:
        return " ".join([_in_order([*subject, *objects], words), *times[:2]])
    parts = (
        [" and ".join(p.text for p in subject), *(f"{p.before} {p.text}" for p in beside)] if subject else []
    )
    if verb and subject:
        head, *rest = verb.split()
        parts.append(" ".join([english.agree(head, many or len(subject) > 1 or subject[0].many), *rest]))
    elif verb:
        head, *rest = verb.split()
        several = who in ("they", "to", "do") or (who == "that" and many)
        parts += [*([] if who == "do" else [who or "somebody"]), english.agree(head, several), *rest]
    direct = [p for p in objects if _place(p, verb, words) == ""]
    for p in direct[:1]:
        parts.append(p.text if verb else f"and {p.text}" if parts else p.text)
    for p in direct[1:]:
        parts.append(f"and {p.text}")
    for p in (p for p in objects if p not in direct):
        parts.append(f"{_place(p, verb, words)} {p.text}")
    return " ".join([*parts, *times[:2]])


_WANTING = frozenset(listed("have make put let keep add for of at to after with get give take do hold set"))
"""Verbs that say nothing without what they are done to."""
_GIVEN = frozenset(listed("give show tell teach sell lend"))
_LATE = frozenset(listed("when while because until that although so_that how"))
"""Joints of clauses whose German verb stands last."""


def _in_order(found: list[Phrase], words: Words) -> str:
    """Phrases that no deed joins, as they stand."""
    told = ""
    for p in sorted(found, key=lambda one: one.at):
        before = "" if p.before == "dative" else _place(p, "", words)
        lead = before if before not in ("of", "to") else ""
        told += (f" {before} " if before else " and ") + p.text if told else f"{lead} {p.text}".strip()
    return told


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
    if (base == "play" and before == "to") or (base == "fear" and before == "in front of"):
        return ""
    if base in _GIVEN and before == "to":
        return "to"
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
    small = low in small_words(words.language) or len(low) < 4 or low in EMPTY[words.language]
    return not (small or token[0].isdigit() or tongues_glossed.known(low, words.language))


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
