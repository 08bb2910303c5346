"""Films are as long as asked, at any length, and long ones are told to the end."""

from __future__ import annotations

import pytest

from agent.director.plan import Planned, Wish, plan
from film.breakdown import build
from film.document import Film
from film.timing import time

WISHES = (
    "A lighthouse keeper befriends a storm",
    "storm",
    "A market street at noon, then the same street under snow",
    "An ad for Kestrel, a folding bike that fits under a desk",
    "bumper for Luma Lamp",
    "Why do leaves change colour?",
    "Bedtime story about a shy cloud",
    "A robot finds a seed, waters it, and waits a hundred years",
    "Ein Fuchs sucht im Winter den Mond",
    "Un vieux phare s'éteint pour la dernière fois",
    "Una panadera que habla con sus panes",
    "Trailer for a novel called The Salt Road",
    "Happy 70th birthday film for Grandma Rosa who loves gardening",
    "Two brothers, one umbrella",
    "Three days in Lisbon",
    "How to make pancakes: mix flour, milk and eggs; rest; fry; flip; serve with lemon",
    "A documentary portrait of a night-shift baker",
    "Recap of our hackathon: 42 people, 11 teams, winner team Heron",
)


def film(wish: str, seconds: float) -> Film:
    planned = plan(Wish(wish, duration=seconds))
    assert isinstance(planned, Planned)
    return build(planned.breakdown, Film())


@pytest.mark.parametrize("wish", WISHES)
def test_the_planned_length_is_the_asked_one(wish: str) -> None:
    for seconds in (5.0, 6.0, 8.0, 12.0, 20.0, 30.0, 45.0, 60.0, 90.0, 120.0):
        made = film(wish, seconds)
        planned = time(made, {}).seconds
        assert planned == pytest.approx(seconds, rel=0.02 if seconds >= 8 else 0.06), seconds
        assert made.settings.duration == pytest.approx(planned, abs=0.05)
        assert any(scene.script for scene in made.scenes)


@pytest.mark.parametrize("wish", WISHES)
def test_a_voice_a_little_slower_than_estimated_does_not_lengthen_the_film(wish: str) -> None:
    made = film(wish, 30.0)
    assert time(made, {}, overrun=1.03).seconds == pytest.approx(30.0, rel=0.01)


@pytest.mark.parametrize("wish", WISHES)
def test_long_films_are_filled_with_scenes_that_say_something(wish: str) -> None:
    made = film(wish, 120.0)
    assert max(scene.duration for scene in made.scenes) <= 14.0
    assert sum(bool(scene.script) for scene in made.scenes) >= 0.55 * len(made.scenes)
    scripts = [scene.script for scene in made.scenes if scene.script]
    assert len(set(scripts)) == len(scripts)


def test_what_is_not_said_in_a_short_film_is_told() -> None:
    planned = plan(
        Wish("How to make pancakes: mix flour, milk and eggs; rest; fry; flip; serve with lemon", duration=6)
    )
    assert isinstance(planned, Planned)
    assert any("pictures show" in note for note in planned.notes)
