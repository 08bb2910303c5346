"""How one scene goes over into the next: cuts, crossfades, dissolves and fades to black, everywhere or at one join."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from agent.director.refine.draft import CHANGE, Clause
from agent.director.refine.targets import Reference
from agent.director.refine.types import Answer, Reply
from agent.director.refine.words import ask, concept
from agent.director.scripts.words import words_of
from film.document import Film, Transition

_TALK = words_of(
    "join joins joint joints cuts cut hard soft straight clean abrupt abruptly out end ending very all way through whole rest stays always everywhere"
    " in into from with between instead of the to make be should them it melts melt melting use want like please just only replace replaced swap"
    " transitions transition long short quick slow lasting each every one good fair quite bit much take takes last"
)
"""Words that carry nothing of their own beside a transition."""
_SEEN = re.compile(
    r"\b(?:dissolv|fad)(?:es?|ing)? (?:away\b|into (?!the (?:next|last|first|following)|scene|each|one|black))|\bfade (?:the|his|her) (?!film|scene|end)",
    re.I,
)
"""What fades or dissolves in a picture: "the light should dissolve into mist"."""
_LENGTHS = {"crossfade": 0.5, "dissolve": 1.0, "fade": 0.8}
_AWAY = ("neg", "instead")


def transitions(clause: Clause) -> bool | Reply:
    """``fade between all scenes``, ``hard cuts instead of the dissolves``, ``one second dissolves``, ``fade to black at the end``."""
    if not clause.has("transition") or clause.seen("thing", "music") or _SEEN.search(clause.text):
        return False
    if re.search(r"\b(?:from|out of|up from) black\b|\bfade[- ]?in\b", clause.text, re.I):
        clause.used |= set(range(len(clause.tokens)))
        return Answer(
            "A film can fade to black at its end or between scenes, but not up from black at its start."
        )
    kind, off = _kind(clause)
    pace = clause.take("speed") or clause.take("verb", "slowdown", "speedup") or clause.take("length")
    _use_likeness(clause)
    seconds = _seconds(clause, kind)
    clause.take_all("light", "soft")
    clause.use(*CHANGE, "merge", "replace", "swap", "remove", "cut", "keep")
    clause.take_all("thing", "transition", "scene", "film")
    for name in ("quant", "amount", "instead", "neg", "guard"):
        clause.take_all(name)
    clause.take("state", "off")
    references = clause.references()
    references = [r for r in references if r.role != "rest"] or references  # "the rest stays hard"
    ends = {t.value for t in references} & {"ending"}
    clause.take("place")
    clause.used |= {
        i
        for i, t in enumerate(clause.tokens)
        if t.text.lower() in _TALK
        and t.kind in ("word", "filler", "pronoun", "aux", "verb", "light", "exact", "range", "part")
    }
    last = clause.film.scenes[-1].id
    if kind == "fade" and not off:
        at = clause.resolved(references) if references else (last,)
        if not isinstance(at, tuple):
            return at
        at = at[:-1] if len(at) > 1 and re.search(r"\bbetween\b", clause.text, re.I) else at
        at = tuple(s for s in at if s != last) if len(at) > 1 and not ends else at
        return _transit(clause, at, "fade", seconds or 0.8, "fade_end" if at == (last,) else "transition")
    scenes = _before_joins(clause, references, last)
    if not isinstance(scenes, tuple):
        return scenes
    factor = _PACES.get(pace.value if pace else "", 1.0)
    if seconds is None and factor != 1.0 and (now := having(clause.film, scenes, kind)):
        return _stretched(clause, now, factor)
    length = (seconds if seconds is not None else _LENGTHS.get(kind, 0.0)) * factor
    return _transit(clause, scenes, kind, 0.0 if kind == "cut" else length, "transition")


def _use_likeness(clause: Clause) -> None:
    """What only says what it shall be like: "it should feel like drifting off"."""
    words = [token.text.lower() for token in clause.tokens]
    at = next((i for i in range(1, len(words)) if words[i - 1 : i + 1] == ["feel", "like"]), 0)
    start = next((i for i in range(at, -1, -1) if clause.tokens[i].kind == "mark"), 0)
    if start and not any(token.kind == "transition" for token in clause.tokens[start:]):
        clause.used |= set(range(start, len(words)))


_PACES = {"slower": 1.4, "slowdown": 1.4, "longer": 1.4, "faster": 0.6, "speedup": 0.6, "shorter": 0.6}


_TAKES_LONGER = re.compile(r"\b(?:longer|slower|länger\w*|langsamer\w*|plus (?:longs?|longues?|lents?|lentes?)|más (?:larg|lent)\w+)\b", re.I)  # fmt: skip
_TAKES_LESS = re.compile(r"\b(?:shorter|quicker|faster|kürzer\w*|schneller\w*|plus (?:courts?|courtes?|rapides?)|más (?:cort|rápid)\w+)\b", re.I)  # fmt: skip
NAMED = re.compile(r"\b(?:transitions?|übergäng\w*|überblend\w*|dissolves?|cross-?fades?|fades?|fondus?|fundidos?|encadenados?|transicion\w*)\b", re.I)  # fmt: skip


def factor(text: str) -> float:
    """By how much the transitions that are there shall take longer, or less long; 0 where that is not asked."""
    longer, less = bool(_TAKES_LONGER.search(text)), bool(_TAKES_LESS.search(text))
    if longer == less or not NAMED.search(text):
        return 0.0
    return _PACES["longer" if longer else "shorter"]


def having(film: Film, scenes: Sequence[str], kind: str) -> tuple[str, ...]:
    """Those of the scenes that go over into the next in this way already; where none does, those that do so softly."""
    soft = [scene for scene in scenes if film.scene(scene).transition.kind != "cut"]
    alike = [scene for scene in soft if film.scene(scene).transition.kind == kind]
    return () if kind == "cut" else tuple(alike or soft)


def stretched(now: Transition, factor: float) -> Transition:
    """A transition that takes longer, or less long, than it does now."""
    return Transition(kind=now.kind, seconds=round(min(3.0, max(0.2, now.seconds * factor)), 2))


def _stretched(clause: Clause, scenes: tuple[str, ...], factor: float) -> bool:
    """The transitions that are there already, longer or shorter: "all the dissolves a good bit longer"."""
    for scene in scenes:
        clause.draft.scene(scene, "transition", stretched(clause.film.scene(scene).transition, factor))
    kind = clause.film.scene(scenes[0]).transition.kind
    clause.draft.topic = "joins"
    clause.draft.tell("transition", what=_called(clause, kind))
    return True


def _kind(clause: Clause) -> tuple[Any, bool]:
    """The kind that is wanted, and whether one is only said to go: what stands behind "no", "instead of" or "replace" goes."""
    wanted: list[str] = []
    for index, token in enumerate(clause.tokens):
        if token.kind != "transition":
            continue
        lead = clause.tokens[max(0, index - 4) : index]
        before = [t for t in lead if t.kind not in ("filler", "light", "quant")]
        goes = bool(before) and (
            before[-1].kind in _AWAY
            or before[-1].text.lower() in ("than", "not")
            or (before[-1].kind == "verb" and before[-1].value in ("replace", "swap", "remove", "cut"))
        )
        wanted += [] if goes else [token.value]
    clause.take_all("transition")
    if wanted:
        return wanted[0], False
    return "cut", True


def _seconds(clause: Clause, kind: str) -> float | None:
    """How long each takes, where the wish says so: "one second dissolves"."""
    match = re.search(
        r"\b(?P<n>\d+(?:\.\d+)?|half an?|an?|one|two|three)[ -](?:full |whole )?(?:seconds?|secs?|s)\b",
        clause.text,
        re.I,
    )
    if not match or kind == "cut":
        return None
    clause.take_all("unit")
    for name in ("number", "decimal"):
        clause.take_all(name)
    word = match["n"].lower()
    value = {"one": 1.0, "a": 1.0, "an": 1.0, "two": 2.0, "three": 3.0}.get(
        word, 0.5 if word.startswith("half") else 0.0
    )
    return min(3.0, value or float(word))


def _before_joins(clause: Clause, references: list[Reference], last: str) -> tuple[str, ...] | Reply:
    """The scenes whose end is meant: all but the last, those named, or the first of two that a join lies between."""
    if not references:
        return tuple(s.id for s in clause.film.scenes if s.id != last)
    order = [s.id for s in clause.film.scenes]
    single = [r for r in references if len(r.scenes) == 1]
    if len(references) == 1 and single and re.search(r"\b(?:into|before|going to)\b", clause.text, re.I):
        at = order.index(references[0].scenes[0])
        return (order[at - 1],) if at else clause.which_scene()
    plain = [Reference(r.text, "ref", r.value, scenes=r.scenes, role="" if r.role in ("after", "from", "until") else r.role, missing=r.missing, choices=r.choices) for r in references]  # fmt: skip
    chosen = clause.resolved(plain)
    if not isinstance(chosen, tuple):
        return chosen
    scenes = tuple(s for s in chosen if s != last)
    if len(chosen) > 1 and len(chosen) < len(order):
        scenes = tuple(s for s in scenes if s != chosen[-1])
    return scenes or chosen


def _transit(clause: Clause, scenes: tuple[str, ...], kind: Any, seconds: float, key: str) -> bool | Reply:
    value = Transition(kind=kind, seconds=round(min(seconds, _LONGEST), 2))
    changed = [scene for scene in scenes if clause.draft.scene(scene, "transition", value)]
    if not changed and clause.draft.topic != "joins":
        return Answer(ask("same", clause.draft.language))
    clause.draft.topic = "joins"
    clause.draft.tell(
        key, what=f"{_called(clause, kind)}{f' ({_LONGEST:g} s)' if seconds > _LONGEST else ''}"
    )
    return True


_LONGEST = 2.0
"""Seconds of the longest transition there is."""


def _called(clause: Clause, kind: str) -> str:
    told = {"cut": "cuts", "crossfade": "crossfades", "dissolve": "dissolves", "fade": "fades"}[kind]
    return told if clause.draft.language == "en" else concept("transition", kind, clause.draft.language)
