"""Films whose content is given: adverts, notices, invitations and explainers that say what is to be said.

Every sentence that the wish tells is spoken in its order and none is added; between them a picture may be
quiet. What does not fit in so many scenes shares one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from agent.director.scripts import outline
from agent.director.scripts.words import has_verb, sentences
from agent.director.story import fit, pictured, sights, telling, world
from agent.director.story import story as stories
from agent.director.story.beats import STEP, Slot
from agent.director.story.explaining import question
from agent.director.story.story import Story
from agent.director.story.telling import Order, Told
from agent.director.story.visuals import Ledger
from agent.director.story.writer import Draft, Writer
from agent.director.wish import premise as premises
from agent.director.wish import premise_lists
from agent.director.wish.entities import Entity
from agent.director.wish.lengths_words import FILM
from agent.director.words import english, vocabulary
from film.timing import TAIL_SECONDS

GENRES = ("ad", "teaser", "explainer", "news", "greeting", "demo", "documentary")
_LONGEST = {"ad": 5.0, "teaser": 4.0, "demo": 6.0, "greeting": 6.5}
"""Seconds of a scene at most, on the average, before a quiet one comes between; 8 where it is not listed."""
_SHORTEST = {"ad": 1.75, "teaser": 1.75}
_INVITES = re.compile(
    r"\b(?:invitation|invite|invites|invited|save[- ]the[- ]date|einladung|invitación)\b", re.I
)
_FRAME = re.compile(
    rf"^(?:an? |the |our |my )?(?P<what>(?:[\w'-]+ ){{0,4}}?)(?:{FILM}|invitation(?: {FILM})?)(?: (?P<led>for|to|about|of|on) (?P<rest>.+))?$",
    re.I,
)
_SOUGHT = re.compile(
    r"^(?:(?:we )?need |make |an? )?(?:.*\b)?(?:to|that will help us) (?:find|get|hire|recruit|attract|win) (?:us |some |new |more )?(?P<whom>.+)$",
    re.I,
)
_WHEN = re.compile(
    rf"^(?:out|new|opening|opens|open|starting|starts|launching|available|coming|now|from|until|on|in|at|this|next|every|only|free|just|(?:{english.MONTHS})|\d)\b",
    re.I,
)
_JOINS = re.compile(
    r"^(?:which|who|whom|whose|that|because|so|when|where|while|if|unless|until|as|than|including|like|such|with|without|to|of|for|by|he|she|it|they|or|but|also|even|not|never|our|my|the best|a|an)\b",
    re.I,
)
"""What begins no clause of its own."""
_NAMED = r"(?:[A-ZÄÖÜÉ][\w'’.-]*(?:&[A-Z][\w'’-]*)?)(?: (?:&|and|of|for|de|und|y|et|[A-ZÄÖÜÉ\d][\w'’.-]*(?:&[A-Z][\w'’-]*)?))*(?<! of)(?<! and)(?<! for)(?<! de)"
_AT_START = re.compile(
    rf"^({_NAMED})(?=,|:|$| (?:in|at|on|is|are|opens?|repairs?|repariert|has|offers?|sells?|makes?|helps?|aus|en|à)\b)"
)
_BEHIND = re.compile(
    rf"\b(?:[Oo]ur|[Mm]y|[Tt]he|[Aa]n?|unser\w*|mein\w*|mi|nuestr\w*|notre|mon|ma) (?:(?!(?:in|at|on|of|for|from|en|de|à|aus|near)\b)[a-zäöüéèñ'-]+ ){{1,4}}({_NAMED})(?=[,.:;]|$| )"
)


@dataclass(frozen=True)
class Brief:
    """What is given: what it is about, and every sentence of it."""

    topic: str
    facts: tuple[str, ...]
    name: str = ""
    opening: str = ""
    """The first words, where they are not the topic itself."""
    title: str = ""


def clauses(facts: Sequence[str]) -> tuple[str, ...]:
    """Facts that each tell something of their own; a sentence with commas, which ends in a deed more, is one."""
    last = facts[-1].split()[0].lower() if facts else ""
    if last not in vocabulary.VERBS or not premises.read(facts[0]).events:
        return tuple(facts)
    found: list[str] = []
    for i, fact in enumerate(facts):
        goes_on = not premises.read(fact).events or fact.split()[0].lower() in vocabulary.VERBS
        if found and goes_on:
            joint = ", and" if i == len(facts) - 1 else ","
            found[-1] = f"{found[-1].rstrip('.')}{joint} {fact}"
        else:
            found.append(fact)
    return tuple(found)


def read(text: str, genre: str, form: str = "") -> Brief | None:
    """The brief that a wish holds; None where it names a thing and says nothing of it."""
    invites = bool(_INVITES.search(f"{form} {text}"))
    if genre not in GENRES or (genre == "greeting" and not invites):
        return None
    rows = [row.rstrip(".!… ") for row in sentences(text)]
    if len(rows) == 1 and re.match(r"(?:please )?(?:explain|how|why|what)\b(?!.*:)", rows[0], re.I):
        return None
    if any(row.endswith("?") for row in rows):
        return None
    topic, opening, rows = _headed([row for row in rows if row], genre)
    title = _titled(text) if not topic else ""
    told = [clauses(_facts(row)) if genre == "explainer" else _facts(row) for row in rows]
    facts = [fact for row in told for fact in row]
    if genre in ("ad", "teaser") and (dated := _dated(topic or (rows[0] if len(rows) == 1 else ""))):
        topic, facts = dated[0], [*dated[1], *(facts if topic else [])]
    if (
        not facts
        or (len(facts) < 2 and not topic and not opening and not invites)
        or (
            genre in ("documentary", "demo") and len(facts) < (1 if genre == "demo" and name_of(topic) else 3)
        )
    ):
        return None
    if invites and not opening:
        topic, opening = "", "You are invited."
    sold = genre in ("ad", "teaser", "demo")
    named = name_of(topic) or (next(filter(None, map(name_of, facts[:2])), "") if sold else "")
    return Brief(topic, tuple(facts), named, opening, title)


def _headed(rows: list[str], genre: str) -> tuple[str, str, list[str]]:
    """(topic, first words, the other rows) of a wish whose first row may only say what it is about."""
    head, *rest = rows or [""]
    before, colon, after = head.partition(":")
    if colon and after.strip() and len(before.split()) <= 12 and not re.search(r"\d$", before):
        head, rest = before.strip(), [after.strip(), *rest]
    elif not rest:
        return "", "", rows
    if sought := _SOUGHT.match(head):
        return "", f"We are looking for {sought['whom']}.", rest
    if head.lower() in (
        "charity",
        "real estate",
        "property",
        "recruiting",
        "appeal",
        "fundraiser",
        "sale",
        "job",
    ):
        return "", "", rest
    if frame := _FRAME.match(head):
        what, whom = frame["what"].strip(), frame["rest"] or ""
        if frame["led"] in ("about", "of", "on") or (whom and not _people(whom)):
            return whom, "", rest
        spoken = (
            what and genre in ("explainer", "news") and not vocabulary.ADJECTIVES & set(what.lower().split())
        )
        return (what if spoken else ""), "", rest
    head = re.sub(
        r"^(?:please )?(?:explain|describe|show|about|announce|film)\s+(?:(?:simply|briefly|clearly|quickly) )?",
        "",
        head,
        flags=re.I,
    )
    if _people(head):
        return "", "", rest
    asks = re.match(r"(?:how|why|what)\b", head, re.I)
    listed = not colon and len(re.findall(r",\s", head)) > 1
    return (head, "", rest) if colon or asks or not (listed or has_verb(head)) else ("", "", [head, *rest])


def _titled(text: str) -> str:
    """What a first row that only frames the rest calls it: ``Patient information``."""
    frame = _FRAME.match(re.split(r"[.:!]", text)[0].strip())
    return frame["what"].strip() if frame else ""


def _people(words: str) -> bool:
    """Whether words only name for whom it is: residents, new staff, the parents of year 3."""
    noun = re.split(r" (?:of|in|at|who|on) ", words.lower())[0].split()
    if not noun or noun[-1] in (
        "residents",
        "staff",
        "visitors",
        "guests",
        "beginners",
        "everyone",
        "parents",
    ):
        return bool(noun)
    single = english.singular(noun[-1])
    return single != noun[-1] and vocabulary.kind(single) == "person" and noun[0] not in ("our", "my", "the")


def _dated(topic: str) -> tuple[str, list[str]] | None:
    """A topic whose clauses say when: ``our sleep app Drowse, out on 3 March``."""
    first, *rest = re.split(r",\s+", topic)
    return (first, rest) if rest and all(_WHEN.match(one) for one in rest) else None


def _facts(row: str) -> list[str]:
    """A row as what a voice says in one breath each: steps, fragments of a list, clauses with a verb of their own."""
    if len(steps := premise_lists.numbered(row)) >= 2:
        return list(steps)
    head, colon, after = row.partition(":")
    if colon and after.strip() and len(head.split()) <= 3 and not re.search(r"\d$", head):
        return _facts(after.strip())
    parts = [
        part.strip()
        for part in re.split(r";\s*|,\s+(?:and\s+|und\s+|y\s+|et\s+)?(?![^(]*\))", row)
        if part.strip()
    ]
    if len(parts) > 2 and _named_place(parts):
        parts = [f"{parts[0]}, {parts[1]}", *parts[2:]]
    sizes = [len(part.split()) for part in parts]
    own = not any(_JOINS.match(part) for part in parts[1:])
    acts = any(map(_acts, parts))
    fragments = len(parts) > 2 and max(sizes) <= 7 and (min(sizes) > 1 or not acts) and (own or not acts)
    clauses = len(parts) > 2 and sum(sizes) > 14 and min(sizes) > 2 and own
    stated = (len(parts) > 1 and all(_STATED.search(part) for part in parts)) or (
        len(parts) > 2 and all(_acts(part) or _CAN.match(part) for part in parts)
    )
    led = (
        len(parts) > 1
        and own
        and all(size <= 4 and not _acts(part) for size, part in zip(sizes[1:], parts[1:], strict=True))
    )
    if fragments or clauses or stated or led or (len(parts) > 1 and ";" in row):
        return parts
    return [one.rstrip(".") for one in outline.breaths(row)]


_CAN = re.compile(
    r"(?:they|it|he|she|you|we|the \w+) (?:can|cannot|can't|will|must|may|do not|don't) \w", re.I
)
_STATED = re.compile(r"\w\s+(?:is|are|was|were|has|have|goes?|means?)\s+\w")


def _acts(part: str) -> bool:
    """Whether a clause has a verb that is no participle: *the sea coming back* has none."""
    words = part.lower().split()
    events = premises.read(part).events
    return words[0] in vocabulary.THIRDS or any(english.gerund(event.verb) not in words for event in events)


def _named_place(parts: Sequence[str]) -> bool:
    return all(re.fullmatch(_NAMED, part) for part in parts[:2])


def name_of(text: str) -> str:
    """The name of what is spoken of."""
    if quoted := re.search(r"[\"“]([A-Z][^\"”]{1,40})[\"”]", text):
        return quoted[1]
    if found := _AT_START.match(text):
        return found[1] if found[1].lower() not in vocabulary.DETERMINERS and " " in f"{text} " else ""
    found = _BEHIND.search(text)
    return found[1] if found else ""


_PLACES = {"explainer": "office", "news": "office", "teaser": "city"}
"""Where a film is shown that names no place."""
_DAY = Entity("day", "day", "idea", "the")
"""A hero that no picture shows."""


def tell(order: Order, brief: Brief, gloss: sights.Gloss = lambda text: text, ask: bool = True) -> Told:
    """The drafts of a brief: what is given, over pictures of it."""
    genre = order.kind.genre
    spoken = _said(brief, genre, ask)
    seen = gloss(brief.topic or brief.facts[0]) or "a quiet place"
    told = [gloss(line.rstrip(".?!")) for line in spoken[1:]]
    open_air = genre in ("explainer", "news") and 2 * sum(map(sights.outdoors, told)) > len(told)
    first = (
        sights.first_place(spoken, gloss)
        if genre == "teaser"
        else sights.home(seen, spoken, gloss)
        if open_air
        else None
    )
    key = world.find(seen) or first or _PLACES.get(genre, "house")
    plain = replace(
        premises.read(seen), text=seen, heroes=(_DAY,), events=(), people=(),
        place=f"{world.get(key).at} {world.get(key).name}", place_noun=key,
    )  # fmt: skip
    story = replace(stories.tell(plain, genre, order.seed), cast=())
    title = telling.cased(brief.name or _short(brief.topic) or brief.title or _short(brief.facts[0]))
    drawn = sights.DRAWN if genre in ("explainer", "news") else sights.PHOTOGRAPHED
    lines = []
    ledger = sights.there(seen, replace(story.ledger, time="morning")) if open_air else story.ledger
    for k, line in enumerate(spoken):
        common = re.search(rf"\b{re.escape(line[:1].lower() + line[1:].rstrip('.?!'))}\b", order.kind.text)
        shown = "" if _only_name(line) and not common else gloss(line.rstrip(".?!"))
        if open_air and ask and brief.topic and k == 0 and (topic := sights.looked_at(seen)):
            lines.append(Said(line, *topic, ledger))
            continue
        sees, moves = drawn[k % len(drawn)]
        there, shot = None, ""
        if shown and open_air:
            ledger = there = sights.there(shown, ledger)
            shown = sights.recalled(shown, spoken[:k])
            sees, moves = "{f}", sights.stirs(shown)
            shot = "" if sights.living(shown) else "wide"
        elif shown and genre == "teaser":
            ledger = there = sights.there(shown, ledger)
            sees, moves, shot = sights.glimpse(shown, seen if k and brief.topic else "", sees, moves)
        lines.append(
            Said(line, sees.replace("{f}", pictured.positive(shown)) if shown else "", moves, there, shot)
        )
    return composed(order, story, lines, title, ask)


@dataclass(frozen=True)
class Said:
    """A line that is given, and its picture; without one the place itself is shown."""

    text: str
    sees: str = ""
    moves: str = ""
    ledger: Ledger | None = None
    """Where and when it is seen, where the line says so."""
    shot: str = ""


def composed(order: Order, story: Story, lines: Sequence[Said], title: str, english_too: bool = True) -> Told:
    """The film of given lines: all of them in their order, one or more a scene, quiet scenes between."""
    groups = _grouped(lines, order)
    writer = Writer(story)
    filled = english_too and order.seconds > 75 and 2 * sum(map(bool, groups)) < len(groups) + 1
    drafts = []
    for k, group in enumerate(groups):
        beat = (
            "hook"
            if k == 0
            else "end"
            if k == len(groups) - 1
            else "turn"
            if k == len(groups) - 2
            else "part"
        )
        said = " ".join(line.text for line in group)
        shown = next((line for line in group[::-1] if line.sees), None)
        quiet = writer.quiet(f"brief{k}")
        sees, moves = (
            (shown.sees, shown.moves)
            if shown
            else (writer.voice.draw(quiet.sees), writer.voice.draw(quiet.moves))
        )
        nearer = any(line.shot == "medium" for after in groups[k + 1 : k + 2] for line in after)
        spare = tuple(line for line in writer.lines(quiet, beat) if line) if filled and not said else ()
        drafts.append(
            Draft(
                beat,
                _shorter(group) if said else (*spare, ""),
                sees,
                moves,
                shot=shown.shot if shown else "close" if nearer else "",
                kept=bool(said),
                ledger=shown.ledger if shown else None,
            )
        )
    slots = _timed([" ".join(line.text for line in group) for group in groups], order)
    logline = " ".join(line.text for line in lines[:2])
    return Told(story, slots, tuple(drafts), title, logline, (), limits=tuple(order.limits))


def _short(text: str) -> str:
    """The first words of a topic, as a title."""
    text = re.sub(
        r"^(?:our|my|the|a|an|unsere?n?|mein\w*|nuestr\w*|notre|mon|ma) ", "", text.strip(), flags=re.I
    )
    asked = question(text)[0].rstrip("?") if re.match(r"(?:how|why|what) ", text, re.I) else ""
    if asked and len(asked.split()) <= 7:
        return f"{asked}?"
    words = re.split(r"[,:;(]", text)[0].split()[:6]
    while len(words) > 1 and words[-1].lower() in vocabulary.PREPOSITIONS | vocabulary.DETERMINERS | {
        "and",
        "or",
    }:
        words.pop()
    return " ".join(words)


def _said(brief: Brief, genre: str, ask: bool) -> list[str]:
    """Every line in its order: how it opens, the facts, and the name where something is sold."""
    opening = brief.opening
    if not opening and brief.topic:
        opening = (
            question(brief.topic)[0]
            if ask and re.match(r"(?:how|why|what|when|where)\b", brief.topic, re.I)
            else _line(brief.topic)
        )
    if not ask:
        return list(brief.facts)
    lines = [*filter(None, [english.spoken(opening)]), *map(_line, brief.facts)]
    sold = genre in ("ad", "teaser", "demo") and brief.name
    if sold and not lines[-1].rstrip(".").endswith(english.spoken(brief.name)):
        lines.append(_line(brief.name))
    return lines


def _line(text: str) -> str:
    """A line as it is spoken: names need no quotation marks."""
    text = re.sub(r"[\"“”]", "", text)
    return english.capitalise(english.spoken(text.strip())).rstrip(".,;") + (
        "" if text.rstrip().endswith(("?", "!")) else "."
    )


def _grouped(lines: Sequence[Said], order: Order) -> list[list[Said]]:
    """The lines by scene, with empty scenes for quiet pictures."""
    total = order.seconds - TAIL_SECONDS
    groups = [[line] for line in lines]
    most = order.scenes or max(1, int(total / 2.0))
    fits = (
        sum(_needs(_text(group), order) for group in groups) <= total
        or _needs(_text([line for group in groups for line in group]), order) <= total
    )
    while len(groups) > 1 and (
        len(groups) > most or (fits and sum(_needs(_text(g), order) for g in groups) > total)
    ):
        k = min(range(len(groups) - 1), key=lambda i: len(_text(groups[i])) + len(_text(groups[i + 1])))
        groups[k : k + 2] = [groups[k] + groups[k + 1]]
    wanted = (order.scenes or max(len(groups), round(total / _LONGEST.get(order.kind.genre, 8.0)))) - len(
        groups
    )
    for k in range(wanted):
        at = 1 + (k * len(lines)) // max(wanted, 1) + k
        groups.insert(min(at, max(1, len(groups) - 1)), [])
    return groups


def _shorter(group: Sequence[Said]) -> tuple[str, ...]:
    """All lines of a scene, and fewer where there is no time for all."""
    return tuple(_text(group[:k]) for k in range(len(group), 0, -1))


def _text(group: Sequence[Said]) -> str:
    return " ".join(line.text for line in group)


def _needs(text: str, order: Order) -> float:
    least = _SHORTEST.get(order.kind.genre, 2.0)
    return max(least, fit.stepped(fit.needed(text, "en")))


def _timed(texts: Sequence[str], order: Order) -> tuple[Slot, ...]:
    """Scenes as long as their words need, with the air shared out."""
    total = order.seconds - TAIL_SECONDS
    needs = [_needs(text, order) for text in texts]
    if sum(needs) > total:  # what does not fit goes when the words meet the clock
        needs = [STEP * max(4, int(total / len(needs) / STEP))] * len(needs)
    spare = max(0.0, total - sum(needs))
    weights = [1.0 + 0.12 * (k % 3) for k in range(len(needs))]
    seconds = [
        need + STEP * int(spare * weight / sum(weights) / STEP)
        for need, weight in zip(needs, weights, strict=True)
    ]
    seconds[-1] = round(max(needs[-1], total - sum(seconds[:-1])), 3)
    beats = ["hook", *["part"] * (len(seconds) - 2), "end"] if len(seconds) > 1 else ["end"]
    return tuple(Slot((beat,), value) for beat, value in zip(beats, seconds, strict=True))


def _only_name(line: str) -> bool:
    """Whether a line holds names alone, of which nobody knows what they look like."""
    parts = [part.strip() for part in line.rstrip(".!").split(",")]
    return all(re.fullmatch(_NAMED, part) and (" " in part or not pictured.common(part)) for part in parts)
