"""Turning any picture that moves, or stands still, into a conformed clip."""

from collections.abc import Collection
from functools import partial
from pathlib import Path
from typing import Any

import ffmpeg

from media import encoding, foreign, program
from media.errors import MediaError
from media.output import whole


async def conform(
    src: Path,
    dst: Path,
    width: int,
    height: int,
    fps: int,
    frames: int,
    keyframes: Collection[int],
    *,
    foreign_source: bool = True,
    lead: int = 0,
    sound: bool = False,
    progress: program.Progress | None = None,
) -> None:
    """Make a conformed clip of exactly `frames` frames from the video `src`.

    Scaled and cropped to fill, constant rate, BT.709, key frames at `keyframes`; the first frame is held for
    `lead` frames before it moves, and a source that is too short holds its last frame. Its sound is dropped,
    or kept in step where `sound` asks for it and there is any. A foreign source (a download, an upload) is
    opened in the sandbox, ours has its sound dropped. Raises `MediaError`.
    """
    task = f"conform {src.name!r}"
    with whole(dst) as draft:
        if not foreign_source:
            video = _fill(ffmpeg.input(str(src)).video, width, height, fps, frames, lead)
            output = encoding.conformed(video, draft, fps, frames, keyframes)
            await program.run(output, task, progress=progress, seconds=frames / fps)
            return
        async with foreign.opened(src, "video") as source:
            untagged = "bt709" if max(source.probe.width, source.probe.height) >= 1280 else "bt601"
            matrix = source.probe.matrix or untagged
            video = _fill(source.video, width, height, fps, frames, lead, matrix)
            conformed = partial(encoding.conformed, video, foreign.MADE, fps, frames, keyframes)
            make = partial(source.make, dst=draft, task=task, progress=progress, seconds=frames / fps)
            try:
                await make(conformed(_heard(source.audio, lead / fps) if sound else None))
            except MediaError:
                if not sound:
                    raise
                await make(conformed())  # it has none that can be read


def _heard(sound: Any, later: float) -> Any:
    """Sound in step with a picture that starts `later` seconds into the clip."""
    started = sound.filter("asetpts", "PTS-STARTPTS").filter("aresample", 48000)
    return started.filter("adelay", delays=round(1000 * later), all=1)


def _fill(video: Any, width: int, height: int, fps: int, frames: int, lead: int, matrix: str = "auto") -> Any:
    """Exactly `frames` frames of the size asked for, in BT.709 limited range."""
    return (
        video.filter("setpts", "PTS-STARTPTS")
        .filter("fps", fps)
        .filter("scale", width, height, force_original_aspect_ratio="increase", flags="bicubic",
                in_color_matrix=matrix, out_color_matrix="bt709", out_range="tv")
        .filter("crop", width, height)
        .filter("tpad", start=lead, start_mode="clone", stop_mode="clone", stop=-1)
        .filter("trim", end_frame=frames)
    )  # fmt: skip


async def still_clip(
    image: Path,
    dst: Path,
    width: int,
    height: int,
    fps: int,
    frames: int,
    keyframes: Collection[int],
    *,
    push: float = 0.08,
    progress: program.Progress | None = None,
) -> None:
    """Make a conformed clip from one of our own pictures: a slow push in, `push` of its size over the clip.

    Foreign pictures go through `foreign.normalise_image` first. Raises `MediaError`.
    """
    still = (
        ffmpeg.input(str(image))
        .filter("scale", width, height, force_original_aspect_ratio="increase", flags="lanczos",
                out_color_matrix="bt709", out_range="tv")
        .filter("crop", width, height)
        .filter("format", encoding.PIXEL_FORMAT)
        .filter("loop", loop=-1, size=1)
        .filter("setpts", f"N/({fps}*TB)")
    )  # fmt: skip
    # Not zoompan: it moves by whole pixels, so that a slow move stutters. This one interpolates.
    near = f"(1-1/(1+{push}*on/{max(1, frames - 1)}))/2"
    far = f"(1-{near})"
    video = still.filter(
        "perspective", x0=f"W*{near}", y0=f"H*{near}", x1=f"W*{far}", y1=f"H*{near}", x2=f"W*{near}",
        y2=f"H*{far}", x3=f"W*{far}", y3=f"H*{far}", interpolation="cubic", sense="source", eval="frame",
    ).filter("fps", fps)  # fmt: skip
    with whole(dst) as draft:
        output = encoding.conformed(video, draft, fps, frames, keyframes)
        await program.run(output, f"animate {image.name!r}", progress=progress, seconds=frames / fps)
