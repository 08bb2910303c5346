"""The wordings by which a thing becomes another or otherwise, as what it is, what it becomes and what it was."""

from __future__ import annotations

import re
from collections.abc import Iterator

from agent.director.refine.features import COLOURS
from agent.director.scripts.words import words_of as word_set
from agent.director.words.english import NUMBER_WORDS

_A = r"(?:the |his |her |its |their |this |that |those |these |all the |all |both |an? |any |some )?"
_X = rf"(?P<x>{_A}[\w' -]+?)"
_Y = r"(?P<y>[\w' -]+?(?:, (?!(?:and |but )?(?:not|instead|rather|no longer)\b)[\w' -]+?)?)"
_BE = (
    r"(?:(?:should|must|could|can|has to|have to|needs? to|ought to|might|shall|to|is to|are to|will)"
    r"(?: rather| better| also| now| just)? )?(?:be|become|be made of|be made from|turn into|glow|shine|be lit|be painted)"
)
_NO = r"(?:not|instead of|rather than|in place of|no longer)(?: made of| of)?"
_NOT = rf"(?:,? (?:and |but )?{_NO} (?P<old>[\w' -]+))?"
_SAME = r"(?:use |give it |give them |give |show |put |have |make (?:it|that|them) |it is |it should be |there should be |take )?"
_NUMBER = rf"(?:about |around )?(?:{'|'.join(w for w in NUMBER_WORDS if w not in ('zero', 'one'))}|\d+)"
_FORMS = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        # reduce the number of cars to five; only three big clouds; two umbrellas instead of one
        rf"^(?:reduce|cut|lower|raise|increase|bring|change|set) (?:down |up )?the number of {_X} (?:down |up )?to (?P<y>{_NUMBER})$",
        rf"^(?:only |just |there should be (?:only )?|make it (?:only )?|i want (?:only )?)?(?P<y>{_NUMBER}(?: (?:big|small|large|huge|tiny|old|young|white|black|red|blue|grey))?) {_X}(?: (?:instead of|not|rather than|and not|not just) (?:one|two|three|four|five|six|\d+|so many))?$",
        # the cups of tea should be glasses of lemonade, not tea
        rf"^{_X} {_BE} {_Y}{_NOT}$",
        rf"^(?:replace|swap|exchange|substitute|switch|trade)(?: out)? {_X} (?:with|for|by|to|into|against) {_Y}$",
        rf"^(?:change|turn|switch) {_X} from (?P<old>[\w' -]+) (?:in)?to {_Y}$",
        rf"^(?!.* and )(?!.*\b(?:make|put|add)\b).+? (?:carry|carries|hold|holds|wear|wears|have|has|use|uses|take|takes|get|gets) (?P<y>(?:an?|two|some) [\w' -]+?) (?:instead of|rather than|not) {_X}$",
        r"^(?:it |there )?(?:should |must )?(?:be |have |show )?(?P<y>(?:an?|two|three|some) [\w' -]+?), (?:and )?not (?P<x>(?:the |an? )?[\w' -]+)$",
        # the cloud should hide behind a tree instead of a chimney
        r"^(?!.* and )(?!.*\b(?:make|put|add)\b).+? (?:behind|in|on|under|with|into|from|at|by|near|through|over|to|for) (?P<y>an? [\w' -]+?) (?:instead of|rather than|not)(?: behind| in| on| under| with| into| from| at| by| near)? (?P<x>(?:an? |the )[\w' -]+)$",
        rf"^{_SAME}{_Y}(?: on (?P<on>\w+))? (?:instead of|in place of|rather than) {_X}$",
        rf"^instead of {_X},? (?:(?:use|show|put|have|make it|there should be|let there be|take) (?P<y>[\w' -]+)|(?P<y2>(?:an?|some|two|three|the) [\w' -]+))$",
        rf"^{_X} ?(?:→|->|=>|- >|= >) ?{_Y}$",
        rf"^{_X} (?:out|goes|gone|away|off),? (?:and )?{_Y} (?:in|comes in|goes in)(?: instead)?$",
        rf"^{_X} (?:is|are)(?: now)? {_Y},? (?:and |but )?{_NO} (?P<old>[\w' -]+)$",
        rf"^{_X},? {_Y},? (?:and |but )?{_NO} (?P<old>[\w' -]+)$",
        rf"^{_X} (?:is|are) now {_Y}$",
        rf"^{_X} (?P<tint>in) {_Y}{_NOT}$",
        rf"^{_X} as (?P<y>an? [\w' -]+){_NOT}$",
    )
)
_MAKE = re.compile(
    rf"^(?:make|turn|paint|colou?r|dye|have|let|want|need|show|give us|change) (?P<rest>(?:all )?(?:the|his|her|its|their|those|these|[\w-]+) .+?){_NOT}$",
    re.I,
)
_DONE = {
    "open": "open", "close": "closed", "shut": "shut", "empty": "empty", "fill": "full", "light": "lit", "straighten": "straight", "clean": "clean",
    "dry": "dry", "break": "broken", "polish": "polished", "rust": "rusty", "dim": "dim", "widen": "wide", "enlarge": "large", "shrink": "small",
}  # fmt: skip
"""What a thing is once that is done to it."""
_DONE_TO = re.compile(
    rf"^(?P<verb>{'|'.join(_DONE)}) (?:up )?(?P<x>(?:the |his |her |its |their |all the )[\w' -]+?)(?: (?P<much>wide |half |fully )?(?:wide|up|completely|fully))?$",
    re.I,
)
_ASKS = re.compile(
    r"(?:add|put|show|place|include|let|have|give|make|move|keep|take|set|hang|remove|there)\b", re.I
)
"""What begins a request of another kind, and no thing."""
_HAS = re.compile(
    rf"^(?:let |make |have |give )?{_X} (?:should |must |could |to )?(?:have|has|get|gets|with) (?P<more>(?:an?|two|three|some|many|more) .+)$",
    re.I,
)
_NO_END = word_set("the a an his her its their all those these and with in on of to into be full covered")
_JOINT = re.compile(r"^(?:into|to be|be|to|in|look|out of|from) ", re.I)


def readings(text: str) -> Iterator[tuple[str, str, str]]:
    """What a text may say as (what it is, what it becomes, what it was), the likeliest first."""
    for pattern in _FORMS:
        if match := pattern.match(text):
            told = match.groupdict()
            x = re.sub(r"(?<=\w) ones?$", "", told["x"].strip())
            if _ASKS.match(x) or (
                told.get("tint") and not re.search(rf"\b(?:{COLOURS})$", told["y"] or "", re.I)
            ):
                continue
            yield (
                (f"{told['on']}'s {x}" if told.get("on") else x),
                (told.get("y") or told["y2"]).strip(" ,"),
                told.get("old") or "",
            )
    if match := _HAS.match(text):
        yield match["x"], f"with {match['more']}", ""
    if match := _DONE_TO.match(text):
        yield match["x"], f"{match['much'] or ''}{_DONE[match['verb'].lower()]}".strip(), ""
    if not (match := _MAKE.match(text)):
        return
    words = match["rest"].split()
    ends = [at for at in range(len(words) - 1, 0, -1) if words[at - 1].lower() not in _NO_END]
    for at in ends:  # make the letter box blue: the longest thing that is one
        x, y = " ".join(words[:at]), " ".join(words[at:])
        yield x, _JOINT.sub("", y).strip(" ,"), match["old"] or ""
