"""The films that the studio offers to begin with, and their families: each promise is kept, by what is said and seen."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from agent.director.plan import Planned, Wish, plan
from agent.director.wish import settings, triage
from film.breakdown import Breakdown

EXAMPLES = dict(
    re.findall(
        r'id: "(\w+)",.*?text: msg`([^`]+)`',
        (Path(__file__).parents[2] / "web/src/shared/wish/examples.ts").read_text(encoding="utf-8"),
        re.S,
    )
)


def film(text: str, seconds: float | None = 20) -> Breakdown:
    found = plan(Wish(text, duration=seconds))
    assert isinstance(found, Planned)
    return found.breakdown


def said(shown: Breakdown) -> str:
    return " ".join(s.script or " ".join(line.text for line in s.lines) for s in shown.scenes)


SEEN = {
    "storm": ("lighthouse", "storm cloud"),
    "rain": ("open sea", "cloud", "mountain slope", "umbrellas", "river between"),
    "teaser": ("workshop", "sparks", "a bell", "riding a hand-built bicycle"),
    "recipe": ("flour", "dough", "cloth", "oven", "loaf", "slice"),
    "greeting": ("cake", "garden", "old red scooter"),
    "poem": ("{moon}", "boats", "one paper boat", "harbour"),
}


@pytest.mark.parametrize("seconds", [20, None])
@pytest.mark.parametrize("name", SEEN)
def test_what_an_example_names_is_seen_and_it_needs_no_excuse(name: str, seconds: float | None) -> None:
    found = plan(Wish(EXAMPLES[name], duration=seconds))
    assert isinstance(found, Planned)
    seen = " ".join(scene.visual for scene in found.breakdown.scenes).lower()
    assert [thing for thing in SEEN[name] if thing not in seen] == []
    assert not re.search(r"no facts|no steps|named a thing|Not all of it fits", " ".join(found.notes))


@pytest.mark.parametrize("name", ["rain", "recipe"])
def test_every_sentence_of_an_example_that_is_told_is_said(name: str) -> None:
    _, *facts = re.split(r"(?<=\.) ", EXAMPLES[name])
    assert facts
    spoken = said(film(EXAMPLES[name]))
    assert [fact for fact in facts if fact not in spoken] == []


LOOKS = {
    "A snail climbs a tower, in ink and wash": "ink and wash",
    "A snail climbs a tower. In felt.": "felt",
    "A snail, in charcoal, climbs a tower": "charcoal",
    "A snail climbs a tower in the style of an old woodcut": "old woodcut",
    "A snail climbs a tower, in paint and gold leaf": "paint and gold leaf",
    "Eine Schnecke klettert auf einen Turm, aus Filz": "felt",
    "Eine Schnecke auf einem Turm im Stil eines Holzschnitts": "woodcut",
    "Un escargot grimpe, dessiné au fusain": "charcoal",
    "Un caracol sube una torre, en vidriera": "stained glass",
    "Una lumaca sale su una torre, a carboncino": "charcoal",
}


@pytest.mark.parametrize(("wish", "look"), LOOKS.items())
def test_a_style_behind_in_is_a_style_whatever_its_words(wish: str, look: str) -> None:
    stated = settings.read(wish)
    assert stated.look == look
    assert not re.search(r"\b(?:in|aus|au|en|im) *[.,]?$|ink|felt|wood|Filz|fusain|vidriera", stated.text)


@pytest.mark.parametrize(
    "wish",
    [
        "A man walks home, in silence",
        "A dog waits for the bus, in winter",
        "A girl writes a letter in ink",
        "A cat in a house of felt",
        "A boat made of paper sails to the sea",
        "A knight rides home in armour",
        "A woman dances, in red",
        "Two children find a lamp, in the felt factory",
        "The moon counts the boats, and one of them is made of paper",
    ],
)
def test_what_people_and_things_are_in_is_no_style(wish: str) -> None:
    assert settings.read(wish) == settings.Stated(wish)


def test_a_look_is_the_style_of_every_picture_and_nobody_in_it() -> None:
    shown = film("A haiku about a snail that climbs a mountain in the rain, in ink and wash.")
    assert shown.style.startswith("ink and wash")
    assert [member.id for member in shown.cast] == ["snail"]
    assert "ink" not in said(shown)


@pytest.mark.parametrize(
    ("wish", "told"),
    [
        ("A fox finds a lamp. A gentle bedtime story, warm and a little funny.", "A fox finds a lamp."),
        ("A fox finds a lamp. A short fable.", "A fox finds a lamp."),
        ("Ein Fuchs findet eine Lampe. Eine ruhige Gutenachtgeschichte.", "Ein Fuchs findet eine Lampe."),
        ("A love story between two lamps.", "A love story between two lamps."),
    ],
)
def test_what_kind_of_story_it_is_to_be_is_not_told(wish: str, told: str) -> None:
    assert triage.without(wish)[0] == told


HOW_TO = (
    "How to plant a tulip bulb: 1. dig a hole; 2. put the bulb in; 3. water it well.",
    "How to plant a tulip bulb. Dig a hole. Put the bulb in. Water it well.",
    "How to plant a tulip bulb:\n1. Dig a hole\n2. Put the bulb in\n3. Water it well",
)


@pytest.mark.parametrize("wish", HOW_TO)
def test_steps_are_kept_however_they_are_listed(wish: str) -> None:
    shown = film(wish, 25)
    spoken = said(shown)
    assert re.search(r"Dig a hole.*Put the bulb in.*Water it well", spoken)
    assert not re.search(r"\b(?:one|two|three)[.;]", spoken)
    assert all("garden" in scene.visual for scene in shown.scenes)


def test_steps_come_before_what_leads_to_them() -> None:
    """Twelve seconds hold four steps, and no scene that only opens or ends."""
    shown = film("How to make tea. Boil the water. Warm the pot. Pour it over the leaves. Wait.", 12)
    assert re.search(r"Boil the water.*Warm the pot.*Pour it over the leaves.*Wait", said(shown))


def test_facts_that_cannot_be_seen_are_still_drawn() -> None:
    shown = film("What our rules are. Blue is paper, yellow is plastic, glass goes in the white bin.", 30)
    assert "drawing" in " ".join(scene.visual for scene in shown.scenes)
