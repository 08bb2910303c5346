"""Drawing who and what has been placed: figures with their shadow, reflection and light, and what things lie on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TypeGuard

import numpy as np
import skia
from numpy.typing import NDArray

from . import figures
from . import ink as inks
from .colour import Colour, mix, oklab
from .ink import Ink
from .layout import Item, Ledge, Placed
from .shapes import box
from .spec import Ground, SceneSpec
from .stage import Stage

RESTLESS = frozenset(
    ["cup", "teapot", "candle", "lantern", "campfire", "lamp", "lighthouse", "hourglass", "clock", "flag", "kite",
     "windmill", "gear", "tent", "radio", "bell", "hand", "crack", "feather", "sprout", "toy balloon", "bread", "heart",
     "ring", "compass", "garden", "town clock", "ship in a bottle"]
)  # fmt: skip
"""Things that move by themselves: they steam, burn, tick, flutter."""
SHINING = frozenset(
    {"campfire", "candle", "lantern", "lamp", "street lamp", "crystal", "rocket", "star", "sun"}
)
"""Things with light around them that reaches further than they do."""
BARE = {"mars": "#9a4730", "moon": "#8a91a3", "beach": "#f0dcae", "island": "#f0dcae", "above": "#f2e3de"}
"""Ground that has a colour of its own."""
FOUND = 0.17
"""How far a hero's colour must be from what is behind it, in OKLab, to be found at a glance."""
_GLANCE = 40
"""Width of the picture at a glance, pixels."""


class Actors:
    """Draws items on a stage as layers of their own."""

    def __init__(self, stage: Stage, spec: SceneSpec, ground: Ground) -> None:
        self.stage = stage
        self.spec = spec
        self.ground = ground
        self.ridden = any(subject.part == "ride" for subject in spec.subjects)

    def draw(self, items: Sequence[Item]) -> None:
        """Draw items, back to front."""
        lost: dict[str, float] = {}
        for item in items:
            if isinstance(item, Ledge):
                self._ledge(item)
                continue
            if not lost and _acts(item):  # behind everybody who acts, or it would veil some of them
                lost = {other.name: self._set_off(other) for other in items if _acts(other)}
            self._figure(item, lost.get(item.name, 0.0))

    @cached_property
    def rim_colour(self) -> Colour:
        palette = self.stage.palette
        return "#ffcf8a" if self.spec.inside or palette.lamps > 0.6 else palette.orb_colour

    def _figure(self, item: Placed, lost: float) -> None:
        """One figure with contact shadow, reflection and rim light."""
        stage, x, feet, height = self.stage, item.x, item.feet, item.height
        wide = max(0.6, figures.relative_size(item.look)[0])
        ink = stage.ink.far(0.3 if item.depth >= 0.45 else 0.0)
        airborne = self._airborne(item)
        covered = skia.Rect()

        def draw(canvas: skia.Canvas, at: float) -> None:
            if not airborne:
                shadow = mix(stage.palette.dark, stage.palette.near, 0.2)
                ink.blush(canvas, x, feet, height * wide * 0.42, height * 0.04, shadow, 0.55)
            solid = self._place(canvas, item, at, ink)
            covered.setLTRB(solid.left, solid.top, solid.right, solid.bottom)

        def edge(surface: skia.Surface) -> None:
            # The blur costs more than the drawing; at a dozen drawings a second nobody misses it.
            blur = 0.6 if stage.poses == 1 else 0.0
            within, strength = covered.makeOutset(3, 3), 0.7 + 0.3 * lost
            inks.rim(surface, stage.ink, self.rim_colour, within, 2.4 + 1.4 * lost, strength, blur)

        area = _area(item, wide)
        if self._mirrored(item, airborne):
            self._reflection(item.name, area, feet, draw, item.depth)
        life = self._life(item, airborne)
        stage.sprite(
            item.name, item.depth, area, draw, life, edge if height > 60 * stage.u else None, item.phase
        )

    def _place(self, canvas: skia.Canvas, item: Placed, at: float, ink: Ink) -> figures.Box:
        mood = {"sad": "sad", "joyful": "joy"}.get(self.spec.mood, "")
        return figures.place(
            canvas,
            item.look,
            item.x,
            item.feet,
            item.height,
            item.facing,
            item.pose,
            at,
            ink,
            mood,
            item.holding,
        )

    def _airborne(self, item: Placed) -> bool:
        kind = item.look.kind
        below = item.feet > self.stage.height
        return figures.floats(kind) or kind == "hand" or below or item.name.startswith("air")

    def _mirrored(self, item: Placed, airborne: bool) -> bool:
        afloat = item.name.startswith("hero") and self.ridden
        near = self.spec.shot not in ("wide", "establishing", "medium")
        return self.ground.reflects and not afloat and not near and not airborne

    def _life(self, item: Placed, airborne: bool) -> str:
        """How the figure's layer moves; things that stand still need one drawing only."""
        kind = item.look.kind
        if self.ground.surface == "water":
            return "bob"
        if airborne and figures.floats(kind):
            return "hover"
        still = item.look.person is None and figures.group(kind) in ("thing", "building")
        return "" if still and kind not in RESTLESS else "figure"

    def _reflection(
        self,
        name: str,
        area: tuple[float, float, float, float],
        feet: float,
        draw: Callable[[skia.Canvas, float], None],
        depth: float,
    ) -> None:
        stage = self.stage
        left, top, right, _ = area
        tall = feet - top

        def mirrored(canvas: skia.Canvas, at: float) -> None:
            blur = skia.ImageFilters.Blur(1.4 * stage.u, 2.6 * stage.u)
            canvas.saveLayer(None, skia.Paint(Alphaf=0.3, ImageFilter=blur))
            canvas.translate(0, 2 * feet)
            canvas.scale(1, -1)
            draw(canvas, at)
            canvas.restore()

        below = (left, feet, right, feet + tall * 0.8)
        stage.sprite(f"{name} reflection", depth + 0.01, below, mirrored, "figure")

    def _set_off(self, item: Placed) -> float:
        """Light or shade behind a hero that would be lost against its ground; how lost it is, 0..1."""
        own, behind = self._at_a_glance(item, self.stage.ink)
        lost = max(0.0, 1 - _apart(own, behind) / FOUND)
        if lost < 0.05:
            return 0.0
        stage, x, height = self.stage, item.x, item.height
        lighter = own[0] < behind[0] or behind[0] < 0.34
        tone = mix(stage.palette.lit, stage.palette.haze, 0.3) if lighter else stage.palette.dark
        wide = height * max(0.75, figures.relative_size(item.look)[0])
        middle = min(item.feet - 0.5 * height, stage.height * 0.75)

        def draw(canvas: skia.Canvas, _: float) -> None:
            Ink(speckle=False).blush(canvas, x, middle, wide, height * 0.8, tone, 0.16 + 0.28 * lost)

        around = (x - wide, middle - height * 0.8, x + wide, middle + height * 0.8)
        stage.sprite(f"light behind {item.name}", item.depth + 0.02, around, draw, life="")
        return lost

    def _at_a_glance(self, item: Placed, ink: Ink) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Mean colours, OKLab, of a figure and of what is behind and around it."""
        stage = self.stage
        scale = _GLANCE / stage.width
        width, height = _GLANCE, max(1, round(stage.height * scale))
        seen = skia.Surface(width, height)
        seen.getCanvas().scale(scale, scale)
        for layer in stage.layers:
            paint = skia.Paint(BlendMode=skia.BlendMode.kScreen) if layer.screen else None
            seen.getCanvas().drawImage(layer.frames[0], layer.x, layer.y, skia.SamplingOptions(), paint)
        figure = skia.Surface(width, height)
        figure.getCanvas().scale(scale, scale)
        self._place(figure.getCanvas(), item, item.phase, ink.scaled(scale))
        drawn, ground = (s.toarray(colorType=skia.kRGBA_8888_ColorType) for s in (figure, seen))
        mask = drawn[:, :, 3] > 128
        if not mask.any():
            return np.zeros(3), np.ones(3)
        near = mask.copy()
        for shift in (-1, 1):
            near |= np.roll(mask, shift, 0) | np.roll(mask, shift, 1)
        return _lab(drawn[mask]), _lab(ground[near])

    def _ledge(self, item: Ledge) -> None:
        stage, u = self.stage, self.stage.u
        left, top, span, foot = item.left, item.top, item.span, item.foot
        wood = self._underfoot()
        dark = mix(wood, stage.palette.dark, 0.35)
        ink = Ink(light=stage.ink.light, speckle=stage.ink.speckle)
        bottom = stage.height * 1.1 if foot is None else foot

        def draw(canvas: skia.Canvas, _: float) -> None:
            if foot is None:
                ink.part(canvas, box(left, top, span, bottom - top), wood, 0.7, 0.5)
                ink.flat(canvas, box(left, top, span, 4 * u), mix(wood, stage.palette.lit, 0.4), 0.7)
                return
            for x in (left + 10 * u, left + span - 24 * u):
                ink.part(canvas, box(x, top, 14 * u, bottom - top), dark)
            ink.blush(canvas, left + span / 2, bottom, span * 0.55, 12 * u, stage.palette.dark, 0.5)
            ink.part(canvas, box(left, top, span, 20 * u, 4 * u), wood, 0.6, 0.6)
            ink.flat(canvas, box(left, top + 20 * u, span, 6 * u), dark)

        stage.sprite("ledge", 0.22, (left - 4, top - 8 * u, left + span + 4, bottom + 20 * u), draw, life="")

    def _underfoot(self) -> Colour:
        """Of what a table, or the strip of ground near the lens, is made."""
        stage, spec = self.stage, self.spec
        if spec.setting in BARE:
            return stage.local(BARE[spec.setting])
        if spec.inside:
            return stage.local("#9a6b45")
        if self.ground.surface == "water":  # the rail of a boat
            return stage.local("#8a5a3a")
        if self.ground.surface in ("floor", "street"):
            return stage.local("#8a7468")
        return stage.palette.land(0.3)


def _acts(item: Item) -> TypeGuard[Placed]:
    return isinstance(item, Placed) and item.name.startswith("hero")


def _area(item: Placed, wide: float) -> tuple[float, float, float, float]:
    """Where a figure may paint, frame pixels: arms, hats, wings and the light of lamps included."""
    x, feet, height = item.x, item.feet, item.height
    if item.look.kind in SHINING:
        return (x - 2 * height, feet - 2.4 * height, x + 2 * height, feet + 1.4 * height)
    half = height * max(wide * 1.1, 0.8 if item.look.person is not None else 0.0)
    return (x - half, feet - height * 1.45, x + half, feet + height * 0.12)


def _lab(pixels: NDArray[np.uint8]) -> NDArray[np.float64]:
    red, green, blue = pixels[:, :3].mean(axis=0) / 255
    return np.array(oklab((float(red), float(green), float(blue))))


def _apart(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    return float(np.hypot(one[0] - other[0], 1.4 * np.hypot(one[1] - other[1], one[2] - other[2])))
