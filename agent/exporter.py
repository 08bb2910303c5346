"""Making exports inside a server: a few at a time, each claimed, so that none is lost with a process."""

from __future__ import annotations

import asyncio
import logging
import tempfile
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from agent import processes
from agent.executor import endured, rest
from agent.exports import MIMES, Source, Wanted, make, source
from agent.processes import gone, once_it_answers
from pixora.errors import PixoraError
from store import exports
from store.acting import acting_for
from store.errors import ClaimLost, DatabaseAway, NotFound

if TYPE_CHECKING:
    from agent.compose import App

log = logging.getLogger(__name__)

AT_ONCE = 2
BEAT_SECONDS = 2.0
LOOK_SECONDS = 2.0
TRIES = 5
"""An export whose process vanished this often in a row is given up."""


class Exporter:
    """Takes queued exports and makes them until it is stopped."""

    def __init__(self, app: App) -> None:
        self.app = app
        self._active: set[asyncio.Task[None]] = set()
        self._loop: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Take up what a process of this machine left behind, then keep looking."""
        await self.bury(partial(gone, instance=self.app.instance))
        self._loop = asyncio.create_task(self._run(), name="exporter")

    async def bury(self, dead: Callable[[str], bool]) -> None:
        """Claims of processes that are gone need not run out first."""
        async with self.app.store.begin("bury_exports") as tx:
            for owner in await exports.owners(tx):
                if dead(owner):
                    await exports.expire(tx, owner)

    async def stop(self) -> None:
        """Stop in good order: what is under way is left to whoever comes next."""
        tasks = [task for task in (self._loop, *self._active) if task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _run(self) -> None:
        failures = 0
        with self.app.store.signals.bell(exports.TOPIC) as bell:
            while True:
                try:
                    await self._look()
                    failures = 0
                except Exception as error:
                    failures = endured("looking for exports", error, failures)
                await bell.wait(rest(failures) if failures else LOOK_SECONDS)

    async def make_next(self) -> None:
        """Make the export whose turn it is, here and now; nothing where there is none."""
        if (export := await self._claim()) is not None:
            with acting_for(export.user_id):
                await self._carry_out(export)

    async def _claim(self) -> exports.Export | None:
        async with self.app.store.read() as tx:
            if not await exports.waiting(tx):
                return None
        async with self.app.store.begin("claim_export") as tx:
            return await exports.claim(tx, self.app.instance, processes.HOLD_SECONDS)

    async def _look(self) -> None:
        while len(self._active) < AT_ONCE:
            export = await self._claim()
            if export is None:
                return
            with acting_for(export.user_id):
                task = asyncio.create_task(self._carry_out(export), name=f"export {export.id}")
            self._active.add(task)
            task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._active.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("an export could not note its end", exc_info=error)
        self.app.store.signals.ring(exports.TOPIC)

    async def _carry_out(self, export: exports.Export) -> None:
        try:
            if export.tries > TRIES:
                raise PixoraError(f"This export broke off {TRIES} times in a row, so it was stopped.")
            await self._make(export)
        except (ClaimLost, NotFound):
            log.warning("export %s was taken over, or its film was deleted", export.id)
        except asyncio.CancelledError:
            with suppress(DatabaseAway):
                await self._end(export, "give_back")
            raise
        except DatabaseAway as error:
            log.warning("export %s broke off: %s", export.id, error.cause)
            await once_it_answers(partial(self._end, export, "give_back"))
        except PixoraError as error:
            await self._end(export, "fail", error={"code": error.code, "text": str(error)})
        except Exception:
            log.exception("export %s failed", export.id)
            text = "Something inside Pixora failed; the details are in the server's log."
            await self._end(export, "fail", error={"code": "internal", "text": text})

    async def _make(self, export: exports.Export) -> None:
        """Make the file beside a beat that keeps the claim, and note where it is."""
        store, wanted = self.app.store, Wanted.of(export)
        done = 0.0

        def progress(part: float) -> None:
            nonlocal done
            done = max(done, min(1.0, part))

        async def beat() -> None:
            with store.signals.bell(f"stop {export.id}") as bell:
                while True:
                    async with store.begin("beat_export") as tx:
                        await exports.renew(tx, export.id, self.app.instance, processes.HOLD_SECONDS, done)
                    await bell.wait(BEAT_SECONDS)

        await asyncio.to_thread(self.app.work.mkdir, parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="export-", dir=self.app.work) as folder:
            work = asyncio.create_task(self._made(export, wanted, Path(folder), progress))
            beating = asyncio.create_task(beat())
            try:
                await asyncio.wait({work, beating}, return_when=asyncio.FIRST_COMPLETED)
                if not work.done():
                    beating.result()  # raises
                cut, path = await work
                key = cut.take.blob_key or ""
                if path != cut.film:
                    key = await store.blobs.put(export.user_id, path, f".{wanted.format}")
                size = (await asyncio.to_thread(path.stat)).st_size
            finally:
                for task in (work, beating):
                    task.cancel()
                await asyncio.gather(work, beating, return_exceptions=True)
        async with store.begin("export_ready") as tx:
            await exports.finish(
                tx, export.id, self.app.instance, blob_key=key, mime=MIMES[wanted.format], bytes=size
            )
        store.signals.ring(export.id)

    async def _made(
        self, export: exports.Export, wanted: Wanted, folder: Path, progress: Callable[[float], None]
    ) -> tuple[Source, Path]:
        """The cut and the export's file."""
        cut = await source(self.app, export.video_id, wanted, folder / "given", export.take_id)
        return cut, await make(self.app, cut, wanted, folder, progress)

    async def _end(self, export: exports.Export, how: str, **more: Any) -> None:
        try:
            async with self.app.store.begin(f"export_{how}") as tx:
                await getattr(exports, how)(tx, export.id, self.app.instance, **more)
        except ClaimLost:
            return
        self.app.store.signals.ring(export.id)
