"""What comes first and what only then, told one after the other: "start with the sparrow, and only then the window"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.director.reader.wish import Wish

_WITH = re.compile(
    r"(?:(?:start|begin|open|fang\w*|beginn\w*|commenc\w*|empie\w*|empez\w*) )?(?:par|mit|with|on|con|by)(?: (?:the|der|die|das|dem|den|le|la|les|el|l'))?",
    re.I,
)
_THEN = re.compile(
    r"(?:and |und |et |y )?(?:(?:only|just|erst|seulement|sólo|solo) )?(?:then|after(?: that)?|afterwards|dann|danach|après|ensuite|puis|después|luego)\b,? ?(?P<what>.*)",
    re.I,
)
_FIRST = re.compile(
    r"\b(?:start|begin|open|fang|beginn\w*|anfang\w*|commenc\w*|début\w*|empe\w*|empie\w*|comien\w*) (?:\w+ )?(?:with|on|mit|par|con)\b",
    re.I,
)


_ONLY_THEN = re.compile(
    r"\b(?:(?:and )?only (?:then|after)|erst (?:dann|danach|nach)|seulement (?:après|ensuite)|(?:solo|sólo) (?:después|luego))\b",
    re.I,
)


def only_then(message: str) -> bool:
    """Whether the "only" of a message says when something comes, and not what else must stay."""
    return bool(_ONLY_THEN.search(message))


def places(wish: Wish) -> list[str]:
    """The places that a move tells; what the film shall start with comes first."""
    told = wish.parts("to")
    starts = bool(told) and all(map(_WITH.fullmatch, told)) and bool(_FIRST.search(wish.text))
    return ["first"] if starts else told


def coming_next(wish: Wish) -> tuple[str, ...]:
    """The scenes that a wish tells only to come behind what the message put first: "and only then the window"."""
    if not wish.spoken_of or not _FIRST.search(wish.message) or _FIRST.search(wish.text):
        return ()
    told = [match for text in wish.parts("to") if (match := _THEN.fullmatch(text))]
    if len(told) != len(wish.parts("to")) or not (told or _THEN.match(wish.text.lstrip(" ,"))):
        return ()
    named = [match["what"] for match in told if match["what"]]
    if not named:
        return wish.scenes(())
    return () if wish.parts("where") else wish.find(named[0])


def behind(wish: Wish, before: Sequence[str], scenes: Sequence[str]) -> list[str]:
    """The order of the film with scenes right behind others."""
    rest = [scene.id for scene in wish.film.scenes if scene.id not in scenes]
    at = rest.index(before[-1]) + 1 if before[-1] in rest else len(rest)
    return [*rest[:at], *scenes, *rest[at:]]
