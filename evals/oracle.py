"""What a case wants of a first wish, as a tool call: what a model that makes no mistake would send.

:mod:`evals.oracle_edits` is the same for changes. It is how the suites are tried themselves:
:mod:`evals.players` plays it, with mistakes or without.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from evals import prose
from evals.cases import Case, Expected
from evals.paper import VOICES
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
    heard = " and ".join(map(first, expected.heard)) or "a bell"
    scenes = []
    for number in range(count):
        mine = [term for at, term in enumerate(terms) if at * count // max(1, len(terms)) == number]
        who = [members[number % len(members)]["id"]] if members else []
        mine += [first(term) for term in expected.in_scene.get(f"s{number + 1}", ())]
        about = ", ".join(mine) or "a quiet place"
        visual = f"A view of {about}" + "".join(f" with {{{one}}}" for one in who)
        each = round((long - TAIL_SECONDS) / count, 2) + (0.3 if number % 2 else -0.3) * (count % 2 == 0)
        scenes.append(
            {"shot": SHOTS[number % len(SHOTS)], "visual": visual, "motion": "The light moves slowly.", "script": scripts[number],
             "audio": f"wind; {heard}", "cast_ids": who, "seconds": max(0.5, min(60.0, each))}
        )  # fmt: skip
    stated = {
        "aspect_ratio": expected.aspect_ratio, "duration": min(600.0, max(1.0, long)), "narration": expected.narrated,
        "captions": expected.captions, "music": expected.music, "voice": voice(expected) if expected.voice else None,
    }  # fmt: skip
    return "plan_scenes", {
        "title": "A film", "logline": "", "language": expected.language or "en",
        "style": ", ".join(map(first, expected.style)) or "ink", "music_brief": f"calm piano, {heard}",
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
    wanted = (*expected.said, *expected.must) if lines else (*expected.order, *expected.said, *expected.must)
    terms = [first(term) for term in wanted]
    for number in range(count):
        own = [line for at, line in enumerate(lines) if at * count // len(lines) == number]
        mine = [term for at, term in enumerate(terms) if at * count // len(terms) == number]
        if expected.nothing_else_said or (own and not mine):
            yield "\n".join(own)
        else:
            said = " and ".join(mine) or f"part {'abcdefghijklmnopqrstuvwxyz'[number % 26]}"
            yield "\n".join([*own, FRAMES[number % len(FRAMES)].format(said)])


def voice(expected: Expected) -> str:
    """A voice of the paper's that is as it was asked for."""
    fitting = (one.id for one in VOICES if all(prose.holds(term, one.description) for term in expected.voice))
    return next(fitting, "cleo") if expected.voice else "cleo"
