"""The tune of a piece: who sings it where, only where nobody speaks, and its last note."""

from collections.abc import Iterator
from itertools import groupby
from random import Random

from providers.local.sound import casting, harmony, melody
from providers.local.sound.form import Bar
from providers.local.sound.leadsheet import LeadSheet
from providers.local.sound.score import Note

_ENTERS = 0.31  # energy of a bar, relative to the loudest
_STEP_BACK = 0.76  # softer, where nobody knows when the narrator speaks
_BEFORE_SPEECH, _AFTER_SPEECH = 0.06, 0.15  # s kept clear around a spoken line


def tune(sheet: LeadSheet) -> Iterator[Note]:
    """The lead, section by section; its last note is the key note over the last chord."""
    rng = sheet.dice("lead")
    bars = sheet.form.bars
    previous: Note | None = None
    for _, group in groupby(range(len(bars)), key=lambda i: bars[i].section):
        indices = list(group)
        lead = _singer(sheet, bars[indices[0]])
        register = casting.register_for(sheet.cast, lead)
        lines = [_singable(sheet, i) for i in indices]
        for tone in melody.sing(lines, register, sheet.cast.motifs, rng):
            note = _sung(sheet, tone, lead, previous, rng)
            if note is not None:
                yield note
                previous = note
    if previous is not None:
        yield from _last(sheet, previous)


def _singer(sheet: LeadSheet, bar: Bar) -> str:
    first, second = sheet.cast.leads
    if bar.after_turn:
        return second if sheet.cast.top >= 0.8 or bar.part % 2 else first
    return second if bar.part % 2 or bar.bare else first


def _singable(sheet: LeadSheet, index: int) -> melody.Singable:
    plan = sheet.form
    bar = plan.bars[index]
    change = next(c for c in sheet.changes if c.bar == index)
    after = (index - plan.turn_bar) / max(1, len(plan.bars) - plan.turn_bar)
    lift = 0.3 if not bar.after_turn else 0.62 if after < 0.6 else 0.4
    scale = tuple((p + change.tonic) % 12 for p in harmony.bar_scale(sheet.cast.mode, change.chord))
    free = _free(sheet, bar) if _sounds(sheet, index) else (0.0, 0.0)
    return melody.Singable(index, bar.beats, change.chord.shifted(change.tonic), scale, lift, free)


def _sounds(sheet: LeadSheet, index: int) -> bool:
    """Not in the weakest bars at the start; where little is wanted, only every other pair of bars."""
    bar = sheet.form.bars[index]
    if sheet.sparse(bar) and index // 2 % 2 == 0:
        return False
    return sheet.energy(bar) >= _ENTERS or (index == 0 and sheet.form.turn_bar <= 3)


def _free(sheet: LeadSheet, bar: Bar) -> tuple[float, float]:
    """The longest stretch of the bar, in beats, in which nobody speaks and no silence is asked for."""
    beat = sheet.form.beat
    busy = [(a - _BEFORE_SPEECH, b + _AFTER_SPEECH) for a, b in sheet.order.speech]
    if sheet.hush:
        busy.append(sheet.hush)

    def taken(mark: float) -> bool:
        start = bar.start + mark * beat
        return any(a < start + beat / 2 and start < b for a, b in busy)

    best = (0.0, 0.0)
    marks = [i / 2 for i in range(bar.beats * 2)]
    for spoken, run in groupby(marks, key=taken):
        stretch = list(run)
        start, end = float(-(-stretch[0] // 1)), stretch[-1] + 0.5
        if not spoken and end - start > best[1] - best[0]:
            best = (start, end)
    return best


def _sung(sheet: LeadSheet, tone: melody.Tone, lead: str, previous: Note | None, rng: Random) -> Note | None:
    """The note in seconds, cut short before the next spoken line, or nothing if too little is left."""
    bar = sheet.form.bars[tone.bar]
    start = sheet.at(bar.start, tone.beat, 0.0, "lead", rng)
    end = start + tone.length * sheet.form.beat * 0.97
    for a, b in sheet.order.speech:
        if a - 0.02 < end and start < b + _AFTER_SPEECH - 0.03:
            end = a - 0.02
    if end - start < 0.15:
        return None
    velocity = (0.45 + 0.55 * sheet.energy(bar) * sheet.cast.top) * tone.velocity * (1 + rng.gauss(0, 0.05))
    velocity *= 1.0 if sheet.order.speech else _STEP_BACK
    glide = 0.0
    if previous and previous.instrument == lead and start - previous.start - previous.length < 0.06:
        glide = max(-4.0, min(4.0, float(previous.pitch - tone.pitch)))
    return Note(start, end - start, tone.pitch, min(1.0, velocity), "lead", lead, glide)


def _last(sheet: LeadSheet, previous: Note) -> Iterator[Note]:
    plan = sheet.form
    length = (plan.length - plan.ending) * 0.6
    if any(a < plan.ending + length and plan.ending < b + 0.1 for a, b in sheet.order.speech):
        return
    low, high = casting.register_for(sheet.cast, previous.instrument)
    choices = [p for p in range(low - 2, high + 1) if p % 12 == sheet.tonics[1]]
    pitch = min(choices, key=lambda p: abs(p - previous.pitch))
    yield Note(plan.ending, max(length, 0.3), pitch, 0.5, "lead", previous.instrument)
