"""The bench that a provider is put on: its stand-in, its orders, and calls that always come to an end."""

from __future__ import annotations

import asyncio
import inspect
import traceback
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

from pixora.errors import ProviderError
from pixora.provider import DirectProvider, Model, Order, Provider, Status
from pixora.requests import Capability
from pixora.testing.samples import WIDE, WORDS, sample
from pixora.testing.vendor import Job, Vendor

T = TypeVar("T")
CALL_SECONDS = 10.0
LATE_SECONDS, LATE_POLLS = 1.0, 10
"""How long, and how often, poll() may at least say that a job runs which the vendor has ended or was never asked for."""
LISTENS: Capability = "transcription"
ENDED = ("done", "failed", "cancelled")
WORDS_FOR = {
    "done": "its word for finished to Status('done')",
    "cancelled": "its word for stopped to Status('cancelled')",
    "failed": "its words for failure to Status('failed', error=ProviderError(…))",
}
ADVICE = "Catch it and raise ProviderError with the kind that fits; nothing else may leave a provider."


class Broken(AssertionError):
    """A promise that the plugin does not keep; the text says what to change."""


class Unchecked(Exception):
    """There is nothing to look at; the text says why."""


class Bench:
    """One provider, fresh from the plugin, and the stand-in that it was pointed at."""

    def __init__(
        self,
        vendor: Vendor,
        make: Callable[[], Provider],
        folder: Path,
        register: Callable[[dict[str, str]], Any] | None = None,
    ) -> None:
        self.vendor = vendor
        self.folder = folder
        self.register = register
        """Calls the plugin's hook with settings; None where no plugin was given."""
        self.patience = CALL_SECONDS
        """Seconds for each call, and for each job."""
        self._make = make
        self._made: list[Provider] = []
        self._orders = 0
        self.provider = self.fresh()

    def fresh(self) -> Provider:
        """Another provider object, as after a restart."""
        provider = self._make()
        self._made.append(provider)
        return provider

    @property
    def models(self) -> list[Model]:
        """Those that make a file; raises ``Unchecked`` where there are none."""
        found = [model for model in self.provider.models() if model.capability != LISTENS]
        if not found:
            raise Unchecked("what tells no more than words is looked at by words_are_heard_in_order alone")
        return found

    @property
    def direct(self) -> bool:
        """True for a provider whose jobs live and die with its process."""
        return isinstance(self.provider, DirectProvider) or self.provider.repeatable

    def models_of(self, capability: Capability) -> list[Model]:
        """Those that make such things; raises ``Unchecked`` where none does."""
        found = [model for model in self.provider.models() if model.capability == capability]
        if not found:
            raise Unchecked(f"no model is of {capability}")
        return found

    def order(
        self,
        model: Model,
        *,
        words: str = WORDS,
        seconds: float | None = None,
        size: tuple[int, int] = WIDE,
    ) -> Order:
        self._orders += 1
        request = sample(model, self.folder, words=words, seconds=seconds, size=size)
        return Order(
            f"plan-1:unit-{self._orders}:1", model.name, request, self.folder / f"job-{self._orders}"
        )

    async def call(self, what: str, call: Awaitable[T], advice: str = ADVICE) -> T:
        """Await a call of the plugin; ``ProviderError`` is let through, everything else is broken."""
        try:
            async with asyncio.timeout(self.patience):
                return await call
        except (ProviderError, Broken):
            raise
        except TimeoutError:
            raise Broken(
                f"{what} did not end within {CALL_SECONDS:g} s. Give every request a time-out below 60 s."
            ) from None
        except Exception as error:
            raise Broken(f"{what} raised {_told(error, self.provider)}. {advice}") from error

    async def submit(self, order: Order) -> str:
        job = await self.call("submit()", self.provider.submit(order))
        if not isinstance(job, str) or not job:
            raise Broken(
                f"submit() returned {job!r}. Return the vendor's id of the job as a non-empty string, and raise 'uncertain' "
                "where an answer has none."
            )
        return job

    async def find(self, key: str, provider: Provider | None = None) -> str | None:
        job = await self.call("find()", (provider or self.provider).find(key))
        if job is not None and (not isinstance(job, str) or not job):
            raise Broken(
                f"find() returned {job!r}. Return the vendor's id as submit() does, a non-empty string, or None."
            )
        return job

    async def poll(self, job: str, order: Order, provider: Provider | None = None) -> Status:
        status = await self.call("poll()", (provider or self.provider).poll(job, order))
        if not isinstance(status, Status):
            raise Broken(f"poll() returned {status!r}. Return a pixora.Status.")
        return status

    async def finish(self, job: str, order: Order, provider: Provider | None = None) -> list[Status]:
        """Every status until the job ends; raises the error of one that failed."""
        seen: list[Status] = []
        clock = asyncio.get_running_loop().time
        deadline, overdue, late = clock() + self.patience, 0, 0.0
        while clock() < deadline and (overdue < LATE_POLLS or clock() < late):
            seen.append(await self.poll(job, order, provider))
            if seen[-1].state == "failed":
                raise seen[-1].error or Broken(
                    'poll() returned Status("failed") without an error. Give it '
                    "error=ProviderError(...), which says why."
                )
            if seen[-1].state in ENDED:
                return seen
            theirs = self.job(job)
            if theirs is not None and (theirs.ended or not theirs.seen):
                overdue, late = overdue + 1, late or clock() + LATE_SECONDS
            await asyncio.sleep(0.005)
        raise self._endless(job, order, seen)

    def job(self, id: str) -> Job | None:
        """The vendor's job, by what submit() returned."""
        return next((job for job in self.vendor.jobs.values() if job.id in id), None)

    def _endless(self, job: str, order: Order, seen: list[Status]) -> Broken:
        state, theirs = seen[-1].state, self.job(job)
        if theirs is None:
            return Broken(
                f"a job of {order.model} was still {state!r} after {len(seen)} polls in {self.patience:g} s. "
                "Say Status('done') once it is made."
            )
        if theirs.ended:
            word = theirs.state
            return Broken(
                f"the vendor ended a job of {order.model} as {word!r} and poll() still says {state!r}. "
                f"Map {WORDS_FOR.get(word, WORDS_FOR['failed'])}, and raise 'unavailable' for words you do not know."
            )
        return Broken(
            f"poll() said {state!r} of a job of {order.model} {len(seen)} times and the stand-in was asked {theirs.seen} "
            "times. Ask the vendor in each poll(), and vendor.look(id) in the stand-in's route."
        )

    async def made(self, order: Order) -> Status:
        """Order it and see it done; an error is the plugin's fault."""
        try:
            status = (await self.finish(await self.submit(order), order))[-1]
        except ProviderError as error:
            raise ordinary(error, order.model) from error
        if status.state != "done" or status.output is None:
            raise Broken(
                f"an ordinary order of {order.model} ended as {status.state!r} without an output. "
                "Return Status('done', output=Output(...)) once the vendor has finished."
            )
        return status

    async def error(self, order: Order, when: str) -> ProviderError:
        """How an order ends that cannot end well; it is sent once all the same."""
        before = len(self.vendor.calls("submit"))
        try:
            return await self._error(order, when)
        finally:
            sent = len(self.vendor.calls("submit")) - before
            if sent > 1:
                raise Broken(
                    f"{when}, the order was sent {sent} times. Switch off retries for submits, also those of an "
                    "SDK: the host tries again where nothing was bought."
                )

    async def _error(self, order: Order, when: str) -> ProviderError:
        try:
            status = (await self.finish(await self.submit(order), order))[-1]
        except ProviderError as error:
            return error
        raise Broken(
            f"{when}, the order ended as {status.state!r}. Look at the answer's status and content before "
            "using it, and raise ProviderError."
        )

    async def aclose(self) -> None:
        for provider in self._made:
            with suppress(Exception):
                async with asyncio.timeout(CALL_SECONDS):
                    await provider.aclose()


def ordinary(error: ProviderError, model: str = "") -> Broken:
    """An order, a question or a stop that nothing stood in the way of has failed."""
    return Broken(
        f"{f'an ordinary order of {model}' if model else 'what is ordinary'} ended in "
        f"ProviderError({str(error)[:120]!r}, {error.kind!r}). "
        "Make the plugin ask what the stand-in answers, or the stand-in answer what the vendor does."
    )


def expect(error: ProviderError, kinds: tuple[str, ...], when: str, why: str) -> None:
    """Raise ``Broken`` unless the error is of one of the kinds."""
    if error.kind not in kinds:
        wanted = " or ".join(repr(kind) for kind in kinds)
        raise Broken(
            f"{when}, the plugin raised kind {error.kind!r} ({str(error)[:120]!r}). "
            f"Raise ProviderError with kind {wanted} there: {why}."
        )


async def soon(done: Callable[[], bool], seconds: float = 2.0) -> bool:
    """Whether something comes true within a moment."""
    deadline = asyncio.get_running_loop().time() + seconds
    while not done():
        if asyncio.get_running_loop().time() > deadline:
            return False
        await asyncio.sleep(0.005)
    return True


def _told(error: Exception, provider: Provider) -> str:
    """The exception and the line of the plugin's code that it came through."""
    functions = [value for kind in type(provider).__mro__ for value in vars(kind).values()]
    files = {value.__code__.co_filename for value in functions if inspect.isfunction(value)}
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename in files]
    where = f" at {Path(frames[-1].filename).name}, line {frames[-1].lineno}" if frames else ""
    return f"{type(error).__name__} ({str(error)[:120]}){where}"
