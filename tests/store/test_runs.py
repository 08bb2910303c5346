import asyncio
from datetime import timedelta
from typing import Any

import pytest

from store import profiles, runs, videos
from store.engine import Store
from store.errors import Conflict, LeaseLost, NotFound, RunOpen
from store.runs import Run
from tests.store.conftest import Clock


async def queue(store: Store, video: str, user: str) -> str:
    async with store.begin("queue") as tx:
        return (await runs.create(tx, video, user)).id


async def acquire(store: Store, run_id: str, owner: str = "a", seconds: float = 30) -> Run | None:
    async with store.begin("acquire") as tx:
        return await runs.acquire(tx, run_id, owner, seconds)


async def held(store: Store, run_id: str, owner: str = "a") -> Run:
    run = await acquire(store, run_id, owner)
    assert run
    return run


async def due(store: Store) -> list[str]:
    async with store.read() as tx:
        return [run.id for run in await runs.due(tx)]


async def test_a_film_has_at_most_one_open_run(store: Store, video: str, user: str) -> None:
    first = await queue(store, video, user)
    with pytest.raises(RunOpen) as refused:
        await queue(store, video, user)
    assert refused.value.run_id == first

    run = await held(store, first)
    async with store.begin("finish") as tx:
        await runs.finish(tx, first, run.fence, "finished")
    second = await queue(store, video, user)
    async with store.read() as tx:
        found = await runs.find_open(tx, video)
    assert found and found.id == second


async def test_a_used_id_is_not_used_again(store: Store, video: str, user: str) -> None:
    first = await queue(store, video, user)
    run = await held(store, first)
    async with store.begin("finish") as tx:
        await runs.finish(tx, first, run.fence, "failed", error={"text": "no"})
    with pytest.raises(Conflict, match=first):
        async with store.begin("queue") as tx:
            await runs.create(tx, video, user, id=first)


async def test_of_many_who_queue_at_once_one_wins(store: Store, video: str, user: str) -> None:
    results = await asyncio.gather(*(queue(store, video, user) for _ in range(12)), return_exceptions=True)
    won = [result for result in results if isinstance(result, str)]
    lost = {result.run_id for result in results if isinstance(result, RunOpen)}
    assert len(won) == 1 and len(results) == 12 and lost == set(won)


async def test_of_many_acquirers_one_holds(store: Store, video: str, user: str) -> None:
    run_id = await queue(store, video, user)
    runs_held = await asyncio.gather(*(acquire(store, run_id, f"w{n}") for n in range(12)))
    assert [run.fence for run in runs_held if run] == [1]


async def test_a_stale_holder_cannot_write(store: Store, video: str, user: str, clock: Any) -> None:
    run_id = await queue(store, video, user)
    stale = await held(store, run_id, "a")
    assert await acquire(store, run_id, "b") is None
    clock.forward(31)
    assert await due(store) == [run_id]
    fresh = await held(store, run_id, "b")
    assert (fresh.fence, fresh.crashes, fresh.started_at) == (2, 1, stale.started_at)

    with pytest.raises(LeaseLost):
        async with store.begin("write") as tx:
            await runs.guard(tx, run_id, stale.fence)
            await videos.change(tx, video, title="Overwritten")
    for write in (
        lambda tx: runs.renew(tx, run_id, stale.fence, 30),
        lambda tx: runs.release(tx, run_id, stale.fence),
        lambda tx: runs.finish(tx, run_id, stale.fence, "finished"),
        lambda tx: runs.change(tx, run_id, stale.fence, turns=9),
    ):
        with pytest.raises(LeaseLost):
            async with store.begin("write") as tx:
                await write(tx)

    async with store.begin("write") as tx:
        await runs.guard(tx, run_id, fresh.fence)
        await runs.change(tx, run_id, fresh.fence, turns=1)
    async with store.read() as tx:
        run, film = await runs.get(tx, run_id), await videos.get(tx, video)
    assert (run.turns, run.lease_owner, film.title) == (1, "b", "Tide")


async def test_nobody_takes_over_between_guard_and_commit(
    store: Store, video: str, user: str, clock: Any
) -> None:
    run_id = await queue(store, video, user)
    run = await held(store, run_id)
    clock.forward(31)

    async with store.begin("write") as tx:
        await runs.guard(tx, run_id, run.fence)
        rival = asyncio.create_task(acquire(store, run_id, "b"))
        _, waiting = await asyncio.wait({rival}, timeout=0.2)
        assert waiting == {rival}
        await videos.change(tx, video, title="In time")
    taken = await asyncio.wait_for(rival, 20)
    assert taken and taken.fence == 2


async def test_a_released_run_is_due_when_its_time_comes(
    store: Store, video: str, user: str, clock: Any
) -> None:
    run_id = await queue(store, video, user)
    assert await due(store) == [run_id]
    run = await held(store, run_id)
    assert await due(store) == []
    async with store.begin("release") as tx:
        released = await runs.release(tx, run_id, run.fence, clock() + timedelta(seconds=5))
    assert (released.state, released.lease_owner, await due(store)) == ("waiting", None, [])
    clock.forward(5)
    assert await due(store) == [run_id]
    again = await held(store, run_id)
    assert (again.fence, again.crashes) == (2, 0)


@pytest.mark.parametrize("later", [None, 60])
async def test_a_wake_while_held_is_not_lost(
    store: Store, video: str, user: str, clock: Any, later: int | None
) -> None:
    run_id = await queue(store, video, user)
    run = await held(store, run_id)
    async with store.begin("wake") as tx:
        assert await runs.wake(tx, run_id)
    assert await due(store) == []
    async with store.begin("release") as tx:
        await runs.release(tx, run_id, run.fence, later and clock() + timedelta(seconds=later))
    assert await due(store) == [run_id]


async def test_a_run_without_a_time_waits_for_a_wake(store: Store, video: str, user: str, clock: Any) -> None:
    run_id = await queue(store, video, user)
    run = await held(store, run_id)
    async with store.begin("release") as tx:
        await runs.release(tx, run_id, run.fence)
    clock.forward(10**6)
    assert await due(store) == []
    with store.signals.bell("runs") as bell:
        async with store.begin("wake") as tx:
            assert await runs.wake(tx, run_id)
        assert await bell.wait(5)
    assert await due(store) == [run_id]


async def test_cancelling_asks_and_wakes(store: Store, video: str, user: str) -> None:
    run_id = await queue(store, video, user)
    run = await held(store, run_id)
    async with store.begin("cancel") as tx:
        assert await runs.request_cancel(tx, run_id)
    async with store.begin("renew") as tx:
        assert (await runs.renew(tx, run_id, run.fence, 30)).cancel_requested
    async with store.begin("finish") as tx:
        ended = await runs.finish(tx, run_id, run.fence, "cancelled")
    assert ended.finished_at and not ended.is_open
    async with store.begin("cancel") as tx:
        assert not await runs.request_cancel(tx, run_id)
    assert await acquire(store, run_id) is None


async def test_an_interrupt_ends_the_run_and_is_kept(store: Store, video: str, user: str) -> None:
    run_id = await queue(store, video, user)
    run = await held(store, run_id)
    async with store.begin("interrupt") as tx:
        await runs.finish(tx, run_id, run.fence, "interrupted", interrupt={"id": "i1"})
        await runs.create(tx, video, user, resume={"i1": True}, parent_run_id=run_id)
    async with store.read() as tx:
        first = await runs.get(tx, run_id)
        second = await runs.find_open(tx, video)
    assert first.interrupt == {"id": "i1"} and second and second.parent_run_id == run_id


async def test_somebody_elses_run_is_not_found(store: Store, video: str, user: str) -> None:
    run_id = await queue(store, video, user)
    async with store.read() as tx:
        assert (await runs.get(tx, run_id, user)).id == run_id
        with pytest.raises(NotFound):
            await runs.get(tx, run_id, video)


async def test_a_dead_holders_lease_can_be_ended_at_once(store: Store, video: str, user: str) -> None:
    run_id = await queue(store, video, user)
    await held(store, run_id, "dead")
    async with store.begin("expire") as tx:
        assert await runs.owners(tx) == ["dead"]
        await runs.expire(tx, "alive")
        assert await runs.due(tx) == []
        await runs.expire(tx, "dead")
    assert await due(store) == [run_id]
    assert (await held(store, run_id, "b")).crashes == 1


async def test_people_take_turns_however_many_films_one_of_them_has(store: Store, clock: Clock) -> None:
    """Whoever has fewer at work, or before it, comes first; cuts and the rest wait apart."""
    async with store.begin("people") as tx:
        ada, bob, eve = [await profiles.create(tx, f"{name}@example.com") for name in ("ada", "bob", "eve")]
    ids: dict[str, list[str]] = {"ada": [], "bob": [], "eve": []}
    for name, owner, count in (("ada", ada, 6), ("bob", bob, 2), ("eve", eve, 1)):
        for _ in range(count):
            clock.forward(1)
            async with store.begin("run") as tx:
                video = await videos.create(tx, owner.id)
                ids[name].append((await runs.create(tx, video.id, owner.id)).id)
    (a1, a2, a3, *_), (b1, b2), (e1,) = ids["ada"], ids["bob"], ids["eve"]
    async with store.read() as tx:
        assert [run.id for run in await runs.due(tx, 6)] == [a1, b1, e1, a2, b2, a3]
        assert [await runs.place(tx, await runs.get(tx, id)) for id in (a1, b1, e1, a2, b2)] == [
            1,
            2,
            3,
            4,
            5,
        ]
    async with store.begin("take") as tx:
        held = [await runs.acquire(tx, id, "worker", 30) for id in (a1, b1)]
    async with store.read() as tx:
        assert [run.id for run in await runs.due(tx, 4)] == [e1, a2, b2, a3]
        assert await runs.place(tx, await runs.get(tx, a1)) is None
    async with store.begin("to cut") as tx:
        for run in held:
            assert run is not None
            await runs.release(tx, run.id, run.fence, tx.now, "render")
    async with store.read() as tx:
        assert [run.id for run in await runs.due(tx, queue="render")] == [a1, b1]
        assert [run.id for run in await runs.due(tx, 3, "runs")] == [a2, b2, e1]
        assert await runs.place(tx, await runs.get(tx, a1)) == 1
