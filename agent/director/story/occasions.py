"""Recaps, greetings and journeys."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.director.chance import ranked
from agent.director.story import compose, world
from agent.director.story import story as stories
from agent.director.story.story import Story
from agent.director.story.telling import Order, Told, as_told, cased, extra_slots, sentence
from agent.director.story.writer import Draft
from agent.director.wish import premise as premises
from agent.director.wish import premise_lists
from agent.director.wish.entities import Entity
from agent.director.words import english, phrases, vocabulary
from film.breakdown import PlannedCast


def recap(order: Order) -> Told:
    _, facts, topic = premise_lists.colon(order.kind.text)
    premise = replace(premises.read(topic), text=topic)
    story = stories.tell(premise, "news", order.seed)
    slots = order.slots(len(facts))
    said = [english.spoken(f) for f in facts]
    pictures = [_group_of(f, i) for i, f in enumerate(said)]
    drafts = compose.listed(
        story, "recap", slots, said, pictures, extra_slots(story) | {"topic": topic, "topic_cap": topic}
    )
    told = as_told(
        order,
        story,
        slots,
        drafts,
        " ".join([topic, *facts]),
        cased(topic),
        whole=sentence(f"this was {topic}"),
    )
    return replace(
        told,
        logline=f"{english.capitalise(topic)}, looked back on: {'; '.join(said)}."
        if said
        else f"{english.capitalise(topic)}, looked back on.",
    )


def _group_of(fact: str, i: int) -> str:
    options = ("a wide hall of people looking up from long tables, for the {f}", "small groups bent over tables with paper and cups, for the {f}",
               "three people with raised arms and a paper crown between them, for the {f}", "two people shaking hands, for the {f}")  # fmt: skip
    return options[i % 4].replace("{f}", fact)


_FOR = re.compile(
    r"\b(?:[Ff]or|[Tt]o)\s+((?:mum|mom|mummy|mommy|dad|daddy|papa|mama|grandma|grandpa|granny|nana)\b|(?:our |my |the )?(?:[A-Z][\w'-]*(?:\s+[A-Z][\w'-]*)*|(?:our|my|the)\s+[\w' -]+?))(?=\s+(?:who|that|which|of|from|on|at)\b|[,.:]|$)"
)


def greeting(order: Order) -> Told:
    text = english.spoken(order.kind.text)
    match = _FOR.search(text)
    whom = (
        re.sub(r" of [A-Z].*$", "", match[1])
        if match
        else re.sub(
            r"^(?:.*\b(?:birthday|farewell|good-?bye|congratulations|congrats|welcome|retirement|graduation|wedding|day)\b[, ]*(?:to\s+)?)",
            "",
            text,
        ).strip()
        or "you"
    )
    whom = re.split(r"[,:!.]| (?:who|that|on|for) ", whom)[0].strip() or "you"
    whom = english.capitalise(whom) if whom in _KIN else whom
    if not match and order.kind.occasion.lower().startswith("thank"):
        whom = re.split(r",| (?:who|that) ", re.sub(r" of [A-Z].*$", "", text))[0]
    tail = re.search(r"\b(?:of|for) ((?:the )?[A-Z][^,.]*)$", text[match.end() :] if match else text)
    sign = _FROM.search(text)
    details = _details(text)
    detail = re.search(r"\b(?:who|that)\s+(\w+)\s+([^.;]+)", text)
    premise = premises.read(
        f"{whom}{' of ' + tail[1] if tail else ''}" + (f" who {detail[1]} {detail[2]}" if detail else "")
    )
    hero = premise.hero or Entity("friend", "friend", "person", "a")
    place = world.find(f"{' '.join(rest for _, rest in details)} {tail[1] if tail else ''} {whom}") or (
        "garden" if "garden" in text else "house"
    )
    story = stories.tell(
        replace(premise, heroes=(hero,), events=(), place=f"in {world.get(place).name}", place_noun=place),
        "greeting",
        order.seed,
    )
    story = replace(story, cast=tuple(_ageless(member) for member in story.cast))
    occasion = english.spoken(order.kind.occasion or order.kind.form)
    extra = extra_slots(story) | _good_wishes(occasion, whom, tail[1] if tail else "", detail, story, text)
    slots = order.slots()
    if sign:
        extra["sign"] = f"from {sign[1]}."
    drafts = _personal(compose.form(story, "greeting", slots, extra), details, extra["whomseen"])
    drafts[0] = replace(drafts[0], kept=True)
    must = re.sub(r"\b(?:film|video|message|clip|for)\b", " ", text)
    must = re.sub(r"\b(?:he|she|they)\b", " ", must, flags=re.I)
    must = re.sub(r"\bthank-you\b", "thank", must, flags=re.I)
    told = as_told(
        order,
        story,
        slots,
        drafts,
        must,
        cased(f"{occasion.rstrip('!')}, {whom}" if "birthday" in occasion.lower() else f"For {whom}"),
        whole=sentence(extra["salute"]),
    )
    return replace(told, logline=f"A greeting: {extra['salute']}")


def _ageless(member: PlannedCast) -> PlannedCast:
    """Whoever is congratulated without a look that counts years nobody gave."""
    look = re.sub(r"\b(man|woman|person) of (?:thirty(?:-five)?|forty|fifty)\b", r"grown \1", member.look)
    return member.model_copy(update={"look": look})


_KIN = frozenset("mum mom mummy mommy dad daddy papa mama grandma grandpa granny nana".split())  # noqa: SIM905
"""What parents are called as if by name."""
_FROM = re.compile(r"\b[Ff]rom ((?:the|all|everyone|everybody|us|me|your|his|her|[A-Z])[^,.;!]*)")
_DETAIL = re.compile(
    r"(?:\b(?:who|that)|(?:^|[,.;:]\s+|\band\s+)(?:he|she|they))\s+(?:(always|never|still|often)\s+)?([a-z]+)\s+([^.;!]+)",
    re.I,
)
_ROLE = re.compile(r", ((?:our|my|the|your) [a-z][\w' -]+?)(?=[,.;]|$)")


_TO_THEM = re.compile(
    r"(?:(?<=[.;!] )|^)((?:you|your)\b[^.;!]+)|(?<!thank you )\b(on (?:passing|finishing|winning|becoming|turning|making|your|his|her|their)\b[^,.;!]+)",
    re.I,
)
"""What is said to them in the wish's own words, and what they are congratulated on."""


def _details(text: str) -> list[tuple[str, str]]:
    """What the wish tells of the one it is for: (a verb as it stands, the rest), and what they are to us."""
    found = [("", role[1]) for role in _ROLE.finditer(text)]
    found += [("", one[1] or one[2]) for one in _TO_THEM.finditer(text)]
    known = vocabulary.THIRDS.keys() | vocabulary.PASTS.keys() | vocabulary.VERBS.keys()
    for match in _DETAIL.finditer(text):
        if match[2].lower() in known or match[2].endswith(("s", "ed")):
            found += _deeds(match[1] or "", match[2], match[3])
    return found


def _deeds(adverb: str, verb: str, rest: str) -> list[tuple[str, str]]:
    """Each of the things that somebody does: "fixes bikes, sings badly and knows the way" are three."""
    parts = re.split(r",\s*(?:and\s+)?|\s+and\s+", rest)
    found = [(f"{adverb} {verb}".strip(), parts[0].strip())]
    for part in parts[1:]:
        match = re.match(r"((?:always|never|still|often) )?(\w+)\b\s*(.*)", part.strip())
        if match and (
            match[2] in vocabulary.THIRDS or (match[2] in vocabulary.PASTS and verb in vocabulary.PASTS)
        ):
            found.append((f"{match[1] or ''}{match[2]}", match[3]))
        else:
            found[-1] = (found[-1][0], f"{found[-1][1]} and {part.strip()}")
    return found


def _personal(drafts: list[Draft], details: list[tuple[str, str]], whom: str) -> list[Draft]:
    """The middle of a greeting with what is told of the one it is for, one thing a scene."""
    drafts = list(drafts)
    places = [i for i, draft in enumerate(drafts) if draft.beat == "part"] or [len(drafts) // 2]
    for k, (verb, rest) in enumerate(details):
        i = places[min(k, len(places) - 1)]
        adverb, _, bare = verb.rpartition(" ")
        base = phrases.lemma(bare) if bare else ""
        past = bare in vocabulary.PASTS and bare not in vocabulary.THIRDS
        said = f"you {adverb} {bare if past else base} {rest}" if verb else rest
        line = sentence(re.sub(r"\s+", " ", re.sub(r"\b(?:his|her|their)\b", "your", said)))
        shown = f"{whom} {english.gerund(base)} {rest}" if base else f"{whom}, {rest}"
        if not verb and re.match(r"(?:you|your)\b", rest, re.I):
            shown = f"{whom}, listening, one hand on the table"
        before = drafts[i].says[0] + " " if drafts[i].kept else ""
        drafts[i] = replace(drafts[i], says=(before + line,), sees=shown, kept=True)
    return drafts


def _good_wishes(
    occasion: str, whom: str, event: str, detail: re.Match[str] | None, story: Story, text: str
) -> dict[str, str]:
    low = occasion.lower()
    many = (
        whom.lower().startswith(("the ", "our "))
        and story.premise.hero is not None
        and story.premise.hero.many
    )
    salute = (
        f"{occasion[0].upper()}{occasion[1:]}, {whom}!"
        if low.startswith(("happy", "merry", "congrat"))
        else f"Happy {occasion}, {whom}!"
    )
    if low.startswith("thank"):
        salute = f"Thank you to {whom}{' of ' + event if event else ''}."
    elif low.startswith(("farewell", "goodbye", "good-bye", "get well", "welcome")):
        salute = f"{occasion[0].upper()}{occasion[1:]}, {whom}."
    if re.search(r"birthday", low) and not low.startswith("happy"):
        salute = f"Happy {occasion}, {whom}!"
    said = ""
    if detail:
        verb = vocabulary.THIRDS.get(detail[1], detail[1])
        said = f"you {verb} {detail[2].rstrip('.')}."
    place = story.ledger.place
    things = ranked(place.things, story.seed, "greeting")
    first = phrases.content_words(event or whom)[-1] if phrases.content_words(event or whom) else "day"
    ref = (
        "many people with open faces"
        if many
        else next((f"{{{c.id}}}" for c in story.cast), "a smiling person")
    )
    nouns = f"{things[0]} and {things[1]}" if not event else f"{things[0]} and many gloves"
    return {
        "salute": salute, "detail": said or f"this one is about {'all of you' if many else 'you'}.", "whomseen": ref, "whomwho": story.voice.slots["who"] if not many else "one of them",
        "detailseen": nouns, "blessing": "thank you, from every hand." if low.startswith("thank") else f"may every {story.prop} find you smiling.",
        "blessing2": "there is a chair for everyone.", "sign": "from all of us, thank you." if low.startswith("thank") else "with love.", "topic": first,
    }  # fmt: skip


_DAYS = re.compile(r"\b(two|three|four|five|six|seven|\d)\s+(days|nights|hours|weeks)\b", re.I)


def travel(order: Order) -> Told:
    premise = premises.read(order.kind.text)
    story = stories.tell(premise, "travel", order.seed)
    slots = order.slots()
    drafts = compose.form(
        story,
        "travel",
        slots,
        extra_slots(story) | {"mark": "", "np": english.spoken(compose.noun_phrase(story))},
    )
    if match := _DAYS.search(order.kind.text):
        days = int(match[1]) if match[1].isdigit() else english.NUMBER_WORDS[match[1].lower()]
        drafts = _marked(drafts, days, english.singular(match[2].lower()))
    return as_told(
        order,
        story,
        slots,
        drafts,
        order.kind.text,
        cased(compose.noun_phrase(story)),
        whole=sentence(order.kind.text),
    )


def _marked(drafts: list[Draft], days: int, unit: str) -> list[Draft]:
    """Day one, day two: spread over the inner scenes in order."""
    inner = list(range(1, len(drafts) - 1)) or [0]
    for k in range(min(days, len(inner))):
        i = inner[k * len(inner) // min(days, len(inner))]
        mark = f"{unit.capitalize()} {english.in_words(k + 1)}."
        says = tuple(english.capitalise(f"{mark} {s}") for s in drafts[i].says if s)
        drafts[i] = replace(drafts[i], says=(*says, mark), jump=True)
    return drafts
