"""Looking after other people’s accounts."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Header, Query
from pydantic import BaseModel, ConfigDict, Field, WithJsonSchema

from agent import people
from api.deps import Admin, AppDep, EdgeDep
from api.paging import Cursor, Limit, Page, decode, encode
from api.problems import problems
from api.routers.users import Person, shown
from api.session import Address
from store import audit, ledger, profiles
from store.errors import MICRO

router = APIRouter(prefix="/api/v1/admin", tags=["admin"])

MOST = 1_000_000
Credits = Annotated[
    Decimal,
    Field(gt=0, le=MOST, decimal_places=6, examples=[25]),
    WithJsonSchema(
        {"type": "number", "exclusiveMinimum": 0, "maximum": MOST, "multipleOf": 0.000001, "examples": [25]}
    ),
]
Key = Annotated[
    str | None,
    Header(
        alias="Idempotency-Key",
        max_length=200,
        pattern=r"^[\x21-\x7e]+$",
        description="The same key gives once, however often it is sent.",
    ),
]


class Grant(BaseModel):
    model_config = ConfigDict(extra="forbid")

    credits: Credits
    note: str = Field(
        default="",
        max_length=200,
        pattern=r"^[^\x00-\x1f\x7f]*$",
        description="The person reads it in their statement.",
        examples=["thanks for the bug report"],
    )


class Granted(BaseModel):
    user_id: UUID
    credits: float = Field(description="What the person can spend now.", examples=[35])


class AuditEntry(BaseModel):
    id: UUID
    action: str = Field(examples=["credits_given"])
    user_id: UUID | None = Field(description="Who did it.")
    subject: str | None = Field(description="Whose account it was done to.")
    facts: dict[str, Any] | None = Field(examples=[{"credits": "25", "note": ""}])
    address: str | None = Field(description="The network address it came from.", examples=["192.0.2.7"])
    created_at: datetime


@router.get("/users", summary="List accounts", responses=problems(401, 403, 422))
async def list_users(
    me: Admin, edge: EdgeDep, limit: Limit = 50, cursor: Cursor = "",
    q: Annotated[
        str, Query(max_length=200, pattern=r"^[^\x00]*$", description="Part of an address or a name.")
    ] = "",
) -> Page[Person]:  # fmt: skip
    """Oldest first, without those who have left."""
    after = decode(cursor, datetime, UUID)
    async with edge.app.store.read() as tx:
        found = await profiles.list(tx, limit=limit + 1, after=after, containing=q)
        balances = {profile.id: await ledger.balance(tx, profile.id) for profile in found[:limit]}
    page = found[:limit]
    return Page(
        items=[shown(edge, profile, balances[profile.id]) for profile in page],
        next_cursor=encode(page[-1].created_at, page[-1].id) if len(found) > limit else None,
    )


@router.post(
    "/users/{user_id:uuid}/credits",
    status_code=201,
    summary="Give credits",
    responses=problems(401, 403, 404, 422),
)
async def give_credits(
    user_id: UUID, body: Grant, me: Admin, app: AppDep, address: Address, key: Key = None
) -> Granted:
    balance = await people.give_credits(
        app, me.id, str(user_id), int(body.credits * MICRO), note=body.note, key=key or "", address=address
    )
    return Granted(user_id=user_id, credits=balance / MICRO)


@router.get("/audit", summary="Who did what to whose account", responses=problems(401, 403, 422))
async def list_audit(me: Admin, app: AppDep, limit: Limit = 50, cursor: Cursor = "") -> Page[AuditEntry]:
    """Newest first."""
    before = decode(cursor, datetime, UUID)
    async with app.store.read() as tx:
        found = await audit.list(tx, limit=limit + 1, before=before)
    page = found[:limit]
    return Page(
        items=[AuditEntry(**vars(entry)) for entry in page],
        next_cursor=encode(page[-1].created_at, page[-1].id) if len(found) > limit else None,
    )
