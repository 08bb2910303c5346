"""Editions of a film: its revision as the ETag of every answer, and what an edit was based on.

``If-Match`` follows RFC 9110, with one kindness: an edit that was made against an earlier
revision is carried out all the same where nothing that it touches has changed since.
"""

from __future__ import annotations

import re
from typing import Annotated, Any

from fastapi import Depends, Header, Query, Request, Response

from api.problems import Refused

_TAG = r'(?:W/)?"[\x21\x23-\x7e\x80-\xff]*"'
_LIST = re.compile(rf"[ \t,]*{_TAG}(?:[ \t]*,[ \t,]*{_TAG})*[ \t,]*")
_REVISION = re.compile(r'"(0|[1-9][0-9]{0,14})"')
DESCRIPTION = (
    "The revision that the edit was made against, as in `ETag`. Where a field that the edit touches has "
    "changed since, the answer is 412 with both values; everything else is carried out. Without it, or with "
    "`*`, the edit is made against the latest revision."
)
TAGGED: dict[str, Any] = {
    "headers": {
        "ETag": {"description": "The film's revision.", "schema": {"type": "string", "example": '"7"'}}
    }
}
"""For a route's ``responses``: the answer carries an ETag."""


def etag(revision: int) -> str:
    """The ETag of a film at a revision: ``"7"``."""
    return f'"{revision}"'


def tag(response: Response, revision: int) -> None:
    """Say which revision of the film an answer shows."""
    response.headers["ETag"] = etag(revision)


def parse(header: str) -> int | None:
    """The revision that an ``If-Match`` names, the latest of several; None for ``*``.

    Raises ``Refused``: 400 for what is no list of entity tags, 412 for tags that can never
    match (weak ones, which are not for comparing edits, and those that are not ours).
    """
    if header.strip(" \t") == "*":
        return None
    if not _LIST.fullmatch(header):
        raise Refused(
            400,
            "invalid_if_match",
            f'If-Match is {header[:80]!r}; send the ETag of the film, such as "7", or *.',
        )
    strong = [found for text in re.findall(_TAG, header) if (found := _REVISION.fullmatch(text))]
    if not strong:
        raise Refused(
            412, "edit_conflict",
            f'If-Match is {header[:80]!r}, which is no revision of a film; send its ETag, such as "7".',
        )  # fmt: skip
    return max(int(found[1]) for found in strong)


def _base(
    request: Request,
    if_match: Annotated[
        str | None, Header(alias="If-Match", description=DESCRIPTION, examples=['"7"'])
    ] = None,
) -> int | None:
    given = request.headers.getlist("if-match")
    return parse(", ".join(given)) if given else None


Base = Annotated[int | None, Depends(_base)]
"""The revision that an edit was made against; None for the latest."""

LARGEST = 2**53 - 1
"""The largest whole number that every client reads as it is."""
AtRevision = Annotated[int | None, Query(ge=1, le=LARGEST, description="As it was at that revision.")]
