"""The daily allowance of tokens for language models that cost something.

Whoever the home belongs to pays for its models and has no allowance to keep to, and the
offline director costs nothing. Days begin at midnight UTC.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from math import ceil
from typing import TYPE_CHECKING

from pixora.errors import RunError, SetupError, UserError
from pixora.settings import Settings
from store import profiles, usage
from store.engine import Tx

if TYPE_CHECKING:
    from agent.compose import App

FREE_TOKENS = 200_000
UNLIMITED = "unlimited"


class AllowanceUsed(UserError, RunError):
    """The person's tokens of today are used up."""

    code = "allowance_used"

    def __init__(self, allowed: int, now: datetime) -> None:
        self.retry_after = ceil((_midnight(now) - now).total_seconds())
        super().__init__(
            f"Today's {allowed:,} free tokens for language models are used up; they renew at 00:00 UTC, in "
            f"{_span(self.retry_after)}. Until then plans can be approved, films edited by hand, and the model "
            "offline/director used."
        )


def daily(settings: Settings) -> int | None:
    """Tokens a day and person, None without a limit. Raises ``SetupError``."""
    if settings.get("PIXORA_FREE_TOKENS") == UNLIMITED:
        return None
    allowed = settings.integer("PIXORA_FREE_TOKENS", FREE_TOKENS)
    if allowed < 0:
        raise SetupError(f"PIXORA_FREE_TOKENS is {allowed}; write 0 or more tokens a day, or {UNLIMITED}")
    return allowed


def metered(model: str) -> bool:
    """Whether a model's turns cost something."""
    return not model.startswith("offline/")


async def check(tx: Tx, settings: Settings, user_id: str, model: str) -> None:
    """Refuse a model's turn where the allowance is used up. Raises ``AllowanceUsed``."""
    allowed = daily(settings)
    if allowed is None or not metered(model):
        return
    if await usage.today(tx, user_id) < allowed or (await profiles.get(tx, user_id)).role == "owner":
        return
    raise AllowanceUsed(allowed, tx.now)


async def ensure(app: App, user_id: str, model: str = "") -> None:
    """The same, before anything is begun that needs a model. Raises ``AllowanceUsed``."""
    async with app.store.read() as tx:
        await check(tx, app.settings, user_id, model or app.settings.model)


async def count(tx: Tx, user_id: str, model: str, tokens: int) -> None:
    """Note what a model's turn used."""
    if tokens and metered(model):
        await usage.add(tx, user_id, tokens)


def _midnight(now: datetime) -> datetime:
    """The next one in UTC."""
    today = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return today + timedelta(days=1)


def _span(seconds: int) -> str:
    hours, minutes = divmod(ceil(seconds / 60), 60)
    if not hours:
        return f"{minutes} min"
    return f"{hours} h" + (f" {minutes} min" if minutes else "")
