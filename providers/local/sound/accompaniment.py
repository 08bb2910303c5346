"""Everything but the tune: pads, keys, bass and drums, the first chord and the last."""

from collections.abc import Iterator
from itertools import groupby, pairwise
from random import Random

from providers.local.sound import drums, harmony, patterns
from providers.local.sound.form import QUESTION, Bar
from providers.local.sound.leadsheet import Change, LeadSheet
from providers.local.sound.score import Note, PadChord

_BASS_ENTERS = 0.33  # energy of a bar, relative to the loudest
_COLOUR_ENTERS = 0.5
_FILL_ENTERS = 0.6
_SPOKEN_KEYS, _SPOKEN_DRUMS = 0.78, 0.8
_SHORT_KEYS = ("spiccato", "pizzicato", "muted")  # nothing to end a film on
_FILLS = {"jazz": "brush", "taiko": "taiko", "tension": "taiko"}


def pads(sheet: LeadSheet) -> Iterator[PadChord]:
    """Sustained chords, joined where they stay the same; the last one is the plain triad."""
    plan = sheet.form
    for _, group in groupby(sheet.changes, key=lambda change: _pad_group(sheet, change)):
        run = list(group)
        first, last = run[0], run[-1]
        start, end = first.start, last.end
        if sheet.hush and sheet.hush[0] <= start < sheet.hush[1]:
            start = sheet.hush[1]
        if start >= end:
            continue
        fade = 0.12 if sheet.hush and end == sheet.hush[0] else min(0.9, 0.35 * plan.bar)
        attack = 1.2 if start == 0 else 0.3 if first.start == plan.turn else fade
        energies = [_energy(sheet, change) * sheet.cast.top for change in (first, last)]
        yield PadChord(
            start, end, min(attack, end - start), fade,
            pitches=_triad(first) if last.end >= plan.length else first.voices,
            timbre=sheet.cast.pads[first.start >= plan.turn - 1e-6],
            levels=(0.6 + 0.4 * energies[0], 0.6 + 0.4 * energies[1]),
            brightness=round(4 * energies[1]) / 4,
        )  # fmt: skip


def _pad_group(sheet: LeadSheet, change: Change) -> tuple[tuple[int, ...], bool, str]:
    after = change.start >= sheet.form.turn - 1e-6
    section = "" if change.bar is None else sheet.form.bars[change.bar].section
    return change.voices, after, section if change.end < sheet.form.length else "ending"


def _triad(change: Change) -> tuple[int, ...]:
    """Root, third and fifth of the last chord: what it is coloured with is left to the keys."""
    plain = tuple((change.chord.root + change.tonic + step) % 12 for step in (0, _third(change), 7))
    return harmony.voice(plain, change.voices)


def _third(change: Change) -> int:
    """3, 4, or 0 where the chord is a bare fifth."""
    steps = {(tone - change.chord.root) % 12 for tone in change.chord.tones}
    return 4 if 4 in steps else 3 if 3 in steps else 0


def _energy(sheet: LeadSheet, change: Change) -> float:
    if change.bar is not None:
        return sheet.energy(sheet.form.bars[change.bar])
    return 0.3 if change.start == 0 else 0.45


def opening(sheet: LeadSheet) -> Iterator[Note]:
    """A struck chord in the first frame, so that the film does not begin with nothing, and an upbeat into bar one."""
    first = sheet.changes[0]
    alone = not sheet.form.bars and sheet.form.length < QUESTION
    if first.bar is not None or alone:
        return
    rng = sheet.dice("opening")
    length = max(0.4, first.end - first.start)
    for i, pitch in enumerate(first.voices):
        yield Note(0.02 + 0.03 * i, length, pitch, 0.6 + rng.gauss(0, 0.02), "keys", sheet.cast.keys[0])
    upbeats = [first.end - back * sheet.form.beat for back in (3, 2, 1)] if sheet.form.bars else []
    for start, pitch in zip(upbeats, first.voices[1:], strict=False):
        if start > 0.6:
            yield Note(start, sheet.form.beat, pitch, 0.5 + rng.gauss(0, 0.02), "keys", sheet.cast.keys[0])


def last_chord(sheet: LeadSheet) -> Iterator[Note]:
    """The tonic, rolled, over its root."""
    last, plan, cast = sheet.changes[-1], sheet.form, sheet.cast
    length = plan.length - plan.ending
    force = 0.62 * sheet.force(0.6)
    keys = cast.keys[0] if cast.keys[1] in _SHORT_KEYS else cast.keys[1]
    plain = {(last.chord.root + last.tonic + step) % 12 for step in (0, 3, 4, 7)}
    for i, pitch in enumerate((last.bass + 12, *last.voices)):
        share = 1.0 if pitch % 12 in plain else 0.5
        yield Note(plan.ending + 0.03 * i, length, pitch, (force + 0.1) * share, "keys", keys)
    if plan.bars:
        yield Note(plan.ending, max(0.3, length * 0.8), last.bass, force, "bass", cast.bass)
    if plan.bars and cast.kit in ("taiko", "pop") and cast.top > 0.8:
        yield Note(plan.ending, 1.0, 0, 0.6, "drums", "taiko" if cast.kit == "taiko" else "kick")


def keys(sheet: LeadSheet) -> Iterator[Note]:
    """The keys in their pattern, and a second instrument an octave higher where there is strength for it."""
    rng = sheet.dice("keys")
    for change, bar in sheet.in_bars():
        energy = sheet.energy(bar)
        played = _harmony(sheet, change, energy)
        name, pattern, colour = _players(sheet, bar)
        strokes = patterns.KEYS[pattern](played, rng)
        yield from _struck(sheet, change, bar, strokes, "keys", name, energy, rng)
        if colour and energy > _COLOUR_ENTERS:
            strokes = [s for s in patterns.KEYS["broken"](played, rng) if rng.random() < 0.7]
            yield from _struck(sheet, change, bar, strokes, "colour", colour, energy * 0.8, rng)


def _harmony(sheet: LeadSheet, change: Change, energy: float) -> patterns.Harmony:
    return patterns.Harmony(change.voices, change.bass, change.beats, energy * sheet.cast.top, sheet.eighth)


def _players(sheet: LeadSheet, bar: Bar) -> tuple[str, str, str | None]:
    """Keys, their pattern, and the second instrument: after the turn and in every other section of long films."""
    cast, side = sheet.cast, int(bar.after_turn or bar.bare)
    joins = bar.after_turn or (bar.part % 2 == 1 and not bar.bare)
    name = cast.keys[side]
    return name, cast.patterns[side], cast.colour if joins and cast.colour != name else None


def _struck(
    sheet: LeadSheet, change: Change, bar: Bar, strokes: list[patterns.Stroke],
    role: str, name: str, energy: float, rng: Random,
) -> Iterator[Note]:  # fmt: skip
    offset = (change.start - bar.start) / sheet.form.beat
    for stroke in strokes:
        start = sheet.at(change.start, stroke.beat, offset, role, rng)
        length = stroke.length * sheet.form.beat
        spoken = sheet.spoken(start, start + min(length, 0.4))
        eighths = stroke.beat / sheet.eighth
        if spoken and abs(eighths - round(eighths)) > 1e-3:
            continue
        force = sheet.force(energy) * stroke.velocity * sheet.accent(offset + stroke.beat)
        force *= _SPOKEN_KEYS if spoken else 1.0
        for i, pitch in enumerate(stroke.pitches):
            velocity = min(1.0, max(0.08, force * (1 + rng.gauss(0, 0.07))))
            octave = 12 if role == "colour" and pitch < 74 else 0
            yield Note(start + i * stroke.roll, length, pitch + octave, velocity, role, name)


def bass(sheet: LeadSheet) -> Iterator[Note]:
    """The bass line; it waits for some strength, and plays long notes until there is more."""
    rng = sheet.dice("bass")
    pedal = harmony.bass_pitch(sheet.cast.tonic)
    for change, following in pairwise(sheet.changes):
        if change.bar is None:
            continue
        bar = sheet.form.bars[change.bar]
        energy = sheet.energy(bar)
        if bar.bare or energy < _BASS_ENTERS:
            continue
        name = sheet.cast.bass_pattern
        if energy < 0.42 and name != "walk":
            name = "whole"
        if name == "pedal" and (following.bar is None or change.tonic != sheet.cast.tonic):
            name = "root-fifth"
        if name == "pedal" and bar.part % 2:
            name = "pulse"
        offset = (change.start - bar.start) / sheet.form.beat
        for stroke in patterns.bass(name, _harmony(sheet, change, energy), following.bass, pedal, rng):
            start = sheet.at(change.start, stroke.beat, offset, "bass", rng)
            velocity = sheet.force(energy) * stroke.velocity * (1 + rng.gauss(0, 0.05))
            length = stroke.length * sheet.form.beat
            yield Note(start, length, stroke.pitches[0], min(1.0, velocity), "bass", sheet.cast.bass)


def drum_kit(sheet: LeadSheet) -> Iterator[Note]:
    """The grids of the kit, each from its own strength on; a fill in every fourth bar."""
    kit, plan = sheet.cast.kit, sheet.form
    if kit is None:
        return
    yield from _impact(sheet)
    rng = sheet.dice("drums")
    for index, bar in enumerate(plan.bars):
        energy = sheet.energy(bar)
        if bar.bare:
            continue
        for name, pattern, lowest, gain in drums.KITS[kit]:
            for beat, sixteenth in patterns.grid(pattern, bar.beats) if energy >= lowest else ():
                weak = sixteenth % 4 != 0
                if not weak or rng.random() >= 0.06:
                    yield _hit(sheet, bar, beat, name, gain * (0.8 if weak else 1.0), rng)
        if index % 4 == 3 and energy > _FILL_ENTERS and bar.beats >= 3 and kit != "swells":
            for i, gain in enumerate((0.4, 0.5, 0.65)):
                yield _hit(sheet, bar, bar.beats - 0.75 + i / 4, _FILLS.get(kit, "rim"), gain, rng)


def _hit(sheet: LeadSheet, bar: Bar, beat: float, name: str, gain: float, rng: Random) -> Note:
    start = sheet.at(bar.start, beat, 0.0, "drums", rng)
    spoken = _SPOKEN_DRUMS if sheet.spoken(start, start + 0.1) else 1.0
    velocity = gain * spoken * sheet.force(sheet.energy(bar)) * (1 + rng.gauss(0, 0.07))
    return Note(start, 0.3, rng.randrange(2), min(1.0, max(0.05, velocity)), "drums", name)


def _impact(sheet: LeadSheet) -> Iterator[Note]:
    """A swell into the turn, and a boom on it when the piece is strong enough."""
    plan, top = sheet.form, sheet.cast.top
    if not plan.bars:
        return
    if plan.turn > drums.SWELL + 0.5:
        yield Note(plan.turn - drums.SWELL, drums.SWELL, 0, 0.35 + 0.35 * top, "drums", "swell")
    if top > 0.8 and plan.turn_bar < len(plan.bars):
        yield Note(sheet.hush[1] if sheet.hush else plan.turn, 2.0, 0, 0.55, "drums", "boom")
