"""The offline pictures: drawn in layers, moved in layers.

``draw`` makes a still, ``draw_portrait`` a cast member's reference picture, ``animate`` moves
the same picture under a camera with living weather and light.
"""

from __future__ import annotations

from . import png
from .animation import animate, animate_flat
from .compose import build, flatten, portrait
from .spec import CastLook, PictureRequest

__all__ = [
    "CastLook",
    "PictureRequest",
    "animate",
    "animate_flat",
    "draw",
    "draw_portrait",
    "draw_with_focus",
]


def draw(request: PictureRequest) -> bytes:
    """The picture as PNG."""
    return png.encode(flatten(build(request)))


def draw_with_focus(request: PictureRequest) -> tuple[bytes, tuple[float, float] | None]:
    """The picture as PNG, and where in it those are who act: parts of the width and height."""
    scene = build(request)
    return png.encode(flatten(scene)), scene.focus


def draw_portrait(look: CastLook, style: str, width: int, height: int, seed: int) -> bytes:
    """A cast member's reference picture as PNG."""
    return png.encode(portrait(look, style, width, height, seed))
