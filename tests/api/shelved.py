"""Films whose takes are rows only: quick to have, and their narration lasts what a test says."""

from __future__ import annotations

from typing import Any

import httpx

from agent import editing, studio
from agent.session import aside
from film.document import Film
from film.fields import differences
from store import takes, videos
from tests.api.conftest import Served
from tests.film.films import made

RATE = 0.3
"""Seconds that each word takes."""


async def shelved(served: Served, client: httpx.AsyncClient, film: Film) -> str:
    """A film of that person with everything made that it asks for; its id."""
    me = client.headers["X-Me"]
    video = (await studio.create_video(served.app, me, "Lamps")).id
    async with aside(served.store, "test", video, me) as change:
        await editing.commit(
            change, film, author="agent", summary="planned the film",
            touched=differences(Film(), film), run_id=change.run_id,
        )  # fmt: skip
    await make(served, client, video)
    return video


async def make(served: Served, client: httpx.AsyncClient, video: str) -> None:
    """Takes for everything that is missing or stale."""
    me = client.headers["X-Me"]
    async with aside(served.store, "test", video, me) as change:
        loaded = await change.load()
        there = tuple(take.in_film() for take in loaded.takes.values())
        for take in made(loaded.graph.film, rate=RATE, earlier=there)[len(there) :]:
            facts = take.facts | ({"frames": take.inputs["frames"]} if take.unit.startswith("clip:") else {})
            await takes.add(
                change.tx, video, me, take.unit, inputs=take.inputs, provider="local", facts=facts
            )
        change.altered()


async def standing(served: Served, video: str) -> tuple[dict[str, Any], dict[str, str]]:
    """A film's document, without the number of its next scene, and its takes in use."""
    async with served.store.read() as tx:
        row = await videos.get(tx, video)
    film = dict(row.film or {})
    film.pop("next_scene")
    return film, row.selected
