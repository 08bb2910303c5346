"""Somebody with a hundred thousand films pages through them by the index, whatever the page."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import event, text

from store import listing, profiles, runs, takes, videos
from store.engine import Store, Tx
from store.listing import Key, Sort, Wanted
from tests.databases import PostgresDatabases, SqliteDatabases
from tests.store.conftest import Clock

pytestmark = pytest.mark.xdist_group("listing")
FILMS = 100_000
OTHERS = 20_000
PAGE = 50
# Every moment is shared by three films, so that pages end between equals; some films are deleted.
COLUMNS = (
    "id, user_id, title, description, status, style, selected, revision, last_seq, last_position, "
    "deleted_at, created_at, updated_at"
)
SQLITE = f"""
WITH RECURSIVE numbers(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < :films)
INSERT INTO videos ({COLUMNS})
SELECT printf('%08x', n * 2654435761 % 4294967296) || '0000400080000000' || printf('%08x', n + :first), :owner,
       'film ' || n, '', 'pending', '', '{{}}', 0, 0, 0, CASE WHEN n % 10 = 9 THEN :moment END, :moment,
       strftime('%Y-%m-%d %H:%M:%S.000000', :moment, '-' || (n / 3) || ' seconds')
FROM numbers
"""
POSTGRES = f"""
INSERT INTO videos ({COLUMNS})
SELECT (lpad(to_hex(n * 2654435761 % 4294967296), 8, '0') || '0000400080000000'
        || lpad(to_hex(n + :first), 8, '0'))::uuid, CAST(:owner AS uuid),
       'film ' || n, '', 'pending', '', '{{}}', 0, 0, 0,
       CASE WHEN n % 10 = 9 THEN CAST(:moment AS timestamptz) END, CAST(:moment AS timestamptz),
       CAST(:moment AS timestamptz) - make_interval(secs => n / 3)
FROM generate_series(0::bigint, :films - 1) AS n
"""


@pytest.fixture(scope="module")
def filled(databases: SqliteDatabases | PostgresDatabases) -> str:
    """The address of a database that the tests of this file only read."""
    return databases.ready()


@pytest.fixture
async def store(filled: str, clock: Clock) -> AsyncIterator[Store]:
    opened = await Store.open(filled, now=clock)
    yield opened
    await opened.close()


@pytest.fixture
async def collector(store: Store) -> str:
    """Somebody with very many films, among others who have some."""
    async with store.begin("collector") as tx:
        known = await profiles.find(tx, email="ada@example.org")
        if known is not None:
            return known.id
        owner = (await profiles.create(tx, "ada@example.org")).id
        await _fill(tx, owner, 0, FILMS)
        for number in range(4):
            other = (await profiles.create(tx, f"other{number}@example.org")).id
            await _fill(tx, other, FILMS + number * OTHERS, OTHERS // 4)
    async with store.begin("analyze") as tx:
        await tx.execute(text("ANALYZE"))
    return owner


async def _fill(tx: Tx, owner: str, first: int, films: int) -> None:
    values: dict[str, Any] = {"films": films, "first": first, "owner": owner, "moment": tx.now}
    if not tx.postgres:
        values |= {"owner": UUID(owner).hex, "moment": f"{tx.now:%Y-%m-%d %H:%M:%S}.000000"}
    await tx.execute(text(POSTGRES if tx.postgres else SQLITE), values)


async def explained(store: Store, owner: str, before: tuple[datetime, str] | None, sort: str = "") -> str:
    """How the database carries out the very statement that ``videos.list`` or ``listing.page`` sends."""
    sent: list[tuple[str, Any]] = []

    def note(connection: Any, cursor: Any, statement: str, parameters: Any, *rest: Any) -> None:
        sent.append((statement, parameters))

    async with store.read() as tx:
        engine = store._reader.engine
        event.listen(engine, "before_cursor_execute", note)
        if sort:
            await listing.page(tx, owner, Wanted(sort), limit=PAGE + 1, after=before)
        else:
            await videos.list(tx, owner, limit=PAGE + 1, before=before)
        event.remove(engine, "before_cursor_execute", note)
        ((statement, parameters),) = [one for one in sent if one[0] != "BEGIN" and "set_config" not in one[0]]
        explain = "EXPLAIN " if tx.postgres else "EXPLAIN QUERY PLAN "
        found = await tx._session.run(
            lambda connection: connection.exec_driver_sql(explain + statement, parameters).all()
        )
        return "\n".join(str(row[-1]) for row in found)


async def key(store: Store, owner: str, skipped: int) -> tuple[datetime, str]:
    """The key of the last film before a page, found the slow way."""
    async with store.read() as tx:
        rows: Sequence[videos.Video] = [
            videos.Video(*row) for row in await tx.all(videos._listed(owner, 1, None).offset(skipped - 1))
        ]
    return rows[0].updated_at, rows[0].id


@pytest.mark.parametrize("page", [1, 1000])
@pytest.mark.parametrize("sort", ["", "updated"])
async def test_a_page_is_read_by_the_index_without_a_sort(
    store: Store, collector: str, page: int, sort: str
) -> None:
    before = await key(store, collector, (page - 1) * PAGE) if page > 1 else None
    plan = await explained(store, collector, before, sort)
    assert "films_listed" in plan, plan
    assert "Sort" not in plan and "TEMP B-TREE" not in plan, plan
    assert "Seq Scan" not in plan and "SCAN videos" not in plan, plan
    if before and store.is_sqlite:
        assert "(updated_at,id)<" in plan, plan
    elif before:
        condition = next(row for row in plan.splitlines() if "Index Cond" in row)
        assert "ROW(updated_at, id) <" in condition, plan


async def test_pages_hold_every_film_once_and_in_order(store: Store, collector: str) -> None:
    """The first pages and those around the thousandth, where films of one moment are cut apart."""
    for first in (0, 999 * PAGE):
        before = await key(store, collector, first) if first else None
        seen: list[videos.Video] = []
        for _ in range(3):
            async with store.read() as tx:
                found = await videos.list(tx, collector, limit=PAGE, before=before)
            assert len(found) == PAGE
            seen += found
            before = found[-1].updated_at, found[-1].id
        async with store.read() as tx:
            query = videos._listed(collector, 3 * PAGE, None).offset(first)
            assert [row.id for row in seen] == [str(row[0]) for row in await tx.all(query)]
        keys = [(row.updated_at, row.id) for row in seen]
        assert keys == sorted(keys, reverse=True) and len({*keys}) == len(keys)
        assert {row.user_id for row in seen} == {collector}
        assert all(row.deleted_at is None for row in seen)
        assert len({row.updated_at for row in seen}) < len(seen)


KEYS: dict[Sort, Callable[[videos.Video], Any]] = {
    "updated": lambda film: film.updated_at,
    "newest": lambda film: film.created_at,
    "oldest": lambda film: film.created_at,
    "title": lambda film: film.title.lower(),
}


@pytest.mark.parametrize("sort", KEYS)
async def test_pages_of_every_order_hold_every_film_once(store: Store, collector: str, sort: Sort) -> None:
    seen: list[videos.Video] = []
    after: Key | None = None
    async with store.read() as tx:
        for _ in range(3):
            found = await listing.page(tx, collector, Wanted(sort), limit=PAGE, after=after)
            assert len(found) == PAGE
            seen += [video for video, _ in found]
            after = found[-1][1]
        whole = await listing.page(tx, collector, Wanted(sort), limit=3 * PAGE)
    assert [video.id for video in seen] == [video.id for video, _ in whole]
    assert len({video.id for video in seen}) == len(seen)
    keys = [KEYS[sort](video) for video in seen]
    assert keys == sorted(keys, reverse=sort in ("updated", "newest"))
    assert {row.user_id for row in seen} == {collector} and not any(row.deleted_at for row in seen)


async def test_films_are_found_by_words_in_title_and_wish(store: Store, collector: str) -> None:
    films = {
        "Über die Brücke": "Ein Wolf im Nebel, 100% ruhig",
        "The Storm": "A keeper befriends a STORM_1",
        "": "baker of éclairs",
        "storm chasers": "A van, a wolf, a tornado",
    }
    async with store.begin("films") as tx:
        owner = (await profiles.create(tx, "words@example.org")).id
        for title, wish in films.items():
            await videos.create(tx, owner, title=title, description=wish)
    sought = {
        "storm": {"The Storm", "storm chasers"}, "STORM keeper": {"The Storm"}, "wolf": {"Über die Brücke", "storm chasers"},
        "über": {"Über die Brücke"}, "BRÜCKE wolf": {"Über die Brücke"}, "Éclairs": {""}, "100%": {"Über die Brücke"},
        "m_1": {"The Storm"}, "%": {"Über die Brücke"}, "_": {"The Storm"}, "/": set(), "nowhere": set(),
        "  ": set(films), "wolf keeper": set(),
    }  # fmt: skip
    async with store.read() as tx:
        for words, titles in sought.items():
            found = await listing.page(tx, owner, Wanted(words=words), limit=10)
            assert {video.title for video, _ in found} == titles, words
        assert await listing.page(tx, owner, Wanted(words="film"), limit=10) == [], (
            "those of others are not there"
        )
        by_name = [video.title for video, _ in await listing.page(tx, owner, Wanted("title"), limit=10)]
    assert by_name[:3] == ["", "storm chasers", "The Storm"], (
        "capitals stand among small letters, no title by the wish"
    )


async def test_the_last_page_ends(store: Store, collector: str) -> None:
    async with store.read() as tx:
        first = await videos.list(tx, collector, limit=1)
        oldest = first[0].updated_at - timedelta(seconds=(FILMS - 2) // 3)  # the very last one is deleted
        rest = await videos.list(
            tx, collector, limit=PAGE, before=(oldest, "f" * 8 + "-0000-4000-8000-" + "f" * 12)
        )
        assert 0 < len(rest) <= 3 and {row.updated_at for row in rest} == {oldest}
        assert await videos.list(tx, collector, limit=PAGE, before=(rest[-1].updated_at, rest[-1].id)) == []


async def test_runs_and_takes_of_one_moment_are_paged_apart(store: Store, collector: str) -> None:
    """Keys of equal moments are told apart by their ids, on either database."""
    async with store.begin("page") as tx:
        video = (await videos.create(tx, collector)).id
        made = {
            (await takes.add(tx, video, collector, "music", inputs={}, provider="local")).id for _ in range(5)
        }
        done = set()
        for _ in range(5):
            run = await runs.create(tx, video, collector)
            held = await runs.acquire(tx, run.id, "test", 60)
            assert held is not None
            await runs.finish(tx, run.id, held.fence, "finished")
            done.add(run.id)
        found: list[str] = []
        ran: list[str] = []
        for _ in range(3):
            last = (tx.now, found[-1]) if found else None
            found += [take.id for take in await takes.page(tx, video, 2, before=last)]
            last = (tx.now, ran[-1]) if ran else None
            ran += [run.id for run in await runs.list(tx, video, 2, before=last)]
        await videos.delete(tx, video)
    assert len(found) == 5 and {*found} == made
    assert len(ran) == 5 and {*ran} == done
