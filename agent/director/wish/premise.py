"""Who does what, where: an English wish read as subject, verb, object and place.

No tagger: a word acts only where its form and its neighbours say so, so that "the night
watch" stays a thing and "the boy who watches" a boy.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.director.story import world
from agent.director.wish.entities import ANYBODY, Entity, Event, Premise
from agent.director.wish.premise_lists import called, colon, companions, members_of
from agent.director.wish.premise_main import main_verb
from agent.director.wish.premise_objects import beneficiary, kind_of_deed, object_of, owner, place_of
from agent.director.wish.premise_verbs import plural_subject, somebody_next, starts_verb, verb_at
from agent.director.words import english, vocabulary
from agent.director.words.phrases import RELATIVES, join, low, read_entity, tokens_of

_LATER = re.compile(
    r"(?:(?<=[.;] )|^)(?:one day|then|suddenly|at last|finally|in the end|soon),? (?=\w+ \w+)", re.I
)
_AIMS = frozenset(("want", "try", "hope", "decide", "wish", "plan", "need", "long", "refuse", "promise"))
_PRONOUN_GENDER = {
    "he": "m",
    "him": "m",
    "his": "m",
    "himself": "m",
    "she": "f",
    "her": "f",
    "hers": "f",
    "herself": "f",
}


_ASLEEP = re.compile(
    r"\b(?P<det>an?|the|his|her|their|one) (?P<who>(?:[a-z-]+ )?[a-z-]+) (?P<how>asleep|adrift|afloat)\b(?= (?:in|on|at|under|beside|by|behind|inside) |[,.;]|$)"
)


def _sleeping(found: re.Match[str]) -> str:
    """Somebody with how they are before them: *an astronaut asleep in her store* -> a sleeping astronaut in her store."""
    how = {"asleep": "sleeping", "adrift": "drifting", "afloat": "floating"}[found["how"]]
    return f"{'a' if found['det'] == 'an' else found['det']} {how} {found['who']}"


def read(text: str) -> Premise:
    """Read a peeled English wish. Never fails: what is not understood stays a noun phrase."""
    text = _plainly(text)
    named, body = called(text)
    lead, facts, body = colon(text) if not named else ("", (), body)
    body, facts = _partitive(body, facts)
    frame = ""
    if match := re.match(
        r"^(the (?:day|night|year|summer|winter|morning|last day)) (?:that |when |on which )?(?!(?:of|in|at|on|before|after|for)\b)(?=(?:the|a|an|every|all|his|her)\b|[A-Z])(.+)$",
        body,
        re.I,
    ):
        frame, body = match[1], match[2]
    match = re.match(r"^(.+?)[,;]? (?:and )?then (?!\w+(?:s|ed|ing)\b )(.+)$", body, re.I)
    if match and match[2].split()[0].lower() not in vocabulary.VERBS:
        return Premise(
            text,
            heroes=(read_entity(tokens_of(match[1])),),
            states=(match[1].strip(" ,"), match[2].strip(" ,")),
            facts=facts,
            lead=lead,
        )
    if match := re.match(r"^((?:two|three|four|five) [\w' -]+), (one|a single) ([\w' -]+)$", body, re.I):
        return _sharing(text, match, lead)
    apposition = re.match(r"^([A-Z][\w'-]*(?: [A-Z][\w'-]*)*), ((?:an?|the|our|my) .+)$", body)
    if apposition:
        body = apposition[2]
    named, body = (named, body) if named else called(_GOING_ON.sub(_simply, _REMEMBERED.sub("", body)))
    body = _somebody(_acting(body))
    tokens = tokens_of(body)
    subject, events = _clauses(tokens)
    heroes = named or _subjects(subject)
    heroes = tuple(_gendered(hero, tokens) for hero in heroes)
    events = _resolved(events, heroes)
    if not events:
        heroes = tuple(map(_embodied, heroes))
    if apposition and heroes:
        heroes = (replace(heroes[0], name=apposition[1]), *heroes[1:])
    place, place_noun = place_of(tokens)
    first = events[0] if len(events) == 1 else None
    if (
        first
        and first.verb == "share"
        and first.object
        and (len(heroes) > 1 or (heroes[:1] and heroes[0].many))
    ):
        return Premise(
            text, heroes, (), replace(first.object, det="one"), place, place_noun, lead=lead, people=heroes
        )
    others = tuple(e for event in events for e in (event.subject, event.object) if e)
    others += companions(body, {e.name for e in (*heroes, *others)})
    members = members_of(facts) if heroes and (heroes[0].many or heroes[0].kind == "group") else ()
    return Premise(
        text, heroes, tuple(events), None, place, place_noun, (), facts, lead, frame, members, heroes + others
    )


def _plainly(text: str) -> str:
    """A wish without words for when and how that say nothing of who does what."""
    text = _LATER.sub("", text.strip().rstrip(".!?"))
    text = re.sub(
        r",? (and|but|until) (?:one (?:day|night|morning|evening)|then|finally|in the end|suddenly),? (?=(?:he|she|it|they)\b)",
        r" \1 ",
        text,
    )
    text = re.sub(r"\b(does|do|did) not\b(?= [a-z])", r"\1n't", text)
    text = re.sub(r"\b(but|and) (?:only|just|even) (?=(?:the|an?|his|her|their)\b)", r"\1 ", text)
    text = re.sub(
        r"^(?:yesterday|today|tonight|last (?:night|week|summer|winter|year)|this morning|recently),? (?=(?:an?|the|my|our|his|her|one|two)\b)",
        "",
        text,
        flags=re.I,
    )
    return _ASLEEP.sub(_sleeping, text)


_GOING_ON = re.compile(
    r"\b(?P<be>is|are) (?:(?P<how>slowly|still|secretly|always|just) )?(?P<doing>[a-z]+ing)\b(?! to\b)", re.I
)


def _simply(match: re.Match[str]) -> str:
    """What goes on, as a deed: *a duck is looking for the pond* is *a duck looks for the pond*."""
    verb = vocabulary.GERUNDS.get(match["doing"].lower())
    how = f"{match['how']} " if match["how"] else ""
    return f"{how}{english.agree(verb, match['be'].lower() == 'are')}" if verb else match[0]


_REMEMBERED = re.compile(
    r"^(?:when|as|back when) (?:i|we|my \w+) (?:was|were) [^.;:]{2,60}?,? (?:we|i|he|she|they|there|my \w+) (?:had|was|were|kept|owned|lived with|used to (?:have|be)) (?=(?:an?|one|two|three|this)\b)"
    r"|^(?:once|years ago|long ago|in (?:19|20)\d\d),? (?:we|i|there) (?:had|was|lived|kept) (?=(?:an?|one|two|three)\b)",
    re.I,
)
"""How a memory leads to whom it is about: *when I was a girl we had a goose who …*."""
_OF_THEM = re.compile(
    r"[,;] (?:and |but |yet )?(?P<fact>(?:one|two|three|none|each|some|most|the \w+) of them (?:is|are|has|have|was|were) [^,;.]+)$",
    re.I,
)


def _embodied(hero: Entity) -> Entity:
    """What an idea is of, which a picture can show: *the smell of rain* is shown as rain."""
    if hero.kind != "idea" or not hero.tail.startswith("of "):
        return hero
    behind = read_entity(tokens_of(hero.tail[3:]))
    return _embodied(behind) if behind.noun else hero


def _partitive(body: str, facts: tuple[str, ...]) -> tuple[str, tuple[str, ...]]:
    """The wish without a last clause that only says how some of them are, and that clause as a fact."""
    match = _OF_THEM.search(body)
    return (body[: match.start()], (*facts, match["fact"])) if match and not facts else (body, facts)


_TELLERS = ("i", "me", "we", "us", "you", "him", "them")
"""Pronouns that nobody can be cast for."""


def _resolved(events: list[Event], heroes: tuple[Entity, ...]) -> list[Event]:
    """An "it" that acts is what was acted on before, unless the hero is an it; what the teller does is left out."""
    found: list[Event] = []
    last: Entity | None = None
    for event in events:
        if event.subject and event.subject.noun in (*_TELLERS, "nobody"):
            continue
        if event.object and event.object.noun in _TELLERS:
            event = replace(event, object=None)
        if event.subject and event.subject.noun == "it":
            human = bool(heroes) and (heroes[0].kind == "person" or bool(heroes[0].gender))
            event = replace(event, subject=replace(last, det="the") if human and last else None)
        last = event.object or last
        found.append(event)
    return found


_NOBODY = frozenset(
    english.listed(
        "one other another anything something nothing everything somebody someone anybody anyone nobody everybody everyone"
    )
)
"""Objects that are no one and no thing in particular: no picture shows them."""
_INSTRUMENTS = frozenset(
    english.listed(
        "piano guitar violin cello drum drums flute trumpet harp accordion saxophone organ banjo ukulele"
    )
)


def _acting(text: str) -> str:
    """A scene named by what goes on in it, as a deed: children laughing -> children laugh."""
    text = re.sub(r"^(?:some(?:one|body)|a person) (?=\w+)", "a stranger ", text, flags=re.I)
    *subject, last = text.split() or [""]
    verb = vocabulary.GERUNDS.get(last.lower())
    if (
        not verb
        or not subject
        or len(subject) > 4
        or any(w.lower() in vocabulary.PREPOSITIONS for w in subject)
    ):
        return text
    noun = english.singular(subject[-1].lower())
    if noun in _INSTRUMENTS and verb == "play":
        return f"a musician plays the {subject[-1]}"
    if vocabulary.kind(noun) not in ("person", "animal", "machine", "weather", "plant", "sky", "group"):
        return text
    many = noun != subject[-1].lower() and noun not in vocabulary.MASS
    return f"{' '.join(subject)} {english.agree(verb, many)}"


_OF_ITSELF = frozenset(
    english.listed(
        "fall melt glow sleep float drift shine rise fade sink laugh cry sparkle flicker bloom blossom wither boil tremble"
    )
)
"""What things do by themselves, so that it says before a noun how they are: *falling leaves*."""
_AFTER_DOING = (
    vocabulary.PREPOSITIONS
    | vocabulary.DETERMINERS
    | vocabulary.ADVERBS
    | {"asleep", "alone", "together", "in"}
)


def _somebody(text: str) -> str:
    """A deed without a doer gets one: learning to swim -> a girl learns to swim."""
    told = re.match(
        r"^(\w+ing), (?:with|starring|about) ((?:an?|the|two|my) [\w' -]+?) and ((?:an?|the|two|my) [\w' -]+)$",
        text,
        re.I,
    )
    if told and (deed := vocabulary.GERUNDS.get(told[1].lower())):
        return f"{told[2]} {english.third(deed)} {told[3]}"
    first, _, rest = text.partition(" ")
    verb = vocabulary.GERUNDS.get(first.lower())
    if not verb or (verb in _OF_ITSELF and rest.split()[:1] and rest.split()[0] not in _AFTER_DOING):
        return text
    if re.search(r"\bat (?:sixty|seventy|eighty|ninety|[6-9]\d)\b", rest):
        return f"an old woman {english.third(verb)} {rest}"
    if not rest:
        return f"a girl {english.third(verb)}"
    if re.search(r"\btogether\b", rest):
        return f"two friends {verb} {rest}"
    return f"a girl {english.third(verb)} {rest}"


def _sharing(text: str, match: re.Match[str], lead: str) -> Premise:
    heroes = _subjects(tokens_of(match[1]))
    shared = read_entity(tokens_of(f"{match[2]} {match[3]}"))
    return Premise(text, heroes, (), shared, lead=lead, people=(*heroes, shared))


def _clauses(tokens: list[str]) -> tuple[list[str], list[Event]]:
    """The subject's tokens, and what it does."""
    many = plural_subject(tokens)
    start = main_verb(tokens, many) or next(
        (
            i
            for i in range(1, len(tokens))
            if verb_at(tokens, i, many) and not _inside_tail(tokens, i) and not _relative(tokens, i)
        ),
        None,
    )
    if start is None:
        return tokens, []
    subject = tokens[:start]
    subject = _before_adverbs(subject)
    while subject and subject[-1].lower() in (*RELATIVES, ",", "then", "and"):
        subject = subject[:-1]
    events: list[Event] = []
    i: int | None = start
    who: Entity | None = None
    while i is not None:
        end, following, next_who = _boundary(tokens, i + 1, many)
        events.append(_event(tokens, i, end, who, many))
        i, who = following, next_who
    return subject, events


_OFTEN = frozenset(("often", "sometimes", "usually", "rarely", "seldom"))
_HOW = frozenset(("never", "only", "always", "still", "secretly", "nearly", "almost"))
"""Adverbs that a deed keeps."""


def _before_adverbs(tokens: list[str]) -> list[str]:
    """Who acts, without the adverbs before the verb: *the dog always* waits."""
    while len(tokens) > 1 and tokens[-1].lower() in vocabulary.ADVERBS | _HOW | _OFTEN:
        tokens = tokens[:-1]
    return tokens


def _relative(tokens: list[str], i: int) -> bool:
    """Whether a verb belongs to what stands before it: *blackberries she picks*."""
    return (
        i > 1
        and low(tokens, i - 1) in ("she", "he", "they", "we", "i", "you")
        and tokens[i - 2][:1].isalpha()
        and (
            low(tokens, i - 2)
            not in (
                "and",
                "but",
                "then",
                "until",
                "while",
                "where",
                "when",
                "because",
                "so",
                "that",
                "as",
                "if",
            )
        )
    )


def _inside_tail(tokens: list[str], i: int) -> bool:
    """Whether a "where" or "when" stands before: its verb belongs to the noun phrase."""
    return any(t.lower() in ("where", "when", "whose", "while") for t in tokens[:i])


def _boundary(tokens: list[str], i: int, many: bool) -> tuple[int, int | None, Entity | None]:
    """Where a clause ends, where the next verb is, and who acts there if it is somebody else."""
    for j in range(i, len(tokens)):
        word = tokens[j].lower()
        if word not in (",", "and", "then", ".", ";", "but", "until", "while"):
            continue
        k = j + 1
        while low(tokens, k) in ("and", "then", ",", "but"):
            k += 1
        if k < len(tokens) and starts_verb(tokens, k, many):
            return j, k, None
        limit = next((m for m in range(k, len(tokens)) if tokens[m] in (".", ";")), len(tokens))
        verb = next(
            (
                m
                for m in range(k + 1, min(limit, k + 6))
                if verb_at(tokens, m, plural_subject(tokens[k:m]) or tokens[k].lower() in ("they",))
            ),
            None,
        )
        told_of = word == "," and low(tokens, k) in RELATIVES
        if verb is not None and not told_of and not (word == "and" and not _subject_like(tokens[k:verb])):
            other = _before_adverbs(tokens[k:verb])
            named = len(other) > 1 or other[0].lower() not in _PRONOUN_GENDER | {"they": ""}
            return j, verb, read_entity(other) if named else None
        if word in (".", ";"):
            return j, None, None
    return len(tokens), None, None


def _subject_like(tokens: list[str]) -> bool:
    return (
        bool(tokens)
        and tokens[0].lower() in vocabulary.DETERMINERS | ANYBODY | {"he", "she", "it", "they", *_TELLERS}
    ) or tokens[0][:1].isupper()


def _adverbial(word: str) -> bool:
    """Whether a word only tells how: *too loudly*."""
    return word.endswith("ly") and bool({word[:-2], f"{word[:-3]}y"} & vocabulary.ADJECTIVES)


def _event(tokens: list[str], i: int, end: int, who: Entity | None, many: bool) -> Event:
    base = (
        verb_at(tokens, i, many or bool(who and who.many))
        or vocabulary.THIRDS.get(low(tokens, i))
        or vocabulary.PASTS.get(low(tokens, i))
        or low(tokens, i)
    )
    rest_tokens = tokens[i + 1 : end]
    group, particle = vocabulary.VERBS.get(base, ""), ""
    for size in (2, 1):
        phrase = " ".join([base, *(t.lower() for t in rest_tokens[:size])])
        if len(rest_tokens) >= size and phrase in vocabulary.VERBS:
            group, particle = vocabulary.VERBS[phrase], " ".join(rest_tokens[:size])
            break
    rest = join(rest_tokens)
    aim = ""
    if base in english.MODALS or base == "could":
        acts = rest_tokens[1:] if low(rest_tokens, 0) == "not" else rest_tokens
        base, rest = english.MODALS.get(base, "cannot"), join(acts)
        aim, group, rest_tokens = rest, "", acts[1:]
    if base in _AIMS and low(rest_tokens, 0) == "to" and len(rest_tokens) > 1:
        aim = join(rest_tokens[1:])
        group = vocabulary.VERBS.get(f"{low(rest_tokens, 1)} {low(rest_tokens, 2)}") or vocabulary.VERBS.get(
            low(rest_tokens, 1), ""
        )
    if base == "have" and (done := _perfect(rest_tokens)):
        lasting = re.search(
            r"\b(?:for|since) (?:an?|the|many|\w+ty|\w+teen|[a-z]+ (?:years?|days?|weeks?|months?|hours?)|\d+)\b",
            rest,
        )
        at = next(i for i, t in enumerate(rest_tokens) if t.lower() in _PARTICIPLES)
        tail = rest_tokens[at + 1 :]
        if lasting:
            return Event("have", rest, "", None, who)
        how = low(tokens, i + 1) if low(tokens, i + 1) in _HOW else ""
        again = replace(
            _event([english.third(done), *tail], 0, len(tail) + 1, who, many), adverb=how, done=True
        )
        return replace(again, group="") if how == "never" else again
    skip = len(particle.split())
    if particle == "in love" and low(rest_tokens, 2) != "with":
        group = ""
    being = base == "be" or re.match(r"(?:be|become|becoming)\b", aim)
    target = None if being or (particle == "in love" and not group) else object_of(rest_tokens[skip:])
    if target and world.find(target.phrase):
        lead = join(rest_tokens).partition(target.phrase)[0].lower().split()
        if vocabulary.PLACE_PREPOSITIONS & set(lead):
            target = None
    if target and _adverbial(target.noun):
        target = None
    other = (beneficiary(rest_tokens) or owner(target)) if target else None
    if other and _adverbial(other.noun):
        other = None
    if target and (
        (not target.det and target.noun in vocabulary.ADJECTIVES)
        or (base == "have" and low(rest_tokens, 0) == "been")
    ):
        target = None
    if other and target and other.noun == target.noun:
        other = None
    hour = target is not None and not target.det and target.noun in ("midnight", "noon", "dawn", "dusk")
    if target and (target.noun in _NOBODY or target.det == "no" or hour):
        target, group = None, ""
    group = kind_of_deed(base, group, target)
    before = low(tokens, i - 1)
    adverb = before if before in _HOW else ""
    if base == "turn" and target and particle != "into":
        group = ""
    if adverb == "never" or base == "refuse" or (base == "become" and target and target.noun == "friend"):
        target, group = target if adverb else None, ""
    return Event(base, rest, group, target, who, aim, other, adverb, particle)


_PARTICIPLES = {english.participle(verb): verb for verb in vocabulary.VERBS if " " not in verb}


def _perfect(rest: list[str]) -> str:
    """The verb of what somebody has done, behind *has*: *has found a radio*, *has never learned to swim*."""
    words = [token.lower() for token in rest[:3]]
    while words and words[0] in vocabulary.ADVERBS | _HOW | {"already", "not"}:
        if words.pop(0) == "not":
            return ""
    return _PARTICIPLES.get(words[0], "") if words else ""


def _subjects(tokens: list[str]) -> tuple[Entity, ...]:
    """One entity for each of those that "and" joins."""
    groups: list[list[str]] = [[]]
    for i, token in enumerate(tokens):
        if (
            token.lower() == "and"
            and groups[-1]
            and i + 1 < len(tokens)
            and (
                not any(t.lower() in vocabulary.PREPOSITIONS for t in groups[-1])
                or somebody_next(tokens[i + 1 : i + 5])
            )
        ) or (token == "," and groups[-1] and low(tokens, i + 1) in vocabulary.DETERMINERS):
            groups.append([])
        elif token == "," and len(tokens) > i + 1:
            break
        else:
            groups[-1].append(token)
    named = [g for g in groups if g and [t.lower() for t in g] not in (["they"], ["both"])] or groups
    found = tuple(entity for group in named if group and (entity := read_entity(group)).noun)
    alive = tuple(one for one in found if not (one.kind == "idea" and one.det in vocabulary.POSSESSIVES))
    return alive or found


def _gendered(hero: Entity, tokens: list[str]) -> Entity:
    """Take the gender from a pronoun in the wish where the noun has none."""
    if hero.gender or hero.many:
        return hero
    found = next((g for t in tokens if (g := _PRONOUN_GENDER.get(t.lower()))), "")
    return replace(hero, gender=found) if found else hero
