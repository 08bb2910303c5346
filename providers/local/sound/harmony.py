"""Chord symbols, voice leading and bass notes. Pitches are MIDI numbers, chord tones semitones above the key note."""

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise, product

from providers.local.sound.moods import SCALES

_DEGREES = {"I": 0, "II": 2, "III": 4, "IV": 5, "V": 7, "VI": 9, "VII": 11}
_SYMBOL = re.compile(r"([b#]?)(VII|VI|IV|V|III|II|I|vii|vi|iv|v|iii|ii|i)([a-z0-9]*)(?:/(\d+))?")
_QUALITIES: dict[str, tuple[int, ...]] = {
    "": (), "add9": (14,), "maj7": (11,), "maj9": (11, 14), "7": (10,), "9": (10, 14), "6": (9,), "69": (9, 14),
    "7b9": (10, 13),
}  # fmt: skip
_WHOLE_CHORDS: dict[str, tuple[int, ...]] = {
    "5": (0, 7), "sus4": (0, 5, 7), "7sus": (0, 5, 7, 10), "h7": (0, 3, 6, 10), "o7": (0, 3, 6, 9),
}  # fmt: skip

VOICES = (52, 74)  # the placement of accompanying chords: thirds below C3 are mud


@dataclass(frozen=True)
class Chord:
    """`tones` are pitch classes above the key note, root first; `bass` is the pitch class of the lowest voice."""

    symbol: str
    root: int
    bass: int
    tones: tuple[int, ...]

    def shifted(self, tonic: int) -> tuple[int, ...]:
        """The tones as absolute pitch classes in the key of `tonic`."""
        return tuple((tone + tonic) % 12 for tone in self.tones)


@lru_cache(maxsize=256)
def chord(symbol: str) -> Chord:
    """Read a symbol such as `bVImaj7`, `iih7` or `V/11` (bass 11 semitones above the key note).

    Raises ValueError for anything else.
    """
    match = _SYMBOL.fullmatch(symbol)
    if match is None:
        raise ValueError(f"{symbol!r} is not a chord symbol")
    accidental, degree, quality, bass = match.groups()
    root = (_DEGREES[degree.upper()] + {"b": -1, "#": 1, "": 0}[accidental]) % 12
    if quality in _WHOLE_CHORDS:
        shape = _WHOLE_CHORDS[quality]
    elif quality in _QUALITIES:
        shape = (0, 3 if degree.islower() else 4, 7, *_QUALITIES[quality])
    else:
        raise ValueError(f"{symbol!r} is not a chord symbol: unknown quality {quality!r}")
    tones = tuple((root + step) % 12 for step in shape)
    return Chord(symbol, root, root if bass is None else int(bass) % 12, tones)


def loop(text: str) -> tuple[Chord, ...]:
    """Read chord symbols separated by spaces."""
    return tuple(chord(symbol) for symbol in text.split())


def is_minor(text: str) -> bool:
    """Whether the loop's key note carries a minor chord (`i`), not a major one."""
    return any(
        symbol.startswith("i") and not symbol.startswith("ii") and symbol[:2] != "iv"
        for symbol in text.split()
    )


def fits(mode: str, minor: bool) -> bool:
    """Whether the mode's third is the minor or the major one that is asked for."""
    return (3 in SCALES[mode]) == minor


def bar_scale(mode: str, chord: Chord) -> tuple[int, ...]:
    """The mode while `chord` sounds: a borrowed tone takes the place of one semitone neighbour, not of both."""
    scale = set(SCALES[mode])
    for tone in chord.tones:
        if tone in scale:
            continue
        neighbours = [
            n % 12 for n in (tone + 1, tone - 1) if n % 12 in scale and n % 12 not in {0, *chord.tones}
        ]
        scale -= set(neighbours[:1])
        scale.add(tone)
    return tuple(sorted(scale))


def _four(tones: tuple[int, ...]) -> tuple[int, ...]:
    """Exactly four voices: the fifth goes first, a missing voice doubles the root and then the fifth."""
    root = tones[0]
    if len(tones) > 4:
        tones = tuple(t for t in tones if (t - root) % 12 != 7)
    return (tones + tones)[:4]


@lru_cache(maxsize=1024)
def _placements(tones: tuple[int, ...]) -> tuple[tuple[int, ...], ...]:
    low, high = VOICES
    places = [[p for p in range(low, high + 1) if p % 12 == tone] for tone in _four(tones)]
    found = {tuple(sorted(set(pick))) for pick in product(*places)}
    return tuple(sorted(pick for pick in found if len(pick) == 4 and _playable(pick)))


def _playable(pitches: tuple[int, ...]) -> bool:
    gaps = [b - a for a, b in pairwise(pitches)]
    muddy = any(gap < 3 and low < 60 for gap, low in zip(gaps, pitches, strict=False))
    return pitches[-1] - pitches[0] <= 19 and sum(gap < 2 for gap in gaps) <= 1 and not muddy


def voice(tones: tuple[int, ...], previous: tuple[int, ...]) -> tuple[int, ...]:
    """Place absolute pitch classes as four pitches with the least motion from `previous` (may be empty)."""
    middle = sum(VOICES) / 2
    choices = _placements(tones) or tuple(_any_placement(tones))

    def cost(pick: tuple[int, ...]) -> float:
        distance = 0.12 * abs(sum(pick) / len(pick) - middle)
        if not previous:
            return distance
        motion = sum(min(abs(p - q) for q in previous) for p in pick)
        motion += sum(min(abs(p - q) for p in pick) for q in previous)
        return motion + 0.7 * abs(pick[-1] - previous[-1]) + distance

    return min(choices, key=cost)


def _any_placement(tones: tuple[int, ...]) -> list[tuple[int, ...]]:
    pitches = [57 + (tones[0] - 57) % 12]
    for tone in _four(tones)[1:]:
        pitches.append(pitches[-1] + 1 + (tone - pitches[-1] - 1) % 12)
    return [tuple(pitches)]


def bass_pitch(pitch_class: int, previous: int | None = None) -> int:
    """The pitch class between MIDI 33 and 47, near the previous bass note where two octaves offer themselves."""
    choices = [p for p in range(33, 48) if p % 12 == pitch_class % 12]
    return min(choices, key=lambda p: abs(p - (previous or 40)))
