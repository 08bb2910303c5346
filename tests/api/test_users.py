"""What people change about themselves, over real requests."""

from __future__ import annotations

import asyncio
import zlib
from pathlib import Path
from struct import pack
from uuid import uuid4

import httpx
import pytest

from agent import studio
from media import foreign
from store import audit, books, ledger, profiles, videos
from tests.api.conftest import Served
from tests.api.people import PASSWORD, mails, register, token


def png(width: int, height: int, colour: bytes = b"\xc8\x32\x32") -> bytes:
    """A picture of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return pack(">I", len(data)) + kind + data + pack(">I", zlib.crc32(kind + data))

    rows = zlib.compress((b"\0" + colour * width) * height)
    head = chunk(b"IHDR", pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


SVG = b'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
PLAYLIST = b"#EXTM3U\n#EXTINF:1,\nfile:///etc/passwd\n"


async def me(client: httpx.AsyncClient) -> str:
    return str((await client.get("/users/me")).json()["id"])


async def test_who_is_signed_in(served: Served) -> None:
    client = await served.person("ada@example.org", name="Ada")
    said = (await client.get("/users/me")).json()
    assert said["id"] == client.headers["X-Me"] and said["name"] == "Ada"
    assert (said["credits"], said["avatar_url"], said["has_password"]) == (0, None, False)
    answer = await (await served.visitor()).get("/users/me")
    assert (answer.status_code, answer.json()["code"]) == (401, "unauthorized")


async def test_a_name_can_be_given_and_taken_away(served: Served) -> None:
    client = await served.person()
    path = f"/users/{client.headers['X-Me']}"
    assert (await client.put(path, json={"name": "Ada 王"})).json()["name"] == "Ada 王"
    assert (await client.put(path, json={})).json()["name"] == "Ada 王"
    assert (await client.put(path, json={"name": None})).json()["name"] is None
    for wrong in ({"name": "a\0b"}, {"name": "x" * 201}, {"credits": 100}, {"id": str(uuid4())}):
        assert (await client.put(path, json=wrong)).status_code == 422, wrong


async def test_nobody_sees_or_changes_anybody_else(served: Served) -> None:
    ada, eve = await served.person("ada@example.org"), await served.person("eve@example.org")
    for other in (ada.headers["X-Me"], str(uuid4())):
        for change in ({"name": "mine"}, {"role": "admin"}, {"email": "x@example.org"}):
            answer = await eve.put(f"/users/{other}", json=change)
            assert (answer.status_code, answer.json()["code"]) == (404, "not_found")
            assert answer.json()["detail"] == f"There is no user '{other}'."
    assert (await eve.put("/users/no-id", json={})).status_code == 404
    wrong = await eve.put("/users/me", json={})
    assert (wrong.status_code, wrong.headers["Allow"]) == (405, "GET, DELETE, HEAD, OPTIONS")
    assert (await eve.put(f"/users/{eve.headers['X-Me']}", json={"role": "admin"})).status_code == 403
    assert (await ada.get("/users/me")).json()["email"] == "ada@example.org"


async def test_a_new_password_needs_the_old_one_and_signs_others_out(served: Served) -> None:
    client = await register(served)
    path = f"/users/{await me(client)}"
    change = {"password": "another horse battery"}
    for wrong in ({}, {"current_password": "wrong horse battery"}):
        answer = await client.put(path, json=change | wrong)
        assert (answer.status_code, answer.json()["code"]) == (403, "wrong_password")
    weak = await client.put(path, json={"password": "qwertyuiop", "current_password": PASSWORD})
    assert (weak.status_code, weak.json()["code"]) == (422, "weak_password")
    answer = await client.put(path, json=change | {"current_password": PASSWORD})
    assert answer.status_code == 200 and "pixora_refresh" in answer.cookies
    old = await client.post("/auth/refresh", json={"refresh_token": client.headers["X-Refresh"]})
    assert old.status_code == 401
    assert (await client.post("/auth/refresh")).status_code == 200, "this browser stays signed in"
    for password, status in ((PASSWORD, 401), ("another horse battery", 200)):
        body = {"email": "ada@example.org", "password": password}
        assert (await client.post("/auth/login", json=body)).status_code == status


async def test_a_new_address_needs_the_password_and_is_confirmed_again(served: Served) -> None:
    client = await register(served)
    await register(served, "eve@example.org")
    path = f"/users/{await me(client)}"
    old_proof = token((await mails(served, "ada@example.org"))[0])
    assert (await client.put(path, json={"email": "new@example.org"})).status_code == 403
    proved = {"current_password": PASSWORD}
    taken = await client.put(path, json=proved | {"email": "Eve@example.org"})
    assert (taken.status_code, taken.json()["code"]) == (409, "email_taken")
    assert (await client.put(path, json={"email": "ADA@example.org"})).status_code == 200, "nothing changes"
    moved = await client.put(path, json=proved | {"email": "New@example.org"})
    assert moved.json()["email"] == "new@example.org"
    assert (await client.post("/auth/verify", json={"token": old_proof})).status_code == 401
    new_proof = token((await mails(served, "new@example.org"))[0])
    assert (await client.post("/auth/verify", json={"token": new_proof})).status_code == 200


async def test_somebody_without_a_password_can_choose_one(served: Served) -> None:
    client = await served.person()
    path = f"/users/{client.headers['X-Me']}"
    assert (await client.put(path, json={"password": PASSWORD})).json()["has_password"] is True
    body = {"email": "ada@example.org", "password": PASSWORD}
    assert (await client.post("/auth/login", json=body)).status_code == 200


@pytest.mark.parametrize("way", ["form", "body"])
async def test_an_avatar_becomes_a_small_png(served: Served, tmp_path: Path, way: str) -> None:
    client = await served.person()
    picture = png(300, 120)
    if way == "form":
        answer = await client.post(
            "/users/me/avatar", files={"file": ("../../me.svg", picture, "image/svg+xml")}
        )
    else:
        answer = await client.post("/users/me/avatar", content=picture, headers={"Content-Type": "image/png"})
    assert answer.status_code == 200, answer.text
    url = answer.json()["avatar_url"]
    assert url.startswith(f"/api/v1/media/{client.headers['X-Me']}/") and "signature=" in url
    async with served.store.read() as tx:
        key = (await profiles.get(tx, client.headers["X-Me"])).avatar_url
    assert key and url.startswith(f"/api/v1/media/{key}?")
    probe = await foreign.check_foreign(served.store.blobs.path(key), "image")
    assert (probe.container, probe.width, probe.height) == ("png", 256, 256)


NO_AVATAR = {
    "svg": (SVG, 415, "unsupported_picture"),
    "playlist": (PLAYLIST, 415, "unsupported_picture"),
    "empty": (b"", 415, "unsupported_picture"),
    "gif": (b"GIF89a" + b"\0" * 50, 415, "unsupported_picture"),
    "cut off": (png(9, 9)[:40], 422, "invalid"),
    "svg in png": (b"\x89PNG\r\n\x1a\n" + SVG, 422, "invalid"),
    "large": (b"\x89PNG" + b"\0" * (5 << 20), 413, "too_large"),
}


async def test_what_makes_no_avatar(served: Served) -> None:
    client = await served.person()
    for what, (data, status, code) in NO_AVATAR.items():
        answer = await client.post("/users/me/avatar", content=data, headers={"Content-Type": "image/png"})
        assert (answer.status_code, answer.json()["code"]) == (status, code), what
    assert (await client.get("/users/me")).json()["avatar_url"] is None


async def test_a_form_without_a_picture(served: Served) -> None:
    client = await served.person()
    assert (await client.post("/users/me/avatar", files={"other": b"x"})).status_code == 422
    assert (await client.post("/users/me/avatar", data={"file": "x"}, files={"a": b""})).status_code == 422
    broken = {"Content-Type": "multipart/form-data; boundary=x"}
    assert (await client.post("/users/me/avatar", content=b"--y", headers=broken)).status_code in (400, 422)


async def test_leaving_forgets_everything_but_the_books(served: Served) -> None:
    client = await register(served, name="Ada")
    user_id = await me(client)
    await client.post("/auth/verify", json={"token": token((await mails(served, "ada@example.org"))[0])})
    picture = await client.post("/users/me/avatar", content=png(8, 8))
    assert picture.status_code == 200
    film = await studio.create_video(served.app, user_id, "A fox")
    for body in (None, {"password": "wrong horse battery"}):
        answer = await client.request("DELETE", "/users/me", json=body)
        assert (answer.status_code, answer.json()["code"]) == (403, "wrong_password")
    gone = await client.request("DELETE", "/users/me", json={"password": PASSWORD})
    assert gone.status_code == 204
    assert (await client.get("/users/me")).status_code == 401
    refresh = {"refresh_token": client.headers["X-Refresh"]}
    assert (await client.post("/auth/refresh", json=refresh)).status_code == 401
    async with served.store.read() as tx:
        tombstone = await profiles.get(tx, user_id)
        assert await videos.list(tx, user_id) == []
        assert await ledger.balance(tx, user_id) == 10_000_000
        assert await books.audit(tx) == []
        entries = await audit.list(tx)
    assert tombstone.email == f"{user_id}@deleted.invalid" and tombstone.deleted_at
    assert (tombstone.name, tombstone.avatar_url, tombstone.password_hash) == (None, None, None)
    assert "ada@" not in repr((tombstone, entries)) and entries[0].action == "deleted"
    assert not any(path.is_file() for path in (served.app.settings.home / "blobs").rglob("*"))
    assert film.id


async def test_the_owner_of_a_home_cannot_leave_it(served: Served) -> None:
    owner = await studio.home_owner(served.app)
    client = await served.person(owner.email)
    answer = await client.request("DELETE", "/users/me")
    assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    async with served.store.read() as tx:
        assert await profiles.find_owner(tx) == owner


async def test_a_password_guessed_with_a_stolen_access_token_is_stopped(served: Served) -> None:
    client = await register(served)
    path, guess = f"/users/{await me(client)}", {"password": "another horse", "current_password": "guess"}
    answers = await asyncio.gather(*(client.put(path, json=guess) for _ in range(31)))
    assert sorted(answer.status_code for answer in answers) == [403] * 30 + [429]
