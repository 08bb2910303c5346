"""Playing a case through the real loop: a home of its own, one person, one film, a vendor on paper.

What came of it is kept as plain data (:class:`Played`), so that it can be scored, stored and shown
without any of this.
"""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import Any

from agent.compose import App
from agent.films import Loaded, load
from evals.cases import Case
from evals.homes import PATIENCE, ModelOf, Person, Stages, opened, read_film
from evals.paper import Paper
from film.document import Film
from film.plan import MICRO
from film.units import Shelf
from store import calls, ledger, messages, plans, profiles, runs, videos


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
