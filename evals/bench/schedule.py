"""How close a film of 60 scenes comes to the time that its vendors alone would take.

``python -m evals.bench.schedule [SCENES]`` prints the ratio of the time from approval to
the last clip, to the longest chain of vendors' latencies.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path
from typing import Any

from agent import starting, studio
from agent.compose import App, compose
from agent.executor import Executor
from agent.scripted_model import Scripted
from evals.bench.figure import module
from evals.bench.vendor import MAKES, Files, latency, plug_in
from film.units import Graph
from pixora.settings import Settings
from store import plans, runs, takes

SCENES = 60
ALLOWED = 10**12
"""Micro-credits."""
TIMEOUT = 150.0


def breakdown(scenes: int) -> dict[str, Any]:
    """A film with speech and sound in every scene and one recurring figure in every third."""
    return {
        "title": "Sixty lamps",
        "style": "ink",
        "music_brief": "calm piano",
        "cast": [{"id": "keeper", "look": "an old man in a yellow coat"}],
        "scenes": [
            {
                "visual": f"{'{keeper} at' if number % 3 == 0 else ''} window {number} of a tower, lit",
                "script": f"Lamp {number} is lit.",
                "audio": "wind",
                "seconds": 4.0,
                "cast_ids": ["keeper"] if number % 3 == 0 else [],
            }
            for number in range(scenes)
        ],
    }


def turns(scenes: int) -> list[Any]:
    """Plan, then order everything at once."""
    tools = ("text_to_speech", "text_to_image", "image_to_video", "text_to_sound", "text_to_music")
    return [
        [("plan_scenes", breakdown(scenes)), ("request_approval", {"message": "All scenes."})],
        [(name, {}) for name in tools],
    ]


def critical_path(graph: Graph) -> float:
    """Seconds of the longest chain of vendors' work that ends in a clip."""

    def ends(unit: str) -> float:
        return latency(unit) + max(map(ends, graph.units[unit].needs), default=0.0)

    return max(ends(unit) for unit in graph.units if unit.startswith("clip:"))


async def rested(app: App, video_id: str) -> runs.Run:
    """The film's newest run, once it has ended."""
    with app.store.signals.bell(video_id) as bell:
        while True:
            async with app.store.read() as tx:
                run = await runs.find_latest(tx, video_id)
            if run is not None and not run.is_open:
                return run
            await bell.wait(0.5)


async def made(app: App) -> float:
    """Make the film; the ratio."""
    owner = (await studio.home_owner(app)).id
    video = await studio.create_video(app, owner, "Sixty lamps")
    await starting.post(app, owner, video.id, "Sixty lamps", max_credits=ALLOWED)
    await rested(app, video.id)
    async with app.store.read() as tx:
        (proposed,) = await plans.list(tx, video.id, "proposed")
    graph = (await studio.look(app, owner, video.id)).graph
    await starting.approve(app, owner, video.id, proposed.version, max_credits=ALLOWED)
    run = await rested(app, video.id)
    async with app.store.read() as tx:
        plan = await plans.get(tx, proposed.id)
        clips = [take.created_at for take in await takes.list(tx, video.id) if take.kind == "clip"]
    if run.state != "finished" or len(clips) != len(graph.film.scenes) or plan.approved_at is None:
        raise RuntimeError(f"the run {run.state} with {len(clips)} clips: {run.error}")
    return (max(clips) - plan.approved_at).total_seconds() / critical_path(graph)


async def measure(scenes: int, folder: Path) -> float:
    """The ratio for a film of so many scenes, in a fresh home in ``folder``."""
    values = {"PIXORA_HOME": str(folder / "home"), "PIXORA_PLUGINS_BLOCKED": "providers.local"}
    values |= {f"PIXORA_{kind.upper()}_MODELS": f"simulated:{kind}" for kind in MAKES}
    app = await compose(Settings.load(values), model_of=lambda name: Scripted(turns(scenes)))
    try:
        plug_in(app, Files.make(folder))
        await Executor(app).start()
        async with asyncio.timeout(TIMEOUT):
            return await made(app)
    finally:
        await app.aclose()


def schedule() -> list[float]:
    """One sample: it takes as long as the vendors do."""
    return [float(module("schedule", timeout=TIMEOUT + 30.0))]


if __name__ == "__main__":
    with tempfile.TemporaryDirectory(prefix="pixora-bench-") as name:
        print(asyncio.run(measure(int(sys.argv[1]) if sys.argv[1:] else SCENES, Path(name))))
