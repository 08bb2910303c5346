"""A stand-in for one Supabase project's sign-in service, on a port of its own."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import jwt
import uvicorn
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from store.engine import utcnow

KEY = "sb_publishable_not-a-real-key"


@dataclass
class Project:
    """What the service knows, and what it was asked."""

    url: str = ""
    asked: list[str] = field(default_factory=list)
    keys: dict[str, Any] = field(default_factory=dict)
    """Private keys by id; their public halves are published."""
    people: dict[str, dict[str, Any]] = field(default_factory=dict)
    """By address: ``id``, ``password``, ``confirmed``."""
    odd: Response | None = None
    """Answered to everything instead."""

    def __post_init__(self) -> None:
        self.keys["ec-1"] = ec.generate_private_key(ec.SECP256R1())

    def add(self, email: str, *, confirmed: bool = True, password: str = "") -> str:
        person = {"id": str(uuid4()), "password": password, "confirmed": confirmed}
        self.people[email] = person
        return str(person["id"])

    def claims(self, email: str, /, **change: Any) -> dict[str, Any]:
        """An access token's; a claim that is None is left out."""
        now = int(utcnow().timestamp())
        said = {
            "iss": f"{self.url}/auth/v1", "aud": "authenticated", "sub": self.people[email]["id"], "iat": now,
            "exp": now + 3600, "role": "authenticated", "email": email, "app_metadata": {"provider": "email"},
            "user_metadata": {},
        } | change  # fmt: skip
        return {name: value for name, value in said.items() if value is not None}

    def token(self, email: str, /, *, kid: str = "ec-1", **change: Any) -> str:
        """What signing in there brings."""
        key = self.keys[kid]
        algorithm = "RS256" if isinstance(key, rsa.RSAPrivateKey) else "ES256"
        return jwt.encode(self.claims(email, **change), key, algorithm, {"kid": kid})

    async def _jwks(self, request: Request) -> Response:
        return JSONResponse({"keys": [_public(kid, key) for kid, key in self.keys.items()]})

    async def _user(self, request: Request) -> Response:
        token = request.headers["authorization"].removeprefix("Bearer ")
        claims = jwt.decode(token, options={"verify_signature": False})
        person = self.people[claims["email"]]
        if request.method == "PUT":
            person["password"] = (await request.json())["password"]
        confirmed = "2026-01-01T00:00:00Z" if person["confirmed"] else None
        return JSONResponse({"id": person["id"], "email": claims["email"], "email_confirmed_at": confirmed})

    async def _signup(self, request: Request) -> Response:
        body = await request.json()
        if body["email"] in self.people:
            return JSONResponse({"code": 422, "error_code": "user_already_exists", "msg": "…"}, 422)
        self.add(body["email"], confirmed=False, password=body["password"])
        return JSONResponse({"id": self.people[body["email"]]["id"], "confirmation_sent_at": "…"})

    async def _token(self, request: Request) -> Response:
        body = await request.json()
        person = self.people.get(body["email"])
        if person is None or person["password"] != body["password"]:
            return JSONResponse({"code": 400, "error_code": "invalid_credentials", "msg": "…"}, 400)
        if not person["confirmed"]:
            return JSONResponse({"code": 400, "error_code": "email_not_confirmed", "msg": "…"}, 400)
        return JSONResponse({"access_token": self.token(body["email"]), "refresh_token": "theirs"})

    async def _recover(self, request: Request) -> Response:
        return JSONResponse({})

    def _routes(self) -> list[Route]:
        doors = {
            "GET /.well-known/jwks.json": self._jwks, "GET /user": self._user, "PUT /user": self._user,
            "POST /signup": self._signup, "POST /token": self._token, "POST /recover": self._recover,
        }  # fmt: skip

        def noted(name: str, door: Any) -> Any:
            async def answer(request: Request) -> Response:
                self.asked.append(name)
                if "jwks" not in name:
                    assert request.headers["apikey"] == KEY
                return self.odd or await door(request)

            return answer

        return [
            Route(f"/auth/v1{path}", noted(f"{method} {path}", door), methods=[method])
            for (method, path), door in ((name.split(), door) for name, door in doors.items())
        ]


def _public(kid: str, key: Any) -> dict[str, Any]:
    if isinstance(key, rsa.RSAPrivateKey):
        row = jwt.algorithms.RSAAlgorithm.to_jwk(key.public_key(), as_dict=True)
        return row | {"kid": kid, "alg": "RS256", "use": "sig"}
    row = jwt.algorithms.ECAlgorithm.to_jwk(key.public_key(), as_dict=True)
    return row | {"kid": kid, "alg": "ES256", "use": "sig"}


class _Server(uvicorn.Server):
    capture_signals = nullcontext  # type: ignore[assignment]


@asynccontextmanager
async def serving(project: Project) -> AsyncIterator[Project]:
    """Serve a project until the block ends."""
    listening = socket.create_server(("127.0.0.1", 0))
    project.url = f"http://127.0.0.1:{listening.getsockname()[1]}"
    config = uvicorn.Config(Starlette(routes=project._routes()), lifespan="off", log_config=None)
    server = _Server(config)
    task = asyncio.create_task(server.serve([listening]))
    try:
        yield project
    finally:
        server.should_exit = True
        await task
