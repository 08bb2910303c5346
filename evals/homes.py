"""Homes in which cases are played: each is a copy of one that was prepared once, with a person and a film of theirs."""

from __future__ import annotations

import asyncio
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from agent import editing, starting, studio
from agent.compose import App, compose
from agent.executor import Executor
from agent.model import Model
from agent.scripted_model import Scripted
from agent.session import aside
from evals.cases import FILMS, LOADER, Inputs
from evals.paper import Paper, PaperAssembler, rate_card
from film.document import Film
from film.fields import differences
from film.plan import MICRO
from pixora.errors import PixoraError, UserError
from pixora.settings import Settings
from providers.host import Host
from providers.rates import RateCards
from store import calls, plans, profiles, runs, videos

PATIENCE = 60.0
"""Seconds until one thing that a person did is over; then the case is given up."""
KINDS = ("image", "clip", "speech", "sound", "music")
MAKING = (
    "text_to_speech", "text_to_image", "image_to_video", "text_to_sound", "text_to_music", "assemble_video",
)  # fmt: skip
CLOSING = [("charge_credits", dict[str, Any]())]
ModelOf = Callable[[], Model]


class Person:
    """Somebody with a film, and what they say of it."""

    def __init__(self, app: App, id: str, inputs: Inputs, video: str = "") -> None:
        self.app = app
        self.id = id
        self.inputs = inputs
        self.video = video
        self.refused = ""
        """Why the last message was not even taken, if it was not."""
        self.unaffordable = ""
        """Why the plan that waits could not be agreed to, if it could not."""

    async def say(self, text: str) -> None:
        """Say something, agree to what is asked as far as the case has it, and wait until it is over."""
        self.refused = self.unaffordable = ""
        try:
            if not self.video:
                options = self.inputs.options.model_dump(exclude_unset=True)
                style = options.pop("style", "")
                self.video = (await studio.create_video(self.app, self.id, text, options, style)).id
            await starting.post(
                self.app, self.id, self.video, text, max_credits=round(self.inputs.allows * MICRO)
            )
            await self.over()
        except UserError as error:
            self.refused = str(error)
            return
        try:
            while self.inputs.approves and (version := await self.waiting()):
                allowed = round(self.inputs.allows * MICRO)
                await starting.approve(self.app, self.id, self.video, version, max_credits=allowed)
                await self.over()
        except UserError as error:
            self.unaffordable = str(error)

    async def over(self) -> None:
        """Until no run is open and every plan that was agreed to is closed or waits for what may take a day."""
        async with asyncio.timeout(PATIENCE):
            with self.app.store.signals.bell(self.video) as bell:
                while not await self._rests():
                    await bell.wait(0.05)

    async def _rests(self) -> bool:
        async with self.app.store.read() as tx:
            if await runs.find_open(tx, self.video) is not None:
                return False
            for plan in await plans.list(tx, self.video, "approved"):
                lines = await plans.lines(tx, plan.id)
                if any(line.state in ("waiting", "running") for line in lines):
                    return False
        return True

    async def waiting(self) -> str:
        """The version of the plan that waits for approval, if one does."""
        async with self.app.store.read() as tx:
            proposed = await plans.list(tx, self.video, "proposed")
            asking = [call.name for call in await calls.list(tx, self.video, open_only=True)]
        return proposed[0].version if proposed and "request_approval" in asking else ""


@asynccontextmanager
async def opened(home: Path, inputs: Inputs, model_of: ModelOf) -> AsyncIterator[tuple[App, Paper]]:
    """A home in which the paper vendor makes everything, at work."""
    home.mkdir(parents=True, exist_ok=True)
    card = home / "rates.yaml"
    card.write_text(yaml.safe_dump(rate_card(inputs.priced)))
    names = {f"PIXORA_{kind.upper()}_MODELS": f"paper:{kind}" for kind in KINDS}
    settings = Settings.load({"PIXORA_HOME": str(home), "PIXORA_RATE_CARDS": str(card), **names})
    app = await compose(settings, model_of=lambda name: model_of())
    paper = Paper(inputs.troubles)
    app.host = Host([paper], RateCards.load(str(card), settings.credit_usd), settings.models)
    app.assembler = PaperAssembler(home / "cache", home / "identity")
    executor = Executor(app)
    executor.look_seconds = 0.02
    try:
        await executor.start()
        yield app, paper
    finally:
        await app.aclose()


class Stages:
    """Homes for cases: each is a copy of one that was prepared once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._ready: dict[str, Path] = {}
        self._lock = asyncio.Lock()

    async def prepared(self, film: str) -> Path:
        """A home with somebody in it, and a finished film where one is named."""
        async with self._lock:
            if film not in self._ready:
                home = self._folder / (film or "empty")
                await self._prepare(home, film)
                self._ready[film] = home
            return self._ready[film]

    async def _prepare(self, home: Path, film: str) -> None:
        inputs = Inputs(say="make it", priced=False, approves=True)
        async with opened(home, inputs, lambda: Scripted([[(name, {}) for name in MAKING], CLOSING])) as (
            app,
            _,
        ):
            async with app.store.begin("prepare") as tx:
                person = await profiles.create(tx, "person@example.org")
                if film:
                    document = read_film(film)
                    made = await videos.create(tx, person.id, description=document.title)
            if film:
                async with aside(app.store, "prepare", made.id, person.id) as change:
                    await editing.commit(
                        change, document, author="agent", summary="planned the film",
                        touched=differences(Film(), document), run_id=change.run_id,
                    )  # fmt: skip
                due = app.plan((await studio.look(app, person.id, made.id)).graph)
                maker = Person(app, person.id, inputs, made.id)
                await starting.approve(app, person.id, made.id, due.version, max_credits=0)
                await maker.over()
                left = (await studio.look(app, person.id, made.id)).graph.wanting
                if left:
                    raise PixoraError(
                        f"the film {film!r} could not be finished: {', '.join(left)} is missing"
                    )

    @asynccontextmanager
    async def home(self, film: str) -> AsyncIterator[Path]:
        ready = await self.prepared(film)
        with tempfile.TemporaryDirectory(prefix="pixora-eval-") as folder:
            home = Path(folder) / "home"
            await asyncio.to_thread(shutil.copytree, ready, home)
            yield home


@cache
def read_film(name: str) -> Film:
    """A film of the suites. Raises ``UserError`` for one that is not there."""
    path = FILMS / f"{name}.yaml"
    if not path.is_file():
        known = ", ".join(sorted(film.stem for film in FILMS.glob("*.yaml")))
        raise UserError(f"There is no film {name!r} to speak of; there are {known}.")
    return Film.model_validate(yaml.load(path.read_text(encoding="utf-8"), LOADER))
