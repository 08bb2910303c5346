"""What is heard: music, voice, narration and its words."""

from __future__ import annotations

import re

from agent.director.refine.draft import CHANGE, Clause
from agent.director.refine.targets import gender, members, roles
from agent.director.refine.types import Answer, Asked, Reply
from agent.director.refine.words import ask, called
from agent.director.scripts.words import sentences
from agent.director.words import vocabulary as lexicon
from agent.director.words.concepts import VOICE_NAMES, VOICES, VOICES_SPOKEN
from agent.director.words.english import third
from film.document import CastMember, Line, Scene

_SPOKEN = ("voice", "narration", "speaking")


def voice(clause: Clause) -> bool | Reply:
    """``use a woman's voice``, ``use another voice``, ``give the keeper a deeper voice``."""
    kind = clause.has("voicekind")
    if clause.names_scenes() or not (clause.has("thing", *_SPOKEN) or kind):
        return False
    if not kind and not (clause.has("thing", "voice") and clause.has("other")) and not clause.has("age"):
        return False
    spoken = any(
        re.search(r"stimme|voix|voz|voice", t.text, re.I) for t in clause.tokens if t.kind == "voicekind"
    )
    if not spoken and not clause.has("thing", *_SPOKEN) and not clause.has("verb", "use", "change"):
        return False
    about = clause.film.cast and [
        m for i, m in members(clause.film, clause.tokens) if clause.tokens[i].kind not in ("voicekind",)
    ]
    member = about[0] if about else None
    current = member.voice if member and member.voice else clause.film.settings.voice
    new = _voice(current, clause)
    if new is None:
        return Asked(
            "Which voice?", tuple(f"use {VOICE_NAMES[v]}" for v in ("woman", "man", "old-man", "girl"))
        )
    if member:
        clause.member()
    clause.take_all("voicekind")
    clause.take_all("other")
    clause.take_all("age")
    clause.take_all("thing", *_SPOKEN, "film")
    clause.take_all("instead", "now")
    clause.use(*CHANGE)
    clause.use_amounts()
    name = VOICES_SPOKEN.get(clause.draft.language, VOICE_NAMES)[new]
    changed = (
        clause.draft.cast(member.id, "voice", new) if member else clause.draft.whole("settings.voice", new)
    )
    if not changed:
        return Answer(ask("same", clause.draft.language))
    if member:
        clause.draft.tell("cast_voice", who=called(member, capital=True), what=name)
    else:
        if not clause.film.settings.narration:
            clause.draft.whole("settings.narration", True)
        clause.draft.tell("voice", what=name)
    return True


def _voice(current: str, clause: Clause) -> str | None:
    """The voice that the words ask for, beside the current one."""
    ids = [v[0] for v in VOICES]
    now = current if current in ids else "man"
    sex = next(g for i, g, _ in VOICES if i == now)
    other = clause.has("other")
    kinds = {t.value for t in clause.tokens if t.kind == "voicekind"}
    ages = {t.value for t in clause.tokens if t.kind == "age"}
    wanted: list[str] = []
    if "deeper" in kinds:
        wanted = ["man-2", "giant"] if sex == "m" else ["woman-2", "old-woman"]
    elif kinds & set(ids):
        base = next(iter(sorted(kinds & set(ids), key=ids.index)))
        gendered = next(g for i, g, _ in VOICES if i == base)
        aged = (
            f"old-{base}"
            if "older" in ages and base in ("man", "woman")
            else "girl"
            if "younger" in ages and base == "woman"
            else base
        )
        wanted = [aged] if not other else [aged, *(i for i, g, a in VOICES if g == gendered and a == "adult")]
    elif "child" in kinds:
        wanted = ["girl", "boy"] if sex == "f" else ["boy", "girl"]
    elif ages:
        wanted = (
            [f"old-{'man' if sex == 'm' else 'woman'}"]
            if "older" in ages
            else ["boy" if sex == "m" else "girl"]
        )
    elif other:
        ring = [i for i, g, a in VOICES if g == sex and a in ("adult", "old")]
        at = ring.index(now) if now in ring else -1
        wanted = [ring[(at + 1) % len(ring)]]
    wanted = [v for v in wanted if v != current] or wanted
    return wanted[0] if wanted else None


def speech_speed(clause: Clause) -> bool | Reply:
    """``slower narration``."""
    voiced = any(getattr(edit, "field", "") == "settings.voice" for edit in clause.draft.operations)
    paced = (
        voiced and not clause.seen("thing") and clause.has("verb", "slowdown", "speedup")
    )  # another voice, and slow down
    if not (clause.has("thing", *_SPOKEN) or paced) or clause.names_scenes() or clause.seen("length"):
        return False
    verb = clause.has("verb", "slowdown", "speedup")
    speed = clause.take("speed")
    if not speed and not verb:
        return False
    faster = speed.value == "faster" if speed else clause.has("verb", "speedup")
    clause.take_all("thing", *_SPOKEN, "pace")
    clause.use(*CHANGE, "slowdown", "speedup")
    little = any(t.value == "little" for t in clause.tokens if t.kind == "amount")
    much = any(t.value == "much" for t in clause.tokens if t.kind == "amount")
    clause.use_amounts()
    step = 0.05 if little else 0.2 if much else 0.1
    new = round(max(0.5, min(2.0, clause.film.settings.speed * (1 + step if faster else 1 - step))), 3)
    if not clause.draft.whole("settings.speed", new):
        return Answer(ask("same", clause.draft.language))
    clause.draft.tell(
        "speed",
        what=f"{round(step * 100)} % {'faster' if faster else 'slower'}"
        if clause.draft.language == "en"
        else f"{'+' if faster else '-'}{round(step * 100)} %",
    )
    return True


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
            clause.draft.scene(scene, "lines", ())
        clause.draft.tell("script_off", scenes)
        return True
    if not clause.draft.whole("settings.narration", not off):
        return Answer(ask("same", clause.draft.language))
    clause.draft.tell("narration_off" if off else "narration_on")
    return True


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
