"""Caption cues from the timing model: what is said, when, and where the lines break.

Cues come from word times, never from guesses at reading: they begin with the first word,
end shortly after the last, never cross a scene, and break where it costs least to read.
Two lines at most; reading speed follows the published streaming guides.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import zip_longest
from typing import Any

from film.document import NARRATOR, Line
from film.listening import spans
from film.timing import SceneTime, voiced
from film.units import Graph

SHORTEST, LONGEST = 1.0, 7.0
LINGER = 0.3
"""Seconds that a cue stays after its last word."""
GAP_FRAMES = 2
CLOSE_GAP = 0.5
"""Pauses shorter than this are closed to two frames."""
PAUSE = 0.25
"""A pause of this many seconds is a good place for a new cue."""

WIDTH = {"zh": 16, "ko": 16, "ja": 14, "th": 35}
SPEED = {"zh": 11, "ko": 14, "ja": 7, "ar": 23, "hi": 25}
NO_SPACES = frozenset({"zh", "ja", "th", "lo"})
SMALL = frozenset([
    "a", "an", "the", "this", "that", "my", "your", "his", "her", "its", "our", "their", "of", "to",
    "in", "on", "at", "by", "for", "from", "with", "and", "or", "but", "not", "no", "is", "are", "was",
    "were", "be", "been", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could",
    "may", "might", "must", "shall", "should", "der", "die", "das", "ein", "eine", "einen", "einem",
    "einer", "den", "dem", "des", "im", "am", "zum", "zur", "vom", "und", "oder", "nicht", "le", "la",
    "les", "un", "une", "du", "de", "d", "l", "et", "ou", "à", "au", "aux", "en", "el", "los", "las",
    "una", "unos", "unas", "del", "al", "y", "o", "con", "por", "para",
])  # fmt: skip
JOINTS = frozenset([
    "and", "but", "or", "because", "that", "who", "which", "when", "while", "und", "aber", "oder",
    "weil", "dass", "als", "wenn", "mais", "et", "ou", "parce", "que", "qui", "quand", "y", "pero", "o",
    "porque", "cuando",
])  # fmt: skip
PREPOSITIONS = frozenset([
    "in", "on", "at", "by", "for", "from", "with", "of", "to", "into", "over", "under", "about", "mit",
    "von", "zu", "bei", "nach", "auf", "aus", "dans", "sur", "avec", "pour", "par", "de", "en", "con",
    "por", "para", "desde", "sobre",
])  # fmt: skip


@dataclass(frozen=True)
class Cue:
    """Text on screen from ``start`` to ``end`` seconds, in one or two lines."""

    start: float
    end: float
    lines: tuple[str, ...]
    speaker: str = ""
    scene_id: str = ""
    line: int = 0
    """Which of the scene's lines it shows, from 0; a long line becomes several cues."""


@dataclass(frozen=True)
class Word:
    """A shown word, or a phrase where words are not spaced, and when it is heard in seconds."""

    text: str
    start: float
    end: float


def cues(now: Graph, *, planned: bool = False) -> tuple[Cue, ...]:
    """Every cue of the film, in order; none where captions are off.

    ``planned`` also shows lines that no voice has read yet, when they are expected.
    """
    if not now.film.captions.on:
        return ()
    found: list[Cue] = []
    for at in now.timing.scenes:
        if planned or now.take(f"speech:{at.scene_id}"):
            found += _scene(now, at)
    return tuple(_spaced(found, now.timing.fps))


def _scene(now: Graph, at: SceneTime) -> Iterator[Cue]:
    film, scene = now.film, now.film.scene(at.scene_id)
    language, aspect = film.settings.language, film.settings.aspect_ratio
    voices = {line.speaker for s in film.scenes for line in s.lines}
    offset, limit = at.voice / now.timing.fps, at.end / now.timing.fps
    lines = [(n, line) for n, line in enumerate(scene.lines) if line in voiced(scene, film)]
    for (number, line), words in zip(lines, heard(now, scene.id), strict=False):
        name = film.member(line.speaker).name if len(voices) > 1 and line.speaker != NARRATOR else ""
        for part in _split([Word(w.text, w.start + offset, w.end + offset) for w in words], language, aspect):
            end = min(part[-1].end + LINGER, limit)
            yield Cue(part[0].start, end, _wrap(part, language, aspect), name, scene.id, number)


def reflow(found: Sequence[Cue], language: str, aspect: str, fps: int) -> tuple[Cue, ...]:
    """The same cues, broken anew for a picture of another shape."""
    made: list[Cue] = []
    for cue in found:
        text = _space(language).join(cue.lines)
        words = _words(Line(text=text), {"start": cue.start, "end": cue.end})
        made += [
            replace(cue, start=part[0].start, end=part[-1].end, lines=_wrap(part, language, aspect))
            for part in _split(words, language, aspect)
        ]
    return tuple(_spaced(made, fps))


def heard(now: Graph, scene_id: str) -> list[list[Word]]:
    """The words of each line that is voiced, in seconds from the voice's start; estimated before it was heard."""
    at = now.timing.of(scene_id)
    lines = voiced(now.film.scene(scene_id), now.film)
    listened = now.standing.get(f"words:{scene_id}")
    if listened is not None and listened.take is not None and listened.state in ("current", "pinned"):
        seconds = at.narration / now.timing.fps
        return _matched(lines, listened.take.facts["lines"], seconds, now.film.settings.language)
    take = now.take(f"speech:{scene_id}")
    times = take.facts.get("lines") if take else None
    if not times or len(times) != len(lines):  # none given, or an older script was read
        return spread(lines, at.narration / now.timing.fps)
    return [_words(line, time) for line, time in zip(lines, times, strict=True)]


def _matched(
    lines: Sequence[Line], heard: Sequence[dict[str, Any]], seconds: float, language: str
) -> list[list[Word]]:
    """The words of lines with the times of what was heard."""
    shown = [pieces(line.text) for line in lines]
    rows = [(word["text"], word["start"], word["end"]) for line in heard for word in line["words"]]
    flat = [text for texts in shown for text in texts]
    times = iter(spans(flat, rows, seconds, spaced=bool(_space(language))))
    return [[Word(text, *next(times)) for text in texts] for texts in shown]


def spread(lines: Sequence[Line], seconds: float) -> list[list[Word]]:
    """The words of lines that fill so many seconds, each as long as it is written."""
    return [_words(line, time) for line, time in zip(lines, _evenly(lines, seconds), strict=True)]


def _evenly(lines: Sequence[Line], seconds: float) -> list[dict[str, Any]]:
    """Lines spread over the narration by their length, for speech without times."""
    total = sum(len(line.said) for line in lines) or 1
    start, times = 0.0, []
    for line in lines:
        end = start + seconds * len(line.said) / total
        times.append({"start": start, "end": end, "words": []})
        start = end
    return times


def _words(line: Line, time: dict[str, Any]) -> list[Word]:
    """The shown words with their times; spread by letters where the voice gave none."""
    shown = line.text.split()
    given, parts = time.get("words") or [], pieces(line.text)
    if len(given) == len(shown) >= len(parts):  # else it is one long word that has to be divided
        return [Word(text, w["start"], w["end"]) for text, w in zip(shown, given, strict=True)]
    total = sum(len(part) for part in parts) or 1
    words, at = [], time["start"]
    for part in parts:
        until = at + (time["end"] - time["start"]) * len(part) / total
        words.append(Word(part, at, until))
        at = until
    return words


def pieces(text: str) -> list[str]:
    """What a text can be divided into: its words, or its phrases where words are not spaced."""
    words = text.split()
    if len(words) > 1 or len(text) < 12:
        return words
    return re.findall(r"[^，。！？、,.!?]+[，。！？、,.!?]?", text)


def _width(language: str, aspect: str) -> int:
    base = WIDTH.get(language.split("-")[0], 42)
    return base if aspect in ("16:9", "1:1") else base * 24 // 42 if base > 20 else base * 3 // 4


def _split(words: list[Word], language: str, aspect: str) -> list[list[Word]]:
    """Words into cues: the cheapest set of breaks in which every cue fits two lines and the clock."""
    width, space = _width(language, aspect), _space(language)

    @cache
    def best(start: int) -> tuple[float, int]:
        if start == len(words):
            return 0.0, start
        options: list[tuple[float, int]] = []
        for stop in range(start + 1, len(words) + 1):
            part = words[start:stop]
            if stop > start + 1 and not _fits(part, width, space):
                break
            options.append((_cue_cost(words, start, stop, width, space) + best(stop)[0], stop))
        return min(options)

    parts, start = [], 0
    while start < len(words):
        stop = best(start)[1]
        parts.append(words[start:stop])
        start = stop
    return parts


def _fits(part: Sequence[Word], width: int, space: str) -> bool:
    text = space.join(word.text for word in part)
    return len(text) <= 2 * width and part[-1].end - part[0].start <= LONGEST


def _cue_cost(words: list[Word], start: int, stop: int, width: int, space: str) -> float:
    part = words[start:stop]
    text = space.join(word.text for word in part)
    cost = 4.0 + (4.0 if len(text) > width else 0.0)
    if part[-1].end - part[0].start < SHORTEST and len(words) > len(part):
        cost += 6.0
    if stop < len(words):
        cost += 2.0 * break_cost(part[-1].text, words[stop].text)
        cost -= 3.0 if words[stop].start - part[-1].end >= PAUSE else 0.0
    return cost


def break_cost(before: str, after: str) -> float:
    """What it costs the reader to break between two words; 0 is a sentence's end."""
    if before[-1:] in ".?!…。！？":
        return 0.0
    if before[-1:] in ",;:–—，、；：":
        return 1.0
    cost = 5.0
    if after.lower() in JOINTS:
        cost = 2.0
    elif after.lower() in PREPOSITIONS:
        cost = 3.0
    if before.lower() in SMALL:
        cost += 8.0
    if before[:1].isupper() and after[:1].isupper():
        cost += 4.0
    if before[-1:].isdigit():
        cost += 8.0
    return cost


def _wrap(part: Sequence[Word], language: str, aspect: str) -> tuple[str, ...]:
    """One line if it fits, else the cheapest two; a lower line that is longer reads easier."""
    width, space = _width(language, aspect), _space(language)
    texts = [word.text for word in part]
    whole = space.join(texts)
    if len(whole) <= width or len(texts) == 1:
        return (whole,)

    def cost(at: int) -> float:
        upper, lower = space.join(texts[:at]), space.join(texts[at:])
        price = break_cost(texts[at - 1], texts[at]) + abs(len(upper) - len(lower)) / 4
        price += 2.0 if len(upper) > len(lower) * 1.2 else 0.0
        price += 20.0 if min(at, len(texts) - at) == 1 and min(len(upper), len(lower)) < 5 else 0.0
        return price + (100.0 if max(len(upper), len(lower)) > width else 0.0)

    at = min(range(1, len(texts)), key=lambda i: (cost(i), i))
    return space.join(texts[:at]), space.join(texts[at:])


def _space(language: str) -> str:
    return "" if language.split("-")[0] in NO_SPACES else " "


def _spaced(found: list[Cue], fps: int) -> Iterator[Cue]:
    """Cues that never overlap: short pauses are closed to two frames, short cues lengthened."""
    gap = GAP_FRAMES / fps
    for cue, after in zip_longest(found, found[1:]):
        end = max(cue.end, cue.start + SHORTEST)
        if after is not None:
            end = min(end, after.start - gap)
            if after.start - end < CLOSE_GAP and after.start - cue.start <= LONGEST:
                end = after.start - gap
        yield replace(cue, start=round(cue.start, 3), end=round(max(end, cue.start + gap), 3))
