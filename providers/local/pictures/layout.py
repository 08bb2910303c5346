"""Layout: who and what is placed where, and the one rule that nothing near hides a hero's face.

Lengths are frame pixels, y down. Items are listed back to front.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from . import figures
from .figures import Box

HIDDEN = 0.08
"""Part of a face that something nearer may cover: a brim, a shoulder, the tip of a leaf."""
STEP = 0.03
"""Items are moved aside in steps of this part of the frame's width."""


@dataclass(frozen=True)
class Placed:
    """A figure and its place. `group` names what is moved together: the cups of a row and their table."""

    name: str
    look: figures.Sheet
    x: float
    feet: float
    height: float
    facing: str
    pose: str
    phase: float = 0.0
    depth: float = 0.25
    group: str = ""
    holding: str | None = None  # None: what its look says

    def moved(self, dx: float, dy: float = 0.0, scale: float = 1.0) -> Placed:
        """The same figure elsewhere, or smaller."""
        return replace(self, x=self.x + dx, feet=self.feet + dy, height=self.height * scale)

    @property
    def face(self) -> Box | None:
        """Where its face is; None for things and for those who are seen from behind."""
        return figures.face(self.look, self.x, self.feet, self.height, self.facing, self.pose, self.phase)

    @property
    def solid(self) -> tuple[Box, ...]:
        """Boxes that it covers, roughly."""
        half = 0.5 * self.height * figures.relative_size(self.look)[0]
        top = self.feet - self.height
        face = self.face
        if self.look.person is None or face is None:
            return (Box(self.x - 0.92 * half, top + 0.04 * self.height, self.x + 0.92 * half, self.feet),)
        hair = 0.22 * face.width
        head = Box(face.left - hair, face.top - hair, face.right + hair, face.bottom)
        return (head, Box(self.x - half, face.bottom, self.x + half, self.feet))


@dataclass(frozen=True)
class Ledge:
    """A table down to `foot`, or, where that is None, a table top or strip of ground near the lens."""

    left: float
    top: float
    span: float
    foot: float | None
    thick: float
    group: str = ""
    face: None = None

    def moved(self, dx: float, dy: float = 0.0, scale: float = 1.0) -> Ledge:
        """The same ledge elsewhere; it is not scaled."""
        return replace(self, left=self.left + dx, top=self.top + dy)

    @property
    def solid(self) -> tuple[Box, ...]:
        """What it covers: a table's top, not the air between its legs."""
        bottom = self.top + (1e6 if self.foot is None else self.thick)
        return (Box(self.left, self.top, self.left + self.span, bottom),)


Item = Placed | Ledge


def hidden(face: Box, item: Item) -> float:
    """The part of a face that an item in front of it covers, 0..1."""
    area = max(1e-6, face.width * face.height)
    return min(1.0, sum(_overlap(face, box) for box in item.solid) / area)


def _overlap(one: Box, other: Box) -> float:
    across = min(one.right, other.right) - max(one.left, other.left)
    down = min(one.bottom, other.bottom) - max(one.top, other.top)
    return max(0.0, across) * max(0.0, down)


def clear_faces(items: Sequence[Item], width: float, height: float) -> list[Item]:
    """The items moved, put behind, made smaller or left out until no face is covered by what is nearer."""
    placed = _heroes_apart(_faces_in_front(items), width)
    placed = _above_the_ledge(placed)
    groups = dict.fromkeys(item.group for item in placed if item.face is None and item.group)
    for group in groups:
        placed = _aside(placed, group, width, height)
    return placed


def _faces_in_front(items: Sequence[Item]) -> list[Item]:
    """Heroes without a face, a tram or a cloud, stand behind heroes who have one."""
    heroes = [i for i, item in enumerate(items) if isinstance(item, Placed) and item.name.startswith("hero")]
    order = sorted(heroes, key=lambda i: items[i].face is not None)
    placed = list(items)
    for slot, source in zip(heroes, order, strict=True):
        placed[slot] = items[source]
    return placed


def _heroes_apart(items: list[Item], width: float) -> list[Item]:
    """Those who have faces moved sideways until none stands before another's."""
    for _ in range(3):
        faced = [i for i, item in enumerate(items) if item.face is not None]
        crossed = False
        for a in range(len(faced)):
            for b in range(a + 1, len(faced)):
                back, front = faced[a], faced[b]
                face = items[back].face
                if face is not None and hidden(face, items[front]) > HIDDEN:
                    crossed = True
                    _part(items, back, front, width)
        if not crossed:
            break
    return items


def _part(items: list[Item], back: int, front: int, width: float) -> None:
    """Move two apart, or let the other one be nearer, or make the nearer one smaller."""
    first, second = items[back], items[front]
    if not isinstance(first, Placed) or not isinstance(second, Placed):
        return
    side = 1.0 if second.x >= first.x else -1.0
    for k in range(1, 13):
        step = side * k * STEP * width
        for one, other in ((0.0, step), (-step, 0.0), (-step, step)):
            a, b = _framed(first.moved(one), width), _framed(second.moved(other), width)
            if a.face is not None and hidden(a.face, b) <= HIDDEN:
                items[back], items[front] = a, b
                return
    if second.face is not None and hidden(second.face, first) <= HIDDEN:
        items[back], items[front] = second, first
        return
    items[front] = _framed(second.moved(side * 0.15 * width, scale=0.8), width)


def _framed(item: Placed, width: float) -> Placed:
    """The figure with its face inside the frame."""
    face = item.face
    if face is None:
        return item
    low, high = 0.02 * width, 0.98 * width
    return item.moved(max(0.0, low - face.left) - max(0.0, face.right - high))


def _above_the_ledge(items: list[Item]) -> list[Item]:
    """Whose chin is behind a table near the lens is lifted above it."""
    for index, item in enumerate(items):
        if not isinstance(item, Ledge) or item.foot is not None:
            continue
        for i in range(index):
            face = items[i].face
            if face is not None and face.bottom > item.top:
                items[i] = items[i].moved(0.0, item.top - face.bottom - 0.1 * face.height)
    return items


def _aside(items: list[Item], group: str, width: float, height: float) -> list[Item]:
    """A group moved to the nearest place where it covers no face; left out where there is none."""
    if _worst(items, group) <= HIDDEN:
        return items
    steps = sorted((k * STEP * width * side for k in range(1, 24) for side in (1, -1)), key=abs)
    tries: list[tuple[float, float, float]] = [(dx, 0.0, 1.0) for dx in steps]
    tries += [(0.0, k * 0.04 * height, 1.0) for k in range(1, 5)]
    tries += [(dx, 0.0, 0.7) for dx in (0.0, *steps)]
    for dx, dy, scale in tries:
        moved = [item.moved(dx, dy, scale) if item.group == group else item for item in items]
        if _inside(moved, group, width) and _worst(moved, group) <= HIDDEN:
            return moved
    return [item for item in items if item.group != group]


def _worst(items: Sequence[Item], group: str) -> float:
    """The most that a face is covered by a group that stands before it."""
    worst = 0.0
    for index, item in enumerate(items):
        if item.group == group:
            faces = (other.face for other in items[:index])
            worst = max([worst, *(hidden(face, item) for face in faces if face is not None)])
    return worst


def _inside(items: Sequence[Item], group: str, width: float) -> bool:
    """Whether a group is still well within the frame."""
    boxes = [box for item in items if item.group == group for box in item.solid]
    return all(box.left > -0.04 * width and box.right < 1.04 * width for box in boxes)
