import asyncio
import random
from contextlib import aclosing

import pytest

from store import events, signals, videos
from store.engine import Store, Tx
from store.errors import NotFound

NEVER = 3600.0


@pytest.fixture(autouse=True)
def unpolled(store: Store) -> None:
    store.signals.poll_seconds = NEVER


async def append(store: Store, video: str, count: int) -> None:
    async with store.begin("append") as tx:
        events.append(tx, video, None, [("CUSTOM", "1")] * count)


async def follow(store: Store, video: str, until: int, after: int = 0) -> list[int]:
    seen: list[int] = []
    async with asyncio.timeout(20), aclosing(store.signals.follow(video, after)) as batches:
        async for batch in batches:
            seen += [event.seq for event in batch]
            if seen[-1] >= until:
                return seen
    return seen


async def test_a_ring_before_the_wait_is_not_lost(store: Store) -> None:
    with store.signals.bell("jobs") as bell:
        assert not await bell.wait(0)
        store.signals.ring("jobs")
        assert await bell.wait(NEVER)
        assert not await bell.wait(0)


async def test_only_a_commit_rings(store: Store, video: str) -> None:
    with store.signals.bell("runs") as bell:
        with pytest.raises(ZeroDivisionError):
            async with store.begin("doomed") as tx:
                tx.after_commit(lambda: store.signals.ring("runs"))
                _ = 1 / 0
        assert not await bell.wait(0)


async def test_followers_see_every_event_once_in_order(store: Store, video: str) -> None:
    """Followers come and go at any cursor while appenders write; nothing is lost or doubled."""
    dice = random.Random(3)
    total = 120
    await append(store, video, 10)
    followers = [asyncio.create_task(follow(store, video, total, after)) for after in (0, 0, 4, 10)]

    async def appender() -> None:
        for _ in range(11):
            await append(store, video, 2)
            await asyncio.sleep(0)

    writers = [asyncio.create_task(appender()) for _ in range(5)]
    for _ in range(10):
        await append(store, video, 0)
        followers.append(asyncio.create_task(follow(store, video, total, dice.randint(0, 20))))
    await asyncio.gather(*writers)
    results = await asyncio.gather(*followers)
    assert all(seen == list(range(seen[0], total + 1)) for seen in results)
    assert [seen[0] for seen in results[:4]] == [1, 1, 5, 11]


async def test_a_cursor_beyond_the_end_follows_from_now_and_starves_nobody(store: Store, video: str) -> None:
    await append(store, video, 2)
    lost = asyncio.create_task(follow(store, video, 3, after=10**9))
    while not store.signals._tails:  # noqa: ASYNC110
        await asyncio.sleep(0)
    other = asyncio.create_task(follow(store, video, 3))
    await append(store, video, 1)
    assert await other == [1, 2, 3] and await lost == [3]


async def test_a_follower_further_back_than_memory_reads_the_log(
    store: Store, video: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(signals, "RECENT", 5)
    await append(store, video, 30)
    ahead = asyncio.create_task(follow(store, video, 60, after=30))
    await append(store, video, 20)
    behind = asyncio.create_task(follow(store, video, 60))
    await append(store, video, 10)
    assert await ahead == list(range(31, 61))
    assert await behind == list(range(1, 61))


async def test_the_poll_finds_what_another_process_wrote(store: Store, video: str) -> None:
    other = await Store.open(store.url.render_as_string(hide_password=False))
    store.signals.poll_seconds = 0.02
    follower = asyncio.create_task(follow(store, video, 3))
    await append(other, video, 2)
    await append(other, video, 1)
    assert await follower == [1, 2, 3]
    await other.close()


async def test_one_poll_asks_for_all_films_that_are_followed(
    store: Store, user: str, video: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with store.begin("film") as tx:
        second = (await videos.create(tx, user)).id
    asked: list[list[str]] = []
    newest = events.newest

    async def noted(tx: Tx, films: list[str]) -> dict[str, int]:
        asked.append(films)
        return await newest(tx, films)

    monkeypatch.setattr(events, "newest", noted)
    store.signals.poll_seconds = 0.02
    followers = [asyncio.create_task(follow(store, film, 1)) for film in (video, second)]
    while not asked:  # noqa: ASYNC110
        await asyncio.sleep(0)
    other = await Store.open(store.url.render_as_string(hide_password=False))
    async with other.begin("both") as tx:
        for film in (video, second):
            events.append(tx, film, None, [("CUSTOM", "1")])
    assert await asyncio.gather(*followers) == [[1], [1]]
    assert {video, second} in [set(films) for films in asked]
    await other.close()


async def test_what_another_process_wrote_between_comes_in_its_place(store: Store, video: str) -> None:
    other = await Store.open(store.url.render_as_string(hide_password=False))
    async with asyncio.timeout(20), aclosing(store.signals.follow(video)) as batches:
        await append(store, video, 1)
        seen = [event.seq for event in await anext(batches)]
        await append(other, video, 2)
        await append(store, video, 1)
        while len(seen) < 4:
            seen += [event.seq for event in await anext(batches)]
    assert seen == [1, 2, 3, 4]
    await other.close()


async def test_followers_are_fed_from_memory(
    store: Store, video: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    reads: list[int] = []
    read, listening = events.read, asyncio.Event()

    async def counted(tx: Tx, video_id: str, after: int) -> list[events.Event]:
        reads.append(after)
        found = [*await read(tx, video_id, after)]
        listening.set()
        return found

    monkeypatch.setattr(events, "read", counted)
    followers = [asyncio.create_task(follow(store, video, 30)) for _ in range(5)]
    await listening.wait()
    for _ in range(30):
        await append(store, video, 1)
    assert await asyncio.gather(*followers) == [list(range(1, 31))] * 5
    assert len(reads) <= 2


async def test_a_ring_from_outside_beats_the_poll(store: Store, video: str) -> None:
    other = await Store.open(store.url.render_as_string(hide_password=False))
    await append(store, video, 1)
    async with asyncio.timeout(20), aclosing(store.signals.follow(video)) as batches:
        assert [event.seq for event in await anext(batches)] == [1]
        await append(other, video, 1)
        store.signals.ring(video)
        assert [event.seq for event in await anext(batches)] == [2]
    await other.close()


async def test_closing_the_store_ends_followers(store: Store, video: str) -> None:
    await append(store, video, 1)
    async with asyncio.timeout(20), aclosing(store.signals.follow(video)) as batches:
        assert len(await anext(batches)) == 1
        await store.signals.close()
        assert [batch async for batch in batches] == []


async def test_whoever_follows_a_closed_store_is_let_go_at_once(store: Store, video: str) -> None:
    await append(store, video, 3)
    await store.signals.close()
    assert await follow(store, video, until=9, after=3) == []


async def test_a_reader_that_fails_fails_its_followers(
    store: Store, video: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def broken(*_: object) -> list[events.Event]:
        raise OSError("gone")

    monkeypatch.setattr(events, "read", broken)
    with pytest.raises(OSError, match="gone"):
        await follow(store, video, 1)


async def test_an_unknown_film_cannot_be_followed(store: Store, user: str) -> None:
    with pytest.raises(NotFound):
        await follow(store, user, 1)
