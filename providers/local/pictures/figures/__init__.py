"""Figures: people, animals, robots, vehicles and things, drawn by parametric code.

Finding and dressing
--------------------
    find("a red fox")                       -> "fox"      first figure named, longest phrase; None
    find("an old lighthouse keeper")        -> "person:keeper"
    mentions("a fox and two robots")        -> (Mention("fox", ...), Mention("robot", ..., many=True))
    kinds()                                 -> every kind: "person", "person:baker", ..., "fox", "boat"
    group("fox")                            -> "person", "animal", "creature", "vehicle", "building",
                                               "plant", "thing" or "sky"
    look = sheet("a girl in a yellow raincoat with black braids", identity="mira")
                                            a frozen look; words rule, `identity` settles the rest
    distinct([look, ...])                   the same looks with tops (or scarves) 60 degrees of hue apart, as far
                                            as hues allow, wherever the words left the colour open
    held("Tove lifts his lantern")          -> "lantern": what `holding` should be for a sentence, or ""
    dressed_for(look, "rain")               hood, umbrella, beanie: the same look under a weather

Drawing
-------
    box = place(canvas, look, x, ground_y, height_px, facing, pose, phase, ink)

    face(look, x, ground_y, height_px, facing, pose)      where its face is, or None
    head_units(look)                                      a person's height and hips, in radii of the head

`height_px` is the figure's natural height (a person standing, bare-headed), so every pose of a figure
keeps one scale; `relative_size(look)` gives (width / height, height where an adult person is 1).
(x, ground_y) is the middle of its feet, keel or base. `facing`: "right" or "left" (three-quarter view
of people, profile of most others), "front", "back", "right side", "left side". `phase` 0..1 is one
loop of walking, breathing, wing beats, flames. `mood`: calm, happy, joy, laugh, sad, worried, angry,
determined, surprised, talk, sing, asleep. `holding` overrides what the look carries ("" empties the
hands). Poses of people: `PEOPLE_POSES`; others: `poses(kind)`; an unknown pose is drawn standing. A
"perch" sits at `SEAT` of the height above ground_y. Figures with `floats(kind)` hover above ground_y.

Everything is drawn in the canvas's own units: `ink.scale` must be the canvas's pixels per unit.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

import skia

from providers.local.pictures.ink import Ink

from . import dressing, people, roster, trades, wardrobe
from .carried import GRIPS
from .look import Person, Sheet
from .pen import Box, grounded
from .poses import POSES
from .reading import plain_sheet
from .roster import Mention
from .words import tokens

__all__ = [
    "HELD",
    "PEOPLE_POSES",
    "SEAT",
    "Box",
    "Mention",
    "Person",
    "Sheet",
    "distinct",
    "dressed_for",
    "face",
    "find",
    "floats",
    "group",
    "head_units",
    "held",
    "kinds",
    "mentions",
    "place",
    "poses",
    "relative_size",
    "sheet",
]

PEOPLE_POSES = tuple(POSES)
HELD = tuple(GRIPS)
SEAT = 0.25  # height of a perching person's seat, as part of the standing height
FINE_BELOW = 120  # pixels of height under which speckle is drawn finer
_ADULT = people.height(Person())
_NOWHERE = skia.Canvas()
_DRY = Ink()


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """Phrase to kind, for everything that can be drawn."""
    names = dict.fromkeys(trades.PERSON_WORDS.split(","), "person")
    for entry in roster.entries().values():
        names.update(dict.fromkeys(entry.words, entry.kind))
    for name, trade in trades.TRADES.items():
        names.update(dict.fromkeys(trades.phrases(trade), f"person:{name}"))
    return names


def mentions(words: str) -> tuple[Mention, ...]:
    """Every figure named in free English text, in order."""
    return tuple(roster.mentions(words, _names()))


def find(words: str) -> str | None:
    """The kind of the first figure named in free English text, or None."""
    found = mentions(words)
    return found[0].kind if found else None


@lru_cache(maxsize=1)
def kinds() -> tuple[str, ...]:
    """Every kind that can be drawn."""
    return ("person", *(f"person:{name}" for name in trades.TRADES), *roster.entries())


def held(words: str) -> str:
    """What someone holds in free English text: one of `HELD`, or ""."""
    return dressing.held(tokens(words))


def group(kind: str) -> str:
    """What sort of figure a kind is; raises KeyError for an unknown kind."""
    return "person" if kind.startswith("person") else roster.entries()[kind].group


def poses(kind: str) -> tuple[str, ...]:
    """The poses a kind knows; anything else is drawn in its first."""
    if kind.startswith("person"):
        return PEOPLE_POSES
    return tuple(sorted(roster.entries()[kind].poses, key=lambda p: (p != "stand", p))) or ("stand",)


def floats(kind: str) -> bool:
    """Whether a kind hovers: birds on the wing, balloons, clouds."""
    return not kind.startswith("person") and roster.entries()[kind].air


def sheet(description: str, identity: str, kind: str = "") -> Sheet:
    """The frozen look of a figure, read from words; an unknown kind becomes a person."""
    kind = kind or find(description) or "person"
    if kind.startswith("person"):
        look, free = dressing.read(description, identity, kind.partition(":")[2])
        return Sheet(kind, identity, person=look, free=free)
    return plain_sheet(description, identity, roster.entries()[kind])


def relative_size(look: Sheet) -> tuple[float, float]:
    """Width as part of the height, and natural height where an adult person is 1."""
    if look.person:
        tall = people.height(look.person)
        return people.width(look.person) / tall, tall / _ADULT
    entry = roster.entries()[look.kind]
    small = 0.62 if look.traits & {"small", "little", "young", "baby"} else 1.0
    return entry.wide / entry.unit, entry.tall * small * (
        1.35 if look.traits & {"big", "large", "giant", "huge"} else 1.0
    )


def head_units(look: Sheet) -> tuple[float, float]:
    """A person's natural height and the height of the hips, in radii of the head."""
    if look.person is None:
        raise ValueError(f"{look.kind!r} is no person")
    return people.height(look.person), people.frame(look.person).hip


_LOW_HEADS = frozenset(
    {"snail", "hedgehog", "turtle", "ladybird", "mouse", "whale", "crab", "fish", "spider"}
)
"""Kinds whose head is before the body and not above it."""


def face(
    look: Sheet, x: float, ground_y: float, height_px: float, facing: str, pose: str, phase: float = 0.0
) -> Box | None:
    """Where the face of a figure is, placed as by `place`; None for things and for backs."""
    if facing == "back":
        return None
    left = facing.startswith("left")
    if look.person is not None:
        pen = grounded(_NOWHERE, _DRY, x, ground_y, height_px / people.height(look.person), left)
        view = "side" if facing.endswith("side") else facing if facing == "front" else "turned"
        (at_x, at_y), r = people.head(pen, look.person, pose or "stand", phase % 1.0, view)
        return Box(at_x - 0.85 * r, at_y - 0.6 * r, at_x + 0.85 * r, at_y + 0.85 * r)
    half = 0.5 * height_px * relative_size(look)[0]
    if look.kind == "cloud":
        return Box(x - 0.3 * half, ground_y - 0.68 * height_px, x + 0.3 * half, ground_y - 0.25 * height_px)
    if group(look.kind) not in ("animal", "creature"):
        return None
    if group(look.kind) == "creature" and look.kind != "dragon":
        return Box(x - 0.5 * half, ground_y - 0.95 * height_px, x + 0.5 * half, ground_y - 0.55 * height_px)
    if look.kind in _LOW_HEADS:
        inner, outer = (-half, -0.3 * half) if left else (0.3 * half, half)
        return Box(x + inner, ground_y - 0.72 * height_px, x + outer, ground_y - 0.12 * height_px)
    inner, outer = (-0.85 * half, -0.2 * half) if left else (0.2 * half, 0.85 * half)
    return Box(x + inner, ground_y - 0.95 * height_px, x + outer, ground_y - 0.5 * height_px)


def place(
    canvas: skia.Canvas,
    look: Sheet,
    x: float,
    ground_y: float,
    height_px: float,
    facing: str,
    pose: str,
    phase: float,
    ink: Ink,
    mood: str = "",
    holding: str | None = None,
) -> Box:
    """Draw a figure and return what its solid parts cover, in canvas units."""
    if height_px * ink.scale < FINE_BELOW:
        ink = replace(ink, grain=min(0.6, ink.grain))
    left = facing.startswith("left")
    if look.person is None:
        entry = roster.entries()[look.kind]
        pen = grounded(canvas, ink, x, ground_y, height_px / entry.unit, left)
        entry.draw(pen, look, pose, phase % 1.0)
        return pen.extent.box()
    person = look.person
    pen = grounded(canvas, ink, x, ground_y, height_px / people.height(person), left)
    view = "side" if facing.endswith("side") else facing if facing in ("front", "back") else "turned"
    held = _held(person, pose) if holding is None else holding
    people.draw(pen, person, pose, phase % 1.0, view, mood, held)
    return pen.extent.box()


def _held(person: Person, pose: str) -> str:
    """What someone carries in a pose; reading and playing want something to do it with, sleep nothing."""
    if pose == "sleep":
        return ""
    if pose == "read":
        return person.held if person.held in ("letter", "map", "phone") else "book"
    if pose == "play":
        return person.held if person.held in ("guitar", "trumpet", "flute") else "violin"
    return person.held


def distinct(looks: Sequence[Sheet]) -> tuple[Sheet, ...]:
    """The looks with open colours moved until tops (or scarves) lie 60 degrees of hue apart.

    Colours that the words name are never touched, so two explicitly red coats stay red.
    """
    taken = [look.person.top for look in looks if look.person and "top" not in look.free]
    seen: set[str] = set()
    result = []
    for look in looks:
        if look.person and "top" in look.free:
            look = _recoloured(look, taken)
            taken.append(look.person.top if look.person else "")
        elif not look.person:
            if look.kind in seen and "wears" in look.free:
                look = replace(look, wears=(("scarf", _unlike(taken)),))
                taken.append(look.wears[0][1])
            seen.add(look.kind)
        result.append(look)
    return tuple(result)


def _recoloured(look: Sheet, taken: list[str]) -> Sheet:
    person = look.person
    if person is None or all(dressing.apart(person.top, other) >= 60 for other in taken):
        return look
    top = _unlike(taken)
    accent = person.accessory_colour
    if "accessory_colour" in look.free:
        accent = dressing.contrasting(top, accent)
    return replace(look, person=replace(person, top=top, accessory_colour=accent))


def _unlike(taken: Sequence[str]) -> str:
    """The top colour whose hue is furthest from all taken ones."""
    return max(wardrobe.TOPS, key=lambda c: min((dressing.apart(c, other) for other in taken), default=180))


def dressed_for(look: Sheet, weather: str) -> Sheet:
    """The same look under rain, storm or snow: hats and umbrellas, the signature kept in sight."""
    person = look.person
    if person is None:
        return look
    if weather in ("rain", "storm") and person.held != "umbrella":
        if not person.hat and person.outfit in ("coat", "oilskin", "hoodie"):
            return replace(look, person=replace(person, hat="hood", hat_colour=person.top))
        if not person.held and weather == "rain":
            return replace(look, person=replace(person, held="umbrella"))
    if weather == "snow" and not person.hat:
        return replace(look, person=replace(person, hat="beanie", hat_colour=person.accessory_colour))
    return look
