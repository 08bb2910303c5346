import asyncio
import json
import random

import pytest

from store import events, videos
from store.engine import Store
from store.errors import NotFound


async def append(store: Store, video: str, *texts: str) -> None:
    async with store.begin("append") as tx:
        events.append(tx, video, None, [("CUSTOM", json.dumps(text)) for text in texts])


async def read(store: Store, video: str, after: int = 0, limit: int = 500) -> list[events.Event]:
    async with store.read() as tx:
        return await events.read(tx, video, after, limit)


async def test_events_are_numbered_from_one_and_kept_as_written(store: Store, video: str) -> None:
    odd = 'a\u2028b "é" \\u0041'
    await append(store, video, "one", odd)
    await append(store, video, "three")
    stored = await read(store, video)
    assert [json.loads(event.data) for event in stored] == ["one", odd, "three"]
    assert [event.seq for event in stored] == [1, 2, 3]
    assert json.loads(stored[1].data) == odd and stored[1].data == json.dumps(odd)
    assert [event.seq for event in await read(store, video, after=1, limit=1)] == [2]


async def test_a_rolled_back_append_leaves_no_gap(store: Store, video: str) -> None:
    with pytest.raises(ZeroDivisionError):
        async with store.begin("append") as tx:
            events.append(tx, video, None, [("CUSTOM", "1")])
            _ = 1 / 0
    await append(store, video, "kept")
    assert [event.seq for event in await read(store, video)] == [1]


async def test_many_appenders_leave_neither_gap_nor_double(store: Store, video: str) -> None:
    dice = random.Random(7)
    sizes = [[dice.randint(1, 4) for _ in range(5)] for _ in range(20)]

    async def appender(name: int) -> None:
        for size in sizes[name]:
            await append(store, video, *[f"{name}"] * size)

    await asyncio.gather(*(appender(name) for name in range(20)))
    total = sum(map(sum, sizes))
    stored = await read(store, video, limit=total + 1)
    assert [event.seq for event in stored] == list(range(1, total + 1))
    async with store.read() as tx:
        assert await events.last(tx, video) == total


async def test_the_snapshot_and_its_cursor_belong_together(store: Store, video: str) -> None:
    async with store.begin("append") as tx:
        events.append(tx, video, None, [("STATE_SNAPSHOT", "{}")], state={"film": {"title": "Tide"}})
    async with store.read() as tx:
        assert await events.snapshot(tx, video) == (1, {"film": {"title": "Tide"}})
        assert (await videos.get(tx, video)).state == {"film": {"title": "Tide"}}


async def test_no_event_without_a_film(store: Store, user: str) -> None:
    with pytest.raises(NotFound):
        await append(store, user, "lost")
    async with store.read() as tx:
        assert await events.read(tx, user) == []
        with pytest.raises(NotFound):
            await events.snapshot(tx, user)
