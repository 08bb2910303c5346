"""How loud voice and sounds are, and sound effects off and on."""

from __future__ import annotations

from agent.director.refine.draft import CHANGE, Clause
from agent.director.refine.types import Asked, Reply
from agent.director.words.english import singular


def sounds(clause: Clause) -> bool | Reply:
    """Sound effects off and on, and the level of voice and sound."""
    only = _only_music(clause)
    if clause.seen("thing", "music") and not only:
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
        if (
            field == "voice"
            and not clause.film.settings.narration
            and clause.draft.view.film.settings.narration
        ):
            return Asked("The narration off, or another level of it? Which of the two?", ("no narration",))
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
    clause.take_all("quant")
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


def _only_music(clause: Clause) -> bool:
    """``no sound effects, only voice and music``: what is left is said, too, and changes nothing."""
    only, sound = clause.find("guard", "only"), clause.find("thing", "sound")
    left = [
        i
        for i, t in enumerate(clause.tokens)
        if t.kind == "thing" and t.value in ("music", "voice", "narration")
    ]
    if only is None or sound is None or not left or left[0] < only or sound > only:
        return False
    clause.used |= set(range(only, len(clause.tokens)))
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
