"""Changing how long scenes play, and when one speaks: trimming, splitting, moving narration.

All ask the timing model what is possible, and say in a sentence what kept them from doing
exactly what was asked: a scene is never shorter than its narration, narration stays in its
scene, and a split falls between two words.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from film.captions import Word, break_cost, heard, pieces, spread
from film.document import Film, Line, Scene, Transition
from film.timing import frames, handle, room, shortest, voiced
from film.units import Graph, Shelf

SHORTEST_SECONDS, LONGEST_SECONDS = 0.5, 60.0


class SlotError(ValueError):
    """A scene that cannot be changed like that; the message says how it can."""


def seconds(count: int, fps: int) -> float:
    """Frames as seconds that give exactly these frames again."""
    return round(count / fps, 6)


def said(length: float) -> str:
    """Seconds as a person reads them: ``4 s``, ``2.25 s``."""
    return f"{length:.2f}".rstrip("0").rstrip(".") + " s"


def trim(now: Graph, scene_id: str, asked: float) -> tuple[float, str]:
    """The length in seconds that a scene gets, and why it is not the one asked for (or nothing)."""
    fps, at, number = now.timing.fps, now.timing.of(scene_id), now.film.number(scene_id)
    least, most = frames(SHORTEST_SECONDS, fps), frames(LONGEST_SECONDS, fps)
    wanted, needed = frames(asked, fps), shortest(at, fps)
    got = min(max(wanted, least, needed), most)
    if got == wanted:
        return seconds(got, fps), ""
    if wanted < needed:
        narration = f"{'' if at.measured else 'about '}{said(at.narration / fps)}"
        reason = f"its narration takes {narration} and needs air around it"
        return seconds(got, fps), f"Scene {number} lasts {said(needed / fps)}, not {said(asked)}: {reason}."
    bound = f"a scene lasts {said(SHORTEST_SECONDS)} to {said(LONGEST_SECONDS)}"
    return seconds(got, fps), f"Scene {number} lasts {said(got / fps)}, not {said(asked)}: {bound}."


def speak_from(now: Graph, scene_id: str, asked: float) -> tuple[float, str]:
    """The seconds before a scene's first word, and why they are not the ones asked for (or nothing).

    Raises ``SlotError`` where nobody speaks.
    """
    fps, at, number = now.timing.fps, now.timing.of(scene_id), now.film.number(scene_id)
    if not at.narration:
        raise SlotError(f"nobody speaks in scene {number}, so it has no narration to move")
    wanted, latest = frames(asked, fps), at.length - room(at, fps)
    if wanted <= latest:
        return seconds(wanted, fps), ""
    limit = (
        f"Scene {number}'s narration begins at {said(latest / fps)}, not {said(asked)}: "
        f"it takes {'' if at.measured else 'about '}{said(at.narration / fps)} and needs air behind it."
    )
    return seconds(latest, fps), limit


def shortened(now: Graph, scene_id: str) -> str:
    """Why a scene's transition is not as long as it was asked to be; empty if it is."""
    scene, at, number = now.film.scene(scene_id), now.timing.of(scene_id), now.film.number(scene_id)
    asked = frames(scene.transition.seconds, now.timing.fps) // 2 * 2
    if scene.transition.kind == "cut" or at.transition == asked:
        return ""
    name = f"Scene {number}'s {scene.transition.kind}"
    if number == len(now.film.scenes):
        return f"{name} is not seen: no scene follows it."
    if at.transition == 2 * handle(now.timing.fps):
        reason = "clips have no more frames to spare"
    else:
        reason = "it takes at most a fifth of the shorter scene beside it"
    return f"{name} lasts {said(at.transition / now.timing.fps)}, not {said(scene.transition.seconds)}: {reason}."


@dataclass(frozen=True)
class Split:
    """A scene in two: the first keeps its id, the second has a new one."""

    first: Scene
    second: Scene
    limited: str = ""
    """Why it is not exactly where it was asked for, as a sentence."""


def split(shelf: Shelf, film: Film, scene_id: str, at: float) -> Split:
    """Divide a scene ``at`` seconds after its start.

    Words stay whole: the cut goes to the nearest place between two of them, and each half
    is at least as long as what is said in it needs. Together they are as long as the scene
    was, unless the air around a second voice does not fit.
    Raises ``SlotError`` where there is too little of the scene to divide.
    """
    now = shelf.voices(film)
    fps, slot, number = now.timing.fps, now.timing.of(scene_id), film.number(scene_id)
    wanted, least = frames(at, fps), frames(SHORTEST_SECONDS, fps)
    if slot.length < 2 * least:
        raise SlotError(
            f"scene {number} lasts {said(slot.length / fps)}, too little to split: "
            f"either half needs {said(SHORTEST_SECONDS)}"
        )
    if not 0 < wanted < slot.length:
        raise SlotError(
            f"scene {number} lasts {said(slot.length / fps)}, so it cannot be split at {said(at)}; "
            f"choose {said(SHORTEST_SECONDS)} to {said(slot.length / fps - SHORTEST_SECONDS)}"
        )
    place = min(_places(now, scene_id), key=lambda place: (place.away(at), place.cost))
    before, after = place.divide(film.scene(scene_id).lines)
    halves = _Halves(film, scene_id, before, after)
    least_first, least_second = halves.needs(shelf)
    latest = max(slot.length - least_second, least_first)
    goal = place.nearest(wanted, fps) if slot.narration else wanted
    first = min(max(goal, least_first), latest)
    second = max(slot.length - first, least_second)
    limited = _moved(number, at, first, fps) + _grown(number, first + second - slot.length, fps)
    return Split(*halves.lasting(first, second, fps), limited.strip())


def _moved(number: int, at: float, first: int, fps: int) -> str:
    if abs(first - frames(at, fps)) <= 1:
        return ""
    where = said(first / fps)
    return f"Scene {number} is split at {where}, not {said(at)}: words stay whole, with air around them. "


def _grown(number: int, more: int, fps: int) -> str:
    if more <= 0:
        return ""
    return f"The halves of scene {number} are {said(more / fps)} longer than it was: each voice needs air around it."


@dataclass(frozen=True)
class _Halves:
    """The two scenes that one becomes, whatever their lengths."""

    film: Film
    scene_id: str
    before: tuple[Line, ...]
    after: tuple[Line, ...]

    def lasting(self, first: int, second: int, fps: int) -> tuple[Scene, Scene]:
        """Both with their asked lengths; the way into the next scene belongs to the second."""
        scene = self.film.scene(self.scene_id)
        most = frames(LONGEST_SECONDS, fps)
        # A voice that goes along whole stays where it is in the film.
        whole = scene.head is not None and self.after == scene.lines
        head = max(0.0, (scene.head or 0.0) - first / fps) if whole else None
        return (
            scene.with_(lines=self.before, duration=seconds(min(first, most), fps), transition=Transition()),
            scene.with_(
                id=f"s{self.film.next_scene}",
                lines=self.after,
                duration=seconds(min(second, most), fps),
                head=head,
            ),
        )

    def needs(self, shelf: Shelf) -> tuple[int, int]:
        """The least that either may last, in frames."""
        fps = self.film.settings.fps
        least = frames(SHORTEST_SECONDS, fps)
        halves = self.lasting(least, least, fps)
        timing = shelf.voices(placed(self.film, self.scene_id, halves)).timing
        first, second = (timing.of(half.id).length for half in halves)
        if self.after == self.film.scene(self.scene_id).lines:  # its voice goes along
            second = max(second, shortest(shelf.voices(self.film).timing.of(self.scene_id), fps))
        return first, second


def placed(film: Film, scene_id: str, halves: Sequence[Scene]) -> Film:
    """The film with a scene's two halves where it was."""
    scenes: list[Scene] = []
    for scene in film.scenes:
        scenes += halves if scene.id == scene_id else [scene]
    return film.model_copy(update={"scenes": tuple(scenes), "next_scene": film.next_scene + 1})


@dataclass(frozen=True)
class _Place:
    """Between two words: before piece ``piece`` of line ``line``, silent from ``start`` to ``end`` seconds."""

    line: int
    piece: int
    start: float
    end: float
    cost: float
    """What it costs to divide the text there."""

    def away(self, at: float) -> float:
        """Seconds from a moment to the silence."""
        return max(self.start - at, at - self.end, 0.0)

    def nearest(self, frame: int, fps: int) -> int:
        """The frame in the silence that is nearest to the one asked for."""
        first, last = math.ceil(self.start * fps), math.floor(self.end * fps)
        return min(max(frame, first), last) if first <= last else first

    def divide(self, lines: Sequence[Line]) -> tuple[tuple[Line, ...], tuple[Line, ...]]:
        """The lines before and after it."""
        before, after = [*lines[: self.line]], [*lines[self.line :]]
        if self.piece:
            first, second = _divided(lines[self.line], self.piece)
            before, after = [*before, first], [second, *after[1:]]
        return tuple(before), tuple(after)


def _places(now: Graph, scene_id: str) -> Iterator[_Place]:
    """Everywhere that a scene's text may be divided, with when that is; in order."""
    scene, slot = now.film.scene(scene_id), now.timing.of(scene_id)
    words = [(n, piece, word) for n, line in enumerate(_timed(now, scene)) for piece, word in enumerate(line)]
    length, end, last = slot.length / now.timing.fps, 0.0, ""
    whole = _recorded(now, scene_id)
    for n, piece, word in words:
        inside = piece > 0
        if (not n and not inside) or (not whole and (not inside or _divisible(scene.lines[n]))):
            cost = break_cost(last, word.text) if inside else -1.0
            yield _Place(n, piece, end, max(end, word.start), cost)
        end, last = max(end, word.end), word.text
    yield _Place(len(scene.lines), 0, min(end, length), length, -1.0)


def _recorded(now: Graph, scene_id: str) -> bool:
    """Whether the scene's voice is a take that somebody pinned: it is never made in two parts."""
    standing = now.standing.get(f"speech:{scene_id}")
    return standing is not None and standing.state == "pinned"


def _timed(now: Graph, scene: Scene) -> list[list[Word]]:
    """The words of every line in seconds from the scene's start; lines that nobody reads take no time."""
    slot, fps = now.timing.of(scene.id), now.timing.fps
    if not slot.narration:
        return spread(scene.lines, slot.length / fps)
    read, head, end = iter(heard(now, scene.id)), slot.head / fps, slot.head / fps
    known = voiced(scene, now.film)
    timed: list[list[Word]] = []
    for line in scene.lines:
        if line in known:
            timed.append([Word(word.text, word.start + head, word.end + head) for word in next(read)])
        else:
            timed.append([])
        timed[-1] = timed[-1] or [Word("", end, end)]
        end = timed[-1][-1].end
    return timed


def _divisible(line: Line) -> bool:
    return line.spoken is None or len(pieces(line.spoken)) > 1


def _divided(line: Line, piece: int) -> tuple[Line, Line]:
    """A line in two before its piece of that number; what is spoken divides in the same proportion."""
    parts = pieces(line.text)
    texts = _cut(line.text, parts, piece)
    if line.spoken is None:
        return line.with_(text=texts[0]), line.with_(text=texts[1])
    read = pieces(line.spoken)
    at = min(max(round(piece * len(read) / len(parts)), 1), len(read) - 1)
    spoken = _cut(line.spoken, read, at)
    return line.with_(text=texts[0], spoken=spoken[0]), line.with_(text=texts[1], spoken=spoken[1])


def _cut(text: str, parts: Sequence[str], at: int) -> tuple[str, str]:
    """A text before and from its part number ``at``, character for character."""
    offset = 0
    for part in parts[:at]:
        offset = text.index(part, offset) + len(part)
    offset = text.index(parts[at], offset)
    return text[:offset].rstrip(), text[offset:]
