"""How somebody of the cast looks, as the message says it: clothes, hair, build, age, marks and what they have about them.

``the keeper should be in his forties, with dark hair and a short beard``, ``Otto: tall and thin, no moustache``,
``let the fox have one blind, milky eye``. What each feature takes the place of goes; the rest of the description stays.
"""

from __future__ import annotations

import re

from agent.director.refine.adjectives import adjectival, plain
from agent.director.refine.ages import YEARS, aged
from agent.director.refine.bare import all_used, bare, peek
from agent.director.refine.draft import Clause
from agent.director.refine.features import COLOURS, with_feature
from agent.director.refine.meant import meant, noun_of
from agent.director.refine.newcomers import head_of, thing_seen
from agent.director.refine.nounphrases import exchanged, found
from agent.director.refine.props import with_thing
from agent.director.refine.targets import gender, roles
from agent.director.refine.types import Reply
from agent.director.refine.visuals import tidy
from agent.director.refine.words import called
from agent.director.refine.worn import GARMENTS, alike
from agent.director.scripts.words import words_of as word_set
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import article, singular
from film.document import CastMember

_WHO = r"(?P<who>(?:the |his |her |our |my )?[\w'-]+(?: [\w'-]+)??)"
_WANTS = r"(?:(?:should|must|could|can|may|might|has to|have to|needs? to|ought to|shall|to) )?(?:also |now |rather |please )?"
_FORMS = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        rf"^(?:let |have |make )?{_WHO} {_WANTS}(?P<verb>wear|wears|wearing|be wearing|have|has|having|get|gets|need|needs|carry|carries|hold|holds|be given|put on) (?P<what>.+)$",
        rf"^(?:give|lend|get|hand) {_WHO} (?P<verb>)(?P<what>.+)$",
        rf"^(?:put|add|hang|place|draw|paint) (?P<what>.+?) (?P<verb>on|onto|to|around|over) {_WHO}(?:'s? (?:head|neck|nose|feet|back|face|body|chest|shoulders))?$",
        rf"^(?:let |make |have )?{_WHO} {_WANTS}(?:be|look|become) (?P<be>.+)$",
        rf"^(?:make |turn ){_WHO} (?P<be>.+)$",
        rf"^{_WHO} (?P<no>without|with no) (?:any |a |an |his |her |its |the |their )?(?P<gone>[\w -]+)$",
        rf"^(?:no|without) (?P<gone>[\w -]+?) (?:on|for) {_WHO}$",
        rf"^(?:take off|remove|shave(?: off)?|lose|cut off|drop|get rid of) (?:the )?{_WHO}'s? (?P<gone>[\w -]+)$",
        rf"^(?:take off|remove|shave(?: off)?|lose|cut off|drop|get rid of) (?:the )?(?P<gone>[\w -]+?) (?:from|of|on) {_WHO}$",
        rf"^(?:take off|remove|shave(?: off)?|lose|cut off|drop|get rid of) {_WHO} (?P<gone>[\w -]+)$",
        rf"^{_WHO}(?: :|:|,| =| -) (?P<told>.+)$",
        rf"^{_WHO} (?:with|in) (?P<told>.+)$",
        rf"^(?P<told>[\w ,-]+?) (?:on|for) {_WHO}$",
    )
)
_BUILD = word_set("tall short thin slim lean fat plump chubby round broad stooped stocky skinny wiry muscular slender heavy big small tiny large little lanky gaunt skinnier fatter rounder slimmer thinner taller shorter bigger smaller huge well-fed chubbier plumper")  # fmt: skip
_SIZE = word_set("small tiny big large little huge")
_FEET = (
    "boot",
    "shoe",
    "sandal",
    "welly",
    "wellington",
    "wellie",
    "slipper",
    "sock",
    "sneaker",
    "trainer",
    "clog",
)
_BODY = word_set("eye ear nose face cheek tail coat fur paw wing beak horn tooth skin scar tattoo freckle wrinkle eyebrow lip chin neck hand arm leg spot stripe patch mark mane whisker plumage feather hoof collar ribbon bell bow pin badge brooch earring ring bracelet watch aid patch mask umbrella stick cane")  # fmt: skip
_TRAIL = re.compile(r"[\s,]+(?:please|instead|now|too|as well|everywhere|in every (?:scene|picture|shot)(?: .*)?|in all (?:\w+ )?(?:scenes|pictures)|throughout|there|again|all the time|then)$", re.I)  # fmt: skip
_AGED = re.compile(
    r"^(?:(?:about|around|roughly|maybe|only) )?(?:in (?:his|her|their|its) (?:(?P<part>early|mid|late)[- ])?(?P<decade>teens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)"
    r"|(?P<years>\d{1,2}|[a-z]+(?:-[a-z]+)?)(?: years?(?: old)?)?(?:,? (?:not|rather than|instead of) (?:\d+|[a-z-]+))?)$",
    re.I,
)
_DECADES = {word: 10 * n + 5 for n, word in enumerate(["teens", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties"], 1)}  # fmt: skip


_INSTEAD = re.compile(r",? (?:and )?(?:instead of|rather than|not|in place of) .*$", re.I)


def looks(clause: Clause) -> bool | Reply:
    """Features of one of the cast, in every scene that they are in."""
    if (
        clause.draft.language != "en"
        or clause.seen("quote")
        or clause.seen("verb", "call", "say", "move", "swap", "replace")
    ):
        return False
    if clause.seen("thing", "voice", "music", "narration", "caption", "title", "sound", "camera"):
        return False
    text = _TRAIL.sub("", _TRAIL.sub("", bare(clause)))
    for pattern in _FORMS:
        match = pattern.match(text)
        member = _who(clause, match["who"]) if match else None
        if match is None or member is None or not _all_of(clause, member):
            continue
        told = match.groupdict()
        described = _described(member, told)
        if described is None or described == member.description:
            continue
        all_used(clause)
        clause.draft.cast(member.id, "description", described)
        clause.draft.tell("cast_look", who=called(member, capital=True), what=described)
        return True
    return False


def _described(member: CastMember, told: dict[str, str | None]) -> str | None:
    """The description with what is told; None where a part of it is nothing that is seen about somebody."""
    if not member.description.strip():
        return None
    if gone := told.get("gone"):
        return without(member.description, gone)
    free = bool(told.get("what"))
    words = told.get("what") or told.get("be") or told.get("told") or ""
    if _INSTEAD.search(words) and not _AGED.match(words):
        words = _INSTEAD.sub("", words)
        if not _noun_in(words):
            return None
    features = _features(words)
    for feature in features:
        new = with_look(member, feature, free)
        if new is None:
            return None
        member = member.model_copy(update={"description": new})
    return member.description if features else None


def _who(clause: Clause, words: str) -> CastMember | None:
    """Whom words mean: a name, what somebody is, or a pronoun that fits one."""
    low = words.lower()
    film = clause.film
    if low.endswith("'s"):
        return None
    if low in ("he", "him", "his", "she", "her", "it", "its"):
        sex = {"h": "m", "s": "f"}.get(low[0], "") if low != "her" else "f"
        about = clause.draft.mentioned or clause.draft.view.last_mentioned
        fitting = [m for m in film.cast if gender(m) == sex and (sex or m.kind != "person")]
        near = [m for m in fitting if about and all(m.id in film.scene(s).named for s in about)]
        return fitting[0] if len(fitting) == 1 else near[0] if len(near) == 1 else None
    thing = meant(film, words)
    if thing is not None and thing.whole:
        return thing.member
    last = singular(low.split()[-1])
    found_ = [m for m in film.cast if last in roles(m) or last in m.name.lower().split()]
    return found_[0] if len(found_) == 1 and len(low.split()) < 4 else None


def _all_of(clause: Clause, member: CastMember) -> bool:
    """Whether nothing is said of single scenes, or all of somebody's scenes are named."""
    if any(member.id in clause.film.scene(scene).named for scene in clause.draft.kept):
        return False
    if not clause.names_some():
        return True
    there = {s.id for s in clause.film.scenes if member.id in s.named}
    return there <= set(peek(clause))


def _features(text: str) -> list[str]:
    """``dark hair and a short beard`` one by one; "one blind, milky eye" and "tall and thin" are one each."""
    text = (
        re.sub(r"^(?:with|in|a little|a bit) ", "", text.strip(" ,."))
        if not text.startswith("in h")
        else text
    )
    joints = r",? (?:wearing|and wear|wears|with|has|have|having|and have|and has) (?=(?:an?|his|her|no|the|very|\w+) )"
    text = re.sub(
        joints,
        lambda m: m[0] if _noun_in(text[: m.start()].split(",")[-1]) and "with" in m[0] else ", ",
        text,
    )
    found_: list[str] = []
    for part in re.split(r",\s*(?:and\s+)?", text):
        part = re.sub(r"^and ", "", part.strip())
        joined = part.split(" and ")
        apart = len(joined) > 1 and all(_noun_in(p) for p in joined)
        for piece in joined if apart else [part]:
            if (
                found_
                and not _noun_in(found_[-1])
                and re.match(r"(?:an?|one|two|the|his|her) ", found_[-1])
                and _noun_in(piece)
            ):
                found_[-1] = f"{found_[-1]}, {piece}"
            else:
                found_ += [piece] if piece else []
    return found_


def _noun_in(words: str) -> bool:
    return any(_known(word) for word in words.lower().split())


def _known(word: str) -> bool:
    one = singular(word)
    return one in _BODY or one in _FEET or any(one in row.split() or word in row.split() for row in GARMENTS)


def with_look(member: CastMember, feature: str, free: bool) -> str | None:
    """The description with one feature; what it takes the place of goes."""
    text, low = member.description, feature.lower()
    if gone := re.match(r"(?:no|without|not an?y?) (?:more )?(?:his |her |a |an )?(.+)$", low):
        return without(text, gone[1])
    if age := _years(low):
        return aged(member, "older", age)
    if low in ("clean-shaven", "clean shaven", "shaved", "shaven", "beardless"):
        for noun in ("beard", "moustache"):
            text = without(text, noun) or text
        return f"{text.rstrip(' .')}, clean-shaven"
    words = low.split()
    if all(
        w in _BUILD or w in ("and", "very", "much", "a", "bit", "more", "really", "rather", "quite", "little")
        for w in words
    ):
        return _built(member, plain(" ".join(w for w in words if w != "and")) if len(words) == 1 else low)
    if adjectival(feature) or re.fullmatch(COLOURS, low.split(" with ")[0].split()[-1]):
        return _shaded(member, feature)
    if not _noun_in(feature) and not (
        free and thing_seen(feature if re.match(r"(?:an?|the|one|two|his|her)\s", low) else f"a {feature}")
    ):
        return None
    if lexicon.kind(singular(head_of(low))) in ("animal", "person", "machine") or re.search(
        r"\b(?:is|are|should|must|to)\b", low
    ):
        return None
    return _dressed(text, feature)


def _years(low: str) -> int | None:
    match = _AGED.match(low)
    if not match:
        return None
    if match["decade"]:
        return _DECADES[match["decade"]] + {"early": -3, "late": 3}.get(match["part"] or "", 0)
    years = int(match["years"]) if match["years"].isdigit() else YEARS.get(match["years"])
    return years if years and 1 < years < 100 else None


def _built(member: CastMember, build: str) -> str:
    """Somebody of another build: what the description said of it goes."""
    first, *parts = member.description.split(", ")
    kept = [p for p in parts if not all(w in _BUILD or w in ("and", "very") for w in p.split())]
    nouns = [w for w in re.findall(r"[a-z]+", first.lower()) if w in roles(member)] or noun_of(member)
    heads = found(first, nouns[0])
    if len(kept) < len(parts) or not heads or member.kind == "person":
        lead = _unbuilt(first, nouns[0], _SIZE if member.kind == "thing" else _BUILD)
        return ", ".join([lead, build, *kept])
    lead = _unbuilt(first, nouns[0], _SIZE if member.kind == "thing" else _BUILD)
    at = re.match(r"(an?|the) ", lead)
    told = f"{article(build)} {build} {lead[at.end() :]}" if at else f"{build} {lead}"
    return ", ".join([told, *kept])


def _unbuilt(first: str, noun: str, gone: frozenset[str]) -> str:
    for phrase in found(first, noun)[:1]:
        kept = [
            w
            for i, w in enumerate(phrase.adjectives)
            if w.lower() not in gone and not (w == "very" and i + 1 < len(phrase.adjectives))
        ]
        first = first[: phrase.start] + phrase.told(adjectives=tuple(kept)) + first[phrase.end :]
    done = tidy(first)
    return done[:1].lower() + done[1:]


def _shaded(member: CastMember, feature: str) -> str | None:
    shade, _, tail = feature.partition(" with ")
    nouns = [w for w in re.findall(r"[a-z]+", member.description.lower()) if w in roles(member)]
    noun = nouns[0] if nouns else re.split(r",| of | with | from ", member.description.lower())[0].split()[-1]
    if not re.fullmatch(COLOURS, shade.lower().split()[-1]) or member.kind == "person":
        return None
    told = with_feature(member.description, noun, plain(shade), whole=True)
    return f"{told}, {tail}" if tail else told


def _dressed(text: str, feature: str) -> str:
    """The description with a garment, hair or a mark; one of its kind gives way, unless only one of two is told of."""
    noun = next(
        (
            w
            for w in reversed(
                re.split(r" (?:with|over|under|around|on|in|at|from) ", feature.lower())[0].split()
            )
            if _known(w)
        ),
        "",
    )
    one = singular(noun)
    feature = (
        feature
        if re.match(r"(?:an?|the|one|two|three|both|his|her|some)\s", feature, re.I)
        or singular(feature.split()[-1]) != feature.split()[-1]
        or noun in ("hair", "skin", "fur")
        else f"{article(feature)} {feature}"
    )
    if one in _FEET:
        text = re.sub(r",? (?:and )?bare(?:foot| feet)\b", "", text)
    if noun == "hair":
        text = re.sub(r"\bbald(?: head(?:ed)?)?(?:,| with| and)? ?", "", text)
    if not noun or (re.match(r"one\b", feature) and re.search(rf"\b{re.escape(one)}s\b", text)):
        return f"{text.rstrip(' .,')}, {feature}"
    kin = alike(noun) if noun in " ".join(GARMENTS).split() else alike(one)
    parts = text.split(", ")
    at = next((i for i, part in enumerate(parts) if re.search(rf"\b(?:{kin})s?\b", part, re.I)), None)
    if at is None:
        return f"{text.rstrip(' .,')}, {feature}"
    held = next(w for w in re.findall(rf"\b((?:{kin})s?)\b", parts[at], re.I))
    if at == 0 or re.search(r" (?:over|under|with|and|in) ", parts[at]):
        parts[at] = (
            exchanged(parts[at], singular(held.lower()), feature)
            if found(parts[at], singular(held.lower()))
            else parts[at]
        )
    else:
        parts = [*parts[:at], *parts[at + 1 :], feature]
    return ", ".join(parts)


def without(text: str, gone: str) -> str | None:
    """The description without a thing that somebody has about them; None where it names none."""
    noun = singular(gone.lower().split()[-1]).replace("mustache", "moustache")
    word = re.compile(rf"\b{re.escape(noun)}(?:s|es)?\b", re.I)
    first, *parts = text.split(", ")
    kept = []
    for part in parts:
        if not word.search(part):
            kept.append(part)
        elif re.search(r" (?:over|under|with|and) ", part):
            kept.append(_cut(part, noun))
    head_ = _cut(first, noun) if word.search(first) else first
    told = ", ".join([head_, *filter(None, kept)])
    return told if told != text else None


def _cut(part: str, noun: str) -> str:
    """A part that holds several things without one of them: "bald with a grey moustache" is bald."""
    np = rf"(?:(?:an?|the|his|her|its|two|one)\s+)?(?:[\w-]+\s+){{0,3}}?{re.escape(noun)}(?:s|es)?\b"
    shorter = re.sub(
        rf"\s+(?:with|and|over|under|in)\s+{np}(?:\s+(?:to|on|at|of)\s+the\s+\w+)?",
        "",
        part,
        count=1,
        flags=re.I,
    )
    if shorter == part:
        shorter = re.sub(rf"^{np}\s+(?:over|under|with|and)\s+", "", part, count=1, flags=re.I)
    return shorter


_COMPANION = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        rf"^(?:give|get|lend) {_WHO} (?P<what>(?:an?|two|three|some|another) .+)$",
        rf"^(?:add|put|include|show|have|let) (?P<what>(?:an?|two|three|some|another) [\w ,-]+?),? (?:(?:that|which|who) )?(?:(?:is |goes |walks |runs |stays |sits |always |everywhere |be |go )+)?(?:with|beside|next to|to|by|at the side of|follow(?:s|ing)?|accompan\w+) {_WHO}(?: .*)?$",
        rf"^{_WHO} {_WANTS}(?:have|has|get|gets|be with|be accompanied by|need|needs) (?P<what>(?:an?|two|three|some|another) [\w ,-]+?)(?: (?:with|beside|next to|by) (?:him|her|them|it)(?:self)?(?: .*)?| at (?:his|her) (?:side|feet|heels))?$",
        rf"^(?P<what>(?:an?|two|three|some|another) [\w ,-]+?) (?:with|beside|next to) {_WHO}$",
    )
)


def companion(clause: Clause) -> bool | Reply:
    """An animal or somebody beside one of the cast, wherever that one is seen or in the scenes that are named."""
    if clause.draft.language != "en" or clause.seen("quote") or clause.has("neg"):
        return False
    text = _TRAIL.sub("", bare(clause))
    for pattern in _COMPANION:
        match = pattern.match(text)
        member = _who(clause, match["who"]) if match else None
        if not match or member is None:
            continue
        what = re.sub(r",? (?:that|which|who|it) (?:is|goes|walks|runs).*$", "", match["what"]).strip(" ,")
        if lexicon.kind(singular(head_of(what))) not in ("animal", "person"):
            continue
        there = tuple(s.id for s in clause.film.scenes if member.id in s.named)
        scenes: tuple[str, ...] | Reply = clause.targets() if clause.names_some() else there
        if not isinstance(scenes, tuple):
            return scenes
        all_used(clause)
        for scene in scenes:
            told = with_thing(clause.film.scene(scene), member, f"{what} beside {_him(member)}")
            clause.draft.scene(scene, "visual_description", told)
        clause.draft.tell("prop", scenes, what=f"{what} beside {called(member)}")
        return True
    return False


def _him(member: CastMember) -> str:
    return {"m": "him", "f": "her"}.get(gender(member), "it")
