"""Which word of an English wish acts, and whether one or several do."""

from __future__ import annotations

import re

from agent.director.words import english, vocabulary
from agent.director.words.phrases import NUMBERS, RELATIVES, low

MOVING = frozenset(
    english.listed(
        "live go come sit stand sleep walk run fly swim stay wait grow fall travel wander look dream"
    )
)


def nounish(token: str) -> bool:
    word = token.lower()
    if token[:1].isupper() and word not in vocabulary.DETERMINERS | vocabulary.PREPOSITIONS:
        return True
    return (
        bool(word)
        and word[0].isalpha()
        and word not in vocabulary.DETERMINERS | vocabulary.PREPOSITIONS
        and word not in vocabulary.ADJECTIVES
        and word not in NUMBERS
    )


def verb_at(tokens: list[str], i: int, many: bool) -> str:
    """The base form of the verb that token ``i`` is, or empty where it is none."""
    word, before, after = low(tokens, i), low(tokens, i - 1), low(tokens, i + 1)
    if i and tokens[i][:1].isupper() and not tokens[i].isupper():
        return ""
    if word in ("called", "named", "like", "left") and before in ("the", "a", "novel", "book", ""):
        return ""
    if (
        i
        and re.search(r"[a-z]['’]s$", before)
        and before[:-2] not in ("it", "he", "she", "that", "there", "who", "what")
    ):
        return ""  # "my grandfather's watch"
    if (
        word == "leaves"
        and low(tokens, 0) not in vocabulary.DETERMINERS
        and vocabulary.kind(before) != "person"
    ):
        return ""  # "autumn leaves"
    noun_before = i > 0 and nounish(tokens[i - 1])
    free = before in (*RELATIVES, "and", ",", "then", "but", "") or before in vocabulary.ADVERBS
    if word in vocabulary.THIRDS and (free or (noun_before and not many)):
        return vocabulary.THIRDS[word] if before else ""
    if i and not many and (base := _unlisted(tokens, i)):
        return base
    if i and (noun_before or free) and (word in english.MODALS or (word == "could" and after == "not")):
        return word
    if i and word not in vocabulary.THIRDS and after in vocabulary.THIRDS and not many and noun_before:
        return ""  # "a power cut brings"
    if word in ("is", "are", "has", "have") and i:
        return "be" if word in ("is", "are") else "have"
    if word in ("was", "were") and before in RELATIVES:
        return "be"
    if (
        word in vocabulary.GERUNDS
        and i
        and (noun_before or before in (",", "and") or before in vocabulary.ADVERBS)
        and after not in ("", ",") | vocabulary.GERUNDS.keys()
    ):
        return vocabulary.GERUNDS[word] if before not in ("of", "the", "a") else ""
    if (
        word in vocabulary.PASTS
        and word not in ("called", "named")
        and i
        and (noun_before or before in ("who", "that", "which"))
        and (after not in ("by", "in", "with", "from") or vocabulary.PASTS[word] in MOVING)
    ):
        return vocabulary.PASTS[word]
    if (
        word in vocabulary.VERBS
        and (many or before in ("who", "that", "which", "and", "then", ","))
        and (noun_before or free)
        and i
        and not (many and noun_before and not free and _one_of_a_compound(tokens, i))
    ):
        return word
    return ""


def _one_of_a_compound(tokens: list[str], i: int) -> bool:
    """Whether a word between a singular and a plural only tells which: the "lift" of "twin lift attendants"."""
    before, after = low(tokens, i - 1), low(tokens, i + 1)
    joined = any(t.lower() in ("and", "both", "they") for t in tokens[:i])
    if before in ("police", "people", "sheep", "deer", "fish", "cattle", "folk"):
        return False
    return english.singular(before) == before and not joined and english.singular(after) != after


def _unlisted(tokens: list[str], i: int) -> str:
    """The base of a verb that no list holds: an -s form right after somebody, and before an object or a place."""
    word, before, after = low(tokens, i), low(tokens, i - 1), low(tokens, i + 1)
    if (
        word in vocabulary.THIRDS
        or len(word) < 4
        or not word.endswith("s")
        or word.endswith(("ss", "us", "is"))
    ):
        return ""
    named = i == 1 and tokens[0][:1].isupper()
    somebody = vocabulary.kind(before) in ("person", "animal", "machine") or named
    follows = after in vocabulary.DETERMINERS | (frozenset() if named else vocabulary.PREPOSITIONS) | {
        "it",
        "him",
        "them",
        "herself",
        "himself",
    }
    known = vocabulary.kind(english.singular(word)) != "thing"
    if not somebody or not follows or known or after in ("of", "and"):
        return ""
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("shes", "ches", "xes", "zzes")) else word[:-1]


def plural_subject(tokens: list[str]) -> bool:
    acts = next((i for i, t in enumerate(tokens) if t.lower() in vocabulary.THIRDS), len(tokens))
    for i, token in enumerate(tokens[:acts]):
        if token.lower() == "and" and i and somebody_next(tokens[i + 1 : i + 5]):
            return True
    first = [t.lower() for t in tokens[:6]]
    if first and (
        (first[0] in NUMBERS and NUMBERS[first[0]] > 1) or first[0] in ("several", "many", "all", "both")
    ):
        return True
    if first and first[0] in vocabulary.DETERMINERS and any(NUMBERS.get(t, 0) > 1 for t in first[1:3]):
        return True
    for i, token in enumerate(first[:5]):
        if token == "and" and i and not any(t in vocabulary.THIRDS for t in first[:i]):
            return True
        if token in vocabulary.PREPOSITIONS or token in RELATIVES:
            break
    for i, token in enumerate(first[:4]):
        if (
            i
            and token in vocabulary.THIRDS
            and first[0] in ("a", "an", "the", "one", "every", "my", "our")
            and nounish(first[i - 1])
        ):
            return False
        single = english.singular(token)
        if (
            single != token
            and vocabulary.kind(single) != "thing"
            and (i + 1 >= len(first) or first[i + 1] not in vocabulary.THIRDS)
        ):
            following = first[i + 1] if i + 1 < len(first) else ""
            return (
                following in vocabulary.VERBS
                or following in vocabulary.PASTS
                or following in vocabulary.GERUNDS
                or following in vocabulary.PREPOSITIONS
                or following in RELATIVES
            )
    return _plural_acts(tokens)


def _plural_acts(tokens: list[str]) -> bool:
    """Whether a plural that no list knows acts near the beginning: "lift attendants compete over …"."""
    for i in range(min(5, len(tokens) - 1)):
        word, verb, after = low(tokens, i), low(tokens, i + 1), low(tokens, i + 2)
        if word in vocabulary.PREPOSITIONS or word in vocabulary.THIRDS:
            return False
        plural = len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
        follows = vocabulary.PREPOSITIONS | vocabulary.DETERMINERS | vocabulary.ADVERBS | {"", ",", "."}
        plural = plural or word in vocabulary.GROUPS
        if plural and verb in vocabulary.VERBS and after in follows:
            return True
    return False


def starts_verb(tokens: list[str], k: int, many: bool) -> bool:
    word, after = tokens[k].lower(), low(tokens, k + 1)
    if word in vocabulary.THIRDS and not many:
        return after not in (",", "and") or k + 1 >= len(tokens) or after == ","
    if word in vocabulary.VERBS and many:
        return True
    return word in vocabulary.PASTS and word not in vocabulary.ADJECTIVES


def somebody_next(tokens: list[str]) -> bool:
    """Whether a person or animal of its own follows: her dog Bruno, and not a red hat."""
    if not tokens or tokens[0].lower() not in vocabulary.DETERMINERS:
        return False
    kinds = [vocabulary.kind(t.lower()) for t in tokens[1:] if t.lower() not in vocabulary.ADJECTIVES]
    return bool(kinds) and kinds[0] in ("person", "animal")
