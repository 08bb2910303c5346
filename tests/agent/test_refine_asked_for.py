"""Requests in a newcomer's own words: places, lengths, lines, lengths of pasted text, and help."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.director.plan import Planned, Wish, plan
from agent.director.refine.reading import Answer, Asked, Edits, FilmView, refine
from film.breakdown import build
from film.document import Film
from film.edits import UpdateFilm, UpdateScene, apply

FILM = Film.model_validate_json((Path(__file__).parent / "test_refine_film.json").read_text())
VIEW = FilmView(FILM, length=30.0)
PASTED = """INT. LIBRARY - NIGHT

MARA, a young woman, reads at a table. An old man, TOBIAS, comes in.

TOBIAS
We closed an hour ago.

MARA
One more page, please. It is raining outside and I have no umbrella.

INT. LIBRARY - DAY

Morning, rain on the windows. Tobias holds an apple.

TOBIAS
I brought you an apple.

MARA
Tomorrow I will bring pears.
"""


def pasted() -> FilmView:
    planned = plan(Wish(text=PASTED))
    assert isinstance(planned, Planned)
    return FilmView(build(planned.breakdown, Film()), messages=(PASTED,))


def after(message: str, view: FilmView = VIEW) -> Film:
    reading = refine(message, view)
    assert isinstance(reading, Edits), reading
    return apply(view.film, reading.operations, "agent").film


def picture(message: str, number: int, view: FilmView = VIEW) -> str:
    return after(message, view).scenes[number - 1].visual_description


@pytest.mark.parametrize(
    ("message", "place"),
    [
        ("change the location of scene 2 to the library steps", "On the library steps"),
        ("the setting of scene 2 should be a crowded ferry terminal", "At a crowded ferry terminal"),
        ("scene 2 outdoors", "Outdoors"),
        ("set scene 2 outside", "Outdoors"),
    ],
)
def test_a_place_is_what_is_named_as_one(message: str, place: str) -> None:
    assert picture(message, 2).startswith(place)


def test_the_open_air_of_a_building_is_before_its_door() -> None:
    shown = picture("scene 1 outdoors in the sunshine", 1, pasted())
    assert "outside the library" in shown and "sunshine" in shown
    assert "{tobias} comes in" in shown and ".." not in shown
    assert isinstance(refine("scene 2 outdoors", pasted()), Edits)


def test_sunshine_does_not_fall_on_windows() -> None:
    shown = picture("scene 2 in the sunshine", 2, pasted())
    assert "sunshine on" not in shown and "rain" not in shown.split(".")[0]


def test_a_length_and_an_hour_in_one_breath_are_both_done() -> None:
    film = after("make it 24 seconds at night")
    assert film.settings.duration == 24.0
    assert all(scene.visual_description.startswith("At night") for scene in film.scenes)
    short = refine("make it 5 seconds at night", VIEW)
    assert isinstance(short, Asked) and "Shall I make it" in short.question
    assert "what is said needs" in short.question


def test_pasted_words_stay_when_the_film_gets_shorter() -> None:
    view = pasted()
    for message in ("make it a bit shorter", "shorter", "scene 1 shorter", "make it 12 seconds"):
        reading = refine(message, view)
        changed = reading.operations if isinstance(reading, Edits) else ()
        assert not [o for o in changed if isinstance(o, UpdateScene) and o.field in ("lines", "script")], (
            message
        )
    asked = refine("make it 5 seconds", view)
    assert isinstance(asked, Asked) and "your own words, which I keep, need" in asked.question
    assert isinstance(refine(asked.options[0], view), Edits)


def test_a_line_is_said_by_whom_it_is_given_to() -> None:
    scene = after("in scene 2 Mara should say: Fine, I'll bring pears.").scenes[1]
    assert scene.lines[-1].speaker == "mara" and scene.lines[-1].text == "Fine, I'll bring pears."
    assert scene.lines[0].speaker == "narrator"
    theirs = after("in scene 2 Tobias should say: Here is a plum.", pasted()).scenes[1]
    assert [line.text for line in theirs.lines] == ["Here is a plum.", "Tomorrow I will bring pears."]
    assert theirs.lines[0].speaker == "tobias"


def test_a_line_is_changed_by_whose_it_is() -> None:
    scene = after("change Tobias's line in scene 2 to: Here is a plum.", pasted()).scenes[1]
    assert [line.text for line in scene.lines] == ["Here is a plum.", "Tomorrow I will bring pears."]


def test_inside_without_a_room_is_asked_about() -> None:
    asked = refine("scene 2 indoors", VIEW)
    assert isinstance(asked, Asked)
    assert all(isinstance(refine(offer, VIEW), Edits) for offer in asked.options)


def test_rain_that_stops_leaves_no_sky_on_the_windows() -> None:
    assert "on the windows" not in picture("no rain in scene 2", 2, pasted())


def test_a_scene_is_shown_in_words_and_not_changed() -> None:
    reading = refine("show me scene 1", VIEW)
    assert isinstance(reading, Answer) and reading.text.startswith("Scene 1 shows")


@pytest.mark.parametrize("message", ["make scene 9 blue", "scene 9 wobbly", "the hat in scene 9 is red"])
def test_a_scene_that_is_not_there_is_said(message: str) -> None:
    assert refine(message, VIEW) == Answer("There is no scene 9: the film has 6 scenes.")


@pytest.mark.parametrize(
    "message", ["what can you do?", "help", "what can I say", "was kannst du?", "aide", "ayuda"]
)
def test_help_says_what_one_can_ask_for(message: str) -> None:
    reading = refine(message, VIEW)
    assert isinstance(reading, Answer)
    assert any(word in reading.text for word in ("weather", "Wetter", "le temps", "el tiempo"))


@pytest.mark.parametrize(
    "feeling", ["more drama", "more tension", "more action", "more humour", "more emotion"]
)
def test_a_feeling_is_offered_as_changes_that_can_be_made(feeling: str) -> None:
    asked = refine(feeling, VIEW)
    assert isinstance(asked, Asked) and len(asked.options) == 3
    for offer in asked.options:
        assert isinstance(refine(offer, VIEW), Edits), offer


def test_somebody_who_gets_young_is_not_called_old() -> None:
    reading = refine("Tobias is a young man", pasted())
    assert isinstance(reading, Edits)
    assert "twenty-two" in reading.said and "old man" not in reading.said


def test_parts_of_one_message_are_not_written_into_each_other() -> None:
    reading = refine("make it night and give Mara a hat and make it raining cats", VIEW)
    assert isinstance(reading, Asked) and reading.options == ("give Mara a hat",)
    assert "a blue coat, a hat." in reading.question
    done = refine(reading.options[0], VIEW)
    assert isinstance(done, Edits) and not any(isinstance(o, UpdateFilm) for o in done.operations)


def test_shots_over_the_shoulder_are_named_once() -> None:
    shown = picture("over the shoulder shot in scene 1", 1)
    first = FILM.scenes[0].with_(visual_description=f"Over shoulder shot: {shown}")
    again = FILM.with_(scenes=[first.model_dump(), *(scene.model_dump() for scene in FILM.scenes[1:])])
    twice = picture("over the shoulder shot in scene 1", 1, FilmView(again))
    assert twice.lower().count("shoulder") == 1
