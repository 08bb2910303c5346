"""Undo and redo restore exactly, whatever the order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from film.revisions import Step, redoable, undoable


def play(moves: list[str]) -> tuple[list[int], list[Step]]:
    """What the film is after each move, as an editor with two stacks would have it, and our steps."""
    shown, undone, history, steps = [1], [], {1: 1}, [Step(1)]
    for move in moves:
        number = len(steps) + 1
        if move == "edit":
            shown.append(number)
            undone.clear()
            steps.append(Step(number))
        elif move == "undo" and len(shown) > 1:
            undone.append(shown.pop())
            steps.append(Step(number, "undo", undone[-1]))
        elif move == "redo" and undone:
            shown.append(undone.pop())
            steps.append(Step(number, "redo", shown[-1]))
        history[number] = shown[-1]
    return shown, steps


@given(st.lists(st.sampled_from(["edit", "undo", "redo"]), max_size=30))
def test_it_agrees_with_an_editor_that_keeps_two_stacks(moves: list[str]) -> None:
    shown, steps = play(moves)
    assert undoable(steps) == (shown[-1] if len(shown) > 1 else None)
    _, again = play([*moves, "undo"])
    if len(again) > len(steps):
        assert redoable(again) == shown[-1]


def test_the_first_revision_cannot_be_undone() -> None:
    assert undoable([Step(1)]) is None
    assert redoable([Step(1)]) is None


def test_an_edit_after_undo_forgets_what_was_undone() -> None:
    assert redoable([Step(1), Step(2), Step(3, "undo", 2), Step(4)]) is None
