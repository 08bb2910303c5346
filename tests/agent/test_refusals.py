"""What a vendor refuses for its content is never sent again as it is, and other words are offered."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from agent import standing, studio
from agent.director.closing import not_made, nothing_open, report
from agent.director.refine.milder import milder
from agent.director.refine.reading import Answer, Edits, refine, replied
from agent.director.refine.types import FilmView
from agent.director_model import Director
from agent.executor import Executor
from agent.model import Prompt
from agent.scripted_model import Scripted
from film.document import CastMember, Film, Scene
from film.edits import Operation, PinModel, UpdateCast, UpdateScene
from film.plan import Plan
from store import ledger, plans
from tests.agent.conftest import Vendor
from tests.agent.drive import FILM, MAKING
from tests.agent.play import Stage, played, stage

pytestmark = pytest.mark.either

Start = Callable[..., Vendor]
REFUSED = {"on": "make", "model": "image", "match": "knife", "do": "refuse"}
SEEN = "A cook beside a bloody knife, rain on the window"
SCENES = [FILM["scenes"][1] | {"visual": SEEN}, FILM["scenes"][1]]
ASK = ("request_approval", {"message": ""})
MAKE = [(name, {}) for name in MAKING]
TURNS: list[Any] = [
    [("plan_scenes", FILM | {"cast": [], "scenes": SCENES}), ASK],
    MAKE, [("charge_credits", {})], "One picture was refused.", [ASK], "It waits for other words.",
]  # fmt: skip


def ordered(seller: Vendor, unit: str = "image:s1") -> int:
    return len([row for row in seller.journal("accepted") if f":{unit}:" in row["key"]])


def told(film: Stage) -> str:
    return "".join(event["delta"] for event in film.said if event["type"] == "TEXT_MESSAGE_CONTENT")


async def test_its_siblings_are_made_and_it_is_never_sent_again_as_it_is(
    tmp_path: Path, vendor: Start
) -> None:
    seller = vendor(REFUSED)
    async with stage(tmp_path / "home", seller, TURNS) as film:
        await film.make()
        states = await film.states()
        assert (states["image:s1"], states["clip:s1"]) == ("failed", "failed")
        assert {states[unit] for unit in ("image:s2", "clip:s2", "speech:s1", "music", "cut")} == {"made"}
        line = (await film.lines())["image:s1"]
        assert (line.error or {})["next_step"] == "reword the description of scene 1"
        assert (line.charged, await film.balance("held")) == (0, 0)
        await film.say("go on")
        assert (await film.until("RUN_FINISHED"))["outcome"]["type"] == "success", (
            "there is nothing to approve"
        )
        loaded = await film.look()
        due = film.app.plan(loaded.graph)
        assert (due.lines, due.refused) == ((), {"image:s1": "faulty:image"})
        assert standing.warnings(loaded, due)[-1].endswith("for the content and waits for other words.")
        assert ordered(seller) == 1


async def test_a_plan_from_before_the_refusal_does_not_send_it_either(tmp_path: Path, vendor: Start) -> None:
    seller = vendor(REFUSED)
    async with stage(tmp_path / "home", seller, TURNS) as film:
        await film.make()
        before = [line.proposed() for line in (await film.lines()).values()]
        again = Plan(tuple(line for line in before if line.unit == "image:s1"))
        async with film.app.store.begin("again") as tx:
            plan = await plans.propose(tx, film.video, film.owner, again)
            await plans.approve(tx, plan.id, again.maximum)
            await ledger.hold(tx, plan.id, again.maximum, mint=True)
        assert film.app.executor is not None
        await film.app.executor.stop()
        await Executor(film.app).start()
        await film.closed()
        line = (await film.lines())["image:s1"]
        assert (line.state, (line.error or {})["code"], ordered(seller)) == ("failed", "refused", 1)
        assert await film.balance("held") == 0


async def test_only_other_words_or_another_model_may_be_tried(tmp_path: Path, vendor: Start) -> None:
    async with stage(tmp_path / "home", vendor(REFUSED), TURNS) as film:
        await film.make()

        async def due(edit: Operation) -> set[str]:
            await studio.edit(film.app, film.owner, film.video, [edit])
            plan = film.app.plan((await film.look()).graph)
            return {line.unit for line in plan.lines} | {*plan.left_out}  # that model is missing here

        assert "image:s1" not in await due(PinModel(target="image", model="faulty:image")), "the same by name"
        assert "image:s1" in await due(PinModel(target="image", model="local:painter"))
        await studio.undo(film.app, film.owner, film.video)
        worded = UpdateScene(scene_id="s1", field="visual_description", value="A cook at a window")
        assert "image:s1" in await due(worded)


async def test_the_director_offers_milder_words_and_yes_takes_them(tmp_path: Path, vendor: Start) -> None:
    seller = vendor(REFUSED | {"match": "bloody"})
    async with played(tmp_path / "home", seller, Director) as film:
        await film.make("A cook finds a bloody knife in the kitchen, 8 seconds")
        said = told(film)
        assert "My guess is that" in said and "“knife”" in said and "costs nothing until you approve" in said
        assert said.count("Clip 2 needs that and was not made either.") == 1
        assert "remake" not in said, "what only waited is told once, without a next step of its own"
        bought = len(seller.journal("accepted"))
        plan = await film.plan("yes")
        assert len(seller.journal("accepted")) == bought, "an edit costs nothing"
        assert [line["unit"] for line in plan["lines"]] == ["image:s2", "clip:s2", "cut"]
        assert plan["credits"] > 0
        shown = (await film.look()).graph.film.scene("s2").visual_description
        assert "bloody" not in shown and "an object" in shown and "{knife}" in shown
        await film.approve(plan)
        await film.until("RUN_FINISHED")
        assert (await film.look()).graph.due() == []


async def test_a_model_reads_what_was_refused_and_why_and_proposes_other_words(
    tmp_path: Path, vendor: Start
) -> None:
    prompts: list[Prompt] = []

    def reworded(prompt: Prompt) -> list[tuple[str, dict[str, Any]]]:
        prompts.append(prompt)
        edit = {
            "op": "update",
            "scene_id": "s1",
            "field": "visual_description",
            "value": "A cook at a window",
        }
        return [("edit_scenes", {"operations": [edit]}), ASK]

    seller = vendor(REFUSED)
    async with played(tmp_path / "home", seller, lambda: Scripted([*TURNS[:3], reworded])) as film:
        await film.approve(await film.plan())
        ended = await film.until("RUN_FINISHED")
        assert ended["outcome"]["type"] == "interrupt", "the new words wait with their price"
        lines = ended["outcome"]["interrupts"][0]["metadata"]["plan"]["lines"]
        assert [line["unit"] for line in lines] == ["image:s1", "clip:s1", "cut"]
        answers = [json.loads(m.content) for m in prompts[0].messages if m.role == "tool"]
        rows = [row for answer in answers for row in answer.get("failed", ())]
        (row,) = [row for row in rows if row["unit"] == "image:s1"]
        assert row["why"] == "the vendor refuses this content"
        assert row["next"] == "reword the description of scene 1"
        assert f"image:s1: the vendor refuses this content | its words: {SEEN}" in prompts[0].restated
        assert ordered(seller) == 1


KNIFE = Film(
    title="The Knife",
    cast=(CastMember(id="cook", description="a man with a scarred face and a gun"),),
    scenes=(
        Scene(id="s1", visual_description="A cook with a bloody knife, a corpse behind him"),
        Scene(id="s2", visual_description="A quiet lake at dawn. Two boats rest at the pier."),
    ),
)


@pytest.mark.parametrize(
    ("text", "new", "guessed"),
    [
        ("{cook} with a bloody knife at night", "{cook} with an object at night", ("bloody", "knife")),
        ("{knife} above, {cook} finding a knife", "{knife} above, {cook} finding an object", ("knife",)),
        ("An assassin stabs the old king", "A stranger faces the old king", ("assassin", "stabs")),
        ("Two dead bodies in a pool of blood", "Two still figures in a pool", ("blood", "dead bodies")),
        ("A soldier shoots a gun at the gate", "A soldier faces the gate", ("shoots a gun at",)),
        ("A lake at dawn, mist. Two boats rest.", "A lake at dawn, mist.", ()),
        ("A killer whale under a gun-metal sky, alone", "A killer whale under a gun-metal sky", ()),
    ],
)
def test_milder_words_are_fewer_or_plainer(text: str, new: str, guessed: tuple[str, ...]) -> None:
    found = milder(text)
    assert found is not None
    assert (found.text, {*found.guessed}) == (new, {*guessed})


def test_nothing_is_offered_where_nothing_is_left() -> None:
    assert milder("A knife") is None and milder("A lamp.") is None


def test_yes_takes_up_an_offer_and_no_leaves_everything() -> None:
    view = FilmView(KNIFE, refused={"image:s1": "flagged", "cast:cook": "flagged", "image:s2": "flagged"})
    offer = refine("go on", view)
    assert isinstance(offer, Answer)
    assert offer.text.count("say “yes”") == 3 and "“yes” takes all of them." in offer.text
    for word in ("yes", "Yes, please.", "ok", "go on", "ja"):
        taken = replied(word, None, ("make it", offer.text), view)
        assert isinstance(taken, Edits), word
        assert {type(edit) for edit in taken.operations} == {UpdateScene, UpdateCast}
        assert "knife" not in taken.said
    declined = replied("no", None, ("make it", offer.text), view)
    assert isinstance(declined, Answer) and "nothing has changed" in declined.text
    assert isinstance(replied("yes", None, ("make it", "All is well."), view), Answer), "nothing was offered"


def test_the_words_that_were_refused_go_where_else_they_stand() -> None:
    film = KNIFE.with_(
        cast=(CastMember(id="knife", kind="thing", description="a bloody knife in moss green"),),
        scenes=(
            Scene(id="s1", visual_description="{knife} above, a cook finding a bloody knife"),
            Scene(id="s2", visual_description="{knife} on a shelf"),
            Scene(id="s3", visual_description="a bloody knife, another one"),
        ),
    )
    view = FilmView(film, refused={"cast:knife": "flagged"})
    offer = refine("go on", view)
    assert isinstance(offer, Answer)
    assert (
        "The same words stand elsewhere, so scene 1 shows: “the knife above, a cook finding an object”"
        in offer.text
    )
    taken = replied("yes", None, ("make it", offer.text), view)
    assert isinstance(taken, Edits)
    assert [getattr(edit, "scene_id", "knife") for edit in taken.operations] == ["knife", "s1"]


def test_a_persons_own_words_are_left_to_them() -> None:
    mine = KNIFE.with_(authors={"s1.visual_description": "person"})
    view = FilmView(mine, refused={"image:s1": "flagged", "speech:s2": "flagged"})
    said = refine("use milder words", view)
    assert isinstance(said, Answer)
    assert "“change the description of scene 1 to: …”" in said.text
    assert "“change the narration of scene 2 to: …”" in said.text


def test_every_reason_is_told_once_and_what_waited_once() -> None:
    rows = [
        {"unit": "cast:cook", "state": "failed", "why": "the vendor is down", "next": ""},
        {"unit": "image:s2", "state": "failed", "why": "the vendor is down", "next": ""},
        {"unit": "image:s1", "state": "failed", "code": "blocked", "why": "the cook's picture failed",
         "next": "remake the cook's picture first"},
        {"unit": "clip:s1", "state": "failed", "code": "blocked", "why": "image 1 is in doubt",
         "next": "ask for another image 1"},
    ]  # fmt: skip
    assert not_made(FilmView(KNIFE, open_plan=True), rows) == [
        "The cook's picture and image 2 could not be made: the vendor is down.",
        "Image 1 and clip 1 need those and were not made either.",
        "Say “go on” to make what is still missing.",
    ]


def test_what_was_refused_before_is_not_forgotten_when_the_rest_is_made() -> None:
    view = FilmView(KNIFE, refused={"speech:s1": "flagged", "speech:s2": "flagged"}, length=8.0)
    assert report([{"made": ["image:s1", "cut"]}, {"charged": "1 credit"}], view) == (
        "The film is cut from what there is. Narration 1 and narration 2 still wait for other words. Say in other "
        "words what is said in scenes 1 and 2: “change the narration of scene 1 to: …”. Charged 1 credit."
    )


def test_going_on_where_all_is_made_says_what_there_is_and_what_can_be_said() -> None:
    states = {"image:s1": "current", "cut": "current"}
    view = FilmView(KNIFE, length=8.0, states=states, made=("image:s1", "clip:s1", "cut"))
    said = refine("go on", view)
    assert isinstance(said, Answer)
    assert said.text.startswith(
        "Everything is made: “The Knife” is 8.0 s long, in 2 scenes. Made last: image 1, "
    )
    assert "say what should be different, for example “make scene 2 happen at" in said.text
    waits = nothing_open(
        FilmView(KNIFE, states={"image:s1": "missing"}, rest="image 1 may be on the way"), ("", "")
    )
    assert waits == "Nothing can be made right now: image 1 may be on the way."
