"""The local provider: pictures, clips, speech, ambience and music with no key and no network.

It is the free draft of every film and the whole product offline. Everything heavy runs in
worker processes (:mod:`providers.local.work`), which end with this one.
"""

from __future__ import annotations

import asyncio
import heapq
import os
from collections.abc import AsyncIterator, Callable, Sequence
from concurrent.futures import BrokenExecutor
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from pixora.errors import ProviderError
from pixora.hookspecs import hookimpl
from pixora.provider import DirectProvider, Model, Order, Provider, Status, Voice
from pixora.requests import ImageRequest, Output, Request, SpeechRequest, SpokenLine, VideoRequest, Word

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

    from pixora.settings import Settings


class Places:
    """Room for ``count`` pieces of work at once; of those that wait, the most urgent enters next."""

    def __init__(self, count: int) -> None:
        self.count = count
        self._free = count
        self._waiting: list[tuple[tuple[float, ...], int, asyncio.Future[None]]] = []
        self._arrivals = 0

    @asynccontextmanager
    async def taken(self, urgency: tuple[float, ...]) -> AsyncIterator[None]:
        """Hold a place; the least ``urgency`` goes first, and among equals the first to come."""
        if self._free:
            self._free -= 1
        else:
            await self._turn(urgency)
        try:
            yield
        finally:
            self._leave()

    async def _turn(self, urgency: tuple[float, ...]) -> None:
        turn = asyncio.get_running_loop().create_future()
        self._arrivals += 1
        heapq.heappush(self._waiting, (urgency, self._arrivals, turn))
        try:
            await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled():  # the place was given just before
                self._leave()
            raise

    def _leave(self) -> None:
        while self._waiting:
            turn = heapq.heappop(self._waiting)[2]
            if not turn.done():
                turn.set_result(None)
                return
        self._free += 1


def urgency(request: Request) -> tuple[float, ...]:
    """Narration first, which all lengths rest on; then pictures, then clips with the longest first.

    Begun in that order, several workers end at about the same time: what is short fills the gaps.
    """
    match request:
        case SpeechRequest():
            return (0, 0)
        case ImageRequest():
            return (1, 0)
        case VideoRequest():
            return (2, -request.frames)
    return (3, 0)


class Local(DirectProvider):
    """Draws, moves, speaks and composes on this machine."""

    name = "local"
    poll_seconds = 1.0

    def __init__(self) -> None:
        super().__init__()
        self._pool: ProcessPoolExecutor | None = None
        self._places = Places(max(1, min(8, os.cpu_count() or 1)))
        self._models: tuple[Model, ...] = ()

    def models(self) -> Sequence[Model]:
        if not self._models:
            from providers.local.sound.voices import voices

            spoken = tuple(Voice(v.id, v.name, v.languages, v.description) for v in voices())
            self._models = (
                Model("painter", "text_to_image", "draws what the words name", references=8, concurrency=16),
                Model("animator", "image_to_video", "moves the layers of its own pictures", concurrency=16),
                Model(
                    "espeak", "text_to_speech", "espeak-ng with a voice chain", voices=spoken, concurrency=16
                ),
                Model("ambience", "text_to_sound", "synthesised places and events", concurrency=16),
                Model("composer", "text_to_music", "composes to the exact length", concurrency=16),
            )
        return self._models

    def tells_words(self, model: Model, request: SpeechRequest) -> bool:
        return True

    async def make(self, order: Order, progress: Callable[[float], None]) -> Output:
        async with self._places.taken(urgency(order.request)):
            facts = await self._work(order)
        path = order.folder / facts.pop("file")
        lines = tuple(
            SpokenLine(a, b, tuple(Word(*word) for word in words)) for a, b, words in facts.pop("lines", ())
        )
        return Output(
            mime=facts.pop("mime"),
            path=path,
            seconds=facts.pop("seconds", None),
            lines=lines,
            foreign=False,
            conformed=facts.pop("conformed", False),
            facts=facts,
        )

    async def poll(self, job: str, order: Order) -> Status:
        status = await super().poll(job, order)
        if status.state != "running":
            return status
        from providers.local.work import progress_of

        return Status("running", progress=progress_of(order.folder))

    async def _work(self, order: Order) -> dict[str, Any]:
        """Have a worker make it; where one died, whoever it took along is tried again alone."""
        pool = self._pool = self._pool or _workers(self._places.count)
        try:
            return await _in(pool, order)
        except BrokenExecutor:
            self._pool = None if self._pool is pool else self._pool
        alone = _workers(1)
        try:
            return await _in(alone, order)
        except BrokenExecutor:
            raise ProviderError(
                f"the worker of local:{order.model} was ended from outside, perhaps for want of memory",
                "failed",
                next_step="close something, then again",
            ) from None
        finally:
            alone.shutdown(wait=False, cancel_futures=True)

    async def aclose(self) -> None:
        busy = bool(self._jobs)
        await super().aclose()
        if busy:  # nobody waits for what they are making any more
            import multiprocessing

            for worker in multiprocessing.active_children():
                worker.kill()
        if self._pool is not None:
            await asyncio.to_thread(self._pool.shutdown, wait=True, cancel_futures=True)


def _workers(count: int) -> ProcessPoolExecutor:
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    from providers.local import work

    # Threads would queue for the interpreter lock, and a fork would copy our event loop.
    return ProcessPoolExecutor(count, get_context("spawn"), initializer=work.settle, initargs=(os.getpid(),))


async def _in(pool: ProcessPoolExecutor, order: Order) -> dict[str, Any]:
    from providers.local import work

    running = asyncio.get_running_loop().run_in_executor(
        pool, work.run, order.model, order.request, order.folder
    )
    return await running


@hookimpl
def register_providers(settings: Settings) -> Sequence[Provider]:
    return [Local()]
