"""A film is handed over in every form, and each is opened by a reader of its kind."""

from __future__ import annotations

import asyncio
import io
import json
import os
import time
import zipfile
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4
from xml.etree import ElementTree

import av
import httpx
import numpy as np
import pysubs2
import pytest
from opentimelineio import adapters

from agent import studio
from agent.compose import compose
from agent.exports import file_name
from agent.films import load
from agent.upkeep import Upkeep
from film import units
from film.edits import UpdateFilm
from media.probe import probe
from media.sign import verify
from pixora.settings import Settings
from store import exports, videos
from store.blobs import YOUNG_SECONDS
from tests.api.conftest import Served
from tests.api.made import make, planned_film, server
from tests.databases import copied
from tests.media.barcode import lumas

pytestmark = [pytest.mark.xdist_group("exports"), pytest.mark.either]
TITLE = "../../etc/../CON: <b>\"'x'\"</b>\\ \u202e|?* \x1f$(id) é …"
WISH = "A lighthouse keeper befriends a storm, 6 seconds, two scenes"


@pytest.fixture(scope="module", autouse=True)
def small() -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(units.SHORT_SIDE, "draft", 90)
        yield


@pytest.fixture(scope="module")
def original(database_kind: str, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    """A home with one film whose title means harm, and the film's id."""
    home = tmp_path_factory.mktemp("exports") / "home"

    async def prepare() -> str:
        async with server(home) as served:
            ada = await served.person()
            video = await planned_film(served, ada, WISH)
            title = UpdateFilm(field="title", value=TITLE)
            await studio.edit(served.app, ada.headers["X-Me"], video, [title])
            await make(served, ada, video)
            return video

    return home, asyncio.run(prepare())


@pytest.fixture
async def film(original: tuple[Path, str], tmp_path: Path) -> AsyncIterator[tuple[Served, str]]:
    """A served copy of that home."""
    copied(original[0], tmp_path / "home")
    async with server(tmp_path / "home") as served:
        yield served, original[1]


async def ask(client: httpx.AsyncClient, video: str, to: str, **options: Any) -> dict[str, Any]:
    answer = await client.post(f"/videos/{video}/exports", json={"to": to, **options})
    assert answer.status_code == 202, answer.text
    said: dict[str, Any] = answer.json()
    assert answer.headers["Location"] == f"/api/v1/exports/{said['id']}"
    return said


async def ended(served: Served, client: httpx.AsyncClient, export: str) -> dict[str, Any]:
    """An export once it is ready or has failed."""
    async with asyncio.timeout(60):
        with served.store.signals.bell(export) as bell:
            while True:
                said: dict[str, Any] = (await client.get(f"/exports/{export}")).json()
                assert 0 <= said["progress"] <= 1
                if said["state"] in ("ready", "failed"):
                    return said
                assert said["url"] is said["size"] is said["error"] is None
                await bell.wait(0.5)


async def made(served: Served, client: httpx.AsyncClient, video: str, to: str, **options: Any) -> bytes:
    """The file of an export, downloaded without signing in."""
    said = await ended(served, client, (await ask(client, video, to, **options))["id"])
    assert said["state"] == "ready" and said["progress"] == 1 and said["finished_at"], said
    async with httpx.AsyncClient(base_url=served.running.url) as stranger:
        assert said["name"] == f"etc-con-b-x-b-id-é.{to}"
        answer = await stranger.get(said["url"])
        assert answer.status_code == 200, answer.text
        assert answer.headers["content-type"].split(";")[0] == said["mime"]
        changed = said["url"].replace("name=", "name=other")
        assert (await stranger.get(changed)).status_code == 403
    assert len(answer.content) == said["size"]
    return answer.content


async def cut_of(served: Served, video: str) -> tuple[Path, Any]:
    """The file of the film's cut, and how the film stands."""
    async with served.store.read() as tx:
        loaded = await load(tx, video)
    take = loaded.graph.take("cut")
    assert take is not None
    return served.store.blobs.path(loaded.takes[take.id].blob_key or ""), loaded.graph


def saved(folder: Path, name: str, data: bytes) -> Path:
    (folder / name).write_bytes(data)
    return folder / name


async def test_films_in_every_form_play_as_long_as_the_film(film: tuple[Served, str], tmp_path: Path) -> None:
    served, video = film
    ada = await served.person()
    cut, graph = await cut_of(served, video)
    frames = graph.timing.total
    assert await made(served, ada, video, "mp4") == cut.read_bytes()
    webm = saved(tmp_path, "film.webm", await made(served, ada, video, "webm"))
    with av.open(str(webm)) as file:
        assert [stream.codec_context.name for stream in file.streams] == ["vp9", "opus"]
        assert sum(1 for _ in file.decode(video=0)) == frames
        assert file.duration is not None and abs(file.duration / 1e6 - graph.timing.seconds) < 0.1
    gif = saved(tmp_path, "film.gif", await made(served, ada, video, "gif"))
    with av.open(str(gif)) as file:
        assert abs(sum(1 for _ in file.decode(video=0)) - graph.timing.seconds * 10) <= 1
    assert b"NETSCAPE2.0" in gif.read_bytes()


@pytest.mark.parametrize(
    ("aspect", "burn", "size"),
    [("9:16", True, (90, 160)), ("1:1", False, (90, 90)), ("4:5", True, (90, 112))],
)
async def test_a_film_in_another_shape_is_whole_and_signed(
    film: tuple[Served, str], tmp_path: Path, aspect: str, burn: bool, size: tuple[int, int]
) -> None:
    served, video = film
    ada = await served.person()
    cut, graph = await cut_of(served, video)
    data = await made(served, ada, video, "mp4", aspect=aspect, burn_captions=burn)
    path = saved(tmp_path, "shaped.mp4", data)
    seen, before = probe(path), probe(cut)
    assert (seen.width, seen.height) == size
    assert (seen.frames, seen.fps, seen.has_audio) == (graph.timing.total, 24, True)
    told, wanted = await verify(path), await verify(cut)
    assert (told.state, told.source_type, told.title) == (wanted.state, wanted.source_type, wanted.title)
    assert told.state in ("valid", "trusted")
    with av.open(str(path)) as file, av.open(str(cut)) as whole:
        assert [stream.type for stream in file.streams] == [stream.type for stream in whole.streams]
        heard = [[bytes(p) for p in f.demux(f.streams.audio[0]) if p.dts is not None] for f in (file, whole)]
        assert heard[0] == heard[1], "the sound is copied"
    assert abs(seen.seconds - before.seconds) < 0.001


async def test_another_shape_is_cut_around_who_acts(film: tuple[Served, str], tmp_path: Path) -> None:
    served, video = film
    ada = await served.person()
    cut, graph = await cut_of(served, video)
    square = saved(tmp_path, "square.mp4", await made(served, ada, video, "mp4", aspect="1:1"))
    before, after = lumas(cut), lumas(square)
    moved = 0
    for at in graph.timing.scenes:
        image = graph.take(f"image:{at.scene_id}")
        assert image is not None
        x, _ = image.facts.get("focus", (0.5, 0.5))
        left = max(0, min(round((x * 160 - 45) / 2) * 2, 70))
        moved += left != 36
        middle = at.start + at.length // 2
        shown = before[middle][:, left : left + 90].astype(int)
        assert np.abs(shown - after[middle].astype(int)).mean() < 4, at.scene_id
    assert moved, "somebody stands beside the middle"


async def test_captions_are_what_the_cut_says(film: tuple[Served, str], tmp_path: Path) -> None:
    served, video = film
    ada = await served.person()
    _, graph = await cut_of(served, video)
    spoken = [word for scene in graph.film.scenes for line in scene.lines for word in line.text.split()]
    for to in ("srt", "vtt"):
        path = saved(tmp_path, f"words.{to}", await made(served, ada, video, to))
        read = pysubs2.load(str(path))
        assert [word for event in read for word in event.plaintext.split()] == spoken
        assert all(0 <= event.start < event.end <= graph.timing.seconds * 1000 for event in read)


async def test_a_zip_holds_everything_under_safe_names(film: tuple[Served, str], tmp_path: Path) -> None:
    served, video = film
    ada = await served.person()
    cut, graph = await cut_of(served, video)
    data = await made(served, ada, video, "zip")
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        for name in names:
            assert not name.startswith(("/", ".")) and ".." not in name and "\\" not in name
            assert all(part and not part.startswith(".") for part in name.split("/"))
            assert name.isascii() and not set(name) & set('<>:"|?*')
        assert len({name.lower() for name in names}) == len(names)
        archive.extractall(tmp_path / "out")
    out = tmp_path / "out"
    assert (out / "film.mp4").read_bytes() == cut.read_bytes()
    manifest = json.loads((out / "manifest.json").read_text(encoding="utf-8"))
    assert (manifest["title"], manifest["frames"], manifest["missing"]) == (TITLE, graph.timing.total, [])
    assert {row["name"] for row in manifest["files"]} == {*names} - {"manifest.json"}
    made_from = {row["unit"] for row in manifest["files"] if "unit" in row}
    assert made_from == {unit for unit in graph.units if not unit.startswith(("cast", "cut"))}
    timeline = adapters.read_from_file(str(out / "timeline.otio"))
    assert timeline.tracks[0].duration().value == graph.timing.total
    for clip in timeline.find_clips():
        seen = probe(out / clip.media_reference.target_url)
        assert (
            seen.kind == "image" or seen.seconds + 0.05 >= clip.source_range.end_time_exclusive().to_seconds()
        )
    assert "…" not in (out / "timeline.edl").name and "etc" in (out / "README.txt").read_text(
        encoding="utf-8"
    )
    for to, name in (("otio", "timeline.otio"), ("fcpxml", "timeline.fcpxml"), ("edl", "timeline.edl")):
        assert await made(served, ada, video, to) == (out / name).read_bytes()
    ElementTree.parse(out / "timeline.fcpxml")
    edl = adapters.read_from_file(str(out / "timeline.edl"), rate=24)
    assert edl.tracks[0].duration().value == graph.timing.total
    assert (out / "captions" / "captions.srt").exists() and (out / "pictures" / "end.png").exists()


async def test_the_same_export_of_the_same_cut_is_made_once(film: tuple[Served, str]) -> None:
    served, video = film
    ada = await served.person()
    first = await ask(ada, video, "gif")
    both = await asyncio.gather(*(ask(ada, video, "gif") for _ in range(3)))
    assert {said["id"] for said in both} == {first["id"]}
    assert (await ask(ada, video, "gif", aspect="16:9"))["id"] == first["id"], "it is 16:9 anyway"
    other = await ask(ada, video, "gif", burn_captions=True)
    assert other["id"] != first["id"] and other["burn_captions"] is True
    assert (await ended(served, ada, first["id"]))["state"] == "ready"
    assert (await ask(ada, video, "gif"))["state"] == "ready"
    await studio.edit(served.app, ada.headers["X-Me"], video, [UpdateFilm(field="title", value="Calm")])
    assert (await ask(ada, video, "gif"))["id"] == first["id"], "until the film is cut again"
    await make(served, ada, video)
    again = await ask(ada, video, "gif")
    assert again["id"] != first["id"] and again["name"] == "calm.gif"
    listed = [said["id"] for said in (await ada.get(f"/videos/{video}/exports")).json()["items"]]
    assert listed == [again["id"], other["id"], first["id"]]
    page = (await ada.get(f"/videos/{video}/exports?limit=2")).json()
    rest = (await ada.get(f"/videos/{video}/exports?limit=2&cursor={page['next_cursor']}")).json()
    assert [said["id"] for said in page["items"] + rest["items"]] == listed and rest["next_cursor"] is None


async def test_refused_with_a_sentence(film: tuple[Served, str]) -> None:
    served, video = film
    ada, eve = await served.person(), await served.person("eve@example.org")
    mine = (await ask(ada, video, "srt"))["id"]
    for client, path in (
        (eve, f"/exports/{mine}"), (ada, f"/exports/{uuid4()}"),
        (eve, f"/videos/{video}/exports"), (ada, f"/videos/{uuid4()}/exports"),
    ):  # fmt: skip
        answer = await client.get(path)
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
    theirs = await eve.post(f"/videos/{video}/exports", json={"to": "mp4"})
    assert (theirs.status_code, theirs.json()["code"]) == (404, "not_found")
    for body in ({}, {"to": "avi"}, {"to": "mp4", "aspect": "3:2"}, {"to": "mp4", "more": 1}, {"to": "mp4\0"},
                 {"to": "srt", "aspect": "9:16"}, {"to": "zip", "burn_captions": True}):  # fmt: skip
        answer = await ada.post(f"/videos/{video}/exports", json=body)
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), body
    assert (
        answer.json()["detail"] == "ZIP has no burned captions; leave that out, or choose mp4, webm or gif."
    )
    uncut = (await studio.create_video(served.app, ada.headers["X-Me"], WISH)).id
    answer = await ada.post(f"/videos/{uncut}/exports", json={"to": "zip"})
    assert (answer.status_code, answer.json()["code"]) == (409, "not_cut")
    assert answer.json()["detail"] == "This film has not been cut yet; make it first, then export it."
    await studio.edit(served.app, ada.headers["X-Me"], video, [UpdateFilm(field="captions.on", value=False)])
    await make(served, ada, video)
    for body in ({"to": "vtt"}, {"to": "mp4", "burn_captions": True}):
        answer = await ada.post(f"/videos/{video}/exports", json=body)
        assert (answer.status_code, answer.json()["code"]) == (409, "no_captions")
    await studio.discard(served.app, ada.headers["X-Me"], video)
    assert (await ada.get(f"/exports/{mine}")).status_code == 404


async def test_an_export_that_cannot_be_made_says_why_and_may_be_tried_again(
    film: tuple[Served, str],
) -> None:
    served, video = film
    ada = await served.person()
    cut, _ = await cut_of(served, video)
    whole = cut.read_bytes()
    cut.write_bytes(b"broken")
    said = await ended(served, ada, (await ask(ada, video, "gif"))["id"])
    assert said["state"] == "failed" and said["url"] is None
    assert "cannot be read as media" in said["error"]["text"]
    cut.write_bytes(whole)
    again = await ended(served, ada, (await ask(ada, video, "gif"))["id"])
    assert again["state"] == "ready" and again["id"] != said["id"]


async def test_an_export_survives_its_process(original: tuple[Path, str], tmp_path: Path) -> None:
    home, video = copied(original[0], tmp_path / "home"), original[1]
    async with server(home) as served:
        ada = await served.person()
        stopped = (await ask(ada, video, "webm"))["id"]
        async with asyncio.timeout(20):
            with served.store.signals.bell("exports") as bell:
                while (await ada.get(f"/exports/{stopped}")).json()["state"] == "queued":
                    await bell.wait(0.05)
    async with server(home) as served:
        async with served.store.read() as tx:
            left = await exports.get(tx, stopped)
        assert left.state != "failed" and left.tries <= 1
        ada = await served.person()
        assert (await ended(served, ada, stopped))["state"] == "ready"

    app = await compose(Settings.load({"PIXORA_HOME": str(home)}))
    try:  # a process that died at work, and another machine's that still lives
        async with app.store.begin("ask") as tx:
            owner = (await videos.get(tx, video)).user_id
            take = (await load(tx, video)).graph.selected["cut"]
            await exports.add(tx, video, owner, "vtt", {}, take)
            host, dead = app.instance.split("/")[0], await _dead()
            died = await exports.claim(tx, f"{host}/{dead}/x", 3600)
            await exports.add(tx, video, owner, "edl", {}, take)
            foreign = await exports.claim(tx, f"elsewhere/{dead}/x", 3600)
    finally:
        await app.aclose()
    assert died and foreign and died.state == "running"
    async with server(home) as served:
        ada = await served.person()
        assert (await ended(served, ada, died.id))["state"] == "ready"
        assert (await ada.get(f"/exports/{foreign.id}")).json()["state"] == "running"
        async with served.store.begin("expire") as tx:
            await exports.expire(tx, f"elsewhere/{dead}/x")
        assert (await ended(served, ada, foreign.id))["state"] == "ready"


async def _dead() -> int:
    """The number of a process that has ended."""
    process = await asyncio.create_subprocess_exec("true")
    await process.wait()
    return process.pid


async def test_an_export_that_breaks_its_process_again_and_again_is_given_up(
    film: tuple[Served, str],
) -> None:
    served, video = film
    ada = await served.person()
    async with served.store.begin("broken", film=video) as tx:
        take = (await load(tx, video)).graph.selected["cut"]
        export = await exports.add(tx, video, ada.headers["X-Me"], "gif", {}, take)
        for _ in range(5):
            assert await exports.claim(tx, "elsewhere/1/x", 60)
            await exports.expire(tx, "elsewhere/1/x")
    said = await ended(served, ada, export.id)
    assert said["error"]["text"] == "This export broke off 5 times in a row, so it was stopped."


async def test_a_deleted_film_takes_its_exports_along(film: tuple[Served, str]) -> None:
    served, video = film
    ada = await served.person()
    done = await ended(served, ada, (await ask(ada, video, "gif"))["id"])
    export = (await ask(ada, video, "webm"))["id"]
    assert (await ada.delete(f"/videos/{video}")).status_code == 204
    async with served.store.read() as tx:
        assert await exports.owners(tx) == [] and not await exports.waiting(tx)
    for path in (f"/exports/{export}", f"/exports/{done['id']}", f"/videos/{video}/exports"):
        assert (await ada.get(path)).status_code == 404
    root = served.app.settings.home / "blobs"
    for path in root.rglob("*"):
        os.utime(path, (time.time() - 2 * YOUNG_SECONDS,) * 2)
    assert (await Upkeep(served.app).sweep()).purged == [video]
    assert [path for path in root.rglob("*") if path.is_file()] == []
    async with httpx.AsyncClient(base_url=served.running.url) as stranger:
        assert (await stranger.get(done["url"])).status_code == 404


@pytest.mark.parametrize(
    ("title", "name"),
    [
        (TITLE, "etc-con-b-x-b-id-é.zip"), ("CON", "film.zip"), ("…", "film.zip"), ("", "film.zip"),
        (".hidden", "hidden.zip"), ("a/b\\c", "a-b-c.zip"), ("灯台", "灯台.zip"), ("x" * 500, "x" * 60 + ".zip"),
    ],
)  # fmt: skip
def test_downloads_are_named_after_the_film_in_letters(title: str, name: str) -> None:
    assert file_name(title, "zip") == name


def test_a_file_is_called_by_its_film_s_title_in_any_script() -> None:
    assert file_name("नमस्ते café", "mp4") == "नमस्ते-café.mp4"
    assert file_name("cafe\u0301", "srt") == "café.srt"
    assert file_name("../CON", "zip") == "film.zip"
