"""Scenes that messages name by what they hold, by place or by number in passing; and what names none."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor

import pytest

from agent.director.refine import recall
from agent.director.refine.reading import refine
from agent.director.refine.recall import find
from agent.director.refine.types import Asked, Edits, FilmView
from agent.director.refine.where import named
from agent.director.words.lexer import language_of
from evals.homes import read_film


def told(film: str, message: str, language: str = "") -> str:
    """A message with its scenes told by number."""
    tongue = language or language_of(message, "en")
    return named(message, read_film(film), tongue).text


@pytest.mark.parametrize(
    ("film", "phrase", "scenes"),
    [
        ("lamp", "the rowing", ("s2",)),
        ("lamp", "the boat between the waves", ("s4",)),
        ("lamp", "the boat", ("s2", "s4", "s6")),
        ("lamp", "where the flags sink", ("s5",)),
        ("lamp", "the balcony", ("s5",)),
        ("lamp", "a dragon in the kitchen", ()),
        ("cloud", "the mill", ("s3",)),
        ("cloud", "the nap", ("s7",)),
        ("fuchs", "the howling", ("s4",)),
        ("fuchs", "the stream", ("s2",)),
        ("kestrel", "the traffic", ("s1",)),
        ("kestrel", "the bridge", ("s4",)),
        ("radio", "the workbench", ("s2",)),
        ("radio", "the dial close-up", ("s4",)),
        ("rain", "the street from above", ("s2",)),
        ("rain", "the bird", ("s3",)),
    ],
)
def test_phrases_find_the_scene_that_holds_their_rarest_words(
    film: str, phrase: str, scenes: tuple[str, ...]
) -> None:
    assert find(read_film(film), phrase).scenes == scenes


@pytest.mark.parametrize(
    ("film", "message", "read"),
    [
        ("lamp", "make it rain in the rowing part", "make it rain in scene 2"),
        ("lamp", "the bit with the signal flags is too bright", "scene 5 is too bright"),
        ("lamp", "can the staircase bit be a lot darker", "can scene 1 be a lot darker"),
        ("lamp", "when she steps off the boat it should be snowing", "in scene 6 it should be snowing"),
        ("lamp", "please drop the shot of the wave", "please drop scene 4"),
        ("lamp", "a gull on the railing in the scene with the flags", "a gull on the railing in scene 5"),
        ("kestrel", "the closing shot on white", "scene 5 on white"),
        ("kestrel", "can it be foggy where the rider crosses", "can it be foggy in scene 4"),
        ("cloud", "in the picture with the kites make the sky pink", "in scene 2 make the sky pink"),
        ("radio", "the detail of the wires should be brighter", "scene 3 should be brighter"),
        ("rain", "the close-up of the sparrow at dusk", "scene 3 at dusk"),
        ("fuchs", "where he looks into the water: closer", "in scene 2: closer"),
        ("cloud", "mets la scène des tournesols au début", "mets la scène 5 au début"),
        ("fuchs", "die Szene mit der Eule soll heller sein", "Szene 3 soll heller sein"),
        ("kestrel", "die Brückenszene bei Nacht", "Szene 4 bei Nacht"),
        ("fuchs", "quita la escena de la lechuza", "quita la escena 3"),
        ("fuchs", "make the scene with the owl at night", "make scene 3 at night"),
        ("fuchs", "the snowfield scene at night", "scene 1 at night"),
        ("lamp", "the scene at sunrise should be longer", "scene 6 should be longer"),
        ("lamp", "das Bild mit den zwei Wellen näher ran", "Szene 4 näher ran"),
        ("fuchs", "alle Szenen außer der mit der Eule bei Nacht", "alle Szenen außer Szene 3 bei Nacht"),
        ("radio", "la scène du grenier plus sombre", "la scène 1 plus sombre"),
        ("lamp", "la escena del muelle de noche", "la escena 6 de noche"),
    ],
)
def test_descriptions_become_numbers(film: str, message: str, read: str) -> None:
    assert told(film, message) == read


@pytest.mark.parametrize(
    ("film", "message", "read"),
    [
        ("lamp", "from the gallery on, sunny weather please", "from scene 5 on, sunny weather please"),
        (
            "lamp",
            "everything up to the pier should be at night",
            "everything up to scene 6 should be at night",
        ),
        ("lamp", "make it night in all but the pier one", "make it night in all but scene 6"),
        (
            "lamp",
            "snow in all the scenes apart from where he climbs",
            "snow in all the scenes apart from scene 1",
        ),
        ("lamp", "the stairs should come after the match", "move scene 1 after scene 3"),
        ("lamp", "hold on the flame for another second", "hold on scene 3 for another second"),
        ("kestrel", "start with the rider on the bridge", "start with scene 4"),
        ("kestrel", "Bridge scene: sunset", "scene 4: sunset"),
        ("radio", "put the wire close-up before the workshop", "put scene 3 before scene 2"),
        ("radio", "a spider in the attic", "a spider in the attic in scene 1"),
        ("rain", "put the courtyard first", "move scene 4 to the start"),
        ("rain", "until the sparrow it should be night", "until scene 3 it should be night"),
        ("fuchs", "fog from the brook on", "fog from scene 2 on"),
        ("fuchs", "some mist over the hill", "some mist in scene 5"),
        (
            "kestrel",
            "the queue of people, can that scene be at dawn",
            "the queue of people, can scene 1 be at dawn",
        ),
        (
            "rain",
            "I love the little bird. Move it to the end",
            "I love the little bird. Move scene 3 to the end",
        ),
    ],
)
def test_places_lead_to_scenes(film: str, message: str, read: str) -> None:
    assert told(film, message) == read


@pytest.mark.parametrize(
    ("film", "message", "read"),
    [
        ("lamp", "in 1 and 3 at night please", "in scenes 1 and 3 at night please"),
        ("lamp", "VO in 2 is too long", "VO in scene 2 is too long"),
        ("lamp", "merge 5 and 6", "merge scenes 5 and 6"),
        ("lamp", "make scenes two and three shorter", "make scenes 2 and 3 shorter"),
        ("lamp", "the last two at sunset", "the last two scenes at sunset"),
        ("lamp", "the second to last one at dusk", "scene 5 at dusk"),
        ("lamp", "scene 3 at night and the one after that too", "scene 3 at night and scene 4 too"),
        ("cloud", "the scene before the last at night", "scene 6 at night"),
        ("kestrel", "the product shot could last a second longer", "scene 5 could last a second longer"),
        ("kestrel", "the very first picture should be rainy", "scene 1 should be rainy"),
        ("lamp", "wherever the boat is in the picture make it rain", "in scenes 2 and 4 and 6 make it rain"),
        ("lamp", "every shot she is in: closer", "in scenes 2 and 4 and 6: closer"),
        ("lamp", "all of Mara's scenes in fog", "scenes 2 and 4 and 6 in fog"),
        ("lamp", "in der 4 bitte Nebel", "in Szene 4 bitte Nebel"),
        ("lamp", "Im zweiten Bild bitte Nebel", "in Szene 2 bitte Nebel"),
        ("lamp", "dans la 3 il neige", "dans la scène 3 il neige"),
        ("lamp", "die letzten beiden Szenen im Nebel", "Szenen 5 und 6 im Nebel"),
        ("fuchs", "bis zum Hügel alles dunkler", "bis Szene 5 alles dunkler"),
        ("kestrel", "antes del puente añade una escena", "antes de la escena 4 añade una escena"),
    ],
)
def test_numbers_and_places_in_passing(film: str, message: str, read: str) -> None:
    assert told(film, message) == read


@pytest.mark.parametrize(
    ("film", "message"),
    [
        ("lamp", "make the boat red"),
        ("lamp", "cut 2 seconds from the end"),
        ("lamp", "bring it down to 20"),
        ("lamp", "in 5 minutes I have to show it"),
        ("lamp", "add a new scene where she rows into a cave"),
        ("lamp", "give the keeper a lantern in his left hand"),
        ("lamp", "put the captions at the bottom of the picture"),
        ("lamp", "swap the bucket for a basket"),
        ("lamp", "when does the keeper appear?"),
        ("lamp", "give him one long braid, not the short one"),
        ("lamp", "split it in two"),
        ("cloud", "the sails of the windmill should be red"),
        ("cloud", "have the goat jump over the fence"),
        ("kestrel", "16 by 9"),
        ("kestrel", "start with a close-up of the wheel"),
        ("radio", "put the radio before the window"),
        ("rain", "put a cat before the window"),
        ("fuchs", "replace the fox with a wolf"),
    ],
)
def test_what_names_no_scene_stays_as_it_is(film: str, message: str) -> None:
    assert told(film, message) == message


def test_what_fits_several_alike_is_asked_about_and_the_answer_names_one() -> None:
    view = FilmView(read_film("cloud"))
    asked = refine("make the meadow scene rainy", view)
    assert isinstance(asked, Asked)
    assert asked.options == ("make scene 4 rainy", "make scene 7 rainy")
    done = refine(asked.options[1], view)
    assert isinstance(done, Edits)
    assert {getattr(edit, "scene_id", "") for edit in done.operations} == {"s7"}


def test_lines_are_found_by_what_they_say() -> None:
    assert told("radio", "Otto's line about good eyes should go") == "Otto's line in scene 3 should go"
    assert told("lamp", "the line about the wind is flat") == "the line in scene 5 is flat"
    assert told("lamp", "the line about spaceships is flat") == "the line about spaceships is flat"


def test_films_that_are_read_at_once_are_kept_apart() -> None:
    """Each reading runs in a thread: what one of them looks into is nothing to the others."""
    both = threading.Barrier(2, timeout=10)

    def german() -> tuple[str, ...]:
        recall.heard(read_film("lamp"), "de")
        both.wait()  # the other one looks into its film
        both.wait()
        return recall.framing("eine Nahaufnahme")

    def french() -> tuple[str, ...]:
        both.wait()
        recall.heard(read_film("lamp").model_copy(update={"title": "Another"}), "fr")
        both.wait()
        return recall.framing("un gros plan")

    with ThreadPoolExecutor(2) as threads:
        found = [threads.submit(one) for one in (german, french)]
        assert [one.result() for one in found] == [("close",), ("close",)]
