"""German, French and Spanish wishes: who, what, to whom and where survive into pictures and titles."""

from __future__ import annotations

import pytest

from agent.director.plan import Planned, Wish, plan
from agent.director.words.tongues_read import read

READ = {
    "de": {
        "Ein Hund namens Bruno bringt der Nachbarin die Zeitung": "a dog named Bruno brings the newspaper to the woman neighbour",
        "Eine alte Bäckerin backt nachts Brot für die Kinder im Dorf": "an old baker bakes bread for the children in the village at night",
        "Oma Erna strickt einen roten Schal für den Schneemann": "a grandmother named Erna knits a red scarf for the snowman",
        "Im Garten pflanzt ein Roboter Tulpen": "a robot plants tulips in the garden",
        "Mira und Opa Otto reparieren ein altes Radio": "Mira and a grandfather named Otto repair an old radio",
        "Ein kleiner Igel namens Fritz findet im Park einen goldenen Schlüssel": "a small hedgehog named Fritz finds a golden key in the park",
        "Ein Junge lernt im Schwimmbad tauchen": "a boy learns to dive in the swimming pool",
        "Die Katze schläft auf dem Dach der Bibliothek": "the cat sleeps on the roof of the library",
        "Ein Torwart hat Angst vor dem Ball": "a goalkeeper is afraid of the ball",
        "Ein Mädchen mit einem grünen Regenschirm wartet auf den Bus": "a girl with a green umbrella waits for the bus",
        "Ein Imker rettet seine Bienen vor dem Sturm": "a beekeeper saves his bees from the storm",
        "Der alte Uhrmacher schenkt seiner Enkelin eine goldene Uhr": "the old clockmaker gives a golden clock to his granddaughter",
        "Ein Apfelbaum im Frühling, dann im Winter": "an apple tree in spring, then in winter",
        "Der Leuchtturmwärter freundet sich mit dem Sturm an": "the lighthouse keeper befriends the storm",
        "Lena und ihr Hund Max suchen einen Schatz auf der Insel": "Lena and her dog Max look for a treasure on the island",
    },
    "fr": {
        "Un chat perdu retrouve sa maison à Paris sous la pluie": "a lost cat finds his house in Paris in the rain",
        "Un chien nommé Bruno apporte le journal à la voisine": "a dog named Bruno brings the newspaper to the woman neighbour",
        "Une vieille boulangère prépare du pain pour le village": "an old baker prepares bread for the village",
        "Deux enfants construisent un bateau en papier sur la plage": "two children build a paper boat on the beach",
        "Un petit hérisson trouve une clé dorée dans le parc": "a small hedgehog finds a golden key in the park",
        "Mamie Rose tricote une écharpe rouge": "grandmother Rose knits a red scarf",
        "Le chat noir dort sur le toit de la bibliothèque": "the black cat sleeps on the roof of the library",
        "Trois souris volent un fromage dans la cuisine": "three mice steal cheese in the kitchen",
        "Un bonhomme de neige tombe amoureux d'une lanterne": "a snowman falls in love with a lantern",
    },
    "es": {
        "Un perro llamado Bruno lleva el periódico a la vecina": "a dog named Bruno carries the newspaper to the woman neighbour",
        "Una panadera que habla con sus panes": "a baker talks to her bread",
        "Dos niños construyen un barco de papel en la playa": "two boys build a paper boat on the beach",
        "La abuela Rosa teje una bufanda roja": "the grandmother Rosa knits a red scarf",
        "Un gato negro duerme en el tejado de la biblioteca": "a black cat sleeps on the roof of the library",
        "Un robot planta tulipanes en Marte": "a robot plants tulips on Mars",
        "Una niña con un paraguas verde espera el autobús": "a girl with a green umbrella waits for the bus",
        "El farero se hace amigo de la tormenta": "the lighthouse keeper befriends the storm",
    },
}


@pytest.mark.parametrize(
    ("language", "wish", "plain"),
    [(language, wish, plain) for language, rows in READ.items() for wish, plain in rows.items()],
)
def test_a_wish_is_read_whole(language: str, wish: str, plain: str) -> None:
    found = read(wish, language)
    assert found.english == plain
    assert found.unread == ()


def planned(wish: str) -> Planned:
    made = plan(Wish(wish))
    assert isinstance(made, Planned)
    return made


def test_names_things_and_people_reach_cast_pictures_and_title() -> None:
    film = planned("Ein Hund namens Bruno bringt der Nachbarin die Zeitung").breakdown
    cast = {member.id: member for member in film.cast}
    assert set(cast) == {"bruno", "newspaper", "neighbour"}
    assert cast["bruno"].name == "Bruno" and "woman" in cast["neighbour"].look
    assert film.title == "Bruno und die Zeitung"
    assert any("{neighbour}" in scene.visual for scene in film.scenes)
    assert film.scenes[0].script.startswith("Ein Hund namens Bruno")


@pytest.mark.parametrize(
    ("wish", "language", "title"),
    [
        ("Zwei Kinder bauen am Strand ein Boot aus Papier", "de", "Zwei Kinder und das Boot"),
        ("Un petit hérisson trouve une clé dorée dans le parc", "fr", "Le hérisson et la clé"),
        ("Un robot planta tulipanes en Marte", "es", "El robot y los tulipanes"),
        ("Un portero tiene miedo de la pelota", "es", "El portero y la pelota"),
        ("A man and his blue boat sail around the small island", "en", "The Man and His Boat"),
    ],
)
def test_titles_follow_their_language(wish: str, language: str, title: str) -> None:
    film = planned(wish).breakdown
    assert (film.language, film.title) == (language, title)


def test_words_that_are_not_known_are_named() -> None:
    notes = planned("Ein Bär sucht eine Zwirbeldrossel im Wald").notes
    assert any("Zwirbeldrossel" in note for note in notes)


def test_an_animal_that_is_cared_for_or_sought_is_acted_on_in_spanish() -> None:
    told = [
        read(text, "es").english
        for text in (
            "Una niña cuida a su perro en la playa",
            "Un hombre busca a su perro perdido",
            "Una niña pasea con su perro por la playa",
        )
    ]
    assert told == ["a girl cares for her dog on the beach", "a man looks for his lost dog", "a girl walks with her dog through the beach"]  # fmt: skip


def test_animals_that_are_only_there_are_seen_in_the_place() -> None:
    found = plan(Wish("Una niña cuida a su perro en la playa con gaviotas"))
    assert isinstance(found, Planned)
    assert {member.id for member in found.breakdown.cast} == {"girl", "dog"}
    assert any("seagulls" in scene.visual for scene in found.breakdown.scenes)
