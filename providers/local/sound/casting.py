"""Who plays what: the choices that turn a wish into one arrangement among many.

Choices are stratified: the next version takes the next entry of every list at once and a tempo from another third of
the mood's range, so that "different music" is different in every respect.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

from providers.local.sound import harmony
from providers.local.sound.brief import Wish
from providers.local.sound.instruments import LINES, MODAL, span
from providers.local.sound.melody import CONTOURS, Motifs
from providers.local.sound.moods import (
    COMPOUND_CELLS,
    MOODS,
    OTHER_MODE,
    PLACES,
    REGISTERS,
    SCALES,
    Mood,
    Place,
)
from providers.local.sound.padsynth import PADS
from providers.local.sound.tone import digest

T = TypeVar("T")

_TONICS = (0, 2, 3, 5, 7, 9, 10)  # pitch classes, where the brief names none
_BASSES = ("upright", "synth bass", "sub")
_LEAD_ONLY = tuple(name for name in LINES if name not in ("sub", "celli bass"))
_KEYS_ONLY = ("spiccato", "muted", "harp", "nylon", "pizzicato")


@dataclass(frozen=True)
class Cast:
    """Everything decided before the first note. Pairs are before and after the turn."""

    mood: str
    place: str | None
    mode: str
    tonic: int
    loops: tuple[str, str, str]  # before the turn, after it, and for the section that steps back
    cadence: str
    lift: str
    pads: tuple[str, str]
    keys: tuple[str, str]
    colour: str  # joins the keys
    patterns: tuple[str, str]
    bass: str
    bass_pattern: str
    leads: tuple[str, str]
    kit: str | None
    motifs: Motifs
    metre: int
    swing: float
    tempos: tuple[float, float]
    preferred: float
    top: float
    reverb: tuple[float, float]

    @property
    def minor(self) -> bool:
        return 3 in SCALES[self.mode] and 4 not in SCALES[self.mode]


class _Picker:
    """Picks from lists by seed and version."""

    def __init__(self, seed: object, version: int) -> None:
        self._seed, self._version = seed, version
        self.odd = version % 2 == 1

    def pick(self, choices: Sequence[T], what: str, further: int = 0) -> T:
        return choices[(digest(self._seed, what) + self._version + further) % len(choices)]

    def pair(self, choices: Sequence[T], what: str) -> tuple[T, T]:
        return self.pick(choices, what), self.pick(choices, what, 1)

    def fraction(self, what: str) -> float:
        """A point of 0 to 1; the next version's lies in another third."""
        return (digest(self._seed, what) / 2**64 + 0.618034 * self._version) % 1.0


def cast(wish: Wish, seed: int, version: int, brief: str) -> Cast:
    """Decide key, loops, players, tempo and rhythm for a wish. `brief` only varies the choices further."""
    mood, place = MOODS[wish.mood], PLACES.get(wish.place or "", Place(""))
    second = MOODS.get(wish.second_mood or "", mood)
    picker = _Picker((seed, " ".join(brief.lower().split())), version)
    loops, mode, cadence, lift = _harmony(mood, place, wish, picker)
    metre = wish.metre or place.metre or mood.metre
    tempos, preferred = _tempo(mood, wish, metre, picker)
    named = wish.instruments
    keys, colour = _keys(mood, place, named, picker)
    return Cast(
        mood=mood.name, place=wish.place, mode=mode,
        tonic=picker.pick(_TONICS, "key") if wish.tonic is None else wish.tonic,
        loops=loops, cadence=cadence, lift=lift, pads=_pads(mood, second, place, named, picker),
        keys=keys, colour=colour, patterns=picker.pair(_patterns(mood, place, metre), "pattern"),
        bass=next((name for name in named if name in _BASSES), picker.pick(mood.basses, "bass")),
        bass_pattern=_bass_pattern(mood, place, metre, picker),
        leads=_leads(mood, second, place, named, picker), kit=_kit(mood, wish, picker),
        motifs=_motifs(mood, metre, picker), metre=metre, swing=mood.swing if metre == 4 else 0.5,
        tempos=tempos, preferred=preferred, top=min(1.0, max(0.4, mood.top + wish.strength)), reverb=mood.reverb,
    )  # fmt: skip


def _harmony(
    mood: Mood, place: Place, wish: Wish, picker: _Picker
) -> tuple[tuple[str, str, str], str, str, str]:
    """Loops, mode, cadence and lift; a key of the other mode borrows them from a mood that has it."""
    loops, cadence, modes, lifts = (
        place.loops or mood.loops,
        place.cadence or mood.cadence,
        place.modes or mood.modes,
        mood.lifts,
    )
    if place.loops:
        lifts = (place.loops[0].split()[0],)
    first = picker.pick(loops, "loop")
    minor = harmony.is_minor(first) if wish.minor is None else wish.minor
    fitting = tuple(text for text in loops if harmony.is_minor(text) == minor)
    if not fitting:
        other = MOODS[OTHER_MODE[mood.name]]
        fitting, cadence, modes, lifts = other.loops, other.cadence, other.modes, other.lifts
    elif harmony.is_minor(cadence) != minor:
        cadence = "iv V i" if minor else "IV V Iadd9"
    modes = tuple(mode for mode in modes if harmony.fits(mode, minor)) or (
        ("aeolian",) if minor else ("ionian",)
    )
    chosen = tuple(picker.pick(fitting, "loop", further) for further in range(3))
    return (chosen[0], chosen[1], chosen[2]), picker.pick(modes, "mode"), cadence, picker.pick(lifts, "lift")


def _tempo(mood: Mood, wish: Wish, metre: int, picker: _Picker) -> tuple[tuple[float, float], float]:
    """The range to search, and the preferred tempo, in beats per minute (eighths in 6/8)."""
    low, high = mood.tempo
    if wish.bpm is not None:
        beats = min(max(wish.bpm, 40.0), 200.0) * (3 if metre == 6 else 1)
        return (beats, beats), beats
    if wish.pace > 0:
        low, high = low + 0.6 * (high - low), high * 1.12
    elif wish.pace < 0:
        low, high = low * 0.85, low + 0.4 * (high - low)
    if metre == 6:
        low, high = min(2 * low, 190.0), min(2 * high, 230.0)
    preferred = low + picker.fraction("tempo") * (high - low)
    reach = (high - low) / 6
    return (max(low, round(4 * (preferred - reach)) / 4), min(high, preferred + reach)), preferred


def _keys(mood: Mood, place: Place, named: tuple[str, ...], picker: _Picker) -> tuple[tuple[str, str], str]:
    """The keys before and after the turn, and what joins them."""
    usual = place.keys or mood.keys
    keys = _players(_struck(named), usual, "keys", picker)
    others = [name for name in (*_struck(named), *usual) if name not in keys] or list(keys[:1])
    return keys, picker.pick(others, "colour")


def _leads(
    mood: Mood, second: Mood, place: Place, named: tuple[str, ...], picker: _Picker
) -> tuple[str, str]:
    """Who sings before and after the turn: what can sustain, if the brief names it, else what it names at all."""
    sustained = tuple(name for name in named if name in _LEAD_ONLY)
    tunes = tuple(name for name in _struck(named) if name not in _KEYS_ONLY)
    first, other = _players(sustained or tunes, place.leads or mood.leads, "lead", picker)
    kept = sustained or tunes or second is mood
    return first, other if kept else picker.pick(second.leads, "second lead")


def _pads(mood: Mood, second: Mood, place: Place, named: tuple[str, ...], picker: _Picker) -> tuple[str, str]:
    wanted = tuple(name for name in named if name in PADS)
    first, other = _players(wanted, place.pads or mood.pads, "pad", picker)
    return first, other if wanted or second is mood else picker.pick(second.pads, "second pad")


def _players(named: tuple[str, ...], usual: tuple[str, ...], what: str, picker: _Picker) -> tuple[str, str]:
    """A pair of those named. Every other version keeps them for after the turn, or nothing would be different."""
    pair = picker.pair(named or usual, what)
    fresh = [name for name in usual if name not in named]
    return (picker.pick(fresh, what), pair[1]) if named and fresh and picker.odd else pair


def _struck(named: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name for name in named if name in MODAL and name not in _BASSES)


def _patterns(mood: Mood, place: Place, metre: int) -> tuple[str, ...]:
    if metre == 3:
        return ("waltz", "rolled") if not place.patterns else ("rolled", "waltz", "broken")
    if metre == 6:
        return ("broken", "rolled")
    return place.patterns or mood.patterns


def _bass_pattern(mood: Mood, place: Place, metre: int, picker: _Picker) -> str:
    if metre == 3:
        return picker.pick(("whole", "waltz bass"), "bass pattern")
    if metre == 6:
        return picker.pick(("whole", "halves"), "bass pattern")
    return picker.pick(place.bass_patterns or mood.bass_patterns, "bass pattern")


def _kit(mood: Mood, wish: Wish, picker: _Picker) -> str | None:
    if wish.drums is False or not (mood.kits or wish.drums):
        return None
    return picker.pick(mood.kits or ("pulse", "light"), "kit")


def register_for(cast: Cast, lead: str) -> tuple[int, int]:
    """The mood's register moved into what the lead can sing, an octave and a half wide where possible."""
    lowest, highest = span(lead)
    low = min(max(REGISTERS[MOODS[cast.mood].register][0], lowest), highest - 15)
    return low, min(low + 17, highest, 85)


def _motifs(mood: Mood, metre: int, picker: _Picker) -> Motifs:
    cells = COMPOUND_CELLS if metre == 6 else mood.cells
    first, other = picker.pair(cells, "cell")
    contours = tuple(CONTOURS.values())
    return Motifs((first, other), picker.pair(contours, "contour"), mood.density)
