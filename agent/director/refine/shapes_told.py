"""The shape of the film in Italian, Dutch, Portuguese, Swedish and Polish: *graag als vierkant filmpje voor Instagram*."""

from __future__ import annotations

import re

from agent.director.refine.types import Answer, Edits, FilmView
from agent.director.refine.words import ask, say
from agent.director.words import language as languages
from film.edits import UpdateFilm

_SHAPES = {
    "1:1": r"vierkante?|quadrat[oa]|quadrad[oa]|kvadratisk\w*|kvadrat|kwadrat\w*|1[ :]?(?:op|a|por|x|:)[ ]?1",
    "9:16": r"staande?|rechtopstaande?|verticaal|verticale|vertical|stående|pionow\w*|in piedi|9[ :]?(?:op|a|por|x|:)[ ]?16",
    "16:9": r"liggende?|breedbeeld|orizzontale|horizontal|liggande|poziom\w*|16[ :]?(?:op|a|por|x|:)[ ]?9",
}
_FILM = re.compile(
    r"\b(?:film\w*|video\w*|vídeo\w*|formaat|formato|format\w*|versie|versione|versão|instagram|tiktok|reels?|story|stories)\b",
    re.I,
)
_MORE = re.compile(
    r"\b(?:sc[eè]n\w*|cen[ae]s?|muziek|musica|música|musik\w*|voce|voz|stem|röst\w*|niet|non|não|inte|nie|tafel|tavolo|mesa|raam|finestra|janela|fönster|okno)\b",
    re.I,
)
_LONGEST = 18


def told(message: str, view: FilmView, language: str) -> Edits | Answer | None:
    """The shape that a short message of these languages asks for; None for any other."""
    if not view.film.scenes or languages.detect(message, "en", least=2.0) not in (
        "it",
        "nl",
        "pt",
        "sv",
        "pl",
    ):
        return None
    named = {
        shape for shape, words in _SHAPES.items() if re.search(rf"(?<!\w)(?:{words})(?!\w)", message, re.I)
    }
    if (
        len(named) != 1
        or not _FILM.search(message)
        or _MORE.search(message)
        or len(message.split()) > _LONGEST
    ):
        return None
    shape = named.pop()
    if view.film.settings.aspect_ratio == shape:
        return Answer(ask("same", language))
    return Edits(
        (UpdateFilm(field="settings.aspect_ratio", value=shape),),
        say("aspect", language, view.film, what=shape),
    )
