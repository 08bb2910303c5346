"""Films that explain: given facts and steps are kept, and where there are none the film asks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.director.chance import ranked
from agent.director.scripts.words import sentences
from agent.director.story import compose, fit, forms_en, pictured, world
from agent.director.story import story as stories
from agent.director.story.beats import Slot
from agent.director.story.telling import Order, Told, as_told, cased, extra_slots, sentence
from agent.director.wish import premise as premises
from agent.director.wish import premise_lists, premise_verbs
from agent.director.wish.entities import Entity
from agent.director.words import english, phrases, vocabulary

_WH = re.compile(
    r"^(?:explain|describe|show)?\s*(?:to \w+ )?\b(?P<wh>how|why|what|when|where|who)\b\s*(?P<rest>.+)$", re.I
)


_BY_MEANS = re.compile(
    r"^(?P<what>(?:(?!\bwith\b).)+?) (?:with|using|through|by means of|with the help of|in terms of|by showing) (?P<by>(?:only )?(?:(?:an?|the|my|our|two|three|some)\b.+?|[a-z]+s))[.!]?$",
    re.I,
)
"""What is explained, and by what it is shown: entropy with a teenager's bedroom."""


def question(text: str) -> tuple[str, str]:
    """The question that an explainer asks, and its topic: how rainbows form -> How do rainbows form?"""
    text = text.strip().rstrip(".?!")
    match = _WH.match(text)
    if not match:
        topic = re.sub(r"^(?:explain|describe|the concept of)\s+", "", text, flags=re.I)
        plural = phrases.read_entity(phrases.tokens_of(topic)).many
        return f"What {'are' if plural else 'is'} {topic}?", topic
    wh, rest = match["wh"].capitalize(), match["rest"]
    if supposed := re.match(r"(?:would happen|happens|if) (?:if )?(.+)$", rest, re.I):
        hero = premises.read(supposed[1]).hero
        return f"{wh} {rest}?", hero.the if hero else supposed[1]
    if there := re.match(r"there (is|are|was|were) (.+)$", rest, re.I):
        return f"{wh} {there[1]} there {there[2]}?", there[2]
    helper = re.match(
        r"(is|are|was|were|do|does|did|can|could|will|would|makes?|happens?)\b\s*(.*)$", rest, re.I
    )
    if helper:
        tokens = phrases.tokens_of(helper[2])
        end = next(
            (
                i
                for i in range(1, len(tokens))
                if tokens[i].lower() in vocabulary.VERBS or premise_verbs.verb_at(tokens, i, True)
            ),
            len(tokens),
        )
        if wh in ("Why", "How") and helper[1].lower() in ("is", "are", "was", "were") and end > 1:
            end -= 1  # why is the sea salty: the sea
        return f"{wh} {rest}?", phrases.join(tokens[:end]) or rest
    if re.match(r"(?:we|you|they|i|people|cats|dogs|birds)\s+\w+", rest, re.I):
        return f"{wh} do {rest}?", rest.split(" ", 1)[-1] if rest.lower().startswith(
            ("we ", "you ", "they ", "i ")
        ) else rest
    read = premises.read(rest)
    last = rest.split()[-1].lower()
    if not read.events and last in vocabulary.VERBS and len(rest.split()) > 1:
        subject = rest.rsplit(" ", 1)[0]
        many = english.singular(subject.split()[-1].lower()) != subject.split()[-1].lower()
        return f"{wh} {'do' if many else 'does'} {subject} {last}?", subject
    if not read.events or not read.hero:
        return f"{wh} {rest}?", rest
    event = read.events[0]
    subject = rest[: rest.lower().find(_form_in(rest, event.verb))].strip() or read.hero.first
    past = _form_in(rest, event.verb) == english.past(event.verb)
    helper_word = "did" if past else "do" if read.hero.many or len(read.heroes) > 1 else "does"
    if event.verb == "be" and (said := re.match(r"(.+?) (is|are|was|were) (.+)", rest, re.I)):
        return f"{wh} {said[2]} {said[1]} {said[3]}?", said[1]
    return f"{wh} {helper_word} {subject} {event.base}?", subject


def _form_in(text: str, verb: str) -> str:
    low = re.findall(r"[\w'-]+", text.lower())
    return next((f for f in (english.past(verb), english.third(verb), verb) if f in low), verb)


def explainer(order: Order) -> Told:
    text = order.kind.text
    colon = premise_lists.colon(text)
    if colon[1]:
        return _facts(
            order,
            re.sub(
                r"^(?:please )?(?:explain|describe|about)\s+(?:(?:simply|briefly|clearly|quickly|in plain words|to (?:me|us))\s+)?",
                "",
                colon[2],
                flags=re.I,
            ),
            colon[1],
        )
    if given := _given(text):
        return _facts(order, *given)
    shown = _BY_MEANS.match(text)
    asked, topic = question(shown["what"] if shown else text)
    premise = replace(premises.read(shown["by"] if shown else topic), text=shown["by"] if shown else topic)
    story = stories.tell(premise, "explainer", order.seed)
    slots = order.slots()
    order.limits.append("question")
    found = {form for w in phrases.content_words(text) for form in (phrases.lemma(w), english.singular(w))}
    key = next((k for k in forms_en.SIGHTS if k in found), None)
    things = ranked(story.ledger.place.things, story.seed, "sights")
    seen = stories.seen(premise.hero) if premise.hero else topic
    if premise.hero and premise.hero.many and premise.hero.noun not in stories.SEEN:
        seen = premise.hero.phrase
    if premise.hero and premise.hero.noun in ("we", "you", "i", "they", "one"):
        seen = "a few people"
    abstract = (
        premise.hero is None
        or premise.hero.kind in ("idea",)
        or (not world.find(topic) and premise.hero.kind == "thing" and premise.hero.name)
    )
    sight = forms_en.SIGHTS[key] if key else (
        f"a long table with two empty chairs, a closed book and {things[0]}" if abstract else f"{seen} in plain view in {story.ledger.place.name}",
        "light moves slowly across", f"{seen if not abstract else 'the closed book'} from very near, every edge and grain", (english.singular(things[0].split()[-1]), english.singular(things[1].split()[-1])),
    )  # fmt: skip
    extra = extra_slots(story) | {
        "q": english.spoken(asked), "topic": english.spoken(topic), "sight": sight[0], "sightmoves": sight[1], "sightclose": sight[2],
        "sightshort": sight[0].split(",")[0].split(" above ")[0], "guess1": sight[3][0], "guess2": sight[3][1],
    }  # fmt: skip
    drafts = compose.form(story, "question", slots, extra)
    title = cased(asked.rstrip("?")) + "?" if len(asked.split()) <= 7 else cased(topic)
    told = as_told(order, story, slots, drafts, asked, title, whole=sentence(asked))
    return replace(told, logline=f"{english.spoken(asked)} A film that looks closely, and asks.")


def _given(text: str) -> tuple[str, tuple[str, ...]] | None:
    """(the topic, what the wish says of it) where the wish explains the thing itself, sentence by sentence."""
    first, *rest = sentences(text)
    if not rest or "?" in text:
        return None
    topic = re.sub(
        r"^(?:please )?(?:explain|describe|show|about|an? explainer (?:on|about))\s+",
        "",
        first.rstrip(".!:"),
        flags=re.I,
    )
    return topic, tuple(part for one in rest for part in _parts(one.rstrip(".!")))


def _parts(sentence: str) -> list[str]:
    """The clauses of a sentence, each with a verb of its own: "Blue is paper, yellow is plastic" are two."""
    parts = re.split(r",\s*(?:and\s+)?|;\s*", sentence)
    whole = all(re.search(r"\w\s+(?:is|are|was|were|has|have|goes?|means?)\s+\w", part) for part in parts)
    return parts if whole else [sentence]


def _facts(order: Order, topic: str, facts: Sequence[str]) -> Told:
    premise = replace(premises.read(topic), text=topic)
    story = stories.tell(premise, "explainer", order.seed)
    slots = order.slots(len(facts))
    said = [english.spoken(f) for f in facts]
    extra = extra_slots(story) | {
        "topic": topic,
        "topic_cap": topic,
        "recap": " ".join(sentence(f) for f in said),
        "count_facts": english.in_words(len(facts)),
        "nth": "",
        "factlow": "",
    }
    drafts = compose.listed(
        story, "facts", slots, said, [f"two hands holding up a simple drawing of {f}" for f in said], extra
    )
    return replace(
        as_told(order, story, slots, drafts, f"{topic} {' '.join(facts)}", cased(topic)),
        logline=f"{english.capitalise(topic)}, point by point.",
    )


_ASKED = r"^(?:please )?(?:show (?:me |us )?)?how to\s+|^(?:a )?(?:recipe for|tutorial on)\s+"
_NUMBER = re.compile(r"^(?:step )?\(?\d{1,2}[.):]?\)?\s+(?=\D)", re.I)


def steps(text: str) -> tuple[str, tuple[str, ...]]:
    """(what is to be done, its steps) of a wish: behind a colon, by number, or sentence by sentence."""
    found = re.match(r"(?P<task>[^\n:.;]+?)\s*[:.\n]\s*(?P<rest>\S.*)$", text, re.S)
    if not found:
        return text, ()
    if len(listed := premise_lists.numbered(found["rest"])) > 1:
        return found["task"], listed
    rest = found["rest"]
    rows = rest.split(";") if ";" in rest else rest.split("\n") if "\n" in rest.strip() else sentences(rest)
    rows = [_NUMBER.sub("", row.strip()).strip(" .;") for row in rows]
    rows = [row for row in rows if row]
    parts = [part.strip() for part in re.split(r",\s+(?:and\s+|then\s+)*", rows[0])] if len(rows) == 1 else []
    if len(parts) > 2 and all(part.split()[0].lower() in vocabulary.VERBS for part in parts):
        rows = parts
    return (found["task"], tuple(rows)) if len(rows) > 1 else (text, ())


def howto(order: Order) -> Told:
    _, facts, body = premise_lists.colon(order.kind.text)
    if not facts or ";" in order.kind.text:
        task, listed = steps(order.kind.text)
        facts, body = (listed, task) if listed else (facts, body)
    task = re.sub(_ASKED, "", body, flags=re.I)
    task = re.sub(r"\s+in \w+ (?:easy |simple )?steps?$|,? (?:step by step|in steps)\b", "", task).strip()
    premise = replace(premises.read(task), text=task)
    found = [
        w for w in phrases.content_words(task) if w in forms_en.TASKS or phrases.lemma(w) in forms_en.TASKS
    ]
    noun = phrases.content_words(task)[-1] if phrases.content_words(task) else "it"
    place = _where(task, facts)
    plants = [w for w in phrases.content_words(task) if vocabulary.kind(english.singular(w)) == "plant"]
    grown = next((w for w in reversed(plants) if w not in vocabulary.VERBS), "")
    made = f"a {grown} in a flowerpot" if grown and place == "garden" else f"the finished {noun}"
    result, tools = forms_en.TASKS.get(
        found[-1] if found else "", (made, _TOOLS.get(place, _TOOLS["workshop"]))
    )
    hero = Entity(noun, noun, "thing", "the")
    story = stories.tell(
        replace(premise, heroes=(hero,), events=(), place=f"in the {place}", place_noun=place),
        "howto",
        order.seed,
    )
    usual = order.slots(len(facts))
    slots = _roomy(usual, facts)
    tight = len(slots) < len(usual)
    extra = extra_slots(story) | {
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
        drafts = compose.listed(story, "howto", slots, said, [_at_work(f, place) for f in said], extra)
    told = as_told(
        order,
        story,
        slots,
        drafts,
        " ".join(facts) or task,
        f"How to {cased(task)}",
        whole="" if tight else sentence(f"this is how to {task}"),
        picture=result,
        titled=not tight,
    )
    return replace(told, logline=f"How to {task}, {'step by step' if facts else 'seen, not explained'}.")


def _roomy(slots: Sequence[Slot], facts: Sequence[str]) -> tuple[Slot, ...]:
    """The scenes without those that only lead to the steps and away from them, where the steps need the time."""
    kept, total = list(slots), sum(slot.seconds for slot in slots)
    needs = sum(fit.stepped(fit.needed(english.spoken(fact), "en")) for fact in facts)
    for beat in ("need", "end", "hook"):
        others = [slot for slot in kept if "step" not in slot.beats]
        if not facts or needs + 1.5 * len(others) <= total:
            break
        kept = [slot for slot in kept if "step" in slot.beats or beat not in slot.beats]
    if len(kept) == len(slots):
        return tuple(slots)
    share = fit.stepped(total / len(kept) - 0.24)
    rest = [replace(slot, seconds=share) for slot in kept[:-1]]
    return (*rest, replace(kept[-1], seconds=round(total - share * len(rest), 3)))


_TOOLS = {
    "kitchen": "a bowl, a spoon and a folded cloth",
    "garden": "a spade, a watering can and a flowerpot",
    "workshop": "a hammer, a pencil and a folded cloth",
}
_COOKED = r"pancake|bread|loaf|dough|coffee|\btea\b|cook|bak(?:e|ing)\b|soup|cake|salad|sauce|oven|omelette|\beggs?\b|fry\b|boil"
_GROWN = r"\bplant\b|\bsow\b|seed|bulb|\bsoil\b|tomato(?:es)? plant|prune|compost|lawn|weed"


def _where(task: str, facts: Sequence[str]) -> str:
    """Where something is done that a film shows how to do: what is cooked in a kitchen, what is grown in a garden."""
    told = " ".join((task, *facts)).lower()
    for pattern, place in ((_COOKED, "kitchen"), (_GROWN, "garden")):
        if re.search(pattern, task.lower()) or len(re.findall(pattern, told)) > 1:
            return place
    return world.find(task) or "workshop"


def _at_work(step: str, place: str) -> str:
    """A step as a picture: somebody's hands at it."""
    beside = " beside a flowerpot" if place == "garden" else ""
    return f"two hands at work{beside}, {pictured.acted(step)}"
