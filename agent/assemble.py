"""Assembling the cut: takes in, one finished MP4 out.

It is a provider like any other as far as making is concerned, so that a crash, a cancel
and progress are handled in one place.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from film.captions import Cue
from film.cut import CutList, Shot
from pixora.errors import PixoraError, ProviderError
from pixora.provider import DirectProvider, Model, Order
from pixora.requests import Output
from store.blobs import unkept
from store.errors import StorageFull

SOUND_DB = -18.0
"""Ambience under the narration, before the film's own level."""
CLIP_DB = -8.0
"""A clip's own sound, where nobody speaks."""
MUSIC_DB = -5.5
KINDS = {"cut": "cut", "crossfade": "crossfade", "dissolve": "dissolve", "fade": "fade_black"}


@dataclass(frozen=True)
class Material:
    """A take's file and how long it plays, in seconds (0 for a picture)."""

    path: Path
    content: str
    """Its blob key, which names its content."""
    frames: int = 0
    width: int = 0
    height: int = 0


@dataclass(frozen=True)
class AssembleRequest:
    """A cut list with its files and captions."""

    cut: CutList
    cues: tuple[Cue, ...] = ()
    materials: Mapping[str, Material] = field(default_factory=dict)
    """Take id to file; filled in when the work starts."""
    names: Mapping[int, str] = field(default_factory=dict)
    """Scene number to what a placeholder says."""
    source_type: str = "algorithmicMedia"


class Assembler(DirectProvider):
    """Conforms what needs it, copies bodies, encodes joins, mixes once, muxes and signs."""

    name = "studio"
    poll_seconds = 1.0

    def __init__(self, cache: Path, identity: Path, certificate: str = "", key: str = "") -> None:
        """``identity`` keeps this machine's own certificate, used where the operator gives none."""
        super().__init__()
        self._cache = cache
        self._identity = identity
        self._operator = (certificate, key) if certificate and key else None

    def models(self) -> Sequence[Model]:
        return (Model("cut", "image_to_video", "cuts the film", concurrency=2),)

    async def make(self, order: Order, progress: Callable[[float], None]) -> Output:
        request = order.request
        assert isinstance(request, AssembleRequest)
        from media.program import first_error

        try:
            with first_error():
                return await self._assemble(request, order.folder, progress)
        except PixoraError as error:
            raise ProviderError(str(error), "failed") from error
        except OSError as error:
            if isinstance(full := unkept(order.folder, order.folder, error), StorageFull):
                raise ProviderError(str(full), "failed") from error
            raise

    async def _assemble(
        self, request: AssembleRequest, folder: Path, progress: Callable[[float], None]
    ) -> Output:
        from media import checks, mux
        from media.cut import render_video
        from media.sound import render_sound

        cut = request.cut
        await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
        await asyncio.to_thread(self._cache.mkdir, parents=True, exist_ok=True)
        video = await self._picture(request, folder, progress)
        silent, joined = folder / "picture.mp4", folder / "joined.mp4"
        async with asyncio.TaskGroup() as group:
            group.create_task(render_video(video, silent, self._cache, lambda p: progress(0.3 + 0.3 * p)))
            sound = group.create_task(render_sound(self._mix(request), self._cache))
        cues = captions(request.cues)
        if cut.captions.burn and cues:
            silent = await self._burn(silent, cues, cut, folder)
        progress(0.7)
        await mux.join(
            silent, sound.result().path, joined, cues=cues, language=cut.language, title=cut.title,
            chapters=chapters(request),
        )  # fmt: skip
        progress(0.8)
        still = [(s / cut.fps, e / cut.fps) for s, e in _still(cut)]
        found = await checks.check(joined, cut.total, cut.fps, still=still)
        progress(0.95)
        film = await self.signed(joined, folder, cut.title, request.source_type)
        facts = {"lufs": sound.result().lufs, "findings": [_finding(f.text, f.start, cut) for f in found]}
        seconds = cut.total / cut.fps
        return Output("video/mp4", path=film, seconds=seconds, foreign=False, conformed=True, facts=facts)

    async def _picture(
        self, request: AssembleRequest, folder: Path, progress: Callable[[float], None]
    ) -> Any:
        """The shots as conformed clips, whatever there is of each."""
        from media.cut import CutVideo, Transition
        from media.cut import Shot as MediaShot

        cut, shots = request.cut, []
        for index, shot in enumerate(cut.shots):
            path, content = await self._clip(request, shot, folder)
            transition = Transition(KINDS[shot.transition], shot.transition_frames)  # type: ignore[arg-type]
            shots.append(MediaShot(path, cut.handle, shot.length, transition, content))
            progress(0.3 * (index + 1) / len(cut.shots))
        return CutVideo(tuple(shots), cut.fps, tail=cut.tail, fade_out=min(cut.tail, cut.fps // 2))

    async def _clip(self, request: AssembleRequest, shot: Shot, folder: Path) -> tuple[Path, str]:
        """The shot's clip at its exact length: as made, re-conformed, from its picture, or a titled card."""
        from media import burn, conform
        from media.encoding import keyframes

        cut = request.cut
        frames = shot.length + 2 * cut.handle
        clip, image = (request.materials.get(take or "") for take in (shot.clip, shot.image))
        if clip is not None and (clip.frames, clip.width, clip.height) == (frames, cut.width, cut.height):
            return clip.path, clip.content
        out = folder / f"{shot.scene_id}.mp4"
        keys = keyframes(frames, cut.handle, cut.fps)
        shape = (cut.width, cut.height, cut.fps, frames, keys)
        if clip is not None:
            await conform.conform(clip.path, out, *shape, foreign_source=False)
        elif image is not None:
            await conform.still_clip(image.path, out, *shape)
        else:
            await burn.placeholder(f"Scene {shot.number}", out, *shape)
        return out, ""

    async def _burn(self, silent: Path, cues: Sequence[Any], cut: CutList, folder: Path) -> Path:
        from media import burn

        burned = folder / "burned.mp4"
        await burn.burn(silent, cues, burned)
        return burned

    async def signed(self, film: Path, folder: Path, title: str, source_type: str) -> Path:
        """The film with its provenance, signed last."""
        from media import sign
        from media.credentials import development, load

        out = folder / "film.mp4"
        own = self._operator
        credentials = await asyncio.to_thread(
            lambda: load(Path(own[0]), Path(own[1])) if own else development(self._identity)
        )
        await sign.sign(film, out, credentials, source_type, title=title)  # type: ignore[arg-type]
        return out

    def _mix(self, request: AssembleRequest) -> Any:
        from media.sound import Ambience, Mix, Voice

        cut, fps = request.cut, request.cut.fps

        def path(take: str) -> Path:
            return request.materials[take].path

        return Mix(
            frames=cut.total,
            fps=fps,
            voice=tuple(Voice(path(s.take), s.start / fps) for s in cut.voice),
            ambience=tuple(
                Ambience(
                    path(s.take), s.start / fps, s.length / fps,
                    (CLIP_DB if s.clip else SOUND_DB) + cut.mix.sound, s.offset / fps,
                )
                for s in cut.sounds
            ),
            music=path(cut.music) if cut.music else None,
            music_db=MUSIC_DB + cut.mix.music,
            voice_db=cut.mix.voice,
            speech_spans=tuple((s.start / fps, (s.start + s.length) / fps) for s in cut.voice),
            duck_db=cut.mix.ducking,
        )  # fmt: skip


def captions(cues: Sequence[Cue]) -> list[Any]:
    """The cues as files and players take them, with who speaks where that is needed."""
    from media.captions import Cue as Caption

    return [Caption(cue.start, cue.end, _shown(cue)) for cue in cues]


def _shown(cue: Cue) -> tuple[str, ...]:
    if not cue.speaker:
        return cue.lines
    return (f"{cue.speaker}: {cue.lines[0]}", *cue.lines[1:])


def chapters(request: AssembleRequest) -> list[Any]:
    """The scenes as a player lists them."""
    from media.mux import Chapter

    start, found = 0, []
    for shot in request.cut.shots:
        end = start + shot.length
        found.append(Chapter(f"Scene {shot.number}", start / request.cut.fps, end / request.cut.fps))
        start = end
    return found


def _still(cut: CutList) -> list[tuple[int, int]]:
    """Frames that are still by intent: the held end, and cards for missing pictures."""
    spans, start = [], 0
    for shot in cut.shots:
        if shot.clip is None and shot.image is None:
            spans.append((start, start + shot.length))
        start += shot.length
    return [*spans, (max(0, start - 1), cut.total)]


def _finding(text: str, seconds: float, cut: CutList) -> str:
    """What a check found, with the scene it is in."""
    frame, start = int(seconds * cut.fps), 0
    for shot in cut.shots:
        start += shot.length
        if frame < start:
            return f"Scene {shot.number}: {text}"
    return f"At the end: {text}"
