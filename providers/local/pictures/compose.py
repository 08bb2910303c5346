"""Putting a picture together: the setting, who stands where, light, weather, and the finish."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import skia
from numpy.typing import NDArray

from . import figures, finish, settings, weather
from .actors import Actors
from .framing import SAILS, SHOT_HEIGHT, SMALLEST, Framing, stage_for
from .ink import Ink
from .layout import HIDDEN, Item, Ledge, Placed, clear_faces
from .reading import read
from .spec import CastLook, Ground, PictureRequest, SceneSpec, Subject
from .stage import Layer, Stage
from .styles import Style, apply, paint_edge, style_of
from .subjects import kind_of, plainly

LAID = "laid"
"""The group of small things and the table that they are laid on."""


@dataclass(frozen=True)
class Scene:
    """A finished stage with what was read, to be flattened or moved."""

    stage: Stage
    spec: SceneSpec
    style: Style
    faces: tuple[tuple[str, figures.Box], ...] = ()
    """The layers of those who act, and where their faces are, frame pixels."""
    focus: tuple[float, float] | None = None
    """The middle of those who act, as parts of the width and height; None where nobody does."""


def build(request: PictureRequest, *, margin: bool = False, poses: int = 1) -> Scene:
    """Every layer of a picture, back to front. ``margin`` keeps overscan for a moving camera."""
    spec = read(request.description, request.cast, request.style, request.place_hint)
    style = style_of(request.style)
    stage = stage_for(request, spec, style, margin, poses)
    ground = settings.paint(stage, spec)
    stage.blur = 0.0
    items = Cast(stage, spec, ground).placed()
    Actors(stage, spec, ground).draw(items)
    faces = tuple((item.name, item.face) for item in items if isinstance(item, Placed) and item.face)
    if ground.front is not None and spec.shot not in ("close", "detail"):
        before = len(stage.layers)
        ground.front(stage)
        stage.layers[before:] = [layer for layer in stage.layers[before:] if not _hides(layer, faces)]
    return Scene(stage, spec, style, faces, _focus(items, stage))


def _focus(items: list[Item], stage: Stage) -> tuple[float, float] | None:
    """Where to look: between the faces of those who act, or of anybody; else between those who act."""
    placed = [item for item in items if isinstance(item, Placed)]
    heroes = [item for item in placed if item.name.startswith("hero")]
    seen = [face for item in heroes or placed if (face := item.face)]
    spots = [((face.left + face.right) / 2, (face.top + face.bottom) / 2) for face in seen]
    spots = spots or [(item.x, item.feet - item.height / 2) for item in heroes]
    if not spots:
        return None
    x, y = ((min(axis) + max(axis)) / 2 for axis in zip(*spots, strict=True))
    return round(min(max(x / stage.width, 0), 1), 3), round(min(max(y / stage.height, 0), 1), 3)


def _hides(layer: Layer, faces: tuple[tuple[str, figures.Box], ...]) -> bool:
    """Whether a layer of foreground covers more of a face than may be."""
    for _, face in faces:
        width, height = max(1, round(face.width)), max(1, round(face.height))
        alpha: NDArray[np.uint8] = np.zeros((height, width), np.uint8)
        info = skia.ImageInfo.MakeA8(width, height)
        image = layer.frames[0]
        image.readPixels(info, alpha, width, round(face.left) - layer.x, round(face.top) - layer.y)
        if (alpha > 90).mean() > HIDDEN:
            return True
    return False


class Cast(Framing):
    """Places everybody and everything named, so that each can be seen and nobody collides."""

    def __init__(self, stage: Stage, spec: SceneSpec, ground: Ground) -> None:
        super().__init__(stage, spec, ground)
        self.items: list[Item] = []
        self.tabled = False

    def placed(self) -> list[Item]:
        """Everything with its place, back to front: far things, who acts, what lies in front of them."""
        self._place_all()
        return clear_faces(self.items, self.stage.width, self.stage.height)

    def _place_all(self) -> None:
        heroes = self.heroes
        for subject in self._of("landmark"):
            self._landmark(subject)
        for subject in self._of("skyline"):
            self._skyline(subject)
        things = self._of("other")
        for subject in (s for s in things if s.above):
            self._in_air(subject)
        laid = any(s.noun != "hand" and not s.above and not self._tall(s) for s in things)
        self.tabled = laid and any(s.noun == "table" for s in things)
        for subject in (s for s in things if not s.above and s.noun != "hand" and self._tall(s)):
            if not (self.tabled and subject.noun == "table"):  # it is drawn with what lies on it
                self._furniture(subject)
        rides = self._of("ride")
        for subject in (s for s in rides if s.noun in SAILS and not (self.near and heroes)):
            self._ride(subject)
        if self.seated:
            self._bench()
        for index in reversed(range(len(heroes))):
            self._hero(heroes[index], self.looks[index], index, len(heroes))
        for subject in (s for s in rides if s.noun not in SAILS and not (self.near and heroes)):
            self._ride(subject)
        hands = [s for s in things if s.noun == "hand"]
        things = [s for s in things if s.noun != "hand" and not s.above]
        low = [s for s in things if not self._tall(s)]
        if low:
            self._spread_out(low[:3], bool(hands))
        for subject in hands:
            self._hands(subject, bool(low))

    def _tall(self, subject: Subject) -> bool:
        """Whether a thing stands on the floor by itself and is not laid down somewhere."""
        if self.near and subject.noun not in ("door", "chair", "bed", "bench", "piano"):
            return False
        return figures.relative_size(self._look(subject))[1] >= 0.4

    def _hero(self, subject: Subject, look: figures.Sheet, index: int, count: int) -> None:
        stage = self.stage
        height, feet = self._measure(subject, look, index)
        spread = [0.5] if count == 1 and subject.side == "centre" else self._spots(count)
        x = stage.width * (self._side(subject) or spread[index])
        if index in self.crew and len(self.crew) > 1:
            x = stage.width * self._berth(index)
        half = min(0.5 * height * figures.relative_size(look)[0], stage.width * 0.44)
        x = min(max(x, half + stage.width * 0.03), stage.width * 0.97 - half)
        inward, outward = ("right", "left") if x < stage.width / 2 else ("left", "right")
        facing = outward if subject.facing == "away" else subject.facing or inward
        cut = self.near or self.spec.shot == "medium"
        if cut and look.person is not None and subject.pose in ("walk", "run", "sit", "kneel", "dance"):
            subject = replace(subject, pose="stand")  # what the legs do is not in the picture
        if self.seated and (subject.pose == "sit" or (self._bench_seat and subject.pose in ("", "stand"))):
            sitting = [i for i, hero in enumerate(self.heroes) if self._bench_seat or hero.pose == "sit"]
            at = self._along(sitting.index(index), len(sitting)) if index in sitting else 0.0
            x = stage.width * (0.5 + at)
            if look.person is None:
                height = min(height, self._seat() * 3.0)
                feet -= self._seat() * 0.98
            subject = replace(subject, pose="perch" if look.person else subject.pose)
        if subject.count > 1:
            self._group(subject, look, x, feet, height * 0.86)
            return
        self._figure(
            f"hero {index}", look, x, feet, height, facing, subject.pose, index / 3, holding=subject.holding
        )

    def _ride(self, subject: Subject) -> None:
        """A boat or vehicle with somebody in it: an open one hides their legs, under sail they stand before it."""
        stage, look = self.stage, self._look(subject)
        x = stage.width * (0.38 if self.hero_left else 0.62)
        if self.heroes:
            x = stage.width * (self._side(self.heroes[0]) or self._spots(len(self.heroes))[0])
        if len(self.crew) > 1:
            x = stage.width * self._amidships
        height, feet = self._hull(subject, look)
        half = height * figures.relative_size(look)[0] * 0.5
        x = min(max(x, half * 0.9), stage.width - half * 0.9)
        if subject.noun in SAILS:
            x += half * (0.2 if self.hero_left else -0.2)
        self._figure(f"ride {subject.noun}", look, x, feet, height, "right", "", 0.0, depth=0.24)

    def _group(self, subject: Subject, look: figures.Sheet, x: float, feet: float, height: float) -> None:
        """Several of a kind, unequal, the middle one nearest."""
        stage, count = self.stage, min(subject.count, 7)
        wide = figures.relative_size(look)[0]
        if not self.near:
            height = min(height, stage.width * 0.94 / (wide * (1.04 * (count - 1) + 1)))
        step = height * (max(0.5, wide * 0.8) if look.person is not None else wide * 1.04)
        span = min(stage.width * 0.84, step * (count - 1))
        if self.near:  # faces side by side, shoulders may overlap
            height, span = height / 0.86, stage.width * (0.44 if count == 2 else 0.62)
            x = stage.width / 2
        edge = max(stage.width * 0.08, 0.5 * height * wide if not self.near else 0.0)
        left = min(max(edge, x - span / 2), stage.width - edge - span)
        order = sorted(range(count), key=lambda i: -abs(i - (count - 1) / 2))
        for i in order:
            own = figures.sheet(subject.words, f"{subject.noun}:{stage.seed}:{i}", subject.noun)
            size = height * (1.0 - 0.22 * abs(i - (count - 1) / 2) / max(1, count - 1) - 0.06 * (i % 2))
            at = left + (span * i / (count - 1) if count > 1 else 0)
            facing = "right" if at < stage.width / 2 else "left"
            lift = stage.height * 0.02 * abs(i - (count - 1) / 2)
            if figures.floats(look.kind):
                lift = height * (0.5 * ((i * 0.618) % 1.0) - 0.2)  # no school swims in a line
            self._figure(f"{subject.noun} {i}", own, at, feet - lift, size, facing, subject.pose, i / count)

    def _landmark(self, subject: Subject) -> None:
        """A building or large thing on the far side, standing at the horizon's foot."""
        stage, look = self.stage, self._look(subject)
        if self.ground.landmark is not None and subject.count == 1 and subject.noun not in SAILS:
            x, feet, height = self.ground.landmark
            x, feet = stage.view.seen(x, feet)
            height *= stage.view.zoom
        else:
            x = stage.width * (0.74 if self.hero_left else 0.26)
            feet = stage.view.seen(0, self.ground.far)[1]
            height = stage.height * (0.46 if subject.size == "large" else 0.36)
            if figures.group(look.kind) == "vehicle":
                height = min(height, stage.height * 0.2 * self.ground.scale * figures.relative_size(look)[1])
        if figures.floats(look.kind):
            height = stage.height * (0.5 if subject.size == "large" else 0.34)
            feet = stage.height * 0.1 + height
        depth = self.ground.landmark_depth
        self._figure(f"landmark {subject.noun}", look, x, feet, height, "left", "", 0.0, depth=depth)

    def _skyline(self, subject: Subject) -> None:
        """A city's tower between the houses, far off and high."""
        stage, look = self.stage, self._look(subject)
        wide, _ = figures.relative_size(look)
        feet = stage.view.seen(0, self.ground.horizon)[1] + stage.height * 0.02
        height = min(stage.height * 0.56, feet - stage.height * 0.04, stage.width * 0.3 / max(wide, 0.3))
        self._figure("skyline", look, stage.width / 2, feet, height, "left", "", 0.0, depth=0.7)

    def _in_air(self, subject: Subject) -> None:
        stage, look = self.stage, self._look(subject)
        if look.kind == "umbrella" and self.heroes:
            self._overhead(look)
            return
        x = stage.width * (self._side(subject) or (0.7 if self.hero_left else 0.3))
        height = stage.height * max(SMALLEST[self.spec.shot] * 1.6, 0.3 if subject.size == "large" else 0.2)
        if subject.cast is not None:
            height *= 1.5
        low = max(0.36 * stage.height, 1.05 * height)
        for i in range(min(subject.count, 5)):
            at = x + (i - (subject.count - 1) / 2) * height * 1.3
            self._figure(
                f"air {subject.noun} {i}",
                look,
                at,
                low + stage.height * 0.05 * (i % 2),
                height,
                "left",
                "fly",
                i / 5,
            )

    def _overhead(self, look: figures.Sheet) -> None:
        """An umbrella over the heads of those who share it, its handle between them."""
        count = len(self.heroes)
        places = [self._side(hero) or self._spots(count)[i] for i, hero in enumerate(self.heroes)]
        sizes = [self._measure(hero, self.looks[i], i) for i, hero in enumerate(self.heroes)]
        tall = max(height for height, _ in sizes)
        feet = min(feet for _, feet in sizes) - 0.3 * tall
        x = self.stage.width * sum(places) / count
        height = min(1.25 * tall, 0.9 * feet)
        self._figure("air umbrella", look, x, feet, height, "right", "stand", 0.0, depth=0.28)

    def _furniture(self, subject: Subject) -> None:
        """A thing that stands by itself: beside the hero, or a row of them behind."""
        stage, look = self.stage, self._look(subject)
        wide, tall = figures.relative_size(look)
        person = SHOT_HEIGHT[self.spec.shot if not self.near else "medium"] * self.ground.scale
        height = stage.height * min(0.8, max(SMALLEST[self.spec.shot], person * tall))
        feet = stage.view.seen(0, self.ground.stand)[1] if not self.near else stage.height * 0.92
        feet -= stage.height * (0.02 if self.spec.shot != "medium" else -0.08)
        if subject.noun == "door":
            feet = max(stage.view.seen(0, self.ground.far)[1], height + stage.height * 0.04)
        x = stage.width * (self._side(subject) or self._beside())
        if subject.noun == "door" and len(self.heroes) > 1:
            x = stage.width * (self._side(self.heroes[0]) or self._spots(2)[0])
        count = min(subject.count, 6)
        height = min(height, stage.width * 0.82 / count / max(0.4, wide))
        step = min(height * wide * 1.2, stage.width * 0.86 / count)
        left = min(
            max(stage.width * 0.07, x - step * (count - 1) / 2), stage.width * 0.93 - step * (count - 1)
        )
        for i in range(count):
            at = left + step * i
            self._figure(f"{subject.noun} {i}", look, at, feet, height, "right", "", i / count, depth=0.3)

    def _bench(self) -> None:
        """A bench or steps behind who sits on them."""
        noun, words, tall = (
            ("bench", "wooden park bench", 2.3) if self._bench_seat else ("stone steps", "stone steps", 1.5)
        )
        look = figures.sheet(words, noun, noun)
        _, feet = self._measure(self.heroes[0], self.looks[0], 0)
        height = self._seat() * tall
        self._figure(noun, look, self.stage.width / 2, feet, height, "right", "", 0.0, depth=0.26)

    def _spread_out(self, things: list[Subject], held: bool) -> None:
        """Small things laid side by side where they can be read: a table inside, the ground outside."""
        stage, shot = self.stage, self.spec.shot
        total = sum(min(thing.count, 9) for thing in things)
        lone = not self.heroes
        room = stage.width * ((0.8 if lone else 0.46) if not self.tall or self.near else 0.8)
        share = {"establishing": 0.08, "wide": 0.105, "medium": 0.16, "close": 0.3, "detail": 0.42}[shot]
        share *= (1.35 if self.near else 1.0) if lone and not held else 0.8 if self.near else 1.0
        share *= 1.5 if lone and not self.near and total < 3 else 1.0
        share *= 1.4 if held and not self.near else 1.0
        share *= 1.45 if shot in ("wide", "establishing") and any(thing.cast for thing in things) else 1.0
        looks = [(thing, self._look(thing)) for thing in things]
        sizes = [
            stage.height * share * {"large": 1.5, "tiny": 0.6}.get(thing.size, 1.0) for thing, _ in looks
        ]
        sizes = [
            min(size, room * 0.8 / max(0.3, figures.relative_size(look)[0]))
            for size, (_, look) in zip(sizes, looks, strict=True)
        ]
        widths = [
            max(0.5, figures.relative_size(look)[0]) * size * 1.2
            for size, (_, look) in zip(sizes, looks, strict=True)
        ]
        span = sum(width * min(thing.count, 9) for width, thing in zip(widths, things, strict=True))
        fit = min(1.0, room / span)
        centre = stage.width * (0.5 if held else self._side(things[0]) or self._beside())
        left = min(max(stage.width * 0.05, centre - span * fit / 2), stage.width * 0.95 - span * fit)
        feet = self._ledge(left, span * fit, max(sizes) * fit, held)
        for (thing, look), size, width in zip(looks, sizes, widths, strict=True):
            for i in range(min(thing.count, 9)):
                x = left + width * fit / 2
                left += width * fit
                self._figure(
                    f"{thing.noun} {i}",
                    look,
                    x,
                    feet,
                    size * fit,
                    "right",
                    thing.pose,
                    i / 9,
                    depth=0.2,
                    group=LAID,
                )

    def _ledge(self, left: float, span: float, tallest: float, held: bool) -> float:
        """Paint what small things lie on; where their feet are, frame pixels."""
        stage, spec = self.stage, self.spec
        if held:
            return stage.height * (0.64 if self.near else 0.76)
        if self.near:
            top = stage.height * (0.76 if self.heroes else 0.7)
            self._shelf(-stage.width * 0.3, stage.width * 1.6, top, None)
            return top + stage.height * 0.07
        stand = stage.view.seen(0, self.ground.stand)[1]
        if not spec.inside and not self.tabled:
            return min(stand + stage.height * 0.05, stage.height * 0.97)
        top = stand - stage.height * (0.17 if spec.shot != "medium" else 0.2)
        top = min(top, stage.height * 0.72)
        pad = stage.width * 0.03
        self._shelf(left - pad, span + 2 * pad, top, stand + stage.height * 0.02)
        return top + stage.height * 0.012

    def _shelf(self, left: float, span: float, top: float, foot: float | None) -> None:
        group = "" if foot is None else LAID
        self.items.append(Ledge(left, top, span, foot, 26 * self.stage.u, group))

    def _hands(self, subject: Subject, with_thing: bool) -> None:
        """Hands that come into the frame from below, toward what lies between them."""
        stage, look = self.stage, self._look(subject)
        count = min(max(1, subject.count), 5)
        height = stage.height * {"close": 0.62, "detail": 0.66}.get(self.spec.shot, 0.44)
        height = min(height, stage.width * 1.05)
        feet = stage.height * 1.1
        reach = stage.width * (0.36 if count > 2 else 0.4 if self.tall else 0.17)
        for i in range(count):
            t = i / (count - 1) if count > 1 else 0.5
            x = stage.width / 2 - reach + 2 * reach * t
            facing = "right" if t < 0.5 else "left"
            tilt = figures.sheet(subject.words, f"hand:{stage.seed}:{i}", subject.noun) if count > 1 else look
            self._figure(
                f"hand {i}", tilt, x, feet, height, facing, "", i / count, depth=0.18 if with_thing else 0.2
            )

    def _figure(
        self,
        name: str,
        look: figures.Sheet,
        x: float,
        feet: float,
        height: float,
        facing: str,
        pose: str,
        phase: float,
        depth: float = 0.25,
        group: str = "",
        holding: str = "",
    ) -> None:
        """Place one figure; it is drawn when everybody has a place."""
        group = group or name.rstrip(" 0123456789")
        self.items.append(
            Placed(name, look, x, feet, height, facing, pose or "stand", phase, depth, group, holding or None)
        )


def flatten(scene: Scene) -> skia.Image:
    """The still picture of a scene: layers, weather, style and finish."""
    stage = scene.stage
    surface = skia.Surface(stage.width, stage.height)
    canvas = surface.getCanvas()
    apply(scene.style, stage, canvas)
    if not scene.spec.inside:
        weather.still(canvas, stage, scene.spec)
    image = surface.makeImageSnapshot()
    if scene.style.finish:
        finish.bloom(canvas, image, finish.bloom_strength(stage.palette))
        finish.paper(canvas, stage.u)
        paint_edge(canvas, scene.style, stage)
    return surface.makeImageSnapshot()


def portrait(look: CastLook, style: str, width: int, height: int, seed: int) -> skia.Image:
    """A cast member's reference picture: full figure, three-quarter view, even light, plain ground."""
    surface = skia.Surface(width, height)
    canvas = surface.getCanvas()
    canvas.clear(skia.Color(226, 226, 222))
    kind = kind_of(look)
    sheet = figures.sheet(plainly(look.description), look.id, kind)
    wide, _ = figures.relative_size(sheet)
    tall = min(height * 0.74, width * 0.8 / max(wide, 0.3))
    feet = height * 0.9
    if look.kind == "place":
        request = PictureRequest(look.description, style, (), width, height, seed)
        return flatten(build(request))
    ink = Ink(speckle=style_of(style).speckle)
    ink.blush(canvas, width / 2, feet, tall * max(wide, 0.3) * 0.45, tall * 0.03, "#8a8a90", 0.5)
    figures.place(canvas, sheet, width / 2, feet, tall, "right", "stand", 0.0, ink)
    return surface.makeImageSnapshot()
