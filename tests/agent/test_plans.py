"""Plans meet reality: what was approved is what is made and paid, whatever happens meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from agent import starting, studio
from agent.ordering import TRIES
from film.edits import RemoveScene, UpdateScene
from film.plan import MICRO
from pixora.provider import Order
from providers.host import Host, Offer
from providers.lane import LeftAlone
from tests.agent.conftest import Vendor
from tests.agent.drive import FILM, LAMP_TURNS, MAKING
from tests.agent.play import Clock, stage

pytestmark = pytest.mark.either

Start = Callable[..., Vendor]
MAKE = [(name, {}) for name in MAKING]
ASK = ("request_approval", {})


def film(**first: Any) -> dict[str, Any]:
    """The two-scene film with changes to its first scene."""
    return FILM | {"scenes": [FILM["scenes"][0] | first, FILM["scenes"][1]]}


def turns(plan: dict[str, Any]) -> list[Any]:
    return [[("plan_scenes", plan), ASK], MAKE, [("charge_credits", {})]]


def micro(credits: float) -> int:
    """Micro-credits of what the wire tells in credits."""
    return round(credits * MICRO)


def charged(lines: Any) -> int:
    return sum(line.charged for line in lines.values())


def test_plan_is_quote_is_hold_is_work_list(tmp_path: Path, vendor: Start) -> None:
    seller = vendor(latency=0.3)

    async def play() -> None:
        async with stage(tmp_path / "home", seller) as film:
            plan = await film.plan()
            most = micro(plan["maximum"])
            assert most == sum(micro(line["maximum"]) for line in plan["lines"])
            assert await film.balance("held") == 0
            await film.approve(plan)
            assert await film.balance("held") == most
            await film.until("RUN_FINISHED")
            lines = await film.lines()
            assert set(lines) == {line["unit"] for line in plan["lines"]}
            assert charged(lines) <= most
            assert await film.balance("held") == 0
            assert await film.balance("wallet") == most - charged(lines)
            accepted = {row["key"].split(":", 1)[1].rsplit(":", 1)[0] for row in seller.journal("accepted")}
            assert accepted == set(lines) - {"cut"}

    asyncio.run(play())


def test_a_plan_is_approved_once_and_only_as_it_was_shown(tmp_path: Path, vendor: Start) -> None:
    async def play() -> None:
        async with stage(tmp_path / "home", vendor(latency=0.2), LAMP_TURNS) as film:
            plan = await film.plan()
            try:
                await film.approve(plan, allowed=micro(plan["maximum"]) - 1)
                raise AssertionError("a plan over the maximum was approved")
            except starting.OverMaximum as error:
                assert "more than the" in str(error)
            edit = UpdateScene(scene_id="s1", field="duration", value=7.0)
            await studio.edit(film.app, film.owner, film.video, [edit])
            try:
                await film.approve(plan)
                raise AssertionError("a plan that changed was approved")
            except starting.PlanChanged as error:
                assert error.plan["version"] != plan["version"]
            await studio.undo(film.app, film.owner, film.video)
            first = await film.approve(plan)
            assert await film.approve(plan) == first
            await film.closed()

    asyncio.run(play())


def test_narration_that_runs_over_asks_again_and_the_rest_goes_on(tmp_path: Path, vendor: Start) -> None:
    long = film(
        script="A a a a a a a a a a a a a a a a a a a a."
    )  # takes the vendor's voice far longer than its letters
    again: list[Any] = [*turns(long), "The clip needs more.", [ASK], MAKE, [("charge_credits", {})]]

    async def play() -> None:
        async with stage(tmp_path / "home", vendor(), again) as film:
            plan = await film.plan()
            (clip,) = [line for line in plan["lines"] if line["unit"] == "clip:s1"]
            assert clip["certain"] is False
            await film.approve(plan)
            asked = await film.until("ACTIVITY_SNAPSHOT", unit="clip:s1", state="blocked")
            assert "narration ran over" in asked["content"]["error"]["text"]
            await film.until("RUN_FINISHED")
            states = await film.states()
            asked_again = {unit for unit, state in states.items() if state == "cancelled"}
            assert asked_again == {"clip:s1", "sound:s1", "music"}  # all that is paid by its length
            assert {state for unit, state in states.items() if unit not in asked_again} == {"made"}
            assert "clip:s1" not in (await film.look()).graph.selected
            await film.make("go on")
            assert (await film.look()).graph.due() == []

    asyncio.run(play())


def test_an_edit_while_making_drops_what_was_not_ordered(tmp_path: Path, vendor: Start) -> None:
    seller = vendor(latency=1.0)

    async def play() -> None:
        async with stage(tmp_path / "home", seller) as film:
            await film.approve(await film.plan())
            await film.until("ACTIVITY_SNAPSHOT", unit="image:s2", state="running")
            edit = UpdateScene(scene_id="s2", field="visual_description", value="a whale at night")
            await studio.edit(film.app, film.owner, film.video, [edit])
            await film.until("RUN_FINISHED")
            lines = await film.lines()
            assert lines["image:s2"].state == "made"  # it had been ordered: kept, and shown as stale
            assert lines["clip:s2"].state == "dropped"
            assert "edited after approval" in lines["clip:s2"].error["text"]  # type: ignore[index]
            assert lines["clip:s2"].charged == 0
            loaded = await film.look()
            assert loaded.graph.standing["image:s2"].state == "stale"
            assert loaded.graph.standing["image:s2"].cause == "scene 2's description changed"
            assert [row["model"] for row in seller.journal("accepted")].count("clip") == 1

    asyncio.run(play())


def test_a_scene_removed_while_making_is_not_bought(tmp_path: Path, vendor: Start) -> None:
    async def play() -> None:
        async with stage(tmp_path / "home", vendor(latency=0.5)) as film:
            await film.approve(await film.plan())
            await film.until("ACTIVITY_SNAPSHOT", unit="image:s2", state="running")
            await studio.edit(film.app, film.owner, film.video, [RemoveScene(scene_id="s2")])
            await film.until("RUN_FINISHED")
            assert (await film.states())["clip:s2"] == "dropped"
            assert (await film.states())["cut"] == "made"

    asyncio.run(play())


def test_a_vendor_that_bills_more_than_its_quote_is_paid_by_the_operator(
    tmp_path: Path, vendor: Start
) -> None:
    seller = vendor({"on": "make", "model": "clip", "do": "overbill", "factor": 3.0})

    async def play() -> None:
        async with stage(tmp_path / "home", seller) as film:
            plan = await film.plan()
            await film.approve(plan)
            await film.until("RUN_FINISHED")
            lines = await film.lines()
            clips = [lines["clip:s1"], lines["clip:s2"]]
            # Quoted for narration a quarter longer than estimated, ordered at its measured length: 4 s each.
            bill = 3 * 4 * MICRO // 2
            for clip in clips:
                (take,) = await film.takes(clip.unit)
                assert clip.charged == take.cost == clip.maximum < bill
                assert take.vendor_cost == bill
            assert await film.balance("variance") == sum(clip.maximum for clip in clips) - 2 * bill
            assert await film.balance("held") == 0

    asyncio.run(play())


def test_failed_work_costs_nothing_even_where_the_vendor_bills_it(tmp_path: Path, vendor: Start) -> None:
    seller = vendor({"on": "make", "model": "image", "nth": 1, "do": "fail", "billed": True})

    async def play() -> None:
        async with stage(tmp_path / "home", seller) as film:
            ended = await film.make()
            (failed,) = [
                line for line in (await film.lines()).values() if (line.error or {}).get("code") == "failed"
            ]
            assert failed.charged == 0
            assert await film.balance("variance") == -int(0.4 * MICRO)
            receipt = (await film.newest_plan()).receipt
            assert receipt is not None
            (row,) = [row for row in receipt["lines"] if row["unit"] == failed.unit]
            assert row == {
                "unit": failed.unit,
                "state": "failed",
                "charged": "0 credits",
                "note": "vendor billed 0.4 credits, you paid 0",
            }
            assert ended["type"] == "RUN_FINISHED"

    asyncio.run(play())


def test_a_refused_unit_never_fails_its_siblings(tmp_path: Path, vendor: Start) -> None:
    seller = vendor({"on": "make", "model": "image", "match": "boat", "do": "refuse"})

    async def play() -> None:
        async with stage(tmp_path / "home", seller) as film:
            await film.make()
            lines = await film.lines()
            assert lines["image:s2"].state == "failed"
            assert lines["image:s2"].error == {
                "code": "refused", "text": "the vendor refuses this content", "next_step": "reword the description of scene 2",
            }  # fmt: skip
            assert lines["clip:s2"].error["text"] == "image 2 failed"  # type: ignore[index]
            others = {unit: line.state for unit, line in lines.items() if unit not in ("image:s2", "clip:s2")}
            assert set(others.values()) == {"made"}
            (cut,) = await film.takes("cut")
            assert cut.facts["frames"] == (await film.look()).graph.timing.total
            assert seller.journal("accepted")[-1]["model"] != "image"

    asyncio.run(play())


def test_a_submit_whose_answer_was_lost_is_looked_up_and_never_repeated(
    tmp_path: Path, vendor: Start
) -> None:
    seller = vendor({"on": "submit", "model": "clip", "nth": 1, "do": "drop_after"})

    async def play() -> None:
        async with stage(tmp_path / "home", seller, LAMP_TURNS) as film:
            await film.approve(await film.plan())
            await film.until("ACTIVITY_SNAPSHOT", state="running", reason="uncertain")
            await film.closed()
            assert set((await film.states()).values()) == {"made"}
            assert not (await film.look()).graph.wanting, "the cut waited for it"
            assert [row["model"] for row in seller.journal("accepted")].count("clip") == 1

    asyncio.run(play())


def test_a_submit_that_never_arrived_is_sent_again(tmp_path: Path, vendor: Start) -> None:
    seller = vendor({"on": "submit", "model": "clip", "nth": 1, "do": "drop_before"})

    async def play() -> None:
        async with stage(tmp_path / "home", seller, LAMP_TURNS) as film:
            await film.make()
            await film.closed()
            assert set((await film.states()).values()) == {"made"}
            assert [row["model"] for row in seller.journal("accepted")].count("clip") == 1

    asyncio.run(play())


def test_an_order_that_its_own_lane_held_back_has_lost_no_try(
    tmp_path: Path, vendor: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    seller, submit, held = vendor(), Host.submit, 0

    async def busy(host: Host, offer: Offer, order: Order) -> str:
        nonlocal held
        if offer.model.name == "music" and held < TRIES + 2:
            held += 1
            raise LeftAlone("faulty asked for a pause", "rate_limited", retry_after=0.0)
        return await submit(host, offer, order)

    monkeypatch.setattr(Host, "submit", busy)

    async def play() -> None:
        async with stage(tmp_path / "home", seller, LAMP_TURNS) as film:
            await film.make()
            await film.closed()
            assert (await film.states())["music"] == "made"
            assert held == TRIES + 2

    asyncio.run(play())


def test_uncertain_credits_return_after_a_day(tmp_path: Path, vendor: Start) -> None:
    seller = vendor(
        {"on": "submit", "model": "clip", "nth": 1, "do": "drop_after"}, {"on": "find", "do": "unsupported"}
    )
    clock = Clock(timedelta())

    async def play() -> None:
        async with stage(tmp_path / "home", seller, LAMP_TURNS, clock=clock) as film:
            await film.approve(await film.plan())
            told = await film.until("ACTIVITY_SNAPSHOT", state="uncertain")
            unit = told["content"]["unit"]
            assert "24 h" in told["content"]["error"]["next_step"]
            await film.until("RUN_FINISHED")
            held = (await film.lines())[unit].maximum
            assert await film.balance("held") == held > 0
            assert (await film.newest_plan()).state == "approved"
            clock.ahead = timedelta(hours=25)
            await film.closed()
            assert await film.balance("held") == 0
            assert (await film.states())[unit] == "failed"
            assert [row["model"] for row in seller.journal("accepted")].count("clip") == 1

    asyncio.run(play())


def test_cancelling_stops_what_can_be_stopped_and_charges_nothing_for_it(
    tmp_path: Path, vendor: Start
) -> None:
    seller = vendor({"on": "make", "model": "clip", "do": "stuck"})

    async def play() -> None:
        async with stage(tmp_path / "home", seller) as film:
            run = await film.approve(await film.plan())
            # Scene 1 waits for its cast, so that its clip is the last to begin.
            await film.until("ACTIVITY_SNAPSHOT", unit="clip:s1", state="running")
            if (await film.states())["music"] != "made":
                await film.until("ACTIVITY_SNAPSHOT", unit="music", state="current")
            await studio.cancel(film.app, film.owner, run)
            ended = await film.until("RUN_FINISHED")
            assert ended["outcome"] == {"type": "cancelled"}
            await film.closed()
            lines = await film.lines()
            assert lines["clip:s1"].state == lines["clip:s2"].state == lines["cut"].state == "cancelled"
            assert lines["image:s1"].state == "made"
            assert await film.balance("held") == 0
            assert await film.balance("wallet") == (await film.newest_plan()).maximum - charged(lines)
            assert len(seller.journal("cancelled")) == 2

    asyncio.run(play())


def test_what_is_left_out_before_it_is_ordered_is_never_bought_and_the_rest_goes_on(
    tmp_path: Path, vendor: Start
) -> None:
    seller = vendor(latency=1.0)

    async def play() -> None:
        async with stage(tmp_path / "home", seller) as film:
            run = await film.approve(await film.plan())
            cast = next(unit for unit in await film.states() if unit.startswith("cast:"))
            await film.until("ACTIVITY_SNAPSHOT", unit=cast, state="running")
            held = await film.balance("held")
            assert await studio.leave_out(film.app, film.owner, run, "image:s1") is False
            maximum = (await film.lines())["image:s1"].maximum
            assert maximum and await film.balance("held") == held - maximum
            with pytest.raises(studio.NotWaiting, match="is not being made"):
                await studio.leave_out(film.app, film.owner, run, "image:s1")
            await film.until("RUN_FINISHED")
            lines = await film.lines()
            assert (lines["image:s1"].state, lines["clip:s1"].state) == ("cancelled", "failed")
            assert (lines[cast].state, lines["clip:s2"].state, lines["cut"].state) == ("made",) * 3
            assert await film.balance("held") == 0
            assert await film.balance("wallet") == (await film.newest_plan()).maximum - charged(lines)
            assert not [row for row in seller.journal("accepted") if "image:s1" in row["key"]]
            again = film.app.plan((await film.look()).graph)
            assert {"image:s1", "clip:s1"} <= {line.unit for line in again.lines}
            with pytest.raises(studio.NotWaiting, match="is not being made"):
                await studio.leave_out(film.app, film.owner, run, "image:s1")

    asyncio.run(play())


@pytest.mark.parametrize("stops", [True, False])
def test_what_is_left_out_once_it_is_ordered_is_cancelled_there_or_kept_and_paid_once(
    stops: bool, tmp_path: Path, vendor: Start
) -> None:
    seller = vendor(*[] if stops else [{"on": "cancel", "do": "keep"}], latency=2.0)

    async def play() -> None:
        async with stage(tmp_path / "home", seller, LAMP_TURNS) as film:
            run = await film.approve(await film.plan())
            await film.until("ACTIVITY_SNAPSHOT", unit="image:s1", state="running")
            assert await studio.leave_out(film.app, film.owner, run, "image:s1") is True
            ended = await film.until("RUN_FINISHED")
            assert ended.get("outcome", {}).get("type") != "cancelled", "the run itself goes on"
            lines = await film.lines()
            assert lines["image:s1"].state == ("cancelled" if stops else "made")
            assert bool(lines["image:s1"].charged) is not stops
            assert len(seller.journal("cancelled")) == stops
            assert len([row for row in seller.journal("accepted") if "image:s1" in row["key"]]) == 1
            assert len(await film.takes("image:s1")) == (not stops)
            assert await film.balance("held") == 0
            assert await film.balance("wallet") == (await film.newest_plan()).maximum - charged(lines)

    asyncio.run(play())


@pytest.mark.parametrize(("did", "accepted"), [("drop_before", 0), ("drop_after", 1)])
def test_an_order_in_doubt_when_its_run_is_cancelled_is_not_sent_again_and_cancelled_if_it_arrived(
    did: str, accepted: int, tmp_path: Path, vendor: Start
) -> None:
    seller = vendor({"on": "submit", "model": "image", "do": did}, latency=3600.0)

    async def play() -> None:
        async with stage(tmp_path / "home", seller, LAMP_TURNS) as film:
            run = await film.approve(await film.plan())
            await film.until("ACTIVITY_SNAPSHOT", unit="image:s1", state="running", reason="uncertain")
            await studio.cancel(film.app, film.owner, run)
            await film.until("RUN_FINISHED")
            await film.closed()
            assert {*(await film.states()).values()} == {"cancelled"}
            assert await film.balance("wallet") == (await film.newest_plan()).maximum
            image = [
                event
                for event in ("accepted", "cancelled")
                for row in seller.journal(event)
                if ":image:" in row["key"]
            ]
            assert image == ["accepted", "cancelled"][: 2 * accepted]

    asyncio.run(play())


def test_what_a_vendor_would_not_cancel_is_kept_when_it_comes(tmp_path: Path, vendor: Start) -> None:
    seller = vendor({"on": "cancel", "do": "keep"}, latency=1.5)

    async def play() -> None:
        async with stage(tmp_path / "home", seller, LAMP_TURNS) as film:
            run = await film.approve(await film.plan())
            await film.until("ACTIVITY_SNAPSHOT", unit="image:s1", state="running")
            await studio.cancel(film.app, film.owner, run)
            ended = await film.until("RUN_FINISHED")
            assert ended["outcome"] == {"type": "cancelled"}
            loaded = await film.look()
            rest = [line.unit for line in film.app.plan(loaded.graph).lines]
            assert "image:s1" in loaded.graph.coming and "image:s1" not in rest, "it would be paid twice"
            await film.closed()
            lines = await film.lines()
            assert lines["image:s1"].state == "made"
            assert lines["clip:s1"].state == "cancelled"
            assert len(await film.takes("image:s1")) == 1

    asyncio.run(play())


def test_a_failed_remake_leaves_the_earlier_take_in_use(tmp_path: Path, vendor: Start) -> None:
    seller = vendor({"on": "make", "model": "image", "nth": 2, "do": "fail"})
    edit = {"operations": [{"op": "again", "unit": "image:s1"}]}
    both = [*LAMP_TURNS, "Done.", [("edit_scenes", edit), ASK], MAKE, [("charge_credits", {})]]

    async def play() -> None:
        async with stage(tmp_path / "home", seller, both) as film:
            await film.make()
            before = (await film.look()).graph.selected
            await film.make("again")
            loaded = await film.look()
            assert (await film.states())["image:s1"] == "failed"
            receipt = (await film.newest_plan()).receipt
            assert receipt is not None and receipt["reused"] == 3
            assert loaded.graph.selected["image:s1"] == before["image:s1"]
            assert loaded.graph.standing["image:s1"].state == "stale"

    asyncio.run(play())


def test_what_the_model_leaves_unrequested_is_made_anyway(tmp_path: Path, vendor: Start) -> None:
    async def play() -> None:
        async with stage(tmp_path / "home", vendor(), [LAMP_TURNS[0], "I am done."]) as film:
            await film.make()
            assert set((await film.states()).values()) == {"made"}
            assert (await film.newest_plan()).state == "closed"

    asyncio.run(play())


def test_a_message_during_a_run_is_read_before_the_next_turn(tmp_path: Path, vendor: Start) -> None:
    heard: list[list[str]] = []

    def last(prompt: Any) -> str:
        heard.append(
            [m.content for m in prompt.messages if m.role == "user" and not m.content.startswith("<film")]
        )
        return "Done."

    async def play() -> None:
        async with stage(tmp_path / "home", vendor(latency=0.5), [*LAMP_TURNS, last]) as film:
            run = await film.approve(await film.plan())
            await film.until("ACTIVITY_SNAPSHOT", unit="image:s1", state="running")
            assert await film.say("And make it funny") == run
            await film.until("RUN_FINISHED")
            assert heard[-1] == ["Two lamps", "And make it funny"]

    asyncio.run(play())
