"""Noun phrases in the text of a picture or a description: found by their noun, exchanged, counted, given a feature.

``two cups of tea`` is one phrase: its number or article, what stands before the noun, the noun, and what it is full of.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from agent.director.refine.features import COLOURS, TINTS
from agent.director.refine.visuals import tidy
from agent.director.scripts.words import words_of as word_set
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import NUMBER_WORDS, article, plural, singular

_COUNTS = frozenset(NUMBER_WORDS) | {
    "several",
    "many",
    "some",
    "both",
    "all",
    "dozens",
    "hundreds",
    "few",
    "single",
}
_ARTICLES = frozenset(("a", "an", "the", "his", "her", "its", "their", "another", "no", "every", "each", "this", "that", "these", "those"))  # fmt: skip
_DETERMINERS = _ARTICLES | _COUNTS
_ENDS = (
    (lexicon.PREPOSITIONS - {"past"})
    | {"and", "or", "but", "is", "are", "of", "with", "to", "as", "while", "stand", "stands", "hold", "holds", "who", "that", "one"}
) - {"one"}  # fmt: skip
_SIZES = "small|little|tiny|big|large|huge|giant|enormous|great|vast|massive|miniature"
_STATES = (
    "empty full half-full", "open closed shut half-closed", "lit unlit burning dark", "wet dry", "clean dirty dusty", "old new", "broken whole", "asleep awake",
    "fresh wilted dry", "straight crooked", "tall short", "long short", "thick thin", "young old", "dark light pale bright",
)  # fmt: skip
"""States of which a thing has one at a time."""


@dataclass(frozen=True)
class Phrase:
    """A noun phrase and its place in a text."""

    start: int
    end: int
    determiner: str
    adjectives: tuple[str, ...]
    noun: str
    of: str = ""

    def told(self, determiner: str | None = None, adjectives: tuple[str, ...] | None = None) -> str:
        parts = [self.determiner if determiner is None else determiner]
        parts += self.adjectives if adjectives is None else adjectives
        return " ".join(filter(None, [*parts, self.noun])) + self.of


def found(text: str, noun: str, of: str = "") -> list[Phrase]:
    """The phrases whose noun this is, in either number; ``of`` is what must follow it ("tea", after cups)."""
    last = noun.split()[-1]
    many = " ".join([*noun.split()[:-1], plural(singular(last))])
    one = " ".join([*noun.split()[:-1], singular(last)])
    word = re.compile(rf"(?<![\w{{-])(?:{re.escape(many)}|{re.escape(one)})(?![\w}}-])", re.I)
    phrases = []
    for match in word.finditer(text):
        if text[match.end() : match.end() + 2] == "'s" or _compounded(text, match.end()):
            continue
        told = re.match(
            r" of (?:(?:cut|torn|folded|painted) [\w-]+|(?!(?:the|a|an|his|her|its)\b)[\w-]+(?: [\w-]+)??)(?=[ ,.;]|$)",
            text[match.end() :],
        )
        filled = told[0] if told and not re.match(r" of (?:one|its|pale)", told[0]) else ""
        if of and of.lower() not in filled.lower():
            continue
        phrases.append(_before(text, match, filled))
    return phrases


_LINKING = re.compile(r"(?P<noun> [a-z]+)(?=[ ,.;]|$)")


def _compounded(text: str, end: int) -> bool:
    """Whether a word only tells what kind of thing follows: the window in "a window sill"."""
    match = _LINKING.match(text[end:])
    word = match["noun"].strip() if match else ""
    if (
        not word
        or word in _ENDS | _DETERMINERS | lexicon.ADVERBS | lexicon.ADJECTIVES
        or word in ("half", "just", "only", "like")
    ):
        return False
    verb = word in lexicon.VERBS or word in lexicon.THIRDS or word in lexicon.GERUNDS or word in lexicon.PASTS
    return not verb and not word.endswith(("ed", "ing", "en", "ly")) and word in _NOUNS


_NOUNS = word_set(
    "sill frame pane pot tree box case cap head line lid top rail tower keeper scene light glass handle strap cord button leaf leaves stem petal bed room house door wall roof floor street lamp"
)


def _before(text: str, match: re.Match[str], filled: str) -> Phrase:
    """The phrase with what stands before its noun, up to the article or to what it does not belong to."""
    start = match.start()
    words: list[str] = []
    determiner = ""
    while step := re.search(r"([\w'-]+) +$", text[:start]):
        low = step[1].lower()
        if low in _DETERMINERS:
            determiner, start = step[1], step.start()
            if low in _COUNTS and (
                more := re.search(r"\b(the|all|all the|only|just) +$", text[:start], re.I)
            ):
                determiner, start = f"{more[1]} {determiner}", more.start()
            break
        after_article = re.search(r"\b(?:a|an|the|his|her|its|their|one) +$", text[: step.start()], re.I)
        verb = low in lexicon.THIRDS or (low in lexicon.GERUNDS and bool(words or determiner))
        if (
            low in _ENDS
            or verb
            or len(words) > 4
            or (
                low in lexicon.VERBS
                and not after_article
                and low not in lexicon.ADJECTIVES
                and low not in _NOUNLIKE
            )
        ):
            break
        words.insert(0, step[1])
        start = step.start()
    return Phrase(start, match.end() + len(filled), determiner, tuple(words), match[0], filled)


_NOUNLIKE = word_set("light rose open empty dry close clear warm cool clean wet card paper signal rust dust")


def each(text: str, phrases: list[Phrase], change: Callable[[Phrase], str]) -> str:
    """The text with every phrase as ``change`` tells it; the capital of a sentence's beginning is kept."""
    for phrase in reversed(phrases):
        new = change(phrase)
        if text[phrase.start : phrase.start + 1].isupper():
            new = new[:1].upper() + new[1:]
        text = text[: phrase.start] + new + text[phrase.end :]
    done = tidy(text)
    return done if text[:1].isupper() else done[:1].lower() + done[1:]


def exchanged(text: str, old: str, new: str, of: str = "", several: bool = False) -> str:
    """The text with one thing for another; a number that the new one does not bring is kept.

    ``several`` is for things that were named in the plural: each place keeps its own number. Where the new one does something of its own ("a sleeping cat"), what the old one did goes.
    """
    phrases = found(text, old, of) or ([] if of else compounds(text, old))
    if re.search(r"\b[a-z]+ing\b", new):
        for phrase in reversed(phrases):
            text = text[: phrase.end] + _idle(text[phrase.end :])
    return each(text, phrases, lambda phrase: _put(phrase, new, several))


def _put(phrase: Phrase, new: str, several: bool) -> str:
    first, _, bare = new.partition(" ")
    brings = first.lower() in _DETERMINERS
    bare = bare if brings else new
    head = re.split(r" (?:of|with|in|on|at|that|who) ", bare)[0].split()[-1]
    many = singular(head.lower()) != head.lower() or (
        head.endswith("s") and not head.endswith(("ss", "us", "oasis", "iris"))
    )
    were = singular(phrase.noun.lower()) != phrase.noun.lower()
    count = phrase.determiner.lower() in _COUNTS and were
    if brings and not (count and first.lower() in ("a", "an", "the", "some")):
        return new
    if several and many and not were and not brings:
        bare, many = bare.replace(head, singular(head), 1), False
    if were and not many:
        bare = bare.replace(head, plural(head), 1)
    determiner = "" if many and not were else phrase.determiner
    if not were and not many and not determiner:
        determiner = article(bare)
    return f"{determiner} {bare}".strip()


def _idle(rest: str) -> str:
    """What follows a thing without the verb that told what it did; where it was stays."""
    match = re.match(r" ([a-z]+)(?: (?:still|open|half|idle|empty|quietly))?(?=[ ,.;])", rest)
    if not match or (match[1] not in lexicon.THIRDS and match[1] not in lexicon.GERUNDS):
        return rest
    return rest[match.end() :]


def compounds(text: str, noun: str) -> list[Phrase]:
    """Phrases of another noun that this one tells the kind of: the geranium pot, for a geranium."""
    held = re.compile(rf"\b{re.escape(noun)} ({'|'.join(sorted(_NOUNS))})\b", re.I)
    return [_before(text, match, "") for match in held.finditer(text)]


def counted(text: str, noun: str, number: str, adjectives: tuple[str, ...] = ()) -> str:
    """The text with another number of a thing; what else is said of it stays unless it is said anew."""

    def put(phrase: Phrase) -> str:
        told = tuple(
            dict.fromkeys((*adjectives, *(a for a in phrase.adjectives if not _against(a, adjectives))))
        )
        one = number.lower() in ("a", "an", "one", "1", "a single")
        noun_told = singular(phrase.noun) if one else plural(singular(phrase.noun))
        return " ".join([number, *told, noun_told]) + phrase.of

    return each(text, found(text, noun)[:1], put)


def _against(old: str, new: tuple[str, ...]) -> bool:
    """Whether an adjective cannot stand beside new ones: another size, colour or state."""
    low = old.lower()
    for word in (w.lower() for adjective in new for w in adjective.split()):
        if low == word:
            return True
        for kind in (COLOURS, _SIZES):
            if re.fullmatch(kind, word) and re.fullmatch(kind, low):
                return True
        if any(low in row.split() and word in row.split() for row in _STATES):
            return True
    return False


def featured(text: str, noun: str, feature: str, old: str = "") -> str:
    """The text with a thing that is otherwise: ``feature`` before its noun, in place of its opposite or of ``old``."""
    gone = {word.lower() for word in old.split()} - {"a", "an", "the"}
    new = tuple(feature.split())
    coloured = bool(re.fullmatch(COLOURS, new[-1], re.I))

    def put(phrase: Phrase) -> str:
        kept: list[str] = []
        for word in phrase.adjectives:
            low = word.lower()
            if low in gone or _against(word, new):
                while kept and (
                    kept[-1] in ("very", "quite", "half")
                    or (coloured and re.fullmatch(TINTS, kept[-1], re.I))
                ):
                    kept.pop()
                continue
            if low not in feature.lower().split() and not (coloured and low in ("coloured", "colored")):
                kept.append(low if not word.isupper() else word)
        at = next(
            (i for i, w in enumerate(kept) if not re.fullmatch(f"{_SIZES}|old|new|young|long|short|tall", w)),
            len(kept),
        )
        return phrase.told(adjectives=(*kept[:at], feature, *kept[at:]) if coloured else (feature, *kept))

    return each(text, found(text, noun) or compounds(text, noun), put)
