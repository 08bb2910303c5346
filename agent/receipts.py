"""Statements and receipts: what credits went for, in words that need no explanation."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal

from film.document import Film
from film.naming import unit_word
from store import plans, receipts, takes, videos
from store.engine import Tx
from store.errors import MICRO, NotFound
from store.receipts import Stated, Subject, Sums
from store.tables import OPEN_LINE, EntryType, LineState

NAMELESS = "a film without a title"


@dataclass(frozen=True)
class Entry:
    """One entry of the wallet's statement; money is in micro-credits everywhere here."""

    id: str
    kind: EntryType
    amount: int
    after: int
    """What could be spent after it."""
    words: str
    note: str
    plan_id: str | None
    video_id: str | None
    created_at: datetime
    position: int


@dataclass(frozen=True)
class Line:
    """What one unit of a plan cost."""

    unit: str
    words: str
    state: LineState
    model: str
    take_id: str | None
    quote: int
    maximum: int
    sums: Sums
    why: str
    """Why there is no take, where there is none."""

    @property
    def note(self) -> str:
        return vendor_note(self.sums)


@dataclass(frozen=True)
class Receipt:
    """What one approved plan cost so far."""

    plan: plans.Plan
    title: str
    sums: Sums
    lines: Sequence[Line]

    @property
    def reused(self) -> int | None:
        """Takes that were kept as they were; None until the plan is closed."""
        return (self.plan.receipt or {}).get("reused")


@dataclass(frozen=True)
class TakeReceipt:
    """What one take cost."""

    take: takes.Take
    words: str
    plan_id: str | None
    sums: Sums

    @property
    def note(self) -> str:
        return vendor_note(self.sums) if self.plan_id else "not ordered, so nothing was paid for it"


def exact(micro: int) -> str:
    """Credits to the last micro-credit: ``12``, ``3.5``, ``0.000001``."""
    text = f"{Decimal(micro) / MICRO:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def counted(micro: int) -> str:
    """``1 credit``, ``3.5 credits``."""
    return f"{exact(micro)} credit{'' if micro == MICRO else 's'}"


def vendor_note(sums: Sums) -> str:
    """What a vendor billed beyond what the person paid, for which the operator stands in."""
    if sums.billed <= sums.paid:
        return ""
    return f"vendor billed {exact(sums.billed)}, you paid {exact(sums.paid)}"


async def statement(tx: Tx, user_id: str, limit: int, before: int | None = None) -> Sequence[Entry]:
    """The wallet's entries, newest first, below position ``before``."""
    rows = await receipts.statement(tx, user_id, limit, before)
    films = await receipts.subjects(tx, {row.video_id for row in rows if row.video_id})
    return [
        Entry(
            row.entry.id, row.entry.type, row.entry.amount, row.entry.balance_after, _what_for(row, films),
            row.entry.note, row.entry.plan_id, row.video_id, row.entry.created_at, row.entry.position,
        )
        for row in rows
    ]  # fmt: skip


def _what_for(row: Stated, films: Mapping[str, Subject]) -> str:
    if (row.entry.unit or "").startswith("voice:"):
        if row.entry.type == "hold":
            return "set aside to clone a voice; it comes back if that fails"
        return "cloning a voice cost nothing; what was set aside is back"
    subject = films.get(row.video_id or "")
    film = _titled(subject)
    unit = unit_word(subject.film if subject else Film(), row.entry.unit) if row.entry.unit else ""
    match row.entry.type:
        case "grant":
            return "credits given"
        case "purchase":
            return "credits bought"
        case "hold":
            return f"set aside to make {film}; what is not used of it comes back"
        case "release" if row.charged:
            return f"{unit} of {film} cost {exact(row.charged)}; the rest of what was set aside is back"
        case "release":
            return f"{unit} of {film} cost nothing; what was set aside is back"
        case "refund":
            return f"{unit} of {film} paid back"
        case other:
            return other


def _titled(subject: Subject | None) -> str:
    return f"“{subject.title}”" if subject and subject.title else NAMELESS


async def listed(
    tx: Tx, user_id: str, limit: int, *, video_id: str | None = None, before: tuple[datetime, str] | None = None
) -> Sequence[Receipt]:  # fmt: skip
    """Receipts of a person's plans, last approved first, of one film or of all. Raises ``NotFound``."""
    if video_id is not None:
        await videos.get(tx, video_id, user_id)
    found = await receipts.approved(tx, user_id, limit, video_id=video_id, before=before)
    return await _written(tx, found)


async def of_plan(tx: Tx, user_id: str, plan_id: str) -> Receipt:
    """One plan's receipt. Raises ``NotFound``, also for a plan that was never approved."""
    try:
        plan = await plans.get(tx, plan_id)
    except NotFound:
        plan = None
    if plan is None or plan.user_id != user_id or plan.approved_at is None:
        raise NotFound("receipt", plan_id)
    (receipt,) = await _written(tx, [plan])
    return receipt


async def of_take(tx: Tx, user_id: str, take_id: str) -> TakeReceipt:
    """What one take cost. Raises ``NotFound``."""
    take = await takes.get(tx, take_id, user_id)
    film = (await receipts.subjects(tx, [take.video_id]))[take.video_id].film
    plan_id = await receipts.plan_of_take(tx, take.video_id, take.id)
    booked = (await receipts.sums(tx, [plan_id]))[plan_id] if plan_id else {}
    return TakeReceipt(take, unit_word(film, take.unit), plan_id, booked.get(take.unit, Sums()))


async def _written(tx: Tx, found: Sequence[plans.Plan]) -> Sequence[Receipt]:
    booked = await receipts.sums(tx, [plan.id for plan in found])
    films = await receipts.subjects(tx, [plan.video_id for plan in found])
    return [
        Receipt(
            plan,
            films[plan.video_id].title,
            receipts.total([*booked[plan.id].values()]),
            [
                _line(line, films[plan.video_id].film, booked[plan.id].get(line.unit, Sums()))
                for line in await plans.lines(tx, plan.id)
            ],
        )
        for plan in found
    ]


def _line(line: plans.Line, film: Film, booked: Sums) -> Line:
    # The hold is booked for the plan as a whole; a line that is open has its maximum of it.
    held = line.maximum if line.state in OPEN_LINE and not booked.held else 0
    return Line(
        line.unit, unit_word(film, line.unit), line.state, line.model, line.take_id, line.quote, line.maximum,
        replace(booked, held=held), "" if line.state == "made" else (line.error or {}).get("text", ""),
    )  # fmt: skip
