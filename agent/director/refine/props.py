"""Things put into pictures, taken out of them and exchanged, told as sentences.

``put a candle on the window sill in scene 1``, ``there should be a cat on the sill``, ``take the gulls out of scene
2``, ``no pigeons on the bridge``, ``in scene 1 Mira has a small cut on her knee``.
"""

from __future__ import annotations

import re

from agent.director.refine.bare import A_THING, WHERE, all_used, bare, head, held_in, motion_without
from agent.director.refine.draft import Clause
from agent.director.refine.newcomers import thing_seen
from agent.director.refine.removed import subject_removed
from agent.director.refine.targets import members, roles
from agent.director.refine.types import Asked, Reply
from agent.director.refine.visuals import prop_added
from agent.director.refine.words import called
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import singular
from agent.director.words.lexer import lex
from film.document import CastMember, Scene

_GONE = re.compile(
    r"^(?:(?:remove|delete|erase|hide|take|take out|take away|get rid of|leave out|cut out|cut|lose|drop|clear|do away with|paint out)\s+"
    r"(?:the|all the|all|these|those|his|her|its|their|that|this|any|every|both)\s+(?P<what>[^,]+?)(?:\s+(?:out|away|off))?"
    r"|(?:there (?:should|must) (?:not be|be no)|there (?:is|are) no|no(?: more)?|without|i (?:do not|would rather not) (?:want|need) to see"
    r"|(?:do not|never) show|i do not want|we do not want|we do not need)\s+(?:the |any |all the |a |an |those |these |that |this )?(?P<none>[^,]+?)"
    r"|(?:the|those|these|all the)\s+(?P<go>[^,]+?)\s+(?:should|must|can|could|has to|have to|needs? to)\s+(?:go|go away|disappear|vanish|leave|be gone|be removed|be taken (?:out|away)))"
    rf"(?P<where>(?:\s+{WHERE})?)$",
    re.I,
)
_HAS = re.compile(
    r"^(?P<who>(?:the )?[\w' -]+?)(?: (?:should|must|now))? (?:has|have|gets?|get|wears?|is wearing)\s+"
    rf"(?P<thing>{A_THING}(?:\s+{WHERE})?)(?P<tail>(?:,\s*(?:and |with )[^,]+)*)$",
    re.I,
)


def take_out(clause: Clause) -> bool | Reply:
    """A thing taken out of pictures; of the motion the sentences that speak of it go, too."""
    match = _GONE.match(bare(clause))
    if not match or clause.seen("instead") or clause.seen("guard"):
        return False
    what = match["what"] or match["none"] or match["go"]
    if match["go"] and re.search(r"\bgo (?:to|at|before|after|behind|between)\b", clause.text, re.I):
        return False  # to the front: a move, and nothing that goes
    noun = head(what)
    film = clause.film
    if (
        not noun
        or members(film, clause.tokens)
        or any(noun in roles(m) or noun == m.name.lower() for m in film.cast)
    ):
        return False
    if lex(noun, [], "en", [noun])[0].kind not in ("word", "instrument", "colour", "thing", "voicekind"):
        return False
    there = held_in(film, noun)
    if not there:
        return False
    scenes = _where_gone(clause, there, match["where"] or "")
    if not isinstance(scenes, tuple):
        return scenes
    texts = {scene: subject_removed(film.scene(scene).visual_description, noun) for scene in scenes}
    left = [scene for scene, text in texts.items() if text is None]
    if left:
        shown = film.scene(left[0]).visual_description
        return Asked(
            f"Scene {film.number(left[0])} shows: “{shown}”. What should it show without the {noun}?"
        )
    all_used(clause)
    for scene, text in texts.items():
        clause.draft.scene(scene, "visual_description", text)
        clause.draft.scene(scene, "motion", motion_without(film.scene(scene).motion, noun))
    clause.draft.tell("subject_gone", scenes, what=f"the {what}")
    return True


def _where_gone(clause: Clause, there: tuple[str, ...], where: str) -> tuple[str, ...] | Reply:
    if clause.names_scenes():
        named = clause.targets()
        if not isinstance(named, tuple):
            return named
        found = tuple(scene for scene in named if scene in there)
        return found or Asked("Those scenes do not show that.")
    for word in re.findall(r"[^\W\d_]+", where.lower()):
        near = [scene for scene in held_in(clause.film, singular(word)) if scene in there]
        there = tuple(near) or there
    return there if len(there) == 1 else clause.which(there)


def has(clause: Clause) -> bool | Reply:
    """Somebody with a thing about them in single scenes: told beside them in the picture, never in the cast."""
    if not clause.names_some() or clause.has("neg") or clause.seen("guard") or clause.seen("except"):
        return False
    match = _HAS.match(bare(clause))
    if not match or not thing_seen(match["thing"]):
        return False
    found = [m for i, m in members(clause.film, clause.tokens) if i <= len(clause.tokens) // 2]
    if not found:
        return _somebody_has(clause, match["who"], f"{match['thing']}{match['tail']}")
    if len({m.id for m in found}) != 1 or found[0].kind == "thing":
        return False
    member = found[0]
    scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    all_used(clause)
    thing = re.sub(r",\s*(?:and |with )", " and ", f"{match['thing']}{match['tail']}")
    for scene in scenes:
        told = with_thing(clause.film.scene(scene), member, thing)
        clause.draft.scene(scene, "visual_description", told)
        clause.draft.scene(scene, "cast", tuple(dict.fromkeys((*clause.film.scene(scene).cast, member.id))))
    clause.draft.tell("prop", scenes, what=f"{called(member)} with {thing}")
    return True


def _somebody_has(clause: Clause, who: str, thing: str) -> bool | Reply:
    """Somebody of the picture who is not of the cast: the rider should wear a helmet."""
    noun = head(who)
    scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    word = re.compile(rf"(?<!\{{)\b{re.escape(noun)}\b(?!\}})", re.I)
    if not noun or lexicon.kind(noun) not in ("person", "animal", "machine", "group"):
        return False
    if not all(word.search(clause.film.scene(s).visual_description) for s in scenes):
        return False
    all_used(clause)
    for scene in scenes:
        text = clause.film.scene(scene).visual_description
        clause.draft.scene(
            scene, "visual_description", word.sub(lambda m: f"{m[0]} with {thing}", text, count=1)
        )
    clause.draft.tell("prop", scenes, what=f"the {noun} with {thing}")
    return True


def with_thing(scene: Scene, member: CastMember, thing: str) -> str:
    """The picture with a thing about somebody: after them, or as a newcomer where they are not seen."""
    text = scene.visual_description
    mark = f"{{{member.id}}}"
    if mark not in text:
        return prop_added(text, f"{mark} with {thing}")
    at = text.index(mark) + len(mark)
    after = text[at:]
    if after.startswith("'s"):
        return prop_added(text, f"{thing} on {mark}")
    comma = "" if after[:1] in ",.;" else ","
    return f"{text[:at]} with {thing}{comma}{after}"


_STATE = re.compile(
    r"^(?:make |let )?(?P<what>(?:the |his |her |their )[\w ]+?)(?: (?:should|must|could|has to|needs to))?(?: be| look| get)? "
    r"(?:(?:much|far|a lot|a bit|way|even|really|more) )*(?P<how>[a-z]+ier|(?<=more )[a-z]+)"
    r"(?P<things>(?:,? (?:with |and with )?(?:(?!and\b)[\w-]+ )*[\w-]+)?)$",
    re.I,
)


def messier(clause: Clause) -> bool | Reply:
    """``the attic should be much messier, stacks of newspapers everywhere``: how a place of the picture is."""
    match = _STATE.match(bare(clause))
    if not match or clause.has("neg") or clause.draft.language != "en":
        return False
    noun, how = head(match["what"]), match["how"].lower()
    if lex(how, [], "en", [how])[0].kind != "word" or any(noun in roles(m) for m in clause.film.cast):
        return False
    how = f"{how[:-3]}y" if how.endswith("ier") else how
    there = held_in(clause.film, noun)
    if not there:
        return False
    scenes: tuple[str, ...] | Reply = clause.targets() if clause.names_some() else there
    if not isinstance(scenes, tuple):
        return scenes
    if len(scenes) > 1 and not clause.names_some():
        return clause.which(scenes)
    all_used(clause)
    things = re.sub(r"^,? ?(?:and )?(?:with )?", "", match["things"] or "")
    told = ", ".join(filter(None, (f"{match['what'].lower()} very {how}", things)))
    for scene in scenes:
        old = clause.film.scene(scene).visual_description
        clause.draft.scene(scene, "visual_description", prop_added(old, told))
    clause.draft.tell("prop", scenes, what=told)
    return True
