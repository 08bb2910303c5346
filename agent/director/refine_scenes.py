"""What single scenes show and how they move: time, weather, place, framing, camera, things, other takes."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.director.concepts import CONTRADICTS, DIMENSIONS, PHRASES, STRONG
from agent.director.english import singular
from agent.director.refine_draft import Clause
from agent.director.refine_targets import Reference, content, members, showing, words_of
from agent.director.refine_types import Asked, Reply
from agent.director.refine_visuals import (
    FRAMES,
    PLACES,
    camera,
    camera_speed,
    capitalised,
    changed,
    cleared,
    framed,
    lowered,
    placed,
    prop_added,
    subject_removed,
    swapped,
)
from agent.director.refine_words import concept
from film.document import Film, Shot
from film.edits import Again

LOOKS = ("time", "weather", "season", "light", "mood")
_SIZES: tuple[Shot, ...] = ("extreme wide", "wide", "medium", "close", "detail")
_OPPOSITE = {"dark": "bright", "bright": "dark", "warm": "cold", "cold": "warm", "scary": "gentle", "sad": "hopeful", "tense": "gentle"}  # fmt: skip
"""What "not so dark" asks for."""
_MOVES = {
    "pan left": "pans left", "pan right": "pans right", "push in": "pushes in", "pull back": "pulls back",
    "tilt up": "tilts up", "tilt down": "tilts down", "track": "tracks along", "orbit": "orbits", "crane up": "cranes up",
    "static": "static",
}  # fmt: skip
_CHANGE = ("add", "change", "use", "put", "show", "give", "move")


def look(clause: Clause) -> bool | Reply:
    """Time, weather, season, light and mood of scenes: what was seen of the same kind is replaced."""
    if clause.seen("thing", "music", "caption", "title", "voice", "narration", "colour", "style"):
        return False
    wanted = [(i, t) for i, t in enumerate(clause.tokens) if t.kind in LOOKS and i not in clause.used]
    if not wanted:
        return False
    if _crossed(clause, [index for index, _ in wanted]):
        return Asked("Which of them goes where? Say it for one scene at a time.")
    scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    clause.use(*_CHANGE)
    for index, token in wanted:
        clause.used.add(index)
        amounts = _amounts_before(clause, index)
        gentle = token.kind == "mood" and _guarded(clause, index)
        negated = not gentle and _negated(clause, index)
        if negated and token.value in _OPPOSITE:
            token = replace(token, value=_OPPOSITE[token.value])
        elif negated:
            _clear(clause, scenes, token.kind, token.value)
            continue
        value = (
            ("gentle" if token.value in ("scary", "tense", "sad") else token.value) if gentle else token.value
        )
        strong = value in STRONG and (amounts & {"much", "more"}) and "less" not in amounts
        phrase = STRONG[value] if strong else PHRASES[value]
        for scene in scenes:
            text = clause.film.scene(scene).visual_description
            clause.draft.scene(scene, "visual_description", changed(text, token.kind, value, phrase))
        name = phrase if clause.draft.language == "en" else concept(token.kind, value, clause.draft.language)
        clause.draft.tell("look", scenes, what=name)
        _clashes(clause, scenes, token.kind, value)
    clause.use_amounts()
    clause.take_all("thing", "scene")
    clause.take_all("instead", "now")
    return True


def _crossed(clause: Clause, looks: list[int]) -> bool:
    """Whether looks and scenes alternate ("scene 2 rain scene 3 fog"), so that each belongs to its own."""
    places = [i for i, t in enumerate(clause.tokens) if isinstance(t, Reference) and t.role != "except"]
    return any(a < look < b for a in places for look in looks for b in places) and len(looks) > 1


def _amounts_before(clause: Clause, index: int) -> set[str]:
    found = set()
    for step in range(index - 1, max(-1, index - 4), -1):
        token = clause.tokens[step]
        if token.kind == "amount":
            clause.used.add(step)
            found.add(token.value)
        elif token.kind not in ("filler", "aux"):
            break
    return found


def _negated(clause: Clause, index: int) -> bool:
    for step in range(index - 1, max(-1, index - 4), -1):
        token = clause.tokens[step]
        if (
            token.kind == "neg"
            or (token.kind == "verb" and token.value == "remove")
            or (token.kind == "amount" and token.value == "less")
        ):
            clause.used.add(step)
            return True
        if token.kind not in ("filler", "aux", "amount", "polite"):
            return False
    return False


def _guarded(clause: Clause, index: int) -> bool:
    """``but not scary``: a guard on the mood, not a wish to remove something."""
    before = clause.tokens[index - 1] if index else None
    if before and before.kind == "guard" and before.value == "not":
        clause.used.add(index - 1)
        return True
    earlier = clause.tokens[index - 2] if index > 1 else None
    if before and before.kind == "neg" and earlier and earlier.kind == "guard":
        clause.used |= {index - 1, index - 2}
        return True
    return bool(clause.tokens[index].text.lower().startswith(("not ", "less ")))


def _clear(clause: Clause, scenes: tuple[str, ...], kind: str, value: str) -> None:
    for scene in scenes:
        text = clause.film.scene(scene).visual_description
        clause.draft.scene(scene, "visual_description", cleared(text, kind, value))
    clause.draft.tell(
        "look_gone",
        scenes,
        what=value if clause.draft.language == "en" else concept(kind, value, clause.draft.language),
    )


def _clashes(clause: Clause, scenes: tuple[str, ...], kind: str, value: str) -> None:
    """Name narration that says another time, weather or season; it is not changed."""
    if kind not in ("time", "weather", "season"):
        return
    for other, (nouns, _) in DIMENSIONS[kind].items():
        if other == value or not nouns or (kind == "weather" and other not in CONTRADICTS[value]):
            continue
        for scene in scenes:
            found = re.search(rf"\b(?:{nouns})\b", clause.film.scene(scene).script, re.I)
            if found:
                clause.draft.tell("clash", (scene,), what=found[0])


def place(clause: Clause) -> bool | Reply:
    """``scene 5 should be inside the lamp room``, ``set scene 2 in a forest``."""
    words = clause.free_words()
    if not words or not clause.names_scenes() or clause.has("verb", "remove", "replace", "add", "show"):
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
    if not match or not re.search(rf"\b(?:{PLACES})$", match[3], re.I):
        return False
    held = set(range(start, words[-1] + 1))
    if any(clause.tokens[i].kind in ("ref", "verb", "thing") for i in held):
        return False
    scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    clause.used |= held
    clause.use("put", "move", "change", "use")
    lead = {"into": "in", "to": "in", "onto": "on", "inside of": "inside"}.get(
        match[1].lower(), match[1].lower()
    )
    where = f"{lead} {match[2] or 'the '}{match[3]}"
    for scene in scenes:
        text = clause.film.scene(scene).visual_description
        clause.draft.scene(scene, "visual_description", placed(text, where))
    clause.draft.tell("place", scenes, what=where)
    return True


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
    clause.use(*_CHANGE)
    clause.use_amounts()
    clause.take_all("thing", "scene", "picture", "camera")
    clause.take_all("instead", "now")
    if value == "pov":
        return _point_of_view(clause, scenes)
    for scene in scenes:
        old = clause.film.scene(scene)
        size = value or ("close" if subject else _step(old.shot, clause.tokens[nearer or 0].value))
        text = old.visual_description
        if subject:
            inner = lowered(framed(text, "close").removeprefix(capitalised(FRAMES["close"])).strip())
            text = f"{capitalised(FRAMES[size])} {subject}; around it: {inner}"
        else:
            text = framed(text, size)
        clause.draft.scene(scene, "shot", size)
        clause.draft.scene(scene, "visual_description", text)
    framing = clause.film.scene(scenes[0]).shot
    clause.draft.tell("shot", scenes, what=f"a {framing} shot" if framing in _SIZES else f"a shot {framing}")
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
        return ""
    end = len(clause.tokens)
    for index in range(at + 1, end):
        if isinstance(clause.tokens[index], Reference) or clause.tokens[index].kind == "verb":
            end = index
            break
    words = clause.words(at + 1, end)
    if not words:
        return ""
    held = list(range(at + 1, end))
    who = [(i, m) for i, m in members(clause.film, clause.tokens) if i in held]
    possessive = clause.tokens[at + 1].text.lower()
    if possessive in ("her", "his", "their"):
        from agent.director.refine_targets import gender

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
                    f"scene {clause.film.number(scenes[0])} from {m.name or 'the ' + m.id}'s point of view"
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
    clause.draft.tell("pov", scenes, what=member.name or f"the {member.id}")
    return True


def camera_move(clause: Clause) -> bool | Reply:
    """The camera of a scene, or how fast it moves; the picture stays."""
    if clause.seen("thing", "voice", "narration", "music", "speaking"):
        return False
    move = clause.find("move")
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
    clause.use(*_CHANGE, "slowdown", "speedup", "hold", "keep", "remove")
    clause.take_all("thing", "camera", "animation", "pace")
    clause.take_all("instead", "now")
    clause.use_amounts()
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


def _goal(clause: Clause, move: int | None) -> str:
    """Where a camera move ends: ``zoom in on the lamp``."""
    words = [i for i in clause.free_words() if move is not None and i > move]
    if move is None or not words:
        return ""
    last = words[0]
    while last + 1 in words:
        last += 1
    start = move + 1
    if clause.tokens[start].text.lower() not in ("on", "to", "at", "toward", "towards", "onto") or any(
        clause.tokens[i].kind not in ("filler", "word", "colour") for i in range(start, last + 1)
    ):
        return ""
    clause.used |= set(range(start, last + 1))
    return f" to {clause.words(start + 1, last + 1)}"


_UNITS = {
    "picture": "image",
    "animation": "clip",
    "voice": "speech",
    "narration": "speech",
    "speaking": "speech",
    "sound": "sound",
    "camera": "clip",
}


def again(clause: Clause) -> bool | Reply:
    """Another take of something, from the same words."""
    if clause.has("other", "new"):
        if not clause.seen("thing", "picture", "animation", "music", "sound") and not clause.has(
            "verb", "again"
        ):
            return False
        if clause.seen("mood") or clause.seen("instrument") or clause.seen("genre") or clause.seen("quote"):
            return False
    elif not clause.has("verb", "again"):
        return False
    if clause.seen("voicekind") or (clause.seen("thing", "voice") and clause.has("other")):
        return False
    if any(
        t.kind
        in (
            *LOOKS,
            "shot",
            "nearer",
            "move",
            "style",
            "palette",
            "quote",
            "length",
            "speed",
            "aspect",
            "language",
            "transition",
            "state",
        )
        for t in clause.tokens
    ):
        return False
    clause.use("again", "use", "add", "change", "give", "show")
    clause.take_all("other")
    clause.take_all("instead", "now")
    kept = _kept(clause)
    if clause.take("thing", "music"):
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
    if thing is None or kind == "image":
        member = None if clause.names_scenes() else clause.member()
        if member:
            clause.draft.do(Again(unit=f"cast:{member.id}"))
            clause.draft.tell("cast_again", what=member.name or member.id)
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


def remove_subject(clause: Clause) -> bool | Reply:
    """``no boat in scene 2``: the picture is restated; "no" never reaches it."""
    if not (clause.has("neg") or clause.has("verb", "remove")):
        return False
    words = clause.free_words()
    if not words:
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
    clause.use("remove", *_CHANGE)
    clause.take_all("colour")
    clause.draft.tell("subject_gone", scenes, what=f"the {noun}")
    return True


def add_thing(clause: Clause) -> bool | Reply:
    """``add a red lantern to the pier``, ``add a lantern to scene 6``."""
    verb = clause.find("verb", "add", "put")
    words = [i for i in clause.free_words() if verb is not None and i > verb]
    if verb is None or not words:
        return False
    first = words[0]
    last = first
    while last + 1 < len(clause.tokens) and clause.tokens[last + 1].kind == "word":
        last += 1
    begin = first
    while begin - 1 > verb and clause.tokens[begin - 1].kind in (
        "filler",
        "colour",
        "light",
        "size",
        "number",
        "age",
        "amount",
        "mood",
    ):
        begin -= 1
    thing = clause.words(begin, last + 1)
    where = ""
    if clause.names_scenes():
        scenes = clause.targets()
    else:
        rest = [i for i in words if i > last]
        if not rest:
            return False
        scenes = showing(clause.film, clause.tokens[rest[-1]].text)
        if len(scenes) > 1:
            return clause.which(scenes)
        if not scenes:
            return False
    if not isinstance(scenes, tuple):
        return scenes
    tail = [i for i in words if i > last]
    if tail:
        link = clause.words(last + 1, tail[-1] + 1)
        where = " " + re.sub(r"^to\b", "on", link)
        clause.used |= set(range(last + 1, tail[-1] + 1))
    clause.used |= set(range(begin, last + 1))
    clause.use(*_CHANGE)
    if not re.match(r"(?:a|an|the|two|three|some|many|more|several)\b", thing, re.I):
        from agent.director.english import article

        thing = thing if thing.endswith("s") else f"{article(thing)} {thing}"
    for scene in scenes:
        text = clause.film.scene(scene).visual_description
        clause.draft.scene(scene, "visual_description", prop_added(text, thing + where))
    clause.draft.mentioned = scenes
    clause.draft.tell("prop", scenes, what=thing + where)
    return True


def show(clause: Clause) -> bool | Reply:
    """``scene 2 should show a red boat``, or a quoted picture, kept to the letter."""
    quote = clause.find("quote")
    if quote is not None and clause.seen("thing", "picture") and clause.names_scenes():
        scenes = clause.targets()
        if not isinstance(scenes, tuple):
            return scenes
        clause.used.add(quote)
        clause.take_all("thing", "picture")
        clause.use(*_CHANGE, "replace")
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
        shown = _by_id(text, clause.film) if frame else text
        if frame:
            shown = f"{capitalised(FRAMES[clause.film.scene(scene).shot])} {shown}"
        clause.draft.scene(scene, "visual_description", shown)
    clause.draft.tell("subject", scenes, what=text)
    return True


def _by_id(text: str, film: Film) -> str:
    from agent.director.refine_targets import roles

    for member in film.cast:
        for word in sorted(roles(member), key=len, reverse=True):
            named = re.sub(
                rf"\b(?:the\s+)?{re.escape(word)}\b", f"{{{member.id}}}", text, count=1, flags=re.I
            )
            if named != text:
                text = named
                break
    return text


def recolour(clause: Clause) -> bool | Reply:
    """``make the boat red``: the thing wears the colour wherever it is seen."""
    colour = clause.find("colour")
    if colour is None or clause.has("verb", "give", "add"):
        return False
    nouns = [i for i in clause.free_words() if showing(clause.film, clause.tokens[i].text)]
    if len(nouns) != 1 or members(clause.film, [clause.tokens[nouns[0]]]):
        return False
    noun = singular(clause.tokens[nouns[0]].text.lower())
    scenes = clause.targets() if clause.names_scenes() else showing(clause.film, noun)
    if not isinstance(scenes, tuple):
        return scenes
    clause.used |= {colour, nouns[0]}
    value = clause.tokens[colour].value
    for scene in scenes:
        text = clause.film.scene(scene).visual_description
        clause.draft.scene(scene, "visual_description", swapped(text, noun, f"{value} {noun}"))
    clause.draft.tell("prop", scenes, what=f"a {value} {noun}")
    return True
