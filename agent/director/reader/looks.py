"""How somebody, something or a scene looks, and what leaves a picture."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.director.reader import looks_meant as meaning
from agent.director.reader import looks_text as texts
from agent.director.reader.looks_english import english
from agent.director.reader.looks_gone import gone, redescribed
from agent.director.reader.looks_instead import shaded
from agent.director.reader.looks_meant import Subject
from agent.director.reader.marked import Span
from agent.director.reader.wish import Done, Handler, NotDone, Wish, after
from agent.director.refine.adjectives import ARTICLE, adjectival, names_a_thing
from agent.director.refine.ages import YEARS, aged
from agent.director.refine.appearance import without
from agent.director.refine.meant import meant, noun_of
from agent.director.refine.newcomers import head_of
from agent.director.refine.nounphrases import found
from agent.director.refine.removed import taken_back
from agent.director.refine.targets import gender, roles
from agent.director.refine.visuals import prop_added
from agent.director.refine.words import called
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import singular
from film.document import CastMember
from film.edits import Operation, UpdateCast, UpdateScene


def look(wish: Wish) -> Done:
    """How somebody, something or a scene looks."""
    new, olds = meaning.new(wish), meaning.old(wish)
    if olds and not (new and wish.parts("who")) and (told := _told_by_thing(wish)):
        return look(told)
    if not new and olds and wish.parts("who"):
        return gone(wish)
    if not new:
        raise NotDone("how it shall look")
    old = ARTICLE.sub("", english(wish, olds[0], loose=True)).lower() if olds else ""
    named, instead = _named(wish), False
    if re.fullmatch(r"clean[- ]shaven|beardless", new) and (shaved := _shaved(wish, named, olds)):
        return shaved
    if not named and meaning.being(new) and (company := meaning.company(wish)):
        named = [company]
    if not named and olds and adjectival(old) and (kin := _of_that_kind(wish, new)):
        named = [kin]
    if len(named) == 1 and not named[0]:
        raise NotDone(f"what {wish.one('who')!r} is")
    if not named and olds and not texts.light_of(new) and not texts.names_place(new):
        of_old = meaning.subject(wish, olds[0])
        if of_old is not None:
            named, old = [of_old], old if of_old.member else ""
            instead = True
    if not named:
        return _around_each(wish, meaning.shown(wish, None, new), new, old)
    operations: tuple[Operation, ...] = ()
    scenes: tuple[str, ...] = ()
    for subject in filter(None, named):
        member = subject.member
        current = replace(subject, member=wish.film.member(member.id)) if member else subject
        done = _one(wish, current, new, old, instead)
        wish = replace(wish, view=after(wish, done))
        operations, scenes = operations + done.operations, scenes + done.scenes
    return Done(operations, tuple(s.id for s in wish.film.scenes if s.id in scenes))


def _shaved(wish: Wish, named: list[Subject | None], olds: list[str]) -> Done | None:
    """Somebody without a beard, by whatever names them: *lose the keeper's beard, clean shaven*."""
    subjects = [*named, *(meaning.subject(wish, old) for old in olds)]
    member = next((one.member for one in subjects if one and one.member), None)
    if member is None or wish.parts("where"):
        return None
    return Done(wish.by_rules(f"make {called(member)} clean-shaven"), meaning.seen_in(wish, member))


def _of_that_kind(wish: Wish, new: str) -> Subject | None:
    """The only one of the cast who is such a being already: *a silver fox instead of an orange one*."""
    noun = meaning.being(new.split(", ")[0])
    same = [member for member in wish.film.cast if noun and noun in roles(member)]
    return Subject(noun, same[0], whole=True) if len(same) == 1 else None


def _told_by_thing(wish: Wish) -> Wish | None:
    """The wish whose thing is told as it shall be, with how apart from what: *yellow umbrella, not plum*."""
    span = next((span for span in wish.part.spans if span.role in ("who", "new")), None)
    if span is None or span.last - span.first < 2 or not adjectival(wish.part.words[span.first]):
        return None
    if not adjectival(meaning.old(wish)[0]):
        return None
    apart = (Span("new", span.first, span.first + 1), Span("who", span.first + 1, span.last))
    spans = tuple(one for each in wish.part.spans for one in (apart if each is span else (each,)))
    return replace(wish, part=replace(wish.part, spans=spans))


def _named(wish: Wish) -> list[Subject | None]:
    """What ``who`` means: one, or each of a list; a None where it is not clear."""
    told = wish.parts("who")
    try:
        scenes = meaning.scenes(wish)
    except NotDone:
        scenes = ()
    for phrase in told:
        pieces = re.split(r",? (?:and|und|et|y) |, ", phrase)
        if len(pieces) > 1 and all(each_ := [meaning.subject(wish, piece, scenes) for piece in pieces]):
            return each_
        if (subject := meaning.subject(wish, phrase, scenes)) is not None:
            return [meaning.had(wish, subject)]
    if told and wish.parts("old") and (subject := meaning.subject(wish, meaning.old(wish)[0], scenes)):
        return [subject] if subject.member else [None]
    return [None] if told else []


def _one(wish: Wish, subject: Subject, new: str, old: str, instead: bool) -> Done:
    if subject.member is not None:
        return _somebody(wish, subject, subject.member, new, old)
    return _something(wish, subject, meaning.shown(wish, subject, new), new, old, instead)


# Somebody of the cast.


_ALL = re.compile(r"^(?:all|alle|every|everywhere|jede|tou|tod|throughout|überall|partout)", re.I)
_BESIDE = re.compile(
    r"\b(?:nachlaufen|folg\w*|begleit\w*|neben|sitz\w*|follow\w*|beside|next to|accompan\w*|at (?:his|her) (?:side|feet)|bei|avec|con|mit|with"
    r"|suiv\w*|junto|give|gib|gebt|has|have|hat|get|bekomm\w*|donne\w*|ponle)\b",
    re.I,
)


def _somebody(wish: Wish, subject: Subject, member: CastMember, new: str, old: str) -> Done:
    """One of the cast, or a part of them: everywhere by the description, in single scenes by the picture."""
    try:
        scenes = meaning.scenes(wish)
    except NotDone:
        scenes = ()
    there = meaning.seen_in(wish, member)
    if re.match(r"(?:an? )?(?:another|different|something)\b", new) and not meaning.being(new):
        raise NotDone("how it shall be is not told")
    if any((thing := meant(wish.film, text)) and thing.member for text in wish.parts("except")):
        raise NotDone("all of somebody but a part")
    if (near := meaning.near(wish, ("on",))) and texts.told_as_thing(new):
        where = tuple(s for s in scenes if s in there) or there
        return _in_scenes(
            wish, where, lambda s: texts.added(wish.film, wish.film.scene(s), f"{new} {near}"), new
        )
    if wish.parts("except"):
        scenes = tuple(scene for scene in scenes if scene in there)
    noun = meaning.being(new.split(", ")[0]) if subject.whole else ""
    if noun and not old and _BESIDE.search(wish.text):
        beside = (
            f"{new} beside {'him' if gender(member) == 'm' else 'her' if gender(member) == 'f' else 'it'}"
        )
        where = tuple(s for s in scenes if s in there) or there
        return _in_scenes(
            wish, where, lambda s: texts.added(wish.film, wish.film.scene(s), beside, member), new
        )
    everywhere = not scenes or set(there) <= set(scenes) or any(map(_ALL.match, wish.parts("where")))
    if not everywhere:
        return _in_scenes(wish, scenes, lambda s: _with(wish, s, member, new, old), new)
    if subject.whole and (age := _years(new)):
        return redescribed(wish, member, aged(member, "older", age))
    if noun and noun not in roles(member):
        return _another(wish, member, new, noun)
    part = texts.old_noun(old) if subject.whole and adjectival(new) else ""
    if part and found(member.description, part):
        subject = replace(subject, noun=part, whole=False)
    hung = (
        names_a_thing(new)
        and not adjectival(new)
        and re.search(r"\b(?:on|a?round|hang|put|add|over)\b", wish.text)
    )
    if subject.whole or (hung and singular(head_of(new) or "") != singular(subject.noun)):
        told = texts.described(member, new, old)
        if told is None:
            raise NotDone(f"how {new!r} looks on {member.id}")
    else:
        told = texts.tidy_description(texts.otherwise(member.description, subject.noun, new, old))
    done = redescribed(wish, member, told)
    said = _mentions(wish, member, new, old) or shaded(wish, member, told)
    return Done(done.operations + said, done.scenes)


def _years(new: str) -> int | None:
    """The age that a phrase tells, and nothing else."""
    told = re.sub(r"^(?:older|younger),? (?:and )?", "", new.lower())
    told = re.sub(r"^(?:about|around|maybe) | (?:years?(?: old)?|jahre(?: alt)?)$", "", told)
    return int(told) if told.isdigit() else YEARS.get(told)


def _with(wish: Wish, scene_id: str, member: CastMember, new: str, old: str) -> str:
    """The picture of somebody with a thing about them, in place of another that it shows."""
    scene = wish.film.scene(scene_id)
    noun = texts.old_noun(old)
    if noun and len(found(scene.visual_description, noun)) == 1:
        return texts.otherwise(scene.visual_description, noun, new, instead=True)
    if adjectival(new) or re.match(r"(?:twice|half|much|as|bigger|smaller)\b", new):
        return texts.told_of(scene.visual_description, member, new)
    return texts.added(wish.film, scene, new, member)


_KIN = {
    "grandson": "boy",
    "son": "boy",
    "brother": "boy",
    "granddaughter": "girl",
    "daughter": "girl",
    "sister": "girl",
}
"""What somebody is who is called after their family."""


def _another(wish: Wish, member: CastMember, new: str, noun: str) -> Done:
    """Another being in somebody's place, wherever the film tells of them; a name that they have stays."""
    name = called(member)
    new = re.sub(rf"\b{noun}\b", _KIN.get(noun, noun), new)
    plain, *more = _in_front(new if re.match(r"an? ", new) else f"a {ARTICLE.sub('', new)}").split(", ")
    old_still = re.search(r"\b(?:sixty|seventy|eighty|ninety|old|elderly)\b", member.description)
    if old_still and re.fullmatch(r"an? (?:old|older|elderly) \w+", plain):
        plain = f"a {noun}"
    done = Done(
        wish.by_rules(f"{name} should be {plain}.", f"Replace {name} with {plain}."),
        meaning.seen_in(wish, member),
    )
    told = before = after(wish, done).film.member(member.id).description
    kept = [*more, *(piece for piece in member.description.split(", ") if _stays(wish, piece))]
    if kept and kept[0] not in told:
        told = ", ".join((told, *kept))
    if lexicon.gender(noun) == "f":
        told = without(told, "beard") or told
    if told == before:
        return done
    described = UpdateCast(cast_id=member.id, field="description", value=told)
    return replace(done, operations=(*done.operations, described))


def _in_front(being: str) -> str:
    """Somebody with what follows a comma in front: *a lamb, white and woolly* -> ``a white woolly lamb``."""
    behind = re.fullmatch(r"an? ([\w ]+), (\w+)(?: and (\w+))?", being)
    told = [word for word in behind.groups()[1:] if word] if behind else []
    return f"a {' '.join(told)} {behind[1]}" if behind and all(map(adjectival, told)) else being


def _stays(wish: Wish, piece: str) -> bool:
    """Whether a message says that something must stay which a piece of a description tells of."""
    named = {singular(word) for word in re.findall(r"[a-z]+", english(wish, wish.stays, loose=True).lower())}
    return any(
        singular(word) in named and lexicon.kind(singular(word)) == "thing" and word not in lexicon.ADJECTIVES
        for word in re.findall(r"[a-z]+", piece.lower())
    )


def _mentions(wish: Wish, member: CastMember, new: str, old: str) -> tuple[Operation, ...]:
    """What pictures and clips tell of the thing that somebody no longer has: "his oilskin hanging still"."""
    head, noun = head_of(new), texts.old_noun(old)
    if not noun or not head or head == noun or noun in roles(member):
        return ()
    done: list[Operation] = []
    for scene_id in meaning.seen_in(wish, member):
        scene = wish.film.scene(scene_id)
        for field in ("visual_description", "motion"):
            text = getattr(scene, field)
            told = texts.called(text, noun, head)
            if found(text, noun) and told != text:
                done.append(UpdateScene.model_validate({"scene_id": scene_id, "field": field, "value": told}))
    return tuple(done)


# Pictures.


_BECOMES = re.compile(
    r"\b(?:instead|replac\w+|swap\w*|becomes?|turn\w*|into|be|is|are|rather|statt|sei\w*|soll\w*|werden|wird|être|soit|sea\w*|ser|as|make|change\w*|exchange)\b",
    re.I,
)


def _something(
    wish: Wish, subject: Subject, scenes: tuple[str, ...], new: str, old: str, instead: bool
) -> Done:
    """A thing of pictures: otherwise, another one, or with something about it."""
    noun = subject.noun
    values = texts.light_of(new)
    people = lexicon.kind(singular(noun)) in ("person", "group") or singular(noun) in ("queue", "crowd")
    holds = (
        people and not adjectival(new) and (not meaning.being(new) or singular(noun) in ("queue", "crowd"))
    )
    if not instead and texts.told_as_thing(new) and (near := meaning.near(wish)):
        return _in_scenes(
            wish, scenes, lambda s: texts.added(wish.film, wish.film.scene(s), f"{new} {near}"), new
        )
    if meaning.being(new) and not people and not instead and lexicon.kind(singular(noun)) != "animal":
        raise NotDone(f"whether {new!r} takes the place of {noun}")
    if texts.whose(new):
        return _in_scenes(
            wish, scenes, lambda s: texts.otherwise(wish.film.scene(s).visual_description, noun, new), new
        )
    gets = _BESIDE.search(wish.text) or re.search(r"\b(?:on|around|add|needs?|put|hang)\b", wish.text)
    thing = not adjectival(new) and not texts.places(new) and names_a_thing(new) and texts.told_as_thing(new)
    if (
        thing
        and not instead
        and not old
        and (gets or not _BECOMES.search(wish.text))
        and not meaning.being(new)
    ):
        holds = True
    new = re.sub(r"^an? ([\w ]+) one$", r"\1", new)

    def told(scene_id: str) -> str:
        text = wish.film.scene(scene_id).visual_description
        if state := texts.state(new):
            return prop_added(text, f"the {noun} {state}")
        if values and not adjectival(new):
            return texts.lit(text, new, values)
        return (
            texts.holding(taken_back(text, new), noun, new)
            if holds
            else texts.otherwise(text, noun, new, old, instead)
        )

    return _in_scenes(wish, scenes, told, new, "" if holds else noun)


_SETS = frozenset(
    [
        "garden",
        "park",
        "farm",
        "forest",
        "kitchen",
        "bedroom",
        "cellar",
        "attic",
        "library",
        "museum",
        "hospital",
        "office",
        "factory",
        "workshop",
        "studio",
        "school",
        "classroom",
        "beach",
        "desert",
        "meadow",
        "market",
        "shop",
        "cafe",
        "café",
        "bakery",
        "station",
        "airport",
    ]
)
"""What a whole scene may be set in."""
_GIVEN = re.compile(r"\b(?:add|put|show|with|on|in|behind|background|see|have|also)\b", re.I)


def _around_each(wish: Wish, scenes: tuple[str, ...], new: str, old: str) -> Done:
    """Several things of a scene one by one, where some of them are a light or an hour: neon reflections, night."""
    pieces = new.split(", ")
    lights = [bool(texts.light_of(piece)) for piece in pieces]
    if (
        len(wish.parts("new")) < 2
        or len(pieces) != len(wish.parts("new"))
        or len(set(lights)) < 2
        or not all(lit or texts.told_as_thing(piece) for lit, piece in zip(lights, pieces, strict=True))
    ):
        return _around(wish, scenes, new, old)
    operations: tuple[Operation, ...] = ()
    for piece in sorted(pieces, key=lambda p: not texts.light_of(p)):
        done = _around(wish, scenes, piece, old)
        wish, operations = replace(wish, view=after(wish, done)), operations + done.operations
    return Done(operations, scenes)


def _around(wish: Wish, scenes: tuple[str, ...], new: str, old: str) -> Done:
    """A scene's light, hour, weather or place, or one more thing in it."""
    values = texts.light_of(new)
    thing = meant(wish.film, english(wish, wish.one("where"), loose=True))
    if thing is not None and not values and (texts.state(new) or adjectival(new)):
        return _something(wish, Subject(thing.noun, scenes=thing.scenes), scenes, new, old, instead=False)
    much = bool(re.search(r"\b(?:much|more|very|lot|heav\w+|stronger|thick\w*)\b", wish.one("new"), re.I))
    beings = " ".join(w for m in wish.film.cast for w in (*roles(m), *noun_of(m)))
    if texts.at_odds(new):
        raise NotDone("looks against each other")
    phrase = texts.lit_phrase(new, values, much)

    def told(scene_id: str) -> str:
        scene = wish.film.scene(scene_id)
        text = scene.visual_description
        if values:
            return texts.lit(text, phrase, values)
        if texts.names_place(new):
            return texts.elsewhere(text, new)
        if (
            new.startswith(("a ", "an "))
            and head_of(new) in _SETS
            and not _GIVEN.search(f"{wish.text} {new}")
        ):
            return texts.elsewhere(text, f"in {new}")
        if (shaped := texts.shaped(text, new, beings)) != text:
            return shaped
        if adjectival(new):
            raise NotDone(f"what is {new!r}")
        if texts.places(new):
            raise NotDone(f"what {new!r} tells")
        there = (
            ""
            if re.search(r"\b(?:on|in|under|behind|beside|near|at|over|above)\b", new)
            else meaning.spot(wish)
        )
        return texts.added(wish.film, scene, f"{new} {there}".strip())

    return _in_scenes(wish, scenes, told, new)


def _in_scenes(
    wish: Wish, scenes: tuple[str, ...], told: Callable[[str], str], new: str, noun: str = ""
) -> Done:
    """The pictures of scenes as they are told anew, and what their clips say of a thing that is another now.

    Raises:
        NotDone: where one of them would stay as it is.
    """
    done: list[Operation] = []
    for scene_id in scenes:
        scene = wish.film.scene(scene_id)
        text = told(scene_id)
        if text == scene.visual_description:
            raise NotDone(f"scene {scene_id} stays as it is")
        done.append(UpdateScene(scene_id=scene_id, field="visual_description", value=text))
        head = head_of(new)
        if noun and head and not adjectival(new) and not found(text, noun) and found(scene.motion, noun):
            done.append(
                UpdateScene(scene_id=scene_id, field="motion", value=texts.called(scene.motion, noun, head))
            )
    return Done(tuple(done), scenes)


HANDLERS: dict[str, Handler] = {"look": look, "gone": gone}
