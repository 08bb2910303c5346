"""Errors as ``application/problem+json`` (RFC 9457), with a stable ``code`` and one sentence in ``detail``."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, ConfigDict, Field
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response
from starlette.routing import Match
from starlette.types import Scope

from api import wording
from api.context import request_id
from pixora.errors import PixoraError, ProviderError, SetupError, UserError
from store.errors import MICRO

log = logging.getLogger(__name__)

TYPE = "urn:pixora:problem:"
STATUSES: dict[str, int] = {
    "invalid": 422,
    "invalid_token": 401,
    "unauthorized": 401,
    "wrong_credentials": 401,
    "wrong_password": 403,
    "signup_closed": 403,
    "email_taken": 409,
    "idempotency_conflict": 422,
    "unsupported_picture": 415,
    "busy": 503,
    "forbidden": 403,
    "not_found": 404,
    "conflict": 409,
    "elsewhere": 409,
    "cancelled": 409,
    "not_waiting": 409,
    "run_open": 409,
    "plan_open": 409,
    "plan_changed": 409,
    "nothing_to_make": 409,
    "not_cut": 409,
    "cut_gone": 409,
    "no_captions": 409,
    "no_voice_cloning": 409,
    "over_maximum": 409,
    "over_limit": 409,
    "not_enough_credits": 402,
    "edit_refused": 422,
    "edit_conflict": 412,
    "nothing_to_undo": 409,
    "revision_conflict": 412,
    "allowance_used": 429,
    "storage_away": 503,
    "database_away": 503,
    "storage_full": 507,
    "lease_lost": 503,
}
"""HTTP status by the ``code`` of an error."""


KINDS: dict[type[PixoraError], int] = {UserError: 422, SetupError: 503, ProviderError: 502}
"""For codes that have no status of their own."""


class Problem(BaseModel):
    """What went wrong: which value, why, and what would be accepted."""

    model_config = ConfigDict(extra="allow")

    type: str = Field(examples=[f"{TYPE}not_found"])
    title: str = Field(examples=["Not Found"])
    status: int = Field(examples=[404])
    code: str = Field(examples=["not_found"], description="Stable: scripts may depend on it.")
    detail: str = Field(examples=["There is no film 'f3a1'."], description="One sentence for a person.")
    request_id: str = Field(default="", description="Names this request in the server's log.")


class Refused(UserError):
    """A refusal of the HTTP edge itself, with its status and more facts for the answer."""

    def __init__(
        self, status: int, code: str, detail: str, headers: Mapping[str, str] | None = None, **facts: Any
    ) -> None:
        super().__init__(detail)
        self.status = status
        self.code = code
        self.headers = dict(headers or {})
        self.facts = facts


def answer(
    status: int, code: str, detail: str, headers: Mapping[str, str] | None = None, **facts: Any
) -> Response:
    """A problem as a response."""
    try:
        title = HTTPStatus(status).phrase
    except ValueError:
        title = "Error"
    body = {
        "type": TYPE + code, "title": title, "status": status, "code": code, "detail": detail,
        "request_id": request_id.get(), **facts,
    }  # fmt: skip
    return JSONResponse(body, status, headers, media_type="application/problem+json")


def of(error: PixoraError) -> Response:
    """The answer to an error of ours; facts that a program needs are in fields of their own."""
    if isinstance(error, Refused):
        return answer(error.status, error.code, str(error), error.headers, **error.facts)
    status = STATUSES.get(error.code) or next(
        (status for kind, status in KINDS.items() if isinstance(error, kind)), 500
    )
    if status == 500:
        log.error("a request failed", exc_info=error)
    headers = {"WWW-Authenticate": "Bearer"} if status == 401 else {}
    if status in (429, 503) and (seconds := getattr(error, "retry_after", None)):
        headers["Retry-After"] = str(seconds)
    return answer(status, error.code, wording.whole(str(error)), headers, **_facts(error))


FACTS = ("plan", "run_id", "units", "base", "current", "conflicts")
MONEY = ("have", "need", "lacking", "maximum", "allowed")
"""Micro-credits here, credits in the answer."""


def _facts(error: PixoraError) -> dict[str, Any]:
    facts = {name: getattr(error, name) for name in FACTS if hasattr(error, name)}
    return facts | {name: getattr(error, name) / MICRO for name in MONEY if hasattr(error, name)}


def problems(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """What a route's documentation says about its refusals; every route also has a default one."""
    content = {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}
    told: dict[int | str, dict[str, Any]] = {
        status: {"description": HTTPStatus(status).phrase, "content": content} for status in statuses
    }
    return told | {"default": {"description": "Any other problem", "content": content}}


def install(api: FastAPI) -> None:
    """Turn every exception into a problem."""

    @api.exception_handler(PixoraError)
    async def ours(request: Request, error: PixoraError) -> Response:
        return of(error)

    @api.exception_handler(RequestValidationError)
    async def invalid(request: Request, error: RequestValidationError) -> Response:
        rows = [
            {"where": ".".join(str(part) for part in row["loc"]), "message": wording.sentence(row)}
            for row in error.errors()[:20]
        ]
        detail = rows[0]["message"] if rows else "The request is not valid."
        return answer(422, "invalid", detail, errors=rows)

    @api.exception_handler(HTTPException)
    async def http(request: Request, error: HTTPException) -> Response:
        code = HTTPStatus(error.status_code).name.lower()
        headers = dict(error.headers or {})
        if error.status_code == HTTPStatus.METHOD_NOT_ALLOWED:
            headers["Allow"] = ", ".join(allowed(api, request.url.path))
            if request.method == "OPTIONS":
                return Response(status_code=HTTPStatus.NO_CONTENT, headers=headers)
        return answer(error.status_code, code, _sentence(request, error), headers)

    @api.exception_handler(Exception)
    async def anything(request: Request, error: Exception) -> Response:
        return unexpected(request.scope, error)


def unexpected(scope: Scope, error: Exception) -> Response:
    """The answer to what nobody foresaw, which goes into the log."""
    log.error("%s %s failed", scope["method"], template(scope), exc_info=error)
    return answer(500, "internal", "Something inside Pixora failed; nothing was charged for it.")


NOWHERE = "(none)"


def template(scope: Scope) -> str:
    """The template of the route that a request met, such as ``/runs/{run_id}``."""
    return getattr(scope.get("route"), "path", NOWHERE)


METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")


def allowed(api: FastAPI, path: str) -> list[str]:
    """Every method that is answered at a path; a route by itself knows only its own."""
    found = [
        method
        for method in METHODS
        if any(
            route.matches({"type": "http", "path": path, "root_path": "", "method": method})[0] is Match.FULL
            for route in api.routes
        )
    ]
    return [*found, *(["HEAD"] if "GET" in found else []), "OPTIONS"]


def _sentence(request: Request, error: HTTPException) -> str:
    match error.status_code:
        case 404:
            return f"There is nothing at {request.url.path}."
        case 405:
            return f"{request.url.path} does not take {request.method}."
    return f"{error.detail}"
