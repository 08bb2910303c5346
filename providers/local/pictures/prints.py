"""Looks that remake every pixel: halftone print, watercolour, oil and neon, each one shader.

They are drawn over a finished still, or once over every plane of a clip before it moves.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import skia

from .chance import grains
from .ink import noise_tile

_LUMA = "float luma(half4 c) { return dot(float3(c.rgb), float3(.3, .59, .11)); }\n"
_TONE = "float3 tone(half4 c) { return c.a > .004 ? clamp(float3(c.rgb) / c.a, 0., 1.) : float3(0.); }\n"
_EDGE = """
float edge(float2 p, float r) {
  float x = luma(image.eval(p + float2(r, 0))) - luma(image.eval(p - float2(r, 0)));
  float y = luma(image.eval(p + float2(0, r))) - luma(image.eval(p - float2(0, r)));
  return abs(x) + abs(y);
}
"""
_HEAD = (
    "uniform shader image; uniform shader noise; uniform shader cloud; uniform float u;\n"
    + _LUMA
    + _TONE
    + _EDGE
)

_RISO = """
float dots(float2 p, float a, float period) {
  float2 q = float2(p.x * cos(a) - p.y * sin(a), p.x * sin(a) + p.y * cos(a)) * 6.2832 / period;
  return .5 + .25 * (cos(q.x) + cos(q.y));
}
float ink(float amount, float2 p, float a) {
  float d = 1. - dots(p, a, 13. * u);
  return mix(smoothstep(d - .12, d + .12, amount * 1.24 - .12), amount, .34);
}
half4 main(float2 p) {
  half4 c = image.eval(p);
  float3 k = 1. - tone(c);
  float3 moved = 1. - tone(image.eval(p - float2(2.5 * u, 1.5 * u)));  // plates never meet exactly
  float blue = k.r * .92;
  float red = clamp((moved.g - .45 * blue) / .66, 0., 1.) * .9;
  float yellow = clamp((k.b - .2 * blue - .5 * red) / .75, 0., 1.);
  float3 o = float3(.965, .937, .875);
  o *= mix(float3(1.), float3(.08, .50, .76), ink(blue, p, .26));
  o *= mix(float3(1.), float3(.96, .35, .40), ink(red, p, 1.31));
  o *= mix(float3(1.), float3(1., .80, .25), ink(yellow, p, 0.));
  return half4(half3(o) * c.a, c.a);
}
"""

_WATERCOLOUR = """
half4 main(float2 p) {
  float2 w = float2(cloud.eval(p * 0.6 / u).a, cloud.eval(p * 0.6 / u + 137.).a) - .5;
  float2 q = p + w * 7. * u;
  half4 c = image.eval(q);
  float3 t = tone(c);
  float mottle = mix(cloud.eval(p * 0.132 / u + 61.).a, cloud.eval(p * 0.36 / u).a, .4);
  float fine = noise.eval(p * .4 / u).a;
  t = mix(float3(dot(t, float3(.3, .59, .11))), t, .95);
  t = 1. - (1. - t) * (.62 + .3 * mottle + .08 * fine);
  t *= 1. - .42 * smoothstep(.05, .3, edge(q, 2.2 * u));
  return half4(half3(clamp(t, 0., 1.)) * c.a, c.a);
}
"""

_OIL = """
half4 main(float2 p) {
  float turn = cloud.eval(p * 0.144 / u).a * 3.1;
  float2 along = float2(cos(turn), sin(turn));
  float2 q = float2(dot(p, along), dot(p, float2(-along.y, along.x)));
  float streak = noise.eval(q * float2(.03, .22) / u).a;
  float2 w = float2(cloud.eval(p * 1.2 / u).a, cloud.eval(p * 1.2 / u + 211.).a) - .5;
  half4 c = image.eval(p + w * 6. * u + along * (streak - .5) * 9. * u);
  float3 t = tone(c);
  t = mix(float3(dot(t, float3(.3, .59, .11))), t, 1.22);
  t = t * (.76 + .4 * streak) + .07 * smoothstep(.75, 1., streak);
  return half4(half3(clamp(t, 0., 1.)) * c.a, c.a);
}
"""

_NEON = """
half4 main(float2 p) {
  half4 c = image.eval(p);
  float3 t = tone(c);
  float grey = dot(t, float3(.3, .59, .11));
  float line = smoothstep(.05, .24, edge(p, 1.6 * u));
  float halo = smoothstep(.03, .5, edge(p, 7. * u)) * .5;
  float3 own = clamp(mix(float3(grey), t, 2.4), 0., 1.);
  float3 tube = mix(float3(.16, .9, .95), float3(1., .28, .72), smoothstep(.35, .65, cloud.eval(p * 0.072 / u).a));
  tube = mix(tube, own / max(.35, max(own.r, max(own.g, own.b))), .45);
  float3 o = float3(.045, .02, .11) + own * grey * float3(.42, .26, .56);
  o += tube * (line + halo);
  return half4(half3(clamp(o, 0., 1.)) * c.a, c.a);
}
"""

LOOKS = {"riso": _RISO, "watercolour": _WATERCOLOUR, "oil": _OIL, "neon": _NEON}

_BORDER = """
uniform shader noise; uniform shader cloud; uniform float2 size; uniform float u;
half4 main(float2 p) {
  float2 near = min(p, size - p);
  float d = min(near.x, near.y) + (cloud.eval(p * 0.72 / u).a - .5) * 26. * u + (noise.eval(p * .3 / u).a - .5) * 8. * u;
  float a = 1. - smoothstep(20. * u, 30. * u, d);
  return half4(half3(.985, .975, .95) * a, a);
}
"""


@lru_cache(maxsize=8)
def _effect(source: str) -> skia.RuntimeEffect:
    return skia.RuntimeEffect.MakeForShader(source)


@lru_cache(maxsize=1)
def _noise() -> skia.Shader:
    repeat = skia.TileMode.kRepeat
    return noise_tile().makeShader(repeat, repeat, skia.SamplingOptions(skia.FilterMode.kLinear))


@lru_cache(maxsize=1)
def _cloud() -> skia.Shader:
    """Smooth noise, features of some 24 pixels, even in value: stretched it shows no grid."""
    size = 512
    white = grains("prints", "cloud").standard_normal((size, size))
    f = np.hypot(np.fft.fftfreq(size)[:, None], np.fft.rfftfreq(size)[None, :])
    field = np.fft.irfft2(np.fft.rfft2(white) * np.exp(-((f / 0.034) ** 2)), s=white.shape)
    level = np.empty(field.size)
    level[np.argsort(field, axis=None)] = np.linspace(0, 255, field.size)
    pixels = np.ascontiguousarray(np.round(level).astype(np.uint8).reshape(size, size, 1))
    tile = skia.Image.fromarray(pixels, colorType=skia.ColorType.kAlpha_8_ColorType, copy=True)
    repeat = skia.TileMode.kRepeat
    return tile.makeShader(repeat, repeat, skia.SamplingOptions(skia.FilterMode.kLinear))


def paint(canvas: skia.Canvas, image: skia.Image, look: str, unit: float) -> None:
    """Draw an image at the origin in one of `LOOKS`; what is clear stays clear."""
    builder = skia.RuntimeShaderBuilder(_effect(_HEAD + LOOKS[look]))
    clamp = skia.TileMode.kClamp
    builder.setChild("image", image.makeShader(clamp, clamp, skia.SamplingOptions(skia.FilterMode.kLinear)))
    builder.setChild("noise", _noise())
    builder.setChild("cloud", _cloud())
    builder.setUniform("u", unit)
    box = skia.Rect.MakeWH(image.width(), image.height())
    canvas.drawRect(box, skia.Paint(Shader=builder.makeShader()))


def paint_border(canvas: skia.Canvas, width: int, height: int, unit: float) -> None:
    """The ragged white edge of a sheet that was not painted to its border."""
    builder = skia.RuntimeShaderBuilder(_effect(_BORDER))
    builder.setChild("noise", _noise())
    builder.setChild("cloud", _cloud())
    builder.setUniform("size", [float(width), float(height)])
    builder.setUniform("u", unit)
    canvas.drawRect(skia.Rect.MakeWH(width, height), skia.Paint(Shader=builder.makeShader()))
