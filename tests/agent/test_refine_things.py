"""A thing's colour, size or state, changed by words wherever the film names it."""

from __future__ import annotations

from functools import cache

from agent.director.plan import Planned, Wish, plan
from agent.director.refine.features import with_feature
from agent.director.refine.reading import Asked, Edits, FilmView, refine
from film.breakdown import build
from film.document import Film
from film.edits import UpdateCast, UpdateScene


@cache
def film(wish: str) -> Film:
    planned = plan(Wish(wish))
    assert isinstance(planned, Planned)
    return build(planned.breakdown, Film())


def girl() -> Film:
    return film("A girl with a green umbrella waits for a bus in the rain, 20 seconds")


def boat() -> Film:
    return film("An old man and his blue boat, 20 seconds")


def changed(message: str, of: Film) -> dict[str, str]:
    reading = refine(message, FilmView(of))
    assert isinstance(reading, Edits), reading
    found = {}
    for edit in reading.operations:
        assert isinstance(edit, UpdateScene | UpdateCast)
        found[edit.scene_id if isinstance(edit, UpdateScene) else edit.cast_id] = str(edit.value)
    return found


def test_what_somebody_holds_is_changed_where_they_are_described() -> None:
    for message in (
        "make the umbrella yellow",
        "the umbrella should be yellow",
        "make the umbrella yellow instead of green",
        "a yellow umbrella instead of the green one",
        "paint the umbrella yellow",
        "mach den Regenschirm gelb",
    ):
        found = changed(message, girl())
        assert list(found) == ["girl"], message
        assert "yellow umbrella" in found["girl"] and "green umbrella" not in found["girl"]


def test_a_thing_changes_in_exactly_the_scenes_that_show_it() -> None:
    found = changed("make the lantern red", boat())
    assert list(found) == [s.id for s in boat().scenes if "lantern" in s.visual_description]
    assert all("red lantern" in text for text in found.values())


def test_a_thing_of_the_cast_changes_its_own_look() -> None:
    assert "large" in changed("make the boat bigger", boat())["boat"]
    red = changed("make the boat red", boat())["boat"]
    assert "red boat" in red and "blue boat" not in red


def test_only_the_named_scene_changes_where_one_is_named() -> None:
    found = changed("the umbrella should be yellow in scene 2", girl())
    assert list(found) == [girl().scenes[1].id]


def test_a_thing_that_no_scene_shows_is_asked_about() -> None:
    reading = refine("make the hat blue", FilmView(girl()))
    assert isinstance(reading, Asked)
    assert "hat" in reading.question
    for option in reading.options:
        assert isinstance(refine(option, FilmView(girl())), Edits)


def test_an_adjective_takes_the_place_of_its_like() -> None:
    assert with_feature("A small green boat on a lake.", "boat", "red") == "A small red boat on a lake."
    assert with_feature("An old green boat.", "boat", "large") == "A large old green boat."
    assert with_feature("two boats", "boat", "blue") == "two blue boats"
