"""What is done in a German, French or Spanish clause: its verb, where it stands, and whether several do it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.director.words import tongues_glossed
from agent.director.words.tongues import lookup, verbs_by_word
from agent.director.words.tongues_phrases import EMPTY, Words, adjective_of, small_words
from agent.director.words.tongues_words import (
    CONTRACTED,
    DEFINITE,
    INDEFINITE,
    NUMBERS,
    POSSESSIVES,
    TIME_WORDS,
)


def deed_of(words: Words) -> tuple[str, int, bool]:
    """(English base of the deed, where it stands, whether several do it); what is not done is ``do not …``."""
    told, at, many = _deed(words)
    tales = any(word.startswith(_TALES) for word in words.low)
    if told == "count" and words.language == "es" and (tales or "a" in words.low[at + 1 : at + 2]):
        told = "tell"
    near = words.low[at + 1 : at + 3] + words.low[max(0, at - 1) : at] if at >= 0 else []
    near += [words.low[i - 1] for i in words.deed if i] if words.language == "de" else []
    denied = (
        told
        and not told.startswith(("refuse", "try"))
        and any(w in _NOT[words.language] and not w.startswith("kein") for w in near)
    )
    if not denied or told.startswith(("be ", "become ")):
        return told, at, many
    return f"{'never' if any(w in _NEVER for w in near) else 'do not'} {told}", at, many


_TALES = ("cuentos", "historia", "chiste", "secreto", "leyenda", "anécdota")
"""What is told, where Spanish says that it is counted."""
_NEVER = frozenset(("nie", "niemals", "jamais", "nunca"))


def _deed(words: Words) -> tuple[str, int, bool]:
    hit = (
        _willed(words)
        or _able(words)
        or _has_done(words)
        or first_verb(words, ("one", "many"))
        or _is_gone(words)
        or _is(words)
    )
    if hit is None:
        return _told_to(words)
    base, at, number = hit
    if " to " in base:
        return base, at, number == "many"
    refused = base == "want" and any(w in _NOT[words.language] for w in words.low[max(0, at - 2) : at + 3])
    if refused and (more := first_verb(words, ("base", "many"), at + 1)):
        return f"refuse to {more[0]}", at, number == "many"
    if base in _LEADING and (led := _infinitive(words, at + 1)):
        return f"{base} to {led}", at, number == "many"
    if base == "have" and (done := _done(words, at)):
        return done, at, number == "many"
    return base, at, number == "many"


_LEADING = frozenset(
    (
        "learn",
        "want",
        "try",
        "need",
        "decide",
        "begin",
        "start",
        "dare",
        "hope",
        "promise",
        "refuse",
        "have",
        "teach",
    )
)
"""Verbs that another one follows with ``to``."""


def _led_by(words: Words, i: int) -> str:
    """The verb at the end of a German clause that leads another one: *schwimmen lernte*."""
    rows = () if words.tokens[i][:1].isupper() else _rows(words, i)
    return next(
        (base for base, rest, number in rows if base in _LEADING and not rest and number == "one"), ""
    )


_CAN = {
    "de": {
        "kann": "one",
        "können": "many",
        "konnte": "one",
        "konnten": "many",
        "soll": "one",
        "sollen": "many",
    },
    "fr": {
        "peut": "one",
        "peuvent": "many",
        "pouvait": "one",
        "pouvaient": "many",
        "sait": "one",
        "savent": "many",
        "savait": "one",
    },
    "es": {
        "puede": "one",
        "pueden": "many",
        "podía": "one",
        "podían": "many",
        "sabe": "one",
        "saben": "many",
        "sabía": "one",
    },
}
_HAS = {
    "de": {"hat": "one", "haben": "many", "hatte": "one", "hatten": "many"},
    "fr": {"a": "one", "ont": "many", "avait": "one", "avaient": "many"},
    "es": {"ha": "one", "han": "many", "había": "one", "habían": "many"},
}
_HAS_WANTED = {"wollte": "one", "wollten": "many", "voulait": "one", "voulaient": "many", "quería": "one", "querían": "many"}  # fmt: skip
_GOING = frozenset(
    ("disappear", "go", "come", "arrive", "die", "fall", "leave", "run away", "fly away", "escape", "stay", "return", "get lost", "wake up", "grow", "become", "drive away", "set out")
)  # fmt: skip
"""What has been done by those who *are* gone: verschwunden sind, est parti."""


def _able(words: Words) -> tuple[str, int, str] | None:
    """What somebody can, as what he does: *ne peut pas dormir*, *der sprechen kann*."""
    low, language = words.low, words.language
    for i, word in enumerate(low):
        number = _CAN[language].get(word)
        if not number or i in words.used:
            continue
        last = len(low) - 1
        order = (
            (i - 1, last)
            if language == "de" and i == last
            else (last,)
            if language == "de"
            else range(i + 1, min(i + 4, last + 1))
        )
        for k in order:
            if k > -1 and k != i and (base := _base(words, k)):
                words.used |= {i, k}
                words.deed |= {i, k}
                return base, k if k < i else i, number
    return None


def _base(words: Words, k: int) -> str:
    """The English of an infinitive at a place; empty where there is none."""
    if words.language == "de" and words.tokens[k][:1].isupper():
        return ""
    rows = verbs_by_word(words.language).get(words.low[k], ())
    plain = next((base for base, rest, number in rows if not rest and number in ("base", "many")), "")
    return plain or tongues_glossed.base(words.low[k], words.language)


def _has_done(words: Words) -> tuple[str, int, str] | None:
    """What somebody has done, and what he has learned to do: *ont disparu*, *verloren hat*."""
    for i, word in enumerate(words.low):
        number = _HAS[words.language].get(word)
        if not number or i in words.used:
            continue
        told = ""
        if words.language == "de" and i and i == len(words.low) - 1 and not words.tokens[i - 1][:1].isupper():
            told = tongues_glossed.done(words.low[i - 1], "de")
            words.used |= {i - 1} if told else set()
        told = told or _done(words, i)
        if told:
            words.used.add(i)
            words.deed.add(i)
            more = _infinitive(words, i + 1) if told in _LEADING else ""
            return f"{told} to {more}" if more else told, i, number
    return None


def _is_gone(words: Words) -> tuple[str, int, str] | None:
    """What those have done who are gone: *verschwunden sind*, *est parti*."""
    low = words.low
    for i, word in enumerate(low):
        number = _BE[words.language].get(word)
        near = (i - 1, len(low) - 1) if words.language == "de" else (i + 1, i + 2)
        for k in near if number else ():
            told = tongues_glossed.done(low[k], words.language) if 0 <= k < len(low) and k != i else ""
            if number and told in _GOING:
                words.used |= {i, k}
                words.deed |= {i, k}
                return told, i, number
    return None


def _told_to(words: Words) -> tuple[str, int, bool]:
    """A step: an infinitive that begins a clause, or ends a German one. Its place is -2."""
    order = range(len(words.low) - 1, -1, -1) if words.language == "de" else range(len(words.low))
    i = next((k for k in order if words.low[k] != ","), -1)
    if i < 0 or (words.language == "de" and (words.tokens[i][:1].isupper() or words.low[i - 1] == "zu")):
        return "", -1, False
    told = tongues_glossed.base(words.low[i], words.language)
    if told:
        words.used.add(i)
        words.deed.add(i)
    with_it = re.search(r"r(?:me|te|se|nos)?(l[aeo]s?)$", words.low[i]) if words.language == "es" else None
    told += f" {'them' if with_it[1].endswith('s') else 'it'}" if told and with_it else ""
    return (told, -2, False) if told else ("", -1, False)


_BE = {
    "de": {"ist": "one", "sind": "many", "war": "one", "waren": "many", "bleibt": "one", "wird": "one", "werden": "many"},
    "fr": {"est": "one", "sont": "many", "était": "one", "étaient": "many"},
    "es": {"es": "one", "son": "many", "está": "one", "están": "many", "era": "one", "estaba": "one"},
}  # fmt: skip


def _is(words: Words) -> tuple[str, int, str] | None:
    """How somebody is, or what has been done to him: *ist müde*, *est perdue*."""
    for i, word in enumerate(words.low):
        number = _BE[words.language].get(word)
        if not number:
            continue
        rest = range(i + 1, len(words.low))
        for k in rest if words.language == "de" else rest[:3]:
            free = words.language != "de" or k == len(words.low) - 1 or words.low[k + 1] in (",", "und")
            if (
                free
                and not words.tokens[k][:1].isupper()
                and (how := adjective_of(words.low[k], words.language))
            ):
                words.used |= {i, k}
                words.deed |= {i, k}
                return f"{'become' if word.startswith('w') and word[1] in 'ie' else 'be'} {how}", i, number
    return None


_BEING = {"werden": "become", "sein": "be", "devenir": "become", "être": "be", "ser": "be", "convertirse": "become"}  # fmt: skip


def _infinitive(words: Words, start: int) -> str:
    """The infinitive that follows a verb, in English."""
    if more := first_verb(words, ("base", "many"), start):
        return more[0]
    for i in range(start, len(words.low)):
        led = words.low[i - 1] in ("zu", "de", "d", "à", "a") or (
            words.language == "de" and i == len(words.low) - 1
        )
        if i not in words.used and (led or i == start) and (being := _BEING.get(words.low[i])):
            words.used.add(i)
            words.deed.add(i)
            return being
        if (
            i not in words.used
            and (led or i == start)
            and (told := tongues_glossed.base(words.low[i], words.language))
        ):
            words.used.add(i)
            words.deed.add(i)
            return told
    return ""


def _done(words: Words, at: int) -> str:
    """What somebody has done: the verb of the participle that goes with *have*."""
    last = len(words.low) if words.language == "de" else min(len(words.low), at + 3)
    for i in range(at + 1, last):
        if words.language == "de" and (words.tokens[i][:1].isupper() or i < len(words.low) - 1):
            continue
        if told := tongues_glossed.done(words.low[i], words.language):
            words.used.add(i)
            words.deed.add(i)
            return told
    return ""


def _rows(words: Words, i: int) -> tuple[tuple[str, tuple[str, ...], str], ...]:
    """What a word may be as a verb: as wishes have it, else as the glossary does where it can be nothing else."""
    low, language = words.low[i], words.language
    if low in _HAS_WANTED:
        return (("want", (), _HAS_WANTED[low]),)
    rows = verbs_by_word(language).get(low, ())
    if any(not rest for _, rest, _ in rows):
        return rows
    return (*rows, *_glossed_rows(words, i))


def _acts_on(words: Words, i: int) -> bool:
    """Whether a French or Spanish word stands between somebody and a thing, so that it is no noun: *ma sœur élève des escargots*."""
    language, low = words.language, words.low
    if not 0 < i < len(low) - 1 or low[i - 1] in small_words(language):
        return False
    named = lookup(low[i - 1], language) is not None and low[i + 1] not in ("de", "d", "du", "del")
    thing = low[i + 1] in (
        *DEFINITE[language],
        *INDEFINITE[language],
        *POSSESSIVES[language],
        *NUMBERS[language],
    )
    return named and (thing or (language == "es" and lookup(low[i + 1], language) is not None))


def _glossed_rows(words: Words, i: int) -> tuple[tuple[str, tuple[str, ...], str], ...]:
    """What a word may be as a verb of the glossary, where it can be nothing else."""
    low, language = words.low[i], words.language
    if low in small_words(language) | EMPTY[language] or low in TIME_WORDS[language]:
        return ()
    before = words.low[i - 1] if i else ""
    if language == "de":
        if before == "zu" or words.tokens[i][:1].isupper() or tongues_glossed.adjective(low, "de"):
            return ()
    elif before not in _LED and (
        tongues_glossed.adjective(low, language) or (lookup(low, language) and not _acts_on(words, i))
    ):
        return ()
    found = tongues_glossed.deeds(low, language)
    raised = language != "de" and _acts_on(words, i)
    return tuple(row for row in found if row[0] not in ("rise", "grow up")) or found if raised else found


_LED = frozenset(
    (
        "qui",
        "que",
        "quien",
        "se",
        "s",
        "ne",
        "n",
        "on",
        "il",
        "elle",
        "ils",
        "elles",
        "él",
        "ella",
        "no",
        "y",
        "et",
    )
)
"""Words before which a French or Spanish verb is no noun."""


_NOT = {
    "de": ("nicht", "nie", "niemals", "kein", "keine", "keinen"),
    "fr": ("pas", "jamais", "plus", "point"),
    "es": ("no", "nunca"),
}
_WILLS = {
    "will": "want",
    "wollen": "want",
    "möchte": "want",
    "muss": "have",
    "darf": "want",
}


def _willed(words: Words) -> tuple[str, int, str] | None:
    """What somebody wants or can, at the end of a German clause: *der nicht schlafen will*."""
    if words.language != "de":
        return None
    for i in range(1, len(words.low)):
        wills = _WILLS.get(words.low[i]) or (_led_by(words, i) if i == len(words.low) - 1 else "")
        found = next((row for row in verbs_by_word("de").get(words.low[i - 1], ()) if not row[1]), None)
        if wills and found and not words.tokens[i - 1][:1].isupper():
            words.used |= {i - 1, i}
            words.deed |= {i - 1, i}
            head = "refuse" if wills == "want" and "nicht" in words.low[:i] else wills
            return f"{head} to {found[0]}", i, "many" if words.low[i].endswith("en") else "one"
    return None


def first_verb(words: Words, kinds: tuple[str, ...], start: int = 0) -> tuple[str, int, str] | None:
    low = words.low
    for i in range(start, len(low)):
        if words.language == "de" and i and words.tokens[i][:1].isupper():
            continue
        articles = (*DEFINITE[words.language], *INDEFINITE[words.language])
        if i in words.used or (words.language != "de" and i and low[i - 1] in articles):
            continue
        for base, rest, number in _rows(words, i):
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
