"""What is sent to Auth, and how it refuses."""

from __future__ import annotations

import json
import re
from typing import Any

from pixora.standin import Answer, Call, Json
from pixora.testing.supabase.people import Denied

VERSION = "2024-01-01"
EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def body(call: Call) -> Json:
    """What was sent."""
    try:
        said: Any = json.loads(call.body or b"{}")
    except ValueError as error:
        raise Denied(400, "bad_json", f"Could not parse request body as JSON: {error}") from None
    if not isinstance(said, dict):
        raise Denied(400, "bad_json", "Could not parse request body as JSON: it is no object")
    return said


def valid(email: str) -> str:
    """An address in small letters."""
    if not EMAIL.fullmatch(email):
        raise Denied(400, "validation_failed", "Unable to validate email address: invalid format")
    return email.lower()


def refused(call: Call, denied: Denied) -> Answer:
    """A refusal in the words of the version that was asked for."""
    text, headers = str(denied), {"x-sb-error-code": denied.code}
    if call.headers.get("x-supabase-api-version", "") < VERSION:
        said: Json = {"code": denied.status, "error_code": denied.code, "msg": text}
        return Answer(denied.status, said | denied.more, headers)
    said = {"code": denied.code, "message": text}
    return Answer(denied.status, said | denied.more, headers | {"x-supabase-api-version": VERSION})
