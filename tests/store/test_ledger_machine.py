"""The ledger against a model in plain numbers: any order of events, crashes and races included."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    initialize,
    invariant,
    multiple,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select

from agent import uncertain
from agent.compose import App, compose
from agent.ordering import UNCERTAIN_HOURS
from film.plan import Plan, PlanLine
from pixora.settings import Settings
from store import books, journal, ledger, plans, profiles, videos
from store.engine import Tx, new_id, utcnow
from store.errors import LedgerError, NotEnough
from store.tables import credit_transactions as entries
from tests.databases import PostgresDatabases, SqliteDatabases

amounts = st.integers(0, 9)
shares = st.floats(0, 1)
keys = st.integers(0, 1)
ACCOUNTS = ("wallet", "held", "vendors", "variance", "mint")


class Boom(Exception):
    """The process dies in the middle of a transaction."""


@dataclass
class Line:
    """One line of an approved plan, and what became of its share."""

    plan: str
    unit: str
    maximum: int
    open: bool = True
    paid: int = 0
    refunded: bool = False


@dataclass
class Clock:
    ahead: timedelta = field(default_factory=timedelta)

    def __call__(self) -> Any:
        return utcnow() + self.ahead


def proposal(maxima: Sequence[int]) -> Plan:
    return Plan(tuple(
        PlanLine(f"image:s{n}", "image", new_id(), f"b{n}", (), "fal:flux", maximum, maximum, True, "missing")
        for n, maximum in enumerate(maxima, 1)
    ))  # fmt: skip


def machine(run: Callable[[Awaitable[Any]], Any], app: App, clock: Clock) -> type[RuleBasedStateMachine]:
    """A machine whose every rule is one thing that may happen to one person's credits."""

    class Books(RuleBasedStateMachine):
        lines: Bundle[Line] = Bundle("lines")
        ended: Bundle[Line] = Bundle("ended")

        @initialize()
        def somebody(self) -> None:
            self.model = dict.fromkeys(ACCOUNTS, 0)
            self.keys: set[str] = set()
            self.doubts: dict[tuple[str, str], tuple[Line, int]] = {}
            """Lines in doubt, and for how many hours."""
            self.shares: Counter[str] = Counter()
            """What each plan still holds."""
            self.seen: list[tuple[Any, ...]] = []
            run(self._somebody())

        async def _somebody(self) -> None:
            clock.ahead += timedelta(hours=UNCERTAIN_HOURS + 1)
            await uncertain.give_back(app)  # what the run before left in doubt
            async with app.store.begin("start") as tx:
                self.user = (await profiles.create(tx, f"{new_id()}@example.org")).id
                self.video = (await videos.create(tx, self.user)).id
                await ledger.grant(tx, self.user, 40, "welcome")
            self.move(wallet=40, mint=-40)

        def do(self, name: str, work: Callable[[Tx], Awaitable[Any]], *, crash: bool = False) -> Any:
            """One transaction; with ``crash`` it is done and then lost, and nothing may remain of it."""

            async def transaction() -> Any:
                async with app.store.begin(name) as tx:
                    result = await work(tx)
                    if crash:
                        raise Boom
                return result

            return run(transaction())

        def move(self, **amounts: int) -> None:
            for account, amount in amounts.items():
                self.model[account] += amount

        @rule(amount=amounts, key=keys, kind=st.sampled_from(["grant", "purchase"]))
        def comes_in(self, amount: int, key: int, kind: str) -> None:
            book = ledger.grant if kind == "grant" else ledger.purchase
            posting = self.do(kind, lambda tx: book(tx, self.user, amount, f"in {key}", "for nothing"))
            if f"in {key}" not in self.keys and amount:
                self.keys.add(f"in {key}")
                self.move(wallet=amount, mint=-amount)
                assert posting.entries == {"wallet": amount, "mint": -amount}

        @rule(target=lines, maxima=st.lists(amounts, min_size=1, max_size=3))
        def approve(self, maxima: list[int]) -> Any:
            async def approve(tx: Tx) -> str:
                plan = await plans.propose(tx, self.video, self.user, proposal(maxima))
                await plans.approve(tx, plan.id, plan.maximum)
                for _ in range(2):
                    await ledger.hold(tx, plan.id, plan.maximum)
                return plan.id

            need = sum(maxima)
            if need > self.model["wallet"]:
                with pytest.raises(NotEnough) as refused:
                    self.do("approve", approve)
                assert (refused.value.have, refused.value.need) == (self.model["wallet"], need)
                return multiple()
            plan_id = self.do("approve", approve)
            self.move(wallet=-need, held=need)
            self.shares[plan_id] = need
            return multiple(*(Line(plan_id, f"image:s{n}", maximum) for n, maximum in enumerate(maxima, 1)))

        @rule(maxima=st.lists(amounts, min_size=1, max_size=3))
        def approve_and_die(self, maxima: list[int]) -> None:
            async def approve(tx: Tx) -> None:
                plan = await plans.propose(tx, self.video, self.user, proposal(maxima))
                await plans.approve(tx, plan.id, plan.maximum)
                await ledger.hold(tx, plan.id, plan.maximum)

            with pytest.raises((Boom, NotEnough)):
                self.do("approve", approve, crash=True)

        def settle(self, line: Line, charged: int, billed: int | None) -> Callable[[Tx], Awaitable[Any]]:
            async def settle(tx: Tx) -> ledger.Posting:
                posting = await ledger.settle(
                    tx, line.plan, line.unit, charged=charged, maximum=line.maximum, billed=billed
                )
                await plans.set_line(tx, line.plan, line.unit, "made", charged=posting.charged)
                return posting

            return settle

        def closed(self, line: Line, charged: int, billed: int | None) -> None:
            """The line's share has left the hold, once."""
            cost = charged if billed is None else billed
            if line.open:
                self.move(
                    held=-line.maximum, wallet=line.maximum - charged, vendors=cost, variance=charged - cost
                )
                self.shares[line.plan] -= line.maximum
                # What moves nothing is not written, and leaves its key free.
                line.open, line.paid = not (line.maximum or cost), charged

        @rule(
            target=ended, line=consumes(lines), share=shares, billed=st.none() | amounts, dies=st.booleans()
        )
        def ends(self, line: Line, share: float, billed: int | None, dies: bool) -> Line:
            charged = round(line.maximum * share)
            if dies:
                with pytest.raises(Boom):
                    self.do("settle", self.settle(line, charged, billed), crash=True)
            posting = self.do("settle", self.settle(line, charged, billed))
            if line.open:
                assert posting.charged == charged
            self.closed(line, charged, billed)
            return line

        @rule(line=ended, share=shares, billed=st.none() | amounts)
        def ends_again(self, line: Line, share: float, billed: int | None) -> None:
            charged = round(line.maximum * share)
            posting = self.do("settle", self.settle(line, charged, billed))
            if not line.open:
                assert posting.charged == line.paid or line.refunded
            self.closed(line, charged, billed)

        @rule(target=ended, line=consumes(lines), billed=amounts)
        def fails(self, line: Line, billed: int) -> Line:
            self.do(
                "release",
                lambda tx: ledger.release(tx, line.plan, line.unit, maximum=line.maximum, billed=billed),
            )
            self.do("line", lambda tx: plans.set_line(tx, line.plan, line.unit, "failed"))
            self.closed(line, 0, billed)
            return line

        @rule(target=ended, line=consumes(lines), shares=st.lists(shares, min_size=2, max_size=4))
        def ends_in_a_race(self, line: Line, shares: list[float]) -> Line:
            charges = [round(line.maximum * share) for share in shares]

            async def one(charged: int) -> ledger.Posting:
                async with app.store.begin("race") as tx:
                    posting: ledger.Posting = await self.settle(line, charged, None)(tx)
                    return posting

            async def race() -> list[ledger.Posting]:
                return await asyncio.gather(*map(one, charges))

            postings = run(race())
            charged = {posting.charged for posting in postings}
            assert len(charged) == 1 and charged <= {*charges}
            self.closed(line, charged.pop(), None)
            return line

        @rule(line=lines, more=st.integers(1, 9))
        def more_than_its_share(self, line: Line, more: int) -> None:
            with pytest.raises(LedgerError):
                self.do("settle", self.settle(line, line.maximum + more, None))
            greedy = Line(line.plan, "image:s9", self.shares[line.plan] + more)
            with pytest.raises(LedgerError):
                self.do("settle", self.settle(greedy, 0, None))

        @rule(line=ended, amount=amounts, key=keys)
        def refunded(self, line: Line, amount: int, key: int) -> None:
            name = f"refund {key}"
            refund = lambda tx: ledger.refund(tx, line.plan, line.unit, amount, name)  # noqa: E731
            if name in self.keys:
                self.do("refund", refund)
            elif amount > line.paid:
                with pytest.raises(LedgerError):
                    self.do("refund", refund)
            elif amount:
                self.do("refund", refund)
                self.keys.add(name)
                line.paid -= amount
                line.refunded = True  # a repeated settlement tells of the charge, not of what is left of it
                self.move(wallet=amount, variance=-amount)

        @rule(line=ended, amount=amounts, key=keys)
        def billed_late(self, line: Line, amount: int, key: int) -> None:
            name = f"bill {key}"
            self.do("bill", lambda tx: ledger.bill(tx, line.plan, line.unit, amount, name))
            if name not in self.keys and amount:
                self.keys.add(name)
                self.move(vendors=amount, variance=-amount)

        @rule(line=consumes(lines))
        def nobody_knows_whether_it_was_ordered(self, line: Line) -> None:
            async def order(tx: Tx) -> None:
                job, _ = await journal.intend(
                    tx, f"{line.plan}:{line.unit}:1", "maker", 1, video_id=self.video, user_id=self.user,
                    unit=line.unit, provider="fal", model="flux", request={"inputs": {}}, plan_id=line.plan,
                )  # fmt: skip
                await journal.doubt(tx, job.id, "maker", tx.now, {"text": "broke off"})
                await plans.set_line(tx, line.plan, line.unit, "uncertain")

            self.do("order", order)
            self.doubts[line.plan, line.unit] = line, 0

        @precondition(lambda self: self.doubts)
        @rule(hours=st.sampled_from([UNCERTAIN_HOURS - 1, UNCERTAIN_HOURS + 1]))
        def hours_pass(self, hours: int) -> None:
            """After a day, and no sooner, credits of orders in doubt are back."""
            clock.ahead += timedelta(hours=hours)
            aged = {name: (line, hours + before) for name, (line, before) in self.doubts.items()}
            over = {name: line for name, (line, hours) in aged.items() if hours > UNCERTAIN_HOURS}
            self.doubts = {name: value for name, value in aged.items() if name not in over}
            for line in over.values():
                self.closed(line, 0, 0)
            assert run(uncertain.give_back(app)) == len(over)
            assert run(uncertain.give_back(app)) == 0

        @invariant()
        def the_books_are_those_of_the_model(self) -> None:
            run(self._check())

        async def _check(self) -> None:
            async with app.store.read() as tx:
                found = {account: await ledger.balance(tx, self.user, account) for account in ledger.ACCOUNTS}
                whole = await tx.all(select(entries).where(entries.c.user_id == self.user))
                (credits,) = {(await profiles.get(tx, self.user)).credits}
            assert found == self.model
            assert found["wallet"] >= 0 and found["held"] >= 0 and sum(found.values()) == 0
            assert credits == found["wallet"] // 1_000_000
            rows = sorted(map(tuple, whole), key=str)
            assert {*self.seen} <= {*rows}, "nothing is changed or taken out"
            assert len({(row.key, row.account) for row in whole}) == len(whole), "each key is used once"  # type: ignore[attr-defined]
            self.seen = rows

        def teardown(self) -> None:
            async def check() -> None:
                async with app.store.read() as tx:
                    mine = {plan.id for plan in await plans.list(tx, self.video)}
                    wrong = [
                        line
                        for line in await books.audit(tx)
                        if any(name in line for name in (*mine, self.user))
                    ]
                    assert wrong == []

            if hasattr(self, "user"):
                run(check())

    return Books


def test_any_order_of_events_keeps_the_books(
    databases: SqliteDatabases | PostgresDatabases, tmp_path: Path
) -> None:
    clock = Clock()
    with asyncio.Runner() as runner:
        values = {"PIXORA_HOME": str(tmp_path), "PIXORA_DATABASE_URL": databases.ready()}
        app = runner.run(compose(Settings.load(values)))
        app.store.now = clock
        try:
            run_state_machine_as_test(
                machine(runner.run, app, clock),  # type: ignore[arg-type]
                settings=settings(
                    max_examples=10,
                    stateful_step_count=40,
                    deadline=None,
                    suppress_health_check=[*HealthCheck],
                    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # shrinking takes minutes here
                ),
            )
        finally:
            runner.run(app.aclose())
