"""Lights, food and drink, furniture and luggage."""

from __future__ import annotations

from math import pi, sin

from . import carried
from .garments import BRASS
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
    words="desk,workbench,kitchen table,cafe table",
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
    words="luggage,briefcase,bag,backpack,treasure chest,box,crate,parcel",
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
