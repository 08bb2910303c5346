"""An adjective on a noun in a picture's or description's text, in place of others of its kind."""

from __future__ import annotations

import re

from agent.director.refine.visuals import tidy
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import plural

COLOURS = lexicon.SHADES + (
    "|plum|burgundy|maroon|magenta|lilac|mauve|apricot|tan|khaki|cyan|aqua|emerald|ruby|jade|cobalt|vermilion|fuchsia|salmon|taupe"
    "|ebony|saffron|azure|sepia|fawn|ginger|auburn|blond|sandy|rosy"
)
_SIZES = "small|little|tiny|big|large|huge|giant|enormous|short|tall|long"
_MATERIALS = (
    "wooden|metal|glass|stone|paper|plastic|steel|brass|woollen|knitted|leather|electric|oilcloth|wool|cotton|linen|silk|velvet|denim"
    "|canvas|tweed|rubber|iron|tin|ceramic|clay|marble|walnut|oak|pine|bakelite|straw|felt|satin|corduroy|chrome|enamel|card|cardboard|porcelain|concrete"
)
TINTS = "sea|sky|forest|dusk|matte|royal|lime|mint|dove|midnight|blood|pale|dark|light|bright|deep|faded"
"""What stands before a colour and goes with it."""
_SAME = (COLOURS, _SIZES)
"""Adjectives of one kind: a new one takes the old one's place."""
STATES = lexicon.ADJECTIVES | frozenset(
    ("striped", "spotted", "checked", "transparent", "shining", "glittering")
)
_DETERMINERS = "a|an|the|his|her|its|their|one|two|three|four|five|some|many|that|this"


_BODY = "plumage|coat|fur|feathers|wool|fleece|body|frame|case|casing|hull|shell|hide|skin|paint|paintwork|bodywork|mane|cover"


def _coated(text: str, colour: str) -> str:
    """The description with another colour of what covers it: its coat, plumage, frame or hull."""
    shade = rf"(?:[a-z]+-)?(?:(?:{TINTS})\s+)?(?!{colour}\b)(?:{COLOURS})"
    covered = rf"\b{shade}(?: {shade})*(?= (?:[a-z]+ )?(?:{_BODY})\b)"
    return re.sub(covered, colour, text, count=1, flags=re.I)


_MOD = r"\b(?!(?:and|or|of|in|on|at|with|from|to|by|for|under|over|near|into|behind|beside|as|like|than|its|his|her|their|the|an?|is|are|was)\b)[a-z]+(?:-[a-z]+)?"
"""A word of the noun's own, right before it: a rowing boat, an office chair."""


def with_feature(text: str, noun: str, adjective: str, whole: bool = False) -> str:
    """The text with an adjective on a noun, in place of others of its kind.

    Where the text is ``whole`` about the noun, its first colour is the thing's own.
    """
    last = adjective.split()[-1]
    same = next((kind for kind in _SAME if re.fullmatch(kind, last)), re.escape(adjective))

    def put(match: re.Match[str]) -> str:
        tint = rf"(?:(?:{TINTS})\s+)?" if same == COLOURS else ""
        kept = re.sub(rf"\b{tint}(?:[a-z]+-)?(?:{same})\b\s*", "", match["adjectives"] or "", flags=re.I)
        made = re.search(rf"(?:\b(?:{_MATERIALS})\s+)*$", kept, re.I) if same == COLOURS else None
        at = made.start() if made else 0
        mod = match["mod"] or ""
        if mod and not (match["lead"] or match["adjectives"]):
            return f"{mod}{adjective} {match['noun']}"
        return f"{match['lead'] or ''}{kept[:at]}{adjective} {kept[at:]}{mod}{match['noun']}"

    named = rf"{re.escape(noun)}|{re.escape(plural(noun))}"
    old = "|".join(sorted((*_SAME, _MATERIALS, TINTS, *map(re.escape, STATES)), key=len, reverse=True))
    pattern = rf"(?P<lead>\b(?:{_DETERMINERS})\s+)?(?P<adjectives>(?:(?:[a-z]+-)?(?:{old})\s+)*)(?P<mod>{_MOD}\s+)?(?<!\{{)\b(?P<noun>{named})\b(?!\}})"
    done = re.sub(pattern, put, text, flags=re.I)
    if whole and same == COLOURS and (coated := _coated(done, adjective)) != done:
        done = coated
    elif whole and same == COLOURS:
        head, mark, rest = done.partition(",") if ":" not in done else done.partition(":")
        shade = rf"(?:[a-z]+-)?(?:(?:dark|pale|bright|sea|sky|dusk) )?(?!{adjective}\b)(?:{COLOURS})"
        other = rf"\b{shade}(?: {shade})*\b"
        rest = re.sub(rf"((?:^|,| in)\s*){other}(?=\s*(?:,|$|\.))", rf"\g<1>{adjective}", rest, count=1)
        done = f"{head}{mark}{rest}"
    return tidy(done) if text[:1].isupper() else tidy(done)[:1].lower() + tidy(done)[1:]
