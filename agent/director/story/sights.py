"""Where and how a given line is seen: under the sky where it happens, as a glimpse, or drawn on paper."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from agent.director.story import casting, pictured, world
from agent.director.story.visuals import INDOORS, Ledger
from agent.director.wish import premise as premises
from agent.director.words import concrete, english, vocabulary

Gloss = Callable[[str], str]
"""What the pictures show of a sentence, in plain English; empty where that is not known."""


DRAWN = (
    ("two hands holding up a simple drawing of {f}", "the drawing is lifted a little and held still"),
    ("a simple drawing of {f} pinned to a plain wall", "a hand smooths one corner of the drawing"),
    ("small paper figures on a table that show {f}", "a finger pushes one paper figure into its place"),
    ("a finger on a simple drawing of {f}", "the finger follows one line of the drawing and stops"),
)
PHOTOGRAPHED = (
    ("{f}", "light moves slowly across and comes to rest"),
    ("{f}, seen from near", "a hand comes into the picture and rests"),
    ("{f}, a person looking on from the side", "the person turns the head and smiles"),
)


_AGAIN = (
    ("{t} from near, soft light on one side", "the light moves slowly across and comes to rest"),
    ("{t} in the foreground, {u} further back", "the focus goes from one to the other"),
    ("{t} from above, nothing else around", "a shadow passes slowly"),
    ("{t} against the light", "the light grows a little"),
    ("{u} out of focus, {t} clear before it", "nothing moves but the light"),
)
_STAGED = frozenset(
    english.listed(
        "hand drawing person finger wall table figure paper child side picture distance light foreground"
    )
)
"""Nouns of how a line is shown, and none of what it tells."""


def again(pictures: Sequence[str], k: int) -> tuple[str, str] | None:
    """Another look at what the pictures of a film show, for a scene in which nothing is told; None where they name no thing."""
    named = {
        english.singular(noun.lower()): noun.lower() for text in pictures for noun in concrete.things(text)
    }
    things = [f"the {noun}" for single, noun in named.items() if single not in _STAGED]
    if not things:
        return None
    other = things[(k + 1) % len(things)] if len(things) > 1 else "soft light"
    sees, moves = _AGAIN[k % len(_AGAIN)]
    return sees.format(t=things[k % len(things)], u=other), moves


def home(seen: str, spoken: Sequence[str], gloss: Gloss) -> str:
    """Where a film begins that is shown under the sky: where its topic is at home, else where its first fact is."""
    hero = premises.read(_topic(seen)).hero
    known = world.known_home(hero.noun, hero.phrase) if hero else None
    return known or first_place(spoken, gloss) or "hills"


def _topic(seen: str) -> str:
    """What a question is about: ``how rain is made`` -> ``rain``."""
    bare = re.sub(r"^(?:how|why|what|when|where)\s+(?:(?:is|are|does|do)\s+)?", "", seen, flags=re.I)
    return re.split(r"\s+(?:is|are|was|does|do|gets?|comes?|works?|happens?)\b", bare)[0]


def looked_at(seen: str) -> tuple[str, str] | None:
    """The picture of a topic and what moves in it: somebody small before it."""
    hero = premises.read(_topic(seen)).hero
    if not hero or not hero.noun:
        return None
    what = casting.seen(hero)
    if hero.kind in ("weather", "sky"):
        return (
            f"a child with an umbrella looking up, {what} all around"
            if hero.noun == "rain"
            else f"a child looking up at {what}",
            "the child looks up and waits",
        )
    return f"a child looking closely at {what}", "the child leans in"


def first_place(spoken: Sequence[str], gloss: Gloss) -> str | None:
    """The first place that the lines themselves name."""
    return next((key for line in spoken if (key := world.find(gloss(line.rstrip(".?!"))))), None)


_GOING = {
    "road": r"ride|drive|lap|race|run|walk|trip|tour|journey",
    "lake": r"paddle|row|swim",
    "sea": r"sail|voyage|crossing|launch",
    "sky": r"flight|take-?off",
}
"""Where something happens that is called by how one goes."""
_GOES = re.compile(rf"\b(?:{'|'.join(_GOING.values())})\b", re.I)


def glimpse(shown: str, topic: str, sees: str, moves: str) -> tuple[str, str, str]:
    """A glimpse of a teaser, what moves and its framing: a bare place with what it is about, a ride with who rides."""
    bare = re.sub(r"^(?:our|my|the) (?:new )?", "", topic)
    about = topic if bare == topic else f"{english.article(bare)} {bare}"
    if not about:
        return sees.replace(", a person looking on from the side", ""), moves, "medium"
    if going := _GOES.search(shown):
        rides = re.fullmatch(_GOING["road"], going[0], re.I)
        who = f"a person riding {about}" if rides else f"a person in {about}"
        return f"{who}, {{f}}", "it moves on to the right and out of the frame", "wide"
    read = premises.read(shown)
    if read.hero and not read.events and world.find(read.hero.phrase):
        return f"{about} in {{f}}, half in shadow", "light moves slowly along an edge", "wide"
    return f"{{f}}, {about} behind", moves, "close"


_ALIVE = ("animal", "weather", "sky", "plant")
_OPEN = frozenset(
    english.listed(
        "sea beach forest desert mountain river lake snowfield island sky canyon hills garden farm"
    )
)


def outdoors(shown: str) -> bool:
    """Whether a line tells of what can be seen under the sky: it is shown, and not drawn on paper."""
    read = premises.read(shown)
    hero = read.hero
    acts = bool(hero and read.events and (hero.kind in _ALIVE or hero.noun in _WATERS))
    return acts or (world.find(shown) in _OPEN and not pictured.denies(shown))


def living(shown: str) -> bool:
    """Whether somebody or an animal acts in a line: the picture may come near."""
    kinds = {vocabulary.kind(english.singular(word)) for word in re.findall(r"[a-z]+", shown.lower())}
    return bool(kinds & {"person", "animal", "group"})


_WATERS = frozenset(english.listed("water river stream drop drops vapour lava ice sea wave tide"))


def there(shown: str, before: Ledger) -> Ledger:
    """The ledger of a line: the place, hour and weather that it names, else those before it."""
    key = world.find(shown)
    if not key and before.place.key in INDOORS and (going := _GOES.search(shown)):
        key = next(k for k, words in _GOING.items() if re.fullmatch(words, going[0], re.I))
    place = world.get(key) if key else before.place
    moved = place.key != before.place.key
    return Ledger(
        place,
        "",
        world.stated(world.TIMES, shown) or (place.hour if moved and key in INDOORS else before.time),
        world.stated(world.SEASONS, shown) or before.season,
        world.stated(world.WEATHERS, shown) or ("clear" if moved else before.weather),
    )


def recalled(shown: str, before: Sequence[str]) -> str:
    """The line with those whom its "they" means: the last that there are several of."""
    heroes = [premises.read(line.rstrip(".?!")).hero for line in before]
    last = next((hero for hero in reversed(heroes) if hero and hero.many and hero.phrase), None)
    return re.sub(r"\bthey\b", f"the {last.phrase}", shown, count=1, flags=re.I) if last else shown


def stirs(shown: str) -> str:
    """What moves in the picture of a line: the line itself, where it is short."""
    return shown if len(shown.split()) <= 12 else "a slow movement through the whole picture"
