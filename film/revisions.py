"""Undo and redo over an append-only list of revisions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from film.document import Film

RevisionKind = Literal["edit", "undo", "redo"]


@dataclass(frozen=True)
class Step:
    """One revision as far as undo is concerned; ``of`` is the edit that undo or redo is about.

    An edit with an ``of`` went back to that revision as a whole.
    """

    number: int
    kind: RevisionKind = "edit"
    of: int | None = None


def stacks(steps: Sequence[Step]) -> tuple[list[int], list[int]]:
    """Numbers of edits that undo, and then redo, would act on next (last first to go)."""
    undo: list[int] = []
    redo: list[int] = []
    for step in steps:
        if step.kind == "edit":
            undo.append(step.number)
            redo.clear()
        elif step.kind == "undo" and step.of in undo:
            undo.remove(step.of)
            redo.append(step.of)
        elif step.kind == "redo" and step.of in redo:
            redo.remove(step.of)
            undo.append(step.of)
    return undo, redo


def undoable(steps: Sequence[Step]) -> int | None:
    """The edit that undo takes back, or None; the film then is as it was just before that edit."""
    undo, _ = stacks(steps)
    return undo[-1] if len(undo) > 1 else None


def redoable(steps: Sequence[Step]) -> int | None:
    """The edit that redo brings back, or None; the film then is as that edit left it."""
    _, redo = stacks(steps)
    return redo[-1] if redo else None


def restored(shown: Film, now: Film) -> Film:
    """A film as it was, but never with an id for new scenes that was given away since."""
    return shown.model_copy(update={"next_scene": max(shown.next_scene, now.next_scene)})
