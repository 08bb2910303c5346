"""Changing the document: edits, undo and new breakdowns, each one revision in one transaction."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any, get_args

from pydantic import ValidationError
from pydantic_core import to_jsonable_python

from agent.session import Change
from film import edits
from film import revisions as stacks
from film.breakdown import Breakdown, build
from film.document import Author, CastMember, Film, Scene
from film.edits import Operation, SelectTake
from film.naming import listed
from film.plan import grouped
from film.units import Graph
from pixora.errors import ToolError, UserError
from store import revisions, takes
from store.errors import NotFound


class EditRefused(UserError, ToolError):
    """An edit that cannot be applied, with what would be accepted."""

    code = "edit_refused"


class EditConflict(EditRefused):
    """An edit of something that has changed since the revision ``base`` that it was made against.

    ``current`` is the film's revision now; ``conflicts`` are fields with the value they had,
    the one that was sent, and the one they have now.
    """

    code = "edit_conflict"

    def __init__(self, base: int, current: int, conflicts: Sequence[Mapping[str, Any]] = ()) -> None:
        fields = listed([row["field"] for row in conflicts])
        told = "; ".join(
            f"{row['field']} is {_short(row['current'])} now, you sent {_short(row['yours'])}"
            for row in conflicts[:3]
        )
        super().__init__(
            f"{fields} changed since revision {base}: {told}; look at revision {current} and decide again."
            if conflicts
            else f"There is no revision {base} of this film, it is at revision {current}; look at that and decide again."
        )
        self.base = base
        self.current = current
        self.conflicts = [*conflicts]


Wanted = Callable[[Film], Sequence[Operation]]
"""Finds out what to change from the film as whoever wants it looked at it."""


async def plan_film(change: Change, breakdown: Breakdown, run_id: str | None) -> dict[str, Any]:
    """Make a breakdown the film. Raises ``EditRefused`` for one that does not hold together."""
    loaded = await change.load()
    try:
        film = build(breakdown, loaded.graph.film)
    except ValueError as error:
        raise EditRefused(_first_line(error)) from None
    summary = "planned the film" if not loaded.graph.film.scenes else "planned the film anew"
    touched = differences(loaded.graph.film, film)
    return await commit(change, film, author="agent", summary=summary, touched=touched, run_id=run_id)


async def edit_film(
    change: Change,
    operations: Sequence[Operation] | Wanted,
    *,
    author: Author,
    base: int | None = None,
    consented: frozenset[str] = frozenset("*"),
    run_id: str | None = None,
) -> dict[str, Any]:
    """Apply operations made against revision ``base``: rebased where nothing they touch has changed.

    Raises ``EditConflict`` with both values where something has, and ``EditRefused`` for
    what cannot be applied, also text that a person wrote and did not consent to change.
    Where there is nothing to change, there is no new revision.
    """
    loaded = await change.load()
    film = loaded.graph.film
    then = await _looked_at(change, base)
    if callable(operations):
        operations = _wanted(operations, then)
        if not operations:
            return {"summary": "changed nothing"} | facts(loaded)
    operations = [_with_inputs(operation, loaded.graph, loaded.takes) for operation in operations]
    try:
        edited = edits.apply(film, operations, author)
    except edits.EditError as error:
        await _check_base(change, operations, author, base, then, film)
        raise EditRefused(str(error)) from None
    if author == "agent":
        kept = edits.foreign(film, operations, consented)
        if kept:
            raise EditRefused(
                f"{', '.join(kept)}: the person wrote this and their message does not name it; "
                "propose the change with ask_user"
            )
    await _check(change, edited, base, then, film)
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


async def _looked_at(change: Change, base: int | None) -> Film:
    """The film as it was at revision ``base``. Raises ``EditConflict`` for one that is still to come."""
    loaded = await change.load()
    if base is None or base == loaded.video.revision:
        return loaded.graph.film
    if base > loaded.video.revision:
        raise EditConflict(base, loaded.video.revision)
    try:
        return (await revisions.get(change.tx, change.video_id, base)).document() if base else Film()
    except NotFound:
        raise EditConflict(base, loaded.video.revision) from None


def _wanted(find: Wanted, then: Film) -> Sequence[Operation]:
    try:
        return find(then)
    except (KeyError, ValidationError) as error:
        raise EditRefused(str(error.args[0]) if isinstance(error, KeyError) else _first_line(error)) from None


async def _check(change: Change, edited: edits.Edited, base: int | None, then: Film, now: Film) -> None:
    """Refuse an edit of what has another value since ``base``. Raises ``EditConflict``."""
    loaded = await change.load()
    if base is None or base >= loaded.video.revision:
        return
    theirs = await revisions.touched_since(change.tx, change.video_id, base)
    rows = [
        {
            "field": path,
            "base": value(then, path),
            "yours": value(edited.film, path),
            "current": value(now, path),
        }
        for path in edits.conflicts(edited.touched, theirs)
    ]
    clash = [row for row in rows if row["current"] not in (row["base"], row["yours"])]
    if clash:
        raise EditConflict(base, loaded.video.revision, clash)


async def _check_base(
    change: Change, operations: Sequence[Operation], author: Author, base: int | None, then: Film, now: Film
) -> None:
    """Where operations cannot be applied now, but could at ``base``, that is a conflict."""
    try:
        edited = edits.apply(then, operations, author)
    except edits.EditError:
        return
    await _check(change, edited, base, then, now)


def value(film: Film, path: str) -> Any:
    """What stands at a field path of a film, as JSON; None where nothing does."""
    if path == "order":
        return [scene.id for scene in film.scenes]
    head, _, field = path.rpartition(".")
    match field:
        case "model":
            return film.models.get(head)
        case "variant":
            return film.variants.get(head, 0)
        case "take":
            choice = film.choices.get(head)
            return choice.model_dump() if choice else None
    name = head or field
    part = next((part for part in _parts(film) if part.id == name), None)
    subject = part if part is not None else getattr(film, name, None)
    return to_jsonable_python(getattr(subject, field, None) if head else subject)


def _parts(film: Film) -> tuple[Scene | CastMember, ...]:
    return (*film.scenes, *film.cast)


def differences(before: Film, after: Film) -> frozenset[str]:
    """The field paths at which two versions of a film differ, as edits name what they touch."""
    fields = [str(name) for name in get_args(edits.FilmField)]
    parts = {part.id for film in (before, after) for part in _parts(film)}
    keys = {*before.models, *after.models}
    paths = {*fields, *parts, "order", *(f"{key}.model" for key in keys)}
    return frozenset(path for path in paths if value(before, path) != value(after, path))


def _short(found: Any) -> str:
    """A value in a sentence."""
    text = repr(found)
    return text if len(text) <= 120 else f"{text[:117]}…"


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
