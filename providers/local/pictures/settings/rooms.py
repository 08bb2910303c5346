"""Interiors: one room with a window, a lamp and a floor, furnished by what the place is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import skia

from providers.local.pictures import sky
from providers.local.pictures.colour import Colour, Rgb, mix, pigment, turn
from providers.local.pictures.palettes import NIGHT, choose
from providers.local.pictures.shapes import blob, box, polygon
from providers.local.pictures.spec import Ground, Painter, SceneSpec
from providers.local.pictures.stage import Stage, vertical
from providers.local.pictures.trees import bare_ink

BOOKS = ["#8a3b32", "#b5653c", "#c99a4a", "#5f6f4a", "#3f6068", "#6a4a6a", "#7a5238", "#d9c08f", "#2f4858"]


@dataclass(frozen=True)
class Look:
    """A room's walls, floor, window and furniture."""

    wall: Colour
    floor: Colour
    wood: Colour
    window: str = "square"
    """``square``, ``arched``, ``round``, ``wide`` or none."""
    furnish: tuple[str, ...] = ()
    lamp: str = "pendant"
    """``pendant``, ``floor``, ``spot`` or none."""


LOOKS: dict[str, Look] = {
    "lamproom": Look("#5a5f6e", "#5f5348", "#8a6a45", "round", ("lens", "stair", "shelf"), "pendant"),
    "cafe": Look("#5b3f38", "#7a553b", "#8a5a36", "wide", ("counter", "bottles", "tables"), "pendants"),
    "bakery": Look("#a88463", "#8f6a4a", "#8a5a36", "square", ("oven", "loaves", "bench"), "pendant"),
    "kitchen": Look("#c9b48f", "#a5744c", "#8f6238", "square", ("stove", "cupboard", "bench"), "pendant"),
    "workshop": Look("#7d6a58", "#6f5238", "#8a6136", "square", ("tools", "bench", "boxes"), "pendant"),
    "library": Look("#4a3330", "#6a4630", "#6f4632", "arched", ("books", "books", "ladder"), "pendant"),
    "school": Look("#c7c19a", "#9a7148", "#8a6136", "square", ("board", "desks"), "none"),
    "bedroom": Look("#4f5478", "#5a4458", "#8a6145", "square", ("bed", "toys"), "floor"),
    "office": Look("#8d9aa6", "#6c7079", "#a5866a", "wide", ("desks", "shelf"), "none"),
    "museum": Look("#b9b2a6", "#8a7d70", "#7a6a55", "none", ("frames", "plinth"), "spot"),
    "hospital": Look("#bcd0cf", "#93a6a6", "#c9d4d2", "square", ("bed", "cupboard"), "none"),
    "stage": Look("#3a1d2c", "#5a3a2c", "#4a2a22", "none", ("curtains",), "spot"),
    "livingroom": Look("#7a5a52", "#6f4a36", "#7a5236", "square", ("fire", "armchair", "shelf"), "floor"),
    "train": Look("#6b4a3c", "#4f3a34", "#7a5236", "wide", ("seats",), "none"),
    "shop": Look("#6a5a4a", "#7a5a40", "#8a5a36", "wide", ("counter", "shelf", "boxes"), "pendants"),
}


def room(stage: Stage, spec: SceneSpec) -> Ground:
    """Wall and floor, window with the weather outside, furniture, one warm light."""
    look = LOOKS[spec.setting]
    u, floor = stage.u, stage.y(0.7)
    dark = spec.moment in NIGHT or spec.moment in ("dusk", "dawn")
    dim = 0.62 if dark else 1.0
    wall = stage.local(turn(look.wall, -0.05 if dark else 0.02))
    with stage.layer("wall", 1.0) as canvas:
        shades = [
            (0.0, mix(wall, "#140f1e", 0.45 if dark else 0.18), 1.0),
            (0.6, wall, 1.0),
            (1.0, mix(wall, "#140f1e", 0.25), 1.0),
        ]
        canvas.drawRect(stage.everything, skia.Paint(Shader=vertical(shades, stage.top, floor), Dither=True))
        _panels(stage, canvas, floor, mix(wall, "#140f1e", 0.2))
    window = _window(stage, spec, look, floor)
    with stage.layer("floor", 0.6) as canvas:
        _floor(stage, canvas, floor, stage.local(turn(look.floor, -0.04 if dark else 0.0)))
    with stage.layer("furniture", 0.5) as canvas:
        for index, piece in enumerate(look.furnish):
            PIECES[piece](stage, canvas, stage.local(look.wood, 0.05), floor, index)
    _light(stage, spec, look, floor, window, dim, dark)
    _motes(stage)
    return Ground(
        horizon=floor,
        stand=stage.y(0.86),
        far=floor + 14 * u,
        surface="floor",
        scale=1.5,
        front=lambda s: _frame(s, look, dark),
    )


def _motes(stage: Stage) -> None:
    """Dust in the light, rising and sinking: the air of a room is never quite still."""
    die, u = stage.dice("motes"), stage.u
    for half in range(2):
        with stage.layer(f"motes {half}", 0.4 - 0.1 * half, life="hover") as canvas:
            for _ in range(34):
                x, y = stage.x(die.uniform(0.1, 0.9)), stage.y(die.uniform(0.08, 0.8))
                paint = skia.Paint(Color4f=pigment("#ffeec2", die.uniform(0.15, 0.5)), AntiAlias=True)
                canvas.drawCircle(x, y, die.uniform(0.8, 2.2) * u, paint)


def _panels(stage: Stage, canvas: skia.Canvas, floor: float, tone: Colour) -> None:
    u = stage.u
    paint = skia.Paint(Color4f=pigment(tone, 0.5), AntiAlias=True)
    canvas.drawRect(skia.Rect.MakeLTRB(stage.left, floor - 16 * u, stage.right, floor), paint)
    canvas.drawRect(skia.Rect.MakeLTRB(stage.left, floor - 130 * u, stage.right, floor - 126 * u), paint)


def _floor(stage: Stage, canvas: skia.Canvas, floor: float, tone: Rgb) -> None:
    """Boards running to one vanishing point, darker toward the corners, a rug of light in the middle."""
    u = stage.u
    shades = [(0.0, mix(tone, "#140f1e", 0.25), 1.0), (0.4, tone, 1.0), (1.0, mix(tone, "#140f1e", 0.4), 1.0)]
    area = skia.Rect.MakeLTRB(stage.left, floor, stage.right, stage.bottom)
    canvas.drawRect(area, skia.Paint(Shader=vertical(shades, floor, stage.bottom), Dither=True))
    line = skia.Paint(Color4f=pigment(mix(tone, "#140f1e", 0.45), 0.55), StrokeWidth=1.6 * u, AntiAlias=True)
    vanish = (stage.x(0.5), floor - 240 * u)
    for i in range(-14, 15):
        far_x = vanish[0] + i * 90 * u
        near_x = vanish[0] + (far_x - vanish[0]) * (stage.bottom - vanish[1]) / (floor - vanish[1])
        canvas.drawLine(far_x, floor, near_x, stage.bottom, line)


def _window(stage: Stage, spec: SceneSpec, look: Look, floor: float) -> tuple[float, float] | None:
    """A window on the light's side with the hour and the weather in it; its middle, scene pixels."""
    if look.window == "none":
        return None
    u = stage.u
    wide = {"square": 210, "arched": 190, "round": 230, "wide": 520}[look.window] * u
    tall = {"square": 230, "arched": 330, "round": 230, "wide": 230}[look.window] * u
    x, y = stage.x(stage.light_x), floor - 330 * u
    if look.window == "wide":
        x = stage.x(0.5 + (stage.light_x - 0.5) * 0.6)
    if look.window == "round":
        frame = blob(x, y, wide / 2)
    elif look.window == "arched":
        frame = box(x - wide / 2, y - tall / 2, wide, tall, wide / 2)
    else:
        frame = box(x - wide / 2, y - tall / 2, wide, tall, 6 * u)
    outside = choose(spec.moment, spec.weather, spec.season, spec.mood)
    with stage.layer("window", 0.96) as canvas:
        canvas.save()
        canvas.clipPath(frame, True)
        count = len(outside.sky) - 1
        shades = [(i / count, colour, 1.0) for i, colour in enumerate(outside.sky)]
        canvas.drawRect(stage.everything, skia.Paint(Shader=vertical(shades, y - tall / 2, y + tall / 2)))
        _view(stage, canvas, spec, outside.far, outside.near, x, y, wide, tall)
        canvas.restore()
        ink = bare_ink(stage)
        timber = mix(stage.local(look.wood), "#1a1422", 0.25)
        bars = skia.Paint(
            Color4f=pigment(timber), StrokeWidth=9 * u, Style=skia.Paint.kStroke_Style, AntiAlias=True
        )
        canvas.drawPath(frame, bars)
        thin = skia.Paint(Color4f=pigment(timber), StrokeWidth=5 * u, AntiAlias=True)
        parts = 4 if look.window == "wide" else 2
        for i in range(1, parts):
            at = x - wide / 2 + wide * i / parts
            canvas.drawLine(at, y - tall / 2, at, y + tall / 2, thin)
        canvas.drawLine(x - wide / 2, y, x + wide / 2, y, thin)
        ink.part(canvas, box(x - wide / 2 - 14 * u, y + tall / 2, wide + 28 * u, 14 * u, 3), timber)
    return x, y


def _view(
    stage: Stage,
    canvas: skia.Canvas,
    spec: SceneSpec,
    far: Colour,
    near: Colour,
    x: float,
    y: float,
    wide: float,
    tall: float,
) -> None:
    """What is seen through the window: land or roofs, the moon, snow or rain, a storm cloud."""
    u, die = stage.u, stage.dice("view")
    if spec.moment in NIGHT and spec.weather not in ("storm", "rain"):
        sky.celestial(stage, canvas, "moon", x + wide * 0.16, y - tall * 0.22, 22 * u)
    if spec.weather == "storm":
        for _ in range(5):
            _cloud(
                stage,
                canvas,
                x + die.gauss(0, wide * 0.3),
                y + die.uniform(-0.3, 0.1) * tall,
                wide * 0.5,
                far,
            )
    ground = mix(far, near, 0.4) if spec.weather != "snow" else mix(near, "#ffffff", 0.6)
    if spec.setting in ("cafe", "shop", "office"):
        for i in range(7):
            left = x - wide / 2 + wide * i / 7
            high = tall * die.uniform(0.3, 0.62)
            canvas.drawRect(
                skia.Rect.MakeXYWH(left, y + tall / 2 - high, wide / 6.4, high),
                skia.Paint(Color4f=pigment(mix(ground, far, die.random()))),
            )
            for _ in range(6):
                spot = skia.Rect.MakeXYWH(
                    left + die.random() * wide / 8, y + tall / 2 - die.random() * high, 6 * u, 8 * u
                )
                canvas.drawRect(spot, skia.Paint(Color4f=pigment("#ffd27a", 0.75 * stage.palette.lamps)))
    else:
        canvas.drawPath(
            polygon([(x - wide, y + tall), (x - wide, y + tall * 0.28), (x - wide * 0.1, y + tall * 0.16), (x + wide, y + tall * 0.3), (x + wide, y + tall)]),
            skia.Paint(Color4f=pigment(ground), AntiAlias=True),
        )  # fmt: skip
    if spec.weather in ("snow", "rain", "storm"):
        flake = spec.weather == "snow"
        paint = skia.Paint(
            Color4f=pigment("#ffffff", 0.8 if flake else 0.35), AntiAlias=True, StrokeWidth=1.4 * u
        )
        for _ in range(70):
            px, py = x + die.uniform(-0.5, 0.5) * wide, y + die.uniform(-0.5, 0.5) * tall
            if flake:
                canvas.drawCircle(px, py, die.uniform(1, 2.6) * u, paint)
            else:
                canvas.drawLine(px, py, px - 3 * u, py + 20 * u, paint)


def _cloud(stage: Stage, canvas: skia.Canvas, x: float, y: float, wide: float, tone: Colour) -> None:
    """A heap of dark cloud."""
    ink = bare_ink(stage)
    for dx, size in ((-0.3, 0.2), (0.0, 0.28), (0.28, 0.2)):
        ink.part(
            canvas,
            blob(x + dx * wide, y, size * wide, size * wide * 0.7),
            mix(tone, "#1a2038", 0.55),
            0.9,
            0.5,
        )


def _light(
    stage: Stage,
    spec: SceneSpec,
    look: Look,
    floor: float,
    window: tuple[float, float] | None,
    dim: float,
    dark: bool,
) -> None:
    """The room's one light: a shaft from the window by day, the lamp at night."""
    u, ink = stage.u, bare_ink(stage)
    if window is not None and not dark and spec.weather not in ("rain", "storm"):
        x, y = window
        with stage.layer("shaft", 0.45, screen=True) as canvas:
            lean = (stage.x(0.5) - x) * 0.9
            beam = polygon(
                [
                    (x - 90 * u, y - 100 * u),
                    (x + 90 * u, y - 100 * u),
                    (x + 160 * u + lean, stage.bottom),
                    (x - 200 * u + lean, stage.bottom),
                ]
            )
            blur = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 16 * u)
            canvas.drawPath(
                beam, skia.Paint(Color4f=pigment("#ffeec2", 0.2), MaskFilter=blur, AntiAlias=True)
            )
    strength = 1.0 if dark else 0.35
    lamps = {
        "pendant": [0.5],
        "pendants": [0.24, 0.5, 0.76],
        "floor": [0.22 if stage.light_x > 0.5 else 0.78],
        "spot": [0.5],
    }.get(look.lamp, [])
    if not lamps and dark:
        lamps = [0.5]
    with stage.layer("lamps", 0.48) as canvas:
        for at in lamps:
            x = stage.x(at)
            if look.lamp == "floor":
                y = floor - 190 * u
                ink.flat(canvas, box(x - 3 * u, y, 6 * u, 196 * u), "#2a2030")
                ink.flat(
                    canvas,
                    polygon(
                        [(x - 34 * u, y), (x - 18 * u, y - 46 * u), (x + 18 * u, y - 46 * u), (x + 34 * u, y)]
                    ),
                    "#ffdf9a",
                    emit=True,
                )
            elif look.lamp != "spot":
                y = floor - 400 * u
                ink.flat(canvas, box(x - 1.5 * u, stage.top, 3 * u, y - stage.top), "#2a2030")
                ink.flat(
                    canvas,
                    polygon(
                        [(x - 30 * u, y + 26 * u), (x - 10 * u, y), (x + 10 * u, y), (x + 30 * u, y + 26 * u)]
                    ),
                    "#7a4a36",
                )
                ink.flat(canvas, blob(x, y + 28 * u, 11 * u), "#fff0c8", emit=True)
    with stage.layer("lamp light", 0.46, life="flicker", screen=True) as canvas:
        for at in lamps:
            x = stage.x(at)
            y = floor - (200 if look.lamp == "floor" else 372) * u
            if look.lamp == "spot":
                cone = polygon(
                    [
                        (x - 30 * u, stage.top),
                        (x + 30 * u, stage.top),
                        (x + 230 * u, stage.bottom),
                        (x - 230 * u, stage.bottom),
                    ]
                )
                blur = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 24 * u)
                canvas.drawPath(
                    cone, skia.Paint(Color4f=pigment("#ffe6b0", 0.34), MaskFilter=blur, AntiAlias=True)
                )
                continue
            ink.glow(canvas, x, y, 430 * u, "#ffb45a", 0.42 * strength)
            ink.glow(canvas, x, y, 90 * u, "#ffe6ae", 0.7 * strength)
        if "fire" in look.furnish:
            ink.glow(canvas, stage.x(0.5), floor - 40 * u, 380 * u, "#ff9a4a", 0.4)


def _frame(stage: Stage, look: Look, dark: bool) -> None:
    """A dark edge of furniture at one border that frames the room."""
    u, ink = stage.u, bare_ink(stage)
    tone = mix(stage.local(look.wood), "#100b18", 0.72 if dark else 0.5)
    left = stage.light_x > 0.5
    with stage.layer("frame", 0.05) as canvas:
        x = stage.right - 70 * u if left else stage.left - 30 * u
        ink.part(canvas, box(x, stage.top, 100 * u, stage.bottom - stage.top), tone, 0.4, 0.2)


# Furniture. Every piece: (stage, canvas, wood, floor line, index of the piece)

Piece = Callable[[Stage, skia.Canvas, Rgb, float, int], None]


def _away(stage: Stage, index: int) -> float:
    """Where the index-th piece stands: off the light first, then beside it."""
    spots = (0.2, 0.8, 0.5) if stage.light_x > 0.5 else (0.8, 0.2, 0.5)
    return stage.x(spots[index % 3])


def books(stage: Stage, canvas: skia.Canvas, wood: Rgb, floor: float, index: int) -> None:
    u, ink, die = stage.u, bare_ink(stage), stage.dice("books", index)
    wide, tall, x = 300 * u, 520 * u, _away(stage, index)
    ink.part(canvas, box(x - wide / 2, floor - tall, wide, tall, 4), mix(wood, "#1a1020", 0.25), 0.5, 0.3)
    for row in range(5):
        base = floor - 16 * u - row * 100 * u
        at = x - wide / 2 + 14 * u
        while at < x + wide / 2 - 26 * u:
            thick, high = die.uniform(10, 24) * u, die.uniform(56, 84) * u
            ink.part(
                canvas, box(at, base - high, thick, high, 1.5), stage.local(die.choice(BOOKS), 0.08), 0.5, 0.3
            )
            at += thick + 2 * u
        ink.flat(canvas, box(x - wide / 2 + 8 * u, base, wide - 16 * u, 8 * u), mix(wood, "#1a1020", 0.1))


def shelf(stage: Stage, canvas: skia.Canvas, wood: Rgb, floor: float, index: int) -> None:
    u, ink, die = stage.u, bare_ink(stage), stage.dice("shelf", index)
    x = _away(stage, index)
    for row in range(2):
        y = floor - (210 + 110 * row) * u
        ink.part(canvas, box(x - 110 * u, y, 220 * u, 10 * u, 2), wood)
        for i in range(6):
            tone = stage.local(die.choice(BOOKS), 0.05)
            tall = die.uniform(34, 62) * u
            ink.part(canvas, box(x - 98 * u + i * 33 * u, y - tall, 24 * u, tall, 3), tone, 0.6, 0.4)


def bench(stage: Stage, canvas: skia.Canvas, wood: Rgb, floor: float, index: int) -> None:
    """A long table across the room behind whoever stands there."""
    u, ink = stage.u, bare_ink(stage)
    y = floor - 58 * u
    ink.part(canvas, box(stage.x(0.06), y, stage.x(0.88), 22 * u, 4), wood)
    for at in (0.1, 0.5, 0.88):
        ink.part(canvas, box(stage.x(at), y + 22 * u, 20 * u, 90 * u), mix(wood, "#1a1020", 0.25))


def counter(stage: Stage, canvas: skia.Canvas, wood: Rgb, floor: float, index: int) -> None:
    """A bar with a lit front and a coffee machine on it."""
    u, ink = stage.u, bare_ink(stage)
    left = stage.light_x > 0.5
    a, b = (stage.x(0.02), stage.x(0.62)) if left else (stage.x(0.38), stage.x(0.98))
    top = floor - 96 * u
    ink.part(canvas, box(a, top, b - a, 120 * u, 4), mix(wood, "#1a1020", 0.15), 0.6, 0.4)
    ink.part(canvas, box(a - 10 * u, top - 14 * u, b - a + 20 * u, 18 * u, 4), wood)
    for i in range(7):
        ink.flat(
            canvas,
            box(a + (b - a) * (i + 0.08) / 7, top + 20 * u, (b - a) / 8.6, 80 * u, 3),
            mix(wood, "#1a1020", 0.35),
        )
    mx = a + (b - a) * 0.3
    ink.part(canvas, box(mx - 56 * u, top - 92 * u, 112 * u, 78 * u, 10), stage.local("#b9c0c6"))
    ink.part(canvas, box(mx - 66 * u, top - 104 * u, 132 * u, 20 * u, 6), stage.local("#8a2f2a"))
    for i in range(5):
        ink.part(canvas, box(mx + (84 + i * 24) * u, top - 34 * u, 17 * u, 20 * u, 4), stage.local("#f2e6d0"))


def bottles(stage: Stage, canvas: skia.Canvas, wood: Rgb, floor: float, index: int) -> None:
    u, ink, die = stage.u, bare_ink(stage), stage.dice("bottles")
    x = stage.x(0.26 if stage.light_x > 0.5 else 0.74)
    for row in range(2):
        y = floor - (250 + 92 * row) * u
        ink.part(canvas, box(x - 190 * u, y, 380 * u, 9 * u, 2), wood)
        for i in range(11):
            tall = die.uniform(38, 66) * u
            tone = stage.local(
                die.choice(["#7a4a2f", "#c99a4a", "#3f6068", "#8a3b32", "#e0c08a", "#5f6f4a"]), 0.05
            )
            ink.part(canvas, box(x - 182 * u + i * 33 * u, y - tall, 20 * u, tall, 6), tone, 0.6, 0.5)


def tables(stage: Stage, canvas: skia.Canvas, wood: Rgb, floor: float, index: int) -> None:
    u, ink = stage.u, bare_ink(stage)
    x = stage.x(0.82 if stage.light_x > 0.5 else 0.18)
    y = floor + 8 * u
    ink.part(canvas, box(x - 5 * u, y - 60 * u, 10 * u, 84 * u), "#3a2f38")
    ink.part(canvas, box(x - 74 * u, y - 70 * u, 148 * u, 14 * u, 6), wood)
    ink.part(canvas, box(x - 12 * u, y - 94 * u, 24 * u, 24 * u, 5), stage.local("#f2e6d0"))


def lens(stage: Stage, canvas: skia.Canvas, wood: Rgb, floor: float, index: int) -> None:
    """The great lamp of a lighthouse: brass rings about a bright glass."""
    u, ink = stage.u, bare_ink(stage)
    x, y = stage.x(0.5 + (0.5 - stage.light_x) * 1.3), floor - 160 * u
    brass = stage.local("#c9973f")
    ink.part(
        canvas,
        polygon(
            [
                (x - 60 * u, floor + 10 * u),
                (x - 34 * u, y + 80 * u),
                (x + 34 * u, y + 80 * u),
                (x + 60 * u, floor + 10 * u),
            ]
        ),
        mix(brass, "#2a1d20", 0.35),
    )
    ink.flat(canvas, box(x - 58 * u, y - 90 * u, 116 * u, 180 * u, 50 * u), "#ffe6a0", emit=True)
    for i in range(7):
        ink.line(
            canvas,
            box(
                x - (58 - abs(i - 3) * 5) * u, y - 80 * u + i * 25 * u, (116 - abs(i - 3) * 10) * u, 3 * u, 2
            ),
            brass,
            4 * u,
        )
    ink.glow(canvas, x, y, 300 * u, "#ffcf7a", 0.5)
    ink.part(canvas, polygon([(x - 66 * u, y - 92 * u), (x, y - 140 * u), (x + 66 * u, y - 92 * u)]), brass)


def stair(stage: Stage, canvas: skia.Canvas, wood: Rgb, floor: float, index: int) -> None:
    """A spiral stair going up along the wall."""
    u, ink = stage.u, bare_ink(stage)
    left = stage.light_x < 0.5
    x0 = stage.x(0.98 if left else 0.02)
    way = -1 if left else 1
    iron = mix(stage.palette.dark, "#3a4055", 0.5)
    for i in range(9):
        x, y = x0 + way * (i * 30 + 10) * u, floor - 400 * u + i * 48 * u
        ink.part(canvas, box(min(x, x + way * 64 * u), y, 64 * u, 12 * u, 2), iron)
        ink.flat(canvas, box(x + way * 60 * u, y - 66 * u, 3 * u, 70 * u), iron)


def oven(stage: Stage, canvas: skia.Canvas, wood: Rgb, floor: float, index: int) -> None:
    u, ink = stage.u, bare_ink(stage)
    x = _away(stage, index)
    ink.part(canvas, box(x - 150 * u, floor - 290 * u, 300 * u, 300 * u, 20), stage.local("#a5654a"))
    ink.flat(canvas, box(x - 70 * u, floor - 170 * u, 140 * u, 110 * u, 60 * u), "#3a1a14")
    ink.flat(canvas, box(x - 54 * u, floor - 110 * u, 108 * u, 44 * u, 20 * u), "#ff9a3d", emit=True)
    ink.glow(canvas, x, floor - 100 * u, 260 * u, "#ff9a4a", 0.5)


def loaves(stage: Stage, canvas: skia.Canvas, wood: Rgb, floor: float, index: int) -> None:
    u, ink = stage.u, bare_ink(stage)
    x = _away(stage, index)
    for row in range(3):
        y = floor - (150 + 90 * row) * u
        ink.part(canvas, box(x - 140 * u, y, 280 * u, 9 * u, 2), wood)
        for i in range(4):
            ink.part(
                canvas, blob(x - 105 * u + i * 70 * u, y - 16 * u, 30 * u, 18 * u), stage.local("#d39a55")
            )


def stove(stage: Stage, canvas: skia.Canvas, wood: Rgb, floor: float, index: int) -> None:
    u, ink = stage.u, bare_ink(stage)
    x = _away(stage, index)
    ink.part(canvas, box(x - 90 * u, floor - 150 * u, 180 * u, 160 * u, 6), stage.local("#e4e0d6"))
    ink.flat(canvas, box(x - 60 * u, floor - 100 * u, 120 * u, 70 * u, 8), "#2a2428")
    ink.part(canvas, box(x - 46 * u, floor - 196 * u, 74 * u, 44 * u, 8), stage.local("#c2503f"))


def cupboard(stage: Stage, canvas: skia.Canvas, wood: Rgb, floor: float, index: int) -> None:
    u, ink = stage.u, bare_ink(stage)
    x = _away(stage, index)
    ink.part(canvas, box(x - 100 * u, floor - 360 * u, 200 * u, 370 * u, 6), wood)
    for i in range(2):
        ink.flat(
            canvas,
            box(x - 88 * u + i * 92 * u, floor - 340 * u, 84 * u, 150 * u, 4),
            mix(wood, "#1a1020", 0.2),
        )
        ink.flat(
            canvas,
            box(x - 88 * u + i * 92 * u, floor - 176 * u, 84 * u, 160 * u, 4),
            mix(wood, "#1a1020", 0.2),
        )


def tools(stage: Stage, canvas: skia.Canvas, wood: Rgb, floor: float, index: int) -> None:
    """A board with tools on the wall."""
    u, ink, die = stage.u, bare_ink(stage), stage.dice("tools")
    x, y = _away(stage, index), floor - 320 * u
    ink.part(canvas, box(x - 150 * u, y, 300 * u, 170 * u, 4), mix(wood, "#1a1020", 0.3))
    for i in range(8):
        at = x - 130 * u + i * 36 * u
        ink.part(canvas, box(at, y + 20 * u, 8 * u, die.uniform(60, 110) * u, 2), stage.local("#b08a5a"))
        ink.part(canvas, box(at - 9 * u, y + 14 * u, 26 * u, 18 * u, 3), stage.local("#9aa5ad"))


def boxes(stage: Stage, canvas: skia.Canvas, wood: Rgb, floor: float, index: int) -> None:
    u, ink = stage.u, bare_ink(stage)
    x = _away(stage, index)
    for dx, dy, size in ((-60, 0, 96), (44, 0, 76), (-46, 96, 70)):
        ink.part(
            canvas,
            box(x + dx * u, floor - (dy + size) * u + 8 * u, size * u, size * u, 3),
            stage.local("#b08a5a"),
        )


def board(stage: Stage, canvas: skia.Canvas, wood: Rgb, floor: float, index: int) -> None:
    u, ink = stage.u, bare_ink(stage)
    x, y = stage.x(0.46 if stage.light_x > 0.5 else 0.54), floor - 370 * u
    ink.part(canvas, box(x - 240 * u, y, 480 * u, 230 * u, 6), wood)
    ink.part(canvas, box(x - 226 * u, y + 14 * u, 452 * u, 202 * u, 3), stage.local("#2f5a4a"), 0.4, 0.3)
    for i, wide in enumerate((180, 240, 120)):
        ink.line(canvas, box(x - 190 * u, y + (54 + 48 * i) * u, wide * u, 1), "#e8f0e6", 3 * u)


def desks(stage: Stage, canvas: skia.Canvas, wood: Rgb, floor: float, index: int) -> None:
    u, ink = stage.u, bare_ink(stage)
    for at in (0.16, 0.5, 0.84):
        x, y = stage.x(at), floor - 20 * u
        ink.part(canvas, box(x - 80 * u, y - 40 * u, 160 * u, 14 * u, 3), wood)
        for leg in (-70, 58):
            ink.flat(canvas, box(x + leg * u, y - 28 * u, 10 * u, 58 * u), mix(wood, "#1a1020", 0.4))


def bed(stage: Stage, canvas: skia.Canvas, wood: Rgb, floor: float, index: int) -> None:
    u, ink = stage.u, bare_ink(stage)
    x = _away(stage, index)
    ink.part(canvas, box(x - 190 * u, floor - 130 * u, 22 * u, 150 * u, 6), wood)
    ink.part(canvas, box(x - 180 * u, floor - 64 * u, 370 * u, 60 * u, 14), stage.local("#e8dfd2"))
    ink.part(canvas, box(x - 80 * u, floor - 74 * u, 274 * u, 76 * u, 18), stage.local("#c9604f"))
    ink.part(canvas, box(x - 170 * u, floor - 96 * u, 90 * u, 42 * u, 18), stage.local("#f6efe2"))


def toys(stage: Stage, canvas: skia.Canvas, wood: Rgb, floor: float, index: int) -> None:
    u, ink = stage.u, bare_ink(stage)
    x = _away(stage, index)
    for i, tone in enumerate(("#e0533d", "#ffd23f", "#6fb7b0")):
        ink.part(canvas, box(x + (i * 40 - 60) * u, floor - 30 * u, 36 * u, 36 * u, 4), stage.local(tone))
    ink.part(canvas, blob(x + 90 * u, floor - 8 * u, 22 * u), stage.local("#f3a3b8"))


def frames(stage: Stage, canvas: skia.Canvas, wood: Rgb, floor: float, index: int) -> None:
    u, ink, die = stage.u, bare_ink(stage), stage.dice("frames")
    for at in (0.12, 0.34, 0.62, 0.86):
        wide, tall = die.uniform(110, 170) * u, die.uniform(130, 190) * u
        x, y = stage.x(at), floor - 330 * u
        ink.part(canvas, box(x - wide / 2, y, wide, tall, 3), stage.local("#c9973f"))
        ink.part(
            canvas,
            box(x - wide / 2 + 12 * u, y + 12 * u, wide - 24 * u, tall - 24 * u, 2),
            stage.local(die.choice(BOOKS)),
        )


def plinth(stage: Stage, canvas: skia.Canvas, wood: Rgb, floor: float, index: int) -> None:
    u, ink = stage.u, bare_ink(stage)
    x = _away(stage, index)
    ink.part(canvas, box(x - 50 * u, floor - 120 * u, 100 * u, 130 * u, 2), stage.local("#d9d2c6"))
    ink.part(canvas, blob(x, floor - 160 * u, 34 * u, 44 * u), stage.local("#8a9a8a"))


def curtains(stage: Stage, canvas: skia.Canvas, wood: Rgb, floor: float, index: int) -> None:
    u, ink = stage.u, bare_ink(stage)
    for side in (0, 1):
        for i in range(5):
            x = stage.left + i * 44 * u if not side else stage.right - (i + 1) * 44 * u
            ink.part(
                canvas,
                box(x, stage.top, 50 * u, floor - stage.top + 20 * u, 16),
                stage.local("#a02f38"),
                0.9,
                0.5,
            )


def fire(stage: Stage, canvas: skia.Canvas, wood: Rgb, floor: float, index: int) -> None:
    u, ink = stage.u, bare_ink(stage)
    x = stage.x(0.5)
    ink.part(canvas, box(x - 140 * u, floor - 220 * u, 280 * u, 230 * u, 6), stage.local("#8a6a5a"))
    ink.part(canvas, box(x - 160 * u, floor - 236 * u, 320 * u, 22 * u, 4), wood)
    ink.flat(canvas, box(x - 84 * u, floor - 140 * u, 168 * u, 146 * u, 30), "#24141a")
    for dx, tall in ((-34, 60), (0, 92), (34, 66)):
        ink.flat(
            canvas,
            polygon([(x + (dx - 26) * u, floor), (x + dx * u, floor - tall * u), (x + (dx + 26) * u, floor)]),
            "#ff9a3d",
            emit=True,
        )
        ink.flat(
            canvas,
            polygon(
                [(x + (dx - 13) * u, floor), (x + dx * u, floor - tall * 0.6 * u), (x + (dx + 13) * u, floor)]
            ),
            "#ffe08a",
            emit=True,
        )


def armchair(stage: Stage, canvas: skia.Canvas, wood: Rgb, floor: float, index: int) -> None:
    u, ink = stage.u, bare_ink(stage)
    x, cloth = _away(stage, index), stage.local("#7a4f5f")
    ink.part(canvas, box(x - 80 * u, floor - 170 * u, 160 * u, 150 * u, 36), cloth)
    ink.part(canvas, box(x - 104 * u, floor - 90 * u, 46 * u, 104 * u, 18), cloth)
    ink.part(canvas, box(x + 58 * u, floor - 90 * u, 46 * u, 104 * u, 18), cloth)
    ink.part(canvas, box(x - 66 * u, floor - 52 * u, 132 * u, 60 * u, 14), mix(cloth, "#ffffff", 0.08))


def seats(stage: Stage, canvas: skia.Canvas, wood: Rgb, floor: float, index: int) -> None:
    u, ink = stage.u, bare_ink(stage)
    for at in (0.1, 0.9):
        x = stage.x(at)
        ink.part(canvas, box(x - 130 * u, floor - 170 * u, 260 * u, 190 * u, 26), stage.local("#3f6068"))
        ink.part(canvas, box(x - 110 * u, floor - 210 * u, 220 * u, 50 * u, 20), stage.local("#4f7078"))


def ladder(stage: Stage, canvas: skia.Canvas, wood: Rgb, floor: float, index: int) -> None:
    u, ink = stage.u, bare_ink(stage)
    x = stage.x(0.4 if stage.light_x > 0.5 else 0.6)
    for dx in (-24, 24):
        ink.part(canvas, box(x + dx * u, floor - 430 * u, 8 * u, 440 * u), wood)
    for i in range(9):
        ink.part(canvas, box(x - 24 * u, floor - 400 * u + i * 46 * u, 56 * u, 6 * u), wood)


PIECES: dict[str, Piece] = {
    function.__name__: function
    for function in (
        books, shelf, bench, counter, bottles, tables, lens, stair, oven, loaves, stove, cupboard, tools, boxes, board,
        desks, bed, toys, frames, plinth, curtains, fire, armchair, seats, ladder,
    )
}  # fmt: skip
PAINTERS: dict[str, Painter] = dict.fromkeys(LOOKS, room)
