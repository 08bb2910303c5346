"""What tools can do in a run: the agent's side of :class:`tools.context.Context`.

Each change and the answer to the call that made it are one transaction, so that a call is
never carried out twice, whenever the process dies.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from agent import editing, undoing
from agent.films import load
from agent.runstate import RunState
from agent.session import Change
from film.breakdown import Breakdown
from film.document import Film
from film.edits import Operation
from film.plan import credits, grouped, words
from pixora.errors import ToolError
from pixora.provider import Voice
from pixora.tool import Answer
from store import plans, takes, voices


class CallContext:
    """One call of a run, as its tool sees it."""

    def __init__(self, run: RunState, call_id: str) -> None:
        self.run = run
        self.app = run.app
        self.session = run.session
        self.call_id = call_id

    @property
    def film(self) -> Film:
        return self.run.film

    @property
    def revision(self) -> int:
        assert self.run.loaded is not None
        return self.run.loaded.video.revision

    def facts(self) -> dict[str, Any]:
        return editing.facts(self.run.loaded)

    async def plan_scenes(self, breakdown: Breakdown) -> Answer:
        async with self.run.turnstile, self.session.change("plan_scenes") as change:
            facts = await editing.plan_film(change, breakdown, self.session.run.id)
            await self._answered(change, facts)
        return None

    async def edit(self, operations: Sequence[Operation], base: int | None) -> Answer:
        consented = editing.consent(" ".join(self.run.said), self.film)
        async with self.run.turnstile, self.session.change("edit") as change:
            facts = await editing.edit_film(
                change, operations, author="agent", base=base, consented=consented, run_id=self.session.run.id
            )
            await self._answered(change, facts)
        return None

    async def undo(self, steps: int, *, redo: bool) -> Answer:
        async with self.run.turnstile, self.session.change("undo") as change:
            facts = await undoing.undo_messages(
                change, steps, redo=redo, author="agent", run_id=self.session.run.id
            )
            await self._answered(change, facts)
        return None

    async def _answered(self, change: Change, facts: dict[str, Any]) -> None:
        """Answer in the transaction of the change itself."""
        self.run.loaded = await change.load()
        await self.run.answer(self.call_id, facts, change)

    async def quote(self, units: Sequence[str] = ()) -> Answer:
        async with self.run.turnstile, self.app.store.read() as tx:
            loaded = await load(tx, self.session.video_id)
        if unknown := [unit for unit in units if unit not in loaded.graph.units]:
            known = ", ".join(loaded.graph.units) or "none yet"
            raise ToolError(f"no unit {unknown[0]!r}; there are {known}")
        due = self.app.plan(loaded.graph, units or None)
        return due.public(words(loaded.graph, due))

    async def request_approval(self, message: str) -> Answer:
        async with self.run.turnstile:
            if self.run.plan is not None:
                return None  # proposed once what is being made has settled
            return await self.run.propose(self.call_id)

    async def make(self, kinds: Sequence[str], units: Sequence[str]) -> Answer:
        """Leave the call open until the units settle; refuse what no plan covers."""
        if self.run.plan is None:
            if tuple(kinds) != ("cut",):
                raise ToolError("not approved yet: call request_approval and wait for the person's answer")
            return await self._cut_alone()
        async with self.app.store.read() as tx:
            lines = {line.unit for line in await plans.lines(tx, self.run.plan.id)}
        unknown = [unit for unit in units if unit not in lines]
        if unknown:
            raise ToolError(
                f"{', '.join(unknown)} is not in the approved plan; it has {', '.join(sorted(lines))}"
            )
        return None

    async def _cut_alone(self) -> Answer:
        """Assemble without a plan: free, and only where nothing else is due."""
        async with self.run.turnstile, self.session.change("cut_alone") as change:
            loaded = await change.load()
            due = self.app.plan(loaded.graph)
            units = [line.unit for line in due.lines]
            if not units:
                await self.run.answer(self.call_id, {"made": [], "text": "the cut is current"}, change)
                return None
            if units != ["cut"]:
                raise ToolError(
                    f"{', '.join(grouped(loaded.graph, units))} are due first: call request_approval"
                )
            plan = await plans.propose(
                change.tx, self.session.video_id, self.session.user_id, due, run_id=self.session.run.id
            )
            change.altered()
            await self.run.approve_cut(change, plan)
        return None

    async def charge(self) -> Answer:
        if self.run.plan is None:
            async with self.app.store.read() as tx:
                closed = await plans.list(tx, self.session.video_id, "closed")
            if closed and closed[0].receipt:
                return closed[0].receipt
            raise ToolError("there is no approved plan to close")
        receipt = await self.run.close_plan()
        if receipt is None:
            raise ToolError(
                "units are still in flight or uncertain; the plan closes by itself when they are known"
            )
        await self._propose_next()
        return receipt

    async def _propose_next(self) -> None:
        """The next plan, for an approval that was asked for while the one before was open."""
        async with self.run.turnstile:
            for call in await self.run.open_calls():
                if call.name == "request_approval" and self.run.plan is None:
                    await self.run.propose(call.id)

    async def inspect(self, unit: str) -> Answer:
        async with self.app.store.read() as tx:
            loaded = await load(tx, self.session.video_id)
        if unit not in loaded.graph.units:
            raise ToolError(f"no unit {unit!r}; there are {', '.join(loaded.graph.units)}")
        standing = loaded.graph.standing[unit]
        answer: dict[str, Any] = {"unit": unit, "state": standing.state}
        if standing.cause:
            answer["cause"] = standing.cause
        if standing.take is not None:
            row: takes.Take = loaded.takes[standing.take.id]
            facts = {key: value for key, value in row.facts.items() if key != "lines"}
            answer |= {
                "take": row.id,
                "made_by": f"{row.provider}:{row.model}",
                "cost": credits(row.cost),
                **facts,
            }
        return answer

    async def voices(self, language: str) -> Sequence[Voice]:
        async with self.app.store.read() as tx:
            cloned = await voices.of_person(tx, self.session.run.user_id)
        ready = [o for o in self.app.host.offers("text_to_speech") if o.provider.missing() is None]
        own = [
            Voice(clone.id, clone.name, (), f"the person's own voice, cloned at {clone.provider}")
            for clone in cloned
            if clone.state == "ready"
        ]
        return own + [
            voice
            for offer in ready
            for voice in offer.model.voices
            if not language or language.split("-")[0] in voice.languages
        ]

    async def ask(self, question: str, options: Sequence[str]) -> Answer:
        return None
