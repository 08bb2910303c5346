"""German, French and Spanish messages in plain English: word for word, and then in English order."""

from __future__ import annotations

import pytest

from agent.director.translate.message import in_english
from film.document import CastMember, Film

FILM = Film(cast=(CastMember(id="keeper", name="Weise", description="an old man"),))


@pytest.mark.parametrize(
    ("text", "language", "told"),
    [
        ("Setz bitte einen Raben auf den Zaun", "de", "put a raven on the fence"),
        ("In Szene 3 soll ein Hund auf dem Boot schlafen", "de", "a dog should sleep in scene 3 on the boat"),
        ("Kannst du die Katze in Szene 2 weglassen?", "de", "remove the cat in scene 2?"),
        ("Im Hintergrund steht ein alter Leuchtturm", "de", "an old lighthouse stands in the background"),
        ("Die Kamera soll langsam nach links schwenken", "de", "the camera should pan slowly to the left"),
        ("Nimm den roten Koffer weg", "de", "take the red suitcase away"),
        ("Die Szene mit dem Hund bitte löschen", "de", "delete the scene with the dog"),
        ("Der Schäfer soll eine grüne Mütze tragen", "de", "the shepherd should wear a green cap"),
        ("die Küchenlampe bitte größer", "de", "the kitchen lamp bigger"),
        ("Könnten Sie den letzten Satz streichen?", "de", "delete the last sentence?"),
        ("Mets une bougie rouge sur la table", "fr", "put a red candle on the table"),
        ("Tu peux enlever le chapeau du facteur ?", "fr", "remove the hat of the postman?"),
        ("La caméra ne doit pas bouger dans la scène 3", "fr", "the camera must not move in scene 3"),
        ("Je voudrais un chien noir devant la porte", "fr", "I would like a black dog in front of the door"),
        ("Remplace la pomme par une poire", "fr", "replace the apple with a pear"),
        ("Ajoute un vieux phare au fond", "fr", "add an old lighthouse in the background"),
        ("Quita las gaviotas de la escena 2", "es", "remove the seagulls of scene 2"),
        ("Pon un gato negro en la ventana", "es", "put a black cat in the window"),
        ("¿Podrías quitar el sombrero del cartero?", "es", "remove the hat of the postman?"),
        ("La cámara debería moverse más despacio", "es", "the camera should move slower"),
        ("Quiero que llueva en la escena 3", "es", "it should rain in scene 3"),
    ],
)
def test_word_for_word_and_in_english_order(text: str, language: str, told: str) -> None:
    assert in_english(text, language, FILM) == told


def test_what_is_quoted_and_who_is_named_stay_as_they_are() -> None:
    assert in_english("Weise soll \ue0000\ue001 sagen", "de", FILM) == "Weise should say \ue0000\ue001"


def test_a_noun_that_nobody_knows_is_asked_for_in_its_own_language() -> None:
    assert in_english("Setz einen Grumbusch auf den Zaun", "de", FILM) == "put a Grumbusch on the fence"


@pytest.mark.parametrize("text", ["der flumpf muss gnorpsen", "Knurz Brax Wolpf Ulm", "nur nicht gnorpsen"])
def test_what_is_not_understood_is_not_guessed(text: str) -> None:
    assert in_english(text, "de", FILM) is None


def test_a_sentence_that_is_not_understood_may_only_be_left_out_where_it_forbids_nothing() -> None:
    assert in_english("Das wirkt so gnorpsig. Nimm den Hut weg.", "de", FILM) == "take the hat away."
    assert in_english("Nimm den Hut weg. Aber nicht gnorpsen.", "de", FILM) is None


def test_english_is_not_put_into_english() -> None:
    assert in_english("take the hat away", "en", FILM) is None
