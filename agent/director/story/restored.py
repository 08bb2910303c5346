"""What a wish tells in words that the reader took for settings: its thing, its teller, its sort, its last step."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.director.story import briefs, facts
from agent.director.story.foreign_greetings import greets
from agent.director.story.telling import SPEAKERS
from agent.director.wish import genre as genres
from agent.director.wish import lengths
from agent.director.wish.parted import Parted
from agent.director.words import english, spelling, vocabulary
from agent.director.words.language import SMALL_WORDS

RECAP = re.compile(
    r"\b(?:(?:jahres|monats|wochen|saison)?rückblick|resumen|resumo|riassunto|retrospettiva|terugblik|podsumowanie|récap\w*|rétrospective|bilan|recap)\b",
    re.I,
)
"""A film that looks back on what was."""
_THING = re.compile(
    r"^(?:for|about|on|of|für|fuer|über|ueber|zu[mr]?|pour|sur|para|sobre|per|su|voor|over|dla) (?P<what>.+)$",
    re.I,
)
_NO_THING = re.compile(
    r"\b(?:instagram|insta|facebook|tik ?tok|youtube|whatsapp|linkedin|web ?sites?|web ?seite|homepage|page web|página web|screens?|bildschirm|écran|pantalla|waiting room|wartezimmer|lobby|foyer|window|schaufenster|display|reels?|story|stories|shorts|newsletter|intranet|social media"
    r"|societ(?:y|ies)|association|club|verein|team|class|klasse|classe|clase|school|schule|école|escuela|group|gruppe|family|familie|famille|familia|staff|crew|council|church|parish|gemeinde|choir|everyone|everybody|kids|kinder|enfants|niñ[oa]s|toddlers|pupils|schüler\w*|students|élèves|alumn\w*|neighbou?rs|nachbar\w*|voisins|vecin\w*|colleagues?|kolleg\w*|collègues|compañer\w*|clients?|customers|kund\w+|parents|eltern|padres|seniors?|senioren|mitglieder|members|mitarbeiter\w*|gäste|guests|volunteers|people|leute|adults|beginners|residents|tenants|mieter\w*|me|us|uns|mich|nous|moi|mí)\b(?!['’])",
    re.I,
)
"""Where a film is shown, or who watches it: nothing that it is about."""
_FACTUAL = ("ad", "howto", "explainer", "demo", "teaser", "news")


def whole(parts: Parted, raw: str, tongue: str) -> Parted:
    """The parts of a wish with what it tells beside them."""
    for mend in (_with_last_step, _with_teller, _with_sort, _with_thing):
        parts = mend(parts, raw)
    return _in_english(parts, raw) if tongue == "en" else parts


def _body(parts: Parted, raw: str) -> tuple[str, int]:
    """What is told without the word for its sort, and where it stands in the wish; -1 where it does not so."""
    _, _, behind = parts.text.partition(": ")
    for body in (parts.text, behind):
        if body and (at := raw.find(body[:24])) >= 0:
            return body, at
    return parts.text, -1


def _with_last_step(parts: Parted, raw: str) -> Parted:
    """A list with the numbered step that was taken for words to the letter."""
    if not parts.quotes or re.search(r"[\"“”„«]", raw) or len(facts.numbered(raw)) < 2:
        return parts
    text, left = parts.text, []
    for quote in parts.quotes:
        number = re.search(rf"(\d{{1,2}})[.)]\s*{re.escape(quote.text.rstrip('.'))}", raw)
        if number is None:
            left.append(quote)
            continue
        after = re.search(rf"(?<!\d){int(number[1]) + 1}[.)] ", text)
        at = after.start() if after else len(text)
        before = text[:at].rstrip()
        stop = "" if re.search(r"[.!?]$", before) else "."
        text = f"{before}{stop} {number[1]}) {quote.text.rstrip('.')}. {text[at:]}".strip()
    return replace(parts, text=text, quotes=tuple(left))


_TELLS = re.compile(
    r"(?:^|\b(?:where|in which|wie|in dem|où|en (?:el|la) que)\s+)\s*(?P<who>(?:an?|the|my|our|his|her|eine?|der|die|das|meine?|unsere?|une?|le|la|mon|ma|el|mi|un[ao]?|il) [^.,:;!?]{2,40}?)\s+"
    r"(?:tells (?:his|her|their|the|a|an|my|our|some|two|three) (?!(?:story|tale|truth|whole|time)\b)|erzählt (?:seine[rmn]|ihre[rmn]|eine[rmn]|dem|der|den|meine[rmn]) (?!geschichte)|raconte (?:à|aux?) |les? cuenta a(?:l)? |racconta (?:a|al|alla|ai|alle) |conta (?:a|à|ao|aos|às) |vertelt (?:zijn|haar|aan) )",
    re.I,
)
"""Somebody who tells somebody else a story, and whom one sees do so."""


def _with_teller(parts: Parted, raw: str) -> Parted:
    """A story with those who tell it and hear it, where it is one of a teller."""
    body, at = _body(parts, raw)
    if at < 1 or _TELLS.match(body):
        return parts
    start = max((raw.rfind(mark, 0, at) for mark in ".!?:\n"), default=-1) + 1
    lead = raw[start:at]
    found = _TELLS.search(f"{lead}{body}")
    if found is None or found.start("who") >= len(lead):
        return parts
    return replace(parts, text=f"{lead[found.start('who') :]}{body}".strip())


def _with_sort(parts: Parted, raw: str) -> Parted:
    """A look back or a greeting with the word that says so and is said itself."""
    body, at = _body(parts, raw)
    lead = raw[:at] if at > 0 else ""
    if sold := _SOLD.search(lengths.take(lead)[0]):
        return replace(parts, text=f"Werbung {sold['thing']}: {body}")
    found = RECAP.search(lead) or greets(lead)
    if not found or found[0].lower() in parts.text.lower():
        return parts
    start = found.start()
    beside = lengths.take(lead[start:])[0]
    spoken = re.sub(r"\s+", " ", beside).strip(" ,.:;–-")
    occasion = parts.occasion.strip(" ,.:;")
    if len(spoken.split()) > len(f"{found[0]} {occasion}".split()) + 3:
        return parts
    joint = ": " if re.search(r"[:.,;–-]\s*$", lead) else " "
    return replace(parts, text=f"{spoken}{joint}{body}")


_SOLD = re.compile(r"\b(?:anzeige|inserat|reklame)\s+(?P<thing>für [^:.!?\n]{3,60}?)[:.,]\s*$", re.I)
"""An advert by another German name."""


def _with_thing(parts: Parted, _: str) -> Parted:
    """A film of facts with the thing that it is for: *advert | for my yoga course | starts on Monday*."""
    form, colon, body = parts.text.partition(": ")
    occasion = re.sub(r"\s+", " ", parts.occasion).strip(" ,.:;!")
    thing = _THING.match(occasion)
    if not (colon and thing and body.strip()) or len(form.split()) > 4 or len(occasion.split()) > 12:
        return parts
    if _NO_THING.search(thing["what"]) or briefs.people(thing["what"]):
        return parts
    if genres.read(parts.text).genre not in _FACTUAL:
        return parts
    noun = thing["what"].split()[-1].lower()
    if noun in parts.text.lower():
        return parts
    return replace(parts, text=f"{form} {occasion}: {body}")


_ASKS = re.compile(r"(?:what|how|why|when|where|which)\b[^.:?!]{3,60}: \w", re.I)
_COUNTS = re.compile(r"\bcount(?:ing)?\b", re.I)
_TO = re.compile(
    r"(?:from )?(?:one|1)\s*(?:to|till|until|through|-|–)\s*(?P<most>\w+)(?:\s+(?:with|of|using|on))?(?P<things>(?: [\w'-]+){1,8})?",
    re.I,
)
_ABOUT = re.compile(r"\b(?:with|about|of|using) (?P<things>[a-z]+s(?: (?:in|on|at|under|by) [\w' ]+)?)", re.I)
_AND_SO_ON = re.compile(r"\b(?:and so on|then (?:two|2)|one by one|first (?:one|1)|up to)\b", re.I)


def _in_english(parts: Parted, raw: str) -> Parted:
    """An English wish as it is meant: what is counted, what is explained, names among capitals."""
    text = _uncapped(parts.text)
    text = _NAMED_AND.sub(r"\1 called \2 ", text)
    if _COUNTS.search(raw) and (counted := _counted(text)):
        text = counted
    elif _ASKS.match(text) and genres.read(text).genre == "narrative":
        text = f"Explain {text}"
    return replace(parts, text=text)


def _counted(text: str) -> str:
    """A film that counts, as those who are counted: *one to five with ducks on a pond* -> *five ducks on a pond*."""
    if not (found := _TO.search(text)):
        return ""
    most = found["most"].lower()
    number = int(most) if most.isdigit() else english.NUMBER_WORDS.get(most, 0)
    rest = (found["things"] or "").strip()
    if not re.match(r"(?:my |our |the |little |small )*[a-z-]+s\b", rest):
        about = _ABOUT.search(text[: found.start()] + text[found.end() :])
        rest = about["things"] if about else ""
        text = text.replace(about[0], "").strip(" ,.") if about else text
        found = _TO.search(text) or found
    if not 2 <= number <= 10 or not rest:
        return ""
    things = re.sub(r"^(?:my|our|the) ", "", rest)
    kept = [
        one
        for one in re.split(r"(?<=[.!?])\s+", text[found.end() :].lstrip(" .,;"))
        if one.strip() and not _AND_SO_ON.search(one)
    ]
    film = f"counting film: {english.in_words(number)} {things}"
    return ". ".join([film, *kept])


_SMALL = {*SMALL_WORDS["en"].split(), *SPEAKERS, "called", "named"} - {"i"}
_NAMED_AND = re.compile(
    r"^((?:[Mm]y|[Oo]ur|[Tt]he|[Aa]n?) (?:[a-z-]+ ){0,2}[a-z-]+) (?:is|was) (?:called|named) ([A-Z][\w'-]+) and (?:he|she|it) (?=[a-z]+s\b)(?!is\b|was\b|has\b)"
)


def _uncapped(text: str) -> str:
    """A text that is typed in capitals, as one writes it: unknown words are names, and what somebody is called."""
    letters = [letter for letter in text if letter.isalpha()]
    words = text.split()
    if len(words) < 5 or sum(letter.isupper() for letter in letters) < 0.9 * len(letters):
        return text
    known = (
        spelling.known()
        | vocabulary.VERBS.keys()
        | vocabulary.THIRDS.keys()
        | vocabulary.PASTS.keys()
        | _SMALL
    )
    found: list[str] = []
    for word in words:
        low = word.lower()
        bare = re.sub(r"['’].*|[^\w-]", "", low)
        called = bool(found) and found[-1].lower() in ("called", "named")
        first = not found or found[-1][-1:] in ".!?"
        name = called or (bare.isalpha() and bare not in known and english.singular(bare) not in known)
        found.append(english.capitalise(low) if first or name or bare == "i" else low)
    return " ".join(found)
