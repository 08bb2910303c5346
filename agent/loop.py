"""The agent: assemble messages, ask the model, run the tool calls, append, repeat."""

from __future__ import annotations

import asyncio
import json
import logging
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property
from typing import TYPE_CHECKING, Any
from uuid import uuid4

from pydantic import ValidationError

from agent import allowance, history, telemetry, undoing, wire
from agent.context import CallContext
from agent.films import load
from agent.limits import Limits
from agent.model import Assembler, Call, CallDelta, Delta, Model, ModelError, Prompt, Reply, ToolSpec
from pixora import failpoints
from pixora.errors import PixoraError, RunError, SetupError, ToolError
from pixora.tool import Tool
from pixora.tool import tool as as_tool
from store import calls, messages, runs
from store.errors import DatabaseAway

if TYPE_CHECKING:
    from agent.compose import App
    from agent.runstate import RunState
    from agent.session import Session

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Waiting:
    """All that is left is somebody else's work; look again at ``until``."""

    until: datetime


@dataclass(frozen=True)
class Asking:
    """A person has to answer: the run ends with these interrupts."""

    interrupts: list[dict[str, Any]]


@dataclass(frozen=True)
class Finished:
    """The model has said all it had to say."""


Outcome = Waiting | Asking | Finished


class AIAgent:
    """One run's conversation with a model."""

    def __init__(self, app: App, session: Session, state: RunState, limits: Limits | None = None) -> None:
        self.app = app
        self.session = session
        self.state = state
        self.limits = limits or Limits()
        self.tools: dict[str, Tool] = dict(app.tools)
        self._failing: list[str] = []

    @cached_property
    def model(self) -> Model:
        """Opened when first asked, since an approved plan needs none. Raises ``SetupError``."""
        return self.app.model(self.session.run.model or "")

    def register_tool(self, new: Tool | Any) -> None:
        """Add a tool, or an async function that is one, to this run."""
        made = new if isinstance(new, Tool) else as_tool(new)
        self.tools[made.name] = made

    async def run(self) -> Outcome:
        """Work until the model is done, a person must answer, or only vendors are at work."""
        while True:
            open_calls = await self.state.open_calls()
            if open_calls:
                if await self.state.answer_settled(open_calls):
                    continue
                if asking := await self.state.interrupts(open_calls):
                    return Asking(asking)
                wake = await self.state.make()
                if wake is not None and not await self.state.answer_settled(open_calls):
                    return Waiting(wake)
                continue
            self._check_limits()
            try:
                reply = await self._turn()
            except (RunError, SetupError) as error:
                if self.state.plan is None and not self.session.run.resume:  # nothing was approved
                    raise
                if await self.state.left_over():
                    continue
                await self._went_without(error)
                return Finished()
            if isinstance(reply, Waiting):
                return reply
            if not reply.calls and not await self.state.left_over():
                return Finished()

    async def _turn(self) -> Reply | Waiting:
        """One reply of the model, with its calls carried out as they become complete."""
        prompt = await self._prompt()
        message = str(uuid4())
        turn = _Turn(self, message)
        failpoints.hit("model:before")
        try:
            with telemetry.turn(self.model.name) as span:
                async for delta in self.model.stream(prompt):
                    await turn.take(delta)
                reply = await turn.finish()
                span.used(reply.usage)
        except ModelError as error:
            await turn.abandon()
            return await self._again(error)
        finally:
            await turn.settle()
        failpoints.hit("model:after")
        await self._append(message, reply, turn)
        return reply

    async def _prompt(self) -> Prompt:
        async with self.session.change("messages") as change:
            for row in await messages.take_queued(change.tx, self.session.video_id, self.session.run.id):
                self.state.heard(row.content)
        async with self.app.store.read() as tx:
            await allowance.check(tx, self.app.settings, self.session.user_id, self.model.name)
            loaded = await load(tx, self.session.video_id)
            rows = await messages.history(tx, self.session.video_id)
            results = {row.id: row.result for row in await calls.list(tx, self.session.video_id)}
            done = await undoing.done(tx, self.session.video_id)
        words, state = self.state.described(loaded, done)
        said = history.conversation([vars(row) for row in rows], results)
        told = [history.system(loaded.graph.film), *said]
        planned = bool(loaded.graph.film.scenes)
        restated = history.restated(loaded.graph, loaded.video.revision, words, done[:3]) if planned else ""
        specs = [ToolSpec(t.name, t.description, t.schema()) for t in self.tools.values()]
        return Prompt(told, specs, state, restated)

    async def _append(self, message: str, reply: Reply, turn: _Turn) -> None:
        """Keep a whole reply, with what it cost in tokens."""
        usage = reply.usage
        run = self.session.run
        async with self.session.change("reply") as change:
            await messages.append(
                change.tx,
                self.session.video_id,
                "assistant",
                reply.text,
                id=message,
                run_id=run.id,
                tool_calls=[vars(call) for call in turn.calls] or None,
            )
            self.session.run = await runs.change(
                change.tx,
                run.id,
                run.fence,
                turns=run.turns + 1,
                tokens_in=run.tokens_in + (usage.tokens_in if usage else 0),
                tokens_out=run.tokens_out + (usage.tokens_out if usage else 0),
                phase=f"{self.session.step}:0",
            )
            if usage:
                tokens = usage.tokens_in + usage.tokens_out
                await allowance.count(change.tx, self.session.user_id, self.model.name, tokens)

    async def _again(self, error: ModelError) -> Waiting:
        """Ask again later if that may help; raises ``RunError`` otherwise."""
        run = self.session.run
        tries = self.session.tries + 1
        if not error.retry or tries >= self.limits.model_tries:
            raise RunError(str(error)) from error
        pause = error.retry_after if error.retry_after is not None else 0.25 * 2**tries
        async with self.session.change("model_again") as change:
            self.session.run = await runs.change(
                change.tx, run.id, run.fence, phase=f"{self.session.step}:{tries}"
            )
            reason = {"code": "model", "text": f"{error}; asking again", "eta": pause}
            change.say(
                wire.activity(
                    f"{run.id}:model:{tries}", "pixora.wait", {"state": "waiting", "reason": reason}
                )
            )
            return Waiting(change.tx.now + timedelta(seconds=pause))

    async def _went_without(self, error: PixoraError) -> None:
        """An approved plan needs no model to be carried out; say that none was there."""
        async with self.session.change("without_model") as change:
            text = f"{error}; the approved plan was carried out without it"
            reason = {"code": "model", "text": text}
            change.say(
                wire.activity(
                    f"{self.session.run.id}:model", "pixora.wait", {"state": "done", "reason": reason}
                )
            )

    def _check_limits(self) -> None:
        run, limits = self.session.run, self.limits
        if run.turns >= limits.turns:
            raise RunError(f"stopped after {limits.turns} turns; say “go on” to carry on from what is made")
        if run.tokens_in + run.tokens_out >= limits.tokens:
            raise RunError(
                f"stopped after {limits.tokens:,} tokens; say “go on” to carry on from what is made"
            )
        if self.session.store.now() - (run.started_at or run.created_at) > timedelta(minutes=limits.minutes):
            raise RunError(
                f"stopped after {limits.minutes:g} minutes; say “go on” to carry on from what is made"
            )
        if (
            len(self._failing) >= limits.failing_calls
            and len(set(self._failing[-limits.failing_calls :])) == 1
        ):
            raise RunError(
                f"stopped: the same call failed {limits.failing_calls} times: {self._failing[-1][:200]}"
            )

    async def carry_out(self, call: Call) -> None:
        """Run one call and answer it; what goes wrong is the answer."""
        try:
            with telemetry.tool(call.name, call.id):
                answer = await self._run_tool(call)
        except ToolError as error:
            answer = {"error": str(error)}
        except DatabaseAway:
            raise  # whoever takes the run up finds the call unanswered
        except PixoraError as error:
            answer = {"error": str(error)}
        self._note_failure(call, answer)
        if answer is not None:
            await self.state.answer(call.id, answer)

    async def _run_tool(self, call: Call) -> Any:
        found = self.tools.get(call.name)
        if found is None:
            raise ToolError(f"there is no tool {call.name!r}; there are {', '.join(sorted(self.tools))}")
        try:
            arguments = found.arguments.model_validate(json.loads(call.arguments or "{}"))
        except json.JSONDecodeError as error:
            raise ToolError(
                f"the arguments are not JSON: {error.msg} at character {error.pos}; send the call again"
            ) from None
        except ValidationError as error:
            raise ToolError(_problems(error)) from None
        if found.paid and self.state.plan is None:
            raise ToolError("not approved yet: call request_approval and wait for the person's answer")
        try:
            return await found.run(CallContext(self.state, call.id), arguments)
        except PixoraError:
            raise
        except Exception as error:
            log.exception("tool %s failed", call.name)
            raise ToolError(f"{call.name} failed: {type(error).__name__}: {error}") from error

    def _note_failure(self, call: Call, answer: Any) -> None:
        if isinstance(answer, dict) and "error" in answer:
            self._failing.append(f"{call.name} {call.arguments}")
        else:
            self._failing.clear()


class _Turn:
    """One streamed reply: what is open on the wire, and the calls under way."""

    def __init__(self, agent: AIAgent, message: str) -> None:
        self.agent = agent
        self.session = agent.session
        self.message = message
        self.calls: list[Call] = []
        self._assembler = Assembler()
        self._own: dict[str, str] = {}
        """The model's call ids to ours, which are unique in the film."""
        self._speaking: list[wire.Event] = []
        """Closes the words or the reasoning that is open."""
        self._kind = ""
        self._open: dict[str, wire.Event] = {}
        """Calls that are open on the wire, with what closes them."""
        self._tasks: list[asyncio.Task[None]] = []

    async def take(self, delta: Delta) -> None:
        if delta.reasoning:
            self._speak("reasoning")
            self.session.stream(wire.reasoning(f"{self.message}:r", delta.reasoning))
        if delta.text:
            self._speak("text")
            self.session.stream(wire.text(self.message, delta.text))
        self._assembler.add(delta)
        if delta.call is not None:
            self._stream_call(delta.call)
            for call in self._assembler.completed():
                await self._complete(call)

    def _speak(self, kind: str) -> None:
        """Close what is being said if something else begins, and open that."""
        if kind == self._kind:
            return
        self.session.stream(*self._speaking)
        self._kind, self._speaking = kind, []
        if kind == "text":
            self.session.stream(wire.text_start(self.message))
            self._speaking = [wire.text_end(self.message)]
        elif kind == "reasoning":
            self.session.stream(*wire.reasoning_start(f"{self.message}:r"))
            self._speaking = wire.reasoning_end(f"{self.message}:r")

    def _stream_call(self, piece: CallDelta) -> None:
        theirs = self._assembler.id_of(piece.index)
        if theirs not in self._own:
            self._speak("")
            own = self._own[theirs] = f"call_{uuid4().hex[:16]}"
            self.session.stream(wire.call_start(own, piece.name, self.message))
            self._open[own] = wire.call_end(own)
        if piece.arguments:
            self.session.stream(wire.call_arguments(self._own[theirs], piece.arguments))

    async def _complete(self, call: Call) -> None:
        """A call whose arguments have all arrived: note it, then carry it out beside the stream."""
        own = Call(self._own[call.id], call.name, call.arguments)
        self.calls.append(own)
        self.session.stream(self._open.pop(own.id))
        async with self.session.change("call") as change:
            await calls.open(
                change.tx, self.session.video_id, own.id, own.name, own.arguments, run_id=self.session.run.id
            )
        self._tasks.append(asyncio.create_task(self.agent.carry_out(own), name=f"call {own.name}"))

    async def finish(self) -> Reply:
        """The whole reply; raises ``ModelError`` if it was cut short."""
        reply = self._assembler.finish()
        begun = {call.id for call in self.calls}
        for call in reply.calls:
            if self._own[call.id] not in begun:
                await self._complete(call)
        self._speak("")
        return reply

    async def abandon(self) -> None:
        """The reply broke off: close it on the wire; it never becomes part of the history."""
        self.session.stream(*self._speaking, *self._open.values())
        self._speaking = []
        self._open.clear()
        await self.settle()
        await self.agent.state.abandon({call.id for call in self.calls})

    async def settle(self) -> None:
        """Wait for the calls under way; raises what ended one of them."""
        tasks, self._tasks = self._tasks, []
        if tasks:
            await asyncio.gather(*tasks)
        await self.session.flush()


def _problems(error: ValidationError) -> str:
    """The first problems of a call, each with what was given and what would be accepted."""
    rows = [
        f"{'.'.join(str(part) for part in row['loc']) or 'arguments'}: {row['msg']} (got {str(row.get('input'))[:80]!r})"
        for row in error.errors()[:4]
    ]
    return "; ".join(rows)
