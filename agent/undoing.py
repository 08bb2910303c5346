"""Undo in words: what one message changed goes back together, however many tool calls it took."""

from __future__ import annotations

import json
from itertools import groupby
from typing import Any

from agent import editing
from agent.session import Change
from film.document import Author
from film.revisions import stacks
from store import calls, messages, revisions
from store.engine import Tx

REMEMBERED = 64
"""Revisions that are looked through for what was done last."""


async def undo_messages(
    change: Change, count: int, *, redo: bool, author: Author, run_id: str | None
) -> dict[str, Any]:
    """Take back, or bring back, what the last ``count`` messages changed; an edit by hand counts as one.

    Raises ``NothingToUndo`` if there is nothing.
    """
    steps = sum(map(len, (await together(change.tx, change.video_id, redo=redo))[:count]))
    return await editing.undo_film(change, max(1, steps), redo=redo, author=author, run_id=run_id)


async def done(tx: Tx, video_id: str, limit: int = 8) -> list[str]:
    """What undo would take back, message by message, newest first, in words."""
    said = {entry.number: entry.summary for entry in await revisions.list(tx, video_id, limit=REMEMBERED)}
    groups = await together(tx, video_id)
    return [", ".join(said[one] for one in reversed(group) if one in said) for group in groups[:limit]]


async def together(tx: Tx, video_id: str, *, redo: bool = False) -> list[list[int]]:
    """Revisions that undo (or redo) would act on, newest first, those of one message in one list."""
    undo, undone = stacks(await revisions.steps(tx, video_id))
    message = await _messages(tx, video_id)
    latest = reversed(undone if redo else undo)
    return [[*group] for _, group in groupby(latest, lambda number: message.get(number, -number))]


async def _messages(tx: Tx, video_id: str) -> dict[int, int]:
    """Which of the person's messages led to a revision, counted; without those that were made by hand."""
    made = {call.id: _revision(call) for call in await calls.list(tx, video_id)}
    found: dict[int, int] = {}
    said = 0
    for message in await messages.history(tx, video_id):
        said += message.role == "user"
        for number in (made.get(call["id"], 0) for call in message.tool_calls or ()):
            if number:
                found.setdefault(number, said)
    return found


def _revision(call: calls.Call) -> int:
    """The revision that a call made, or 0."""
    if call.name not in ("plan_scenes", "edit_scenes", "edit_film") or not call.result:
        return 0
    answer = json.loads(call.result)
    changed = isinstance(answer, dict) and answer.get("summary") != "changed nothing"
    return int(answer.get("revision", 0)) if changed else 0
