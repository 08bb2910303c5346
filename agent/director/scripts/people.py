"""Who is in a pasted script: those who speak, those who return, and what its author says of them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from agent.director.scripts import shots
from agent.director.scripts.split import Section, Sections
from agent.director.story import casting, looks
from agent.director.story.story import Story
from agent.director.wish import premise as premises
from agent.director.wish.entities import Entity
from agent.director.words import english, phrases, spelling, tongues, tongues_read, vocabulary
from film.breakdown import PlannedCast
from film.document import NARRATOR

_BEINGS = ("person", "animal", "machine")


_PRONOUNS = frozenset(
    (
        "",
        "he",
        "she",
        "it",
        "they",
        "both",
        "we",
        "i",
        "you",
        "nobody",
        "somebody",
        "everybody",
        "everyone",
        "someone",
    )
) | frozenset(english.MONTHS.lower().split("|"))
"""What stands where a name could, and is nobody."""


_CHILDREN = ("girl", "boy", "child")
"""Who speaks with a child's voice."""
_VOICES = {"m": ("man", "old-man", "boy"), "f": ("woman", "old-woman", "girl")}


def recurring(sections: Sequence[Section], seed: str) -> tuple[PlannedCast, ...]:
    """Persons, animals and machines that two scenes or more show."""
    entities: dict[str, Entity] = {}
    seen: Counter[str] = Counter()
    speakers = cues(sections)
    sections = [replace(s, visual=bare(s.visual, speakers)) for s in sections]
    for section in sections:
        read = premises.read(shots.shown(section.visual))
        for entity in read.people or read.heroes:
            if entity.kind in _BEINGS and entity.noun not in _PRONOUNS and not entity.many:
                entities.setdefault(entity.noun, _introduced(entity, section.visual))
    order: list[str] = []
    for section in sections:
        named = [n for n in entities if re.search(rf"\b{re.escape(n)}\b", section.visual, re.I)]
        named += [n for n in _meant(section.visual, order, entities) if n not in named]
        seen.update(named)
        order += [n for n in named if entities[n].kind == "person"]
    shown = ". ".join(s.visual for s in sections)
    lower = set(re.findall(r"\b[a-z]+\b", shown))
    for noun, entity in list(entities.items()):
        common = (
            entity.name
            and entity.name.lower() in spelling.known() | lower
            and entity.name != entity.name.upper()
        )
        if common and not re.search(rf"[a-z,;] {re.escape(entity.name)}\b", shown):
            seen.pop(noun, None)  # a word at the beginning of a sentence, and nobody's name
    members = [
        replace(entities[n], gender=looks.gender(entities[n], seed))
        for n, times in seen.items()
        if times >= 2
    ][:3]
    return tuple(
        PlannedCast(
            id=e.slug, name=e.name, kind=casting.cast_kind(e), look=looks.describe(e, hue, seed, e.slug)
        )
        for hue, e in enumerate(members)
    )


def _meant(visual: str, order: Sequence[str], entities: dict[str, Entity]) -> list[str]:
    """Those before whom a pronoun means: she the last woman, they the last two."""
    before = list(dict.fromkeys(reversed(order)))
    if re.search(r"\b(?:they|them|both)\b", visual, re.I):
        return before[:2]
    found = []
    for pronouns, sex in ((r"he|him|his", "m"), (r"she|her", "f")):
        if re.search(rf"\b(?:{pronouns})\b", visual, re.I):
            found += [n for n in before if entities[n].gender in (sex, "")][:1]
    return found


def _introduced(entity: Entity, visual: str) -> Entity:
    """Somebody named with what the author says they are: ``Tom, an old fisherman``."""
    if not entity.name:
        return entity
    name = re.escape(entity.name)
    told = next((m for pattern in _apposed(name) for m in re.finditer(pattern, visual, re.I)), None)
    said = phrases.read_entity(phrases.tokens_of(told["who"])) if told else None
    if said and said.kind in _BEINGS and said.noun:
        entity = replace(
            entity, noun=said.noun, phrase=said.phrase, kind=said.kind, det=said.det, tail=said.tail,
            gender=said.gender or looks.gender(entity, entity.name),
        )  # fmt: skip
    aged = re.search(rf"\b{name}(?:,| \()\s*(?:aged? )?(\d{{1,2}})s?\b", visual, re.I) or (
        re.search(r"\b(?:of|aged?) (\d{1,2})\b", entity.tail)
    )
    return _of_age(entity, int(aged[1])) if aged else entity


_YEARS = r"(?: \(\d{1,2}\)|, (?:aged? )?\d{1,2})?"
"""How a script says how old somebody is, behind the name."""


def _apposed(name: str) -> tuple[str, str]:
    """How a script says who somebody is: ``Tom, an old fisherman,`` and ``An old fisherman, Tom,``."""
    who = r"(?P<who>(?:an?|his|her|their|the) [\w'-]+(?: [\w'-]+)*?)"
    before = rf"(?:(?<=[.!?;] )|^){who}(?<!\ba)(?<!\ban)(?<!\bthe)(?<!\band),? {name}\b(?=,),?"
    return (
        rf"\b{name}\b{_YEARS}(?:, | \(){who}(?=[,.;)]|$)\)?,?",
        before,
    )


def bare(visual: str, names: Sequence[str]) -> str:
    """A picture where those who are named are told by the name alone: what they are is told with the cast."""
    for name in names:
        for pattern in _apposed(re.escape(name)):
            for match in re.finditer(pattern, visual, re.I):
                said = phrases.read_entity(phrases.tokens_of(match["who"]))
                if said.kind in _BEINGS and said.noun:
                    visual = visual.replace(match[0], name.title() if name.isupper() else name, 1)
        visual = re.sub(rf"\b({re.escape(name)}) \([^()]{{1,60}}\)", r"\1", visual, flags=re.I)
    return visual


def _of_age(entity: Entity, years: int) -> Entity:
    """Somebody of that many years: a child, a grown-up, somebody old."""
    sex = looks.gender(entity, entity.name)
    if years < 14:
        noun = {"m": "boy", "f": "girl"}.get(sex, "child")
        return replace(entity, noun=noun, phrase=noun, gender=sex)
    grown = {"m": "man", "f": "woman"}.get(sex, "person")
    age = "old " if years > 60 else "young " if years < 26 else ""
    trade = entity.phrase if entity.det and entity.phrase.lower() != entity.name.lower() else grown
    return replace(entity, phrase=trade if trade.startswith(age) else f"{age}{trade}", gender=sex)


_ARTICLE = re.compile(r"^(?:der|die|das|le|la|les|l'|el|los|las)\s*(?=\w)", re.I)


def _in_english(entity: Entity, language: str) -> Entity:
    """Somebody who is named by what they are, with that in English: ``FERMIÈRE``, a farmer."""
    if language not in tongues.LANGUAGES:
        return entity
    plain = _ARTICLE.sub("", entity.name.replace("’", "'")).lower()
    noun = next(iter(tongues_read.read(plain, language).nouns), None)
    kind = vocabulary.kind(noun.english) if noun else "idea"
    if noun is None or kind == "idea":
        return entity
    sex = vocabulary.gender(noun.english) or (noun.gender if noun.gender in ("m", "f") else "")
    return replace(entity, noun=noun.english, phrase=noun.english, kind=kind, det="a", gender=sex)


def speakers_of(
    sections: Sections, story: Story, nature: str = "", language: str = "en"
) -> dict[str, PlannedCast]:
    """Everybody with lines, each with a look and a voice of their own; ``nature``: what those are who do not tell."""
    found: dict[str, PlannedCast] = {}
    used: Counter[str] = Counter()
    shown = " ".join(s.visual for s in sections.sections)
    for who in cues(sections.sections):
        named = _called(who, nature)
        entity = _in_english(named, language)
        slug = (replace(entity, name="") if entity != named else named).slug
        if slug in {c.id for c in found.values()} or slug == NARRATOR:
            slug = f"other_{slug}"[:24]
        entity = _introduced(entity, shown)
        entity = replace(entity, gender=looks.gender(entity, story.seed))
        voices = _VOICES.get(entity.gender, _VOICES["m"])
        voice = entity.noun if entity.noun in _CHILDREN else voices[min(used[entity.gender], 2)]
        used[entity.gender] += 1
        phrase = entity.phrase or ("man" if entity.gender == "m" else "woman")
        look = looks.describe(replace(entity, phrase=phrase), len(found), story.seed, entity.slug)
        found[who] = PlannedCast(
            id=slug,
            name=entity.name,
            kind=casting.cast_kind(entity),
            look=_dressed(look, who, shown),
            voice=voice,
        )
    return found


def _called(who: str, nature: str) -> Entity:
    """Who speaks, by the name alone: somebody of a trade, or somebody who is no thing whatever the name is."""
    noun = who.lower().split()[-1]
    kind, gender = vocabulary.kind(noun), vocabulary.gender(noun)
    name = who.title() if who.isupper() else who
    if kind != "thing":
        return Entity(noun, who.lower(), kind, "the", gender=gender, name=name)
    if nature:
        being = nature.split()[-1]
        return Entity(being, nature, vocabulary.kind(being), "a", gender=gender, name=name)
    return Entity(noun, "", "person", "", gender=gender, name=name)


def _dressed(look: str, who: str, shown: str) -> str:
    """A look with what a bracket behind the name adds to it: ``DELPHINE (50s, grey coat)``."""
    found = re.search(rf"\b{re.escape(who)} \(([^()]{{1,60}})\)", shown, re.I)
    worn = [one.strip() for one in found[1].split(",") if not re.search(r"\d", one)] if found else []
    return ", ".join([look, *worn])


def cues(sections: Sequence[Section]) -> list[str]:
    """The names of those who speak."""
    return list(dict.fromkeys(who for s in sections for who, _ in s.lines if who != NARRATOR))
