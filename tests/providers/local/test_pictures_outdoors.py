"""Pictures before a building, on its steps, under one umbrella, at sea: who is where."""

from __future__ import annotations

import numpy as np
import pytest
import skia

from providers.local.pictures import CastLook, PictureRequest, draw, settings
from providers.local.pictures.compose import Cast, build
from providers.local.pictures.framing import stage_for
from providers.local.pictures.layout import Placed
from providers.local.pictures.reading import read
from providers.local.pictures.styles import style_of
from providers.local.pictures.vocabulary import INSIDE

MARA = CastLook("mara", "Mara", "a young woman in a red coat", "person")
TOBIAS = CastLook("tobias", "Tobias", "an old man in a blue coat", "person")
BOTH = (MARA, TOBIAS)
FRONT = "Outside the {}, seen from outside, with stone steps before its door; street lamp near the edge. Morning, light clouds."


@pytest.mark.parametrize("building", ["library", "school", "museum", "hospital", "house", "bakery", "office"])
def test_a_building_seen_from_outside_is_a_front_under_the_sky(building: str) -> None:
    spec = read(f"Wide shot: {{mara}} waits. {FRONT.format(building)}", BOTH)
    assert spec.setting == "shopfront" and spec.setting not in INSIDE and not spec.inside


def test_who_sits_on_steps_has_steps_and_who_stands_beside_has_none() -> None:
    spec = read(f"Wide shot: {{tobias}} sits on the steps. {{mara}} stands beside him. {FRONT.format('library')}", BOTH)  # fmt: skip
    assert [s.noun for s in spec.subjects if s.part == "seat"] == ["stone steps"]
    assert [s.pose for s in spec.subjects if s.cast] == ["", "sit"]


def test_food_that_is_eaten_is_in_the_hand_and_on_no_table() -> None:
    spec = read("Medium shot: {tobias} sits at the table and eats an apple. In an old library.", BOTH)
    assert [s.holding for s in spec.subjects if s.cast] == ["apple"]
    assert not any(s.noun == "apple" for s in spec.subjects)


@pytest.mark.parametrize("words", ["under one umbrella", "under a red umbrella", "under their umbrella"])
def test_two_under_one_umbrella_have_one_above_them(words: str) -> None:
    spec = read(f"Wide shot: {{tobias}} and {{mara}} walk home {words}. In a city street, steady rain.", BOTH)
    assert [(s.noun, s.above) for s in spec.subjects if s.noun == "umbrella"] == [("umbrella", True)]
    assert not any(s.holding == "umbrella" for s in spec.subjects)


def test_steps_lead_to_a_public_door() -> None:
    texts = (FRONT.format("library"), FRONT.format("cafe"))
    shown = [draw(PictureRequest(f"Wide shot. {text}", "gouache", (), 320, 180, 3)) for text in texts]
    one, other = (
        skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(png)).toarray(colorType=skia.kRGBA_8888_ColorType)
        for png in shown
    )
    assert (np.abs(one.astype(int) - other).max(axis=2) > 40).mean() > 0.05


SEA = "Onto the sea, at open sea with long swells; gulls near the edge. Morning, clear sky."


@pytest.mark.parametrize("shot", ["Wide shot", "Extreme wide shot"])
def test_all_who_are_at_sea_stand_within_the_boat(shot: str) -> None:
    request = PictureRequest(f"{shot}: {{tobias}} and {{mara}} tiny in the whole sea. {SEA}", "gouache", BOTH, 640, 360, 5)  # fmt: skip
    layers = {layer.name: layer for layer in build(request).stage.layers}
    hull = layers["ride rowing boat"]
    for name in ("hero 0", "hero 1"):
        middle = layers[name].x + layers[name].frames[0].width() / 2
        assert hull.x < middle < hull.x + hull.frames[0].width()


def test_a_close_shot_at_sea_has_no_toy_boat_before_a_chest() -> None:
    request = PictureRequest(f"Close shot: {{tobias}} looks at {{mara}}. {SEA}", "gouache", BOTH, 320, 180, 5)
    assert "ride rowing boat" not in {layer.name for layer in build(request).stage.layers}


def test_a_gull_above_them_leaves_nobody_standing_on_the_water() -> None:
    spec = read(f"Wide shot: {{tobias}} watches three gulls. {SEA}", BOTH)
    assert [s.noun for s in spec.subjects if s.part == "ride"] == ["rowing boat"]


def test_dressing_after_any_way_into_a_place_is_no_actor() -> None:
    spec = read("Wide shot: {mara} runs. To the garden gate, in a garden; watering can near the edge. Morning.", BOTH)  # fmt: skip
    assert spec.setting == "garden" and [s.noun for s in spec.subjects] == ["mara"]


@pytest.mark.parametrize(
    ("words", "facing"),
    [
        ("racing to the gate", "right"),
        ("on the right third, looking left past a seed", "left"),
        ("sitting back to back", "away"),
        ("in the middle", ""),
    ],
)
def test_two_who_go_together_face_the_same_way(words: str, facing: str) -> None:
    spec = read(f"Wide shot: {{mara}} and {{tobias}} {words}. In a garden.", BOTH)
    assert [s.facing for s in spec.subjects if s.cast] == [facing, facing]


def test_back_to_back_looks_outward() -> None:
    def facings(words: str) -> set[tuple[bool, str]]:
        request = PictureRequest(f"Wide shot: {{mara}} and {{tobias}} {words}. In a garden.", "gouache", BOTH, 320, 180, 5)  # fmt: skip
        spec = read(request.description, BOTH)
        stage = stage_for(request, spec, style_of("gouache"), False, 1)
        items = Cast(stage, spec, settings.paint(stage, spec)).placed()
        return {(i.x < 160, i.facing) for i in items if isinstance(i, Placed) and i.name.startswith("hero")}

    assert facings("standing back to back") == {(True, "left"), (False, "right")}
    assert facings("talking") == {(True, "right"), (False, "left")}


def test_nobody_in_the_picture_is_given_more_arms() -> None:
    hands = [
        sum(s.count for s in read(text, BOTH if "{" in text else ()).subjects if s.noun == "hand")
        for text in (
            "Close shot: two pairs of hands lifting a loaf, {mara} watching. In a bakery.",
            "Close shot: many hands around a loaf. In a bakery.",
            "Close shot: a stranger's hand offering a loaf, {mara} behind. In a bakery.",
        )
    ]
    assert hands == [0, 2, 1]


@pytest.mark.parametrize("place", ["a city street", "a village square", "a wide sandy beach", "a city park"])
def test_no_door_stands_alone_outdoors(place: str) -> None:
    spec = read(f"Wide shot: {{mara}} before an open door. In {place}.", BOTH)
    assert not any(s.noun == "door" for s in spec.subjects)
    assert (spec.setting == "shopfront") == (place in ("a city street", "a village square"))


def test_gulls_beside_a_beach_are_in_its_sky_and_friends_are_nobody_else() -> None:
    request = PictureRequest("Wide shot: {mara} waits. On a sandy beach; rope near the edge, gulls further back. Noon", "gouache", BOTH, 320, 180, 5)  # fmt: skip
    assert "flock" in {layer.name for layer in build(request).stage.layers}
    spec = read("Wide shot: {mara} and {tobias} learning to be friends. In a garden.", BOTH)
    assert [s.noun for s in spec.subjects] == ["mara", "tobias"]


@pytest.mark.parametrize("seed", [3, 7])
def test_who_stands_beside_the_steps_hides_nobody_on_them(seed: int) -> None:
    text = f"Wide shot: {{tobias}} sits on the steps. {{mara}} stands beside him. {FRONT.format('library')}"
    layers = {
        layer.name: layer
        for layer in build(PictureRequest(text, "gouache", BOTH, 640, 360, seed)).stage.layers
    }
    first, second = sorted((layers["hero 0"], layers["hero 1"]), key=lambda layer: layer.x)
    overlap = first.x + first.frames[0].width() - second.x
    assert overlap < 0.4 * min(first.frames[0].width(), second.frames[0].width())
