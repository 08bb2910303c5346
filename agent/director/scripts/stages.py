"""Wishes that list what is seen and tell no story: stages in their order, sights, heaps, seasons, announcements."""

from __future__ import annotations

import re

from agent.director.scripts.outline import Outline, breaths, capitalised
from agent.director.scripts.told import acts, names, speaks_of_itself
from agent.director.scripts.words import sentences
from agent.director.wish import premise_lists
from agent.director.wish.clashes import MONTH
from agent.director.words import english, vocabulary

_STAGE = re.compile(
    r"(?:^|(?<=[,;:.]))\s*(?:and\s+|und\s+)?(?P<mark>first(?: of all| comes| we see| we visit)?|then(?: we see| comes| we visit)?|after that|next|later|finally|last(?:ly)?(?: comes| of all)?|(?:at|in) the (?:very )?end|afterwards)\b,?\s+",
    re.I,
)


def stages(text: str) -> Outline | None:
    """A wish that names its sights one after the other: *first the station, then the cellars, last the tram*."""
    steps = premise_lists.numbered(text)
    if len(steps) > 1:
        return Outline(tuple(f"{english.capitalise(step.rstrip('.'))}." for step in steps), "", True)
    rows = sentences(text)
    if len(rows) > 2 and all(len(one.split()) < 6 and names(one) for one in rows):
        return Outline(rows, "", True)
    marks = list(_STAGE.finditer(text))
    if len(marks) < 2:
        return _sights(text)
    lead = text[: marks[0].start()].strip(" ,;.")
    topic, colon, opening = lead.partition(":")
    found = [opening.strip()] if colon and opening.strip() else [] if colon or not lead else [lead]
    told = [f"{one}." for one in found]
    for mark, following in zip(marks, [*marks[1:], None], strict=True):
        piece = text[mark.end() : following.start() if following else len(text)].strip(" ,;.")
        if piece:
            word = re.sub(r" (?:comes|we see|we visit)$", "", mark["mark"], flags=re.I)
            told.append(f"{english.capitalise(word)} {piece}.")
    fragments = sum(not acts(re.sub(rf"^{_STAGE.pattern}", "", one)) for one in told)
    if len(told) < 3 or 2 * fragments < len(told):
        return None
    return Outline(tuple(map(english.capitalise, told)), topic.strip() if colon else "", True)


_SPAN = re.compile(r"^(?:for )?(\d{1,2}(?:\.\d)?) ?(?:s|sec|secs|seconds?)\b(?: (?:of|for|on))?\s+", re.I)


def _sights(text: str) -> Outline | None:
    """A wish that only lists what is seen or said: *a lighthouse at dawn, a kettle, two cups*."""
    first, *behind = sentences(text) or ("",)
    head, colon, rest = first.partition(":")
    listed = (rest if colon else first).strip(" .")
    parts = [part for part in re.split(r";\s*|,\s+(?:and\s+)?", listed) if part]
    spans = [_SPAN.match(part) for part in parts]
    timed = len(parts) > 1 and all(spans)
    parts = [_SPAN.sub("", part) for part in parts]
    if (
        any(acts(one) or len(one.split()) > 4 or re.search(r"\d", one) for one in behind)
        or (len(parts) < 3 and not timed)
        or max(len(part.split()) for part in parts) > 8
    ):
        return None
    if colon and (len(head.split()) > 7 or acts(head)):
        return None
    loose = not colon and not timed
    if loose and (min(len(part.split()) for part in parts) < 2 or any(_LINKED.match(part) for part in parts)):
        return None
    subjects = colon and all(
        re.match(r"(?:an?|the|one|two|three|ten|his|her|nobody|everybody)\b", part, re.I) for part in parts
    )
    if subjects and all(map(_finite, parts)):
        return Outline(tuple(f"{english.capitalise(part)}." for part in parts), head.strip(), True)
    if sum(map(_finite, parts)) * 2 > len(parts) or (loose and any(map(_does, parts))):
        return None
    told = tuple(f"{english.capitalise(part)}." for part in parts)
    seconds = tuple(float(span[1]) for span in spans if span) if timed else ()
    scenery = ", ".join(one.rstrip(".!") for one in behind)
    return Outline(told, head.strip() if colon else "", True, seconds, scenery)


def heap(text: str) -> Outline | None:
    """A wish that heaps up what is to be seen, or tells of several who each do something, and is no story of one sentence."""
    if _BARE.fullmatch(text.strip()) or _APPOSED.match(text):
        return None
    head, colon, rest = text.partition(": ")
    listed = bool(colon) and len(head.split()) < 7 and rest.count(",") > 1
    found = [
        *([head] if listed else []),
        *(part for one in sentences(rest if listed else text) for part in _pieces(one)),
    ]
    if len(found) < 3 or any(map(speaks_of_itself, found)):
        return None
    acting = [acts(part) and not (listed and _NOUN_ONLY.match(part)) for part in found]
    fragments = 3 * sum(acting[listed:]) <= len(found) and (listed or len(found) > 4 or not acting[0])
    own = (
        not listed
        and len(sentences(text)) == 1
        and all(acting[:-1])
        and all(map(_OWN.match, found[1:]))
        and len(found) > 2
    )
    if not (fragments or own or (listed and all(acting[1:]) and all(map(_AGAIN.match, found[1:])))):
        return None
    told = (f"{english.capitalise(part.strip(' .'))}." for part in found)
    return Outline(tuple(told), head.strip() if listed else "", True)


def announced(text: str) -> Outline | None:
    """What a trailer says of a thing that plays no part in it, sentence by sentence: a musical, a podcast, a fair."""
    found = [one for part in sentences(text) for one in part.split(": ") if one.strip(" .")]
    told = tuple(f"{english.capitalise(one.strip(' .'))}." for one in found)
    return heap(text) or (Outline(told, "", True) if len(told) > 1 else None)


def seen(text: str) -> Outline | None:
    """What is to be seen while nothing but given words is said."""
    found = [part.strip(" .") for one in sentences(text) for part in _pieces(one)]
    return (
        Outline(tuple(f"{english.capitalise(part)}." for part in found if part), "", True) if found else None
    )


def ours(text: str) -> Outline | None:
    """What happened to us, sentence by sentence: *our girls lost 11-0 and celebrated their first corner*."""
    if told := remembered(text):
        return Outline(told)
    told = sentences(capitalised(text))
    first = re.match(r"(?:our|my|we)\b(?: [\w'-]+){0,4}? (?P<verb>[a-z]+)\b", told[0] if told else "", re.I)
    past = first is not None and any(word in vocabulary.PASTS for word in told[0].lower().split()[1:6])
    if len(told) < 2 or not past:
        return None
    return Outline(
        tuple(piece for one in told for piece in breaths(f"{english.capitalise(one.rstrip('.'))}."))
    )


_REMEMBERED = re.compile(
    rf"(?:(?:when|once|last|one|yesterday|back|in (?:\d{{4}}|(?:the )?(?:spring|summer|autumn|winter)|{MONTH})|years|every|today|as a)\b[^.!?]{{0,50}}?,? )?(?P<who>I|we) (?:never |once |always |only |just )?(?P<deed>[a-z]+)\b",
    re.I,
)
_BEING = frozenset(("was", "were", "had", "am", "are", "have"))
_ORDERING = frozenset(
    english.listed("want need like love wish think thought hope can could would ask order look plan imagine")
)
"""What people do who order a film, and tell nothing of themselves."""
_AND_THEN = re.compile(
    r",? (?:and|but) (?=(?:then )?(?:I|we|he|she|it|they|nobody|everybody|somebody|my|our|the)\b)|, (?=(?:nobody|everybody|I|we|he|she|they|it)\b)",
    re.I,
)


def remembered(text: str) -> tuple[str, ...]:
    """What somebody tells of themselves, clause by clause in their own words: *I lost my dog and found him*."""
    first = _REMEMBERED.match(text.strip())
    deed = first["deed"].lower() if first else ""
    if (
        not first
        or deed in _ORDERING
        or deed not in vocabulary.PASTS.keys() | vocabulary.VERBS.keys() | _BEING
    ):
        return ()
    told = []
    for clause in (piece for one in sentences(text) for piece in _AND_THEN.split(one)):
        done = re.split(r" and (?=([a-z]+)\b)", clause, maxsplit=1)
        again = len(done) > 2 and done[1] in vocabulary.PASTS and english.singular(done[1]) == done[1]
        told += [done[0], f"{first['who']} {done[2]}"] if again else [clause]
    return tuple(piece for one in told for piece in breaths(f"{english.capitalise(one.strip(' .'))}."))


_NOUN_ONLY = re.compile(
    r"(?:an?|the|his|her|my|our|its|their|one|two|three|[a-z]+) (?:[\w'-]+ )*?(?:with|in|on|of|at|under|by) ",
    re.I,
)
"""A thing with where it is or what it has: *a jar of brass screws*."""


_BARE = re.compile(r"[a-zà-ÿ-]+(?:, [a-zà-ÿ-]+){2,9}", re.I)
"""Nothing but words, of which each is seen in the same film."""


_APPOSED = re.compile(r"[A-Z][\w'-]+, (?:an?|the|our|my) ")
"""Somebody by name, with who it is."""


_YEAR = re.compile(
    r",?\s*(?:(?:all )?(?:through|over|across|in|during) (?:all )?(?:the|a|one) (?:whole )?year|(?:through|in|over) (?:all )?(?:the )?(?:four )?seasons|four seasons|(?:from )?spring (?:to|till|through) (?:winter|autumn))\b",
    re.I,
)
"""That something is shown the whole year round."""


_SEASONS = ("spring", "summer", "autumn", "winter")


def year(text: str) -> Outline | None:
    """A place that is shown the whole year round, season by season: *a garden through the year, from spring to winter*."""
    first, *rest = sentences(text) or ("",)
    if not _YEAR.search(first) or len(re.findall(r"\b(?:spring|summer|autumn|winter)\b", text, re.I)) > 2:
        return None
    what = english.capitalise(_YEAR.sub("", first).strip(" .,;:"))
    if not what or acts(what):
        return None
    again = f"The {what.split()[-1].lower()}"
    told = [f"{who} in {season}." for who, season in zip((what, again, again, again), _SEASONS, strict=True)]
    return Outline((*told[:1], *rest, *told[1:]), "", True)


_OWN = re.compile(r"(?:then |and )?(?:(?:the|a|an|every\w*|some\w*|no\w+|same|all|both) |[A-Z])")
"""Somebody else than before does something."""


_AGAIN = re.compile(r"(?:it|he|she|they)\b", re.I)


def _pieces(sentence: str) -> list[str]:
    """A sentence between its commas, where none of its parts goes on with the one before."""
    found = [
        part
        for part in re.split(r"(?<!\d)[;,]\s+(?:and\s+)?|(?<=\d)[;,]\s+(?!\d)", sentence.strip(" .!"))
        if part.strip()
    ]
    return [sentence] if any(_LINKED.match(part) or _deed(part) for part in found[1:]) else found


def _deed(part: str) -> bool:
    """Whether a part says what those before it do: *Ada, Finn and Lou, build a raft*."""
    first, _, rest = part.partition(" ")
    goes_on = re.match(r"(?:an?|the|his|her|their|its|in|on|at|up|down|out|away|home)\b", rest)
    acts = first.lower() in vocabulary.VERBS and vocabulary.kind(first.lower()) != "weather"
    return acts and goes_on is not None


_LINKED = re.compile(
    r"(?:who|which|that|where|when|while|with|without|but|or|of|in|on|at|by|for|from|until|till|because|so|as|like|whose|if)\b",
    re.I,
)


def _does(part: str) -> bool:
    """Whether a part goes on with what somebody does: *waters it*."""
    first = part.split()[0].lower()
    return first in vocabulary.THIRDS or first in vocabulary.PASTS or _finite(part)


def _finite(part: str) -> bool:
    """Whether somebody does something in a part, and no order is given: *breathe in for four* is none."""
    return part.split()[0].lower() not in vocabulary.VERBS and acts(part)


def sight(sentence: str) -> str:
    """What a stage shows, without the word that tells its place in the order."""
    return english.capitalise(_STAGE.sub("", sentence, count=1).strip())
