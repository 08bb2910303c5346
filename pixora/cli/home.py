"""Opening the home for one command, and following a film's events until a run has ended."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from logging.handlers import RotatingFileHandler
from pathlib import Path

from agent import studio
from agent.chosen import check_media_models, check_model
from agent.compose import App, compose
from agent.executor import looking
from agent.films import Loaded
from pixora.cli.program import example, pixora
from pixora.errors import PixoraError, UserError
from pixora.settings import Settings
from store.errors import NotFound

log = logging.getLogger(__name__)

_SILENT = logging.NullHandler()


class Worker:
    """Has runs advanced; ``broken`` is what ended one here that could not even note its end."""

    def __init__(self, app: App) -> None:
        self._executor = looking(app, failed=self._break)
        self.broken: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self.started = False

    async def begin(self) -> None:
        """Start once. Called after the first message is posted, so that the run which reads it
        also takes over what an earlier run left of its plan.
        """
        if not self.started:
            self.started = True
            await self._executor.start()

    def _break(self, error: BaseException) -> None:
        if not self.broken.done():
            self.broken.set_exception(error)
            self.broken.exception()  # seen: nobody has to be waiting for it


@dataclass
class Home:
    """This machine's films, opened by one command."""

    app: App
    owner: str
    """The id of the person it belongs to."""
    worker: Worker | None = None
    """Who advances runs, where this command does."""

    async def look(self, name: str) -> Loaded:
        """A film by id, prefix or ``last``. Raises ``UserError`` with what to do instead."""
        try:
            return await studio.look(self.app, self.owner, name)
        except NotFound:
            if name == "last":
                raise UserError(f"There are no films yet; make one with: {example()}") from None
            raise UserError(f"There is no film {name!r}; “{pixora()} list” shows yours.") from None


@asynccontextmanager
async def open_home(*, working: bool = False, model: str = "") -> AsyncIterator[Home]:
    """The home; with ``working`` runs can be advanced in this process, by ``model`` if it is named."""
    settings = Settings.load()
    if working:
        check_model(settings, model or settings.model)
    with logging_to(settings.home / "pixora.log"):
        app = await compose(settings)
        try:
            if working:
                check_media_models(app.host)
                await app.store.blobs.check()
            owner = await studio.home_owner(app)
            yield Home(app, owner.id, Worker(app) if working else None)
        except Exception as error:
            if not isinstance(error, PixoraError | OSError):
                log.exception("a command failed")
            raise
        finally:
            await app.aclose()


def in_home(work: Callable[[Home], Awaitable[int]]) -> int:
    """Run a command that only looks; its exit code."""

    async def inside() -> int:
        async with open_home() as home:
            return await work(home)

    return asyncio.run(inside())


@contextmanager
def logging_to(path: Path) -> Iterator[None]:
    """Warnings and worse go to a file of at most a megabyte, never between a person's words."""
    handler = RotatingFileHandler(path, maxBytes=1_000_000, backupCount=1, delay=True, encoding="utf-8")
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    handler.setLevel(logging.WARNING)
    root, loud = logging.getLogger(), logging.raiseExceptions
    root.addHandler(handler)
    root.addHandler(_SILENT)  # stays: what is logged after the home is closed is nobody's to read
    logging.raiseExceptions = False  # a full disk must not print tracebacks about its log
    try:
        yield
    finally:
        root.removeHandler(handler)
        handler.close()
        logging.raiseExceptions = loud
