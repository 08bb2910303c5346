"""What is in a film: scorers of its text, and what a score is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from evals import prose
from evals.cases import Case
from evals.stage import Played
from film.document import Film
from film.speech import estimate

HASTE = 1.1
"""How much faster than it is spoken narration may have to be to fit its scene."""


@dataclass(frozen=True)
class Score:
    """From 0 to 1; what is missing is said in ``why``."""

    value: float
    why: str = ""

    @classmethod
    def of(cls, faults: Sequence[str], of: int = 1) -> Score:
        """1 without a fault; else the share that is without, 0 where there is one thing to look at."""
        return cls(max(0.0, 1 - len(faults) / max(1, of)), "; ".join(faults))


def film_of(played: Played) -> Film:
    return Film.model_validate(played.film)


def given(case: Case) -> list[str]:
    """What the person said."""
    return [*case.inputs.say, case.inputs.options.style]


def presence(case: Case, played: Played) -> Score | None:
    """Whether what was asked for is said and seen, in order, and what must not be there is not."""
    expected, film = case.expected, film_of(played)
    said, seen = prose.said(film), prose.seen(film)
    everything = f"{film.title}\n{said}\n{seen}"
    faults = [
        f"{term!r} is neither said nor seen" for term in expected.must if not prose.holds(term, everything)
    ]
    faults += [f"{term!r} is not said" for term in expected.said if not prose.holds(term, said)]
    faults += [f"{term!r} is not seen" for term in expected.seen if not prose.holds(term, seen)]
    faults += [
        f"{term!r} is not heard" for term in expected.heard if not prose.holds(term, prose.heard(film))
    ]
    faults += [f"{term!r} is not its style" for term in expected.style if not prose.holds(term, film.style)]
    faults += [f"{term!r} is there" for term in expected.forbid if prose.holds(term, prose.whole(film))]
    faults += [f"{term!r} is said" for term in expected.unsaid if prose.holds(term, said)]
    scenes = {scene.id: prose.of_scene(film, scene) for scene in film.scenes}
    faults += [
        f"{term!r} is not in {scene}"
        for scene, terms in expected.in_scene.items()
        for term in terms
        if not prose.holds(term, scenes.get(scene, ""))
    ]
    faults += _out_of_order(film, expected.order)
    looked = (
        expected.must, expected.said, expected.seen, expected.heard, expected.style, expected.forbid,
        expected.unsaid, expected.in_scene, expected.order,
    )  # fmt: skip
    return Score.of(faults) if any(looked) else None


def _out_of_order(film: Film, terms: Sequence[str]) -> list[str]:
    scenes = [prose.of_scene(film, scene) for scene in film.scenes]
    first: list[tuple[int, int]] = []
    for term in terms:
        found = next(((n, at) for n, text in enumerate(scenes) if (at := prose.place(term, text)) >= 0), None)
        if found is None:
            return [f"{term!r} is in no scene"]
        first.append(found)
    return [
        f"{late!r} comes before {early!r}"
        for (early, a), (late, b) in pairwise(zip(terms, first, strict=True))
        if b[0] < a[0]
    ]


def fidelity(case: Case, played: Played) -> Score | None:
    """Whether a script is kept word for word."""
    if not case.expected.verbatim:
        return None
    film, at, faults = film_of(played), 0, []
    text = prose.plain(prose.said(film))
    for sentence in case.expected.verbatim:
        found = text.find(prose.plain(sentence), at)
        if found < 0:
            faults.append(f"not word for word, or not in its place: {sentence!r}")
        else:
            at = found + len(prose.plain(sentence))
    if case.expected.nothing_else_said:
        left = text
        for sentence in case.expected.verbatim:
            left = left.replace(prose.plain(sentence), "", 1)
        if extra := prose.words(left):
            faults.append(f"{' '.join(extra)!r} is said besides")
    return Score.of(faults)


def invention(case: Case, played: Played) -> Score | None:
    """Whether nothing is told that nobody gave, where that matters."""
    if case.expected.invents:
        return None
    return Score.of([f"{what} was given by nobody" for what in prose.invented(film_of(played), given(case))])


def craft(case: Case, played: Played) -> Score | None:
    """Whether the words that the planner wrote are fit to be spoken."""
    if case.inputs.film or case.expected.ends not in ("plan", "made", "stopped"):
        return None
    film = film_of(played)
    return Score.of(prose.spoilt(film, given(case)) + prose.alike(film))


def pacing(case: Case, played: Played) -> Score | None:
    """How many scenes leave their words the time they need, and are not all equally long."""
    film = film_of(played)
    if case.inputs.film or not film.scenes:
        return None
    language, speed = film.settings.language, film.settings.speed
    faults = []
    for scene in film.scenes if film.settings.narration else ():
        needed = sum(estimate(line.text, language, speed) for line in scene.lines)
        if needed > max(scene.duration, 1.0) * HASTE + 0.75:
            faults.append(f"{scene.id} has {scene.duration:g} s for {needed:.1f} s of words")
    lengths = [scene.duration for scene in film.scenes]
    if len(lengths) > 3 and len({*lengths}) == 1:
        faults.append("all scenes are equally long")
    return Score.of(faults, len(film.scenes))


def coherence(case: Case, played: Played) -> Score | None:
    """How many scenes go on from the one before: another framing, the same members of the cast looked up."""
    film = film_of(played)
    if case.inputs.film or len(film.scenes) < 2:
        return None
    faults = [
        f"{b.id} is framed as {a.id} is"
        for a, b in pairwise(film.scenes)
        if a.shot == b.shot and a.cast == b.cast
    ]
    unused = [member.id for member in film.cast if not any(member.id in scene.named for scene in film.scenes)]
    faults += [f"{member} is in no picture" for member in unused]
    return Score.of(faults, len(film.scenes))
