"""What a wish tells in words that the reader took for settings: its thing, its teller, its sort, its last step."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.director.story import briefs, facts
from agent.director.story.foreign_greetings import greets
from agent.director.story.telling import SPEAKERS
from agent.director.wish import genre as genres
from agent.director.wish import lengths
from agent.director.wish.lengths_words import FILM
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
    if _BARE.fullmatch(raw.strip()) and not parts.found:
        return replace(parts, text=raw.strip())
    for mend in (
        _with_event,
        _with_occasion,
        _with_steps,
        _with_teller,
        _with_sort,
        _with_thing,
        _with_starts,
        _with_numbers,
    ):
        parts = mend(parts, raw)
    return _in_english(parts, raw) if tongue == "en" else parts


_LABEL = re.compile(r"(?P<label>[^:.!?\n]{3,60}): (?=\S)")
_HIRES = re.compile(
    r"(?:recruit\w*|hiring|job|vacancy) (?:video|film|clip|ad|advert|spot|post)s? for \w", re.I
)


def _with_event(parts: Parted, raw: str) -> Parted:
    """What is announced, or who is sought, where it only stands before a colon: *Open day: Saturday 10:30 to 4*."""
    found = _LABEL.match(raw.strip())
    if not found or not (genres.EVENT.match(raw.strip()) or _HIRES.match(raw.strip())):
        return parts
    body = raw.strip()[found.end() :]
    if found["label"] in parts.text or not parts.text.startswith(body[:16]):
        return parts
    return replace(parts, text=f"{found['label']}: {parts.text}")


_GOODNIGHT = re.compile(r"\b(?:good ?night|bedtime)\b", re.I)
_TOLD_OF = re.compile(
    r"^(?P<what>(?:[\w'’-]+ (?:for|about|of) )?(?:our|my|the) [^,:.;]*\b(?:anniversary|wedding|birthday|reunion|graduation|retirement|engagement))[,:] (?=(?P<who>we|they|he|she|i) \w)",
    re.I,
)
"""An occasion, and what somebody did in the same breath: *our tenth anniversary, we met on a train*."""


def _with_occasion(parts: Parted, raw: str) -> Parted:
    """A film for the night with the word that says so, and what is told of an occasion as a sentence of its own."""
    if (night := _GOODNIGHT.search(raw)) and not _GOODNIGHT.search(f"{parts.text} {parts.occasion}"):
        parts = replace(parts, occasion=f"{parts.occasion} {night[0]}".strip())
    if genres.LOVE.match(raw.strip()):
        parts = replace(parts, text=genres.in_love(raw.strip()))
    if told := _TOLD_OF.match(parts.text):
        rest = parts.text[told.end() :]
        parts = replace(parts, text=f"{told['what']}. {rest[:1].upper()}{rest[1:]}")
    return parts


_BARE = re.compile(r"[a-zà-ÿ-]+(?:, [a-zà-ÿ-]+){2,9}", re.I)
"""Nothing but words, of which each is told."""


def _body(parts: Parted, raw: str) -> tuple[str, int]:
    """What is told without the word for its sort, and where it stands in the wish; -1 where it does not so."""
    _, _, behind = parts.text.partition(": ")
    for body in (parts.text, behind):
        if body and (at := raw.find(body[:24])) >= 0:
            return body, at
    return parts.text, -1


def _with_steps(parts: Parted, raw: str) -> Parted:
    """A numbered list with the steps that were taken for words to the letter, or for how the film looks."""
    items = [re.sub(r"\s+", " ", _plain(item)) for item in facts.numbered(raw)]
    if len(items) < 3 or re.search(r"[\"“”„«]", raw):
        return parts
    told = re.sub(r"\s+", " ", " ".join((parts.text, *(quote.text for quote in parts.quotes))))
    items[-1] = _kept(items[-1], told)
    told = re.sub(r"\s+", " ", parts.text)
    lost = [item for item in items if item not in told]
    begun = told.find(items[0])
    if not lost or begun < 0 or 2 * len(lost) > len(items):
        return parts
    head = re.sub(r"(?:step )?\(?\d{1,2}[.):]+\s*$", "", told[:begun], flags=re.I).rstrip()
    steps = " ".join(f"{k}) {item.rstrip('.')}." for k, item in enumerate(items, 1))
    listed = [item.rstrip(".").lower() for item in lost]
    quotes = tuple(q for q in parts.quotes if q.text.rstrip(".").lower() not in listed)
    found = {
        name: value
        for name, value in parts.found.items()
        if not (isinstance(value, str) and name == "look" and any(value.lower() in one for one in listed))
    }
    return replace(parts, text=f"{head} {steps}".strip(), quotes=quotes, found=found)


def _kept(item: str, told: str) -> str:
    """The last step without what is told of the film behind it."""
    ends = [match.start() for match in re.finditer(r"[.,;!?]", item)]
    return next((item[:end] for end in (len(item), *reversed(ends)) if item[:end] in told), item)


def _plain(item: str) -> str:
    """A step without the length that is told behind it."""
    return lengths.take(item)[0].strip(" ,;\n.")


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
    cut = RECAP.match(parts.text)
    of = cut and re.match(r"\s*(?:of|von|des|der|du|de|del|della|van)\b", parts.text[cut.end() :])
    if cut and not of and parts.text[: cut.end() + 12] not in raw:  # "Recap | of our year | In March …"
        body = parts.text[cut.end() :].lstrip(" :,")
        at, parts = raw.find(body[:24]), replace(parts, text=body)
    lead = raw[:at] if at > 0 else ""
    if sold := _SOLD.search(lengths.take(lead)[0]):
        return replace(parts, text=f"Werbung {sold['thing']}: {body}")
    if (way := _HOW_TO.match(raw)) and parts.text.startswith(f"{way['what']} "):
        return replace(parts, text=f"{way['what']}: {parts.text[way.end('what') :].strip()}")
    found = RECAP.search(lead) or _STEPS.search(lead) or _RULES.search(lead) or greets(lead)
    if not found or found[0].lower() in parts.text.lower():
        return parts
    start = found.start()
    beside = lengths.take(lead[start:])[0]
    spoken = re.sub(r"\s+", " ", beside).strip(" ,.:;–-")
    occasion = parts.occasion.strip(" ,.:;")
    apart = re.search(r"[.,;:!?]", spoken) is not None
    if apart and len(spoken.split()) > len(f"{found[0]} {occasion}".split()) + 3:
        return parts
    joint = ": " if re.search(r"[:.,;–-]\s*$", lead) else " "
    return replace(parts, text=f"{spoken}{joint}{body}")


_HOW_TO = re.compile(r"\s*(?P<what>how[- ]to (?=for\b)[^:,.]{3,60}):", re.I)
_STEPS = re.compile(
    r"\bhow[- ]to(?= for\b)|\b(?:kurz|bedienungs|gebrauchs)?anleitung|\bmode d'emploi|\binstrucciones|\bistruzioni|\binstruções|\bhandleiding|\binstrukcj[ai]",
    re.I,
)
"""A film that says how something is done."""
_RULES = re.compile(
    r"\b(?:(?:safety|house|ground|golden|simple|easy|important|good|our|the|\d+|three|four|five|ten) )*(?:rules|tips|reasons|hints|mistakes)(?= (?:for|of|about|to|why|when)\b)",
    re.I,
)
"""What is listed in a film that explains."""
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


_ASKED = re.compile(
    r"(?:(?:and|please|pls|then|also|maybe|just|bitte|por favor|und|et|y)[, ]+)*(?:show|make|film|create|want|i|we|it|could|can|let|put|include|have|set|give|do|add|end|start|open|close|begin|finish|say|tell|zeig\w*|mach\w*|ich|wir|es|on|je|il|montre\w*|fai\w+|quiero|haz\w*|muestra)\b",
    re.I,
)
"""How one asks for what a film shows or does."""
_OF_FILM = re.compile(rf"\d|\b(?:{FILM}|seconds?|sekunden?|secondes?|segundos?)\b", re.I)


def _with_starts(parts: Parted, raw: str) -> Parted:
    """Sentences whose first words were taken for an aside, whole: *Please use | the gate on Fern Street*."""
    text = parts.text
    for sentence in re.split(r"(?<=[.!?])\s+", raw)[1:]:
        words = sentence.rstrip(" .!?").split()
        if len(words) < 4 or " ".join(words) in text or _ASKED.match(sentence):
            continue
        for k in range(1, min(4, len(words) - 1)):
            rest = " ".join(words[k:])
            if _OF_FILM.search(" ".join(words[:k])):
                break
            if f", {rest}" in text and f", {rest}" not in raw:
                text = text.replace(f", {rest}", f". {' '.join(words)}", 1)
                break
    return replace(parts, text=text)


_RUNG = re.compile(
    r"(?<![\w:,.€£$/-])(?:(?:\+\d{1,3}|\(0\d+\)|0\d*)(?:[ /.-]{0,3}\(?\d{2,}\)?)+|\d{2,4}(?: \d{2,4}){2,})(?![\d:])"
)
"""A telephone number."""
_DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-]\d{2,4}")


def _with_numbers(parts: Parted, raw: str) -> Parted:
    """What is told with every telephone number of the wish, whole."""
    text = parts.text
    for found in _RUNG.finditer(raw):
        number = found[0]
        if number in text or len(re.sub(r"\D", "", number)) < 7 or _DATE.fullmatch(number):
            continue
        begun = next((n for n in range(len(number) - 1, 3, -1) if number[:n].rstrip() in text), 0)
        if begun and text.rstrip(" .").endswith(number[:begun].rstrip()):
            text = f"{text.rstrip(' .')[: -len(number[:begun].rstrip())]}{number}"
            continue
        before = re.split(r"(?<=[a-zà-ÿ]{4}[.!?])\s+|\n|,\s+", raw[: found.start()])[-1]
        led = "" if before.strip() and before.strip() in text else before
        joint = " " if not led.strip() else ". "
        text = f"{text.rstrip(' .')}{joint}{led}{number}"
    return replace(parts, text=text)


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
    genre = genres.read(text).genre
    text = _NAMED_AND.sub(r"\1 called \2 ", text) if genre in ("narrative", "children") else text
    if _COUNTS.search(raw) and (counted := _counted(text)):
        text = counted
    return replace(parts, text=explained(text))


def explained(text: str) -> str:
    """An English wish that answers its own question, as an explainer: *what goes on the heap: peelings, grass*."""
    if genres.read(text).genre != "narrative":
        return text
    if _RULES.match(text) and len(facts.numbered(text)) > 2:
        return f"explainer: {text}"
    return f"Explain {text}" if _ASKS.match(text) and not _told_of_once(text) else text


def _told_of_once(text: str) -> bool:
    """Whether a text tells what happened once, and nothing that always holds: *how the fox got his tail*."""
    happened = any(vocabulary.PASTS.get(word, word) != word for word in re.findall(r"[a-z]+", text.lower()))
    return happened or bool(re.search(r"\bone day\b|\bonce (?!an?\b|every|per)", text, re.I))


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
