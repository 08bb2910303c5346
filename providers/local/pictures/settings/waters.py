"""Places by and in the water: open sea, coast, lighthouse, harbour, beach, lake, river, island, reef."""

from __future__ import annotations

import math

import skia

from providers.local.pictures import land, trees, water
from providers.local.pictures.colour import Colour, mix, pigment, turn
from providers.local.pictures.settings import extras, wild
from providers.local.pictures.shapes import blob, box, limb, polygon, smooth
from providers.local.pictures.spec import Ground, Painter, SceneSpec
from providers.local.pictures.stage import Stage, vertical
from providers.local.pictures.trees import bare_ink


def _rough(spec: SceneSpec) -> bool:
    return spec.weather == "storm"


def sea(stage: Stage, spec: SceneSpec) -> Ground:
    """Open water to the horizon: swell with a path of light, or crested storm waves."""
    u, horizon = stage.u, stage.y(0.56)
    wild.heavens(stage, spec, horizon)
    if _rough(spec):
        with stage.layer("deep", 0.6) as canvas:
            shades = [(0.0, stage.palette.far, 1.0), (1.0, stage.palette.near, 1.0)]
            area = skia.Rect.MakeLTRB(stage.left, horizon, stage.right, stage.bottom)
            canvas.drawRect(area, skia.Paint(Shader=vertical(shades, horizon, stage.bottom)))
        rows = water.storm_rows(stage, horizon)
        return Ground(horizon, rows[3][0] + 8 * u, horizon + 30 * u, "water", water=rows[3][0])
    with stage.layer("swell", 0.45, life="swell", horizon=horizon) as canvas:
        water.swell(
            stage,
            canvas,
            "open",
            horizon,
            (mix(stage.palette.far, stage.palette.haze, 0.3), stage.palette.near),
        )
    if stage.palette.orb:
        water.glitter(stage, "path", horizon, stage.x(stage.light_x), stage.palette.orb_colour)
    return Ground(horizon, stage.y(0.8), horizon + 40 * u, "water", water=stage.y(0.8), reflects=True)


def _cliff(
    stage: Stage, canvas: skia.Canvas, horizon: float, left: bool, height: float
) -> tuple[float, float]:
    """A headland rising from the sea on one side; the x and y of its top."""
    u, ink = stage.u, bare_ink(stage)
    a = stage.left if left else stage.right
    way = 1 if left else -1
    x1, x2 = a + way * 0.34 * stage.span, a + way * 0.46 * stage.span
    top = horizon - height
    rock = mix(stage.palette.land(0.45), stage.local("#8a7a70"), 0.65)
    body = smooth(
        [
            (a, top - 14 * u),
            (a + way * 0.16 * stage.span, top - 18 * u),
            (x1, top + 6 * u),
            (x1 + way * 16 * u, top + height * 0.45),
            (x2, horizon + 26 * u),
            (a, horizon + 46 * u),
        ],
        sharp=(0, 5),
    )
    ink.part(canvas, body, rock)
    turf = smooth(
        [
            (a, top - 16 * u),
            (a + way * 0.16 * stage.span, top - 22 * u),
            (x1 + way * 6 * u, top + 4 * u),
            (x1 - way * 20 * u, top + 24 * u),
            (a, top + 26 * u),
        ],
        sharp=(0, 4),
    )
    ink.part(
        canvas, turf, stage.local("#f4f8fb") if min(stage.palette.fore) > 0.5 else stage.palette.land(0.35)
    )
    boulders = [
        (x2 - way * 40 * u * i, horizon + (26 + 9 * (i % 2)) * u, (46 + 14 * (i % 3)) * u) for i in range(4)
    ]
    land.rocks(stage, canvas, "foot", boulders, rock)
    return a + way * 0.19 * stage.span, top - 16 * u


def coast(stage: Stage, spec: SceneSpec) -> Ground:
    """A headland above the sea, surf at its foot, a grassy edge to stand on."""
    u, horizon = stage.u, stage.y(0.54)
    ground = sea(stage, spec)
    with stage.layer("headland", 0.5) as canvas:
        x, top = _cliff(stage, canvas, horizon, stage.light_x > 0.5, 130 * u)
    with stage.layer("edge", 0.32) as canvas:
        line = land.hill(stage, canvas, "edge", stage.y(0.8), 14 * u, stage.palette.land(0.22), 3, 0.5, 160)
    return Ground(
        horizon, stage.y(0.86), ground.far, "land", lambda x: line(x) + 26 * u, extras.grass_front,
        landmark=(x, top + 14 * u, 200 * u),
    )  # fmt: skip


def lighthouse(stage: Stage, spec: SceneSpec) -> Ground:
    """A lighthouse on its headland, lit when it is dark, its beam over the sea."""
    u, horizon = stage.u, stage.y(0.56)
    sea(stage, spec)
    left = stage.light_x > 0.5
    tall = 285 * u * (1.3 if stage.height > stage.width else 1.0)
    with stage.layer("headland", 0.5) as canvas:
        x, foot = _cliff(stage, canvas, horizon, left, 70 * u)

        _tower(stage, canvas, x, foot, tall)
    if stage.palette.lamps > 0.2 or spec.weather == "storm":
        way = 1 if left else -1
        with stage.layer("beam", 0.48, life="beam", screen=True) as canvas:
            lamp = foot - 0.93 * tall
            far = x + way * 1700 * u
            cone = polygon(
                [(x, lamp - 5 * u), (far, lamp - 190 * u), (far, lamp + 150 * u), (x, lamp + 5 * u)]
            )
            blur = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 9 * u)
            canvas.drawPath(
                cone, skia.Paint(Color4f=pigment("#fff0c0", 0.34), MaskFilter=blur, AntiAlias=True)
            )
            bare_ink(stage).glow(canvas, x, lamp, 130 * u, "#ffe6ae", 0.9)
    with stage.layer("edge", 0.3) as canvas:
        line = land.hill(stage, canvas, "shore", stage.y(0.83), 12 * u, stage.palette.land(0.2), 3, 0.5, 140)
    return Ground(
        horizon, stage.y(0.87), horizon + 40 * u, "land", lambda x: line(x) + 26 * u, extras.grass_front
    )


def _tower(stage: Stage, canvas: skia.Canvas, x: float, foot: float, tall: float) -> None:
    ink = bare_ink(stage)
    white, red = stage.local("#f2ebe0"), stage.local("#c9483f")
    for band in range(5):
        y0, y1 = foot - tall * 0.86 * band / 5, foot - tall * 0.86 * (band + 1) / 5
        w0, w1 = tall * (0.13 - 0.011 * band), tall * (0.13 - 0.011 * (band + 1))
        ink.part(
            canvas,
            polygon([(x - w0, y0), (x - w1, y1), (x + w1, y1), (x + w0, y0)]),
            red if band % 2 else white,
        )
    top = foot - tall * 0.86
    ink.part(
        canvas, box(x - tall * 0.11, top - tall * 0.02, tall * 0.22, tall * 0.03), mix(red, "#2a1d2b", 0.4)
    )
    ink.flat(canvas, box(x - tall * 0.06, top - tall * 0.11, tall * 0.12, tall * 0.1), "#ffe6a0", emit=True)
    ink.part(
        canvas,
        polygon(
            [
                (x - tall * 0.08, top - tall * 0.11),
                (x, top - tall * 0.19),
                (x + tall * 0.08, top - tall * 0.11),
            ]
        ),
        red,
    )
    ink.flat(canvas, box(x - tall * 0.02, foot - tall * 0.1, tall * 0.04, tall * 0.1, tall * 0.02), "#3a2a30")


def harbour(stage: Stage, spec: SceneSpec) -> Ground:
    """Houses along a quay, boats with masts, a pier to stand on."""
    from providers.local.pictures.settings.streets import WALLS, facade

    u, horizon = stage.u, stage.y(0.56)
    wild.heavens(stage, spec, horizon)
    wild.far_land(stage, spec, horizon)
    with stage.layer("quay", 0.58) as canvas:
        die, x = stage.dice("quay"), stage.left
        while x < stage.right:
            wide = die.uniform(70, 120) * u
            facade(
                stage,
                canvas,
                x,
                horizon + 14 * u,
                wide,
                die.uniform(90, 160) * u,
                stage.local(die.choice(WALLS), 0.4),
                die.random(),
                wild.is_snowy(spec),
                False,
            )
            x += wide
    water.mirror(stage, horizon + 16 * u, None)
    for i in range(3):
        with stage.layer(f"moored {i}", 0.4, life="bob") as canvas:
            _boat(stage, canvas, stage.x(0.16 + 0.34 * i), horizon + (64 + 24 * (i % 2)) * u, 130 * u, i)
    with stage.layer("pier", 0.3) as canvas:
        ink, wood = bare_ink(stage), stage.local("#8a6a4a")
        y = stage.y(0.82)
        ink.part(canvas, box(stage.left, y, stage.span, 34 * u), wood, 0.6, 0.4)
        for i in range(12):
            ink.flat(
                canvas, box(stage.left + stage.span * i / 12, y, 3 * u, 34 * u), mix(wood, "#1a1020", 0.4)
            )
            ink.part(
                canvas,
                box(stage.left + stage.span * (i + 0.4) / 12, y + 30 * u, 16 * u, 140 * u),
                mix(wood, "#1a1020", 0.3),
            )
    return Ground(horizon, stage.y(0.845), horizon + 40 * u, "floor")


def _boat(stage: Stage, canvas: skia.Canvas, x: float, y: float, wide: float, pick: int) -> None:
    ink = bare_ink(stage)
    hull = stage.local(("#c9483f", "#3f6a8a", "#e0a53f")[pick % 3])
    ink.part(
        canvas,
        polygon(
            [
                (x - wide * 0.5, y - wide * 0.14),
                (x + wide * 0.55, y - wide * 0.18),
                (x + wide * 0.38, y + wide * 0.06),
                (x - wide * 0.36, y + wide * 0.06),
            ]
        ),
        hull,
    )
    ink.flat(canvas, box(x - wide * 0.02, y - wide * 0.9, wide * 0.03, wide * 0.76), stage.local("#6a4a34"))
    ink.part(
        canvas, box(x - wide * 0.26, y - wide * 0.3, wide * 0.22, wide * 0.16, 3), stage.local("#f2ebe0")
    )


def beach(stage: Stage, spec: SceneSpec) -> Ground:
    """Sand with a line of foam, palms at one side."""
    u, horizon = stage.u, stage.y(0.5)
    sea(stage, spec)
    with stage.layer("sand", 0.36) as canvas:
        sand = stage.local("#f0dcae" if not wild.is_snowy(spec) else "#f2f6f8")
        land.hill(stage, canvas, "sand", stage.y(0.7), 12 * u, sand, 2, 0.4, 80)
        water.foam_line(stage, canvas, "foam", stage.y(0.7) + 4 * u, 7 * u, "#ffffff")
    if spec.season != "winter" and spec.weather not in ("storm", "snow"):
        with stage.layer("palm", 0.14, life="sway") as canvas:
            trees.palm(
                stage,
                canvas,
                stage.dice("palm"),
                stage.x(0.1 if stage.light_x > 0.5 else 0.9),
                stage.y(0.98),
                430 * u,
                0.2,
            )
    return Ground(horizon, stage.y(0.84), stage.y(0.73), "sand")


def lake(stage: Stage, spec: SceneSpec) -> Ground:
    """Still water that mirrors hills and wood, reeds at the border."""
    u, horizon = stage.u, stage.y(0.56)
    wild.heavens(stage, spec, horizon)
    wild.far_land(stage, spec, horizon)
    with stage.layer("wood", 0.6) as canvas:
        line = land.hill(stage, canvas, "bank", horizon - 6 * u, 14 * u, stage.palette.land(0.6), 4, 0.5, 80)
        die = stage.dice("pines")
        for i in range(26):
            x = stage.left + stage.span * (i + die.random()) / 26
            trees.pine(
                stage, canvas, die, x, line(x) + 6 * u, die.uniform(40, 84) * u, stage.palette.land(0.5),
                0.8 if wild.is_snowy(spec) else 0.0,
            )  # fmt: skip
        land.mist(stage, canvas, horizon - 50 * u, horizon + 20 * u, alpha=0.35)
    water.mirror(stage, horizon + 10 * u, None)
    if stage.palette.orb:
        water.glitter(
            stage, "moon road", horizon + 10 * u, stage.x(stage.light_x), stage.palette.orb_colour, 90
        )
    with stage.layer("shore", 0.3) as canvas:
        line = land.hill(stage, canvas, "shore", stage.y(0.84), 12 * u, stage.palette.land(0.2), 3, 0.5, 140)
    return Ground(
        horizon, stage.y(0.87), horizon + 24 * u, "land", lambda x: line(x) + 24 * u, _reeds, water=stage.y(0.76), reflects=False
    )  # fmt: skip


def _reeds(stage: Stage) -> None:
    extras.grass_front(stage)


def river(stage: Stage, spec: SceneSpec) -> Ground:
    """A river winding out of hills; whoever stands has the bank, whoever rows has the water."""
    u, palette = stage.u, stage.palette
    horizon, snowy = stage.y(0.55), wild.is_snowy(spec)
    wild.heavens(stage, spec, horizon)
    wild.far_land(stage, spec, horizon)
    with stage.layer("far bank", 0.62) as canvas:
        line = land.hill(stage, canvas, "far bank", horizon + 10 * u, 20 * u, palette.land(0.62), 4, 0.5, 80)
        wild.copse(stage, canvas, spec, "river", line, 92 * u, 0.4, 0.9 if snowy else 0.0)
    with stage.layer("meadow", 0.46) as canvas:
        land.hill(stage, canvas, "meadow", horizon + 46 * u, 12 * u, palette.land(0.4), 3, 0.5, 140)
    afloat = any(s.part == "ride" or s.noun.endswith("boat") or s.noun == "raft" for s in spec.subjects)
    mouth = 0.36 if (stage.light_x > 0.5) == afloat else 0.64
    broad = 2.1 if afloat else 1.0
    with stage.layer("soil", 0.45) as canvas:
        bare_ink(stage).flat(
            canvas, _course(stage, horizon, mouth, 1.07 * broad), turn(palette.land(0.3), -0.07)
        )
    course = _course(stage, horizon, mouth, broad)
    deep = mix(palette.sky[0], palette.near, 0.3)
    water.mirror(stage, horizon + 30 * u, deep, 0.35, 0.05, depth=0.44, shore=course, name="river")
    with stage.layer("ripples", 0.43, life="glitter") as canvas:
        canvas.clipPath(course, True)
        water.ripples(stage, canvas, "river", horizon + 40 * u, palette.lit, 90, 0.3)
    return Ground(
        horizon, stage.y(0.83), horizon + 64 * u, "snow" if snowy else "land", None, extras.grass_front,
        water=stage.y(0.82),
        landmark=(stage.x(1 - mouth * 0.62 if mouth < 0.5 else (1 - mouth) * 0.62), horizon + 64 * u, 150 * u),
    )  # fmt: skip


def _course(stage: Stage, horizon: float, mouth: float, broad: float) -> skia.Path:
    """A winding ribbon from the far hills to the frame's bottom, leaving at `mouth` of the width."""
    left, right = [], []
    y0, y1 = horizon + 34 * stage.u, stage.bottom
    for i in range(41):
        t = i / 40
        y = y0 + (y1 - y0) * t
        bend = math.sin(9.5 * (1 - (1 - t) ** 0.6)) * 0.16 * stage.width * t**0.6 * (1 - t) ** 0.4
        x = stage.x(0.5 + (mouth - 0.5) * t**0.8) + (bend if mouth > 0.5 else -bend)
        half = (7 + 0.26 * stage.width / stage.u * t**1.5) * stage.u * broad
        left.append((x - half, y))
        right.append((x + half, y))
    return polygon([*left, *reversed(right)])


def island(stage: Stage, spec: SceneSpec) -> Ground:
    """A small island with palms in a wide sea."""
    u, horizon = stage.u, stage.y(0.54)
    sea(stage, spec)
    with stage.layer("island", 0.34) as canvas:
        ink = bare_ink(stage)
        x, y = stage.x(0.5), stage.y(0.84)
        ink.part(canvas, blob(x, y + 40 * u, 470 * u, 84 * u), stage.local("#f0dcae"), 0.5, 0.5)
        mound = [
            (x + dx * u, y + dy * u) for dx, dy in ((-330, 14), (-170, -44), (20, -62), (210, -34), (350, 14))
        ]
        ink.part(canvas, smooth([*mound, (x, y + 30 * u)], sharp=(0, 4)), stage.palette.land(0.35))
        trees.palm(
            stage, canvas, stage.dice("palm"), stage.x(0.68 if stage.light_x < 0.5 else 0.32), y, 330 * u, 0.2
        )
    return Ground(horizon, stage.y(0.86), horizon + 40 * u, "sand")


def underwater(stage: Stage, spec: SceneSpec) -> Ground:
    """A reef in shafts of light, sand below, weed moving at the sides."""
    u, floor = stage.u, stage.y(0.8)
    palette, die = stage.palette, stage.dice("reef")
    with stage.layer("deep", 1.0) as canvas:
        count = len(palette.sky) - 1
        shades = [(i / count, colour, 1.0) for i, colour in enumerate(palette.sky)]
        canvas.drawRect(
            stage.everything, skia.Paint(Shader=vertical(shades, stage.top, stage.bottom), Dither=True)
        )
    with stage.layer("shafts", 0.9, life="flicker", screen=True) as canvas:
        for i in range(8):
            x = stage.left + stage.span * (i + die.random()) / 8
            beam = polygon(
                [
                    (x, stage.top),
                    (x + 50 * u, stage.top),
                    (x - 60 * u, stage.bottom),
                    (x - 190 * u, stage.bottom),
                ]
            )
            blur = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 20 * u)
            canvas.drawPath(
                beam, skia.Paint(Color4f=pigment("#eafff2", 0.12), MaskFilter=blur, AntiAlias=True)
            )
    for plane, depth in enumerate((0.75, 0.55)):
        with stage.layer(f"reef {plane}", depth) as canvas:
            land.hill(
                stage,
                canvas,
                ("reef", plane),
                floor - (90 - 60 * plane) * u,
                (60 - 20 * plane) * u,
                palette.land(0.9 - 0.35 * plane),
                4,
                0.6,
                60,
            )
    with stage.layer("sand", 0.4) as canvas:
        land.hill(stage, canvas, "seabed", floor, 10 * u, mix("#d9c79a", palette.sky[2], 0.35), 3, 0.4, 120)
    with stage.layer("coral", 0.34) as canvas:
        for i in range(16):
            side = i % 2
            x = stage.x(die.uniform(0.0, 0.28) if side else die.uniform(0.72, 1.0))
            _coral(stage, canvas, x, floor + die.uniform(0, 40) * u, die.uniform(40, 110) * u, i)
    with stage.layer("bubbles", 0.12, life="hover") as canvas:
        for _ in range(34):
            x, y = (
                stage.x(die.choice((0.18, 0.52, 0.84))) + die.gauss(0, 18 * u),
                die.uniform(0.05, 0.95) * stage.height,
            )
            ring = skia.Paint(
                Color4f=pigment("#ffffff", 0.5),
                Style=skia.Paint.kStroke_Style,
                StrokeWidth=1.6 * u,
                AntiAlias=True,
            )
            canvas.drawCircle(x, y, die.uniform(2, 8) * u, ring)
    return Ground(floor, stage.y(0.82), floor - 20 * u, "seabed", front=_weed)


def _coral(stage: Stage, canvas: skia.Canvas, x: float, y: float, tall: float, pick: int) -> None:
    ink, die, u = bare_ink(stage), stage.dice("coral", pick), stage.u
    tone: Colour = ("#e8705f", "#f0a53f", "#b56ac0", "#e0507f", "#f2d06a")[pick % 5]
    if pick % 3 == 0:
        for i in range(5):
            lean = (i - 2) * 0.26 + die.gauss(0, 0.06)
            tip = (x + math.sin(lean) * tall, y - math.cos(lean) * tall * die.uniform(0.7, 1))
            ink.part(
                canvas,
                limb([(x, y), ((x + tip[0]) / 2, (y + tip[1]) / 2 + 4 * u), tip], tall * 0.16, tall * 0.06),
                tone,
            )
    elif pick % 3 == 1:
        ink.part(canvas, blob(x, y - tall * 0.3, tall * 0.46, tall * 0.36), tone)
    else:
        for i in range(4):
            ink.part(
                canvas,
                box(
                    x + (i - 2) * tall * 0.18,
                    y - tall * die.uniform(0.4, 0.9),
                    tall * 0.13,
                    tall,
                    tall * 0.06,
                ),
                tone,
            )


def _weed(stage: Stage) -> None:
    with stage.layer("weed", 0.05, life="sway") as canvas:
        ink, die, u = bare_ink(stage), stage.dice("weed"), stage.u
        for i in range(14):
            x = stage.x(die.uniform(-0.02, 0.12) if i % 2 else die.uniform(0.88, 1.02))
            tall = die.uniform(160, 330) * u
            points = [
                (x, stage.bottom),
                (x + die.gauss(0, 30) * u, stage.bottom - tall * 0.5),
                (x + die.gauss(0, 40) * u, stage.bottom - tall),
            ]
            ink.part(canvas, limb(points, 22 * u, 3 * u), mix(stage.palette.fore, "#0a3a3a", 0.4))


PAINTERS: dict[str, Painter] = {
    "sea": sea,
    "coast": coast,
    "lighthouse": lighthouse,
    "harbour": harbour,
    "beach": beach,
    "lake": lake,
    "river": river,
    "island": island,
    "underwater": underwater,
}
