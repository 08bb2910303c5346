"""Lengths that are told of every scene of a film, lengths that bound it, and those that exclude each other."""

from __future__ import annotations

import re
from itertools import pairwise

from agent.director.wish.lengths import (
    EACH_BEHIND,
    EDGE,
    OF_EACH,
    SHOT,
    Amount,
    amounts,
    mentioned,
    of_film,
)
from agent.director.wish.lengths_words import BOUND, DEMANDED, LEADS, LOOSE

_COUNTED = re.compile(rf"\b{SHOT}\b[^.!?\n]{{0,30}}$", re.I)
"""Scenes, not far before a length."""
_FITS = {
    kind: (
        re.compile(
            rf"(?:{EDGE}|\b(?:and|but|yet|also|be|is|last|run|length|lasting|of|film|video|clip|it|please|und|aber|et|mais|y|e|ma|en|pero|soll|muss|darf|doit|durer|durar|de)\s+)(?:be\s+|of\s+|is\s+)?(?:{before})[\s:]+$",
            re.I,
        ),
        re.compile(rf"[,\s]*(?:{behind})(?!\w|\s*\d)", re.I),
    )
    for kind, (before, behind) in BOUND.items()
}
_MUST = re.compile(rf"\b(?:{DEMANDED})\s+(?:be|last|run|take|durer|durar|ser de|sein)?\s*$", re.I)
_JOINED = re.compile(
    rf"[\s,;.!]*(?:long|lang)?[\s,;.!]*(?:(?:and|but|yet|also|at the same time|still|und|aber|zugleich|gleichzeitig|et|mais|y|pero|e|ma|en|a la vez|darf|soll|may|can|should|will|cannot|can't|it|the film|the video|(?:der )?film|{DEMANDED}|be|last|run|sein|dauern|durer|durar)\b[\s,]*)*",
    re.I,
)
"""What stands between two lengths that are told in one breath."""
_INSISTED = re.compile(
    r"\b(?:that(?:'s| is)|this is|which is|das ist|c'est|eso es|è|isso é)\s+(?:an? |ein |un[ae]? )?(?:absolute |absolutely )?(?:must|fixed|essential|mandatory|non-negotiable|important|pflicht|ein muss|muss|wichtig|obligatoire|impératif|obligatorio|imprescindible|obbligatorio|obrigatório)(?: (?:too|also|as well|auch|aussi|también))?\b|\b(?:no (?:ifs|excuses)|without fail|unbedingt|absolutely|impérativement|sin falta)\b",
    re.I,
)
"""That a length has to be so, told once more."""
_AND_ALSO = re.compile(r"\s*(?:and|und|et|y|e|en)(?:\s+(?:also|auch|aussi|también))?\s+", re.I)


def each(text: str) -> tuple[str, float]:
    """The text without the length that every scene is to have, and that length; 0 where none is told."""
    for amount in amounts(text) if mentioned(text) else ():
        left, right = text[: amount.start], text[amount.end :]
        behind = EACH_BEHIND.match(right)
        led = OF_EACH.search(left)
        if behind and not re.search(SHOT, behind[0], re.I) and not _COUNTED.search(left):
            behind = None
        if not led and not behind:
            continue
        if led:
            left = left[: led.end("shots") if led["shots"] else led.start()]
        else:
            left = re.sub(rf"(?:(?<!\w)(?:{LEADS}|{LOOSE})\s+)+$", "", left, flags=re.I)
        return f"{left} {right[behind.end() :] if behind else right}", amount.seconds
    return text, 0.0


def clash(text: str) -> tuple[float, ...]:
    """Two lengths that the film is to have and that exclude each other, as they were told; else nothing."""
    found = list(amounts(text)) if mentioned(text) else []
    for at, first in enumerate(found):
        for second in found[at + 1 :]:
            if _exclude(text, first, second):
                return first.seconds, second.seconds
    return ()


def between(text: str) -> float:
    """The middle of the least and the most that a film may last; 0 where they are not both told."""
    found = list(amounts(text)) if mentioned(text) else []
    for first, second in pairwise(found):
        (low, high, _), (low2, high2, _) = _range(text, first, False), _range(text, second, False)
        low, high = max(low, low2), min(high, high2)
        if low in (first.seconds, second.seconds) and low < high < float("inf") and low * high:
            return (low + high) / 2
    return 0.0


def _exclude(text: str, first: Amount, second: Amount) -> bool:
    """Whether a film cannot have both lengths, and neither takes the other back."""
    between = text[first.end : second.start]
    together = _AND_ALSO.fullmatch(between) is not None and of_film(text, first) and of_film(text, second)
    (low, high, bare), (low2, high2, bare2) = (_range(text, a, together) for a in (first, second))
    if max(low, low2) <= min(high, high2) or low > high or low2 > high2:
        return False
    told = text[first.end + bare[1] : second.start - bare2[0]]
    return together or _JOINED.fullmatch(_INSISTED.sub(" ", told)) is not None


def _range(text: str, amount: Amount, only: bool) -> tuple[float, float, tuple[int, int]]:
    """The least and the most that words allow, and how much room those words take before and behind."""
    left, right = text[: amount.start], text[amount.end :]
    led = {kind: found for kind, (before, _) in _FITS.items() if (found := before.search(left))}
    tails = {kind: found for kind, (_, behind) in _FITS.items() if (found := behind.match(right))}
    for kind in (*led, *tails):
        room = (len(left) - led[kind].start() if kind in led else 0, tails[kind].end() if not led else 0)
        low = 0.0 if kind == "most" else amount.seconds
        return low, float("inf") if kind == "least" else amount.seconds, room
    if only or (_MUST.search(left) and of_film(text, amount)):
        return amount.seconds, amount.seconds, (0, 0)
    return 0.0, float("inf"), (0, 0)
