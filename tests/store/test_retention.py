from __future__ import annotations

import asyncio
import os
import time
from datetime import timedelta
from pathlib import Path

import pytest

from film.document import Film
from store import (
    blobs,
    books,
    events,
    exports,
    ledger,
    messages,
    plans,
    profiles,
    retention,
    revisions,
    runs,
    takes,
    tokens,
    videos,
)
from store.engine import Store
from store.errors import NotFound
from store.tables import metadata
from tests.store.conftest import Clock
from tests.store.test_ledger import approved, grant

INPUTS = {"description": "a lamp"}


async def stored(store: Store, user: str, folder: Path, text: str, *, old: bool = True) -> str:
    """A file in the store, as if it had lain there for long."""
    source = folder / "source"
    source.write_text(text)
    key = await store.blobs.put(user, source, ".png")
    if old:
        age(store, key)
    return key


def age(store: Store, key: str) -> None:
    moment = time.time() - 2 * blobs.YOUNG_SECONDS
    os.utime(store.blobs.path(key), (moment, moment))


async def add(store: Store, video: str, user: str, key: str, unit: str = "image:s1") -> takes.Take:
    async with store.begin("take") as tx:
        return await takes.add(tx, video, user, unit, inputs=INPUTS, provider="local", blob_key=key)


async def second(store: Store, user: str) -> str:
    async with store.begin("video") as tx:
        return (await videos.create(tx, user, title="Ebb")).id


async def forget(store: Store, *ids: str) -> set[str]:
    """Forget takes, and delete the files that nobody names then; what was deleted."""
    async with store.begin("forget") as tx:
        _, keys = await retention.forget(tx, ids)
    async with store.read() as tx:
        unnamed = await retention.unnamed(tx, keys)
    return {key for key in unnamed if await store.blobs.delete(key)}


async def test_a_file_goes_only_when_the_last_row_that_names_it_is_gone(
    store: Store, video: str, user: str, tmp_path: Path
) -> None:
    key = await stored(store, user, tmp_path, "lamp")
    other = await second(store, user)
    mine, shared = await add(store, video, user, key), await add(store, other, user, key)
    async with store.begin("exports") as tx:
        made = await exports.add(tx, video, user, "mp4", {}, mine.id)
        await exports.claim(tx, "me", 60)
        await exports.finish(tx, made.id, "me", blob_key=key, mime="video/mp4", bytes=4)
    assert await forget(store, mine.id) == set()
    assert await store.blobs.exists(key)
    async with store.read() as tx:
        with pytest.raises(NotFound):
            await exports.get(tx, made.id)
    assert await forget(store, shared.id) == {key}
    assert not await store.blobs.exists(key)


async def test_an_avatar_and_a_plan_line_are_not_broken(
    store: Store, video: str, user: str, tmp_path: Path
) -> None:
    await grant(store, user, 5)
    key = await stored(store, user, tmp_path, "face")
    take = await add(store, video, user, key)
    plan = await approved(store, video, user, 5)
    async with store.begin("made") as tx:
        await profiles.change(tx, user, avatar_url=key)
        await plans.set_line(tx, plan, "image:s1", "made", take_id=take.id)
    assert await forget(store, take.id) == set()
    assert await store.blobs.exists(key)
    async with store.read() as tx:
        (line,) = await plans.lines(tx, plan)
    assert (line.state, line.take_id) == ("made", None)


async def test_who_reuses_a_take_first_keeps_its_file(
    store: Store, video: str, user: str, tmp_path: Path
) -> None:
    key = await stored(store, user, tmp_path, "lamp")
    take = await add(store, video, user, key)
    other = await second(store, user)
    found, swept = asyncio.Event(), asyncio.Event()

    async def reuse() -> None:
        async with store.begin("reuse", film=other) as tx:
            reused = await takes.reusable(tx, user, INPUTS)
            assert reused is not None
            found.set()
            if tx.postgres:  # the sweep runs beside this; SQLite makes it wait for the commit
                await asyncio.wait_for(swept.wait(), 20)
            await takes.add(
                tx, other, user, "image:s1", inputs=INPUTS, provider="local", blob_key=reused.blob_key
            )

    async def sweep() -> set[str]:
        await found.wait()
        try:
            return await forget(store, take.id)
        finally:
            swept.set()

    _, gone = await asyncio.gather(reuse(), sweep())
    assert gone == set()
    assert await store.blobs.exists(key)
    async with store.read() as tx:
        assert await retention.unnamed(tx, [key]) == set()


async def test_a_take_that_is_being_forgotten_is_not_reused(
    store: Store, video: str, user: str, tmp_path: Path
) -> None:
    key = await stored(store, user, tmp_path, "lamp")
    take = await add(store, video, user, key)
    other = await second(store, user)
    locked, begun = asyncio.Event(), asyncio.Event()

    async def sweep() -> None:
        async with store.begin("forget") as tx:
            await retention.forget(tx, [take.id])
            locked.set()
            await asyncio.wait_for(begun.wait(), 20)

    async def reuse() -> takes.Take | None:
        await locked.wait()
        begun.set()
        async with store.begin("reuse", film=other) as tx:
            return await takes.reusable(tx, user, INPUTS)

    _, reused = await asyncio.gather(sweep(), reuse())
    assert reused is None


async def test_a_file_that_is_stored_again_meanwhile_stays(
    store: Store, video: str, user: str, tmp_path: Path
) -> None:
    key = await stored(store, user, tmp_path, "lamp")
    take = await add(store, video, user, key)
    async with store.begin("forget") as tx:
        _, keys = await retention.forget(tx, [take.id])
    async with store.read() as tx:
        assert await retention.unnamed(tx, keys) == {key}
    assert await stored(store, user, tmp_path, "lamp", old=False) == key  # its row comes next
    assert await store.blobs.delete(key) is False
    await add(store, video, user, key)
    assert await store.blobs.exists(key)


async def test_a_deleted_film_leaves_no_rows_but_what_the_books_need(
    store: Store, video: str, user: str, tmp_path: Path
) -> None:
    await grant(store, user, 10)
    key = await stored(store, user, tmp_path, "lamp")
    other = await second(store, user)
    take, kept = await add(store, video, user, key), await add(store, other, user, key)
    plan = await approved(store, video, user, 3)
    async with store.begin("life") as tx:
        await plans.set_line(tx, plan, "image:s1", "made", take_id=take.id, charged=2)
        await ledger.settle(tx, plan, "image:s1", charged=2, maximum=3)
        await plans.close(tx, plan, {"charged": "2"})
        first = await runs.create(tx, video, user)
        held = await runs.acquire(tx, first.id, "me", 60)
        assert held
        await runs.finish(tx, first.id, held.fence, "finished")
        await runs.create(tx, video, user, parent_run_id=first.id)
        await messages.append(tx, video, "user", "a secret wish", run_id=first.id)
        events.append(tx, video, first.id, [("CUSTOM", "{}")])
        await revisions.append(tx, video, 0, Film(title="Secret"), {}, author="agent", run_id=first.id)
        await exports.add(tx, video, user, "gif", {}, take.id)
        await videos.delete(tx, video)
        await exports.drop(tx, video)
    async with store.read() as tx:
        assert await retention.discarded(tx) == [video]
        assert await retention.busy(tx, video)
    async with store.begin("purge", film=video) as tx:
        assert await retention.purge(tx, video) == {key}
    async with store.read() as tx:
        assert await retention.discarded(tx) == []
        assert await retention.unnamed(tx, [key]) == set()
        rows = {table.name: len(await tx.all(table.select().where(table.c.video_id == video)))
                for table in metadata.sorted_tables if "video_id" in table.c}  # fmt: skip
        tombstone = await videos.get(tx, video, hidden=True)
        assert await books.audit(tx) == []
        assert await ledger.charged_for(tx, plan) == 2
        assert (await takes.get(tx, kept.id)).blob_key == key
    assert {name for name, count in rows.items() if count} == {"plans"}
    assert tombstone.purged_at and "Secret" not in repr(tombstone) and "Tide" not in repr(tombstone)


async def test_a_film_whose_take_is_being_reused_waits(
    store: Store, video: str, user: str, tmp_path: Path
) -> None:
    key = await stored(store, user, tmp_path, "lamp")
    await add(store, video, user, key)
    other = await second(store, user)
    async with store.begin("delete") as tx:
        await videos.delete(tx, video)

    async def purge() -> set[str] | None:
        async with store.begin("purge", film=video) as tx:
            return await retention.purge(tx, video)

    if not store.is_sqlite:  # which has one writer
        async with store.begin("reuse", film=other) as tx:
            assert await takes.reusable(tx, user, INPUTS)
            assert await asyncio.wait_for(asyncio.create_task(purge()), 20) is None
    assert await purge() == {key}


async def test_films_are_looked_at_in_turn(
    store: Store, video: str, user: str, clock: Clock, tmp_path: Path
) -> None:
    key = await stored(store, user, tmp_path, "lamp")
    films = sorted([video, await second(store, user), await second(store, user)])
    for film in films:
        await add(store, film, user, key)
    async with store.read() as tx:
        assert await retention.films(tx, older=clock()) == []
        later = clock() + timedelta(seconds=1)
        assert await retention.films(tx, older=later, limit=2) == films[:2]
        assert await retention.films(tx, older=later, after=films[1], limit=2) == films[2:]


async def test_a_film_stands_as_its_last_revisions_left_it(store: Store, video: str) -> None:
    async with store.begin("edits") as tx:
        for number in range(5):
            await revisions.append(
                tx, video, number, Film(title=f"{number}"), {"music": f"{number}"}, author="agent"
            )
        await videos.select_takes(tx, video, {"music": "now"})
    async with store.read() as tx:
        stands = await retention.stands(tx, video, 3)
    assert [(stand.film.title, stand.selected["music"]) for stand in stands] == [
        ("4", "now"), ("4", "4"), ("3", "3"), ("2", "2"),
    ]  # fmt: skip


async def test_tokens_that_have_expired_are_forgotten(store: Store, user: str, clock: Clock) -> None:
    async with store.begin("tokens") as tx:
        await tokens.issue(tx, user, timedelta(seconds=10))
        lasting = await tokens.issue(tx, user, timedelta(seconds=30))
        await tokens.issue_once(tx, user, "verify", timedelta(seconds=10))
        reset = await tokens.issue_once(tx, user, "reset", timedelta(seconds=30))
    clock.forward(20)
    async with store.begin("prune") as tx:
        assert await retention.prune_tokens(tx) == 2
        assert await retention.prune_tokens(tx) == 0
        assert await tokens.find(tx, lasting)
        assert await tokens.redeem(tx, reset, "reset") == user
