"""Water: still water and wet ground that mirror, a sea with swell, storm waves, glitter."""

from __future__ import annotations

import math

import numpy as np
import skia

from .colour import Colour, mix, pigment_int, turn
from .ink import Ink
from .shapes import polygon
from .stage import LINEAR, Stage, vertical

_RIPPLE = """
uniform shader above;
uniform float2 size; uniform float line; uniform float squeeze; uniform float u; uniform float3 phase;
half4 main(float2 p) {
  float z = clamp((p.y - line) / (size.y - line), 0., 1.);
  float a = z * z + .02;
  float s = sin(p.y / u * .55 / (.25 + z) + phase.x) + .6 * sin(p.y / u * .23 / (.2 + z) + p.x / u * .013 + phase.y)
          + .4 * sin(p.y / u * 1.3 / (.3 + z) + p.x / u * .03 + phase.z);
  float2 q = float2(p.x + s * (.8 + 8. * pow(z, 1.2)) * u, line - (p.y - line) * squeeze + s * (.3 + 2. * z) * u);
  return above.eval(clamp(q, float2(1., 1.), size - 1.));
}
"""


def mirror(
    stage: Stage,
    line: float,
    deep: Colour | None = None,
    near: float = 0.5,
    far: float = 0.08,
    squeeze: float = 0.95,
    depth: float = 0.45,
    shore: skia.Path | None = None,
    name: str = "water",
) -> None:
    """A layer of calm water below `line` (scene y) that mirrors everything painted so far.

    The mirror image is mixed to the `deep` colour from `far` at the line to `near` at the frame's
    bottom; `squeeze` > 1 shortens it. `shore` restricts the water to a shape.
    """
    image = stage.composite()
    width, height = image.width(), image.height()
    seen = stage.view.seen(0, line)[1] + stage.my
    die = stage.dice("ripple", name)
    builder = skia.RuntimeShaderBuilder(skia.RuntimeEffect.MakeForShader(_RIPPLE))
    builder.setChild("above", image.makeShader(skia.TileMode.kClamp, skia.TileMode.kMirror, LINEAR))
    builder.setUniform("size", [float(width), float(height)])
    builder.setUniform("line", float(seen))
    builder.setUniform("squeeze", float(squeeze))
    builder.setUniform("u", stage.u * stage.view.zoom)
    builder.setUniform("phase", [die.uniform(0, 6), die.uniform(0, 6), die.uniform(0, 6)])
    tone = mix(stage.palette.near, stage.palette.sky[0], 0.5) if deep is None else deep
    with stage.layer(name, depth, life="water", horizon=line) as canvas:
        if shore is not None:
            canvas.clipPath(shore, True)
        canvas.save()
        canvas.resetMatrix()
        box = skia.Rect.MakeLTRB(0, seen, width, height)
        canvas.drawRect(box, skia.Paint(Shader=builder.makeShader()))
        shade = vertical([(0, tone, far), (1, tone, near)], seen, height)
        canvas.drawRect(box, skia.Paint(Shader=shade, Dither=True))
        canvas.restore()


def ripples(
    stage: Stage,
    canvas: skia.Canvas,
    name: object,
    line: float,
    colour: Colour,
    count: int = 80,
    alpha: float = 0.22,
) -> None:
    """Thin horizontal glints all over calm water."""
    die = stage.dice("ripples", name)
    for _ in range(count):
        z = die.random() ** 1.2
        y = line + (stage.bottom - line) * z
        half = (7 + 46 * z) * stage.u * die.uniform(0.5, 1.3)
        x = die.uniform(stage.left, stage.right)
        box = skia.Rect.MakeLTRB(
            x - half, y - (0.5 + 1.1 * z) * stage.u, x + half, y + (0.5 + 1.1 * z) * stage.u
        )
        canvas.drawOval(
            box, skia.Paint(AntiAlias=True, Color=pigment_int(colour, alpha * die.uniform(0.4, 1.2)))
        )


def glitter(
    stage: Stage, name: object, line: float, x: float, colour: Colour, count: int = 150, depth: float = 0.44
) -> None:
    """The light's broken path across water, below the sun or moon at scene `x`, on its own layer."""
    die = stage.dice("glitter", name)
    with stage.layer("glitter", depth, life="glitter", horizon=line) as canvas:
        for _ in range(count):
            z = die.random() ** 1.3
            y = line + (stage.bottom - line) * z
            px = x + die.gauss(0, (14 + 100 * z) * stage.u)
            half = (3 + 22 * z) * stage.u * die.uniform(0.5, 1.2)
            thick = (0.5 + 1.4 * z) * stage.u
            box = skia.Rect.MakeLTRB(px - half, y - thick, px + half, y + thick)
            canvas.drawOval(
                box, skia.Paint(AntiAlias=True, Color=pigment_int(colour, die.uniform(0.35, 0.9)))
            )


def swell(
    stage: Stage,
    canvas: skia.Canvas,
    name: object,
    line: float,
    tones: tuple[Colour, Colour],
    rows: int = 9,
    rough: float = 1.0,
) -> None:
    """An open sea: bands of low waves from far to near tones, each with a speckled light edge."""
    die = stage.dice("swell", name)
    far, near = tones
    stops: list[tuple[float, Colour, float]] = [(0, far, 1), (0.5, mix(far, near, 0.65), 1), (1, near, 1)]
    box = skia.Rect.MakeLTRB(stage.left, line, stage.right, stage.bottom)
    canvas.drawRect(box, skia.Paint(Shader=vertical(stops, line, stage.bottom), Dither=True))
    ink = Ink(speckle=stage.ink.speckle, scale=stage.ink.scale)
    for i in range(rows):
        z = ((i + 0.6) / rows) ** 1.5
        y = line + (stage.bottom - line) * z
        tall = (1.5 + 13 * z) * stage.u * rough
        length = (60 + 300 * z) * stage.u
        phase = die.uniform(0, 6.3)
        points = []
        steps = int(stage.span / (length / 9)) + 2
        for k in range(steps + 1):
            x = stage.left + stage.span * k / steps
            points.append(
                (
                    x,
                    y
                    - tall
                    * (
                        math.sin(x / length * 4.2 + phase) * 0.6
                        + math.sin(x / length * 1.9 + phase * 2) * 0.5
                    ),
                )
            )
        reach = (6 + 44 * z) * stage.u
        band = polygon([*points, *((x, py + reach) for x, py in reversed(points))])
        tone = mix(far, near, round(z, 2))
        ink.shade(canvas, band, mix(tone, stage.palette.lit, 0.34), (0, y - tall), (0, y + reach), 0.75)


def storm_rows(stage: Stage, line: float, count: int = 5) -> list[tuple[float, float]]:
    """Tall crested waves, one layer a row; returns (y, height) of each for things to ride between."""
    palette = stage.palette
    rows = []
    for i in range(count):
        z = i / (count - 1)
        y = line + (stage.y(1.0) - line) * (0.06 + 0.82 * z**1.15)
        tall = (15 + 36 * z) * stage.u
        rows.append((y, tall))
        depth = 0.5 - 0.42 * z
        with stage.layer(f"wave {i}", depth, life="wave") as canvas:
            _wave_row(stage, canvas, i, y, tall, mix(palette.far, palette.near, round(0.15 + 0.75 * z, 2)))
    return rows


def _wave_row(stage: Stage, canvas: skia.Canvas, index: int, y0: float, tall: float, colour: Colour) -> None:
    die = stage.dice("waves", index)
    phase, period = die.uniform(0, 6.3), tall * 1.9
    points = []
    steps = int(stage.span / (5 * stage.u))
    for k in range(steps + 1):
        x = stage.left + stage.span * k / steps
        t = x / period + phase
        y = y0 - tall * (1.9 * (1 - abs(math.sin(t / 2))) ** 1.5 - 0.6) - 0.22 * tall * math.sin(1.37 * t)
        points.append((x, y))
    body = polygon([*points, (points[-1][0], stage.bottom), (points[0][0], stage.bottom)])
    stops: list[tuple[float, Colour, float]] = [
        (0, turn(colour, 0.05), 1),
        (0.6, turn(colour, -0.06), 1),
        (1, turn(colour, -0.09), 1),
    ]
    canvas.drawPath(
        body, skia.Paint(AntiAlias=True, Shader=vertical(stops, y0 - tall * 1.3, y0 + tall * 3), Dither=True)
    )
    ink = Ink(speckle=stage.ink.speckle, scale=stage.ink.scale)
    band = polygon([*points, *((x, y + tall * 0.9) for x, y in reversed(points))])
    foam = mix(stage.palette.lit, "#ffffff", 0.35)
    ink.shade(canvas, band, mix(colour, foam, 0.45), (0, y0 - tall * 1.3), (0, y0 + tall * 0.7), 0.85)
    cap = [(x, y + (1 + 7 * max(0.0, (y0 - y) / tall) ** 1.5) * stage.u) for x, y in points]
    ink.flat(canvas, polygon([*points, *reversed(cap)]), foam, 0.8)
    for _ in range(24):
        x, y = points[die.randrange(len(points))]
        if y < y0 - tall * 0.6:
            canvas.drawCircle(
                x + die.gauss(0, 14) * stage.u,
                y - abs(die.gauss(0, 11)) * stage.u,
                die.uniform(0.8, 2.4) * stage.u,
                skia.Paint(AntiAlias=True, Color=pigment_int(foam, 0.7)),
            )


def puddles(stage: Stage, canvas: skia.Canvas, line: float, colour: Colour, count: int = 9) -> None:
    """Bright flat puddles on wet ground."""
    die = stage.dice("puddles")
    for _ in range(count):
        z = die.uniform(0.1, 1)
        y = line + (stage.bottom - line) * z
        half = (30 + 110 * z) * stage.u * die.uniform(0.6, 1.2)
        x = die.uniform(stage.left, stage.right)
        box = skia.Rect.MakeLTRB(x - half, y - half * 0.11, x + half, y + half * 0.11)
        canvas.drawOval(box, skia.Paint(AntiAlias=True, Color=pigment_int(colour, 0.35)))


def foam_line(
    stage: Stage, canvas: skia.Canvas, name: object, y: float, amplitude: float, colour: Colour
) -> None:
    """The edge where a wave runs out on a beach: a scalloped white band."""
    die = stage.dice("foam", name)
    phase = die.uniform(0, 6.3)
    upper, lower = [], []
    for k in np.linspace(0, 1, 140):
        x = stage.left + stage.span * float(k)
        t = x / stage.u
        wave = abs(math.sin(t / 110 + phase)) * 0.8 + 0.3 * math.sin(t / 43 + phase)
        upper.append((x, y + amplitude * wave))
        lower.append((x, y + amplitude * wave + (7 + 6 * math.sin(t / 60)) * stage.u))
    canvas.drawPath(
        polygon([*upper, *reversed(lower)]), skia.Paint(AntiAlias=True, Color=pigment_int(colour, 0.85))
    )
