"""A hall: decaying noise in four bands, convolved with the middle of the send, block after block."""

from functools import lru_cache

import numpy as np

from providers.local.sound.tone import Sound, generator
from providers.local.sound.wav import SAMPLE_RATE

HOP = 1 << 17  # samples per convolution; also the longest impulse response
_BANDS = ((90, 350, 1.0, 1.0), (350, 1500, 1.0, 1.0), (1500, 4200, 0.75, 1.0), (4200, 11000, 0.42, 0.55))


@lru_cache(maxsize=4)
def impulse(decay: float, brightness: float) -> np.ndarray:
    """Spectrum, shape (2, HOP + 1), of a hall that decays by 60 dB in `decay` s; energy 1 per side."""
    n = min(HOP, int((decay * 1.1 + 0.05) * SAMPLE_RATE))
    rng = generator("hall", decay, brightness)
    t = np.arange(n) / SAMPLE_RATE
    f = np.fft.rfftfreq(n, 1 / SAMPLE_RATE)
    noise = np.fft.rfft(rng.standard_normal((2, n)), axis=1)
    room = np.zeros((2, n))
    for low, high, share, level in _BANDS:
        if low == 4200:
            level *= brightness
        band = 1 / np.sqrt(1 + (low / np.maximum(f, 1)) ** 8) / np.sqrt(1 + (f / high) ** 8)
        room += level * np.fft.irfft(noise * band, n, axis=1) * np.exp(-6.9 * t / (decay * share))
    room *= np.minimum(t / 0.03, 1) ** 2
    late = int(0.018 * SAMPLE_RATE)
    padded = np.zeros((2, 2 * HOP), np.float32)
    padded[:, late:n] = room[:, : n - late]
    padded[:, n - 480 : n] *= np.linspace(1, 0, 480, dtype=np.float32)
    energy = np.sqrt(np.sum(padded * padded, axis=1, keepdims=True))
    return np.asarray(np.fft.rfft(padded / energy, axis=1), np.complex64)


class Hall:
    """Reverberates a stream: give it blocks whose length is a multiple of HOP."""

    def __init__(self, decay: float, brightness: float) -> None:
        self._impulse = impulse(decay, brightness)
        self._tail = np.zeros((2, HOP), np.float32)

    def wet(self, send: Sound) -> Sound:
        """The reverberation, shape (2, n), of a mono send of n samples."""
        out = np.empty((2, len(send)), np.float32)
        for start in range(0, len(send), HOP):
            spectrum = np.fft.rfft(send[start : start + HOP], 2 * HOP) * self._impulse
            sound = np.fft.irfft(spectrum, 2 * HOP, axis=1)
            out[:, start : start + HOP] = sound[:, :HOP] + self._tail
            self._tail = np.asarray(sound[:, HOP:], np.float32)
        return out
