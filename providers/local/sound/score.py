"""A written piece of music: what is played when, before any of it sounds."""

from collections.abc import Mapping
from dataclasses import dataclass

from providers.local.sound.casting import Cast
from providers.local.sound.form import Form
from providers.local.sound.wav import SAMPLE_RATE

_KEY_NAMES = ("C", "Db", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")


@dataclass(frozen=True)
class MusicOrder:
    """What music is wanted. Times are seconds, `samples` the exact length at 48 kHz.

    `turn` is the film's turn (None: at 68 %), `cuts` its scene cuts, `speech` the spans in which somebody speaks;
    without any, the piece stays thin and low in the voice band throughout. The next `version` is different music
    for the same brief and seed.
    """

    brief: str
    samples: int
    turn: float | None = None
    cuts: tuple[float, ...] = ()
    speech: tuple[tuple[float, float], ...] = ()
    seed: int = 0
    version: int = 0


@dataclass(frozen=True)
class Note:
    """One note or drum hit; times in s. `glide` is the distance in semitones it slides in from; drums use `pitch` as variant."""

    start: float
    length: float
    pitch: int
    velocity: float
    role: str  # keys, colour, bass, lead or drums
    instrument: str
    glide: float = 0.0


@dataclass(frozen=True)
class PadChord:
    """A sustained chord: full from start + attack to end, gone at end + release; level moves linearly."""

    start: float
    end: float
    attack: float
    release: float
    pitches: tuple[int, ...]
    timbre: str
    levels: tuple[float, float]
    brightness: float


@dataclass(frozen=True)
class Score:
    """The piece. `tonics` are the pitch classes of the key note before and after the turn."""

    samples: int
    cast: Cast
    form: Form
    tonics: tuple[int, int]
    notes: tuple[Note, ...]
    pads: tuple[PadChord, ...]
    dip_db: float  # depth of the cut at 2.2 kHz that leaves room for a voice

    @property
    def seconds(self) -> float:
        return self.samples / SAMPLE_RATE

    @property
    def bpm(self) -> float:
        """The felt beat: dotted quarters in 6/8."""
        return self.form.bpm / 3 if self.cast.metre == 6 else self.form.bpm

    @property
    def key(self) -> str:
        """Such as "D minor", or "C major, D major after the turn"."""
        mode = "minor" if self.cast.minor else "major"
        names = [f"{_KEY_NAMES[tonic]} {mode}" for tonic in self.tonics]
        return names[0] if names[0] == names[1] else f"{names[0]}, {names[1]} after the turn"

    @property
    def instruments(self) -> tuple[str, ...]:
        """Everything that plays, in order of entry."""
        entries = [(note.start, "drums" if note.role == "drums" else note.instrument) for note in self.notes]
        entries += [(pad.start, pad.timbre) for pad in self.pads]
        return tuple(dict.fromkeys(name for _, name in sorted(entries)))

    def facts(self) -> Mapping[str, object]:
        """What a person may want to know about the piece."""
        return {
            "mood": self.cast.mood,
            "place": self.cast.place,
            "bpm": round(self.bpm, 2),
            "metre": {3: "3/4", 4: "4/4", 6: "6/8"}[self.cast.metre],
            "key": self.key,
            "instruments": self.instruments,
            "turn": round(self.form.turn, 3),
            "sections": tuple(
                (name, round(start, 3), round(end, 3)) for name, start, end in self.form.sections()
            ),
            "seconds": self.seconds,
        }
