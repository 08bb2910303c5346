"""``pixora db upgrade``: bring the database up to date before anything of this version begins."""

from __future__ import annotations

import argparse
import asyncio

from pixora.cli import DONE
from pixora.cli.printing import say
from pixora.settings import Settings
from store.engine import Store
from store.migrations import HEAD


def db(arguments: argparse.Namespace) -> int:
    """Apply what is missing, which every other command does by itself, too."""

    async def upgrade() -> None:
        await (await Store.open(Settings.load().database_url)).close()

    asyncio.run(upgrade())
    say(f"The database is at revision {HEAD}, as this version wants it.")
    return DONE
