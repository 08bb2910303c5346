"""Narration takes about as long as was estimated before it was heard: plans and prices rest on that."""

from __future__ import annotations

from pathlib import Path

import pytest

from film.speech import estimate
from providers.local.sound.speech import SpokenLine, speak
from providers.local.sound.voices import default_voice

SAID = {
    "en": [
        "Every night the keeper counts four lamps.",
        "The storm comes in from the west, and nobody is there to see it.",
        "She waits. The tide turns. In the morning, the boats are gone.",
    ],
    "de": ["Der Sturm kommt von Westen, und niemand ist da, der ihn sieht.", "Kleine Hände. Diesmal halten sie fest."],
    "fr": ["La tempête vient de l'ouest, et personne n'est là pour la voir.", "De petites mains. Cette fois, elles tiennent bon."],
    "es": ["La tormenta llega del oeste y nadie está allí para verla.", "Ella espera. La marea cambia."],
    "it": ["La tempesta arriva da ovest, e nessuno è lì a vederla.", "Domani, forse. Oggi no."],
    "pt": ["A tempestade chega do oeste, e ninguém está lá para vê-la.", "Amanhã, talvez. Hoje não."],
    "nl": ["De storm komt uit het westen, en niemand is er om hem te zien.", "Morgen, misschien. Vandaag niet."],
}  # fmt: skip


@pytest.mark.parametrize("language", SAID)
def test_a_narration_is_estimated_within_a_tenth(language: str, tmp_path: Path) -> None:
    lines, voice = SAID[language], default_voice(language)
    heard = [speak([SpokenLine(line, voice)], language, 1, tmp_path / "take.wav").seconds for line in lines]
    guessed = [estimate(line, language) for line in lines]
    assert sum(guessed) == pytest.approx(sum(heard), rel=0.1)
    assert guessed == pytest.approx(heard, rel=0.2)
