"""Scenes added, removed, moved, split and merged."""

from __future__ import annotations

import re

from agent.director.refine.added import written
from agent.director.refine.draft import FREE, Clause
from agent.director.refine.removing import use_small
from agent.director.refine.targets import Reference, showing
from agent.director.refine.types import Answer, Asked, Reply
from agent.director.refine.words import ask, called, listed, numbers
from agent.director.words.lexer import Token
from film.document import Film
from film.edits import AddScene, MoveScene, NewScene
from film.speech import estimate

_CONNECTORS = ("where", "in", "which", "when", "showing", "of", "with", "that", "shows", "about", "a", "an")


def _scene_index(clause: Clause) -> int | None:
    for index, token in enumerate(clause.tokens):
        if token.kind == "thing" and token.value == "scene":
            return index
    return None


def add_scene(clause: Clause) -> bool | Reply:
    """``add a scene where the storm ends after scene 3``."""
    at = _scene_index(clause)
    new = at is not None and at > 0 and clause.tokens[at - 1].kind == "other"
    if at is None or not (clause.has("verb", "add") or new):
        return False
    if clause.draft.language != "en" and ":" in clause.text and not clause.seen("quote"):
        return False  # read once more in English, where the picture stands behind the colon
    if any(t.kind == "verb" and t.value == "add" and t.text.lower() != "hinzu" for t in clause.tokens[at:]):
        return False
    places = [t for t in clause.tokens if isinstance(t, Reference)]
    for place in places:
        if place.missing:
            return clause.resolved([place])  # type: ignore[return-value]
    after = _after(places, clause.film)
    end = _spoken_from(clause)
    seed, whole = _seed(clause.tokens[at + 1 : end])
    if re.fullmatch(r"(?:sans|ohne|sin|without|text\w*|silence|silent|,|\s)*", seed, re.I):
        seed = ""
    if after == "?" or not seed:
        return _where(clause, seed)
    clause.used |= set(range(len(clause.tokens)))
    scene = written(seed, whole, after, clause)
    if (quote := clause.tokens[-1] if end is not None else None) is not None:
        scene = _saying(scene, quote.value, clause.film)
    clause.draft.do(AddScene(after_id=after or None, scene=scene))
    clause.draft.tell("added", what=_told(seed, after, clause))
    return True


def _spoken_from(clause: Clause) -> int | None:
    """Where the words of a new scene begin: ``…, the narrator says "…"``; None where none are given."""
    last = len(clause.tokens) - 1
    if clause.tokens[last].kind != "quote":
        return None
    begin = last
    while begin > 0 and (
        clause.tokens[begin - 1].kind in FREE
        or (clause.tokens[begin - 1].kind, clause.tokens[begin - 1].value)
        in (("verb", "say"), ("thing", "voice"), ("thing", "narration"))
    ):
        begin -= 1
    return begin if any(t.kind in ("verb", "thing") for t in clause.tokens[begin:last]) else None


def _saying(scene: NewScene, words: str, film: Film) -> NewScene:
    """A new scene with the words that were given for it, and the time they take."""
    needed = estimate(words, film.settings.language, film.settings.speed) + 0.8
    return scene.model_copy(
        update={"script": words, "lines": (), "duration": round(max(scene.duration, needed), 1)}
    )


def _after(places: list[Reference], film: Film) -> str:
    """The id after which, empty for the front, ``?`` where it is not said."""
    order = [scene.id for scene in film.scenes]
    between = [scene for place in places if not place.role and not place.value for scene in place.scenes]
    if len(between) == 2 and order.index(between[1]) == order.index(between[0]) + 1:
        return between[0]
    for place in places:
        if place.role == "after" and place.scenes:
            return place.scenes[-1]
        if place.role == "before" and place.scenes:
            index = order.index(place.scenes[0])
            return order[index - 1] if index else ""
        if place.value == "opening":
            return ""
        if place.value == "ending":
            return order[-1]
    return "?"


_RELATIVE = re.compile(
    r"^(?:(?:hinzu|an|ein|dazu)\b)?[\s,]*(?:in (?:der|dem|welcher|denen)|wo|où|dans laquelle|donde|en la que)\s+",
    re.I,
)


def _seed(tokens: list[Token]) -> tuple[str, bool]:
    """What the new scene shows, in the message's words, and whether it is a whole clause."""
    kept: list[Token] = []
    for token in tokens:
        if isinstance(token, Reference):
            while kept and kept[-1].text.lower() in (
                "right",
                "just",
                "the",
                "at",
                "in",
                "directly",
                "to",
                "between",
                "and",
                *("der", "die", "la", "le", "el", "de", "del", "l'"),
            ):
                kept.pop()
        elif token.kind not in ("mark", "polite") or token.text == ",":
            kept.append(token)
    if (
        kept
        and kept[0].text.lower() in ("an", "hinzu", "dazu", "ein")
        and len(kept) > 1
        and kept[1].text[:1].isupper()
    ):
        kept.pop(0)
    opening = " ".join(t.text.lower() for t in kept[:3])
    if foreign := _RELATIVE.match(" ".join(t.text for t in kept)):
        text = " ".join(t.text for t in kept)[foreign.end() :]
        return text.replace(" 's", "'s").replace(" ,", ",").strip(" ,"), True
    whole = opening.startswith(("where ", "when ", "in which "))
    while kept and kept[0].text.lower() in (*_CONNECTORS, "we", "see", "we see", ","):
        held = kept[0].text.lower()
        if held in ("a", "an") or (
            held == "in" and not whole and opening.startswith(("in a", "in the", "in an"))
        ):
            break
        kept.pop(0)
    text = " ".join(t.text for t in kept).replace(" 's", "'s").replace(" ,", ",")
    return text.strip(" ,"), whole


def _where(clause: Clause, seed: str) -> Asked:
    count = len(clause.film.scenes)
    base = f"add a scene showing {seed}"
    if not seed:
        who = next((called(m) for m in clause.film.cast), "the place")
        return Asked(
            "What should the new scene show?",
            tuple(
                f"add a scene showing {who} {how} after scene {count - 1}"
                for how in ("from far away", "at night")
            ),
        )
    return Asked(
        "Where should the new scene go?",
        (f"{base} at the beginning", f"{base} after scene {max(1, count - 1)}", f"{base} at the end"),
    )


def _told(seed: str, after: str, clause: Clause) -> str:
    place = {
        "en": ("at the beginning", "after scene {n}"),
        "de": ("am Anfang", "nach Szene {n}"),
        "fr": ("au début", "après la scène {n}"),
        "es": ("al principio", "después de la escena {n}"),
    }[clause.draft.language]
    where = place[1].format(n=clause.film.number(after)) if after else place[0]
    return f"{where}: {seed}"


def _named(clause: Clause) -> tuple[str, ...] | Reply | None:
    """Scenes by a noun, where no number names them: ``the boat``, ``the sunrise``."""
    for index, token in enumerate(clause.tokens):
        if index not in clause.used and token.kind in ("word", "time", "weather"):
            matches = showing(clause.film, token.text.split()[-1])
            if len(matches) > 1:
                return clause.which(matches, token.text)
            if matches:
                clause.used.add(index)
                return matches
    return None


def move_scene(clause: Clause) -> bool | Reply:
    """``move scene 5 before scene 2``, ``start with scene 4``, ``put the sunrise at the end``."""
    for verb, after in (("begin", ""), ("finish", "end")):
        if clause.has("verb", verb):
            clause.use(verb)
            told = next((t.text for t in clause.tokens if isinstance(t, Reference) and len(t.scenes) > 1), "")
            what = _what(clause)
            clause.take_all("thing", "film", "scene")
            return _move_to(
                clause, _as_listed(what, told, clause.film) if isinstance(what, tuple) else what, after
            )
    if (stepped := _stepped(clause)) is not None:
        return stepped
    comes = re.search(
        r"\b(?:come|comes|be|go|goes) (?:the )?(first|last)(?: one)?$", clause.text.rstrip(" .!"), re.I
    )
    if not clause.has("verb", "move", "put") and not comes and not _places_only(clause):
        return False
    goals = [
        t
        for t in clause.tokens
        if isinstance(t, Reference) and (t.role in ("after", "before") or t.value in ("opening", "ending"))
    ]
    place = clause.find("ordinal", "1", "-1") if not goals else None
    number = clause.find("number") if not goals and place is None else None
    if len(goals) != 1 and place is None and number is None:
        return False
    if not goals and not clause.names_scenes():
        return False
    if goals:
        clause.used.add(clause.tokens.index(goals[0]))
    what = _what(clause)
    if what is False:
        return False
    use_small(clause)
    clause.use("move", "put")
    if place is not None:
        clause.used.add(place)
        return _move_to(clause, what, "" if clause.tokens[place].value == "1" else "end")
    if number is not None:
        clause.used.add(number)
        return _to_number(clause, what, int(clause.tokens[number].value))
    if goals[0].missing:
        return clause.resolved(goals)  # type: ignore[return-value]
    goal = _after(goals, clause.film)
    return _move_to(clause, what, "end" if goals[0].value == "ending" and not goals[0].role else goal)


def _as_listed(scenes: tuple[str, ...], text: str, film: Film) -> tuple[str, ...]:
    """Scenes in the order in which a list names them: "scenes 3, 1 and 4"."""
    named = [film.scenes[int(n) - 1].id for n in re.findall(r"\d+", text) if 1 <= int(n) <= len(film.scenes)]
    return tuple(dict.fromkeys(named)) if set(named) == set(scenes) else scenes


_STEP = re.compile(
    r"\b(?:(?P<n>one|two|three|a|eine?n?|zwei|drei|une?|deux|trois|una?|dos|tres|\d) (?:places?|positions?|spots?|steps?|plätze?|stellen?|positionen?|places?|rangs?|lugar(?:es)?|puestos?) )"
    r"(?P<way>earlier|forward|forwards|up|sooner|later|back|backwards|down|nach vorne?|früher|nach hinten|später|plus tôt|en avant|plus tard|en arrière|antes|adelante|después|atrás)[\s.!]*$",
    re.I,
)
_LATER = (
    "later",
    "back",
    "backwards",
    "down",
    "nach hinten",
    "später",
    "plus tard",
    "en arrière",
    "después",
    "atrás",
)
_FEW = {"two": 2, "zwei": 2, "deux": 2, "dos": 2, "three": 3, "drei": 3, "trois": 3, "tres": 3}


def _stepped(clause: Clause) -> bool | Reply | None:
    """``move scene 3 one place earlier``, ``put scene 4 between scenes 1 and 2``; None where no such goal is named."""
    references = [t for t in clause.tokens if isinstance(t, Reference) and not t.role and not t.value]
    order = [scene.id for scene in clause.film.scenes]
    if (step := _STEP.search(clause.text)) and len(references) == 1 and len(references[0].scenes) == 1:
        scene = references[0].scenes[0]
        count = int(step["n"]) if step["n"].isdigit() else _FEW.get(step["n"].lower(), 1)
        goal = order.index(scene) + (count if step["way"].lower() in _LATER else -count)
        clause.used |= set(range(len(clause.tokens)))
        rest = [one for one in order if one != scene]
        place = max(0, min(goal, len(rest)))
        return _move_to(clause, (scene,), rest[place - 1] if place else "")
    between = re.search(r"\b(?:between|zwischen|entre)\b", clause.text, re.I)
    if (
        between
        and clause.has("verb", "move", "put")
        and len(references) == 2
        and len(references[1].scenes) == 2
    ):
        first, second = references[1].scenes
        if order.index(second) == order.index(first) + 1:
            clause.used |= set(range(len(clause.tokens)))
            return _move_to(clause, references[0].scenes, first)
    return None


def _places_only(clause: Clause) -> bool:
    """Whether a request is no more than a scene and its place: ``scene 4 at the end``."""
    references = [t for t in clause.tokens if isinstance(t, Reference)]
    plain = [r for r in references if not r.role and not r.value]
    return len(references) == 2 and len(plain) == 1 and all(isinstance(t, Reference) for t in clause.left())


def _what(clause: Clause) -> tuple[str, ...] | Reply | bool:
    references = clause.references()
    if any(reference.role in ("from", "until") for reference in references):
        return clause.which_scene()
    if references:
        return clause.resolved(references)
    named = _named(clause)
    if named is not None:
        return named
    if any(t.kind == "pronoun" for t in clause.tokens):
        return clause.targets()
    return False


def _to_number(clause: Clause, what: tuple[str, ...] | Reply | bool, number: int) -> bool | Reply:
    order = [scene.id for scene in clause.film.scenes]
    if not isinstance(what, tuple):
        return what if not isinstance(what, bool) else False
    if not 1 <= number <= len(order):
        return Answer(ask("no_such_scene", clause.draft.language, what=str(number), n=str(len(order))))
    rest = [scene for scene in order if scene not in what]
    behind = min(number - 2, len(rest) - 1)
    return _move_to(clause, what, rest[behind] if rest and behind >= 0 else "")


def _move_to(clause: Clause, what: tuple[str, ...] | Reply | bool, after: str) -> bool | Reply:
    """Move scenes behind ``after``: an id, empty for the front, ``end``."""
    if isinstance(what, bool):
        return clause.which_scene()
    if not isinstance(what, tuple):
        return what
    order = [scene.id for scene in clause.film.scenes]
    rest = [scene for scene in order if scene not in what]
    anchor = (rest[-1] if rest else "") if after == "end" else after
    while anchor in what:
        index = order.index(anchor)
        anchor = order[index - 1] if index else ""
    at = rest.index(anchor) + 1 if anchor else 0
    if rest[:at] + list(what) + rest[at:] == order:
        names = listed([str(n) for n in numbers(clause.film, what)], clause.draft.language)
        return Answer(f"{ask('same', clause.draft.language)} ({names})")
    previous = anchor or None
    for scene in what:
        clause.draft.do(MoveScene(scene_id=scene, after_id=previous))
        previous = scene
    where = {"": {"en": "to the front"}, "end": {"en": "to the end"}}.get(
        after, {"en": f"behind scene {clause.film.number(anchor)}" if anchor else "to the front"}
    )
    clause.draft.tell("moved", what, what=where["en"])
    return True


def swap_scenes(clause: Clause) -> bool | Reply:
    """``swap scenes 2 and 3``."""
    if not clause.has("verb", "swap") or not clause.names_scenes():
        return False
    if re.search(
        r"\b(?:their|its|the) (?:weather|light|time|place|sounds?|music|words|lines?|pictures?|texts?|motion)\b",
        clause.text,
        re.I,
    ):
        return False
    clause.use("swap")
    chosen = clause.resolved(clause.references())
    if not isinstance(chosen, tuple):
        return chosen
    if len(chosen) != 2:
        return Asked("Which two scenes should trade places?", ("swap scenes 1 and 2",))
    order = [scene.id for scene in clause.film.scenes]
    first, second = chosen
    before = order[order.index(first) - 1] if order.index(first) else None
    if order.index(second) == order.index(first) + 1:
        clause.draft.do(MoveScene(scene_id=first, after_id=second))
    else:
        behind = order[order.index(second) - 1]
        clause.draft.do(MoveScene(scene_id=second, after_id=before))
        clause.draft.do(MoveScene(scene_id=first, after_id=behind))
    clause.draft.tell("swapped", chosen)
    return True
