"""What everybody may know of a server, and nothing that only it may."""

from __future__ import annotations

import json
from pathlib import Path

from api.supabase import FRESH, Supabase
from pixora.testing.supabase import serving
from pixora.version import VERSION
from tests.api.conftest import Serve, Served

SECRETS = {
    "PIXORA_SECRET": "never-tell-root-never-tell-root-never-tell",
    "PIXORA_SMTP_URL": "smtps://ada:never-tell-smtp@mail.example.org:465",
    "PIXORA_METRICS_TOKEN": "never-tell-metrics",
    "SUPABASE_SECRET_KEY": "sb_secret_never-tell",
    "SUPABASE_JWT_SECRET": "never-tell-jwt-never-tell-jwt-never-tell",
    "FAL_KEY": "never-tell-fal",
    "ELEVENLABS_API_KEY": "never-tell-elevenlabs",
    "OPENAI_API_KEY": "never-tell-openai",
    "REPLICATE_API_TOKEN": "never-tell-replicate",
}
KEY = "sb_publishable_not-a-real-key"


async def test_everybody_learns_what_can_be_chosen_and_what_is_too_much(served: Served) -> None:
    answer = await (await served.visitor()).get("/config")
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "public, max-age=60")
    told = answer.json()
    assert (told["version"], told["signup"], told["director"]) == (VERSION, "open", "rules")
    assert (told["supabase"], told["oauth"]) == (None, [])
    assert (told["credit_usd"], told["initial_credits"]) == (0.1, 10)
    assert told["choices"]["quality"] == ["draft", "final"]
    assert told["choices"]["aspect_ratio"] == ["16:9", "9:16", "1:1", "4:5"]
    assert told["choices"]["fps"] == [24, 25, 30]
    assert {"en", "de", "fr", "es"} <= {*told["choices"]["language"]}
    assert told["limits"]["duration"] == {"least": 1, "most": 600}
    assert told["limits"]["upload_bytes"] == 256 << 20


async def test_what_is_offered_is_taken_and_what_is_beyond_is_refused(served: Served) -> None:
    client = await served.person()
    told = (await client.get("/config")).json()
    choices, limits = told["choices"], told["limits"]
    film = {"description": "x" * limits["prompt"], "title": "t" * limits["title"]}
    for name in ("quality", "aspect_ratio", "fps", "language"):
        for value in choices[name]:
            made = await client.post("/videos", json=film | {name: value})
            assert made.status_code == 201, (name, value, made.text)
    for style in choices["style"]:
        assert (await client.post("/videos", json=film | {"style": style["style"]})).status_code == 201
    for end in limits["duration"].values():
        assert (await client.post("/videos", json=film | {"duration": end})).status_code == 201
    made = (await client.post("/videos", json=film)).json()
    assert made["settings"] == told["defaults"]
    captions = [
        {name.removeprefix("caption_"): value}
        for name in ("caption_position", "caption_size")
        for value in choices[name]
    ]
    for change in captions:
        changed = await client.put(f"/videos/{made['id']}", json={"captions": change})
        assert changed.status_code == 200, changed.text
    for beyond in (
        {"description": "x" * (limits["prompt"] + 1)},
        {"title": "t" * (limits["title"] + 1)},
        {"duration": limits["duration"]["most"] + 1},
        {"duration": limits["duration"]["least"] - 0.5},
        {"speed": limits["speed"]["most"] + 0.5},
        {"style": "s" * (limits["text"] + 1)},
    ):
        assert (await client.post("/videos", json=film | beyond)).status_code == 422, beyond


async def test_a_server_tells_no_secret(serve: Serve, tmp_path: Path) -> None:
    with serving(tmp_path / "project") as project:
        served = await serve(SUPABASE_URL=project.url, SUPABASE_PUBLISHABLE_KEY=KEY, **SECRETS)
        answer = await (await served.visitor()).get("/config")
        assert "never-tell" not in answer.text and str(served.app.settings.home) not in answer.text
        told = answer.json()
        assert told["supabase"] == {"url": project.url, "publishable_key": KEY}
        assert told["oauth"] == ["apple", "google"]


async def test_a_server_says_how_it_is_set_up(serve: Serve) -> None:
    served = await serve(
        PIXORA_SIGNUP="closed",
        PIXORA_CREDIT_USD="0.25",
        PIXORA_INITIAL_CREDITS="2.5",
        PIXORA_MODEL="openai/gpt-5",
    )
    told = (await (await served.visitor()).get("/config")).json()
    assert (told["signup"], told["credit_usd"], told["initial_credits"]) == ("closed", 0.25, 2.5)
    assert told["director"] == "model"


async def test_a_sign_in_service_that_is_away_offers_what_it_said_last(tmp_path: Path) -> None:
    now = [0.0]
    with serving(tmp_path / "project") as project:
        url = project.url
        service = Supabase(url, key=KEY, clock=lambda: now[0])
        assert (await service.offered()).providers == ("apple", "google")
    now[0] = FRESH + 1
    assert (await service.offered()).providers == ("apple", "google"), "it is away: what it said last counts"
    stranger = Supabase(url, key=KEY, clock=lambda: now[0])
    assert (await stranger.offered()).providers == ()


async def test_without_a_key_for_browsers_there_is_no_project_to_sign_in_at(serve: Serve) -> None:
    served = await serve(SUPABASE_URL="https://project.example.org")
    told = (await (await served.visitor()).get("/config")).json()
    assert (told["supabase"], told["oauth"]) == (None, [])
    assert json.dumps(told).count("project.example.org") == 0
