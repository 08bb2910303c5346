"""Where a film happens, and what can be seen, heard and held there."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from agent.director.story.places import TABLE
from agent.director.words import english, gazetteer
from agent.director.words.patterns import compiled


@dataclass(frozen=True)
class Place:
    key: str
    at: str
    """Preposition: ``in``, ``on``."""
    seen: str
    props: tuple[str, ...]
    things: tuple[str, ...]
    bed: str
    sounds: tuple[str, ...]
    mishap: str
    smell: str
    colours: tuple[str, ...]
    hour: str
    aliases: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """``the lighthouse``."""
        if self.key in ("mars", "lisbon", "venice", "space"):
            return self.key if self.key == "space" else self.key.capitalize()
        return {"underwater": "the reef", "cafe": "the coffee shop", "snowfield": "the snow", "hills": "the hillside",
                "seasonal lane": "the lane", "race": "the road", "sky": "the sky"}.get(self.key, f"the {self.key}")  # fmt: skip

    @property
    def there(self) -> str:
        """``by the lake``."""
        return f"{_THERE.get(self.key, self.at)} {self.name}"


@cache
def places() -> dict[str, Place]:
    """All places by key."""
    found = {}
    for line in TABLE.strip().splitlines():
        key, at, seen, props, things, bed, sounds, mishap, smell, colours, hour, aliases = (
            f.strip() for f in line.split("|")
        )
        found[key] = Place(
            key,
            at,
            seen,
            _list(props),
            _list(things),
            bed,
            _list(sounds, ";"),
            mishap,
            smell,
            _list(colours),
            hour,
            _list(aliases),
        )
    return found


@cache
def _aliases() -> dict[str, str]:
    named = {key: key for key in places()}
    for key, place in places().items():
        for alias in place.aliases:
            named.setdefault(alias, key)
    return named


def _list(text: str, mark: str = ",") -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(mark) if part.strip())


_THERE = {"hills": "on", "theatre": "in"}
"""Where the word before a place's picture is not that before its name: *on a stage*, *in the theatre*."""
_FRONT_THINGS = ("stone steps", "street lamp", "iron railing", "tall trees")


def outside(key: str) -> str:
    """The key of the open air before a building; a place under the sky is its own."""
    return key if key.startswith(_BEFORE) else f"{_BEFORE}{key}"


def _front(place: Place) -> Place:
    """A building as it is seen from before its door."""
    name = place.name.removeprefix("the ")
    name = "house" if name in ("kitchen", "bedroom", "attic", "cellar", "playroom") else name
    return replace(
        place,
        key=outside(place.key),
        at="outside",
        seen=f"the {name}, seen from outside, with stone steps before its door",
        things=_FRONT_THINGS,
        bed="street murmur",
        sounds=("steps on stone", "a far door closes", "wings flutter"),
        hour="morning",
    )


_BEFORE = "outside "
_LOOKED_AT = (
    r"(?<!\bon )(?<!\bon the )(?<!\bin )(?<!\bin the )(?<!\bto the )(?<!\bthrough the )(?<!\bunder the )(?<!\bacross the )(?<!\bover the )(?<!\bat the )(?<!\bby the )"
    r"\b(?:moon|snow|ice|sky|air|world|earth|tree|trees|train|trains|boat|ship|desk|bed|bank|clouds?|track|race|rocket|tram|heaven|land|path)\b"
)
"""Words that name a place only after a preposition: one looks *at* the moon, one lives *on* it."""


_NOWHERE = (
    r"(?<!\bat )(?<!\bin )(?<!\bthe )(?<!\bmy )(?<!\bour )(?<!\bher )(?<!\bhis )(?<!\btheir )(?<!\ba )(?<!\bnew )(?<!\bold )(?<!\bfamily )(?<!\btiny )(?<!\bcare )\b(?:home|flat)\b"
    r"|\bno [a-z]+"
)
"""Words that name no place here: *the last bus home*, *fold it flat*, *no office*."""


def find(text: str) -> str | None:
    """The key of the place that a phrase names, the longest name first; None where it names none."""
    text = re.sub(rf"{_LOOKED_AT}|{_NOWHERE}|\bof (?:[a-z]+ )?wood\b", " ", text, flags=re.I)
    low = f" {re.sub(r'[^a-zé]+', ' ', text.lower())} "
    singles = " " + " ".join(english.singular(word) for word in low.split()) + " "
    for alias in sorted(_aliases(), key=lambda a: -len(a)):
        if f" {alias} " in low or f" {alias} " in singles:
            return _aliases()[alias]
    return "city" if CITIES & set(low.split()) else None


CITIES = gazetteer.CITIES | {"florence", "milan", "sydney"}
"""Cities, also those that people are called after: where one is named, a film is in a city."""
_HOMES = {
    "keeper": "lighthouse", "baker": "bakery", "astronaut": "space", "cosmonaut": "space", "librarian": "library",
    "fisherman": "sea", "sailor": "sea", "captain": "sea", "pirate": "sea", "farmer": "farm", "gardener": "garden",
    "cook": "kitchen", "chef": "kitchen", "barista": "cafe", "waiter": "diner", "waitress": "diner", "teacher": "school",
    "student": "school", "pupil": "school", "doctor": "hospital", "nurse": "hospital", "detective": "city", "knight": "castle",
    "king": "castle", "queen": "castle", "prince": "castle", "princess": "castle", "wizard": "castle", "witch": "forest",
    "shepherd": "hills", "climber": "mountain", "hiker": "mountain", "monk": "church", "priest": "church", "actor": "theatre",
    "dancer": "theatre", "ballerina": "theatre", "clown": "theatre", "magician": "theatre", "musician": "theatre",
    "pianist": "theatre", "clockmaker": "workshop", "watchmaker": "workshop", "inventor": "workshop", "mechanic": "workshop",
    "carpenter": "workshop", "blacksmith": "workshop", "potter": "workshop", "painter": "workshop", "artist": "workshop",
    "tailor": "workshop", "shoemaker": "workshop", "cobbler": "workshop", "toymaker": "workshop", "scientist": "workshop",
    "miner": "cave", "diver": "underwater", "mermaid": "underwater", "postman": "village", "mailman": "village",
    "conductor": "station", "beekeeper": "garden", "clerk": "office", "boss": "office", "accountant": "office",
    "programmer": "office", "developer": "office", "founder": "office", "driver": "road", "trucker": "road",
    "fox": "forest", "bear": "forest", "wolf": "forest", "owl": "forest", "deer": "forest", "squirrel": "forest",
    "hedgehog": "forest", "rabbit": "hills", "hare": "hills", "snail": "garden", "bee": "garden", "butterfly": "garden",
    "caterpillar": "garden", "worm": "garden", "ladybird": "garden", "ant": "garden", "whale": "sea", "dolphin": "sea",
    "shark": "underwater", "fish": "underwater", "octopus": "underwater", "crab": "beach", "turtle": "beach", "seal": "beach",
    "gull": "beach", "seagull": "beach", "penguin": "snowfield", "camel": "desert", "lion": "hills", "elephant": "river",
    "frog": "lake", "duck": "lake", "swan": "lake", "cow": "farm", "pig": "farm", "hen": "farm", "chicken": "farm",
    "sheep": "hills", "goat": "mountain", "eagle": "mountain", "mouse": "house", "cat": "house", "dog": "village", "horse": "farm",
    "pigeon": "rooftop", "bat": "cave", "dragon": "mountain", "monkey": "forest", "bicycle": "city", "bike": "city",
    "car": "road", "van": "city", "taxi": "city", "bus": "city", "tram": "city", "train": "station", "boat": "sea", "ship": "sea", "rocket": "space",
    "spaceship": "space", "satellite": "space", "rover": "mars", "cloud": "sky", "balloon": "sky", "kite": "sky", "plane": "sky",
    "star": "sky", "moon": "hills", "sun": "hills", "storm": "sea", "snow": "snowfield", "rain": "city", "wind": "hills", "fog": "harbour",
    "candle": "house", "lamp": "house", "book": "library", "letter": "house", "tree": "hills", "leaf": "seasonal lane",
    "flower": "garden", "rose": "garden", "sunflower": "farm", "tulip": "garden", "seed": "garden", "bread": "bakery",
    "coffee": "cafe", "tea": "kitchen", "pancake": "kitchen", "robot": "workshop", "snowman": "snowfield", "violin": "violin workshop", "radio": "workshop", "policy": "office", "hackathon": "office", "app": "office", "team": "office", "clock": "workshop", "machine": "workshop", "piano": "theatre",
    "umbrella": "city", "autumn": "lake", "winter": "snowfield", "spring": "garden", "summer": "beach", "ghost": "attic",
    "echo": "canyon", "brother": "city", "sister": "house", "girl": "village", "boy": "village", "child": "village",
    "grandmother": "house", "grandfather": "workshop", "toy": "playroom", "bear_toy": "playroom", "volunteer": "river",
    "pancakes": "kitchen", "rainbow": "hills", "goose": "lake", "colour": "village", "race": "race", "cyclist": "race",
    "goalkeeper": "football pitch", "footballer": "football pitch", "striker": "football pitch", "referee": "football pitch", "football": "football pitch",
    "swimmer": "swimming pool", "lifeguard": "swimming pool", "gymnast": "gym", "boxer": "gym", "pilot": "airport", "zookeeper": "zoo",
    "understudy": "theatre", "usher": "theatre", "puppeteer": "theatre", "ventriloquist": "theatre", "acrobat": "theatre", "juggler": "theatre",
    "soloist": "theatre", "choir": "church", "organist": "church", "nun": "church", "caretaker": "school", "professor": "school", "headmaster": "school",
    "locksmith": "workshop", "glassblower": "workshop", "weaver": "workshop", "repairman": "workshop", "electrician": "workshop", "welder": "workshop",
    "cartographer": "office", "mapmaker": "office", "secretary": "office", "typist": "office", "translator": "library", "historian": "library", "poet": "attic",
    "writer": "attic", "author": "attic", "porter": "station", "commuter": "station", "passenger": "station", "busker": "station", "ferryman": "river", "beaver": "river",
    "otter": "river", "mole": "garden", "moth": "house", "scarecrow": "farm", "gnome": "garden", "florist": "garden", "fishmonger": "market", "greengrocer": "market",
    "auctioneer": "market", "seamstress": "workshop", "barber": "shop", "hairdresser": "shop", "pharmacist": "shop", "dentist": "hospital", "midwife": "hospital",
    "soldier": "castle", "jockey": "farm", "skier": "mountain", "surfer": "beach", "lifeboat": "harbour", "raven": "castle", "badger": "forest", "raccoon": "city",
    "vicar": "church", "parson": "church", "verger": "church", "bishop": "church", "pastor": "church", "thatcher": "village", "scaffolder": "city",
    "bookbinder": "workshop", "saddler": "workshop", "farrier": "workshop", "dressmaker": "workshop", "milliner": "shop", "projectionist": "theatre",
    "stationmaster": "station", "signalman": "station", "scout": "forest", "astronomer": "hills", "shepherdess": "hills",
    "winemaker": "vineyard", "surgeon": "hospital", "patient": "hospital", "vet": "hospital",
}  # fmt: skip


def known_home(noun: str, phrase: str) -> str | None:
    """Where somebody like this is known to live; None where nothing tells."""
    return (
        find(phrase)
        or _HOMES.get(noun)
        or next((_HOMES[word] for word in phrase.split() if word in _HOMES), None)
    )


def home(noun: str, phrase: str, kind: str) -> str:
    """Where somebody like this lives, if the wish names no place."""
    if key := known_home(noun, phrase):
        return key
    return {"animal": "forest", "plant": "garden", "machine": "workshop", "sky": "hills", "weather": "hills",
            "food": "kitchen", "group": "park", "person": "city", "idea": "hills"}.get(kind, "house")  # fmt: skip


_NO_HOMES = frozenset(
    english.listed(
        "spring summer autumn winter rain snow wind fog storm sun moon star colour child girl boy team brother sister race"
    )
)
"""What may be anywhere, so that it tells no place of a film that is about something else."""


def at_home(text: str) -> str | None:
    """Where the first thing that a text names and that has a home is at home; None where nothing tells."""
    words = [
        english.singular(word) for word in re.findall(r"[a-zé]+", re.sub(r"\bno [a-z]+", " ", text.lower()))
    ]
    return next((_HOMES[word] for word in words if word in _HOMES and word not in _NO_HOMES), None)


def get(key: str) -> Place:
    """The place with that key, or the front of the building; raises ``KeyError`` where there is none."""
    return _front(places()[key.removeprefix(_BEFORE)]) if key.startswith(_BEFORE) else places()[key]


TIMES = {
    "midnight": r"midnight", "noon": r"noon|midday", "dawn": r"dawn|daybreak|first light", "sunrise": r"sunrise",
    "sunset": r"sunset|last light", "dusk": r"dusk|twilight", "morning": r"mornings?", "evening": r"evenings?",
    "night": r"nights?|moonlit|starry|moonlight|bedtime|night-shift", "afternoon": r"afternoons?",
}  # fmt: skip
SEASONS = {
    "winter": r"winter|christmas",
    "spring": r"spring(?:time)?",
    "summer": r"summer",
    "autumn": r"autumn|fall(?= leaves)",
}
WEATHERS = {
    "storm": r"storms?|stormy|thunderstorms?|thunder|lightning", "snow": r"snow(?:y|ing|fall|storm|s)?|blizzard",
    "rain": r"rain(?:y|ing|fall|s)?|raindrops?|drizzle|umbrellas?", "fog": r"fog(?:gy)?|mist(?:y)?", "wind": r"wind(?:y)?|breeze",
}  # fmt: skip


def stated(table: dict[str, str], text: str) -> str:
    """The first value of a table that the text names, or empty."""
    found = [
        (m.start(), name)
        for name, pattern in table.items()
        if (m := compiled(rf"\b(?:{pattern})\b").search(text))
    ]
    return min(found)[1] if found else ""
