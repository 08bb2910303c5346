"""Whole scripts pasted scene by scene."""

from __future__ import annotations

import re

from agent.director.refine.draft import FREE, Draft
from agent.director.refine.types import Answer, Asked, Edits, FilmView
from agent.director.refine.words import ask
from agent.director.scripts.words import words_of
from agent.director.wish.settings_words import LANGUAGE_NAMES
from agent.director.words.lexer import lex
from film.document import Line

_SPOKEN = ("voice", "narration", "speaking", "sentence")
_ROW = re.compile(
    r"^\s*(?:[-*•]\s*)?(?:(?P<scene>scene|szene|scène|escena|s)\s*)?(?P<n>\d{1,2})\s*[:.)–-]+\s+(?P<text>\S.*)$",
    re.I,
)
_WHO = re.compile(r"^(?P<who>[^\W\d_][\w' ]{0,24}):\s+(?P<text>\S.*)$")
_GIVEN = words_of(
    "here there following below as follows exactly these those this word words for letter scene by per each is are one pasted"
    " please use hier folgende folgenden genau diese pro je wort für voici suivantes suivants exactement ces par mot aquí"
    " siguientes exactamente estas por palabra quiet calm warm soft gentle plain narrator narrators one single simple"
)
"""Words before a pasted script that ask for nothing but it."""
_TAKEN = ("use", "change", "say", "translate", "put", "replace", "keep", "swap", "give", "add")


def pasted(message: str, view: FilmView, language: str) -> Edits | Asked | Answer | None:
    """A whole script, scene by scene, with what it is said in; None for any other message."""
    rows = [row for row in message.splitlines() if row.strip()]
    first = next((i for i, row in enumerate(rows) if _ROW.match(row)), len(rows))
    found = [match for row in rows[first:] if (match := _ROW.match(row))]
    if len(found) < 2 or len(found) != len(rows) - first:
        return None
    draft = Draft(view, language, view.film)
    if not _is_script(" ".join(rows[:first]), draft):
        return None
    numbers = [int(match["n"]) for match in found]
    count = len(view.film.scenes)
    if missing := next((n for n in numbers if not 1 <= n <= count), None):
        return Answer(ask("no_such_scene", language, what=str(missing), n=str(count)))
    for number in dict.fromkeys(numbers):
        scene = view.film.scenes[number - 1]
        texts = [match["text"] for match in found if int(match["n"]) == number]
        draft.scene(scene.id, "lines", tuple(_line(text, draft) for text in texts))
    changed = [view.film.scenes[number - 1].id for number in dict.fromkeys(numbers)]
    if not draft.film.settings.narration:
        draft.whole("settings.narration", True)
    for scene_id in changed:
        draft.tell("script", (scene_id,), what=draft.film.scene(scene_id).script)
    return Edits(tuple(draft.operations), " ".join(draft.said))


def _line(text: str, draft: Draft) -> Line:
    """A row of a script as a line: without quotation marks, with its speaker where the cast has one by that name."""
    who = _WHO.match(text.strip())
    for member in draft.film.cast if who else ():
        if who and who["who"].lower() in (member.name.lower(), member.id):
            return Line(speaker=member.id, text=_unquoted(who["text"]))
    return Line(text=_unquoted(text))


def _unquoted(text: str) -> str:
    bare = text.strip()
    pairs = ("“”", "„“", "«»", '""', "‘’")
    return bare[1:-1].strip() if any(bare[:1] == p[0] and bare[-1:] == p[1] for p in pairs) else bare


def _is_script(head: str, draft: Draft) -> bool:
    """Whether what stands before the rows says that they are to be spoken, and asks for nothing else but a language."""
    tokens = lex(head, [], draft.language)
    if not any(t.kind == "thing" and t.value in _SPOKEN for t in tokens):
        return False
    for token in tokens:
        if token.kind == "language":
            draft.whole("settings.language", token.value)
            draft.tell("language", what=LANGUAGE_NAMES[token.value])
        elif not (
            token.kind in (*FREE, "exact", "quant", "other", "instead", "range", "question")
            or (token.kind == "thing" and token.value in (*_SPOKEN, "scene", "film"))
            or (token.kind == "verb" and token.value in _TAKEN)
            or token.text.lower() in _GIVEN
        ):
            return False
    return True
