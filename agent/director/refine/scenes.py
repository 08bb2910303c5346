"""What single scenes show: places and things."""

from __future__ import annotations

import re

from agent.director.refine.draft import CHANGE, Clause
from agent.director.refine.newcomers import by_mark
from agent.director.refine.removed import subject_removed
from agent.director.refine.targets import content, showing, words_of
from agent.director.refine.types import Asked, Reply
from agent.director.refine.visuals import FRAMES, PLACES, capitalised, placed, prop_added
from agent.director.story import world
from agent.director.words.english import singular


def place(clause: Clause) -> bool | Reply:
    """``scene 5 should be inside the lamp room``, ``set scene 2 in a forest``."""
    words = clause.free_words()
    if not words or not clause.names_scenes() or clause.has("verb", "remove", "replace", "add", "show"):
        return False
    instead = clause.find("instead", "of")
    if instead is not None:  # in a café instead of an office
        words = [i for i in words if i < instead]
        if not words:
            return False
    start = words[0]
    while start and (
        clause.tokens[start - 1].kind in ("filler", "colour", "light", "amount")
        or clause.tokens[start - 1].text.lower() in ("old", "empty", "small", "big", "outside")
    ):
        start -= 1
    phrase = clause.words(start, words[-1] + 1)
    match = re.match(
        r"(?:(inside of|inside|in|on|at|into|onto|to|under|outside)\s+)((?:the|a|an)\s+)?(.+)$", phrase, re.I
    )
    if clause.tokens[words[0]].text.lower() in ("inside", "outside", "onto"):
        match = re.match(
            r"(inside|outside|onto)\s+((?:the|a|an)\s+)?(.+)$", clause.words(words[0], words[-1] + 1), re.I
        )
    if match and (
        inner := re.match(
            r"(?:the )?(in|on|at|under)\s+((?:the|an?)\s+)?(.+)$", f"{match[2] or ''}{match[3]}", re.I
        )
    ):
        match = inner  # outside in the garden
    if not match or not re.search(rf"\b(?:{PLACES})$", match[3], re.I):
        return False
    first = words[0] if clause.tokens[words[0]].text.lower() in ("outside", "inside", "onto") else start
    falls = [t for t in clause.tokens[max(0, first - 2) : first] if t.kind not in ("filler", "mark")]
    if falls and falls[-1].kind == "weather" and match[1].lower() not in ("in", "at", "under", "inside"):
        return False  # snow on the pier: weather there, and no other place
    held = set(range(start, words[-1] + 1))
    if any(clause.tokens[i].kind in ("ref", "verb", "thing") for i in held):
        return False
    scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    clause.used |= held
    if instead is not None:
        clause.used |= set(range(instead, len(clause.tokens)))
    clause.use("put", "move", "change", "use")
    lead = {"into": "in", "to": "in", "onto": "on", "inside of": "inside"}.get(
        match[1].lower(), match[1].lower()
    )
    bare = match[2] or ("" if match[3].lower() in ("space", "orbit", "mars") else "the ")
    where = f"{lead} {bare}{match[3]}"
    for scene in scenes:
        text = clause.film.scene(scene).visual_description
        clause.draft.scene(scene, "visual_description", placed(text, where))
    clause.draft.tell("place", scenes, what=where)
    return True


def remove_subject(clause: Clause) -> bool | Reply:
    """``no boat in scene 2``: the picture is restated; "no" never reaches it."""
    if not (clause.has("neg") or clause.has("verb", "remove")):
        return False
    words = clause.free_words()
    if not words:
        return False
    if _corrected(clause):
        return False
    noun = singular(clause.tokens[words[-1]].text.lower())
    if not showing(clause.film, noun) or clause.has("thing", "scene"):
        return False
    if clause.names_scenes():
        scenes = clause.targets()
        if not isinstance(scenes, tuple):
            return scenes
    else:
        scenes = showing(clause.film, noun)
        if len(scenes) > 1:
            return clause.which(scenes)
    texts = {scene: subject_removed(clause.film.scene(scene).visual_description, noun) for scene in scenes}
    for scene, text in texts.items():
        if text is None:
            number = clause.film.number(scene)
            return Asked(
                f"Scene {number} shows: “{clause.film.scene(scene).visual_description}”. What should it show without the {noun}?",
                (),
            )
    for scene, text in texts.items():
        clause.draft.scene(scene, "visual_description", text)
    clause.used |= set(words)
    clause.take_all("neg")
    clause.use("remove", *CHANGE)
    clause.take_all("colour")
    clause.draft.tell("subject_gone", scenes, what=f"the {noun}")
    return True


def _corrected(clause: Clause) -> bool:
    """Whether "not" takes back a feature and no thing: ``red, not green``."""
    at = clause.find("neg")
    rest = [t for t in clause.tokens[at + 1 :] if t.kind not in ("filler", "aux")] if at is not None else []
    return bool(rest) and rest[0].kind in ("colour", "size", "age", "light")


def show(clause: Clause) -> bool | Reply:
    """``scene 2 should show a red boat``, or a quoted picture, kept to the letter."""
    quote = clause.find("quote")
    if quote is not None and clause.seen("thing", "picture") and clause.names_scenes():
        scenes = clause.targets()
        if not isinstance(scenes, tuple):
            return scenes
        clause.used.add(quote)
        clause.take_all("thing", "picture")
        clause.use(*CHANGE, "replace")
        return _shown(clause, scenes, clause.tokens[quote].value)
    verb = clause.find("verb", "show")
    if verb is None or not clause.names_scenes() or clause.has("neg"):
        return False
    end = verb + 1
    while end < len(clause.tokens) and clause.tokens[end].kind not in (
        "shot",
        "ref",
        "guard",
        "instead",
        "verb",
        "except",
    ):
        end += 1
    text = clause.words(verb + 1, end)
    text = re.sub(r"\s+(?:in|for|at|on)$", "", text)
    if not content(text):
        return False
    scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    clause.used |= set(range(verb, end))
    clause.take_all("instead", "now")
    if clause.has("shot") and all(
        content(text) <= words_of(clause.film.scene(s), clause.film) for s in scenes
    ):
        return True
    return _shown(clause, scenes, text, frame=True)


def _shown(clause: Clause, scenes: tuple[str, ...], text: str, frame: bool = False) -> bool:
    for scene in scenes:
        shown = by_mark(text, clause.film, bare=True)[0] if frame else text
        if frame:
            old = clause.film.scene(scene).visual_description
            if re.match(r"more (?:of )?", shown, re.I):
                shown = prop_added(old, shown)
            else:
                setting = old.partition(". ")[2] if not world.find(shown) else ""
                shown = f"{capitalised(FRAMES[clause.film.scene(scene).shot])} {shown}"
                shown = f"{shown.rstrip('.')}. {setting}" if setting else shown
        clause.draft.scene(scene, "visual_description", shown)
    clause.draft.tell("subject", scenes, what=text)
    return True
