"""The host does for every provider what none should do itself.

It chooses a model, prices an order, keeps to each model's number of jobs in flight,
bounds every call in time, stops asking a provider that keeps failing, and turns whatever
goes wrong into a :class:`~pixora.errors.ProviderError`. It remembers nothing: jobs are
kept in the journal by whoever asks.
"""

from __future__ import annotations

import asyncio
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import Literal, TypeVar

from pixora.errors import ProviderError
from pixora.provider import Model, Order, Provider, Status
from pixora.requests import CAPABILITIES, Capability, Request
from providers.rates import RateCards

LIST_OF: dict[Capability, str] = {
    "text_to_image": "image",
    "image_to_video": "clip",
    "text_to_speech": "speech",
    "text_to_sound": "sound",
    "text_to_music": "music",
    "transcription": "transcription",
}
SUBMIT_SECONDS = 60.0
CALL_SECONDS = 30.0
BREAK_AFTER = 5
"""Failures in a row that open a provider's circuit."""
BREAK_SECONDS = 30.0

T = TypeVar("T")


@dataclass
class Circuit:
    """Stops calls to a provider that keeps failing, for a while."""

    failures: int = 0
    open_until: float = 0.0

    def record(self, ok: bool, now: float) -> None:
        self.failures = 0 if ok else self.failures + 1
        if self.failures >= BREAK_AFTER:
            self.open_until = now + BREAK_SECONDS

    def wait(self, now: float) -> float:
        """Seconds until the provider may be called again."""
        return max(0.0, self.open_until - now)


@dataclass(frozen=True)
class Offer:
    """A model that can be ordered from."""

    provider: Provider
    model: Model

    @property
    def name(self) -> str:
        return f"{self.provider.name}:{self.model.name}"


@dataclass(frozen=True)
class Price:
    """What an order would cost, in micro-credits."""

    quote: int
    maximum: int


class Host:
    """All providers behind one face."""

    def __init__(
        self,
        providers: Iterable[Provider],
        rates: RateCards,
        preferred: Callable[[str], tuple[str, ...]],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.providers: dict[str, Provider] = {}
        for provider in providers:
            self.providers.setdefault(provider.name, provider)
        self.rates = rates
        self._preferred = preferred
        self._circuits: defaultdict[str, Circuit] = defaultdict(Circuit)
        self._clock = clock

    def offers(self, capability: Capability | None = None) -> list[Offer]:
        """Every model, or those with a capability, ready or not."""
        wanted = CAPABILITIES if capability is None else (capability,)
        return [
            Offer(provider, model)
            for provider in self.providers.values()
            for model in provider.models()
            if model.capability in wanted
        ]

    def offer(self, name: str) -> Offer:
        """The offer called ``provider:model``; raises ``ProviderError`` naming what is missing."""
        found = next((offer for offer in self.offers() if offer.name == name), None)
        if found is None:
            known = ", ".join(sorted(offer.name for offer in self.offers()))
            raise ProviderError(f"no model {name!r}", "invalid", next_step=f"choose one of {known}")
        return found

    def resolve(self, capability: Capability, pinned: str = "", *, draft: bool = True) -> Offer:
        """The model that makes a kind of thing: the pinned one, else the first ready of the list.

        Drafts are made by local providers unless the settings list models for them. Raises
        ``ProviderError`` where none is ready, also where only those of the list are not.
        """
        if pinned:
            offer = self.offer(pinned)
            if offer.model.capability != capability:
                raise ProviderError(f"{pinned} does {offer.model.capability}, not {capability}", "invalid")
            self._ready(offer)
            return offer
        listed = [self.offer(name) for name in self._preferred(LIST_OF[capability])]
        for offer in listed:
            if offer.provider.missing() is None and offer.model.capability == capability:
                return offer
        if listed:  # somebody chose these: nothing else is put in their place
            self._ready(listed[0])
            raise ProviderError(
                f"{listed[0].name} does {listed[0].model.capability}, not {capability}", "invalid"
            )
        ready = [offer for offer in self.offers(capability) if offer.provider.missing() is None]
        ready = [offer for offer in ready if self.rates.rate(offer.provider.name, offer.model.name)]
        ready.sort(key=lambda offer: (offer.provider.name == "local") != draft)
        if draft:
            ready = [offer for offer in ready if offer.provider.name == "local"]
        ready = [offer for offer in ready if offer.provider.name != "faulty"]
        if not ready:
            raise ProviderError(
                f"no model is ready for {capability}",
                "auth",
                next_step="see `pixora providers` for what is missing",
            )
        return ready[0]

    def _ready(self, offer: Offer) -> None:
        missing = offer.provider.missing()
        if missing:
            raise ProviderError(
                f"{offer.name} is not ready: {missing}", "auth", next_step="choose another model"
            )

    def price(self, offer: Offer, request: Request) -> Price:
        """What an order would cost; raises ``ProviderError`` for what the model cannot make or nobody priced."""
        offer.provider.check(offer.model, request)
        quantity = offer.provider.quantity(offer.model, request)
        price = self.rates.price(offer.provider.name, offer.model.name, quantity)
        if price is None:
            raise ProviderError(
                f"{offer.name} has no price",
                "invalid",
                next_step="add it to a rate card named in PIXORA_RATE_CARDS",
            )
        return Price(*price)

    def billed(self, offer: Offer, quantity: float) -> int:
        """What a quantity that a vendor reports comes to, in micro-credits."""
        price = self.rates.price(offer.provider.name, offer.model.name, quantity)
        return price[0] if price else 0

    def wait(self, offer: Offer) -> float:
        """Seconds for which the provider should be left alone."""
        return self._circuits[offer.provider.name].wait(self._clock())

    async def submit(self, offer: Offer, order: Order) -> str:
        """Send an order exactly once; a time-out or a broken connection means ``uncertain``."""
        return await self._call(offer, offer.provider.submit(order), SUBMIT_SECONDS, unknown="uncertain")

    async def poll(self, offer: Offer, job: str, order: Order) -> Status:
        return await self._call(offer, offer.provider.poll(job, order), CALL_SECONDS)

    async def cancel(self, offer: Offer, job: str) -> bool:
        """Ask the vendor to stop; True if nothing will be billed."""
        try:
            return await self._call(offer, offer.provider.cancel(job), CALL_SECONDS)
        except ProviderError:
            return False

    async def find(self, offer: Offer, key: str) -> str | None:
        return await self._call(offer, offer.provider.find(key), CALL_SECONDS)

    async def _call(
        self,
        offer: Offer,
        call: Awaitable[T],
        seconds: float,
        unknown: Literal["unavailable", "uncertain"] = "unavailable",
    ) -> T:
        circuit = self._circuits[offer.provider.name]
        try:
            async with asyncio.timeout(seconds):
                result = await call
        except ProviderError as error:
            circuit.record(error.kind not in ("unavailable", "timeout"), self._clock())
            raise
        except TimeoutError:
            circuit.record(False, self._clock())
            raise ProviderError(f"{offer.name} did not answer within {seconds:g} s", unknown) from None
        except Exception as error:
            circuit.record(False, self._clock())
            raise ProviderError(f"{offer.name}: {type(error).__name__}: {error}", unknown) from error
        circuit.record(True, self._clock())
        return result

    async def aclose(self) -> None:
        await asyncio.gather(
            *(provider.aclose() for provider in self.providers.values()), return_exceptions=True
        )
