"""What a case wants, as tool calls: what a model that makes no mistake would send.

It is how the suites are tried themselves: :mod:`evals.players` plays it, with mistakes or without.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

from evals import prose
from evals.cases import Case, Expected
from evals.paper import VOICES
from film.document import Film
from film.timing import TAIL_SECONDS

Call = tuple[str, dict[str, Any]]
FRAMES = (
    "Here is {}.", "Nobody watches {}.", "Then {} begins to move.", "Something about {} is different.", "Who looks after {}?",
    "At last {} comes to rest.", "Far away, {} is heard.", "Quietly, {} waits.", "One door opens onto {}.", "Only {} stays.",
)  # fmt: skip
SHOTS = ("wide", "medium", "close", "detail", "extreme wide")


def first(term: str) -> str:
    """The way of saying a term that comes first."""
    return term.split("|")[0].strip()


def middle(asked: float | tuple[float, float] | None, otherwise: float) -> float:
    if asked is None:
        return otherwise
    return sum(asked) / 2 if isinstance(asked, tuple) else float(asked)


def plan(case: Case, seconds: float) -> Call:
    """A whole film as the case wants it; ``seconds`` where it does not say."""
    expected = case.expected
    long = middle(expected.seconds, seconds)
    count = _scenes(expected, long)
    scripts = [*_scripts(expected, count)]
    terms = [first(term) for term in (*expected.order, *expected.must, *expected.seen)]
    members = [
        {
            "id": f"member{number}",
            "name": "",
            "kind": "person",
            "look": f"a person of build {number}, in plain clothes",
        }
        for number in range(1, int(middle(expected.cast, 0)) + 1)
    ]
    scenes = []
    for number in range(count):
        mine = [term for at, term in enumerate(terms) if at * count // max(1, len(terms)) == number]
        who = [members[number % len(members)]["id"]] if members else []
        about = ", ".join(mine) or "a quiet place"
        visual = f"A view of {about}" + "".join(f" with {{{one}}}" for one in who)
        each = round((long - TAIL_SECONDS) / count, 2) + (0.3 if number % 2 else -0.3) * (count % 2 == 0)
        scenes.append(
            {"shot": SHOTS[number % len(SHOTS)], "visual": visual, "motion": "The light moves slowly.", "script": scripts[number],
             "audio": "wind; a bell", "cast_ids": who, "seconds": max(0.5, min(60.0, each))}
        )  # fmt: skip
    stated = {
        "aspect_ratio": expected.aspect_ratio, "duration": min(600.0, max(1.0, long)), "narration": expected.narrated,
        "captions": expected.captions, "music": expected.music,
    }  # fmt: skip
    return "plan_scenes", {
        "title": "A film", "logline": "", "language": expected.language or "en", "style": "ink", "music_brief": "calm piano",
        "cast": members, "scenes": scenes, "settings": {name: value for name, value in stated.items() if value is not None},
    }  # fmt: skip


def _scenes(expected: Expected, long: float) -> int:
    if expected.scenes is not None:
        return expected.scenes[0] if isinstance(expected.scenes, tuple) else expected.scenes
    return max(1, min(100, round(long / 6)))


def _scripts(expected: Expected, count: int) -> Iterator[str]:
    """What is said in each scene: the person's own words, else plain sentences about what has to be said."""
    if expected.narrated is False:
        yield from [""] * count
        return
    lines = [*expected.verbatim]
    terms = [first(term) for term in (*expected.order, *expected.said, *expected.must)]
    for number in range(count):
        own = [line for at, line in enumerate(lines) if at * count // len(lines) == number]
        mine = [term for at, term in enumerate(terms) if at * count // len(terms) == number]
        if own or expected.nothing_else_said:
            yield "\n".join(own)
        else:
            said = " and ".join(mine) or f"part {'abcdefghijklmnopqrstuvwxyz'[number % 26]}"
            yield FRAMES[number % len(FRAMES)].format(said)


def edits(case: Case, scenes: Sequence[str]) -> list[Call]:
    """Operations after which exactly what the case says is stale."""
    expected = case.expected
    units = [*(expected.stale or (*(expected.not_made or ()), *(expected.bought_again or ())))]
    scene_edits: list[dict[str, Any]] = []
    film_edits: list[dict[str, Any]] = []
    seen = (
        " and ".join(first(term) for term in (*expected.seen, *expected.must, *expected.order))
        or "something new"
    )
    said = (
        " ".join(expected.verbatim)
        or " and ".join(first(term) for term in (*expected.said, *expected.must))
        or "New words"
    )
    if "image:*" in units:
        field = "settings.aspect_ratio" if expected.aspect_ratio and "cast:*" not in units else "style"
        film_edits.append(
            {"field": field, "value": expected.aspect_ratio if field != "style" else f"pencil, {seen}"}
        )
    for unit in units:
        kind, _, subject = unit.partition(":")
        match kind, subject:
            case "image", "+":
                scene_edits.append({"op": "add", "after_id": scenes[-1], "scene": _added(units, seen, said)})
            case "cast", str(member) if member not in ("*", "+"):
                film_edits.append(
                    {
                        "op": "cast",
                        "cast_id": member,
                        "field": "description",
                        "value": f"somebody with {seen}",
                    }
                )
            case "speech", "*":
                film_edits.append({"field": "settings.voice", "value": _voice(expected)})
            case "music", _:
                heard = " and ".join(map(first, expected.heard)) or seen
                film_edits.append({"field": "music.brief", "value": f"another tune, {heard}"})
            case "image", str(scene) if scene != "*" and not _follows(unit, units):
                scene_edits.append(_update(scene, "visual_description", f"A view of {seen}."))
            case "clip", str(scene) if scene not in ("*", "+") and f"image:{scene}" not in units:
                scene_edits.append(_update(scene, "motion", f"It moves: {seen}."))
            case "speech", str(scene) if scene not in ("*", "+"):
                scene_edits.append(
                    _update(scene, "script", said if said.endswith((".", "!", "?")) else f"{said}.")
                )
            case "sound", str(scene) if scene not in ("*", "+"):
                scene_edits.append(_update(scene, "audio_description", seen))
    film_edits += _settings(expected)
    scene_edits += [
        _update(scene, field, value)
        for path, value in expected.fields.items()
        for scene, _, field in (path.partition("."),)
        if scene in scenes
    ]
    calls: list[Call] = [("edit_scenes", {"operations": scene_edits})] if scene_edits else []
    if not film_edits and not scene_edits:
        film_edits.append({"field": "mix.music", "value": -7.5})
    return calls + ([("edit_film", {"operations": film_edits})] if film_edits else [])


def _follows(unit: str, units: Sequence[str]) -> bool:
    """Whether a picture is remade because a member of the cast looks different."""
    return any(re.fullmatch(r"cast:[a-z0-9_]+", one) for one in units)


def _update(scene: str, field: str, value: object) -> dict[str, Any]:
    return {"op": "update", "scene_id": scene, "field": field, "value": value}


def _added(units: Sequence[str], seen: str, said: str) -> dict[str, Any]:
    script = f"{said}." if "speech:+" in units else ""
    return {
        "visual": f"A view of {seen}.",
        "script": script,
        "audio": "wind" if "sound:+" in units else "",
        "seconds": 4.0,
    }


def _settings(expected: Expected) -> list[dict[str, Any]]:
    """Switches that remake nothing."""
    wanted = (
        ("captions.on", expected.captions),
        ("music.on", expected.music),
        ("settings.narration", expected.narrated),
        *(
            (path, value)
            for path, value in expected.fields.items()
            if path.partition(".")[0] in Film.model_fields
        ),
    )
    told = {
        ("mix.music", "down"): -7.5,
        ("mix.music", "up"): 3.0,
        ("mix.voice", "up"): 3.0,
        ("settings.speed", "down"): 0.9,
        ("settings.speed", "up"): 1.1,
    }
    return [
        {"field": field, "value": told.get((field, str(value)), value)}
        for field, value in wanted
        if value is not None
    ]


def _voice(expected: Expected) -> str:
    """A voice of the paper's that is as it was asked for."""
    fitting = (one.id for one in VOICES if all(prose.holds(term, one.description) for term in expected.voice))
    return next(fitting, "cleo") if expected.voice else "cleo"
