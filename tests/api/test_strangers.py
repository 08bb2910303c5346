"""What belongs to one person is nowhere for another: every route that takes an id is tried with somebody else's."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest

from film import units
from store import voices
from tests.api.conftest import Serve, Served
from tests.api.made import WISH, made_film, planned_film, server
from tests.databases import copied

pytestmark = pytest.mark.xdist_group("strangers")

PICTURE = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
    "1f15c4890000000d49444154789c6360606060000000050001a5f645400000000049454e44ae426082"
)
OTHER = "A baker opens her shop before dawn, 8 seconds, two scenes"
ADMINISTRATORS = ("/admin/", "/users/credits/add")
"""Whoever is none is told so before any id is read."""
CONSENT = {
    "statement": "The Keeper agreed.",
    "confirmed": "",
    "at": "2026-11-29T00:00:00Z",
    "sha256": "",
    "seconds": 11,
}
OTHERWISE = {
    "GET /media/{key}": "carries a signature: test_media",
    "POST /webhooks/{provider}": "names a provider, not something of a person",
}


@dataclass
class Film:
    """Ids of everything somebody has, by the name of the parameter that takes them."""

    ids: dict[str, str]
    scenes: list[str]
    plan: str
    interrupt: str
    message: str


async def everything(served: Served, client: httpx.AsyncClient) -> Film:
    """A made film with a plan that waits, and one id of each kind."""
    video = await made_film(served, client)
    scenes = [
        scene["id"] for scene in (await client.get("/scenes", params={"video_id": video})).json()["items"]
    ]
    take = (await client.get(f"/videos/{video}/takes")).json()["items"][0]["id"]
    export = (await client.post(f"/videos/{video}/exports", json={"to": "srt"})).json()["id"]
    run = (await client.get(f"/videos/{video}/runs")).json()["items"][0]["id"]
    receipt = (await client.get("/users/credits/receipts")).json()["items"][0]["plan_id"]
    said = (await client.get(f"/videos/{video}/state")).json()["messages"][0]["id"]
    async with served.store.begin("voice") as tx:
        voice, _ = await voices.add(
            tx,
            str(uuid4()),
            client.headers["X-Me"],
            "The Keeper's",
            "elevenlabs",
            CONSENT,
            0,
            owner="",
            seconds=0,
        )
        await voices.fail(tx, voice.id, {"code": "failed", "text": "The Keeper was silent."})
    other = await planned_film(served, client, OTHER)
    asking = (await client.get(f"/videos/{other}/runs")).json()["items"][0]
    ids = {
        "video_id": video, "scene_id": scenes[0], "take_id": take, "export_id": export, "run_id": run, "job_id": run,
        "plan_id": receipt, "voice_id": voice.id, "user_id": client.headers["X-Me"], "kind": "image",
    }  # fmt: skip
    (member, *_) = (await client.get(f"/videos/{video}")).json()["cast"]
    ids |= {"cast_id": member["id"], "revision": "1", "unit": "image:s1"}
    plan = (await client.get(f"/videos/{video}/plan")).json()["version"]
    return Film(ids, scenes, plan, asking["interrupts"][0]["id"], said)


@pytest.fixture(scope="module", autouse=True)
def small() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(units.SHORT_SIDE, "draft", 90)
        yield


@pytest.fixture(scope="module")
def original(database_kind: str, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Film]:
    """A home in which Ada has everything, and the ids of that."""
    home = tmp_path_factory.mktemp("strangers") / "home"

    async def prepare() -> Film:
        async with server(home) as served:
            return await everything(served, await served.person("ada@example.org"))

    return home, asyncio.run(prepare())


@pytest.fixture
async def hers(original: tuple[Path, Film], serve: Serve, tmp_path: Path) -> tuple[Served, Film]:
    """A served copy of that home."""
    copied(original[0], tmp_path / "home")
    return await serve(PIXORA_RATE_LIMIT="off"), original[1]


def body(name: str, film: Film) -> dict[str, Any]:
    """What a request needs so that nothing but its ids is wrong."""
    if name == "POST /scenes/{scene_id}/uploads":
        return {"files": {"file": ("p.png", PICTURE, "image/png")}, "data": {"kind": "image"}}
    if name in ("POST /users/me/avatar", "POST /videos/{video_id}/cast/{cast_id}/uploads"):
        return {"files": {"file": ("p.png", PICTURE, "image/png")}}
    known: dict[str, dict[str, Any]] = {
        "PUT /users/{user_id}": {"name": "Mallory"},
        "POST /admin/users/{user_id}/credits": {"credits": 5},
        "PUT /admin/users/{user_id}": {"role": "admin"},
        "PUT /scenes/{scene_id}": {"visual_description": "Mallory was here"},
        "POST /scenes": {"visual_description": "Mallory was here"},
        "PUT /videos/{video_id}": {"title": "Mallory was here"},
        "POST /videos/{video_id}/scenes/order": {"scenes": film.scenes[::-1]},
        "POST /videos/{video_id}/runs": {"message": "make scene 2 happen at night"},
        "POST /generation/video/{video_id}": {"plan_version": film.plan},
        "POST /videos/{video_id}/revert": {"revision": 1},
        "PATCH /videos/{video_id}/timeline": {
            "operations": [{"op": "move_scene", "scene": "s1", "after": "s2"}]
        },
        "POST /videos/{video_id}/exports": {"to": "vtt"},
    }
    return {"json": known.get(name, {})} if name.split()[0] in ("POST", "PUT", "PATCH") else {}


async def operations(client: httpx.AsyncClient) -> list[tuple[str, str, str, dict[str, str]]]:
    """Every operation that takes an id: name, method, path, and its query ids by name. Deleting comes last."""
    paths = (await client.get("/openapi.json")).json()["paths"]
    found = []
    for path, methods in paths.items():
        for method, operation in methods.items():
            asked = {p["name"]: p["in"] for p in operation.get("parameters", ())}
            queried = {n: n for n, place in asked.items() if place == "query" and n.endswith("_id")}
            if queried or "path" in asked.values():
                short = path.removeprefix("/api/v1")
                found.append((f"{method.upper()} {short}", method, short, queried))
    return sorted(
        found, key=lambda row: (row[1] == "delete", row[1] == "delete" and -row[2].count("/"), row[2])
    )


async def test_every_route_hides_what_is_somebody_elses(hers: tuple[Served, Film]) -> None:
    served, film = hers
    ada, bob = await served.person("ada@example.org"), await served.person("bob@example.org")
    ways = await operations(ada)
    assert len(ways) > 35, "the schema is not read as it is written"
    before = await seen(ada, film)

    async def ask(
        who: httpx.AsyncClient, name: str, method: str, path: str, query: dict[str, str]
    ) -> httpx.Response:
        missing = set(re.findall(r"{(\w+)}", path)) | {*query}
        assert missing <= film.ids.keys(), f"{name}: this test knows no {missing - film.ids.keys()} of Ada's"
        where = path.format(**film.ids)
        return await who.request(method, where, params={n: film.ids[n] for n in query}, **body(name, film))

    for name, method, path, query in ways:
        if name in OTHERWISE:
            continue
        answer = await ask(bob, name, method, path, query)
        expected = (403, "forbidden") if path.startswith(ADMINISTRATORS) else (404, "not_found")
        assert (answer.status_code, answer.json()["code"]) == expected, f"{name}: {answer.text}"
        assert "Keeper" not in answer.text and "Mallory" not in answer.text
    assert await seen(ada, film) == before

    # The same requests find what they ask for if it is one's own, so the ids above are right.
    for name, method, path, query in ways:
        if name in OTHERWISE or path.startswith(ADMINISTRATORS) or path.endswith("/events"):
            continue
        answer = await ask(ada, name, method, path, query)
        assert answer.status_code < 500 and answer.status_code not in (403, 404), f"{name}: {answer.text}"


async def seen(client: httpx.AsyncClient, film: Film) -> list[Any]:
    """What a stranger must not have changed."""
    video = film.ids["video_id"]
    state = (await client.get(f"/videos/{video}/state")).json()
    history = (await client.get(f"/videos/{video}/history")).json()
    me = (await client.get("/users/me")).json()
    films = [(item["id"], item["revision"]) for item in (await client.get("/videos")).json()["items"]]
    voices = [
        (item["id"], item["state"]) for item in (await client.get("/voices")).json()["items"] if item["own"]
    ]
    return [state, history, me, films, voices]


async def test_ids_inside_a_body_are_hidden_too(hers: tuple[Served, Film]) -> None:
    served, film = hers
    ada, bob = await served.person("ada@example.org"), await served.person("bob@example.org")
    his = await planned_film(served, bob)
    before = await seen(ada, film)
    said = [{"id": "b1", "role": "user", "content": WISH}]
    resume = [{"interruptId": film.interrupt, "payload": {"approved": True}}]
    for path, sent in [
        (f"/videos/{his}/runs", {"resume": resume}),
        (f"/videos/{his}/scenes/order", {"scenes": film.scenes}),
        ("/agent", {"threadId": film.ids["video_id"], "runId": "x", "messages": []}),
        ("/agent", {"threadId": film.ids["video_id"], "runId": "x", "messages": [], "resume": resume}),
        ("/agent", {"threadId": his, "runId": "x", "messages": [], "resume": resume}),
    ]:
        answer = await bob.post(path, json=sent)
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found"), (
            f"{path} {sent}: {answer.text}"
        )
    select = {"operations": [{"op": "select_take", "unit": "image:s1", "take": film.ids["take_id"]}]}
    answer = await bob.patch(f"/videos/{his}/timeline", json=select)
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found"), answer.text
    assert await seen(ada, film) == before

    # Names that a client chooses are its own: of threads, runs, messages and keys.
    answer = await bob.post("/agent", json={"threadId": film.ids["video_id"], "runId": "x", "messages": said})
    assert answer.status_code == 200
    taken = [{"id": film.message, "role": "user", "content": "make scene 2 happen at night"}]
    answer = await bob.post("/agent", json={"threadId": his, "runId": film.ids["run_id"], "messages": taken})
    assert answer.status_code == 200
    heard = (await bob.get(f"/videos/{his}/state")).json()["messages"]
    assert "make scene 2 happen at night" in [message["content"] for message in heard]
    key = {"Idempotency-Key": "the-same"}
    films = []
    for who in (ada, bob):
        answer = await who.post("/videos", json={"description": WISH}, headers=key)
        assert answer.status_code == 201, answer.text
        films.append(answer.json()["id"])
    assert films[0] != films[1]
    assert (await bob.get(f"/videos/{films[0]}")).status_code == 404
    listed = {item["id"] for item in (await bob.get("/videos")).json()["items"]}
    assert films[0] not in listed and film.ids["video_id"] not in listed
    state, history, me, *_ = before
    assert (await seen(ada, film))[:3] == [state, history, me]
