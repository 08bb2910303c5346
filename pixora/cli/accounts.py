"""Commands that look after accounts."""

from __future__ import annotations

import argparse

from agent import people
from film.plan import credits as words
from pixora.cli import DONE
from pixora.cli.home import Home, in_home
from pixora.cli.printing import say
from pixora.errors import UserError
from store import profiles


def credits(arguments: argparse.Namespace) -> int:
    """``pixora credits add``."""

    async def work(home: Home) -> int:
        person = await _find(home, arguments.user)
        balance = await people.give_credits(
            home.app, home.owner, person.id, arguments.credits, note=arguments.note
        )
        say(f"{person.email} was given {words(arguments.credits)} and has {words(balance)} now.")
        return DONE

    return in_home(work)


async def _find(home: Home, name: str) -> profiles.Profile:
    """Somebody by address or id. Raises ``UserError``."""
    async with home.app.store.read() as tx:
        found = await profiles.find(tx, email=name) or await profiles.find_id(tx, name)
    if found is None or found.deleted_at is not None:
        raise UserError(f"There is no account {name!r}; write an email address or an id.")
    return found
