"""Small animals and insects. Units differ by figure; x is forward."""

from __future__ import annotations

from math import cos, pi, sin

from .beasts import INK, eye
from .look import Sheet
from .pen import Pen, Point, deeper, paler
from .roster import figure
from .wear import headwear, neckwear


@figure(
    "rabbit",
    "#c9a584 #f2ece0 #9a8f94 #a8744f",
    tall=0.27,
    unit=3.5,
    wide=2.6,
    words="hare,bunny",
    poses="stand,walk,run,sleep",
    group="animal",
    second="#f6efe2",
    accent="#e5a3a0",
)
def _rabbit(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    hop = 0.45 * max(0.0, sin(a)) if pose in ("walk", "run") else 0.0
    stretch = 10 * cos(a) if hop or pose in ("walk", "run") else 0.0
    body = pen.at(0, hop, stretch * 0.5)
    body.disc(-1.0, 0.55, 0.26, 0.26, sheet.second)
    body.shape("-0.95,0.35 -0.95,1.0 -0.4,1.6 0.25,1.65 0.6,1.2 0.6,0.5 0.2,0.08 -0.6,0.06", sheet.main)
    body.limb("0.45,0.9 0.55,0.2", (0.34, 0.26), sheet.main)
    body.part(body.oval(0.62, 0.14, 0.22, 0.13), sheet.main, 0.6)
    body.disc(-0.4, 0.5, 0.52, 0.48, sheet.main)
    body.part(body.oval(-0.1, 0.13, 0.48, 0.14), sheet.main, 0.7)
    neckwear(body.at(0.32, 1.36, -14, 0.85), sheet, phase)
    head = body.at(0.42, 1.85, 2 * sin(a))
    for x, lean, k in ((0.12, -4, 0.96), (-0.24, 12, 1.0)):
        ear = head.at(x, 0.42, lean + 4 * sin(a + 1), k)
        ear.shape("-0.16,0 -0.22,0.7 -0.02,1.25 0.2,0.7 0.16,0", sheet.main)
        ear.patch("-0.06,0.15 -0.1,0.7 -0.01,1.0 0.09,0.7 0.07,0.15", sheet.accent, 0.8)
    head.shape("-0.55,0 -0.4,0.45 0.05,0.58 0.5,0.34 0.72,-0.05 0.55,-0.4 0,-0.52 -0.45,-0.38", sheet.main)
    head.part(head.oval(0.5, -0.22, 0.24, 0.18), sheet.second, 0.4)
    head.chip("0.62,-0.02 0.78,-0.02 0.7,-0.14", sheet.accent)
    eye(head, 0.22, 0.1, 0.11, phase, pose == "sleep")
    head.blush(0.1, -0.2, 0.18, 0.12, sheet.accent, 0.5)
    headwear(head.at(0, 0, 0, 0.8), sheet)


@figure(
    "mouse",
    "#a89aa2 #c9b8a8 #8f7f78",
    tall=0.10,
    unit=2.3,
    wide=3.0,
    words="rat,hamster,vole,dormouse",
    poses="stand,walk",
    group="animal",
    second="#f0e4d8",
    accent="#e5a8a5",
)
def _mouse(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    s = 0.15 * sin(a)
    pen.limb(
        [(-0.6, 0.3), (-1.2, 0.15), (-1.7, 0.5 + s), (-2.1, 0.45 - s)], (0.16, 0.13, 0.1, 0.06), sheet.accent
    )
    step = 0.12 * sin(a) if pose == "walk" else 0.0
    for x in (-0.35 + step, 0.3 - step):
        pen.part(pen.oval(x, 0.09, 0.24, 0.1), sheet.accent, 0.5)
    body = pen.shape(
        "-0.85,0.35 -0.75,0.95 -0.2,1.35 0.35,1.35 0.6,0.9 0.5,0.25 0,0.08 -0.6,0.08", sheet.main
    )
    with pen.inside(body):
        pen.part(pen.oval(0.4, 0.55, 0.38, 0.5), sheet.second, 0.4)
    pen.limb("0.3,0.85 0.6,0.72 0.72,0.82", (0.2, 0.16, 0.16), sheet.main)
    neckwear(pen.at(0.3, 1.2, -10, 0.75), sheet, phase)
    head = pen.at(0.42, 1.55, 2 * sin(a))
    for x, y, r in ((-0.08, 0.5, 0.34), (-0.5, 0.34, 0.4)):
        head.disc(x, y, r, r, sheet.main)
        head.dot(x, y, r * 0.62, r * 0.62, sheet.accent, alpha=0.85)
    head.shape("-0.52,0 -0.35,0.42 0.05,0.5 0.5,0.22 0.92,-0.1 0.6,-0.32 0,-0.45 -0.42,-0.32", sheet.main)
    head.dot(0.93, -0.09, 0.1, 0.09, "#c9606a")
    eye(head, 0.28, 0.08, 0.1, phase)
    for dy in (0.06, -0.06):
        head.line([(0.6, -0.14), (1.05, -0.12 + dy * 3)], paler(sheet.main, 0.2), 0.03)
    headwear(head.at(0, 0.02, 0, 0.72), sheet)


@figure(
    "squirrel",
    "#b5602f #8f6a50",
    tall=0.2,
    unit=2.9,
    wide=2.6,
    words="chipmunk,red squirrel",
    poses="stand,run",
    group="animal",
    second="#f3e2c6",
    accent="#8a5a34",
)
def _squirrel(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    s = 0.1 * sin(2 * pi * phase)
    pen.limb(
        [(-0.5, 0.3), (-1.15, 0.7), (-1.05 + s, 1.7), (-0.85 + s, 2.35), (-1.35 + s * 2, 2.6)],
        (0.35, 0.75, 0.85, 0.75, 0.3),
        sheet.main,
    )
    body = pen.shape("-0.6,0.2 -0.6,0.9 -0.2,1.5 0.3,1.6 0.55,1.1 0.5,0.4 0.1,0.05 -0.4,0.05", sheet.main)
    with pen.inside(body):
        pen.part(pen.oval(0.45, 0.75, 0.3, 0.6), sheet.second, 0.4)
    pen.disc(-0.22, 0.45, 0.42, 0.4, sheet.main)
    pen.part(pen.oval(0.1, 0.1, 0.36, 0.11), sheet.main, 0.6)
    pen.disc(0.78, 1.0, 0.2, 0.24, sheet.accent)
    pen.patch("0.55,1.15 0.78,1.3 1.0,1.15", deeper(sheet.accent, 0.12))
    pen.limb("0.3,1.15 0.5,0.92 0.72,0.98", (0.24, 0.2, 0.17), sheet.main)
    neckwear(pen.at(0.25, 1.48, -10, 0.7), sheet, phase)
    head = pen.at(0.38, 1.85, 3 * sin(2 * pi * phase))
    for x in (-0.05, -0.32):
        head.poly([(x - 0.15, 0.3), (x - 0.02, 0.82), (x + 0.18, 0.36)], sheet.main)
    head.shape("-0.48,0 -0.35,0.38 0.05,0.48 0.42,0.26 0.74,-0.08 0.5,-0.3 0,-0.4 -0.4,-0.3", sheet.main)
    head.part(head.oval(0.38, -0.2, 0.24, 0.14), sheet.second, 0.4)
    head.dot(0.73, -0.06, 0.08, 0.07, INK)
    eye(head, 0.2, 0.08, 0.1, phase)
    headwear(head.at(0, 0, 0, 0.68), sheet)


@figure(
    "hedgehog",
    "#7a5f50 #8a6f5a",
    tall=0.13,
    unit=1.7,
    wide=2.8,
    words="porcupine,badger,mole",
    poses="stand,walk,sleep",
    group="animal",
    second="#e8cfae",
    dark="#4f3c34",
)
def _hedgehog(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    step = 0.1 * sin(a) if pose == "walk" else 0.0
    for x in (-0.6 + step, 0.45 - step):
        pen.part(pen.oval(x, 0.09, 0.22, 0.1), deeper(sheet.second, 0.12), 0.5)
    spikes: list[Point] = []
    for i in range(15):
        t = pi * (1.0 - i / 14 * 0.82)
        r = 1.28 if i % 2 else 1.05
        spikes.append((-0.2 + r * 1.02 * cos(t), 0.3 + r * 1.02 * sin(t)))
    pen.poly([*spikes, (0.55, 0.12), (-1.2, 0.12)], sheet.main)
    for i in range(4):
        for k in range(3):
            x, y = -0.85 + i * 0.36 + k * 0.08, 0.5 + k * 0.24
            pen.line([(x, y), (x - 0.1, y + 0.16)], sheet.dark, 0.05)
    pen.shape("0.3,0.1 0.25,0.6 0.55,0.85 0.95,0.66 1.42,0.36 1.1,0.16 0.7,0.08", sheet.second)
    pen.disc(0.42, 0.78, 0.15, 0.16, deeper(sheet.second, 0.1))
    pen.dot(1.42, 0.37, 0.12, 0.11, INK)
    eye(pen, 0.86, 0.52, 0.085, phase, pose == "sleep")
    neckwear(pen.at(0.35, 0.4, -60, 0.55), sheet, phase)
    headwear(pen.at(0.55, 0.6, -12, 0.6), sheet)


@figure(
    "monkey",
    "#8a5a3a #a5744a",
    tall=0.42,
    unit=3.1,
    wide=2.6,
    words="ape,chimpanzee,gorilla,orangutan",
    poses="stand,wave",
    group="animal",
    second="#ecc59a",
)
def _monkey(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    s = 0.2 * sin(a)
    pen.line(
        [(-0.5, 0.4), (-1.2, 0.3), (-1.35 + s, 1.1), (-1.0 + s, 1.5), (-0.8 + s, 1.2)],
        deeper(sheet.main, 0.04),
        0.2,
    )
    up = 150 if pose == "wave" else 40
    arm = pen.at(0.5, 1.45, up + 10 * sin(2 * a))
    arm.limb("0,0 0.2,-0.6 0.15,-1.15", (0.36, 0.3, 0.26), deeper(sheet.main, 0.04))
    arm.disc(0.15, -1.2, 0.19, 0.19, sheet.second)
    body = pen.shape("-0.65,0.2 -0.7,1.0 -0.4,1.65 0.4,1.65 0.7,1.0 0.65,0.2 0,0.02", sheet.main)
    with pen.inside(body):
        pen.part(pen.oval(0.08, 0.85, 0.42, 0.62), sheet.second, 0.5)
    for side in (-1, 1):
        pen.limb(
            [(side * 0.4, 0.5), (side * 0.95, 0.55), (side * 0.75, 0.14)], (0.42, 0.34, 0.28), sheet.main
        )
        pen.part(pen.oval(side * 0.85, 0.1, 0.3, 0.12), sheet.second, 0.5)
    pen.limb("-0.5,1.4 -0.85,0.95 -0.6,0.55", (0.36, 0.3, 0.26), sheet.main)
    neckwear(pen.at(0.05, 1.62, 0, 0.85), sheet, phase)
    head = pen.at(0.05, 2.2, 4 * sin(a))
    for side in (-1, 1):
        head.disc(side * 0.72, 0.02, 0.25, 0.28, sheet.main)
        head.dot(side * 0.72, 0.02, 0.14, 0.17, sheet.second)
    head.disc(0, 0.06, 0.68, 0.7, sheet.main)
    head.part(head.bunch([(-0.22, 0.14, 0.3), (0.22, 0.14, 0.3), (0, -0.24, 0.46)]), sheet.second, 0.5)
    for side in (-1, 1):
        eye(head, side * 0.2, 0.14, 0.09, phase)
    head.line("-0.22,-0.32 0,-0.42 0.22,-0.32", "#7a4430", 0.05)
    head.dot(0, -0.12, 0.1, 0.06, "#7a4430")
    headwear(head, sheet)


@figure(
    "bee",
    "#f2b632",
    tall=0.06,
    unit=2.0,
    wide=2.5,
    words="bumblebee,wasp,honeybee,firefly",
    poses="fly",
    group="animal",
    air=True,
    dark="#3a2c33",
    second="#e3f0f5",
)
def _bee(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    body = pen.at(0, 0.9 + 0.1 * sin(a), 4 * sin(a))
    for turn in (24, -8):
        wing = body.at(-0.05, 0.45, turn + 24 * sin(3 * a))
        wing.dot(-0.1, 0.5, 0.3, 0.55, sheet.second, alpha=0.8)
    trunk = body.shape("-1.15,0 -0.7,0.48 0.1,0.56 0.75,0.42 1.0,0 0.7,-0.42 0,-0.52 -0.7,-0.42", sheet.main)
    with body.inside(trunk):
        for x in (-0.75, -0.25, 0.25):
            body.slab(x - 0.13, -0.8, x + 0.13, 0.8, sheet.dark)
    body.chip("-1.1,0.08 -1.38,0 -1.1,-0.08", sheet.dark)
    for x in (0.72, 0.5):
        body.line([(x, 0.38), (x + 0.18, 0.72), (x + 0.34, 0.76)], sheet.dark, 0.06)
    eye(body, 0.7, 0.08, 0.1, phase)
    body.line("0.92,-0.12 0.78,-0.18 0.66,-0.14", sheet.dark, 0.05)
    if "firefly" in sheet.traits:
        body.glow(-0.9, 0, 1.6, "#f6f08a", 0.8)


@figure(
    "butterfly",
    "#ee8a2f #4fa3dd #cc5f9a #7a6ac0 #f2c23a",
    tall=0.08,
    unit=2.3,
    wide=2.6,
    words="moth",
    poses="fly",
    group="animal",
    air=True,
    dark="#3a2c33",
    second="#fff0cf",
)
def _butterfly(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    open_ = 0.62 + 0.38 * cos(a)
    body = pen.at(0, 1.0 + 0.12 * sin(a), -12)
    for side, k in ((1, open_), (-1, open_)):
        wing = body.stretched(side * k, 1)
        wing.shape("0.05,0.1 0.35,0.95 1.0,1.15 1.25,0.7 0.8,0.1 0.1,-0.05", sheet.main)
        wing.shape("0.05,-0.05 0.75,-0.1 0.95,-0.6 0.55,-0.95 0.1,-0.4", deeper(sheet.main, 0.05))
        wing.dot(0.85, 0.75, 0.17, 0.17, sheet.second)
        wing.dot(0.6, -0.5, 0.14, 0.14, sheet.second)
        wing.line("0.1,0.05 0.6,0.5 0.98,1.0", sheet.dark, 0.05)
    body.limb("0,0.55 0,-0.75", (0.17, 0.1), sheet.dark)
    body.dot(0, 0.62, 0.14, 0.14, sheet.dark)
    for side in (-1, 1):
        body.line([(0, 0.7), (side * 0.12, 1.05), (side * 0.3, 1.2)], sheet.dark, 0.045)


@figure(
    "ladybird",
    "#d9423a",
    tall=0.05,
    unit=1.4,
    wide=2.4,
    words="ladybug,beetle,bug",
    poses="walk",
    group="animal",
    dark="#322e3b",
)
def _ladybird(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    for i, x in enumerate((-0.6, 0.0, 0.55)):
        pen.line([(x, 0.4), (x + 0.08 * sin(a + 2 * i), 0.05)], sheet.dark, 0.1)
    pen.disc(0.85, 0.55, 0.42, 0.4, sheet.dark)
    shell = pen.shape("-1.1,0.3! -0.95,0.9 -0.3,1.3 0.45,1.1 0.8,0.6 0.8,0.3!", sheet.main)
    with pen.inside(shell):
        for x, y in ((-0.6, 0.7), (-0.1, 1.0), (0.35, 0.65), (-0.15, 0.45)):
            pen.dot(x, y, 0.16, 0.16, sheet.dark)
    pen.dot(1.0, 0.62, 0.1, 0.11, "#fffbe6")
    eye(pen, 1.02, 0.62, 0.055, phase)
    pen.line("0.95,0.9 1.1,1.15 1.25,1.18", sheet.dark, 0.05)


@figure(
    "snake",
    "#5f9a4a #c98a3a",
    tall=0.25,
    unit=1.9,
    wide=3.4,
    words="serpent,worm,cobra,caterpillar",
    poses="walk",
    group="animal",
    second="#e8d98a",
    accent="#d9423a",
)
def _snake(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    s = 0.1 * sin(a)
    spine = [
        (-1.75, 0.15),
        (-1.2, 0.3 + s),
        (-0.7, 0.2),
        (-0.1, 0.25 - s),
        (0.55, 0.24),
        (0.85, 0.65),
        (0.65, 1.15),
        (0.95 + s * 0.5, 1.5),
    ]
    body = pen.limb(spine, (0.1, 0.3, 0.42, 0.46, 0.46, 0.42, 0.38, 0.36), sheet.main)
    with pen.inside(body):
        for x in (-1.3, -0.9, -0.5, -0.1, 0.3):
            pen.dot(x, 0.34, 0.13, 0.1, sheet.second)
    head = pen.at(1.05 + s * 0.5, 1.55)
    head.line([(0.4, -0.02), (0.75, -0.04), (0.9, 0.06)], sheet.accent, 0.05)
    head.shape("-0.35,0 -0.15,0.28 0.2,0.25 0.5,0.02 0.25,-0.2 -0.15,-0.24", sheet.main)
    eye(head, 0.12, 0.1, 0.075, phase)
    headwear(head.at(-0.05, 0, 0, 0.45), sheet)


@figure(
    "bat",
    "#4a3f5f",
    tall=0.15,
    unit=1.9,
    wide=3.4,
    words="vampire bat",
    poses="fly",
    group="animal",
    air=True,
    second="#8a6a80",
)
def _bat(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    beat = sin(2 * pi * phase)
    body = pen.at(0, 0.85 - 0.1 * beat)
    for side in (-1, 1):
        wing = body.at(side * 0.25, 0.2, side * 24 * beat).stretched(side, 1)
        wing.shape(
            "0,0.25! 0.75,0.75 1.5,0.45! 1.25,-0.1! 0.95,0.1 0.75,-0.3! 0.5,-0.05 0.25,-0.45! 0,-0.4!",
            deeper(sheet.main, 0.03),
        )
    body.disc(0, 0, 0.42, 0.55, sheet.main)
    for side in (-1, 1):
        body.poly([(side * 0.38, 0.35), (side * 0.35, 0.95), (side * 0.06, 0.5)], sheet.main)
        body.dot(side * 0.16, 0.22, 0.11, 0.12, "#fffbe6")
        eye(body, side * 0.16, 0.21, 0.06, phase)
    body.line("-0.12,0.0 0,-0.06 0.12,0.0", sheet.second, 0.05)
