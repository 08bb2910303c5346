"""What moves in clips, and how the camera does; the pictures stay."""

from __future__ import annotations

import re

from agent.director.reader.finding import cast_in, these
from agent.director.reader.wish import Done, NotDone, Wish
from agent.director.refine import visuals
from agent.director.words import english
from agent.director.words import vocabulary as lexicon
from film.document import CastMember
from film.edits import Operation, UpdateScene

_STILL = re.compile(
    r"\b(?:static|still\w*|stands?|lock(?:ed)?(?: it| the camera)? (?:off|down)|locked|tripod|fixed|frozen|stop\w*|no (?:camera )?(?:movement|motion|moves?)|not? (?:to )?mov\w+|sit there|put|not be moving|statisch|stehen\w*|steht|stativ|fest|ruhig\w*|ohne (?:kamera)?(?:bewegung|fahrt)|nicht bewegen|keine (?:kamera)?(?:bewegung|fahrt)"
    r"|fixe|immobile|sans (?:mouvement|bouger)|statique|fija|quieta|estática|inmóvil|sin (?:movimiento|moverse)|trípode|stilstaan|stil|blijft staan|immobiel)\b",
    re.I,
)
_SPEED = re.compile(r"(?:(?:a bit|a little|much|way|etwas|viel|un peu|beaucoup|un poco|mucho|plus|más|too|be|move|camera) )*(?P<w>slower|slowly|slow|langsamer|lent(?:e|ement|o|a)?|despacio|faster|quicker|fast|schneller|rapide(?:ment)?|vite|rápid[oa])", re.I)  # fmt: skip
_MOVES = (
    (r"(?:her|ran|hin|zu)\w*fahren|näher ran|zoom\w* (?:rein|ran)|reinzoomen|zoom avant|avance\w*|se rapproche\w*|acerc\w*|zoom hacia", "pushes in"),
    (r"(?:weg|zurück|raus)\w*fahren|rauszoomen|recul\w*|zoom arrière|s'éloigne\w*|alej\w*", "pulls back"),
    (r"hoch\w*fahren|nach oben fahren|mont\w+|sub(?:e|ir|a)\b", "rises"),
    (r"runter\w*fahren|herunter\w*|descend\w*|baj(?:e|ar|a)\b", "sinks"),
    (r"wackel\w*|handkamera|caméra (?:à l'épaule|portée)|cámara en mano", "handheld"),
    (r"schwenk\w*|panoramique|paneo|panorámica|pano\b", "pans"),
    (r"mit\w*fahren|verfolg\w*|folg\w+|suiv\w+|suit|sig(?:a|ue|uiendo)|seguir", "follows"),
    (r"kreis\w*|umkreis\w*|tourn\w+(?: \w+)? autour|gir(?:a|ar|e)\b", "orbits"),
)  # fmt: skip


def camera(wish: Wish) -> Done:
    """The camera of scenes moves otherwise, or not at all."""
    told = " ".join(wish.parts("new")).strip(" .,;:")
    scenes = _scenes(wish, told)
    old = " ".join(wish.parts("old"))
    if not told and (old or _STILL.search(wish.text)):
        told = "static"
    if not told:
        raise NotDone("which move")
    operations: list[Operation] = []
    for scene in scenes:
        motion = wish.film.scene(scene).motion
        value = _camera(wish, told, scene)
        if value != motion:
            operations.append(UpdateScene(scene_id=scene, field="motion", value=value))
    return Done(tuple(operations), scenes) if operations else wish.same()


def _scenes(wish: Wish, told: str) -> tuple[str, ...]:
    """The scenes whose camera is meant: named, else told by what is seen; a still or slower camera else in all of them."""
    if wish.parts("where") or wish.spoken_of:
        return wish.scenes()
    try:
        return wish.shown(("who", "new"))
    except NotDone:
        if wish.parts("who") or (told and not _STILL.search(told) and not _SPEED.fullmatch(told)):
            raise
        return tuple(scene.id for scene in wish.film.scenes)


def _camera(wish: Wish, told: str, scene: str) -> str:
    """The motion of a scene with another move of the camera."""
    motion = wish.film.scene(scene).motion
    if speed := _SPEED.fullmatch(told):
        slower = re.match(r"slow|lang|lent|desp", speed["w"], re.I)
        return visuals.camera_speed(motion, "slower" if slower else "faster")
    if _STILL.search(told) and not re.search(r"\b(?:then|before|until|bis|dann)\b", told, re.I):
        return visuals.camera(motion, "static")
    if wish.language != "en":
        return visuals.camera(motion, _foreign(wish, told))
    name = wish.numbers((scene,))
    steady = re.sub(r",?\s*a (?:bit|little) (?=nervous|shaky)", ", ", told)
    who = "".join(
        f" {text}"
        for text in wish.parts("who")
        if not re.match(r"(?:the )?cam", text, re.I) and not these(text)
    )
    goal = f" on{who}" if who and who.strip().lower() not in told.lower() else ""
    sentences = [
        sentence
        for move in dict.fromkeys((f"{told}{goal}", f"{steady}{goal}", told))
        for sentence in (
            f"The camera in {name}: {move}.",
            f"Camera: {move} in {name}.",
            f"The camera {move} in {name}.",
            f"In {name} the camera should {move}.",
        )
    ]
    for sentence in sentences:
        try:
            found = wish.by_rules(sentence)
        except NotDone:
            continue
        if len(found) == 1 and isinstance(found[0], UpdateScene) and found[0].field == "motion" and _subject_stays(motion, found[0].value):  # fmt: skip
            return re.sub(r"\borbits slowly (?=the |his |her )", "orbits slowly around ", str(found[0].value))
    return visuals.camera(motion, _as_said(told))


def _as_said(told: str) -> str:
    """A move in the words that were used: "creep up on them" is "creeps up on them"."""
    match = re.fullmatch(
        r"(?:(?:to|slowly|gently|just|should|let it|go) )*(?P<verb>[a-z]+)(?P<rest>\b.*)",
        told.strip(" ."),
        re.I,
    )
    verb = match["verb"].lower() if match else ""
    if (
        not match
        or verb not in {*lexicon.VERBS, *lexicon.THIRDS}
        or verb in _NO_MOVES
        or len(told.split()) < 2
    ):
        raise NotDone(f"which move is {told!r}")
    slowly = " slowly" if re.match(r"(?:\w+ )*slowly\b", told[: match.start("verb")]) else ""
    return f"{verb if verb in lexicon.THIRDS else english.third(verb)}{match['rest'].rstrip()}{slowly}"


_NO_MOVES = frozenset(
    (
        "be",
        "make",
        "look",
        "feel",
        "slow",
        "stay",
        "keep",
        "use",
        "have",
        "need",
        "less",
        "more",
        "stop",
        "do",
    )
)


def _subject_stays(before: str, now: str) -> bool:
    """Whether only the camera's sentence changed."""
    return visuals.camera(before, "static") == visuals.camera(now, "static")


def _foreign(wish: Wish, told: str) -> str:
    """A move of the camera in English."""
    move = next((verb for pattern, verb in _MOVES if re.search(rf"\b(?:{pattern})", told, re.I)), "")
    if not move:
        raise NotDone(f"which move is {told!r}")
    fast = re.search(r"\b(?:schnell\w*|rapid\w*|vite|rápid\w*)\b", told, re.I)
    side = next((way for pattern, way in _SIDES if re.search(rf"\b(?:{pattern})\b", told, re.I)), "")
    goal = re.search(r"\b(?:zu[rm]?|auf|vers|sur|hacia|a la|al) (?!links|rechts|oben|unten|la (?:gauche|droite|izquierda|derecha))[\w' -]*?\w+(?=\s+\w*(?:fahren|zoomen|schwenken)|$|,)", told, re.I)  # fmt: skip
    where = f" {re.sub(r'^(?:on|at) ', 'to ', wish.pictured(goal[0]))}" if goal and not side else ""
    return f"{move}{side}{'' if fast else ' slowly'}{where}"


_SIDES = (
    ("links|gauche|izquierda", " left"),
    ("rechts|droite|derecha", " right"),
)


def motion(wish: Wish) -> Done:
    """Something moves otherwise: the sentence about it is another, or one comes."""
    subject = next((text for text in wish.parts("who") if not these(text)), wish.one("who"))
    if not subject and wish.parts("where") and len(wish.parts("new")) == 1:
        return _event(wish, wish.pictured(wish.one("new")).strip(" ."))
    scenes = wish.shown(("who",))
    told = [wish.pictured(text) for text in wish.parts("new")]
    if not subject or not told:
        raise NotDone("what moves how")
    operations: list[Operation] = []
    for scene in scenes:
        value = _moved(wish, scene, subject, ", ".join(told))
        if value != wish.film.scene(scene).motion:
            operations.append(UpdateScene(scene_id=scene, field="motion", value=value))
    return Done(tuple(operations), scenes) if operations else wish.same()


def _event(wish: Wish, told: str) -> Done:
    """Something that happens is told as a whole: "a tram slides through"."""
    match = re.match(
        r"(?P<who>(?:the |an? |some |two |somebody's |someone's )?(?:[a-z'-]+ ){0,2}?[a-z'-]+) (?P<does>[a-z]+)\b",
        told,
        re.I,
    )
    does = match["does"].lower() if match else ""
    if not match or not (does in lexicon.THIRDS or (does in lexicon.VERBS and _many(match["who"]))):
        raise NotDone("what moves how")
    scenes = wish.scenes()
    noun = re.findall(r"[a-z]+", match["who"].lower())[-1:]
    operations: list[Operation] = []
    for scene in scenes:
        sentences = [s for s in re.split(r"(?<=[.!])\s+", wish.film.scene(scene).motion) if s]
        kept = [s for s in sentences if s.lower().startswith("camera") or not about(s, noun)]
        value = " ".join([f"{told[:1].upper()}{told[1:]}.", *kept])
        operations.append(UpdateScene(scene_id=scene, field="motion", value=value))
    return Done(tuple(operations), scenes)


_STOPPED = re.compile(
    r"(?:to |just |stay |be |remain |stand |keep |hold )*(?:still|not move|no movement|motionless|frozen|nothing moves)",
    re.I,
)
_HOW = re.compile(r"(?:(?:much|way|a (?:bit|little|lot)|even|far|go|move|run|be|be moving) )*(?P<w>slower|more slowly|slowly|faster|quicker|quickly|more quickly|more gently|gently|more|less)", re.I)  # fmt: skip
_ADVERBS = {"slower": "slowly", "faster": "quickly", "quicker": "quickly", "more": "strongly", "less": "only slightly", "more slowly": "slowly", "more quickly": "quickly", "more gently": "gently"}  # fmt: skip


def _moved(wish: Wish, scene: str, subject: str, told: str) -> str:
    """The motion of a scene with another sentence about somebody or something in it."""
    sentences = [s for s in re.split(r"(?<=[.!])\s+", wish.film.scene(scene).motion) if s]
    called, nouns = _called(wish, scene, subject)
    at = next(
        (i for i, s in enumerate(sentences) if not s.lower().startswith("camera") and about(s, nouns)), None
    )
    if how := _HOW.fullmatch(told.strip(" .")):
        if at is None:
            raise NotDone(f"how does {subject!r} move")
        adverb = _ADVERBS.get(how["w"].lower(), how["w"].lower())
        bare = re.sub(
            r"\s*\b(?:very )?(?:slowly|quickly|gently|strongly|a little|fast)\b", "", sentences[at]
        ).rstrip(".")
        return " ".join(
            [*sentences[:at], f"{bare}, very {adverb}.".replace("very only", "only"), *sentences[at + 1 :]]
        )
    if _STOPPED.fullmatch(told.strip(" .")):
        new = f"{called} {'stay' if _many(called) else 'stays'} still."
    else:
        new = f"{called} {_deed(told, _many(called))}."
    new = new[:1].upper() + new[1:]
    if (
        at is None
        and not about(wish.film.scene(scene).visual_description, nouns)
        and not _shown(wish, scene, subject)
    ):
        raise NotDone(f"{subject!r} is not in the picture")
    if at is None:
        return " ".join([new, *sentences])
    return " ".join([*sentences[:at], new, *sentences[at + 1 :]])


def _shown(wish: Wish, scene: str, subject: str) -> bool:
    """Whether somebody of the cast that is named is in a picture."""
    return bool(set(cast_in(subject, wish.film, wish.language)) & wish.film.scene(scene).named)


def _called(wish: Wish, scene: str, subject: str) -> tuple[str, list[str]]:
    """What a motion calls somebody or something, and the nouns that it may be found by."""
    if these(subject):
        fitting = [
            one for one in cast_in(subject, wish.film, wish.language) if one in wish.film.scene(scene).named
        ]
        if len(fitting) != 1:
            raise NotDone(f"who is {subject!r}")
        members: tuple[str, ...] = (fitting[0],)
        english_ = ""
    else:
        english_ = wish.pictured(subject).strip(" .,")
        members = () if _several(english_) else cast_in(subject, wish.film, wish.language)
    motion = wish.film.scene(scene).motion
    if len(members) == 1 and members[0] in wish.film.scene(scene).named:
        member = wish.film.member(members[0])
        nouns = nouns_of(member)
        said = next((w for w in nouns if re.search(rf"\bthe {w}\b", motion, re.I)), "")
        return (f"the {said}" if said else member.name or f"the {nouns[0]}"), nouns
    bare = re.split(r"\s+(?:on|in|at|of|under|over|behind|with|from|to|between|next|near)\s+", english_)[0]
    head = re.findall(r"[a-z]+", bare.lower())
    if not head:
        raise NotDone(f"what is {subject!r}")
    bare = re.sub(r"^(?:those|these|that|this) ", "the ", bare, flags=re.I)
    article = "" if re.match(r"(?:the|a|an|his|her|its|their|all|both|two|three)\b", bare, re.I) else "the "
    return f"{article}{re.sub(r'^(?:an?|his|her|its|their) ', 'the ', bare)}", [head[-1]]


def _several(subject: str) -> bool:
    """Whether things are meant in the plural, of which the one of the cast that is called so is none: "those clouds"."""
    return bool(re.match(r"(?:those|these|all|the big|the other) ", subject, re.I)) and _many(subject)


def nouns_of(member: CastMember) -> list[str]:
    """The nouns that a motion may call somebody of the cast by: "girl", "mara"."""
    kinds = re.findall(r"[a-z]+", re.split(r",| (?:with|of|in) ", member.description.lower())[0])
    return [word for word in (*kinds[-1:], *member.id.split("_"), member.name.lower()) if word]


def about(sentence: str, nouns: list[str]) -> bool:
    """Whether a sentence tells of one of these: by its noun, or by a part of it ("raindrops" of "drops")."""
    said = [english.singular(w) for w in re.findall(r"[a-z]+", sentence.lower())]
    wanted = {english.singular(noun) for noun in nouns}
    return any(word in wanted or any(len(word) > 3 and one.endswith(word) for one in wanted) for word in said)


def _many(called: str) -> bool:
    last = re.findall(r"[a-z]+", called.lower())[-1]
    return last != english.singular(last) and not last.endswith("ss")


_SHOULD = re.compile(
    r"^(?:to|should|just|let it|have it|really|all|slowly(?= \w)|must|needs? to|please)\s+", re.I
)


def _deed(told: str, many: bool) -> str:
    """What is done, agreeing with who does it: "rock way more" is "rocks way more"."""
    bare, lead = told.strip(" ."), ""
    while match := _SHOULD.match(bare):
        lead = "slowly " if match[0].strip().lower() == "slowly" else lead
        bare = bare[match.end() :]
    verb, _, rest = re.sub(r"^(\w+), (?=[a-z]+$)", r"\1 ", bare).partition(" ")
    low = verb.lower()
    if low in lexicon.THIRDS or (low.endswith("s") and low not in lexicon.VERBS):
        return f"{lead}{lexicon.THIRDS.get(low, low) if many else low} {rest}".strip()
    if low.endswith("ing"):
        return f"{lead}{'keep' if many else 'keeps'} {low} {rest}".strip()
    if not re.fullmatch(r"[a-z]+", low) or (
        low in lexicon.ADJECTIVES | lexicon.ADVERBS and low not in lexicon.VERBS
    ):
        raise NotDone(f"what is done: {told!r}")
    joined = re.sub(r"\band (?P<v>[a-z]+)\b", lambda m: f"and {english.agree(m['v'], many)}" if m["v"] in lexicon.VERBS else m[0], rest)  # fmt: skip
    return f"{lead}{english.agree(low, many)} {joined}".strip()
