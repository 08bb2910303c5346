"""Messages in plainer words: the same request, in the order and the words that the frames read."""

from __future__ import annotations

import re

_RULES: tuple[tuple[str, str], ...] = (
    # keep everything but … -> …
    (r"^(?:keep|leave) (?:everything|it all|all|the rest|the others)(?: else)?(?: (?:as it is|as is|the same))?,?\s+(?:but|and|only|just)\s+(?:just )?", ""),
    # film scene 5 from above -> scene 5 from above; paint the lamp red -> make the lamp red
    (r"^(?:film|shoot) (?=(?:the )?(?:\w+ )?(?:scene|shot))", ""),
    (r"^(?:paint|colou?r|dye|turn) (?=(?:the|his|her|its|their) )", "make "),
    (r"\b(pull|push|pan|tilt|zoom|move) the camera (back|in|left|right|up|down)\b", r"\1 \2"),
    # reasons are no requests: drop scene 5, it is boring -> drop scene 5
    (r",\s+(?:it|that|this|he|she|they) (?:is|are|was|looks?|feels?|seems?|does not|do not) (?:so |too |a bit |really |not )*(?!too\b)\w+(?: \w+)?\s*$", ""),
    (r"\s+because\b.*$", ""),
    # make scene 3 again but at night -> make scene 3 at night
    (r"\b(?:make|do|try|render|generate|redo|remake) (.{3,40}?)(?: once)?(?: more)? again,?\s+(?:but|only|just)(?: this time)?\s+", r"make \1 "),
    (r"\b(?:redo|remake|re-do) ((?:the )?[\w ]*scene[\w ]*?),?\s+(?:but|only)(?: this time)?\s+", r"make \1 "),
    # weather that ends, and weather that is only nicer
    (r"\b(?:let )?(?:the )?(storm|rain|snow|fog|wind|thunder) (?:should |must |can )?(?:is |be |has |to )*(?:over|gone|finished|past|stopped|ended|stops?|ends?|cleared)\b", r"no \1"),
    (r"\b(?:it )?(?:should |must |can )?stops? (?:to )?(rain|snow)(?:ing)?\b", r"no \1"),
    (r"\b(?:the )?weather (?:should |could |must |can )?(?:be |is )?(?:nicer|better|nice|good|lovely|beautiful)\b|\b(?:nicer|better|nice|good) weather\b", "sunny"),
    # order
    (r"^(?:we (?:should )?(?:see|show)|see|show) ((?:the )?(?:\w+ )?scene(?: \d+)?) (before|after) ((?:the )?(?:\w+ )?scene(?: \d+)?)$", r"move \1 \2 \3"),
    (r"\b(?:early|late) in the (morning|evening|afternoon)\b", r"in the \1"),
    (r"\b(?:exactly|precisely|roughly|approximately|about) (?=\d)", ""),
    # looks
    (r"\b(?:old|faded) (?:photo|photograph)s?\b", "vintage film"),
    (r"\ban? comics?(?: book| strip)?\b(?=[\s?.!]*$)", "a cartoon"),
    (r"\bfor (?:my |a |the )?(?:phone|mobile|smartphone|tiktok|instagram|reels|stories|shorts)\b", "vertical"),
    (r"\bfor (?:my |a |the )?(?:tv|television|youtube|cinema)\b", "widescreen"),
    (r"\b(?:big|large|bigger|larger) (?:letters|type|font|print|text)\b", "bigger"),
    (r"\b(?:small|smaller|tiny) (?:letters|type|font|print)\b", "smaller"),
    (r"\b(portrait|vertical) vertical\b", r"\1"),
    (r"\b(?:cuts|hard cuts) only\b|\bonly (?:hard )?cuts\b", "hard cuts"),
    (r"\b(?:anywhere|all over|in the whole (?:film|movie|video))\b", "in all scenes"),
    (r"\b(?:from|by|with) (?:a |the )?drone\b", "from above"),

    # take the boat out of scene 2 -> remove the boat from scene 2
    (r"\b(?:take|leave|throw) ([\w\s]{1,40}?) out of\b", r"remove \1 from"),
    (r"\b(?:take|leave|throw) ([\w\s]{1,40}?) out from\b", r"remove \1 from"),
    (r"\b(?:take|leave|throw) ([\w\s]{1,40}?) out\b", r"remove \1"),
)  # fmt: skip
_ENDS = next(i for i, (pattern, _) in enumerate(_RULES) if "storm|rain" in pattern)
_NEW = re.compile(r"^(?:add|insert|create|include|put in|squeeze in)\b", re.I)
"""What a new scene shows is told in the message's own words."""
_COMPILED = tuple((re.compile(pattern, re.I), instead) for pattern, instead in _RULES)


def plainer(text: str) -> str:
    """The same request in plainer words."""
    words = _COMPILED[:_ENDS] if _NEW.match(text) else _COMPILED
    for pattern, instead in words:
        text = pattern.sub(instead, text)
    return text.strip()
