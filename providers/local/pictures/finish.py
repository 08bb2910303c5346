"""The finish of a still: bloom, paper, grain, vignette."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import skia

from .chance import grains
from .colour import Colour, pigment_int
from .palettes import Palette

_THRESHOLD = """
half4 main(half4 c) {
  half l = dot(c.rgb, half3(.2126, .7152, .0722));
  half k = smoothstep(.58, .92, l);
  return half4(c.rgb * k, k * c.a);
}
"""


@lru_cache(maxsize=1)
def _threshold() -> skia.ColorFilter:
    return skia.RuntimeColorFilterBuilder(skia.RuntimeEffect.MakeForColorFilter(_THRESHOLD)).makeColorFilter()


def bloom_strength(palette: Palette) -> float:
    """How far bright things spill: little by day, much among neon."""
    if palette.name == "neon":
        return 0.6
    return 0.35 if palette.lamps >= 0.3 else 0.15


def bloom(canvas: skia.Canvas, image: skia.Image, strength: float) -> None:
    """Screen the image's own highlights, blurred, over the canvas (same size and place)."""
    width, height = image.width(), image.height()
    small = skia.Surface(max(1, width // 4), max(1, height // 4))
    paint = skia.Paint(ColorFilter=_threshold())
    box = skia.Rect.MakeWH(small.width(), small.height())
    small.getCanvas().drawImageRect(image, box, skia.SamplingOptions(skia.FilterMode.kLinear), paint)
    sigma = small.width() / 60
    soft = skia.Surface(small.width(), small.height())
    blur = skia.Paint(ImageFilter=skia.ImageFilters.Blur(sigma, sigma, skia.TileMode.kClamp))
    soft.getCanvas().drawImage(small.makeImageSnapshot(), 0, 0, skia.SamplingOptions(), blur)
    over = skia.Paint(Alphaf=strength, BlendMode=skia.BlendMode.kScreen)
    canvas.drawImageRect(
        soft.makeImageSnapshot(),
        skia.Rect.MakeWH(width, height),
        skia.SamplingOptions(skia.FilterMode.kLinear),
        over,
    )


@lru_cache(maxsize=1)
def paper_tile() -> skia.Image:
    """Tileable embossed paper, mid grey."""
    size = 512
    rng = grains("paper")
    f = np.hypot(np.fft.fftfreq(size)[:, None], np.fft.rfftfreq(size)[None, :])
    spectrum = rng.standard_normal(f.shape) + 1j * rng.standard_normal(f.shape)
    field = np.fft.irfft2(spectrum / np.maximum(f, 0.02) ** 0.9 * np.exp(-((f / 0.34) ** 4)), s=(size, size))
    slope = field - np.roll(np.roll(field, 2, 0), 2, 1)
    value = np.clip(128 + slope / slope.std() * 38, 0, 255).astype(np.uint8)
    pixels = np.dstack([value, value, value, np.full_like(value, 255)])
    return skia.Image.fromarray(np.ascontiguousarray(pixels), alphaType=skia.AlphaType.kPremul_AlphaType)


def paper(canvas: skia.Canvas, unit: float = 1.0, strength: float = 0.034) -> None:
    """Soft-light paper over everything on the canvas; `strength` 1 is the full emboss.

    `unit` is that of the picture: small pictures have small fibres, so that they look like large ones.
    """
    repeat = skia.TileMode.kRepeat
    fine = min(1.0, max(0.3, unit))
    soft = skia.SamplingOptions(skia.FilterMode.kLinear, skia.MipmapMode.kLinear)
    sampling = soft if fine < 1 else skia.SamplingOptions()
    shader = paper_tile().makeShader(repeat, repeat, sampling, skia.Matrix.Scale(fine, fine))
    canvas.drawPaint(skia.Paint(Shader=shader, Alphaf=strength * 6, BlendMode=skia.BlendMode.kSoftLight))


def paint_vignette(canvas: skia.Canvas, width: int, height: int, colour: Colour, strength: float) -> None:
    stops = [0.0, 0.55, 0.8, 1.0]
    colours = [pigment_int(colour, a * strength) for a in (0, 0, 0.4, 1)]
    shader = skia.GradientShader.MakeRadial(skia.Point(0, 0), 1.0, colours, stops)
    canvas.save()
    canvas.translate(width / 2, height / 2)
    canvas.scale(width * 0.72, height * 0.72)
    canvas.drawRect(skia.Rect.MakeLTRB(-1, -1, 1, 1), skia.Paint(Shader=shader, Dither=True))
    canvas.restore()
