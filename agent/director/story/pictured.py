"""A sentence that is given as something to be seen: somebody at it, or the things alone where it must not be."""

from __future__ import annotations

import re
from itertools import pairwise

from agent.director.words import english, phrases, spelling, vocabulary

_NOT = re.compile(
    r"\b(?:do not|don't|never|must not|mustn't|cannot|can't|no|not|nobody|nothing|without|kein\w*|nicht|ne|pas|sin)\b",
    re.I,
)
_WHICH = re.compile(
    r"(?<=\w) (?:that|which|who) (?:(?:do|does|did|is|are|was|were|has|have|will|can) ?(?:not|n't)|never|no longer) .*",
    re.I,
)
"""What a thing is not, or does not do: it is shown all the same."""
_INSTEAD = re.compile(
    r"(?<!\bis)(?<!\bare)(?<!\bwas)(?<!\bdo)(?<!\bdoes)(?<!\bdid)(?<!\bwill)(?<!\bcan)(?<!\bmust)(?<!\bhave)(?<!\bhas)(?<!\bmay)(?<!\bshould) (?:without \w+(?: \w+)?|(?:and |but )?not (?:(?:in |on |at )?(?:the |an? )?)\w+)$",
    re.I,
)
"""What is not meant, behind what is: *in the morning, not in the evening*."""
_OPEN_WHEN = re.compile(
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|from|daily|until|till|every|all|late|on|to|for|again|now",
    re.I,
)
_ACTING = frozenset(
    ("somebody", "someone", "everybody", "everyone", "nobody", "they", "people", "you", "we", "i")
)
_MEANT = {
    "you": "a person",
    "we": "two people",
    "i": "a person",
    "us": "them",
    "your": "their",
    "our": "the",
    "my": "the",
    "me": "them",
}
_HELPERS = frozenset("please must should will can may always we'll you'll shall just".split())  # noqa: SIM905
_BE = frozenset(("is", "are", "was", "were"))


def denies(text: str) -> bool:
    """Whether a sentence says what is not, or must not be."""
    return _NOT.search(text) is not None


def positive(text: str) -> str:
    """What can be shown of a sentence: somebody at it, or the things alone where it must not be."""
    text = re.sub(
        r"^(?:why|how|when|where) (?:do|does|did|is|are|was|were|can) (?=\w+ \w)", "", text, flags=re.I
    )
    parts = [_INSTEAD.sub("", part) for part in english.spoken(text).rstrip(".!?").split(", ")]
    told = [part for part in parts if not _NOT.search(_WHICH.sub("", part))]
    words = [w for w in ", ".join(told).split() if w not in _HELPERS]
    if not words:
        named = phrases.content_words(_NOT.sub(" ", text))
        things = [w for w in named if w not in vocabulary.VERBS and w not in vocabulary.THIRDS] or named
        return f"{' and '.join(things[:2]) or 'an empty hand'}, crossed out with one line"
    low, after = words[0].lower(), words[1].lower() if len(words) > 1 else ""
    free = (
        not (low == "open" and _OPEN_WHEN.match(after))
        and after not in _BE
        and after not in vocabulary.THIRDS
        and (len(words) > 2 or after in vocabulary.DETERMINERS)
    )
    if low in vocabulary.VERBS and vocabulary.kind(low) == "thing" and free:
        words = ["a", "person", english.gerund(low), *words[1:]]
    else:
        words = _at_it(words)
    shown = " ".join(_MEANT.get(w.lower(), w) for w in words)
    kept = (len(words) > 1 and words[1][:1].isupper()) or not common(shown.split()[0])
    return shown if kept else shown[:1].lower() + shown[1:]


def partitive(fact: str, among: str) -> str:
    """What a fact about one of several shows: "one of them is made of paper" -> ``one paper boat``."""
    if not among:
        return fact
    made = re.fullmatch(r"(one|two|three) of them (?:is|are) (?:made )?(?:out )?of (\w+)", fact, re.I)
    if made:
        noun = among if made[1].lower() == "one" else english.plural(among)
        return f"{made[1].lower()} {made[2]} {noun}"
    return re.sub(r"\b(one|two|three|none|each|some|most) of them\b", rf"\1 {among}", fact, flags=re.I)


def acted(step: str) -> str:
    """A step that is told as an order, as what goes on: ``First mix the flour`` -> ``mixing the flour``."""
    step = re.sub(r"\b(?:very )?(?:well|carefully|gently)$", "", step.strip().rstrip(".!")).strip()
    bare = re.sub(
        r"^(?:first|then|next|now|after that|finally|last|and)\b,?\s*", "", step.strip(), flags=re.I
    )
    first, _, rest = bare.rstrip(".!").partition(" ")
    low = first.lower()
    if low in vocabulary.PREPOSITIONS or low in ("back", "round", "down", "up"):
        return f"{low} {rest}".strip()
    if low == "let":
        return f"letting {rest}" if rest.split()[:1] in (["them"], ["him"], ["her"], ["it"], ["us"]) else rest
    follows = rest.split()[0].lower() if rest else ""
    ordered = low in vocabulary.VERBS or follows in vocabulary.DETERMINERS | vocabulary.PREPOSITIONS | {
        "it",
        "them",
    }
    return f"{english.gerund(low)} {rest}".strip() if ordered else f"{low} {rest}".strip()


def _at_it(words: list[str]) -> list[str]:
    """The first verb as what goes on: glass goes in -> glass going in; water is allowed -> water allowed."""
    for i, word in enumerate(words[1:], 1):
        low, before = word.lower(), words[i - 1].lower()
        if low in _BE:
            return [*words[:i], *words[i + 1 :]]
        if before in english.NUMBER_WORDS:
            continue
        acts = (
            low in vocabulary.THIRDS
            or (low in vocabulary.VERBS and before in _ACTING)
            or (low in vocabulary.VERBS and english.singular(before) != before and i < 4)
        )
        if acts and before not in vocabulary.DETERMINERS | vocabulary.PREPOSITIONS:
            return [*words[:i], english.gerund(vocabulary.THIRDS.get(low, low)), *_joined(words[i + 1 :])]
    return words


def _joined(words: list[str]) -> list[str]:
    """What else goes on, behind an "and": rises and becomes -> rising and becoming."""
    found = list(words)
    for i, (joint, word) in enumerate(pairwise(words)):
        if joint.lower() == "and" and word.lower() in vocabulary.THIRDS:
            found[i + 1] = english.gerund(vocabulary.THIRDS[word.lower()])
        elif i and found[i - 1].endswith(",") and joint.lower() == "and" and word.lower() in vocabulary.VERBS:
            found[i + 1] = english.gerund(word.lower())
    return found


def common(word: str) -> bool:
    """Whether a word is no name."""
    low = word.lower()
    lists = vocabulary.DETERMINERS | vocabulary.PREPOSITIONS | vocabulary.ADJECTIVES | vocabulary.FILLERS
    return (
        low in lists
        or low in english.NUMBER_WORDS
        or vocabulary.kind(english.singular(low)) != "thing"
        or {low, english.singular(low)} & spelling.known() != set()
    )
