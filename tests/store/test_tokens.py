"""Refresh and one-time tokens, and the audit trail."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import pytest
from sqlalchemy import select

from store import audit, profiles, tokens
from store.engine import Store
from store.errors import Conflict
from store.tables import one_time_tokens, refresh_tokens
from tests.store.conftest import Clock

DAY = timedelta(days=1)


async def issue(store: Store, user: str, family: str | None = None, lifetime: timedelta = DAY) -> str:
    async with store.begin("issue") as tx:
        return await tokens.issue(tx, user, lifetime, family=family)


async def known(store: Store, token: str) -> tokens.Refresh:
    async with store.read() as tx:
        found = await tokens.find(tx, token)
    assert found is not None
    return found


async def test_only_hashes_are_kept(store: Store, user: str) -> None:
    token = await issue(store, user)
    async with store.begin("once") as tx:
        once = await tokens.issue_once(tx, user, "verify", DAY)
    async with store.read() as tx:
        rows = [await tx.all(select(refresh_tokens)), await tx.all(select(one_time_tokens))]
    assert all(rows) and token not in repr(rows) and once not in repr(rows)
    assert token not in repr(await known(store, token))


async def test_the_first_use_of_a_refresh_token_stays(store: Store, user: str, clock: Clock) -> None:
    token = await issue(store, user)
    first = clock.time
    for _ in range(2):
        async with store.begin("use") as tx:
            await tokens.use(tx, (await known(store, token)).id)
        clock.forward(5)
    assert (await known(store, token)).used_at == first


async def test_one_sign_in_ends_or_all_of_them(store: Store, user: str) -> None:
    async with store.begin("eve") as tx:
        eve = (await profiles.create(tx, "eve@example.org")).id
    mine, other, hers = await issue(store, user), await issue(store, user), await issue(store, eve)
    family = (await known(store, mine)).family
    child = await issue(store, user, family)
    async with store.begin("revoke") as tx:
        await tokens.revoke(tx, user, family)
    assert [(await known(store, t)).revoked_at is not None for t in (mine, child, other, hers)] == [True, True, False, False]  # fmt: skip
    async with store.begin("revoke") as tx:
        await tokens.revoke(tx, user)
    assert (await known(store, other)).revoked_at and not (await known(store, hers)).revoked_at


async def test_what_has_expired_is_forgotten_at_the_next_sign_in(
    store: Store, user: str, clock: Clock
) -> None:
    old, young = await issue(store, user), await issue(store, user, lifetime=3 * DAY)
    clock.forward(86_400)
    await issue(store, user)
    assert (await known(store, young)).user_id == user
    async with store.read() as tx:
        assert await tokens.find(tx, old) is None


async def redeem(store: Store, token: str, purpose: tokens.TokenPurpose = "reset") -> str | None:
    async with store.begin("redeem") as tx:
        return await tokens.redeem(tx, token, purpose)


async def test_a_one_time_token_is_redeemed_once_whoever_is_first(store: Store, user: str) -> None:
    async with store.begin("once") as tx:
        token = await tokens.issue_once(tx, user, "reset", DAY)
    assert await redeem(store, token, "verify") is None
    results = await asyncio.gather(*(redeem(store, token) for _ in range(8)))
    assert (results.count(user), results.count(None)) == (1, 7)
    async with store.read() as tx:
        assert await tokens.find_once(tx, token, "reset") is None


async def test_a_one_time_token_expires_and_gives_way_to_the_next(
    store: Store, user: str, clock: Clock
) -> None:
    async with store.begin("once") as tx:
        first = await tokens.issue_once(tx, user, "reset", DAY)
        second = await tokens.issue_once(tx, user, "reset", DAY)
        verify = await tokens.issue_once(tx, user, "verify", DAY)
    async with store.read() as tx:
        assert await tokens.find_once(tx, first, "reset") is None
        assert await tokens.find_once(tx, second, "reset") == user
        assert await tokens.find_once(tx, verify, "verify") == user
    clock.forward(86_400)
    assert await redeem(store, second) is None
    async with store.begin("void") as tx:
        await tokens.void(tx, user, "verify", "reset")
        assert await tx.all(select(one_time_tokens)) == []


async def test_an_address_moves_only_where_it_is_free(store: Store, user: str) -> None:
    async with store.begin("eve") as tx:
        eve = await profiles.create(tx, "eve@example.org", verified_at=tx.now)
    with pytest.raises(Conflict):
        async with store.begin("move") as tx:
            await profiles.move(tx, eve.id, "Ada@example.org")
    async with store.begin("move") as tx:
        moved = await profiles.move(tx, eve.id, "New@Example.org")
    assert (moved.email, moved.verified_at) == ("new@example.org", None)


async def test_people_are_listed_and_found(store: Store, user: str, clock: Clock) -> None:
    async with store.begin("people") as tx:
        same = [await profiles.create(tx, f"p{n}@example.org", name=f"Mr_{n}") for n in range(3)]
    async with store.read() as tx:
        first = await profiles.list(tx, limit=2)
        rest = await profiles.list(tx, after=(first[-1].created_at, first[-1].id))
        assert {p.id for p in (*first, *rest)} == {user, *(p.id for p in same)}
        assert len(first) + len(rest) == 4
        assert [p.name for p in await profiles.list(tx, containing="R_2")] == ["Mr_2"]
        assert await profiles.list(tx, containing="r%2") == []
        assert await profiles.find_id(tx, user.upper()) == await profiles.find_id(tx, user.replace("-", ""))
        assert await profiles.find_id(tx, "no id") is None


async def test_the_audit_trail_reads_newest_first(store: Store, user: str, clock: Clock) -> None:
    for number in range(3):
        async with store.begin("audit") as tx:
            await audit.write(tx, "counted", user, user, address="192.0.2.7", number=number)
            await audit.write(tx, "given", user, once="a key")
        clock.forward(1)
    async with store.read() as tx:
        entries = await audit.list(tx, limit=10)
        assert [e.facts for e in entries if e.action == "counted"] == [{"number": n} for n in (2, 1, 0)]
        assert [e.action for e in entries].count("given") == 1
        assert {e.address for e in entries} == {"192.0.2.7", None}
        older = await audit.list(tx, before=(entries[1].created_at, entries[1].id))
        assert [e.id for e in older] == [e.id for e in entries[2:]]
