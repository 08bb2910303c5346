"""English wishes as drafts: each genre reads the wish its own way and fills its own slots."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from agent.director import (
    compose,
    english,
    forms_en,
    words,
    world,
)
from agent.director import genre as genres
from agent.director import premise as premises
from agent.director import story as stories
from agent.director.beats import Slot, divide
from agent.director.chance import ranked
from agent.director.compose import Draft
from agent.director.premise import Entity, Premise
from agent.director.settings import Stated
from agent.director.story import Story


@dataclass(frozen=True)
class Told:
    """A wish told in drafts, before the words meet the clock."""

    story: Story
    slots: tuple[Slot, ...]
    drafts: tuple[Draft, ...]
    title: str
    logline: str
    must: tuple[str, ...]
    """Content words that have to be said and seen."""
    whole: str = ""
    """The wish's own sentence, for when they are not."""
    openers: tuple[str, ...] = ()
    picture: str = ""
    """The premise as a noun phrase, for pictures that would not show all of it."""
    limits: tuple[str, ...] = ()
    """What the person should know: keys of the notes."""
    fill: float = 1.0


@dataclass(frozen=True)
class Order:
    """What is to be told, in how much time."""

    kind: genres.Kind
    stated: Stated
    seconds: float
    seed: str
    scenes: int | None = None
    gender: str = ""
    """The hero's, where another language says it."""
    limits: list[str] = field(default_factory=list)

    def slots(self, listed: int = 0) -> tuple[Slot, ...]:
        return divide(self.kind.genre, self.seconds, self.scenes, listed, self.seed)


def tell(order: Order) -> Told:
    """The drafts for an English wish."""
    return {
        "explainer": _explainer, "howto": _howto, "documentary": _documentary, "news": _recap, "ad": _product, "demo": _product,
        "teaser": _product, "trailer": _trailer, "greeting": _greeting, "travel": _travel, "children": _children, "poem": _story,
    }.get(order.kind.genre, _story)(order)  # fmt: skip


def _told(
    order: Order,
    story: Story,
    slots: Sequence[Slot],
    drafts: Sequence[Draft],
    must: str,
    title: str = "",
    **more: object,
) -> Told:
    return Told(story, tuple(slots), tuple(drafts), title or _title(story), _logline(story, order.kind.genre), tuple(premises.content_words(english.spoken(must))),
                limits=tuple(order.limits), **{"picture": english.spoken(compose.noun_phrase(story)), **more})  # type: ignore[arg-type]  # fmt: skip


def _gendered(premise: Premise, gender: str) -> Premise:
    hero = premise.hero
    if not gender or hero is None or hero.kind != "person" or hero.many:
        return premise
    return replace(premise, heroes=(replace(hero, gender=gender), *premise.heroes[1:]))


def _sentence(text: str) -> str:
    text = english.spoken(text.strip().rstrip(".!"))
    return english.capitalise(text) + ("" if text.endswith("?") else ".")


def _story(order: Order) -> Told:
    premise = premises.read(order.kind.text)
    story = stories.tell(_gendered(premise, order.gender), order.kind.genre, order.seed)
    slots = order.slots(
        len(premise.events) if len(premise.events) > 1 and order.kind.genre == "narrative" else 0
    )
    extra = _extra(story)
    match story.form:
        case "deed":
            drafts = compose.deed(story, slots)
            if premise.lead:
                drafts = _led(drafts, premise.lead)
        case "states":
            drafts = compose.states(story, slots)
        case "mood":
            slots = divide("poem", order.seconds, order.scenes, 0, order.seed)
            order.limits.append("mood")
            drafts = compose.mood(story, slots, extra)
        case form:
            drafts = compose.form(story, form, slots, extra)
    must = premise.text if premise.events else order.kind.text
    clause = (
        re.sub(r"\s+(?:who|that|which)\s+(?=\w+s\b)", " ", order.kind.text, count=1)
        if premise.events
        else order.kind.text
    )
    return _told(order, story, slots, drafts, must, whole=_sentence(clause), openers=_openers(story))


def _openers(story: Story) -> tuple[str, ...]:
    """First lines that name everything at once."""
    v = story.voice
    if story.form != "deed" or not v.slots["does"]:
        return (_sentence(compose.noun_phrase(story)),)
    return tuple(v.say(t) for t in ("{a} {does}.", "{a} {does}. the {thing} looks on."))


def _led(drafts: list[Draft], lead: str) -> list[Draft]:
    """The words before the wish's colon, said first."""
    line = _sentence(lead)
    first = drafts[0]
    return [replace(first, says=(*(f"{line} {s}" for s in first.says), line, *first.says)), *drafts[1:]]


def _extra(story: Story) -> dict[str, str]:
    """Slots that every noun-phrase film may use."""
    premise = story.premise
    hero = premise.hero
    np = english.spoken(compose.noun_phrase(story))
    event = premise.events[0] if premise.events else None
    topic = hero.phrase if hero and hero.phrase else (hero.name if hero else np)
    theme = _theme(story)
    things = ranked(story.ledger.place.things, story.seed, "extra")
    shared = premise.shared
    return {
        "np": np, "the_np": english.spoken(hero.the) if hero else np, "name": hero.the if hero else np, "topic": topic, "topic_cap": topic,
        "claim": english.spoken(event.finite(False)) if event else "", "it": hero.he if hero else "it",
        "theme": theme[0], "thememoves": theme[1], "themeshort": theme[0].split(",")[0], "time": world.stated(world.TIMES, premise.text),
        "spotseen": premise.place or f"{things[0]} beside it", "hero_wide": _wide(story), "day": english.spoken(premise.text),
        "dseen": stories.seen(hero) if hero else np, "s1": f"one {shared.label}" if shared else "", "snoun": shared.label if shared else "",
        "s": compose_ref(story, shared) if shared else "", "title": hero.name if hero and hero.name else np,
    }  # fmt: skip


def compose_ref(story: Story, entity: Entity) -> str:
    """``{umbrella}`` where it is cast, else how it looks."""
    return next((f"{{{c.id}}}" for c in story.cast if c.id == entity.slug), stories.seen(entity))


def _wide(story: Story) -> str:
    hero = story.premise.hero
    return (
        story.ledger.place.seen
        if "h.place" in story.facts
        else (story.voice.slots["hero"] if hero else story.ledger.place.seen)
    )


def _theme(story: Story) -> tuple[str, str]:
    hero = story.premise.hero
    found = next(
        (
            forms_en.THEMES[k]
            for k in forms_en.THEMES
            if hero and (hero.noun == k or k in premises.content_words(story.premise.text))
        ),
        None,
    )
    if found:
        return found[0], found[1]
    return (
        f"{stories.seen(hero) if hero else 'soft light'} in {story.ledger.place.name}",
        "light moves slowly across the picture",
    )


def _title(story: Story) -> str:
    premise = story.premise
    hero = premise.hero
    text = compose.noun_phrase(story)
    if premise.lead and len(premise.lead.split()) <= 5:
        return _cased(premise.lead)
    if len(text.split()) <= 5 and not premise.events:
        return _cased(text)
    if hero and premise.shared:
        return _cased(f"{', '.join(h.first for h in premise.heroes)}, one {premise.shared.label}")
    if premise.frame and len(premise.text.split()) <= 8:
        return _cased(premise.text)
    if len(premise.heroes) == 2:
        return _cased(" and ".join(h.the for h in premise.heroes))
    target = next((e.object for e in premise.events if e.object), None)
    if hero and target and target.noun != hero.noun:
        return _cased(f"{hero.the} and {target.the}")
    if hero and premise.events:
        return _cased(f"{hero.the} and the {story.prop}")
    return _cased(" ".join(text.split()[:5]) if not hero else hero.the)


def _cased(text: str) -> str:
    small = words.FILLERS - {"i"} | words.PREPOSITIONS
    parts = text.strip(" .").split()
    return " ".join(
        w if w[:1].isupper() or (i and w.lower() in small) else w[:1].upper() + w[1:]
        for i, w in enumerate(parts)
    )


def _logline(story: Story, genre: str) -> str:
    base = _sentence(compose.noun_phrase(story) if not story.premise.events else story.premise.text).rstrip(
        "."
    )
    if base.endswith("?"):
        return base
    if genre not in ("narrative", "children") or story.form in ("mood", "states", "day"):
        return f"{base}."
    return f"{base}; in the end it comes down to one {story.prop}."


def _children(order: Order) -> Told:
    premise = premises.read(order.kind.text)
    story = stories.tell(_gendered(premise, order.gender), "children", order.seed)
    hero = premise.hero
    slots = order.slots()
    adjective = next((w for w in (hero.phrase.split() if hero else ()) if w in forms_en.ADJECTIVE_WISHES), "")
    refrain = forms_en.REFRAINS.get(adjective) or forms_en.REFRAINS[""]
    event = premise.events[0] if premise.events else None
    voice = story.voice.slots
    extra = _extra(story) | {
        "wishto": event.base if event else forms_en.ADJECTIVE_WISHES.get(adjective, f"see what is behind {story.ledger.place.name}"),
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
    return _told(
        order,
        story,
        slots,
        drafts,
        order.kind.text,
        whole=_sentence(order.kind.text),
        openers=(_sentence(f"once there was {voice['a']}"),),
        fill=1.15,
    )


_WH = re.compile(
    r"^(?:explain|describe|show)?\s*(?:to \w+ )?\b(?P<wh>how|why|what|when|where|who)\b\s*(?P<rest>.+)$", re.I
)


def question(text: str) -> tuple[str, str]:
    """The question that an explainer asks, and its topic: how rainbows form -> How do rainbows form?"""
    text = text.strip().rstrip(".?!")
    match = _WH.match(text)
    if not match:
        topic = re.sub(r"^(?:explain|describe|the concept of)\s+", "", text, flags=re.I)
        plural = premises.read_entity(premises.tokens_of(topic)).many
        return f"What {'are' if plural else 'is'} {topic}?", topic
    wh, rest = match["wh"].capitalize(), match["rest"]
    helper = re.match(
        r"(is|are|was|were|do|does|did|can|could|will|would|makes?|happens?)\b\s*(.*)$", rest, re.I
    )
    if helper:
        tokens = premises.tokens_of(helper[2])
        end = next(
            (
                i
                for i in range(1, len(tokens))
                if tokens[i].lower() in words.VERBS or premises.verb_at(tokens, i, True)
            ),
            len(tokens),
        )
        return f"{wh} {rest}?", premises.join(tokens[:end]) or rest
    read = premises.read(rest)
    last = rest.split()[-1].lower()
    if not read.events and last in words.VERBS and len(rest.split()) > 1:
        subject = rest.rsplit(" ", 1)[0]
        many = english.singular(subject.split()[-1].lower()) != subject.split()[-1].lower()
        return f"{wh} {'do' if many else 'does'} {subject} {last}?", subject
    if not read.events or not read.hero:
        return f"{wh} {rest}?", rest
    event = read.events[0]
    subject = rest[: rest.lower().find(_form_in(rest, event.verb))].strip() or read.hero.first
    past = _form_in(rest, event.verb) == english.past(event.verb)
    helper_word = "did" if past else "do" if read.hero.many or len(read.heroes) > 1 else "does"
    if event.verb == "be":
        return f"{wh} {english.agree('be', read.hero.many)} {subject} {event.rest}?", subject
    return f"{wh} {helper_word} {subject} {event.base}?", subject


def _form_in(text: str, verb: str) -> str:
    low = re.findall(r"[\w'-]+", text.lower())
    return next((f for f in (english.past(verb), english.third(verb), verb) if f in low), verb)


def _explainer(order: Order) -> Told:
    text = order.kind.text
    colon = premises.colon(text)
    if colon[1]:
        return _facts(order, re.sub(r"^(?:explain|about)\s+", "", colon[2], flags=re.I), colon[1])
    asked, topic = question(text)
    premise = replace(premises.read(topic), text=topic)
    story = stories.tell(premise, "explainer", order.seed)
    slots = order.slots()
    order.limits.append("question")
    found = {form for w in premises.content_words(text) for form in (premises.lemma(w), english.singular(w))}
    key = next((k for k in forms_en.SIGHTS if k in found), None)
    things = ranked(story.ledger.place.things, story.seed, "sights")
    seen = stories.seen(premise.hero) if premise.hero else topic
    if premise.hero and premise.hero.many and premise.hero.noun not in stories.SEEN:
        seen = premise.hero.phrase
    abstract = (
        premise.hero is None
        or premise.hero.kind in ("idea",)
        or (not world.find(topic) and premise.hero.kind == "thing" and premise.hero.name)
    )
    sight = forms_en.SIGHTS[key] if key else (
        f"a long table with two empty chairs, a closed book and {things[0]}" if abstract else f"{seen} in plain view in {story.ledger.place.name}",
        "light moves slowly across", f"{seen if not abstract else 'the closed book'} from very near, every edge and grain", (english.singular(things[0].split()[-1]), english.singular(things[1].split()[-1])),
    )  # fmt: skip
    extra = _extra(story) | {
        "q": english.spoken(asked), "topic": english.spoken(topic), "sight": sight[0], "sightmoves": sight[1], "sightclose": sight[2],
        "sightshort": sight[0].split(",")[0].split(" above ")[0], "guess1": sight[3][0], "guess2": sight[3][1],
    }  # fmt: skip
    drafts = compose.form(story, "question", slots, extra)
    title = _cased(asked.rstrip("?")) + "?" if len(asked.split()) <= 7 else _cased(topic)
    told = _told(order, story, slots, drafts, asked, title, whole=_sentence(asked))
    return replace(told, logline=f"{english.spoken(asked)} A film that looks closely, and asks.")


def _facts(order: Order, topic: str, facts: Sequence[str]) -> Told:
    premise = replace(premises.read(topic), text=topic)
    story = stories.tell(premise, "explainer", order.seed)
    slots = order.slots(len(facts))
    said = [english.spoken(f) for f in facts]
    extra = _extra(story) | {
        "topic": topic,
        "topic_cap": topic,
        "recap": " ".join(_sentence(f) for f in said),
        "count_facts": english.in_words(len(facts)),
        "nth": "",
        "factlow": "",
    }
    drafts = compose.listed(
        story, "facts", slots, said, [f"two hands holding up a simple drawing of {f}" for f in said], extra
    )
    return replace(
        _told(order, story, slots, drafts, f"{topic} {' '.join(facts)}", _cased(topic)),
        logline=f"{english.capitalise(topic)}, in {english.in_words(len(facts))} plain points.",
    )


def _howto(order: Order) -> Told:
    _, facts, body = premises.colon(order.kind.text)
    if ";" in order.kind.text:
        facts = tuple(p.strip() for p in order.kind.text.partition(":")[2].split(";") if p.strip())
    task = re.sub(
        r"^(?:show (?:me |us )?)?how to\s+|^(?:a )?(?:recipe for|tutorial on)\s+", "", body, flags=re.I
    )
    task = re.sub(r"\s+in \w+ (?:easy |simple )?steps?$", "", task).strip()
    premise = replace(premises.read(task), text=task)
    found = [
        w for w in premises.content_words(task) if w in forms_en.TASKS or premises.lemma(w) in forms_en.TASKS
    ]
    noun = premises.content_words(task)[-1] if premises.content_words(task) else "it"
    result, tools = forms_en.TASKS.get(
        found[-1] if found else "", (f"the finished {noun}", f"what is needed for the {noun}")
    )
    place = (
        "kitchen"
        if world.find(task) == "kitchen" or re.search(r"pancake|bread|coffee|tea|cook|bake|soup|cake", task)
        else "workshop"
    )
    hero = Entity(noun, noun, "thing", "the")
    story = stories.tell(
        replace(premise, heroes=(hero,), events=(), place=f"in the {place}", place_noun=place),
        "howto",
        order.seed,
    )
    slots = order.slots(len(facts))
    extra = _extra(story) | {
        "task": english.spoken(task),
        "result": result,
        "resultshort": result.split(" with ")[0].split(" in ")[0].split(" on ")[0],
        "tools": tools,
        "nth": "",
        "factlow": "",
        "fact": "",
    }
    if not facts:
        order.limits.append("nosteps")
        drafts = compose.form(story, "nosteps", slots, extra)
    else:
        said = [english.spoken(f) for f in facts]
        drafts = compose.listed(
            story, "howto", slots, said, [f"close view of two hands at the table: {f}" for f in said], extra
        )
    told = _told(
        order,
        story,
        slots,
        drafts,
        " ".join([task, *facts]),
        f"How to {_cased(task)}",
        whole=_sentence(f"this is how to {task}"),
        picture=f"how to {task}",
    )
    return replace(told, logline=f"How to {task}, {'step by step' if facts else 'seen, not explained'}.")


def _documentary(order: Order) -> Told:
    premise = premises.read(order.kind.text)
    story = stories.tell(_gendered(premise, order.gender), "documentary", order.seed)
    if not premise.hero or premise.hero.kind not in ("person", "animal", "group"):
        return _story(order)
    slots = order.slots()
    drafts = compose.form(
        story, "documentary", slots, _extra(story) | {"it": story.voice.slots.get("it", "it")}
    )
    return _told(
        order,
        story,
        slots,
        drafts,
        order.kind.text,
        _cased(premise.hero.first),
        whole=_sentence(f"this is {order.kind.text}"),
        openers=(_sentence(f"the working hours of {premise.hero.first}"),),
    )


def _recap(order: Order) -> Told:
    _, facts, topic = premises.colon(order.kind.text)
    premise = replace(premises.read(topic), text=topic)
    story = stories.tell(premise, "news", order.seed)
    slots = order.slots(len(facts))
    said = [english.spoken(f) for f in facts]
    pictures = [_group_of(f, i) for i, f in enumerate(said)]
    drafts = compose.listed(
        story, "recap", slots, said, pictures, _extra(story) | {"topic": topic, "topic_cap": topic}
    )
    told = _told(
        order,
        story,
        slots,
        drafts,
        " ".join([topic, *facts]),
        _cased(topic),
        whole=_sentence(f"this was {topic}"),
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


def _as_product(premise: Premise) -> Premise:
    """A named thing is no person here."""
    hero = premise.hero
    if hero is None or hero.phrase or not hero.name:
        return premise
    noun = hero.name.split()[-1].lower()
    return replace(premise, heroes=(replace(hero, noun=noun, kind="thing", gender=""), *premise.heroes[1:]))


def _product(order: Order) -> Told:
    genre = order.kind.genre
    premise = _as_product(premises.read(order.kind.text))
    hero = premise.hero
    if hero and hero.kind in ("person", "animal") and premise.events and genre == "teaser":
        return _trailer(order)
    story = stories.tell(premise, genre, order.seed)
    facts = premise.facts
    slots = order.slots(len(facts) if genre == "demo" else 0)
    extra = _extra(story)
    np = (
        re.sub(r"\s+(?:that|which|who)\s.*$", "", english.spoken(compose.noun_phrase(story)))
        if genre != "teaser"
        else extra["np"]
    )
    extra |= {"np": np, "it": "it", "fact": "", "nth": "", "factlow": ""}
    extra["name_full"] = hero.the if hero else np
    if "h.place" in story.facts and hero and not hero.name:
        extra["name"] = "us" if genre == "ad" else hero.the
    if hero and genre in ("ad", "demo") and hero.name and hero.phrase:
        extra["np"] = f"{hero.name}, {hero.det or 'the'} {hero.phrase}"
    if facts and genre == "demo":
        said = [english.capitalise(f) for f in facts]
        drafts = compose.listed(
            story,
            genre,
            slots,
            said,
            [f"a fingertip on a plain glowing screen, simple shapes for {f}" for f in facts],
            extra,
        )
    else:
        drafts = compose.form(story, genre, slots, extra)
    must = " ".join([compose.noun_phrase(story), *facts])
    short = order.kind.form == "bumper" or order.seconds <= 7
    return _told(order, story, slots, drafts, must, _cased(hero.name if hero and hero.name else hero.label if hero else must),
                 whole=_sentence(compose.noun_phrase(story)), fill=0.8 if short else 1.0)  # fmt: skip


def _trailer(order: Order) -> Told:
    premise = premises.read(order.kind.text)
    hero = premise.hero
    title = hero.name if hero and hero.name else ""
    if premise.events and hero and hero.kind in ("person", "animal", "group", "machine"):
        story = stories.tell(premise, "trailer", order.seed)
        slots = order.slots()
        drafts = compose.deed(story, slots)
        named = title or _title(story)
        drafts[-1] = replace(drafts[-1], says=(f"{named}.",), kept=True)
        return _told(
            order,
            story,
            slots,
            drafts,
            order.kind.text,
            named,
            whole=_sentence(order.kind.text),
            openers=_openers(story),
        )
    named = title or _cased(compose.noun_phrase(story := stories.tell(premise, "trailer", order.seed)))
    parts = premises.content_words(named) or ["road"]
    tnoun = english.singular(parts[-1])
    key = world.find(tnoun) or "road"
    story = stories.tell(
        replace(premise, place=f"on the {tnoun}" if world.find(tnoun) else "", place_noun=tnoun),
        "trailer",
        order.seed,
    )
    twords = " and ".join(parts[:-1]) or "grey dust"
    extra = _extra(story) | {
        "tnoun": f"{'wide ' if key != 'road' else ''}{tnoun}" if world.find(tnoun) else "road",
        "twords": twords,
        "title": named.rstrip("."),
    }
    slots = order.slots()
    drafts = compose.form(story, "trailer", slots, extra)
    must = " ".join(parts)
    medium = hero.noun if hero and hero.name and hero.phrase else ""
    if medium in ("novel", "book", "film", "game", "series", "podcast", "play", "album"):
        drafts[-1] = replace(drafts[-1], says=(f"{named}. The {medium}.", f"{named}."), kept=True)
    return _told(order, story, slots, drafts, must, named, whole=f"{named}.")


_FOR = re.compile(
    r"\b(?:for|to)\s+((?:our |my |the )?(?:[A-Z][\w'-]*(?:\s+[A-Z][\w'-]*)*|(?:our|my|the)\s+[\w' -]+?))(?=\s+(?:who|that|which|of|from)\b|[,.:]|$)"
)


def _greeting(order: Order) -> Told:
    text = english.spoken(order.kind.text)
    match = _FOR.search(text)
    whom = (
        re.sub(r" of [A-Z].*$", "", match[1])
        if match
        else re.sub(r"^(?:.*\b(?:birthday|farewell|congratulations|welcome)\b[, ]*)", "", text).strip()
        or "you"
    )
    if not match and order.kind.occasion.lower().startswith("thank"):
        whom = re.sub(r" of [A-Z].*$", "", text)
    tail = re.search(r"\b(?:of|for) ((?:the )?[A-Z][^,.]*)$", text[match.end() :] if match else text)
    detail = re.search(r"\b(?:who|that)\s+(\w+)\s+(.+)$", text)
    premise = premises.read(
        f"{whom}{' of ' + tail[1] if tail else ''}" + (f" who {detail[1]} {detail[2]}" if detail else "")
    )
    hero = premise.hero or Entity("friend", "friend", "person", "a")
    place = world.find(f"{detail[2] if detail else ''} {tail[1] if tail else ''} {whom}") or (
        "garden" if "garden" in text else "house"
    )
    story = stories.tell(
        replace(premise, heroes=(hero,), events=(), place=f"in {world.get(place).name}", place_noun=place),
        "greeting",
        order.seed,
    )
    occasion = english.spoken(order.kind.occasion or order.kind.form)
    extra = _extra(story) | _good_wishes(occasion, whom, tail[1] if tail else "", detail, story, text)
    slots = order.slots()
    drafts = compose.form(story, "greeting", slots, extra)
    drafts[0] = replace(drafts[0], kept=True)
    must = re.sub(r"\b(?:film|video|message|clip|for)\b", " ", text)
    must = re.sub(r"\bthank-you\b", "thank", must, flags=re.I)
    told = _told(
        order,
        story,
        slots,
        drafts,
        must,
        _cased(f"{occasion.rstrip('!')}, {whom}" if "birthday" in occasion.lower() else f"For {whom}"),
        whole=_sentence(extra["salute"]),
    )
    return replace(told, logline=f"A greeting: {extra['salute']}")


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
    elif low.startswith(("farewell", "get well", "welcome")):
        salute = f"{occasion[0].upper()}{occasion[1:]}, {whom}."
    if re.search(r"birthday", low) and not low.startswith("happy"):
        salute = f"Happy {occasion}, {whom}!"
    said = ""
    if detail:
        verb = words.THIRDS.get(detail[1], detail[1])
        said = f"you {verb} {detail[2].rstrip('.')}."
    place = story.ledger.place
    things = ranked(place.things, story.seed, "greeting")
    first = premises.content_words(event or whom)[-1] if premises.content_words(event or whom) else "day"
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


def _travel(order: Order) -> Told:
    premise = premises.read(order.kind.text)
    story = stories.tell(premise, "travel", order.seed)
    slots = order.slots()
    drafts = compose.form(
        story, "travel", slots, _extra(story) | {"mark": "", "np": english.spoken(compose.noun_phrase(story))}
    )
    if match := _DAYS.search(order.kind.text):
        days = int(match[1]) if match[1].isdigit() else english.NUMBER_WORDS[match[1].lower()]
        drafts = _marked(drafts, days, english.singular(match[2].lower()))
    return _told(
        order,
        story,
        slots,
        drafts,
        order.kind.text,
        _cased(compose.noun_phrase(story)),
        whole=_sentence(order.kind.text),
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
