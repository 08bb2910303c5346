from __future__ import annotations

import asyncio
import re
from collections import Counter
from pathlib import Path
from typing import Any

import httpx
import pytest
from prometheus_client.parser import text_string_to_metric_families
from sqlalchemy import event

from api import metrics
from store import videos
from tests.api.conftest import Serve, Served
from tests.api.test_runs import film, planned, read
from tests.databases import every_reader

Samples = dict[tuple[str, frozenset[tuple[str, str]]], float]


async def scrape(served: Served, **headers: str) -> Samples:
    """Every sample, by name and labels."""
    client = await served.visitor()
    answer = await client.get(served.running.url + "/metrics", headers=headers)
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"] == "text/plain; version=0.0.4; charset=utf-8"
    return {
        (sample.name, frozenset(sample.labels.items())): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }


def value(samples: Samples, name: str, **labels: str) -> float:
    return samples.get((name, frozenset(labels.items())), 0.0)


async def test_requests_are_counted_by_route_method_and_status(served: Served) -> None:
    client = await served.person()
    await client.get("/users/me")
    await client.head("/users/me")
    await (await served.visitor()).get("/users/me")
    for number in range(20):  # what callers make up makes no new labels
        await client.get(f"/nowhere/{number}")
        await client.request(("PROPFIND", "MKCOL", "REPORT", "SEARCH")[number % 4], "/users/me")
    samples = await scrape(served)
    me = "/api/v1/users/me"
    for method, status, count in [
        ("GET", "200", 1),
        ("HEAD", "200", 1),
        ("GET", "401", 1),
        ("other", "405", 20),
    ]:
        found = value(samples, "pixora_http_requests_total", route=me, method=method, status=status)
        assert found == count, (method, status, found)
    nowhere = {"route": "(none)", "method": "GET", "status": "404"}
    assert value(samples, "pixora_http_requests_total", **nowhere) == 20
    assert value(samples, "pixora_http_request_seconds_count", route=me, method="GET") == 2
    assert 0 < value(samples, "pixora_http_request_seconds_sum", route=me, method="GET") < 10
    routes = {dict(labels)["route"] for name, labels in samples if name == "pixora_http_requests_total"}
    assert routes == {me, "(none)"}


async def test_what_is_at_work_is_counted(served: Served) -> None:
    client = await served.person()
    video, run = await planned(served, client)
    assert [pair async for pair in read(client, f"/runs/{run}/events")]
    samples = await scrape(served)
    assert value(samples, "pixora_runs", state="interrupted") == 1
    assert value(samples, "pixora_runs_due") == 0
    async with served.store.read() as tx:
        last = (await videos.get(tx, video)).last_seq
    assert value(samples, "pixora_events_published_total") == last > 10
    writers, (_, size) = next(iter(served.store.connections().items()))
    assert value(samples, "pixora_database_connections_max", pool=writers) == size > 0
    assert value(samples, "pixora_database_connections", pool=writers) < size
    assert value(samples, "pixora_runs_advancing") == 0
    assert value(samples, "process_resident_memory_bytes") > 1e7


async def test_open_streams_are_counted_while_they_are_open(served: Served) -> None:
    client = await served.person()
    path = f"/videos/{await film(served, client)}/events"
    async with client.stream("GET", path), client.stream("GET", path):
        assert value(await scrape(served), "pixora_streams_open") == 2
    async with asyncio.timeout(10):
        with served.store.signals.bell("nothing") as bell:
            while value(await scrape(served), "pixora_streams_open"):
                await bell.wait(0.05)
    samples = await scrape(served)
    spent = value(
        samples, "pixora_http_request_seconds_sum", route="/api/v1/videos/{video_id}/events", method="GET"
    )
    assert 0 < spent < 2  # until they began, not until they ended


async def test_a_scrape_is_a_handful_of_queries(served: Served) -> None:
    await scrape(served)
    engine = served.store._reader.engine
    each: list[Counter[str]] = []
    for _ in range(3):  # what the server asks beside its work is not asked every time
        asked: list[str] = []

        def note(connection: Any, cursor: Any, statement: str, *rest: Any, kept: list[str] = asked) -> None:
            kept.append(statement)

        event.listen(engine, "before_cursor_execute", note)
        await scrape(served)
        event.remove(engine, "before_cursor_execute", note)
        each.append(Counter(statement for statement in asked if "count(" in statement or "sum(" in statement))
    mine = each[0] & each[1] & each[2]
    assert 0 < mine.total() <= 6


async def refused(served: Served, status: int, **headers: str | bytes) -> None:
    async with httpx.AsyncClient() as client:
        answer = await client.get(served.running.url + "/metrics", headers=headers)  # type: ignore[arg-type]
    assert answer.status_code == status, answer.text
    assert "pixora_" not in answer.text


async def test_who_asks_through_another_door_is_not_from_here(served: Served) -> None:
    assert await scrape(served)
    await refused(served, 404, **{"X-Forwarded-For": "127.0.0.1"})
    await refused(served, 404, Forwarded="for=127.0.0.1")
    await refused(served, 404, Host="rebound.example.org")


async def test_off_this_machine_a_token_is_needed(serve: Serve) -> None:
    await refused(await serve(PIXORA_PUBLIC_URL="https://films.example.org"), 404)


async def test_the_token_lets_a_scraper_in(serve: Serve) -> None:
    token = "a-long-enough-token"
    served = await serve(PIXORA_PUBLIC_URL="https://films.example.org", PIXORA_METRICS_TOKEN=token)
    await refused(served, 401)
    await refused(served, 401, Authorization="Bearer another-long-token")
    await refused(served, 401, Authorization="Bearer ünlikely".encode())
    assert value(await scrape(served, Authorization=f"Bearer {token}"), "pixora_runs_due") == 0


async def test_the_guide_names_every_metric_and_no_other(served: Served) -> None:
    guide = (Path(__file__).parents[2] / "docs/guides/run-a-server.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`(pixora_\w+?)(?:_total)?[`{]", guide))
    client = await served.visitor()
    text = (await client.get(served.running.url + "/metrics")).text
    counted = {family.name for family in text_string_to_metric_families(text)}
    assert {name for name in counted if name.startswith("pixora_")} == named


async def test_without_its_database_a_server_still_tells_of_itself(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(metrics, "SECONDS", 0.2)
    assert value(await scrape(served), "pixora_database_up") == 1
    async with every_reader(served.store) as held:
        samples = await scrape(served)
    assert ("pixora_database_up", frozenset()) in samples
    assert value(samples, "pixora_database_up") == 0
    assert value(samples, "pixora_database_connections", pool=[*served.store.connections()][-1]) == held
    assert not any(name == "pixora_runs" for name, _ in samples)
