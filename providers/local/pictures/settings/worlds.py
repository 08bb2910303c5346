"""Tended places and places beyond: gardens, parks, castles, space, the moon, Mars, above the clouds."""

from __future__ import annotations

import math
from dataclasses import replace

import skia

from providers.local.pictures import land, sky, trees
from providers.local.pictures.colour import Colour, mix, pigment, pigment_int, turn
from providers.local.pictures.shapes import blob, box, polygon
from providers.local.pictures.spec import Ground, Painter, SceneSpec
from providers.local.pictures.stage import Stage

from . import extras, wild

_PETALS = ("#e0533d", "#ffd23f", "#ffffff", "#c9a2e8", "#f3a3b8")


def garden(stage: Stage, spec: SceneSpec) -> Ground:
    """A hedge and a fence, fruit trees at the sides, beds of flowers in front."""
    u, palette = stage.u, stage.palette
    horizon = stage.y(0.56)
    wild.heavens(stage, spec, horizon)
    wild.far_land(stage, spec, horizon)
    stand = stage.y(0.8)
    die = stage.dice("garden")
    snow = wild.is_snowy(spec)
    with stage.layer("hedge", 0.6) as canvas:
        land.hill(stage, canvas, "lawn", horizon + 40 * u, 8 * u, palette.land(0.5), 3, 0.5, 90)
        x = stage.left
        while x < stage.right:
            trees.bush(stage, canvas, die, x, horizon + 62 * u, die.uniform(110, 150) * u, palette.land(0.34))
            x += 70 * u
        for spot in (0.06, 0.2, 0.84, 0.97):
            colour = wild.leaf_colour(stage, spec, die.random())
            x, foot, tall = stage.x(spot), horizon + 84 * u, die.uniform(190, 250) * u
            if snow:
                trees.bare_tree(stage, canvas, die, x, foot, tall, stage.local("#6a5a52", 0.2))
            else:
                trees.leafy(stage, canvas, die, x, foot, tall, colour, depth=0.3)
    extras.fence(stage, horizon + 118 * u)
    with stage.layer("beds", 0.3) as canvas:
        land.hill(stage, canvas, "grass", horizon + 120 * u, 5 * u, palette.land(0.22), 3, 0.4, 160)
        if not spec.subjects:
            tone = mix(palette.lit, palette.near, 0.35)
            land.path_to(stage, canvas, stage.x(0.46), stage.x(0.55), horizon + 124 * u, 230 * u, tone)
        if not snow:
            land.meadow_flowers(stage, canvas, "bed", horizon + 126 * u, horizon + 160 * u, _PETALS, 170)
            land.meadow_flowers(stage, canvas, "near bed", stand + 34 * u, stage.bottom, _PETALS, 130)
    surface = "snow" if snow else "land"
    return Ground(horizon, stand, horizon + 150 * u, surface, None, extras.grass_front)


def park(stage: Stage, spec: SceneSpec) -> Ground:
    """Lawns under round trees, a winding path and lamps along it."""
    u, palette = stage.u, stage.palette
    horizon = stage.y(0.57)
    wild.heavens(stage, spec, horizon)
    die = stage.dice("park")
    snow = 0.9 if wild.is_snowy(spec) else 0.0
    for row, (depth, base, height, count) in enumerate(((0.75, 14, 170, 13), (0.58, 52, 250, 7))):
        with stage.layer(f"trees {row}", depth) as canvas:
            land.hill(
                stage, canvas, ("lawn", row), horizon + base * u, 9 * u, palette.land(0.7 - 0.25 * row), 3
            )
            for k in range(count):
                spot = (k + die.uniform(0.1, 0.9)) / count
                if row and 0.3 < spot < 0.7:
                    continue
                colour = wild.leaf_colour(stage, spec, die.random())
                tall = height * die.uniform(0.8, 1.15) * u
                if snow:
                    trees.pine(
                        stage, canvas, die, stage.x(spot), horizon + base * u, tall, palette.land(0.3), snow
                    )
                else:
                    trees.leafy(
                        stage,
                        canvas,
                        die,
                        stage.x(spot),
                        horizon + base * u,
                        tall,
                        colour,
                        depth=0.7 - 0.4 * row,
                    )
            land.mist(stage, canvas, horizon - 20 * u, horizon + (base + 50) * u, alpha=0.3 - 0.1 * row)
    stand = stage.y(0.81)
    with stage.layer("lawn", 0.34) as canvas:
        land.hill(stage, canvas, "near lawn", horizon + 84 * u, 8 * u, palette.land(0.24), 3, 0.5, 180)
        tone = mix(mix(palette.lit, "#e8d9bd", 0.5), palette.near, 0.3)
        land.path_to(stage, canvas, stage.x(0.62), stage.x(0.45), horizon + 88 * u, 330 * u, tone)
        for spot, facing in ((0.2, 1), (0.82, -1)):
            extras.street_lamp(stage, canvas, stage.x(spot), stand - 40 * u, 250 * u, facing)
    surface = "snow" if snow else "land"
    return Ground(horizon, stand, horizon + 110 * u, surface, None, extras.grass_front)


def castle(stage: Stage, spec: SceneSpec) -> Ground:
    """A walled castle on its hill, windows lit when it is dark, hills around it."""
    ground = wild.hills(stage, spec)
    u, horizon = stage.u, ground.horizon
    left = stage.light_x > 0.5
    x = stage.x(0.26 if left else 0.74)
    foot = horizon + 40 * u
    with stage.layer("castle", 0.55) as canvas:
        mound = [
            (x + dx * u, foot + 96 * u - 66 * u * math.cos(dx / 360 * math.pi / 2) ** 2)
            for dx in range(-360, 361, 40)
        ]
        trees.bare_ink(stage).part(canvas, polygon(mound), stage.palette.land(0.42))
        _castle(stage, canvas, x, foot + 44 * u, 300 * u)
    return replace(ground, landmark=None, hero_x=0.64 if left else 0.36)


def _castle(stage: Stage, canvas: skia.Canvas, x: float, foot: float, tall: float) -> None:
    ink = trees.bare_ink(stage)
    stone, roof = stage.local("#cbbfae", 0.2), stage.local("#8c4a5c", 0.2)
    lit = stage.palette.lamps > 0.3
    glass = "#ffdf95" if lit else mix(stone, stage.palette.dark, 0.7)

    def wall(at: float, width: float, height: float, tone: Colour) -> None:
        top = foot - height * tall
        ink.part(canvas, box(x + (at - width / 2) * tall, top, width * tall, height * tall), tone)
        tooth = 0.045
        for k in range(int(width / tooth / 2) + 1):
            where = x + (at - width / 2 + k * 2 * tooth) * tall
            ink.part(canvas, box(where, top - 0.035 * tall, tooth * tall, 0.04 * tall), tone)

    def tower(at: float, width: float, height: float, pointed: bool = True) -> None:
        wall(at, width, height, turn(stone, -0.02))
        top, half = foot - height * tall, width * 0.68 * tall
        if pointed:
            peak = [
                (x + at * tall - half, top),
                (x + at * tall, top - 0.34 * tall),
                (x + at * tall + half, top),
            ]
            ink.part(canvas, polygon(peak), roof)
        for level in range(int(height / 0.26)):
            window = box(
                x + (at - 0.022) * tall, top + (0.1 + 0.24 * level) * tall, 0.044 * tall, 0.09 * tall, 4
            )
            ink.flat(canvas, window, glass, emit=lit)

    tower(-0.12, 0.2, 0.86)
    tower(0.2, 0.17, 0.7)
    wall(0.0, 0.9, 0.4, stone)
    tower(-0.46, 0.2, 0.56)
    tower(0.47, 0.2, 0.6)
    gate = blob(x, foot - 0.16 * tall, 0.085 * tall, 0.09 * tall)
    dark = mix(stone, stage.palette.dark, 0.75)
    ink.flat(canvas, gate, dark)
    ink.flat(canvas, box(x - 0.085 * tall, foot - 0.16 * tall, 0.17 * tall, 0.16 * tall), dark)


def space(stage: Stage, spec: SceneSpec) -> Ground:
    """Stars on every side, a far nebula and a large planet; nothing to stand on."""
    _void(stage)
    stand = stage.y(0.72)
    with stage.layer("planet", 0.9) as canvas:
        _planet(stage, canvas, stage.x(0.79), stage.y(0.3), 150 * stage.u, "#4f93c9", "#7fc6a4")
        _planet(stage, canvas, stage.x(0.14), stage.y(0.2), 34 * stage.u, "#d9926b", "#f0cf9a")
    return Ground(stage.y(1.1), stand, stage.y(0.5), "space", hero_x=0.42)


def moon(stage: Stage, spec: SceneSpec) -> Ground:
    """Grey craters under a black sky with the Earth in it."""
    _void(stage)
    u = stage.u
    horizon = stage.y(0.6)
    with stage.layer("earth", 0.92) as canvas:
        _planet(stage, canvas, stage.x(0.76), stage.y(0.27), 84 * u, "#3f86c9", "#7fbf8a")
    _barren(stage, horizon, ("#6d7488", "#8a91a3", "#a9afbd"))
    return Ground(horizon, stage.y(0.82), horizon + 80 * u, "sand")


def mars(stage: Stage, spec: SceneSpec) -> Ground:
    """Red dust and rocks under a butterscotch sky, flat-topped mesas far off."""
    u = stage.u
    horizon = stage.y(0.58)
    sky.paint_sky(stage, horizon, None, 0)
    with stage.layer("dust", 0.94) as canvas:
        veil = skia.Paint(Color4f=pigment("#d98c5f", 0.55))
        canvas.drawRect(skia.Rect.MakeLTRB(stage.left, stage.top, stage.right, horizon + 20 * u), veil)
    with stage.layer("mesas", 0.85) as canvas:
        land.mountains(
            stage, canvas, "mars", horizon + 12 * u, 130 * u, stage.local("#b97556", 0.3), 4, 0.0, 0.7
        )
    _barren(stage, horizon, ("#b5623f", "#a34f34", "#8d3f2c"))
    return Ground(horizon, stage.y(0.82), horizon + 80 * u, "sand")


def above(stage: Stage, spec: SceneSpec) -> Ground:
    """A sea of clouds in banks, the light low over it."""
    u, palette = stage.u, stage.palette
    horizon = stage.y(0.55)
    wild.heavens(stage, spec, horizon, 3)
    for row, (depth, base) in enumerate(((0.8, 8), (0.62, 60), (0.44, 130), (0.2, 250))):
        die = stage.dice("sea of clouds", row)
        size = (46, 74, 110, 170)[row] * u
        tone = mix(palette.land(0.9 - 0.25 * row), palette.cloud_light, 0.55)
        ink = trees.bare_ink(stage)
        with stage.layer(f"clouds {row}", depth, life="drift") as canvas:
            x = stage.left - size
            while x < stage.right + size:
                r = size * die.uniform(0.75, 1.3)
                y = horizon + base * u + size * die.uniform(0.5, 0.9)
                ink.part(
                    canvas, blob(x, y, r * 1.25, r * 0.72), turn(tone, die.uniform(-0.015, 0.015)), 0.8, 0.5
                )
                x += size * die.uniform(0.7, 1.1)
            floor = skia.Rect.MakeLTRB(
                stage.left - size, horizon + base * u + size, stage.right + size, stage.bottom + 2
            )
            canvas.drawRect(floor, skia.Paint(Color=pigment_int(tone)))
            land.mist(stage, canvas, horizon - 20 * u, horizon + (base + 90) * u, alpha=0.35)
    return Ground(horizon, stage.y(0.74), horizon + 60 * u, "air")


def _void(stage: Stage) -> None:
    """A black sky of stars with one soft nebula."""
    bottom = stage.bottom + 1
    with stage.layer("sky", 1.0) as canvas:
        sky.backdrop(stage, canvas, stage.everything, bottom)
        ink = trees.bare_ink(stage)
        die = stage.dice("nebula")
        for colour in ("#6a3fa0", "#2f6fb0", "#b04f8a"):
            x, y = stage.x(die.uniform(0.15, 0.75)), stage.y(die.uniform(0.2, 0.7))
            ink.glow(canvas, x, y, die.uniform(260, 420) * stage.u, colour, 0.28)
        sky.stars(stage, canvas, bottom * 1.6)


def _planet(
    stage: Stage, canvas: skia.Canvas, x: float, y: float, radius: float, sea: Colour, ground: Colour
) -> None:
    ink = trees.bare_ink(stage)
    ink.glow(canvas, x, y, radius * 1.7, mix(sea, "#ffffff", 0.4), 0.45)
    disc = blob(x, y, radius)
    ink.part(canvas, disc, sea)
    canvas.save()
    canvas.clipPath(disc, doAntiAlias=True)
    die = stage.dice("planet", sea)
    for _ in range(6):
        px, py = x + die.uniform(-0.8, 0.8) * radius, y + die.uniform(-0.8, 0.8) * radius
        ink.flat(
            canvas, blob(px, py, die.uniform(0.2, 0.5) * radius, die.uniform(0.1, 0.28) * radius), ground
        )
    for _ in range(4):
        px, py = x + die.uniform(-0.7, 0.7) * radius, y + die.uniform(-0.8, 0.8) * radius
        white = skia.Paint(Color4f=pigment("#ffffff", 0.35), AntiAlias=True)
        canvas.drawPath(blob(px, py, die.uniform(0.3, 0.6) * radius, 0.06 * radius), white)
    side = -1 if stage.light_x > 0.5 else 1
    shadow = skia.Paint(Color4f=pigment("#050816", 0.5), AntiAlias=True)
    shadow.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, radius * 0.18))
    canvas.drawCircle(x + side * radius * 0.9, y + radius * 0.35, radius, shadow)
    canvas.restore()


def _barren(stage: Stage, horizon: float, tones: tuple[str, str, str]) -> None:
    """Three rows of bare ground with craters and boulders, from far to near."""
    u = stage.u
    for row, (base, height, depth) in enumerate(((4, 12, 0.75), (66, 18, 0.55), (140, 14, 0.34))):
        tone = mix(tones[row], stage.palette.dark, 0.12)
        die = stage.dice("barren", row)
        with stage.layer(f"ground {row}", depth) as canvas:
            line = land.hill(
                stage, canvas, ("barren", row), horizon + base * u, height * u, tone, 3, 0.5, 120
            )
            for _ in range(5 + row):
                x, size = stage.x(die.uniform(-0.05, 1.05)), die.uniform(24, 60) * u * (0.6 + row * 0.5)
                y = line(x) + size * 0.4 + die.uniform(6, 30) * u * (1 + row)
                canvas.drawPath(
                    blob(x, y, size, size * 0.26),
                    skia.Paint(AntiAlias=True, Color=pigment_int(turn(tone, 0.06))),
                )
                canvas.drawPath(
                    blob(x, y + size * 0.03, size * 0.86, size * 0.19),
                    skia.Paint(AntiAlias=True, Color=pigment_int(turn(tone, -0.09))),
                )
            places = [
                (
                    stage.x(die.uniform(0, 1)),
                    line(stage.x(0.5)) + die.uniform(30, 90) * u,
                    die.uniform(14, 40) * u,
                )
                for _ in range(3 + row)
            ]
            land.rocks(stage, canvas, ("barren", row), places, turn(tone, -0.03))


PAINTERS: dict[str, Painter] = {
    "garden": garden,
    "park": park,
    "castle": castle,
    "space": space,
    "moon": moon,
    "mars": mars,
    "above": above,
}
