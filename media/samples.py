"""48 kHz stereo samples in and out, a stretch at a time, so that memory does not grow with the film."""

from collections.abc import Iterator
from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from media.errors import MediaError

RATE = 48_000

Samples = NDArray[np.float32]

_BRIEFLY = {"probesize": "32768"}  # bytes read to learn the format, instead of megabytes


def read(path: Path) -> Iterator[Samples]:
    """Decode one of our own sound files into chunks of shape (n, 2) at 48 kHz. Raises `MediaError`."""
    try:
        with av.open(str(path), options=_BRIEFLY) as file:
            stream = file.streams.audio[0]
            to_stereo = av.AudioResampler(format="flt", layout="stereo", rate=RATE)
            for frame in file.decode(stream):
                yield from map(_interleaved, to_stereo.resample(frame))
            yield from map(_interleaved, to_stereo.resample(None))
    except (OSError, IndexError) as error:
        raise MediaError(f"The sound {path.name!r} cannot be read: {error}.") from error


def _interleaved(frame: av.AudioFrame) -> Samples:
    return frame.to_ndarray().astype(np.float32, copy=False).reshape(-1, 2)


class Source:
    """A sound file that is read forwards in pieces of any length."""

    def __init__(self, path: Path, *, loop: bool = False) -> None:
        self._path = path
        self._loop = loop
        self._chunks = read(path)
        self._rest: Samples = np.empty((0, 2), np.float32)
        self._seen = False

    def take(self, count: int) -> Samples:
        """The next `count` samples, shape (n, 2); fewer at the end, unless it loops."""
        parts: list[Samples] = []
        while count:
            if not len(self._rest) and not self._refill():
                break
            part, self._rest = self._rest[:count], self._rest[count:]
            parts.append(part)
            count -= len(part)
        return np.concatenate(parts) if parts else np.empty((0, 2), np.float32)

    def _refill(self) -> bool:
        """Read on; at the end start again if it loops and is not empty."""
        for again in (False, True):
            if again:
                if not (self._loop and self._seen):
                    return False
                self._chunks = read(self._path)
            for chunk in self._chunks:
                if len(chunk):
                    self._rest, self._seen = chunk, True
                    return True
        return False
