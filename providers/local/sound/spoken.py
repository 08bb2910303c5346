"""Turns text as shown into text as said, and remembers which shown character each said one stands for."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise

from providers.local.sound.spoken_rules import rules


@dataclass(frozen=True)
class Spoken:
    """`origin[i]` is the position in the shown text that character `i` of `text` stands for; it never falls."""

    text: str
    origin: tuple[int, ...]


@dataclass(frozen=True)
class Span:
    """Characters `start` to `end` of a text; `opens` marks the first sentence of a paragraph."""

    start: int
    end: int
    opens: bool = False


def say(shown: str, language: str, spoken: str | None = None) -> Spoken:
    """What to send to the voice: `spoken` if it is given, else `shown`, with numbers and signs in words."""
    if spoken is None:
        return _spell_out(shown, language)
    aligned = _align(shown, spoken)
    out = _spell_out(spoken, language)
    return Spoken(out.text, tuple(aligned[at] for at in out.origin))


def tokens(shown: str) -> list[Span]:
    """The words of the shown text: everything between white space."""
    return [Span(*match.span()) for match in re.finditer(r"\S+", shown)]


def sentences(text: str) -> list[Span]:
    """Sentences of a spoken text, in order and without gaps; a piece with nothing to say joins its neighbour."""
    spans: list[Span] = []
    start, opens = 0, True
    for end, paragraph in [*_sentence_ends(text), (len(text), True)]:
        if any(character.isalnum() for character in text[start:end]):
            spans.append(Span(start, end, opens))
            start, opens = end, paragraph
    if spans:
        spans[-1] = Span(spans[-1].start, len(text), spans[-1].opens)
    return spans


_SENTENCE_END = re.compile(r"(?:[.!?…։؟।]+[\"'”’»)\]]*(?=\s)|[。！？]+[」』”）]*)\s*|\n+\s*")


def _sentence_ends(text: str) -> Iterator[tuple[int, bool]]:
    """Where a sentence ends, white space included, and whether a paragraph does."""
    for match in _SENTENCE_END.finditer(text):
        if "\n" in match.group():
            yield match.end(), True
        elif not _runs_on(text[: match.start() + 1], text[match.end() :]):
            yield match.end(), False


def _runs_on(before: str, after: str) -> bool:
    """A sign inside a sentence: before a small letter, or the full stop of an initial."""
    if after[:1].islower():
        return True
    return before[-1] == "." and before[-2:-1].isupper() and not before[-3:-2].isalnum()


def _align(shown: str, spoken: str) -> list[int]:
    """For each character of `spoken`, its place in `shown`: equal words face each other, the rest is spread."""
    left, right = tokens(shown), tokens(spoken)
    match = SequenceMatcher(
        None,
        [shown[span.start : span.end].casefold() for span in left],
        [spoken[span.start : span.end].casefold() for span in right],
        autojunk=False,
    )
    anchors = [(0, 0)]
    for a, b, size in match.get_matching_blocks():
        for step in range(size):
            anchors += [
                (right[b + step].start, left[a + step].start),
                (right[b + step].end, left[a + step].end),
            ]
    anchors.append((len(spoken), len(shown)))
    origin: list[int] = []
    for (near, place), (far, goal) in pairwise(anchors):
        origin += [place + (at - near) * (goal - place) // (far - near) for at in range(near, far)]
    last = max(len(shown) - 1, 0)
    return [min(at, last) for at in origin]


def _spell_out(text: str, language: str) -> Spoken:
    taken: list[tuple[int, int, str]] = []
    for pattern, rule in rules(language):
        for match in pattern.finditer(text):
            start, end = match.span()
            place = bisect_left(taken, (start, end, ""))
            free = (place == 0 or taken[place - 1][1] <= start) and (
                place == len(taken) or taken[place][0] >= end
            )
            said = rule(match) if free and end > start else None
            if said is not None:
                taken.insert(place, (start, end, said))
    pieces: list[str] = []
    origin: list[int] = []
    at = 0
    for start, end, said in [*taken, (len(text), len(text), "")]:
        pieces += [text[at:start], said]
        origin += range(at, start)
        origin += [start + i * (end - start) // len(said) for i in range(len(said))]
        at = end
    return Spoken("".join(pieces), tuple(origin))
