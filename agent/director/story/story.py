"""An English premise as a story: its world, its cast, and the words that fill every slot."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from agent.director.chance import pick, ranked
from agent.director.story import looks, world
from agent.director.story.frames import Voice
from agent.director.story.props_en import prop_of
from agent.director.story.visuals import Ledger
from agent.director.wish.entities import ANYBODY, Entity, Event, Premise
from agent.director.wish.premise_objects import RACES
from agent.director.words import concrete, english, phrases, vocabulary
from film.breakdown import PlannedCast
from film.document import CastKind

_CAST_KINDS: dict[str, CastKind] = {"person": "person", "group": "person", "animal": "animal", "machine": "thing", "thing": "thing",
                                    "food": "thing", "plant": "thing", "weather": "thing", "sky": "thing"}  # fmt: skip
SEEN = {
    "storm": "a towering grey storm cloud", "rain": "a curtain of slanting rain", "wind": "a strong wind bending the grass", "cloud": "a small white cloud",
    "moon": "the pale full moon", "sun": "the round low sun", "star": "one bright star", "stars": "a sky full of stars", "comet": "a comet with a long pale tail",
    "echo": "an echo, drawn as rings of pale light", "love": "a red thread from hand to hand", "time": "an hourglass with its last grains",
    "memory": "a faded photograph in a frame", "music": "a ribbon of light rising from a gramophone", "song": "a ribbon of light in the air",
    "voice": "a voice, a warm glow in the dial of an old radio", "silence": "an empty chair in still air", "shadow": "a long blue shadow",
    "colour": "pools of bright colour", "color": "pools of bright colour", "case": "a case file lying open", "mystery": "a locked box with a lit keyhole",
    "dream": "a small lit boat floating in the air", "light": "a beam of warm light", "fear": "a tall shadow on a wall", "hope": "a small flame in cupped hands",
    "word": "white slips of paper in the air", "name": "a blank brass name plate", "number": "a row of coloured beads", "secret": "a sealed envelope",
    "trust": "a rope between two hands", "race": "a bicycle race with bunting and riders", "war": "a broken gate in a field", "year": "a tree with many rings",
    "soup": "a steaming pot of soup", "coffee": "a cup of coffee", "tea": "a pot of tea", "milk": "a bottle of milk", "honey": "a jar of honey",
    "everyone": "people of all ages", "everybody": "people of all ages", "nobody": "an empty place", "somebody": "a stranger", "someone": "a stranger",
    "it": "the wide open sky", "world": "a small blue globe", "home": "a lit window", "rainbow": "a wide rainbow", "snow": "drifting snow", "fire": "a small bright fire",
}  # fmt: skip
_HANDS = {"person": "hand", "group": "hand", "machine": "claw", "animal": "paw", "weather": "edge", "sky": "edge", "thing": "side",
          "plant": "leaf", "food": "edge", "idea": "edge"}  # fmt: skip
_ANIMAL_HANDS = {"bird": "wing", "crow": "wing", "raven": "wing", "owl": "wing", "penguin": "wing", "duck": "wing", "goose": "wing", "gull": "wing", "sparrow": "wing", "pigeon": "wing",
                 "fish": "fin", "whale": "fin", "dolphin": "fin", "shark": "fin", "snail": "feeler", "worm": "tail", "snake": "tail", "horse": "hoof", "cow": "hoof",
                 "goat": "hoof", "sheep": "hoof", "deer": "hoof", "pig": "hoof", "donkey": "hoof", "elephant": "trunk", "octopus": "arm", "butterfly": "wing",
                 "bee": "wing", "moth": "wing", "crab": "claw", "dragon": "claw", "caterpillar": "foot", "turtle": "foot", "frog": "foot"}  # fmt: skip
_BIG = frozenset(
    english.listed(
        "storm wind sea ocean giant dragon whale elephant bear lion monster dinosaur volcano mountain robot machine train ship cloud thunder shark tiger"
    )
)
_NATURE = frozenset(
    english.listed(
        "sea beach forest desert mars mountain river lake snowfield island sky cave canyon hills moon underwater space road"
    )
)
OCCASIONS = frozenset(
    english.listed(
        "lesson lessons class rehearsal exam auction duel wedding party concert meeting parade funeral journey trip dinner picnic festival birthday war battle ceremony walk ride dance game match tournament picnic fair carnival"
    )
)
_TOOLS = {"knit": "ball of wool", "swim": "float", "dance": "shoe", "cook": "spoon", "read": "book", "sing": "song sheet", "paint": "brush", "fly": "feather",
          "juggle": "ball", "draw": "pencil", "write": "pencil", "bake": "egg", "skate": "skate", "surf": "board", "sew": "needle", "drum": "stick", "ride": "bell",
          "whistle": "reed", "violin": "bow", "chess": "chess piece", "piano": "song sheet", "guitar": "string", "football": "ball", "count": "pebble", "garden": "seed", "climb": "rope", "ski": "pole", "type": "key"}  # fmt: skip
_BAKED = {
    "bread": "loaf",
    "cake": "cake",
    "pie": "pie",
    "cookie": "biscuit",
    "biscuit": "biscuit",
    "pizza": "pizza",
}
"""What comes out of the oven, as one thing: a film about baking it shows it."""
_UNHANDY = dict.fromkeys(
    english.listed("piano organ harp cello tuba drum-kit motorcycle tower house bridge wall tent stage"), ""
)
"""Things that nobody hands over or balances."""
_CARRIERS = {
    "echo": "jar",
    "memory": "box",
    "dream": "jar",
    "song": "bottle",
    "sound": "jar",
    "word": "drawer",
    "smile": "box",
    "star": "jar",
    "shadow": "envelope",
}


@dataclass(frozen=True)
class Story:
    """Everything a scene writer needs to know about one film."""

    premise: Premise
    group: str
    form: str
    voice: Voice
    facts: frozenset[str]
    ledger: Ledger
    cast: tuple[PlannedCast, ...]
    seed: str
    prop: str
    gap_word: str = ""


_INHABITED = frozenset(english.listed("town village city street house restaurant circus neighbourhood hotel"))
"""Places of which it can be said that they do something: their people do."""
_DRAWN = frozenset(english.listed("moon sun star cloud storm comet"))
"""What is up in the sky and can be seen to act."""
_UNHELD = frozenset(
    english.listed(
        "van bus truck lorry train tram ship boat ferry submarine plane airplane tractor crane elevator lift escalator locomotive helicopter carousel"
    )
)
"""Things that no hand holds and that pass from nobody to nobody."""


def form_of(premise: Premise, genre: str) -> str:
    """deed, place, person, thing, share, day, mood or states: which kind of story the premise is."""
    hero = premise.hero
    if premise.states:
        return "states"
    if premise.shared:
        return "share"
    if premise.frame and premise.events:
        living = hero and hero.kind in ("person", "animal", "machine", "group") and not hero.many
        return "deed" if living and premise.events[0].group not in ("lose", "escape") else "day"
    if genre == "poem" and not premise.events and hero and hero.kind not in ("person", "animal"):
        return "mood"
    aloft = genre == "poem" and hero and hero.kind in ("sky", "weather", "idea")
    if premise.events and not (aloft and not (_target(premise) and hero and hero.noun in _DRAWN)):
        return "deed"
    if hero is None:
        return "mood"
    if hero.kind in ("weather", "sky", "idea", "plant") or hero.noun in vocabulary.MASS | OCCASIONS:
        return "mood" if genre != "children" else "deed"
    if hero.kind == "thing" and (key := world.find(hero.label)):
        return "mood" if key in _NATURE else "place"
    if hero.kind == "animal":
        return "animal"
    if hero.kind in ("person", "group"):
        return "person"
    if hero.many or hero.noun in _UNHELD:
        return "mood"
    return "thing" if hero.det or hero.name or hero.noun in looks.KNOWN_THINGS else "mood"


def tell(premise: Premise, genre: str, seed: str, people: bool = True) -> Story:
    """The story behind a premise; every choice depends on the seed alone."""
    premise = _with_genders(premise, seed)
    form = form_of(premise, genre)
    hero = premise.hero or Entity("child", "child", "person", "a")
    event = premise.events[0] if premise.events else None
    target = _target(premise)
    group = _group(event, target) if hero.noun != "nobody" else ""
    ledger = _ledger(premise, hero, genre, group, seed)
    prop = _prop(premise, ledger, group, target, seed)
    cast = (
        _cast(premise, hero, target, form, seed)
        if form not in ("place", "mood", "day", "states")
        and genre not in ("explainer", "news", "travel", "howto")
        else ()
    )
    facts = _facts(premise, hero, target, group, ledger) | ({"cast"} if cast else frozenset())
    voice = _voice(premise, hero, target, event, ledger, prop, cast, seed)
    return Story(premise, group, form, voice, facts, ledger, cast, seed, prop)


def _with_genders(premise: Premise, seed: str) -> Premise:
    def known(entity: Entity) -> Entity:
        return replace(entity, gender=looks.gender(entity, seed)) if not entity.many else entity

    heroes = tuple(known(h) for h in premise.heroes)
    events = tuple(
        replace(e, object=known(e.object) if e.object else None, other=known(e.other) if e.other else None)
        for e in premise.events
    )
    return replace(premise, heroes=heroes, events=events)


def _target(premise: Premise) -> Entity | None:
    """Whom or what the hero acts on: the first event's object."""
    if premise.shared:
        return premise.shared
    objects = [
        e.object
        for e in premise.events
        if e.object and not e.subject and e.object.noun not in ("year", "day", "hour", "minute")
    ]
    hero = premise.hero
    objects = [o for o in objects if not hero or o.noun != hero.noun]
    return objects[0] if objects else None


def _group(event: Event | None, target: Entity | None) -> str:
    if target and target.noun in RACES:
        return "race"
    if event and event.verb == "count":  # what is counted stays where it is
        return ""
    return (event.group if event else "") or ""


def _ledger(premise: Premise, hero: Entity, genre: str, group: str, seed: str) -> Ledger:
    text = premise.text
    key = world.find(premise.place) if premise.place else None
    if (
        key is None
        and premise.place_noun
        and premise.place
        and premise.place.split()[0].lower() in ("in", "at", "on", "by")
    ):
        key = None
    if hero.kind == "thing" and world.find(hero.label):
        key = world.find(hero.phrase)
    spot = (
        premise.place
        if premise.place
        and (key or premise.place_noun[:1].isupper() or premise.place.split()[-1][:1].isupper())
        else ""
    )
    target = _target(premise)
    if group == "race" and target and target.noun in RACES:
        key = key or "race"
    key = (
        key
        or world.find(
            text
            if not premise.heroes
            else f"{hero.phrase or (hero.name if hero.kind == 'idea' else '')} {hero.tail}"
        )
        or (world.find(_FOR.sub("", premise.events[0].rest)) if premise.events else None)
    )
    key = key or _homes(premise, hero, target)
    if genre == "documentary" and key == "city" and not spot:
        key = "workshop"
    place = world.get(key)
    if flock := _flock(text, premise):
        place = replace(place, things=(flock, *place.things))
    time = world.stated(world.TIMES, text)
    season = world.stated(world.SEASONS, text)
    weather = world.stated(world.WEATHERS, text)
    if not time and {e.noun for e in (hero, target) if e} & {"moon", "star", "stars", "comet"}:
        time = "night"
    if not time and weather == "storm":
        time = "night" if place.key in ("lighthouse", "sea", "castle", "house") else "evening"
    if not weather and season == "winter" and key not in ("library",):
        weather = "snow"
    return Ledger(place, spot, time or place.hour, season, weather or pick(("clear", ""), seed, "weather"))


def _flock(text: str, premise: Premise) -> str:
    """Animals that are only there, and that nobody acts on: ``gulls`` of "on the beach with gulls"."""
    acted = {e.noun for e in (*premise.heroes, *(x.object for x in premise.events if x.object))}
    for match in re.finditer(
        r"\b(?:with|between|among|under|past|while) (?:the |some |many )?([a-z]+s)\b", text
    ):
        noun = english.singular(match[1])
        if vocabulary.kind(noun) == "animal" and noun not in acted:
            return match[1]
    return ""


_FOR = re.compile(r"\bfor (?:an?|the|his|her|their|its|my|our|people|those)\b.*")
"""Whom or what a deed is for, which is not where it is done."""
_ROOMS = {"bake": "kitchen", "cook": "kitchen"}
"""Deeds that are done in one kind of room, whoever does them."""


def _homes(premise: Premise, hero: Entity, target: Entity | None) -> str:
    """Where the hero lives, or whoever stands beside, or what is acted on.

    A vehicle that somebody without a trade waits for or drives tells more than they do.
    """
    deeds = {phrases.lemma(word) for event in premise.events for word in f"{event.verb} {event.rest}".split()}
    if room := next((_ROOMS[deed] for deed in _ROOMS if deed in deeds), ""):
        return room
    if target and target.kind == "machine" and hero.kind == "person" and hero.noun not in vocabulary.PEOPLE:
        return world.known_home(target.noun, target.phrase) or world.home(hero.noun, hero.phrase, hero.kind)
    for entity in (*premise.heroes, target):
        if entity and (key := world.known_home(entity.noun, entity.phrase)):
            return key
    return world.home(hero.noun, hero.phrase, hero.kind)


def _prop(premise: Premise, ledger: Ledger, group: str, target: Entity | None, seed: str) -> str:
    """The planted thing: countable, of the place, not already part of the premise."""
    counted = any(event.verb == "count" for event in premise.events)
    if (
        target
        and target.many
        and (counted or (group == "collect" and target.kind in ("thing", "plant", "food")))
    ):
        return target.noun
    if target and group in ("collect", "befriend") and target.noun in _CARRIERS:
        return _CARRIERS[target.noun]
    used = {phrases.lemma(w) for w in phrases.content_words(premise.text)}
    verb = next((w for w in map(phrases.lemma, phrases.content_words(premise.text)) if w in _TOOLS), "")
    held = (
        re.match(r"with (?:an? |his |her |its )?([a-z][a-z ]+)$", premise.hero.tail)
        if premise.hero and not premise.events
        else None
    )
    if held and len(held[1].split()) <= 3 and "held" in looks.belongings(f"with a {held[1]}"):
        *many, last = held[1].split()
        one = [word for word in many if word not in english.NUMBER_WORDS]
        return " ".join([*one, english.singular(last)])
    if (
        group == "learn"
        and target
        and target.kind == "thing"
        and target.det
        and not target.many
        and target.noun not in SEEN | _UNHANDY
    ):
        return target.label
    if baked := next((_BAKED[word] for word in _BAKED if word in used and verb in ("bake", "cook")), ""):
        return baked
    if group == "learn" and verb:
        return _TOOLS[verb]
    own = prop_of(premise.hero.noun, premise.hero.phrase) if premise.hero else ""
    if own and not {phrases.lemma(w) for w in own.split()} & used:
        return own
    options = [p for p in ledger.place.props if not used & set(p.split())] or list(ledger.place.props)
    if premise.hero and premise.hero.kind == "sky" and (lit := [p for p in options if p in _LIT]):
        options = lit
    return ranked(options, seed, "prop")[0]


def seen(entity: Entity) -> str:
    """How something that is not cast looks in a picture."""
    if entity.noun in SEEN:
        base = SEEN[entity.noun]
        extra = [w for w in entity.phrase.split() if w in vocabulary.ADJECTIVES and w not in base]
        return f"{base} ({' '.join(extra)})" if extra else base
    return entity.first


_LIT = ("lantern", "lamp", "candle")
MOST_CAST = 3
"""Members whom a story of so few scenes can keep apart."""
MOST_LISTED = 6
"""Members at most where the wish lists them by name."""


def _cast(
    premise: Premise, hero: Entity, target: Entity | None, form: str, seed: str
) -> tuple[PlannedCast, ...]:
    if premise.members:
        return _listed_cast(premise.members, seed)
    members: list[Entity] = [
        e
        for e in premise.heroes or (hero,)
        if e.name or not (e.noun in ANYBODY or (e.kind == "thing" and e.noun in _NATURE | {"ocean", "hill"}))
    ]
    for event in premise.events:
        for other in (event.object, event.subject, event.other):
            if other and _castable(other) and other.noun not in {e.noun for e in members}:
                members.append(other)
    members += [
        e
        for e in premise.people
        if e.name and e.det and _castable(e) and e.name not in {m.name for m in members}
    ]
    if premise.shared and _castable(premise.shared):
        members.append(premise.shared)
    planned: list[PlannedCast] = []
    for hue, entity in enumerate(
        _singled([m for m in members if m in premise.heroes or m is hero or _castable(m)])
    ):
        if len(planned) >= (MOST_LISTED if entity.name else MOST_CAST):
            continue
        if entity.kind not in _CAST_KINDS and entity.kind != "thing":
            continue
        slug = entity.slug
        while slug in {c.id for c in planned} or slug == "narrator":
            slug = f"other_{slug}"[:24]
        planned.append(
            PlannedCast(
                id=slug,
                name=entity.name,
                kind=_CAST_KINDS.get(entity.kind, "thing"),
                look=looks.describe(entity, hue, seed, slug),
            )
        )
    return tuple(planned)


def _listed_cast(members: tuple[Entity, ...], seed: str) -> tuple[PlannedCast, ...]:
    """Each listed member, with what is theirs in their look."""
    planned = []
    for hue, entity in enumerate(members[:MOST_LISTED]):
        look = looks.describe(entity, hue, seed, entity.slug)
        if entity.tail and entity.tail not in look:
            look = look.replace(", ", f" {entity.tail}, ", 1)
        planned.append(
            PlannedCast(
                id=entity.slug, name=entity.name, kind=_CAST_KINDS.get(entity.kind, "thing"), look=look
            )
        )
    return tuple(planned)


def _singled(members: list[Entity]) -> list[Entity]:
    """Two brothers are two members, each with a look of his own."""
    found: list[Entity] = []
    for entity in members:
        several = entity.count in (2, 3) and entity.kind in ("person", "animal", "machine")
        one = replace(
            entity, many=False, count=1, det="a", phrase=" ".join([*entity.phrase.split()[:-1], entity.noun])
        )
        found += [one] * entity.count if several else [entity]
    return found


def cast_kind(entity: Entity) -> CastKind:
    """What the film calls it: person, animal, thing."""
    return _CAST_KINDS.get(entity.kind, "thing")


def _castable(entity: Entity) -> bool:
    if (
        entity.noun in SEEN
        or entity.kind in ("idea", "weather", "sky")
        or (entity.many and entity.count == 1)
    ):
        return False
    return (
        entity.kind in ("person", "animal", "machine", "thing", "food", "plant", "group")
        and bool(entity.det or entity.name)
        and entity.noun not in RACES | _FIXTURES | OCCASIONS
        and entity.det != "no"
        and (entity.noun not in vocabulary.GERUNDS or bool(concrete.nouns(entity.noun)))
        and not world.find(entity.noun)
    )


_FIXTURES = frozenset(
    english.listed(
        "window door wall floor roof ceiling gate fence step stair corner edge street road path way motorway highway railway world country town city village bank life parliament tango waltz crime hair trail one mind revolution chance job reason"
    )
)
"""Places, their parts and what has no shape: what is done there is no more about them than about the floor."""


def _facts(
    premise: Premise, hero: Entity, target: Entity | None, group: str, ledger: Ledger
) -> frozenset[str]:
    facts = {f"h.{hero.kind}", f"g.{group}", f"h.{hero.noun}"}
    if hero.kind in ("person", "group") or hero.noun in ("robot", "android", "monkey", "gorilla"):
        facts.add("hands")
    if hero.kind == "thing" and world.find(hero.label):
        facts.add("h.place")
    if target:
        facts |= {"o", f"o.{target.kind}"}
        if target.noun in _BIG or target.kind == "machine":
            facts.add("o.big")
        if target.noun in RACES:
            facts.add("race")
    if re.search(r"\b(deaf|blind)\b", premise.text, re.I):
        facts.add("touch")
    if world.stated(world.TIMES, premise.text):
        facts.add("time")
    facts.add(
        "sea"
        if ledger.place.key in ("sea", "lake", "harbour")
        else "land"
        if ledger.place.key not in ("sky", "space", "underwater")
        else "air"
    )
    if ledger.time in ("night", "midnight"):
        facts.add("night")
    if premise.events:
        facts.add("claim")
    if _goal(premise):
        facts.add("goal")
    if hero.many or len(premise.heroes) > 1:
        facts.add("many")
    return frozenset(facts)


def _goal(premise: Premise) -> str:
    """``her mother's voice`` in "rebuild a radio to hear her mother's voice"."""
    rest = premise.events[0].rest if premise.events else ""
    match = re.search(r"\bto (?:hear|see|find|meet|reach|get|feel|bring back|remember) (.+)$", rest)
    return match[1] if match else ""


def reference(entity: Entity | None, cast: tuple[PlannedCast, ...]) -> str:
    """``{girl}`` for the cast, a description for the rest."""
    if entity is None:
        return ""
    ids = [c.id for c in cast]
    other = f"other_{entity.slug}"[:24]
    if entity.count == 2 and other in ids:
        return f"{{{entity.slug}}} and {{{other}}}"
    found = next((i for i in ids if i in (entity.slug, other)), None)
    return f"{{{found}}}" if found else seen(entity)


WHICH = re.compile(r"(?:who|that|which|whose|whom|where)\b")
"""How a clause begins that says which one is meant."""


def _met(entity: Entity) -> str:
    """How somebody enters, with the clause that says which one it is: *a baker who cannot sleep*."""
    return f"{entity.first} {entity.tail}" if WHICH.match(entity.tail) else entity.first


def _who(entity: Entity) -> str:
    """Somebody by look, never by name: for movement descriptions."""
    if entity.kind == "person":
        old = re.search(r"\bold\b|grand", entity.phrase) is not None
        child = entity.noun in ("girl", "boy", "child", "kid")
        body = {"m": "boy" if child else "man", "f": "girl" if child else "woman"}.get(
            entity.gender, "figure"
        )
        return f"the {'old ' if old else ''}{body}"
    if entity.many:
        return f"one of the {english.plural(entity.noun)}"
    return f"the {entity.label}" if not entity.name or entity.phrase else f"the {entity.kind}"


def _voice(
    premise: Premise,
    hero: Entity,
    target: Entity | None,
    event: Event | None,
    ledger: Ledger,
    prop: str,
    cast: tuple[PlannedCast, ...],
    seed: str,
) -> Voice:
    heroes = premise.heroes or (hero,)
    many = len(heroes) > 1 or hero.many
    n = pick((3, 4, 5), seed, "count")
    hand = _ANIMAL_HANDS.get(hero.noun, _HANDS.get(hero.kind, "side"))
    learner, lref = hero, ""
    if (
        event
        and event.verb == "teach"
        and target
        and target.many == many
        and target.kind in ("person", "animal", "machine")
    ):
        learner = target
    joined = english.row([h.the for h in heroes])
    shown = english.row([reference(h, cast) for h in heroes])
    lref = reference(learner, cast) if learner is not hero else shown
    small = "their" if many else hero.his
    target_hand = "hand" if target and target.kind == "person" else "side"
    plain = {
        "a": joined if len(heroes) > 1 and all(h.name for h in heroes) else english.row([_met(h) if premise.events else h.first for h in heroes]), "h": joined, "he": "they" if many else hero.he,
        "him": "them" if many else hero.him, "his": small, "himself": "themselves" if many else {"m": "himself", "f": "herself"}.get(hero.gender, "itself"),
        "hero": shown, "who": _who(hero) if len(heroes) == 1 else f"the {'taller of the two' if len(heroes) == 2 else 'tallest of them'}",
        "hand": hand, "hands": english.plural(hand), "thing": prop, "things": english.plural(prop),
        "n": english.in_words(n), "n1": english.in_words(n + 1), "p": ledger.place.name, "at_p": ledger.place.there,
        "sound": pick(ledger.place.sounds, seed, "said sound"), "smell": ledger.place.smell, "mishap": ledger.place.mishap,
        "noun": hero.label, "l": learner.the if learner is not hero else joined, "lhis": learner.his if learner is not hero else small,
        "learner": lref, "lwho": _who(learner),
        "goal": _goal(premise), "to": event.base if event else "", "does": event.finite(many) if event else "", "doing": event.doing if event else "",
    }  # fmt: skip
    if target:
        made = event is not None and event.verb in ("paint", "draw", "sketch", "photograph", "film")
        plain |= {
            "o": target.the,
            "ao": target.first,
            "it": target.him,
            "its": target.his,
            "obj": f"a canvas showing {seen(target)}" if made else reference(target, cast),
            "oseen": _who(target),
            "hand_o": target_hand,
        }
    inhabited = hero.noun in _INHABITED or (world.find(hero.label) or "").split()[-1:] == [hero.noun]
    if (
        hero.kind == "thing"
        and premise.events
        and inhabited
        and world.find(hero.label) not in (None, *_NATURE)
    ):
        plain |= {"hero": f"the people of {ledger.place.name}", "who": "one of the people"}
    return Voice(plain, many, bool(target and target.many))


def event_voice(story: Story, event: Event) -> Voice:
    """The same words, with another deed in the middle."""
    slots = dict(story.voice.slots)
    many = story.voice.hero_many
    slots |= {"to": event.base, "does": event.finite(many), "doing": event.doing}
    if event.object:
        ref = next((f"{{{c.id}}}" for c in story.cast if c.id == event.object.slug), seen(event.object))
        slots |= {
            "o": event.object.the,
            "ao": event.object.first,
            "it": event.object.him,
            "its": event.object.his,
            "obj": ref,
            "oseen": _who(event.object),
        }
    return Voice(slots, many, bool(event.object and event.object.many))
