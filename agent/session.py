"""One holder's writes to a run: every change is one transaction, with its events in it.

``session.change(name)`` opens a transaction that starts with the fence, collects events,
works out how the shared state changed, and appends everything in one commit. Streamed
deltas are grouped for 50 ms and leave with the next change at the latest.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import jsonpatch

from agent import wire
from agent.films import Loaded, load, public_state
from agent.standing import project
from store import events, runs

if TYPE_CHECKING:
    from store.engine import Store, Tx

GROUP_SECONDS = 0.05


class Change:
    """One transaction on a film, and what it will say on the wire."""

    def __init__(self, tx: Tx, video_id: str, run_id: str | None, session: Session | None = None) -> None:
        self.tx = tx
        self.video_id = video_id
        self.run_id = run_id
        self._session = session
        self.opening: list[wire.Event] = []
        """Events that come before everything else, such as RUN_STARTED."""
        self.said: list[wire.Event] = []
        self.closing: list[wire.Event] = []
        """Events that come last, such as the terminal one."""
        self._loaded: Loaded | None = None
        self._state = False
        self._snapshot: dict[str, Any] | None = None
        """The state as this change told it in whole, from which differences count."""

    @property
    def heard_of(self) -> bool:
        """Whether followers will hear of this change."""
        return self._state or bool(self.said)

    def say(self, *said: wire.Event) -> None:
        """Emit events with this change."""
        self.said.extend(said)

    async def load(self) -> Loaded:
        """The film as it stands inside this transaction."""
        if self._loaded is None:
            self._loaded = await load(self.tx, self.video_id)
        return self._loaded

    def altered(self) -> None:
        """Film, takes or plan were changed: load afresh and tell followers what is different."""
        self._loaded = None
        self._state = True

    async def open_with_state(self) -> None:
        """Begin with the whole state, so that whoever follows from here needs nothing before it."""
        self._snapshot = await public_state(self.tx, await self.load())
        self.opening.append(wire.state_snapshot(self._snapshot))

    async def step(self, name: str | None) -> None:
        """Enter a step of the run, closing the one before; None closes it only."""
        session = self._session
        if session is None or session.step == name:
            return
        if session.step:
            self.say(wire.step_finished(session.step))
        if name:
            self.say(wire.step_started(name))
        session.run = await runs.change(self.tx, session.run.id, session.run.fence, phase=f"{name or ''}:0")

    async def close(self, streamed: list[wire.Event]) -> None:
        """Append everything that was said, with the state's difference before it."""
        batch = self.opening + wire.grouped(streamed)
        state = self._snapshot
        if self._state:
            loaded = await self.load()
            await project(self.tx, loaded)
            state = await public_state(self.tx, loaded)
            known = loaded.video.state if self._snapshot is None else self._snapshot
            if patch := _difference(known or {}, state):
                batch.append(wire.state_delta(patch))
        batch += self.said + self.closing
        if batch or state is not None:
            rows = [
                (event["type"], json.dumps(event, ensure_ascii=False, separators=(",", ":")))
                for event in batch
            ]
            events.append(self.tx, self.video_id, self.run_id, rows, state=state)


def _difference(before: dict[str, Any], after: dict[str, Any]) -> list[dict[str, Any]]:
    """A JSON Patch from one state to another."""
    patch: list[dict[str, Any]] = jsonpatch.make_patch(*_unequal(before, after)).patch
    return patch


def _unequal(before: dict[str, Any], after: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Both without the members in which they are equal: looking for differences in those is what costs."""
    old = {key: value for key, value in before.items() if key not in after or after[key] != value}
    new = {key: value for key, value in after.items() if key not in before or key in old}
    for key in old.keys() & new.keys():
        if isinstance(old[key], dict) and isinstance(new[key], dict):
            old[key], new[key] = _unequal(old[key], new[key])
    return old, new


class Session:
    """What a lease holder does to its run."""

    def __init__(self, store: Store, run: runs.Run) -> None:
        self.store = store
        self.run = run
        self.video_id = run.video_id
        self.user_id = run.user_id
        self._streamed: list[wire.Event] = []
        self._flusher: asyncio.Task[None] | None = None

    @asynccontextmanager
    async def change(self, name: str) -> AsyncIterator[Change]:
        """One guarded transaction. Raises ``LeaseLost`` if somebody else holds the run now."""
        streamed: list[wire.Event] = []
        run = self.run
        tx: Tx | None = None
        try:
            async with self.store.begin(name, film=self.video_id) as tx:
                await runs.guard(tx, self.run.id, self.run.fence)
                change = Change(tx, self.video_id, self.run.id, self)
                yield change
                streamed, self._streamed = self._streamed, []
                await change.close(streamed)
        except BaseException:
            if tx is None or not tx.committed:
                self._streamed = streamed + self._streamed
                self.run = run
            raise

    @property
    def step(self) -> str:
        """The run's open step, empty if none is."""
        return (self.run.phase or "").partition(":")[0]

    @property
    def tries(self) -> int:
        """How often in a row the model had to be asked again."""
        return int((self.run.phase or "").partition(":")[2] or 0)

    def stream(self, *said: wire.Event) -> None:
        """Emit events that need no transaction of their own: they leave within 50 ms."""
        self._streamed.extend(said)
        if self._flusher is None or self._flusher.done():
            self._flusher = asyncio.create_task(self._flush_soon(), name="flush deltas")

    async def _flush_soon(self) -> None:
        await asyncio.sleep(GROUP_SECONDS)
        await self.flush()

    async def flush(self) -> None:
        """Commit what was streamed."""
        if self._streamed:
            async with self.change("deltas"):
                pass

    async def aclose(self) -> None:
        """Stop the timer; what was streamed and not committed belongs to nobody."""
        if self._flusher is not None:
            self._flusher.cancel()
            await asyncio.gather(self._flusher, return_exceptions=True)
        self._streamed.clear()


@asynccontextmanager
async def aside(store: Store, name: str, video_id: str, user_id: str) -> AsyncIterator[Change]:
    """A change that no lease holder makes: a person's edit, or a job that outlived its run.

    It appends to the film's open run, or is a small complete run of its own if there is anything to hear of.
    """
    async with store.begin(name, film=video_id) as tx:
        current = await runs.find_open(tx, video_id)
        change = Change(tx, video_id, current.id if current else None)
        yield change
        if current is None and change.heard_of:
            run = await runs.create(tx, video_id, user_id)
            held = await runs.acquire(tx, run.id, "aside", 60)
            assert held is not None
            change.run_id = run.id
            change.opening = [wire.run_started(video_id, run.id)]
            change.closing = [wire.run_finished(video_id, run.id)]
            await change.close([])
            await runs.finish(tx, run.id, held.fence, "finished")
        else:
            await change.close([])
