"""A film in another shape: the middle of the picture, and where that would lose too much, a blurred surround.

The rule: nothing is stretched. The largest window of the new shape is cut from the picture, around its middle
or around what is to be seen where that is known. If it would keep less than two fifths of the picture, the
window is made that large instead and stands on a darkened, blurred copy of itself that fills the rest.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from typing import Any

import ffmpeg

KEPT = Fraction(2, 5)
"""The part of a picture that is kept at least."""
_SURROUND = 8  # the blurred copy is made so many times smaller, which is most of its blur

Ratio = tuple[int, int]


@dataclass(frozen=True)
class Focus:
    """From frame `first` on, what is to be seen is at these parts of the width and height."""

    first: int
    x: float = 0.5
    y: float = 0.5


@dataclass(frozen=True)
class Frame:
    """Where everything goes, in pixels: the film's new size, what is cut from the old one, and how large
    that is drawn in the middle of the new one."""

    width: int
    height: int
    crop: tuple[int, int]
    drawn: tuple[int, int]

    @property
    def filled(self) -> bool:
        """Whether what is cut out covers the whole frame."""
        return self.drawn == (self.width, self.height)


def frame(width: int, height: int, ratio: Ratio, *, kept: Fraction | int = KEPT) -> Frame:
    """How a picture of this size is shown in the shape `ratio`; its shorter side stays as long as it is."""
    wide, high = ratio
    short = Fraction(min(width, height), min(wide, high))
    size = _even(wide * short), _even(high * short)
    shape = Fraction(wide, high)
    window: tuple[Fraction | int, Fraction | int]
    if Fraction(width, height) > shape:
        window = max(height * shape, width * kept), Fraction(height)
    else:
        window = Fraction(width), max(width / shape, height * kept)
    crop = min(_even(window[0]), width), min(_even(window[1]), height)
    if window[0] / window[1] == shape:
        return Frame(*size, crop, size)
    scale = min(Fraction(size[0], crop[0]), Fraction(size[1], crop[1]))
    return Frame(*size, crop, (min(_even(crop[0] * scale), size[0]), min(_even(crop[1] * scale), size[1])))


def reframed(picture: Any, size: tuple[int, int], to: Frame, focus: Sequence[Focus] = ()) -> Any:
    """An ffmpeg-python stream of BT.709 pictures of a size, shown in another frame, around what is to be seen."""
    spots = [*focus] or [Focus(0)]
    x = _over_time(spots, [_offset(spot.x, size[0], to.crop[0]) for spot in spots])
    y = _over_time(spots, [_offset(spot.y, size[1], to.crop[1]) for spot in spots])
    cut = picture.filter("crop", *to.crop, x, y)
    if to.filled:
        return _scaled(cut, to.width, to.height, "bicubic")
    parts = cut.filter_multi_output("split")
    small = max(2, _even(to.width / _SURROUND)), max(2, _even(to.height / _SURROUND))
    around = parts[0].filter("scale", *small, force_original_aspect_ratio="increase", flags="area")
    around = around.filter("crop", *small).filter("gblur", sigma=2).filter("eq", brightness=-0.12)
    around = _scaled(around, to.width, to.height, "bilinear")
    window = _scaled(parts[1], *to.drawn, "bicubic")
    return ffmpeg.overlay(around, window, x="(W-w)/2", y="(H-h)/2").filter("setsar", "1")


def _offset(part: float, length: int, window: int) -> int:
    """Where a window begins whose middle is at a part of a length, inside it; even, as colours need."""
    return max(0, min(round((part * length - window / 2) / 2) * 2, length - window))


def _over_time(spots: Sequence[Focus], offsets: Sequence[int]) -> str:
    """The offsets as an expression of ffmpeg's, each from its frame on."""
    steps = [offsets[0], *(after - before for before, after in pairwise(offsets))]
    changes = zip(spots[1:], steps[1:], strict=True)
    return "".join([str(steps[0]), *(f"{step:+d}*gte(n,{spot.first})" for spot, step in changes if step)])


def _scaled(picture: Any, width: int, height: int, flags: str) -> Any:
    return picture.filter("scale", width, height, flags=flags).filter("setsar", "1")


def _even(length: Fraction | float) -> int:
    """The nearest even number, at least 2."""
    return max(2, round(length / 2) * 2)
