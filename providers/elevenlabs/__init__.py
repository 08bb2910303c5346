"""Speech with word times, music, sounds and the times of words in other speech from ElevenLabs.

The vendor has no queue: a request is answered with the sound. A task of ours carries the request and
writes the answer to the order's folder (:mod:`~providers.elevenlabs.keeping`), so that a job that was
answered outlives the process. One that was not is gone when the process is killed: it may have been
billed, nobody can ask for it, and it is never sent again on its own.

:mod:`~providers.elevenlabs.standin` is a vendor of the same protocol to try it against: start it with
``python -m providers.elevenlabs.standin FOLDER`` and set ``ELEVENLABS_BASE_URL`` to what it prints.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from uuid import uuid4

from pixora.errors import ProviderError
from pixora.hookspecs import hookimpl
from pixora.provider import Model, Order, Provider, Status
from pixora.requests import Output, Request, SpeechRequest, TranscriptionRequest
from providers import hearing
from providers.elevenlabs import reading
from providers.elevenlabs.keeping import Shelf
from providers.elevenlabs.models import ENTRIES, TABLE
from providers.elevenlabs.wire import BASE, Api, billed

if TYPE_CHECKING:
    from pathlib import Path

    from pixora.settings import Settings

log = logging.getLogger(__name__)

PATIENCE = 50.0
"""Seconds after which a submit no longer waits for the answer; below what the host allows."""


@dataclass(frozen=True)
class Carried:
    """A request under way in this process; its task comes to the error, if any."""

    key: str
    task: asyncio.Task[ProviderError | None]


class ElevenLabs(Provider):
    """Posts every order exactly once and keeps its answer in the order's folder."""

    name = "elevenlabs"
    poll_seconds = 1.0
    clone_models = ("multilingual-v2", "v3", "flash-v2.5")

    def __init__(self, key: str, base: str = "", patience: float = PATIENCE) -> None:
        self._key = key
        self.base = base
        self._api = Api(base or BASE, key)
        self._patience = patience
        self._carried: dict[str, Carried] = {}

    def models(self) -> Sequence[Model]:
        return [entry.model for entry in TABLE]

    def missing(self) -> str | None:
        parts = urlsplit(self.base or BASE)
        if parts.scheme not in ("http", "https") or not parts.netloc:
            return f"ELEVENLABS_BASE_URL is {self.base!r}; write an address such as {BASE}"
        if not self._key:
            return "set ELEVENLABS_API_KEY to a key from elevenlabs.io/app/settings/api-keys"
        return None

    def quantity(self, model: Model, request: Request) -> float:
        return ENTRIES[model.name].quantity(request)

    def check(self, model: Model, request: Request) -> None:
        super().check(model, request)
        ENTRIES[model.name].check(request)

    def voices(self, model: Model, request: SpeechRequest) -> tuple[str, ...]:
        names = {voice.id: voice.name for voice in model.voices}
        return tuple(names.get(id, id) for id in ENTRIES[model.name].voices(request))

    def tells_words(self, model: Model, request: SpeechRequest) -> bool:
        return any(line.spoken is None for line in request.lines)

    async def clone(self, sample: Path, name: str, key: str) -> str:
        """An instant clone, whose description is our key: it is found by that."""
        data = await asyncio.to_thread(sample.read_bytes)
        return await self._api.add_voice(name, key, data)

    async def find_voice(self, key: str) -> str | None:
        return await self._api.find_voice(key)

    async def forget_voice(self, voice: str) -> bool:
        await self._api.delete_voice(voice)
        return True

    async def submit(self, order: Order) -> str:
        """Send the order and wait for its answer for a while, so that a no is told as one."""
        job = uuid4().hex
        task = asyncio.create_task(self._carry(job, order), name=f"elevenlabs:{order.model}")
        self._carried[job] = Carried(order.key, task)
        await asyncio.wait({task}, timeout=self._patience)
        if task.done():
            error = task.result()
            if error is not None:
                del self._carried[job]
                raise error
        return job

    async def _carry(self, job: str, order: Order) -> ProviderError | None:
        """Have the vendor answer, and keep that; why it did not come to it, otherwise."""
        try:
            with Shelf(order.folder, job).carrying():
                return await self._answered(job, order)
        except OSError as error:
            log.error("%s cannot be kept", order.key, exc_info=error)
            return ProviderError(f"what ElevenLabs answered cannot be kept ({error.strerror})", "failed")
        finally:
            order.changed()

    async def _answered(self, job: str, order: Order) -> ProviderError | None:
        entry = ENTRIES[order.model]
        try:
            listens = isinstance(order.request, TranscriptionRequest)
            speech = await hearing.speech(order) if listens else b""
            answer = await self._api.order(*entry.way(order.request), speech)
            if isinstance(order.request, SpeechRequest):
                data, lines = reading.speech(answer, order.request)
            else:
                data, lines = (b"", hearing.heard(answer.body)) if listens else (reading.sound(answer), ())
        except ProviderError as error:
            return error
        used = billed(answer)
        quantity = used / entry.quota if entry.quota is not None and used is not None else None
        await asyncio.to_thread(Shelf(order.folder, job).keep, data, lines, quantity)
        return None

    async def poll(self, job: str, order: Order) -> Status:
        carried = self._carried.get(job)
        if carried is not None:
            if not carried.task.done():
                return Status("running")
            del self._carried[job]
            error = None if carried.task.cancelled() else carried.task.result()
            if error is not None:
                return Status("failed", error=error)
        shelf = Shelf(order.folder, job)
        if shelf.carried:  # by another process
            return Status("running")
        kept = shelf.kept()
        if kept is not None:
            lines, quantity = kept
            output = Output("audio/mpeg", path=shelf.sound, lines=lines)
            if isinstance(order.request, TranscriptionRequest):
                output = Output("application/json", lines=lines)
            return Status("done", progress=1.0, output=output, quantity=quantity)
        if shelf.begun:
            raise ProviderError(
                "Pixora was stopped before ElevenLabs had answered, so nobody can tell whether this was billed",
                "uncertain",
                next_step="look at the account's usage, then make it again",
            )
        raise ProviderError("ElevenLabs has no jobs to ask for, and nothing was kept of this one", "lost")

    @property
    def looks_up(self) -> bool:
        """False: the vendor cannot be asked, and :meth:`find` only knows what this process carries."""
        return False

    async def find(self, key: str) -> str | None:
        """A job that this process carries; of others the vendor cannot tell."""
        for job, carried in self._carried.items():
            done = carried.task.done()
            if carried.key == key and not (done and (carried.task.cancelled() or carried.task.result())):
                return job
        return None

    async def aclose(self) -> None:
        tasks = [carried.task for carried in self._carried.values()]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._api.aclose()


@hookimpl
def register_providers(settings: Settings) -> Sequence[Provider]:
    return [ElevenLabs(settings.get("ELEVENLABS_API_KEY"), settings.get("ELEVENLABS_BASE_URL"))]
