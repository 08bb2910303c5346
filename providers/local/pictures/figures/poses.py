"""How a person stands: joint angles and foot places for every pose and moment of its cycle.

Angles are degrees from straight down, positive toward the front (where the figure faces).
Feet are (forward, lift) from below the hips, in leg lengths.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from math import cos, pi, sin

Arm = tuple[float, float]  # upper arm, forearm
Foot = tuple[float, float]


@dataclass(frozen=True)
class Stance:
    """One moment of a pose. The far arm and leg are those on the side the figure faces."""

    far_arm: Arm = (16, 22)
    near_arm: Arm = (-16, -8)
    far_foot: Foot = (0.10, 0)
    near_foot: Foot = (-0.10, 0)
    hips: float = 1.0  # height of the hips in leg lengths
    lean: float = 0.0  # whole upper body, forward positive
    head: float = 0.0  # head tilt, forward positive
    lift: float = 0.0  # the whole figure off the ground, leg lengths
    turned: float = 0.0  # the whole figure rotated about its middle: lying down
    seat: str = ""  # "ground", "chair", "knees": how the lower body folds
    mood: str = ""  # a face that belongs to the pose, unless the caller asks for another


def stand(t: float) -> Stance:
    """Breathing: the arms open and close a little."""
    sway = 1.6 * sin(2 * pi * t)
    return Stance(far_arm=(16 + sway, 22 + sway), near_arm=(-16 - sway, -8 - sway), head=sway * 0.4)


def walk(t: float) -> Stance:
    a = 2 * pi * t
    swing = 27 * sin(a)
    return Stance(
        far_arm=(8 - swing, 22 - swing * 0.75),
        near_arm=(-4 + swing, 14 + swing * 0.75),
        far_foot=(0.30 * sin(a), 0.11 * max(0.0, cos(a))),
        near_foot=(-0.30 * sin(a), 0.11 * max(0.0, -cos(a))),
        hips=0.955 + 0.02 * cos(2 * a),
        lean=3,
        head=1.5 * cos(2 * a),
    )


def run(t: float) -> Stance:
    a = 2 * pi * t
    return Stance(
        far_arm=(8 - 46 * sin(a), 82 - 38 * sin(a)),
        near_arm=(8 + 46 * sin(a), 82 + 38 * sin(a)),
        far_foot=(0.48 * sin(a), 0.04 + 0.30 * max(0.0, cos(a - 0.5))),
        near_foot=(-0.48 * sin(a), 0.04 + 0.30 * max(0.0, -cos(a - 0.5))),
        hips=0.93 + 0.03 * cos(2 * a),
        lean=12,
        head=-5,
        lift=0.05 + 0.05 * cos(2 * a),
    )


def sit(t: float) -> Stance:
    """On the ground, knees up, hands on them."""
    breath = sin(2 * pi * t)
    return Stance(
        far_arm=(44, 62 + breath),
        near_arm=(22, 58 + breath),
        far_foot=(0.60, 0),
        near_foot=(0.46, 0),
        hips=0.16,
        head=1.5 * breath,
        seat="ground",
    )


def perch(t: float) -> Stance:
    """On a chair, bench or wall as high as the knees; shins hang and swing a little."""
    swing = sin(2 * pi * t)
    return Stance(
        far_arm=(22, 62),
        near_arm=(6, 56),
        far_foot=(0.50 + 0.03 * swing, 0),
        near_foot=(0.40 - 0.03 * swing, 0),
        hips=0.58,
        head=1.5 * swing,
        seat="chair",
    )


def kneel(t: float) -> Stance:
    breath = sin(2 * pi * t)
    return Stance(
        far_arm=(30, 62 + breath), near_arm=(18, 58 + breath), hips=0.52, seat="knees", head=4 + breath
    )


def wave(t: float) -> Stance:
    swing = 20 * sin(4 * pi * t)
    return Stance(far_arm=(118, 158 + swing), near_arm=(-18, -10), head=-3, mood="happy")


def cheer(t: float) -> Stance:
    bounce = sin(4 * pi * t)
    return Stance(
        far_arm=(138 + 6 * bounce, 158 + 8 * bounce),
        near_arm=(-138 - 6 * bounce, -158 - 8 * bounce),
        head=-4,
        mood="joy",
        lift=0.03 + 0.03 * bounce,
    )


def hold(t: float) -> Stance:
    return Stance(far_arm=(34, 98 + 2 * sin(2 * pi * t)), near_arm=(-14, -4), head=2 * sin(2 * pi * t))


def reach(t: float) -> Stance:
    breath = 3 * sin(2 * pi * t)
    return Stance(
        far_arm=(112 + breath, 124 + breath),
        near_arm=(-24, -14),
        lean=6,
        head=-8,
        far_foot=(0.2, 0),
        near_foot=(-0.2, 0.02),
        hips=0.98,
    )


def point(t: float) -> Stance:
    return Stance(far_arm=(86 + 2 * sin(2 * pi * t), 92), near_arm=(-14, -4), head=-2, far_foot=(0.16, 0))


def dance(t: float) -> Stance:
    a = 2 * pi * t
    return Stance(
        far_arm=(95 + 45 * sin(a), 118 + 50 * sin(a)),
        near_arm=(-95 + 45 * sin(a), -118 + 50 * sin(a)),
        far_foot=(0.20 + 0.08 * cos(a), 0.16 * max(0.0, sin(a))),
        near_foot=(-0.20 + 0.08 * cos(a), 0.16 * max(0.0, -sin(a))),
        hips=0.93 + 0.04 * cos(2 * a),
        lean=6 * sin(a),
        head=-10 * sin(a),
        mood="joy",
    )


def lean(t: float) -> Stance:
    """Against something behind, legs crossed."""
    breath = sin(2 * pi * t)
    return Stance(
        far_arm=(24, 84 + breath),
        near_arm=(-8, 70 + breath),
        far_foot=(0.06, 0),
        near_foot=(0.30, 0),
        hips=0.97,
        lean=-9,
        head=7,
    )


def sleep(t: float) -> Stance:
    breath = sin(2 * pi * t)
    return Stance(
        far_arm=(34 + 2 * breath, -38),
        near_arm=(-6, 4),
        turned=90,
        mood="asleep",
        far_foot=(0.16, 0),
    )


def jump(t: float) -> Stance:
    up = sin(pi * t)
    return Stance(
        far_arm=(60 + 70 * up, 80 + 70 * up),
        near_arm=(-60 - 70 * up, -80 - 70 * up),
        far_foot=(0.26, 0.20 * up),
        near_foot=(-0.22, 0.30 * up),
        hips=0.90 + 0.1 * up,
        lift=0.55 * up,
        mood="joy",
    )


def look_up(t: float) -> Stance:
    return replace(stand(t), head=-16, near_arm=(-20, -12), lean=-3)


def read(t: float) -> Stance:
    breath = sin(2 * pi * t)
    return Stance(far_arm=(30, 104 + breath), near_arm=(8, 88 + breath), head=9)


def play(t: float) -> Stance:
    """At an instrument: the near arm bows or strums."""
    stroke = 14 * sin(2 * pi * t)
    return Stance(
        far_arm=(52, 128),
        near_arm=(18 + stroke * 0.4, 96 + stroke),
        head=9 + 3 * sin(2 * pi * t),
        mood="asleep",
    )


def work(t: float) -> Stance:
    """Both hands busy at a table, stove or bed of earth before it."""
    stroke = 9 * sin(4 * pi * t)
    return Stance(far_arm=(34 + stroke, 78 + stroke), near_arm=(22 - stroke, 72 - stroke), lean=8, head=8)


def cry(t: float) -> Stance:
    sob = 2 * sin(4 * pi * t)
    return Stance(far_arm=(20, 24), near_arm=(-8, 0), lean=7, head=15 + sob, mood="sad")


POSES: dict[str, Callable[[float], Stance]] = {
    "stand": stand,
    "walk": walk,
    "run": run,
    "sit": sit,
    "perch": perch,
    "kneel": kneel,
    "wave": wave,
    "cheer": cheer,
    "hold": hold,
    "reach": reach,
    "point": point,
    "dance": dance,
    "lean": lean,
    "sleep": sleep,
    "jump": jump,
    "look up": look_up,
    "read": read,
    "play": play,
    "work": work,
    "cry": cry,
}


def stance(pose: str, phase: float) -> Stance:
    """The moment `phase` (any number, its fraction counts) of a pose; unknown poses stand."""
    return POSES.get(pose, stand)(phase % 1.0)
