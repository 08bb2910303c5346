"""How old somebody is and how they look: older, of that many years, with white hair and a beard."""

from __future__ import annotations

import re

from agent.director.refine.draft import Clause
from agent.director.refine.targets import gender, members, roles
from agent.director.refine.types import Reply
from agent.director.refine.words import called
from agent.director.refine.worn import dressed, who_is_meant, worn
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import article, in_words
from agent.director.words.lexer import Token
from film.document import CastMember

YEARS = {
    word: value for value in range(1, 100) for word in (in_words(value), in_words(value).replace("-", " "))
}


_LOOKS = re.compile(
    r"^(?P<who>(?:the )?[\w' -]+?),? (?:(?:should|must|shall|needs to) )?"
    r"(?:(?:has|have|wears?|is wearing|be wearing|gets?|get) (?P<has>.+)"
    r"|(?:is|be|looks?|look) (?:like )?(?:an? )?(?P<age>(?:(?:very|really|quite) )?(?:old|elderly|aged|young|middle-aged))"
    r"(?: (?P<noun>man|woman|lady|gentleman|person|fellow|boy|girl))?(?:,? (?:with|in|wearing) (?P<too>.+))?)$",
    re.I,
)
_LIVED = {"young": 22, "middle-aged": 48}


def described(clause: Clause) -> bool | Reply:
    """``Tobias is an old man with a white beard``, ``he has white hair and a red scarf``: how somebody looks."""
    match = _LOOKS.match(
        re.sub(
            r"[\s,]+(?:now|instead|please|too|as well|from now on)$", "", clause.text.strip(" ."), flags=re.I
        )
    )
    if not match or clause.names_scenes() or clause.seen("quote") or clause.has("neg"):
        return False
    things = match["has"] or match["too"] or ""
    if things and not worn(things):
        return False
    last = len(match["who"].split()) + 1
    found = [m for i, m in members(clause.film, clause.tokens) if i < last]
    if len({m.id for m in found}) != 1 or found[0].kind == "thing":
        return False
    sex = lexicon.gender((match["noun"] or "").lower())
    if sex and sex != gender(found[0]):
        return False
    clause.used |= set(range(len(clause.tokens)))
    member = found[0]
    if match["age"]:
        years = _LIVED.get(match["age"].split()[-1].lower(), 72)
        member = member.model_copy(update={"description": aged(member, "older", years)})
    if things:
        return dressed(clause, member, things)
    clause.draft.cast(member.id, "description", member.description)
    clause.draft.tell("cast_look", who=called(member, capital=True), what=member.description)
    return True


def age(clause: Clause) -> bool | Reply:
    """``make the girl older``: the new age is said."""
    token = clause.find("age")
    if token is None and _years(clause):
        return True
    if token is None or clause.seen("thing", "voice", "music"):
        return False
    found = [(i, m) for i, m in members(clause.film, clause.tokens) if i not in clause.used]
    if not found:
        return (
            who_is_meant(clause, f"make {{}} {clause.tokens[token].text}")
            if clause.seen("pronoun", "him", "her", "them")
            else False
        )
    at, member = found[0]
    clause.used |= {at, token}
    clause.use_amounts()
    years = clause.take("number") or _in_words(clause)
    for index, word in enumerate(clause.tokens):
        if word.text.lower() in ("years", "year"):
            clause.used.add(index)
    said = (clause.tokens[token].text.lower(), clause.tokens[token].value)
    plain = {("young", "younger"): 22, ("old", "older"): 72}.get(said)
    described = aged(member, clause.tokens[token].value, int(years.value) if years else plain)
    if years:
        clause.used |= {i for i, t in enumerate(clause.tokens) if t.text.lower() in _ABOUT}
    clause.draft.cast(member.id, "description", described)
    clause.draft.tell("cast_look", who=called(member, capital=True), what=described)
    return True


_ABOUT = frozenset(
    ("about", "around", "roughly", "maybe", "say", "etwa", "ungefähr", "environ", "unos", "unas", "old")
)


def _in_words(clause: Clause) -> Token | None:
    """A number in words that the lexer does not know: sixteen."""
    for index, token in enumerate(clause.tokens):
        if index not in clause.used and token.kind == "word" and token.text.lower() in YEARS:
            clause.used.add(index)
            return Token(token.text, "number", str(YEARS[token.text.lower()]))
    return None


def _years(clause: Clause) -> bool:
    """``make him thirty``, ``she should be 12``."""
    match = re.search(
        r"\b(?:make|let)\s+(?:the\s+)?(\w+)\s+(?:be\s+)?(?:(?:about|around|roughly) )?([\w-]+?)(?:\s+years?(?: old)?)?$|^(?:the\s+)?(\w+) (?:should be|is|must be|has to be|needs to be) (?:(?:about|around|roughly|maybe) )?([\w-]+?)(?:\s+years?(?: old)?)?$",
        clause.text.strip(" ."),
        re.I,
    )
    if not match or clause.names_some():
        return False
    said = (match[2] or match[4]).lower()
    years = int(said) if said.isdigit() else YEARS.get(said)
    found = [m for _, m in members(clause.film, clause.tokens)]
    if not years or not 1 < years < 100 or len(found) != 1 or found[0].kind == "thing":
        return False
    clause.used |= set(range(len(clause.tokens)))
    member = found[0]
    described = aged(member, "older", years)
    clause.draft.cast(member.id, "description", described)
    clause.draft.tell("cast_look", who=called(member, capital=True), what=described)
    return True


_AGE = re.compile(
    r"\b(?:of |aged? )?(?:about |around )?(?:of |aged? )?(\d{1,3}|[a-z]+(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)(?:[- ]years?[- ]old| years old)?\b",
    re.I,
)


def aged(member: CastMember, way: str, years: int | None = None) -> str:
    """The description with another age, named in words."""
    text = member.description
    for match in _AGE.finditer(text):
        said = match[1].lower()
        now = int(said) if said.isdigit() else YEARS.get(said)
        framed = match[0].lower() != said
        if now and framed:
            new = years if years is not None else _next_age(now, way)
            written = in_words(new) if not said.isdigit() else str(new)
            text = text[: match.start()] + match[0].replace(match[1], written) + text[match.end() :]
            return _grown(text, now, new)
    child = bool({"girl", "boy", "child", "kid", "baby"} & roles(member))
    new = (
        years
        if years is not None
        else {("older", True): 16, ("older", False): 60, ("younger", True): 6, ("younger", False): 25}[
            way, child
        ]
    )
    return (
        f"{text.rstrip(' .')}, about {in_words(new)} years old"
        if text
        else f"about {in_words(new)} years old"
    )


def _next_age(now: int, way: str) -> int:
    if way == "older":
        return now + 6 if now < 14 else now + 20 if now < 60 else min(99, now + 12)
    return max(3, now - 4) if now < 20 else max(18, now - (10 if now < 50 else 20))


def _grown(text: str, now: int, new: int) -> str:
    for young, old in (("girl", "woman"), ("boy", "man")):
        if now < 18 <= new:
            text = re.sub(rf"\b{young}\b", f"young {old}" if new < 35 else old, text, count=1)
        elif new < 16 <= now:
            text = re.sub(rf"\b(?:young |old )?{old}\b", young, text, count=1)
    wrong = "old|elderly|aged" if new < 55 else "young"
    text = re.sub(rf"\b(?:{wrong}) (?=(?:man|woman|lady|gentleman|person|girl|boy)\b)", "", text, flags=re.I)
    return re.sub(r"^an?(?= ([a-z]+))", lambda m: article(m[1]), text)
