"""How long the film and its scenes last."""

from __future__ import annotations

import re

from agent.director.reader.amounts import seconds
from agent.director.reader.wish import Done, NotDone, Wish
from agent.director.refine.types import Asked
from film.edits import Operation

_LONGER = re.compile(r"\b(?:longer|more|extra|extend\w*|stretch\w*|länger\w*|mehr|plus|rallong\w*|allong\w*|más|alarg\w*)\b|\+", re.I)  # fmt: skip
_SHORTER = re.compile(r"\b(?:shorter|less|fewer|off|trim|tighten|shave|kürzer\w*|weniger|kürz\w*|moins|raccourci\w*|menos|acort\w*|recort\w*)\b", re.I)  # fmt: skip
_BEFORE = re.compile(r"(?:\b(?:by|um|another|extra|de|plus|take|shave|knock|give (?:it|us|me))|\bd'|\+)\s*(?:about |another |an? extra |etwa )?$", re.I)  # fmt: skip
_AFTER = re.compile(r"(?:\w+ ){0,1}?(?:longer|shorter|more|less|off|extra|länger|kürzer|mehr|weniger|dazu|weg|de plus|de moins|plus|moins|más|menos)\b", re.I)  # fmt: skip
_TO = re.compile(r"\b(?:to|auf|à|a|at|down to|lasts?|only|nur|en|hasta|dure|dauer\w*)\s*(?:just |exactly |genau |about )?$", re.I)  # fmt: skip


def said(wish: Wish) -> float | None:
    """The seconds that a wish names."""
    return seconds(wish.one("num")) if wish.one("num") else None


def _by(wish: Wish) -> bool:
    """Whether the seconds are a difference: "two seconds more", and not "to four seconds"."""
    text, num = wish.text, wish.one("num")
    before, _, after = text.partition(num)
    if _TO.search(before) or re.match(r"(?:to|auf|down to|up to|à|a)\b", num, re.I):
        return False
    inside = re.search(
        r"\+|\b(?:longer|shorter|more|less|extra|länger|kürzer|mehr|weniger|another|de plus|de moins|más|menos)\b",
        num,
        re.I,
    )
    return bool(inside or _BEFORE.search(before.strip()) or _AFTER.match(after.strip(" ,.;")))


def length(wish: Wish) -> Done:
    """The whole film gets another length."""
    told = said(wish)
    if _FRAMES.search(wish.text):
        raise NotDone("no length")
    if _AS_NOW.search(wish.message) or (
        told is None and _LONGER.search(wish.message) and _SHORTER.search(wish.message)
    ):
        raise NotDone("these do not go together")
    way = "shorter" if _SHORTER.search(wish.text) else "longer" if _LONGER.search(wish.text) else ""
    if told is None:
        little = _LITTLE.fullmatch(wish.one("num").strip())
        if (wish.one("num") and not little) or not way:
            raise NotDone("how long")
        return Done(wish.by_rules(f"Make the film {'a bit ' if little else ''}{way}.", f"A bit {way}."))
    stay = ", all scenes stay" if _ALL_STAY.search(wish.message) else ""
    if way and _by(wish) and told <= wish.view.length / 2:
        return Done(wish.by_rules(f"Make the film {told:g} seconds {way}{stay}."))
    if told < 3 and wish.view.length > 6:
        raise NotDone("how long")
    return Done(wish.by_rules(f"Make the film {told:g} seconds long{stay}."))


_FRAMES = re.compile(
    r"\bfps\b|\b(?:frames?|bilder?|images?|fotogramas?|cuadros)\b.*\b(?:per|pro|par|por|second|sekunde|seconde|segundo)\b",
    re.I,
)
_AS_NOW = re.compile(r"\b(?:every|all|each) (?:the )?(?:scenes?|shots?)\b[^.;]*\b(?:keep|stay|same|exactly)\b[^.;]*\b(?:length|long)\b", re.I)  # fmt: skip
_ALL_STAY = re.compile(
    r"\b(?:(?:do not|don'?t|without|not?) (?:\w+ ){0,2}?(?:drop|los|cut|remov|tak)\w*(?: out)? (?:any|a|one|the) (?:scenes?|shots?)|(?:all|same|every) (?:the )?(?:\w+ )?(?:scenes?|shots?)(?: must| should)? (?:stay|in|remain)"
    r"|(?:alle|gleiche) (?:\w+ )?szenen|keine szene|toutes les scènes|aucune scène|sin (?:sacar|quitar|perder) ninguna|todas las escenas|sans (?:perdre|couper|enlever))",
    re.I,
)


def lasting(wish: Wish) -> Done:
    """Scenes last longer or shorter, or a given time."""
    scenes = wish.shown()
    if re.search(
        r"\ban? (?:\w+ )?(?:shorter|longer) (?:scene|shot) (?:after|before|between)\b", wish.text, re.I
    ):
        raise NotDone("a new scene")
    if any(re.match(r"(?:scene|shot|one) (?:after|before)\b", text, re.I) for text in wish.parts("where")):
        raise NotDone("a new scene, or which of them")
    told, way = said(wish), wish.kind
    if told is None and wish.one("num") and not _LITTLE.fullmatch(wish.one("num").strip()):
        raise NotDone("how much")
    operations: list[Operation] = []
    for scene in scenes:
        name = f"scene {wish.film.number(scene)}"
        now = wish.film.scene(scene).duration
        if told is None:
            operations += wish.by_rules(f"Make {name} {way}.")
            continue
        goal = told
        if _by(wish) or (way == "longer" and told <= now) or (way == "shorter" and told < 1.2):
            goal = now + told if way == "longer" else now - told
        if goal <= 0 or (way == "shorter" and goal >= now):
            raise NotDone("how much")
        operations += wish.by_rules(f"{name.capitalize()} lasts {goal:g} seconds.")
    return Done(tuple(operations), scenes)


_LITTLE = re.compile(
    r"(?:just )?(?:a (?:little|bit|tad|touch|lot|little bit|while|beat|moment)|slightly|somewhat|much|way|ein (?:wenig|bisschen)|etwas|deutlich|viel|un (?:peu|poco)|beaucoup|mucho|algo)(?: (?:more|longer|shorter|mehr|länger|kürzer|plus|más|menos))?",
    re.I,
)


def pace(wish: Wish) -> Done:
    """The film is cut faster or slower: by what, is asked."""
    slow = re.search(r"\b(?:slow\w*|calm\w*|langsam\w*|ruhig\w*|lent\w*|pos[ée]+\w*|tranquil\w*|breath\w*)\b", wish.text, re.I)  # fmt: skip
    word = "slower" if slow else "faster"
    options = (
        f"Make the film {'longer' if slow else 'shorter'}",
        f"{word} narration",
        f"{word} camera in all scenes",
    )
    return Done(reading=Asked(_PACE[wish.language if wish.language in _PACE else "en"], options))


_PACE = {
    "en": "What should change its pace: the length of the scenes, the voice or the camera?",
    "de": "Was soll das Tempo ändern: die Länge der Szenen, die Stimme oder die Kamera?",
    "fr": "Par quoi changer le rythme : la durée des scènes, la voix ou la caméra ?",
    "es": "¿Con qué cambio el ritmo: la duración de las escenas, la voz o la cámara?",
}
