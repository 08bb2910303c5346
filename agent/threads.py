"""Conversations that an AG-UI client names itself: (owner, thread) stands for one film."""

from __future__ import annotations

from uuid import UUID

from agent import studio
from agent.compose import App
from store import videos
from store.errors import Conflict, NotFound


async def find_film(app: App, user_id: str, thread_id: str) -> str | None:
    """The owner's film that goes by this name: one it was started under, or the film's own id."""
    async with app.store.read() as tx:
        named = await videos.find_thread(tx, user_id, thread_id)
        if named is not None:
            return named.id
        try:
            return (await videos.get(tx, str(UUID(thread_id)), user_id)).id
        except (ValueError, NotFound):
            return None


async def film(app: App, user_id: str, thread_id: str, prompt: str) -> str:
    """The film of a thread; its first words make it. Raises ``UserError`` for words that cannot."""
    found = await find_film(app, user_id, thread_id)
    if found is not None:
        return found
    try:
        return (await studio.create_video(app, user_id, prompt, thread_id=thread_id)).id
    except Conflict:  # the same first words came twice at once
        made = await find_film(app, user_id, thread_id)
        assert made is not None
        return made
