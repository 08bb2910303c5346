"""Questions of the director fit into the tool that puts them."""

from __future__ import annotations

import pytest

from agent.director_model import _ask
from tools.making import AskUser


@pytest.mark.parametrize("words", [3, 99, 100, 400])
def test_a_question_of_any_length_is_put_and_nothing_of_it_is_lost(words: int) -> None:
    question = " ".join(["line"] * words) + "?"
    move = _ask(question, ["yes"])
    ((name, arguments),) = move.calls
    assert name == "ask_user" and AskUser.model_validate(arguments).options == ("yes",)
    assert question in (move.text, arguments["question"])
    assert question.startswith(arguments["question"].rstrip("…"))
