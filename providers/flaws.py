"""What is amiss with the models that an operator chose, and with the prices that an operator wrote down."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import get_close_matches

from pixora.requests import CAPABILITIES
from providers.declared import COUNTED
from providers.host import CLONE, LIST_OF, Host


def flaws(host: Host) -> list[str]:
    """A sentence for each chosen model that cannot be used as it is, and for each price of what nobody has."""
    return [*choices(host), *_prices(host)]


def choices(host: Host) -> Iterator[str]:
    """A sentence for each model that the settings list and that cannot be used as it is."""
    offers = {offer.name: offer for offer in host.offers()}
    for capability in CAPABILITIES:
        setting = f"PIXORA_{LIST_OF[capability].upper()}_MODELS"
        able = [name for name, offer in offers.items() if offer.model.capability == capability]
        for name in host.chosen(capability):
            if name not in offers:
                yield f"{setting} names {name}, which no provider has{_meant(name, able, 0.6)}"
            elif name not in able:
                yield f"{setting} names {name}, which does {offers[name].model.capability}, not {capability}"
            elif host.rates.rate(*name.split(":", 1)) is None:
                row = f'"{name}": {{per: {COUNTED[capability][0]}, usd: 0.05}}'
                priced = [each for each in able if host.rates.rate(*each.split(":", 1))]
                yield (
                    f"{setting} names {name}, which has no price{_meant(name, priced, 0.6)}; write "
                    f"`models: {{{row}}}`, with what it costs, in a file that PIXORA_RATE_CARDS names"
                )


def _prices(host: Host) -> Iterator[str]:
    known = [offer.name for offer in host.offers()]
    known += [f"{name}:{part}" for name in host.providers for part in ("*", CLONE)]
    for name, rate in host.rates.own.items():
        if name not in known:
            yield f"{rate.card} has a price for {name}, which no provider has{_meant(name, known, 0.8)}"


def _meant(name: str, known: list[str], likeness: float) -> str:
    near = get_close_matches(name, known, 1, likeness)
    return f"; {near[0]} may be meant" if near else ""
