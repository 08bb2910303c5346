"""Putting a picture together: the setting, who stands where, light, weather, and the finish."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import skia

from . import figures, finish, settings, weather
from . import ink as inks
from .chance import fraction
from .colour import Colour, mix
from .ink import Ink
from .reading import read
from .spec import CastLook, Ground, SceneSpec, Subject
from .stage import Stage, View
from .styles import Style, apply, style_of

SHOT_HEIGHT = {"establishing": 0.15, "wide": 0.31, "medium": 0.62, "close": 1.12, "detail": 0.62}
"""How tall an adult stands, as part of the frame's height."""
SHOT_ZOOM = {"establishing": 1.0, "wide": 1.0, "medium": 1.28, "close": 1.75, "detail": 2.2}
SHOT_BLUR = {"medium": 1.2, "close": 4.5, "detail": 6.0}
SMALLEST = {"establishing": 0.045, "wide": 0.075, "medium": 0.13, "close": 0.2, "detail": 0.42}
"""The least height at which a thing can still be made out, as part of the frame's height."""


@dataclass(frozen=True)
class PictureRequest:
    """One picture. ``width`` and ``height`` in pixels; the same request draws the same pixels."""

    description: str
    style: str
    cast: tuple[CastLook, ...]
    width: int
    height: int
    seed: int
    place_hint: str = ""


@dataclass(frozen=True)
class Scene:
    """A finished stage with what was read, to be flattened or moved."""

    stage: Stage
    spec: SceneSpec
    style: Style


def build(request: PictureRequest, *, margin: bool = False, poses: int = 1) -> Scene:
    """Every layer of a picture, back to front. ``margin`` keeps overscan for a moving camera."""
    spec = read(request.description, request.cast, request.style, request.place_hint)
    style = style_of(request.style)
    stage = _stage(request, spec, style, margin, poses)
    ground = settings.paint(stage, spec)
    stage.blur = 0.0
    Cast(stage, spec, ground).place_all()
    if ground.front is not None and spec.shot not in ("close", "detail"):
        ground.front(stage)
    return Scene(stage, spec, style)


def _stage(request: PictureRequest, spec: SceneSpec, style: Style, margin: bool, poses: int) -> Stage:
    palette = settings.palette_for(spec)
    side = next((s.side for s in spec.subjects if s.side in ("left", "right")), "")
    hero_left = side == "left" or (side != "right" and fraction(request.seed, "side") < 0.5)
    light_x = 0.68 if hero_left else 0.32
    light = (0.75 if hero_left else -0.75, -0.8)
    if palette.orb_height < 0.2 and not spec.inside:
        light = (light[0], -0.45)
    ink = Ink(light=light, ambient=palette.ambient, haze=palette.haze, speckle=style.speckle)
    width, height = request.width, request.height
    zoom = SHOT_ZOOM[spec.shot]
    focus_x = width * (0.42 if hero_left else 0.58)
    view = View(zoom, focus_x, height * 0.66, focus_x, height * 0.66) if zoom > 1 else View()
    unit = min(width, height) / 720
    blur = SHOT_BLUR.get(spec.shot, 0.0) * unit
    return Stage(width, height, request.seed, palette, ink, view, margin, poses, blur, light_x)


class Cast:
    """Places everybody and everything named, so that each can be seen and nobody collides."""

    def __init__(self, stage: Stage, spec: SceneSpec, ground: Ground) -> None:
        self.stage = stage
        self.spec = spec
        self.ground = ground
        self.taken: list[tuple[float, float]] = []
        heroes = [subject for subject in spec.subjects if subject.part == "hero"]
        self.looks = figures.distinct([self._look(subject) for subject in heroes])
        self.hero_left = stage.light_x > 0.5

    def place_all(self) -> None:
        heroes = [subject for subject in self.spec.subjects if subject.part == "hero"]
        for subject in self.spec.subjects:
            if subject.part == "landmark":
                self._landmark(subject)
        props = [subject for subject in self.spec.subjects if subject.part == "other"]
        airborne = [subject for subject in props if subject.above]
        for subject in airborne:
            self._in_air(subject)
        for index in reversed(range(len(heroes))):
            self._hero(heroes[index], self.looks[index], index, len(heroes))
        for index, subject in enumerate(s for s in props if not s.above):
            self._prop(subject, index, bool(heroes))

    def _look(self, subject: Subject) -> figures.Sheet:
        if subject.cast is not None:
            kind = figures.find(subject.cast.description) or ""
            look = figures.sheet(subject.cast.description, subject.cast.id, kind)
        else:
            look = figures.sheet(subject.words, f"{subject.noun}:{self.stage.seed}", subject.noun)
        return look if self.spec.inside else figures.dressed_for(look, self.spec.weather)

    def _feet(self) -> float:
        """Where the main figure stands, frame pixels."""
        height = self.stage.height
        if self.spec.shot == "close":
            return height * 1.36
        if self.spec.shot == "detail":
            return height * 0.93
        if self.spec.shot == "medium":
            return height * 0.98
        return self.stage.view.seen(0, self.ground.stand)[1]

    def _hero(self, subject: Subject, look: figures.Sheet, index: int, count: int) -> None:
        stage = self.stage
        tall = figures.relative_size(look)[1]
        share = (
            SHOT_HEIGHT[self.spec.shot] * self.ground.scale * (1.18 if stage.height > stage.width else 1.0)
        )
        size = {"tiny": 0.45, "large": 1.6}.get(subject.size, 1.0)
        least = SMALLEST[self.spec.shot] * (2.0 if index == 0 else 1.4)
        most = 0.9 if self.spec.shot != "close" else 1.3
        height = stage.height * min(most, max(least, share * tall * size))
        spread = [0.5] if count == 1 and subject.side == "centre" else self._spots(count)
        x = stage.width * (self._side(subject) or spread[index])
        feet = self._feet() if tall > 0.25 or self.spec.shot != "close" else stage.height * 0.93
        if subject.above or figures.floats(look.kind):
            feet -= stage.height * 0.22
        facing = "right" if x < stage.width / 2 else "left"
        if subject.count > 1:
            self._group(subject, look, x, feet, height * 0.86)
            return
        self._figure(f"hero {index}", look, x, feet, height, facing, subject.pose, index / 3)

    def _spots(self, count: int) -> list[float]:
        """Where heroes stand: one on a third, two facing each other, three as a group."""
        near, far = (0.36, 0.66) if self.hero_left else (0.64, 0.34)
        return {1: [near], 2: [near, far], 3: [near, far, (near + far) / 2 + 0.02]}.get(
            count, [near, far, 0.5]
        )

    def _side(self, subject: Subject) -> float:
        if self.spec.shot in ("close", "detail"):
            return {"left": 0.38, "right": 0.62}.get(subject.side, 0.0)
        return {"left": 0.3, "right": 0.7, "centre": 0.5}.get(subject.side, 0.0)

    def _group(self, subject: Subject, look: figures.Sheet, x: float, feet: float, height: float) -> None:
        """Several of a kind, unequal, the middle one nearest."""
        stage, count = self.stage, min(subject.count, 7)
        step = height * max(0.5, figures.relative_size(look)[0] * 0.8)
        span = min(stage.width * 0.8, step * (count - 1))
        left = min(max(stage.width * 0.08, x - span / 2), stage.width * 0.92 - span)
        order = sorted(range(count), key=lambda i: -abs(i - (count - 1) / 2))
        for i in order:
            own = figures.sheet(subject.words, f"{subject.noun}:{stage.seed}:{i}", subject.noun)
            size = height * (1.0 - 0.22 * abs(i - (count - 1) / 2) / max(1, count - 1) - 0.06 * (i % 2))
            at = left + (span * i / (count - 1) if count > 1 else 0)
            facing = "right" if at < stage.width / 2 else "left"
            lift = stage.height * 0.02 * abs(i - (count - 1) / 2)
            self._figure(f"{subject.noun} {i}", own, at, feet - lift, size, facing, subject.pose, i / count)

    def _landmark(self, subject: Subject) -> None:
        """A building or large thing on the far side, standing at the horizon's foot."""
        stage, look = self.stage, self._look(subject)
        if self.ground.landmark is not None and subject.count == 1:
            x, feet, height = self.ground.landmark
            x, feet = stage.view.seen(x, feet)
            height *= stage.view.zoom
        else:
            x = stage.width * (0.74 if self.hero_left else 0.26)
            feet = stage.view.seen(0, self.ground.far)[1]
            height = stage.height * (0.46 if subject.size == "large" else 0.36)
        self._figure(f"landmark {subject.noun}", look, x, feet, height, "left", "", 0.0, depth=0.5)

    def _in_air(self, subject: Subject) -> None:
        stage, look = self.stage, self._look(subject)
        x = stage.width * (self._side(subject) or (0.7 if self.hero_left else 0.3))
        height = stage.height * max(SMALLEST[self.spec.shot] * 1.6, 0.3 if subject.size == "large" else 0.14)
        for i in range(min(subject.count, 5)):
            at = x + (i - (subject.count - 1) / 2) * height * 1.3
            self._figure(
                f"air {subject.noun} {i}",
                look,
                at,
                stage.height * (0.36 + 0.05 * (i % 2)),
                height,
                "left",
                "fly",
                i / 5,
            )

    def _prop(self, subject: Subject, index: int, with_hero: bool) -> None:
        """A thing within reach of the hero, or the hero of a detail shot; several stand in a row."""
        stage, look = self.stage, self._look(subject)
        tall = figures.relative_size(look)[1]
        share = max(SMALLEST[self.spec.shot], SHOT_HEIGHT[self.spec.shot] * tall * self.ground.scale)
        height = stage.height * min(0.6, share) * (0.75 if subject.count > 1 else 1.0)
        away = 0.56 + 0.14 * index if self.hero_left else 0.44 - 0.14 * index
        x = stage.width * (self._side(subject) or (away if with_hero else 0.5))
        feet = (
            stage.height * (0.9 if self.spec.shot in ("close", "detail") else 0.0)
            or self._feet() + stage.height * 0.02
        )
        step = max(height * figures.relative_size(look)[0] * 1.25, height * 0.55)
        count = min(subject.count, 9)
        span = min(step * (count - 1), stage.width * 0.6)
        left = min(max(stage.width * 0.06, x - span / 2), stage.width * 0.94 - span)
        for i in range(count):
            at = left + (span * i / (count - 1) if count > 1 else 0)
            self._figure(
                f"{subject.noun} {index}.{i}",
                look,
                at,
                feet,
                height,
                "right",
                subject.pose,
                i / count,
                depth=0.2,
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
    ) -> None:
        """One figure as a layer of its own, with contact shadow and rim light."""
        stage, spec = self.stage, self.spec
        wide = max(0.6, figures.relative_size(look)[0])
        box = (x - height * wide * 1.1, feet - height * 1.45, x + height * wide * 1.1, feet + height * 0.12)
        mood = "sad" if spec.mood == "sad" else "joy" if spec.mood == "joyful" else ""
        ink = stage.ink.far(0.3 if depth >= 0.45 else 0.0)
        airborne = figures.floats(look.kind) or spec.shot == "close"

        def draw(canvas: skia.Canvas, at: float) -> None:
            if not airborne:
                shadow = mix(stage.palette.dark, stage.palette.near, 0.2)
                ink.blush(canvas, x, feet, height * wide * 0.42, height * 0.04, shadow, 0.55)
            figures.place(canvas, look, x, feet, height, facing, pose or "stand", at, ink, mood)

        def edge(surface: skia.Surface) -> None:
            inks.rim(surface, stage.ink, _rim_colour(stage, spec))

        if self.ground.reflects and spec.shot in ("wide", "establishing", "medium") and not airborne:
            self._reflection(name, box, feet, draw, depth)
        life = (
            "bob"
            if self.ground.surface == "water"
            else "hover"
            if airborne and figures.floats(look.kind)
            else "figure"
        )
        stage.sprite(name, depth, box, draw, life, edge if height > 60 * stage.u else None, phase)

    def _reflection(
        self,
        name: str,
        box: tuple[float, float, float, float],
        feet: float,
        draw: Callable[[skia.Canvas, float], None],
        depth: float,
    ) -> None:
        stage = self.stage
        left, top, right, _ = box
        tall = feet - top

        def mirrored(canvas: skia.Canvas, at: float) -> None:
            blur = skia.ImageFilters.Blur(1.4 * stage.u, 2.6 * stage.u)
            canvas.saveLayer(None, skia.Paint(Alphaf=0.3, ImageFilter=blur))
            canvas.translate(0, 2 * feet)
            canvas.scale(1, -1)
            draw(canvas, at)
            canvas.restore()

        stage.sprite(
            f"{name} reflection", depth + 0.01, (left, feet, right, feet + tall * 0.8), mirrored, "figure"
        )


def _rim_colour(stage: Stage, spec: SceneSpec) -> Colour:
    palette = stage.palette
    if spec.inside or palette.lamps > 0.6:
        return "#ffcf8a"
    return palette.orb_colour


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
        finish.paper(canvas)
        dark = stage.palette.lamps > 0.5
        finish.paint_vignette(canvas, stage.width, stage.height, stage.palette.dark, 0.36 if dark else 0.18)
    return surface.makeImageSnapshot()


def portrait(look: CastLook, style: str, width: int, height: int, seed: int) -> skia.Image:
    """A cast member's reference picture: full figure, three-quarter view, even light, plain ground."""
    surface = skia.Surface(width, height)
    canvas = surface.getCanvas()
    canvas.clear(skia.Color(226, 226, 222))
    kind = figures.find(look.description) or ""
    sheet = figures.sheet(look.description, look.id, kind)
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
