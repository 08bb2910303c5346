"""When each word is heard, from nothing but the sound and the text: for voices that tell no times.

Between two pauses a voice reads some words, and about as long as they are written. So every pause is laid
into a gap between words, in the cheapest way: it costs where words and sound between two pauses do not match,
where a voice stops without need, and where it reads on over the end of a sentence or line.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from media.samples import RATE, Source

Span = tuple[float, float]
"""Seconds from the start of the file."""
Floats = NDArray[np.float64]

HOP = RATE // 100
"""Samples of a frame, which is 10 ms."""
SILENT = 1e-10
"""Power of what is no sound: -100 dB."""
PAUSE, BLIP = 14, 4
"""Frames: what is silent for less is within a word, what sounds for less between silences is no word."""
SHARE, HIGHEST, LOWEST = 0.65, 14.0, 36.0
"""A pause is that share of the way from the voice down to the noise, within so many dB below the voice."""

_WORD = re.compile(r"[^\s。！？、，；：]+[。！？、，；：]+[」』”’）]*|\S+")
_END, _COMMA, _QUOTES = ".?!…。！？؟।", ",;:–—-،、，；：", "\"'»«”’)]」』）"
_LINE, _SENTENCE, _PHRASE, _PLAIN = (0.0, 0.0, 3.0), (0.2, 0.5, 2.5), (0.5, 2.0, 0.7), (2.0, 5.0, 0.0)
"""What a pause in a gap costs, what each second of it costs, and what it costs to read on there."""
_LOOSE, _UNEVEN = 0.15, 0.25
"""How far a stretch is from the length that its words promise: seconds, and a share of the promise."""
_NEAR, _DRIFT = 2.0, 0.15
"""How far words may be from where they are if all are read alike: seconds, and a share of the whole."""
_DOUBT = 2.0
"""Cost for each stretch above which this is not the text that is read, or not all of it."""


def words_heard(path: Path, texts: Sequence[str]) -> list[list[Span]]:
    """When each word of each line of text is heard; empty where the sound does not tell the lines apart.

    ``path`` is a sound file of ours. Words are set apart by spaces, or by punctuation where a language
    has no spaces. The times never fall. Raises ``MediaError``.
    """
    stretches, lines = voiced(path), [_WORD.findall(text) for text in texts]
    if not stretches or not all(lines):
        return []
    letters = np.cumsum([0.0, *(weight(word) for line in lines for word in line)])
    gaps = np.array([_LINE, *(gap for line in lines for gap in (*map(_gap, line[:-1]), _LINE))])
    at, cost = _laid(stretches, letters, gaps)
    ends = np.cumsum([len(line) for line in lines]).tolist()
    if cost > _DOUBT * len(stretches) or not set(ends) <= set(at):
        return []
    spans = list(_spread(stretches, at, letters))
    return [spans[end - len(line) : end] for line, end in zip(lines, ends, strict=True)]


def weight(word: str) -> float:
    """How long a word is in letters as they are spoken; a figure is as long as its name."""
    return 1.0 + sum(4.0 if letter.isdecimal() else letter.isalnum() for letter in word)


def _gap(word: str) -> tuple[float, float, float]:
    last = (word.rstrip(_QUOTES) or word)[-1]
    return _SENTENCE if last in _END else _PHRASE if last in _COMMA else _PLAIN


def voiced(path: Path) -> list[Span]:
    """The stretches in which somebody speaks, in order, without the pauses between and around them."""
    power = _power(path)
    if power.max(initial=0.0) < SILENT:
        return []
    voice = 10 * np.log10(power[power >= power.mean()].mean())
    levels = 10 * np.log10(np.maximum(power, SILENT))
    depth = np.clip((voice - np.quantile(levels, 0.05)) * SHARE, HIGHEST, LOWEST)
    found: list[tuple[int, int]] = []
    for start, end in _runs(levels >= voice - depth):
        if end - start < BLIP:
            continue
        if found and start - found[-1][1] < PAUSE:
            start = found.pop()[0]
        found.append((start, end))
    return [(start * HOP / RATE, end * HOP / RATE) for start, end in found]


def _power(path: Path) -> NDArray[np.float32]:
    """The mean square of each frame."""
    source, found = Source(path), [np.empty(0, np.float32)]
    while len(part := source.take(RATE)):
        frames = part[: len(part) // HOP * HOP].reshape(-1, 2 * HOP)
        found.append(np.square(frames).mean(axis=1))
    return np.concatenate(found)


def _runs(true: NDArray[np.bool_]) -> list[list[int]]:
    """Where a row of values is true: first, and first after."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], true, [False]])))
    return edges.reshape(-1, 2).tolist()


def _laid(stretches: Sequence[Span], letters: Floats, gaps: Floats) -> tuple[list[int], float]:
    """How many words have been read by the end of each stretch in the cheapest way, and its cost."""
    lengths = np.array([end - start for start, end in stretches])
    pauses = [two[0] - one[1] for one, two in pairwise(stretches)]
    promised = letters * lengths.sum() / letters[-1]
    reading_on = np.cumsum(gaps[:, 2])
    low, costs = 0, np.zeros(1)
    ways: list[tuple[int, int, NDArray[np.intp]]] = []
    for length, heard, pause in zip(lengths, np.cumsum(lengths), [*pauses, None], strict=True):
        first, last = low, low + len(costs)
        low, high = _window(promised, heard) if pause is not None else (len(letters) - 1, len(letters))
        promise = promised[low:high] - promised[first:last, None]
        misfit = (length - promise) / (_LOOSE + _UNEVEN * np.abs(promise))
        between = reading_on[np.arange(low, high) - 1] - reading_on[first:last, None]
        cost = costs[:, None] + misfit**2 + np.maximum(between, 0)
        cost[promise < 0] = np.inf
        if pause is not None:
            cost += gaps[low:high, 0] + gaps[low:high, 1] * pause
        ways.append((first, low, cost.argmin(axis=0)))
        costs = cost.min(axis=0)
    at = [len(letters) - 1]
    for first, low, way in reversed(ways):
        at.append(first + int(way[at[-1] - low]))
    return at[-2::-1], float(costs[0])


def _window(promised: Floats, heard: float) -> tuple[int, int]:
    """The words that may have been read by then: from one count, to before another."""
    near = _NEAR + _DRIFT * promised[-1]
    low, high = np.searchsorted(promised, (heard - near, heard + near))
    return max(int(low), 1), max(int(high), 2)


def _spread(stretches: Sequence[Span], at: Sequence[int], letters: Floats) -> Iterator[Span]:
    """The time of each word, by letters within the stretch that it was laid into."""
    for (start, end), (first, last) in zip(stretches, pairwise([0, *at]), strict=True):
        read = letters[first : last + 1] - letters[first]
        times = start + (end - start) * read / max(read[-1], 1.0)
        yield from pairwise(times.round(3).tolist())
