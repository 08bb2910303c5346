"""What is said where Supabase Storage does not do what it is asked: one sentence, and what would help."""

from __future__ import annotations

import json

import httpx
from storage3.exceptions import StorageApiError

from store.errors import StorageAway, StorageRefused

ABSENT = ("not_found", "Not found")
"""How Storage calls an object that is not there; buckets and addresses are called otherwise."""
PASSING = (0, 408, 423, 429, 500, 502, 503, 504, 544)


def refusal(url: str, bucket: str, status: int, text: str, size: int = 0) -> StorageAway | StorageRefused:
    """What is said of a failure, in one sentence."""
    text = text.strip().rstrip(".")
    if status in PASSING:
        return StorageAway(
            f"Supabase Storage at {url} cannot be used just now ({text or status}); try again later."
        )
    if status in (401, 403):
        return StorageRefused(
            f"Supabase Storage at {url} does not take the key in SUPABASE_SECRET_KEY ({text}); "
            "copy the project's secret key (sb_secret_…)."
        )
    if status == 404 and "bucket" not in text.lower():
        return StorageRefused(
            f"What answers at {url} is no Supabase Storage ({text}); "
            "write the project's address, https://PROJECT.supabase.co, in SUPABASE_URL."
        )
    if status == 404:
        return StorageRefused(
            f"There is no bucket {bucket!r} in the Supabase project at {url}; "
            "create it, private, as docs/guides/supabase.md says."
        )
    if status == 413:
        return StorageRefused(
            f"Supabase Storage takes no file of {size / 1e6:.0f} MB; raise the project's upload limit "
            f"and that of the bucket {bucket!r}."
        )
    return StorageRefused(f"Supabase Storage at {url} refused ({status}): {text}.")


def status_of(error: StorageApiError) -> int:
    """Storage answers 400 over HTTP, and says in the body what it means."""
    try:
        return int(error.status)
    except ValueError:
        return 500


def text_of(error: StorageApiError) -> str:
    """What Storage says, or whoever stands before it and is not understood by the client."""
    said = error.message.removeprefix("Unable to parse error message: ")
    try:
        return str(json.loads(said)["message"])
    except (ValueError, KeyError, TypeError):
        return " ".join(said.split())[:200]


def checked(answer: httpx.Response) -> None:
    """Raises ``StorageApiError`` for an answer that is none, as the client does."""
    if answer.is_success:
        return
    try:
        said = answer.json()
        raise StorageApiError(
            said["message"], said.get("error", ""), said.get("statusCode", answer.status_code)
        )
    except (ValueError, KeyError, TypeError):
        raise StorageApiError(answer.text[:200], "InternalError", answer.status_code) from None
