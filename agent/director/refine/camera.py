"""Camera moves in the words of people who film: ``handheld, a little shaky``, ``whip pan with the rider as they pass``.

A move is known by its first word; what follows says where it goes and is kept as it was said. The move that is not
wanted ("no orbit", "rather than up", "instead of tracking along") falls away. Only the motion changes.
"""

from __future__ import annotations

import re

from agent.director.refine.bare import all_used, at_the, bare
from agent.director.refine.draft import Clause
from agent.director.refine.newcomers import held
from agent.director.refine.types import Reply
from agent.director.refine.visuals import camera

_STILL = (
    r"static|still|stays? still|stand(?:s|ing)? still|keep still|hold still|fixed|locked(?: off| down)?|lock(?:ed)? (?:it |the camera )?(?:off|down)"
    r"|tripod|zero (?:camera )?(?:motion|movement)|motionless|not move|no (?:camera )?(?:motion|movement|moves?)|does not move|stay put|stays put|frozen|no moving"
)
_VERBS = {
    r"dolly zoom|vertigo(?: effect)?": "dolly zooms",
    r"push(?:es|ing)? in|move[sd]?(?: in)? closer|moving in|moves? in|dolly(?:ing)? in|zoom(?:s|ing)? in|creep(?:s|ing)? in|drift(?:s|ing)? in|eas(?:es|e|ing) in|track(?:s|ing)? in|go(?:es|ing)? in|driv(?:e|ing) in": "pushes in",
    r"pull(?:s|ing)? (?:back|out|away)|dolly(?:ing)? (?:out|back)|zoom(?:s|ing)? out|back(?:s|ing)? (?:off|away|up)|moves? (?:back|away)": "pulls back",
    r"whip[- ]?pans?|swish[- ]?pans?": "whip pans",
    r"pan(?:s|ning)?|swing(?:s|ing)?": "pans",
    r"tilt(?:s|ing)?": "tilts",
    r"orbit(?:s|ing)?|circl(?:e|es|ing)|arc(?:s|ing)?|go(?:es|ing)? (?:a)?round|revolv(?:e|es|ing)|rotat(?:e|es|ing)": "orbits",
    r"cran(?:e|es|ing)|boom(?:s|ing)?|jib(?:s|bing)?": "cranes",
    r"ris(?:e|es|ing)(?: up)?|lift(?:s|ing)?(?: up)?|go(?:es|ing)? up|climb(?:s|ing)?": "rises",
    r"sink(?:s|ing)?|descend(?:s|ing)?|go(?:es|ing)? down|drop(?:s|ping)? down": "sinks",
    r"follow(?:s|ing)?": "follows",
    r"track(?:s|ing)?(?: along)?|truck(?:s|ing)?|travel(?:s|l?ing)?(?: along)?|tracking shot|dolly(?: along)?": "tracks",
    r"glid(?:e|es|ing)|slid(?:e|es|ing)|float(?:s|ing)?|drift(?:s|ing)?|fl(?:y|ies|ying)": "glides",
    r"hand-?held(?: follow)?|shaky(?:[- ]cam)?(?: hand-?held)?|hand held|wobbly": "handheld",
    r"rack(?:s|ing)? focus|pull(?:s|ing)? focus": "racks focus",
    r"steadi-?cam|gimbal": "steadicam",
    r"roll(?:s|ing)?": "rolls",
    _STILL: "static",
}  # fmt: skip
_ONLY_CAMERA = ("rises", "sinks", "follows", "glides", "rolls")
"""Moves that things make too: the camera is meant only where it is named."""
_ANY = "|".join(_VERBS)
_HOW = (
    r"(?:(?:an?|the|one|very|really|slow|slowly|gentle|gently|quick|quickly|fast|subtle|subtly|soft|smooth|smoothly|little|bit of an?|bit of|slight|slightly|long|nice"
    r"|classic|proper|super|extremely|steady|nervous|nervously|just|only|simply|more|much|tiny|lazy|dramatic|shaky) )*"
)
_SHELL = re.compile(
    r"^(?:(?:please|then|also|and|but|so|now|just|simply|instead|let|make|have|has|get|give|us|me|do|use|try|go|goes|add|put|with|i|we|want|need|needs|like|keep|leave|set|be|is|are|it|there"
    r"|should|must|can|could|would|has to|to|the camera|camera|cam|camera movement|camera motion|camera move|shot|in|on|for|this|that|stay|stays|feel|look|of|:|,|-) *)+(?=\w)",
    re.I,
)
_TAIL = re.compile(
    r"^(?:(?:,)? ?(?:slow|slowly|very slow|really slow|very slowly|really slowly|gently|quickly|fast|smoothly|steadily|left|right|up|down|back|in|out|along|sideways|forward|backward|to the (?:left|right)|upwards?|downwards?|a (?:little|bit|touch)|slightly|around|again|once|twice|throughout|all the (?:way|time)|feel|look|style|movement|motion|shot|move|camera|cam|way|too|so|a (?:quarter|half|full) turn)\b)*"
    r"(?:,? (?:on|onto|to|into|in on|in to|from|around|round|along|with|over|across|past|through|toward|towards|at|as|until|while|up to|down to|between|beside|behind|after|away|off|out of|like|a little|a bit|slightly|very|and|nervous\w*|shaky|smooth\w*|slow\w*|documentary)\b.*)?$",
    re.I,
)
_OLD = re.compile(
    r"(?:^|[\s,;(]+)(?:and |but )?(?:instead of|rather than|in place of|not|no|without|never|do not|does not|should not|stop|skip|no more|isn't|is not)(?: be| the| an?| any| it| to| going| have)*"
    rf"(?: (?:slow|slowly|camera|the camera))* (?:{_ANY}|up|down|left|right|in|back|move|moving)\b"
    r"(?: (?:in|out|up|down|back|left|right|along|around|slowly|still|to the [\w-]+|on the [\w-]+|at the [\w-]+|towards? the [\w-]+|over the [\w-]+|past the [\w-]+))*",
    re.I,
)


def moves(clause: Clause) -> bool | Reply:
    """The camera of scenes moves otherwise; their pictures stay."""
    if clause.draft.language != "en" or clause.seen("quote"):
        return False
    if clause.seen("thing", "music", "voice", "narration", "speaking", "caption", "title", "sound"):
        return False
    text = re.sub(r"\s*\(\s*([\w -]+?)\s*\)", r", \1", bare(clause))
    text = re.sub(r"[\s,]+(?:instead|please|now|there|too|throughout|then)$", "", text)
    told = _told(text)
    if told is None:
        return False
    named = re.search(r"\bcamera\b|\bcam\b", text, re.I)
    if not named and told.startswith(_ONLY_CAMERA):
        return False
    scenes = at_the(clause, " ".join(held(told)))
    if not isinstance(scenes, tuple):
        return scenes
    all_used(clause)
    for scene in scenes:
        clause.draft.scene(scene, "motion", camera(clause.film.scene(scene).motion, told))
    clause.draft.mentioned = scenes
    clause.draft.tell("motion", scenes, what=told)
    return True


def _told(text: str) -> str | None:
    """The move as the motion tells it, without the one that is not wanted; None where no move is wanted."""
    rest = re.sub(r"\s+(?=[,.;])|(?<= ) ", "", _OLD.sub(" ", text))
    left = _SHELL.sub("", rest.strip(" ,.;:")).strip(" ,.;:")
    if rest != text and not re.search(rf"\b(?:{_ANY})\b", left, re.I):
        if re.search(r"(?:rather than|not) (?:up|down|left|right)\b", text, re.I):
            left = _SHELL.sub("", text)
        elif re.fullmatch(r"(?:(?:the|camera|it|at all|please|keep) ?)*", left, re.I) and not re.search(
            rf"(?:not|no longer) (?:be )?(?:{_STILL})", text, re.I
        ):
            return "static"
    match = re.match(rf"(?P<how>{_HOW})(?P<move>{_ANY})\b(?P<tail>.*)$", left, re.I)
    if not match:
        return None
    verb = next(v for pattern, v in _VERBS.items() if re.fullmatch(pattern, match["move"], re.I))
    tail = match["tail"].rstrip(" ,.;")
    if verb == "static" and re.match(r",|(?: the)? (?:camera|shot|it)\b|$", tail):
        return verb
    after_verb = bool(re.match(r" (?:the|her|him|it|them|his|\{)", tail))
    if not _TAIL.match(tail) and not (verb in ("follows", "tracks", "orbits") and after_verb):
        return None
    return tidy_move(verb, match["how"], tail)


_SLOWLY = (
    "pushes in",
    "pulls back",
    "pans",
    "tilts",
    "orbits",
    "cranes",
    "rises",
    "sinks",
    "tracks",
    "glides",
)
"""Moves that are slow where nothing else is said."""
_ADVERB = {"slow": "slowly", "gentle": "gently", "quick": "quickly", "fast": "quickly", "subtle": "subtly", "smooth": "smoothly", "nervous": "nervously", "soft": "softly"}  # fmt: skip


def tidy_move(verb: str, how: str, tail: str) -> str:
    """A move with how it is done and where it goes: ``pushes in slowly to the bell``."""
    if verb == "static":
        return verb
    tail = re.sub(r"^ (shaky)(?: feel| look| style)?\b", r", \1", tail) if verb == "handheld" else tail
    words = how.lower().split()
    shaky = ["shaky"] if "shaky" in words and verb == "handheld" else []
    adverbs = [
        _ADVERB.get(w, w)
        for w in words
        if w in _ADVERB or w in ("slowly", "gently", "quickly", "very", "slightly")
    ]
    tail = re.sub(r"^ (?:feel|look|style|movement|motion|shot|move|camera|cam)\b", "", tail)
    tail = re.sub(
        r"^,? ?(?:really |very )?slow\b",
        " very slowly" if "really" in tail or "very" in tail else " slowly",
        tail,
    )
    tail = re.sub(r"\b(?:that|this|those|these) (?=[a-z])", "the ", tail)
    if verb == "pushes in":
        tail = re.sub(r"^( slowly)? (?:on|onto|in on)\b", r"\1 to", tail)
    told = (
        " ".join([verb, *adverbs]) if verb != "handheld" else ", ".join([" ".join([*adverbs, verb]), *shaky])
    )
    if verb in _SLOWLY and not re.search(r"\b\w+ly\b|\bfast\b", f"{told} {tail}"):
        way = re.match(r" (?:left|right|up|down|back|in|out)\b", tail)
        told, tail = f"{told}{way[0] if way else ''} slowly", tail[way.end() :] if way else tail
    joint = "" if not tail or tail[0] in ", " else " "
    return re.sub(r"\bslowly slowly\b", "slowly", f"{told}{joint}{tail}".strip())
