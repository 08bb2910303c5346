"""Dry brush strokes: the painterly touch of skies, clouds and land."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
import skia

from .chance import grains
from .colour import Colour, pigment_int

STROKES = 4
_WIDE, _TALL = 256, 64


@dataclass(frozen=True)
class Stroke:
    """One touch of the brush: centre, length, angle in radians, colour and strength."""

    x: float
    y: float
    length: float
    angle: float
    colour: Colour
    alpha: float
    kind: int = 0


@lru_cache(maxsize=1)
def atlas() -> skia.Image:
    """Four strokes, one below the other, alpha only: streaks along, ragged edge, faded ends."""
    rng = grains("brush", "atlas")
    along = np.linspace(0, 1, _WIDE)[None, :]
    across = np.linspace(-1, 1, _TALL)[:, None]
    rows = []
    for _ in range(STROKES):
        streak = _streaks(rng, _TALL, _WIDE)
        edge = 0.78 + 0.2 * _streaks(rng, 1, _WIDE)
        body = np.clip((edge - np.abs(across)) * 5, 0, 1)
        ends = np.clip(np.minimum(along, 1 - along) * 4.5 + 0.25 * streak - 0.1, 0, 1)
        rows.append(np.clip(body * ends * (0.72 + 0.42 * streak), 0, 1))
    alpha = np.concatenate(rows)
    white = np.ascontiguousarray(np.repeat((alpha * 255).astype(np.uint8)[:, :, None], 4, axis=2))
    return skia.Image.fromarray(white, alphaType=skia.AlphaType.kPremul_AlphaType)


def _streaks(rng: np.random.Generator, height: int, width: int) -> np.ndarray:
    """Noise drawn out 16:1 along the stroke, about -1..1."""
    coarse = rng.standard_normal((height, width // 16 + 2))
    places = np.linspace(0, coarse.shape[1] - 1.001, width)
    low = places.astype(int)
    part = places - low
    drawn = coarse[:, low] * (1 - part) + coarse[:, low + 1] * part
    clipped: np.ndarray = np.clip(drawn * 0.6, -1, 1)
    return clipped


def paint_strokes(canvas: skia.Canvas, strokes: Sequence[Stroke]) -> None:
    """Paint strokes in order with one call."""
    if not strokes:
        return
    forms, boxes, colours = [], [], []
    for stroke in strokes:
        scale = stroke.length / _WIDE
        forms.append(
            skia.RSXform.MakeFromRadians(scale, stroke.angle, stroke.x, stroke.y, _WIDE / 2, _TALL / 2)
        )
        boxes.append(skia.Rect.MakeXYWH(0, _TALL * (stroke.kind % STROKES), _WIDE, _TALL))
        colours.append(pigment_int(stroke.colour, stroke.alpha))
    sampling = skia.SamplingOptions(skia.FilterMode.kLinear)
    canvas.drawAtlas(atlas(), forms, boxes, colours, skia.BlendMode.kModulate, sampling)
