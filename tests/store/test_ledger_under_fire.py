"""Two hundred approvals at once by somebody who can afford seven."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
from sqlalchemy import func, select

from agent import starting
from agent.compose import App, compose
from agent.films import load
from api.server import running
from film.document import Film, Line, Scene
from film.plan import Plan
from pixora.settings import Settings
from store import books, calls, ledger, plans, profiles, runs, videos
from store.engine import Store
from store.errors import NotEnough
from store.tables import credit_transactions as entries
from tests.databases import PostgresDatabases, SqliteDatabases

AFFORDED = 7
FILMS = 100
REQUESTS = 60
"""Over HTTP; two hundred take the same course in three times the time."""
KINDS = ("image", "clip", "speech", "sound", "music")
FILM = Film(
    title="Two lamps",
    scenes=(Scene(id="s1", visual_description="a lamp in a tower", lines=(Line(text="One lamp."),)),),
)


@asynccontextmanager
async def priced(databases: SqliteDatabases | PostgresDatabases, home: Path) -> AsyncIterator[App]:
    """An app whose every model is the faulty vendor's, which is priced and never asked here."""
    values = {f"PIXORA_{kind.upper()}_MODELS": f"faulty:{kind}" for kind in KINDS}
    values["PIXORA_SECRET"] = "for all machines that share a database"
    values |= {"PIXORA_HOME": str(home), "PIXORA_FAULTY_URL": "http://127.0.0.1:9"}
    app = await compose(Settings.load(values | {"PIXORA_DATABASE_URL": databases.ready()}))
    try:
        yield app
    finally:
        await app.aclose()


async def person_with(app: App, films: int) -> tuple[str, Sequence[str], Plan]:
    """Somebody with films that cost the same, and credits for seven of them."""
    async with app.store.begin("films") as tx:
        user = (await profiles.create(tx, "ada@example.org")).id
        made = [(await videos.create(tx, user, film=FILM)).id for _ in range(films)]
        plan = app.plan((await load(tx, made[0])).graph)
        assert plan.maximum > 0
        await ledger.grant(tx, user, total(plan), "gift")
    return user, made, plan


async def look(store: Store, user: str, total: int) -> int:
    """What is held now, while others are at it: never negative, and nothing is ever missing."""
    async with store.read() as tx:
        wallet, held = await ledger.balance(tx, user), await ledger.held(tx, user)
    assert wallet >= 0 and held >= 0 and wallet + held == total
    return held


@asynccontextmanager
async def watched(app: App, user: str, total: int) -> AsyncIterator[set[int]]:
    """Look all the while, over connections that nobody else waits for."""
    other, over = Store(app.settings.database_url), asyncio.Event()
    seen: set[int] = set()

    async def watch() -> None:
        while not over.is_set():
            seen.add(await look(other, user, total))

    watcher = asyncio.create_task(watch())
    try:
        yield seen
    finally:
        over.set()
        await watcher
        await other.close()


async def in_order(store: Store, user: str, plan: Plan, holds: int) -> None:
    """So many holds were booked, and the books balance."""
    left = total(plan) - holds * plan.maximum
    async with store.read() as tx:
        booked = select(entries.c.account, func.count(), func.sum(entries.c.amount)).group_by(
            entries.c.account
        )
        rows = await tx.all(booked.where(entries.c.user_id == user, entries.c.type == "hold"))
        assert {row[0]: (row[1], int(row[2])) for row in rows} == {
            "wallet": (holds, -holds * plan.maximum),
            "held": (holds, holds * plan.maximum),
        }
        lowest = select(func.min(entries.c.balance_after)).where(entries.c.account.in_(("wallet", "held")))
        assert await tx.scalar(lowest) >= 0
        assert (await ledger.balance(tx, user), await ledger.held(tx, user)) == (left, holds * plan.maximum)
        assert await books.audit(tx) == []
        statement = await ledger.history(tx, user, limit=1000)
        assert sum(entry.amount for entry in statement) == left
        assert [entry.position for entry in statement] == list(range(len(statement), 0, -1))


async def test_two_hundred_approvals_at_once_hold_seven(
    databases: SqliteDatabases | PostgresDatabases, tmp_path: Path
) -> None:
    async with priced(databases, tmp_path) as app:
        user, films, plan = await person_with(app, FILMS)

        async def approve(film: str) -> tuple[str, str | NotEnough]:
            try:
                return film, await starting.approve(app, user, film, plan.version, max_credits=10**12)
            except NotEnough as error:
                return film, error

        async with watched(app, user, total(plan)) as seen:
            answers = await asyncio.gather(*(approve(film) for film in films * 2))
        assert len(answers) == 200 and len(seen) > 1, "it was looked at while it happened"
        begun = {(film, found) for film, found in answers if isinstance(found, str)}
        assert len(begun) == len({film for film, _ in begun}) == AFFORDED, "each film is approved once"
        refused = [found for _, found in answers if isinstance(found, NotEnough)]
        assert len(refused) == 200 - 2 * AFFORDED
        assert {error.need for error in refused} == {plan.maximum}
        await in_order(app.store, user, plan, AFFORDED)
        async with app.store.read() as tx:
            for film in films:
                states = [row.state for row in await plans.list(tx, film)]
                assert states == (["approved"] if film in dict(begun) else [])
                assert len(await runs.list(tx, film)) == len(states)
        await end_everything_twice(app, user, films, plan)


async def end_everything_twice(app: App, user: str, films: Sequence[str], plan: Plan) -> None:
    """Every line of every approved plan is ended by two at once, one that charges and one that releases."""
    async with app.store.read() as tx:
        approved = [row for film in films for row in await plans.list(tx, film, "approved")]

    async def end(plan_id: str, unit: str, maximum: int, charged: int) -> int:
        async with app.store.begin("end") as tx:
            posting = await ledger.settle(tx, plan_id, unit, charged=charged, maximum=maximum)
            await plans.set_line(tx, plan_id, unit, "made", charged=posting.charged)
            return posting.charged

    ends = [
        end(row.id, line.unit, line.maximum, charged)
        for row in approved
        for line in plan.lines
        for charged in (line.quote, 0)
    ]
    charged = await asyncio.gather(*ends)
    assert charged[::2] == charged[1::2], "both are told what was booked"
    async with app.store.read() as tx:
        wallet = await ledger.balance(tx, user)
        assert wallet == total(plan) - sum(charged[::2])
        assert await ledger.held(tx, user) == 0
        assert await books.audit(tx) == []


def total(plan: Plan) -> int:
    """What the person was given: a micro-credit less than eight plans may cost."""
    return (AFFORDED + 1) * plan.maximum - 1


async def ask(app: App, user: str, films: Sequence[str], plan: Plan) -> None:
    """Have every film wait for the approval of its plan."""
    async with app.store.begin("ask") as tx:
        for film in films:
            await plans.propose(tx, film, user, plan)
            await calls.open(tx, film, f"call_{film}", "request_approval", "{}")


async def test_approvals_at_once_over_http_hold_seven(
    databases: SqliteDatabases | PostgresDatabases, tmp_path: Path
) -> None:
    async with priced(databases, tmp_path) as app:
        user, films, plan = await person_with(app, REQUESTS)
        await ask(app, user, films, plan)
        async with running(app) as server:
            assert app.executor is not None
            await app.executor.stop()  # what is held stays held
            token = server.edge.tokens.issue(user, app.store.now())
            async with httpx.AsyncClient(
                base_url=f"{server.url}/api/v1", timeout=60, headers={"Authorization": f"Bearer {token}"}
            ) as client:

                async def approve(film: str) -> httpx.Response:
                    answer = {"interruptId": f"call_{film}", "payload": {"approved": True}}
                    told = await client.post(
                        f"/videos/{film}/runs", json={"resume": [answer]}, headers={"Idempotency-Key": film}
                    )
                    await look(app.store, user, total(plan))
                    return told

                answers = dict(zip(films, await asyncio.gather(*map(approve, films)), strict=True))
                begun = [film for film, answer in answers.items() if answer.status_code == 202]
                refused = [film for film, answer in answers.items() if answer.status_code == 402]
                assert (len(begun), len(refused)) == (AFFORDED, REQUESTS - AFFORDED)
                for film in begun:
                    again = await approve(film)
                    assert again.headers["idempotency-replayed"] == "true"
                    assert again.json() == answers[film].json()
                for again in [answers[refused[0]], await approve(refused[0])]:
                    assert again.json()["lacking"] == 0.000001
                    assert "idempotency-replayed" not in again.headers
        await in_order(app.store, user, plan, AFFORDED)
