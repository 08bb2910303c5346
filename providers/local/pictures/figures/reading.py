"""From words to the look of anything that is not a person."""

from __future__ import annotations

from itertools import pairwise

from .look import Sheet, pick
from .roster import Figure
from .words import COLOURS, colour_before, singular, tokens

_WEAR = {
    "scarf": "scarf", "shawl": "scarf", "hat": "hat", "straw hat": "hat", "top hat": "hat", "party hat": "party hat", "beanie": "beanie", "woolly hat": "beanie", "cap": "beanie", "crown": "crown",
    "collar": "collar", "bow tie": "bow tie", "bowtie": "bow tie", "bow": "bow tie", "glasses": "glasses", "spectacles": "glasses", "cape": "cape", "cloak": "cape", "witch hat": "witch hat", "pointed hat": "witch hat",
}  # fmt: skip
_TRAIT_WORDS = (
    "small little tiny young baby big large giant huge old sad shy happy grumpy stormy storm angry sleepy rusty broken ancient "
    "tabby striped stripy ginger spotted spotty calico lioness panda doe fawn hind goat polar zebra full crescent half round "
    "glowing lit sea hot paper toy wooden modern vintage open closed thatched winter autumn donkey bull grizzly reindeer "
    "midnight"
)
_TRAITS = frozenset(_TRAIT_WORDS.split())
_USUAL = {  # breeds and sorts whose name is a colour
    "polar": "#f3f0e6", "panda": "#f4f0e6", "ginger": "#d98a3f", "rusty": "#b5652e", "zebra": "#f0ece2", "donkey": "#8f8a90", "boar": "#6a4a40", "fire": "#d9423a", "taxi": "#f4bd2f",
    "panther": "#3a3545", "fawn": "#c98a4f", "dalmatian": "#f4f0e8", "swan": "#f7f3ea", "parrot": "#3f9a5a", "flamingo": "#ef8fa0", "raven": "#2f2b3a", "goldfish": "#ee8a2f", "rose": "#d9424f", "sunflower": "#f4bd2f",
}  # fmt: skip


def plain_sheet(description: str, identity: str, entry: Figure) -> Sheet:
    """The look of an animal, vehicle or thing: its colour words, worn things and telling adjectives."""
    words = tokens(description)
    at = _named(words, entry)
    own = words[: at + 3] if at >= 0 else words
    main = colour_before(words, at, 4) if at >= 0 else ""
    main = main or next((_USUAL[w] for w in words if w in _USUAL), "")
    if not main and words and words[0] in COLOURS:
        main = COLOURS[words[0]]
    traits = frozenset(w for w in words if w in _TRAITS) | frozenset(
        f"{a}-{b}" for a, b in pairwise(words) if b == "eyed"
    )
    named = f" {' '.join(singular(w) for w in own)} "
    traits |= {phrase for phrase in entry.words if f" {phrase} " in named}
    slots = _slots(words, entry)
    wears = _wears(words)
    free = frozenset(n for n, said in (("main", main), ("wears", wears)) if not said)
    return Sheet(
        entry.kind,
        identity,
        main=slots.get("main") or main or pick(identity, "coat", entry.coats),
        second=slots.get("second", entry.second),
        accent=slots.get("accent", entry.accent),
        dark=slots.get("dark", entry.dark),
        light=slots.get("light", entry.light),
        wears=wears,
        traits=traits,
        free=free,
    )


def _named(words: list[str], entry: Figure) -> int:
    """Where the figure's noun begins, -1 when it is not named."""
    for i in range(len(words)):
        for size in (3, 2, 1):
            run = words[i : i + size]
            if len(run) == size and (
                " ".join(run) in entry.words or " ".join([*run[:-1], singular(run[-1])]) in entry.words
            ):
                return i
    return -1


def _slots(words: list[str], entry: Figure) -> dict[str, str]:
    """Colours said of named parts: "a white boat with a red sail"."""
    found: dict[str, str] = {}
    for i, word in enumerate(words):
        slot = entry.parts.get(word) or entry.parts.get(singular(word))
        if slot and (colour := colour_before(words, i, 3)):
            found.setdefault(slot, colour)
    return found


def _wears(words: list[str]) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    i = 0
    while i < len(words):
        for size in (2, 1):
            phrase = " ".join(words[i : i + size])
            if phrase in _WEAR and (size == 1 or len(words) > i + 1):
                default = "#2f2a3a" if _WEAR[phrase] == "glasses" else "#d9423a"
                found.append((_WEAR[phrase], colour_before(words, i, 3) or default))
                i += size - 1
                break
        i += 1
    return tuple(found)
