"""Edits held once more against the message that they come from; where they do not answer to it, it is asked about.

Whatever read the message, only the outcome counts here: what changes, where, and what of the message nothing of that
answers to.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from agent.director.reader import acting, finding, second
from agent.director.reader.model import Part
from agent.director.refine import answers, milder
from agent.director.refine.amiss import amiss, denied
from agent.director.refine.recall import content, stem, tokens
from agent.director.refine.recall_words import EMPTY, alike
from agent.director.refine.targets import roles
from agent.director.refine.types import Asked, Edits, FilmView, Reading
from agent.director.refine.words import ask
from agent.director.scripts.words import words_of
from agent.director.words import vocabulary as lexicon
from agent.director.words.lexer import expand, lex, normalise
from film.document import Film, Scene
from film.edits import EditError, Operation, UpdateScene, apply

KEPT, MEANT, TOLD = 0.85, 0.85, 0.45
"""How sure the reader has to be that something stays, that something is wished, and of the parts of a wish."""


def doubted(message: str, edits: Edits, view: FilmView, language: str) -> Reading:
    """Edits as they are, without what is so already; a question where they do not answer to the message."""
    if edits.undone or message == milder.ACCEPTED:
        return edits
    try:
        operations = _changing(edits.operations, view.film)
        later = apply(view.film, operations, "agent").film
    except EditError:
        return edits
    if not operations:
        return answers.not_understood(view, language) if edits.operations else edits
    edits = replace(edits, operations=operations)
    parts = acting.read(message, language, view.film)
    unsure = Asked(ask("unsure", language, said=edits.said))
    if denied(view.film, later) or _changes_kept(parts, view.film, operations, language):
        return unsure
    if _unmet(parts, operations) or _elsewhere(parts, view.film, operations, language):
        return unsure
    if language != "en":
        return edits
    if _only_asks(message) or _without_bound(message, operations, later):
        return unsure
    if _compared(message, view.film, operations, language) or amiss(message, operations, view.film, later):
        return unsure
    if left := _unanswered(message, parts, view.film, later, operations):
        return Asked(ask("left_open", language, said=edits.said, what=" ".join(left)))
    return edits


def _changing(operations: Sequence[Operation], film: Film) -> tuple[Operation, ...]:
    """The operations without those that set what is so already."""
    kept: list[Operation] = []
    for edit in operations:
        later = apply(film, (edit,), "agent").film
        if edit.op == "again" or later.with_(authors=film.authors) != film:
            kept.append(edit)
        film = later
    return tuple(kept)


_THINGS = re.compile(
    r"\b(?:pictures?|images?|bild\w*|music|musik|musique|música|sounds?|lines?|text\w*|words?|voices?|camera|captions?|length|narration)\b",
    re.I,
)


def _changes_kept(parts: Sequence[Part], film: Film, operations: Sequence[Operation], language: str) -> bool:
    """Whether a scene would change that should stay as a whole."""
    for part in parts:
        if part.kind != "keep" or part.sure < KEPT or _THINGS.search(" ".join(part.words)):
            continue
        for span in part.spans:
            text = " ".join(part.words[span.first : span.last])
            there = finding.find(text, film, language)
            if span.role != "where" or len(there) == len(film.scenes):
                continue
            if any(
                getattr(edit, "scene_id", "") in there and not _still_shows(edit, text) for edit in operations
            ):
                return True
    return False


def _still_shows(edit: Operation, kept: str) -> bool:
    """Whether a picture shows the thing that should stay in it as before: *the anchor*, and no scene."""
    told = {stem(word) for word in tokens(str(getattr(edit, "value", "")))}
    things = {stem(word) for word in content(kept)}
    return getattr(edit, "field", "") == "visual_description" and bool(things) and things <= told


_PLAINLY = words_of("look gone style framing motion camera line line_gone reword title sound sound_gone drop")
"""Kinds of which the reader does not take one for another where it is sure."""


def _unmet(parts: Sequence[Part], operations: Sequence[Operation]) -> bool:
    """Whether something is surely wished for of a kind that nothing of what changes belongs to."""
    changed = set(map(second.changes, operations))
    if not changed <= second.TOLD | {"again"}:
        return False  # the reader has never heard of that
    if any(edit.op in ("add", "remove", "split") for edit in operations):
        changed |= {"words", "picture", "length", "sound", "motion"}
    return any(
        part.sure >= MEANT and part.kind in _PLAINLY and changed.isdisjoint(second.FIELDS[part.kind])
        for part in parts
    )


_AS_IN = re.compile(
    r"\b(?:(?:like|as) (?:it is |they are )?in|(?<!rather )(?<!other )than(?: in)?) (?P<where>(?:the )?[\w' -]+?)(?= (?:in|for|to|at|on|as well|too)\b|[.,;!?]|$)",
    re.I,
)


def _compared(message: str, film: Film, operations: Sequence[Operation], language: str) -> bool:
    """Whether a scene would change that another is to resemble: *the same light as in the pier scene*."""
    changed = {getattr(edit, "scene_id", "") for edit in operations}
    found = (finding.find(match["where"], film, language) for match in _AS_IN.finditer(message))
    return any(len(there) == 1 and changed & {*there} for there in found)


_BUT = words_of("not but except nicht sondern außer pas mais sauf no sino pero salvo")


def _elsewhere(parts: Sequence[Part], film: Film, operations: Sequence[Operation], language: str) -> bool:
    """Whether scenes would change that no wish names, where every wish surely names its own."""
    wishes = [part for part in parts if part.kind not in acting.IDLE]
    if any(word.lower() in _BUT for part in parts for word in part.words):
        return False
    named: set[str] = set()
    for part in wishes:
        spans = [span for span in part.spans if span.role == "where"]
        there = {
            s
            for span in spans
            for s in finding.find(" ".join(part.words[span.first : span.last]), film, language)
        }
        if part.sure < MEANT or part.kind not in _PLAINLY or not there:
            return False
        named |= there
    changed = {edit.scene_id for edit in operations if isinstance(edit, UpdateScene)}
    return bool(named and changed) and not changed <= named


_ASKS = re.compile(
    r"\W*(?:does|do|did|is|are|was|were|has|have|why|what|who|where|when|how many|how long)\b(?!n['’]t| (?:it|this|that) possible| there (?:a|any) (?:way|chance)| you (?:think|mind|want)| not)(?! (?:about|if)\b)[^.!?;,]*\?\W*",
    re.I,
)


def _only_asks(message: str) -> bool:
    """Whether a message is one question about how the film is: *does the music have drums?*"""
    return bool(_ASKS.fullmatch(message))


_BOUND = re.compile(
    r"\b(?:until|till|up to|as soon as|onwards?|from (?:there|then|the \w+|scene \w+) on|(?:after|before|from) the \w+)\b",
    re.I,
)


def _without_bound(message: str, operations: Sequence[Operation], film: Film) -> bool:
    """Whether all scenes would change though a message says from or up to where."""
    changed = {
        edit.scene_id
        for edit in operations
        if isinstance(edit, UpdateScene) and edit.field == "visual_description"
    }
    return (
        len(changed) > 2 and changed == {scene.id for scene in film.scenes} and bool(_BOUND.search(message))
    )


_TELLING = words_of(
    "look gone style framing motion camera sound sound_add sound_gone louder softer voice music title line_add"
)
"""Kinds whose wishes are told in words that the film has, or will have."""
_SOUNDS = re.compile(r"\b(?:sounds|noises|ambience|background|sound effects|effects|sfx)\b", re.I)
_LIKE = re.compile(r",? like (?:our|my|your|in|on|at|the one)\b[^.,;!?]*", re.I)
_IDLE = words_of(
    "early earlier late later bpm energy energetic lock locked tripod approve approved yourself anyone anybody anymore single plain plainly straight full fully note washed else really drift drifts drifting float floats lady gentleman guy man woman bloke"
    " noise noises sound sounds effects ambience background level volume"
)
"""Words that say no more than others beside them, or what is told in words of its own."""


def _unanswered(
    message: str, parts: Sequence[Part], film: Film, later: Film, operations: Sequence[Operation]
) -> list[str]:
    """The words of wishes that neither name what changes nor stand in what it becomes."""
    told = {w for of in (film, later) for text in _touched(of, operations) for w in tokens(text)}
    there = told | {stem(word) for word in told}
    kinds = {part.kind for part in parts}
    one_way = {"louder", "softer"} - kinds  # one is done for all that is heard, both cannot be
    told_of = [
        part
        for part in parts
        if part.kind in _TELLING and part.sure >= TOLD and not (one_way and part.kind in ("louder", "softer"))
    ]
    meant = {word for part in told_of for word in _wished(part, message, there)}
    low = expand(normalise(_LIKE.sub("", message))).lower()
    found = _colours(low, parts, there)
    less = {after for word, after in pairwise(tokens(low)) if word in ("less", "too")}
    for token in lex(low, [], "en"):
        for word in tokens(re.sub(r"\s*['’]s\b", "", token.text)) if token.kind == "word" else ():
            if word not in meant or word in EMPTY | _IDLE | lexicon.ADVERBS or len(word) < 3:
                continue
            if word not in less - _heard(parts):
                found.append(word)
    return found


_HOLDING = frozenset(("hand", "arm", "finger"))
"""What holds things, said by the holding itself."""


def _answered(word: str, there: set[str]) -> bool:
    """Whether a word, or what is called alike, stands among stems."""
    if stem(word) in _HOLDING and there & {"hold", "carry", "grip"}:
        return True
    said = {stem(w) for w in (word, *alike(word), *alike(stem(word)))}
    return bool(said & there) or any(w[:4] == stem(word)[:4] for w in there if len(w) > 3)


def _colours(low: str, parts: Sequence[Part], there: set[str]) -> list[str]:
    """The colours that a message wishes for and nothing has."""
    idle = {w.lower() for part in parts if part.kind in acting.IDLE for w in part.words}
    wished = _INSTEAD_OF.sub(" ", low)
    told = [
        word
        for token in lex(wished, [], "en")
        if token.kind == "colour" and token.value in low
        for word in tokens(token.text)
    ]
    return [word for word in told if word not in idle and word not in EMPTY and not _answered(word, there)]


_INSTEAD_OF = re.compile(
    r"\b(?:instead of|without|rather than|not|than|too|less|no)(?: (?:the|an?|so|that|this|much))* [\w-]+"
)


def _heard(parts: Sequence[Part]) -> set[str]:
    """The words for what should be louder or softer."""
    return {w.lower() for part in parts if part.kind in ("louder", "softer") for w in part.words}


def _wished(part: Part, message: str, there: set[str]) -> Iterator[str]:
    """The words of what a wish is about and wishes for that nothing answers to; of all sounds nobody names each."""
    if (part.kind in ("louder", "softer") or part.kind.startswith("sound")) and _SOUNDS.search(message):
        return
    for span in part.spans:
        told = (
            tokens(" ".join(part.words[span.first : span.last])) if span.role in ("new", "old", "who") else []
        )
        left = [word for word in told if not _answered(word, there)]
        known = [word for word in told if word not in left and word not in EMPTY]
        yield from left if span.role == "new" or not known else ()


def _touched(film: Film, operations: Sequence[Operation]) -> Iterator[str]:
    """All that a film tells of what operations change."""
    scenes = {scene.id: scene for scene in film.scenes}
    cast = {member.id: member for member in film.cast}
    for edit in operations:
        field = str(getattr(edit, "field", ""))
        yield str(edit.model_dump())
        for name in ("scene_id", "after_id"):
            if scene := scenes.get(str(getattr(edit, name, ""))):
                yield from _told(scene, film)
        if member := cast.get(str(getattr(edit, "cast_id", ""))):
            yield f"{member.name} {member.description} {' '.join(roles(member))}"
            for scene in film.scenes if field != "voice" else ():
                if member.id in scene.named:
                    yield from _told(scene, film)
        if field.startswith("music"):
            yield film.music.brief
        if field in ("style", "title"):
            yield getattr(film, field)


def _told(scene: Scene, film: Film) -> Iterator[str]:
    """All that is told of a scene and of whom it shows."""
    yield from (scene.shot, scene.visual_description, scene.motion, scene.audio_description, scene.script)
    for member in film.cast:
        if member.id in scene.named:
            yield f"{member.name} {member.description} {' '.join(roles(member))}"
