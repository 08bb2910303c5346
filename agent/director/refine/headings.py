"""Scenes that head a sentence by what they show: "On the footbridge, …", "Office: …", "the ravine needs fog"; and pairs of them."""

from __future__ import annotations

import re

from agent.director.refine import where_words
from agent.director.refine.naming import Change, Named
from agent.director.refine.recall import content, find, stem, tokens
from agent.director.refine.settings import phrase
from agent.director.refine.targets import roles
from agent.director.words.lexer import lex

_FIRST = r"(?:(?<=^)|(?<=[.;!?] ))(?:(?:okay|ok|so|and|also|then|oh|hm) )?"
_LABEL = re.compile(rf"{_FIRST}(?P<words>[^\W\d_][\w'-]*(?: [\w'-]+){{0,2}}):(?=\s)", re.I)
_VERBS = {
    "en": r"(?:put|move|bring|place|shift|have|show|swap|switch|exchange|flip|reverse|between)",
    "de": r"(?:(?:stell|setz|schieb|zieh|leg|tausch|vertausch)\w*|zwischen)",
    "fr": r"(?:mets|mettez|déplace|déplacez|échange|échangez|inverse|inversez|entre)",
    "es": r"(?:pon|mueve|coloca|cambia|intercambia|pasa|entre)",
}
_JOINT = re.compile(
    r"\s+(?:(?:right|just|straight|directly|direkt|gleich|juste|justo)\s+)?"
    r"(?P<role>before|after|ahead of|behind|in front of|and|with|vor|nach|hinter|und|mit|avant|après|et|avec|antes de|después de|antes|y|con)\s+",
    re.I,
)
_SWAPS = re.compile(
    r"swap|switch|exch|flip|rever|tausch|vertausch|éch|inver|cambia|inter|between|zwischen|entre", re.I
)
_ROLES = {"ahead of": "before", "in front of": "before", "behind": "after"}


def by_heading(told: Named, stop: int) -> None:
    """Tell the scenes that head sentences, and those that are named in pairs."""
    the, tag = where_words.THE[told.language], told.language
    told.each(re.compile(rf"\b(?P<lead>{_VERBS[tag]})\s+{the}", re.I), lambda match: _pair(told, match), stop)
    bare = re.compile(rf"\b(?P<lead>between|zwischen|entre)\s+(?!{the}|scene|szene|scène|escena)", re.I)
    told.each(bare, lambda match: _pair(told, match), stop)
    if tag == "en":
        told.each(_THEN, lambda match: _in_turn(told, match), stop)
    lead_in = re.compile(rf"{_FIRST}(?P<lead>{where_words.LEAD[tag]})\s+{the}", re.I)
    told.each(lead_in, lambda match: _lead_in(told, match), stop)
    told.each(_LABEL, lambda match: _label(told, match), stop)
    if tag == "en":
        told.each(
            re.compile(
                rf"(?:(?<=^)|(?<=[.;,!?] )|(?<=\b(?:want|have|like|need|then) )|(?<=\band )|(?<=\bcould )|(?<=\bcan )|(?<=\bshould )){the}",
                re.I,
            ),
            lambda match: _comes(told, match),
            stop,
        )
    if tag == "en":
        front = re.compile(rf"\b(?P<lead>(?:put|move|bring|have|show|start with|shift))\s+{the}", re.I)
        told.each(front, lambda match: _moved(told, match), stop)
    subject = rf"(?:(?<=^)|(?<=[.;,!?] )|(?<=\band )|(?<=\bthen )|(?<=\bso )|(?P<make>\b(?:make|let|set|turn) ))(?P<lead>){the}"
    told.each(re.compile(subject, re.I), lambda match: _subject(told, match), stop)


def _pair(told: Named, match: re.Match[str]) -> Change:
    """``put the owl before the brook``, ``swap the desk and the bridge``: two scenes by what they show."""
    first, end = phrase(told, match.end())
    joint = _JOINT.match(told.text, end) if first else None
    if not joint:
        return None
    lead = re.compile(where_words.THE[told.language], re.I).match(told.text, joint.end())
    role = joint["role"].lower()
    if re.match(r"scene \d", told.text[joint.end() :]) and role in ("before", "after"):
        return end, f"{match['lead']} {told.name((first,))}"
    if not lead and match["lead"].lower() in ("between", "zwischen", "entre"):
        lead = re.compile("").match(told.text, joint.end())
    second, far = phrase(told, lead.end()) if lead else ("", 0)
    pairs = role in ("and", "with", "und", "mit", "et", "avec", "y", "con")
    if not second or second == first or bool(_SWAPS.match(match["lead"])) != pairs:
        return None
    return far, f"{match['lead']} {told.name((first,))} {_ROLES.get(role, role)} {told.name((second,))}"


_ENDS = re.compile(
    r"\s+(?P<at>first|last|up front|(?:right )?(?:to|at) the (?:very )?(?:front|start|beginning|top|head|end|back))\b(?=\s*$|\s*[,.;!?]|\s+(?:and|please|then|instead)\b)",
    re.I,
)


def _moved(told: Named, match: re.Match[str]) -> Change:
    """``put the courtyard first``: a scene to one end of the film."""
    scene, end = phrase(told, match.end())
    goal = _ENDS.match(told.text, end) if scene else None
    if goal is None:
        return None
    return (
        goal.end(),
        f"move {told.name((scene,))} to the {'end' if re.search('last|end|back', goal['at'], re.I) else 'start'}",
    )


_COMES = re.compile(
    r"\s+(?:(?:should|must|has to|needs to|could|can|to|ought to|might) )?(?:come|go|be|play|happen|appear|sit|comes|goes|move)s?(?: in)? (?:right |just |straight |directly )?(?P<role>before|after|ahead of|behind) ",
    re.I,
)


def _comes(told: Named, match: re.Match[str]) -> Change:
    """``the stairs should come after the match``: a scene before or after another."""
    first, end = phrase(told, match.end())
    joint = _COMES.match(told.text, end) if first else None
    lead = re.compile(where_words.THE["en"], re.I).match(told.text, joint.end()) if joint else None
    second, far = phrase(told, lead.end()) if lead else ("", 0)
    if joint is None or not second or first == second:
        return None
    role = joint["role"].lower()
    return far, f"move {told.name((first,))} {_ROLES.get(role, role)} {told.name((second,))}"


_THEN = re.compile(
    rf"{_FIRST}(?:(?:the|put|show) )?(?P<one>[\w'-]+(?: [\w'-]+){{0,2}}) (?:first,?(?: and)? then|before|(?P<after>after)) (?:the )?(?P<two>[\w'-]+(?: [\w'-]+){{0,2}}?)"
    r"(?=\s*$|\s*[.;!?,]|\s+please)(?P<round>,? (?:the )?other way (?:a)?round(?: (?:from|than|to) (?:now|it is|before))?)?",
    re.I,
)


def _in_turn(told: Named, match: re.Match[str]) -> Change:
    """``windmill first and then the race``: one scene before another."""
    one, two = find(told.film, match["one"]).one, find(told.film, match["two"]).one
    role = "after" if match["after"] else "before"
    return (
        (match.end(), f"move {told.name((one,))} {role} {told.name((two,))}")
        if one and two and one != two
        else None
    )


_PAYLOAD = re.compile(
    r"\b(?:put|add|place|set|hang|lay|stand|have|want|need|like|give)\w*\b.*?\b(?:an?|some|two|three|several|more)\s",
    re.I,
)


def _lead_in(told: Named, match: re.Match[str]) -> Change:
    """``On the footbridge, pan with the rider``: a sentence that begins with the place of what it asks."""
    scene, end = phrase(told, match.end())
    if not scene:
        return None
    rest = re.match(r"[^.;!?]*", told.text[end:])
    sentence, within = rest[0] if rest else "", where_words.IN[told.language]
    if re.search(r"\bscenes? \d", sentence):
        return None
    beside = not re.match(r"in|during|for|inside|over|at", match["lead"], re.I)
    if told.language == "en" and beside and _PAYLOAD.search(sentence):  # "on the desk, put a lamp"
        place = told.text[match.start("lead") : end]
        place = place[:1].lower() + place[1:]
        return end + len(sentence), f"{within} {told.name((scene,))}{sentence.rstrip()} {place}"
    return end, f"{within} {told.name((scene,))}"


def _label(told: Named, match: re.Match[str]) -> Change:
    """``Office: typing in there``: a scene as the heading of what is asked of it."""
    kinds = {t.kind for t in lex(match["words"], [], told.language)}
    cast = any(m.name and m.name.lower() in match["words"].lower() for m in told.film.cast)
    if (
        told.language != "en"
        or cast
        or kinds & {"thing", "verb", "number", "ordinal", "neg", "polite", "other"}
    ):
        return None
    said = tokens(match["words"])
    if any(said and said[-1] in roles(member) for member in told.film.cast):
        return None  # somebody, of whom it is told
    found = find(told.film, match["words"])
    return (match.end(), f"in {told.name(found.scenes)},") if found.one else None


_NEEDS = re.compile(
    r"(?:\s+itself)?\s+(?:(?:needs?|could use|wants|deserves|should (?:be|have|get|stay|play|last|take|happen)|must be|has to be|can (?:be|stay)|could (?:be|stay)|is supposed to be)\s+)"
    r"(?P<rest>[^,.;!?]+)",
    re.I,
)
_BARE = re.compile(
    r"(?:\s+(?:de|bei|à|am)\s+|\s*,\s*(?!(?:and|but|make|can|could|und|et|y)\b)|\s+)(?P<rest>[^,.;!?]+)"
)
"""What is wanted of a scene said straight after it: "the windmill at night", "the window, only 3 seconds"."""
_AFTER = re.compile(
    r"\s*,?\s+(?:de\s+|bei\s+|à\s+|am\s+)?(?!(?:and|but|und|et|y)\b)(?P<rest>[^,.;!?]+)", re.I
)
"""What is wanted of a scene, said straight after it: "the windmill at night", "the window, only 3 seconds"."""
_A_THING = re.compile(
    r"(?P<what>(?:an?|some|two|three|four|several|a few|more)\s(?!bit\b|little (?:more|less)\b|touch\b|lot\b|second\b|moment\b|beat\b|tad\b).+?)(?:\s+(?P<lead>on|in|under|next to|behind|above) it)?\s*$",
    re.I,
)
_GOES = re.compile(
    r"(?:\s+itself)?\s+(?:can go|could go|has to go|must go|should go|goes|is out|can be cut|needs to go)\b",
    re.I,
)


def _subject(told: Named, match: re.Match[str]) -> Change:
    """``the ravine needs fog``, ``the windmill could stay two seconds longer``, ``the race can go``: a scene as what is spoken of."""
    scene, end = phrase(told, match.end())
    if not scene:
        return None
    make, name = match["make"] or "", told.name((scene,))
    if make:
        wish = _AFTER.match(told.text, end)
        return (end, make + name) if wish and _looks(told, wish["rest"], 1) else None
    if _GOES.match(told.text, end) and _no_thing(told, told.text[match.end() : end]):
        return end, name
    wish = _NEEDS.match(told.text, end)
    becomes = re.match(r"\s+(?:should|must|can|could|has to|is supposed to) be\b", told.text[end:], re.I)
    if wish and not becomes and (thing := _A_THING.match(wish["rest"])) and not _looks(told, wish["rest"], 9):
        place = told.text[match.start("lead") : end]
        return (
            wish.end(),
            f"add {thing['what']} {thing['lead'] or 'at'} {place[:1].lower()}{place[1:]} in {name}",
        )
    if wish and (_looks(told, wish["rest"], 9) or where_words.LONGER.search(wish["rest"])):
        return end, name
    after = _AFTER.match(told.text, end)
    plain = after and (
        _looks(told, after["rest"], 1)
        or re.match(r"(?:only |just )?\d+ ?(?:s|sec|seconds)\b", after["rest"], re.I)
    )
    return (end, name) if plain else None


def _looks(told: Named, words: str, first: int) -> bool:
    """Whether words say when a scene plays or how it is framed, and nothing of a thing."""
    tokens = [
        t
        for t in lex(words, [], told.language)
        if t.kind not in ("filler", "polite", "amount", "aux", "guard")
    ]
    kinds = [t.kind for t in tokens]
    return bool({"time", "weather", "season", "shot"} & set(kinds[:first])) and not {"colour", "size"} & set(
        kinds
    )


def _no_thing(told: Named, words: str) -> bool:
    """Whether a phrase names what happens, and no thing that could leave the picture."""
    head = next(iter(content(words)), "")
    seen = {stem(w) for scene in told.film.scenes for w in tokens(scene.visual_description) if w == w.lower()}
    return bool(head) and stem(head) not in seen
