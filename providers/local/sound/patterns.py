"""How an accompaniment plays one chord for some beats: keys, bass and drum grids.

Beats count from the chord's start. `step` is the length of an eighth in beats (1 where the beat itself is an eighth).
"""

from collections.abc import Callable
from dataclasses import dataclass
from random import Random


@dataclass(frozen=True)
class Stroke:
    """Pitches struck together (`roll` s apart), for `length` beats, at `velocity` relative to the bar."""

    beat: float
    length: float
    pitches: tuple[int, ...]
    velocity: float = 1.0
    roll: float = 0.0


@dataclass(frozen=True)
class Harmony:
    """One chord to be played: four voices from below, the bass note, beats it lasts, energy 0 to 1, eighth in beats."""

    voices: tuple[int, ...]
    bass: int
    beats: float
    energy: float
    step: float


Pattern = Callable[[Harmony, Random], list[Stroke]]


def _grid(h: Harmony, step: float) -> list[float]:
    return [i * step for i in range(int(h.beats / step + 1e-6))]


def _low(h: Harmony) -> int:
    """The bass note brought up into the left hand, clear of the chord."""
    pitch = h.bass + 12
    while pitch > h.voices[0] - 3 and pitch > 43:
        pitch -= 12
    return pitch


def _halves(h: Harmony, rng: Random) -> list[Stroke]:
    strokes = [Stroke(0, h.beats, h.voices, 1, 0.012)]
    if h.energy > 0.4 and h.beats >= 3:
        half = h.beats / 2 if h.beats != 3 else 2
        strokes = [
            Stroke(0, half, h.voices, 1, 0.012),
            Stroke(half, h.beats - half, h.voices[1:], 0.8, 0.012),
        ]
    return strokes


def _rising(h: Harmony, step: float, order: tuple[int, ...], ring: float) -> list[Stroke]:
    notes = (_low(h), *h.voices)
    return [
        Stroke(beat, ring, (notes[order[i % len(order)]],), 1 if i == 0 else 0.78)
        for i, beat in enumerate(_grid(h, step))
    ]


def _broken(h: Harmony, rng: Random) -> list[Stroke]:
    step = h.step if h.energy > 0.4 else 2 * h.step
    order = rng.choice(((0, 2, 3, 4, 3, 2, 3, 1), (0, 1, 3, 2, 4, 2, 3, 1), (0, 2, 4, 3, 1, 3, 4, 2)))
    return _rising(h, step, order, 3 * h.step)


def _roll(h: Harmony, rng: Random) -> list[Stroke]:
    strokes = [Stroke(0, h.beats, (_low(h), *h.voices), 1, 0.045)]
    if h.energy > 0.35 and h.beats >= 3:
        answer = rng.choice(((2, (3,)), (2, (2, 3)), (1.5, (3,))))
        strokes.append(Stroke(answer[0] * 2 * h.step, 2, tuple(h.voices[v] for v in answer[1]), 0.7, 0.03))
    return strokes


def _rolled(h: Harmony, rng: Random) -> list[Stroke]:
    notes = h.voices if h.beats >= 4 else h.voices[:2] + h.voices[3:]
    order = [notes[i % len(notes)] for i in range(int(h.beats) or 1)]
    return [Stroke(i, h.beats - i, (pitch,), 0.95 - 0.05 * (i % 3)) for i, pitch in enumerate(order)]


def _arpeggio(h: Harmony, rng: Random) -> list[Stroke]:
    ladder = [*h.voices, *(p + 12 for p in h.voices)]
    step = h.step / 2 if h.energy > 0.72 else h.step
    path = ladder[:6] + ladder[6:3:-1] + ladder[3:0:-1] if h.energy > 0.5 else ladder[:4] + ladder[2:0:-1]
    return [
        Stroke(beat, 2 * h.step, (path[i % len(path)],), 1 if i % 4 == 0 else 0.72)
        for i, beat in enumerate(_grid(h, step))
    ]


def _cascade(h: Harmony, rng: Random) -> list[Stroke]:
    ladder = [*(p + 12 for p in reversed(h.voices)), *reversed(h.voices)]
    step = h.step / 2 if h.energy > 0.6 else h.step
    first = rng.choice((0.0, 0.0, h.step))
    beats = [first + beat for beat in _grid(h, step) if first + beat < h.beats]
    count = min(len(beats), 8 if h.energy > 0.45 else 5)
    return [Stroke(beats[i], 2 * h.step, (ladder[i],), 1 - 0.04 * i) for i in range(count)]


def _ostinato(h: Harmony, step: float) -> list[Stroke]:
    notes = (
        h.voices[0],
        h.voices[0],
        h.voices[2],
        h.voices[0],
        h.voices[1],
        h.voices[0],
        h.voices[2],
        h.voices[1],
    )
    accents = (0, 3, 6)
    return [
        Stroke(beat, step * 0.8, (notes[i % 8],), 1 if i % 8 in accents else 0.66)
        for i, beat in enumerate(_grid(h, step))
    ]


def _ostinato_8(h: Harmony, rng: Random) -> list[Stroke]:
    return _ostinato(h, h.step)


def _ostinato_16(h: Harmony, rng: Random) -> list[Stroke]:
    return _ostinato(h, h.step / 2 if h.energy > 0.45 else h.step)


def _gallop(h: Harmony, rng: Random) -> list[Stroke]:
    strokes = []
    for i, beat in enumerate(_grid(h, 2 * h.step)):
        low, high = h.voices[i % 2], h.voices[2 + i % 2]
        strokes.append(Stroke(beat, 0.7 * h.step, (low, high), 1 if i % 2 == 0 else 0.85))
        if h.energy > 0.35 and beat + 1.5 * h.step < h.beats:
            strokes += [Stroke(beat + o * h.step, 0.4 * h.step, (low,), 0.62) for o in (1, 1.5)]
    return strokes


def _strum(h: Harmony, rng: Random) -> list[Stroke]:
    full = ((0, 1.0), (2, 0.8), (3, 0.6), (5, 0.7), (6, 0.85), (7, 0.55))
    hits = full if h.energy > 0.5 else ((0, 1.0), (3, 0.6), (4, 0.75))
    return [
        Stroke(i * h.step, 1.6 * h.step, h.voices if i % 2 == 0 else h.voices[:0:-1], velocity, 0.018)
        for i, velocity in hits
        if i * h.step < h.beats
    ]


def _off_beat(h: Harmony, rng: Random) -> list[Stroke]:
    beats = [beat + h.step for beat in _grid(h, 2 * h.step) if beat + h.step < h.beats]
    return [
        Stroke(beat, 0.7 * h.step, h.voices[1:], 0.9 if i % 2 == 0 else 0.75) for i, beat in enumerate(beats)
    ]


def _alberti(h: Harmony, rng: Random) -> list[Stroke]:
    step = h.step if h.energy > 0.35 else 2 * h.step
    return _rising(h, step, (1, 4, 3, 4), 1.2 * h.step)


def _comping(h: Harmony, rng: Random) -> list[Stroke]:
    hits = rng.choice(
        (((0, 3.0), (3, 1.0)), ((3, 2.5),), ((1, 1.0), (5, 2.0)), ((0, 2.0), (5, 2.5)), ((2, 1.0), (3, 3.0)))
    )
    if h.energy < 0.35:
        hits = hits[:1]
    strokes = [
        Stroke(i * h.step, length * h.step, h.voices, 0.9, 0.01)
        for i, length in hits
        if i * h.step < h.beats - 0.2
    ]
    return strokes or [Stroke(0, h.beats, h.voices, 0.85, 0.01)]


def _pulse_8(h: Harmony, rng: Random) -> list[Stroke]:
    pairs = ((0, 2), (0, 2), (1, 3), (0, 2))
    return [
        Stroke(beat, 0.8 * h.step, tuple(h.voices[v] for v in pairs[i // 2 % 4]), 1 if i % 2 == 0 else 0.65)
        for i, beat in enumerate(_grid(h, h.step))
    ]


def _tiptoe(h: Harmony, rng: Random) -> list[Stroke]:
    order = rng.choice(((0, 2, 1, 3), (0, 3, 2, 1), (1, 2, 0, 3)))
    strokes = []
    for i, beat in enumerate(_grid(h, 2 * h.step)):
        strokes.append(Stroke(beat, 0.6 * h.step, (h.voices[order[i % 4]],), 0.95))
        if i % 2 == 1 and h.energy > 0.5 and beat + h.step < h.beats:
            strokes.append(Stroke(beat + h.step, 0.6 * h.step, h.voices[2:], 0.7))
    return strokes


def _waltz(h: Harmony, rng: Random) -> list[Stroke]:
    if h.beats < 2:
        return [Stroke(0, h.beats, h.voices, 0.9, 0.02)]
    strokes = [
        Stroke(beat, 0.9, h.voices[1:], 0.8 if beat == 1 else 0.7, 0.01) for beat in _grid(h, 1) if beat % 3
    ]
    return [Stroke(0, 2, (_low(h),), 1.0), *strokes]


KEYS: dict[str, Pattern] = {
    "halves": _halves, "broken": _broken, "roll": _roll, "rolled": _rolled, "arpeggio": _arpeggio, "cascade": _cascade,
    "ostinato 8": _ostinato_8, "ostinato 16": _ostinato_16, "gallop": _gallop, "strum": _strum, "off-beat": _off_beat,
    "alberti": _alberti, "comping": _comping, "pulse 8": _pulse_8, "tiptoe": _tiptoe, "waltz": _waltz,
}  # fmt: skip


def bass(name: str, h: Harmony, following: int, pedal: int, rng: Random) -> list[Stroke]:
    """The bass line under one chord. `following` is the next bass note, `pedal` the bass note of the key."""
    root, fifth = h.bass, h.bass + 7 if h.bass + 7 <= 47 else h.bass - 5
    half = 2 if h.beats == 3 else h.beats / 2
    if h.beats < 2 or name == "whole":
        return [Stroke(0, h.beats * 0.96, (root,))]
    if name in ("halves", "two-feel", "root-fifth"):
        short = 0.95 if name == "halves" else 0.75
        return [Stroke(0, half * short, (root,)), Stroke(half, (h.beats - half) * short, (fifth,), 0.85)]
    if name in ("bounce", "waltz bass"):
        if h.beats == 3:
            return [Stroke(0, 1.2, (root,)), *([Stroke(2, 0.8, (fifth,), 0.6)] if h.energy > 0.6 else [])]
        return [
            Stroke(beat, 0.55, (fifth if i % 2 else root,), 0.85 if i % 2 else 1)
            for i, beat in enumerate(_grid(h, 2))
        ]
    if name == "walk":
        return _walk(h, root, following, rng)
    if name == "syncopated":
        hits = ((0, 1.3), (1.5, 0.9), (2.5, 1.2)) if h.energy > 0.4 else ((0, 1.3), (2.5, 1.2))
        return [Stroke(b, length, (root,), 1 if b == 0 else 0.8) for b, length in hits if b + 0.4 < h.beats]
    note = pedal if name == "pedal" else root
    if h.energy < 0.5:
        return [Stroke(0, h.beats * 0.96, (note,))]
    return [
        Stroke(b, h.step * 0.8, (note,), 1 if i % 4 == 0 else 0.75) for i, b in enumerate(_grid(h, h.step))
    ]


def _walk(h: Harmony, root: int, following: int, rng: Random) -> list[Stroke]:
    """Quarter notes: the root, chord tones, and a semitone step into the next root."""
    third = next((p - 12 * ((p - 40) // 12) for p in h.voices if (p - root) % 12 in (3, 4)), root)
    fifth = root + 7 if root + 7 <= 47 else root - 5
    line = [root, third if 33 <= third <= 47 else fifth, fifth]
    count = int(h.beats)
    approach = following + rng.choice((-1, 1))
    line = [*line[: count - 1], approach] if count > 1 else [root]
    return [Stroke(i, 0.92, (pitch,), 1 if i == 0 else 0.86) for i, pitch in enumerate(line)]


def grid(pattern: str, beats: int) -> list[tuple[float, int]]:
    """(beat, sixteenth) of the hits of a 4/4 pattern in a bar of `beats`: three-beat bars hear its head."""
    if beats == 6:  # two groups of three eighths: the pattern's first and third beat, and its off-beats
        places = {0: 0, 2: 1, 4: 2, 8: 3, 10: 4, 12: 5}
        return [(float(places[i]), i) for i in places if pattern[i] == "x"]
    return [(i / 4, i) for i, mark in enumerate(pattern[: 4 * beats]) if mark == "x"]
