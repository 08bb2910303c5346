"""What "it", "them", "him" and "there" mean after a sentence that only told something.

"That ticking clock drives me mad. Take it out" takes the ticking clock out; "in scene 2 one barely sees the kite.
Go closer" goes closer in scene 2.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.director.refine.sentences import WHO

_VERB = (
    r"(?:is|are|was|were|'s (?=\w+ing\b|too\b|so\b|way\b)|has|have|had|does|do|did|looks?|feels?|seems?|sounds?|reads?|draws?|drives?|bothers?|annoys?|distracts?|irritates?|confuses?"
    r"|scares?|hurts?|kills?|bores?|bugs?|makes?|drags?|sticks?|stands?|jumps?|ruins?|spoils?|wakes?|steals?|fights?|goes|runs|lasts|takes|comes|works?|fits?|adds|rushes|repeats|overpowers?|drowns?|reminds?|lights|can|could|would|will|should|must|gets?|talks?|speaks?|moves?|keeps?|appears?|pops?|pulls|catch(?:es)?|grabs|fills)(?! (?:make|makes|is|are|was|looks?|feels?|drives?|bother|annoy|distract)\b)"
)
_SUBJECT = re.compile(
    rf"^(?P<np>(?:(?:the|that|this|those|these|his|her|its|their|all the|both|our|my) )?(?:[\w'-]+ ){{1,9}}?){_VERB}\b",
    re.I,
)
_OBJECT = re.compile(
    r"\b(?:there (?:is|are|was|were)|(?:is|are|was|were) there|(?:do|does|did) not (?:really |quite )?(?:like|love|need|want|care for|get|understand)|hate|dislike|(?:keeps?|kept) (?:looking at|noticing|seeing|hearing|staring at)|can not (?:stand|bear|see|hear|read|find)|(?:barely|hardly|scarcely) (?:see|hear|notice|read|recogni[sz]e)|(?:tired|sick|bored) of|not sure about|not (?:a fan|fond) of|notice[sd]?|missing|except|(?:fighting|competing|clashing|fights?|competes?|clashes) with|(?:can not|not|never) (?:watch|look at)|(?:waits?|looks?|asks?|asked) for|points? (?:at|to)|(?:asks?|asked|talks?|talked) about|(?:quibble|problem|issue|complaint|worry|thing|gripe|nitpick|niggle) (?:is|was|with|about)|(?:i|we) (?:really |do |still )*(?:see|love|like))"
    r" (?P<np>(?:(?:the|that|this|those|these|his|her|its|their|an?|any|some|my|our|so many|two|three) )?[\w'-]+(?: [\w'-]+){0,9})",
    re.I,
)
_PLACE = re.compile(
    r"\b(?:in|on|at|during|of|from) (?:(?:(?:the |that |this )?(?:[\w'-]+ ){0,4}?(?:scene|shot|part|bit|picture|sequence|moment|frame|close-up|insert|opening|beginning)|the (?:very )?(?:end|start|top|ending)|scenes?|shots?)"
    r"(?: \d+)?(?: (?:with|where|when|in which|of|at) [^,;.!?]+)?|(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|last|next to last) one)\b",
    re.I,
)
_SPOT = re.compile(
    r"\b(?:in|on|at|by|under|behind|beside|near) (?:the|his|her|that|this) (?:[\w-]+ ){0,2}?[\w-]+(?=$| (?:is|are|looks?|feels?|has|that|which|and)\b)",
    re.I,
)
_PEOPLE = re.compile(
    rf"^(?:i|we|you|they|he|she|it|this|that|those|these|there|people|everyone|everybody|nobody|one|who|what|which|something|everything|it all|all|the (?:film|movie|video|whole (?:thing|film|video))|(?:the )?(?:projector|phone|slot|house|company|country)|(?:my|our) .*|{WHO})$",
    re.I,
)
_THING = re.compile(
    r"\b(?:it|them|him|(?:that|this|those|these)(?: ones?)?(?=\s*(?:$|[,.;!?]|(?:out|up|down|off|away|in|to|go|please|instead|from|with|be|into|for|on|there|at|back|one)\b))|her(?=\s*(?:$|[,.;!?]|(?:an?|another|the|up|down|out|off|in|on|to|with|from|more|look|be|speak|talk|wear|have|some|into|instead|there|less|sound)\b)))(?![\w'])",
    re.I,
)
_THERE = re.compile(
    r"(?<!not )(?<!is )(?<!are )(?<!be )(?<!could )(?<!should )(?<!can )(?<!over )(?<!out )\bthere\b(?! (?:is|are|was|were|be|should|must|could|can|has)\b)",
    re.I,
)
_NAMES_OWN = re.compile(
    r"\b(?:an?|the|his|her|its|their|some|my|our|two|three|another) (?!(?:film|movie|video|end|start|beginning|whole|sound|left|right|music)\b)[\w-]+",
    re.I,
)
_FILM_WIDE = re.compile(
    r"\b(?:music|soundtrack|captions?|subtitles?|title|film|movie|video|everywhere|all|every|whole|each|scenes?|shots?|undo|redo|throughout|seconds? (?:in )?total)\b|\b(?:in|at) (?:\d|the (?:end|start|beginning|opening|ending))",
    re.I,
)


_WHO = re.compile(
    r"((?:so |please |maybe )*(?:could|can|should|would|let|make|may|must|might|have) )(?:she|he|they|it)\b(?= \w+)|()(?:she|he|they|it)\b(?= (?:should|must)\b)",
    re.I,
)
_CONTROL = re.compile(
    r"\s*(?:please |just |and )*(?:undo|revert|forget|never mind|take (?:it|that) back|bring (?:it|that) back|approve|go (?:on|ahead)|continue|cancel|stop it)\b",
    re.I,
)
_WANTED = re.compile(
    r"(?:they|he|she|we|i|(?:the )?client|legal) (?:now )?(?:wants?|would like|needs?|asks? for|chose|picked)(?: it to (?:say|be|read))?:? (?=\ue000)",
    re.I,
)
_REDO = re.compile(
    r"\s*(?:please |just |and )*(?:redo|re-do|do|make|try) (?:it|that)(?: again)?[\s.!]*$", re.I
)
_MADE = re.compile(
    r"\b(?:animation|picture|image|scene|shot|clip|movement|motion|voice|line|music|sound|take|narration|drawing)s?$",
    re.I,
)
_WEATHER = re.compile(
    r"it (?:is|be|to be|rain|snow)|it (?:should|could|can|must) (?:rain|snow)|it (?:be )?(?:raining|snowing|night|day|foggy|dark)",
    re.I,
)


def _one(ask: str, thing: str) -> str:
    """ "a different one" with the noun that "one" stands for."""
    head = re.split(r"\b(?:of|with)\b", thing)[0].split()
    ask = re.sub(
        r"\bone other\b(?! \w+ (?:scene|shot))|\banother\b(?= (?:with|of the same)\b)",
        "another one",
        ask,
        flags=re.I,
    )
    return (
        re.sub(
            r"\b(another|(?:an?|the) (?:different|new|other|better|second|bigger|smaller|nicer)|something) one\b",
            rf"\1 {head[-1]}",
            ask,
            flags=re.I,
        )
        if head
        else ask
    )


_MORE = re.compile(
    r"(?:please )?(?:(?:a bit|a little|much|way|even|a touch|slightly) )?(?:bigger|larger|smaller|louder|quieter|softer|brighter|darker|warmer|colder|slower|faster|longer|shorter|higher|lower|closer|wider|off|out)(?: please)?",
    re.I,
)


def _that_scene(ask: str, thing: str) -> str:
    """ "that scene" with what the scene shows."""
    if not thing or re.search(r"\b(?:scene|shot|part|bit|line|sentence)\b", thing):
        return ask
    return re.sub(
        r"\b(?:that|this) (scene|shot|part|bit)\b(?! (?:with|where|of|when|in))",
        rf"the \1 with {thing}",
        ask,
        count=1,
        flags=re.I,
    )


@dataclass(frozen=True)
class Topic:
    """What a sentence spoke of, and where: a thing as it was named, a scene, a spot in it."""

    thing: str = ""
    scene: str = ""
    spot: str = ""
    fronted: bool = False
    """Whether the thing stood before the sentence: "the music, I like the idea"."""


def topic(told: str) -> Topic:
    """The topic of a sentence that only tells something."""
    bare = re.sub(
        r"^(?:(?:and|but|so|why|because|since|that|like|as|well|now|also|really|lovely \w+ but)[\s,]+)+",
        "",
        told.strip(" ,.;:!?()"),
        flags=re.I,
    )
    bare = re.sub(
        r"^.*\b(?:says?|said|was|is|told (?:me|us)|thinks?|think|so \w+) that (?=(?:the|his|her|this|that|those|[A-Z]))",
        "",
        bare,
    )
    place = _PLACE.search(bare)
    spot = _SPOT.search(bare)
    rest = (bare[: place.start()] + bare[place.end() :]) if place else bare
    rest = " ".join(rest.split()).strip(" ,")
    found = _OBJECT.search(rest)
    if not found or (
        (subject := _SUBJECT.match(rest))
        and not _PEOPLE.match(subject["np"].strip())
        and not re.match(r"(?:is|are|there)\b", found[0], re.I)
    ):
        found = _SUBJECT.match(rest)
    thing = found["np"].strip(" ,") if found else ""
    thing = re.split(
        r"\s+(?:in|on|at|that|which|who|because|and|so|from|by|while|when|anyway|here|there|now|is|are|was|has|looks|itself|himself|herself|themselves)\b",
        thing,
    )[0].strip()
    if (
        _PEOPLE.match(thing)
        or re.match(r"(?:for|in|on|at|with|of|to|from)\b", thing, re.I)
        or (found and re.match(r"(?:i|we|you)\b", thing, re.I))
    ):
        thing = ""
    thing = re.sub(r"^(?:that|this|an?|any|some|so many) ", "the ", thing, flags=re.I)
    thing = "" if re.match(r"(?:no|not|without)\b", thing, re.I) else thing
    thing = re.sub(r"^(?:those|these|too many|so much|too much) ", "the ", thing, flags=re.I)
    thing = re.sub(r"^(?:The|His|Her|Its|Their|All|Both) ", lambda m: m[0].lower(), thing)
    return Topic(thing, place[0] if place else "", spot[0] if spot else "")


def resolved(ask: str, about: Topic) -> str:
    """A request with its pronouns put into words by what was told before it."""
    if _CONTROL.match(ask) or (_REDO.match(ask) and not _MADE.search(about.thing)):
        return ask
    ask = _that_scene(ask, about.thing)
    if about.thing and _MORE.fullmatch(ask.strip(" .,!?")):
        return f"{about.thing} {ask.strip()}"
    if about.thing and (told := _WANTED.match(ask)):
        return f"change {about.thing} to {ask[told.end() :]}"
    ask = _one(ask, about.thing)
    if about.thing and re.fullmatch(r"\s*(?:and |so |but )?hands off[\s.!]*", ask, re.I):
        part = re.search(
            r"\b(?:music|voice|captions?|title|narrator|narration|sound|scene|shot|picture|line)s?$",
            about.thing,
        )
        return f"{ask.rstrip(' .!')} {about.thing}{'' if part else ' scene'}"
    found = _THING.search(ask) or _WHO.match(ask) if about.thing else None
    if found and not _NAMES_OWN.search(ask[: found.start()]) and not _WEATHER.match(ask[found.start() :]):
        owner, _, owned = about.thing.partition("'s ")
        person = found[0].split()[-1].lower() in ("him", "her", "he", "she")
        own = owner if owned and person else about.thing
        own = (
            own
            if own[:1].isupper() or re.match(r"(?:the|his|her|its|their|all|both|our|my)\b", own)
            else f"the {own}"
        )
        ask = ask[: found.start()] + ((found[1] or "") if found.re is _WHO else "") + own + ask[found.end() :]
    where = (about.scene or about.spot).lower()
    if where and (there := _THERE.search(ask)):
        return ask[: there.start()] + where + ask[there.end() :]
    if about.scene and not _PLACE.search(ask) and not _FILM_WIDE.search(ask):
        end = re.search(r"[\s.,;!?]*$", ask)
        at = end.start() if end else len(ask)
        place = re.sub(r"^(?:of|from) ", "in ", about.scene, flags=re.I).lower()
        ask = f"{ask[:at]} {place}{ask[at:]}"
    return ask
