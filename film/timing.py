"""One timing model for clip lengths, captions, timeline, render and export.

Everything is whole frames at the film's fps. Scenes fill slots that sum to the film; a
transition is centred on the boundary of two slots and shows the frames that each clip
has beyond its slot (its handles), so that moving or re-joining scenes never changes a
clip. After the last slot its final frame is held for the film's tail.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from film.document import NARRATOR, Film, Line, Scene
from film.speech import estimate

HEAD_SECONDS = 0.3
"""From a scene's first frame to its first word, where nobody asked for more or less."""
REST_SECONDS = 0.5
"""From the last word of a scene to its end, at least."""
TAIL_SECONDS = 0.75
"""The held frame at the film's end."""
GAP_SECONDS = 0.45
"""Between two lines of a scene, as estimated."""
OVERRUN = 1.25
"""A conditional clip is quoted for narration this much longer than estimated."""


def frames(seconds: float, fps: int) -> int:
    """The nearest whole number of frames, halves up."""
    return math.floor(seconds * fps + 0.5)


def handle(fps: int) -> int:
    """Frames at either end of a clip that only transitions use."""
    return fps // 2


@dataclass(frozen=True)
class SceneTime:
    """When one scene plays, in frames."""

    scene_id: str
    start: int
    length: int
    head: int
    narration: int
    measured: bool
    """False while the narration's length is an estimate."""
    transition: int
    """Frames of the transition into the next scene, even, 0 for a cut."""

    @property
    def end(self) -> int:
        return self.start + self.length

    @property
    def voice(self) -> int:
        """The frame at which the voice begins."""
        return self.start + self.head

    @property
    def tail(self) -> int:
        """Frames from the last word to the scene's end; 0 where nobody speaks."""
        return self.length - self.head - self.narration if self.narration else 0


@dataclass(frozen=True)
class Timing:
    fps: int
    scenes: tuple[SceneTime, ...]
    tail: int

    @property
    def total(self) -> int:
        """The film's length in frames."""
        return sum(scene.length for scene in self.scenes) + self.tail

    @property
    def seconds(self) -> float:
        return self.total / self.fps

    @property
    def measured(self) -> bool:
        return all(scene.measured for scene in self.scenes)

    @property
    def turn(self) -> int:
        """The frame at which the film turns: the cut nearest to 68 % of it."""
        cuts = [scene.start for scene in self.scenes[1:]]
        goal = self.total * 17 // 25
        return min(cuts, key=lambda cut: (abs(cut - goal), cut)) if cuts else goal

    def of(self, scene_id: str) -> SceneTime:
        return next(scene for scene in self.scenes if scene.scene_id == scene_id)

    def milliseconds(self, scene_id: str) -> int:
        """Milliseconds of a scene's narration, rounded up."""
        return -(-self.of(scene_id).narration * 1000 // self.fps)


def estimated(scene: Scene, film: Film) -> float:
    """Seconds that a scene's lines will take, by rule."""
    texts = [line.said for line in voiced(scene, film)]
    speech = sum(estimate(text, film.settings.language, film.settings.speed) for text in texts)
    return speech + GAP_SECONDS * max(0, len(texts) - 1)


def voiced(scene: Scene, film: Film) -> list[Line]:
    """The lines that a voice reads: all of them, or dialogue alone where narration is switched off."""
    return [line for line in scene.lines if film.settings.narration or line.speaker != NARRATOR]


def spoken(scene: Scene, film: Film) -> bool:
    """Whether the scene has a speech unit."""
    return bool(voiced(scene, film))


def shortest(at: SceneTime, fps: int) -> int:
    """Frames that a scene's narration needs, with air around it; 0 where nobody speaks.

    A later first word is a wish that gives way before the scene gets longer.
    """
    return min(at.head, frames(HEAD_SECONDS, fps)) + room(at, fps) if at.narration else 0


def room(at: SceneTime, fps: int) -> int:
    """Frames that a scene's narration needs from its first word on, with air behind it."""
    return at.narration + frames(REST_SECONDS, fps)


def time(film: Film, measured: Mapping[str, float], overrun: float = 1.0) -> Timing:
    """The film's timing; ``measured`` maps scene ids to seconds of narration that exist.

    Estimates are multiplied by ``overrun``.
    """
    fps = film.settings.fps
    usual, rest = frames(HEAD_SECONDS, fps), frames(REST_SECONDS, fps)
    lengths: list[tuple[Scene, int, int, int]] = []
    for scene in film.scenes:
        voice = 0
        if spoken(scene, film):
            seconds = measured.get(scene.id)
            voice = math.ceil((estimated(scene, film) * overrun if seconds is None else seconds) * fps)
        asked = max(1, frames(scene.duration, fps))
        head = usual if scene.head is None else frames(scene.head, fps)
        length = max(asked, min(head, usual) + voice + rest if voice else 0)
        lengths.append((scene, length, voice, min(head, length - voice - rest) if voice else 0))
    placed: list[SceneTime] = []
    start = 0
    for index, (scene, length, voice, head) in enumerate(lengths):
        following = lengths[index + 1][1] if index + 1 < len(lengths) else 0
        placed.append(
            SceneTime(
                scene_id=scene.id,
                start=start,
                length=length,
                head=head,
                narration=voice,
                measured=not voice or scene.id in measured,
                transition=_transition(scene, length, following, fps),
            )
        )
        start += length
    return Timing(fps, tuple(placed), frames(TAIL_SECONDS, fps) if placed else 0)


def _transition(scene: Scene, length: int, following: int, fps: int) -> int:
    """Frames of the transition out of a scene: at most a fifth of the shorter neighbour and two handles."""
    if scene.transition.kind == "cut" or not following:
        return 0
    asked = frames(scene.transition.seconds, fps)
    allowed = min(asked, min(length, following) // 5, 2 * handle(fps))
    return max(0, allowed // 2 * 2)
