"""A shop seen from the street: lit window, awning, door, a sign with what is sold inside."""

from __future__ import annotations

import skia

from providers.local.pictures import figures, water
from providers.local.pictures.colour import Colour, mix, pigment
from providers.local.pictures.shapes import box, polygon
from providers.local.pictures.spec import Ground, Painter, SceneSpec
from providers.local.pictures.stage import Stage, vertical
from providers.local.pictures.trees import bare_ink

from . import extras, wild

SIGNS = {"cafe": "cup", "bakery": "bread", "library": "book", "shop": "gift", "museum": "vase"}
GOODS = ("#c9483f", "#e0a53f", "#6fb7b0", "#d9c08f", "#8a5a7a")
SELLING = frozenset({"cafe", "shop", "bakery"})
"""Houses with a shop window; all others have a front of steps and tall windows."""
OPEN = 0.3
"""Light outside from which the shop's lamps show."""


def shopfront(stage: Stage, spec: SceneSpec) -> Ground:
    """One house with a shop on a street at any hour."""
    u, palette = stage.u, stage.palette
    street = stage.y(0.8)
    wild.heavens(stage, spec, street)
    _neighbours(stage, street)
    upright = stage.height > stage.width
    middle = stage.x(0.5 if upright else 0.6 if stage.light_x < 0.5 else 0.4)
    half = min(330 * u, stage.width * 0.41)
    tall = min(stage.y(0.68), 660 * u if upright else 520 * u)
    public = not spec.nouns or spec.nouns[0] not in SELLING
    with stage.layer("house", 0.6) as canvas:
        _house(stage, canvas, middle, street, half, tall)
        if public:
            _public(stage, canvas, middle, street, half)
        else:
            _window(stage, canvas, middle - half * 0.9, street, half * 1.12)
            _door(stage, canvas, middle + half * 0.42, street, half * 0.42)
        if not public or spec.nouns[0] in SIGNS:
            _sign(
                stage, canvas, spec, middle + half * (0.36 if public else 0.63), street - 258 * u, half * 0.26
            )
    with stage.layer("shop glow", 0.58, life="flicker", screen=True) as canvas:
        bare_ink(stage).glow(
            canvas,
            middle - half * 0.34,
            street - 100 * u,
            half * 1.3,
            "#ffcf7a",
            (0.0 if public else 0.2) + 0.3 * palette.lamps,
        )
    with stage.layer("pavement", 0.4) as canvas:
        stone = stage.local("#9a95a0" if not wild.is_snowy(spec) else "#eef3f6")
        shades: list[tuple[float, Colour, float]] = [
            (0, mix(stone, palette.haze, 0.2), 1),
            (1, mix(stone, palette.dark, 0.45), 1),
        ]
        area = skia.Rect.MakeLTRB(stage.left, street, stage.right, stage.bottom)
        canvas.drawRect(area, skia.Paint(Shader=vertical(shades, street, stage.bottom), Dither=True))
        canvas.drawRect(
            skia.Rect.MakeLTRB(stage.left, street, stage.right, street + 5 * u),
            skia.Paint(Color4f=pigment(mix(stone, palette.dark, 0.5))),
        )
    if spec.wet or palette.lamps > 0.6:
        water.mirror(stage, street + 5 * u, mix(palette.near, palette.sky[0], 0.5), 0.75, 0.5, 1.2, 0.36)
    with stage.layer("lamp", 0.34) as canvas:
        side = middle - half * 1.25 if middle > stage.width / 2 else middle + half * 1.25
        extras.street_lamp(stage, canvas, side, street + 18 * u, 330 * u, 1 if side < middle else -1)
    return Ground(street, stage.y(0.9), street + 10 * u, "street", reflects=palette.lamps > 0.6, scale=1.1)


def _public(stage: Stage, canvas: skia.Canvas, x: float, street: float, half: float) -> None:
    """A library, a school, a house: a tall window on each side of the door, and steps up to it."""
    ink, u, rise = bare_ink(stage), stage.u, 48 * stage.u
    stone = stage.local("#c9bfae")
    lit = stage.palette.lamps > OPEN
    for left in (x - half * 0.82, x + half * 0.46):
        pane = box(left, street - 236 * u, half * 0.36, 168 * u)
        ink.flat(canvas, pane, "#ffc978" if lit else stage.local("#9fc0cc"), emit=lit)
        ink.line(canvas, pane, mix(stone, "#141020", 0.2), 7 * u)
        ink.flat(canvas, box(left + half * 0.17, street - 236 * u, 5 * u, 168 * u), stone)
        ink.flat(canvas, box(left, street - 156 * u, half * 0.36, 5 * u), stone)
    ink.part(canvas, box(x - half * 0.29, street - 268 * u, half * 0.58, 268 * u), stone, 0.5, 0.3)
    _door(stage, canvas, x - half * 0.21, street - rise, half * 0.42)
    for step in range(3):
        wide = half * (0.36 + 0.09 * step)
        tone = mix(stone, "#ffffff", 0.06 * (2 - step))
        ink.part(canvas, box(x - wide, street - rise + 16 * u * step, 2 * wide, 19 * u), tone, 0.5, 0.25)


def _neighbours(stage: Stage, street: float) -> None:
    u, die = stage.u, stage.dice("neighbours")
    with stage.layer("neighbours", 0.8) as canvas:
        x = stage.left
        while x < stage.right:
            wide, tall = die.uniform(90, 150) * u, die.uniform(240, 420) * u
            tone = mix(stage.palette.land(0.8), stage.palette.haze, die.uniform(0.05, 0.25))
            canvas.drawRect(
                skia.Rect.MakeLTRB(x, street - tall, x + wide + 2, street + 2),
                skia.Paint(Color4f=pigment(tone)),
            )
            for _ in range(7):
                at = skia.Rect.MakeXYWH(
                    x + die.uniform(0.1, 0.8) * wide, street - die.uniform(0.15, 0.92) * tall, 13 * u, 18 * u
                )
                lit = die.random() < 0.7 * stage.palette.lamps
                glass: Colour = "#ffd27a" if lit else mix(tone, stage.palette.dark, 0.3)
                canvas.drawRect(at, skia.Paint(Color4f=pigment(glass, 0.85)))
            x += wide


def _house(stage: Stage, canvas: skia.Canvas, x: float, street: float, half: float, tall: float) -> None:
    ink, u = bare_ink(stage), stage.u
    wall = stage.local("#4f7f86")
    ink.part(canvas, box(x - half, street - tall, half * 2, tall), wall, 0.5, 0.35)
    ink.part(
        canvas,
        box(x - half - 8 * u, street - tall - 12 * u, half * 2 + 16 * u, 18 * u),
        mix(wall, "#ffffff", 0.15),
    )
    floors = max(1, int((tall - 270 * u) // (130 * u)))
    for level in range(floors):
        for k in range(3):
            left = x - half * 0.8 + k * half * 0.62
            top = street - tall + 34 * u + level * 140 * u
            lit = stage.palette.lamps > OPEN and (k + level) % 2 == 0
            frame = box(left, top, half * 0.34, 96 * u)
            ink.flat(canvas, frame, "#ffc76a" if lit else mix(wall, stage.palette.sky[0], 0.6), emit=lit)
            ink.line(canvas, frame, mix(wall, "#141020", 0.5), 5 * u)
            ink.flat(canvas, box(left + half * 0.16, top, 4 * u, 96 * u), mix(wall, "#141020", 0.5))
            ink.flat(canvas, box(left, top + 44 * u, half * 0.34, 4 * u), mix(wall, "#141020", 0.5))


def _window(stage: Stage, canvas: skia.Canvas, x: float, street: float, wide: float) -> None:
    """The lit shop window with a counter, shelves and lamps, and its striped awning."""
    ink, u = bare_ink(stage), stage.u
    top, high = street - 226 * u, 196 * u
    pane = box(x, top, wide, high)
    warm = "#ffc978" if stage.palette.lamps > OPEN else stage.local("#d9b98a")
    ink.flat(canvas, pane, warm, emit=True)
    canvas.save()
    canvas.clipPath(pane, True)
    ink.glow(canvas, x + wide * 0.4, top + high * 0.3, wide * 0.6, "#fff0c0", 0.7)
    wood: Colour = "#a3623c"
    ink.flat(canvas, box(x + wide * 0.42, top + high * 0.66, wide * 0.6, high * 0.4), wood, emit=True)
    for row in range(2):
        y = top + high * (0.32 + 0.2 * row)
        ink.flat(canvas, box(x + wide * 0.5, y, wide * 0.44, 3 * u), "#8a5030", emit=True)
        for k in range(8):
            tone = GOODS[(k * 3 + row) % len(GOODS)]
            tall = (12 + 5 * ((k + row) % 3)) * u
            ink.flat(
                canvas,
                box(x + wide * (0.52 + 0.052 * k), y - tall, 10 * u, tall, 2),
                mix(tone, warm, 0.25),
                emit=True,
            )
    ink.flat(canvas, box(x + wide * 0.08, top + high * 0.72, wide * 0.2, 4 * u), "#8a5030", emit=True)
    ink.flat(canvas, box(x + wide * 0.175, top + high * 0.72, 4 * u, high), "#8a5030", emit=True)
    for k in range(4):
        px = x + wide * (0.14 + 0.24 * k)
        ink.flat(canvas, box(px - 1, top, 2 * u, 34 * u), "#6a3a24", emit=True)
        shade = polygon(
            [
                (px - 11 * u, top + 46 * u),
                (px - 5 * u, top + 32 * u),
                (px + 5 * u, top + 32 * u),
                (px + 11 * u, top + 46 * u),
            ]
        )
        ink.flat(canvas, shade, "#8a4a2a", emit=True)
    canvas.restore()
    ink.line(canvas, pane, stage.local("#7a4a30"), 8 * u)
    ink.flat(canvas, box(x + wide * 0.4, top, 5 * u, high), stage.local("#7a4a30"))
    _awning(stage, canvas, x - 14 * u, top - 6 * u, wide + 28 * u, 56 * u)


def _awning(stage: Stage, canvas: skia.Canvas, x: float, y: float, wide: float, deep: float) -> None:
    ink = bare_ink(stage)
    count = max(5, round(wide / (40 * stage.u)))
    for k in range(count):
        tone = stage.local("#d0483f" if k % 2 else "#f6eedd")
        a, b = x + wide * k / count, x + wide * (k + 1) / count
        lean = 0.03 * wide
        top = (x + lean + (wide - 2 * lean) * k / count, x + lean + (wide - 2 * lean) * (k + 1) / count)
        ink.part(
            canvas,
            polygon(
                [(top[0], y - deep * 0.5), (top[1], y - deep * 0.5), (b, y + deep * 0.5), (a, y + deep * 0.5)]
            ),
            tone,
            0.5,
            0.3,
        )
        canvas.drawArc(
            skia.Rect.MakeLTRB(a, y + deep * 0.26, b, y + deep * 0.74), 0, 180, True,
            skia.Paint(Color4f=pigment(tone), AntiAlias=True),
        )  # fmt: skip


def _door(stage: Stage, canvas: skia.Canvas, x: float, street: float, wide: float) -> None:
    ink, u = bare_ink(stage), stage.u
    high = 222 * u
    ink.part(canvas, box(x, street - high, wide, high), stage.local("#a3523c"), 0.5, 0.4)
    glass = box(x + wide * 0.2, street - high * 0.92, wide * 0.6, high * 0.56)
    ink.flat(canvas, glass, "#ffce80" if stage.palette.lamps > OPEN else stage.local("#c9b08a"), emit=True)
    ink.flat(canvas, box(x + wide * 0.82, street - high * 0.44, 7 * u, 22 * u, 3), stage.local("#e3b341"))
    ink.flat(canvas, box(x - 6 * u, street - 8 * u, wide + 12 * u, 8 * u), stage.local("#5a4a48"))


def _sign(stage: Stage, canvas: skia.Canvas, spec: SceneSpec, x: float, y: float, size: float) -> None:
    """A hanging board with a drawing of what is sold."""
    ink, u = bare_ink(stage), stage.u
    ink.part(
        canvas,
        box(x - size * 0.6, y - size * 0.62, size * 1.2, size * 0.96, 8 * u),
        mix("#1d2238", stage.palette.dark, 0.3),
    )
    kind = SIGNS.get(spec.nouns[0] if spec.nouns else "shop", "cup")
    look = figures.sheet(f"a cream {kind}", "sign", kind)
    tall = size * 0.55
    figures.place(canvas, look, x, y + size * 0.2, tall, "right", "stand", 0.0, ink)
    if stage.palette.lamps > OPEN:
        ink.glow(canvas, x, y - size * 0.1, size * 0.9, "#ffcf7a", 0.5)


PAINTERS: dict[str, Painter] = {"shopfront": shopfront}
