"""Scenes that a message names by what they hold, told by their numbers before anything is read.

"the bit where he goes up the stairs", "after the brook", "until the courtyard", "in 2, 4 and 5", "every shot she is
in", "there": each is found in the film and stands as "scene 3" in the text, so all that follows knows where. What
fits several scenes alike is asked about; what names none stays as it is.
"""

from __future__ import annotations

import re

from agent.director.refine import spans, where_words
from agent.director.refine.headings import by_heading
from agent.director.refine.naming import Change, Named
from agent.director.refine.positions import beside, numbered, placed
from agent.director.refine.recall import Found, content, every, find, framing, heard, line
from agent.director.refine.recall_words import HOURS
from agent.director.refine.settings import at_the_end, by_place, phrase
from agent.director.refine.targets import members
from agent.director.refine.whose import everywhere
from agent.director.words import vocabulary as lexicon
from agent.director.words.lexer import lex
from film.document import Film


def named(text: str, film: Film, language: str) -> Named:
    """The message with every scene that it describes told by its number."""
    told = Named(text, film, language if language in where_words.NAMES else "en")
    if len(film.scenes) < 2:
        return told
    heard(film, told.language)
    told.text = _HESITATION["en" if told.language == "en" else "de"].sub("", text)
    told.text = placed(numbered(told.text, film, told.language), film, told.language)
    told.text = everywhere(told.text, film, told.language)
    if told.language == "en":
        told.each(_LINE, lambda match: _line(told, match))
    for pattern in where_words.SHELLS[told.language]:
        told.each(pattern, lambda match: _shell(told, match))
    by_heading(told, _payload(told.text))
    by_place(told, _payload(told.text))
    told.each(_WHEN[told.language], lambda match: _when(told, match), _payload(told.text))
    at_the_end(told, _payload(told.text))
    told.text = _tidy(beside(told.text, film, told.language))
    if told.language == "en":
        told.each(_THAT, lambda match: _that(told, match))
    return told


_JOINED = (
    (r"\bbis (?:zum|zur|zu) (?=Szene)", "bis "), (r"\b(?:im|am|beim) (?=Szenen? \d)", "in "), (r"\b(?:zum|zur) (?=Szene)", "zu "), (r"\bvom (?=Szene)", "von "),
    (r"\bdu (?=la scène)", "de "), (r"\bau (?=la scène)", "à "), (r"\bdel (?=la escena)", "de "), (r"\bal (?=la escena)", "a "),
)  # fmt: skip
"""Articles that the nouns before had."""


def _tidy(text: str) -> str:
    for pattern, instead in _JOINED:
        text = re.sub(pattern, instead, text)
    return text


_HESITATION = {
    "en": re.compile(r"(?:,\s*)?\b(?:um+|uh+|uhm|erm)\b,?\s*", re.I),
    "de": re.compile(r"(?:,\s*)?\b(?:ähm?|öhm?|euh)\b,?\s*", re.I),
}


_LINE = re.compile(
    r"\b(?P<line>(?:the|that|his|her|[A-Z][a-z]+'s|the [a-z]+'s) (?:line|sentence|bit|part|words?)) (?:about|with|that says|where (?:he|she|it|the narrator|they) says?|that (?:talks|speaks) about|on)\s+(?=[a-z])",
    re.I,
)


def _line(told: Named, match: re.Match[str]) -> Change:
    """``Otto's line about good eyes``: what is said, by the scene that it is said in."""
    said = bool(re.search(r"\b(?:line|sentence|words?)$", match["line"])) or "say" in match[0]
    limit = spans.noun_phrase(told.text, match.end())
    scene = line(told.film, told.text[match.end() : limit]) if said else ""
    if not scene:
        return None
    kept = re.sub(r"\b(?:bit|part)$", "line", match["line"])
    several = len(re.findall(r"[.!?](?:\s|$)", told.film.scene(scene).script)) > 1
    if several and not re.search(r"'s |his |her ", kept):  # one sentence of more keeps its words
        return limit, f"{told.text[match.start() : limit]} in {told.name((scene,))}"
    return limit, f"{kept} in {told.name((scene,))}"


def _payload(text: str) -> int:
    """How many characters at the end tell what a new scene shows."""
    match = where_words.NEW.search(text)
    colon = text.find(":", match.start()) if match else -1
    return len(text) - colon if colon >= 0 else 0


def _shell(told: Named, match: re.Match[str]) -> Change:
    """``the boat scene``, ``the part where she rows``, ``the one with the moon``."""
    groups = match.groupdict()
    before, noun = (groups["pre"] or "").strip(), (groups["noun"] or "").lower()
    after = groups["clause"] or groups["phrase"] or ""
    named = bool(content(before) or framing(before))
    if (not named and not after) or _no_shell(told, match, before, noun):
        return None
    least = match.end("noun") if groups["noun"] is not None else match.end("tail")
    if (noun.endswith("s") and told.language != "de") or noun in ("szenen", "einstellungen", "bilder"):
        return _several(told, match, before, least)
    alone = find(told.film, f"{before} {noun}") if named else Found()
    end, found = least, alone
    if after:
        start, pronoun = match.end(), groups["clause"] if groups["clause"] in ("he", "she", "they") else ""
        limit = (spans.clause if groups["clause"] else spans.noun_phrase)(told.text, start)
        read = spans.read(told.text, start, limit, told.film, start, f"{before} {noun} {pronoun}")
        if (
            read.found.one
            and (
                not alone.one
                or (alone.one == read.found.one and set(content(told.text[start : read.end])) - HOURS)
            )
            and read.end > start
        ):
            found, end = read.found, read.end
            if groups["clause"] and spans.closed(told.text, limit):
                end = limit
        elif not found.scenes and read.end > start:
            found, end = read.found, read.end
    if not found.scenes or len(found.scenes) == len(told.film.scenes):
        return None
    if not found.one:
        if re.search(r"\bscene \d", re.split(r"[.;!?]\s", told.text[: match.start()])[-1]):
            return None  # of a scene that is named: "scene 2 with a red umbrella, not the blue one"
        told.level = told.level or found.scenes
        told.at = told.at if told.at[1] else (match.start(), end)
        return None
    return end, _kept(told, noun) + told.name(found.scenes)


def _kept(told: Named, noun: str) -> str:
    """The picture alone stays the picture alone where it is to be made again."""
    only = (
        re.fullmatch(where_words.PICTURE, noun)
        and told.language == "en"
        and where_words.REDO.search(told.text)
    )
    return "the picture of " if only else ""


def _no_shell(told: Named, match: re.Match[str], before: str, noun: str) -> bool:
    """Whether a word for a scene stands for something else here."""
    words = content(before)
    plain = all(w in lexicon.ADJECTIVES or re.fullmatch(lexicon.SHADES, w) for w in words)
    if noun in ("one", "ones") and before and plain:
        return True
    if noun in ("one", "ones") and re.search(
        r"\b(?:instead of|rather than|not|for|than)\s+$", told.text[: match.start()], re.I
    ):
        return True
    if before and framing(told.text[max(match.start() - 12, 0) : match.end("pre")]) and not framing(before):
        return True  # "over the shoulder shot"
    follows = told.text[match.end("noun") :] if match.groupdict()["noun"] is not None else ""
    if re.match(r"\s+\d", follows):
        return True
    kinds = {
        t.kind for t in lex(before, [], told.language) if t.kind != "filler" and not t.text.endswith("ing")
    }
    return bool(kinds & {"aux", "neg", "verb"}) or (
        bool(kinds) and kinds <= {"number", "ordinal", "quant", "thing", "part"}
    )


def _several(told: Named, match: re.Match[str], before: str, least: int) -> Change:
    """``the scenes with the boat``: all that show it."""
    after = match.groupdict()["clause"] or match.groupdict()["phrase"]
    start = match.end() if after else least
    limit = spans.noun_phrase(told.text, start) if after else least
    for end in sorted(
        {*(start + w.end for w in spans.words_in(told.text[start:limit])), least}, reverse=True
    ):
        if end < start and not content(before):
            break
        if whose := members(told.film, lex(before, [], told.language)):
            return least, told.name(tuple(s.id for s in told.film.scenes if whose[0][1].id in s.named))
        scenes = every(told.film, f"{before} {told.text[start:end] if end > start else ''}")
        if scenes:
            return max(end, least), told.name(scenes)
    return None


_WHEN = {
    "en": re.compile(r"(?<!\bsay )(?P<lead>\b(?:when|where|while|(?:(?:in|at|from) )?the (?:moment|point)(?: when| where)?|as soon as)\b)\s+(?=(?:he|she|it|they|we|the|his|her|[A-Z][a-z]+)\b)"),
    "de": re.compile(r"(?P<lead>\b(?i:wenn|wo|während|als)\b)\s+(?=(?:er|sie|es|der|die|das|[A-ZÄÖÜ][a-zäöü]+)\b)"),
    "fr": re.compile(r"(?P<lead>\b(?i:quand|lorsque|où|pendant que)\b)\s+(?=(?:il|elle|le|la|les|on|[A-Z][a-zé]+)\b)"),
    "es": re.compile(r"(?P<lead>\b(?i:cuando|donde|mientras)\b)\s+(?=(?:él|ella|está|están|sale|salen|hay|el|la|los|las|se|[A-Z][a-zé]+|[a-zé]+a)\b)"),
}  # fmt: skip


def _when(told: Named, match: re.Match[str]) -> Change:
    """``when he is howling in the ravine``: a clause that names the scene by what happens in it."""
    before = told.text[: match.start()]
    if where_words.NEW.search(told.text) or re.search(
        r"\b(?:(?:an?|eine?n?|une?|una?)\s+(?:\S+\s+){1,3}|(?<!the )one\s+)(?:where|wo|où|donde)$",
        f"{before}{match['lead']}",
        re.I,
    ):
        return None
    limit = spans.clause(told.text, match.end())
    phrase = told.text[match.end() : limit]
    found = find(told.film, phrase)
    if not found.one or re.search(r"\bscenes? \d|\?\s*$", phrase):
        return None
    within = (
        ""
        if re.search(
            rf"(?:{where_words.EXCEPT[told.language]}|{where_words.AFTER[told.language]}|{where_words.UNTIL[told.language]})\s+$",
            before,
            re.I,
        )
        else f"{where_words.IN[told.language]} "
    )
    return limit, f"{within}{told.name(found.scenes)}"


_THAT = re.compile(
    r"\b(?:(?P<lead>in )?that (?:scene|shot|bit|part|picture)|(?P<there>(?<!\bis )(?<!\bout )(?<!\bnot )(?<!\bwere )(?<!\bbe )(?:over |in |up )?there(?=\s*$|\s*[,.;!?]))"
    r"|(?P<verb>(?:start|begin|open|end|finish)(?: the (?:film|movie|video))? (?:with|on) |(?:move|shift|bring) |put )it(?= (?:to|at|before|after|up|first|last)\b|\s*$|[.!,;]))",
    re.I,
)


def _that(told: Named, match: re.Match[str]) -> Change:
    """``the queue of people, can that scene be at dawn``: the scene of what was spoken of just before."""
    scene = _spoken_last(told, match.start())
    if not scene or where_words.NEW.search(told.text):
        return None
    lead = "in " if match["lead"] or match["there"] else match["verb"] or ""
    lead += _kept(told, "picture") if match[0].lower().endswith("picture") else ""
    return match.end(), lead + told.name((scene,))


def _spoken_last(told: Named, at: int) -> str:
    """The scene that a sentence, or the one before it, speaks of last: by number, or by what one alone shows."""
    start = max([0, *(m.end() for m in list(re.finditer(r"[.;!?]\s+", told.text[:at]))[-2:-1])])
    numbers = re.findall(r"\bscene (\d+)", told.text[start:at])
    if numbers:
        return told.film.scenes[int(numbers[-1]) - 1].id if int(numbers[-1]) <= len(told.film.scenes) else ""
    found = (
        phrase(told, m.end())
        for m in re.finditer(where_words.THE["en"], told.text[:at], re.I)
        if m.start() >= start
    )
    scenes = list(dict.fromkeys(scene for scene, end in found if scene and end <= at))
    return scenes[-1] if len(scenes) == 1 else ""
