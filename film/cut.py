"""The cut list: which take plays when, from what exists.

A missing or failed unit never stops a film: a clip is replaced by its picture, a picture
by a titled placeholder, and sound by silence.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from film.document import Captions, Mix
from film.timing import SceneTime, handle
from film.units import Graph, Take, digest, size


@dataclass(frozen=True)
class Shot:
    """One slot of the picture track, in frames."""

    scene_id: str
    number: int
    clip: str | None
    """The take to play; its frames start a handle before the slot."""
    image: str | None
    """The picture to hold where there is no clip."""
    length: int
    transition: str
    transition_frames: int
    """Into the next shot, centred on the boundary."""


@dataclass(frozen=True)
class Sounding:
    """A take that is heard from a frame on."""

    take: str
    start: int
    length: int
    offset: int = 0
    """Frames of the take that are left out before."""
    clip: bool = False
    """Whether it is the sound that a scene's clip brings along."""


@dataclass(frozen=True)
class CutList:
    """Everything that assembling needs, as takes and frames."""

    shots: tuple[Shot, ...]
    voice: tuple[Sounding, ...]
    sounds: tuple[Sounding, ...]
    music: str | None
    mix: Mix
    captions: Captions
    language: str
    title: str
    width: int
    height: int
    fps: int
    tail: int
    handle: int
    missing: tuple[str, ...]
    """Units that should be there and are not."""

    @property
    def total(self) -> int:
        """Length in frames."""
        return sum(shot.length for shot in self.shots) + self.tail


def cut_list(now: Graph) -> CutList:
    """The cut of the takes in use."""
    film, timing = now.film, now.timing
    width, height = size(film)

    def take(unit: str) -> str | None:
        found = now.take(unit) if unit in now.units else None
        return found.id if found else None

    shots = tuple(
        Shot(
            scene_id=at.scene_id,
            number=number,
            clip=take(f"clip:{at.scene_id}"),
            image=take(f"image:{at.scene_id}"),
            length=at.length,
            transition=film.scene(at.scene_id).transition.kind if at.transition else "cut",
            transition_frames=at.transition,
        )
        for number, at in enumerate(timing.scenes, 1)
    )
    voice = tuple(
        Sounding(spoken, at.voice, at.narration)
        for at in timing.scenes
        if (spoken := take(f"speech:{at.scene_id}"))
    )
    sounds = tuple(sounding for at in timing.scenes if (sounding := heard_besides(now, at)))
    return CutList(
        shots=shots,
        voice=voice,
        sounds=sounds,
        music=take("music"),
        mix=film.mix,
        captions=film.captions,
        language=film.settings.language,
        title=film.title,
        width=width,
        height=height,
        fps=timing.fps,
        tail=timing.tail,
        handle=handle(timing.fps),
        missing=tuple(unit for unit in now.units if unit != "cut" and now.take(unit) is None),
    )


def heard_besides(now: Graph, at: SceneTime) -> Sounding | None:
    """What is heard of a scene besides words: its sound, or its clip's own."""
    clip = now.take(f"clip:{at.scene_id}")
    if (unit := f"sound:{at.scene_id}") in now.units:
        sound = now.take(unit)
        return Sounding(sound.id, at.start, at.length) if sound else None
    if clip and clip.facts.get("sound") and now.sounds_itself(at.scene_id):
        return Sounding(clip.id, at.start, at.length, handle(now.timing.fps), clip=True)
    return None


def assembled_inputs(now: Graph) -> dict[str, Any]:
    """The inputs that a cut made right now would record.

    They equal the wanted ones exactly if every unit is current; otherwise the cut shows
    as stale and says why.
    """
    wanted = now.units["cut"].inputs
    scenes = [dict(scene) for scene in wanted["scenes"]]
    for scene, at in zip(scenes, now.timing.scenes, strict=True):
        for kind in ("clip", "speech", "words", "sound"):
            unit = f"{kind}:{at.scene_id}"
            if unit in now.units and now.standing[unit].state not in ("current", "pinned"):
                scene[kind] = _actual(now.take(unit))
    inputs = wanted | {"scenes": scenes}
    if "music" in now.units and now.standing["music"].state not in ("current", "pinned"):
        inputs["music"] = _actual(now.take("music"))
    return inputs


def _actual(take: Take | None) -> str:
    return digest(take.inputs) if take else "missing"
