import asyncio

import pytest

from store import calls, messages, runs
from store.engine import Store
from store.errors import NotFound


async def say(store: Store, video: str, content: str, **more: object) -> tuple[messages.Message, bool]:
    async with store.begin("say") as tx:
        return await messages.append(tx, video, "user", content, **more)  # type: ignore[arg-type]


async def test_a_queued_message_joins_after_the_answers_it_interrupted(
    store: Store, video: str, user: str
) -> None:
    tool_calls = [{"id": "c1", "name": "quote", "arguments": "{}"}]
    async with store.begin("turn") as tx:
        run = (await runs.create(tx, video, user)).id
        await messages.append(tx, video, "user", "a film")
        await messages.append(tx, video, "assistant", tool_calls=tool_calls, run_id=run)
        await messages.append(tx, video, "user", "shorter", state="queued")
        await messages.append(tx, video, "user", "and blue", state="queued")
        await messages.append(tx, video, "tool", "42", tool_call_id="c1", run_id=run)
        assert [row.content for row in await messages.history(tx, video)] == ["a film", "", "42"]
        taken = await messages.take_queued(tx, video, run)
        assert await messages.take_queued(tx, video, run) == []
        history = await messages.history(tx, video)
    assert [row.content for row in taken] == ["shorter", "and blue"]
    assert [row.content for row in history] == ["a film", "", "42", "shorter", "and blue"]
    assert history[1].tool_calls == tool_calls and history[0].tool_calls is None
    assert history[-2:] == taken and taken[0].run_id == run


async def test_an_abandoned_message_stays_in_the_log(store: Store, video: str) -> None:
    broken, _ = await say(store, video, "half a sen", id="m1")
    async with store.begin("abandon") as tx:
        assert await messages.abandon(tx, video, "m1")
        assert not await messages.abandon(tx, video, "m1")
        assert await messages.history(tx, video) == []
        assert [row.id for row in await messages.list(tx, video)] == [broken.id]
        assert await messages.list(tx, video, after=broken.position) == []


async def test_a_message_with_a_used_id_is_the_first_one(store: Store, video: str) -> None:
    answers = await asyncio.gather(*(say(store, video, f"hello {n}", id="m1") for n in range(8)))
    assert sum(new for _, new in answers) == 1
    assert len({message.content for message, _ in answers}) == 1


async def test_many_writers_get_positions_of_their_own(store: Store, video: str) -> None:
    said = await asyncio.gather(*(say(store, video, str(n)) for n in range(20)))
    assert sorted(message.position for message, _ in said) == list(range(1, 21))


async def test_no_message_without_a_film(store: Store, user: str) -> None:
    with pytest.raises(NotFound):
        await say(store, user, "lost")


async def test_a_call_ends_once(store: Store, video: str) -> None:
    async with store.begin("call") as tx:
        call, new = await calls.open(tx, video, "c1", "quote", '{"a": 1}', author="plan")
        assert new and await calls.open(tx, video, "c1", "other", "{}") == (call, False)
        assert await calls.list(tx, video, open_only=True) == [call]
        assert await calls.finish(tx, video, "c1", "42")
        assert not await calls.finish(tx, video, "c1", "43")
        done = await calls.get(tx, video, "c1")
        assert (done.result, done.state, done.author, done.arguments) == ("42", "done", "plan", '{"a": 1}')
        assert await calls.list(tx, video, open_only=True) == []
        assert await calls.list(tx, video) == [done] and await calls.list(tx, video, run_id=video) == []
        with pytest.raises(NotFound):
            await calls.get(tx, video, "c2")
