"""The places that can be painted, by the name that reading gives them."""

from __future__ import annotations

from providers.local.pictures import palettes
from providers.local.pictures.palettes import NIGHT, Palette
from providers.local.pictures.spec import Ground, Painter, SceneSpec
from providers.local.pictures.stage import Stage

from . import fronts, rooms, streets, waters, wild, worlds

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
    return PAINTERS.get(spec.setting, wild.hills)(stage, spec)


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
