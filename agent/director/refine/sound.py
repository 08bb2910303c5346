"""What is told: narration on and off, shorter, and in the first person."""

from __future__ import annotations

import re

from agent.director.refine.draft import CHANGE, Clause
from agent.director.refine.targets import gender, roles, words_of
from agent.director.refine.types import Answer, Asked, Reply
from agent.director.refine.words import ask, called
from agent.director.scripts.words import sentences
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import singular, third
from film.document import NARRATOR, CastMember, Line, Scene

_SPOKEN = ("voice", "narration", "speaking")


def narration(clause: Clause) -> bool | Reply:
    """Narration off and on, for the film or for scenes."""
    if not clause.has("thing", *_SPOKEN, "sentence") or clause.seen("quote") or clause.seen("instead", "of"):
        return False
    off = clause.has("neg") or clause.has("state", "off") or clause.has("verb", "remove", "cut")
    on = clause.has("state", "on") or clause.has("verb", "add")
    if not off and not on:
        return False
    if any(
        t.kind in ("length", "word", "person", "language", "voicekind", "amount")
        for i, t in enumerate(clause.tokens)
        if i not in clause.used
    ):
        return False
    clause.take_all("neg")
    clause.take_all("state")
    clause.use("remove", "cut", "add")
    clause.take_all("thing", *_SPOKEN, "sentence", "film")
    clause.take_all("quant")
    if clause.names_scenes():
        scenes = clause.targets()
        if not isinstance(scenes, tuple):
            return scenes
        if not off:
            return Asked(
                "What should be said there?",
                (f"change the narration of scene {clause.film.number(scenes[0])} to: …",),
            )
        for scene in scenes:
            clause.draft.scene(scene, "lines", _others(clause, scene))
        _use_shown(clause, scenes)
        clause.draft.tell("script_off", scenes)
        return True
    if not clause.draft.whole("settings.narration", not off):
        return Answer(ask("same", clause.draft.language))
    clause.draft.tell("narration_off" if off else "narration_on")
    return True


def _others(clause: Clause, scene: str) -> tuple[Line, ...]:
    """What those of the cast say in a scene that only the narrator is to leave; nothing where all voices go."""
    narrator = re.search(
        r"\b(?:narrators?|storyteller|erzähler(?:in)?|sprecher(?:in)?|narrateur|narratrice|narradora?)\b",
        clause.text,
        re.I,
    )
    lines = clause.draft.film.scene(scene).lines if narrator else ()
    return tuple(line for line in lines if line.speaker != NARRATOR)


def _use_shown(clause: Clause, scenes: tuple[str, ...]) -> None:
    """``no talking in scene 2, just let the big clouds go by``: what is seen there anyway asks for nothing."""
    only = clause.find("guard", "only")
    if only is None:
        return
    shown = {word for s in scenes for word in words_of(clause.film.scene(s), clause.film)}
    left = [i for i in range(only, len(clause.tokens)) if i not in clause.used]
    small = ("let", "go", "by", "pass", "play", "past", "move", "run", "be", "speak", "itself", "picture")
    if all(
        clause.tokens[i].kind in ("guard", "filler", "aux", "mark", "polite", "size", "pronoun")
        or clause.tokens[i].text.lower() in small
        or singular(clause.tokens[i].text.lower()) in shown
        or clause.tokens[i].kind == "weather"
        for i in left
    ):
        clause.used |= set(left)


def shorter_script(clause: Clause) -> bool | Reply:
    """``shorter narration in scene 4``: one sentence or clause less, in words that no person wrote."""
    short = (
        clause.has("length", "shorter")
        or clause.has("verb", "shorten")
        or (clause.has("amount", "less") and clause.has("thing", "narration"))
    )
    if not short or not clause.has("thing", *_SPOKEN, "sentence"):
        return False
    clause.take_all("length", "shorter")
    clause.use("shorten", *CHANGE)
    clause.use_amounts()
    clause.take_all("thing", *_SPOKEN, "sentence")
    scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    for scene_id in scenes:
        scene = clause.film.scene(scene_id)
        trimmed = None if clause.draft.own_words(scene_id) else trim(scene)
        if trimmed is None:
            number = clause.film.number(scene_id)
            return Asked(
                f"Scene {number} says: “{scene.script}”. Which words should go? Send the line as it should be.",
                (f"change the narration of scene {number} to: …", f"no narration in scene {number}"),
            )
        clause.draft.scene(scene_id, "lines", trimmed)
        clause.draft.tell("script", (scene_id,), what=" ".join(line.text for line in trimmed))
    return True


def trim(scene: Scene) -> tuple[Line, ...] | None:
    """The lines without the last sentence, or without the last clause of the only one; None if nothing can go."""
    if not scene.lines:
        return None
    *before, last = scene.lines
    parts = sentences(last.text)
    if len(parts) > 1:
        return (*before, last.model_copy(update={"text": " ".join(parts[:-1]), "spoken": None}))
    if before:
        return tuple(before)
    shorter = re.sub(r"\s*(?:,|;|–|—|\band\b|\bbut\b)[^,;–—]*?([.!?…])$", r"\1", last.text)
    if shorter != last.text and len(shorter.split()) >= 3:
        return (last.model_copy(update={"text": shorter, "spoken": None}),)
    return None


def first_person(clause: Clause) -> bool | Reply:
    """``tell it in the first person``: the hero's own words, where the director wrote them."""
    if not clause.has("person", "first"):
        return False
    clause.take_all("person")
    clause.take_all("shot", "pov")
    clause.take_all("thing", *_SPOKEN, "film")
    clause.use(*CHANGE, "say")
    clause.take_all("verb")
    for index, token in enumerate(clause.tokens):
        if token.text.lower() in ("tell", "told", "narrate", "tells", "narrated", "perspective"):
            clause.used.add(index)
    hero = clause.member() or _hero(clause)
    if hero is None or clause.film.settings.language.split("-")[0] != "en":
        return Asked("Who should tell it, and in which words? Send the lines of each scene.", ())
    changed = []
    for scene in clause.film.scenes:
        if clause.draft.persons(f"{scene.id}.lines"):
            continue
        lines = tuple(line.model_copy(update={"text": _mine(line.text, hero)}) for line in scene.lines)
        if clause.draft.scene(scene.id, "lines", lines):
            changed.append(scene.id)
    if not changed:
        return Answer(ask("same", clause.draft.language))
    kept = [s.id for s in clause.film.scenes if s.lines and clause.draft.persons(f"{s.id}.lines")]
    clause.draft.tell("person", what=called(hero, capital=True))
    if kept:
        clause.draft.tell("yours", kept)
    return True


def _hero(clause: Clause) -> CastMember | None:
    cast = [m for m in clause.film.cast if m.kind in ("person", "animal")]
    count = {m.id: sum(m.id in s.named for s in clause.film.scenes) for m in cast}
    return max(cast, key=lambda m: (count[m.id], -cast.index(m))) if cast else None


def _mine(text: str, hero: CastMember) -> str:
    """A sentence about the hero as the hero says it."""
    words = sorted(roles(hero), key=len, reverse=True)
    subject = rf"(?:(?:[Tt]he|[Aa]n?)\s+(?:\w+\s+)?(?:{'|'.join(map(re.escape, words))})"
    subject += rf"|{re.escape(hero.name)})" if hero.name else ")"
    pronouns = {"m": ("he", "him", "his", "himself"), "f": ("she", "her", "her", "herself")}.get(gender(hero))
    text = re.sub(rf"\b{subject}'s\b", "my", text)
    text = re.sub(rf"(?<=[a-z,]\s)\b{subject}(?=\s*[.,!?;]|\s+(?:in|at|on|by|and)\b)", "me", text)
    text = re.sub(rf"\b{subject}\s+([a-z]+)", lambda m: f"I {_base(m[1])}", text)
    if pronouns:
        he, him, his, himself = pronouns
        text = re.sub(rf"\b{he}\s+([a-z]+)", lambda m: f"I {_base(m[1])}", text, flags=re.I)
        text = re.sub(rf"\b{himself}\b", "myself", text, flags=re.I)
        text = re.sub(rf"\b{his}(?=\s+[a-z])", "my", text, flags=re.I)
        text = re.sub(rf"\b{him}\b", "me", text, flags=re.I)
    text = re.sub(
        r"(\bI [^.!?;]*?\b(?:and|then|but)) ([a-z]+s)\b",
        lambda m: f"{m[1]} {lexicon.THIRDS.get(m[2], m[2])}",
        text,
    )
    return re.sub(r"(^|[.!?]\s+)([a-z])", lambda m: m[1] + m[2].upper(), text)


def _base(verb: str) -> str:
    irregular = {"is": "am", "has": "have", "does": "do", "goes": "go", "was": "was"}
    if verb in irregular:
        return irregular[verb]
    for stem in (verb[:-3] + "y" if verb.endswith("ies") else "", verb[:-1], verb[:-2]):
        if stem and verb.endswith("s") and not verb.endswith("ss") and third(stem) == verb:
            return stem
    return verb
