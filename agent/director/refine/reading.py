"""What a message about a film means: edits, a step back or forth, an answer, or a question.

Rules read it first (``rules``); the learned reader takes up what they do not understand, or miss. One message is one
revision.

``python -m agent.director.refine "MESSAGE" [film.json]`` prints the reading.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.director.reader import acting, leftover, second
from agent.director.reader.turns import only_then
from agent.director.refine import (
    answers,
    doubts,
    exchanged_lines,
    levels_told,
    milder,
    pared,
    pending,
    questions_told,
    shapes_told,
    tempo,
    trimming,
    unseen,
    voiced,
)
from agent.director.refine.checked import checked
from agent.director.refine.clauses import protected
from agent.director.refine.rules import by_rules
from agent.director.refine.types import (
    Answer,
    Asked,
    Cancel,
    Edits,
    FilmView,
    NewFilm,
    Reading,
    Redo,
    Resume,
    Undo,
)
from agent.director.refine.words import ask
from agent.director.words.lexer import language_of
from film.edits import EditError, Operation, apply

__all__ = [
    "Answer",
    "Asked",
    "Cancel",
    "Edits",
    "FilmView",
    "NewFilm",
    "Reading",
    "Redo",
    "Resume",
    "Undo",
    "refine",
    "replied",
]


def refine(message: str, view: FilmView) -> Reading:
    """Read a message against a film. Deterministic; nothing is changed here.

    Rules come first; what they do not understand is read as messages like it were annotated by people.
    """
    language = language_of(message, view.film.settings.language.split("-")[0])
    message = trimming.far(message)
    if (both := pared.both(message, view, language, _refine)) is not None:
        return both
    for told in _WHOLE:
        if (known := told(message, view, language)) is not None:
            return known
    found = _listed(message, view) or _refine(message, view)
    if isinstance(found, Edits) and view.film.scenes:
        return doubts.doubted(message, pared.fewer(message, found, view, language, _refine), view, language)
    if not view.film.scenes:
        return found
    unclear = (isinstance(found, Asked) and not found.firm) or found == answers.not_understood(view, language)
    told_of = isinstance(found, Answer) and found.told and not found.closed
    if (unclear or told_of) and (bare := pared.again(message, view, language, _refine)) is not None:
        return doubts.doubted(message, bare, view, language)
    return answers.abroad(message, view) or found if unclear else found


_WHOLE: tuple[Callable[[str, FilmView, str], Reading | None], ...] = (
    unseen.asked,
    questions_told.answered,
    levels_told.told,
    shapes_told.told,
    exchanged_lines.told,
)
"""What reads a message as a whole, or leaves it alone."""
_ITEM = re.compile(r"[ \t]*(?:\(?\d{1,2}[.)]|[-–—•*])[ \t]+(?P<wish>\S.*)")


def _listed(message: str, view: FilmView) -> Edits | None:
    """What a list of wishes does, one line after the other; None where one of them is no edit."""
    rows = [row for row in message.splitlines() if row.strip()]
    items = [match["wish"] for row in rows if (match := _ITEM.fullmatch(row))]
    if len(items) < 2 or len(rows) - len(items) > 2 or not view.film.scenes:
        return None
    operations: list[Operation] = []
    said: list[str] = []
    now = view
    for item in items:
        read = _refine(item, now)
        if not isinstance(read, Edits) or read.undone:
            return None
        operations += read.operations
        said.append(read.said)
        try:
            film = apply(now.film, read.operations, "agent").film
        except EditError:
            return None
        now = replace(now, film=film)
    return Edits(tuple(operations), " ".join(filter(None, said)))


def _refine(message: str, view: FilmView) -> Reading:
    """What one wish, or several in one sentence, mean."""
    language = language_of(protected(message)[0], view.film.settings.language.split("-")[0])
    if (
        heard := voiced.told(message, view, language, _refine) or tempo.kept(message, view, _refine)
    ) is not None:
        return heard
    own = voiced.silent_there(by_rules(message, view), message, language)
    if not view.film.scenes:
        return own
    if isinstance(own, Edits):
        if language != "en" and any(edit.op == "add" and not edit.scene.script for edit in own.operations):
            read = acting.act(message, view, language, by_rules)  # it puts pictures into English more closely
            if isinstance(read, Edits) and any(edit.op == "add" for edit in read.operations):
                return read
        return checked(own, message, view, language)
    if isinstance(own, Asked) and not own.firm:
        guarded = own.guarded and not only_then(message)
        if guarded and not second.wishes(message, view, language):
            return own
        read = acting.act(message, view, language, by_rules, leftover.LIKELY if guarded else acting.SURE)
        return own if read is None or isinstance(read, (Asked, Undo, Redo)) else read
    if own == answers.not_understood(view, language):
        return acting.act(message, view, language, by_rules) or own
    if own == Answer(ask("same", language)):  # unless the reader is sure that it is not so yet
        read = acting.act(message, view, language, by_rules, second.CERTAIN)
        return read if isinstance(read, Edits) else own
    if isinstance(own, Answer) and own.told and second.wishes(message, view, language):
        read = acting.act(message, view, language, by_rules)
        return read if isinstance(read, Edits) else own
    return own


def replied(text: str, asked: Asked | None, last: tuple[str, str], view: FilmView) -> Reading:
    """Read a message that may answer a question: ``asked``, or one that the words told on ``last`` hold."""
    before, told = last
    language = language_of(before, view.film.settings.language.split("-")[0])
    offered = milder.asked(told, view)
    questions = [one for one in (asked, offered) if one]
    if offered and answers.goes_on(text) and not view.open_plan:
        return refine(milder.ACCEPTED, view)
    meanings = [pending.meant(text, question, view, language) for question in questions]
    if any(isinstance(meaning, pending.Declined) for meaning in meanings):
        return Answer(ask("declined", language))
    taken_up = [meaning for meaning in meanings if isinstance(meaning, str)]
    if taken_up:
        return refine("; ".join(taken_up), view)
    if asked and answers.goes_on(text):
        return asked
    reading = refine(text, view)
    if asked and reading == answers.not_understood(view, language_of(text, language)):
        return asked
    return reading
