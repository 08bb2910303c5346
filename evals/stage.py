"""Playing a case through the real loop: a home of its own, one person, one film, a vendor on paper.

What came of it is kept as plain data (:class:`Played`), so that it can be scored, stored and shown
without any of this.
"""

from __future__ import annotations

import asyncio
import json
import shutil
import tempfile
import time
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml

from agent import editing, starting, studio
from agent.compose import App, compose
from agent.executor import Executor
from agent.films import Loaded, load
from agent.model import Model
from agent.scripted_model import Scripted
from agent.session import aside
from evals.cases import FILMS, Case, Inputs
from evals.paper import Paper, PaperAssembler, rate_card
from film.document import Film
from film.plan import MICRO
from film.units import Shelf
from pixora.errors import PixoraError, UserError
from pixora.settings import Settings
from providers.host import Host
from providers.rates import RateCards
from store import calls, ledger, messages, plans, profiles, runs, videos

PATIENCE = 60.0
"""Seconds until one thing that a person did is over; then the case is given up."""
KINDS = ("image", "clip", "speech", "sound", "music")
MAKING = (
    "text_to_speech", "text_to_image", "image_to_video", "text_to_sound", "text_to_music", "assemble_video",
)  # fmt: skip
CLOSING = [("charge_credits", dict[str, Any]())]
ModelOf = Callable[[], Model]


@dataclass
class Called:
    """One tool call: what was asked for, and what was answered."""

    name: str
    arguments: Any
    result: Any
    author: str

    @property
    def refused(self) -> str:
        """Why it was turned down, if it was."""
        return str(self.result.get("error", "")) if isinstance(self.result, dict) else ""


@dataclass
class Bought:
    """One line of a plan that was approved."""

    plan: str
    unit: str
    state: str
    charged: float
    error: str


@dataclass
class Played:
    """What a person did and what came of it; money in credits, times in seconds."""

    ends: str
    replies: list[str]
    """What was written back to each message."""
    before: dict[str, Any]
    """The film before the last message."""
    film: dict[str, Any]
    seconds: float
    """The film's length."""
    stale: list[str]
    """What it wants of what there was before the first message, beside the cut."""
    wanting: list[str]
    """What is not there now as the film asks for it, the cut, too."""
    calls: list[Called]
    lines: list[Bought]
    orders: list[str]
    """Units that were ordered from vendors, in order."""
    offered: list[str]
    """Units of the plan that waits for approval."""
    asked: float
    """What that plan may cost at most."""
    spent: float
    held: float
    turns: int
    tokens_in: int
    tokens_out: int
    took: float
    """Seconds of the whole."""
    trouble: str = ""
    """Why it broke off, if it did."""
    others: list[str] = field(default_factory=list)
    """What changed that belongs to somebody else."""

    def public(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def of(cls, data: dict[str, Any]) -> Played:
        kept = dict(data)
        kept["calls"] = [Called(**call) for call in data["calls"]]
        kept["lines"] = [Bought(**line) for line in data["lines"]]
        return cls(**kept)


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
                        touched=editing.differences(Film(), document), run_id=change.run_id,
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


def read_film(name: str) -> Film:
    """A film of the suites. Raises ``UserError`` for one that is not there."""
    path = FILMS / f"{name}.yaml"
    if not path.is_file():
        known = ", ".join(sorted(film.stem for film in FILMS.glob("*.yaml")))
        raise UserError(f"There is no film {name!r} to speak of; there are {known}.")
    return Film.model_validate(yaml.safe_load(path.read_text(encoding="utf-8")))


async def play(case: Case, stages: Stages, model_of: ModelOf) -> Played:
    """Do what the case does, and look at what came of it."""
    inputs, began = case.inputs, time.monotonic()
    async with stages.home(inputs.film) as home, opened(home, inputs, model_of) as (app, paper):
        async with app.store.begin("person") as tx:
            (person, *_) = await profiles.list(tx)
            if inputs.wallet:
                await ledger.grant(tx, person.id, round(inputs.wallet * MICRO), "evals")
            found = await videos.list(tx, person.id)
        doer = Person(app, person.id, inputs, found[0].id if found else "")
        stranger = await _stranger(app, inputs.stranger) if inputs.stranger else None
        first = looked = await _look(app, doer)
        replies: list[str] = []
        trouble = ""
        for text in inputs.say:
            looked = await _look(app, doer)
            try:
                await doer.say(text.replace("{stranger}", stranger.id if stranger else ""))
            except TimeoutError:
                trouble = f"was not over after {PATIENCE:g} s"
            replies.append(await _reply(app, doer))
            if trouble:
                break
        told = await _told(app, doer, paper, first, looked)
        others = [stranger.id] if stranger is not None and await _touched(app, stranger) else []
        if told.ends == "answers" and "?" in replies[-1]:
            told = replace(told, ends="asks")
        return replace(told, replies=replies, trouble=trouble, others=others, took=time.monotonic() - began)


@dataclass(frozen=True)
class _Look:
    """A film and its takes at a moment."""

    moment: datetime
    loaded: Loaded | None = None

    @property
    def film(self) -> Film:
        return self.loaded.graph.film if self.loaded else Film()

    @property
    def revision(self) -> int:
        return self.loaded.video.revision if self.loaded else 0


async def _look(app: App, doer: Person) -> _Look:
    async with app.store.read() as tx:
        return _Look(tx.now, await load(tx, doer.video) if doer.video else None)


async def _stranger(app: App, film: str) -> videos.Video:
    """A film of somebody else."""
    async with app.store.begin("stranger") as tx:
        other = await profiles.create(tx, "stranger@example.org")
        return await videos.create(tx, other.id, description="not yours", film=read_film(film))


async def _reply(app: App, doer: Person) -> str:
    """What was written since the person's last words; an error's sentence where they were not taken."""
    if doer.refused:
        return doer.refused
    if not doer.video:
        return ""
    async with app.store.read() as tx:
        rows = await messages.history(tx, doer.video)
        latest = await runs.find_latest(tx, doer.video)
        asked = [
            call
            for call in await calls.list(tx, doer.video, open_only=True)
            if call.name in ("ask_user", "request_approval")
        ]
    since = max((row.position for row in rows if row.role == "user"), default=-1)
    texts = [row.content for row in rows if row.role == "assistant" and row.position > since and row.content]
    for call in asked:
        given = _parsed(call.arguments)
        texts += [
            str(given[key]) for key in ("question", "message") if isinstance(given, dict) and given.get(key)
        ]
    if latest is not None and latest.error:
        texts.append(str(latest.error.get("text", "")))
    if doer.unaffordable:
        texts.append(doer.unaffordable)
    return "\n".join(texts)


async def _touched(app: App, film: videos.Video) -> bool:
    """Whether anything of somebody else's film has changed."""
    async with app.store.read() as tx:
        return await videos.get(tx, film.id, hidden=True) != film


async def _told(app: App, doer: Person, paper: Paper, first: _Look, before: _Look) -> Played:
    """Everything that there is to know once all is said."""
    now, waits = await _look(app, doer), bool(doer.video and await doer.waiting())
    async with app.store.read() as tx:
        called = [call for call in await calls.list(tx, doer.video or "") if call.created_at >= first.moment]
        mine = [run for run in await runs.list(tx, doer.video or "") if run.created_at >= first.moment]
        proposed = (await plans.list(tx, doer.video or "", "proposed"))[:1] if waits else []
        approved = [
            (plan, line)
            for plan in reversed(await plans.list(tx, doer.video or "", "approved", "closed"))
            if plan.created_at >= first.moment
            for line in await plans.lines(tx, plan.id)
        ]
        offered = [line.unit for plan in proposed for line in await plans.lines(tx, plan.id)]
        held = await ledger.held(tx, doer.id)
    latest = mine[0] if mine else None
    bought = [_bought(line) for _, line in approved]
    lately = [_bought(line) for plan, line in approved if (plan.approved_at or first.moment) >= before.moment]
    done = [Called(call.name, _parsed(call.arguments), _parsed(call.result), call.author) for call in called]
    return Played(
        ends=_ends(doer, before, now, lately, latest, called),
        replies=[],
        before=before.film.model_dump(mode="json"),
        film=now.film.model_dump(mode="json"),
        seconds=now.loaded.graph.timing.seconds if now.loaded else 0.0,
        stale=_stale(first, now),
        wanting=now.loaded.graph.wanting if now.loaded else [],
        calls=done,
        lines=bought,
        orders=paper.orders,
        offered=offered,
        asked=sum(plan.maximum for plan in proposed) / MICRO,
        spent=sum(line.charged for line in bought),
        held=held / MICRO,
        turns=sum(run.turns for run in mine),
        tokens_in=sum(run.tokens_in for run in mine),
        tokens_out=sum(run.tokens_out for run in mine),
        took=0.0,
    )


def _bought(line: plans.Line) -> Bought:
    error = str((line.error or {}).get("text", ""))
    return Bought(line.plan_id, line.unit, line.state, line.charged / MICRO, error)


def _ends(
    doer: Person, before: _Look, now: _Look, bought: Sequence[Bought], latest: runs.Run | None,
    called: Sequence[calls.Call],
) -> str:  # fmt: skip
    """How the last message ended (:data:`evals.cases.Ends`)."""
    open_calls = {call.name for call in called if call.state == "open"}
    if doer.refused or "ask_user" in open_calls:
        return "asks"
    if latest is not None and latest.state == "failed":
        return "stopped"
    if "request_approval" in open_calls:
        return "plan"
    changed = now.revision != before.revision
    if bought and ({line.unit for line in bought} != {"cut"} or not changed):
        return "made" if all(line.state == "made" for line in bought) else "stopped"
    return "plan" if changed else "answers"


def _stale(first: _Look, now: _Look) -> list[str]:
    """What the film as it is now wants of what there was at first."""
    if now.loaded is None:
        return []
    shelf = first.loaded.shelf if first.loaded else Shelf()
    return [unit for unit in shelf.graph(now.film).wanting if unit != "cut"]


def _parsed(text: str | None) -> Any:
    """JSON where it is some."""
    try:
        return json.loads(text or "null")
    except ValueError:
        return text
