import asyncio

from store import idempotency, profiles, usage
from store.engine import Store
from store.idempotency import ABANDONED, KEPT, Answer, Busy, Mismatch, New
from tests.store.conftest import Clock

SAID = Answer(201, {"location": "/x"}, '{"a": "\\u0000 ü"}')


async def claim(store: Store, user: str, key: str = "k", digest: str = "d") -> object:
    async with store.begin("claim") as tx:
        return await idempotency.claim(tx, user, key, digest)


async def keep(store: Store, user: str, taken: object, said: Answer = SAID, key: str = "k") -> None:
    assert isinstance(taken, New)
    async with store.begin("keep") as tx:
        await idempotency.keep(tx, user, key, taken, said)


async def test_of_many_at_once_one_is_new_and_its_answer_is_everybodys(store: Store, user: str) -> None:
    found = await asyncio.gather(*(claim(store, user) for _ in range(20)))
    (new,) = [one for one in found if isinstance(one, New)]
    assert sum(isinstance(one, Busy) for one in found) == 19
    await keep(store, user, new)
    assert [await claim(store, user) for _ in range(2)] == [SAID, SAID]
    assert isinstance(await claim(store, user, digest="other"), Mismatch)


async def test_a_key_belongs_to_one_person(store: Store, user: str) -> None:
    async with store.begin("another") as tx:
        bob = (await profiles.create(tx, "bob@example.org")).id
    assert isinstance(await claim(store, user), New)
    assert isinstance(await claim(store, bob), New)


async def test_a_forgotten_key_is_free(store: Store, user: str) -> None:
    first = await claim(store, user)
    assert isinstance(first, New)
    async with store.begin("forget") as tx:
        await idempotency.forget(tx, user, "k", first)
    assert isinstance(await claim(store, user, digest="other"), New)


async def test_of_a_claim_that_was_taken_over_the_later_answer_stays(
    store: Store, user: str, clock: Clock
) -> None:
    first = await claim(store, user)
    clock.forward(ABANDONED.total_seconds() - 1)
    assert isinstance(await claim(store, user), Busy)
    clock.forward(1)
    assert isinstance(await claim(store, user, digest="other"), Mismatch)
    second = await claim(store, user)
    await keep(store, user, second)
    await keep(store, user, first, Answer(500, {}, "late"))
    assert isinstance(first, New)
    async with store.begin("forget") as tx:
        await idempotency.forget(tx, user, "k", first)
    assert await claim(store, user) == SAID


async def test_keys_are_kept_for_a_day(store: Store, user: str, clock: Clock) -> None:
    await keep(store, user, await claim(store, user))
    await keep(store, user, await claim(store, user, "later"), key="later")
    clock.forward(KEPT.total_seconds() - 1)
    assert await claim(store, user) == SAID
    clock.forward(1)
    assert isinstance(await claim(store, user), New)
    async with store.begin("prune") as tx:
        assert await idempotency.prune(tx) == 0, "whoever claims sweeps before their own door"
    clock.forward(KEPT.total_seconds())
    async with store.begin("prune") as tx:
        assert await idempotency.prune(tx) == 1


async def test_tokens_are_counted_by_person_and_day(store: Store, user: str, clock: Clock) -> None:
    async def add(tokens: int) -> int:
        async with store.begin("add") as tx:
            return await usage.add(tx, user, tokens)

    before = await asyncio.gather(*(add(10) for _ in range(8)))
    assert sorted(before) == [0, 10, 20, 30, 40, 50, 60, 70]
    clock.forward(12 * 3600 - 1)
    assert await add(5) == 80
    clock.forward(1)
    async with store.read() as tx:
        assert await usage.today(tx, user) == 0, "a new day in UTC"
    assert await add(1) == 0
