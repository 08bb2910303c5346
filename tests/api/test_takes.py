"""Versions of a film's units over real requests: listing, looking at them, choosing among them."""

from __future__ import annotations

import asyncio
import io
from collections import Counter
from pathlib import Path
from typing import Any
from uuid import uuid4

import av
import httpx
import numpy as np
import pytest

from agent import studio
from film import units
from film.edits import Again
from media import renditions
from tests.api.conftest import Serve, Served
from tests.api.made import made_film, make
from tests.api.people import Clock

pytestmark = pytest.mark.either


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(units.SHORT_SIDE, "draft", 90)


async def every_take(client: httpx.AsyncClient, video: str, **query: Any) -> list[dict[str, Any]]:
    """All pages of a film's takes."""
    found: list[dict[str, Any]] = []
    cursor = ""
    while True:
        answer = await client.get(f"/videos/{video}/takes", params={"cursor": cursor, **query})
        assert answer.status_code == 200, answer.text
        found += answer.json()["items"]
        if not (cursor := answer.json()["next_cursor"] or ""):
            return found


async def film_of(client: httpx.AsyncClient, url: str) -> httpx.Response:
    """The file at the end of an address, asked for without signing in."""
    async with httpx.AsyncClient(timeout=60, follow_redirects=True) as stranger:
        answer = await stranger.get(url)
    assert answer.status_code == 200, answer.text
    return answer


def decoded(content: bytes) -> tuple[Any, int]:
    """The first frame of a picture or video as RGB, and how many there are."""
    with av.open(io.BytesIO(content)) as file:
        frames = [frame.to_ndarray(format="rgb24") for frame in file.decode(video=0)]
    return frames[0], len(frames)


async def test_takes_are_listed_looked_at_and_chosen(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock()
    served = await serve(now=clock)
    client, eve = await served.person(), await served.person("eve@example.org")
    video = await made_film(served, client)
    await _listed(client, video)
    await _looked_at(served, client, video, monkeypatch)
    await _addresses_end(served, client, clock, video)
    await _chosen(served, client, video)
    await _nobody_elses(client, eve, video)
    await _gone_with_the_film(served, client, video)


async def _listed(client: httpx.AsyncClient, video: str) -> None:
    whole = await every_take(client, video)
    assert [take["created_at"] for take in whole] == sorted((t["created_at"] for t in whole), reverse=True)
    assert Counter(take["kind"] for take in whole) >= Counter(
        {"image": 2, "clip": 2, "speech": 1, "music": 1, "cut": 1}
    )
    assert await every_take(client, video, limit=3) == whole
    for take in whole:
        assert take["selected"] and take["state"] == "current" and take["author"] == "agent"
        assert (take["credits"], take["billed"]) == (0, 0)
        assert take["provider"] == ("studio" if take["kind"] == "cut" else "local")
        alone = (await client.get(f"/takes/{take['id']}")).json()
        assert alone.pop("inputs") and alone == take
    by_unit = {take["unit"]: take for take in whole}
    assert by_unit["image:s1"]["id"] in by_unit["clip:s1"]["parents"]
    assert (by_unit["image:s1"]["width"], by_unit["image:s1"]["height"]) == (160, 90)
    scenes = {take["scene_id"] for take in whole if take["scene"] == "s2"}
    assert len(scenes) == 1
    assert await every_take(client, video, unit="clip:s2") == [by_unit["clip:s2"]]
    assert await every_take(client, video, unit="clip:s9") == []
    for query in ({"unit": "nonsense"}, {"unit": "clip:s1\0"}, {"limit": 0}, {"cursor": "x"}):
        assert (await client.get(f"/videos/{video}/takes", params=query)).status_code == 422, query


async def _looked_at(
    served: Served, client: httpx.AsyncClient, video: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    takes = {take["unit"]: take for take in await every_take(client, video)}
    image, clip, cut = (takes[unit] for unit in ("image:s1", "clip:s1", "cut"))
    speech = next(take for take in takes.values() if take["kind"] == "speech")
    original = await film_of(client, image["media"]["original"])
    assert original.headers["content-type"] == "image/png" and len(original.content) == image["bytes"]
    picture, _ = decoded(original.content)
    poster = await film_of(client, image["media"]["poster"])
    assert poster.headers["content-type"] == "image/jpeg"
    drawn, _ = decoded(poster.content)
    assert drawn.shape == picture.shape == (90, 160, 3)
    assert np.abs(drawn.astype(int) - picture).mean() < 6
    posed, _ = decoded((await film_of(client, clip["media"]["poster"])).content)
    with av.open(io.BytesIO((await film_of(client, clip["media"]["original"])).content)) as file:
        moving = [frame.to_ndarray(format="rgb24").astype(int) for frame in file.decode(video=0)]
    assert np.abs(moving[12] - posed).mean() < 6  # half a second in, where the scene itself begins
    strip, _ = decoded((await film_of(client, clip["media"]["strip"])).content)
    assert strip.shape == (90, renditions.THUMBS * renditions.thumb_width(160, 90), 3)
    for take in (clip, cut):
        drawn, _ = decoded((await film_of(client, take["media"]["strip"])).content)
        told = take["strip"]
        assert drawn.shape == (told["height"], told["count"] * told["width"], 3)
        assert told["count"] * told["step"] == pytest.approx(take["seconds"], abs=0.01)
        assert take["frames"] == pytest.approx(take["seconds"] * take["fps"], abs=0.01)
    assert clip["frames"] == len(moving) and image["strip"] is speech["strip"] is speech["frames"] is None
    thumbs = np.split(strip.astype(int), renditions.THUMBS, axis=1)
    middles = [(2 * part + 1) * len(moving) // (2 * renditions.THUMBS) for part in range(renditions.THUMBS)]
    for thumb, number in zip(thumbs, middles, strict=True):
        assert np.abs(thumb - moving[number]).mean() < 8, number
    proxy = await film_of(client, cut["media"]["proxy"])
    with av.open(io.BytesIO(proxy.content)) as file:
        assert [stream.type for stream in file.streams] == ["video", "audio"]
        assert float(file.duration) / 1e6 == pytest.approx(cut["seconds"], abs=0.1)
        assert (file.streams.video[0].width, file.streams.video[0].height) == (160, 90)
    for take in (speech, cut):
        shape = (await film_of(client, take["media"]["peaks"])).json()
        assert shape["seconds"] == pytest.approx(take["seconds"], abs=0.1)
        assert abs(len(shape["peaks"]) - shape["seconds"] * shape["per_second"]) <= 1
        assert 0.1 < max(shape["peaks"]) <= 1 and min(shape["peaks"]) >= 0
    await _made_once(served, client, takes["clip:s2"], monkeypatch)
    await _forms(client, {take["kind"]: take for take in takes.values()})


async def _forms(client: httpx.AsyncClient, takes: dict[str, dict[str, Any]]) -> None:
    still, sound, moving = (
        {"original", "poster"},
        {"original", "peaks"},
        {"original", "poster", "proxy", "strip"},
    )
    there = {
        "cast": still, "image": still, "clip": moving, "cut": moving | sound,
        "speech": sound, "sound": sound, "music": sound,
    }  # fmt: skip
    for take in takes.values():
        assert set(take["media"]) == there[take["kind"]]
        for form in ("original", "poster", "proxy", "strip", "peaks"):
            answer = await client.get(f"/takes/{take['id']}/media", params={"as": form})
            if form in there[take["kind"]]:
                assert answer.status_code == 307 and answer.headers["location"].startswith("/api/v1/media/")
            else:
                assert (answer.status_code, answer.json()["code"]) == (422, "no_such_form")
                assert f"no {form} of a take of this kind ({take['kind']})" in answer.json()["detail"]
    saved = await client.get(f"/takes/{takes['image']['id']}/media", params={"download": True})
    named = await client.get(str(saved.headers["location"]).removeprefix("/api/v1"))
    number = takes["image"]["unit"].removeprefix("image:s")
    assert f" - image {number}.png" in named.headers["content-disposition"]
    assert (await client.get(f"/takes/{takes['cut']['id']}/media?as=movie")).status_code == 422


async def _made_once(
    served: Served, client: httpx.AsyncClient, clip: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    made: list[Path] = []
    proxy = renditions.proxy

    async def counted(source: Path, out: Path) -> None:
        made.append(source)
        await proxy(source, out)

    monkeypatch.setattr(renditions, "proxy", counted)
    address = f"/takes/{clip['id']}/media?as=proxy"
    answers = await asyncio.gather(*(client.get(address) for _ in range(6)))
    answers.append(await client.get(address))
    assert len({answer.headers["location"] for answer in answers}) == 1
    assert len(made) == 1
    where = answers[0].headers["location"].removeprefix("/api/v1")
    content = (await client.get(where)).content
    path = served.store.blobs.path(where.removeprefix("/media/").partition("?")[0])
    path.unlink()  # as housekeeping does with what no row names
    assert (await client.get(where)).status_code == 404
    again = (await client.get(address)).headers["location"].removeprefix("/api/v1")
    assert (again, len(made)) == (where, 2)
    assert (await client.get(again)).content == content


async def _chosen(served: Served, client: httpx.AsyncClient, video: str) -> None:
    me = client.headers["X-Me"]
    first = (await every_take(client, video, unit="image:s1"))[0]
    await studio.edit(served.app, me, video, [Again(unit="image:s1")])
    stale = (await client.get(f"/takes/{first['id']}")).json()
    assert (stale["selected"], stale["state"]) == (True, "stale")
    assert stale["reason"] == "another image 1 was asked for"
    await make(served, client, video)
    second, earlier = await every_take(client, video, unit="image:s1")
    assert (second["selected"], second["state"], earlier["id"]) == (True, "current", first["id"])
    assert (earlier["selected"], earlier["state"], earlier["reason"]) == (False, "stale", "")
    answer = await client.post(f"/takes/{first['id']}/select")
    assert answer.status_code == 200, answer.text
    chosen = answer.json()
    assert answer.headers["etag"] == f'"{chosen["revision"]}"'
    assert (chosen["take"]["selected"], chosen["take"]["state"]) == (True, "current")
    assert chosen["summary"] == "chose another take for image 1"
    assert [line["unit"] for line in chosen["plan"]["lines"]] == ["clip:s1", "cut"]
    assert chosen["plan"]["credits"] == 0
    pinned = (await client.post(f"/takes/{first['id']}/select", json={"pin": True})).json()
    assert pinned["take"]["state"] == "pinned"
    await studio.undo(served.app, me, video, steps=2)
    assert (await client.get(f"/takes/{second['id']}")).json()["selected"] is True
    base = {"If-Match": f'"{pinned["revision"]}"'}
    clash = await client.post(f"/takes/{first['id']}/select", headers=base)
    assert clash.status_code in (412, 422) and "changed since" in clash.json()["detail"]
    for body in ({"pin": "maybe"}, {"take": 1}, []):
        assert (await client.post(f"/takes/{first['id']}/select", json=body)).status_code == 422
    assert (await client.post(f"/takes/{first['id']}/select", headers={"If-Match": "7"})).status_code == 400


async def _nobody_elses(client: httpx.AsyncClient, eve: httpx.AsyncClient, video: str) -> None:
    take = (await every_take(client, video))[0]["id"]
    for stranger, asked, named in ((eve, take, video), (client, str(uuid4()), str(uuid4()))):
        for method, path in [
            ("GET", f"/videos/{named}/takes"),
            ("GET", f"/takes/{asked}"),
            ("GET", f"/takes/{asked}/media"),
            ("GET", f"/takes/{asked}/media?as=proxy"),
            ("POST", f"/takes/{asked}/select"),
        ]:
            answer = await stranger.request(method, path)
            assert (answer.status_code, answer.json()["code"]) == (404, "not_found"), path
    assert (await client.delete(f"/takes/{take}")).status_code == 405


async def _addresses_end(served: Served, client: httpx.AsyncClient, clock: Clock, video: str) -> None:
    """What is signed is one form of one take, for an hour."""
    visitor = await served.visitor()
    take = (await every_take(client, video, unit="image:s1"))[0]
    other = (await every_take(client, video, unit="image:s2"))[0]
    poster = take["media"]["poster"].partition("/api/v1")[2]
    assert (await visitor.get(poster)).status_code == 307
    for changed in (
        poster.replace("as=poster", "as=original"),
        poster.replace("as=poster&", ""),
        poster.replace(take["id"], other["id"]),
        poster.replace("expires=", "expires=9"),
        poster[:-1],
    ):
        answer = await visitor.get(changed)
        assert (answer.status_code, answer.json()["code"]) == (403, "bad_signature"), changed
    assert (await visitor.get(poster.partition("&expires")[0])).status_code == 401
    clock.forward(hours=2)
    assert (await visitor.get(poster)).json()["code"] == "expired_url"
    clock.forward(hours=-2)


async def _gone_with_the_film(served: Served, client: httpx.AsyncClient, video: str) -> None:
    take = (await every_take(client, video))[0]
    poster = take["media"]["poster"].partition("/api/v1")[2]
    await studio.discard(served.app, client.headers["X-Me"], video)
    for path in (poster, f"/takes/{take['id']}", f"/videos/{video}/takes"):
        assert (await client.get(path)).json()["code"] == "not_found", path
