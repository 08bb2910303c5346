"""Emoji and hashtags as the words they stand for."""

from __future__ import annotations

import re
import unicodedata

from agent.director.story import world
from agent.director.wish import settings
from agent.director.words import english, vocabulary

_NAMED = {
    "MUSICAL KEYBOARD": "piano", "AUTOMOBILE": "car", "STEAM LOCOMOTIVE": "steam train", "OPEN BOOK": "book", "EARTH GLOBE EUROPE-AFRICA": "planet",
    "HOUSE BUILDING": "house", "GROWING HEART": "heart", "HEAVY BLACK HEART": "heart", "CRESCENT MOON": "moon", "BLACK SUN WITH RAYS": "sun",
    "WHITE MEDIUM STAR": "star", "CLOUD WITH RAIN": "rain cloud", "UMBRELLA WITH RAIN DROPS": "umbrella", "HOT BEVERAGE": "cup of coffee", "SLICE OF PIZZA": "pizza",
    "LADY BEETLE": "ladybird", "SPOUTING WHALE": "whale", "HATCHING CHICK": "chick", "FRONT-FACING BABY CHICK": "chick", "BABY CHICK": "chick",
    "HONEYBEE": "bee", "SNOWMAN WITHOUT SNOW": "snowman", "RUNNER": "runner", "DANCER": "dancer", "BICYCLE": "bicycle", "MOUSE FACE": "mouse",
    "MONKEY FACE": "monkey", "EVERGREEN TREE": "pine tree", "DECIDUOUS TREE": "tree", "FIRE": "fire", "WATER WAVE": "sea", "VIOLIN": "violin",
    "DRUM WITH DRUMSTICKS": "drum", "NIGHT WITH STARS": "starry night", "CITYSCAPE": "city", "SNOW CAPPED MOUNTAIN": "mountain", "BEACH WITH UMBRELLA": "beach",
}  # fmt: skip
"""Where the name of a sign is not what people call the thing."""
_MOODS = re.compile(
    r"FACE WITH|SMIL|GRIN|TEARS|LAUGH|WINK|KISS|CRYING|POUTING|THUMBS|\bHANDS?\b|CLAPPING|SPARKLES|HEART|PARTY POPPER|PERSON (?:BOWING|WITH)"
    r"|HUNDRED POINTS|CHECK|CROSS MARK|EXCLAMATION|QUESTION|BUTTON|SIGN|ARROW|SYMBOL|SELECTOR|JOINER|MODIFIER|KEYCAP"
)
"""Signs that tell a mood or a gesture, and stand for no thing that could be filmed."""
_SIGN = r"[\u231a-\u23ff\u2600-\u27bf\u2b00-\u2bff\U0001f000-\U0001faff]"
_RUN = re.compile(rf"(?:{_SIGN}[\ufe0f\u200d\U0001f3fb-\U0001f3ff]*\s*)+")
_TAG = re.compile(r"(?<![\w&/])#([^\W\d]\w*)")
_TYPED = re.compile(r"(?<!\S)(?:</?3+|[:;=]['-]?[)(DPp3*/|]+|[xX]D+|\^\^|\^_\^|:o\))(?!\w)")
"""Faces and hearts that are typed: ``:-)``, ``<3``."""
_COURTESY = re.compile(r"\b(?:pls|plz|please|thx|thanks|bitte|porfa|stp|svp)\b", re.I)
_MOSTLY = 3
"""A text of fewer words than that beside its signs is told by the signs."""


def in_words(text: str) -> str:
    """A wish whose emoji and hashtags are words: things where they tell the wish, nothing where they adorn it."""
    return _without_tags(_without_emoji(_TYPED.sub(" ", text)))


def _without_emoji(text: str) -> str:
    if not _RUN.search(text):
        return text
    rest = _RUN.sub(" ", text)
    told = len(re.findall(r"[^\W\d_]{2,}", re.sub(r"\d+\s*\w+", " ", rest))) < _MOSTLY

    def named(match: re.Match[str]) -> str:
        things = [thing for sign in match[0] if (thing := _thing(sign))]
        if not told or not things:
            return " "
        rest = text[match.end() :]
        after = ", " if rest and not settings.read(_COURTESY.sub("", _RUN.sub("", rest))).text else ""
        if re.search(rf"\b(?:{'|'.join(sorted(vocabulary.DETERMINERS))}) $", text[: match.start()], re.I):
            return f"{' and '.join(things)}{after} "
        return f" {_listed(things)}{after} "

    return re.sub(r"\s+([,.;:!?])", r"\1", re.sub(r"[ \t]+", " ", _RUN.sub(named, text))).strip()


def _thing(sign: str) -> str:
    """What a sign shows, as a noun; empty where it shows a mood."""
    name = unicodedata.name(sign, "") if unicodedata.category(sign) == "So" else ""
    if name in _NAMED:
        return _NAMED[name]
    if not name or _MOODS.search(name):
        return ""
    return name.lower().removesuffix(" face").removesuffix(" sign").replace("-", " ")


def _listed(things: list[str]) -> str:
    nouns = list(dict.fromkeys(things))
    phrases = [f"{english.article(noun)} {noun}" for noun in nouns]
    return " and ".join([*filter(None, [", ".join(phrases[:-1])]), phrases[-1]])


def _without_tags(text: str) -> str:
    """Hashtags without their mark: a wish of tags alone is a list, tags behind a wish stand alone at its end."""
    tags = _TAG.findall(text)
    if not tags:
        return text
    rest = _TAG.sub(" ", text)
    alone = len(re.findall(r"[^\W\d_]{2,}", re.sub(r"\d+\s*\w+", " ", rest))) < _MOSTLY
    if alone:
        return ", ".join([_scene([_parted(tag) for tag in tags]), *rest.split()])
    behind = re.search(r"(?:\s*#[^\W\d]\w*)+\s*$", text)
    if not behind:
        return _TAG.sub(lambda found: _parted(found[1]), text)
    return ", ".join([text[: behind.start()].rstrip(" ,."), *map(_parted, _TAG.findall(behind[0]))])


_HOURS = frozenset("midnight night noon dawn dusk".split())  # noqa: SIM905


def _scene(names: list[str]) -> str:
    """Names as one sight: who is there, with what, where and when; settings stand alone."""
    told = [name for name in names if settings.read(name).text]
    alone = [name for name in names if name not in told]
    beings = [n for n in told if vocabulary.kind(n.split()[-1]) in ("person", "animal", "machine")]
    hours = [n for n in told if n in _HOURS]
    places = [n for n in told if n not in (*beings, *hours) and world.find(n)][:1]
    things = [n for n in told if n not in (*beings, *hours, *places)]
    if not beings:
        return ", ".join(names)
    having = f" with {' and '.join(things)}" if things else ""
    where = "".join(f" {world.get(world.find(n) or 'house').at} the {n}" for n in places)
    return ", ".join([f"{_listed(beings)}{having}{where}{''.join(f' at {n}' for n in hours[:1])}", *alone])


def _parted(tag: str) -> str:
    """``NightBaker`` and ``night_baker`` as two words."""
    return re.sub(r"(?<=[a-z])(?=[A-Z])|_", " ", tag).lower()
