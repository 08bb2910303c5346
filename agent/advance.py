"""One stretch of work on a run.

``advance(app, run_id)`` takes the run's lease, works until all that is left is a vendor's
job or a person, commits, and gives the lease back. The executor in a server or a command
and a queue's worker call this one function; calling it twice does no harm.
"""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from contextvars import ContextVar
from functools import partial
from typing import TYPE_CHECKING, Any

from agent import processes, telemetry, wire
from agent.films import public_messages, public_state
from agent.limits import Limits
from agent.loop import AIAgent, Asking, Finished, Outcome, Waiting
from agent.making import Maker, queue_of
from agent.model import STOPPED
from agent.runstate import RunState, close
from agent.session import Change, Session, aside
from pixora.errors import PixoraError
from store import calls, events, journal, messages, plans, runs
from store.acting import acting_for
from store.errors import DatabaseAway, LeaseLost

if TYPE_CHECKING:
    from agent.compose import App

log = logging.getLogger(__name__)

FIRST_BEAT_SECONDS = 0.5
"""After taking a run up: most are given back by then, and what was asked of one just before is heard of."""
CRASHES = 5
"""A run whose holder vanished this often in a row is given up."""


run_at_work: ContextVar[str] = ContextVar("run_at_work", default="")
"""The run that this task and those it began work on, for logs."""


class Cancelled(Exception):
    """Somebody asked for the run to stop."""


async def advance(app: App, run_id: str, limits: Limits | None = None) -> None:
    """Work on a run as far as it goes now; returns at once if it has ended or somebody else holds it."""
    run_at_work.set(run_id)
    async with app.store.begin("lease") as tx:
        run = await runs.acquire(tx, run_id, app.instance, processes.HOLD_SECONDS)
    if run is not None:
        with acting_for(run.user_id), telemetry.advance(run.id, run.video_id):
            await _advance(app, run, limits)


async def _advance(app: App, run: runs.Run, limits: Limits | None) -> None:
    """One stretch; where the database goes away in the middle, the run is given back once it answers."""
    session = Session(app.store, run)
    try:
        await _stretch(app, session, RunState(app, session), limits)
    except DatabaseAway as error:
        log.warning("run %s broke off: %s", run.id, error.cause)
        await session.aclose()  # what is open is known from what was committed
        await processes.once_it_answers(partial(_let_go, session))
    finally:
        await session.aclose()


async def _stretch(app: App, session: Session, state: RunState, limits: Limits | None) -> None:
    """Work on the run, and note how that ended."""
    try:
        try:
            outcome = await _work(app, session, state, limits)
        finally:
            await state.stop_making()
        await _end(session, outcome)
    except LeaseLost:
        log.warning("run %s was taken over by another process", session.run.id)
    except Cancelled:
        await _cancel(session, state)
    except asyncio.CancelledError:
        with suppress(DatabaseAway):
            await _let_go(session)
        raise
    except DatabaseAway:
        raise
    except PixoraError as error:
        await _fail(session, str(error), error.code)
    except Exception as error:
        log.exception("run %s failed", session.run.id)
        await _fail(session, f"something inside Pixora failed: {type(error).__name__}: {error}", "internal")


async def _work(app: App, session: Session, state: RunState, limits: Limits | None) -> Outcome:
    run = session.run
    if run.crashes:
        await _take_over(session)
    if run.crashes >= CRASHES:
        raise PixoraError(f"this run broke off {run.crashes} times in a row, so it was stopped")
    await state.enter()
    if not session.step:
        async with session.change("begin") as change:
            await change.step("plan" if state.plan is None else "make")
    app.makers[run.id] = state
    work = asyncio.create_task(_as_far_as_it_goes(app, session, state, limits), name=f"run {run.id}")
    watch = asyncio.create_task(_watch(app, session), name=f"lease {run.id}")
    try:
        await asyncio.wait({work, watch}, return_when=asyncio.FIRST_COMPLETED)
        if not work.done():
            watch.result()
        return await work
    finally:
        app.makers.pop(run.id, None)
        for task in (work, watch):
            task.cancel()
        await asyncio.gather(work, watch, return_exceptions=True)


async def _as_far_as_it_goes(app: App, session: Session, state: RunState, limits: Limits | None) -> Outcome:
    """Talk and make until somebody else is to go on; who only cuts films gives the run back with the cut."""
    if "runs" not in app.does:
        return Waiting(await state.make() or app.store.now())
    state.start_making()
    return await AIAgent(app, session, state, limits).run()


async def _watch(app: App, session: Session) -> None:
    """Keep the lease, and what is claimed with it; raises ``Cancelled`` when a stop is asked for and ``LeaseLost`` when it is lost."""
    with session.store.signals.bell(session.run.id) as bell:
        if session.run.cancel_requested:
            raise Cancelled
        await bell.wait(FIRST_BEAT_SECONDS)
        while True:
            async with session.store.begin("beat") as tx:
                run = await runs.renew(tx, session.run.id, session.run.fence, processes.HOLD_SECONDS)
                await journal.keep(tx, session.video_id, app.instance, processes.HOLD_SECONDS)
            if run.cancel_requested:
                raise Cancelled
            state = app.makers.get(run.id)
            if run.wake_at is not None and state is not None and state.maker is not None:
                state.maker.poke.set()  # a poller has news
            await bell.wait(processes.BEAT_SECONDS)


async def _take_over(session: Session) -> None:
    """Close what a holder left open on the wire and in the conversation."""
    async with session.change("take_over") as change:
        rows = await events.read(change.tx, session.video_id, run_id=session.run.id, limit=1_000_000)
        change.say(*wire.closers((_event(row) for row in rows), steps=False))
        told = {
            call["id"]
            for message in await messages.history(change.tx, session.video_id)
            for call in message.tool_calls or ()
        }
        for call in await calls.list(change.tx, session.video_id, run_id=session.run.id, open_only=True):
            if call.id not in told and call.author == "model":
                await calls.finish(change.tx, session.video_id, call.id, '{"error": "the reply broke off"}')


async def _let_go(session: Session) -> None:
    """This process stops in good order: nothing stays open on the wire, and anybody may go on at once."""
    with suppress(LeaseLost):
        await _take_over(session)
        async with session.store.begin("release") as tx:
            await runs.release(tx, session.run.id, session.run.fence, tx.now)


def _event(row: events.Event) -> wire.Event:
    import json

    event: wire.Event = json.loads(row.data)
    return event


async def _end(session: Session, outcome: Outcome) -> None:
    """Give the lease back, or end the run."""
    match outcome:
        case Waiting(until):
            async with session.store.begin("release") as tx:
                lines = (await plans.in_hand(tx, [session.video_id])).get(session.video_id, ())
                await runs.release(tx, session.run.id, session.run.fence, until, queue_of(lines))
        case Asking(interrupts):
            async with session.change("interrupt") as change:
                await change.step(None)
                change.say(wire.state_snapshot(await public_state(change.tx, await change.load())))
                change.say(wire.messages_snapshot(await public_messages(change.tx, change.video_id)))
                await _terminal(
                    session, change, "interrupted", wire.interrupted(interrupts), {"interrupts": interrupts}
                )
        case Finished():
            async with session.change("finish") as change:
                await change.step(None)
                await _terminal(session, change, "finished", None)


async def _terminal(
    session: Session,
    change: Change,
    state: Any,
    outcome: wire.Event | None,
    interrupt: dict[str, Any] | None = None,
) -> None:
    run = session.run
    usage = [wire.usage(run.model or "", run.tokens_in, run.tokens_out)] if run.tokens_in else []
    change.closing.append(wire.run_finished(session.video_id, run.id, outcome, usage=usage))
    ended = await runs.finish(change.tx, run.id, run.fence, state, interrupt=interrupt)
    change.tx.after_commit(partial(telemetry.run_ended, ended))


async def _cancel(session: Session, state: RunState) -> None:
    """Stop the work: nothing new is ordered, what a vendor is still making is kept when it comes."""
    with suppress(LeaseLost):
        if state.maker is not None:
            await state.maker.cancel()
            await state.close_plan()
        async with session.change("cancel_run") as change:
            await plans.withdraw(change.tx, session.video_id)
            for call in await calls.list(change.tx, session.video_id, open_only=True):
                await state.answer(call.id, STOPPED, change)
            rows = await events.read(change.tx, session.video_id, run_id=session.run.id, limit=1_000_000)
            change.say(*wire.closers((_event(row) for row in rows), steps=False))
            change.altered()
            await change.step(None)
            await _terminal(session, change, "cancelled", wire.cancelled())


async def _fail(session: Session, text: str, code: str) -> None:
    """End the run with the reason; the film and its takes stay as they are."""
    with suppress(LeaseLost):
        async with session.change("fail_run") as change:
            for call in await calls.list(change.tx, session.video_id, open_only=True):
                await calls.finish(change.tx, session.video_id, call.id, '{"error": "the run failed first"}')
            rows = await events.read(change.tx, session.video_id, run_id=session.run.id, limit=1_000_000)
            change.say(*wire.closers((_event(row) for row in rows), steps=False))
            await change.step(None)
            change.closing.append(wire.run_error(text, code))
            error = {"code": code, "text": text}
            ended = await runs.finish(change.tx, session.run.id, session.run.fence, "failed", error=error)
            change.tx.after_commit(partial(telemetry.run_ended, ended))


async def attend(app: App, plan: plans.Plan) -> None:
    """Carry on with an approved plan whose run has ended: nothing that was ordered is lost."""
    change = partial(_aside, app, plan)
    with acting_for(plan.user_id):
        maker = Maker(app, plan.id, plan.video_id, change)
        beat = asyncio.create_task(_beat(app, plan.video_id), name=f"claims {plan.id}")
        try:
            settled = await maker.run() is None
        finally:
            beat.cancel()
        if settled:
            async with change("close_plan") as closing:
                await close(app, closing, plan.id)


async def _beat(app: App, video_id: str) -> None:
    """Keep what is claimed of a film on which no run is open."""
    while True:
        await asyncio.sleep(processes.BEAT_SECONDS)
        async with app.store.begin("beat") as tx:
            await journal.keep(tx, video_id, app.instance, processes.HOLD_SECONDS)


def _aside(app: App, plan: plans.Plan, name: str) -> Any:
    return aside(app.store, name, plan.video_id, plan.user_id)
