from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest

from store import exports, profiles, takes, videos
from store.engine import Store
from store.errors import ClaimLost, NotFound
from tests.store.conftest import Clock


@pytest.fixture
async def cut(store: Store, video: str, user: str) -> str:
    async with store.begin("cut") as tx:
        return (await takes.add(tx, video, user, "cut", inputs={}, provider="studio")).id


async def add(store: Store, video: str, user: str, cut: str, format: str = "gif", **options: object) -> str:
    async with store.begin("export") as tx:
        return (await exports.add(tx, video, user, format, options, cut)).id


async def claim(store: Store, owner: str) -> exports.Export | None:
    async with store.begin("claim") as tx:
        return await exports.claim(tx, owner, 60)


async def test_an_export_is_claimed_by_one_and_the_oldest_first(
    store: Store, video: str, user: str, cut: str, clock: Clock
) -> None:
    ids = []
    for _ in range(3):
        ids.append(await add(store, video, user, cut))
        clock.forward(1)
    claimed = await asyncio.gather(*(claim(store, f"worker {n}") for n in range(6)))
    got = [export.id for export in claimed if export]
    assert sorted(got) == sorted(ids)
    async with store.read() as tx:
        assert not await exports.waiting(tx)
        assert sorted(await exports.owners(tx)) == sorted(e.claimed_by or "" for e in claimed if e)
    late = await add(store, video, user, cut)
    taken = await claim(store, "worker")
    assert taken and (taken.id, taken.tries) == (late, 1)


async def test_somebody_with_many_exports_does_not_keep_others_waiting(
    store: Store, video: str, user: str, cut: str, clock: Clock
) -> None:
    mine = []
    for _ in range(3):
        mine.append(await add(store, video, user, cut))
        clock.forward(1)
    async with store.begin("eve") as tx:
        eve = (await profiles.create(tx, "eve@example.org")).id
        film = (await videos.create(tx, eve)).id
    hers = await add(store, film, eve, cut)
    order = [export.id for _ in range(4) if (export := await claim(store, "worker"))]
    assert order == [mine[0], hers, *mine[1:]]


async def test_a_claim_that_runs_out_is_taken_over_and_the_first_holder_stops(
    store: Store, video: str, user: str, cut: str, clock: Clock
) -> None:
    export = await add(store, video, user, cut)
    assert await claim(store, "first")
    clock.forward(59)
    async with store.begin("renew") as tx:
        await exports.renew(tx, export, "first", 60, 0.5)
    clock.forward(59)
    assert await claim(store, "second") is None
    clock.forward(2)
    second = await claim(store, "second")
    assert second and (second.tries, second.progress) == (2, 0.5)
    for change in (
        lambda tx: exports.renew(tx, export, "first", 60, 0.6),
        lambda tx: exports.finish(tx, export, "first", blob_key="x", mime="image/gif", bytes=1),
        lambda tx: exports.fail(tx, export, "first", {"code": "x", "text": "y"}),
        lambda tx: exports.give_back(tx, export, "first"),
    ):
        with pytest.raises(ClaimLost, match=r"Export .* is no longer claimed by 'first'"):
            async with store.begin("late") as tx:
                await change(tx)
    async with store.begin("finish") as tx:
        await exports.finish(tx, export, "second", blob_key="x", mime="image/gif", bytes=1)
        done = await exports.get(tx, export, user)
    assert (done.state, done.blob_key, done.progress, done.error, done.claimed_by) == (
        "ready",
        "x",
        1,
        None,
        None,
    )


async def test_one_that_is_given_back_does_not_count_as_tried(
    store: Store, video: str, user: str, cut: str
) -> None:
    export = await add(store, video, user, cut)
    for _ in range(3):
        assert await claim(store, "worker")
        async with store.begin("back") as tx:
            await exports.give_back(tx, export, "worker")
    again = await claim(store, "worker")
    assert again and again.tries == 1


async def test_the_same_export_is_found_by_cut_form_and_options(
    store: Store, video: str, user: str, cut: str, clock: Clock
) -> None:
    plain = await add(store, video, user, cut)
    clock.forward(1)
    tall = await add(store, video, user, cut, aspect="9:16")
    async with store.begin("look") as tx:
        for options, found in (({}, plain), ({"aspect": "9:16"}, tall), ({"aspect": "1:1"}, None)):
            same = await exports.find_same(tx, video, "gif", options, cut)
            assert (same and same.id) == found
        assert await exports.find_same(tx, video, "mp4", {}, cut) is None
        assert await exports.find_same(tx, video, "gif", {}, video) is None
        await exports.claim(tx, "worker", 60)
        await exports.fail(tx, plain, "worker", {"code": "failed", "text": "No."})
        assert await exports.find_same(tx, video, "gif", {}, cut) is None, "what failed may be tried again"


async def test_pages_are_newest_first_and_strangers_see_nothing(
    store: Store, video: str, user: str, cut: str, clock: Clock
) -> None:
    ids = [await add(store, video, user, cut) for _ in range(2)]  # at the same moment
    clock.forward(1)
    ids.append(await add(store, video, user, cut))
    async with store.begin("look") as tx:
        whole = await exports.page(tx, video, 10)
        assert whole[0].id == ids[2] and {row.id for row in whole} == {*ids}
        first = await exports.page(tx, video, 2)
        last = first[-1]
        rest = await exports.page(tx, video, 2, before=(last.created_at, last.id))
        assert [*first, *rest] == [*whole]
        eve = (await profiles.create(tx, "eve@example.org")).id
        with pytest.raises(NotFound):
            await exports.get(tx, ids[0], eve)


async def test_what_is_still_to_be_made_of_a_deleted_film_is_dropped(
    store: Store, video: str, user: str, cut: str
) -> None:
    running, queued = await add(store, video, user, cut), await add(store, video, user, cut)
    assert await claim(store, "worker")
    rung = False
    with store.signals.bell(f"stop {running}") as one, store.signals.bell(f"stop {queued}") as other:
        async with store.begin("discard") as tx:
            await videos.delete(tx, video)
            await exports.drop(tx, video)
        rung = await one.wait(0) and await other.wait(0)
    assert rung
    assert await claim(store, "worker") is None
    with pytest.raises(ClaimLost):
        async with store.begin("beat") as tx:
            await exports.renew(tx, running, "worker", 60, 0.1)


async def test_what_ended_a_month_ago_is_forgotten_and_not_handed_out_shortly_before(
    store: Store, video: str, user: str, cut: str, clock: Clock
) -> None:
    export = await add(store, video, user, cut)
    assert await claim(store, "worker")
    async with store.begin("finish") as tx:
        await exports.finish(tx, export, "worker", blob_key="x", mime="image/gif", bytes=1)
    clock.forward((exports.KEPT - timedelta(days=2)).total_seconds())
    async with store.begin("look") as tx:
        assert await exports.prune(tx) == set()
        same = await exports.find_same(tx, video, "gif", {}, cut)
    assert same and same.id == export
    clock.forward(timedelta(days=1, hours=1).total_seconds())
    queued = await add(store, video, user, cut)
    async with store.begin("look") as tx:
        same = await exports.find_same(tx, video, "gif", {}, cut)
        assert same and same.id == queued
        assert await exports.prune(tx) == set()
    clock.forward(timedelta(days=1).total_seconds())
    async with store.begin("look") as tx:
        assert await exports.prune(tx) == {"x"}
        assert [row.id for row in await exports.page(tx, video, 10)] == [queued]
