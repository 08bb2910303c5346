"""Films that explain: given facts and steps are kept, and where there are none the film asks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.director.chance import ranked
from agent.director.story import casting, compose, facts, forms_en, given, pictured, world
from agent.director.story import story as stories
from agent.director.story.given import Said
from agent.director.story.telling import Order, Told, as_told, cased, extra_slots, sentence
from agent.director.wish import premise as premises
from agent.director.wish import premise_verbs
from agent.director.wish.entities import Entity
from agent.director.words import english, phrases, vocabulary
from agent.director.words.breaths import orders

_WH = re.compile(
    r"^(?:explain|describe|show|tell|teach)?\s*(?:(?:to )?\w+ )?\b(?P<wh>how|why|what|when|where|who)\b\s*(?P<rest>.+)$",
    re.I,
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
    if being := re.match(r"(.+) (is|are|was|were)$", rest, re.I):
        return f"{wh} {being[2].lower()} {being[1]}?", being[1]
    helper = re.match(
        r"(is|are|was|were|do|does|did|can|could|will|would|makes?|happens?)\b\s*(.*)$", rest, re.I
    )
    if helper:
        return f"{wh} {rest}?", _asked_of(wh, helper) or rest
    if several := re.match(
        r"(?P<who>we|you|they|i|people|cats|dogs|birds)\s+(?P<deed>[\w'-]+)(?P<more>.*)", rest, re.I
    ):
        verb = vocabulary.PASTS.get(several["deed"].lower(), "")
        did = bool(verb) and verb != several["deed"].lower()
        asked = f"did {several['who']} {verb}{several['more']}" if did else f"do {rest}"
        pronoun = several["who"].lower() in ("we", "you", "they", "i")
        doing = f"{english.gerund(verb or several['deed'].lower())}{several['more']}"
        return f"{wh} {asked}?", doing if pronoun else rest
    read = premises.read(rest)
    last = rest.split()[-1].lower()
    if not read.events and (happens := _HAPPENS.fullmatch(rest)):
        return f"{wh} does {happens['what']} {happens['deed']}{happens['when'] or ''}?", happens["what"]
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


def _asked_of(wh: str, helper: re.Match[str]) -> str:
    """What a question with a verb in front asks of: the sea, of *why is the sea salty*."""
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
    asked_of, deed = phrases.join(tokens[:end]), phrases.join(tokens[end:])
    if asked_of.lower() in ("i", "we", "you", "they") and deed:
        first, _, more = deed.partition(" ")
        asked_of = f"{english.gerund(first)} {more}".strip()
    return asked_of


_HAPPENS = re.compile(
    r"(?P<what>(?:the|our|my|your|this|a|an) [\w' -]*?[a-rt-z']) (?P<deed>flood|leak|rust|rot|smell|crack|creak|wobble|drip|fail|jam|overheat|stick|squeak|itch|fade|swell|ache|hurt|clog|trip)s(?P<when> (?:in|on|at|after|when|every|during) .+)?",
    re.I,
)
"""What goes wrong with something by itself: *our river floods in spring*."""


def _form_in(text: str, verb: str) -> str:
    low = re.findall(r"[\w'-]+", text.lower())
    return next((f for f in (english.past(verb), english.third(verb), verb) if f in low), verb)


def explainer(order: Order) -> Told:
    text = order.kind.text
    shown = _BY_MEANS.match(text)
    asked, topic = question(shown["what"] if shown else text)
    premise = replace(premises.read(shown["by"] if shown else topic), text=shown["by"] if shown else topic)
    story = stories.tell(premise, "explainer", order.seed)
    slots = order.slots()
    order.limits.append("question")
    found = {form for w in phrases.content_words(text) for form in (phrases.lemma(w), english.singular(w))}
    key = next((k for k in forms_en.SIGHTS if k in found), None)
    things = ranked(story.ledger.place.things, story.seed, "sights")
    seen = casting.seen(premise.hero) if premise.hero else topic
    if premise.hero and premise.hero.many and premise.hero.noun not in casting.SEEN:
        seen = premise.hero.phrase
    if premise.hero and premise.hero.noun in ("we", "you", "i", "they", "one"):
        seen = "a few people"
    abstract = (
        premise.hero is None
        or premise.hero.kind in ("idea",)
        or (not world.find(topic) and premise.hero.kind == "thing" and premise.hero.name)
    )
    sight = forms_en.SIGHTS[key] if key else (
        f"a long table with two empty chairs, a closed book and {things[0]}" if abstract else f"{seen} in plain view {story.ledger.place.there}",
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


_ASKED = re.compile(
    r"^(?:please )?(?:show (?:me |us )?)?(?P<how>how (?:to|(?:do|can|should) (?:i|you|we|one))\s+(?!for\b|on\b))?(?:an? |the )?(?:(?:recipe|tutorial|instructions|tips|how[- ]to) (?:for|on|against|to)\s+)?",
    re.I,
)
_CALLED = re.compile(
    r"\s+(?:how[- ]to|tutorial|recipe|instructions|in \w+ (?:easy |simple )?steps?)$|,? (?:step by step|in steps)\b",
    re.I,
)


_LED = re.compile(
    r"^(?:(?:start|begin|end) with )?(?:the|an?) (?:warning|reminder|advice|hint)(?: to|:) ", re.I
)
"""What leads to a step."""


_HOW_TO = re.compile(r"^how[- ]to\s*[:.–—-]\s+", re.I)
"""What only says that steps follow."""


def steps(text: str) -> tuple[str, tuple[str, ...]]:
    """(what is to be done, its steps) of a wish: behind a colon or a comma, by number, or sentence by sentence."""
    text, task, told = _HOW_TO.sub("", text), text, [""]
    rows = facts.rows(text)
    clauses = [part for row in rows for part in re.split(r",\s+", row)]
    ordered = len(clauses) > 2 and all(map(orders, clauses)) and not _ASKED.match(text)["how"]  # type: ignore[index]
    titled = len(rows) > 2 and not orders(rows[0]) and all(map(orders, rows[1:]))
    if rows and ":" not in rows[0] and (ordered or (text != task and not titled)):
        return "", tuple(_LED.sub("", one) for one in facts.told(text))
    if found := re.match(r"(?P<task>[^\n:.;?]+?)\s*[:.?\n]\s*(?P<rest>\S.*)$", text, re.S):
        task, told = found["task"], facts.told(found["rest"])
        told = told if len(told) > 1 else facts.parts(told[0])
    else:
        first, *parts = re.split(r",\s+", text)
        listed = _ASKED.match(first)["how"] and len(parts) > 1 and max(len(p.split()) for p in parts) > 3  # type: ignore[index]
        if listed or 2 * sum(map(orders, parts)) >= len(parts) > 2:
            task, told = first, [line for part in parts for line in facts.lines(part)]
    return (task, tuple(_LED.sub("", one) for one in told)) if len(told) > 1 else (text, ())


def numbered(text: str) -> bool:
    """Whether a text is a how-to whose steps are numbered, a row each."""
    return (
        bool(re.match(r"how[- ]to\b", text, re.I))
        and len(re.findall(r"(?:^|\n|: )\s*\d{1,2}[.)] ", text)) > 1
    )


def howto(order: Order) -> Told:
    """A film of hands at work: the steps that are given, or the result where there are none."""
    asked, told = steps(order.kind.text)
    lead = _ASKED.match(asked)
    rest = asked[lead.end() if lead else 0 :]
    task = _CALLED.sub("", rest).strip()
    task = task or told[0].rstrip(".") if told else task
    named_how = bool(lead and lead["how"]) or not told or (task == rest.strip() and orders(task))
    name = f"how to {task}" if named_how else task
    premise = replace(premises.read(task), text=task)
    does = orders(task) or _BY_DOING.match(task) is not None
    named = phrases.content_words(task)
    found = next((w for w in reversed(named) if {w, phrases.lemma(w)} & forms_en.TASKS.keys()), "")
    thing = phrases.content_words(_PLACED.split(task)[0]) or named
    noun = thing[-1] if thing else "it"
    place = where(task, told)
    plants = [w for w in named if vocabulary.kind(english.singular(w)) == "plant"]
    grown = next((w for w in reversed(plants) if w not in vocabulary.VERBS), "")
    made = (
        f"a {grown} in a flowerpot"
        if grown and place == "garden"
        else f"the {'finished ' if does else ''}{noun if does else ' '.join(thing)}"
    )
    result, tools = forms_en.TASKS.get(found, (made, _TOOLS.get(place, _TOOLS["workshop"])))
    hero = Entity(noun, noun, "thing", "the")
    story = stories.tell(
        replace(premise, heroes=(hero,), events=(), place=f"in the {place}", place_noun=place),
        "howto",
        order.seed,
    )
    if any(not _SIGHT.match(one) for one in told):
        shown = f"{result} in clear light, {tools} near"
        first = Said(given.line(name), shown, "light moves slowly across and comes to rest", ornament=True)
        lines = [*([first] if asked else []), *_steps(told, place, task)]
        return replace(
            given.composed(order, story, lines, cased(name)),
            logline=f"{english.capitalise(name)}, step by step.",
        )
    order.limits.append("nosteps")
    slots = order.slots()
    extra = extra_slots(story) | {
        "task": english.spoken(task), "result": result, "tools": tools,
        "resultshort": result.split(" with ")[0].split(" in ")[0].split(" on ")[0],
    }  # fmt: skip
    drafts = compose.form(story, "nosteps", slots, extra)
    film = as_told(
        order, story, slots, drafts, task, cased(name), whole=sentence(f"this is {name}"), picture=result
    )
    return replace(film, logline=f"{english.capitalise(name)}, seen, not explained.")


def _steps(told: Sequence[str], place: str, task: str) -> list[Said]:
    """The steps that are given, each with the hands that do it, and with what is only to be seen."""
    sights = [_SIGHT.sub("", one) for one in told if _SIGHT.match(one)]
    return [
        Said(
            given.line(step),
            _at_work(step, place, sights, task),
            "the hands do it once, slowly",
            shot=_NEAR[k % 4],
        )
        for k, step in enumerate(one for one in told if not _SIGHT.match(one))
    ]


_BY_DOING = re.compile(
    r"(?:[a-z]+ly )?(?:mak|bak|build|cook|grow|sew|knit|fold|draw|paint)(?:e|ing)?\b", re.I
)
_PLACED = re.compile(r"\s(?:in|on|at|for|from|with|near|behind|beside|under)\s")
"""What parts a thing from where it is."""
_SIGHT = re.compile(
    r"^(?:please )?(?:show|picture|we see) (?:us |me )?(?=(?:an?|the|my|our|two|three) )", re.I
)
"""What leads to somebody who is to be seen, and to no step."""
_TIED = re.compile(r"\b(?:knots?|bowline|clove hitch|half hitch|splice|reef knot|lashing|lasso)\b", re.I)
"""What is done with a rope."""
_NEAR = ("close", "medium", "detail", "from above")
_TOOLS = {
    "kitchen": "a bowl, a spoon and a folded cloth",
    "garden": "a spade, a watering can and a flowerpot",
    "office": "a pen, a telephone and a sheet of paper",
    "workshop": "a hammer, a pencil and a folded cloth",
}
_COOKED = r"kettle|microwave|dishwasher|pancake|bread|loaf|dough|coffee|\btea\b|cook|bak(?:e|ing)\b|soup|cake|salad|sauce|oven|omelette|\beggs?\b|fry\b|boil"
_CALLED_FOR = r"\bcalls?\b|\bphone|e-?mail|\bclick|\bscreen\b|keyboard|password|log (?:in|on|out)|customer|meeting|payslip|\bform\b|account"
_GROWN = r"\bplant\b|\bsow\b|seed|bulb|\bsoil\b|allotment|slugs?\b|\bpots\b|tomato(?:es)? plant|prune|compost|lawn|weed"


def where(task: str, facts: Sequence[str]) -> str:
    """Where something is done that a film shows how to do: what is cooked in a kitchen, what is grown in a garden."""
    told = " ".join((task, *facts)).lower()
    for pattern, place in ((_COOKED, "kitchen"), (_GROWN, "garden"), (_CALLED_FOR, "office")):
        if re.search(pattern, task.lower()) or len(re.findall(pattern, told)) > 1:
            return place
    return world.find(task) or "workshop"


def _at_work(step: str, place: str, sights: Sequence[str] = (), task: str = "") -> str:
    """A step as a picture: whoever is asked for, or somebody's hands, at it."""
    if sights:
        return f"{' and '.join(sights)}, {pictured.acted(step)}"
    beside = " beside a flowerpot" if place == "garden" else " with a rope" if _TIED.search(task) else ""
    return f"two hands at work{beside}, {pictured.acted(step)}"
