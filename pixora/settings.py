"""Settings from the environment and from ``.env`` in ``PIXORA_HOME``; nothing is read at import."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path

from pixora.errors import SetupError

DEFAULT_MODEL = "offline/director"


@dataclass(frozen=True)
class Settings:
    """One reading of the settings; values are looked up by their documented names."""

    home: Path
    values: Mapping[str, str]

    @classmethod
    def load(cls, environ: Mapping[str, str] | None = None) -> Settings:
        """Read the environment, then ``.env`` in the home for what the environment leaves open."""
        environ = os.environ if environ is None else environ
        home = Path(environ.get("PIXORA_HOME") or _default_home()).expanduser().absolute()
        values = dict(environ)
        env_file = home / ".env"
        if env_file.is_file():
            from dotenv import dotenv_values

            values = {
                k: v for k, v in dotenv_values(env_file, interpolate=False).items() if v is not None
            } | values
        return cls(home, values)

    def get(self, name: str, default: str = "") -> str:
        return self.values.get(name) or default

    @property
    def database_url(self) -> str:
        return self.get("PIXORA_DATABASE_URL") or f"sqlite:///{self.home / 'pixora.db'}"

    @property
    def redis_url(self) -> str:
        """Where Redis hands work to workers; empty where each process does its own."""
        return self.get("PIXORA_REDIS_URL")

    @property
    def model(self) -> str:
        return self.get("PIXORA_MODEL", DEFAULT_MODEL)

    @property
    def credit_usd(self) -> Decimal:
        """What one credit costs, in US dollars."""
        return self.decimal("PIXORA_CREDIT_USD", "0.10")

    @property
    def blocked_plugins(self) -> tuple[str, ...]:
        return self.names("PIXORA_PLUGINS_BLOCKED")

    def models(self, kind: str) -> tuple[str, ...]:
        """``provider:model`` names for a kind of unit, in order of preference; empty if not set."""
        names = self.names(f"PIXORA_{kind.upper()}_MODELS")
        for name in names:
            if ":" not in name:
                raise SetupError(
                    f"PIXORA_{kind.upper()}_MODELS has {name!r}; write provider:model, e.g. local:painter"
                )
        return names

    def names(self, name: str) -> tuple[str, ...]:
        return tuple(part.strip() for part in self.get(name).split(",") if part.strip())

    def decimal(self, name: str, default: str) -> Decimal:
        text = self.get(name, default)
        try:
            return Decimal(text)
        except InvalidOperation:
            raise SetupError(f"{name} is {text!r}; write a number such as {default}") from None

    def integer(self, name: str, default: int) -> int:
        text = self.get(name, str(default))
        try:
            return int(text)
        except ValueError:
            raise SetupError(f"{name} is {text!r}; write a whole number such as {default}") from None


def _default_home() -> str:
    from platformdirs import user_data_dir

    return user_data_dir("pixora", appauthor=False)
