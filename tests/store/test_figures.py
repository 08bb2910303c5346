from __future__ import annotations

from store import figures, journal, ledger, runs, videos
from store.engine import Store
from store.errors import MICRO
from tests.store.conftest import Clock


async def test_an_empty_database(store: Store) -> None:
    async with store.read() as tx:
        found = await figures.read(tx)
    assert found == figures.Figures({}, 0, 0, 0, 0.0, {}, {}, {}, 0)


async def test_the_figures_of_a_whole_database(store: Store, user: str, video: str, clock: Clock) -> None:
    async with store.begin("one") as tx:
        await ledger.grant(tx, user, 3 * MICRO, "welcome", "welcome")
        other = (await videos.create(tx, user, title="Ebb")).id
        working = (await runs.create(tx, video, user)).id
        await runs.create(tx, other, user)
        held = await runs.acquire(tx, working, "me", 60)
        assert held is not None
        await runs.change(tx, working, held.fence, tokens_in=70, tokens_out=30)
        for number, state in enumerate((None, "done", "done", "failed")):
            job, _ = await journal.intend(
                tx, f"key {number}", "me", 60, video_id=video, user_id=user, unit=f"image:s{number}",
                provider="faulty", model="image", request={},
            )  # fmt: skip
            if state is not None:
                await journal.finish(tx, job.id, "me", state)  # type: ignore[arg-type]
    clock.forward(30)
    async with store.read() as tx:
        found = await figures.read(tx)
    assert found.runs == {"running": 1, "queued": 1}
    assert (found.tokens_in, found.tokens_out) == (70, 30)
    assert (found.due, found.oldest_due_seconds) == (1, 30.0)
    assert found.jobs == {("faulty", "intent"): 1, ("faulty", "done"): 2, ("faulty", "failed"): 1}
    assert found.balances["wallet"] == 3 * MICRO
    assert sum(found.balances.values()) == 0
    clock.forward(60)  # the holder is late: its run is due as well
    async with store.read() as tx:
        assert (await figures.read(tx)).due == 2
