from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import httpx

from agent import studio
from tests.agui import replayed, verify
from tests.api.conftest import Serve, Served

WISH = "A lighthouse keeper befriends a storm, 12 seconds, two scenes"


async def read(
    client: httpx.AsyncClient, path: str, **headers: str
) -> AsyncIterator[tuple[int, dict[str, Any]]]:
    """Events of a stream with their numbers, until it ends."""
    async with asyncio.timeout(60), client.stream("GET", path, headers=headers) as answer:
        assert answer.status_code == 200, await answer.aread()
        assert answer.headers["content-type"].startswith("text/event-stream")
        assert answer.headers["x-accel-buffering"] == "no"
        number = 0
        async for line in answer.aiter_lines():
            if line.startswith("id: "):
                number = int(line[4:])
            elif line.startswith("data: "):
                yield number, json.loads(line[6:])


async def film(served: Served, client: httpx.AsyncClient) -> str:
    return (await studio.create_video(served.app, client.headers["X-Me"], WISH)).id


async def planned(served: Served, client: httpx.AsyncClient) -> tuple[str, str]:
    """A film whose plan waits, and the run that planned it."""
    video = await film(served, client)
    answer = await client.post(f"/videos/{video}/runs", json={"message": WISH})
    assert answer.status_code == 202, answer.text
    return video, answer.json()["run_id"]


async def test_a_run_is_followed_from_its_first_event_to_its_last(served: Served) -> None:
    client = await served.person()
    video, run = await planned(served, client)
    said = [event async for _, event in read(client, f"/runs/{run}/events")]
    verify(said)
    assert said[0]["type"] == "RUN_STARTED"
    assert said[-1]["outcome"]["interrupts"][0]["reason"] == "tool_call"
    state = (await client.get(f"/videos/{video}/state")).json()
    assert replayed(said) == state["state"]
    assert state["open_run"] is None
    assert [message["role"] for message in state["messages"]][:2] == ["user", "assistant"]
    shown = (await client.get(f"/runs/{run}")).json()
    assert shown["state"] == "interrupted"
    assert shown["interrupts"] == said[-1]["outcome"]["interrupts"]


async def test_a_dropped_connection_is_resumed_without_gap_or_double(served: Served) -> None:
    client = await served.person()
    _, run = await planned(served, client)
    whole = [pair async for pair in read(client, f"/runs/{run}/events")]
    for cut in range(1, len(whole), 7):
        last = whole[cut - 1][0]
        rest = [pair async for pair in read(client, f"/runs/{run}/events", **{"Last-Event-ID": str(last)})]
        assert whole[:cut] + rest == whole
        assert [pair async for pair in read(client, f"/runs/{run}/events?after={last}")] == rest
    seen = await client.get(f"/runs/{run}/events?after={whole[-1][0]}")
    assert (seen.status_code, seen.content) == (204, b"")


async def test_frames_end_in_lf_and_carry_one_event_each(served: Served) -> None:
    client = await served.person()
    _, run = await planned(served, client)
    answer = await client.get(f"/runs/{run}/events")
    assert b"\r" not in answer.content
    for block in answer.content.decode().strip("\n").split("\n\n"):
        assert [line.partition(":")[0] for line in block.split("\n")] == ["id", "data"]


async def test_every_event_says_when_it_happened(served: Served) -> None:
    client = await served.person()
    _, run = await planned(served, client)
    times = [event["timestamp"] async for _, event in read(client, f"/runs/{run}/events")]
    assert times == sorted(times)
    now = served.store.now().timestamp() * 1000
    assert now - 60_000 < times[0] <= times[-1] <= now


async def test_two_tabs_see_the_same_film(served: Served) -> None:
    client = await served.person()
    video = await film(served, client)

    async def tab() -> list[tuple[int, dict[str, Any]]]:
        seen = []
        async for pair in read(client, f"/videos/{video}/events"):
            seen.append(pair)
            if pair[1]["type"] == "RUN_FINISHED":
                break
        return seen

    tabs = [asyncio.create_task(tab()) for _ in range(3)]
    await client.post(f"/videos/{video}/runs", json={"message": WISH})
    first, *others = await asyncio.gather(*tabs)
    assert [number for number, _ in first] == list(range(1, len(first) + 1))
    assert all(other == first for other in others)
    there_is = [pair async for pair in read(client, f"/videos/{video}/events?follow=false")]
    assert there_is[: len(first)] == first
    last = there_is[-1][0]
    assert [pair async for pair in read(client, f"/videos/{video}/events?follow=false&after={last}")] == []


async def test_a_stream_ends_when_its_token_expires(serve: Serve) -> None:
    from datetime import timedelta

    from api.tokens import LIFETIME

    served = await serve()
    client = await served.person()
    video = await film(served, client)
    early = served.store.now() - LIFETIME + timedelta(seconds=3.0)  # tokens tell whole seconds
    token = served.running.edge.tokens.issue(client.headers["X-Me"], early)
    seen = [pair async for pair in read(client, f"/videos/{video}/events", Authorization=f"Bearer {token}")]
    assert seen == []
    late = await client.get(f"/videos/{video}/events", headers={"Authorization": f"Bearer {token}"})
    assert (late.status_code, late.json()["code"]) == (401, "invalid_token")


async def test_a_message_withdraws_a_plan_and_a_run_can_be_cancelled(served: Served) -> None:
    client = await served.person()
    video, run = await planned(served, client)
    assert [event async for _, event in read(client, f"/runs/{run}/events")]
    second = (
        await client.post(f"/videos/{video}/runs", json={"message": "make scene 2 happen at night"})
    ).json()
    said = [event async for _, event in read(client, second["events"].removeprefix("/api/v1"))]
    results = [json.loads(event["content"]) for event in said if event["type"] == "TOOL_CALL_RESULT"]
    assert results[0]["approved"] is False
    assert (await client.post(f"/runs/{second['run_id']}/cancel")).json()["was_open"] is False
    listed = (await client.get(f"/videos/{video}/runs?limit=1")).json()
    assert [item["id"] for item in listed["items"]] == [second["run_id"]]
    more = (await client.get(f"/videos/{video}/runs?limit=1&cursor={listed['next_cursor']}")).json()
    assert [item["id"] for item in more["items"]] == [run]


async def test_a_message_that_says_yes_is_told_where_plans_are_approved(served: Served) -> None:
    client = await served.person()
    video, run = await planned(served, client)
    assert [event async for _, event in read(client, f"/runs/{run}/events")]
    second = (await client.post(f"/videos/{video}/runs", json={"message": "Yes!"})).json()["run_id"]
    said = [event async for _, event in read(client, f"/runs/{second}/events")]
    (asked,) = said[-1]["outcome"]["interrupts"]
    assert asked["message"] == (
        "A message does not approve a plan: approve it where its price is shown, and it is made."
    )


async def test_runs_in_a_queue_say_how_many_are_before_them_and_begin_in_that_order(served: Served) -> None:
    client = await served.person()
    executor = served.app.executor
    assert executor is not None
    await executor.stop()
    ids = [(await planned(served, client))[1] for _ in range(3)]

    async def waits() -> list[tuple[str, int, str]]:
        shown = [(await client.get(f"/runs/{run}")).json() for run in ids]
        return [(run["reason"]["code"], run["reason"]["position"], run["reason"]["text"]) for run in shown]

    assert await waits() == [
        ("queued", 1, "is about to begin"),
        ("queued", 2, "waits for a free worker; 1 run is before it"),
        ("queued", 3, "waits for a free worker; 2 runs are before it"),
    ]
    assert (await client.post(f"/runs/{ids[0]}/cancel")).json()["was_open"] is True
    executor.concurrency = 1
    await executor.start()
    for run in ids:
        assert [event async for _, event in read(client, f"/runs/{run}/events")]
    shown = [(await client.get(f"/runs/{run}")).json() for run in ids]
    assert [run["state"] for run in shown] == ["cancelled", "interrupted", "interrupted"]
    assert [run["reason"] for run in shown] == [None, None, None]
    assert shown[1]["finished_at"] < shown[2]["finished_at"]


async def test_refused_with_a_sentence(served: Served) -> None:
    client = await served.person()
    video, run = await planned(served, client)
    assert [event async for _, event in read(client, f"/runs/{run}/events")]
    for path, body, status, code in [
        (f"/videos/{video}/runs", {}, 422, "invalid"),
        (f"/videos/{video}/runs", {"message": "  "}, 422, "invalid"),
        (f"/videos/{video}/runs", {"resume": [{"interruptId": "nothing"}]}, 404, "not_found"),
    ]:
        answer = await client.post(path, json=body)
        assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text
    answer = await client.get(f"/runs/{run}/events", headers={"Last-Event-ID": "later"})
    assert (answer.status_code, answer.json()["code"]) == (400, "invalid_cursor")
