from __future__ import annotations

import pytest

from film.speech import estimate, spell_numbers


def test_no_words_take_no_time() -> None:
    assert estimate("") == estimate(" … ") == 0.0


def test_english_runs_at_about_two_and_a_half_words_a_second() -> None:
    words = "The keeper counts four lamps every time before he sits down to his supper by the window"
    assert len(words.split()) / estimate(words) == pytest.approx(2.9, abs=0.5)


def test_sentences_and_commas_cost_a_pause() -> None:
    plain = estimate("One lamp two lamps")
    assert estimate("One lamp. Two lamps") - plain == pytest.approx(0.61 + 0.057)
    assert estimate("One lamp, two lamps") - plain == pytest.approx(0.30 + 0.057)
    assert estimate("One lamp – two lamps") - plain == pytest.approx(0.30 + 2 * 0.057)
    assert estimate("12,200 lamps at 10:30") == estimate("12200 lamps at 10 30")


def test_a_last_full_stop_is_no_pause() -> None:
    assert estimate("One lamp.") == pytest.approx(estimate("One lampx"))


def test_figures_count_as_they_are_spoken() -> None:
    assert spell_numbers("1,200 sheep") == "one thousand two hundred sheep"
    assert spell_numbers("42 Schafe", "de") == "zweiundvierzig Schafe"
    assert spell_numbers("In 1912 a ship") == "In nineteen twelve a ship"
    assert spell_numbers("Es war 1912", "de") == "Es war neunzehnhundertzwölf"
    assert spell_numbers("1,912 ships") == "one thousand nine hundred and twelve ships"
    assert estimate("1997") > 2 * estimate("abcd")


def test_speed_divides() -> None:
    assert estimate("A lamp in the dark", speed=2.0) == pytest.approx(estimate("A lamp in the dark") / 2)


@pytest.mark.parametrize("language", ["de", "fr", "es", "ja", "zh", "ar", "xx", "pt-BR"])
def test_every_language_gets_an_answer(language: str) -> None:
    assert estimate("abc def", language) > 0.3


def test_full_width_stops_are_pauses() -> None:
    assert estimate("狐。月", "zh") - estimate("狐、月", "zh") == pytest.approx(0.50)
