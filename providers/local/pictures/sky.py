"""Skies: gradient and brushwork, sun, moon, stars, clouds, aurora, rainbow, lightning."""

from __future__ import annotations

import math
import random

import skia

from .brush import Stroke, paint_strokes
from .colour import from_oklab, mix, oklab, pigment, pigment_int, turn
from .ink import Ink
from .palettes import Palette
from .shapes import blob
from .stage import Stage, coarse, sky_at, vertical

RAINBOW = ("#f0625f", "#f79a4b", "#fbd34d", "#7cc576", "#4fa8de", "#7d7fd0")


def paint_sky(
    stage: Stage, horizon: float, orb: str | None = None, clouds: int = 4, size: float = 1.0
) -> None:
    """The sky down to `horizon` (scene pixels) with its sun or moon and clouds, as layers.

    `orb` overrides the palette's ("sun", "moon", "" for none); `size` magnifies it.
    """
    with stage.layer("sky", 1.0) as canvas:
        backdrop(stage, canvas, stage.everything, horizon)
        if stage.palette.stars:
            stars(stage, canvas, horizon)
        kind = stage.palette.orb if orb is None else orb
        if kind:
            x, y = orb_place(stage, horizon, size)
            celestial(stage, canvas, kind, x, y, (40 if size == 1 else 46 * size) * stage.u)
    if clouds:
        with stage.layer("clouds", 0.95, life="drift") as canvas:
            bank(stage, canvas, horizon, clouds)


def orb_place(stage: Stage, horizon: float, size: float = 1.0) -> tuple[float, float]:
    """Where the sun or moon stands, scene pixels, inside the frame."""
    x = stage.x(stage.light_x)
    y = horizon - stage.palette.orb_height * stage.height * (0.92 if size > 1 else 1.0)
    floor = (60 + 46 * max(1.0, size)) * stage.u
    return x, max(y, stage.y(0.0) + floor)


def backdrop(stage: Stage, canvas: skia.Canvas, box: skia.Rect, horizon: float) -> None:
    """Gradient and brushwork inside `box`; the gradient ends at `horizon`."""
    palette = stage.palette
    count = len(palette.sky) - 1
    stops = [(i / count, colour, 1.0) for i, colour in enumerate(palette.sky)]
    top = min(box.top(), stage.y(-0.06))
    shader = vertical([(p, c, a) for p, c, a in stops], top, horizon)
    canvas.drawRect(box, skia.Paint(Shader=shader, Dither=True))
    die = stage.dice("brushwork")
    strokes = []
    for _ in range(360):
        y = die.uniform(box.top(), min(box.bottom(), horizon + 20 * stage.u))
        level, a, b = oklab(sky_at(palette, (y - top) / max(1.0, horizon - top) + die.gauss(0, 0.03)))
        tone = from_oklab(
            min(0.99, level + die.gauss(0, 0.011)), a + die.gauss(0, 0.005), b + die.gauss(0, 0.005)
        )
        x = die.uniform(box.left(), box.right())
        length = die.uniform(110, 230) * stage.u
        strokes.append(Stroke(x, y, length, die.gauss(0, 0.1), tone, 0.35, die.randrange(4)))
    with coarse(canvas, box, 3.0) as small:
        paint_strokes(small, strokes)


def stars(stage: Stage, canvas: skia.Canvas, horizon: float) -> None:
    """Stars fading toward the horizon; the brightest glow a little."""
    die = stage.dice("stars")
    u = stage.u
    count = int(360 * stage.palette.stars * max(1.0, stage.span / (1280 * u)))
    for _ in range(count):
        x, y = die.uniform(stage.left, stage.right), die.uniform(stage.top, horizon)
        bright = die.random() ** 4
        low = 1 - ((y - stage.top) / (horizon - stage.top)) ** 2
        alpha = (0.25 + 0.75 * bright) * low
        tone = mix("#fffbe6", "#bcd4ff", die.random())
        if bright > 0.7:
            Ink().glow(canvas, x, y, 9 * u, tone, 0.5 * alpha)
        canvas.drawCircle(
            x, y, (0.7 + 1.3 * bright) * u, skia.Paint(Color4f=pigment(tone, alpha), AntiAlias=True)
        )


def celestial(stage: Stage, canvas: skia.Canvas, kind: str, x: float, y: float, radius: float) -> None:
    """A sun or moon with its two glows."""
    palette = stage.palette
    colour = palette.orb_colour if palette.orb else (mix("#f6f0d8", palette.haze, 0.1))
    strength = 0.62 if kind == "sun" else 0.5
    ink = Ink(speckle=stage.ink.speckle, scale=stage.ink.scale)
    ink.glow(canvas, x, y, radius * (12 if radius < 60 * stage.u else 7), colour, 0.5 * strength)
    ink.glow(canvas, x, y, radius * (5 if radius < 60 * stage.u else 3), colour, strength)
    disc = blob(x, y, radius)
    ink.flat(canvas, disc, colour)
    if kind == "moon":
        for dx, dy, r in (
            (-0.3, -0.15, 0.22),
            (0.35, -0.38, 0.14),
            (0.28, 0.22, 0.28),
            (-0.1, 0.55, 0.16),
            (-0.55, 0.3, 0.1),
        ):
            canvas.drawCircle(
                x + dx * radius,
                y + dy * radius,
                r * radius,
                skia.Paint(Color4f=pigment(turn(colour, -0.09, 0.6), 0.45), AntiAlias=True),
            )
        ink.shade(
            canvas, disc, turn(colour, -0.16, 0.7), (x + radius, y + radius * 0.5), (x - radius * 0.1, y), 0.6
        )


def bank(stage: Stage, canvas: skia.Canvas, horizon: float, count: int) -> None:
    """A sky's worth of brush clouds on a jittered grid, smaller toward the horizon."""
    die = stage.dice("clouds")
    palette, u = stage.palette, stage.u
    box = skia.Rect.MakeLTRB(stage.left, stage.top, stage.right, horizon)
    tall = stage.height > stage.width * 1.2
    with coarse(canvas, box, 3.0 * max(0.5, u)) as small:
        for i in range(count):
            high = (i + die.uniform(0.15, 0.7)) / count
            y = stage.y(0.03) + high**1.15 * (horizon - stage.y(0.03)) * 0.78
            column = ((i * 0.618 + die.uniform(0, 0.2)) % 1.0) * 1.1 - 0.05
            width = (430 - 210 * high) * u * die.uniform(0.7, 1.25) * (0.85 if tall else 1.0)
            light, shade = palette.cloud_light, palette.cloud_shade
            if palette.name in ("sunset", "dawn", "dusk"):
                light, shade = mix(light, shade, 0.75), mix(shade, light, 0.85)
            ground = sky_at(palette, (y - stage.top) / (horizon - stage.top))
            cloud(
                small, die, stage.x(column), y, width, width * die.uniform(0.13, 0.2), (light, shade), ground
            )


def cloud(
    canvas: skia.Canvas,
    die: random.Random,
    x: float,
    y: float,
    width: float,
    height: float,
    tones: tuple[tuple[float, float, float], tuple[float, float, float]],
    ground: tuple[float, float, float],
    alpha: float = 0.5,
) -> None:
    """One brush cloud: flat below, domed above, `tones` from its top to its base."""
    top, base = tones
    touches = []
    for _ in range(74):
        t = max(-1.0, min(1.0, die.gauss(0, 0.4)))
        v = die.random() ** 1.25
        rise = v * height * (1 - t * t) * (0.75 + 0.25 * math.sin(5 * t + x))
        tone = mix(mix(base, top, round(v, 2)), ground, round(0.12 + 0.3 * abs(t), 2))
        touches.append((v, Stroke(
            x + t * width / 2, y - rise, width * 0.34 * die.uniform(0.5, 1.2), die.gauss(0, 0.1), tone,
            alpha * (1 - 0.45 * abs(t)), die.randrange(4),
        )))  # fmt: skip
    touches.sort(key=lambda touch: touch[0])
    paint_strokes(canvas, [stroke for _, stroke in touches])


def storm_sky(stage: Stage, horizon: float) -> None:
    """Six rows of heavy cloud from pale at the horizon to near black at the top, and a bolt."""
    with stage.layer("storm clouds", 0.95, life="drift") as canvas:
        die = stage.dice("storm")
        pale, deep = mix(stage.palette.cloud_light, stage.palette.haze, 0.4), stage.palette.sky[0]
        box = skia.Rect.MakeLTRB(stage.left, stage.top, stage.right, horizon)
        with coarse(canvas, box, 3.0 * max(0.5, stage.u)) as small:
            for row in range(6):
                y = horizon - (0.12 + 0.85 * row / 5) * (horizon - stage.top) * 0.95
                tone = mix(pale, mix(deep, "#33466a", 0.4), row / 5)
                for k in range(5):
                    x = stage.left + stage.span * (k + die.uniform(0, 1)) / 5
                    width = stage.span * die.uniform(0.34, 0.5)
                    cloud(
                        small, die, x, y, width, width * 0.2, (turn(tone, 0.05), turn(tone, -0.09)), tone, 0.5
                    )


def lightning(stage: Stage, horizon: float) -> None:
    """One short bolt between cloud and land, on its own flickering layer."""
    die = stage.dice("bolt")
    x, y = stage.x(0.2 + 0.6 * die.random()), stage.y(0.12)
    points = [(x, y)]
    while y < horizon:
        y += die.uniform(24, 60) * stage.u
        x += die.uniform(-34, 30) * stage.u
        points.append((x, min(y, horizon)))
    builder = skia.PathBuilder()
    builder.moveTo(*points[0])
    for point in points[1:]:
        builder.lineTo(*point)
    path = builder.detach()
    with stage.layer("lightning", 0.93, life="bolt", screen=True) as canvas:
        for width, blur, alpha in ((9, 5, 0.5), (2.4, 0.0, 0.95)):
            paint = skia.Paint(Color4f=pigment("#e8f0ff", alpha), AntiAlias=True, StrokeWidth=width * stage.u)
            paint.setStyle(skia.Paint.kStroke_Style)
            if blur:
                paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, blur * stage.u))
            canvas.drawPath(path, paint)
        Ink().glow(canvas, points[0][0], points[0][1], 260 * stage.u, "#aebfe8", 0.5)


def aurora(stage: Stage, horizon: float) -> None:
    """Curtains of green and violet light, screened."""
    with stage.layer("aurora", 0.94, life="aurora", screen=True) as canvas:
        die = stage.dice("aurora")
        box = skia.Rect.MakeLTRB(stage.left, stage.top, stage.right, horizon)
        with coarse(canvas, box, 4.0) as small:
            for row, (tone, high) in enumerate((("#3fe0a0", 0.62), ("#57f0c0", 0.8), ("#9a6fe8", 0.5))):
                phase, bend = die.uniform(0, 6.3), die.uniform(0.8, 1.5)
                foot = stage.top + (horizon - stage.top) * high
                steps = 120
                for i in range(steps):
                    t = i / steps
                    x = stage.left + stage.span * t
                    y = (
                        foot
                        + math.sin(phase + t * 6 * bend) * 60 * stage.u
                        + math.sin(t * 17 + row) * 14 * stage.u
                    )
                    tall = (190 + 90 * math.sin(phase * 2 + t * 9)) * stage.u
                    alpha = (
                        0.34 * (0.55 + 0.45 * math.sin(t * 23 + phase)) * math.sin(math.pi * min(1, t * 1.02))
                    )
                    shader = vertical(
                        [(0, tone, 0), (0.75, tone, max(0.0, alpha)), (1, "#c8fff0", 0)],
                        y - tall,
                        y + 16 * stage.u,
                    )
                    small.drawRect(
                        skia.Rect.MakeLTRB(x, y - tall, x + stage.span / steps + 1, y + 18 * stage.u),
                        skia.Paint(Shader=shader, BlendMode=skia.BlendMode.kPlus),
                    )


def rainbow(stage: Stage, horizon: float) -> None:
    """A bow on the side away from the light, its feet fading."""
    with stage.layer("rainbow", 0.92) as canvas:
        radius = 0.62 * min(stage.width, stage.height * 1.35)
        x = stage.x(1 - stage.light_x) + (0.1 if stage.light_x > 0.5 else -0.1) * stage.width
        y = horizon + 0.12 * radius
        canvas.saveLayer(stage.everything, None)
        band = 11 * stage.u * max(0.8, radius / (560 * stage.u))
        for i, tone in enumerate(RAINBOW):
            paint = skia.Paint(Color4f=pigment(tone, 0.72), AntiAlias=True, StrokeWidth=band * 1.15)
            paint.setStyle(skia.Paint.kStroke_Style)
            canvas.drawCircle(x, y, radius - i * band, paint)
        mask = vertical([(0, "#ffffff", 1), (0.55, "#ffffff", 0.85), (1, "#ffffff", 0)], y - radius, horizon)
        canvas.drawRect(stage.everything, skia.Paint(Shader=mask, BlendMode=skia.BlendMode.kDstIn))
        canvas.restore()


def shafts(
    stage: Stage, canvas: skia.Canvas, x: float, y: float, length: float, alpha: float, count: int = 7
) -> None:
    """Soft beams fanning down from a light."""
    die = stage.dice("shafts")
    with coarse(canvas, stage.everything, 4.0) as small:
        for i in range(count):
            angle = math.radians(-38 + 76 * (i + die.random()) / count)
            half = die.uniform(0.015, 0.045)
            reach = length * die.uniform(0.7, 1.1)
            path = skia.Path.Polygon(
                [
                    skia.Point(x, y),
                    skia.Point(x + reach * math.sin(angle - half), y + reach * math.cos(angle - half)),
                    skia.Point(x + reach * math.sin(angle + half), y + reach * math.cos(angle + half)),
                ],
                True,
            )
            colours = [pigment_int(stage.palette.orb_colour, alpha), pigment_int(stage.palette.orb_colour, 0)]
            shader = skia.GradientShader.MakeRadial(skia.Point(x, y), reach, colours)
            small.drawPath(path, skia.Paint(Shader=shader, AntiAlias=True, BlendMode=skia.BlendMode.kScreen))


def dim(palette: Palette) -> bool:
    """Whether it is dark enough for lamps to matter."""
    return palette.lamps >= 0.5
