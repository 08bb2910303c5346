"""Changing the document: edits, undo and new breakdowns, each one revision in one transaction."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from agent.session import Change
from film import edits
from film import revisions as stacks
from film.breakdown import Breakdown, build
from film.document import Author, Film
from film.edits import Operation, SelectTake
from film.plan import grouped
from film.units import Graph
from pixora.errors import ToolError, UserError
from store import revisions, takes


class EditRefused(UserError, ToolError):
    """An edit that cannot be applied, with what would be accepted."""

    code = "edit_refused"


async def plan_film(change: Change, breakdown: Breakdown, run_id: str | None) -> dict[str, Any]:
    """Make a breakdown the film. Raises ``EditRefused`` for one that does not hold together."""
    loaded = await change.load()
    try:
        film = build(breakdown, loaded.graph.film)
    except ValueError as error:
        raise EditRefused(_first_line(error)) from None
    summary = "planned the film" if not loaded.graph.film.scenes else "planned the film anew"
    return await commit(change, film, author="agent", summary=summary, touched=("order",), run_id=run_id)


async def edit_film(
    change: Change,
    operations: Sequence[Operation],
    *,
    author: Author,
    base: int | None = None,
    consented: frozenset[str] = frozenset("*"),
    run_id: str | None = None,
) -> dict[str, Any]:
    """Apply operations made against revision ``base``: rebased where nothing they touch has changed.

    Raises ``EditRefused`` naming both values where something has, and for text that a
    person wrote and did not consent to change.
    """
    loaded = await change.load()
    film = loaded.graph.film
    operations = [_with_inputs(operation, loaded.graph, loaded.takes) for operation in operations]
    try:
        edited = edits.apply(film, operations, author)
    except edits.EditError as error:
        raise EditRefused(str(error)) from None
    if author == "agent":
        kept = edits.foreign(film, operations, consented)
        if kept:
            raise EditRefused(
                f"{', '.join(kept)}: the person wrote this and their message does not name it; "
                "propose the change with ask_user"
            )
    if base is not None and base < loaded.video.revision:
        await _rebase(change, operations, edited.touched, base)
    return await commit(
        change, edited.film, author=author, summary=edited.summary, touched=edited.touched, run_id=run_id
    )


async def undo_film(
    change: Change, steps: int, *, redo: bool, author: Author, run_id: str | None
) -> dict[str, Any]:
    """Take back, or bring back, up to ``steps`` edits. Raises ``EditRefused`` if there is none."""
    facts: dict[str, Any] = {}
    for _ in range(steps):
        history = await revisions.steps(change.tx, change.video_id)
        target = stacks.redoable(history) if redo else stacks.undoable(history)
        if target is None:
            if facts:
                break
            raise EditRefused(f"there is nothing to {'redo' if redo else 'undo'}")
        shown = await revisions.get(change.tx, change.video_id, target if redo else target - 1)
        edit = await revisions.get(change.tx, change.video_id, target)
        facts = await commit(
            change,
            shown.document(),
            author=author,
            summary=f"{'redid' if redo else 'undid'}: {edit.summary}",
            touched=edit.touched,
            run_id=run_id,
            kind="redo" if redo else "undo",
            undoes=target,
            restored=shown.selected,
        )
    return facts


async def commit(
    change: Change,
    film: Film,
    *,
    author: str,
    summary: str,
    touched: Sequence[str] | frozenset[str],
    run_id: str | None,
    kind: Any = "edit",
    undoes: int | None = None,
    restored: dict[str, str] | None = None,
) -> dict[str, Any]:
    """Append a revision, adopt takes that fit, and say what follows from it."""
    before = await change.load()
    selected = before.video.selected | (restored or {})
    await revisions.append(
        change.tx,
        change.video_id,
        before.video.revision,
        film,
        selected,
        author=author,
        summary=summary,
        touched=touched,
        kind=kind,
        undoes=undoes,
        run_id=run_id,
    )
    change.altered()
    await _adopt(change)
    return {"summary": summary} | facts(await change.load())


async def _adopt(change: Change) -> None:
    """Reuse what the same owner made from exactly the same inputs, in any film."""
    loaded = await change.load()
    for unit_id, standing in loaded.graph.standing.items():
        if standing.state == "missing" and not unit_id.startswith("cut"):
            found = await takes.reusable(change.tx, loaded.video.user_id, loaded.graph.units[unit_id].inputs)
            if found is not None and found.video_id != change.video_id:
                await takes.add(
                    change.tx, change.video_id, found.user_id, unit_id, inputs=found.inputs, provider=found.provider,
                    model=found.model, request=found.request, blob_key=found.blob_key, mime=found.mime,
                    bytes=found.bytes, facts=found.facts, parents=[found.id], seed=found.seed,
                )  # fmt: skip
                change.altered()


def facts(loaded: Any) -> dict[str, Any]:
    """Ids and numbers that an editing tool answers with."""
    now: Graph = loaded.graph
    due = now.due()
    return {
        "revision": loaded.video.revision,
        "scenes": [scene.id for scene in now.film.scenes],
        "length": round(now.timing.seconds, 2),
        "due": grouped(now, due),
        "only_cut": due == ["cut"],
        "stale": {unit: s.cause for unit, s in now.standing.items() if s.state == "stale"},
    }


async def _rebase(
    change: Change, operations: Sequence[Operation], touched: frozenset[str], base: int
) -> None:
    since = await revisions.list(change.tx, change.video_id)
    theirs = {path for entry in since if entry.number > base for path in entry.touched}
    clash = edits.conflicts(touched, theirs)
    if clash:
        loaded = await change.load()
        mine = {getattr(op, "field", op.op): getattr(op, "value", None) for op in operations}
        raise EditRefused(
            f"{', '.join(clash)} changed since revision {base}: it is now "
            f"{[_value(loaded.graph.film, path) for path in clash]!r}, you sent {list(mine.values())!r}; "
            f"look at revision {loaded.video.revision} and decide again"
        )


def _value(film: Film, path: str) -> Any:
    head, _, field = path.partition(".")
    try:
        subject: Any = film.scene(head)
    except KeyError:
        try:
            subject = film.member(head)
        except KeyError:
            subject = getattr(film, head, None)
    return getattr(subject, field, subject) if field else subject


def _with_inputs(operation: Operation, now: Graph, known: dict[str, takes.Take]) -> Operation:
    """Choosing a take records the inputs it is chosen for, and only takes of that unit can be."""
    if not isinstance(operation, SelectTake):
        return operation
    take = known.get(operation.take)
    if take is None or take.unit != operation.unit or operation.unit not in now.units:
        mine = [row.id for row in known.values() if row.unit == operation.unit]
        raise EditRefused(f"{operation.unit} has no take {operation.take!r}; it has {mine!r}")
    return operation.with_(inputs=now.units[operation.unit].hash)


def _first_line(error: ValueError) -> str:
    text = str(error)
    return text.splitlines()[2].strip() if "validation error" in text and len(text.splitlines()) > 2 else text


_ALL = re.compile(
    r"\b(all|every|everything|whole|entire|alle|alles|ganze[nrms]?|tout|tous|toutes|todo|todos|todas)\b", re.I
)
_ORDINALS = {
    1: "first opening erste ersten première premier primera primero",
    2: "second zweite zweiten deuxième segunda segundo",
    3: "third dritte dritten troisième tercera tercero",
    4: "fourth vierte vierten quatrième cuarta cuarto",
    5: "fifth fünfte fünften cinquième quinta quinto",
    6: "sixth sechste sechsten sixième sexta sexto",
    -1: "last final ending letzte letzten dernière dernier última último",
}


def consent(message: str, film: Film) -> frozenset[str]:
    """The scene and cast ids whose text a message lets the agent change; ``*`` for all of it."""
    if _ALL.search(message):
        return frozenset("*")
    text = message.lower()
    named = {scene.id for n, scene in enumerate(film.scenes, 1) if re.search(rf"\b(s?{n})\b", text)}
    words = set(re.findall(r"\w+", text))
    for number, ordinals in _ORDINALS.items():
        if words & set(ordinals.split()) and film.scenes and abs(number) <= len(film.scenes):
            named.add(film.scenes[number - 1 if number > 0 else -1].id)
    named |= {m.id for m in film.cast if {m.id, *m.name.lower().split()} & words}
    return frozenset(named | {"film"})
