"""Rate cards: what a model costs, in configuration and never in code.

Providers count pictures, seconds and characters, whatever a price is for; :meth:`RateCards.price` converts.
A row with an ``endpoint`` also declares the model: see :mod:`providers.declared`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from importlib import resources
from pathlib import Path
from typing import Any

from pixora.errors import SetupError
from pixora.requests import Capability
from pixora.settings import Settings
from providers.declared import COUNTED, DECLARING, Declared, declared

MICRO = 1_000_000
JOB = "job"
PER = {"image": 1, "second": 1, "minute": 60, "character": 1, "1000 characters": 1000, JOB: 0}
"""What a price may be for, with how many pictures, seconds or characters that are; a job is one however many it has."""


@dataclass(frozen=True)
class Rate:
    """The price of one model: ``usd`` for each ``per``, one of :data:`PER`."""

    per: str
    usd: Decimal
    most: Decimal
    """The most that one ``per`` may come to, where the vendor's price varies."""
    card: str = ""
    """The card that says so, with its version."""
    sound: Decimal | None = None
    """The price of one ``per`` of a clip with sound of its own, where that is another one."""

    def prices(self, sound: bool = False) -> tuple[Decimal, Decimal]:
        """The typical price and the highest."""
        usual = self.sound if sound and self.sound is not None else self.usd
        return usual, max(usual, self.most)


class RateCards:
    """Prices by ``provider:model``; later cards win over earlier ones."""

    def __init__(
        self,
        rates: dict[str, Rate],
        credit_usd: Decimal,
        versions: Sequence[str] = (),
        declared: Sequence[Declared] = (),
    ) -> None:
        self.rates = rates
        self.credit_usd = credit_usd
        self.versions = versions
        """The cards that were read, each with its version, in their order."""
        self.declared = declared
        """The models that cards declare."""

    @classmethod
    def load(cls, extra: str, credit_usd: Decimal) -> RateCards:
        """The packaged card, then the files named in ``extra`` (separated by commas).

        Raises ``SetupError`` for one that cannot be read or holds a price that cannot be meant.
        """
        if not credit_usd.is_finite() or credit_usd <= 0:
            raise SetupError(f"PIXORA_CREDIT_USD is {credit_usd}; write what a credit costs, e.g. 0.10")
        packaged = resources.files("providers") / "rates.yaml"
        read = [_read(packaged.read_text(encoding="utf-8"), "rates.yaml")]
        for name in filter(None, (part.strip() for part in extra.split(","))):
            try:
                read.append(_read(Path(name).read_text(encoding="utf-8"), name))
            except (OSError, UnicodeError) as error:
                raise SetupError(f"rate card {name!r} cannot be read: {error}") from None
        rates = {model: rate for card in read for model, rate in card.rates.items()}
        rows = {model: (card.name, row) for card in read for model, row in card.declaring.items()}
        found = [
            declared(f"rate card {name}: {model}", model, row, rates[model].per)
            for model, (name, row) in rows.items()
        ]
        return cls(rates, credit_usd, [card.version for card in read], found)

    @property
    def own(self) -> dict[str, Rate]:
        """The prices that the operator's own cards have."""
        return {name: rate for name, rate in self.rates.items() if rate.card in self.versions[1:]}

    def rate(self, provider: str, model: str) -> Rate | None:
        return self.rates.get(f"{provider}:{model}") or self.rates.get(f"{provider}:*")

    def refuse(self, name: str, capability: Capability) -> None:
        """Raise ``SetupError`` where the price of a model is for what no such model makes."""
        rate, counted = self.rate(*name.split(":", 1)), COUNTED[capability]
        if rate is not None and rate.per not in counted:
            raise SetupError(
                f"rate card {rate.card}: {name} has a price per {rate.per!r}; {capability} is counted per "
                f"{' or per '.join(counted)}"
            )

    def price(
        self, provider: str, model: str, quantity: float, *, sound: bool = False
    ) -> tuple[int, int] | None:
        """Typical and highest price of so many pictures, seconds or characters in micro-credits.

        None if no card names the model.
        """
        rate = self.rate(provider, model)
        if rate is None:
            return None
        usual, most = rate.prices(sound)
        return self._micro(usual, quantity, rate.per), self._micro(most, quantity, rate.per)

    def _micro(self, usd: Decimal, quantity: float, per: str) -> int:
        counted = Decimal(str(quantity)) if per != JOB else Decimal(quantity > 0)
        return math.ceil(usd * counted * MICRO / (self.credit_usd * (PER[per] or 1)))


def declarations(settings: Settings, provider: str) -> list[Declared]:
    """The models of a provider that the operator's own rate cards declare."""
    cards = settings.get("PIXORA_RATE_CARDS")
    found = RateCards.load(cards, settings.credit_usd).declared if cards else ()
    return [made for made in found if made.provider == provider]


@dataclass(frozen=True)
class _Card:
    name: str
    version: str
    """The file's name with the version that it tells."""
    rates: dict[str, Rate]
    declaring: dict[str, dict[str, Any]]
    """The rows that also declare a model."""


def _read(text: str, name: str) -> _Card:
    import yaml

    try:
        card = yaml.load(
            text, getattr(yaml, "CSafeLoader", yaml.SafeLoader)
        )  # in C where there is one: ten times faster
    except yaml.YAMLError as error:
        raise SetupError(f"rate card {name!r} cannot be read: {error}") from None
    models = card.get("models") if isinstance(card, dict) else None
    if not isinstance(models, dict):
        raise SetupError(f"rate card {name} needs `models`, each with `per` and `usd`")
    version = f"{Path(name).name} {card['version']}" if card.get("version") else Path(name).name
    rates = {str(model): _rate(row, str(model), name, version) for model, row in models.items()}
    return _Card(name, version, rates, {str(m): row for m, row in models.items() if row.keys() & DECLARING})


def _rate(row: Any, model: str, name: str, version: str) -> Rate:
    try:
        per = str(row["per"])
        usd = Decimal(str(row["usd"]))
        most = Decimal(str(row.get("usd_most", usd)))
        sound = Decimal(str(row["usd_sound"])) if "usd_sound" in row else None
    except (KeyError, TypeError, AttributeError, ArithmeticError):
        raise SetupError(f"rate card {name}: {model} needs `per` and `usd`, got {row!r}") from None
    where = f"rate card {name}: {model}"
    if per not in PER:
        raise SetupError(f"{where} has a price per {per!r}; write one per {', '.join([*PER][:-1])} or {JOB}")
    for word, price in (("usd", usd), ("usd_most", most), ("usd_sound", sound or usd)):
        if not price.is_finite() or price < 0:
            raise SetupError(f"{where} has `{word}` {price}; write a number of dollars, 0 if it is free")
    if most < usd:
        raise SetupError(f"{where} has `usd_most` {most}, which is less than its `usd` {usd}")
    return Rate(per, usd, most, version, sound)
