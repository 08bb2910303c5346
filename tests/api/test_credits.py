from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest

from agent import starting, studio
from agent.affording import OutOfCredits
from agent.scripted_model import Scripted
from film import units
from providers.faulty import Faulty
from store import books, ledger, plans, takes, videos
from store.errors import MICRO
from tests.agent import conftest as agents
from tests.api.conftest import Serve, Served

vendor = agents.vendor
Start = Callable[..., agents.Vendor]

KINDS = ("image", "clip", "speech", "sound", "music")
FILM: dict[str, Any] = {
    "title": "Two lamps",
    "style": "ink",
    "music_brief": "calm piano",
    "scenes": [
        {"visual": "a lamp in a tower", "script": "The keeper lights one lamp.", "audio": "wind", "seconds": 2.0},
        {"visual": "a boat at sea", "script": "A boat turns home.", "audio": "waves", "seconds": 2.0},
    ],
}  # fmt: skip
TURNS = [[("plan_scenes", FILM), ("request_approval", {"message": "Two scenes."})]]


async def priced(serve: Serve, url: str = "http://127.0.0.1:9", **settings: str) -> Served:
    """A server whose every model is the faulty vendor's, which has its price."""
    models = {f"PIXORA_{kind.upper()}_MODELS": f"faulty:{kind}" for kind in KINDS}
    named = {"PIXORA_FAULTY_URL": url, "PIXORA_PLUGINS_BLOCKED": "providers.local"} | models | settings
    return await serve(model_of=lambda name: Scripted(TURNS), **named)


async def give(served: Served, client: httpx.AsyncClient, micro: int, key: str = "gift") -> None:
    async with served.store.begin("give") as tx:
        await ledger.grant(tx, client.headers["X-Me"], micro, key, "thanks")


async def said(client: httpx.AsyncClient, run: str) -> list[dict[str, Any]]:
    """Every event of a run, once it has ended."""
    answer = await client.get(f"/runs/{run}/events")
    assert answer.status_code == 200, answer.text
    return [json.loads(line[6:]) for line in answer.text.splitlines() if line.startswith("data: ")]


async def planned(served: Served, client: httpx.AsyncClient) -> tuple[str, dict[str, Any]]:
    """A film whose plan waits, and the interrupt that asks for its approval."""
    video = (await studio.create_video(served.app, client.headers["X-Me"], "Two lamps")).id
    answer = await client.post(f"/videos/{video}/runs", json={"message": "Two lamps"})
    events = await said(client, answer.json()["run_id"])
    interrupt: dict[str, Any] = events[-1]["outcome"]["interrupts"][0]
    return video, interrupt


def agreeing(interrupt: dict[str, Any]) -> dict[str, Any]:
    return {"resume": [{"interruptId": interrupt["id"], "payload": {"approved": True}}]}


async def credits(client: httpx.AsyncClient, **params: Any) -> dict[str, Any]:
    answer = await client.get("/users/credits", params=params)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = json.loads(answer.text, parse_float=Decimal)
    return found


def lacking(answer: httpx.Response, have: int, need: int) -> None:
    """The answer says what there is, what is needed and what is missing, in numbers and in words."""
    told = answer.json()
    assert (answer.status_code, told["code"]) == (402, "not_enough_credits"), answer.text
    assert (told["have"], told["need"]) == (have / MICRO, need / MICRO)
    assert told["lacking"] == (need - have) / MICRO
    for amount in (need, have, need - have):
        assert f"{Decimal(amount) / MICRO:f}".rstrip("0").rstrip(".") in told["detail"]


async def test_out_of_credits_is_told_through_every_door_and_the_approval_can_be_repeated(
    serve: Serve,
) -> None:
    served = await priced(serve)
    client = await served.person()
    video, interrupt = await planned(served, client)
    need = round(interrupt["metadata"]["plan"]["maximum"] * MICRO)
    version: str = interrupt["metadata"]["plan"]["version"]
    have = need - 1_000_001
    await give(served, client, have)
    before = (await client.get(f"/videos/{video}/state")).json()
    key = {"Idempotency-Key": "approve-1"}
    lacking(await client.post(f"/videos/{video}/runs", json=agreeing(interrupt), headers=key), have, need)
    agui = {"threadId": video, "runId": "r1", "messages": []} | agreeing(interrupt)
    lacking(await client.post("/agent", json=agui), have, need)
    button = {"plan_version": version, "max_credits": need / MICRO}
    lacking(await client.post(f"/generation/video/{video}", json=button, headers=key), have, need)
    assert (await client.get(f"/videos/{video}/state")).json() == before
    assert (await credits(client))["held"] == 0
    await give(served, client, 1_000_001, "the rest")
    answer = await client.post(f"/videos/{video}/runs", json=agreeing(interrupt), headers=key)
    assert answer.status_code == 202, answer.text
    assert (await credits(client))["available"] == 0
    async with served.store.read() as tx:
        assert await ledger.held(tx, client.headers["X-Me"]) <= need
        assert await books.audit(tx) == []


class Boutique(Faulty):
    """A vendor that films of final quality are made with."""

    name = "boutique"
    practice = False


async def test_the_answer_names_what_would_be_cheaper(serve: Serve, tmp_path: Path) -> None:
    card = tmp_path / "rates.yaml"
    card.write_text("models: {'boutique:*': {per: job, usd: 0.5}}")
    served = await serve(model_of=lambda name: Scripted(TURNS), PIXORA_RATE_CARDS=str(card))
    served.app.host.providers["boutique"] = Boutique("http://127.0.0.1:9")
    client = await served.person()
    await give(served, client, 3_500_000)
    video = (
        await studio.create_video(served.app, client.headers["X-Me"], "Two lamps", {"quality": "final"})
    ).id
    run = (await client.post(f"/videos/{video}/runs", json={"message": "Two lamps"})).json()["run_id"]
    interrupt = (await said(client, run))[-1]["outcome"]["interrupts"][0]
    answer = await client.post(f"/videos/{video}/runs", json=agreeing(interrupt))
    lacking(answer, 3_500_000, round(interrupt["metadata"]["plan"]["maximum"] * MICRO))
    assert answer.json()["detail"].endswith(", or choose draft quality, which is free.")
    assert "set aside" not in answer.json()["detail"], "nothing is"


def test_the_sentence_of_an_empty_wallet() -> None:
    assert str(OutOfCredits(3_500_000, 12_000_000, held=250_000, draft=0)) == (
        "This plan may cost 12 credits and you have 3.5; add 8.5, or wait for what is left of the 0.25 set "
        "aside for plans under way, or choose draft quality, which is free."
    )
    assert str(OutOfCredits(0, 1_000_000, draft=400_000)) == (
        "This plan may cost 1 credit and you have 0; add 1, or choose draft quality, which may cost 0.4."
    )
    assert str(OutOfCredits(1, 2_000_000_000_000)).endswith("you have 0.000001; add 1999999.999999.")


async def test_statement_and_receipts_of_a_film(
    serve: Serve, vendor: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(units.SHORT_SIDE, "draft", 90)
    seller = vendor(
        {"on": "make", "model": "clip", "nth": 1, "do": "fail", "billed": True},
        {"on": "make", "model": "music", "do": "overbill", "factor": 3},
    )
    served = await priced(serve, seller.url)
    client, stranger = await served.person(), await served.person("eve@example.org")
    me = client.headers["X-Me"]
    await give(served, client, 100_000_001)
    async with served.store.begin("buy") as tx:
        await ledger.purchase(tx, me, 2_500_000, "payment 7", "25 for 2.50 EUR")
    video, interrupt = await planned(served, client)
    answer = await client.post(f"/videos/{video}/runs", json=agreeing(interrupt))
    assert (await said(client, answer.json()["run_id"]))[-1]["type"] == "RUN_FINISHED"

    whole = await credits(client, limit=200)
    assert whole["held"] == 0 and whole["available"] == whole["balance"]
    assert sum(Decimal(item["amount"]) for item in whole["items"]) == whole["available"]
    assert whole["items"][0]["available_after"] == whole["available"]
    assert [item["kind"] for item in whole["items"]][-3:] == ["hold", "purchase", "grant"]
    hold, bought, gift = whole["items"][-3:]
    assert (gift["amount"], gift["text"], gift["note"]) == (Decimal("100.000001"), "credits given", "thanks")
    assert (bought["available_after"], bought["plan_id"]) == (Decimal("102.500001"), None)
    assert (hold["text"], hold["video_id"]) == (
        "set aside to make “Two lamps”; what is not used of it comes back",
        video,
    )
    back = {item["text"] for item in whole["items"] if item["kind"] == "release"}
    assert any("of “Two lamps” cost nothing; what was set aside is back" in text for text in back)

    pages, cursor = [], ""
    while cursor is not None:
        page = await credits(client, limit=2, cursor=cursor)
        assert len(page["items"]) <= 2
        pages += page["items"]
        cursor = page["next_cursor"]
    assert pages == whole["items"]

    (receipt,) = (await client.get("/users/credits/receipts", params={"video_id": video})).json()["items"]
    assert (receipt["title"], receipt["state"], receipt["plan_id"]) == (
        "Two lamps",
        "closed",
        hold["plan_id"],
    )
    assert receipt["maximum"] == -float(hold["amount"])
    assert receipt["reused"] == 0
    spent = [Decimal(str(receipt[name])) for name in ("paid", "returned", "held")]
    assert sum(spent) == Decimal(str(receipt["maximum"])) and spent[2] == 0
    assert Decimal("102.500001") - spent[0] == whole["available"]
    lines = {line["unit"]: line for line in receipt["lines"]}
    assert sum(Decimal(str(line["paid"])) for line in lines.values()) == spent[0]
    (failed,) = [line for line in lines.values() if line["state"] == "failed"]
    assert failed["paid"] == 0 < failed["billed"] and failed["take_id"] is None and failed["reason"]
    assert failed["note"] == f"vendor billed {failed['billed']:g}, you paid 0"
    music = lines["music"]
    assert music["paid"] == music["maximum"] and music["text"] == "the music"
    assert music["note"] == f"vendor billed {music['billed']:g}, you paid {music['paid']:g}"
    assert receipt["billed"] > receipt["paid"] and lines["cut"]["paid"] == 0
    assert (await client.get(f"/users/credits/receipts/plans/{receipt['plan_id']}")).json() == receipt

    for line in lines.values():
        if line["take_id"]:
            path = f"/users/credits/receipts/takes/{line['take_id']}"
            take = (await client.get(path)).json()
            assert (take["unit"], take["plan_id"]) == (line["unit"], receipt["plan_id"])
            assert {name: take[name] for name in ("paid", "billed", "note", "text")} == {
                name: line[name] for name in ("paid", "billed", "note", "text")
            }
            assert (await stranger.get(path)).status_code == 404
    async with served.store.begin("bring") as tx:
        brought = await takes.add(tx, video, me, "image:s1", inputs={}, provider="upload")
    own = (await client.get(f"/users/credits/receipts/takes/{brought.id}")).json()
    assert (own["plan_id"], own["paid"], own["note"]) == (None, 0, "not ordered, so nothing was paid for it")

    async with served.store.begin("refund") as tx:
        await ledger.refund(tx, receipt["plan_id"], "music", 1_000, "sorry", "out of tune")
    refund = (await credits(client, limit=1))["items"][0]
    assert (refund["kind"], refund["amount"], refund["note"]) == ("refund", Decimal("0.001"), "out of tune")
    assert refund["text"] == "the music of “Two lamps” paid back"
    later = (await client.get(f"/users/credits/receipts/plans/{receipt['plan_id']}")).json()
    assert later["refunded"] == 0.001
    assert Decimal(str(later["paid"])) == spent[0] - Decimal("0.001")

    assert (await credits(stranger))["items"] == []
    assert (await stranger.get("/users/credits/receipts")).json()["items"] == []
    for path in (f"receipts?video_id={video}", f"receipts/plans/{receipt['plan_id']}"):
        assert (await stranger.get(f"/users/credits/{path}")).status_code == 404
    async with served.store.begin("discard") as tx:
        await videos.delete(tx, video)
    assert len((await client.get("/users/credits/receipts")).json()["items"]) == 1, "what was paid stays"


async def test_receipts_page_by_page_and_of_a_plan_under_way(serve: Serve) -> None:
    served = await priced(serve)
    client = await served.person()
    await give(served, client, 1_000_000_000)
    made = []
    for _ in range(3):
        video, interrupt = await planned(served, client)
        version = interrupt["metadata"]["plan"]["version"]
        run = await starting.approve(
            served.app, client.headers["X-Me"], video, version, max_credits=10**12, model="offline/scripted"
        )
        made.append((video, run))
    first = (await client.get("/users/credits/receipts", params={"limit": 2})).json()
    rest = (
        await client.get("/users/credits/receipts", params={"limit": 2, "cursor": first["next_cursor"]})
    ).json()
    assert rest["next_cursor"] is None
    listed = [item["video_id"] for item in first["items"] + rest["items"]]
    assert listed == [video for video, _ in reversed(made)]
    for item in first["items"]:
        sums = [Decimal(str(item[name])) for name in ("paid", "returned", "held")]
        assert sum(sums) == Decimal(str(item["maximum"]))
        assert sum(Decimal(str(line["held"])) for line in item["lines"]) == sums[2]
    proposed, _ = await planned(served, client)
    async with served.store.read() as tx:
        (plan,) = await plans.list(tx, proposed)
    answer = await client.get(f"/users/credits/receipts/plans/{plan.id}")
    assert (answer.status_code, answer.json()["detail"]) == (404, f"There is no receipt '{plan.id}'.")


async def test_administrators_add_credits_once_for_each_key(served: Served) -> None:
    admin = await served.person("admin@example.org", role="admin")
    ada = await served.person("ada@example.org")
    body = {"user_id": ada.headers["X-Me"], "credits": 2.000001, "note": "thanks"}
    for replayed in (None, "true"):
        answer = await admin.post("/users/credits/add", json=body, headers={"Idempotency-Key": "gift-1"})
        assert (answer.status_code, answer.headers.get("idempotency-replayed")) == (201, replayed)
        assert answer.json() == {"user_id": ada.headers["X-Me"], "credits": 2.000001}
    assert (await credits(ada))["available"] == Decimal("2.000001")
    assert (await ada.post("/users/credits/add", json=body)).status_code == 403
    assert (await admin.post("/users/credits/add", json=body | {"user_id": str(uuid4())})).status_code == 404
    for wrong in ({"credits": 0.0000001}, {"credits": -1}, {"note": "\0"}, {"more": 1}, {"user_id": "ada"}):
        assert (await admin.post("/users/credits/add", json=body | wrong)).status_code == 422, wrong
    for cursor in ("made-up", "WzFd" * 100, "WyJhIl0"):
        assert (await ada.get("/users/credits", params={"cursor": cursor})).status_code == 422
