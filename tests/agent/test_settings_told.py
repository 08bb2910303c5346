"""Voices, music, lengths and looks in other words than their usual ones."""

from __future__ import annotations

import pytest

from agent.director.plan import Planned, Wish, plan
from agent.director.wish import parted_words, settings, tunes
from film.breakdown import Breakdown
from pixora.casting import cast
from pixora.provider import Voice


def film(wish: str) -> Breakdown:
    found = plan(Wish(wish))
    assert isinstance(found, Planned)
    return found.breakdown


@pytest.mark.parametrize(
    ("told", "voice"),
    [
        ("Soft voice", "soft"),
        ("voix douce", "soft"),
        ("ruhige Stimme bitte", "calm"),
        ("Ciepły głos kobiety", "woman"),
        ("Erkek sesi anlatsın", "man"),
        ("tiefe Männerstimme", "deep-man"),
        ("spoken by a foreman, rough but warm", "man"),
        ("not too deep a voice", ""),
    ],
)
def test_the_manner_of_a_voice(told: str, voice: str) -> None:
    assert parted_words.voice(told) == voice


@pytest.mark.parametrize(
    ("wish", "voice"),
    [
        ("A circle grows. Soft voice, no music", "soft"),
        ("told in a warm, slow voice: a cat", "warm"),
        ("A soft voice calls from the well", None),
        ("A bear with a deep voice sings", None),
        ("Męski głos, 20 sekund", "man"),
    ],
)
def test_a_manner_alone_is_a_voice_where_it_speaks_of_the_film(wish: str, voice: str | None) -> None:
    assert settings.read(wish).voice == voice


def test_a_manner_finds_a_voice() -> None:
    voices = (
        Voice("a", "A", ("en",), "man, even"),
        Voice("b", "B", ("en",), "giant, man, deep"),
        Voice("c", "C", ("en",), "woman, calm"),
    )
    assert [cast(word, "en", voices) for word in ("deep-man", "soft", "calm")] == ["b", "c", "c"]


@pytest.mark.parametrize(
    ("wish", "tune"),
    [
        ("A garden from spring to winter, with soft piano. Please", "soft piano"),
        ("Lanterns, roasted chestnuts, a hurdy-gurdy. No Santa, no jingle bells", "hurdy-gurdy"),
        ("25 sekund, z tangiem w tle.", "tango"),
        ("accordéon en fond", "accordion"),
        ("con guitarra y castañuelas", "guitar, castanets"),
        ("no drums, just a cello", "cello"),
        ("A girl with a violin walks home", ""),
        ("a bear learns to play the cello", ""),
        ("a slide, a swing, a sandpit", ""),
    ],
)
def test_instruments_are_named_anywhere(wish: str, tune: str) -> None:
    assert tunes.named(wish) == tune


def test_music_that_is_not_to_be_sad_is_music() -> None:
    found = film("my cat Miso walks over the rooftops up to the moon. 40s, no narrator, music but not sad")
    assert found.music_brief and found.settings.music is not False and found.settings.narration is False
    assert "not sad" not in found.music_brief


def test_what_is_heard_instead_of_music() -> None:
    found = film("rain on a tin roof instead of music. a carpenter sharpens one pencil all evening. 40 sec")
    assert found.settings.music is False and not found.music_brief
    assert all("rain on a tin roof" in scene.audio for scene in found.scenes)


def test_one_tune_that_is_not_wanted_leaves_the_others() -> None:
    wish = "Winter market of our village, 6 December. Lanterns, a hurdy-gurdy. No jingle bells! 20 seconds"
    assert "hurdy-gurdy" in film(wish).music_brief


@pytest.mark.parametrize(
    ("wish", "seconds"),
    [
        ("a little film of some forty seconds about a clockmaker", 40),
        ("8 shots, Total 24 seconds, watercolour", 24),
        ("En 20 sekunders film om en älg", 20),
        ("For the meeting of our club: one minute at the seaside. No music", 60),
        ("cheesy 80s tv ad, Bubbles Laundrette, Dock Road, 30s", 30),
        ("a film about the 80s", None),
        ("One minute at the bus stop changes everything", None),
        ("Boil water. 3 minutes by the clock. Add salt", None),
    ],
)
def test_lengths(wish: str, seconds: float | None) -> None:
    assert settings.read(wish).duration == seconds


@pytest.mark.parametrize(
    ("wish", "style"),
    [
        ("A limerick about a vicar. Cartoon, 20 seconds", "cartoon"),
        ("un dessin animé sur un renard", "cartoon"),
        ("thanks to Kofi. comic style", "comic"),
        ("cheesy 80s tv ad, Bubbles Laundrette, Dock Road, 30s", "eighties"),
        ("Street party. cheerful, drawn with crayons", "crayon"),
        ("Software film. Flat illustration. End with the logo", "flat"),
        ("He draws a cartoon of the mayor", None),
        ("A girl finds crayons on the beach", None),
        ("Mein Opa erzählt von den 80er Jahren", None),
    ],
)
def test_styles(wish: str, style: str | None) -> None:
    assert settings.read(wish).style == style


def test_colours_that_are_named_as_a_look_are_the_palette() -> None:
    style = film(
        "Invitación para mi hija Ximena: 8 de noviembre, Puebla. Elegante, lila y dorado, 20 segundos"
    ).style
    assert style.startswith("elegant, lilac and golden; ") and style.count(";") == 1


def test_a_german_recipe_is_german() -> None:
    found = film(
        "Mein Enkel will meine Eierkuchen machen wenn ich zur Kur bin. 1 Tasse Mehl, 1 Tasse Milch, 1 Ei, Prise Salz, verrühren, zehn Minuten stehen lassen, Butter in die Pfanne, wenden wenn es Blasen gibt. 40 Sekunden"
    )
    assert found.language == "de"
