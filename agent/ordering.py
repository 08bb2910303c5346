"""One order's life at a vendor: the intent saved, sent once, its name noted, looked after, brought home.

Whatever was in doubt when a process died is looked up, not repeated.
"""

from __future__ import annotations

import asyncio
import logging
import shutil
from datetime import datetime, timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from agent import attempts, orders, processes, storage, telemetry
from agent.ending import NEXT_STEPS, Ending, OpenChange, failure, parents
from agent.films import load
from agent.landing import land
from agent.session import Change
from film.naming import wording
from film.plan import follow
from film.units import Unit
from pixora import failpoints
from pixora.errors import PixoraError, ProviderError, ProviderErrorKind
from pixora.provider import Order, Status
from providers.host import Offer
from providers.lane import LeftAlone
from providers.lengths import lead
from store import journal, plans, takes
from store.errors import ClaimLost, DatabaseAway, StorageAway
from store.tables import LineState

if TYPE_CHECKING:
    from agent.compose import App

log = logging.getLogger(__name__)

TRIES = 6
"""How often an order that was cleanly turned away is sent again."""
FETCHES = 6
"""How often what was made is fetched, each time from where the vendor says it is by then."""
PATIENCE = 180.0
"""Seconds for which nothing may get through to a vendor before all that waits for it is given up."""
UNCERTAIN_HOURS = 24
DOUBT_SECONDS, LOOK_UP_SECONDS = 5.0, 30.0
"""Until an order in doubt is looked up again: at first, and once what needs it does not wait for it any more."""
_PASSING = ("rate_limited", "unavailable", "timeout")
"""What goes by itself; nothing was bought, or what was bought is still there."""
LEFT_OUT = failure("cancelling", "its vendor is being asked to stop")
"""On a line of which a person has said that they do not want it, once it is ordered."""
_UNWANTED = failure("cancelled", "cancelled while it was in doubt whether the order had arrived")


class Ordering:
    """Orders the units of one plan and looks after what is ordered."""

    def __init__(self, app: App, ending: Ending) -> None:
        self.app = app
        self.ending = ending
        self.plan_id = ending.plan_id
        self.video_id = ending.video_id
        self.change: OpenChange = ending.change
        self.looks: dict[str, datetime] = {}
        """When to look again at jobs that brought no news, by id."""
        self.stopping: dict[str, datetime] = {}
        """When to ask again for a stop of jobs whose units were left out, by id."""
        self.unsure: set[str] = set()
        """Units whose intent is saved and whose order's fate is not."""
        self._orders: dict[str, Order] = {}
        """By job id; an order never changes."""

    async def begin(self, line: plans.Line, offer: Offer) -> None:
        """Save the intent, then send the order once."""
        async with self.change("intent") as change:
            loaded = await change.load()
            now = loaded.graph
            try:
                verdict, _, why = follow(line.proposed(), now, self.app.price_with(line.model, now))
            except ProviderError as error:
                return await self.ending.end(
                    change, line, "failed", code=error.kind, text=str(error), next_step=error.next_step
                )
            if verdict == "dropped":
                return await self.ending.end(change, line, "dropped", code="edited", text=why)
            if verdict == "too_long":
                return await self.ending.end(change, line, "failed", code="invalid", text=why)
            if verdict == "asking":
                return await self.ending.ask_again(change, line, why)
            if line.model in (refusals := loaded.graph.refusals(line.unit)):
                return await self.ending.end(
                    change, line, "failed", code="refused", text=refusals[line.model],
                    next_step=f"reword {wording(loaded.graph.film, line.unit)}",
                )  # fmt: skip
            job = await self._intend(change, line, loaded.graph.units[line.unit], offer)
            self.unsure.add(line.unit)
        try:
            if job is not None:
                await self._submit(line, job, offer)
        finally:
            self.unsure.discard(line.unit)
        return None

    async def _intend(self, change: Change, line: plans.Line, unit: Unit, offer: Offer) -> journal.Job | None:
        if not await plans.set_line(change.tx, self.plan_id, line.unit, "running", was=("waiting",)):
            return None  # it has ended meanwhile
        loaded = await change.load()
        request, inputs = self.app.request(loaded.graph, unit)
        job, fresh = await journal.intend(
            change.tx,
            f"{self.plan_id}:{line.unit}:{attempts.tried(line) + 1}",
            self.app.instance,
            processes.HOLD_SECONDS,
            video_id=self.video_id,
            user_id=loaded.video.user_id,
            unit=line.unit,
            provider=offer.provider.name,
            model=offer.model.name,
            request={"order": orders.dump(line.kind, request), "inputs": inputs},
            plan_id=self.plan_id,
            run_id=change.run_id,
        )
        await change.step("assemble" if line.kind == "cut" else "make")
        change.say(self.ending.activity(line, "running", progress=None))
        return job if fresh else None

    async def _submit(self, line: plans.Line, job: journal.Job, offer: Offer) -> None:
        try:
            order = await self._order(line, job)
        except storage.UNKEPT as error:  # nothing was sent
            unasked = LeftAlone(str(error).rstrip("."), "unavailable", retry_after=storage.AGAIN_SECONDS)
            return await self._turned_away(line, job, offer, unasked)
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
            # One that runs stays as it is: somebody may have left it out meanwhile.
            was: tuple[LineState, ...] = (
                ("running", "uncertain") if line.error == _UNWANTED else ("uncertain",)
            )
            await plans.set_line(change.tx, self.plan_id, line.unit, "running", was=was)

    async def _turned_away(
        self, line: plans.Line, job: journal.Job, offer: Offer, error: ProviderError
    ) -> None:
        """An order that was not taken: in doubt, to be sent again, or failed."""
        gone = _out_of_reach(offer, error) if self.app.host.trouble(offer) >= PATIENCE else None
        if gone:
            await self._give_up_waiting(offer, gone)
        if error.kind == "uncertain" and offer.provider.repeatable:
            error = ProviderError(str(error), "unavailable")
        if error.kind == "uncertain":
            await self._doubt(
                line, job, offer, str(error), timedelta(seconds=1), hopeful=offer.provider.looks_up
            )
            return
        asked = attempts.tries(job) - attempts.held(line)
        again = isinstance(error, LeftAlone) or asked < TRIES
        if error.kind in (*_PASSING, "lost") and again and not gone:
            await self._send_again(line, job, error)
            return
        # What was answered and cannot be used was made, and is billed.
        billed = line.quote if error.kind == "bad_output" else None
        await self._fail(line, job, gone or error, error.billed or billed)

    async def _give_up_waiting(self, offer: Offer, gone: ProviderError) -> None:
        """Not everything that waits for a vendor finds out by itself that nothing gets through to it."""
        said = failure(gone.kind, str(gone), NEXT_STEPS[gone.kind])
        async with self.change("out_of_reach") as change:
            for line in await plans.lines(change.tx, self.plan_id):
                if line.state == "waiting" and line.model.startswith(f"{offer.provider.name}:"):
                    await self.ending.end(change, line, "failed", **said)

    async def _fail(
        self, line: plans.Line, job: journal.Job, error: ProviderError, billed: int | None = None
    ) -> None:
        """End a line that will not be made so; of a refusal it is said which words have to change."""
        if error.kind == "refused":
            async with self.app.store.read() as tx:
                film = (await load(tx, self.video_id)).graph.film
            step = f"reword {wording(film, line.unit)}"
            error = ProviderError(str(error), "refused", billed=error.billed, next_step=step)
        await self.ending.fail(line, job, error, billed)

    async def _send_again(self, line: plans.Line, job: journal.Job, error: ProviderError) -> None:
        """Nothing was bought: end this job, and let the line wait its turn for another."""
        if line.error in (_UNWANTED, LEFT_OUT):
            async with self.change("cancelled") as change:
                said = failure(error.kind, str(error))
                ended = await journal.finish(change.tx, job.id, self.app.instance, "failed", error=said)
                change.tx.after_commit(partial(telemetry.job_ended, ended))
                await self.ending.end(change, line, "cancelled", text="cancelled; the order never arrived")
            return
        tries = attempts.tries(job)
        pause = 0.0 if error.kind == "lost" else attempts.pause(error, tries)
        async with self.change("again") as change:
            ended = await journal.finish(
                change.tx, job.id, self.app.instance, "failed", error=failure(error.kind, str(error))
            )
            change.tx.after_commit(partial(telemetry.job_ended, ended))
            moment = change.tx.now + timedelta(seconds=pause)
            note = failure(error.kind, str(error)) | {"not_before": moment.isoformat(), "tries": tries}
            note |= {"held": attempts.held(line) + isinstance(error, LeftAlone)}
            await plans.set_line(
                change.tx, self.plan_id, line.unit, "waiting", was=("running", "uncertain"), error=note
            )
            reason = {"code": error.kind, "text": f"{error}; trying again in {pause:.0f} s", "eta": pause}
            change.say(self.ending.activity(line, "queued", reason=reason))

    async def _order(self, line: plans.Line, job: journal.Job) -> Order:
        if job.id in self._orders:
            return self._orders[job.id]
        data = job.request["order"]
        async with self.app.store.read() as tx:
            if line.kind == "cut":
                used = await takes.list(tx, self.video_id)
            else:
                used = [await takes.get(tx, take) for take in parents(data)]
            request = await orders.addressed(tx, line.kind, data, job.user_id)
        rows = {row.id: row for row in used}
        folder = self.app.work / job.id
        given = partial(storage.lent, self.app.store.blobs, folder / "given")
        request = await orders.with_files(request, rows, given)
        order = Order(job.key, job.model, request, folder, lambda: self.app.job_changed(job))
        self._orders[job.id] = order
        return order

    async def look_after(self, line: plans.Line, job: journal.Job) -> bool:
        """Take one look at a job that is due; whether there was news."""
        offer = self.app.offer(line.kind, f"{job.provider}:{job.model}")
        try:
            order = await self._order(line, job)
        except storage.UNKEPT as error:
            log.warning("%s waits for its files: %s", line.unit, error)
            self.looks[job.id] = self.app.store.now() + timedelta(seconds=storage.AGAIN_SECONDS)
            return False
        status: Status | ProviderError | None = None
        if job.vendor_id is not None:
            failpoints.hit("vendor:poll")
            try:
                status = await self.app.host.poll(offer, job.vendor_id, order)
            except ProviderError as error:
                status = error
            if _without_news(status, job) and not self._moved(job, status) and job.due_at is not None:
                return self._put_off(job, offer)
        self.looks.pop(job.id, None)
        try:
            async with self.app.store.begin("claim") as tx:
                job = await journal.claim(tx, job.id, self.app.instance, processes.HOLD_SECONDS)
        except ClaimLost:
            return self._put_off(job, offer)
        if status is None:
            await self._recover(line, job, offer)
        elif isinstance(status, ProviderError):
            await self._unanswered(line, job, offer, status)
        else:
            await self._answered(line, job, offer, status, order)
        return True

    async def cancel(self, line: plans.Line, job: journal.Job) -> None:
        """Ask the vendor to stop; where it will not, what it makes is kept when it arrives.

        Of an order in doubt only this is noted: found, it is cancelled; lost, it is not sent again.
        """
        if job.vendor_id is None:
            async with self.change("cancel") as change:
                await plans.set_line(
                    change.tx, self.plan_id, line.unit, line.state, was=(line.state,), error=_UNWANTED
                )
            return
        await self._stop(line, job, self.app.offer(line.kind, line.model), job.vendor_id)

    async def leave_out(self, line: plans.Line, job: journal.Job) -> None:
        """The same for one unit that a person does not want any more; where its vendor goes on, so does the rest."""
        offer = self.app.offer(line.kind, line.model)
        if job.vendor_id is None:
            return await self.cancel(line, job)
        self.stopping[job.id] = self.app.store.now() + timedelta(seconds=processes.HOLD_SECONDS)
        if await self._stop(line, job, offer, job.vendor_id):
            return None
        async with self.change("goes_on") as change:
            if await plans.set_line(change.tx, self.plan_id, line.unit, line.state, was=(line.state,)):
                text = f"{offer.provider.name} would not stop; it is kept, and charged, when it comes"
                reason = {"code": "goes_on", "text": text}
                change.say(self.ending.activity(line, "running", progress=job.progress, reason=reason))
        return None

    async def _stop(self, line: plans.Line, job: journal.Job, offer: Offer, vendor_id: str) -> bool:
        """Have the vendor stop; whether it did."""
        failpoints.hit("vendor:cancel")
        if not await self.app.host.cancel(offer, vendor_id):
            return False
        async with self.change("cancelled") as change:
            try:
                await journal.claim(change.tx, job.id, self.app.instance, processes.HOLD_SECONDS)
            except ClaimLost:
                return True
            ended = await journal.finish(change.tx, job.id, self.app.instance, "cancelled")
            change.tx.after_commit(partial(telemetry.job_ended, ended))
            await self.ending.end(
                change, line, "cancelled", text="cancelled at the vendor; nothing is charged"
            )
        return True

    def _put_off(self, job: journal.Job, offer: Offer) -> bool:
        """Look again when it is time, of which nobody else needs to know."""
        self.looks[job.id] = _next_look(self.app.store.now(), offer)
        return False

    async def _recover(self, line: plans.Line, job: journal.Job, offer: Offer) -> None:
        """A submit whose outcome nobody noted: ask the vendor, and never just send it again."""
        failpoints.hit("vendor:find")
        silent = False
        try:
            vendor_id = await self.app.host.find(offer, job.key)
        except ProviderError as error:
            if error.kind == "lost":
                return await self._send_again(line, job, error)
            vendor_id, silent = None, True
        if vendor_id is not None:
            if line.error == _UNWANTED and await self._stop(line, job, offer, vendor_id):
                return None
            return await self._note_submitted(line, job, offer, vendor_id)
        if self.app.store.now() - job.created_at > timedelta(hours=UNCERTAIN_HOURS):
            gone = ProviderError(
                f"nobody could tell within {UNCERTAIN_HOURS} h whether it was ordered", "uncertain"
            )
            return await self._fail(line, job, gone)
        text = f"{offer.name} cannot say yet whether the order arrived"
        hopeful = silent and self.app.store.now() - job.created_at < timedelta(seconds=PATIENCE)
        seconds = DOUBT_SECONDS if hopeful else LOOK_UP_SECONDS
        await self._doubt(line, job, offer, text, timedelta(seconds=seconds), hopeful=hopeful)
        return None

    async def _doubt(
        self, line: plans.Line, job: journal.Job, offer: Offer, text: str, pause: timedelta, *, hopeful: bool
    ) -> None:
        """Look an order up after a while; what needs it waits meanwhile where there is hope that this soon tells."""
        async with self.change("uncertain") as change:
            await journal.doubt(change.tx, job.id, self.app.instance, change.tx.now + pause, {"text": text})
            if hopeful:
                reason = {
                    "code": "uncertain",
                    "text": f"{text}; asking {offer.provider.name} whether the order arrived",
                }
                if line.state != "uncertain" and (job.error or {}).get("text") != text:
                    change.say(self.ending.activity(line, "running", progress=None, reason=reason))
                return
            said = failure("uncertain", text, _in_doubt(offer))
            note = line.error if line.error == _UNWANTED else said
            if await plans.set_line(
                change.tx, self.plan_id, line.unit, "uncertain", was=("running",), error=note
            ):
                change.say(self.ending.activity(line, "uncertain", error=said))

    async def _unanswered(
        self, line: plans.Line, job: journal.Job, offer: Offer, error: ProviderError
    ) -> None:
        if error.kind in _PASSING:
            seconds = error.retry_after or offer.provider.poll_seconds * 2
            await self._later(line, job, seconds, trouble=error)
        elif error.kind == "lost" and offer.provider.repeatable and attempts.tries(job) < TRIES:
            await self._send_again(line, job, error)
        else:
            await self._fail(line, job, error)

    async def _answered(
        self, line: plans.Line, job: journal.Job, offer: Offer, status: Status, order: Order
    ) -> None:
        if status.state not in ("queued", "running"):
            self.app.ahead.pop(job.id, None)
        match status.state:
            case "done":
                await self._land(line, job, offer, status, order)
            case "failed":
                error = status.error or ProviderError(f"{offer.name} failed without saying why", "failed")
                billed = self.ending.billed(job, offer, status)
                if billed is None and error.kind in ("bad_output", "lost"):  # it was made
                    billed = line.quote
                await self._fail(line, job, error, billed)
            case "cancelled":
                await self._fail(line, job, ProviderError(f"{offer.name} cancelled the job", "failed"))
            case _:
                queue = self._queued(job, offer, status)
                await self._later(line, job, offer.provider.poll_seconds, status.progress, queue=queue)

    def _moved(self, job: journal.Job, status: Status | ProviderError) -> bool:
        """Whether a job's place in its vendor's queue is news: the first one, each a fifth nearer, and the end of it."""
        if isinstance(status, ProviderError):
            return False
        ahead, told = status.position, self.app.ahead.get(job.id)
        if not ahead or told is None:
            return bool(ahead) or told is not None
        return ahead <= told * 0.8

    def _queued(self, job: journal.Job, offer: Offer, status: Status) -> dict[str, Any] | None:
        """What to tell of a job's place; empty once it is no longer waiting, None where there is no news."""
        if not self._moved(job, status):
            return None
        if not (ahead := status.position):
            del self.app.ahead[job.id]
            return {}
        self.app.ahead[job.id] = ahead
        name = offer.provider.name
        text = f"{name} has {ahead} order{'' if ahead == 1 else 's'} before it"
        return {"code": "queue", "subject": name, "position": ahead, "eta": status.eta, "text": text}

    async def _later(
        self,
        line: plans.Line,
        job: journal.Job,
        seconds: float,
        progress: float | None = None,
        trouble: ProviderError | None = None,
        queue: dict[str, Any] | None = None,
    ) -> None:
        """Look again when it is time; what keeps a vendor from answering is told, unless it was not even asked."""
        async with self.change("later") as change:
            due = change.tx.now + timedelta(seconds=seconds)
            note = attempts.in_vain(job, trouble)
            await journal.later(change.tx, job.id, self.app.instance, due, progress or job.progress, note)
            if progress is not None:
                change.say(self.ending.activity(line, "running", progress=progress))
            elif queue is not None:
                why = {"reason": queue} if queue else {}
                change.say(self.ending.activity(line, "running", progress=None, **why))
            elif trouble is not None and not isinstance(trouble, LeftAlone):
                text = f"{trouble}; asking again in {seconds:.0f} s"
                reason = {"code": trouble.kind, "text": text, "eta": seconds}
                change.say(self.ending.activity(line, "running", progress=job.progress, reason=reason))

    async def _land(
        self, line: plans.Line, job: journal.Job, offer: Offer, status: Status, order: Order
    ) -> None:
        """Fetch, check and keep what was made; take, charge and event are one transaction."""
        try:
            assert status.output is not None
            failpoints.hit("vendor:fetch")
            landed = await land(
                status.output, line.kind, order.request, order.folder, offer.provider,
                lead=lead(offer.model, order.request),
            )  # fmt: skip
            path = landed.path
            key = None
            if path is not None:
                key = await self.app.store.blobs.put(job.user_id, path, path.suffix)
            failpoints.hit("blob:after")
        except StorageAway as error:
            log.warning("%s cannot be kept yet: %s", line.unit, error)
            away = ProviderError(str(error).rstrip("."), "unavailable")
            return await self._later(line, job, storage.AGAIN_SECONDS, trouble=away)
        except (*storage.UNKEPT, DatabaseAway, OSError):
            raise
        except PixoraError as error:
            bad = error if isinstance(error, ProviderError) else ProviderError(str(error), "bad_output")
            if bad.kind in _PASSING and attempts.fetched(line) + 1 < FETCHES:
                return await self._fetch_again(line, job, bad)
            return await self._fail(line, job, bad, self.ending.billed(job, offer, status) or line.quote)
        await self.ending.keep(line, job, offer, status, landed, key)
        await asyncio.to_thread(shutil.rmtree, order.folder, ignore_errors=True)
        return None

    async def _fetch_again(self, line: plans.Line, job: journal.Job, error: ProviderError) -> None:
        """What was made and paid for did not arrive: ask the vendor anew where it is, and fetch it from there."""
        fetched = attempts.fetched(line) + 1
        pause = attempts.pause(error, fetched)
        async with self.change("fetch") as change:
            due = change.tx.now + timedelta(seconds=pause)
            await journal.later(change.tx, job.id, self.app.instance, due, job.progress)
            note = failure(error.kind, str(error)) | {"fetched": fetched}
            await plans.set_line(
                change.tx, self.plan_id, line.unit, "running", was=("running", "uncertain"), error=note
            )
            reason = {
                "code": error.kind,
                "text": f"{error}; fetching it again in {pause:.0f} s",
                "eta": pause,
            }
            change.say(self.ending.activity(line, "running", progress=job.progress, reason=reason))


def _next_look(now: datetime, offer: Offer) -> datetime:
    """When to ask a vendor again: at moments that its jobs share, so that looking ends in between."""
    every = offer.provider.poll_seconds
    return datetime.fromtimestamp((now.timestamp() // every + 1) * every, now.tzinfo)


def _out_of_reach(offer: Offer, error: ProviderError) -> ProviderError:
    """What to say of a vendor that has turned everything away for a while."""
    why = "it has too many requests" if error.kind == "rate_limited" else "it does not work"
    kind: ProviderErrorKind = "rate_limited" if error.kind == "rate_limited" else "unavailable"
    return ProviderError(f"nothing has got through to {offer.provider.name} for {PATIENCE:g} s: {why}", kind)


def _without_news(status: Status | ProviderError, job: journal.Job) -> bool:
    """Whether a vendor is where it was when it was asked before."""
    if isinstance(status, ProviderError) or status.state not in ("queued", "running") or job.error:
        return False
    return (status.progress or 0.0) <= (job.progress or 0.0)


def _in_doubt(offer: Offer) -> str:
    """What becomes of an order of which nobody knows whether it arrived."""
    name = offer.provider.name
    looked = (
        "Pixora keeps looking it up"
        if offer.provider.looks_up
        else f"{name} cannot be asked, only its bill tells"
    )
    return f"{looked}; after {UNCERTAIN_HOURS} h the credits held for it go back to you"


def not_before(line: plans.Line) -> datetime | None:
    """Until when a line whose order was turned away has to wait."""
    moment = (line.error or {}).get("not_before")
    return datetime.fromisoformat(moment) if moment else None
