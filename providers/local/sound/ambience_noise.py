"""What beds and one-shots are made of: shaped noise that loops, slow drift, grains, struck partials and glides.

Stereo sound is float32 of shape `(2, n)`. A loop of `n` samples is made in the frequency domain, or with
every grain wrapped round its end, so that it repeats without a seam.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from providers.local.sound.wav import SAMPLE_RATE, Samples

Shape = NDArray[np.float32]


def seeded(*parts: object) -> np.random.Generator:
    """A generator that depends on the parts alone."""
    digest = hashlib.sha256("|".join(map(str, parts)).encode()).digest()
    return np.random.Generator(np.random.PCG64(int.from_bytes(digest[:16], "big")))


def band(frequency: Shape, low: float, high: float, order: int = 2) -> Shape:
    """Pass band from `low` to `high` Hz with slopes of `order` times 6 dB per octave."""
    with np.errstate(divide="ignore", over="ignore"):
        rise = 1 / np.sqrt(1 + (low / frequency) ** (2 * order))
    return np.asarray(rise / np.sqrt(1 + (frequency / high) ** (2 * order)), dtype=np.float32)


def tilt(frequency: Shape, power: float) -> Shape:
    """`f^power`, 1 at 1 kHz, held still below 20 Hz."""
    return np.asarray((np.maximum(frequency, 20) / 1000) ** power, dtype=np.float32)


@dataclass(frozen=True)
class Loop:
    """A stretch of sound that repeats: its length in samples, its white noise and its chance."""

    size: int
    rng: np.random.Generator
    white: NDArray[np.complex64]
    frequency: Shape

    @property
    def seconds(self) -> float:
        return self.size / SAMPLE_RATE

    def noise(self, shape: Shape) -> Samples:
        """Stereo noise with this spectrum and an rms of 1; bands that overlap share their noise."""
        sound: Samples = np.fft.irfft(self.white * shape, self.size, axis=1).astype(np.float32)
        level = float(np.sqrt(np.square(sound).mean()))
        sound /= max(level, 1e-12)
        return sound

    def band(self, low: float, high: float, order: int = 2, power: float = 0.0) -> Shape:
        return band(self.frequency, low, high, order) * tilt(self.frequency, power)

    def slow(self, low: float, high: float, every: int = 1) -> Samples:
        """A drift between `low` and `high` Hz, rms 1, as seamless as the loop: one value for `every` samples."""
        points = 1024
        first, last = max(int(low * self.seconds), 1), max(int(high * self.seconds), 2)
        spectrum = np.zeros(points // 2 + 1, np.complex128)
        count = min(last, points // 2 - 1) - first + 1
        spectrum[first : first + count] = np.exp(2j * np.pi * self.rng.random(count))
        drift = np.fft.irfft(spectrum, points)
        drift /= np.sqrt(np.square(drift).mean()) + 1e-12
        at = np.arange(self.size // every, dtype=np.float32) * np.float32(points * every / self.size)
        curve: Samples = np.interp(at, np.arange(points + 1), np.append(drift, drift[0])).astype(np.float32)
        return curve

    def silence(self) -> Samples:
        return np.zeros((2, self.size), np.float32)

    def times(self, every: float, jitter: float = 0.0) -> list[float]:
        """Seconds of an even beat of about `every` that fits the loop a whole number of times."""
        beats = max(round(self.seconds / every), 1)
        step = self.seconds / beats
        return [(beat + jitter * float(self.rng.uniform(-1, 1))) * step for beat in range(beats)]

    def scatter(
        self, into: Samples, grains: Sequence[Samples], rate: float, spread: float, wide: float = 0.9
    ) -> None:
        """Drop mono grains at random, `rate` a second, levels lognormal with `spread`, panned up to `wide`."""
        count = max(round(rate * self.seconds), 1)
        places = self.rng.integers(0, self.size, count).tolist()
        which = self.rng.integers(0, len(grains), count).tolist()
        levels = np.exp(self.rng.normal(0, spread, count)).tolist()
        pans = self.rng.uniform(-wide, wide, count).tolist()
        for place, grain, level, pan in zip(places, which, levels, pans, strict=True):
            self.add(into, grains[grain], place, level, pan)

    def add(self, into: Samples, grain: Samples, place: int, level: float = 1.0, pan: float = 0.0) -> None:
        """Add a mono grain at a sample of the loop, wrapped round its end; `pan` is -1 left to 1 right."""
        start = place % self.size
        first = min(len(grain), self.size - start)
        for side, gain in enumerate(pan_gains(pan)):
            into[side, start : start + first] += grain[:first] * np.float32(level * gain)
            if first < len(grain):
                into[side, : len(grain) - first] += grain[first : first + self.size] * np.float32(
                    level * gain
                )


def new_loop(size: int, rng: np.random.Generator) -> Loop:
    frequency = np.arange(size // 2 + 1, dtype=np.float32) * np.float32(SAMPLE_RATE / size)
    parts = rng.standard_normal((2, size // 2 + 1, 2), dtype=np.float32)
    white = parts.view(np.complex64)[..., 0]
    white[:, 0] = 0
    return Loop(size, rng, white, frequency)


def pan_gains(pan: float) -> tuple[float, float]:
    angle = (pan + 1) * np.pi / 4
    return float(np.cos(angle)), float(np.sin(angle))


def clock(seconds: float) -> Samples:
    """Times of the samples of a one-shot, from 0."""
    return np.arange(max(round(seconds * SAMPLE_RATE), 1), dtype=np.float32) / np.float32(SAMPLE_RATE)


def burst(
    rng: np.random.Generator, low: float, high: float, seconds: float, decay: float, attack: float = 0.0005
) -> Samples:
    """Noise between two frequencies that dies away, peak 1."""
    time = clock(seconds)
    spectrum = np.fft.rfft(rng.standard_normal(len(time)).astype(np.float32))
    spectrum *= band(np.linspace(0, SAMPLE_RATE / 2, len(spectrum), dtype=np.float32), low, high)
    noise = np.fft.irfft(spectrum, len(time)).astype(np.float32)
    return settle(noise * np.exp(-time / np.float32(decay)) * np.minimum(time / np.float32(attack), 1))


def strike(partials: Sequence[tuple[float, float, float]], seconds: float, attack: float = 0.001) -> Samples:
    """Something struck: partials of (Hz, amplitude, decay in seconds), peak 1."""
    time = clock(seconds)
    sound = np.zeros(len(time), np.float32)
    for frequency, amplitude, decay in partials:
        sound += (
            np.float32(amplitude)
            * tone(np.full(len(time), frequency, np.float32))
            * np.exp(-time / np.float32(decay))
        )
    return settle(sound * np.minimum(time / np.float32(attack), 1))


def tone(frequency: Samples, harmonics: Sequence[float] = (1.0,)) -> Samples:
    """A sine whose frequency moves, with harmonics of these amplitudes."""
    turned = np.cumsum(frequency, dtype=np.float64) * (2 * np.pi / SAMPLE_RATE)
    phase = np.mod(turned, 2 * np.pi).astype(np.float32)
    sound: Samples = np.zeros(len(phase), np.float32)
    for index, amplitude in enumerate(harmonics):
        sound += np.float32(amplitude) * np.sin((index + 1) * phase)
    return sound


def glide(points: Sequence[tuple[float, float]], seconds: float) -> Samples:
    """A curve through (second, value), one value a sample."""
    times, values = zip(*points, strict=True)
    curve: Samples = np.interp(clock(seconds), times, values).astype(np.float32)
    return curve


def hann(size: int) -> Samples:
    return np.hanning(size + 2)[1:-1].astype(np.float32)


def settle(sound: Samples) -> Samples:
    """Peak 1, and an end without a click."""
    sound = sound / np.float32(np.abs(sound).max(initial=1e-9))
    out = min(len(sound), 240)
    sound[len(sound) - out :] *= np.linspace(1, 0, out, dtype=np.float32)
    return sound


def sequence(parts: Sequence[tuple[float, float, Samples]]) -> Samples:
    """Mono sounds one after or over the other, as (second, level, sound)."""
    size = max(round(at * SAMPLE_RATE) + len(sound) for at, _, sound in parts)
    out = np.zeros(size, np.float32)
    for at, level, sound in parts:
        start = round(at * SAMPLE_RATE)
        out[start : start + len(sound)] += np.float32(level) * sound
    return out
