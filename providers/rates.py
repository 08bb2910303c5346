"""Rate cards: what a model costs, in configuration and never in code."""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal
from importlib import resources
from pathlib import Path
from typing import Any

from pixora.errors import SetupError

MICRO = 1_000_000


@dataclass(frozen=True)
class Rate:
    """The price of one model: ``usd`` for each ``per`` (image, second, character, job)."""

    per: str
    usd: Decimal
    most: Decimal
    """The most that one ``per`` may come to, where the vendor's price varies."""


class RateCards:
    """Prices by ``provider:model``; later cards win over earlier ones."""

    def __init__(self, rates: dict[str, Rate], credit_usd: Decimal) -> None:
        self.rates = rates
        self.credit_usd = credit_usd

    @classmethod
    def load(cls, extra: str, credit_usd: Decimal) -> RateCards:
        """The packaged card, then the files named in ``extra`` (separated by commas)."""
        import yaml

        if credit_usd <= 0:
            raise SetupError(f"PIXORA_CREDIT_USD is {credit_usd}; write what a credit costs, e.g. 0.10")
        packaged = resources.files("providers") / "rates.yaml"
        rates = _read(yaml.safe_load(packaged.read_text(encoding="utf-8")), "rates.yaml")
        for name in filter(None, (part.strip() for part in extra.split(","))):
            try:
                rates |= _read(yaml.safe_load(Path(name).read_text(encoding="utf-8")), name)
            except (OSError, yaml.YAMLError) as error:
                raise SetupError(f"rate card {name!r} cannot be read: {error}") from None
        return cls(rates, credit_usd)

    def rate(self, provider: str, model: str) -> Rate | None:
        return self.rates.get(f"{provider}:{model}") or self.rates.get(f"{provider}:*")

    def price(self, provider: str, model: str, quantity: float) -> tuple[int, int] | None:
        """Typical and highest price of a quantity in micro-credits; None if no card names the model."""
        rate = self.rate(provider, model)
        if rate is None:
            return None
        return self._micro(rate.usd, quantity), self._micro(rate.most, quantity)

    def _micro(self, usd: Decimal, quantity: float) -> int:
        return math.ceil(usd * Decimal(str(quantity)) / self.credit_usd * MICRO)


def _read(card: Any, name: str) -> dict[str, Rate]:
    rates: dict[str, Rate] = {}
    for model, row in (card or {}).get("models", {}).items():
        try:
            usd = Decimal(str(row["usd"]))
            rates[model] = Rate(str(row["per"]), usd, Decimal(str(row.get("usd_most", usd))))
        except (KeyError, TypeError, ArithmeticError):
            raise SetupError(f"rate card {name}: {model} needs `per` and `usd`, got {row!r}") from None
    return rates
