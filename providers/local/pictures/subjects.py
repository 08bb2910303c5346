"""Who and what a description names: members of the cast, other figures with their counts, deeds and sides."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from . import figures
from . import keepsakes as _keepsakes  # noqa: F401 - enters more figures
from . import props as _props  # noqa: F401 - and these
from .figures.words import COLOURS
from .spec import CastLook, Subject
from .vocabulary import INSIDE, NUMBERS, POSES, SIDES, first


def subjects(text: str, dressing: str, cast: Sequence[CastLook], place: str) -> list[Subject]:
    """Who and what is named, in order: members of the cast first, then other figures with their counts."""
    found: list[Subject] = []
    text = bound(text, cast)
    named = any("{" + member.id.lower() + "}" in text for member in cast)
    for member in cast:
        at = text.find("{" + member.id.lower() + "}")
        if (at < 0 and (found or named)) or member.kind == "place":
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
        if mention.kind == "umbrella" and _shared(text, cast):
            subject = replace(subject, above=True)
        if subject.part == "other" and not _placed(plain, mention):
            subject = replace(subject, side="")  # the side that is named is the hero's
        once = subject.noun in _ONCE or subject.part == "other" or subject.count == 1
        if once and any(other.noun == subject.noun and not other.cast for other in found):
            continue
        found.append(subject)
    shown = {kind_of(s.cast) for s in found if s.cast is not None and s.part == "other"}
    shown |= {"umbrella"} if _shared(text, cast) else set()
    found = [replace(s, holding="") if s.holding in shown else s for s in found]
    if not any(s.part == "hero" for s in found):  # nobody holds it up
        found = [replace(s, above=s.above and not (s.cast and kind_of(s.cast) == "umbrella")) for s in found]
    carried = {match[1] for s in found if s.part == "hero" and (match := _CARRIED.search(s.words))}
    found = [s for s in found if s.part != "other" or s.cast is not None or s.noun not in carried]
    found += _unnamed(plain)
    found = _sheltered(found, plain)
    if _BENCHED.search(plain) and any(s.part == "hero" and s.pose == "sit" for s in found):
        found.append(Subject("bench", "bench", part="seat"))
    if _ON_STEPS.search(plain) and any(s.part == "hero" and s.pose == "sit" for s in found):
        found.append(Subject("stone steps", "stone steps", part="seat"))
    if place == "sea" and _adrift(found):
        found.append(Subject("small wooden rowing boat", "rowing boat", part="ride"))
    if place not in INSIDE:
        driven = any(s.cast is None and figures.group(s.noun) == "vehicle" for s in found)
        found += [s for s in _far(dressing, place) if not driven or figures.group(s.noun) != "vehicle"]
    return _ranked(_own_arms(_turned(found, text), plain))


_UNDER_THEIRS = re.compile(
    r"\b(?:with|under|and|beneath|holding) (?:the |their |many |bright |coloured )*umbrellas\b"
)


def _sheltered(found: list[Subject], plain: str) -> list[Subject]:
    """Umbrellas that people hold in the rain are in their hands, and those that it falls on have people under them."""
    open_ones = [s for s in found if s.noun == "umbrella" and s.cast is None and s.count > 1]
    if not open_ones or not re.search(r"\brain", plain):
        return found
    people = [s for s in found if s.noun.partition(":")[0] == "person"]
    if people and not _UNDER_THEIRS.search(plain):
        return found
    rest = [s for s in found if s not in open_ones]
    return rest if people else [*rest, Subject("person with an umbrella", "person", count=3, part="hero")]


def bound(text: str, cast: Sequence[CastLook]) -> str:
    """The text with members whom it only calls by name, "mira" or "the old keeper", written as ``{id}``.

    So people write; without it a stranger of the same trade would stand beside the one who is meant.
    """
    for member in cast:
        slot = "{" + member.id.lower() + "}"
        if slot in text or member.kind == "place":
            continue
        called = rf"the (?:[a-z-]+ ){{0,2}}?{re.escape(member.id.lower().rpartition('_')[2])}"
        if member.name:
            called = rf"{re.escape(member.name.lower())}|{called}"
        text = re.sub(rf"\b(?:{called})\b(?!'s(?! hands?\b)|-)", slot, text)
    return text


_TOGETHER = re.compile(
    r"\}(?:,| and|, and) \{\w+\}[^.{;]*?\b(?:(?P<back>back to back)"
    r"|(?:facing|looking|turned to the|going off to the|walking off to the|moving) (?P<way>left|right)"
    r"|(?:rac(?:e|es|ing)|walk(?:s|ing)?|march(?:es|ing)?|running|run|hurry(?:ing)?|flee(?:ing)?|rid(?:e|ing)"
    r"|cross(?:ing)? (?:a|the) (?:finish|chalk) line|side by side)\b)"
)
"""What two do together, and so with their faces the same way."""


def _turned(found: Sequence[Subject], text: str) -> list[Subject]:
    """Those who go the same way face the same way, and those who are back to back look apart."""
    match = _TOGETHER.search(text)
    if not match:
        return list(found)
    facing = "away" if match["back"] else match["way"] or "right"
    return [replace(s, facing=s.facing or facing) if s.cast and s.part == "hero" else s for s in found]


def _own_arms(found: Sequence[Subject], plain: str) -> list[Subject]:
    """Whoever is in the picture has arms: more come into it only where they are a stranger's."""
    peopled = any(
        s.part == "hero" and figures.group(kind_of(s.cast) if s.cast else s.noun) == "person" for s in found
    )
    if peopled and not re.search(r"\b(?:stranger|somebody|someone)(?: else)?(?:'s|s') hands?\b", plain):
        return [s for s in found if s.noun != "hand"]
    return [replace(s, count=min(s.count, 2)) if s.noun == "hand" else s for s in found]


def _adrift(found: Sequence[Subject]) -> bool:
    """Whether somebody who cannot swim for long is out at sea with nothing under the feet."""
    kinds = {kind_of(s.cast) if s.cast else s.noun for s in found if s.part == "hero"}
    afloat = any(s.part == "ride" for s in found) or any(figures.group(kind) == "vehicle" for kind in kinds)
    return not afloat and any(map(walks, kinds))


def walks(kind: str) -> bool:
    """Whether somebody of that kind needs ground or a deck under the feet."""
    swims = ("whale", "dolphin", "fish", "turtle", "octopus", "crab", "gull", "duck", "penguin", "ghost")
    return kind not in swims and not figures.floats(kind) and figures.group(kind) in ("person", "animal")


_ON_STEPS = re.compile(r"\bon (?:the|a|his|her|their|some) (?:[a-z]+ ){0,2}(?:steps|stairs|doorstep|stoop)\b")
_BENCHED = re.compile(r"\bon (?:an?|the|his|her|their) (?:[a-z]+ )?bench\b")
_UNDER_ONE = re.compile(r"\bunder (?:an?|one|the|his|her|their) (?:[a-z]+ )?umbrella\b")
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
    side = next((s for s, p in SIDES.items() if re.search(p, around)), "")
    size = "tiny" if re.match(r"\{\w+\} (?:is |very )?tiny\b", around) else ""
    kind = kind_of(member)
    thing = member.kind == "thing" and (figures.group(kind) in ("thing", "plant") or kind == "paper boat")
    aloft = (thing and figures.floats(kind)) or (kind in ALOFT and not _LAID.search(around))
    return Subject(
        member.description or member.id, member.id, cast=member, pose=_pose(around), side=side, size=size,
        part="other" if thing else "hero", facing="back" if _BEHIND.search(around) else "", above=aloft,
        holding="umbrella" if _UNDER_ONE.search(around) else figures.held(re.split(r"[.;{]", around.partition("}")[2])[0]),
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
    r"\b(?:in|on|aboard|rows|rowing|rides|riding|sails|sailing|drives|driving|flies|flying|paddling) (?:a|an|the|his|her|its) (?:[\w-]+ ){0,2}$"
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
    some = {"hand": 2, "sparks": 1}.get(mention.kind, 3) if mention.many else 1
    count = next((NUMBERS[word] for word in reversed(words) if word in NUMBERS), some)
    if mention.many and re.search(r"\brow of (?:\w+ )?$", before):
        count = 5
    near = text[mention.start : mention.end + 70]
    side = next((s for s, p in SIDES.items() if re.search(p, near)), "")
    group = figures.group(mention.kind)
    part = "other"
    if group in ("person", "animal", "creature") or mention.kind == "cloud":
        part = "hero"
    elif group == "vehicle" and _RIDDEN.search(before):
        part = "ride"
    elif group in ("building", "vehicle") and mention.kind != "paper boat":
        part = "landmark"
    size = "large" if re.search(r"\b(large|giant|huge|towering)\b", before[-30:] + mention.phrase) else ""
    if "tiny" in before[-16:] or mention.phrase.startswith("tiny "):
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


_CARRIED = re.compile(r" with a ([a-z]+)$")
_HOLDS = re.compile(
    r"[^.;]{0,60}?\b(?:with|holding|holds|carrying|carries|swinging|swings|lifting|lifts|raising|raises) "
    r"(?:an?|the|his|her|their) (?:[a-z]+ )?(lantern|hammer|spade|broom|basket|book|umbrella|letter|map|key|telescope|camera"
    r"|violin|guitar|flute|trumpet|suitcase|cane|stick|rod|flag|kite|balloon|candle|bucket|cup|gift|sword|flowers?)\b"
)
_OF_THE_PLACE = frozenset(
    {("lighthouse", "lamproom"), ("tower", "castle"), ("alien", "mars"), ("ufo", "space"), ("oven", "bakery")}
)
_WEATHER_FIGURES = frozenset({"moon", "sun", "star", "comet"})
_HELD = re.compile(
    r"\b(?:holding|holds|carrying|carries|with|lifts|lifting|reading|reads|playing|plays|eat|eats|eating)\s+(?:a|an|the|his|her|its|their)\s+(?:\w+\s+)?$"
)


def _shared(text: str, cast: Sequence[CastLook]) -> bool:
    """Whether two members of the cast or more are under the one umbrella of the picture."""
    under = sum(m.kind == "person" and "{" + m.id.lower() + "}" in text for m in cast)
    return under > 1 and bool(_UNDER_ONE.search(text))


def _in_hand(text: str, plain: str, mention: figures.Mention, cast: Sequence[CastLook]) -> bool:
    """Whether a thing is drawn in somebody's hands and not by itself: small enough, and held by a person."""
    before = plain[: mention.start]
    if mention.kind == "umbrella" and _UNDER_ONE.search(plain):
        return not _shared(text, cast)
    if not _HELD.search(before) or not figures.held(f"with a {mention.phrase}"):
        return False
    holders = [(m.start, m.kind) for m in figures.mentions(before) if m.kind not in _SURFACES]
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
    if re.search(
        r"\b(?:be|become|becoming|are|as) (?:(?:good|best|old) )?$", before
    ) and mention.phrase.endswith("friends"):
        return True  # what they are to each other, and nobody else
    if _PASSED.search(before) and _PAST.match(text[mention.end :]):
        return True
    if head == "door" and place not in INSIDE:
        return True  # outdoors a door is in the front of a house
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
    if head == "stone steps" and _ON_STEPS.search(text):
        return True
    if head in _SURFACES and re.search(r"\b(?:on|at|across|over) (?:a|the|his|her|its) (?:\w+ )?$", before):
        return True
    if head == "footprint" and mention.many:
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


_STREETWISE = frozenset({"tram", "bus", "car", "bicycle", "scooter", "cart", "rocket"})


def _ranked(found: list[Subject]) -> list[Subject]:
    """At most three heroes and four kinds of other things, in the order they are named."""
    if not any(s.part in ("hero", "other", "ride") for s in found):  # then the tram is what it is about
        found = [replace(s, part="hero") if s.noun in _STREETWISE else s for s in found]
    heroes = [s for s in found if s.part == "hero"]
    others = [s for s in found if s.part != "hero"]
    return [*heroes[:3], *others[:4]]
