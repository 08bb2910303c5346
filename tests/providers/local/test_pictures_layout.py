"""Nothing that is nearer hides a hero's face, and shots show what they are called."""

from __future__ import annotations

import numpy as np
import pytest
import skia

from providers.local.pictures import CastLook, PictureRequest, compose, figures, layout
from providers.local.pictures.compose import Scene, build
from providers.local.pictures.layout import Ledge, Placed

GIRL = CastLook("girl", "", "a girl of nine in a yellow coat, a red scarf, black braids", "person")
MAN = CastLook("man", "", "an old fisherman with a red beard, a blue jumper, a cap", "person")
FOX = CastLook("fox", "", "a red fox", "animal")
DRAGON = CastLook("dragon", "", "a small green dragon", "animal")
BOAT = CastLook("boat", "", "a paper boat in white", "thing")
TRAM = CastLook("tram", "", "a yellow tram", "thing")
LANTERN = CastLook("lantern", "", "a brass lantern", "thing")
CAST = (GIRL, MAN, FOX, DRAGON, BOAT, TRAM, LANTERN)
TEXTS = (
    "Close shot: {girl} on the left with {boat}, a woman coming from the right. By a river. Noon",
    "Detail shot: a stranger's hand offering a suitcase, {girl} behind. In a living room. Night",
    "Medium shot: a woman in a grey coat hurrying right with {tram}. In a street. Night",
    "Medium shot: a woman in a grey coat hurrying right with {dragon}. In a living room. Night",
    "Close shot: two pairs of hands lifting {lantern}, {girl} watching. In a forest. Noon",
    "Wide shot: {man} beside five cups in a row and a lamp. In a kitchen. Night",
    "Medium shot: {man}, {girl} and {fox} around a cake. In a garden. Noon",
    "Close shot: {man} and {girl} bent over a map and a telescope. In a kitchen. Night",
    "Close shot: {fox} and {girl} nose to nose, three lanterns. In a forest. Dusk",
    "Detail shot: a big bucket, {man} kneeling close. On a beach. Noon",
    "Wide shot: {girl} behind three trees and a bench. In a park. Noon",
    "Wide shot: {man} rows a boat with {girl}. On a lake. Morning",
)
SIZES = ((320, 180), (180, 320), (240, 240))


def scene(text: str, size: tuple[int, int], seed: int) -> Scene:
    cast = tuple(member for member in CAST if "{" + member.id + "}" in text)
    return build(PictureRequest(text, "gouache", cast, *size, seed))


def most_hidden(shown: Scene) -> float:
    """The largest part of a face, measured inside its oval, that later layers are drawn over."""
    worst = 0.0
    layers = shown.stage.layers
    names = [layer.name for layer in layers]
    for name, face in shown.faces:
        width, height = max(1, round(face.width)), max(1, round(face.height))
        covered = np.zeros((height, width), np.bool_)
        for layer in layers[names.index(name) + 1 :]:
            if layer.screen or layer.name.endswith("reflection"):
                continue
            alpha = np.zeros((height, width), np.uint8)
            info = skia.ImageInfo.MakeA8(width, height)
            at = round(face.left) - layer.x, round(face.top) - layer.y
            layer.frames[0].readPixels(info, alpha, width, *at)
            covered |= alpha > 100
        y, x = np.mgrid[0:height, 0:width]
        oval = ((x + 0.5) / width - 0.5) ** 2 + ((y + 0.5) / height - 0.5) ** 2 < 0.25
        worst = max(worst, float(covered[oval].mean()))
    return worst


@pytest.mark.parametrize("text", TEXTS)
def test_nothing_nearer_hides_a_face(text: str) -> None:
    for size, seed in zip(SIZES, (1, 2, 1), strict=True):
        shown = scene(text, size, seed)
        assert shown.faces, (size, seed)
        assert most_hidden(shown) < 0.25, (size, seed)


def test_without_the_rule_faces_are_hidden(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compose, "clear_faces", lambda items, width, height: list(items))
    hidden = [most_hidden(scene(text, size, 1)) for text in TEXTS for size in SIZES]
    assert sum(part > 0.25 for part in hidden) >= 6


def test_a_row_goes_aside_with_its_table_and_a_lone_thing_that_fits_nowhere_is_left_out() -> None:
    hero = Placed("hero 0", figures.sheet("a woman", "a"), 200, 300, 280, "right", "stand", group="hero")
    cup = figures.sheet("a cup", "c")
    face = hero.face
    assert face is not None
    row = [
        Placed(f"cup {i}", cup, 180 + 30 * i, face.bottom, 60, "right", "stand", group="laid")
        for i in range(3)
    ]
    table = Ledge(160, face.bottom, 120, 300.0, 10, "laid")
    moved = layout.clear_faces([hero, table, *row], 640, 320)
    assert len(moved) == 5
    assert (
        len({round(a.left - b.left, 3) for a, b in zip(spots(moved[1:]), spots([table, *row]), strict=True)})
        == 1
    )
    wall = Placed("door", figures.sheet("a door", "d"), 200, 320, 1200, "right", "stand", group="door")
    assert layout.clear_faces([hero, wall], 400, 320) == [hero]


def spots(items: list[layout.Item]) -> list[figures.Box]:
    return [item.solid[0] for item in items]


def test_shots_cut_people_where_their_names_say() -> None:
    tops = {}
    for shot in ("Wide shot", "Medium shot", "Close-up"):
        shown = scene(f"{shot}: {{man}} on a beach. Noon", (480, 270), 4)
        (_, face), feet = shown.faces[0], hero_feet(shown)
        tops[shot] = face.height / 270
        assert 0 <= face.top < face.bottom < 270
        assert (feet < 270) == (shot == "Wide shot")
    assert tops["Wide shot"] * 2.5 < tops["Medium shot"] * 1.3 < tops["Close-up"]


def hero_feet(shown: Scene) -> float:
    layer = next(layer for layer in shown.stage.layers if layer.name == "hero 0")
    rows = np.flatnonzero((layer.frames[0].toarray()[:, :, 3] > 128).any(axis=1))
    return float(layer.y + rows[-1]) if rows[-1] + 1 < layer.frames[0].height() else 1e6


def test_from_below_somebody_towers_and_from_above_the_ground_fills_the_frame() -> None:
    low, level, high = (
        scene(f"{shot}: {{man}} in a city street. Noon", (480, 270), 4)
        for shot in ("Low angle", "Wide shot", "From above")
    )
    assert low.faces[0][1].height > 1.6 * level.faces[0][1].height
    assert high.stage.view.seen(0, 270 * 0.6)[1] < 270 * 0.4


def test_a_head_before_the_body_is_where_the_face_is_looked_for() -> None:
    for kind in ("snail", "hedgehog", "turtle", "whale"):
        found = figures.face(figures.sheet(kind, kind, kind), 0, 0, 100, "right", "stand")
        assert found is not None
        assert found.left > 0
        assert (found.top + found.bottom) / 2 > -50
