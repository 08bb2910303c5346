"""Four-legged animals: shared bodies (standing, sitting, curled up) under many heads and tails.

Units: a standing body is about 3 long and its back about 2 above the ground; x is forward.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import cos, pi, sin

from providers.local.pictures.colour import Colour

from .look import Sheet
from .pen import Pen, Point, deeper, paler
from .wear import headwear, neckwear

INK = "#2a1d2b"
MOVES = "stand,walk,run,sit,sleep"


@dataclass(frozen=True)
class Beast:
    """How a species is put together."""

    face: Callable[[Pen, Sheet, float, bool], None]  # pen at the skull's middle, sheet, phase, asleep
    tail: Callable[[Pen, Sheet, float], None]  # pen at the root of the tail
    body: str
    head: Point = (1.75, 2.75)
    skull: float = 1.0
    neck: tuple[str, tuple[float, ...]] = ("1.0,1.8 1.6,2.5", (1.2, 0.9))
    fore: float = 1.0
    hind: float = -1.15
    leg: float = 1.3
    thick: tuple[float, float, float] = (0.62, 0.34, 0.27)
    rump: Point = (-1.45, 1.85)
    coat: Callable[[Pen, Sheet], None] | None = None
    socks: bool = False
    hoof: bool = False
    haunch: float = 0.62
    bib: bool = False
    seated: float = -14  # how the tail is turned when sitting
    wrap: str = "thin"  # the tail of a sleeper: "thin", "bushy", "tipped" or "" for none


def draw(pen: Pen, sheet: Sheet, pose: str, phase: float, beast: Beast) -> None:
    """Draw a beast in one of `MOVES`; anything else stands."""
    if pose in ("sit", "perch"):
        _sitting(pen, sheet, phase, beast)
    elif pose == "sleep":
        _curled(pen, sheet, phase, beast)
    else:
        _standing(pen, sheet, pose, phase, beast)


def _standing(pen: Pen, sheet: Sheet, pose: str, phase: float, beast: Beast) -> None:
    a = 2 * pi * phase
    stride = {"walk": 0.22, "run": 0.55}.get(pose, 0.0) * beast.leg / 1.3
    bob = 0.05 * sin(2 * a) if stride else 0.015 * sin(a)
    body = pen.at(0, bob, 2.5 * sin(a) if pose == "run" else 0)
    beast.tail(body.at(*beast.rump, 4 * sin(a)), sheet, phase)
    for x, shift, hind in ((beast.hind + 0.28, 0.5, True), (beast.fore + 0.26, 0.0, False)):
        _leg(pen, sheet, beast, x, a + shift * 2 * pi, stride, hind, far=True)
    neck, widths = beast.neck
    nod = 2.5 * sin(a + 1) if stride else 1.5 * sin(a)
    trunk = body.closed(beast.body)
    body.limb(neck, widths, sheet.main)
    body.part(trunk, sheet.main)
    if beast.coat:
        with body.inside(trunk):
            beast.coat(body, sheet)
    for x, shift, hind in ((beast.hind, 0.0, True), (beast.fore, 0.5, False)):
        _leg(pen, sheet, beast, x, a + shift * 2 * pi, stride, hind, far=False)
    if beast.bib:
        body.shape("1.62,2.35 1.95,1.9 1.72,1.5! 1.5,1.15! 1.2,1.4! 1.12,1.9 1.25,2.3", sheet.second, 0.6)
    neckwear(
        body.at(beast.head[0] - 0.3 * beast.skull, beast.head[1] - 0.66 * beast.skull, -30, beast.skull),
        sheet,
        phase,
    )
    head = body.at(*beast.head, nod, beast.skull)
    beast.face(head, sheet, phase, False)
    headwear(head, sheet)


def _leg(
    pen: Pen, sheet: Sheet, beast: Beast, x: float, a: float, stride: float, hind: bool, far: bool
) -> None:
    colour: Colour = deeper(sheet.main, 0.07) if far else sheet.main
    foot = stride * sin(a) * 1.6
    lift = stride * 0.55 * max(0.0, cos(a))
    top = beast.leg + 0.35
    thigh, knee, ankle = beast.thick
    low = 0.13 + lift
    if hind:
        spine = [
            (x, top),
            (x + 0.16 + foot * 0.35, top * 0.58 + lift * 0.4),
            (x - 0.17 + foot * 0.8, top * 0.32 + lift),
            (x + 0.02 + foot, low),
        ]
        widths: Sequence[float] = (thigh * 1.45, thigh, knee, ankle)
    else:
        spine = [(x, top), (x + 0.02 + foot * 0.4, top * 0.5 + lift * 0.6), (x + foot, low)]
        widths = (thigh, knee * 1.08, ankle)
    if hind and beast.haunch:
        pen.disc(x - 0.02, top * 0.98, beast.haunch, beast.haunch * 1.08, colour)
    limb = pen.limb(spine, widths, colour)
    end = spine[-1]
    if beast.socks:
        sock = deeper(sheet.dark, 0.03) if far else sheet.dark
        pen.limb([(end[0], end[1] + top * 0.24), end], (knee * 1.02, ankle * 1.12), sock)
    elif beast.hoof:
        with pen.inside(limb):
            pen.slab(end[0] - 0.5, end[1] - 0.3, end[0] + 0.5, end[1] + 0.06, sheet.dark)
    paw = sheet.dark if beast.socks or beast.hoof else colour
    pen.part(pen.oval(end[0] + 0.09, end[1] - 0.02, ankle * 0.82, ankle * 0.5), paw, 0.7)


def _sitting(pen: Pen, sheet: Sheet, phase: float, beast: Beast) -> None:
    breath = 0.02 * sin(2 * pi * phase)
    beast.tail(pen.at(-0.95, 0.42, beast.seated + 7 * sin(2 * pi * phase)), sheet, phase)
    dark = deeper(sheet.main, 0.06)
    pen.limb("0.72,1.5 0.78,0.6 0.86,0.12", (0.46, 0.34, 0.28), dark)
    torso = pen.shape(
        [
            (-0.2, 0.02),
            (-1.1, 0.15),
            (-1.25, 0.85),
            (-0.8, 1.75),
            (-0.2, 2.45 + breath),
            (0.35, 2.5 + breath),
            (0.72, 1.9),
            (0.75, 1.2),
            (0.6, 0.3),
        ],
        sheet.main,
    )
    if beast.coat:
        with pen.inside(torso):
            beast.coat(pen.at(-0.6, 0.2, 52, 0.95), sheet)
    if beast.bib:
        pen.shape("0.1,2.3 0.62,2.1 0.74,1.5 0.56,1.0! 0.4,0.72! 0.26,1.05! 0.08,1.6", sheet.second, 0.6)
    pen.limb("0.42,1.5 0.5,0.6 0.56,0.14", (0.5, 0.36, 0.3), sheet.main)
    if beast.socks:
        pen.limb("0.8,0.5 0.86,0.12", (0.3, 0.28), deeper(sheet.dark, 0.03))
        pen.limb("0.51,0.55 0.56,0.14", (0.34, 0.3), sheet.dark)
    pen.disc(-0.5, 0.62, 0.68, 0.64, sheet.main)
    paw = sheet.dark if beast.socks or beast.hoof else sheet.main
    pen.part(pen.oval(-0.1, 0.14, 0.42, 0.15), paw, 0.7)
    pen.part(pen.oval(0.66, 0.13, 0.24, 0.14), paw, 0.7)
    neckwear(pen.at(0.18, 2.32, -12), sheet, phase)
    k = min(beast.skull, 1.25)
    head = pen.at(0.25, 2.55 + 0.42 * k + breath, 2 * sin(2 * pi * phase), k)
    beast.face(head, sheet, phase, False)
    headwear(head, sheet)


def _curled(pen: Pen, sheet: Sheet, phase: float, beast: Beast) -> None:
    breath = 0.03 * sin(2 * pi * phase)
    body = pen.shape(
        [
            (-1.6, 0.05),
            (-1.75, 0.6),
            (-1.1, 1.22 + breath),
            (-0.2, 1.32 + breath),
            (0.8, 1.05),
            (1.35, 0.5),
            (1.2, 0.05),
        ],
        sheet.main,
    )
    if beast.coat:
        with pen.inside(body):
            beast.coat(pen.at(0, -0.75), sheet)
    pen.disc(-0.9, 0.55, 0.6, 0.55, sheet.main)
    k = min(beast.skull, 1.15)
    neckwear(pen.at(0.62, 0.45, -60, k), sheet, phase)
    beast.face(pen.at(1.05, 0.58 * k, -8, k), sheet, phase, True)
    if beast.wrap:
        _wrapped_tail(pen, sheet, beast.wrap)


def _wrapped_tail(pen: Pen, sheet: Sheet, wrap: str) -> None:
    """The tail of a sleeper, laid round its front."""
    if wrap == "thin":
        pen.limb("-1.6,0.5 -1.2,0.16 -0.4,0.14", (0.24, 0.24, 0.2), paler(sheet.main, 0.015))
        return
    spine = "-1.6,0.6 -1.45,0.24 -0.6,0.2 0.25,0.3"
    tail = pen.limb(spine, (0.3, 0.62, 0.78, 0.62, 0.2), paler(sheet.main, 0.015))
    if wrap == "tipped":
        with pen.inside(tail):
            tip = "-0.1,0.9 0.02,0.5 -0.16,0.38 0,0.2 -0.14,0.06 0,-0.4 1,-0.4 1,0.9"
            pen.part(pen.angular(tip), sheet.second, 0.6)


# Eyes and other small marks.


def eye(
    pen: Pen, x: float, y: float, r: float, phase: float, asleep: bool = False, iris: Colour | None = None
) -> None:
    """A living eye: it blinks once a cycle; asleep it is a lid."""
    if asleep or 0.46 < phase % 1 < 0.52:
        pen.line([(x - r, y), (x, y - r * 0.5), (x + r, y)], INK, r * 0.42)
        return
    if iris:
        pen.dot(x, y, r * 1.25, r * 1.3, iris)
        pen.dot(x, y, r * 0.55, r * 1.1, INK)
    else:
        pen.dot(x, y, r, r * 1.2, INK)
    pen.dot(x + (0.3 * r if pen.upright else -0.3 * r), y + 0.42 * r, r * 0.3, r * 0.3, "#fffbe6")


def whiskers(pen: Pen, x: float, y: float, size: float, colour: Colour) -> None:
    for side in (-1, 1):
        for dy in (0.1, -0.06):
            pen.line(
                [(x + side * 0.3 * size, y + dy * size * 0.5), (x + side * 0.95 * size, y + dy * size * 1.6)],
                colour,
                0.035,
            )


def tuft_tail(pen: Pen, sheet: Sheet, phase: float) -> None:
    s = 0.2 * sin(2 * pi * phase)
    pen.limb([(0.15, 0), (-0.7, -0.2), (-1.1, -0.9), (-1.4 + s, -0.75)], (0.26, 0.2, 0.17, 0.15), sheet.main)
    pen.disc(-1.5 + s, -0.7, 0.26, 0.2, sheet.accent if sheet.kind == "lion" else sheet.dark)
