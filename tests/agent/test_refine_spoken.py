"""What is heard and said and in which order scenes come, told of the whole film or of one scene: nothing else changes."""

from __future__ import annotations

from functools import cache

import pytest

from agent.director.refine.reading import Asked, Edits, FilmView, refine
from evals.homes import read_film
from film.document import NARRATOR, Film
from film.edits import MoveNarration, MoveScene, RemoveScene, apply


@cache
def film(name: str) -> Film:
    return read_film(name)


def read(name: str, message: str) -> Edits:
    reading = refine(message, FilmView(film(name), revision=1, length=28.0))
    assert isinstance(reading, Edits), (message, reading)
    return reading


def after(name: str, message: str) -> Film:
    return apply(film(name), read(name, message).operations, "agent").film


def lines(one: Film, number: int) -> list[tuple[str, str]]:
    return [(line.speaker, line.text) for line in one.scenes[number - 1].lines]


@pytest.mark.parametrize(
    ("name", "message", "beats", "held"),
    [
        ("kestrel", "Music: more electronic, synths and a drum machine, no clapping. Leave the tempo at 120.", "120 BPM", "drum machine"),
        ("kestrel", "Music: less pop, more 70s funk. Wah guitar and a brass section, same tempo.", "120 BPM", "funk"),
        ("lamp", "Something more hopeful for the music, with a piano in it. Keep it slow though.", "60 BPM", "piano"),
        ("kestrel", "Musik lieber Jazz, gleiches Tempo", "120 BPM", "jazz"),
        ("kestrel", "Une musique plutôt jazz, même tempo", "120 BPM", "jazz"),
    ],
)  # fmt: skip
def test_the_tempo_stays_where_that_is_said(name: str, message: str, beats: str, held: str) -> None:
    brief = after(name, message).music.brief
    assert beats in brief and held in brief
    assert {getattr(edit, "field", "") for edit in read(name, message).operations} == {"music.brief"}


@pytest.mark.parametrize(
    ("name", "message", "number", "told"),
    [
        ("lamp", "Scene 3: the narrator should say “One match. One chance.” and nothing more in that scene.", 3, [(NARRATOR, "One match. One chance.")]),
        ("radio", "Scene 3: Otto should say “Look.” and nothing more in that scene", 3, [("otto", "Look.")]),
        ("lamp", "Dans la scène 5, le narrateur dit seulement « Silence. » et rien d'autre.", 5, [(NARRATOR, "Silence.")]),
        ("fuchs", "In Szene 3 soll die Eule danach selbst etwas sagen: „Hör auf zu suchen.“", 3, [(NARRATOR, "Die Eule weiß es, aber sie schweigt."), ("eule", "Hör auf zu suchen.")]),
        ("lamp", "In scene 5 the keeper should then say: “She made it.”", 5, [(NARRATOR, "Then the wind lets go."), ("keeper", "She made it.")]),
        ("lamp", "Dans la scène 5, le gardien doit ensuite dire : « She made it. »", 5, [(NARRATOR, "Then the wind lets go."), ("keeper", "She made it.")]),
    ],
)  # fmt: skip
def test_who_says_what_in_a_scene(name: str, message: str, number: int, told: list[tuple[str, str]]) -> None:
    assert lines(after(name, message), number) == told


@pytest.mark.parametrize(
    "message",
    [
        "Lose the narrator at the start. Only the girl and her grandfather should talk.",
        "I don't want a narrator at all, only Mira and her grandpa talking",
        "Der Erzähler soll ganz weg, nur Mira und der Opa sollen reden",
        "Pas de narrateur, seulement Mira et son grand-père qui parlent",
        "No narrator, please.",
    ],
)
def test_the_narrator_leaves_and_the_others_speak_on(message: str) -> None:
    changed = after("radio", message)
    assert changed.settings.narration
    assert lines(changed, 1) == [("mira", "Does it still work?")]
    assert [scene.lines for scene in changed.scenes[1:]] == [
        scene.lines for scene in film("radio").scenes[1:]
    ]


def test_who_has_no_words_cannot_be_the_only_one_to_talk() -> None:
    for name in ("cloud", "radio"):
        asked = refine(
            "no narrator, only " + ("Tilly" if name == "cloud" else "Mira") + " talks", FilmView(film(name))
        )
        assert isinstance(asked, Asked)


@pytest.mark.parametrize(
    "message",
    [
        "After the one with the loose wire, add a short scene where grandpa blows the dust off the dial. No words there.",
        "Add a scene after scene 3: grandpa blows the dust off the dial. No voice over it.",
    ],
)
def test_no_words_there_means_the_new_scene(message: str) -> None:
    changed = after("radio", message)
    assert changed.settings.narration and len(changed.scenes) == 6
    assert not changed.scenes[3].lines and "dust" in changed.scenes[3].visual_description
    assert all(scene.lines for scene in changed.scenes if scene is not changed.scenes[3])


@pytest.mark.parametrize(
    ("name", "message", "scene", "seconds"),
    [
        ("fuchs", "Lassen Sie die Stimme in der ersten Szene erst nach zwei Sekunden einsetzen, vorher nur Schnee.", "s1", 2.0),
        ("fuchs", "Lass am Anfang zwei Sekunden nur den Schnee knirschen, bevor die Stimme anfängt.", "s1", 2.0),
        ("lamp", "In scene 3 the narrator starts after two seconds.", "s3", 2.0),
        ("lamp", "The voice should start two seconds later in scene 1", "s1", 2.3),
        ("lamp", "Dans la scène 2, la voix ne doit commencer qu'après deux secondes.", "s2", 2.0),
        ("radio", "Der Opa soll in Szene 4 erst nach zwei Sekunden sprechen", "s4", 2.0),
    ],
)  # fmt: skip
def test_a_voice_sets_in_later(name: str, message: str, scene: str, seconds: float) -> None:
    assert read(name, message).operations == (MoveNarration(scene_id=scene, seconds=seconds),)


def test_another_sound_before_the_voice_is_not_passed_over() -> None:
    asked = "in scene 3 a brass band plays for two seconds before the narrator speaks"
    assert not isinstance(refine(asked, FilmView(film("lamp"))), Edits)


@pytest.mark.parametrize(
    ("name", "message", "seconds"),
    [
        ("cloud", "All the dissolves a good bit longer", 1.12),
        ("cloud", "All the dissolves a good bit longer, it should feel like drifting off.", 1.12),
        ("cloud", "die Überblendungen deutlich länger", 1.12),
        ("rain", "quicker dissolves between all scenes", 0.54),
    ],
)
def test_transitions_that_are_there_take_longer(name: str, message: str, seconds: float) -> None:
    before, changed = film(name), after(name, message)
    assert {(s.transition.kind, s.transition.seconds) for s in changed.scenes[:-1]} == {("dissolve", seconds)}
    assert [scene.duration for scene in changed.scenes] == [scene.duration for scene in before.scenes]


@pytest.mark.parametrize(
    "message",
    ["Am Ende bitte nach Schwarz ausblenden", "Zum Schluss Abblende ins Schwarze", "Fondre au noir à la fin"],
)
def test_the_film_fades_out(message: str) -> None:
    changed = after("fuchs", message)
    assert [scene.transition.kind for scene in changed.scenes] == ["cut"] * 4 + ["fade"]


@pytest.mark.parametrize(
    "message",
    [
        "Start with the courtyard, then the rest in the order it has now.",
        "Begin with the courtyard and then all the others as they are now",
        "Commence par la cour, puis le reste dans l'ordre actuel",
    ],
)
def test_one_scene_comes_first_and_the_rest_stays(message: str) -> None:
    assert read("rain", message).operations == (MoveScene(scene_id="s4", after_id=None),)


def test_a_scene_comes_straight_after_another() -> None:
    edits = read("cloud", "Lose the second scene and let the windmill come straight after the opening.")
    assert edits.operations[0] == RemoveScene(scene_id="s2")
    assert all(isinstance(edit, (RemoveScene, MoveScene)) for edit in edits.operations)
    assert [scene.id for scene in apply(film("cloud"), edits.operations, "agent").film.scenes] == ["s1", "s3", "s4", "s5", "s6", "s7"]  # fmt: skip


def test_a_film_is_ended_with_one_more_scene() -> None:
    told = "Et si on terminait par une scène de plus : le gardien et Mara boivent un chocolat chaud dans la cuisine du phare ?"
    changed = after("lamp", told)
    assert len(changed.scenes) == 7 and "hot chocolate" in changed.scenes[6].visual_description
    assert "shot of {keeper} and {mara} drink" not in changed.scenes[6].visual_description
