"""Reading a description: free English in, a frozen :class:`SceneSpec` out. Same words, same spec."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from .landmarks import landmark_of
from .spec import CastLook, SceneSpec, Subject
from .subjects import subjects
from .vocabulary import INSIDE, MOMENTS, MOODS, SEASONS, SETTINGS, SHOTS, SIGHTS, WEATHERS, first


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
    r"(?:in|on|at|by|inside|under|along|near|through|across|over|above|beside|among|between|behind|outside|into|onto|to|past|down|up)\b"
)


def passages(text: str) -> Passages:
    """The passages of a lower-case description."""
    sentences = re.split(r"(?<=[a-z0-9)}])\.\s+", text)
    at = next((i for i, s in enumerate(sentences[1:], 1) if _PLACE_SENTENCE.match(s)), None)
    if at is None:
        return Passages(text, text, "", text)
    place, _, dressing = sentences[at].partition(";")
    return Passages(". ".join(sentences[:at]), place, dressing, ". ".join(sentences[at + 1 :]))


def _at_home(found: Sequence[Subject], parts: Passages, place: str) -> list[Subject]:
    """Who and what is there, with what the city and the hour add: its tower, clocks that show midnight."""
    late = "midnight" in f"{parts.action} {parts.light}"
    kept = [replace(s, words=f"midnight {s.words}") if late and s.noun == "clock" else s for s in found]
    tower = landmark_of(parts.place) if place in ("street", "market", "rooftops", "park") else ""
    near = parts.action.startswith(("close", "detail"))
    return [*kept, Subject(tower, tower, part="skyline")] if tower and not near else kept


_FROM_ABOVE = re.compile(r"(?<!light )\bfrom above\b")
"""Where the camera looks from; light from above is no camera."""


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
    if place in _SHOPS and (_SHOP_PASSED.search(parts.action) or _SHOP_SEEN.search(parts.action)):
        place = "shopfront"
    front = "seen from outside" in text and (place in INSIDE or place == "hills")
    front = front or (place in ("street", "village") and bool(_DOOR.search(parts.action)))
    place = "lighthouse" if front and place == "lamproom" else "shopfront" if front else place
    seen = f"{parts.action} {parts.place if front else ''} {parts.dressing}"
    return SceneSpec(
        setting=place,
        inside=place in INSIDE,
        moment=first(MOMENTS, parts.light) or first(MOMENTS, text) or _by_the_sky(text, place),
        weather=_weather(parts),
        season=first(SEASONS, text),
        mood=first(MOODS, text),
        shot=first(SHOTS, text[:60]) or first(SHOTS, text) or "wide",
        subjects=tuple(_at_home(subjects(parts.action, parts.dressing, cast, place), parts, place)),
        sights=frozenset(word for word in SIGHTS if re.search(rf"\b{word}\b", seen)),
        nouns=(sold,),
        angle="above" if _FROM_ABOVE.search(text) else "below" if "low angle" in text else "",
        wet="wet" in text or "puddle" in text or "rain" in text,
    )


def _weather(parts: Passages) -> str:
    """The light's weather, or the action's; light that is only clear does not stop what falls in the action."""
    light, action = (first(WEATHERS, _OVER.sub("", words)) for words in (parts.light, parts.action))
    return action if light in ("", "clear") and action else light


_ROWED = re.compile(
    r"\b(row(?:s|ing)?(?: (?:home|out|back|away|across|in|to|sea|the|sea|over))* (?:an? |the |his |her |their )(?:(?:small|little|old|wooden|blue|red|green|white) )*)boat\b"
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


_DOOR = re.compile(r"\b(?:front |house |open |closed |locked |unlocked )*door(?:way|step)?\b")
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
