"""Dictated messages: one long run of clauses, with sounds, second thoughts and words to others."""

from __future__ import annotations

import re

from agent.director.scripts.told import REFUSED, told

MARKS = re.compile(
    r"\b(?:um+|uh|so basically|basically|you know|i mean|i think|i guess|or something|or whatever)\b|, right,|^(?:okay|ok|right|well|so),? ",
    re.I,
)


_SOUNDS = re.compile(
    r"^(?:(?:okay|ok|so|um+|uh+|er+|hi|right|well|yeah|yes|like|oh|and|but|just|basically|you know|i mean|then|also|maybe)\b[\s,]*)+",
    re.I,
)


_SECOND_THOUGHT = re.compile(
    r"\b(?:no wait|wait no|scratch that|forget that|actually no|i mean not|leave (?:the |that |him |her |it )?.*?out|no,? not)\b",
    re.I,
)


_TURNED = re.compile(r"^no (?:the )?(\w+)$|\bno wait,? (?:no )?(?:the )?(\w+)|leave (?:the )?(\w+) out", re.I)


_DANGLING = re.compile(
    r"^(?:because|just because|apart from|except|that's|it takes|to her|for (?:her|him))\b|\?$", re.I
)


_RUNS_ON = re.compile(r"^(?:and |but )?(?:they|it|he|she|who|which) ", re.I)


def sentences_of(text: str) -> list[str]:
    """The sentences of a dictated message, without sounds, what was taken back, and what was said to others."""
    kept: list[str] = []
    for clause in re.split(r"[,.;!]\s+", text):
        gone = _TURNED.search(clause.strip())
        if gone or _SECOND_THOUGHT.search(clause):
            word = next((g for g in gone.groups() if g), "") if gone else ""
            kept = [one for one in kept if not word or not re.search(rf"\b{re.escape(word)}\b", one, re.I)]
            continue
        spoken = _chatter(clause)
        if spoken:
            kept.append(spoken)
    return _joined(kept)


def _chatter(clause: str) -> str:
    """A clause that tells something; empty where it only keeps the talk going."""
    clause = clause.strip(" .!")
    bare = _SOUNDS.sub("", clause).strip()
    if len(bare.split()) < 2 or _DANGLING.search(bare) or REFUSED.search(bare) or not told(bare):
        return ""
    if clause.lower().startswith("like ") or re.match(r"(?:it's|it is) about\b", bare, re.I):
        return ""
    return bare


def _joined(clauses: list[str]) -> list[str]:
    """Clauses as sentences: a noun alone takes what is said of it next, a relative clause stays with its noun."""
    found: list[str] = []
    for clause in clauses:
        before = found[-1] if found else ""
        alone = (
            before
            and len(before.split()) <= 4
            and not re.search(r"\b(?:is|are|\w{3,}s|they|it|he|she)\b (?!of\b)\w", before)
        )
        if before and re.match(r"(?:which|who|that|one single|until|because) ?", clause, re.I):
            found[-1] = f"{before}, {clause}"
        elif alone and _RUNS_ON.match(clause):
            found[-1] = f"{before} {_RUNS_ON.sub('', clause)}"
        else:
            found.append(clause)
    return [f"{one}." for one in found]
