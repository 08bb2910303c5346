"""Pictures, clips, speech and music from Replicate: one protocol of predictions for every model.

An order is posted once; the id of its prediction is all that is needed to find it again, by any
process and at any time. What cannot be found is a prediction whose id never arrived: none of its
fields carries a word of ours, so :meth:`Replicate.find` cannot tell, and such an order stays in
doubt and is not sent again.

:mod:`~providers.replicate.standin` is a vendor of the same protocol to try it against: start it
with ``python -m providers.replicate.standin FOLDER`` and set ``REPLICATE_BASE_URL`` to what it prints.
"""

from __future__ import annotations

import asyncio
import re
import textwrap
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from pixora.errors import ProviderError
from pixora.hookspecs import hookimpl
from pixora.provider import Model, Order, Provider, Status, quantity
from pixora.requests import ImageRequest, Request, SpeechRequest, VideoRequest
from providers.declared import at
from providers.fal import asking
from providers.rates import declarations
from providers.replicate.models import BY_OUTPUT, TABLE, Entry, entry_of, named
from providers.replicate.reading import read
from providers.replicate.wire import BASE, Api

if TYPE_CHECKING:
    from pixora.settings import Settings

CANCEL_LOOKS = 4
CANCEL_PAUSE = 0.3
CANCELLED = ("canceled", "aborted")
_POLICY = re.compile(r"nsfw|sensitive|safety|flagged|moderat|content polic|E005", re.I)
_OWN = re.compile(r"[\w.-]+/[\w.-]+")


class Replicate(Provider):
    """Creates predictions, looks at them and cancels them."""

    name = "replicate"
    hosts = ("replicate.delivery", "*.replicate.delivery")

    def __init__(
        self, token: str, base: str = "", own: Sequence[str] = (), declared: Sequence[Entry] = ()
    ) -> None:
        self._token = token
        self.base = base
        self._api = Api(base or BASE, token)
        entries = [*TABLE, *(named(name) for name in own), *declared]
        self._entries = {entry.model.name: entry for entry in entries}

    def models(self) -> Sequence[Model]:
        return [entry.model for entry in self._entries.values()]

    def missing(self) -> str | None:
        parts = urlsplit(self.base or BASE)
        if parts.scheme not in ("http", "https") or not parts.netloc:
            return f"REPLICATE_BASE_URL is {self.base!r}; write an address such as {BASE}"
        return None if self._token else "set REPLICATE_API_TOKEN to a token from replicate.com/account"

    def quantity(self, model: Model, request: Request) -> float:
        units = self._entries[model.name].units
        return quantity(request, model) if units is None else units(request)

    def voices(self, model: Model, request: SpeechRequest) -> tuple[str, ...]:
        """The first line's voice reads them all: no model here has more than one for an order."""
        names = {voice.id: voice.name for voice in model.voices}
        return (names[asking.voice_of(request, model)],) * len(request.lines) if names else ()

    def check(self, model: Model, request: Request) -> None:
        super().check(model, request)
        self._entries[model.name].check(request)

    async def submit(self, order: Order) -> str:
        entry = self._entries[order.model]
        paths = _pictures(order.request, entry.model)
        if isinstance(order.request, VideoRequest) and not paths:
            raise ProviderError(f"replicate:{order.model} needs a picture to start from", "invalid")
        pictures = await asyncio.gather(*(self._api.upload(path) for path in paths))
        return await self._api.create(entry.path, entry.ask(order.request, pictures, entry.model))

    async def poll(self, job: str, order: Order) -> Status:
        said = await self._api.prediction(job)
        match said.get("status"):
            case "starting":
                return Status("queued")
            case "processing":
                return Status("running")
            case "succeeded":
                return self._succeeded(self._entries[order.model], said)
            case "failed":
                return Status("failed", error=_failure(order.model, said.get("error")))
            case "canceled" | "aborted":
                return Status("cancelled")
        raise ProviderError(
            f"Replicate told a status that is not known: {str(said.get('status'))[:40]!r}", "unavailable"
        )

    def _succeeded(self, entry: Entry, said: dict[str, Any]) -> Status:
        if said.get("data_removed"):
            gone = ProviderError(
                "Replicate has removed what it made; it keeps results for an hour",
                "lost",
                next_step="make it again",
            )
            return Status("failed", error=gone)
        try:
            handed = at(said.get("output"), entry.output)
            return Status("done", progress=1.0, output=read(handed, entry.model.capability))
        except ProviderError as error:
            return Status("failed", error=error)

    async def cancel(self, job: str) -> bool:
        """True once the prediction is shown as cancelled and had not run up a bill by then."""
        said = await self._api.cancel(job)
        for _ in range(CANCEL_LOOKS):
            if said.get("status") not in ("starting", "processing"):
                break
            await asyncio.sleep(CANCEL_PAUSE)
            said = await self._api.prediction(job)
        timed = said.get("model", "") not in {"", *BY_OUTPUT}
        return said.get("status") in CANCELLED and not (timed and said.get("started_at"))

    async def aclose(self) -> None:
        await self._api.aclose()


def _failure(model: str, error: Any) -> ProviderError:
    """Why a prediction failed; the vendor has one text for every cause."""
    text = textwrap.shorten(re.sub(r"[<>]", "", str(error or "")), 160, placeholder=" …")
    if _POLICY.search(text):
        return ProviderError(
            f"replicate:{model} refuses this content: {text}", "refused", next_step="reword it"
        )
    said = f"replicate:{model} failed: {text or 'it does not say why'}"
    return ProviderError(said, "failed", next_step="try again")


def _pictures(request: Request, model: Model) -> list[Path]:
    """The files that an order comes with, in order, as many as the model takes."""
    match request:
        case ImageRequest():
            return [member.path for member in request.cast if member.path is not None][: model.references]
        case VideoRequest():
            return [request.image.path] if request.image.path is not None else []
    return []


@hookimpl
def register_providers(settings: Settings) -> Sequence[Provider]:
    chosen = (name.partition(":") for name in settings.names("PIXORA_IMAGE_MODELS"))
    own = [model for provider, _, model in chosen if provider == Replicate.name and _OWN.fullmatch(model)]
    declared = [entry_of(made) for made in declarations(settings, Replicate.name)]
    return [Replicate(settings.get("REPLICATE_API_TOKEN"), settings.get("REPLICATE_BASE_URL"), own, declared)]
