"""What is heard beside voice and music: sound effects of scenes, and how loud they are."""

from __future__ import annotations

import re

from agent.director.english import singular
from agent.director.refine_draft import CHANGE, Clause
from agent.director.refine_types import Reply

_HEARD = re.compile(
    r"(?:add|put in|use|i want to hear|let us hear|we (?:should )?hear|make us hear|there should be)\s+(?:the |a |an |some |more )?"
    r"(?:(?:sounds?|noises?) (?:effect )?of (?:the |a |an |some )?(?P<of>[\w' -]+?)|(?P<what>[\w' -]+?) (?:sounds?|noises?|sound effects?))"
    r"(?:\s+(?:to|in|for|at|during|into)\b.*)?$",
    re.I,
)


def heard(clause: Clause) -> bool | Reply:
    """``add the sound of thunder to scene 4``: one more event in what the scene sounds like."""
    match = _HEARD.match(clause.text.strip(" ."))
    if not match or clause.has("neg"):
        return False
    what = (match["of"] or match["what"]).strip()
    if what.lower() in ("", "the", "more", "some", "no", "other", "new", "different", "all"):
        return False
    scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    clause.used |= set(range(len(clause.tokens)))
    for scene in scenes:
        old = clause.film.scene(scene).audio_description
        bed = old.partition("; ")[0]
        clause.draft.scene(scene, "audio_description", f"{bed}; {what}" if bed else what)
        clause.draft.scene(scene, "sound_on", True)
    clause.draft.tell("heard", scenes, what=what)
    return True


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
