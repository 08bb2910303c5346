"""What a message about a film means by rules alone.

Words become concepts, concepts name scenes and fill a frame, and every word that carries content must have been
used; else the reading is offered as a question and nothing changes.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.director.refine import (
    adding,
    answers,
    cast_first,
    cutting,
    dictated,
    follow,
    halves,
    milder,
    mixing,
    money,
    pasted,
    positions,
    request,
    reworded,
    sequence,
    where,
)
from agent.director.refine import questions as refine_questions
from agent.director.refine import quotes as refine_quotes
from agent.director.refine.asides import without_asides
from agent.director.refine.clauses import by_scene, protected, spelled, without_politeness
from agent.director.refine.draft import Draft
from agent.director.refine.plain import plainer
from agent.director.refine.speech import plainly
from agent.director.refine.types import Answer, Asked, Edits, FilmView, NewFilm, Reading, Redo, Undo
from agent.director.translate.message import in_english
from agent.director.words.lexer import language_of
from film.edits import UpdateScene


def _told(reading: Reading | None) -> Reading | None:
    """An answer that tells of the film, as one."""
    return replace(reading, told=True) if isinstance(reading, Answer) else reading


def by_rules(message: str, view: FilmView) -> Reading:
    """What a message means by rules alone.

    German, French and Spanish have words of their own for what is said most; what is not understood in
    them is put into English and read once more.
    """
    own = _reading(message, view, ("", ""))
    language = language_of(protected(message)[0], view.film.settings.language.split("-")[0])
    advice = _WHETHER.match(without_politeness(message))
    unclear = isinstance(own, Asked) or own == answers.not_understood(view, language)
    if not advice and (noted := mixing.noted(message, view, language, None if unclear else own)):
        return noted
    if (unclear or isinstance(own, Edits)) and (line := dictated.dictated(message, view, language)):
        return line
    return own if advice or not unclear else _read_in_english(message, language, view) or own


def _reading(message: str, view: FilmView, told: tuple[str, str]) -> Reading:
    """What a message means; ``told`` is the language that it was put into English from, and how it was said there."""
    language = language_of(message, view.film.settings.language.split("-")[0])
    meant, wrong = follow.carried(message, view.messages, language)
    if meant != message:
        carried = by_rules(meant, view)
        return _taken_back(carried) if wrong else carried
    if (refused := money.refused(message)) is not None:
        return refused
    message = money.without(message)
    if (script := pasted.pasted(message, view, language)) is not None:
        return script
    text, quotes = adding.told(*refine_quotes.marked(*spelled(message, view.film), view.film), view.film)
    text, quotes = halves.told(sequence.told(text, view.film), quotes)
    language = language_of(text, view.film.settings.language.split("-")[0])
    found = where.named(text, view.film, language)
    spoken = positions.spoken_of(found.text, view.film)
    text, terms = cutting.plain(reworded.in_its_place(plainly(reworded.joined(found.text))), view.film)
    text = without_asides(text, language)
    if found.level and found.still_in(text):
        return found.which(quotes)
    bare = without_politeness(_CORRECTION.sub("", text) or text)
    for reading in (
        answers.control(bare, view),
        cast_first.read(bare.rstrip("?"), view),
        milder.read(bare, view),
        NewFilm(message) if answers.new_film(bare) else None,
        answers.refusal(text),
        answers.hands_off(bare),
        _told(refine_questions.question(bare, view, language)),
        answers.vague(bare.rstrip("?"), view),
    ):
        if reading is not None:
            return reading
    if not view.film.scenes:
        return NewFilm(message) if text else answers.not_understood(view, language)
    if _WHETHER.match(bare):  # asks for advice, and gets the question back
        read = by_rules(bare.rstrip("? "), view)
        return (
            Asked(f"{read.said} Shall I?", (bare.rstrip("? "),), firm=True)
            if isinstance(read, Edits)
            else read
        )
    draft = Draft(view, language, view.film, mentioned=spoken, tongue=told[0], wish=told[1], terms=terms)
    return request.edits(plainer(by_scene(bare, view.film)), quotes, draft, by_rules)


def _read_in_english(message: str, language: str, view: FilmView) -> Reading | None:
    """What a message of another language does, once it is put into English."""
    text, quotes = protected(message)
    english = in_english(text, language, view.film)
    if not english:
        return None
    spoken = re.sub("\ue000(\\d+)\ue001", lambda mark: f"“{quotes[int(mark[1])]}”", english)
    reading = _reading(spoken, view, (language, message))
    return reading if isinstance(reading, (Edits, Undo, Redo)) else None


_CORRECTION = re.compile(
    r"^(?:(?:no|nein|nee|non|nope|wait|sorry|oh|oops|h+m+|actually)\s*[,.!;:]\s+)+(?=\w+ \w)", re.I
)
"""A word before a request that only says that the last one was not it."""


_WHETHER = re.compile(r"^(?:should|must|soll|sollte|muss|doit|devrait|debe|debería)\b.*\?\s*$", re.I | re.S)


def _taken_back(reading: Reading) -> Reading:
    """The same edit once the last one is taken back; only where it stands by itself, in scenes."""
    alone = isinstance(reading, Edits) and all(isinstance(edit, UpdateScene) for edit in reading.operations)
    if isinstance(reading, Edits) and alone:
        return replace(reading, undone=1)
    return Asked("Shall I take the last change back?", ("undo the last change",))
