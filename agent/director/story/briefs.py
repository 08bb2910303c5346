"""Films whose content is given: adverts, notices, invitations and explainers that say what is to be said.

Every sentence that the wish tells is spoken in its order and none is added; between them a picture may be
quiet. What does not fit in so many scenes shares one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from agent.director.scripts.words import has_verb
from agent.director.story import facts, given, pictured, sights, telling, world
from agent.director.story import story as stories
from agent.director.story.explaining import question, where
from agent.director.story.given import Said
from agent.director.story.story import Story
from agent.director.story.telling import Order, Told
from agent.director.wish import clashes
from agent.director.wish import premise as premises
from agent.director.wish.entities import Entity
from agent.director.wish.genre import holds_figures
from agent.director.wish.lengths_words import FILM
from agent.director.words import english, vocabulary

GENRES = ("ad", "teaser", "explainer", "news", "greeting", "demo", "documentary")
_INVITES = re.compile(
    r"\b(?:invitation|invite|invites|invited|save[- ]the[- ]date|rsvp|reply by|dress code|einladung|invitación)\b",
    re.I,
)
_FRAME = re.compile(
    rf"^(?:an? |the |our |my )?(?P<what>(?:[\w'-]+ ){{0,4}}?)(?:{FILM}|invitation(?: {FILM})?)(?: (?P<led>for|to|about|of|on|that (?:informs|tells|reminds|warns)) (?P<rest>.+))?$",
    re.I,
)
_SOUGHT = re.compile(
    r"^(?!how\b)(?:(?:we )?need |make |an? )?(?:.*\b)?(?:to|that will help us) (?:find|get|hire|recruit|attract|win) (?:us |some |new |more )?(?P<whom>.+)$",
    re.I,
)
_PUBLIC = re.compile(r"\bpsas?\b|\bpublic service\b")
"""A film that asks something of everybody, however short."""
_HIRES = re.compile(r"\brecruit\w*|\bhiring\b|\bjobs?\b|\bvacanc", re.I)
_HIRED = re.compile(r"(?P<whom>[^,:.;]+)[,:;] (?P<rest>.+)")
"""Who is sought, and on which terms."""
_SORT = re.compile(r"charity|real estate|property|recruiting|appeal|fundraiser|sale|job", re.I)
_ASKS = re.compile(r"(?:how|why|what) (?:to )?\w", re.I)
_MOVED = re.compile(
    r"^(?:.*\b)?(?:(?:that|to|which) )?(?:gets?|persuades?|convinces?|moves?) people (?:to |into )(?P<deed>.+)$",
    re.I,
)
"""What a film is to make people do."""
_TELLS = re.compile(r"\w (?:is|are|has|have|must|will) \w", re.I)
_ADDRESSED = re.compile(r"^(?:our|my|the|all|new) (?P<whom>[a-z]+) (?:about|on) (?P<what>.+)$", re.I)
"""For whom a film is, and about what: our tenants about heating."""
_WHEN = re.compile(
    rf"^(?:out|new|opening|opens|open|starting|starts|launching|available|coming|now|from|until|on|in|at|this|next|every|only|free|just|(?:{english.MONTHS})|\d)\b",
    re.I,
)
_AT_START = re.compile(
    rf"^({facts.NAMED})(?=,|:|$| (?:in|at|on|is|are|opens?|repairs?|repariert|has|offers?|sells?|makes?|helps?|aus|en|à)\b)"
)
_BEHIND = re.compile(
    rf"\b(?:[Oo]ur|[Mm]y|[Tt]he|[Aa]n?|unser\w*|mein\w*|mi|nuestr\w*|notre|mon|ma) (?:(?!(?:in|at|on|of|for|from|en|de|à|aus|near)\b)[a-zäöüéèñ'-]+ ){{1,4}}({facts.NAMED})(?=[,.:;]|$| )"
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


def read(text: str, genre: str, form: str = "") -> Brief | None:
    """The brief that a wish holds; None where it names a thing and says nothing of it."""
    invites = bool(_INVITES.search(f"{form} {text}"))
    if genre not in GENRES or (genre == "greeting" and not invites):
        return None
    rows = facts.rows(text)
    if invites and rows and (event := _INVITED_ON.match(rows[0])):
        rows[0] = f"{event['what']}: {event['when']}"
    hosted = _HOSTED.match(rows[0]) if invites and rows else None
    if hosted:
        rows = [f"{hosted['who']} {hosted['deed']}", hosted["rest"], *rows[1:]]
    if len(rows) == 1 and re.match(r"(?:please )?(?:explain|how|why|what)\b(?!.*:)", rows[0], re.I):
        return None
    asked = sum(row.endswith("?") for row in rows)
    if asked and genre not in ("ad", "news") and (len(rows) == asked or rows[-1].endswith("?")):
        return None
    hired = _HIRED.fullmatch(rows[0]) if rows and _HIRES.search(form) else None
    if hired and not has_verb(hired["whom"]):
        topic, opening, rows = "", f"We are looking for {hired['whom']}.", [hired["rest"], *rows[1:]]
    else:
        topic, opening, rows = _headed(rows, genre)
    title = _short(hired["whom"]) if hired else _titled(text) if not topic else ""
    by_row = [facts.clauses(facts.lines(row)) if genre == "explainer" else facts.lines(row) for row in rows]
    told = [fact for row in by_row for fact in row]
    if genre in ("ad", "teaser") and (dated := _dated(topic or (rows[0] if len(rows) == 1 else ""))):
        topic, told = dated[0], [*dated[1], *(told if topic else [])]
    tells = {
        "news": bool(re.search(r"\d", text))
        or (bool(form) and (len(text.split()) > 4 or _PUBLIC.search(form))),
        "explainer": bool(_TELLS.search(text)),
        "ad": holds_figures(text),
    }.get(genre, False)
    least = 1 if topic or opening or invites or tells else 2
    least = {"documentary": 3, "demo": 1 if name_of(topic) else 3}.get(genre, least)
    if len(told) < least:
        return None
    if (
        invites
        and told
        and re.match(r"you(?:['’]re| are) (?:all |warmly |cordially )?invited\b", told[0], re.I)
    ):
        invites = False
    if invites and not opening:
        whereto = re.sub(r"^(?:an? )?invite (?:for|to) ", "", topic, flags=re.I)
        topic, opening, title = "", _invited(whereto), title or _short(whereto)
    sold = genre in ("ad", "teaser", "demo")
    named = name_of(topic) or (next(filter(None, map(name_of, _spoken(told[:2]))), "") if sold else "")
    return Brief(topic, tuple(told), named if named in text else "", opening, title)


_INVITED = "You are invited."
_INVITED_ON = re.compile(
    rf"(?:invit(?:e|ation) (?:to|for) )?(?P<what>(?:my|our|the|an?) [^,:;.]+?),? (?P<when>(?:on|this|next|coming) (?:the )?(?:{clashes.WEEKDAY}|{clashes.MONTH}|\d|weekend).*)",
    re.I,
)
"""*our wedding* and *on 14 August at St Mary's church*."""
_HOSTED = re.compile(
    r"(?P<who>(?:my|our) [^:,.]+?) who (?P<deed>(?:turns?|is|will|gets?|retires?|graduates?)\b[^:,.]*)[:,.] (?P<rest>.+)",
    re.I,
)
"""*my son Emil* who *turns 6*, and when."""


def _invited(whereto: str) -> str:
    """How an invitation opens."""
    first = whereto.split()[0].lower() if whereto else ""
    if first in vocabulary.DETERMINERS | vocabulary.POSSESSIVES:
        return f"You are invited to {first}{whereto[len(first) :]}."
    return f"You are invited. {english.capitalise(whereto)}." if whereto else _INVITED


def _headed(rows: list[str], genre: str) -> tuple[str, str, list[str]]:
    """(topic, first words, the other rows) of a wish whose first row may only say what it is about."""
    head, *rest = rows or [""]
    head = re.sub(r"\b(against|for|on|about|of|to|in): ", r"\1 ", head, count=1, flags=re.I)
    before, colon, after = head.partition(": ")
    if colon and after.strip() and len(before.split()) <= 12:
        head, rest = before.strip(), [after.strip(), *rest]
    elif not rest:
        return "", "", rows
    if sought := _SOUGHT.match(head):
        return "", f"We are looking for {sought['whom']}.", rest
    if facts.LISTING.fullmatch(head) and re.match(r"[^:]{3,70}: \w", rest[0]):
        return _headed(rest, genre)
    if _SORT.fullmatch(head) or facts.LISTING.fullmatch(head) or (colon and _ASKS.match(rest[0])):
        return "", "", rest
    if moved := _MOVED.match(head):
        return "", f"{english.capitalise(moved['deed'])}.", rest
    if frame := _FRAME.match(head):
        what, whom = frame["what"].strip(), frame["rest"] or ""
        if re.search(r"^[A-Z]\w*['’]s\b|\s[A-Z]", what):
            return head, "", rest
        if genre in ("news", "explainer") and what and frame["led"] == "for" and not people(whom):
            return f"{what} for {whom}", "", rest
        if frame["led"] in ("about", "of", "on") or (whom and not people(whom)):
            return whom, "", rest
        if re.search(r"\d|\b[A-Z]", whom):
            return "", f"{english.capitalise(frame['led'])} {whom}.", rest
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
    if (addressed := _ADDRESSED.match(head)) and people(addressed["whom"]):
        return addressed["what"], "", rest
    if people(head):
        return "", f"For {head}." if re.search(r"\d|(?<!^)\b[A-Z]", head) else "", rest
    asks = _ASKS.match(head)
    listed = not colon and len(re.findall(r",\s", head)) > 1
    return (head, "", rest) if colon or asks or not (listed or has_verb(head)) else ("", "", [head, *rest])


_SHOW = re.compile(r"^(?:please )?(?:show|we see|let us see|picture)(?: (?:me|us|how))? ", re.I)
"""What leads to a sight."""


def _spoken(told: list[str]) -> list[str]:
    """Facts that are no sights."""
    return [fact for fact in told if not _SHOW.match(fact)]


def _titled(text: str) -> str:
    """What a first row that only frames the rest calls it: ``Patient information``."""
    frame = _FRAME.match(re.split(r"[.:!]", text)[0].strip())
    return frame["what"].strip() if frame else ""


def people(words: str) -> bool:
    """Whether words only name for whom it is: residents, new staff, the parents of year 3."""
    noun = re.split(r" (?:of|in|at|who|on|for) ", words.lower())[0].split()
    if not noun or noun[-1] in (
        "residents",
        "tenants",
        "members",
        "employees",
        "staff",
        "visitors",
        "guests",
        "beginners",
        "everyone",
        "parents",
    ):
        return bool(noun)
    if noun[0].isdigit():
        return False
    single = english.singular(noun[-1])
    return single != noun[-1] and vocabulary.kind(single) == "person" and noun[0] not in ("our", "my", "the")


def _dated(topic: str) -> tuple[str, list[str]] | None:
    """A topic whose clauses say when: ``our sleep app Drowse, out on 3 March``."""
    first, *rest = re.split(r",\s+", topic)
    return (first, rest) if rest and all(_WHEN.match(one) for one in rest) else None


def name_of(text: str) -> str:
    """The name of what is spoken of."""
    if quoted := re.search(r"[\"“]([A-Z][^\"”]{1,40})[\"”]", text):
        return quoted[1]
    if called := re.search(rf"\b(?:called|named) ({facts.NAMED})", text):
        return called[1]
    if found := _AT_START.match(text):
        return "" if _no_name(found[1], text[found.end() :]) else found[1]
    found = _BEHIND.search(text)
    return found[1] if found else ""


def _no_name(words: str, behind: str) -> bool:
    """Whether words with a capital only begin a sentence: *Made in Stoke*, *It's Cloud in a Can*."""
    first = words.split()[0].lower()
    plain = words == words.split()[0] and pictured.common(words) and not re.match(r",? an? |:|$", behind)
    return first in _NO_NAMES or plain or bool(_SAYS.match(words) or _DAYS.match(words))


_SAYS = re.compile(r"(?:it|that|this|there|here|he|she|we|you|they|i|who|what)['’](?:s|ve|re|ll|m|d)\b", re.I)


_DAYS = re.compile(
    rf"[A-Z][a-z]+s (?:on |in |from )?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|{english.MONTHS})\b"
)
"""When something is: *Starts Monday 11 January*."""
_NO_NAMES = (
    {*telling.SPEAKERS, "he", "she", "they"}
    | vocabulary.DETERMINERS
    | vocabulary.VERBS.keys()
    | {f"{day}day" for day in ["mon", "tues", "wednes", "thurs", "fri", "satur", "sun"]}
)
"""What begins a sentence with a capital, and is no name."""
_PLACES = {"explainer": "office", "news": "office", "teaser": "city"}
"""Where a film is shown that names no place."""
_DAY = Entity("day", "day", "idea", "the")
"""A hero that no picture shows."""


def tell(order: Order, brief: Brief, gloss: sights.Gloss = lambda text: text, ask: bool = True) -> Told:
    """The drafts of a brief: what is given, over pictures of it."""
    genre = order.kind.genre
    spoken = _said(brief, genre, ask)
    seen = gloss(brief.topic or brief.facts[0]) or "a quiet place"
    behind = [gloss(line.rstrip(".?!")) for line in spoken[1:]]
    open_air = genre in ("explainer", "news") and 2 * sum(map(sights.outdoors, behind)) > len(behind)
    story = _where(order, seen, behind, spoken, gloss, open_air)
    story = _unnamed_hour(story, spoken)
    title = telling.cased(
        brief.name
        or _short(brief.topic)
        or brief.title
        or _short(_SHOW.sub("", (*_spoken([*brief.facts]), *brief.facts)[0]))
    )
    drawn = sights.DRAWN if genre in ("explainer", "news") else sights.PHOTOGRAPHED
    lines = []
    ledger = sights.there(seen, replace(story.ledger, time="morning")) if open_air else story.ledger
    for k, told in enumerate(spoken):
        bare = _SHOW.sub("", told)
        line = told if bare == told else english.capitalise(bare)
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
        line = (
            line
            if line == told or (re.match(facts.NAMED, line) and not pictured.common(line.split()[0]))
            else ""
        )
        lines.append(
            Said(line, sees.replace("{f}", pictured.positive(shown)) if shown else "", moves, there, shot)
        )
    lines = _ornamented(lines, spoken, spoken if not ask else [given.line(fact) for fact in brief.facts])
    return given.composed(order, story, lines, title, ask)


def _where(
    order: Order, seen: str, behind: list[str], spoken: list[str], gloss: sights.Gloss, open_air: bool
) -> Story:
    """The world of a brief: the place that it names, where its topic is at home, or one that suits the genre."""
    genre = order.kind.genre
    first = (
        sights.first_place(spoken, gloss)
        if genre == "teaser"
        else sights.home(seen, spoken, gloss)
        if open_air
        else None
    )
    named = (
        world.find(seen)
        or first
        or _worked(genre, [seen, *behind])
        or world.at_home(". ".join([seen, *behind]))
    )
    key = named or _PLACES.get(genre, "studio")
    plain = replace(
        premises.read(seen), text=seen, heroes=(_DAY,), events=(), people=(),
        place=f"{world.get(key).at} {world.get(key).name}", place_noun=key,
    )  # fmt: skip
    return replace(stories.tell(plain, genre, order.seed), cast=())


def _ornamented(lines: list[Said], spoken: list[str], facts_said: list[str]) -> list[Said]:
    """The lines, of which those are ornament that are no facts, and a name that is said once more at the end."""
    return [
        replace(
            line,
            ornament=(told not in facts_said and (k > 0 or told == _INVITED))
            or (0 < k == len(spoken) - 1 and told in spoken[:k]),
        )
        for k, (told, line) in enumerate(zip(spoken, lines, strict=True))
    ]


def _worked(genre: str, told: list[str]) -> str:
    """Where what an explainer tells of is done: in a garden or a kitchen, where its words say so."""
    place = where(told[0], told[1:]) if genre == "explainer" else ""
    return place if place in ("garden", "kitchen") else ""


def _unnamed_hour(story: Story, spoken: list[str]) -> Story:
    """The story at another hour where it would begin at one that only a later line names."""
    hour = story.ledger.time
    if hour != world.stated(world.TIMES, " ".join(spoken[1:])):
        return story
    other = next(time for time in ("morning", "afternoon") if time != hour)
    return replace(story, ledger=replace(story.ledger, time=other))


def _short(text: str) -> str:
    """The first words of a topic, as a title."""
    text = re.sub(
        r"^(?:our|my|the|a|an|unsere?n?|mein\w*|nuestr\w*|notre|mon|ma) ", "", text.strip(), flags=re.I
    )
    asked = question(text)[0].rstrip("?") if re.match(r"(?:how|why|what) (?!to )", text, re.I) else ""
    if asked and len(asked.split()) <= 7:
        return f"{asked}?"
    words = re.split(r"[,;(]|:(?!\d)", text)[0].split()[:6]
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
            if ask and re.match(r"(?:how|why|what|when|where)\b(?! to\b)", brief.topic, re.I)
            else given.line(brief.topic)
        )
    if not ask:
        return list(brief.facts)
    lines = [*filter(None, [english.spoken(opening)]), *map(given.line, brief.facts)]
    sold = genre in ("ad", "teaser", "demo") and brief.name
    if sold and not lines[-1].rstrip(".").endswith(english.spoken(brief.name)):
        lines.append(given.line(brief.name))
    return lines


def _only_name(line: str) -> bool:
    """Whether a line holds names alone, of which nobody knows what they look like."""
    parts = [part.strip() for part in line.rstrip(".!").split(",")]
    return all(
        re.fullmatch(facts.NAMED, part) and (" " in part or not pictured.common(part)) for part in parts
    )
