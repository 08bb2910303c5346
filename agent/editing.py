"""Changing the document: edits, undo and new breakdowns, each one revision in one transaction."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from pydantic import ValidationError

from agent.films import Loaded
from agent.halves import carry_on
from agent.session import Change
from film import edits
from film import revisions as stacks
from film.breakdown import Breakdown, build
from film.document import Author, Film
from film.edits import Operation, SelectTake
from film.fields import differences, parts, value
from film.naming import listed
from film.plan import grouped
from film.units import Graph
from pixora.errors import ToolError, UserError
from store import revisions, takes
from store.errors import NotFound

NAMED = 4
"""Edits that are named where several are taken back."""


class EditRefused(UserError, ToolError):
    """An edit that cannot be applied, with what would be accepted."""

    code = "edit_refused"


class NothingToUndo(EditRefused):
    """Nothing is left to take back, or to bring back."""

    code = "nothing_to_undo"


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
        raise EditRefused(first_line(error)) from None
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
    operations = [_of_this_film(operation, loaded) for operation in operations]
    try:
        edited = edits.apply(film, operations, author, loaded.shelf)
    except edits.EditError as error:
        await _check_base(change, operations, author, base, then)
        raise EditRefused(str(error)) from None
    limited = {"limited": [asdict(limit) for limit in edited.limited]} if edited.limited else {}
    if edited.film.model_copy(update={"authors": film.authors}) == film:
        return {"summary": "changed nothing"} | facts(loaded) | limited
    if author == "agent":
        kept = edits.foreign(film, operations, consented)
        if kept:
            raise EditRefused(
                f"{', '.join(kept)}: the person wrote this and their message does not name it; "
                "propose the change with ask_user"
            )
    await _check(change, edited, base, then, film)
    film = await carry_on(change.tx, loaded, edited)
    done = await commit(
        change, film, author=author, summary=edited.summary, touched=edited.touched, run_id=run_id
    )
    return done | limited


async def undo_film(
    change: Change, steps: int, *, redo: bool, author: Author, run_id: str | None
) -> dict[str, Any]:
    """Take back, or bring back, up to ``steps`` edits. Raises ``NothingToUndo`` if there is none."""
    facts: dict[str, Any] = {}
    told: list[str] = []
    for _ in range(steps):
        history = await revisions.steps(change.tx, change.video_id)
        target = stacks.redoable(history) if redo else stacks.undoable(history)
        if target is None:
            if facts:
                break
            raise NothingToUndo(f"there is nothing to {'redo' if redo else 'undo'}")
        edit = await revisions.get(change.tx, change.video_id, target)
        facts = await _restore(
            change,
            target if redo else target - 1,
            author=author,
            summary=f"{'redid' if redo else 'undid'}: {edit.summary}",
            touched=edit.touched,
            run_id=run_id,
            kind="redo" if redo else "undo",
            undoes=target,
        )
        told.append(edit.summary)
    more = f" and {len(told) - NAMED} more" if len(told) > NAMED else ""
    return facts | {"summary": f"{'redid' if redo else 'undid'}: {', '.join(told[:NAMED])}{more}"}


async def revert_film(change: Change, number: int, *, author: Author, run_id: str | None) -> dict[str, Any]:
    """Make the film what it was at a revision, takes included: one edit more, which can be undone.

    Raises ``NotFound`` for a revision that never was. Going back to how the film is changes nothing.
    """
    loaded = await change.load()
    now = loaded.graph.film
    film = stacks.restored((await revisions.get(change.tx, change.video_id, number)).document(), now)
    touched = differences(now, film)
    if not touched and film == now:
        return {"summary": "changed nothing"} | facts(loaded)
    summary = f"went back to revision {number}"
    return await _restore(
        change, number, author=author, summary=summary, touched=touched, run_id=run_id, undoes=number
    )


async def _restore(change: Change, number: int, **how: Any) -> dict[str, Any]:
    """Commit the film of a revision with the takes that were in use when it was last the newest."""
    shown = await revisions.get(change.tx, change.video_id, number)
    now = (await change.load()).graph.film
    after = await revisions.find(change.tx, change.video_id, number + 1)
    plain = after is not None and after.kind == "edit" and after.undoes is None
    selected = after.selected if plain and after else shown.selected
    return await commit(change, stacks.restored(shown.document(), now), restored=selected, **how)


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
                await takes.adopt(change.tx, found, change.video_id, unit_id)
                change.altered()


def facts(loaded: Any) -> dict[str, Any]:
    """Ids and numbers that an editing tool answers with."""
    now: Graph = loaded.graph
    due = now.due()
    sure = [unit for unit in due if now.units[unit].kind != "words" or now.units[unit].measured]
    return {
        "revision": loaded.video.revision,
        "scenes": [scene.id for scene in now.film.scenes],
        "length": round(now.timing.seconds, 2),
        "due": grouped(now, sure),  # a voice that is yet to be heard may tell its words itself
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
        raise EditRefused(str(error.args[0]) if isinstance(error, KeyError) else first_line(error)) from None


async def _check(change: Change, edited: edits.Edited, base: int | None, then: Film, now: Film) -> None:
    """Refuse an edit of what has another value since ``base``. Raises ``EditConflict``."""
    loaded = await change.load()
    if base is None or base >= loaded.video.revision:
        return
    theirs = await revisions.touched_since(change.tx, change.video_id, base)
    rows = [_sides(path, then, edited.film, now) for path in edits.conflicts(edited.touched, theirs)]
    clash = [row for row in rows if row["current"] not in (row["base"], row["yours"])]
    if clash:
        raise EditConflict(base, loaded.video.revision, clash)


def _sides(path: str, then: Film, edited: Film, now: Film) -> dict[str, Any]:
    """One field as it was, as it was sent, and as it is."""
    return {
        "field": path,
        "base": value(then, path),
        "yours": value(edited, path),
        "current": value(now, path),
    }


async def _check_base(
    change: Change, operations: Sequence[Operation], author: Author, base: int | None, then: Film
) -> None:
    """Where operations cannot be applied now, but could at ``base``, that is a conflict."""
    loaded = await change.load()
    try:
        edited = edits.apply(then, operations, author, loaded.shelf)
    except edits.EditError:
        return
    now = loaded.graph.film
    await _check(change, edited, base, then, now)
    left = {part.id for part in parts(then)} - {part.id for part in parts(now)}
    if base is not None and left:
        raise EditConflict(
            base, loaded.video.revision, [_sides(path, then, edited.film, now) for path in sorted(left)]
        )


def _short(found: Any) -> str:
    """A value in a sentence."""
    text = repr(found)
    return text if len(text) <= 120 else f"{text[:117]}…"


def _of_this_film(operation: Operation, loaded: Loaded) -> Operation:
    """Only a take of the unit itself can be chosen, for the inputs that the film then has."""
    if not isinstance(operation, SelectTake):
        return operation
    take = loaded.takes.get(operation.take)
    if take is None or take.unit != operation.unit or operation.unit not in loaded.graph.units:
        mine = [row.id for row in loaded.takes.values() if row.unit == operation.unit]
        raise EditRefused(f"{operation.unit} has no take {operation.take!r}; it has {mine!r}")
    return operation.with_(inputs="")


def first_line(error: ValueError) -> str:
    """The sentence in what a film or breakdown is refused for."""
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
