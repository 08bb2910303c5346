"""Ambience: the sound of a place and of what happens there, read from its description."""

from pathlib import Path

import numpy as np

from providers.local.sound import wav
from providers.local.sound.ambience_beds import BEDS
from providers.local.sound.ambience_events import EVENTS
from providers.local.sound.ambience_noise import band, new_loop, pan_gains, seeded, settle
from providers.local.sound.ambience_words import Cue, Score, read_score
from providers.local.sound.wav import SAMPLE_RATE, Samples

# The file is this much louder than its place under a narrator at -18 LUFS, so that it can be heard on its own;
# beds keep their distances from one another.
ABOVE_MIX_DB = 12.0

_VOICE_LUFS = -18.0
_SHORTEST, _LONGEST = 17, 19  # loops of 2^17 (2.7 s) to 2^19 samples (10.9 s)
_FADE_IN, _FADE_OUT = 1.5, 2.5  # seconds, in anything long enough


def ambience(description: str, samples: int, seed: int, out: Path) -> None:
    """Write exactly `samples` samples of 48 kHz stereo 16-bit WAV: one or two beds and what happens over them.

    The same description, length and seed make the same file. Raises ValueError if `samples` is below 1.
    """
    if samples < 1:
        raise ValueError(f"samples must be at least 1, not {samples!r}")
    score = read_score(description)
    sound = _beds(score, samples, seed)
    for index, cue in enumerate(score.cues):
        _place(sound, cue, index, seed)
    _soften(sound)
    sound *= _fades(samples)
    wav.write(out, sound.T)


def _beds(score: Score, samples: int, seed: int) -> Samples:
    power = min(max((samples - 1).bit_length(), _SHORTEST), _LONGEST)
    mixed = np.zeros((2, samples), np.float32)
    for index, name in enumerate(score.beds):
        rng = seeded("bed", name, seed, samples)
        bed = BEDS[name]
        loop = bed.make(new_loop(2**power, rng), score.force)
        target = _VOICE_LUFS - bed.below + ABOVE_MIX_DB - 3.0 * index + 8 * np.log10(score.force)
        loop *= np.float32(10 ** ((target - wav.loudness(loop.T)) / 20))
        loop = np.roll(loop, int(rng.integers(0, 2**power)), axis=1)
        for at in range(0, samples, 2**power):
            mixed[:, at : at + 2**power] += loop[:, : samples - at]
    return mixed


def _place(sound: Samples, cue: Cue, index: int, seed: int) -> None:
    """Mix one-shots in: the first after a breath, the second later, and again where it is of the kind that recurs."""
    event = EVENTS[cue.name]
    rng = seeded("event", cue.name, index, seed, sound.shape[1])
    seconds = sound.shape[1] / SAMPLE_RATE
    at = seconds * (0.14 + 0.3 * index) + float(rng.uniform(0, 0.06)) * seconds
    while at < max(seconds - 0.8, seconds * 0.6):
        shot = _in_its_place(event.make(rng, cue.words), cue.far, rng)
        start = round(at * SAMPLE_RATE)
        size = min(shot.shape[1], sound.shape[1] - start)
        sound[:, start : start + size] += shot[:, :size] * np.float32(event.peak * (0.6 if cue.far else 1))
        if not event.every:
            return
        at += event.every * float(rng.uniform(0.8, 1.3))


def _in_its_place(shot: Samples, far: bool, rng: np.random.Generator) -> Samples:
    """Stereo, with a little of the room's echo, or much of it and no highs when far."""
    length = 1.0 if far else 0.45
    tail = round(length * SAMPLE_RATE)
    size = 1 << (len(shot) + tail).bit_length()
    dry = np.fft.rfft(settle(shot), size)
    if far:
        dry *= band(np.linspace(0, SAMPLE_RATE / 2, len(dry), dtype=np.float32), 60, 1200)
    decay = np.exp(-6.9 * np.arange(tail, dtype=np.float32) / tail)
    echo = rng.standard_normal((2, tail), dtype=np.float32) * decay
    echo *= np.float32((0.5 if far else 0.16) / np.sqrt(np.square(echo).sum() / 2))
    pan = pan_gains(float(rng.uniform(-0.35, 0.35)))
    response = np.fft.rfft(echo, size, axis=1) + np.array(pan, np.float32)[:, None]
    return np.fft.irfft(dry * response, size, axis=1).astype(np.float32)[:, : len(shot) + tail]


def _soften(sound: Samples) -> None:
    """Round off what is above half of full scale, in place."""
    loud = np.abs(sound) > 0.5
    if loud.any():
        peaks = sound[loud]
        sound[loud] = np.sign(peaks) * (0.5 + 0.4 * np.tanh((np.abs(peaks) - 0.5) / 0.4))


def _fades(samples: int) -> Samples:
    gain = np.ones(samples, np.float32)
    rise = min(round(_FADE_IN * SAMPLE_RATE), samples // 8)
    fall = min(round(_FADE_OUT * SAMPLE_RATE), max(samples // 5, 1))
    gain[:rise] = np.sin(np.linspace(0, np.pi / 2, rise, endpoint=False, dtype=np.float32)) ** 2
    gain[samples - fall :] = np.sin(np.linspace(np.pi / 2, 0, fall + 1, dtype=np.float32)[1:]) ** 2
    return gain
