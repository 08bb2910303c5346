from __future__ import annotations

import asyncio
import json
from pathlib import Path

import httpx
import pytest
from ag_ui.core import AgentCapabilities

from film import units
from store import videos
from tests.api.conftest import Serve, Served
from tests.nodejs import node

pytestmark = pytest.mark.either

ROOT = Path(__file__).parents[2]


async def test_the_published_client_drives_and_refines_a_film_that_somebody_edits_meanwhile(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(units.SHORT_SIDE, "draft", 90)
    served = await serve()
    client = await served.person()
    process = await asyncio.create_subprocess_exec(
        node(), "drive.mjs", served.running.url, client.headers["Authorization"].removeprefix("Bearer "),
        cwd=ROOT / "tests/node", stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE, limit=1 << 26,
    )  # fmt: skip
    async with asyncio.timeout(120):
        out, err = await process.communicate()
    assert process.returncode == 0, err.decode()
    rows = [json.loads(line) for line in out.decode().splitlines()]
    assert [row["outcome"] for row in rows] == ["interrupt", "success", "interrupt", "interrupt", "success"]
    assert [row["named"] for row in rows] == [[f"the storm/{row['runId']}"] for row in rows]
    plan, make, refine, again, remake = rows
    assert len(plan["state"]["film"]["scenes"]) == 2
    assert make["state"]["takes"]["cut"]["state"] == "current"
    assert refine["state"]["takes"]["image:s2"]["state"] == "stale"
    assert remake["state"]["takes"]["image:s2"]["state"] == "current"
    # A second client's edit over HTTP came with the run that was open.
    scene = remake["state"]["film"]["scenes"][0]
    assert scene["visual_description"].startswith("An empty beach at dawn")
    assert remake["state"]["takes"]["image:s1"]["state"] == "stale"
    # Asked for again, the run adds nothing to a conversation that has it already.
    assert again["messages"] == refine["messages"]
    assert [message["content"] for message in remake["messages"] if message["role"] == "user"] == [
        "A lighthouse keeper befriends a storm, 8 seconds, two scenes", "make scene 2 happen at night",
    ]  # fmt: skip


async def films(served: Served, client: httpx.AsyncClient) -> list[str]:
    async with served.store.read() as tx:
        return [video.id for video in await videos.list(tx, client.headers["X-Me"])]


async def post(served: Served, client: httpx.AsyncClient, **body: object) -> tuple[int, str, str]:
    text = json.dumps(body)  # escapes what is not ASCII
    answer = await client.post("/agent", content=text, headers={"Content-Type": "application/json"})
    code = answer.json()["code"] if answer.headers["content-type"] == "application/problem+json" else ""
    return answer.status_code, code, answer.text


async def test_what_cannot_run_is_refused_before_a_stream_opens(served: Served) -> None:
    client = await served.person()
    said = {"id": "m1", "role": "user", "content": "Two lamps"}
    media = {"id": "m1", "role": "user", "content": [{"type": "image", "source": {}}]}
    for body, status, code in [
        ({"threadId": "t", "runId": "r"}, 422, "invalid"),
        ({"threadId": "t", "runId": "r", "messages": []}, 404, "not_found"),
        ({"threadId": "t", "runId": "r", "messages": [media]}, 422, "text_only"),
        (
            {"threadId": "t", "runId": "r", "messages": [said], "resume": [{"interruptId": "x"}]},
            404,
            "not_found",
        ),
        ({"threadId": "t", "runId": "r", "messages": [said | {"content": "\ud800"}]}, 422, "invalid"),
    ]:
        assert (await post(served, client, **body))[:2] == (status, code), body
    assert await films(served, client) == []


async def test_threads_belong_to_whoever_named_them(served: Served) -> None:
    said = [{"id": "m1", "role": "user", "content": "Two lamps, 8 seconds"}]
    ada, bob = await served.person("ada@example.org"), await served.person("bob@example.org")
    for client in (ada, bob):
        assert (await post(served, client, threadId="t", runId="r", messages=said))[0] == 200
    (hers,), (his,) = [await films(served, client) for client in (ada, bob)]
    assert hers != his
    # The film's own id names the thread too, for its owner only.
    assert (await post(served, bob, threadId=hers, runId="r2", messages=[]))[:2] == (404, "not_found")
    again = await post(served, ada, threadId=hers, runId="r", messages=said)
    assert again[0] == 200


async def test_capabilities_are_what_the_protocol_says(served: Served) -> None:
    client = await served.person()
    told = AgentCapabilities.model_validate((await client.get("/agent/capabilities")).json())
    assert told.human_in_the_loop and told.human_in_the_loop.approvals
    assert told.tools and told.tools.items
    assert "plan_scenes" in [tool.name for tool in told.tools.items]
