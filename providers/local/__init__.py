"""The local provider: pictures, clips, speech, ambience and music with no key and no network.

It is the free draft of every film and the whole product offline. Everything heavy runs in
worker processes (:mod:`providers.local.work`), which end with this one.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from pixora.hookspecs import hookimpl
from pixora.provider import DirectProvider, Model, Order, Provider, Status, Voice
from pixora.requests import Output, SpokenLine, Word

if TYPE_CHECKING:
    from concurrent.futures import ProcessPoolExecutor

    from pixora.settings import Settings


class Local(DirectProvider):
    """Draws, moves, speaks and composes on this machine."""

    name = "local"
    poll_seconds = 1.0

    def __init__(self) -> None:
        super().__init__()
        self._pool: ProcessPoolExecutor | None = None
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

    async def make(self, order: Order, progress: Callable[[float], None]) -> Output:
        import asyncio

        from providers.local import work

        facts: dict[str, Any] = await asyncio.get_running_loop().run_in_executor(
            self._workers(), work.run, order.model, order.request, order.folder
        )
        path = order.folder / facts.pop("file")
        lines = tuple(
            SpokenLine(a, b, tuple(Word(*word) for word in words)) for a, b, words in facts.pop("lines", ())
        )
        return Output(
            mime=facts.pop("mime"),
            path=path,
            seconds=facts.pop("seconds", None),
            lines=lines,
            conformed=facts.pop("conformed", False),
            facts=facts,
        )

    async def poll(self, job: str, order: Order) -> Status:
        status = await super().poll(job, order)
        if status.state != "running":
            return status
        from providers.local.work import progress_of

        return Status("running", progress=progress_of(order.folder))

    def _workers(self) -> ProcessPoolExecutor:
        if self._pool is None:
            import os
            from concurrent.futures import ProcessPoolExecutor
            from multiprocessing import get_context

            from providers.local import work

            # Threads would queue for the interpreter lock, and a fork would copy our event loop.
            self._pool = ProcessPoolExecutor(
                max_workers=max(1, min(8, os.cpu_count() or 1)),
                mp_context=get_context("spawn"),
                initializer=work.settle,
                initargs=(os.getpid(),),
            )
        return self._pool

    async def aclose(self) -> None:
        busy = bool(self._jobs)
        await super().aclose()
        if self._pool is None:
            return
        import asyncio
        import multiprocessing

        if busy:  # nobody waits for what they are making any more
            for worker in multiprocessing.active_children():
                worker.kill()
        await asyncio.to_thread(self._pool.shutdown, wait=True, cancel_futures=True)


@hookimpl
def register_providers(settings: Settings) -> Sequence[Provider]:
    return [Local()]
