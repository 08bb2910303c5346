"""The pen that every figure is drawn with: a small frame of reference over an `Ink`.

A figure is drawn in its own units, x to the right (the way it faces), y **up**, with (0, 0) on the
ground below its middle. A `Pen` carries the mapping from there to the canvas; `at` gives a pen with
a moved, turned or scaled frame (a head on a neck, a cup in a hand). Paths reach the canvas already
mapped, so speckle stays one pixel fine and the light stays on its side when a figure is mirrored.

Outlines are sequences of points or strings such as `"0,0 2,1.5! 4,0"`, where `!` marks a corner.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import lru_cache

import skia

from providers.local.pictures.colour import Colour, turn
from providers.local.pictures.ink import Ink

Point = tuple[float, float]
Outline = str | Sequence[Point]


@dataclass(frozen=True)
class Box:
    """What a drawing covers, in canvas units, y down."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        return self.right - self.left

    @property
    def height(self) -> float:
        return self.bottom - self.top


class Extent:
    """The growing bounds of everything solid that was drawn."""

    def __init__(self) -> None:
        self.bounds: Box | None = None

    def add(self, rect: skia.Rect) -> None:
        left, top, right, bottom = rect.left(), rect.top(), rect.right(), rect.bottom()
        if b := self.bounds:
            left, top, right, bottom = (
                min(left, b.left),
                min(top, b.top),
                max(right, b.right),
                max(bottom, b.bottom),
            )
        self.bounds = Box(left, top, right, bottom)

    def box(self) -> Box:
        """The bounds so far; an empty box when nothing was drawn."""
        return self.bounds or Box(0, 0, 0, 0)


@dataclass(frozen=True)
class Pen:
    """Draws in figure units; `matrix` (a, b, c, d, e, f) maps (x, y) to (ax + cy + e, bx + dy + f)."""

    canvas: skia.Canvas
    ink: Ink
    matrix: tuple[float, float, float, float, float, float]
    extent: Extent = field(default_factory=Extent)

    @property
    def scale(self) -> float:
        """Canvas units per figure unit."""
        a, b, c, d, _, _ = self.matrix
        return math.sqrt(abs(a * d - b * c))

    @property
    def upright(self) -> bool:
        """Whether x runs to the right on the canvas, as it does for a figure that is not mirrored."""
        return self.matrix[0] >= 0

    def point(self, x: float, y: float) -> Point:
        """Where a figure point lies on the canvas."""
        a, b, c, d, e, f = self.matrix
        return a * x + c * y + e, b * x + d * y + f

    def at(self, x: float, y: float, turned: float = 0, scale: float = 1, flip: bool = False) -> Pen:
        """A pen whose origin lies at (x, y), turned counter-clockwise by degrees, scaled, mirrored."""
        a, b, c, d, _, _ = self.matrix
        cos, sin = math.cos(math.radians(turned)) * scale, math.sin(math.radians(turned)) * scale
        side = -1 if flip else 1
        column = (
            side * (a * cos + c * sin),
            side * (b * cos + d * sin),
            c * cos - a * sin,
            d * cos - b * sin,
        )
        return replace(self, matrix=(*column, *self.point(x, y)))

    def stretched(self, sx: float, sy: float) -> Pen:
        """A pen with unequal scales about the same origin (squash and stretch)."""
        a, b, c, d, e, f = self.matrix
        return replace(self, matrix=(a * sx, b * sx, c * sy, d * sy, e, f))

    # Paths in canvas units.

    def closed(self, outline: Outline) -> skia.Path:
        """The smooth closed curve through an outline."""
        points, sharp = _points(outline)
        return _smooth([self.point(*p) for p in points], sharp, True)

    def closed_at(self, points: Sequence[Point], sharp: frozenset[int]) -> skia.Path:
        """As `closed`, with the corners given by index."""
        return _smooth([self.point(*p) for p in points], sharp, True)

    def angular(self, outline: Outline) -> skia.Path:
        """The polygon of an outline."""
        points, _ = _points(outline)
        return skia.Path.Polygon([skia.Point(*self.point(*p)) for p in points], True)

    def oval(self, x: float, y: float, rx: float, ry: float | None = None, turned: float = 0) -> skia.Path:
        """An ellipse by its middle and radii."""
        ry = rx if ry is None else ry
        path = skia.Path.Oval(skia.Rect.MakeLTRB(-rx, -ry, rx, ry))
        path.transform(self.at(x, y, turned)._skia())
        return path

    def frame(self, x0: float, y0: float, x1: float, y1: float, radius: float = 0) -> skia.Path:
        """A box between two corners, rounded."""
        rect = skia.Rect.MakeLTRB(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
        path = skia.Path.RRect(rect, radius, radius)
        path.transform(self._skia())
        return path

    def taper(self, spine: Outline, widths: Sequence[float]) -> skia.Path:
        """A round-ended stroke along a smooth spine; `widths` are spread evenly along it."""
        points, sharp = _points(spine)
        return stroke([self.point(*p) for p in points], [w * self.scale for w in widths], sharp)

    def bunch(self, circles: Sequence[tuple[float, float, float]]) -> skia.Path:
        """The union of circles (x, y, r): curls, leaves, fleece, smoke."""
        builder = skia.PathBuilder()
        for x, y, r in circles:
            builder.addCircle(*self.point(x, y), r * self.scale)
        return builder.detach()

    # Marks.

    def part(self, path: skia.Path, colour: Colour, shadow: float = 0.95, light: float = 0.75) -> None:
        """A two-tone part."""
        self.extent.add(path.getBounds())
        self.ink.part(self.canvas, path, colour, shadow, light)

    def fill(self, path: skia.Path, colour: Colour, alpha: float = 1, emit: bool = False) -> None:
        """One flat colour."""
        self.extent.add(path.getBounds())
        self.ink.flat(self.canvas, path, colour, alpha, emit)

    def shape(self, outline: Outline, colour: Colour, shadow: float = 0.95, light: float = 0.75) -> skia.Path:
        """A smooth two-tone part; returns its path, to clip or fill details with."""
        path = self.closed(outline)
        self.part(path, colour, shadow, light)
        return path

    def poly(self, outline: Outline, colour: Colour, shadow: float = 0.95, light: float = 0.75) -> skia.Path:
        """A two-tone part with straight sides."""
        path = self.angular(outline)
        self.part(path, colour, shadow, light)
        return path

    def disc(
        self, x: float, y: float, rx: float, ry: float | None, colour: Colour, turned: float = 0
    ) -> skia.Path:
        """A two-tone ellipse."""
        path = self.oval(x, y, rx, ry, turned)
        self.part(path, colour)
        return path

    def box(self, x0: float, y0: float, x1: float, y1: float, colour: Colour, radius: float = 0) -> skia.Path:
        """A two-tone box."""
        path = self.frame(x0, y0, x1, y1, radius)
        self.part(path, colour)
        return path

    def limb(self, spine: Outline, widths: Sequence[float], colour: Colour) -> skia.Path:
        """A two-tone tapered stroke: arms, legs, tails, trunks."""
        path = self.taper(spine, widths)
        self.part(path, colour)
        return path

    def dot(
        self,
        x: float,
        y: float,
        rx: float,
        ry: float | None,
        colour: Colour,
        turned: float = 0,
        alpha: float = 1,
        emit: bool = False,
    ) -> None:
        """A flat ellipse."""
        self.fill(self.oval(x, y, rx, ry, turned), colour, alpha, emit)

    def slab(
        self,
        x0: float,
        y0: float,
        x1: float,
        y1: float,
        colour: Colour,
        radius: float = 0,
        alpha: float = 1,
        emit: bool = False,
    ) -> None:
        """A flat box."""
        self.fill(self.frame(x0, y0, x1, y1, radius), colour, alpha, emit)

    def patch(self, outline: Outline, colour: Colour, alpha: float = 1, emit: bool = False) -> None:
        """A flat smooth shape."""
        self.fill(self.closed(outline), colour, alpha, emit)

    def chip(self, outline: Outline, colour: Colour, alpha: float = 1, emit: bool = False) -> None:
        """A flat polygon."""
        self.fill(self.angular(outline), colour, alpha, emit)

    def line(
        self, spine: Outline, colour: Colour, width: float, alpha: float = 1, emit: bool = False
    ) -> None:
        """A round-ended stroke of even width along a smooth open curve."""
        points, sharp = _points(spine)
        path = _smooth([self.point(*p) for p in points], sharp, False)
        thick = width * self.scale
        self.extent.add(path.getBounds().makeOutset(thick / 2, thick / 2))
        self.ink.line(self.canvas, path, colour, thick, alpha, emit)

    def ring(self, x: float, y: float, r: float, colour: Colour, width: float, alpha: float = 1) -> None:
        """A circle's outline."""
        self.outline(self.oval(x, y, r), colour, width, alpha)

    def outline(self, path: skia.Path, colour: Colour, width: float, alpha: float = 1) -> None:
        """A path's edge as a stroke."""
        thick = width * self.scale
        self.extent.add(path.getBounds().makeOutset(thick / 2, thick / 2))
        self.ink.line(self.canvas, path, colour, thick, alpha)

    def blush(self, x: float, y: float, rx: float, ry: float, colour: Colour, alpha: float) -> None:
        """A soft ellipse that does not count as solid."""
        k = self.scale
        self.ink.blush(self.canvas, *self.point(x, y), rx * k, ry * k, colour, alpha)

    def glow(self, x: float, y: float, radius: float, colour: Colour, alpha: float) -> None:
        """Light around a point; does not count as solid."""
        self.ink.glow(self.canvas, *self.point(x, y), radius * self.scale, colour, alpha)

    @contextmanager
    def inside(self, path: skia.Path) -> Iterator[None]:
        """Keep marks inside a path (in canvas units, as the drawing methods return it)."""
        before = self.extent.bounds
        self.canvas.save()
        self.canvas.clipPath(path, skia.ClipOp.kIntersect, True)
        try:
            yield
        finally:
            self.canvas.restore()
            self.extent.bounds = before

    def _skia(self) -> skia.Matrix:
        a, b, c, d, e, f = self.matrix
        return skia.Matrix.MakeAll(a, c, e, b, d, f, 0, 0, 1)


def grounded(canvas: skia.Canvas, ink: Ink, x: float, ground_y: float, scale: float, left: bool) -> Pen:
    """A pen for a figure that stands at (x, ground_y) on the canvas and faces right, or left."""
    return Pen(canvas, ink, (-scale if left else scale, 0.0, 0.0, -scale, x, ground_y))


def deeper(colour: Colour, by: float = 0.06) -> Colour:
    """The same colour with less light: far limbs, folds, underparts."""
    return turn(colour, -by)


def paler(colour: Colour, by: float = 0.06) -> Colour:
    """The same colour with more light."""
    return turn(colour, by)


def _points(outline: Outline) -> tuple[Sequence[Point], frozenset[int]]:
    return _parsed(outline) if isinstance(outline, str) else (outline, frozenset())


@lru_cache(maxsize=4096)
def _parsed(outline: str) -> tuple[tuple[Point, ...], frozenset[int]]:
    words = outline.split()
    points = []
    for word in words:
        x, y = word.rstrip("!").split(",")
        points.append((float(x), float(y)))
    return tuple(points), frozenset(i for i, word in enumerate(words) if word.endswith("!"))


def _smooth(points: Sequence[Point], sharp: frozenset[int], closed: bool) -> skia.Path:
    """A curve through all points; tangents are a fifth of the neighbours' chord, capped."""
    count = len(points)
    builder = skia.PathBuilder()
    builder.moveTo(*points[0])
    if count == 2:
        builder.lineTo(*points[1])
        return builder.detach()
    slopes = [_slope(points, i, i in sharp, closed) for i in range(count)]
    for i in range(count if closed else count - 1):
        j = (i + 1) % count
        (x0, y0), (x1, y1) = points[i], points[j]
        cap = 0.6 * math.hypot(x1 - x0, y1 - y0)
        (ax, ay), (bx, by) = _capped(slopes[i], cap), _capped(slopes[j], cap)
        builder.cubicTo(x0 + ax, y0 + ay, x1 - bx, y1 - by, x1, y1)
    if closed:
        builder.close()
    return builder.detach()


def _slope(points: Sequence[Point], i: int, sharp: bool, closed: bool) -> Point:
    count = len(points)
    if sharp or (not closed and i in (0, count - 1)):
        return 0.0, 0.0
    (x0, y0), (x1, y1) = points[(i - 1) % count], points[(i + 1) % count]
    return (x1 - x0) * 0.2, (y1 - y0) * 0.2


def _capped(vector: Point, limit: float) -> Point:
    length = math.hypot(*vector)
    if length <= limit or not length:
        return vector
    return vector[0] * limit / length, vector[1] * limit / length


def stroke(
    points: Sequence[Point], widths: Sequence[float], sharp: frozenset[int] = frozenset()
) -> skia.Path:
    """A round-ended stroke of changing width along a smooth spine, all in canvas units."""
    spine = _walked(points, sharp, 8 if max(widths) < 40 else 24)
    last = len(spine) - 1
    left: list[skia.Point] = []
    right: list[skia.Point] = []
    for i, (x, y) in enumerate(spine):
        (x0, y0), (x1, y1) = spine[max(0, i - 1)], spine[min(last, i + 1)]
        length = math.hypot(x1 - x0, y1 - y0) or 1.0
        half = _spread(widths, i / last) / 2
        nx, ny = (y0 - y1) / length * half, (x1 - x0) / length * half
        left.append(skia.Point(x + nx, y + ny))
        right.append(skia.Point(x - nx, y - ny))
    builder = skia.PathBuilder()
    builder.addPolygon([*left, *reversed(right)], True)
    for i in range(0, last + 1, 4):
        builder.addCircle(*spine[i], _spread(widths, i / last) / 2, skia.PathDirection.kCCW)
    builder.addCircle(*spine[last], widths[-1] / 2, skia.PathDirection.kCCW)
    return builder.detach()


def _walked(points: Sequence[Point], sharp: frozenset[int], steps: int) -> list[Point]:
    """Samples along the smooth curve through points, `steps` to a segment."""
    if len(points) == 2:
        (x0, y0), (x1, y1) = points
        return [(x0 + (x1 - x0) * i / 8, y0 + (y1 - y0) * i / 8) for i in range(9)]
    slopes = [_slope(points, i, i in sharp, False) for i in range(len(points))]
    slopes[0] = _aimed(points[0], points[1], slopes[1])
    slopes[-1] = _aimed(points[-2], points[-1], slopes[-2])
    walked = [points[0]]
    for i in range(len(points) - 1):
        (x0, y0), (x3, y3) = points[i], points[i + 1]
        cap = 0.5 * math.hypot(x3 - x0, y3 - y0)
        (ax, ay), (bx, by) = _capped(_longer(slopes[i]), cap), _capped(_longer(slopes[i + 1]), cap)
        x1, y1, x2, y2 = x0 + ax, y0 + ay, x3 - bx, y3 - by
        for step in range(1, steps + 1):
            t = step / steps
            s = 1 - t
            k0, k1, k2, k3 = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
            walked.append((k0 * x0 + k1 * x1 + k2 * x2 + k3 * x3, k0 * y0 + k1 * y1 + k2 * y2 + k3 * y3))
    return walked


def _longer(slope: Point) -> Point:
    return slope[0] * 0.9, slope[1] * 0.9


def _aimed(start: Point, end: Point, next_slope: Point) -> Point:
    """The slope of an end point: toward its neighbour, bent against the neighbour's own slope."""
    dx, dy = (end[0] - start[0]) * 0.5, (end[1] - start[1]) * 0.5
    return dx - next_slope[0] * 0.5, dy - next_slope[1] * 0.5


def _spread(widths: Sequence[float], t: float) -> float:
    """The width at t (0..1) between evenly spread widths."""
    if len(widths) == 1:
        return widths[0]
    place = t * (len(widths) - 1)
    i = min(int(place), len(widths) - 2)
    return widths[i] + (widths[i + 1] - widths[i]) * (place - i)
