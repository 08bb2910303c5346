"""One request to a vendor: sent once whatever is answered, and every failure told by its kind."""

from __future__ import annotations

from typing import Any

import pytest

from pixora.errors import ProviderError
from providers import http
from providers.http import Answer, Http, kind_of
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
        with pytest.raises(ProviderError, match="ReadTimeout") as caught:
            await asked(server.url, paid=True)
    assert caught.value.kind == "uncertain"
    assert len(server.calls) == 1


async def test_only_what_buys_nothing_follows_to_another_address() -> None:
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
