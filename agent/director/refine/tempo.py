"""Other music at the tempo it has: "more funk, same tempo", "leave it at 120", "mais que ça reste lent"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.director.refine.music import at_tempo
from agent.director.refine.types import Edits, FilmView, Reading
from film.edits import UpdateFilm

_TEMPO = r"(?:tempo|bpm|beats per minute|pace|speed|rythme|ritmo|velocidad|vitesse|geschwindigkeit)"
_OPEN = r"(?:^|[\s,;.!–—-]+(?:(?:and|but|und|aber|doch|et|mais|y|pero|with|mit|avec|con)\s+)?)(?:please |bitte |just |still |though |dabei |s'il te plaît )*"
_CLOSE = r"(?:[\s,]*(?:please|bitte|though|however|tho|dabei|aber|svp|s'il (?:te|vous) plaît|por favor))*(?=\s*(?:[.,;!?–—-]|$))"
_STAYS = re.compile(
    rf"{_OPEN}(?:"
    rf"(?:(?:at|in|keep|keeping|leave|on) )*(?:the |exactly the |about the )?same {_TEMPO}(?: (?:as (?:now|before|it is)|though|please))*"
    rf"|(?:keep|leave|hold|keeping|leaving)(?: the)? {_TEMPO}(?: (?:the same|as (?:it )?is|as (?:it )?was|as (?:now|before)|alone|unchanged|untouched|where it is|(?:at|to|on) (?:about )?(?P<a>\d{{2,3}})(?: ?bpm)?))?"
    rf"|(?:the )?{_TEMPO} (?:stays?|remains?|is fine|is good|can stay|should stay|unchanged|as is)(?: (?:the same|as (?:it )?is|unchanged|at (?P<b>\d{{2,3}})(?: ?bpm)?))?"
    rf"|(?:keep|leave) (?:it |that )?at (?P<c>\d{{2,3}})(?: ?bpm)?|(?:do not|don't|without) (?:chang\w+|touch\w*) the {_TEMPO}"
    rf"|(?:keep|leave|keeping) (?:it|the music|that) (?:nice and )?(?P<d>slow|fast|quick|upbeat)"
    rf"|(?:im |bei |mit )?(?:(?:dem)?selben|dasselbe|gleiche[mns]?|selbes) {_TEMPO}(?: wie (?:jetzt|bisher|vorher))?"
    rf"|(?:das )?{_TEMPO} (?:bitte |soll )?(?:bleibt|bleiben|so lassen|lassen|beibehalten|nicht (?:ändern|verändern)|passt)(?: (?:so|gleich|wie (?:es )?(?:ist|jetzt|bisher)|(?:bei )?(?P<e>\d{{2,3}})(?: ?bpm)?))*"
    rf"|(?:lass|behalte|behalt) (?:bitte )?(?:das )?{_TEMPO}(?: (?:so|gleich|bei (?P<f>\d{{2,3}})(?: ?bpm)?|wie es ist|bei))*"
    rf"|(?:soll |es soll |lass (?:es|sie) |sie soll )?(?:ruhig )?(?P<g>langsam|schnell|flott) bleiben|bleib\w* (?:aber )?(?P<h>langsam|schnell|flott)"
    rf"|(?:au |le |dans le |en gardant le |garde[rz]? le |gardez le )?même {_TEMPO}(?: qu\w* \w+)?|(?:en )?gard\w+ (?:bien )?(?:le |ce )?{_TEMPO}(?: (?:actuel|tel quel|à (?P<i>\d{{2,3}})(?: ?bpm)?))?|(?:sans changer|ne change[rz]? pas) (?:le |de ){_TEMPO}|{_TEMPO} inchangé"
    rf"|(?:que (?:ça|ce|cela) reste|(?:ça|il faut que ça) (?:doit rester|reste)|en restant) (?P<j>lente?|rapide)"
    rf"|(?:al |el |con el |a )?mismo {_TEMPO}(?: que ahora)?|(?:mant\w+|dej\w+|conserv\w+) (?:el |ese ){_TEMPO}(?: (?:actual|como está|igual|(?:en|a) (?P<k>\d{{2,3}})(?: ?bpm)?))?|sin cambiar el {_TEMPO}"
    rf"|que (?:siga|se quede|sea) (?:siendo )?(?P<l>lent[ao]|rápid[ao])"
    rf"){_CLOSE}",
    re.I,
)
_SLOW = re.compile(r"slow|langsam|lent", re.I)


def kept(message: str, view: FilmView, refine: Callable[[str, FilmView], Reading]) -> Edits | None:
    """What a message does with the music, at the tempo that it says stays; None where it does not speak of both."""
    match = _STAYS.search(message)
    now = re.search(r"(\d+) ?BPM", view.film.music.brief, re.I)
    if not match or not now:
        return None
    told = {text for text in match.groups() if text}
    figure = next((int(text) for text in told if text.isdigit()), 0)
    word = next((text for text in told if not text.isdigit()), "")
    if word and bool(_SLOW.match(word)) != (int(now[1]) < _BETWEEN):
        return None
    rest = f"{message[: match.start()]}. {message[match.end() :].lstrip(' .,;!–—-')}".strip(" .,;")
    reading = refine(rest, view) if re.search(r"\w{3}", rest) else None
    if not isinstance(reading, Edits) or reading.undone:
        return None
    briefs = [one for one in reading.operations if isinstance(one, UpdateFilm) and one.field == "music.brief"]
    if not briefs:
        return None
    edits = tuple(
        one.model_copy(update={"value": at_tempo(str(one.value), figure or int(now[1]))})
        if one in briefs
        else one
        for one in reading.operations
    )
    return replace(reading, operations=edits)


_BETWEEN = 95
"""Beats in a minute below which music is slow."""
