"""Trees and flowers as subjects. They root at 0 and sway with phase."""

from __future__ import annotations

from math import cos, pi, sin

from .look import Sheet
from .pen import Pen, deeper, paler
from .roster import figure

BARK = "#6a4a38"


@figure(
    "tree",
    "#4f8f4f #6a9f4a #3f7f5a",
    tall=3.2,
    unit=5.6,
    wide=4.4,
    words="oak,oak tree,maple,apple tree,linden,beech,elm,cherry tree,cherry blossom,willow,plum tree,lemon tree,birch,birch tree",
    group="plant",
    dark=BARK,
    accent="#d9483f",
    parts="apple:accent,leaf:main,leave:main,blossom:main",
)
def _tree(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    s = 0.05 * sin(2 * pi * phase)
    birch = "birch" in sheet.traits
    bark = "#e6e0d4" if birch else sheet.dark
    pen.limb([(0, 0.1), (0.05, 1.4), (s, 2.8)], (0.85, 0.5, 0.4), bark)
    pen.limb([(0.05, 1.9), (0.6, 2.5), (0.9 + s, 3.0)], (0.3, 0.22, 0.16), bark)
    leaf = sheet.main
    if sheet.traits & {"cherry tree", "cherry blossom", "plum tree"} and "main" in sheet.free:
        leaf = "#efb0c0"
    elif "autumn" in sheet.traits:
        leaf = "#d9822e"
    if "winter" in sheet.traits:
        for x, y in ((-0.9, 4.0), (0.9, 4.1), (-0.3, 4.7), (0.4, 4.8), (-1.3, 3.3), (1.4, 3.4)):
            pen.line([(0.02, 2.4), (x * 0.5, (y + 2.4) / 2 + 0.1), (x + s, y)], bark, 0.13)
        return
    crown = [(1.35 * cos(k * 2 * pi / 9) + s * 2, 3.75 + 1.05 * sin(k * 2 * pi / 9), 0.78) for k in range(9)]
    pen.part(pen.bunch([*crown, (s * 2, 3.75, 1.3)]), leaf)
    for x, y, r in (
        (-0.75, 4.15, 0.62),
        (0.65, 4.3, 0.66),
        (0.05, 3.5, 0.72),
        (-1.2, 3.35, 0.5),
        (1.2, 3.4, 0.52),
        (0.0, 4.75, 0.5),
    ):
        pen.disc(x + s * 2, y, r, r, paler(leaf, 0.012))
    if sheet.traits & {"apple tree", "lemon tree"}:
        for x, y in ((-1.0, 4.2), (0.4, 4.6), (1.1, 3.7), (-0.3, 3.4), (0.5, 3.9)):
            pen.dot(x + s * 2, y, 0.17, 0.17, sheet.accent)


@figure(
    "pine",
    "#2f6a55 #3a7a5f",
    tall=3.8,
    unit=6.2,
    wide=3.4,
    words="fir,pine tree,fir tree,spruce,christmas tree,conifer,evergreen",
    group="plant",
    dark=BARK,
)
def _pine(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    s = 0.03 * sin(2 * pi * phase)
    pen.box(-0.22, 0, 0.22, 0.9, sheet.dark)
    for k in range(5):
        w, y, h = 1.6 - 0.27 * k, 0.6 + 1.0 * k, 1.75 - 0.12 * k
        x = s * k * 2
        pen.poly(
            [
                (x - w, y),
                (x - w * 0.6, y + 0.1),
                (x - w * 0.38, y - 0.1),
                (x, y + 0.1),
                (x + w * 0.36, y - 0.1),
                (x + w * 0.62, y + 0.1),
                (x + w, y),
                (x * 1.2, y + h),
            ],
            sheet.main,
        )
    if "christmas" in sheet.traits or "christmas tree" in sheet.traits:
        for x, y, c in (
            (-0.7, 1.2, "#d9483f"),
            (0.6, 1.5, "#f2b632"),
            (-0.3, 2.3, "#4f9ad0"),
            (0.5, 2.9, "#d9483f"),
            (-0.2, 3.7, "#f2b632"),
            (0.15, 4.6, "#d9483f"),
        ):
            pen.dot(x, y, 0.14, 0.14, c, emit=True)
            pen.glow(x, y, 0.5, c, 0.4)
        pen.dot(0, 6.1, 0.2, 0.2, "#ffe08a", emit=True)
    elif "snow" in sheet.traits or "winter" in sheet.traits:
        for k in range(5):
            w, y = 1.2 - 0.22 * k, 1.2 + 1.0 * k
            pen.patch(
                [(-w, y - 0.35), (0, y + 0.7), (w * 0.9, y - 0.3), (w * 0.3, y - 0.05), (-w * 0.3, y - 0.12)],
                "#f3f5f4",
                0.92,
            )


@figure(
    "palm",
    "#4f9a5a",
    tall=3.4,
    unit=6.0,
    wide=4.4,
    words="palm tree,coconut tree",
    group="plant",
    dark="#9a7248",
)
def _palm(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    s = 0.12 * sin(2 * pi * phase)
    top = (0.7 + s, 4.6)
    trunk = pen.limb([(-0.5, 0.1), (-0.2, 2.2), top], (0.62, 0.42, 0.32), sheet.dark)
    with pen.inside(trunk):
        for k in range(9):
            y = 0.4 + k * 0.48
            pen.line([(-1, y - 0.05), (0, y + 0.08), (1, y - 0.02)], deeper(sheet.dark, 0.09), 0.06)
    for k, (dx, dy) in enumerate(
        (
            (-2.2, -0.3),
            (-1.9, 0.9),
            (-0.6, 1.35),
            (1.0, 1.25),
            (2.0, 0.6),
            (2.1, -0.6),
            (-1.4, -1.1),
            (1.1, -1.2),
        )
    ):
        x, y = top
        leaf = [
            (x, y),
            (x + dx * 0.5 - dy * 0.1, y + dy * 0.5 + 0.55),
            (x + dx + s, y + dy - 0.1),
            (x + dx * 0.5, y + dy * 0.5 + 0.12),
        ]
        pen.part(pen.closed_at(leaf, frozenset({0, 2})), deeper(sheet.main, 0.05) if k % 2 else sheet.main)
    for x, y in ((-0.18, -0.1), (0.2, -0.15), (0.0, -0.3)):
        pen.disc(top[0] + x, top[1] + y, 0.19, 0.19, "#6a4530")


@figure("cactus", "#4f8f5f", tall=1.5, unit=4.0, wide=2.8, words="saguaro", group="plant", accent="#ea6f92")
def _cactus(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.limb("0.45,1.6 1.05,1.7 1.1,2.7", (0.5, 0.55, 0.5), deeper(sheet.main, 0.03))
    pen.limb("-0.45,1.2 -1.05,1.35 -1.1,2.2", (0.5, 0.55, 0.5), deeper(sheet.main, 0.03))
    body = pen.limb("0,0.3 0,3.5", (0.95, 0.95), sheet.main)
    with pen.inside(body):
        for x in (-0.24, 0.02, 0.28):
            pen.line([(x, 0), (x, 4)], deeper(sheet.main, 0.08), 0.05)
    pen.part(pen.bunch([(-0.12, 4.0, 0.16), (0.12, 4.0, 0.16), (0, 4.12, 0.16)]), sheet.accent)


@figure(
    "mushroom",
    "#d9423a #c98a5a",
    tall=0.12,
    unit=2.4,
    wide=2.6,
    words="toadstool",
    group="plant",
    second="#f6eedd",
)
def _mushroom(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.shape("-0.34,1.3 0.34,1.3 0.46,0.2 0.2,0 -0.2,0 -0.46,0.2", sheet.second)
    cap = pen.shape("-1.2,1.2! -1.0,1.9 -0.3,2.35 0.4,2.33 1.0,1.9 1.2,1.2! 0.4,1.05 -0.4,1.05", sheet.main)
    with pen.inside(cap):
        for x, y, r in (
            (-0.6, 1.75, 0.2),
            (0.1, 2.05, 0.22),
            (0.65, 1.6, 0.18),
            (-0.1, 1.4, 0.14),
            (-1.0, 1.4, 0.12),
        ):
            pen.dot(x, y, r, r * 0.85, sheet.second)


def _stem(pen: Pen, phase: float, top: float) -> tuple[float, float]:
    s = 0.1 * sin(2 * pi * phase)
    pen.line([(0, 0), (0.05, top * 0.5), (s, top)], "#4f8a4a", 0.14)
    pen.shape([(0.02, 0.3), (0.55, 0.85), (0.8, 1.35), (0.3, 1.0)], "#5b9a52")
    pen.shape([(0.0, 0.2), (-0.5, 0.6), (-0.72, 1.0), (-0.22, 0.8)], deeper("#5b9a52", 0.03))
    return s, top


@figure(
    "flower",
    "#e8607f #f2b632 #b58fd6 #f4efe4",
    tall=0.25,
    unit=3.0,
    wide=2.0,
    words="daisy,blossom,poppy,wildflower,lily,red rose,roses,lotus,bouquet of flowers",
    group="plant",
    accent="#f2b632",
)
def _flower(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    x, y = _stem(pen, phase, 2.2)
    head = pen.at(x, y + 0.1, 6 * sin(2 * pi * phase))
    for k in range(8):
        head.at(0, 0, k * 45).disc(0.48, 0, 0.36, 0.2, sheet.main)
    head.disc(0, 0, 0.3, 0.3, sheet.accent)


@figure(
    "tulip",
    "#d9483f #ea8fae #f2b632 #7a4aa0",
    tall=0.25,
    unit=3.0,
    wide=1.6,
    words="crocus,snowdrop,bellflower",
    group="plant",
)
def _tulip(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    x, y = _stem(pen, phase, 2.0)
    cup = pen.at(x, y, 5 * sin(2 * pi * phase))
    cup.shape(
        "-0.14,0.1 -0.5,0.45 -0.48,1.05! -0.2,0.75 0,1.12! 0.2,0.75 0.48,1.05! 0.5,0.45 0.14,0.1", sheet.main
    )
    cup.shape("-0.1,0.08 -0.26,0.5 0,1.0! 0.26,0.5 0.1,0.08", paler(sheet.main, 0.04))


@figure(
    "sunflower", "#f4bd2f", tall=0.9, unit=4.0, wide=2.2, words="dandelion", group="plant", accent="#6a4226"
)
def _sunflower(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    x, y = _stem(pen, phase, 3.0)
    head = pen.at(x, y + 0.1, 4 * sin(2 * pi * phase))
    for k in range(14):
        head.at(0, 0, k * 360 / 14).shape(
            "0.4,-0.15 0.75,-0.17 1.08,0 0.75,0.17 0.4,0.15",
            sheet.main if k % 2 else deeper(sheet.main, 0.05),
        )
    head.disc(0, 0, 0.52, 0.52, sheet.accent)
    for k in range(6):
        head.dot(0.28 * cos(k), 0.28 * sin(k), 0.05, 0.05, paler(sheet.accent, 0.14))


@figure(
    "flowerpot",
    "#d9546a",
    tall=0.3,
    unit=2.6,
    wide=1.6,
    words="flower pot,flowerpot,plant pot,clay pot,potted plant,pot plant,potted flower",
    group="plant",
    dark="#b5683f",
)
def _flowerpot(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    sway = 4 * sin(2 * pi * phase)
    plant = pen.at(0, 0.95, sway)
    plant.line("0,0 0.03,0.5 0,1.0", "#5b8f4a", 0.12)
    plant.shape("0,0.2! 0.3,0.6 0.75,0.62! 0.5,0.2", "#6aa84a")
    plant.shape("0,0.1! -0.3,0.5 -0.75,0.5! -0.5,0.12", deeper("#6aa84a", 0.03))
    plant.shape("-0.42,1.0 -0.38,1.4! -0.14,1.2 0,1.5! 0.14,1.2 0.38,1.4! 0.42,1.0 0,0.8", sheet.main)
    pen.shape("-0.5,0! -0.66,0.8! 0.66,0.8! 0.5,0!", sheet.dark)
    pen.shape("-0.78,0.74! -0.78,1.0! 0.78,1.0! 0.78,0.74!", deeper(sheet.dark, -0.04))


@figure(
    "sprout",
    "#6aa84a",
    tall=0.12,
    unit=1.8,
    wide=2.0,
    words="seedling,sapling,bud,plant,seed",
    group="plant",
    dark="#6a4a38",
)
def _sprout(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    s = 4 * sin(2 * pi * phase)
    pen.shape("-0.95,0! -0.6,0.28 0,0.36 0.6,0.28 0.95,0!", sheet.dark)
    if "seed" in sheet.traits:
        pen.shape("-0.3,0.35 -0.2,0.75 0,1.0! 0.2,0.75 0.3,0.35 0,0.2", "#b5824a")
        return
    plant = pen.at(0, 0.3, s)
    plant.line("0,0 0.04,0.4 0,0.85", deeper(sheet.main, 0.04), 0.13)
    plant.shape("0,0.8! 0.25,1.3 0.85,1.4! 0.65,0.9 0.25,0.75", sheet.main)
    plant.shape("0,0.75! -0.3,1.2 -0.8,1.2! -0.6,0.75 -0.25,0.65", deeper(sheet.main, 0.03))


@figure(
    "pumpkin",
    "#ee8a2f",
    tall=0.2,
    unit=2.0,
    wide=2.5,
    words="jack o lantern,apple,pear,tomato",
    group="plant",
    dark="#5f7a3a",
)
def _pumpkin(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.limb("0,1.5 0.1,1.9", (0.26, 0.16), sheet.dark)
    if sheet.traits & {"apple", "orange", "pear", "tomato", "fruit"}:
        red = (
            "#d9423a" if "main" in sheet.free and sheet.traits.isdisjoint({"orange", "pear"}) else sheet.main
        )
        pen.shape("0,1.5 0.6,1.68 1.0,1.1 0.75,0.3 0.25,0.02 -0.25,0.02 -0.75,0.3 -1.0,1.1 -0.6,1.68", red)
        pen.patch("0.12,1.65 0.5,1.95 0.75,1.85 0.4,1.6", "#5b9a52")
        return
    for x, w in ((-0.75, 0.42), (0.75, 0.42), (-0.4, 0.5), (0.4, 0.5), (0, 0.5)):
        pen.disc(x, 0.8, w, 0.78, sheet.main)
