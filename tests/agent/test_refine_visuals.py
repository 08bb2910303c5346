"""Pictures are rewritten in place: what contradicts goes, what is new leads, the rest stays."""

from __future__ import annotations

import re

import pytest

from agent.director.plan import Planned, Wish, plan
from agent.director.refine.music import only_instrument, with_instrument, with_mood, with_tempo
from agent.director.refine.reading import Edits, FilmView, refine
from agent.director.refine.removed import member_removed, subject_removed
from agent.director.refine.visuals import camera, changed, cleared, framed, placed, swapped
from agent.director.words.concepts import PHRASES
from film.breakdown import build
from film.document import Film
from film.edits import apply
from film.timing import time

PLANNED = (
    "Medium shot: a cup in the foreground, {keeper} bending over it. In a round lighthouse room above the sea; spiral "
    "stair further back. Night, storm clouds outside the window; one warm lamp against the dark window. 35 mm lens, "
    "soft background, the lower fifth kept plain."
)


@pytest.mark.parametrize(
    ("text", "dimension", "value", "after"),
    [
        ("A storm over the sea", "time", "night", "At night, a storm over the sea"),
        (
            "Wide shot of the pier, a foggy morning",
            "time",
            "night",
            "At night, wide shot of the pier, a foggy night",
        ),
        ("Sunrise, boat and girl at the pier", "time", "night", "At night, boat and girl at the pier"),
        (
            "A girl walks home as the sun sets",
            "time",
            "night",
            "At night, a girl walks home as the moon sets",
        ),
        (
            "A fox at night, moonlight from above",
            "time",
            "morning",
            "In the morning, a fox, sunlight from above",
        ),
        ("A street in the rain", "weather", "sun", "In sunshine, a street"),
        ("A snowy forest", "weather", "rain", "In the rain, a forest"),
        ("A storm over the sea", "weather", "snow", "In falling snow, a storm over the sea"),
        ("An autumn orchard", "season", "spring", "In spring, an orchard"),
    ],
)
def test_one_dimension_changes(text: str, dimension: str, value: str, after: str) -> None:
    assert changed(text, dimension, value, PHRASES[value]) == after


def test_another_hour_takes_its_light_along() -> None:
    after = changed(PLANNED, "time", "morning", "in the morning")
    assert after.startswith("In the morning, medium shot: a cup")
    assert "Night" not in after
    assert "dark window" not in after
    assert "spiral stair" in after


def test_changing_twice_leaves_one_value() -> None:
    night = changed("A boat at sea", "time", "night", "at night")
    assert changed(night, "time", "dawn", "at dawn") == "At dawn, a boat at sea"


def test_a_weather_that_is_gone_leaves_a_sentence() -> None:
    assert (
        cleared("In fog, wide shot of a boat in the rain", "weather", "rain") == "In fog, wide shot of a boat"
    )


def test_another_place_drops_the_sentences_of_the_old_one() -> None:
    after = placed(PLANNED, "in a forest")
    assert after.startswith("In a forest, medium shot: a cup")
    assert "lighthouse" not in after
    assert "{keeper} bending over it" in after


def test_framing_drops_the_old_lens() -> None:
    after = framed(PLANNED, "close")
    assert after.startswith("Close shot of a cup")
    assert "35 mm" not in after
    assert (
        framed("At night, wide shot of {keeper} on the pier", "detail")
        == "At night, detail of {keeper} on the pier"
    )


@pytest.mark.parametrize(
    ("text", "noun", "after"),
    [
        ("A storm over the sea, a girl in a boat", "boat", "A storm over the sea, a girl"),
        ("Boat and girl at the pier", "boat", "Girl at the pier"),
        ("Wide shot of the boat in the waves", "boat", "Wide shot of the waves"),
        ("Two hands tying a rope", "rope", None),
        ("A quiet pier", "boat", None),
    ],
)
def test_a_thing_goes_or_nobody_pretends(text: str, noun: str, after: str | None) -> None:
    assert subject_removed(text, noun) == after


def test_a_member_goes_with_what_they_do() -> None:
    assert member_removed(PLANNED, "keeper").startswith(
        "Medium shot: a cup in the foreground. In a round lighthouse room"
    )


def test_words_are_swapped_with_case_number_and_article() -> None:
    assert (
        swapped("The Pier. An old pier; piers.", "pier", "harbour")
        == "The Harbour. An old harbour; harbours."
    )
    assert swapped("A boat", "boat", "ark") == "An ark"


def test_the_camera_changes_alone() -> None:
    assert camera("He waits. Camera pans left.", "static") == "He waits. Camera static."
    assert camera("", "static") == "Camera static."


BRIEF = "Mood: wonder; glockenspiel, harp and violin, 82 BPM, D lydian; sparse until 19 s; instrumental"


def test_music_briefs() -> None:
    assert with_mood(BRIEF, "happy") == BRIEF.replace("wonder", "happy, upbeat")
    assert with_tempo(BRIEF, faster=True) == BRIEF.replace("82", "98")
    assert with_instrument(BRIEF, "drums") == BRIEF.replace("violin", "violin, drums")
    assert only_instrument(BRIEF, "piano") == BRIEF.replace("glockenspiel, harp and violin", "piano")


def test_the_music_brief_keeps_step_with_the_cut() -> None:
    planned = plan(Wish("An astronaut planting tulips on Mars, 30 s"))
    assert isinstance(planned, Planned)
    film = build(planned.breakdown, Film())
    for message in ("remove the last scene", "make it 20 seconds", "remove scene 2"):
        reading = refine(message, FilmView(film, length=30.0))
        assert isinstance(reading, Edits)
        after = apply(film, reading.operations, "agent").film
        length = round(time(after, {}).seconds, 1)
        assert f"length {length:g} s" in after.music.brief, message
        starts = {round(at.start / 24, 1) for at in time(after, {}).scenes}
        turn = re.search(r"turn \(([\d.]+) s\)", after.music.brief)
        assert turn and float(turn[1]) in starts
    shifted = film.with_(music=film.music.with_(brief=film.music.brief.replace("turn (", "turn (1")))
    for message in ("captions off", "make scene 2 happen at night"):
        same = refine(message, FilmView(shifted, length=30.0))
        assert isinstance(same, Edits) and len(same.operations) == 1, message
