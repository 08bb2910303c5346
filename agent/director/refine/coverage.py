"""One clause of a request, filled into frames: every word that carries content must be used, else it is asked about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from agent.director.refine import answers, how
from agent.director.refine.draft import Clause, Draft, Frame
from agent.director.refine.frames import ALONE, FRAMES
from agent.director.refine.targets import Reference, collapse
from agent.director.refine.types import Answer, Asked, Edits, FilmView, Reading, Reply
from agent.director.refine.words import ask, unmarked
from agent.director.words.lexer import Token
from film.edits import RemoveScene

Reads = Callable[[str, FilmView], Reading]
"""What reads another wording of a message."""


def read(words: str, tokens: list[Token], draft: Draft, reads: Reads) -> Reply | None:
    """Read one clause into the draft; a reply instead where it is not wholly understood."""
    clause = Clause(words, collapse(tokens, draft.film), draft)
    _use_only(clause)
    count = len(draft.operations)
    done: set[Frame] = set()
    while clause.left():
        for frame in FRAMES:
            if frame in done or (done and frame in ALONE):
                continue
            outcome = frame(clause)
            if outcome is True:
                done.add(frame)
                break
            if outcome is not False:
                return _gone(clause) or outcome
        else:
            break
        if done & set(ALONE):
            break
    left = [t for t in clause.left() if not (done and (t.kind in ("amount", "instead") or t.value == "film"))]
    if not done and (gone := _gone(clause)):
        return gone
    if not done:
        if open_ := how.how(clause):
            return open_
        return answers.not_understood(draft.view, draft.language) if clause.left() or not draft.said else None
    if any(t.kind in ("neg", "guard", "except") or t.value in ("remove", "cut") for t in left):
        return replace(draft.ask("guard_left", what=words), guarded=True)
    if left:
        return _left_open(clause, left, reads)
    if len(draft.operations) == count and draft.operations == []:
        return Answer(ask("same", draft.language))
    return None


def _use_only(clause: Clause) -> None:
    """An "only" before the scenes that are named, or before all of a request, asks for nothing beyond them."""
    told = [i for i, t in enumerate(clause.tokens) if t.kind not in ("filler", "polite", "mark")]
    if all(t.kind in ("ref", "guard") for t in (clause.tokens[i] for i in told)):
        return
    for at, index in enumerate(told):
        before = clause.tokens[told[at - 1]] if at else None
        then = clause.tokens[told[at + 1]] if at + 1 < len(told) else None
        if clause.tokens[index].kind != "guard" or clause.tokens[index].value != "only":
            continue
        named = isinstance(then, Reference) and not then.role and then.value not in ("all", "rest")
        if named or (before is None and then is not None):
            clause.used.add(index)
            if named and before is not None and before.kind == "guard":
                clause.used.add(told[at - 1])


def _gone(clause: Clause) -> Answer | None:
    """What to say where a scene is named that the film does not have."""
    missing = [n for t in clause.tokens if isinstance(t, Reference) for n in t.missing]
    if not missing:
        return None
    count = str(len(clause.film.scenes))
    return Answer(ask("no_such_scene", clause.draft.language, what=str(missing[0]), n=count))


def _left_open(clause: Clause, left: list[Token], reads: Reads) -> Reply:
    """A question about the words that nothing read; what is offered does what was understood, or nothing is."""
    draft, what = clause.draft, " ".join(t.text for t in left)
    if any(isinstance(edit, RemoveScene) for edit in draft.operations):
        return _nothing_such(clause, what)
    for words in clause.without(left):
        reading = reads(words, draft.view)
        if isinstance(reading, Edits) and all(edit in draft.operations for edit in reading.operations):
            return draft.ask("left_over", words, said=reading.said, what=what)
    return draft.ask("left_open", said=" ".join(draft.said), what=what)


def _nothing_such(clause: Clause, what: str) -> Asked:
    """What to ask where something should go that the film does not name: nothing is removed on a guess."""
    gone = [edit.scene_id for edit in clause.draft.operations if isinstance(edit, RemoveScene)]
    film = clause.draft.view.film
    number = str(film.number(gone[0]))
    shown = unmarked(film.scene(gone[0]).visual_description.partition(". ")[0], film)
    language = clause.draft.language
    again = clause.draft.ask("redrawn", n=number).question
    return Asked(ask("nothing_such", language, what=what, n=number, shown=shown), (again,))
