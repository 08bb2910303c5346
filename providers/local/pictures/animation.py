"""Moving a picture: parallax under an eased camera, with living weather, light and figures.

The scene is baked once with overscan and its layers merged to a handful of planes; a frame
is then a few scaled blits. Figures are redrawn on twos from a dozen poses, as by hand.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import skia
from numpy.typing import NDArray

from media.writer import ClipWriter

from . import finish, styles, weather
from .chance import fraction
from .compose import PictureRequest, Scene, build
from .stage import OVERSCAN, Layer, Stage
from .styles import shadowed

POSES = 12
POSE_RATE = 12
"""Drawings a second of living things."""
EASE = 0.15
"""Part of a move spent on speeding up, and again on slowing down."""
_FADING = frozenset({"flicker", "glitter", "beam", "bolt", "aurora"})
SAMPLING = skia.SamplingOptions(skia.FilterMode.kLinear)
PLANES = (0.8, 0.42, 0.15, -1.0)
"""Depths at which baked layers are merged."""
COLUMNS, GAP, SEAM = 6, 24, 3
"""Planes are cut into so many columns, and where more rows than this are empty; columns overlap a little."""
FAR = 0.8
"""From here on planes slide by whole pixels and are not scaled: a plain copy, and nobody sees it."""
MOVES = {
    "push": "push|pushes in|closer|dolly in|moves in|approach",
    "pull": "pull|pulls back|dolly out|widens|moves back",
    "left": "to the left|pans left|pan left|tracks left",
    "right": "pan|pans|tracks|track|to the right|slides",
    "up": "tilts up|tilt up|cranes up|crane up|rises",
    "down": "tilts down|tilt down|cranes down|lowers",
    "orbit": "orbit|circles|around",
    "still": "static|still|locked|holds",
}


@dataclass(frozen=True)
class Move:
    """A camera path: from and to, in x, y (-1..1) and z (0..1)."""

    start: tuple[float, float, float]
    end: tuple[float, float, float]
    orbit: bool = False

    def at(self, t: float) -> tuple[float, float, float]:
        e = eased(t)
        x, y, z = (a + (b - a) * e for a, b in zip(self.start, self.end, strict=True))
        return x, y, z


def read_move(motion: str, seed: int) -> Move:
    """The camera move that the words ask for; a gentle push where they ask for none."""
    text = motion.lower()
    camera = text[text.rfind("camera") :] if "camera" in text else text
    found = {name for name, words in MOVES.items() if re.search(rf"\b(?:{words})\b", camera)}
    speed = 1.0 if re.search(r"\b(quickly|fast|medium)\b", camera) else 0.75
    if "push" in found:
        return Move((0, 0, 0), (0, 0, speed))
    if "pull" in found:
        return Move((0, 0, speed), (0, 0, 0))
    if "orbit" in found:
        return Move((-speed, 0, 0.35), (speed, 0, 0.35), orbit=True)
    if "up" in found or "down" in found:
        y = speed if "up" in found else -speed
        return Move((0, -y, 0.3), (0, y, 0.3))
    if "left" in found or "right" in found:
        x = -speed if "left" in found else speed
        return Move((-x, 0, 0.28), (x, 0, 0.28))
    if "still" in found:
        return Move((0, 0, 0.1), (0.2 if fraction(seed, "drift") < 0.5 else -0.2, 0, 0.3))
    return Move((0, 0, 0), (0, 0, 0.6))


def eased(t: float) -> float:
    """Constant speed with short ramps, so that a shot is moving at its cuts and never jerks."""
    t = min(1.0, max(0.0, t))
    top = 1 / (1 - EASE)
    if t < EASE:
        return top * t * t / (2 * EASE)
    if t > 1 - EASE:
        return 1 - top * (1 - t) ** 2 / (2 * EASE)
    return top * (t - EASE / 2)


def animate(
    request: PictureRequest,
    motion: str,
    frames: int,
    fps: int,
    path: Path,
    keyframes: frozenset[int],
    progress: Callable[[float], None],
) -> None:
    """Write the picture in motion: exactly ``frames`` frames of the request's size."""
    scene = build(request, margin=True, poses=POSES)
    film = _Film(scene, read_move(motion, request.seed), frames, fps)
    _write(film.frame, request.width, request.height, frames, fps, path, keyframes, progress)


def animate_flat(
    image: Path,
    motion: str,
    frames: int,
    width: int,
    height: int,
    fps: int,
    path: Path,
    keyframes: frozenset[int],
    progress: Callable[[float], None],
) -> None:
    """Write any picture under a gentle camera move."""
    picture = skia.Image.open(str(image))
    move = read_move(motion, width)
    fill = max(width / picture.width(), height / picture.height())

    def frame(canvas: skia.Canvas, number: int) -> None:
        x, y, z = move.at(number / max(1, frames - 1))
        scale = fill * (1.08 + 0.09 * z)
        left = (width - picture.width() * scale) / 2 - x * 0.025 * width
        top = (height - picture.height() * scale) / 2 + y * 0.025 * height
        box = skia.Rect.MakeXYWH(left, top, picture.width() * scale, picture.height() * scale)
        canvas.drawImageRect(
            picture, box, skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
        )

    _write(frame, width, height, frames, fps, path, keyframes, progress)


def _write(
    draw: Callable[[skia.Canvas, int], None],
    width: int,
    height: int,
    frames: int,
    fps: int,
    path: Path,
    keyframes: frozenset[int],
    progress: Callable[[float], None],
) -> None:
    pixels = np.zeros((height, width, 4), np.uint8)
    # Premultiplied, or every blit takes the slow path.
    info = skia.ImageInfo.Make(width, height, skia.kBGRA_8888_ColorType, skia.kPremul_AlphaType)
    surface = skia.Surface.MakeRasterDirect(info, pixels)
    canvas = surface.getCanvas()
    with ClipWriter(path, width, height, fps, keyframes) as writer:
        for number in range(frames):
            draw(canvas, number)
            surface.flushAndSubmit()
            writer.write(pixels)
            progress((number + 1) / frames)


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


class _Film:
    """A baked scene and its camera; draws any frame."""

    def __init__(self, scene: Scene, move: Move, frames: int, fps: int) -> None:
        self.scene = scene
        self.stage: Stage = scene.stage
        self.move = move
        self.frames = frames
        self.fps = fps
        treat = styles.treatment(scene.style)
        self.planes = _planes(scene, treat)
        self.sheets = [] if scene.spec.inside else weather.sheets(self.stage, scene.spec)
        if treat is not None:
            self.sheets = [replace(sheet, atlas=treat(sheet.atlas)) for sheet in self.sheets]
        self.vignette = _vignette(self.stage)
        width, height = styles.mosaic(self.stage) if scene.style.name == "pixel" else (0, 0)
        self.small = skia.Surface(width, height) if width else None

    def frame(self, canvas: skia.Canvas, number: int) -> None:
        """Draw frame ``number``."""
        if self.small is None:
            self._draw(canvas, number)
            return
        width, height = self.stage.width, self.stage.height
        small = self.small.getCanvas()
        small.save()
        small.scale(self.small.width() / width, self.small.height() / height)
        self._draw(small, number)
        small.restore()
        canvas.drawImageRect(self.small.makeImageSnapshot(), skia.Rect.MakeWH(width, height))

    def _draw(self, canvas: skia.Canvas, number: int) -> None:
        seconds = number / self.fps
        x, y, z = self.move.at(number / max(1, self.frames - 1))
        for plane in self.planes:
            self._plane(canvas, plane, x, y, z, seconds)
        weather.draw(canvas, self.sheets, self.stage, seconds)
        canvas.drawImage(self.vignette, 0, 0)

    def _plane(self, canvas: skia.Canvas, plane: Plane, x: float, y: float, z: float, seconds: float) -> None:
        stage = self.stage
        near = 1 - plane.depth
        scale = 1.0 if plane.depth >= FAR else 1 + z * 0.09 * (FAR - plane.depth)
        across = -x * (0.010 + 0.028 * near) * stage.width
        down = y * (0.008 + 0.026 * near) * stage.height
        if self.move.orbit:
            across = -x * (near - 0.55) * 0.05 * stage.width
        dx, dy, alpha = _life(plane, stage, seconds)
        if not alpha:
            return
        centre_x, centre_y = stage.width * 0.5, stage.height * 0.52
        frames = plane.frames
        image = frames[int(seconds * POSE_RATE) % len(frames)] if len(frames) > 1 else frames[0]
        left = (plane.x + dx - centre_x) * scale + centre_x + across
        top = (plane.y + dy - centre_y) * scale + centre_y + down
        if plane.cut is not None:
            a, b = (round((x + dx - centre_x) * scale + centre_x + across) for x in plane.cut)
            canvas.save()
            canvas.clipRect(skia.Rect.MakeLTRB(a, -1, b, stage.height + 1))
        paint = skia.Paint(Alphaf=alpha)
        if plane.screen:
            paint.setBlendMode(skia.BlendMode.kScreen)
        if plane.life in ("water", "swell"):
            self._water(canvas, image, plane, left, top, scale, seconds, paint)
        elif scale == 1.0 or plane.screen:
            canvas.drawImage(image, round(left), round(top), skia.SamplingOptions(), paint)
        else:
            box = skia.Rect.MakeXYWH(left, top, image.width() * scale, image.height() * scale)
            canvas.drawImageRect(image, box, SAMPLING, paint)
        if plane.cut is not None:
            canvas.restore()

    def _water(
        self,
        canvas: skia.Canvas,
        image: skia.Image,
        plane: Plane,
        left: float,
        top: float,
        scale: float,
        seconds: float,
        paint: skia.Paint,
    ) -> None:
        """The layer in strips that sway by whole pixels, more of it the nearer they are."""
        stage, width = self.stage, image.width()
        begin = min(image.height(), max(0, int(plane.horizon - plane.y)))
        strip = max(4, round(6 * stage.u))
        grown = width * scale
        if begin:
            head = skia.Rect.MakeWH(width, begin)
            canvas.drawImageRect(
                image, head, skia.Rect.MakeXYWH(left, top, grown, begin * scale), SAMPLING, paint
            )
        depth = max(1, image.height() - begin)
        for row in range(begin, image.height(), strip):
            target_top = top + row * scale
            if target_top > stage.height:
                break
            d, at = (row - begin) / depth, row / stage.u
            shift = (1 + 6 * d) * math.sin(0.09 * at + 2.6 * seconds) + (0.6 + 2.6 * d) * math.sin(
                0.11 * at + 1.7 * seconds
            )
            high = min(strip, image.height() - row)
            source = skia.Rect.MakeXYWH(0, row, width, high)
            target = skia.Rect.MakeXYWH(round(left + shift * stage.u), target_top, grown, high * scale + 0.6)
            canvas.drawImageRect(
                image, source, target, SAMPLING if scale != 1.0 else skia.SamplingOptions(), paint
            )


def _life(plane: Plane, stage: Stage, seconds: float) -> tuple[float, float, float]:
    """How a plane moves by itself: offset in pixels, and its strength."""
    u, phase = stage.u, plane.phase * math.tau
    match plane.life:
        case "drift":
            return 6 * u * seconds, 0.0, 1.0
        case "bob":
            return 0.0, 2.4 * u * math.sin(1.9 * seconds + phase), 1.0
        case "hover":
            return 3 * u * math.sin(0.9 * seconds + phase), 4 * u * math.sin(1.4 * seconds + phase), 1.0
        case "wave":
            return 7 * u * math.sin(0.8 * seconds + phase), 4 * u * math.sin(1.3 * seconds + phase * 2), 1.0
        case "sway":
            return 3.4 * u * math.sin(1.1 * seconds + phase), 0.0, 1.0
        case "flicker":
            noise = math.sin(8.1 * seconds + phase) * math.sin(5.3 * seconds) + 0.5 * math.sin(13.7 * seconds)
            return 0.0, 0.0, 0.93 + 0.07 * noise / 1.5
        case "glitter":
            return 4 * u * math.sin(2.1 * seconds), 0.0, 0.82 + 0.18 * math.sin(3.3 * seconds)
        case "bolt":
            at = (seconds + plane.phase * 2.0) % 2.9
            return 0.0, 0.0, 1.0 if at < 0.12 or 0.2 < at < 0.3 else 0.0
        case "beam":
            return 0.0, 0.0, 0.55 + 0.45 * (0.5 + 0.5 * math.sin(1.2 * seconds + phase))
    return 0.0, 0.0, 1.0


def _planes(scene: Scene, treat: Callable[[skia.Image], skia.Image] | None) -> list[Plane]:
    """The stage's layers merged by depth; what lives stays by itself."""
    stage = scene.stage
    planes: list[Plane] = []
    pending: list[Layer] = []

    def bake() -> None:
        if pending:
            planes.append(_merged(stage, pending, scene))
            pending.clear()

    for index, layer in enumerate(stage.layers):
        alive = bool(layer.life) or layer.screen or len(layer.frames) > 1
        if alive:
            bake()
            if scene.style.name == "paper" and layer.life not in ("water", "swell"):
                layer = styles.with_shadow(_tight(layer))
            planes.append(
                Plane(
                    layer.depth, layer.frames, layer.x, layer.y, layer.life, layer.screen, layer.horizon,
                    fraction(stage.seed, "phase", index),
                )
            )  # fmt: skip
            continue
        if pending and _band(pending[-1].depth) != _band(layer.depth):
            bake()
        pending.append(layer)
    bake()
    if scene.style.finish and planes:
        planes[0] = replace(planes[0], frames=(_papered(planes[0].frames[0]),))
    if treat is not None:
        planes = [replace(plane, frames=tuple(map(treat, plane.frames))) for plane in planes]
    if planes:  # the sky or the wall: everything else lies on it
        planes[0] = replace(planes[0], frames=(_opaque(planes[0].frames[0]),))
    return _seen(planes, stage)


def _band(depth: float) -> int:
    return next(i for i, edge in enumerate(PLANES) if depth >= edge)


def _merged(stage: Stage, layers: list[Layer], scene: Scene) -> Plane:
    margin_x, margin_y = math.ceil(stage.width * OVERSCAN), math.ceil(stage.height * OVERSCAN)
    surface = skia.Surface(stage.width + 2 * margin_x, stage.height + 2 * margin_y)
    canvas = surface.getCanvas()
    canvas.translate(margin_x, margin_y)
    for layer in layers:
        if scene.style.name == "paper":
            shadowed(canvas, layer)
        else:
            canvas.drawImage(layer.frames[0], layer.x, layer.y)
    depth = sum(layer.depth for layer in layers) / len(layers)
    return Plane(depth, (surface.makeImageSnapshot(),), -margin_x, -margin_y, "", False)


def _opaque(image: skia.Image) -> skia.Image:
    """The image without transparency: drawing it is a plain copy."""
    info = skia.ImageInfo.Make(
        image.width(), image.height(), skia.kBGRA_8888_ColorType, skia.kOpaque_AlphaType
    )
    surface = skia.Surface.MakeRaster(info)
    surface.getCanvas().drawImage(image, 0, 0)
    return surface.makeImageSnapshot()


def _papered(image: skia.Image) -> skia.Image:
    surface = skia.Surface(image.width(), image.height())
    canvas = surface.getCanvas()
    canvas.drawImage(image, 0, 0)
    finish.paper(canvas, atop=True)
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
        first, last = max(0, left - SEAM), min(width, right + SEAM)
        for top, bottom in _runs(np.asarray(solid[:, first:last].any(axis=1))):
            only = np.zeros((len(solid), last - first), np.bool_)
            only[top:bottom] = solid[top:bottom, first:last]
            if (part := _cropped(plane, only, first)) is not None:
                parts.append(replace(part, cut=(plane.x + left, plane.x + right)))
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


def _vignette(stage: Stage) -> skia.Image:
    surface = skia.Surface(stage.width, stage.height)
    dark = stage.palette.lamps > 0.5
    finish.paint_vignette(
        surface.getCanvas(), stage.width, stage.height, stage.palette.dark, 0.36 if dark else 0.18
    )
    return surface.makeImageSnapshot()
