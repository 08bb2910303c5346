"""What is offered can be done as it stands, and corrections ("red, not green") keep what they do not name."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.director.refine.reading import Asked, Edits, FilmView, refine
from film.document import Film
from film.edits import RemoveScene, UpdateCast, UpdateScene

FILM = Film.model_validate_json((Path(__file__).parent / "test_refine_film.json").read_text())
VIEW = FilmView(FILM, length=30.0)

HALF_UNDERSTOOD = (
    "scene 2 at night like trumpets and zebras on skates",
    "captions off and heavy snow",
    "scene 2 outdoors underneath in the sunshine",
    "scene 3 at night like a wobbly jelly",
    "make the keeper old and wobbly",
    "give Mara a red hat in the manner of a pirate in scene 2 at sunset",
)


@pytest.mark.parametrize("message", HALF_UNDERSTOOD)
def test_an_offer_is_a_message_that_is_wholly_understood(message: str) -> None:
    reading = refine(message, VIEW)
    for offer in reading.options if isinstance(reading, Asked) else ():
        assert isinstance(refine(offer, VIEW), Edits), offer
        assert offer.split()[-1] not in ("a", "and", "white", "heavy", "with")


@pytest.mark.parametrize(
    "message",
    [
        "remove the third person in scene 1",
        "delete the second purple wizard in scene 2",
        "cut the left hand in scene 3",
    ],
)
def test_a_removal_is_never_guessed(message: str) -> None:
    reading = refine(message, VIEW)
    assert not isinstance(reading, Edits) or not any(isinstance(o, RemoveScene) for o in reading.operations)
    for offer in reading.options if isinstance(reading, Asked) else ():
        assert "another picture" in offer
        assert isinstance(refine(offer, VIEW), Edits)


def test_somebody_in_a_scene_leaves_it_and_the_scene_stays() -> None:
    reading = refine("remove the girl in scene 2", VIEW)
    assert isinstance(reading, Edits)
    assert {o.op for o in reading.operations} == {"update"}


def test_a_look_is_told_once_as_it_is_in_the_end() -> None:
    reading = refine("make the keeper really old, with white hair and a red beard", VIEW)
    assert isinstance(reading, Edits)
    assert reading.said.count("described as") == 1 and "white hair, a red beard" in reading.said


def looks(message: str) -> str:
    """The one description that a message leaves."""
    reading = refine(message, VIEW)
    assert isinstance(reading, Edits), reading
    assert all(isinstance(o, UpdateCast) for o in reading.operations), reading
    return str([o.value for o in reading.operations if isinstance(o, UpdateCast)][-1])


@pytest.mark.parametrize(
    ("message", "has", "lost"),
    [
        ("Mara's coat should be red, not green", "a red coat", "blue coat"),
        ("Mara's coat should be red instead of blue", "a red coat", "blue coat"),
        ("Mara wears a red coat, not a blue one", "a red coat", "blue coat"),
        ("the keeper has white hair and a red beard", "white hair", "white beard"),
        ("the keeper has white hair and a red beard", "a red beard", "white beard"),
        ("make the keeper really old, with white hair and a red beard", "a red beard", "man of seventy,"),
        ("the keeper is an old man", "seventy-two", "seventy,"),
        ("Mara is an old woman with white hair", "white hair", "short dark hair"),
        ("Mara has long red hair, green eyes and a yellow dress", "long red hair", "short dark hair"),
        ("Mara should have green eyes and a yellow dress", "a yellow dress", "nothing else"),
    ],
)
def test_several_looks_are_all_taken_up(message: str, has: str, lost: str) -> None:
    assert has in looks(message)
    assert lost not in looks(message)


@pytest.mark.parametrize(
    "message",
    [
        "heavy snow in scene 3 instead of rain",
        "instead of rain, heavy snow in scene 3",
        "snow rather than rain in scene 3",
    ],
)
def test_what_is_to_go_is_not_put_in(message: str) -> None:
    reading = refine(message, VIEW)
    assert isinstance(reading, Edits), reading
    pictures = [str(o.value) for o in reading.operations if isinstance(o, UpdateScene)]
    assert len(pictures) == 1 and "snow" in pictures[0].lower() and "rain" not in pictures[0].lower()
    assert "rain" not in reading.said
