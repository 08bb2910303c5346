"""What leaves pictures: things, somebody of the cast, or what somebody has about them."""

from __future__ import annotations

import re

from agent.director.reader import looks_meant as meaning
from agent.director.reader import looks_text as texts
from agent.director.reader.looks_english import english
from agent.director.reader.wish import Done, NotDone, Wish, after
from agent.director.refine.adjectives import ARTICLE
from agent.director.refine.appearance import without
from agent.director.refine.bare import motion_without
from agent.director.refine.nounphrases import found
from agent.director.refine.removed import member_removed, subject_removed
from agent.director.refine.targets import names_of
from agent.director.refine.visuals import tidy
from agent.director.refine.words import called
from agent.director.words.english import singular
from film.document import CastMember
from film.edits import Operation, UpdateCast, UpdateScene

_ANYONE = re.compile(
    r"(?:any|every|some)(?:one|body)|(?:all )?(?:the )?people|menschen|leute|personnes?|gente|nadie", re.I
)
_EMPTIED = re.compile(r"\b(?:empty|emptied|leer\w*|vides?|vac[ií][oa]s?)\b", re.I)
"""What a thing is that stays and holds nothing."""
_CLEARLY = re.compile(r"\bclear (?:that|why|who|what|how|where|from)\b", re.I)
"""What should be understood, and goes nowhere."""
_WHERE = re.compile(r" (?:at|in|on|by|from|under|behind|near|over|around) ")


def gone(wish: Wish) -> Done:
    """Something or somebody leaves pictures, or somebody has a thing no longer."""
    olds = meaning.old(wish)
    if (
        not olds
        or _CLEARLY.search(wish.text)
        or (_EMPTIED.search(wish.text) and not _EMPTIED.search(" ".join(olds)))
    ):
        raise NotDone("what leaves")
    if _ANYONE.fullmatch(olds[0]):
        scenes = wish.scenes()
        return Done(
            wish.by_rules(f"Nobody in {wish.numbers(scenes)}.", f"No people in {wish.numbers(scenes)}."),
            scenes,
        )
    owner = meaning.subject(wish, wish.one("who")) if wish.parts("who") else None
    subject = meaning.subject(wish, olds[0])
    told_old = _WHERE.split(ARTICLE.sub("", english(wish, olds[0], loose=True).lower()))[0]
    words = told_old.split()
    noun = singular(words[-1]).replace("mustache", "moustache") if words else ""
    if subject is not None and meaning.points(olds[0]):
        noun = subject.noun
    try:
        scenes = meaning.scenes(wish)
    except NotDone:
        if subject is None or not subject.scenes:
            raise
        scenes = ()
    if subject is not None and subject.whole and subject.member is not None:
        return _leaves(wish, subject.member, scenes)
    member = next((one.member for one in (owner, subject) if one and one.member), None)
    if member is None and subject is None:
        having = [m for m in wish.film.cast if noun and without(m.description, noun)]
        member = having[0] if len(having) == 1 else None
    if member is not None:
        if scenes and not set(meaning.seen_in(wish, member)) <= set(scenes):
            raise NotDone("only in some scenes")
        told = without(member.description, noun)
        if told is None:
            raise NotDone(f"{member.id} has no {noun}")
        return redescribed(wish, member, texts.tidy_description(tidy(told)))
    if subject is None:
        raise NotDone(f"what {olds[0]!r} is")
    shown = tuple(s for s in scenes if s in subject.scenes)
    if scenes and not shown and (len(subject.scenes) > 1 or meaning.pointed(wish)):
        raise NotDone("shown elsewhere")
    shown = shown or subject.scenes
    named = all(
        re.search(rf"\b{re.escape(noun)}", wish.film.scene(s).visual_description, re.I) for s in shown
    )
    goes = noun if noun and named else subject.of or subject.noun
    return Done(tuple(op for s in shown for op in _taken(wish, s, goes)), shown)


def _taken(wish: Wish, scene_id: str, noun: str) -> tuple[Operation, ...]:
    """A thing out of a picture and out of what its clip tells."""
    scene = wish.film.scene(scene_id)
    text = subject_removed(scene.visual_description, singular(noun))
    if text is None or found(text, noun):
        raise NotDone(f"scene {scene_id} does not stand without {noun}")
    text = texts.settled(text)
    if re.search(r"(?:^|\. )(?:Of|And|With|Or) ", text):
        raise NotDone(f"scene {scene_id} does not stand without {noun}")
    motion = motion_without(scene.motion, singular(noun))
    done: tuple[Operation, ...] = (UpdateScene(scene_id=scene_id, field="visual_description", value=text),)
    return (
        (*done, UpdateScene(scene_id=scene_id, field="motion", value=motion))
        if motion != scene.motion
        else done
    )


def _leaves(wish: Wish, member: CastMember, scenes: tuple[str, ...]) -> Done:
    """Somebody of the cast is not seen in scenes any more."""
    if not scenes:
        raise NotDone("from which scenes")
    done: tuple[Operation, ...] = ()
    try:
        done = wish.by_rules(f"Remove {called(member)} from {wish.numbers(scenes)}.")
    except NotDone:
        for scene_id in scenes:
            scene = wish.film.scene(scene_id)
            text = member_removed(scene.visual_description, member.id)
            if text == scene.visual_description:
                raise
            cast = tuple(one for one in scene.cast if one != member.id)
            done += (UpdateScene(scene_id=scene_id, field="visual_description", value=text),)
            done += (UpdateScene(scene_id=scene_id, field="cast", value=cast),) if cast != scene.cast else ()
    for scene_id in scenes:
        motion = was = after(wish, Done(done)).film.scene(scene_id).motion
        for word in names_of(member):
            motion = motion_without(motion, word)
        done += (UpdateScene(scene_id=scene_id, field="motion", value=motion),) if motion != was else ()
    return Done(done, scenes)


def redescribed(wish: Wish, member: CastMember, description: str) -> Done:
    """Somebody by another description.

    Raises:
        NotDone: where it is the one that they have.
    """
    if description == member.description:
        raise NotDone(f"{member.id} looks so already")
    operation = UpdateCast(cast_id=member.id, field="description", value=description)
    return Done((operation,), meaning.seen_in(wish, member))
