"""Somebody with a name, places exchanged for others, and what is heard: read against a planned film."""

from __future__ import annotations

import pytest

from agent.director.plan import Planned, Wish, plan
from agent.director.refine.reading import Asked, Edits, FilmView, refine
from film.breakdown import build
from film.document import Film
from film.edits import apply

WISH = "A dog named Bo finds a red ball on a beach"


def film() -> Film:
    planned = plan(Wish(text=WISH))
    assert isinstance(planned, Planned)
    return build(planned.breakdown, Film())


def after(message: str) -> Film:
    """The film as a message leaves it; every operation is one that the film accepts."""
    view = FilmView(film(), messages=(WISH,))
    reading = refine(message, view)
    assert isinstance(reading, Edits), reading
    return apply(view.film, reading.operations, "agent").film


@pytest.mark.parametrize("message", ["Bo should be a cat", "make Bo a cat", "replace Bo with a cat"])
def test_another_animal_takes_the_place_of_somebody_by_name(message: str) -> None:
    changed = after(message)
    assert changed.member("bo").description == "a cat"
    assert all("{cat}" not in scene.visual_description for scene in changed.scenes)


@pytest.mark.parametrize("message", ["make Bo bigger", "Bo should be black", "Bo is huge"])
def test_a_name_takes_no_adjective(message: str) -> None:
    changed = after(message)
    assert changed.member("bo").description != film().member("bo").description
    assert [s.visual_description for s in changed.scenes] == [s.visual_description for s in film().scenes]


def test_a_new_name_is_used_in_the_wishs_own_sentence_too() -> None:
    assert after("rename Bo to Rex").scenes[0].script.startswith("A dog named Rex")


@pytest.mark.parametrize(
    "message",
    ["replace the beach by a forest", "instead of a beach, a forest", "a forest instead of the beach"],
)
def test_another_place_takes_the_whole_place_of_the_old_one(message: str) -> None:
    for scene in after(message).scenes:
        assert scene.visual_description.lower().startswith("in a forest")
        assert "sandy" not in scene.visual_description and "by the sea" not in scene.visual_description


def test_who_is_not_in_a_picture_does_not_leave_it() -> None:
    reading = refine("remove the ball from scene 2", FilmView(film()))
    assert isinstance(reading, Asked) and "not in that scene" in reading.question


@pytest.mark.parametrize(
    ("message", "level"), [("louder waves", 3.0), ("make the waves quieter", -3.0), ("louder rain", 3.0)]
)
def test_what_is_heard_gets_louder_and_is_not_drawn(message: str, level: float) -> None:
    changed = after(message)
    assert changed.mix.sound == level
    assert changed.scenes == film().scenes


def test_everything_at_an_hour_is_every_scene() -> None:
    assert all(s.visual_description.startswith("At night") for s in after("all at night").scenes)
    assert after("scene 3 in space").scenes[2].visual_description.startswith("In space")
