"""A told story as a film: words fitted to the clock, pictures completed, everything put together."""

from __future__ import annotations

from dataclasses import dataclass, replace

from agent.director.outcome import Wish
from agent.director.story import assemble, beats, fit, shown
from agent.director.story.telling import Told
from agent.director.story.writer import Draft
from agent.director.wish import quoted, refusals
from agent.director.wish.genre import Kind
from agent.director.wish.settings import Stated
from film.breakdown import Breakdown
from film.document import LIMITS
from film.timing import TAIL_SECONDS


def length(stated: Stated, kind: Kind) -> float:
    """The asked length, or what suits the genre; between 2 s, or a second a scene, and the most there is."""
    seconds = stated.duration or (
        6.0 if kind.form == "bumper" else beats.DEFAULT_SECONDS.get(kind.genre, 30.0)
    )
    least = max(2.0, (stated.scenes or 0) + TAIL_SECONDS)
    return float(min(max(seconds, least), LIMITS["seconds"]))


@dataclass(frozen=True)
class _Timed:
    """Scenes with what is said in each, and the seconds they have for it."""

    drafts: list[Draft]
    said: list[str]
    room: fit.Room

    def within(self, least: int) -> _Timed:
        """Without scenes that say nothing, while words are too many for the clock; at ``least`` so many stay."""
        timed = self
        while timed.room.over(timed.said) > 1e-6 and timed.said.count("") and len(timed.said) > least:
            timed = timed._fewer()
        return timed

    def _fewer(self) -> _Timed:
        """Without the last scene that says nothing; its time goes to its neighbour."""
        gone = max(i for i, text in enumerate(self.said) if not text)
        seconds = list(self.room.seconds)
        seconds[gone - 1 if gone else 1] += seconds[gone]
        kept = [i for i in range(len(self.said)) if i != gone]
        room = replace(self.room, seconds=tuple(seconds[i] for i in kept))
        return _Timed([self.drafts[i] for i in kept], [self.said[i] for i in kept], room)


def film(told: Told, stated: Stated, kind: Kind, language: str, wish: Wish) -> tuple[Breakdown, bool]:
    """The film of what is told; and whether words that were given had to go."""
    drafts, asked = list(told.drafts), told
    if wish.quotes:
        drafts = quoted.placed(drafts, wish.quotes)
        alone = any(quote.alone for quote in wish.quotes)
        told = replace(told, must=(), whole="", openers=()) if alone else told
    if refused := refusals.of(stated.people, wish.refused):
        drafts, story = refusals.cleared(drafts, told.story, refused)
        told, asked = replace(told, story=story), replace(asked, story=story)
    room = fit.Room(kind.genre, language, tuple(slot.seconds for slot in told.slots), fill=told.fill)
    timed, cut = _Timed(drafts, [""] * len(drafts), room), False
    if stated.narration is not False:
        timed, cut = _spoken(timed, told, fewer=bool(wish.quotes) and not stated.scenes)
    if not stated.scenes:
        timed = timed.within(1)
    english = language == "en" and stated.language in (None, "en")
    drafts = shown.completed(timed.drafts, asked, timed.said if english else None, kind)
    if wish.scenery:
        drafts = [
            replace(d, sees=f"{d.sees}, {wish.scenery}") if k % 3 == 0 else d for k, d in enumerate(drafts)
        ]
    lengths = _lengths(timed)
    frame = assemble.Frame(
        told.title,
        told.logline,
        language,
        kind.genre,
        stated,
        assemble.total(lengths),
        stated.aspect,
        stated.voice,
        wish.style,
    )
    return assemble.breakdown(frame, told.story, drafts, timed.said, lengths), cut


def _spoken(timed: _Timed, told: Told, fewer: bool) -> tuple[_Timed, bool]:
    """What is said of what is told, fitted to the clock; ``fewer`` scenes where given lines need their time."""
    drafts, room = timed.drafts, timed.room
    said = fit.choose(drafts, room)
    said = fit.cover(said, drafts, told.must, told.whole, room, told.openers)
    said = fit.opened(said, (*told.openers, told.whole), room)
    said = fit.varied(said, drafts, told.must, room, told.openers)
    timed = replace(timed, said=said)
    timed = timed.within(2) if fewer else timed
    brief = told.title.rstrip(".?!…") + "." if told.titled else ""
    said, cut = fit.trimmed(timed.said, timed.drafts, timed.room, brief=brief)
    return replace(timed, said=said), cut


def _lengths(timed: _Timed) -> list[float]:
    """How long each scene is: what it has, or what its words need; its sum stays the asked one where it can."""
    needs = [fit.needed(text, timed.room.language) for text in timed.said]
    lengths = [max(has, fit.stepped(need)) for has, need in zip(timed.room.seconds, needs, strict=True)]
    return _levelled(lengths, needs, sum(timed.room.seconds))


def _levelled(lengths: list[float], needs: list[float], goal: float) -> list[float]:
    """Scenes that grew take the time from those with air, so that the sum stays the asked one."""
    floors = [max(fit.SHORTEST, fit.stepped(need)) for need in needs]
    over = sum(lengths) - goal
    while over > 1e-6:
        slack = [i for i in range(len(lengths)) if lengths[i] - min(over, beats.STEP) >= floors[i] - 1e-9]
        if not slack:
            break
        i = max(slack, key=lambda k: (lengths[k] - floors[k], k))
        cut = min(over, beats.STEP)
        lengths[i] = round(lengths[i] - cut, 3)
        over = sum(lengths) - goal
    if over < -1e-6:
        lengths[-1] = round(lengths[-1] - over, 3)
    return [round(value, 3) for value in lengths]
