"""What is in a media file of our own making. Foreign files are `media.foreign`'s."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

import av

from media.errors import MediaError

Kind = Literal["image", "video", "audio"]


@dataclass(frozen=True)
class Probe:
    """What a file holds: length in seconds and frames, size in pixels, rate in frames or samples a second.

    Fields that do not apply are 0 or empty. `matrix` is "bt709" or "bt601" where the file says so.
    """

    kind: Kind
    container: str
    seconds: float = 0.0
    frames: int = 0
    width: int = 0
    height: int = 0
    fps: float = 0.0
    pixel_format: str = ""
    matrix: str = ""
    has_audio: bool = False
    sample_rate: int = 0
    channels: int = 0


_MATRICES = {1: "bt709", 5: "bt601", 6: "bt601"}
_PICTURES = ("png_pipe", "jpeg_pipe", "webp_pipe", "image2")


def probe(path: Path) -> Probe:
    """Describe a file that we made, without decoding it. Raises `MediaError` if it cannot be read."""
    try:
        with av.open(str(path)) as file:
            return _describe(file)
    except (OSError, av.error.FFmpegError, StopIteration) as error:
        raise MediaError(f"The file {path.name!r} cannot be read as media: {error}.") from error


def _describe(file: Any) -> Probe:
    container = file.format.name
    video = next(iter(file.streams.video), None)
    audio = next(iter(file.streams.audio), None)
    if video is None and audio is None:
        raise MediaError(f"The file {Path(file.name).name!r} holds neither picture nor sound.")
    sound = {"has_audio": True, "sample_rate": audio.rate, "channels": audio.channels} if audio else {}
    if video is None:
        return Probe("audio", container, seconds=_seconds(file, audio), **sound)
    seen = {
        "width": video.width,
        "height": video.height,
        "pixel_format": video.codec_context.pix_fmt or "",
        "matrix": _MATRICES.get(int(video.codec_context.colorspace), ""),
    }
    if container in _PICTURES:
        return Probe("image", container, frames=1, **seen)
    frames = video.frames or sum(1 for packet in file.demux(video) if packet.pts is not None)
    rate = float(video.average_rate or 0)
    seconds = _seconds(file, video)
    return Probe("video", container, seconds=seconds, frames=frames, fps=rate, **seen, **sound)


def _seconds(file: Any, stream: Any) -> float:
    if stream.duration is not None:
        return float(stream.duration * stream.time_base)
    return float(file.duration or 0) / 1_000_000
