"""Hooks of schemathesis: half of the drawn ids are of things that exist, and who leaves is somebody else."""

from __future__ import annotations

import json
import os
from typing import Any
from uuid import UUID

import schemathesis

from api import process

process.started()  # looking for garbage would take an eighth of the time
KNOWN: dict[str, str] = json.loads(os.environ["PIXORA_TEST_KNOWN"])
"""Ids by the name of the parameter that takes them."""
DOOMED: dict[str, str] = json.loads(os.environ["PIXORA_TEST_DOOMED"])
"""Ids of what may be deleted."""
TOKEN = os.environ["PIXORA_TEST_TOKEN"]
SPARE = os.environ["PIXORA_TEST_SPARE"]
"""The token of somebody whose account may go."""
ENDLESS = "/api/v1/videos/{video_id}/events"
"""Follows a film until the token expires, so that only a film is asked for that is not there."""
NOWHERE = "00000000-0000-4000-8000-000000000000"


def _known(context: Any, values: dict[str, Any] | None) -> dict[str, Any] | None:
    known = DOOMED if context.operation.method.upper() == "DELETE" else KNOWN
    for name, value in (values or {}).items():
        try:
            odd = UUID(str(value)).int % 2
        except ValueError:
            continue
        if odd and name in known:
            values[name] = known[name]  # type: ignore[index]
    return values


@schemathesis.hook
def map_path_parameters(context: Any, path_parameters: dict[str, Any] | None) -> dict[str, Any] | None:
    if context.operation.path == ENDLESS and path_parameters:
        return path_parameters | {"video_id": NOWHERE}  # ids of earlier answers are drawn too
    return _known(context, path_parameters)


@schemathesis.hook
def map_query(context: Any, query: dict[str, Any] | None) -> dict[str, Any] | None:
    return _known(context, query)


@schemathesis.auth(refresh_interval=None)
class Signed:
    """Somebody signed in, with the token that suits what is asked."""

    def get(self, case: Any, context: Any) -> str:
        return SPARE if case.operation.label == "DELETE /api/v1/users/me" else TOKEN

    def set(self, case: Any, data: str, context: Any) -> None:
        case.headers = {**(case.headers or {}), "Authorization": f"Bearer {data}"}
