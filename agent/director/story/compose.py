"""From beats to drafts: what each scene says and shows, before anything is measured."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.director.chance import ranked
from agent.director.story import casting, pictured
from agent.director.story import deeds_en as narrative
from agent.director.story import story as stories
from agent.director.story.beats import Slot
from agent.director.story.forms_en import forms
from agent.director.story.frames import Moment, m
from agent.director.story.story import Story
from agent.director.story.writer import Draft, Writer
from agent.director.wish.entities import Event
from agent.director.words import english, vocabulary
from agent.director.words.breaths import breaths

_ORDER = (
    "turn",
    "end",
    "part",
    "step",
    "worse",
    "use",
    "day",
    "try",
    "again",
    "product",
    "want",
    "crack",
    "who",
    "people",
    "sight",
)


def _more() -> tuple[Moment, ...]:
    return narrative.moments()["more"]["more"]


def _deed(group: str) -> dict[str, tuple[Moment, ...]]:
    """Tries, setbacks and turns of that deed; those of the deed itself where its kind is not known."""
    return narrative.moments().get(group) or narrative.moments()["plain"]


def from_bank(writer: Writer, bank: dict[str, tuple[Moment, ...]], slots: Sequence[Slot]) -> list[Draft]:
    """One draft for each slot out of a bank of moments by beat."""
    drafts: list[Draft] = []
    wants = 0
    for index, slot in enumerate(slots):
        wants += slot.beats == ("want",)
        if slot.beats == ("want",) and wants > 2 and "more" in bank:
            slot = replace(slot, beats=("more",))
        ends = 0 if index == 0 else 2 if index == len(slots) - 1 else 1
        drafts.append(_merged(writer, bank, slot, index, ends))
    return drafts


def _merged(writer: Writer, bank: dict[str, tuple[Moment, ...]], slot: Slot, index: int, ends: int) -> Draft:
    names = list(slot.beats)
    main = (
        names[0]
        if ends == 0
        else names[-1]
        if ends == 2
        else min(names, key=lambda b: _ORDER.index(b) if b in _ORDER else 99)
    )
    taken = {}
    for k, beat in enumerate(names):
        moment = writer.take(bank.get(beat, ()), f"{beat}")
        if moment is None and beat == main:
            spare = () if beat == "after" else bank.get("more", ())
            moment = writer.take(spare, f"{beat}{index}") or writer.quiet(f"{index}")
        if moment is not None:
            taken[(k, beat)] = moment
    picture = next(moment for (_, beat), moment in taken.items() if beat == main)
    spoken = [writer.lines(moment, beat) for (_, beat), moment in taken.items()]
    says = _joined(spoken, [beat for _, beat in taken].index(main))
    return writer.draft(main, picture, says)


def _joined(spoken: list[list[str]], main: int) -> list[str]:
    """All beats' lines together, then fewer, then the picture's own alone."""
    spoken = [[line for line in lines if line] or [""] for lines in spoken]
    if len(spoken) == 1:
        return spoken[0]
    whole = [" ".join(filter(None, (lines[0] for lines in spoken)))]
    pairs = [
        " ".join(filter(None, (a, b)))
        for i in range(len(spoken) - 1)
        for a in spoken[i][:2]
        for b in spoken[i + 1][:2]
        if main in (i, i + 1)
    ]
    short = [f"{_first(a)} {_first(b)}".strip() for a in spoken[0][:1] for b in spoken[-1][:1]]
    most = [text for text in (*whole, *pairs, *short) if len(re.findall(r"[.!?…](?:\s|$)", text)) <= 3]
    others = [line for lines in spoken[1:] for line in lines] if main == 0 else []
    return list(dict.fromkeys([*most, *others, *spoken[main]]))


def _first(text: str) -> str:
    return re.split(r"(?<=[.!?…])\s", text)[0]


def deed(story: Story, slots: Sequence[Slot], children: bool = False) -> list[Draft]:
    """A story of what somebody does: one deed with tries and a turn, or several in their order."""
    events = story.premise.events
    if len(events) > 1:
        return _chain(story, slots)
    writer = Writer(story)
    group = _deed(story.group)
    hook, end = _pair(writer)
    passive = story.group in ("lose", "become", "love", "wait", "") or events[0].verb in _SUDDEN
    bank = {
        "hook": (hook,), "end": (end,), "want": _wants(hook, passive), "try": group["try"],
        "worse": group["worse"], "turn": group["turn"], "more": _more(), "after": narrative.moments()["after"]["after"], "again": group["try"], "part": group["try"], "crack": group["worse"],
        "who": _more(), "day": group["try"], "people": group["try"], "use": group["try"], "product": narrative.moments()["found"]["want"],
    }  # fmt: skip
    drafts = [_accompanied(story, draft) for draft in from_bank(writer, bank, slots)]
    return _received(story, drafts)


def _received(story: Story, drafts: list[Draft]) -> list[Draft]:
    """Whom the deed is for is there from the turn on."""
    other = story.premise.events[0].other
    if other is None:
        return drafts
    who = casting.reference(other, story.cast)
    turn = next((i for i, d in enumerate(drafts) if d.beat == "turn"), len(drafts) - 1)
    return [
        replace(draft, sees=f"{draft.sees}, {who} facing left on the right")
        if i >= turn and who not in draft.sees
        else draft
        for i, draft in enumerate(drafts)
    ]


_SUDDEN = frozenset(("find", "discover", "notice", "meet", "catch", "inherit", "win"))
"""Deeds that nobody sets out to do: they happen at once, and are followed."""
_ALONG = frozenset(("travel", "learn", "race", ""))
"""Deeds whose object is at hand all the time: what is ridden, flown, played on or led."""


def _accompanied(story: Story, draft: Draft) -> Draft:
    """The draft with what the deed is done with in the picture, where it is at hand all the time."""
    slots = story.voice.slots
    obj, hero = slots.get("obj", ""), slots["hero"]
    if story.group not in _ALONG or not re.fullmatch(r"\{\w+\}", obj) or obj in draft.sees:
        return draft
    noun = obj.strip("{}")
    shown = re.sub(rf"\b(?:an?|the|one) {noun}\b", obj, draft.sees, count=1)
    if shown == draft.sees and hero in shown:
        verbs = {event.verb for event in story.premise.events}
        how = "on" if "ride" in verbs else "at" if noun in ("piano", "organ", "harp") else "with"
        shown = shown.replace(hero, f"{hero} {how} {obj}", 1)
    return replace(draft, sees=shown)


def _wants(hook: Moment, passive: bool) -> tuple[Moment, ...]:
    """What is wanted; where nothing is, what comes first, not told twice."""
    told = any("{does}" in says for says in hook.says)
    return narrative.moments()["want" if not passive else "then" if told else "found"]["want"]


def _pair(writer: Writer) -> narrative.Pair:
    group = writer.story.group
    pairs = narrative.pairs(group) or narrative.pairs("plain")
    liked = ranked(pairs, writer.story.seed, "pair")
    options = [p for p in liked if all(writer.usable([x], "pair") for x in p)]
    options.sort(key=lambda p: ("goal" not in p[0].needs, "o" not in p[0].needs))
    return options[0] if options else narrative.pairs("plain")[0]


def _chain(story: Story, slots: Sequence[Slot]) -> list[Draft]:
    """Several deeds: each gets its scene, in the order of the wish."""
    writer = Writer(story)
    events = _resolved(story)
    n = len(slots)
    spare = n - len(events)
    drafts: list[Draft] = []
    opening = m(
        "this is {a}. and a {thing}, for now.|{a}, {at_p}. nothing has happened yet.|{n} {things}, and {a}.",
        "{hero} on the left third beside {n} {things} in a row, facing right", "{who} looks up and to the right",
    )  # fmt: skip
    closing = m(
        "{n1} {things} now. {h} [count] again.|{h} and the {thing}. that is how it went.|the {thing} is where it was. {h} [is] not.",
        "{hero} on the left third, {n1} {things} in a row, calm space to the right", "{who} looks along the row and stays",
    )  # fmt: skip
    if spare >= 2:
        drafts.append(writer.draft("hook", opening))
    between = max(0, spare - 2) if spare >= 2 else 0
    for i, event in enumerate(events):
        if i >= n and drafts:
            last = drafts[-1]
            drafts[-1] = replace(
                last, says=tuple(f"{last.says[0]} {s}" for s in _event_says(story, writer, event)[:2])
            )
            continue
        drafts.append(_event_draft(story, writer, event, "turn" if i == len(events) - 1 else "try"))
        for _ in range((between + i) // len(events)):
            extra = (
                writer.take(_deed(event.group)["worse" if i else "try"], f"extra{i}")
                or writer.take(_more(), f"more{i}")
                or writer.quiet(str(i))
            )
            drafts.append(writer.draft("worse" if i else "try", extra))
    if spare >= 1:
        drafts.append(writer.draft("end", closing))
    while len(drafts) < n:
        drafts.insert(-1, writer.draft("try", writer.take(_more(), "fill") or writer.quiet("fill")))
    return drafts[:n]


def _resolved(story: Story) -> list[Event]:
    """Events whose "it" is named: waters it -> waters the seed."""
    found: list[Event] = []
    named = ""
    for event in story.premise.events:
        if event.rest in ("it", "them", "him", "her") and named:
            event = replace(event, rest=named)
        elif event.object:
            named = event.object.the
        found.append(event)
    return found


def _event_says(story: Story, writer: Writer, event: Event) -> list[str]:
    voice = writer.voice
    many = event.subject.many if event.subject else voice.hero_many
    who = event.subject.first if event.subject else voice.slots["h"]
    line = f"{who} {event.finite(many)}."
    tails = narrative.COLOUR.get(event.group) or narrative.COLOUR[""]
    return [voice.say(f"{line} {tail}") for tail in ranked(tails, story.seed, event.verb)] + [voice.say(line)]


def _event_draft(story: Story, writer: Writer, event: Event, beat: str) -> Draft:
    voice = stories.event_voice(story, event)
    slots = dict(writer.voice.slots) | dict(voice.slots)
    long = re.search(r"\b(years?|centur|decades?|months?|seasons?)\b", event.rest)
    age = ", covered in moss and rust, the ground around grown over" if long else ""
    target = slots.get("obj", "")
    near = f", {target} close by" if target and target not in event.rest else ""
    subject = casting.reference(event.subject, story.cast) if event.subject else slots["hero"]
    sees = f"{subject} {event.doing}{near}{age}, a {slots['thing']} at the edge"
    moves = f"{slots['who']} {_gesture(event)}"
    says = tuple(_event_says(story, writer, event))
    return Draft(beat, says, sees, moves, kept=True, jump=bool(long))


def _gesture(event: Event) -> str:
    return {
        "seek": "bends down and stops", "make": "leans in and works with one slow movement", "wait": "sits still while the light moves across",
        "travel": "moves on to the right", "befriend": "turns and reaches out", "lose": "lets go and steps back", "deliver": "lifts the load and moves right",
    }.get(event.group, "makes one clear movement and holds it")  # fmt: skip


def form(story: Story, name: str, slots: Sequence[Slot], extra: dict[str, str] | None = None) -> list[Draft]:
    """A film out of one of the forms, with its own slots."""
    writer = Writer(story, extra)
    bank = dict(forms()[name])
    bank.setdefault("after", forms()["mood"]["after"])
    if name in ("place", "person", "animal", "thing", "children", "documentary"):
        bank.setdefault("more", _more() if story.cast else ())
    return from_bank(writer, bank, slots)


def with_facts(drafts: Sequence[Draft], facts: Sequence[str], among: str = "") -> list[Draft]:
    """The drafts with what a wish lists, said in its order between the first scene and the last.

    ``among`` names those of whom a fact says "one of them".
    """
    found = list(drafts)
    inner = list(range(1, len(found) - 1)) or list(range(len(found)))
    told: dict[int, list[str]] = {}
    for k, fact in enumerate(facts):
        told.setdefault(inner[k * len(inner) // len(facts)], []).append(fact)
    for i, listed_ in told.items():
        lines = [english.spoken(english.capitalise(fact)).rstrip(".") + "." for fact in listed_]
        said = " ".join(breath for line in lines for breath in breaths(line))
        sights = ", ".join(pictured.partitive(fact, among) for fact in listed_)
        found[i] = replace(found[i], says=(said,), sees=f"{sights}; {found[i].sees}", kept=True)
        if among:  # the one that is different is seen from near
            found[i] = replace(found[i], shot="close")
    return found


def noun_phrase(story: Story) -> str:
    """The premise as the wish wrote it, without a final stop."""
    text = story.premise.text.split(":")[0].strip(" .!?")
    return (
        text[:1].lower() + text[1:]
        if text.split()[0].lower() in vocabulary.DETERMINERS
        or text.split()[0].lower() in english.NUMBER_WORDS
        else text
    )
