"""Clothes in another colour: whoever is put in black wears it, and is not black."""

from __future__ import annotations

import re

from agent.director.refine.features import COLOURS
from agent.director.refine.nounphrases import Phrase, featured, found
from agent.director.refine.worn import GARMENTS

_SHADE = re.compile(
    rf"(?:in |all in |wearing )?(?:(?:plain|all|just|only|simple|solid|pure|completely|head to toe) )*(?P<shade>(?:(?:dark|light|pale|bright|deep) )?(?:{COLOURS}))(?: instead)?",
    re.I,
)
_OTHERS = "cardigan dungaree dungarees overalls suit uniform smock robe tunic vest waistcoat pinafore poncho hoodie blazer kimono sari".split()  # noqa: SIM905
_CLOTHES = (
    *(w for row in GARMENTS for w in row.split() if {"coat", "dress", "shirt", "trousers", "hat", "apron"} & set(row.split()) and w != "shorts"),
    *_OTHERS,
)  # fmt: skip


CLOTHED = rf"(?:an? )?(?:[\w-]+ ){{0,3}}(?:{'|'.join(_CLOTHES)})"
"""Something worn, as it is told: a long blue raincoat."""


def shade_of(new: str) -> str:
    """The colour that somebody is put in, where nothing else is told: "plain black"."""
    match = _SHADE.fullmatch(new.strip())
    return match["shade"].lower() if match else ""


def in_shade(description: str, shade: str, old: str = "") -> str | None:
    """A person's description with what they wear in a colour; None where nothing tells what they wear.

    It is the garment of the old colour where one is told, else the one that is worn over everything.
    """
    garment = _garment(description, old)
    if garment is None:
        return None
    before, rest = description[: garment.start], description[garment.start :]
    return before + featured(rest, garment.noun, shade, colour(garment))


def colour(garment: Phrase) -> str:
    """The colour of a garment; empty without one."""
    return next((w for w in reversed(garment.adjectives) if re.fullmatch(COLOURS, w, re.I)), "")


def _garment(description: str, old: str) -> Phrase | None:
    worn = [phrase for word in dict.fromkeys(_CLOTHES) for phrase in found(description, word)]
    if old:
        worn = [phrase for phrase in worn if old in phrase.adjectives]
    return min(worn, key=lambda phrase: phrase.start, default=None)


def recoloured(text: str, before: str, after: str) -> str:
    """A picture of somebody whose garment has another colour now: what it tells of it, and of its sleeves, is told anew."""
    pairs = [
        (colour(one), colour(other), one.noun)
        for word in dict.fromkeys(_CLOTHES)
        for one, other in zip(found(before, word), found(after, word), strict=False)
    ]
    for was, now, noun in pairs:
        if was and now and was != now:
            text = re.sub(rf"\b{was}(?= (?:{noun}|sleeves?|collar|cuffs?|hem|hood|pockets?)\b)", now, text)
    return text
