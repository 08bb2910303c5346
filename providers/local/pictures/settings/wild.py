"""Wild places: hills, meadows, forests, mountains, deserts, snowfields."""

from __future__ import annotations

import math

import skia

from providers.local.pictures import land, sky, trees
from providers.local.pictures.colour import Rgb, mix, pigment_int, turn
from providers.local.pictures.palettes import NIGHT
from providers.local.pictures.shapes import blob
from providers.local.pictures.spec import Ground, SceneSpec
from providers.local.pictures.stage import Stage

from . import extras


def is_snowy(spec: SceneSpec) -> bool:
    """Whether snow lies on the ground."""
    return (
        spec.weather == "snow"
        or spec.season == "winter"
        or spec.setting == "snowfield"
        or "snow" in spec.sights
    )


def heavens(stage: Stage, spec: SceneSpec, horizon: float, clouds: int = 4) -> None:
    """Sky with whatever the words put into it: orb, storm, aurora, rainbow, lightning."""
    orb: str | None = None
    size = 1.0
    if any(subject.noun in ("moon", "sun") for subject in spec.subjects):
        orb = ""  # it acts in the picture, and there is one of it
    elif "moon" in spec.sights:
        orb, size = "moon", 1.7
    elif "sun" in spec.sights and spec.moment not in NIGHT:
        orb, size = "sun", 1.6
    if spec.weather == "storm":
        sky.paint_sky(stage, horizon, "" if orb is None else orb, 0, size)
        sky.storm_sky(stage, horizon)
        if spec.sights & {"lightning", "thunder"} or stage.dice("bolt?").random() < 0.6:
            sky.lightning(stage, horizon)
    else:
        grey = spec.weather in ("rain", "overcast")
        count = {"clear": 1, "fog": 2, "wind": 6}.get(spec.weather, clouds)
        sky.paint_sky(stage, horizon, orb, 9 if grey else count + (4 if "clouds" in spec.sights else 0), size)
    if spec.weather == "aurora":
        sky.aurora(stage, horizon)
    if "rainbow" in spec.sights:
        sky.rainbow(stage, horizon)


def far_land(stage: Stage, spec: SceneSpec, horizon: float) -> None:
    """What closes the view: mountains where named, else a low hazy range of hills."""
    palette = stage.palette
    with stage.layer("far", 0.85) as canvas:
        if spec.sights & {"mountains", "peaks"} or stage.dice("far").random() < 0.45:
            snow = 0.3 if is_snowy(spec) or "mountains" in spec.sights else 0.0
            land.mountains(stage, canvas, "far", horizon + 2, 150 * stage.u, palette.land(0.95), 4, snow)
        else:
            land.hill(
                stage,
                canvas,
                "far",
                horizon - 18 * stage.u,
                42 * stage.u,
                palette.land(0.95),
                5,
                0.2,
                0,
                0.02,
            )
            land.mist(stage, canvas, horizon - 60 * stage.u, horizon + 6 * stage.u, alpha=0.6)


def hills(stage: Stage, spec: SceneSpec) -> Ground:
    """Rolling hills of the moment's palette, trees, perhaps a far house; a path where nobody stands."""
    u, palette = stage.u, stage.palette
    horizon = stage.y(0.58)
    heavens(stage, spec, horizon)
    far_land(stage, spec, horizon)
    snow = 0.9 if is_snowy(spec) else 0.0
    with stage.layer("hills 1", 0.7) as canvas:
        line = land.hill(stage, canvas, "one", horizon + 22 * u, 40 * u, palette.land(0.72), 4, 0.5, 60)
        copse(stage, canvas, spec, "one", line, 66 * u, 0.5, snow)
        land.mist(stage, canvas, horizon + 20 * u, horizon + 150 * u, alpha=0.35)
    with stage.layer("hills 2", 0.5) as canvas:
        line = land.hill(stage, canvas, "two", horizon + 86 * u, 34 * u, palette.land(0.42), 4, 0.5, 120)
        copse(stage, canvas, spec, "two", line, 104 * u, 0.25, snow)
    stand = stage.y(0.8)
    with stage.layer("near hill", 0.3) as canvas:
        near = land.hill(stage, canvas, "near", stand - 26 * u, 16 * u, palette.land(0.22), 3, 0.5, 200)
        if not spec.subjects:
            land.path_to(
                stage,
                canvas,
                stage.x(0.4),
                stage.x(stage.light_x),
                horizon + 60 * u,
                260 * u,
                mix(palette.lit, palette.near, 0.35),
            )
        if spec.season == "spring" or spec.sights & {"flowers", "flower"}:
            land.meadow_flowers(
                stage,
                canvas,
                "near",
                stand - 10 * u,
                stage.bottom,
                ("#f7d7de", "#ffffff", "#ffe08a", "#c9a2e8"),
                120,
            )
    return Ground(
        horizon,
        stand,
        horizon + 90 * u,
        "snow" if snow else "land",
        lambda x: max(stand - 30 * u, near(x) + 30 * u),
        extras.grass_front,
    )


def copse(
    stage: Stage,
    canvas: skia.Canvas,
    spec: SceneSpec,
    name: str,
    line: land.Line,
    height: float,
    depth: float,
    snow: float,
) -> None:
    """A few trees in clumps along a hill line; what kind is the season's affair."""
    die = stage.dice("copse", name)
    kind = "pine" if snow or die.random() < 0.35 else "leafy"
    centre = die.uniform(0.05, 0.3) if die.random() < 0.5 else die.uniform(0.7, 0.95)
    spots = sorted(centre + die.gauss(0, 0.07) for _ in range(6)) + [
        1 - centre + die.gauss(0, 0.05) for _ in range(2)
    ]
    for spot in spots:
        x = stage.x(spot)
        tall = height * die.uniform(0.6, 1.05)
        if kind == "pine":
            trees.pine(
                stage,
                canvas,
                die,
                x,
                line(x) + 4,
                tall,
                mix(stage.palette.land(0.25), stage.palette.haze, depth * 0.4),
                snow,
            )
        else:
            trees.leafy(
                stage, canvas, die, x, line(x) + 4, tall, leaf_colour(stage, spec, die.random()), depth=depth
            )


def leaf_colour(stage: Stage, spec: SceneSpec, pick: float) -> str:
    """A crown's own colour in this season."""
    rows = (
        trees.AUTUMN
        if spec.season == "autumn"
        else trees.BLOSSOM
        if spec.season == "spring" and pick < 0.6
        else trees.LEAVES
    )
    return rows[int(pick * 997) % len(rows)]


def fields(stage: Stage, spec: SceneSpec) -> Ground:
    """Wide farmland: striped crops running to the horizon, hedges, a lone tree."""
    u, palette = stage.u, stage.palette
    horizon = stage.y(0.56)
    heavens(stage, spec, horizon)
    far_land(stage, spec, horizon)
    snow = is_snowy(spec)
    stand = stage.y(0.81)
    crop = (
        "#e0b84f"
        if spec.sights & {"wheat", "barley", "corn", "straw", "hay"} or spec.season == "autumn"
        else "#9fbf5a"
    )
    crop = (
        "#8f6fc0"
        if "lavender" in spec.sights
        else "#e8c93a"
        if spec.sights & {"sunflowers", "sunflower", "rapeseed"}
        else crop
    )
    crop = "#e9eef2" if snow else crop
    with stage.layer("field far", 0.65) as canvas:
        land.hill(
            stage,
            canvas,
            "a",
            horizon + 10 * u,
            12 * u,
            mix(stage.local(crop, 0.5), palette.land(0.6), 0.4),
            3,
            0.4,
            40,
        )
        line = land.hill(stage, canvas, "b", horizon + 34 * u, 12 * u, palette.land(0.55), 3, 0.4, 60)
        die = stage.dice("hedge")
        for k in range(26):
            x = stage.left + stage.span * (k + die.random()) / 26
            trees.bush(
                stage, canvas, die, x, line(x) + 6 * u, 34 * u * die.uniform(0.6, 1.2), palette.land(0.4)
            )
    with stage.layer("crop", 0.42) as canvas:
        _rows(stage, canvas, horizon + 44 * u, stage.local(crop), spec)
    with stage.layer("lone tree", 0.36) as canvas:
        die = stage.dice("lone")
        x = stage.x(0.82 if stage.light_x < 0.5 else 0.16)
        if snow:
            trees.bare_tree(
                stage, canvas, die, x, horizon + 70 * u, 210 * u, mix(palette.dark, "#3a3344", 0.4)
            )
        else:
            trees.leafy(
                stage, canvas, die, x, horizon + 74 * u, 230 * u, leaf_colour(stage, spec, die.random())
            )
    if spec.sights & {"fence", "gate", "farm"} or spec.setting == "farm":
        extras.fence(stage, stand - 50 * u)
    return Ground(
        horizon,
        stand,
        horizon + 90 * u,
        "snow" if snow else "land",
        None,
        extras.grass_front,
        landmark=(stage.x(0.72 if stage.light_x > 0.5 else 0.28), horizon + 66 * u, 190 * u),
    )


def _rows(stage: Stage, canvas: skia.Canvas, top: float, crop: Rgb, spec: SceneSpec) -> None:
    """Crop rows meeting at one point on the horizon."""
    palette, u = stage.palette, stage.u
    soil = mix(turn(crop, -0.16), palette.near, 0.5)
    box = skia.Rect.MakeLTRB(stage.left, top, stage.right, stage.bottom)
    canvas.save()
    canvas.clipRect(box)
    canvas.drawRect(box, skia.Paint(Color=pigment_int(mix(crop, palette.near, 0.25))))
    vx, vy = stage.x(stage.light_x * 0.6 + 0.2), top - 30 * u
    count = 34
    for k in range(-count, count):
        a, b = vx + (k + 0.1) * 120 * u, vx + (k + 0.55) * 120 * u
        depth = (stage.bottom - vy) / (stage.y(1.0) - vy)
        strip = skia.Path.Polygon(
            [
                skia.Point(vx, vy),
                skia.Point(vx + (a - vx) * depth, stage.bottom),
                skia.Point(vx + (b - vx) * depth, stage.bottom),
            ],
            True,
        )
        canvas.drawPath(strip, skia.Paint(AntiAlias=True, Color=pigment_int(soil, 0.6)))
    ink = trees.bare_ink(stage)
    whole = skia.Path.Rect(box)
    ink.shade(canvas, whole, mix(crop, palette.lit, 0.6), (0, top), (0, top + 130 * u), 0.8)
    ink.shade(canvas, whole, turn(palette.near, -0.06), (0, stage.bottom), (0, top + 150 * u), 0.7)
    canvas.restore()
    if spec.sights & {"flowers", "sunflowers", "sunflower", "lavender", "poppies", "tulips"}:
        tones = (
            ("#ffd23f",)
            if spec.sights & {"sunflowers", "sunflower"}
            else ("#b08ae0",)
            if "lavender" in spec.sights
            else ("#e0533d", "#f3c3d0", "#ffe08a")
        )
        land.meadow_flowers(stage, canvas, "crop", top + 20 * u, stage.bottom, tones, 200)


def meadow(stage: Stage, spec: SceneSpec) -> Ground:
    """A flowering meadow before hills."""
    ground = hills(stage, spec)
    with stage.layer("flowers", 0.28) as canvas:
        tones = ("#e0533d", "#ffd23f", "#ffffff", "#c9a2e8", "#f3a3b8")
        land.meadow_flowers(stage, canvas, "meadow", ground.stand - 20 * stage.u, stage.bottom, tones, 170)
    return ground


def forest(stage: Stage, spec: SceneSpec) -> Ground:
    """Rows of trees lost in haze, a clearing, trunks framing both sides."""
    u, palette = stage.u, stage.palette
    horizon = stage.y(0.64)
    heavens(stage, spec, horizon, 2)
    snow = 0.95 if is_snowy(spec) else 0.0
    tall = 1.25 if stage.height > stage.width else 1.0
    for row, (depth, base, height, gap) in enumerate(
        ((0.85, 6, 150, 0.3), (0.72, 22, 220, 0.36), (0.58, 46, 290, 0.5))
    ):
        tone = mix(palette.land(0.28), palette.haze, (0.72, 0.45, 0.2)[row])
        with stage.layer(f"trees {row}", depth) as canvas:
            _tree_row(stage, canvas, spec, row, horizon + base * u, height * u * tall, tone, gap, snow, depth)
            canvas.drawRect(
                skia.Rect.MakeLTRB(stage.left, horizon + (base - 2) * u, stage.right, stage.bottom),
                skia.Paint(Color=pigment_int(mix(palette.land(0.5), palette.haze, 0.5 - 0.2 * row))),
            )
            land.mist(stage, canvas, horizon - 60 * u, horizon + (base + 60) * u, alpha=0.5 - 0.1 * row)
    stand = stage.y(0.83)
    if spec.weather in ("fog", "rain") or spec.mood == "mysterious" or spec.moment in ("dawn", "dusk"):
        land.fog_bank(stage, "wood", 0.5, horizon + 6 * u, 210 * u, 0.5)
    with stage.layer("clearing", 0.34) as canvas:
        land.hill(
            stage,
            canvas,
            "clear",
            horizon + 62 * u,
            12 * u,
            palette.land(0.45 if not snow else 0.3),
            3,
            0.6,
            160,
        )
        land.hill(stage, canvas, "clear2", stand - 6 * u, 14 * u, palette.land(0.26), 3, 0.5, 160)
        if spec.sights & {"path", "trail", "road"} or not spec.subjects:
            land.path_to(
                stage,
                canvas,
                stage.x(0.5),
                stage.x(0.55),
                horizon + 70 * u,
                240 * u,
                mix(palette.lit, palette.near, 0.4),
            )
        if spec.sights & {"mushroom", "mushrooms"}:
            extras.mushrooms(stage, canvas, stand)
        if spec.sights & {"flowers", "bluebells"}:
            land.meadow_flowers(
                stage, canvas, "wood", stand - 10 * u, stage.bottom, ("#8f8ff0", "#b9a2f0", "#ffffff"), 120
            )
    if palette.orb == "sun" and spec.weather in ("", "clear"):
        with stage.layer("shafts", 0.33, life="flicker", screen=True) as canvas:
            sky.shafts(stage, canvas, stage.x(stage.light_x), stage.y(-0.05), stage.height * 0.95, 0.3)
    return Ground(
        horizon,
        stand,
        horizon + 78 * u,
        "snow" if snow else "land",
        None,
        _trunks,
        landmark=(stage.x(0.7 if stage.light_x > 0.5 else 0.3), horizon + 76 * u, 170 * u),
    )


def _tree_row(
    stage: Stage,
    canvas: skia.Canvas,
    spec: SceneSpec,
    row: int,
    base: float,
    height: float,
    tone: Rgb,
    gap: float,
    snow: float,
    depth: float,
) -> None:
    broad = (
        spec.season in ("autumn", "spring")
        or spec.sights & {"oak", "oaks", "beech", "jungle", "birch", "maple"}
        or spec.setting == "jungle"
    )
    if not broad or snow:
        open_gap = 0.1 + 0.07 * row
        where = ((-0.12, 0.5 - open_gap), (0.5 + open_gap, 1.12)) if row else ((-0.12, 1.12),)
        trees.wood_row(stage, canvas, row, base, height, tone, snow, gap, where)
        return
    die = stage.dice("broad", row)
    x = stage.left
    while x < stage.right:
        middle = abs(x / stage.width - 0.5)
        if not row or middle > 0.08 + 0.06 * row:
            trees.leafy(
                stage,
                canvas,
                die,
                x,
                base,
                height * die.uniform(0.8, 1.1),
                leaf_colour(stage, spec, die.random()),
                depth=0.25 + depth * 0.75,
            )
        x += height * gap * die.uniform(0.8, 1.4)


def _trunks(stage: Stage) -> None:
    """Big trunks at both edges, the nearest things."""
    die = stage.dice("trunks")
    snowy = "snow" in stage.palette.name or stage.palette.land(0)[2] > 0.75
    with stage.layer("trunks", 0.05) as canvas:
        for spot in (0.015, 0.105, 0.93, 1.0):
            x = stage.x(spot + die.uniform(-0.015, 0.015))
            width = die.uniform(34, 58) * stage.u
            if snowy:
                trees.birch(
                    stage, canvas, die, x, width * 0.9, stage.y(0.9 + 0.08 * abs(spot - 0.5)), stage.top
                )
            else:
                trees.trunk(
                    stage,
                    canvas,
                    die,
                    x,
                    width,
                    stage.y(0.92 + 0.1 * abs(spot - 0.5)),
                    stage.top,
                    mix(stage.palette.dark, stage.palette.fore, 0.55),
                )
        extras.blades(stage, canvas, stage.y(1.03), 60)


def mountain(stage: Stage, spec: SceneSpec) -> Ground:
    """High peaks in two rows, a near slope with pines."""
    u, palette = stage.u, stage.palette
    horizon = stage.y(0.62)
    heavens(stage, spec, horizon)
    tall = 1.3 if stage.height > stage.width else 1.0
    with stage.layer("peaks", 0.88) as canvas:
        land.mountains(stage, canvas, "back", horizon, 300 * u * tall, palette.land(0.95), 3, 0.34, 0.75)
    land.fog_bank(stage, "pass", 0.8, horizon - 30 * u, 120 * u, 0.5)
    with stage.layer("ridge", 0.7) as canvas:
        land.mountains(
            stage,
            canvas,
            "front",
            horizon + 40 * u,
            190 * u * tall,
            palette.land(0.62),
            5,
            0.3 if is_snowy(spec) else 0.0,
            0.5,
        )
    snow = 0.9 if is_snowy(spec) else 0.0
    with stage.layer("slope", 0.5) as canvas:
        line = land.hill(stage, canvas, "slope", horizon + 74 * u, 30 * u, palette.land(0.42), 3, 0.5, 100)
        die = stage.dice("slope pines")
        for k in range(16):
            x = stage.x(die.choice((die.uniform(-0.05, 0.3), die.uniform(0.7, 1.05))))
            trees.pine(
                stage,
                canvas,
                die,
                x,
                line(x) + (6 + k) * u,
                die.uniform(70, 130) * u,
                palette.land(0.2),
                snow,
            )
    stand = stage.y(0.82)
    with stage.layer("ledge", 0.3) as canvas:
        land.hill(stage, canvas, "ledge", stand - 22 * u, 20 * u, palette.land(0.22), 3, 0.6, 160)
        die = stage.dice("ledge rocks")
        places = [
            (stage.x(die.uniform(0, 1)), stand + die.uniform(10, 60) * u, die.uniform(24, 80) * u)
            for _ in range(7)
        ]
        land.rocks(stage, canvas, "ledge", places, mix(palette.land(0.3), palette.haze, 0.25))
    return Ground(
        horizon,
        stand,
        horizon + 100 * u,
        "snow" if snow else "land",
        None,
        extras.grass_front,
        landmark=(stage.x(0.7 if stage.light_x > 0.5 else 0.3), horizon + 86 * u, 150 * u),
    )


def desert(stage: Stage, spec: SceneSpec) -> Ground:
    """Three rows of dunes, mesas far off, dry grass."""
    u, palette = stage.u, stage.palette
    horizon = stage.y(0.57)
    heavens(stage, spec, horizon, 2)
    rock = spec.sights & {"canyon", "mesa", "rocks", "red"} or stage.dice("mesa").random() < 0.4
    with stage.layer("far dunes", 0.82) as canvas:
        if rock:
            extras.mesas(stage, canvas, horizon)
        land.dunes(stage, canvas, "far", horizon + 26 * u, 50 * u, palette.land(0.85), 4)
        land.mist(stage, canvas, horizon - 30 * u, horizon + 50 * u, alpha=0.5)
    with stage.layer("dunes", 0.6) as canvas:
        land.dunes(stage, canvas, "mid", horizon + 110 * u, 120 * u, palette.land(0.55), 3)
    stand = stage.y(0.81)
    with stage.layer("sand", 0.36) as canvas:
        line = land.dunes(stage, canvas, "near", stand + 40 * u, 80 * u, palette.land(0.3), 2)
        if spec.sights & {"cactus", "cacti", "cactuses"} or rock:
            extras.cacti(stage, canvas, line)
    return Ground(
        horizon,
        stand,
        horizon + 110 * u,
        "sand",
        lambda x: line(x) + 22 * u,
        extras.near_dune,
        landmark=(stage.x(0.7 if stage.light_x > 0.5 else 0.3), horizon + 100 * u, 130 * u),
    )


def snowfield(stage: Stage, spec: SceneSpec) -> Ground:
    """Open snow, far white mountains, drifts, a few frosted pines."""
    u, palette = stage.u, stage.palette
    horizon = stage.y(0.56)
    heavens(stage, spec, horizon, 3)
    with stage.layer("ice peaks", 0.85) as canvas:
        far = mix(palette.sky[-1], palette.cloud_shade, 0.55)
        land.mountains(stage, canvas, "ice", horizon + 4 * u, 170 * u, far, 4, 0.45, 0.6)
    with stage.layer("drifts far", 0.6) as canvas:
        line = land.hill(stage, canvas, "d1", horizon + 24 * u, 16 * u, palette.land(0.66), 4, 0.5, 60)
        die = stage.dice("frost")
        for _ in range(7):
            x = stage.x(die.choice((die.uniform(-0.02, 0.3), die.uniform(0.75, 1.02))))
            trees.pine(
                stage,
                canvas,
                die,
                x,
                line(x) + 4 * u,
                die.uniform(50, 110) * u,
                mix("#35527e", palette.haze, 0.35),
                0.95,
            )
    stand = stage.y(0.81)
    with stage.layer("drifts", 0.34) as canvas:
        land.hill(stage, canvas, "d2", horizon + 96 * u, 24 * u, turn(palette.land(0.4), -0.03), 3, 0.6, 120)
        land.hill(stage, canvas, "d3", stand, 18 * u, palette.land(0.2), 3, 0.7, 160)
        if spec.sights & {"footprints", "tracks", "trail"}:
            _footprints(stage, canvas, horizon + 110 * u)
    return Ground(
        horizon,
        stand,
        horizon + 100 * u,
        "snow",
        None,
        extras.grass_front,
        landmark=(stage.x(0.7 if stage.light_x > 0.5 else 0.3), horizon + 90 * u, 150 * u),
    )


def _footprints(stage: Stage, canvas: skia.Canvas, top: float) -> None:
    shade = skia.Paint(AntiAlias=True, Color=pigment_int(turn(stage.palette.land(0.2), -0.14), 0.7))
    for k in range(22):
        t = k / 22
        y = stage.bottom + (top - stage.bottom) * (1 - (1 - t) ** 1.6)
        size = 9 * (1 - t) ** 1.2 * stage.u + 1
        x = stage.x(0.52) + math.sin(t * 4) * 80 * stage.u * (1 - t) + (k % 2 - 0.5) * size * 2.4
        canvas.drawPath(blob(x, y, size, size * 0.5), shade)
