"""What edits would leave amiss: descriptions that tell what is not there, words and lines that nobody asked to change."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from agent.director.refine.features import COLOURS
from agent.director.refine.recall import stem, tokens
from agent.director.refine.recall_words import EMPTY
from agent.director.scripts.words import words_of
from agent.director.words import vocabulary as lexicon
from film.document import Film
from film.edits import Operation, UpdateScene


def amiss(message: str, operations: Sequence[Operation], film: Film, later: Film) -> bool:
    """Whether a film would say or show something else than an English message speaks of."""
    return (
        _unsaid(message, operations, film)
        or _another_speaks(message, film, later)
        or _silenced(message, film, later)
        or _deed(message, operations)
        or _forbidden(message, film, later)
        or _stays_beside(message, film, later)
        or _style_lost(film, later)
    )


_DENIAL = re.compile(
    r"\b(?:no|not|don't|doesn't|never|without)\b(?: \w+)?|(?<!thing )(?<!all )\belse\b"
    r"|\b(?:instead|should|must|please|less|gone|removed|unless|if|whether|because|although|ones? of them)\b|(?:,|\band|\bwith) of\b",
    re.I,
)
"""What descriptions do not tell: what is not there, and how it is wished for."""


def denied(film: Film, later: Film) -> bool:
    """Whether a description would tell what is not there, which is drawn all the same, or hold words of the wish itself."""
    names = re.compile("|".join(rf"\b{re.escape(m.name)}['’]s\b" for m in later.cast if m.name) or r"(?!)")
    looks = [(was, now) for was, now in _described(film, later) if now in {m.description for m in later.cast}]
    if any(name not in was for was, now in looks for name in names.findall(now)):
        return True  # nobody who draws from a description knows whose that is
    if any(_garbled(now) > _garbled(was) for was, now in _described(film, later)):
        return True
    return any(
        denial[0].lower() not in was.lower()
        for was, now in _described(film, later)
        for denial in _DENIAL.finditer(now)
    )


_TORN = re.compile(
    r"[?!] +\w|\b(?:an?|the) (?:in|on|at|of|with|from|is|are|was|runs?|has|have|and|or|the|an?)\b|\bwith (?:in|on|at|of|by|with)\b",
    re.I,
)
"""Where words were put together wrongly: *an in bloom*, *a cat on the stairs the runs away*."""


def _garbled(text: str) -> int:
    """How often a description is no English: an article without a noun, or with a sentence in its place."""
    return len(_TORN.findall(text))


def _described(film: Film, later: Film) -> Iterator[tuple[str, str]]:
    """What is described otherwise, as it was and as it would be."""
    scenes = {scene.id: scene for scene in film.scenes}
    cast = {member.id: member.description for member in film.cast}
    for scene in later.scenes:
        for name in ("visual_description", "motion", "audio_description"):
            now, was = getattr(scene, name), getattr(scenes.get(scene.id), name, "")
            if now != was:
                yield was, now
    for member in later.cast:
        if member.description != cast.get(member.id):
            yield cast.get(member.id, ""), member.description


_SPOKEN = re.compile(
    r"\b(?:says?|said|saying|lines?|sentences?|words?|wording|text|script|narrat\w+|voice\w*|vo|tells?|speak\w*|reads?|talk\w*"
    r"|ask\w*|answer\w*|repl\w+|call\w*|name\w*|spoken|dialogue|copy|claim|slogan|tagline|endline|refrain|silent|silence|quiet)\b|[\"“”„«»:]|(?<!\w)'",
    re.I,
)


def _unsaid(message: str, operations: Sequence[Operation], film: Film) -> bool:
    """Whether only lines would change where nobody speaks of any."""
    scenes = [edit.scene_id for edit in operations if isinstance(edit, UpdateScene) and edit.field in _LINES]
    if len(scenes) < len(operations) or _SPOKEN.search(message):
        return False
    low = _plain(message)
    return not any(_plain(line.text) in low for scene in scenes for line in film.scene(scene).lines)


_LINES = ("lines", "script")


def _plain(text: str) -> str:
    return " ".join(tokens(text))


def _another_speaks(message: str, film: Film, later: Film) -> bool:
    """Whether lines of others would change where it is somebody's by name: *Mira's first line*."""
    low = message.lower()
    whose = {
        member.id
        for member in film.cast
        if member.name
        and re.search(
            rf"\b{re.escape(member.name.lower())}['’]s (?:\w+ )?(?:lines?|sentences?|words|answer|reply)\b",
            low,
        )
    }
    scenes = {scene.id: {(line.speaker, line.text) for line in scene.lines} for scene in film.scenes}
    new = {
        line.speaker
        for scene in later.scenes
        for line in scene.lines
        if (line.speaker, line.text) not in scenes.get(scene.id, set())
    }
    return bool(whose and new) and not whose & new


def _deed(message: str, operations: Sequence[Operation]) -> bool:
    """Whether what somebody should do became how a picture is: *Fall on its own, wide view of …*."""
    for edit in operations:
        if getattr(edit, "field", "") == "visual_description":
            first = next(iter(tokens(str(getattr(edit, "value", "")))), "")
            if first in lexicon.VERBS and re.search(
                rf"\b(?:should|must|could|can|to) {first}\b", message, re.I
            ):
                return True
    return False


_FORBIDS = re.compile(
    r"\b(?:shouldn['’]?t|mustn['’]?t|should not|must not|(?:should|must) never|doesn['’]?t|don['’]?t let (?:him|her|it|them)) (?P<deed>[a-z]+)\b",
    re.I,
)


def _forbidden(message: str, film: Film, later: Film) -> bool:
    """Whether what nobody should do is told where it was not."""
    deeds = {stem(match["deed"]) for match in _FORBIDS.finditer(message)} - {stem(word) for word in EMPTY}
    described = [(map(stem, tokens(was)), map(stem, tokens(now))) for was, now in _described(film, later)]
    return any(deeds & ({*now} - {*was}) for was, now in described)


_TAKES = re.compile(
    r"\b(?:no|not|don['’]?t|without|never|nothing|nobody|only|just|cut|drop|los[et]|los[ei]ng|remove\w*|delet\w+|skip|scrap|kill|ditch|omit|strip|rid|out|off|away|go|goes|gone|less|fewer|short\w*|trim\w*|half|mut\w+|silen\w+|quiet\w*|instead|rather|replac\w+|leave|keep|stop|empty|enough|unnecessary|redundant|too|mov\w+)\b|n['’]t\b",
    re.I,
)
_NOT_WHEN = re.compile(r"\bnot (?:right |just )?(?:before|after|until|till|yet|only)\b", re.I)


def _silenced(message: str, film: Film, later: Film) -> bool:
    """Whether a scene would say nothing any more though nothing of a message takes anything away: *not before it*."""
    if _TAKES.search(_NOT_WHEN.sub(" ", message)):
        return False
    still = {scene.id: scene.lines for scene in later.scenes}
    return any(scene.lines and not still.get(scene.id, scene.lines) for scene in film.scenes)


_FOR = re.compile(
    r"\b(?:instead of|rather than|in place of) (?:the |an? |that |those |his |her )?(?P<old>[a-z]+)\b", re.I
)


def _stays_beside(message: str, film: Film, later: Film) -> bool:
    """Whether what something should take the place of is told as often as before."""
    named = {match["old"].lower() for match in _FOR.finditer(message)} - EMPTY
    olds = {stem(old) for old in named if not re.fullmatch(COLOURS, old)}
    kept = False
    for was, now in _described(film, later):
        then, told = ([stem(word) for word in tokens(_FOR.sub(" ", text))] for text in (was, now))
        if any(told.count(old) < then.count(old) for old in olds):
            return False
        kept = kept or any(old in then for old in olds)
    return kept


_NO_STYLE = words_of(
    "colour colours color colors contrast light look looks style picture pictures image images quality detail details sharpness white black"
)
"""Words of a style that name none."""


def _style_lost(film: Film, later: Film) -> bool:
    """Whether a style would be lost for words that name no other one: *nicer colours*."""
    was, now = tokens(film.style), tokens(later.style)
    gained = {*now} - {*was}
    return len({*was} - {*now}) > 3 and bool(gained) and gained <= _NO_STYLE
