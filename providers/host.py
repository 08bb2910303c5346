"""The host does for every provider what none should do itself.

It chooses a model, prices an order, bounds every call in time, repeats those that buy nothing,
keeps to what a provider's lane allows (:mod:`providers.lane`), and turns whatever goes wrong
into a :class:`~pixora.errors.ProviderError`. It remembers nothing of jobs: they are kept in
the journal by whoever asks.
"""

from __future__ import annotations

import asyncio
import math
import random
import time
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from pixora.errors import ProviderError
from pixora.provider import Model, Order, Provider, Status
from pixora.requests import CAPABILITIES, Capability, Request
from providers.lane import Lane, bounded
from providers.lengths import fitted
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
CLONE_SECONDS = 180.0
CLONE = "voice-clone"
"""Under which rate cards have the price of cloning a voice."""
TRIES = 3
"""How often a call that buys nothing is made, at once, before its failure counts."""
TRY_SECONDS = 0.2
"""Before the second try; twice that before the third."""
MOST_QUANTITY = 1e9
"""More than that of anything is a slip of the vendor's."""

T = TypeVar("T")


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
        self._lanes: dict[str, Lane] = {}
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

    def chosen(self, capability: Capability) -> tuple[str, ...]:
        """The models that the settings list for what they make, whether there are such models or not."""
        return self._preferred(LIST_OF[capability])

    def offer(self, name: str) -> Offer:
        """The offer called ``provider:model``; raises ``ProviderError`` naming what is missing."""
        found = next((offer for offer in self.offers() if offer.name == name), None)
        if found is None:
            known = ", ".join(sorted(offer.name for offer in self.offers()))
            raise ProviderError(f"no model {name!r}", "invalid", next_step=f"choose one of {known}")
        return found

    def check_prices(self) -> None:
        """Raise ``SetupError`` for a price that is for what its model does not make."""
        for offer in self.offers():
            self.rates.refuse(offer.name, offer.model.capability)

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
        listed = [self.offer(name) for name in self.chosen(capability)]
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
        ready = [offer for offer in ready if offer.provider.name != "faulty"]
        ready.sort(key=lambda offer: (offer.provider.name == "local") != draft)
        found = [offer for offer in ready if not draft or offer.provider.name == "local"]
        if not found:
            step = "see `pixora providers` for what is missing"
            if ready:
                setting = f"PIXORA_{LIST_OF[capability].upper()}_MODELS"
                step = f"make it a final, or name a model for drafts too: {setting}={ready[0].name}"
            raise ProviderError(f"no model is ready for {capability}", "auth", next_step=step)
        return found[0]

    def reader(self, provider: str, pinned: str = "") -> Offer:
        """The model that reads with voices cloned at a provider: the pinned one, else the first of its own.

        Of those that the settings list for speech, if any is among them. Raises ``ProviderError``.
        """
        found = self.providers.get(provider)
        names = [f"{provider}:{model}" for model in found.clone_models] if found else []
        if not names:
            raise ProviderError(f"{provider} is no longer here", "auth", next_step="choose another voice")
        if pinned and pinned not in names:
            raise ProviderError(
                f"{pinned} cannot read with a voice that was cloned at {provider}",
                "invalid",
                next_step=f"choose another voice, or {' or '.join(names)} for speech",
            )
        listed = [name for name in self._preferred(LIST_OF["text_to_speech"]) if name in names]
        offer = self.offer(pinned or (listed or names)[0])
        self._ready(offer)
        return offer

    def _ready(self, offer: Offer) -> None:
        missing = offer.provider.missing()
        if missing:
            raise ProviderError(
                f"{offer.name} is not ready: {missing}", "auth", next_step="choose another model"
            )

    def price(self, offer: Offer, request: Request) -> Price:
        """What an order would cost; raises ``ProviderError`` for what the model cannot make or nobody priced."""
        request = fitted(offer.model, request)
        offer.provider.check(offer.model, request)
        quantity = offer.provider.quantity(offer.model, request)
        sound = _heard(offer, getattr(request, "sound", False))
        price = self.rates.price(offer.provider.name, offer.model.name, quantity, sound=sound)
        if price is None:
            raise ProviderError(
                f"{offer.name} has no price",
                "invalid",
                next_step="add it to a rate card named in PIXORA_RATE_CARDS",
            )
        return Price(*price)

    def billed(self, offer: Offer, quantity: float, *, sound: bool = False) -> int:
        """What a quantity that a vendor reports, of clips with ``sound`` or without, comes to in micro-credits."""
        sound = _heard(offer, sound)
        price = self.rates.price(offer.provider.name, offer.model.name, quantity, sound=sound)
        return price[0] if price else 0

    def wait(self, offer: Offer) -> float:
        """Seconds for which the provider should be left alone."""
        return self._lane(offer.provider).wait()

    def trouble(self, offer: Offer) -> float:
        """Seconds for which nothing has got through to the provider; 0 where the last call did."""
        return self._lane(offer.provider).trouble()

    def cloner(self, name: str = "") -> tuple[Offer, int]:
        """Who clones a voice, and for how much in micro-credits: the one named, else the cheapest that is ready.

        Raises ``ProviderError`` where nobody can, or nobody priced it.
        """
        able = sorted(each.name for each in self.providers.values() if each.clones)
        asked = [name] if name else able
        if not able or not {*asked} <= {*able}:
            choice = f"choose {' or '.join(able)}" if able else "choose one of the voices there are"
            raise ProviderError(f"{name or 'no provider here'} clones no voices", "invalid", next_step=choice)
        ready = [each for each in asked if self.providers[each].missing() is None]
        if not ready:
            missing = "; or ".join(f"{each}: {self.providers[each].missing()}" for each in asked)
            raise ProviderError("no provider that clones voices is set up", "auth", next_step=missing)
        prices = [(price[1], each) for each in ready if (price := self.rates.price(each, CLONE, 1.0))]
        if not prices:
            raise ProviderError(
                f"{ready[0]}:{CLONE} has no price",
                "invalid",
                next_step="add it to a rate card named in PIXORA_RATE_CARDS",
            )
        cheapest, chosen = min(prices)
        return self._cloning(chosen), cheapest

    def _cloning(self, provider: str) -> Offer:
        return Offer(self.providers[provider], Model(CLONE, "text_to_speech"))

    async def clone(self, offer: Offer, sample: Path, name: str, key: str) -> str:
        """Have a voice made exactly once; a time-out or a broken connection means ``uncertain``."""
        return await self._call(
            offer, lambda: offer.provider.clone(sample, name, key), CLONE_SECONDS, paid=True
        )

    async def find_voice(self, provider: str, key: str) -> str | None:
        """The vendor's id of a voice whose clone is in doubt; None where it does not show one. Raises ``ProviderError``."""
        if provider not in self.providers:
            return None
        offer = self._cloning(provider)
        return await self._call(offer, lambda: offer.provider.find_voice(key), CALL_SECONDS)

    async def forget_voice(self, provider: str, voice: str) -> bool:
        """Have a cloned voice deleted at its vendor; False where that has no way to. Raises ``ProviderError``."""
        if provider not in self.providers:
            raise ProviderError(f"{provider} is no longer here", "auth")
        offer = self._cloning(provider)
        return await self._call(offer, lambda: offer.provider.forget_voice(voice), CALL_SECONDS, urgent=True)

    async def submit(self, offer: Offer, order: Order) -> str:
        """Send an order exactly once; a time-out or a broken connection means ``uncertain``."""
        order = _as_sold(offer, order)
        return await self._call(offer, lambda: offer.provider.submit(order), SUBMIT_SECONDS, paid=True)

    async def poll(self, offer: Offer, job: str, order: Order) -> Status:
        """How a job stands; what the vendor says of it that makes no sense is left out."""
        sold = _as_sold(offer, order)
        status = _sensible(await self._call(offer, lambda: offer.provider.poll(job, sold), CALL_SECONDS))
        if status.error is not None:
            _advised(offer, status.error)
        if sold is order or status.output is None:
            return status
        return replace(
            status, output=replace(status.output, conformed=False)
        )  # it is not as long as it will be

    async def cancel(self, offer: Offer, job: str) -> bool:
        """Ask the vendor to stop, even one that is left alone; True if nothing will be billed."""
        try:
            return await self._call(offer, lambda: offer.provider.cancel(job), CALL_SECONDS, urgent=True)
        except ProviderError:
            return False

    async def find(self, offer: Offer, key: str) -> str | None:
        return await self._call(offer, lambda: offer.provider.find(key), CALL_SECONDS)

    def _lane(self, provider: Provider) -> Lane:
        if provider.name not in self._lanes:
            self._lanes[provider.name] = Lane(provider.name, provider.calls_per_second, self._clock)
        return self._lanes[provider.name]

    async def _call(
        self,
        offer: Offer,
        call: Callable[[], Awaitable[T]],
        seconds: float,
        *,
        paid: bool = False,
        urgent: bool = False,
    ) -> T:
        """Make a call in its lane; one that is not ``paid`` a few times, if the vendor cannot be reached."""
        lane = self._lane(offer.provider)
        async with lane.call(urgent=urgent):
            tries = 1 if paid else TRIES
            for left in reversed(range(tries)):
                await lane.turn()
                try:
                    return await _bounded(offer, call, seconds, paid)
                except ProviderError as error:
                    if not left or error.kind != "unavailable" or error.retry_after is not None:
                        raise
                await asyncio.sleep(TRY_SECONDS * 2 ** (tries - 1 - left) * random.uniform(0.5, 1.5))
            raise AssertionError("the last try returns or raises")

    async def aclose(self) -> None:
        await asyncio.gather(
            *(provider.aclose() for provider in self.providers.values()), return_exceptions=True
        )


def _heard(offer: Offer, asked: bool) -> bool:
    """Whether a clip comes with sound: it does where that is asked of a model that makes any."""
    return asked and offer.model.sounds


def _as_sold(offer: Offer, order: Order) -> Order:
    """The order as the model can carry it out."""
    request = fitted(offer.model, order.request)
    return order if request is order.request else replace(order, request=request)


async def _bounded(offer: Offer, call: Callable[[], Awaitable[T]], seconds: float, paid: bool) -> T:
    """One call; whatever goes wrong is a ``ProviderError``, of a kind that says what may have been bought."""
    try:
        async with asyncio.timeout(seconds):
            return await call()
    except ProviderError as error:
        error.retry_after = bounded(error.retry_after)
        _advised(offer, error)
        raise
    except TimeoutError:
        raise ProviderError(
            f"{offer.name} did not answer within {seconds:g} s", "uncertain" if paid else "timeout"
        ) from None
    except Exception as error:
        met = f"{offer.name}: {type(error).__name__}: {error}"
        if isinstance(error, KeyError):
            met = f"{offer.name} looked for {error} in what has none, such as an answer of its vendor"
        raise ProviderError(met, "uncertain" if paid else "unavailable") from error


def _advised(offer: Offer, error: ProviderError) -> ProviderError:
    """The error, with something to do where a vendor turns the key away and the provider says no more."""
    if error.kind == "auth" and not error.next_step:
        error.next_step = f"check the key of {offer.provider.name}, then make it again"
    return error


def _sensible(status: Status) -> Status:
    """A vendor's words without numbers that no vendor can mean: they are booked and shown."""
    quantity, progress = status.quantity, status.progress
    if quantity is not None and not 0 <= quantity <= MOST_QUANTITY:
        quantity = None
    if progress is not None:
        progress = None if math.isnan(progress) else min(max(0.0, progress), 1.0)
    return replace(status, quantity=quantity, progress=progress)
