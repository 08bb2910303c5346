"""Wishes of one sentence: who acts where a clause says more of them, and what of it is told and seen."""

from __future__ import annotations

import pytest

from agent.director import plan as plans
from agent.director.wish import premise
from film.breakdown import Breakdown


def film(wish: str) -> Breakdown:
    planned = plans.plan(plans.Wish(wish))
    assert isinstance(planned, plans.Planned)
    return planned.breakdown


def told(wish: str) -> str:
    return " ".join(scene.script or "" for scene in film(wish).scenes)


@pytest.mark.parametrize(
    ("wish", "hero", "verb", "target"),
    [
        ("A baker who cannot sleep bakes bread for the street cleaners", "baker", "bake", "bread"),
        ("A boy who collects lost gloves opens a museum for them", "boy", "open", "museum"),
        ("A dog that is afraid of thunder hides under the table", "dog", "hide", None),
        ("A sweep who has never seen the stars climbs the tallest chimney", "sweep", "climb", "chimney"),
        ("A piano which nobody has played for years begins to play", "piano", "begin", None),
        ("A clown who can't laugh meets a girl who can't cry", "clown", "meet", "girl"),
        ("Two sisters who never met buy the same house", "sister", "buy", "house"),
        ("A robot who wants to be a gardener learns to water roses", "robot", "learn", "rose"),
        ("A girl whose shadow has left her looks for it in the city", "girl", "look", None),
        ("A goat that eats books becomes the village librarian", "goat", "become", "librarian"),
        ("An old pianist who has gone deaf plays one last concert", "pianist", "play", "concert"),
        ("A clerk whose office is torn down says goodbye to every floor", "clerk", "say", "floor"),
    ],
)
def test_who_is_told_more_of_still_acts(wish: str, hero: str, verb: str, target: str | None) -> None:
    read = premise.read(wish)
    assert read.hero is not None
    event = read.events[0]
    found = event.object.noun if event.object else None
    assert (read.hero.noun, event.verb, found) == (hero, verb, target)


@pytest.mark.parametrize(
    ("wish", "verb"),
    [
        ("A lighthouse keeper who is afraid of the dark", "be"),
        ("A girl who collects stamps from dead countries", "collect"),
        ("A man who paints shop signs for the whole city", "paint"),
        ("A boy who finds a radio that plays old songs", "find"),
        ("A goat that eats the hat of the mayor and runs away", "eat"),
    ],
)
def test_a_clause_alone_is_the_story(wish: str, verb: str) -> None:
    assert premise.read(wish).events[0].verb == verb


@pytest.mark.parametrize(
    "wish",
    [
        "A baker who cannot sleep bakes bread for the street cleaners",
        "An old sailor who lost his ship builds a new one out of driftwood",
        "A janitor at the museum talks to the paintings",
        "A retired tram driver lays rails in his garden",
        "A little cloud doesn't want to rain",
        "Four old ladies rob a bank",
        "The last two speakers of a language fall in love",
        "My neighbour's cat sleeps in my flowerbox and I don't mind",
    ],
)
def test_a_wish_is_told_in_its_own_words_with_who_acts_in_the_cast(wish: str) -> None:
    assert wish.rstrip(".") in told(wish)
    assert film(wish).cast


def test_what_has_been_done_is_done() -> None:
    event = premise.read("A lonely whale has found a radio").events[0]
    assert (event.verb, event.object and event.object.noun) == ("find", "radio")
    lasting = premise.read("An old clock has stopped at midnight for a hundred years").events[0]
    assert (lasting.verb, lasting.object) == ("have", None)


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ("What if cats ruled the city?", "Cats rule the city"),
        ("What if a child could stop the rain by whistling?", "A child stops the rain by whistling"),
        (
            "When the power goes out, a family tells stories by candlelight",
            "A family tells stories by candlelight when the power goes out",
        ),
    ],
)
def test_what_is_supposed_and_when_it_is_are_told_as_a_story(wish: str, said: str) -> None:
    assert said in told(wish)


def test_a_clause_has_one_that() -> None:
    assert "A knot that nobody can untie" in told("A knot that nobody can untie")
    assert "A piano that nobody plays" in told("A piano nobody plays")


def test_a_question_why_is_still_explained() -> None:
    assert any("?" in scene.script for scene in film("Why is the sky blue?").scenes)


@pytest.mark.parametrize(
    ("wish", "hero"),
    [
        ("A house full of clocks", "house"),
        ("A knight too tired to fight", "knight"),
        ("Grandpa's hearing aid picks up radio from the moon", "aid"),
        ("A small round table", "table"),
    ],
)
def test_what_stands_behind_a_noun_is_none(wish: str, hero: str) -> None:
    read = premise.read(wish).hero
    assert read is not None
    assert read.noun == hero


@pytest.mark.parametrize(
    ("wish", "target"),
    [
        ("A fox talks to the moon every night", "the moon"),
        ("A window cleaner sees a woman crying on the roof", "the woman"),
        ("A machine gives people what they need", "the people"),
    ],
)
def test_an_object_ends_where_something_else_begins(wish: str, target: str) -> None:
    found = premise.read(wish).events[0].object
    assert found is not None
    assert found.the == target


def test_nobody_in_particular_is_no_object() -> None:
    assert premise.read("A hedgehog wants to hug somebody").events[0].object is None


def test_what_is_lost_is_seen() -> None:
    assert any("{rabbit}" in scene.visual for scene in film("A magician loses his rabbit").scenes)


def test_who_owns_what_is_done_something_to_is_in_the_cast() -> None:
    cut = film("A barber cuts the hair of a lion")
    assert "lion" in {member.id for member in cut.cast}
    assert cut.title == "The Barber and the Lion"


def test_the_clause_that_says_which_one_is_seen_with_them() -> None:
    seen = " ".join(scene.visual for scene in film("A cook who cannot taste anything invents a soup").scenes)
    assert "{cook}, who cannot taste anything, inventing a soup" in seen
