"""Signing in with tokens of Supabase, and passing sign-ups, sign-ins and resets on to it."""

from __future__ import annotations

import base64
import hmac
from collections.abc import AsyncIterator
from typing import Any

import httpx
import jwt
import pytest
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from starlette.responses import JSONResponse, RedirectResponse

from api.problems import Refused
from api.supabase import Supabase
from api.tokens import InvalidToken
from store import profiles
from tests.api.conftest import Serve, Served
from tests.api.people import PASSWORD, settled
from tests.api.supabase_server import KEY, Project, serving

SHARED = "the-old-shared-secret-of-a-project-that-is-made-up-and-long-enough"


@pytest.fixture
async def project() -> AsyncIterator[Project]:
    async with serving(Project()) as running:
        running.add("ada@example.org")
        yield running


async def exchange(served: Served, token: str) -> httpx.Response:
    return await (await served.visitor()).post("/auth/exchange-token", json={"access_token": token})


async def me(served: Served, answer: httpx.Response) -> Any:
    headers = {"Authorization": f"Bearer {answer.json()['access_token']}"}
    return (await (await served.visitor()).get("/users/me", headers=headers)).json()


async def test_a_token_is_exchanged_for_one_of_ours(serve: Serve, project: Project) -> None:
    served = await serve(SUPABASE_URL=project.url, SUPABASE_PUBLISHABLE_KEY=KEY)
    answer = await exchange(served, project.token("ada@example.org"))
    assert answer.status_code == 200 and "httponly" in answer.headers["set-cookie"].lower()
    ada = await me(served, answer)
    assert ada["id"] == project.people["ada@example.org"]["id"]
    assert (ada["email"], ada["verified"], ada["credits"]) == ("ada@example.org", True, 10)
    again = await me(served, await exchange(served, project.token("ada@example.org")))
    assert (again["id"], again["credits"]) == (ada["id"], 10)
    assert project.asked.count("GET /.well-known/jwks.json") == 1
    client = await served.visitor()
    theirs = await client.get(
        "/users/me", headers={"Authorization": f"Bearer {project.token('ada@example.org')}"}
    )
    assert theirs.status_code == 401, "their token is not ours"


async def test_only_the_service_itself_says_that_an_address_is_confirmed(
    serve: Serve, project: Project
) -> None:
    served = await serve(SUPABASE_URL=project.url, SUPABASE_PUBLISHABLE_KEY=KEY)
    project.people["ada@example.org"]["confirmed"] = False
    own_word = {"email_verified": True}
    ada = await me(served, await exchange(served, project.token("ada@example.org", user_metadata=own_word)))
    assert (ada["verified"], ada["credits"]) == (False, 0)
    ada = await me(served, await exchange(served, project.token("ada@example.org", app_metadata=own_word)))
    assert (ada["verified"], ada["credits"]) == (True, 10)


async def test_a_new_address_there_is_the_new_address_here(serve: Serve, project: Project) -> None:
    served = await serve(SUPABASE_URL=project.url, SUPABASE_PUBLISHABLE_KEY=KEY)
    await exchange(served, project.token("ada@example.org"))
    project.people["New@example.org"] = project.people.pop("ada@example.org")
    ada = await me(served, await exchange(served, project.token("New@example.org")))
    assert (ada["email"], ada["verified"], ada["credits"]) == ("new@example.org", True, 10)


def wrong(project: Project, how: str) -> str:
    email, key = "ada@example.org", project.keys["ec-1"]
    claims = project.claims(email)
    head = {"kid": "ec-1"}
    match how:
        case "expired":
            return project.token(email, exp=claims["iat"] - 60, iat=claims["iat"] - 3660)
        case "no expiry":
            return project.token(email, exp=None)
        case "another audience":
            return project.token(email, aud="anon")
        case "no audience":
            return project.token(email, aud=None)
        case "another issuer":
            return project.token(email, iss="https://evil.example/auth/v1")
        case "no issuer":
            return project.token(email, iss=None)
        case "no subject":
            return project.token(email, sub=None)
        case "a subject that is no id":
            return project.token(email, sub="../../etc")
        case "no address":
            return project.token(email, email=None)
        case "an address that is none":
            return project.token(email, email="ada@example.org\n")
        case "none":
            return jwt.encode(claims, "", "none", head)
        case "another key of the same name":
            return jwt.encode(claims, ec.generate_private_key(ec.SECP256R1()), "ES256", head)
        case "an unknown key":
            return jwt.encode(claims, key, "ES256", {"kid": "elsewhere"})
        case "no key's name":
            return jwt.encode(claims, key, "ES256")
        case "another kind of key":
            return jwt.encode(claims, rsa.generate_private_key(65537, 2048), "RS256", head)
        case "a shared secret that is not set":
            return jwt.encode(claims, SHARED, "HS256", head)
        case "the public key as a shared secret":
            pem = key.public_key().public_bytes(
                serialization.Encoding.PEM, serialization.PublicFormat.SubjectPublicKeyInfo
            )
            unsigned = jwt.encode(claims, "x" * 32, "HS256", head).rpartition(".")[0]
            digest = hmac.digest(pem, unsigned.encode(), "sha256")
            return f"{unsigned}.{base64.urlsafe_b64encode(digest).rstrip(b'=').decode()}"
        case "tampered":
            first, body, sign = project.token(email).split(".")
            return f"{first}.{body[:-4]}AAAA.{sign}"
    return how


WRONG = (
    "expired", "no expiry", "another audience", "no audience", "another issuer", "no issuer", "no subject",
    "a subject that is no id", "no address", "an address that is none", "none", "another key of the same name",
    "an unknown key", "no key's name", "another kind of key", "a shared secret that is not set",
    "the public key as a shared secret", "tampered", "a.b.c", "nonsense",
)  # fmt: skip


async def test_tokens_that_are_not_quite_right(serve: Serve, project: Project) -> None:
    served = await serve(SUPABASE_URL=project.url)
    for how in WRONG:
        answer = await exchange(served, wrong(project, how))
        assert (answer.status_code, answer.json().get("code")) == (401, "invalid_token"), how
    async with served.store.read() as tx:
        assert await profiles.list(tx) == []
    assert (await exchange(served, project.token("ada@example.org"))).status_code == 200


async def test_an_older_project_signs_with_a_shared_secret(serve: Serve, project: Project) -> None:
    served = await serve(SUPABASE_URL=project.url, SUPABASE_JWT_SECRET=SHARED)
    good = jwt.encode(project.claims("ada@example.org"), SHARED, "HS256")
    assert (await exchange(served, good)).status_code == 200
    assert project.asked == []
    other = jwt.encode(project.claims("ada@example.org"), SHARED[::-1], "HS256")
    assert (await exchange(served, other)).status_code == 401
    assert (
        await exchange(served, jwt.encode(project.claims("ada@example.org"), SHARED, "HS512"))
    ).status_code == 401
    assert (await exchange(served, project.token("ada@example.org"))).status_code == 200, (
        "and with published keys"
    )


class Seconds:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


async def test_a_new_key_is_looked_for_once_a_minute(project: Project) -> None:
    clock = Seconds()
    service = Supabase(project.url, clock=clock)
    looked = "GET /.well-known/jwks.json"
    assert (await service.read(project.token("ada@example.org"))).id == project.people["ada@example.org"][
        "id"
    ]
    project.keys["rsa-2"] = rsa.generate_private_key(65537, 2048)
    fresh = project.token("ada@example.org", kid="rsa-2")
    for _ in range(3):
        with pytest.raises(InvalidToken):
            await service.read(fresh)
    assert project.asked == [looked]
    clock.now += 60
    for _ in range(3):
        assert (await service.read(fresh)).email == "ada@example.org"
    assert project.asked == [looked] * 2
    old = project.token("ada@example.org")
    del project.keys["ec-1"]
    clock.now += 600
    with pytest.raises(InvalidToken):
        await service.read(old)


async def test_a_service_that_publishes_nothing_usable(project: Project) -> None:
    token = project.token("ada@example.org")
    secret = {"kty": "oct", "k": "c2VjcmV0", "kid": "ec-1", "alg": "HS256"}
    odd = {
        "redirect": RedirectResponse(f"{project.url}/elsewhere"),
        "error": JSONResponse({}, 500),
        "long": JSONResponse({"keys": [], "more": "x" * 300_000}),
        "no object": JSONResponse(["keys"]),
        "no keys": JSONResponse({"keys": [secret, {"kty": "EC", "kid": "ec-1"}, 7]}),
    }
    for how, project.odd in odd.items():
        project.asked.clear()
        service = Supabase(project.url)
        for _ in range(2):
            with pytest.raises(Refused) as refused:
                await service.read(token)
            assert (refused.value.status, refused.value.code) == (503, "unavailable"), how
        assert project.asked == ["GET /.well-known/jwks.json"], how


async def test_a_service_that_is_down(serve: Serve) -> None:
    served = await serve(SUPABASE_URL="http://127.0.0.1:1")
    head = {"kid": "ec-1"}
    token = jwt.encode({"sub": "x"}, ec.generate_private_key(ec.SECP256R1()), "ES256", head)
    answer = await exchange(served, token)
    assert (answer.status_code, answer.json()["code"]) == (503, "unavailable")
    assert answer.headers["Retry-After"] == "60"


async def test_without_supabase_there_is_nothing_to_exchange(served: Served) -> None:
    answer = await exchange(served, "a.b.c")
    assert (answer.status_code, answer.json()["code"]) == (409, "not_connected")
    assert "SUPABASE_URL" in answer.json()["detail"]


async def test_an_address_that_somebody_has_here_is_not_taken_over(serve: Serve, project: Project) -> None:
    served = await serve(SUPABASE_URL=project.url)
    await served.person("ada@example.org")
    answer = await exchange(served, project.token("ada@example.org"))
    assert (answer.status_code, answer.json()["code"]) == (409, "email_taken")


async def test_whoever_left_stays_away_and_a_closed_server_takes_nobody_new(
    serve: Serve, project: Project
) -> None:
    served = await serve(SUPABASE_URL=project.url, PIXORA_SIGNUP="closed")
    answer = await exchange(served, project.token("ada@example.org"))
    assert (answer.status_code, answer.json()["code"]) == (403, "signup_closed")
    async with served.store.begin("person") as tx:
        ada = await profiles.create(tx, "ada@example.org", id=project.people["ada@example.org"]["id"])
    assert (await exchange(served, project.token("ada@example.org"))).status_code == 200
    async with served.store.begin("bury") as tx:
        await profiles.bury(tx, ada.id)
    assert (await exchange(served, project.token("ada@example.org"))).status_code == 401


async def test_signing_up_and_in_are_passed_on(serve: Serve, project: Project) -> None:
    served = await serve(
        SUPABASE_URL=project.url, SUPABASE_PUBLISHABLE_KEY=KEY, PIXORA_PUBLIC_URL="https://films.example"
    )
    client = await served.visitor()
    body = {"email": "eve@example.org", "password": PASSWORD}
    asked = await client.post("/auth/register", json=body | {"name": "Eve"})
    assert asked.status_code == 202 and "mail" in asked.json()["detail"]
    taken = await client.post("/auth/register", json=body)
    assert (taken.status_code, taken.json()["code"]) == (409, "email_taken")
    early = await client.post("/auth/login", json=body)
    assert (early.status_code, early.json()["code"]) == (403, "email_not_confirmed")
    project.people["eve@example.org"]["confirmed"] = True
    answer = await client.post("/auth/login", json=body)
    assert answer.status_code == 200
    eve = await me(served, answer)
    assert (eve["id"], eve["credits"]) == (project.people["eve@example.org"]["id"], 10)
    wrong_one = await client.post("/auth/login", json=body | {"password": "wrong horse battery"})
    assert (wrong_one.status_code, wrong_one.json()["code"]) == (401, "wrong_credentials")
    headers = {"Authorization": f"Bearer {answer.json()['access_token']}"}
    moved = await client.put(f"/users/{eve['id']}", json={"password": "another horse"}, headers=headers)
    assert (moved.status_code, moved.json()["code"]) == (409, "elsewhere")


async def test_a_lost_password_is_passed_on(serve: Serve, project: Project) -> None:
    served = await serve(SUPABASE_URL=project.url, SUPABASE_PUBLISHABLE_KEY=KEY)
    client = await served.visitor()
    for who in ("ada@example.org", "nobody@example.org"):
        assert (await client.post("/auth/reset-password", json={"email": who})).status_code == 202
    await settled()
    assert project.asked == ["POST /recover"] * 2
    link = {"token": project.token("ada@example.org"), "password": "another horse battery"}
    assert (await client.post("/auth/reset-password/confirm", json=link)).status_code == 204
    assert project.people["ada@example.org"]["password"] == "another horse battery"
    project.odd = JSONResponse({"error_code": "bad_jwt"}, 401)
    assert (await client.post("/auth/reset-password/confirm", json=link)).status_code == 401
    project.odd = JSONResponse({"error_code": "unexpected_failure"}, 500)
    assert (await client.post("/auth/reset-password/confirm", json=link)).status_code == 503
    assert (await client.post("/auth/reset-password", json={"email": "ada@example.org"})).status_code == 202
    await settled()
