"""What moves in scenes, while their pictures stay: ``the chair should spin``, ``change only the motion: the flame goes out``."""

from __future__ import annotations

import re

from agent.director.refine.acts import english_base
from agent.director.refine.bare import all_used, bare, head, held_in
from agent.director.refine.draft import Clause
from agent.director.refine.targets import gender, members, roles
from agent.director.refine.types import Reply
from agent.director.refine.words import called
from agent.director.words import english
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import plural, singular
from agent.director.words.lexer import lex
from film.document import CastMember, Film, Scene

_MOVES = re.compile(
    r"^(?:(?:let|make|have) (?P<who>(?:the |his |her |its |their |all |both )*[\w' -]+?) (?P<does>[a-z]+)"
    r"|(?P<who2>(?:the |his |her |its |their |all |both )*[\w' -]+?) (?:should|must|shall|has to|have to|needs? to) (?:also |now |then |please )?(?P<does2>[a-z]+))"
    r"(?P<rest>(?:\s[^;.!?]+)?)$",
    re.I,
)
_STILL = re.compile(
    r"^(?P<who>(?:the |his |her |its |their )?[\w' -]+?) (?:should|must|shall|may) (?:not|stop|never) (?:be )?(?P<does>[a-z]+)(?P<rest>(?: [^;,.!?]+)?)$"
    r"|^(?:stop|keep) (?P<who2>(?:the |his |her |its |their )[\w' -]+?)(?: from)? (?:moving|turning|spinning|swinging|waving|shaking|still)$",
    re.I,
)
_PLAIN = re.compile(
    r"^(?P<who>(?:the|his|her|its|their|all the|both) [\w' -]+?) (?P<does>[a-z]+)(?P<rest>(?: [a-z]+)*? (?:(?:much|way|far|even|a lot|a bit) )*(?:more slowly|more quickly|slower|faster|quicker|gentler|wilder))$",
    re.I,
)
"""``the two drops run down much slower``: what they do already, otherwise."""
_RATHER = re.compile(
    r"^(?:instead of|rather than) [^,]+, |,? (?:rather than|instead of) (?:just |only |simply )?[a-z]+ing?\b[\w ]*$",
    re.I,
)
_TOLD = re.compile(
    r"^(?:please )?(?:change |alter |edit |redo |only |just |but )*(?:the )?(?:motion|movement|animation|action)(?: (?:to|should be|is))?\s*[:,]\s*(?P<told>.+)$",
    re.I,
)
_NOT_THAT = re.compile(
    r",?\s+(?:and |but )?(?:not|instead of|rather than)\s+(?:to (?:the )?|towards? (?:the )?|the )?[\w ]+$",
    re.I,
)
_NO_MOTION = frozenset(
    english.listed(
        "be have wear appear look say ask speak talk tell answer read call use need become get seem feel stay keep want last begin start"
        " show see add remove change make put take cost sound end come fit match sit stand lie sleep hold kneel wait carry dress think"
        " face grow shrink stare lean belong point know love like mean happen cut replace swap hear rain snow shine glow leave join include remain live"
    )
)
"""Verbs that ask for another picture, other words or something else than a motion."""


_MOVING = frozenset(
    english.listed(
        "rock billow sway flutter quiver wobble tremble bob ripple heave brake halt blink yawn glow"
    )
)
"""Movements that no list of story verbs has."""
_GOES_ON = re.compile(
    r"^(?:keep|keeps|continue|continues|go on|carry on) (?P<does>[a-z]+ing)\b(?P<rest>.*)$", re.I
)
_SMALL = frozenset(
    english.listed("turn nod blink breathe shiver shrug bow wink yawn sneeze step tremble stretch tilt")
)
"""Movements that need no other picture."""
_NO_OBJECT = lexicon.ADVERBS | lexicon.PREPOSITIONS | lexicon.ADJECTIVES | lexicon.DETERMINERS | {"left", "right", "way", "side", "times", "time", "bit", "other", "once", "twice"}  # fmt: skip


def moving(clause: Clause) -> bool | Reply:
    """A thing of the picture moves, or somebody does something to one: the motion tells it, the picture stays."""
    if (
        clause.seen("quote")
        or clause.seen("except")
        or clause.seen("thing", "camera", "music", "voice", "narration")
    ):
        return False
    text = bare(clause)
    if told := _TOLD.match(text):
        return _told(clause, told["told"])
    if (stopped := _STOPS.match(text)) and clause.names_scenes():
        clause.draft.mentioned = resolved if isinstance(resolved := clause.targets(), tuple) else ()
        return _unstopped(clause, stopped["who"])
    still = _STILL.match(text)
    if still and (not still["does"] or _verb(still["does"], sure=False) not in _NO_MOTION | {""}):
        return _stilled(clause, still["who"] or still["who2"])
    found = _deed(_NOT_THAT.sub("", _RATHER.sub("", text)), clause)
    if found is None or clause.seen("neg") != bool(_NOT_THAT.search(text) and clause.seen("neg")):
        return False
    who, base, rest, goes_on = found
    member = _member(clause, who)
    noun = "" if member else head(who)
    scenes = _scenes_of(clause, member, noun, rest, "turn" if goes_on else base)
    if not isinstance(scenes, tuple):
        return scenes
    if not scenes:
        return False
    all_used(clause)
    many = not member and _many(who)
    deed = f"{base if many else english.third(base)} {rest if many else _agreeing(rest)}".strip()
    if goes_on:
        deed = f"{'keep' if many else 'keeps'} {base} {rest}".strip()
    for scene in scenes:
        told_of = _called(member, who, clause.film.scene(scene))
        moved = _moved(clause.film.scene(scene).motion, told_of, f"{told_of} {deed}", rest)
        clause.draft.scene(scene, "motion", moved)
    clause.draft.tell("motion_told", scenes, what=f"{called(member) if member else who} {deed}")
    return True


_WISH = re.compile(
    r"(?:could|can|may|might|would|i want|i would like|we want|i wish|what if|maybe) (?:the|his|her|its|[A-Z])",
    re.I,
)


def _deed(text: str, clause: Clause) -> tuple[str, str, str, bool] | None:
    """Who moves, by which verb, how, and whether they only go on with it; None where nothing moves."""
    if match := _PLAIN.match(text):
        base = english_base(match["does"])
        return (match["who"], base, match["rest"].strip(), False) if base and base not in _NO_MOTION else None
    if _WISH.match(clause.text) and not _MOVES.match(text):  # could the goat blink
        text = f"let {text}"
    match = _MOVES.match(text)
    if not match:
        return None
    who, does = match["who"] or match["who2"], match["does"] or match["does2"]
    rest = match["rest"].strip(" ,")
    if going := _GOES_ON.match(f"{does} {rest}"):
        return who, going["does"].lower(), going["rest"].strip(), True
    if does.endswith("ly") and (onward := re.match(r"([a-z]+)\b ?(.*)$", rest)):
        does, rest = onward[1], f"{onward[2]} {does}".strip()
    if re.search(r"\b(?:be|should|is|are|must)\b", rest):
        return None
    if match["who"] and does not in lexicon.VERBS and does not in _MOVING:  # the little goat blink its eyes
        words = f"{who} {does} {rest}".split()
        at = next((i for i, w in enumerate(words[2:6], 2) if w in lexicon.VERBS or w in _MOVING), None)
        if at is None:
            return None
        who, does, rest = " ".join(words[:at]), words[at], " ".join(words[at + 1 :])
    base = _verb(does, sure=bool(match["does2"]))
    turns = base in ("turn", "go") and _turns_into(rest)
    if not base or base in _NO_MOTION or does.lower() != base or turns or (base == "go" and not rest):
        return None
    return who, base, rest, False


def _agreeing(rest: str) -> str:
    """What else one of them does, in the same form: "brakes and come to a stop" -> "and comes to a stop"."""
    return re.sub(
        r"\b(and|then) ([a-z]+)\b",
        lambda m: f"{m[1]} {english.third(m[2]) if m[2] in lexicon.VERBS or m[2] in _MOVING else m[2]}",
        rest,
    )


def _verb(word: str, sure: bool) -> str:
    """The base of a verb; what stands after "should" is one, known or not, unless it says how or what something is."""
    low = word.lower()
    if low in _MOVING:
        return low
    if base := english_base(low):
        return base
    plain = lex(low, [], "en")[0].kind == "word" or low == "undo"
    return (
        low
        if sure and plain and low not in lexicon.ADJECTIVES | lexicon.ADVERBS | lexicon.PREPOSITIONS
        else ""
    )


def _many(who: str) -> bool:
    noun = re.split(r"\s+(?:of|in|on|at|with)\s+", who.lower())[0].split()[-1]
    return singular(noun) != noun or noun in ("people", "men", "women", "children", "feet")


def _turns_into(rest: str) -> bool:
    """Whether a thing turns red or dark: a look and no motion."""
    first = next(iter(rest.lower().split()), "")
    return bool(first) and (
        lex(first, [], "en")[0].kind in ("colour", "light", "time", "weather", "season", "age", "size")
        or first in ("into", "a", "an")
    )


def _member(clause: Clause, who: str) -> CastMember | None:
    said = who.lower().removeprefix("the ").strip()
    said = {"him": "he", "her": "she", "them": "they"}.get(said, said)
    found = [m for m in clause.film.cast if said in roles(m) or said == m.name.lower()]
    if not found and said in ("he", "she", "it", "they"):
        found = [m for m in clause.film.cast if gender(m) == {"he": "m", "she": "f"}.get(said, gender(m))]
        there = [m for _, m in members(clause.film, clause.tokens)]
        about = clause.draft.mentioned or clause.draft.view.last_mentioned
        near = [
            m for m in clause.film.cast if about and all(m.id in clause.film.scene(s).named for s in about)
        ]
        found = found if len(found) == 1 else there[:1] or (near if len(near) == 1 else [])
    return found[0] if len(found) == 1 else None


def _scenes_of(
    clause: Clause, member: CastMember | None, noun: str, rest: str, base: str
) -> tuple[str, ...] | Reply:
    """Where the motion is seen: the scenes named, else the one that shows who and what it is about."""
    film = clause.film
    nouns = [singular(w) for w in re.findall(r"[a-z]{3,}", rest.lower()) if w not in _NO_OBJECT]
    objects = [there for n in nouns if (there := _with(film, n))]
    if member is not None:
        if (
            not objects
            and member.kind != "thing"
            and not (base in _SMALL and (clause.names_some() or clause.draft.mentioned))
        ):
            return ()
        fitting = [
            s.id for s in film.scenes if member.id in s.named and all(s.id in there for there in objects)
        ]
    else:
        if lex(noun, [], "en", [noun])[0].kind not in ("word", "instrument", "light") if noun else True:
            return ()
        fitting = [s for s in _with(film, noun) if all(s in there for there in objects)] or list(
            _with(film, noun)
        )
    if clause.names_scenes():
        named = clause.targets()
        return named if not isinstance(named, tuple) or all(s in fitting for s in named) else ()
    about = tuple(s for s in clause.draft.mentioned if s in fitting)
    if len(fitting) > 1 and not about:
        return clause.which(fitting)
    return about or tuple(fitting)


def _with(film: Film, noun: str) -> tuple[str, ...]:
    """Scenes whose picture or motion holds a noun."""
    word = re.compile(rf"\b(?:{re.escape(noun)}|{re.escape(plural(noun))})\b", re.I)
    shown = held_in(film, noun)
    return tuple(s.id for s in film.scenes if s.id in shown or word.search(_still_sentences(s.motion)))


def _still_sentences(motion: str) -> str:
    return " ".join(s for s in re.split(r"(?<=[.!])\s+", motion) if not s.lower().startswith("camera"))


def _called(member: CastMember | None, who: str, scene: Scene) -> str:
    """How the motion calls somebody: as it does already, else by what they are."""
    if member is None:
        return who if re.match(r"(?:the|his|her|its|their|all|both) ", who, re.I) else f"the {who}"
    nouns = sorted(
        {*roles(member), *({"m": ("man", "boy"), "f": ("woman", "girl")}.get(gender(member), ()))},
        key=len,
        reverse=True,
    )
    said = next((w for w in nouns if re.search(rf"\bthe {w}\b", scene.motion, re.I)), "")
    return f"the {said}" if said else member.name or f"the {member.id.replace('_', ' ')}"


def _moved(motion: str, who: str, sentence: str, deed: str = "") -> str:
    """The motion with a sentence in place of the one about the same thing, or about what is done to the same thing."""
    old = [s for s in re.split(r"(?<=[.!])\s+", motion) if s]
    new = f"{sentence[:1].upper()}{sentence[1:].rstrip('.')}."
    objects = [singular(w) for w in re.findall(r"[a-z]{3,}", deed.lower()) if w not in _NO_OBJECT]
    at = next((at for noun in (head(who), *objects) if (at := _about(old, noun)) is not None), None)
    if at is None:
        return " ".join([new, *old])
    return " ".join([*old[:at], new, *old[at + 1 :]])


def _about(sentences: list[str], noun: str) -> int | None:
    word = re.compile(rf"\b(?:{re.escape(noun)}|{re.escape(plural(noun))})\b", re.I)
    return next(
        (i for i, s in enumerate(sentences) if word.search(s) and not s.lower().startswith("camera")), None
    )


def _told(clause: Clause, told: str) -> bool | Reply:
    """The motion in the message's own words."""
    if clause.draft.language != "en" or not clause.names_scenes() or len(told.split()) < 2:
        return False
    scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    all_used(clause)
    who = re.match(r"(?:the |a |an |his |her )?[\w-]+", told, re.I)
    for scene in scenes:
        clause.draft.scene(
            scene, "motion", _moved(clause.film.scene(scene).motion, who[0] if who else told, told)
        )
    clause.draft.tell("motion_told", scenes, what=told)
    return True


_STOPS = re.compile(r"^(?P<who>(?:the )?[\w' -]+?) (?:should|must|does) not (?:stop|halt|pause|freeze|stand still|stay still)(?: there| yet)?$", re.I)  # fmt: skip


def _unstopped(clause: Clause, who: str) -> bool | Reply:
    """``the fox should not stop``: what its sentence said of stopping goes."""
    member = _member(clause, who)
    noun = "" if member else head(who)
    scenes = clause.draft.mentioned
    if not scenes or (member is None and not _with(clause.film, noun)):
        return False
    all_used(clause)
    for scene in scenes:
        motion = clause.film.scene(scene).motion
        told = _called(member, who, clause.film.scene(scene))
        going = re.sub(
            r",? and (?:then )?(?:stops|halts|pauses|freezes|rests|holds still|stays|stands still)\b[^.,;]*",
            "",
            motion,
        )
        if going == motion:
            going = _moved(motion, told, f"{told} keeps moving")
        clause.draft.scene(scene, "motion", going)
    clause.draft.tell("motion_told", scenes, what=f"{who} keeps moving")
    return True


def _stilled(clause: Clause, who: str) -> bool | Reply:
    member = _member(clause, who)
    noun = "" if member else head(who)
    film = clause.film
    if member is None and not _with(film, noun):
        return False
    fitting = [s.id for s in film.scenes if member.id in s.named] if member else list(_with(film, noun))
    scenes = (
        clause.targets()
        if clause.names_scenes()
        else tuple(fitting)
        if len(fitting) == 1
        else clause.which(fitting)
    )
    if not isinstance(scenes, tuple):
        return scenes
    if not all(s in fitting for s in scenes):
        return False
    all_used(clause)
    stays = "stay" if not member and _many(who) else "stays"
    for scene in scenes:
        told = _called(member, who, film.scene(scene))
        sentence = f"{told} {stays} still"
        clause.draft.scene(scene, "motion", _moved(film.scene(scene).motion, told, sentence))
    clause.draft.tell("motion_told", scenes, what=f"{who} still")
    return True
