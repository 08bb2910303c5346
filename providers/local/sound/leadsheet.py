"""The lead sheet of a piece: its bars with chords, how strong they are, and where the players must keep clear.

Every part is written from it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random

from providers.local.sound import brief, casting, form, harmony
from providers.local.sound.brief import Wish
from providers.local.sound.casting import Cast
from providers.local.sound.form import Bar, Form
from providers.local.sound.score import MusicOrder, Note
from providers.local.sound.tone import chance
from providers.local.sound.wav import SAMPLE_RATE

_HUSH = 1.0  # s of near silence at the turn, where it is asked for
_LIFTED = ("joyful", "epic", "corporate")  # moods whose long films rise by a tone at the turn
_SPARSE = 0.5  # the most energy where the brief wants the piece sparse
_JITTER = {"keys": 0.005, "colour": 0.005, "bass": 0.004, "lead": 0.006, "drums": 0.003}  # s
_ACCENTS = {3: (1.0, 0.85, 0.85), 6: (1.0, 0.7, 0.72, 0.9, 0.7, 0.72)}


@dataclass(frozen=True)
class Change:
    """A chord and where it sounds: start and end in s, beats, its bar (None in lead-in and ending), its voicing."""

    start: float
    end: float
    beats: float
    chord: harmony.Chord
    tonic: int
    bar: int | None
    voices: tuple[int, ...]
    bass: int


@dataclass(frozen=True)
class LeadSheet:
    """What all players read. `hush` is the silence at the turn, in s."""

    order: MusicOrder
    wish: Wish
    cast: Cast
    form: Form
    tonics: tuple[int, int]
    changes: tuple[Change, ...]
    hush: tuple[float, float] | None

    @property
    def eighth(self) -> float:
        """Beats in an eighth: in 6/8 the beat itself."""
        return 1.0 if self.cast.metre == 6 else 0.5

    def dice(self, part: str) -> Random:
        """A part's own chance, so that parts do not disturb each other."""
        return chance(self.order.seed, self.order.version, self.order.brief, part)

    def in_bars(self) -> Iterator[tuple[Change, Bar]]:
        """Every chord that belongs to a bar."""
        for change in self.changes:
            if change.bar is not None:
                yield change, self.form.bars[change.bar]

    def spoken(self, start: float, end: float) -> bool:
        """Whether somebody speaks; where nothing is known, somebody always may."""
        return not self.order.speech or any(a < end and start < b for a, b in self.order.speech)

    def sparse(self, bar: Bar) -> bool:
        """Whether the brief wants little here."""
        return bar.start < self.wish.sparse_until - 0.05

    def energy(self, bar: Bar) -> float:
        """0 to 1 relative to the piece's own top."""
        return min(bar.energy, _SPARSE) if self.sparse(bar) else bar.energy

    def force(self, energy: float) -> float:
        """Velocity of a bar; under narration the quiet parts keep closer to the loud ones."""
        floor = 0.5 if self.order.speech else 0.38
        return floor + (1 - floor) * energy * self.cast.top

    def at(self, change_start: float, beat: float, offset: float, role: str, rng: Random) -> float:
        """Seconds of a beat, swung and human. `offset` is the beat of the bar at which the chord starts."""
        swung = _swing(offset + beat, self.cast.swing) - _swing(offset, self.cast.swing)
        return max(0.0, change_start + swung * self.form.beat + rng.gauss(0, _JITTER[role]))

    def accent(self, beat: float) -> float:
        """Relative velocity of a beat in its bar."""
        if abs(beat - round(beat)) > 1e-3:
            return 0.72
        table = _ACCENTS.get(self.cast.metre, (1.0, 0.85, 0.92, 0.85))
        return table[round(beat) % len(table)]

    def hushed(self, note: Note) -> Note | None:
        """The note as the silence at the turn leaves it."""
        if self.hush is None or note.instrument == "swell":
            return note
        start, end = self.hush
        if start - 0.07 <= note.start < end - 0.02:
            return None
        if note.start < start < note.start + note.length:
            shorter = start - note.start
            return Note(
                note.start, shorter, note.pitch, note.velocity, note.role, note.instrument, note.glide
            )
        return note


def lead_sheet(order: MusicOrder) -> LeadSheet:
    """Read the brief, cast the players, fit the bars and choose the chords."""
    wish = brief.read(order.brief)
    cast = casting.cast(wish, order.seed, order.version, order.brief)
    turn = wish.turn if order.turn is None else order.turn
    plan = form.fit(order.samples / SAMPLE_RATE, turn, order.cuts, cast.metre, cast.tempos, cast.preferred)
    lifted = plan.length > form.LONG and cast.mood in _LIFTED
    tonics = (cast.tonic, (cast.tonic + 2) % 12 if lifted else cast.tonic)
    beats = -(-_HUSH // plan.beat)
    hush = (plan.turn, plan.turn + beats * plan.beat) if wish.hush and plan.bars else None
    fresh = chance(order.seed, order.version, order.brief, "lift").random() < 0.4
    changes = tuple(_harmonise(cast, plan, tonics, fresh))
    return LeadSheet(order, wish, cast, plan, tonics, changes, hush)


def _harmonise(cast: Cast, plan: Form, tonics: tuple[int, int], fresh: bool) -> Iterator[Change]:
    voices: tuple[int, ...] = ()
    bass: int | None = None
    for start, end, beats, symbol, bar in _chords(cast, plan, fresh):
        chord = harmony.chord(symbol)
        tonic = tonics[start > 0 if bar is None else plan.bars[bar].after_turn]
        voices = harmony.voice(chord.shifted(tonic), voices)
        bass = harmony.bass_pitch(chord.bass + tonic, bass)
        yield Change(start, end, beats, chord, tonic, bar, voices, bass)


def _chords(cast: Cast, plan: Form, fresh: bool) -> Iterator[tuple[float, float, float, str, int | None]]:
    """(start, end, beats, symbol, bar) of every chord, from 0 to the length of the piece."""
    cadence = cast.cadence.split()
    if plan.lead_in > 0:
        question = not plan.bars and plan.length >= form.QUESTION
        opening = cadence[1] if question else _tonic_symbol(cast)
        yield 0.0, plan.lead_in, plan.lead_in / plan.beat, opening, None
    for index, (bar, symbols) in enumerate(zip(plan.bars, _bar_symbols(cast, plan, fresh), strict=True)):
        parts = symbols.split()
        beats = bar.beats / len(parts)
        for half, part in enumerate(parts):
            start = bar.start + half * beats * plan.beat
            yield start, start + beats * plan.beat, beats, part, index
    yield plan.ending, plan.length, (plan.length - plan.ending) / plan.beat, cadence[2], None


def _bar_symbols(cast: Cast, plan: Form, fresh: bool) -> list[str]:
    """One symbol per bar, or two for half a bar each. `fresh` lets the turn leave its loop for the mood's lift."""
    turn, count, cadence = plan.turn_bar, len(plan.bars), cast.cadence.split()
    symbols = []
    for index, bar in enumerate(plan.bars):
        loop = cast.loops[2 if bar.bare else int(bar.after_turn)].split()
        symbols.append(loop[(index - turn if bar.after_turn else index) % len(loop)])
    if turn and harmony.chord(symbols[0]).root != 0:
        symbols[0] = _tonic_symbol(cast)
    if turn > 1:
        symbols[turn - 1] = cadence[1]
    after = count - turn
    if after and (fresh or harmony.chord(symbols[turn]).root not in (0, 5, 8)):
        symbols[turn] = cast.lift
    if after >= 4:
        symbols[-2:] = cadence[:2]
    elif after >= 2:
        symbols[-1] = cadence[1]
    elif after == 1 and plan.metre >= 2:
        symbols[-1] += f" {cadence[1]}"
    return symbols


def _tonic_symbol(cast: Cast) -> str:
    chords = [harmony.chord(symbol) for symbol in cast.loops[0].split()]
    tonics = [chord.symbol for chord in chords if chord.root == chord.bass == 0]
    return tonics[0] if tonics else ("iadd9" if cast.minor else "Iadd9")


def _swing(beat: float, swing: float) -> float:
    """Where a beat falls when off-beat eighths come at `swing` of their beat."""
    whole = beat // 1
    part = beat - whole
    return float(whole + (part * 2 * swing if part < 0.5 else swing + (part - 0.5) * 2 * (1 - swing)))
