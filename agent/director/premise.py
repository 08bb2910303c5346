"""Who does what, where: an English wish read as subject, verb, object and place.

No tagger: a word acts only where its form and its neighbours say so, so that "the night
watch" stays a thing and "the boy who watches" a boy.
"""

from __future__ import annotations

import re
from dataclasses import replace

from agent.director import english, words, world
from agent.director.entities import Entity, Event, Premise
from agent.director.phrases import NUMBERS, RELATIVES, join, low, read_entity, tokens_of

_LATER = re.compile(
    r"(?:(?<=[.;] )|^)(?:one day|then|suddenly|at last|finally|in the end|soon),? (?=\w+ \w+)", re.I
)
_MOVING = frozenset(
    english.listed(
        "live go come sit stand sleep walk run fly swim stay wait grow fall travel wander look dream"
    )
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


def read(text: str) -> Premise:
    """Read a peeled English wish. Never fails: what is not understood stays a noun phrase."""
    text = _LATER.sub("", text.strip().rstrip(".!"))
    text = re.sub(
        r"^(?:yesterday|today|tonight|last (?:night|week|summer|winter|year)|this morning|recently),? (?=(?:an?|the|my|our|his|her|one|two)\b)",
        "",
        text,
        flags=re.I,
    )
    lead, facts, body = colon(text)
    frame = ""
    if match := re.match(
        r"^(the (?:day|night|year|summer|winter|morning|last day)) (?:that |when |on which )?(?=(?:the|a|an|every|all|his|her)\b|[A-Z])(.+)$",
        body,
        re.I,
    ):
        frame, body = match[1], match[2]
    match = re.match(r"^(.+?)[,;]? (?:and )?then (?!\w+(?:s|ed|ing)\b )(.+)$", body, re.I)
    if match and match[2].split()[0].lower() not in words.VERBS:
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
    body = _somebody(_acting(body))
    tokens = tokens_of(body)
    subject, events = _clauses(tokens)
    heroes = _subjects(subject)
    heroes = tuple(_gendered(hero, tokens) for hero in heroes)
    events = _resolved(events, heroes)
    if apposition and heroes:
        heroes = (replace(heroes[0], name=apposition[1]), *heroes[1:])
    place, place_noun = _place(tokens)
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
    members = _members(facts) if heroes and (heroes[0].many or heroes[0].kind == "group") else ()
    return Premise(
        text, heroes, tuple(events), None, place, place_noun, (), facts, lead, frame, members, heroes + others
    )


_MEMBER = re.compile(
    r"^(?:the )?([A-Z][\w'-]+)(?: (?:on|at|with|plays?|has|holds|carries) (?:the |an? )?([a-z][\w ]*)| [a-z]+s\b.*|, .*|)$"
)


def _each(fact: str) -> tuple[str, ...]:
    """``Ida and Lu on violins`` as one for each."""
    both = re.match(r"^([A-Z][\w'-]+) and ([A-Z][\w'-]+) (on|at|with) (\w+)$", fact)
    if not both:
        return (fact,)
    thing = english.singular(both[4])
    return (f"{both[1]} {both[3]} {thing}", f"{both[2]} {both[3]} {thing}")


def _members(facts: tuple[str, ...]) -> tuple[Entity, ...]:
    """Listed facts that each name somebody: ``Otto on drums, Ida sings``; nothing where one does not."""
    facts = tuple(each for fact in facts for each in _each(fact))
    found = [_MEMBER.match(fact) for fact in facts]
    if len(found) < 2 or not all(found):
        return ()
    members = []
    for match in filter(None, found):
        noun, thing = match[1].lower(), match[2] or ""
        kind = words.kind(noun)
        tail = (
            f"with {thing if english.singular(thing) != thing else f'{english.article(thing)} {thing}'}"
            if thing
            else ""
        )
        members.append(Entity(noun, noun, kind, "a", name=match[1], tail=tail))
    return tuple(members)


def _resolved(events: list[Event], heroes: tuple[Entity, ...]) -> list[Event]:
    """An "it" that acts is what was acted on before, unless the hero is an it."""
    found: list[Event] = []
    last: Entity | None = None
    for event in events:
        if event.subject and event.subject.noun == "it":
            human = bool(heroes) and (heroes[0].kind == "person" or bool(heroes[0].gender))
            event = replace(event, subject=replace(last, det="the") if human and last else None)
        last = event.object or last
        found.append(event)
    return found


_INSTRUMENTS = frozenset(
    english.listed(
        "piano guitar violin cello drum drums flute trumpet harp accordion saxophone organ banjo ukulele"
    )
)


def _acting(text: str) -> str:
    """A scene named by what goes on in it, as a deed: children laughing -> children laugh."""
    text = re.sub(r"^(?:some(?:one|body)|a person) (?=\w+)", "a stranger ", text, flags=re.I)
    *subject, last = text.split() or [""]
    verb = words.GERUNDS.get(last.lower())
    if not verb or not subject or len(subject) > 4 or any(w.lower() in words.PREPOSITIONS for w in subject):
        return text
    noun = english.singular(subject[-1].lower())
    if noun in _INSTRUMENTS and verb == "play":
        return f"a musician plays the {subject[-1]}"
    if words.kind(noun) not in ("person", "animal", "machine", "weather", "plant", "sky", "group"):
        return text
    many = noun != subject[-1].lower() and noun not in words.MASS
    return f"{' '.join(subject)} {english.agree(verb, many)}"


def _somebody(text: str) -> str:
    """A deed without a doer gets one: learning to swim -> a girl learns to swim."""
    first, _, rest = text.partition(" ")
    verb = words.GERUNDS.get(first.lower())
    if not verb:
        return text
    if not rest:
        return f"a girl {english.third(verb)}"
    if re.search(r"\btogether\b", rest):
        return f"two friends {verb} {rest}"
    return f"a girl {english.third(verb)} {rest}"


def _sharing(text: str, match: re.Match[str], lead: str) -> Premise:
    heroes = _subjects(tokens_of(match[1]))
    shared = read_entity(tokens_of(f"{match[2]} {match[3]}"))
    return Premise(text, heroes, (), shared, lead=lead, people=(*heroes, shared))


def colon(text: str) -> tuple[str, tuple[str, ...], str]:
    """(words before, listed facts, the premise) of a wish with a colon in it."""
    head, colon, rest = text.partition(":")
    if not colon or not rest.strip() or re.search(r"\d$", head):
        return "", (), text
    if len(steps := numbered(rest)) >= 2:
        return "", steps, head.strip()
    items = tuple(part.strip() for part in re.split(r"[;\n]|,\s*(?:and\s+)?", rest) if part.strip())
    if len(items) >= 2 and max(len(item.split()) for item in items) <= 8:
        return "", items, head.strip()
    return head.strip(), (), rest.strip()


_STEP = re.compile(r"(?:^|(?<=\s))(?:step )?\(?\d{1,2}[.):]\)?\s+(?=\D)", re.I)


def numbered(text: str) -> tuple[str, ...]:
    """The items of a list in one line: ``1) sit down 2) listen``; none where it is no such list."""
    if len(_STEP.findall(text)) < 2:
        return ()
    return tuple(part.strip(" ,;.\n") for part in _STEP.split(text)[1:] if part.strip(" ,;."))


def _nounish(token: str) -> bool:
    word = token.lower()
    if token[:1].isupper() and word not in words.DETERMINERS | words.PREPOSITIONS:
        return True
    return (
        bool(word)
        and word[0].isalpha()
        and word not in words.DETERMINERS | words.PREPOSITIONS
        and word not in words.ADJECTIVES
        and word not in NUMBERS
    )


def verb_at(tokens: list[str], i: int, many: bool) -> str:
    """The base form of the verb that token ``i`` is, or empty where it is none."""
    word, before, after = low(tokens, i), low(tokens, i - 1), low(tokens, i + 1)
    if i and tokens[i][:1].isupper() and not tokens[i].isupper():
        return ""
    if word in ("called", "named", "like", "left") and before in ("the", "a", "novel", "book", ""):
        return ""
    noun_before = i > 0 and _nounish(tokens[i - 1])
    free = before in (*RELATIVES, "and", ",", "then", "but", "") or before in words.ADVERBS
    if word in words.THIRDS and (free or (noun_before and not many)):
        return words.THIRDS[word] if before else ""
    if i and not many and (base := _unlisted(tokens, i)):
        return base
    if i and (noun_before or free) and (word in english.MODALS or (word == "could" and after == "not")):
        return word
    if word in ("is", "are", "has", "have") and i:
        return "be" if word in ("is", "are") else "have"
    if word in ("was", "were") and before in RELATIVES:
        return "be"
    if (
        word in words.GERUNDS
        and i
        and (noun_before or before in (",", "and") or before in words.ADVERBS)
        and after not in ("", ",") | words.GERUNDS.keys()
    ):
        return words.GERUNDS[word] if before not in ("of", "the", "a") else ""
    if (
        word in words.PASTS
        and word not in ("called", "named")
        and i
        and noun_before
        and (after not in ("by", "in", "with", "from") or words.PASTS[word] in _MOVING)
    ):
        return words.PASTS[word]
    if (
        word in words.VERBS
        and (many or before in ("who", "that", "which", "and", "then", ","))
        and (noun_before or free)
        and i
        and not (many and noun_before and not free and _one_of_a_compound(tokens, i))
    ):
        return word
    return ""


def _one_of_a_compound(tokens: list[str], i: int) -> bool:
    """Whether a word between a singular and a plural only tells which: the "lift" of "twin lift attendants"."""
    before, after = low(tokens, i - 1), low(tokens, i + 1)
    joined = any(t.lower() in ("and", "both", "they") for t in tokens[:i])
    if before in ("police", "people", "sheep", "deer", "fish", "cattle", "folk"):
        return False
    return english.singular(before) == before and not joined and english.singular(after) != after


def _unlisted(tokens: list[str], i: int) -> str:
    """The base of a verb that no list holds: an -s form right after somebody, and before an object or a place."""
    word, before, after = low(tokens, i), low(tokens, i - 1), low(tokens, i + 1)
    if word in words.THIRDS or len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return ""
    named = i == 1 and tokens[0][:1].isupper()
    somebody = words.kind(before) in ("person", "animal", "machine") or named
    follows = after in words.DETERMINERS | (frozenset() if named else words.PREPOSITIONS) | {
        "it",
        "him",
        "them",
        "herself",
        "himself",
    }
    known = words.kind(english.singular(word)) != "thing"
    if not somebody or not follows or known or after in ("of", "and"):
        return ""
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("shes", "ches", "xes", "zzes")) else word[:-1]


def _clauses(tokens: list[str]) -> tuple[list[str], list[Event]]:
    """The subject's tokens, and what it does."""
    many = _plural_subject(tokens)
    start = next(
        (i for i in range(1, len(tokens)) if verb_at(tokens, i, many) and not _inside_tail(tokens, i)), None
    )
    if start is None:
        return tokens, []
    subject = tokens[:start]
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


def _inside_tail(tokens: list[str], i: int) -> bool:
    """Whether a "where" or "when" stands before: its verb belongs to the noun phrase."""
    return any(t.lower() in ("where", "when", "whose", "while") for t in tokens[:i])


def _plural_subject(tokens: list[str]) -> bool:
    acts = next((i for i, t in enumerate(tokens) if t.lower() in words.THIRDS), len(tokens))
    for i, token in enumerate(tokens[:acts]):
        if token.lower() == "and" and i and _somebody_next(tokens[i + 1 : i + 5]):
            return True
    first = [t.lower() for t in tokens[:6]]
    if first and (
        (first[0] in NUMBERS and NUMBERS[first[0]] > 1) or first[0] in ("several", "many", "all", "both")
    ):
        return True
    for i, token in enumerate(first[:5]):
        if token == "and" and i and not any(t in words.THIRDS for t in first[:i]):
            return True
        if token in words.PREPOSITIONS or token in RELATIVES:
            break
    for i, token in enumerate(first[:4]):
        if (
            i
            and token in words.THIRDS
            and first[0] in ("a", "an", "the", "one", "every", "my", "our")
            and _nounish(first[i - 1])
        ):
            return False
        single = english.singular(token)
        if (
            single != token
            and words.kind(single) != "thing"
            and (i + 1 >= len(first) or first[i + 1] not in words.THIRDS)
        ):
            following = first[i + 1] if i + 1 < len(first) else ""
            return (
                following in words.VERBS
                or following in words.PASTS
                or following in words.GERUNDS
                or following in words.PREPOSITIONS
                or following in RELATIVES
            )
    return _plural_acts(tokens)


def _plural_acts(tokens: list[str]) -> bool:
    """Whether a plural that no list knows acts near the beginning: "lift attendants compete over …"."""
    for i in range(min(5, len(tokens) - 1)):
        word, verb, after = low(tokens, i), low(tokens, i + 1), low(tokens, i + 2)
        if word in words.PREPOSITIONS or word in words.THIRDS:
            return False
        plural = len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
        follows = words.PREPOSITIONS | words.DETERMINERS | words.ADVERBS | {"", ",", "."}
        plural = plural or word in words.GROUPS
        if plural and verb in words.VERBS and after in follows:
            return True
    return False


def _boundary(tokens: list[str], i: int, many: bool) -> tuple[int, int | None, Entity | None]:
    """Where a clause ends, where the next verb is, and who acts there if it is somebody else."""
    for j in range(i, len(tokens)):
        word = tokens[j].lower()
        if word not in (",", "and", "then", ".", ";", "but", "until", "while"):
            continue
        k = j + 1
        while low(tokens, k) in ("and", "then", ",", "but"):
            k += 1
        if k < len(tokens) and _starts_verb(tokens, k, many):
            return j, k, None
        limit = next((m for m in range(k, len(tokens)) if tokens[m] in (".", ";")), len(tokens))
        verb = next(
            (
                m
                for m in range(k + 1, min(limit, k + 6))
                if verb_at(tokens, m, _plural_subject(tokens[k:m]) or tokens[k].lower() in ("they",))
            ),
            None,
        )
        if verb is not None and not (word == "and" and not _subject_like(tokens[k:verb])):
            other = tokens[k:verb]
            named = len(other) > 1 or other[0].lower() not in _PRONOUN_GENDER | {"they": ""}
            return j, verb, read_entity(other) if named else None
        if word in (".", ";"):
            return j, None, None
    return len(tokens), None, None


def _subject_like(tokens: list[str]) -> bool:
    return (bool(tokens) and tokens[0].lower() in words.DETERMINERS | {"he", "she", "it", "they"}) or tokens[
        0
    ][:1].isupper()


def _starts_verb(tokens: list[str], k: int, many: bool) -> bool:
    word, after = tokens[k].lower(), low(tokens, k + 1)
    if word in words.THIRDS and not many:
        return after not in (",", "and") or k + 1 >= len(tokens) or after == ","
    if word in words.VERBS and many:
        return True
    return word in words.PASTS and word not in words.ADJECTIVES


def _event(tokens: list[str], i: int, end: int, who: Entity | None, many: bool) -> Event:
    base = (
        verb_at(tokens, i, many or bool(who and who.many))
        or words.THIRDS.get(low(tokens, i))
        or words.PASTS.get(low(tokens, i))
        or low(tokens, i)
    )
    rest_tokens = tokens[i + 1 : end]
    group, particle = words.VERBS.get(base, ""), ""
    for size in (2, 1):
        phrase = " ".join([base, *(t.lower() for t in rest_tokens[:size])])
        if len(rest_tokens) >= size and phrase in words.VERBS:
            group, particle = words.VERBS[phrase], " ".join(rest_tokens[:size])
            break
    rest = join(rest_tokens)
    aim = ""
    if base in english.MODALS or base == "could":
        acts = rest_tokens[1:] if low(rest_tokens, 0) == "not" else rest_tokens
        base, rest = english.MODALS.get(base, "cannot"), join(acts)
        aim, group, rest_tokens = rest, "", acts[1:]
    if base in _AIMS and low(rest_tokens, 0) == "to" and len(rest_tokens) > 1:
        aim = join(rest_tokens[1:])
        group = words.VERBS.get(f"{low(rest_tokens, 1)} {low(rest_tokens, 2)}") or words.VERBS.get(
            low(rest_tokens, 1), ""
        )
    skip = len(particle.split())
    if particle == "in love" and low(rest_tokens, 2) != "with":
        group = ""
    target = None if base == "be" or (particle == "in love" and not group) else _object(rest_tokens[skip:])
    if target and world.find(target.phrase):
        lead = join(rest_tokens).partition(target.phrase)[0].lower().split()
        if words.PLACE_PREPOSITIONS & set(lead):
            target = None
    other = _other(rest_tokens) if target else None
    if other and target and other.noun == target.noun:
        other = None
    group = _kind_of_deed(base, group, target)
    before = low(tokens, i - 1)
    adverb = before if before in ("never", "only", "always", "still", "secretly", "nearly", "almost") else ""
    return Event(base, rest, group, target, who, aim, other, adverb, particle)


def _kind_of_deed(verb: str, group: str, target: Entity | None) -> str:
    """The kind of story a verb tells of that object: one thing is no collection, and a café is opened as it is built."""
    if target is None:
        return group
    single = not target.many and target.det in ("a", "an", "one", *words.POSSESSIVES)
    if verb == "run" or (group == "collect" and single):
        return ""
    business = world.find(target.noun) or target.noun in ("restaurant", "business", "hotel")
    return "make" if verb == "open" and business else group


def _other(tokens: list[str]) -> Entity | None:
    """Who stands after "to", "for" or "with" behind an object, if it is somebody."""
    at = next((i for i, t in enumerate(tokens) if i and t.lower() in ("to", "for", "with")), None)
    if at is None:
        return None
    end = next(
        (
            j
            for j in range(at + 2, len(tokens))
            if tokens[j] in ",;." or tokens[j].lower() in words.PREPOSITIONS | {"and", "who", "that", "where"}
        ),
        len(tokens),
    )
    entity = read_entity(tokens[at + 1 : end])
    living = entity.kind in ("person", "animal", "machine") or entity.noun == "snowman"
    return entity if living and (entity.det or entity.name) and not entity.many else None


def _object(tokens: list[str]) -> Entity | None:
    """The first noun phrase after a verb; a preposition such as *with* may lead it."""
    while tokens and (
        tokens[0].lower() in words.ADVERBS
        or tokens[0].lower() in ("with", "to", "for", "about", "at", "by", "on", "in", "of", "into")
    ):
        if tokens[0].lower() == "to" and low(tokens, 1) in words.VERBS:
            tokens = tokens[2:]
            continue
        tokens = tokens[1:]
    if not tokens or tokens[0].lower() in (
        "how",
        "what",
        "why",
        "that",
        "where",
        "when",
        "whether",
        "who",
        "which",
    ):
        return None
    stop = next(
        (
            i
            for i, t in enumerate(tokens)
            if i
            and (
                t in ",;."
                or t.lower() in words.PREPOSITIONS
                or t.lower() in RELATIVES
                or (t.lower() in NUMBERS and i > 1)
                or t.lower()
                in (
                    "and",
                    "while",
                    "until",
                    "where",
                    "out",
                    "away",
                    "back",
                    "again",
                    "together",
                    "alone",
                    "home",
                )
            )
        ),
        len(tokens),
    )
    tail_words = {"of"}
    end = stop
    if stop < len(tokens) and tokens[stop].lower() in tail_words:
        end = next((i for i in range(stop + 1, len(tokens)) if tokens[i] in ",;."), len(tokens))
    if tokens[0].lower() in ("it", "him", "her", "them", "itself", "himself", "herself") and (
        len(tokens) == 1 or tokens[0].lower() != "her"
    ):
        return None
    if tokens[0].lower() in words.PREPOSITIONS:
        return (
            _object(tokens[1:])
            if tokens[0].lower() in ("beside", "against", "without", "between", "like", "from")
            else None
        )
    entity = read_entity(tokens[:end])
    return entity if entity.noun else None


def _subjects(tokens: list[str]) -> tuple[Entity, ...]:
    """One entity for each of those that "and" joins."""
    groups: list[list[str]] = [[]]
    for i, token in enumerate(tokens):
        if (
            token.lower() == "and"
            and groups[-1]
            and i + 1 < len(tokens)
            and (
                not any(t.lower() in words.PREPOSITIONS for t in groups[-1])
                or _somebody_next(tokens[i + 1 : i + 5])
            )
        ) or (token == "," and groups[-1] and low(tokens, i + 1) in words.DETERMINERS):
            groups.append([])
        elif token == "," and len(tokens) > i + 1:
            break
        else:
            groups[-1].append(token)
    return tuple(entity for group in groups if group and (entity := read_entity(group)).noun)


def _somebody_next(tokens: list[str]) -> bool:
    """Whether a person or animal of its own follows: her dog Bruno, and not a red hat."""
    if not tokens or tokens[0].lower() not in words.DETERMINERS:
        return False
    kinds = [words.kind(t.lower()) for t in tokens[1:] if t.lower() not in words.ADJECTIVES]
    return bool(kinds) and kinds[0] in ("person", "animal")


def _gendered(hero: Entity, tokens: list[str]) -> Entity:
    """Take the gender from a pronoun in the wish where the noun has none."""
    if hero.gender or hero.many:
        return hero
    found = next((g for t in tokens if (g := _PRONOUN_GENDER.get(t.lower()))), "")
    return replace(hero, gender=found) if found else hero


def _place(tokens: list[str]) -> tuple[str, str]:
    """The last phrase of place, in the wish's words, and its noun; one of weather only where there is no other."""
    weather = ("", "")
    for i in range(len(tokens) - 1, -1, -1):
        if tokens[i].lower() not in words.PLACE_PREPOSITIONS or low(tokens, i + 1) in words.VERBS:
            continue
        end = next(
            (
                j
                for j in range(i + 1, len(tokens))
                if tokens[j] in ",;.?!"
                or (j > i + 1 and tokens[j].lower() in words.PREPOSITIONS - {"of"})
                or tokens[j].lower() in ("and", "who", "that", "which", "where")
                or (j > i + 1 and verb_at(tokens, j, False))
            ),
            len(tokens),
        )
        phrase = tokens[i + 1 : end]
        stop = next((j for j, t in enumerate(phrase) if t.lower() == "of"), len(phrase))
        noun = phrase[:stop][-1] if phrase[:stop] else ""
        if noun and (
            noun[0].isupper()
            or words.kind(english.singular(noun.lower())) not in ("idea", "person", "animal")
        ):
            found = join(tokens[i:end]), noun.lower() if noun[0].isupper() else english.singular(noun.lower())
            if words.kind(found[1]) != "weather":
                return found
            weather = weather if weather[0] else found
    return weather
