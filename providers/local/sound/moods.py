"""The moods and places a score can have: harmony, orchestra, tempo and rhythm, as tables.

Chord symbols count on the major scale (`bVI` is 8 semitones above the key note); see `harmony.chord`.
Every list an arrangement picks from has at least two entries, so that asking for different music changes it.
"""

from dataclasses import dataclass

SCALES: dict[str, tuple[int, ...]] = {
    "ionian": (0, 2, 4, 5, 7, 9, 11),
    "lydian": (0, 2, 4, 6, 7, 9, 11),
    "mixolydian": (0, 2, 4, 5, 7, 9, 10),
    "dorian": (0, 2, 3, 5, 7, 9, 10),
    "aeolian": (0, 2, 3, 5, 7, 8, 10),
    "harmonic": (0, 2, 3, 5, 7, 8, 11),
    "phrygian": (0, 1, 3, 5, 7, 8, 10),
    "hijaz": (0, 1, 4, 5, 7, 8, 10),
    "hirajoshi": (0, 2, 3, 7, 8),
    "pentatonic": (0, 2, 4, 7, 9),
}

REGISTERS = {"low": (50, 67), "mid": (62, 79), "high": (67, 84)}  # MIDI; above 86 a lead is shrill


@dataclass(frozen=True)
class Mood:
    """What a mood offers. Tuples are alternatives; `cells` are rhythms in beats, `tempo` a range in bpm."""

    name: str
    tempo: tuple[float, float]
    modes: tuple[str, ...]
    loops: tuple[str, ...]
    cadence: str
    lifts: tuple[str, ...]  # what may stand at the turn instead of the loop's first chord
    pads: tuple[str, ...]
    keys: tuple[str, ...]
    patterns: tuple[str, ...]
    basses: tuple[str, ...]
    bass_patterns: tuple[str, ...]
    leads: tuple[str, ...]
    register: str
    kits: tuple[str, ...]  # none: no drums unless asked for
    top: float  # energy of the loudest bars, 0 to 1
    reverb: tuple[float, float]  # decay in seconds, brightness 0 to 1
    cells: tuple[tuple[float, ...], ...]
    density: float  # how often a bar of the melody sounds
    metre: int = 4
    swing: float = 0.5  # where the off-beat eighth falls inside its beat


@dataclass(frozen=True)
class Place:
    """A colour laid over a mood: what is empty is left to the mood."""

    name: str
    modes: tuple[str, ...] = ()
    loops: tuple[str, ...] = ()
    cadence: str = ""
    pads: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    bass_patterns: tuple[str, ...] = ()
    leads: tuple[str, ...] = ()
    metre: int | None = None


def _list(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",")) if text else ()


def _cells(text: str) -> tuple[tuple[float, ...], ...]:
    return tuple(tuple(float(beat) for beat in cell.split()) for cell in text.split(","))


_ALL = (
    Mood(
        "calm", (60, 76), _list("ionian, lydian, mixolydian"),
        _list("Iadd9 vi7 IVmaj7 Vsus4, Iadd9 IVmaj7, IVmaj7 I/4 ii7 V7sus, Imaj7 iii7 IVmaj7 IVadd9, Iadd9 V/11 vi7 IVmaj9"),
        "IVmaj7 V7sus Iadd9", _list("IVmaj9, vi7"),
        _list("warm, strings, choir u"), _list("piano, nylon, electric piano, harp"), _list("broken, roll, halves"),
        _list("sub, celli bass"), _list("whole, halves"), _list("flute, piano, vibes, ocarina"), "mid",
        (), 0.62, (2.6, 0.6), _cells("2 1 1, 3 1, 1.5 .5 2"), 0.75,
    ),
    Mood(
        "wonder", (72, 92), _list("lydian"),
        _list("Iadd9 II/0, Iadd9 bVI bIII bVII, Imaj7 iii7 II IVmaj7, Iadd9 bIIImaj7 IVadd9 Iadd9, vi7 IVmaj7 I II"),
        "bVI bVII Iadd9", _list("bVI, IVadd9"),
        _list("choir u, strings, glass"), _list("celesta, harp, glock"), _list("arpeggio, cascade"),
        _list("celli bass, sub"), _list("whole, pedal"), _list("flute, celesta, violin"), "high",
        _list("swells"), 0.85, (3.0, 0.8), _cells("1 1 2, 1.5 .5 1 1, .5 .5 1 2"), 0.8,
    ),
    Mood(
        "tense", (84, 112), _list("phrygian, harmonic, aeolian"),
        _list("i i bII/0 i, i bVI iv V, i iv/0 bII/0 viio7, i5 i5 bVI bII, i bvi i V7b9"),
        "iv bII i", _list("bVI, iv"),
        _list("dark, celli, choir o"), _list("spiccato, piano, muted"), _list("ostinato 8, ostinato 16"),
        _list("celli bass, sub"), _list("pulse, pedal"), _list("cello, theremin, piano"), "low",
        _list("tension, pulse"), 0.85, (2.2, 0.3), _cells("1 3, .5 .5 3, 2 2"), 0.5,
    ),
    Mood(
        "sad", (54, 68), _list("aeolian, dorian, harmonic"),
        _list("iadd9 bVImaj7 bIII bVII, i iv7 bVI Vsus4, i v/10 bVI iv, i bVII/2 bIII iv6"),
        "iv V i", _list("bVImaj7, bIII"),
        _list("strings, celli, warm"), _list("piano, nylon, harp"), _list("broken, halves"),
        _list("celli bass, sub"), _list("whole, halves"), _list("cello, violin, piano, flute"), "mid",
        (), 0.68, (2.6, 0.45), _cells("2 1 1, 3 1, 1 1 2"), 0.75,
    ),
    Mood(
        "joyful", (108, 128), _list("ionian, mixolydian"),
        _list("I V/11 vi IV, I IV vi V, I ii7 IV V, IVadd9 I/4 vi V, I bVII IV I"),
        "IV V I", _list("IV, vi"),
        _list("strings, warm"), _list("nylon, piano, marimba, muted"), _list("strum, off-beat, alberti"),
        _list("upright, synth bass"), _list("root-fifth, bounce"), _list("whistle, glock, flute, piano"), "high",
        _list("pop, light"), 0.95, (1.4, 0.7), _cells("1 .5 .5 1 1, .5 .5 1 .5 .5 1"), 0.9,
    ),
    Mood(
        "epic", (84, 104), _list("aeolian, dorian"),
        _list("i bVI bIII bVII, i bIII bVII IV, i bVI iv V, i bVII bVI bVII"),
        "bVI bVII i", _list("bVI, iv"),
        _list("strings, choir a, celli"), _list("spiccato, piano"), _list("ostinato 16, gallop"),
        _list("celli bass, sub"), _list("pedal, pulse"), _list("violin, cello, trumpet"), "mid",
        _list("taiko, tension"), 1.0, (2.8, 0.6), _cells("2 1 1, 1.5 .5 2, 3 1"), 0.8,
    ),
    Mood(
        "playful", (104, 132), _list("ionian, lydian"),
        _list("I6 vi ii V7, I #Io7 ii7 V7, I IV II7 V7, I bVII IV V"),
        "ii7 V7 I6", _list("IV, vi"),
        _list("warm, glass"), _list("pizzicato, marimba, kalimba"), _list("off-beat, tiptoe"),
        _list("pizzicato bass, upright"), _list("bounce, root-fifth"), _list("clarinet, glock, whistle"), "high",
        _list("light, pulse"), 0.85, (1.1, 0.7), _cells(".5 .5 1 .5 .5 1, .75 .25 1 1 1"), 0.85, swing=0.58,
    ),
    Mood(
        "noir", (64, 84), _list("harmonic, dorian, aeolian"),
        _list("i69 bVI7 iih7 V7b9, i9 iv9 bVImaj7 V7b9, i9 bII7 i9 V7"),
        "iih7 V7b9 i69", _list("iv9, bVImaj7"),
        _list("dark, strings"), _list("vibes, electric piano, piano"), _list("comping, roll"),
        _list("upright, sub"), _list("walk, two-feel"), _list("trumpet, clarinet, vibes"), "mid",
        _list("jazz, chill"), 0.66, (1.9, 0.4), _cells("1.5 .5 2, 3 .5 .5"), 0.7, swing=0.64,
    ),
    Mood(
        "lullaby", (76, 96), _list("ionian"),
        _list("I vi7 IV V, I IV I V7, Iadd9 iii7 IV I/4, I V/11 vi IV"),
        "IV V I", _list("IV, vi7"),
        _list("warm, choir u"), _list("music box, harp, celesta"), _list("waltz, rolled"),
        _list("sub, celli bass"), _list("whole, waltz bass"), _list("music box, celesta, ocarina"), "high",
        (), 0.55, (2.2, 0.6), _cells("2 1, 1 1 1, 1.5 .5 1"), 0.8, metre=3,
    ),
    Mood(
        "corporate", (104, 120), _list("ionian"),
        _list("Iadd9 V vi7 IVadd9, vi7 IVadd9 I Vsus4, Iadd9 iii7 IVadd9 Vsus4, IVadd9 V vi7 I/4"),
        "IVadd9 Vsus4 I", _list("IVadd9, vi7"),
        _list("warm, analog"), _list("muted, piano"), _list("pulse 8, alberti"),
        _list("sub, synth bass"), _list("whole, pulse"), _list("piano, glock, muted"), "high",
        _list("corporate, pulse"), 0.85, (1.6, 0.7), _cells("1 1 2, 1.5 .5 2"), 0.75,
    ),
    Mood(
        "night city", (78, 100), _list("dorian, aeolian"),
        _list("i9 bVImaj7 bIIImaj7 bVII, bVImaj7 bVII i9 i9, i9 IV7, iv7 bVImaj7 i9 v7"),
        "bVImaj7 bVII i9", _list("bVImaj7, iv7"),
        _list("analog, glass"), _list("electric piano, muted"), _list("comping, pulse 8"),
        _list("synth bass, sub"), _list("syncopated, pulse"), _list("soft saw, electric piano, vibes"), "mid",
        _list("chill, corporate"), 0.85, (1.9, 0.6), _cells("1.5 .5 2, .75 .75 .5 2"), 0.7, swing=0.56,
    ),
    Mood(
        "documentary", (84, 104), _list("dorian, aeolian, ionian"),
        _list("iadd9 bVII IV iadd9, i bIII bVII IV, vi7 IVadd9 I Vsus4, i v7 bVImaj7 bVII"),
        "bVI bVII iadd9", _list("bVI, IV"),
        _list("strings, warm"), _list("piano, marimba, pizzicato"), _list("ostinato 8, broken"),
        _list("celli bass, sub"), _list("whole, pulse"), _list("piano, cello, flute"), "mid",
        _list("pulse, light"), 0.75, (2.0, 0.5), _cells("1 1 2, 3 1"), 0.65,
    ),
)  # fmt: skip

MOODS: dict[str, Mood] = {mood.name: mood for mood in _ALL}

# Where a brief asks for the other mode: the mood whose harmony is borrowed (its own orchestra stays).
OTHER_MODE = {
    "calm": "sad", "wonder": "sad", "joyful": "epic", "playful": "noir", "lullaby": "sad", "corporate": "epic",
    "tense": "wonder", "sad": "calm", "epic": "wonder", "noir": "calm", "night city": "calm", "documentary": "corporate",
}  # fmt: skip

COMPOUND_CELLS = _cells("2 1 2 1, 3 2 1, 3 3, 1 1 1 3")  # for bars of six eighths

_PLACES = (
    Place(
        "japan", ("hirajoshi",), _list("i5 bVImaj7 i5 v5, iadd9 bVI v5 i5, i5 v5 bVI iadd9"), "bVI v5 i5",
        keys=_list("nylon, harp"), patterns=_list("rolled, broken"), leads=_list("ocarina, flute"),
    ),
    Place(
        "desert", ("hijaz",), _list("I bII I bII/0, I bII bvii I, I iv bII I"), "bvii bII I",
        pads=_list("choir o, dark"), keys=_list("nylon, muted"), bass_patterns=_list("pedal, whole"),
        leads=_list("clarinet, violin"),
    ),
    Place(
        "sea", ("dorian",), _list("i bVII IV i, i IV bVII i, i bVII i IV"), "IV bVII i",
        leads=_list("violin, whistle"), metre=6,
    ),
    Place(
        "forest", ("pentatonic",), _list("Iadd9 vi7 IVadd9 I, I6 vi7 Iadd9 V, vi7 I IVadd9 Iadd9"), "IVadd9 V Iadd9",
        keys=_list("kalimba, marimba"), leads=_list("ocarina, flute"),
    ),
    Place(
        "space", ("lydian",), _list("Iadd9 II/0, Imaj7 II/0 vi7 II, Imaj7 iii7 II/0 Imaj7"), "bVI bVII Iadd9",
        pads=_list("glass, choir u"), leads=_list("theremin, soft saw"), bass_patterns=_list("pedal, whole"),
    ),
    Place("winter", pads=_list("choir u, glass"), keys=_list("celesta, music box"), leads=_list("glock, celesta")),
    Place(
        "circus", ("harmonic",), _list("i V7 i V7, i iv V7 i, i i bVI V7"), "iv V7 i",
        keys=_list("marimba, pizzicato"), patterns=_list("off-beat, tiptoe"), bass_patterns=_list("bounce, root-fifth"),
        leads=_list("clarinet, whistle"),
    ),
    Place(
        "medieval", ("dorian",), _list("i5 bVII5 i5 IV5, i5 IV5 bVII5 i5, i bVII i5 v5"), "bVII5 v5 i5",
        keys=_list("harp, nylon"), leads=_list("ocarina, violin"), bass_patterns=_list("pedal, whole"),
    ),
)  # fmt: skip

PLACES: dict[str, Place] = {place.name: place for place in _PLACES}
