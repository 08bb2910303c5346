"""``pixora providers``: every model, what it makes and costs, and what keeps it from working."""

from __future__ import annotations

import argparse
from decimal import Decimal
from typing import Any

from pixora.cli import DONE
from pixora.cli.home import Home, in_home
from pixora.cli.printing import say, say_json, table
from pixora.errors import ProviderError
from pixora.provider import Provider
from pixora.requests import Capability
from providers.flaws import flaws
from providers.host import Host, Offer

MAKES: dict[Capability, str] = {
    "text_to_image": "pictures",
    "image_to_video": "clips",
    "text_to_speech": "speech",
    "text_to_sound": "sounds",
    "text_to_music": "music",
    "transcription": "words",
}
USES = {(): "", ("draft",): "drafts", ("final",): "finals", ("draft", "final"): "all films"}


def providers(arguments: argparse.Namespace) -> int:
    """``pixora providers``."""

    async def work(home: Home) -> int:
        if arguments.json:
            used = _used(home.app.host)
            found = [
                _described(home, offer) | {"used_for": used.get(offer.name, [])}
                for offer in home.app.host.offers()
            ]
            cards = [*home.app.host.rates.versions]
            amiss = flaws(home.app.host)
            say_json(
                {"models": found, "skipped": home.app.plugins.failed, "rate_cards": cards, "amiss": amiss}
            )
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


def _used(host: Host) -> dict[str, list[str]]:
    """What each model is used for where nobody chooses another one: drafts, finals or both.

    One without a price is used for nothing.
    """
    found: dict[str, list[str]] = {}
    for capability in MAKES:
        for quality in ("draft", "final"):
            try:
                offer = host.resolve(capability, draft=quality == "draft")
            except ProviderError:
                continue  # nobody makes it; the rows say what is missing
            if host.rates.rate(offer.provider.name, offer.model.name) is not None:
                found.setdefault(offer.name, []).append(quality)
    return found


def _show(home: Home) -> None:
    shown, used = table("model", "makes", "price", "used for"), _used(home.app.host)
    wanting: dict[str, Provider] = {}
    for offer in home.app.host.offers():
        lacking = offer.provider.missing() is not None
        if lacking:
            wanting[offer.provider.name] = offer.provider
        if lacking and offer.provider.practice:
            continue  # nobody needs it to make films
        role = "not ready" if lacking else USES[tuple(used.get(offer.name, ()))]
        if not lacking and _unpriced(home.app.host, offer):
            role = "add its price first"
        shown.add_row(offer.name, MAKES[offer.model.capability], _price(home, offer), role)
    say(shown)
    for name, provider in wanting.items():
        if provider.practice:
            say(
                f"{name} is a practice vendor for tests, switched off; to use it, {provider.missing()}.",
                "dim",
            )
        else:
            say(f"{name} is not ready: {provider.missing()}", "yellow")
    for flaw in flaws(home.app.host):
        say(f"{flaw}.", "yellow")
    for name, why in home.app.plugins.failed.items():
        say(f"plugin {name} was skipped: {why}", "red")
    say(
        "Another model is used for what PIXORA_IMAGE_MODELS and its siblings name, or where a film pins it.",
        "dim",
    )
    cards = ", ".join(home.app.host.rates.versions)
    say(f"1 credit is ${home.app.settings.credit_usd:.2f}; prices are those of {cards}.", "dim")


def _unpriced(host: Host, offer: Offer) -> bool:
    """Whether a model is chosen, and nobody has said what it costs."""
    chosen = offer.name in host.chosen(offer.model.capability)
    return chosen and host.rates.rate(offer.provider.name, offer.model.name) is None


def _price(home: Home, offer: Offer) -> str:
    rate = home.app.host.rates.rate(offer.provider.name, offer.model.name)
    if rate is None:
        return "no price"
    if not rate.most:
        return "free"
    usd = rate.usd.normalize()
    cents = usd.quantize(Decimal("0.01"))
    return f"${cents if cents == usd else usd:f} per {rate.per.replace('1000', '1k')}"
