"""Writes the score: every player's part from one lead sheet."""

from itertools import chain

from providers.local.sound import accompaniment
from providers.local.sound.leadsheet import lead_sheet
from providers.local.sound.score import MusicOrder, Score
from providers.local.sound.tune import tune

_DIP, _DEEP_DIP = 4.0, 6.0  # dB at 2.2 kHz; deeper where nobody knows when the narrator speaks
_PARTS = (accompaniment.opening, accompaniment.keys, accompaniment.bass, accompaniment.drum_kit, tune, accompaniment.last_chord)  # fmt: skip


def write(order: MusicOrder) -> Score:
    """Write the piece that is ordered.

    Raises ValueError if the order has no samples.
    """
    if order.samples < 1:
        raise ValueError(f"music needs at least one sample, not {order.samples!r}")
    sheet = lead_sheet(order)
    played = map(sheet.hushed, chain.from_iterable(part(sheet) for part in _PARTS))
    notes = [note for note in played if note is not None]
    notes.sort(key=lambda note: (note.start, note.role, note.instrument, note.pitch))
    return Score(
        samples=order.samples,
        cast=sheet.cast,
        form=sheet.form,
        tonics=sheet.tonics,
        notes=tuple(notes),
        pads=tuple(accompaniment.pads(sheet)),
        dip_db=_DIP if order.speech else _DEEP_DIP,
    )
