"""Heads: face, hair and beard. Units: the head's radius is 1, its middle (0, 0), y up.

Features sit on a ball by longitude (degrees, 0 the middle of the face, positive toward the far
side) and height; turning the head moves them all together.
"""

from __future__ import annotations

from math import cos, radians

from .hair import BACK_HAIR, BEARDS, CURLS, FRONT_HAIR, afro_back, curly_back, mane, pigtails_back, plait
from .pen import deeper, paler
from .skull import INK, Head, skull


def behind(head: Head) -> None:
    """Hair that hangs behind neck and shoulders."""
    if head.view != "back" and (style := BACK_HAIR.get(head.person.hair)):
        style(head)


def front(head: Head) -> None:
    """The head itself: skull, ear, face, beard and hair."""
    pen, person = head.pen, head.person
    if head.view == "back":
        _from_behind(head)
        return
    outline = pen.closed(skull(head))
    pen.part(outline, person.skin, shadow=0.55, light=0.6)
    for side in (-1, 1):
        if head.turn == 0 or side < 0:
            x, y = head.on(side * (84 if head.turn < 30 else 92), -0.12, 1.02 if head.turn < 30 else 1)
            pen.disc(x, y, 0.15, 0.2, deeper(person.skin, 0.02))
    with pen.inside(outline):
        _cheeks(head)
    _features(head)
    if person.beard:
        BEARDS[person.beard](head)
    _mouth(head)
    if style := FRONT_HAIR.get(person.hair):
        style(head)
    _brows(head)
    if person.glasses:
        _glasses(head)


def _cheeks(head: Head) -> None:
    tone = "#e2574f" if head.person.skin > "#b" else "#c23f4a"
    for side in (-1, 1):
        x, y = head.on(side * 42, -0.42)
        if abs(side * 42 + head.turn) < 88:
            head.pen.blush(x, y, 0.27, 0.19, tone, 0.34)


def _features(head: Head) -> None:
    """Eyes and nose."""
    pen, person = head.pen, head.person
    closed = head.mood in ("asleep", "laugh") or head.blink > 0.5
    for side in (-1, 1):
        angle = side * 24 + head.turn
        if angle > 72:
            continue
        x, y = head.on(side * 24, -0.1)
        squash = 0.75 + 0.25 * cos(radians(angle))
        if closed:
            bow = 0.06 if head.mood == "asleep" else -0.07
            pen.line([(x - 0.13, y + bow * 0.4), (x, y - bow), (x + 0.13, y + bow * 0.4)], INK, 0.055)
            continue
        big = 1.22 if head.mood == "surprised" else 1.0
        pen.dot(x, y, 0.108 * squash * big, 0.145 * big, INK)
        glint = 0.035 if pen.upright else -0.035
        pen.dot(x + glint, y + 0.055, 0.034, 0.036, "#fffbe6")
        if person.lashes:
            out = side if head.turn < 30 else 1
            pen.line([(x + out * 0.08, y + 0.09), (x + out * 0.19, y + 0.14)], INK, 0.045)
    nose = deeper(person.skin, 0.13)
    if head.view == "side":
        return
    x, y = head.on(4 if head.turn else 0, -0.27)
    dx = 0.07 if head.turn else 0.05
    pen.line([(x - dx, y - 0.02), (x, y - 0.06), (x + dx, y)], nose, 0.055)


_BROWS = {  # inner height, outer height, relative to rest
    "sad": (0.09, -0.06),
    "worried": (0.11, -0.03),
    "angry": (-0.11, 0.07),
    "determined": (-0.05, 0.03),
    "surprised": (0.12, 0.10),
    "joy": (0.05, 0.04),
    "happy": (0.03, 0.02),
}


def _brows(head: Head) -> None:
    person = head.person
    inner, outer = _BROWS.get(head.mood, (0.0, 0.0))
    colour = (
        deeper(person.hair_colour, 0.05)
        if person.hair != "bald" or person.beard
        else deeper(person.skin, 0.2)
    )
    if person.hair_colour > "#c":
        colour = deeper(person.hair_colour, 0.16)
    for side in (-1, 1):
        if side * 24 + head.turn > 72:
            continue
        x0, y0 = head.on(side * 14, 0.17 + inner)
        x1, y1 = head.on(side * 34, 0.15 + outer)
        head.pen.line([(x0, y0), ((x0 + x1) / 2, max(y0, y1) + 0.03), (x1, y1)], colour, 0.07)


def _mouth(head: Head) -> None:
    pen, person = head.pen, head.person
    bearded = person.beard in ("full", "long")
    colour = "#8c3b3b" if bearded else deeper(person.skin, 0.28) if person.skin > "#8" else "#2a1416"
    x, y = head.on(0 if head.view != "side" else 14, -0.5)
    w = 0.2 * cos(radians(head.turn)) + 0.02
    mood = head.mood
    if mood in ("joy", "laugh", "sing"):
        pen.patch(
            [
                (x - w, y + 0.05),
                (x, y + 0.02),
                (x + w, y + 0.05),
                (x + w * 0.7, y - 0.13),
                (x, y - 0.2),
                (x - w * 0.7, y - 0.13),
            ],
            "#7a2b33",
        )
        pen.dot(x, y - 0.13, w * 0.5, 0.055, "#e0706a")
    elif mood == "surprised":
        pen.dot(x, y - 0.03, 0.09, 0.12, "#7a2b33")
    elif mood == "talk":
        pen.dot(x, y, w * 0.8, 0.09, "#7a2b33")
    else:
        bend = {
            "sad": -0.09,
            "worried": -0.05,
            "angry": -0.06,
            "determined": 0.0,
            "asleep": 0.05,
            "happy": 0.12,
        }.get(mood, 0.08)
        if mood == "happy":
            w *= 1.15
        pen.line(
            [
                (x - w, y + bend * 0.6),
                (x - w * 0.5, y - bend * 0.35),
                (x + w * 0.5, y - bend * 0.35),
                (x + w, y + bend * 0.6),
            ],
            colour,
            0.062,
        )


def _glasses(head: Head) -> None:
    pen, colour = head.pen, head.person.glasses
    places = [head.on(side * 25, -0.1) for side in (-1, 1) if side * 25 + head.turn < 74]
    for x, y in places:
        pen.dot(x, y, 0.27, 0.27, "#dff1f2", alpha=0.22)
        pen.ring(x, y, 0.27, colour, 0.065)
    if len(places) == 2:
        (x0, y0), (x1, _) = places
        pen.line([(x0 + 0.26, y0 + 0.05), (x1 - 0.26, y0 + 0.05)], colour, 0.06)
    x, y = places[0]
    ear = head.on(-80, -0.02)
    if ear[0] < x - 0.3:
        pen.line([(x - 0.26, y + 0.04), ear], colour, 0.06)


def _from_behind(head: Head) -> None:
    """The back of a head: hair all over, or skin."""
    pen, person = head.pen, head.person
    pen.disc(0, 0, 1.0, 1.0, person.skin)
    if person.hair in ("bald", ""):
        return
    if person.hair == "tuft":
        pen.part(
            pen.bunch(
                [(-0.9, -0.1, 0.3), (-0.5, -0.3, 0.35), (0, -0.36, 0.36), (0.5, -0.3, 0.35), (0.9, -0.1, 0.3)]
            ),
            person.hair_colour,
        )
        return
    if person.hair in ("curly", "afro"):
        (afro_back if person.hair == "afro" else curly_back)(head)
        pen.disc(0, 0.06, 1.02, 1.0, person.hair_colour)
        pen.part(pen.bunch([(x * 0.7, y * 0.8, 0.5) for x, y in CURLS]), person.hair_colour)
        return
    bottom = {"bob": -1.05, "long": -2.5}.get(person.hair, -0.72)
    pen.shape(mane(head, bottom, 1.0 if bottom > -1 else 1.16), person.hair_colour)
    if person.hair == "pony":
        pen.limb(
            [(0, 0.6), (0.1, 0.0), (0.05 + 0.2 * head.sway, -0.9), (0.2 * head.sway, -1.6)],
            (0.35, 0.6, 0.5, 0.1),
            deeper(person.hair_colour, 0.03),
        )
    elif person.hair == "bun":
        pen.disc(0, 1.0, 0.5, 0.45, paler(person.hair_colour, 0.02))
    elif person.hair in ("braid", "braids"):
        for x in (0.0,) if person.hair == "braid" else (-0.7, 0.7):
            plait(head, [(x, -0.5 - 0.34 * i) for i in range(5)], 0.28)
    elif person.hair == "pigtails":
        pigtails_back(head)


def blinks(phase: float) -> float:
    """1 during the short closed moment of a cycle, 0 otherwise."""
    return 1.0 if 0.46 < phase % 1.0 < 0.52 else 0.0
