"""Sky things with a face or a shape of their own: clouds, moon, sun, stars as characters."""

from __future__ import annotations

from math import cos, pi, sin

from .beasts import eye
from .hats import star as star_shape
from .look import Sheet
from .pen import Pen, deeper
from .roster import figure
from .wear import headwear, neckwear

INK = "#2a2440"


def _countenance(pen: Pen, sheet: Sheet, phase: float, size: float = 1.0) -> None:
    """Eyes, blush and a mouth that shows the mood its words give it."""
    face = pen.at(0, 0, 0, size)
    sleepy = bool(sheet.traits & {"sleepy", "asleep"})
    for x in (-0.34, 0.34):
        eye(face, x, 0.05, 0.11, phase, sleepy)
        face.blush(x * 1.7, -0.2, 0.2, 0.13, "#e5607a", 0.5)
    if sheet.traits & {"angry", "grumpy", "storm", "stormy"}:
        for x in (-1, 1):
            face.line([(x * 0.5, 0.42), (x * 0.18, 0.28)], INK, 0.08)
        face.line("-0.18,-0.34 0,-0.26 0.18,-0.34", INK, 0.07)
    elif "sad" in sheet.traits:
        face.line("-0.16,-0.34 0,-0.26 0.16,-0.34", INK, 0.07)
    else:
        face.line("-0.16,-0.22 0,-0.32 0.16,-0.22", INK, 0.07)


@figure(
    "cloud",
    "#f2f1ee",
    tall=1.3,
    unit=2.6,
    wide=4.2,
    words="little cloud,storm cloud,rain cloud,thundercloud,thunderstorm,storm",
    group="sky",
    air=True,
    dark="#8f98b0",
)
def _cloud(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    stormy = bool(
        sheet.traits
        & {"storm", "stormy", "angry", "grumpy", "storm cloud", "rain cloud", "thundercloud", "thunderstorm"}
    )
    colour = "#7f88a5" if stormy and "main" in sheet.free else sheet.main
    body = pen.at(0, 0.25 + 0.07 * sin(a))
    if stormy:
        for k in range(4):
            t = (phase + k * 0.27) % 1
            x = -1.1 + 0.7 * k
            body.line([(x, 0.2 - 0.6 * t), (x - 0.06, 0.02 - 0.6 * t)], "#8fc0e0", 0.09, 1 - t)
    puffs = [
        (-1.35, 0.75, 0.62),
        (-0.7, 1.35, 0.8),
        (0.2, 1.55, 0.85),
        (0.95, 1.15, 0.72),
        (1.45, 0.7, 0.55),
        (0, 0.8, 0.75),
        (-0.7, 0.65, 0.6),
        (0.75, 0.65, 0.6),
    ]
    body.part(body.bunch([(x, y, r * (1 + 0.02 * sin(a + i))) for i, (x, y, r) in enumerate(puffs)]), colour)
    _countenance(body.at(0.1, 1.0), sheet, phase, 1.15)
    neckwear(body.at(0.1, 0.35, 0, 1.3), sheet, phase)
    headwear(body.at(0.2, 1.5, 0, 1.1), sheet)


@figure(
    "moon",
    "#f6eccb",
    tall=2.0,
    unit=2.4,
    wide=2.4,
    words="crescent,crescent moon,full moon",
    group="sky",
    air=True,
)
def _moon(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    bob = 0.05 * sin(2 * pi * phase)
    pen.glow(0, 1.2 + bob, 2.6, "#fff0c0", 0.35)
    if "full" in sheet.traits:
        pen.disc(0, 1.2 + bob, 1.1, 1.1, sheet.main)
        _countenance(pen.at(0, 1.25 + bob), sheet, phase, 1.1)
        return
    body = pen.at(0, 1.2 + bob, 12)
    body.shape(
        "0.35,1.08! -0.35,1.0 -0.95,0.5 -1.08,-0.1 -0.85,-0.7 -0.25,-1.08 0.5,-1.0! -0.02,-0.6 -0.1,-0.35 0.16,-0.15 -0.02,0.1 0.02,0.6",
        sheet.main,
    )
    eye(body, -0.32, 0.22, 0.1, phase, bool(sheet.traits & {"sleepy", "asleep"}))
    body.line("-0.32,-0.42 -0.2,-0.5 -0.06,-0.46", deeper(sheet.main, 0.35), 0.06)
    body.blush(-0.55, -0.12, 0.2, 0.14, "#e58f6a", 0.55)
    headwear(body.at(-0.1, 0.55, 20, 0.9), sheet)


@figure("sun", "#f8c53a", tall=2.0, unit=3.0, wide=3.0, words="sunshine", group="sky", air=True)
def _sun(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.glow(0, 1.5, 2.8, "#ffe08a", 0.5)
    for k in range(12):
        ray = pen.at(0, 1.5, k * 30 + 30 * phase)
        long = 1.45 if k % 2 else 1.3
        ray.chip([(1.0, -0.15), (long, 0), (1.0, 0.15)], "#f6a93a", emit=True)
    pen.disc(0, 1.5, 0.98, 0.98, sheet.main)
    _countenance(pen.at(0, 1.52), sheet, phase, 1.0)


@figure(
    "star",
    "#f8d04f",
    tall=0.6,
    unit=2.4,
    wide=2.4,
    words="little star,shooting star,falling star,starfish",
    group="sky",
    air=True,
)
def _star(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    if "starfish" not in sheet.traits:
        pen.glow(0, 1.2, 2.2 + 0.2 * sin(a), "#ffe08a", 0.5)
    body = pen.at(0, 1.15, 6 * sin(a))
    points = []
    for i in range(10):
        r = 1.2 if i % 2 == 0 else 0.62
        t = pi / 2 + i * pi / 5
        points.append((r * cos(t), r * sin(t)))
    body.shape(points, sheet.main)
    _countenance(body.at(0, 0.02), sheet, phase, 0.72)
    headwear(body.at(0, 0.2, 0, 0.6), sheet)


@figure("heart", "#d9424f", tall=0.4, unit=2.2, wide=2.4, words="love heart", group="sky", air=True)
def _heart(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    beat = 1 + 0.05 * sin(2 * pi * phase)
    pen.at(0, 1.05, 0, beat).shape(
        "0,-1.0! -0.75,-0.25 -1.12,0.4 -0.85,0.98 -0.35,1.0 0,0.6! 0.35,1.0 0.85,0.98 1.12,0.4 0.75,-0.25",
        sheet.main,
    )


@figure("comet", "#f8d04f", tall=0.6, unit=2.2, wide=4.4, words="meteor", group="sky", air=True)
def _comet(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    pen.glow(1.2, 1.1, 1.8, "#ffe08a", 0.6)
    for dy, long, alpha in ((0.25, 3.0, 0.5), (0, 3.5, 0.7), (-0.25, 2.8, 0.5)):
        wobble = 0.08 * sin(2 * pi * phase + dy * 9)
        pen.fill(
            pen.taper(
                [(1.1, 1.1 + dy), (-0.4, 1.0 + dy * 1.4 + wobble), (1.2 - long, 0.9 + dy * 1.8)],
                (0.4, 0.2, 0.03),
            ),
            "#f8dfa0",
            alpha,
            emit=True,
        )
    star_shape(pen, 1.2, 1.1, 0.85, sheet.main)


@figure(
    "planet",
    "#d98a5a #6f9ac9 #8fb58a #c98fc0",
    tall=2.6,
    unit=2.6,
    wide=4.2,
    words="globe,planet earth,planet mars,saturn",
    group="sky",
    air=True,
    second="#f0d9a8",
)
def _planet(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    ringed = sheet.traits.isdisjoint({"planet earth", "globe"})
    earth = not ringed
    ball = pen.disc(0, 1.3, 1.15, 1.15, "#3f8ac0" if earth and "main" in sheet.free else sheet.main)
    with pen.inside(ball):
        if earth:
            for x, y, r in ((-0.5, 1.7, 0.5), (0.5, 1.1, 0.55), (-0.3, 0.6, 0.4), (0.7, 2.0, 0.3)):
                pen.part(pen.bunch([(x, y, r), (x + r * 0.7, y - 0.15, r * 0.6)]), "#6aa86a")
        else:
            for y, h in ((1.75, 0.14), (1.3, 0.22), (0.75, 0.16)):
                pen.slab(-2, y - h, 2, y + h, deeper(sheet.main, 0.05))
    if ringed:
        ring = pen.at(0, 1.3, 16)
        ring.line("-1.02,0.15 -1.75,0.05 -1.9,-0.18 0,-0.5 1.9,-0.12 1.75,0.12 1.02,0.2", sheet.second, 0.17)
