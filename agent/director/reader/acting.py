"""Messages that the rules do not understand, done as the learned reader reads them: whole, or not at all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from agent.director.reader import beside, cuts, heard, looks, looks_instead, pictures
from agent.director.reader.leftover import left_over
from agent.director.reader.looks_english import english
from agent.director.reader.model import Part, model
from agent.director.reader.wish import Done, Handler, NotDone, Rules, Wish, after, joined
from agent.director.refine.music import retimed
from agent.director.refine.recall import content, stem, tokens
from agent.director.refine.types import Answer, Edits, FilmView, Reading
from film.document import Film
from film.edits import Operation, UpdateFilm
from film.timing import time

HANDLERS: dict[str, Handler] = {**pictures.HANDLERS, **looks.HANDLERS, **heard.HANDLERS, **cuts.HANDLERS}
"""By kind, what carries it out."""
SURE, PARTED = 0.45, 0.1
"""How sure a kind and the parts of its segment have to be for anything to be done."""
LONGEST = 4000
"""Characters of a message that is read; a longer one is pasted, and rules read it."""
IDLE = frozenset({"chat", "keep"})
_PRICE = re.compile(
    r"\b(?:how much|wie ?viel|combien|cu[aá]nto|costs?|prices?|charged?|pay|credits?|kost\w*|preise?|teuer|prix|co[uû]t\w*|payer|cuesta\w*|precios?|cobr\w*)\b",
    re.I,
)
"""Words of somebody who asks what a change would cost, and wants none yet."""
_OWN_WORDS = re.compile(
    r"\b(?:prompts?|system message|instructions?|anweisungen|consignes|instrucciones|(?:this|dieser|ce|este) (?:message|nachricht|mensaje|conversation|chat))\b",
    re.I,
)
"""What the director was told to do, which nobody in a film says."""


_ARRANGING = frozenset("drop keep_only move swap merge split copy order longer shorter".split())  # noqa: SIM905
"""Kinds that change which scenes there are and how long: a word has to say so, and none may be left over."""


def read(message: str, language: str, film: Film) -> Sequence[Part]:
    """The parts of a message, as the learned reader reads them; none of one that is longer than anybody chats."""
    if len(message) > LONGEST:
        return ()
    return model().read(message.replace("\n", " ⏎ "), language, film)


def act(message: str, view: FilmView, language: str, rules: Rules, least: float = SURE) -> Reading | None:
    """What a message does; None where a part of it is not sure at ``least`` or cannot be carried out."""
    if ("?" in message and _PRICE.search(message)) or _OWN_WORDS.search(message):
        return None
    every = read(message, language, view.film)
    if _IS_IT.search(message):
        every = [replace(part, kind="question") if part.kind not in IDLE else part for part in every]
    parts = beside.together([part for part in every if part.kind not in IDLE], view.film, language)
    if not parts or any(
        part.sure < least or part.parted < PARTED or part.kind not in HANDLERS for part in parts
    ):
        plain = beside.plainly(message)
        return act(plain, view, language, rules, least) if plain != message else None
    if any(part.kind == "keep" and _ORDER.search(" ".join(part.words)) for part in every) and any(
        part.kind in ("move", "swap", "order") for part in parts
    ):
        return None
    operations: list[Operation] = []
    said: list[str] = []
    now, spoken_of = view, tuple(view.last_mentioned)
    kept = _kept(every, view, language, rules)
    stays = " ".join(joined(part.words) for part in every if part.kind == "keep")
    for part in parts:
        wish = Wish(part, now, language, rules, spoken_of, message, view.film, kept, stays)
        try:
            done = _done(wish, len(parts) > 1)
            if done is None:
                continue
            if done.reading is not None:
                return done.reading if len(parts) == 1 else None
            now = after(wish, done)
        except NotDone:
            return None
        operations += done.operations
        said.append(done.said or wish.told(done.scenes))
        left = {scene.id for scene in now.film.scenes}
        spoken_of = tuple(scene for scene in done.scenes or spoken_of if scene in left)
    brief = now.film.music.brief
    if view.film.authors.get("music.brief") != "person":
        told = retimed(brief, time(view.film, {}), time(now.film, {}))
        if told != brief:
            operations.append(UpdateFilm(field="music.brief", value=told))
    return Edits(tuple(operations), " ".join(dict.fromkeys(said)))


def _done(wish: Wish, several: bool) -> Done | None:
    """What comes of a wish; None where others of ``several`` have done with it.

    Raises:
        NotDone: where it is not understood wholly, or something of it would be left undone.
    """
    part = wish.part
    if left_over(part, wish.language):
        raise NotDone("words are left over")
    if part.kind in _ARRANGING and (part.unused or not (part.cued or _sequence(part))):
        raise NotDone("nothing says so")
    if part.kind == "add_scene" and not part.cued:
        raise NotDone("nothing says that it is another scene")
    if _MORE_OR_NO_MORE.match(wish.text):
        raise NotDone("more of it, or no more")
    other = looks_instead.somebody(wish) if part.kind in ("look", "rename") else None
    done = other or _handled(wish)
    if done.reading is not None:
        answered = part.kind in _HEARD and isinstance(done.reading, Answer)
        return None if several and (answered or part.kind in (*_SETTLED, "move")) else done
    if not done.operations or (not other and undone(wish, wish.film, after(wish, done).film)):
        raise NotDone("nothing changes, or not all of it")
    return done


def _handled(wish: Wish) -> Done:
    """What a kind does; where nobody hears what should sound otherwise, it may be a thing that is seen."""
    try:
        return HANDLERS[wish.kind](wish)
    except NotDone:
        seen = {"sound": "look", "sound_gone": "gone", "sound_add": "look"}.get(wish.kind)
        takes_place = wish.parts("old") or (wish.kind == "sound_add" and _INSTEAD.search(wish.text))
        if not seen or not takes_place or _SOUNDING.search(wish.text):
            raise
        return HANDLERS[seen](replace(wish, part=replace(wish.part, kind=seen)))


_INSTEAD = re.compile(r"\b(?:instead|stattdessen|à la place|en su lugar)\b", re.I)
_MORE_OR_NO_MORE = re.compile(r"\W*plus (?:de |d['’]|du )", re.I)
"""French words that mean either, where nothing else is said."""
_SOUNDING = re.compile(
    r"\b(?:sounds?|noises?|hear\w*|audio|sfx|geräusch\w*|ton|hör\w*|sons?|bruit\w*|enten\w+|sonid\w*|ruid\w*|oír|oig\w*|oye\w*)\b",
    re.I,
)
_ORDER = re.compile(r"\b(?:order|reihenfolge|ordre|orden)\b", re.I)


_IS_IT = re.compile(
    r"^\W*(?:est-ce (?:une?|le|la|l')|is (?:it|that|this) (?:an?|the)\b|ist (?:das|es) (?:eine?|der|die|das)\b|¿?es (?:una?|el|la)\b)[^?]*\?\s*$",
    re.I,
)
"""A question about how something is."""


def _sequence(part: Part) -> bool:
    """Whether what comes when is told by what it comes first or behind: *start with the owl, then the brook*."""
    return part.kind in ("order", "move") and bool(_FIRST.search(" ".join(part.words)))


_FIRST = re.compile(
    r"\b(?:start|begin|open|first|then|afterwards|fang|anfang\w*|beginn\w*|zuerst|dann|danach|erst|commence\w*|ensuite|puis|après|d'abord|empie\w*|empez\w*|luego|después|primero)\b",
    re.I,
)
_SETTLED = frozenset(
    {
        "approve",
        *(f"{what}_{way}" for what in ("voice", "music", "sound", "captions") for way in ("on", "off")),
    }
)
"""Kinds that ask for nothing beside others where it is so already."""
_HEARD = frozenset(("line_gone", "voice_how", "title"))
"""Kinds that others may have done with: the old words of a line, the plain manner of a voice, the title that has a name in it."""
_SHOWING = frozenset("look gone style camera motion sound sound_gone music".split())  # noqa: SIM905
"""Kinds that bring words into descriptions, and take them out of them."""


def undone(wish: Wish, before: Film, later: Film) -> bool:
    """Whether what was to go still stands in what was changed, or what was to come is nowhere in it."""
    if wish.kind not in _SHOWING:
        return False
    then, now = _texts(before), _texts(later)
    changed = [place for place in now if now[place] != then.get(place)]
    was, told = (Counter(stem(w) for at in changed for w in tokens(each.get(at, ""))) for each in (then, now))
    old = {stem(w) for text in wish.parts("old") for w in content(english(wish, text, loose=True))}
    new = {stem(w) for text in wish.parts("new") for w in content(english(wish, text, loose=True))}
    stays = all(was[word] for word in old - new) and any(told[word] >= was[word] for word in old - new)
    there = {*told, *(w for at in changed for w in tokens(now.get(at, "")))}  # rainy, and in the rain
    missing = bool(new) and not any(one.startswith(word[:4]) for word in new for one in there)
    missing = missing and wish.kind != "camera"
    return bool(changed) and (stays or missing)


def _texts(film: Film) -> dict[str, str]:
    """What is described in a film, by its place."""
    found = {f"{scene.id}.{name}": getattr(scene, name) for scene in film.scenes for name in _DESCRIBED}
    found |= {member.id: member.description for member in film.cast}
    return found | {"style": film.style, "music": film.music.brief}


_DESCRIBED = ("visual_description", "motion", "audio_description", "shot")


def _kept(parts: Sequence[Part], view: FilmView, language: str, rules: Rules) -> tuple[str, ...]:
    """The scenes that a message says should stay."""
    found: list[str] = []
    for part in parts:
        if part.kind == "keep" and any(span.role == "where" for span in part.spans):
            try:
                found += Wish(part, view, language, rules).scenes(())
            except NotDone:
                continue
    return tuple(dict.fromkeys(found))
