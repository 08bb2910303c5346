"""A film in time over real requests: reading it to the frame, and every edit of a timeline editor."""

from __future__ import annotations

from itertools import pairwise
from typing import Any
from uuid import uuid4

import httpx
import numpy as np
import pytest

from agent.timeline import ducking as envelope
from film import units
from film.document import Line, Music
from film.units import graph
from media.sound import ducking
from tests.api import made
from tests.api.conftest import Served
from tests.api.shelved import make, shelved, standing
from tests.film.films import small, spoken

pytestmark = pytest.mark.either

FILM = small(3).with_(
    scenes=tuple(
        scene.with_(
            duration=6.0,
            lines=(
                Line(text="One two three four five six."),
                Line(speaker="keeper", text="Seven eight nine."),
            ),
        )
        for scene in small(3).scenes
    )
)
"""Three scenes of 6 s; somebody speaks from 0.3 to 2.1 and from 2.5 to 3.4 s of each."""


async def in_time(client: httpx.AsyncClient, video: str, **query: Any) -> dict[str, Any]:
    answer = await client.get(f"/videos/{video}/timeline", params=query)
    assert answer.status_code == 200, answer.text
    assert answer.headers["etag"] == f'"{answer.json()["revision"]}"'
    return answer.json()  # type: ignore[no-any-return]


async def edit(
    client: httpx.AsyncClient, video: str, *operations: dict[str, Any], **more: Any
) -> dict[str, Any]:
    answer = await client.patch(f"/videos/{video}/timeline", json={"operations": operations} | more)
    assert answer.status_code == 200, answer.text
    done: dict[str, Any] = answer.json()
    assert answer.headers["etag"] == f'"{done["revision"]}"'
    assert done["revision"] == done["timeline"]["revision"]
    return done


def due(done: dict[str, Any]) -> set[str]:
    """Units that are to be made now; those of a scene that was not there are called new."""
    stale = {take["unit"] for take in done["timeline"]["takes"] if take["state"] == "stale"}
    lines = {line["unit"] for line in done["plan"]["lines"]}
    assert stale <= lines
    new = {scene["scene"] for scene in done["timeline"]["scenes"]} - {"s1", "s2", "s3"}
    return {f"{unit.partition(':')[0]}:new" if unit.partition(":")[2] in new else unit for unit in lines}


async def test_a_made_film_is_shown_to_the_frame(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(units.SHORT_SIDE, "draft", 90)
    client, eve = await served.person(), await served.person("eve@example.org")
    video = await made.made_film(served, client)
    seen = await in_time(client, video)
    fps, scenes = seen["fps"], seen["scenes"]
    takes = {take["unit"]: take for take in seen["takes"]}
    assert takes["cut"]["seconds"] == pytest.approx(seen["total"]["seconds"], abs=0.05)
    listed = (await client.get(f"/takes/{takes['clip:s1']['take']}")).json()
    for name in ("frames", "fps", "width", "height", "strip"):
        assert takes["clip:s1"][name] == listed[name] is not None, name
    assert seen["measured"] and {take["state"] for take in takes.values()} == {"current"}
    assert scenes[0]["start"]["frames"] == 0
    for before, after in pairwise(scenes):
        assert before["end"] == after["start"]
    assert seen["total"]["frames"] == scenes[-1]["end"]["frames"] + scenes[-1]["hold"]["frames"]
    for number, scene in enumerate(scenes, 1):
        assert scene["number"] == number
        parts = [scene[part]["frames"] for part in ("head", "narration", "tail")]
        assert sum(parts) == (scene["length"]["frames"] if parts[1] else 0)
        assert scene["length"]["seconds"] == pytest.approx(scene["length"]["frames"] / fps, abs=0.001)
        clip = scene["clip"]
        assert (clip["shown"], clip["take"], clip["held"]) == (
            "clip",
            takes[f"clip:{scene['scene']}"]["take"],
            0,
        )
        assert clip["there"] == clip["wanted"] == scene["length"]["frames"] + 2 * clip["first"]
        if parts[1]:
            speech = takes[f"speech:{scene['scene']}"]
            assert scene["narration"]["seconds"] == pytest.approx(speech["seconds"], abs=1 / fps)
    cues = seen["captions"]["cues"]
    assert cues and all(1 <= len(cue["lines"]) <= 2 for cue in cues)
    at = {scene["scene"]: scene for scene in scenes}
    for cue in cues:
        assert at[cue["scene"]]["start"]["seconds"] <= cue["start"] < cue["end"]
        assert cue["start"] < at[cue["scene"]]["end"]["seconds"]
    spoken_ = seen["ducking"]["spoken"]
    assert len(spoken_) == sum(scene["narration"]["frames"] > 0 for scene in scenes)
    picture = await client.get(takes["image:s1"]["media"]["original"])
    assert picture.headers["content-type"] == "image/png"
    assert await in_time(client, video, revision=1) == seen | {"revision": 1}
    for path in (f"/videos/{video}/timeline", f"/videos/{uuid4()}/timeline"):
        assert (await eve.get(path)).json()["code"] == "not_found"
        answer = await eve.patch(path, json={"operations": [{"op": "set_caption_style", "on": False}]})
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    assert (await client.get(f"/videos/{video}/timeline?revision=9")).status_code == 404
    await _the_cut_is_as_long_as_the_timeline(served, client, video)


async def _the_cut_is_as_long_as_the_timeline(served: Served, client: httpx.AsyncClient, video: str) -> None:
    """What the timeline plans after edits is what is then made."""
    longer = {"op": "trim_scene", "scene": "s2", "seconds": 8}
    fade = {"op": "set_transition", "scene": "s1", "kind": "crossfade", "seconds": 0.5}
    planned = await edit(client, video, {"op": "split_scene", "scene": "s1", "seconds": 3.5}, longer, fade)
    pictures = {
        take["unit"]: take for take in planned["timeline"]["takes"] if take["unit"].startswith("image")
    }
    assert {take["state"] for take in pictures.values()} == {"current"} and len(pictures) == 3
    await made.make(served, client, video)
    seen = await in_time(client, video)
    takes = {take["unit"]: take for take in seen["takes"]}
    assert {take["state"] for take in takes.values()} == {"current"}
    assert takes["cut"]["seconds"] == pytest.approx(seen["total"]["seconds"], abs=0.05)
    assert {unit: takes[unit]["take"] for unit in pictures} == {u: t["take"] for u, t in pictures.items()}
    assert [scene["clip"]["held"] for scene in seen["scenes"]] == [0, 0, 0]
    for scene in seen["scenes"]:
        assert scene["narration"]["measured"] and scene["length"]["frames"] >= scene["shortest"]["frames"]


def test_the_envelope_is_what_the_mix_does() -> None:
    film = FILM.with_(mix=FILM.mix.with_(ducking=24.0))
    now = spoken(film)
    down = envelope(now)
    assert down is not None
    assert down.points[0] == (0.0, pytest.approx(-24 * float(ducking(down.spans, np.zeros(1))[0]), abs=0.001))
    times = np.linspace(0, now.timing.seconds, 5000)
    straight = np.interp(times, *zip(*down.points, strict=True))
    assert np.abs(straight + 24 * ducking(down.spans, times)).max() < 0.4
    assert straight.min() == pytest.approx(-24) and straight.max() == pytest.approx(0)
    assert len(down.points) == len({at for at, _ in down.points}) < 60
    planned = envelope(graph(film, []))
    assert planned is not None and len(planned.spans) == 3
    assert envelope(graph(film.with_(music=Music(on=False)), [])) is None


EVERY: list[tuple[dict[str, Any], str, set[str], list[str]]] = [
    ({"op": "trim_scene", "scene": "s1", "seconds": 7}, "changed scene 1's length",
     {"clip:s1", "sound:s1", "music", "cut"}, []),
    ({"op": "trim_scene", "scene": "s1", "frames": 24}, "changed scene 1's length",
     {"clip:s1", "sound:s1", "music", "cut"},
     ["Scene 1 lasts 4.29 s, not 1 s: its narration takes 3.5 s and needs air around it."]),
    ({"op": "split_scene", "scene": "s2", "seconds": 5}, "split scene 2",
     {"clip:s2", "sound:s2", "clip:new", "sound:new", "cut"}, []),
    ({"op": "split_scene", "scene": "s2", "frames": 57}, "split scene 2",
     {"speech:s2", "clip:s2", "sound:s2", "speech:new", "clip:new", "sound:new", "cut"},
     ["Scene 2 is split at 2.83 s, not 2.38 s: words stay whole, with air around them."]),
    ({"op": "move_scene", "scene": "s3", "after": None}, "moved scene 3 to place 1", {"cut"}, []),
    ({"op": "move_narration", "scene": "s2", "seconds": 1.5}, "moved scene 2's narration", {"cut"}, []),
    ({"op": "move_narration", "scene": "s2", "frames": 240}, "moved scene 2's narration", {"cut"},
     ["Scene 2's narration begins at 2 s, not 10 s: it takes 3.5 s and needs air behind it."]),
    ({"op": "set_transition", "scene": "s1", "kind": "crossfade"}, "changed scene 1's transition", {"cut"}, []),
    ({"op": "set_transition", "scene": "s1", "kind": "fade", "seconds": 2}, "changed scene 1's transition", {"cut"},
     ["Scene 1's fade lasts 1 s, not 2 s: clips have no more frames to spare."]),
    ({"op": "set_level", "track": "music", "db": -6}, "changed the music's level", {"cut"}, []),
    ({"op": "set_level", "track": "ducking", "db": 20}, "changed the ducking", {"cut"}, []),
    ({"op": "set_caption_text", "scene": "s2", "line": 1, "text": "7 8 9!"}, "changed scene 2's caption", {"cut"}, []),
    ({"op": "set_caption_style", "burn": True, "size": "large"}, "changed the captions, the captions' size", {"cut"}, []),
]  # fmt: skip


async def test_every_edit_makes_stale_what_it_must_and_undo_brings_all_back(served: Served) -> None:
    client = await served.person()
    video = await shelved(served, client, FILM)
    before, seen = await standing(served, video), await in_time(client, video)
    for operation, summary, wanted, limits in EVERY:
        done = await edit(client, video, operation)
        assert (done["summary"], due(done)) == (summary, wanted), operation
        assert [(limit["operation"], limit["op"], limit["text"]) for limit in done["limited"]] == [
            (0, operation["op"], text) for text in limits
        ]
        assert done["timeline"] == await in_time(client, video)
        undone = (await client.post(f"/videos/{video}/undo")).json()
        assert (undone["summary"], undone["plan"]["lines"]) == (f"undid: {summary}", []), operation
        assert await standing(served, video) == before
    after = await in_time(client, video)
    assert after | {"revision": 1} == seen | {"revision": 1}


async def test_what_an_edit_does_is_seen_in_time(served: Served) -> None:
    client = await served.person()
    video = await shelved(served, client, FILM)
    before = await in_time(client, video)
    done = await edit(
        client, video,
        {"op": "split_scene", "scene": "s2", "seconds": 2.45},
        {"op": "trim_scene", "scene": "s4", "seconds": 9},
        {"op": "move_scene", "scene": "s4", "after": "s3"},
        {"op": "set_caption_text", "scene": "s1", "line": 0, "text": "1 2 3"},
        {"op": "set_transition", "scene": "s4", "kind": "crossfade", "seconds": 0.5},
        {"op": "set_level", "track": "voice", "db": 3},
        base=before["revision"],
    )  # fmt: skip
    now = done["timeline"]
    assert done["revision"] == before["revision"] + 1
    assert [(scene["scene"], scene["length"]["seconds"]) for scene in now["scenes"]] == [
        ("s1", 6.0), ("s2", 2.833), ("s3", 6.0), ("s4", 9.0),
    ]  # fmt: skip
    assert now["total"]["frames"] == (6 + 6 + 9) * 24 + 68 + now["scenes"][-1]["hold"]["frames"]
    first = [cue for cue in now["captions"]["cues"] if cue["scene"] == "s1"]
    assert [(cue["line"], cue["lines"], cue["start"]) for cue in first] == [
        (0, ["1 2 3"], pytest.approx(0.292)), (1, ["Seven eight nine."], pytest.approx(2.492)),
    ]  # fmt: skip
    assert [limit["text"] for limit in done["limited"]] == [
        "Scene 2 is split at 2.83 s, not 2.45 s: words stay whole, with air around them.",
        "Scene 4's crossfade is not seen: no scene follows it.",
    ]
    assert now["levels"]["voice"]["db"] == 3.0
    takes = {take["unit"]: take for take in now["takes"]}
    assert takes["image:s4"]["state"] == "current"
    assert takes["speech:s1"]["state"] == "current"
    assert now["scenes"][3]["clip"]["shown"] == "image"
    assert now["scenes"][1]["clip"]["held"] == 0
    longer = await edit(client, video, {"op": "trim_scene", "scene": "s1", "seconds": 8})
    assert longer["timeline"]["scenes"][0]["clip"]["held"] == 48
    off = await edit(client, video, {"op": "set_caption_style", "on": False})
    assert off["timeline"]["captions"]["cues"] == []


async def test_a_take_can_be_chosen_among_other_edits(served: Served) -> None:
    client = await served.person()
    video = await shelved(served, client, FILM)
    old = {take["unit"]: take["take"] for take in (await in_time(client, video))["takes"]}
    assert (await client.put(f"/videos/{video}", json={"style": "oil"})).status_code == 200
    await make(served, client, video)
    choose = {"op": "select_take", "unit": "image:s1", "take": old["image:s1"]}
    done = await edit(client, video, {"op": "set_level", "track": "sound", "db": -3}, choose)
    takes = {take["unit"]: (take["take"], take["state"]) for take in done["timeline"]["takes"]}
    assert takes["image:s1"] == (old["image:s1"], "current")
    assert due(done) == {"clip:s1", "cut"}
    assert done["summary"] == "changed the sounds' level, chose another take for image 1"
    pinned = await edit(client, video, choose | {"pin": True})
    assert {t["unit"] for t in pinned["timeline"]["takes"] if t["state"] == "pinned"} == {"image:s1"}


async def test_both_halves_go_on_with_what_was_chosen_for_the_whole(served: Served) -> None:
    client = await served.person()
    video = await shelved(served, client, FILM)
    takes = {take["unit"]: take["take"] for take in (await in_time(client, video))["takes"]}
    await edit(
        client, video, {"op": "select_take", "unit": "image:s1", "take": takes["image:s1"], "pin": True}
    )
    split = {"op": "split_scene", "scene": "s1", "seconds": 5}
    done = await edit(client, video, split, split | {"scene": "s2"}, split | {"scene": "s2", "seconds": 4.4})
    assert [scene["scene"] for scene in done["timeline"]["scenes"]] == ["s1", "s4", "s2", "s6", "s5", "s3"]
    now = {take["unit"]: take for take in done["timeline"]["takes"]}
    assert {unit: now[unit]["state"] for unit in now if unit.startswith("image:")} == {
        "image:s1": "pinned", "image:s2": "current", "image:s3": "current", "image:s4": "pinned",
        "image:s5": "current", "image:s6": "current",
    }  # fmt: skip
    assert {now[unit]["state"] for unit in now if unit.startswith("speech:")} == {"current"}
    copies = (await client.get(f"/videos/{video}/takes", params={"unit": "image:s6"})).json()["items"]
    assert [take["parents"] for take in copies] == [[takes["image:s2"]]]


async def test_edits_go_together_unless_they_touch_the_same(served: Served) -> None:
    client = await served.person()
    video = await shelved(served, client, FILM)
    base = (await in_time(client, video))["revision"]
    trim = {"op": "trim_scene", "scene": "s1", "seconds": 8}
    await edit(client, video, trim, base=base)
    level = {"op": "set_level", "track": "music", "db": -2}
    rebased = await edit(client, video, {"op": "trim_scene", "scene": "s2", "seconds": 7}, level, base=base)
    assert [scene["asked"] for scene in rebased["timeline"]["scenes"]] == [8, 7, 6]
    same = await edit(client, video, trim, base=base)
    assert (same["summary"], same["revision"]) == ("changed nothing", rebased["revision"])
    for header, body in (({}, {"base": base}), ({"If-Match": f'"{base}"'}, {}), ({}, {"base": 99})):
        clash = {"operations": [level, {"op": "trim_scene", "scene": "s1", "seconds": 9}]} | body
        answer = await client.patch(f"/videos/{video}/timeline", json=clash, headers=header)
        assert (answer.status_code, answer.json()["code"]) == (412, "edit_conflict"), answer.text
        assert answer.json()["current"] == rebased["revision"]
    gone = await client.patch(
        f"/videos/{video}/timeline", json={"operations": [level], "base": base}, headers={"If-Match": '"2"'}
    )
    assert (gone.status_code, gone.json()["code"]) == (422, "invalid")
    assert (await in_time(client, video))["revision"] == rebased["revision"]


async def test_nothing_is_done_where_one_edit_cannot_be(served: Served) -> None:
    client, eve = await served.person(), await served.person("eve@example.org")
    video, other = await shelved(served, client, FILM), await shelved(served, client, small(1))
    hers = await shelved(served, eve, FILM)
    takes = {take["unit"]: take["take"] for take in (await in_time(client, video))["takes"]}
    elsewhere = (await in_time(client, other))["takes"][0]["take"]
    theirs = next(t["take"] for t in (await in_time(eve, hers))["takes"] if t["unit"] == "image:s1")
    before = await standing(served, video)
    good = {"op": "set_level", "track": "music", "db": -6}
    bad: list[tuple[dict[str, Any], int, str]] = [
        ({"op": "trim_scene", "scene": "s1", "seconds": -1}, 422, "invalid"),
        ({"op": "trim_scene", "scene": "s1", "seconds": 1e300}, 422, "invalid"),
        ({"op": "trim_scene", "scene": "s1", "frames": 10**30}, 422, "invalid"),
        ({"op": "trim_scene", "scene": "s1", "frames": 18000}, 422, "edit_refused"),
        ({"op": "trim_scene", "scene": "s1"}, 422, "invalid"),
        ({"op": "trim_scene", "scene": "s1", "seconds": 2, "frames": 48}, 422, "invalid"),
        ({"op": "trim_scene", "scene": "s9", "seconds": 2}, 422, "edit_refused"),
        ({"op": "trim_scene", "scene": "../s1", "seconds": 2}, 422, "invalid"),
        ({"op": "split_scene", "scene": "s1", "seconds": 0}, 422, "edit_refused"),
        ({"op": "split_scene", "scene": "s1", "seconds": 6}, 422, "edit_refused"),
        ({"op": "split_scene", "scene": "s9", "seconds": 1}, 422, "edit_refused"),
        ({"op": "move_scene", "scene": "s1", "after": "s1"}, 422, "edit_refused"),
        ({"op": "move_scene", "scene": "s1", "after": "s9"}, 422, "edit_refused"),
        ({"op": "move_scene", "scene": "s1"}, 422, "invalid"),
        ({"op": "set_transition", "scene": "s1", "kind": "wipe"}, 422, "invalid"),
        ({"op": "set_transition", "scene": "s1", "kind": "fade", "seconds": 3}, 422, "invalid"),
        ({"op": "set_level", "track": "music", "db": 20}, 422, "edit_refused"),
        ({"op": "set_level", "track": "ducking", "db": -1}, 422, "edit_refused"),
        ({"op": "set_level", "track": "all", "db": 0}, 422, "invalid"),
        ({"op": "set_caption_text", "scene": "s1", "line": 2, "text": "x"}, 422, "edit_refused"),
        ({"op": "set_caption_text", "scene": "s1", "line": -1, "text": "x"}, 422, "invalid"),
        ({"op": "set_caption_text", "scene": "s1", "line": 0, "text": "a\0b"}, 422, "invalid"),
        ({"op": "set_caption_text", "scene": "s1", "line": 0, "text": "x" * 4001}, 422, "invalid"),
        ({"op": "set_caption_style", "size": "huge"}, 422, "invalid"),
        ({"op": "select_take", "unit": "image:s1", "take": takes["image:s2"]}, 422, "edit_refused"),
        ({"op": "select_take", "unit": "image:s9", "take": takes["image:s1"]}, 422, "edit_refused"),
        ({"op": "select_take", "unit": "smell:s1", "take": takes["image:s1"]}, 422, "invalid"),
        ({"op": "select_take", "unit": "image:s1", "take": str(uuid4())}, 404, "not_found"),
        ({"op": "select_take", "unit": "image:s1", "take": elsewhere}, 404, "not_found"),
        ({"op": "select_take", "unit": "image:s1", "take": theirs}, 404, "not_found"),
        ({"op": "delete_scene", "scene": "s1"}, 422, "invalid"),
    ]  # fmt: skip
    for operation, status, code in bad:
        answer = await client.patch(f"/videos/{video}/timeline", json={"operations": [good, operation]})
        assert (answer.status_code, answer.json()["code"]) == (status, code), (operation, answer.text)
        assert answer.json()["detail"]
    raw = '{"operations": [{"op": "%s", "scene": "s1", "kind": "fade", "seconds": %s}]}'
    for op, number in (("trim_scene", "NaN"), ("split_scene", "Infinity"), ("set_transition", "-Infinity")):
        answer = await client.patch(f"/videos/{video}/timeline", content=raw % (op, number))
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), answer.text
    for body in ({}, {"operations": []}, {"operations": [good] * 51}, {"operations": [good], "base": -1}):
        assert (await client.patch(f"/videos/{video}/timeline", json=body)).status_code == 422
    surrogate = b'{"operations": [{"op": "set_caption_text", "scene": "s1", "line": 0, "text": "\\ud800"}]}'
    assert (await client.patch(f"/videos/{video}/timeline", content=surrogate)).status_code == 422
    assert await standing(served, video) == before


async def test_an_empty_film_has_an_empty_timeline(served: Served) -> None:
    from agent import studio

    client = await served.person()
    video = (await studio.create_video(served.app, client.headers["X-Me"], "A film")).id
    seen = await in_time(client, video)
    assert (seen["revision"], seen["scenes"], seen["total"]["frames"]) == (0, [], 0)
    assert (seen["ducking"], seen["captions"]["cues"], seen["takes"]) == (None, [], [])
    answer = await client.patch(
        f"/videos/{video}/timeline", json={"operations": [{"op": "split_scene", "scene": "s1", "seconds": 1}]}
    )
    assert answer.json()["detail"] == "No scene 's1'; scenes are none yet."
    assert (await client.get(f"/videos/{video}/timeline?revision=1")).status_code == 404
