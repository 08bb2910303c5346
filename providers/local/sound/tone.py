"""What all sound generators share: pitch, seeded noise, ramps, and the dip that leaves room for a voice."""

import hashlib
import random

import numpy as np
from numpy.typing import NDArray

from providers.local.sound.wav import SAMPLE_RATE, Samples

Array = NDArray[np.float64]
Sound = Samples  # here always of shape (2, n) or (n,)


def digest(*parts: object) -> int:
    """A 64-bit number from the text of `parts`, the same on every machine and in every run."""
    return int.from_bytes(hashlib.sha256("|".join(map(str, parts)).encode()).digest()[:8], "big")


def generator(*parts: object) -> np.random.Generator:
    """Noise seeded by `parts`, so that the order in which sounds are made does not matter."""
    return np.random.Generator(np.random.PCG64(digest(*parts)))


def chance(*parts: object) -> random.Random:
    """Musical choices seeded by `parts`."""
    return random.Random(digest(*parts))


def frequency(pitch: float) -> float:
    """Hz of a MIDI pitch."""
    return float(440.0 * 2.0 ** ((pitch - 69) / 12))


def peak(f: Array, centre: float, width: float) -> Array:
    """A Gaussian bump over frequency, 1 at its centre."""
    return np.asarray(np.exp(-0.5 * ((f - centre) / width) ** 2))


def dip(f: Array, depth_db: float) -> Array:
    """Gain over frequency of a peaking cut at 2.2 kHz, Q 0.6: where consonants live."""
    x = (f / 2200 - 2200 / np.maximum(f, 1.0)) * 0.6
    return np.asarray(10 ** (-depth_db / 20 / (1 + x * x)))


def ramp_in(sound: Sound, seconds: float) -> None:
    """Raised-cosine start, in place along the last axis."""
    n = min(int(seconds * SAMPLE_RATE), sound.shape[-1])
    sound[..., :n] *= (0.5 - 0.5 * np.cos(np.linspace(0, np.pi, n, endpoint=False))).astype(np.float32)


def ramp_out(sound: Sound, seconds: float) -> None:
    """Raised-cosine end, in place along the last axis."""
    n = min(int(seconds * SAMPLE_RATE), sound.shape[-1])
    if n:
        sound[..., -n:] *= (0.5 + 0.5 * np.cos(np.linspace(0, np.pi, n))).astype(np.float32)
