"""Hooks of schemathesis: half of the drawn ids are of things that exist, and who leaves is somebody else."""

from __future__ import annotations

import json
import os
from typing import Any
from uuid import UUID

import schemathesis

KNOWN: dict[str, str] = json.loads(os.environ["PIXORA_TEST_KNOWN"])
"""Ids by the name of the parameter that takes them."""
TOKEN = os.environ["PIXORA_TEST_TOKEN"]
SPARE = os.environ["PIXORA_TEST_SPARE"]
"""The token of somebody whose account and films may go."""
ENDLESS = "/api/v1/videos/{video_id}/events"
"""Follows a film until the token expires, so that only films are asked for that are not there."""


def _known(values: dict[str, Any] | None) -> dict[str, Any] | None:
    for name, value in (values or {}).items():
        try:
            odd = UUID(str(value)).int % 2
        except ValueError:
            continue
        if odd and name in KNOWN:
            values[name] = KNOWN[name]  # type: ignore[index]
    return values


@schemathesis.hook
def map_path_parameters(context: Any, path_parameters: dict[str, Any] | None) -> dict[str, Any] | None:
    return path_parameters if context.operation.path == ENDLESS else _known(path_parameters)


@schemathesis.hook
def map_query(context: Any, query: dict[str, Any] | None) -> dict[str, Any] | None:
    return _known(query)


@schemathesis.auth()
class Signed:
    """Somebody signed in, with the token that suits what is asked."""

    def get(self, case: Any, context: Any) -> str:
        return SPARE if case.method.upper() == "DELETE" else TOKEN

    def set(self, case: Any, data: str, context: Any) -> None:
        case.headers = {**(case.headers or {}), "Authorization": f"Bearer {data}"}
