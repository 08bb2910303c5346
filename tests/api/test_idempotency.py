from __future__ import annotations

import asyncio
from collections.abc import Sequence
from datetime import timedelta
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import select, update
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from agent import studio
from api.idempotency import HEADER, LARGEST, Idempotency
from store import ledger, profiles, runs
from store.idempotency import ABANDONED, KEPT
from store.tables import idempotency_keys
from tests.api.conftest import Served

WISH = "A lighthouse keeper befriends a storm, 12 seconds, two scenes"


async def film(served: Served, client: httpx.AsyncClient) -> str:
    return (await studio.create_video(served.app, client.headers["X-Me"], WISH)).id


async def say(client: httpx.AsyncClient, video: str, key: str, text: str = WISH) -> httpx.Response:
    return await client.post(f"/videos/{video}/runs", json={"message": text}, headers={HEADER: key})


async def kept(served: Served) -> Sequence[str]:
    async with served.store.read() as tx:
        return [row[0] for row in await tx.all(select(idempotency_keys.c.key))]


def code(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def test_a_repeated_request_is_answered_alike(served: Served) -> None:
    client = await served.person()
    video = await film(served, client)
    first = await say(client, video, "wish-1")
    assert first.status_code == 202 and "idempotency-replayed" not in first.headers
    for _ in range(2):
        again = await say(client, video, "wish-1")
        assert (again.status_code, again.json()) == (202, first.json())
        assert again.headers["idempotency-replayed"] == "true"
        assert again.headers["location"] == first.headers["location"]
        assert again.headers["content-type"] == "application/json"
        assert again.headers["x-request-id"] != first.headers["x-request-id"]
    async with served.store.read() as tx:
        assert len(await runs.list(tx, video)) == 1
    style = {"operations": [{"op": "set_caption_style", "on": False}]}
    patched = [
        await client.patch(f"/videos/{video}/timeline", json=style, headers={HEADER: "style-1"}) for _ in "ab"
    ]
    assert [one.status_code for one in patched] == [200, 200]
    assert patched[1].headers["idempotency-replayed"] == "true"
    assert patched[1].json() == patched[0].json()


async def test_a_key_stands_for_one_request_of_one_person(served: Served) -> None:
    ada, bob = await served.person("ada@example.org"), await served.person("bob@example.org")
    hers, his = await film(served, ada), await film(served, bob)
    assert (await say(ada, hers, "k")).status_code == 202
    assert code(await say(ada, hers, "k", "another wish")) == (422, "idempotency_conflict")
    assert code(await say(ada, await film(served, ada), "k")) == (422, "idempotency_conflict")
    same = await ada.post(f"/videos/{hers}/runs?x=1", json={"message": WISH}, headers={HEADER: "k"})
    assert code(same) == (422, "idempotency_conflict")
    fresh = await say(bob, his, "k")
    assert fresh.status_code == 202 and "idempotency-replayed" not in fresh.headers


async def test_sent_twenty_times_at_once_it_is_carried_out_once(served: Served) -> None:
    admin = await served.person("admin@example.org", role="admin")
    me = admin.headers["X-Me"]

    async def give() -> httpx.Response:
        return await admin.post(f"/admin/users/{me}/credits", json={"credits": 2}, headers={HEADER: "once"})

    answers = await asyncio.gather(*(give() for _ in range(20)))
    assert {answer.status_code for answer in answers} <= {201, 409}
    carried_out = [a for a in answers if a.status_code == 201 and "idempotency-replayed" not in a.headers]
    assert len(carried_out) == 1
    for answer in answers:
        if answer.status_code == 409:
            assert code(answer) == (409, "in_progress") and answer.headers["retry-after"] == "1"
    assert (await give()).json() == carried_out[0].json()
    async with served.store.read() as tx:
        assert await ledger.balance(tx, me) == 2_000_000


async def test_a_refusal_leaves_the_key_free(served: Served) -> None:
    client = await served.person()
    video = await film(served, client)
    for path, status in ((str(uuid4()), 404), ("nothing", 422)):
        answer = await client.post(f"/videos/{path}/runs", json={"message": WISH}, headers={HEADER: "k"})
        assert answer.status_code == status
        assert await kept(served) == []
    assert (await say(client, video, "k", " ")).status_code == 422
    assert (await say(client, video, "k")).status_code == 202
    assert await kept(served) == ["k"]


async def test_keys_that_are_none(served: Served) -> None:
    client = await served.person()
    video = await film(served, client)
    for key in ("", "a b", "x" * 256, "naïve".encode("latin-1"), "tab\tbed"):
        answer = await client.post(f"/videos/{video}/runs", json={"message": WISH}, headers={HEADER: key})  # type: ignore[dict-item]
        assert code(answer) == (422, "invalid") and HEADER in answer.json()["detail"], key


async def test_without_a_good_sign_in_no_key_is_taken(served: Served) -> None:
    visitor, gone = await served.visitor(), await served.person("gone@example.org")
    async with served.store.begin("bury") as tx:
        await profiles.bury(tx, gone.headers["X-Me"])
    for client in (visitor, gone):
        assert code(await say(client, str(uuid4()), "k")) == (401, "unauthorized")
    assert code(await say(visitor, str(uuid4()), "no key")) == (401, "unauthorized")
    assert await kept(served) == []


async def age(served: Served, by: timedelta, **values: object) -> None:
    """Let every key be older than it is."""
    async with served.store.begin("age") as tx:
        await tx.execute(update(idempotency_keys).values(created_at=tx.now - by, **values))


async def test_after_a_day_the_key_is_new_and_the_same_words_are_not_said_twice(served: Served) -> None:
    client = await served.person()
    video = await film(served, client)
    first = await say(client, video, "k", "Two lamps")
    await age(served, KEPT)
    later = await say(client, video, "k", "Two lamps")
    assert later.json() == first.json() and "idempotency-replayed" not in later.headers
    await age(served, KEPT)
    assert (await say(client, video, "k", "Three lamps")).status_code == 202
    assert await kept(served) == ["k"]


async def test_a_request_whose_process_died_is_carried_out_by_the_next(served: Served) -> None:
    client = await served.person()
    video = await film(served, client)
    first = await say(client, video, "k")
    unanswered = {"status": None, "headers": None, "body": None, "finished_at": None}
    await age(served, timedelta(), **unanswered)
    assert code(await say(client, video, "k")) == (409, "in_progress")
    await age(served, ABANDONED, **unanswered)
    again = await say(client, video, "k")
    assert again.json() == first.json() and "idempotency-replayed" not in again.headers
    assert (await say(client, video, "k")).headers["idempotency-replayed"] == "true"
    async with served.store.read() as tx:
        assert len(await runs.list(tx, video)) == 1


class Moody:
    """An application that answers each of its routes differently the second time."""

    def __init__(self) -> None:
        self.calls: list[str] = []
        self.app = Starlette(routes=[Route("/api/v1/{kind}", self.answer, methods=["POST", "PUT"])])

    async def answer(self, request: Request) -> Response:
        kind = request.path_params["kind"]
        self.calls.append(kind)
        count = self.calls.count(kind)
        match kind:
            case "fails":
                return Response(str(count), 503 if count == 1 else 201)
            case "breaks":
                if count == 1:
                    raise RuntimeError("broken")
            case "streams":
                pieces = iter([f"data: {count}\n\n".encode()] * 3)
                return StreamingResponse(pieces, media_type="text/event-stream")
            case "long":
                return PlainTextResponse(str(count) * (LARGEST + 1))
            case "bytes":
                return Response(b"\xff" + str(count).encode(), media_type="image/png")
            case "cookie":
                answer = PlainTextResponse(str(count))
                answer.set_cookie("secret", "s")
                return answer
            case "reads":
                return Response(await request.body(), 201)
        return PlainTextResponse(str(count))


@pytest.fixture
async def moody(served: Served) -> tuple[Moody, httpx.AsyncClient]:
    made = Moody()
    person = await served.person()
    transport = httpx.ASGITransport(Idempotency(made.app, served.running.edge), raise_app_exceptions=False)
    client = httpx.AsyncClient(transport=transport, base_url="http://test/api/v1")
    client.headers["Authorization"] = person.headers["Authorization"]
    return made, await served.stack.enter_async_context(client)


@pytest.mark.parametrize(
    ("kind", "method", "times"),
    [
        ("plain", "POST", 1), ("cookie", "POST", 1), ("reads", "POST", 1),
        ("fails", "POST", 2), ("breaks", "POST", 2), ("streams", "POST", 3), ("long", "POST", 3),
        ("bytes", "POST", 3), ("plain", "PUT", 3), ("auth/x", "POST", 3),
    ],
)  # fmt: skip
async def test_what_is_kept(
    moody: tuple[Moody, httpx.AsyncClient], kind: str, method: str, times: int
) -> None:
    made, client = moody
    if kind == "auth/x":
        made.app.routes[0] = Route("/api/v1/auth/{kind}", made.answer, methods=["POST"])
    answers = [
        await client.request(method, f"/{kind}", content=b'{"a": 1}', headers={HEADER: "k"}) for _ in range(3)
    ]
    assert len(made.calls) == times
    replayed = ["idempotency-replayed" in answer.headers for answer in answers]
    assert replayed == [False] * times + [True] * (3 - times)
    if times < 3:
        assert answers[-1].content == answers[times - 1].content
        assert "set-cookie" not in answers[-1].headers
    if kind == "reads":
        assert answers[-1].content == b'{"a": 1}'


async def test_of_files_only_the_length_is_compared(moody: tuple[Moody, httpx.AsyncClient]) -> None:
    made, client = moody

    async def upload(data: bytes) -> httpx.Response:
        return await client.post("/reads", files={"file": ("a.png", data)}, headers={HEADER: "k"})

    first = await upload(b"12345")
    assert (await upload(b"12345")).content == first.content, "another boundary is another body"
    assert code(await upload(b"123456")) == (422, "idempotency_conflict")
    assert made.calls == ["reads"]


@pytest.mark.either
async def test_the_header_is_documented_where_it_is_taken(served: Served) -> None:
    client = await served.person()
    document = (await client.get("/openapi.json")).json()
    taken = {
        (method, path)
        for path, operations in document["paths"].items()
        for method, operation in operations.items()
        for parameter in operation.get("parameters", [])
        if parameter["name"] == HEADER
    }
    assert ("post", "/api/v1/videos/{video_id}/runs") in taken
    assert ("post", "/api/v1/admin/users/{user_id}/credits") in taken
    assert {method for method, _ in taken} == {"post", "patch"}
    assert not any(path.startswith(("/api/v1/auth/", "/api/v1/agent")) for _, path in taken)
