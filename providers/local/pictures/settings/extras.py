"""Small things that settings share: framing grass, fences, cacti, mesas, birds, lamps."""

from __future__ import annotations

import math

import skia

from providers.local.pictures import land, trees
from providers.local.pictures.colour import Colour, mix, pigment, pigment_int, turn
from providers.local.pictures.shapes import blob, box, limb, polygon, smooth
from providers.local.pictures.stage import Stage


def is_white(stage: Stage) -> bool:
    """Whether the near ground is snow."""
    return min(stage.palette.fore) > 0.5 or (stage.palette.lit[2] > 0.85 and stage.palette.fore[2] > 0.6)


def blades(stage: Stage, canvas: skia.Canvas, base: float, height: float) -> None:
    """Framing grass, dense at the borders."""
    palette = stage.palette
    dark = mix("#35527e", palette.sky[0], 0.35) if is_white(stage) else palette.fore
    land.grass(
        stage,
        canvas,
        "frame",
        base,
        height * stage.u,
        (dark, mix(dark, palette.dark, 0.55)),
        230,
        land.edges(),
    )


def grass_front(stage: Stage) -> None:
    """A dark fringe of grass touching the frame's bottom corners."""
    with stage.layer("front grass", 0.03, life="sway") as canvas:
        blades(stage, canvas, stage.y(1.04), 118)


def near_dune(stage: Stage) -> None:
    """A dark dune shoulder in one lower corner with dry grass."""
    palette, u = stage.palette, stage.u
    left = stage.light_x > 0.5
    tone = mix(palette.fore, palette.near, 0.25)
    with stage.layer("near dune", 0.04) as canvas:
        a, b = (stage.left, stage.x(0.42)) if left else (stage.right, stage.x(0.58))
        shape = smooth(
            [
                (a, stage.y(0.88)),
                ((a + b) / 2, stage.y(0.93)),
                (b, stage.bottom + 10 * u),
                (a, stage.bottom + 10 * u),
            ],
            sharp=(0, 2, 3),
        )
        trees.bare_ink(stage).part(canvas, shape, tone)
        density = land.edges(0.9, 0.22)
        land.grass(
            stage,
            canvas,
            "dune",
            stage.y(1.0),
            90 * u,
            (mix(tone, palette.lit, 0.2), palette.dark),
            90,
            lambda x: density(x) if (x < 0.5) == left else 0.02,
        )


def fence(stage: Stage, y: float) -> None:
    """A wooden fence across the field."""
    u = stage.u
    wood = stage.local("#b08a66" if not is_white(stage) else "#8a6f5a")
    with stage.layer("fence", 0.34) as canvas:
        ink = trees.bare_ink(stage)
        for rail in (26, 44):
            ink.part(canvas, box(stage.left, y - rail * u, stage.span, 6 * u), wood, 0.7, 0.4)
        x = stage.left
        die = stage.dice("fence")
        while x < stage.right:
            ink.part(
                canvas,
                box(x, y - 56 * u, 9 * u, 60 * u, 2 * u),
                turn(wood, die.uniform(-0.03, 0.03)),
                0.8,
                0.5,
            )
            x += 84 * u


def mushrooms(stage: Stage, canvas: skia.Canvas, y: float) -> None:
    """Red-capped mushrooms in a group."""
    die = stage.dice("mushrooms")
    ink = trees.bare_ink(stage)
    for _ in range(9):
        x, size = stage.x(die.uniform(0.08, 0.92)), die.uniform(14, 34) * stage.u
        gy = y + die.uniform(-10, 60) * stage.u
        ink.part(canvas, limb([(x, gy), (x, gy - size)], size * 0.36, size * 0.3), stage.local("#f1e6d2"))
        cap = smooth(
            [
                (x - size * 0.75, gy - size * 0.8),
                (x, gy - size * 1.6),
                (x + size * 0.75, gy - size * 0.8),
                (x, gy - size * 0.72),
            ],
            sharp=(0, 2),
        )
        ink.part(canvas, cap, stage.local("#d9423a"))
        for dx, dy in ((-0.3, 1.05), (0.1, 1.3), (0.38, 1.0)):
            ink.flat(canvas, blob(x + dx * size, gy - dy * size, size * 0.1), stage.local("#fff4e2"))


def mesas(stage: Stage, canvas: skia.Canvas, base: float) -> None:
    """Flat-topped rocks on the horizon."""
    die = stage.dice("mesas")
    ink = trees.bare_ink(stage)
    for _ in range(4):
        x, half, tall = (
            stage.x(die.uniform(0, 1)),
            die.uniform(40, 130) * stage.u,
            die.uniform(60, 150) * stage.u,
        )
        tone = mix(stage.palette.land(0.8), stage.local("#b5593f"), 0.4)
        shape = polygon(
            [
                (x - half * 1.25, base + 20),
                (x - half * 1.0, base - tall * 0.5),
                (x - half * 0.86, base - tall),
                (x + half * 0.8, base - tall * 0.97),
                (x + half * 0.95, base - tall * 0.45),
                (x + half * 1.3, base + 20),
            ]
        )
        ink.part(canvas, shape, mix(tone, stage.palette.haze, 0.25))


def cacti(stage: Stage, canvas: skia.Canvas, line: land.Line) -> None:
    """Tall branching cacti."""
    die = stage.dice("cacti")
    ink = trees.bare_ink(stage)
    for spot in (die.uniform(0.06, 0.2), die.uniform(0.8, 0.95), die.uniform(0.6, 0.7)):
        x = stage.x(spot)
        y, tall = line(x) + 14 * stage.u, die.uniform(90, 170) * stage.u
        green = stage.local("#4f8a5a")
        width = tall * 0.17
        for side, at, up in ((-1, 0.4, 0.34), (1, 0.55, 0.3)):
            elbow = (x + side * width * 1.5, y - tall * at)
            ink.part(canvas, limb([(x, y - tall * at), elbow], width * 0.6, width * 0.6), green)
            ink.part(canvas, limb([elbow, (elbow[0], elbow[1] - tall * up)], width * 0.6, width * 0.5), green)
        ink.part(canvas, limb([(x, y), (x, y - tall)], width, width * 0.82), green)


def birds(stage: Stage, name: str = "birds", count: int = 6, y: float = 0.2) -> None:
    """A small far flock as simple wing strokes, flapping on twos."""
    die = stage.dice(name)
    cx, cy = (
        stage.x(1 - stage.light_x) + die.uniform(-0.08, 0.08) * stage.width,
        stage.y(y + die.uniform(0, 0.1)),
    )
    spots = [
        (
            cx + die.uniform(-120, 120) * stage.u,
            cy + die.uniform(-46, 46) * stage.u,
            die.uniform(9, 16) * stage.u,
            die.random(),
        )
        for _ in range(count)
    ]
    tone = mix(stage.palette.fore, stage.palette.sky[0], 0.25)
    reach = 200 * stage.u

    def draw(canvas: skia.Canvas, phase: float) -> None:
        paint = skia.Paint(AntiAlias=True, StrokeWidth=2.6 * stage.u, Color=pigment_int(tone))
        paint.setStyle(skia.Paint.kStroke_Style)
        paint.setStrokeCap(skia.Paint.kRound_Cap)
        for bx, by, size, offset in spots:
            up = math.sin((phase + offset) * 2 * math.pi) * size * 0.5
            builder = skia.PathBuilder()
            builder.moveTo(bx - size, by - up)
            builder.quadTo(bx - size * 0.4, by - size * 0.35 - up * 0.4, bx, by + size * 0.1)
            builder.quadTo(bx + size * 0.4, by - size * 0.35 - up * 0.4, bx + size, by - up)
            canvas.drawPath(builder.detach(), paint)

    x, yy = stage.view.seen(cx, cy)
    zoom = stage.view.zoom

    def aimed(canvas: skia.Canvas, phase: float) -> None:
        canvas.translate(x - cx * zoom, yy - cy * zoom)
        canvas.scale(zoom, zoom)
        draw(canvas, phase)

    stage.sprite(
        name,
        0.7,
        (x - reach * zoom, yy - reach * zoom, x + reach * zoom, yy + reach * zoom),
        aimed,
        life="fly",
    )


def street_lamp(
    stage: Stage, canvas: skia.Canvas, x: float, y: float, height: float, facing: int = 1
) -> None:
    """A lamp post with a curved arm; lit when it is dark enough."""
    ink = trees.bare_ink(stage)
    iron = mix(stage.palette.dark, "#2a2f45", 0.4)
    reach = height * 0.15 * facing
    ink.flat(canvas, box(x - height * 0.012, y - height * 0.9, height * 0.024, height * 0.9), iron)
    ink.flat(canvas, box(x - height * 0.03, y - height * 0.06, height * 0.06, height * 0.06, 2), iron)
    arm = skia.PathBuilder()
    arm.moveTo(x, y - height * 0.88)
    arm.quadTo(x, y - height, x + reach, y - height)
    ink.line(canvas, arm.detach(), iron, height * 0.022)
    hx, hy = x + reach, y - height * 0.985
    ink.flat(
        canvas,
        polygon(
            [
                (hx - height * 0.05, hy),
                (hx - height * 0.02, hy - height * 0.03),
                (hx + height * 0.02, hy - height * 0.03),
                (hx + height * 0.05, hy),
            ]
        ),
        iron,
    )
    lit = stage.palette.lamps
    ink.flat(
        canvas,
        blob(hx, hy + height * 0.012, height * 0.034, height * 0.022),
        mix("#dfe3e0", "#fff0c8", lit),
        emit=True,
    )
    if lit >= 0.4:
        ink.glow(canvas, hx, hy, height * 0.62, "#ffcf7a", 0.5 * lit)
        ink.glow(canvas, hx, hy, height * 0.15, "#ffe6ae", 0.8 * lit)


def string_lights(
    stage: Stage,
    canvas: skia.Canvas,
    a: tuple[float, float],
    b: tuple[float, float],
    sag: float,
    flags: bool = False,
) -> None:
    """Bulbs or pennants on a sagging line."""
    colours: tuple[Colour, ...] = ("#e0533d", "#ffd23f", "#fff4e2", "#6fb7b0", "#f3a3b8")
    ink = trees.bare_ink(stage)
    builder = skia.PathBuilder()
    builder.moveTo(*a)
    builder.quadTo((a[0] + b[0]) / 2, (a[1] + b[1]) / 2 + sag * 2, *b)
    ink.line(canvas, builder.detach(), mix(stage.palette.dark, "#40405a", 0.4), 1.8 * stage.u)
    count = max(6, int(abs(b[0] - a[0]) / (46 * stage.u)))
    for i in range(1, count):
        t = i / count
        x = a[0] + (b[0] - a[0]) * t
        y = (1 - t) ** 2 * a[1] + 2 * t * (1 - t) * ((a[1] + b[1]) / 2 + sag * 2) + t * t * b[1]
        size = 9 * stage.u
        if flags:
            ink.part(
                canvas,
                polygon([(x - size, y), (x + size, y), (x, y + size * 2)]),
                stage.local(colours[i % 5]),
            )
        else:
            ink.flat(canvas, blob(x, y + size * 0.5, size * 0.42), "#ffe9b0", emit=True)
            if stage.palette.lamps > 0.3:
                ink.glow(canvas, x, y + size * 0.5, size * 3.4, "#ffcf7a", 0.6 * stage.palette.lamps)


def soft_shadow(
    canvas: skia.Canvas, x: float, y: float, rx: float, ry: float, colour: Colour, alpha: float = 0.45
) -> None:
    """A contact shadow."""
    paint = skia.Paint(Color4f=pigment(colour, alpha), AntiAlias=True)
    paint.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, max(0.5, ry * 0.6)))
    canvas.drawOval(skia.Rect.MakeLTRB(x - rx, y - ry, x + rx, y + ry), paint)
