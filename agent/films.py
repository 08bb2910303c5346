"""A film out of the database, with its graph; and the state that followers share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from film.units import Graph, Take, graph
from store import plans, takes, videos
from store.engine import Tx


@dataclass(frozen=True)
class Loaded:
    """A film as it stands in one transaction."""

    video: videos.Video
    graph: Graph
    takes: dict[str, takes.Take]
    """Every take of the film by id."""


async def load(tx: Tx, video_id: str) -> Loaded:
    """The film, its takes and how every unit stands."""
    video = await videos.get(tx, video_id)
    rows = await takes.list(tx, video_id)
    shelf = [Take(row.id, row.unit, row.inputs, row.facts) for row in rows]
    now = graph(video.document(), shelf, video.selected)
    return Loaded(video, now, {row.id: row for row in rows})


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
    """A stored plan as it goes over the wire."""
    return {
        "id": plan.id,
        "version": plan.version,
        "state": plan.state,
        "quote": plan.quote,
        "maximum": plan.maximum,
        "lines": [
            {
                "unit": line.unit,
                "model": line.model,
                "quote": line.quote,
                "maximum": line.maximum,
                "certainty": "certain" if line.certain else "conditional",
                "state": line.state,
            }
            for line in lines
        ],
    }
