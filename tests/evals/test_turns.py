"""Recorded turns are played back to the letter, and never where the conversation has changed."""

from __future__ import annotations

import json
from typing import Any

import pytest

from agent.model import Assembler, Message, ModelError, Prompt, Reply, ToolSpec
from agent.scripted_model import Scripted
from evals.turns import Recorder, Tape, digest, numbered

CALLS = [("plan_scenes", {"title": "Zwei Lampen", "scenes": [{"visual": "“a lamp”"}]})]


def prompt(*said: str, restated: str = "") -> Prompt:
    tools = [ToolSpec("plan_scenes", "Plan.", {"type": "object"})]
    return Prompt(
        [Message("system", "rules"), *(Message("user", text) for text in said)], tools, {}, restated
    )


async def reply(model: Any, asked: Prompt) -> Reply:
    assembler = Assembler()
    async for delta in model.stream(asked):
        assembler.add(delta)
    return assembler.finish()


async def test_a_tape_plays_what_was_said_and_asks_nobody() -> None:
    tape = Tape()
    recorder = Recorder("vendor/model", tape, Scripted([CALLS, "Done, “really”."]))
    first = await reply(recorder, prompt("hi"))
    again = Tape.of(json.loads(json.dumps(tape.public())))
    assert recorder.asked == 1 and first.calls
    assert await reply(Recorder("vendor/model", again, None), prompt("hi")) == first
    assert again.tokens == (100, 20)


async def test_where_the_conversation_has_changed_a_tape_says_so() -> None:
    tape = Tape()
    await reply(Recorder("vendor/model", tape, Scripted(["One."])), prompt("hi"))
    for changed in (prompt("hello"), prompt("hi", restated="revision 2")):
        with pytest.raises(ModelError, match="another way than on the tape, from turn 1 of the recorded 1"):
            await reply(Recorder("vendor/model", tape, None), changed)


async def test_a_changed_conversation_is_recorded_from_where_it_changed() -> None:
    tape = Tape()
    model = Scripted(["One.", "Two."])
    recorder = Recorder("vendor/model", tape, model)
    await reply(recorder, prompt("hi"))
    changed = Recorder("vendor/model", tape, Scripted(["Other."]))
    assert (await reply(changed, prompt("hello"))).text == "Other."
    assert len(tape.turns) == 1 and changed.asked == 1


async def test_a_failure_is_part_of_the_tape() -> None:
    tape = Tape()
    with pytest.raises(ModelError, match="slow down"):
        await reply(Recorder("vendor/model", tape, Scripted([ModelError("slow down")])), prompt("hi"))
    with pytest.raises(ModelError, match="slow down"):
        await reply(Recorder("vendor/model", tape, None), prompt("hi"))


def test_ids_of_a_run_do_not_count() -> None:
    one, two = "0f0e3a4c-98e5-4c0a-9a1f-6f2c1e9d7a11", "5bd9a9f4-16b4-4f7e-8a53-1f1f5f4c6f22"
    assert digest(prompt(restated=f"take {one}, take {two}, take {one}")) == digest(
        prompt(restated=f"take {two}, take {one}, take {two}")
    )
    assert digest(prompt(restated=f"take {one}, take {one}")) != digest(
        prompt(restated=f"take {one}, take {two}")
    )
    assert numbered(f"{one} {two} {one}") == "id-1 id-2 id-1"
