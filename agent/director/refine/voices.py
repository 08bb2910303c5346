"""Who tells and who speaks: another kind of voice for the narrator or for one of the cast, and how fast they talk."""

from __future__ import annotations

import re

from agent.director.refine.draft import CHANGE, Clause
from agent.director.refine.targets import gender, members
from agent.director.refine.types import Answer, Asked, Reply
from agent.director.refine.words import ask, called
from agent.director.scripts.words import words_of
from agent.director.words.concepts import VOICE_NAMES, VOICES, VOICES_SPOKEN
from film.document import CastMember, Film

_SPOKEN = ("voice", "narration", "speaking")
_TELLS = re.compile(
    r"\b(?:voices?|narrat\w+|reads?|reading|tells?|telling|told|says?|saying|speaks?|speaking|spoken|talks?|talking|recast|voice-?over|vo|v\.o\.|reader|speaker|\w*stimme|sprech\w*|erzähl\w*|voix|voz)\b",
    re.I,
)
_RECAST = re.compile(
    r"\b(?:re-?cast|swap out|someone else|somebody else|anyone else|not (?:him|her|this one))\b", re.I
)
_TALK = words_of(
    "try find get hear recast re-cast cast someone somebody else anyone read reads reading tell tells telling told narrate narrates"
    " speak speaks spoken speaking talk talks sound sounds like kind type sort this that these whole thing story version instead actual"
    " real proper by from with on it for quite rather down up one have having do gesprochen werden doing mind please is be bit way rush rushing rushes"
)
"""Words that carry nothing of their own beside a voice."""
_RUSHED = re.compile(
    r"\b(?:rush(?:ing|es|ed)?|gabbl\w+|hurr(?:y|ies|ying)|races?|racing|too quick(?:ly)?)\b", re.I
)
_DRAGGED = re.compile(r"\b(?:drags?|dragging|drones?|droning|plods?|plodding|sluggish)\b", re.I)


_SOUNDS = re.compile(
    r"\bsounds? (?:(?:much|a bit|a little|way|far|rather|slightly) )?(?:like an? |more like |older|younger|deeper|less|different)",
    re.I,
)
"""How somebody sounds, said of their voice."""
_SWITCH = re.compile(
    r"^(?:and |so |please |then )*(?:switch|change|go|swap) (?:it |back |over )*(?:to|with) (?:an? )?[\w ]+$",
    re.I,
)
_UP = re.compile(r"\bspeed (?:\w+ ){0,3}up\b", re.I)
_DOWN = re.compile(r"\bslow (?:\w+ ){0,3}down\b", re.I)


def sounding(clause: Clause) -> bool | Reply:
    """``the girl should sound older``: a voice, and no face."""
    return voice(clause) if _SOUNDS.search(clause.text) else False


def voice(clause: Clause) -> bool | Reply:
    """``use a woman's voice``, ``could a child read this?``, ``another voice for Otto``, ``give the keeper a deeper voice``."""
    kinds = _kinds(clause)
    recast = bool(_RECAST.search(clause.text))
    told = bool(_TELLS.search(clause.text) or _SWITCH.search(clause.text))
    if clause.names_some() or clause.seen("quote") or clause.seen("thing", "caption", "music"):
        return False
    if not _SOUNDS.search(clause.text) and (not told or clause.seen("thing", "sound")):
        return False
    clause.take_all("thing", "sound")
    aged = clause.has("age") and (bool(_SOUNDS.search(clause.text)) or clause.has("thing", *_SPOKEN))
    changes = (clause.has("other") or recast) and (clause.has("thing", "voice") or recast)
    if not kinds and not changes and not aged:
        return False
    if clause.seen("neg") and not kinds:
        return False
    member = _whose(clause, bool(kinds))
    current = member.voice if member and member.voice else clause.film.settings.voice
    new = _voice(current, clause, kinds, member, changes)
    if new is None:
        return Asked(
            "Which voice?", tuple(f"use {VOICE_NAMES[v]}" for v in ("woman", "man", "old-man", "girl"))
        )
    _use_up(clause)
    name = VOICES_SPOKEN.get(clause.draft.language, VOICE_NAMES)[new]
    clause.draft.topic = f"voice:{member.id if member else ''}"
    if member:
        changed = clause.draft.cast(member.id, "voice", new)
    else:
        changed = clause.draft.whole("settings.voice", new)
    if not changed:
        return Answer(ask("same", clause.draft.language))
    if member:
        clause.draft.tell("cast_voice", who=called(member, capital=True), what=name)
    else:
        if not clause.film.settings.narration:
            clause.draft.whole("settings.narration", True)
        clause.draft.tell("voice", what=name)
    return True


def _kinds(clause: Clause) -> list[str]:
    """The kinds of voice that are asked for; what stands behind "not" or "instead of" is not."""
    found = []
    for index, token in enumerate(clause.tokens):
        if token.kind != "voicekind" or index in clause.used:
            continue
        before = [t for t in clause.tokens[max(0, index - 3) : index] if t.kind != "filler"]
        away = bool(before) and (
            before[-1].kind in ("neg", "instead") or before[-1].text.lower() in ("than", "not")
        )
        if away:
            clause.used |= {
                index,
                *(i for i in range(max(0, index - 3), index) if clause.tokens[i].kind in ("neg", "instead")),
            }
        elif _faster(clause) is None or not _talks(clause, index):
            found.append(token.value)
    return found


def _talks(clause: Clause, index: int) -> bool:
    """Whether a word for a person is the one who speaks as it is: "the lady talks too fast"."""
    after = clause.tokens[index + 1] if index + 1 < len(clause.tokens) else None
    return after is not None and bool(
        re.match(r"(?:is|talks?|speaks?|sounds?|reads?|tells?|should|could|can|must)\b", after.text, re.I)
    )


def _whose(clause: Clause, kinds: bool) -> CastMember | None:
    """Whose voice it is: a member who is named; a word that is also a kind of voice means one only where no other kind is asked for."""
    named = [
        (i, m)
        for i, m in members(clause.film, clause.tokens)
        if m.kind != "thing" and (clause.tokens[i].kind != "voicekind" or not kinds) and i not in clause.used
    ]
    if not named and re.search(r"\b(?:narrator|narration|voice-?over|vo|reader)\b", clause.text, re.I):
        return None
    clause.used |= {i for i, _ in named}
    if named and len({m.id for _, m in named}) == 1:
        clause.take_all("guard", "only")
    return named[0][1] if named else None


def _use_up(clause: Clause) -> None:
    """Use up what only says that somebody speaks."""
    for kind in ("voicekind", "other", "age", "instead", "amount"):
        clause.take_all(kind)
    clause.take_all("thing", *_SPOKEN, "film", "sentence")
    clause.use(*CHANGE, "again", "say", "replace", "swap", "keep")
    for index, token in enumerate(clause.tokens):
        if token.kind in ("word", "filler", "aux", "louder", "verb") and all(
            w in _TALK for w in token.text.lower().split()
        ):
            clause.used.add(index)


def _voice(
    current: str, clause: Clause, kinds: list[str], member: CastMember | None, other: bool
) -> str | None:
    """The voice that the words ask for, beside the current one."""
    ids = [v[0] for v in VOICES]
    sex = next((g for i, g, _ in VOICES if i == current), "") or (gender(member) if member else "") or "m"
    ages = {t.value for t in clause.tokens if t.kind == "age"}
    known = [kind for kind in ids if kind in kinds]
    wanted: list[str] = []
    if "deeper" in kinds:
        wanted = ["man-2", "giant"] if sex == "m" else ["woman-2", "old-woman"]
    elif known:
        base = known[0]
        of_kind = next(g for i, g, _ in VOICES if i == base)
        aged = (
            f"old-{base}"
            if "older" in ages and base in ("man", "woman")
            else "girl"
            if "younger" in ages and base == "woman"
            else base
        )
        wanted = [aged, *((i for i, g, a in VOICES if g == of_kind and a == "adult") if other else ())]
    elif "child" in kinds:
        wanted = ["girl", "boy"] if sex == "f" else ["boy", "girl"]
    elif ages:
        grown = "old" if _age_of(member) != "child" else "adult"
        older = {"old": ("old-man", "old-woman"), "adult": ("man", "woman")}[grown]
        wanted = [(older if "older" in ages else ("boy", "girl"))[sex == "f"]]
    elif other:
        ring = [i for i, g, a in VOICES if g == sex and a in ("adult", "old")]
        alike = [i for i, g, a in VOICES if g == sex and a == _age_of(member)]
        wanted = [ring[(ring.index(current) + 1) % len(ring)] if current in ring else [*alike, *ring][0]]
    wanted = [v for v in wanted if v != current] or wanted
    return wanted[0] if wanted else None


def _age_of(member: CastMember | None) -> str:
    """child, old or adult, by what somebody is described as."""
    told = member.description[:60].lower() if member else ""
    if re.search(r"\b(?:girl|boy|child|kid|toddler)\b", told):
        return "child"
    return "old" if re.search(r"\b(?:old|elderly|seventy|eighty|ninety|grand\w+)\b", told) else "adult"


_FAMILY = (
    ("m", "old", r"grand(?:pa|ad|dad|father)|grampa|gramps|old (?:man|fella|fellow|boy|chap|guy)|opa|großvater|alte[nr]? (?:mann|herr)|grand-père|papi|papy|pépé|vieil homme|abuel(?:o|ito)|nonno|dziad\w+|avô"),
    ("f", "old", r"grand(?:ma|mother)|granny|nanna?|old (?:woman|lady)|oma|großmutter|alte[nr]? (?:frau|dame)|grand-mère|mamie|mémé|vieille (?:femme|dame)|abuel(?:a|ita)|nonna|babci\w+|avó"),
    ("f", "child", r"(?:little )?girl|granddaughter|daughter|mädchen|enkelin|tochter|fillette|petite[- ]fille|petite|niña|nieta|bambina|ragazz(?:a|ina)|dziewczyn\w+|meisje|menina"),
    ("m", "child", r"(?:little )?boy|grandson|junge|enkel|garçon|petit[- ]fils|niño|nieto|bambino|ragazz(?:o|ino)|chłop\w+|jongen|menino"),
)  # fmt: skip


def of_the_family(film: Film, text: str) -> CastMember | None:
    """The one of the cast whom a word for age and sex, or for a place in a family, fits: "grandpa", "das Mädchen"."""
    for sex, age, words in _FAMILY:
        if re.search(rf"\b(?:{words})(?:'?s)?\b", text, re.I):
            people = [m for m in film.cast if m.kind == "person"]
            fitting = [m for m in people if gender(m) == sex and _age_of(m) == age]
            return fitting[0] if len(fitting) == 1 else None
    return None


_THEIR_WORDS = re.compile(
    r"['’]s (?:\w+ )?(?:answer|reply|response|line|words?|sentence|question)\b|\b(?:should|must|could|can|to) (?:say|answer|reply)\b|\b(?:antwort|satz|réponse|réplique|respuesta|frase)\b",
    re.I,
)


def relative(clause: Clause) -> str:
    """Who of the cast says something by a word of a family: "grandpa's answer"; empty where nobody is told so."""
    one = of_the_family(clause.film, clause.text) if _THEIR_WORDS.search(clause.text) else None
    speaks = one and any(line.speaker == one.id for scene in clause.film.scenes for line in scene.lines)
    return one.id if one and speaks else ""


def only_that(clause: Clause) -> bool | Reply:
    """``only Otto`` behind a wish for Otto's voice: said once more, and nothing more to do."""
    kind, _, who = clause.draft.topic.partition(":")
    named = [m.id for _, m in members(clause.film, clause.tokens)]
    if kind != "voice" or named != [who] or not clause.seen("guard", "only"):
        return False
    if (
        any(t.kind not in ("guard", "word", "filler", "mark", "polite") for t in clause.tokens)
        or len(clause.tokens) > 4
    ):
        return False
    clause.used |= set(range(len(clause.tokens)))
    return True


def _faster(clause: Clause) -> bool | None:
    """Whether faster speech is asked for, or slower; None where neither is."""
    speed = next((t for t in clause.tokens if t.kind == "speed"), None)
    verb = next((t for t in clause.tokens if t.kind == "verb" and t.value in ("slowdown", "speedup")), None)
    if speed is not None:
        return speed.value == "faster"
    if verb is not None:
        return verb.value == "speedup"
    if _UP.search(clause.text) or _DOWN.search(clause.text):
        return bool(_UP.search(clause.text))
    return False if _RUSHED.search(clause.text) else True if _DRAGGED.search(clause.text) else None


def speech_speed(clause: Clause) -> bool | Reply:
    """``slower narration``, ``could she speak a little slower?``, ``the narrator's rushing``."""
    topic = clause.draft.topic.startswith("voice")
    told = (
        clause.has("thing", *_SPOKEN)
        or bool(_TELLS.search(clause.text))
        or (topic and not clause.seen("thing"))
    )
    if (
        not told
        or clause.names_some()
        or clause.seen("length")
        or clause.seen("thing", "music", "camera", "animation")
    ):
        return False
    faster = _faster(clause)
    if faster is None:
        return False
    clause.take_all("speed")
    amounts = [t.value for t in clause.tokens if t.kind == "amount"]
    step = 0.05 if "little" in amounts else 0.2 if "much" in amounts else 0.1
    for index, _ in members(clause.film, clause.tokens):
        if clause.tokens[index].kind in ("voicekind", "pronoun"):
            clause.used.add(index)
    clause.take_all("voicekind")
    _use_up(clause)
    clause.take_all("thing", "pace")
    if _UP.search(clause.text) or _DOWN.search(clause.text):
        clause.take_all("louder")
    clause.use("slowdown", "speedup")
    clause.used |= {
        i
        for i, t in enumerate(clause.tokens)
        if t.kind == "word" and (_RUSHED.fullmatch(t.text) or _DRAGGED.fullmatch(t.text))
    }
    if not clause.film.settings.narration and clause.draft.view.film.settings.narration:
        return Asked("The narration off, or another speed of it? Which of the two?", ("no narration",))
    new = round(
        max(0.5, min(2.0, clause.draft.view.film.settings.speed * (1 + step if faster else 1 - step))), 3
    )
    clause.draft.topic = clause.draft.topic if topic else "voice:"
    if not clause.draft.whole("settings.speed", new) and new == clause.draft.view.film.settings.speed:
        return Answer(ask("same", clause.draft.language))
    told_as = (
        f"{round(step * 100)} % {'faster' if faster else 'slower'}"
        if clause.draft.language == "en"
        else f"{'+' if faster else '-'}{round(step * 100)} %"
    )
    clause.draft.tell("speed", what=told_as)
    return True
