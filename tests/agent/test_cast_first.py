"""The cast first: a plan of its own, seen and approved before anything that shows it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from agent.compose import compose
from agent.director.refine.cast_first import taken_out
from agent.director.refine.reading import Answer, Edits, Resume, refine
from agent.director.refine.types import FilmView
from agent.director_model import Director
from agent.model import Delta, ModelError, Prompt
from agent.scripted_model import Scripted, Turn
from film.document import CastMember, Film, Scene, Settings
from film.edits import UpdateFilm
from film.plan import words
from film.units import graph
from pixora.settings import Settings as PixoraSettings
from tests.agent.conftest import Vendor
from tests.agent.drive import FILM, MAKING
from tests.agent.play import played

pytestmark = pytest.mark.either

FIRST = {"op": "film", "field": "settings.cast_first", "value": True}
PLANNED: Turn = [("plan_scenes", FILM), ("edit_film", {"operations": [FIRST]}), ("request_approval", {})]
ANA = Film(
    cast=(CastMember(id="ana", name="Ana", description="a tall woman"), CastMember(id="storm", kind="thing")),
    scenes=(Scene(id="s1", visual_description="{ana} by the sea"),),
)


def units(plan: dict[str, Any]) -> list[str]:
    return [line["unit"] for line in plan["lines"]]


def asked(ended: dict[str, Any]) -> dict[str, Any]:
    assert ended["outcome"]["type"] == "interrupt", ended
    plan: dict[str, Any] = ended["outcome"]["interrupts"][0]["metadata"]["plan"]
    return plan


async def test_a_person_sees_the_cast_then_approves_the_rest(
    tmp_path: Path, vendor: Callable[..., Vendor]
) -> None:
    seller = vendor()
    async with played(tmp_path / "home", seller, Director) as stage:
        wish = "Show me the characters first: a lighthouse keeper befriends a storm, 8 seconds"
        first = await stage.plan(wish)
        assert {unit.partition(":")[0] for unit in units(first)} == {"cast"}
        assert first["words"].endswith("once you have seen it")
        await stage.approve(first)
        rest = asked(await stage.until("RUN_FINISHED"))
        ordered = [row["model"] for row in seller.journal("accepted")]
        assert ordered == ["image"], "nothing but the cast is bought before the second approval"
        told = "".join(e["delta"] for e in stage.said if e["type"] == "TEXT_MESSAGE_CONTENT")
        assert "Here is the cast: the keeper. Ask for another picture" in told
        assert {"image", "clip", "cut"} <= {unit.partition(":")[0] for unit in units(rest)}
        assert not any(unit.startswith("cast:") for unit in units(rest))
        held = first["maximum"] + rest["maximum"]
        await stage.approve(rest)
        assert (await stage.until("RUN_FINISHED"))["outcome"]["type"] == "success"
        assert (await stage.look()).graph.due() == []
        assert 0 < len(seller.journal("accepted")) <= len(units(first)) + len(units(rest))
        assert held > 0


async def test_another_picture_of_the_cast_is_again_a_plan_of_the_cast(
    tmp_path: Path, vendor: Callable[..., Vendor]
) -> None:
    async with played(tmp_path / "home", vendor(), Director) as stage:
        await stage.approve(await stage.plan("Approve the cast first. A keeper befriends a storm, 8 seconds"))
        asked(await stage.until("RUN_FINISHED"))
        again = await stage.plan("another picture of the keeper")
        assert units(again) == ["cast:keeper"]
        await stage.approve(again)
        assert "cast:keeper" not in units(asked(await stage.until("RUN_FINISHED")))
        whole = await stage.plan("everything at once")
        assert "cut" in units(whole)


async def test_it_is_made_also_where_the_model_asks_for_nothing(
    tmp_path: Path, vendor: Callable[..., Vendor]
) -> None:
    turns: Sequence[Turn] = [PLANNED, "I shall leave it at that.", "So be it."]
    async with played(tmp_path / "home", vendor(), lambda: Scripted(turns)) as stage:
        plan = await stage.plan()
        assert units(plan) == ["cast:keeper"]
        await stage.approve(plan)
        assert (await stage.until("RUN_FINISHED"))["outcome"]["type"] == "success"
        assert await stage.states() == {"cast:keeper": "made"}


class Gone:
    """A model that plans and is not there any more when the plan is carried out."""

    name = "offline/gone"

    def __init__(self) -> None:
        self.turns = 0
        self.plan = Scripted([PLANNED])

    async def stream(self, prompt: Prompt) -> AsyncIterator[Delta]:
        self.turns += 1
        if self.turns > 1:
            raise ModelError("the model is gone", retry=False)
        async for delta in self.plan.stream(prompt):
            yield delta


async def test_it_is_made_also_where_no_model_is_there_any_more(
    tmp_path: Path, vendor: Callable[..., Vendor]
) -> None:
    model = Gone()
    async with played(tmp_path / "home", vendor(), lambda: model) as stage:
        await stage.approve(await stage.plan())
        await stage.until("RUN_FINISHED")
        assert await stage.states() == {"cast:keeper": "made"}
        assert model.turns < 5, "it is not asked over and over"


CLOSING: Sequence[tuple[str, dict[str, Any]]] = [("charge_credits", {}), ("request_approval", {})]


@pytest.mark.parametrize("closing", [CLOSING, CLOSING[::-1]], ids=["charge first", "ask first"])
async def test_a_model_asks_what_some_units_would_cost(
    tmp_path: Path, vendor: Callable[..., Vendor], closing: Turn
) -> None:
    turns: Sequence[Turn] = [
        [("plan_scenes", FILM)],
        [("quote", {"units": ["image:s1"]}), ("quote", {}), ("quote", {"units": ["image:s9"]})],
        [("edit_film", {"operations": [FIRST]}), ("request_approval", {})],
        [(name, {}) for name in MAKING],
        closing,
    ]
    async with played(tmp_path / "home", vendor(), lambda: Scripted(turns)) as stage:
        first = await stage.plan()
        answers = [json.loads(e["content"]) for e in stage.said if e["type"] == "TOOL_CALL_RESULT"]
        some, every, unknown = (row for row in answers if "lines" in row or "error" in row)
        assert units(some) == ["cast:keeper", "image:s1"]
        assert set(units(some)) < set(units(every)) and some["maximum"] < every["maximum"]
        assert unknown["error"].startswith("no unit 'image:s9'; there are ")
        await stage.approve(first)
        assert "cut" in units(asked(await stage.until("RUN_FINISHED")))


@pytest.mark.parametrize(
    "message",
    [
        "approve the cast first",
        "Show me the characters first",
        "let me see the characters first, please",
        "I'd like to see the cast before you make the rest",
        "can I see the characters first?",
        "only the cast for now",
        "zeig mir zuerst die Figuren",
        "montre-moi d'abord les personnages",
        "muéstrame primero los personajes",
    ],
)
def test_it_is_asked_for_in_many_words(message: str) -> None:
    read = refine(message, FilmView(ANA))
    assert isinstance(read, Edits)
    assert read.operations == (UpdateFilm(field="settings.cast_first", value=True),)
    assert "Ana" in read.said
    first = ANA.with_(settings=Settings(cast_first=True))
    assert refine(message, FilmView(first, open_plan=True)) == Resume()
    seen = refine(message, FilmView(ANA, states={"cast:ana": "current", "cast:storm": "pinned"}))
    assert isinstance(seen, Answer) and "Ana" in seen.text
    assert isinstance(refine(message, FilmView(ANA.with_(cast=(), scenes=()))), Answer)


@pytest.mark.parametrize(
    "message", ["everything at once", "all at once", "make it all at once", "skip the cast"]
)
def test_it_is_taken_back(message: str) -> None:
    first = ANA.with_(settings=Settings(cast_first=True))
    read = refine(message, FilmView(first, open_plan=True))
    assert isinstance(read, Edits)
    assert read.operations == (UpdateFilm(field="settings.cast_first", value=False),)


@pytest.mark.parametrize(("model", "told"), [("fal:flux-pro-1.1-ultra", True), ("local:painter", False)])
async def test_a_model_that_is_shown_no_cast_is_named_in_the_plan(
    tmp_path: Path, model: str, told: bool
) -> None:
    chosen = {"FAL_KEY": "not-a-key", "PIXORA_IMAGE_MODELS": model}
    app = await compose(PixoraSettings.load({"PIXORA_HOME": str(tmp_path / "home"), **chosen}))
    try:
        now = graph(ANA.with_(settings=Settings(quality="final", cast_first=True)), [])
        said = words(now, app.plan(now))
        assert (f"; {model} takes no pictures of the cast, so a face" in said) is told
    finally:
        await app.aclose()


@pytest.mark.parametrize(
    "message",
    ["who are the characters", "make the first scene happen at night", "Ana comes first in scene 1"],
)
def test_other_words_do_not_ask_for_it(message: str) -> None:
    read = refine(message, FilmView(ANA))
    changed = read.operations if isinstance(read, Edits) else ()
    assert not any(getattr(edit, "field", "") == "settings.cast_first" for edit in changed)


@pytest.mark.parametrize(
    ("wish", "left", "first"),
    [
        ("Approve the cast first: a keeper befriends a storm", "a keeper befriends a storm", True),
        ("A keeper befriends a storm. Show me the characters first.", "A keeper befriends a storm.", True),
        ("A keeper befriends a storm, but show me the cast first", "A keeper befriends a storm", True),
        ("A girl who came first. She won.", "A girl who came first. She won.", False),
        ("The first characters ever written", "The first characters ever written", False),
    ],
)
def test_it_is_taken_out_of_a_wish(wish: str, left: str, first: bool) -> None:
    assert taken_out(wish) == (left, first)
