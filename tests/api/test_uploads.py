"""Bringing one's own files over real requests: what is kept of good ones, and what hostile ones get."""

from __future__ import annotations

import asyncio
import io
import zipfile
import zlib
from pathlib import Path
from struct import pack
from typing import Any
from uuid import uuid4

import av
import httpx
import pytest

import api.app
from agent import studio, uploads
from film import units
from film.captions import cues
from film.edits import RemoveScene, UpdateCast, UpdateScene
from film.plan import follow
from media.probe import probe
from media.sign import verify
from store import revisions
from store.errors import NotFound
from store.revisions import scene_uuid
from tests.api.conftest import Served
from tests.api.made import made_film, make, planned_film, say
from tests.media import barcode
from tests.media.sources import make as drawn

pytestmark = pytest.mark.either


@pytest.fixture(autouse=True)
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(units.SHORT_SIDE, "draft", 90)


async def send(
    client: httpx.AsyncClient, scene: str, kind: str, content: bytes, name: str = "mine"
) -> httpx.Response:
    return await client.post(f"/scenes/{scene}/uploads", data={"kind": kind}, files={"file": (name, content)})


async def plan(served: Served, client: httpx.AsyncClient, video: str) -> list[str]:
    """What would be made now."""
    loaded = await studio.look(served.app, client.headers["X-Me"], video)
    return [line.unit for line in served.app.plan(loaded.graph).lines]


async def state(served: Served, client: httpx.AsyncClient, video: str, unit: str) -> tuple[str, str]:
    """How a unit stands, and the take in use."""
    now = (await studio.look(served.app, client.headers["X-Me"], video)).graph
    return now.standing[unit].state, now.selected.get(unit, "")


async def test_an_own_picture_is_used_survives_edits_and_can_be_taken_back(
    served: Served, tmp_path: Path
) -> None:
    client = await served.person()
    me, video = client.headers["X-Me"], await made_film(served, client)
    scene = scene_uuid(video, "s1")
    _, drawn_take = await state(served, client, video, "image:s1")
    red = drawn(tmp_path / "red.jpg", "color=red:s=300x300", **{"frames:v": 1}).read_bytes()
    answer = await send(client, scene, "image", red, "../../etc/Hafen \\ ..\\rot.jpg")
    assert answer.status_code == 201, answer.text
    take = answer.json()
    assert answer.headers["location"] == f"/api/v1/takes/{take['id']}"
    assert (take["unit"], take["state"], take["selected"]) == ("image:s1", "pinned", True)
    assert (take["provider"], take["author"], take["credits"]) == ("upload", "person", 0)
    assert (take["label"], take["mime"], take["width"], take["height"]) == ("rot.jpg", "image/png", 160, 90)
    pixels = (await client.get(take["media"]["original"])).content
    with av.open(io.BytesIO(pixels)) as file:
        middle = next(file.decode(video=0)).to_ndarray(format="rgb24")[45, 80]
    assert middle[0] > 230 and middle[1:].max() < 25
    assert await plan(served, client, video) == ["clip:s1", "cut"]
    again = await send(client, scene, "image", red, "the same.jpg")
    assert (again.status_code, again.json()["id"]) == (201, take["id"])
    assert again.headers["etag"] == answer.headers["etag"]

    await say(served, client, video, "make scene 1 happen at night")
    assert "night" in (await studio.look(served.app, me, video)).graph.film.scene("s1").visual_description
    assert await state(served, client, video, "image:s1") == ("pinned", take["id"])
    assert "image:s1" not in await plan(served, client, video)
    await studio.undo(served.app, me, video)
    await make(served, client, video)
    cut = (await client.get(f"/videos/{video}/takes?unit=cut&limit=1")).json()["items"][0]
    film = tmp_path / "film.mp4"
    film.write_bytes((await client.get(cut["media"]["original"])).content)
    assert (await verify(film)).source_type == "compositeWithTrainedAlgorithmicMedia"
    with av.open(str(film)) as file:
        early = [frame.to_ndarray(format="rgb24")[45, 80] for _, frame in zip(range(20), file.decode(video=0), strict=False)][-1]  # fmt: skip
    assert early[0] > 200 and early[1:].max() < 60

    await studio.undo(served.app, me, video)
    assert await state(served, client, video, "image:s1") == ("current", drawn_take)
    await studio.undo(served.app, me, video, redo=True)
    assert await state(served, client, video, "image:s1") == ("pinned", take["id"])
    gone = await client.delete(f"/scenes/{scene}/pins/image")
    assert (gone.status_code, gone.content) == (204, b"")
    assert await state(served, client, video, "image:s1") == ("current", drawn_take)
    same = await client.delete(f"/scenes/{scene}/pins/image")
    assert (same.status_code, same.headers["etag"]) == (204, gone.headers["etag"])
    back = await client.post(f"/takes/{take['id']}/select")
    assert (back.json()["take"]["state"], back.json()["revision"]) == (
        "pinned",
        int(gone.headers["etag"][1:-1]) + 1,
    )


async def test_an_own_picture_of_somebody_is_what_shows_them(served: Served, tmp_path: Path) -> None:
    client = await served.person()
    video = await planned_film(served, client)
    now = (await studio.look(served.app, client.headers["X-Me"], video)).graph
    who = now.film.cast[0].id
    shown = {f"image:{scene.id}" for scene in now.film.scenes if who in scene.named}
    path, unit = f"/videos/{video}/cast/{who}", f"cast:{who}"
    assert shown and unit in await plan(served, client, video)
    red = drawn(tmp_path / "red.jpg", "color=red:s=300x300", **{"frames:v": 1}).read_bytes()
    answer = await client.post(f"{path}/uploads", files={"file": ("ida.jpg", red)})
    take = answer.json()
    assert (answer.status_code, answer.headers["location"]) == (201, f"/api/v1/takes/{take['id']}"), take
    assert (take["unit"], take["state"], take["author"], take["label"]) == (
        unit,
        "pinned",
        "person",
        "ida.jpg",
    )
    assert (take["width"], take["height"]) == (768, 1024)
    due = await plan(served, client, video)
    assert unit not in due and shown <= {*due}
    await make(served, client, video)
    for drawn_of in shown:
        (made,) = (await client.get(f"/videos/{video}/takes?unit={drawn_of}")).json()["items"]
        assert take["id"] in made["parents"], "pictures start from it"
    await studio.edit(
        served.app, client.headers["X-Me"], video, [UpdateCast(cast_id=who, field="description", value="new")]
    )
    assert await state(served, client, video, unit) == ("pinned", take["id"])
    gone = await client.delete(f"{path}/pin")
    assert gone.status_code == 204 and int(gone.headers["etag"][1:-1]) > int(answer.headers["etag"][1:-1])
    assert (await state(served, client, video, unit))[0] == "stale"
    assert unit in await plan(served, client, video)
    nobody = await client.post(f"/videos/{video}/cast/nobody/uploads", files={"file": ("ida.jpg", red)})
    assert (nobody.status_code, nobody.json()["code"]) == (404, "not_found")
    sound = await client.post(f"{path}/uploads", files={"file": ("a.wav", b"RIFF....WAVEfmt ")})
    assert (sound.status_code, sound.json()["code"]) == (415, "unsupported_media")


async def test_an_own_clip_fills_the_scene_and_starts_with_it(served: Served, tmp_path: Path) -> None:
    client = await served.person()
    video = await planned_film(served, client)
    clip = barcode.clip(tmp_path / "mine.mp4", 7, 30).read_bytes()
    take = (await send(client, scene_uuid(video, "s2"), "clip", clip, "mine.mp4")).json()
    now = (await studio.look(served.app, client.headers["X-Me"], video)).graph
    wanted = now.units["clip:s2"].inputs["frames"]
    assert (take["state"], take["width"], take["height"]) == ("pinned", 160, 90)
    out = tmp_path / "kept.mp4"
    out.write_bytes((await client.get(take["media"]["original"])).content)
    half = barcode.FPS // 2
    assert probe(out).frames == wanted
    assert barcode.numbers(out) == [7] * half + [*range(7, 37)] + [36] * (wanted - half - 30)
    assert "clip:s2" not in await plan(served, client, video)


async def test_own_narration_and_sound_take_their_places(served: Served, tmp_path: Path) -> None:
    client = await served.person()
    video = await planned_film(served, client)
    me = client.headers["X-Me"]
    now = (await studio.look(served.app, me, video)).graph
    spoken = next(scene.id for scene in now.film.scenes if f"speech:{scene.id}" in now.units)
    await studio.edit(served.app, me, video, [_says(spoken, "Nobody had asked the storm its name.")])
    voice = drawn(tmp_path / "voice.mp3", "sine=f=300:r=44100:d=5.5,adelay=1500").read_bytes()
    take = (await send(client, scene_uuid(video, spoken), "speech", voice, "voice.mp3")).json()
    assert (take["mime"], round(take["seconds"])) == ("audio/wav", 7)
    after = (await studio.look(served.app, me, video)).graph
    at = after.timing.of(spoken)
    assert at.measured and at.narration == pytest.approx(7 * 24, abs=3)
    assert at.length >= at.narration
    (cue,) = [cue for cue in cues(after) if cue.scene_id == spoken]
    assert cue.start == pytest.approx(at.voice / 24 + 1.5, abs=0.1), "its caption waits for the first word"
    sounding = next(scene.id for scene in now.film.scenes if f"sound:{scene.id}" in now.units)
    waves = drawn(tmp_path / "waves.flac", "anoisesrc=d=1:r=48000:a=0.2").read_bytes()
    assert (await send(client, scene_uuid(video, sounding), "sound", waves)).json()["state"] == "pinned"
    await studio.edit(served.app, me, video, [_says(spoken, "")])
    none = await send(client, scene_uuid(video, spoken), "speech", voice)
    assert (none.status_code, none.json()["code"]) == (422, "invalid")
    assert "has no narration to replace; write its script first" in none.json()["detail"]
    await make(served, client, video)
    assert await plan(served, client, video) == []


def _says(scene: str, script: str) -> UpdateScene:
    return UpdateScene(scene_id=scene, field="script", value=script)


async def test_a_line_whose_unit_was_pinned_after_approval_is_not_bought(
    served: Served, tmp_path: Path
) -> None:
    client = await served.person()
    video = await planned_film(served, client)
    loaded = await studio.look(served.app, client.headers["X-Me"], video)
    line = next(line for line in served.app.plan(loaded.graph).lines if line.unit == "image:s1")
    price = served.app.price_with(line.model, loaded.graph)
    assert follow(line, loaded.graph, price)[0] == "make"
    picture = drawn(tmp_path / "a.png", "testsrc2=s=160x90", **{"frames:v": 1}).read_bytes()
    await send(client, scene_uuid(video, "s1"), "image", picture)
    now = (await studio.look(served.app, client.headers["X-Me"], video)).graph
    verdict, _, why = follow(line, now, price)
    assert (verdict, why) == ("dropped", "image 1 was pinned to another take after approval")


def png(width: int, height: int, rows: bytes) -> bytes:
    def chunk(kind: bytes, data: bytes) -> bytes:
        return pack(">I", len(data)) + kind + data + pack(">I", zlib.crc32(kind + data))

    head = chunk(b"IHDR", pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def zipped() -> bytes:
    """Ten megabytes that pretend to be ten kilobytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("a.png", bytes(10 << 20))
    return out.getvalue()


async def test_hostile_and_broken_files_get_one_sentence_and_leave_nothing(
    served: Served, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client = await served.person()
    video = await planned_film(served, client)
    scene, me = scene_uuid(video, "s1"), client.headers["X-Me"]
    now = (await studio.look(served.app, me, video)).graph
    spoken = scene_uuid(video, next(unit.subject for unit in now.units.values() if unit.kind == "speech"))
    secret = barcode.clip(tmp_path / "secret.mp4", 0, 5)
    video_file = drawn(tmp_path / "v.mp4", "testsrc2=s=96x64:r=24:d=2", movflags="+faststart").read_bytes()
    picture = drawn(tmp_path / "p.png", "testsrc2=s=200x200", **{"frames:v": 1}).read_bytes()
    photo = drawn(tmp_path / "p.jpg", "testsrc2=s=400x400", **{"frames:v": 1}).read_bytes()
    wave = drawn(tmp_path / "w.wav", "sine=d=1").read_bytes()
    sound = drawn(tmp_path / "s.m4a", "sine=d=1").read_bytes()
    silent = drawn(tmp_path / "silent.webm", "testsrc2=s=96x64:r=24:d=0.2", **{"c:v": "libvpx"}).read_bytes()
    long = drawn(tmp_path / "long.mp3", "anullsrc=r=8000:cl=mono:d=602", **{"b:a": "8k"}).read_bytes()
    playlist = f"#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n{secret}\n#EXT-X-ENDLIST\n".encode()
    concat = f"ffconcat version 1.0\nfile {secret}\n".encode()
    svg = b"<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
    hostile: dict[str, tuple[str, bytes, int]] = {
        "a list of files": ("clip", concat, 415),
        "a list behind a signature of mp3": ("speech", b"ID3\x04\0\0\0\0\0\0" + concat, 422),
        "a list behind a signature of png": ("image", b"\x89PNG\r\n\x1a\n" + concat, 422),
        "a playlist": ("clip", playlist, 415),
        "a playlist as a picture": ("image", playlist, 415),
        "a page": ("image", b"<!doctype html><script>alert(1)</script>", 415),
        "a drawing with a script": ("image", svg, 415),
        "an archive": ("image", zipped(), 415),
        "a program": ("clip", b"\x7fELF" + bytes(200), 415),
        "too many pixels": ("image", png(60_000, 60_000, bytes(1000)), 422),
        "many pixels that are not there": ("image", png(7_000, 7_000, bytes(1000)), 422),
        "no pixels": ("image", png(0, 0, b""), 422),
        "a cut picture": ("image", picture[: len(picture) // 2], 422),
        "a cut photo": ("image", photo[: len(photo) // 2], 422),
        "a cut video": ("clip", video_file[: len(video_file) // 2], 422),
        "a cut wave": ("speech", wave[: len(wave) // 2], 422),
        "a cut sound": ("speech", sound[: len(sound) // 2], 422),
        "a video without sound as narration": ("speech", silent, 422),
        "more than a film's length": ("speech", long, 422),
        "a video as a picture": ("image", video_file, 415),
        "a picture as a video": ("clip", picture, 415),
        "a picture as narration": ("speech", picture, 415),
        "sound as a video": ("clip", wave, 415),
        "nothing": ("image", b"", 422),
        "one byte": ("image", b"\x89", 415),
    }  # fmt: skip
    revision = (await studio.look(served.app, me, video)).video.revision
    kept = files(served)
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "tmp"))
    (tmp_path / "tmp").mkdir()
    for what, (kind, content, status) in hostile.items():
        answer = await send(client, spoken if kind == "speech" else scene, kind, content, "<b>é.png")
        assert answer.status_code == status, (what, answer.text)
        said = answer.json()
        assert said["code"] == ("unsupported_media" if status == 415 else "damaged_media"), what
        assert said["detail"].startswith("The file '<b>é.png' ") and said["detail"].endswith("."), what
        assert "/" not in said["detail"] and "foreign" not in said["detail"], said["detail"]
    assert files(served) == kept
    assert list((tmp_path / "tmp").iterdir()) == []
    loaded = await studio.look(served.app, me, video)
    assert loaded.video.revision == revision
    assert not [take for take in loaded.takes.values() if take.provider == "upload"]


def files(served: Served) -> set[Path]:
    return {path for path in (served.app.settings.home / "blobs").rglob("*") if path.is_file()}


async def test_requests_that_are_no_upload(
    served: Served, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    client, eve = await served.person(), await served.person("eve@example.org")
    video = await planned_film(served, client)
    scene = scene_uuid(video, "s1")
    path = f"/scenes/{scene}/uploads"
    file = {"file": ("a.png", b"x")}
    for sent, status, code in [
        ({"data": {"kind": "image"}}, 415, "unsupported_media"),
        ({"json": {"kind": "image"}}, 415, "unsupported_media"),
        ({"files": file}, 422, "invalid"),
        ({"files": file, "data": {"kind": "music"}}, 422, "invalid"),
        ({"files": {"file": (None, "text")}, "data": {"kind": "image"}}, 422, "invalid"),
        ({"files": {"kind": ("image", b"image"), **file}}, 400, "bad_request"),
        ({"files": file, "data": {f"f{n}": "x" for n in range(9)}}, 400, "bad_request"),
        ({"content": b"nonsense", "headers": {"Content-Type": "multipart/form-data; boundary=x"}}, 400, "bad_request"),
        ({"content": b"nonsense", "headers": {"Content-Type": "multipart/form-data"}}, 400, "bad_request"),
    ]:  # fmt: skip
        answer = await client.post(path, **sent)  # type: ignore[arg-type]
        assert (answer.status_code, answer.json()["code"]) == (status, code), (sent, answer.text)
    for stranger, where in ((eve, scene), (client, str(uuid4()))):
        for method, asked in (
            ("POST", f"/scenes/{where}/uploads"),
            ("DELETE", f"/scenes/{where}/pins/image"),
        ):
            answer = await stranger.request(method, asked)
            assert (answer.status_code, answer.json()["code"]) == (404, "not_found"), asked
            assert answer.json()["detail"] == f"There is no scene '{where}'."
    assert (await (await served.visitor()).post(path, files=file, data={"kind": "image"})).status_code == 401
    assert (await client.delete(f"/scenes/{scene}/pins/music")).status_code == 422
    monkeypatch.setitem(api.app.LARGER, "/uploads", 100_000)

    async def endless() -> Any:
        yield b'--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\n'
        for _ in range(300):
            yield bytes(1000)

    form = {"Content-Type": "multipart/form-data; boundary=x"}
    for body in (endless(), bytes(200_000)):
        answer = await client.post(path, content=body, headers=form)
        assert (answer.status_code, answer.json()["code"]) == (413, "too_large")


async def test_a_scene_that_is_removed_while_a_file_is_read_takes_none(
    served: Served, tmp_path: Path
) -> None:
    client = await served.person()
    me, video = client.headers["X-Me"], await planned_film(served, client)
    place = await uploads.place(served.app, me, scene_uuid(video, "s1"), "image")
    await studio.edit(served.app, me, video, [RemoveScene(scene_id="s1")])
    picture = drawn(tmp_path / "a.png", "testsrc2=s=64x64", **{"frames:v": 1})
    with pytest.raises(NotFound, match="There is no scene"):
        await uploads.bring(served.app, me, place, picture, "a.png")
    assert (await studio.look(served.app, me, video)).takes == {}
    await studio.undo(served.app, me, video)
    take = await uploads.bring(served.app, me, place, picture, "a.png")
    assert await state(served, client, video, "image:s1") == ("pinned", take.id)


async def test_two_uploads_at_once_both_stay(served: Served, tmp_path: Path) -> None:
    client = await served.person()
    video = await planned_film(served, client)
    scene = scene_uuid(video, "s1")
    pictures = [
        drawn(tmp_path / f"{colour}.png", f"color={colour}:s=64x64", **{"frames:v": 1}).read_bytes()
        for colour in ("red", "green", "blue")
    ]
    answers = await asyncio.gather(*(send(client, scene, "image", picture) for picture in pictures))
    assert [answer.status_code for answer in answers] == [201] * 3
    listed = (await client.get(f"/videos/{video}/takes?unit=image:s1")).json()["items"]
    assert {take["id"] for take in listed} == {answer.json()["id"] for answer in answers}
    assert [take["state"] for take in listed if take["selected"]] == ["pinned"]
    async with served.store.read() as tx:
        history = await revisions.list(tx, video)
    assert [entry.summary for entry in history[:3]] == ["uploaded image 1"] * 3
    assert {entry.author for entry in history[:3]} == {"person"}
