"""Integrated loudness after ITU-R BS.1770, measured in the frequency domain."""

from collections.abc import Iterable
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from media.samples import RATE, Samples

SILENT = -70.0  # LUFS: the absolute gate, and what silence measures

_STEP = RATE // 10  # blocks are 400 ms long and start every 100 ms
_STRETCH = 80 * _STEP
_MEMORY = 1 << 14  # samples after which the filter has forgotten: 0.34 s


class Meter:
    """Feed it samples, ask for the loudness at the end. Memory is small and does not grow noticeably."""

    def __init__(self) -> None:
        self._before: Samples = np.zeros((_MEMORY, 2), np.float32)
        self._waiting: list[Samples] = []
        self._count = 0
        self._powers: list[NDArray[np.float64]] = []

    def add(self, samples: Samples) -> None:
        """Take the next samples, shape (n, 2)."""
        self._waiting.append(samples)
        self._count += len(samples)
        if self._count >= _STRETCH:
            self._measure()

    def _measure(self) -> None:
        """Filter what waits in whole steps and keep the power of each step, summed over both channels."""
        samples = np.concatenate(self._waiting) if self._waiting else np.empty((0, 2), np.float32)
        usable = len(samples) // _STEP * _STEP
        for start in range(0, usable, _STRETCH):
            stretch = samples[start : min(start + _STRETCH, usable)]
            block = np.concatenate([self._before, stretch])
            size = 1 << (len(block) + _MEMORY - 1).bit_length()
            spectrum = np.fft.rfft(block, size, axis=0) * _weights(size)[:, None]
            heard = np.fft.irfft(spectrum, size, axis=0)[_MEMORY : len(block)]
            self._powers.append((heard.reshape(-1, _STEP, 2) ** 2).mean(axis=1).sum(axis=1))
            self._before = block[-_MEMORY:]
        self._waiting = [samples[usable:]]
        self._count = len(samples) - usable

    def integrated(self) -> float:
        """Loudness in LUFS, gated; `SILENT` for silence or less than 100 ms."""
        self._measure()
        steps = np.concatenate(self._powers) if self._powers else np.empty(0)
        if not len(steps):
            return SILENT
        width = min(4, len(steps))
        blocks = np.convolve(steps, np.full(width, 1 / width), "valid")
        blocks = blocks[blocks > _power(SILENT)]
        if not len(blocks):
            return SILENT
        blocks = blocks[blocks > blocks.mean() * 0.1]
        return float(-0.691 + 10 * np.log10(blocks.mean()))


def measure(chunks: Iterable[Samples]) -> float:
    """The integrated loudness of samples, in LUFS."""
    meter = Meter()
    for chunk in chunks:
        meter.add(chunk)
    return meter.integrated()


def _power(lufs: float) -> float:
    return float(10 ** ((lufs + 0.691) / 10))


@lru_cache(maxsize=4)
def _weights(size: int) -> NDArray[np.complex64]:
    """The response of the K-weighting filters at the bins of a transform of `size` samples."""
    z = np.exp(-2j * np.pi * np.fft.rfftfreq(size))
    shelf = (1.53512485958697 - 2.69169618940638 * z + 1.19839281085285 * z**2) / (
        1 - 1.69065929318241 * z + 0.73248077421585 * z**2
    )
    high_pass = (1 - 2 * z + z**2) / (1 - 1.99004745483398 * z + 0.99007225036621 * z**2)
    weights: NDArray[np.complex64] = (shelf * high_pass).astype(np.complex64)
    return weights
