"""Robots, ghosts, snowmen, scarecrows, dragons and other made-up folk."""

from __future__ import annotations

from math import cos, pi, sin

from .beasts import eye
from .garments import BRASS
from .look import Sheet
from .pen import Pen, deeper, paler
from .roster import figure
from .wear import headwear, neckwear

INK = "#2a1d2b"
SCREEN = "#1c2438"


def _claw(pen: Pen, colour: str) -> None:
    pen.disc(0, 0, 0.2, 0.2, colour)
    for side in (-1, 1):
        pen.line([(side * 0.12, -0.08), (side * 0.26, -0.26), (side * 0.1, -0.42)], colour, 0.13)


@figure(
    "robot",
    "#6fb5c9 #e0a04a #9ab86a #c97a8a #8f9fc9",
    tall=0.72,
    unit=5.2,
    wide=4.0,
    words="android,droid,machine man,cyborg,bot",
    poses="stand,walk,wave,dance,sit,hold,run,cheer,look up",
    group="creature",
    second="#c3d5dc",
    accent="#ee8a4a",
    dark=SCREEN,
    light="#fff0c8",
    parts="eye:light,antenna:accent,hand:accent",
)
def _robot(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    main, accent = sheet.main, sheet.accent
    far, near = (30.0, 12.0), (-30.0, -12.0)
    hips, nod, lift, spread = 0.0, 2 * sin(a), 0.0, 0.0
    if pose == "dance":
        far, near = (95 + 50 * sin(a), 120 + 55 * sin(a)), (-95 + 50 * sin(a), -120 + 55 * sin(a))
        hips, nod, lift, spread = 6 * sin(a), 10 * sin(a), 0.18 * abs(sin(a)), 0.15
    elif pose in ("wave", "cheer"):
        far = (120, 160 + 22 * sin(2 * a))
        near = (-120, -160 - 22 * sin(2 * a)) if pose == "cheer" else near
    elif pose in ("hold", "look up"):
        far, nod = (40.0, 100.0), 8.0 if pose == "look up" else nod
    elif pose in ("walk", "run"):
        far, near = (10 - 28 * sin(a), 25 - 28 * sin(a)), (-6 + 28 * sin(a), 14 + 28 * sin(a))
        hips, lift = 2 * sin(a), 0.05 * abs(sin(a))
    low = 0.95 if pose == "sit" else 0.0
    body = pen.at(0, 1.3 - low + lift, hips)
    _robot_legs(pen, sheet, pose, a, 1.3 - low + lift, spread)
    _robot_arm(body.at(0.72, 1.25), far, main, accent)
    body.box(-0.75, 0.0, 0.75, 1.6, main, 0.22)
    body.box(-0.48, 0.5, 0.52, 1.25, sheet.second, 0.12)
    for x, c in ((-0.2, "#d9423a"), (0.03, "#f4bd2f"), (0.26, "#4f9a5b")):
        body.dot(x, 1.02, 0.085, 0.085, c, emit=True)
    for y in (0.65, 0.78):
        body.line([(-0.3, y), (0.34, y)], deeper(sheet.second, 0.16), 0.05)
    _robot_arm(body.at(-0.72, 1.25), near, main, accent)
    body.box(-0.28, 1.55, 0.28, 1.85, deeper(main, 0.1), 0.06)
    neckwear(body.at(0, 1.72, 0, 0.95), sheet, phase)
    _robot_head(body.at(0, 2.55, nod), sheet, pose, phase)


def _robot_arm(pen: Pen, angles: tuple[float, float], colour: str, accent: str) -> None:
    upper, fore = (k * pi / 180 for k in angles)
    elbow = (0.75 * sin(upper), -0.75 * cos(upper))
    hand = (elbow[0] + 0.75 * sin(fore), elbow[1] - 0.75 * cos(fore))
    pen.disc(0, 0, 0.24, 0.24, accent)
    pen.limb([(0, 0), elbow, hand], (0.3, 0.28, 0.28), deeper(colour, 0.05))
    pen.dot(*elbow, 0.17, 0.17, deeper(colour, 0.14))
    _claw(pen.at(hand[0] + 0.12 * sin(fore), hand[1] - 0.12 * cos(fore), angles[1]), accent)


def _robot_legs(pen: Pen, sheet: Sheet, pose: str, a: float, hip: float, spread: float) -> None:
    for side in (1, -1):
        swing = sin(a) * side if pose in ("walk", "run") else 0.0
        x, lift = side * (0.36 + spread), 0.22 * max(0.0, cos(a) * side) if pose in ("walk", "run") else 0.0
        foot = (x + 0.5 * swing, lift) if pose != "sit" else (x + 1.25, 0.0)
        tone = deeper(sheet.main, 0.1 if side > 0 else 0.05)
        pen.limb(
            [(x, hip + 0.1), ((x + foot[0]) / 2 + 0.05, (hip + foot[1] + 0.3) / 2), (foot[0], foot[1] + 0.3)],
            (0.28, 0.26, 0.26),
            tone,
        )
        for t in (0.35, 0.6):
            pen.dot(
                x + (foot[0] - x) * t, hip + 0.1 + (foot[1] + 0.3 - hip - 0.1) * t, 0.19, 0.06, sheet.second
            )
        pen.box(foot[0] - 0.32, foot[1], foot[0] + 0.46, foot[1] + 0.34, sheet.accent, 0.13)


def _robot_head(head: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    head.line([(0, 0.7), (0.05 * sin(a), 1.15)], deeper(sheet.main, 0.1), 0.1)
    head.disc(0.05 * sin(a), 1.22, 0.17, 0.17, "#d9423a")
    for side in (-1, 1):
        head.box(side * 0.92, -0.22, side * 1.14, 0.24, sheet.accent, 0.08)
    head.box(-0.95, -0.7, 0.95, 0.74, sheet.main, 0.3)
    head.slab(-0.7, -0.42, 0.76, 0.5, sheet.dark, 0.22)
    sad = "sad" in sheet.traits
    for eye_x in (-0.32, 0.38):
        if pose in ("dance", "cheer", "wave"):
            head.line(
                [(eye_x - 0.15, 0.05), (eye_x, 0.2), (eye_x + 0.15, 0.05)], sheet.light, 0.085, emit=True
            )
        elif 0.46 < phase < 0.52:
            head.line([(eye_x - 0.14, 0.1), (eye_x + 0.14, 0.1)], sheet.light, 0.085, emit=True)
        else:
            head.dot(eye_x, 0.11, 0.13, 0.16, sheet.light, emit=True)
    smile = "-0.18,-0.24 0.03,-0.15 0.24,-0.24" if sad else "-0.18,-0.16 0.03,-0.26 0.24,-0.16"
    head.line(smile, sheet.light, 0.07, emit=True)
    if "rusty" in sheet.traits or "old" in sheet.traits:
        head.dot(-0.75, 0.52, 0.12, 0.09, "#a8623a")
        head.dot(0.72, -0.55, 0.15, 0.08, "#a8623a")
    headwear(head.at(0, 0.12, 0, 1.15), sheet)


@figure(
    "ghost",
    "#eef2f5",
    tall=0.7,
    unit=3.2,
    wide=2.4,
    words="spirit,spook,phantom",
    poses="stand,wave",
    group="creature",
    air=True,
    dark="#3a4060",
)
def _ghost(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    body = pen.at(0, 0.15 + 0.12 * sin(a))
    body.glow(0, 1.6, 2.6, "#cfe3ff", 0.28)
    hem = [(-1.0 + 0.5 * k, 0.1 + (0.32 if k % 2 else 0.0) + 0.06 * sin(a + k)) for k in range(5)]
    outline = [
        (1.0, 0.9),
        (0.95, 2.0),
        (0.55, 2.75),
        (0, 2.98),
        (-0.55, 2.75),
        (-0.95, 2.0),
        (-1.0, 0.9),
        *hem,
    ]
    body.part(body.closed_at(outline, frozenset({7, 9, 11})), sheet.main, 0.7)
    up = 1.0 if pose == "wave" else 0.0
    body.limb(
        [(0.8, 1.7), (1.15, 1.55 + 0.4 * up), (1.35, 1.35 + 0.9 * up + 0.1 * sin(2 * a) * up)],
        (0.5, 0.4, 0.26),
        sheet.main,
    )
    body.limb("-0.8,1.7 -1.1,1.5 -1.28,1.3", (0.5, 0.4, 0.26), sheet.main)
    for x in (-0.2, 0.42):
        eye(body, x, 2.15, 0.15, phase)
    mouth = "-0.1,1.66 0.1,1.74 0.3,1.66" if "sad" in sheet.traits else "-0.1,1.74 0.1,1.64 0.3,1.74"
    body.line(mouth, sheet.dark, 0.07)
    for x in (-0.45, 0.68):
        body.blush(x, 1.85, 0.24, 0.16, "#e58fa0", 0.55)
    neckwear(body.at(0.05, 1.4, 0, 1.35), sheet, phase)
    headwear(body.at(0.08, 2.2, 0, 1.15), sheet)


@figure(
    "snowman",
    "#f6f6f2",
    tall=0.85,
    unit=4.4,
    wide=3.2,
    words="snow man,snow woman",
    poses="stand,wave",
    group="creature",
    accent="#d9423a",
    dark="#322e3b",
    second="#ef8a2f",
    parts="scarf:accent,nose:second,hat:dark",
)
def _snowman(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    wave = 24 + 14 * sin(2 * a) if pose == "wave" else 0.0
    arm = pen.at(0.75, 2.25, wave)
    arm.line("0,0 0.8,0.45 1.15,0.5", "#6a4a3a", 0.1)
    arm.line("0.75,0.42 0.95,0.75", "#6a4a3a", 0.08)
    pen.line("-0.75,2.25 -1.4,2.5 -1.75,2.35", "#6a4a3a", 0.1)
    pen.line("-1.35,2.48 -1.45,2.78", "#6a4a3a", 0.08)
    pen.disc(0, 0.95, 1.15, 1.0, sheet.main)
    pen.disc(0, 2.15, 0.86, 0.8, sheet.main)
    for y in (2.45, 2.1, 1.75):
        pen.dot(0.2, y, 0.09, 0.09, sheet.dark)
    pen.disc(0, 3.3, 0.68, 0.66, sheet.main)
    scarf = sheet.worn("scarf") or sheet.accent
    s = 0.12 * sin(a)
    pen.limb([(-0.5, 2.75), (-0.85, 2.3 + s), (-0.8 + s, 1.8)], (0.3, 0.36, 0.34), deeper(scarf, 0.03))
    pen.limb("-0.62,2.8 0,2.62 0.62,2.8", (0.34, 0.4, 0.34), scarf)
    for x in (-0.14, 0.3):
        pen.dot(x, 3.45, 0.09, 0.1, INK)
        pen.dot(x + 0.03, 3.49, 0.03, 0.03, "#fffbe6")
    pen.poly("0.1,3.36 0.85,3.2 0.1,3.16", sheet.second)
    for k in range(5):
        pen.dot(-0.16 + 0.12 * k, 3.02 - 0.06 * sin(pi * k / 4), 0.045, 0.045, INK)
    if sheet.wears and not sheet.worn("scarf"):
        headwear(pen.at(0, 3.3, 0, 1.0), sheet)
    else:
        pen.box(-0.48, 3.82, 0.48, 4.42, sheet.dark, 0.06)
        pen.slab(-0.49, 3.84, 0.49, 4.0, scarf)
        pen.box(-0.8, 3.72, 0.8, 3.88, sheet.dark, 0.08)


@figure(
    "scarecrow",
    "#b5793f",
    tall=1.0,
    unit=4.9,
    wide=4.2,
    words="straw man,strawman",
    poses="stand",
    group="creature",
    second="#e3c07a",
    accent="#4f7aa8",
    dark="#6a4a34",
    parts="shirt:main,coat:main,hat:accent,trousers:accent",
)
def _scarecrow(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    s = 0.06 * sin(2 * pi * phase)
    straw = sheet.second
    pen.line([(0, 0), (0, 3.2)], sheet.dark, 0.2)
    pen.line("-1.9,3.0 1.9,3.0", sheet.dark, 0.15)
    for side in (-1, 1):
        for k in (-1, 0, 1):
            pen.line([(side * 1.6, 2.95), (side * 2.05, 2.9 + k * 0.22 + s)], straw, 0.08)
        pen.limb([(side * 0.4, 3.0), (side * 1.1, 2.95), (side * 1.7, 2.95)], (0.62, 0.58, 0.62), sheet.main)
        pen.limb(
            [(side * 0.28, 1.6), (side * 0.34, 0.9), (side * 0.4 + s, 0.5)], (0.5, 0.48, 0.5), sheet.accent
        )
        for k in (-1, 0, 1):
            pen.line([(side * 0.4 + s, 0.5), (side * 0.42 + k * 0.15, 0.18)], straw, 0.07)
    pen.shape("-0.62,3.3 0.62,3.3 0.7,2.4 0.62,1.4! -0.62,1.4! -0.7,2.4", sheet.main)
    pen.chip("0.1,2.2 0.45,2.25 0.42,1.9 0.12,1.86", "#d9623a")
    pen.slab(-0.66, 1.6, 0.66, 1.74, straw)
    for k in range(-2, 3):
        pen.line([(0, 3.35), (k * 0.24, 3.1)], straw, 0.09)
    head = pen.at(0, 3.85, 4 * sin(2 * pi * phase))
    head.disc(0, 0, 0.6, 0.58, "#e8cf9a")
    for x in (-0.16, 0.28):
        head.dot(x, 0.06, 0.09, 0.1, INK)
    head.line("-0.2,-0.22 0.06,-0.32 0.34,-0.22", "#7a4a3a", 0.05)
    for x in (-0.1, 0.06, 0.22):
        head.line([(x, -0.2), (x, -0.36)], "#7a4a3a", 0.04)
    head.chip("0.02,-0.02 0.16,-0.02 0.09,-0.14", "#d9623a")
    for k in (-1, 1):
        head.line([(k * 0.5, 0.3), (k * 0.72, 0.0)], straw, 0.08)
    hat = sheet.worn("hat") or "#9a7a4a"
    head.shape("-0.46,0.36 -0.3,0.95 0.1,1.08 0.36,0.86 0.5,0.36", hat)
    head.shape("-1.0,0.32 0,0.5 1.0,0.32 0,0.26", deeper(hat, 0.04))
    neckwear(pen.at(0, 3.32, 0, 0.9), sheet, phase)


@figure(
    "dragon",
    "#4f9a6a #c9483f #5f6ac0 #3f9a9a",
    tall=1.4,
    unit=4.4,
    wide=6.4,
    words="wyvern,dinosaur,monster,lizard,dino",
    poses="stand,fly,sleep",
    group="creature",
    second="#f0d98a",
    accent="#e0702f",
    dark="#2f5a4a",
    parts="wing:accent,belly:second",
)
def _dragon(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    beat = sin(a) if pose == "fly" else 0.25 * sin(a)
    lift = 0.5 - 0.25 * beat if pose == "fly" else 0.0
    body = pen.at(0, lift)
    wings = sheet.traits.isdisjoint({"dinosaur", "lizard", "dino"})
    if wings:
        _dragon_wing(body.at(0.1, 2.15, -6 + 22 * beat), deeper(sheet.accent, 0.06))
    s = 0.25 * sin(a)
    body.limb(
        [(-1.0, 1.2), (-2.0, 0.7), (-2.8, 0.75 + s), (-3.4, 1.35 + s)], (1.0, 0.62, 0.38, 0.16), sheet.main
    )
    body.poly([(-3.3, 1.25 + s), (-3.85, 1.45 + s), (-3.5, 1.85 + s), (-3.2, 1.5 + s)], sheet.accent)
    for x in (0.75, -0.55):
        body.limb([(x, 1.2), (x + 0.15, 0.7), (x + 0.05, 0.14)], (0.7, 0.46, 0.4), deeper(sheet.main, 0.06))
    nod = 3 * sin(a)
    body.limb([(0.5, 1.7), (1.35, 2.2), (1.45, 3.0), (1.75, 3.6)], (1.3, 0.85, 0.6, 0.55), sheet.main)
    for k in range(9):
        t = k / 8
        x, y = -2.2 + 3.1 * t, 0.95 + 1.25 * sin(pi * t * 0.62)
        body.chip([(x - 0.2, y), (x + 0.02, y + 0.42), (x + 0.22, y + 0.06)], sheet.accent)
    trunk = body.shape("-1.3,1.0 -1.0,1.8 -0.1,2.2 0.8,2.2 1.3,1.7 1.2,1.0 0.5,0.55 -0.7,0.5", sheet.main)
    with body.inside(trunk):
        body.part(body.closed("0.4,1.9 1.4,2.0 1.4,0.8 0.3,0.3 -0.6,0.5 0.3,1.0"), sheet.second, 0.5)
    for x in (0.45, -0.85):
        body.disc(x, 0.95, 0.5, 0.52, sheet.main)
        body.limb([(x, 1.0), (x + 0.15, 0.6), (x + 0.05, 0.14)], (0.7, 0.46, 0.42), sheet.main)
        body.part(body.oval(x + 0.2, 0.12, 0.34, 0.13), sheet.main, 0.6)
    neckwear(body.at(1.4, 2.75, -8, 0.7), sheet, phase)
    head = body.at(1.85, 3.7, nod)
    for x in (0.0, -0.28):
        head.poly([(x - 0.12, 0.3), (x - 0.42, 0.92), (x + 0.14, 0.42)], sheet.second)
    head.shape(
        "-0.58,0 -0.42,0.44 0.05,0.52 0.5,0.3 1.1,0.22 1.32,-0.05 1.15,-0.35 0.5,-0.42 -0.1,-0.46 -0.5,-0.35",
        sheet.main,
    )
    head.dot(1.14, 0.08, 0.06, 0.05, INK)
    head.line("1.2,-0.2 0.8,-0.22 0.5,-0.14", deeper(sheet.main, 0.18), 0.05)
    eye(head, 0.2, 0.16, 0.12, phase, pose == "sleep", "#f6e08a")
    if "angry" in sheet.traits or "fire" in sheet.traits:
        head.patch([(1.25, -0.1), (1.9, 0.2), (2.5 + s, -0.1), (1.9, -0.35)], "#ff9f43", emit=True)
    headwear(head, sheet)
    if wings:
        _dragon_wing(body.at(-0.35, 2.0, 4 + 26 * beat), sheet.accent)


def _dragon_wing(pen: Pen, colour: str | tuple[float, float, float]) -> None:
    pen.shape("0.2,-0.1! 0.1,1.0 -0.5,2.1! -1.1,1.7 -1.9,1.8! -1.5,1.1 -1.8,0.6! -1.1,0.5 -0.6,-0.1!", colour)
    for tip in ((-0.5, 2.05), (-1.85, 1.76), (-1.75, 0.62)):
        pen.line([(0.1, 0.0), (tip[0] * 0.45, tip[1] * 0.6), tip], deeper(colour, 0.1), 0.07)


@figure(
    "alien",
    "#8fc97a #7ab5c9",
    tall=0.6,
    unit=3.6,
    wide=2.4,
    words="martian,extraterrestrial",
    poses="stand,wave",
    group="creature",
    second="#6a5aa8",
    dark="#2a2840",
)
def _alien(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    for x in (-0.28, 0.28):
        pen.limb([(x, 0.9), (x, 0.12)], (0.3, 0.24), sheet.main)
        pen.part(pen.oval(x + 0.08, 0.1, 0.28, 0.12), sheet.main, 0.6)
    pen.shape("-0.4,1.75 0.4,1.75 0.62,0.7! -0.62,0.7!", sheet.second)
    pen.slab(-0.5, 0.95, 0.5, 1.08, BRASS)
    up = 150 + 20 * sin(2 * a) if pose == "wave" else 26.0
    arm = pen.at(0.36, 1.6, up)
    arm.limb("0,0 0.1,-0.5 0.05,-0.95", (0.24, 0.2, 0.2), sheet.main)
    pen.limb("-0.36,1.6 -0.62,1.2 -0.7,0.75", (0.24, 0.2, 0.2), sheet.main)
    head = pen.at(0, 2.35, 3 * sin(a))
    for side in (-1, 1):
        head.line([(side * 0.3, 0.6), (side * 0.5, 1.05)], sheet.main, 0.08)
        head.disc(side * 0.52, 1.1, 0.13, 0.13, paler(sheet.main, 0.1))
    head.shape("-0.95,0.25 -0.7,0.75 0,0.95 0.7,0.75 0.95,0.25 0.5,-0.4 0,-0.7 -0.5,-0.4", sheet.main)
    for side in (-1, 1):
        head.dot(side * 0.38, 0.14, 0.22, 0.32, sheet.dark, side * 24)
        head.dot(side * 0.34, 0.28, 0.07, 0.08, "#fffbe6")
    head.line("-0.14,-0.4 0,-0.46 0.14,-0.4", deeper(sheet.main, 0.25), 0.05)
    headwear(head.at(0, 0.2, 0, 1.0), sheet)


@figure(
    "gingerbread man",
    "#b5743a",
    tall=0.2,
    unit=3.2,
    wide=2.6,
    words="gingerbread,toy soldier,doll,puppet,toy",
    poses="stand,wave",
    group="creature",
    second="#fbf3e3",
    accent="#d9423a",
)
def _gingerbread(pen: Pen, sheet: Sheet, pose: str, phase: float) -> None:
    a = 2 * pi * phase
    raised = 0.9 + 0.2 * sin(2 * a) if pose == "wave" else 0.0
    pen.limb([(0.3, 1.0), (0.55, 0.3)], (0.7, 0.62), sheet.main)
    pen.limb("-0.3,1.0 -0.55,0.3", (0.7, 0.62), sheet.main)
    pen.limb([(0.3, 1.7), (1.05, 1.55 + raised)], (0.62, 0.56), sheet.main)
    pen.limb("-0.3,1.7 -1.05,1.55", (0.62, 0.56), sheet.main)
    pen.shape("-0.6,1.0 -0.58,1.85 0,2.05 0.58,1.85 0.6,1.0 0,0.75", sheet.main)
    pen.disc(0, 2.5, 0.68, 0.66, sheet.main)
    for x in (-0.24, 0.24):
        pen.dot(x, 2.6, 0.09, 0.1, sheet.second)
    pen.line("-0.26,2.32 0,2.2 0.26,2.32", sheet.second, 0.08)
    for y in (1.7, 1.35, 1.0):
        pen.dot(0, y, 0.1, 0.1, sheet.accent)
    for x in (-0.55, 0.55):
        pen.line([(x - 0.3, 0.45), (x, 0.36), (x + 0.3, 0.45)], sheet.second, 0.07)
    headwear(pen.at(0, 2.5, 0, 1.0), sheet)
