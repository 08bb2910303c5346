"""Rain and snow between the lens and the scene: three sheets, near ones faster and softer."""

from __future__ import annotations

from dataclasses import dataclass

import skia

from .chance import dice
from .colour import pigment
from .spec import SceneSpec
from .stage import Stage

PERIOD = 1.0
SPEEDS = {"rain": (520.0, 820.0, 1250.0), "snow": (40.0, 75.0, 130.0)}
"""Pixels a second of the three sheets at 720 lines."""


@dataclass(frozen=True)
class Sheet:
    """One tileable plane of drops or flakes, the frame's size; ``speed`` in frame pixels a second."""

    image: skia.Image
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
    if not kind:
        return []
    made = []
    for plane, speed in enumerate(SPEEDS[kind]):
        surface = skia.Surface(stage.width, stage.height)
        (_rain if kind == "rain" else _snow)(surface.getCanvas(), stage, plane)
        made.append(
            Sheet(surface.makeImageSnapshot(), speed * stage.u, 18.0 * stage.u if kind == "snow" else 0.0)
        )
    return made


def still(canvas: skia.Canvas, stage: Stage, spec: SceneSpec) -> None:
    """Weather at one moment."""
    draw(canvas, sheets(stage, spec), stage, 0.0)


def draw(canvas: skia.Canvas, planes: list[Sheet], stage: Stage, seconds: float) -> None:
    """Weather at a time: each plane scrolled by whole pixels, twice, so that it never ends."""
    import math

    for plane in planes:
        down = round(plane.speed * seconds) % stage.height
        across = round(plane.sway * math.sin(0.9 * seconds))
        for top in (down - stage.height, down):
            canvas.drawImage(plane.image, across, top)
            if across:
                canvas.drawImage(
                    plane.image, across - stage.width if across > 0 else across + stage.width, top
                )


def _rain(canvas: skia.Canvas, stage: Stage, plane: int) -> None:
    roll, u = dice(stage.seed, "rain", plane), stage.u
    depth = (0.25, 0.6, 1.0)[plane]
    paint = skia.Paint(
        AntiAlias=True,
        Color4f=pigment("#dfeaf2", (0.22, 0.28, 0.24)[plane]),
        StrokeWidth=(0.8, 1.2, 1.9)[plane] * u,
        Style=skia.Paint.kStroke_Style,
    )
    area = stage.width * stage.height / (u * u)
    for _ in range(int(area / 921_600 * (190, 120, 46)[plane])):
        x, y = roll.random() * stage.width, roll.random() * stage.height
        length = 46 * u * (0.5 + 1.2 * depth) * (0.7 + 0.6 * roll.random())
        for top in (y, y - stage.height):  # what leaves at the bottom enters at the top
            canvas.drawLine(x, top, x - length * 0.16, top + length, paint)


def _snow(canvas: skia.Canvas, stage: Stage, plane: int) -> None:
    roll, u = dice(stage.seed, "snow", plane), stage.u
    low, high = ((0.9, 1.7), (1.6, 2.8), (2.8, 5.2))[plane]
    blur = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 1.6 * u) if plane == 2 else None
    paint = skia.Paint(AntiAlias=True, Color4f=pigment("#ffffff", (0.75, 0.85, 0.7)[plane]), MaskFilter=blur)
    area = stage.width * stage.height / (u * u)
    for _ in range(int(area / 921_600 * (150, 80, 26)[plane])):
        x, y = roll.random() * stage.width, roll.random() * stage.height
        radius = u * (low + (high - low) * roll.random())
        for top in (y, y - stage.height):
            canvas.drawCircle(x, top, radius, paint)
