"""English forms, and how a wish is read."""

from __future__ import annotations

import pytest

from agent.director.wish import premise
from agent.director.words import english


@pytest.mark.parametrize(
    ("verb", "third", "gerund", "past"),
    [
        ("carry", "carries", "carrying", "carried"),
        ("go", "goes", "going", "went"),
        ("stop", "stops", "stopping", "stopped"),
        ("die", "dies", "dying", "died"),
        ("take", "takes", "taking", "took"),
        ("see", "sees", "seeing", "saw"),
        ("panic", "panics", "panicking", "panicked"),
        ("open", "opens", "opening", "opened"),
        ("begin", "begins", "beginning", "began"),
        ("have", "has", "having", "had"),
    ],
)
def test_verb_forms(verb: str, third: str, gerund: str, past: str) -> None:
    assert (english.third(verb), english.gerund(verb), english.past(verb)) == (third, gerund, past)


@pytest.mark.parametrize(
    ("one", "many"),
    [("loaf", "loaves"), ("fisherman", "fishermen"), ("echo", "echoes"), ("city", "cities"), ("box", "boxes"),
     ("jar of honey", "jars of honey"), ("ball of wool", "balls of wool"), ("key", "keys"), ("child", "children")],
)  # fmt: skip
def test_plurals_and_back(one: str, many: str) -> None:
    assert english.plural(one) == many
    assert " " in one or english.singular(many) == one


@pytest.mark.parametrize(
    "phrase", ["an hour", "an umbrella", "a unicorn", "a one-eyed cat", "an old man", "a user", "an echo"]
)
def test_articles_by_sound(phrase: str) -> None:
    article, word = phrase.split(" ", 1)
    assert english.article(word) == article


def test_figures_are_spoken() -> None:
    assert (
        english.spoken("70th birthday, 42 people, 1997")
        == "seventieth birthday, forty-two people, nineteen ninety-seven"
    )


@pytest.mark.parametrize(
    ("wish", "hero", "verb", "target"),
    [
        ("A lighthouse keeper befriends a storm", "keeper", "befriend", "storm"),
        ("A girl who collects echoes", "girl", "collect", "echoes"),
        ("An astronaut planting tulips on Mars", "astronaut", "plant", "tulips"),
        ("An old violin maker teaches a deaf girl to play", "violin maker", "teach", "girl"),
        ("A portrait painter in Times Square falls in love with a French baker", "painter", "fall", "baker"),
        ("A fox looks for the moon", "fox", "look", "moon"),
        ("A bear sleeps through spring", "bear", "sleep", None),
        ("A scarecrow wants to dance", "scarecrow", "want", None),
        ("The robots rebel", "robots", "rebel", None),
    ],
)
def test_who_does_what(wish: str, hero: str, verb: str, target: str | None) -> None:
    read = premise.read(wish)
    assert read.hero is not None and read.hero.label == hero
    assert read.events[0].verb == verb
    assert (read.events[0].object.label if read.events[0].object else None) == target or target is None


@pytest.mark.parametrize(
    "wish",
    ["The night watch", "A light in the storm", "The last library on Earth", "A letter written by hand"],
)
def test_a_noun_phrase_has_no_deed(wish: str) -> None:
    assert premise.read(wish).events == ()


def test_several_deeds_stay_in_their_order() -> None:
    read = premise.read("A robot finds a seed, waters it, and waits a hundred years")
    assert [event.verb for event in read.events] == ["find", "water", "wait"]


def test_names_and_relations() -> None:
    mira, otto = premise.read("Mira and her grandfather Otto rebuild a radio").heroes
    assert (mira.name, otto.name, otto.gender) == ("Mira", "Otto", "m")


def test_facts_after_a_colon() -> None:
    assert premise.read("our hackathon: 42 people, 11 teams, winner team Heron").facts == (
        "42 people",
        "11 teams",
        "winner team Heron",
    )
