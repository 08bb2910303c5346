"""Clothes for animals and things with a face: scarf, collar, bow tie, hats."""

from __future__ import annotations

from math import pi, sin

from .garments import BRASS
from .hats import bow, star
from .look import Sheet
from .pen import Pen, deeper, paler


def neckwear(pen: Pen, sheet: Sheet, phase: float) -> None:
    """What goes round a neck of half width .6; the pen is at its middle, x across it."""
    wind = sin(2 * pi * phase)
    if colour := sheet.worn("scarf"):
        pen.limb(
            [(-0.5, 0.0), (-1.1, 0.12 + 0.12 * wind), (-1.6, -0.12 - 0.15 * wind)],
            (0.3, 0.4, 0.34),
            deeper(colour, 0.03),
        )
        pen.limb("-0.62,0.1 0,-0.1 0.62,0.08", (0.36, 0.42, 0.36), colour)
    if colour := sheet.worn("cape"):
        pen.shape(
            [(-0.3, 0.1), (-1.3, -0.5 + 0.1 * wind), (-2.0, -1.4 + 0.2 * wind), (-0.9, -1.5), (0.1, -0.4)],
            colour,
        )
    if colour := sheet.worn("collar"):
        pen.limb("-0.55,0.08 0,-0.08 0.55,0.06", (0.2, 0.2, 0.2), colour)
        pen.disc(0.1, -0.26, 0.15, 0.15, BRASS)
    if colour := sheet.worn("bow tie"):
        bow(pen.at(0.15, -0.1), colour, 0.4)


def headwear(pen: Pen, sheet: Sheet) -> None:
    """Hats for a head of radius about .65 with its middle at the pen's origin."""
    if colour := sheet.worn("hat"):
        pen.shape("-0.42,0.48 -0.36,1.05 0,1.14 0.36,1.05 0.42,0.48", colour)
        pen.shape("-0.85,0.5 0,0.62 0.85,0.5 0,0.4", deeper(colour, 0.05))
    if colour := sheet.worn("party hat"):
        pen.poly("-0.36,0.48 0.02,1.4 0.38,0.48", colour)
        pen.dot(0.02, 1.42, 0.13, 0.13, paler(colour, 0.2))
    if colour := sheet.worn("beanie"):
        pen.shape("-0.6,0.4 -0.5,0.95 0,1.16 0.5,0.95 0.6,0.4 0,0.5", colour)
        pen.box(-0.64, 0.36, 0.64, 0.58, paler(colour, 0.05), 0.1)
        pen.disc(0, 1.2, 0.16, 0.16, paler(colour, 0.1))
    if sheet.worn("crown"):
        pen.poly("-0.4,0.48 -0.5,1.02 -0.22,0.8 0,1.12 0.22,0.8 0.5,1.02 0.4,0.48", BRASS)
    if colour := sheet.worn("witch hat"):
        pen.shape("-0.45,0.45 -0.2,1.1 -0.3,1.75! 0.15,1.15 0.45,0.45", colour)
        pen.shape("-0.95,0.42 0,0.58 0.95,0.42 0,0.34", colour)
        star(pen, 0.02, 0.85, 0.12, BRASS)
    if colour := sheet.worn("glasses"):
        for x in (-0.3, 0.3):
            pen.ring(x, 0.08, 0.2, colour, 0.06)
        pen.line("-0.1,0.1 0.1,0.1", colour, 0.05)
