"""Films without a deed: one place before and after, and mood pieces on one theme."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from agent.director.chance import ranked
from agent.director.story import casting, compose, world
from agent.director.story.beats import Slot
from agent.director.story.forms_en import THEMES
from agent.director.story.frames import Moment, Voice, m
from agent.director.story.story import Story
from agent.director.story.visuals import Ledger
from agent.director.story.writer import Draft, Writer
from agent.director.words import phrases


def states(story: Story, slots: Sequence[Slot]) -> list[Draft]:
    """One place shown twice: the same framing before and after."""
    before, after = story.premise.states[0], story.premise.states[1]
    start = _changed(replace(story.ledger, weather="", season=""), before)
    first = [(t, start) for t in _before(before, story)]
    second = [(t, _changed(start, after)) for t in _after(after, story)]
    n = len(slots)
    half = n // 2 if n > 1 else 1
    chosen = [*_spread(first, half), *_spread(second, n - half)]
    writer = Writer(story)
    drafts = []
    for i, (moment, ledger) in enumerate(chosen):
        beat = "hook" if i == 0 else "end" if i == n - 1 else "turn" if i == half else "try"
        drafts.append(replace(writer.draft(beat, moment), ledger=ledger, jump=i == half))
    return drafts


def _spread(items: list[tuple[Moment, Ledger]], n: int) -> list[tuple[Moment, Ledger]]:
    return [items[i % len(items)] for i in range(n)]


_PEOPLED = frozenset(("market street", "city", "village", "station", "cafe", "diner", "shop", "harbour", "park", "school", "race", "museum", "theatre", "lisbon"))  # fmt: skip


def _before(text: str, story: Story) -> list[Moment]:
    noun = place_label(story)
    if story.ledger.place.key not in _PEOPLED:
        return [
            m(
                f"{text}. {{n}} {{things}}, and somebody has counted them.|{text}. {{sound}}.",
                f"{_np(text)}, seen straight on, {{n}} {{things}} in a row in the foreground",
                "the light moves once across everything",
                shot="wide",
            ),
            m(
                "a {thing} lies where it was put.|nothing here is in a hurry.",
                "one {thing} on the ground, lit from the side",
                "a small shadow passes over it",
                shot="detail",
            ),
            m(
                f"that is all of the {noun}.",
                f"the whole {noun} from above",
                "the light moves slowly",
                shot="from above",
            ),
        ]
    crowd = "people between the stalls" if "market" in noun else "people coming and going"
    return [
        m(
            f"{text}. {{n}} voices for one {{thing}}.|{text}. everybody calls at once.",
            f"{_np(text)} with {crowd}, seen straight on, a {{thing}} in the foreground",
            "a crowd drifts past from left to right",
            shot="wide",
        ),
        m(
            "a {thing} changes hands, and hands again.|somebody counts. somebody talks louder.",
            f"two hands passing a {{thing}} to another pair of hands in the {noun}",
            "the {thing} goes from hand to hand",
            shot="detail",
        ),
        m(
            f"the {noun} is full up to the first floor.",
            f"the whole {noun} from above, figures and {{things}} everywhere",
            "the crowd moves like slow water",
            shot="from above",
        ),
    ]


def place_label(story: Story) -> str:
    """What a film of states shows, by its full name: ``market street``."""
    hero = story.premise.hero
    return hero.phrase or hero.label if hero else "place"


def _after(text: str, story: Story) -> list[Moment]:
    noun = place_label(story)
    shown = _same(text, story)
    peopled = story.ledger.place.key in _PEOPLED
    snow = " one line of footprints," if "snow" in text else ""
    stood = " where the crowd stood" if peopled else ""
    return [
        m(
            f"then {text}. you can hear a {{thing}} settle.|then {text}. nobody calls.",
            f"{shown}, seen straight on,{snow} one {{thing}} in the foreground{stood}",
            "nothing moves but the air",
            shot="wide",
        ),
        m(
            "one {thing} stayed out. it does not mind.|the {things} are gone. their places are not.",
            f"a single {{thing}} left out, {shown} behind it out of focus",
            "the {thing} holds still",
            shot="close",
        ),
        m(
            "somebody has walked here, just once.",
            f"{shown} from above, one small figure crossing the {noun}",
            "the figure crosses to the far side",
            shot="from above",
        ),
    ]


def _same(text: str, story: Story) -> str:
    """The second state as a picture by itself: "the same street under snow" is the market street under snow."""
    hero = story.premise.hero
    shown = _np(text)
    if hero is None or not hero.phrase:
        return shown
    head = re.match(
        r"(?:the|it|this|that)\b\s*(?:\w+ ){0,2}?(?:" + re.escape(hero.label) + r"|place|spot|one)?\b", shown
    )
    if head and (
        hero.label in head[0] or head[0].strip() in ("it",) or re.search(r"place|spot|one$", head[0])
    ):
        return f"the {hero.phrase}{shown[head.end() :]}"
    return shown if hero.label in shown else f"the {hero.phrase} {shown}"


def _np(text: str) -> str:
    return re.sub(r"^the same ", "the ", text[0].lower() + text[1:])


def _changed(ledger: Ledger, text: str) -> Ledger:
    weather = world.stated(world.WEATHERS, text)
    season = world.stated(world.SEASONS, text) or ("winter" if weather == "snow" else ledger.season)
    return replace(
        ledger,
        time=world.stated(world.TIMES, text) or ledger.time,
        weather=weather or ledger.weather,
        season=season,
    )


def mood(story: Story, slots: Sequence[Slot], extra: dict[str, str]) -> list[Draft]:
    """A mood piece: before, height, after, on one theme."""
    hero = story.premise.hero
    key = next(
        (k for k in THEMES if hero and (hero.noun == k or k in phrases.content_words(story.premise.text))),
        "",
    )
    drafts = compose.form(story, "mood", slots, extra)
    if not key:
        return drafts
    lines = [[writer_say(story, s, extra) for s in group.split("|")] for group in THEMES[key][2]]
    return _roaming(list(_themed(drafts, lines, story.seed)), story)


_ROAM = (
    "city",
    "house",
    "garden",
    "lake",
    "forest",
    "village",
    "hills",
    "harbour",
    "rooftop",
    "road",
    "cafe",
    "river",
)


def _roaming(drafts: list[Draft], story: Story) -> list[Draft]:
    """A long mood piece changes place every few scenes and comes home at the end."""
    if len(drafts) < 12:
        return drafts
    keys = [k for k in ranked(_ROAM, story.seed, "roam") if k != story.ledger.place.key]
    found = []
    for i, draft in enumerate(drafts):
        stage = min(i // 5, len(keys))
        home = stage == 0 or i >= len(drafts) - 3
        place = story.ledger.place if home else world.get(keys[stage - 1])
        sees = draft.sees if home else draft.sees.replace(story.ledger.place.name, place.name)
        if not home and not draft.says[0]:
            things = place.things
            sees = (
                f"{things[i % len(things)]} under {casting.seen(story.premise.hero)}"
                if story.premise.hero
                else things[i % len(things)]
            )
            sees += ", a wide empty space beside it" if i % 2 else f", {things[(i + 2) % len(things)]} beyond"
        found.append(
            replace(draft, sees=sees, ledger=replace(story.ledger, place=place), jump=i % 5 == 0 and not home)
        )
    return found


def writer_say(story: Story, template: str, extra: dict[str, str]) -> str:
    return Voice(dict(story.voice.slots) | extra).say(template)


def _themed(drafts: list[Draft], lines: list[list[str]], seed: str) -> Iterator[Draft]:
    """The theme's own lines, spread from first to last; what is left over stays quiet."""
    n, stages = len(drafts), len(lines)
    before: list[int] = []
    for i, draft in enumerate(drafts):
        k = round(i * (stages - 1) / max(1, n - 1))
        options = ranked(lines[k], seed, "theme", k)
        turn = before.count(k)
        before.append(k)
        yield replace(
            draft,
            says=tuple(options) if turn == 0 else (options[1],) if turn == 2 and len(options) > 1 else ("",),
        )
