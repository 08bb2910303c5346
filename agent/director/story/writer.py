"""Drafts of scenes, and the writer that turns moments into them, each at most once in a film."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from agent.director.chance import ranked
from agent.director.story.frames import Moment, Voice, fits, m
from agent.director.story.story import Story
from agent.director.story.visuals import Ledger
from agent.director.words import vocabulary


@dataclass(frozen=True)
class Draft:
    """One scene, not yet fitted to its seconds."""

    beat: str
    says: tuple[str, ...]
    """Spoken candidates, best liked first."""
    sees: str
    moves: str
    hears: str = ""
    shot: str = ""
    kept: bool = False
    """Whether the words were given and must all be spoken."""
    ledger: Ledger | None = None
    jump: bool = False
    """Whether time or place jumps before this scene."""
    framed: bool = False
    """Whether the author named the framing."""


_QUIET: tuple[Moment, ...] = (
    m(
        "{p}, by itself for a moment.|",
        "{p} without a figure, a {thing} in the foreground",
        "light moves slowly over the {thing}",
    ),
    m(
        "past the {thing0}, and on.|",
        "{hero} small in the middle distance, moving right past {thing0}",
        "{who} passes to the right",
        needs="cast",
    ),
    m(
        "{h} [keep] still.|",
        "{thing1} in close view, {hero} out of focus behind",
        "a shadow passes behind",
        needs="cast",
    ),
    m(
        "{h} [look] at the {thing2} for a while.|",
        "{hero} from behind, looking toward {thing2}",
        "{who} stands still and breathes",
        needs="cast",
    ),
    m(
        "light on the {thing3}.|",
        "{thing3} against the light, seen from the ground",
        "light flickers at the edge",
    ),
    m(
        "from up there it all looks simple.|",
        "{hero} seen from high above, the shadow longer than the body",
        "the shadow turns a little",
        needs="cast",
    ),
    m(
        "the {thing4}, a {thing}, and room to spare.|",
        "{thing4} and a {thing} side by side, wide empty space to the right",
        "dust drifts through the light",
    ),
    m(
        "{h} [listen]. {sound}.|",
        "{hero} in profile on the right third, facing left, {thing0} behind",
        "{who} turns {his} head to the left",
        needs="cast",
    ),
    m(
        "between the {thing0} and the {thing2} lies the whole day.|",
        "{thing0} in the foreground, {thing2} small and far behind",
        "a small movement between the two",
    ),
    m("one {thing} is enough.|", "one {thing} on {thing1}, nothing else near", "the {thing} trembles once"),
    m(
        "the way is longer than it looks.|",
        "the way ahead in {p}, {thing1} on one side, {thing2} on the other",
        "a small movement far off",
    ),
    m(
        "{n} {things}. somebody put them there.|",
        "{n} {things} in a row beside {thing3}",
        "light runs along the row",
    ),
)


_COLOURED = re.compile(rf"\b(?:{vocabulary.COLOURS})\b", re.I)
"""What no script says unless the wish does: a picture may change its colours."""


class Writer:
    """Hands out moments, each at most once in a film."""

    def __init__(self, story: Story, extra: dict[str, str] | None = None) -> None:
        things = {
            f"thing{i}": thing
            for i, thing in enumerate(ranked(story.ledger.place.things, story.seed, "quiet"))
        }
        slots = things | dict(story.voice.slots) | (extra or {})
        slots.setdefault("hero", f"a {slots['thing']}")
        self.voice = Voice(slots, story.voice.hero_many, story.voice.object_many)
        self.story = story
        self.used: set[str] = set()

    def usable(self, moments: Iterable[Moment], slot: str) -> list[Moment]:
        """Those that fit the wish and were not used, best liked first."""
        pool = [
            x
            for x in moments
            if fits(x, self.story.facts)
            and self.voice.can(x.sees + x.moves)
            and any(self.voice.can(s) for s in x.says)
        ]
        liked = [x for x in ranked(pool, self.story.seed, slot) if x.sees not in self.used]
        return sorted(
            liked, key=lambda x: -sum("." in need or need in ("touch", "claim", "goal") for need in x.needs)
        )

    def take(self, moments: Sequence[Moment], slot: str) -> Moment | None:
        """The best liked of them; None where all are spent."""
        found = self.usable(moments, slot)
        if found:
            self.used.add(found[0].sees)
            return found[0]
        return None

    def quiet(self, slot: str) -> Moment:
        """A picture without words; never fails, and only repeats in very long films."""
        found = self.take(_QUIET, slot)
        if found is None:
            self.used -= {x.sees for x in _QUIET}
            self._turn_things()
            found = self.take(_QUIET, slot) or _QUIET[0]
        return found

    def _turn_things(self) -> None:
        """The same framings, of other things."""
        slots = dict(self.voice.slots)
        names = [f"thing{i}" for i in range(len(self.story.ledger.place.things))]
        values = [slots[name] for name in names]
        slots |= dict(zip(names, [*values[1:], values[0]], strict=True))
        self.voice = replace(self.voice, slots=slots)

    def lines(self, moment: Moment, slot: str) -> list[str]:
        """The moment's sentences with their slots filled."""
        voice = self.voice
        said = [voice.say(s) for s in ranked(moment.says, self.story.seed, slot, "says") if voice.can(s)]
        wish = self.story.premise.text.lower()
        return [s for s in said if not (c := _COLOURED.search(s)) or c[0].lower() in wish] or said[:1]

    def draft(self, beat: str, moment: Moment, says: Sequence[str] | None = None) -> Draft:
        """The moment as a draft."""
        spoken = tuple(says if says is not None else self.lines(moment, beat))
        return Draft(
            beat,
            spoken,
            self.voice.draw(moment.sees),
            self.voice.draw(moment.moves),
            self.voice.draw(moment.hears),
            moment.shot,
        )
