"""Scenes and settings: order, length, transitions, title, shape, quality, and talk about them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import get_args

from agent.director.reader import added, lengths, numbered, talk, turns
from agent.director.reader.finding import bound, find
from agent.director.reader.wish import Done, Handler, NotDone, Wish
from agent.director.refine import joins
from agent.director.scripts.words import words_of
from film.document import Aspect, Film, Quality, Transition
from film.edits import MoveScene, Operation, RemoveScene, UpdateFilm, UpdateScene

_AFTERWARDS = re.compile(
    r"(?:what|everything|all|anything|whatever)(?: that)? (?:comes?|follows|is)(?: after(?:wards)?)?(?: it| that)?|everything after(?: it| that)?"
    r"|(?:alles )?was (?:danach|dahinter) kommt|alles danach|tout ce qui (?:suit|vient après)|lo que (?:viene|sigue)(?: después)?|todo lo (?:que sigue|de después)",
    re.I,
)
_ENDS_ON = re.compile(
    r"\b(?:ends?|finish(?:es)?|stops?|close)(?: \w+)? (?:on|with|at|after) (?P<what>[^.,;!?]+)", re.I
)


def drop(wish: Wish) -> Done:
    """Scenes leave the film."""
    if any(_MANNER.search(text) for text in wish.parts("where")):
        raise NotDone("a manner, and no scene")
    scenes = _afterwards(wish) or wish.scenes()
    if len(scenes) == len(wish.film.scenes):
        raise NotDone("no scene would be left")
    return Done(tuple(RemoveScene(scene_id=scene) for scene in scenes), scenes)


_MANNER = re.compile(r"\b(?:thing|stuff|effect|look|vibe|feel|style|business)$", re.I)


def _afterwards(wish: Wish) -> tuple[str, ...]:
    """The scenes behind the one that the film shall end on, where that is all that is said of them."""
    if not any(_AFTERWARDS.fullmatch(text) for text in wish.parts("where")):
        return ()
    last = _ENDS_ON.search(wish.message)
    there = find(last["what"], wish.origin or wish.film, wish.language) if last else wish.spoken_of
    order = [scene.id for scene in wish.film.scenes]
    if len(there) != 1 or there[0] == order[-1]:
        raise NotDone("after which scene")
    return tuple(order[order.index(there[0]) + 1 :])


def keep_only(wish: Wish) -> Done:
    """All scenes but these leave the film."""
    kept = wish.scenes(())
    gone = tuple(scene.id for scene in wish.film.scenes if scene.id not in kept)
    if not gone:
        raise NotDone("nothing leaves")
    return Done(tuple(RemoveScene(scene_id=scene) for scene in gone), kept)


def rearranged(film: Film, order: Sequence[str]) -> tuple[Operation, ...]:
    """The fewest moves that bring the scenes into an order."""
    now = [scene.id for scene in film.scenes]
    if sorted(order) != sorted(now):
        raise NotDone("not every scene has one place")
    chains: list[list[str]] = []
    for scene in order:  # the longest row of scenes that follow one another already
        before = [chain for chain in chains if now.index(chain[-1]) < now.index(scene)]
        chains.append([*_longest(before), scene])
    stay = set(_longest(chains))
    return tuple(
        MoveScene(scene_id=scene, after_id=order[at - 1] if at else None)
        for at, scene in enumerate(order)
        if scene not in stay
    )


def _longest(rows: list[list[str]]) -> list[str]:
    return max(rows, key=lambda row: len(row)) if rows else []


_START = re.compile(
    r"\b(?:first|start\w*|front|top|kick off|lead|led|prologue|beginning|begins?|open\w*|ganz vorne?|vorne|anfang\w*|anfängt|beginn\w*|zuerst|als erste\w*|début\w*|commenc\w*|en premier|ouvr\w*|primero|principio|empie\w*|empez\w*|comien\w*|inici\w*|abr\w*)\b",
    re.I,
)
_END = re.compile(
    r"\b(?:last|bottom|end|ends|ending|clos\w*|finish\w*|ende|schluss|hinten|zuletzt|als letzte\w*|fin|finir|termin\w*|dernier|al final|final|último|acab\w*)\b",
    re.I,
)


def target(wish: Wish, text: str, moved: Sequence[str]) -> int:
    """How many of the other scenes come before a place that scenes are moved to: "to the end", "before the owl"."""
    rest = [scene.id for scene in wish.film.scenes if scene.id not in moved]
    bare = re.sub(r"^(?:again|earlier,?|later,?|in(?= between)|right|just|directly|straight|juste|direkt|gleich|justo|to|be|come|go)\s+", "", text.strip(), flags=re.I)  # fmt: skip
    if pair := re.match(r"(?:between|zwischen|entre)\b", bare, re.I):
        there = [
            rest.index(scene)
            for scene in find(bare, wish.origin or wish.film, wish.language)
            if scene in rest
        ]
        if pair and len(there) == 2 and there[1] == there[0] + 1:
            return there[1]
        raise NotDone(f"between which scenes is {text!r}")
    way, what = bound(bare)
    if way:
        found = [
            scene
            for scene in find(what, wish.origin or wish.film, wish.language, wish.spoken_of)
            if scene in rest
        ]
        if not found:
            raise NotDone(f"where is {text!r}")
        return rest.index(found[-1]) + 1 if way == "after" else rest.index(found[0])
    starts, ends = bool(_START.search(bare)), bool(_END.search(bare))
    beside = [word for word in _words(_END.sub(" ", _START.sub(" ", bare))) if word not in _IDLE]
    if starts != ends and not beside:
        return 0 if starts else len(rest)
    there_ = numbered.positioned(bare, wish.origin or wish.film)
    if len(there_) == 1 and len(moved) == 1:
        return wish.film.number(there_[0]) - 1
    raise NotDone(f"where is {text!r}")


_IDLE = words_of(
    "to at the on with in of as very it film movie place go come be put one scene shot thing a up all off position spot us we you i people up right ab todo bild con par"
    " with an der die das den dem ans zum zur ganz im film als szene stelle à au en le la tout toute du de al el del muy lo que que con se por"
)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text.lower())


def move(wish: Wish) -> Done:
    """Scenes move to another place in the film."""
    if behind := turns.coming_next(wish):
        return _moved(wish, turns.behind(wish, wish.spoken_of, behind), behind)
    scenes, places = wish.scenes(), turns.places(wish)
    rest = [scene.id for scene in wish.film.scenes if scene.id not in scenes]
    found = {target(wish, place, scenes) for place in places}
    if len(found) != 1:
        raise NotDone("no place, or several")
    at = found.pop()
    return _moved(wish, [*rest[:at], *scenes, *rest[at:]], scenes)


def _moved(wish: Wish, order: Sequence[str], scenes: tuple[str, ...]) -> Done:
    if operations := rearranged(wish.film, order):
        return Done(operations, scenes)
    return wish.same()


_THEIRS = re.compile(
    r"\b(?:their|ihre?n?|leurs?|sus?) (?!places?\b|positions?\b|order\b|pl[äa]tze?\b|places?\b|lugar|sitio|orden|ordre|reihenfolge)\w+",
    re.I,
)
"""What two scenes have that is to be exchanged, and not they."""


def swap(wish: Wish) -> Done:
    """Two scenes change places."""
    scenes = wish.scenes()
    if len(scenes) != 2 or _THEIRS.search(wish.text):
        raise NotDone("not two scenes")
    one, two = scenes
    order = [{one: two, two: one}.get(scene.id, scene.id) for scene in wish.film.scenes]
    return Done(rearranged(wish.film, order), scenes)


_BACKWARDS = re.compile(r"\b(?:revers\w*|backwards?|umgekehrt\w*|umkehren|turn\w* (?:\w+ )?(?:order )?a?round|dreh\w* .*\bum|from last to first|von hinten nach vorne?|rückwärts|envers|invers\w*|al revés|invert\w*|invierte)\b", re.I)  # fmt: skip


def order(wish: Wish) -> Done:
    """The order of the scenes is told, or turned round."""
    now = [scene.id for scene in wish.film.scenes]
    if _BACKWARDS.search(wish.text) and not [
        t for t in wish.parts("where") if not _BACKWARDS.search(t) and len(wish.find(t)) < len(now)
    ]:
        return Done(rearranged(wish.film, now[::-1]), tuple(now))
    parts = [part for text in wish.parts("where") for part in re.split(r"\s*[,;>→–-]\s*|\s+(?:and|then|und|dann|et|puis|y|luego)\s+", text) if part]  # fmt: skip
    told: list[str] = []
    for part in parts:
        told += [scene for scene in wish.find(part) if scene not in told]
    if len(told) < 2:
        raise NotDone("no order")
    slots = iter(told)
    return _moved(wish, [next(slots) if scene in told else scene for scene in now], tuple(told))


def merge(wish: Wish) -> Done:
    """Scenes that follow one another become one."""
    scenes = wish.scenes()
    if len(scenes) < 2:
        raise NotDone("not two scenes")
    return Done(wish.by_rules(f"Merge {wish.numbers(scenes)}."), scenes)


def split(wish: Wish) -> Done:
    """A scene becomes two; the second shows what is told of it."""
    scenes = wish.scenes()
    shown = [wish.pictured(text) for text in wish.parts("new")]
    if len(scenes) != 1 or len(shown) > 2:
        raise NotDone("which half shows what")
    name = wish.numbers(scenes)
    if not shown:
        return Done(wish.by_rules(f"Split {name}."), scenes)
    first = [f"{name.capitalize()}: {shown[0]}."] if len(shown) == 2 else []
    return Done(wish.by_rules(f"Split {name}: the second half is {shown[-1]}.") if not first else added.halves(wish, scenes[0], shown), scenes)  # fmt: skip


def copy(wish: Wish) -> Done:
    """A scene is shown a second time."""
    scenes = wish.scenes()
    name, place = wish.numbers(scenes), wish.one("to")
    if not place:
        return Done(wish.by_rules(f"Duplicate {name}."), scenes)
    at = target(wish, place, ())
    there = f"after scene {at}" if at else "at the beginning"
    return Done(wish.by_rules(f"Duplicate {name} {there}."), scenes)


_KINDS = (
    ("fade", 0.8, r"(?:fade|fading)s?(?: out)? (?:to|into|through|in) (?:black|white)|(?:schwarz|weiß)\w*blende\w*|\w*blend\w* (?:ins|auf|in) schwarz\w*|(?:nach|ins?|auf|zu|zum|in) schwarz\w*|abblende\w*|ausblenden|fondre (?:au|vers le) noir|fundir a negro|negro final|fondu\w* (?:au|vers le) noir|fundido a negro|fade (?:it )?out"),
    ("crossfade", 0.5, r"cross-?fad\w*|cross fad\w*|überblend\w*|fondus? enchaînés?|fundidos? encadenados?|encadenados?"),
    ("dissolve", 1.0, r"dissolv\w*|melt\w*|morph\w*|weiche\w* (?:übergäng\w*|überg\w*)|fondus?|fundidos?"),
    ("cut", 0.0, r"(?:hard |straight |clean |simple |plain |normal )?cuts?|(?:harte?\w* )?schnitte?n?|hart\w*|coupes?(?: franches?| nettes?| sèches?)?|cortes?(?: secos?| directos?| limpios?)?|corte"),
)  # fmt: skip


def transition(wish: Wish) -> Done:
    """How scenes give way to the next."""
    factor = 0.0 if lengths.said(wish) or wish.parts("old") else joins.factor(wish.text)
    if factor and (there := _softly(wish)):
        to = {
            scene: joins.stretched(wish.film.scene(scene).transition, factor).model_dump() for scene in there
        }
        return Done(tuple(UpdateScene(scene_id=s, field="transition", value=to[s]) for s in there), there)
    kind, seconds = _kind(wish)
    scenes = _joints(wish, kind)
    value = Transition(kind=kind, seconds=seconds)
    if kind != "cut" and (told := lengths.said(wish)):
        value = Transition(kind=kind, seconds=min(told, 2.0))
    operations = tuple(
        UpdateScene(scene_id=scene, field="transition", value=value.model_dump())
        for scene in scenes
        if wish.film.scene(scene).transition.kind != kind or (kind != "cut" and lengths.said(wish))
    )
    return Done(operations, _spoken_of(wish, scenes)) if operations else wish.same()


def _softly(wish: Wish) -> tuple[str, ...]:
    """The scenes whose soft way into the next is meant, of the kind that is told."""
    kinds = [
        name for name, _, pattern in _KINDS if re.search(rf"(?<!\w)(?:{pattern})(?!\w)", wish.text, re.I)
    ]
    named = [text for text in wish.parts("where") if not joins.NAMED.search(text)]
    every = tuple(scene.id for scene in wish.film.scenes[:-1])
    return joins.having(wish.film, _joints(wish, "") if named else every, kinds[0] if kinds else "")


def _spoken_of(wish: Wish, scenes: tuple[str, ...]) -> tuple[str, ...]:
    """The scene that a transition leads into, where that one was named."""
    into = [match for text in wish.parts("where") if (match := _INTO.match(text))]
    return wish.find(into[0]["what"]) if into else scenes


def _kind(wish: Wish) -> tuple[str, float]:
    told = " ".join(wish.parts("new")) or wish.text
    for text in dict.fromkeys((told, wish.text)):
        if wish.parts("old") and text != told:
            break
        for name, seconds, pattern in _KINDS:
            if (text == told or name != "cut") and re.search(rf"(?<!\w)(?:{pattern})(?!\w)", text, re.I):
                return name, seconds
    if re.search(r"\bblack\b|schwarz|\bnoir\b|\bnegro\b", wish.text, re.I) and _FADES.search(wish.text):
        return "fade", 0.8
    if re.search(r"\bfad(?:e|es|ing)\b|\bblenden?\b|\bmix\b|\boverlap\w*|\bblend\w*|\bbleed\w*", told, re.I):
        return "crossfade", 0.5
    raise NotDone("which transition")


_FADES = re.compile(r"\bfad(?:e|es|ing)\b|blend\w*|\bfond\w+|\bfund\w+", re.I)
_INTO = re.compile(r"^(?:into|before|in die|zu|vor|vers|avant|antes de|hacia) (?P<what>.+)", re.I)


def _joints(wish: Wish, kind: str) -> tuple[str, ...]:
    """The scenes whose way out of them is meant."""
    order = [scene.id for scene in wish.film.scenes]
    named = wish.parts("where")
    if kind == "fade" and all(_END.search(text) for text in named or [wish.text]):
        return (order[-1],)
    if not named or any(
        re.search(r"\b(?:every|all) (?:the )?(?:join|transition|cut)", text, re.I) for text in named
    ):
        found: tuple[str, ...] = tuple(order)
    else:
        into = _INTO.match(named[0])
        found = wish.find(into["what"]) if into else wish.scenes()
        if into and len(found) == 1:
            return (order[order.index(found[0]) - 1],) if found[0] != order[0] else ()
    if len(found) == len(order):
        if not wish.parts("except") and not wish.kept and _STAYS.search(wish.message):
            raise NotDone("some of them stay")
        away = _kept_joint(wish, order) if wish.kept else ()
        return tuple(
            s for s in order[:-1] if s not in away and (not wish.parts("except") or s in wish.scenes(order))
        )
    if len(found) == 2 and order.index(found[1]) == order.index(found[0]) + 1:
        return found[:1]
    if len(found) == 1 and bound(named[0])[0] == "after":
        return found
    raise NotDone("between which scenes")


def _kept_joint(wish: Wish, order: Sequence[str]) -> tuple[str, ...]:
    """The scene whose way out of it stays, where that is said: "the cut from 3 into 4"."""
    at = sorted(order.index(scene) for scene in wish.kept)
    if len(at) == 2 and at[1] == at[0] + 1:
        return (order[at[0]],)
    raise NotDone("which transition stays")


_STAYS = re.compile(r"\b(?:keep|stays?|leave|except|but|bleib\w*|bis auf|außer|gard\w+|rest\w+|sauf|lo demás|se queda\w*|menos|salvo|excepto)\b", re.I)  # fmt: skip


def title(wish: Wish) -> Done:
    """The film is called something else."""
    name = (wish.one("say") or wish.one("new")).strip(" .\"“”„«»'")
    if not name:
        raise NotDone("no title")
    if name == wish.film.title:
        return wish.same()
    return Done((UpdateFilm(field="title", value=name),))


_SHAPES = {
    "9:16": r"9 ?[:x×] ?16|vertical\w*|vertikal|portrait|upright|tall|hochformat|hochkant|verticale|phone|tik ?tok|reels?|shorts|stor(?:y|ies)",
    "16:9": r"16 ?[:x×/] ?9|16 by 9|landscape|horizontal\w*|wide\s?screen|querformat|quer|breitbild|paysage|apaisad[oa]|youtube",
    "1:1": r"1 ?[:x×] ?1|square|quadrat\w*|carrée?|cuadrad[oa]",
    "4:5": r"4 ?[:x×] ?5|4 by 5",
}


def aspect(wish: Wish) -> Done:
    """The film gets another shape."""
    told = " ".join(wish.parts("new")) or wish.text
    found = [
        shape for shape, pattern in _SHAPES.items() if re.search(rf"(?<!\w)(?:{pattern})(?!\w)", told, re.I)
    ]
    if len(found) != 1 or found[0] not in get_args(Aspect):
        raise NotDone("which shape")
    if found[0] == wish.film.settings.aspect_ratio:
        return wish.same()
    return Done((UpdateFilm(field="settings.aspect_ratio", value=found[0]),))


def quality(wish: Wish) -> Done:
    """Draft, or final quality."""
    final = re.search(r"\b(?:final\w*|best|full|high\w*|hd|endgültig\w*|beste\w*|höchste\w*|finale|définitive|meilleure|mejor|máxima)\b", wish.text, re.I)  # fmt: skip
    draft = re.search(r"\b(?:draft|cheap\w*|rough|preview|entwurf\w*|brouillon|borrador)\b", wish.text, re.I)
    if bool(final) == bool(draft):
        raise NotDone("which quality")
    value: Quality = "final" if final else "draft"
    if value == wish.film.settings.quality:
        return wish.same()
    return Done((UpdateFilm(field="settings.quality", value=value),))


HANDLERS: dict[str, Handler] = {
    "drop": drop,
    "keep_only": keep_only,
    "add_scene": added.add_scene,
    "move": move,
    "swap": swap,
    "order": order,
    "merge": merge,
    "split": split,
    "copy": copy,
    "length": lengths.length,
    "longer": lengths.lasting,
    "shorter": lengths.lasting,
    "pace": lengths.pace,
    "transition": transition,
    "title": title,
    "aspect": aspect,
    "quality": quality,
    **talk.HANDLERS,
}
"""By kind, what carries it out."""

__all__ = ["HANDLERS", "target"]
