"""The composition root: the one place where store, providers, tools and models meet."""

from __future__ import annotations

import asyncio
import logging
import os
import socket
from collections.abc import Callable, Collection, Coroutine
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from agent.assemble import Assembler, AssembleRequest
from agent.model import Model
from agent.storage import blobs_of
from film.captions import cues
from film.clones import shown as shown_names
from film.clones import translated, used
from film.cut import assembled_inputs, cut_list
from film.orders import order
from film.plan import Plan, Priced, plan
from film.units import CAPABILITY, Graph, Unit, pinned_model
from pixora import plugins
from pixora.casting import foreign
from pixora.errors import ProviderError, SetupError, TooLong
from pixora.requests import Request, SpeechRequest
from pixora.settings import DEFAULT_MODEL, Settings
from providers.host import Host, Offer
from providers.rates import RateCards
from store.engine import CONNECTIONS, Store

if TYPE_CHECKING:
    from agent.executor import Executor
    from agent.queue.wakes import Wakes
    from agent.runstate import RunState
    from pixora.tool import Tool
    from store.journal import Job

log = logging.getLogger(__name__)

ModelFactory = Callable[[str], Model]
WORK = ("runs", "render")
"""All there is to do: advancing runs and making units, and cutting and exporting films."""
STOP_SECONDS = 30.0
"""How long a process that stops waits for what is under way."""


@dataclass
class App:
    """Everything a run needs, put together once per process."""

    settings: Settings
    store: Store
    host: Host
    plugins: plugins.Plugins
    tools: dict[str, Tool]
    assembler: Assembler
    model_of: ModelFactory
    work: Path
    """Where jobs keep unfinished files."""
    instance: str
    """This process, as it signs leases and claims: host/pid/random."""
    changed: set[str] = field(default_factory=set)
    """Jobs whose provider said that something happened."""
    ahead: dict[str, int] = field(default_factory=dict)
    """How many orders its vendor had before a job when somebody was last told, by the job's id."""
    makers: dict[str, RunState] = field(default_factory=dict)
    """Runs that are being advanced in this process right now."""
    executor: Executor | None = None
    does: Collection[str] = WORK
    """The work that this process does itself; the rest it offers to workers."""
    wakes: Wakes | None = None
    tasks: set[asyncio.Task[None]] = field(default_factory=set)
    """What is under way beside every run."""

    def begin(self, work: Coroutine[Any, Any, None], name: str) -> None:
        """Carry something out in a task of this process, which waits for it before it stops."""
        task = asyncio.create_task(work, name=name)
        self.tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self.tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            log.error("%s failed", task.get_name(), exc_info=error)

    def model(self, name: str = "") -> Model:
        """The language model that plans, or the offline director."""
        return self.model_of(name or self.settings.model)

    def offer(self, kind: str, name: str) -> Offer:
        """Who makes a unit: the assembler for the cut, otherwise ``provider:model``."""
        if kind == "cut":
            return Offer(self.assembler, self.assembler.models()[0])
        if not name:
            raise ProviderError("no model is ready for it", "auth", next_step="choose another model")
        offer = self.host.offer(name)
        missing = offer.provider.missing()
        if missing:
            raise ProviderError(f"{name} is not ready: {missing}", "auth", next_step="choose another model")
        return offer

    def price_for(self, now: Graph) -> Callable[[Unit, Request], Priced]:
        """Prices for a film: its pinned models and its quality decide who makes what."""
        draft = now.film.settings.quality == "draft"

        def price(unit: Unit, request: Request) -> Priced:
            try:
                offer = self._maker(now, unit, request, draft)
                request = translated(request, now.clones)
                cost = self.host.price(offer, request)
            except ProviderError as error:
                return _impossible(error)
            if offer.name in now.refusals(unit.id):
                return Priced(offer.name, refused=True)
            shown = offer.model.references if unit.kind == "image" else None
            voices: tuple[str, ...] = ()
            strange: tuple[str, ...] = ()
            tells = False
            if isinstance(request, SpeechRequest):
                voices = shown_names(offer.provider.voices(offer.model, request), now.clones)
                strange = foreign(offer.model, request)
                tells = offer.provider.tells_words(offer.model, request)
            return Priced(
                offer.name,
                cost.quote,
                cost.maximum,
                references=shown,
                voices=voices,
                foreign=strange,
                sounds=offer.model.sounds,
                tells_words=tells,
            )

        return price

    def _maker(self, now: Graph, unit: Unit, request: Request, draft: bool) -> Offer:
        """Who makes a unit. In a voice that somebody had cloned it is read where that was, drafts too."""
        pinned = pinned_model(now.film, unit.id)
        if (clone := used(request, now.clones)) is not None:
            return self.host.reader(clone.provider, pinned)
        capability: Any = CAPABILITY[unit.kind]
        return self.host.resolve(capability, pinned, draft=draft)

    def price_with(self, name: str, now: Graph) -> Callable[[Unit, Request], Priced]:
        """Prices where the model is decided already."""

        def price(unit: Unit, request: Request) -> Priced:
            used(request, now.clones)
            try:
                cost = self.host.price(self.offer(unit.kind, name), translated(request, now.clones))
            except TooLong as error:
                return _impossible(error)
            return Priced(name, cost.quote, cost.maximum)

        return price

    def plan(self, now: Graph, only: Collection[str] | None = None, without: Collection[str] = ()) -> Plan:
        """What would be made now, with prices; ``only`` some units and what they need, or all ``without`` some."""
        return plan(now, self.price_for(now), only=only, without=without)

    def request(self, now: Graph, unit: Unit) -> tuple[Request | AssembleRequest, dict[str, Any]]:
        """The request for a unit and the inputs that its take will record."""
        if unit.kind != "cut":
            return order(now, unit), unit.inputs
        names = {number: scene.visual_description for number, scene in enumerate(now.film.scenes, 1)}
        return AssembleRequest(cut_list(now), cues(now), {}, names), assembled_inputs(now)

    def job_changed(self, job: Job) -> None:
        """A provider has news about a job."""
        self.changed.add(job.id)
        if job.run_id is None:
            return
        state = self.makers.get(job.run_id)
        if state is not None and state.maker is not None:
            state.maker.poke.set()
        if self.executor is not None:
            self.executor.poke(job.run_id)

    @property
    def alone(self) -> bool:
        """Whether this process does all the work itself, with as many runs in hand as there are."""
        return {*self.does} == {*WORK}

    def holds(self, job: Job) -> bool:
        """Whether a job is at work inside this process."""
        maker = (
            self.assembler if job.provider == self.assembler.name else self.host.providers.get(job.provider)
        )
        return maker is not None and job.vendor_id is not None and maker.holds(job.vendor_id)

    def asked_elsewhere(self, job: Job) -> bool:
        """Whether a poller asks a job's vendor about it, and has the film taken up when there is news."""
        maker = self.host.providers.get(job.provider)
        return not self.alone and job.state == "submitted" and maker is not None and not maker.inside

    async def aclose(self) -> None:
        if self.executor is not None:
            await self.executor.stop()
        if tasks := {*self.tasks}:
            _, late = await asyncio.wait(tasks, timeout=STOP_SECONDS)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        await self.host.aclose()
        await self.assembler.aclose()
        if self.wakes is not None:
            await self.wakes.aclose()
        await self.store.close()


def _impossible(error: ProviderError) -> Priced:
    """What a plan knows of a unit that nobody can make."""
    trouble = f"{error}; {error.next_step}" if error.next_step else str(error)
    if isinstance(error, TooLong):
        return Priced(error.model, trouble=trouble, longest=error.longest)
    return Priced("", trouble=trouble)


async def compose(
    settings: Settings,
    *,
    model_of: ModelFactory | None = None,
    does: Collection[str] | None = None,
    connections: int = CONNECTIONS,
) -> App:
    """Open the home and put everything together. Raises ``SetupError`` for what must change first.

    Unless a worker says what it ``does``, a process does everything itself, or nothing where Redis hands
    work to workers. ``connections`` is how many it may have to PostgreSQL.
    """
    home = settings.home
    try:
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise SetupError(
            f"the home {home} cannot be written: {error.strerror}; set PIXORA_HOME to another folder"
        ) from None
    loaded = plugins.load(settings.blocked_plugins)
    rates = RateCards.load(settings.get("PIXORA_RATE_CARDS"), settings.credit_usd)
    host = Host(loaded.providers(settings), rates, settings.models)
    host.check_prices()
    store = await Store.open(settings.database_url, blobs_of(settings), connections=connections)
    instance = f"{socket.gethostname()}/{os.getpid()}/{uuid4().hex[:8]}"
    return App(
        settings=settings,
        store=store,
        host=host,
        plugins=loaded,
        tools={tool.name: tool for tool in loaded.tools()},
        assembler=Assembler(
            home / "cache",
            home / "identity",
            settings.get("PIXORA_C2PA_CERT"),
            settings.get("PIXORA_C2PA_KEY"),
        ),
        model_of=model_of or (lambda name: open_model(name, settings)),
        work=home / "work",
        instance=instance,
        does=does if does is not None else () if settings.redis_url else WORK,
        wakes=_wakes(settings, store, instance, followers=does is None),
    )


def _wakes(settings: Settings, store: Store, instance: str, followers: bool) -> Wakes | None:
    if not settings.redis_url:
        return None
    from agent.queue.wakes import Wakes

    return Wakes(settings.redis_url, store.signals, instance, followers)


def open_model(name: str, settings: Settings) -> Model:
    """The model called ``name``: the offline director, one behind an OpenAI-compatible address, or any
    that litellm knows."""
    if name == DEFAULT_MODEL:
        from agent.director_model import Director

        return Director()
    if "/" not in name:
        raise SetupError(
            f"PIXORA_MODEL is {name!r}; write vendor/model, e.g. openai/gpt-5, or {DEFAULT_MODEL}"
        )
    base_url = settings.get("PIXORA_MODEL_BASE_URL")
    if name.startswith("openai/"):
        from agent.openai_model import OPENAI, OpenAIModel

        address = base_url or settings.get("OPENAI_BASE_URL") or OPENAI
        return OpenAIModel(name, base_url=address, key=settings.get("OPENAI_API_KEY"))
    from agent.litellm_model import LiteLLM

    return LiteLLM(name, base_url=base_url, environ=settings.values)
