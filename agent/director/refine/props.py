"""Things put into pictures, taken out of them and exchanged, told as sentences.

``put a candle on the window sill in scene 1``, ``there should be a cat on the sill``, ``take the gulls out of scene
2``, ``no pigeons on the bridge``, ``in scene 1 Mira has a small cut on her knee``.
"""

from __future__ import annotations

import difflib
import re

from agent.director.refine.bare import A_THING, WHERE, all_used, bare, head, held_in, motion_without
from agent.director.refine.draft import Clause
from agent.director.refine.newcomers import head_of, thing_seen
from agent.director.refine.removed import subject_removed
from agent.director.refine.targets import members, roles
from agent.director.refine.types import Asked, Reply
from agent.director.refine.visuals import prop_added
from agent.director.refine.words import called
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import singular
from agent.director.words.lexer import lex
from film.document import CastMember, Film, Scene

_GONE = re.compile(
    r"^(?:(?:remove|delete|erase|hide|take|take out|take away|get|get rid of|leave out|leave|cut out|cut|lose|drop|clear|clear away|do away with|paint out|strike|ditch|scrap|kill"
    r"|chuck|bin|dump|skip|omit|toss|nix|pull|throw out|keep out|i would lose|spare us)\s+"
    r"(?:the|all the|all|these|those|his|her|its|their|that|this|any|every|both)\s+(?P<what>[\w' ,-]+?)(?:\s+(?:out|away|off|gone|completely|altogether|entirely))?"
    r"|(?:there (?:should|must|can) (?:not be|be no)|there (?:is|are) no|no(?: more)?|without|i (?:do not|would rather not) (?:want|need|like) (?:to see )?"
    r"|(?:do not|never) show|(?:we )?do not (?:want|need)(?: to see)?|not)\s+(?:the |any |all the |a |an |those |these |that |this |so many )?(?P<none>[\w' -]+?)"
    r"|(?:the|those|these|all the|that|this)\s+(?P<go>[\w' -]+?)\s+(?:(?:should|must|can|could|has to|have to|needs? to|may)\s+(?:go|go away|disappear|vanish|leave|be gone|be removed|be taken (?:out|away)|be cut|be left out)|gone|out|away|off|not needed|unnecessary|too much))"
    rf"(?P<where>(?:\s+{WHERE})?)$",
    re.I,
)
_TERSE = re.compile(r"(?!(?:throw|take|cut|leave|get|kick|chuck|toss|keep|put|move|pull|carry|give|let|run|turn|set|come|go|zoom|fade|back)\b)(?:(?:the )?[\w' -]+?(?: (?:away|out|off|gone))?(?:, | and ))*(?:the )?[\w' -]+? (?:away|out|off|gone)", re.I)  # fmt: skip
_LEFT = re.compile(r",? (?:and )?(?:just|only)(?: have| show| see)? (?:the |a |an )?[\w -]+$", re.I)
"""What is left is only told to say what goes: "no people, just the cars"."""
_HAS = re.compile(
    r"^(?P<who>(?:the )?[\w' -]+?)(?: (?:should|must|now))? (?:has|have|gets?|get|wears?|is wearing)\s+"
    rf"(?P<thing>{A_THING}(?:\s+{WHERE})?)(?P<tail>(?:,\s*(?:and |with )[^,]+)*)$",
    re.I,
)


def take_out(clause: Clause) -> bool | Reply:
    """Things taken out of pictures; of the motion the sentences that speak of them go, too."""
    text = _LEFT.sub("", bare(clause))
    if _TERSE.fullmatch(text) and not re.search(
        r"\b(?:should|must|let|make|have|has|be|is|are|to|take|get|push|pull|go|goes)\b", text, re.I
    ):
        # bicycle away, laundry away
        text = "remove the " + re.sub(r" (?:away|out|off|gone)\b", "", text)
    match = _GONE.match(text)
    if (
        not match
        or clause.seen("instead")
        or clause.seen("thing", "camera", "music", "voice", "caption", "sound")
    ):
        return False
    what = match["what"] or match["none"] or match["go"]
    if match["go"] and re.search(r"\bgo (?:to|at|before|after|behind|between)\b", clause.text, re.I):
        return False  # to the front: a move, and nothing that goes
    film = clause.film
    nouns = [
        seen_as(film, singular(head_of(f"a {part}"))) for part in re.split(r",? (?:and|or|nor|&) |, ", what)
    ]
    if not all(nouns) or any(noun in roles(m) or noun == m.name.lower() for m in film.cast for noun in nouns):
        return False
    if any(lex(noun, [], "en", [noun])[0].kind not in _SEEN_KINDS for noun in nouns):
        return False
    there = tuple(s.id for s in film.scenes if any(s.id in held_in(film, noun) for noun in nouns))
    if not there:
        return False
    scenes = _where_gone(clause, there, match["where"] or "")
    if not isinstance(scenes, tuple):
        return scenes
    texts = {scene: _without(film.scene(scene).visual_description, nouns) for scene in scenes}
    left = [scene for scene, text in texts.items() if text is None]
    if left:
        shown = film.scene(left[0]).visual_description
        return Asked(
            f"Scene {film.number(left[0])} shows: “{shown}”. What should it show without the {what}?"
        )
    all_used(clause)
    for scene, picture in texts.items():
        clause.draft.scene(scene, "visual_description", picture)
        for noun in nouns:
            motion = clause.film.scene(scene).motion
            clause.draft.scene(scene, "motion", motion_without(motion, noun))
    clause.draft.mentioned = scenes
    clause.draft.tell("subject_gone", scenes, what=f"the {what}")
    return True


_SEEN_KINDS = ("word", "instrument", "colour", "thing", "voicekind", "light")


def _without(text: str, nouns: list[str]) -> str | None:
    """The picture without things, where what is left stands by itself; None where it names none or does not stand."""
    before = text
    for noun in nouns:
        text = subject_removed(text, noun) or (text if noun not in text.lower() else "")
    return text if text and text != before else None


def seen_as(film: Film, noun: str) -> str:
    """The noun by which pictures name a thing: itself, what holds it ("cups", for the tea), or a word it nearly is."""
    shown = " ".join(s.visual_description for s in film.scenes)
    filling = re.findall(rf"\b([\w-]+) of {re.escape(noun)}\b", shown, re.I)
    if filling and len(filling) == len(re.findall(rf"\b{re.escape(noun)}\b", shown, re.I)):
        return singular(filling[0].lower())
    if len(noun) < 5 or held_in(film, noun):
        return noun
    words = {singular(w) for w in re.findall(r"[a-z]{5,}", shown.lower())}
    near = difflib.get_close_matches(noun, sorted(words), n=2, cutoff=0.84)
    return near[0] if len(near) == 1 or (near and sorted(near[0]) == sorted(noun)) else noun


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
