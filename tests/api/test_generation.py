"""From a prompt to a film over HTTP, as somebody would walk it."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest

from agent.scripted_model import Scripted
from api.routers import generation
from film import units
from media.probe import probe
from store import revisions, videos
from tests.agent.drive import FILM, TURNS
from tests.agui import verify
from tests.api.conftest import Serve, Served
from tests.api.test_credits import priced
from tests.api.test_runs import read
from tests.api.test_videos import planned

pytestmark = pytest.mark.either

WISH = {"prompt": "A lighthouse keeper befriends a storm, two scenes", "duration": 6}


async def test_a_wish_becomes_a_film_that_can_be_changed(
    served: Served, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(units.SHORT_SIDE, "draft", 90)
    client = await served.person()
    answer = await client.post("/generation/analyze", json=WISH)
    assert (answer.status_code, answer.headers["etag"]) == (200, '"1"'), answer.text
    analysis = answer.json()
    video, scenes, plan = analysis["video_id"], analysis["scenes"], analysis["plan"]
    assert answer.headers["location"] == f"/api/v1/runs/{analysis['run_id']}"
    assert (analysis["status"], analysis["question"], len(scenes)) == ("waiting", None, 2)
    assert analysis["message"] and plan["words"].endswith("free")
    assert (plan["credits"], plan["maximum"]) == (0, 0)
    assert {line["kind"] for line in plan["lines"]} >= {"image", "clip", "music", "cut"}
    assert plan["scenes"] == ["s1", "s2"]

    told = await client.put(f"/scenes/{scenes[1]['id']}", json={"visual_description": "The sea lies calm"})
    assert told.json()["status"] == "pending"
    late = await client.post(f"/generation/video/{video}", json={"plan_version": plan["version"]})
    assert (late.status_code, late.json()["code"]) == (409, "plan_changed")
    plan = late.json()["plan"]
    assert plan == (await client.get(f"/videos/{video}/plan")).json()

    begun = await client.post(f"/generation/video/{video}", json={"plan_version": plan["version"]})
    assert begun.status_code == 202, begun.text
    job = begun.json()["job_id"]
    assert begun.headers["location"] == begun.json()["status_url"] == f"/api/v1/generation/status/{job}"
    twice = await client.post(f"/generation/video/{video}", json={"plan_version": plan["version"]})
    assert (twice.status_code, twice.json()) == (202, begun.json()), "approved once, however often it is said"
    said = [event async for _, event in read(client, begun.json()["events"].removeprefix("/api/v1"))]
    verify(said)
    assert said[-1]["type"] == "RUN_FINISHED"

    status = (await client.get(f"/generation/status/{job}")).json()
    assert (status["status"], status["progress"], status["error"]) == ("completed", 1, None)
    assert [unit["unit"] for unit in status["units"]] == [line["unit"] for line in plan["lines"]]
    assert {unit["state"] for unit in status["units"]} == {"made"}
    assert status["created_at"] <= status["started_at"] <= status["completed_at"]

    film = (await client.get(f"/videos/{video}")).json()
    assert (film["status"], film["output_url"]) == ("completed", status["output_url"])
    stranger = await served.visitor()
    cut = await stranger.get(film["output_url"])
    assert (cut.status_code, cut.headers["content-type"]) == (200, "video/mp4")
    (tmp_path / "film.mp4").write_bytes(cut.content)
    seen = probe(tmp_path / "film.mp4")
    assert (seen.width, seen.height, seen.has_audio) == (160, 90, True)
    assert seen.seconds == pytest.approx(film["length"], abs=0.05)
    pictures = [film["thumbnail_url"], *(member["image_url"] for member in film["cast"])]
    made = (await client.get("/scenes", params={"video_id": video})).json()["items"]
    pictures += [scene["image_url"] for scene in made]
    for address in pictures:
        assert (await stranger.get(address)).headers["content-type"] == "image/png"
    for scene in made:
        assert scene["status"] == "completed" and scene["measured"]
        assert {unit["state"] for unit in scene["units"]} == {"current"}
        assert (await stranger.get(scene["video_url"])).headers["content-type"] == "video/mp4"
        spoken = [await stranger.get(scene["audio_url"])] if scene["lines"] else []
        assert all(sound.is_success for sound in spoken) and bool(scene["audio_url"]) == bool(scene["lines"])

    await _told_in_tables(served, video, status["units"], "completed")
    await _changes(client, video, made[1])
    await _told_in_tables(served, video, status["units"], "completed")
    await _deleted(client, video, made[0]["id"], job)


async def test_the_cast_is_approved_before_the_rest(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(units.SHORT_SIDE, "draft", 90)
    client = await served.person()
    analysis = (await client.post("/generation/analyze", json=WISH | {"cast_first": True})).json()
    video, plan = analysis["video_id"], analysis["plan"]
    assert {line["kind"] for line in plan["lines"]} == {"cast"}
    assert plan["words"].endswith("everything else is planned once you have seen it")
    begun = await client.post(f"/generation/video/{video}", json={"plan_version": plan["version"]})
    path = begun.json()["events"].removeprefix("/api/v1")
    said = [event async for _, event in read(client, path)]
    rest = said[-1]["outcome"]["interrupts"][0]["metadata"]["plan"]
    film = (await client.get(f"/videos/{video}")).json()
    assert all(member["image_url"] for member in film["cast"]) and film["output_url"] is None
    seen = (await client.get(f"/videos/{video}/plan")).json()
    assert seen["version"] == rest["version"] and "cut" in {line["kind"] for line in seen["lines"]}
    whole = await client.put(f"/videos/{video}", json={"settings": {"cast_first": False}})
    assert whole.json()["settings"]["cast_first"] is False
    last = await client.post(f"/generation/video/{video}", json={"plan_version": seen["version"]})
    assert last.status_code == 202, "what is left to make is the same, in whatever order it is approved"


async def _told_in_tables(served: Served, video: str, made: list[dict[str, Any]], status: str) -> None:
    """Who reads the tables sees the same: statuses, and the takes in use."""
    takes = {unit["unit"]: unit["take"] for unit in made}
    async with served.store.read() as tx:
        row = await videos.get(tx, video)
        scenes = await revisions.scene_rows(tx, video)
    assert (row.status, row.output_url, row.thumbnail_url) == (status, takes["cut"], takes["image:s1"])
    for scene in scenes:
        columns = [scene.image_url, scene.video_url, scene.audio_url]
        assert columns == [takes.get(f"{kind}:{scene.scene}") for kind in ("image", "clip", "speech")]
        assert scene.status == status


async def _changes(client: Any, video: str, scene: dict[str, Any]) -> None:
    """What one edit makes stale, and that everything stays usable."""
    moved = (await client.put(f"/scenes/{scene['id']}", json={"motion": "clouds drift"})).json()
    standing = {unit["unit"]: (unit["state"], unit["reason"]) for unit in moved["units"]}
    assert standing["clip:s2"] == ("stale", "scene 2's motion changed")
    assert standing["image:s2"] == ("current", "")
    assert (moved["status"], moved["image_url"] is None, moved["video_url"] is None) == (
        "pending",
        False,
        False,
    )
    plan = (await client.get(f"/videos/{video}/plan")).json()
    assert [line["unit"] for line in plan["lines"]] == ["clip:s2", "cut"]
    assert plan["words"].startswith("remakes clip 2 and the cut, reuses")
    assert plan["lines"][0]["reason"] == "scene 2's motion changed"
    assert (plan["lines"][0]["title"], plan["lines"][0]["scene"]) == ("clip 2", "s2")
    film = (await client.get(f"/videos/{video}")).json()
    assert (film["status"], film["output_url"] is None) == ("pending", False)
    assert (await client.get("/videos")).json()["items"] == [film]
    earlier = (await client.get(f"/videos/{video}", params={"revision": 2})).json()
    assert (earlier["revision"], earlier["status"]) == (2, "completed")
    back = await client.put(f"/scenes/{scene['id']}", json={"motion": scene["motion"]})
    assert back.json()["status"] == "completed", "earlier takes are used again"
    kept = (await client.get(f"/videos/{video}/plan")).json()
    assert kept["lines"] == []
    nothing = await client.post(f"/generation/video/{video}", json={"plan_version": kept["version"]})
    assert nothing.json()["code"] == "nothing_to_make"


async def _deleted(client: Any, video: str, scene: str, job: str) -> None:
    assert (await client.delete(f"/videos/{video}")).status_code == 204
    for path in (
        f"/videos/{video}", f"/videos/{video}/plan", f"/scenes?video_id={video}", f"/scenes/{scene}",
        f"/generation/status/{job}",
    ):  # fmt: skip
        assert (await client.get(path)).status_code == 404, path
    assert (await client.get("/videos")).json()["items"] == []


async def test_a_question_is_answered_with_instead_of_a_plan(serve: Serve) -> None:
    asks = [("ask_user", {"question": "Day or night?", "options": ["day", "night"]})]
    served = await serve(model_of=lambda name: Scripted([asks, *TURNS]))
    client = await served.person()
    told = (await client.post("/generation/analyze", json={"prompt": "Two lamps"})).json()
    assert (told["status"], told["scenes"], told["plan"]) == ("waiting", [], None)
    assert (told["question"], told["options"]) == ("Day or night?", ["day", "night"])
    answer = await client.post(f"/videos/{told['video_id']}/runs", json={"message": "night"})
    said = [e async for _, e in read(client, answer.json()["events"].removeprefix("/api/v1"))]
    assert said[-1]["outcome"]["interrupts"][0]["reason"] == "tool_call"
    assert (await client.get(f"/videos/{told['video_id']}")).json()["title"] == FILM["title"]


async def test_who_waits_too_long_is_told_where_to_follow(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = asyncio.Event()

    class Slow(Scripted):
        async def stream(self, prompt: Any) -> Any:
            await gate.wait()
            async for delta in super().stream(prompt):
                yield delta

    monkeypatch.setattr(generation, "PATIENCE", 0.2)
    served = await serve(model_of=lambda name: Slow(TURNS))
    client = await served.person()
    answer = await client.post("/generation/analyze", json={"prompt": "Two lamps"})
    told = answer.json()
    assert (answer.status_code, told["status"], told["scenes"], told["plan"]) == (202, "processing", [], None)
    status = (await client.get(f"/generation/status/{told['run_id']}")).json()
    assert (status["status"], status["progress"], status["completed_at"]) == ("processing", 0, None)
    gate.set()
    said = [
        event
        async for _, event in read(client, answer.headers["location"].removeprefix("/api/v1") + "/events")
    ]
    assert said[-1]["outcome"]["type"] == "interrupt"
    assert (await client.get(f"/generation/status/{told['run_id']}")).json()["status"] == "waiting"


async def test_a_planner_that_fails_says_why(serve: Serve) -> None:
    served = await serve(model_of=lambda name: Scripted([lambda prompt: 1 / 0]))  # type: ignore[list-item]
    client = await served.person()
    answer = await client.post("/generation/analyze", json={"prompt": "Two lamps"})
    assert answer.status_code == 502, answer.text
    told = answer.json()
    assert told["detail"].startswith("The film could not be planned: ")
    status = (await client.get(f"/generation/status/{told['run_id']}")).json()
    assert (status["status"], status["error"]["code"]) == ("failed", told["code"])
    assert (await client.get(f"/videos/{told['video_id']}")).json()["status"] == "failed"


async def test_a_repeated_analysis_makes_one_film(served: Served) -> None:
    client = await served.person()
    key = {"Idempotency-Key": "once"}
    first, second = [await client.post("/generation/analyze", json=WISH, headers=key) for _ in range(2)]
    assert (first.status_code, second.status_code) == (200, 200)
    assert first.json()["video_id"] == second.json()["video_id"]
    assert len((await client.get("/videos")).json()["items"]) == 1


async def test_what_cannot_be_approved_is_refused(served: Served) -> None:
    client = await served.person()
    analysis = await planned(client)
    video, version = analysis["video_id"], analysis["plan"]["version"]
    for body in [{}, {"plan_version": ""}, {"plan_version": "a\0"}, {"plan_version": "v" * 65}, [],
                 {"plan_version": version, "max_credits": -1}, {"plan_version": version, "max_credits": 1e10},
                 {"plan_version": version, "credits": 1}]:  # fmt: skip
        answer = await client.post(f"/generation/video/{video}", json=body)
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), answer.text
    raw = {"Content-Type": "application/json"}
    for number in ("NaN", "1e999"):
        content = f'{{"plan_version": "{version}", "max_credits": {number}}}'.encode()
        answer = await client.post(f"/generation/video/{video}", content=content, headers=raw)
        assert answer.status_code == 422, answer.text
    other = await client.post(f"/generation/video/{video}", json={"plan_version": "another"})
    assert (other.status_code, other.json()["plan"]["version"]) == (409, version)
    for body in [
        {},
        {"prompt": " "},
        {"prompt": "A film", "duration": 0},
        {"prompt": "A film", "model": "x/y"},
    ]:
        answer = await client.post("/generation/analyze", json=body)
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), answer.text
    assert len((await client.get("/videos")).json()["items"]) == 1


async def test_a_price_is_held_to_what_was_allowed(serve: Serve) -> None:
    """A vendor with prices: approving with too little is refused with both figures."""
    served = await priced(serve)
    client = await served.person()
    analysis = (await client.post("/generation/analyze", json={"prompt": "Two lamps"})).json()
    plan = analysis["plan"]
    assert plan["maximum"] >= plan["credits"] > 0
    assert sum(line["maximum"] for line in plan["lines"]) == pytest.approx(plan["maximum"])
    body = {"plan_version": plan["version"], "max_credits": 0.001}
    answer = await client.post(f"/generation/video/{analysis['video_id']}", json=body)
    assert (answer.status_code, answer.json()["code"]) == (409, "over_maximum")
    assert (answer.json()["maximum"], answer.json()["allowed"]) == (plan["maximum"], 0.001)


async def test_a_cancelled_job_is_as_far_as_it_came(served: Served) -> None:
    client = await served.person()
    analysis = (await client.post("/generation/analyze", json={"prompt": "Two lamps, 4 seconds"})).json()
    film = analysis["video_id"]
    approval = {"plan_version": analysis["plan"]["version"]}
    job = (await client.post(f"/generation/video/{film}", json=approval)).json()["job_id"]
    assert (await client.post(f"/runs/{job}/cancel")).json()["was_open"] is True
    said = [event async for _, event in read(client, f"/runs/{job}/events")]
    assert said[-1]["outcome"]["type"] == "cancelled"
    told = (await client.get(f"/generation/status/{job}")).json()
    states = [unit["state"] for unit in told["units"]]
    assert told["status"] == "cancelled" and set(states) <= {"made", "cancelled"} and "cancelled" in states
    assert told["progress"] == round(states.count("made") / len(states), 4)
