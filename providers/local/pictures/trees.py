"""Trees and reeds, each standing on a ground y in scene pixels."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence

import skia

from .colour import Colour, Rgb, mix, multiply, pigment_int, turn
from .ink import Ink
from .shapes import blob, curve, limb, polygon, smooth
from .stage import Stage

AUTUMN = ("#d9792f", "#c9502f", "#e3a23a", "#b8442e", "#d98f3a")
BLOSSOM = ("#f3c3d0", "#f7d7de", "#eaa8bd")
LEAVES = ("#5b9a53", "#6aa85c", "#4f8a55")


def bare_ink(stage: Stage) -> Ink:
    """An ink whose colours are already those of the scene's light."""
    return Ink(light=stage.ink.light, speckle=stage.ink.speckle, scale=stage.ink.scale)


def pine(
    stage: Stage,
    canvas: skia.Canvas,
    die: random.Random,
    x: float,
    y: float,
    height: float,
    colour: Colour,
    snow: float = 0.0,
) -> None:
    """A toothed conifer; `snow` 0..1 whitens its tiers."""
    ink = bare_ink(stage)
    trunk = polygon(
        [
            (x - height * 0.022, y),
            (x - height * 0.014, y - height * 0.3),
            (x + height * 0.014, y - height * 0.3),
            (x + height * 0.022, y),
        ]
    )
    ink.flat(canvas, trunk, turn(mix(colour, "#4a3326", 0.35), -0.05))
    tiers = 5 + int(height / (60 * stage.u))
    tiers = min(tiers, 9)
    top = y - height
    white = mix(multiply("#f4f8fb", stage.palette.ambient), colour, 0.12)
    for i in reversed(range(tiers)):
        t = (i + 1) / tiers
        half = height * (0.035 + 0.19 * t**0.9) * die.uniform(0.92, 1.08)
        foot = top + height * 0.92 * t
        head = top + height * 0.92 * max(0.0, t - 1.9 / tiers)
        shape = _tier(x, head, foot, half, height)
        if height > 46 * stage.u:
            ink.part(canvas, shape, colour, 0.9, 0.8)
        else:
            ink.flat(canvas, shape, colour)
        if snow:
            cap = _tier(x, head, foot - height * 0.028, half * 0.86, height)
            ink.flat(canvas, cap, white, snow)
            if height > 46 * stage.u:
                ink.shade(canvas, cap, colour, (x, foot), (x, head), 0.75 * snow)


def _tier(x: float, head: float, foot: float, half: float, height: float) -> skia.Path:
    teeth = 5
    lower = []
    for k in range(teeth * 2 + 1):
        t = k / (teeth * 2)
        drop = height * 0.022 if k % 2 == 0 else -height * 0.006
        lower.append((x + half - 2 * half * t, foot + drop - abs(t - 0.5) * height * 0.03))
    return polygon([(x, head), *lower])


def leafy(
    stage: Stage,
    canvas: skia.Canvas,
    die: random.Random,
    x: float,
    y: float,
    height: float,
    colour: Colour,
    bark: Colour = "#5a3f33",
    depth: float = 0.0,
) -> None:
    """A round-crowned tree; `colour` is the crown's own, `bark` the trunk's (local colours)."""
    ink = bare_ink(stage)
    leaf, wood = stage.local(colour, depth), stage.local(bark, depth)
    lean = die.uniform(-0.03, 0.03) * height
    ink.part(
        canvas,
        limb(
            [(x, y), (x + lean * 0.4, y - height * 0.3), (x + lean, y - height * 0.62)],
            height * 0.065,
            height * 0.035,
        ),
        wood,
        0.8,
        0.3,
    )
    for side in (-1, 1):
        tip = (x + lean + side * height * 0.16, y - height * 0.62)
        ink.flat(
            canvas,
            limb([(x + lean * 0.5, y - height * 0.36), tip], height * 0.026, height * 0.012),
            turn(wood, -0.02),
        )
    balls = []
    for k in range(13):
        angle = k * 2.399 + die.uniform(-0.2, 0.2)
        r = math.sqrt((k + 0.5) / 13)
        balls.append(
            (
                x + lean + math.cos(angle) * r * height * 0.25,
                y - height * 0.68 + math.sin(angle) * r * height * 0.23,
                height * die.uniform(0.11, 0.16),
            )
        )
    for bx, by, r in sorted(balls, key=lambda ball: ball[1], reverse=True):
        tone = turn(leaf, die.uniform(-0.018, 0.018))
        if height > 60 * stage.u:
            ink.part(canvas, blob(bx, by, r, r * 0.94), tone, 0.9, 0.75)
        else:
            ink.flat(canvas, blob(bx, by, r, r * 0.94), tone)


def bare_tree(
    stage: Stage, canvas: skia.Canvas, die: random.Random, x: float, y: float, height: float, colour: Rgb
) -> None:
    """A leafless winter tree in one tone."""
    ink = bare_ink(stage)

    def grow(px: float, py: float, angle: float, length: float, width: float, level: int) -> None:
        qx, qy = px + math.sin(angle) * length, py - math.cos(angle) * length
        ink.flat(canvas, limb([(px, py), (qx, qy)], width, width * 0.62, 2), colour)
        if level:
            for turn_by in (-0.5, 0.42):
                grow(
                    qx,
                    qy,
                    angle + turn_by * die.uniform(0.6, 1.3),
                    length * die.uniform(0.62, 0.8),
                    width * 0.62,
                    level - 1,
                )

    grow(x, y, die.uniform(-0.05, 0.05), height * 0.33, height * 0.055, 4)


def birch(
    stage: Stage, canvas: skia.Canvas, die: random.Random, x: float, width: float, base: float, top: float
) -> None:
    """A straight pale trunk from `base` up past `top`, with side speckle and dark marks."""
    ink = bare_ink(stage)
    bark = stage.local("#e9e6dd")
    lean = die.uniform(-0.02, 0.02) * (base - top)
    shape = polygon(
        [
            (x - width * 0.58, base),
            (x - width * 0.44 + lean, top),
            (x + width * 0.44 + lean, top),
            (x + width * 0.58, base),
        ]
    )
    ink.flat(canvas, shape, bark)
    side = 1 if stage.ink.light[0] >= 0 else -1
    dark = mix(turn(bark, -0.3), stage.palette.fore, 0.5)
    ink.shade(canvas, shape, dark, (x - side * width * 0.6, base), (x + side * width * 0.35, base), 0.95)
    ink.shade(canvas, shape, dark, (x + side * width * 0.72, base), (x + side * width * 0.36, base), 0.5)
    y = top + die.uniform(0, 1) * width
    mark = mix(stage.palette.dark, "#2a2a33", 0.3)
    while y < base:
        half = width * die.uniform(0.12, 0.3)
        cx = x + die.uniform(-0.3, 0.3) * width + lean * (base - y) / (base - top)
        ink.flat(canvas, blob(cx, y, half, width * 0.045), mark, 0.9)
        y += width * die.uniform(0.5, 1.7)


def trunk(
    stage: Stage,
    canvas: skia.Canvas,
    die: random.Random,
    x: float,
    width: float,
    base: float,
    top: float,
    colour: Colour,
) -> None:
    """A dark forest trunk flaring at its foot; `colour` is final."""
    ink = bare_ink(stage)
    lean = die.uniform(-0.03, 0.03) * (base - top)
    shape = smooth(
        [
            (x - width * 1.0, base),
            (x - width * 0.55, base - width * 1.4),
            (x - width * 0.42 + lean, top),
            (x + width * 0.42 + lean, top),
            (x + width * 0.5, base - width * 1.4),
            (x + width * 0.95, base),
        ],
        sharp=(0, 2, 3, 5),
    )
    ink.part(canvas, shape, colour, 0.9, 0.65)
    for _ in range(3):
        y = base - (base - top) * die.uniform(0.25, 0.8)
        side = die.choice((-1, 1))
        start = (x + lean * (base - y) / (base - top), y)
        mid = (start[0] + side * width * 1.2, y - width * die.uniform(0.5, 1.0))
        end = (start[0] + side * width * die.uniform(2.0, 3.4), y - width * die.uniform(1.0, 2.4))
        ink.flat(canvas, limb([start, mid, end], width * 0.22, width * 0.06), colour)


def palm(
    stage: Stage,
    canvas: skia.Canvas,
    die: random.Random,
    x: float,
    y: float,
    height: float,
    lean: float,
    depth: float = 0.0,
) -> None:
    """A palm leaning by `lean` (share of its height)."""
    ink = bare_ink(stage)
    top = (x + lean * height, y - height)
    mid = (x + lean * height * 0.28, y - height * 0.52)
    wood, leaf = stage.local("#8a6244", depth), stage.local("#3f8a55", depth)
    ink.part(canvas, limb([(x, y), mid, top], height * 0.075, height * 0.04, 14), wood, 0.85, 0.6)
    for k in range(9):
        angle = math.radians(-200 + 220 * k / 8 + die.uniform(-8, 8))
        length = height * die.uniform(0.36, 0.48)
        tip = (top[0] + math.cos(angle) * length, top[1] + math.sin(angle) * length * 0.75 + length * 0.34)
        mid_x, mid_y = (
            top[0] + math.cos(angle) * length * 0.55,
            top[1] + math.sin(angle) * length * 0.62 - length * 0.06,
        )
        frond = smooth(
            [top, (mid_x, mid_y - length * 0.1), tip, (mid_x + length * 0.02, mid_y + length * 0.1)],
            sharp=(0, 2),
        )
        ink.part(canvas, frond, turn(leaf, die.uniform(-0.05, 0.03)), 0.8, 0.7)
    for dx in (-0.03, 0.03):
        ink.flat(
            canvas,
            blob(top[0] + dx * height, top[1] + height * 0.03, height * 0.022),
            stage.local("#6a452f", depth),
        )


def bush(
    stage: Stage, canvas: skia.Canvas, die: random.Random, x: float, y: float, width: float, colour: Rgb
) -> None:
    """A low rounded bush; `colour` is final."""
    ink = bare_ink(stage)
    for k in (0.0, 1.0, -1.0, 0.5, -0.5):
        r = width * die.uniform(0.2, 0.27)
        ink.part(
            canvas,
            blob(x + k * width * 0.33, y - r * (0.75 + 0.5 * (1 - abs(k))), r),
            turn(colour, die.uniform(-0.02, 0.02)),
            0.9,
            0.7,
        )


def wood_row(
    stage: Stage, canvas: skia.Canvas, name: object, base: float, height: float, colour: Colour, snow: float = 0.0,
    gap: float = 0.55, where: Sequence[tuple[float, float]] = ((-0.1, 1.1),),
) -> None:  # fmt: skip
    """A row of pines on a jittered grid over spans of frame fractions; `gap` is spacing over height."""
    die = stage.dice("wood", name)
    for start, end in where:
        x = stage.x(start)
        while x < stage.x(end):
            tall = height * die.uniform(0.6, 1.0)
            pine(
                stage,
                canvas,
                die,
                x + die.uniform(-0.2, 0.2) * height * gap,
                base + die.uniform(-1, 3) * stage.u,
                tall,
                turn(colour, die.uniform(-0.015, 0.015)),
                snow,
            )
            x += height * gap * die.uniform(0.6, 1.3)


def reeds(
    stage: Stage,
    canvas: skia.Canvas,
    name: object,
    x: float,
    y: float,
    width: float,
    height: float,
    colour: Rgb,
) -> None:
    """A clump of bulrushes."""
    die = stage.dice("reeds", name)
    ink = bare_ink(stage)
    for k in range(12):
        px = x + die.uniform(-0.5, 0.5) * width
        tall = height * die.uniform(0.5, 1.0)
        lean = die.gauss(0.03, 0.07) * tall
        tip = (px + lean, y - tall)
        canvas.drawPath(
            curve([(px, y), (px + lean * 0.2, y - tall * 0.6), tip]),
            _stroke(turn(colour, die.uniform(-0.02, 0.03)), 3.2 * stage.u),
        )
        if k % 3 == 0:
            canvas.save()
            canvas.translate(*tip)
            canvas.rotate(math.degrees(math.atan2(lean * 1.4, tall)))
            ink.part(
                canvas,
                skia.Path.RRect(
                    skia.Rect.MakeXYWH(-5 * stage.u, -18 * stage.u, 10 * stage.u, 46 * stage.u),
                    5 * stage.u,
                    5 * stage.u,
                ),
                mix(colour, "#6a3f2a", 0.4),
            )
            canvas.restore()


def _stroke(colour: Colour, width: float) -> skia.Paint:
    paint = skia.Paint(AntiAlias=True, StrokeWidth=width, Color=pigment_int(colour))
    paint.setStyle(skia.Paint.kStroke_Style)
    paint.setStrokeCap(skia.Paint.kRound_Cap)
    return paint
