"""Credits: double entry, append-only, in integer micro-credits.

Every person has five accounts, so that no two people's postings ever wait for each other:

==========  =======================================================================
wallet      what they can spend; never negative
held        what approved plans may still cost; never negative
vendors     what their work cost: what vendors billed, or what was charged where a
            vendor reports nothing
variance    what the operator gained (+) or lost (-) between charge and bill
mint        where credits come from; minus everything ever granted or sold
==========  =======================================================================

A posting moves amounts between accounts of one person and sums to zero:

=========  ========================================================================
grant      mint → wallet (``purchase`` likewise)
hold       wallet → held, the plan's maximum, once per plan
settle     held → vendors for what is charged, → wallet for the rest of the line's share;
           ``release`` is a settlement of nothing
refund     variance → wallet
bill       variance → vendors, for what a vendor bills after its line was settled
=========  ========================================================================

A cloned voice belongs to no plan: what it costs is held and settled by itself, under its own unit.

Each posting has an idempotency key: repeating it changes nothing and returns the first.
A line's share leaves the hold exactly once (key ``close:<plan>:<unit>``), whether settled
or released. Balances are projections kept by guarded updates in the same transaction.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, get_args

from sqlalchemy import bindparam, func, select, update

from store.engine import Tx, new_id
from store.errors import MICRO, LedgerError, NotEnough, NotFound
from store.tables import Account, EntryType, accounts, credit_transactions, plans, profiles

entries = credit_transactions
ACCOUNTS: tuple[Account, ...] = get_args(Account)


@dataclass(frozen=True)
class Entry:
    id: str
    posting_id: str
    user_id: str
    account: Account
    type: EntryType
    amount: int
    balance_after: int
    key: str
    plan_id: str | None
    unit: str | None
    note: str
    position: int
    created_at: datetime


@dataclass(frozen=True)
class Posting:
    """What a posting moved; an empty one moved nothing, was not written and leaves its key free."""

    key: str
    entries: Mapping[Account, int]

    @property
    def charged(self) -> int:
        """What left the hold and did not come back to the wallet."""
        return -self.entries.get("held", 0) - self.entries.get("wallet", 0)


async def grant(tx: Tx, user_id: str, amount: int, key: str, note: str = "") -> Posting:
    """Give credits."""
    _whole(amount=amount)
    return await _post(tx, user_id, key, "grant", {"mint": -amount, "wallet": amount}, note=note)


async def purchase(tx: Tx, user_id: str, amount: int, key: str, note: str = "") -> Posting:
    """Credit what somebody paid for; ``key`` is the payment's id."""
    _whole(amount=amount)
    return await _post(tx, user_id, key, "purchase", {"mint": -amount, "wallet": amount}, note=note)


async def hold(tx: Tx, plan_id: str, amount: int, *, mint: bool = False) -> Posting:
    """Set a plan's maximum aside. Raises ``NotEnough``.

    ``mint`` grants what the wallet lacks first: for the owner of this home, who is bounded
    by what they allowed the plan to cost and not by a balance.
    """
    return await _set_aside(tx, await _owner(tx, plan_id), plan_id, amount, mint, plan_id=plan_id)


async def _set_aside(
    tx: Tx, user_id: str, name: str, amount: int, mint: bool, *, plan_id: str | None = None, unit: str | None = None
) -> Posting:  # fmt: skip
    _whole(amount=amount)
    key = f"hold:{name}"
    if mint:
        await _lock(tx, user_id)
        lacking = amount - await balance(tx, user_id)
        if lacking > 0 and await _find(tx, user_id, key) is None:
            await grant(tx, user_id, lacking, f"mint:{name}", "the owner's own budget")
    return await _post(tx, user_id, key, "hold", {"wallet": -amount, "held": amount}, plan_id, unit)


async def settle(
    tx: Tx, plan_id: str, unit: str, *, charged: int, maximum: int, billed: int | None = None
) -> Posting:
    """End a line's share of the hold: ``charged`` of its ``maximum`` is paid, the rest returns.

    ``billed`` is what the vendor reports; its difference from ``charged`` is the operator's.
    Raises ``LedgerError`` where more is charged than the line's maximum, or the line's
    share is more than the plan still holds.
    """
    moved = _settled(unit, charged, maximum, billed)
    user_id = await _owner(tx, plan_id)
    kind: EntryType = "settle" if charged else "release"
    return await _post(tx, user_id, _closing(plan_id, unit), kind, moved, plan_id, unit)


def _settled(unit: str, charged: int, maximum: int, billed: int | None) -> dict[Account, int]:
    _whole(charged=charged, maximum=maximum, billed=billed or 0)
    if charged > maximum:
        raise LedgerError(
            f"Cannot charge {charged} for {unit!r}: its share of the hold is {maximum} micro-credits."
        )
    cost = charged if billed is None else billed
    return {"held": -maximum, "wallet": maximum - charged, "vendors": cost, "variance": charged - cost}


async def release(tx: Tx, plan_id: str, unit: str, *, maximum: int, billed: int = 0) -> Posting:
    """Return a line's share in full; a vendor's bill for it, if any, is the operator's."""
    return await settle(tx, plan_id, unit, charged=0, maximum=maximum, billed=billed)


async def hold_voice(tx: Tx, user_id: str, voice_id: str, price: int, *, mint: bool = False) -> Posting:
    """Set the price of cloning a voice aside, once; ``mint`` is as in :func:`hold`. Raises ``NotEnough``."""
    unit = voice_unit(voice_id)
    return await _set_aside(tx, user_id, unit, price, mint, unit=unit)


async def close_voice(tx: Tx, user_id: str, voice_id: str, price: int, *, charged: int) -> Posting:
    """End what is held for a voice, once: it is paid, or it returns. Raises ``LedgerError``."""
    unit = voice_unit(voice_id)
    moved = _settled(unit, charged, price, None)
    held = await _find(tx, user_id, f"hold:{unit}")
    if price != (held.entries["held"] if held else 0):
        raise LedgerError(f"Cannot take {price} micro-credits for {unit!r}: that is not what is held for it.")
    kind: EntryType = "settle" if charged else "release"
    return await _post(tx, user_id, f"close:{unit}", kind, moved, unit=unit)


def voice_unit(voice_id: str) -> str:
    """By which unit the entries of a voice go; they belong to no plan."""
    return f"voice:{voice_id}"


async def bill(tx: Tx, plan_id: str, unit: str, amount: int, key: str) -> Posting:
    """Book what a vendor bills for a line that was settled or released before; nobody pays but the operator."""
    _whole(amount=amount)
    moved: dict[Account, int] = {"variance": -amount, "vendors": amount}
    return await _post(tx, await _owner(tx, plan_id), key, "variance", moved, plan_id, unit)


async def refund(tx: Tx, plan_id: str, unit: str, amount: int, key: str, note: str = "") -> Posting:
    """Give back what was charged for a line. Raises ``LedgerError`` beyond that."""
    _whole(amount=amount)
    user_id = await _owner(tx, plan_id)
    await _lock(tx, user_id)
    paid = await charged_for(tx, plan_id, unit)
    if amount > paid and await _find(tx, user_id, key) is None:
        raise LedgerError(f"Cannot refund {amount} for {unit!r}: {paid} micro-credits were paid for it.")
    return await _post(
        tx, user_id, key, "refund", {"variance": -amount, "wallet": amount}, plan_id, unit, note
    )


async def charged_for(tx: Tx, plan_id: str, unit: str | None = None) -> int:
    """What a plan, or one of its lines, has cost its owner so far: charges less refunds."""
    total = select(func.coalesce(func.sum(entries.c.amount), 0)).where(entries.c.plan_id == plan_id)
    total = total.where(entries.c.account.in_(("wallet", "held")), entries.c.type != "hold")
    return -int(await tx.scalar(total if unit is None else total.where(entries.c.unit == unit)))


async def held_for(tx: Tx, plan_id: str) -> int:
    """What a plan may still cost."""
    return int(await tx.scalar(_HELD_FOR, {"plan": plan_id}))


async def balance(tx: Tx, user_id: str, account: Account = "wallet") -> int:
    """What is in an account, in micro-credits."""
    query = select(accounts.c.balance).where(accounts.c.user_id == user_id, accounts.c.kind == account)
    return await tx.scalar(query) or 0


async def held(tx: Tx, user_id: str) -> int:
    """What approved plans of this person may still cost."""
    return await balance(tx, user_id, "held")


async def history(tx: Tx, user_id: str, limit: int = 50, before: int | None = None) -> Sequence[Entry]:
    """The wallet's statement, newest first, below position ``before``: its amounts sum to the balance."""
    query = select(entries).where(entries.c.user_id == user_id, entries.c.account == "wallet")
    if before is not None:
        query = query.where(entries.c.position < before)
    return [Entry(*row) for row in await tx.all(query.order_by(entries.c.position.desc()).limit(limit))]


async def _post(
    tx: Tx,
    user_id: str,
    key: str,
    kind: EntryType,
    moved: Mapping[Account, int],
    plan_id: str | None = None,
    unit: str | None = None,
    note: str = "",
) -> Posting:
    """Write one posting, unless its key was used before."""
    assert sum(moved.values()) == 0, moved
    moved = {account: amount for account, amount in moved.items() if amount}
    if not moved:
        return Posting(key, {})
    await _lock(tx, user_id)
    if first := await _find(tx, user_id, key):
        return first
    if plan_id and -moved.get("held", 0) > (there := await held_for(tx, plan_id)):
        raise LedgerError(
            f"Cannot take {-moved['held']} from plan {plan_id}: it holds {there} micro-credits."
        )
    posting_id = new_id()
    rows = []
    taken_first = sorted(moved, key=lambda name: (moved[name] > 0, name))
    for account in taken_first:  # where there is too little, nothing was put anywhere
        after, position = await _move(tx, user_id, account, moved[account])
        rows.append(vars(Entry(
            new_id(), posting_id, user_id, account, _type(kind, account), moved[account], after, key,
            plan_id, unit, note, position, tx.now,
        )))  # fmt: skip
    await tx.execute(entries.insert(), rows)
    return Posting(key, moved)


async def _lock(tx: Tx, user_id: str) -> None:
    """From here until the commit nobody else posts for this person. Opens their accounts."""
    if await tx.first(_WALLET, {"person": user_id}) is None:
        new = [{"user_id": user_id, "kind": kind, "balance": 0, "entries": 0} for kind in ACCOUNTS]
        await tx.execute(tx.insert(accounts).on_conflict_do_nothing(), new)
        await tx.first(_WALLET, {"person": user_id})


async def _find(tx: Tx, user_id: str, key: str) -> Posting | None:
    rows = await tx.all(_POSTED, {"person": user_id, "posted": key})
    return Posting(key, {row[0]: row[1] for row in rows}) if rows else None


async def _move(tx: Tx, user_id: str, account: Account, amount: int) -> tuple[int, int]:
    """Change a balance; the balance after and the entry's position. Raises ``NotEnough``."""
    statement = _MOVE_WHAT_IS_THERE if account in ("wallet", "held") else _MOVE
    row = await tx.first(statement, {"person": user_id, "account": account, "amount": amount})
    if row is None:
        raise NotEnough(await balance(tx, user_id, account), -amount)
    if account == "wallet":
        await tx.execute(_SHOW, {"person": user_id, "shown": row[0] // MICRO})
    return row[0], row[1]


_HELD_FOR = select(func.coalesce(func.sum(entries.c.amount), 0)).where(
    entries.c.plan_id == bindparam("plan"), entries.c.account == "held"
)
_WALLET = (
    select(accounts.c.kind)
    .where(accounts.c.user_id == bindparam("person"), accounts.c.kind == "wallet")
    .with_for_update()
)
_POSTED = select(entries.c.account, entries.c.amount).where(
    entries.c.user_id == bindparam("person"), entries.c.key == bindparam("posted")
)
_AMOUNT = bindparam("amount", type_=accounts.c.balance.type)
_MOVE = (
    update(accounts)
    .where(accounts.c.user_id == bindparam("person"), accounts.c.kind == bindparam("account"))
    .values(balance=accounts.c.balance + _AMOUNT, entries=accounts.c.entries + 1)
    .returning(accounts.c.balance, accounts.c.entries)
)
_MOVE_WHAT_IS_THERE = _MOVE.where(accounts.c.balance + _AMOUNT >= 0)
_SHOW = update(profiles).where(profiles.c.id == bindparam("person")).values(credits=bindparam("shown"))


def _type(kind: EntryType, account: Account) -> EntryType:
    """The parts of a settlement go by their own names."""
    parts: dict[Account, EntryType] = {"wallet": "release", "variance": "variance", "vendors": "settle"}
    return parts.get(account, kind) if kind in ("settle", "release") else kind


async def _owner(tx: Tx, plan_id: str) -> str:
    user_id: str | None = await tx.scalar(select(plans.c.user_id).where(plans.c.id == plan_id))
    if user_id is None:
        raise NotFound("plan", plan_id)
    return user_id


def _closing(plan_id: str, unit: str) -> str:
    return f"close:{plan_id}:{unit}"


def _whole(**amounts: Any) -> None:
    for name, amount in amounts.items():
        if type(amount) is not int or amount < 0:
            raise LedgerError(f"{name} must be whole micro-credits, zero or more, got {amount!r}.")
