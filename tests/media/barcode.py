"""Synthetic clips whose every frame says which one it is."""

from pathlib import Path

import av
import numpy as np
from numpy.typing import NDArray

from media.encoding import keyframes
from media.writer import ClipWriter

WIDTH, HEIGHT, FPS = 160, 90, 24
BITS = 12


def draw(number: int, shade: int = 60) -> NDArray[np.uint8]:
    """A BGRA frame with `number` as twelve black or white bars above a plain shade."""
    frame = np.full((HEIGHT, WIDTH, 4), shade, np.uint8)
    for bit in range(BITS):
        frame[:45, 8 + bit * 12 : 20 + bit * 12] = 235 if number >> bit & 1 else 16
    return frame


def read(luma: NDArray[np.uint8]) -> int:
    """The number drawn on a decoded frame of any size, or -1 where bars are neither black nor white."""
    height, width = luma.shape[0], luma.shape[1]
    number = 0
    for bit in range(BITS):
        value = int(luma[height // 4, round((14 + bit * 12) * width / WIDTH)])
        if 70 < value < 180:
            return -1
        number |= (value > 125) << bit
    return number


def clip(path: Path, first: int, frames: int, handle: int = 0, shade: int = 60) -> Path:
    """A conformed clip with the numbers from `first` on."""
    with ClipWriter(path, WIDTH, HEIGHT, FPS, keyframes(frames, handle, FPS)) as writer:
        for number in range(first, first + frames):
            writer.write(draw(number, shade))
    return path


def lumas(path: Path) -> list[NDArray[np.uint8]]:
    """The luma planes of all frames."""
    with av.open(str(path)) as file:
        return [frame.to_ndarray(format="gray") for frame in file.decode(video=0)]


def numbers(path: Path) -> list[int]:
    """The numbers of all frames."""
    return [read(luma) for luma in lumas(path)]


def times(path: Path, fps: int = FPS) -> list[int]:
    """The presentation times of all packets in frames, in order."""
    with av.open(str(path)) as file:
        stream = file.streams.video[0]
        assert stream.time_base is not None
        return sorted(
            round(packet.pts * float(stream.time_base) * fps)
            for packet in file.demux(stream)
            if packet.pts is not None
        )
