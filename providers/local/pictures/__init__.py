"""The offline pictures: drawn in layers, moved in layers.

``draw`` makes a still, ``draw_portrait`` a cast member's reference picture, ``animate`` moves
the same picture under a camera with living weather and light.
"""

from __future__ import annotations

from . import png
from .animation import animate, animate_flat
from .compose import build, flatten, portrait
from .spec import CastLook, PictureRequest

__all__ = ["CastLook", "PictureRequest", "animate", "animate_flat", "draw", "draw_portrait"]


def draw(request: PictureRequest) -> bytes:
    """The picture as PNG."""
    return png.encode(flatten(build(request)))


def draw_portrait(look: CastLook, style: str, width: int, height: int, seed: int) -> bytes:
    """A cast member's reference picture as PNG."""
    return png.encode(portrait(look, style, width, height, seed))
