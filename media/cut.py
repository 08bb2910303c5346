"""Assembling a film's picture: bodies of clips are copied, only the joins between them are encoded.

Every shot is a conformed clip with spare frames (handles) before `start` and after `start + frames`. Its slot
in the film is exactly `frames` long. A transition of x frames is centred on the boundary of two slots and
reaches x/2 frames into the handles of either side, so the film is as long as its slots, plus the tail: the
last frame, held.
"""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

import ffmpeg

from media import content, encoding, program
from media.errors import MediaError
from media.output import whole
from media.splice import Run, Track, splice, track

Kind = Literal["cut", "crossfade", "dissolve", "fade_black"]

_RECIPE = "1"  # part of the cache keys: raise it when the same segments would give another picture


@dataclass(frozen=True)
class Transition:
    """How a shot becomes the next one, over `frames`. A dissolve is a longer crossfade."""

    kind: Kind = "cut"
    frames: int = 0

    @property
    def overlaps(self) -> bool:
        """Whether both shots are seen at once."""
        return self.kind in ("crossfade", "dissolve") and self.frames > 0

    @property
    def before(self) -> int:
        """How many of its frames lie before the boundary."""
        return 0 if self.kind == "cut" else self.frames // 2

    @property
    def after(self) -> int:
        """How many of its frames lie after the boundary."""
        return 0 if self.kind == "cut" else self.frames - self.frames // 2


@dataclass(frozen=True)
class Shot:
    """`frames` frames of the conformed clip `path` from its frame `start`, and the transition to the next shot.

    `content` is a hash of the file where the caller knows one; otherwise the file is hashed.
    """

    path: Path
    start: int
    frames: int
    transition: Transition = field(default_factory=Transition)
    content: str = ""


@dataclass(frozen=True)
class CutVideo:
    """A film's picture. Lengths in frames; the fade out ends the film and may be longer than the tail."""

    shots: tuple[Shot, ...]
    fps: int
    fade_in: int = 0
    tail: int = 0
    fade_out: int = 0

    @property
    def frames(self) -> int:
        """The length of the film."""
        return sum(shot.frames for shot in self.shots) + self.tail


@dataclass(frozen=True)
class Segment:
    """Frames `first` to `last` (excluded) of a shot's clip, and how they follow the segment before.

    `overlap` frames are mixed with the end of the segment before; `fade_in` and `fade_out` are from and to
    black; `hold` repeats the last frame.
    """

    shot: int
    first: int
    last: int
    overlap: int = 0
    fade_in: int = 0
    fade_out: int = 0
    hold: int = 0

    @property
    def frames(self) -> int:
        """How much the segment adds to the film."""
        return self.last - self.first + self.hold - self.overlap


@dataclass(frozen=True)
class Body:
    """Frames `first` to `last` (excluded) of a shot's clip that are copied."""

    shot: int
    first: int
    last: int


Piece = Body | tuple[Segment, ...]


def pieces(cut: CutVideo, tracks: Sequence[Track]) -> list[Piece]:
    """The film as bodies to copy and chains of segments to encode, in order. `tracks` are the shots' clips."""
    made: list[Piece] = []
    chain: list[Segment] = []
    for number, (shot, clip) in enumerate(zip(cut.shots, tracks, strict=True)):
        whole_shot = _segment(cut, number)
        if whole_shot.first < 0 or whole_shot.last > clip.frames:
            raise MediaError(
                f"The cut needs frames {whole_shot.first} to {whole_shot.last} of {shot.path.name!r}, "
                f"which has {clip.frames}."
            )
        body = _body(cut, number, clip)
        if body is None:
            chain.append(whole_shot)
            continue
        lead, trail = _around(whole_shot, body)
        chain += lead
        made += [tuple(chain)] if chain else []
        made.append(body)
        chain = trail
    return [*made, tuple(chain)] if chain else made


def _segment(cut: CutVideo, number: int) -> Segment:
    """All that is seen of a shot, transitions and tail included."""
    shot = cut.shots[number]
    into = cut.shots[number - 1].transition if number else Transition("fade_black", 0)
    final = number == len(cut.shots) - 1
    out = Transition() if final else shot.transition
    end = shot.start + shot.frames
    return Segment(
        shot=number,
        first=shot.start - (into.before if into.overlaps else 0),
        last=end + (out.after if out.overlaps else 0),
        overlap=into.frames if into.overlaps else 0,
        fade_in=(into.after if into.kind == "fade_black" else 0) if number else cut.fade_in,
        fade_out=cut.fade_out if final else (out.before if out.kind == "fade_black" else 0),
        hold=cut.tail if final else 0,
    )


def _body(cut: CutVideo, number: int, clip: Track) -> Body | None:
    """The longest run between key frames that no transition, fade or hold touches, if there is one."""
    shot, seen = cut.shots[number], _segment(cut, number)
    into = cut.shots[number - 1].transition if number else Transition()
    out = shot.transition if number < len(cut.shots) - 1 else Transition()
    first = shot.start + max(into.after, seen.fade_in)
    last = shot.start + shot.frames - max(out.before, seen.fade_out - seen.hold, 1 if seen.hold else 0)
    starts = [key for key in clip.keys if key >= first]
    ends = [key for key in (*clip.keys, clip.frames) if key <= last]
    return Body(number, starts[0], ends[-1]) if starts and ends and starts[0] < ends[-1] else None


def _around(shot: Segment, body: Body) -> tuple[list[Segment], list[Segment]]:
    """What is left of a shot before and after its body."""
    lead = Segment(shot.shot, shot.first, body.first, overlap=shot.overlap, fade_in=shot.fade_in)
    trail = Segment(shot.shot, body.last, shot.last, fade_out=shot.fade_out, hold=shot.hold)
    return (
        [lead] if lead.last > lead.first else [],
        [trail] if trail.last > trail.first else [],
    )


async def render_video(
    cut: CutVideo, out: Path, workdir: Path, progress: program.Progress | None = None
) -> int:
    """Write the film's picture to the MP4 `out` and return its frames.

    Encoded pieces are kept in `workdir` under the hash of what they are made of and found again there.
    Raises `MediaError`.
    """
    if not cut.shots:
        raise MediaError("There is nothing to cut: the film has no shots.")
    tracks = await asyncio.to_thread(lambda: [track(shot.path, cut.fps) for shot in cut.shots])
    plan = pieces(cut, tracks)
    chains = [piece for piece in plan if not isinstance(piece, Body)]
    made: dict[tuple[Segment, ...], Path] = {}

    async def make(chain: tuple[Segment, ...]) -> None:
        made[chain] = await _encode(chain, cut, tracks, workdir)
        if progress:
            progress(len(made) / (len(chains) + 1))

    with program.first_error():
        async with asyncio.TaskGroup() as group:
            for chain in chains:
                group.create_task(make(chain))
    frames = await asyncio.to_thread(splice, [_run(piece, cut, made) for piece in plan], out, cut.fps)
    if frames != cut.frames:
        raise MediaError(f"The film came out with {frames} frames instead of {cut.frames}.")
    if progress:
        progress(1.0)
    return frames


def _run(piece: Piece, cut: CutVideo, made: Mapping[tuple[Segment, ...], Path]) -> Run:
    if isinstance(piece, Body):
        return Run(cut.shots[piece.shot].path, piece.first, piece.last)
    return Run(made[piece], 0, _length(piece))


def _length(chain: Sequence[Segment]) -> int:
    """Frames that a chain adds to the film."""
    return sum(segment.frames for segment in chain)


async def _encode(chain: tuple[Segment, ...], cut: CutVideo, tracks: Sequence[Track], workdir: Path) -> Path:
    """Encode a chain, or find it in `workdir`, and make sure that it joins to the clips around it."""
    path = workdir / f"{await asyncio.to_thread(_key, chain, cut)}.mp4"
    if not path.exists():
        length = _length(chain)
        keys = range(0, length, 2 * cut.fps)
        names = " and ".join(dict.fromkeys(repr(cut.shots[s.shot].path.name) for s in chain))
        with whole(path) as draft:
            output = encoding.conformed(_picture(chain, cut, tracks), draft, cut.fps, length, keys)
            await program.run(output, f"join {names}")
            made = await asyncio.to_thread(track, draft, cut.fps)
            if made.frames != length:
                raise MediaError(f"The join of {names} has {made.frames} frames instead of {length}.")
            if made.headers != tracks[chain[0].shot].headers:
                raise MediaError(f"The clips {names} were conformed with other settings: conform them again.")
    return path


def _key(chain: Sequence[Segment], cut: CutVideo) -> str:
    """A hash over everything that the encoded chain depends on."""
    contents = [
        cut.shots[segment.shot].content or content.digest(cut.shots[segment.shot].path) for segment in chain
    ]
    shapes = [(s.first, s.last, s.overlap, s.fade_in, s.fade_out, s.hold) for s in chain]
    settings = (_RECIPE, cut.fps, sorted(encoding.X264_OPTIONS.items()), program.identity())
    return content.key(contents, shapes, settings)


def _picture(chain: Sequence[Segment], cut: CutVideo, tracks: Sequence[Track]) -> Any:
    """The graph of a chain."""
    picture = _frames(chain[0], cut, tracks)
    length = chain[0].frames
    for segment in chain[1:]:
        following = _frames(segment, cut, tracks)
        if segment.overlap:
            offset = (length - segment.overlap) / cut.fps
            picture = ffmpeg.filter(
                [picture, following], "xfade", transition="fade", offset=f"{offset:.6f}",
                duration=f"{segment.overlap / cut.fps:.6f}",
            )  # fmt: skip
        else:
            picture = ffmpeg.concat(picture, following)
        length += segment.frames
    return picture


def _frames(segment: Segment, cut: CutVideo, tracks: Sequence[Track]) -> Any:
    """The frames of a segment, from time 0, with its fades."""
    # Decoding starts at the nearest key frame before. Asking for a moment just after it is safe against
    # rounding; frames are then counted from it.
    key = max(key for key in tracks[segment.shot].keys if key <= segment.first)
    seek = {"ss": f"{(key + 0.25) / cut.fps:.6f}"} if key else {}
    count = segment.last - segment.first
    frames = ffmpeg.input(str(cut.shots[segment.shot].path), threads=1, noaccurate_seek=None, **seek).video
    frames = frames.filter("trim", start_frame=segment.first - key, end_frame=segment.last - key)
    frames = frames.filter("setpts", "PTS-STARTPTS").filter("fps", cut.fps)
    if segment.hold:
        frames = frames.filter("tpad", stop_mode="clone", stop=segment.hold)
    if segment.fade_in:
        frames = frames.filter("fade", type="in", start_frame=0, nb_frames=segment.fade_in)
    if segment.fade_out:
        start = max(0, count + segment.hold - segment.fade_out)
        frames = frames.filter("fade", type="out", start_frame=start, nb_frames=segment.fade_out)
    return frames
