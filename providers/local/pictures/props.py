"""Small things that stories turn on and the roster of figures does not have: spoons, feathers, hands, doors.

Importing the module enters them in the roster. Lengths are in the drawing's own units, y up.
"""

from __future__ import annotations

from math import cos, pi, sin

from .figures.look import Sheet
from .figures.pen import Pen, deeper, paler
from .figures.roster import figure

WOOD = "#9a6b45"
INK = "#2a2833"


@figure("spoon", "#c3cad1 #d9c08f", tall=0.15, unit=1.8, wide=2.7, words="ladle,silver spoon,teaspoon")
def _spoon(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    lying = pen.at(-1.15, 0.1, -58)
    lying.limb([(0, 0.1), (0, 1.7)], (0.24, 0.13), sheet.main)
    lying.disc(0, 2.05, 0.4, 0.56, sheet.main)
    lying.disc(0.03, 2.05, 0.27, 0.42, deeper(sheet.main, 0.1))
    lying.dot(-0.1, 2.25, 0.08, 0.13, "#ffffff")


@figure("feather", "#e9e2d2 #8fb3c8 #c9a06a", tall=0.2, unit=2.6, wide=1.6, words="quill,plume")
def _feather(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    tilt = pen.at(0, 0, 18 + 4 * sin(2 * pi * phase))
    tilt.shape("0,0.4! 0.5,0.9 0.62,1.6 0.3,2.3 0,2.6! -0.3,2.3 -0.5,1.6 -0.42,0.9", sheet.main)
    for y in (0.9, 1.25, 1.6, 1.95):
        tilt.line([(0, y), (0.46, y + 0.28)], deeper(sheet.main, 0.12), 0.04)
        tilt.line([(0, y), (-0.38, y + 0.28)], deeper(sheet.main, 0.12), 0.04)
    tilt.line([(0, 0), (0, 2.45)], deeper(sheet.main, 0.22), 0.07)


@figure(
    "newspaper",
    "#ece6d6",
    tall=0.16,
    unit=1.5,
    wide=2.2,
    words="paper,newspapers,song sheet,logbook,hymn sheet",
)
def _newspaper(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.poly("-1.05,0.05 0.95,0 1.05,1.35 -0.95,1.45", sheet.main)
    pen.poly("-0.82,1.15 0.85,1.08 0.87,1.24 -0.81,1.31", INK, 0, 0)
    pen.poly("-0.8,0.5 -0.05,0.47 -0.02,1.0 -0.78,1.04", deeper(sheet.main, 0.22), 0.4, 0)
    for k in range(5):
        pen.line([(0.1, 0.95 - 0.16 * k), (0.86, 0.92 - 0.16 * k)], deeper(sheet.main, 0.3), 0.045)
    for k in range(2):
        pen.line([(-0.8, 0.34 - 0.14 * k), (0.86, 0.28 - 0.14 * k)], deeper(sheet.main, 0.3), 0.045)


@figure(
    "photograph", "#f4efe4", tall=0.16, unit=1.6, wide=1.6, second="#8fb3c8", accent="#4f9a5b",
    words="photo,picture frame,portrait photograph,postcards",
)  # fmt: skip
def _photograph(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    tilt = pen.at(0, 0.05, 5)
    tilt.box(-0.7, 0, 0.7, 1.5, sheet.main, 0.05)
    tilt.box(-0.58, 0.36, 0.58, 1.38, sheet.second)
    tilt.shape("-0.58,0.36! -0.58,0.7 -0.1,0.9 0.58,0.6! 0.58,0.36!", sheet.accent, 0.5)
    tilt.dot(0.25, 1.1, 0.14, 0.14, "#fff1c9")


@figure(
    "tile", "#f4efe4", tall=0.14, unit=1.4, wide=1.5, accent="#2f6db5", words="azulejo,wooden block,block"
)
def _tile(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    tilt = pen.at(0, 0.04, 3)
    tilt.box(-0.7, 0, 0.7, 1.4, sheet.main, 0.04)
    tilt.box(-0.6, 0.1, 0.6, 1.3, sheet.accent)
    tilt.box(-0.54, 0.16, 0.54, 1.24, sheet.main)
    for k in range(8):
        a = k * pi / 4
        tilt.dot(0.27 * cos(a), 0.7 + 0.27 * sin(a), 0.15, 0.15, sheet.accent)
    tilt.dot(0, 0.7, 0.12, 0.12, "#f4bd2f")


@figure(
    "acorn", "#a9794a", tall=0.1, unit=1.4, wide=0.9, second="#f3e6cc",
    words="acorns,chestnut,nut,pearl,kernel,pine cone",
)  # fmt: skip
def _acorn(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.shape("0,0 0.42,0.25 0.4,0.8 0,1.4! -0.4,0.8 -0.42,0.25", sheet.main)
    for x in (-0.2, 0.0, 0.2):
        pen.line([(x, 0.2), (x * 0.9, 0.7), (x * 0.2, 1.2)], sheet.second, 0.06)


@figure(
    "pebble", "#8f959c #b09a84 #7f8a99", tall=0.1, unit=1.0, wide=1.5,
    words="pebbles,stone,stones,rock,coconut,button",
)  # fmt: skip
def _pebble(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.shape("-0.75,0.3 -0.4,0 0.45,0 0.76,0.34 0.4,0.86 -0.3,0.95", sheet.main)
    pen.line([(-0.3, 0.7), (0.1, 0.76)], paler(sheet.main, 0.16), 0.07)


@figure(
    "flask", "#35b5ad #d9423a #f4bd2f", tall=0.22, unit=2.4, wide=1.1, second="#c3cad1",
    words="bottle,water flask,water bottle,bottles,vase,goblet,thermos,perfume",
)  # fmt: skip
def _flask(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.box(-0.48, 0, 0.48, 1.7, sheet.main, 0.16)
    pen.shape("-0.48,1.6! -0.2,1.95 -0.2,2.05! 0.2,2.05! 0.2,1.95 0.48,1.6!", sheet.main)
    pen.box(-0.26, 2.0, 0.26, 2.38, sheet.second, 0.06)
    pen.box(-0.48, 0.5, 0.48, 1.1, sheet.second, 0.02)


@figure(
    "screw", "#a5b0bb #b5653c", tall=0.14, unit=2.2, wide=1.2, words="bolt,nail,peg,tuning fork,paper clip"
)
def _screw(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.poly("-0.2,1.6 0.2,1.6 0.2,0.4 0,0 -0.2,0.4", sheet.main)
    for y in (0.4, 0.65, 0.9, 1.15, 1.4):
        pen.line([(-0.28, y), (0.28, y + 0.12)], deeper(sheet.main, 0.16), 0.1)
    pen.shape("-0.58,1.58! -0.5,2.05 0,2.2 0.5,2.05 0.58,1.58!", sheet.main)
    pen.line([(-0.3, 2.0), (0.3, 2.0)], deeper(sheet.main, 0.25), 0.12)


@figure("watering can", "#4f9a5b #5a8fb0", tall=0.35, unit=2.0, wide=3.0, words="watering-can")
def _watering_can(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.limb("0.5,0.5 1.2,1.1 1.55,1.75", (0.34, 0.2), sheet.main)
    pen.disc(1.62, 1.8, 0.3, 0.13, paler(sheet.main), -40)
    pen.line("-0.7,0.3 -1.35,0.8 -1.2,1.5 -0.6,1.45", deeper(sheet.main, 0.08), 0.16)
    pen.poly("-0.8,0 0.8,0 0.65,1.5 -0.65,1.5", sheet.main)
    pen.disc(0, 1.5, 0.65, 0.13, deeper(sheet.main, 0.14))


@figure(
    "rope", "#c9a06a", tall=0.16, unit=2.0, wide=2.7, words="coiled rope,net"
)  # fmt: skip
def _rope(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    """A coil that stands on its edge, its end on the ground."""
    for radius, tone in ((1.0, 0.0), (0.84, 0.1), (0.68, 0.0), (0.54, 0.12)):
        pen.disc(0, 1.0, radius, radius * 0.98, deeper(sheet.main, tone))
    pen.disc(0, 1.0, 0.42, 0.41, deeper(sheet.main, 0.42))
    for k in range(18):
        a = k * pi / 9
        turns = [(r * cos(a + 0.12 * r), 1.0 + r * sin(a + 0.12 * r)) for r in (0.9, 0.98)]
        pen.line(turns, deeper(sheet.main, 0.24), 0.05)
    pen.line("-0.7,0.3 -0.9,0.06 -1.4,0.1 -1.75,0.02", sheet.main, 0.17)


@figure(
    "cloth",
    "#d9705c #6fb7b0 #c9863a",
    tall=0.14,
    unit=1.2,
    wide=2.0,
    words="folded cloth,blanket,glove,mitten,quilt,towel",
)
def _cloth(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    for k in range(3):
        tone = deeper(sheet.main, 0.05 * (k % 2))
        pen.box(-0.95 + 0.05 * k, 0.36 * k, 0.95 - 0.03 * k, 0.36 * k + 0.36, tone, 0.16)
    pen.line("-0.86,0.2 0.9,0.2", paler(sheet.main, 0.12), 0.06)


@figure("crack", "#ffcf7a", tall=0.12, unit=0.9, wide=3.4, words="cracks,fissure,light crack")
def _crack(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen = pen.at(0, -0.16)
    edge = "-1.7,0.3 -1.1,0.52 -0.7,0.3 -0.1,0.6 0.3,0.36 0.9,0.58 1.7,0.4 0.95,0.42 0.3,0.2 -0.1,0.42 -0.7,0.14 -1.1,0.36"
    pen.poly(edge, INK, 0, 0)
    pen.line("-1.6,0.3 -1.1,0.44 -0.7,0.22 -0.1,0.5 0.3,0.28 0.9,0.5 1.6,0.4", sheet.main, 0.07)
    pen.glow(0, 0.4, 1.6 + 0.1 * sin(2 * pi * phase), sheet.main, 0.5)


@figure("footprint", "#5a5468", tall=0.1, unit=1.2, wide=1.6, words="footprints,bootprint,bootprints")
def _footprint(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    for x, y in ((-0.4, 0.1), (0.35, 0.45)):
        pen.dot(x, y + 0.3, 0.26, 0.26, sheet.main)
        pen.dot(x, y + 0.02, 0.2, 0.14, sheet.main)


@figure(
    "plate", "#f4efe4", tall=0.1, unit=0.9, wide=2.2, accent="#d9a25a", words="dish,saucer,tray,plate of food,meal,breakfast"
)  # fmt: skip
def _plate(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.disc(0, 0.22, 1.1, 0.22, sheet.main)
    pen.disc(0, 0.26, 0.78, 0.14, deeper(sheet.main, 0.06))
    for x in (-0.36, 0.02, 0.4):
        pen.disc(x, 0.46, 0.3, 0.24, sheet.accent)


@figure("leaf", "#c9803f #4f9a5b", tall=0.14, unit=2.0, wide=1.5, words="leaves,petal,fallen leaf")
def _leaf(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    tilt = pen.at(0, 0, 20)
    tilt.shape("0,0.3! 0.62,0.8 0.5,1.5 0,2.0! -0.5,1.5 -0.62,0.8", sheet.main)
    tilt.line([(0, 0), (0, 1.8)], deeper(sheet.main, 0.14), 0.07)
    for y in (0.7, 1.05, 1.4):
        for side in (-1, 1):
            tilt.line([(0, y), (side * 0.36, y + 0.22)], deeper(sheet.main, 0.12), 0.045)


@figure(
    "stick", "#9a6b45", tall=0.25, unit=2.8, wide=0.8,
    words="oar,trowel,rolling pin,bow,wrench,spanner,tool",
)  # fmt: skip
def _stick(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    tilt = pen.at(0, 0, 12)
    tilt.limb([(0, 0.1), (0, 2.0)], (0.2, 0.16), sheet.main)
    tilt.shape("-0.28,1.9! -0.3,2.5 0,2.8 0.3,2.5 0.28,1.9!", deeper(sheet.main, 0.12))


@figure(
    "hand", "#e9b48c #9c6644 #c98d62", tall=0.5, unit=4.3, wide=2.2, words="hands,pair of hands,fingers,fingertips"
)  # fmt: skip
def _hand(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    arm = pen.at(0, 1.7, -24 + 2 * sin(2 * pi * phase))
    arm.limb([(0, -1.4), (0, 1.1)], (1.05, 0.74), sheet.main)
    arm.limb([(0, -1.3), (0, 0.3)], (1.3, 1.1), "#4f6f8a")
    arm.limb([(0.3, 1.3), (0.72, 1.75)], (0.36, 0.26), sheet.main)
    arm.disc(0, 1.55, 0.52, 0.58, sheet.main)
    for k, high in enumerate((2.55, 2.72, 2.66, 2.4)):
        x = -0.36 + 0.24 * k
        arm.limb([(x, 1.8), (x * 1.25, high)], (0.27, 0.22), sheet.main)


@figure("bare foot", "#e9b48c #9c6644", tall=0.12, unit=1.4, wide=2.2, words="foot,feet")
def _foot(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.shape("-0.9,0.1! -0.95,1.35! -0.35,1.35! -0.2,0.75 0.6,0.55 1.0,0.3 0.95,0.02 0,0.05", sheet.main)
    for k in range(3):
        pen.dot(0.98 - 0.12 * k, 0.2 + 0.1 * k, 0.1, 0.1, paler(sheet.main, 0.03))


@figure(
    "door",
    "#7a4e35 #3f6068",
    tall=1.25,
    unit=4.0,
    wide=2.2,
    accent="#e3b341",
    words="doors,closed door,doorway,hatch",
)
def _door(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.box(-1.1, 0, 1.1, 4.0, deeper(sheet.main, 0.12), 0.05)
    open_ = bool(sheet.traits & {"open", "opening"})
    if open_:
        pen.fill(pen.angular("-0.92,0 0.92,0 0.92,3.82 -0.92,3.82"), "#ffdf95", emit=True)
        pen.poly("-0.92,0 -0.25,-0.2 -0.25,3.66 -0.92,3.82", sheet.main)
        pen.glow(0.3, 1.6, 3.6, "#ffcf7a", 0.4)
        return
    pen.box(-0.92, 0, 0.92, 3.82, sheet.main)
    for y in (0.3, 2.1):
        for x in (-0.72, 0.1):
            pen.box(x, y, x + 0.62, y + 1.45, deeper(sheet.main, 0.07), 0.04)
    pen.dot(0.72, 1.95, 0.1, 0.1, sheet.accent)
    pen.fill(pen.angular("-0.92,0 0.92,0 0.92,0.07 -0.92,0.07"), "#ffdf95", emit=True)


@figure(
    "solar panel",
    "#27406e",
    tall=0.7,
    unit=2.0,
    wide=2.6,
    words="solar panels",
    group="building",
    second="#c3cad1",
)
def _solar(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.limb([(0, 0), (0, 1.0)], (0.16, 0.12), sheet.second)
    pen.poly("-1.3,0.7 0.9,0.7 1.3,1.9 -0.9,1.9", sheet.main)
    for k in range(1, 5):
        x = -1.3 + 0.44 * k
        pen.line([(x, 0.7), (x + 0.4, 1.9)], sheet.second, 0.04)
    pen.line([(-1.1, 1.3), (1.1, 1.3)], sheet.second, 0.04)


@figure(
    "dome",
    "#bfe3ee",
    tall=1.2,
    unit=2.0,
    wide=3.4,
    words="glass dome,small glass dome,greenhouse dome",
    group="building",
)
def _dome(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    shell = pen.closed("-1.7,0! -1.5,1.1 0,1.9 1.5,1.1 1.7,0!")
    for x in (-0.9, -0.2, 0.5, 1.0):
        pen.limb([(x, 0), (x + 0.05, 0.6)], (0.1, 0.06), "#4f9a5b")
        pen.disc(x + 0.05, 0.75, 0.24, 0.24, "#4f9a5b")
    pen.fill(shell, sheet.main, 0.4)
    pen.outline(shell, "#dfeff4", 0.08)
    pen.line("0,0 0,1.9", "#dfeff4", 0.05)
    pen.line("-1.3,1.1 0,1.0 1.3,1.1", "#dfeff4", 0.05)
    pen.box(-1.8, -0.05, 1.8, 0.14, "#a5b0bb", 0.05)


@figure("stone steps", "#b9b2ab", tall=0.42, unit=3.0, wide=9.4, words="flight of steps", group="thing")
def _steps(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    for k, (top, half) in enumerate(((3.0, 3.7), (2.0, 4.1), (1.0, 4.6))):
        pen.box(-half, 0, half, top, deeper(sheet.main, 0.05 * (2 - k)), 0.05)
        pen.slab(-half, top - 0.16, half, top, paler(sheet.main, 0.12))
