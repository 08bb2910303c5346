"""The edits that rules made of a message, looked at again: where they miss it, the learned reader is asked."""

from __future__ import annotations

import re

from agent.director.reader import acting, second
from agent.director.refine import follow
from agent.director.refine.clauses import protected
from agent.director.refine.rules import by_rules
from agent.director.refine.types import Asked, Edits, FilmView, Reading
from agent.director.refine.words import ask
from film.edits import UpdateScene


def checked(own: Edits, message: str, view: FilmView, language: str) -> Reading:
    """The edits of the rules; where the reader finds that they miss the message, what it makes of it."""
    goes_on = follow.carried(message, view.messages, language)[0] != message
    if second.exchanges(message, view, language, own.operations):
        return acting.act(message, view, language, by_rules) or own
    misread = not (goes_on or view.refused) and second.against(message, view, language, own.operations)
    if misread or _garbled(message, own) or _vague(message, own, view):
        return acting.act(message, view, language, by_rules) or Asked(ask("unsure", language, said=own.said))
    told = (message, view, language, by_rules, own.operations)
    if second.unmet(*told) or second.everywhere(*told):
        read = acting.act(message, view, language, by_rules)
        if not isinstance(read, Edits) and second.elsewhere(message, view, language, own.operations):
            return Asked(ask("unsure", language, said=own.said))
        return read if isinstance(read, Edits) else own
    return own


def _garbled(message: str, edits: Edits) -> bool:
    """Whether a comparison of the message ended up in what would be drawn or heard: *an owl than the crickets*."""
    values = (str(getattr(operation, "value", "")) for operation in edits.operations)
    return bool(re.search(r"\brather\b", message, re.I)) and any(_THAN.search(value) for value in values)


def _vague(message: str, edits: Edits, view: FilmView) -> bool:
    """Whether the words of a scene would change without anybody having said which ones, or whose."""
    if _ONE_OF_THEM.search(message) and not protected(message)[1]:
        return any(getattr(edit, "field", "") in ("lines", "script") for edit in edits.operations)
    scenes = {scene.id: scene for scene in view.film.scenes}
    return any(
        isinstance(edit, UpdateScene)
        and edit.field == "script"
        and ":" not in str(edit.value)
        and len({line.speaker for line in scenes[edit.scene_id].lines}) > 1
        and bool(_ONES_WORDS.search(message))
        for edit in edits.operations
    )


_ONE_OF_THEM = re.compile(
    r"\b(?:one of|some of|eine[rnms]? (?:der|seiner|ihrer)|une? des?|l'une? des|un[oa] de (?:las|los|sus))\b.*\b(?:lines?|sentences?|words?|sätze?n?|zeilen|worte|phrases?|répliques?|mots|frases?|líneas|palabras)\b",
    re.I,
)
"""Words for one of several lines, which say not which."""


_ONES_WORDS = re.compile(
    r"\b(?:answers?|repl(?:y|ies)|responds?|response|antwort\w*|erwider\w*|répon[ds]\w*|réplique|respuesta|contesta\w*)\b",
    re.I,
)
"""Words for what one of several people says."""


_THAN = re.compile(r"(?<!rather)(?<!more)(?<!less)(?<!\wer) than (?:the|an?|that)\b", re.I)
