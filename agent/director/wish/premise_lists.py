"""What an English wish lists: facts behind a colon, numbered steps, members by name."""

from __future__ import annotations

import re

from agent.director.wish.entities import Entity
from agent.director.words import english, vocabulary

_MEMBER = re.compile(
    r"^(?:the )?([A-Z][\w'-]+)(?: (?:on|at|with|plays?|has|holds|carries) (?:the |an? )?([a-z][\w ]*)| [a-z]+s\b.*|, .*|)$"
)


def _each(fact: str) -> tuple[str, ...]:
    """``Ida and Lu on violins`` as one for each."""
    both = re.match(r"^([A-Z][\w'-]+) and ([A-Z][\w'-]+) (on|at|with) (\w+)$", fact)
    if not both:
        return (fact,)
    thing = english.singular(both[4])
    return (f"{both[1]} {both[3]} {thing}", f"{both[2]} {both[3]} {thing}")


def members_of(facts: tuple[str, ...]) -> tuple[Entity, ...]:
    """Listed facts that each name somebody: ``Otto on drums, Ida sings``; nothing where one does not."""
    facts = tuple(each for fact in facts for each in _each(fact))
    found = [_MEMBER.match(fact) for fact in facts]
    if len(found) < 2 or not all(found):
        return ()
    members = []
    for match in filter(None, found):
        noun, thing = match[1].lower(), match[2] or ""
        kind = vocabulary.kind(noun)
        tail = (
            f"with {thing if english.singular(thing) != thing else f'{english.article(thing)} {thing}'}"
            if thing
            else ""
        )
        members.append(Entity(noun, noun, kind, "a", name=match[1], tail=tail))
    return tuple(members)


_NAME = r"[A-ZÀ-Ý][\w'’-]+"
_NAMES = re.compile(
    rf"^(?:(?:(?i:the|our|my|his|her)\s)?(?:(?i:two|three|four|five|six|[2-6])\s)?(?P<group>(?:[a-z]+ ){{0,2}}[a-z]+s|children)(?::|,|,? (?:called|named))?\s)?"
    rf"(?P<names>{_NAME}(?:, {_NAME})*,? (?:and|&) {_NAME})(?P<end>,?)\s(?=[a-z])"
)
"""Those who act, by name: *Ada, Finn and Lou build …*, *three siblings, Ada, Finn and Lou, build …*."""


def called(text: str) -> tuple[tuple[Entity, ...], str]:
    """Those who are named in a row at the beginning, and the sentence with *the friends* in their place."""
    match = _NAMES.match(text)
    names = re.findall(_NAME, match["names"]) if match else []
    if not match or len(names) < (2 if match["group"] else 3):
        return (), text
    noun = english.singular(match["group"].split()[-1]) if match["group"] else ""
    kind = vocabulary.kind(noun) if noun else "person"
    if kind not in ("person", "animal", "machine") or any(
        vocabulary.kind(n.lower()) == "idea" for n in names
    ):
        return (), text
    being = noun if kind != "person" or noun in ("boy", "girl", "child") else ""
    found = tuple(
        Entity(
            being or name.lower(),
            being,
            kind,
            "a" if being else "",
            name=name,
            gender=vocabulary.gender(noun),
        )
        for name in names
    )
    return found, f"The {match['group'] or 'friends'} {text[match.end() :]}"


def companions(text: str, known: set[str]) -> tuple[Entity, ...]:
    """Whoever is named beside those who act: *their dog Biscuit*; ``known``: the names that were read already."""
    found = []
    for match in re.finditer(rf"\b(his|her|their|my|our|the) ((?:[a-z-]+ )??)([a-z]+) ({_NAME})", text):
        det, more, noun, name = match.groups()
        kind = vocabulary.kind(noun)
        if kind in ("person", "animal", "machine") and name not in known:
            found.append(Entity(noun, f"{more}{noun}", kind, det, name=name, gender=vocabulary.gender(noun)))
    return tuple(found)


def colon(text: str) -> tuple[str, tuple[str, ...], str]:
    """(words before, listed facts, the premise) of a wish with a colon in it."""
    head, colon, rest = text.partition(":")
    if re.search(
        r"\b(?:says?|said|asks?|asked|answers?|replies|shouts?|whispers?|thinks?|thought)\s*$", head, re.I
    ):
        return "", (), text
    if (
        colon
        and len(head.split()) > 4
        and len(rest.split()) < 6
        and re.match(r"\s*(?:an?|the|his|her|their|one|two)\s", rest)
    ):
        return "", (), f"{head}, {rest.strip()}"  # who or what was meant: gets a fan: a goose
    if not colon or not rest.strip() or re.search(r"\d$", head):
        return "", (), text
    if len(steps := numbered(rest)) >= 2:
        return "", steps, head.strip()
    items = tuple(part.strip() for part in re.split(r"[;\n]|,\s*(?:and\s+)?", rest) if part.strip())
    if len(items) >= 2 and max(len(item.split()) for item in items) <= 8:
        return "", items, head.strip()
    return head.strip(), (), rest.strip()


_STEP = re.compile(r"(?:^|(?<=\s))(?:step )?\(?\d{1,2}[.):]\)?\s+(?=\D)", re.I)


def numbered(text: str) -> tuple[str, ...]:
    """The items of a list in one line: ``1) sit down 2) listen``; none where it is no such list."""
    if len(_STEP.findall(text)) < 2:
        return _counted(text)
    return tuple(part.strip(" ,;.\n") for part in _STEP.split(text)[1:] if part.strip(" ,;."))


def _counted(text: str) -> tuple[str, ...]:
    """The items of a list whose numbers have no mark behind them: ``1 water it 2 loosen the roots``."""
    found: list[str] = []
    rest = text
    while match := re.match(
        rf"\s*{len(found) + 1}\s+(?=[a-z])(.*?)(?=\s{len(found) + 2}\s+[a-z]|$)", rest, re.I | re.S
    ):
        found.append(match[1].strip(" ,;."))
        rest = rest[match.end() :]
    return tuple(found) if len(found) > 1 and not rest.strip(" .") else ()
