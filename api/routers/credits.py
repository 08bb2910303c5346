"""Balance, statement and receipts."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from fastapi import APIRouter, Query
from pydantic import BaseModel, Field

from agent import people, receipts
from api.deps import Admin, AppDep, User
from api.paging import Cursor, Limit, Page, decode, encode
from api.problems import problems
from api.routers.admin import Grant, Granted, Key
from api.session import Address
from store import ledger
from store.errors import MICRO
from store.receipts import Sums
from store.tables import LineState

router = APIRouter(prefix="/api/v1/users/credits", tags=["credits"])

VideoId = Annotated[UUID | None, Query(description="Only of this film.")]


class CreditEntry(BaseModel):
    """One entry of the statement. All amounts are credits, exact to a millionth."""

    id: UUID
    kind: Literal["grant", "purchase", "hold", "release", "refund"] = Field(
        description="`hold` sets a plan's maximum aside; `release` brings back what a unit did not use of it."
    )
    amount: float = Field(description="What it did to what can be spent.", examples=[-3.5])
    available_after: float = Field(description="What could be spent after it.", examples=[6.5])
    text: str = Field(
        description="What for.", examples=["set aside to make “The storm”; what is not used of it comes back"]
    )
    note: str = Field(description="What whoever gave, sold or refunded them wrote.", examples=["thanks"])
    plan_id: UUID | None
    video_id: UUID | None
    created_at: datetime


class Credits(Page[CreditEntry]):
    """What there is, and how it came to that, newest first."""

    balance: float = Field(description="Everything that is theirs: available and held.", examples=[10])
    held: float = Field(description="Set aside for plans under way.", examples=[3.5])
    available: float = Field(description="What can be spent now.", examples=[6.5])


class Amounts(BaseModel):
    """What something cost, in credits."""

    paid: float = Field(description="What it cost the person so far: charges less refunds.", examples=[3])
    refunded: float = Field(examples=[0])
    returned: float = Field(description="Was set aside and came back.", examples=[0.5])
    held: float = Field(description="Still set aside.", examples=[0])
    billed: float = Field(
        description="What vendors billed, or the charge where one reports nothing.", examples=[3]
    )
    note: str = Field(
        description="Where a vendor billed more than was paid; the operator stands in for it.",
        examples=["vendor billed 2, you paid 0"],
    )


class ReceiptLine(Amounts):
    """One unit of a plan."""

    unit: str = Field(examples=["clip:s2"])
    text: str = Field(description="The unit in words.", examples=["clip 2"])
    state: LineState
    model: str = Field(examples=["fal:flux"])
    quote: float = Field(examples=[3])
    maximum: float = Field(examples=[3.5])
    take_id: UUID | None
    reason: str = Field(description="Why there is no take; empty where there is one or nobody knows yet.")


class Receipt(Amounts):
    """What an approved plan cost so far; final once it is closed."""

    plan_id: UUID
    video_id: UUID
    title: str
    version: str
    state: Literal["approved", "closed"]
    quote: float
    maximum: float = Field(description="What was set aside at approval.")
    approved_at: datetime
    closed_at: datetime | None
    reused: int | None = Field(
        description="Takes that were there and were kept as they were; null until it is closed.",
        examples=[14],
    )
    lines: list[ReceiptLine]


class TakeReceipt(Amounts):
    """What one take cost."""

    take_id: UUID
    video_id: UUID
    unit: str
    text: str = Field(examples=["image 2"])
    provider: str
    model: str
    plan_id: UUID | None = Field(description="The plan it was made under; null for one that was brought.")
    created_at: datetime


class GrantTo(Grant):
    user_id: UUID = Field(description="Who gets them.")


@router.get("", summary="Balance and statement", responses=problems(401, 422))
async def read_credits(me: User, app: AppDep, limit: Limit = 50, cursor: Cursor = "") -> Credits:
    """The amounts of all entries sum to `available`."""
    key = decode(cursor, int)
    async with app.store.read() as tx:
        found = await receipts.statement(tx, me.id, limit + 1, key[0] if key else None)
        available, held = await ledger.balance(tx, me.id), await ledger.held(tx, me.id)
    page = found[:limit]
    return Credits(
        items=[_entry(entry) for entry in page],
        next_cursor=encode(page[-1].position) if len(found) > limit else None,
        balance=(available + held) / MICRO, held=held / MICRO, available=available / MICRO,
    )  # fmt: skip


@router.get("/receipts", summary="What plans cost", responses=problems(401, 404, 422))
async def list_receipts(
    me: User, app: AppDep, video_id: VideoId = None, limit: Limit = 50, cursor: Cursor = ""
) -> Page[Receipt]:
    """Every plan that was approved, last approved first."""
    before = decode(cursor, datetime, UUID)
    async with app.store.read() as tx:
        film = str(video_id) if video_id else None
        found = await receipts.listed(
            tx, me.id, limit + 1, video_id=film, before=before and (before[0], before[1])
        )
    page = found[:limit]
    last = page[-1].plan if len(found) > limit else None
    return Page(
        items=[_receipt(receipt) for receipt in page],
        next_cursor=encode(last.approved_at, last.id) if last else None,
    )


@router.get("/receipts/plans/{plan_id}", summary="What one plan cost", responses=problems(401, 404, 422))
async def read_plan_receipt(plan_id: UUID, me: User, app: AppDep) -> Receipt:
    async with app.store.read() as tx:
        return _receipt(await receipts.of_plan(tx, me.id, str(plan_id)))


@router.get("/receipts/takes/{take_id}", summary="What one take cost", responses=problems(401, 404, 422))
async def read_take_receipt(take_id: UUID, me: User, app: AppDep) -> TakeReceipt:
    async with app.store.read() as tx:
        found = await receipts.of_take(tx, me.id, str(take_id))
    take = found.take
    return TakeReceipt(
        take_id=take.id, video_id=take.video_id, unit=take.unit, text=found.words, provider=take.provider,
        model=take.model, plan_id=found.plan_id, created_at=take.created_at, **_amounts(found.sums, found.note),
    )  # fmt: skip


@router.post("/add", status_code=201, summary="Give credits", responses=problems(401, 403, 404, 422))
async def add_credits(body: GrantTo, me: Admin, app: AppDep, address: Address, key: Key = None) -> Granted:
    """For administrators; the person reads the note in their statement."""
    user_id = str(body.user_id)
    balance = await people.give_credits(
        app, me.id, user_id, int(body.credits * MICRO), note=body.note, key=key or "", address=address
    )
    return Granted(user_id=body.user_id, credits=balance / MICRO)


def _entry(entry: receipts.Entry) -> CreditEntry:
    return CreditEntry(
        id=entry.id, kind=entry.kind, amount=entry.amount / MICRO, available_after=entry.after / MICRO,
        text=entry.words, note=entry.note, plan_id=entry.plan_id, video_id=entry.video_id,
        created_at=entry.created_at,
    )  # fmt: skip


def _receipt(receipt: receipts.Receipt) -> Receipt:
    plan = receipt.plan
    return Receipt(
        plan_id=plan.id, video_id=plan.video_id, title=receipt.title, version=plan.version, state=plan.state,
        quote=plan.quote / MICRO, maximum=plan.maximum / MICRO, approved_at=plan.approved_at,
        closed_at=plan.closed_at, reused=receipt.reused, lines=[_line(line) for line in receipt.lines],
        **_amounts(receipt.sums, receipts.vendor_note(receipt.sums)),
    )  # fmt: skip


def _line(line: receipts.Line) -> ReceiptLine:
    return ReceiptLine(
        unit=line.unit, text=line.words, state=line.state, model=line.model, quote=line.quote / MICRO,
        maximum=line.maximum / MICRO, take_id=line.take_id, reason=line.why, **_amounts(line.sums, line.note),
    )  # fmt: skip


def _amounts(sums: Sums, note: str) -> dict[str, float | str]:
    return {
        "paid": sums.paid / MICRO, "refunded": sums.refunded / MICRO, "returned": sums.returned / MICRO,
        "held": sums.held / MICRO, "billed": sums.billed / MICRO, "note": note,
    }  # fmt: skip
