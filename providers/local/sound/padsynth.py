"""Sustained chords: a spectrum of widened harmonics with random phases, turned into a seamless loop by one inverse FFT.

Left and right get their own phases, which is what makes the pad wide.
"""

from collections.abc import Callable
from functools import lru_cache

import numpy as np

from providers.local.sound.tone import Array, Sound, dip, frequency, generator, peak
from providers.local.sound.wav import SAMPLE_RATE

LOOP = 1 << 17  # 2.7 s
LONG_LOOP = 1 << 18  # for chords that outlast the short loop, whose repetition would show

_CEILING = 9000.0  # Hz; above it pads are hiss

Spectrum = Callable[[Array, Array], Array]  # level over frequency in Hz and over its ratio to the fundamental

_FORMANTS = {
    "choir a": ((750, 110, 1.0), (1150, 130, 0.55), (2700, 220, 0.22), (3300, 260, 0.14)),
    "choir o": ((430, 110, 1.0), (820, 130, 0.4), (2750, 240, 0.1)),
    "choir u": ((340, 110, 1.0), (800, 130, 0.16), (2500, 240, 0.05)),
}
_TIMBRES: dict[str, tuple[float, Spectrum]] = {  # bandwidth in cents, level
    "warm": (28, lambda f, r: r**-1.6 * np.exp(-f / 1700)),
    "strings": (
        34,
        lambda f, r: r**-1.15 * np.exp(-f / 3800) * (1 + 0.6 * peak(f, 480, 200) + 0.25 * peak(f, 2300, 700)),
    ),
    "celli": (30, lambda f, r: r**-1.15 * np.exp(-f / 1700) * (1 + 0.8 * peak(f, 250, 120))),
    "glass": (14, lambda f, r: r**-2.2 * (1 + 1.5 * peak(f, 3200, 1200))),
    "analog": (22, lambda f, r: r**-1 / np.sqrt(1 + (f / 1300) ** 4)),
    "dark": (24, lambda f, r: r**-1.4 * np.exp(-f / 650)),
}
PADS = (*_TIMBRES, *_FORMANTS)


def _timbre(name: str) -> tuple[float, Spectrum]:
    if name in _TIMBRES:
        return _TIMBRES[name]
    formants = _FORMANTS[name]

    def sung(f: Array, r: Array) -> Array:
        return r**-0.9 * (0.06 + sum(level * peak(f, centre, width) for centre, width, level in formants))

    return 42, sung


@lru_cache(maxsize=12)
def pad(name: str, pitches: tuple[int, ...], brightness: float, size: int, dip_db: float) -> Sound:
    """A loop of shape (2, size) and RMS 1. `brightness` 0 to 1 darkens the pad below 1; `dip_db` frees the voice."""
    cents, level = _timbre(name)
    width = SAMPLE_RATE / size  # Hz per bin
    bins = int(_CEILING / width) + 1
    power = np.zeros(bins)
    openness = 0.55 + 0.45 * brightness
    for pitch in pitches:
        f0 = frequency(pitch)
        harmonics = np.arange(1, int(_CEILING * 0.96 / f0) + 1, dtype=np.float64)
        f = harmonics * f0
        amplitude = level(f, harmonics) * np.exp(-f / 3000 * (1 / openness - 1)) * dip(f, dip_db)
        sigma = np.maximum((2 ** (cents / 1200) - 1) * f / 2, 0.35) / width
        audible = amplitude > amplitude.max() * 1e-4
        for centre, s, a in zip(f[audible] / width, sigma[audible], amplitude[audible], strict=True):
            low, high = max(1, int(centre - 3 * s)), min(bins, int(centre + 3 * s) + 2)
            x = (np.arange(low, high) - centre) / s
            power[low:high] += a / np.sqrt(s) * np.exp(-0.5 * x * x)
    rng = generator("pad", name, pitches, size)
    phase = rng.random((2, bins), dtype=np.float32) * np.float32(2 * np.pi)
    spectrum = np.zeros((2, size // 2 + 1), np.complex64)
    spectrum[:, :bins] = power.astype(np.float32) * (np.cos(phase) + 1j * np.sin(phase))
    loop = np.fft.irfft(spectrum, size, axis=1).astype(np.float32)
    return np.asarray(loop / np.sqrt(np.mean(loop * loop)), np.float32)
