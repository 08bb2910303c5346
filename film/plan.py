"""The plan: what would be made now, why, with what, and at what price.

Plan, quote, hold and work list are this one object. Its version is the hash of its
lines, so that "the price changed meanwhile" cannot go unnoticed.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import asdict, dataclass, field, replace
from typing import Any, Literal

from film.cut import assembled_inputs
from film.left_out import causes
from film.naming import counted, listed
from film.orders import order
from film.readers import readers, strangers
from film.timing import OVERRUN, time
from film.units import Graph, Unit, digest
from pixora.requests import Request

MICRO = 1_000_000
"""Micro-credits in a credit."""


@dataclass(frozen=True)
class Priced:
    """Who would make a unit and what it would cost, in micro-credits."""

    model: str
    """``provider:model``; empty where no model is ready."""
    quote: int = 0
    maximum: int = 0
    trouble: str = ""
    """Why nobody can make it, as a sentence with the next step."""
    longest: float | None = None
    """Seconds that the model makes at most, where that is the trouble."""
    refused: bool = False
    """Whether this model refused exactly this for its content."""
    references: int | None = None
    """How many pictures of the cast the model can be shown; None where that does not matter."""
    voices: tuple[str, ...] = ()
    """Who reads each line of speech, where the model says."""
    foreign: tuple[str, ...] = ()
    """Those of the voices that do not speak the film's language."""
    sounds: bool = False
    """Whether the clip comes with sound of its own, which is kept."""
    tells_words: bool = False
    """Whether the voice tells when its words are heard."""


@dataclass(frozen=True)
class PlanLine:
    """One unit to make."""

    unit: str
    kind: str
    hash: str
    basis: str
    needs: tuple[str, ...]
    """Units of this plan that must be made first."""
    model: str
    quote: int
    maximum: int
    certain: bool
    """False where the length rests on narration that is not measured yet."""
    cause: str
    """Why it is made: "missing", or what changed."""


@dataclass(frozen=True)
class Plan:
    """What to make now."""

    lines: tuple[PlanLine, ...] = ()
    reused: int = 0
    """Takes that are kept as they are."""
    refused: Mapping[str, str] = field(default_factory=dict)
    """Units that wait for other words, and the models that refused them as they are."""
    left_out: Mapping[str, Priced] = field(default_factory=dict)
    """Units that nobody can make as they are; what needs them waits too."""
    later: int = 0
    """Units that are planned once those of this plan are made and seen."""
    unshown: tuple[str, ...] = ()
    """Models that would draw the cast without being shown its pictures."""
    read: tuple[str, ...] = ()
    """Who reads what, as clauses."""
    heard: tuple[str, ...] = ()
    """Clips that keep the sound they come with."""

    @property
    def version(self) -> str:
        return digest([asdict(line) for line in self.lines])

    @property
    def quote(self) -> int:
        return sum(line.quote for line in self.lines)

    @property
    def maximum(self) -> int:
        """The hold: the sum of the lines' maxima."""
        return sum(line.maximum for line in self.lines)

    @property
    def paid(self) -> tuple[PlanLine, ...]:
        return tuple(line for line in self.lines if line.maximum)

    def public(self, words: str) -> dict[str, Any]:
        """The plan as it goes over the wire, in credits and without hashes."""
        lines = [
            {
                "unit": line.unit,
                "model": line.model,
                "credits": line.quote / MICRO,
                "maximum": line.maximum / MICRO,
                "certain": line.certain,
                "cause": line.cause,
            }
            for line in self.lines
        ]
        return {
            "version": self.version,
            "lines": lines,
            "reused": self.reused,
            "credits": self.quote / MICRO,
            "maximum": self.maximum / MICRO,
            "words": words,
        }


Price = Callable[[Unit, Request], Priced]


def plan(
    now: Graph, price: Price, *, only: Collection[str] | None = None, without: Collection[str] = ()
) -> Plan:
    """Price everything that is not what the film asks for now.

    ``only`` limits the plan to some units and what those need; it is ``without`` some and what needs
    them. A film that wants its cast
    seen first has a plan of the cast's pictures alone, for as long as one of them is due. A
    length that rests on an estimate is quoted for narration a quarter longer, since it can
    turn out so. What a vendor refused for its content waits for other words, and what nobody
    can make as it is for whatever would help.
    """
    prices = _prices(now, price)
    told = _told(now, prices)
    refused = {unit: one.model for unit, one in prices.items() if one.refused}
    left = {unit: one for unit, one in prices.items() if one.trouble and unit not in told}
    due = [unit for unit in now.due({*refused, *left, *without}) if unit not in told]
    if due == ["cut"] and (now.doubtful or refused or left or without) and _in_vain(now):
        due = []
    every = due
    if only is not None:
        every = due = [unit for unit in due if unit in _with_needs(now, only)]
    elif now.film.settings.cast_first:
        cast = [unit for unit in (*every, *refused, *left) if now.units[unit].kind == "cast"]
        due = [unit for unit in cast if unit in every] if cast else every
    return Plan(
        lines=tuple(_line(now, now.units[unit], due, prices) for unit in due),
        reused=sum(1 for standing in now.standing.values() if standing.state in ("current", "pinned")),
        refused=refused,
        left_out=left,
        later=len(every) - len(due),
        unshown=_unshown(now, every, prices),
        read=_read(now, due, prices),
        heard=_heard(now, due, prices),
    )


Prices = Mapping[str, Priced]


def _told(now: Graph, prices: Prices) -> set[str]:
    """The word times of scenes that are about to be read by a voice that tells them itself."""
    read = [now.units[unit] for unit, one in prices.items() if one.tells_words]
    return {f"words:{unit.subject}" for unit in read}


def _prices(now: Graph, price: Price) -> Prices:
    """Who would make each unit that is due, and for how much."""
    longer = _overrun(now)
    return {unit: _priced(now, longer, now.units[unit], price) for unit in now.due() if unit != "cut"}


def _priced(now: Graph, longer: Graph, unit: Unit, price: Price) -> Priced:
    """The price at the length that the unit has if narration runs over, as far as its model goes."""
    if unit.measured:
        return price(unit, order(now, unit))
    priced = price(unit, order(now, _stretched(unit, longer)))
    if priced.longest is None or "frames" not in unit.inputs:
        return priced
    frames = max(unit.inputs["frames"], int(priced.longest * unit.inputs["fps"]))
    return price(unit, order(now, _lasting(unit, frames)))


def _unshown(now: Graph, due: Collection[str], prices: Prices) -> tuple[str, ...]:
    """The models that would draw the cast in these pictures without being shown what it looks like."""
    pictures = [unit for unit in due if now.units[unit].kind == "image" and now.units[unit].needs]
    return tuple(dict.fromkeys(prices[unit].model for unit in pictures if prices[unit].references == 0))


def _read(now: Graph, due: Collection[str], prices: Prices) -> tuple[str, ...]:
    """Who reads what in these scenes."""
    speech = [now.units[unit] for unit in due if now.units[unit].kind == "speech"]
    read = [(unit.subject, prices[unit.id].model, prices[unit.id].voices) for unit in speech]
    foreign = [(prices[unit.id].model, voice) for unit in speech for voice in prices[unit.id].foreign]
    return (*readers(now.film, read), *strangers(now.film.settings.language, foreign))


def _heard(now: Graph, due: Collection[str], prices: Prices) -> tuple[str, ...]:
    """The clips among these that come with sound of their own."""
    clips = [now.units[unit] for unit in due if now.units[unit].kind == "clip"]
    return tuple(unit.id for unit in clips if now.sounds_itself(unit.subject) and prices[unit.id].sounds)


def _in_vain(now: Graph) -> bool:
    """Whether cutting what there is would give the cut that there is, or nothing but titles."""
    cut = now.take("cut")
    if cut is None:
        return not now.selected
    return cut.inputs == assembled_inputs(now)


def _with_needs(now: Graph, only: Collection[str]) -> set[str]:
    wanted: set[str] = set()
    open_units = list(only)
    while open_units:
        unit = open_units.pop()
        if unit in now.units and unit not in wanted:
            wanted.add(unit)
            open_units += now.units[unit].needs
    return wanted


def _overrun(now: Graph) -> Graph:
    """The same film with its unmeasured narration a quarter longer than estimated."""
    if now.timing.measured:
        return now
    return replace(now, timing=time(now.film, now.measured, OVERRUN))


def _line(now: Graph, unit: Unit, due: list[str], prices: Prices) -> PlanLine:
    needs = tuple(need for need in unit.needs if need in due)
    cause = now.standing[unit.id].cause or "missing"
    priced, certain = (Priced(""), True) if unit.kind == "cut" else (prices[unit.id], unit.measured)
    return PlanLine(
        unit.id, unit.kind, unit.hash, unit.basis, needs, priced.model, priced.quote, priced.maximum, certain, cause,
    )  # fmt: skip


def _stretched(unit: Unit, longer: Graph) -> Unit:
    """The unit at the length it would have if narration ran over."""
    if unit.kind == "music":
        return _lasting(unit, longer.timing.total)
    if unit.kind == "words":
        return replace(unit, inputs=unit.inputs | {"milliseconds": longer.timing.milliseconds(unit.subject)})
    slot = longer.timing.of(unit.subject).length
    return _lasting(unit, slot + unit.inputs["frames"] - _slot(unit))


def _lasting(unit: Unit, frames: int) -> Unit:
    return replace(unit, inputs=unit.inputs | {"frames": frames})


def _slot(unit: Unit) -> int:
    """The scene's slot inside a unit's frames: clips carry a handle at either end."""
    fps: int = unit.inputs["fps"]
    return int(unit.inputs["frames"]) - (2 * (fps // 2) if unit.kind == "clip" else 0)


Verdict = Literal["make", "dropped", "too_long", "asking"]


def follow(line: PlanLine, now: Graph, price: Price) -> tuple[Verdict, Priced | None, str]:
    """What an approved line means for the film as it is now.

    A line whose words were edited, or whose scene is gone, is dropped. One whose measured
    length is more than its model makes is not made, and one that costs more than was approved
    must be asked again; otherwise it is made, at the length that is needed now.
    """
    unit = now.units.get(line.unit)
    if unit is None:
        gone = "are not needed any more" if line.kind == "words" else "is no longer part of the film"
        return "dropped", None, f"{now.word(line.unit)} {gone}"
    if unit.kind == "cut":
        return "make", None, ""  # a cut of whatever there is by then
    if now.standing[unit.id].state == "pinned":
        return "dropped", None, f"{now.word(line.unit)} was pinned to another take after approval"
    if unit.basis != line.basis:
        return "dropped", None, f"{now.word(line.unit)} was edited after approval"
    priced = price(unit, order(now, unit))
    if priced.longest is not None:
        ((_, why),) = causes(now, {unit.id: priced})
        return "too_long", priced, why
    if priced.maximum > line.maximum and priced.quote > line.maximum:
        needed, approved = credits(priced.quote), credits(line.maximum)
        return (
            "asking",
            priced,
            f"the narration ran over: {now.word(line.unit)} now costs {needed}, approved were {approved}",
        )
    return "make", priced, ""


def credits(micro: int) -> str:
    """Micro-credits as a person reads them: ``42 credits``, ``0.5 credits``, ``1 credit``."""
    value = micro / MICRO
    text = f"{value:,.2f}".rstrip("0").rstrip(".") if micro % MICRO else f"{micro // MICRO:,}"
    return f"{text} credit{'' if text == '1' else 's'}"


def allowing(micro: int) -> str:
    """The number of credits that allows so much: rounded up, so that it always does."""
    return f"{-(-micro // 10_000) / 100:.2f}".rstrip("0").rstrip(".")


def words(now: Graph, plan: Plan) -> str:
    """The plan as a sentence: "remakes image 3 and clip 3, reuses 14 takes, 42 credits, at most 45"."""
    doubtful = listed(grouped(now, now.doubtful))
    if not plan.lines and (doubtful or plan.refused or plan.left_out):
        waits = (
            [f"{doubtful} may be on the way already, and nothing else can be made before"] if doubtful else []
        )
        return "; ".join([*_notes(now, plan), *waits])
    if not plan.lines:
        return f"everything is current, {plan.reused} takes are kept"
    parts = [f"{verb} {listed(units, len(units))}" for verb, units in _verbs(now, plan) if units]
    if doubtful:
        parts.append(f"leaves out {doubtful}, which may be on the way already")
    if plan.reused:
        parts.append(f"reuses {plan.reused} take{'' if plan.reused == 1 else 's'}")
    parts.append(credits(plan.quote) if plan.maximum else "free")
    if plan.maximum > plan.quote:
        parts.append(f"at most {credits(plan.maximum).split()[0]}")
    return "; ".join([", ".join(parts), *_notes(now, plan)])


def _notes(now: Graph, plan: Plan) -> list[str]:
    """What else there is to know before one agrees to a plan, as clauses."""
    notes = [*dict.fromkeys(left_out(now, plan).values()), *plan.read]
    if plan.heard:
        keep = "keeps its own sound" if len(plan.heard) == 1 else "keep their own sound"
        notes.append(f"{listed(grouped(now, [*plan.heard]))} {keep}")
    notes += refusals(now, plan)
    if plan.later:
        cast = len(plan.lines) + sum(unit.startswith("cast:") for unit in plan.refused)
        it = "it" if cast == 1 else "them"
        notes.append(f"everything else is planned once you have seen {it}")
    if plan.unshown:
        takes = "takes" if len(plan.unshown) == 1 else "take"
        notes.append(
            f"{listed(plan.unshown)} {takes} no pictures of the cast, so a face may differ from scene to scene"
        )
    return notes


def refusals(now: Graph, plan: Plan) -> list[str]:
    """What was refused for its content and waits for other words, as clauses: one for each model."""
    told = []
    for model in dict.fromkeys(plan.refused.values()):
        units = [unit for unit, who in plan.refused.items() if who == model]
        wait = ("waits", "was") if len(units) == 1 else ("wait", "were")
        told.append(
            f"{listed(grouped(now, units))} {wait[1]} refused by {model} for the content and {wait[0]} for other words"
        )
    return told


def left_out(now: Graph, plan: Plan) -> dict[str, str]:
    """The units that nobody can make as they are, to a clause that says why: the same for one cause."""
    told: dict[str, str] = {}
    for units, why in causes(now, plan.left_out):
        told |= dict.fromkeys(units, f"{listed(grouped(now, units))} cannot be made: {why}")
    return told


def _verbs(now: Graph, plan: Plan) -> list[tuple[str, list[str]]]:
    new = [line.unit for line in plan.lines if now.standing[line.unit].take is None]
    old = [line.unit for line in plan.lines if line.unit not in new]
    return [("makes", grouped(now, new)), ("remakes", grouped(now, old))]


def grouped(now: Graph, units: list[str]) -> list[str]:
    """Units in words, many of a kind as a count: ``["6 images", "clip 3", "the music"]``."""
    kinds: dict[str, list[str]] = {}
    for unit in units:
        kinds.setdefault(unit.partition(":")[0], []).append(unit)
    said: list[str] = []
    for kind, members in kinds.items():
        if len(members) > 2:
            said.append(counted(kind, len(members)))
        else:
            said += [now.word(unit) for unit in members]
    return said
