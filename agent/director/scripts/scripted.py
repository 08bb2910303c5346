"""Pasted scripts as plans: words to the letter, pictures completed around what the author wrote."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.director import notes
from agent.director.scripts import intros, people, shots
from agent.director.scripts.drafts import drafts_of
from agent.director.scripts.split import Section, Sections
from agent.director.scripts.words import sentences, subject
from agent.director.story import assemble, beats, fit, telling, world
from agent.director.story import story as stories
from agent.director.story.story import Story
from agent.director.story.visuals import Ledger
from agent.director.wish import genre as genres
from agent.director.wish import premise as premises
from agent.director.wish import settings
from agent.director.wish.settings import Stated
from agent.director.words import language as languages
from film.breakdown import Breakdown, PlannedCast
from film.document import NARRATOR, Line
from film.speech import estimate
from film.timing import GAP_SECONDS, TAIL_SECONDS

_QUIET_SECONDS = 4.0


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
    language = _language(sections, spoken, stated)
    genre = sort or _genre(sections, stated)
    sections = intros.in_pictures(sections, language)
    seed = f"{spoken or sections.sections[0].visual}|{salt}"
    story = _story(sections, genre, seed)
    speakers = people.speakers_of(sections, story, intros.nature(told), language)
    cast: dict[str, PlannedCast] = {}
    for member in (*speakers.values(), *known, *story.cast):
        cast.setdefault(member.id, member)
    story = replace(story, cast=tuple(cast.values())[:24])
    rows = _rows(sections, speakers, stated.narration is not False)
    if stated.narration is False and any(rows):
        stated = replace(stated, narration=None)
    lengths = _lengths(sections.sections, rows, language, duration)
    alone = stated.sounds if stated.sounds == intros.alone(sections.intro) else ""
    stated = replace(stated, sounds="") if alone else stated
    drafts = drafts_of(sections.sections, story, alone)
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


def _language(sections: Sections, spoken: str, stated: Stated) -> str:
    """What is spoken, or what the pictures are told in; where that is not to be seen, what the intro is."""
    shown = " ".join(s.visual for s in sections.sections)
    return languages.detect(spoken or shown, stated.language or languages.detect(f"{stated.text} {shown}"))


def _genre(sections: Sections, stated: Stated) -> str:
    """The kind of film: what the intro says, where it is no poem that stands there."""
    if sections.kind == "poem":
        return "poem"
    return genres.read(stated.text, stated.audience).genre if stated.text else "narrative"


def _rows(sections: Sections, speakers: dict[str, PlannedCast], narrated: bool) -> list[tuple[Line, ...]]:
    """The lines of every scene by who speaks them; those of nobody only where there is a narrator."""
    voices = {who: member.id for who, member in speakers.items()}
    rows = [
        tuple(Line(speaker=voices.get(who, NARRATOR), text=text) for who, text in s.lines)
        for s in sections.sections
    ]
    return [tuple(line for line in row if narrated or line.speaker != NARRATOR) for row in rows]


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
    return replace(story, ledger=ledger, cast=people.recurring(sections.sections, seed))


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


def _title(sections: Sections, story: Story, language: str) -> str:
    """What the script is about, where its author gave no title: who returns, else its first words."""
    text = next((t for s in sections.sections for _, t in s.lines), shots.shown(sections.sections[0].visual))
    first = re.split(r"[.,;:!?…—–\n]", text)[0].strip()
    parts = first.split()
    if cues := [who.title() if who.isupper() else who for who in people.cues(sections.sections)]:
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
    if cues := people.cues(sections.sections):
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
