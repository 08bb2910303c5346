"""Things in a hand. Units: the holder's head radius is 1; the grip is (0, 0), y up.

Each item says how it is held: `pose` names the arms that suit it when its holder has no business
of their own, `turned` how far it follows the forearm.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from math import pi, sin

from providers.local.pictures.colour import Colour

from .garments import BRASS, LINEN
from .pen import Pen, deeper, paler

WOOD = "#9a6b45"
IRON = "#3a3a4a"
STEEL = "#c3cad1"


@dataclass(frozen=True)
class Grip:
    """How an item is drawn and held."""

    draw: Callable[[Pen, Colour, float], None]
    pose: str = "hold"  # "hold" forward, "hang" at the side, "down" leaning on it, "both" hands before the chest, "play"
    colour: str = "#d9423a"


def _lantern(pen: Pen, colour: Colour, phase: float) -> None:
    swing = pen.at(0, 0, 5 * sin(2 * pi * phase))
    swing.line("-0.3,-0.5 0,-0.02 0.3,-0.5", IRON, 0.07)
    swing.box(-0.34, -1.36, 0.34, -0.5, IRON, 0.08)
    swing.slab(-0.25, -1.24, 0.25, -0.6, "#ffcf7a", 0.06, emit=True)
    swing.patch("-0.1,-1.2 0.1,-1.2 0.12,-0.98 0,-0.7 -0.12,-0.98", "#fff0c8", emit=True)
    swing.chip("-0.42,-0.52 0.42,-0.52 0.16,-0.28 -0.16,-0.28", IRON)
    swing.glow(0, -0.95, 3.2, "#ffb45a", 0.5)
    swing.glow(0, -0.95, 1.0, "#fff0c8", 0.6)


def _cup(pen: Pen, colour: Colour, phase: float) -> None:
    pen.line("0.26,0.22 0.5,0.2 0.46,-0.08 0.24,-0.1", colour, 0.09)
    pen.poly("-0.32,0.32 0.32,0.32 0.24,-0.28 -0.24,-0.28", colour)
    steam(pen.at(0, 0.4, scale=0.55), phase)


def steam(pen: Pen, phase: float) -> None:
    """Two wisps that rise and fade; unit height 1.6."""
    for i in (0, 1):
        t = (phase + i * 0.5) % 1.0
        fade = sin(pi * t)
        x = -0.18 + 0.36 * i
        points = [(x + 0.16 * sin(2 * pi * (t + k * 0.3)), 0.2 + 0.7 * t + k * 0.34) for k in range(4)]
        pen.line(points, "#fff6df", 0.13, 0.6 * fade, emit=True)


def _book(pen: Pen, colour: Colour, phase: float) -> None:
    pen.poly("-0.72,0.42 0,0.28 0.72,0.42 0.72,-0.42 0,-0.56 -0.72,-0.42", colour)
    pen.chip("-0.64,0.5 0,0.34 0.64,0.5 0.64,0.36 0,0.24 -0.64,0.36", LINEN)
    pen.line("0,0.3 0,-0.52", deeper(colour, 0.12), 0.06)


def _umbrella(pen: Pen, colour: Colour, phase: float) -> None:
    pen = pen.at(0, 0, 15)
    pen.line("0,-0.4 0,3.6", "#6a4a3a", 0.12)
    pen.line("0,-0.4 0.02,-0.62 0.2,-0.68 0.28,-0.5", "#6a4a3a", 0.12)
    canopy(pen.at(0, 3.5), colour, 2.5)


def canopy(pen: Pen, colour: Colour, r: float) -> None:
    """An umbrella's roof, its middle at (0, 0), half width `r`, with light and coloured segments."""
    low = -0.5 * r
    tips = [(-r, low), (-0.52 * r, low), (0.0, low), (0.52 * r, low), (r, low)]
    outline: list[tuple[float, float]] = [
        (-r, low),
        (-0.78 * r, -0.1 * r),
        (-0.4 * r, 0.1 * r),
        (0, 0.16 * r),
        (0.4 * r, 0.1 * r),
        (0.78 * r, -0.1 * r),
        (r, low),
    ]
    for (x1, y1), (x0, _) in zip(tips[::-1][1:], tips[::-1], strict=False):
        outline += [((x0 + x1) / 2, y1 + 0.13 * r), (x1, y1)]
    path = pen.closed_at(outline[:-1], frozenset({0, 6, 8, 10, 12}))
    pen.part(path, colour)
    with pen.inside(path):
        for a, b in ((tips[0], tips[1]), (tips[2], tips[3])):
            pen.part(
                pen.closed_at(
                    [
                        (0, 0.16 * r),
                        (a[0] * 0.6, 0.02 * r),
                        (a[0], a[1] - 0.1),
                        (b[0], b[1] - 0.1),
                        (b[0] * 0.62, 0.04 * r),
                    ],
                    frozenset({0, 2, 3}),
                ),
                LINEN,
                0.7,
                0.5,
            )
    pen.line([(0, 0.14 * r), (0, 0.26 * r)], "#6a4a3a", 0.1)


def _broom(pen: Pen, colour: Colour, phase: float) -> None:
    pen.line("0,2.2 0,-1.9", WOOD, 0.13)
    pen.shape("-0.16,-1.7 0.16,-1.7 0.5,-2.9 0,-2.96 -0.5,-2.9", "#d9a95a")
    pen.line("-0.2,-1.9 0.2,-1.9", colour, 0.13)


def _flower(pen: Pen, colour: Colour, phase: float) -> None:
    pen.line("0,-0.4 0.02,0.3 0.06,0.9", "#4f8a4a", 0.09)
    pen.patch("0.02,0.1 0.4,0.3 0.5,0.56 0.14,0.42", "#5b9a52")
    for k in range(5):
        a = k * 72 + 6 * sin(2 * pi * phase)
        petal = pen.at(0.06, 1.05, a)
        petal.dot(0.24, 0, 0.24, 0.16, colour)
    pen.dot(0.06, 1.05, 0.15, 0.15, "#f7d98a")


def _bouquet(pen: Pen, colour: Colour, phase: float) -> None:
    for x, y, c in (
        (-0.4, 0.55, colour),
        (0.4, 0.6, "#f4bd2f"),
        (0, 0.95, LINEN),
        (-0.1, 0.5, "#b79bd6"),
        (0.15, 0.5, colour),
    ):
        pen.line([(0, -0.2), (x, y)], "#4f8a4a", 0.07)
        pen.dot(x, y, 0.27, 0.27, c)
        pen.dot(x, y, 0.1, 0.1, "#d9822e")
    pen.shape("-0.34,0.35 0.34,0.35 0.1,-0.55 -0.1,-0.55", "#f3e6cc")


def _camera(pen: Pen, colour: Colour, phase: float) -> None:
    pen.box(-0.55, -0.3, 0.55, 0.38, "#2f2d3a", 0.1)
    pen.slab(-0.55, 0.14, 0.55, 0.26, colour)
    pen.box(-0.2, 0.36, 0.2, 0.52, "#2f2d3a", 0.05)
    pen.dot(0.05, 0.0, 0.27, 0.27, "#8f98a3")
    pen.dot(0.05, 0.0, 0.18, 0.18, "#27406e")
    pen.dot(0.12, 0.07, 0.05, 0.05, "#dff1f2")


def _phone(pen: Pen, colour: Colour, phase: float) -> None:
    pen.box(-0.2, -0.3, 0.22, 0.5, "#2f2d3a", 0.07)
    pen.slab(-0.14, -0.2, 0.16, 0.42, "#bfe8ff", 0.03, emit=True)
    pen.glow(0.0, 0.1, 1.3, "#9fd6ff", 0.35)


def violin_body(pen: Pen, colour: Colour) -> None:
    """A violin lying along x, scroll toward positive x; 3.2 long."""
    pen.slab(0.2, -0.08, 2.0, 0.08, "#2f2530")
    pen.shape(
        "-1.2,0 -1.05,0.46 -0.55,0.5 -0.28,0.27 0.08,0.4 0.4,0.34 0.5,0 0.4,-0.34 0.08,-0.4 -0.28,-0.27 -0.55,-0.5 -1.05,-0.46",
        colour,
    )
    pen.chip("-1,0.08 -0.4,0.05 -0.4,-0.05 -1,-0.08", "#2f2530")
    for y in (-0.22, 0.22):
        pen.line([(-0.42, y), (-0.2, y * 0.85)], "#3a2226", 0.05)
    for y in (-0.04, 0.04):
        pen.line([(-0.8, y), (1.9, y * 0.6)], "#f3e6cc", 0.02)
    pen.disc(2.06, 0.02, 0.13, 0.16, deeper(colour, 0.06))


def _violin(pen: Pen, colour: Colour, phase: float) -> None:
    violin_body(pen.at(-1.35, 0.18, 4, 0.86), colour)


def _basket(pen: Pen, colour: Colour, phase: float) -> None:
    pen.line("-0.62,-0.85 -0.4,-0.1 0,0.02 0.4,-0.1 0.62,-0.85", deeper("#b98a52", 0.08), 0.12)
    for x, c in ((-0.4, "#d9423a"), (0.0, colour), (0.38, "#f4bd2f")):
        pen.disc(x, -0.85, 0.26, 0.24, c)
    path = pen.poly("-0.78,-0.85 0.78,-0.85 0.6,-1.5 -0.6,-1.5", "#b98a52")
    with pen.inside(path):
        for y in (-1.05, -1.27):
            pen.line([(-0.8, y), (0.8, y)], deeper("#b98a52", 0.1), 0.06)


def loaf(pen: Pen, colour: Colour = "#d39a55") -> None:
    """A round-ended loaf, 1.5 long."""
    pen.shape(
        "-0.75,-0.1 -0.6,0.26 0,0.38 0.6,0.26 0.75,-0.1 0.5,-0.25 -0.5,-0.25",
        colour,
    )
    for x in (-0.36, 0.0, 0.36):
        pen.line([(x - 0.08, 0.04), (x + 0.1, 0.28)], paler(colour, 0.12), 0.09)


def _bread(pen: Pen, colour: Colour, phase: float) -> None:
    loaf(pen.at(0.1, 0.18))


def _hammer(pen: Pen, colour: Colour, phase: float) -> None:
    pen.line("0,-0.5 0,0.9", WOOD, 0.15)
    pen.box(-0.4, 0.75, 0.42, 1.12, IRON, 0.06)


def _spade(pen: Pen, colour: Colour, phase: float) -> None:
    pen.line("0,1.4 0,-2", WOOD, 0.14)
    pen.line("-0.26,1.4 0.26,1.4", WOOD, 0.14)
    pen.shape("-0.42,-1.8 0.42,-1.8 0.4,-2.6 0,-2.95 -0.4,-2.6", STEEL)


def _balloon(pen: Pen, colour: Colour, phase: float) -> None:
    sway = 0.25 * sin(2 * pi * phase)
    pen.line([(0, 0), (0.1, 1.2), (sway, 2.4)], "#6a6a7a", 0.05)
    pen.shape(
        [
            (sway, 2.4),
            (sway + 0.95, 3.3),
            (sway + 0.85, 4.3),
            (sway, 4.75),
            (sway - 0.85, 4.3),
            (sway - 0.95, 3.3),
        ],
        colour,
    )
    pen.chip([(sway - 0.12, 2.25), (sway + 0.12, 2.25), (sway, 2.5)], deeper(colour, 0.06))
    pen.dot(sway - 0.35, 4.05, 0.16, 0.3, paler(colour, 0.16), 20)


def _letter(pen: Pen, colour: Colour, phase: float) -> None:
    envelope(pen.at(0.1, 0.15, 8, 0.62), colour)


def envelope(pen: Pen, seal: Colour) -> None:
    """An envelope, 2 wide, its middle at (0, 0)."""
    pen.box(-1, -0.66, 1, 0.66, LINEN, 0.06)
    pen.line("-0.96,-0.6 -0.2,0.06", deeper(LINEN, 0.1), 0.05)
    pen.line("0.96,-0.6 0.2,0.06", deeper(LINEN, 0.1), 0.05)
    pen.chip("-0.98,0.64 0.98,0.64 0,-0.12", deeper(LINEN, 0.05))
    pen.dot(0, -0.02, 0.2, 0.2, seal)


def _brush(pen: Pen, colour: Colour, phase: float) -> None:
    pen.line("-0.1,-0.5 0.12,0.8", WOOD, 0.1)
    pen.shape("0.02,0.75 0.22,0.72 0.26,1 0.16,1.25 0.06,1", colour)


def _telescope(pen: Pen, colour: Colour, phase: float) -> None:
    tube = pen.at(-0.3, 0.1, 16)
    tube.box(-0.5, -0.15, 0.5, 0.15, deeper(BRASS, 0.12), 0.04)
    tube.box(0.4, -0.21, 1.5, 0.21, BRASS, 0.05)
    tube.box(1.36, -0.26, 1.6, 0.26, deeper(BRASS, 0.08), 0.04)


def guitar_body(pen: Pen, colour: Colour) -> None:
    """A guitar lying along x, head toward positive x; 4.4 long."""
    pen.slab(0.4, -0.1, 2.7, 0.1, "#5a3a2c")
    pen.box(2.6, -0.19, 3.2, 0.19, "#5a3a2c", 0.06)
    pen.shape(
        "-1.2,0 -1.02,0.72 -0.4,0.8 0.05,0.5 0.5,0.56 0.82,0.36 0.9,0 0.82,-0.36 0.5,-0.56 0.05,-0.5 -0.4,-0.8 -1.02,-0.72",
        colour,
    )
    pen.dot(0.22, 0, 0.27, 0.27, "#3a2226")
    pen.slab(-0.62, -0.24, -0.48, 0.24, "#3a2226")
    for y in (-0.06, 0.06):
        pen.line([(-0.55, y), (2.9, y)], "#f3e6cc", 0.025)


def _guitar(pen: Pen, colour: Colour, phase: float) -> None:
    guitar_body(pen.at(-1.5, -0.65, 20, 0.85), colour)


def _sword(pen: Pen, colour: Colour, phase: float) -> None:
    pen.poly("-0.13,0.35 0.13,0.35 0.1,2.5 0,2.75 -0.1,2.5", "#d5dbe2")
    pen.line("-0.46,0.32 0.46,0.32", BRASS, 0.17)
    pen.line("0,-0.3 0,0.3", colour, 0.17)


def _wand(pen: Pen, colour: Colour, phase: float) -> None:
    pen.line("0,-0.3 0,1.2", "#6a4a3a", 0.1)
    twinkle = 0.8 + 0.2 * sin(4 * pi * phase)
    pen.dot(0, 1.3, 0.15, 0.15, "#fff0c8", emit=True)
    pen.glow(0, 1.3, 1.4 * twinkle, "#ffe08a", 0.8)


def _rod(pen: Pen, colour: Colour, phase: float) -> None:
    sway = 0.12 * sin(2 * pi * phase)
    pen.line("-0.3,-0.5 1.5,2.2 2.9,3.3", WOOD, 0.1)
    pen.line([(2.9, 3.3), (3.05, 1.6), (3.0 + sway, -1.2)], "#dcdce2", 0.03)
    pen.dot(3.0 + sway, -1.2, 0.15, 0.2, colour)


def _suitcase(pen: Pen, colour: Colour, phase: float) -> None:
    pen.line("-0.28,-0.24 -0.22,-0.02 0.22,-0.02 0.28,-0.24", "#4a3226", 0.1)
    pen.box(-0.95, -1.5, 0.95, -0.22, colour, 0.14)
    for x in (-0.55, 0.55):
        pen.slab(x - 0.09, -1.5, x + 0.09, -0.22, deeper(colour, 0.12))


def _map(pen: Pen, colour: Colour, phase: float) -> None:
    pen.poly(
        "-0.85,0.5 -0.3,0.36 0.3,0.5 0.85,0.36 0.85,-0.5 0.3,-0.36 -0.3,-0.5 -0.85,-0.36",
        "#ead9ae",
    )
    pen.line("-0.6,-0.1 -0.2,0.15 0.2,-0.1 0.55,0.1", colour, 0.06)
    pen.dot(0.55, 0.1, 0.09, 0.09, colour)


def _can(pen: Pen, colour: Colour, phase: float) -> None:
    """A watering can, tilted, drops by phase."""
    can = pen.at(0.2, -0.5, -16)
    can.line("0.4,-0.2 1,0.2 1.2,0.35", deeper(colour, 0.05), 0.16)
    can.line("-0.4,0.3 -0.2,0.75 0.3,0.5", deeper(colour, 0.08), 0.1)
    can.poly("-0.45,0.42 0.45,0.42 0.5,-0.5 -0.5,-0.5", colour)
    for i in range(3):
        t = (phase * 2 + i / 3) % 1
        pen.dot(1.5 + 0.1 * i, -0.55 - 1.6 * t, 0.05, 0.09, "#9fd8f0", alpha=0.9 - 0.7 * t)


def _bucket(pen: Pen, colour: Colour, phase: float) -> None:
    pen.line("-0.5,-0.5 0,0 0.5,-0.5", IRON, 0.06)
    pen.poly("-0.56,-0.5 0.56,-0.5 0.42,-1.4 -0.42,-1.4", colour)


def _cane(pen: Pen, colour: Colour, phase: float) -> None:
    pen.line("0,-2.6 0,0.05 -0.12,0.32 -0.42,0.3", WOOD, 0.15)


def _staff(pen: Pen, colour: Colour, phase: float) -> None:
    pen.limb("0.05,-3 0,0.5 0.02,2.4", (0.14, 0.18, 0.2), "#6a4a3a")
    pen.disc(0.02, 2.65, 0.32, 0.32, colour)
    pen.glow(0.02, 2.65, 1.6 + 0.2 * sin(2 * pi * phase), colour, 0.55)


def _magnifier(pen: Pen, colour: Colour, phase: float) -> None:
    pen.line("0,-0.35 0,0.35", "#4a3226", 0.15)
    pen.dot(0, 0.78, 0.42, 0.42, "#dff1f2", alpha=0.45)
    pen.ring(0, 0.78, 0.42, BRASS, 0.1)


def _tray(pen: Pen, colour: Colour, phase: float) -> None:
    pen.slab(-0.9, 0.1, 0.9, 0.24, STEEL, 0.06)
    _cup(pen.at(-0.3, 0.5), colour, phase)
    pen.disc(0.45, 0.4, 0.28, 0.18, "#d39a55")


def _microphone(pen: Pen, colour: Colour, phase: float) -> None:
    pen.limb("0,-0.4 0.05,0.5", (0.13, 0.18), "#2f2d3a")
    pen.disc(0.06, 0.66, 0.22, 0.24, STEEL)


def _trumpet(pen: Pen, colour: Colour, phase: float) -> None:
    pen.line("-0.5,0.12 1.3,0.12", BRASS, 0.13)
    pen.shape("1.1,0.1 1.5,0.2 1.9,0.56 1.9,-0.34 1.5,0.02", BRASS)
    pen.ring(0.45, -0.05, 0.24, deeper(BRASS, 0.06), 0.1)


def _flute(pen: Pen, colour: Colour, phase: float) -> None:
    pen.line("-0.8,0.12 1.5,0.05", STEEL, 0.14)
    for x in (0.1, 0.45, 0.8):
        pen.dot(x, 0.1, 0.05, 0.05, IRON)


def _candle(pen: Pen, colour: Colour, phase: float) -> None:
    pen.box(-0.13, -0.2, 0.13, 0.62, LINEN, 0.05)
    flame(pen.at(0, 0.62, scale=0.5), phase)


def flame(pen: Pen, phase: float) -> None:
    """A living flame, about 1 high, standing on (0, 0)."""
    lean = 0.1 * sin(2 * pi * phase) + 0.05 * sin(6 * pi * phase)
    tall = 1 + 0.08 * sin(4 * pi * phase)
    pen.glow(0, 0.45, 3.2, "#ffb45a", 0.45)
    pen.patch(
        [
            (0, 0),
            (0.26, 0.26),
            (0.17 + lean * 0.5, 0.6),
            (lean, tall),
            (-0.17 + lean * 0.5, 0.56),
            (-0.26, 0.26),
        ],
        "#ff9f43",
        emit=True,
    )
    pen.patch([(0, 0.05), (0.14, 0.25), (lean * 0.6, 0.64), (-0.14, 0.25)], "#fff0c8", emit=True)


def _ball(pen: Pen, colour: Colour, phase: float) -> None:
    pen.disc(0.1, 0.3, 0.5, 0.5, colour)
    pen.line("-0.36,0.4 0.1,0.52 0.56,0.4", LINEN, 0.1)


def _apple(pen: Pen, colour: Colour, phase: float) -> None:
    pen.disc(0.1, 0.3, 0.42, 0.4, colour)
    pen.line("0.1,0.62 0.2,0.86", "#6b4a30", 0.09)
    pen.patch("0.2,0.8 0.5,0.98 0.46,0.74", "#5f9a4a")


def _gift(pen: Pen, colour: Colour, phase: float) -> None:
    pen.box(-0.6, -0.3, 0.6, 0.6, colour, 0.06)
    pen.slab(-0.1, -0.3, 0.1, 0.6, "#f7d98a")
    for side in (-1, 1):
        pen.patch([(0, 0.6), (side * 0.2, 0.92), (side * 0.45, 0.82), (side * 0.3, 0.62)], "#f7d98a")


def _bag(pen: Pen, colour: Colour, phase: float) -> None:
    pen.line("-0.32,-0.4 -0.2,0.02 0.2,0.02 0.32,-0.4", deeper(colour, 0.1), 0.08)
    pen.poly("-0.55,-0.4 0.55,-0.4 0.66,-1.4 -0.66,-1.4", colour)


def _pan(pen: Pen, colour: Colour, phase: float) -> None:
    pen.line("-0.2,0 0.6,0.05", IRON, 0.13)
    pen.shape("0.55,0.16 1.75,0.16 1.6,-0.12 0.7,-0.12", IRON)


def _pin(pen: Pen, colour: Colour, phase: float) -> None:
    pen.line("-0.9,0.05 0.9,0.05", deeper(WOOD, 0.06), 0.12)
    pen.box(-0.6, -0.14, 0.6, 0.24, "#d3a46a", 0.14)


def _flag(pen: Pen, colour: Colour, phase: float) -> None:
    pen.line("0,-0.6 0,2.8", WOOD, 0.1)
    w = [0.12 * sin(2 * pi * (phase - k * 0.25)) for k in range(4)]
    pen.shape(
        [
            (0.04, 2.75),
            (0.7, 2.7 + w[1]),
            (1.7, 2.72 + w[2]),
            (1.7, 1.72 + w[3]),
            (0.7, 1.7 + w[2]),
            (0.04, 1.75),
        ],
        colour,
    )


def _kite_string(pen: Pen, colour: Colour, phase: float) -> None:
    s = sin(2 * pi * phase)
    x, y = 3.0 + 0.3 * s, 5.2 + 0.25 * sin(2 * pi * phase + 1)
    pen.line([(0, 0), (1.8, 2.2), (x, y - 0.9)], "#dcdce2", 0.04)
    kite(pen.at(x, y, -14 + 5 * s, 0.95), colour, phase)


def kite(pen: Pen, colour: Colour, phase: float) -> None:
    """A diamond kite with a tail of bows, 2.6 high without it, its middle at (0, 0)."""
    path = pen.poly("0,1.3 0.95,0.3 0,-1.3 -0.95,0.3", colour)
    with pen.inside(path):
        pen.chip("0,1.3 0.95,0.3 0,0.3", LINEN)
        pen.chip("0,0.3 -0.95,0.3 0,-1.3", LINEN, 0.8)
    tail = [(0.24 * sin(2 * pi * (phase - k * 0.2)) * k * 0.5, -1.3 - 0.55 * k) for k in range(5)]
    pen.line(tail, "#6a6a7a", 0.05)
    for x, y in tail[1:]:
        pen.chip(
            [(x - 0.22, y + 0.13), (x + 0.22, y - 0.13), (x + 0.22, y + 0.13), (x - 0.22, y - 0.13)], colour
        )


GRIPS: dict[str, Grip] = {
    "lantern": Grip(_lantern),
    "cup": Grip(_cup, colour="#f4efe4"),
    "book": Grip(_book, "both", "#8a3b32"),
    "umbrella": Grip(_umbrella, "raise"),
    "broom": Grip(_broom),
    "flower": Grip(_flower),
    "bouquet": Grip(_bouquet),
    "camera": Grip(_camera, "both"),
    "phone": Grip(_phone),
    "violin": Grip(_violin, "play", "#a8542f"),
    "basket": Grip(_basket, "hang", "#4f9a5b"),
    "bread": Grip(_bread),
    "hammer": Grip(_hammer),
    "spade": Grip(_spade),
    "balloon": Grip(_balloon),
    "letter": Grip(_letter),
    "brush": Grip(_brush, "raise"),
    "telescope": Grip(_telescope, "raise"),
    "guitar": Grip(_guitar, "play", "#c98a4a"),
    "sword": Grip(_sword),
    "wand": Grip(_wand, "raise"),
    "rod": Grip(_rod),
    "suitcase": Grip(_suitcase, "hang", "#8a5a3a"),
    "map": Grip(_map, "both"),
    "watering can": Grip(_can, colour="#4fa0a8"),
    "bucket": Grip(_bucket, "hang", "#4f8ac0"),
    "cane": Grip(_cane, "down"),
    "staff": Grip(_staff, colour="#7fe3ff"),
    "magnifier": Grip(_magnifier),
    "tray": Grip(_tray, colour="#f4efe4"),
    "microphone": Grip(_microphone, "raise"),
    "trumpet": Grip(_trumpet, "raise"),
    "flute": Grip(_flute, "raise"),
    "candle": Grip(_candle),
    "ball": Grip(_ball),
    "apple": Grip(_apple, colour="#d0402f"),
    "gift": Grip(_gift),
    "bag": Grip(_bag, "hang", "#b5653c"),
    "pan": Grip(_pan),
    "rolling pin": Grip(_pin),
    "flag": Grip(_flag, "raise"),
    "kite": Grip(_kite_string, "raise"),
}
