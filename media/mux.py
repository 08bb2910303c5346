"""Putting a film together: picture and sound by copy, captions as a soft track, title and chapters."""

import asyncio
import heapq
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from fractions import Fraction
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import av
import ffmpeg

from media import program
from media.captions import Cue, in_order, save
from media.errors import MediaError
from media.output import whole
from media.probe import probe


@dataclass(frozen=True)
class Chapter:
    """A named stretch of a film, in seconds."""

    title: str
    start: float
    end: float


# What MP4 wants (ISO 639-2/T) for the two-letter codes of ISO 639-1.
_LANGUAGES = dict(
    pair.split(":")
    for pair in [
        "ar:ara",
        "bg:bul",
        "bn:ben",
        "ca:cat",
        "cs:ces",
        "da:dan",
        "de:deu",
        "el:ell",
        "en:eng",
        "es:spa",
        "et:est",
        "eu:eus",
        "fa:fas",
        "fi:fin",
        "fr:fra",
        "ga:gle",
        "gl:glg",
        "gu:guj",
        "he:heb",
        "hi:hin",
        "hr:hrv",
        "hu:hun",
        "hy:hye",
        "id:ind",
        "is:isl",
        "it:ita",
        "ja:jpn",
        "ka:kat",
        "kn:kan",
        "ko:kor",
        "lt:lit",
        "lv:lav",
        "mk:mkd",
        "ml:mal",
        "mr:mar",
        "ms:msa",
        "nb:nob",
        "nl:nld",
        "no:nor",
        "pa:pan",
        "pl:pol",
        "pt:por",
        "ro:ron",
        "ru:rus",
        "sk:slk",
        "sl:slv",
        "sq:sqi",
        "sr:srp",
        "sv:swe",
        "sw:swa",
        "ta:tam",
        "te:tel",
        "th:tha",
        "tl:tgl",
        "tr:tur",
        "uk:ukr",
        "ur:urd",
        "vi:vie",
        "zh:zho",
    ]
)


def _language(tag: str) -> str:
    code = tag.split("-")[0].lower()
    return _LANGUAGES.get(code, code if len(code) == 3 else "und")


async def join(
    video: Path,
    soundtrack: Path | None,
    out: Path,
    *,
    cues: Sequence[Cue] = (),
    language: str = "en",
    title: str = "",
    chapters: Sequence[Chapter] = (),
) -> None:
    """Write the film `out`, an MP4 that starts to play before it is loaded whole. Nothing is encoded again.

    `language` (such as "en" or "pt-BR") tags sound and captions. Raises `MediaError`.
    """
    with TemporaryDirectory(prefix="pixora-captions-") as folder:
        model = await _caption_model(Path(folder)) if cues else None
        film = partial(_mux, video, soundtrack, out, title=title, chapters=chapters)
        await asyncio.to_thread(film, captions=(model, cues), language=_language(language))


async def _caption_model(folder: Path) -> Path:
    """An MP4 whose text track has the header that ours will take; PyAV cannot make one itself."""
    text, made = folder / "model.vtt", folder / "model.mp4"
    save([Cue(0, 1, ("-",))], text)
    track = ffmpeg.input(str(text))["s:0"]
    await program.run(track.output(str(made), **{"c:s": "mov_text"}), "write the captions")
    return made


def _mux(
    video: Path,
    soundtrack: Path | None,
    out: Path,
    *,
    captions: tuple[Path | None, Sequence[Cue]],
    language: str,
    title: str,
    chapters: Sequence[Chapter],
) -> None:
    with ExitStack() as files:
        draft = files.enter_context(whole(out))
        film: Any = files.enter_context(
            av.open(str(draft), "w", format="mp4", options={"movflags": "+faststart"})
        )
        packets = [_copied(film, files, video, "video", "")]
        if soundtrack:
            packets.append(_copied(film, files, soundtrack, "audio", language))
        model, cues = captions
        if model:
            packets.append(_spoken(film, files, model, cues, language))
        film.metadata.update({"title": title} if title else {})
        film.set_chapters(_chapters(chapters))
        for packet in heapq.merge(*packets, key=_time):
            film.mux_one(packet)


def _track(film: Any, files: ExitStack, path: Path, kind: str, language: str) -> tuple[Any, Any, Any]:
    """The file, its track of this kind, and a new track of the film like it."""
    try:
        file: Any = files.enter_context(av.open(str(path)))
    except (OSError, av.error.FFmpegError) as error:
        raise MediaError(f"The file {path.name!r} cannot be read as media: {error}.") from error
    stream = next((stream for stream in file.streams if stream.type == kind), None)
    if stream is None:
        raise MediaError(f"The file {path.name!r} has no {kind} track.")
    made = film.add_stream_from_template(stream)
    made.time_base = stream.time_base
    if language:
        made.metadata["language"] = language
    return file, stream, made


def _copied(film: Any, files: ExitStack, path: Path, kind: str, language: str) -> Iterator[Any]:
    """The packets of a file's track on their way into the film."""
    file, stream, made = _track(film, files, path, kind, language)

    def packets() -> Iterator[Any]:
        for packet in file.demux(stream):
            if packet.dts is not None:
                packet.stream = made
                yield packet

    return packets()


def _spoken(film: Any, files: ExitStack, model: Path, cues: Sequence[Cue], language: str) -> Iterator[Any]:
    """The cues as samples of 3GPP timed text: two bytes of length, then UTF-8. The muxer fills the gaps."""
    _, _, made = _track(film, files, model, "subtitle", language)
    milliseconds = Fraction(1, 1000)
    made.time_base = milliseconds

    def packets() -> Iterator[Any]:
        for cue in in_order(cues):
            text = "\n".join(cue.shown).encode()
            packet: Any = av.Packet(len(text).to_bytes(2, "big") + text)
            packet.pts = packet.dts = round(cue.start * 1000)
            packet.duration = round(cue.end * 1000) - packet.pts
            packet.time_base, packet.stream = milliseconds, made
            yield packet

    return packets()


def _time(packet: Any) -> Fraction:
    return Fraction(packet.dts * packet.time_base)


def _chapters(chapters: Sequence[Chapter]) -> list[dict[str, Any]]:
    return [
        {
            "id": number,
            "start": round(chapter.start * 1000),
            "end": round(chapter.end * 1000),
            "time_base": Fraction(1, 1000),
            "metadata": {"title": chapter.title},
        }
        for number, chapter in enumerate(chapters)
    ]


async def poster(video: Path, out: Path, *, frame: int = 0, width: int | None = None) -> None:
    """Write one frame of a film of ours as a picture, in the form that the suffix of `out` names; `width`
    scales it. Raises `MediaError`."""
    seen = probe(video)
    if not 0 <= frame < seen.frames:
        raise MediaError(f"The film {video.name!r} has {seen.frames} frames and none numbered {frame}.")
    seek = {"ss": f"{(frame - 0.5) / seen.fps:.6f}"} if frame else {}
    picture = ffmpeg.input(str(video), **seek).video
    if width:
        picture = picture.filter("scale", width, -2, flags="lanczos")
    quality = {"q:v": 3} if out.suffix in (".jpg", ".jpeg") else {}
    with whole(out) as draft:
        output = picture.output(str(draft), update=1, map_metadata=-1, **{"frames:v": 1, **quality})
        await program.run(output, f"take a picture from {video.name!r}")
