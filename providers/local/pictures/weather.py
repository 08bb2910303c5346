"""Rain and snow between the lens and the scene: three sheets, near ones faster and softer."""

from __future__ import annotations

import math
from dataclasses import dataclass

import skia

from .chance import dice
from .colour import pigment
from .spec import SceneSpec
from .stage import Stage

SPEEDS = {"rain": (520.0, 820.0, 1250.0), "snow": (40.0, 75.0, 130.0)}
"""Pixels a second of the three sheets at 720 lines."""
COUNTS = {"rain": (190, 120, 46), "snow": (190, 110, 40)}
"""Drops and flakes of the three sheets in a 720p frame."""
LENGTHS = (37.0, 56.0, 78.0)
"""Of falling drops, at 720 lines."""
_MARGIN = 24.0
"""At 720 lines: so far beyond the frame it still falls, and the sway never bares an edge."""


@dataclass(frozen=True)
class Sheet:
    """One plane of drops or flakes that repeats with the frame's height; ``speed`` in frame pixels a second."""

    image: skia.Image
    left: int
    speed: float
    sway: float


def kind_of(spec: SceneSpec) -> str:
    """``rain``, ``snow`` or nothing."""
    if spec.inside or spec.setting in ("underwater", "space", "moon", "mars"):
        return ""
    return {"rain": "rain", "storm": "rain", "snow": "snow"}.get(spec.weather, "")


def sheets(stage: Stage, spec: SceneSpec) -> list[Sheet]:
    """The planes for a scene's weather, back to front; empty where nothing falls."""
    kind = kind_of(spec)
    return [_sheet(stage, kind, plane) for plane in range(3)] if kind else []


def still(canvas: skia.Canvas, stage: Stage, spec: SceneSpec) -> None:
    """Weather at one moment."""
    draw(canvas, sheets(stage, spec), stage, 0.0)


def draw(canvas: skia.Canvas, planes: list[Sheet], stage: Stage, seconds: float) -> None:
    """Weather at a time: each plane scrolled by whole pixels, twice, so that it never ends."""
    for plane in planes:
        down = round(plane.speed * seconds) % stage.height
        across = plane.left + round(plane.sway * math.sin(0.9 * seconds))
        for top in (down - stage.height, down):
            canvas.drawImage(plane.image, across, top)


def _sheet(stage: Stage, kind: str, plane: int) -> Sheet:
    roll, u = dice(stage.seed, kind, plane), stage.u
    margin = math.ceil(_MARGIN * u)
    surface = skia.Surface(stage.width + 2 * margin, stage.height)
    canvas = surface.getCanvas()
    area = stage.width * stage.height / (u * u) / 921_600
    for _ in range(int(area * COUNTS[kind][plane])):
        x, y, chance = roll.uniform(0, surface.width()), roll.random() * stage.height, roll.random()
        for top in (y - stage.height, y):  # what leaves at the bottom enters at the top
            (_drop if kind == "rain" else _flake)(canvas, x, top, plane, u, chance)
    sway = 18.0 * u if kind == "snow" else 0.0
    return Sheet(surface.makeImageSnapshot(), -margin, SPEEDS[kind][plane] * u, sway)


def _drop(canvas: skia.Canvas, x: float, y: float, plane: int, u: float, chance: float) -> None:
    paint = skia.Paint(
        AntiAlias=True,
        Color4f=pigment("#dfeaf2", (0.22, 0.28, 0.24)[plane]),
        StrokeWidth=(0.8, 1.2, 1.9)[plane] * u,
        Style=skia.Paint.kStroke_Style,
    )
    length = LENGTHS[plane] * u * (0.7 + 0.6 * chance)
    canvas.drawLine(x, y, x - length * 0.16, y + length, paint)


def _flake(canvas: skia.Canvas, x: float, y: float, plane: int, u: float, chance: float) -> None:
    low, high = ((1.0, 1.9), (1.7, 3.0), (2.8, 5.4))[plane]
    blur = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 1.6 * u) if plane == 2 else None
    paint = skia.Paint(AntiAlias=True, Color4f=pigment("#ffffff", (0.75, 0.85, 0.7)[plane]), MaskFilter=blur)
    radius = u * (low + (high - low) * chance)
    # A flake is lighter than a forest and darker than a snowy sky: a cool edge shows it against both.
    edge = skia.Paint(AntiAlias=True, Color4f=pigment("#6f87a6", (0.3, 0.38, 0.25)[plane]), MaskFilter=blur)
    canvas.drawCircle(x + 0.3 * radius, y + 0.4 * radius, radius, edge)
    canvas.drawCircle(x, y, radius, paint)
