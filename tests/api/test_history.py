"""A film's revisions over real requests: read, taken back, brought back, returned to."""

from __future__ import annotations

import json
from random import Random
from typing import Any
from uuid import uuid4

import httpx
import pytest

from store import events
from tests.agui import verify
from tests.api.conftest import Served
from tests.api.shelved import make, shelved, standing
from tests.film.films import small


async def retitled(client: httpx.AsyncClient, video: str, *titles: str) -> None:
    for title in titles:
        assert (await client.put(f"/videos/{video}", json={"title": title})).status_code == 200


async def history(client: httpx.AsyncClient, video: str, limit: int = 200) -> list[dict[str, Any]]:
    """All pages, newest first."""
    found: list[dict[str, Any]] = []
    cursor = ""
    while True:
        answer = await client.get(f"/videos/{video}/history", params={"limit": limit, "cursor": cursor})
        assert answer.status_code == 200, answer.text
        found += answer.json()["items"]
        assert len(answer.json()["items"]) <= limit
        if not (cursor := answer.json()["next_cursor"] or ""):
            return found


async def go(client: httpx.AsyncClient, video: str, where: str, **body: Any) -> dict[str, Any]:
    answer = await client.post(f"/videos/{video}/{where}", json=body or None)
    assert answer.status_code == 200, answer.text
    done: dict[str, Any] = answer.json()
    assert answer.headers["etag"] == f'"{done["revision"]}"'
    assert done["video"]["revision"] == done["revision"]
    return done


async def test_the_history_says_what_undo_and_redo_can_reach(served: Served) -> None:
    client = await served.person()
    video = await shelved(served, client, small(2))
    await retitled(client, video, "A", "B", "C")
    await go(client, video, "undo", steps=2)
    found = await history(client, video)
    assert [(e["number"], e["kind"], e["of"], e["undoable"], e["redoable"], e["steps"]) for e in found] == [
        (6, "undo", 3, False, False, None),
        (5, "undo", 4, False, False, None),
        (4, "edit", None, False, True, 2),
        (3, "edit", None, False, True, 1),
        (2, "edit", None, True, False, 1),
        (1, "edit", None, False, False, None),
    ]
    assert [(e["author"], e["summary"]) for e in found[-2:]] == [
        ("person", "changed the title"), ("agent", "planned the film"),
    ]  # fmt: skip
    assert found[-2]["touched"] == ["title"] and {"s1", "s2", "order"} <= set(found[-1]["touched"])
    assert [e["created_at"] for e in found] == sorted((e["created_at"] for e in found), reverse=True)
    assert await history(client, video, limit=1) == await history(client, video, limit=4) == found
    assert {e["run_id"] for e in found} == {None}


async def test_a_film_comes_back_exactly_with_its_takes(served: Served) -> None:
    client = await served.person()
    video = await shelved(served, client, small(3))
    first = await standing(served, video)
    await client.put(f"/videos/{video}", json={"style": "oil", "music": {"on": False}})
    await make(served, client, video)
    painted = await standing(served, video)
    assert painted[1]["image:s1"] != first[1]["image:s1"]
    choose = {"op": "select_take", "unit": "image:s2", "take": first[1]["image:s2"], "pin": True}
    split = {"op": "split_scene", "scene": "s1", "seconds": 2}
    for operation in (choose, split):
        edited = await client.patch(f"/videos/{video}/timeline", json={"operations": [operation]})
        assert edited.status_code == 200, edited.text
    halved = await standing(served, video)
    assert {"image:s4", "image:s1"} <= set(halved[1])

    undone = await go(client, video, "undo", steps=2)
    assert await standing(served, video) == painted
    assert (undone["summary"], undone["plan"]["lines"]) == (
        "undid: split scene 1, chose another take for image 2",
        [],
    )
    undone = await go(client, video, "undo")
    assert await standing(served, video) == first
    assert undone["plan"]["lines"] == [] and undone["video"]["style"] == "ink"
    again = await go(client, video, "redo", steps=50)
    assert (
        again["summary"]
        == "redid: changed the style, the music, chose another take for image 2, split scene 1"
    )
    assert await standing(served, video) == halved

    back = await go(client, video, "revert", revision=1)
    assert (back["summary"], back["plan"]["lines"]) == ("went back to revision 1", [])
    assert await standing(served, video) == first
    forth = await go(client, video, "revert", revision=2)
    assert await standing(served, video) == painted
    assert forth["plan"]["lines"] == []
    assert (await go(client, video, "undo"))["summary"] == "undid: went back to revision 2"
    assert await standing(served, video) == first
    assert (await go(client, video, "redo"))["plan"]["lines"] == []
    assert await standing(served, video) == painted
    newest, *_ = await history(client, video)
    reverts = [(e["kind"], e["of"]) for e in await history(client, video) if e["kind"] == "revert"]
    assert (newest["kind"], reverts) == ("redo", [("revert", 2), ("revert", 1)])
    for number, state in ((1, first), (2, painted), (4, halved)):
        shown = (await client.get(f"/videos/{video}?revision={number}")).json()
        assert (shown["style"], len(shown["scenes"])) == (state[0]["style"], len(state[0]["scenes"]))


OPERATIONS = [
    {"op": "trim_scene", "scene": "s1", "seconds": 6}, {"op": "trim_scene", "scene": "s2", "seconds": 5},
    {"op": "split_scene", "scene": "s1", "seconds": 2}, {"op": "split_scene", "scene": "s2", "seconds": 3.5},
    {"op": "move_scene", "scene": "s2", "after": None}, {"op": "move_scene", "scene": "s1", "after": None},
    {"op": "set_transition", "scene": "s1", "kind": "fade"}, {"op": "set_level", "track": "music", "db": -3},
    {"op": "set_caption_text", "scene": "s2", "line": 0, "text": "Lamp!"}, {"op": "set_caption_style", "on": False},
]  # fmt: skip


@pytest.mark.either
@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_any_way_back_and_forth_ends_where_it_was(served: Served, seed: int) -> None:
    """Edits, undo, redo and reverts in any order; everything is made after each edit."""
    random = Random(seed)
    client = await served.person()
    video = await shelved(served, client, small(2))
    shown = [await standing(served, video)]
    undo, redo = [0], list[int]()
    for _ in range(25):
        move = random.choice(["edit", "edit", "undo", "redo", "revert"])
        if move == "edit":
            body = {"operations": random.sample(OPERATIONS, 2)}
            answer = await client.patch(f"/videos/{video}/timeline", json=body)
            assert answer.status_code in (200, 422), answer.text  # a scene can be too short to split again
            await make(served, client, video)
        elif move == "revert":
            number = random.randrange(len(shown))
            answer = await client.post(f"/videos/{video}/revert", json={"revision": number + 1})
        else:
            answer = await client.post(f"/videos/{video}/{move}")
            assert answer.status_code == (
                200 if (len(undo) > 1 and move == "undo") or (redo and move == "redo") else 409
            )
        if answer.status_code != 200 or answer.json()["revision"] == len(shown):
            continue
        now = await standing(served, video)
        if move == "edit":
            undo, redo = [*undo, len(shown)], []
        elif move == "revert":
            assert now == shown[number]
            undo, redo = [*undo, len(shown)], []
        elif move == "undo":
            redo.append(undo.pop())
            assert now == shown[redo[-1] - 1]
        else:
            undo.append(redo.pop())
            assert now == shown[undo[-1]]
        shown.append(now)
        assert (await client.get(f"/videos/{video}/plan")).json()["lines"] == []
    assert [e["number"] for e in await history(client, video)] == [*range(len(shown), 0, -1)]


async def test_going_back_to_how_it_is_changes_nothing(served: Served) -> None:
    client = await served.person()
    video = await shelved(served, client, small(1))
    await retitled(client, video, "A")
    same = await go(client, video, "revert", revision=2)
    assert (same["revision"], same["summary"]) == (2, "changed nothing")
    await retitled(client, video, "B", "A")
    assert (await go(client, video, "revert", revision=2))["revision"] == 4


async def test_an_id_is_never_given_to_another_scene(served: Served) -> None:
    client = await served.person()
    video = await shelved(served, client, small(1))
    for where, body in (("undo", {}), ("revert", {"revision": 1})):
        scene = {"visual_description": "a boat", "duration": 2}
        added = (await client.post(f"/scenes?video_id={video}", json=scene)).json()
        await make(served, client, video)
        await go(client, video, where, **body)
        other = (
            await client.post(f"/scenes?video_id={video}", json=scene | {"visual_description": "sea"})
        ).json()
        assert other["scene"] != added["scene"] and other["id"] != added["id"]
        assert {unit["state"] for unit in other["units"]} == {"missing"}
        await go(client, video, "revert", revision=1)


async def test_nothing_left_is_said_in_a_sentence(served: Served) -> None:
    client = await served.person()
    video = await shelved(served, client, small(1))
    for where in ("undo", "redo"):
        answer = await client.post(f"/videos/{video}/{where}")
        assert (answer.status_code, answer.json()["code"]) == (409, "nothing_to_undo")
        assert answer.json()["detail"] == f"There is nothing to {where}."
    await retitled(client, video, "A")
    assert (await go(client, video, "undo", steps=50))["revision"] == 3
    await retitled(client, video, "B")
    assert (await client.post(f"/videos/{video}/redo")).status_code == 409


async def test_the_same_undo_sent_twice_takes_back_one_edit(served: Served) -> None:
    client = await served.person()
    video = await shelved(served, client, small(1))
    await retitled(client, video, "A", "B")
    key = {"Idempotency-Key": "once"}
    first, second = [await client.post(f"/videos/{video}/undo", headers=key) for _ in range(2)]
    assert first.json() == second.json() and second.headers["idempotency-replayed"] == "true"
    assert (await standing(served, video))[0]["title"] == "A"


async def test_followers_hear_of_it(served: Served) -> None:
    client = await served.person()
    video = await shelved(served, client, small(1))
    await retitled(client, video, "A")
    async with served.store.read() as tx:
        last = await events.last(tx, video)
    await go(client, video, "undo")
    async with served.store.read() as tx:
        heard = [json.loads(event.data) for event in await events.read(tx, video, after=last)]
    verify(heard)
    assert [event["type"] for event in heard] == ["RUN_STARTED", "STATE_DELTA", "RUN_FINISHED"]
    changed = {patch["path"]: patch.get("value") for patch in heard[1]["delta"]}
    assert changed["/film/title"] == "Lamps"


async def test_only_its_own_person_and_only_what_is_there(served: Served) -> None:
    client, eve = await served.person(), await served.person("eve@example.org")
    video = await shelved(served, client, small(1))
    await retitled(client, video, "A", "B")
    before = await standing(served, video)
    for who, film in ((eve, video), (client, str(uuid4()))):
        assert (await who.get(f"/videos/{film}/history")).json()["code"] == "not_found"
        for where, body in (("undo", {}), ("redo", {}), ("revert", {"revision": 1})):
            answer = await who.post(f"/videos/{film}/{where}", json=body)
            assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    for body in ({"steps": 0}, {"steps": 51}, {"steps": "many"}, {"step": 1}, [], 3):
        for where in ("undo", "redo"):
            assert (await client.post(f"/videos/{video}/{where}", json=body)).status_code == 422, body
    for number, status in ((0, 422), (-1, 422), (2**53, 422), (None, 422), (4, 404), (2**53 - 1, 404)):
        answer = await client.post(f"/videos/{video}/revert", json={"revision": number})
        assert answer.status_code == status, answer.text
    nan = await client.post(f"/videos/{video}/revert", content='{"revision": NaN}')
    assert nan.status_code == 422
    for where, body in (("undo", {}), ("revert", {"revision": 1})):
        late = await client.post(f"/videos/{video}/{where}", json=body, headers={"If-Match": '"2"'})
        assert (late.status_code, late.json()["code"]) == (412, "revision_conflict"), late.text
        assert (late.json()["base"], late.json()["current"]) == (2, 3)
    for query in ("limit=0", "limit=x", "cursor=x", "cursor=W10", "cursor=WyJhIl0"):
        assert (await client.get(f"/videos/{video}/history?{query}")).status_code == 422, query
    assert await standing(served, video) == before
    undone = await client.post(f"/videos/{video}/undo", headers={"If-Match": '"3"'})
    assert undone.status_code == 200, undone.text


async def test_one_revision_is_taken_back_by_itself(served: Served) -> None:
    client = await served.person()
    video = await shelved(served, client, small(3))
    first, _ = await standing(served, video)
    edits = {"style": "oil", "title": "A", "music": {"brief": "a drum"}}
    assert (await client.put(f"/videos/{video}", json=edits)).status_code == 200
    await retitled(client, video, "B")
    shown = (await client.get(f"/videos/{video}/history/2")).json()
    assert [(c["field"], c["before"], c["after"], c["stands"]) for c in shown["changes"]] == [
        ("title", first["title"], "A", False),
        ("style", "ink", "oil", True),
        ("music.brief", first["music"]["brief"], "a drum", True),
    ]
    assert [c["title"] for c in shown["changes"]] == ["the title", "the style", "the music"]
    assert (await client.get(f"/videos/{video}/history/1")).json()["changes"] == []

    one = await go(client, video, "undo", revision=2, fields=["style"])
    assert (one["summary"], one["video"]["style"]) == ("took back the style", "ink")
    rest = await go(client, video, "undo", revision=2)
    assert rest["summary"].endswith("; the title and the style were changed again since")
    assert (rest["video"]["title"], rest["video"]["music"]["brief"]) == ("B", first["music"]["brief"])
    assert [e["kind"] for e in await history(client, video)][:2] == ["edit", "edit"]
    none = await client.post(f"/videos/{video}/undo", json={"revision": 2})
    assert (none.status_code, none.json()["code"]) == (409, "nothing_to_undo")
    assert "so nothing is taken back" in none.json()["detail"]
    assert (await go(client, video, "undo"))["video"]["music"]["brief"] == "a drum"
    assert (await go(client, video, "undo"))["video"]["style"] == "oil"
    for body in ({"fields": ["style"]}, {"revision": 2, "steps": 2}, {"revision": 0}):
        assert (await client.post(f"/videos/{video}/undo", json=body)).status_code == 422, body
    for path in ("history/99", "history/2"):
        who = client if path.endswith("99") else await served.person("eve@example.org")
        assert (await who.get(f"/videos/{video}/{path}")).status_code == 404


async def test_a_scene_that_went_is_seen_where_it_was(served: Served) -> None:
    client = await served.person()
    video = await shelved(served, client, small(3))
    query = {"video_id": video}
    scenes = (await client.get("/scenes", params=query)).json()["items"]
    assert (await client.delete(f"/scenes/{scenes[1]['id']}")).status_code == 204
    changed = {"visual_description": "a boat", "script": "Row."}
    assert (await client.put(f"/scenes/{scenes[0]['id']}", json=changed)).status_code == 200
    then = await client.get("/scenes", params=query | {"revision": 1})
    assert then.headers["etag"] == '"1"'
    words = ("id", "scene", "order_index", "visual_description", "script", "image_url", "start")
    told = [[scene[name] for name in words if name != "image_url"] for scene in then.json()["items"]]
    assert told == [[scene[name] for name in words if name != "image_url"] for scene in scenes]
    assert {unit["state"] for scene in then.json()["items"] for unit in scene["units"]} == {"current"}
    first = await client.get("/scenes", params=query | {"revision": 1, "limit": 1})
    assert first.json()["items"] == then.json()["items"][:1] and first.json()["next_cursor"]
    assert (await client.get("/scenes", params=query | {"revision": 9})).status_code == 404

    back = await go(client, video, "undo", revision=2)
    assert back["summary"] == "took back: removed scene 2" and back["video"]["scenes"] == ["s1", "s2", "s3"]
    now = (await client.get("/scenes", params=query)).json()["items"]
    assert [scene["visual_description"] for scene in now][:2] == ["a boat", scenes[1]["visual_description"]]
    assert {unit["state"] for unit in now[1]["units"]} == {"current"}, "its takes are used again"
