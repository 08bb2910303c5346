"""Reading a description: free English in, a frozen :class:`SceneSpec` out. Same words, same spec."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from . import figures
from . import keepsakes as _keepsakes  # noqa: F401 - enters more figures
from . import props as _props  # noqa: F401 - and these
from .figures.words import COLOURS
from .spec import CastLook, SceneSpec, Subject

SETTINGS: dict[str, str] = {
    "lamproom": "lamp room|lantern room|lighthouse room|round lighthouse|spiral stair of a lighthouse|inside a lighthouse|lighthouse stair",
    "cafe": "coffee shop|coffee bar|cafe|café|coffeehouse|tea room|diner|restaurant|bar counter|espresso|bistro",
    "shop": "shop|store|boutique|bookshop|counter with goods",
    "market": "market|bazaar|market stalls|stalls|fair|souk",
    "bakery": "bakery|bread oven|baker's oven",
    "kitchen": "kitchen|stove|cooking",
    "workshop": "workshop|workbench|garage|studio bench|atelier|toolbench|smithy|forge|long bench",
    "library": "library|bookshelves|reading room|archive",
    "school": "school|classroom|blackboard|lecture hall",
    "bedroom": "bedroom|playroom|bed|nursery|child's room|cot",
    "office": "office|desk with|meeting room|cubicle|conference room",
    "museum": "museum|gallery|exhibition",
    "hospital": "hospital|ward|clinic",
    "stage": "theatre stage|concert hall|on stage|opera|spotlight on a stage|auditorium",
    "livingroom": "living room|armchair|sofa|fireplace|parlour|sitting room|dining room|attic|hallway",
    "station": "railway station|train station|station platform|platform|subway",
    "train": "train compartment|train carriage|in a train|bus seat",
    "neon": "neon city|cyberpunk|neon street|neon",
    "rooftops": "rooftop|rooftops|roofs|chimneys",
    "nightroad": "night road|highway|country road|empty road|road at night",
    "bridge": "bridge",
    "castle": "castle|fortress|palace|throne",
    "underwater": "underwater|seabed|under the sea|coral reef|reef|ocean floor|deep sea",
    "mars": "mars|martian|red planet",
    "moon": "moon surface|lunar|moon base|on the moon",
    "space": "space station|outer space|orbit|galaxy|spaceship|spacecraft|nebula|among the stars",
    "above": "above the clouds|sea of clouds|over the clouds|in the sky",
    "beach": "beach|sandy shore|seashore|tide line|shoreline",
    "harbour": "harbour|harbor|pier|quay|dock|wharf|fishing boats",
    "lighthouse": "lighthouse on|lighthouse above|outside the lighthouse|lighthouse at|cliff with a lighthouse|lighthouse",
    "coast": "coast|cliff|cliffs|rocky shore|headland",
    "sea": "open sea|at sea|ocean|on the sea|the sea|waves|ship's deck|deck of a ship",
    "lake": "lake|pond|lakeside|still water",
    "river": "river|stream|brook|canal|riverbank",
    "island": "island|islet",
    "snowfield": "snowfield|frozen lake|ice field|tundra|arctic|glacier|snowy plain",
    "forest": "forest|wood|woods|woodland|jungle|tall trees|clearing|pines",
    "mountain": "mountain|mountains|peak|summit|alpine|ridge|valley",
    "desert": "desert|dunes|sand dunes|oasis|canyon",
    "farm": "farm|barn|farmyard|henhouse|stable",
    "fields": "field|fields|wheat|meadow of crops|vineyard|ploughed",
    "garden": "garden|flower bed|greenhouse|orchard|backyard|vegetable bed|allotment",
    "village": "village|church|village square|cottages|hamlet|village well|small town",
    "park": "city park|park|playground|park bench|tree-lined lane|lane",
    "street": "city street|street|lisbon|alley|avenue|city|town|square|pavement|sidewalk|downtown|skyscrapers|tram",
    "meadow": "meadow|grassland|flowers and grass",
    "hills": "hills|hillside|hill|countryside|path|plain",
}
INSIDE = frozenset(
    [
        "lamproom",
        "cafe",
        "bakery",
        "kitchen",
        "workshop",
        "library",
        "school",
        "bedroom",
        "office",
        "museum",
        "hospital",
        "stage",
        "livingroom",
        "train",
    ]
)
MOMENTS: dict[str, str] = {
    "midnight": "midnight",
    "dawn": "dawn|daybreak|sunrise|at first light|in the first light|first light of (?:day|dawn|morning)|early morning|break of day",
    "morning": "morning",
    "noon": "noon|midday|high bright light|full daylight|bright day|daytime|daylight",
    "golden": "golden hour|late afternoon|low sun|golden light|low golden",
    "afternoon": "afternoon",
    "sunset": "sunset|sundown|setting sun",
    "dusk": "dusk|twilight|evening|blue hour|nightfall",
    "starry": "starry|under the stars|star-filled|full of stars|milky way",
    "night": "night|moonlit|moonlight|nighttime|dark window",
}
WEATHERS: dict[str, str] = {
    "storm": "storm|thunder|lightning|gale|tempest|hurricane",
    "snow": "falling snow|snowing|snows|snowfall|snowflakes|blizzard|under snow|snowy|in the snow|snow",
    "rain": "rain|raining|rains|rainy|drizzle|downpour|wet street",
    "fog": "fog|foggy|mist|misty|haze",
    "aurora": "aurora|northern lights",
    "wind": "wind|windy|breeze|gust",
    "overcast": "overcast|grey sky|cloudy|clouded",
    "clear": "clear sky|cloudless|clear",
}
SEASONS = {
    "winter": "winter|wintry|frost|icy|frozen",
    "autumn": "autumn|fall leaves|falling leaves|red leaves|golden leaves",
    "spring": "spring|blossom|blossoms|cherry trees",
    "summer": "summer",
}
MOODS = {
    "sad": "sad|lonely|alone|grief|melancholy|lowered head",
    "joyful": "joyful|happy|cheerful|celebration|bright colours|playful",
    "mysterious": "mysterious|eerie|secret|strange|shadowy",
    "cosy": "cosy|cozy|warm lamp|candlelight|firelight|warm light",
}
SHOTS = {
    "establishing": "extreme wide|establishing|very wide|aerial",
    "detail": "detail|macro|extreme close",
    "close": "close shot|close-up|close up|close",
    "medium": "medium|waist up|half length|over shoulder|pov",
    "wide": "wide|full figure|from above|low angle",
}
SIGHTS = [
    "moon",
    "sun",
    "stars",
    "rainbow",
    "mountains",
    "peaks",
    "birds",
    "flowers",
    "flower",
    "clouds",
    "lightning",
    "thunder",
    "snow",
    "river",
    "boats",
    "lamps",
    "lantern",
    "window",
    "door",
    "smoke",
    "leaves",
    "fireflies",
    "stones",
    "footprints",
    "rope",
    "stairs",
    "table",
    "bench",
    "wires",
    "bicycles",
    "stalls",
    "crowd",
    "people",
    "waves",
]
POSES = {
    "walk": "walk|walks|walking|walked|strolls|steps|climbs|climbing|wanders",
    "run": "run|runs|running|ran|races|racing|chases",
    "sit": "sit|sits|sitting|sat|seated|rests on|on (?:an?|the|his|her|their) (?:[a-z]+ )?bench",
    "kneel": "bent|kneel|kneels|kneeling|knelt|bends over|bending|crouches|planting|digs",
    "wave": "wave|waves at|waving|greets",
    "arms up": "arms up|raises both|cheers|celebrates|jumps",
    "hold": "hold|holds|holding|carries|carrying|one hand on|touches|lifts",
    "reach": r"reach|reaches|reaching|stretches|(?:hands|gives|passes|offers) (?:out|over|her|him|them|it|the|an?|\{\w+\})",
    "read": "reading|reads",
    "play": "playing the|plays the|playing an?|plays an?",
    "point": "point|points|pointing",
    "dance": "dance|dances|dancing",
    "sleep": "sleep|sleeps|asleep|lies down|curled|lying",
    "fly": "fly|flies|flying|soars",
}
NUMBERS = {
    "one": 1, "two": 2, "both": 2, "pair": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "several": 4, "many": 6, "row": 5, "some": 3, "few": 3, "crowd": 6,
}  # fmt: skip
_SIDES = {"left": r"\b(on|at|to) the (far )?left\b|left third|left,|on the left", "right": r"\b(on|at|to) the (far )?right\b|right third|on the right", "centre": r"\b(cent(er|re)|middle)\b"}  # fmt: skip


@lru_cache(maxsize=64)
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b({words})\b")


def first(table: dict[str, str], text: str) -> str:
    """The row whose words stand earliest in the text; longer phrases win at one place."""
    best: tuple[int, int, str] | None = None
    for name, words in table.items():
        match = _pattern(words).search(text)
        if match and (best is None or (match.start(), -len(match[0])) < best[:2]):
            best = (match.start(), -len(match[0]), name)
    return best[2] if best else ""


@dataclass(frozen=True)
class Passages:
    """A description taken apart: what happens, where, what else stands there, and in which light.

    Descriptions that are not written in that order are all action, place and light at once.
    """

    action: str
    place: str
    dressing: str
    light: str


_PLACE_SENTENCE = re.compile(
    r"(?:in|on|at|by|inside|under|along|near|through|across|over|above|beside|among|between|behind|outside|into|down|up)\b"
)


def passages(text: str) -> Passages:
    """The passages of a lower-case description."""
    sentences = re.split(r"(?<=[a-z0-9)}])\.\s+", text)
    at = next((i for i, s in enumerate(sentences[1:], 1) if _PLACE_SENTENCE.match(s)), None)
    if at is None:
        return Passages(text, text, "", text)
    place, _, dressing = sentences[at].partition(";")
    return Passages(". ".join(sentences[:at]), place, dressing, ". ".join(sentences[at + 1 :]))


def read(description: str, cast: Sequence[CastLook], style: str = "", hint: str = "") -> SceneSpec:
    """What a description asks to see. ``hint`` is asked only where it is silent about the place."""
    text = _CARAVAN.sub(r"three \1s", _ROWED.sub(r"\1rowing boat", " ".join(description.lower().split())))
    parts = passages(text)
    place = (
        first(_WORLDS, text)
        or _place(parts.place)
        or _place(parts.action)
        or first(_UPON, text)
        or _place(hint.lower())
        or "hills"
    )
    if place in ("mountain", "forest", "river", "hills") and _CROSSED.search(parts.action):
        place = "bridge"
    if place == "street" and first({"market": SETTINGS["market"]}, parts.action):
        place = "market"
    if place not in _SHOPS and (passed := _SHOP_PASSED.search(parts.action)):
        place = _place(f"in a {passed[1]}") or place
    sold = place
    if place in _SHOPS and (
        _SHOP_PASSED.search(parts.action) or _SHOP_SEEN.search(parts.action) or "seen from outside" in text
    ):
        place = "shopfront"
    seen = f"{parts.action} {parts.dressing}"
    return SceneSpec(
        setting=place,
        inside=place in INSIDE and "seen from outside" not in text,
        moment=first(MOMENTS, parts.light) or first(MOMENTS, text) or _by_the_sky(text, place),
        weather=_weather(parts),
        season=first(SEASONS, text),
        mood=first(MOODS, text),
        shot=first(SHOTS, text[:60]) or first(SHOTS, text) or "wide",
        subjects=tuple(_subjects(parts, cast, place)),
        sights=frozenset(word for word in SIGHTS if re.search(rf"\b{word}\b", seen)),
        nouns=(sold,),
        angle="above" if "from above" in text else "below" if "low angle" in text else "",
        wet="wet" in text or "puddle" in text or "rain" in text,
    )


def _weather(parts: Passages) -> str:
    """The light's weather, or the action's; light that is only clear does not stop what falls in the action."""
    light, action = (first(WEATHERS, _OVER.sub("", words)) for words in (parts.light, parts.action))
    return action if light in ("", "clear") and action else light


_ROWED = re.compile(
    r"\b(row(?:s|ing)? (?:an? |the |his |her |their )(?:(?:small|little|old|wooden|blue|red|green|white) )*)boat\b"
)
_CROSSED = re.compile(r"\b(?:cross(?:es|ing)?|over|on|across) (?:an?|the) (?:[a-z]+ ){0,2}bridge\b")
_CARAVAN = re.compile(r"\b(?:an? |the )?(camel|mule|donkey|elephant) (?:caravan|train)s?\b")
_OVER = re.compile(
    r"\b(?:after|before|until|without|no) (?:the |a |an )?(?:last |long |heavy )?(?:rain|storm|snow|fog|wind)\b"
)
"""Weather that is spoken of and not there."""
_WORLDS = {"mars": "on mars", "moon": "on the moon(?! light)", "underwater": "under the sea|on the seabed"}
"""Worlds of their own, whatever else is there: a garden on Mars is on Mars."""
_UPON = {
    "office": "(?:on|at) (?:an?|the|his|her) (?:[a-z]+ )?desk",
    "livingroom": "(?:on|at) (?:an?|the|his|her) (?:[a-z]+ )?table",
}
"""Furniture that tells the kind of room where nothing else does."""


def _by_the_sky(text: str, place: str) -> str:
    """The hour that a moon or stars in the picture tell."""
    if place in ("moon", "space", "mars", "underwater"):
        return ""
    return "night" if re.search(r"\b(?:full|crescent|new|rising|the|a) moon\b|\bstars\b", text) else ""


_SHOPS = frozenset({"cafe", "shop", "bakery"})
_SHOP_PASSED = re.compile(
    r"\b(?:past|outside|outside of|in front of|opposite|before) (?:an?|the|his|her|their) "
    r"((?:[a-z]+ )?(?:shop|cafe|café|bakery|bookshop|diner|bistro))\b"
)
_SHOP_SEEN = re.compile(
    r"(?<!\bin )(?<!\binside )(?<!\binto )(?<!\bof )\b(?:a|the) (?:[a-z]+ ){0,2}(?:coffee shop|cafe|café|bakery|shop|bookshop|diner|bistro)\b|"
    r"\boutside\b|\bawning\b"
)


def _place(text: str) -> str:
    """The setting: what stands after "in a …" first, then anything named."""
    for match in re.finditer(
        r"\b(?:in|inside|on|at|along|under|through|above) (?:a|an|the|its|his|her)\b([^.;,]*)", text
    ):
        found = first(SETTINGS, match[1])
        if found and not (found == "sea" and "above the sea" in match[0]):
            return found
    return first(SETTINGS, text)


def _subjects(parts: Passages, cast: Sequence[CastLook], place: str) -> list[Subject]:
    """Who and what is named, in order: members of the cast first, then other figures with their counts."""
    found: list[Subject] = []
    text = parts.action
    for member in cast:
        at = text.find("{" + member.id.lower() + "}")
        if (at < 0 and found) or member.kind == "place":
            continue
        if hands := _OWN_HANDS.match(text[at:] if at >= 0 else ""):
            found.append(
                Subject(
                    f"{_skin(member)} {hands[1]}",
                    "hand",
                    count=2 if hands[1] == "hands" else 1,
                    part="other",
                )
            )
            continue
        found.append(_member(member, text[max(0, at) : at + 90]))
    plain = re.sub(r"\{[a-z0-9_]+\}", lambda m: "-" * len(m[0]), text)
    known = {kind_of(member) for member in cast if "{" + member.id.lower() + "}" in text}
    for mention in figures.mentions(plain):
        if _scenery(mention.kind, place, plain, mention) or _in_hand(text, plain, mention, cast):
            continue
        if mention.kind in known and mention.kind.partition(":")[0] != "person" and not mention.many:
            continue  # the thing that was just cast, named once more
        subject = _named(plain, mention)
        if subject.part == "other" and not _placed(plain, mention):
            subject = replace(subject, side="")  # the side that is named is the hero's
        once = subject.noun in _ONCE or subject.part == "other" or subject.count == 1
        if once and any(other.noun == subject.noun and not other.cast for other in found):
            continue
        found.append(subject)
    shown = {kind_of(s.cast) for s in found if s.cast is not None and s.part == "other"}
    found = [replace(s, holding="") if s.holding in shown else s for s in found]
    if not any(s.part == "hero" for s in found):  # nobody holds it up
        found = [replace(s, above=s.above and not (s.cast and kind_of(s.cast) == "umbrella")) for s in found]
    found += _unnamed(plain)
    if _BENCHED.search(plain) and any(s.part == "hero" and s.pose == "sit" for s in found):
        found.append(Subject("bench", "bench", part="seat"))
    if place == "sea" and _adrift(found):
        found.append(Subject("small wooden rowing boat", "rowing boat", part="ride"))
    if place not in INSIDE:
        found += _far(parts.dressing, place)
    return _ranked(found)


def _adrift(found: Sequence[Subject]) -> bool:
    """Whether somebody who cannot swim for long is out at sea with nothing under the feet."""
    heroes = [s for s in found if s.part == "hero"]
    kinds = {kind_of(s.cast) if s.cast else s.noun for s in heroes}
    afloat = any(s.part == "ride" for s in found) or any(figures.group(kind) == "vehicle" for kind in kinds)
    return bool(kinds) and not afloat and all(_walks(kind) for kind in kinds)


def _walks(kind: str) -> bool:
    swims = ("whale", "dolphin", "fish", "turtle", "octopus", "crab", "gull", "duck", "penguin", "ghost")
    return kind not in swims and not figures.floats(kind) and figures.group(kind) in ("person", "animal")


_BENCHED = re.compile(r"\bon (?:an?|the|his|her|their) (?:[a-z]+ )?bench\b")
ALOFT = frozenset({"kite", "umbrella"})
"""Things that are up in the air unless they are said to lie."""
_LAID = re.compile(r"\b(?:ground|floor|sand|grass|lying|lies|left|broken|table|bench|bent|upside)\b")
_OWN_HANDS = re.compile(r"\{\w+\}'s (hands?)\b")
_HANDED = re.compile(r" (?:-+|her|him|them|us|me|it|out|over|an?|the|one|two)\b| -+ ")
_SKIN = re.compile(r"\b([a-z]+ (?:[a-z]+ )?)skin\b")


def _skin(member: CastLook) -> str:
    """The words for a member's skin."""
    found = _SKIN.search(member.description.lower())
    return found[1].strip() if found else ""


def kind_of(member: CastLook) -> str:
    """The figure that a cast member is drawn as: a guitar player is a person, whatever stands first."""
    found = [mention.kind for mention in figures.mentions(member.description)]
    if member.kind == "person":
        return next((kind for kind in found if figures.group(kind) in ("person", "creature")), "person")
    if member.kind == "animal":
        return next((kind for kind in found if figures.group(kind) in ("animal", "creature")), "dog")
    return found[0] if found else "gift" if member.kind == "thing" else ""


def _member(member: CastLook, around: str) -> Subject:
    """A cast member as the words around its name show it."""
    side = next((s for s, p in _SIDES.items() if re.search(p, around)), "")
    size = "tiny" if re.match(r"\{\w+\} (?:is |very )?tiny\b", around) else ""
    kind = kind_of(member)
    thing = member.kind == "thing" and (figures.group(kind) in ("thing", "plant") or kind == "paper boat")
    aloft = (thing and figures.floats(kind)) or (kind in ALOFT and not _LAID.search(around))
    return Subject(
        member.description or member.id, member.id, cast=member, pose=_pose(around), side=side, size=size,
        part="other" if thing else "hero", facing="back" if _BEHIND.search(around) else "", above=aloft,
        holding=figures.held(re.split(r"[.;{]", around.partition("}")[2])[0]),
    )  # fmt: skip


def _pose(words: str) -> str:
    """What the one who is named first does, as far as the words speak of them."""
    return first(POSES, re.split(r"[;.]|,? as an? |,? while ", words)[0])


_BEFORE = re.compile(r"(?:\b(?!an?\b|the\b|and\b|of\b|with\b|in\b|on\b|at\b)[a-z-]+ ){0,3}$")
_AFTER = re.compile(
    r"(?:,? (?:with|in|of|wearing) (?:an? |the )?(?:[a-z-]+ ){0,2}(?!close|the\b)[a-z-]+(?: and (?:an? )?[a-z-]+ [a-z-]+)?)?"
)


def _phrase(text: str, mention: figures.Mention) -> str:
    """The mention with its adjectives and what it wears: the same words are the same person anywhere."""
    before, after = _BEFORE.search(text[: mention.start]), _AFTER.match(text[mention.end :])
    return f"{before[0] if before else ''}{text[mention.start : mention.end]}{after[0] if after else ''}"


_OVERHEAD = re.compile(r"[a-z ]{0,22}\babove (?:the|a) (?:\w+ )?(?:shop|door|street|house|roofs?|gate)\b")
_RIDDEN = re.compile(
    r"\b(?:in|on|aboard|rows|rowing|rides|riding|sails|sailing|drives|driving|flies|flying|paddling) (?:a|an|the|his|her|its) (?:\w+ )?$"
)


def _placed(text: str, mention: figures.Mention) -> bool:
    return bool(re.match(r"[a-z ]{0,12}\bon the (left|right)\b", text[mention.end :]))


_SINGLE = frozenset({"a", "an", "the", "another", "single", "his", "her", "its", "last", "of"})
_MADE_OF = re.compile(
    r"\bof (?:[a-z]+ )?([a-z]+) (?:metal|wood|tin|clay|felt|wool|steel|glass|stone|paper|plastic|iron|cloth|fur)\b"
)


def plainly(look: str) -> str:
    """A look with the colour of what it is made of said first: "a robot of cream metal" is a cream robot."""
    made = _MADE_OF.search(look.lower())
    return re.sub(r"^(an?|the) ", rf"\1 {made[1]} ", look, count=1) if made and made[1] in COLOURS else look


_ONCE = frozenset({"cloud", "hand", "door"})
_BEHIND = re.compile(
    r"(?<!light )(?<!lit )(?<!sun )(?<!lamp )\bfrom behind\b|\bwalking away\b|\bturned away\b"
)
_UNNAMED = {"person": r"\b(?:(two|three|four|many) )?(?:faces|crowd|guests|families|neighbours)\b"}


def _unnamed(text: str) -> list[Subject]:
    """People that are there without being called people: faces, a crowd."""
    found = re.search(_UNNAMED["person"], text)
    if not found or "where the crowd" in text:
        return []
    count = NUMBERS.get(found[1] or "", 5 if "crowd" in found[0] else 3)
    return [Subject("person", "person", count=count, pose="stand", part="hero")]


def _far(dressing: str, place: str) -> list[Subject]:
    """A vehicle or building that the set is dressed with."""
    for mention in figures.mentions(dressing):
        head = mention.kind.partition(":")[0]
        if _NOT_THERE.search(dressing[: mention.start]):
            continue
        if figures.group(mention.kind) in ("vehicle", "building") and head not in (
            place,
            "stall",
            "bridge",
            "street lamp",
        ):
            if head in ("house", "boat") and place in ("village", "harbour", "street", "market"):
                continue
            return [Subject(mention.phrase, mention.kind, part="landmark")]
    return []


def _named(text: str, mention: figures.Mention) -> Subject:
    before = text[max(0, mention.start - 40) : mention.start]
    words = re.findall(r"[a-z]+|[,;:.]", before)[-4:]
    words = words[max((i for i, word in enumerate(words) if word in ",;:."), default=-1) + 1 :]
    single = next((i for i in range(len(words) - 1, -1, -1) if words[i] in _SINGLE), -1)
    words = words[single + 1 :]
    count = next((NUMBERS[word] for word in reversed(words) if word in NUMBERS), 3 if mention.many else 1)
    if mention.many and re.search(r"\brow of (?:\w+ )?$", before):
        count = 5
    near = text[mention.start : mention.end + 70]
    side = next((s for s, p in _SIDES.items() if re.search(p, near)), "")
    group = figures.group(mention.kind)
    part = "other"
    if group in ("person", "animal", "creature") or mention.kind == "cloud":
        part = "hero"
    elif group == "vehicle" and _RIDDEN.search(before):
        part = "ride"
    elif group in ("building", "vehicle") and mention.kind != "paper boat":
        part = "landmark"
    size = "large" if re.search(r"\b(large|giant|huge|towering)\b", before[-30:] + mention.phrase) else ""
    if "tiny" in before[-16:]:
        size = "tiny"
    if re.match(r"[a-z ]{0,24}\b(?:foreground|in front\b(?! of))", text[mention.end :]):
        size = "large"
    phrase = _phrase(text, mention)
    if group == "person" and (held := _HOLDS.match(text[mention.end :])):
        phrase = f"{phrase} with a {held[1]}"
    if mention.kind == "cloud":
        calm = not re.search(r"\bangry|raging|furious\b", text)
        dark = re.search(r"storm|dark|grey|thunder", phrase)
        phrase = ("dark grey cloud" if dark else "white cloud") if calm else "angry storm cloud"
        size = "large"
    return Subject(
        phrase, mention.kind, count=min(count, 9), pose=_pose(near), side=side, part=part, size=size,
        above=figures.floats(mention.kind) or (group == "thing" and bool(_OVERHEAD.match(text[mention.end :]))), facing="back" if _BEHIND.search(near) else "",
        who=mention.phrase if group == "person" else "",
    )  # fmt: skip


_HOLDS = re.compile(
    r"[^.;]{0,60}?\b(?:with|holding|holds|carrying|carries|swinging|swings|lifting|lifts|raising|raises) "
    r"(?:an?|the|his|her|their) (?:[a-z]+ )?(lantern|hammer|spade|broom|basket|book|umbrella|letter|map|key|telescope|camera"
    r"|violin|guitar|flute|trumpet|suitcase|cane|stick|rod|flag|kite|balloon|candle|bucket|cup|gift|sword|flowers?)\b"
)
_OF_THE_PLACE = frozenset(
    {("lighthouse", "lamproom"), ("tower", "castle"), ("alien", "mars"), ("ufo", "space")}
)
_WEATHER_FIGURES = frozenset({"moon", "sun", "star", "comet"})
_HELD = re.compile(
    r"\b(?:holding|holds|carrying|carries|with|lifts|lifting|reading|reads|playing|plays)\s+(?:a|an|the|his|her|its)\s+(?:\w+\s+)?$"
)


def _in_hand(text: str, plain: str, mention: figures.Mention, cast: Sequence[CastLook]) -> bool:
    """Whether a thing is drawn in somebody's hands and not by itself: small enough, and held by a person."""
    before = plain[: mention.start]
    if not _HELD.search(before) or not figures.held(f"with a {mention.phrase}"):
        return False
    holders = [(other.start, other.kind) for other in figures.mentions(before)]
    for member in cast:
        at = text.rfind("{" + member.id.lower() + "}", 0, mention.start)
        if at >= 0:
            holders.append((at, kind_of(member)))
    return bool(holders) and figures.group(max(holders)[1]) == "person"


_NOT_THERE = re.compile(
    r"\b(?:bones|ribs|wreck|remains|shadow|sound|smell|shape|drawing|painting|picture|map|memory|story) of "
    r"(?:a|an|the|his|her|its)\s+(?:\w+\s+)?$"
)


def _scenery(kind: str, place: str, text: str, mention: figures.Mention) -> bool:
    """Whether a figure's name is only the place, the weather, or what somebody holds."""
    head = kind.partition(":")[0]
    if head == place or (head, place) in _OF_THE_PLACE:
        return True
    before = text[: mention.start].lower()
    if _PASSED.search(before) and _PAST.match(text[mention.end :]):
        return True
    if head == "door" and place not in INSIDE and place not in _BUILT_UP and mention.phrase != "door":
        return True  # the doorway of a forest
    if head == "cloud" and (mention.many or place == "above" or not _SOMEBODY.search(before)):
        return True
    if (
        re.search(r"\b(?:without|picture of|no|of the|like an?)\s+(?:\w+\s+)?$", before)
        and "shadow of" not in before
    ):
        return True
    if head == "hand" and re.search(r"\b(?:his|her|one|its|the|their)\s+(?:\w+\s+)?$|-'s\s+$", before):
        return True
    if head == "hand" and mention.many and _HANDED.match(text[mention.end :]):
        return True  # somebody hands something over
    if head in _WEATHER_FIGURES or (head == "stall" and place not in ("hills", "meadow", "desert")):
        return True
    if head == "house" and (mention.many or place in _BUILT_UP or place in INSIDE):
        return True
    if head in _SURFACES and re.search(r"\b(?:on|at|across|over) (?:a|the|his|her|its) (?:\w+ )?$", before):
        return True
    if (head == "door" and place in ("shopfront", "castle")) or (head == "footprint" and mention.many):
        return True
    if re.search(r"\bunder (?:the|his|her|its) $", before) and figures.group(kind) == "thing":
        return True
    if _NOT_THERE.search(before):
        return True
    return bool(
        re.match(
            r"\s+(lens|window|shop|room|light|wires?|tracks?|stop)", text[mention.end : mention.end + 12]
        )
    )


_PASSED = re.compile(r"\bwhere (?:an?|the|his|her) (?:[a-z]+ )?$")
_PAST = re.compile(r" (?:was|were|stood|used|once|has|had)\b")
"""Things that are no longer there."""
_SOMEBODY = re.compile(
    r"(?<!\bin )(?<!\binto )(?<!through )(?<!during )(?<!under )(?<!against )(?<!outside )"
    r"\b(?:an?|the|his|her) (?:[a-z]+ ){0,2}$"
)
_BUILT_UP = frozenset(
    {"village", "harbour", "street", "market", "rooftops", "neon", "shopfront", "park", "castle"}
)
_SURFACES = frozenset({"table", "bench", "bed", "shelf", "chair", "cart"})


def _ranked(found: list[Subject]) -> list[Subject]:
    """At most three heroes and four kinds of other things, in the order they are named."""
    heroes = [s for s in found if s.part == "hero"]
    others = [s for s in found if s.part != "hero"]
    return [*heroes[:3], *others[:4]]
