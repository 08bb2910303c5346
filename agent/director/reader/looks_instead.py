"""Somebody else in the place of one of the cast: by name and looks, and by what pictures, clips and lines call them."""

from __future__ import annotations

import re

from agent.director.reader import looks_meant as meaning
from agent.director.reader import looks_text as texts
from agent.director.reader.looks_english import english
from agent.director.reader.looks_worn import CLOTHED, recoloured
from agent.director.reader.wish import Done, NotDone, Wish, joined
from agent.director.refine.ages import YEARS
from agent.director.refine.appearance import without
from agent.director.refine.newcomers import head_of
from agent.director.refine.nounphrases import found
from agent.director.refine.recall import in_english
from agent.director.refine.targets import gender, names_of, roles
from agent.director.refine.visuals import swapped
from agent.director.refine.words import called
from agent.director.refine.worn import GARMENTS
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import article, singular
from agent.director.words.spelling import known
from film.document import CastMember, Scene
from film.edits import Operation, UpdateCast, UpdateScene

_NAMED = re.compile(
    r",?\s*\b(?:called|named|by the name of|whose name is|namens|mit namen|appelée?|nommée?|du nom de|qui s'appelle|llamad[oa]|de nombre|que se llama)\s+(?P<name>[^\W\d_][\w'-]*)",
    re.I,
)
_SAME = re.compile(
    r"(?:and |with |und |et |y |con |mit |avec )?(?:the |der |die |das |le |la |les |el )?(?:same|gleiche[nrs]?|selbe[nrs]?|même|mismo|misma)\b.*",
    re.I,
)


def somebody(wish: Wish) -> Done | None:
    """Another person for one of the cast, by name, description, and what pictures and clips call them; None for any other wish.

    Raises:
        NotDone: where it is not clear how they look.
    """
    name, told = _told(wish)
    if name and not told and not wish.parts("who") and not wish.parts("old"):
        turned_ = turned_into(wish)
        return Done((UpdateCast(cast_id=turned_, field="name", value=name),)) if turned_ else None
    member = _whom(wish) if told or name else None
    if member is None or member.kind != "person" or wish.parts("where") or wish.parts("except"):
        return None
    phrase = ", ".join(english(wish, text) for text in told)
    noun = meaning.being(phrase.split(",")[0])
    if lexicon.kind(noun) != "person" or (noun in roles(member) and not name):
        return None
    sex = lexicon.gender(noun)
    turned = bool(sex) and sex != gender(member)
    if not name and not turned:
        return None
    description = _description(member, phrase, noun, turned)
    operations: list[Operation] = [UpdateCast(cast_id=member.id, field="description", value=description)]
    if name and name != member.name:
        operations.append(UpdateCast(cast_id=member.id, field="name", value=name))
    scenes = meaning.seen_in(wish, member)
    for scene_id in scenes:
        worn = _worn(member.description, description)
        operations += _called(wish, wish.film.scene(scene_id), member, noun, sex if turned else "", worn)
    return Done((*operations, *_spoken(wish, member, name, noun)), scenes)


def asked(wish: Wish) -> bool:
    """Whether a wish is for another person in the place of one of the cast."""
    try:
        return wish.kind in ("look", "rename") and somebody(wish) is not None
    except NotDone:
        return False


def turned_into(wish: Wish) -> str:
    """The one of the cast who has become a woman or a man by what the message said before; empty where none has."""
    before = wish.origin or wish.film
    found_ = [
        member.id
        for member in wish.film.cast
        for was in before.cast
        if was.id == member.id and gender(was) != gender(member) and member.kind == "person"
    ]
    return found_[0] if len(found_) == 1 else ""


def _told(wish: Wish) -> tuple[str, list[str]]:
    """The name that is told, and how they look, without what stays as it is."""
    name, told = "", []
    for span in (span for span in wish.part.spans if span.role == "new"):
        text = joined(wish.part.words[span.first : span.last])
        before = f"{wish.part.words[span.first - 1] if span.first else ''} {text}"
        if re.fullmatch(_NAMED.pattern, before, re.I) and len(text.split()) == 1:
            name = text
            continue
        if match := _NAMED.search(text):
            name, text = match["name"], text[: match.start()] + text[match.end() :]
        elif re.fullmatch(r"[A-ZÀ-Ý][\w'-]+", text) and not _known(wish, text):
            name = text
            continue
        pieces = [piece for piece in re.split(r",\s*", text) if piece and not _SAME.fullmatch(piece)]
        told.append(", ".join(pieces))
    return name[:1].upper() + name[1:], [text for text in told if text]


def _known(wish: Wish, word: str) -> bool:
    """Whether a word with a capital letter is no name."""
    if wish.language == "en":
        return bool(lexicon.kind(word.lower())) or word.lower() in known()
    return bool(in_english(word, wish.language))


def _whom(wish: Wish) -> CastMember | None:
    """The one of the cast, all of them, whom a wish speaks of."""
    for phrase in (*wish.parts("who"), *meaning.old(wish)):
        if (subject := meaning.subject(wish, phrase)) is not None:
            member = subject.member
            return member if member and (subject.whole or subject.noun in roles(member)) else None
    return None


_AGED = re.compile(r" of (?:about |around )?(?P<years>[a-z]+(?:-[a-z]+)?)$")
_YOUNG, _OLD = re.compile(r"\b(?:young|younger|little|teenage)\b"), re.compile(r"\b(?:old|elderly|aged)\b")
_CHILDREN = frozenset(["girl", "boy", "child", "kid", "baby", "toddler"])
_HAIR = re.compile(r"\b(?:hair|haired|bald|braids?|ponytail|bun|curls|bob)\b", re.I)
_BUILD = re.compile(
    r"\b(?:tall|short|small|little|tiny|thin|slim|fat|round|broad|big|stout|lean|lanky|wiry|stooped|plump)\b"
)
_BEARDS = ("beard", "moustache", "stubble")


def _description(member: CastMember, phrase: str, noun: str, turned: bool) -> str:
    """How somebody looks who takes the place of another: what nothing new is told of stays, but for what is not theirs."""
    head, *asked = [
        piece
        for text in re.sub(rf" (?:in|wearing) (?={CLOTHED}\b)", ", in ", phrase).split(", ")
        for piece in texts.features(text)
    ]
    lead = head if re.match(r"an? ", head) else f"{article(head)} {head}"
    first, *kept = member.description.split(", ")
    age = _AGED.search(first)
    if age and _still(YEARS.get(age["years"], 30), phrase, noun):
        lead = re.sub(r"(?= with | in |$)", age[0], lead, count=1)
    text = ", ".join(["x", *kept])
    for thing in _BEARDS if turned and lexicon.gender(noun) == "f" else ():
        text = without(text, thing) or text
    kept = text.split(", ")[1:]
    if _HAIR.search(phrase) or (turned and lexicon.gender(noun) == "f"):
        bald = re.compile(r"^bald\b" if not _HAIR.search(phrase) else _HAIR.pattern, re.I)
        kept = [piece for piece in kept if not bald.search(piece)]
    if _BUILD.search(head):
        kept = [piece for piece in kept if not _BUILD.search(piece) or " with " in piece]
    if _YOUNG.search(phrase) or noun in _CHILDREN:
        kept = [piece for piece in kept if not re.search(r"\bwrinkle|\b(?:white|grey) hair\b", piece)]
    heads = [singular(head_of(one)) for one in asked if head_of(one)]
    for thing in (other for one in heads for other in _alike(one)):
        kept = [told for piece in kept if (told := _without(piece, thing))]
    return texts.tidy_description(", ".join([lead, *asked, *kept]))


def _worn(was: str, now: str) -> list[tuple[str, str]]:
    """What they had on that something else has taken the place of: an oilskin, now a raincoat."""
    return [
        (old, new)
        for row in GARMENTS
        for old in row.split()
        for new in row.split()
        if old != new and found(was, old) and not found(now, old) and found(now, new) and not found(was, new)
    ]


def _alike(noun: str) -> list[str]:
    """What else is worn or grown where this is: no raincoat over an oilskin."""
    return next((row.split() for row in GARMENTS if noun in row.split()), [noun])


def _without(piece: str, thing: str) -> str:
    """A piece of a description without a thing."""
    if not found(piece, thing):
        return piece
    return (without(f"x, {piece}", thing) or "x").removeprefix("x").removeprefix(", ")


def _still(years: int, phrase: str, noun: str) -> bool:
    """Whether somebody of whom this is told may be of that age."""
    if any(f" {age} " in f" {phrase.replace(',', ' ').replace('-', ' ')} " for age in YEARS):
        return False
    if _YOUNG.search(phrase) and noun not in _CHILDREN and years >= 40:
        return False
    if noun in _CHILDREN:
        return years < 16
    return (not _OLD.search(phrase) or years >= 60) and years >= 16


_PRONOUNS = {
    "m": (("himself", "herself"), ("his", "her"), ("him", "her"), ("he", "she")),
    "f": (("herself", "himself"), ("she", "he")),
}


def _called(
    wish: Wish, scene: Scene, member: CastMember, noun: str, sex: str, worn: list[tuple[str, str]]
) -> list[Operation]:
    """A scene that calls them by another noun and, where nobody else of it is meant, by other pronouns."""
    others = [wish.film.member(one) for one in scene.named if one != member.id]
    nouns = [
        word
        for word in names_of(member)
        if word not in (member.name.lower(), member.id)
        and lexicon.kind(word) == "person"
        and not any(word in roles(one) for one in others)
    ]
    alone = bool(sex) and not any(gender(one) == gender(member) for one in others)
    done: list[Operation] = []
    for field in ("visual_description", "motion"):
        was = text = str(getattr(scene, field))
        for word in nouns:
            text = swapped(text, word, noun)
        if alone:
            text = _pronounced(text, gender(member))
        for old, new in worn:
            text = swapped(text, old, new)
        if text != was:
            done.append(UpdateScene.model_validate({"scene_id": scene.id, "field": field, "value": text}))
    return done


_HER_ALONE = re.compile(
    r"\bher(?=\s*(?:[.,;:!?]|$|(?:and|from|in|to|with|at|on|as|again|back|away|an?|the|one|two|is|are|stands?|leans?|lies?|hangs?)\b))"
)


def _pronounced(text: str, was: str) -> str:
    """A text about a man that tells of a woman, or the other way round."""
    if was == "f":
        text = re.sub(r"\bher\b", "his", _HER_ALONE.sub("him", text))
    for old, new in _PRONOUNS.get(was, ()):
        text = swapped(text, old, new)
    return text


def _spoken(wish: Wish, member: CastMember, name: str, noun: str) -> tuple[Operation, ...]:
    """What is said of them in the lines, told anew; unless the words are to stay."""
    if re.search(r"\b(?:words?|lines?|text|worte|paroles|texte|texto)\b", wish.stays, re.I):
        return ()
    who = called(member)
    wanted = [f"{who} should be {article(noun)} {noun}."]
    if name and member.name and name != member.name:
        wanted.append(f"Rename {member.name} to {name}.")
    lines: dict[str, Operation] = {}
    for sentence in wanted:
        try:
            done = wish.by_rules(sentence)
        except NotDone:
            continue
        for one in done:
            if isinstance(one, UpdateScene) and one.field == "lines":
                lines.setdefault(one.scene_id, one)
    return tuple(lines.values())


def shaded(wish: Wish, member: CastMember, description: str) -> tuple[Operation, ...]:
    """What pictures and clips tell of clothes that have another colour by a new description: "mustard sleeves"."""
    done: list[Operation] = []
    for scene_id in meaning.seen_in(wish, member):
        for field in ("visual_description", "motion"):
            text = str(getattr(wish.film.scene(scene_id), field))
            told = recoloured(text, member.description, description)
            if told != text:
                done.append(UpdateScene.model_validate({"scene_id": scene_id, "field": field, "value": told}))
    return tuple(done)
