"""What the words around a pasted script tell of it: whose words they are, who talks, how long it should be."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.director.scripts.sections import Sections, broken
from agent.director.scripts.words import speech_seconds
from agent.director.wish import settings
from agent.director.words import english, vocabulary


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


def nature(intro: str) -> str:
    """What kind of beings an instruction says that they are who talk: ``Robot talk``."""
    words = (english.singular(word) for word in re.findall(r"[a-z]+", intro.lower()))
    return next((word for word in words if vocabulary.kind(word) in ("animal", "machine")), "")
