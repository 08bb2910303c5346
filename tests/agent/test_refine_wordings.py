"""Requests in the words of people who never read a manual: read right, or answered honestly."""

from __future__ import annotations

from functools import cache

import pytest

from agent.director.plan import Planned, Wish, plan
from agent.director.refine.reading import Answer, Asked, Edits, FilmView, refine
from film.breakdown import build
from film.document import Film
from film.edits import UpdateCast, UpdateFilm, UpdateScene, apply
from film.timing import time


@cache
def film(wish: str) -> Film:
    planned = plan(Wish(wish))
    assert isinstance(planned, Planned)
    return build(planned.breakdown, Film())


def keeper() -> Film:
    return film("A lighthouse keeper befriends a storm")


def bus() -> Film:
    return film("A girl with a green umbrella and her dog Bruno wait for a bus in the rain, 20 seconds")


def hund() -> Film:
    return film("Ein Hund namens Bruno bringt der Nachbarin die Zeitung")


def did(message: str, of: Film) -> set[str]:
    """What a message changes: ``s2.visual_description``, ``keeper.description``, ``captions.on``, ``add``, ``move``."""
    reading = refine(message, FilmView(of, length=time(of, {}).seconds))
    assert isinstance(reading, Edits), reading
    apply(of, reading.operations, "agent")
    found = set()
    for edit in reading.operations:
        match edit:
            case UpdateScene(scene_id=owner, field=field) | UpdateCast(cast_id=owner, field=field):
                found.add(f"{owner}.{field}")
            case UpdateFilm(field=field):
                found.add(field)
            case _:
                found.add(edit.op)
    return found


LOOK, MOVE = "visual_description", "motion"
DONE = {
    "I'd like scene 3 to take place early in the morning": {f"s3.{LOOK}"},
    "could the weather be nicer in scene 2?": {f"s2.{LOOK}"},
    "let the storm be over in the final scene": {f"s6.{LOOK}"},
    "show the keeper sleeping in scene 2": {f"s2.{LOOK}", f"s2.{MOVE}"},
    "in scene 3 the keeper should hold a lantern": {f"s3.{LOOK}", f"s3.{MOVE}"},
    "have him smile in the last scene": {f"s6.{LOOK}", f"s6.{MOVE}"},
    "the keeper should look straight into the camera in scene 1": {f"s1.{LOOK}", f"s1.{MOVE}"},
    "film scene 5 from a drone": {f"s5.{LOOK}", "s5.shot"},
    "a close up of his hands in scene 4": {f"s4.{LOOK}", "s4.shot"},
    "make the sea wilder in scene 3": {f"s3.{LOOK}"},
    "he should have a red beard": {"keeper.description"},
    "the keeper is too old, make him thirty": {"keeper.description"},
    "put captions at the top in big letters": {"captions.size", "captions.position"},
    "make it portrait for my phone": {"settings.aspect_ratio"},
    "make it look like an old photograph": {"style"},
    "can it look like a comic?": {"style"},
    "make scene 3 again but at night": {f"s3.{LOOK}"},
    "drop scene 5, it's boring": {"remove"},
    "hard cuts only": {"s5.transition"},
    "add the sound of thunder to scene 4": {"s4.audio_description"},
    "insert a close-up of the lamp after scene 1": {"add"},
    "add a scene between 2 and 3 with a big wave": {"add"},
    "scene 1 should come after scene 2": {"move"},
    "join scene 3 and 4": {"s3.duration", "remove"},
    "add a pause after scene 2": {"s2.duration"},
    "I want a female narrator": {"settings.voice"},
    "make it square for instagram": {"settings.aspect_ratio"},
    "another version of scene 2 please": {"again"},
    "do scene 4 over": {"again"},
    "make scene 3 silent": {"s3.lines"},
    "show more of the sea in scene 1": {f"s1.{LOOK}"},
    "put a cat next to the keeper in scene 3": {f"s3.{LOOK}"},
    "he should wear a blue coat": {"keeper.description"},
}  # fmt: skip


@pytest.mark.parametrize(("message", "changes"), DONE.items())
def test_a_request_does_what_it_says(message: str, changes: set[str]) -> None:
    assert did(message, keeper()) - {"music.brief"} == changes


@pytest.mark.parametrize(
    ("message", "changes"),
    [
        ("duplicate scene 3", {"add"}),
        ("copy scene 2 to the end", {"add"}),
        ("use scene 3 twice", {"add"}),
        ("reverse the order of the scenes", {"move"}),
        ("can we see scene 4 before scene 2", {"move"}),
    ],
)
def test_scenes_are_copied_and_turned_round(message: str, changes: set[str]) -> None:
    assert did(message, keeper()) - {"music.brief"} == changes


def test_reversed_scenes_run_backwards() -> None:
    reading = refine("reverse the order of the scenes", FilmView(keeper()))
    assert isinstance(reading, Edits)
    after = apply(keeper(), reading.operations, "agent").film
    assert [s.id for s in after.scenes] == [s.id for s in reversed(keeper().scenes)]


def test_an_act_keeps_place_and_weather() -> None:
    reading = refine("show the keeper sleeping in scene 2", FilmView(keeper()))
    assert isinstance(reading, Edits)
    after = apply(keeper(), reading.operations, "agent").film.scenes[1]
    assert "{keeper} sleeping." in after.visual_description
    assert (
        after.visual_description.partition(". ")[2]
        == keeper().scenes[1].visual_description.partition(". ")[2]
    )
    assert after.motion.startswith("The keeper sleeps.")


@pytest.mark.parametrize(
    ("message", "changes"),
    [
        ("let the dog run in scene 2", {f"s2.{LOOK}", f"s2.{MOVE}"}),
        ("give Bruno a blue collar", {"bruno.description"}),
        ("make her hair red", {"girl.description"}),
        ("it should stop raining at the end", {f"s4.{LOOK}"}),
    ],
)
def test_people_animals_and_weather(message: str, changes: set[str]) -> None:
    assert did(message, bus()) == changes


@pytest.mark.parametrize(
    ("message", "change"),
    [
        ("der Hund soll Max heißen", "bruno.name"),
        ("zeig Szene 2 aus der Vogelperspektive", "s2.shot"),
        ("mach die Zeitung größer", "newspaper.description"),
        ("Szene 2 soll bei Regen spielen", f"s2.{LOOK}"),
        ("die Musik soll fröhlicher sein", "music.brief"),
    ],
)
def test_german_requests(message: str, change: str) -> None:
    assert change in did(message, hund())


@pytest.mark.parametrize(
    ("wish", "message", "said"),
    [
        ("Oma Erna strickt einen roten Schal", "Oma soll eine rote Brille tragen", "red glasses"),
        ("Oma Erna strickt einen roten Schal", "gib Erna einen blauen Hut", "a blue hat"),
        ("Oma Erna strickt einen roten Schal", "eine Männerstimme bitte", "eine Männerstimme"),
        (
            "Un petit hérisson trouve une clé dorée",
            "appelle le hérisson Léon",
            "Le hérisson s'appelle maintenant Léon",
        ),
        ("Un petit hérisson trouve une clé dorée", "gros plan dans la scène 4", "Scène 4"),
        ("Un gato negro duerme en el tejado", "el gato se llama Luna", "El gato se llama ahora Luna"),
        ("Un gato negro duerme en el tejado", "formato vertical", "9:16"),
    ],
)
def test_replies_are_in_the_words_of_the_message(wish: str, message: str, said: str) -> None:
    reading = refine(message, FilmView(film(wish)))
    assert isinstance(reading, Edits), reading
    assert said in reading.said


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("wie lang ist der Film?", "30 Sekunden lang"),
        ("wie viele Szenen gibt es?", "6 Szenen"),
        ("was kostet das?", "Preis"),
    ],
)
def test_questions_are_answered_in_their_language(message: str, words: str) -> None:
    reading = refine(message, FilmView(hund(), length=30.0))
    assert isinstance(reading, Answer) and words in reading.text


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("whisper the narration", "cannot whisper"),
        ("more narration in scene 3", "invent no further words"),
        ("fade in from black at the beginning", "not up from black"),
        ("the film feels too slow", "What should be faster"),
        ("scene 4 looks wrong", "What about scene 4"),
        ("I hate the ending", "What about scene 6"),
        ("can you add my logo", "not something Pixora can do yet"),
        ("play scene 2 backwards", "not something Pixora can do yet"),
    ],
)
def test_what_cannot_be_done_is_said_with_what_can(message: str, words: str) -> None:
    reading = refine(message, FilmView(keeper()))
    assert isinstance(reading, Asked | Answer)
    assert words in (reading.question if isinstance(reading, Asked) else reading.text)


def test_a_scene_as_short_as_its_words_says_why() -> None:
    reading = refine("cut scene 2 down to 2 seconds", FilmView(keeper()))
    assert isinstance(reading, Edits) and "narration needs that much" in reading.said


def test_slow_dissolves_change_no_length() -> None:
    assert {name.partition(".")[2] for name in did("slow dissolves between all scenes", keeper())} == {
        "transition"
    }


def test_a_third_is_a_share_and_no_scene() -> None:
    assert "s3.duration" in did("shorten the film by a third", keeper())
    assert "settings.duration" in did("shorten the film by a third", keeper())


def test_things_are_exchanged_in_the_singular_and_the_plural() -> None:
    first = (
        keeper()
        .scenes[0]
        .model_copy(update={"visual_description": "A shelf, five cups in a row, a cup on the next seat."})
    )
    reading = refine(
        "turn the cups into lanterns",
        FilmView(keeper().model_copy(update={"scenes": (first, *keeper().scenes[1:])})),
    )
    assert isinstance(reading, Edits)
    shown = " ".join(str(edit.value) for edit in reading.operations if isinstance(edit, UpdateScene))
    assert "five lanterns in a row" in shown and "a lantern on the next seat" in shown


def test_the_part_of_a_message_that_is_open_is_asked_about() -> None:
    reading = refine("make it rain and put the captions on top", FilmView(keeper()))
    assert isinstance(reading, Asked)
    assert "“make it rain”: In which scene? There are 6." in reading.question
    assert isinstance(refine(reading.options[1], FilmView(keeper())), Edits)
