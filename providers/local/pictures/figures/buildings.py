"""Buildings that films are about. Their base stands at 0."""

from __future__ import annotations

from math import cos, pi, radians, sin

from .garments import LINEN
from .look import Sheet
from .pen import Pen, Point, deeper, paler
from .roster import figure
from .vehicles import smoke

STONE = "#b5aa9c"
LIT = "#ffd27a"


def window(pen: Pen, x: float, y: float, w: float, h: float, lit: bool, frame: str = "#f4efe4") -> None:
    """A crossed window, its middle at (x, y)."""
    pen.slab(x - w / 2 - 0.07, y - h / 2 - 0.07, x + w / 2 + 0.07, y + h / 2 + 0.07, frame, 0.04)
    pen.slab(x - w / 2, y - h / 2, x + w / 2, y + h / 2, LIT if lit else "#5f7f9a", emit=lit)
    pen.slab(x - 0.035, y - h / 2, x + 0.035, y + h / 2, frame)
    pen.slab(x - w / 2, y - 0.035, x + w / 2, y + 0.035, frame)


def door(pen: Pen, x: float, w: float, h: float, colour: str) -> None:
    """A round-topped door standing on the ground."""
    outline = [(x - w / 2, 0.0), (x - w / 2, h * 0.72), (x, h), (x + w / 2, h * 0.72), (x + w / 2, 0.0)]
    pen.part(pen.closed_at(outline, frozenset({0, 4})), colour, 0.6)
    pen.dot(x + w * 0.3, h * 0.42, 0.06, 0.06, "#e3b341")


@figure(
    "lighthouse",
    "#f4efe6",
    tall=9.0,
    unit=9.2,
    wide=3.2,
    words="beacon,light house",
    group="building",
    second="#d0423a",
    accent="#d0423a",
    dark="#2f3350",
    parts="stripe:second,striped:second,roof:accent",
)
def _lighthouse(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    tower = pen.poly("-1.35,0 1.35,0 0.85,6.6 -0.85,6.6", sheet.main)
    with pen.inside(tower):
        for y in (1.1, 3.3, 5.5):
            pen.part(pen.frame(-2, y, 2, y + 1.1), sheet.second)
    for y in (2.3, 4.7):
        pen.shape([(-0.2, y), (-0.2, y + 0.4), (0, y + 0.56), (0.2, y + 0.4), (0.2, y)], sheet.dark)
    door(pen, 0, 0.85, 1.3, sheet.dark)
    pen.box(-1.25, 6.55, 1.25, 6.85, sheet.dark, 0.06)
    for k in range(7):
        x = -1.15 + k * 0.383
        pen.line([(x, 6.85), (x, 7.3)], sheet.dark, 0.05)
    pen.line("-1.2,7.3 1.2,7.3", sheet.dark, 0.08)
    pen.slab(-0.68, 6.85, 0.68, 8.05, "#fff0c2", emit=True)
    turning = cos(2 * pi * phase)
    pen.dot(0.3 * sin(2 * pi * phase), 7.5, 0.3 + 0.1 * turning, 0.36, "#fffbe6", emit=True)
    for x in (-0.68, -0.23, 0.23, 0.68):
        pen.line([(x, 6.85), (x, 8.05)], sheet.dark, 0.07)
    pen.glow(0, 7.5, 3.4 + 0.6 * turning, "#ffe0a0", 0.55)
    pen.shape("-0.9,8.0! -0.7,8.6 0,8.95 0.7,8.6 0.9,8.0!", sheet.accent)
    pen.line("0,8.9 0,9.25", sheet.dark, 0.08)
    pen.dot(0, 9.28, 0.1, 0.1, sheet.dark)


@figure(
    "house",
    "#f0dfc0 #e8b9a0 #b5c9c0 #d9c9e0",
    tall=2.8,
    unit=4.6,
    wide=5.2,
    words="cottage,hut,cabin,farmhouse,barn,farm,shed,lodge,chalet",
    group="building",
    second="#b5443a",
    accent="#6a8a9a",
    dark="#6a4530",
    parts="roof:second,door:accent",
)
def _house(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.box(1.2, 3.3, 1.75, 4.5, "#a8705a", 0.03)
    smoke(pen.at(1.48, 4.55), phase, "#e3dfd9")
    pen.box(-2.1, 0, 2.1, 2.6, sheet.main)
    roof = pen.shape("-2.6,2.45! -1.9,4.2! 1.9,4.2! 2.6,2.45!", sheet.second)
    with pen.inside(roof):
        for row in range(4):
            y = 2.5 + row * 0.45
            pen.line([(-3, y), (3, y)], deeper(sheet.second, 0.08), 0.05)
    door(pen, 0.35, 0.85, 1.5, sheet.accent)
    for x in (-1.2, 1.5):
        window(pen, x, 1.5, 0.75, 0.85, sheet.traits.isdisjoint({"dark", "abandoned"}))
        pen.part(pen.bunch([(x - 0.35, 0.92, 0.16), (x, 0.88, 0.18), (x + 0.35, 0.92, 0.16)]), "#5b9a52")
    if "thatched" in sheet.traits:
        pen.line("-2.6,2.5 0,2.38 2.6,2.5", "#c9a35a", 0.3)


@figure(
    "tower",
    "#b5aaa5 #a9b0bb",
    tall=7.5,
    unit=8.0,
    wide=4.0,
    words="castle tower,castle,fortress,palace,citadel,church,chapel,temple,bell tower",
    group="building",
    second="#3f5f94",
    accent="#c9403a",
    dark="#4a4250",
    parts="roof:second,flag:accent",
)
def _tower(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    if sheet.traits & {"castle", "palace", "fortress", "citadel"}:
        for x in (-1.5, 1.5):
            pen.box(x - 0.65, 0, x + 0.65, 4.0, deeper(sheet.main, 0.05))
            pen.poly([(x - 0.85, 3.9), (x, 5.6), (x + 0.85, 3.9)], deeper(sheet.second, 0.04))
            window(pen, x, 2.9, 0.3, 0.55, True, sheet.dark)
    pen.box(-1.05, 0, 1.05, 5.0, sheet.main)
    for x, y in ((-0.6, 1.0), (0.4, 1.7), (-0.3, 2.5), (0.5, 3.3), (-0.65, 3.7), (0.1, 0.5)):
        pen.slab(x, y, x + 0.36, y + 0.18, deeper(sheet.main, 0.05), 0.04)
    pen.box(-1.25, 4.9, 1.25, 5.4, sheet.main)
    for k in range(4):
        pen.box(-1.25 + k * 0.69, 5.35, -0.83 + k * 0.69, 5.75, sheet.main)
    pen.poly("-0.95,5.5 0,7.4 0.95,5.5", sheet.second)
    pen.line("0,7.3 0,8.0", sheet.dark, 0.07)
    s = 0.1 * sin(2 * pi * phase)
    pen.shape([(0.03, 8.0), (0.45, 7.92 + s), (0.85, 7.8 - s), (0.03, 7.55)], sheet.accent)
    if "clock" in sheet.traits or "clock tower" in sheet.traits:
        pen.disc(0, 4.1, 0.62, 0.62, LINEN)
        pen.line([(0, 4.1), (0, 4.5)], sheet.dark, 0.07)
        pen.line([(0, 4.1), (0.3, 4.0)], sheet.dark, 0.07)
    else:
        window(pen, 0, 4.1, 0.42, 0.75, True, sheet.dark)
    door(pen, 0, 0.9, 1.45, "#6a4530")


@figure(
    "windmill",
    "#f0e4cc #d9a58a",
    tall=5.5,
    unit=7.4,
    wide=6.0,
    words="mill,wind mill,wind turbine",
    group="building",
    second="#b5573a",
    dark="#6a4530",
    accent="#f4efe4",
)
def _windmill(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.poly("-1.35,0 1.35,0 0.85,4.3 -0.85,4.3", sheet.main)
    pen.shape("-1.05,4.2! -0.8,4.9 0,5.25 0.8,4.9 1.05,4.2!", sheet.second)
    door(pen, 0, 0.8, 1.3, sheet.dark)
    window(pen, 0, 2.6, 0.5, 0.6, True)
    for k in range(4):
        sail = pen.at(0, 4.55, -90 * phase + 45 + 90 * k)
        sail.line("0,0 2.75,0", sheet.dark, 0.12)
        cloth = sail.poly("0.5,0.08 2.75,0.08 2.75,0.72 0.5,0.72", sheet.accent)
        with sail.inside(cloth):
            for x in (1.05, 1.6, 2.15):
                sail.line([(x, 0), (x, 0.8)], deeper(sheet.accent, 0.1), 0.05)
            sail.line("0.4,0.4 2.9,0.4", deeper(sheet.accent, 0.1), 0.05)
    pen.disc(0, 4.55, 0.22, 0.22, sheet.dark)


@figure(
    "tent",
    "#e0823a #3f8a7a #c9483f #4f7ab0",
    tall=1.25,
    unit=2.6,
    wide=4.2,
    words="teepee,tipi,yurt,circus tent,marquee",
    group="building",
    second="#f6ecd6",
    dark="#4a3a34",
)
def _tent(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.line("-1.95,0.05 0,2.5", "#8a7a6a", 0.04)
    roof = pen.poly("-1.7,0 0,2.4 1.9,0", sheet.main)
    if sheet.traits & {"circus", "striped"}:
        with pen.inside(roof):
            for x in (-1.2, 0.1, 1.3):
                pen.chip([(0, 2.5), (x - 0.3, -0.1), (x + 0.3, -0.1)], sheet.second)
    pen.poly("-0.7,0 -0.05,1.75 0.55,0", "#4a3226")
    flicker = 0.8 + 0.1 * sin(4 * pi * phase)
    pen.patch("-0.45,0 -0.05,1.2 0.3,0", "#ffcf7a", 0.85, emit=True)
    pen.glow(-0.05, 0.5, 1.6 * flicker, "#ffb45a", 0.5)
    pen.shape("-0.75,0 -0.35,0.9 -0.05,1.8! -0.5,0.7 -0.95,0!", deeper(sheet.main, 0.08))
    pen.shape("0.6,0 0.3,0.9 -0.05,1.8! 0.5,0.7 0.9,0!", deeper(sheet.main, 0.06))


@figure(
    "stall",
    "#d9483f #3f8a7a #e0902e",
    tall=1.7,
    unit=3.8,
    wide=4.4,
    words="market stall,kiosk,booth,food stall",
    group="building",
    second="#f6ecd6",
    dark="#7a5233",
    accent="#e8923a",
    parts="awning:main",
)
def _stall(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    for x in (-1.85, 1.85):
        pen.line([(x, 0), (x, 3.1)], sheet.dark, 0.14)
    pen.slab(-1.8, 1.4, 1.8, 3.0, "#5a3f38", alpha=0.28)
    pen.box(-2.0, 0, 2.0, 1.35, "#a8743f")
    for x in (-1.2, -0.4, 0.4, 1.2):
        pen.line([(x, 0.05), (x, 1.2)], deeper("#a8743f", 0.09), 0.05)
    goods = ("#d9483f", "#f2b632", "#6aa84a", sheet.accent, "#b5383a", "#e8c23a")
    for k in range(9):
        pen.disc(-1.6 + k * 0.4, 1.55 + 0.05 * (k % 2), 0.22, 0.2, goods[k % len(goods)])
    pen.box(-2.1, 1.25, 2.1, 1.45, deeper("#a8743f", 0.05), 0.04)
    for k in range(7):
        x = -2.2 + k * 0.63
        colour = sheet.main if k % 2 == 0 else sheet.second
        pen.shape([(x + 0.1, 3.75), (x + 0.53, 3.75), (x + 0.63, 3.0), (x + 0.32, 2.74), (x, 3.0)], colour)
    pen.box(-2.0, 3.65, 2.0, 3.82, deeper(sheet.main, 0.08), 0.05)


@figure(
    "bridge",
    "#b5aa9c",
    tall=1.6,
    unit=2.8,
    wide=8.0,
    words="stone bridge,footbridge,arch",
    group="building",
    dark="#6a6058",
)
def _bridge(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    arch: list[Point] = [(-4, 0), (-4, 1.5), (-2, 2.2), (0, 2.45), (2, 2.2), (4, 1.5), (4, 0), (2.7, 0)]
    arch += [(2.5 * cos(radians(k)), 1.75 * sin(radians(k))) for k in (20, 45, 70, 90, 110, 135, 160)]
    pen.part(pen.closed_at([*arch, (-2.7, 0)], frozenset({0, 1, 5, 6, 7, 15})), sheet.main)
    for k in range(9):
        a = radians(14 + k * 19)
        pen.line(
            [(2.55 * cos(a), 1.8 * sin(a)), (2.85 * cos(a), 2.05 * sin(a))], deeper(sheet.main, 0.09), 0.06
        )
    pen.line("-4,1.75 -2,2.45 0,2.72 2,2.45 4,1.75", paler(sheet.main, 0.03), 0.22)


@figure(
    "well",
    "#a9a39c",
    tall=1.2,
    unit=3.2,
    wide=2.8,
    words="fountain,wishing well",
    group="building",
    second="#b5573a",
    dark="#6a4530",
)
def _well(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    for x in (-0.85, 0.85):
        pen.line([(x, 0.8), (x, 2.5)], sheet.dark, 0.15)
    pen.line("0,2.4 0,1.5", "#c9b58a", 0.05)
    pen.poly("-0.22,1.55 0.22,1.55 0.16,1.2 -0.16,1.2", "#8a8f98")
    pen.poly("-1.4,2.35 0,3.2 1.4,2.35", sheet.second)
    pen.box(-1.1, 0, 1.1, 1.0, sheet.main, 0.08)
    pen.box(-1.22, 0.92, 1.22, 1.15, paler(sheet.main, 0.04), 0.08)
    for x, y in ((-0.8, 0.2), (0.1, 0.2), (-0.4, 0.55), (0.5, 0.55)):
        pen.slab(x, y, x + 0.5, y + 0.22, deeper(sheet.main, 0.06), 0.05)


@figure("igloo", "#eef3f6", tall=1.3, unit=2.2, wide=4.2, words="snow hut", group="building", dark="#3f6a94")
def _igloo(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    dome = pen.shape("-1.9,0! -1.7,1.1 -0.8,2.0 0.3,2.1 1.2,1.5 1.6,0!", sheet.main)
    with pen.inside(dome):
        for y in (0.55, 1.1, 1.6):
            pen.line([(-2, y), (-0.2, y + 0.12), (2, y)], deeper(sheet.main, 0.09), 0.05)
    pen.shape("0.7,0! 0.75,0.8 1.3,1.15 1.85,0.8 1.95,0!", sheet.main)
    pen.shape("0.95,0! 1.0,0.65 1.35,0.9 1.65,0.65 1.72,0!", sheet.dark)
