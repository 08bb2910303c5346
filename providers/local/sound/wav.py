"""48 kHz WAV files in and out, and the loudness of what is in them.

Samples are float32 arrays with full scale at 1.0, shape `(n,)` for mono or `(n, 2)` for stereo.
"""

import struct
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

SAMPLE_RATE = 48_000

Samples = NDArray[np.float32]

_PCM, _FLOAT = 1, 3
_STEP = SAMPLE_RATE // 10  # loudness blocks are 400 ms long and start every 100 ms
_STRETCH = 200 * _STEP  # filtered 20 s at a time, so that memory does not grow with the film


def write(path: Path, samples: Samples, *, bits: int = 16) -> None:
    """Write `samples` as 16-bit integers (clipped at full scale) or, with `bits=32`, as floats.

    Raises ValueError for any other `bits` and OSError if the file cannot be written.
    """
    if bits == 16:
        data = np.rint(np.clip(samples, -1.0, 1.0) * np.float32(32767.0)).astype("<i2").tobytes()
        kind = _PCM
    elif bits == 32:
        data = np.ascontiguousarray(samples, dtype="<f4").tobytes()
        kind = _FLOAT
    else:
        raise ValueError(f"bits must be 16 or 32, not {bits!r}")
    channels = 1 if samples.ndim == 1 else samples.shape[1]
    frame = channels * bits // 8
    head = struct.pack("<4sI4s4sIHHIIHH4sI", b"RIFF", 36 + len(data), b"WAVE", b"fmt ", 16, kind, channels,
                       SAMPLE_RATE, SAMPLE_RATE * frame, frame, bits, b"data", len(data))  # fmt: skip
    with path.open("wb") as file:
        file.write(head)
        file.write(data)


def read(path: Path) -> Samples:
    """Read a 48 kHz WAV of 16-bit integers or 32-bit floats: `(n,)` if mono, else `(n, channels)`.

    Raises ValueError if the file is anything else.
    """
    content = path.read_bytes()
    if content[:4] != b"RIFF" or content[8:12] != b"WAVE":
        raise ValueError(f"{path.name!r} is not a WAV file")
    chunks = _chunks(content)
    kind, channels, rate, _, _, bits = struct.unpack("<HHIIHH", chunks[b"fmt "][:16])
    if rate != SAMPLE_RATE or (kind, bits) not in {(_PCM, 16), (_FLOAT, 32)}:
        raise ValueError(
            f"{path.name!r} is {rate} Hz, format {kind}, {bits} bits; 48 kHz, 16-bit or float expected"
        )
    if kind == _PCM:
        samples = np.frombuffer(chunks[b"data"], dtype="<i2").astype(np.float32) / np.float32(32767.0)
    else:
        samples = np.frombuffer(chunks[b"data"], dtype="<f4").astype(np.float32)
    return samples if channels == 1 else samples.reshape(-1, channels)


def _chunks(content: bytes) -> dict[bytes, bytes]:
    chunks: dict[bytes, bytes] = {}
    at = 12
    while at + 8 <= len(content):
        name, size = struct.unpack("<4sI", content[at : at + 8])
        chunks.setdefault(name, content[at + 8 : at + 8 + size])
        at += 8 + size + size % 2
    if b"fmt " not in chunks or b"data" not in chunks:
        raise ValueError("the WAV file has no format or no data")
    return chunks


def loudness(samples: Samples) -> float:
    """Integrated loudness in LUFS (ITU-R BS.1770-4, gated); -inf for silence.

    A sound shorter than one 400 ms block counts as one block, ungated.
    """
    channels = samples.reshape(len(samples), -1)
    steps = sum(_step_power(channels[:, c]) for c in range(channels.shape[1]))
    if not isinstance(steps, np.ndarray) or not steps.any():
        return float("-inf")
    if len(steps) < 4:
        return _lufs(float(steps.sum()) * _STEP / len(samples))
    blocks = np.convolve(steps, np.full(4, 0.25), mode="valid")
    blocks = blocks[blocks > 10 ** ((-70 + 0.691) / 10)]
    if not len(blocks):
        return float("-inf")
    return _lufs(float(blocks[blocks > blocks.mean() / 10].mean()))


def _lufs(power: float) -> float:
    return -0.691 + 10 * float(np.log10(power))


def _step_power(channel: Samples) -> NDArray[np.float64]:
    """Mean square of the K-weighted channel in each 100 ms; a last part step counts only in short sounds."""
    powers = []
    for start in range(0, len(channel), _STRETCH):
        stretch = channel[start : start + _STRETCH]
        size = -(-len(stretch) // _STEP) * _STEP
        padded = np.zeros(size, np.float32)
        padded[: len(stretch)] = stretch
        weighted = np.fft.irfft(np.fft.rfft(padded) * _k_weighting(size), size)
        powers.append(np.square(weighted).reshape(-1, _STEP).mean(axis=1))
    steps = np.concatenate(powers) if powers else np.zeros(0)
    return steps[: len(channel) // _STEP] if len(channel) >= 4 * _STEP else steps


@lru_cache(maxsize=2)
def _k_weighting(size: int) -> NDArray[np.complex64]:
    """The two filters of BS.1770 (a shelf for the head, a low cut), coefficients for 48 kHz, at the bins of an rfft."""
    z = np.exp(-2j * np.pi * np.arange(size // 2 + 1) / size)
    shelf = (1.53512485958697 - 2.69169618940638 * z + 1.19839281085285 * z**2) / (
        1 - 1.69065929318241 * z + 0.73248077421585 * z**2
    )
    low_cut = (1 - 2 * z + z**2) / (1 - 1.99004745483398 * z + 0.99007225036621 * z**2)
    return np.asarray(shelf * low_cut, dtype=np.complex64)
