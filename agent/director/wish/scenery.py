"""What a story shows besides: where and when in front of it, fragments of sights behind it."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.director.scripts.words import sentences
from agent.director.wish import premise as premises
from agent.director.wish.genre import Kind


def taken(kind: Kind) -> tuple[Kind, str]:
    """A story without the fragments behind it that only say what is seen: ``Rain. Empty streets.``"""
    kind, place = _placed(kind)
    if place:
        return kind, place
    first, *rest = sentences(kind.text) or ("",)
    loose = [one for one in rest if len(one.split()) < 6 and not premises.read(one.rstrip(".")).events]
    if (
        kind.genre not in ("narrative", "poem", "children", "trailer", "documentary")
        or not rest
        or loose != rest
    ):
        return kind, ""
    if any(one.endswith("?") for one in (first, *rest)) or not premises.read(first.rstrip(".")).events:
        return kind, ""
    return replace(kind, text=first), ", ".join(one.rstrip(".! ").lower() for one in rest)


def _placed(kind: Kind) -> tuple[Kind, str]:
    """A story whose sentence begins with where and when: ``autumn, an empty pool, a boy rides in it``."""
    first, *rest = sentences(kind.text) or ("",)
    parts = re.split(r",\s+", first.rstrip("."))
    loose = [part for part in parts[:-1] if len(part.split()) < 6 and not premises.read(part).events]
    told = parts[-1]
    opens = re.match(r"(?:an?|one|two|three|the|my|our)\s", told, re.I)
    if rest or len(parts) < 2 or len(loose) < len(parts) - 1 or not opens or not premises.read(told).events:
        return kind, ""
    if kind.genre not in ("narrative", "poem", "children") or re.search(
        r"\b(?:who|which|that)\b|^(?:when|while|after|before|until|if|because|since|as|once|during|in|on|at|under|behind|beneath|inside|outside|near)\b",
        first,
        re.I,
    ):
        return kind, ""
    last = loose[-1]
    if re.match(r"(?:an?|the)\s", last):
        told = re.sub(r"\b(in|on|at|under|into) it\b", lambda m: f"{m[1]} {last}", told)
    return replace(kind, text=told), ", ".join(loose)
