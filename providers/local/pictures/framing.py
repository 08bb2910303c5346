"""Framing: what a shot shows, and how large and where those who act stand in it."""

from __future__ import annotations

from . import figures, settings
from .chance import fraction
from .ink import Ink
from .spec import Ground, PictureRequest, SceneSpec, Subject
from .stage import Stage, View
from .styles import Style
from .subjects import kind_of, plainly, walks

SHOT_HEIGHT = {"establishing": 0.15, "wide": 0.31, "medium": 0.62, "close": 1.12, "detail": 0.62}
"""How tall an adult stands, as part of the frame's height."""
SHOT_ZOOM = {"establishing": 1.0, "wide": 1.0, "medium": 1.28, "close": 1.75, "detail": 2.2}
SHOT_BLUR = {"medium": 1.2, "close": 4.5, "detail": 6.0}
SMALLEST = {"establishing": 0.045, "wide": 0.075, "medium": 0.13, "close": 0.2, "detail": 0.42}
"""The least height at which a thing can still be made out, as part of the frame's height."""

HERO = {"establishing": 0.13, "wide": 0.27}
"""The least height of whom the picture is about, as part of the frame's height."""

CUT_POSES = 8
"""Drawings of living things whose legs are not in the picture."""
SAILS = frozenset({"boat", "raft", "ship"})
DECKS = {"rowing boat": 0.28, "boat": 0.17, "raft": 0.11, "ship": 0.3, "paper boat": 0.2}
"""Where someone stands in a boat, as part of its height."""


def stage_for(request: PictureRequest, spec: SceneSpec, style: Style, margin: bool, poses: int) -> Stage:
    """An empty stage with the shot's view, the hour's light and the style's ink."""
    palette = settings.palette_for(spec)
    side = next((s.side for s in spec.subjects if s.side in ("left", "right")), "")
    hero_left = side == "left" or (side != "right" and fraction(request.seed, "side") < 0.5)
    light_x = 0.68 if hero_left else 0.32
    light = (0.75 if hero_left else -0.75, -0.8)
    if palette.orb_height < 0.2 and not spec.inside:
        light = (light[0], -0.45)
    width, height = request.width, request.height
    grain = min(1.0, max(0.45, min(width, height) / 720))  # small pictures have small dots
    ink = Ink(
        light=light,
        ambient=palette.ambient,
        haze=palette.haze,
        speckle=style.speckle,
        grain=grain,
        round=style.name == "clay",
    )
    zoom = SHOT_ZOOM[spec.shot]
    focus_x = width * (0.42 if hero_left else 0.58)
    view = View(zoom, focus_x, height * 0.66, focus_x, height * 0.66) if zoom > 1 else View()
    if spec.angle and spec.shot in ("wide", "establishing", "medium"):
        view = _tilted(spec, zoom, focus_x, height)
    unit = min(width, height) / 720
    blur = SHOT_BLUR.get(spec.shot, 0.0) * unit
    if spec.shot in ("close", "medium", "detail"):  # large, and seen to breathe rather than to walk
        poses = min(poses, CUT_POSES)
    return Stage(width, height, request.seed, palette, ink, view, margin, poses, blur, light_x)


def _tilted(spec: SceneSpec, zoom: float, x: float, height: float) -> View:
    """From above the ground fills the frame; from below the sky or the ceiling does."""
    if spec.angle == "above":
        zoom *= 1.3 if spec.inside else 1.75
        return View(zoom, x, height * 0.98, x, height * 1.02)
    zoom *= 1.15 if spec.inside else 1.3
    return View(zoom, x, height * 0.6, x, height * 0.84)


class Framing:
    """How large and where those who act appear in a shot, frame pixels."""

    def __init__(self, stage: Stage, spec: SceneSpec, ground: Ground) -> None:
        self.stage = stage
        self.spec = spec
        self.ground = ground
        self.heroes = self._of("hero")
        self.looks = figures.distinct([self._look(subject) for subject in self.heroes])
        self.hero_left = stage.light_x > 0.5
        self.near = spec.shot in ("close", "detail")
        self.tall = stage.height > stage.width
        self.seated = bool(self._of("seat")) and not self.near
        rides = self._of("ride")
        boats = bool(rides) and rides[0].noun in DECKS and not self.near
        self.crew = [i for i, look in enumerate(self.looks) if boats and walks(look.kind)]
        self._bench_seat = any(seat.noun == "bench" for seat in self._of("seat"))

    def _of(self, part: str) -> list[Subject]:
        return [subject for subject in self.spec.subjects if subject.part == part]

    def _look(self, subject: Subject) -> figures.Sheet:
        if subject.cast is not None:
            kind = kind_of(subject.cast)
            look = figures.sheet(plainly(subject.cast.description), subject.cast.id, kind)
        else:
            # By name and not by seed: the cup of one scene is the cup of the next.
            look = figures.sheet(subject.words, f"{subject.noun}:{subject.who}", subject.noun)
        return look if self.spec.inside else figures.dressed_for(look, self.spec.weather)

    def _measure(self, subject: Subject, look: figures.Sheet, index: int) -> tuple[float, float]:
        """Height and ground of a hero, frame pixels: the whole head is seen, the body as the shot allows."""
        stage, shot = self.stage, self.spec.shot
        wide, tall = figures.relative_size(look)
        person = look.person is not None
        room = 0.62 if not self.near else 0.5 if len(self.heroes) > 1 else 0.9
        widest = stage.width * room / max(wide, 0.2)
        aboard = index in self.crew
        size = 1.0 if aboard else {"tiny": 0.5, "large": 1.6}.get(subject.size, 1.0)
        afloat = shot == "medium" and bool(self._of("ride"))
        if (
            person
            and not afloat
            and (shot in ("close", "medium") or (shot == "detail" and self._of("other")))
        ):
            return self._head_first(look, self._tallest(look))
        if shot == "close" or (shot == "detail" and self._of("other")):
            height = min(stage.height * 0.74, widest)
            return height, stage.height * (0.8 if figures.floats(look.kind) else 0.96)
        if self.spec.angle == "below" and not subject.above:
            return min(
                0.74 * stage.height * min(1.0, tall / self._tallest(look)), widest
            ), stage.height * 0.99
        share = SHOT_HEIGHT[shot] * self.ground.scale * tall * size * (1.25 if self.tall else 1.0)
        if look.kind == "cloud":
            share = min(share, 0.44)
        least = HERO.get(shot, SMALLEST[shot] * 2.3) * (0.6 if subject.size == "tiny" and not aboard else 1.0)
        least *= 1.0 if index == 0 else min(1.0, max(0.6, tall / self._tallest(look)))
        if shot in ("medium", "detail") and not person:
            least = 0.56
        elif self.spec.inside and shot == "wide" and subject.size != "tiny":
            least = 0.26
        height = min(stage.height * min(0.84, max(least, share)), widest)
        feet = stage.view.seen(0, self.ground.stand)[1]
        if shot in ("medium", "detail"):
            feet = stage.height * (0.98 if shot == "medium" else 0.93)
        if (index == 0 or aboard) and self._of("ride"):
            ride = self._of("ride")[0]
            hull, ground = self._hull(ride, self._look(ride))
            feet = ground - hull * DECKS.get(ride.noun, 0.03)
        if subject.above or figures.floats(look.kind):
            feet = max(height + stage.height * 0.05, feet - stage.height * 0.24)
        return height, feet

    def _tallest(self, look: figures.Sheet) -> float:
        """Natural height of the tallest person among those who act, or of `look`."""
        tall = [figures.relative_size(other)[1] for other in self.looks if other.person is not None]
        return max([figures.relative_size(look)[1], *tall])

    def _head_first(self, look: figures.Sheet, tallest: float) -> tuple[float, float]:
        """Height and ground of a person cut by the frame: head and shoulders, or down to the waist."""
        stage, count = self.stage, len(self.heroes)
        tall, hip = figures.head_units(look)
        share = figures.relative_size(look)[1] / tallest
        if self.spec.shot == "medium":  # the tallest from the head to the waist
            waist = min(0.8 / (tall - hip), 0.17)
            head = min(waist * stage.height, stage.width * {1: 0.235, 2: 0.135}.get(count, 0.11))
            top = stage.height * (0.24 if self.tall else 0.12)
        else:
            laid = any(s.part == "other" and s.noun != "hand" for s in self.spec.subjects)
            part = (
                0.15 if self.spec.shot == "detail" else {1: 0.19 if laid else 0.26, 2: 0.18}.get(count, 0.15)
            )
            head = min(part * stage.height, stage.width * {1: 0.3, 2: 0.165}.get(count, 0.13))
            top = stage.height * (0.24 if self.tall else 0.19 if part < 0.2 else 0.13)
        height = head * tall
        if look.person and (look.person.hat not in ("", "hood") or look.person.hair in ("bun", "afro")):
            top += 0.4 * head
        return height, top + height + (1 - share) * 0.5 * stage.height * (0.3 if self.near else 0.5)

    def _spots(self, count: int) -> list[float]:
        """Where heroes stand: one on a third, two facing each other, three as a group."""
        shared = any(
            s.above and s.part == "other" and self._look(s).kind == "umbrella" for s in self.spec.subjects
        )
        if shared and count == 2:  # close enough to share it
            return [0.44, 0.56] if self.hero_left else [0.56, 0.44]
        if self.seated and not self._bench_seat and count == 2:  # who stands is clear of who sits
            return [0.28, 0.72] if self.hero_left else [0.72, 0.28]
        near, far = (0.36, 0.66) if self.hero_left else (0.64, 0.34)
        if count > 1 and (self.near or self.spec.shot == "medium"):
            near, far = (near - 0.07, far + 0.05) if self.hero_left else (near + 0.07, far - 0.05)
        return {1: [near], 2: [near, far], 3: [near, far, (near + far) / 2 + 0.02]}.get(
            count, [near, far, 0.5]
        )

    @property
    def _amidships(self) -> float:
        """The middle of a boat that several are in, as part of the width."""
        return 0.42 if self.hero_left else 0.58

    def _berth(self, index: int) -> float:
        """Where one of several in a boat stands, as part of the width."""
        ride = self._of("ride")[0]
        look = self._look(ride)
        hull = self._hull(ride, look)[0] * figures.relative_size(look)[0] / self.stage.width
        t = self.crew.index(index) / (len(self.crew) - 1) - 0.5
        return self._amidships + 0.42 * hull * t

    def _side(self, subject: Subject) -> float:
        if self.spec.shot in ("close", "detail"):
            return {"left": 0.38, "right": 0.62}.get(subject.side, 0.0)
        return {"left": 0.3, "right": 0.7, "centre": 0.5}.get(subject.side, 0.0)

    def _hull(self, subject: Subject, look: figures.Sheet) -> tuple[float, float]:
        """Height and ground of a boat or vehicle at the scale of who is in it, frame pixels."""
        stage, shot = self.stage, self.spec.shot
        wide, tall = figures.relative_size(look)
        person = (
            SHOT_HEIGHT["medium" if self.near else shot] * self.ground.scale * (1.25 if self.tall else 1.0)
        )
        crowd = 1.3 if len(self.crew) > 1 else 1.0
        height = stage.height * min(0.7, max(0.1, person * tall * crowd))
        feet = stage.view.seen(0, self.ground.water or self.ground.stand)[1]
        feet = min(feet, stage.height * 0.96) + (height * 0.08 if self.ground.water else 0.0)
        return min(height, stage.width * 0.8 / wide), feet

    def _seat(self) -> float:
        """How high the seat of the bench is, frame pixels: the knees of who sits on it."""
        person = next((look for look in self.looks if look.person is not None), self.looks[0])
        height, _ = self._measure(self.heroes[self.looks.index(person)], person, self.looks.index(person))
        return height * 0.21

    def _along(self, index: int, count: int) -> float:
        """Where on the bench somebody sits, from its middle, as part of the width."""
        reach = self._seat() * 3.4 / self.stage.width * (0.5 if count == 2 else 0.75)
        t = index / (count - 1) - 0.5 if count > 1 else 0.0
        return 2 * reach * t

    def _beside(self) -> float:
        """Where things go, as part of the width: away from the hero, or in the middle."""
        if not self.heroes:
            return 0.5
        return 0.68 if self.hero_left else 0.32
