"""A film out of the database, with its graph; and the state that followers share."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Any

from agent import wire
from film.clones import named
from film.plan import MICRO
from film.units import Graph, Shelf, Take, asked_for, digest, graph
from store import calls, journal, messages, plans, takes, videos, voices
from store.engine import Tx


@dataclass(frozen=True)
class Loaded:
    """A film as it stands in one transaction."""

    video: videos.Video
    graph: Graph
    takes: dict[str, takes.Take]
    """Every take of the film by id."""

    @cached_property
    def shelf(self) -> Shelf:
        """The takes, to see how another version of the film would stand with them."""
        return Shelf([take.in_film() for take in self.takes.values()], self.video.selected)


@dataclass
class _Memory:
    """What was worked out for a film before. Takes never change, and a graph follows from its ``basis``."""

    takes: dict[str, takes.Take] = field(default_factory=dict)
    shelf: dict[str, Take] = field(default_factory=dict)
    basis: Any = None
    graph: Graph | None = None


REMEMBERED = 64
"""Films at a time."""
_memories: OrderedDict[str, _Memory] = OrderedDict()


def _memory(video_id: str) -> _Memory:
    memory = _memories.setdefault(video_id, _Memory())
    _memories.move_to_end(video_id)
    while len(_memories) > REMEMBERED:
        _memories.popitem(last=False)
    return memory


async def load(tx: Tx, video_id: str) -> Loaded:
    """The film, its takes and how every unit stands; a deleted film too, so that work on it can end."""
    video = await videos.get(tx, video_id, hidden=True)
    memory = _memory(video_id)
    made = await _takes(tx, video_id, memory)
    basis = (video.film, video.selected, [*made])
    if memory.graph is None or memory.basis != basis:
        shelf = [memory.shelf[take] for take in made]
        memory.graph = graph(video.document(), shelf, video.selected)
        memory.basis = basis
    now = _with_troubles(memory.graph, await journal.troubles(tx, video_id))
    return Loaded(video, await with_clones(tx, now, video.user_id), made)


async def with_clones(tx: Tx, now: Graph, user_id: str) -> Graph:
    """The graph with the cloned voices that a film of that person names."""
    known = await voices.clones(tx, user_id, named(now.film))
    return replace(now, clones=known) if known else now


def _with_troubles(now: Graph, troubles: Sequence[journal.Trouble]) -> Graph:
    """The graph with what must not be ordered again as it is."""
    doubt: dict[str, str] = {}
    under_way: dict[str, str] = {}
    refused: dict[str, dict[str, str]] = {}
    for trouble in troubles:
        if trouble.kind == "refused":
            refused.setdefault(asked_for(trouble.inputs), {})[trouble.model] = trouble.why
        else:
            ordered = doubt if trouble.kind == "doubt" else under_way
            ordered[trouble.unit] = digest(trouble.inputs)
    return replace(now, doubt=doubt, under_way=under_way, refused=refused) if troubles else now


async def _takes(tx: Tx, video_id: str, memory: _Memory) -> dict[str, takes.Take]:
    """The film's takes by id, oldest first; only those that are new here are read whole."""
    ids = await takes.ids(tx, video_id)
    new = [take for take in ids if take not in memory.takes]
    if new:
        for take in await takes.several(tx, new):
            memory.takes[take.id], memory.shelf[take.id] = take, take.in_film()
    return {take: memory.takes[take] for take in ids}


async def public_state(tx: Tx, loaded: Loaded) -> dict[str, Any]:
    """The shared state of the wire: ``{film, plan, takes}``, with ids and never addresses."""
    open_plans = await plans.list(tx, loaded.video.id, "proposed", "approved")
    plan = open_plans[0] if open_plans else None
    return {
        "film": loaded.video.document().model_dump(mode="json") | {"length": loaded.graph.timing.seconds},
        "plan": public_plan(plan, await plans.lines(tx, plan.id)) if plan else None,
        "takes": {
            unit: {"id": standing.take.id, "state": standing.state}
            | ({"cause": standing.cause} if standing.cause else {})
            for unit, standing in loaded.graph.standing.items()
            if standing.take
        },
    }


def public_plan(plan: plans.Plan, lines: Sequence[plans.Line]) -> dict[str, Any]:
    """A stored plan as it goes over the wire, in credits."""
    return {
        "id": plan.id,
        "version": plan.version,
        "state": plan.state,
        "credits": plan.quote / MICRO,
        "maximum": plan.maximum / MICRO,
        "lines": [
            {
                "unit": line.unit,
                "model": line.model,
                "credits": line.quote / MICRO,
                "maximum": line.maximum / MICRO,
                "certain": line.certain,
                "state": line.state,
            }
            for line in lines
        ],
    }


async def public_messages(tx: Tx, video_id: str) -> list[wire.Event]:
    """The conversation as AG-UI messages."""
    rows = await messages.history(tx, video_id)
    results = {call.id: call.result for call in await calls.list(tx, video_id)}
    found: list[wire.Event] = []
    for row in rows:
        entry: wire.Event = {"id": row.id, "role": row.role, "content": row.content}
        if row.tool_calls:
            entry["toolCalls"] = [
                {
                    "id": c["id"],
                    "type": "function",
                    "function": {"name": c["name"], "arguments": c["arguments"]},
                }
                for c in row.tool_calls
            ]
        found.append(entry)
        found += [
            {"id": f"{c['id']}:result", "role": "tool", "toolCallId": c["id"], "content": answer}
            for c in row.tool_calls or ()
            if (answer := results.get(c["id"])) is not None
        ]
    return found
