"""Moving a picture: parallax under an eased camera, with living weather, light and figures.

The scene is baked once with overscan and its layers merged to a handful of planes; a frame
is then a few scaled blits. Figures are redrawn on twos from a dozen poses, as by hand.
"""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import skia

from media.writer import ClipWriter

from . import prints, styles, weather
from .camera import Move, read_move
from .compose import Scene, build
from .planes import FAR, STEADY, Plane, bake
from .spec import PictureRequest
from .stage import LINEAR, Stage
from .styles import style_of

POSES = 12
"""Drawings of living things; their movements last a second."""
STEP = 0.25
"""Nearer planes move in steps of so many pixels, and living things, redrawn all the time, in twice as large
ones: nobody sees that either."""
KEPT = 16
"""Resampled planes are kept up to the size of so many frames."""


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
    printed = style_of(request.style).name in prints.LOOKS  # dear to draw, and livelier with fewer drawings
    scene = build(request, margin=True, poses=POSES // 2 if printed else POSES)
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


class _Film:
    """A baked scene and its camera; draws any frame."""

    def __init__(self, scene: Scene, move: Move, frames: int, fps: int) -> None:
        self.scene = scene
        self.stage: Stage = scene.stage
        self.move = move
        self.frames = frames
        self.fps = fps
        treat = styles.treatment(scene.style, self.stage.u)
        self.planes = bake(scene, treat)
        self.sizes = _Sizes(self.stage.width, self.stage.height)
        self.sheets = [] if scene.spec.inside else weather.sheets(self.stage, scene.spec)
        if treat is not None and scene.style.name not in prints.LOOKS:
            self.sheets = [replace(sheet, image=treat(sheet.image)) for sheet in self.sheets]
        self.edge = _edge(scene)
        width, height = styles.mosaic(self.stage) if scene.style.name == "pixel" else (0, 0)
        self.small = skia.Surface(width, height) if width else None
        self.whole = skia.Surface(self.stage.width, self.stage.height) if width else None

    def frame(self, canvas: skia.Canvas, number: int) -> None:
        """Draw frame ``number``."""
        if self.small is None or self.whole is None:
            self._draw(canvas, number)
            return
        self._draw(self.whole.getCanvas(), number)
        box = skia.Rect.MakeWH(self.small.width(), self.small.height())
        average = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kNearest)
        self.small.getCanvas().drawImageRect(self.whole.makeImageSnapshot(), box, average)
        whole = skia.Rect.MakeWH(self.stage.width, self.stage.height)
        few = skia.Paint(ColorFilter=styles.few_colours())
        canvas.drawImageRect(self.small.makeImageSnapshot(), whole, skia.SamplingOptions(), few)

    def _draw(self, canvas: skia.Canvas, number: int) -> None:
        seconds = number / self.fps
        x, y, z = self.move.at(number / max(1, self.frames - 1))
        for plane in self.planes:
            if (count := len(plane.frames)) > 1:  # what is drawn on twos also keeps its place for two frames
                drawn = math.floor(seconds * count) / count
                held = self.move.at(drawn * self.fps / max(1, self.frames - 1))
                self._plane(canvas, plane, *held, drawn + 0.5 / self.fps)
            else:
                self._plane(canvas, plane, x, y, z, seconds)
        weather.draw(canvas, self.sheets, self.stage, seconds)
        canvas.drawImage(self.edge, 0, 0)

    def _plane(self, canvas: skia.Canvas, plane: Plane, x: float, y: float, z: float, seconds: float) -> None:
        stage = self.stage
        near = 1 - plane.depth
        scale = 1.0 if plane.whole else self.sizes.nearest(1 + z * 0.09 * (FAR - plane.depth))
        across = -x * (0.010 + 0.028 * near) * stage.width
        down = y * (0.008 + 0.026 * near) * stage.height
        if self.move.orbit:
            across = -x * (near - 0.55) * 0.05 * stage.width
        dx, dy, alpha = _life(plane, stage, seconds)
        if not alpha:
            return
        centre_x, centre_y = stage.width * 0.5, stage.height * 0.52
        frames = plane.frames
        image = frames[int(seconds * len(frames)) % len(frames)] if len(frames) > 1 else frames[0]
        # The whole plane in steps, or its parts would part.
        step = 1.0 if plane.whole else STEP * (2 if len(frames) > 1 else 1)
        left = plane.x * scale + _stepped((dx - centre_x) * scale + centre_x + across, step)
        top = plane.y * scale + _stepped((dy - centre_y) * scale + centre_y + down, step)
        if plane.cut is not None:
            a, b = (round((x + dx - centre_x) * scale + centre_x + across) for x in plane.cut)
            canvas.save()
            canvas.clipRect(skia.Rect.MakeLTRB(a, -1, b, stage.height + 1))
        if plane.whole or plane.screen:
            left, top = round(left), round(top)
        else:
            image, left, top = self.sizes.resampled(image, left, top, scale)
        paint = skia.Paint(Alphaf=alpha)
        if plane.screen:
            paint.setBlendMode(skia.BlendMode.kScreen)
        if plane.life in ("water", "swell"):
            self._water(canvas, image, left, top, (plane.horizon - plane.y) * scale, seconds, paint)
        else:
            canvas.drawImage(image, left, top, skia.SamplingOptions(), paint)
        if plane.cut is not None:
            canvas.restore()

    def _water(
        self,
        canvas: skia.Canvas,
        image: skia.Image,
        left: int,
        top: int,
        line: float,
        seconds: float,
        paint: skia.Paint,
    ) -> None:
        """The layer in strips that sway by whole pixels, more of it the nearer they are."""
        u, width, height = self.stage.u, image.width(), image.height()
        begin = min(height, max(0, int(line)))
        strip = max(4, round(6 * u))
        depth = max(1, height - begin)
        plain = skia.SamplingOptions()
        rows = [(0, begin, 0.0)] if begin else []
        for row in range(begin, min(height, self.stage.height - top), strip):
            d, at = (row - begin) / depth, row / u
            shift = (1 + 6 * d) * math.sin(0.09 * at + 2.6 * seconds) + (0.6 + 2.6 * d) * math.sin(
                0.11 * at + 1.7 * seconds
            )
            rows.append((row, min(strip, height - row), shift * u))
        for row, high, shift in rows:
            source = skia.Rect.MakeXYWH(0, row, width, high)
            target = skia.Rect.MakeXYWH(left + round(shift), top + row, width, high)
            canvas.drawImageRect(image, source, target, plain, paint)


class _Sizes:
    """Planes resampled to whole pixels for where the camera stands; most frames find theirs ready."""

    def __init__(self, width: int, height: int) -> None:
        self.grain = 4 * STEP / max(width, height)
        self.room = KEPT * width * height
        self.kept: OrderedDict[tuple[int, float, float, float], skia.Image] = OrderedDict()

    def nearest(self, scale: float) -> float:
        """The scale in the steps that planes are kept in."""
        return _stepped(scale, self.grain)

    def resampled(
        self, image: skia.Image, left: float, top: float, scale: float
    ) -> tuple[skia.Image, int, int]:
        """The image scaled and set at (left, top), as a copy to draw at a whole pixel."""
        column, row = math.floor(left), math.floor(top)
        key = (image.uniqueID(), scale, round(left - column, 3), round(top - row, 3))
        found = self.kept.pop(key, None)
        if found is None:
            width, height = image.width() * scale, image.height() * scale
            surface = skia.Surface(math.ceil(width + left - column), math.ceil(height + top - row))
            box = skia.Rect.MakeXYWH(left - column, top - row, width, height)
            surface.getCanvas().drawImageRect(image, box, LINEAR)
            found = surface.makeImageSnapshot()
            self.room -= surface.width() * surface.height()
        self.kept[key] = found
        while self.room < 0:
            _, oldest = self.kept.popitem(last=False)
            self.room += oldest.width() * oldest.height()
        return found, column, row


def _stepped(value: float, step: float) -> float:
    return round(value / step) * step


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
        case "glimmer":
            return 0.0, 0.0, _life(replace(plane, life="flicker"), stage, seconds)[2] - STEADY
        case "glitter":
            return 4 * u * math.sin(2.1 * seconds), 0.0, 0.82 + 0.18 * math.sin(3.3 * seconds)
        case "bolt":
            at = (seconds + plane.phase * 2.0) % 2.9
            return 0.0, 0.0, 1.0 if at < 0.12 or 0.2 < at < 0.3 else 0.0
        case "beam":
            return 0.0, 0.0, 0.55 + 0.45 * (0.5 + 0.5 * math.sin(1.2 * seconds + phase))
    return 0.0, 0.0, 1.0


def _edge(scene: Scene) -> skia.Image:
    surface = skia.Surface(scene.stage.width, scene.stage.height)
    styles.paint_edge(surface.getCanvas(), scene.style, scene.stage)
    return surface.makeImageSnapshot()
