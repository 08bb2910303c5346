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

SOUND_DB = -18.0
"""Ambience under the narration, before the film's own level."""
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

    def __init__(self, cache: Path, identity: Path) -> None:
        super().__init__()
        self._cache = cache
        self._identity = identity

    def models(self) -> Sequence[Model]:
        return (Model("cut", "image_to_video", "cuts the film", concurrency=2),)

    async def make(self, order: Order, progress: Callable[[float], None]) -> Output:
        request = order.request
        assert isinstance(request, AssembleRequest)
        try:
            return await self._assemble(request, order.folder, progress)
        except PixoraError as error:
            raise ProviderError(str(error), "failed") from error

    async def _assemble(
        self, request: AssembleRequest, folder: Path, progress: Callable[[float], None]
    ) -> Output:
        from media import captions, checks, mux, sign
        from media.cut import CutVideo, Transition, render_video
        from media.cut import Shot as MediaShot
        from media.sound import render_sound

        cut = request.cut
        folder.mkdir(parents=True, exist_ok=True)
        self._cache.mkdir(parents=True, exist_ok=True)
        shots = []
        for index, shot in enumerate(cut.shots):
            path, content = await self._clip(request, shot, folder)
            transition = Transition(KINDS[shot.transition], shot.transition_frames)  # type: ignore[arg-type]
            shots.append(MediaShot(path, cut.handle, shot.length, transition, content))
            progress(0.3 * (index + 1) / len(cut.shots))
        video = CutVideo(tuple(shots), cut.fps, tail=cut.tail, fade_out=min(cut.tail, cut.fps // 2))
        silent, sound = folder / "picture.mp4", self._mix(request)
        async with asyncio.TaskGroup() as group:
            group.create_task(render_video(video, silent, self._cache, lambda p: progress(0.3 + 0.4 * p)))
            track = group.create_task(render_sound(sound, self._cache, stems=folder))
        raise NotImplementedError(captions, checks, mux, sign, track)

    async def _clip(self, request: AssembleRequest, shot: Shot, folder: Path) -> tuple[Path, str]:
        raise NotImplementedError

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
                Ambience(path(s.take), s.start / fps, s.length / fps, SOUND_DB + cut.mix.sound)
                for s in cut.sounds
            ),
            music=path(cut.music) if cut.music else None,
            music_db=MUSIC_DB + cut.mix.music,
            voice_db=cut.mix.voice,
            speech_spans=tuple((s.start / fps, (s.start + s.length) / fps) for s in cut.voice),
            duck_db=cut.mix.ducking,
        )
