"""The FastAPI application: every route, and what every request passes through."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from typing import Any

from fastapi import APIRouter, Depends, FastAPI
from fastapi.openapi.utils import get_openapi
from starlette.middleware import Middleware
from starlette.middleware.cors import CORSMiddleware
from starlette.routing import BaseRoute

from api import idempotency, problems, studio
from api.edge import Edge
from api.idempotency import Idempotency
from api.limits import AVATAR_BYTES, SAMPLE_BYTES, UPLOAD_BYTES, GeneralLimit, RateLimits, general
from api.metrics import Metrics
from api.middleware import Acting, BodyLimit, Heads, Observed, RequestIds, asked
from pixora.version import VERSION

ROUTERS = (
    "config", "auth", "users", "credits", "videos", "scenes", "generation", "runs", "agui", "history", "timeline", "takes",
    "uploads", "exports", "media", "providers", "voices", "admin", "operations", "guide",
)  # fmt: skip
"""Modules of :mod:`api.routers`, in the order of the documentation; each has a ``router``."""
LARGER = {
    "/uploads": UPLOAD_BYTES,
    "/api/v1/voices": SAMPLE_BYTES,
    "/users/me/avatar": AVATAR_BYTES,
    "/api/v1/agent": 16 << 20,
}
"""Bytes that may be sent where files are, and where AG-UI clients repeat a whole conversation."""
OWN_TELEMETRY: Any = {"tracing": False, "metrics": False, "logs": False}
"""FastAPI's own would put whole addresses, with their signatures, into spans."""
DESCRIPTION = (
    "Say what film you want: an agent plans it, shows the price, makes it and keeps refining it while you "
    "talk. Errors are `application/problem+json` with a stable `code`."
)


def create_app(edge: Edge) -> FastAPI:
    """The application for one edge; nothing is started here."""
    settings, built = edge.app.settings, studio.find()
    limits, rate = RateLimits(), general(edge)
    middleware = [
        Middleware(RequestIds), Middleware(BodyLimit, larger=LARGER), Middleware(Acting, edge=edge),
        Middleware(Idempotency, edge=edge),
    ]  # fmt: skip
    if rate is not None:
        middleware.insert(1, Middleware(GeneralLimit, edge=edge, rate=rate, limits=limits))
    if origins := settings.names("PIXORA_CORS_ORIGINS"):
        middleware.insert(1, Middleware(
            CORSMiddleware, allow_origins=list(origins), allow_credentials=True, allow_methods=["*"],
            allow_headers=["Authorization", "Content-Type", "Idempotency-Key", "If-Match", "Last-Event-ID"],
            expose_headers=["ETag", "Idempotency-Replayed", "Location", "Retry-After", "X-Request-ID"],
        ))  # fmt: skip
    metrics = Metrics()
    middleware[1:1] = [Middleware(Heads), Middleware(Observed, metrics=metrics)]
    api = FastAPI(
        title="Pixora", version=VERSION, description=DESCRIPTION, middleware=middleware,
        openapi_url="/api/v1/openapi.json", docs_url=None, redoc_url=None, routes=_routes("studio" if built else "pages"),
        redirect_slashes=False, separate_input_output_schemas=False, telemetry=OWN_TELEMETRY,
    )  # fmt: skip
    api.state.edge = edge
    api.state.limits = limits
    api.state.metrics = metrics
    api.state.studio = studio.Studio(built, edge) if built else None
    problems.install(api)
    api.openapi = lambda: _openapi(api)  # type: ignore[method-assign]
    return api


@cache
def _routes(last: str) -> list[BaseRoute]:
    """Every route, and those for people last; what each depends on is found out once a process, on first use."""
    every = APIRouter(
        responses=problems.problems(), dependencies=[Depends(asked)], redirect_slashes=False,
        generate_unique_id_function=lambda route: f"{route.tags[0]}_{route.name}",
    )  # fmt: skip
    for name in (*ROUTERS, last):
        every.include_router(import_module(f"api.routers.{name}").router)
    return every.routes


def _openapi(api: FastAPI) -> dict[str, Any]:
    if api.openapi_schema is None:
        document = get_openapi(
            title=api.title, version=api.version, description=api.description, routes=api.routes
        )
        schemas = document.setdefault("components", {}).setdefault("schemas", {})
        schemas["Problem"] = problems.Problem.model_json_schema(ref_template="#/components/schemas/{model}")
        for name in ("HTTPValidationError", "ValidationError"):
            schemas.pop(name, None)
        for path in document["paths"].values():
            for operation in path.values():
                said = operation.get("responses", {})
                if "422" in said:
                    said["422"] = problems.problems(422)[422]
        idempotency.document(document)
        api.openapi_schema = document
    return api.openapi_schema
