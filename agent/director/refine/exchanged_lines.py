"""Lines that change wherever they are said, and lines of one scene that change their speakers.

*Instead of "Not yet" it should be "Not today" in all three places*; *swap who speaks in scene 3, the sentences stay*.
"""

from __future__ import annotations

import re
from typing import Any

from agent.director.reader.finding import find
from agent.director.reader.numbered import named_in
from agent.director.refine.clauses import protected
from agent.director.refine.types import Edits, FilmView
from agent.director.refine.words import called, say
from film.document import NARRATOR, Film, Scene
from film.edits import UpdateScene

_EVERYWHERE = re.compile(
    r"\b(?:everywhere|every ?time|each time|wherever|throughout|refrain|chorus|in all (?:the |of the )?(?:\w+ )?(?:places|scenes|lines|spots)|all (?:two|three|four) (?:places|times|scenes)|überall|jedes ?mal|an allen (?:\w+ )?stellen|in allen szenen|partout|chaque fois|à chaque|dans toutes les scènes|en todas partes|cada vez|en todas las escenas|estribillo|kehrvers)\b",
    re.I,
)
_SWAPPED = re.compile(
    r"\b(?:swap|switch|exchange)\w* (?:round |around )?(?:who (?:speaks|says (?:what|which|it))|(?:the |their )?(?:two )?(?:speakers?|lines)\b(?! (?:order|of)))|\b(?:vertausch\w*|tausch\w*) (?:\w+ )?(?:die )?(?:sprecher|sprechenden)|\b(?:échang\w+|invers\w+) (?:les )?(?:répliques|locuteurs|rôles)|\b(?:intercambi\w+|cambi\w+) (?:quién habla|los papeles|las frases de)",
    re.I,
)
_PLACE = re.compile(
    r"\b(?:(?:scene|shot|szene|scène|escena) (?:\d+|one|two|three|four|five|six|seven|eight)\b|(?:the |that )\w+ (?:scene|shot)\b|(?:der|die) \w+ szene\b|la \w+ (?:scène|escena))\b",
    re.I,
)


def told(message: str, view: FilmView, language: str) -> Edits | None:
    """What a message does to lines that it only exchanges; None for any other."""
    if not view.film.scenes:
        return None
    return _refrain(message, view.film, language) or _speakers(message, view.film, language)


def _refrain(message: str, film: Film, language: str) -> Edits | None:
    """New words in the place of others, in every line that has them."""
    text, quotes = protected(message)
    if len(quotes) != 2 or not _EVERYWHERE.search(text) or len(text.split()) > 45:
        return None
    old, new = (quote.strip(" .,;!?") for quote in quotes)
    pattern = re.compile(rf"(?<!\w){re.escape(old)}(?!\w)", re.I)
    found = [scene for scene in film.scenes if any(pattern.search(line.text) for line in scene.lines)]
    if not old or not new or not found:
        return None
    edits = tuple(
        UpdateScene(
            scene_id=scene.id,
            field="lines",
            value=[_row(line, pattern.sub(lambda m: _cased(new, m[0]), line.text)) for line in scene.lines],
        )
        for scene in found
    )
    ids = [scene.id for scene in found]
    return Edits(edits, say("word", language, film, ids, what=new, old=old))


def _cased(new: str, old: str) -> str:
    """New words that begin like the old ones: *Not now, says Wisp, not now*."""
    return new[:1].lower() + new[1:] if old[:1].islower() else new


def _row(line: Any, text: str, speaker: str = "") -> dict[str, Any]:
    spoken = line.spoken if text == line.text else None
    return {"speaker": speaker or line.speaker, "text": text, "spoken": spoken}


def _speakers(message: str, film: Film, language: str) -> Edits | None:
    """The two who speak in one scene say each other's lines."""
    text, quotes = protected(message)
    if quotes or not _SWAPPED.search(text):
        return None
    places = {scene for match in _PLACE.finditer(text) for scene in _scenes(match[0], film, language)}
    if len(places) != 1:
        return None
    scene = film.scene(places.pop())
    speakers = list(dict.fromkeys(line.speaker for line in scene.lines))
    if len(speakers) != 2:
        return None
    other = dict(zip(speakers, reversed(speakers), strict=True))
    value = [_row(line, line.text, other[line.speaker]) for line in scene.lines]
    edit = UpdateScene(scene_id=scene.id, field="lines", value=value)
    return Edits((edit,), _said(scene, other, film, language))


def _scenes(place: str, film: Film, language: str) -> tuple[str, ...]:
    return named_in(place, film) or find(place, film, language)


def _said(scene: Scene, other: dict[str, str], film: Film, language: str) -> str:
    rows = []
    for line in scene.lines:
        who = other[line.speaker]
        name = "narrator" if who == NARRATOR else called(film.member(who))
        rows.append(say("line_of", language, film, [scene.id], who=name, what=line.text))
    return " ".join(rows)
