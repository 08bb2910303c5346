"""English wishes as drafts: each genre reads the wish its own way and fills its own slots."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.director.story import briefs, casting, compose, facts, forms_en, given, greetings, moods, pictured
from agent.director.story import story as stories
from agent.director.story.beats import divide
from agent.director.story.explaining import explainer, howto
from agent.director.story.occasions import recap, travel
from agent.director.story.selling import product, trailer
from agent.director.story.story import Story
from agent.director.story.telling import Order, Told, as_told, cased, extra_slots, gendered, openers, sentence
from agent.director.story.writer import Draft
from agent.director.wish import premise as premises
from agent.director.wish.entities import Event
from agent.director.words import english, vocabulary


def tell(order: Order) -> Told:
    """The drafts for an English wish."""
    if brief := briefs.read(order.kind.text, order.kind.genre, order.kind.form):
        return briefs.tell(order, brief)
    if order.kind.genre in ("trailer", "teaser"):
        text, announced = facts.announced(order.kind.text)
        if announced:
            told = tell(replace(order, kind=replace(order.kind, text=text)))
            return replace(told, drafts=_ending(told.drafts, announced))
    if order.kind.genre == "news" and premises.read(order.kind.text).events:
        return _story(order)
    if order.counts and (counted := _counting(order)):
        return counted
    return {
        "explainer": explainer, "howto": howto, "documentary": _documentary, "news": recap, "ad": product, "demo": product,
        "teaser": product, "trailer": trailer, "greeting": greetings.tell, "travel": travel, "children": _children, "poem": _story,
    }.get(order.kind.genre, _story)(order)  # fmt: skip


def _ending(drafts: tuple[Draft, ...], lines: list[str]) -> tuple[Draft, ...]:
    """The drafts with lines said behind the last words."""
    said = " ".join(map(given.line, lines))
    last = drafts[-1]
    return (*drafts[:-1], replace(last, says=tuple(f"{one} {said}".strip() for one in last.says), kept=True))


def _story(order: Order) -> Told:
    premise = premises.read(order.kind.text)
    if _BARE.fullmatch(premise.text):
        premise = replace(premise, events=())
    story = stories.tell(gendered(premise, order.gender), order.kind.genre, order.seed)
    if _BARE.fullmatch(premise.text):
        story = replace(story, cast=())
    slots = order.slots(
        len(premise.events) if len(premise.events) > 1 and order.kind.genre == "narrative" else 0
    )
    extra = extra_slots(story)
    match story.form:
        case "deed":
            drafts = compose.deed(story, slots)
            if premise.lead:
                drafts = _led(drafts, premise.lead)
        case "states":
            drafts = moods.states(story, slots)
        case "mood":
            slots = divide("poem", order.seconds, order.scenes, 0, order.seed)
            drafts = moods.mood(story, slots, extra)
            if words := _BARE.fullmatch(premise.text) and premise.text.split(", "):
                drafts = _one_by_one(drafts, words)
            elif premise.events:
                drafts[0] = replace(drafts[0], sees=pictured.positive(premise.text))
            else:
                order.limits.append("mood")
        case form:
            drafts = compose.form(story, form, slots, extra)
    if premise.members:
        drafts = _introduced(drafts, story)
    elif premise.facts:
        target = next((e.object for e in premise.events if e.object and e.object.many), premise.hero)
        drafts = compose.with_facts(drafts, premise.facts, english.singular(target.noun) if target else "")
    must = premise.text if premise.events else order.kind.text
    for fact in premise.facts:
        must = must.replace(fact, "")
    acts = sum(word in vocabulary.THIRDS for word in re.findall(r"[a-z']+", order.kind.text.lower()))
    bare = re.sub(
        r"(?<!\babout)(?<!\bover)(?<!\bwonders)\s+(?:who|that|which)\s+(?=\w+s\b)",
        " ",
        order.kind.text,
        count=1,
    )
    clause = bare if premise.events and acts < 2 else order.kind.text
    return as_told(order, story, slots, drafts, must, whole=sentence(clause), openers=openers(story))


_BARE = re.compile(r"[a-z-]+(?:, [a-z-]+){2,9}", re.I)
"""Nothing but words."""


def _one_by_one(drafts: list[Draft], words: list[str]) -> list[Draft]:
    """The drafts with a sight for each of some bare words, in their order."""
    drafts = list(drafts)
    for k, word in enumerate(words):
        at = k * len(drafts) // len(words)
        sight = casting.SEEN.get(word.lower(), word.lower())
        drafts[at] = replace(drafts[at], sees=f"{sight}, {drafts[at].sees}")
    return drafts


def _counting(order: Order) -> Told | None:
    """One, two, three: those of the wish as they come, each with its number."""
    premise = premises.read(order.kind.text.partition(":")[2].strip() or order.kind.text)
    hero = premise.hero
    if not hero or not 2 <= hero.count <= 10:
        return None
    story = stories.tell(premise, "children", order.seed)
    event = premise.events[0] if premise.events else None
    doing = event.doing if event else story.ledger.place.there
    lines = [
        given.Said(
            sentence(premise.text),
            f"{casting.seen(hero)} in a row {story.ledger.place.there}",
            "the row sways a little",
        )
    ]
    for k in range(1, hero.count + 1):
        who = f"one {hero.noun}" if k == 1 else f"{english.in_words(k)} {english.plural(hero.noun)}"
        left = hero.count - k
        rest = ", the others still waiting in a row" if left else ", all of them together"
        lines.append(
            given.Said(
                f"{english.capitalise(english.in_words(k))}.",
                f"{who} {doing}{rest}",
                f"the next {hero.noun} comes",
            )
        )
    if order.scenes == hero.count:
        lines[:2] = [replace(lines[1], text=f"{lines[0].text} {lines[1].text}")]
    return given.composed(
        order,
        replace(story, cast=()),
        lines,
        cased(f"{english.in_words(hero.count)} {english.plural(hero.noun)}"),
    )


def _introduced(drafts: list[Draft], story: Story) -> list[Draft]:
    """Those who are listed by name, each said and seen, in their order, between the first picture and the last."""
    drafts, members = list(drafts), story.premise.members
    facts = (
        [f"{m.name} {m.tail}" if m.tail else m.name for m in members]
        if len(members) != len(story.premise.facts)
        else list(story.premise.facts)
    )
    inner = list(range(1, len(drafts) - 1)) or list(range(len(drafts)))
    told: dict[int, list[int]] = {}
    for k in range(len(facts)):
        told.setdefault(inner[k * len(inner) // len(facts)], []).append(k)
    for i, listed in told.items():
        told_of = [members[k] for k in listed]
        says = " ".join(sentence(facts[k]) for k in listed)
        sees = ", ".join(
            f"{casting.reference(m, story.cast)} {m.tail or 'in full swing'}".strip() for m in told_of
        )
        drafts[i] = replace(
            drafts[i],
            says=(says,),
            sees=sees,
            moves=f"the {told_of[0].noun} makes one clear movement and holds it",
            kept=True,
        )
    return drafts


def _led(drafts: list[Draft], lead: str) -> list[Draft]:
    """The words before the wish's colon, said first."""
    line = sentence(lead)
    first = drafts[0]
    return [replace(first, says=(*(f"{line} {s}" for s in first.says), line, *first.says)), *drafts[1:]]


def _is_no_wish(event: Event) -> bool:
    """Whether what is told of somebody is how they are, and nothing that they would wish for."""
    return event.verb in ("be", "do not") or (event.verb == "have" and event.rest.startswith("no "))


def _children(order: Order) -> Told:
    premise = premises.read(order.kind.text)
    story = stories.tell(gendered(premise, order.gender), "children", order.seed)
    hero = premise.hero
    if (
        hero
        and hero.kind == "person"
        and hero.noun not in _SMALL
        and story.premise.events[:1]
        and story.premise.events[0].object
    ):
        return _story(order)
    slots = order.slots()
    adjective = next((w for w in (hero.phrase.split() if hero else ()) if w in forms_en.ADJECTIVE_WISHES), "")
    refrain = forms_en.REFRAINS.get(adjective) or forms_en.REFRAINS[""]
    event = premise.events[0] if premise.events and not _is_no_wish(premise.events[0]) else None
    feared = (
        re.match(r"(?:so )?(?:afraid|scared) of (?P<what>.+)", premise.events[0].rest)
        if premise.events
        else None
    )
    voice = story.voice.slots
    extra = extra_slots(story) | {
        "wishto": f"say good night to {feared['what']}" if feared else event.base if event else forms_en.ADJECTIVE_WISHES.get(adjective, f"see what is behind {story.ledger.place.name}"),
        "refrain": english.capitalise(refrain[0]), "refrain_end": english.capitalise(refrain[1]), "adj": adjective or "small",
        "hello": "hello. hello." if adjective in ("shy", "lonely") else "so that is how it goes.",
        "h_plain": hero.name or f"little {hero.label}" if hero else "little one", "it": voice.get("it", "it"),
    }  # fmt: skip
    drafts = compose.form(story, "children", slots, extra)
    refrained = [i for i, d in enumerate(drafts) if any(refrain[0].lower()[:8] in s.lower() for s in d.says)]
    middle = [i for i, d in enumerate(drafts) if d.beat in ("try", "again", "want")]
    for i in middle:
        if len(refrained) >= 3 or i in refrained:
            continue
        line = english.capitalise(refrain[0])
        drafts[i] = replace(drafts[i], says=(*(f"{s} {line}" for s in drafts[i].says if s), *drafts[i].says))
        refrained.append(i)
    return as_told(
        order,
        story,
        slots,
        drafts,
        order.kind.text,
        whole=sentence(order.kind.text),
        openers=(sentence(f"once there was {voice['a']}"),),
        fill=1.15,
    )


_SMALL = frozenset(english.listed("child girl boy kid baby toddler prince princess"))
"""Heroes whom the small wishes of a bedtime story fit; what a grown-up does is told as it is."""


def _documentary(order: Order) -> Told:
    premise = premises.read(order.kind.text)
    story = stories.tell(gendered(premise, order.gender), "documentary", order.seed)
    if not premise.hero or premise.hero.kind not in ("person", "animal", "group"):
        return _story(order)
    slots = order.slots()
    drafts = compose.form(
        story, "documentary", slots, extra_slots(story) | {"it": story.voice.slots.get("it", "it")}
    )
    return as_told(
        order,
        story,
        slots,
        drafts,
        order.kind.text,
        cased(premise.hero.first) if len(premise.hero.phrase.split()) > 1 or premise.hero.name else "",
        whole=sentence(f"this is {order.kind.text}"),
        openers=(sentence(f"the working hours of {premise.hero.first}"),),
    )
