"""Style presets: how finished layers become a picture. Chosen by the words of the style sheet."""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache

import skia

from . import finish, prints
from .stage import LINEAR, Layer, Stage, stamp

WORDS = {
    "paper": "paper cut|cut-out|cutout|layered card|layered paper|papercut|origami|folded paper|collage|cardboard|silhouette|stained glass|mosaic",
    "noir": "noir|black and white|monochrome",
    "pencil": "pencil|sketch|ink sketch|line drawing|storybook line|charcoal|woodcut|linocut|engraving|etching|pastel|chalk|crayon|^(?:black |indian |china )?ink\\b(?! and wash)",
    "watercolour": "watercolour|watercolor|wet paper|washes|ink and wash|ink wash|brush ink",
    "pixel": "pixel|16-bit|8-bit|sprite",
    "riso": "riso|halftone|retro print|two-ink",
    "vintage": "sepia|vintage|16 mm|super 8|faded|old film",
    "oil": "oil(?! pastel)|acrylic|tempera|thick strokes|impasto",
    "neon": "neon|cyberpunk|glow lines",
    "clay": "felt|\\bwool|yarn|knitted|embroidery|patchwork|clay|plasticine|soft 3d|matte toy|stop motion",
    "documentary": "documentary|natural light|35 mm|slight grain",
    "product": "product|seamless|soft box|crisp edges",
}

SHADOW = skia.Color(26, 16, 38, 150)
SOFT = 4
"""Shadows are drawn so much smaller."""
RAISED = frozenset({"paper", "clay"})
"""Styles whose layers throw shadows."""
SHADED = 3
"""So many drawings of a living thing, a quarter of a second, share a shadow."""


@dataclass(frozen=True)
class Style:
    """How layers are joined. ``speckle`` False draws flat parts; ``finish`` adds bloom, paper and vignette."""

    name: str
    speckle: bool = True
    finish: bool = True


@lru_cache(maxsize=256)
def style_of(text: str) -> Style:
    """The preset that a style sheet asks for; gouache where it names none we have."""
    lower = text.lower()
    found = [(match.start(), name) for name, words in WORDS.items() if (match := re.search(words, lower))]
    name = min(found)[1] if found else "gouache"
    return Style(
        name,
        speckle=name not in ("paper", "pixel", "riso", "pencil", "clay", "product", "watercolour", "neon"),
    )


def apply(style: Style, stage: Stage, canvas: skia.Canvas) -> None:
    """Draw the stage's layers in a style, at rest."""
    bands = _BANDS.get(style.name)
    draw: Callable[[skia.Canvas, Layer], None] = shadowed if style.name in RAISED else stamp
    if bands is None:
        for layer in stage.layers:
            draw(canvas, layer)
        return
    surface = skia.Surface(stage.width, stage.height)
    for layer in stage.layers:
        draw(surface.getCanvas(), layer)
    bands(canvas, surface.makeImageSnapshot(), stage)


def shadowed(canvas: skia.Canvas, layer: Layer) -> None:
    """A layer as cut card: it throws a shadow on what is behind it."""
    if not layer.screen and layer.depth < 0.97:
        _cast_shadow(canvas, layer.frames[0], layer.x, layer.y, _drop(layer))
    stamp(canvas, layer)


def with_shadow(layer: Layer) -> Layer:
    """The layer with its shadow drawn into every frame, for clips."""
    if layer.screen or layer.depth >= 0.97:
        return layer
    drop = _drop(layer)
    pad = math.ceil(drop * 3)
    frames: list[skia.Image] = []
    for index, image in enumerate(layer.frames):
        size = image.width() + 2 * pad, image.height() + 2 * pad
        if index % SHADED == 0:
            below = skia.Surface(*size)
            _cast_shadow(below.getCanvas(), image, pad, pad, drop)
            shadow = below.makeImageSnapshot()
        surface = skia.Surface(*size)
        surface.getCanvas().drawImage(shadow, 0, 0)
        surface.getCanvas().drawImage(image, pad, pad)
        frames.append(surface.makeImageSnapshot())
    return replace(layer, frames=tuple(frames), x=layer.x - pad, y=layer.y - pad)


def _drop(layer: Layer) -> float:
    """How far the shadow falls, pixels: nearer cards lie higher."""
    return 4 + 11 * (1 - layer.depth)


def _cast_shadow(canvas: skia.Canvas, image: skia.Image, x: float, y: float, drop: float) -> None:
    """The soft dark of an image's outline, blurred at a quarter of its size: nobody sees the difference."""
    pad = math.ceil(drop * 3)
    width, height = image.width() + 2 * pad, image.height() + 2 * pad
    outline = skia.Surface(max(1, width // SOFT), max(1, height // SOFT))
    across, down = outline.width() / width, outline.height() / height
    box = skia.Rect.MakeXYWH(pad * across, pad * down, image.width() * across, image.height() * down)
    outline.getCanvas().drawImageRect(image, box, LINEAR)
    blurred = skia.Surface(outline.width(), outline.height())
    sigma = drop * 0.8 * across
    dark = skia.ColorFilters.Blend(SHADOW, skia.BlendMode.kSrcIn)
    blur = skia.ImageFilters.ColorFilter(dark, skia.ImageFilters.Blur(sigma, sigma))
    paint = skia.Paint(ImageFilter=blur)
    blurred.getCanvas().drawImage(outline.makeImageSnapshot(), 0, 0, skia.SamplingOptions(), paint)
    where = skia.Rect.MakeXYWH(x - pad + drop / 2.6, y - pad + drop, width, height)
    canvas.drawImageRect(blurred.makeImageSnapshot(), where, LINEAR)


def treatment(style: Style, unit: float) -> Callable[[skia.Image], skia.Image] | None:
    """What a style does to each plane of a clip before it moves; None where planes stay as drawn."""
    if style.name == "pencil":
        return _redrawn(_sketch)
    if style.name in prints.LOOKS:
        return _redrawn(lambda canvas, image: prints.paint(canvas, image, style.name, unit))
    values = _GRADES.get(style.name)
    if values is None:
        return None
    paint = skia.Paint(ColorFilter=skia.ColorFilters.Matrix(values))
    return _redrawn(lambda canvas, image: canvas.drawImage(image, 0, 0, skia.SamplingOptions(), paint))


def _redrawn(draw: Callable[[skia.Canvas, skia.Image], None]) -> Callable[[skia.Image], skia.Image]:
    def treat(image: skia.Image) -> skia.Image:
        surface = skia.Surface.MakeRaster(image.imageInfo())
        draw(surface.getCanvas(), image)
        return surface.makeImageSnapshot()

    return treat


def _grade(values: list[float]) -> Callable[[skia.Canvas, skia.Image, Stage], None]:
    def draw(canvas: skia.Canvas, image: skia.Image, stage: Stage) -> None:
        paint = skia.Paint(ColorFilter=skia.ColorFilters.Matrix(values))
        canvas.drawImage(image, 0, 0, skia.SamplingOptions(), paint)

    return draw


def _tint(saturation: float, gain: float, lift: float, red: float = 1.0, blue: float = 1.0) -> list[float]:
    """A 4x5 colour matrix: saturation about luminance, then contrast, lift and a warm or cold cast."""
    weights = (0.2126, 0.7152, 0.0722)
    rows: list[float] = []
    for channel, cast in enumerate((red, 1.0, blue)):
        row = [
            (w * (1 - saturation) + (saturation if i == channel else 0.0)) * gain * cast
            for i, w in enumerate(weights)
        ]
        rows += [*row, 0.0, lift]
    return [*rows, 0.0, 0.0, 0.0, 1.0, 0.0]


_GRADES: dict[str, list[float]] = {
    "noir": _tint(0.0, 1.28, -0.1),
    "vintage": _tint(0.72, 0.9, 0.06, 1.06, 0.86),
    "documentary": _tint(0.86, 1.02, -0.01),
    "clay": _tint(1.1, 0.98, 0.03, 1.02, 0.98),
}


def mosaic(stage: Stage) -> tuple[int, int]:
    """Width and height of a pixel picture: 108 along the shorter side, to be seen even in a thumbnail."""
    short = min(stage.width, stage.height)
    return max(1, stage.width * 108 // short), max(1, stage.height * 108 // short)


@lru_cache(maxsize=1)
def few_colours() -> skia.ColorFilter:
    """Ten levels of each colour."""
    source = "half4 main(half4 c) { return half4(floor(c.rgb * 9. + .5) / 9., c.a); }"
    return skia.RuntimeColorFilterBuilder(skia.RuntimeEffect.MakeForColorFilter(source)).makeColorFilter()


def _pixel(canvas: skia.Canvas, image: skia.Image, stage: Stage) -> None:
    small = skia.Surface(*mosaic(stage))
    box = skia.Rect.MakeWH(small.width(), small.height())
    small.getCanvas().drawImageRect(
        image, box, skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
    )
    whole = skia.Rect.MakeWH(stage.width, stage.height)
    hard = skia.SamplingOptions(skia.FilterMode.kNearest)
    canvas.drawImageRect(small.makeImageSnapshot(), whole, hard, skia.Paint(ColorFilter=few_colours()))


_CREAM = (
    0.62,
    0.0,
    0.0,
    0.0,
    0.37,
    0.0,
    0.62,
    0.0,
    0.0,
    0.36,
    0.0,
    0.0,
    0.62,
    0.0,
    0.335,
    0.0,
    0.0,
    0.0,
    1.0,
    0.0,
)


def _sketch(canvas: skia.Canvas, image: skia.Image) -> None:
    """Edges as dark line over cream-washed colour; what is clear stays clear."""
    wash = skia.Paint(ColorFilter=skia.ColorFilters.Matrix(list(_CREAM)))
    canvas.drawImage(image, 0, 0, skia.SamplingOptions(), wash)
    weights = [-1.0, -1.0, -1.0, -1.0, 8.0, -1.0, -1.0, -1.0, -1.0]
    edges = skia.ImageFilters.MatrixConvolution(
        skia.ISize(3, 3), weights, 1.6, 0.0, skia.IPoint(1, 1), skia.TileMode.kClamp, False
    )
    invert = [-0.48, -0.48, -0.48, 0, 1, -0.48, -0.48, -0.48, 0, 1, -0.48, -0.48, -0.48, 0, 1, 0, 0, 0, 0, 1]
    lines = skia.ImageFilters.ColorFilter(skia.ColorFilters.Matrix([float(v) for v in invert]), edges)
    paint = skia.Paint(ImageFilter=lines, BlendMode=skia.BlendMode.kModulate)
    canvas.save()
    canvas.clipRect(skia.Rect.MakeLTRB(2, 2, image.width() - 2, image.height() - 2))  # the border is no edge
    canvas.drawImage(image, 0, 0, skia.SamplingOptions(), paint)
    canvas.restore()


def _printed(look: str) -> Callable[[skia.Canvas, skia.Image, Stage], None]:
    return lambda canvas, image, stage: prints.paint(canvas, image, look, stage.u)


def paint_edge(canvas: skia.Canvas, style: Style, stage: Stage) -> None:
    """What a style does to the edge of a picture, still or moving: darker corners, or the bare sheet."""
    if style.name == "watercolour":
        prints.paint_border(canvas, stage.width, stage.height, stage.u)
        return
    dark = stage.palette.lamps > 0.5
    finish.paint_vignette(canvas, stage.width, stage.height, stage.palette.dark, 0.36 if dark else 0.18)


_BANDS: dict[str, Callable[[skia.Canvas, skia.Image, Stage], None]] = {
    **{name: _grade(values) for name, values in _GRADES.items()},
    **{name: _printed(name) for name in prints.LOOKS},
    "pixel": _pixel,
    "pencil": lambda canvas, image, stage: _sketch(canvas, image),
}
