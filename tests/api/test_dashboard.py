"""Finding films again over real requests: by words, by how they stand, in an order, page by page."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import httpx
import pytest

from agent.scripted_model import Scripted
from film import units
from pixora.testing import standins
from tests.agent.drive import TURNS
from tests.api.conftest import Serve, Served
from tests.api.made import made_film, planned_film, rested
from tests.api.test_hostile import FREE, KINDS, approve
from tests.databases import PostgresDatabases, SqliteDatabases

LOCAL = {
    "image": "local:painter", "clip": "local:animator", "speech": "local:espeak", "sound": "local:ambience",
    "music": "local:composer",
}  # fmt: skip
STATES = ("pending", "processing", "completed", "failed")


@pytest.fixture
def database(databases: SqliteDatabases | PostgresDatabases) -> dict[str, str]:
    return {"PIXORA_DATABASE_URL": databases.ready(), "PIXORA_SECRET": "s" * 43}


async def listed(client: httpx.AsyncClient, **query: Any) -> list[dict[str, Any]]:
    answer = await client.get("/videos", params=query)
    assert answer.status_code == 200, answer.text
    items: list[dict[str, Any]] = answer.json()["items"]
    return items


async def filters_hold(client: httpx.AsyncClient) -> dict[str, dict[str, Any]]:
    """Films by id, once it is clear that each is found by its own state alone and read the same by itself."""
    films = {film["id"]: film for film in await listed(client)}
    found = {state: [film["id"] for film in await listed(client, status=state)] for state in STATES}
    for state, ids in found.items():
        assert ids == [film for film, told in films.items() if told["status"] == state]
    for film, told in films.items():
        alone = (await client.get(f"/videos/{film}")).json()
        assert {name: alone[name] for name in told if not name.endswith("_url")} == {
            name: value for name, value in told.items() if not name.endswith("_url")
        }
    return films


async def test_films_are_found_by_how_they_stand(
    serve: Serve, database: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(units.SHORT_SIDE, "draft", 90)
    served = await serve(**database)
    client = await served.person()
    empty = (await client.post("/videos", json={"description": "Nothing yet"})).json()["id"]
    waiting, made = await planned_film(served, client), await made_film(served, client)
    films = await filters_hold(client)
    assert [films[film]["status"] for film in (empty, waiting, made)] == ["pending", "pending", "completed"]
    assert films[waiting]["poster_url"] is films[waiting]["proxy_url"] is None
    assert (films[made]["stale"], films[made]["failed"]) == (0, 0)
    async with httpx.AsyncClient(follow_redirects=True, timeout=60) as stranger:
        for name, kind in (("poster_url", "image/jpeg"), ("proxy_url", "video/mp4")):
            answer = await stranger.get(films[made][name])
            assert (answer.status_code, answer.headers["content-type"]) == (200, kind)
    scene = (await client.get("/scenes", params={"video_id": made})).json()["items"][0]["id"]
    changed = {"visual_description": "The keeper sleeps in the lamp room"}
    assert (await client.put(f"/scenes/{scene}", json=changed)).status_code == 200
    films = await filters_hold(client)
    assert films[made]["status"] == "pending" and films[made]["stale"] >= 3, "picture, clip and cut"


async def test_a_film_in_work_is_in_process_and_one_whose_run_broke_has_failed(
    serve: Serve, database: dict[str, str]
) -> None:
    begun, gate = asyncio.Event(), asyncio.Event()

    class Slow(Scripted):
        async def stream(self, prompt: Any) -> Any:
            begun.set()
            await gate.wait()
            async for delta in super().stream(prompt):
                yield delta

    models = [Scripted([lambda prompt: 1 / 0]), Slow(TURNS)]  # type: ignore[list-item]
    served = await serve(model_of=lambda name: models.pop(0), **database)
    client = await served.person()
    broken = await _talked_to(client)
    await rested(served, broken)
    working = await _talked_to(client)
    await asyncio.wait_for(begun.wait(), 30)
    films = await filters_hold(client)
    assert (films[broken]["status"], films[working]["status"]) == ("failed", "processing")
    gate.set()
    await rested(served, working)


async def _talked_to(client: httpx.AsyncClient) -> str:
    film: str = (await client.post("/videos", json={"description": "Two lamps"})).json()["id"]
    assert (await client.post(f"/videos/{film}/runs", json={"message": "Two lamps"})).status_code == 202
    return film


async def test_what_failed_is_counted_until_it_is_there(
    serve: Serve, database: dict[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(units.SHORT_SIDE, "draft", 90)
    (tmp_path / "free.yaml").write_text(FREE)
    chosen = {f"PIXORA_{kind.upper()}_MODELS": f"faulty:{kind}" for kind in KINDS}
    with standins("providers.faulty.vendor", tmp_path) as start:
        vendor = start({"on": "make", "do": "fail"})
        free = {"PIXORA_RATE_CARDS": str(tmp_path / "free.yaml"), "PIXORA_FAULTY_URL": vendor.url}
        served = await serve(**database, **chosen, **free)
        client = await served.person()
        film = await planned_film(served, client, "A baker opens her shop, 4 seconds, one scene")
        await approve(client, film, (await client.get(f"/videos/{film}/plan")).json()["version"])
        await rested(served, film)
        told = (await filters_hold(client))[film]
        assert told["failed"] > 0
        assert (await client.put(f"/videos/{film}", json={"models": LOCAL})).status_code == 200
        assert (await filters_hold(client))[film]["failed"] == told["failed"], "nothing is there yet"
        await approve(client, film, (await client.get(f"/videos/{film}/plan")).json()["version"])
        await rested(served, film)
        told = (await filters_hold(client))[film]
        assert (told["status"], told["failed"]) == ("completed", 0)


async def test_every_order_is_read_page_by_page(serve: Serve, database: dict[str, str]) -> None:
    served = await serve(**database)
    client = await served.person()
    titles = ("beta", "Alpha", "Gamma 日本", "alpha", "delta")
    made = [
        (await client.post("/videos", json={"description": f"Film {n}", "title": title})).json()["id"]
        for n, title in enumerate(titles)
    ]
    await client.put(f"/videos/{made[1]}", json={"style": "ink"})
    wanted = {
        "": [made[1], made[4], made[3], made[2], made[0]],
        "updated": [made[1], made[4], made[3], made[2], made[0]],
        "newest": made[::-1],
        "oldest": made,
    }
    for sort, order in wanted.items():
        assert await _pages(client, sort) == order
    by_title = await _pages(client, "title")
    assert {*by_title[:2]} == {made[1], made[3]} and by_title[2:] == [made[0], made[4], made[2]]


async def _pages(client: httpx.AsyncClient, sort: str) -> list[str]:
    """Everything, two at a time."""
    seen: list[str] = []
    query: dict[str, Any] = {"limit": 2, **({"sort": sort} if sort else {})}
    while True:
        page = (await client.get("/videos", params=query)).json()
        seen += [item["id"] for item in page["items"]]
        if page["next_cursor"] is None:
            return seen
        query["cursor"] = page["next_cursor"]


async def test_a_page_goes_on_where_it_was_although_films_come_and_change(served: Served) -> None:
    client = await served.person()
    made = [
        (await client.post("/videos", json={"description": "Film", "title": title})).json()["id"]
        for title in ("a", "b", "c", "d")
    ]
    first = (await client.get("/videos", params={"sort": "title", "limit": 2})).json()
    await client.post("/videos", json={"description": "Film", "title": "aa"})
    await client.put(f"/videos/{made[1]}", json={"title": "z"})
    assert (await client.delete(f"/videos/{made[2]}")).status_code == 204
    rest = await listed(client, sort="title", cursor=first["next_cursor"])
    assert [film["title"] for film in rest] == ["d", "z"]


async def test_words_states_and_orders_go_together(served: Served) -> None:
    client, other = await served.person(), await served.person("grace@example.org")
    for title in ("Storm one", "Calm", "storm two"):
        await client.post("/videos", json={"description": "A keeper", "title": title})
    await other.post("/videos", json={"description": "A storm", "title": "Storm three"})
    found = await listed(client, q="STORM keeper", sort="oldest", status="pending")
    assert [film["title"] for film in found] == ["Storm one", "storm two"]
    assert await listed(client, q="storm", status="completed") == []


@pytest.mark.parametrize(
    "query",
    [{"sort": "length"}, {"status": "broken"}, {"q": "x" * 201}, {"q": "a\0b"}, {"sort": "title", "cursor": "WzEsMl0"}],
)  # fmt: skip
async def test_what_cannot_be_asked_is_refused(served: Served, query: dict[str, str]) -> None:
    answer = await (await served.person()).get("/videos", params=query)
    assert (answer.status_code, answer.headers["content-type"]) == (422, "application/problem+json")


async def test_a_cursor_belongs_to_its_order(served: Served) -> None:
    client = await served.person()
    for _ in range(2):
        await client.post("/videos", json={"description": "Film"})
    for sort, other in (("newest", "oldest"), ("updated", "newest"), ("title", "updated")):
        cursor = (await client.get("/videos", params={"sort": sort, "limit": 1})).json()["next_cursor"]
        answer = await client.get("/videos", params={"sort": other, "cursor": cursor})
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid_cursor")
