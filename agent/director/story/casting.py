"""Who of a premise is in the cast, and how somebody or something is called in a picture."""

from __future__ import annotations

from dataclasses import replace

from agent.director.story import looks, world
from agent.director.wish.entities import ANYBODY, Entity, Premise
from agent.director.wish.premise_objects import RACES
from agent.director.words import concrete, english, vocabulary
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


NATURE = frozenset(
    english.listed(
        "sea beach forest desert mars mountain river lake snowfield island sky cave canyon hills moon underwater space road"
    )
)


OCCASIONS = frozenset(
    english.listed(
        "lesson lessons class rehearsal exam auction duel wedding party concert meeting parade funeral journey trip dinner picnic festival birthday war battle ceremony walk ride dance game match tournament picnic fair carnival"
    )
)


def seen(entity: Entity) -> str:
    """How something that is not cast looks in a picture."""
    if entity.noun in SEEN:
        base = SEEN[entity.noun]
        extra = [w for w in entity.phrase.split() if w in vocabulary.ADJECTIVES and w not in base]
        return f"{base} ({' '.join(extra)})" if extra else base
    return entity.first


MOST_CAST = 3
"""Members whom a story of so few scenes can keep apart."""


MOST_LISTED = 6
"""Members at most where the wish lists them by name."""


def cast_of(premise: Premise, hero: Entity, seed: str) -> tuple[PlannedCast, ...]:
    if premise.members:
        return _listed_cast(premise.members, seed)
    members: list[Entity] = [
        e
        for e in premise.heroes or (hero,)
        if e.name or not (e.noun in ANYBODY or (e.kind == "thing" and e.noun in NATURE | {"ocean", "hill"}))
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
        "window door wall floor roof ceiling gate fence step stair corner edge street road path way motorway highway railway world country town city village bank life parliament tango waltz council crime hair trail one mind revolution chance job reason"
    )
)
"""Places, their parts and what has no shape: what is done there is no more about them than about the floor."""


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
