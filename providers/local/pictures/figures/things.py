"""Things: lights, food, letters and books, instruments, machines, furniture, toys."""

from __future__ import annotations

from math import cos, pi, sin

from . import carried
from .garments import BRASS, LINEN
from .look import Sheet
from .pen import Pen, deeper, paler
from .roster import figure

WOOD = "#9a6b45"
IRON = "#3a3a4a"
INK = "#2a2833"


# Lights.


@figure(
    "lantern",
    "#3a3a4a",
    tall=0.25,
    unit=3.0,
    wide=1.8,
    words="oil lamp,paper lantern,storm lantern",
    accent="#ffcf7a",
)
def _lantern(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    flicker = 1 + 0.06 * sin(4 * pi * phase)
    pen.line("-0.55,2.2 0,2.95 0.55,2.2", sheet.main, 0.1)
    pen.box(-0.75, 0, 0.75, 0.3, sheet.main, 0.1)
    pen.slab(-0.58, 0.3, 0.58, 1.85, "#ffcf7a", 0.08, emit=True)
    carried.flame(pen.at(0, 0.4, scale=0.95), phase)
    for x in (-0.58, 0.58):
        pen.line([(x, 0.3), (x, 1.85)], sheet.main, 0.1)
    pen.poly("-0.85,1.8 0.85,1.8 0.4,2.3 -0.4,2.3", sheet.main)
    pen.glow(0, 1.0, 3.4 * flicker, "#ffb45a", 0.4)


@figure(
    "street lamp",
    "#33384f",
    tall=2.3,
    unit=6.0,
    wide=1.8,
    words="lamppost,lamp post,streetlight,street light,streetlamp,gas lamp",
    group="building",
)
def _street_lamp(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.poly("-0.45,0 0.45,0 0.22,0.5 -0.22,0.5", sheet.main)
    pen.limb("0,0.3 0,4.6", (0.24, 0.16), sheet.main)
    pen.line("-0.5,4.3 0.5,4.3", sheet.main, 0.1)
    pen.shape("-0.3,4.6! -0.5,5.4! 0.5,5.4! 0.3,4.6!", "#fff0c8", 0.0, 0.0)
    pen.fill(pen.angular("-0.27,4.65 -0.45,5.36 0.45,5.36 0.27,4.65"), "#ffe7a8", emit=True)
    for x in (-1, 1):
        pen.line([(x * 0.3, 4.6), (x * 0.5, 5.4)], sheet.main, 0.07)
    pen.poly("-0.62,5.38 0.62,5.38 0.2,5.85 -0.2,5.85", sheet.main)
    pen.dot(0, 5.92, 0.1, 0.12, sheet.main)
    pen.glow(0, 5.0, 3.6 + 0.1 * sin(2 * pi * phase), "#ffcf7a", 0.5)
    pen.glow(0, 5.0, 1.0, "#fff0c8", 0.7)


@figure(
    "lamp",
    "#d9743f #3f8a8a #e0b03a",
    tall=0.35,
    unit=3.0,
    wide=2.0,
    words="desk lamp,table lamp,bedside lamp,reading lamp,light bulb,lightbulb",
    dark="#6a4a38",
)
def _lamp(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.glow(0, 1.5, 2.6, "#ffd28a", 0.5)
    pen.box(-0.6, 0, 0.6, 0.2, sheet.dark, 0.09)
    pen.line("0,0.2 0,1.6", sheet.dark, 0.14)
    pen.poly("-1.0,1.4 1.0,1.4 0.6,2.9 -0.6,2.9", sheet.main)
    pen.patch("-0.9,1.42 0.9,1.42 0.7,1.62 -0.7,1.62", "#fff0c2", emit=True)


@figure(
    "candle",
    "#f4ecd8 #d9484a",
    tall=0.16,
    unit=3.2,
    wide=1.8,
    words="candlelight,candlestick,torch",
    accent=BRASS,
)
def _candle(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.shape("-0.85,0.08 -0.7,0.32 0,0.36 0.7,0.32 0.85,0.08 0,0", sheet.accent)
    pen.box(-0.32, 0.25, 0.32, 2.1, sheet.main, 0.1)
    pen.shape("-0.32,2.05 -0.33,1.5 -0.22,1.4 -0.12,1.9", paler(sheet.main, 0.04))
    pen.line("0,2.1 0,2.3", INK, 0.06)
    carried.flame(pen.at(0, 2.2), phase)


@figure("campfire", "#ff9f43", tall=0.5, unit=2.4, wide=2.8, words="fire,bonfire,hearth", group="thing")
def _campfire(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    for x, k in ((-0.5, 0.1), (0.5, 0.4), (0, 0.7)):
        carried.flame(pen.at(x, 0.35, scale=1.3 if x else 1.9), phase + k)
    pen.limb("-1.1,0.15 0.7,0.5", (0.3, 0.28), "#6a4530")
    pen.limb("1.1,0.15 -0.7,0.5", (0.3, 0.28), deeper("#6a4530", 0.04))


# On the table.


@figure(
    "cup",
    "#f4efe4 #d9623a #3f8a8a",
    tall=0.12,
    unit=3.0,
    wide=2.8,
    words="cup of coffee,coffee cup,coffee,cup of tea,mug,teacup,tea,espresso,hot chocolate,cocoa,bowl of soup",
    dark="#5a3526",
    parts="saucer:main",
)
def _cup(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.shape("-1.3,0.14 0,0.26 1.3,0.14 0.7,0 -0.7,0", deeper(sheet.main, 0.03))
    pen.line("0.75,1.25 1.3,1.3 1.35,0.75 0.65,0.6", sheet.main, 0.18)
    pen.shape("-0.9,1.5! -0.85,0.8 -0.5,0.2 0.5,0.2 0.85,0.8 0.9,1.5!", sheet.main)
    pen.dot(0, 1.48, 0.9, 0.18, deeper(sheet.main, 0.05))
    pen.dot(0, 1.46, 0.78, 0.13, sheet.dark)
    carried.steam(pen.at(0, 1.55, scale=1.05), phase)


@figure("teapot", "#3f8a9a #d9623a #e8d5b0", tall=0.18, unit=2.6, wide=3.4, words="kettle,coffee pot,jug,pot")
def _teapot(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.line("-0.9,1.6 -1.6,1.6 -1.6,0.7 -0.9,0.6", sheet.main, 0.2)
    pen.limb("0.8,0.8 1.3,1.2 1.6,1.8", (0.5, 0.3, 0.24), sheet.main)
    pen.shape("-1.0,0.9 -0.75,1.65 0,1.9 0.75,1.65 1.0,0.9 0.6,0.05 -0.6,0.05", sheet.main)
    pen.shape("-0.55,1.75 0,2.1 0.55,1.75 0,1.65", deeper(sheet.main, 0.06))
    pen.disc(0, 2.15, 0.16, 0.16, deeper(sheet.main, 0.06))
    pen.line("-0.7,0.75 0,0.65 0.7,0.75", paler(sheet.main, 0.16), 0.1)
    carried.steam(pen.at(1.7, 1.85, -10, 0.6), phase)


@figure(
    "bread",
    "#d39a55",
    tall=0.12,
    unit=1.6,
    wide=3.2,
    words="loaf,baguette,bun,bread roll,croissant,pastry,loaf of bread",
)
def _bread(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    carried.loaf(pen.at(-0.5, 0.48, 0, 1.7), deeper(sheet.main, 0.05))
    carried.loaf(pen.at(0.45, 0.42, 0, 1.6), sheet.main)
    carried.steam(pen.at(0.2, 1.0, scale=0.5), phase)


@figure(
    "cake",
    "#ea9fb0 #8a5a3a #f2dca8",
    tall=0.2,
    unit=2.9,
    wide=2.8,
    words="birthday cake,pie,cupcake,muffin",
    second="#fbf3e3",
    accent="#d9423a",
)
def _cake(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.shape("-1.35,0.1 0,0.22 1.35,0.1 0.7,0 -0.7,0", "#c9ced4")
    pen.box(-1.1, 0.12, 1.1, 1.5, sheet.main, 0.12)
    icing = [(-1.15, 1.2), (-1.15, 1.6), (0, 1.72), (1.15, 1.6), (1.15, 1.2)]
    drip = [(1.15 - 0.23 * k, 1.2 - (0.3 if k % 2 else 0.02)) for k in range(1, 10)]
    pen.shape([*icing, *drip], sheet.second)
    pen.slab(-1.1, 0.55, 1.1, 0.68, sheet.second)
    for x in (-0.6, 0, 0.6):
        pen.box(x - 0.07, 1.65, x + 0.07, 2.2, sheet.accent, 0.03)
        carried.flame(pen.at(x, 2.2, scale=0.45), phase + x)


@figure(
    "jar",
    "#b5d9d5",
    tall=0.14,
    unit=2.4,
    wide=1.7,
    words="bottle,glass jar,vase,potion,message in a bottle,jam jar",
    accent="#d9623a",
)
def _jar(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.fill(
        pen.closed(
            "-0.45,1.95 -0.5,1.7 -0.75,1.45 -0.75,0.2 -0.5,0 0.5,0 0.75,0.2 0.75,1.45 0.5,1.7 0.45,1.95"
        ),
        sheet.main,
        0.55,
    )
    pen.part(pen.frame(-0.66, 0.08, 0.66, 1.1, 0.16), sheet.accent, 0.7)
    pen.line("-0.52,0.4 -0.52,1.35", "#fffbe6", 0.1, 0.7)
    pen.box(-0.5, 1.9, 0.5, 2.35, "#c9a06a", 0.08)


@figure(
    "basket",
    "#b98a52",
    tall=0.25,
    unit=2.5,
    wide=2.8,
    words="picnic basket,hamper,bread basket,wicker basket",
    accent="#d9423a",
)
def _basket(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.line("-1.0,1.1 -0.7,2.2 0,2.4 0.7,2.2 1.0,1.1", deeper(sheet.main, 0.06), 0.15)
    for x, c in ((-0.65, "#d9423a"), (-0.1, sheet.accent), (0.5, "#f2b632"), (0.2, "#6aa84a")):
        pen.disc(x, 1.25, 0.38, 0.36, c)
    path = pen.poly("-1.25,1.25 1.25,1.25 1.0,0 -1.0,0", sheet.main)
    with pen.inside(path):
        for k in range(3):
            pen.line([(-1.4, 0.3 + k * 0.35), (1.4, 0.3 + k * 0.35)], deeper(sheet.main, 0.1), 0.08)
        for k in range(6):
            pen.line([(-1.0 + k * 0.4, 0), (-1.0 + k * 0.4, 1.3)], deeper(sheet.main, 0.06), 0.06)
    pen.line("-1.25,1.25 1.25,1.25", deeper(sheet.main, 0.04), 0.17)


# Paper, time, money.


@figure(
    "letter",
    "#f4efe4",
    tall=0.1,
    unit=1.6,
    wide=2.4,
    words="envelope,postcard,love letter,note",
    accent="#c9403a",
    parts="seal:accent",
)
def _letter(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    carried.envelope(pen.at(0, 0.85, 3 * sin(2 * pi * phase), 1.15), sheet.accent)


@figure(
    "book",
    "#8a3b42 #2f6a8a #4f7a4a #c9863a",
    tall=0.12,
    unit=1.6,
    wide=3.2,
    words="story book,storybook,novel,diary,notebook,spellbook,atlas,open book",
    second="#f6eedc",
)
def _book(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.shape(
        "-1.5,0.1! -1.5,1.2! -0.7,1.35 0,1.15! 0.7,1.35 1.5,1.2! 1.5,0.1! 0.7,0.15 0,0! -0.7,0.15", sheet.main
    )
    for side in (-1, 1):
        pen.shape(
            [
                (0, 0.12),
                (side * 0.7, 0.3),
                (side * 1.36, 0.24),
                (side * 1.36, 1.36),
                (side * 0.7, 1.46),
                (0, 1.26),
            ],
            sheet.second,
            0.5,
        )
        for y in (0.6, 0.82, 1.04):
            pen.line([(side * 0.28, y), (side * 1.1, y + 0.06)], deeper(sheet.second, 0.18), 0.045)
    lift = abs(sin(pi * phase))
    pen.shape(
        [
            (0, 0.12),
            (0.5, 0.35 + 0.5 * lift),
            (1.2 - 0.4 * lift, 0.35 + 0.9 * lift),
            (1.15 - 0.4 * lift, 1.4 + 0.5 * lift),
            (0.5, 1.45 + 0.35 * lift),
            (0, 1.26),
        ],
        paler(sheet.second, 0.01),
        0.4,
    )


@figure(
    "clock",
    "#8a5a3a #3f6a8a",
    tall=0.35,
    unit=2.6,
    wide=2.4,
    words="alarm clock,watch,pocket watch,wall clock,grandfather clock",
    second="#f6eedc",
    accent=BRASS,
)
def _clock(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    for side in (-1, 1):
        pen.line([(side * 0.6, 0.5), (side * 0.8, 0.06)], sheet.main, 0.18)
        pen.disc(side * 0.62, 2.3, 0.3, 0.24, sheet.accent, -side * 30)
    pen.disc(0, 1.25, 1.12, 1.12, sheet.main)
    pen.disc(0, 1.25, 0.9, 0.9, sheet.second)
    for k in range(12):
        a = k * pi / 6
        pen.dot(0.75 * sin(a), 1.25 + 0.75 * cos(a), 0.05, 0.05, INK)
    for turns, reach, w in ((1.0, 0.62, 0.07), (1 / 12, 0.42, 0.1)):
        a = 2 * pi * phase * turns + 0.9
        pen.line([(0, 1.25), (reach * sin(a), 1.25 + reach * cos(a))], INK, w)
    pen.dot(0, 1.25, 0.09, 0.09, "#c9403a")


@figure(
    "hourglass",
    "#8a5a3a",
    tall=0.25,
    unit=2.8,
    wide=1.9,
    words="sand glass,sandglass,sand timer",
    second="#e8c27a",
)
def _hourglass(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    glass = pen.closed(
        "-0.68,2.55! -0.68,2.0 -0.12,1.4 -0.68,0.8 -0.68,0.25! 0.68,0.25! 0.68,0.8 0.12,1.4 0.68,2.0 0.68,2.55!"
    )
    pen.fill(glass, "#cfe3e6", 0.7)
    with pen.inside(glass):
        level = 2.25 - 0.75 * phase
        pen.part(pen.frame(-1, 1.35, 1, level), sheet.second, 0.5)
        pen.part(
            pen.closed(
                [
                    (-0.7, 0.2),
                    (0.7, 0.2),
                    (0.5, 0.35 + 0.3 * phase),
                    (0, 0.5 + 0.6 * phase),
                    (-0.5, 0.35 + 0.3 * phase),
                ]
            ),
            sheet.second,
            0.5,
        )
        pen.line("0,1.5 0,0.4", sheet.second, 0.06)
    for y in (0.0, 2.5):
        pen.box(-0.9, y, 0.9, y + 0.28, sheet.main, 0.08)
    for x in (-0.78, 0.78):
        pen.line([(x, 0.25), (x, 2.55)], sheet.main, 0.1)


@figure("map", "#ead9ae", tall=0.2, unit=1.9, wide=2.8, words="treasure map,chart,scroll", accent="#c9403a")
def _map(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    for k, (x0, x1) in enumerate(((-1.35, -0.45), (-0.45, 0.45), (0.45, 1.35))):
        d = 0.1 if k % 2 else 0.0
        pen.poly(
            [
                (x0, 0.1 - d + 0.1 * (k % 2)),
                (x1, 0.1 + d - 0.1 * (k % 2)),
                (x1, 1.8 - d + 0.0),
                (x0, 1.8 + d - 0.1),
            ],
            deeper(sheet.main, 0.04 * (k % 2)),
        )
    pen.patch("-1.1,1.2 -0.7,1.5 -0.4,1.2 -0.8,0.9", "#9ab58a")
    pen.line("-0.7,0.5 -0.2,0.8 0.3,0.6 0.75,1.1", sheet.accent, 0.07)
    for a in (-1, 1):
        pen.line([(0.72, 1.28 - 0.16 * a), (1.0, 1.28 + 0.16 * a)], sheet.accent, 0.09)


@figure("key", BRASS, tall=0.08, unit=1.4, wide=3.2, words="old key,golden key")
def _key(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    k = pen.at(0, 0.7, 4 * sin(2 * pi * phase))
    k.ring(-0.95, 0, 0.45, sheet.main, 0.24)
    k.box(-0.55, -0.13, 1.45, 0.13, sheet.main, 0.1)
    for x, h in ((1.3, 0.55), (0.95, 0.42)):
        k.box(x - 0.13, -h, x + 0.13, 0.05, sheet.main, 0.05)
    k.dot(-0.95, 0.62, 0.16, 0.16, sheet.main)


@figure("coin", BRASS, tall=0.05, unit=2.0, wide=2.0, words="gold coin,penny,treasure,medal")
def _coin(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.disc(0, 1, 1.0, 1.0, deeper(sheet.main, 0.06))
    pen.disc(0, 1, 0.82, 0.82, sheet.main)
    pen.line("0,1.45 0,0.55", deeper(sheet.main, 0.14), 0.16)


# Music and machines.


@figure("violin", "#a8542f", tall=0.4, unit=3.6, wide=2.4, words="fiddle,cello,viola,double bass")
def _violin(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    carried.violin_body(pen.at(-0.15, 1.3, 84, 1.05), sheet.main)
    pen.line([(0.75, 0.1), (1.05 + 0.05 * sin(2 * pi * phase), 3.2)], "#5a3a2c", 0.08)


@figure("guitar", "#c98a4a #d9623a", tall=0.6, unit=4.6, wide=2.0, words="ukulele,banjo,lute,mandolin")
def _guitar(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    carried.guitar_body(pen.at(0, 1.25, 88 + 2 * sin(2 * pi * phase)), sheet.main)


@figure(
    "piano",
    "#2f2a3a #6a4030",
    tall=0.72,
    unit=3.2,
    wide=4.4,
    words="upright piano,organ,keyboard,grand piano",
    second="#f6f2e8",
)
def _piano(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.box(-2.0, 0.0, 2.0, 3.1, sheet.main, 0.1)
    pen.box(-2.15, 2.95, 2.15, 3.2, paler(sheet.main, 0.04), 0.06)
    pen.box(-0.6, 1.95, 0.6, 2.7, LINEN, 0.03)
    for y in (2.15, 2.3, 2.45):
        pen.line([(-0.45, y), (0.45, y)], "#8f8a85", 0.03)
    pen.box(-2.15, 1.15, 2.15, 1.45, deeper(sheet.main, 0.03), 0.04)
    pen.slab(-1.9, 1.38, 1.9, 1.66, sheet.second)
    for k in range(15):
        x = -1.9 + 3.8 * k / 15
        pen.line([(x, 1.4), (x, 1.66)], "#8f8a85", 0.025)
        if k % 7 not in (2, 6):
            pen.slab(x + 0.17, 1.5, x + 0.32, 1.67, INK)
    for x in (-1.9, 1.9):
        pen.box(x - 0.12, 0, x + 0.12, 1.2, deeper(sheet.main, 0.05), 0.04)
    for x in (-0.25, 0.25):
        pen.dot(x, 0.12, 0.14, 0.07, BRASS)


@figure("drum", "#c9403a #2f6db5", tall=0.35, unit=2.0, wide=2.6, words="drums,tambourine", second="#f4efe4")
def _drum(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    hit = 12 * abs(sin(2 * pi * phase))
    pen.box(-1.1, 0.15, 1.1, 1.4, sheet.main, 0.1)
    for k in range(4):
        x = -1.1 + k * 0.55
        pen.line([(x, 1.3), (x + 0.28, 0.25), (x + 0.55, 1.3)], sheet.second, 0.05)
    for y in (0.12, 1.28):
        pen.box(-1.18, y, 1.18, y + 0.22, BRASS, 0.08)
    pen.dot(0, 1.5, 1.12, 0.17, sheet.second)
    pen.at(0.7, 1.7, 30 - hit).line("-0.6,0 0.6,0.25", WOOD, 0.09)
    pen.at(-0.7, 1.7, -30 + hit).line("0.6,0 -0.6,0.25", WOOD, 0.09)


@figure(
    "bell", BRASS, tall=0.2, unit=2.5, wide=2.2, words="church bell,school bell,little bell", dark="#8a5a2a"
)
def _bell(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    swing = 10 * sin(2 * pi * phase)
    bell = pen.at(0, 2.4, swing)
    bell.dot(swing * 0.012, -2.15, 0.24, 0.24, sheet.dark)
    bell.ring(0, -0.05, 0.16, sheet.dark, 0.1)
    bell.shape(
        "-0.25,-0.2 -0.6,-0.7 -0.72,-1.4 -1.05,-1.95! 1.05,-1.95! 0.72,-1.4 0.6,-0.7 0.25,-0.2", sheet.main
    )
    bell.box(-1.08, -2.05, 1.08, -1.85, deeper(sheet.main, 0.05), 0.08)


@figure(
    "radio",
    "#b5673f #3f8a7a #d9a03a",
    tall=0.25,
    unit=2.4,
    wide=3.2,
    words="old radio,record player,gramophone,cassette player,music box",
    second="#f0dfba",
    dark="#4a3226",
)
def _radio(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.line("0.9,1.7 1.4,2.9", "#8f98a3", 0.06)
    pen.box(-1.5, 0.1, 1.5, 1.9, sheet.main, 0.3)
    pen.box(-1.25, 0.4, 0.2, 1.6, sheet.second, 0.16)
    for k in range(5):
        pen.line([(-1.1, 0.58 + 0.2 * k), (0.05, 0.58 + 0.2 * k)], deeper(sheet.second, 0.16), 0.06)
    pen.slab(0.42, 1.15, 1.25, 1.55, "#ffe0a0", 0.06, emit=True)
    x = 0.55 + 0.55 * (0.5 + 0.5 * sin(2 * pi * phase))
    pen.line([(x, 1.2), (x, 1.5)], "#c9403a", 0.05)
    for kx in (0.6, 1.05):
        pen.disc(kx, 0.7, 0.19, 0.19, sheet.dark)
    for kx in (-1.1, 1.1):
        pen.slab(kx - 0.2, 0, kx + 0.2, 0.14, sheet.dark, 0.05)


@figure("telescope", BRASS, tall=0.85, unit=3.6, wide=3.2, words="spyglass,microscope", dark="#6a4530")
def _telescope(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    for x in (-0.8, 0.75, 0.05):
        pen.line([(0, 1.9), (x, 0.05)], sheet.dark, 0.13)
    tube = pen.at(0, 2.1, 32 + 2 * sin(2 * pi * phase))
    tube.box(-1.5, -0.17, -0.6, 0.17, deeper(sheet.main, 0.12), 0.05)
    tube.box(-0.7, -0.26, 1.4, 0.26, sheet.main, 0.06)
    tube.box(1.2, -0.34, 1.75, 0.34, deeper(sheet.main, 0.05), 0.06)
    tube.dot(1.75, 0, 0.07, 0.28, "#bfe3f2")
    pen.disc(0, 1.95, 0.2, 0.2, sheet.dark)


@figure(
    "camera",
    "#3a3544 #8a5a3a",
    tall=0.14,
    unit=2.2,
    wide=2.9,
    words="film camera,old camera,video camera,projector",
    accent="#d9623a",
)
def _camera(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.box(-0.5, 1.5, 0.5, 2.0, deeper(sheet.main, 0.03), 0.12)
    pen.box(-1.35, 0, 1.35, 1.7, sheet.main, 0.24)
    pen.slab(-1.35, 1.05, 1.35, 1.3, sheet.accent)
    pen.disc(0, 0.82, 0.68, 0.68, "#a9b0b8")
    pen.disc(0, 0.82, 0.52, 0.52, "#2f3a5f")
    pen.dot(0.15, 1.0, 0.14, 0.14, "#dff1f5")
    pen.dot(-1.0, 1.5, 0.12, 0.09, "#d9423a")
    if phase > 0.93:
        pen.glow(0.9, 1.75, 2.0, "#ffffff", 0.9)


@figure(
    "phone",
    "#2f2d3a",
    tall=0.1,
    unit=2.8,
    wide=1.5,
    words="smartphone,mobile,mobile phone,cell phone,tablet",
    second="#8fd0f0",
)
def _phone(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.box(-0.7, 0, 0.7, 2.75, sheet.main, 0.2)
    pen.slab(-0.58, 0.3, 0.58, 2.5, sheet.second, 0.08, emit=True)
    pen.glow(0, 1.4, 1.8, sheet.second, 0.25)
    pen.slab(-0.42, 1.7, 0.3, 2.1, "#fffbe6", 0.14)
    pen.slab(-0.25, 1.15, 0.42, 1.5, "#4f9ad0", 0.14)


@figure(
    "laptop",
    "#a9b0b8",
    tall=0.22,
    unit=2.2,
    wide=3.4,
    words="computer,screen,monitor,television,tv,typewriter",
    second="#8fd0f0",
)
def _laptop(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.box(-1.3, 0.25, 1.3, 2.15, deeper(sheet.main, 0.1), 0.12)
    pen.slab(-1.15, 0.4, 1.15, 2.0, "#2a3350", 0.05)
    for k, w in enumerate((1.2, 0.8, 1.5, 1.0)):
        pen.slab(
            -0.95,
            1.7 - k * 0.3,
            -0.95 + w,
            1.82 - k * 0.3,
            sheet.second if k % 2 else "#f2b632",
            0.05,
            emit=True,
        )
    if phase < 0.5:
        pen.slab(0.15, 0.8, 0.25, 0.95, "#fffbe6", emit=True)
    pen.poly("-1.35,0.25 1.35,0.25 1.7,0 -1.7,0", sheet.main)
    pen.glow(0, 1.2, 1.9, sheet.second, 0.2)


# Furniture and luggage.


@figure(
    "chair",
    "#b5763f #d9623a #3f8a8a",
    tall=0.55,
    unit=3.0,
    wide=2.0,
    words="armchair,stool,throne,rocking chair,deckchair",
    second="#d9483f",
)
def _chair(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    for x in (-0.8, 0.8):
        pen.line([(x * 0.9, 1.3), (x, 0.05)], deeper(sheet.main, 0.06), 0.17)
    pen.box(-0.9, 1.2, -0.66, 3.0, sheet.main, 0.08)
    pen.box(-0.88, 1.15, 0.95, 1.4, sheet.main, 0.08)
    pen.box(-0.75, 1.38, 0.9, 1.58, sheet.second, 0.1)
    pen.line("-0.78,2.7 -0.72,1.7", deeper(sheet.main, 0.1), 0.05)


@figure("bench", "#a8743f", tall=0.5, unit=1.9, wide=4.4, words="park bench,sofa,couch", dark="#3a3a4a")
def _bench(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    for x in (-1.7, 1.7):
        pen.line([(x, 0.05), (x, 1.8)], sheet.dark, 0.14)
        pen.line([(x, 0.75), (x + 0.35, 0.75), (x + 0.35, 0.05)], sheet.dark, 0.13)
    for y in (1.2, 1.5, 1.8):
        pen.box(-2.1, y - 0.1, 2.1, y + 0.1, sheet.main, 0.05)
    pen.box(-2.1, 0.72, 2.2, 0.92, paler(sheet.main, 0.03), 0.06)


@figure(
    "table",
    "#a8743f #8a5a3a",
    tall=0.5,
    unit=1.9,
    wide=3.6,
    words="desk,workbench,counter,kitchen table,cafe table",
)
def _table(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    for x in (-1.35, 1.35):
        pen.poly([(x - 0.16, 1.5), (x + 0.16, 1.5), (x + 0.1, 0), (x - 0.1, 0)], deeper(sheet.main, 0.05))
    pen.box(-1.5, 1.3, 1.5, 1.6, deeper(sheet.main, 0.03), 0.03)
    pen.box(-1.75, 1.55, 1.75, 1.85, sheet.main, 0.1)


@figure(
    "bed",
    "#9a6b45",
    tall=0.55,
    unit=2.4,
    wide=5.0,
    words="cradle,hammock,bunk",
    second="#d9705c",
    accent="#f4efe4",
    parts="quilt:second,blanket:second,pillow:accent",
)
def _bed(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.box(-2.4, 0, -2.1, 2.3, sheet.main, 0.12)
    pen.box(2.1, 0, 2.4, 1.5, sheet.main, 0.12)
    pen.box(-2.2, 0.4, 2.2, 0.75, deeper(sheet.main, 0.04), 0.05)
    pen.shape("-2.05,0.75 -2.0,1.3 -1.5,1.5 -0.9,1.35 -0.85,0.8", sheet.accent)
    quilt = pen.shape("-1.1,0.6! -1.05,1.25 -0.3,1.5 1.2,1.35 2.1,1.2! 2.1,0.45! -1.0,0.45!", sheet.second)
    with pen.inside(quilt):
        for k in range(5):
            pen.line([(-0.9 + k * 0.7, 0.4), (-0.7 + k * 0.7, 1.6)], deeper(sheet.second, 0.07), 0.05)
        pen.line("-1.2,0.95 2.2,0.85", deeper(sheet.second, 0.07), 0.05)


@figure(
    "suitcase",
    "#a8653a #3f7a8a #c9483f",
    tall=0.38,
    unit=2.6,
    wide=3.0,
    words="luggage,trunk,briefcase,bag,backpack,treasure chest,chest,box,crate,parcel",
    dark="#4a3226",
    accent=BRASS,
)
def _suitcase(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.line("-0.5,2.0 -0.4,2.45 0.4,2.45 0.5,2.0", sheet.dark, 0.17)
    pen.box(-1.4, 0, 1.4, 2.05, sheet.main, 0.22)
    for x in (-0.8, 0.8):
        pen.slab(x - 0.14, 0, x + 0.14, 2.05, deeper(sheet.main, 0.12))
        pen.slab(x - 0.18, 1.2, x + 0.18, 1.5, sheet.accent, 0.05)
    pen.chip("-0.4,0.4 0.3,0.3 0.38,0.75 -0.32,0.85", "#f2dca8")


@figure(
    "mailbox",
    "#d0423a #2f6db5",
    tall=0.75,
    unit=3.4,
    wide=2.2,
    words="post box,postbox,letter box,letterbox",
    dark="#6a4a38",
    second="#f4efe4",
)
def _mailbox(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.box(-0.14, 0, 0.14, 1.9, sheet.dark)
    pen.shape("-1.0,1.8! -1.0,2.7 -0.7,3.1 0.7,3.1 1.0,2.7 1.0,1.8!", sheet.main)
    pen.slab(-0.55, 2.4, 0.55, 2.54, deeper(sheet.main, 0.2), 0.05)
    pen.line("1.05,2.2 1.05,2.95", "#f2b632", 0.1)
    pen.chip("1.05,2.95 1.5,2.85 1.05,2.65", "#f2b632")


@figure(
    "shoes",
    "#c9483f #3f6a94 #8a5a3a",
    tall=0.12,
    unit=1.5,
    wide=2.9,
    words="shoe,boots,boot,sneakers,red shoes,slippers",
    second="#f4efe4",
)
def _shoes(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    for x, tone in ((-0.2, deeper(sheet.main, 0.06)), (0.35, sheet.main)):
        shoe = pen.at(x, 0)
        shoe.shape("-1.1,0.15! -1.05,1.35! -0.4,1.4! -0.25,0.9 0.4,0.72 0.85,0.5 0.9,0.15!", tone)
        shoe.box(-1.14, 0, 0.95, 0.2, sheet.second, 0.08)
        for k in range(3):
            shoe.line(
                [(-0.3 + k * 0.22, 0.98 - k * 0.08), (-0.05 + k * 0.22, 0.72 - k * 0.04)], sheet.second, 0.07
            )


@figure("umbrella", "#d9423a #2f8a8a #f2b632", tall=0.62, unit=3.6, wide=3.6, words="parasol,brolly")
def _umbrella(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    tilted = pen.at(0, 0.1, 3 * sin(2 * pi * phase))
    tilted.line("0,0.15 0,3.1", "#6a4a3a", 0.11)
    tilted.line("0,0.2 0.05,-0.02 0.28,-0.05 0.38,0.18", "#6a4a3a", 0.11)
    carried.canopy(tilted.at(0, 2.95), sheet.main, 1.75)


# Play and wonder.


@figure(
    "kite",
    "#d9483f #f2a82f #3f8ad0 #7a4aa0",
    tall=0.6,
    unit=5.0,
    wide=2.4,
    words="paper kite,kites",
    air=True,
)
def _kite(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    carried.kite(pen.at(0.1, 3.6, 8 * sin(2 * pi * phase)), sheet.main, phase)


@figure(
    "ball",
    "#d9483f #f2b632 #2f8a8a",
    tall=0.15,
    unit=2.0,
    wide=2.0,
    words="football,beach ball,ball of wool,marble,soccer ball",
    second="#f4efe4",
)
def _ball(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    up = 0.0 if pose != "bounce" else 1.5 * abs(sin(pi * phase))
    ball = pen.disc(0, 1 + up, 1, 1, sheet.main)
    with pen.inside(ball):
        for a in (0, 120, 240):
            slice_ = pen.at(0, 1 + up, a + 90 * sin(2 * pi * phase))
            slice_.patch("0,0! 0.3,0.6 0.9,0.9 0.5,1.1 -0.1,1.0", sheet.second)


@figure(
    "toy balloon",
    "#d9423a #f2b632 #3f8ad0 #7a4aa0 #4f9a5b",
    tall=0.8,
    unit=4.8,
    wide=1.9,
    words="red balloon,party balloon,balloon on a string,little balloon,blue balloon,yellow balloon",
    air=True,
)
def _toy_balloon(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    s = 0.14 * sin(2 * pi * phase)
    pen.line([(0, 0), (0.16 - s, 0.9), (-0.1, 1.6), (s, 2.3)], "#6a6a7a", 0.05)
    pen.shape(
        [(s, 2.3), (s + 0.85, 3.2), (s + 0.78, 4.2), (s, 4.7), (s - 0.78, 4.2), (s - 0.85, 3.2)], sheet.main
    )
    pen.chip([(s - 0.12, 2.15), (s + 0.12, 2.15), (s, 2.4)], deeper(sheet.main, 0.06))
    pen.dot(s - 0.32, 4.0, 0.13, 0.26, paler(sheet.main, 0.16), 20)


@figure(
    "gift",
    "#d9423a #2f8a8a #7a4aa0",
    tall=0.3,
    unit=2.5,
    wide=2.4,
    words="present,gift box,birthday present",
    second="#f7d98a",
    parts="ribbon:second,bow:second",
)
def _gift(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.box(-1.0, 0, 1.0, 1.5, sheet.main, 0.08)
    pen.box(-1.12, 1.4, 1.12, 1.85, paler(sheet.main, 0.03), 0.08)
    pen.slab(-0.18, 0, 0.18, 1.85, sheet.second)
    for side in (-1, 1):
        pen.shape([(0, 1.85), (side * 0.3, 2.4), (side * 0.85, 2.35), (side * 0.7, 1.9)], sheet.second)
    pen.disc(0, 1.95, 0.18, 0.16, deeper(sheet.second, 0.06))


@figure("crown", BRASS, tall=0.15, unit=1.8, wide=2.6, words="tiara,diadem", accent="#c9304a")
def _crown(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.poly("-1.0,0 -1.25,1.35 -0.62,0.8 0,1.6 0.62,0.8 1.25,1.35 1.0,0", sheet.main)
    pen.box(-1.04, 0, 1.04, 0.34, deeper(sheet.main, 0.05), 0.06)
    for x, y in ((-1.25, 1.4), (0, 1.65), (1.25, 1.4)):
        pen.disc(x, y, 0.15, 0.15, paler(sheet.main, 0.08))
    for x in (-0.6, 0, 0.6):
        pen.dot(x, 0.17, 0.11, 0.11, sheet.accent)
    pen.glow(0, 1.65, 0.7 + 0.3 * sin(2 * pi * phase), "#fff0c0", 0.5)


@figure(
    "chess piece",
    "#f0e2c4 #3a3340",
    tall=0.12,
    unit=3.4,
    wide=1.8,
    words="chess pawn,pawn,chess knight,rook piece,chess king,chess,chessman",
)
def _chess(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.box(-0.85, 0, 0.85, 0.36, sheet.main, 0.14)
    pen.shape("-0.65,0.36! -0.34,1.0 -0.24,2.0! 0.24,2.0! 0.34,1.0 0.65,0.36!", sheet.main)
    pen.box(-0.5, 1.95, 0.5, 2.18, sheet.main, 0.1)
    pen.disc(0, 2.72, 0.58, 0.58, sheet.main)


@figure(
    "flag", "#d9423a #2f6db5 #f2b632", tall=1.4, unit=4.2, wide=2.8, words="banner,pennant", dark="#7a5a3a"
)
def _flag(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.line("-1.0,0.05 -1.0,4.15", sheet.dark, 0.14)
    w = [0.18 * sin(2 * pi * (phase - k * 0.25)) for k in range(4)]
    pen.shape(
        [
            (-0.95, 4.05),
            (-0.1, 4.0 + w[0]),
            (0.7, 4.05 + w[1]),
            (1.4, 3.95 + w[2]),
            (1.4, 2.6 + w[2]),
            (0.7, 2.65 + w[1]),
            (-0.1, 2.6 + w[0]),
            (-0.95, 2.65),
        ],
        sheet.main,
    )


@figure(
    "gear",
    "#a9743f #8f98a3",
    tall=0.3,
    unit=2.6,
    wide=2.6,
    words="cog,cogwheel,machine,engine",
    dark="#4a3a34",
)
def _gear(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    wheel = pen.at(0, 1.3, 45 * phase)
    points = []
    for k in range(32):
        r = 1.28 if k % 4 in (0, 1) else 1.0
        a = 2 * pi * k / 32
        points.append((r * cos(a), r * sin(a)))
    wheel.poly(points, sheet.main)
    wheel.disc(0, 0, 0.42, 0.42, sheet.dark)
    for k in range(5):
        wheel.dot(0.7 * cos(k * 1.2566), 0.7 * sin(k * 1.2566), 0.13, 0.13, deeper(sheet.main, 0.1))
