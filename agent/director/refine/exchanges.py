"""One thing for another: ``replace the lamp with a candle``, ``cream bakelite rather than walnut``."""

from __future__ import annotations

import re

from agent.director.refine.bare import bare, head
from agent.director.refine.cast import respoken
from agent.director.refine.draft import Clause
from agent.director.refine.holders import holders
from agent.director.refine.targets import roles
from agent.director.refine.types import Asked, Reply
from agent.director.refine.visuals import swapped, tidy
from agent.director.refine.words import called
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import plural, singular
from agent.director.words.lexer import lex
from film.document import CastMember

_NEW = r"(?:an?|the|some|two|three|another)\s[^,]+?|[\w ]*\w+s(?: of [\w ]+)?"
_SHOW = r"(?:use|show|put|have|make it|i want|there should be|let us see)"
_PAIRS = (
    re.compile(
        r"^(?:please )?(?:replace|swap|exchange|substitute|change|turn|switch)\s+(?:out )?(?:the |his |her |its |their |all the |an? )?(?P<old>[\w-]+(?: [\w-]+){0,3}?)"
        rf"\s+(?:with|for|by|into|to)\s+(?P<new>{_NEW})$",
        re.I,
    ),
    re.compile(
        rf"^(?:please )?(?:use |show |put |have |make it |i want |there should be )?(?P<new>{_NEW})\s+(?:instead of|in place of|rather than)\s+(?:the |his |her |its |an? |any )?(?P<old>[\w-]+(?: [\w-]+){{0,3}})$",
        re.I,
    ),
    re.compile(
        rf"^instead of (?:the |his |her |its |an? )?(?P<old>[\w-]+(?: [\w-]+){{0,3}}?)(?:,\s*(?:{_SHOW} )?|\s+{_SHOW} )(?P<new>{_NEW})$",
        re.I,
    ),
    re.compile(
        r"^instead of (?:the |his |her |its |an? )?(?P<old>[\w-]+(?: [\w-]+){0,3}?),? (?P<new>(?:an?|the|some|two|three)\s[^,]+)$",
        re.I,
    ),
)


def replaced(clause: Clause) -> bool | Reply:
    """``replace the lamp with a candle``, ``a candle instead of the lamp``: one thing for another, wherever it is named."""
    text = bare(clause)
    match = next((found for pattern in _PAIRS if (found := pattern.search(text))), None)
    if (
        not match
        or clause.seen("quote")
        or clause.seen("thing", "music", "voice", "title", "sound", "caption")
    ):
        return False
    if re.search(r"\b(?:should|must|could|is|are|be|has|have)\b", match["new"], re.I):
        return False
    old = head(match["old"])
    new = re.sub(r"^(?:an?|the|some)\s+", "", match["new"], flags=re.I)
    if new == match["new"] and " " not in new:
        new = singular(new)
    scenes, cast = holders(clause, old)
    cast = [m for m in cast if m.kind != "person" or old not in roles(m)]
    if (not scenes and not cast) or not _a_thing(new):
        return False
    if clause.names_some():
        named = clause.targets()
        if not isinstance(named, tuple):
            return named
        scenes, cast = tuple(s for s in scenes if s in named), []
        if not scenes:
            return Asked(f"Those scenes do not name a {old}.", ())
    clause.used |= set(range(len(clause.tokens)))
    whole = match["old"].lower()
    if " of " in whole:  # a cup of coffee is a coffee cup
        whole = " ".join(reversed([singular(part) for part in whole.split(" of ", 1)]))
    for scene in scenes:
        told = clause.film.scene(scene)
        for name in ("visual_description", "motion"):
            text = getattr(told, name)
            clause.draft.scene(scene, name, tidy(_exchanged(text, whole, old, new)))
    for member in cast:
        described = tidy(_exchanged(member.description, whole, old, new))
        clause.draft.cast(member.id, "description", described[:1].lower() + described[1:])
    shown = [s.id for s in clause.film.scenes if s.id in scenes or any(m.id in s.named for m in cast)]
    clause.draft.tell("exchanged", shown, what=match["new"], old=f"the {whole}")
    return True


_RATHER = re.compile(
    r"^(?P<who>(?:the |his |her |its )?[\w' -]+?) (?:should|must|has to|needs to|could)(?: rather| better)? be (?:made of |of |made from )?(?P<new>[\w -]+?)(?:,? (?:and |but )?(?:not|instead of|rather than|in place of) (?:made of |of )?(?P<old>[\w -]+))$"
    r"|^(?:make|turn) (?P<who2>(?:the |his |her |its )?[\w' -]+?) (?:into )?(?P<new2>(?:an? )?[\w -]+?)(?:,? (?:and |but )?(?:not|instead of|rather than) (?P<old2>[\w -]+))$",
    re.I,
)


def rather(clause: Clause) -> bool | Reply:
    """``the radio should be cream bakelite rather than walnut``, ``Tilly should be a lamb, not a goat``: what stands
    there in so many words gives way."""
    match = _RATHER.match(bare(clause))
    if not match or clause.names_some() or clause.seen("quote"):
        return False
    who, new, old = (match[k] or match[f"{k}2"] for k in ("who", "new", "old"))
    new, old = (re.sub(r"^(?:an?|the) ", "", words.strip(), flags=re.I) for words in (new, old))
    noun = head(who)
    said = re.sub(r"^(?:the|his|her|its) ", "", who.lower())
    found = [m for m in clause.film.cast if said in {*roles(m), m.id, m.name.lower()}]
    named = re.compile(rf"\b{re.escape(old)}\b", re.I)
    if len(found) == 1 and named.search(found[0].description):
        clause.used |= set(range(len(clause.tokens)))
        return _become(clause, found[0], old, new)
    near = re.compile(rf"\b{re.escape(old)}(?= (?:[\w-]+ )?{re.escape(noun)}\b)", re.I)
    scenes = [s.id for s in clause.film.scenes if near.search(s.visual_description)]
    cast = [m for m in clause.film.cast if near.search(m.description)]
    if not scenes and not cast:
        return False
    clause.used |= set(range(len(clause.tokens)))
    for scene in scenes:
        clause.draft.scene(
            scene, "visual_description", tidy(near.sub(new, clause.film.scene(scene).visual_description))
        )
    for member in cast:
        clause.draft.cast(member.id, "description", near.sub(new, member.description))
        scenes += [s.id for s in clause.film.scenes if member.id in s.named and s.id not in scenes]
    clause.draft.tell("exchanged", scenes, what=f"{new} {noun}", old=old)
    return True


def _become(clause: Clause, member: CastMember, old: str, new: str) -> bool:
    """Somebody or something is of another kind or stuff: told so wherever the film says the old word."""
    clause.draft.cast(member.id, "description", swapped(member.description, old, new))
    if lexicon.kind(singular(old.split()[-1].lower())) in ("animal", "person"):
        for scene in clause.film.scenes:
            for name in ("visual_description", "motion"):
                clause.draft.scene(scene.id, name, swapped(getattr(scene, name), old, new))
        respoken(clause, [(old, new)])
    clause.draft.tell(
        "cast_look", who=called(member, capital=True), what=clause.film.member(member.id).description
    )
    return True


def _a_thing(words: str) -> bool:
    """Whether words name something seen: no camera move, no look and no part of a film."""
    noun = head(words) or words
    token = lex(noun, [], "en", [noun])[0]
    return token.kind not in ("move", "shot", "time", "season", "mood", "thing", "verb", "speed", "light")


def _exchanged(text: str, whole: str, old: str, new: str) -> str:
    """All the words of the old thing go where they stand together ("coffee cup"); its noun goes elsewhere."""
    if " " in whole:
        first, last = whole.rsplit(" ", 1)
        text = re.sub(
            rf"\b(?:{re.escape(singular(last))}|{re.escape(plural(singular(last)))}) of {re.escape(singular(first))}\b",
            whole,
            text,
            flags=re.I,
        )
        for phrase in (f"{first} {singular(last)}", f"{first} {plural(singular(last))}"):
            text = re.sub(
                rf"(?<!\{{)\b{re.escape(phrase)}\b",
                old if phrase.endswith(singular(last)) else plural(old),
                text,
                flags=re.I,
            )
    last = re.split(r" (?:of|with|in|on) ", new.lower())[0].split()[-1]
    if singular(last) != last or (" of " in new and new.split()[0].endswith("s")):
        return re.sub(
            rf"(?<!\{{)\b(?:{re.escape(plural(old))}|{re.escape(old)})\b(?!\}})", new, text, flags=re.I
        )
    return swapped(text, old, new)
