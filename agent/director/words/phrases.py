"""Noun phrases: the words of a text, and what a phrase names."""

from __future__ import annotations

import re

from agent.director.wish.entities import ANYBODY, Entity
from agent.director.words import english, gazetteer, vocabulary

NUMBERS = english.NUMBER_WORDS
RELATIVES = ("who", "that", "which")
_PARTICIPLES = dict.fromkeys(
    english.listed(
        "seen told heard made built kept held bought taught written broken stolen forgotten frozen hidden driven drawn grown given taken eaten worn torn sewn woven carved"
    )
)


_YOUNG = frozenset(("little", "small", "young", "tiny"))
_PAIRED = {"twin": 2, "twins": 2, "triplet": 3, "triplets": 3, "quadruplets": 4}
"""Words that say of a plural how many it is."""


def tokens_of(text: str) -> list[str]:
    return re.findall(r"[^\W_]+(?:['’\-][^\W_]+)*['’]?|[,;.!?]", text)


def low(tokens: list[str], i: int) -> str:
    return tokens[i].lower() if 0 <= i < len(tokens) else ""


def join(tokens: list[str]) -> str:
    """Tokens as text again."""
    return re.sub(r"\s+([,;.!?])", r"\1", " ".join(tokens)).strip(" ,;.")


def read_entity(tokens: list[str]) -> Entity:
    """A noun phrase as an entity; an unknown head noun is a thing."""
    tokens = [t for t in tokens if t not in ("?", "!", ".")]
    det, count, i = _counted(tokens)
    stop = next((j for j in range(i + 1, len(tokens)) if _ends_head(tokens, j)), len(tokens))
    head, tail = [t for t in tokens[i:stop] if t.lower() not in ("the", "a", "an")], tokens[stop:]
    name = ""
    if tail and tail[0].lower() in ("called", "named"):
        name, tail = _capitals(tail[1:])
    names = [t for j, t in enumerate(head) if _is_name(head, j, i, det, len(tokens))]
    if names and not name and (det != "the" or len(head) > len(names)) and det not in ("a", "an"):
        name = " ".join(names)
        head = [t for t in head if t not in names] or ([] if not det else head)
    phrase = " ".join(
        t if t.isupper() or (t[0].isupper() and (i or j or re.search(r"['’]s$", t))) else t[0].lower() + t[1:]
        for j, t in enumerate(head)
    )
    noun = (
        english.singular(head[-1].lower().split("-")[-1]) if head else name.split()[0].lower() if name else ""
    )
    named = "idea" if gazetteer.is_named(name) else "person"
    kind = vocabulary.kind(noun) if head else named if name else "thing"
    if head and det in vocabulary.POSSESSIVES and noun in vocabulary.RELATIONS:
        kind = "person" if noun not in ("dog", "cat") else "animal"
    if not det and not name and len(head) == 1 and noun in vocabulary.RELATIONS and head[0][0].isupper():
        name = head[0]  # Grandpa builds a kite
    several = bool(head) and head[-1].lower().split("-")[-1] != noun and noun not in vocabulary.MASS
    if name and head and all(word.lower() in vocabulary.ADJECTIVES for word in head):
        noun, kind, several = (
            "child" if {w.lower() for w in head} & _YOUNG else name.split()[0].lower(),
            "person",
            False,
        )
    if (
        several
        and count == 1
        and (
            _PAIRED.keys() & {w.lower() for w in head}
            or re.match(r"(?:a |the )?(?:pair|couple) of\b", " ".join(tokens), re.I)
        )
    ):
        count = next((n for word, n in _PAIRED.items() if word in {w.lower() for w in head}), 2)
    many = count > 1 or several or det in ("all", "several", "many", "both", "these", "those")
    return Entity(noun, phrase, kind, det, many, max(1, count), vocabulary.gender(noun), name, join(tail))


def _counted(tokens: list[str]) -> tuple[str, int, int]:
    """(the determiner with its number, how many, where the noun's own words begin)."""
    det, count, i = "", 1, 0
    if tokens and tokens[0].lower() in vocabulary.DETERMINERS:
        det, i = tokens[0].lower(), 1
    units = ("hour", "minute", "second", "day", "week", "year", "way", "star", "legged")
    counted = i + 1 < len(tokens) and (tokens[i].lower() in NUMBERS or tokens[i].isdigit())
    if counted and not (low(tokens, i + 1) in units and i + 2 < len(tokens)):
        figure = int(tokens[i]) if tokens[i].isdigit() and len(tokens[i]) < 5 else 1
        count = NUMBERS.get(tokens[i].lower()) or figure
        det = f"{det} {tokens[i].lower()}".strip()
        i += 1
    return det, count, i


def _ends_head(tokens: list[str], j: int) -> bool:
    """Whether the words that follow a noun begin here: a preposition, a participle, a relative clause."""
    word, after = low(tokens, j), low(tokens, j + 1)
    if word in vocabulary.PREPOSITIONS or word in (
        *RELATIVES,
        "called",
        "named",
        "where",
        "when",
        "whose",
        ",",
        "and",
    ):
        return True
    if j and _noun_like(low(tokens, j - 1)):
        adjective = word in vocabulary.ADJECTIVES or word in ("alone", "asleep", "awake", "aware", "alive")
        if word == "too" or (
            adjective and after in ("of", "to", "in", "on", "at", "with", "without", "about", "enough")
        ):
            return True
    return word in vocabulary.PASTS | _PARTICIPLES and after in (
        "by",
        "in",
        "with",
        "from",
        "on",
        "for",
        "at",
        "through",
        "only",
        "under",
        "without",
        "as",
    )


def _noun_like(word: str) -> bool:
    """Whether a word can stand before an adjective that belongs to it: *a house* full of clocks."""
    plain = vocabulary.DETERMINERS | vocabulary.ADJECTIVES | vocabulary.PREPOSITIONS | vocabulary.ADVERBS
    return word.isalpha() and word not in plain and word not in NUMBERS


def _is_name(head: list[str], j: int, start: int, det: str, length: int) -> bool:
    """Whether a word of a noun phrase is a name: capitalised, and no common word at its start."""
    word = head[j]
    if not word[0].isupper() or word.isupper():
        return False
    if (
        det in vocabulary.POSSESSIVES
        and j
        and all(one[0].isupper() for one in head[j:])
        and head[0].islower()
    ):
        return True  # my channel Tiny Kitchens
    named = det == "the" and bool(head[j + 1 : j + 2]) and head[j + 1][0].isupper()
    if word.lower() in vocabulary.ADJECTIVES and not named:
        return False
    low = word.lower()
    if low in ANYBODY:
        return False
    return start + j > 0 or (vocabulary.kind(low) == "thing" and english.singular(low) == low and length < 6)


def _capitals(tokens: list[str]) -> tuple[str, list[str]]:
    end = next(
        (i for i, t in enumerate(tokens) if not t[0].isupper() and t.lower() not in ("of", "the")),
        len(tokens),
    )
    return " ".join(tokens[:end]), tokens[end:]


def content_words(text: str) -> list[str]:
    """Words that carry the wish: no articles, prepositions, pronouns."""
    found = []
    for token in tokens_of(text):
        word = token.lower().removesuffix("'s").removesuffix("'")
        if (
            word
            and word[0].isalnum()
            and word
            not in vocabulary.FILLERS | vocabulary.DETERMINERS | vocabulary.PREPOSITIONS | vocabulary.ADVERBS
            and word
            not in (
                "then",
                "where",
                "while",
                "nobody",
                "somebody",
                "someone",
                "everyone",
                "one",
                "same",
                "place",
            )
        ):
            found.append(word)
    return list(dict.fromkeys(found))


def lemma(word: str) -> str:
    """One form for all of a word's: befriends, befriending -> befriend; echoes -> echo."""
    word = word.lower().removesuffix("'s").removesuffix("'")
    for forms in (vocabulary.THIRDS, vocabulary.GERUNDS, vocabulary.PASTS):
        if word in forms:
            return forms[word]
    return english.singular(word)
