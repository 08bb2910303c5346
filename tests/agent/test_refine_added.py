"""A scene added by words carries on the film's hero, place, language and sound."""

from __future__ import annotations

from functools import cache

import pytest

from agent.director.plan import Planned, Wish, plan
from agent.director.refine.reading import Asked, Edits, FilmView, refine
from film.breakdown import build
from film.document import Film
from film.edits import AddScene, NewScene


@cache
def film(wish: str) -> Film:
    planned = plan(Wish(wish))
    assert isinstance(planned, Planned)
    return build(planned.breakdown, Film())


def mars() -> Film:
    return film("An astronaut planting tulips on Mars, 30 s")


def fox() -> Film:
    return film("Ein Fuchs sucht im Winter den Mond")


def added(message: str, of: Film) -> NewScene:
    reading = refine(message, FilmView(of))
    assert isinstance(reading, Edits), reading
    edit = next(edit for edit in reading.operations if isinstance(edit, AddScene))
    return edit.scene


def test_the_hero_the_place_a_line_and_a_sound_come_along() -> None:
    scene = added("add a scene where it snows on Mars after scene 3", mars())
    assert scene.cast == ("astronaut",)
    assert "{astronaut}" in scene.visual_description and "falling snow" in scene.visual_description
    assert "red rock plains" in scene.visual_description
    assert scene.script.startswith("It snows on Mars.")
    assert scene.audio_description


def test_other_people_and_emptiness_keep_the_hero_out() -> None:
    assert added("add a scene where a dog finds a bone after scene 2", mars()).cast == ()
    assert added("add a scene showing the empty garden at night before scene 2", mars()).cast == ()


def test_a_pronoun_is_the_hero_and_no_verb_is_a_place() -> None:
    scene = added("add a scene at the end where she waves", mars())
    assert scene.cast == ("astronaut",)
    assert "sea" not in scene.visual_description and "Mars" in scene.visual_description


def test_a_named_place_takes_the_old_ones_place() -> None:
    scene = added("add a scene in a library after scene 1", mars())
    assert "tall shelves" in scene.visual_description and "Mars" not in scene.visual_description


@pytest.mark.parametrize(
    "message",
    [
        "add a scene where it rains after scene 2",
        "füge nach Szene 2 eine Szene hinzu, in der es regnet",
        "ajoute une scène où il pleut après la scène 2",
        "añade una escena donde llueve después de la escena 2",
    ],
)
def test_the_new_line_is_in_the_films_language(message: str) -> None:
    scene = added(message, fox())
    assert scene.cast == ("fox",)
    assert scene.script and not any(word in scene.script for word in (" the ", "It ", "il ", "llueve"))


def test_a_scene_without_a_subject_is_asked_for_with_requests_that_work() -> None:
    reading = refine("add another scene after scene 2", FilmView(mars()))
    assert isinstance(reading, Asked)
    for option in reading.options:
        assert added(option, mars()).cast == ("astronaut",)
