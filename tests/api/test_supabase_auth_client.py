"""The published clients of Supabase, for Python and for JavaScript, judge our stand-in for its Auth."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import httpx
import jwt
import pytest
from supabase import AsyncClient, AsyncClientOptions  # noqa: TID251  the oracle
from supabase_auth.errors import AuthApiError, AuthWeakPasswordError

from pixora.standin import journal
from pixora.testing import standins
from pixora.testing.supabase import Project, Redirects, serving
from tests.api.browser import consent, follow, told
from tests.nodejs import node

NODE = Path(__file__).parents[1] / "node"
KEY, SECRET = "sb_publishable_not-a-real-key", "sb_secret_not-a-real-key"
PASSWORD = "correct horse battery"
SITE = "https://films.example"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    redirects = Redirects(SITE, ["https://*.friends.example/**"])
    with serving(tmp_path / "project", "media", redirects=redirects) as running:
        yield running


@asynccontextmanager
async def calling(url: str, key: str = KEY, **options: Any) -> AsyncIterator[AsyncClient]:
    """The published client, without timers."""
    async with httpx.AsyncClient() as http:
        yield AsyncClient(
            url, key, AsyncClientOptions(httpx_client=http, auto_refresh_token=False, **options)
        )


def letter(project: Project, to: str) -> dict[str, str]:
    """The last letter to an address."""
    return [row for row in journal(project.shelf.folder) if row["event"] == "mailed" and row["to"] == to][-1]


async def jwks(url: str) -> httpx.Response:
    async with httpx.AsyncClient() as http:
        return await http.get(f"{url}/auth/v1/.well-known/jwks.json")


async def denied(doing: Any) -> tuple[int, str | None]:
    with pytest.raises((AuthApiError, AuthWeakPasswordError)) as error:
        await doing
    return error.value.status, error.value.code


async def test_signing_up_takes_a_letter_and_a_session_goes_on_by_rotation(project: Project) -> None:
    who: Any = {"email": "Ada@example.org", "password": PASSWORD}
    async with calling(project.url) as client, calling(project.url) as other:
        auth = client.auth
        assert await denied(auth.sign_up({"email": "ada@example.org", "password": "short"})) == (
            422,
            "weak_password",
        )
        made = await auth.sign_up(
            who | {"options": {"data": {"name": "Ada"}, "email_redirect_to": f"{SITE}/welcome"}}
        )
        assert made.session is None and made.user is not None and made.user.email == "ada@example.org"
        assert made.user.email_confirmed_at is None and made.user.confirmation_sent_at is not None
        assert await denied(auth.sign_in_with_password(who)) == (400, "email_not_confirmed")
        back = await follow(letter(project, "ada@example.org")["link"])
        assert back.startswith(f"{SITE}/welcome?code="), "the client asks for PKCE"
        signed = await auth.exchange_code_for_session({"auth_code": told(back)["code"]})
        assert signed.user is not None and signed.user.user_metadata["name"] == "Ada"
        assert signed.user.email_confirmed_at is not None
        assert "otp_expired" in await follow(letter(project, "ada@example.org")["link"]), (
            "a link is good once"
        )
        again = await other.auth.sign_up(who)
        assert again.user is not None and again.user.identities == [] and again.user.id != signed.user.id
        wrong: Any = who | {"password": "wrong horse battery"}
        assert await denied(other.auth.sign_in_with_password(wrong)) == (400, "invalid_credentials")

        first = await auth.get_session()
        assert first is not None
        claims = jwt.decode(first.access_token, options={"verify_signature": False})
        assert (claims["iss"], claims["aud"]) == (f"{project.url}/auth/v1", "authenticated")
        assert claims["exp"] - claims["iat"] == 3600 and claims["session_id"] in project.auth.people.sessions
        second = (await auth.refresh_session()).session
        assert second is not None and second.refresh_token != first.refresh_token
        same = (await other.auth.refresh_session(first.refresh_token)).session
        assert same is not None and same.refresh_token == second.refresh_token, (
            "whoever heard no answer asks again"
        )
        third = (await auth.refresh_session()).session
        assert third is not None
        assert await denied(other.auth.refresh_session(first.refresh_token)) == (
            400,
            "refresh_token_already_used",
        )
        assert await denied(auth.refresh_session(third.refresh_token)) == (400, "refresh_token_already_used")
        assert await denied(other.auth.refresh_session("none-of-ours")) == (400, "refresh_token_not_found")


async def test_signing_out_here_elsewhere_and_everywhere(project: Project) -> None:
    project.auth.people.add("ada@example.org", PASSWORD, confirmed=True)
    who: Any = {"email": "ada@example.org", "password": PASSWORD}
    async with calling(project.url) as one, calling(project.url) as two, calling(project.url) as three:
        for client in (one, two, three):
            await client.auth.sign_in_with_password(who)
        held = await one.auth.get_session()
        assert held is not None
        await one.auth.sign_out({"scope": "local"})
        assert await denied(one.auth.get_user(held.access_token)) == (403, "session_not_found")
        await two.auth.sign_out({"scope": "others"})
        assert await denied(three.auth.refresh_session()) == (400, "refresh_token_not_found")
        assert await two.auth.get_user() is not None
        await two.auth.sign_out()
        assert project.auth.people.sessions == {}


async def test_a_lost_password_and_a_new_address(project: Project) -> None:
    project.auth.people.add("ada@example.org", PASSWORD, confirmed=True)
    project.auth.people.add("eve@example.org", PASSWORD, confirmed=True)
    async with calling(project.url, flow_type="implicit") as client, calling(project.url) as other:
        auth = client.auth
        await other.auth.sign_in_with_password({"email": "ada@example.org", "password": PASSWORD})
        await auth.reset_password_for_email("nobody@example.org")
        assert journal(project.shelf.folder) == [], "nobody learns who has an account"
        await auth.reset_password_for_email("ada@example.org", {"redirect_to": "https://evil.example/"})
        back = await follow(letter(project, "ada@example.org")["link"])
        said = told(back)
        assert back.startswith(f"{SITE}#") and said["type"] == "recovery", (
            "not where the project does not allow"
        )
        await auth.set_session(said["access_token"], said["refresh_token"])
        assert await denied(auth.update_user({"password": PASSWORD})) == (422, "same_password")
        await auth.update_user({"password": "another horse battery", "data": {"name": "Countess"}})
        assert await denied(other.auth.get_user()) == (403, "session_not_found"), "others are signed out"
        again = await other.auth.sign_in_with_password(
            {"email": "ada@example.org", "password": "another horse battery"}
        )
        assert again.user is not None and again.user.user_metadata["name"] == "Countess"
        assert await denied(auth.update_user({"email": "eve@example.org"})) == (422, "email_exists")
        changed = await auth.update_user({"email": "new@example.org"})
        assert (changed.user.email, changed.user.new_email) == ("ada@example.org", "new@example.org")
        moved = await auth.verify_otp(
            {
                "email": "new@example.org",
                "token": letter(project, "new@example.org")["code"],
                "type": "email_change",
            }
        )
        assert moved.user is not None and moved.user.email == "new@example.org"


async def test_google_and_apple_with_a_challenge(project: Project) -> None:
    async with calling(project.url) as client:

        async def address(provider: Any, to: str = f"{SITE}/back") -> str:
            return (
                await client.auth.sign_in_with_oauth({"provider": provider, "options": {"redirect_to": to}})
            ).url

        ways = {"google": f"{SITE}/back", "apple": "https://ada.friends.example/any/where"}
        seen = {}
        for provider, to in ways.items():
            back = await consent(await address(provider, to), "ada@example.org")
            assert back.startswith(f"{to}?code="), back
            code = told(back)["code"]
            wrong: Any = {"auth_code": code, "code_verifier": "x" * 43}
            assert await denied(client.auth.exchange_code_for_session(wrong)) == (400, "bad_code_verifier")
            # The client has thrown its verifier away over that, as it does after any exchange.
            back = await consent(await address(provider, to), "ada@example.org")
            right: Any = {"auth_code": told(back)["code"]}
            signed = await client.auth.exchange_code_for_session(right)
            assert signed.user is not None and signed.user.email_confirmed_at is not None
            seen[provider] = signed.user
            again: Any = right | {"code_verifier": "x" * 43}
            assert await denied(client.auth.exchange_code_for_session(again)) == (404, "flow_state_not_found")
        assert seen["google"].id == seen["apple"].id, "both vouch for the address"
        assert seen["apple"].app_metadata["providers"] == ["apple", "google"]
        stranger = await consent(await address("google", "https://evil.example/"), "ada@example.org")
        assert stranger.startswith(f"{SITE}?code=")
        no = told(await consent(await address("google"), "ada@example.org", deny="yes"))
        assert no["error"] == "access_denied"
        unproved = told(await consent(await address("google"), "eve@example.org", unverified="yes"))
        assert unproved["error_code"] == "provider_email_needs_verification"
        async with httpx.AsyncClient(base_url=f"{project.url}/auth/v1") as http:
            other = await http.get("/authorize?provider=elsewhere")
            assert (other.status_code, other.json()["error_code"]) == (400, "validation_failed")
            half = await http.get("/authorize?provider=google&code_challenge=" + "x" * 43)
            assert half.status_code == 400
            back = await consent(await address("google"), "ada@example.org")
            project.auth.people.now = lambda: time.time() + 301
            late = {"auth_code": told(back)["code"], "code_verifier": "x" * 43}
            answer = await http.post("/token?grant_type=pkce", json=late, headers={"apikey": KEY})
            assert (answer.status_code, answer.json()) == (
                422,
                {
                    "code": 422,
                    "error_code": "flow_state_expired",
                    "msg": "invalid flow state, flow state has expired",
                },
            ), "as older clients read it"


async def test_an_account_that_nobody_proved_is_no_trap(project: Project) -> None:
    """Whoever signs up with somebody else's address, and waits for them to come with Google."""
    who: Any = {"email": "ada@example.org", "password": PASSWORD}
    async with calling(project.url) as eve, calling(project.url) as ada:
        await eve.auth.sign_up(who)
        way = await ada.auth.sign_in_with_oauth({"provider": "google", "options": {"redirect_to": SITE}})
        back: Any = {"auth_code": told(await consent(way.url, "ada@example.org"))["code"]}
        assert (await ada.auth.exchange_code_for_session(back)).session is not None
        assert await denied(eve.auth.sign_in_with_password(who)) == (400, "invalid_credentials")


async def test_keys_rotate_and_people_are_looked_after_with_the_secret_key(project: Project) -> None:
    who: Any = {"email": "ada@example.org", "password": PASSWORD}
    async with calling(project.url) as client, calling(project.url, SECRET) as boss:
        made = await boss.auth.admin.create_user(who | {"email_confirm": True})
        assert await denied(boss.auth.admin.create_user(who)) == (422, "email_exists")
        assert await denied(client.auth.admin.list_users()) == (403, "not_admin")
        for algorithm in ("RS256", "ES256", "HS256"):
            kid = project.auth.keys.rotate(algorithm)
            session = (await client.auth.sign_in_with_password(who)).session
            assert session is not None
            assert jwt.get_unverified_header(session.access_token).get("kid", "") == kid
            checked = await client.auth.get_claims(session.access_token)
            assert checked is not None and checked["claims"]["sub"] == made.user.id
        published = await jwks(project.url)
        assert [row["alg"] for row in published.json()["keys"]] == ["ES256", "RS256", "ES256"]
        assert "max-age=600" in published.headers["cache-control"] and '"d"' not in published.text
        own, others = f"{made.user.id}/ab/x.png", "somebody/ab/x.png"
        for name in (own, others):
            await boss.storage.from_("media").upload(name, b"x")
        mine = client.storage.from_("media")
        assert await mine.download(own) == b"x" and [
            row["name"] for row in await mine.list(made.user.id)
        ] == ["ab"]
        for doing in (
            mine.download(others),
            mine.upload(f"{made.user.id}/new.png", b"x"),
            mine.create_signed_upload_url(own),
        ):
            with pytest.raises(Exception, match=r"not found|row-level security"):
                await doing
        for ban, answer in (("24h", (403, "user_banned")), ("none", None)):
            await boss.auth.admin.update_user_by_id(made.user.id, {"ban_duration": ban})
            assert answer is None or await denied(client.auth.get_user(session.access_token)) == answer
        assert await client.auth.get_user(session.access_token) is not None
        await boss.auth.admin.delete_user(made.user.id)
        assert await denied(boss.auth.admin.delete_user(made.user.id)) == (404, "user_not_found")
        assert await denied(client.auth.get_user(session.access_token)) == (403, "user_not_found")
        assert await denied(client.auth.refresh_session(session.refresh_token)) == (
            400,
            "refresh_token_not_found",
        )


async def test_it_runs_as_a_command_and_remembers(tmp_path: Path) -> None:
    who: Any = {"email": "ada@example.org", "password": PASSWORD}
    with standins("pixora.testing.supabase", tmp_path) as start:
        shop = start(place="project")
        async with calling(shop.url) as client:
            await client.auth.sign_up(who)
            (mailed,) = shop.journal("mailed")
            async with httpx.AsyncClient(base_url=shop.url) as http:
                assert mailed["link"].replace("&", "&amp;") in (await http.get("/letters")).text
                page = await http.options("/auth/v1/token", headers={"origin": "https://films.example"})
                assert (page.status_code, page.headers["access-control-allow-origin"]) == (204, "*")
                assert (await http.post("/auth/v1/recover")).status_code == 401, "without a key"
            await client.auth.verify_otp({"email": who["email"], "token": mailed["code"], "type": "email"})
    with standins("pixora.testing.supabase", tmp_path) as start:
        again = start({"on": "user", "nth": 1, "do": "429"}, place="project", sign="RS256")
        async with calling(again.url) as client:
            session = (await client.auth.sign_in_with_password(who)).session
            assert session is not None and jwt.get_unverified_header(session.access_token)["alg"] == "RS256"
            assert await denied(client.auth.get_user()) == (429, "over_request_rate_limit")
            keys = (await jwks(again.url)).json()["keys"]
            assert [row["alg"] for row in keys] == ["ES256", "RS256"]


async def test_the_client_for_javascript_sees_what_it_expects(project: Project) -> None:
    process = await asyncio.create_subprocess_exec(
        node(), "auth.mjs", project.url, KEY, SECRET, SITE,
        cwd=NODE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    async with asyncio.timeout(60):
        out, err = await process.communicate()
    assert process.returncode == 0, err.decode()
    assert json.loads(out) == {
        "google": ["ada@example.org", "google", True],
        "once": ["flow_state_not_found", 404],
        "verifier": ["bad_code_verifier", 400],
        "cancelled": ["access_denied", "the person said no"],
        "apple": ["apple", "google"],
        "early": ["email_not_confirmed", 400],
        "confirmed": ["eve@example.org", True],
        "weak": ["weak_password", ["length"]],
        "wrong": ["invalid_credentials", 400],
        "renewed": [True, "SIGNED_IN", "TOKEN_REFRESHED"],
        "claims": ["ES256", "authenticated"],
        "recovered": ["eve@example.org", "PASSWORD_RECOVERY"],
        "same": ["same_password", 422],
        "kept": "Eve",
        "out": ["AuthSessionMissingError", "refresh_token_not_found"],
        "notAdmin": ["not_admin", 403],
        "gone": ["user_not_found", 403],
    }
