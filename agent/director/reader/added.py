"""Scenes that come: where in the film, what they show, what is said in them; and a scene that becomes two."""

from __future__ import annotations

import re

from agent.director.reader.finding import bound, cast_in, find
from agent.director.reader.lengths import said
from agent.director.reader.wish import Done, NotDone, Wish
from agent.director.refine import added
from agent.director.refine.draft import Clause, Draft
from agent.director.refine.recall_words import EMPTY
from agent.director.refine.targets import gender, roles
from agent.director.refine.visuals import framed
from agent.director.words import vocabulary as lexicon
from film.document import NARRATOR, Line
from film.edits import AddScene, NewScene, Operation, UpdateFilm, UpdateScene
from film.speech import estimate

_START = re.compile(r"\b(?:beginning|start|front|open\w*|first|vorne?|anfang|beginn\w*|début|ouverture|commenc\w*|principio|inicio|comienzo)\b", re.I)  # fmt: skip
_END = re.compile(
    r"\b(?:end|ending|close|finish\w*|last|ende|schluss|hinten|abschluss|abschließ\w*|fin|fini\w+|termin\w*|conclu\w*|clôtur\w*|final|último|acab\w*)\b",
    re.I,
)
_SILENT = re.compile(
    r"\b(?:without (?:any )?(?:text|words|voice|narration|vo)|no (?:text|words|voice\w*|vo|narration|line)|silent|mos|in silence|(?:nobody|no one|no-one) (?:speaks|talks|says)|niemand (?:spricht|redet|sagt)|personne ne (?:parle|dit)|nadie (?:habla|dice)|ohne (?:text|worte|stimme|sprecher)|stumm|sans (?:texte|paroles|voix|narration)|muet\w*|sin (?:texto|palabras|voz|narración))\b",
    re.I,
)


def _after(wish: Wish) -> str:
    """The id of the scene that a new one follows; empty where it comes first."""
    order = [scene.id for scene in wish.film.scenes]
    places = wish.parts("where")
    if not places and wish.spoken_of:
        return _beside(wish, wish.spoken_of[-1], order)
    if not places and (_END.search(wish.text) or re.search(r"\bto close\b", wish.text)):
        return order[-1]
    if len(places) != 1:
        raise NotDone("where the new scene comes")
    text = re.sub(
        r"^(?:right|just|directly|straight|juste|direkt|gleich|justo)\s+", "", places[0], flags=re.I
    )
    if re.match(r"(?:between|zwischen|entre)\b", text, re.I):
        pair = find(text, wish.origin or wish.film, wish.language)
        if len(pair) == 2 and set(pair) <= set(order) and order.index(pair[1]) == order.index(pair[0]) + 1:
            return pair[0]
        raise NotDone("between which scenes")
    way, what = bound(text)
    if way:
        there = find(what, wish.origin or wish.film, wish.language, wish.spoken_of)
        if not there:
            raise NotDone(f"which scene is {what!r}")
        if not set(there) <= set(order):
            raise NotDone(f"{what!r} is gone")
        before = order.index(there[0])
        return there[-1] if way == "after" else order[before - 1] if before else ""
    if _START.search(text) and not _END.search(text):
        return ""
    if _END.search(text):
        return order[-1]
    raise NotDone("where the new scene comes")


def _beside(wish: Wish, scene: str, order: list[str]) -> str:
    """The scene that was spoken of; where it is gone, the one that came before it."""
    before = [one.id for one in (wish.origin or wish.film).scenes]
    if scene not in before:
        return scene if scene in order else order[-1]
    there = [one for one in before[: before.index(scene) + 1] if one in order]
    return there[-1] if there else ""


def _written(wish: Wish, picture: str, after: str) -> NewScene:
    """A scene for what it shows, told in English."""
    bare = re.sub(r"^(?:an? )?(?:clean |tight |nice |new )*(?:single|two-?shot|insert|cutaway|b-?roll|kicker|shot|scene|picture)(?:,| of| with) +", "", picture.strip(" .,;:"), flags=re.I)  # fmt: skip
    shown, shot = added.shot_of(bare)
    shown = re.sub(r"^(?:in which|where|of|with|when|how)\s+", "", shown, flags=re.I)
    shown = _by_name(wish, shown)
    whole = _whole(shown)
    scene = added.written(
        shown, whole, after, Clause(shown, [], Draft(wish.view, "en", wish.film)), told=True
    )
    if shot:
        scene = scene.model_copy(
            update={"shot": shot, "visual_description": framed(scene.visual_description, shot)}
        )
    if whole:
        told = re.sub(r"^([A-Z][\w -]*?shot) of (?=\{|the |an? )", r"\1: ", scene.visual_description)
        scene = scene.model_copy(update={"visual_description": told})
    return _with_kin(wish, _alone(wish, scene, shown))


def _alone(wish: Wish, scene: NewScene, shown: str) -> NewScene:
    """The scene without its neighbour's surroundings, where its own words tell enough."""
    if len([word for word in re.findall(r"[a-z]{3,}", shown.lower()) if word not in EMPTY]) < 3:
        return scene
    text = scene.visual_description
    for other in wish.film.scenes:
        around = other.visual_description.partition(". ")[2]
        if around and text.endswith(around):
            text = text[: -len(around)].rstrip()
    return scene.model_copy(update={"visual_description": text})


def _whole(picture: str) -> bool:
    """Whether a picture is told as a sentence: "the fox looks through a window", and no "bike on a rack"."""
    words = re.findall(r"[a-z]+", picture.lower())[:6]
    before = ("the", "a", "an", "of", "two", "his", "her", "its", "in", "on")
    both = re.match(r"(?:the |an? )?[\w-]+ and (?:the |an? )?[\w-]+ ([a-z]+) (?!of\b)", picture, re.I)
    if both and both[1].lower() in lexicon.VERBS:
        return True
    return any(word in lexicon.THIRDS and words[at - 1] not in before for at, word in enumerate(words) if at)


def _by_name(wish: Wish, picture: str) -> str:
    """ "carrying it" as "carrying the bike", where the film has one whom the pronoun can mean and the picture names nobody."""
    film = wish.film
    if any(re.search(rf"\b(?:{re.escape(word)})\b", picture, re.I) for m in film.cast for word in roles(m)):
        return picture
    people = [m for m in film.cast if m.kind in ("person", "animal")]
    if len(people) == 2 and (
        both := re.match(r"(?:both(?: of them)?|the two(?: of them)?|they)\b", picture, re.I)
    ):
        return " and ".join(m.name or f"the {m.id.replace('_', ' ')}" for m in people) + picture[both.end() :]
    for pattern, kinds, sex in ((r"\bit\b", ("thing", "animal"), ""), (r"\b(?:she|her)\b", ("person", "animal"), "f"), (r"\b(?:he|his|him)\b", ("person", "animal"), "m")):  # fmt: skip
        fitting = [m for m in film.cast if m.kind in kinds and (not sex or gender(m) == sex)]
        found = re.search(pattern, picture, re.I)
        if found and len(fitting) == 1 and not (sex and _OTHERS.match(picture[: found.start()])):
            owns = found[0].lower() in ("her", "his") and re.match(r"\s+\w", picture[found.end() :])
            name = fitting[0].id.replace("_", " ")
            called = fitting[0].name if fitting[0].kind != "thing" and fitting[0].name else f"the {name}"
            return picture[: found.start()] + called + ("'s" if owns else "") + picture[found.end() :]
    return picture


_OTHERS = re.compile(r".*\b(?:an?|some) (?:\w+ )?(?:woman|man|girl|boy|child|lady|mother|father)\b", re.I)
_KIN = re.compile(r"\{(?P<id>\w+)\}'s (?P<kin>(?:\w+ and )?(?:mother|father|parents|brother|sister|grandmother|grandfather|wife|husband|son|daughter|friends?|neighbou?r)(?: and (?:mother|father|sister|brother))?)\b")  # fmt: skip


def _with_kin(wish: Wish, scene: NewScene) -> NewScene:
    """The scene without somebody who is only named by their mother or their friend."""
    match = _KIN.search(scene.visual_description)
    if not match or scene.visual_description.count(f"{{{match['id']}}}") > 1:
        return scene
    member = wish.film.member(match["id"])
    shown = scene.visual_description.replace(f"{{{match['id']}}}", member.called, 1)
    moved = re.sub(rf"\b{re.escape(member.called)}\b", f"the {match['kin']}", scene.motion, flags=re.I)
    cast = tuple(one for one in scene.cast if one != member.id)
    return scene.model_copy(
        update={"visual_description": shown, "motion": moved[:1].upper() + moved[1:], "cast": cast}
    )


def add_scene(wish: Wish) -> Done:
    """A new scene: what it shows, and what is said in it where words were given."""
    shown = wish.parts("new")
    if not shown:
        raise NotDone("what the new scene shows")
    after = _after(wish)
    scene = _worded(wish, _written(wish, wish.pictured(", ".join(shown)), after))
    if told := said(wish):
        least = (
            estimate(scene.script, wish.film.settings.language, wish.film.settings.speed) + 0.8
            if scene.script
            else 1.5
        )
        scene = scene.model_copy(update={"duration": round(max(told, least), 1)})
    operations: list[Operation] = [AddScene(after_id=after or None, scene=scene)]
    if scene.script and not wish.film.settings.narration and not any(one.lines for one in wish.film.scenes):
        operations.append(UpdateFilm(field="settings.narration", value=True))
    return Done(tuple(operations), (f"s{wish.film.next_scene}",), wish.told())


def _worded(wish: Wish, scene: NewScene) -> NewScene:
    """The scene with the words that were given for it; without any where none are wanted."""
    words = " ".join(wish.parts("say")).strip(' "“”„«»')
    if not words:
        silent = (
            _SILENT.search(wish.message) or wish.film.settings.language[:2] != "en" or wish.language != "en"
        )
        return scene.model_copy(update={"script": "", "lines": ()}) if silent else scene
    who = cast_in(wish.one("who"), wish.film, wish.language) if wish.one("who") else ()
    speaker = who[0] if len(who) == 1 else NARRATOR
    needed = estimate(words, wish.film.settings.language, wish.film.settings.speed) + 0.8
    told = (
        {"lines": (Line(speaker=speaker, text=words),), "script": ""}
        if who
        else {"script": words, "lines": ()}
    )
    return scene.model_copy(update={**told, "duration": round(max(scene.duration, needed), 1)})


def halves(wish: Wish, scene: str, shown: list[str]) -> tuple[Operation, ...]:
    """A scene that becomes two, each with what it shows."""
    name = wish.numbers((scene,))
    operations = list(wish.by_rules(f"Split {name}: the second half is {shown[1]}."))
    first = _written(wish, shown[0], scene)
    operations += [
        UpdateScene(scene_id=scene, field="visual_description", value=first.visual_description),
        UpdateScene(scene_id=scene, field="shot", value=first.shot),
    ]
    return tuple(operations)
