"""``pixora providers``: every model, what it makes and costs, and what keeps it from working."""

from __future__ import annotations

import argparse
from typing import Any

from pixora.cli import DONE
from pixora.cli.home import Home, in_home
from pixora.cli.printing import say, say_json, table
from pixora.provider import Provider
from providers.host import Offer


def providers(arguments: argparse.Namespace) -> int:
    """``pixora providers``."""

    async def work(home: Home) -> int:
        if arguments.json:
            found = [_described(home, offer) for offer in home.app.host.offers()]
            cards = [*home.app.host.rates.versions]
            say_json({"models": found, "skipped": home.app.plugins.failed, "rate_cards": cards})
        else:
            _show(home)
        return DONE

    return in_home(work)


def _described(home: Home, offer: Offer) -> dict[str, Any]:
    """A model, for programs."""
    rate = home.app.host.rates.rate(offer.provider.name, offer.model.name)
    return {
        "name": offer.name,
        "capability": offer.model.capability,
        "price": {"usd": str(rate.usd), "per": rate.per, "card": rate.card} if rate else None,
        "ready": offer.provider.missing() is None,
        "missing": offer.provider.missing(),
        "practice": offer.provider.practice,
    }


def _show(home: Home) -> None:
    shown = table("model", "makes", "price", "state")
    wanting: dict[str, Provider] = {}
    for offer in home.app.host.offers():
        lacking = offer.provider.missing() is not None
        if lacking:
            wanting[offer.provider.name] = offer.provider
        if lacking and offer.provider.practice:
            continue  # nobody needs it to make films
        makes = offer.model.capability.replace("_", " ")
        shown.add_row(offer.name, makes, _price(home, offer), "not ready" if lacking else "ready")
    say(shown)
    for name, provider in wanting.items():
        if provider.practice:
            say(
                f"{name} is a practice vendor for tests, switched off; to use it, {provider.missing()}.",
                "dim",
            )
        else:
            say(f"{name} is not ready: {provider.missing()}", "yellow")
    for name, why in home.app.plugins.failed.items():
        say(f"plugin {name} was skipped: {why}", "red")
    cards = ", ".join(home.app.host.rates.versions)
    say(f"1 credit is ${home.app.settings.credit_usd:.2f}; prices are those of {cards}.", "dim")


def _price(home: Home, offer: Offer) -> str:
    rate = home.app.host.rates.rate(offer.provider.name, offer.model.name)
    if rate is None:
        return "no price"
    return f"${rate.usd.normalize():f} per {rate.per}" if rate.most else "free"
