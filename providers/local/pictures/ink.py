"""Ink: the one painter that every picture here is drawn with.

How to draw with it
-------------------
Colours are hex strings or `Rgb` triples (see `colour`). An `Ink` knows the light of the scene;
hand it a path and a *local* colour (the colour the thing has at noon) and it does the rest:

    ink.part(canvas, path, "#e0533d")              two-tone part: flat fill, speckled shadow away
                                                   from the light, speckled light toward it
    ink.part(canvas, path, "#e0533d", shadow=.5, light=.3)   the same, milder
    ink.flat(canvas, path, "#2a1d2b")              one flat colour (eyes, stripes, fine detail)
    ink.flat(canvas, path, "#ffd27a", emit=True)   a thing that shines: ambient is not applied
    ink.line(canvas, path, "#5a3326", width)       a round-ended stroke, local units
    ink.shade(canvas, path, "#3b2a6b", (x0, y0), (x1, y1), .8)   speckle from solid at the first
                                                   point to nothing at the second, inside the path
    ink.blush(canvas, x, y, rx, ry, colour, alpha) a soft ellipse (cheeks, contact shadows)
    ink.glow(canvas, x, y, radius, colour, alpha)  light added on screen, falloff (1 - r)^2
    ink.colour("#e0533d")                          the colour as it appears in this light

Deriving inks (an `Ink` is frozen):

    ink.scaled(k)       use after `canvas.scale(k, k)`: keeps the speckle one pixel fine
    ink.mirrored()      use after `canvas.scale(-1, 1)`: keeps the light on its side
    ink.turned(degrees) use after `canvas.rotate(degrees)`
    ink.far(fog)        a thing further away: more of the haze colour (0 near, .25 mid, .45 far)

Shapes (module `shapes`): `smooth(points, sharp=())` closed curve, `limb(points, widths)` tapered
stroke, `blob(x, y, rx, ry)`, `box(x, y, w, h, radius)`, `polygon(points)`, `curve(points)`.
Rim light for a finished sprite with transparent ground: `rim(surface, ink, colour)`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import lru_cache

import numpy as np
import skia

from .chance import grains
from .colour import Colour, Rgb, mix, multiply, pigment, pigment_int, rgb, turn

Point = tuple[float, float]

SHADOW_TINT = "#3b2a6b"
LIGHT_TINT = "#fff1c9"
NOISE_SIZE = 512

_PART = """
uniform shader noise;
uniform float2 centre; uniform float2 toward; uniform float2 strength;
uniform float4 base; uniform float4 dark; uniform float4 light;
half4 main(float2 p) {
  float s = dot(p - centre, toward);
  float n = noise.eval(p).a;
  float d = strength.x * clamp((.2 - s) / 1.2, 0., 1.) * 1.32 - .16;
  float l = strength.y * clamp((.2 + s) / 1.2, 0., 1.) * 1.32 - .16;
  float4 c = mix(base, dark, smoothstep(n - .16, n + .16, d));
  c = mix(c, light, smoothstep(.84 - n, 1.16 - n, l));
  return half4(c);
}
"""

_DOTS = """
uniform shader noise; uniform shader paint;
half4 main(float2 p) {
  half4 c = paint.eval(p);
  float n = noise.eval(p).a;
  float a = smoothstep(n - .16, n + .16, float(c.a) * 1.32 - .16);
  return half4(c.rgb / max(c.a, .001) * a, a);
}
"""


@dataclass(frozen=True)
class Ink:
    """The light of a scene, as a painter.

    `light` points from the subject toward the light (x right, y down, any length);
    `ambient` multiplies local colours; `haze` is what distance fades to, by `fog` 0..1;
    `scale` is the canvas's pixels per drawing unit; `speckle` False gives flat parts, for
    styles that look for edges; `grain` is the size of a speckle in pixels (.6 for tiny figures);
    `round` shades flat parts like soft clay.
    """

    light: Point = (0.6, -0.8)
    ambient: Rgb = (1.0, 1.0, 1.0)
    haze: Rgb = (1.0, 1.0, 1.0)
    fog: float = 0.0
    scale: float = 1.0
    speckle: bool = True
    grain: float = 1.0
    round: bool = False

    def colour(self, local: Colour, emit: bool = False) -> Rgb:
        """The local colour under this light and haze; `emit` skips the light."""
        lit = rgb(local) if emit else multiply(local, self.ambient)
        return mix(lit, self.haze, self.fog) if self.fog else lit

    def scaled(self, factor: float) -> Ink:
        return replace(self, scale=self.scale * abs(factor))

    def mirrored(self) -> Ink:
        return replace(self, light=(-self.light[0], self.light[1]))

    def turned(self, degrees: float) -> Ink:
        angle = math.radians(-degrees)
        x, y = self.light
        cos, sin = math.cos(angle), math.sin(angle)
        return replace(self, light=(x * cos - y * sin, x * sin + y * cos))

    def far(self, fog: float) -> Ink:
        return replace(self, fog=1 - (1 - self.fog) * (1 - fog))

    def part(
        self,
        canvas: skia.Canvas,
        path: skia.Path,
        local: Colour,
        shadow: float = 0.95,
        light: float = 0.75,
        emit: bool = False,
    ) -> None:
        """Fill a path as a two-tone part; `shadow` and `light` are the speckles' strengths 0..1."""
        base = self.colour(local, emit)
        box = path.getBounds()
        x, y = _unit(self.light)
        reach = math.hypot(x * box.width() / 2, y * box.height() / 2)
        if self.round and reach * self.scale >= 1.5:
            canvas.drawPath(path, skia.Paint(AntiAlias=True, Shader=_moulded(box, base, (x, y))))
            return
        if not self.speckle or reach * self.scale < 1.5:
            canvas.drawPath(path, skia.Paint(Color4f=pigment(base), AntiAlias=True))
            return
        builder = skia.RuntimeShaderBuilder(_effect(_PART))
        builder.setChild("noise", noise_shader(self.scale / self.grain))
        builder.setUniform("centre", [box.centerX(), box.centerY()])
        builder.setUniform("toward", [x / reach, y / reach])
        builder.setUniform("strength", [shadow, light])
        for name, tone in (("base", base), ("dark", shadowed(base)), ("light", lighted(base))):
            builder.setUniform(name, [*tone, 1.0])
        # Shaders go in at construction: Paint.setShader serialises its argument, 100 ms a time.
        canvas.drawPath(path, skia.Paint(AntiAlias=True, Shader=builder.makeShader()))

    def flat(
        self, canvas: skia.Canvas, path: skia.Path, local: Colour, alpha: float = 1.0, emit: bool = False
    ) -> None:
        """Fill a path with one colour."""
        canvas.drawPath(path, skia.Paint(Color4f=pigment(self.colour(local, emit), alpha), AntiAlias=True))

    def line(
        self,
        canvas: skia.Canvas,
        path: skia.Path,
        local: Colour,
        width: float,
        alpha: float = 1.0,
        emit: bool = False,
    ) -> None:
        """Stroke a path, round ends and corners, `width` in drawing units."""
        paint = skia.Paint(Color4f=pigment(self.colour(local, emit), alpha), AntiAlias=True)
        paint.setStyle(skia.Paint.kStroke_Style)
        paint.setStrokeWidth(width)
        paint.setStrokeCap(skia.Paint.kRound_Cap)
        paint.setStrokeJoin(skia.Paint.kRound_Join)
        canvas.drawPath(path, paint)

    def shade(
        self,
        canvas: skia.Canvas,
        path: skia.Path,
        local: Colour,
        start: Point,
        end: Point,
        strength: float = 0.9,
        emit: bool = False,
    ) -> None:
        """Speckle inside a path: `strength` at `start`, fading to nothing at `end`.

        Behind `start` the strength goes on at full, so draw light first and shadow last.
        """
        tone = self.colour(local, emit)
        gradient = fade(start, end, tone, strength)
        paint = skia.Paint(AntiAlias=True, Shader=self.dotted(gradient) if self.speckle else gradient)
        if not self.speckle:
            paint.setAlphaf(0.5)
        canvas.drawPath(path, paint)

    def dotted(self, shader: skia.Shader) -> skia.Shader:
        """Any translucent shader with its alpha turned into dots."""
        builder = skia.RuntimeShaderBuilder(_effect(_DOTS))
        builder.setChild("noise", noise_shader(self.scale / self.grain))
        builder.setChild("paint", shader)
        return builder.makeShader()

    def blush(
        self,
        canvas: skia.Canvas,
        x: float,
        y: float,
        rx: float,
        ry: float,
        local: Colour,
        alpha: float,
        emit: bool = False,
    ) -> None:
        """A soft-edged ellipse of radii `rx`, `ry`."""
        tone = self.colour(local, emit)
        colours = [pigment_int(tone, alpha), pigment_int(tone, alpha * 0.75), pigment_int(tone, 0)]
        shader = skia.GradientShader.MakeRadial(skia.Point(0, 0), 1.0, colours, [0.0, 0.5, 1.0])
        canvas.save()
        canvas.translate(x, y)
        canvas.scale(rx, ry)
        canvas.drawCircle(0, 0, 1, skia.Paint(Shader=shader))
        canvas.restore()

    def glow(
        self, canvas: skia.Canvas, x: float, y: float, radius: float, local: Colour, alpha: float
    ) -> None:
        """Light of `radius` drawing units around a point, screened, never dimmed by ambient."""
        steps = [0.0, 0.2, 0.4, 0.6, 0.8, 1.0]
        colours = [pigment_int(local, alpha * (1 - r) ** 2) for r in steps]
        shader = skia.GradientShader.MakeRadial(skia.Point(x, y), radius, colours, steps)
        paint = skia.Paint(Shader=shader, BlendMode=skia.BlendMode.kScreen, Dither=True)
        canvas.drawCircle(x, y, radius, paint)


def _moulded(box: skia.Rect, base: Rgb, light: Point) -> skia.Shader:
    """A part as a soft round body: bright where it faces the light, deep where it turns away."""
    wide, tall = box.width(), box.height()
    radius = 0.78 * max(min(wide, tall), 0.55 * max(wide, tall))
    middle = skia.Point(box.centerX() + 0.3 * light[0] * wide, box.centerY() + 0.3 * light[1] * tall)
    tones = (turn(lighted(base), 0.075), lighted(base), base, turn(shadowed(base), -0.075))
    return skia.GradientShader.MakeRadial(
        middle, max(radius, 0.1), [pigment_int(tone, 1) for tone in tones], [0.0, 0.25, 0.6, 1.0]
    )


def shadowed(base: Colour) -> Rgb:
    """The tone of a part's shadow: a little darker, a little violet."""
    return mix(turn(base, -0.085), SHADOW_TINT, 0.14)


def lighted(base: Colour) -> Rgb:
    """The tone of a part's lit side: a little lighter, a little warm."""
    return mix(turn(base, 0.05), LIGHT_TINT, 0.18)


def fade(start: Point, end: Point, colour: Colour, strength: float = 1.0) -> skia.Shader:
    """A linear gradient of one colour from `strength` at `start` to clear at `end`."""
    colours = [pigment_int(colour, strength), pigment_int(colour, 0)]
    return skia.GradientShader.MakeLinear([skia.Point(*start), skia.Point(*end)], colours)


def rim(
    surface: skia.Surface,
    ink: Ink,
    colour: Colour,
    within: skia.Rect,
    width: float = 2.4,
    alpha: float = 0.7,
    blur: float = 0.6,
) -> None:
    """Add rim light to a sprite: the edge of its alpha that faces the light, `width` in pixels.

    The surface must hold only the sprite, on transparent ground; `within` is where, canvas units.
    """
    image = surface.makeImageSnapshot()
    x, y = _unit(ink.light)
    canvas = surface.getCanvas()
    canvas.save()
    canvas.clipRect(within)
    canvas.resetMatrix()
    layer = skia.Paint(Alphaf=alpha, BlendMode=skia.BlendMode.kSrcATop)
    if blur:
        layer.setImageFilter(skia.ImageFilters.Blur(blur, blur))
    canvas.saveLayer(None, layer)
    tint = skia.ColorFilters.Blend(pigment_int(colour, 1), skia.BlendMode.kSrcIn)
    canvas.drawImage(image, 0, 0, skia.SamplingOptions(), skia.Paint(ColorFilter=tint))
    cut = skia.Paint(BlendMode=skia.BlendMode.kDstOut)
    canvas.drawImage(image, round(-x * width, 2), round(max(0.6, -y) * width, 2), skia.SamplingOptions(), cut)
    canvas.restore()
    canvas.restore()


@lru_cache(maxsize=1)
def noise_tile() -> skia.Image:
    """The tileable noise that gradients are dotted with: band-passed, uniform in value."""
    white = grains("ink", "noise").standard_normal((NOISE_SIZE, NOISE_SIZE))
    f = np.fft.fftfreq(NOISE_SIZE)[:, None] ** 2 + np.fft.rfftfreq(NOISE_SIZE)[None, :] ** 2
    f = np.sqrt(f)
    band = (1 - np.exp(-((f / 0.26) ** 2))) * np.exp(-((f / 0.62) ** 4))
    field_ = np.fft.irfft2(np.fft.rfft2(white) * band, s=white.shape)
    order = np.argsort(field_, axis=None)
    level = np.empty(order.size, dtype=np.float64)
    level[order] = np.linspace(0, 255, order.size)
    pixels = np.ascontiguousarray(np.round(level).astype(np.uint8).reshape(NOISE_SIZE, NOISE_SIZE, 1))
    return skia.Image.fromarray(pixels, colorType=skia.ColorType.kAlpha_8_ColorType, copy=True)


def noise_shader(scale: float = 1.0) -> skia.Shader:
    """The noise tile as a shader, one texel per device pixel on a canvas scaled by `scale`."""
    return _noise_shader(round(scale, 4))


@lru_cache(maxsize=256)
def _noise_shader(scale: float) -> skia.Shader:
    repeat = skia.TileMode.kRepeat
    mode = skia.FilterMode.kNearest if scale == 1 else skia.FilterMode.kLinear
    return noise_tile().makeShader(
        repeat, repeat, skia.SamplingOptions(mode), skia.Matrix.Scale(1 / scale, 1 / scale)
    )


@lru_cache(maxsize=8)
def _effect(source: str) -> skia.RuntimeEffect:
    return skia.RuntimeEffect.MakeForShader(source)


def _unit(vector: Point) -> Point:
    length = math.hypot(*vector) or 1.0
    return vector[0] / length, vector[1] / length
