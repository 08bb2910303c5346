"""Signing up, in and out, over real requests."""

from __future__ import annotations

import asyncio
import json
import logging
import stat
from datetime import timedelta
from http.cookies import SimpleCookie
from pathlib import Path
from typing import Any

import httpx
import jwt
import pytest

from agent.accounts import sign_in_link
from agent.compose import compose
from api import tokens
from api.edge import Edge
from api.tokens import Tokens
from pixora.errors import SetupError
from pixora.settings import Settings
from store import audit, ledger, profiles
from tests.api.conftest import Serve, Served
from tests.api.people import PASSWORD, Clock, mails, outbox, register, settled, token

ADA = {"email": "ada@example.org", "password": PASSWORD}


async def log_in(client: httpx.AsyncClient, **change: Any) -> httpx.Response:
    return await client.post("/auth/login", params={"token_in_body": True}, json=ADA | change)


async def refresh(client: httpx.AsyncClient, given: str) -> httpx.Response:
    return await client.post("/auth/refresh", json={"refresh_token": given})


def cookie(answer: httpx.Response) -> Any:
    return SimpleCookie(answer.headers["set-cookie"])["pixora_refresh"]


async def test_signing_up_signs_in_and_keeps_the_refresh_token_from_scripts(served: Served) -> None:
    client = await served.visitor()
    answer = await client.post("/auth/register", json=ADA | {"email": "Ada@Example.ORG", "name": "Ada"})
    said = answer.json()
    assert (answer.status_code, said["token_type"], said["expires_in"]) == (201, "bearer", 900)
    assert set(said) == {"access_token", "token_type", "expires_in"}
    assert answer.headers["Cache-Control"] == "no-store"
    kept = cookie(answer)
    assert (kept["path"], kept["samesite"], kept["max-age"]) == ("/api/v1/auth", "strict", str(30 * 86400))
    assert kept["httponly"] and not kept["secure"]
    me = (await client.get("/users/me", headers={"Authorization": f"Bearer {said['access_token']}"})).json()
    assert (me["email"], me["name"], me["role"], me["verified"]) == (
        "ada@example.org",
        "Ada",
        "member",
        False,
    )


async def test_the_cookie_is_for_https_where_the_server_is(serve: Serve) -> None:
    served = await serve(PIXORA_PUBLIC_URL="https://films.example", PIXORA_SIGNUP="open", PIXORA_SMTP_URL="smtp://localhost:1")  # fmt: skip
    client = await served.visitor()
    answer = await client.post("/auth/register", json=ADA)
    assert answer.status_code == 201 and cookie(answer)["secure"]


async def test_the_refresh_token_comes_in_the_body_for_those_who_ask(served: Served) -> None:
    client = await register(served)
    assert len(client.headers["X-Refresh"]) > 40 and not client.cookies
    answer = await refresh(client, client.headers["X-Refresh"])
    assert answer.json()["refresh_token"] and "set-cookie" not in answer.headers


NO_ACCOUNT: list[tuple[dict[str, Any], str]] = [
    ({"email": "ada"}, "invalid"),
    ({"email": "ada@localhost"}, "invalid"),
    ({"email": "a..b@example.org"}, "invalid"),
    ({"email": "ada@example.org\0"}, "invalid"),
    ({"email": "ada@example.org\r\nBcc: all@example.org"}, "invalid"),
    ({"email": "a" * 300 + "@example.org"}, "invalid"),
    ({"email": "0@deleted.invalid"}, "invalid_email"),
    ({"password": "short"}, "invalid"),
    ({"password": "x" * 257}, "invalid"),
    ({"password": "PassWord123"}, "weak_password"),
    ({"password": "ada@example.org"}, "weak_password"),
    ({"name": "a\0b"}, "invalid"),
    ({"role": "owner"}, "invalid"),
]


async def test_what_makes_no_account(served: Served) -> None:
    client = await served.visitor()
    for change, code in NO_ACCOUNT:
        answer = await client.post("/auth/register", json=ADA | change)
        assert (answer.status_code, answer.json()["code"]) == (422, code), change
        assert (ADA | change)["password"] not in answer.text.replace(ADA["email"], ""), change
    async with served.store.read() as tx:
        assert await profiles.list(tx) == []


async def test_an_address_that_is_taken(served: Served) -> None:
    await register(served)
    answer = await (await served.visitor()).post("/auth/register", json=ADA | {"email": "ADA@example.org"})
    assert (answer.status_code, answer.json()["code"]) == (409, "email_taken")


async def test_signing_in_fails_alike_for_everybody(served: Served) -> None:
    await register(served)
    client = await served.visitor()
    wrong = await log_in(client, password="wrong horse battery")
    unknown = await log_in(client, email="eve@example.org")
    strange = await log_in(client, email="no address at all")
    plain = [{**answer.json(), "request_id": ""} for answer in (wrong, unknown, strange)]
    assert wrong.status_code == 401 and plain[0]["code"] == "wrong_credentials"
    assert plain[0] == plain[1] == plain[2]
    assert (await log_in(client)).status_code == 200


async def test_guessing_one_persons_password_is_stopped(served: Served) -> None:
    await register(served)
    client = await served.visitor()
    for _ in range(9):
        assert (await log_in(client, password="guess")).status_code == 401
    assert (await log_in(client)).status_code == 200  # counts from zero again
    for _ in range(10):
        assert (await log_in(client, password="guess")).status_code == 401
    stopped = await log_in(client)
    assert (stopped.status_code, stopped.json()["code"]) == (429, "rate_limited")
    assert 0 < int(stopped.headers["Retry-After"]) <= 300
    assert (await log_in(client, email="eve@example.org")).status_code == 401


async def test_one_address_may_not_ask_for_ever(served: Served) -> None:
    client = await served.visitor()
    answers = [await client.post("/auth/link", json={"token": "x"}) for _ in range(31)]
    assert [answer.status_code for answer in answers] == [401] * 30 + [429]


async def test_a_refresh_token_is_used_once_and_a_copied_one_ends_the_sign_in(serve: Serve) -> None:
    clock = Clock()
    served = await serve(now=clock)
    client = await register(served)
    first = client.headers["X-Refresh"]
    elsewhere = (await log_in(client)).json()["refresh_token"]
    second = (await refresh(client, first)).json()["refresh_token"]
    clock.forward(seconds=11)
    third = (await refresh(client, second)).json()["refresh_token"]
    assert len({first, second, third}) == 3
    stolen = await refresh(client, first)
    assert (stolen.status_code, stolen.json()["code"]) == (401, "invalid_token")
    assert (await refresh(client, third)).status_code == 401, "the thief and the owner are both out"
    assert (await refresh(client, elsewhere)).status_code == 200, "another device is not"
    async with served.store.read() as tx:
        entry = (await audit.list(tx))[0]
    assert (entry.action, entry.address) == ("refresh_token_reused", "127.0.0.1")


async def test_two_tabs_may_refresh_at_once(serve: Serve) -> None:
    clock = Clock()
    served = await serve(now=clock)
    client = await register(served)
    both = await asyncio.gather(*(refresh(client, client.headers["X-Refresh"]) for _ in range(2)))
    children = [answer.json()["refresh_token"] for answer in both]
    assert len(set(children)) == 2
    clock.forward(seconds=9)
    assert (await refresh(client, client.headers["X-Refresh"])).status_code == 200
    for child in children:
        assert (await refresh(client, child)).status_code == 200


async def test_a_sign_in_that_is_not_used_ends_after_30_days(serve: Serve) -> None:
    clock = Clock()
    served = await serve(now=clock)
    client = await register(served)
    clock.forward(days=29)
    used = await refresh(client, client.headers["X-Refresh"])
    clock.forward(days=29)
    used = await refresh(client, used.json()["refresh_token"])
    clock.forward(days=30)
    assert (await refresh(client, used.json()["refresh_token"])).status_code == 401


async def test_nothing_to_refresh(served: Served) -> None:
    client = await served.visitor()
    for answer in (
        await client.post("/auth/refresh"),
        await client.post("/auth/refresh", json={}),
        await client.post("/auth/refresh", headers={"Cookie": "pixora_refresh=made-up"}),
        await refresh(client, "made-up"),
    ):
        assert answer.status_code == 401


async def test_signing_out_ends_this_device_only(served: Served) -> None:
    client = await register(served, in_body=False)
    other = (await log_in(await served.visitor())).json()["refresh_token"]
    mine = client.cookies["pixora_refresh"]
    assert (await client.post("/auth/logout")).status_code == 204
    assert "pixora_refresh" not in client.cookies
    assert (await refresh(client, mine)).status_code == 401
    assert (await refresh(client, other)).status_code == 200
    assert (await client.post("/auth/logout")).status_code == 204, "once more does no harm"
    assert (await client.post("/auth/logout", json={"refresh_token": "made-up"})).status_code == 204


@pytest.mark.either
@pytest.mark.parametrize("path", ["/auth/refresh", "/auth/logout"])
async def test_pages_of_others_cannot_use_a_browsers_sign_in(serve: Serve, path: str) -> None:
    served = await serve(PIXORA_CORS_ORIGINS="https://studio.example")
    client = await register(served, in_body=False)
    for foreign in ("https://evil.example", "null", "https://studio.example.evil.example", "http://[", "http://127.0.0.1"):  # fmt: skip
        answer = await client.post(path, headers={"Origin": foreign})
        assert (answer.status_code, answer.json()["code"]) == (403, "foreign_origin"), foreign
    own = served.running.url
    for origin in (own, "https://studio.example") if path.endswith("refresh") else (own,):
        assert (await client.post(path, headers={"Origin": origin})).status_code < 300, origin


async def test_a_lost_password(serve: Serve) -> None:
    clock = Clock()
    served = await serve(now=clock)
    client = await register(served)
    asked = await client.post("/auth/reset-password", json={"email": "Ada@example.org"})
    mail = (await mails(served, "ada@example.org"))[-1]
    assert asked.status_code == 202 and mail["Subject"] == "A new password for Pixora"
    assert f"{served.running.edge.public_url}/reset-password#token=" in str(mail.get_payload())
    folder = outbox(served)[0].parent
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in outbox(served)} == {0o600}
    change = {"token": token(mail), "password": "another horse battery"}
    weak = await client.post("/auth/reset-password/confirm", json=change | {"password": "password123"})
    assert weak.status_code == 422
    assert (await client.post("/auth/reset-password/confirm", json=change)).status_code == 204
    assert (await client.post("/auth/reset-password/confirm", json=change)).status_code == 401, "once"
    assert (await refresh(client, client.headers["X-Refresh"])).status_code == 401, "signed out everywhere"
    assert (await log_in(client)).status_code == 401
    assert (await log_in(client, password="another horse battery")).status_code == 200
    async with served.store.read() as tx:
        assert (await audit.list(tx))[0].action == "password_reset"


async def test_asking_for_a_new_password_tells_nobody_who_has_an_account(served: Served) -> None:
    client = await register(served)
    answers = [
        await client.post("/auth/reset-password", json={"email": who})
        for who in ("ada@example.org", "eve@example.org")
    ]
    assert {(answer.status_code, answer.text) for answer in answers} == {(202, answers[0].text)}
    assert len(await mails(served, "ada@example.org")) == 2
    assert await mails(served, "eve@example.org") == []
    for who in ("ada@example.org", "eve@example.org"):
        more = [
            (await client.post("/auth/reset-password", json={"email": who})).status_code for _ in range(5)
        ]
        assert more == [202, 202, 202, 202, 429]


async def test_a_reset_is_good_for_an_hour_and_the_newest_only(serve: Serve) -> None:
    clock = Clock()
    served = await serve(now=clock)
    client = await register(served)
    for _ in range(2):
        await client.post("/auth/reset-password", json={"email": "ada@example.org"})
        await settled()
    old, new = [token(mail) for mail in await mails(served, "ada@example.org")][1:]
    confirm = {"token": old, "password": "another horse battery"}
    assert (await client.post("/auth/reset-password/confirm", json=confirm)).status_code == 401
    clock.forward(minutes=61)
    assert (
        await client.post("/auth/reset-password/confirm", json=confirm | {"token": new})
    ).status_code == 401
    assert (await client.post("/auth/verify", json={"token": new})).status_code == 401, "of another purpose"


async def test_a_confirmed_address_brings_the_initial_credits_once(served: Served) -> None:
    client = await register(served)
    assert (await client.get("/users/me")).json()["credits"] == 0
    first = token((await mails(served, "ada@example.org"))[0])
    assert (await client.post("/auth/verify/resend")).status_code == 202
    second = token((await mails(served, "ada@example.org"))[1])
    assert (await client.post("/auth/verify", json={"token": first})).status_code == 401
    brought = await client.post("/auth/verify", json={"token": second})
    assert brought.json() == {"verified": True, "credits": 10}
    assert (await client.post("/auth/verify", json={"token": second})).status_code == 401
    await client.post("/auth/verify/resend")
    assert len(await mails(served, "ada@example.org")) == 2, "it is confirmed, so nothing is mailed"
    me = (await client.get("/users/me")).json()
    assert (me["credits"], me["verified"]) == (10, True)


async def test_leaving_and_coming_back_brings_no_second_credits(served: Served) -> None:
    for brought in (10, 0):
        client = await register(served)
        await client.post("/auth/verify", json={"token": token((await mails(served, ADA["email"]))[-1])})
        assert (await client.get("/users/me")).json()["credits"] == brought
        assert (await client.request("DELETE", "/users/me", json={"password": PASSWORD})).status_code == 204
        assert (await log_in(client)).status_code == 401
    async with served.store.read() as tx:
        assert await profiles.list(tx) == []


async def test_another_address_brings_no_second_credits(served: Served) -> None:
    client = await register(served)
    await client.post("/auth/verify", json={"token": token((await mails(served, ADA["email"]))[0])})
    me = (await client.get("/users/me")).json()
    change = {"email": "ada@example.com", "current_password": PASSWORD}
    moved = (await client.put(f"/users/{me['id']}", json=change)).json()
    assert (moved["email"], moved["verified"]) == ("ada@example.com", False)
    assert (await mails(served, "ada@example.org"))[-1]["Subject"] == "Your Pixora account has a new address"
    proof = token((await mails(served, "ada@example.com"))[0])
    assert (await client.post("/auth/verify", json={"token": proof})).json()["credits"] == 0
    assert (await client.get("/users/me")).json()["verified"] is True


async def test_how_much_a_confirmed_address_brings_is_a_setting(serve: Serve) -> None:
    served = await serve(PIXORA_INITIAL_CREDITS="2.5")
    client = await register(served)
    await client.post("/auth/verify", json={"token": token((await mails(served, ADA["email"]))[0])})
    async with served.store.read() as tx:
        found = await profiles.find(tx, email=ADA["email"])
        assert found and await ledger.balance(tx, found.id) == 2_500_000


async def test_the_owners_link_signs_in_once(serve: Serve) -> None:
    clock = Clock()
    served = await serve(now=clock)
    client = await served.visitor()
    link = await sign_in_link(served.app, "http://127.0.0.1:8000")
    assert link.startswith("http://127.0.0.1:8000/sign-in#token=")
    body = {"token": link.partition("#token=")[2]}
    answer = await client.post("/auth/link", json=body)
    assert answer.status_code == 200 and cookie(answer)["httponly"]
    me = await client.get("/users/me", headers={"Authorization": f"Bearer {answer.json()['access_token']}"})
    assert (me.json()["role"], me.json()["has_password"]) == ("owner", False)
    assert (await client.post("/auth/link", json=body)).status_code == 401
    late = await sign_in_link(served.app, "")
    clock.forward(minutes=11)
    assert (await client.post("/auth/link", json={"token": late.partition("=")[2]})).status_code == 401


async def test_a_server_that_others_can_reach_takes_nobody_unless_told_to(serve: Serve) -> None:
    served = await serve(PIXORA_PUBLIC_URL="https://films.example")
    answer = await (await served.visitor()).post("/auth/register", json=ADA)
    assert (answer.status_code, answer.json()["code"]) == (403, "signup_closed")


async def test_sign_up_can_be_closed_at_home(serve: Serve) -> None:
    served = await serve(PIXORA_SIGNUP="closed")
    assert (await (await served.visitor()).post("/auth/register", json=ADA)).status_code == 403


@pytest.mark.parametrize(
    "settings",
    [
        {"PIXORA_PUBLIC_URL": "https://films.example", "PIXORA_SIGNUP": "open"},
        {"PIXORA_SIGNUP": "perhaps"},
        {"PIXORA_SMTP_URL": "http://mail.example"},
        {"PIXORA_SMTP_URL": "smtp://me:not-a-password@mail.example"},
        {"PIXORA_SMTP_URL": "smtps://mail.example:x"},
        {"PIXORA_INITIAL_CREDITS": "nan"},
        {"SUPABASE_URL": "films.example"},
    ],
    ids=str,
)
async def test_settings_that_must_change_first(tmp_path: Path, settings: dict[str, str]) -> None:
    app = await compose(Settings.load({"PIXORA_HOME": str(tmp_path), **settings}))
    try:
        with pytest.raises(SetupError, match=list(settings)[-1]) as raised:
            Edge.of(app)
    finally:
        await app.aclose()
    assert "not-a-password" not in str(raised.value)


async def test_a_mail_server_that_is_down_stops_nobody(
    serve: Serve, caplog: pytest.LogCaptureFixture
) -> None:
    served = await serve(PIXORA_SMTP_URL="smtp://127.0.0.1:1")
    client = await register(served)
    await settled()
    assert [record.getMessage() for record in caplog.records if record.name == "agent.mail"] == [
        "a mail could not be sent: ConnectionRefusedError"
    ]
    assert (await client.post("/auth/verify/resend")).status_code == 202


async def test_no_secret_reaches_the_log(served: Served, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    client = await register(served, in_body=False)
    await log_in(client, password="wrong horse battery")
    given = (await log_in(client)).json()
    await client.post("/auth/refresh")
    await client.post("/auth/reset-password", json={"email": ADA["email"]})
    proof = [token(mail) for mail in await mails(served, ADA["email"])]
    await client.post("/auth/verify", json={"token": proof[0]})
    await client.post("/auth/reset-password/confirm", json={"token": proof[1], "password": PASSWORD + "2"})
    await client.post("/auth/reset-password/confirm", json={"token": proof[1], "password": PASSWORD + "2"})
    secrets = [PASSWORD, "wrong horse", ADA["email"], *proof, given["access_token"], given["refresh_token"]]
    assert caplog.records, "something was logged"
    assert [secret for secret in secrets if secret in caplog.text] == []


def forged(served: Served, change: str) -> str:
    """An access token of Ada's that is not quite right."""
    edge = served.running.edge
    now = edge.app.store.now()
    claims = {"sub": "0" * 32, "iat": now, "exp": now + tokens.LIFETIME, "aud": "pixora-api", "iss": "pixora"}
    key = edge.tokens._key
    match change:
        case "expired":
            return edge.tokens.issue("0" * 32, now - timedelta(hours=1))
        case "another key":
            return Tokens(b"x" * 32).issue("0" * 32, now)
        case "none":
            return jwt.encode(claims, "", "none")
        case "another audience":
            return jwt.encode(claims | {"aud": "authenticated"}, key, "HS256")
        case "another issuer":
            return jwt.encode(claims | {"iss": "https://evil.example"}, key, "HS256")
        case "no expiry":
            return jwt.encode({name: value for name, value in claims.items() if name != "exp"}, key, "HS256")
        case "another algorithm":
            return jwt.encode(claims, key + key, "HS512")
    head, body, sign = edge.tokens.issue("0" * 32, now).split(".")
    return ".".join([head, body[:-4] + ("AAAA" if body[-4:] != "AAAA" else "BBBB"), sign])


async def test_access_tokens_that_are_not_quite_right(served: Served) -> None:
    client = await served.visitor()
    for change in (
        "expired", "another key", "none", "another audience", "another issuer", "no expiry", "another algorithm",
        "tampered",
    ):  # fmt: skip
        headers = {"Authorization": f"Bearer {forged(served, change)}"}
        answer = await client.get("/users/me", headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (401, "invalid_token"), change
        assert answer.headers["WWW-Authenticate"] == "Bearer"


@pytest.mark.either
async def test_every_answer_is_in_the_documentation(served: Served) -> None:
    paths = json.loads((await (await served.visitor()).get("/openapi.json")).text)["paths"]
    auth = {path.removeprefix("/api/v1/auth/"): set(item["post"]["responses"]) for path, item in paths.items() if "/auth/" in path}  # fmt: skip
    assert {"202", "201", "409", "403"} <= auth["register"] and {"401", "429"} <= auth["login"]
    assert set(auth) == {
        "register", "login", "refresh", "logout", "reset-password", "reset-password/confirm", "verify",
        "verify/resend", "link", "exchange-token",
    }  # fmt: skip
