import asyncio
from collections import Counter
from datetime import timedelta
from typing import Any

import pytest

from store import journal
from store.engine import Store
from store.errors import ClaimLost, NotFound


async def intend(
    store: Store, video: str, user: str, key: str = "k", owner: str = "maker"
) -> tuple[journal.Job, bool]:
    async with store.begin("intend") as tx:
        return await journal.intend(
            tx, key, owner, 60, video_id=video, user_id=user, unit="image:s1", provider="fal", model="flux",
            request={"prompt": "waves"},
        )  # fmt: skip


async def submit(store: Store, video: str, user: str, key: str = "k", vendor_id: str = "v1") -> journal.Job:
    job, _ = await intend(store, video, user, key)
    async with store.begin("submitted") as tx:
        return await journal.submitted(tx, job.id, "maker", vendor_id, tx.now + timedelta(seconds=5))


async def ask_about(store: Store, limit: int = 20, soonest: float = 0.0) -> list[str]:
    async with store.begin("ask") as tx:
        return [job.id for job in await journal.ask_about(tx, {"fal": 2.0}, limit, lambda job: soonest)]


async def claim(store: Store, job: journal.Job, owner: str, seconds: float = 30) -> journal.Job:
    async with store.begin("claim") as tx:
        return await journal.claim(tx, job.id, owner, seconds)


async def test_an_intent_with_a_used_key_is_the_first_one(store: Store, video: str, user: str) -> None:
    answers = await asyncio.gather(*(intend(store, video, user) for _ in range(8)))
    assert sum(new for _, new in answers) == 1
    assert len({job.id for job, _ in answers}) == 1


async def test_a_submitted_job_is_asked_about_ever_less_often_until_it_ends(
    store: Store, video: str, user: str, clock: Any
) -> None:
    job = await submit(store, video, user)
    await intend(store, video, user, "not yet sent")
    assert (job.state, job.vendor_id, job.claimed_by) == ("submitted", "v1", None)
    waits = []
    for _ in range(200):
        async with store.read() as tx:
            due = (await journal.get(tx, job.id)).due_at
        waits.append((due - clock()).total_seconds())
        clock.forward(waits[-1] - 0.5)
        assert await ask_about(store) == []
        clock.forward(0.5)
        assert await ask_about(store) == [job.id]
    assert waits[:3] == [5.0, 2.0, 2.0] and waits == [5.0, *sorted(waits[1:])]
    assert 5 < waits[100] < 30 == max(waits)
    async with store.begin("others") as tx:
        assert await journal.ask_about(tx, {"replicate": 2.0}, 20) == []
    clock.forward(30)
    await claim(store, job, "maker")
    assert await ask_about(store) == []
    async with store.begin("later") as tx:
        again = await journal.later(tx, job.id, "maker", tx.now + timedelta(seconds=2), 0.4)
    assert (again.progress, again.attempts) == (0.4, 200)
    clock.forward(2)
    assert await ask_about(store) == [job.id]
    async with store.begin("news") as tx:
        await journal.news(tx, [job.id])
    clock.forward(100)
    assert await ask_about(store) == []
    await claim(store, job, "maker")
    async with store.begin("finish") as tx:
        done = await journal.finish(tx, job.id, "maker", "done", billed=30, result={"url": "x"})
    assert (done.state, done.billed, done.is_open, done.due_at) == ("done", 30, False, None)


async def test_an_intent_whose_maker_died_is_somebody_elses(
    store: Store, video: str, user: str, clock: Any
) -> None:
    job, _ = await intend(store, video, user)
    clock.forward(59)
    with pytest.raises(ClaimLost):
        await claim(store, job, "other")
    async with store.begin("beat") as tx:
        await journal.keep(tx, video, "maker", 60)
        await journal.keep(tx, video, "other", 600)
    clock.forward(59)
    with pytest.raises(ClaimLost):
        await claim(store, job, "other")
    clock.forward(1)
    found = await claim(store, job, "other")
    assert (found.state, found.vendor_id, found.due_at) == ("intent", None, clock())
    with pytest.raises(ClaimLost):
        async with store.begin("too late") as tx:
            await journal.submitted(tx, job.id, "maker", "v1", tx.now)
    async with store.begin("doubt") as tx:
        doubtful = await journal.doubt(
            tx, job.id, "other", tx.now + timedelta(hours=1), {"text": "no answer"}
        )
    assert doubtful.state == "uncertain" and doubtful.is_open


async def test_whoever_was_too_slow_cannot_end_a_job(store: Store, video: str, user: str, clock: Any) -> None:
    job = await submit(store, video, user)
    await claim(store, job, "slow")
    clock.forward(30)
    await claim(store, job, "fast")
    for write in (
        lambda tx: journal.finish(tx, job.id, "slow", "done"),
        lambda tx: journal.later(tx, job.id, "slow", tx.now),
        lambda tx: journal.claim(tx, job.id, "slow", 30),
    ):
        with pytest.raises(ClaimLost):
            async with store.begin("slow") as tx:
                await write(tx)
    async with store.begin("fast") as tx:
        await journal.claim(tx, job.id, "fast", 30)
        await journal.finish(tx, job.id, "fast", "failed", error={"text": "refused"})
        with pytest.raises(ClaimLost):
            await journal.finish(tx, job.id, "fast", "done")


async def test_before_a_job_can_be_done_its_vendor_is_asked_less_often(
    store: Store, video: str, user: str, clock: Any
) -> None:
    await submit(store, video, user)
    waits = []
    for _ in range(7):
        before = clock()
        while not await ask_about(store, soonest=33.0):
            clock.forward(0.5)
        waits.append((clock() - before).total_seconds())
    assert waits == [5.0, 10.0, 10.0, 8.0, 2.0, 2.0, 2.0]


@pytest.mark.parametrize("limit", [1, 3, 50])
async def test_two_pollers_never_ask_about_the_same_job(
    store: Store, video: str, user: str, clock: Any, limit: int
) -> None:
    for number in range(12):
        await submit(store, video, user, f"k{number}", f"v{number}")
    clock.forward(5)
    other = await Store.open(store.url.render_as_string(hide_password=False), now=clock)

    async def poll(through: Store) -> list[str]:
        asked: list[str] = []
        while jobs := await ask_about(through, limit):
            asked += jobs
        return asked

    counts = Counter(job for jobs in await asyncio.gather(*map(poll, (store, other) * 3)) for job in jobs)
    assert len(counts) == 12 and set(counts.values()) == {1}
    await other.close()


async def test_jobs_are_listed_by_film(store: Store, video: str, user: str) -> None:
    job = await submit(store, video, user)
    async with store.begin("finish") as tx:
        second, _ = await journal.intend(
            tx, "k2", "maker", 60, video_id=video, user_id=user, unit="music", provider="fal", model="m", request={}
        )  # fmt: skip
        await journal.finish(tx, second.id, "maker", "cancelled")
        assert await journal.list(tx, video_id=video, open_only=True) == [job]
        assert {found.id for found in await journal.list(tx, video_id=video)} == {job.id, second.id}
        assert await journal.list(tx, plan_id=job.id) == []
        assert await journal.get(tx, job.id) == job
        with pytest.raises(NotFound):
            await journal.get(tx, video)


async def test_a_dead_makers_claims_can_be_ended_at_once(store: Store, video: str, user: str) -> None:
    job, _ = await intend(store, video, user, owner="dead")
    async with store.begin("expire") as tx:
        assert await journal.owners(tx) == ["dead"]
        await journal.expire(tx, "alive")
    with pytest.raises(ClaimLost):
        await claim(store, job, "alive")
    async with store.begin("expire") as tx:
        await journal.expire(tx, "dead")
    assert (await claim(store, job, "alive")).due_at == store.now()


async def test_what_must_not_be_sent_again_is_known_by_film(store: Store, video: str, user: str) -> None:
    ends = {"refused": "failed", "failed": "failed", "fine": "done", "doubt": "uncertain", "coming": "intent"}
    for key, state in ends.items():
        async with store.begin(key) as tx:
            job, _ = await journal.intend(
                tx, key, "maker", 60, video_id=video, user_id=user, unit=f"image:{key}", provider="fal",
                model="flux", request={"inputs": {"words": key}},
            )  # fmt: skip
            if state == "uncertain":
                await journal.doubt(tx, job.id, "maker", tx.now, {"text": "no answer"})
            elif state != "intent":
                error = {"code": key, "text": f"it {key}"} if state == "failed" else None
                await journal.finish(tx, job.id, "maker", "failed" if error else "done", error=error)
    async with store.read() as tx:
        found = {trouble.unit: trouble for trouble in await journal.troubles(tx, video)}
        assert await journal.troubles(tx, "00000000-0000-4000-8000-000000000000") == []
    assert [
        (one.unit, one.kind, one.inputs, one.model, one.why) for _, one in sorted(found.items(), reverse=True)
    ] == [
        ("image:refused", "refused", {"words": "refused"}, "fal:flux", "it refused"),
        ("image:doubt", "doubt", {"words": "doubt"}, "fal:flux", "no answer"),
        ("image:coming", "under_way", {"words": "coming"}, "fal:flux", ""),
    ]
