"""Cases played through the real loop: what came of them is what happened."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from agent.model import Delta, Prompt
from agent.scripted_model import Scripted
from evals.cases import Case
from evals.homes import MAKING, Stages
from evals.paper import hastened
from evals.stage import Played, play
from tests.agent.drive import LAMP_TURNS

pytestmark = pytest.mark.sqlite("cases are played in homes of their own, whose database is a file")

MADE = ["clip:s1", "image:s1", "music", "sound:s1", "speech:s1"]
NIGHT = [
    ("edit_scenes", {"operations": [{"op": "update", "scene_id": "s2", "field": "visual_description", "value": "a boat by night"}]}),
    ("request_approval", {"message": "By night."}),
]  # fmt: skip


@pytest.fixture(autouse=True)
def quick() -> Iterator[None]:
    with hastened():
        yield


@pytest.fixture
async def stages(tmp_path: Path) -> AsyncIterator[Stages]:
    yield Stages(tmp_path)


def case(**inputs: Any) -> Case:
    return Case.model_validate(
        {
            "name": "a-case",
            "why": "to see it played",
            "inputs": {"say": "One lamp"} | inputs,
            "expected": {"ends": "plan"},
        }
    )


class InTurn(Scripted):
    """Plays its turns one after the other, whatever was said in a film before."""

    async def stream(self, prompt: Prompt) -> AsyncIterator[Delta]:
        turn = self.turns.pop(0) if self.turns else self.end
        async for delta in Scripted([turn]).stream(Prompt([], prompt.tools)):
            yield numbered(delta, len(self.turns))


def numbered(delta: Delta, left: int) -> Delta:
    """A delta whose call has an id that no other turn's has."""
    if delta.call is None or not delta.call.id:
        return delta
    return replace(delta, call=replace(delta.call, id=f"{delta.call.id}-{left}"))


async def played(stages: Stages, turns: Any, **inputs: Any) -> Played:
    script = InTurn(turns)
    return await play(case(**inputs), stages, lambda: script)


async def test_a_plan_waits_with_its_price_and_nothing_is_ordered(stages: Stages) -> None:
    came = await played(stages, LAMP_TURNS)
    assert (came.ends, came.orders, came.spent) == ("plan", [], 0)
    assert sorted(came.stale) == MADE and {"cut", *MADE} == {*came.offered}
    assert came.asked > 0.5 and "Two scenes." in came.replies[0]


async def test_what_is_approved_is_made_and_charged(stages: Stages) -> None:
    came = await played(stages, LAMP_TURNS, approves=True, allows=20)
    assert came.ends == "made" and sorted(came.orders) == MADE and came.wanting == []
    assert came.spent == sum(line.charged for line in came.lines) > 0.5


async def test_a_plan_beyond_what_is_allowed_waits_and_says_so(stages: Stages) -> None:
    came = await played(stages, LAMP_TURNS, approves=True, allows=0.5)
    assert (came.ends, came.orders, came.held) == ("plan", [], 0.0)
    assert "more than the 0.5 credits allowed" in came.replies[0]


async def test_an_empty_wallet_makes_nothing(stages: Stages) -> None:
    came = await played(stages, LAMP_TURNS, approves=True, allows=20, wallet=0)
    assert (came.ends, came.orders) == ("plan", []) and "you have 0;" in came.replies[0]


@pytest.mark.parametrize(
    ("trouble", "state", "times"),
    [("fails", "failed", 1), ("refuses", "failed", 0), ("black", "failed", 1), ("busy", "made", 1), ("slow", "made", 1),
     ("lost", "failed", 1), ("down", "failed", 0), ("doubt", "uncertain", 1)],
)  # fmt: skip
async def test_troubles_of_a_vendor(stages: Stages, trouble: str, state: str, times: int) -> None:
    came = await played(
        stages, LAMP_TURNS, approves=True, allows=20, troubles=[{"unit": "music", "does": trouble}]
    )
    (music,) = [line for line in came.lines if line.unit == "music"]
    assert (music.state, came.orders.count("music")) == (state, times)
    assert came.ends == ("made" if state == "made" else "stopped")
    assert "image:s1" in came.orders


async def test_an_edit_of_a_finished_film_makes_just_that_stale(stages: Stages) -> None:
    came = await played(stages, [NIGHT], film="lamp", say="scene 2 by night")
    assert came.ends == "plan" and sorted(came.stale) == ["clip:s2", "image:s2"]
    assert (
        came.before["scenes"][1] != came.film["scenes"][1]
        and came.before["scenes"][0] == came.film["scenes"][0]
    )


async def test_an_undo_leaves_nothing_stale(stages: Stages) -> None:
    came = await played(
        stages, [NIGHT, [("undo_edit", {})], "Undone."], film="lamp", say=["by night", "undo"]
    )
    assert came.stale == [] and came.ends in ("plan", "made") and came.orders == []


async def test_words_without_a_change_are_an_answer_or_a_question(stages: Stages) -> None:
    assert (await played(stages, ["It lasts 30 seconds."], film="lamp", say="how long?")).ends == "answers"
    assert (await played(stages, ["Which scene do you mean?"], film="lamp", say="darker")).ends == "asks"
    asked = await played(
        stages, [[("ask_user", {"question": "Which one?", "options": []})]], film="lamp", say="x"
    )
    assert asked.ends == "asks" and asked.replies == ["Which one?"]


async def test_a_refused_message_is_told_in_its_own_sentence(stages: Stages) -> None:
    came = await played(stages, LAMP_TURNS, say="   ")
    assert came.ends == "asks" and came.replies == [
        "The prompt is empty; say in a sentence what film you want."
    ]


async def test_what_a_model_makes_unasked_is_told(stages: Stages) -> None:
    came = await played(stages, [[LAMP_TURNS[0][0], *((name, {}) for name in MAKING)], "Done."])
    assert came.orders == [] and [call.name for call in came.calls if call.refused][:1] == ["text_to_speech"]


async def test_somebody_elses_film_stays_as_it_is(stages: Stages) -> None:
    came = await played(stages, ["No."], say="show me {stranger}", stranger="kestrel")
    assert came.others == [] and came.ends == "answers"
