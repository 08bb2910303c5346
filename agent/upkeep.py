"""Keeping house: what nobody needs any more goes, a little at a time, every few minutes.

- A deleted film is purged once all work on it has ended: its rows, then its files.
- Takes that none of a film's last 50 revisions selects are forgotten after a week.
- What people leave behind who were deleted elsewhere, or whose leaving broke off: films, voices, files.
- Voices that were removed are deleted at their vendors too; doubt about one ends after a day.
- Exports go a month after they were made: they can be made again.
- Files that no row names, answers kept for repeated requests, spent tokens, and what is
  cached or half made go when they are old.

Rows go first and files after the commit, only if no other row names them and they were not
stored lately (:mod:`store.retention`), so a sweep may end anywhere and any number may run at
once.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agent import people, renditions, uncertain, uploads, voices
from agent.making import Maker
from agent.session import aside
from agent.storage import COPIES
from film import keeping
from store import exports, idempotency, plans, profiles, retention, runs, takes

if TYPE_CHECKING:
    from agent.compose import App
    from store.engine import Tx

log = logging.getLogger(__name__)

EVERY_SECONDS = 300.0
UNSELECTED = timedelta(days=7)
"""A take that was made since is kept, selected or not."""
CACHED_SECONDS = 7 * 24 * 3600.0
"""What was cached or left half made goes when it has not been touched for so long."""
LIST_SECONDS = 3600.0
"""Between two looks at every stored file."""
FILMS = 20
"""Films looked at in one sweep; the next goes on after them."""


@dataclass
class Swept:
    """What one sweep did."""

    purged: list[str] = field(default_factory=list)
    """Deleted films that are gone now."""
    forgotten: list[str] = field(default_factory=list)
    """Takes."""
    files: list[str] = field(default_factory=list)
    """Keys of files that are gone."""


class Upkeep:
    """Sweeps a home while its server runs."""

    def __init__(self, app: App) -> None:
        self.app = app
        self._after = {"discarded": "", "films": ""}
        """How far the last sweep came in each list of films."""
        self._listed: float | None = None
        self._loop: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._loop = asyncio.create_task(self._run(), name="upkeep")

    async def stop(self) -> None:
        if self._loop is not None:
            self._loop.cancel()
            await asyncio.gather(self._loop, return_exceptions=True)

    async def _run(self) -> None:
        while True:
            await self.sweep()
            await asyncio.sleep(EVERY_SECONDS)

    async def sweep(self) -> Swept:
        """Look once at a part of everything; what fails is logged and tried again the next time."""
        swept = Swept()
        chores = (
            self._tokens, self._left, self._in_doubt, self._voices, self._exports, self._discarded, self._unselected, self._unnamed,
            self._cached,
        )  # fmt: skip
        for work in chores:
            try:
                await work(swept)
            except Exception:
                log.exception("upkeep: %s failed", work.__name__.strip("_"))
        return swept

    async def _tokens(self, swept: Swept) -> None:
        async with self.app.store.begin("prune") as tx:
            await idempotency.prune(tx)
            await retention.prune_tokens(tx)

    async def _exports(self, swept: Swept) -> None:
        async with self.app.store.begin("prune_exports") as tx:
            keys = await exports.prune(tx)
        await self._delete(keys, swept)

    async def _left(self, swept: Swept) -> None:
        """Remove what is left of people who are gone."""
        async with self.app.store.read() as tx:
            gone = await profiles.unsettled(tx)
        for user_id in gone:
            await people.settle(self.app, user_id)

    async def _in_doubt(self, swept: Swept) -> None:
        """Give credits back that are held for orders which nobody could look up for a day."""
        await uncertain.give_back(self.app)

    async def _voices(self, swept: Swept) -> None:
        """End what broke off or stayed in doubt while a voice was cloned, and delete removed ones at vendors."""
        await voices.tend(self.app)

    async def _discarded(self, swept: Swept) -> None:
        """Purge deleted films, or first end what is left of the work on them."""
        for video_id in await self._next("discarded", retention.discarded):
            if not await self._at_rest(video_id):
                continue
            async with self.app.store.begin("purge", film=video_id) as tx:
                waits = await retention.busy(tx, video_id)
                keys = None if waits else await retention.purge(tx, video_id)
            if keys is not None:
                swept.purged.append(video_id)
                await self._delete(keys, swept)

    async def _at_rest(self, video_id: str) -> bool:
        """Whether no work is left on a deleted film; what is left of an approved plan is cancelled."""
        async with self.app.store.read() as tx:
            if await runs.find_open(tx, video_id) is not None:
                return False
            left = await plans.list(tx, video_id, "approved")
        for plan in left:  # the executor closes it once vendors have answered
            await Maker(self.app, plan.id, video_id, partial(self._aside, plan)).cancel()
        return not left

    def _aside(self, plan: plans.Plan, name: str) -> Any:
        return aside(self.app.store, name, plan.video_id, plan.user_id)

    async def _unselected(self, swept: Swept) -> None:
        older = self.app.store.now() - UNSELECTED
        for video_id in await self._next("films", partial(retention.films, older=older)):
            async with self.app.store.begin("forget", film=video_id) as tx:
                keys = await self._forget(tx, video_id, older, swept)
            await self._delete(keys, swept)

    async def _forget(self, tx: Tx, video_id: str, older: datetime, swept: Swept) -> set[str]:
        """Forget a film's takes that nothing selects; keys of files that may be unnamed now."""
        if await retention.busy(tx, video_id):
            return set()
        made = await takes.list(tx, video_id)
        stands = await retention.stands(tx, video_id, keeping.REVISIONS)
        selected = {take for stand in stands for take in stand.selected.values()}
        ours = [take for take in made if take.provider != uploads.PROVIDER]  # nobody could make theirs again
        old = [take.id for take in ours if take.created_at < older and take.id not in selected]
        if not old:  # most films: not worth working out their graphs
            return set()
        shelf = [take.in_film() for take in made]
        states = [(stand.film, stand.selected) for stand in stands]
        kept = keeping.needed(states, shelf)
        gone, keys = await retention.forget(tx, [take for take in old if take not in kept])
        swept.forgotten += gone
        return keys

    async def _unnamed(self, swept: Swept) -> None:
        """Files left by a process that ended between storing and writing down, or before deleting."""
        lately = self._listed is not None and time.monotonic() < self._listed + LIST_SECONDS
        if lately and not swept.purged:  # whose takes may have had smaller forms
            return
        self._listed = time.monotonic()
        await self._delete(await self.app.store.blobs.old(), swept)

    async def _delete(self, keys: Iterable[str], swept: Swept) -> None:
        """Delete those files that no row names and that are no smaller form of one that a row names.

        One that was stored lately is left for another sweep.
        """
        async with self.app.store.read() as tx:
            unnamed = await retention.unnamed(tx, {*keys})
            for owner in {key.partition("/")[0] for key in unnamed}:
                for kind, key in await retention.made_files(tx, owner):
                    unnamed -= renditions.keys(owner, kind, key)
        for key in sorted(unnamed):
            if await self.app.store.blobs.delete(key):
                swept.files.append(key)

    async def _cached(self, swept: Swept) -> None:
        home = self.app.settings.home
        await self.app.store.blobs.trim()
        for folder in (home / "cache", home / COPIES, self.app.work):
            await asyncio.to_thread(_clear, folder, time.time() - CACHED_SECONDS)

    async def _next(self, name: str, find: Callable[..., Awaitable[Sequence[str]]]) -> Sequence[str]:
        """The films to look at now; from the beginning again after the last one."""
        async with self.app.store.read() as tx:
            found = await find(tx, after=self._after[name], limit=FILMS)
        self._after[name] = found[-1] if len(found) == FILMS else ""
        return found


def _clear(folder: Path, before: float) -> None:
    """Remove files and empty folders that nobody has touched since a Unix time."""
    for path in sorted(folder.rglob("*"), reverse=True):  # what is in a folder before the folder
        try:
            if path.lstat().st_mtime >= before:
                continue
            if path.is_dir() and not path.is_symlink():
                path.rmdir()
            else:
                path.unlink()
        except OSError:
            pass  # not empty, or gone meanwhile
