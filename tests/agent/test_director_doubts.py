"""What cannot be understood is said, and asked about before it is filmed."""

from __future__ import annotations

import pytest

from agent.director.plan import Asked, Planned, Wish, plan
from agent.director.wish.doubts import meaningless


@pytest.mark.parametrize(
    "wish",
    [
        "asdf qwer zxcv",
        "xkcd jklm",
        "asdkjfh lksdjf",
        "test test test",
        "lorem ipsum dolor sit amet",
        "12345",
    ],
)
def test_nonsense_is_asked_about_and_quoted(wish: str) -> None:
    asked = plan(Wish(wish))
    assert isinstance(asked, Asked)
    assert wish in asked.question
    assert asked.options


def test_the_part_that_makes_sense_is_filmed_and_the_rest_named() -> None:
    planned = plan(Wish("hjkl a cat sleeps hjkl"))
    assert isinstance(planned, Planned)
    assert [member.id for member in planned.breakdown.cast] == ["cat"]
    assert any("hjkl" in note for note in planned.notes)
    assert not any("hjkl" in scene.script.lower() for scene in planned.breakdown.scenes)


@pytest.mark.parametrize(
    ("wish", "word"),
    [("blorf", "blorf"), ("quantum entanglement", "quantum entanglement"), ("Bruno", "Bruno")],
)
def test_an_unknown_subject_is_named(wish: str, word: str) -> None:
    planned = plan(Wish(wish))
    assert isinstance(planned, Planned)
    assert any(f"“{word}”" in note for note in planned.notes[1:])


@pytest.mark.parametrize(
    "wish", ["a dog", "coffee", "wedding", "football", "a candle", "storm", "A dog named Rex"]
)
def test_known_subjects_raise_no_doubt(wish: str) -> None:
    planned = plan(Wish(wish))
    assert isinstance(planned, Planned)
    assert not any("look" in note and "like" in note for note in planned.notes[1:])


@pytest.mark.parametrize(
    ("wish", "said"),
    [
        ("piano playing", "musician plays the piano"),
        ("children laughing", "Children laugh"),
        ("rain falling", "Rain falls"),
        ("someone walking", "stranger walks"),
        ("a car driving fast", "car drives fast"),
    ],
)
def test_what_goes_on_is_read_as_a_deed(wish: str, said: str) -> None:
    planned = plan(Wish(wish))
    assert isinstance(planned, Planned)
    assert said in " ".join(scene.script for scene in planned.breakdown.scenes)
    assert "playing" not in [member.id for member in planned.breakdown.cast]


def test_words_of_real_languages_are_not_meaningless() -> None:
    for text in (
        "Fortschritt und Rhythmus",
        "Angstschweiß",
        "A lynx tries",
        "psst",
        "Borschtsch kochen",
        "NASA HTML",
    ):
        assert meaningless(text) == (), text
