"""Who is in a scene: somebody of the cast joins it, or everybody leaves it."""

from __future__ import annotations

import re

from agent.director.refine.bare import all_used, bare, held_in
from agent.director.refine.draft import Clause
from agent.director.refine.removed import subject_removed
from agent.director.refine.targets import members, names_of, roles
from agent.director.refine.types import Asked, Reply
from agent.director.refine.visuals import capitalised, prop_added
from agent.director.refine.words import called
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import singular
from film.document import CastMember, Film

_JOINS = re.compile(
    r"^(?:bring|put|add|include|have|let|show|place|set|get)\s+(?P<who>(?:the )?[\w' -]+?)(?:\s+(?:be|appear|join|in|into|there|too|as well|also))*(?P<how>(?:,?\s+(?:(?:stand|sit|walk|sleep|lie|ly|kneel|wait|look|hold|hid|runn|lean|smil|wav|watch|ly)\w*ing|next to|beside|behind|in front of|near|on|at|by|with)\b[^,]*)?)$"
    r"|^(?P<who2>(?:the )?[\w' -]+?) (?:should|must|can|has to|needs to) (?:also |too )?(?:be|appear|join|come)(?: in| into| there| too| as well| also)*(?P<how2>(?:,?\s+(?:[a-z]+ing|next to|beside|behind|near)\b[^,]*)?)$",
    re.I,
)


def joins(clause: Clause) -> bool | Reply:
    """Somebody of the cast joins a scene that they are not in."""
    if not clause.names_some() or clause.has("neg") or clause.seen("except") or clause.seen("guard"):
        return False
    match = _JOINS.match(bare(clause))
    if not match:
        return False
    who, how = match["who"] or match["who2"], match["how"] or match["how2"] or ""
    held = members(clause.film, clause.tokens)
    named = [m for i, m in held if set(re.findall(r"\w+", who.lower())) & roles(m)]
    if len(named) != 1 or not set(re.findall(r"[a-z]+", who.lower())) <= roles(named[0]) | {"the"}:
        return False
    member = named[0]
    scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    scenes = tuple(s for s in scenes if member.id not in clause.film.scene(s).named)
    if not scenes:
        return False
    all_used(clause)
    told = _by_mark(how.strip(" ,"), clause.film, member)
    for scene in scenes:
        old = clause.film.scene(scene)
        others = [f"{{{c}}}" for c in old.named if c != member.id]
        place = told or (f"beside {others[0]}" if others else "in the middle distance")
        clause.draft.scene(
            scene, "visual_description", prop_added(old.visual_description, f"{{{member.id}}} {place}")
        )
        clause.draft.scene(scene, "cast", tuple(dict.fromkeys((*old.cast, member.id))))
    clause.draft.tell("prop", scenes, what=called(member))
    return True


def _by_mark(text: str, film: Film, member: CastMember) -> str:
    """``standing next to him`` with the other member's mark, where only one can be meant."""
    others = [m for m in film.cast if m.id != member.id]
    for other in others:
        for word in names_of(other):
            text = re.sub(rf"\b(?:the\s+)?{re.escape(word)}\b", f"{{{other.id}}}", text, count=1, flags=re.I)
    if len(others) == 1:
        text = re.sub(r"\b(?:him|her|it|them)\b(?! \w)", f"{{{others[0].id}}}", text, flags=re.I)
    return text


_NOBODY = re.compile(
    r"\b(?:without (?:anyone|anybody|people|any people|persons)|nobody|no one|no people|no persons|not a soul|empty of people|deserted)\b",
    re.I,
)


def emptied(clause: Clause) -> bool | Reply:
    """``scene 6 without anyone in it, just the empty pier``: everybody of the cast leaves the picture."""
    if not clause.names_some() or not _NOBODY.search(clause.text) or clause.seen("quote"):
        return False
    rest = re.sub(
        r"^.*?(?:,|\b(?:just|only)\b)\s*(?:just |only )?(?:the |an? )?",
        "",
        _NOBODY.sub("", bare(clause)),
        count=1,
    )
    scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    nouns = [w for w in re.findall(r"[a-z]+", rest.lower()) if lexicon.kind(w) == "thing"]
    if "," in clause.text and nouns and not any(held_in(clause.film, singular(w)) for w in nouns):
        return False
    from agent.director.refine.cast import _left

    all_used(clause)
    for scene in scenes:
        for name in clause.film.scene(scene).named:
            if clause.film.member(name).kind == "thing":
                continue
            _left(clause, scene, clause.film.member(name))
        text = _without_people(_bodiless(clause.film.scene(scene).visual_description))
        if text is None:
            old = clause.draft.view.film.scene(scene).visual_description
            return Asked(
                f"Scene {clause.film.number(scene)} shows: “{old}”. What should it show without people?"
            )
        clause.draft.scene(scene, "visual_description", prop_added(text, "the whole place deserted"))
        clause.draft.scene(scene, "motion", _unpeopled(clause.film.scene(scene).motion))
    clause.draft.tell("cast_out", scenes, what=capitalised("everybody"))
    return True


_PEOPLED = re.compile(
    rf"\b(?:{'|'.join(sorted(lexicon.MEN | lexicon.WOMEN | lexicon.PEOPLE, key=len, reverse=True))}|people|persons?|crowd|queue|rider|colleagues|passers-by|pedestrians|hands)\b",
    re.I,
)


def _without_people(picture: str) -> str | None:
    """The picture without anybody who is not of the cast; None where the sentence would not stand without them."""
    return _without_any(picture, _PEOPLED)


_TRAFFIC = re.compile(r"\b(?:cars?|taxis?|bus(?:es)?(?! stop)|lorr(?:y|ies)|trucks?|vans?|trams?|motorbikes?|scooters?|traffic|vehicles?)\b", re.I)  # fmt: skip


def lifeless(picture: str) -> str | None:
    """A street or yard without people, animals and traffic; None where it does not stand without them."""
    text = _without_any(_bodiless(picture), _PEOPLED)
    return _without_any(text, _TRAFFIC) if text else None


def _without_any(picture: str, kinds: re.Pattern[str]) -> str | None:
    for _ in range(6):
        found = kinds.findall(re.sub(r"\{\w+\}", "", picture))
        if not found:
            return picture
        shorter = subject_removed(picture, singular(found[-1].lower()))
        if not shorter or shorter == picture:
            return None
        picture = shorter
    return None


_BODIES = re.compile(
    r",\s*(?:both |one |two |his |her |their )*(?:foot|feet|hands?|arms?|eyes|face|head|knees?|legs?|shoulders?|fingers?|mouth|back)\b[^,.;]*"
)


def _bodiless(picture: str) -> str:
    """The picture without parts that only a person has, and without words that point to one."""
    text = _BODIES.sub("", picture)
    return re.sub(
        r"\b(behind|beside|before|around|above|below|near|over|in front of) (?:him|her|them)\b", r"\1", text
    )


def stilled(motion: str) -> str:
    """The motion without sentences about people and traffic."""
    kept = [
        s
        for s in re.split(r"(?<=[.!])\s+", _unpeopled(motion))
        if not (_TRAFFIC.search(s) or _PEOPLED.search(s))
    ]
    return (
        " ".join(kept)
        if any(not s.startswith("Camera") for s in kept)
        else " ".join(["Nothing moves but the air.", *kept])
    )


def _unpeopled(motion: str) -> str:
    kinds = "|".join(sorted(lexicon.MEN | lexicon.WOMEN | lexicon.PEOPLE, key=len, reverse=True))
    kept = [
        s
        for s in re.split(r"(?<=[.!])\s+", motion)
        if not re.search(rf"\b(?:{kinds}|he|she|they)\b", s, re.I)
    ]
    return (
        " ".join(kept)
        if any(not s.startswith("Camera") for s in kept)
        else " ".join(["Nothing moves but the air.", *kept])
    )
