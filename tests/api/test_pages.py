"""The pages that mails and ``pixora serve`` link to, walked through in a real browser."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import os
import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from agent import accounts
from pixora.testing.supabase import serving
from tests.api.conftest import Serve, Served
from tests.api.people import PASSWORD, mails, register, settled, token
from tests.nodejs import node

pytestmark = pytest.mark.either

NODE = Path(__file__).parents[1] / "node"
PATHS = ("/", "/guide", "/guide/http", "/sign-in", "/verify", "/reset-password")


async def browse(script: str, *arguments: str) -> dict[str, Any]:
    """What a browser saw."""
    chromium = os.environ.get("CHROMIUM", "")
    process = await asyncio.create_subprocess_exec(
        node(), script, *arguments, *([chromium] if chromium else []),
        cwd=NODE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    async with asyncio.timeout(120):
        out, err = await process.communicate()
    assert process.returncode == 0, err.decode()
    seen: dict[str, Any] = json.loads(out)
    return seen


async def test_a_person_gets_everywhere_by_the_pages(served: Served) -> None:
    await register(served)
    (verify,) = await mails(served, "ada@example.org")
    await (await served.visitor()).post("/auth/reset-password", json={"email": "ada@example.org"})
    reset = (await mails(served, "ada@example.org"))[-1]
    link = (await accounts.sign_in_link(served.app, served.running.url)).partition("#token=")[2]
    tokens = {"link": link, "verify": token(verify), "reset": token(reset)}
    if "PIXORA_TEST_SHOTS" in os.environ:
        tokens["shots"] = os.environ["PIXORA_TEST_SHOTS"]
    seen = await browse("pages.mjs", served.running.url, json.dumps(tokens))

    assert seen["troubles"] == []
    assert seen["followed"] == 0, "opening a page must use nothing up"
    assert seen["verified"] == "Your address is confirmed. 10 credits were added to your account."
    assert seen["focus"] == "done-title"
    assert seen["address"] == f"{served.running.url}/verify"
    assert seen["verifiedAgain"] == accounts.SPENT
    assert seen["reset"].startswith("Your new password is set. Every device was signed out.")
    assert seen["asked"].startswith("Look into your mail. If there is an account")
    assert seen["wrong"].startswith("The address or the password is wrong")
    assert seen["signedIn"].startswith("You are signed in.")
    assert seen["back"].startswith("You are signed in."), "a used link is not the only way to another token"
    assert seen["gone"] == "Sign in"
    assert seen["cookies"] == ["pixora_refresh true Strict"]
    assert (seen["token"], seen["left"]) == (200, 0)
    assert seen["linked"].startswith("You are signed in. The link is used up.")
    assert seen["linkedAgain"] == accounts.SPENT
    assert seen["instead"] == "email"
    assert seen["registered"].startswith("Look into your mail.")
    for request in seen["requests"]:
        assert request["url"].startswith((served.running.url, "data:")), request
        assert request["referrer"] == "", request
        assert not any(secret in request["url"].partition("#")[0] for secret in tokens.values()), request


async def test_links_of_supabase_end_at_the_pages(serve: Serve, tmp_path: Path) -> None:
    with serving(tmp_path / "project") as project:
        served = await serve(
            SUPABASE_URL=project.url, SUPABASE_PUBLISHABLE_KEY="sb_publishable_not-a-real-key"
        )
        client, who = await served.visitor(), {"email": "ada@example.org", "password": PASSWORD}
        assert (await client.post("/auth/register", json=who)).status_code == 202
        await client.post("/auth/reset-password", json={"email": who["email"]})
        await settled()
        links = {letter.type: letter.link for letter in project.auth.people.letters.values()}
        seen = await browse("links.mjs", links["signup"], links["recovery"], "another horse battery")
        assert seen["troubles"] == [] and seen["confirmed"] == "You are signed in. Your address is confirmed."
        assert seen["reset"].startswith("Your new password is set.")
        again = await client.post("/auth/login", json=who | {"password": "another horse battery"})
        assert again.status_code == 200


async def test_pages_allow_their_own_style_and_script_and_nothing_else(served: Served) -> None:
    async with httpx.AsyncClient(base_url=served.running.url) as client:
        for path in PATHS:
            answer = await client.get(path)
            assert answer.status_code == 200, path
            assert answer.headers["content-type"] == "text/html; charset=utf-8"
            policy = dict(
                part.split(" ", 1) for part in answer.headers["content-security-policy"].split("; ")
            )
            assert policy["default-src"] == policy["frame-ancestors"] == policy["base-uri"] == "'none'"
            for tag in ("style", "script"):
                parts = re.findall(rf"<{tag}>(.*?)</{tag}>", answer.text, re.S)
                hashes = [base64.b64encode(hashlib.sha256(part.encode()).digest()).decode() for part in parts]
                assert policy[f"{tag}-src"] == (" ".join(f"'sha256-{h}'" for h in hashes) or "'none'"), path
            assert " style=" not in answer.text
            assert not re.search(
                r"""\son\w+=|(?:src|srcset)=["']?(?:https?:)?//|<link[^>]+href="http""", answer.text
            )
            assert answer.headers["referrer-policy"] == "no-referrer"
            if path not in ("/", "/guide", "/guide/http"):
                assert answer.headers["cache-control"] == "no-store"
                assert 'content="noindex"' in answer.text
        api = await client.get("/api/v1/openapi.json")
        assert api.headers["content-security-policy"] == "default-src 'none'; frame-ancestors 'none'"


async def test_the_landing_page_leads_to_the_api_and_the_guide(served: Served) -> None:
    async with httpx.AsyncClient(base_url=served.running.url) as client:
        page = (await client.get("/")).text
        links = set(re.findall(r'href="(/[^"]*)"', page))
        assert {"/sign-in", "/guide", "/api/v1/openapi.json"} <= links
        for name in ("api", "http", "first-film", "run-a-server", "write-a-provider"):
            guide = (await client.get(f"/guide/{name}")).text
            links |= set(re.findall(r'href="([^"#:]+)["#]', guide))
        for link in links:
            assert (await client.get(link)).status_code == 200, link
        assert f"{served.running.url}/api/v1" in page
        assert f"PIXORA={served.running.url}\n" in (await client.get("/guide")).text
        for nowhere in ("/guide/nowhere", "/guide/..%2f..%2fREADME", "/guide/a%00b"):
            assert (await client.get(nowhere)).status_code in (404, 422)


async def test_an_address_in_the_settings_cannot_write_into_the_page(serve: Serve) -> None:
    served = await serve(PIXORA_PUBLIC_URL='https://films.example.org/"><script>alert(1)</script>')
    async with httpx.AsyncClient(base_url=served.running.url) as client:
        for path in ("/", "/guide"):
            assert "<script>" not in (await client.get(path)).text


@pytest.mark.parametrize(("setting", "offered"), [("open", True), ("closed", False)])
async def test_an_account_is_offered_where_one_can_be_made(serve: Serve, setting: str, offered: bool) -> None:
    served = await serve(PIXORA_SIGNUP=setting)
    async with httpx.AsyncClient(base_url=served.running.url) as client:
        assert ("Make an account" in (await client.get("/sign-in")).text) is offered


async def test_without_the_documents_links_still_lead_somewhere(
    served: Served, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    from api.routers import guide

    monkeypatch.setattr(guide, "DOCS", tmp_path)
    guide.page.cache_clear()
    try:
        async with httpx.AsyncClient(base_url=served.running.url, follow_redirects=True) as client:
            assert "/guide" not in (await client.get("/")).text
            assert (await client.get("/guide")).json()["info"]["title"] == "Pixora"
    finally:
        guide.page.cache_clear()
