"""What nobody can make as a film stands, as a plan tells it before anything is paid: one cause at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from film.naming import listed
from film.slots import said
from film.units import Graph

if TYPE_CHECKING:
    from film.plan import Priced

PLURALS = {"clip": "clips", "sound": "sounds", "words": "transcription"}


def causes(now: Graph, left: Mapping[str, Priced]) -> list[tuple[list[str], str]]:
    """Units that nobody can make for the same reason, and that reason with what would help, as a clause."""
    found: dict[tuple[str, str], list[str]] = {}
    for unit, priced in left.items():
        why = priced.trouble if priced.longest is None else f"{priced.model} {priced.longest}"
        found.setdefault((now.units[unit].kind, why), []).append(unit)
    return [(units, _why(now, units, left[units[0]])) for units in found.values()]


def _why(now: Graph, units: Sequence[str], priced: Priced) -> str:
    if priced.longest is None:
        return priced.trouble
    kind = now.units[units[0]].kind
    most = f"longer than the {said(priced.longest)} that {priced.model} makes at most"
    other = f"choose another model for {PLURALS.get(kind, kind)}"
    if kind == "music":
        return f"the film ({said(now.timing.seconds)}) is {most}, so shorten it, or {other}"
    scenes = listed(_scene(now, unit) for unit in units)
    if len(units) == 1:
        return f"scene {scenes} is {most}, so shorten or split it, or {other}"
    return f"scenes {scenes} are {most}, so shorten or split them, or {other}"


def _scene(now: Graph, unit: str) -> str:
    """A scene's number and length: ``3 (12 s)``, ``5 (about 13.2 s)``."""
    at = now.timing.of(now.units[unit].subject)
    about = "" if at.measured else "about "
    return f"{now.film.number(at.scene_id)} ({about}{said(at.length / now.timing.fps)})"
