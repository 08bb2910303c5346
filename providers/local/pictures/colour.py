"""Colour: sRGB in and out, OKLab in between.

A colour is either a hex string (`"#d9423a"`) or an `Rgb` triple of sRGB values 0..1; every
function takes both and returns `Rgb`. Mixing happens in OKLab, where dusk stays clean instead
of turning to mud.
"""

from __future__ import annotations

import math
from functools import lru_cache

import skia

Rgb = tuple[float, float, float]
Colour = str | Rgb


@lru_cache(maxsize=4096)
def rgb(colour: Colour) -> Rgb:
    """The sRGB triple (0..1) of a hex string; a triple is returned as it is."""
    if not isinstance(colour, str):
        return colour
    digits = colour.removeprefix("#")
    return (int(digits[0:2], 16) / 255, int(digits[2:4], 16) / 255, int(digits[4:6], 16) / 255)


@lru_cache(maxsize=8192)
def oklab(colour: Colour) -> tuple[float, float, float]:
    """OKLab lightness (0..1), a and b of a colour."""
    r, g, b = (_linear(v) for v in rgb(colour))
    long = math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    medium = math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    short = math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    return (
        0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short,
    )


def from_oklab(lightness: float, a: float, b: float) -> Rgb:
    """The nearest sRGB colour of an OKLab triple, clipped to 0..1."""
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        _gamma(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
        _gamma(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
        _gamma(-0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short),
    )


@lru_cache(maxsize=16384)
def mix(first: Colour, second: Colour, amount: float) -> Rgb:
    """`first` moved toward `second` by `amount` (0..1) in OKLab."""
    p, q = oklab(first), oklab(second)
    return from_oklab(*(u + (v - u) * amount for u, v in zip(p, q, strict=True)))


@lru_cache(maxsize=8192)
def turn(colour: Colour, lightness: float = 0.0, chroma: float = 1.0) -> Rgb:
    """A colour with OKLab lightness added (-1..1) and chroma multiplied."""
    level, a, b = oklab(colour)
    return from_oklab(min(1.0, max(0.0, level + lightness)), a * chroma, b * chroma)


def multiply(first: Colour, second: Colour) -> Rgb:
    """Channel-wise product: a local colour under coloured light."""
    p, q = rgb(first), rgb(second)
    return (p[0] * q[0], p[1] * q[1], p[2] * q[2])


def distance(first: Colour, second: Colour) -> float:
    """OKLab distance; below about .12 a subject starts to drown in its ground."""
    return math.dist(oklab(first), oklab(second))


def lightness(colour: Colour) -> float:
    """OKLab lightness 0..1."""
    return oklab(colour)[0]


def pigment(colour: Colour, alpha: float = 1.0) -> skia.Color4f:
    """The colour as skia takes it."""
    r, g, b = rgb(colour)
    return skia.Color4f(r, g, b, alpha)


def pigment_int(colour: Colour, alpha: float = 1.0) -> int:
    """The colour as a 32 bit ARGB integer, as gradients and atlases want it."""
    return int(pigment(colour, max(0.0, min(1.0, alpha))).toColor())


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _gamma(value: float) -> float:
    value = min(1.0, max(0.0, value))
    return value * 12.92 if value <= 0.0031308 else float(1.055 * value ** (1 / 2.4) - 0.055)
