"""A greeting in a wish: whom it is for, on what occasion, what is told of them, and who sends it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.director.story import telling
from agent.director.wish import premise as premises
from agent.director.wish.lengths_words import FILM
from agent.director.words import english, vocabulary

KIN = "mum|mom|mummy|mommy|dad|daddy|papa|mama|grandma|grandpa|granny|nana|grandad|grandmother|grandfather|oma|opa|aunt|uncle|auntie"
_TITLED = r"(?:(?:[Nn]urse|[Cc]oach|[Tt]eacher|[Dd]octor|[Pp]rofessor|[Cc]aptain|Mr|Mrs|Ms|Dr|Doctor|Professor|Captain|Sister|Father|Grandma|Grandpa|Granny|Aunt|Auntie|Uncle|Oma|Opa|Coach|Nurse|Miss|Sir)\.? )?"
_PROPER = rf"(?:{_TITLED}[A-ZÀ-Ý][\w'’-]*(?: (?:and|of|de|van|von|&) [A-ZÀ-Ý][\w'’-]*| [A-ZÀ-Ý][\w'’-]*)*)"
_NOUNS = r"(?!(?:turns|is|was|has|had|retires|leaves|loves|who|that|and|from|on|for|at|in|of|with|to|as|by)\b)[a-z][\w'-]*"
_WHOM = re.compile(
    rf"(?:(?P<det>[Mm]y|[Oo]ur|[Tt]he|[Hh]is|[Hh]er|[Tt]heir) (?P<role>(?:\d+ )?(?:{_NOUNS} ){{0,3}}?{_NOUNS})(?:,? (?P<named>{_PROPER})|(?P<tail> (?:of|in|at) (?:the )?[A-Z][^,.!?]*)|(?=[,.!?:]| (?:who|that|is|was|has|had|and|on|for|from|turns|retires|leaves|loves|in|at|of)\b|$))|(?P<group>(?:new |all |dear )?(?:volunteers|members|colleagues|students|guests|parents|neighbours|neighbors|staff|customers|players|everyone)(?: (?:at|of|in|from) (?:the )?[A-Z][^,.:!?]*)?)(?=[,.:!?]|$)|(?P<kin>{KIN})\b|(?P<proper>{_PROPER}))",
)
_LED = re.compile(
    r"\b(?:[Ff]or|[Tt]o|[Tt]hanks to|[Ff]arewell|[Cc]ongratulate)\s+(?!finding|all\b|being|her\b|his\b|their\b|turning|passing|coming|a\b|an\b)(?=\S)"
)
_FRAME = re.compile(
    rf"^(?:(?:make|do|film|create|send) (?:(?:me|us|a|an|some) )*|an? |the |our |my |happy |short |little )*(?:[\w'’-]+ ){{0,4}}?(?:{FILM}|thank[- ]you|birthday|congrats|congratulations|greeting|card|wishes|farewell|good-?bye|(?:retirement|anniversary|graduation|christmas|easter|diwali|eid)(?=,? (?-i:[A-Z])))\b(?: (?:{FILM}|note))?[,:!]?\s*",
    re.I,
)
_FROM = re.compile(
    r"(?:[,;]|(?<=[.!?])|^|\band)?\s*\b[Ff]rom ((?:the|all|everyone|everybody|us|me|your|his|her|their|my|our|class|year|team|both|[A-ZÀ-Ý])(?:(?!,\s+(?:he|she|they|it)\b)[^.;!?])*)[.!]*"
)
_SENT_TO = re.compile(r" to (?=(?:our|my|all|the|every\w+|[A-ZÀ-Ý])\b)")
"""What parts who sends from whom it is sent to."""
_WELCOMED = re.compile(rf"[Ww]elcome (?P<who>{_PROPER}) (?P<to>to (?:the|our|my) [a-z][^,.;:!?]*)")
"""Whom somebody is welcomed to."""
_AGE = re.compile(
    r"\b(?:(?:(?:who|he|she|they)(?= |'))?(?: ?(?:is|'s|are|'re) | )?(?:turn(?:s|ing)|becom(?:es|ing))|(?:he|she|they)(?: is| are|'s|'re)|aged?)\s+(?P<n>\d{1,3}|(?:[a-z]+-)?[a-z]+)(?: years(?: old)?)?(?P<when> (?:today|tomorrow|next \w+|this \w+|on \w+day(?: \w+)?))?(?=[,.!;]| and\b|$)",
    re.I,
)
_YEARS = re.compile(r"^(?:aged? )?(\d{1,3}|[a-z]+(?:-[a-z]+)?)(?: years(?: old)?| today)$", re.I)


_STARRING = re.compile(
    r",?\s*\b(?:starring|featuring|presented by|performed by|sung by|delivered by|told by|with) (?P<who>(?:an?|two|three) (?:[\w-]+ ){0,4}?[\w-]+(?: (?:with|in|on|holding|wearing) [^.,;!]+)?)(?=[.,;!]|$)",
    re.I,
)


@dataclass(frozen=True)
class Greeting:
    """A greeting, read."""

    occasion: str
    whom: str
    """How they are spoken to."""
    role: str
    many: bool
    details: tuple[str, ...]
    sender: str
    age: int = 0
    trade: str = ""
    """What they are to whoever writes: ``school caretaker``."""
    host: str = ""
    """Who is seen in their place: ``a very ashamed walrus with flowers``."""
    sights: tuple[str, ...] = ()
    """What is to be seen besides, and is not told: ``a long road at dusk``."""


def read(text: str, occasion: str) -> Greeting:
    """Whom a wish greets, and everything it tells of them."""
    text = re.sub(r"\b(to|for) all (?=(?:our|my|the) )", r"\1 ", re.sub(r"\s+", " ", text).strip())
    text = _TITLE.sub(lambda kin: english.capitalise(kin[1]), text)
    if held := HELD.search(text):
        happy = "happy " if held["what"].lower() == "retirement" else ""
        occasion = f"{happy}{held['nth'] or ''}{held['what'].lower()}"
        text = f"{text[: held.start()]}for {held['who']}{text[held.end() :]}"
    if joined := _WELCOMED.match(text):
        occasion, text = f"welcome {joined['to']}", f"for {joined['who']}{text[joined.end() :]}"
    text, sender = _signed(text)
    if nth := _ANNIVERSARY.search(text):
        occasion = f"{nth[1] or ''} anniversary".strip()
        text = text[: nth.start()] + text[nth.end() :]
    host = ""
    if (starring := _STARRING.search(text)) and _plays(starring):
        host, text = starring["who"].strip(), f"{text[: starring.start()]} {text[starring.end() :]}".strip()
    age = 0
    if (aged := _AGE.search(text)) and (age := _number(aged["n"])):
        text = f"{text[: aged.start()].rstrip(' ,')}, {text[aged.end() :].lstrip(' ,')}"
    called = _CALLED.search(text)
    text = f"{text[: called.start()]}, {text[called.end() :].lstrip(' ,')}" if called else text
    found, rest = _addressed(text)
    role, whom = _whom(found, called["name"] if called else "")
    rest, sights = _seen(rest)
    details, roles = _apart(_clauses(rest))
    if kind_of(occasion, text) == "birthday" and not age:
        age = next((n for one in details if (m := _YEARS.match(one)) and (n := _number(m[1]))), 0)
        details = [one for one in details if not _YEARS.match(one)] if age else details
    told = f"{found['det']} {role}" if found and found["det"] and role else ""
    trade = re.sub(r"^(?:our|my|the|your|his|her|their) ", "", roles[0] if roles else told, flags=re.I)
    many = _several(role) or " and " in whom
    return Greeting(occasion, whom, role, many, tuple(details), sender, age, trade, host, sights)


HELD = re.compile(
    r"(?:\b(?:for|to) |^)(?P<who>(?i:my|our|his|her) [\w -]{2,25}?|[A-ZÀ-Ý][\w-]+)['’]s (?P<nth>\d+(?:st|nd|rd|th) )?(?P<what>birthday|retirement|graduation)\b(?! (?:party|dinner|present|card|cake|speech))"
)
"""Whose day it is: *for my brother's 30th birthday*."""
_TITLE = re.compile(rf"(?<!\bmy )(?<!\bour )(?<!\bher )(?<!\bhis )(?<!\btheir )\b({KIN})(?= [A-ZÀ-Ý])")
"""A title before a name."""
_ANNIVERSARY = re.compile(
    r",?\s*\bon (?:our|their|your|his|her) (?:(\w+(?:th|st|nd|rd)) )?(?:wedding )?anniversary\b", re.I
)
_CALLED = re.compile(r",?\s*\b(?:his|her|their|whose) name(?: is|'s) (?P<name>[A-ZÀ-Ý][\w'’-]+),?(?: and)?")
_GROUPS = re.compile(
    r"volunteers|members|colleagues|students|guests|parents|neighbou?rs|staff|customers|players"
)


def _signed(text: str) -> tuple[str, str]:
    """A text without who greets, and who that is."""
    signed = list(_FROM.finditer(text))
    if not signed:
        return text, ""
    sender, to, whom = _SENT_TO.sub("\n", signed[-1][1].strip(" ,"), count=1).partition("\n")
    led = f" to {whom}" if to else ""
    text = f"{text[: signed[-1].start()].rstrip(' ,')}{led}. {text[signed[-1].end() :]}"
    return f"{text.strip(' .')}.", sender


def _whom(found: re.Match[str] | None, called: str) -> tuple[str, str]:
    """What those who are greeted are, and how they are spoken to."""
    if found and found["group"]:
        trade = _GROUPS.search(found["group"])
        return trade[0] if trade else "guests", f"{found['group']}{found['tail'] or ''}"
    role = (found["role"] or found["kin"] or "") if found else ""
    named = ((found["named"] or found["proper"]) if found else "") or called
    tail, det = (found["tail"] or "", (found["det"] or "").lower()) if found else ("", "")
    return role, f"{english.capitalise(named) if named else _spoken_to(role, det)}{tail}"


def _apart(details: list[str]) -> tuple[list[str], list[str]]:
    """What is told of somebody, and what they are where something else is told, too: *our caretaker*."""
    roles = [
        one
        for one in details
        if re.match(r"(?:our|my|the|your) [a-z]", one) and not any(map(_verb, one.split()))
    ]
    others = [one for one in details if one not in roles]
    return (others, roles) if others else (roles, [])


def _several(role: str) -> bool:
    """Whether somebody of that role is more than one."""
    single = role.split()[-1] if role else ""
    together = ("people", "staff", "parents", "team", "volunteers")
    return bool(single) and (english.singular(single) != single or single in together)


def _plays(starring: re.Match[str]) -> bool:
    """Whether what a film is starring, or is made with, is somebody: *with a walrus*, and not *with an empty chair*."""
    hero = premises.read(starring["who"]).hero
    named = not re.match(r"[,\s]*with\b", starring[0], re.I)
    return named or bool(hero and hero.kind in ("person", "animal", "machine", "group"))


_SIGHT = re.compile(
    r"(?:an?|the|two|three|four) [a-z][a-z' -]+|[a-z-]+ (?:on|in|over|under) [a-z' -]+|(?:[a-z-]+ )?[a-z-]+s(?: (?:on|in|at|over|under|by|with|above|along|between) [a-z' -]+)?",
    re.I,
)
_TOLD_OF = re.compile(
    r"\b(?:you|your|we|our|us|he|she|they|his|her|their|it|i|my|me|thank|happy|full|many|years?)\b|\d", re.I
)


def _seen(text: str) -> tuple[str, tuple[str, ...]]:
    """A text without sentences that only list what is to be seen, and those sights one by one."""
    kept: list[str] = []
    found: list[str] = []
    for sentence in re.split(r"(?<=[.!?])\s+", text):
        parts = re.split(r",\s+(?:and\s+)?", sentence.strip(" .!"))
        lists = (
            len(parts) > 1 and all(map(_SIGHT.fullmatch, parts)) and not re.search(r"\s[A-ZÀ-Ý]", sentence)
        )
        bare = [re.sub(r" (?:that|which|who) .*", "", part) for part in parts]
        if lists and not _TOLD_OF.search(sentence) and not any(_verb(w) for one in bare for w in one.split()):
            found += parts
        else:
            kept.append(sentence)
    return " ".join(kept), tuple(found)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else int(english.NUMBER_WORDS.get(word.lower(), 0))


def _addressed(text: str) -> tuple[re.Match[str] | None, str]:
    """Whom the words are for, and the rest of them."""
    frame = _FRAME.match(text)
    framed = frame.end() if frame else 0
    listed = text.find(": ", framed)  # nobody is spoken to in what is listed
    starts = [m.end() for m in _LED.finditer(text) if listed < 0 or m.end() < listed][:2]
    starts += [framed] if frame else []
    ours = [0] if re.match(rf"(?:[Mm]y|[Oo]ur)\b|{_TITLED[:-1]}[A-ZÀ-Ý]", text) else []
    for start in [*ours, *starts, 0]:
        if (found := _WHOM.match(text, start)) and (
            start
            or not found["proper"]
            or found["proper"].split()[0].lower()
            not in (
                "my",
                "our",
                "his",
                "her",
                "their",
                "greetings",
                "congratulations",
                "he",
                "she",
                "we",
                "i",
                "please",
                "thank-you",
                "thank",
                "can",
                "happy",
                "new",
                "merry",
                "christmas",
                "easter",
                "season's",
            )
        ):
            before = text[:start] if start not in (0, *starts[-1:]) else text[:start].rpartition(". ")[0]
            lead = re.sub(_FRAME, "", before)
            lead = re.sub(r"\b(?:for|to)\s*$", "", lead, flags=re.I).strip(" ,")
            behind = text[found.end() :].lstrip(" ,:!.")
            return found, f"{lead}. {behind}" if len(lead.split()) > 2 else behind
    return None, text[framed:]


def _spoken_to(role: str, det: str) -> str:
    if not role:
        return "you"
    if re.fullmatch(KIN, role, re.I):
        return english.capitalise(role)
    return (
        f"all {det or 'the'} {role}"
        if _several(role) and det in ("the", "our")
        else f"{'the' if det in ('his', 'her', 'their') else det or 'the'} {role}"
    )


def kind_of(occasion: str, text: str) -> str:
    low = f"{occasion} {text}".lower()
    for kind, words in (
        ("sorry", r"apolog|sorry (?:film|video|message|clip|card)|say sorry"), ("get well", r"get[- ]well|recover"), ("birthday", r"birthday|b-day"), ("thanks", r"thank"), ("goodbye", r"farewell|good-?bye|leaving|send-?off|retire"),
        ("anniversary", r"anniversary"), ("welcome", r"welcome"), ("wedding", r"wedding|get(?:s|ting)? married|just married"),
        ("congratulations", r"congrat|graduat|well done|passed|newborn|promotion"),
    ):  # fmt: skip
        if re.search(words, low):
            return kind
    return ""


def _clauses(rest: str) -> list[str]:
    """What is told, clause by clause, without frames."""
    found: list[str] = []
    for sentence in re.split(r"(?<=[.!?])\s+", rest):
        bare = sentence.strip(" .!?,;:")
        if not bare or re.fullmatch(
            rf"(?:please )?(?:can you |could you )?(?:make|do|create) .*\b{FILM}\b.*|{_FRAME.pattern}",
            bare,
            re.I,
        ):
            continue
        parts = [
            p.strip()
            for p in re.split(
                r",\s+(?:and\s+)?|;\s+|:\s+|\s+and\s+(?=(?:he|she|they|it|we|i|still|always|never|\w+s)\b)",
                bare,
            )
            if p.strip()
        ]
        if (
            len(parts) > 1
            and not _verb(parts[0].split()[0])
            and _PRONOUN.match(parts[1])
            and not re.search(r"^[A-Z]|\d|^(?:he|she|they|it)\b", parts[0])
        ):
            parts[:2] = [f"{parts[0]}, {parts[1]}"]
        for part in parts:
            if found and len(part.split()) < 2 and not _verb(part.split()[0]):
                found[-1] = f"{found[-1]}, {part}"
            else:
                found.append(part)
    return found


_PRONOUN = re.compile(r"(?:he|she|they|it)\b", re.I)


def _verb(word: str) -> bool:
    return word.lower() in vocabulary.THIRDS or word.lower() in vocabulary.PASTS


LEADS = re.compile(r"^(?:who|that|which|and|but|because|he|she|they|it)(?:\s+|(?=['’]))(?=\S)", re.I)
ADVERBS = ("always", "never", "still", "often", "also", "only", "just", "once")


def to_you(clause: str, name: str = "") -> str:
    """What is told of somebody, said to them."""
    told = re.sub(rf"^{re.escape(name)}\s+", "", clause) if name else clause
    known = False
    while match := LEADS.match(told):
        known = known or bool(_PRONOUN.match(match[0])) or match[0].lower().startswith("who")
        told = told[match.end() :]
    told = re.sub(r"^['’]s\s+", "is ", told)
    mine = re.match(r"(?:we|i|all of us|everyone|everybody|nobody|the whole \w+)\b", told, re.I)
    words = told.split()
    if not words:
        return ""
    at = 1 if words[0].lower() in ADVERBS and len(words) > 1 else 0
    low = words[at].lower()
    acts = (
        low in vocabulary.THIRDS
        or low in vocabulary.PASTS
        or low in ("is", "was", "has", "does", "can", "will", "would", "could")
        or known
        or (low.endswith("ed") and low not in vocabulary.ADJECTIVES)
    )
    if not mine and acts:
        told = " ".join(["you", *words[:at], _second(low), *words[at + 1 :]])
    elif not mine and re.match(r"(?:on|for) \w+ing\b", told, re.I):
        told = f"this one is {told}" if told.lower().startswith("for") else f"congratulations {told}"
    told = re.sub(r"\b(?:his|her|their)\b(?=\s+[a-z])", "your", told)
    told = re.sub(r"\b(?:him|her|them)\b(?=\s*(?:[,.]|$|\s(?:so|very|all|and|every)\b))", "you", told)
    told = re.sub(r"\b(?:himself|herself|themselves)\b", "yourself", told)
    told = re.sub(r"\b(?:he|she|they) ([\w-]+)", lambda m: f"you {_second(m[1].lower())}", told)
    return telling.sentence(told)


def _second(verb: str) -> str:
    """A verb as it goes with *you*."""
    known = {"is": "are", "was": "were", "has": "have", "does": "do"}.get(verb) or vocabulary.THIRDS.get(verb)
    if known or verb in vocabulary.PASTS:
        return known or verb
    return verb[:-1] if re.search(r"[^su]s$", verb) else verb
