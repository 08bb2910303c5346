"""Where a wish is about what is said, and what it leaves behind when words are missing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from agent.director.reader import finding
from agent.director.reader import heard_words as told
from agent.director.reader.wish import Asked, Done, NotDone, Wish
from agent.director.refine.quotes import Said, scenes_of
from film.edits import Operation

_WHICH_WORDS = {
    "en": "Which words should be said instead? Now it says: {now} Send the line as it should be.",
    "de": "Welche Worte sollen es sein? Jetzt heißt es: {now} Schick die Zeile so, wie sie lauten soll.",
    "fr": "Quels mots à la place ? Il est dit maintenant : {now} Envoyez la réplique telle qu'elle doit être.",
    "es": "¿Qué palabras en su lugar? Ahora dice: {now} Envía la frase tal como debe ser.",
}


@dataclass(frozen=True)
class Place:
    """Where a wish is about what is said: scenes, words in them, and whether it means all places alike."""

    scenes: tuple[str, ...] = ()
    said: tuple[Said, ...] = ()
    every: bool = False
    first: bool = False
    """Whether it means the front of what is said there."""


def place(wish: Wish) -> Place:
    """What the ``where`` parts of a wish name.

    Raises:
        NotDone: where one of them fits nothing.
    """
    scenes: list[str] = []
    ordinals: list[str] = []
    said: list[Said] = []
    every = first = False
    texts = told.as_written(wish, "where")
    named = [text for text in texts if not finding.these(text) and not told.HERE.fullmatch(text)]
    for text in named or texts[:1]:
        if _everywhere(wish, text):
            every = True
        elif len(text.split()) > 1 and (words := told.quoted(wish.film, text)):
            said += [one for one in words if told.whole(wish.film, one)]
            scenes += [] if said else scenes_of(words)
        elif told.placed(wish.film, text):
            ordinals.append(text)
        elif told.HERE.fullmatch(text) and not wish.spoken_of:
            continue
        elif found := told.scenes_at(wish, text):
            scenes += found
        elif len(named) > 1 and told.START.search(text):
            first = True
        elif not (len(named) > 1 and told.END.search(text)):
            raise NotDone(f"which scene is {text!r}")
    said += [one for text in ordinals for one in told.placed(wish.film, text, scenes)]
    if len(scenes) > 1 and named and any(_only_begins(text) for text in named):
        first, scenes = (
            True,
            [s for text in named if not _only_begins(text) for s in told.scenes_at(wish, text)],
        )
    return Place(tuple(dict.fromkeys(scenes)), tuple(said), every, first)


def _everywhere(wish: Wish, text: str) -> bool:
    return bool(told.EVERY.search(text)) or len(told.scenes_at(wish, text)) == len(wish.film.scenes) > 1


def _only_begins(text: str) -> bool:
    return bool(
        re.fullmatch(
            r"(?:(?:at|am|au|al|the|very|zu|ganz) )*(?:beginning|start|front|anfang|beginn|début|principio|inicio)",
            text,
            re.I,
        )
    )


def old_words(wish: Wish, at: Place) -> list[Said]:
    """What of the film's lines the ``old`` parts of a wish name; what was named more closely goes before."""
    found: list[Said] = []
    for text in told.as_written(wish, "old"):
        if finding.these(text) or told.HERE.fullmatch(text):
            continue
        here = told.quoted(wish.film, text) or told.placed(wish.film, text, at.scenes)
        here = here or told.refrain(wish.film, text) or told.about(wish, text, at.scenes)
        found += [one for one in here if one not in found]
    if here_ := at.scenes or scenes_of(at.said):
        found = [one for one in found if one.scene in here_]
    inner = [
        a
        for a in found
        if any(
            a != b and (a.scene, a.line) == (b.scene, b.line) and b.start <= a.start and a.end <= b.end
            for b in found
        )
    ]
    return [one for one in found if one not in inner]


def alone(wish: Wish, found: list[Said], at: Place, within: bool = False) -> list[Said]:
    """The one place that is meant, or all where that is said; with ``within`` all of one line as well.

    Raises:
        NotDone: where several fit and none is named.
    """
    refrain = any(told.refrain(wish.film, text) for text in (*wish.parts("old"), wish.text))
    if within and len({(one.scene, one.line) for one in found}) == 1:
        return found
    if len(found) > 1 and not (at.every or refrain or len(scenes_of(found)) == len(at.scenes)):
        raise NotDone("several lines fit")
    return found


def who_speaks(wish: Wish) -> str:
    texts = told.as_written(wish, "who")
    return told.speaker(wish, texts[0]) if texts else ""


def lines_of(wish: Wish, scenes: Sequence[str], who: str, away: bool = False) -> list[Said]:
    """Somebody's lines in scenes, or with ``away`` those of everybody else."""
    return [
        Said(scene.id, number, 0, len(one.text))
        for scene in wish.film.scenes
        if not scenes or scene.id in scenes
        for number, one in enumerate(scene.lines)
        if (one.speaker == who) is not away
    ]


def ask_words(wish: Wish, at: Place) -> Done:
    """A question for the words."""
    scenes = at.scenes or scenes_of(at.said) or wish.spoken_of or tuple(s.id for s in wish.film.scenes)
    spoken = [scene for scene in map(wish.film.scene, scenes) if scene.lines][:3]
    now = " ".join(f"“{' '.join(one.text for one in scene.lines)}”" for scene in spoken) or "–"
    options = (f"change the narration of scene {wish.film.number(scenes[0])} to: …",)
    return Done(reading=Asked(_WHICH_WORDS.get(wish.language, _WHICH_WORDS["en"]).format(now=now), options))


def done(operations: Sequence[Operation]) -> Done:
    scenes = tuple(dict.fromkeys(op.scene_id for op in operations if hasattr(op, "scene_id")))
    return Done(tuple(operations), scenes)
