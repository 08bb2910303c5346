"""What a case wants of a film that there is, as tool calls: exactly the operations that its expectations follow from."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Any

from evals import oracle, prose
from evals.cases import Case
from evals.homes import read_film
from evals.oracle import Call, first
from film.document import Film, Scene

Op = dict[str, Any]
STEPS = {"mix": 6.0, "settings": 0.15, "": 2.5}
"""How far "up" and "down" go: decibels, a share of the tempo, seconds."""


def edits(case: Case, scenes: Sequence[str]) -> list[Call]:
    """The calls after which exactly what the case says is stale. ``scenes`` are the ids that the film has now."""
    wanted = _Wanted(case, scenes)
    scene_edits, film_edits = [*wanted.of_scenes()], [*wanted.of_film()]
    if not film_edits and not scene_edits:
        film_edits.append(_film("mix.music", -7.5))
    calls = [("edit_scenes", scene_edits), ("edit_film", film_edits)]
    return [(name, {"operations": operations}) for name, operations in calls if operations]


def update(scene: str, field: str, value: object) -> Op:
    return {"op": "update", "scene_id": scene, "field": field, "value": value}


def _film(field: str, value: object) -> Op:
    return {"field": field, "value": value}


class _Wanted:
    """A case and the film that it speaks of."""

    def __init__(self, case: Case, scenes: Sequence[str]) -> None:
        self.expected = expected = case.expected
        self.film = read_film(case.inputs.film) if case.inputs.film else Film()
        self.now = list(scenes)
        self.units = [*(expected.stale or (*(expected.not_made or ()), *(expected.bought_again or ())))]
        self.bad = (*expected.forbid, *expected.unsaid)
        self.dropped = self._dropped()
        self.tongue = expected.language not in (None, self.film.settings.language)
        seen = (*expected.seen, *expected.must, *(term for term in expected.order if not self._place(term)))
        self.seen = " and ".join(map(first, seen)) or "something new"
        self.heard = " and ".join(map(first, expected.heard)) or self.seen
        self.said = (
            " ".join(expected.verbatim)
            or " and ".join(map(first, (*expected.said, *expected.must)))
            or "New words"
        )

    # What becomes of the scenes

    def of_scenes(self) -> Iterator[Op]:
        yield from ({"op": "remove", "scene_id": scene} for scene in self.dropped)
        yield from self._moved()
        yield from self._told()
        for scene in self.now:
            if scene not in self.dropped:
                yield from self._shown(scene)
        if "image:+" in self.units:
            yield self._added()
        for path, value in self.expected.fields.items():
            scene, _, field = path.partition(".")
            if scene in self.now:
                yield update(scene, field.partition(".")[0], self._value(path, value))

    def _text(self, scene: str) -> str:
        found = self._scene(scene)
        return prose.of_scene(self.film, found) if found else ""

    def _scene(self, scene: str) -> Scene | None:
        return next((one for one in self.film.scenes if one.id == scene), None)

    def _place(self, term: str) -> str:
        """The scene that first holds a term, or nothing."""
        return next((scene for scene in self.now if prose.holds(term, self._text(scene))), "")

    def _dropped(self) -> list[str]:
        """The scenes that go: those that hold what is unwanted, and nothing that is wanted."""
        count = self.expected.scenes
        fewer = len(self.now) - count if isinstance(count, int) else 0
        if fewer <= 0 or "image:+" in self.units:
            return []
        kept = (*self.expected.order, *self.expected.said, *self.expected.seen, *self.expected.must)

        def worth(scene: str) -> tuple[int, int]:
            text = self._text(scene)
            return sum(prose.holds(term, text) for term in kept), -sum(
                prose.holds(term, text) for term in self.bad
            )

        named = [
            scene for scene in self.now if scene in self.expected.in_scene or f"image:{scene}" in self.units
        ]
        return sorted((scene for scene in self.now if scene not in named), key=worth)[:fewer]

    def _moved(self) -> Iterator[Op]:
        places = [place for term in self.expected.order if (place := self._place(term))]
        order = list(self.now)
        for before, after in pairwise(dict.fromkeys(places)):
            if order.index(after) < order.index(before):
                order.remove(after)
                order.insert(order.index(before) + 1, after)
                yield {"op": "move", "scene_id": after, "after_id": before}

    def _added(self) -> Op:
        new = [
            term for scene, terms in self.expected.in_scene.items() if scene not in self.now for term in terms
        ]
        shown = " and ".join([*map(first, new), *([self.seen] if self.seen != "something new" else [])])
        lines = [one for one in self.expected.verbatim if not self._place(one)]
        after: str | None = self.now[-1]
        if fresh := [at for at, term in enumerate(self.expected.order) if not self._place(term)]:
            before = self.expected.order[fresh[0] - 1] if fresh[0] else ""
            after = self._place(before) or None
        script = ("\n".join(lines) or f"{self.said}.") if "speech:+" in self.units else ""
        return {
            "op": "add",
            "after_id": after,
            "scene": {"visual": f"A view of {shown or self.seen}.", "script": script,
                      "audio": "wind" if "sound:+" in self.units else "", "seconds": self._longer()},
        }  # fmt: skip

    def _longer(self) -> float:
        """How long an added scene is, in seconds."""
        if self.expected.seconds is None:
            return 4.0
        return max(
            2.0, oracle.middle(self.expected.seconds, 0.0) - sum(one.duration for one in self.film.scenes)
        )

    def _told(self) -> Iterator[Op]:
        """What is said otherwise."""
        heard = [one for one in self.now if one not in self.dropped and self._spoken(one)]
        whole = "speech:*" in self.units and (self.tongue or self.expected.said or self.expected.verbatim)
        if whole:
            heard = heard or self.now
            terms = [*self.expected.verbatim] or [
                first(term) for term in (*self.expected.said, *self.expected.must)
            ]
            for number, scene in enumerate(heard):
                mine = [term for at, term in enumerate(terms) if at * len(heard) // len(terms) == number]
                yield update(scene, "script", _sentence(" ".join(mine) or f"{number + 1}"))
            return
        for scene in heard:
            kept = _without(self._spoken(scene), self.bad)
            if kept != self._spoken(scene) and f"speech:{scene}" not in self.units:
                yield update(scene, "script", kept)
        for scene in (unit[7:] for unit in self.units if re.fullmatch(r"speech:[a-z0-9_]+", unit)):
            own = " and ".join(map(first, self.expected.in_scene.get(scene, ())))
            yield update(
                scene, "script", _sentence(self.said if self.said != "New words" else own or self.said)
            )

    def _spoken(self, scene: str) -> str:
        found = self._scene(scene)
        return " ".join(line.text for line in found.lines) if found else ""

    def _shown(self, scene: str) -> Iterator[Op]:
        """What is seen and heard otherwise in one scene."""
        own = " and ".join(map(first, self.expected.in_scene.get(scene, ()))) or self.seen
        old = self._scene(scene)
        unwanted = old is not None and any(
            prose.holds(term, old.visual_description) for term in self.expected.forbid
        )
        if f"image:{scene}" in self.units and (
            not self._by_cast or scene in self.expected.in_scene or unwanted
        ):
            field = f"{scene}.shot" in self.expected.fields and own == "something new"
            if not field:
                yield update(scene, "visual_description", f"A view of {own}.")
            if old is not None and any(prose.holds(term, old.motion) for term in self.expected.forbid):
                yield update(scene, "motion", f"It moves: {own}.")
        elif f"clip:{scene}" in self.units and f"image:{scene}" not in self.units:
            yield update(scene, "motion", f"It moves: {own}.")
        if f"sound:{scene}" in self.units:
            yield update(scene, "audio_description", self.heard if self.expected.heard else own)

    @property
    def _by_cast(self) -> bool:
        """Whether pictures are remade because a member of the cast looks different."""
        return any(re.fullmatch(r"cast:[a-z0-9_]+", one) for one in self.units)

    # What becomes of the film

    def of_film(self) -> Iterator[Op]:
        expected, units = self.expected, self.units
        if expected.style:
            yield _film("style", ", ".join(map(first, expected.style)))
        elif expected.aspect_ratio and "image:*" in units and "cast:*" not in units:
            yield _film("settings.aspect_ratio", expected.aspect_ratio)
        elif "image:*" in units:
            yield _film("style", f"pencil, {self.seen}")
        for member in (unit[5:] for unit in units if re.fullmatch(r"cast:[a-z0-9_]+", unit)):
            yield {
                "op": "cast",
                "cast_id": member,
                "field": "description",
                "value": f"somebody with {self.seen}",
            }
        if expected.voice or (
            "speech:*" in units and not (self.tongue or expected.said or expected.verbatim)
        ):
            yield _film("settings.voice", oracle.voice(expected))
        if ("music" in units and not (expected.seconds or self.dropped or self.tongue)) or self._only_music:
            yield _film("music.brief", f"another tune, {self.heard}")
        if expected.seconds is not None and not self.dropped and "image:+" not in units:
            yield _film("settings.duration", oracle.middle(expected.seconds, 0.0))
        yield from self._switches()

    @property
    def _only_music(self) -> bool:
        """Whether what is to be heard is music."""
        return bool(self.expected.heard) and not any(unit.startswith("sound") for unit in self.units)

    def _switches(self) -> Iterator[Op]:
        """What remakes nothing, or what follows."""
        wanted = (
            ("settings.language", self.expected.language if self.tongue else None),
            ("captions.on", self.expected.captions),
            ("music.on", self.expected.music),
            ("settings.narration", self.expected.narrated),
        )
        yield from (_film(field, value) for field, value in wanted if value is not None)
        for path, value in self.expected.fields.items():
            if path.partition(".")[0] in Film.model_fields:
                yield _film(path, self._value(path, value))

    def _value(self, path: str, value: object) -> object:
        """What a field gets: a kind of transition is a transition, "up" is more than there was."""
        scene, _, field = path.partition(".")
        if field == "transition.kind":
            return {"kind": value, "seconds": 0.0 if value == "cut" else 0.8}
        if value not in ("up", "down"):
            return value
        there: Any = self._scene(scene) or self.film
        for name in path.split(".")[1:] if self._scene(scene) else path.split("."):
            there = getattr(there, name)
        step = STEPS.get(scene, STEPS[""])
        return (
            max(0.5, there + step)
            if value == "up"
            else there - min(step, there / 2 if scene != "mix" else step)
        )


def _sentence(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…", "。")) else f"{text}."


def _without(text: str, terms: Sequence[str]) -> str:
    """A text without the sentences that hold a term."""
    sentences = re.findall(r"[^.!?…]+[.!?…]*\s*", text)
    return "".join(one for one in sentences if not any(prose.holds(term, one) for term in terms)).strip()
