"""What a sign-in looks like on the wire: an access token, and a cookie that keeps it going."""

from __future__ import annotations

from typing import Annotated, Literal
from urllib.parse import urlsplit

from fastapi import Cookie, Depends, Query, Request, Response
from pydantic import BaseModel, Field

from agent import signin
from agent.accounts import EMAIL
from agent.passwords import COMMON, LONGEST, SHORTEST
from api.edge import Edge
from api.problems import Refused
from api.tokens import LIFETIME

COOKIE = "pixora_refresh"
PATH = "/api/v1/auth"


async def address(request: Request) -> str:
    """The network address that a request comes from."""
    return request.client.host if request.client else ""


Address = Annotated[str, Depends(address)]
Email = Annotated[str, Field(max_length=254, pattern=EMAIL, examples=["ada@example.org"])]
NewPassword = Annotated[
    str,
    Field(
        min_length=SHORTEST,
        max_length=LONGEST,
        description="Not the address, and none of the passwords that everybody tries first.",
        examples=["four unrelated words together"],
        json_schema_extra={"not": {"enum": list(COMMON)}},
    ),
]
Password = Annotated[str, Field(max_length=LONGEST, examples=["four unrelated words together"])]
Token = Annotated[str, Field(min_length=1, max_length=16_384, pattern=r"^[A-Za-z0-9._~+/=-]+$")]
Name = Annotated[str, Field(max_length=200, pattern=r"^[^\x00-\x1f\x7f]*$", examples=["Ada Lovelace"])]
RefreshCookie = Annotated[str | None, Cookie(alias=COOKIE, include_in_schema=False)]
InBody = Annotated[
    bool, Query(alias="token_in_body", description="Give the refresh token in the body; no cookie is set.")
]


class SignedIn(BaseModel):
    """Who signed in sends the access token as `Authorization: Bearer …`."""

    access_token: str = Field(examples=["eyJhbGciOi…"])
    token_type: Literal["bearer"] = "bearer"
    expires_in: int = Field(description="Seconds the access token is good for.", examples=[900])
    refresh_token: str | None = Field(
        default=None, description="Only with `token_in_body`; used once, it brings the next one."
    )


def signed_in(edge: Edge, response: Response, session: signin.Session, in_body: bool) -> SignedIn:
    """The answer to a sign-in; the refresh token goes into a cookie that no script reads, or the body."""
    response.headers["Cache-Control"] = "no-store"
    if not in_body:
        set_cookie(edge, response, session)
    return SignedIn(
        access_token=edge.tokens.issue(session.user_id, edge.app.store.now()),
        expires_in=int(LIFETIME.total_seconds()),
        refresh_token=session.refresh_token if in_body else None,
    )


def set_cookie(edge: Edge, response: Response, session: signin.Session) -> None:
    """Keep a browser signed in."""
    response.set_cookie(
        COOKIE, session.refresh_token, max_age=int(signin.LIFETIME.total_seconds()), path=PATH,
        secure=_secure(edge), httponly=True, samesite="strict",
    )  # fmt: skip


def delete_cookie(edge: Edge, response: Response) -> None:
    """Sign a browser out."""
    response.delete_cookie(COOKIE, path=PATH, secure=_secure(edge), httponly=True, samesite="strict")


def check_origin(edge: Edge, request: Request) -> None:
    """Refuse what a page of somebody else's asks for with this browser's cookie. Raises ``Refused`` (403)."""
    origin = request.headers.get("origin")
    if origin is None or origin in edge.origins:
        return
    try:
        own = urlsplit(origin).netloc == request.headers.get("host")
    except ValueError:
        own = False
    if not own:
        raise Refused(
            403, "foreign_origin",
            "Pages of this origin may not use the sign-in of this browser; add it to PIXORA_CORS_ORIGINS if it is yours.",
        )  # fmt: skip


def _secure(edge: Edge) -> bool:
    return edge.public_url.startswith("https://")
