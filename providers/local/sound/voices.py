"""The cast of voices: each one speaks every language, and each pair is told apart by pitch and formants."""

from dataclasses import dataclass

from providers.local.sound.speech_errors import SpeechError
from providers.local.sound.speech_languages import LANGUAGES, find_language


@dataclass(frozen=True)
class Voice:
    """One voice as a person chooses it. `languages` are the codes in which it sounds as described."""

    id: str
    name: str
    gender: str
    age: str
    languages: tuple[str, ...]
    description: str


@dataclass(frozen=True)
class Timbre:
    """How a voice is made.

    `variant` is espeak's voice file; `pitch` and `pitch_range` its parameters (0 to 99); `pace` multiplies
    the language's rate; `body` picks the tone curve in `chain.py`; `play` replays the sound at this speed,
    in percent, which moves pitch and formants together; `accent` replaces the voice of its own language.
    """

    variant: str
    body: str
    pitch: int = 46
    pitch_range: int = 68
    pace: float = 1.0
    play: int = 100
    accent: str | None = None


_EVERY = tuple(language.code for language in LANGUAGES)
_ENGLISH = ("en", "en-gb")

_CAST: tuple[tuple[Voice, Timbre], ...] = (
    (Voice("man", "Max", "male", "adult", _EVERY, "A calm narrator, low and clear."), Timbre("max", "man")),
    (Voice("woman", "Fay", "female", "adult", _EVERY, "A warm narrator."), Timbre("f2", "woman")),
    (
        Voice("man-2", "Mark", "male", "adult", _EVERY, "A rounder, darker man."),
        Timbre("m3", "deep", 50, 70, 0.97),
    ),
    (
        Voice("woman-2", "Flora", "female", "adult", _EVERY, "A brighter woman."),
        Timbre("f4", "woman", 46, 70, 1.03),
    ),
    (
        Voice("woman-3", "Fiona", "female", "adult", _EVERY, "A soft, even woman."),
        Timbre("f1", "woman", 44, 66, 0.96),
    ),
    (Voice("girl", "Fern", "female", "child", _EVERY, "A girl of about ten."), Timbre("f3", "child", 62, 72)),
    (Voice("boy", "Andy", "male", "child", _EVERY, "A boy of about ten."), Timbre("Annie", "child", 40, 70)),
    (
        Voice("old-man", "Gus", "male", "old", _EVERY, "A grandfather, slow and a little hoarse."),
        Timbre("grandpa", "man", 44, 66, 0.92),
    ),
    (
        Voice("old-woman", "Greta", "female", "old", _EVERY, "A grandmother, slow and gentle."),
        Timbre("f4", "woman", 36, 66, 0.88),
    ),
    (
        Voice("giant", "Magnus", "male", "adult", _EVERY, "A giant, bear or mountain: very low and slow."),
        Timbre("m8", "man", 35, 66, 1.0, 92),
    ),
    (
        Voice("creature", "Pip", "neutral", "child", _EVERY, "A mouse, bird or sprite: high and quick."),
        Timbre("f3", "child", 62, 78, 0.96, 112),
    ),
    (
        Voice("robot", "Unit", "neutral", "adult", _EVERY, "A machine: even pitch, a metal ring."),
        Timbre("max", "robot", 46, 8, 0.95),
    ),
    (
        Voice("british", "Rupert", "male", "adult", _ENGLISH, "A British narrator."),
        Timbre("max", "man", accent="en-gb-x-rp"),
    ),
    (
        Voice("british-woman", "Beatrice", "female", "adult", _ENGLISH, "A British woman."),
        Timbre("f2", "woman", accent="en-gb-x-rp"),
    ),
    (
        Voice("scottish", "Angus", "male", "adult", _ENGLISH, "A Scottish narrator."),
        Timbre("m3", "deep", 48, 70, accent="en-gb-scotland"),
    ),
)  # fmt: skip

_TIMBRES = {voice.id: timbre for voice, timbre in _CAST}


def voices(language: str | None = None) -> tuple[Voice, ...]:
    """All voices, or those that sound as described in `language`. Raises SpeechError if it is unknown."""
    if language is None:
        return tuple(voice for voice, _ in _CAST)
    code = find_language(language).code
    return tuple(voice for voice, _ in _CAST if code in voice.languages)


def default_voice(language: str) -> str:
    """The narrator's voice for a language. Raises SpeechError if the language is unknown."""
    return voices(language)[0].id


def find_timbre(voice: str) -> Timbre:
    """How the voice with this id is made. Raises SpeechError if there is none."""
    try:
        return _TIMBRES[voice]
    except KeyError:
        accepted = ", ".join(_TIMBRES)
        raise SpeechError(f"There is no voice {voice!r}; choose one of {accepted}.") from None


def espeak_voice(voice: str, language: str) -> str:
    """The name espeak-ng knows this voice by; a British voice keeps its accent only in English."""
    timbre, spoken = find_timbre(voice), find_language(language)
    accent = timbre.accent if timbre.accent and spoken.code in _ENGLISH else spoken.espeak
    return f"{accent}+{timbre.variant}"
