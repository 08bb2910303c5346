"""The bars of a score of exact length: the turn falls on a downbeat, cuts near beats, and the end rings out."""

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

SECTION = 8  # bars
_METRES = {4: (4, 2, 1), 3: (3, 1), 6: (6, 3, 1)}
_SHORTEST_RING = 0.6  # s; a later turn than this before the end is moved
_SHORTEST_TURN = 4.0  # s; films below have a gesture instead of bars
QUESTION = 2.2  # s; gestures from this length on have two chords
LONG = 60.0  # s; films above get sections that step back


@dataclass(frozen=True)
class Bar:
    """One bar: start in seconds, beats, energy 0 to 1, its section, and whether bass and drums keep silent in it."""

    start: float
    beats: int
    energy: float
    section: str
    part: int  # number of the section on its side of the turn, from 0
    bare: bool
    after_turn: bool


@dataclass(frozen=True)
class Form:
    """Where everything happens, in seconds. Bars end where the last chord, the `ending`, begins to ring out."""

    length: float
    turn: float
    bpm: float
    metre: int
    beat: float
    bars: tuple[Bar, ...]
    ending: float

    @property
    def bar(self) -> float:
        """Seconds per bar."""
        return self.metre * self.beat

    @property
    def lead_in(self) -> float:
        """Seconds before the first bar."""
        return self.bars[0].start if self.bars else self.ending

    @property
    def turn_bar(self) -> int:
        """Index of the bar that starts at the turn (the number of bars where the turn is the ending)."""
        return sum(not bar.after_turn for bar in self.bars)

    def sections(self) -> Iterator[tuple[str, float, float]]:
        """(name, start, end) of every section, covering 0 to the length without gaps."""
        edges: list[tuple[str, float]] = [("lead-in", 0.0)] if self.lead_in > 0 else []
        for bar in self.bars:
            if not edges or edges[-1][0] != bar.section:
                edges.append((bar.section, bar.start))
        edges.append(("ending", self.ending))
        ends = [start for _, start in edges[1:]] + [self.length]
        for (name, start), end in zip(edges, ends, strict=True):
            yield name, start, end


def fit(
    length: float,
    turn: float | None,
    cuts: tuple[float, ...],
    metre: int,
    tempos: tuple[float, float],
    preferred: float,
) -> Form:
    """The form whose tempo in `tempos` (bpm) suits turn and cuts best. A range of one value keeps that tempo."""
    if length < _SHORTEST_TURN:
        return _gesture(length, turn, metre, preferred)
    ring = 0.22 * length if length < 8 else min(3.0, max(1.0, 0.09 * length))
    turn = min(max(0.68 * length if turn is None else turn, 0.5), length - _SHORTEST_RING)
    ring = min(ring, length - turn)
    inner = tuple(cut for cut in cuts if 0 < cut < length - ring)
    best: tuple[float, float, int] | None = None
    for step in range(int((tempos[1] - tempos[0]) * 4) + 1):
        bpm = tempos[0] + step / 4
        beats = _beats_per_bar(length, turn, ring, bpm, metre)
        cost = _misfit(length, turn, ring, inner, bpm, beats) + 0.02 * abs(bpm - preferred)
        if best is None or cost < best[0]:
            best = (cost, bpm, beats)
    assert best is not None
    return _build(length, turn, ring, best[1], best[2])


def _gesture(length: float, turn: float | None, metre: int, bpm: float) -> Form:
    """No bars: under 2.2 s one chord, otherwise a question at the start and its answer, the ending, at the turn."""
    ending = 0.12 * length if length < QUESTION else 0.45 * length
    if turn is not None and length >= QUESTION:
        ending = min(max(turn, 0.3 * length), 0.6 * length)
    return Form(length, ending, bpm, metre, 60 / bpm, (), ending)


def _beats_per_bar(length: float, turn: float, ring: float, bpm: float, metre: int) -> int:
    """The metre, halved in films under 16 s until there are three bars."""
    beats = metre
    for beats in _METRES[metre]:
        bar = beats * 60 / bpm
        if length >= 16 or int(turn / bar) + int((length - turn - ring) / bar) >= 3:
            return beats
    return beats


def _misfit(
    length: float, turn: float, ring: float, cuts: tuple[float, ...], bpm: float, beats: int
) -> float:
    beat = 60 / bpm
    bar = beats * beat
    lead_in = turn % bar
    before, after = int(turn / bar), int((length - turn - ring) / bar)
    spare = length - turn - after * bar - ring
    spare -= bar / 2 if _has_half(beats) and spare >= bar / 2 else 0.0
    cost = 0.25 * min(lead_in, bar - lead_in) / bar + 0.5 * max(0.0, spare - 0.8)
    cost += 0.1 * (after % 2) + 0.1 * (before % 2)
    if cuts:
        cost += 4 * sum(abs((cut - turn + beat / 2) % beat - beat / 2) for cut in cuts) / len(cuts)
    return cost


def _build(length: float, turn: float, ring: float, bpm: float, beats: int) -> Form:
    beat = 60 / bpm
    bar = beats * beat
    before, after = math.floor(turn / bar + 1e-9), math.floor((length - turn - ring) / bar + 1e-9)
    long = length > LONG
    bars: list[Bar] = []
    for index in range(before + after):
        side, count, names = (index, before, "A") if index < before else (index - before, after, "B")
        part = min(side // SECTION, max(0, count // SECTION - 1))
        bare = long and index < before and part % 4 == 2 and side < before - 2
        energy = _before(side, before, long, bare) if index < before else _after(side, after)
        section = f"{names}{part + 1}" if count >= 2 * SECTION else names
        start = max(0.0, turn + (index - before) * bar)  # a rounding error is before the beginning
        bars.append(Bar(start, beats, energy, section, part, bare, index >= before))
    ending = turn + after * bar
    if after and _has_half(beats) and length - ending - ring >= bar / 2:
        bars.append(replace(bars[-1], start=ending, beats=beats // 2))
        ending += bar / 2
    return Form(length, turn, bpm, beats, beat, tuple(bars), ending)


def _has_half(beats: int) -> bool:
    """Whether half a bar may stand before the ending, so that it does not ring for too long."""
    return beats in (4, 6)


def _before(index: int, count: int, long: bool, bare: bool) -> float:
    """A rise to the turn, holding its breath in the last bar; long films also step back once in four sections."""
    rise = 0.28 + 0.5 * ((index + 0.5) / count) ** 1.2
    if long:  # otherwise minutes would pass before anything happens
        rise = 0.36 + 0.3 * ((index + 0.5) / count) ** 1.2 + 0.05 * (index // SECTION % 2)
    if bare:
        rise = 0.34
    return float(rise - 0.12 if index == count - 1 and count > 1 else rise)


def _after(index: int, count: int) -> float:
    """Full until 62 % of the way, then a descent."""
    u = index / count
    return 1.0 if u <= 0.62 else 1.0 - 0.55 * (u - 0.62) / 0.38
