"""Reading English: colour words, plurals, and phrases that stand together."""

from __future__ import annotations

import re
from functools import lru_cache

from providers.local.pictures.colour import turn

COLOURS: dict[str, str] = {
    "red": "#d9423a",
    "scarlet": "#e0382f",
    "crimson": "#b5273a",
    "ruby": "#b5273a",
    "maroon": "#7a2b3a",
    "burgundy": "#7a2b3a",
    "rust": "#b5552e",
    "rusty": "#b5552e",
    "orange": "#ee7f2d",
    "amber": "#eba43a",
    "peach": "#f3b48c",
    "yellow": "#f4bd2f",
    "mustard": "#d9a02e",
    "ochre": "#c98f3a",
    "lemon": "#f6d84f",
    "gold": "#e3b341",
    "golden": "#e3b341",
    "brass": "#e3b341",
    "green": "#4f9a5b",
    "emerald": "#2f9a6b",
    "olive": "#7f8544",
    "mint": "#8fd0b0",
    "lime": "#a3cc4a",
    "teal": "#2a8f8f",
    "turquoise": "#35b5ad",
    "cyan": "#45bfd0",
    "aqua": "#5cc7c9",
    "blue": "#2f6db5",
    "navy": "#27406e",
    "indigo": "#3d3f8a",
    "azure": "#4fa3dd",
    "sky-blue": "#7fb8dd",
    "cobalt": "#2f55a8",
    "purple": "#7a4aa0",
    "violet": "#7a4aa0",
    "lilac": "#b79bd6",
    "lavender": "#b79bd6",
    "plum": "#6a3a66",
    "magenta": "#cc3f86",
    "pink": "#ea8fae",
    "rose": "#dd7a92",
    "coral": "#ef7d6a",
    "salmon": "#ef8f78",
    "brown": "#7a4e35",
    "chocolate": "#5f3a28",
    "chestnut": "#8a4a2c",
    "tan": "#c9a06a",
    "beige": "#d9c3a0",
    "khaki": "#b0a070",
    "sand": "#d9c08f",
    "cream": "#f3e6cc",
    "ivory": "#f3ead6",
    "white": "#f4efe4",
    "snow-white": "#f7f5ef",
    "grey": "#8f959c",
    "gray": "#8f959c",
    "silver": "#c3cad1",
    "steel": "#a5b0bb",
    "charcoal": "#4a4a55",
    "black": "#322e3b",
    "ebony": "#322e3b",
    "copper": "#b5653c",
    "bronze": "#a9743f",
}
_SHADES = {"dark": -0.12, "deep": -0.08, "light": 0.12, "pale": 0.14, "bright": 0.02, "faded": 0.06}
_IRREGULAR = {
    "mice": "mouse",
    "geese": "goose",
    "wolves": "wolf",
    "children": "child",
    "men": "man",
    "women": "woman",
    "people": "person",
    "leaves": "leaf",
    "loaves": "loaf",
    "knives": "knife",
    "thieves": "thief",
    "scarves": "scarf",
    "oxen": "ox",
    "feet": "foot",
    "firemen": "fireman",
    "policemen": "policeman",
    "fishermen": "fisherman",
}
_SMALL = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
    "sixteen seventeen eighteen nineteen twenty"
)
NUMBERS = {word: value for value, word in enumerate(_SMALL.split())} | {
    "thirty": 30,
    "forty": 40,
    "fifty": 50,
    "sixty": 60,
    "seventy": 70,
    "eighty": 80,
    "ninety": 90,
}


def tokens(text: str) -> list[str]:
    """Lower-case words; commas and full stops stay as ",", possessives keep their 's."""
    return re.findall(r"[a-z]+(?:'s)?|\d+|[,.;:]", text.lower().replace("’", "'").replace("-", " "))


@lru_cache(maxsize=8192)
def singular(word: str) -> str:
    """The likely singular of a noun; words that are not plural come back as they are."""
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("ches", "shes", "xes", "sses", "zes")):
        return word[:-2]
    if len(word) > 3 and word.endswith("men"):
        return word[:-3] + "man"
    if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def shade(colour: str, word: str) -> str:
    """A colour made darker, paler and so on by an adjective."""
    by = _SHADES.get(word)
    return colour if by is None else hex_of(turn(colour, by))


def hex_of(rgb: tuple[float, float, float]) -> str:
    """`#rrggbb` of an sRGB triple 0..1."""
    return "#" + "".join(f"{round(255 * min(1.0, max(0.0, v))):02x}" for v in rgb)


_STOPS = frozenset(
    {
        ",",
        ".",
        ";",
        ":",
        "with",
        "and",
        "in",
        "who",
        "that",
        "of",
        "on",
        "under",
        "behind",
        "by",
        "near",
        "wearing",
        "holding",
        "carrying",
    }
)


def colour_before(words: list[str], place: int, reach: int = 3) -> str:
    """The colour said just before the word at `place`, "" when none is.

    "and" is crossed between two colours ("red and white") and joins nothing else.
    """
    for i in range(place - 1, max(-1, place - 1 - reach), -1):
        if words[i] in COLOURS:
            colour = COLOURS[words[i]]
            return shade(colour, words[i - 1]) if i else colour
        if words[i] in _STOPS:
            return ""
    return ""


def colour_of(text: str) -> str:
    """The first colour in a text, "" when there is none."""
    words = tokens(text)
    return next((colour_before(words, i + 1, 1) for i, word in enumerate(words) if word in COLOURS), "")
