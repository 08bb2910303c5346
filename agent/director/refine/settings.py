"""Scenes that a bare noun names by where it stands in a sentence: "after the brook", "linger on the owl", "until the courtyard"."""

from __future__ import annotations

import re

from agent.director.refine import spans, where_words
from agent.director.refine.naming import Change, Named
from agent.director.refine.recall import content
from agent.director.refine.recall_words import ENDS
from agent.director.refine.targets import members
from agent.director.words.lexer import lex

_NO_PLACE = (
    "filler",
    "thing",
    "part",
    "time",
    "weather",
    "season",
    "quant",
    "light",
    "mood",
    "colour",
    "size",
)
_EMPTY_HEAD = r"(?:one of |some of |the (?:top|edge|side|end|foot|middle|back) of )?"


def phrase(told: Named, start: int, hours: bool = False) -> tuple[str, int]:
    """The scene that a bare noun phrase means, and where it ends; empty where it means none or several.

    An hour or a kind of weather is one with ``hours`` only: "all but the sunrise".
    """
    limit = spans.noun_phrase(told.text, start)
    if limit == start:
        return "", start
    begins = spans.words_in(told.text[start:limit])[0]
    if begins.low in ENDS:
        return "", start
    first = start + begins.end
    read = spans.read(told.text, start, limit, told.film, first)
    if not read.found.one or (read.end == first and not content(told.text[start:first])):
        return "", start
    tokens = lex(told.text[start : read.end], [], told.language)
    if not hours and all(t.kind in _NO_PLACE for t in tokens):
        return "", start
    return read.found.one, read.end


def by_place(told: Named, stop: int) -> None:
    """Bare nouns after what leads to a scene: "after the brook", "until the courtyard", "linger on the owl"."""
    the, tag = where_words.THE[told.language], told.language

    exempt = re.compile(where_words.EXCEPT[tag], re.I)

    def after(match: re.Match[str]) -> Change:
        scene, end = phrase(told, match.end(), bool(exempt.match(match["lead"])))
        if not scene or _told_before(told, match.start(), scene):
            return None
        return end, f"{match['lead']} {told.name((scene,))}"

    def onward(match: re.Match[str]) -> Change:
        scene, end = phrase(told, match.end())
        tail = re.compile(where_words.FROM[tag][1], re.I).match(told.text, end) if scene else None
        if tail is None:
            return None
        on = " on" if tag == "en" else tail[0]
        return tail.end(), f"{'from' if tag == 'en' else match['lead']} {told.name((scene,))}{on}"

    rules = [
        (where_words.UNTIL[tag], after),
        (where_words.EXCEPT[tag], after),
        (where_words.BEGIN[tag], after),
    ]
    rules.append((where_words.FROM[tag][0], onward))
    if where_words.NEW.search(told.text) or re.search(where_words.BEGIN[tag], told.text, re.I):
        rules.append((where_words.AFTER[tag], after))
    if where_words.LONGER.search(told.text):
        rules.append((where_words.HOLD[tag], after))
    rules.append(
        (rf"(?:scene|szene|scène|escena) \d+(?: [^\W\d_]+){{0,4}}? (?:{where_words.AFTER[tag]})", after)
    )
    for lead, change in rules:
        told.each(re.compile(rf"\b(?P<lead>{lead})\s+{the}", re.I), change, stop)


def _told_before(told: Named, at: int, scene: str) -> bool:
    """Whether the sentence speaks of that scene already: "scene 1 on a ladder, not on the stairs"."""
    sentence = re.split(r"[.;!?]\s", told.text[:at])[-1]
    return bool(re.search(rf"\b(?:scene|szene|scène|escena) {told.film.number(scene)}\b", sentence, re.I))


def at_the_end(told: Named, stop: int) -> None:
    """Places within a sentence that names no scene otherwise: "drizzle on the bridge", "a cat on a trunk in the attic".

    What looks, sounds or goes is so in that scene; what comes to stand there keeps its place, too.
    """
    leads = re.compile(
        rf"\b(?P<lead>{where_words.WITHIN[told.language]})\s+{_EMPTY_HEAD}{where_words.THE[told.language]}",
        re.I,
    )
    at = 0
    for part in re.split(r"(?<=[.;!?])\s+", told.text[: len(told.text) - stop]):
        start = told.text.find(part, at)
        at = start + len(part)
        if _NAMED.search(part) or where_words.NEW.search(part):
            continue
        for match in reversed(list(leads.finditer(told.text, start, at))):
            scene, end = phrase(told, match.end())
            if not scene or end > at or _of_cast(told, match.end(), end):
                continue
            before = told.text[start : match.start()]
            tail = _LYING.search(before)
            if re.search(r"\b(?:keep|leave|like|from|as)\b[^,]*$", before, re.I):
                continue
            so = _is_so(before, told.language, match["lead"].lower()) or match["lead"].lower() in (
                "bei",
                "beim",
            )
            if match["lead"].lower() == "for" and not so:
                continue
            if not so and told.language == "en":
                end = min(max(end, spans.noun_phrase(told.text, match.end())), at)
            named = f"{where_words.IN[told.language]} {told.name((scene,))}"
            placed = told.text[match.start() : end]
            instead = named if so else f"{placed} {named}"
            first = match.start() - len(tail[0]) if so and tail else match.start()
            told.text = told.text[:first] + instead + told.text[end:]
            at += len(instead) - len(placed)
            break


_LYING = re.compile(r"\b(?:lying|falling|hanging|drifting|coming down|playing|going)\s+$", re.I)
_NAMED = re.compile(
    r"\b(?:scenes?|szenen?|scènes?|escenas?) \d|\b(?:first|last|second|third|letzte\w*|erste\w*|zweite\w*|dritte\w*|derni\w*|premi\w*|últim\w*|primer\w*|segund[ao]) \w+"
    r"|\b(?:every|all|whole|each|everywhere|alle\w*|jede\w*|tou[st]\w*|chaque|tod[ao]s?|cada)\b",
    re.I,
)


def _of_cast(told: Named, start: int, end: int) -> bool:
    """Whether a phrase is one of the cast: "on the goat" is no place."""
    return bool(members(told.film, lex(told.text[start:end], [], told.language)))


def _is_so(before: str, language: str, lead: str) -> bool:
    """Whether what stands before a place is a look, a sound or something that goes, and nothing that is put there."""
    tokens = [
        t for t in lex(before, [], language) if t.kind not in ("filler", "aux", "polite", "mark", "pronoun")
    ]
    if any(
        (t.kind, t.value) in (("verb", "remove"), ("verb", "cut"), ("verb", "replace"), ("verb", "swap"))
        for t in tokens
    ):
        return True
    while (
        len(tokens) > 1 and tokens[-1].kind == "word" and tokens[-1].text.endswith("ing")
    ):  # "snow lying on …"
        tokens.pop()
    last = tokens[-1] if tokens else None
    if last is None or (last.kind in ("shot", "move") and lead in ("on", "over", "auf", "sur", "sobre")):
        return False  # "close on the hands": what is to be seen
    return (
        last.kind in ("time", "weather", "season", "light", "mood", "shot", "move")
        or (last.kind, last.value) in _HEARD
    )


_HEARD = {
    ("thing", value) for value in ("sound", "narration", "voice", "music", "sentence", "speaking", "length")
} | {("verb", "say")}
