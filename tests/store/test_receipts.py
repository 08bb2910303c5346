from store import ledger, plans, receipts, takes, videos
from store.engine import Store
from store.receipts import Sums
from tests.store.conftest import Clock
from tests.store.test_ledger import approved, grant


async def test_sums_tell_what_became_of_each_share(store: Store, video: str, user: str) -> None:
    await grant(store, user, 100)
    plan = await approved(store, video, user, 5, 7, 9)
    async with store.begin("end") as tx:
        await ledger.settle(tx, plan, "image:s1", charged=3, maximum=5, billed=4)
        await ledger.refund(tx, plan, "image:s1", 2, "sorry")
        await ledger.release(tx, plan, "image:s2", maximum=7, billed=6)
        await ledger.bill(tx, plan, "image:s2", 1, "late")
        found = await receipts.sums(tx, [plan])
        assert found[plan] == {
            "": Sums(held=21),
            "image:s1": Sums(charged=3, refunded=2, returned=2, held=-5, billed=4),
            "image:s2": Sums(returned=7, held=-7, billed=7),
        }
        whole = receipts.total([*found[plan].values()])
        assert whole == Sums(charged=3, refunded=2, returned=9, held=9, billed=11)
        assert whole.paid == await ledger.charged_for(tx, plan) == 1
        assert whole.charged + whole.returned + whole.held == 21
        assert await receipts.sums(tx, []) == {}


async def test_the_statement_tells_the_charge_beside_what_came_back(
    store: Store, video: str, user: str
) -> None:
    await grant(store, user, 100)
    plan = await approved(store, video, user, 5, 7)
    async with store.begin("end") as tx:
        await ledger.settle(tx, plan, "image:s1", charged=3, maximum=5)
        await ledger.release(tx, plan, "image:s2", maximum=7)
        await ledger.refund(tx, plan, "image:s1", 1, "sorry")
        rows = await receipts.statement(tx, user, 10)
        told = [(row.entry.type, row.entry.amount, row.charged, row.video_id) for row in rows]
        assert told == [
            ("refund", 1, 0, video),
            ("release", 7, 0, video),
            ("release", 2, 3, video),
            ("hold", -12, 0, video),
            ("grant", 100, 0, None),
        ]
        assert await receipts.statement(tx, user, 2, before=rows[1].entry.position) == rows[2:4]
        assert [row.entry for row in rows] == await ledger.history(tx, user)


async def test_approved_plans_are_listed_by_pages(store: Store, video: str, user: str, clock: Clock) -> None:
    await grant(store, user, 100)
    made = []
    for number in range(5):
        clock.forward(number % 2)  # some are approved at the same moment
        made.append(await approved(store, video, user, 1))
    async with store.begin("other") as tx:
        other = (await videos.create(tx, user)).id
    await approved(store, other, user, 1)
    async with store.read() as tx:
        seen: list[plans.Plan] = []
        while page := await receipts.approved(
            tx, user, 2, video_id=video, before=(seen[-1].approved_at, seen[-1].id) if seen else None  # type: ignore[arg-type]
        ):  # fmt: skip
            seen += page
        assert {plan.id for plan in seen} == {*made} and len(seen) == 5
        assert seen == sorted(seen, key=lambda plan: (str(plan.approved_at), plan.id), reverse=True)
        assert len(await receipts.approved(tx, user, 10)) == 6
        assert (await receipts.subjects(tx, [video, other]))[video].title == "Tide"
        assert await receipts.subjects(tx, []) == {}


async def test_a_take_knows_the_plan_it_was_made_under(store: Store, video: str, user: str) -> None:
    plan = await approved(store, video, user, 0)
    async with store.begin("make") as tx:
        made = await takes.add(tx, video, user, "image:s1", inputs={}, provider="fal")
        brought = await takes.add(tx, video, user, "image:s1", inputs={}, provider="upload")
        await plans.set_line(tx, plan, "image:s1", "made", take_id=made.id)
        assert await receipts.plan_of_take(tx, video, made.id) == plan
        assert await receipts.plan_of_take(tx, video, brought.id) is None
