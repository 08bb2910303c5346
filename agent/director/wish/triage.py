"""Which parts of a wish are told and which speak of the film itself: its tone, look, sound, limits, and who asks for it.

Every sentence is looked at by itself, then every clause at either end of it. What only says how the film
should be, or what should not be in it, is no part of what it tells.
"""

from __future__ import annotations

import re
from functools import cache

from agent.director.scripts.words import sentences
from agent.director.wish import asking, settings
from agent.director.wish.lengths_words import FILM
from agent.director.wish.settings_words import STYLES
from agent.director.wish.triage_words import (
    COMPLAINTS,
    CONNECTING,
    DEGREES,
    DONE_TO,
    ENDING,
    FILM_WORDS,
    GREETED,
    INSTRUCTIONS,
    LEADING,
    OFFERED,
    PURPOSES,
    SIGNED,
    TONES,
    WRITERS,
)
from agent.director.words import english, vocabulary
from agent.director.words.patterns import compiled

_CLAUSE = re.compile(
    r"(\s*[,;]\s+(?:and\s+|but\s+|und\s+|aber\s+|et\s+|mais\s+|y\s+|pero\s+)?|\s+[-–—]\s+|[，、；]\s*)"
)
_BEGUN = re.compile(
    r"(?:(?<=[a-zäöüéèà\d)]{2}[.!?] )|(?<=\d[.!?] ))(?<!etc\. )(?<!approx\. )(?<!incl\. )(?!(?:bis|und|oder|auf|et|y|au|al)\b)[a-zäöü]"
)
"""A sentence without its capital."""
_WRAPPED = re.compile(r"(?<=[^.!?:;\n])\n(?=[a-zäöü])|(?<=,)\n(?=\S)")
"""A line that was broken inside a sentence."""
_BRACKETS = re.compile(r"\s*\(([^()]{1,80})\)")
_NO = re.compile(
    r"^(?:and |but |oh |also |please |bitte |por favor )*(?:no|not|without|keine?n?|ohne|pas de|sans|sin|nada de|niente|senza|sem)\b",
    re.I,
)
_REFUSED = re.compile(rf"(?:{_NO.pattern}|[,;] (?:and )?no\b)", re.I)
_LETTERS = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


def without(text: str, facts: bool = False) -> tuple[str, tuple[str, ...]]:
    """The wish without what speaks of the film, and the sentences that refuse something.

    Where nothing would be left, that is so: there is nothing to tell. ``facts``: all of it is what a film of facts has
    to say, and only a letter's frame is none of it.
    """
    if facts:
        return _facts(text), ()
    text = _BEGUN.sub(lambda found: found[0].upper(), _WRAPPED.sub(" ", text))
    rows = [row for line in text.split("\n") for row in sentences(line)]
    kept: list[str] = []
    refused: list[str] = []
    later = False
    for row in reversed(rows):
        left = _told(row, last=not later)
        if not left and (no := _REFUSED.search(row)):
            refused.append(row[no.start() :].strip(" ,;"))
        if left:
            kept.append(left)
            later = True
    told = " ".join(reversed(kept))
    return (told, tuple(refused)) if told or len(rows) > 1 or not rows else (_whole(rows[0]), tuple(refused))


def _facts(text: str) -> str:
    """The facts of a film without what only leads to them, and without brackets that speak of it."""
    text = LEADING.sub("", _BRACKETS.sub(lambda said: "" if _of_film_only(said[1]) else said[0], text))
    first, *rest = text.split("\n", 1)
    end = re.search(r"[.!?]\s", first)
    head = first[: end.start()] if end else first
    kept = head if re.match(r"how[- ]to\b", head, re.I) else _headed(head)
    told = "\n".join((kept + first[len(head) :], *rest))
    rows = [" ".join(row for row in sentences(line) if not _framing(row)) for line in told.split("\n")]
    return "\n".join(rows) if any(row.strip() for row in rows) else told


def _framing(row: str) -> bool:
    """Whether a sentence only says what is wanted, and where it will be shown: *A notice for the waiting room screen.*"""
    return (
        re.fullmatch(rf"(?:an? |the |our )?(?:[\w-]+ )?{FILM}", PURPOSES.sub("", row).strip(" .!,;"), re.I)
        is not None
    )


def _of_film_only(said: str) -> bool:
    """Whether a bracket says nothing of what is told."""
    return of_film(said) or re.search(r"\b(?:please|pls|kidding|joking|lol|haha)\b", said, re.I) is not None


def unframed(text: str) -> str:
    """A letter without its greeting and its signature: *Dear all, … Many thanks, P. Adeyemi (school office)*."""
    bare = SIGNED.sub("", GREETED.sub("", text.strip())).strip()
    return text if bare in ("", text.strip()) else english.capitalise(bare)


def uncomplaining(text: str) -> str:
    """The wish without sentences on what its person has had enough of, where another one asks."""
    rows = sentences(text) if "\n" not in text else ()
    kept = [row for row in rows if not COMPLAINTS.match(row)]
    return " ".join(kept) if kept and len(kept) < len(rows) else text


def _whole(row: str) -> str:
    """The only sentence, where it may be a thing of few words after all: *calm*, *noir*."""
    return "" if asking.subjectless(row) or settings.read(row).text == "" else row


def _told(sentence: str, last: bool) -> str:
    """What a sentence tells; ``last``: nothing is told behind it."""
    bare = LEADING.sub("", ENDING.sub("", sentence.strip()))
    framed = re.fullmatch(rf"(?:an? |the |my |our )?{FILM}[.!]*", bare, re.I)
    if framed or (asking.subjectless(bare) and len(bare.split()) > 1):
        return ""
    if (_instructs(bare) and not _HEAD.match(bare)) or (
        last and _NO.match(bare) and not OFFERED.search(bare)
    ):
        return ""
    if WRITERS.match(bare) and not re.search(rf"\b{FILM}\s+(?:about|of|on|for|where|in which)\b", bare, re.I):
        return ""
    bare = _headed(_BRACKETS.sub(_bracketed, bare))
    stop = re.search(r"[.!?…。！？]+$", bare)
    pieces = _CLAUSE.split(bare[: stop.start()] if stop else bare)
    clauses, joints = pieces[::2], pieces[1::2]
    while clauses and of_film(clauses[-1]):
        clauses, joints = clauses[:-1], joints[:-1]
    while clauses and of_film(clauses[0]):
        clauses, joints = clauses[1:], joints[1:]
    told = "".join(clause + joint for clause, joint in zip(clauses, [*joints, ""], strict=False))
    told = LEADING.sub("", PURPOSES.sub("", told).strip(" ,;"))
    if told != bare.rstrip(".!?") and last and _NO.match(told) and not OFFERED.search(told):
        return ""
    if re.search(r"[.!?…。！？]$", told) or not told:
        return told
    return f"{told}{stop[0] if stop else '.' if len(sentence) != len(told) else ''}"


_HEAD = re.compile(r"^([^:\n]{2,120}?)(?<!\d)\s*:\s+(?=\S)")


def _headed(sentence: str) -> str:
    """A sentence whose words before a colon say only what they say of what is told."""
    match = _HEAD.match(sentence)
    if not match:
        return sentence
    clauses = re.split(r",\s+", match[1])
    kept = [one for one in clauses if not of_film(one)]
    if not kept or asking.subjectless(" ".join(kept)) or _POINTING.fullmatch(match[1].strip()):
        return english.capitalise(sentence[match.end() :])
    return f"{', '.join(kept)}: {sentence[match.end() :]}" if len(kept) < len(clauses) else sentence


_POINTING = re.compile(
    r"(?:please )?(?:only |just )?(?:use|say|tell|take|include|mention|cover|explain)(?: (?:only|just))? (?:this|these|that|the following)(?: (?:\w+ ){0,2}(?:facts?|sentences?|points?|words?|things?|lines?))?(?: only)?"
    r"|(?:the |our |my |some )?(?:facts?|rules?|points?|details?|info(?:rmation)?|content|key messages?|what to say|regeln|fakten|inhalt|punkte|datos|hechos|faits|règles|infos)(?: (?:are|is))?(?: these)?",
    re.I,
)
"""What only points at what follows."""


def _bracketed(match: re.Match[str]) -> str:
    """What a bracket adds, behind a comma; nothing where it speaks of the film or names no thing."""
    said = match[1].strip()
    things = [w for w in _LETTERS.findall(said.lower()) if w not in vocabulary.DETERMINERS]
    if (
        of_film(said)
        or re.search(r"\b(?:please|pls|kidding|joking|lol|haha)\b", said, re.I)
        or not things
        or re.search(r"\d", said)
        or said.lower() in ("me", "us", "myself")
    ):
        return ""
    return match[0] if len(things) > 6 else f", {said.rstrip('!?.')}"


def _instructs(sentence: str) -> bool:
    return INSTRUCTIONS.match(sentence) is not None


_STORY_KIND = re.compile(
    r"(?:an? |the |ein(?:e|en)? |une? |una? )?(?P<how>(?:[\w-]+ )*?)(?:(?:bed-?time |good-?night |fairy |folk |short |children's )?(?:story|stories|tale|tales)"
    r"|poem|haiku|fable|legend|comedy|lullaby|gute-?nacht-?geschichte|geschichte|märchen|gedicht|fabel|histoire(?: du soir)?|conte|poème|fable|cuento(?: para dormir)?|historia|poema|fábula)",
    re.I,
)
"""What kind of story it is to be, and nothing of what it tells."""


def of_film(clause: str) -> bool:
    """Whether a clause only says how the film should be."""
    bare = clause.strip(" .,;:!?…\"'()*")
    if not bare:
        return True
    if re.match(rf"^(?:{DONE_TO})\b", bare, re.I) or _instructs(bare):
        return True
    if any(
        compiled(rf"(?:in |as |like )?(?:an? |the )?(?:{words})(?: style| look| animation)?").fullmatch(bare)
        for words in STYLES.values()
    ):
        return True
    if re.fullmatch(rf"(?:an? |the |my |our )?{FILM}", bare, re.I):
        return True
    known = _known()
    if (kind := _STORY_KIND.fullmatch(bare)) and all(
        any(word.removesuffix(bent) in known for bent in ("", "e", "en", "er", "es"))
        for word in kind["how"].lower().split()
    ):
        return True
    words = [word.lower() for word in _LETTERS.findall(bare)]
    if not words:
        return not re.search(r"\w", bare)
    if not all(word in known or word.rstrip("s") in known or word.endswith(_OF_FILMS) for word in words):
        return False
    return any(
        word in TONES or word in FILM_WORDS or word.rstrip("s") in FILM_WORDS or word.endswith(_OF_FILMS)
        for word in words
    ) and not (words[0] in ("a", "an", "the") and words[-1] not in FILM_WORDS)


_OF_FILMS = ("musik", "stimme", "optik", "ästhetik")
"""How German words of films end."""


@cache
def _known() -> frozenset[str]:
    return TONES | FILM_WORDS | DEGREES | CONNECTING
