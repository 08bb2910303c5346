"""An author's shot as a picture: its framing, its people, what moves in it, and where it is."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.director.scripts.words import sentences, whole_sentence
from agent.director.story import looks, world
from agent.director.story.visuals import INDOORS
from agent.director.wish import premise
from agent.director.wish.entities import Entity
from agent.director.words import english, vocabulary
from agent.director.words.patterns import compiled
from film.breakdown import PlannedCast

_SHOTS = (
    ("close", r"\bclose(?:[- ]?up)?\b"), ("extreme wide", r"\b(?:aerial|drone|extreme wide)\b"),
    ("from above", r"\bfrom above\b|\boverhead\b|\btop[- ]down\b"),
    ("wide", r"\bwide (?:shot|view|angle)\b|^wide\b|\bestablishing\b"), ("detail", r"\bdetail\b|\bmacro\b"),
    ("low angle", r"\blow angle\b|\bfrom below\b"), ("medium", r"\bmedium\b"), ("pov", r"\bpov\b|\bpoint of view\b"),
)  # fmt: skip
_FRAMING = re.compile(
    r"^(?:an? |the )?(?:extreme |very |medium )?(?:wide|close|long|full|medium|detail|establishing|insert|macro|aerial"
    r"|overhead|drone|pov)(?:[- ]?(?:up|shot|view|angle)s?)*\s*(?:(?:on|of)\b|[:,–—-])\s*",
    re.I,
)
"""The size of a shot, where it stands before what is shown."""
_OUTSIDE = re.compile(
    r"\b(?:past|outside(?: of)?|in front of|opposite|across from) (?:the|an?|his|her|their|its) \w+(?:[' ]\w+)?"
    r"|\b(?:from|through) (?:the )?outside\b",
    re.I,
)
_OUTDOORS = re.compile(
    r"\b(?:bench|street ?lamps?|pavement|sidewalk|open sky|sunrise|sunset|outdoors|(?:walk|run|ride|cycle)(?:s|ing)? home"
    r"|in the (?:rain|snow|sunshine)|under (?:one|an?|the|his|her|their) (?:[a-z]+ )?umbrella)\b",
    re.I,
)
_EXTERIOR = re.compile(r"^\W*(?:\d+\W*)?EXT\b(?!\.?/INT)", re.I)
"""A slug line under the sky, whatever building it names."""
_WITHIN = (
    (re.compile(r"\bovens?\b", re.I), "bakery", re.compile(r"\bbak(?:er|ery|es|ing)\b", re.I)),
    (re.compile(r"\b(?:ovens?|stoves?|kitchen sink)\b", re.I), "kitchen", None),
)
"""What stands in one kind of room: the room, and what must be there too to tell it from the next."""
_SIGNS = {
    "kitchen": r"(?:frying|iron|sauce) ?pan|saucepan|wok|stove|dough|batter|knead\w*|chopp\w+|simmer\w*|sizzl\w*|whisk\w*|cauldron|soup|onions?|kettle",
    "hills": r"hillside|slopes?|pastures?|meadow|herd|sheepdog|plains?|steppe",
    "desert": r"(?:salt|mud|clay) (?:flats?|pans?)|dry lake|wasteland",
    "house": r"window ?sill|curtains?|sofa|armchair|bookshelf|candlestick",
    "city": r"pavement|crosswalk|traffic lights?|street ?lamps?|cyclist|taxi",
    "road": r"windscreen|windshield|steering wheel|truck",
    "office": r"keyboard|laptop|printer|spreadsheet",
    "sea": r"waves|swell|ship's deck|mast",
    "workshop": r"saws?|sawdust|chisel|glue|lathe|anvil|weld\w*|solder\w*|workbench|planer?",
    "farm": r"tractor|combine|stable|barnyard|crops?",
}  # fmt: skip
"""What is seen in one place more than in others, where a script names none."""
_HEARD = {
    "a bell rings": r"bells?", "a telephone rings": r"(?:tele)?phone (?:rings|ringing)|ringing (?:tele)?phone|receiver", "the wind blows": r"wind|flags?|sails?",
    "a knife chops on a board": r"chop\w*|slic\w+|knife|knives", "fat sizzles in a pan": r"sizzl\w+|fry\w*|frying|foam\w* in", "footsteps": r"boots?|footsteps?|footprints?|walks?|walking|runs?",
    "a train rolls in": r"trains?", "rain falls": r"rain\w*", "waves break": r"waves?|surf", "a match is struck": r"match(?:es)?", "gulls call": r"(?:sea)?gulls?", "a clock ticks": r"clocks?|watch(?:es)?",
    "a door closes": r"doors?", "a dog barks": r"dogs?", "cowbells ring": r"cows?|cattle", "sheep bleat": r"sheep|lambs?", "a hammer strikes": r"hammers?|anvil|forge", "water drips": r"drips?|dripping|tap",
    "a fire crackles": r"fires?|fireplace|campfire|stove", "a kettle sings": r"kettle", "an engine runs": r"engines?|cars?|trucks?|tractors?|combine", "a bird sings": r"birds?|canary|blackbird|robin", "typewriter keys strike": r"typewriter",
}  # fmt: skip
"""What is heard where something is seen."""
_AGED = re.compile(r"\b(old|young|little) ([A-Z][\w'’-]+)(?!['’]s?\b)")
_FOLK = {
    ("old", "m"): "an old man with white hair", ("old", "f"): "an old woman with white hair", ("young", "m"): "a young man",
    ("young", "f"): "a young woman", ("little", "m"): "a small boy", ("little", "f"): "a small girl",
}  # fmt: skip


_FLATS = re.compile(r"\b(?:salt|mud|tidal|clay) (?:flats?|pans?)\b", re.I)
"""Land that is called like rooms are."""


_FAR = re.compile(
    r"\b(?:looking|turned|facing|gazing) (?:back )?towards?\b[^,.;]+|(?:^|, )[\w' -]+ (?:behind|further back|in the (?:distance|background))\b",
    re.I,
)
"""What is seen from where a picture is, and is not the place of it."""


def named(text: str) -> str | None:
    """The key of the place that a text names; flat land is no flat, and what is looked at is elsewhere."""
    return world.find(_FAR.sub(" ", _FLATS.sub(" ", text)))


def sign(visual: str) -> str:
    """The key of the place in which such a thing is seen mostly, or empty."""
    found = [
        (match.start(), key)
        for key, words in _SIGNS.items()
        if (match := compiled(rf"\b(?:{words})\b").search(visual))
    ]
    return min(found)[1] if found else ""


def heard(visual: str) -> str:
    """The sound of what a picture names first; empty where nothing in it sounds."""
    found = [
        (match.start(), sound)
        for sound, words in _HEARD.items()
        if (match := compiled(rf"\b(?:{words})\b").search(visual))
    ]
    return min(found)[1] if found else ""


def framing(visual: str) -> str:
    """The framing that the author named, or empty."""
    return next((shot for shot, pattern in _SHOTS if compiled(pattern).search(visual)), "")


def opens_outdoors(heading: str) -> bool:
    """Whether a slug line leads out of doors: such a scene begins with where it is."""
    return bool(_EXTERIOR.match(heading))


def shown(visual: str) -> str:
    """What is seen, without the size of the shot before it: that is said in its own place."""
    bare = _FRAMING.sub("", visual.strip()).strip()
    return english.capitalise(bare) if bare else visual.strip()


def described(visual: str, cast: Sequence[PlannedCast]) -> str:
    """The picture with those who are seen once and have an age as what they look like: old Tom, an old man."""
    names = {member.name for member in cast}
    he = re.search(r"\b(?:he|his|him)\b", visual, re.I)
    she = re.search(r"\b(?:she|her)\b", visual, re.I)

    def look(match: re.Match[str]) -> str:
        age, name = match[1], match[2]
        if name in names:
            return match[0]
        known = "m" if he and not she else "f" if she and not he else ""
        gender = known or looks.gender(Entity(name.lower(), name, "person", name=name), name)
        return f"{name}, {_FOLK[age, gender]}, "

    return re.sub(r"\s+([,.])", r"\1", _AGED.sub(look, visual)).replace(",,", ",").replace(",  ", ", ")


def recalled(visual: str, cast: Sequence[PlannedCast], genders: dict[str, str], seen: Sequence[str]) -> str:
    """The picture with those that a pronoun means; ``seen`` names who was shown, the latest last.

    A pronoun means the last one of its gender that the sentence does not name itself.
    """
    told = list(seen)
    parts = []
    for sentence in sentences(visual):
        parts.append(_recalled(sentence, cast, genders, told))
        told += re.findall(r"\{(\w+)\}", parts[-1])
    return " ".join(parts) or visual


def _recalled(visual: str, cast: Sequence[PlannedCast], genders: dict[str, str], seen: Sequence[str]) -> str:
    """One sentence with those that its pronouns mean."""
    ids = [member.id for member in cast]

    def meant(match: re.Match[str]) -> str:
        before = visual[: match.start()]
        inside = re.findall(r"\{(\w+)\}", visual)
        pronoun = match[0].lower()
        if pronoun in ("they", "them"):
            persons = [m.id for m in cast if m.kind == "person"]
            shown = [*dict.fromkeys(reversed(seen)), *reversed(persons if seen else [])]
            group = [name for name in dict.fromkeys(shown) if name not in inside][:2]
            return " and ".join(f"{{{name}}}" for name in reversed(group)) if len(group) == 2 else match[0]
        wanted = {"she": "f", "her": "f", "it": "n", "its": "n"}.get(pronoun, "m")
        begins = not before.strip()
        for name in [*reversed(seen), *ids]:
            if name in ids and genders.get(name) == wanted and (begins or name not in inside):
                return f"{{{name}}}'s" if begins and pronoun in ("her", "his", "its") else f"{{{name}}}"
        return match[0]

    objects = r"\b(?:him|them)\b|\bher\b(?=\s+(?:the|an?|some|one|two|to|into|with|from|on|in|at|by)\b|\s*(?:[.,;]|$))"
    visual = re.sub(r"^(?:both|the two) of them\b|^both\b", "they", visual, flags=re.I)
    visual = re.sub(objects, meant, visual, flags=re.I)
    return re.sub(r"^(?:she|he|it|they|her|his|its)\b", meant, visual, flags=re.I)


def act(visual: str, motion: str) -> str:
    """What moves: the author's motion, else the sentence of the picture, else its part with a deed in it."""
    if motion:
        return motion.rstrip(". ")
    calm = re.sub(
        r"\b[A-Z]{2,}\b", lambda m: m[0].title(), re.sub(r", (?:aged? )?\d{1,2}(?=,|\.|$),?", "", visual)
    )
    first = (sentences(shown(calm)) or ("",))[0].rstrip(". ")
    if whole_sentence(first) and len(first.split()) <= 16:
        return first
    read = premise.read(first)
    if whole_sentence(first) and read.events and read.hero:
        return f"{read.hero.first} {read.events[0].finite(read.hero.many)}"
    for part in re.split(r"[,;:]\s*", first):
        if any(word.lower() in vocabulary.GERUNDS for word in part.split()[1:]):
            return part
    return "one small movement near the middle of the picture"


_BUILDINGS = INDOORS - {"lighthouse", "castle", "space", "cave"}
"""Buildings that are one place inside and another before the door."""


def place(visual: str, heading: str, now: str, open_air: str) -> str:
    """The key of the place a shot is in, from its words, else where the film is ``now``.

    ``open_air`` is the last place under the sky, for who is outside of a house or on a bench.
    """
    if key := world.find(heading):
        return world.outside(key) if _EXTERIOR.match(heading) and key in _BUILDINGS else key
    if _EXTERIOR.match(heading) and now in INDOORS:
        return world.outside(now) if now in _BUILDINGS else open_air
    inside_of = _OUTSIDE.sub(" ", visual)
    if key := named(inside_of):
        return key
    for thing, room, sign in _WITHIN:
        if thing.search(visual) and (sign is None or sign.search(visual)):
            return room
    leaves = inside_of != visual or bool(_OUTDOORS.search(visual))
    return open_air if leaves and now in INDOORS and open_air else now
