"""Writes the score: harmony over the form, and every player's part."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby, pairwise
from random import Random

from providers.local.sound import brief, casting, drums, form, harmony, melody, patterns
from providers.local.sound.casting import Cast
from providers.local.sound.form import Bar, Form
from providers.local.sound.score import MusicOrder, Note, PadChord, Score
from providers.local.sound.tone import chance
from providers.local.sound.wav import SAMPLE_RATE

_HUSH = 1.0  # s of near silence at the turn, where it is asked for
_LIFTED = ("joyful", "epic", "corporate")  # moods whose long films rise by a tone at the turn
_BASS_ENTERS, _LEAD_ENTERS = 0.33, 0.31  # energies of a bar, relative to the loudest
_JITTER = {"keys": 0.005, "colour": 0.005, "bass": 0.004, "lead": 0.006, "drums": 0.003}  # s
_ACCENTS = {3: (1.0, 0.85, 0.85), 6: (1.0, 0.7, 0.72, 0.9, 0.7, 0.72)}
_SPOKEN_KEYS, _SPOKEN_DRUMS = 0.78, 0.8


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


def write(order: MusicOrder) -> Score:
    """Write the piece that is ordered.

    Raises ValueError if the order has no samples.
    """
    if order.samples < 1:
        raise ValueError(f"music needs at least one sample, not {order.samples!r}")
    wish = brief.read(order.brief)
    cast = casting.cast(wish, order.seed, order.version, order.brief)
    turn = wish.turn if order.turn is None else order.turn
    plan = form.fit(order.samples / SAMPLE_RATE, turn, order.cuts, cast.metre, cast.tempos, cast.preferred)
    return _Writer(order, wish, cast, plan).score()


class _Writer:
    """One piece in the making. Each part draws from its own seeded generator, so parts do not disturb each other."""

    def __init__(self, order: MusicOrder, wish: brief.Wish, cast: Cast, plan: Form) -> None:
        self._order, self._wish, self._cast, self._form = order, wish, cast, plan
        self._seed = (order.seed, order.version, order.brief)
        lifted = plan.length > 60 and cast.mood in _LIFTED
        self._tonics = (cast.tonic, (cast.tonic + 2) % 12 if lifted else cast.tonic)
        self._hush = (
            (plan.turn, plan.turn + _whole_beats(_HUSH, plan.beat)) if wish.hush and plan.bars else None
        )
        self._changes = list(self._harmonise())

    def score(self) -> Score:
        notes = [
            *self._opening(),
            *self._keys(),
            *self._bass(),
            *self._drums(),
            *self._lead(),
            *self._last_chord(),
        ]
        notes = [note for note in map(self._hushed, notes) if note is not None]
        notes.sort(key=lambda note: (note.start, note.role, note.instrument, note.pitch))
        return Score(
            samples=self._order.samples, cast=self._cast, form=self._form, tonics=self._tonics,
            notes=tuple(notes), pads=tuple(self._pads()), dip_db=4.0 if self._order.speech else 6.0,
        )  # fmt: skip

    # Harmony

    def _harmonise(self) -> Iterator[Change]:
        voices: tuple[int, ...] = ()
        bass: int | None = None
        for start, end, beats, symbol, bar in self._chords():
            chord = harmony.chord(symbol)
            tonic = self._tonics[start > 0 if bar is None else self._form.bars[bar].after_turn]
            voices = harmony.voice(chord.shifted(tonic), voices)
            bass = harmony.bass_pitch(chord.bass + tonic, bass)
            yield Change(start, end, beats, chord, tonic, bar, voices, bass)

    def _chords(self) -> Iterator[tuple[float, float, float, str, int | None]]:
        """(start, end, beats, symbol, bar) of every chord, from 0 to the length of the piece."""
        plan, cadence = self._form, self._cast.cadence.split()
        if plan.lead_in > 0:
            question = cadence[1] if not plan.bars and plan.length >= 2.2 else self._tonic_symbol()
            yield 0.0, plan.lead_in, plan.lead_in / plan.beat, question, None
        symbols = self._bar_symbols(cadence)
        for index, (bar, symbol) in enumerate(zip(plan.bars, symbols, strict=True)):
            parts = symbol.split()
            for half, part in enumerate(parts):
                beats = plan.metre / len(parts)
                start = bar.start + half * beats * plan.beat
                yield start, start + beats * plan.beat, beats, part, index
        yield plan.ending, plan.length, (plan.length - plan.ending) / plan.beat, cadence[2], None

    def _bar_symbols(self, cadence: list[str]) -> list[str]:
        """One symbol per bar, or two for half a bar each."""
        plan = self._form
        turn, count = plan.turn_bar, len(plan.bars)
        symbols = []
        for index, bar in enumerate(plan.bars):
            loop = self._cast.loops[2 if bar.bare else int(bar.after_turn)].split()
            symbols.append(loop[(index - turn if bar.after_turn else index) % len(loop)])
        if turn:
            symbols[0] = symbols[0] if harmony.chord(symbols[0]).root == 0 else self._tonic_symbol()
        if turn > 1:
            symbols[turn - 1] = cadence[1]
        after = count - turn
        if after:
            stable = harmony.chord(symbols[turn]).root in (0, 5, 8)
            lift = chance(*self._seed, "lift").random() < 0.4 or not stable
            symbols[turn] = self._cast.lift if lift else symbols[turn]
        if after >= 4:
            symbols[-2:] = cadence[:2]
        elif after >= 2:
            symbols[-1] = cadence[1]
        elif after == 1 and plan.metre >= 2:
            symbols[-1] += f" {cadence[1]}"
        return symbols

    def _tonic_symbol(self) -> str:
        tonics = [
            s for s in self._cast.loops[0].split() if harmony.chord(s).root == harmony.chord(s).bass == 0
        ]
        return tonics[0] if tonics else ("iadd9" if self._cast.minor else "Iadd9")

    # Speech, silence, time

    def _spoken(self, start: float, end: float) -> bool:
        """Whether somebody speaks; where nothing is known, somebody always may."""
        return not self._order.speech or any(a < end and start < b for a, b in self._order.speech)

    def _hushed(self, note: Note) -> Note | None:
        """The note as the silence at the turn leaves it."""
        if self._hush is None or note.instrument == "swell":
            return note
        start, end = self._hush
        if start - 0.07 <= note.start < end - 0.02:
            return None
        if note.start < start < note.start + note.length:
            return Note(
                note.start,
                start - note.start,
                note.pitch,
                note.velocity,
                note.role,
                note.instrument,
                note.glide,
            )
        return note

    def _at(self, change_start: float, beat: float, offset: float, role: str, rng: Random) -> float:
        """Seconds of a beat, swung and human. `offset` is the beat of the bar at which the chord starts."""
        swung = _swing(offset + beat, self._cast.swing) - _swing(offset, self._cast.swing)
        return max(0.0, change_start + swung * self._form.beat + rng.gauss(0, _JITTER[role]))

    def _sparse(self, start: float) -> bool:
        return start < self._wish.sparse_until - 0.05

    def _energy(self, bar: Bar) -> float:
        """0 to 1 relative to the piece's own top."""
        return min(bar.energy, 0.36) if self._sparse(bar.start) else bar.energy

    def _force(self, energy: float) -> float:
        """Velocity of a bar."""
        return 0.3 + 0.7 * energy * self._cast.top

    # Parts

    def _pads(self) -> Iterator[PadChord]:
        plan = self._form
        for _, group in groupby(self._changes, key=self._pad_group):
            run = list(group)
            first, last = run[0], run[-1]
            start, end = first.start, last.end
            if self._hush and self._hush[0] <= start < self._hush[1]:
                start = self._hush[1]
                if start >= end:
                    continue
            fade = 0.12 if self._hush and end == self._hush[0] else min(0.9, 0.35 * plan.bar)
            attack = 1.2 if start == 0 else 0.3 if start == plan.turn or self._hush else fade
            after = first.start >= plan.turn - 1e-6
            timbre = self._cast.pads[int(after)]
            energies = (self._energy_at(first), self._energy_at(last))
            level = tuple(0.45 + 0.55 * e * self._cast.top for e in energies)
            brightness = round(4 * energies[1] * self._cast.top) / 4
            yield PadChord(
                start,
                end,
                min(attack, end - start),
                fade,
                first.voices,
                timbre,
                (level[0], level[1]),
                brightness,
            )

    def _pad_group(self, change: Change) -> tuple[tuple[int, ...], bool, str]:
        after = change.start >= self._form.turn - 1e-6
        return change.voices, after, "" if change.bar is None else self._form.bars[change.bar].section

    def _energy_at(self, change: Change) -> float:
        if change.bar is not None:
            return self._energy(self._form.bars[change.bar])
        return 0.3 if change.start == 0 else 0.45

    def _opening(self) -> Iterator[Note]:
        """A struck chord in the first frame, so that the film does not begin with nothing."""
        first = self._changes[0]
        if first.bar is not None or (self._form.length < 2.2 and not self._form.bars):
            return
        rng = chance(*self._seed, "opening")
        length = max(0.4, first.end - first.start)
        for i, pitch in enumerate(first.voices):
            start = 0.02 + 0.03 * i
            yield Note(start, length, pitch, 0.5 + rng.gauss(0, 0.02), "keys", self._cast.keys[0])

    def _last_chord(self) -> Iterator[Note]:
        """The tonic, rolled, over its root; the tune ends on the key note where nobody speaks."""
        last, plan = self._changes[-1], self._form
        length = plan.length - plan.ending
        force = 0.62 * self._force(0.6)
        keys = self._cast.keys[1 if plan.turn_bar < len(plan.bars) else 0]
        keys = self._cast.keys[0] if keys in ("spiccato", "pizzicato", "muted") else keys
        for i, pitch in enumerate((last.bass + 12, *last.voices)):
            yield Note(plan.ending + 0.03 * i, length, pitch, force + 0.1, "keys", keys)
        if plan.bars:
            yield Note(plan.ending, max(0.3, length * 0.8), last.bass, force, "bass", self._cast.bass)
        if plan.bars and self._cast.kit in ("taiko", "pop") and self._cast.top > 0.8:
            yield Note(plan.ending, 1.0, 0, 0.6, "drums", "taiko" if self._cast.kit == "taiko" else "kick")

    def _players(self, bar: Bar) -> tuple[str, str, str | None]:
        """Keys, their pattern, and a second instrument that joins after the turn (and in every other long section)."""
        cast = self._cast
        part = int(bar.section[1:] or 1) - 1
        if bar.after_turn:
            return cast.keys[1], cast.patterns[1], cast.keys[0] if cast.keys[0] != cast.keys[1] else None
        if bar.bare:
            return cast.keys[1], cast.patterns[1], None
        return (
            cast.keys[0],
            cast.patterns[0],
            cast.keys[1] if part % 2 == 1 and cast.keys[0] != cast.keys[1] else None,
        )

    def _keys(self) -> Iterator[Note]:
        rng = chance(*self._seed, "keys")
        step = 1.0 if self._cast.metre == 6 else 0.5
        for change in self._changes:
            if change.bar is None:
                continue
            bar = self._form.bars[change.bar]
            energy = self._energy(bar)
            played = patterns.Harmony(change.voices, change.bass, change.beats, energy * self._cast.top, step)
            keys, pattern, colour = self._players(bar)
            yield from self._strokes(
                change, bar, patterns.KEYS[pattern](played, rng), "keys", keys, energy, rng
            )
            if colour and energy > 0.5:
                strokes = [s for s in patterns.KEYS["broken"](played, rng) if rng.random() < 0.7]
                yield from self._strokes(change, bar, strokes, "colour", colour, energy * 0.8, rng)

    def _strokes(
        self,
        change: Change,
        bar: Bar,
        strokes: list[patterns.Stroke],
        role: str,
        name: str,
        energy: float,
        rng: Random,
    ) -> Iterator[Note]:
        step = 1.0 if self._cast.metre == 6 else 0.5
        offset = (change.start - bar.start) / self._form.beat
        for stroke in strokes:
            start = self._at(change.start, stroke.beat, offset, role, rng)
            length = stroke.length * self._form.beat
            spoken = self._spoken(start, start + min(length, 0.4))
            if spoken and abs(stroke.beat / step - round(stroke.beat / step)) > 1e-3:
                continue
            force = (
                self._force(energy)
                * stroke.velocity
                * self._accent(offset + stroke.beat)
                * (_SPOKEN_KEYS if spoken else 1)
            )
            for i, pitch in enumerate(stroke.pitches):
                velocity = min(1.0, max(0.08, force * (1 + rng.gauss(0, 0.07))))
                yield Note(start + i * stroke.roll, length, pitch, velocity, role, name)

    def _accent(self, beat: float) -> float:
        if abs(beat - round(beat)) > 1e-3:
            return 0.72
        table = _ACCENTS.get(self._cast.metre, (1.0, 0.85, 0.92, 0.85))
        return table[round(beat) % len(table)]

    def _bass(self) -> Iterator[Note]:
        rng = chance(*self._seed, "bass")
        pedal = harmony.bass_pitch(self._cast.tonic)
        step = 1.0 if self._cast.metre == 6 else 0.5
        for change, following in pairwise(self._changes):
            if change.bar is None:
                continue
            bar = self._form.bars[change.bar]
            energy = self._energy(bar)
            if (
                bar.bare
                or (energy < _BASS_ENTERS and change.bar > 0)
                or (change.bar == 0 and self._form.lead_in > 0)
            ):
                continue
            name = "whole" if energy < 0.42 and self._cast.bass_pattern != "walk" else self._cast.bass_pattern
            if self._tonics[0] != self._tonics[1] or following.bar is None:
                name = "root-fifth" if name == "pedal" else name
            played = patterns.Harmony(change.voices, change.bass, change.beats, energy * self._cast.top, step)
            offset = (change.start - bar.start) / self._form.beat
            for stroke in patterns.bass(name, played, following.bass, pedal, rng):
                start = self._at(change.start, stroke.beat, offset, "bass", rng)
                velocity = self._force(energy) * stroke.velocity * (1 + rng.gauss(0, 0.05))
                length = stroke.length * self._form.beat
                yield Note(start, length, stroke.pitches[0], min(1.0, velocity), "bass", self._cast.bass)

    def _drums(self) -> Iterator[Note]:
        if self._cast.kit is None:
            return
        rng = chance(*self._seed, "drums")
        kit = drums.KITS[self._cast.kit]
        plan = self._form
        yield from self._impact()
        for index, bar in enumerate(plan.bars):
            energy = self._energy(bar)
            if bar.bare or self._sparse(bar.start):
                continue
            for name, pattern, lowest, gain in kit:
                if energy < lowest:
                    continue
                for beat, sixteenth in patterns.grid(pattern, plan.metre):
                    weak = sixteenth % 4 != 0
                    if weak and rng.random() < 0.06:
                        continue
                    yield self._hit(bar, beat, name, gain * (0.8 if weak else 1.0), energy, rng)
            if index % 4 == 3 and energy > 0.6 and plan.metre >= 3 and self._cast.kit != "swells":
                name = {"jazz": "brush", "taiko": "taiko", "tension": "taiko"}.get(self._cast.kit, "rim")
                for i, gain in enumerate((0.4, 0.5, 0.65)):
                    yield self._hit(bar, plan.metre - 0.75 + i / 4, name, gain, energy, rng)

    def _hit(self, bar: Bar, beat: float, name: str, gain: float, energy: float, rng: Random) -> Note:
        start = self._at(bar.start, beat, 0.0, "drums", rng)
        spoken = _SPOKEN_DRUMS if self._spoken(start, start + 0.1) else 1.0
        velocity = gain * spoken * self._force(energy) * (1 + rng.gauss(0, 0.07))
        return Note(start, 0.3, rng.randrange(2), min(1.0, max(0.05, velocity)), "drums", name)

    def _impact(self) -> Iterator[Note]:
        """A swell into the turn, and a boom on it when the piece is strong enough."""
        plan = self._form
        if not plan.bars:
            return
        if plan.turn > drums.SWELL + 0.5:
            yield Note(
                plan.turn - drums.SWELL, drums.SWELL, 0, 0.35 + 0.35 * self._cast.top, "drums", "swell"
            )
        if self._cast.top > 0.8 and plan.turn_bar < len(plan.bars):
            yield Note(self._hush[1] if self._hush else plan.turn, 2.0, 0, 0.7, "drums", "boom")

    # The tune

    def _lead(self) -> Iterator[Note]:
        """The tune, section by section; the last note is the key note over the last chord."""
        rng = chance(*self._seed, "lead")
        plan = self._form
        previous: Note | None = None
        for _, group in groupby(range(len(plan.bars)), key=lambda i: plan.bars[i].section):
            indices = list(group)
            bar = plan.bars[indices[0]]
            lead = self._lead_of(bar)
            register = casting.register_for(self._cast, lead)
            tones = melody.sing([self._singable(i) for i in indices], register, self._cast.motifs, rng)
            for tone in tones:
                note = self._sung(tone, lead, previous, rng)
                if note is not None:
                    yield note
                    previous = note
        last = self._final(previous)
        if last is not None:
            yield last

    def _lead_of(self, bar: Bar) -> str:
        first, second = self._cast.leads
        part = int(bar.section[1:] or 1) - 1
        if bar.after_turn:
            return second if self._cast.top >= 0.8 or part % 2 else first
        return second if part % 2 or bar.bare else first

    def _singable(self, index: int) -> melody.Singable:
        plan = self._form
        bar = plan.bars[index]
        change = next(c for c in self._changes if c.bar == index)
        after = (index - plan.turn_bar) / max(1, len(plan.bars) - plan.turn_bar)
        lift = 0.3 if not bar.after_turn else 0.62 if after < 0.6 else 0.4
        scale = tuple((p + change.tonic) % 12 for p in harmony.bar_scale(self._cast.mode, change.chord))
        silent = self._energy(bar) < _LEAD_ENTERS and (bar.bare or index > 0 or plan.turn_bar > 3)
        free = (0.0, 0.0) if silent or self._sparse(bar.start) else self._free(bar)
        return melody.Singable(index, plan.metre, change.chord.shifted(change.tonic), scale, lift, free)

    def _free(self, bar: Bar) -> tuple[float, float]:
        """The longest stretch of the bar, in beats, in which nobody speaks and no silence is asked for."""
        plan = self._form
        busy = [(a - 0.06, b + 0.15) for a, b in self._order.speech] + ([self._hush] if self._hush else [])
        edges = [0.0, float(plan.metre)]
        marks = [i / 2 for i in range(int(plan.metre * 2))]
        open_marks = [
            m
            for m in marks
            if not any(
                a < bar.start + (m + 0.5) * plan.beat and bar.start + m * plan.beat < b for a, b in busy
            )
        ]
        if len(open_marks) == len(marks):
            return edges[0], edges[1]
        best = (0.0, 0.0)
        for _, run in groupby(enumerate(open_marks), key=lambda pair: pair[1] - pair[0] / 2):
            stretch = [mark for _, mark in run]
            start, end = float(-(-stretch[0] // 1)), stretch[-1] + 0.5
            if end - start > best[1] - best[0]:
                best = (start, end)
        return best

    def _sung(self, tone: melody.Tone, lead: str, previous: Note | None, rng: Random) -> Note | None:
        bar = self._form.bars[tone.bar]
        start = self._at(bar.start, tone.beat, 0.0, "lead", rng)
        end = start + tone.length * self._form.beat * 0.97
        for a, b in self._order.speech:
            if a - 0.02 < end and start < b + 0.12:
                if start >= a - 0.3:
                    return None
                end = a - 0.02
        velocity = self._force(0.35 + 0.65 * self._energy(bar)) * tone.velocity * (1 + rng.gauss(0, 0.05))
        near = (
            previous is not None
            and start - (previous.start + previous.length) < 0.06
            and previous.instrument == lead
        )
        glide = float(previous.pitch - tone.pitch) if near and previous else 0.0
        return Note(
            start, end - start, tone.pitch, min(1.0, velocity), "lead", lead, max(-4.0, min(4.0, glide))
        )

    def _final(self, previous: Note | None) -> Note | None:
        plan = self._form
        length = (plan.length - plan.ending) * 0.6
        if previous is None or any(
            a < plan.ending + length and plan.ending < b + 0.1 for a, b in self._order.speech
        ):
            return None
        low, high = casting.register_for(self._cast, previous.instrument)
        choices = [p for p in range(low - 2, high + 1) if p % 12 == self._tonics[1]]
        pitch = min(choices, key=lambda p: abs(p - previous.pitch))
        return Note(
            plan.ending, max(length, 0.3), pitch, 0.6 * self._force(0.6) + 0.15, "lead", previous.instrument
        )


def _swing(beat: float, swing: float) -> float:
    """Where a beat falls when off-beat eighths come at `swing` of their beat."""
    whole = beat // 1
    part = beat - whole
    return float(whole + (part * 2 * swing if part < 0.5 else swing + (part - 0.5) * 2 * (1 - swing)))


def _whole_beats(seconds: float, beat: float) -> float:
    """The next multiple of a beat."""
    return -(-seconds // beat) * beat
