"""Carry a priced two-scene film to its end, from wherever an earlier process left it.

``python tests/agent/drive.py HOME VENDOR_URL`` exits 0 once the film is cut.
"""

from __future__ import annotations

import asyncio
import os
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

from agent import making, starting, studio
from agent.compose import App, compose
from agent.executor import Executor
from agent.scripted_model import Scripted
from film import units
from pixora.settings import Settings
from store import plans, runs, videos

MAKING = (
    "text_to_speech",
    "text_to_image",
    "image_to_video",
    "text_to_sound",
    "text_to_music",
    "assemble_video",
)
FILM: dict[str, Any] = {
    "title": "Two lamps",
    "style": "ink",
    "music_brief": "calm piano",
    "cast": [{"id": "keeper", "look": "an old man in a yellow coat"}],
    "scenes": [
        {
            "visual": "{keeper} lights a lamp in a tower",
            "script": "The keeper lights one lamp.",
            "audio": "wind",
            "seconds": 2.0,
            "cast_ids": ["keeper"],
            "transition": "crossfade",
            "transition_seconds": 0.3,
        },
        {"visual": "a boat at sea", "script": "A boat turns home.", "audio": "waves", "seconds": 2.0},
    ],
}
TURNS = [
    [("plan_scenes", FILM), ("request_approval", {"message": "Two scenes."})],
    [(name, {}) for name in MAKING],
    [("charge_credits", {})],
]
LAMP: dict[str, Any] = FILM | {"cast": [], "scenes": [FILM["scenes"][1]]}
"""One scene without a cast, at half the work."""
LAMP_TURNS = [[("plan_scenes", LAMP), TURNS[0][1]], *TURNS[1:]]
KINDS = ("image", "clip", "speech", "sound", "music")


def settings(home: Path, url: str) -> Settings:
    """A home whose every model is the faulty vendor's."""
    values = {"PIXORA_HOME": str(home), "PIXORA_FAULTY_URL": url, "PIXORA_PLUGINS_BLOCKED": "providers.local"}
    return Settings.load(values | {f"PIXORA_{kind.upper()}_MODELS": f"faulty:{kind}" for kind in KINDS})


async def drive(app: App, *, seconds: float = 60.0) -> str:
    """Work until the film rests; how its last run ended."""
    owner = (await studio.home_owner(app)).id
    async with app.store.read() as tx:
        found = await videos.list(tx, owner)
    video = found[0] if found else await studio.create_video(app, owner, "Two lamps")
    async with asyncio.timeout(seconds):
        return await carry(app, owner, video.id)


async def carry(app: App, owner: str, video_id: str, wish: str = "Two lamps") -> str:
    """Ask, approve and wait until one film rests; how its last run ended."""
    while True:
        async with app.store.read() as tx:
            run = await runs.find_latest(tx, video_id)
            proposed = await plans.list(tx, video_id, "proposed")
            approved = await plans.list(tx, video_id, "approved")
        if run is None:
            await starting.post(app, owner, video_id, wish, max_credits=10**9)
        elif run.state == "interrupted" and proposed:
            await starting.approve(app, owner, video_id, proposed[0].version, max_credits=10**9)
        elif not run.is_open and not approved:
            return run.state
        else:
            with app.store.signals.bell(video_id) as bell:
                await bell.wait(0.1)


def hasten() -> None:
    """Small pictures, and runs that are given back and taken up again between two looks."""
    making.PAUSE = timedelta(seconds=0.1)
    units.SHORT_SIDE["draft"] = 90


async def main(home: Path, url: str) -> int:
    hasten()
    given = settings(home, url)
    app = await compose(Settings(home, {**os.environ, **given.values}), model_of=lambda name: Scripted(TURNS))
    try:
        await Executor(app).start()
        return 0 if await drive(app) == "finished" else 1
    finally:
        await app.aclose()


if __name__ == "__main__":
    sys.exit(asyncio.run(main(Path(sys.argv[1]), sys.argv[2])))
