"""A clause without the scenes that it names, for frames that read the rest as a sentence; and nouns in pictures."""

from __future__ import annotations

import re

from agent.director.refine.draft import Clause
from agent.director.refine.recall import find
from agent.director.refine.targets import Reference, showing
from agent.director.refine.types import Reply
from agent.director.words.english import plural, singular
from film.document import Film

_BEFORE = frozenset(
    ("in", "for", "of", "to", "into", "from", "during", "at", "on", "the", "within", "inside", "but", "only", "just", "of the")
)  # fmt: skip
_PREPOSITIONS = (
    "on top of|in front of|next to|close to|onto|on|into|inside|in|at|beside|near|by|underneath|under|beneath|behind|over|above"
    "|between|against|across|around|outside|along|among|below|beyond|through|off|to the (?:left|right) of|upon|atop"
)
WHERE = rf"(?:{_PREPOSITIONS})\s+(?!front of)(?:the|a|an|his|her|their|its|each|every|all|both|one|two|three|some)?\s*[^,]+"
A_THING = r"(?:an?|another|a second|one|two|three|four|five|some|several|many|a few|more|a couple of|a pair of)\s+[^,]+?"


def bare(clause: Clause) -> str:
    """The words of a clause without references to scenes and what leads to them; empty where it quotes."""
    kept: list[str] = []
    for token in clause.tokens:
        if token.kind == "quote":
            return ""
        if isinstance(token, Reference):
            while kept and kept[-1].lower() in _BEFORE:
                kept.pop()
        elif token.kind != "polite":
            kept.append(token.text)
    text = " ".join(kept).replace(" 's", "'s").replace(" ,", ",")
    text = _by_trade(re.sub(r"\b(\w+) - (\w+)\b", r"\1-\2", text), clause.film)
    return re.sub(
        r"^(?:and|also|then|now|so)\s+|^[\s,.:;]+|[\s,.:;!?]+$", "", text.strip(" ,.:;!?"), flags=re.I
    )


_WHOEVER = re.compile(
    r"\b(?:whoever|the (?:one|person|guy|man|woman|somebody) (?:who|that)|who(?:ever)?) (?:is )?(?P<does>[a-z]+?)(?:s|ing)(?: (?:over|on|across|along|in|through|past|down|up|at)(?: the \w+)?)?(?= )",
    re.I,
)


def _by_trade(text: str, film: Film) -> str:
    """ "whoever rides over the bridge" as the rider, where a picture has one."""
    match = _WHOEVER.search(text)
    doer = match["does"].lower().removesuffix("e") + "er" if match else ""
    if not match or not any(re.search(rf"\b{doer}\b", s.visual_description) for s in film.scenes):
        return text
    return f"{text[: match.start()]}the {doer}{text[match.end() :]}"


def all_used(clause: Clause) -> None:
    clause.used |= set(range(len(clause.tokens)))


def head(phrase: str) -> str:
    """The noun of a phrase, in the singular: "the two old gulls" is gull."""
    first = re.split(r"\s+(?:of|with|in|on|at|that|which|who|from|by|for)\s+", phrase.strip())[0]
    return singular(first.split()[-1].lower()) if first.split() else ""


def held_in(film: Film, noun: str) -> tuple[str, ...]:
    """Scenes whose picture holds a noun, by itself or as the end of a longer word (bridge, footbridge)."""
    found = showing(film, noun)
    if found or len(noun) < 4:
        return found
    ends = re.compile(rf"\w{{2,}}(?:{re.escape(noun)}|{re.escape(plural(noun))})\b", re.I)
    return tuple(s.id for s in film.scenes if ends.search(re.sub(r"\{\w+\}", "", s.visual_description)))


def at_the(clause: Clause, where: str) -> tuple[str, ...] | Reply:
    """The scenes that a place phrase means: named ones, else where its nouns are seen."""
    if clause.names_scenes():
        return clause.targets()
    held: list[tuple[str, ...]] = []
    for word in re.findall(r"[^\W\d_]+", where.lower()):
        found = held_in(clause.film, singular(word)) if len(word) > 2 else ()
        held += [found] if found else []
    if held:
        every = [s.id for s in clause.film.scenes if all(s.id in found for found in held)]
        every = _to_the_letter(clause.film, every, where) if len(every) > 1 else every
        if len(every) > 1 and (best := find(clause.film, where, only=every).one):
            every = [best]
        if len(every) == 1:
            clause.draft.mentioned = tuple(every)
            return tuple(every)
        if every:
            return clause.which(every)
    return clause.targets()


def peek(clause: Clause) -> tuple[str, ...]:
    """The scenes that a clause names, without using the words up; none where that is open."""
    used, mentioned = set(clause.used), clause.draft.mentioned
    named = clause.targets() if clause.names_scenes() else ()
    clause.used, clause.draft.mentioned, clause._same = used, mentioned, ()
    return named if isinstance(named, tuple) else ()


def _to_the_letter(film: Film, scenes: list[str], where: str) -> list[str]:
    """Of scenes that hold the same nouns, those that hold all the words just as they are said; all where none does."""
    words = [re.compile(rf"\b{word}\b", re.I) for word in re.findall(r"[^\W\d_]{3,}", where)]
    kept = [s for s in scenes if all(word.search(film.scene(s).visual_description) for word in words)]
    return kept or scenes


def motion_without(motion: str, noun: str) -> str:
    """The motion without sentences about a noun, where something is left beside the camera."""
    word = re.compile(rf"\b(?:{re.escape(noun)}|{re.escape(plural(noun))})\b", re.I)
    sentences = re.split(r"(?<=[.!])\s+", motion)
    kept = [s for s in sentences if not word.search(s)]
    if kept == sentences:
        return motion
    if not any(not s.lower().startswith("camera") for s in kept):
        kept = ["Everything stays quiet.", *kept]
    return " ".join(kept)
