"""Kills across processes at every dangerous moment of a film, which is made all the same, once."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.agent.conftest import Vendor, vendor
from tests.agui import replayed
from tests.api.play_client import Film, following
from tests.api.play_server import SECONDS, TWIN
from tests.databases import Postgres, PostgresDatabases, SqliteDatabases
from tests.redis_server import Redis, redis_server
from tests.scale.site import POLLER, Site, opened

__all__ = ["redis_server", "vendor"]


def around(*names: str) -> tuple[str, ...]:
    """The failpoints before and after commits."""
    return tuple(f"commit:{name}:{side}" for name in names for side in ("before", "after"))


SERVER = around("approve")
RUNS = (
    "commit:lease:after", "commit:propose:after", "commit:interrupt:before", "commit:intent:after", "submit:before",
    "submit:after", "commit:submitted:after", "vendor:find", "vendor:fetch", "blob:after", *around("take", "release"),
)  # fmt: skip
RENDER = (
    "commit:intent:after",
    "submit:after",
    "vendor:fetch",
    "blob:after",
    "commit:take:after",
    "commit:release:after",
)
CLOSING = around("close_plan", "finish")


async def waits_for_its_cut(here: Site, run: str) -> None:
    async with asyncio.timeout(SECONDS):
        while "to cut the film" not in str((await here.ada.done("GET", f"/runs/{run}"))["reason"]):  # noqa: ASYNC110
            await asyncio.sleep(0.1)


def whole(film: Film) -> bool:
    takes = replayed(film.said)["takes"]
    return {take["state"] for take in takes.values()} == {"current"} and "cut" in takes


@pytest.mark.parametrize("databases", ["postgres"], indirect=True)
async def test_whoever_is_killed_wherever_it_hurts_the_film_is_made_once(
    tmp_path: Path,
    databases: SqliteDatabases | PostgresDatabases,
    redis_server: Redis,
    vendor: Callable[..., Vendor],
) -> None:
    seller = vendor(latency=2.0)  # long enough to be asked how far it is
    async with opened(tmp_path, databases.ready(), redis_server, seller, SERVER) as here:
        here.arm(*RUNS, *POLLER)
        for _ in range(2):
            here.crew.begin("runs")
        film = await here.film()
        async with following(film):
            await here.ada.say(film, "one lamp")
            run = await here.ada.press(film, await film.plan())
            await waits_for_its_cut(here, run)
            assert here.armed == []
            here.arm(*RENDER, *CLOSING)
            here.crew.begin("render")
            assert (await film.until("RUN_FINISHED"))["outcome"] == {"type": "success"}
            assert (here.armed, film.runs, whole(film)) == ([], 2, True)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Postgres]:
    """A server of our own, which may crash."""
    folder = Path(tempfile.mkdtemp(prefix="pixora-pg-", dir="/tmp"))  # sockets have short names
    folder.chmod(0o755)
    server = Postgres(folder)
    server.start()
    yield server
    server.stop()
    shutil.rmtree(folder)


async def test_a_database_and_a_redis_that_crash_over_a_film_need_nobody_to_begin_again(
    tmp_path: Path, database: Postgres, redis_server: Redis, vendor: Callable[..., Vendor]
) -> None:
    database.execute("CREATE DATABASE film")
    async with opened(tmp_path, database.url("film"), redis_server, vendor(latency=1.0)) as here:
        workers = [here.crew.begin(queue) for queue in ("runs", "render")]
        film = await here.film()

        async def crash() -> None:
            """Both end at once; meanwhile somebody asks."""
            await asyncio.to_thread(database.stop)
            redis_server.stop()
            answer = await here.ada.http.get(f"/videos/{film.id}")
            assert (answer.status_code, answer.json()["code"]) == (503, "database_away")
            assert answer.headers["Retry-After"] == "1" and "does not answer" in answer.json()["detail"]
            redis_server.start()
            await asyncio.to_thread(database.again)

        async with following(film):
            await here.ada.say(film, "one lamp")
            await film.until("TOOL_CALL_START")
            await crash()
            await here.ada.press(film, await film.plan())
            await film.until("ACTIVITY_SNAPSHOT", state="running")
            await crash()
            await film.until("ACTIVITY_SNAPSHOT", unit="cut", state="running")
            await crash()
            assert (await film.until("RUN_FINISHED"))["outcome"] == {"type": "success"}
            assert (film.runs, film.streams, whole(film)) == (2, 1, True)
        assert here.server.life == 1 and all(worker.is_alive() for worker in workers)


@pytest.mark.parametrize("databases", ["postgres"], indirect=True)
async def test_every_job_of_a_film_may_be_delivered_twice_at_the_same_time(
    tmp_path: Path,
    databases: SqliteDatabases | PostgresDatabases,
    redis_server: Redis,
    vendor: Callable[..., Vendor],
) -> None:
    jobs = tmp_path / "jobs"
    seller = vendor(latency=0.3)
    async with opened(tmp_path, databases.ready(), redis_server, seller, DELIVERED_TWICE=str(jobs)) as here:
        for queue in ("runs", "runs", "render", "render"):
            here.crew.begin(queue)
        film = await here.film()
        async with following(film):
            await here.ada.say(film, "one lamp")
            await here.ada.press(film, await film.plan())
            assert (await film.until("RUN_FINISHED"))["outcome"] == {"type": "success"}
            assert (film.runs, whole(film)) == (2, True)
            made = await here.ada.done("POST", f"/videos/{film.id}/exports", {"to": "srt"})
            while made["state"] != "ready":
                assert made["state"] in ("queued", "running"), made
                made = await here.ada.done("GET", f"/exports/{made['id']}")
                await asyncio.sleep(0.1)
    spans: dict[str, list[tuple[float, float]]] = {}
    for line in jobs.read_text().splitlines():
        name, begun, ended = line.split()
        spans.setdefault(name.removesuffix(TWIN), []).append((float(begun), float(ended)))
    assert {name.partition("-")[0] for name in spans} == {"runs", "render", "export"}
    assert {len(pair) for pair in spans.values()} == {2}, spans
    assert any(one[0] < other[1] and other[0] < one[1] for one, other in spans.values()), spans
