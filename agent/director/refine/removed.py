"""Things and people taken out of a picture's text, so that what is left stands by itself."""

from __future__ import annotations

import re

from agent.director.refine.visuals import DETERMINER, capitalised, framing, lowered, tidy
from agent.director.words.english import plural, singular


def subject_removed(text: str, noun: str) -> str | None:
    """The picture without a thing, restated; None where the sentence would not stand without it."""
    word = rf"(?:{re.escape(noun)}|{re.escape(plural(noun))}|\{{{re.escape(noun)}\}})"
    phrase = rf"(?:{DETERMINER}\s+)?(?:[a-z-]+\s+){{0,2}}?{word}\b"
    if not re.search(rf"\b{word}\b|\{{{re.escape(noun)}\}}", text, re.I):
        return None
    text = _told_without(re.sub(rf"{_HELD}{word}\b[^,.;{{]*", "", text, flags=re.I), word)
    if re.search(rf"(?<!shot)(?<!view)(?<!detail)(?<!picture)(?<!close-up) of {_np(word)}\b", text, re.I):
        return None
    start = r"(?:^|(?<=[,;.:])|(?<=\bof))"
    steps = (
        (
            rf"\s+(?:in|on|with|by|near|beside|under|over|into|at|from|behind|beyond|aboard|and|along)\s+{_np(word)}(?=\s*(?:[,;.]|$|and\b))",
            "",
        ),
        (rf"{start}\s*{_np(word)}\s+(?:and|with)\s+", " "),
        (rf"{start}\s*{_np(word)}\s*(?:,|(?=[;.]|$))", " "),
        (rf"{start}\s*{_np(word)}\s+(?:in|on|at|under|over|near|by|amid)\s+", " "),
        (
            rf"\s+(?:in|on|with|by|near|beside|under|over|into|at|from|behind|beyond|aboard|and)\s+{phrase}",
            "",
        ),
    )
    for pattern, instead in steps:
        shorter = re.sub(pattern, instead, text, flags=re.I)
        if shorter != text:
            text = shorter
    if re.search(rf"\b{word}\b", text, re.I):
        return None
    text = tidy(text)
    return text or None


_HELD = (
    rf",?\s*(?:and\s+|with\s+)?(?:{DETERMINER}\s+)?(?:[a-z-]+\s+){{0,2}}(?:queue|crowd|group|row|line|herd|flock|bunch|pile|stack|heap|line)"
    r"\s+of\s+(?:[a-z-]+\s+){0,2}"
)
"""What holds many of a thing, and goes with them: a long queue of people."""


def _told_without(text: str, word: str) -> str:
    """The picture without the parts of its sentences that begin with a thing: "gulls scatter before it"."""
    begins = re.compile(rf"(?:and |with |while )?{_np(word)}\b", re.I)
    beside = re.compile(rf"^{_np(word)} and (?={DETERMINER}\s)", re.I)
    told = []
    for sentence in re.split(r"(?<=[.!?])\s+", text):
        parts = re.split(r"(?<=[,;])\s+", sentence)
        kept = [beside.sub("", part) for part in parts]
        kept = [part for part in kept if "{" in part or not begins.match(part)]
        if kept and kept != parts:
            kept[-1] = kept[-1].rstrip(",;.") + ("." if sentence.endswith(".") else "")
        told += [capitalised(" ".join(kept))] if kept else []
    return " ".join(told) or text


_BODY = r"\b(?:facing|looking|hands?|face|eyes|shoulders?|on the (?:left|right) third)\b"


def member_removed(text: str, name: str) -> str:
    """The picture without a member of the cast: what that one does goes, what is around stays."""
    if f"{{{name}}}" not in text:
        return text
    head, rest = framing(text)
    first, dot, others = rest.partition(". ")
    parts = re.split(r",\s+", first)
    kept = []
    for index, part in enumerate(parts):
        if f"{{{name}}}" not in part:
            kept += [part] if not re.search(_BODY, part, re.I) else []
            continue
        shown = subject_removed(part, name)
        if shown is None and index == 0:
            shown = re.sub(
                rf"^.*?\{{{name}\}}(?:'s\s+\w+)?\s*(?:[a-z]+ing\s+)?(?:(?:his|her|its)\s+\w+\s+)?(?:(?:from|over|beside|on|at|in|into|with|to|toward|against|up|down)\s+)*",
                "",
                part,
            )
        kept += [shown] if shown else []
    told = [s for s in re.split(r"(?<=[.])\s+", others) if not s.startswith(f"{{{name}}}")]
    others = re.sub(rf"[^.;,]*\{{{name}\}}[^.;,]*[;,]?", "", " ".join(told))
    return tidy(f"{head}{lowered(', '.join(kept)) or 'an empty place'}{dot}{others}")


def _np(word: str) -> str:
    return (
        rf"(?:{DETERMINER}\s+)?(?:(?!(?:and|in|on|at|of|with|a|an|the)\b|[a-z]+ing\b)[a-z-]+\s+){{0,3}}{word}"
    )


def taken_back(text: str, payload: str) -> str:
    """The picture without what says that a thing is not there, where the thing comes: a starless sky, no stars, nobody."""
    nouns = sorted({singular(word) for word in re.findall(r"[a-z]{3,}", payload.lower())})
    for noun in nouns:
        word = rf"(?:{re.escape(noun)}|{re.escape(plural(noun))})"
        text = re.sub(rf"\b{re.escape(noun)}less\s+", "", text, flags=re.I)
        text = re.sub(rf",?\s*\b(?:and |with )?(?:no|without (?:a |any )?)\s*{word}\b(?=\s*(?:[,.;]|$|in\b|on\b))", "", text, flags=re.I)  # fmt: skip
    for noun in nouns:
        text = re.sub(rf"\b(?:empty|bare|deserted) (?={re.escape(noun)}\b)", "", text, flags=re.I)
    return text
