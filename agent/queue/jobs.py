"""Jobs: each is carried out in a child of a worker."""

from __future__ import annotations

import asyncio
import logging
import os
import signal
import socket
import time
from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from types import FrameType
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import rq

from agent import children
from agent.processes import AWAY_SECONDS
from agent.queue.offers import TRIES
from pixora.settings import Settings
from store.errors import DatabaseAway

if TYPE_CHECKING:
    from agent.compose import App
    from agent.dispatcher import Dispatcher

log = logging.getLogger(__name__)

LIFE_SECONDS, IDLE_SECONDS, GLANCE_SECONDS = 120.0, 5.0, 0.25
"""How long a child goes on with other runs, how long without any, and how often it looks for one meanwhile: to
begin a child takes a tenth of a second of a processor, and what it has learned dies with it."""


def advance_run(run_id: str) -> rq.Retry | None:
    """One stretch of work on a run; nothing where somebody else holds it."""
    from agent.advance import advance

    return _carry_out(partial(advance, run_id=run_id))


def attend_plan(plan_id: str) -> rq.Retry | None:
    """One stretch of work on an approved plan whose run has ended."""
    from agent.advance import attend
    from store import plans

    async def work(app: App) -> None:
        async with app.store.read() as tx:
            plan = await plans.get(tx, plan_id)
        if plan.state == "approved":
            await attend(app, plan)

    return _carry_out(work)


def make_export(export_id: str) -> rq.Retry | None:
    """Make the export whose turn it is, which need not be this one."""
    from agent.exporter import Exporter

    return _carry_out(lambda app: Exporter(app).make_next())


CREW = uuid4().hex[:8]
"""What a worker and its children sign with, so that nobody takes another's child for its own."""
_ending = False
"""Whether this child was asked to end before it could hear of it."""


def signed(pid: int) -> str:
    """How a child signs leases and claims."""
    return f"{socket.gethostname()}/{pid}/{CREW}"


def _carry_out(work: Callable[[App], Awaitable[None]]) -> rq.Retry | None:
    """Work until there is no more to do, or this child is asked to end: then another one is to go on."""
    from agent import telemetry

    job = rq.get_current_job()
    assert job is not None and job.origin is not None
    settings = Settings.load()
    telemetry.begin(settings)
    try:
        _outlast(partial(_inside, settings, job.origin, work))
    except asyncio.CancelledError:
        return rq.Retry(TRIES)
    finally:
        telemetry.end()
    return None


def _outlast(work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Do it again and again where the database is away, until it answers."""
    away = False
    while True:
        try:
            return asyncio.run(work())
        except DatabaseAway as error:
            if not away:
                log.warning("the database does not answer; the work goes on once it does: %s", error.cause)
            away = True
        signal.signal(signal.SIGTERM, note_end)  # the loop that has ended heard of it until now
        time.sleep(AWAY_SECONDS)


async def _inside(settings: Settings, queue: str, work: Callable[[App], Awaitable[None]]) -> None:
    """Work, and offer what has come due with it; when asked to end, give back what is under way."""
    from agent.compose import compose
    from agent.dispatcher import Dispatcher

    task = asyncio.current_task()
    assert task is not None
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    if _ending:
        raise asyncio.CancelledError
    app = await compose(settings, does=(queue,), connections=children.CONNECTIONS)
    app.instance = signed(os.getpid())
    dispatcher = Dispatcher(app)
    try:
        await work(app)
        await _go_on(app, dispatcher, queue)
    finally:
        await dispatcher.give_back()
        await app.aclose()


async def _go_on(app: App, dispatcher: Dispatcher, queue: str) -> None:
    """Advance other runs as they come due, unless a job waits that is none."""
    from agent.advance import advance

    began = worked = time.monotonic()
    while (now := time.monotonic()) < began + LIFE_SECONDS:
        if run_id := await dispatcher.take(queue):
            await advance(app, run_id)
            worked = time.monotonic()
        elif now > worked + IDLE_SECONDS or await dispatcher.queued(queue):
            break
        else:
            await asyncio.sleep(GLANCE_SECONDS)
    await dispatcher.offer()


def note_end(number: int, frame: FrameType | None) -> None:
    global _ending
    _ending = True
