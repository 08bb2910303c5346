"""Which language models a person may choose for a run.

The owner of a home may name whatever litellm knows. Everybody else spends the owner's keys
and speaks from the owner's machine, so they choose among vendors that were set up here.
"""

from __future__ import annotations

from pixora.errors import UserError
from pixora.settings import DEFAULT_MODEL, Settings
from store import profiles
from store.engine import Tx


class NotOffered(UserError):
    """A language model that is not there for everybody."""

    code = "model_not_offered"

    def __init__(self, name: str, settings: Settings) -> None:
        choice = ", ".join(dict.fromkeys((settings.model, DEFAULT_MODEL)))
        super().__init__(
            f"The model {name!r} cannot be chosen here; leave it out, or choose one such as {choice}."
        )


async def check(tx: Tx, settings: Settings, user_id: str, name: str) -> None:
    """Refuse a model whose vendor is not set up here, unless the home's owner asks. Raises ``NotOffered``."""
    if not name or offered(settings, name):
        return
    if (await profiles.get(tx, user_id)).role != "owner":
        raise NotOffered(name, settings)


def offered(settings: Settings, name: str) -> bool:
    """Whether everybody may choose a model: one of the home's vendors', never one that is an address."""
    if name == settings.model or name.startswith("offline/"):
        return True
    vendor, slash, model = name.partition("/")
    if not slash or not model or "://" in name:
        return False
    own = settings.model.partition("/")[0]
    return vendor == own or bool(settings.get(f"{vendor.upper().replace('-', '_')}_API_KEY"))
