"""What a description asks to see, frozen: the one thing the painters read."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .stage import Stage


@dataclass(frozen=True)
class CastLook:
    """A recurring person, animal, thing or place. `kind`: person, animal, thing or place."""

    id: str
    name: str
    description: str
    kind: str


@dataclass(frozen=True)
class PictureRequest:
    """One picture. ``width`` and ``height`` in pixels; the same request draws the same pixels."""

    description: str
    style: str
    cast: tuple[CastLook, ...]
    width: int
    height: int
    seed: int
    place_hint: str = ""


@dataclass(frozen=True)
class Subject:
    """Something to see: its words, how many, and what it does.

    `words` is what figures are found by ("old fisherman with a lantern"); `cast` is set where the
    subject is a recurring member. `relation` ties it to another subject by index: ("in", 1).
    """

    words: str
    noun: str
    count: int = 1
    cast: CastLook | None = None
    pose: str = "stand"
    colour: str = ""
    size: str = ""  # "tiny", "small", "large", "giant"
    part: str = "hero"  # "hero", "other", "landmark", "far", "ride", "seat", "skyline"
    side: str = ""  # "left", "right", "centre"
    relation: tuple[str, int] | None = None
    above: bool = False  # in the air
    who: str = ""  # what an uncast person is called: the same in every scene
    facing: str = ""  # "back" where the words say so
    holding: str = ""  # what a cast member has in hand in this picture only


@dataclass(frozen=True)
class SceneSpec:
    """The reading of one description. Empty strings mean the words are silent."""

    setting: str = "hills"
    inside: bool = False
    moment: str = ""
    weather: str = ""
    season: str = ""
    mood: str = ""
    shot: str = "wide"  # establishing, wide, medium, close, detail
    subjects: tuple[Subject, ...] = ()
    sights: frozenset[str] = frozenset()  # moon, sun, stars, rainbow, mountains, birds, flowers, ...
    nouns: tuple[str, ...] = ()
    angle: str = ""  # "above", "below"
    wet: bool = False


@dataclass(frozen=True)
class Ground:
    """Where things can be in a finished setting; scene pixels.

    `stand` is the feet of the main subject, `far` the nearest-to-horizon place someone may stand,
    `surface` what is underfoot. `line` gives uneven ground by scene x. `front` paints what is nearer
    than the subject.
    """

    horizon: float
    stand: float
    far: float
    surface: str = "land"  # land, snow, sand, street, floor, water, air, seabed, space
    line: Callable[[float], float] | None = None
    front: Callable[[Stage], None] | None = None
    water: float | None = None  # where boats float
    reflects: bool = False
    hero_x: float = 0.0  # preferred place of the subject, fraction of the width; 0 leaves it open
    landmark: tuple[float, float, float] | None = None  # x, ground y, height for a named building
    landmark_depth: float = 0.5
    scale: float = 1.0  # of people against the usual


Painter = Callable[["Stage", SceneSpec], Ground]
