"""Listening to voices that do not tell when their words are heard, and what comes of it.

What is heard need not be what is written: figures are read out, a name is misheard. Equal words are
found in order, and what stands between them is spread over the time in between, by its letters.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from typing import Any
from unicodedata import normalize

Heard = tuple[str, float, float]
"""A word, and from when to when it is heard, in seconds."""
Span = tuple[float, float]


def tells_words(speech: Mapping[str, Any]) -> bool:
    """Whether a voice has told when its words are heard, by the facts of its take; pauses alone are a guess."""
    told = speech.get("timed_by") != "pauses"
    return told and any(line.get("words") for line in speech.get("lines") or ())


def spans(shown: Sequence[str], heard: Sequence[Heard], seconds: float, *, spaced: bool) -> list[Span]:
    """From when to when each shown word is heard: one after the other, within so many ``seconds``.

    Where words are not ``spaced``, letters are compared instead.
    """
    parts = [_letters(word, spaced) for word in shown]
    times = iter(_laid([part for word in parts for part in word], list(_told(heard, spaced)), seconds))
    found: list[Span] = []
    at = 0.0
    for word in parts:
        mine = [next(times) for _ in word] or [(at, at)]  # a dash takes no time
        start = min(max(mine[0][0], at), seconds)
        at = min(max(mine[-1][1], start), seconds)
        found.append((start, at))
    return found


def _letters(word: str, spaced: bool) -> list[str]:
    """What is compared of a word: its letters and figures, together or one by one."""
    solid = "".join(letter for letter in normalize("NFKC", word).casefold() if letter.isalnum())
    return ([solid] if solid else []) if spaced else [*solid]


def _told(heard: Sequence[Heard], spaced: bool) -> Iterator[Heard]:
    """The same of what was heard, with times."""
    for word, start, end in heard:
        parts = _letters(word, spaced)
        for part, (first, last) in zip(parts, _spread(parts, start, end), strict=True):
            yield part, first, last


def _laid(parts: Sequence[str], heard: Sequence[Heard], seconds: float) -> list[Span]:
    """When each part is heard."""
    found: list[Span] = []
    matcher = SequenceMatcher(None, parts, [word for word, _, _ in heard], autojunk=False)
    for tag, first, last, start, end in matcher.get_opcodes():
        if tag == "equal":
            found += [(begin, stop) for _, begin, stop in heard[start:end]]
            continue
        begin = heard[start][1] if start < end else heard[start - 1][2] if start else 0.0
        stop = heard[end - 1][2] if start < end else heard[end][1] if end < len(heard) else seconds
        found += _spread(parts[first:last], begin, max(begin, stop))
    return found


def _spread(parts: Sequence[str], start: float, end: float) -> list[Span]:
    """Parts one after the other from ``start`` to ``end``, each as long as it is written."""
    each = (end - start) / (sum(map(len, parts)) or 1)
    found: list[Span] = []
    for part in parts:
        found.append((start, start + each * len(part)))
        start = found[-1][1]
    return found
