"""The film in time, as an editor shows it: how music gives way to voices, what covers each scene, and edits."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING, Literal

from agent import editing
from agent.films import Loaded
from agent.session import aside
from agent.uploads import PROVIDER as UPLOADED
from film.document import Film
from film.edits import Limit, Operation, SelectTake
from film.timing import SceneTime, handle
from film.units import Graph
from store import takes, videos
from store.errors import NotFound

if TYPE_CHECKING:
    from agent.compose import App

RAMP_STEPS = 8
"""Straight pieces that stand for each curved ramp of the envelope."""


@dataclass(frozen=True)
class Ducking:
    """How far the music goes down under voices: ``points`` are (seconds, dB), straight between them."""

    depth: float
    fall: float
    """Seconds before a first word in which it goes down."""
    rise: float
    """Seconds after a last word in which it comes back."""
    spans: tuple[tuple[float, float], ...]
    """When somebody speaks, in seconds, as planned where it is not spoken yet."""
    points: tuple[tuple[float, float], ...]


def ducking(now: Graph) -> Ducking | None:
    """The envelope that the mix puts on the music; None where the film has no music."""
    import numpy as np

    from media.sound import FALL, RISE
    from media.sound import ducking as down

    if "music" not in now.units:
        return None
    fps, end, depth = now.timing.fps, now.timing.seconds, now.film.mix.ducking
    spans = tuple(
        (at.voice / fps, (at.voice + at.narration) / fps) for at in now.timing.scenes if at.narration
    )
    steps = [step / RAMP_STEPS for step in range(RAMP_STEPS + 1)]
    ramps = chain.from_iterable(
        [*(start - FALL * step for step in steps), *(stop + RISE * step for step in steps)]
        for start, stop in spans
    )
    times = sorted({0.0, end} | {time for time in ramps if 0 <= time <= end})
    gains = -depth * down(spans, np.asarray(times))
    points = [(round(time, 4), round(float(gain), 3) + 0.0) for time, gain in zip(times, gains, strict=True)]
    return Ducking(depth, FALL, RISE, spans, tuple(_needed(points)))


def _needed(points: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
    """Points without those between two of the same gain."""
    inner = zip(points, points[1:], points[2:], strict=False)
    return [
        *points[:1],
        *(at for before, at, after in inner if not before[1] == at[1] == after[1]),
        *points[-1:],
    ]


@dataclass(frozen=True)
class Coverage:
    """What is seen of a scene, in frames. Clips have spare frames at either end for transitions."""

    shown: Literal["clip", "image", "card"]
    """The clip; the picture held still where there is no clip; a titled card where there is neither."""
    take: str | None
    first: int
    """The clip's frame with which the scene begins."""
    wanted: int
    """Frames that a clip of this scene has, spare ones included."""
    there: int
    """Frames that the clip in use has; 0 for a still."""

    @property
    def held(self) -> int:
        """Frames at the end for which there is no clip: its last one is held."""
        return max(0, self.wanted - self.there) if self.shown == "clip" else 0


def coverage(loaded: Loaded, at: SceneTime) -> Coverage:
    """What is seen of a scene now."""
    now = loaded.graph
    spare = handle(now.timing.fps)
    wanted = at.length + 2 * spare
    clip, image = now.take(f"clip:{at.scene_id}"), now.take(f"image:{at.scene_id}")
    if clip is not None:
        there = int(loaded.takes[clip.id].facts.get("frames", 0))
        return Coverage("clip", clip.id, spare, wanted, there)
    if image is not None:
        return Coverage("image", image.id, 0, wanted, 0)
    return Coverage("card", None, 0, wanted, 0)


@dataclass(frozen=True)
class Edited:
    """A film after an edit of its timeline."""

    loaded: Loaded
    summary: str
    limited: tuple[Limit, ...]
    """What kept some of the wishes from coming true exactly, by their place among them."""


Wishes = Callable[[Film], Sequence[Sequence[Operation]]]
"""The operations that each wish stands for, from the film as the person looked at it."""


async def edit(
    app: App, user_id: str, video_id: str, wishes: Wishes, chosen: Collection[str], base: int | None
) -> Edited:
    """Carry out a person's wishes in one revision, all or none. What they brought themselves is pinned.

    Raises ``NotFound`` for a take among ``chosen`` that is not of this film, ``EditConflict``
    or ``EditRefused``.
    """
    wish_of: list[int] = []
    theirs: set[str] = set()

    def wanted(then: Film) -> list[Operation]:
        groups = wishes(then)
        wish_of.extend(place for place, group in enumerate(groups) for _ in group)
        return [
            operation.with_(pin=True)
            if isinstance(operation, SelectTake) and operation.take in theirs
            else operation
            for operation in chain.from_iterable(groups)
        ]

    async with aside(app.store, "person_timeline", video_id, user_id) as change:
        await videos.get(change.tx, video_id, user_id)
        for take_id in chosen:
            take = await takes.get(change.tx, take_id, user_id)
            if take.video_id != video_id:
                raise NotFound("take", take_id)
            theirs |= {take_id} if take.provider == UPLOADED else set()
        done = await editing.edit_film(change, wanted, author="person", base=base, run_id=change.run_id)
        loaded = await change.load()
    limited = tuple(Limit(wish_of[row["operation"]], row["text"]) for row in done.get("limited", ()))
    return Edited(loaded, done["summary"], limited)
