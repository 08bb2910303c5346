"""Cloned voices over HTTP: with consent, paid once, spoken in by their owner's films alone, and gone when they say so."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import select

from agent import starting, voices
from agent.model import Prompt
from agent.scripted_model import Scripted
from film import units
from providers.elevenlabs.sounding import USUAL, sound
from store import audit, books, ledger, tables, takes
from store import voices as rows
from store.engine import utcnow
from store.errors import MICRO
from tests.api.conftest import Serve, Served
from tests.api.made import planned_film, rested
from tests.providers import elevenlabs_shop, fal_shop

pytestmark = pytest.mark.either

WISH = "A keeper lights a lamp, 5 seconds, one scene"
STATEMENT = "Ana Silva speaks; she agreed in writing on 3 May."
SAMPLE = sound(12.0, USUAL)


@pytest.fixture
def eleven(tmp_path: Path) -> Iterator[elevenlabs_shop.Open]:
    with elevenlabs_shop.opened(tmp_path) as start:
        yield start


def keyed(shop: elevenlabs_shop.Shop) -> dict[str, str]:
    return {"ELEVENLABS_API_KEY": elevenlabs_shop.KEY, "ELEVENLABS_BASE_URL": shop.url}


async def ask(
    client: httpx.AsyncClient, key: str = "", file: bytes = SAMPLE, **fields: Any
) -> httpx.Response:
    """Ask for a voice with everything that belongs to it, but for what ``fields`` say."""
    told = {"name": "Ana", "consent": "true", "statement": STATEMENT} | fields
    data = {name: str(value) for name, value in told.items() if value is not None}
    headers = {"Idempotency-Key": key} if key else {}
    return await client.post("/voices", data=data, files={"file": ("ana.mp3", file)}, headers=headers)


async def cloned(client: httpx.AsyncClient, **fields: Any) -> dict[str, Any]:
    answer = await ask(client, **fields)
    assert answer.status_code == 201, answer.text
    made: dict[str, Any] = answer.json()
    return made


async def own(client: httpx.AsyncClient) -> list[dict[str, Any]]:
    listed = (await client.get("/voices", params={"limit": 200})).json()["items"]
    return [voice for voice in listed if voice["own"]]


async def credit(served: Served, client: httpx.AsyncClient, credits: float) -> None:
    async with served.store.begin("grant") as tx:
        await ledger.grant(tx, client.headers["X-Me"], int(credits * MICRO), str(uuid4()))


async def balances(served: Served, client: httpx.AsyncClient) -> tuple[float, float]:
    """What can be spent, and what is held; the books must be in order."""
    async with served.store.read() as tx:
        assert await books.audit(tx) == []
        me = client.headers["X-Me"]
        return await ledger.balance(tx, me) / MICRO, await ledger.held(tx, me) / MICRO


async def narrated(client: httpx.AsyncClient, video: str, voice: str, **more: Any) -> dict[str, Any]:
    """Have a film read by a voice; its plan."""
    answer = await client.put(f"/videos/{video}", json={"settings": {"voice": voice, **more}})
    assert answer.status_code == 200, answer.text
    plan: dict[str, Any] = (await client.get(f"/videos/{video}/plan")).json()
    return plan


def speech(plan: dict[str, Any]) -> list[dict[str, Any]]:
    return [line for line in plan["lines"] if line["unit"].startswith("speech:")]


def left_out(plan: dict[str, Any]) -> str:
    """What the plan says that nobody can make, and why."""
    return "\n".join(plan["warnings"])


async def approve(served: Served, client: httpx.AsyncClient, video: str, plan: dict[str, Any]) -> None:
    me = client.headers["X-Me"]
    await starting.approve(served.app, me, video, plan["version"], max_credits=int(plan["maximum"] * MICRO))
    await rested(served, video)


async def test_a_voice_of_ones_own_reads_ones_films_and_nobody_elses(
    serve: Serve, eleven: elevenlabs_shop.Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(units.SHORT_SIDE, "draft", 90)
    shop = eleven()
    served = await serve(**keyed(shop))
    ada, bob = await served.person(), await served.person("bob@example.org")
    voice = await cloned(ada)
    assert (voice["name"], voice["provider"], voice["state"]) == ("Ana", "elevenlabs", "ready")
    assert (voice["price"], voice["paid"], voice["error"], voice["note"]) == (0, 0, None, "")
    (entry,) = await own(ada)
    assert (entry["id"], entry["model"], entry["state"]) == (voice["id"], "multilingual-v2", "ready")
    assert await own(bob) == []
    (there,) = shop.journal("cloned")
    assert (there["name"], there["description"]) == ("Ana", voice["id"])

    # A film of its owner: the plan says who reads, the order names the vendor's voice, and nothing else does.
    await credit(served, ada, 5)
    film = await planned_film(served, ada, WISH)
    plan = await narrated(ada, film, voice["id"])
    assert {line["model"] for line in speech(plan)} == {"elevenlabs:multilingual-v2"}
    assert "read by Ana (narration)" in plan["words"] and 0 < plan["maximum"] < 1
    await approve(served, ada, film, plan)
    assert {row["voice"] for row in shop.journal("billed")} == {there["id"]}
    async with served.store.read() as tx:
        kept = [take.request for take in await takes.list(tx, film) if take.kind == "speech"]
    assert {line["voice"] for request in kept for line in request["lines"]} == {voice["id"]}
    state = (await ada.get(f"/videos/{film}/state")).text + (await ada.get("/voices?limit=200")).text
    assert voice["id"] in state and there["id"] not in state
    assert speech((await ada.get(f"/videos/{film}/plan")).json()) == []

    # Somebody else's film, by our id and by the vendor's.
    spent = len(shop.journal("asked"))
    his = await planned_film(served, bob, WISH)
    for name, why in ((voice["id"], "you have no voice"), (there["id"], "belongs to somebody else")):
        plan = await narrated(bob, his, name)
        for line in speech(plan):
            assert (
                line["model"] == "" and why in line["trouble"] and "choose another voice" in line["trouble"]
            )
        assert any(why in warning for warning in plan["warnings"])
    await approve(served, bob, his, plan)
    assert len(shop.journal("asked")) == spent
    assert await balances(served, bob) == (0, 0)

    # A pinned model of somebody else's cannot read it.
    answer = await ada.put(f"/videos/{film}", json={"models": {"speech": "local:espeak"}})
    assert answer.status_code == 200
    trouble = left_out((await ada.get(f"/videos/{film}/plan")).json())
    assert "local:espeak cannot read with a voice that was cloned at elevenlabs" in trouble
    assert "elevenlabs:v3" in trouble
    await ada.put(f"/videos/{film}", json={"models": {"speech": "elevenlabs:v3"}})
    assert speech((await ada.get(f"/videos/{film}/plan")).json())[0]["model"] == "elevenlabs:v3"

    # Removed, it is gone at the vendor, the consent stays, and the film says so where it would speak again.
    assert (await bob.delete(f"/voices/{voice['id']}")).status_code == 404
    gone = (await ada.delete(f"/voices/{voice['id']}")).json()
    assert gone["state"] == (await ada.delete(f"/voices/{voice['id']}")).json()["state"] == "removed"
    assert [row["id"] for row in shop.journal("deleted")] == [there["id"]]
    assert (gone["consent"]["statement"], await own(ada)) == (STATEMENT, [])
    assert "your voice “Ana” was removed" in left_out((await ada.get(f"/videos/{film}/plan")).json())


async def test_the_agent_finds_the_voice_that_somebody_names(serve: Serve) -> None:
    def chosen(prompt: Prompt) -> list[tuple[str, dict[str, Any]]]:
        listed = json.loads(prompt.messages[-1].content)["voices"]
        first = listed[0]
        assert (first["name"], first["description"]) == (
            "Ana",
            "the person's own voice, cloned at elevenlabs",
        )
        assert "Eva" not in {voice["name"] for voice in listed} and len(listed) > 10
        return [("edit_film", {"operations": [{"field": "settings.voice", "value": first["id"]}]})]

    served = await serve(model_of=lambda name: Scripted([[("list_voices", {})], chosen]))
    ada, bob = await served.person(), await served.person("bob@example.org")
    for client, name in ((ada, "Ana"), (bob, "Eva")):
        async with served.store.begin("clone") as tx:
            voice, _ = await rows.add(
                tx, str(uuid4()), client.headers["X-Me"], name, "elevenlabs", {}, 0, owner="", seconds=0
            )
            await rows.made(tx, voice.id, f"Raw{name}")
    video = await planned_film(served, ada, "let Ana narrate with her voice")
    film = (await ada.get(f"/videos/{video}")).json()
    assert film["settings"]["voice"] in {voice["id"] for voice in await own(ada)}


async def test_without_consent_or_speech_nothing_is_made(
    serve: Serve, eleven: elevenlabs_shop.Open, tmp_path: Path
) -> None:
    shop = eleven()
    served = await serve(**keyed(shop))
    ada = await served.person()
    for fields in (
        {"consent": None},
        {"consent": "false"},
        {"consent": "True"},
        {"statement": None},
        {"statement": "ok"},
    ):
        answer = await ask(ada, **fields)  # type: ignore[arg-type]
        assert (answer.status_code, answer.json()["code"]) == (422, "no_consent"), fields
        assert "only cloned with its speaker's consent" in answer.json()["detail"]
    for file, status, code, said in (
        (sound(4.0, USUAL), 422, "unsuitable_sample", "has 4 s of speech in it; send at least 10 s"),
        (sound(190.0, "mp3_22050_32"), 422, "unsuitable_sample", "is 190 s long; send 10 to 180 s"),
        (b"\x89PNG\r\n\x1a\n" + bytes(90), 415, "unsupported_media", "send sound (wav, mp3"),
        (b"ID3" + bytes(5000), 422, "damaged_media", "cannot be read as sound"),
        (b"#EXTM3U\n/etc/passwd\n", 415, "unsupported_media", "of no type that can be used"),
    ):
        answer = await ask(ada, file=file)
        assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text
        assert said in answer.json()["detail"]
    for fields in ({"name": ""}, {"max_credits": "much"}, {"max_credits": -1}, {"name": "a\nb"}):
        answer = await ask(ada, **fields)  # type: ignore[arg-type]
        assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), fields
    assert f"`{'name'}`" in answer.json()["detail"]
    answer = await ask(ada, provider="local")
    assert (answer.status_code, answer.json()["code"]) == (409, "no_voice_cloning")
    assert "local clones no voices; choose elevenlabs or fal" in answer.json()["detail"]
    assert (await (await served.visitor()).post("/voices")).status_code == 401
    assert shop.journal("asked") == [] and await own(ada) == []
    assert list(served.app.work.glob("voice-*")) == []
    made = await cloned(ada)
    consent = made["consent"]
    assert (consent["confirmed"], consent["statement"]) == (voices.CONSENT, STATEMENT)
    assert len(consent["sha256"]) == 64 and 11 < consent["seconds"] <= 12.1
    async with served.store.read() as tx:
        written = await tx.all(select(tables.audit).order_by(tables.audit.c.created_at))
    entries = {entry.action: entry for entry in (audit.Entry(*row) for row in written)}
    asked = entries["voice_asked_for"]
    assert (asked.user_id, asked.subject) == (ada.headers["X-Me"], made["id"])
    assert asked.facts is not None and asked.facts["sha256"] == consent["sha256"] and asked.address
    for _ in range(voices.MOST_VOICES - 1):
        async with served.store.begin("more") as tx:
            await rows.add(tx, str(uuid4()), ada.headers["X-Me"], "", "fal", {}, 0, owner="", seconds=60)
    full = await ask(ada)
    assert (full.status_code, full.json()["code"]) == (409, "conflict") and "remove one" in full.json()[
        "detail"
    ]
    assert "voice_cloned" in entries and list(served.app.work.glob("voice-*")) == []


async def test_a_price_is_told_held_and_paid_once(serve: Serve, tmp_path: Path) -> None:
    with fal_shop.opened(tmp_path) as start:
        shop = start({"on": "make", "endpoint": "fal-ai/minimax/voice-clone", "nth": 2, "do": "refuse"})
        served = await serve(FAL_KEY=fal_shop.KEY, FAL_QUEUE_URL=shop.url)
        served.app.host.providers["fal"].poll_seconds = 0.02
        ada = await served.person()
        prices = {row["name"]: row["voice_cloning"] for row in (await ada.get("/providers")).json()["items"]}
        assert prices["fal"]["words"] == "15 credits per job" and prices["local"] is None
        refused = await ask(ada)
        assert (refused.status_code, refused.json()["code"]) == (409, "over_maximum")
        assert "costs 15 credits, more than the 0 credits allowed" in refused.json()["detail"]
        poor = await ask(ada, max_credits=15)
        assert (poor.status_code, poor.json()["code"]) == (402, "not_enough_credits")
        await credit(served, ada, 40)
        first = await ask(ada, key="ana", max_credits=15)
        assert first.json()["state"] == "ready" and first.json()["paid"] == 15
        assert "fal has no way to delete a voice" in first.json()["note"]
        again = await ask(ada, key="ana", max_credits=15)
        assert (again.json(), again.headers["Idempotency-Replayed"]) == (first.json(), "true")
        assert await balances(served, ada) == (25, 0)
        failed = await cloned(ada, max_credits=20)
        assert (failed["state"], failed["paid"], failed["error"]["code"]) == ("failed", 0, "refused")
        assert await balances(served, ada) == (25, 0)
        told = [row["text"] for row in (await ada.get("/users/credits")).json()["items"]]
        assert told[0] == "cloning a voice cost nothing; what was set aside is back"
        assert told[1].startswith("set aside to clone a voice")
        counts = [row["endpoint"] for row in shop.journal("accepted")]
        assert counts.count("fal-ai/minimax/voice-clone") == 2
        assert counts.count("fal-ai/minimax/speech-02-hd") == 1
        video = await planned_film(served, ada, WISH)
        plan = await narrated(ada, video, first.json()["id"])
        assert {line["model"] for line in speech(plan)} == {"fal:speech-02-hd"}
        assert "Ana" in plan["words"]
        assert (await ada.delete(f"/voices/{first.json()['id']}")).json()["note"].startswith("fal has no way")


async def test_doubt_is_told_and_a_voice_that_was_made_is_found(
    serve: Serve, eleven: elevenlabs_shop.Open, tmp_path: Path
) -> None:
    card = tmp_path / "card.yaml"
    card.write_text("models:\n  'elevenlabs:voice-clone': {per: job, usd: 0.2}\n")
    shop = eleven({"endpoint": "clone", "do": "drop_after"})
    served = await serve(**keyed(shop), PIXORA_RATE_CARDS=str(card))
    ada = await served.person()
    await credit(served, ada, 10)
    voice = await cloned(ada, max_credits=2)
    assert (voice["state"], voice["paid"], voice["error"]["code"]) == ("uncertain", 0, "uncertain")
    assert "Pixora keeps looking for it" in voice["error"]["next_step"]
    assert await balances(served, ada) == (8, 2)
    await voices.tend(served.app)
    found = (await ada.get(f"/voices/{voice['id']}")).json()
    assert (found["state"], found["paid"], found["error"]) == ("ready", 2, None)
    assert await balances(served, ada) == (8, 0)
    unsure = await cloned(ada, max_credits=2)
    assert (await ada.delete(f"/voices/{unsure['id']}")).json()["state"] == "removed"
    assert await balances(served, ada) == (8, 0)
    second = shop.journal("cloned")[1]
    assert [row["id"] for row in shop.journal("deleted")] == [second["id"]]


async def test_doubt_is_never_asked_again_and_over_after_a_day(serve: Serve, tmp_path: Path) -> None:
    with fal_shop.opened(tmp_path) as start:
        shop = start({"on": "submit", "do": "drop_after"})
        ahead = timedelta()
        served = await serve(FAL_KEY=fal_shop.KEY, FAL_QUEUE_URL=shop.url, now=lambda: utcnow() + ahead)
        ada = await served.person()
        await credit(served, ada, 15)
        voice = (await ask(ada, key="once", max_credits=15)).json()
        assert (voice["state"], voice["error"]["code"]) == ("uncertain", "uncertain")
        assert (
            "only the vendor's account tells; what is held for it is back after 24 h"
            in voice["error"]["next_step"]
        )
        await voices.tend(served.app)
        assert (await ask(ada, key="once", max_credits=15)).json() == voice
        assert await balances(served, ada) == (0, 15)
        ahead = timedelta(hours=25)
        await voices.tend(served.app)
        async with served.store.read() as tx:
            ended = await rows.get(tx, voice["id"])
        assert ended.state == "failed" and ended.error and "within 24 h" in ended.error["text"]
        assert await balances(served, ada) == (15, 0)
        assert len(shop.journal("accepted")) == 1


async def test_what_a_dead_process_left_is_in_doubt(serve: Serve, eleven: elevenlabs_shop.Open) -> None:
    served = await serve(**keyed(eleven()))
    ada = await served.person()
    me, id, consent = (
        ada.headers["X-Me"],
        str(uuid4()),
        {"statement": STATEMENT, "confirmed": "", "sha256": "", "seconds": 11},
    )
    consent["at"] = utcnow().isoformat()
    await credit(served, ada, 1)
    dead = f"{served.app.instance.partition('/')[0]}/4194999/left"
    async with served.store.begin("left") as tx:
        await rows.add(tx, id, me, "Ana", "elevenlabs", consent, MICRO, owner=dead, seconds=600)
        await ledger.hold_voice(tx, me, id, MICRO)
    left = served.app.work / f"voice-{id}-x"
    left.mkdir(parents=True)
    (left / "sample.mp3").write_bytes(SAMPLE)
    await voices.tend(served.app)
    assert not left.exists()
    voice = (await ada.get(f"/voices/{id}")).json()
    assert voice["state"] == "uncertain" and "was stopped before" in voice["error"]["text"]
    assert await balances(served, ada) == (0, 1)
    assert (await ada.delete(f"/voices/{id}")).json()["state"] == "removed"
    assert await balances(served, ada) == (1, 0)


async def test_who_leaves_takes_their_voices_along(serve: Serve, eleven: elevenlabs_shop.Open) -> None:
    shop = eleven({"endpoint": "delete", "nth": 1, "do": "500"}, {"endpoint": "delete", "nth": 2, "do": "503"},
                  {"endpoint": "delete", "nth": 3, "do": "500"})  # fmt: skip
    served = await serve(**keyed(shop))
    ada = await served.person()
    for _ in range(2):
        await cloned(ada)
    ids = {row["id"] for row in shop.journal("cloned")}
    assert (await ada.delete("/users/me")).status_code == 204
    left = ids - {row["id"] for row in shop.journal("deleted")}
    await voices.tend(served.app)
    assert {row["id"] for row in shop.journal("deleted")} == ids and len(left) <= 1
    async with served.store.read() as tx:
        kept = [rows.Voice(*row) for row in await tx.all(select(tables.voices))]
    assert {(voice.state, voice.vendor_voice) for voice in kept} == {("removed", None)}
    assert {json.dumps(voice.consent["statement"]) for voice in kept} == {json.dumps(STATEMENT)}
