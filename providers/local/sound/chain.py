"""The voice chain: from espeak's 22.05 kHz to a warm, level 48 kHz narrator.

Every step is either one multiplication in the frequency domain or one pass over the samples, and none moves
the sound by more than about a millisecond, so word times stay true.
"""

import math
from fractions import Fraction
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from providers.local.sound.speech_engine import ENGINE_RATE
from providers.local.sound.wav import SAMPLE_RATE, Samples, loudness

VOICE_LUFS = -18.0

_WORKING_LUFS = -23.0  # where the compressor expects its input
TAIL = 0.12  # seconds of silence for filters and room to ring out in
_ROOM = ((13, 0.10), (19, 0.08), (29, 0.06), (37, 0.04))  # ms, level
_GRID = 4096  # responses are computed on this many steps and interpolated

Response = NDArray[np.complex128]

# (kind, frequency Hz, Q, gain dB) of each voice body's tone curve, against the average speech spectrum.
_BODIES: dict[str, tuple[tuple[str, float, float, float], ...]] = {
    "man": (("cut", 65, 0.707, 0), ("low", 220, 0.7, 5), ("bell", 1300, 1.2, -4), ("bell", 2600, 1, -3)),
    "deep": (("cut", 65, 0.707, 0), ("low", 220, 0.7, 6), ("bell", 1250, 1.2, -2), ("bell", 2800, 1, -6)),
    "woman": (("cut", 110, 0.707, 0), ("low", 320, 0.7, 5), ("bell", 4000, 1, -6), ("bell", 1100, 1, -1.5)),
    "child": (("cut", 120, 0.707, 0), ("low", 350, 0.7, 4), ("bell", 4000, 1, -5)),
    "robot": (("cut", 90, 0.707, 0), ("bell", 1800, 0.8, 4), ("ring", 0.006, 0.5, 0)),
}


def shape(line: Samples, body: str, play: int = 100) -> Samples:
    """One line at 22.05 kHz, float, through the chain: 48 kHz mono at -18 LUFS, with 0.12 s of room after it.

    `body` names a tone curve, `play` a speed in percent at which the sound is replayed.
    """
    ratio = Fraction(SAMPLE_RATE * 100, ENGINE_RATE * play)
    length = math.ceil(len(line) * ratio) + round(TAIL * SAMPLE_RATE)
    voiced = _resample_and_tone(line, ratio, body)
    voiced = _compress(voiced * _gain(voiced, _WORKING_LUFS))
    voiced = _filter(voiced, (("high", 6500, 0.7, -2.5),))
    voiced = (np.arctan(voiced * np.float32(10 ** (8 / 20))) * np.float32(2 / math.pi)).astype(np.float32)
    voiced = _room(voiced)[:length]
    return voiced * _gain(voiced, VOICE_LUFS)


def _gain(samples: Samples, target: float) -> np.float32:
    measured = loudness(samples)
    return np.float32(10 ** ((target - measured) / 20)) if math.isfinite(measured) else np.float32(1)


def _resample_and_tone(line: Samples, ratio: Fraction, body: str) -> Samples:
    """Exact resampling, air above espeak's 11 kHz folded up from below it, tone curve, softened glottal pulse."""
    pieces = _smooth(math.ceil((len(line) + TAIL * ENGINE_RATE) / ratio.denominator))
    size_in, size_out = pieces * ratio.denominator, pieces * ratio.numerator
    padded = np.zeros(size_in, np.float32)
    padded[: len(line)] = line
    below = np.fft.rfft(padded)
    spectrum = np.zeros(size_out // 2 + 1, np.complex64)
    top = min(len(below), len(spectrum))
    spectrum[:top] = below[:top]
    frequency = _bins(size_out)
    above = min(len(spectrum) - top, top)
    mirrored = np.conj(below[top - above : top][::-1])
    spectrum[top : top + above] = mirrored * _air(frequency[top : top + above] / frequency[top - 1])
    spread = (("turn", 220.0, 0.6, 0.0),) * 4
    spectrum *= _response(frequency, _BODIES[body] + spread)
    return np.fft.irfft(spectrum, size_out).astype(np.float32) * np.float32(size_out / size_in)


def _smooth(count: int) -> int:
    """The next number with no prime factor above 7, for which the FFT is quick."""
    while True:
        rest = count
        for prime in (2, 3, 5, 7):
            while rest % prime == 0:
                rest //= prime
        if rest == 1:
            return count
        count += 1


def _bins(size: int) -> NDArray[np.float64]:
    return np.arange(size // 2 + 1, dtype=np.float64) * (SAMPLE_RATE / size)


def _air(above: NDArray[np.float64]) -> NDArray[np.complex64]:
    """How much of the mirrored sound is let through, by frequency over espeak's top; the rest would be its bass."""
    fade = np.clip((above - 1.25) / 0.3, 0, 1)
    return (0.45 * np.cos(np.pi / 2 * fade) ** 2).astype(np.complex64)


def _filter(samples: Samples, sections: tuple[tuple[str, float, float, float], ...]) -> Samples:
    spectrum = np.fft.rfft(samples)
    spectrum *= _response(_bins(len(samples)), sections)
    return np.fft.irfft(spectrum, len(samples)).astype(np.float32)


def _response(
    frequency: NDArray[np.float64], sections: tuple[tuple[str, float, float, float], ...]
) -> NDArray[np.complex64]:
    grid = np.linspace(0, SAMPLE_RATE / 2, _GRID + 1)
    return np.interp(frequency, grid, _grid_response(sections)).astype(np.complex64)


@lru_cache(maxsize=16)
def _grid_response(sections: tuple[tuple[str, float, float, float], ...]) -> Response:
    z = np.exp(-1j * np.pi * np.arange(_GRID + 1) / _GRID)
    total = np.ones(_GRID + 1, np.complex128)
    for kind, frequency, q, gain in sections:
        total *= (
            1 / (1 - q * z ** (frequency * SAMPLE_RATE))
            if kind == "ring"
            else _biquad(z, kind, frequency, q, gain)
        )
    return total


def _biquad(z: Response, kind: str, frequency: float, q: float, gain: float) -> Response:
    """Second-order sections after R. Bristow-Johnson's Audio EQ Cookbook; `z` is one sample's delay."""
    a = 10 ** (gain / 40)
    angle = 2 * math.pi * frequency / SAMPLE_RATE
    cos, alpha = math.cos(angle), math.sin(angle) / (2 * q)
    if kind == "cut":
        b, d = ((1 + cos) / 2, -(1 + cos), (1 + cos) / 2), (1 + alpha, -2 * cos, 1 - alpha)
    elif kind == "turn":
        b, d = (1 - alpha, -2 * cos, 1 + alpha), (1 + alpha, -2 * cos, 1 - alpha)
    elif kind == "bell":
        b, d = (1 + alpha * a, -2 * cos, 1 - alpha * a), (1 + alpha / a, -2 * cos, 1 - alpha / a)
    else:
        b, d = _shelf(cos if kind == "low" else -cos, alpha, a, 1 if kind == "low" else -1)
    return np.asarray((b[0] + b[1] * z + b[2] * z**2) / (d[0] + d[1] * z + d[2] * z**2), dtype=np.complex128)


def _shelf(
    cos: float, alpha: float, a: float, side: int
) -> tuple[tuple[float, float, float], tuple[float, float, float]]:
    """A shelf below (`side` 1) or above (`side` -1) its corner: the same section mirrored in frequency."""
    root = 2 * math.sqrt(a) * alpha
    b = (
        a * ((a + 1) - (a - 1) * cos + root),
        side * 2 * a * ((a - 1) - (a + 1) * cos),
        a * ((a + 1) - (a - 1) * cos - root),
    )
    d = (
        (a + 1) + (a - 1) * cos + root,
        side * -2 * ((a - 1) + (a + 1) * cos),
        (a + 1) + (a - 1) * cos - root,
    )
    return b, d


_BLOCK = 24  # samples: the level is followed in steps of half a millisecond


def _compress(samples: Samples) -> Samples:
    """2:1 above -20 dBFS with a soft knee of 15 dB, attack 1.25 and release 30 ms, 3.5 dB made up."""
    blocks = -(-len(samples) // _BLOCK)
    padded = np.zeros(blocks * _BLOCK, np.float32)
    padded[: len(samples)] = samples
    power = np.square(padded).reshape(blocks, _BLOCK).mean(axis=1)
    level = 10 * np.log10(_follow(power) + 1e-12)
    gain = 10 ** ((3.5 - _excess(level + 20, knee=15.6) / 2) / 20)
    centres = (np.arange(blocks) + 0.5) * _BLOCK
    return samples * np.interp(np.arange(len(samples)), centres, gain).astype(np.float32)


def _follow(power: NDArray[np.float32]) -> NDArray[np.float64]:
    rise, fall = 1 - math.exp(-_BLOCK / 60), 1 - math.exp(-_BLOCK / 1440)
    level, levels = 0.0, []
    for value in power.tolist():
        level += (value - level) * (rise if value > level else fall)
        levels.append(level)
    return np.array(levels)


def _excess(over: NDArray[np.float64], knee: float) -> NDArray[np.float64]:
    """How far a level (dB over the threshold) is above it, rounded off across the knee."""
    inside = np.clip(over + knee / 2, 0, knee)
    return np.where(over > knee / 2, over, inside**2 / (2 * knee))


def _room(samples: Samples) -> Samples:
    """A few early reflections of a small room."""
    out = samples.copy()
    for delay, level in _ROOM:
        shift = delay * SAMPLE_RATE // 1000
        out[shift:] += np.float32(level) * samples[: len(samples) - shift]
    return out
