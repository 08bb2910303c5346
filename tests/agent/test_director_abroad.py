"""Wishes in languages that the director does not write: their pictures show what they tell."""

from __future__ import annotations

import pytest

from agent.director.plan import Planned, Wish, plan
from agent.director.words import abroad, language


@pytest.mark.parametrize(
    ("tongue", "text", "english"),
    [
        ("it", "una nonna ruba la Vespa del nipote", "a grandmother steals the Vespa of the grandchild"),
        ("pt", "uma pipa vermelha e um passarinho", "a red kite and a bird"),
        ("nl", "een oude fiets droomt", "a old bicycle dreams"),
        (
            "pl",
            "bocian pomaga staremu listonoszowi roznosić listy",
            "a stork helps an old postman deliver letters",
        ),
        ("sv", "en älg köper en lampa", "a moose buys a lamp"),
        ("ru", "кошка находит лампу", "a cat finds a lamp"),
        ("tr", "martı", "a seagull"),
        ("ja", "狐", "a fox"),
    ],
)
def test_a_wish_is_told_word_for_word_in_english(tongue: str, text: str, english: str) -> None:
    assert abroad.english_of(text, tongue) == english


def test_a_word_that_no_table_has_stays_as_it_is_written() -> None:
    assert abroad.english_of("il gattopardo Zorbo", "it").endswith("Zorbo")


@pytest.mark.parametrize(
    ("wish", "things"),
    [
        (
            "Bocian pomaga staremu listonoszowi roznosić listy po zalanej wsi. 30 sekund",
            ("stork", "postman", "letter"),
        ),
        (
            "Una nonna ruba la Vespa del nipote per vedere il mare. 30 secondi",
            ("grandmother", "Vespa", "sea"),
        ),
        (
            "um pescador encontra um piano na rede e ensina os caranguejos a tocar, 30 segundos",
            ("fisherman", "piano", "crab"),
        ),
        ("Filmpje van 25 seconden over een oude fiets op de bodem van de gracht", ("bicycle", "canal")),
    ],
)
def test_pictures_show_what_a_wish_names(wish: str, things: tuple[str, ...]) -> None:
    planned = plan(Wish(wish))
    assert isinstance(planned, Planned)
    film = planned.breakdown
    pictures = " ".join(
        [*(scene.visual for scene in film.scenes), *(f"{one.name} {one.look}" for one in film.cast)]
    )
    assert [thing for thing in things if thing.lower() not in pictures.lower()] == []


@pytest.mark.parametrize(
    "wish",
    [
        "pov last bus home. rainy window, neon, guy w headphones",
        "Where do I send the price list?",
        "I'd take the cello over the harp",
    ],
)
def test_english_fragments_are_english(wish: str) -> None:
    assert language.detect(wish, "en") == "en"


def test_a_german_notice_is_said_whole() -> None:
    planned = plan(Wish("Am Dienstag, 4. Mai, wird das Wasser abgestellt."))
    assert isinstance(planned, Planned)
    assert planned.breakdown.scenes[0].script == "Am Dienstag, 4. Mai, wird das Wasser abgestellt."


def test_a_german_compound_is_no_noise() -> None:
    planned = plan(Wish("Das Bürgeramt zieht um. Ab 3. August: Alte Post, Marktstraße 12, Eingang im Hof."))
    assert isinstance(planned, Planned)
    assert any("Marktstraße 12" in scene.script for scene in planned.breakdown.scenes)
