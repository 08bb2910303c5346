"""A tune from two motifs, in periods of four bars, sung only where nobody speaks."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

CONTOURS: dict[str, tuple[int, ...]] = {  # scale steps from the first note of a motif
    "arch": (0, 1, 2, 1, 0, -1), "rise": (0, 1, 2, 3, 4, 4), "fall": (0, -1, -2, -3, -4, -4),
    "wave": (0, 1, -1, 1, 0, -1), "leap": (0, 4, 3, 2, 1, 0), "turn": (0, 1, 0, -1, 0, 1), "pendulum": (0, 2, 0, 3, 0, 2),
}  # fmt: skip
_LEAP = 9  # semitones; the largest step inside a period


@dataclass(frozen=True)
class Singable:
    """One bar as the tune sees it: absolute pitch classes of chord and scale, and the beats free of speech."""

    index: int
    beats: float
    chord: tuple[int, ...]
    scale: tuple[int, ...]
    lift: float  # where in the register the tune should lie, 0 to 1
    free: tuple[float, float]  # from, to, in beats; equal where the bar is spoken over


@dataclass(frozen=True)
class Tone:
    """A note of the tune: bar, beat in the bar, length in beats."""

    bar: int
    beat: float
    length: float
    pitch: int
    velocity: float


@dataclass(frozen=True)
class Motifs:
    """Two motifs: rhythm cells in beats and contours in scale steps."""

    cells: tuple[tuple[float, ...], tuple[float, ...]]
    contours: tuple[tuple[int, ...], tuple[int, ...]]
    density: float


def sing(bars: Sequence[Singable], register: tuple[int, int], motifs: Motifs, rng: Random) -> list[Tone]:
    """The tune over `bars`, inside `register` (MIDI, low and high)."""
    tones: list[Tone] = []
    previous: int | None = None
    answer = False
    for phrase in _phrases(bars):
        for place, bar in enumerate(phrase):
            last = place == len(phrase) - 1
            if place == 2 and not last and rng.random() > motifs.density:
                continue
            which = 1 if place == 2 and rng.random() < 0.5 else 0
            made = _bar(bar, register, motifs, which, last, answer, previous, rng, varied=place == 1)
            tones += made
            previous = made[-1].pitch if made else previous
        answer = not answer
    return tones


def _phrases(bars: Sequence[Singable]) -> Iterator[list[Singable]]:
    """Runs of neighbouring bars with room for a motif, at most four bars each."""
    run: list[Singable] = []
    for bar in bars:
        roomy = bar.free[1] - bar.free[0] >= min(1.5, bar.beats)
        if run and (not roomy or bar.index != run[-1].index + 1 or len(run) == 4):
            yield run
            run = []
        if roomy:
            run.append(bar)
    if run:
        yield run


def _bar(
    bar: Singable, register: tuple[int, int], motifs: Motifs, which: int, last: bool, answer: bool,
    previous: int | None, rng: Random, varied: bool,
) -> list[Tone]:  # fmt: skip
    start, end = bar.free
    cell = _cut(motifs.cells[which], end - start)
    if last:  # a long note, and a beat of rest before the next phrase
        cell = _closing(motifs.cells[0], end - start)
    ladder = [p for p in range(register[0], register[1] + 1) if p % 12 in bar.scale]
    chord = [p for p in range(register[0], register[1] + 1) if p % 12 in bar.chord]
    wish = register[0] + bar.lift * (register[1] - register[0])
    starts = [p for p in chord if p != previous or rng.random() < 0.4]
    anchor = _nearest(starts or chord, wish if previous is None else 0.45 * previous + 0.55 * wish, previous)
    contour = motifs.contours[which]
    tones: list[Tone] = []
    beat, pitch = start, previous
    for i, length in enumerate(cell):
        step = contour[i % len(contour)]
        if varied and i == len(cell) - 1:
            step += rng.choice((-2, -1, 1, 2))
        before = pitch
        pitch = _place(
            ladder, chord, anchor, step, beat, before, contour[(i - 1) % len(contour)] if i else step
        )
        if last and i == len(cell) - 1:
            pitch = _goal(bar, register, before or anchor, answer)
        accent = 1.0 if beat == 0 else 0.92 if beat % 2 == 0 else 0.85 if beat % 1 == 0 else 0.75
        tones.append(Tone(bar.index, beat, length, pitch, accent))
        beat += length
    return tones


def _cut(cell: tuple[float, ...], room: float) -> list[float]:
    """The cell as far as it fits into `room` beats; its last note fills or gives way."""
    lengths: list[float] = []
    for length in cell:
        left = room - sum(lengths)
        if left < 0.5:
            break
        lengths.append(min(length, left))
    return lengths or [room]


def _closing(cell: tuple[float, ...], room: float) -> list[float]:
    if room < 2:
        return [room / 2, room / 2] if room >= 1.5 else [room]
    if room < 3:
        return [0.5, 0.5, room - 1.0] if cell[0] < 1 else [1.0, room - 1.0]
    first = cell[0] if cell[0] <= 1.5 else 1.0
    return [first, room - first - 1.0] if room - first - 1.0 >= 1 else [room - 1.0]


def _nearest(pitches: Sequence[int], wish: float, previous: int | None) -> int:
    near = [p for p in pitches if previous is None or abs(p - previous) <= _LEAP] or list(pitches)
    return min(near, key=lambda p: (abs(p - wish), p))


def _place(
    ladder: Sequence[int],
    chord: Sequence[int],
    anchor: int,
    step: int,
    beat: float,
    before: int | None,
    step_before: int,
) -> int:
    """The contour's pitch: a chord tone on even beats, never frozen on one pitch while the contour moves."""
    at = min(range(len(ladder)), key=lambda i: abs(ladder[i] - anchor))
    pitch = ladder[min(max(at + step, 0), len(ladder) - 1)]
    if beat % 2 == 0:
        pitch = _nearest(chord, pitch, before)
    direction = step - step_before
    if pitch == before and direction:
        pool = chord if beat % 2 == 0 else ladder
        beyond = [p for p in pool if (p - before) * direction > 0] or [p for p in pool if p != before]
        pitch = min(beyond, key=lambda p: abs(p - pitch))
    if before is not None and abs(pitch - before) > _LEAP:
        pitch = _nearest(ladder, pitch, before)
    return pitch


def _goal(bar: Singable, register: tuple[int, int], near: int, answer: bool) -> int:
    """Questions end on third or fifth, answers on root or third."""
    tones = bar.chord[:2] if answer else bar.chord[1:3]
    goals = [p for p in range(register[0], register[1] + 1) if p % 12 in tones]
    return _nearest([p for p in goals if p != near] or goals, near, near)
