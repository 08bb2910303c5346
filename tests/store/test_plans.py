import asyncio
from dataclasses import replace

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from film.plan import Plan, PlanLine
from store import plans, runs, takes
from store.engine import Store, new_id
from store.errors import Conflict, NotFound, OverLimit, PlanOpen
from store.tables import plans as plans_table

IMAGE = PlanLine("image:s1", "image", "h1", "b1", (), "fal:flux", 30, 40, True, "missing")
CLIP = PlanLine("clip:s1", "clip", "h2", "b2", ("image:s1",), "fal:kling", 200, 250, False, "missing")
CUT = PlanLine("cut", "cut", "h3", "b3", ("clip:s1",), "", 0, 0, True, "clip 1 changed")
PROPOSAL = Plan((IMAGE, CLIP, CUT), reused=3)


async def propose(store: Store, video: str, user: str, proposal: Plan = PROPOSAL) -> str:
    async with store.begin("propose") as tx:
        return (await plans.propose(tx, video, user, proposal)).id


async def approve(store: Store, plan_id: str, allowed: int = 290) -> tuple[plans.Plan, bool]:
    async with store.begin("approve") as tx:
        return await plans.approve(tx, plan_id, allowed)


async def test_a_plan_comes_back_as_it_was_proposed(store: Store, video: str, user: str) -> None:
    plan_id = await propose(store, video, user)
    async with store.read() as tx:
        plan = await plans.get(tx, plan_id)
        lines = await plans.lines(tx, plan_id)
        assert await plans.list(tx, video, "approved") == [] and await plans.list(tx, video) == [plan]
        assert await plans.remaining(tx, plan_id) == 290
        with pytest.raises(NotFound):
            await plans.get(tx, video)
    assert (plan.version, plan.quote, plan.maximum) == (PROPOSAL.version, 230, 290)
    assert tuple(line.proposed() for line in lines) == PROPOSAL.lines
    assert {line.state for line in lines} == {"waiting"}


async def test_a_plan_is_approved_at_most_once(store: Store, video: str, user: str) -> None:
    plan_id = await propose(store, video, user)
    answers = await asyncio.gather(*(approve(store, plan_id) for _ in range(10)))
    assert sum(first for _, first in answers) == 1
    assert all(plan == answers[0][0] and plan.state == "approved" for plan, _ in answers)


async def test_a_plan_never_costs_more_than_was_allowed(store: Store, video: str, user: str) -> None:
    plan_id = await propose(store, video, user)
    with pytest.raises(OverLimit):
        await approve(store, plan_id, 289)
    with pytest.raises(IntegrityError):
        async with store.begin("force") as tx:
            await tx.execute(plans_table.update().values(allowed=289))


async def test_the_same_lines_are_not_made_under_two_plans(store: Store, video: str, user: str) -> None:
    first, second = await propose(store, video, user), await propose(store, video, user)
    await approve(store, first)
    with pytest.raises(Conflict, match="being made already"):
        await approve(store, second)
    for line in PROPOSAL.lines:
        async with store.begin("fail") as tx:
            await plans.set_line(tx, first, line.unit, "failed", error={"text": "down"})
    async with store.begin("close") as tx:
        await plans.close(tx, first, {"charged": 0})
    assert (await approve(store, second))[1]


async def test_a_withdrawn_plan_cannot_be_approved(store: Store, video: str, user: str) -> None:
    approved = await propose(store, video, user, Plan((replace(IMAGE, hash="other"),)))
    await approve(store, approved)
    withdrawn = await propose(store, video, user)
    async with store.begin("withdraw") as tx:
        assert await plans.withdraw(tx, video) == 1
        assert (await plans.get(tx, approved)).state == "approved"
    with pytest.raises(Conflict, match="withdrawn"):
        await approve(store, withdrawn)
    with pytest.raises(Conflict, match="never approved"):
        async with store.begin("close") as tx:
            await plans.close(tx, withdrawn, {})


async def test_a_line_that_ended_moves_no_more(store: Store, video: str, user: str) -> None:
    plan_id = await propose(store, video, user)
    async with store.begin("make") as tx:
        take = await takes.add(tx, video, user, "image:s1", inputs={}, provider="fal")
        assert await plans.set_line(tx, plan_id, "image:s1", "running", was=("waiting",))
        assert not await plans.set_line(tx, plan_id, "image:s1", "running", was=("waiting",))
        assert await plans.set_line(tx, plan_id, "image:s1", "made", take_id=take.id, charged=30)
        assert not await plans.set_line(tx, plan_id, "image:s1", "cancelled")
        line = (await plans.lines(tx, plan_id))[0]
        assert (line.state, line.take_id, line.charged) == ("made", take.id, 30)
        assert await plans.remaining(tx, plan_id) == 250


async def test_a_plan_closes_once_and_not_while_lines_run(store: Store, video: str, user: str) -> None:
    plan_id = await propose(store, video, user)
    await approve(store, plan_id)
    async with store.begin("close") as tx:
        await plans.set_line(tx, plan_id, "image:s1", "failed", error={"text": "refused"})
        with pytest.raises(PlanOpen) as refused:
            await plans.close(tx, plan_id, {})
        assert refused.value.units == ("clip:s1", "cut")
        await plans.set_line(tx, plan_id, "clip:s1", "cancelled")
        await plans.set_line(tx, plan_id, "cut", "made")
        closed, first = await plans.close(tx, plan_id, {"charged": 0})
        assert first and closed.closed_at and closed.receipt == {"charged": 0}
        assert await plans.close(tx, plan_id, {"charged": 9}) == (closed, False)
    assert await approve(store, plan_id) == (closed, False)


async def test_an_approved_plan_without_an_open_run_is_unattended(
    store: Store, video: str, user: str
) -> None:
    plan_id = await propose(store, video, user)
    async with store.begin("run") as tx:
        assert await plans.unattended(tx) == []
        plan, _ = await plans.approve(tx, plan_id, 290)
        assert await plans.unattended(tx) == [plan]
        run = await runs.create(tx, video, user)
        assert await plans.unattended(tx) == []
        held = await runs.acquire(tx, run.id, "w", 30)
        assert held
        await runs.finish(tx, run.id, held.fence, "finished")
        assert await plans.unattended(tx) == [plan]


async def test_generation_jobs_show_runs_in_the_seeds_words(store: Store, video: str, user: str) -> None:
    async def job() -> tuple[object, ...]:
        async with store.read() as tx:
            row = await tx.first(
                text("SELECT status, progress, completed_at IS NOT NULL FROM generation_jobs")
            )
        assert row
        return row[0], round(float(row[1]), 2), bool(row[2])

    async with store.begin("run") as tx:
        run_id = (await runs.create(tx, video, user)).id
    assert await job() == ("pending", 0, False)
    async with store.begin("run") as tx:
        run = await runs.acquire(tx, run_id, "w", 30)
        plan = await plans.propose(tx, video, user, PROPOSAL, run_id=run_id)
        await plans.approve(tx, plan.id, 290)
        await plans.set_line(tx, plan.id, "image:s1", "made")
    assert run
    assert await job() == ("processing", 0.33, False)
    async with store.begin("run") as tx:
        await runs.finish(tx, run_id, run.fence, "failed", error={"text": "no"})
    assert await job() == ("failed", 0.33, True)
    assert new_id() != new_id()
