"""The primitives everything is drawn from: smooth closed curves, tapered limbs, blobs, boxes."""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence

import skia

Point = tuple[float, float]


def smooth(points: Sequence[Point], sharp: Collection[int] = (), closed: bool = True) -> skia.Path:
    """A curve through all points; indices in `sharp` stay corners.

    Tangents are a fifth of the chord between neighbours, capped at .6 of the segment's length,
    so uneven spacing never loops.
    """
    count = len(points)
    if count < 3:
        return curve(points) if count == 2 else skia.Path()
    tangents = [_tangent(points, i, i in sharp, closed) for i in range(count)]
    builder = skia.PathBuilder()
    builder.moveTo(*points[0])
    for i in range(count if closed else count - 1):
        j = (i + 1) % count
        (x0, y0), (x1, y1) = points[i], points[j]
        cap = 0.6 * math.hypot(x1 - x0, y1 - y0)
        a, b = _capped(tangents[i], cap), _capped(tangents[j], cap)
        builder.cubicTo(x0 + a[0], y0 + a[1], x1 - b[0], y1 - b[1], x1, y1)
    if closed:
        builder.close()
    return builder.detach()


def curve(points: Sequence[Point]) -> skia.Path:
    """An open line: straight for 2 points, one quadratic for 3, smooth for more."""
    if len(points) > 3:
        return smooth(points, closed=False)
    builder = skia.PathBuilder()
    builder.moveTo(*points[0])
    if len(points) == 3:
        builder.quadTo(*points[1], *points[2])
    else:
        builder.lineTo(*points[1])
    return builder.detach()


def limb(points: Sequence[Point], start: float, end: float, steps: int = 10) -> skia.Path:
    """A tapered stroke with round ends along 2 or 3 points; `start` and `end` are full widths.

    With 3 points the curve passes through the middle one.
    """
    spine = [_along(points, i / steps) for i in range(steps + 1)]
    left: list[Point] = []
    right: list[Point] = []
    for i, (x, y) in enumerate(spine):
        before, after = spine[max(0, i - 1)], spine[min(steps, i + 1)]
        dx, dy = after[0] - before[0], after[1] - before[1]
        length = math.hypot(dx, dy) or 1.0
        half = (start + (end - start) * i / steps) / 2
        nx, ny = -dy / length * half, dx / length * half
        left.append((x + nx, y + ny))
        right.append((x - nx, y - ny))
    builder = skia.PathBuilder()
    builder.addPolygon([skia.Point(*p) for p in [*left, *reversed(right)]], True)
    body = builder.detach()
    for (x, y), width in ((spine[0], start), (spine[-1], end)):
        body = union(body, blob(x, y, width / 2, width / 2))
    return body


def blob(x: float, y: float, rx: float, ry: float | None = None) -> skia.Path:
    """An ellipse by its centre and radii (a circle when `ry` is left out)."""
    ry = rx if ry is None else ry
    return skia.Path.Oval(skia.Rect.MakeLTRB(x - rx, y - ry, x + rx, y + ry))


def box(x: float, y: float, width: float, height: float, radius: float = 0.0) -> skia.Path:
    """A rectangle by its top left corner, with rounded corners."""
    rect = skia.Rect.MakeXYWH(x, y, width, height)
    return skia.Path.RRect(rect, radius, radius) if radius else skia.Path.Rect(rect)


def polygon(points: Sequence[Point]) -> skia.Path:
    """A closed shape with straight sides."""
    return skia.Path.Polygon([skia.Point(*p) for p in points], True)


def union(first: skia.Path, second: skia.Path) -> skia.Path:
    """Both shapes as one outline; falls back to both outlines where skia finds no answer."""
    joined = skia.Op(first, second, skia.PathOp.kUnion_PathOp)
    return first if joined is None else joined


def _along(points: Sequence[Point], t: float) -> Point:
    if len(points) == 2:
        (x0, y0), (x1, y1) = points
        return x0 + (x1 - x0) * t, y0 + (y1 - y0) * t
    (x0, y0), (mx, my), (x2, y2) = points
    x1, y1 = 2 * mx - (x0 + x2) / 2, 2 * my - (y0 + y2) / 2
    s = 1 - t
    return s * s * x0 + 2 * s * t * x1 + t * t * x2, s * s * y0 + 2 * s * t * y1 + t * t * y2


def _tangent(points: Sequence[Point], i: int, sharp: bool, closed: bool) -> Point:
    count = len(points)
    if sharp or (not closed and i in (0, count - 1)):
        return 0.0, 0.0
    before, after = points[(i - 1) % count], points[(i + 1) % count]
    return (after[0] - before[0]) * 0.2, (after[1] - before[1]) * 0.2


def _capped(vector: Point, limit: float) -> Point:
    length = math.hypot(*vector)
    if length <= limit or not length:
        return vector
    return vector[0] * limit / length, vector[1] * limit / length
