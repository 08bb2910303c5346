"""A model behind an OpenAI-compatible address that does everything models do wrong.

Each mishap is handled as the design says, and is visible in the events.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from agent import starting, studio
from agent.compose import App, compose, open_model
from agent.executor import Executor
from agent.limits import Limits
from agent.litellm_model import LiteLLM
from agent.model import Message, Model, Prompt
from agent.openai_model import OpenAIModel
from pixora.settings import Settings
from store import events, runs
from tests.agent.conftest import Vendor
from tests.agent.drive import FILM, settings
from tests.agent.openai_server import OpenAIServer, Refuse, Say
from tests.agui import verify

pytestmark = pytest.mark.either

PLAN = ("plan_scenes", FILM)
ASK = ("request_approval", {"message": "ok?"})


@dataclass
class Heard:
    """What a run said on the wire."""

    events: list[dict[str, Any]]
    server: OpenAIServer

    @property
    def last(self) -> dict[str, Any]:
        return self.events[-1]

    def results(self) -> list[Any]:
        return [json.loads(event["content"]) for event in self.events if event["type"] == "TOOL_CALL_RESULT"]

    def texts(self) -> str:
        own = {
            e["messageId"]
            for e in self.events
            if e["type"] == "TEXT_MESSAGE_START" and e["role"] == "assistant"
        }
        return "".join(
            e["delta"] for e in self.events if e["type"] == "TEXT_MESSAGE_CONTENT" and e["messageId"] in own
        )


def through_litellm(url: str) -> Model:
    return LiteLLM("openai/scripted", base_url=url)


def directly(url: str) -> Model:
    return OpenAIModel("openai/scripted", base_url=url, key="sk-not-a-key")


Play = Callable[..., Heard]


# One test process imports litellm, which takes it seconds.
LITELLM = pytest.param(through_litellm, id="litellm", marks=pytest.mark.xdist_group("litellm"))


@pytest.fixture(params=[LITELLM, pytest.param(directly, id="direct")])
def play(request: pytest.FixtureRequest, tmp_path: Path, seller: Vendor) -> Play:
    """One message, answered by the scripted server, until the run ends; once through each door."""

    def played(*turns: Say | Refuse, limits: Limits | None = None) -> Heard:
        with OpenAIServer(list(turns)) as server:
            return Heard(asyncio.run(_played(request.param(server.url), tmp_path, seller, limits)), server)

    return played


async def _played(
    model: Model, tmp_path: Path, seller: Vendor, limits: Limits | None
) -> list[dict[str, Any]]:
    app = await compose(settings(tmp_path / "home", seller.url), model_of=lambda name: model)
    try:
        await Executor(app, limits=limits).start()
        return await converse(app)
    finally:
        await app.aclose()


async def converse(app: App) -> list[dict[str, Any]]:
    owner = (await studio.home_owner(app)).id
    video = await studio.create_video(app, owner, "Two lamps")
    run_id = await starting.post(app, owner, video.id, "Two lamps")
    said: list[dict[str, Any]] = []
    async with asyncio.timeout(60):
        async for batch in app.store.signals.follow(video.id):
            said += [json.loads(row.data) for row in batch]
            if said[-1]["type"] in ("RUN_FINISHED", "RUN_ERROR"):
                break
    async with app.store.read() as tx:
        assert not (await runs.get(tx, run_id)).is_open
        assert [json.loads(row.data) for row in await events.read(tx, video.id, limit=10_000)] == said
    verify(said)
    return said


@pytest.fixture
def seller(vendor: Callable[..., Vendor]) -> Vendor:
    return vendor()


@pytest.mark.parametrize("parallel", [False, True])
def test_calls_in_pieces_and_in_parallel(play: Play, parallel: bool) -> None:
    calls = (PLAN, ("list_voices", {}), ASK)
    heard = play(Say("Two lamps.", "First the scenes.", calls, piece=3, parallel=parallel))
    assert heard.last["outcome"]["type"] == "interrupt"
    assert heard.last["outcome"]["interrupts"][0]["metadata"]["plan"]["lines"]
    assert heard.texts().strip() == "Two lamps."
    assert any(event["type"] == "REASONING_MESSAGE_CONTENT" for event in heard.events)
    arguments: dict[str, str] = {}
    for event in heard.events:
        if event["type"] == "TOOL_CALL_ARGS":
            arguments[event["toolCallId"]] = arguments.get(event["toolCallId"], "") + event["delta"]
    assert [json.loads(text) for text in arguments.values()] == [arguments for _, arguments in calls]
    assert heard.last["usage"][0]["inputTokens"] == 50


def test_broken_json_gets_an_answer_the_model_can_act_on(play: Play) -> None:
    heard = play(Say(calls=(("plan_scenes", '{"title": "T", "scenes": ['),)), Say(calls=(PLAN, ASK)))
    assert "not JSON" in heard.results()[0]["error"]
    assert "not JSON" in heard.server.asked[1]["messages"][-1]["content"]
    assert heard.last["outcome"]["type"] == "interrupt"


def test_an_unknown_tool_lists_the_known_ones(play: Play) -> None:
    heard = play(Say(calls=(("make_movie", {}),)), Say("Sorry."))
    assert "no tool 'make_movie'" in heard.results()[0]["error"]
    assert "plan_scenes" in heard.results()[0]["error"]
    assert heard.last["type"] == "RUN_FINISHED"


def test_a_wrong_scene_id_names_the_right_ones(play: Play) -> None:
    edit = {"operations": [{"op": "update", "scene_id": "s9", "field": "motion", "value": "x"}]}
    heard = play(Say(calls=(PLAN,)), Say(calls=(("edit_scenes", edit),)), Say("Sorry."))
    assert heard.results()[1] == {"error": "no scene 's9'; scenes are s1, s2"}


def test_a_model_splits_scenes_and_rewords_captions_like_anybody(play: Play) -> None:
    split = {"op": "split", "scene_id": "s1", "at": 1.5}
    caption = {"op": "caption", "scene_id": "s2", "line": 0, "value": "Other words."}
    turns = [
        Say(calls=(("edit_scenes", {"operations": operations}),))
        for operations in ([split, caption], [{"op": "split", "scene_id": "s2"}], [caption | {"line": 7}])
    ]
    heard = play(Say(calls=(PLAN,)), *turns, Say("Done."))
    done, *errors = heard.results()[1:]
    assert done["summary"] == "split scene 1, changed scene 2's caption"
    assert done["scenes"] == ["s1", "s3", "s2"]
    assert errors == [
        {"error": "op 'split' needs scene_id and at"}, {"error": "scene 3 has no line 7; its lines are 0 to 0"},
    ]  # fmt: skip


def test_arguments_that_do_not_fit_say_what_would(play: Play) -> None:
    film = FILM | {"scenes": [FILM["scenes"][0] | {"seconds": 900}]}
    heard = play(Say(calls=(("plan_scenes", film),)), Say("Sorry."))
    assert "scenes.0.seconds" in heard.results()[0]["error"]
    assert "less than or equal to 60" in heard.results()[0]["error"]


def test_a_stream_cut_short_is_asked_again_and_never_carried_out(play: Play) -> None:
    broken = Say("I plan", calls=(("plan_scenes", json.dumps(FILM)[:80]),), cut=True)
    heard = play(broken, Say(calls=(PLAN, ASK)))
    assert heard.last["outcome"]["type"] == "interrupt"
    assert len(heard.server.asked) == 2
    assert [message["role"] for message in heard.server.asked[1]["messages"]] == ["system", "user"]
    waits = [event for event in heard.events if event.get("activityType") == "pixora.wait"]
    assert len(waits) == 1
    assert len([event for event in heard.events if event["type"] == "TOOL_CALL_START"]) == 3


def test_retry_after_is_kept(play: Play) -> None:
    heard = play(Refuse(429, (("retry-after", "0.3"),)), Say(calls=(PLAN, ASK)))
    (wait,) = [event for event in heard.events if event.get("activityType") == "pixora.wait"]
    assert wait["content"]["reason"]["eta"] == pytest.approx(0.3)
    assert heard.last["outcome"]["type"] == "interrupt"


def test_a_key_that_is_refused_ends_the_run_with_the_next_step(play: Play) -> None:
    heard = play(Refuse(401))
    assert heard.last["type"] == "RUN_ERROR"
    assert "refused our key" in heard.last["message"]
    assert len(heard.server.asked) == 1


def test_an_endless_loop_is_stopped(play: Play) -> None:
    heard = play(Say(calls=(("quote", {}),)), limits=Limits(turns=6))
    assert heard.last["type"] == "RUN_ERROR"
    assert "after 6 turns" in heard.last["message"]
    assert len(heard.server.asked) == 6


def test_the_same_failing_call_three_times_is_stopped(play: Play) -> None:
    heard = play(Say(calls=(("inspect_media", {"unit": "clip:s1"}),)))
    assert heard.last["type"] == "RUN_ERROR"
    assert "failed 3 times" in heard.last["message"]
    assert len(heard.server.asked) == 3


def test_spending_without_approval_is_refused_whatever_the_model_says(play: Play, seller: Vendor) -> None:
    spend = tuple((name, {}) for name in ("text_to_image", "image_to_video", "text_to_speech"))
    heard = play(Say(calls=(PLAN, *spend)), Say(calls=(ASK, ("text_to_image", {}))), Say("Sorry."))
    refused = [row["error"] for row in heard.results() if "error" in row]
    assert len(refused) == 4
    assert all("not approved yet" in text for text in refused)
    assert heard.last["outcome"]["type"] == "interrupt"
    assert seller.journal("accepted") == []


@pytest.mark.parametrize("vendor", ["openai", "groq", "deepseek"])
def test_a_key_that_stands_only_in_the_homes_settings_reaches_the_vendor(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, vendor: str
) -> None:
    monkeypatch.delenv(f"{vendor.upper()}_API_KEY", raising=False)

    async def ask(model: Model) -> str:
        prompt = Prompt([Message("user", "hello")], [])
        return "".join([delta.text async for delta in model.stream(prompt)])

    with OpenAIServer([Say("Good evening")]) as server:
        names = {"API_KEY": "from-the-home", "BASE_URL": server.url}
        lines = [f"{vendor.upper()}_{name}={value}" for name, value in names.items()]
        (tmp_path / ".env").write_text("\n".join(lines))
        settings = Settings.load({"PIXORA_HOME": str(tmp_path)})
        assert asyncio.run(ask(open_model(f"{vendor}/scripted", settings))).strip() == "Good evening"
        assert server.keys == ["Bearer from-the-home"]
