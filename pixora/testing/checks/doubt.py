"""Orders of which nobody knows whether they arrived, and jobs that are stopped."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Awaitable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from pixora.errors import ProviderError
from pixora.testing.bench import Bench, Broken, Unchecked, expect, soon
from pixora.testing.checks.registry import check
from pixora.testing.vendor import Role

T = TypeVar("T")
LEAP = 55.0
"""Seconds; every request must have a time-out below a minute."""
STILL_WAITING = 1.5
ONCE = "an order that may have arrived is looked up and never sent again"


def doubtful(bench: Bench) -> tuple[str, ...]:
    """Kinds for an order that may have arrived."""
    return ("uncertain", "unavailable", "timeout") if bench.provider.repeatable else ("uncertain",)


@check("submit")
async def a_lost_answer_is_uncertain_and_not_repeated(bench: Bench) -> None:
    when = "when the connection broke after the order was read"
    bench.vendor.fail("submit", "drop_after")
    error = await bench.error(bench.order(bench.models[0]), when)
    expect(error, doubtful(bench), when, ONCE)


@check("submit")
async def a_time_out_is_uncertain_and_not_repeated(bench: Bench) -> None:
    """The clock leaps while the answer is held back; whoever waits longer, or in a thread, is answered."""
    when = f"when {LEAP:g} s went by without an answer to a submit"
    bench.vendor.fail("submit", "slow")
    bench.patience = 2 * LEAP
    task = asyncio.create_task(bench.error(bench.order(bench.models[0]), when))
    await soon(lambda: task.done() or bench.vendor.held.is_set())
    _leap(LEAP)
    await asyncio.wait({task}, timeout=STILL_WAITING)
    timed_out = task.done()
    bench.vendor.release.set()
    await asyncio.wait({task})
    error = task.exception()
    if not timed_out and len(bench.vendor.calls("submit")) < 2:
        raise Unchecked(f"submit() waits for an answer for more than {LEAP:g} s, or in a thread")
    if error is not None:
        raise error
    expect(task.result(), doubtful(bench), when, ONCE)


def _leap(seconds: float) -> None:
    """Put the event loop's clock ahead for good, so that every time-out below that has come."""
    loop = asyncio.get_running_loop()
    usual = loop.time
    loop.time = lambda: usual() + seconds  # type: ignore[method-assign]


@check("submit")
async def an_unreadable_answer_is_uncertain(bench: Bench) -> None:
    for fault in ("garbage", "html", "empty", "odd", "nulls"):
        when = f"when the vendor answered a submit with status 200 and {fault}"
        bench.vendor.fail("submit", fault)
        error = await bench.error(bench.order(bench.models[0]), when)
        expect(error, (*doubtful(bench), *(("bad_output",) if bench.direct else ())), when, ONCE)


@check("submit")
async def a_refused_connection_is_unavailable(bench: Bench) -> None:
    when = "when nobody listened at the vendor's address"
    bench.vendor.refuse_connections()
    error = await bench.error(bench.order(bench.models[0]), when)
    expect(error, ("unavailable",), when, "nothing was sent, so it can be tried again")


@check("submit", "poll")
async def a_lost_order_is_found_by_its_key(bench: Bench) -> None:
    order = bench.order(bench.models[0])
    bench.vendor.fail("submit", "drop_after")
    try:
        await bench.submit(order)
    except ProviderError:
        pass
    if not bench.vendor.jobs:
        return
    try:
        found = await bench.find(order.key, bench.fresh())
    except ProviderError as error:
        if error.kind == "lost" and not bench.provider.repeatable:
            raise Broken(
                "find() says 'lost' of an order that the vendor has. Send order.key with the order and look it up by "
                "that; return None where the vendor cannot look up."
            ) from error
        return
    if found is None and bench.vendor.has("find"):
        raise Broken(
            "find() is None for an order that the vendor has, and the stand-in has a route 'find'. Ask the vendor there "
            "by order.key, or take the route out where it cannot look up."
        )
    if found is None:
        raise Unchecked("the stand-in has no route 'find'")
    if found not in bench.vendor.jobs and not bench.direct:
        raise Broken(
            f"find() returned {found!r}, which is no job of the vendor. Return the id that poll() takes."
        )
    await bench.finish(found, order)


@check()
async def an_order_that_never_arrived_is_not_found(bench: Bench) -> None:
    await bench.made(bench.order(bench.models[0]))
    try:
        found = await bench.find("plan-9:never-sent:1")
    except ProviderError as error:
        expect(
            error, ("lost",), "when find() was asked for an order that never arrived", "then it is sent again"
        )
        return
    if found is not None:
        raise Broken(
            f"find() returned {found!r} for a key that was never sent. Compare keys exactly, and raise 'lost' where "
            "the vendor knows none."
        )


@check("find")
async def a_look_up_in_trouble_decides_nothing(bench: Bench) -> None:
    for fault in ("unavailable", "drop_after", "garbage", "html", "empty", "odd"):
        bench.vendor.fail("find", fault)
        when = f"when find() met {fault}"
        try:
            found = await bench.find("plan-9:never-sent:1")
        except ProviderError as error:
            if error.kind == "lost":
                raise Broken(
                    f"{when}, it said 'lost', so that the order is sent again and paid twice. Raise 'unavailable'; "
                    "'lost' is only for a vendor that clearly says so."
                ) from error
            continue
        if found is not None:
            raise Broken(f"{when}, it returned {found!r}. Raise 'unavailable', or return None.")


@check()
async def an_unknown_job_is_lost(bench: Bench) -> None:
    when = "when poll() was asked for a job that the vendor does not know"
    try:
        status = await bench.poll("0000aaaa-0", bench.order(bench.models[0]))
    except ProviderError as error:
        expect(error, ("lost",), when, "asking again will not bring it back")
        return
    raise Broken(f"{when}, it said {status.state!r}. Raise ProviderError with kind 'lost'.")


async def _cancelled(bench: Bench, job: str) -> bool:
    try:
        said = await bench.call("cancel()", bench.provider.cancel(job))
    except ProviderError:
        return False
    if not isinstance(said, bool):
        raise Broken(f"cancel() returned {said!r}. Return True if nothing will be billed, else False.")
    return said


@check()
async def cancel_says_what_happened(bench: Bench) -> None:
    bench.vendor.looks = lambda nr: 1000
    job = await bench.submit(bench.order(bench.models[0]))
    said = await _cancelled(bench, job)
    theirs = bench.job(job)
    if bench.direct or theirs is None:
        return
    stopped = theirs.state == "cancelled"
    if said and not stopped:
        raise Broken(
            "cancel() is True while the vendor goes on making and billing the job. Ask the vendor, and return False "
            "where it cannot stop."
        )
    if bench.vendor.has("cancel") and not bench.vendor.calls("cancel"):
        raise Broken(
            "cancel() asks nobody, and the stand-in has a route 'cancel': what people stop is made and billed all the same. "
            "Ask the vendor there, or take the route out where it cannot stop."
        )
    if stopped and not said:
        raise Broken(
            "cancel() is False although the vendor stopped the job. Return True where nothing is billed."
        )
    if not bench.vendor.has("cancel"):
        raise Unchecked("the stand-in has no route 'cancel'")


@check("cancel")
async def cancelling_too_late_is_false(bench: Bench) -> None:
    bench.vendor.looks = lambda nr: 1000
    job = await bench.submit(bench.order(bench.models[0]))
    bench.vendor.keeps = True
    if await _cancelled(bench, job):
        raise Broken(
            "cancel() is True although the vendor said that it was too late. Read the vendor's answer, and return "
            "False where the job will be billed."
        )


@check("cancel")
async def cancelling_in_doubt_is_not_true(bench: Bench) -> None:
    bench.vendor.keeps = True
    for fault in ("drop_before", "unavailable", "garbage", "html", "empty", "odd", "nulls"):
        bench.vendor.looks = lambda nr: 1000
        job = await bench.submit(bench.order(bench.models[0]))
        bench.vendor.fail("cancel", fault)
        if await _cancelled(bench, job):
            raise Broken(
                f"cancel() is True although its request met {fault}. Return False, or raise ProviderError, unless the "
                "vendor clearly says that it stopped."
            )


@check("submit")
async def a_submit_that_is_cancelled_ends(bench: Bench) -> None:
    bench.vendor.fail("submit", "slow")
    task = asyncio.create_task(bench.provider.submit(bench.order(bench.models[0])))
    await soon(lambda: task.done() or bench.vendor.held.is_set())
    task.cancel()
    _, waiting = await asyncio.wait({task}, timeout=1.0)
    bench.vendor.release.set()
    await asyncio.wait({task})
    went_on = not task.cancelled() and (task.exception() is not None or not bench.direct)
    if waiting or went_on:
        raise Broken(
            "submit() went on, or raised something else, when its task was cancelled. Let asyncio.CancelledError pass: "
            "catch the errors you know and no BaseException."
        )
    if len(bench.vendor.calls("submit")) > 1:
        raise Broken(
            "after its task was cancelled, submit() sent the order again. Let the error pass at once."
        )


@check("submit")
async def the_event_loop_is_never_blocked(bench: Bench) -> None:
    order = bench.order(bench.models[0])
    if bench.direct:
        await _aside(bench, "submit", bench.made(order))
        return
    job = await _aside(bench, "submit", bench.submit(order))
    await _aside(bench, "poll", bench.poll(job, order))


@contextmanager
def sleeping() -> Iterator[list[float]]:
    """A list that gets the seconds for which this thread sleeps."""
    here, usual, slept = threading.get_ident(), time.sleep, list[float]()

    def sleep(seconds: float) -> None:
        if threading.get_ident() == here:
            slept.append(seconds)
        usual(seconds)

    time.sleep = sleep  # type: ignore[assignment]
    try:
        yield slept
    finally:
        time.sleep = usual


async def _aside(bench: Bench, role: Role, call: Awaitable[T]) -> T:
    """Make a call that is answered late, which must let everybody else go on."""
    bench.vendor.held.clear()
    if bench.vendor.has(role):
        bench.vendor.fail(role, "slow")
    with sleeping() as slept:
        task = asyncio.ensure_future(call)
        await soon(lambda: task.done() or bench.vendor.held.is_set())
        bench.vendor.release.set()
        result = await task
    if slept or bench.vendor.waited_out:
        how = (
            "It calls time.sleep: leave waiting out, poll() is called again."
            if slept
            else "Use an async client, such as httpx.AsyncClient, or asyncio.to_thread around a blocking one."
        )
        raise Broken(f"{role}() stands in everybody's way while the vendor takes its time. {how}")
    return result
