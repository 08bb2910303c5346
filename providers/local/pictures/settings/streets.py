"""Built places outdoors: streets by day and night, markets, villages, rooftops, roads, stations."""

from __future__ import annotations

import math
from dataclasses import dataclass

import skia

from providers.local.pictures import land, sky, water
from providers.local.pictures.colour import Colour, Rgb, mix, pigment, turn
from providers.local.pictures.settings import extras, wild
from providers.local.pictures.shapes import box, polygon
from providers.local.pictures.spec import Ground, Painter, SceneSpec
from providers.local.pictures.stage import Stage, vertical
from providers.local.pictures.trees import bare_ink

WALLS = ["#c98a6a", "#d9b48a", "#b5654f", "#8a9aa6", "#c9a58a", "#a3b39a", "#d0a0a0", "#8f7a8a", "#e0c9a0"]
AWNINGS = ("#d9503f", "#3f8a86", "#e0a53f", "#6a7ab5", "#c9604f")
FRUITS = ("#e0533d", "#ffd23f", "#f59a3c", "#7fb069", "#b5446e", "#e8e0c0")
NEON = ("#ff8f6b", "#6fe0d6", "#ffe08a", "#39e0e6", "#ff5fa8", "#ffd23f", "#7dff9b")


@dataclass(frozen=True)
class Block:
    """Houses on one side of a street at one depth: x of its inner edge, its foot and its height."""

    inner: float
    foot: float
    height: float
    depth: float


def street(stage: Stage, spec: SceneSpec) -> Ground:
    """Houses closing toward a bright gap, lamps, a pavement; wet, snowed in or dry."""
    u, horizon = stage.u, stage.y(0.64)
    wild.heavens(stage, spec, horizon, 3)
    snowy = wild.is_snowy(spec)
    _skyline(stage, horizon)
    for block, gap in enumerate((0.09, 0.17, 0.27, 0.4)):
        depth = (0.72, 0.6, 0.48, 0.36)[block]
        foot = horizon + (4 + 26 * block + 14 * block * block) * u
        tall = (170, 250, 360, 520)[block] * u * (1.25 if stage.height > stage.width else 1.0)
        with stage.layer(f"houses {block}", depth) as canvas:
            for side in (-1, 1):
                _row(
                    stage,
                    canvas,
                    Block(stage.x(0.5) + side * gap * stage.width, foot, tall, depth),
                    side,
                    block,
                    snowy,
                )
            land.mist(stage, canvas, horizon - 40 * u, horizon + 70 * u, alpha=0.28)
    _pavement(stage, spec, horizon, snowy)
    with stage.layer("lamps", 0.33) as canvas:
        for at in (0.2, 0.8):
            extras.street_lamp(stage, canvas, stage.x(at), horizon + 118 * u, 290 * u, 1 if at < 0.5 else -1)
    if "wires" in spec.sights or stage.dice("string").random() < 0.5:
        with stage.layer("string", 0.38, life="sway") as canvas:
            extras.string_lights(
                stage, canvas, (stage.x(0.08), horizon - 200 * u), (stage.x(0.92), horizon - 220 * u), 34 * u
            )
    if spec.wet and not snowy:
        water.mirror(stage, horizon + 70 * u, mix(stage.palette.near, "#10142a", 0.3), 0.62, 0.3, 1.2, 0.32)
    return Ground(
        horizon,
        stage.y(0.84),
        horizon + 60 * u,
        "snow" if snowy else "street",
        reflects=spec.wet and not snowy,
    )


def _skyline(stage: Stage, horizon: float) -> None:
    u, die = stage.u, stage.dice("skyline")
    with stage.layer("skyline", 0.86) as canvas:
        ink, x = bare_ink(stage), stage.left
        while x < stage.right:
            wide, tall = die.uniform(34, 80) * u, die.uniform(50, 170) * u
            ink.part(
                canvas, box(x, horizon - tall, wide + 2, tall + 30 * u), stage.palette.land(0.95), 0.4, 0.3
            )
            x += wide * die.uniform(0.6, 1.0)
        land.mist(stage, canvas, horizon - 90 * u, horizon + 10 * u, alpha=0.5)


def _row(stage: Stage, canvas: skia.Canvas, block: Block, side: int, index: int, snowy: bool) -> None:
    """Facades from the inner edge outward."""
    die = stage.dice("row", side, index)
    x = block.inner
    edge = stage.right if side > 0 else stage.left
    while (x < edge) if side > 0 else (x > edge):
        wide = die.uniform(0.34, 0.5) * block.height
        left = x if side > 0 else x - wide
        tall = block.height * die.uniform(0.82, 1.12)
        tone = stage.local(die.choice(WALLS), block.depth * 0.75)
        facade(
            stage,
            canvas,
            left,
            block.foot,
            wide,
            tall,
            mix(tone, stage.palette.haze, 0.25 * block.depth),
            die.random(),
            snowy,
            shop=index >= 2,
        )
        x += wide * side


def facade(
    stage: Stage,
    canvas: skia.Canvas,
    x: float,
    foot: float,
    wide: float,
    tall: float,
    tone: Rgb,
    pick: float,
    snowy: bool,
    shop: bool,
) -> None:
    """One house: wall, cornice, windows partly lit, a roof or a gable, an awning at street level."""
    ink, die = bare_ink(stage), stage.dice("facade", round(x), round(foot), pick)
    ink.part(canvas, box(x, foot - tall, wide, tall + 6), tone, 0.55, 0.4)
    roof = mix(tone, stage.palette.dark, 0.4)
    top = foot - tall
    if pick < 0.55:
        peak = polygon(
            [(x - wide * 0.04, top + 2), (x + wide / 2, top - wide * 0.42), (x + wide * 1.04, top + 2)]
        )
        ink.part(canvas, peak, roof)
        if snowy:
            cap = polygon(
                [
                    (x - wide * 0.04, top + 2),
                    (x + wide / 2, top - wide * 0.44),
                    (x + wide * 1.04, top + 2),
                    (x + wide / 2, top - wide * 0.27),
                ]
            )
            ink.part(canvas, cap, stage.local("#f4f8fb"), 0.4, 0.3)
    else:
        ink.part(canvas, box(x - wide * 0.03, top - wide * 0.05, wide * 1.06, wide * 0.08), roof)
        if snowy:
            ink.part(
                canvas,
                box(x - wide * 0.04, top - wide * 0.1, wide * 1.08, wide * 0.07, wide * 0.03),
                stage.local("#f4f8fb"),
                0.3,
                0.3,
            )
    columns, rows = 3, max(2, int(tall / (wide * 0.42)))
    pane_w, pane_h = wide * 0.17, wide * 0.23
    for row in range(rows - (1 if shop else 0)):
        for column in range(columns):
            wx = x + wide * (0.13 + 0.29 * column)
            wy = top + wide * 0.14 + row * (tall - wide * 0.2) / rows
            lit = die.random() < 0.15 + 0.5 * stage.palette.lamps
            pane = (
                "#ffd27a"
                if lit and stage.palette.lamps > 0.2
                else mix(turn(tone, -0.1), stage.palette.sky[0], 0.35)
            )
            ink.flat(
                canvas,
                box(wx - pane_w * 0.12, wy - pane_w * 0.12, pane_w * 1.24, pane_h * 1.12),
                turn(tone, 0.06),
            )
            ink.flat(canvas, box(wx, wy, pane_w, pane_h), pane, emit=lit)
            if snowy:
                ink.flat(
                    canvas,
                    box(wx - pane_w * 0.14, wy + pane_h, pane_w * 1.28, pane_w * 0.12),
                    stage.local("#f4f8fb"),
                )
    if shop:
        glow = stage.palette.lamps > 0.3
        ink.flat(
            canvas,
            box(x + wide * 0.1, foot - wide * 0.44, wide * 0.5, wide * 0.4),
            "#ffd98a" if glow else mix(tone, "#20304a", 0.5),
            emit=glow,
        )
        ink.flat(
            canvas, box(x + wide * 0.68, foot - wide * 0.48, wide * 0.22, wide * 0.48), turn(tone, -0.14)
        )
        awning(
            stage,
            canvas,
            x + wide * 0.06,
            foot - wide * 0.48,
            wide * 0.6,
            wide * 0.14,
            AWNINGS[int(pick * 97) % 5],
            snowy,
        )


def awning(
    stage: Stage,
    canvas: skia.Canvas,
    x: float,
    y: float,
    wide: float,
    tall: float,
    colour: Colour,
    snowy: bool = False,
) -> None:
    """A striped awning with a scalloped edge."""
    ink, stripes = bare_ink(stage), 7
    for i in range(stripes):
        tone = stage.local(colour if i % 2 == 0 else "#f4ead6")
        a, b = x + wide * i / stripes, x + wide * (i + 1) / stripes
        shape = polygon(
            [
                (a + wide * 0.04, y),
                (b + wide * 0.02, y),
                (b, y + tall),
                ((a + b) / 2, y + tall * 1.25),
                (a, y + tall),
            ]
        )
        ink.part(canvas, shape, tone, 0.6, 0.4)
    if snowy:
        ink.part(
            canvas,
            box(x + wide * 0.02, y - tall * 0.3, wide * 0.98, tall * 0.45, tall * 0.2),
            stage.local("#f4f8fb"),
            0.3,
            0.3,
        )


def _pavement(stage: Stage, spec: SceneSpec, horizon: float, snowy: bool) -> None:
    """The street: stones to a vanishing point, or trodden snow."""
    u, palette = stage.u, stage.palette
    far = stage.local("#e9eff4" if snowy else "#a89a8f", 0.35)
    near = stage.local("#f6fafc" if snowy else "#7d7078")
    with stage.layer("pavement", 0.34) as canvas:
        area = skia.Rect.MakeLTRB(stage.left, horizon, stage.right, stage.bottom)
        shades = [(0.0, far, 1.0), (0.4, near, 1.0), (1.0, mix(near, palette.dark, 0.34), 1.0)]
        canvas.drawRect(area, skia.Paint(Shader=vertical(shades, horizon, stage.bottom), Dither=True))
        if snowy:
            _tracks(stage, canvas, horizon)
            return
        line = skia.Paint(
            Color4f=pigment(mix(near, palette.dark, 0.5), 0.4), StrokeWidth=1.3 * u, AntiAlias=True
        )
        for i in range(-18, 19):
            x = stage.x(0.5) + i * 22 * u
            canvas.drawLine(
                stage.x(0.5) + (x - stage.x(0.5)) * 0.3,
                horizon,
                stage.x(0.5) + (x - stage.x(0.5)) * 7,
                stage.bottom,
                line,
            )
        y, step = horizon + 10 * u, 8 * u
        while y < stage.bottom:
            canvas.drawLine(stage.left, y, stage.right, y, line)
            y += step
            step *= 1.28


def _tracks(stage: Stage, canvas: skia.Canvas, horizon: float) -> None:
    """A line of footprints going away."""
    u, die = stage.u, stage.dice("tracks")
    for i in range(22):
        t = i / 21
        y = horizon + 26 * u + (stage.bottom - horizon) * t * t
        x = (
            stage.x(0.5)
            + math.sin(i * 0.5) * 20 * u
            + (1 if i % 2 else -1) * (3 + 14 * t) * u
            + die.gauss(0, 2 * u)
        )
        extras.soft_shadow(canvas, x, y, (3 + 10 * t) * u, (1.4 + 4.6 * t) * u, "#8fa9c6", 0.55)


def market(stage: Stage, spec: SceneSpec) -> Ground:
    """A square of houses with rows of stalls heaped with fruit; under snow the stalls wear it."""
    u, horizon = stage.u, stage.y(0.6)
    wild.heavens(stage, spec, horizon, 3)
    snowy = wild.is_snowy(spec)
    _skyline(stage, horizon)
    with stage.layer("houses", 0.6) as canvas:
        die, x = stage.dice("square"), stage.left
        while x < stage.right:
            wide = die.uniform(90, 140) * u
            facade(
                stage,
                canvas,
                x,
                horizon + 20 * u,
                wide,
                die.uniform(170, 260) * u,
                stage.local(die.choice(WALLS), 0.42),
                die.random(),
                snowy,
                False,
            )
            x += wide
        land.mist(stage, canvas, horizon - 60 * u, horizon + 30 * u, alpha=0.3)
    _pavement(stage, spec, horizon, snowy)
    with stage.layer("flags", 0.5, life="sway") as canvas:
        extras.string_lights(
            stage,
            canvas,
            (stage.x(0.0), horizon - 170 * u),
            (stage.x(1.0), horizon - 190 * u),
            44 * u,
            flags=stage.palette.lamps < 0.4,
        )
    left = stage.light_x > 0.5
    for row, (depth, foot, size) in enumerate(((0.42, 70, 0.62), (0.34, 128, 0.95))):
        with stage.layer(f"stalls {row}", depth) as canvas:
            for at in (0.06, 0.3, 0.54, 0.78) if row == 0 else (0.58, 0.84) if left else (-0.04, 0.2):
                stall(
                    stage,
                    canvas,
                    stage.x(at),
                    horizon + foot * u,
                    210 * u * size,
                    stage.dice("stall", row, at).randrange(5),
                    snowy,
                )
    return Ground(horizon, stage.y(0.87), horizon + 90 * u, "snow" if snowy else "street")


def stall(
    stage: Stage, canvas: skia.Canvas, x: float, foot: float, wide: float, pick: int, snowy: bool
) -> None:
    """A wooden stall with heaped crates under a striped awning."""
    ink, die = bare_ink(stage), stage.dice("fruit", round(x), pick)
    wood, tall = stage.local("#9a6b42"), wide * 0.86
    for post in (0.03, 0.93):
        ink.part(canvas, box(x + wide * post, foot - tall, wide * 0.04, tall), wood)
    ink.part(canvas, box(x, foot - wide * 0.36, wide, wide * 0.36, 3), wood, 0.7, 0.4)
    for crate in range(4):
        tone = stage.local(FRUITS[(pick + crate) % 6])
        for i in range(9):
            fx = x + wide * (0.05 + 0.235 * crate) + (i % 4) * wide * 0.052
            fy = foot - wide * (0.36 + 0.035 * (i // 4)) + die.random() * wide * 0.008
            ink.part(
                canvas, box(fx, fy - wide * 0.05, wide * 0.056, wide * 0.056, wide * 0.028), tone, 0.7, 0.6
            )
    if stage.palette.lamps > 0.35:
        ink.glow(canvas, x + wide / 2, foot - wide * 0.6, wide * 0.7, "#ffcf7a", 0.55 * stage.palette.lamps)
    awning(
        stage,
        canvas,
        x - wide * 0.06,
        foot - tall - wide * 0.1,
        wide * 1.12,
        wide * 0.22,
        AWNINGS[pick % 5],
        snowy,
    )


def neon(stage: Stage, spec: SceneSpec) -> Ground:
    """Dark towers, signs in colour, everything doubled by the wet street."""
    u, horizon = stage.u, stage.y(0.66)
    sky.paint_sky(stage, horizon, "", 3)
    ink = bare_ink(stage)
    for plane, (depth, tall) in enumerate(((0.8, 330), (0.62, 430), (0.46, 560))):
        with stage.layer(f"towers {plane}", depth) as canvas:
            die, x = stage.dice("towers", plane), stage.left
            while x < stage.right:
                wide, high = die.uniform(70, 150) * u, die.uniform(0.5, 1.1) * tall * u
                middle = abs(x + wide / 2 - stage.x(0.5)) < (0.34 - 0.1 * plane) * stage.width
                if not (middle and plane):
                    tower(
                        stage,
                        canvas,
                        x,
                        horizon + 20 * u * plane,
                        wide,
                        high,
                        stage.palette.land(0.95 - 0.3 * plane),
                        plane,
                    )
                x += wide * die.uniform(0.75, 1.05)
            land.mist(stage, canvas, horizon - 110 * u, horizon + 30 * u, alpha=0.4)
    with stage.layer("signs", 0.44, life="flicker") as canvas:
        die = stage.dice("signs")
        for i in range(7):
            side = -1 if i % 2 else 1
            x, y = (
                stage.x(0.5) + side * die.uniform(0.24, 0.46) * stage.width,
                horizon - die.uniform(60, 330) * u,
            )
            wide, high = die.uniform(26, 50) * u, die.uniform(60, 140) * u
            colour = NEON[i % len(NEON)]
            ink.glow(canvas, x, y, high * 1.5, colour, 0.5)
            ink.line(canvas, box(x - wide / 2, y - high / 2, wide, high, 8 * u), colour, 4 * u)
            ink.line(
                canvas,
                box(x - wide / 4, y - high / 3, wide / 2, high * 0.6, 4 * u),
                mix(colour, "#ffffff", 0.5),
                2.4 * u,
            )
    with stage.layer("street", 0.4) as canvas:
        shades = [(0.0, stage.palette.land(0.5), 1.0), (1.0, stage.palette.dark, 1.0)]
        canvas.drawRect(
            skia.Rect.MakeLTRB(stage.left, horizon, stage.right, stage.bottom),
            skia.Paint(Shader=vertical(shades, horizon, stage.bottom)),
        )
    water.mirror(stage, horizon + 12 * u, stage.palette.land(0.3), 0.5, 0.2, 1.25, 0.36)
    return Ground(horizon, stage.y(0.86), horizon + 60 * u, "street", reflects=True)


def tower(
    stage: Stage,
    canvas: skia.Canvas,
    x: float,
    foot: float,
    wide: float,
    tall: float,
    tone: Colour,
    plane: int,
) -> None:
    ink, die, u = bare_ink(stage), stage.dice("tower", round(x), plane), stage.u
    ink.part(canvas, box(x, foot - tall, wide, tall + 10 * u), tone, 0.4, 0.3)
    size = (5 + 2.4 * plane) * u
    y = foot - tall + size * 2
    while y < foot - size * 2:
        at = x + size
        while at < x + wide - size:
            if die.random() < 0.34:
                ink.flat(
                    canvas,
                    box(at, y, size, size * 1.2),
                    die.choice(("#ffd27a", "#7fe3ff", "#ff9ac2", "#fff0c2")),
                    emit=True,
                )
            at += size * 2
        y += size * 2.3


def village(stage: Stage, spec: SceneSpec) -> Ground:
    """Cottages about a green, a church tower, hills behind."""
    u, horizon = stage.u, stage.y(0.6)
    wild.heavens(stage, spec, horizon)
    wild.far_land(stage, spec, horizon)
    snowy = wild.is_snowy(spec)
    with stage.layer("cottages", 0.52) as canvas:
        die = stage.dice("cottages")
        ink = bare_ink(stage)
        tx = stage.x(0.5 + (0.5 - stage.light_x) * 0.7)
        ink.part(canvas, box(tx - 24 * u, horizon - 150 * u, 48 * u, 190 * u), stage.local("#c9bfae", 0.3))
        ink.part(
            canvas,
            polygon(
                [(tx - 32 * u, horizon - 148 * u), (tx, horizon - 250 * u), (tx + 32 * u, horizon - 148 * u)]
            ),
            stage.local("#6a4a4a", 0.3),
        )
        for at in (0.02, 0.17, 0.31, 0.62, 0.76, 0.9):
            wide = die.uniform(110, 150) * u
            facade(
                stage,
                canvas,
                stage.x(at) - wide / 2,
                horizon + die.uniform(26, 46) * u,
                wide,
                wide * 0.62,
                stage.local(die.choice(WALLS), 0.25),
                0.2,
                snowy,
                False,
            )
    with stage.layer("green", 0.4) as canvas:
        land.hill(stage, canvas, "green", horizon + 44 * u, 10 * u, stage.palette.land(0.3), 3, 0.5, 200)
    if not snowy:
        with stage.layer("path", 0.38) as canvas:
            land.path_to(
                stage,
                canvas,
                stage.x(0.45),
                stage.x(0.55),
                horizon + 60 * u,
                240 * u,
                mix(stage.palette.lit, stage.palette.near, 0.35),
            )
    return Ground(
        horizon, stage.y(0.84), horizon + 70 * u, "snow" if snowy else "land", front=extras.grass_front
    )


def rooftops(stage: Stage, spec: SceneSpec) -> Ground:
    """Roofs and chimneys under a large sky; one ridge in front to stand on."""
    u, horizon = stage.u, stage.y(0.7)
    wild.heavens(stage, spec, horizon)
    _skyline(stage, horizon)
    ink, snowy = bare_ink(stage), wild.is_snowy(spec)
    for plane, depth in enumerate((0.7, 0.56, 0.44)):
        with stage.layer(f"roofs {plane}", depth) as canvas:
            die, x = stage.dice("roofs", plane), stage.left - 60 * u
            y = horizon + (30 * plane - 6) * u
            while x < stage.right:
                wide, tall = die.uniform(120, 200) * u * (0.7 + 0.2 * plane), die.uniform(60, 100) * u
                tone = stage.local(die.choice(("#8a4a3f", "#6a5a6a", "#a5654a", "#5f6a7a")), 0.6 * depth)
                ink.part(
                    canvas,
                    polygon(
                        [
                            (x, y),
                            (x + wide * 0.3, y - tall),
                            (x + wide * 0.8, y - tall),
                            (x + wide * 1.1, y),
                            (x + wide * 1.1, y + 90 * u),
                            (x, y + 90 * u),
                        ]
                    ),
                    tone,
                )
                if snowy:
                    ink.part(
                        canvas,
                        polygon(
                            [
                                (x + wide * 0.12, y - tall * 0.4),
                                (x + wide * 0.3, y - tall * 1.06),
                                (x + wide * 0.8, y - tall * 1.06),
                                (x + wide * 0.96, y - tall * 0.4),
                            ]
                        ),
                        stage.local("#f4f8fb"),
                        0.4,
                        0.3,
                    )
                ink.part(
                    canvas,
                    box(x + wide * 0.6, y - tall * 1.5, 18 * u, tall * 0.7),
                    mix(tone, stage.palette.dark, 0.3),
                )
                if stage.palette.lamps > 0.3:
                    ink.flat(
                        canvas, box(x + wide * 0.4, y - tall * 0.55, 22 * u, 26 * u), "#ffd27a", emit=True
                    )
                x += wide * 0.9
            land.mist(stage, canvas, horizon - 60 * u, y + 40 * u, alpha=0.3)
    with stage.layer("ridge", 0.3) as canvas:
        y = stage.y(0.84)
        tone = stage.local("#f0f5f9" if snowy else "#7a4a40")
        ink.part(
            canvas,
            polygon(
                [
                    (stage.left, y + 30 * u),
                    (stage.x(0.5), y - 10 * u),
                    (stage.right, y + 30 * u),
                    (stage.right, stage.bottom),
                    (stage.left, stage.bottom),
                ]
            ),
            tone,
        )
    return Ground(horizon, stage.y(0.85), horizon + 40 * u, "roof")


def road(stage: Stage, spec: SceneSpec) -> Ground:
    """A road running to the horizon between dark fields, with posts and a far light."""
    u, horizon = stage.u, stage.y(0.58)
    wild.heavens(stage, spec, horizon)
    wild.far_land(stage, spec, horizon)
    snowy = wild.is_snowy(spec)
    with stage.layer("land", 0.5) as canvas:
        land.hill(stage, canvas, "verge", horizon + 8 * u, 10 * u, stage.palette.land(0.35), 4, 0.5, 200)
    with stage.layer("road", 0.4) as canvas:
        ink, middle = bare_ink(stage), stage.x(0.5)
        tone = stage.local("#e3eaf0" if snowy else "#4f4f5a")
        ink.part(
            canvas,
            polygon(
                [
                    (middle - 12 * u, horizon + 8 * u),
                    (middle + 12 * u, horizon + 8 * u),
                    (middle + 560 * u, stage.bottom),
                    (middle - 560 * u, stage.bottom),
                ]
            ),
            tone,
            0.4,
            0.2,
        )
        y, tall = horizon + 20 * u, 6 * u
        while y < stage.bottom:
            wide = 2 * u + (y - horizon) * 0.03
            ink.flat(canvas, box(middle - wide / 2, y, wide, tall), stage.local("#f0ead0"))
            y, tall = y + tall * 2.4, tall * 1.5
        for i in range(4):
            t = (i + 1) / 4
            extras.street_lamp(
                stage,
                canvas,
                middle + (40 + 420 * t * t) * u,
                horizon + (14 + 150 * t * t) * u,
                (60 + 220 * t * t) * u,
                -1,
            )
    on_road = (stage.x(0.5), horizon + 96 * u, 120 * u)
    return Ground(
        horizon, stage.y(0.84), horizon + 50 * u, "street", front=extras.grass_front,
        landmark=on_road if any(subject.noun in TRAFFIC for subject in spec.subjects) else None,
    )  # fmt: skip


TRAFFIC = frozenset({"train", "tram", "bus", "car", "truck", "van", "locomotive", "carriage"})


def bridge(stage: Stage, spec: SceneSpec) -> Ground:
    """A bridge over still water, a town or mountains behind; what drives on it is on the deck."""
    u, horizon = stage.u, stage.y(0.58)
    wild.heavens(stage, spec, horizon)
    if spec.sights & {"mountains", "peaks"}:
        wild.far_land(stage, spec, horizon)
    else:
        _skyline(stage, horizon)
    ink, stone = bare_ink(stage), stage.local("#9a8f86", 0.15)
    with stage.layer("bank", 0.6) as canvas:
        land.hill(stage, canvas, "bank", horizon - 4 * u, 12 * u, stage.palette.land(0.6), 4, 0.5, 80)
    water.mirror(stage, horizon + 18 * u, None)
    with stage.layer("bridge", 0.32) as canvas:
        deck = stage.y(0.76)
        ink.part(canvas, box(stage.left, deck, stage.span, 64 * u), stone, 0.6, 0.4)
        for i in range(6):
            x = stage.left + stage.span * (i + 0.5) / 6
            ink.part(
                canvas, box(x - 20 * u, deck + 40 * u, 40 * u, 260 * u), mix(stone, stage.palette.dark, 0.25)
            )
        for i in range(26):
            ink.part(
                canvas,
                box(stage.left + stage.span * i / 26, deck - 44 * u, 8 * u, 46 * u),
                mix(stone, stage.palette.dark, 0.3),
            )
        ink.part(canvas, box(stage.left, deck - 52 * u, stage.span, 10 * u), stone)
        extras.street_lamp(stage, canvas, stage.x(stage.light_x), deck, 230 * u)
    crossed = any(subject.noun in TRAFFIC for subject in spec.subjects)
    return Ground(
        horizon, stage.y(0.83), horizon + 30 * u, "street", landmark_depth=0.3 if crossed else 0.5,
        landmark=(stage.x(0.5), deck + 22 * u, 150 * u) if crossed else None,
    )  # fmt: skip


def station(stage: Stage, spec: SceneSpec) -> Ground:
    """A platform under a roof of iron, rails going away, a clock."""
    u, horizon = stage.u, stage.y(0.62)
    wild.heavens(stage, spec, horizon, 3)
    _skyline(stage, horizon)
    ink, iron = bare_ink(stage), mix(stage.palette.dark, "#3a4055", 0.5)
    with stage.layer("rails", 0.5) as canvas:
        land.hill(stage, canvas, "gravel", horizon, 2 * u, stage.local("#8a8078", 0.3), 3, 0.3, 60)
        side = 1 if stage.light_x > 0.5 else -1
        for rail in (0.2, 0.34):
            x0, x1 = stage.x(0.5) + side * 10 * u, stage.x(0.5) + side * rail * 2.4 * stage.width
            canvas.drawLine(
                x0,
                horizon,
                x1,
                stage.bottom,
                skia.Paint(Color4f=pigment("#cfd6dc", 0.8), StrokeWidth=4 * u, AntiAlias=True),
            )
    with stage.layer("platform", 0.38) as canvas:
        a = stage.left if side > 0 else stage.right
        ink.part(
            canvas,
            polygon(
                [
                    (a, horizon + 24 * u),
                    (stage.x(0.5), horizon + 2 * u),
                    (stage.x(0.5) + side * 190 * u, stage.bottom),
                    (a, stage.bottom),
                ]
            ),
            stage.local("#b0a598"),
            0.5,
            0.4,
        )
    with stage.layer("roof", 0.3) as canvas:
        ink.part(
            canvas,
            box(stage.left, stage.top, stage.span, stage.y(0.14) - stage.top),
            mix(iron, "#6a4a4a", 0.3),
            0.6,
            0.3,
        )
        for at in (0.08, 0.34, 0.92) if side > 0 else (0.92, 0.66, 0.08):
            ink.part(canvas, box(stage.x(at), stage.y(0.12), 16 * u, stage.y(0.74)), iron)
        cx, cy = stage.x(0.5 - side * 0.2), stage.y(0.25)
        ink.flat(canvas, box(cx - 3 * u, stage.y(0.1), 6 * u, 70 * u), iron)
        ink.part(canvas, box(cx - 38 * u, cy - 38 * u, 76 * u, 76 * u, 38 * u), stage.local("#f4ead6"))
        ink.line(canvas, polygon([(cx, cy - 24 * u), (cx, cy), (cx + 16 * u, cy + 8 * u)]), "#2a2030", 4 * u)
    return Ground(horizon, stage.y(0.84), horizon + 40 * u, "street")


PAINTERS: dict[str, Painter] = {
    "street": street,
    "market": market,
    "neon": neon,
    "village": village,
    "rooftops": rooftops,
    "nightroad": road,
    "bridge": bridge,
    "station": station,
}
