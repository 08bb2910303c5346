"""What can make things here and at what price, and who can speak, over real requests."""

from __future__ import annotations

import io
import wave
from pathlib import Path
from typing import Any

import httpx

from pixora import plugins
from tests.api.conftest import Serve, Served

SECRET = "sk-very-secret-0815"


async def by_name(client: httpx.AsyncClient) -> dict[str, dict[str, Any]]:
    answer = await client.get("/providers")
    assert answer.status_code == 200, answer.text
    return {row["name"]: row for row in answer.json()["items"]}


async def test_every_provider_says_what_it_makes_costs_and_lacks(serve: Serve, tmp_path: Path) -> None:
    card = tmp_path / "card.yaml"
    card.write_text("models:\n  'faulty:image': {per: image, usd: 0.1}\n")
    served = await serve(PIXORA_RATE_CARDS=str(card), FAL_KEY=SECRET, PIXORA_CREDIT_USD="0.05")
    client = await served.person()
    found = await by_name(client)
    local, faulty = found["local"], found["faulty"]
    assert (local["ready"], local["missing"], local["practice"]) == (True, None, False)
    painter = next(model for model in local["models"] if model["name"] == "local:painter")
    assert painter["capability"] == "text_to_image"
    assert painter["price"] == {"words": "free", "per": "job", "credits": 0, "maximum": 0, "usd": 0}
    assert {model["capability"] for model in local["models"]} == {
        "text_to_image", "image_to_video", "text_to_speech", "text_to_sound", "text_to_music"
    }  # fmt: skip
    assert (faulty["ready"], faulty["practice"]) == (False, True)
    assert "PIXORA_FAULTY_URL" in faulty["missing"]
    prices = {model["name"]: model["price"] for model in faulty["models"]}
    assert prices["faulty:image"]["words"] == "2 credits per image"
    assert prices["faulty:clip"] == {
        "words": "1 credit per second, at most 1.2", "per": "second", "credits": 1, "maximum": 1.2, "usd": 0.05
    }  # fmt: skip
    assert prices["faulty:speech"]["words"] == "0.002 credits per character"
    answer = await client.get("/providers")
    assert answer.json()["credit_usd"] == 0.05
    assert SECRET not in answer.text
    first = (await client.get("/providers?limit=1")).json()
    second = (await client.get(f"/providers?limit=1&cursor={first['next_cursor']}")).json()
    assert [row["name"] for row in first["items"] + second["items"]] == sorted(found)[:2]


async def test_broken_plugins_are_named_and_explained_to_administrators(served: Served) -> None:
    served.app.plugins.failed["sunset"] = "ImportError: no module at /srv/secret/place"
    member, admin = await served.person(), await served.person("root@example.org", role="admin")
    told = (await member.get("/providers")).json()["failed"]
    assert [row["name"] for row in told] == ["sunset"]
    assert "/srv" not in told[0]["why"]
    assert (await admin.get("/providers")).json()["failed"][0]["why"].endswith("/srv/secret/place")


async def test_a_model_without_a_price_says_so(served: Served) -> None:
    del served.app.host.rates.rates["faulty:music"]
    models = (await by_name(await served.person()))["faulty"]["models"]
    assert next(model for model in models if model["name"] == "faulty:music")["price"] is None


async def test_voices_are_those_of_ready_providers_in_a_language(serve: Serve) -> None:
    served = await serve()
    client = await served.person()
    whole = (await client.get("/voices?limit=200")).json()["items"]
    assert len(whole) > 10 and all(row["provider"] == "local" and row["model"] == "espeak" for row in whole)
    paged: list[Any] = []
    cursor = ""
    while True:
        page = (await client.get("/voices", params={"limit": 4, "cursor": cursor})).json()
        paged += page["items"]
        if not (cursor := page["next_cursor"] or ""):
            break
    assert paged == whole

    async def ids(language: str) -> set[str]:
        answer = await client.get("/voices", params={"language": language, "limit": 200})
        return {row["id"] for row in answer.json()["items"]}

    everybody = {row["id"] for row in whole}
    assert (
        await ids("de")
        == await ids("de-AT")
        == {row["id"] for row in whole if "de" in row["languages"]}
        < everybody
    )
    assert await ids("en-GB") == await ids("EN") == everybody
    assert await ids("xx") == set()
    for wrong in ("english please", "d", "de\0", "de-"):
        assert (await client.get("/voices", params={"language": wrong})).status_code == 422, wrong
    assert (await client.get("/voices?cursor=nonsense")).json()["code"] == "invalid_cursor"
    none = await (
        await serve(home=served.app.settings.home / "other", PIXORA_PLUGINS_BLOCKED="providers.local")
    ).person()
    assert (await none.get("/voices")).json() == {"items": [], "next_cursor": None}


async def test_a_voice_is_heard_before_it_is_chosen(served: Served) -> None:
    client = await served.person()
    german = (await client.get("/voices", params={"language": "de-AT", "limit": 2})).json()["items"]
    swahili = (await client.get("/voices", params={"language": "sw", "limit": 1})).json()["items"]
    heard: dict[str, bytes] = {}
    async with httpx.AsyncClient(follow_redirects=True, timeout=60) as stranger:
        for voice in (*german, *swahili):
            answer = await stranger.get(voice["sample_url"])
            assert (answer.status_code, answer.headers["content-type"]) == (200, "audio/wav"), answer.text
            with wave.open(io.BytesIO(answer.content)) as sound:
                assert 1 < sound.getnframes() / sound.getframerate() < 15
            heard[voice["sample_url"]] = answer.content
        assert len({*heard.values()}) == 3
        address = german[0]["sample_url"]
        assert "language=de&" in address and (await stranger.get(address)).content == heard[address]
        for other in ("en", "xx", "de%00"):
            forged = await stranger.get(address.replace("language=de", f"language={other}"))
            assert forged.status_code in (403, 422)
        unsigned = address.partition("&expires=")[0]
        assert (await stranger.get(unsigned)).status_code == 422
    gone = served.running.edge.media.voice("local", "espeak", "nobody", "de", served.store.now())
    answer = await client.get(served.running.url + gone)
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


async def test_a_voice_that_costs_something_is_not_heard_for_nothing(serve: Serve, tmp_path: Path) -> None:
    card = tmp_path / "prices.yaml"
    card.write_text("models:\n  'local:espeak': {per: character, usd: 0.001}\n")
    served = await serve(PIXORA_RATE_CARDS=str(card))
    voices = (await (await served.person()).get("/voices")).json()["items"]
    assert voices and {voice["sample_url"] for voice in voices} == {None}


async def test_cloning_says_what_is_missing_and_webhooks_are_nobodys(served: Served) -> None:
    client, visitor = await served.person(), await served.visitor()
    form = {"name": "Ada", "consent": "true", "statement": "It is me, and I agree."}
    sample = {"files": {"file": ("me.wav", b"RIFF" + bytes(2000))}, "data": form}
    answer = await client.post("/voices", **sample)  # type: ignore[arg-type]
    assert (answer.status_code, answer.json()["code"]) == (409, "no_voice_cloning")
    assert "elevenlabs: set ELEVENLABS_API_KEY" in answer.json()["detail"]
    assert "or fal: set FAL_KEY" in answer.json()["detail"]
    for who in ("local", "faulty", "nobody", "..%2Fadmin", "%C3%A9%00"):
        answer = await visitor.post(f"/webhooks/{who}", json={})
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found"), who
    for path in ("/providers", "/voices"):
        assert (await visitor.get(path)).status_code == 401
    assert (await visitor.post("/voices", **sample)).status_code == 401  # type: ignore[arg-type]


def test_the_built_in_plugins_all_load() -> None:
    assert plugins.load(installed=False).failed == {}
