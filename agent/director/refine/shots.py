"""How scenes are framed and move, and other takes of their pictures, clips and voices."""

from __future__ import annotations

import re

from agent.director.refine.draft import CHANGE, LOOKS, Clause
from agent.director.refine.removed import subject_removed
from agent.director.refine.targets import Reference, gender, members
from agent.director.refine.types import Asked, Reply
from agent.director.refine.visuals import (
    FRAMES,
    camera,
    camera_speed,
    capitalised,
    framed,
    lowered,
    prop_added,
)
from agent.director.refine.words import called, concept
from agent.director.words.english import listed
from agent.director.words.lexer import Token
from film.document import Shot
from film.edits import Again

_SIZES: tuple[Shot, ...] = ("extreme wide", "wide", "medium", "close", "detail")
_ANGLES = {
    "from above": "seen from above",
    "low angle": "seen from below",
    "over shoulder": "seen over the shoulder",
}
_MOVES = {
    "pan left": "pans left", "pan right": "pans right", "push in": "pushes in", "pull back": "pulls back",
    "tilt up": "tilts up", "tilt down": "tilts down", "track": "tracks along", "orbit": "orbits", "crane up": "cranes up",
    "static": "static",
}  # fmt: skip


def shot(clause: Clause) -> bool | Reply:
    """Framing: sizes, angles, closer and wider, somebody's point of view, "just her hands"."""
    if clause.seen("thing", "camera") and not clause.has("shot"):
        return False
    kind = clause.find("shot")
    nearer = clause.find("nearer") if kind is None else None
    if kind is None and nearer is None:
        return False
    value = clause.tokens[kind].value if kind is not None else ""
    subject = _subject(clause)
    scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    clause.used.add(kind if kind is not None else nearer or 0)
    clause.take_all("shot", value)
    angle = clause.take("shot", *_ANGLES) if value in _SIZES else clause.take("shot", *_SIZES)
    if angle and value not in _SIZES:
        value, angle = angle.value, Token(angle.text, "shot", value)
    clause.use(*CHANGE)
    clause.use_amounts()
    clause.take_all("thing", "scene", "picture", "camera")
    clause.take_all("instead", "now")
    if value == "pov":
        return _point_of_view(clause, scenes)
    view = re.search(
        r"\bwith ((?:the (whole|entire|full)|(?:all|more) of (?:the|his|her)) [\w ]+?) in view\b",
        clause.text,
        re.I,
    )
    if view:
        clause.used |= {i for i, t in enumerate(clause.tokens) if t.text.lower() in view[0].lower().split()}
        value = value or ("wide" if view[2] else "")
    for scene in scenes:
        old = clause.film.scene(scene)
        size = value or ("close" if subject else _step(old.shot, clause.tokens[nearer or 0].value))
        text = old.visual_description
        if subject:
            inner = lowered(framed(text, "close").removeprefix(capitalised(FRAMES["close"])).strip())
            text = f"{capitalised(FRAMES[size])} {subject}; around it: {inner}"
        else:
            text = framed(text, size)
        text = prop_added(text, f"{view[1]} in view") if view else text
        text = (
            prop_added(text, _ANGLES[angle.value]).replace(", with seen", ", seen")
            if angle and angle.value in _ANGLES
            else text
        )
        clause.draft.scene(scene, "shot", size)
        clause.draft.scene(scene, "visual_description", text)
    framing = clause.film.scene(scenes[0]).shot
    english = f"a {framing} shot" if framing in _SIZES else f"a shot {framing}"
    language = clause.draft.language
    clause.draft.tell(
        "shot", scenes, what=english if language == "en" else concept("shot", framing, language)
    )
    if subject:
        clause.draft.tell("subject", scenes, what=subject)
    return True


def _step(shot: Shot, way: str) -> Shot:
    at = _SIZES.index(shot) if shot in _SIZES else 2
    return _SIZES[max(0, min(len(_SIZES) - 1, at + (1 if way == "closer" else -1)))]


def _subject(clause: Clause) -> str:
    """``just her hands on the rope``: what alone is to be seen, with the cast by id."""
    at = clause.find("guard", "only")
    if at is None:
        at = next(
            (
                i
                for i, t in enumerate(clause.tokens)
                if i
                and (
                    t.text.lower() == "of"
                    or (t.text.lower() == "on" and clause.tokens[i - 1].value in ("close", "detail"))
                )
                and clause.tokens[i - 1].kind == "shot"
            ),
            None,
        )
    if at is None:
        return ""
    end = len(clause.tokens)
    for index in range(at + 1, end):
        if isinstance(clause.tokens[index], Reference) or clause.tokens[index].kind == "verb":
            end = index
            break
    while end > at + 1 and clause.tokens[end - 1].text.lower() in ("in", "for", "at", "from"):
        end -= 1
    words = clause.words(at + 1, end)
    if not words or clause.tokens[at + 1].kind == "thing":
        return ""
    held = list(range(at + 1, end))
    who = [(i, m) for i, m in members(clause.film, clause.tokens) if i in held]
    possessive = clause.tokens[at + 1].text.lower()
    if possessive in ("her", "his", "their"):
        fitting = [
            m for m in clause.film.cast if gender(m) == {"her": "f", "his": "m"}.get(possessive, gender(m))
        ]
        if len(fitting) == 1:
            words = re.sub(rf"^{possessive}\b", f"{{{fitting[0].id}}}'s", words, flags=re.I)
    elif who:
        words = re.sub(
            rf"(?:the\s+)?{re.escape(clause.tokens[who[0][0]].text)}", f"{{{who[0][1].id}}}", words, count=1
        )
    clause.used |= {at, *held}
    return words


def _point_of_view(clause: Clause, scenes: tuple[str, ...]) -> bool | Reply:
    member = clause.member()
    if member is None:
        named = [m for m in clause.film.cast if m.id in clause.film.scene(scenes[0]).named]
        if len(named) != 1:
            return Asked(
                "Through whose eyes?",
                tuple(
                    f"scene {clause.film.number(scenes[0])} from {called(m)}'s point of view"
                    for m in clause.film.cast
                ),
            )
        member = named[0]
    for scene in scenes:
        old = clause.film.scene(scene)
        text = old.visual_description
        for name in (member.id, *([member.name] if member.name else [])):
            text = subject_removed(text, name) or text.replace(f"{{{member.id}}}", "")
        clause.draft.scene(scene, "cast", tuple(c for c in old.cast if c != member.id))
        clause.draft.scene(scene, "shot", "pov")
        clause.draft.scene(scene, "visual_description", framed(text, "pov"))
    clause.draft.tell("pov", scenes, what=called(member))
    return True


def camera_move(clause: Clause) -> bool | Reply:
    """The camera of a scene, or how fast it moves; the picture stays."""
    if clause.seen("thing", "voice", "narration", "music", "speaking"):
        return False
    move = clause.find("move")
    if move is None and clause.has("thing", "camera") and (nearer := clause.find("nearer")) is not None:
        way = "push in" if clause.tokens[nearer].value == "closer" else "pull back"
        clause.tokens[nearer] = Token(clause.tokens[nearer].text, "move", way)
        move = nearer
    about = clause.has("thing", "camera", "animation", "pace")
    speed = clause.find("speed")
    if move is None and (not about or speed is None):
        if not (clause.has("thing", "camera") and (clause.has("neg") or clause.has("verb", "hold"))):
            return False
        clause.take("neg")
        move_value = "static"
    else:
        move_value = clause.tokens[move].value if move is not None else ""
    scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    for index in (move, speed):
        if index is not None:
            clause.used.add(index)
    _instead_of(clause)
    clause.use(*CHANGE, "slowdown", "speedup", "hold", "keep", "remove")
    clause.take_all("thing", "camera", "animation", "pace")
    clause.take_all("instead", "now")
    clause.use_amounts()
    clause.used |= {i for i in clause.free_words() if clause.tokens[i].text.lower() in _MOVING}
    value = clause.tokens[speed].value if speed is not None else ""
    goal = _goal(clause, move)
    for scene in scenes:
        motion = clause.film.scene(scene).motion
        if move_value:
            adverb = " quickly" if value == "faster" else "" if move_value == "static" else " slowly"
            motion = camera(motion, _MOVES[move_value] + adverb + goal)
        else:
            motion = camera_speed(motion, value)
        clause.draft.scene(scene, "motion", motion)
    clause.draft.tell("motion", scenes, what=move_value or value)
    return True


_MOVING = frozenset(
    listed(
        "tilt pan zoom push pull dolly orbit crane track tracking move movement moving swing drift glide rise static fahren fährt bewegen"
        " bewegt schwenken schwenkt bouger bouge mover mueva"
    )
)


def _instead_of(clause: Clause) -> None:
    """``instead of pulling back``: the old move is named, and goes."""
    at = clause.find("instead", "of")
    if at is None and (no := clause.find("neg")) is not None and clause.tokens[no - 1].text == ",":
        at = no  # push in, not pull back
    if at is None:
        return
    for index in range(at + 1, len(clause.tokens)):
        token = clause.tokens[index]
        if token.kind == "move" or token.text.lower() in _MOVING:
            clause.used |= {at, index}


def _goal(clause: Clause, move: int | None) -> str:
    """Where a camera move ends: ``zoom in on the lamp``."""
    words = [i for i in clause.free_words() if move is not None and i > move]
    if move is None or not words:
        return ""
    last = words[0]
    while last + 1 in words:
        last += 1
    start = move + 1
    if clause.tokens[start].text.lower() not in (
        "on",
        "to",
        "at",
        "toward",
        "towards",
        "onto",
        "around",
    ) or any(clause.tokens[i].kind not in ("filler", "word", "colour") for i in range(start, last + 1)):
        return ""
    clause.used |= set(range(start, last + 1))
    to = "around" if clause.tokens[start].text.lower() == "around" else "to"
    return f" {to} {clause.words(start + 1, last + 1)}"


_UNITS = {
    "picture": "image",
    "animation": "clip",
    "voice": "speech",
    "narration": "speech",
    "speaking": "speech",
    "sound": "sound",
    "camera": "clip",
}


_CHANGES = (
    *LOOKS, "shot", "nearer", "move", "style", "palette", "quote", "length", "speed", "aspect", "language", "transition", "state",
)  # fmt: skip
"""What a request for something else than another take speaks of."""


def _means_again(clause: Clause) -> bool:
    if clause.has("other", "new"):
        named = clause.seen("thing", "picture", "animation", "music", "sound") or clause.has("verb", "again")
        changes = clause.seen("mood") or clause.seen("instrument") or clause.seen("genre")
        if not named or changes or clause.seen("quote"):
            return False
    elif not clause.has("verb", "again"):
        return False
    if clause.seen("voicekind") or (clause.seen("thing", "voice") and clause.has("other")):
        return False
    return not any(t.kind in _CHANGES for t in clause.tokens)


def again(clause: Clause) -> bool | Reply:
    """Another take of something, from the same words."""
    if not _means_again(clause):
        return False
    clause.use("again", "use", "add", "change", "give", "show")
    clause.take_all("other")
    clause.take_all("instead", "now")
    clause.take_all("guard", "only")
    kept = _kept(clause)
    if clause.take("thing", "music"):
        clause.used |= {
            i
            for i, t in enumerate(clause.tokens)
            if t.text.lower() in ("hear", "of", "same", "description", "with")
        }
        clause.draft.do(Again(unit="music"))
        clause.draft.tell("music_again")
        return True
    thing = clause.take("thing", *_UNITS)
    kind = _UNITS[thing.value] if thing else "image"
    if kind in kept:
        return Asked("Keep the picture and make it again? Which of the two?", ())
    whole = any(
        t.value == "all" and "scene" not in t.text.lower() for t in clause.tokens if isinstance(t, Reference)
    )
    if thing is None and not clause.seen("except") and (clause.take_all("thing", "budget") or whole):
        return _everything(clause)
    member = clause.member() if kind == "image" and not clause.names_scenes() else None
    if member:
        clause.draft.do(Again(unit=f"cast:{member.id}"))
        clause.draft.tell("cast_again", what=called(member, capital=True))
        return True
    scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    for scene in scenes:
        clause.draft.do(Again(unit=f"{kind}:{scene}"))
    clause.draft.tell(f"{kind}_again", scenes)
    return True


def _kept(clause: Clause) -> set[str]:
    """``keep the picture but``: what stays, and the guard that says so, used up."""
    at = clause.find("verb", "keep")
    if at is None:
        return set()
    kept = set()
    for index in range(at + 1, len(clause.tokens)):
        token = clause.tokens[index]
        if token.kind == "thing" and token.value in _UNITS:
            kept.add(_UNITS[token.value])
            clause.used.add(index)
        elif token.kind == "guard":
            clause.used.add(index)
            break
        elif token.kind not in ("filler", "mark", "aux"):
            break
    clause.used.add(at)
    return kept


def _everything(clause: Clause) -> bool:
    clause.references()
    clause.take_all("guard", "but")
    film = clause.film
    units = [f"cast:{member.id}" for member in film.cast]
    units += [f"image:{scene.id}" for scene in film.scenes] + [f"clip:{scene.id}" for scene in film.scenes]
    units += [f"speech:{scene.id}" for scene in film.scenes if scene.lines]
    units += [f"sound:{scene.id}" for scene in film.scenes if scene.audio_description and scene.sound_on]
    units += ["music"] if film.music.on else []
    for unit in units:
        clause.draft.do(Again(unit=unit))
    clause.draft.tell("all_again")
    return True
