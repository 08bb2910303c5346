"""A run's bookkeeping between turns: what is open, what is being made, what a person must answer."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from agent import history, wire
from agent.films import Loaded, load, public_plan
from agent.making import SETTLED, Board, Maker
from agent.ordering import UNCERTAIN_HOURS
from agent.session import Change
from film.document import Film
from film.plan import credits, grouped, words
from pixora.errors import ProviderError, ToolError
from pixora.tool import Answer
from store import calls, ledger, messages, plans

if TYPE_CHECKING:
    from agent.compose import App
    from agent.session import Session
    from store.engine import Tx

KINDS_OF = {
    "text_to_image": ("cast", "image"),
    "image_to_video": ("clip",),
    "text_to_speech": ("speech", "words"),
    "text_to_sound": ("sound",),
    "text_to_music": ("music",),
    "assemble_video": ("cut",),
}
ASKS = ("request_approval", "ask_user")


class RunState:
    """What one lease holder knows of its run."""

    def __init__(self, app: App, session: Session) -> None:
        self.app = app
        self.session = session
        self.plan: plans.Plan | None = None
        """The approved plan that this run works on."""
        self.maker: Maker | None = None
        self.turnstile = asyncio.Lock()
        """Changes of one turn are carried out in the order of its calls."""
        self.said: list[str] = []
        """What the person said that this run reads."""
        self.loaded: Loaded | None = None
        self._making: asyncio.Task[datetime | None] | None = None

    async def enter(self) -> None:
        """Load the film and the plan in hand."""
        async with self.app.store.read() as tx:
            self.loaded = await load(tx, self.session.video_id)
            approved = await plans.list(tx, self.session.video_id, "approved")
            self.plan = approved[0] if approved else None
            self.said = await _messages_of(tx, self.session)
        if self.plan is not None:
            self.maker = Maker(self.app, self.plan.id, self.session.video_id, self.session.change)

    def heard(self, text: str) -> None:
        """A message of the person's that this run reads."""
        self.said.append(text)

    @property
    def film(self) -> Film:
        assert self.loaded is not None
        return self.loaded.graph.film

    def described(self, loaded: Loaded, done: Sequence[str]) -> tuple[str, dict[str, Any]]:
        """The plan in words, and the film as data, for the model."""
        self.loaded = loaded
        due = self.app.plan(loaded.graph) if loaded.graph.film.scenes else None
        text = words(loaded.graph, due) if due else ""
        return text, history.state(loaded.graph, loaded.video.revision, due, text, done, {})

    async def open_calls(self) -> list[calls.Call]:
        """Calls of the history that wait for an answer."""
        async with self.app.store.read() as tx:
            return list(await calls.list(tx, self.session.video_id, run_id=None, open_only=True))

    async def answer(self, call_id: str, answer: Answer, change: Change | None = None) -> None:
        """Answer a call once, on the wire and for the model."""
        text = answer if isinstance(answer, str) else json.dumps(answer, ensure_ascii=False)
        if change is None:
            async with self.session.change("answer") as change:
                await self.answer(call_id, answer, change)
            return
        if await calls.finish(change.tx, self.session.video_id, call_id, text):
            change.say(wire.call_result(call_id, f"{call_id}:result", text))

    async def abandon(self, call_ids: Collection[str]) -> None:
        """Close calls of a reply that broke off; they are in the log and not in the history."""
        async with self.session.change("abandon") as change:
            for call in await calls.list(change.tx, self.session.video_id, open_only=True):
                if call.id in call_ids:
                    await calls.finish(
                        change.tx, self.session.video_id, call.id, '{"error": "the reply broke off"}'
                    )

    async def propose(self, call_id: str) -> Answer:
        """Keep the plan and end the run with it, or go on at once where only the cut is due."""
        async with self.session.change("propose") as change:
            loaded = await change.load()
            if not loaded.graph.film.scenes:
                raise ToolError("there is no film yet: call plan_scenes first")
            due = self.app.plan(loaded.graph)
            text = words(loaded.graph, due)
            await plans.withdraw(change.tx, self.session.video_id)
            if not due.lines:
                await self.answer(call_id, {"approved": False, "text": f"Nothing to make: {text}."}, change)
                return None
            plan = await plans.propose(
                change.tx, self.session.video_id, self.session.user_id, due, run_id=self.session.run.id
            )
            change.altered()
            await change.step("review")
            if [line.unit for line in due.lines] == ["cut"]:
                await self.approve_cut(change, plan)
                await self.answer(
                    call_id, {"approved": True, "text": "Only the cut is made again; it is free."}, change
                )
        return None

    async def approve_cut(self, change: Change, plan: plans.Plan) -> None:
        """Cutting again costs nothing and remakes nothing, so nobody is asked."""
        self.plan, _ = await plans.approve(change.tx, plan.id, 0)
        self.maker = Maker(self.app, self.plan.id, self.session.video_id, self.session.change)

    async def interrupts(self, open_calls: Sequence[calls.Call]) -> list[dict[str, Any]]:
        """What a person has to answer before the run can go on; empty while anything else is open."""
        asks = [call for call in open_calls if call.name in ASKS]
        if not asks or len(asks) < len(open_calls) or self.plan is not None:
            return []
        return [await self._interrupt(call) for call in asks]

    async def _interrupt(self, call: calls.Call) -> dict[str, Any]:
        arguments = json.loads(call.arguments or "{}")
        if call.name == "ask_user":
            return {
                "id": call.id,
                "reason": "input_required",
                "message": arguments.get("question", ""),
                "toolCallId": call.id,
                "responseSchema": {
                    "type": "object",
                    "properties": {"text": {"type": "string"}},
                    "required": ["text"],
                },
                "metadata": {"options": arguments.get("options", [])},
            }
        async with self.app.store.read() as tx:
            loaded = await load(tx, self.session.video_id)
            proposed = (await plans.list(tx, self.session.video_id, "proposed"))[0]
            lines = await plans.lines(tx, proposed.id)
        said = words(loaded.graph, self.app.plan(loaded.graph))
        return {
            "id": call.id,
            "reason": "tool_call",
            "message": arguments.get("message") or said,
            "toolCallId": call.id,
            "responseSchema": {
                "type": "object",
                "properties": {"approved": {"type": "boolean"}, "max_credits": {"type": "number"}},
                "required": ["approved"],
            },
            "metadata": {"plan": public_plan(proposed, lines) | {"words": said}},
        }

    async def make(self) -> datetime | None:
        """Make until only vendors are at work; when to look again, or None if all has settled."""
        if self.maker is None:
            return None
        if self._making is None or self._making.done():
            self._making = asyncio.create_task(self.maker.run(), name="make")
        return await self._making

    def start_making(self) -> None:
        """Begin making beside the model's next words."""
        if self.maker is not None and self._making is None:
            self._making = asyncio.create_task(self.maker.run(), name="make")

    async def stop_making(self) -> None:
        if self._making is not None:
            self._making.cancel()
            await asyncio.gather(self._making, return_exceptions=True)

    async def answer_settled(self, open_calls: Sequence[calls.Call]) -> bool:
        """Answer waiting calls whose units have settled; whether any was."""
        answered = False
        board = await self.maker.board() if self.maker else None
        for call in open_calls:
            if call.name in KINDS_OF and board is not None:
                wanted = json.loads(call.arguments or "{}").get("units") or []
                mine = [
                    line
                    for line in board.lines.values()
                    if line.kind in KINDS_OF[call.name] and (not wanted or line.unit in wanted)
                ]
                if all(line.state in SETTLED for line in mine):
                    await self.answer(call.id, _outcome(mine))
                    answered = True
            elif call.name == "request_approval" and board is not None and board.settled:
                if await self.close_plan() is not None:
                    await self.propose(call.id)
                else:  # asking again would buy again what may be on its way
                    await self.answer(call.id, {"error": await self._in_doubt(board)})
                answered = True
        return answered

    async def _in_doubt(self, board: Board) -> str:
        """Why there is no new plan yet."""
        async with self.app.store.read() as tx:
            graph = (await load(tx, self.session.video_id)).graph
        units = [line.unit for line in board.lines.values() if line.state == "uncertain"]
        return (
            f"{', '.join(grouped(graph, units))}: nobody knows yet whether the order arrived; the next plan can be "
            f"made once that is known, {UNCERTAIN_HOURS} h after it was sent at the latest"
        )

    async def left_over(self) -> bool:
        """The model is done: make what it left unrequested, and close the plan. Whether it must hear of it."""
        if self.plan is None:
            return False
        async with self.app.store.read() as tx:
            lines = await plans.lines(tx, self.plan.id)
        if all(line.state in SETTLED for line in lines):
            await self.close_plan(called=False)
            return False
        # Assembling waits for all that it needs; a plan without a cut is called for kind by kind.
        due = "cut" if "cut" in {line.unit for line in lines} else _first_open(lines).kind
        tool = next(name for name, kinds in KINDS_OF.items() if due in kinds)
        async with self.session.change("left_over") as change:
            await self._call(change, tool)
        return True

    async def close_plan(self, *, called: bool = True) -> dict[str, Any] | None:
        """Close the plan in hand and return its receipt; None while something is in flight.

        Where the model has not ``called`` for it, the call and its receipt are told in its place.
        """
        if self.plan is None:
            return None
        async with self.session.change("close_plan") as change:
            receipt = await close(self.app, change, self.plan.id)
            if receipt is not None and not called:
                await self.answer(await self._call(change, "charge_credits"), receipt, change)
        if receipt is not None:
            self.plan, self.maker, self._making = None, None, None
        return receipt

    async def _call(self, change: Change, tool: str) -> str:
        """Call a tool that the model left out; the call's id."""
        call_id = f"call_{uuid4().hex[:16]}"
        await calls.open(
            change.tx, self.session.video_id, call_id, tool, "{}", run_id=self.session.run.id, author="plan"
        )
        change.say(wire.call_start(call_id, tool), wire.call_arguments(call_id, "{}"), wire.call_end(call_id))
        return call_id


def _first_open(lines: Sequence[plans.Line]) -> plans.Line:
    return next(line for line in lines if line.state not in SETTLED)


def _outcome(lines: Sequence[plans.Line]) -> dict[str, Any]:
    """What became of units, short: the answer that a model reads."""
    made = [line.unit for line in lines if line.state == "made"]
    failed = [_not_made(line) for line in lines if line.state != "made"]
    return {"made": made} | ({"failed": failed} if failed else {})


def _not_made(line: plans.Line) -> dict[str, str]:
    error = line.error or {}
    return {
        "unit": line.unit,
        "state": line.state,
        "code": error.get("code", ""),
        "why": error.get("text", ""),
        "next": error.get("next_step", ""),
    }


async def close(app: App, change: Change, plan_id: str) -> dict[str, Any] | None:
    """Close a plan whose lines have all settled, with a receipt; None while one is in flight.

    A line in doubt keeps it open while its vendor can be asked. Where none can, only a bill
    tells: the plan is closed without it, and what is held for it comes back after a day.
    """
    lines = await plans.lines(change.tx, plan_id)
    for line in lines:
        if line.state == "asking" and await plans.set_line(
            change.tx, plan_id, line.unit, "cancelled", error=line.error
        ):
            await ledger.release(change.tx, plan_id, line.unit, maximum=line.maximum)
    lines = await plans.lines(change.tx, plan_id)
    if any(line.state in ("waiting", "running", "blocked") or _can_be_asked(app, line) for line in lines):
        return None
    plan = await plans.get(change.tx, plan_id)
    charged = await ledger.charged_for(change.tx, plan_id)
    ours = {line.unit for line in lines if line.state == "made"}
    standings = (await change.load()).graph.standing
    receipt = {
        "charged": credits(charged),
        "micro_credits": charged,
        "held": credits(plan.maximum),
        "micro_credits_in_doubt": sum(line.maximum for line in lines if line.state == "uncertain"),
        "reused": sum(
            one.state in ("current", "pinned") and unit not in ours for unit, one in standings.items()
        ),
        "lines": [
            {"unit": line.unit, "state": line.state, "charged": credits(line.charged)}
            | ({"note": note} if (note := _vendor_note(line)) else {})
            for line in lines
            if line.maximum or line.state != "made"
        ],
    }
    await plans.close(change.tx, plan_id, receipt)
    change.altered()
    return receipt


def _can_be_asked(app: App, line: plans.Line) -> bool:
    """Whether a line is in doubt at a vendor that can tell what became of the order."""
    if line.state != "uncertain":
        return False
    try:
        return app.offer(line.kind, line.model).provider.looks_up
    except ProviderError:
        return False


def _vendor_note(line: plans.Line) -> str:
    if line.state == "uncertain":
        return f"in doubt; {credits(line.maximum)} are held for it, {UNCERTAIN_HOURS} h at most"
    billed = (line.error or {}).get("billed")
    return f"vendor billed {credits(billed)}, you paid 0" if billed else ""


async def _messages_of(tx: Tx, session: Session) -> list[str]:
    return [
        row.content
        for row in await messages.list(tx, session.video_id)
        if row.role == "user" and row.run_id in (session.run.id, session.run.parent_run_id)
    ]
