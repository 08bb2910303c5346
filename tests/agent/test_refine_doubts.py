"""Edits that do not answer to their message are asked about; those that do are carried out."""

from __future__ import annotations

import pytest

from agent.director.refine.reading import refine
from agent.director.refine.types import Edits, FilmView
from evals.homes import read_film
from film.document import Film
from film.edits import apply
from film.timing import time


def done(film: str, message: str) -> set[str] | None:
    """What a message changes, ``s2.motion`` and so on; None where it changes nothing."""
    of = read_film(film)
    reading = refine(message, FilmView(of, revision=3, length=time(of, {}).seconds))
    if not isinstance(reading, Edits):
        return None
    apply(of, reading.operations, "agent")
    return {
        f"{getattr(edit, 'scene_id', '') or getattr(edit, 'cast_id', '') or edit.op}.{getattr(edit, 'field', '')}"
        for edit in reading.operations
    }


def after(film: str, message: str) -> Film:
    of = read_film(film)
    reading = refine(message, FilmView(of, revision=3, length=time(of, {}).seconds))
    assert isinstance(reading, Edits), reading
    return apply(of, reading.operations, "agent").film


UNANSWERED = [
    ("radio", "Otto's voice should be older and Mira's too"),
    ("kestrel", "less traffic noise, more bell"),
    ("radio", "less hiss and the click a little louder"),
    ("radio", "could the dial glow green rather than amber and the needle be red"),
    ("lamp", "Could you make the storm scarier but keep the pier at the end peaceful?"),
    ("lamp", "All the scenes in the boat should be handheld, the ones in the tower static"),
]
"""A part of the wish would be passed over."""
ELSEWHERE = [
    ("lamp", "10 seconds shorter overall but don't touch the pier"),
    ("lamp", "The first two scenes are fine. From the third on everything should be darker."),
    ("lamp", "can we have a sunrise like in the last scene in scene 5 as well"),
    ("lamp", "use the same light as in the pier scene in the first scene"),
    ("lamp", "he should hold the match in his left hand"),
]
"""It would change what should stay, or what it only compares with."""
OTHERWISE = [
    ("lamp", "the girl shouldn't smile at the end, she's exhausted"),
    ("lamp", "scene 3: closer on the flame, no hands"),
    ("kestrel", "let the bike fold itself without hands"),
    ("radio", "the sheet should fall on its own"),
    ("kestrel", "in the folding scene have her unfold it instead of fold it"),
    ("radio", "can the girl be the one turning the dial?"),
    ("radio", 'Mira\'s first line is a bit flat. "Grandpa, does it still work?" would be better'),
    ("kestrel", 'The bell should ring right after "Take the Kestrel", not before'),
    ("radio", "the title is boring, any other ideas?"),
    ("radio", "make the screwdriver red and the jars empty"),
    ("kestrel", "it should be clear that it's the same bike in all shots"),
    ("lamp", "the bell buoy should be heard before the voice, not under it"),
    ("lamp", "rename the film to Last Match and don't show the title on screen"),
]
"""It would do something else than what is wished."""
TORN = [
    ("rain", "the bicycle should be gone and the sheet white"),
    ("rain", "the geranium should be in bloom, bright red"),
    ("rain", "nicer colours"),
    ("radio", "less grain, more colour"),
    ("rain", "does the music have drums?"),
    ("rain", "the last scene could be a bit longer than the first"),
    ("cloud", "rather than butterflies have two bees"),
    ("cloud", "Tilly's ribbon should match Wisp's cheeks"),
    ("lamp", "give Mara a hat unless it looks silly in the wind"),
    ("lamp", "colder colours until the pier, warmer from there"),
    ("lamp", "put a cat on the stairs that runs away when he comes"),
    ("kestrel", "the queue should be in the shade"),
]
"""A description would hold words that belong to the wish, or be no English any more."""
NOTHING = [
    ("radio", "put subtitles on, but not for the narrator"),
    ("radio", "let me see her eyes when she says somebody is talking"),
]
"""It would change nothing and say that it had."""


@pytest.mark.parametrize(("film", "message"), [*UNANSWERED, *ELSEWHERE, *OTHERWISE, *TORN, *NOTHING])
def test_what_does_not_answer_to_the_message_is_asked(film: str, message: str) -> None:
    assert done(film, message) is None


ANSWERED = [
    (
        "lamp",
        "Can the keeper's coat be dark red instead of yellow please? Everything else is lovely.",
        {"keeper.description"},
    ),
    ("radio", "Otto's voice should be older", {"otto.voice"}),
    ("lamp", "louder waves", {"film.mix.sound"}),
    ("kestrel", "the saddle should be black like the tyres", {"bike.description"}),
    ("cloud", "the sails shouldn't move at all", {"s3.motion"}),
    ("radio", "make the screwdriver red", {"s2.visual_description"}),
    ("radio", 'the title is wrong, it should be "The Talking Box"', {"film.title"}),
    ("radio", 'let Otto say "Slowly, my dear." instead of "Turn it slowly."', {"s4.lines"}),
    ("radio", "cut Then it is very old", {"s2.lines"}),
]


@pytest.mark.parametrize(("film", "message", "changes"), ANSWERED)
def test_what_answers_to_it_is_done(film: str, message: str, changes: set[str]) -> None:
    assert done(film, message) == changes


def test_one_of_two_things_goes_alone() -> None:
    shown = after("kestrel", "take the laptop away").scene("s3").visual_description
    assert "laptop" not in shown
    assert "a potted fern on the desk above" in shown


@pytest.mark.parametrize(
    ("told", "seconds"),
    [("another second and a half", 5.9), ("another second", 5.4), ("another two seconds", 6.4)],
)
def test_seconds_and_a_half(told: str, seconds: float) -> None:
    film = after("lamp", f"the bit where the boat goes over the crest feels too short, give it {told}")
    assert film.scene("s4").duration == pytest.approx(seconds)


def test_what_a_thing_does_is_told_of_it() -> None:
    shown = after("lamp", "the lighthouse in scene 4 should be blinking").scene("s4").visual_description
    assert "the blinking lighthouse is a thin white stroke" in shown


def test_what_is_wished_to_be_heard_is_told_as_a_sound() -> None:
    film = after("lamp", "at the end I'd like to hear the keeper's whistle instead of the bell")
    assert film.scene("s6").audio_description == "water under planks; the keeper's whistle"


def test_it_means_nothing_in_a_scene_that_goes() -> None:
    message = "can we get rid of the scene with the wire, but keep the line about good eyes and put it in the next one"
    assert done("radio", message) is None


@pytest.mark.parametrize(
    "message", ["a 3 second dissolve into scene 3", "make the crossfades 2.8 seconds longer"]
)
def test_a_transition_is_as_long_as_there_are_and_says_so(message: str) -> None:
    reading = refine(message, FilmView(read_film("lamp")))
    assert isinstance(reading, Edits) and "2 s" in reading.said
    assert max(scene.transition.seconds for scene in after("lamp", message).scenes) == 2.0


def test_rain_comes_with_a_picture_and_hands_are_what_holds() -> None:
    assert (
        after("lamp", "Put scene 1 in heavy rain.")
        .scene("s1")
        .visual_description.startswith("With heavy rain,")
    )
    held = after("lamp", "in scene 3 his hands hold a small lantern instead").scene("s3").visual_description
    assert "holding a small lantern" in held
