"""Planes: the layers of a picture merged by depth, trimmed to what can be seen, ready to be moved."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
import skia
from numpy.typing import NDArray

from . import finish, prints, styles
from .chance import fraction
from .compose import Scene
from .stage import OVERSCAN, Layer, Stage
from .styles import shadowed

FAR = 0.8
"""From here on planes slide by whole pixels and are not scaled: a plain copy, and nobody sees it."""
DEPTHS = (0.8, 0.42, 0.15, -1.0)
"""Depths at which baked layers are merged."""
COLUMNS, GAP, SEAM = 6, 24, 3
"""Planes are cut into so many columns, and where more rows than this are empty; columns overlap a little."""
STEADY = 0.86
"""Part of a flickering light that is always there."""
FAINT = 12
"""Light below this, of 255, flickers by less than two steps: it is not drawn anew."""
_FADING = frozenset({"flicker", "glimmer", "glitter", "beam", "bolt", "aurora"})


@dataclass(frozen=True)
class Plane:
    """Layers of one depth, baked: an image per drawing and where it lies in the frame."""

    depth: float
    frames: tuple[skia.Image, ...]
    x: float
    y: float
    life: str
    screen: bool
    horizon: float = 0.0
    phase: float = 0.0
    cut: tuple[float, float] | None = None
    """Where a part of a plane meets its neighbours, frame x: it is drawn between them and no further."""

    @property
    def whole(self) -> bool:
        """Whether it moves by whole pixels and is not scaled: its parts meet by themselves."""
        return self.depth >= FAR or self.loose

    @property
    def loose(self) -> bool:
        """Whether nothing on it touches anything: dust, mist and light are not scaled and keep to whole pixels."""
        return self.life in ("glimmer", "drift") or (self.life == "hover" and len(self.frames) == 1)


def bake(scene: Scene, treat: Callable[[skia.Image], skia.Image] | None) -> list[Plane]:
    """The stage's layers merged by depth; what lives stays by itself."""
    stage = scene.stage
    planes: list[Plane] = []
    pending: list[Layer] = []

    def merge() -> None:
        if pending:
            planes.append(_merged(stage, pending, scene))
            pending.clear()

    for index, layer in enumerate(stage.layers):
        alive = bool(layer.life) or layer.screen or len(layer.frames) > 1
        if alive:
            merge()
            if scene.style.name in styles.RAISED and layer.life not in ("water", "swell"):
                layer = styles.with_shadow(_tight(layer))
            if layer.life == "flicker" and layer.screen:
                planes = [_lit(plane, layer) for plane in planes]
                layer = replace(layer, frames=(_veil(layer.frames[0]),), screen=False, life="glimmer")
            planes.append(
                Plane(
                    layer.depth, layer.frames, layer.x, layer.y, layer.life, layer.screen, layer.horizon,
                    fraction(stage.seed, "phase", index),
                )
            )  # fmt: skip
            continue
        if pending and _band(pending[-1].depth) != _band(layer.depth):
            merge()
        pending.append(layer)
    merge()
    if scene.style.finish and planes:
        planes[0] = replace(planes[0], frames=(_papered(planes[0].frames[0], stage.u),))
    if treat is not None:
        planes = [_treated(plane, scene, treat) for plane in planes]
    if planes:  # the sky or the wall: everything else lies on it
        planes[0] = replace(planes[0], frames=(_opaque(planes[0].frames[0]),))
    return _seen(planes, stage)


def _treated(plane: Plane, scene: Scene, treat: Callable[[skia.Image], skia.Image]) -> Plane:
    light = plane.screen or plane.life == "glimmer"
    if light and scene.style.name in prints.LOOKS:
        return plane  # light is no ink
    if len(plane.frames) > 1:
        plane = _trimmed(plane)
    return replace(plane, frames=tuple(map(treat, plane.frames)))


def _band(depth: float) -> int:
    return next(i for i, edge in enumerate(DEPTHS) if depth >= edge)


def _merged(stage: Stage, layers: list[Layer], scene: Scene) -> Plane:
    margin_x, margin_y = math.ceil(stage.width * OVERSCAN), math.ceil(stage.height * OVERSCAN)
    surface = skia.Surface(stage.width + 2 * margin_x, stage.height + 2 * margin_y)
    canvas = surface.getCanvas()
    canvas.translate(margin_x, margin_y)
    for layer in layers:
        if scene.style.name in styles.RAISED:
            shadowed(canvas, layer)
        else:
            canvas.drawImage(layer.frames[0], layer.x, layer.y)
    depth = sum(layer.depth for layer in layers) / len(layers)
    return Plane(depth, (surface.makeImageSnapshot(),), -margin_x, -margin_y, "", False)


def _lit(plane: Plane, light: Layer) -> Plane:
    """A still plane under the steady part of a flickering light; only the rest is drawn anew in every frame."""
    if len(plane.frames) > 1 or plane.screen or plane.life == "glimmer":
        return plane
    image = plane.frames[0]
    surface = skia.Surface(image.width(), image.height())
    canvas = surface.getCanvas()
    canvas.drawImage(image, 0, 0)
    paint = skia.Paint(Alphaf=STEADY, BlendMode=skia.BlendMode.kScreen)
    plain = skia.SamplingOptions()
    canvas.drawImage(light.frames[0], light.x - plane.x, light.y - plane.y, plain, paint)
    canvas.drawImage(image, 0, 0, plain, skia.Paint(BlendMode=skia.BlendMode.kDstIn))
    return replace(plane, frames=(surface.makeImageSnapshot(),))


def _veil(light: skia.Image) -> skia.Image:
    """Light as a thin veil of its colour, which is six times cheaper to draw than added light."""
    info = skia.ImageInfo.MakeN32Premul(light.width(), light.height())
    pixels = np.empty((light.height(), light.width(), 4), np.uint8)
    light.readPixels(info, pixels, light.width() * 4, 0, 0)
    strongest = np.maximum(np.maximum(pixels[:, :, 0], pixels[:, :, 1]), pixels[:, :, 2])
    pixels[:, :, 3] = strongest
    pixels[strongest < FAINT] = 0
    return skia.Image.fromarray(pixels, info.colorType(), skia.AlphaType.kPremul_AlphaType, copy=True)


def _opaque(image: skia.Image) -> skia.Image:
    """The image without transparency: drawing it is a plain copy."""
    info = skia.ImageInfo.Make(
        image.width(), image.height(), skia.kBGRA_8888_ColorType, skia.kOpaque_AlphaType
    )
    surface = skia.Surface.MakeRaster(info)
    surface.getCanvas().drawImage(image, 0, 0)
    return surface.makeImageSnapshot()


def _papered(image: skia.Image, unit: float) -> skia.Image:
    surface = skia.Surface(image.width(), image.height())
    canvas = surface.getCanvas()
    canvas.drawImage(image, 0, 0)
    finish.paper(canvas, unit)
    return surface.makeImageSnapshot()


def _seen(planes: list[Plane], stage: Stage) -> list[Plane]:
    """The planes without what is air, and without what nearer solid ground hides under every move."""
    kept: list[Plane] = []
    floor = 2.0 * stage.height  # frame y from which something nearer covers the whole width
    for plane in reversed(planes):
        if len(plane.frames) > 1:
            kept.append(_trimmed(plane))
            continue
        alpha = _alpha(plane.frames[0])
        rows = min(len(alpha), max(1, math.ceil(floor - plane.y)))
        if plane.life in ("water", "swell"):
            kept.append(_surface(plane, alpha, rows))
        else:
            kept += reversed(_parts(plane, alpha[:rows] > 0))
        solid = not plane.screen and alpha.shape[1] > stage.width and plane.life not in _FADING
        bare = np.flatnonzero((alpha < 250).any(axis=1))
        if solid and len(bare) and bare[-1] + 1 < len(alpha):
            floor = min(floor, plane.y + int(bare[-1]) + 1 + 0.08 * stage.height)
    return kept[::-1]


def _alpha(image: skia.Image) -> NDArray[np.uint8]:
    values: NDArray[np.uint8] = np.empty((image.height(), image.width()), np.uint8)
    info = skia.ImageInfo.MakeA8(image.width(), image.height())
    image.readPixels(info, values, image.width(), 0, 0)
    return values


def _surface(plane: Plane, alpha: NDArray[np.uint8], rows: int) -> Plane:
    """Water from its line to where the shore hides it."""
    full = np.flatnonzero((alpha[:rows] > 250).all(axis=1))
    line = int(full[0]) if len(full) else min(rows - 1, max(0, int(plane.horizon - plane.y)))
    solid = np.zeros_like(alpha[:rows], np.bool_)
    solid[line:] = True
    part = _cropped(plane, solid, 0) or plane
    whole = bool((alpha[line:rows] > 250).all())
    return replace(part, frames=(_opaque(part.frames[0]),)) if whole else part


def _tight(layer: Layer) -> Layer:
    """A layer of a living thing without the air around it."""
    if len(layer.frames) == 1:
        return layer
    plane = _trimmed(Plane(layer.depth, layer.frames, layer.x, layer.y, "", False))
    return replace(layer, frames=plane.frames, x=int(plane.x), y=int(plane.y))


def _trimmed(plane: Plane) -> Plane:
    """The drawings of a living thing, cut to what any of them covers."""
    solid = np.logical_or.reduce([_alpha(image) > 0 for image in plane.frames])
    parts = [_cropped(replace(plane, frames=(image,)), solid, 0) or plane for image in plane.frames]
    return replace(parts[0], frames=tuple(part.frames[0] for part in parts))


def _parts(plane: Plane, solid: NDArray[np.bool_]) -> list[Plane]:
    """The plane as a few columns without their empty stretches: half of most planes is air."""
    if solid.mean() > 0.85 and len(solid) == plane.frames[0].height():
        return [plane]
    if plane.screen:  # light is moved whole: it is not scaled, and seams would show
        part = _cropped(plane, solid, 0)
        return [] if part is None else [part]
    width = solid.shape[1]
    edges = np.linspace(0, width, COLUMNS + 1).astype(int)
    parts = []
    for left, right in pairwise(edges.tolist()):
        seam = 0 if plane.whole else SEAM
        first, last = max(0, left - seam), min(width, right + seam)
        for top, bottom in _runs(np.asarray(solid[:, first:last].any(axis=1))):
            only = np.zeros((len(solid), last - first), np.bool_)
            only[top:bottom] = solid[top:bottom, first:last]
            if (part := _cropped(plane, only, first)) is not None:
                parts.append(part if not seam else replace(part, cut=(plane.x + left, plane.x + right)))
    return parts


def _runs(filled: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Stretches of rows that hold something; short gaps are bridged."""
    rows = np.flatnonzero(filled)
    if not len(rows):
        return []
    breaks = np.flatnonzero(np.diff(rows) > GAP)
    starts = [int(rows[0]), *(int(rows[i + 1]) for i in breaks)]
    ends = [*(int(rows[i]) + 1 for i in breaks), int(rows[-1]) + 1]
    return list(zip(starts, ends, strict=True))


def _cropped(plane: Plane, solid: NDArray[np.bool_], offset: int) -> Plane | None:
    """The part of a plane that holds ``solid``, whose first column is ``offset``; None if all is air."""
    rows, columns = np.flatnonzero(solid.any(axis=1)), np.flatnonzero(solid.any(axis=0))
    if not len(rows):
        return None
    top, bottom = int(rows[0]), int(rows[-1]) + 1
    left, right = int(columns[0]) + offset, int(columns[-1]) + 1 + offset
    surface = skia.Surface(right - left, bottom - top)
    surface.getCanvas().drawImage(plane.frames[0], -left, -top)
    return replace(plane, frames=(surface.makeImageSnapshot(),), x=plane.x + left, y=plane.y + top)
