"""Opening files that others made: downloads and uploads.

Their type is read from their first bytes and must be on a short list. Decoding happens in a child with an
empty environment, limits on processor time, memory, file size and wall clock (see `media.confine`), told to
speak no protocol but `file`, to open no container but the one sniffed and to use only common decoders, with
the file alone in a private folder: a playlist that calls itself a picture finds nothing to include.
"""

import os
import re
import shutil
import sys
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from fractions import Fraction
from pathlib import Path
from typing import Any

import ffmpeg

from media import confine, program
from media.errors import MediaError
from media.output import whole
from media.probe import Kind, Probe
from media.sniff import Format, sniff

CPU_SECONDS = 300
WALL_SECONDS = 300
MEMORY_BYTES = 3 << 30
FILE_BYTES = 2 << 30
LARGEST_PICTURE = 50_000_000  # pixels

MADE = "made"
_FOREIGN = "file:../in/foreign"
_DECODERS = (
    "png,mjpeg,webp,gif,h264,hevc,vp8,vp9,libvpx,libvpx-vp9,av1,libdav1d,mpeg4,prores,"
    "aac,mp3,mp3float,opus,libopus,vorbis,libvorbis,flac,alac,"
    "pcm_u8,pcm_s16le,pcm_s16be,pcm_s24le,pcm_s24be,pcm_s32le,pcm_f32le,pcm_f64le"
)


@dataclass(frozen=True)
class Placed:
    """A foreign file in its private folder, ready to be read by graphs that `make` runs in the sandbox."""

    name: str
    format: Format
    folder: Path

    @property
    def video(self) -> Any:
        """The picture as an ffmpeg-python stream."""
        return _input(self.format)["v:0"]

    @property
    def audio(self) -> Any:
        """The sound as an ffmpeg-python stream."""
        return _input(self.format)["a:0"]

    async def make(
        self,
        output: Any,
        dst: Path,
        task: str,
        *,
        progress: program.Progress | None = None,
        seconds: float | None = None,
    ) -> None:
        """Run a graph that writes `MADE` in the sandbox and move the result to `dst`. Raises `MediaError`."""
        output, on_line = program.reporting(output, progress, seconds)
        await _run(self.folder, program.arguments(output), task, on_line)
        shutil.move(self.folder / "out" / MADE, dst)


@dataclass(frozen=True)
class Opened(Placed):
    """One that was looked at."""

    probe: Probe


@asynccontextmanager
async def opened(path: Path, expect: Kind, *, decode: bool = False) -> AsyncIterator[Opened]:
    """Put a foreign file into a sandbox, look at it, and clean up afterwards.

    With `decode` it is read to its end (so that damage anywhere is found), otherwise only its first frame
    (then the probe's length is 0). Raises `MediaError` if it is not what is expected, or cannot be decoded.
    """
    async with _placed(path, expect) as there:
        probe = await _look(there.folder, path.name, there.format, expect, decode)
        yield Opened(there.name, there.format, there.folder, probe)


@asynccontextmanager
async def _placed(path: Path, expect: Kind) -> AsyncIterator[Placed]:
    form = sniff(path)
    if expect not in form.kinds:
        raise MediaError(f"The file {path.name!r} is {form.name}, where {_article(expect)} is needed.")
    with tempfile.TemporaryDirectory(prefix="pixora-foreign-") as name:
        folder = Path(name)
        (folder / "in").mkdir(mode=0o700)
        (folder / "out").mkdir(mode=0o700)
        _place(path, folder / "in" / "foreign")
        yield Placed(path.name, form, folder)


async def check_foreign(path: Path, expect: Kind) -> Probe:
    """Decode a foreign file to its end in the sandbox and describe it.

    Raises `MediaError` if its type is not on the list, is not what is expected, or it is damaged.
    """
    async with opened(path, expect, decode=True) as source:
        return source.probe


async def normalise_image(path: Path, out: Path, width: int, height: int) -> None:
    """Turn a foreign picture into a PNG of exactly this size: cropped to fill, upright, on dark grey where
    it is transparent. Raises `MediaError`."""
    async with _placed(path, "image") as source:
        shape = f"{width}x{height}"
        picture = (
            source.video.filter("format", "rgba")
            .filter("scale", width, height, force_original_aspect_ratio="increase", flags="lanczos")
            .filter("crop", width, height)
        )
        ground = ffmpeg.input(f"color=c=0x16181c:s={shape}", f="lavfi")
        flat = ffmpeg.overlay(ground, picture, format="rgb", shortest=1).filter("format", "rgb24")
        with whole(out) as draft:
            output = flat.output(MADE, format="image2", vcodec="png", update=1, **{"frames:v": 1})
            await source.make(output.global_args("-xerror"), draft, f"read the picture {path.name!r}")


async def normalise_audio(path: Path, out: Path) -> None:
    """Turn foreign sound into a WAV of 48 kHz, 16 bits, mono or stereo. Raises `MediaError`."""
    async with _placed(path, "audio") as source:
        sound = source.audio.filter("aresample", 48000).filter(
            "aformat", sample_fmts="s16", channel_layouts="mono|stereo"
        )
        with whole(out) as draft:
            output = sound.output(MADE, format="wav", acodec="pcm_s16le", map_metadata=-1, fflags="+bitexact")
            await source.make(output, draft, f"read the sound {path.name!r}")


def _article(kind: Kind) -> str:
    return {"image": "a picture", "video": "a video", "audio": "sound"}[kind]


def _place(path: Path, inside: Path) -> None:
    try:
        os.link(path, inside)
    except OSError:
        shutil.copyfile(path, inside)


def _input(form: Format) -> Any:
    return ffmpeg.input(
        _FOREIGN,
        protocol_whitelist="file",
        format_whitelist=form.demuxer,
        codec_whitelist=_DECODERS,
        f=form.demuxer,
        max_pixels=LARGEST_PICTURE,
    )


async def _run(
    folder: Path, command: list[str], task: str, on_line: Callable[[str], None] | None = None
) -> str:
    python = [sys.executable, "-I", "-S", confine.__file__]
    limits = [str(CPU_SECONDS), str(MEMORY_BYTES), str(FILE_BYTES), str(folder / "in"), str(folder / "out")]
    try:
        code, log = await program.execute(
            [*python, *limits, *command],
            cwd=folder / "out",
            env={},
            on_line=on_line,
            wall_seconds=WALL_SECONDS,
        )
    except TimeoutError as error:
        raise MediaError(f"Could not {task}: it took longer than {WALL_SECONDS} s.") from error
    if code < 0:
        raise MediaError(f"Could not {task}: it needs more time or memory than a file may take.")
    if code:
        raise program.failure(task, log)
    return log


async def _look(folder: Path, name: str, form: Format, expect: Kind, decode: bool) -> Probe:
    """Decode all of it, or the first frame, and take length and shape from what ffmpeg says of the frames."""
    lines: list[str] = []
    source = _input(form)
    if expect == "audio":
        first = {} if decode else {"frames:a": 1}
        graph = source["a:0"].output("pipe:1", format="framecrc", **first)
    else:
        first = {} if decode and expect == "video" else {"frames:v": 1}
        frames = source["v:0"].split()
        graph = ffmpeg.merge_outputs(
            frames[0].output("pipe:1", format="framecrc", **first),
            frames[1].filter("showinfo", checksum=0).output("-", format="null", **{"frames:v": 1}),
        ).global_args("-xerror")
    log = await _run(folder, program.arguments(graph, level="info"), f"read {name!r}", lines.append)
    return _account(lines, log, name, form, expect)


_SHAPE = re.compile(r"^\[Parsed_showinfo\S* @ \S+\] n: *0 .* fmt:(\S+)", re.MULTILINE)
_SPACE = re.compile(r"^\[Parsed_showinfo\S* @ \S+\] .*color_space:(\S+)", re.MULTILINE)
_MATRICES = {"bt709": "bt709", "bt470bg": "bt601", "smpte170m": "bt601"}


def _account(lines: list[str], log: str, name: str, form: Format, expect: Kind) -> Probe:
    """The probe, from the lines of the framecrc format and of the showinfo filter."""
    head = dict(line[1:].split(" 0: ", 1) for line in lines if line.startswith("#") and " 0: " in line)
    times = [[int(part) for part in line.split(",")[2:4]] for line in lines if line and line[0] != "#"]
    if not times or "tb" not in head:
        raise MediaError(f"The file {name!r} holds nothing that can be decoded.")
    ticks = Fraction(head["tb"])
    seconds = float((max(pts + length for pts, length in times) - times[0][0]) * ticks)
    if expect == "audio":
        channels = {"mono": 1, "stereo": 2}.get(head.get("channel_layout_name", ""), 0)
        rate = int(head["sample_rate"])
        return Probe("audio", form.name, seconds, has_audio=True, sample_rate=rate, channels=channels)
    width, height = (int(side) for side in head["dimensions"].split("x"))
    shape, space = _SHAPE.search(log), _SPACE.search(log)
    seen = Probe(
        expect,
        form.name,
        frames=1,
        width=width,
        height=height,
        pixel_format=shape[1] if shape else "",
        matrix=_MATRICES.get(space[1], "") if space else "",
    )
    if expect == "image":
        return seen
    return replace(seen, seconds=seconds, frames=len(times), fps=len(times) / max(seconds, 1e-9))
