"""Pasted scripts as plans: words to the letter, pictures completed around what the author wrote."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from agent.director import notes
from agent.director.scripts import intros, shots
from agent.director.scripts.split import Section, Sections
from agent.director.scripts.words import sentences, subject
from agent.director.story import assemble, beats, fit, looks, telling, world
from agent.director.story import story as stories
from agent.director.story.story import Story
from agent.director.story.visuals import INDOORS, Ledger
from agent.director.story.writer import Draft
from agent.director.wish import genre as genres
from agent.director.wish import premise as premises
from agent.director.wish import settings
from agent.director.wish.entities import Entity
from agent.director.wish.settings import Stated
from agent.director.words import english, phrases, spelling, tongues, tongues_read, vocabulary
from agent.director.words import language as languages
from film.breakdown import Breakdown, PlannedCast
from film.document import NARRATOR, Line
from film.speech import estimate
from film.timing import GAP_SECONDS, TAIL_SECONDS

_QUIET_SECONDS = 4.0
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
_VOICES = {"m": ("man", "old-man", "boy"), "f": ("woman", "old-woman", "girl")}


def plan(
    sections: Sections,
    stated: Stated,
    duration: float | None,
    style: str | None,
    salt: int,
    known: Sequence[PlannedCast] = (),
    sort: str = "",
) -> tuple[Breakdown, tuple[str, ...]]:
    """The breakdown of a pasted script and the notes on it. ``stated`` holds what its intro asks for.

    ``known`` are members of the cast who need not return to be one; ``sort`` is the genre where no word says it.
    """
    sections = intros.by_author(intros.shared_out(sections, duration), stated.text)
    told = intros.in_english(stated.text)
    sections = intros.staged(sections, told)
    written = sections
    spoken = " ".join(text for s in sections.sections for _, text in s.lines)
    language = languages.detect(
        spoken or " ".join(s.visual for s in sections.sections),
        stated.language or languages.detect(" ".join((stated.text, *(s.visual for s in sections.sections)))),
    )
    genre = sort or (
        "poem"
        if sections.kind == "poem"
        else genres.read(stated.text, stated.audience).genre
        if stated.text
        else "narrative"
    )
    sections = intros.in_pictures(sections, language)
    seed = f"{spoken or sections.sections[0].visual}|{salt}"
    story = _story(sections, genre, seed)
    speakers = _speakers(sections, story, intros.nature(told), language)
    cast: dict[str, PlannedCast] = {}
    for member in (*speakers.values(), *known, *story.cast):
        cast.setdefault(member.id, member)
    story = replace(story, cast=tuple(cast.values())[:24])
    rows = [
        tuple(
            Line(speaker=speakers[who].id if who in speakers else NARRATOR, text=text)
            for who, text in s.lines
        )
        for s in sections.sections
    ]
    if stated.narration is False:
        rows = [tuple(line for line in row if line.speaker != NARRATOR) for row in rows]
        stated = replace(stated, narration=None) if any(rows) else stated
    lengths = _lengths(sections.sections, rows, language, duration)
    alone = stated.sounds if stated.sounds == intros.alone(sections.intro) else ""
    stated = replace(stated, sounds="") if alone else stated
    drafts = _drafts(sections.sections, story, seed, alone)
    title = sections.title or _title(written, story, language)
    frame = assemble.Frame(
        title,
        _logline(written, title),
        language,
        genre,
        stated,
        assemble.total(lengths),
        stated.aspect,
        stated.voice,
        style,
    )
    breakdown = assemble.breakdown(frame, story, drafts, [""] * len(drafts), lengths, rows)
    limits = ["outline" if sections.kind == "outline" else "verbatim"]
    limits += ["longer"] if duration is not None and assemble.total(lengths) > duration + 0.01 else []
    kind = genres.Kind(genre, "")
    values = {"needs": f"{assemble.total(lengths):g}", "asked": f"{duration or 0:g}"}
    return breakdown, notes.compose(stated, kind, breakdown, tuple(limits), language, **values)


def _plain(key: str) -> str:
    """A bare room instead of a home that nobody spoke of."""
    return "studio" if key == "house" else key


def _story(sections: Sections, genre: str, seed: str) -> Story:
    """The world of the first picture, and whoever returns."""
    everything = ". ".join(f"{s.heading} {s.visual}" for s in sections.sections)
    first = premises.read(sections.sections[0].visual)
    story = stories.tell(first, genre, seed)
    named = [f"{s.heading} {s.visual}" for s in sections.sections]
    keys = (shots.named(text) or shots.sign(text) for text in named)
    key = next(filter(None, keys), None) or world.at_home(everything) or _plain(story.ledger.place.key)
    ledger = Ledger(
        world.get(key),
        "",
        world.stated(world.TIMES, everything) or world.get(key).hour,
        world.stated(world.SEASONS, everything),
        world.stated(world.WEATHERS, sections.sections[0].visual),
    )
    return replace(story, ledger=ledger, cast=_recurring(sections.sections, seed))


def _recurring(sections: Sequence[Section], seed: str) -> tuple[PlannedCast, ...]:
    """Persons, animals and machines that two scenes or more show."""
    entities: dict[str, Entity] = {}
    seen: Counter[str] = Counter()
    speakers = _cues(sections)
    sections = [replace(s, visual=_bare(s.visual, speakers)) for s in sections]
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
    shown = " ".join(s.visual for s in sections)
    for noun, entity in list(entities.items()):
        common = (
            entity.name and entity.name.lower() in spelling.known() and entity.name != entity.name.upper()
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
            id=e.slug, name=e.name, kind=stories.cast_kind(e), look=looks.describe(e, hue, seed, e.slug)
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


def _bare(visual: str, names: Sequence[str]) -> str:
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
    bare = _ARTICLE.sub("", entity.name.replace("’", "'")).lower()
    noun = next(iter(tongues_read.read(bare, language).nouns), None)
    kind = vocabulary.kind(noun.english) if noun else "idea"
    if noun is None or kind == "idea":
        return entity
    sex = vocabulary.gender(noun.english) or (noun.gender if noun.gender in ("m", "f") else "")
    return replace(entity, noun=noun.english, phrase=noun.english, kind=kind, det="a", gender=sex)


def _speakers(
    sections: Sections, story: Story, nature: str = "", language: str = "en"
) -> dict[str, PlannedCast]:
    """Everybody with lines, each with a look and a voice of their own; ``nature``: what those are who do not tell."""
    found: dict[str, PlannedCast] = {}
    used: Counter[str] = Counter()
    for section in sections.sections:
        for who, _ in section.lines:
            if who == NARRATOR or who in found:
                continue
            noun = who.lower().split()[-1]
            named = vocabulary.kind(noun) == "thing"
            entity = Entity(
                noun,
                "" if named else who.lower(),
                "person" if named else vocabulary.kind(noun),
                "" if named else "the",
                gender=vocabulary.gender(noun),
                name=who.title() if who.isupper() else who,
            )
            if named and nature:
                being = nature.split()[-1]
                entity = replace(entity, noun=being, phrase=nature, kind=vocabulary.kind(being), det="a")
            known = _in_english(entity, language)
            called = replace(known, name="") if known != entity else entity
            entity = known
            entity = _introduced(entity, " ".join(s.visual for s in sections.sections))
            noun = entity.noun
            entity = replace(entity, gender=looks.gender(entity, story.seed))
            voices = _VOICES.get(entity.gender, _VOICES["m"])
            child = noun in ("girl", "boy", "child")
            voice = (
                {"girl": "girl", "boy": "boy", "child": "child"}.get(noun, "")
                if child
                else voices[min(used[entity.gender], 2)]
            )
            used[entity.gender] += 1
            look = looks.describe(
                replace(
                    entity,
                    phrase=entity.phrase or ("man" if entity.gender == "m" else "woman"),
                    noun=entity.noun,
                ),
                len(found),
                story.seed,
                entity.slug,
            )
            look = _dressed(look, who, sections)
            slug = (
                called.slug
                if called.slug not in {c.id for c in found.values()} and called.slug != NARRATOR
                else f"other_{called.slug}"[:24]
            )
            found[who] = PlannedCast(
                id=slug, name=entity.name, kind=stories.cast_kind(entity), look=look, voice=voice
            )
    return found


def _dressed(look: str, who: str, sections: Sections) -> str:
    """A look with what a bracket behind the name adds to it: ``DELPHINE (50s, grey coat)``."""
    shown = " ".join(s.visual for s in sections.sections)
    found = re.search(rf"\b{re.escape(who)} \(([^()]{{1,60}})\)", shown, re.I)
    worn = [one.strip() for one in found[1].split(",") if not re.search(r"\d", one)] if found else []
    return ", ".join([look, *worn])


def _needs(row: Sequence[Line], language: str) -> float:
    """Seconds of scene that the lines need."""
    if not row:
        return 0.0
    return sum(estimate(line.text, language) for line in row) + GAP_SECONDS * (len(row) - 1) + 0.8


def _lengths(
    sections: Sequence[Section], rows: Sequence[Sequence[Line]], language: str, duration: float | None
) -> list[float]:
    """Scene lengths: given ones, else the words'; stretched to an asked length, never below the words."""
    needs = [_needs(row, language) for row in rows]
    natural = [
        section.seconds or (need + 0.7 if need else _QUIET_SECONDS)
        for section, need in zip(sections, needs, strict=True)
    ]
    least = [fit.stepped(max(need, 1.5)) for need in needs]
    lengths = [max(fit.stepped(value), low) for value, low in zip(natural, least, strict=True)]
    if duration is None:
        lengths[-1] = (
            max(least[-1], lengths[-1] - TAIL_SECONDS)
            if all(s.seconds for s in sections)
            else lengths[-1] + 0.25 - sum(lengths) % 0.25
        )
        return lengths
    goal = duration - TAIL_SECONDS
    spare = goal - sum(least)
    if spare < 0:
        return least
    quiet = any(needs) and not all(needs)
    air = [1.0 if quiet else max(n - low, 0.5) for n, low in zip(natural, least, strict=True)]
    lengths = [
        low + beats.STEP * int(spare * share / sum(air) / beats.STEP)
        for share, low in zip(air, least, strict=True)
    ]
    lengths[-1] = round(goal - sum(lengths[:-1]), 3)
    return lengths


def _drafts(sections: Sequence[Section], story: Story, seed: str, alone: str = "") -> list[Draft]:
    """The author's pictures, with place, time, weather and people carried from scene to scene; ``alone``: all that is heard."""
    drafts: list[Draft] = []
    ledger, n = story.ledger, len(sections)
    open_air = "" if ledger.place.key in INDOORS else ledger.place.key
    genders = {member.id: _gender(member) for member in story.cast}
    names = [member.name for member in story.cast if member.name]
    seen: list[str] = []
    for i, section in enumerate(sections):
        text = f"{section.heading} {section.visual}"
        key = shots.place(section.visual, section.heading, ledger.place.key, open_air or "city")
        moved = key != ledger.place.key and i > 0
        later = bool(section.heading) and (world.stated(world.TIMES, section.heading) or "day") != ledger.time
        ledger = Ledger(
            world.get(key), "",
            world.stated(world.TIMES, text) or ("morning" if re.search(r"\bday\b", section.heading, re.I) else ledger.time),
            world.stated(world.SEASONS, text) or ledger.season, world.stated(world.WEATHERS, text) or ("" if moved or later else ledger.weather),
        )  # fmt: skip
        open_air = open_air if key in INDOORS else key
        picture = _named(shots.shown(_bare(section.visual, names)).rstrip(". "), story.cast)
        picture = shots.recalled(shots.described(picture, story.cast), story.cast, genders, seen)
        seen += re.findall(r"\{(\w+)\}", picture)
        beat = "hook" if i == 0 else "end" if i == n - 1 else "turn" if i == round(n * 0.68) else "try"
        act = shots.act(_bare(section.visual, names), section.motion)
        framing = shots.framing(section.visual)
        peopled = "{" in picture or any(
            vocabulary.kind(w.lower()) in ("person", "animal") for w in picture.split()
        )
        opens = moved and shots.opens_outdoors(section.heading)
        shot = framing or ("wide" if opens or (moved and not peopled) else "")
        drafts.append(
            Draft(
                beat,
                ("",),
                picture,
                act,
                section.audio or (shots.heard(section.visual) or alone),
                shot,
                True,
                ledger,
                moved,
                framed=bool(framing) or opens,
            )
        )
    return _unlike(drafts)


def _unlike(drafts: list[Draft]) -> list[Draft]:
    """Shots whose size nobody named as other sizes than the named ones behind them."""
    found = list(drafts)
    for i, (draft, following) in enumerate(pairwise(drafts)):
        if following.framed and not draft.framed and draft.shot in ("", following.shot):
            found[i] = replace(draft, shot="medium" if "wide" in following.shot else "wide")
    return found


def _gender(member: PlannedCast) -> str:
    """m or f where the look of a person says so, n for all that is an it."""
    if member.kind != "person":
        return "n"
    return next((g for word in member.look.lower().split() if (g := vocabulary.gender(word.strip(",.")))), "")


def _named(visual: str, cast: Sequence[PlannedCast]) -> str:
    """The author's picture with the cast by id."""
    for member in cast:
        noun = member.id.replace("_", " ")
        for name in filter(None, (member.name, noun)):
            visual = (
                re.sub(
                    rf"\b(?:(?:an?|the|his|her|their)\s+(?:[a-z]+\s+)?)?{re.escape(name)}\b(?!\}}|')(?:, (?:aged? )?\d{{1,2}}(?:,|(?=\.|$)))?",
                    f"{{{member.id}}}",
                    visual,
                    count=1,
                    flags=re.I,
                )
                if f"{{{member.id}}}" not in visual
                else visual
            )
    return visual


def _cues(sections: Sequence[Section]) -> list[str]:
    """The names of those who speak."""
    return list(dict.fromkeys(who for s in sections for who, _ in s.lines if who != NARRATOR))


def _title(sections: Sections, story: Story, language: str) -> str:
    """What the script is about, where its author gave no title: who returns, else its first words."""
    text = next((t for s in sections.sections for _, t in s.lines), shots.shown(sections.sections[0].visual))
    first = re.split(r"[.,;:!?…—–\n]", text)[0].strip()
    parts = first.split()
    if cues := [who.title() if who.isupper() else who for who in _cues(sections.sections)]:
        return telling.cased(" and ".join(cues[:2])) if language == "en" else ", ".join(cues[:2])
    if language == "en" and (len(parts) > 5 or not sections.sections[0].lines):
        people_first = sorted(story.cast, key=lambda member: member.kind != "person")
        named = [member.name or f"the {member.id.replace('_', ' ')}" for member in people_first]
        if named:
            return telling.cased(" and ".join(named[:2]))
        about = subject(first)
        if 2 <= len(about.split()) <= 4 and "," not in about:
            return telling.cased(about)
    if 0 < len(parts) <= 6:
        return first[:1].upper() + first[1:]
    parts = parts[:5]
    while len(parts) > 2 and len(parts[-1]) <= 3:
        parts.pop()
    return " ".join(parts) if parts else "Untitled"


def _logline(sections: Sections, title: str) -> str:
    """One sentence on the film: of a play what is seen first, of anything else what is said first."""
    if cues := _cues(sections.sections):
        seen = [s for section in sections.sections for s in sentences(section.visual)]
        named = "|".join(map(re.escape, cues))
        who = next((s for s in seen if re.search(rf"\b(?:{named})\b", s, re.I)), seen[0] if seen else title)
        return re.sub(rf"\b(?:{named})\b", lambda m: m[0].title() if m[0].isupper() else m[0], who)[:300]
    first = next((t for s in sections.sections for _, t in s.lines), sections.sections[0].visual)
    return re.split(r"(?<=[.!?…])\s", first.replace("\n", " "))[0][:300]


def read_intro(sections: Sections) -> Stated:
    """The settings that stand before or behind the script."""
    stated = settings.read(languages.normalise(sections.intro))
    stated = replace(stated, sounds=stated.sounds or intros.alone(sections.intro))
    if stated.music is not False:
        stated = replace(stated, tune=stated.tune or intros.tune(sections.intro))
    if stated.narration is None and intros.WORDLESS.search(sections.intro):
        stated = replace(stated, narration=False)
    return stated
