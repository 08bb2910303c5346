"""Noun phrases of German, French and Spanish: names, articles, adjectives and prepositions, in English."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from agent.director.words import english, tongues_glossed
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import listed
from agent.director.words.tongues import Noun, lookup, plain, verb_forms, verbs_by_word
from agent.director.words.tongues_words import (
    ADJECTIVES,
    AND,
    CONTRACTED,
    DATIVE,
    DEFINITE,
    INDEFINITE,
    NAMED,
    NONE,
    NUMBERS,
    POSSESSIVES,
    PREPOSITIONS,
    PRONOUNS,
)

PEOPLE = frozenset(
    listed(
        "man woman boy girl child neighbour friend mother father grandmother grandfather sister brother daughter son"
    )
)
_GENITIVE = frozenset(
    ("der", "des", "einer", "eines", "seiner", "ihrer", "meiner", "seines", "ihres", "meines")
)
EMPTY = {
    "de": set(listed("alles alle allem allen aller sich nicht auch noch dann wenn weil dass aber oder wird werden wurde sind hat haben einmal allein jeden jede immer wieder nach dessen deren welche etwas jemand alle über kurz film video sekunden minute warum wieso weshalb")),
    "fr": set(listed("pour dans avec elle leur leurs plus tout tous toute cette sont être avoir fait hier jusqu dont mais quand parce puis encore toujours seul seule seuls seules unique pourquoi comment lorsque vidéo film secondes minute est était ceux celle celui celles après avant déjà jamais rien personne félicitations")),
    "es": set(listed("sola solo solos solas única único para pero como cuando porque entonces todo toda todos esta este está están había hace muy más siempre vez cada quien donde ellos ellas también mientras qué segundos minuto vídeo película enhorabuena")),
}  # fmt: skip


@dataclass(frozen=True)
class Phrase:
    """A noun with what stands before it, in English."""

    at: int
    text: str
    noun: Noun | None
    name: str = ""
    before: str = ""
    """Its preposition, in English; ``for`` whom a German dative is: to."""
    many: bool = False


@dataclass
class Words:
    language: str
    tokens: list[str]
    low: list[str] = field(default_factory=list)
    used: set[int] = field(default_factory=set)
    deed: set[int] = field(default_factory=set)
    """Where the verb stands."""


def phrases(words: Words) -> list[Phrase]:
    """Every noun and name with what belongs to it."""
    found: list[Phrase] = []
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
            if i not in words.used and (other := _another(words, i)):
                found.append(other)
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


def _another(words: Words, i: int) -> Phrase | None:
    """An adjective that stands for its noun: *einen neuen* -> a new one."""
    articles = INDEFINITE[words.language]
    last = i + 1 == len(words.low) or words.low[i + 1] in (",", AND[words.language])
    how = adjective_of(words.low[i], words.language) if i and last and words.low[i - 1] in articles else ""
    if not how:
        return None
    words.used |= {i - 1, i}
    return Phrase(i, f"{english.article(how)} {how} one", None)


def _doing(words: Words, i: int) -> str:
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


def _noun_at(words: Words, i: int) -> tuple[Noun | None, int]:
    """The longest noun that begins at a token, and of how many tokens it is."""
    for size in (4, 3, 2):
        if i + size <= len(words.tokens):
            noun = lookup(" ".join(words.tokens[i : i + size]), words.language)
            if noun:
                return noun, size
    token = words.tokens[i]
    if words.language == "de" and not token[:1].isupper() and not _typed_small(words):
        return None, 1
    empty = token.lower() in small_words(words.language) or token.lower() in EMPTY[words.language]
    empty = empty or (words.language != "de" and _qualifies(words, i))
    noun = None if empty else lookup(token, words.language)
    return noun, 1


def _qualifies(words: Words, i: int) -> bool:
    """Whether a French or Spanish word is the adjective of the noun that follows, or denies a verb."""
    low, before = words.low[i], words.low[i - 1] if i else ""
    if low in ("pas", "point"):
        return before not in (*DEFINITE["fr"], *INDEFINITE["fr"], "de", *NUMBERS["fr"])
    after = words.low[i + 1] if i + 1 < len(words.low) else ""
    determined = (*DEFINITE[words.language], *INDEFINITE[words.language], *POSSESSIVES[words.language])
    behind = words.low[i + 2] if i + 2 < len(words.low) else ""
    if verbs_by_word(words.language).get(after) and (before not in determined or behind in determined):
        return False
    known = any(low.startswith(stem) and len(low) - len(stem) <= 2 for stem in ADJECTIVES[words.language])
    return (
        known
        and bool(after)
        and after not in small_words(words.language)
        and lookup(after, words.language) is not None
    )


def _typed_small(words: Words) -> bool:
    """Whether a text has no capitals at all, so that German nouns have none either."""
    return len(words.tokens) > 2 and all(token.islower() or token == "," for token in words.tokens)


def small_words(language: str) -> set[str]:
    return {
        *DEFINITE[language],
        *INDEFINITE[language],
        *PREPOSITIONS[language],
        *POSSESSIVES[language],
        *NUMBERS[language],
        AND[language],
    }


_THINGS = (
    "ung",
    "heit",
    "keit",
    "schaft",
    "tion",
    "tät",
    "nis",
    "tum",
    "ungen",
    "heiten",
    "keiten",
    "tionen",
)
"""How German nouns end that are nobody's name."""


def _is_name(words: Words, i: int) -> bool:
    """Capitalised and no noun: after "named", or without an article before it."""
    token, before = words.tokens[i], words.low[i - 1] if i else ""
    if token.lower() in EMPTY[words.language]:
        return False
    if not token[:1].isupper() or token.lower() in small_words(words.language) or token.endswith("'"):
        return False
    if before in NAMED[words.language]:
        return True
    if words.language == "de" and token.endswith(_THINGS):
        return False
    starts = i == 0 or before == ","
    if token.lower() in PRONOUNS[words.language] or (
        starts and tongues_glossed.joins(token.lower(), words.language)
    ):
        return False
    articles = {*DEFINITE[words.language], *INDEFINITE[words.language], *POSSESSIVES[words.language]}
    if before in articles or adjective_of(before, words.language):
        return False
    following = words.low[i + 1] if i + 1 < len(words.low) else ""
    return i > 0 or i + 1 in words.used or following in (AND[words.language], ",")


_DRUNK = frozenset(listed("boil drink smell brew serve prepare pour make cook steam spill"))


_OF_SEVERAL = ("die", "meine", "deine", "seine", "ihre", "unsere", "eure", "keine", "diese", "alle")
"""What stands before a German noun that is no woman only where there are several."""
_LEAVING = ("échapp", "enfui", "sort", "descend", "tomb")
_KITES = ("papier", "zeitungspapier", "schnur", "steigen", "bastel", "baut")
"""What is near a German *Drachen* that is a kite."""
_ON_SQUARE = frozenset(("auf", "am", "zum", "über", "vom", "der", "dem"))
"""What stands before a German *Platz* that is a square, and not room for somebody."""


def _sense(words: Words, i: int, noun: Noun, det: str) -> str:
    """What a noun of two meanings is here: coffee that boils, the gears that a machine has."""
    if noun.english == "café" and words.language != "de":
        deeds = {
            base for k in words.deed for base, _, _ in verbs_by_word(words.language).get(words.low[k], ())
        }
        deeds |= {
            base for k in words.deed for base, _, _ in tongues_glossed.deeds(words.low[k], words.language)
        }
        return "coffee" if deeds & _DRUNK else noun.english
    if noun.english == "wallet" and words.language == "es" and i < min(words.deed, default=0):
        return "postwoman"
    if noun.english == "dragon" and words.language == "de" and any(w.startswith(_KITES) for w in words.low):
        return "kite"
    if noun.english == "fire brigade" and words.language != "de":
        return "firefighter"
    if noun.english == "girl" and words.language == "fr" and det in ("my", "his", "our", "their", "your"):
        return "daughter"
    if noun.english == "blanket" and words.language == "de" and "an" in words.low[max(0, i - 3) : i]:
        return "ceiling"
    if (
        noun.english == "square"
        and words.low[i] == "platz"
        and not _ON_SQUARE & set(words.low[max(0, i - 4) : i])
    ):
        return "place"
    if (
        noun.english == "hallway"
        and words.low[i] == "gänge"
        and (det in NUMBERS["de"].values() or det[:1].isdigit())
    ):
        return "gear"
    return noun.english


MONTHS = frozenset(
    listed(
        "January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday Sunday"
    )
)
_ON = {"at": "on", "to": "on"}


def _phrase(words: Words, i: int, noun: Noun | None, name: str) -> Phrase:
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
        before, det = ("from", det) if low[k - 1].startswith(_LEAVING) else ("", "")
    elif (
        before == "of"
        and language == "fr"
        and k > 0
        and low[k - 1] in ("avec", "pour", "dans", "sur", "sans")
    ):
        before, det = PREPOSITIONS[language][low[k - 1]], ""
        words.used.add(k - 1)
    if noun is None:
        return Phrase(i, name, None, name, before)
    if noun.english in MONTHS:
        return Phrase(
            i,
            f"{noun.english} {det}" if det[:1].isdigit() else noun.english,
            noun,
            "",
            _ON.get(before, before),
        )
    noun = replace(noun, english=_sense(words, i, noun, det))
    owning = language == "de" and low[k + 1] in ("des", "eines", "seines", "ihres", "meines") and i > k + 1
    plural_only = language == "de" and i > k + 1 and noun.gender in ("m", "n") and low[k + 1] in _OF_SEVERAL
    many = (
        many
        or plural_only
        or (noun.several and lexicon.kind(noun.english) == "person")
        or (_is_many(words.tokens[i], noun, language) and not owning)
    )
    plain_person = lexicon.kind(noun.english) == "person" and not lexicon.gender(noun.english)
    if noun.gender == "f" and plain_person and i > min(words.deed, default=i):
        adjectives.append("woman")
    core = " ".join(
        [
            *adjectives,
            english.plural(noun.english) if many and noun.english not in lexicon.MASS else noun.english,
        ]
    )
    return Phrase(
        i, f"{_article(det, noun, core, many, before, language)} {core}".strip(), noun, "", before, many
    )


def _determined(words: Words, i: int) -> tuple[int, str, list[str], bool, bool]:
    """(the place before the article, the English article, adjectives, whether several, whether it may be dative)."""
    language, low = words.language, words.low
    adjectives: list[str] = []
    k = i - 1
    while k >= 0 and k not in words.used and (adjective := adjective_of(low[k], language)):
        adjectives.insert(0, adjective)
        words.used.add(k)
        k -= 1
    if k < 0:
        return k, "", adjectives, False, False
    word = low[k]
    if re.fullmatch(r"(?:1[5-9]|20)\d\d", word):
        words.used.add(k)
        return k - 1, "", adjectives, False, False
    if word[0].isdigit() and ":" not in word:
        words.used.add(k)
        return k - 1, word, adjectives, word != "1", False
    dative = word in DATIVE
    if word in NONE[language]:
        words.used.add(k)
        return k - 1, "no", adjectives, False, False
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
    if (noun.english[:1].isupper() and core[:1].isupper()) or (
        noun.english in lexicon.MASS | lexicon.PLURAL_ONLY and det == "a"
    ):
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


def _name_after(words: Words, phrase: Phrase, end: int) -> tuple[Phrase, int]:
    """``namens Bruno``, ``Oma Erna``."""
    k = end
    if k < len(words.low) and words.low[k] in NAMED[words.language]:
        words.used.add(k)
        k += 1
    elif k < len(words.low) and not (
        phrase.noun
        and phrase.noun.english in (*PEOPLE, "doctor", "captain", "king", "queen", "uncle", "aunt")
    ):
        return phrase, end
    if (
        k < len(words.tokens)
        and k not in words.used
        and words.tokens[k][:1].isupper()
        and not (words.language == "de" and lookup(words.tokens[k], "de"))
        and words.low[k] not in small_words(words.language)
    ):
        words.used.add(k)
        name = words.tokens[k]
        return replace(phrase, name=name, text=_with_name(phrase.text, name)), k + 1
    return phrase, end


def _with_name(text: str, name: str) -> str:
    if re.match(r"(?:a|an) ", text):
        return f"{text} named {name}"
    return f"{text} {name}"


def _adjective_after(words: Words, phrase: Phrase, end: int) -> tuple[Phrase, int]:
    """French and Spanish adjectives behind their noun."""
    while (
        words.language != "de"
        and phrase.noun
        and end < len(words.low)
        and end not in words.used
        and not words.tokens[end][:1].isupper()
        and (adjective := adjective_of(words.low[end], words.language))
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


def adjective_of(low: str, language: str) -> str:
    if low in small_words(language) or low in EMPTY[language]:
        return ""
    return next(
        (
            word
            for stem, word in ADJECTIVES[language].items()
            if low.startswith(stem) and len(low) - len(stem) <= 2
        ),
        "",
    ) or tongues_glossed.adjective(low, language)
