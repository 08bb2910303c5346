from __future__ import annotations

from collections import Counter
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import httpx
import pytest

from agent import studio
from agent.allowance import FREE_TOKENS, AllowanceUsed, daily
from agent.scripted_model import Scripted
from api.app import create_app
from film import units
from pixora.errors import SetupError
from pixora.settings import Settings
from store import usage
from tests.api.conftest import Serve, Served
from tests.api.test_credits import TURNS, agreeing, said

pytestmark = pytest.mark.either


async def codes(client: httpx.AsyncClient, path: str, times: int, **headers: str) -> Counter[int]:
    return Counter([(await client.get(path, headers=headers)).status_code for _ in range(times)])


async def test_requests_are_limited_for_each_person_and_for_strangers_together(serve: Serve) -> None:
    served = await serve(PIXORA_RATE_LIMIT="5/minute")
    ada, bob = await served.person("ada@example.org"), await served.person("bob@example.org")
    visitor = await served.visitor()
    assert await codes(ada, "/users/me", 7) == {200: 5, 429: 2}
    assert await codes(bob, "/users/me", 5) == {200: 5}, "somebody else has a limit of their own"
    assert await codes(visitor, "/users/me", 7) == {401: 5, 429: 2}
    wrong = await codes(visitor, "/users/me", 1, Authorization=ada.headers["Authorization"] + "x")
    assert wrong == {429: 1}, "a token that is not good is a stranger's"
    refused = await ada.get("/users/me")
    assert refused.headers["content-type"] == "application/problem+json"
    assert refused.json()["code"] == "rate_limited"
    wait = int(refused.headers["retry-after"])
    assert 1 <= wait <= 60 and f"try again in {wait} s" in refused.json()["detail"]
    assert (await visitor.get(served.running.url + "/healthz")).status_code == 200, "only the API counts"


async def test_where_only_this_machine_reaches_the_server_nothing_is_limited(served: Served) -> None:
    visitor = await served.visitor()
    assert await codes(visitor, "/agent/capabilities", 30) == {200: 30}
    assert not any(layer.cls.__name__ == "GeneralLimit" for layer in await layers(served))


async def layers(served: Served) -> list[Any]:
    return create_app(served.running.edge).user_middleware


async def test_elsewhere_there_is_a_limit_unless_it_is_switched_off(serve: Serve) -> None:
    public = {"PIXORA_PUBLIC_URL": "https://pixora.example.org", "PIXORA_SIGNUP": "closed"}
    (limit,) = [row for row in await layers(await serve(**public)) if row.cls.__name__ == "GeneralLimit"]
    assert str(limit.kwargs["rate"]) == "600 per 1 minute"
    off = await layers(await serve(**public, PIXORA_RATE_LIMIT="off"))
    assert not any(row.cls.__name__ == "GeneralLimit" for row in off)
    with pytest.raises(SetupError, match="PIXORA_RATE_LIMIT is 'often'; write off, or a rate such as"):
        await serve(PIXORA_RATE_LIMIT="often")


async def test_forwarded_addresses_count_only_from_proxies_that_are_trusted(serve: Serve) -> None:
    def by(address: str) -> dict[str, str]:
        return {"X-Forwarded-For": address}

    served = await serve(PIXORA_RATE_LIMIT="2/minute")
    visitor = await served.visitor()
    seen = Counter[int]()
    for number in range(4):
        seen += await codes(visitor, "/users/me", 1, **by(f"192.0.2.{number}"))
    assert seen == {401: 2, 429: 2}, "anybody can write that header"

    served = await serve(PIXORA_RATE_LIMIT="2/minute", PIXORA_TRUSTED_PROXIES="10.0.0.1, 127.0.0.1")
    visitor = await served.visitor()
    assert await codes(visitor, "/users/me", 3, **by("192.0.2.1")) == {401: 2, 429: 1}
    assert await codes(visitor, "/users/me", 1, **by("192.0.2.2")) == {401: 1}
    assert await codes(visitor, "/users/me", 1, **by("198.51.100.9, 192.0.2.1")) == {429: 1}, (
        "the last is real"
    )
    neighbours = [f"2001:db8:1:2::{number}" for number in range(3)]
    found = [await codes(visitor, "/users/me", 1, **by(address)) for address in neighbours]
    assert found == [{401: 1}, {401: 1}, {429: 1}], "one customer has a whole /64"
    assert await codes(visitor, "/users/me", 1, **by("2001:db8:1:3::1")) == {401: 1}
    assert await codes(visitor, "/users/me", 1, **by("::ffff:192.0.2.1")) == {429: 1}


class Vendors(Scripted):
    """A scripted model that is somebody's product."""

    name = "vendor/large"


async def use(served: Served, client: httpx.AsyncClient, tokens: int) -> None:
    async with served.store.begin("use") as tx:
        await usage.add(tx, client.headers["X-Me"], tokens)


async def used(served: Served, client: httpx.AsyncClient) -> int:
    async with served.store.read() as tx:
        return await usage.today(tx, client.headers["X-Me"])


async def wish(served: Served, client: httpx.AsyncClient, **body: Any) -> tuple[str, httpx.Response]:
    video = (await studio.create_video(served.app, client.headers["X-Me"], "Two lamps")).id
    return video, await client.post(f"/videos/{video}/runs", json={"message": "Two lamps"} | body)


async def test_model_turns_keep_to_a_daily_allowance(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(units.SHORT_SIDE, "draft", 90)
    costly = {"PIXORA_MODEL": "vendor/large", "PIXORA_FREE_TOKENS": "250"}
    served = await serve(model_of=lambda name: Vendors(TURNS), **costly)
    client = await served.person()
    video, answer = await wish(served, client)
    events = await said(client, answer.json()["run_id"])
    assert events[-1]["outcome"]["type"] == "interrupt"
    assert await used(served, client) == 120, "what a turn reports is counted"
    await use(served, client, 130)

    refused = await client.post(f"/videos/{video}/runs", json={"message": "at night"})
    assert (refused.status_code, refused.json()["code"]) == (429, "allowance_used")
    assert "Today's 250 free tokens" in refused.json()["detail"] and "00:00 UTC" in refused.json()["detail"]
    assert 0 < int(refused.headers["retry-after"]) <= 24 * 3600
    agui = {"threadId": video, "runId": "r", "messages": [{"id": "m", "role": "user", "content": "at night"}]}
    assert (await client.post("/agent", json=agui)).json()["code"] == "allowance_used"
    fresh = await client.post("/generation/analyze", json={"prompt": "Two boats"})
    assert (fresh.status_code, fresh.json()["code"]) == (429, "allowance_used")
    assert [film["id"] for film in (await client.get("/videos")).json()["items"]] == [video]
    listed = (await client.get(f"/videos/{video}/runs")).json()["items"]
    assert [run["state"] for run in listed] == ["interrupted"], "nothing was begun, and the plan still waits"
    assert await used(served, client) == 250

    # What was planned can still be made: that needs no model.
    served.app.model_of = lambda name: Vendors([RuntimeError("never asked")])  # type: ignore[list-item]
    answer = await client.post(f"/videos/{video}/runs", json=agreeing(events[-1]["outcome"]["interrupts"][0]))
    assert answer.status_code == 202, answer.text
    made = await said(client, answer.json()["run_id"])
    assert made[-1]["type"] == "RUN_FINISHED"
    assert any("free tokens" in str(event.get("content")) for event in made), "it says so"


async def test_a_run_that_uses_up_the_allowance_stops_with_a_sentence(serve: Serve) -> None:
    costly = {"PIXORA_MODEL": "vendor/large", "PIXORA_FREE_TOKENS": "120"}
    unknown = [("inspect_media", {"unit": "music"})]
    served = await serve(model_of=lambda name: Vendors([unknown, "never said"]), **costly)
    client = await served.person()
    _, answer = await wish(served, client)
    last = (await said(client, answer.json()["run_id"]))[-1]
    assert (last["type"], last["code"]) == ("RUN_ERROR", "allowance_used")
    assert "Today's 120 free tokens" in last["message"]
    assert await used(served, client) == 120


async def test_what_costs_nothing_is_not_metered_and_owners_have_no_allowance(serve: Serve) -> None:
    served = await serve(
        PIXORA_MODEL="vendor/large", PIXORA_FREE_TOKENS="0", model_of=lambda name: Vendors(TURNS)
    )
    client, owner = await served.person(), await served.person("owner@example.org", role="owner")
    assert (await wish(served, client))[1].json()["code"] == "allowance_used"
    _, answer = await wish(served, owner)
    assert (await said(owner, answer.json()["run_id"]))[-1]["outcome"]["type"] == "interrupt"
    assert await used(served, owner) == 120, "counted, and not refused"
    served.app.model_of = lambda name: Scripted(TURNS)
    _, answer = await wish(served, client, model="offline/director")
    assert (await said(client, answer.json()["run_id"]))[-1]["outcome"]["type"] == "interrupt"
    assert await used(served, client) == 0


async def test_the_allowance_is_a_setting(serve: Serve) -> None:
    def allowed(text: str) -> int | None:
        return daily(Settings.load({"PIXORA_HOME": "/nowhere", "PIXORA_FREE_TOKENS": text}))

    assert [allowed(text) for text in ("", "0", "5000", "unlimited")] == [FREE_TOKENS, 0, 5000, None]
    for text in ("-1", "many"):
        with pytest.raises(SetupError, match="PIXORA_FREE_TOKENS"):
            await serve(PIXORA_FREE_TOKENS=text)


def test_the_sentence_names_when_it_renews() -> None:
    for moment, span, seconds in (
        (datetime(2026, 3, 1, 18, 30, tzinfo=UTC), "5 h 30 min", 19_800),
        (datetime(2026, 3, 1, 23, 59, 59, 500_000, tzinfo=UTC), "1 min", 1),
        (datetime(2026, 3, 1, 0, 0, tzinfo=UTC), "24 h", 86_400),
        (datetime(2026, 3, 1, 23, 0, tzinfo=timezone(timedelta(hours=5))), "6 h", 21_600),
    ):
        told = AllowanceUsed(200_000, moment)
        assert (f"renew at 00:00 UTC, in {span}." in str(told), told.retry_after) == (True, seconds)
    assert str(told).startswith("Today's 200,000 free tokens for language models are used up;")
