"""Answers to questions: what was offered is what a "yes", a number or the offer's words carry out."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from agent.director_model import Move, decide
from agent.model import STOPPED, Call, Message, Prompt
from film.document import Film

FILM = Film.model_validate_json((Path(__file__).parent / "test_refine_film.json").read_text())


def talk(*said: str, film: Film = FILM, open_plan: bool = False) -> Move:
    """The director's move on the last of these messages; each question is answered by the next one."""
    state = {
        "film": film.model_dump(mode="json"),
        "revision": 1,
        "length": 30.0,
        "open_plan": open_plan,
        "done": [],
        "stale": {},
        "states": {},
    }
    messages: list[Message] = []
    move = Move()
    for index, text in enumerate(said):
        messages.append(Message("user", text))
        move = decide(Prompt(messages, (), state))
        calls = tuple(
            Call(f"c{index}_{n}", name, json.dumps(given)) for n, (name, given) in enumerate(move.calls)
        )
        messages.append(Message("assistant", move.text, calls))
        for call in calls:
            answer = {"text": said[index + 1] if index + 1 < len(said) else ""}
            if call.name == "request_approval":
                answer = {
                    "approved": False,
                    "text": f"Not approved. The person wrote instead: {answer['text']}",
                }  # type: ignore[dict-item]
            messages.append(Message("tool", json.dumps(answer), call_id=call.id))
    return move


def seen(move: Move) -> dict[str, str]:
    """Scenes by id with their new pictures."""
    rows: list[dict[str, Any]] = [
        row for name, given in move.calls if name == "edit_scenes" for row in given["operations"]
    ]
    return {row["scene_id"]: row["value"] for row in rows if row.get("field") == "visual_description"}


def question(move: Move) -> str:
    return next((str(given["question"]) for name, given in move.calls if name == "ask_user"), "")


HALF = "scene 2 at night; frobnicate the zorp and the blarg"


@pytest.mark.parametrize(
    "answer",
    [
        "yes",
        "Yes, please",
        "ok, do just that",
        "do it",
        "ok",
        "ja",
        "oui",
        "sí",
        "1",
        "just do that",
        "sure!",
    ],
)
def test_an_offer_that_is_agreed_to_is_carried_out(answer: str) -> None:
    assert "Shall I do just that?" in question(talk(HALF))
    assert list(seen(talk(HALF, answer))) == ["s2"]


def test_an_offer_is_taken_up_by_its_own_words() -> None:
    offer = talk(HALF).calls[0][1]["options"][0]
    assert list(seen(talk(HALF, offer))) == ["s2"]


def test_no_leaves_everything_and_brings_the_plan_back() -> None:
    assert talk(HALF, "no").text == "Then it stays as it is: nothing has changed."
    waiting = talk("scene 3 at night", "how long is the film?", open_plan=True)
    assert "30 seconds" in waiting.text
    assert [name for name, _ in waiting.calls] == ["request_approval"]


@pytest.mark.parametrize(
    ("answer", "scenes"),
    [
        ("all scenes", ["s1", "s2", "s3", "s4", "s5", "s6"]),
        ("all", ["s1", "s2", "s3", "s4", "s5", "s6"]),
        ("everywhere", ["s1", "s2", "s3", "s4", "s5", "s6"]),
        ("2", ["s2"]),
        ("scene 5", ["s5"]),
        ("in scene 5, please", ["s5"]),
        ("2 and 3", ["s2", "s3"]),
        ("the last two", ["s5", "s6"]),
        ("the second", ["s2"]),
    ],
)
def test_an_answer_with_scenes_completes_the_question(answer: str, scenes: list[str]) -> None:
    assert "In which scene?" in question(talk("heavy snow"))
    assert list(seen(talk("heavy snow", answer))) == scenes


def test_what_is_no_answer_is_read_by_itself_or_asked_again() -> None:
    assert list(seen(talk("heavy snow", "scene 3 at night"))) == ["s3"]
    assert question(talk("heavy snow", "blorple wibble")) == question(talk("heavy snow"))
    assert question(talk("heavy snow", "yes")) == question(talk("heavy snow"))


def test_an_open_part_is_answered_and_all_is_done_at_once() -> None:
    first = talk("captions off and make it snow")
    assert "In which scene?" in question(first)
    then = talk("captions off and make it snow", "scene 4")
    assert list(seen(then)) == ["s4"] and "edit_film" in [name for name, _ in then.calls]


def test_go_on_without_a_film_makes_no_film() -> None:
    move = talk("go on", film=Film())
    assert not move.calls
    assert move.text.startswith("There is no film yet")
    assert "plan_scenes" in [name for name, _ in talk("a dog on a beach", "go on", film=Film()).calls]


@pytest.mark.parametrize("answer", ["ok", "yes", "ja", "oui", "sí", "make", "go on"])
def test_agreeing_where_a_plan_waits_brings_that_plan(answer: str) -> None:
    calls = talk("scene 3 at night", answer, open_plan=True).calls
    assert [name for name, _ in calls] == ["request_approval"]


def test_a_film_whose_run_was_stopped_is_made_as_if_for_the_first_time() -> None:
    asked = Call("ask", "request_approval", "{}")
    making = tuple(Call(name, name, "{}") for name in ("text_to_image", "assemble_video"))
    messages = [
        Message("user", "a film"),
        Message("assistant", "", calls=(asked,)),
        Message("tool", json.dumps({"approved": True}), call_id="ask"),
    ]
    state = {"film": FILM.model_dump(mode="json"), "states": {}, "stale": {}, "done": []}
    first = decide(Prompt(messages, (), state))
    stopped = [Message("tool", json.dumps(STOPPED), call_id=call.id) for call in making]
    assert decide(Prompt([*messages, Message("assistant", "", calls=making), *stopped], (), state)) == first
    assert "assemble_video" in dict(first.calls)
