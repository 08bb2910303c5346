import asyncio
import dataclasses
import sqlite3
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from sqlalchemy import func, select
from sqlalchemy.exc import IntegrityError, StatementError

from pixora import failpoints
from store import (
    calls,
    events,
    journal,
    ledger,
    messages,
    plans,
    profiles,
    revisions,
    runs,
    tables,
    takes,
    videos,
)
from store.engine import Store
from store.errors import Conflict, NotFound, StoreError

ROWS = [
    (profiles.Profile, tables.profiles),
    (videos.Video, tables.videos),
    (runs.Run, tables.runs),
    (events.Event, tables.events),
    (revisions.Revision, tables.revisions),
    (revisions.SceneRow, tables.scenes),
    (takes.Take, tables.takes),
    (plans.Plan, tables.plans),
    (plans.Line, tables.plan_lines),
    (journal.Job, tables.vendor_jobs),
    (messages.Message, tables.messages),
    (calls.Call, tables.calls),
    (ledger.Entry, tables.credit_transactions),
]


@pytest.mark.parametrize(("row", "table"), ROWS)
def test_rows_have_the_columns_of_their_table(row: type, table: object) -> None:
    assert [field.name for field in dataclasses.fields(row)] == list(table.c.keys())  # type: ignore[attr-defined]


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///:memory:", "mysql://x/y", "pixora.db"])
def test_an_address_we_cannot_use_is_refused(url: str) -> None:
    with pytest.raises(StoreError, match=r"sqlite:///FILE|name a file"):
        Store(url)


async def test_a_database_that_cannot_be_opened_says_why(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="Cannot open the database"):
        await Store.open(f"sqlite:///{tmp_path / 'file' / 'pixora.db'}")
    with pytest.raises(StoreError, match=r"Cannot open the database .*\*\*\*"):
        await Store.open(f"postgresql://me:secret@/pixora?host={tmp_path}")


async def test_an_exception_rolls_back(store: Store, user: str) -> None:
    called: list[str] = []
    with pytest.raises(ZeroDivisionError):
        async with store.begin("doomed") as tx:
            tx.after_commit(lambda: called.append("no"))
            await videos.create(tx, user)
            _ = 1 / 0
    async with store.read() as tx:
        assert await videos.list(tx, user) == []
    assert called == []


async def test_a_cancelled_writer_leaves_nothing_and_blocks_nobody(store: Store, user: str) -> None:
    inside = asyncio.Event()

    async def write() -> None:
        async with store.begin("cancelled") as tx:
            await videos.create(tx, user)
            inside.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(write())
    await inside.wait()
    task.cancel()
    await asyncio.wait([task])
    async with asyncio.timeout(20), store.begin("next") as tx:
        assert await videos.list(tx, user) == []


async def test_writers_cancelled_anywhere_leave_all_or_nothing(store: Store, user: str) -> None:
    """A task may be cancelled inside any statement; a film and its event exist together or not at all."""

    async def write() -> None:
        async with store.begin("film") as tx:
            video = await videos.create(tx, user)
            events.append(tx, video.id, None, [("CUSTOM", "1")])

    for steps in range(40):
        tasks = [asyncio.create_task(write()) for _ in range(3)]
        for _ in range(steps):
            await asyncio.sleep(0)
        tasks[0].cancel()
        async with asyncio.timeout(20):
            results = await asyncio.gather(*tasks, return_exceptions=True)
        assert results[1:] == [None, None]
    async with store.read() as tx:
        films = await videos.list(tx, user, limit=1000)
        assert all(film.last_seq == 1 for film in films) and len(films) >= 80
        assert await tx.scalar(select(func.count()).select_from(tables.events)) == len(films)


async def test_commits_pass_their_failpoints_and_then_call_back(
    store: Store, user: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    order: list[str] = []
    monkeypatch.setattr(failpoints, "hit", order.append)

    def broken() -> None:
        raise OSError("nobody listens")

    async with store.begin("film") as tx:
        tx.after_commit(broken)
        tx.after_commit(lambda: order.append("called"))
        await videos.create(tx, user)
    assert order == ["commit:film:before", "commit:film:after", "called"]
    assert "nobody listens" in caplog.text


async def test_a_transaction_inside_another_is_refused(store: Store) -> None:
    with pytest.raises(RuntimeError, match="'inner' inside 'outer'"):
        async with store.begin("outer"), store.begin("inner"):
            pass
    async with store.begin("outer"):
        pass


async def test_readers_see_one_moment_and_cannot_write(store: Store, user: str) -> None:
    async with store.read() as tx:
        assert await videos.list(tx, user) == []
        async with store.begin("film") as writing:
            await videos.create(writing, user)
        assert await videos.list(tx, user) == []
    async with store.read() as tx:
        assert len(await videos.list(tx, user)) == 1
    with pytest.raises(Exception, match=r"readonly|read-only"):
        async with store.read() as tx:
            await profiles.change(tx, user, name="Eve")


async def test_a_film_has_one_writer_at_a_time(store: Store, user: str) -> None:
    """Two processes read a value and write one more; each increment survives, and each process takes one connection."""
    other = await Store.open(store.url.render_as_string(hide_password=False))
    async with store.begin("film") as tx:
        video = (await videos.create(tx, user)).id

    async def increment(through: Store) -> None:
        async with through.begin("increment", film=video) as tx:
            assert through.connections()["write"][0] == 1  # the others wait without a connection
            film = await videos.get(tx, video)
            await asyncio.sleep(0)
            await videos.change(tx, video, duration=(film.duration or 0) + 1)

    await asyncio.gather(*(increment(through) for through in (store, other) * 10))
    async with store.read() as tx:
        assert (await videos.get(tx, video)).duration == 20
    await other.close()


async def test_writers_of_one_film_never_wait_in_a_circle(store: Store, user: str) -> None:
    async with store.begin("film") as tx:
        video = (await videos.create(tx, user)).id
        run = await runs.create(tx, video, user)
        await runs.acquire(tx, run.id, "holder", 60)

    async def run_first() -> None:
        async with store.begin("holder", film=video) as tx:
            await runs.guard(tx, run.id, 1)
            events.append(tx, video, run.id, [("CUSTOM", "1")])

    async def film_first() -> None:
        async with store.begin("person", film=video) as tx:
            events.append(tx, video, run.id, [("CUSTOM", "2")])
            await runs.wake(tx, run.id)

    async with asyncio.timeout(20):
        await asyncio.gather(*(write() for write in (run_first, film_first) * 10))
    async with store.read() as tx:
        assert await events.last(tx, video) == 20


async def test_times_are_utc_whatever_they_were(store: Store, user: str) -> None:
    moment = datetime(2026, 7, 1, 9, 30, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    async with store.begin("time") as tx:
        changed = await profiles.change(tx, user, verified_at=moment)
    assert changed.verified_at == moment and changed.verified_at.tzinfo is UTC
    with pytest.raises(StatementError, match="aware"):
        async with store.begin("time") as tx:
            await profiles.change(tx, user, verified_at=moment.replace(tzinfo=None))


async def test_references_are_enforced(store: Store, user: str) -> None:
    with pytest.raises(IntegrityError):
        async with store.begin("orphan") as tx:
            await videos.create(tx, "00000000-0000-4000-8000-000000000000")


async def test_a_commit_that_fails_leaves_no_transaction_open(tmp_path: Path) -> None:
    """SQLite finds a deferred violation at COMMIT, and goes on with the transaction then."""
    opened = await Store.open(f"sqlite:///{tmp_path}/pixora.db")
    with pytest.raises(IntegrityError):
        async with opened.begin("orphan") as tx:
            await tx.run(lambda connection: connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON"))
            await videos.create(tx, "00000000-0000-4000-8000-000000000000")
    async with opened.begin("next") as tx:
        assert await tx.scalar(select(func.count()).select_from(tables.videos)) == 0
        await profiles.create(tx, "ada@example.org")
    await opened.close()


async def test_nothing_is_run_in_a_transaction_that_has_ended(store: Store, user: str) -> None:
    async with store.begin("film") as tx:
        await videos.create(tx, user)
    with pytest.raises(Exception, match=r"ended|closed"):
        await videos.list(tx, user)


async def test_sqlite_keeps_a_write_ahead_log(tmp_path: Path) -> None:
    opened = await Store.open(f"sqlite:///{tmp_path}/deep/er/pixora.db")
    await opened.close()
    with sqlite3.connect(tmp_path / "deep/er/pixora.db") as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()


async def test_null_in_json_is_null_in_sql(store: Store, user: str) -> None:
    async with store.begin("film") as tx:
        await videos.create(tx, user)
        query = select(tables.videos.c.id).where(tables.videos.c.state.is_(None))
        assert len(await tx.all(query)) == 1


async def test_people_are_found_by_address_whatever_its_capitals(store: Store, user: str) -> None:
    async with store.begin("people") as tx:
        found = await profiles.find(tx, email=" ADA@Example.org")
        assert found and found.id == user
        with pytest.raises(Conflict, match="already"):
            await profiles.create(tx, "Ada@example.org")
        owner = await profiles.create(tx, "owner@localhost", role="owner")
        assert await profiles.find_owner(tx) == owner
        await profiles.bury(tx, user)
        buried = await profiles.get(tx, user)
        assert buried.deleted_at
        assert (buried.email, buried.name) == (f"{user}@deleted.invalid", None)
        assert await profiles.find(tx, email="ada@example.org") is None
        with pytest.raises(NotFound):
            await profiles.get(tx, "00000000-0000-4000-8000-000000000000")
