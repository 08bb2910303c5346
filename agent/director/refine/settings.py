"""Scenes that a bare noun names by where it stands in a sentence: "after the brook", "linger on the owl", "Office: typing"."""

from __future__ import annotations

import re

from agent.director.refine import spans, where_words
from agent.director.refine.naming import Change, Named
from agent.director.refine.recall import content, find
from agent.director.words.lexer import lex


def _phrase(told: Named, start: int) -> tuple[str, int]:
    """The scene that a bare noun phrase means, and where it ends; empty where it means none or several."""
    limit = spans.noun_phrase(told.text, start)
    if limit == start:
        return "", start
    first = start + (spans.words_in(told.text[start:limit])[0].end if limit > start else 0)
    read = spans.read(told.text, start, limit, told.film, first)
    if not read.found.one or (read.end == first and not content(told.text[start:first])):
        return "", start
    head = told.text[start : read.end]
    tokens = lex(head, [], told.language)
    if all(t.kind in ("filler", "thing", "part", "time", "weather", "season", "quant") for t in tokens):
        return "", start
    return read.found.one, read.end


def by_place(told: Named, stop: int) -> None:
    """Bare nouns after what leads to a scene: "after the brook", "until the courtyard", "linger on the owl"."""
    the, tag = where_words.THE[told.language], told.language

    def after(match: re.Match[str]) -> Change:
        scene, end = _phrase(told, match.end())
        return (
            (end, f"{match['lead']} {told.name((scene,))}{match.groupdict().get('more') or ''}")
            if scene
            else None
        )

    def onward(match: re.Match[str]) -> Change:
        scene, end = _phrase(told, match.end())
        tail = re.compile(where_words.FROM[tag][1], re.I).match(told.text, end) if scene else None
        return (tail.end(), f"from {told.name((scene,))} on" if tag == "en" else f"{match['lead']} {told.name((scene,))}{tail[0]}") if scene and tail else None  # fmt: skip

    def lead_in(match: re.Match[str]) -> Change:
        return _lead_in(told, match)

    told.each(_order(the, tag), lambda match: _pair(told, match))
    rules = [(where_words.UNTIL[tag], after), (where_words.EXCEPT[tag], after), (where_words.BEGIN[tag], after), (where_words.FROM[tag][0], onward)]  # fmt: skip
    if where_words.NEW.search(told.text) or re.search(where_words.BEGIN[tag], told.text, re.I):
        rules.append((where_words.AFTER[tag], after))
    if where_words.LONGER.search(told.text):
        rules.append((_HOLD, after))
    for lead, change in rules:
        told.each(re.compile(rf"\b(?P<lead>{lead})\s+{the}", re.I), change, stop)
    told.each(re.compile(rf"(?:(?<=^)|(?<=[.;!?] ))(?:(?:okay|ok|so|and|also|then) )?(?P<lead>{where_words.LEAD[tag]})\s+{the}", re.I), lead_in, stop)  # fmt: skip
    told.each(_LABEL, lambda match: _label(told, match), stop)
    told.each(
        re.compile(rf"(?:(?<=^)|(?<=[.;,!?] )|(?<=\band )|(?<=\bthen ))(?P<lead>){the}", re.I),
        lambda match: _subject(told, match),
        stop,
    )


_HOLD = r"(?:hold|linger|stay|remain|rest|dwell|pause|give|cut|trim|shorten|shave|tighten|stretch|extend|lengthen)(?: (?:a bit |a little )?longer)?(?: on| with| at| over)?"
_LABEL = re.compile(r"(?:(?<=^)|(?<=[.;!?] ))(?P<words>[^\W\d_][\w'-]*(?: [\w'-]+){0,2}):(?=\s)", re.I)


def _order(the: str, tag: str) -> re.Pattern[str]:
    lead = {
        "en": r"(?:put|move|bring|place|shift|have|show|swap|switch|exchange|flip|reverse)",
        "de": r"(?:stell|setz|schieb|zieh|leg|tausch)\w*",
        "fr": r"(?:mets|mettez|déplace|déplacez|échange|échangez|inverse|inversez)",
        "es": r"(?:pon|mueve|coloca|cambia|intercambia|pasa)",
    }[tag]
    return re.compile(rf"\b(?P<lead>{lead})\s+{the}", re.I)


_BETWEEN = re.compile(
    r"\s+(?:(?:right|just|straight|directly|direkt|gleich|juste|justo|round so (?:it|he|she) (?:comes|goes) )\s*)?"
    r"(?P<role>before|after|ahead of|behind|in front of|and|with|vor|nach|hinter|und|mit|avant|après|et|avec|antes de|después de|antes|y|con)\s+",
    re.I,
)


def _pair(told: Named, match: re.Match[str]) -> Change:
    """``put the owl before the brook``, ``swap the desk and the bridge``: two scenes by what they show."""
    first, end = _phrase(told, match.end())
    joint = _BETWEEN.match(told.text, end) if first else None
    the = re.compile(where_words.THE[told.language], re.I)
    if not joint:
        return None
    lead = the.match(told.text, joint.end())
    if re.match(r"scene \d", told.text[joint.end() :]):
        return (end, f"{match['lead']} {told.name((first,))}")
    second, far = _phrase(told, lead.end()) if lead else ("", 0)
    swaps = bool(re.match(r"swap|switch|exch|flip|rever|tausch|éch|inver|cambia|inter", match["lead"], re.I))
    pairs = joint["role"].lower() in ("and", "with", "und", "mit", "et", "avec", "y", "con")
    if not second or second == first or swaps != pairs:
        return None
    role = (
        "before"
        if joint["role"].lower() in ("ahead of", "in front of")
        else "after"
        if joint["role"].lower() == "behind"
        else joint["role"]
    )
    return far, f"{match['lead']} {told.name((first,))} {role} {told.name((second,))}"


_PAYLOAD = re.compile(
    r"\b(?:put|add|place|set|hang|lay|stand|have|want|need|like|give|leg|stell|setz|häng|mets|ajoute|pon|añade)\w*\b.*?\b(?:an?|some|two|three|several|more|eine?n?|zwei|une?|des|un|una|dos)\s",
    re.I,
)


def _lead_in(told: Named, match: re.Match[str]) -> Change:
    """``On the footbridge, pan with the rider``: a sentence that begins with the place of what it asks."""
    scene, end = _phrase(told, match.end())
    if not scene:
        return None
    rest = re.match(r"[^.;!?]*", told.text[end:])
    sentence = rest[0] if rest else ""
    within = {"en": "in", "de": "in", "fr": "dans", "es": "en"}[told.language]
    if (
        _PAYLOAD.search(sentence)
        and told.language == "en"
        and not re.match(r"in|during|for|inside", match["lead"], re.I)
    ):
        place = told.text[match.start("lead") : end]
        place = place[:1].lower() + place[1:]
        return end + len(sentence), f"{within} {told.name((scene,))}{sentence.rstrip()} {place}"
    return end, f"{within} {told.name((scene,))}"


def _label(told: Named, match: re.Match[str]) -> Change:
    """``Office: typing in there``: a scene as the heading of what is asked of it."""
    tokens = lex(match["words"], [], told.language)
    if any(t.kind in ("thing", "verb", "number", "ordinal", "neg", "polite", "other") for t in tokens):
        return None
    if any(m.name and m.name.lower() in match["words"].lower() for m in told.film.cast):
        return None
    found = find(told.film, match["words"])
    return (match.end(), f"in {told.name(found.scenes)},") if found.one and told.language == "en" else None


_NEEDS = re.compile(
    r"(?:\s+itself)?\s+(?:needs?|could use|wants|deserves|should (?:be|have|get|stay|play|last|take|happen)|must be|has to be|can (?:be|go|stay)|could (?:be|stay|go)|is supposed to be)\s+(?P<rest>[^,.;!?]+)",
    re.I,
)


def _subject(told: Named, match: re.Match[str]) -> Change:
    """``the ravine needs fog``, ``the windmill could stay two seconds longer``: a scene as what is spoken of."""
    scene, end = _phrase(told, match.end())
    wish = _NEEDS.match(told.text, end) if scene else None
    if not wish:
        return None
    kinds = {t.kind for t in lex(wish["rest"], [], told.language)}
    looks = kinds & {"time", "weather", "season", "shot"} or where_words.LONGER.search(wish["rest"])
    return (end, told.name((scene,))) if looks and not kinds & {"colour", "size"} else None
