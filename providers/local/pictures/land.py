"""Land: mountain rows, hills, dunes, fog between them, paths, grass."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np
import skia

from .brush import Stroke, paint_strokes
from .colour import Colour, Rgb, mix, multiply, pigment_int, turn
from .ink import Ink
from .shapes import Point, polygon
from .stage import Stage, coarse, vertical

Line = Callable[[float], float]


def wander(stage: Stage, name: object, waves: float = 5, roughness: float = 1.6) -> Line:
    """A smooth random line over x in frame widths, within about -1..1."""
    die = stage.dice("wander", name)
    parts = [(k, k**-roughness, die.uniform(0, 2 * math.pi)) for k in range(1, int(waves) + 1)]
    total = sum(size for _, size, _ in parts)
    return lambda x: sum(size * math.sin(k * x * 2.2 + phase) for k, size, phase in parts) / total


def crest(stage: Stage, line: Line, base: float, height: float) -> list[Point]:
    """Points along a hill line from edge to edge, scene pixels."""
    count = max(24, int(stage.span / (14 * stage.u)))
    xs = [stage.left + stage.span * i / count for i in range(count + 1)]
    return [(x, base - height * line(x / stage.width)) for x in xs]


def below(stage: Stage, points: Sequence[Point], floor: float | None = None) -> skia.Path:
    """The area under a line of points, down to `floor` (the frame's bottom)."""
    bottom = stage.bottom if floor is None else floor
    return polygon([*points, (points[-1][0], bottom), (points[0][0], bottom)])


def hill(
    stage: Stage,
    canvas: skia.Canvas,
    name: object,
    base: float,
    height: float,
    colour: Colour,
    waves: float = 4,
    lit: float = 0.5,
    strokes: int = 160,
    deepen: float = 0.12,
) -> Line:
    """One rolling hill; returns its crest as y of scene x.

    `lit` is the strength of the speckled light under the crest, `deepen` how much darker the slope
    gets toward its foot.
    """
    line = wander(stage, name, waves)
    points = crest(stage, line, base, height)
    path = below(stage, points)
    high = min(y for _, y in points)
    depth = max(stage.bottom - high, 1.0)
    stops: list[tuple[float, Colour, float]] = [(0, colour, 1), (1, turn(colour, -deepen), 1)]
    canvas.drawPath(
        path, skia.Paint(AntiAlias=True, Dither=True, Shader=vertical(stops, high, high + depth * 0.8))
    )
    canvas.save()
    canvas.clipPath(path, True)
    if lit and stage.ink.speckle:
        _lit_band(stage, canvas, points, mix(colour, stage.palette.lit, 0.62), lit)
    if strokes and stage.ink.speckle:
        die = stage.dice("hill strokes", name)
        touches = []
        for _ in range(strokes):
            x = die.uniform(stage.left, stage.right)
            top = base - height * line(x / stage.width)
            y = top + (12 + die.random() ** 1.6 * 260) * stage.u
            tone = turn(
                mix(colour, stage.palette.lit, round(max(0.0, die.gauss(0.0, 0.14)), 2)),
                die.gauss(-0.03, 0.02),
            )
            touches.append(
                Stroke(x, y, die.uniform(90, 240) * stage.u, die.gauss(0, 0.03), tone, 0.22, die.randrange(4))
            )
        box = skia.Rect.MakeLTRB(stage.left, high, stage.right, min(stage.bottom, high + 420 * stage.u))
        with coarse(canvas, box, 2.5) as small:
            paint_strokes(small, touches)
    canvas.restore()
    return lambda x: base - height * line(x / stage.width)


def _lit_band(
    stage: Stage, canvas: skia.Canvas, points: Sequence[Point], colour: Colour, strength: float
) -> None:
    """Speckled light just under a line, strongest at the line."""
    high, low = min(y for _, y in points), max(y for _, y in points)
    reach = 46 * stage.u + (low - high) * 0.5
    band = polygon([*points, *((x, y + reach) for x, y in reversed(points))])
    shader = vertical([(0, colour, strength), (1, colour, 0)], high, low + reach)
    canvas.drawPath(band, skia.Paint(AntiAlias=True, Shader=stage.ink.dotted(shader)))


def mist(
    stage: Stage,
    canvas: skia.Canvas,
    top: float,
    bottom: float,
    colour: Colour | None = None,
    alpha: float = 0.7,
) -> None:
    """A plain veil thickening toward `bottom`: the fog at a row's foot."""
    tone = stage.palette.haze if colour is None else colour
    shader = vertical([(0, tone, 0), (0.75, tone, alpha), (1, tone, alpha)], top, bottom)
    box = skia.Rect.MakeLTRB(stage.left, top, stage.right, bottom)
    canvas.drawRect(box, skia.Paint(Shader=shader, Dither=True, BlendMode=skia.BlendMode.kSrcATop))


def fog_bank(stage: Stage, name: object, depth: float, y: float, height: float, alpha: float = 0.55) -> None:
    """A drifting band of uneven fog as its own layer."""
    rng = stage.grains("fog", name)
    rows, columns = 64, 256
    fy, fx = np.fft.fftfreq(rows)[:, None] * 2.2, np.fft.rfftfreq(columns)[None, :]
    spectrum = rng.standard_normal((rows, columns // 2 + 1)) + 1j * rng.standard_normal(
        (rows, columns // 2 + 1)
    )
    field = np.fft.irfft2(spectrum / np.maximum(np.hypot(fy, fx), 0.006) ** 1.5, s=(rows, columns))
    field = (field - field.mean()) / field.std()
    band = 1 - np.abs(np.linspace(-1, 1, rows)[:, None]) ** 1.6
    value = np.clip(0.55 + 0.28 * field, 0, 1) * band * alpha
    tone = np.array(stage.palette.haze)
    pixels = np.empty((rows, columns, 4), np.uint8)
    pixels[..., :3] = (value[..., None] * tone[::-1] * 255).astype(np.uint8)
    pixels[..., 3] = (value * 255).astype(np.uint8)
    image = skia.Image.fromarray(pixels, alphaType=skia.AlphaType.kPremul_AlphaType)
    with stage.layer(f"fog {name}", depth, life="drift") as canvas:
        box = skia.Rect.MakeLTRB(stage.left, y - height / 2, stage.right, y + height / 2)
        canvas.drawImageRect(image, box, skia.SamplingOptions(skia.CubicResampler.Mitchell()))


def mountains(
    stage: Stage,
    canvas: skia.Canvas,
    name: object,
    base: float,
    height: float,
    colour: Colour,
    peaks: int = 4,
    snow: float = 0.0,
    haze: float = 0.75,
) -> None:
    """A row of peaks with a lit and a shaded flank, optional snow caps, haze at the foot.

    `snow` is the share of the tallest peak that is capped (0 none, .3 alpine).
    """
    die = stage.dice("mountains", name)
    tops = _summits(stage, name, base, height, peaks)
    xs = np.arange(stage.left, stage.right + 3 * stage.u, 3 * stage.u)
    jag = _jagged(stage, name, len(xs))
    ridge = np.full(len(xs), base + 4.0)
    for x, y, left, right in tops:
        flank = np.where(xs < x, left, right)
        ridge = np.minimum(ridge, y + np.abs(xs - x) * flank)
    rise = np.clip(base - ridge, 0, None)
    ridge = base - rise * (1 + 0.085 * jag) - np.where(rise > 0, 0.012 * height * jag, 0)
    points = list(zip(xs.tolist(), ridge.tolist(), strict=True))
    body = polygon([*points, (points[-1][0], base + 2), (points[0][0], base + 2)])
    ink = Ink(light=stage.ink.light, speckle=stage.ink.speckle, scale=stage.ink.scale)
    ink.flat(canvas, body, colour)
    canvas.save()
    canvas.clipPath(body, True)
    side = 1 if stage.ink.light[0] >= 0 else -1
    for i, (x, y, left, right) in enumerate(tops):
        tall = base - y
        ink.shade(
            canvas, body if len(tops) == 1 else _flank(x, y, base, left, right, side), mix(colour, stage.palette.lit, 0.5),
            (x + side * tall * 0.1, y), (x + side * tall * 0.75, base), 0.75,
        )  # fmt: skip
        away = _zigzag(die, x, y, base, (left, right), -side)
        ink.flat(canvas, away, turn(colour, -0.05), 0.8)
        ink.shade(canvas, away, turn(colour, -0.09), (x - side * tall * 0.6, base), (x, y + tall * 0.2), 0.55)
        cap = snow * tall / height if snow else 0.0
        if cap > 0.06 and tall > height * 0.45:
            _snowcap(stage, canvas, ink, (x, y, left, right), tall * cap, side, i)
    canvas.restore()
    if haze:
        mist(stage, canvas, base - height * 0.55, base + 2, alpha=haze)


def _summits(
    stage: Stage, name: object, base: float, height: float, peaks: int
) -> list[tuple[float, float, float, float]]:
    """(x, y, left slope, right slope) of each peak on a jittered grid."""
    die = stage.dice("summits", name)
    spread = max(stage.span, stage.height * 1.2)
    tops = []
    for i in range(peaks):
        x = stage.left + (stage.span - spread) / 2 + spread * (i + 0.5 + die.uniform(-0.28, 0.28)) / peaks
        tall = height * (1.0 if i == peaks // 2 else die.uniform(0.5, 0.92))
        tops.append((x, base - tall, die.uniform(0.5, 0.8), die.uniform(0.5, 0.8)))
    return tops


def _jagged(stage: Stage, name: object, count: int) -> np.ndarray:
    """1/f roughness along a ridge, about -1..1."""
    rng = stage.grains("jag", name)
    f = np.fft.rfftfreq(count)
    spectrum = rng.standard_normal(len(f)) + 1j * rng.standard_normal(len(f))
    spectrum = spectrum / np.maximum(f, 4 / count)
    spectrum[0] = 0
    line = np.fft.irfft(spectrum, count)
    return np.asarray(np.clip(line / (line.std() * 2 + 1e-9), -1.5, 1.5))


def _flank(x: float, y: float, base: float, left: float, right: float, side: int) -> skia.Path:
    slope = right if side > 0 else left
    return polygon([(x, y), (x + side * (base - y) / slope, base), (x, base)])


def _zigzag(
    die: object, x: float, y: float, base: float, slopes: tuple[float, float], side: int
) -> skia.Path:
    """The shaded flank: from the summit down a zigzag line to the base, out to the ridge on `side`."""
    tall = base - y
    slope = slopes[0] if side < 0 else slopes[1]
    inner: list[Point] = [(x, y - 4)]
    for k in range(1, 7):
        t = k / 6
        swing = (0.16 if k % 2 else -0.05) * tall * (0.4 + 0.6 * t)
        inner.append((x - side * swing * 0.8 + side * tall * 0.06 * t, y + tall * t))
    outer = (x + side * tall / slope * 1.25, base)
    return polygon([*inner, outer, (x + side * tall * 0.3, y + tall * 0.08)])


def _snowcap(
    stage: Stage,
    canvas: skia.Canvas,
    ink: Ink,
    peak: tuple[float, float, float, float],
    size: float,
    side: int,
    i: int,
) -> None:
    x, y, left, right = peak
    die = stage.dice("snowcap", i)
    teeth = 7
    lower = []
    for k in range(teeth + 1):
        t = k / teeth
        px = x - size / left * 1.05 + t * (size / left + size / right) * 1.05
        py = y + size * (0.72 if k % 2 else 1.12) + die.uniform(-0.1, 0.1) * size
        lower.append((px, py))
    cap = polygon(
        [
            (x, y - size * 0.4),
            (x + size / right * 1.3, y + size),
            *reversed(lower),
            (x - size / left * 1.3, y + size),
        ]
    )
    white = multiply(mix("#fbfaf5", stage.palette.haze, 0.12), _lifted(stage.palette.ambient))
    ink.flat(canvas, cap, white)
    canvas.save()
    canvas.clipPath(cap, True)
    dark = polygon(
        [
            (x, y - size),
            (x - side * size * 0.12, y + size * 0.5),
            (x + side * size * 0.1, y + size * 1.3),
            (x - side * size * 3, y + size * 1.3),
        ]
    )
    ink.flat(canvas, dark, mix(white, turn(stage.palette.far, -0.04), 0.5))
    canvas.restore()


def _lifted(ambient: Rgb) -> Rgb:
    return (0.25 + 0.75 * ambient[0], 0.25 + 0.75 * ambient[1], 0.25 + 0.75 * ambient[2])


def dunes(
    stage: Stage,
    canvas: skia.Canvas,
    name: object,
    base: float,
    height: float,
    colour: Colour,
    peaks: int = 3,
) -> Line:
    """A row of dunes with a lit windward and an S-shaped lee side; returns the crest."""
    die = stage.dice("dunes", name)
    spread = stage.span
    tops = []
    for i in range(peaks):
        x = stage.left + spread * (i + 0.5 + die.uniform(-0.3, 0.3)) / peaks
        tops.append((x, height * die.uniform(0.55, 1.0), spread * die.uniform(0.22, 0.4)))

    def line(x: float) -> float:
        return base - max(h * math.exp(-((abs(x - c) / w) ** 1.25)) for c, h, w in tops)

    count = 160
    points = [
        (stage.left + stage.span * i / count, line(stage.left + stage.span * i / count))
        for i in range(count + 1)
    ]
    body = below(stage, points)
    stops: list[tuple[float, Colour, float]] = [(0, turn(colour, 0.03), 1), (1, turn(colour, -0.08), 1)]
    canvas.drawPath(
        body, skia.Paint(AntiAlias=True, Dither=True, Shader=vertical(stops, base - height, base + height))
    )
    canvas.save()
    canvas.clipPath(body, True)
    if stage.ink.speckle:
        _lit_band(stage, canvas, points, mix(colour, stage.palette.lit, 0.6), 0.7)
    side = 1 if stage.ink.light[0] >= 0 else -1
    ink = Ink(speckle=stage.ink.speckle, scale=stage.ink.scale)
    for x, h, w in tops:
        lee = _lee(x, base - h, w, h, side, line)
        ink.flat(canvas, lee, turn(mix(colour, stage.palette.fore, 0.12), -0.07))
        ink.shade(
            canvas,
            lee,
            mix(turn(colour, -0.16), stage.palette.fore, 0.2),
            (x, base - h),
            (x - side * w * 0.6, base + h),
            0.6,
        )
    _wind_lines(stage, canvas, name, line, colour)
    canvas.restore()
    return line


def _lee(x: float, y: float, w: float, h: float, side: int, line: Line) -> skia.Path:
    """The shadow side: along the crest away from the light, back along an S."""
    along = [(x - side * w * t, line(x - side * w * t) - 2) for t in (0, 0.2, 0.45, 0.7, 1.0, 1.35)]
    foot = y + h * 1.15
    builder = skia.PathBuilder()
    builder.moveTo(x, y - 2)
    for point in along[1:]:
        builder.lineTo(*point)
    builder.lineTo(x - side * w * 1.2, foot + h * 0.25)
    builder.cubicTo(
        x - side * w * 0.6,
        foot + h * 0.1,
        x + side * w * 0.22,
        foot - h * 0.25,
        x - side * w * 0.05,
        y + h * 0.5,
    )
    builder.cubicTo(x - side * w * 0.16, y + h * 0.32, x + side * w * 0.03, y + h * 0.18, x, y - 2)
    builder.close()
    return builder.detach()


def _wind_lines(stage: Stage, canvas: skia.Canvas, name: object, line: Line, colour: Colour) -> None:
    die = stage.dice("wind lines", name)
    paint = skia.Paint(AntiAlias=True, StrokeWidth=1.3 * stage.u, Color=pigment_int(turn(colour, -0.08), 0.4))
    paint.setStyle(skia.Paint.kStroke_Style)
    for _ in range(26):
        x, drop = die.uniform(stage.left, stage.right), die.uniform(20, 190) * stage.u
        length = die.uniform(60, 200) * stage.u
        builder = skia.PathBuilder()
        builder.moveTo(x, line(x) + drop)
        builder.quadTo(
            x + length / 2, line(x + length / 2) + drop - 6 * stage.u, x + length, line(x + length) + drop
        )
        canvas.drawPath(builder.detach(), paint)


def path_to(
    stage: Stage,
    canvas: skia.Canvas,
    start_x: float,
    end_x: float,
    end_y: float,
    width: float,
    colour: Colour,
) -> None:
    """A footpath winding from the frame's bottom to a far point."""
    bottom = stage.bottom
    left, right = [], []
    for i in range(25):
        t = i / 24
        y = bottom + (end_y - bottom) * (1 - (1 - t) ** 1.7)
        sway = math.sin(t * 5.5 + start_x * 0.01) * 60 * stage.u * (1 - t)
        x = start_x + (end_x - start_x) * t + sway
        half = width / 2 * ((1 - t) ** 1.5 + 0.03)
        left.append((x - half, y))
        right.append((x + half, y))
    shape = polygon([*left, *reversed(right)])
    stops: list[tuple[float, Colour, float]] = [(0, mix(colour, stage.palette.haze, 0.3), 1), (1, colour, 1)]
    canvas.drawPath(shape, skia.Paint(AntiAlias=True, Shader=vertical(stops, end_y, bottom)))
    Ink(speckle=stage.ink.speckle, scale=stage.ink.scale).shade(
        canvas, shape, turn(colour, -0.1), (start_x, bottom), (start_x, end_y + (bottom - end_y) * 0.3), 0.5
    )


def grass(
    stage: Stage,
    canvas: skia.Canvas,
    name: object,
    base: float | Line,
    height: float,
    colours: tuple[Colour, Colour],
    count: int = 160,
    where: Callable[[float], float] | None = None,
) -> None:
    """Tapered blades along a ground line; `where` thins them (density 0..1 by frame x fraction)."""
    die = stage.dice("grass", name)
    builders = (skia.PathBuilder(), skia.PathBuilder())
    count = int(count * max(0.6, stage.span / (1400 * stage.u)))
    for _ in range(count):
        x = die.uniform(stage.left, stage.right)
        tall = height * die.uniform(0.4, 1.0)
        lean = die.gauss(0.18, 0.22) * tall
        half = die.uniform(1.6, 3.2) * stage.u
        pick = die.randrange(2)
        if where and die.random() > where(x / stage.width):
            continue
        y = base(x) if callable(base) else base
        y += die.uniform(0, 10) * stage.u
        builder = builders[pick]
        builder.moveTo(x - half, y)
        builder.quadTo(x - half * 0.4 + lean * 0.25, y - tall * 0.6, x + lean, y - tall)
        builder.quadTo(x + half * 0.9 + lean * 0.25, y - tall * 0.5, x + half, y)
        builder.close()
    for builder, colour in zip(builders, colours, strict=True):
        canvas.drawPath(builder.detach(), skia.Paint(AntiAlias=True, Color=pigment_int(colour)))


def edges(strength: float = 1.0, reach: float = 0.3) -> Callable[[float], float]:
    """Density for `grass`: full at both borders, thin in the middle."""
    return lambda x: strength * min(1.0, max(0.06, (1 - min(max(x, 0.0), 1 - min(x, 1.0), 1.0) / reach)))


def rocks(
    stage: Stage,
    canvas: skia.Canvas,
    name: object,
    places: Sequence[tuple[float, float, float]],
    colour: Colour,
) -> None:
    """Boulders: (x, ground y, width) each, scene pixels."""
    die = stage.dice("rocks", name)
    for x, y, width in places:
        height = width * die.uniform(0.5, 0.75)
        points = []
        for k in range(9):
            angle = math.pi * (1 + k / 8)
            r = die.uniform(0.86, 1.06)
            points.append((x + math.cos(angle) * width / 2 * r, y + math.sin(angle) * height * r))
        shape = polygon([*points, (x + width * 0.5, y + height * 0.1), (x - width * 0.5, y + height * 0.1)])
        Ink(light=stage.ink.light, speckle=stage.ink.speckle, scale=stage.ink.scale).part(
            canvas, shape, colour
        )


def meadow_flowers(
    stage: Stage,
    canvas: skia.Canvas,
    name: object,
    top: float,
    bottom: float,
    colours: Sequence[Colour],
    count: int = 90,
) -> None:
    """Dots of flowers, larger toward the viewer."""
    die = stage.dice("flowers", name)
    for _ in range(count):
        t = die.random() ** 0.7
        x, y = die.uniform(stage.left, stage.right), top + (bottom - top) * t
        size = (1.2 + 4.4 * t) * stage.u
        tone = stage.local(die.choice(list(colours)), 0.3 * (1 - t))
        paint = skia.Paint(AntiAlias=True, Color=pigment_int(tone))
        for k in range(5):
            angle = k * 2 * math.pi / 5 + x
            canvas.drawCircle(
                x + math.cos(angle) * size * 0.7, y + math.sin(angle) * size * 0.5, size * 0.55, paint
            )
        canvas.drawCircle(
            x, y, size * 0.4, skia.Paint(AntiAlias=True, Color=pigment_int(stage.local("#ffe08a")))
        )
