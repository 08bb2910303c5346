"""Whether the server lives, whether it can work, and what it counts."""

from __future__ import annotations

import hmac
from typing import Annotated

from fastapi import APIRouter, Depends, Request, Response
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer
from pydantic import BaseModel, Field

from api import readiness
from api.deps import AppDep, EdgeDep, system
from api.edge import loopback
from api.metrics import CONTENT_TYPE
from api.problems import Refused, problems

router = APIRouter(tags=["operations"], dependencies=[Depends(system)])

scraper = HTTPBearer(auto_error=False, scheme_name="Metrics", description="`PIXORA_METRICS_TOKEN`.")
FORWARDED = ("forwarded", "x-forwarded-for", "via")
"""What says that somebody else asks through whoever is connected."""


class Health(BaseModel):
    status: str = Field(default="ok", examples=["ok"])


class Ready(Health):
    checks: dict[str, str] = Field(examples=[{"database": "ok"}])


@router.get("/healthz", summary="The process answers")
async def healthz() -> Health:
    return Health()


@router.get("/readyz", summary="Everything that work needs is there", responses=problems(503))
async def readyz(app: AppDep) -> Ready:
    """The database answers and is up to date, media can be stored, ffmpeg is there, runs are looked after.

    Otherwise 503, with what is missing in `checks`.
    """
    checks = await readiness.look(app)
    missing = [text for text in checks.values() if text != readiness.FINE]
    if missing:
        raise Refused(
            503, "not_ready", f"Not ready: {'; '.join(missing)}.", {"Retry-After": "5"}, checks=checks
        )
    return Ready(checks=checks)


@router.get(
    "/metrics", summary="Numbers for Prometheus", response_class=Response, openapi_extra={"security": [{}]},
    responses=problems(401, 404) | {200: {"content": {"text/plain": {"schema": {"type": "string"}}}}},
)  # fmt: skip
async def metrics(
    request: Request, edge: EdgeDep, given: Annotated[HTTPAuthorizationCredentials | None, Depends(scraper)]
) -> Response:
    """This machine itself may always ask; anybody else needs `PIXORA_METRICS_TOKEN` as a bearer token."""
    if not (edge.local and asks_from_here(request)):
        token = edge.app.settings.get("PIXORA_METRICS_TOKEN")
        if not token:
            raise Refused(404, "not_found", f"There is nothing at {request.url.path}.")
        if given is None or not hmac.compare_digest(given.credentials.encode(), token.encode()):
            raise Refused(
                401, "unauthorized", "Metrics need PIXORA_METRICS_TOKEN as a bearer token.",
                {"WWW-Authenticate": "Bearer"},
            )  # fmt: skip
    text = await request.app.state.metrics.text(edge.app)
    return Response(text, media_type=CONTENT_TYPE)


def asks_from_here(request: Request) -> bool:
    """Whether a program on this machine asks: by who is connected, and no page of a strange name."""
    if request.client is None or any(name in request.headers for name in FORWARDED):
        return False
    return loopback(request.client.host) and loopback(request.url.hostname or "")
