"""Carrying out an approved plan: units run the moment their inputs exist.

The order of writes is the promise: the intent is saved, the order is sent once, the
vendor's name for it is saved, and only then do we wait. A take, its charge and its event
are one transaction. Whatever was in doubt when a process died is looked up, not repeated.
"""

from __future__ import annotations

import asyncio
import shutil
from collections import Counter
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from agent import orders, wire
from agent.landing import Landed, land
from agent.session import Change
from film.plan import follow
from film.units import KINDS, Unit
from pixora import failpoints
from pixora.errors import PixoraError, ProviderError
from pixora.provider import Order, Status
from providers.host import Offer
from store import journal, ledger, plans, takes
from store.errors import ClaimLost, StorageFull

if TYPE_CHECKING:
    from agent.compose import App

CLAIM_SECONDS = 120.0
TRIES = 6
"""How often an order that was cleanly turned away is sent again."""
UNCERTAIN_HOURS = 24
LOOK_UP_SECONDS = 30.0
PAUSE = timedelta(seconds=1)
"""A shorter wait is not worth giving the run back and taking it up again."""
FIRST = ("cast", "clip", "image", "speech", "music", "sound", "cut")
"""What is begun first where much could be: that with the longest way to the cut."""
ENDED = ("made", "failed", "cancelled", "dropped")
SETTLED = (*ENDED, "asking", "uncertain")
"""States in which nobody needs to wait for a line."""

OpenChange = Callable[[str], AbstractAsyncContextManager[Change]]


@dataclass(frozen=True)
class Board:
    """A plan's lines and jobs at one moment."""

    now: datetime
    lines: dict[str, plans.Line]
    jobs: dict[str, journal.Job]
    """The open job of each unit that has one."""

    @property
    def settled(self) -> bool:
        return all(line.state in SETTLED for line in self.lines.values())


class Maker:
    """Works on one plan until all that is left is a vendor's job."""

    def __init__(self, app: App, plan_id: str, video_id: str, change: OpenChange) -> None:
        self.app = app
        self.plan_id = plan_id
        self.video_id = video_id
        self.change = change
        self.poke = asyncio.Event()
        self._tasks: dict[str, asyncio.Task[bool | None]] = {}
        """By unit; one that returns False changed nothing."""
        self._orders: dict[str, Order] = {}
        """By job id; an order never changes."""
        self._looks: dict[str, datetime] = {}
        """When to look again at jobs that brought no news, by id."""
        self._ordering: set[str] = set()
        """Units whose intent is saved and whose order's fate is not."""

    async def run(self) -> datetime | None:
        """Make what can be made; when to look again, or None once every line is settled."""
        try:
            board = await self.board()
            while True:
                wake = self._start_work(board)
                if not self._tasks:
                    if board.settled:
                        return None
                    if wake is None or wake > board.now + PAUSE:
                        return wake or board.now + PAUSE
                news = await self._wait(wake)
                board = await self.board() if news else replace(board, now=self.app.store.now())
        finally:
            await self._stop()

    async def board(self) -> Board:
        async with self.app.store.read() as tx:
            lines = {line.unit: line for line in await plans.lines(tx, self.plan_id)}
            jobs = {job.unit: job for job in await journal.list(tx, plan_id=self.plan_id, open_only=True)}
            return Board(tx.now, lines, jobs)

    async def cancel(self) -> None:
        """Stop what can be stopped; what a vendor goes on making is kept when it arrives."""
        board = await self.board()
        for line in board.lines.values():
            job = board.jobs.get(line.unit)
            if line.state in ("waiting", "asking"):
                async with self.change("cancel") as change:
                    await self._end(change, line, "cancelled", text="cancelled before it was ordered")
            elif line.state == "running" and job and job.vendor_id:
                await self._cancel_job(line, job)

    async def _cancel_job(self, line: plans.Line, job: journal.Job) -> None:
        offer = self.app.offer(line.kind, line.model)
        failpoints.hit("vendor:cancel")
        if not await self.app.host.cancel(offer, job.vendor_id or ""):
            return
        async with self.change("cancelled") as change:
            try:
                await journal.claim(change.tx, job.id, self.app.instance, CLAIM_SECONDS)
            except ClaimLost:
                return
            await journal.finish(change.tx, job.id, self.app.instance, "cancelled")
            await self._end(change, line, "cancelled", text="cancelled at the vendor; nothing is charged")

    # What to do next

    def _start_work(self, board: Board) -> datetime | None:
        """Start a task for every line that can move; when the next one that cannot comes due."""
        due: list[datetime] = []
        flying = Counter(f"{job.provider}:{job.model}" for job in board.jobs.values())
        for line in sorted(board.lines.values(), key=lambda line: FIRST.index(line.kind)):
            if line.unit in self._tasks:
                continue
            job = board.jobs.get(line.unit)
            if line.state == "waiting":
                self._consider(board, line, flying, due)
            elif line.state in ("running", "uncertain") and job is not None:
                look = max(self._looks.get(job.id, board.now), job.due_at or board.now)
                if job.id in self.app.changed or look <= board.now:
                    self.app.changed.discard(job.id)
                    self._spawn(line, self._look_after(line, job))
                elif line.state == "running":
                    due.append(look)
        return min(due, default=None)

    def _consider(self, board: Board, line: plans.Line, flying: Counter[str], due: list[datetime]) -> None:
        """Start a waiting line if what it needs is there, or end it if it never will be."""
        needs = [board.lines[need] for need in line.needs if need in board.lines]
        if any(need.state not in SETTLED for need in needs):
            return
        broken = next((need for need in needs if need.state != "made"), None)
        if broken is not None and line.kind != "cut":
            self._spawn(line, self._block(line, broken))
            return
        if line.trouble:
            self._spawn(line, self._give_up(line, line.trouble))
            return
        try:
            offer = self.app.offer(line.kind, line.model)
        except ProviderError as error:
            self._spawn(line, self._give_up(line, str(error), error.next_step))
            return
        later = _not_before(line) or board.now + timedelta(seconds=self.app.host.wait(offer))
        if later > board.now:
            due.append(later)
        elif flying[line.model] < offer.model.concurrency:
            flying[line.model] += 1
            self._spawn(line, self._begin(line, offer))

    def _spawn(self, line: plans.Line, work: Any) -> None:
        self._tasks[line.unit] = asyncio.create_task(work, name=f"make {line.unit}")

    async def _wait(self, wake: datetime | None) -> bool:
        """Until a task has ended, a job is due or somebody has news; whether the board may have changed.

        Raises what a task raised.
        """
        seconds = None if wake is None else max(0.0, (wake - self.app.store.now()).total_seconds())
        poked = asyncio.create_task(self.poke.wait())
        waiting = {*self._tasks.values(), poked}
        try:
            await asyncio.wait(waiting, timeout=seconds, return_when=asyncio.FIRST_COMPLETED)
        finally:
            poked.cancel()
        news = self.poke.is_set()
        self.poke.clear()
        for unit, task in [(unit, task) for unit, task in self._tasks.items() if task.done()]:
            del self._tasks[unit]
            news |= task.result() is not False
        return news

    async def _stop(self) -> None:
        """Let go of what is under way, but see orders off first: else they would be in doubt."""
        for unit, task in self._tasks.items():
            if unit not in self._ordering:
                task.cancel()
        await asyncio.gather(*self._tasks.values(), return_exceptions=True)
        self._tasks.clear()

    # Ordering

    async def _begin(self, line: plans.Line, offer: Offer) -> None:
        """Save the intent, then send the order once."""
        async with self.change("intent") as change:
            loaded = await change.load()
            verdict, _, why = follow(line.proposed(), loaded.graph, self.app.price_with(line.model))
            if verdict == "dropped":
                return await self._end(change, line, "dropped", code="edited", text=why)
            if verdict == "asking":
                return await self._ask_again(change, line, why)
            job = await self._intend(change, line, loaded.graph.units[line.unit], offer)
            self._ordering.add(line.unit)
        try:
            if job is not None:
                await self._submit(line, job, offer)
        finally:
            self._ordering.discard(line.unit)
        return None

    async def _intend(self, change: Change, line: plans.Line, unit: Unit, offer: Offer) -> journal.Job | None:
        loaded = await change.load()
        request, inputs = self.app.request(loaded.graph, unit)
        job, fresh = await journal.intend(
            change.tx,
            f"{self.plan_id}:{line.unit}:{_tried(line) + 1}",
            self.app.instance,
            CLAIM_SECONDS,
            video_id=self.video_id,
            user_id=loaded.video.user_id,
            unit=line.unit,
            provider=offer.provider.name,
            model=offer.model.name,
            request={"order": orders.dump(line.kind, request), "inputs": inputs},
            plan_id=self.plan_id,
            run_id=change.run_id,
        )
        await plans.set_line(change.tx, self.plan_id, line.unit, "running", was=("waiting",))
        await change.step("assemble" if line.kind == "cut" else "make")
        change.say(self.activity(line, "running", progress=None))
        return job if fresh else None

    async def _submit(self, line: plans.Line, job: journal.Job, offer: Offer) -> None:
        order = await self._order(line, job)
        failpoints.hit("submit:before")
        try:
            vendor_id = await self.app.host.submit(offer, order)
        except ProviderError as error:
            return await self._turned_away(line, job, offer, error)
        failpoints.hit("submit:after")
        await self._note_submitted(line, job, offer, vendor_id)
        return None

    async def _note_submitted(self, line: plans.Line, job: journal.Job, offer: Offer, vendor_id: str) -> None:
        async with self.change("submitted") as change:
            due = _next_look(change.tx.now, offer)
            await journal.submitted(change.tx, job.id, self.app.instance, vendor_id, due)
            await plans.set_line(change.tx, self.plan_id, line.unit, "running", was=("running", "uncertain"))

    async def _turned_away(
        self, line: plans.Line, job: journal.Job, offer: Offer, error: ProviderError
    ) -> None:
        """An order that was not taken: in doubt, to be sent again, or failed."""
        if error.kind == "uncertain" and offer.provider.repeatable:
            error = ProviderError(str(error), "unavailable")
        if error.kind == "uncertain":
            async with self.change("uncertain") as change:
                due = change.tx.now + timedelta(seconds=1)
                await journal.doubt(change.tx, job.id, self.app.instance, due, {"text": str(error)})
                await plans.set_line(change.tx, self.plan_id, line.unit, "uncertain", was=("running",))
                change.say(
                    self.activity(line, "uncertain", error=_failure("uncertain", str(error), _UNCERTAIN_NEXT))
                )
            return
        if error.kind in ("rate_limited", "unavailable", "timeout", "lost") and _tries(job) < TRIES:
            await self._send_again(line, job, error)
            return
        await self._fail(line, job, error)

    async def _send_again(self, line: plans.Line, job: journal.Job, error: ProviderError) -> None:
        """Nothing was bought: end this job, and let the line wait its turn for another."""
        tries = _tries(job)
        pause = error.retry_after if error.retry_after is not None else min(30.0, 0.5 * 2**tries)
        pause = 0.0 if error.kind == "lost" else pause
        async with self.change("again") as change:
            await journal.finish(
                change.tx, job.id, self.app.instance, "failed", error=_failure(error.kind, str(error))
            )
            moment = change.tx.now + timedelta(seconds=pause)
            note = _failure(error.kind, str(error)) | {"not_before": moment.isoformat(), "tries": tries}
            await plans.set_line(
                change.tx, self.plan_id, line.unit, "waiting", was=("running", "uncertain"), error=note
            )
            reason = {"code": error.kind, "text": f"{error}; trying again in {pause:.0f} s", "eta": pause}
            change.say(self.activity(line, "queued", reason=reason))

    async def _order(self, line: plans.Line, job: journal.Job) -> Order:
        if job.id in self._orders:
            return self._orders[job.id]
        data = job.request["order"]
        async with self.app.store.read() as tx:
            if line.kind == "cut":
                used = await takes.list(tx, self.video_id)
            else:
                used = [await takes.get(tx, take) for take in _parents(data)]
        rows = {row.id: row for row in used}
        request = orders.with_files(orders.load(line.kind, data), rows, self.app.store.blobs)
        order = Order(job.key, job.model, request, self.app.work / job.id, lambda: self.app.job_changed(job))
        self._orders[job.id] = order
        return order

    # Waiting

    async def _look_after(self, line: plans.Line, job: journal.Job) -> bool:
        """Take one look at a job that is due; whether there was news."""
        offer = self.app.offer(line.kind, f"{job.provider}:{job.model}")
        order = await self._order(line, job)
        status: Status | ProviderError | None = None
        if job.vendor_id is not None:
            failpoints.hit("vendor:poll")
            try:
                status = await self.app.host.poll(offer, job.vendor_id, order)
            except ProviderError as error:
                status = error
            if _without_news(status, job):
                return self._put_off(job, offer)
        self._looks.pop(job.id, None)
        try:
            async with self.app.store.begin("claim") as tx:
                job = await journal.claim(tx, job.id, self.app.instance, CLAIM_SECONDS)
        except ClaimLost:
            return self._put_off(job, offer)
        if status is None:
            await self._recover(line, job, offer)
        elif isinstance(status, ProviderError):
            await self._unanswered(line, job, offer, status)
        else:
            await self._answered(line, job, offer, status, order)
        return True

    def _put_off(self, job: journal.Job, offer: Offer) -> bool:
        """Look again when it is time, of which nobody else needs to know."""
        self._looks[job.id] = _next_look(self.app.store.now(), offer)
        return False

    async def _recover(self, line: plans.Line, job: journal.Job, offer: Offer) -> None:
        """A submit whose outcome nobody noted: ask the vendor, and never just send it again."""
        failpoints.hit("vendor:find")
        try:
            vendor_id = await self.app.host.find(offer, job.key)
        except ProviderError as error:
            if error.kind == "lost":
                return await self._send_again(line, job, error)
            vendor_id = None
        if vendor_id is not None:
            return await self._note_submitted(line, job, offer, vendor_id)
        if self.app.store.now() - job.created_at > timedelta(hours=UNCERTAIN_HOURS):
            gone = ProviderError(
                f"nobody could tell within {UNCERTAIN_HOURS} h whether it was ordered", "uncertain"
            )
            return await self._fail(line, job, gone)
        async with self.change("uncertain") as change:
            due = change.tx.now + timedelta(seconds=LOOK_UP_SECONDS)
            text = f"{offer.name} cannot say yet whether the order arrived"
            await journal.doubt(change.tx, job.id, self.app.instance, due, {"text": text})
            if await plans.set_line(change.tx, self.plan_id, line.unit, "uncertain", was=("running",)):
                change.say(
                    self.activity(line, "uncertain", error=_failure("uncertain", text, _UNCERTAIN_NEXT))
                )
        return None

    async def _unanswered(
        self, line: plans.Line, job: journal.Job, offer: Offer, error: ProviderError
    ) -> None:
        if error.kind in ("rate_limited", "unavailable", "timeout"):
            await self._later(line, job, error.retry_after or offer.provider.poll_seconds * 2)
        elif error.kind == "lost" and offer.provider.repeatable:
            await self._send_again(line, job, error)
        else:
            await self._fail(line, job, error)

    async def _answered(
        self, line: plans.Line, job: journal.Job, offer: Offer, status: Status, order: Order
    ) -> None:
        match status.state:
            case "done":
                await self._land(line, job, offer, status, order)
            case "failed":
                failure = status.error or ProviderError(f"{offer.name} failed without saying why", "failed")
                await self._fail(line, job, failure, self._billed(offer, status))
            case "cancelled":
                await self._fail(line, job, ProviderError(f"{offer.name} cancelled the job", "failed"))
            case _:
                await self._later(line, job, offer.provider.poll_seconds, status.progress)

    async def _later(
        self, line: plans.Line, job: journal.Job, seconds: float, progress: float | None = None
    ) -> None:
        async with self.change("later") as change:
            due = change.tx.now + timedelta(seconds=seconds)
            await journal.later(change.tx, job.id, self.app.instance, due, progress or job.progress)
            if progress is not None:
                change.say(self.activity(line, "running", progress=progress))

    # Ending

    async def _land(
        self, line: plans.Line, job: journal.Job, offer: Offer, status: Status, order: Order
    ) -> None:
        """Fetch, check and keep what was made; take, charge and event are one transaction."""
        try:
            assert status.output is not None
            failpoints.hit("vendor:fetch")
            landed = await land(status.output, line.kind, order.request, order.folder, offer.provider.hosts)
            key = await self.app.store.blobs.put(job.user_id, landed.path, landed.path.suffix)
            failpoints.hit("blob:after")
        except (StorageFull, OSError):
            raise
        except PixoraError as error:
            bad = error if isinstance(error, ProviderError) else ProviderError(str(error), "bad_output")
            return await self._fail(line, job, bad, self._billed(offer, status) or line.quote)
        await self._keep(line, job, offer, status, landed, key)
        await asyncio.to_thread(shutil.rmtree, order.folder, ignore_errors=True)
        return None

    async def _keep(
        self, line: plans.Line, job: journal.Job, offer: Offer, status: Status, landed: Landed, key: str
    ) -> None:
        billed = self._billed(offer, status)
        charged = min(line.quote if billed is None else billed, line.maximum)
        async with self.change("take") as change:
            take = await takes.add(
                change.tx,
                self.video_id,
                job.user_id,
                line.unit,
                inputs=job.request["inputs"],
                provider=job.provider,
                model=job.model,
                request=job.request["order"] if line.kind != "cut" else {},
                blob_key=key,
                mime=landed.mime,
                bytes=landed.bytes,
                facts=landed.facts,
                cost=charged,
                vendor_cost=charged if billed is None else billed,
                parents=_parents(job.request["order"]),
                seed=job.request["order"].get("seed"),
            )
            await plans.set_line(change.tx, self.plan_id, line.unit, "made", take_id=take.id, charged=charged)
            await journal.finish(change.tx, job.id, self.app.instance, "done", billed=billed)
            await ledger.settle(
                change.tx, self.plan_id, line.unit, charged=charged, maximum=line.maximum, billed=billed
            )
            change.altered()
            change.say(self.activity(line, "current", progress=1.0, take=take.id, cost=charged))

    async def _fail(
        self, line: plans.Line, job: journal.Job, error: ProviderError, billed: int | None = None
    ) -> None:
        """End a job and its line; whatever the vendor billed is not the person's to pay."""
        async with self.change("fail") as change:
            failure = _failure(error.kind, str(error), error.next_step)
            await journal.finish(
                change.tx,
                job.id,
                self.app.instance,
                "failed",
                billed=billed or error.billed or None,
                error=failure,
            )
            await self._end(
                change, line, "failed", code=error.kind, text=str(error), next_step=error.next_step,
                billed=billed or error.billed,
            )  # fmt: skip
        await asyncio.to_thread(shutil.rmtree, self.app.work / job.id, ignore_errors=True)

    async def _end(
        self,
        change: Change,
        line: plans.Line,
        state: Any,
        *,
        code: str = "",
        text: str,
        next_step: str = "",
        billed: int = 0,
    ) -> None:
        """End a line without a take and give its share of the hold back."""
        failure = _failure(code or state, text, next_step) | ({"billed": billed} if billed else {})
        if await plans.set_line(change.tx, self.plan_id, line.unit, state, error=failure):
            await ledger.release(change.tx, self.plan_id, line.unit, maximum=line.maximum, billed=billed)
            change.altered()
            change.say(self.activity(line, state, error=failure, cost=0))

    async def _ask_again(self, change: Change, line: plans.Line, why: str) -> None:
        """More was needed than was approved: not bought, to be approved anew; the rest goes on."""
        failure = _failure("over_plan", why, "approve the new price to make it")
        await plans.set_line(change.tx, self.plan_id, line.unit, "asking", was=("waiting",), error=failure)
        change.altered()
        change.say(self.activity(line, "blocked", error=failure))

    async def _block(self, line: plans.Line, broken: plans.Line) -> None:
        state = {"asking": "waits for a new approval", "uncertain": "is uncertain"}.get(
            broken.state, broken.state
        )
        async with self.change("blocked") as change:
            what = (await change.load()).graph.word(broken.unit)
            await self._end(
                change,
                line,
                "failed",
                code="blocked",
                text=f"{what} {state}",
                next_step=f"remake {what} first",
            )

    async def _give_up(self, line: plans.Line, text: str, next_step: str = "choose another model") -> None:
        async with self.change("impossible") as change:
            await self._end(change, line, "failed", code="no_model", text=text, next_step=next_step)

    def _billed(self, offer: Offer, status: Status) -> int | None:
        return None if status.quantity is None else self.app.host.billed(offer, status.quantity)

    def activity(self, line: plans.Line, state: str, **more: Any) -> wire.Event:
        """How a unit stands, for whoever watches."""
        return unit_activity(self.plan_id, line, state, **more)


_UNCERTAIN_NEXT = "Pixora keeps looking it up; after 24 h the credits held for it go back to you"


def unit_activity(plan_id: str, line: plans.Line, state: str, **more: Any) -> wire.Event:
    """One unit's life as an AG-UI activity."""
    provider, _, model = line.model.partition(":")
    subject = line.unit.partition(":")[2]
    content = {
        "unit": line.unit,
        "scene_id": subject if line.kind in KINDS[1:5] else None,
        "kind": line.kind,
        "state": state,
        "progress": more.pop("progress", None),
        "provider": provider or "studio",
        "model": model or "cut",
        **more,
    }
    kind = "pixora.cut" if line.kind == "cut" else "pixora.unit"
    return wire.activity(f"{plan_id}:{line.unit}", kind, content)


def _failure(code: str, text: str, next_step: str = "") -> dict[str, Any]:
    return {"code": code, "text": text} | ({"next_step": next_step} if next_step else {})


def _next_look(now: datetime, offer: Offer) -> datetime:
    """When to ask a vendor again: at moments that its jobs share, so that looking ends in between."""
    every = offer.provider.poll_seconds
    return datetime.fromtimestamp((now.timestamp() // every + 1) * every, now.tzinfo)


def _without_news(status: Status | ProviderError, job: journal.Job) -> bool:
    """Whether a vendor is where it was when it was asked before."""
    if isinstance(status, ProviderError) or status.state not in ("queued", "running"):
        return False
    return (status.progress or 0.0) <= (job.progress or 0.0)


def _not_before(line: plans.Line) -> datetime | None:
    moment = (line.error or {}).get("not_before")
    return datetime.fromisoformat(moment) if moment else None


def _tried(line: plans.Line) -> int:
    """How many orders for a waiting line were turned away."""
    return int((line.error or {}).get("tries", 0))


def _tries(job: journal.Job) -> int:
    """Which attempt at its line a job is, counted from 1."""
    return int(job.key.rpartition(":")[2])


def _parents(order: dict[str, Any]) -> list[str]:
    """The takes that an order starts from."""
    image = order.get("image")
    members = [member.get("take") for member in order.get("cast") or ()]
    return [take for take in [*members, image.get("take") if isinstance(image, dict) else None] if take]
