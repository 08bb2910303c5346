"""Places the words of a shown text in time, from the word events of the voice."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from providers.local.sound.speech_engine import ENGINE_RATE, Sentence
from providers.local.sound.spoken import Span, Spoken

_FRAME = ENGINE_RATE // 200  # 5 ms
_QUIET = 10 ** (-45 / 20)  # of the sentence's peak
_PAUSE = 16  # frames: a silence this long inside a sentence belongs to no word


def words_by_sentence(words: Sequence[Span], said: Spoken, sentences: Sequence[Span]) -> list[list[int]]:
    """For each sentence, the shown words that are first heard in it; every word once, in order."""
    starts = [sentence.start for sentence in sentences]
    held: list[list[int]] = [[] for _ in sentences]
    for index, word in enumerate(words):
        first = min(bisect_left(said.origin, word.start), len(said.origin) - 1)
        held[max(bisect_right(starts, first) - 1, 0)].append(index)
    return held


def place_words(
    words: Sequence[Span], shown: str, said: Spoken, sentence: Span, sound: Sentence, heard: tuple[int, int]
) -> list[tuple[int, int]]:
    """Start and end, in samples of `sound`, of the given words; rising, and inside `heard`.

    `words` are those of this sentence, `heard` the audible part of its sound. The voice gives no event for
    about one word in six, so words without one share the time up to the next event by their length.
    """
    if not words:
        return []
    begin, end = heard
    known = {0: begin}
    latest = 0
    for position, sample in sound.words:
        place = said.origin[min(sentence.start + position, len(said.origin) - 1)]
        index = max(bisect_right([word.start for word in words], place) - 1, 0)
        if index > latest and known[latest] < sample < end:
            known[index] = sample
            latest = index
    weights = [_weight(shown[word.start : word.end]) for word in words]
    starts = _fill(known, weights, end)
    quiet = _quiet_frames(sound.samples)
    return [(a, _end(a, b, quiet)) for a, b in zip(starts, [*starts[1:], end], strict=True)]


def _weight(word: str) -> float:
    return 0.25 + sum(character.isalnum() for character in word)


def _fill(known: dict[int, int], weights: Sequence[float], end: int) -> list[int]:
    """Starts of all words: the known ones, and between them shares by weight."""
    starts: list[int] = []
    marks = [*sorted(known.items()), (len(weights), end)]
    for (index, start), (following, limit) in pairwise(marks):
        shares = weights[index:following]
        passed = 0.0
        for share in shares:
            starts.append(start + int((limit - start) * passed / sum(shares)))
            passed += share
    return starts


def _quiet_frames(samples: NDArray[np.int16]) -> NDArray[np.bool_]:
    frames = len(samples) // _FRAME
    peaks = np.abs(samples[: frames * _FRAME].astype(np.int32)).reshape(frames, _FRAME).max(axis=1)
    return np.asarray(peaks < _QUIET * max(peaks.max(initial=0), 1), dtype=np.bool_)


def _end(start: int, following: int, quiet: NDArray[np.bool_]) -> int:
    """Where a word stops: at the next one, or at its last sound if a pause lies between."""
    last = following // _FRAME
    at = last
    while at > start // _FRAME and at <= len(quiet) and quiet[at - 1]:
        at -= 1
    return max(at * _FRAME, start + _FRAME) if last - at >= _PAUSE else following
