"""People: a jointed figure dressed from its look sheet. Units: head radius 1, feet at 0, y up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import acos, atan2, cos, hypot, pi, radians, sin

from . import accessories, carried, garments, hats, heads
from .garments import CUTS, Torso
from .look import Person
from .pen import Pen, Point, deeper, stroke
from .poses import Arm, Foot, Stance, stance
from .skull import Head

# Arms that suit a held thing when the pose itself leaves them free: far arm, near arm or None.
_HOLDING: dict[str, tuple[Arm, Arm | None]] = {
    "hold": ((36, 100), None),
    "raise": ((58, 132), None),
    "hang": ((12, 10), None),
    "down": ((30, 54), None),
    "both": ((26, 104), (12, 92)),
    "play": ((56, 118), (14, 84)),
}
_FREE_ARMS = frozenset(
    {"stand", "walk", "run", "sit", "perch", "kneel", "hold", "look up", "cry", "read", "play", "lean"}
)


@dataclass(frozen=True)
class Frame:
    """A body's measures."""

    head: float
    neck: float
    hip: float
    shoulder: float
    hem: float
    half: float
    arm: float
    sleeve: float
    wrist: float
    leg: float
    hand: float


def frame(person: Person) -> Frame:
    """Measures for a person's age, build and outfit."""
    g = person.grown

    def between(child: float, adult: float) -> float:
        return child + (adult - child) * g

    cut = CUTS[person.outfit]
    bulk = 1.22 if person.outfit == "spacesuit" else 1.0
    stout = person.build
    return Frame(
        head=between(4.75, 7.3) - 0.30 * person.stoop,
        neck=between(3.83, 6.38) - 0.22 * person.stoop,
        hip=between(1.9, 3.55),
        shoulder=between(0.80, 0.98) * (0.35 + 0.65 * stout),
        hem=between(*cut.hem),
        half=between(*cut.half) * stout,
        arm=between(1.55, 2.35),
        sleeve=between(0.56, 0.62) * bulk * (0.5 + 0.5 * stout),
        wrist=between(0.42, 0.44) * bulk,
        leg=between(0.50, 0.58) * bulk,
        hand=between(0.23, 0.25),
    )


def height(person: Person) -> float:
    """From the ground to the top of the bare head, in head radii."""
    return frame(person).head + 1.08


def width(person: Person) -> float:
    """Across the hem or the arms, whichever is wider, in head radii."""
    body = frame(person)
    return 2 * max(body.half, body.shoulder + 0.6)


def head(
    pen: Pen, person: Person, pose: str, phase: float, view: str = "turned", holding: str = ""
) -> tuple[Point, float]:
    """Where the middle of a person's head is on the canvas, and its radius there; nothing is drawn."""
    body, moment = frame(person), stance(pose, phase)
    if moment.turned:
        pen = pen.at(height(person) * 0.5, max(1.2, body.half * 0.95), 90)
    figure = _Figure(pen, person, body, moment, view, "calm", phase)
    return figure.head_pen.point(0, 0), figure.head_pen.scale


def draw(
    pen: Pen,
    person: Person,
    pose: str,
    phase: float,
    view: str = "turned",
    mood: str = "",
    holding: str = "",
    colour: str = "",
) -> None:
    """Draw a person; `view` is front, turned, side or back; `holding` a key of `carried.GRIPS`."""
    body = frame(person)
    moment = stance(pose, phase)
    grip = carried.GRIPS.get(holding)
    if grip and pose in _FREE_ARMS:
        far, near = _HOLDING[grip.pose]
        moment = replace(moment, far_arm=far, near_arm=near or moment.near_arm)
    if moment.turned:
        lying = max(1.2, body.half * 0.95)
        pen = pen.at(height(person) * 0.5, lying, 90)
        if person.accessory in ("backpack", "satchel", "cape"):
            person = replace(person, accessory="")
    figure = _Figure(pen, person, body, moment, view, mood or moment.mood or "calm", phase)
    figure.draw(grip, colour, holding)


class _Figure:
    """One person at one moment, drawn part by part from back to front."""

    def __init__(
        self, pen: Pen, person: Person, body: Frame, moment: Stance, view: str, mood: str, phase: float
    ) -> None:
        self.pen, self.person, self.body, self.moment, self.view = pen, person, body, moment, view
        self.phase = phase
        self.wind = sin(2 * pi * phase)
        hips = self._hip_height()
        self.hips = (0.0, hips)
        lean = 0.0 if view in ("front", "back") else moment.lean + 9 * person.stoop
        self.lean = lean
        self.upper = pen.at(0, hips, -lean)
        neck = body.neck - body.hip
        hem = body.hem - body.hip
        half = body.half * (1 + 0.10 * abs(moment.far_foot[0] - moment.near_foot[0]))
        if moment.seat:
            low = 0.10 if moment.seat != "chair" else hips - 0.62
            hem, half = max(hem, (low if moment.seat != "chair" else hips - 0.5) - hips), half * 1.1
        narrow = {"side": 0.82, "turned": 0.95}.get(view, 1.0)
        self.torso = Torso(self.upper, person, neck, body.shoulder * narrow, hem, half * narrow, view)
        ahead = 0.34 * person.stoop if lean else 0.0
        tilt = moment.head + 6 * person.stoop
        spot = self.upper.at(0.06 * (view != "front") + ahead, neck - 0.1, -tilt)
        self.head_pen = spot.at(0, body.head - body.neck + 0.1, lean * 0.6)
        blink = heads.blinks(phase)
        self.head = Head(self.head_pen, person, view, mood, blink, self.wind)

    def _hip_height(self) -> float:
        m, leg = self.moment, self.body.hip
        return leg * (m.hips + m.lift)

    def draw(self, grip: carried.Grip | None, colour: str, holding: str) -> None:
        over = self._far_arm_over() and self.view != "back"
        if self.person.accessory == "cape" and self.view != "back":
            accessories.cape(self.torso, self.wind)
        heads.behind(self.head)
        if self.person.accessory == "backpack" and self.view != "back":
            accessories.backpack(self.torso)
        if not over:
            self._far(grip, colour, holding)
        self._legs()
        garments.dress(self.torso)
        self._lap()
        self._chest()
        both = grip is not None and grip.pose in ("both", "play")
        if over and both:
            self._far(grip, colour, holding)
        self._arm(self.moment.near_arm, near=True)
        if both and grip and holding in ("violin", "guitar"):
            self._bow(holding)
        low = over and not both and self.moment.far_arm[1] <= 125
        if low:  # under the chin, whatever hangs from it
            self._far(grip, colour, holding)
        self._neck_and_head()
        if over and not both and not low:
            self._far(grip, colour, holding)

    def _far_arm_over(self) -> bool:
        """Whether the far arm crosses before the body."""
        upper, fore = self.moment.far_arm
        return self.view == "front" or (fore > 50 and upper < 75) or self.moment.seat != ""

    def _chest(self) -> None:
        """Aprons, straps and what hangs from the neck."""
        person = self.person
        if person.outfit == "apron" and self.view != "back" and not self.moment.seat:
            garments.apron_skirt(self.torso)
        if self.view == "back":
            if person.accessory == "backpack":
                accessories.backpack(self.torso)
            elif person.accessory == "cape":
                accessories.cape(self.torso, self.wind)
            return
        if person.accessory == "backpack":
            accessories.straps(self.torso)
        for item in (person.accessory, person.trinket):
            if neckwear := accessories.NECKWEAR.get(item):
                neckwear(self.torso)

    def _neck_and_head(self) -> None:
        person, n = self.person, self.torso.neck
        base, top = self.upper.point(0, n - 0.2), self.head_pen.point(0, -0.75)
        scale = self.pen.scale
        width = 0.62 * scale
        spine = stroke([base, top], (width, width * 0.92))
        self.pen.part(spine, deeper(person.skin, 0.05), 0.6)
        scarf_last = self.view != "back"
        if person.accessory == "scarf" and not scarf_last:
            accessories.scarf(self.upper, n, person.accessory_colour, self.wind, back=True)
        heads.front(self.head)
        if person.accessory == "scarf" and scarf_last:
            loose = not self.moment.turned
            accessories.scarf(self.upper, n + 0.05, person.accessory_colour, self.wind, loose=loose)
        if hat := hats.HATS.get(person.hat):
            hat(self.head)

    # Legs.

    def _legs(self) -> None:
        gap = {"front": 0.36, "back": 0.36, "turned": 0.26, "side": 0.1}[self.view] * (
            0.6 + 0.4 * self.person.build
        )
        gap *= 0.8 + 0.2 * self.person.grown
        if self.view in ("front", "back"):
            self._leg(self.moment.far_foot, gap, far=False)
            self._leg(self.moment.near_foot, -gap, far=False)
            return
        self._leg(self.moment.far_foot, gap, far=True)
        self._leg(self.moment.near_foot, -gap, far=False)

    def _leg(self, foot: Foot, gap: float, far: bool) -> None:
        body, seat = self.body, self.moment.seat
        length = body.hip
        hip = (gap, self.hips[1] + (0.12 if seat else 0.0))
        if seat == "knees":
            knee = (gap + 0.55, 0.3)
            spine = [hip, knee]
            shin: list[Point] = [knee, (gap - length * 0.42, 0.24)]
            self._limb_of_leg(shin, far)
            self._limb_of_leg(spine, far)
            self._shoe(shin[-1][0], 0.12, -40, far)
            return
        flat = self.view in ("front", "back")
        dx = 0.0 if flat and not seat else foot[0] * length
        ankle = (gap + dx + (0.5 if seat == "ground" else 0.0), 0.24 + (foot[1] + self.moment.lift) * length)
        knee = _knee(hip, ankle, length - 0.215)
        if flat and seat:
            ankle = (gap * 1.7, ankle[1])
            knee = (gap * 1.8, hip[1] + (0.2 if seat == "ground" else 0.0) * length)
        elif flat:
            knee = ((hip[0] + ankle[0]) / 2, (hip[1] + ankle[1]) / 2)
        elif seat == "chair":
            knee = (ankle[0] - 0.02, hip[1] + 0.02)
        self._limb_of_leg([hip, knee, ankle], far)
        tip = -28 * min(1.0, foot[1] * 4) if not seat else 0.0
        self._shoe(ankle[0], ankle[1] - 0.24, tip, far)

    def _limb_of_leg(self, spine: list[Point], far: bool) -> None:
        person, w = self.person, self.body.leg
        bare = person.outfit == "tutu"
        colour = person.skin if bare else garments.LINEN if person.outfit == "spacesuit" else person.legs
        self.pen.limb(spine, (w * 1.15, w, w * 0.84), deeper(colour, 0.05) if far else colour)

    def _shoe(self, x: float, y: float, tip: float, far: bool) -> None:
        shade = 0.05 if far else 0.0
        colour = deeper(self.person.shoes, shade)
        k = 0.85 + 0.2 * self.person.grown
        boot = self.pen.at(x, y + 0.2, tip, k)
        if self.view in ("front", "back"):
            out = 0.08 if x > 0 else -0.08
            boot.shape(
                [
                    (-0.30 + out, 0.06),
                    (-0.2, 0.26),
                    (0.2, 0.26),
                    (0.30 + out, 0.06),
                    (0.32 + out, -0.19),
                    (-0.32 + out, -0.19),
                ],
                colour,
                0.7,
            )
            return
        boot.shape("-0.34,0.2 0.22,0.22 0.46,0.06 0.7,-0.04 0.7,-0.19! -0.36,-0.19!", colour, 0.7)

    def _lap(self) -> None:
        """Cloth over the thighs of someone seated."""
        if not self.moment.seat or not CUTS[self.person.outfit].covers:
            return
        colour = garments.colour_of(self.person)
        w = self.body.leg * 1.7
        length = self.body.hip
        y = self.hips[1]
        if self.moment.seat == "chair" and self.view in ("front", "back"):
            self.pen.limb([(-0.6, y), (0.6, y)], (w * 1.5, w * 1.5), colour)
        elif self.moment.seat == "chair":
            x = self.moment.far_foot[0] * length + 0.12
            self.pen.limb([(0.0, y + 0.15), (x, y + 0.12)], (w * 1.2, w), colour)
            if self.body.hem < length * 0.4:
                self.pen.limb([(x, y + 0.1), (x + 0.1, max(0.35, self.body.hem))], (w, w * 1.1), colour)
        elif self.moment.seat == "ground" and self.view != "back":
            far = self.moment.far_foot[0] * length
            hip, ankle = (0.1, y + 0.2), (far + 0.5, 0.3)
            knee = _knee(hip, ankle, length - 0.215)
            mid = ((hip[0] + knee[0] * 1.6) / 2.6, (hip[1] + knee[1] * 1.6) / 2.6)
            self.pen.limb([hip, mid], (w * 1.25, w * 0.95), colour)

    # Arms.

    def _shoulder(self, near: bool) -> Point:
        side = -1 if near else 1
        reach = {"front": 0.84, "back": 0.84, "turned": 0.74, "side": 0.2}[self.view]
        return side * self.torso.shoulder * reach, self.torso.neck - 0.45

    def _bones(self, arm: Arm, near: bool) -> tuple[Point, Point, Point]:
        """Shoulder, elbow and wrist, in the upper body's units."""
        upper, fore = radians(self._clear(arm[0])), radians(self._clear(arm[1]))
        x, y = self._shoulder(near)
        half = self.body.arm * 0.5
        elbow = (x + half * sin(upper), y - half * cos(upper))
        return (x, y), elbow, (elbow[0] + half * sin(fore), elbow[1] - half * cos(fore))

    def _clear(self, angle: float) -> float:
        """Short arms are raised sideways, or a big head would hide the hands."""
        beyond = max(0.0, abs(angle) - 100) * 0.6 * (1 - min(1.0, self.person.grown))
        return angle - beyond if angle > 0 else angle + beyond

    def _arm(self, arm: Arm, near: bool) -> None:
        shoulder, elbow, wrist = self._bones(arm, near)
        person, body = self.person, self.body
        colour = garments.sleeve_of(person)
        colour = colour if near or self.view == "front" else deeper(colour, 0.035)
        hand = garments.LINEN if person.outfit == "spacesuit" else person.skin
        fore = radians(arm[1])
        x, y = wrist[0] + 0.16 * sin(fore), wrist[1] - 0.16 * cos(fore)
        self.upper.disc(x, y, body.hand, body.hand, hand)
        self.upper.limb(
            [shoulder, elbow, wrist], (body.sleeve * 1.05, body.sleeve * 0.92, body.wrist), colour
        )

    def _far(self, grip: carried.Grip | None, colour: str, holding: str) -> None:
        """The far arm with what it holds; the fingers close over the thing."""
        arm = self.moment.far_arm
        if grip is None:
            self._arm(arm, near=False)
            return
        _, _, wrist = self._bones(arm, near=False)
        fore = radians(arm[1])
        x, y = wrist[0] + 0.2 * sin(fore), wrist[1] - 0.2 * cos(fore)
        if grip.pose == "both":
            x, y = x - 0.3, y + 0.25
        hand = self.upper.at(x, y, self.lean)
        grip.draw(hand, colour or grip.colour, self.phase)
        self._arm(arm, near=False)

    def _bow(self, holding: str) -> None:
        if holding != "violin":
            return
        _, _, wrist = self._bones(self.moment.near_arm, near=True)
        self.upper.line([(wrist[0] - 0.5, wrist[1] - 0.5), (wrist[0] + 2.3, wrist[1] + 1.0)], "#5a3a2c", 0.07)


def _knee(hip: Point, ankle: Point, length: float) -> Point:
    """Where a knee bends forward between hip and ankle, with two bones of half the leg each."""
    dx, dy = ankle[0] - hip[0], ankle[1] - hip[1]
    reach = min(hypot(dx, dy), length * 0.999)
    bone = length / 2
    bend = acos(max(-1.0, min(1.0, reach / (2 * bone))))
    angle = atan2(dy, dx) + bend
    return hip[0] + bone * cos(angle), hip[1] + bone * sin(angle)
