"""Films over real requests: listing, changing, clashing, reading them as they were, and other people's."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx

from agent.scripted_model import Scripted
from tests.agent.drive import TURNS
from tests.api.conftest import Serve, Served
from tests.api.test_runs import read
from tests.databases import PostgresDatabases, SqliteDatabases

WISH = "A lighthouse keeper befriends a storm, two scenes"
NOBODY = "00000000-0000-4000-8000-000000000000"


async def planned(client: httpx.AsyncClient, prompt: str = WISH, **stated: Any) -> dict[str, Any]:
    """A film that is planned: the answer of analyze."""
    answer = await client.post("/generation/analyze", json={"prompt": prompt, "duration": 8, **stated})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


async def test_a_film_is_made_read_changed_and_deleted(served: Served) -> None:
    client = await served.person()
    stated = {"description": WISH, "title": "Storm", "style": "ink", "aspect_ratio": "9:16", "duration": 8}
    made = await client.post("/videos", json=stated | {"language": "de", "quality": "final"})
    assert made.status_code == 201, made.text
    film = made.json()
    path = f"/videos/{film['id']}"
    assert (made.headers["location"], made.headers["etag"]) == (f"/api/v1{path}", '"0"')
    assert film.items() >= {**stated, "status": "pending", "length": 0, "revision": 0, "scenes": []}.items()
    assert film["settings"].items() >= {"language": "de", "quality": "final", "aspect_ratio": "9:16"}.items()
    assert (film["output_url"], film["open_run"]) == (None, None)
    read_back = await client.get(path)
    assert (read_back.json(), read_back.headers["etag"]) == (film, '"0"')

    body = {
        "style": "watercolour", "settings": {"fps": 25}, "mix": {"music": -6}, "captions": {"burn": True},
        "music": {"brief": "solo piano"}, "models": {"image": "local:painter"},
        "cast": [{"id": "keeper", "name": "Ida", "description": "an old woman"}],
    }  # fmt: skip
    changed = await client.put(path, json=body)
    assert (changed.status_code, changed.headers["etag"]) == (200, '"1"'), changed.text
    told = changed.json()
    assert (told["revision"], told["style"], told["title"]) == (1, "watercolour", "Storm")
    assert told["settings"] == film["settings"] | {"fps": 25}
    assert (told["mix"]["music"], told["captions"]["burn"], told["music"]["brief"]) == (
        -6,
        True,
        "solo piano",
    )
    assert [(member["id"], member["name"]) for member in told["cast"]] == [("keeper", "Ida")]
    assert told["models"] == {"image": "local:painter"}

    again = await client.put(path, json=body | {"description": WISH, "title": None})
    assert again.headers["etag"] == '"1"', "what is as it was makes no revision"
    unpinned = await client.put(path, json={"models": {"image": ""}, "cast": [], "description": "A calm"})
    assert (unpinned.json()["models"], unpinned.json()["cast"], unpinned.headers["etag"]) == ({}, [], '"2"')
    assert unpinned.json()["description"] == "A calm"

    then = await client.get(path, params={"revision": 1})
    nothing = (await client.get(f"{path}/plan")).json()
    assert (nothing["words"], [line["kind"] for line in nothing["lines"]]) == ("nothing is planned yet", [])
    assert (then.json()["revision"], then.headers["etag"], then.json()["cast"]) == (1, '"1"', told["cast"])
    assert (await client.get(path, params={"revision": 3})).status_code == 404

    late = await client.delete(path, headers={"If-Match": '"1"'})
    assert (late.status_code, late.json()["base"], late.json()["current"]) == (412, 1, 2)
    assert (await client.delete(path, headers={"If-Match": '"2"'})).status_code == 204
    assert (await client.get(path)).status_code == 404
    assert (await client.delete(path)).status_code == 404
    assert (await client.get("/videos")).json() == {"items": [], "next_cursor": None}


async def test_what_a_person_stated_survives_the_planning(served: Served) -> None:
    client = await served.person()
    analysis = await planned(client, title="My own title", aspect_ratio="1:1", language="en")
    assert analysis["title"] == "My own title"
    film = (await client.get(f"/videos/{analysis['video_id']}")).json()
    assert (film["title"], film["aspect_ratio"], film["duration"]) == ("My own title", "1:1", 8)


async def test_an_edit_of_an_earlier_revision_is_carried_out_unless_it_clashes(served: Served) -> None:
    client = await served.person()
    film = (await planned(client))["video_id"]
    path = f"/videos/{film}"
    before = (await client.get(path)).json()
    seen = {"If-Match": '"1"'}
    assert (await client.put(path, json={"title": "One"}, headers=seen)).headers["etag"] == '"2"'
    assert (await client.put(path, json={"style": "ink"}, headers=seen)).headers["etag"] == '"3"'

    clash = await client.put(path, json={"title": "Two", "logline": "New"}, headers=seen)
    assert (clash.status_code, clash.json()["code"]) == (412, "edit_conflict")
    told = clash.json()
    assert (told["base"], told["current"]) == (1, 3)
    assert told["conflicts"] == [
        {"field": "title", "base": before["title"], "yours": "Two", "current": "One"}
    ]
    assert "'One'" in told["detail"] and "'Two'" in told["detail"]
    now = (await client.get(path)).json()
    assert (now["title"], now["logline"], now["revision"]) == ("One", before["logline"], 3), "all or none"

    for header in ('"1"', '"1", "2"'):
        same = await client.put(path, json={"title": "One"}, headers={"If-Match": header})
        assert same.status_code == 200, "both wanted the same"
    form = before | {"title": before["title"], "logline": "Mine"}
    sent = {name: form[name] for name in ("title", "logline", "style", "duration", "settings", "mix")}
    whole = await client.put(path, json=sent, headers=seen)
    assert whole.status_code == 200, whole.text
    assert (whole.json()["logline"], whole.json()["title"]) == ("Mine", "One"), (
        "an unchanged field is no edit"
    )

    newest = whole.json()["revision"]
    for header, status, code in [
        (f'"{newest + 1}"', 412, "edit_conflict"), ('W/"1"', 412, "edit_conflict"), ("1", 400, "invalid_if_match"),
    ]:  # fmt: skip
        answer = await client.put(path, json={"title": "Three"}, headers={"If-Match": header})
        assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text
    free = await client.put(path, json={"title": "Three"}, headers={"If-Match": "*"})
    assert (free.status_code, free.json()["title"]) == (200, "Three")


async def test_of_two_edits_at_once_one_wins_and_the_other_hears_of_it(served: Served) -> None:
    client = await served.person()
    path = f"/videos/{(await planned(client))['video_id']}"
    sent = [
        client.put(path, json={"title": f"Title {number}"}, headers={"If-Match": '"1"'})
        for number in range(5)
    ]
    answers = await asyncio.gather(*sent)
    assert sorted(answer.status_code for answer in answers) == [200, 412, 412, 412, 412]
    winner = next(answer.json()["title"] for answer in answers if answer.status_code == 200)
    assert {a.json()["conflicts"][0]["current"] for a in answers if a.status_code == 412} == {winner}


async def test_an_edit_is_heard_of_and_makes_only_what_it_touches_theirs(served: Served) -> None:
    client = await served.person()
    film = (await planned(client))["video_id"]
    state = (await client.get(f"/videos/{film}/state")).json()
    assert (await client.put(f"/videos/{film}", json={"style": "woodcut"})).status_code == 200
    runs = (await client.get(f"/videos/{film}/runs")).json()["items"]
    said = [event async for _, event in read(client, f"/runs/{runs[0]['id']}/events")]
    assert [event["type"] for event in said] == ["RUN_STARTED", "STATE_DELTA", "RUN_FINISHED"]
    patched = {(change["op"], change["path"]) for change in said[1]["delta"]}
    assert ("replace", "/film/style") in patched
    after = (await client.get(f"/videos/{film}/state")).json()
    assert after["state"]["film"]["authors"] == state["state"]["film"]["authors"] | {"style": "person"}


async def test_films_are_listed_last_changed_first_in_pages(served: Served) -> None:
    client = await served.person()
    other = await served.person("grace@example.org")
    assert (await other.post("/videos", json={"description": "Not mine"})).status_code == 201
    made = [(await client.post("/videos", json={"prompt": f"Film {n}"})).json()["id"] for n in range(5)]
    await client.put(f"/videos/{made[1]}", json={"title": "Changed"})
    wanted = [made[1], made[4], made[3], made[2], made[0]]
    seen: list[str] = []
    cursor = ""
    for _ in range(3):
        page = (await client.get("/videos", params={"limit": 2, "cursor": cursor})).json()
        seen += [item["id"] for item in page["items"]]
        cursor = page["next_cursor"] or ""
    assert (seen, cursor) == (wanted, "")
    single = (await client.get(f"/videos/{made[1]}")).json()
    assert (await client.get("/videos", params={"limit": 1})).json()["items"] == [single]


async def test_the_list_and_the_film_tell_the_same(
    serve: Serve, databases: SqliteDatabases | PostgresDatabases
) -> None:
    """On both databases, while nothing is planned, while a plan waits, and after a failed run."""
    turns = [TURNS, [lambda prompt: 1 / 0]]  # type: ignore[list-item]
    address = {"PIXORA_DATABASE_URL": databases.ready(), "PIXORA_SECRET": "s" * 43}
    served = await serve(model_of=lambda name: Scripted(turns.pop(0)), **address)
    client = await served.person()
    empty = (await client.post("/videos", json={"description": "Two lamps"})).json()["id"]
    waiting = (await planned(client, "Two lamps"))["video_id"]
    failed = (await client.post("/videos", json={"description": "Broken"})).json()["id"]
    run = (await client.post(f"/videos/{failed}/runs", json={"message": "Go"})).json()["run_id"]
    assert [event["type"] async for _, event in read(client, f"/runs/{run}/events")][-1] == "RUN_ERROR"
    listed = {item["id"]: item for item in (await client.get("/videos")).json()["items"]}
    states = {empty: "pending", waiting: "pending", failed: "failed"}
    assert {film: item["status"] for film, item in listed.items()} == states
    for film, item in listed.items():
        assert (await client.get(f"/videos/{film}")).json() == item
    assert listed[waiting]["length"] > 0


async def test_a_film_that_is_worked_on_can_be_deleted(serve: Serve) -> None:
    begun, gate = asyncio.Event(), asyncio.Event()

    class Slow(Scripted):
        async def stream(self, prompt: Any) -> Any:
            begun.set()
            await gate.wait()
            async for delta in super().stream(prompt):
                yield delta

    served = await serve(model_of=lambda name: Slow(TURNS))
    client = await served.person()
    film = (await client.post("/videos", json={"description": "Two lamps"})).json()["id"]
    run = (await client.post(f"/videos/{film}/runs", json={"message": "Two lamps"})).json()["run_id"]
    await asyncio.wait_for(begun.wait(), 30)
    told = (await client.get(f"/videos/{film}")).json()
    assert (told["open_run"], told["status"]) == (run, "processing")
    assert (await client.delete(f"/videos/{film}")).status_code == 204
    assert (await client.get(f"/runs/{run}")).status_code == 404
    async with asyncio.timeout(30):
        with served.store.signals.bell(film) as bell:
            while await _state(served, run) != "cancelled":
                await bell.wait(1)


async def _state(served: Served, run_id: str) -> str:
    from store import runs

    async with served.store.read() as tx:
        return (await runs.get(tx, run_id)).state


async def test_other_peoples_films_are_not_there(served: Served) -> None:
    ada, grace = await served.person(), await served.person("grace@example.org")
    analysis = await planned(ada)
    film, scene = analysis["video_id"], analysis["scenes"][0]["id"]
    scenes = [found["id"] for found in analysis["scenes"]]
    for method, path, body in [
        ("GET", "/videos/{film}", None),
        ("GET", "/videos/{film}?revision=1", None),
        ("PUT", "/videos/{film}", {"title": "Mine"}),
        ("DELETE", "/videos/{film}", None),
        ("GET", "/videos/{film}/plan", None),
        ("GET", "/scenes?video_id={film}", None),
        ("POST", "/scenes?video_id={film}", {"visual_description": "Mine"}),
        ("POST", "/videos/{film}/scenes/order", {"scenes": scenes}),
        ("GET", "/scenes/{scene}", None),
        ("PUT", "/scenes/{scene}", {"motion": "Mine"}),
        ("DELETE", "/scenes/{scene}", None),
        ("POST", "/generation/video/{film}", {"plan_version": analysis["plan"]["version"]}),
        ("GET", "/generation/status/{run}", None),
    ]:
        mine = path.format(film=film, scene=scene, run=analysis["run_id"])
        none = path.format(film=NOBODY, scene=NOBODY, run=NOBODY)
        answers = [await grace.request(method, where, json=body) for where in (mine, none)]
        for answer in answers:
            assert (answer.status_code, answer.json()["code"]) == (404, "not_found"), f"{method} {path}"
        sentences = {
            a.json()["detail"].replace(i, "X") for a, i in zip(answers, _ids(mine, none), strict=True)
        }
        assert len(sentences) == 1, f"{method} {path} tells one from the other: {sentences}"
    assert (await ada.get(f"/videos/{film}")).json()["revision"] == 1
    assert (await grace.get("/videos")).json()["items"] == []


def _ids(*paths: str) -> list[str]:
    import re

    return [re.findall(r"[0-9a-f-]{36}", path)[0] for path in paths]


BAD_FILMS: list[Any] = [
    {}, [], "film", {"description": ""}, {"description": "  "}, {"description": "a", "prompt": "b"},
    {"description": "a\0b"}, {"description": "x" * 20_001}, {"description": "a", "title": "t" * 201},
    {"description": "a", "duration": 0}, {"description": "a", "duration": 601}, {"description": "a", "fps": 60},
    {"description": "a", "aspect_ratio": "3:2"}, {"description": "a", "language": "german"},
    {"description": "a", "owner": "me"}, {"description": 7}, {"description": "A film of 3 hours"},
]  # fmt: skip
BAD_CHANGES: list[Any] = [
    [], {"title": ""}, {"title": "a\0b"}, {"style": "s" * 4_001}, {"scenes": []}, {"revision": 3},
    {"settings": {"fps": 23}}, {"settings": {"volume": 1}}, {"mix": {"music": 13}}, {"mix": {"ducking": -1}},
    {"captions": {"size": "huge"}}, {"music": {"brief": "b\0"}}, {"duration": 5, "settings": {"duration": 6}},
    {"cast": [{"id": "Not a slug"}]}, {"cast": [{"id": "twin"}, {"id": "twin"}]},
    {"cast": [{"id": f"c{n}"} for n in range(25)]}, {"models": {"picture": "local:painter"}},
    {"models": {"image": "painter"}}, {"models": {"image": "nobody:nothing"}}, {"models": {"clip": "local:painter"}},
    {"models": {"image:s99": "local:painter"}}, {"models": {"cast:ghost": "local:painter"}},
    {"description": ""},
]  # fmt: skip


async def test_what_cannot_be_is_refused_in_a_sentence(served: Served) -> None:
    client = await served.person()
    for body in BAD_FILMS:
        answer = await client.post("/videos", json=body)
        assert answer.status_code == 422, (body, answer.text)
        assert answer.headers["content-type"] == "application/problem+json" and answer.json()["detail"]
    film = (await planned(client))["video_id"]
    assert (await client.get(f"/videos/{film}")).json()["cast"], (
        "somebody is seen, so the cast cannot be emptied"
    )
    for body in [*BAD_CHANGES, {"cast": []}]:
        answer = await client.put(f"/videos/{film}", json=body)
        assert answer.status_code == 422, (body, answer.text)
        assert answer.json()["code"] in ("invalid", "edit_refused") and answer.json()["detail"]
    surrogate = b'{"title": "\\ud800"}'
    for method, path in (("PUT", f"/videos/{film}"), ("POST", "/videos")):
        raw = {"Content-Type": "application/json"}
        content = surrogate if method == "PUT" else b'{"description": "\\ud800"}'
        answer = await client.request(method, path, content=content, headers=raw)
        assert answer.status_code == 422, answer.text
    assert (await client.get(f"/videos/{film}")).json()["revision"] == 1


async def test_pages_that_cannot_be_are_refused(served: Served) -> None:
    client = await served.person()
    for query in (
        "limit=0",
        "limit=201",
        "cursor=nonsense",
        "cursor=WzEsMl0",
        "cursor=%00",
        "limit=" + "9" * 40,
    ):
        answer = await client.get(f"/videos?{query}")
        assert answer.status_code == 422, (query, answer.text)
