"""What a vendor says no with, and what becomes of it."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

from pixora.errors import ProviderError
from pixora.testing.bench import Bench, Broken, Unchecked, expect
from pixora.testing.checks.listing import is_sentence
from pixora.testing.checks.registry import check
from pixora.testing.vendor import RETRY_AFTER, UNHEARD

AGAIN = ("unavailable", "timeout")
STILL = "the job still runs and is paid for, so it must be asked for again"
LONGEST = 300


async def turned_away(bench: Bench, answer: str, kinds: tuple[str, ...], why: str) -> ProviderError:
    """How a submit ends that the vendor answers so."""
    when = f"when the vendor answered a submit with {bench.vendor.answers[answer].status} ({answer})"
    bench.vendor.fail("submit", answer)
    error = await bench.error(bench.order(bench.models[0]), when)
    expect(error, kinds, when, why)
    return error


@check("submit")
async def a_wrong_key_is_auth(bench: Bench) -> None:
    if not bench.vendor.secret:
        raise Unchecked("the stand-in has no key")
    await turned_away(bench, "auth", ("auth",), "somebody must set another key")


@check("submit")
async def an_empty_account_is_quota(bench: Bench) -> None:
    if "quota" not in bench.vendor.answers:
        raise Unchecked("the stand-in has no answers['quota']")
    await turned_away(bench, "quota", ("quota",), "somebody must top the account up")


@check("submit")
async def too_many_requests_are_rate_limited(bench: Bench) -> None:
    error = await turned_away(bench, "rate_limited", ("rate_limited",), "it is tried again later on its own")
    said = {name.lower() for name in bench.vendor.answers["rate_limited"].headers}
    if "retry-after" in said and error.retry_after != RETRY_AFTER:
        raise Broken(
            f"the vendor said Retry-After: {RETRY_AFTER:g} and the error has retry_after={error.retry_after}. Pass "
            "retry_after=float(…) of that header on, in seconds; leave it out where the header is a date or absent."
        )
    if "retry-after" in said:
        await _unusual_waits(bench)


async def _unusual_waits(bench: Bench) -> None:
    """The header may be a date, and is empty now and then."""
    usual = bench.vendor.answers["rate_limited"]
    for said in ("Fri, 31 Dec 1999 23:59:59 GMT", ""):
        headers = {name: value for name, value in usual.headers.items() if name.lower() != "retry-after"}
        bench.vendor.answers["rate_limited"] = replace(usual, headers=headers | {"retry-after": said})
        try:
            await turned_away(bench, "rate_limited", ("rate_limited",), "it is tried again later on its own")
        except Broken as problem:
            raise Broken(
                f"with the header Retry-After: {said!r}, {problem} Leave retry_after out where the header is a date, "
                "empty or absent."
            ) from problem


@check("submit")
async def a_vendor_that_is_down_is_unavailable(bench: Bench) -> None:
    why = "the vendor is at fault; 'uncertain' if it may have taken the order, else it is tried again"
    await turned_away(bench, "unavailable", ("unavailable", "uncertain"), why)


@check("submit")
async def an_invalid_request_is_invalid(bench: Bench) -> None:
    await turned_away(bench, "invalid", ("invalid",), "it is never repeated unchanged")


@check("submit")
async def refused_content_is_refused(bench: Bench) -> None:
    why = "then people are told that the words must change"
    if "refused" in bench.vendor.answers:
        await turned_away(bench, "refused", ("refused",), why)
        if not bench.vendor.has("poll"):
            return
    bench.vendor.fate = "refused"
    when = "when a job ended because of the vendor's content policy"
    expect(await bench.error(bench.order(bench.models[0]), when), ("refused",), when, why)


@check("submit", "poll")
async def a_job_that_fails_is_failed(bench: Bench) -> None:
    bench.vendor.fate = "failed"
    when = "when the vendor tried a job and failed"
    error = await bench.error(bench.order(bench.models[0]), when)
    expect(error, ("failed",), when, "it ends here, with the vendor's own words if it has any")


@check("submit", "poll")
async def a_state_that_nobody_knows_is_asked_for_again(bench: Bench) -> None:
    order = bench.order(bench.models[0])
    bench.vendor.looks = lambda nr: 12
    job = await bench.submit(order)
    theirs = bench.job(job)
    if theirs is None:
        raise Unchecked("which of the vendor's jobs submit() returned cannot be told")
    theirs.unheard = True
    when = f"when the vendor said {UNHEARD!r} of a job, which its manual does not name"
    try:
        state = (await bench.poll(job, order)).state
    except ProviderError as error:
        problem = None if error.kind in AGAIN else f"poll() raised kind {error.kind!r}"
    else:
        problem = f"poll() said {state!r}"
    theirs.unheard = False
    if bench.vendor.crashes or not bench.vendor.told_unheard:
        raise Unchecked(
            "the stand-in has no word for states it does not know; let it answer job.state for them"
        )
    if problem:
        raise Broken(
            f"{when}, {problem}. List the states you know, and raise ProviderError with kind 'unavailable' for any other: "
            f"{STILL}, and people are told why."
        )
    await bench.finish(job, order)


@check("poll")
async def a_job_outlives_trouble_with_polls(bench: Bench) -> None:
    order = bench.order(bench.models[0])
    bench.vendor.looks = lambda nr: 12
    job = await bench.submit(order)
    for fault in ("unavailable", "drop_before", "drop_after", "garbage", "html", "empty", "nulls"):
        bench.vendor.fail("poll", fault)
        await _asked(bench, job, fault, AGAIN)
    await bench.finish(job, order)


@check("poll")
async def polls_that_are_too_many_are_rate_limited(bench: Bench) -> None:
    bench.vendor.looks = lambda nr: 12
    job = await bench.submit(bench.order(bench.models[0]))
    bench.vendor.fail("poll", "rate_limited")
    await _asked(bench, job, "rate_limited", ("rate_limited",))


@check("poll")
async def an_answer_of_another_shape_is_an_error(bench: Bench) -> None:
    bench.vendor.looks = lambda nr: 12
    job = await bench.submit(bench.order(bench.models[0]))
    bench.vendor.fail("poll", "odd")
    await _asked(bench, job, "JSON of another shape", (*AGAIN, "bad_output", "failed"))


async def _asked(bench: Bench, job: str, fault: str, kinds: tuple[str, ...]) -> None:
    when = f"when a poll met {fault}"
    try:
        status = await bench.poll(job, bench.order(bench.models[0]))
    except ProviderError as error:
        expect(error, kinds, when, STILL)
        return
    if status.state in ("done", "failed", "cancelled"):
        raise Broken(
            f"{when}, poll() said {status.state!r}. Raise ProviderError with kind 'unavailable': {STILL}."
        )


@check("submit", "other")
async def a_side_request_that_breaks_off_is_unavailable(bench: Bench) -> None:
    """An upload before the order, or a question after it: neither buys anything."""
    for fault in ("unavailable", "drop_after"):
        bench.vendor.fail("other", fault)
        when = f"when an upload, or another request beside the order itself, met {fault}"
        order = bench.order(bench.models[0])
        try:
            await bench.finish(await bench.submit(order), order)
        except ProviderError as error:
            expect(error, AGAIN, when, "such a request buys nothing, so it can be made again")


@check("fetch")
async def a_result_that_cannot_be_fetched_is_an_error(bench: Bench) -> None:
    """Only of interest for plugins that fetch on their own; addresses are fetched by the host."""
    for fault in ("drop_before", "unavailable"):
        before = len(bench.vendor.calls("fetch"))
        bench.vendor.fail("fetch", fault)
        order = bench.order(bench.models[0])
        try:
            await bench.finish(await bench.submit(order), order)
        except ProviderError:
            continue
        if len(bench.vendor.calls("fetch")) == before + 1:
            raise Broken(
                f"a result was handed over although fetching it met {fault}. Look at the answer's status."
            )


async def troubles(bench: Bench) -> AsyncIterator[tuple[str, ProviderError]]:
    """Every error that a submit can end in, with what it met."""
    names = [*bench.vendor.answers, "drop_after", "garbage", "html", "empty"]
    for name in names:
        bench.vendor.fail("submit", name)
        yield name, await bench.error(bench.order(bench.models[0]), f"when a submit met {name}")
    for fate in ("refused", "failed") if bench.vendor.has("poll") else ():
        bench.vendor.fate = fate
        yield fate, await bench.error(bench.order(bench.models[0]), f"when a job was {fate}")
    bench.vendor.refuse_connections()
    when = "when nobody listened at the vendor's address"
    yield "a refused connection", await bench.error(bench.order(bench.models[0]), when)


@check("submit")
async def errors_never_show_the_key(bench: Bench) -> None:
    if not bench.vendor.secret:
        raise Unchecked("the stand-in has no key")
    async for met, error in troubles(bench):
        if bench.vendor.secret in f"{error} {error.next_step}":
            raise Broken(
                f"the error for {met} shows the key. Do not quote the vendor there, or take the key out: "
                "text.replace(key, '…')."
            )
    if bench.vendor.secret in repr(bench.provider):
        raise Broken("repr(provider) shows the key. Leave it out (field(repr=False) in a dataclass).")


@check("submit")
async def errors_are_sentences(bench: Bench) -> None:
    async for met, error in troubles(bench):
        text = str(error)
        if not is_sentence(text) or len(text) > LONGEST or "<" in text:
            raise Broken(
                f"the error for {met} reads {text[:80]!r}. Say in one sentence of at most {LONGEST} characters who "
                "did what; no HTML, no line breaks."
            )
