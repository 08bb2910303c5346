"""Pictures, clips, speech, sounds, music and the times of words from fal.ai.

:mod:`~providers.fal.queue` speaks its queue, :mod:`~providers.fal.models` is the table of what
it makes, to which :mod:`~providers.fal.own` adds what rate cards declare.
:mod:`~providers.fal.standin` is a vendor of the same protocol to try it against: start
it with ``python -m providers.fal.standin FOLDER`` and set ``FAL_QUEUE_URL`` to what it prints.
"""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from pixora.errors import ProviderError
from pixora.hookspecs import hookimpl
from pixora.provider import Model, Order, Provider, Status, quantity
from pixora.requests import ImageRequest, Request, SpeechRequest, TranscriptionRequest, VideoRequest
from providers import hearing
from providers.fal import cloning, queue
from providers.fal.files import CDN, REST, Files
from providers.fal.models import ENTRIES, Entry
from providers.fal.own import entry_of
from providers.fal.queue import Queue, Ticket, told
from providers.rates import declarations

if TYPE_CHECKING:
    from pathlib import Path

    from pixora.http import Answer
    from pixora.settings import Settings

CANCEL_LOOKS = 5
CANCEL_PAUSE = 0.4


class Fal(Provider):
    """Speaks to fal's queue; every order is posted exactly once and found again by its ticket."""

    name = "fal"
    hosts = ("fal.media", "*.fal.media")
    clone_models = (cloning.READER,)

    def __init__(self, key: str, base: str = "", own: Sequence[Entry] = ()) -> None:
        self._key = key
        self.base = base
        self._queue = Queue(base or queue.BASE, key)
        self._files = Files(base or REST, base or CDN, key)
        self._entries = ENTRIES | {entry.model.name: entry for entry in own}

    def models(self) -> Sequence[Model]:
        return [entry.model for entry in self._entries.values()]

    def missing(self) -> str | None:
        parts = urlsplit(self.base or queue.BASE)
        if parts.scheme not in ("http", "https") or not parts.netloc:
            return f"FAL_QUEUE_URL is {self.base!r}; write an address such as {queue.BASE}"
        return None if self._key else "set FAL_KEY to a key from fal.ai/dashboard/keys"

    def quantity(self, model: Model, request: Request) -> float:
        units = self._entries[model.name].units
        return quantity(request, model) if units is None else units(request)

    def check(self, model: Model, request: Request) -> None:
        super().check(model, request)
        self._entries[model.name].check(request)

    def voices(self, model: Model, request: SpeechRequest) -> tuple[str, ...]:
        names = {voice.id: voice.name for voice in model.voices}
        read = self._entries[model.name].voices(request) if names else ()
        return tuple(names.get(id, id) for id in read)

    async def clone(self, sample: Path, name: str, key: str) -> str:
        data = await asyncio.to_thread(sample.read_bytes)
        return await cloning.clone(self._queue, self._files, data, self.poll_seconds)

    def tells_words(self, model: Model, request: SpeechRequest) -> bool:
        return self._entries[model.name].tells_words(request)

    async def submit(self, order: Order) -> str:
        entry = self._entries[order.model]
        paths = _pictures(order.request, entry.model)
        if isinstance(order.request, VideoRequest) and not paths:
            raise ProviderError(f"fal:{order.model} needs a picture to start from", "invalid")
        files = [await asyncio.to_thread(_picture_uri, path) for path in paths]
        if isinstance(order.request, TranscriptionRequest):
            files = [_uri(hearing.MIME, await hearing.speech(order))]
        endpoint, ask = entry.way(order.request, files)
        return str(await self._queue.submit(endpoint, ask(order.request, files, entry.model)))

    async def poll(self, job: str, order: Order) -> Status:
        ticket = Ticket.parse(job)
        said = await self._queue.status(ticket)
        match said.get("status"):
            case "IN_QUEUE":
                place = said.get("queue_position")
                return Status("queued", position=place if isinstance(place, int) else None)
            case "IN_PROGRESS":
                return Status("running")
            case "COMPLETED":
                error = str(said.get("error") or said.get("error_type") or "")
                return self._ended(self._entries[order.model], order, await self._queue.result(ticket), error)
        raise ProviderError(f"fal told a status that is not known: {said.get('status')!r}", "unavailable")

    def _ended(self, entry: Entry, order: Order, answer: Answer, error: str) -> Status:
        """How a completed order ended: its result is what was made, or the failure itself."""
        billed = _billed(answer, entry.bills)
        if answer.ok and not error:
            try:
                if not isinstance(answer.body, dict):
                    raise ProviderError("fal's result is not JSON", "bad_output")
                output = entry.read(answer.body, order.request)
            except ProviderError as refusal:
                return Status("failed", error=refusal, quantity=billed)
            return Status("done", progress=1.0, output=output, quantity=billed)
        text, sort = told(answer)
        if answer.status == 499 or sort == "client_cancelled":
            return Status("cancelled")
        if not error and (not sort or answer.status == 429):  # a gateway's answer, not the model's
            raise self._queue.failure(answer)
        failure = self._queue.failure(answer)
        if answer.ok or failure.kind not in ("refused", "invalid", "quota"):
            failure = ProviderError(
                f"fal:{order.model} failed: {text or error or answer.status}", "failed", next_step="try again"
            )
        return Status("failed", error=failure, quantity=billed)

    async def cancel(self, job: str) -> bool:
        """True once fal shows the order as cancelled; one that runs may still be finished and billed."""
        ticket = Ticket.parse(job)
        if not await self._queue.cancel(ticket):
            return False
        for look in range(CANCEL_LOOKS):
            said = await self._queue.status(ticket)
            if said.get("status") == "COMPLETED":
                answer = await self._queue.result(ticket)
                return answer.status == 499 or "cancel" in told(answer)[1]
            if look + 1 < CANCEL_LOOKS:
                await asyncio.sleep(CANCEL_PAUSE)
        return False

    async def aclose(self) -> None:
        await self._queue.aclose()
        await self._files.aclose()


def _billed(answer: Answer, each: int | None) -> float | None:
    """The pictures, seconds or characters that fal bills, in units of so many ``each``, where it says so."""
    try:
        return None if each is None else max(0.0, round(float(answer.headers[queue.BILLED]) * each, 6))
    except (KeyError, ValueError):
        return None


def _pictures(request: Request, model: Model) -> list[Path]:
    """The files that an order comes with, in order, as many as the model takes."""
    match request:
        case ImageRequest():
            return [member.path for member in request.cast if member.path is not None][: model.references]
        case VideoRequest():
            return [request.image.path] if request.image.path is not None else []
    return []


def _picture_uri(path: Path) -> str:
    """A picture of ours as a JPEG inside a ``data:`` URI: a tenth of a PNG, and no upload that may fail."""
    import skia

    image: Any = skia.Image.MakeFromEncoded(skia.Data.MakeFromFileName(str(path)))
    if image is None:
        raise ProviderError(f"the picture {path.name!r} cannot be read", "invalid")
    return _uri("image/jpeg", bytes(image.encodeToData(skia.kJPEG, 92)))


def _uri(mime: str, data: bytes) -> str:
    return f"data:{mime};base64,{base64.b64encode(data).decode()}"


@hookimpl
def register_providers(settings: Settings) -> Sequence[Provider]:
    own = [entry_of(made) for made in declarations(settings, Fal.name)]
    return [Fal(settings.get("FAL_KEY"), settings.get("FAL_QUEUE_URL"), own)]
