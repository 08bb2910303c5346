import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from film.plan import Plan, PlanLine
from store import books, ledger, plans, profiles, videos
from store.engine import Store, new_id
from store.errors import LedgerError, NotEnough, NotFound
from store.tables import credit_transactions

CREDIT = 1_000_000


def proposal(*maxima: int) -> Plan:
    return Plan(
        tuple(
            PlanLine(
                f"image:s{n}", "image", new_id(), f"b{n}", (), "fal:flux", maximum, maximum, True, "missing"
            )
            for n, maximum in enumerate(maxima, 1)
        )
    )


async def approved(store: Store, video: str, user: str, *maxima: int, mint: bool = False) -> str:
    async with store.begin("approve") as tx:
        plan = await plans.propose(tx, video, user, proposal(*maxima))
        await plans.approve(tx, plan.id, plan.maximum)
        await ledger.hold(tx, plan.id, plan.maximum, mint=mint)
    return plan.id


async def grant(store: Store, user: str, amount: int, key: str = "welcome") -> ledger.Posting:
    async with store.begin("grant") as tx:
        return await ledger.grant(tx, user, amount, key)


async def balances(store: Store, user: str) -> dict[str, int]:
    async with store.read() as tx:
        return {account: await ledger.balance(tx, user, account) for account in ledger.ACCOUNTS}


async def test_a_line_costs_what_was_charged_and_the_rest_returns(
    store: Store, video: str, user: str
) -> None:
    await grant(store, user, 10 * CREDIT)
    plan = await approved(store, video, user, 5 * CREDIT, 2 * CREDIT)
    assert (await balances(store, user))["held"] == 7 * CREDIT
    async with store.begin("settle") as tx:
        posting = await ledger.settle(tx, plan, "image:s1", charged=3 * CREDIT, maximum=5 * CREDIT)
        await plans.set_line(tx, plan, "image:s1", "made", charged=posting.charged)
        assert posting.charged == 3 * CREDIT
    assert await balances(store, user) == {
        "wallet": 5 * CREDIT,
        "held": 2 * CREDIT,
        "vendors": 3 * CREDIT,
        "variance": 0,
        "mint": -10 * CREDIT,
    }
    async with store.read() as tx:
        assert await books.audit(tx) == []
        assert (await profiles.get(tx, user)).credits == 5
        assert await ledger.charged_for(tx, plan) == 3 * CREDIT


@pytest.mark.parametrize(
    ("charged", "billed", "variance"), [(3, 5, -2), (3, 1, 2), (3, 0, 3), (0, 4, -4), (3, 3, 0), (3, None, 0)]
)
async def test_what_a_vendor_bills_beside_the_charge_is_the_operators(
    store: Store, video: str, user: str, charged: int, billed: int | None, variance: int
) -> None:
    await grant(store, user, 10)
    plan = await approved(store, video, user, 5)
    async with store.begin("settle") as tx:
        posting = await ledger.settle(tx, plan, "image:s1", charged=charged, maximum=5, billed=billed)
    after = await balances(store, user)
    assert posting.charged == charged and after["wallet"] == 10 - charged and after["held"] == 0
    assert after["variance"] == variance
    assert after["vendors"] == (charged if billed is None else billed)


async def test_a_late_bill_and_a_refund_are_the_operators(store: Store, video: str, user: str) -> None:
    await grant(store, user, 10)
    plan = await approved(store, video, user, 5)
    async with store.begin("settle") as tx:
        await ledger.settle(tx, plan, "image:s1", charged=4, maximum=5)
        await ledger.bill(tx, plan, "image:s1", 3, "job 9")
        for _ in range(2):
            await ledger.refund(tx, plan, "image:s1", 4, "sorry", "black picture")
        with pytest.raises(LedgerError, match="0 micro-credits were paid"):
            await ledger.refund(tx, plan, "image:s1", 1, "sorry again")
    assert await balances(store, user) == {"wallet": 10, "held": 0, "vendors": 7, "variance": -7, "mint": -10}


async def test_a_share_leaves_the_hold_once(store: Store, video: str, user: str) -> None:
    await grant(store, user, 10)
    plan = await approved(store, video, user, 5, 3)
    async with store.begin("release") as tx:
        released = await ledger.release(tx, plan, "image:s1", maximum=5)
        late = await ledger.settle(tx, plan, "image:s1", charged=5, maximum=5)
    assert late == released and late.charged == 0
    assert (await balances(store, user))["held"] == 3


async def test_nothing_is_taken_from_another_plan(store: Store, video: str, user: str) -> None:
    await grant(store, user, 20)
    plan = await approved(store, video, user, 5)
    await approved(store, video, user, 9)
    with pytest.raises(LedgerError, match="holds 5"):
        async with store.begin("settle") as tx:
            await ledger.settle(tx, plan, "image:s1", charged=6, maximum=6)
    with pytest.raises(LedgerError, match="share of the hold is 5"):
        async with store.begin("settle") as tx:
            await ledger.settle(tx, plan, "image:s1", charged=6, maximum=5)
    assert (await balances(store, user))["held"] == 14


async def test_what_the_wallet_does_not_afford_is_not_held(store: Store, video: str, user: str) -> None:
    await grant(store, user, 4)
    with pytest.raises(NotEnough) as refused:
        await approved(store, video, user, 5)
    assert (refused.value.have, refused.value.need) == (4, 5)
    async with store.read() as tx:
        assert await plans.list(tx, video) == []
    assert (await balances(store, user))["wallet"] == 4


async def test_the_owner_is_bounded_by_the_plan_not_by_the_wallet(
    store: Store, video: str, user: str
) -> None:
    await grant(store, user, 2)
    first = await approved(store, video, user, 5, mint=True)
    async with store.begin("again") as tx:
        await ledger.hold(tx, first, 5, mint=True)
        await ledger.release(tx, first, "image:s1", maximum=5)
    await approved(store, video, user, 6, mint=True)
    assert await balances(store, user) == {"wallet": 0, "held": 6, "vendors": 0, "variance": 0, "mint": -6}


async def test_a_repeated_hold_mints_nothing(store: Store, video: str, user: str) -> None:
    await grant(store, user, 10)
    plan = await approved(store, video, user, 6, mint=True)
    async with store.begin("again") as tx:
        await ledger.hold(tx, plan, 6, mint=True)
    assert await balances(store, user) == {"wallet": 4, "held": 6, "vendors": 0, "variance": 0, "mint": -10}


async def test_a_free_plan_writes_nothing(store: Store, video: str, user: str) -> None:
    plan = await approved(store, video, user, 0)
    async with store.begin("settle") as tx:
        assert (await ledger.settle(tx, plan, "image:s1", charged=0, maximum=0)).entries == {}
        assert await tx.all(credit_transactions.select()) == []


@pytest.mark.parametrize("amount", [-1, 0.5, True, "1"])
async def test_amounts_are_whole_and_not_negative(store: Store, user: str, amount: int) -> None:
    with pytest.raises(LedgerError, match=r"amount must be whole micro-credits"):
        await grant(store, user, amount)


async def test_no_posting_without_its_plan(store: Store, user: str) -> None:
    with pytest.raises(NotFound):
        async with store.begin("hold") as tx:
            await ledger.hold(tx, user, 1)


async def test_thirty_at_once_on_a_wallet_for_seven(store: Store, video: str, user: str) -> None:
    await grant(store, user, 7)
    results = await asyncio.gather(
        *(approved(store, video, user, 1) for _ in range(30)), return_exceptions=True
    )
    assert sum(isinstance(result, str) for result in results) == 7
    assert sum(isinstance(result, NotEnough) for result in results) == 23
    async with store.read() as tx:
        assert await books.audit(tx) == []
        assert (await ledger.balance(tx, user), await ledger.held(tx, user)) == (0, 7)


async def test_the_same_key_at_once_posts_once(store: Store, user: str) -> None:
    postings = await asyncio.gather(*(grant(store, user, 5, "payment 1") for _ in range(10)))
    assert all(posting == postings[0] for posting in postings)
    assert (await balances(store, user))["wallet"] == 5


async def test_the_statement_sums_to_the_balance(store: Store, video: str, user: str) -> None:
    await grant(store, user, 10)
    plan = await approved(store, video, user, 5)
    async with store.begin("settle") as tx:
        await ledger.settle(tx, plan, "image:s1", charged=3, maximum=5)
    async with store.begin("buy") as tx:
        await ledger.purchase(tx, user, 4, "payment 7", "4 credits")
        rows = await ledger.history(tx, user)
        assert [(row.type, row.amount, row.balance_after) for row in rows] == [
            ("purchase", 4, 11),
            ("release", 2, 7),
            ("hold", -5, 5),
            ("grant", 10, 10),
        ]
        assert await ledger.history(tx, user, limit=2, before=rows[1].position) == rows[2:]


async def test_the_audit_names_what_is_wrong(store: Store, video: str, user: str) -> None:
    await grant(store, user, 10)
    plan = await approved(store, video, user, 5)
    async with store.begin("cook") as tx:
        await tx.execute(
            ledger.accounts.update().where(ledger.accounts.c.kind == "wallet").values(balance=99)
        )
        await tx.execute(
            credit_transactions.update().where(credit_transactions.c.account == "mint").values(amount=-11)
        )
        await plans.set_line(tx, plan, "image:s1", "failed")
        found = await books.audit(tx)
    assert any("sums to -1 instead of 0" in line for line in found)
    assert any(f"wallet of {user} says 99, its entries sum to 5" in line for line in found)
    assert any(f"Plan {plan} (approved) holds 5, its open lines need 0" in line for line in found)


@dataclass
class Model:
    """The books as plain numbers."""

    wallet: int = 0
    held: int = 0
    granted: int = 0
    charged: int = 0
    billed: int = 0
    keys: set[str] = field(default_factory=set)
    open: dict[tuple[int, str], int] = field(default_factory=dict)
    plans: dict[int, str] = field(default_factory=dict)


amounts = st.integers(0, 9)
steps = st.lists(
    st.one_of(
        st.tuples(st.just("grant"), st.integers(0, 3), amounts),
        st.tuples(st.just("approve"), st.integers(0, 2), st.lists(amounts, min_size=1, max_size=3)),
        st.tuples(
            st.just("settle"), st.integers(0, 2), st.integers(1, 3), st.floats(0, 1), st.none() | amounts
        ),
        st.tuples(st.just("release"), st.integers(0, 2), st.integers(1, 3), amounts),
    ),
    max_size=14,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=steps)
async def test_any_sequence_keeps_the_books(store: Store, steps: Sequence[tuple]) -> None:  # type: ignore[type-arg]
    """Never negative, sums to the balance, repeated calls change nothing, whatever the order."""
    model = Model()
    async with store.begin("start") as tx:
        user = (await profiles.create(tx, f"{new_id()}@example.org")).id
        video = (await videos.create(tx, user)).id
    for step in steps:
        await _take(store, model, user, video, *step)
        after = await balances(store, user)
        assert (after["wallet"], after["held"]) == (model.wallet, model.held)
        assert min(after["wallet"], after["held"]) >= 0
        assert sum(after.values()) == 0
    after = await balances(store, user)
    assert (after["mint"], after["vendors"]) == (-model.granted, model.billed)
    assert after["variance"] == model.charged - model.billed
    async with store.read() as tx:
        assert [line for line in await books.audit(tx) if user in line or "Plan" in line] == []
        assert sum(row.amount for row in await ledger.history(tx, user)) == model.wallet


async def _take(
    store: Store, model: Model, user: str, video: str, kind: str, number: int, *rest: object
) -> None:
    if kind == "grant":
        [amount] = rest
        await grant(store, user, amount, f"g{number}")
        if f"g{number}" not in model.keys and amount:
            model.keys.add(f"g{number}")
            model.wallet += amount
            model.granted += amount
    elif kind == "approve" and number not in model.plans:
        [maxima] = rest
        if sum(maxima) > model.wallet:
            with pytest.raises(NotEnough):
                await approved(store, video, user, *maxima)
            return
        model.plans[number] = await approved(store, video, user, *maxima)
        model.open |= {(number, f"image:s{n}"): maximum for n, maximum in enumerate(maxima, 1)}
        model.wallet -= sum(maxima)
        model.held += sum(maxima)
    elif kind in ("settle", "release") and number in model.plans:
        unit, share, billed = f"image:s{rest[0]}", rest[1] if kind == "settle" else 0.0, rest[-1]
        await _close(store, model, number, unit, float(share), billed)


async def _close(
    store: Store, model: Model, number: int, unit: str, share: float, billed: int | None
) -> None:
    maximum = model.open.pop((number, unit), None)
    async with store.begin("close") as tx:
        lines = {line.unit: line for line in await plans.lines(tx, model.plans[number])}
        if unit not in lines:
            return
        charged = round(lines[unit].maximum * share)
        posting = await ledger.settle(
            tx, model.plans[number], unit, charged=charged, maximum=lines[unit].maximum, billed=billed
        )
        await plans.set_line(tx, model.plans[number], unit, "made", charged=posting.charged)
    if maximum == 0 and not billed:
        model.open[number, unit] = 0
    elif maximum is not None:
        model.held -= maximum
        model.wallet += maximum - charged
        model.charged += charged
        model.billed += charged if billed is None else billed
