"""Signing in with tokens of Supabase, and passing on to it what it knows, over the stand-in for its Auth."""

from __future__ import annotations

import base64
import hmac
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa

from agent.signin import BadToken
from api.problems import Refused
from api.supabase import Supabase, TheirSession
from api.tokens import InvalidToken
from pixora.testing.supabase import Project, Redirects, serving
from store import books, ledger, profiles
from store.errors import MICRO
from tests.api.browser import follow, told
from tests.api.conftest import Serve, Served
from tests.api.people import PASSWORD, settled

KEY, SECRET = "sb_publishable_not-a-real-key", "sb_secret_not-a-real-key"
ADA = "ada@example.org"
OTHER = "another horse battery"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    with serving(tmp_path / "project", redirects=Redirects(allowed=["https://films.example/*"])) as running:
        running.auth.people.add(ADA, PASSWORD, confirmed=True)
        yield running


async def session(project: Project, email: str = ADA, password: str = PASSWORD) -> dict[str, Any]:
    """A sign-in there, by password."""
    async with httpx.AsyncClient(base_url=f"{project.url}/auth/v1", headers={"apikey": KEY}) as http:
        answer = await http.post("/token?grant_type=password", json={"email": email, "password": password})
    assert answer.status_code == 200, answer.text
    said: dict[str, Any] = answer.json()
    return said


async def token(project: Project) -> str:
    """Ada's access token."""
    return str((await session(project))["access_token"])


def claims(token: str, **change: Any) -> dict[str, Any]:
    """A token's claims, some of them otherwise; one that is None is left out."""
    said = jwt.decode(token, options={"verify_signature": False}) | change
    return {name: value for name, value in said.items() if value is not None}


def signed(project: Project, said: dict[str, Any]) -> str:
    """A token of the project's that it would not give out."""
    return project.auth.keys.sign(said)


def looks(project: Project) -> int:
    """How often the published keys were looked at."""
    return project.shelf.seen[("jwks",)]


async def exchange(served: Served, token: str, **more: Any) -> httpx.Response:
    return await (await served.visitor()).post("/auth/exchange-token", json={"access_token": token}, **more)


async def me(served: Served, answer: httpx.Response) -> Any:
    assert answer.status_code in (200, 201), answer.text
    headers = {"Authorization": f"Bearer {answer.json()['access_token']}"}
    return (await (await served.visitor()).get("/users/me", headers=headers)).json()


async def refresh(served: Served, token: str) -> httpx.Response:
    return await (await served.visitor()).post("/auth/refresh", json={"refresh_token": token})


IN_BODY = {"params": {"token_in_body": True}}


async def test_a_token_is_exchanged_for_one_of_ours(serve: Serve, project: Project) -> None:
    served = await serve(SUPABASE_URL=project.url, SUPABASE_PUBLISHABLE_KEY=KEY)
    theirs = await token(project)
    answer = await exchange(served, theirs)
    assert answer.status_code == 200 and "httponly" in answer.headers["set-cookie"].lower()
    ada = await me(served, answer)
    assert ada["id"] == claims(theirs)["sub"]
    assert (ada["email"], ada["verified"], ada["credits"]) == (ADA, True, 10)
    again = await me(served, await exchange(served, await token(project)))
    assert (again["id"], again["credits"]) == (ada["id"], 10)
    assert looks(project) == 1
    client = await served.visitor()
    refused = await client.get("/users/me", headers={"Authorization": f"Bearer {theirs}"})
    assert refused.status_code == 401, "their token is not ours"


async def test_only_the_service_itself_says_that_an_address_is_confirmed(
    serve: Serve, project: Project
) -> None:
    asking = await serve(SUPABASE_URL=project.url, SUPABASE_PUBLISHABLE_KEY=KEY)
    person, own_word = project.auth.people.find(ADA), {"email_verified": True}
    assert person is not None
    person.said["user_metadata"] = own_word
    theirs = await token(project)
    moment = person.said.pop("email_confirmed_at")
    forged = signed(project, claims(theirs, app_metadata=own_word))
    ada = await me(asking, await exchange(asking, forged))
    assert (ada["verified"], ada["credits"]) == (False, 0)
    person.said["email_confirmed_at"] = moment
    ada = await me(asking, await exchange(asking, theirs))
    assert (ada["verified"], ada["credits"]) == (True, 10)


async def test_without_a_key_only_the_token_is_believed(serve: Serve, project: Project) -> None:
    served = await serve(SUPABASE_URL=project.url)
    theirs = await token(project)
    ada = await me(served, await exchange(served, theirs))
    assert (ada["verified"], ada["credits"]) == (False, 0)
    project.auth.people.end(claims(theirs)["sub"])
    hook = signed(project, claims(theirs, app_metadata={"email_verified": True}))
    answer = await exchange(served, hook, **IN_BODY)
    ada = await me(served, answer)
    assert (ada["verified"], ada["credits"]) == (True, 10)
    again = await refresh(served, answer.json()["refresh_token"])
    assert again.status_code == 200
    assert project.shelf.seen[("user",)] == 0


async def test_a_new_address_there_is_the_new_address_here(serve: Serve, project: Project) -> None:
    served = await serve(SUPABASE_URL=project.url, SUPABASE_PUBLISHABLE_KEY=KEY)
    theirs = await token(project)
    await exchange(served, theirs)
    person = project.auth.people.find(ADA)
    assert person is not None
    person.said["email"] = "new@example.org"
    ada = await me(served, await exchange(served, theirs))
    assert (ada["email"], ada["verified"], ada["credits"]) == ("new@example.org", True, 10)


def wrong(project: Project, good: str, how: str) -> str:
    keys = project.auth.keys
    said, key, head = claims(good), keys.private(keys.current), {"kid": keys.current}
    match how:
        case "expired":
            return signed(project, claims(good, exp=said["iat"] - 60, iat=said["iat"] - 3660))
        case "no expiry":
            return signed(project, claims(good, exp=None))
        case "another audience":
            return signed(project, claims(good, aud="anon"))
        case "no audience":
            return signed(project, claims(good, aud=None))
        case "another issuer":
            return signed(project, claims(good, iss="https://evil.example/auth/v1"))
        case "no issuer":
            return signed(project, claims(good, iss=None))
        case "no subject":
            return signed(project, claims(good, sub=None))
        case "a subject that is no id":
            return signed(project, claims(good, sub="../../etc"))
        case "no address":
            return signed(project, claims(good, email=None))
        case "an address that is none":
            return signed(project, claims(good, email="ada@example.org\n"))
        case "none":
            return jwt.encode(said, "", "none", head)
        case "another key of the same name":
            return jwt.encode(said, ec.generate_private_key(ec.SECP256R1()), "ES256", head)
        case "an unknown key":
            return jwt.encode(said, key, "ES256", {"kid": "elsewhere"})
        case "no key's name":
            return jwt.encode(said, key, "ES256")
        case "another kind of key":
            return jwt.encode(said, rsa.generate_private_key(65537, 2048), "RS256", head)
        case "a shared secret that is not set":
            return jwt.encode(said, keys.secret, "HS256", head)
        case "the public key as a shared secret":
            pem = key.public_key().public_bytes(
                serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
            )
            unsigned = jwt.encode(said, "x" * 32, "HS256", head).rpartition(".")[0]
            digest = hmac.digest(pem, unsigned.encode(), "sha256")
            return f"{unsigned}.{base64.urlsafe_b64encode(digest).rstrip(b'=').decode()}"
        case "tampered":
            first, body, sign = good.split(".")
            return f"{first}.{body[:-4]}AAAA.{sign}"
    return how


WRONG = (
    "expired", "no expiry", "another audience", "no audience", "another issuer", "no issuer", "no subject",
    "a subject that is no id", "no address", "an address that is none", "none", "another key of the same name",
    "an unknown key", "no key's name", "another kind of key", "a shared secret that is not set",
    "the public key as a shared secret", "tampered", "a.b.c", "nonsense",
)  # fmt: skip


@pytest.mark.either
@pytest.mark.parametrize("key", ["", KEY])
async def test_tokens_that_are_not_quite_right(serve: Serve, project: Project, key: str) -> None:
    served = await serve(SUPABASE_URL=project.url, SUPABASE_PUBLISHABLE_KEY=key)
    good = await token(project)
    for how in WRONG:
        if key and how in ("no address", "an address that is none"):
            continue  # the service says it
        answer = await exchange(served, wrong(project, good, how))
        assert (answer.status_code, answer.json().get("code")) == (401, "invalid_token"), how
    async with served.store.read() as tx:
        assert await profiles.list(tx) == []
    assert (await exchange(served, good)).status_code == 200


async def test_an_older_project_signs_with_a_shared_secret(serve: Serve, project: Project) -> None:
    keys = project.auth.keys
    published = await token(project)
    keys.rotate("HS256")
    served = await serve(SUPABASE_URL=project.url, SUPABASE_JWT_SECRET=keys.secret)
    good = await token(project)
    assert (await exchange(served, good)).status_code == 200 and looks(project) == 0
    for other in (
        jwt.encode(claims(good), keys.secret[::-1], "HS256"),
        jwt.encode(claims(good), keys.secret, "HS512"),
    ):
        assert (await exchange(served, other)).status_code == 401
    assert (await exchange(served, published)).status_code == 200, "and with published keys"


class Seconds:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


async def test_a_new_key_is_looked_for_once_a_minute_and_a_revoked_one_is_let_go(project: Project) -> None:
    clock, keys = Seconds(), project.auth.keys
    service, first = Supabase(project.url, clock=clock), keys.current
    old = await token(project)
    assert (await service.read(old)).email == ADA
    keys.rotate("RS256")
    fresh = await token(project)
    for _ in range(3):
        with pytest.raises(InvalidToken):
            await service.read(fresh)
    assert looks(project) == 1
    clock.now += 60
    for _ in range(3):
        assert (await service.read(fresh)).email == ADA
    assert looks(project) == 2 and (await service.read(old)).email == ADA
    keys.revoke(first)
    clock.now += 600
    with pytest.raises(InvalidToken):
        await service.read(old)


async def test_a_service_that_publishes_nothing_usable(project: Project) -> None:
    theirs = await token(project)
    kid = project.auth.keys.current
    secret = {"kty": "oct", "k": "c2VjcmV0", "kid": kid, "alg": "HS256"}
    odd: dict[str, dict[str, Any]] = {
        "redirect": {"status": 302, "headers": {"location": f"{project.url}/elsewhere"}},
        "error": {"status": 500, "body": {}},
        "long": {"body": {"keys": [], "more": "x" * 300_000}},
        "no object": {"body": ["keys"]},
        "no keys": {"body": {"keys": [secret, {"kty": "EC", "kid": kid}, 7]}},
    }
    for nr, (how, what) in enumerate(odd.items()):
        project.shelf.rules[:] = [{"on": "jwks", "do": "answer"} | what]
        service = Supabase(project.url)
        for _ in range(2):
            with pytest.raises(Refused) as refused:
                await service.read(theirs)
            assert (refused.value.status, refused.value.code) == (503, "unavailable"), how
        assert looks(project) == nr + 1, how


async def test_a_service_that_is_down(serve: Serve) -> None:
    served = await serve(SUPABASE_URL="http://127.0.0.1:1")
    theirs = jwt.encode({"sub": "x"}, ec.generate_private_key(ec.SECP256R1()), "ES256", {"kid": "ec-1"})
    answer = await exchange(served, theirs)
    assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
    assert answer.headers["Retry-After"] == "60"


async def test_a_key_that_the_project_does_not_take_is_nobodys_wrong_password(
    serve: Serve, project: Project, caplog: pytest.LogCaptureFixture
) -> None:
    served = await serve(SUPABASE_URL=project.url, SUPABASE_PUBLISHABLE_KEY="sb_publishable_wrong")
    login = await (await served.visitor()).post("/auth/login", json={"email": ADA, "password": PASSWORD})
    for answer in (login, await exchange(served, await token(project))):
        assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
    assert caplog.text.count("does not take SUPABASE_SECRET_KEY or SUPABASE_PUBLISHABLE_KEY") == 2


async def test_without_supabase_there_is_nothing_to_exchange(served: Served) -> None:
    answer = await exchange(served, "a.b.c")
    assert (answer.status_code, answer.json()["code"]) == (409, "not_connected")
    assert "SUPABASE_URL" in answer.json()["detail"]


async def test_an_address_that_somebody_has_here_is_not_taken_over(serve: Serve, project: Project) -> None:
    served = await serve(SUPABASE_URL=project.url, SUPABASE_PUBLISHABLE_KEY=KEY, SUPABASE_SECRET_KEY=SECRET)
    await served.person(ADA, password_hash="a local one")
    answer = await exchange(served, await token(project))
    assert (answer.status_code, answer.json()["code"]) == (409, "email_taken")


async def test_whoever_left_stays_away_and_a_closed_server_takes_nobody_new(
    serve: Serve, project: Project
) -> None:
    served = await serve(SUPABASE_URL=project.url, PIXORA_SIGNUP="closed")
    theirs = await token(project)
    answer = await exchange(served, theirs)
    assert (answer.status_code, answer.json()["code"]) == (403, "signup_closed")
    async with served.store.begin("person") as tx:
        ada = await profiles.create(tx, ADA, id=claims(theirs)["sub"])
    assert (await exchange(served, theirs)).status_code == 200
    async with served.store.begin("bury") as tx:
        await profiles.bury(tx, ada.id)
    assert (await exchange(served, theirs)).status_code == 401


async def test_signing_up_in_on_and_out_is_passed_on(serve: Serve, project: Project) -> None:
    served = await serve(
        SUPABASE_URL=project.url, SUPABASE_PUBLISHABLE_KEY=KEY, SUPABASE_SECRET_KEY=SECRET,
        PIXORA_PUBLIC_URL="https://films.example",
    )  # fmt: skip
    people, client = project.auth.people, await served.visitor()
    body = {"email": "eve@example.org", "password": PASSWORD}
    asked = await client.post("/auth/register", json=body | {"name": "Eve"})
    assert asked.status_code == 202 and "mail" in asked.json()["detail"]
    early = await client.post("/auth/login", json=body)
    assert (early.status_code, early.json()["code"]) == (403, "email_not_confirmed")
    (letter,) = people.letters.values()
    page = await follow(letter.link)
    there = told(page)
    assert page.startswith("https://films.example/sign-in#") and there["type"] == "signup"
    people.end(claims(there["access_token"])["sub"])
    again = await client.post("/auth/register", json=body)
    assert (again.status_code, again.json()) == (202, asked.json()), "nobody learns whose address is taken"
    wrong_one = await client.post("/auth/login", json=body | {"password": OTHER})
    assert (wrong_one.status_code, wrong_one.json()["code"]) == (401, "wrong_credentials")

    answer = await client.post("/auth/login", json=body, **IN_BODY)
    eve = await me(served, answer)
    assert (eve["id"], eve["credits"]) == (claims(there["access_token"])["sub"], 10)
    headers = {"Authorization": f"Bearer {answer.json()['access_token']}"}
    moved = await client.put(f"/users/{eve['id']}", json={"password": OTHER}, headers=headers)
    assert (moved.status_code, moved.json()["code"]) == (409, "elsewhere")

    (kept,) = people.sessions.values()
    assert kept.ip == "127.0.0.1", "its limits are for each of them, not for all who come through us"
    first = answer.json()["refresh_token"]
    two_tabs = [await refresh(served, first), await refresh(served, first)]
    assert [tab.status_code for tab in two_tabs] == [200, 200]
    project.shelf.rules[:] = [{"on": "user", "do": "500"}]
    last = two_tabs[1].json()["refresh_token"]
    away = await refresh(served, last)
    assert (away.status_code, away.json()["code"]) == (503, "unavailable")
    project.shelf.rules.clear()
    last = (await refresh(served, last)).json()["refresh_token"]
    assert (await client.post("/auth/logout", json={"refresh_token": last})).status_code == 204
    await settled()
    assert people.sessions == {} and (await refresh(served, last)).status_code == 401


async def test_a_session_that_was_passed_on_is_refreshed_there_once_an_hour(project: Project) -> None:
    service, people = Supabase(project.url, key=KEY), project.auth.people
    there = await service.sign_in(ADA, PASSWORD)
    fresh = service.kept(there)
    assert await service.go_on(fresh) == fresh
    (session,) = people.sessions.values()
    assert len(session.tokens) == 1 and there.access not in fresh and there.refresh not in fresh
    past = signed(project, claims(there.access, exp=claims(there.access)["iat"] - 60))
    old = service.kept(TheirSession(past, there.refresh))
    two_tabs = [await service.go_on(old), await service.go_on(old)]
    assert len(session.tokens) == 2 and old not in two_tabs
    project.shelf.rules[:] = [{"on": "token", "do": "429"}]
    with pytest.raises(Refused) as refused:
        await service.go_on(old)
    assert (refused.value.status, refused.value.code) == (429, "rate_limited")
    project.shelf.rules.clear()
    with pytest.raises(BadToken):
        await Supabase(project.url, key=KEY).go_on(fresh)  # sealed with another secret
    await service.sign_out(service.kept(TheirSession(past, session.tokens[-1])))
    assert people.sessions == {}
    for kept in (fresh, old, *two_tabs):
        with pytest.raises(BadToken):
            await service.go_on(kept)


async def test_a_project_that_believes_addresses_signs_up_at_once(serve: Serve, tmp_path: Path) -> None:
    with serving(tmp_path / "project", confirms=False) as project:
        served = await serve(SUPABASE_URL=project.url, SUPABASE_PUBLISHABLE_KEY=KEY)
        client = await served.visitor()
        body = {"email": "eve@example.org", "password": PASSWORD}
        assert (await me(served, await client.post("/auth/register", json=body)))[
            "email"
        ] == "eve@example.org"
        taken = await client.post("/auth/register", json=body)
        assert (taken.status_code, taken.json()["code"]) == (409, "email_taken")
        weak = await client.post("/auth/register", json={"email": "bo@example.org", "password": "x" * 80})
        assert (weak.status_code, weak.json()["code"]) == (422, "invalid")


async def test_a_lost_password_is_passed_on_and_signs_everybody_out(serve: Serve, project: Project) -> None:
    served = await serve(SUPABASE_URL=project.url, SUPABASE_PUBLISHABLE_KEY=KEY)
    client, people = await served.visitor(), project.auth.people
    before = await client.post("/auth/login", json={"email": ADA, "password": PASSWORD}, **IN_BODY)
    for who in (ADA, "nobody@example.org"):
        assert (await client.post("/auth/reset-password", json={"email": who})).status_code == 202
    await settled()
    (letter,) = people.letters.values()
    link = {"token": told(await follow(letter.link))["access_token"], "password": OTHER}
    same = await client.post("/auth/reset-password/confirm", json=link | {"password": PASSWORD})
    assert same.status_code == 422
    assert (await client.post("/auth/reset-password/confirm", json=link)).status_code == 204
    assert (await refresh(served, before.json()["refresh_token"])).status_code == 401
    assert (await client.post("/auth/login", json={"email": ADA, "password": OTHER})).status_code == 200
    people.end(people.find(ADA).id)
    assert (await client.post("/auth/reset-password/confirm", json=link)).status_code == 401
    project.shelf.rules[:] = [{"on": "user", "do": "500"}, {"on": "recover", "do": "429"}]
    assert (await client.post("/auth/reset-password/confirm", json=link)).status_code == 503
    assert (await client.post("/auth/reset-password", json={"email": ADA})).status_code == 202
    await settled()


@pytest.mark.parametrize("how", ["signed out", "deleted", "banned"])
async def test_nobody_stays_here_who_is_gone_there(serve: Serve, project: Project, how: str) -> None:
    served = await serve(SUPABASE_URL=project.url, SUPABASE_PUBLISHABLE_KEY=KEY)
    client, people = await served.visitor(), project.auth.people
    theirs = await token(project)
    exchanged = (await exchange(served, theirs, **IN_BODY)).json()["refresh_token"]
    passed = await client.post("/auth/login", json={"email": ADA, "password": PASSWORD}, **IN_BODY)
    passed = passed.json()["refresh_token"]
    exchanged, passed = [(await refresh(served, one)).json()["refresh_token"] for one in (exchanged, passed)]
    project.shelf.rules[:] = [{"on": "user", "do": "drop"}]
    assert (await refresh(served, exchanged)).status_code == 503, "no answer ends nothing"
    project.shelf.rules.clear()
    exchanged = (await refresh(served, exchanged)).json()["refresh_token"]
    match how:
        case "deleted":
            people.remove(claims(theirs)["sub"])
        case "banned":
            people.get(claims(theirs)["sub"]).said["banned_until"] = "2999-12-31T00:00:00Z"
        case _:
            people.end(claims(theirs)["sub"])
    for one in (exchanged, passed):
        for _ in range(2):
            ended = await refresh(served, one)
            assert (ended.status_code, ended.json()["code"]) == (401, "invalid_token")
    assert (await exchange(served, theirs)).status_code == 401, "though the token itself is good for an hour"


async def test_whoever_leaves_here_leaves_there(serve: Serve, project: Project) -> None:
    served = await serve(SUPABASE_URL=project.url, SUPABASE_PUBLISHABLE_KEY=KEY, SUPABASE_SECRET_KEY=SECRET)
    theirs = await token(project)
    client = await served.visitor()
    answer = await exchange(served, theirs)
    client.headers["Authorization"] = f"Bearer {answer.json()['access_token']}"
    film = (await client.post("/videos", json={"description": "A storm"})).json()["id"]
    project.shelf.rules[:] = [{"on": "admin", "do": "500"}]
    failed = await client.delete("/users/me")
    assert (failed.status_code, failed.json()["code"]) == (503, "unavailable")
    assert (await client.get(f"/videos/{film}")).status_code == 200, "nothing is deleted then"
    project.shelf.rules.clear()
    assert (await client.delete("/users/me")).status_code == 204
    assert project.auth.people.people == {}
    async with served.store.read() as tx:
        tombstone = await profiles.get(tx, claims(theirs)["sub"])
        assert tombstone.deleted_at is not None and tombstone.email.endswith("@deleted.invalid")
        assert await ledger.balance(tx, tombstone.id) == 10 * MICRO and await books.audit(tx) == []

    project.auth.people.add(ADA, PASSWORD, confirmed=True)
    again = await me(served, await exchange(served, await token(project)))
    assert (again["id"] != tombstone.id, again["verified"], again["credits"]) == (True, True, 0)


async def test_whoever_is_deleted_there_makes_room_for_the_next_with_the_address(
    serve: Serve, project: Project
) -> None:
    served = await serve(SUPABASE_URL=project.url, SUPABASE_PUBLISHABLE_KEY=KEY, SUPABASE_SECRET_KEY=SECRET)
    first = claims(await token(project))["sub"]
    await exchange(served, await token(project))
    project.auth.people.remove(first)
    project.auth.people.add(ADA, PASSWORD, confirmed=True)
    fresh = await token(project)
    without = Supabase(project.url, key=KEY)
    assert await without.lost(first) is False, "nobody is let go on a guess"
    ada = await me(served, await exchange(served, fresh))
    assert (ada["id"], ada["email"], ada["credits"]) == (claims(fresh)["sub"], ADA, 0)
    async with served.store.read() as tx:
        assert (await profiles.get(tx, first)).deleted_at is not None
