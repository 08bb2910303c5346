"""The stage: a frame being built up as depth layers.

Scene painters draw in *scene* coordinates: the frame is (0, 0) to (width, height) in pixels, y down,
before the shot's zoom. Everything is painted a little beyond the frame (`left` .. `right`,
`top` .. `bottom`) so that a moving camera never meets an edge; where nothing beyond the frame is
kept (stills), it is clipped away and the picture inside is the same.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

import numpy as np
import skia

from .chance import dice, grains
from .colour import Colour, mix, pigment_int
from .ink import Ink
from .palettes import Palette

OVERSCAN = 0.06
LINEAR = skia.SamplingOptions(skia.FilterMode.kLinear)


@dataclass(frozen=True)
class View:
    """The shot: scene point (x, y) is shown at (at_x, at_y), magnified by `zoom`; pixels."""

    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0
    at_x: float = 0.0
    at_y: float = 0.0

    def seen(self, x: float, y: float) -> tuple[float, float]:
        """Where a scene point appears in the frame."""
        return (x - self.x) * self.zoom + self.at_x, (y - self.y) * self.zoom + self.at_y

    def scene(self, x: float, y: float) -> tuple[float, float]:
        """The scene point that appears at a frame point."""
        return (x - self.at_x) / self.zoom + self.x, (y - self.at_y) / self.zoom + self.y


@dataclass(frozen=True)
class Layer:
    """One painted plane. `depth` 0 touches the lens, 1 is the sky.

    `frames` holds one image, or the poses of a living thing in order; (x, y) is the image's top left
    corner in the frame. `life` names how it moves: "" still, "drift", "water", "figure", "bob", "hover",
    "flicker", "beam", "sway". `screen` layers add light.
    """

    name: str
    depth: float
    frames: tuple[skia.Image, ...]
    x: int = 0
    y: int = 0
    life: str = ""
    screen: bool = False
    horizon: float = 0.0  # of water: where it begins, frame pixels


@dataclass
class Stage:
    """A frame under construction: its size, light and layers from back to front."""

    width: int
    height: int
    seed: int
    palette: Palette
    ink: Ink
    view: View = field(default_factory=View)
    margin: bool = False  # keep what is painted beyond the frame, for a moving camera
    poses: int = 1  # drawings of each living thing
    blur: float = 0.0  # of everything behind the subject: a lens for close shots
    light_x: float = 0.65  # where the light is, fraction of the width
    layers: list[Layer] = field(default_factory=list)

    @property
    def u(self) -> float:
        """The unit all lengths come in: 1 pixel at 720 lines."""
        return min(self.width, self.height) / 720

    @property
    def mx(self) -> int:
        return math.ceil(self.width * OVERSCAN) if self.margin else 0

    @property
    def my(self) -> int:
        return math.ceil(self.height * OVERSCAN) if self.margin else 0

    @property
    def left(self) -> float:
        return self.view.scene(-self.width * OVERSCAN - 2, 0)[0]

    @property
    def right(self) -> float:
        return self.view.scene(self.width * (1 + OVERSCAN) + 2, 0)[0]

    @property
    def top(self) -> float:
        return self.view.scene(0, -self.height * OVERSCAN - 2)[1]

    @property
    def bottom(self) -> float:
        return self.view.scene(0, self.height * (1 + OVERSCAN) + 2)[1]

    @property
    def span(self) -> float:
        return self.right - self.left

    @property
    def everything(self) -> skia.Rect:
        return skia.Rect.MakeLTRB(self.left, self.top, self.right, self.bottom)

    def x(self, fraction: float) -> float:
        return fraction * self.width

    def y(self, fraction: float) -> float:
        return fraction * self.height

    def dice(self, *names: object) -> random.Random:
        return dice(self.seed, *names)

    def grains(self, *names: object) -> np.random.Generator:
        return grains(self.seed, *names)

    def local(self, colour: Colour, depth: float = 0.0) -> tuple[float, float, float]:
        """A thing's own colour in this scene's light, hazed by depth."""
        return self.palette.local(colour, depth)

    @contextmanager
    def layer(
        self, name: str, depth: float, life: str = "", screen: bool = False, horizon: float = 0.0
    ) -> Iterator[skia.Canvas]:
        """A new layer in front of the others; draw on the canvas in scene coordinates."""
        surface = skia.Surface(self.width + 2 * self.mx, self.height + 2 * self.my)
        canvas = surface.getCanvas()
        self.aim(canvas)
        yield canvas
        image = surface.makeImageSnapshot()
        if self.blur and depth > 0.12:
            image = softened(image, self.blur)
        seen = self.view.seen(0, horizon)[1] if horizon else 0.0
        self.layers.append(Layer(name, depth, (image,), -self.mx, -self.my, life, screen, seen))

    def aim(self, canvas: skia.Canvas) -> None:
        """Set a bake-sized canvas up for scene coordinates."""
        canvas.translate(self.mx + self.view.at_x, self.my + self.view.at_y)
        canvas.scale(self.view.zoom, self.view.zoom)
        canvas.translate(-self.view.x, -self.view.y)

    def sprite(
        self,
        name: str,
        depth: float,
        box: tuple[float, float, float, float],
        draw: Callable[[skia.Canvas, float], None],
        life: str = "figure",
        finish: Callable[[skia.Surface], None] | None = None,
        phase: float = 0.0,
    ) -> Layer:
        """A layer the size of `box` (frame pixels, left, top, right, bottom), drawn in frame coordinates.

        `draw(canvas, phase)` is called once per pose, phase 0..1 starting at `phase`.
        """
        left, top = math.floor(max(box[0], -self.width * 0.12)), math.floor(max(box[1], -self.height * 0.12))
        right, bottom = math.ceil(min(box[2], self.width * 1.12)), math.ceil(min(box[3], self.height * 1.12))
        images = []
        for i in range(self.poses if life in ("figure", "bob", "hover") else 1):
            surface = skia.Surface(max(1, right - left), max(1, bottom - top))
            canvas = surface.getCanvas()
            canvas.translate(-left, -top)
            draw(canvas, (phase + i / self.poses) % 1.0)
            if finish:
                finish(surface)
            images.append(surface.makeImageSnapshot())
        layer = Layer(name, depth, tuple(images), left, top, life)
        self.layers.append(layer)
        return layer

    def composite(self) -> skia.Image:
        """Everything painted so far, bake-sized: what still water mirrors."""
        surface = skia.Surface(self.width + 2 * self.mx, self.height + 2 * self.my)
        canvas = surface.getCanvas()
        canvas.translate(self.mx, self.my)
        for layer in self.layers:
            stamp(canvas, layer)
        return surface.makeImageSnapshot()


def stamp(canvas: skia.Canvas, layer: Layer, frame: int = 0) -> None:
    """Draw a layer at its place on a canvas whose origin is the frame's."""
    paint = skia.Paint(BlendMode=skia.BlendMode.kScreen) if layer.screen else None
    canvas.drawImage(layer.frames[frame % len(layer.frames)], layer.x, layer.y, skia.SamplingOptions(), paint)


def softened(image: skia.Image, sigma: float) -> skia.Image:
    """The image out of focus, at a third of the cost and no visible difference; edges stay opaque."""
    width, height = image.width(), image.height()
    small = skia.Surface(max(1, width // 3), max(1, height // 3))
    scale = small.width() / width, small.height() / height
    blur = skia.ImageFilters.Blur(sigma * scale[0], sigma * scale[1], skia.TileMode.kClamp)
    small.getCanvas().drawImageRect(
        image,
        skia.Rect.MakeWH(small.width(), small.height()),
        skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kNearest),
        skia.Paint(ImageFilter=blur),
    )
    large = skia.Surface(width, height)
    large.getCanvas().drawImageRect(small.makeImageSnapshot(), skia.Rect.MakeWH(width, height), LINEAR)
    return large.makeImageSnapshot()


@contextmanager
def coarse(canvas: skia.Canvas, bounds: skia.Rect, factor: float = 3.0) -> Iterator[skia.Canvas]:
    """A canvas of 1/`factor` the resolution over `bounds`, scaled up when done: for soft things."""
    surface = skia.Surface(
        max(1, math.ceil(bounds.width() / factor)), max(1, math.ceil(bounds.height() / factor))
    )
    small = surface.getCanvas()
    small.scale(surface.width() / bounds.width(), surface.height() / bounds.height())
    small.translate(-bounds.left(), -bounds.top())
    yield small
    canvas.drawImageRect(surface.makeImageSnapshot(), bounds, LINEAR)


def vertical(stops: Sequence[tuple[float, Colour, float]], top: float, bottom: float) -> skia.Shader:
    """A vertical gradient from (place 0..1, colour, alpha) stops."""
    return skia.GradientShader.MakeLinear(
        [skia.Point(0, top), skia.Point(0, bottom)],
        [pigment_int(colour, alpha) for _, colour, alpha in stops],
        [place for place, _, _ in stops],
    )


def sky_at(palette: Palette, height: float) -> tuple[float, float, float]:
    """Sky colour between the top (0) and the horizon (1)."""
    place = min(0.999, max(0.0, height)) * (len(palette.sky) - 1)
    low = int(place)
    return mix(palette.sky[low], palette.sky[low + 1], round(place - low, 3))
