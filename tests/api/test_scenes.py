"""Scenes over real requests: adding, changing, moving, removing, and what each makes stale."""

from __future__ import annotations

import itertools
from typing import Any

import httpx
import pytest

from agent.amending import in_order
from film.document import Film, Scene
from film.edits import apply
from store.revisions import scene_uuid
from tests.api.conftest import Served
from tests.api.test_videos import planned

LINES = [
    {"speaker": "narrator", "text": "Night fell.", "spoken": None},
    {"speaker": "keeper", "text": "Hold on.", "spoken": None},
]


async def film(served: Served) -> tuple[httpx.AsyncClient, str, list[dict[str, Any]]]:
    """Somebody, their planned film, and its scenes."""
    client = await served.person()
    analysis = await planned(client, "A lighthouse keeper befriends a storm, three scenes", duration=15)
    return client, analysis["video_id"], analysis["scenes"]


async def listed(client: httpx.AsyncClient, video: str) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = (await client.get("/scenes", params={"video_id": video})).json()["items"]
    return items


async def test_scenes_are_listed_in_order_and_in_pages(served: Served) -> None:
    client, video, scenes = await film(served)
    assert len(scenes) >= 3
    answer = await client.get("/scenes", params={"video_id": video})
    assert (answer.json(), answer.headers["etag"]) == ({"items": scenes, "next_cursor": None}, '"1"')
    assert [scene["order_index"] for scene in scenes] == list(range(len(scenes)))
    for before, after in itertools.pairwise(scenes):
        assert after["start"] == pytest.approx(before["start"] + before["length"], abs=0.002)
    length = (await client.get(f"/videos/{video}")).json()["length"]
    assert length == pytest.approx(scenes[-1]["start"] + scenes[-1]["length"] + 0.75, abs=0.002)
    cursor, seen = "", []
    for _ in scenes:
        query = {"video_id": video, "limit": 1, "cursor": cursor}
        page = (await client.get("/scenes", params=query)).json()
        seen += page["items"]
        cursor = page["next_cursor"] or ""
    assert (seen, cursor) == (scenes, "")
    one = await client.get(f"/scenes/{scenes[1]['id']}")
    assert (one.json(), one.headers["etag"]) == (scenes[1], '"1"')


async def test_a_scene_is_changed_field_by_field(served: Served) -> None:
    client, video, scenes = await film(served)
    path = f"/scenes/{scenes[0]['id']}"
    assert (await client.put(f"/videos/{video}", json={"cast": [{"id": "keeper", "name": "Ida"}]})).is_success
    body = {
        "motion": "slow push in",
        "duration": 6,
        "transition": {"kind": "fade", "seconds": 0.5},
        "sound_on": False,
    }
    changed = await client.put(path, json=body | {"shot": "close", "cast": ["keeper"]})
    assert (changed.status_code, changed.headers["etag"]) == (200, '"3"'), changed.text
    told = changed.json()
    assert told.items() >= (body | {"shot": "close", "cast": ["keeper"]}).items()
    assert told["visual_description"] == scenes[0]["visual_description"]
    assert "sound:s1" not in [unit["unit"] for unit in told["units"]]
    assert told["length"] >= 6

    script = await client.put(path, json={"script": "Night fell.\nIda: Hold on."})
    assert script.json()["lines"] == LINES
    assert script.json()["script"] == "Night fell.\nKEEPER: Hold on."
    same = await client.put(path, json={"lines": LINES, "script": None, "motion": body["motion"]})
    assert same.headers["etag"] == script.headers["etag"], "what is as it was makes no revision"
    silent = await client.put(path, json={"script": ""})
    assert (silent.json()["lines"], silent.json()["script"]) == ([], "")
    assert (await client.get(path)).json() == silent.json()


async def test_again_asks_for_other_takes(served: Served) -> None:
    client, video, scenes = await film(served)
    before = (await client.get(f"/videos/{video}/plan")).json()
    answer = await client.put(f"/scenes/{scenes[0]['id']}", json={"again": ["image", "clip", "image"]})
    assert answer.headers["etag"] == '"2"'
    after = (await client.get(f"/videos/{video}/plan")).json()
    assert [line["unit"] for line in after["lines"]] == [line["unit"] for line in before["lines"]]
    assert after["version"] != before["version"]
    state = (await client.get(f"/videos/{video}/state")).json()["state"]
    assert state["film"]["variants"] == {"image:s1": 1, "clip:s1": 1}


async def test_scenes_are_added_moved_and_removed(served: Served) -> None:
    client, video, scenes = await film(served)
    ids = [scene["id"] for scene in scenes]
    new = {"visual_description": "Waves break over the empty pier", "script": "Nobody came.", "duration": 3}
    first = await client.post("/scenes", params={"video_id": video}, json=new | {"position": 0})
    assert first.status_code == 201, first.text
    added = first.json()
    assert first.headers["location"] == f"/api/v1/scenes/{added['id']}"
    assert added.items() >= (new | {"order_index": 0, "video_id": video, "shot": "wide"}).items()
    last = (await client.post("/scenes", params={"video_id": video}, json=new)).json()
    middle = (await client.post("/scenes", params={"video_id": video}, json=new | {"position": 2})).json()
    wanted = [added["id"], ids[0], middle["id"], *ids[1:], last["id"]]
    assert [scene["id"] for scene in await listed(client, video)] == wanted
    assert len({scene["scene"] for scene in await listed(client, video)}) == len(wanted)
    past = await client.post("/scenes", params={"video_id": video}, json=new | {"position": 99})
    assert (past.status_code, past.json()["code"]) == (422, "edit_refused")

    turned = [*wanted[1:], wanted[0]]
    ordered = await client.post(f"/videos/{video}/scenes/order", json={"scenes": turned})
    assert (ordered.status_code, ordered.headers["etag"]) == (200, '"5"'), ordered.text
    assert [scene["id"] for scene in ordered.json()["items"]] == turned
    assert (await client.post(f"/videos/{video}/scenes/order", json={"scenes": turned})).headers[
        "etag"
    ] == '"5"'
    for wrong, status, said in [
        (turned[1:], 422, "is missing"), ([*turned, turned[0]], 422, "twice"), ([], 422, "is missing"),
        ([*turned[1:], video], 404, "There is no scene"),
    ]:  # fmt: skip
        answer = await client.post(f"/videos/{video}/scenes/order", json={"scenes": wrong})
        assert answer.status_code == status, answer.text
        assert said in answer.json()["detail"]

    gone = await client.delete(f"/scenes/{turned[0]}")
    assert (gone.status_code, gone.content, gone.headers["etag"]) == (204, b"", '"6"')
    assert (await client.get(f"/scenes/{turned[0]}")).status_code == 404
    assert (await client.delete(f"/scenes/{turned[0]}")).status_code == 404
    assert [scene["id"] for scene in await listed(client, video)] == turned[1:]
    for scene in turned[1:]:
        assert (await client.delete(f"/scenes/{scene}")).status_code == 204
    assert await listed(client, video) == []
    empty = (await client.get(f"/videos/{video}/plan")).json()
    assert [line["kind"] for line in empty["lines"]] in ([], ["cast"])


async def test_edits_of_scenes_clash_where_they_touch_the_same(served: Served) -> None:
    client, video, scenes = await film(served)
    path, seen = f"/scenes/{scenes[0]['id']}", {"If-Match": '"1"'}
    assert (await client.put(path, json={"motion": "still"}, headers=seen)).headers["etag"] == '"2"'
    other = await client.put(path, json={"duration": 7}, headers=seen)
    assert (other.status_code, other.json()["motion"]) == (200, "still"), "another field is no clash"
    clash = await client.put(path, json={"motion": "fast", "duration": 8}, headers=seen)
    assert (clash.status_code, clash.json()["code"]) == (412, "edit_conflict")
    assert clash.json()["conflicts"] == [
        {"field": "s1.duration", "base": scenes[0]["duration"], "yours": 8.0, "current": 7.0},
        {"field": "s1.motion", "base": scenes[0]["motion"], "yours": "fast", "current": "still"},
    ]
    removal = await client.delete(path, headers=seen)
    assert removal.status_code == 412
    whole = removal.json()["conflicts"][0]
    assert (whole["field"], whole["yours"]) == ("s1", None)
    assert (whole["base"]["motion"], whole["current"]["motion"]) == (scenes[0]["motion"], "still")
    new = {"visual_description": "A calm sea", "position": 0}
    added = await client.post("/scenes", params={"video_id": video}, json=new, headers=seen)
    assert (added.status_code, added.json()["order_index"]) == (201, 0), "a new scene clashes with nothing"
    assert (await client.delete(path, headers={"If-Match": added.headers["etag"]})).status_code == 204
    order = {"scenes": [scene["id"] for scene in reversed(scenes)]}
    late = await client.post(f"/videos/{video}/scenes/order", json=order, headers=seen)
    assert (late.status_code, late.json()["code"]) == (412, "edit_conflict"), late.text
    assert [(row["field"], row["current"]) for row in late.json()["conflicts"]] == [("s1", None)]


BAD: list[Any] = [
    [], {"motion": "a\0b"}, {"motion": "m" * 4_001}, {"script": "a", "lines": []}, {"shot": "selfie"},
    {"duration": 0.4}, {"duration": 61}, {"duration": "long"}, {"cast": ["ghost"]}, {"cast": ["Not a slug"]},
    {"lines": [{"speaker": "ghost", "text": "Boo."}]}, {"lines": [{"text": "x"}] * 101}, {"again": ["music"]},
    {"visual_description": "{ghost} appears"}, {"transition": {"kind": "wipe"}}, {"transition": {"seconds": 9}},
    {"order_index": 3}, {"id": "x"},
]  # fmt: skip


async def test_what_a_scene_cannot_be_is_refused_in_a_sentence(served: Served) -> None:
    client, video, scenes = await film(served)
    for body in BAD:
        answer = await client.put(f"/scenes/{scenes[0]['id']}", json=body)
        assert answer.status_code == 422, (body, answer.text)
        assert answer.json()["code"] in ("invalid", "edit_refused") and answer.json()["detail"]
    for body in [{}, {"visual_description": ""}, {"visual_description": "a", "position": -1}]:
        assert (await client.post("/scenes", params={"video_id": video}, json=body)).status_code == 422, body
    for path in ("/scenes", "/scenes?video_id=last", "/scenes/s1", f"/scenes?video_id={video}&limit=0"):
        assert (await client.get(path)).status_code == 422, path
    assert await listed(client, video) == scenes


VIDEO = "0b9d6f0e-7c55-4f0e-a0a4-6a1d3a5b8c11"


@pytest.mark.parametrize("order", list(itertools.permutations(range(5)))[::7])
def test_an_order_takes_the_fewest_moves(order: tuple[int, ...]) -> None:
    film = Film(scenes=tuple(Scene(id=f"s{n + 1}") for n in range(5)), next_scene=6)
    wanted = [scene_uuid(VIDEO, f"s{n + 1}") for n in order]
    moves = in_order(VIDEO, wanted)(film)
    moved = apply(film, moves, "person").film if moves else film
    assert [scene.id for scene in moved.scenes] == [f"s{n + 1}" for n in order]
    risen = max(
        n for n in range(6) if any([*part] == sorted(part) for part in itertools.combinations(order, n))
    )
    assert len(moves) == 5 - risen
