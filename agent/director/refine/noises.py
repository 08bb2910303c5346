"""What is heard beside voice and music: sound effects of scenes, and how loud they are."""

from __future__ import annotations

import re

from agent.director.refine.bare import bare
from agent.director.refine.draft import CHANGE, Clause
from agent.director.refine.targets import content
from agent.director.refine.types import Reply
from agent.director.words.english import singular
from agent.director.words.lexer import lex

_HEARD = (
    re.compile(
        r"^(?:add|put in|put|use|i want to hear|let us hear|we (?:should )?hear|make us hear|there should be)\s+(?:the |a |an |some |more )?"
        r"(?:(?:sounds?|noises?) (?:effect )?of (?:the |a |an |some )?(?P<of>[\w' -]+?)|(?P<what>[\w' -]+?) (?:sounds?|noises?|sound effects?))$",
        re.I,
    ),
    re.compile(
        r"^(?:let us hear|let me hear|let them hear|i want to hear|we (?:should |can |could |want to |need to )?hear|one (?:should )?hears?|make us hear"
        r"|i would like to hear|i would love to hear|hear)\s+(?P<what>[^,:]+)$",
        re.I,
    ),
    re.compile(
        r"^(?P<what>[^,:]+?) (?:should|can|must|could) (?:also )?(?:be heard|be audible|sound|ring out)$",
        re.I,
    ),
    re.compile(
        r"^(?:(?:and|but|only|just|change|the|please) )*(?:sounds?|noises?|sound effects?|ambience|background sounds?)(?: should be| is| are| of)?\s*[:,]?\s+(?P<what>[^,:]+?)"
        r"(?: (?:instead of|rather than|in place of|not) (?P<old>[^,:]+))?$",
        re.I,
    ),
)


def heard(clause: Clause) -> bool | Reply:
    """``add the sound of thunder to scene 4``, ``let us hear church bells``: one more event in what a scene sounds like."""
    text = bare(clause)
    match = next((found for pattern in _HEARD if (found := pattern.match(text))), None)
    if not match or clause.has("neg"):
        return False
    named = match.groupdict()
    what = (named.get("of") or named.get("what") or "").strip()
    if not _audible(what) or (
        match.re is _HEARD[3] and not clause.names_scenes() and not clause.draft.mentioned
    ):
        return False
    scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    clause.used |= set(range(len(clause.tokens)))
    for scene in scenes:
        told = _with_event(clause.film.scene(scene).audio_description, what, named.get("old") or "")
        clause.draft.scene(scene, "audio_description", told)
        clause.draft.scene(scene, "sound_on", True)
    clause.draft.tell("heard", scenes, what=what)
    return True


_EMPTY = frozenset(
    [
        "the",
        "more",
        "some",
        "no",
        "other",
        "new",
        "different",
        "all",
        "it",
        "that",
        "this",
        "again",
        "off",
        "on",
    ]
)


def _audible(what: str) -> bool:
    """Whether words name something heard, and neither music, a voice nor a level."""
    if what.lower() in ("", *_EMPTY):
        return False
    return all(
        token.kind
        in (
            "word",
            "filler",
            "weather",
            "number",
            "size",
            "light",
            "age",
            "amount",
            "mood",
            "instrument",
            "colour",
            "time",
        )
        for token in lex(what, [], "en")
    ) and any(token.kind in ("word", "weather", "instrument") for token in lex(what, [], "en"))


def _with_event(old: str, what: str, instead: str) -> str:
    """What a scene sounds like with one event more; it takes the place of the one that is named, else of the last."""
    parts = [part for part in old.split("; ") if part]
    gone = content(instead)
    at = next((i for i, part in enumerate(parts) if gone & content(part)), None)
    if at is not None:
        return "; ".join([*parts[:at], what, *parts[at + 1 :]])
    return f"{parts[0]}; {what}" if parts else what


def sounds(clause: Clause) -> bool | Reply:
    """Sound effects off and on, and the level of voice and sound."""
    if clause.seen("thing", "music"):
        return False
    if clause.has("louder") and _loud(clause):
        return True
    if not clause.has("thing", "sound", "voice", "narration") or (
        clause.has("thing", "voice", "narration") and not clause.has("louder")
    ):
        return False
    what = clause.take("thing", "sound", "voice", "narration")
    clause.take_all("thing", "volume")
    field = "sound" if what and what.value == "sound" else "voice"
    if level := clause.take("louder"):
        clause.use(*CHANGE)
        clause.use_amounts()
        step = 3.0 if level.value == "up" else -3.0
        clause.draft.whole(f"mix.{field}", max(-40.0, min(12.0, getattr(clause.film.mix, field) + step)))
        clause.draft.tell(f"{field}_level", what=f"{step:+.0f} dB")
        return True
    off = clause.take("neg") or clause.take("state", "off") or clause.take("verb", "remove")
    on = None if off else clause.take("state", "on") or clause.take("verb", "add")
    if not off and not on:
        return False
    scenes = (
        clause.targets(tuple(s.id for s in clause.film.scenes))
        if clause.names_scenes()
        else tuple(s.id for s in clause.film.scenes)
    )
    if not isinstance(scenes, tuple):
        return scenes
    for scene in scenes:
        clause.draft.scene(scene, "sound_on", bool(on))
    clause.draft.tell("sound_on" if on else "sound_off", scenes)
    return True


def _loud(clause: Clause) -> bool:
    """``louder rain``: what is heard in the scenes, whose sounds share one level."""
    if clause.seen("thing", "voice", "narration", "music", "sound", "speaking"):
        return False
    heard_in = " ".join(scene.audio_description for scene in clause.film.scenes).lower()
    level = clause.find("louder")
    named = [
        i
        for i, t in enumerate(clause.tokens)
        if t.kind in ("weather", "word") and (t.kind == "weather" or singular(t.text.lower()) in heard_in)
    ]
    if level is None or not named or clause.tokens[level].text.lower() not in _PLAINLY:
        return False
    step = 3.0 if clause.tokens[level].value == "up" else -3.0
    clause.used |= {level, *named}
    clause.references()
    clause.use(*CHANGE)
    clause.use_amounts()
    clause.draft.whole("mix.sound", max(-40.0, min(12.0, clause.film.mix.sound + step)))
    clause.draft.tell("sound_level", what=f"{step:+.0f} dB")
    return True


_PLAINLY = (
    *(
        "louder",
        "quieter",
        "more quiet",
        "less loud",
        "too loud",
        "too quiet",
        "more audible",
        "turn up",
        "turn down",
    ),
    *(
        "lauter",
        "leiser",
        "plus fort",
        "plus forte",
        "moins fort",
        "moins forte",
        "más alto",
        "más fuerte",
        "más bajo",
    ),
)
