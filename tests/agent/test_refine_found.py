"""Where something is seen and who says a line is answered; what nobody reads here is told in its own language."""

from __future__ import annotations

import pytest

from agent.director.refine.reading import Answer, Edits, FilmView, refine
from evals.homes import read_film


def asked(film: str, message: str) -> Answer:
    found = refine(message, FilmView(read_film(film), revision=1, length=30.0))
    assert isinstance(found, Answer), found
    return found


@pytest.mark.parametrize(
    ("film", "question", "answer"),
    [
        ("lamp", "How many scenes does Mara appear in?", "Mara is in 3 of the 6 scenes: 2, 4, 6."),
        ("radio", "Which scenes is Otto in? I want to show my dad only those.", "Otto is in 3 of the 5 scenes: 2, 4, 5."),
        ("cloud", "in which shots is the windmill?", "The windmill is in 1 of the 7 scenes: 3."),
        ("fuchs", "In wie vielen Szenen kommt die Eule vor?", "Eule: in 1 von 5 Szenen zu sehen: 3."),
        ("cloud", "Dans quelles scènes apparaît Tilly ?", "Tilly : dans 3 des 7 scènes : 4, 6, 7."),
        ("radio", "who says the line about turning it slowly?", "Otto says it, in scene 4: “Turn it slowly.”"),
        ("radio", "who says the last line?", "Otto says it, in scene 5: “And we are listening.”"),
        ("rain", "Is there any narration in this at all?", "There is no narration: nobody speaks in this film."),
    ],
)  # fmt: skip
def test_a_question_about_where_something_is_gets_its_scenes(film: str, question: str, answer: str) -> None:
    assert asked(film, question).text == answer


@pytest.mark.parametrize(
    ("message", "opens"),
    [
        ("Oi! Pode tirar as legendas, por favor? As crianças ainda não sabem ler.", "Leio mensagens em inglês"),
        ("Proszę przenieść napisy na górę ekranu.", "Czytam wiadomości po angielsku"),
        ("Nella prima scena vorrei sentire anche un tuono in lontananza.", "Leggo i messaggi in inglese"),
    ],
)  # fmt: skip
def test_whoever_writes_in_another_language_is_told_in_it_which_are_read(message: str, opens: str) -> None:
    assert asked("rain", message).text.startswith(opens)


def test_what_is_understood_is_done_in_whatever_language() -> None:
    found = refine("Meno musica", FilmView(read_film("lamp"), revision=1, length=30.0))
    assert isinstance(found, Edits)
