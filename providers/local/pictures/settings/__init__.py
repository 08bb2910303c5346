"""The places that can be painted, by the name that reading gives them."""

from __future__ import annotations

from dataclasses import replace

from providers.local.pictures import land, palettes
from providers.local.pictures.palettes import NIGHT, Palette
from providers.local.pictures.spec import Ground, Painter, SceneSpec
from providers.local.pictures.stage import Stage

from . import extras, fronts, rooms, streets, waters, wild, worlds

PAINTERS: dict[str, Painter] = {
    "hills": wild.hills,
    "fields": wild.fields,
    "farm": wild.fields,
    "meadow": wild.meadow,
    "forest": wild.forest,
    "mountain": wild.mountain,
    "desert": wild.desert,
    "snowfield": wild.snowfield,
    **waters.PAINTERS,
    **streets.PAINTERS,
    **rooms.PAINTERS,
    **fronts.PAINTERS,
    **worlds.PAINTERS,
}
FIXED = {"underwater": "underwater", "space": "space", "moon": "space", "neon": "neon", "above": "above"}
"""Places that bring a light of their own."""

FLOCKS = frozenset({"birds", "gulls", "seagulls"})
"""Sights that are a few wings in the sky of any place."""

SOIL = {"desert": "#e9b274"}
"""Places whose ground is of another stuff than grass."""

SNOWED = frozenset(
    [
        "hills",
        "fields",
        "farm",
        "meadow",
        "forest",
        "mountain",
        "snowfield",
        "garden",
        "park",
        "village",
        "lake",
    ]
)
"""Places whose ground takes its colour from the palette and turns white under snow."""


def paint(stage: Stage, spec: SceneSpec) -> Ground:
    """Paint the setting's layers and say where things can stand in it."""
    ground = PAINTERS.get(spec.setting, wild.hills)(stage, spec)
    if spec.sights & FLOCKS and not spec.inside and spec.setting not in FIXED:
        extras.birds(stage, "flock", 5, 0.24)
    if spec.weather != "fog" or spec.inside or spec.setting in FIXED:
        return ground
    return _fogged(stage, ground)


def _fogged(stage: Stage, ground: Ground) -> Ground:
    """Fog over what is far, and a thin bank before who stands in it."""
    u, front = stage.u, ground.front
    land.fog_bank(stage, "far", 0.6, ground.horizon - 20 * u, 330 * u, 0.95)
    land.fog_bank(stage, "middle", 0.45, (ground.horizon + ground.stand) / 2, 150 * u, 0.7)

    def near(stage: Stage) -> None:
        if front is not None:
            front(stage)
        land.fog_bank(stage, "near", 0.2, ground.stand + 10 * u, 120 * u, 0.6)

    return replace(ground, front=near)


def palette_for(spec: SceneSpec) -> Palette:
    """The colours of a scene: its moment, weather, season and mood, or the place's own light."""
    if spec.setting in FIXED:
        return palettes.table()[FIXED[spec.setting]]
    if spec.inside:
        dark = spec.moment in NIGHT or spec.moment in ("dusk", "dawn")
        return palettes.table()["lampglow" if dark else "room"]
    moment = (
        "midnight"
        if spec.moment in NIGHT and spec.setting in ("shopfront", "street", "market")
        else spec.moment
    )
    palette = palettes.choose(moment, spec.weather, spec.season, spec.mood)
    if spec.setting in SOIL:
        return palettes.hued(palette, SOIL[spec.setting], 1.0)
    return palettes.snowy(palette) if spec.setting in SNOWED and wild.is_snowy(spec) else palette
