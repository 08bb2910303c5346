"""What a wish says to whoever makes the film: greetings, courtesy, hurry, money, approval, orders to the machine.

None of it is filmed, and none of it changes a price, a limit or a rule. Whole sentences go, clauses at
either end of a sentence, and what stands before a colon: *I have paid already: the last tram of the night*.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from agent.director.wish import asking_words
from agent.director.wish.asides_words import (
    ASKED_TO,
    BEFORE_BREAK,
    CLOSING,
    COUPON,
    EXACT,
    FRAMES,
    MONEY,
    POLITE,
    REQUEST,
    REQUESTING,
    SELLING,
    SIGNED,
    SPOKEN,
    TRAILING,
    WORD_ONLY,
    WRITER,
)
from agent.director.wish.lengths_words import FILM

_SENTENCE = re.compile(r"(?<=[.!?…。！？])([\"”»')\]]*)\s+|\n+")
_SHORTENED = re.compile(
    r"\b(?:zum|am|der|den|dem|vom|bis|beim|ab|unser\w*|mein\w*|sein\w*|ihr\w*) \d{1,3}\.$|(?:^|[\s(])(?:no|nr|mr|mrs|ms|dr|st|vs|max|min|ca|approx|e\.g|i\.e|z\.b|sra?|m|mme|prof|[a-z])\.$",
    re.I,
)
_CLAUSE = re.compile(r"(\s*[,;]\s+|\s+[-–—]+\s+|\s*—\s*|\.{2,}\s*|…\s*)")
_ORDERED = re.compile(
    r"\b(?:credits?|rules?|instructions?|limits?|budget|prompt|plan|approv\w+|anweisungen|regeln)\b", re.I
)
_AND_SHOW = re.compile(
    r"\s+(?:and|und|et|y)\s+(?:then\s+|dann\s+)?(?=(?:show|film|tell|draw|paint|make|create|zeig|mach|montre|muestra)\w*\s+(?!(?:it|this|that|everything|all|your|the (?:plan|price))\b))",
    re.I,
)
_BRACKETS = re.compile(r"\s*\(([^()]{2,120})\)")
_WISHED = re.compile(rf"\b{FILM}\s+(?:about|of|on|with|where|in which|for|über|von|sur|de|sobre)\b", re.I)


def without(text: str) -> tuple[str, bool]:
    """The wish without what is said to its maker, and whether that was about money, limits or rules."""
    kept: list[str] = []
    money = False
    rows = _sentences(text)
    sells = SELLING.search(text) is not None
    for at, (sentence, joint) in enumerate(rows):
        if not sells and COUPON.fullmatch(sentence.strip(" .!")):
            money = True
            continue
        if kept and _signs_off(sentence) and _ends(rows[at:]):
            break
        left, ordered = _without(sentence)
        if _POLITE_QUESTION.match(left):
            left = re.sub(r"\s*\?+\s*$", ".", left)
        left = _asked_for(left)
        money = money or ordered
        if re.search(r"\w", left) or _pictured(left):
            kept.append(left + ("\n" if "\n" in joint else " "))
    return "".join(kept).strip(), money


_POLITE_QUESTION = re.compile(
    r"\W*(?:could|can|would|will|may|might) (?:you|u|we|i|someone)\b|\W*(?:könn|würd)\w+ (?:sie|ihr|du|wir)\b|\W*(?:pourr|pouvez|peux)\w*[- ](?:vous|tu|je)\b|\W*¿?(?:puedes|podrías|podría|pueden)\b",
    re.I,
)
"""A request in the form of a question."""


def _ends(rows: list[tuple[str, str]]) -> bool:
    """Whether only a name stands behind a sign-off."""
    return sum(len(sentence.split()) for sentence, _ in rows) <= 14


def _pictured(text: str) -> bool:
    return re.search(r"[\U0001F300-\U0001FAFF\u2600-\u27BF]", text) is not None


def _sentences(text: str) -> list[tuple[str, str]]:
    """Sentences, each with what stands between it and the next."""
    found: list[tuple[str, str]] = []
    start = 0
    for match in _SENTENCE.finditer(text):
        if "\n" not in match[0] and _SHORTENED.search(text[start : match.start()]):
            continue
        found.append((text[start : match.end(1) if match[1] else match.start()], match[0]))
        start = match.end()
    return [*found, (text[start:], "")]


def _without(sentence: str) -> tuple[str, bool]:
    """A sentence without what is said to the maker, and whether that was an order."""
    sentence = _BRACKETS.sub(lambda said: " " if _said(said[1]) else said[0], sentence)
    if not re.search(r"\w", sentence):
        return sentence, False
    sentence, money = _after_colon(sentence)
    clauses, joints = _clauses(sentence)
    while len(clauses) > 1 and (kind := _said(clauses[0])):
        clauses, joints, money = clauses[1:], joints[1:], money or kind == "money"
    if _signs_off(clauses[0]) and _ends([(clause, "") for clause in clauses]):
        return "", money
    stop = re.search(r"[.!?…]+[\"”»')\]]*$", clauses[-1])
    while len(clauses) > 1:
        if signed := next((i for i, c in enumerate(clauses) if i and _signs_off(c)), 0):
            clauses, joints = clauses[:signed], joints[: signed - 1]
            continue
        if not (kind := _said(clauses[-1])):
            break
        clauses, joints, money = clauses[:-1], joints[:-1], money or kind == "money"
        if stop and not re.search(r"[.!?…]$", clauses[-1]):
            clauses[-1] += stop[0][:1]
    if len(clauses) == 1 and (kind := _said(clauses[0])):
        return "", money or kind == "money"
    left = "".join(_inner(clauses, joints))
    return _trimmed(left), money


def _inner(clauses: list[str], joints: list[str]) -> Iterator[str]:
    """The clauses of a sentence without those that only say how exactly something is meant."""
    for at, (clause, joint) in enumerate(zip(clauses, [*joints, ""], strict=True)):
        if 0 < at < len(clauses) - 1 and EXACT.fullmatch(clause.strip()):
            yield (
                " " if re.match(r"(?:of|about|on|in|with|von|über|sur|de|sobre)\b", clauses[at + 1]) else ", "
            )
            continue
        dropped = at + 1 < len(clauses) - 1 and EXACT.fullmatch(clauses[at + 1].strip())
        yield clause + ("" if dropped else joint)


def _asked_for(sentence: str) -> str:
    """A request as the film that is asked for: *could you make a film about a mole?* is *a film about a mole.*"""
    sentence = WRITER.sub("", sentence)
    match = REQUEST.match(sentence)
    if not match:
        return _wished(sentence)
    left = _INFINITIVE.sub(r"\1", sentence[match.start("film") :])
    return f"{left[: end.start()]}." if (end := ASKED_TO.search(left)) else left


def _wished(sentence: str) -> str:
    """A request in words of its own: *was thinking maybe you could do me a film about a mole* is *a film about a mole*.

    Whatever stands before the film that is named says only that somebody would like one.
    """
    if asked := _AT_END.match(sentence):
        return f"{asked['film']} {asked['what']}."
    match = _NAMED.match(sentence)
    if not match or len(words := re.findall(r"[^\W\d_]+", match["lead"].lower())) < 3:
        return sentence
    if not all(part in asking_words.vague() or part in REQUESTING for part in words):
        return sentence
    article = re.search(r"\b(?:an?|the|some|ein\w*|une?|un[ao]?)\s(?:[\w-]+\s){0,4}$", match["lead"], re.I)
    return sentence[article.start() if article else match.start("film") :]


_INFINITIVE = re.compile(rf"^((?:[\w-]+ ){{0,4}}?{FILM}) (?:machen|drehen|erstellen|haben|bekommen)\b", re.I)
"""A German verb behind the film that is asked for: *kann man einen Film machen über …*."""
_AT_END = re.compile(
    rf"^(?:könn\w+|würd\w+|kann\w*)(?: (?:ihr|sie|du|mir|uns|bitte|mal|vielleicht))+ (?P<what>(?:zum|zur|für|über|von|aus)\b.*?) (?P<film>(?:einen?|eine|ein)? ?(?:[\w-]+ )?{FILM}) (?:machen|drehen|erstellen|basteln)\s*\?",
    re.I,
)
"""A German request whose film stands at its end: *könntet ihr mir zum Geburtstag meiner Oma ein Video machen?*"""
_NAMED = re.compile(
    rf"^(?P<lead>(?:[\w'’-]+,?\s){{3,25}}?)(?P<film>{FILM})\b(?=\s*(?:about|of|on|with|where|in which|for|über|von|sur|de|sobre|:))",
    re.I,
)


def _clauses(sentence: str) -> tuple[list[str], list[str]]:
    """The clauses of a sentence and what joins them; an order and a wish after it are two."""
    pieces = _CLAUSE.split(sentence)
    found: list[str] = []
    for i, piece in enumerate(pieces):
        parts = _AND_SHOW.split(piece, maxsplit=1) if i % 2 == 0 and _ORDERED.search(piece) else [piece]
        found += [parts[0], " and ", parts[1]] if len(parts) > 1 else parts
    return found[::2], found[1::2]


def _after_colon(sentence: str) -> tuple[str, bool]:
    """What stands behind a colon that is led to by words for the maker alone."""
    money = False
    sentence = BEFORE_BREAK.sub("", sentence)
    while match := re.match(r"^(.{2,200}?)(?<!\d)\s?:\s+(?=\S)", sentence, re.S):
        clauses = [c for c in _CLAUSE.split(match[1])[::2] if c.strip()]
        kinds = [_said(c) for c in clauses]
        if not kinds or not (all(kinds) or (kinds[0] == "money" and "money" in kinds[-1:])):
            break
        money = money or "money" in kinds
        sentence = sentence[match.end() :]
    return sentence, money


@cache
def _patterns() -> tuple[tuple[str, re.Pattern[str]], ...]:
    lead = (
        r"(?:(?:and|so|but|then|also|now|just|please|ok|okay|und|aber|bitte|et|mais|y|pero|now then)[, ]+)*"
    )
    tail = r"(?:,? (?:please|pls|bitte|thanks|thank you|now|then|again|ok|okay|:\)))*"
    rows = (("polite", POLITE), ("money", MONEY), ("frame", FRAMES))
    return tuple((kind, re.compile(rf"{lead}(?:{'|'.join(words)}){tail}", re.I)) for kind, words in rows)


def _said(clause: str) -> str:
    """What kind of words for the maker a clause is; empty where it may be filmed."""
    bare = re.sub(r"^[\s\"“¡¿(\[*]+|[\s.!?…,;:)\]\"”*]+$", "", clause)
    bare = re.sub(
        r"\s+", " ", re.sub(r"[\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F]|(?<=\s)[:;]-?[)(DP]", "", bare)
    ).strip()
    if not bare:
        return "polite" if re.search(r"[:;]-?[)(DP]", clause) else ""
    if _WISHED.search(bare):
        return ""
    if WORD_ONLY.fullmatch(bare):
        return "polite"
    return next((kind for kind, pattern in _patterns() if pattern.fullmatch(bare)), "")


def _signs_off(clause: str) -> bool:
    return SIGNED.match(clause.strip()) is not None


def _trimmed(text: str) -> str:
    """A sentence without courtesy in front of it or behind it."""
    text = BEFORE_BREAK.sub("", text)
    while match := TRAILING.search(text):
        stop = re.search(r"[.!?…]+\s*$", match[0])
        text = text[: match.start()] + (stop[0] if stop else "")
    if match := CLOSING.search(text):
        text = text[: match.start()]
    if match := SPOKEN.match(text):
        text = text[match.end() :]
    return text
