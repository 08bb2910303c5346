"""One request to a vendor: sent once whatever is answered, and every failure told by its kind."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from pixora import http
from pixora.errors import ProviderError
from pixora.http import MOST_REDIRECTS, Answer, Http, kind_of
from tests.providers.wire import Call, serving


async def asked(url: str, *, paid: bool, method: str = "POST") -> Answer:
    vendor = Http("the vendor", url, {"authorization": "Key not-a-real-key"})
    try:
        return await vendor.ask(method, "/orders", paid=paid, json={"a": 1} if method == "POST" else None)
    finally:
        await vendor.aclose()


async def test_an_answer_is_read_with_its_headers() -> None:
    async def answer(call: Call) -> None:
        await call.say(202, b'{"id": 7}', X_Units="3")

    async with serving(answer) as server:
        got = await asked(server.url, paid=True)
    assert (got.status, got.body, got.headers["x-units"]) == (202, {"id": 7}, "3")
    assert server.calls[0].headers["authorization"] == "key not-a-real-key"  # the wire lowers it


@pytest.mark.parametrize(
    ("status", "free", "paid"),
    [
        (400, "invalid", "invalid"),
        (401, "auth", "auth"),
        (402, "quota", "quota"),
        (403, "auth", "auth"),
        (404, "lost", "invalid"),
        (408, "unavailable", "unavailable"),
        (429, "rate_limited", "rate_limited"),
        (500, "unavailable", "uncertain"),
        (503, "unavailable", "unavailable"),
        (504, "unavailable", "uncertain"),
    ],
)
async def test_a_failure_has_the_kind_of_its_status_and_is_not_repeated(
    status: int, free: str, paid: str
) -> None:
    async def answer(call: Call) -> None:
        await call.say(status, b"no", Retry_After="1.5" if call.method == "GET" else "Sun, 06 Nov 1994")

    async with serving(answer) as server:
        for pays, method, kind, wait in ((False, "GET", free, 1.5), (True, "POST", paid, None)):
            with pytest.raises(ProviderError, match=f"the vendor answered {status}") as caught:
                await asked(server.url, paid=pays, method=method)
            assert (caught.value.kind, caught.value.retry_after) == (kind, wait)
    assert len(server.calls) == 2
    assert (kind_of(status, False), kind_of(status, True)) == (free, paid)


@pytest.mark.parametrize("body", [b"", b"<html>", b'{"id": "' + b"a" * 2000 + b'"}'])
async def test_what_is_not_json_or_too_long_leaves_a_paid_order_in_doubt(
    monkeypatch: pytest.MonkeyPatch, body: bytes
) -> None:
    monkeypatch.setattr(http, "MOST_BYTES", 1000)

    async def answer(call: Call) -> None:
        await call.say(200, body)

    async with serving(answer) as server:
        for paid, kind in ((True, "uncertain"), (False, "unavailable")):
            with pytest.raises(ProviderError, match="not JSON") as caught:
                await asked(server.url, paid=paid)
            assert caught.value.kind == kind
    assert len(server.calls) == 2


async def test_an_answer_cut_short_leaves_a_paid_order_in_doubt() -> None:
    async def answer(call: Call) -> None:
        await call.say(200, b'{"id"', length=50)

    async with serving(answer) as server:
        for paid, kind in ((True, "uncertain"), (False, "unavailable")):
            with pytest.raises(ProviderError, match="broke off") as caught:
                await asked(server.url, paid=paid)
            assert caught.value.kind == kind
    assert len(server.calls) == 2


async def test_silence_leaves_a_paid_order_in_doubt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "PAID_SECONDS", 0.05)

    async def answer(call: Call) -> None:
        await call.left(10)

    async with serving(answer) as server:
        with pytest.raises(ProviderError, match=r"did not answer within 0\.05 s") as caught:
            await asked(server.url, paid=True)
    assert caught.value.kind == "uncertain"
    assert len(server.calls) == 1


async def test_no_redirect_leads_to_another_server_or_round_for_ever() -> None:
    async def inside(call: Call) -> None:
        await call.say(200, b'{"secret": "of the inside"}')

    async with serving(inside) as other:

        async def answer(call: Call) -> None:
            away = f"{other.url}/admin" if call.path == "/orders" else "/round"
            await call.say(302, b"{}", location=away)

        async with serving(answer) as server:
            with pytest.raises(ProviderError, match="answered 302, a redirect that is not followed") as told:
                await asked(server.url, paid=False, method="GET")
            assert told.value.kind == "unavailable" and other.calls == []
            with pytest.raises(ProviderError, match="answered 302"):
                await asked(server.url + "/round", paid=False, method="GET")
            assert len(server.calls) == 1 + MOST_REDIRECTS + 1


async def test_only_what_buys_nothing_follows_to_another_path() -> None:
    async def answer(call: Call) -> None:
        if call.path == "/orders":
            return await call.say(307, b"{}", location="/elsewhere")
        return await call.say(200, b'{"there": true}')

    async with serving(answer) as server:
        got: Any = (await asked(server.url, paid=False, method="GET")).body
        with pytest.raises(ProviderError, match="answered 307"):
            await asked(server.url, paid=True)
    assert got == {"there": True}
    assert [call.path for call in server.calls] == ["/orders", "/elsewhere", "/orders"]


@asynccontextmanager
async def vendor_at(url: str) -> AsyncIterator[Http]:
    vendor = Http("the vendor", url, {"authorization": "Key not-a-real-key"})
    try:
        yield vendor
    finally:
        await vendor.aclose()


async def test_fields_are_named_by_their_paths_and_told_where_they_lack() -> None:
    async def answer(call: Call) -> None:
        await call.say(200, b'{"task": {"id": "t1", "cost": null}, "files": [{"url": "/a"}]}')

    async with serving(answer) as server, vendor_at(server.url) as vendor:
        got = await vendor.fields(
            "GET", "/jobs", "task.id", "files.0.url", "task.cost", maybe=["usage.seconds"]
        )
        assert got == {"task.id": "t1", "files.0.url": "/a", "task.cost": None, "usage.seconds": None}
        for names, paid, lacking, kind in (
            (["task.id", "usage", "files.1.url"], False, "usage, files.1.url", "unavailable"),
            (["task.id", "task.cost"], True, "task.cost", "uncertain"),
            (["task.id.x"], True, "task.id.x", "uncertain"),
        ):
            with pytest.raises(ProviderError, match=f"^the vendor answered without {lacking}$") as caught:
                await vendor.fields("POST" if paid else "GET", "/jobs", *names, paid=paid)
            assert caught.value.kind == kind


async def test_a_vendor_s_own_words_for_no_may_be_explained() -> None:
    def explain(answer: Answer, paid: bool) -> ProviderError | None:
        return ProviderError("the vendor will not draw this", "refused") if answer.status == 451 else None

    async def answer(call: Call) -> None:
        await call.say(451 if call.path == "/bad" else 409, b"{}")

    async with serving(answer) as server:
        vendor = Http("the vendor", server.url, {}, explain)
        for path, kind in (("/bad", "refused"), ("/other", "invalid")):
            with pytest.raises(ProviderError) as caught:
                await vendor.ask("POST", path, paid=True)
            assert caught.value.kind == kind
        await vendor.aclose()


async def test_the_thing_itself_may_be_large_and_is_no_json(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "MOST_BYTES", 1000)
    thing = b"\xff\xfb" * 1000

    async def answer(call: Call) -> None:
        await call.say(200, thing, content_type="audio/mpeg")

    async with serving(answer) as server, vendor_at(server.url) as vendor:
        got = await vendor.make("/songs", json={"of": "the sea"})
    assert (got.content, got.body, got.headers["content-type"]) == (thing, None, "audio/mpeg")
    assert [(call.method, call.path) for call in server.calls] == [("POST", "/songs")]


async def test_a_thing_that_is_too_large_was_made_and_cannot_be_used(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(http, "MADE_BYTES", 1000)

    async def answer(call: Call) -> None:
        await call.say(500 if call.path == "/broken" else 200, b"a" * 2000)

    async with serving(answer) as server, vendor_at(server.url) as vendor:
        with pytest.raises(ProviderError, match="answered more than 0 MB") as caught:
            await vendor.make("/songs", json={})
        assert caught.value.kind == "bad_output"
        with pytest.raises(ProviderError, match="answered 500") as caught:
            await vendor.make("/broken", json={})
        assert caught.value.kind == "uncertain"
    assert len(server.calls) == 2


async def test_a_thing_that_comes_drop_by_drop_is_not_waited_for_without_end(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(http, "MADE_SECONDS", 0.3)
    gone = asyncio.Event()

    async def answer(call: Call) -> None:
        await call.say(200, b"a", length=10_000)
        while not await call.left(0.02):
            await call.send(b"a")
        gone.set()

    async with serving(answer) as server, vendor_at(server.url) as vendor:
        with pytest.raises(ProviderError, match=r"did not answer within 0\.3 s") as caught:
            await vendor.make("/songs", json={})
        await asyncio.wait_for(gone.wait(), 10)
    assert (caught.value.kind, len(server.calls)) == ("uncertain", 1)


async def test_a_form_carries_words_and_files(monkeypatch: pytest.MonkeyPatch) -> None:
    read: list[bytes] = []

    async def answer(call: Call) -> None:
        read.append(call.body)
        await call.say(200, b"{}")

    async with serving(answer) as server, vendor_at(server.url) as vendor:
        file = ("a picture.png", b"\x89PNG bytes", "image/png")
        await vendor.make("/edits", data={"prompt": "the sea"}, files=[("image[]", file)])
        await vendor.send("POST", "/files", files=[("content", file)])
    for call in server.calls:
        assert call.headers["content-type"].startswith("multipart/form-data; boundary=")
    parts = rb'name="prompt"\r\n\r\nthe sea\r\n.*name="image\[\]"; filename="a picture.png"\r\n.*image/png'
    assert re.search(parts, read[0], re.S)
    assert all(b"\r\n\r\n\x89PNG bytes\r\n" in body for body in read)


async def test_only_what_may_be_repeated_goes_over_a_connection_that_was_kept() -> None:
    """Each connection answers one request and is then closed by the other side when the next one comes."""
    asked: list[str] = []

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        asked.append(head.split()[0].decode())
        writer.write(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\n{}")
        await reader.read(1)  # whatever comes next: it is not read
        writer.close()

    listening = await asyncio.start_server(talk, "127.0.0.1", 0)
    async with listening, vendor_at(f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}") as vendor:
        await vendor.ask("GET", "/orders/1")
        await vendor.make("/orders")
        await vendor.ask("POST", "/orders", paid=True)
        await vendor.ask("PUT", "/orders/1/cancel")
        with pytest.raises(ProviderError, match="broke off") as caught:
            await vendor.ask("GET", "/orders/1")
    assert caught.value.kind == "unavailable"
    assert asked == ["GET", "POST", "POST", "PUT"]


async def test_where_nobody_listens_nothing_was_sent() -> None:
    listening = await asyncio.start_server(lambda reader, writer: None, "127.0.0.1", 0)
    port = listening.sockets[0].getsockname()[1]
    listening.close()
    await listening.wait_closed()
    async with vendor_at(f"http://127.0.0.1:{port}") as vendor:
        for sending in (vendor.make("/songs"), vendor.ask("POST", "/orders", paid=True)):
            with pytest.raises(ProviderError, match="cannot be reached") as caught:
                await sending
            assert caught.value.kind == "unavailable"
