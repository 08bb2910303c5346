"""Pictures before a building, on its steps, under one umbrella, at sea: who is where."""

from __future__ import annotations

import numpy as np
import pytest
import skia

from providers.local.pictures import CastLook, PictureRequest, draw
from providers.local.pictures.reading import read
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
