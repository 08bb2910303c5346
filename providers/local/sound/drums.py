"""Drum one-shots and the patterns they play: each sound is made once per layer and variant."""

from collections.abc import Callable
from functools import lru_cache

import numpy as np

from providers.local.sound.tone import Array, Sound, generator, ramp_in, ramp_out
from providers.local.sound.wav import SAMPLE_RATE

# Sixteenths of a 4/4 bar; (sound, pattern, lowest energy it plays at, gain)
Part = tuple[str, str, float, float]
KITS: dict[str, tuple[Part, ...]] = {
    "pop": (
        ("kick", "x.....x.x.......", 0.5, 1.0), ("clap", "....x.......x...", 0.62, 0.7),
        ("shaker", "x.x.x.x.x.x.x.x.", 0.38, 0.5),
    ),
    "corporate": (
        ("soft kick", "x...x...x...x...", 0.42, 0.8), ("clap", "....x.......x...", 0.62, 0.55),
        ("shaker", "..x...x...x...x.", 0.38, 0.5),
    ),
    "chill": (
        ("soft kick", "x.........x.....", 0.42, 1.0), ("brush", "....x.......x...", 0.5, 0.7),
        ("hat", "x.xxx.x.x.xxx.x.", 0.5, 0.4),
    ),
    "jazz": (("ride", "x...x..xx...x..x", 0.36, 0.5), ("brush", "....x.......x...", 0.42, 0.5)),
    "taiko": (
        ("taiko", "x.....x...x.x...", 0.5, 1.0), ("soft kick", "x.......x.......", 0.42, 0.7),
        ("rim", "..x...x...x...xx", 0.75, 0.35), ("snare", "....x.......x..x", 0.88, 0.4),
    ),
    "tension": (
        ("soft kick", "x..x............", 0.42, 0.9), ("rim", "x.x.x.x.x.x.x.x.", 0.3, 0.25),
        ("taiko", "x...........x.x.", 0.7, 0.7),
    ),
    "pulse": (
        ("soft kick", "x.......x.......", 0.42, 0.8), ("shaker", "..x...x...x...x.", 0.45, 0.4),
        ("rim", "....x.......x...", 0.66, 0.25),
    ),
    "light": (
        ("shaker", "x.x.x.x.x.x.x.x.", 0.45, 0.4), ("rim", "....x.......x.x.", 0.38, 0.4),
        ("soft kick", "x.......x.......", 0.5, 0.7),
    ),
    "swells": (("shaker", "..x...x...x...x.", 0.8, 0.25), ("soft kick", "x...............", 0.6, 0.6)),
}  # fmt: skip
PAN = {"hat": 0.25, "shaker": -0.3, "rim": 0.3, "clap": 0.05, "ride": 0.2, "brush": -0.1}
SWELL = 1.6  # s


def _band(rng: np.random.Generator, seconds: float, low: float, high: float) -> Array:
    """White noise shaped to low..high Hz, RMS 1."""
    n = int(seconds * SAMPLE_RATE)
    f = np.fft.rfftfreq(n, 1 / SAMPLE_RATE)
    shape = 1 / np.sqrt(1 + (low / np.maximum(f, 1)) ** 6) / np.sqrt(1 + (f / high) ** 6)
    noise = np.fft.irfft(np.fft.rfft(rng.standard_normal(n)) * shape, n)
    return np.asarray(noise / np.sqrt(np.mean(noise * noise)))


def _time(seconds: float) -> Array:
    return np.arange(int(seconds * SAMPLE_RATE)) / SAMPLE_RATE


def _drop(seconds: float, high: float, low: float, tau: float, decay: float) -> Array:
    """A sine falling from high to low Hz."""
    t = _time(seconds)
    phase = 2 * np.pi * (low * t + (high - low) * tau * (1 - np.exp(-t / tau)))
    return np.sin(phase) * np.exp(-t / decay)


def _noise(rng: np.random.Generator, seconds: float, low: float, high: float, decay: float) -> Array:
    return 0.35 * _band(rng, seconds, low, high) * np.exp(-_time(seconds) / decay)


def _clap(rng: np.random.Generator) -> Array:
    t = _time(0.4)
    envelope = 0.7 * np.exp(-np.maximum(t - 0.033, 0) / 0.07) * (t > 0.033)
    for grain in range(3):
        after = t - 0.011 * grain
        envelope += np.where(
            after > 0, np.minimum(after / 0.001, 1) * np.exp(-np.maximum(after, 0) / 0.005), 0
        )
    return 0.35 * _band(rng, 0.4, 900, 5500) * envelope


def _ride(rng: np.random.Generator) -> Array:
    t = _time(0.9)
    sines = sum(np.sin(2 * np.pi * f * t + f) for f in (3100, 3870, 4660, 5630, 6910, 8370))
    return np.asarray(_noise(rng, 0.9, 3800, 12500, 0.33) + 0.05 * sines * np.exp(-t / 0.3))


def _rim(rng: np.random.Generator) -> Array:
    t = _time(0.12)
    tone = (
        np.sin(2 * np.pi * 1720 * t) + 0.7 * np.sin(2 * np.pi * 2480 * t) + 0.5 * np.sin(2 * np.pi * 430 * t)
    )
    return 0.5 * tone * np.exp(-t / 0.012)


def _snare(rng: np.random.Generator) -> Array:
    body = 0.6 * np.sin(2 * np.pi * 186 * _time(0.3)) * np.exp(-_time(0.3) / 0.045)
    return body + _noise(rng, 0.3, 1400, 7500, 0.055)


def _brush(rng: np.random.Generator) -> Array:
    t = _time(0.25)
    return 0.35 * _band(rng, 0.25, 1800, 6500) * t / 0.022 * np.exp(1 - t / 0.022)


def _shaker(rng: np.random.Generator) -> Array:
    t = _time(0.14)
    swell = np.minimum(t / 0.03, 1) ** 2 * np.exp(-np.maximum(t - 0.03, 0) / 0.02)
    sound: Array = 0.3 * _band(rng, 0.14, 4800, 12000) * swell
    return sound


def _taiko(rng: np.random.Generator) -> Array:
    return _drop(1.4, 96, 62, 0.06, 0.34) + 0.8 * _noise(rng, 1.4, 60, 900, 0.06)


def _swell(rng: np.random.Generator) -> Array:
    return 0.35 * _band(rng, SWELL, 500, 7000) * (_time(SWELL) / SWELL) ** 3


_SOUNDS: dict[str, Callable[[np.random.Generator], Array]] = {
    "kick": lambda rng: _drop(0.5, 125, 48, 0.032, 0.11),
    "soft kick": lambda rng: _drop(0.5, 85, 46, 0.04, 0.13),
    "taiko": _taiko,
    "boom": lambda rng: _drop(2.8, 70, 34, 0.15, 0.75),
    "snare": _snare,
    "brush": _brush,
    "hat": lambda rng: _noise(rng, 0.12, 6800, 14500, 0.018),
    "shaker": _shaker,
    "rim": _rim,
    "clap": _clap,
    "ride": _ride,
    "swell": _swell,
}
_ATTACK = {"soft kick": 0.005, "kick": 0.002, "boom": 0.006, "taiko": 0.003}


@lru_cache(maxsize=96)
def hit(name: str, variant: int, loud: bool) -> Sound:
    """A drum sound of shape (2, n), peak near 1. Soft hits are duller as well as quieter."""
    rng = generator(name, variant)
    wide = np.stack([_SOUNDS[name](rng), _SOUNDS[name](generator(name, variant, "right"))])
    sound = (0.75 * wide + 0.25 * wide[::-1]).astype(np.float32)
    if not loud:
        sound[:, 1:] = 0.6 * sound[:, 1:] + 0.4 * sound[:, :-1]
    ramp_in(sound, _ATTACK.get(name, 0.0008))
    ramp_out(sound, 0.02)
    return sound
