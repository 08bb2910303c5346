"""What somebody wears, grows or holds: what each takes the place of goes."""

from __future__ import annotations

import re

from agent.director.refine.draft import LOOKS, Clause
from agent.director.refine.targets import Reference, members, roles
from agent.director.refine.types import Asked, Reply
from agent.director.refine.visuals import prop_added
from agent.director.refine.words import called
from agent.director.words import tongues, tongues_read
from agent.director.words.english import article, listed, singular
from film.document import CastMember


def who_is_meant(clause: Clause, template: str) -> Asked:
    names = [called(m) for m in clause.film.cast]
    return Asked("Who do you mean?", tuple(template.format(name) for name in names))


def recolour(clause: Clause) -> bool | Reply:
    """``the keeper's coat should be red``: what somebody wears changes its colour."""
    match = re.search(
        r"^(?:make )?(?:the )?(\w+)'s (\w+) (?:should be |must be |is |be )?(\w+)$",
        clause.text.rstrip(" ."),
        re.I,
    )
    colour = clause.find("colour")
    if not match or colour is None:
        return False
    found = [m for m in clause.film.cast if match[1].lower() in roles(m)]
    if len(found) != 1 or not (worn(match[2]) or match[2].lower() in found[0].description.lower()):
        return False
    clause.used |= set(range(len(clause.tokens)))
    garment = f"{clause.tokens[colour].value} {match[2].lower()}"
    if not match[2].lower().endswith("s") and match[2].lower() not in ("hair", "fur", "skin"):
        garment = f"{article(garment)} {garment}"
    return dressed(clause, found[0], garment)


def wear(clause: Clause) -> bool | Reply:
    """``give the keeper a red scarf``, ``the keeper should wear a hat``."""
    gives = clause.has("verb", "give")
    wears = next(
        (i for i, t in enumerate(clause.tokens) if t.text.lower() in _WEAR and i not in clause.used),
        None,
    )
    if (not gives and wears is None) or clause.seen("thing", "voice", "music") or clause.has("neg"):
        return False
    found = [(i, m) for i, m in members(clause.film, clause.tokens) if i not in clause.used]
    if not found:
        return (
            who_is_meant(clause, f"give {{}} {clause.words(wears + 1)}")
            if wears is not None and any(t.kind == "pronoun" for t in clause.tokens)
            else False
        )
    at, member = found[0]
    last = wears is not None and wears == len(clause.tokens) - 1 and at < wears
    if last and clause.draft.language == "de":  # Oma soll eine Brille tragen
        thing = _in_english(clause, clause.words(at + 1, wears))
        if not thing or clause.names_scenes():
            return False
        clause.used |= set(range(at, len(clause.tokens)))
        return dressed(clause, member, thing)
    start = max(at, wears if wears is not None else at) + 1
    end = next(
        (
            i
            for i in range(start, len(clause.tokens))
            if isinstance(clause.tokens[i], Reference)
            or clause.tokens[i].kind in ("guard", "instead", "except")
        ),
        len(clause.tokens),
    )
    while end > start and clause.tokens[end - 1].text.lower() in ("in", "for", "from"):
        end -= 1
    thing = clause.words(start, end)
    if clause.draft.language != "en":
        thing = _in_english(clause, thing) or thing
    if not thing or any(t.kind in LOOKS for t in clause.tokens[start:end]):
        return False
    clause.used |= {at, *range(start, end)}
    if wears is not None:
        clause.used.add(wears)
    clause.use("give", "hold")
    if any(isinstance(t, Reference) for i, t in enumerate(clause.tokens) if i not in clause.used):
        some = any(isinstance(t, Reference) and t.role in ("except", "rest") for t in clause.tokens)
        scenes = clause.targets()
        if not isinstance(scenes, tuple):
            return scenes
        if some:
            scenes = tuple(s for s in scenes if member.id in clause.film.scene(s).named) or scenes
        for scene in scenes:
            text = clause.film.scene(scene).visual_description
            clause.draft.scene(scene, "visual_description", prop_added(text, f"{thing} on {{{member.id}}}"))
        clause.draft.tell("prop", scenes, what=thing)
        return True
    return dressed(clause, _undone(clause, member), thing)


def _undone(clause: Clause, member: CastMember) -> CastMember:
    """Somebody without what they wear no longer: ``instead of the dungaree``."""
    at = clause.find("instead", "of")
    if at is None:
        return member
    old = [
        i
        for i in range(at + 1, len(clause.tokens))
        if clause.tokens[i].kind in ("word", "colour", "filler", "size")
    ]
    noun = singular(clause.tokens[old[-1]].text.lower()) if old else ""
    first, *parts = member.description.split(", ")
    kept = [part for part in parts if not re.search(rf"\b{re.escape(noun)}", part, re.I)]
    if not noun or kept == parts:
        return member
    clause.used |= {at, *old}
    return member.model_copy(update={"description": ", ".join([first, *kept])})


_WEAR = frozenset(
    listed(
        "wear wears wearing carry carries carrying hold holds trägt tragen trage haben bekommen hält halten porte porter tient lleva llevar lleve sostiene"
    )
)


def _in_english(clause: Clause, words: str) -> str:
    """What is worn or held as descriptions name it: eine rote Brille -> red glasses."""
    language = clause.draft.language
    if language not in tongues.LANGUAGES:
        return words
    bare = re.sub(r"^(?:soll|sollte|muss|doit|devrait|debe|debería)\s+", "", words, flags=re.I)
    read = tongues_read.read(bare, language)
    return read.english if read.nouns and not read.unread else ""


def dressed(clause: Clause, member: CastMember, things: str) -> bool:
    """Somebody with garments, hair or things about them; what each takes the place of goes."""
    described = member.description
    for thing in worn(things) or [things]:
        described = _with(described, thing)
    clause.draft.cast(member.id, "description", described)
    clause.draft.tell("cast_look", who=called(member, capital=True), what=described)
    return True


def worn(text: str) -> list[str]:
    """``white hair and a red beard`` one by one; empty where a part is nothing that is worn or grown."""
    parts = [part for part in re.split(r"\s*,\s*(?:and\s+)?|\s+and\s+|\s+with\s+", text) if part]
    known = {word for row in GARMENTS for word in row.split()}
    return parts if all(part.split()[-1].lower() in known for part in parts) else []


def _with(description: str, thing: str) -> str:
    kin = alike(thing.split()[-1])
    first, *parts = description.split(", ")
    first = re.sub(
        rf",?\s*(?:in|with|and)?\s*(?:a|an|the|his|her)\s+(?:[a-z-]+\s+){{0,3}}(?:{kin})\b",
        "",
        first,
        flags=re.I,
    )
    rest = ", ".join([first, *(part for part in parts if not re.search(rf"\b(?:{kin})\b", part, re.I))])
    return f"{rest.rstrip(' .,')}, {thing}"


GARMENTS = (
    "hair hairstyle braid braids bun curls bob ponytail",
    "beard moustache",
    "eyes",
    "skin",
    "fur",
    "coat raincoat jacket oilskin cloak anorak parka cape",
    "gloves mittens",
    "paws feet",
    "tail",
    "ears",
    "nose",
    "wings",
    "whiskers",
    "necklace pendant",
    "tie bow",
    "belt",
    "bag backpack rucksack satchel",
    "apron",
    "hat cap beanie hood bonnet crown helmet",
    "scarf shawl",
    "dress gown skirt",
    "shirt sweater jersey jumper pullover blouse",
    "boots shoes sandals",
    "trousers jeans shorts",
    "glasses spectacles goggles",
)


def alike(garment: str) -> str:
    """What a garment takes the place of, as alternatives of a pattern: one coat goes when another comes."""
    return next((row.replace(" ", "|") for row in GARMENTS if garment in row.split()), re.escape(garment))
