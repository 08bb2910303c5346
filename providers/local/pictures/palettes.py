"""Palettes: one per moment of the day and kind of weather, and how they turn and mix.

A palette is the strongest thing in a picture. `choose` starts from the moment, mixes the weather in,
takes the season's land, and turns the whole by the mood.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from functools import lru_cache

from .colour import Colour, Rgb, from_oklab, mix, multiply, oklab, rgb, turn


@dataclass(frozen=True)
class Palette:
    """Colours of one light. `sky` runs from the top to the horizon; land from far to fore."""

    name: str
    sky: tuple[Rgb, ...]
    far: Rgb
    mid: Rgb
    near: Rgb
    fore: Rgb
    lit: Rgb
    haze: Rgb
    cloud_light: Rgb
    cloud_shade: Rgb
    ambient: Rgb
    orb: str = "sun"  # "sun", "moon" or "" (hidden)
    orb_colour: Rgb = (1.0, 0.98, 0.9)
    orb_height: float = 0.2  # above the horizon, fraction of the frame's height
    stars: float = 0.0  # 0 none .. 1 a full sky
    lamps: float = 0.0  # how much of lamps and windows is lit, 0..1

    @property
    def dark(self) -> Rgb:
        """The darkest tone a picture may use; never black."""
        return mix(self.fore, "#05040c", 0.3)

    def land(self, depth: float) -> Rgb:
        """Land colour at a depth: 0 the frame's foreground, 1 the far silhouettes."""
        steps = (self.fore, self.near, self.mid, self.far)
        place = min(0.999, max(0.0, depth)) * 3
        low = int(place)
        return mix(steps[low], steps[low + 1], place - low)

    def local(self, colour: Colour, depth: float = 0.0) -> Rgb:
        """A local colour in this light, hazed by depth 0..1."""
        return mix(multiply(colour, self.ambient), self.haze, depth * 0.8)


def _palette(
    name: str,
    sky: str,
    land: str,
    lit: str,
    haze: str,
    cloud: str,
    ambient: str,
    orb: str = "",
    **extra: float,
) -> Palette:
    far, mid, near, fore = (rgb(c) for c in land.split())
    light, shade = (rgb(c) for c in cloud.split())
    kind, _, rest = orb.partition(" ")
    colour, _, height = rest.partition(" ")
    red, green, blue = (float(v) for v in ambient.split())
    made = Palette(
        name=name,
        sky=tuple(rgb(c) for c in sky.split()),
        far=far,
        mid=mid,
        near=near,
        fore=fore,
        lit=rgb(lit),
        haze=rgb(haze),
        cloud_light=light,
        cloud_shade=shade,
        ambient=(red, green, blue),
        orb=kind,
        **extra,  # type: ignore[arg-type]
    )
    return replace(made, orb_colour=rgb(colour), orb_height=float(height)) if kind else made


@lru_cache(maxsize=1)
def table() -> dict[str, Palette]:
    """All palettes by name."""
    rows = [
        _palette("dawn", "#3c4a86 #7f78ab #d993a0 #f7bd92 #fde3b4", "#a592b3 #7a6a98 #4a4374 #2a2a55", "#fbc9a6", "#fbcfa6", "#f2a99a #8a74a8", ".86 .74 .80", "sun #fff3cf .16", stars=0.08, lamps=0.25),
        _palette("morning", "#5aa7d6 #9dd0e6 #d9eee6 #fdf0cf", "#9fc3cf #76a98f #5b9a63 #3a7350", "#f0efae", "#e8f2df", "#ffffff #c3dbe8", "1 .98 .92", "sun #fffbe6 .34"),
        _palette("noon", "#2f8fd0 #6fbfe8 #c5e6ec", "#8fb9cf #6fae7a #4f9a55 #2f7348", "#dcec8a", "#d6ecef", "#ffffff #b9d8ea", "1 1 1", "sun #fffdf0 .46"),
        _palette("golden", "#5f86b8 #b9b3b0 #f3c98a #ffe2a0", "#c9a58a #b5854f #8a6236 #4f3a2a", "#ffd98a", "#ffdf9f", "#ffe9b8 #c99a86", "1 .88 .72", "sun #fff6d6 .14"),
        _palette("sunset", "#3d2c5e #8a4369 #e2725b #f9b35c #ffe0a0", "#c2686b #8f4a62 #5d2f55 #331a3a", "#ffb27a", "#f6a866", "#ffb27a #8a3f6e", ".88 .66 .64", "sun #fff0c0 .10", lamps=0.35),
        _palette("dusk", "#182450 #3d4a86 #8a6f9e #e8a598", "#6a6a98 #454b80 #2c3263 #191c42", "#d99a9c", "#c08fa0", "#c98f9f #4a4f86", ".62 .60 .80", stars=0.25, lamps=0.75),
        _palette("night", "#0e1a3a #1d3763 #3f6a93 #9dbccc", "#5f88a8 #35608a #1f426c #0e2347", "#bcd6e2", "#8fb3c8", "#6f93b6 #2b4f7c", ".62 .68 .88", "moon #f6f0d8 .42", stars=0.5, lamps=0.9),
        _palette("starry", "#070b24 #101a45 #263a72 #4f5f96", "#2f4478 #1d2c5a #121d42 #080f2a", "#6f86b8", "#4a5c94", "#33467e #151f4a", ".50 .54 .76", stars=1.0, lamps=0.7),
        _palette("overcast", "#8d9ba6 #aab6bb #c6cdcb #dcdcd2", "#9aa8a8 #768a82 #566d60 #384d45", "#b5c2a8", "#cfd3cc", "#d9dedb #8796a0", ".86 .88 .90"),
        _palette("rain", "#4d5d6e #6f8290 #94a5a8 #b3beb8", "#7c9096 #566f74 #3a5458 #22383f", "#8faaa0", "#9fb0ae", "#8fa0a6 #3f5060", ".74 .80 .86", lamps=0.5),
        _palette("storm", "#141b33 #22365a #3f6276 #8fa79b", "#3f6276 #27465e #162c46 #0a172c", "#7f9a9c", "#6f8f92", "#8ba5a6 #0c1330", ".56 .62 .78", lamps=0.7),
        _palette("fog", "#b3c3c6 #c6d2d0 #d9ded6 #e6e6da", "#c1cccb #9fb1b1 #748b8f #43595f", "#d6dcd2", "#dfe3da", "#e3e7e0 #b5c3c4", ".86 .90 .92", "sun #fbf7e6 .30", lamps=0.3),
        _palette("snow", "#8fb3d0 #b9d0de #dbe5e6 #f3ead9", "#b5cad8 #cddbe4 #e1eaee #f3f6f6", "#ffffff", "#e9eeee", "#ffffff #b3c6d6", ".94 .96 1", "sun #fff8e6 .26"),
        _palette("autumn", "#6f9cb5 #a9c3bd #e6d9b0 #f8e3b0", "#b39a7a #c9803f #a8542f #5f2f2a", "#f4c463", "#f0d9a8", "#fff3d9 #b3b3a8", "1 .92 .82", "sun #fff6da .22"),
        _palette("spring", "#8fc7e8 #bfe0ea #e6eedb #fbe3dc", "#b3cfc9 #a8d08d #83bd74 #4f9663", "#eaf2ae", "#f0f0e0", "#ffffff #d3d9e8", "1 .98 .96", "sun #fffbe9 .32"),
        _palette("aurora", "#081030 #0f2a4f #17595f #3f8f7a", "#2a5c74 #1c4260 #112b48 #081a30", "#8fe0b8", "#3f8a86", "#2a5c74 #0f2a4f", ".55 .70 .80", stars=0.7, lamps=0.8),
        _palette("neon", "#120f33 #2a1a5a #5b2a7a #c2497f", "#5a3585 #3d2a72 #241b52 #1b1348", "#c98be0", "#a84a9a", "#5b2a7a #2a1a5a", ".86 .84 1", stars=0.1, lamps=1.0),
        _palette("midnight", "#0d1230 #1b2450 #34406f #5a4f7d", "#25305c #2f4a5f #1c2f48 #1a2040", "#ffc98a", "#4b4f86", "#34406f #151c40", ".66 .62 .82", "moon #f1ecd6 .46", stars=0.4, lamps=1.0),
        _palette("drowned", "#27475f #4f8088 #9bbfae #f0ddb0", "#7fa39c #557f86 #3a5f70 #233f56", "#ffe2ae", "#f3dfb4", "#b7c9b8 #3f6a78", ".92 .90 .90", "sun #fff4d2 .17", lamps=0.5),
        _palette("underwater", "#8fe3dd #3fb3c4 #17759c #0d4272 #0a2a52", "#2a86a6 #17607f #12476b #0a2f52", "#58b4c2", "#2f86a3", "#8fe3dd #3fb3c4", ".82 .98 1"),
        _palette("space", "#070920 #15123d #0b1a3a", "#1c5fa0 #16437c #0e2a58 #061031", "#9fd6ff", "#2b2a6a", "#8c3cc0 #2f2a7a", ".93 .95 1", "sun #fff3d9 .4", stars=1.0, lamps=0.6),
        _palette("room", "#5a9bd0 #9fd0de #f7e8c0", "#8a5a3a #6f4632 #5a3326 #3a221f", "#ffd995", "#c99a6a", "#ffffff #c3dbe8", "1 .95 .90", "sun #fff3d0 .3"),
        _palette("lampglow", "#0e1a3a #1d3763 #3f6a93", "#5a4a66 #4a3a58 #34294a #1d1836", "#ffd98a", "#6a5a86", "#6f93b6 #2b4f7c", ".86 .78 .82", "moon #f6f0d8 .3", stars=0.5, lamps=1.0),
        _palette("above", "#5a7fc0 #93b3d9 #f0c9b8 #ffe1b0", "#f3cfc0 #f6dccb #f4e0d6 #e3c4c4", "#fff8ea", "#ffe9d6", "#ffe9d9 #9fb3d9", ".97 .92 .90", "sun #fff6da .12"),
    ]  # fmt: skip
    return {row.name: row for row in rows}


DAY = frozenset({"morning", "noon", "afternoon", "", "spring", "autumn"})
NIGHT = frozenset({"night", "midnight", "starry"})

_MOMENTS = {"afternoon": "noon", "": "morning", "day": "noon", "evening": "dusk", "twilight": "dusk"}


def choose(moment: str, weather: str, season: str, mood: str) -> Palette:
    """The palette of a moment (dawn .. midnight), weather, season and mood; all may be empty."""
    base = table()[_MOMENTS.get(moment, moment)]
    day = moment in DAY or moment == "day"
    base = _in_season(base, season, day)
    base = _in_weather(base, weather, day)
    return _in_mood(base, mood)


def _in_season(base: Palette, season: str, day: bool) -> Palette:
    if season in ("autumn", "spring") and day:
        return replace(table()[season], orb_height=base.orb_height)
    if season == "autumn":
        other = table()["autumn"]
        return with_land(
            base, [multiply(c, base.ambient) for c in (other.far, other.mid, other.near, other.fore)], 0.5
        )
    if season == "winter" and day and base.name in ("morning", "noon"):
        return replace(table()["snow"], sky=blend(table()["snow"], base, 0.4).sky)
    return base


def _in_weather(base: Palette, weather: str, day: bool) -> Palette:
    if weather == "aurora":
        return table()["aurora"]
    if weather in ("", "clear", "wind") or weather not in table():
        return base
    other = table()[weather]
    if day:
        return replace(other, orb="" if weather in ("rain", "storm", "overcast") else other.orb)
    share = {"rain": 0.35, "storm": 0.5, "fog": 0.4, "overcast": 0.3, "snow": 0.0}[weather]
    dark = base.name in NIGHT or base.name == "dusk"
    mixed = blend(base, other, share * (0.55 if dark and weather in ("rain", "fog", "overcast") else 1.0))
    orb = (
        ""
        if weather in ("rain", "storm", "overcast") and base.orb != "moon" and base.name != "sunset"
        else base.orb
    )
    stars = 0.0 if weather in ("rain", "storm", "fog", "overcast") else base.stars * 0.5
    return replace(mixed, orb=orb, stars=stars, lamps=max(base.lamps, 0.4))


def _in_mood(base: Palette, mood: str) -> Palette:
    if mood == "sad":
        dimmed = turned(base, -0.04, 0.6)
        return replace(dimmed, ambient=(base.ambient[0] * 0.9, base.ambient[1] * 0.9, base.ambient[2] * 0.92))
    if mood == "joyful":
        return turned(base, 0.0, 1.15)
    if mood == "mysterious":
        land = [mix(c, base.haze, 0.25) for c in (base.far, base.mid, base.near)]
        return with_land(turned(base, -0.02, 0.9), [*land, base.fore], 1.0)
    return base


def with_land(base: Palette, land: list[Rgb], amount: float = 1.0) -> Palette:
    """The palette with its four land colours moved toward others."""
    far, mid, near, fore = land
    return replace(
        base,
        far=mix(base.far, far, amount),
        mid=mix(base.mid, mid, amount),
        near=mix(base.near, near, amount),
        fore=mix(base.fore, fore, amount),
    )


def snowy(base: Palette) -> Palette:
    """The palette with snow on its land: white in this light, bluer and darker toward the viewer."""
    if base.name == "snow":
        return base
    far, mid, near, fore = (multiply(c, base.ambient) for c in ("#b9cfe0", "#d3e2ec", "#eaf2f6", "#f6fafb"))
    land = [mix(far, base.haze, 0.45), mix(mid, base.haze, 0.2), near, fore]
    return replace(with_land(base, land, 1.0), lit=mix("#ffffff", base.orb_colour, 0.2))


def blend(first: Palette, second: Palette, amount: float) -> Palette:
    """Every colour of `first` moved toward `second`; names and sun are the first's."""
    changes: dict[str, object] = {}
    for field in fields(Palette):
        a, b = getattr(first, field.name), getattr(second, field.name)
        if field.name == "ambient":
            changes[field.name] = tuple(u + (v - u) * amount for u, v in zip(a, b, strict=True))
        elif field.name == "sky":
            changes[field.name] = tuple(mix(c, _at(b, i, len(a)), amount) for i, c in enumerate(a))
        elif isinstance(a, tuple) and field.name != "orb_colour":
            changes[field.name] = mix(a, b, amount)
    return replace(first, **changes)  # type: ignore[arg-type]


def turned(base: Palette, lightness: float, chroma: float) -> Palette:
    """Every colour with OKLab lightness added and chroma multiplied."""
    names = ("far", "mid", "near", "fore", "lit", "haze", "cloud_light", "cloud_shade")
    changes = {name: turn(getattr(base, name), lightness, chroma) for name in names}
    return replace(base, sky=tuple(turn(c, lightness, chroma) for c in base.sky), **changes)  # type: ignore[arg-type]


def hued(base: Palette, local: str, amount: float = 0.7) -> Palette:
    """Land in another material (sand, heath, red rock) with this palette's light on it."""
    level, a, b = oklab(local)
    steps = []
    for tone, shift in ((base.far, 0.04), (base.mid, 0.02), (base.near, -0.03), (base.fore, -0.14)):
        lit = multiply(from_oklab(min(1.0, level + shift), a, b), base.ambient)
        steps.append(mix(lit, base.haze, {0.04: 0.5, 0.02: 0.22}.get(shift, 0.0)) if tone else lit)
    return replace(
        with_land(base, steps, amount), lit=mix(base.lit, multiply("#ffe4b0", base.ambient), 0.7 * amount)
    )


def _at(colours: tuple[Rgb, ...], index: int, count: int) -> Rgb:
    place = index / max(1, count - 1) * (len(colours) - 1)
    low = min(int(place), len(colours) - 2)
    return mix(colours[low], colours[low + 1], place - low)
