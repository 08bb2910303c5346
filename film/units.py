"""The film as a graph of units, and how each one stands.

A unit is one thing that must exist. Its ``inputs`` are everything that would change it;
their hash names the version wanted now. A take records the inputs it was made from, so
that stale is computed by comparing, never stored, and its cause can be said in words.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Literal

from film.causes import cause
from film.clones import Clone
from film.document import NARRATOR, Film, Scene
from film.listening import tells_words
from film.naming import unit_word
from film.timing import SceneTime, Timing, handle, spoken, time, voiced

Kind = Literal["cast", "speech", "words", "image", "clip", "sound", "music", "cut"]
KINDS: tuple[Kind, ...] = ("cast", "speech", "words", "image", "clip", "sound", "music", "cut")
CAPABILITY = {
    "cast": "text_to_image",
    "image": "text_to_image",
    "clip": "image_to_video",
    "speech": "text_to_speech",
    "words": "transcription",
    "sound": "text_to_sound",
    "music": "text_to_music",
}
MODEL_LIST = {
    "cast": "image",
    "image": "image",
    "clip": "clip",
    "speech": "speech",
    "words": "transcription",
    "sound": "sound",
    "music": "music",
}
"""Which list of models makes a kind of unit."""
ADAPTER: dict[str, int] = {
    "cast": 1,
    "speech": 1,
    "words": 1,
    "image": 1,
    "clip": 1,
    "sound": 1,
    "music": 1,
    "cut": 1,
}
"""Raised when we change how a kind of unit is ordered, so that old takes show as stale."""
MEASURED = frozenset({"frames", "turn", "milliseconds"})
"""Inputs that follow from measured narration rather than from anybody's words."""
SIDES = {"16:9": (16, 9), "9:16": (9, 16), "1:1": (1, 1), "4:5": (4, 5)}
SHORT_SIDE = {"draft": 720, "final": 1080}

CLIP_SOUND = "clip"
Json = Any


def digest(value: Json) -> str:
    """A short stable name of any JSON value."""
    text = json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:24]


def asked_for(inputs: Mapping[str, Json]) -> str:
    """The name of what a vendor is asked for, whether or not its model is pinned."""
    return digest({key: value for key, value in inputs.items() if key != "model"})


def size(film: Film) -> tuple[int, int]:
    """Width and height in pixels, both even."""
    wide, high = SIDES[film.settings.aspect_ratio]
    short = SHORT_SIDE[film.settings.quality]
    unit = short / min(wide, high)
    return int(wide * unit) // 2 * 2, int(high * unit) // 2 * 2


@dataclass(frozen=True)
class Unit:
    """One thing that must exist, in the version that is wanted now."""

    id: str
    kind: Kind
    subject: str
    """The scene or cast id, empty for music and cut."""
    inputs: dict[str, Json]
    needs: tuple[str, ...] = ()
    measured: bool = True
    """False while a length in the inputs rests on estimated narration."""

    @cached_property
    def hash(self) -> str:
        return digest(self.inputs)

    @cached_property
    def basis(self) -> str:
        """The hash without what follows from measured narration."""
        return digest({key: value for key, value in self.inputs.items() if key not in MEASURED})


@dataclass(frozen=True)
class Take:
    """One made version of a unit, as far as the film is concerned."""

    id: str
    unit: str
    inputs: dict[str, Json]
    facts: dict[str, Json] = field(default_factory=dict)
    """``seconds`` for anything that plays; ``lines`` with word times for speech."""

    @cached_property
    def hash(self) -> str:
        return digest(self.inputs)


State = Literal["missing", "current", "stale", "pinned", "blocked"]
WANTING: tuple[State, ...] = ("missing", "stale", "blocked")


@dataclass(frozen=True)
class Standing:
    """How a unit stands, from the document and its takes alone."""

    state: State
    take: Take | None = None
    cause: str = ""
    """Why it is stale or blocked, in words."""


@dataclass(frozen=True)
class Graph:
    """A film, its timing, its units and how each stands."""

    film: Film
    timing: Timing
    units: dict[str, Unit]
    standing: dict[str, Standing]
    doubt: Mapping[str, str] = field(default_factory=dict)
    """Unit to the hash of an order for it of which nobody knows whether it arrived."""
    under_way: Mapping[str, str] = field(default_factory=dict)
    """Unit to the hash of an order for it that outlived its run: it comes, and is paid, all the same."""
    refused: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """What was asked for (:func:`asked_for`) to the models that refused it for its content, and why."""
    clones: Mapping[str, Clone] = field(default_factory=dict)
    """Cloned voices that the film names, by what it calls them."""

    @property
    def selected(self) -> dict[str, str]:
        """Unit id to the id of the take in use."""
        return {unit: standing.take.id for unit, standing in self.standing.items() if standing.take}

    def take(self, unit: str) -> Take | None:
        standing = self.standing.get(unit)
        return standing.take if standing else None

    @property
    def measured(self) -> dict[str, float]:
        """Scene id to seconds of the narration that exists and is current."""
        return {
            unit.subject: float(standing.take.facts["seconds"])
            for unit in self.units.values()
            if unit.kind == "speech"
            and (standing := self.standing[unit.id]).take
            and standing.state in ("current", "pinned")
        }

    @property
    def wanting(self) -> list[str]:
        """Units that are not what the film asks for now."""
        return [unit for unit, standing in self.standing.items() if standing.state in WANTING]

    @cached_property
    def doubtful(self) -> list[str]:
        """Those of them that may be on their way already, exactly as they are wanted."""
        return [
            unit
            for unit in self.wanting
            if self.units[unit].hash in (self.doubt.get(unit), self.under_way.get(unit))
        ]

    @property
    def coming(self) -> list[str]:
        """Those of :attr:`doubtful` that are certainly on their way."""
        return [unit for unit in self.doubtful if self.under_way.get(unit) == self.units[unit].hash]

    def refusals(self, unit: str) -> Mapping[str, str]:
        """The models that refused a unit exactly as it is wanted now, and why."""
        return self.refused.get(asked_for(self.units[unit].inputs), {}) if self.refused else {}

    def due(self, without: Collection[str] = ()) -> list[str]:
        """What to make now: all that is wanting but what may be on its way, others ``without``, and what needs them.

        A cut is made of what there is.
        """
        waiting = {*self.doubtful, *without}
        for unit in self.wanting:  # in order of dependence
            if unit != "cut" and waiting & {*self.units[unit].needs}:
                waiting.add(unit)
        return [unit for unit in self.wanting if unit not in waiting]

    def sounds_itself(self, scene_id: str) -> bool:
        """Whether a scene's clip is heard: nobody speaks in it and no other sound is described."""
        return own_sound(self.film, self.film.scene(scene_id))

    def word(self, unit: str) -> str:
        return unit_word(self.film, unit)


@dataclass(frozen=True)
class Shelf:
    """The takes there are, to see how any version of the film would stand with them.

    ``takes`` are the video's takes, oldest first; ``previous`` maps units to the take that
    was in use before, which stays in use where nothing fits better.
    """

    takes: Iterable[Take] = ()
    previous: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def by_unit(self) -> dict[str, list[Take]]:
        found: dict[str, list[Take]] = {}
        for take in self.takes:
            found.setdefault(take.unit, []).append(take)
        return found

    def graph(self, film: Film) -> Graph:
        """Every unit of a film and how it stands."""
        builder = _Builder(film, self.by_unit, self.previous)
        builder.voices()
        builder.pictures()
        builder.rest()
        return Graph(film, builder.timing, builder.units, builder.standing)

    def voices(self, film: Film) -> Graph:
        """A film's timing and what decides it, its narration: a small part of the graph, quickly."""
        builder = _Builder(film, self.by_unit, self.previous)
        builder.voices()
        return Graph(film, builder.timing, builder.units, builder.standing)


def graph(film: Film, takes: Iterable[Take], previous: Mapping[str, str] | None = None) -> Graph:
    """Work out every unit of ``film`` and how it stands, as a :class:`Shelf` does."""
    return Shelf(takes, previous or {}).graph(film)


class _Builder:
    """Adds units in order of dependence, so that each can refer to those before it."""

    def __init__(self, film: Film, shelf: Mapping[str, list[Take]], previous: Mapping[str, str]) -> None:
        self.film = film
        self.shelf = shelf
        self.previous = previous
        self.units: dict[str, Unit] = {}
        self.standing: dict[str, Standing] = {}
        self.timing = Timing(film.settings.fps, (), 0)

    def add(
        self,
        unit: str,
        inputs: dict[str, Json],
        needs: Iterable[str] = (),
        *,
        measured: bool = True,
        model: bool = True,
    ) -> None:
        kind, _, subject = unit.partition(":")
        inputs = {**inputs, "variant": self.film.variants.get(unit, 0), "adapter": ADAPTER[kind]}
        pinned = pinned_model(self.film, unit)
        if model and pinned:
            inputs["model"] = pinned
        made = Unit(unit, kind, subject, inputs, tuple(needs), measured)  # type: ignore[arg-type]
        self.units[unit] = made
        self.standing[unit] = self.stand(made)

    def stand(self, unit: Unit) -> Standing:
        """Which take is in use for a unit, and whether it is what is wanted."""
        takes = self.shelf.get(unit.id, [])
        by_id = {take.id: take for take in takes}
        choice = self.film.choices.get(unit.id)
        if choice and choice.take in by_id:
            chosen = by_id[choice.take]
            if choice.inputs == "*":
                return Standing("pinned", chosen)
            if choice.inputs == unit.hash:
                return Standing("current", chosen)
            return Standing("stale", chosen, self.cause(unit, chosen))
        fitting = [take for take in takes if take.hash == unit.hash]
        if fitting:
            kept = by_id.get(self.previous.get(unit.id, ""))
            return Standing("current", kept if kept in fitting else fitting[-1])
        kept = by_id.get(self.previous.get(unit.id, "")) or (takes[-1] if takes else None)
        if kept is not None and unit.kind == "cut":
            kept = max(reversed(takes), key=lambda take: (_likeness(unit, take), take is kept))
        return Standing("stale", kept, self.cause(unit, kept)) if kept else Standing("missing")

    def cause(self, unit: Unit, take: Take) -> str:
        """Why a take is not what is wanted: the first input that differs, in words."""
        wanted, had = unit.inputs, take.inputs
        changed = [key for key in wanted if wanted.get(key) != had.get(key)] + [
            key for key in had if key not in wanted
        ]
        return cause(self.film, unit, changed, had) if changed else "it was made differently"

    def identity(self, unit: str) -> str:
        """What stands for a unit inside the inputs of those that need it."""
        choice = self.film.choices.get(unit)
        if choice and self.standing[unit].take and self.standing[unit].state in ("pinned", "current"):
            return choice.take
        return self.units[unit].hash

    def voices(self) -> None:
        for scene in self.film.scenes:
            if spoken(scene, self.film):
                self.add(f"speech:{scene.id}", speech_inputs(self.film, scene))
        voices = Graph(self.film, self.timing, self.units, self.standing)
        self.timing = time(self.film, voices.measured)
        if self.film.captions.on and self.film.captions.exact:
            for at in self.timing.scenes:
                if f"speech:{at.scene_id}" in self.units:
                    self.listen(at)

    def listen(self, at: SceneTime) -> None:
        """The unit that tells when the words of a scene are heard, unless its voice has told that itself.

        A voice that has yet to read the scene may turn out to; then this unit is there no more.
        """
        scene, speech = self.film.scene(at.scene_id), f"speech:{at.scene_id}"
        take = self.standing[speech].take if at.measured else None
        if take and tells_words(take.facts):
            return
        heard = {
            "speech": self.identity(speech),
            "lines": [line.said for line in voiced(scene, self.film)],
            "language": self.film.settings.language,
            # By which two readings of the same words are told apart.
            "milliseconds": round(take.facts["seconds"] * 1000)
            if take
            else self.timing.milliseconds(scene.id),
        }
        self.add(f"words:{scene.id}", heard, [speech], measured=at.measured)

    def pictures(self) -> None:
        width, height = size(self.film)
        for member in self.film.cast:
            look = {"description": member.description, "kind": member.kind, "style": self.film.style}
            self.add(f"cast:{member.id}", look)
        for scene in self.film.scenes:
            named = sorted(scene.named)
            self.add(
                f"image:{scene.id}",
                {
                    "description": scene.visual_description,
                    "shot": scene.shot,
                    "style": self.film.style,
                    "cast": {member: self.identity(f"cast:{member}") for member in named},
                    "size": [width, height],
                },
                [f"cast:{member}" for member in named],
            )

    def rest(self) -> None:
        fps = self.film.settings.fps
        for scene, at in zip(self.film.scenes, self.timing.scenes, strict=True):
            image = f"image:{scene.id}"
            voice = [f"speech:{scene.id}"] if f"speech:{scene.id}" in self.units else []
            clip = {
                "image": self.identity(image),
                "motion": scene.motion,
                "frames": at.length + 2 * handle(fps),
                "fps": fps,
            }
            self.add(f"clip:{scene.id}", clip, [image, *voice], measured=at.measured)
            if scene.audio_description and scene.sound_on:
                sound = {"description": scene.audio_description, "frames": at.length, "fps": fps}
                self.add(f"sound:{scene.id}", sound, voice, measured=at.measured)
        if self.film.scenes and self.film.music.on:
            music = {
                "brief": self.film.music.brief,
                "frames": self.timing.total,
                "turn": self.timing.turn,
                "fps": fps,
            }
            voices = [unit for unit in self.units if unit.startswith("speech:")]
            self.add("music", music, voices, measured=self.timing.measured)
        if self.film.scenes:
            self.add("cut", self.cut_inputs(), list(self.units), measured=self.timing.measured, model=False)

    def clip_heard(self, scene: Scene) -> str | None:
        """Stands for the sound of the scene's clip, where that is what is heard."""
        take = self.standing[f"clip:{scene.id}"].take
        return CLIP_SOUND if take and take.facts.get("sound") and own_sound(self.film, scene) else None

    def cut_inputs(self) -> dict[str, Json]:
        film = self.film

        def of(unit: str) -> str | None:
            return self.identity(unit) if unit in self.units else None

        return {
            "scenes": [
                {
                    "clip": of(f"clip:{at.scene_id}"),
                    "speech": of(f"speech:{at.scene_id}"),
                    "sound": of(f"sound:{at.scene_id}") or self.clip_heard(film.scene(at.scene_id)),
                    "frames": at.length,
                    "transition": [
                        film.scene(at.scene_id).transition.kind if at.transition else "cut",
                        at.transition,
                    ],
                }
                | ({"words": words} if (words := of(f"words:{at.scene_id}")) else {})
                | ({"head": at.head} if film.scene(at.scene_id).head is not None else {})
                for at in self.timing.scenes
            ],
            "music": of("music"),
            "captions": film.captions.model_dump(exclude={"exact"}),
            "lines": [[line.text for line in scene.lines] for scene in film.scenes]
            if film.captions.on
            else [],
            "mix": film.mix.model_dump(),
            "title": film.title,
            "size": list(size(film)),
            "fps": film.settings.fps,
            "tail": self.timing.tail,
        }


def _likeness(cut: Unit, take: Take) -> int:
    """In how many of its inputs a cut is what is wanted: one of what exists beats one of what was."""
    wanted, had = cut.inputs, take.inputs
    scenes = zip(wanted["scenes"], had.get("scenes", ()), strict=False)
    same: list[bool] = [old.get(key) == value for new, old in scenes for key, value in new.items()]
    same += [had.get(key) == value for key, value in wanted.items() if key != "scenes"]
    return sum(same)


def pinned_model(film: Film, unit: str) -> str:
    """The ``provider:model`` that the film pins for a unit, its kind or everything."""
    kind = unit.partition(":")[0]
    return film.models.get(unit) or film.models.get(MODEL_LIST.get(kind, kind)) or film.models.get("*") or ""


def own_sound(film: Film, scene: Scene) -> bool:
    """Whether a scene keeps the sound that its clip brings along."""
    return scene.sound_on and not scene.audio_description and not spoken(scene, film)


def voice_of(film: Film, speaker: str) -> str:
    """The voice id of a speaker; empty means the language's default."""
    own = "" if speaker == NARRATOR else film.member(speaker).voice
    return own or film.settings.voice


def speech_inputs(film: Film, scene: Scene) -> dict[str, Json]:
    """What a scene's speech depends on: the words that are said, not how they are shown."""
    return {
        "lines": [{"text": line.said, "voice": voice_of(film, line.speaker)} for line in voiced(scene, film)],
        "language": film.settings.language,
        "speed": film.settings.speed,
    }
