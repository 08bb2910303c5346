"""What the words around a pasted script tell of it: whose words they are, who talks, how long it should be."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.director.scripts import framings, instructions
from agent.director.scripts.sections import NARRATOR, Sections, broken
from agent.director.scripts.words import sentences, speech_seconds
from agent.director.wish import settings
from agent.director.words import english, tongues, tongues_read, vocabulary
from agent.director.words import language as languages


def shared_out(sections: Sections, duration: float | None) -> Sections:
    """Prose over as many pictures as its asked length wants, cut at the ends of sentences."""
    rows = sections.sections
    wanted = round((duration or 0.0) / _PROSE_SECONDS)
    if sections.kind not in ("prose", "dialogue") or wanted <= len(rows):
        return sections
    total = sum(speech_seconds(text) for row in rows for _, text in row.lines)
    parts = tuple(piece for row in rows for piece in broken(row, max(total / wanted, 1.5)))
    return replace(sections, sections=parts)


_PROSE_SECONDS = 7.0
"""Of a picture, about, where prose is stretched to a length."""
_AUTHOR = re.compile(
    r"\b(?:note|letter|text|poem|speech|message|words|diary|list|song|story|vows?|postcard|email|toast)\b[^.:\n]{0,16}?\b(?:that|which|from|by|of) (?:my|our|the|an?|his|her) (?P<who>(?:[\w-]+ ){0,2}?[\w-]+)"
    r"(?=\s*[\"“]?(?:left|wrote|sent|said|gave|read|made|told|has|had)\b|\s*[,.:;\"“]|\s*$)",
    re.I,
)
"""Whose words they are, as the instruction around them tells."""


def by_author(sections: Sections, intro: str) -> Sections:
    """Prose that shows nothing, with whoever wrote it in its first and last picture."""
    found = _AUTHOR.search(intro)
    plain = all(s.visual == " ".join(text for _, text in s.lines) for s in sections.sections)
    if not found or not plain or settings.read(found["who"]).text != found["who"]:
        return sections
    who = english.capitalise(f"{english.article(found['who'])} {found['who']} in the foreground")
    rows = list(sections.sections)
    for i in {0, len(rows) - 1}:
        rows[i] = replace(rows[i], visual=f"{who}. {rows[i].visual}")
    return replace(sections, sections=tuple(rows))


_AT = r"under|in|on|at|inside|behind|beside|near|between|by|outside|around|aboard|across|on top of|next to"
_WHERE = re.compile(
    rf"\b(?:{_AT})\s+(?:an?|the|my|our|his|her|their|one|two|three)\s[^,.;:()]+",
    re.I,
)
_TALKING = (
    "{a} speaks, {b} listens",
    "{a} in profile, turned to {b}",
    "{a} and {b} side by side, looking the same way",
)


def staged(sections: Sections, intro: str) -> Sections:
    """A talk without pictures of its own: whoever speaks, beside whoever spoke before, where the introduction says."""
    cues = list(dict.fromkeys(who for row in sections.sections for who, _ in row.lines))
    bare = all(row.visual == " ".join(text for _, text in row.lines) for row in sections.sections)
    if sections.kind != "dialogue" or not bare or len(cues) < 2 or NARRATOR in cues:
        return sections
    found = _WHERE.search(intro)
    where = f", {found[0].strip()}" if found else ""
    rows = []
    for k, row in enumerate(sections.sections):
        who = row.lines[0][0]
        other = next((name for name, _ in row.lines if name != who), "")
        before = [name for one in sections.sections[:k] for name, _ in one.lines if name != who]
        other = other or (before[-1] if before else next(name for name in cues if name != who))
        picture = _TALKING[k % len(_TALKING)].format(a=who, b=other)
        rows.append(replace(row, visual=f"{picture}{where}"))
    return replace(sections, sections=tuple(rows))


WORDLESS = re.compile(
    r"(?:^|[,;.]\s*|\b(?:and|und|et|y)\s+)(?:no|without|kein(?:e|en)?|ohne|sans|pas de|aucun|sin|ning[uú]n) (?:spoken |gesprochenen? )?(?:words?|text|texte|texto|worte?|paroles|palabras|vo|v\.o\.)(?=\s*(?:$|[,;.:\n]))",
    re.I,
)
"""What says that nobody speaks."""
_PICTURES = r"(?:images?|pictures?|footage|visuals?|shots|bilder(?:n)?|aufnahmen|imágenes|imagini|immagini)"
_SHOWN = re.compile(
    rf"\b{_PICTURES}\s+(?:of|from|von|aus|vom|de|du|des|d'|del|di)\s+(?P<of>[^,.;:\"“”«»\n]{{3,60}})|(?:^|[,;.])\s*(?P<sort>[a-z]+(?: [a-z]+)?) (?:images|pictures|footage|visuals)(?=\s*(?:$|[,;.]))",
    re.I,
)


def pictured(sections: Sections | None, text: str) -> Sections | None:
    """Words to the letter with what their pictures are to show, where the wish around them tells: *images of an old garden*."""
    bare = re.sub(r"[\"“„«][^\"“”«»]*[\"”“»]", " ", text)
    found = _SHOWN.search(bare) if sections else None
    if (
        not sections
        or not found
        or any(row.visual != " ".join(t for _, t in row.lines) for row in sections.sections)
    ):
        return sections
    where = (found["of"] or found["sort"]).strip()
    tongue = languages.detect(text)
    if tongue in tongues.LANGUAGES:
        where = ", ".join(tongues_read.things(where, tongue)) or where
    elif settings.read(where).text != where:
        return sections
    return replace(sections, shown=english.capitalise(where))


def in_pictures(sections: Sections, language: str) -> Sections:
    """A script whose pictures are told in English, as far as their words are known, each with what they all show."""
    rows = []
    for row in sections.sections:
        read_out = sections.kind not in ("list", "timed", "scenes", "bullets", "screenplay")
        said = read_out and row.visual == " ".join(text for _, text in row.lines)
        told = framings.named if said else framings.in_english
        seen = row.visual if language == "en" else told(row.visual, language)
        rows.append(replace(row, visual=f"{sections.shown}. {seen}" if sections.shown else seen))
    return replace(sections, sections=tuple(rows))


def alone(intro: str) -> str:
    """All that is to be heard, in English, where an introduction says that it is all."""
    heard, tongue = instructions.heard(intro), languages.detect(intro)
    if tongue not in tongues.LANGUAGES:
        return heard
    return ", ".join(tongues_read.things(heard, tongue)) or heard


def tune(intro: str) -> str:
    """Who plays, in English, where a sentence of an introduction says nothing else: *Quiet accordion.*"""
    told = [sentence for row in intro.splitlines() for sentence in sentences(row)]
    played = next(filter(instructions.played, told), "").strip(" .!").lower()
    tongue = languages.detect(intro, "en")
    if not played or tongue not in tongues.LANGUAGES:
        return played
    return ", ".join(tongues_read.things(played, tongue)) or played


def in_english(intro: str) -> str:
    """The first sentence of an introduction in German, French or Spanish, as far as its words are known in English."""
    tongue = languages.detect(intro)
    if tongue not in tongues.LANGUAGES:
        return intro
    return tongues_read.read(re.split(r"[.!?:]\s", intro)[0], tongue).english or intro


_OF_FILMS = (
    "line",
    "word",
    "sentence",
    "scene",
    "shot",
    "picture",
    "second",
    "minute",
    "part",
    "voice",
    "speaker",
)
"""What is counted in a film, and talks to nobody."""


def nature(intro: str) -> str:
    """What kind of beings an instruction says that they are who talk: ``Robot talk``."""
    counted = re.search(
        rf"\b(?:two|three|four|five|six|several|some|a couple of)\s+((?:[a-z-]+ ){{0,2}}?[a-z]+)\b(?=\s+(?:{_AT})\b|[.,:;]|\s+(?:talk|argu|chat|discuss|sit|who|that|meet|wait|stand)\w*)",
        intro.lower(),
    )
    if counted and (one := english.singular(counted[1])) != counted[1] and one.split()[-1] not in _OF_FILMS:
        return one
    words = (english.singular(word) for word in re.findall(r"[a-z]+", intro.lower()))
    return next((word for word in words if vocabulary.kind(word) in ("animal", "machine")), "")
