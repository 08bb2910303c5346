"""A German, French or Spanish wish in plain English: who does what, to whom, where and with what.

The pictures are planned from it. Unknown words are left out and named, never guessed.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from agent.director import english
from agent.director import words as lexicon
from agent.director.english import listed
from agent.director.tongues import Noun, lookup, plain, verb_forms
from agent.director.tongues_words import (
    ADJECTIVES,
    AND,
    CONTRACTED,
    DATIVE,
    DEFINITE,
    INDEFINITE,
    LAST_TIME,
    NAMED,
    NUMBERS,
    POSSESSIVES,
    PREPOSITIONS,
    TIME_WORDS,
)

_MALE = {"de": "er", "fr": "il", "es": "él"}
_FEMALE = {"de": "sie", "fr": "elle", "es": "ella"}
_PEOPLE = frozenset(
    listed(
        "man woman boy girl child neighbour friend mother father grandmother grandfather sister brother daughter son"
    )
)
_PLACES = frozenset(
    listed(
        "sea beach harbour forest mountain river lake desert city village street garden house kitchen bakery café school library"
        " bookshop museum theatre station market island castle lighthouse meadow field farm barn vineyard attic cellar roof balcony"
        " playground stadium gym hospital airport zoo aquarium park church shop restaurant office workshop square cave hill valley"
        " path road pond coast room Mars moon pool pitch"
    )
)
_GENITIVE = frozenset(("der", "des", "einer", "eines", "seiner", "ihrer", "meiner"))
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


@dataclass(frozen=True)
class _Phrase:
    """A noun with what stands before it, in English."""

    at: int
    text: str
    noun: Noun | None
    name: str = ""
    before: str = ""
    """Its preposition, in English; ``for`` whom a German dative is: to."""
    many: bool = False


@dataclass
class _Words:
    language: str
    tokens: list[str]
    low: list[str] = field(default_factory=list)
    used: set[int] = field(default_factory=set)
    deed: set[int] = field(default_factory=set)
    """Where the verb stands."""


def read(text: str, language: str) -> Read:
    """Recognise subject, deed, objects, names, places and circumstances."""
    text = text.replace("’", "'")
    if states := _states(text, language):
        return states
    tokens = re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*'?|,", text)
    words = _Words(language, tokens, [t.lower().rstrip("'") for t in tokens])
    verb, at, many = _verb(words)
    times = _times(words)
    phrases = _phrases(words, times)
    subject, objects = _parted(phrases, at, words)
    hero = subject[0] if subject else None
    unread = tuple(t for i, t in enumerate(tokens) if i not in words.used and _means(t, i, words))
    nouns = tuple(p.noun for p in phrases if p.noun)
    direct = [p for p in objects if _place(p, verb, words) == ""]
    if verb == "fly" and direct and language == "fr":
        verb = "steal"
    pronoun = _pronoun(words, hero)
    told = _told(subject, verb, many, objects, times, words)
    if pronoun in ("elle", "ella") or (hero and hero.noun and lexicon.gender(hero.noun.english) == "f"):
        told = re.sub(r"\bhis\b", "her", told)
    leads = tuple(_lead(p, words) for p in (*subject, *direct) if p.name or p.noun)
    return Read(told, nouns, pronoun, leads, unread)


def _lead(phrase: _Phrase, words: _Words) -> str:
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
    if _first_verb(_Words(language, tokens, [t.lower() for t in tokens]), ("one", "many")):
        return None
    return replace(
        first, english=f"{first.english}, then {second.english}", unread=(*first.unread, *second.unread)
    )


def _verb(words: _Words) -> tuple[str, int, bool]:
    """(English base of the deed, where it stands, whether several do it)."""
    hit = _first_verb(words, ("one", "many"))
    if hit is None:
        return "", -1, False
    base, at, number = hit
    if base in ("learn", "want", "try", "need") and (more := _first_verb(words, ("base", "many"), at + 1)):
        return f"{base} to {more[0]}", at, number == "many"
    return base, at, number == "many"


def _first_verb(words: _Words, kinds: tuple[str, ...], start: int = 0) -> tuple[str, int, str] | None:
    low = words.low
    for i in range(start, len(low)):
        if words.language == "de" and i and words.tokens[i][:1].isupper():
            continue
        for base, form, number in verb_forms(words.language):
            first, *rest = form.lower().replace("'", " ").split()
            if number not in kinds or low[i] != first or i in words.used:
                continue
            if (
                words.language != "de"
                and low[i - 1] in (*DEFINITE[words.language], *INDEFINITE[words.language])
                and i
            ):
                continue
            places = _later(low, i, rest, words.language)
            if places is not None:
                words.used |= {i, *places}
                words.deed |= {i, *places}
                return base, i, number
    return None


def _later(low: list[str], i: int, rest: list[str], language: str) -> list[int] | None:
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


def _times(words: _Words) -> list[str]:
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


def _phrases(words: _Words, times: list[str]) -> list[_Phrase]:
    """Every noun and name with what belongs to it."""
    found: list[_Phrase] = []
    i = 0
    while i < len(words.tokens):
        noun, size = (None, 1) if i in words.used else _noun_at(words, i)
        named = noun is None and i not in words.used and _is_name(words, i)
        doing = "" if noun or i in words.used else _doing(words, i)
        if doing:
            words.used.add(i)
            found.append(replace(_phrase(words, i, None, doing), name=""))
            i += 1
            continue
        if noun is None and not named:
            i += 1
            continue
        if named and found and found[-1].at == i - 1 and found[-1].noun and not found[-1].name:
            found[-1] = replace(
                found[-1], at=i, name=words.tokens[i], text=_with_name(found[-1].text, words.tokens[i])
            )
            words.used.add(i)
            i += 1
            continue
        words.used |= set(range(i, i + size))
        phrase = _phrase(words, i, noun, words.tokens[i] if named else "")
        end = i + size
        phrase, end = _name_after(words, phrase, end)
        phrase, end = _adjective_after(words, phrase, end)
        found.append(replace(phrase, at=end - 1))
        i = end
    return found


def _doing(words: _Words, i: int) -> str:
    """What somebody dreams of or is afraid of doing: vom Fliegen, de voler -> flying."""
    before = words.low[i - 1] if i else ""
    if (
        CONTRACTED.get(before, before) not in PREPOSITIONS[words.language]
        and before not in DEFINITE[words.language]
    ):
        return ""
    if words.language == "de" and not words.tokens[i][:1].isupper():
        return ""
    return next(
        (
            english.gerund(base.split()[0])
            for base, form, number in verb_forms(words.language)
            if number == "base" and form == words.low[i]
        ),
        "",
    )


def _noun_at(words: _Words, i: int) -> tuple[Noun | None, int]:
    """The longest noun that begins at a token, and of how many tokens it is."""
    for size in (4, 3, 2):
        if i + size <= len(words.tokens):
            noun = lookup(" ".join(words.tokens[i : i + size]), words.language)
            if noun:
                return noun, size
    token = words.tokens[i]
    if words.language == "de" and not token[:1].isupper():
        return None, 1
    noun = None if token.lower() in _small(words.language) else lookup(token, words.language)
    return noun, 1


def _small(language: str) -> set[str]:
    return {
        *DEFINITE[language],
        *INDEFINITE[language],
        *PREPOSITIONS[language],
        *POSSESSIVES[language],
        *NUMBERS[language],
        AND[language],
    }


def _is_name(words: _Words, i: int) -> bool:
    """Capitalised and no noun: after "named", or without an article before it."""
    token, before = words.tokens[i], words.low[i - 1] if i else ""
    if token.lower() in _EMPTY[words.language]:
        return False
    if not token[:1].isupper() or token.lower() in _small(words.language) or token.endswith("'"):
        return False
    if before in NAMED[words.language]:
        return True
    articles = {*DEFINITE[words.language], *INDEFINITE[words.language], *POSSESSIVES[words.language]}
    if before in articles or _adjective(before, words.language):
        return False
    following = words.low[i + 1] if i + 1 < len(words.low) else ""
    return i > 0 or i + 1 in words.used or following in (AND[words.language], ",")


def _phrase(words: _Words, i: int, noun: Noun | None, name: str) -> _Phrase:
    """The noun at ``i`` with article, adjectives and preposition before it."""
    language, low = words.language, words.low
    k, det, adjectives, many, dative = _determined(words, i)
    before = ""
    if k >= 0 and low[k] in PREPOSITIONS[language] and (k not in words.used or low[k] in DEFINITE[language]):
        before = PREPOSITIONS[language][low[k]]
        words.used.add(k)
    elif dative and language == "de" and k >= 0:
        plural = noun is not None and _is_many(words.tokens[i], noun, language)
        genitive = low[k + 1] in _GENITIVE and k not in words.deed and bool(lookup(words.tokens[k], "de"))
        before = "of" if genitive else "dative" if plural or "den" not in low[k + 1 : i] else ""
    if before == "of" and language == "fr" and k - 1 in words.deed:
        before, det = "", ""
    if noun is None:
        return _Phrase(i, name, None, name, before)
    many = many or _is_many(words.tokens[i], noun, language)
    plain_person = lexicon.kind(noun.english) == "person" and not lexicon.gender(noun.english)
    if noun.gender == "f" and plain_person and i > min(words.deed, default=i):
        adjectives.append("woman")
    core = " ".join(
        [
            *adjectives,
            english.plural(noun.english) if many and noun.english not in lexicon.MASS else noun.english,
        ]
    )
    return _Phrase(
        i, f"{_article(det, noun, core, many, before, language)} {core}".strip(), noun, "", before, many
    )


def _determined(words: _Words, i: int) -> tuple[int, str, list[str], bool, bool]:
    """(the place before the article, the English article, adjectives, whether several, whether it may be dative)."""
    language, low = words.language, words.low
    adjectives: list[str] = []
    k = i - 1
    while k >= 0 and k not in words.used and (adjective := _adjective(low[k], language)):
        adjectives.insert(0, adjective)
        words.used.add(k)
        k -= 1
    if k < 0:
        return k, "", adjectives, False, False
    word = low[k]
    dative = word in DATIVE
    for table, det in (
        (NUMBERS[language], NUMBERS[language].get(word, "")),
        (POSSESSIVES[language], POSSESSIVES[language].get(word, "")),
        (INDEFINITE[language], "a"),
        (DEFINITE[language], "the"),
    ):
        if word in table:
            words.used.add(k)
            joined = table is DEFINITE[language] and word in PREPOSITIONS[language]
            return k - (not joined), det, adjectives, word in NUMBERS[language], dative
    return k, "", adjectives, False, False


def _article(det: str, noun: Noun, core: str, many: bool, before: str, language: str) -> str:
    """The English article of a noun that has ``det`` before it, or nothing."""
    if not det and not many and (language == "de" or before):
        det = "the" if before == "in" else "a"
    if noun.english == "Mars" or (noun.english in lexicon.MASS and det == "a"):
        return ""
    if noun.english in ("moon", "sun", "sea", "sky", "world") and det == "a" and core == noun.english:
        return "the"
    if det == "a":
        return "" if many else english.article(core)
    return det


def _is_many(token: str, noun: Noun, language: str) -> bool:
    low, word = plain(token, language), plain(noun.word, language)
    if language == "de":
        return (
            token != noun.word
            and low != plain(noun.accusative or "", language)
            and low.removeprefix(word) in ("er", "en", "e", "n", "ern", "s", "innen")
        )
    return low != word and low.endswith(("s", "x"))


def _name_after(words: _Words, phrase: _Phrase, end: int) -> tuple[_Phrase, int]:
    """``namens Bruno``, ``Oma Erna``."""
    k = end
    if k < len(words.low) and words.low[k] in NAMED[words.language]:
        words.used.add(k)
        k += 1
    elif k < len(words.low) and not (
        phrase.noun
        and phrase.noun.english in (*_PEOPLE, "doctor", "captain", "king", "queen", "uncle", "aunt")
    ):
        return phrase, end
    if (
        k < len(words.tokens)
        and k not in words.used
        and words.tokens[k][:1].isupper()
        and not (words.language == "de" and lookup(words.tokens[k], "de"))
        and words.low[k] not in _small(words.language)
    ):
        words.used.add(k)
        name = words.tokens[k]
        return replace(phrase, name=name, text=_with_name(phrase.text, name)), k + 1
    return phrase, end


def _with_name(text: str, name: str) -> str:
    if re.match(r"(?:a|an) ", text):
        return f"{text} named {name}"
    return f"{text} {name}"


def _adjective_after(words: _Words, phrase: _Phrase, end: int) -> tuple[_Phrase, int]:
    """French and Spanish adjectives behind their noun."""
    while (
        words.language != "de"
        and phrase.noun
        and end < len(words.low)
        and end not in words.used
        and not words.tokens[end][:1].isupper()
        and (adjective := _adjective(words.low[end], words.language))
    ):
        words.used.add(end)
        article, space, rest = phrase.text.partition(" ")
        if article in ("a", "an"):
            phrase = replace(phrase, text=f"{english.article(adjective)} {adjective} {rest}")
        elif space and article in ("the", "his", "her", "my", "two", "three", "four"):
            phrase = replace(phrase, text=f"{article} {adjective} {rest}")
        else:
            phrase = replace(phrase, text=f"{adjective} {phrase.text}")
        end += 1
    return phrase, end


def _adjective(low: str, language: str) -> str:
    return next(
        (
            word
            for stem, word in ADJECTIVES[language].items()
            if low.startswith(stem) and len(low) - len(stem) <= 2
        ),
        "",
    )


def _parted(phrases: list[_Phrase], at: int, words: _Words) -> tuple[list[_Phrase], list[_Phrase]]:
    """Who acts, and the rest; a subject may stand behind its verb."""
    if at < 0:
        return phrases[:1], phrases[1:]
    before = [p for p in phrases if p.at < at and p.before in ("", "dative")]
    if before:
        joined = [
            p
            for p in before[1:]
            if words.low[p.at - 1] == AND[words.language]
            or any(w == AND[words.language] for w in words.low[before[0].at : p.at])
        ]
        subject = [before[0], *joined[:1]]
        return subject, [p for p in phrases if p not in subject]
    bare = [p for p in phrases if p.at > at and p.before == ""]
    return bare[:1], [p for p in phrases if p not in bare[:1]]


def _told(
    subject: list[_Phrase], verb: str, many: bool, objects: list[_Phrase], times: list[str], words: _Words
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


def _place(phrase: _Phrase, verb: str, words: _Words) -> str:
    """The English preposition of an object; empty for a direct one."""
    base = verb.split()[-1] if verb else ""
    before = phrase.before
    living = bool(phrase.name) or bool(phrase.noun and phrase.noun.english in _PEOPLE)
    giving = verb.split()[0] in _GIVING if verb else False
    where = bool(phrase.noun and phrase.noun.english.split()[-1] in _PLACES)
    if before == "dative":
        return "to" if giving else ""
    if before == "to" and words.language in ("fr", "es"):
        if where:
            return "at" if base not in ("travel", "return", "walk", "run", "come", "go") else "to"
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


def _means(token: str, i: int, words: _Words) -> bool:
    low = token.lower().rstrip("'")
    return not (low in _small(words.language) or len(low) < 4 or low in _EMPTY[words.language])


_EMPTY = {
    "de": set(listed("sich nicht auch noch dann wenn weil dass aber oder wird werden wurde sind hat haben einmal allein jeden jede immer wieder nach dessen deren welche etwas jemand alle über kurz film video sekunden minute warum wieso weshalb")),
    "fr": set(listed("pour dans avec elle leur leurs plus tout tous toute cette sont être avoir fait dont mais quand parce puis encore toujours seul pourquoi comment lorsque vidéo film secondes minute")),
    "es": set(listed("para pero como cuando porque entonces todo toda todos esta este está están había hace muy más siempre vez cada quien donde ellos ellas también mientras qué segundos minuto vídeo película")),
}  # fmt: skip


def _pronoun(words: _Words, hero: _Phrase | None) -> str:
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
