"""What a wish tells as facts: its rows, and what a voice says of each in one breath."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from agent.director.scripts.words import sentences
from agent.director.wish import premise as premises
from agent.director.wish import premise_lists
from agent.director.words import english, vocabulary
from agent.director.words.breaths import LONGEST, breaths, finite, orders

NAMED = r"(?:[A-ZÄÖÜÉ][\w'’.-]*(?:&[A-Z][\w'’-]*)?)(?: (?:&|and|of|for|de|und|y|et|[A-ZÄÖÜÉ\d][\w'’.-]*(?:&[A-Z][\w'’-]*)?))*(?<! of)(?<! and)(?<! for)(?<! de)"
"""A name of one word or several."""
_JOINS = re.compile(
    r"^(?:which|who|whom|whose|that|because|so|when|where|while|if|unless|until|as|than|including|like|such|with|without|to|of|for|by|he|she|it|they|or|but|also|even|not|never|our|my|the best|a|an)\b",
    re.I,
)
"""What begins no clause of its own."""
_IS = re.compile(r"(?!(?:the|at|on|in|from|every|and|free|open|closed|new|now|with)\b)[a-zäöü]")
"""How a part begins that says what somebody is: *Biscuit, ginger tom*."""
_ROW = re.compile(
    r"(?:an? |the )?[^\W\d][\w'-]* (?:and|or|und|oder|et|ou|y|o) (?:an? |the )?[^\W\d][\w'-]*\b", re.I
)
"""The end of a row of things: *lunch, water and a raincoat*."""
_CAN = re.compile(
    r"(?:they|it|he|she|you|we|the \w+) (?:can|cannot|can't|will|must|may|do not|don't) \w", re.I
)
_STATED = re.compile(r"\w\s+(?:is|are|was|were|has|have|goes?|means?)\s+\w")
_SUBJECT = re.compile(r"(?:we|you|they|it|he|she|i|there)(?:['’]\w+)? \w", re.I)
_WAITS = re.compile(
    r"(?:if|when|whenever|while|unless|because|as soon as|after|before|once|since|whoever|although|though) ",
    re.I,
)
"""How a clause begins that waits for another one."""
_TOLD = re.compile(r"(?:the|our|my|your|its|every|most|all) [a-z]", re.I)
"""How a clause begins that says what something does."""
_MARK = re.compile(r"^\s*(?:[*•·–—-]|\(?\d{1,2}[.)])\s+")
LISTING = re.compile(
    r"(?:the |some |key |main |our )*(?:aviso|anuncio|avis|annonce|recette|receta|rezept|hinweis|mitteilung|bekanntmachung|aushang|facts?|points?|key points|details?|info(?:rmation)?|text|content|message|list|figures|numbers|(?:(?:quick|quik|handy|top|five|three|\d+) )*(?:tips|hints)|announcement|notice|recap|steps|reminder|attention|important)",
    re.I,
)
"""What only says that something is listed."""


def rows(text: str) -> list[str]:
    """The sentences of a text without their stops, and the rows of a list, as they stand."""
    lines_ = (numbered(line) or (_MARK.sub("", line),) for line in text.split("\n"))
    found = (dashed for listed in lines_ for line in listed for dashed in _dashed(line))
    ends = _ENDS if re.search(r"[.!?]\s+[A-Z]", text) else _LOW_ENDS
    parted = (ends.split(one) for line in found for one in sentences(line))
    found_: list[str] = []
    for bare in (row.rstrip(".!… ") for split in parted for row in split):
        if found_ and DIALLED.match(bare):
            found_[-1] = f"{found_[-1]}: {bare}" if found_[-1][-1:].isalpha() else f"{found_[-1]} {bare}"
        elif bare:
            found_.append(bare)
    return found_


DIALLED = re.compile(r"\s*[+(]?\d[\d\s()/.–-]{4,}\W*$")
"""A number to ring, behind an abbreviation that ends no sentence: *Tel. 0234 555 019*."""


_ENDS = re.compile(r"(?<=[.!?])\s+(?=[£$€])")
_LOW_ENDS = re.compile(
    rf"{_ENDS.pattern}|(?<=[a-z]{{3}}[.!?])(?<!approx\.)(?<!incl\.)(?<!tel\.)(?<!etc\.)(?<!min\.)(?<!max\.)\s+(?=[a-z])"
)
"""Where sentences end, and where they do that are typed without capitals."""


def _dashed(line: str) -> list[str]:
    """The items of a line that dashes part: *notice - car park closed - use Mill Lane*."""
    items = re.split(r"(?<!\d)\s+[-–—]\s+|\s+[-–—]\s+(?!\d)", line.strip())
    return [item for item in items if item] if len(items) > 2 else [line]


_NUMBER = re.compile(r"(?:^|(?<=\s))(?:step )?\(?(\d{1,2})[.):]\)?\s+(?=\D)", re.I)


def numbered(text: str) -> tuple[str, ...]:
    """The items of a numbered list; sentences that end in figures are none: *open at 8. They close at 1. Ring at 1.*"""
    numbers = [int(found) for found in _NUMBER.findall(text)]
    listed = len(numbers) < 2 or numbers[0] == 1 or numbers[1] == numbers[0] + 1
    return premise_lists.numbered(text) if listed else ()


def told(text: str) -> list[str]:
    """A text as what a voice says in one breath each, in its order."""
    return [line for row in rows(text) for line in lines(row)]


def lines(row: str) -> list[str]:
    """A row as what a voice says in one breath each: steps, fragments of a list, clauses with a verb of their own."""
    if len(steps := numbered(row)) > 1:
        return _breaths(steps)
    head, colon, after = row.partition(": ")
    if colon and after.strip() and len(head.split()) <= 4:
        return _labelled(head.strip(), after.strip())
    if ";" in row:
        return _breaths(re.split(r";\s*", row))
    found = parts(row)
    return _breaths(map(_bare, found) if _apart(found) else [row])


def _breaths(pieces: Iterable[str]) -> list[str]:
    return [one.rstrip(".") for piece in pieces if piece.strip() for one in breaths(piece.strip())]


def _bare(part: str) -> str:
    return re.sub(r"^(?:and|und|et|y|e|en)\s+", "", part)


def _labelled(head: str, rest: str) -> list[str]:
    """What stands behind a label, said together with it where it names more than a list."""
    if LISTING.fullmatch(head):
        return lines(rest)
    whole = f"{head}: {rest}"
    if len(english.spoken(whole).split()) <= LONGEST:
        return [whole]
    first, *others = lines(rest)
    return [f"{head}: {first}", *others]


def parts(row: str) -> list[str]:
    """The parts of a row between its commas.

    A row of things is one part, and a name with its place, or with what it is, and an order with what it is about.
    """
    found = [part.strip() for part in re.split(r",\s+(?![^(]*\))", row) if part.strip()]
    stepwise = orders(found[0]) and sum(map(orders, found)) > 1
    for i in range(len(found) - 1, 0, -1):
        named = len(found) > 2 and re.fullmatch(NAMED, found[i - 1]) and not orders(found[i])
        placed = i == 1 and re.fullmatch(NAMED, found[i])
        bare = re.fullmatch(r"[a-z-]+", found[i]) and found[i] in vocabulary.ADJECTIVES
        described = bare and not orders(found[i - 1]) and len(found[i - 1].split()) > 1
        reason = re.match(r"(?:so|because|since) (?!\w+ (?:far|long)\b)", found[i])
        belongs = described or reason or _ROW.match(found[i]) or (named and (placed or _IS.match(found[i])))
        if belongs or (stepwise and not orders(found[i])):
            found[i - 1 : i + 1] = [f"{found[i - 1]}, {found[i]}"]
    return found


INVERTED = re.compile(
    r"(?:wird|werden|ist|sind|bleibt|bleiben|findet|finden|fällt|fallen|hat|haben|kann|können|muss|müssen|beginnt|startet|schließt|öffnet|gibt|feiert|feiern|treffen|laden)\b"
)
"""A German verb behind the day that opens its sentence: *Am Dienstag, 4. Mai, wird das Wasser abgestellt.*"""


def _apart(parts: Sequence[str]) -> bool:
    """Whether parts are said one by one: orders, fragments or clauses, of which none goes on with the one before."""
    if _WAITS.match(parts[0]) or any(map(INVERTED.match, parts[1:])):
        return False
    if len(parts) < 2 or any(re.search(r"\b(?:and|or|und|et|y)$", part) for part in parts):
        return False
    if (orders(parts[0]) and not all(map(orders, parts))) or any(
        _goes_on(part, parts[0]) for part in parts[1:]
    ):
        return False
    told = (
        all(_TOLD.match(part) and _acts(part) for part in parts)
        and min(len(part.split()) for part in parts) > 3
    )
    if told:
        return True
    own = not any(_JOINS.match(part) and not orders(part) for part in parts[1:])
    sizes = [len(part.split()) for part in parts]
    acts = [_acts(part) for part in parts]
    if (
        all(map(_STATED.search, parts))
        or all(map(_SUBJECT.match, parts))
        or (all(map(orders, parts)) and sum(sizes) > 6)
    ):
        return True
    if len(parts) > 2 and all(act or _CAN.match(part) for act, part in zip(acts, parts, strict=True)):
        return True
    if own and not any(acts[1:]) and max(sizes[1:]) <= 4:
        return True
    if len(parts) < 3 or not (own or not any(acts)):
        return False
    fragments = sizes[0] <= 12 and max(sizes[1:]) <= 8 and (min(sizes) > 1 or len(parts) > 3 or not any(acts))
    return fragments or (own and sum(sizes) > 14 and min(sizes) > 1)


def _goes_on(part: str, first: str) -> bool:
    """Whether a part says what the first one does: *Molly, a brown terrier, ran off*; *played 18, won 11* is a list."""
    opening = first.split()[0].lower()
    if re.match(r"(?:it|they|he|she|we) (?:is|are|was|were|gets?) ", first, re.I):
        return part.split()[0].lower() in vocabulary.PASTS or part.lower().startswith(("and then ", "then "))
    return (
        finite(part.split()[0].lower())
        and opening not in vocabulary.THIRDS
        and opening not in vocabulary.PASTS
    )


def _acts(part: str) -> bool:
    """Whether a clause has a verb that is no participle: *the sea coming back* has none."""
    words = part.lower().split()
    events = premises.read(part).events
    return words[0] in vocabulary.THIRDS or any(english.gerund(event.verb) not in words for event in events)


def clauses(told: Sequence[str]) -> tuple[str, ...]:
    """Facts that each tell something of their own; a sentence with commas, which ends in a deed more, is one."""
    last = told[-1].split()[0].lower() if told else ""
    if last not in vocabulary.VERBS or not premises.read(told[0]).events or all(map(orders, told)):
        return tuple(told)
    found: list[str] = []
    for i, fact in enumerate(told):
        goes_on = not premises.read(fact).events or fact.split()[0].lower() in vocabulary.VERBS
        if found and goes_on:
            joint = ", and" if i == len(told) - 1 else ","
            found[-1] = f"{found[-1].rstrip('.')}{joint} {fact}"
        else:
            found.append(fact)
    return tuple(found)


_ANNOUNCES = re.compile(
    rf"(?:premi[eè]res?|premiering|opens?|opening|starts?|starting|in (?:cinemas|theaters|theatres)|(?:out|coming|released|streaming|showing|playing|live)\b|tickets?|doors|entry|admission|book)\b.*"
    rf"|(?:(?:from|on|until|at|every) )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?,? )?(?:the )?\d{{1,2}}(?:st|nd|rd|th)?(?: (?:and|to|or|until) \d{{1,2}}(?:st|nd|rd|th)?)?(?: of)? (?:{english.MONTHS})\b.*"
    rf"|(?:from |at )?\d{{1,2}}(?:[.:]\d\d)? ?[ap]\.?m\b.*|(?:from |at )?\d{{1,2}}[.:]\d\d",
    re.I,
)
"""When and where something is shown, and for how much."""


def announced(text: str) -> tuple[str, list[str]]:
    """A text without the ends of its sentences that only announce, and those: *in cinemas 4 July*, *7.30 pm*."""
    kept: list[str] = []
    found: list[str] = []
    for row in rows(text):
        parts = re.split(r",\s+", row)
        at = len(parts)
        while at and _ANNOUNCES.fullmatch(parts[at - 1]) and len(parts[at - 1].split()) < 9:
            at -= 1
        kept += [", ".join(parts[:at])] if at else []
        found += parts[at:]
    return (". ".join(kept), found) if kept else (text, [])
