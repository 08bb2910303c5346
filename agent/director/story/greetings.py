"""Greetings as films: what is told of somebody is said to them, over pictures of them."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.director.story import sights, telling, world
from agent.director.story import story as stories
from agent.director.story.given import Said, composed
from agent.director.story.greeted import ADVERBS, KIN, LEADS, Greeting, kind_of, read, to_you
from agent.director.story.story import Story
from agent.director.story.telling import Order, Told
from agent.director.wish import premise as premises
from agent.director.wish.entities import Entity
from agent.director.words import english, phrases, vocabulary
from film.breakdown import PlannedCast

_ILL = ("break", "fall", "hurt", "crash", "catch", "lose", "slip", "injure", "sprain", "burn")
_STATES = ("love", "like", "hate", "know", "miss", "want", "have", "adore", "enjoy", "need", "be")
_PICTURES = {
    "birthday": (
        "{w} beside a table with a round cake and lit candles, ribbons above",
        "the candle flames lean and straighten again",
    ),
    "goodbye": (
        "{w} in a doorway with one hand raised, light from behind",
        "the raised hand waves once and comes to rest",
    ),
    "get well": ("{w} on a sofa under a blanket, a vase of flowers near", "{s} looks up and smiles"),
    "thanks": ("{w} beside a table with a folded card and a ribbon", "{s} lifts the folded card and smiles"),
    "congratulations": (
        "{w} with both arms raised, paper streamers falling all around",
        "paper streamers float down slowly",
    ),
    "welcome": ("an open door with warm light behind, {w} on the step", "the door opens a little wider"),
    "wedding": ("{w} under an arch of white flowers", "petals drift down slowly"),
    "anniversary": (
        "{w} beside a table with two glasses and a small cake",
        "the candle flame sways and steadies",
    ),
    "sorry": ("{w} with lowered head in front of a closed door", "{s} looks up a little and down again"),
    "": ("{w} in the middle of {p}, ribbons in the air", "ribbons drift down and come to rest"),
}
_CLOSING = {
    "birthday": "Many happy returns.", "goodbye": "All the very best.", "get well": "We are thinking of you.", "thanks": "It did not go unnoticed.",
    "congratulations": "Well done.", "anniversary": "Here is to many more.", "wedding": "Here is to the two of you.", "welcome": "Good to have you.", "sorry": "Please forgive me.", "": "All the best.",
}  # fmt: skip


def tell(order: Order) -> Told:
    """A greeting as drafts."""
    given = read(order.kind.text, order.kind.occasion or order.kind.form)
    story = _story(order, given)
    kind = kind_of(given.occasion, order.kind.text)
    who = (
        "many people with open faces"
        if given.many
        else english.row([f"{{{c.id}}}" for c in (story.cast if given.host else story.cast[:1])])
        or "a smiling person"
    )
    sees, moves = _PICTURES[kind]
    slots = {
        "w": who,
        "s": "one of them" if given.many else story.voice.slots["who"],
        "p": story.ledger.place.name,
    }
    if (
        given.trade
        and not given.many
        and not given.host
        and not re.fullmatch(
            rf"(?:[a-z]+ )?(?:{KIN}|friend|brother|sister|son|daughter|wife|husband)", given.trade, re.I
        )
    ):
        slots["w"] = f"{who}, {english.article(given.trade)} {given.trade},"
    first = Said(_salute(kind, given), sees.format(**slots), moves.format(**slots))
    told = [
        Said(
            said, shown, "the picture comes to rest in a smile", shot="medium" if " riding " in shown else ""
        )
        for one in given.details
        if (said := to_you(one, given.whom)) and (shown := _shown(one, who, kind))
    ]
    lines = [first, *_paired(told), *_sights(given, story)]
    if len(lines) < 3 or not given.sender:
        closing = "Every one of you counts." if given.many and kind == "thanks" else _CLOSING[kind]
        lines.append(
            Said(
                closing,
                f"{who} in close view, light on the face",
                f"{slots['s']} looks up and smiles",
                shot="close",
                ornament=True,
            )
        )
    if not given.sender:
        return _told(order, story, lines, given)
    hands = (
        "many waving hands"
        if not re.fullmatch(r"me|[A-Z]\w+", given.sender)
        else "two hands holding a folded card"
    )
    sign = telling.sentence(f"from {given.sender}")
    lines.append(Said(sign, f"{hands} in front of {story.ledger.place.name}", "the hands come to rest"))
    return _told(order, story, lines, given)


def _sights(given: Greeting, story: Story) -> list[Said]:
    """What is to be seen and not told, each where it is at home."""
    found = []
    ledger = story.ledger
    for sight in given.sights:
        ledger = sights.there(sight, ledger)
        found.append(Said("", sight[:1].lower() + sight[1:], "light moves slowly across the picture", ledger))
    return found


def _paired(lines: list[Said]) -> list[Said]:
    """Lines of which no more than two begin with *You*: others join the one before."""
    found: list[Said] = []
    for i, line in enumerate(lines):
        left = sum(one.text.startswith("You ") for one in (*found, *lines[i:]))
        before = found[-1] if found else None
        joins = (
            before
            and before.text.startswith("You ")
            and line.text.startswith("You ")
            and " and " not in before.text
        )
        if joins and before and left > 2 and len(f"{before.text} {line.text}".split()) <= 16:
            found[-1] = replace(
                line,
                text=f"{before.text.rstrip('.')} and {line.text[4:]}",
                sees=f"{before.sees}; {line.sees}",
            )
        else:
            found.append(line)
    return found


def _told(order: Order, story: Story, lines: list[Said], given: Greeting) -> Told:
    first = lines[0]
    title = (
        telling.cased(first.text.rstrip("!."))
        if len(first.text.split()) <= 7
        else telling.cased(f"For {given.whom}")
    )
    told = composed(order, story, lines, title)
    return replace(told, logline=f"A greeting: {first.text}")


def _salute(kind: str, given: Greeting) -> str:
    whom = english.spoken(given.whom)
    ordinal = re.search(r"\b(\d{1,3})(?:st|nd|rd|th)\b", given.occasion)
    years = int(ordinal[1]) if ordinal else given.age
    to = "" if whom == "you" else f", {whom}"
    match kind:
        case "birthday":
            return f"Happy {english.ordinal(years) + ' ' if years else ''}birthday{to}!"
        case "goodbye" if given.occasion.lower().startswith("happy "):
            return f"{english.capitalise(given.occasion)}{to}!"
        case "goodbye":
            return f"{'Farewell' if 'farewell' in given.occasion.lower() else 'Goodbye'}{to}."
        case "get well":
            return f"Get well soon{to}."
        case "thanks":
            if given.many and not given.whom[:1].isupper():
                return f"Thank you to {whom.removeprefix('all ')}."
            return f"Thank you{to}."
        case "sorry":
            return f"I am sorry{to}."
        case "welcome":
            return f"{english.capitalise(given.occasion) if ' to ' in given.occasion else 'Welcome'}{to}."
        case "anniversary":
            nth = re.search(r"\b(\w+(?:th|st|nd|rd)) anniversary", given.occasion, re.I)
            return f"Happy {nth[1].lower() + ' ' if nth else ''}anniversary{to}!"
        case "congratulations" | "wedding":
            return f"Congratulations{to}!"
    said = given.occasion.strip() or "Best wishes"
    said = f"happy {said}" if re.match(r"(?:\w+'s|\w+) day$", said, re.I) else said
    return f"{english.capitalise(said)}{to}{'!' if said.lower().startswith(('happy', 'merry', 'season')) else '.'}"


_RIDDEN = re.compile(
    r"\b(?P<what>(?:an?|the|his|her|their|your) (?:[a-z-]+ ){0,3}(?:scooter|bicycle|bike|motorbike|moped|motorcycle|horse|pony|donkey|camel))\b",
    re.I,
)
"""What somebody rides: it is shown so."""


def _shown(clause: str, who: str, kind: str) -> str:
    """What is told of somebody, as a picture of them."""
    if re.search(r"\b(?:never|not|n't)\b", clause):
        return f"{who} in close view, a calm smile"
    told = clause
    while match := LEADS.match(told):
        told = told[match.end() :]
    words = [w for w in re.sub(r"^['’]s\s+", "is ", english.spoken(told)).split() if w.lower() not in ADVERBS]
    low = words[0].lower() if words else ""
    base = (
        vocabulary.THIRDS.get(low)
        or vocabulary.PASTS.get(low)
        or ("be" if low in ("is", "was", "are") else "")
    )
    rest = " ".join(words[1:])
    things = [w for w in phrases.content_words(rest) if w not in vocabulary.VERBS]
    if re.match(r"(?:we|i|you|your|everyone|everybody)\b", low) or not words:
        named = [
            w
            for w in phrases.content_words(told)
            if w not in {*vocabulary.VERBS, *vocabulary.PASTS, "i", "we"}
        ][:2]
        return f"{who}, listening, one hand on the table" + (
            f", a small drawing of {' and '.join(named)} near" if named else ""
        )
    if low.split("-")[0] in english.NUMBER_WORDS:
        return " ".join(words)
    if base in _ILL and kind == "get well":
        return f"{who} on a sofa under a blanket, a small drawing of {' and '.join(things[:2]) or 'the sun'} near"
    if base in _STATES and base != "be" and (ridden := _RIDDEN.search(rest)):
        where = rest[: ridden.start()].rstrip(", ").removesuffix(" and")
        there = f" in {where}" if where and world.find(where) else f", {where}" if where else ""
        return f"{who} riding {ridden['what']}{there}"
    if base in _STATES:
        return f"{who}, {rest}" if base == "be" else f"{who} with {rest}"
    if base:
        return f"{who} {english.gerund(base)} {rest}"
    return f"{who}, {' '.join(words)}"


def _story(order: Order, given: Greeting) -> Story:
    """The world of a greeting: whoever is greeted, where what is told of them is at home."""
    text = order.kind.text
    noun = given.role.split()[-1] if given.role else "friend"
    proper = given.whom if given.whom[:1].isupper() else ""
    read_as = premises.read(
        f"{'my ' + given.role + ' ' if given.role and not given.many else ''}{proper or 'a friend'}"
    ).hero
    hero = read_as or Entity(noun, noun, "person", "a")
    if given.host and (host := premises.read(given.host).hero):
        return _hosted(order, host, given)
    if hero.kind == "thing" or given.many:
        hero = replace(hero, kind="person", noun=noun)
    key = world.find(" ".join([*given.details, given.whom])) or ("garden" if "garden" in text else "house")
    premise = replace(
        premises.read(given.whom),
        heroes=(hero,),
        events=(),
        place=f"in {world.get(key).name}",
        place_noun=key,
        text=text,
    )
    story = stories.tell(premise, "greeting", order.seed)
    return replace(story, cast=tuple(_ageless(member) for member in story.cast))


def _hosted(order: Order, host: Entity, given: Greeting) -> Story:
    """The world of a greeting that somebody else brings: a walrus with flowers."""
    story = stories.tell(
        replace(premises.read(given.host), heroes=(host,), events=(), people=(host,)), "greeting", order.seed
    )
    held = re.sub(r"^with ", "", host.tail)
    return replace(
        story,
        cast=tuple(
            m.model_copy(update={"look": f"{m.look}, {held}"}) if held and held not in m.look else m
            for m in story.cast
        ),
    )


def _ageless(member: PlannedCast) -> PlannedCast:
    """Whoever is greeted without a look that counts years nobody gave."""
    look = re.sub(r"\b(man|woman|person) of (?:thirty(?:-five)?|forty|fifty)\b", r"grown \1", member.look)
    return member.model_copy(update={"look": look})
