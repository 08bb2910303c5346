"""How conformed clips are encoded: one set of x264 settings, so that pieces of different clips join by copy.

Two clips can follow each other in one MP4 track only if their parameter sets (SPS, PPS) are equal byte by
byte and each starts with a closed GOP. `stitchable` stops x264 from tuning its headers to the content, the
pixel aspect and the colour description are always written, and key frames stand only where they are asked
for. The same settings give the same headers in PyAV's x264 and in the ffmpeg program's.
"""

from collections.abc import Collection, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import ffmpeg

CRF = 20
PIXEL_FORMAT = "yuv420p"

X264_PARAMS = ":".join(
    (
        "keyint=infinite:min-keyint=1:scenecut=0:open-gop=0",
        "stitchable=1",
        # Superfast with these three has the quality per bit of veryfast at two thirds of its time.
        "mbtree=1:rc-lookahead=10:ref=1",
        "colorprim=bt709:transfer=bt709:colormatrix=bt709",
    )
)

X264_OPTIONS: Mapping[str, str] = MappingProxyType(
    {"preset": "superfast", "crf": str(CRF), "forced-idr": "1", "x264-params": X264_PARAMS}
)

BT709 = 1
LIMITED_RANGE = 1

_LONGEST_GOP_SECONDS = 2


def track_timescale(fps: int) -> int:
    """The ticks per second of a video track at `fps`: a multiple of it, so that every frame time is exact."""
    return fps * 512


def keyframes(frames: int, handle: int, fps: int) -> tuple[int, ...]:
    """Where a conformed clip of `frames` with `handle` spare frames at both ends has its key frames.

    At 0; at both ends of the middle part and every quarter of a second from there inwards as far as a
    transition can reach (`handle` frames), so that a cut encodes little more than the transition itself; and
    at least every two seconds in between.
    """
    step = max(1, fps // 4)
    inner = {*range(0, handle, step), handle}
    keys = {0} | {handle + i for i in inner} | {frames - handle - i for i in inner}
    keys = {key for key in keys if 0 <= key < frames}
    longest = _LONGEST_GOP_SECONDS * fps
    for first, last in zip(sorted(keys), [*sorted(keys)[1:], frames], strict=True):
        parts = -(-(last - first) // longest)
        keys |= {first + (last - first) * part // parts for part in range(1, parts)}
    return tuple(sorted(keys))


def conformed(
    video: Any, path: Path | str, fps: int, frames: int, keys: Collection[int], sound: Any = None
) -> Any:
    """End an ffmpeg-python graph in a conformed clip of exactly `frames` frames, silent without `sound`.

    `video` must already have the clip's size, BT.709 limited-range values and start at time 0, as `sound` must.
    """
    tagged = (
        video.filter("format", PIXEL_FORMAT)
        .filter("setsar", "1")
        .filter("setparams", range="tv", color_primaries="bt709", color_trc="bt709", colorspace="bt709")
    )
    forced = ",".join(f"{key / fps:.6f}" for key in sorted({0, *keys}) if key < frames)
    tracks = [tagged]
    heard: dict[str, Any] = {}
    if sound is not None:
        tracks.append(sound.filter("apad").filter("atrim", duration=f"{frames / fps:.6f}"))
        heard = {"acodec": "aac", "ar": 48000, "ac": 2, "audio_bitrate": "192k"}
    return ffmpeg.output(
        *tracks,
        str(path),
        format="mp4",
        vcodec="libx264",
        r=fps,
        video_track_timescale=track_timescale(fps),
        force_key_frames=forced,
        map_metadata=-1,
        threads=1,
        **{"frames:v": frames, "fflags": "+bitexact", **X264_OPTIONS, **heard},
    )
