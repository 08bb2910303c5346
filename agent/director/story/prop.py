"""The thing that a story plants and comes back to."""

from __future__ import annotations

import re

from agent.director.chance import ranked
from agent.director.story import looks
from agent.director.story.casting import SEEN
from agent.director.story.props_en import prop_of
from agent.director.story.visuals import Ledger
from agent.director.wish.entities import Entity, Premise
from agent.director.words import english, phrases

_TOOLS = {"knit": "ball of wool", "swim": "float", "dance": "shoe", "cook": "spoon", "read": "book", "sing": "song sheet", "paint": "brush", "fly": "feather",
          "juggle": "ball", "draw": "pencil", "write": "pencil", "bake": "egg", "skate": "skate", "surf": "board", "sew": "needle", "drum": "stick", "ride": "bell",
          "whistle": "reed", "violin": "bow", "chess": "chess piece", "piano": "song sheet", "guitar": "string", "football": "ball", "count": "pebble", "garden": "seed", "climb": "rope", "ski": "pole", "type": "key"}  # fmt: skip


_BAKED = {
    "bread": "loaf",
    "cake": "cake",
    "pie": "pie",
    "cookie": "biscuit",
    "biscuit": "biscuit",
    "pizza": "pizza",
}
"""What comes out of the oven, as one thing: a film about baking it shows it."""


_UNHANDY = dict.fromkeys(
    english.listed("piano organ harp cello tuba drum-kit motorcycle tower house bridge wall tent stage"), ""
)
"""Things that nobody hands over or balances."""


_CARRIERS = {
    "echo": "jar",
    "memory": "box",
    "dream": "jar",
    "song": "bottle",
    "sound": "jar",
    "word": "drawer",
    "smile": "box",
    "star": "jar",
    "shadow": "envelope",
}


def prop_for(premise: Premise, ledger: Ledger, group: str, target: Entity | None, seed: str) -> str:
    """The planted thing: countable, of the place, not already part of the premise."""
    counted = any(event.verb == "count" for event in premise.events)
    if (
        target
        and target.many
        and (counted or (group == "collect" and target.kind in ("thing", "plant", "food")))
    ):
        return target.noun
    if target and group in ("collect", "befriend") and target.noun in _CARRIERS:
        return _CARRIERS[target.noun]
    used = {phrases.lemma(w) for w in phrases.content_words(premise.text)}
    verb = next((w for w in map(phrases.lemma, phrases.content_words(premise.text)) if w in _TOOLS), "")
    held = (
        re.match(r"with (?:an? |his |her |its )?([a-z][a-z ]+)$", premise.hero.tail)
        if premise.hero and not premise.events
        else None
    )
    if held and len(held[1].split()) <= 3 and "held" in looks.belongings(f"with a {held[1]}"):
        *many, last = held[1].split()
        one = [word for word in many if word not in english.NUMBER_WORDS]
        return " ".join([*one, english.singular(last)])
    if (
        group == "learn"
        and target
        and target.kind == "thing"
        and target.det
        and not target.many
        and target.noun not in SEEN | _UNHANDY
    ):
        return target.label
    if baked := next((_BAKED[word] for word in _BAKED if word in used and verb in ("bake", "cook")), ""):
        return baked
    if group == "learn" and verb:
        return _TOOLS[verb]
    own = prop_of(premise.hero.noun, premise.hero.phrase) if premise.hero else ""
    if own and not {phrases.lemma(w) for w in own.split()} & used:
        return own
    options = [p for p in ledger.place.props if not used & set(p.split())] or list(ledger.place.props)
    if premise.hero and premise.hero.kind == "sky" and (lit := [p for p in options if p in _LIT]):
        options = lit
    return ranked(options, seed, "prop")[0]


_LIT = ("lantern", "lamp", "candle")
