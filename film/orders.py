"""From a unit to the request that makes it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from film.document import Film
from film.timing import handle, voiced
from film.units import Graph, Unit, size, voice_of
from pixora.requests import (
    CastReference,
    ImageRequest,
    MusicRequest,
    Request,
    SoundRequest,
    SourceImage,
    SpeechLine,
    SpeechRequest,
    TranscriptionRequest,
    VideoRequest,
)

SAMPLE_RATE = 48_000
PORTRAIT = (768, 1024)


def seed(unit: Unit) -> int:
    """A seed that changes with the unit's variant, so that an edit keeps a picture's composition.

    Music has one unit a film, so its brief tells films apart.
    """
    name = f"{unit.id}|{unit.inputs.get('brief', '')}|{unit.inputs['variant']}"
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:4], "big") >> 1


def order(graph: Graph, unit: Unit) -> Request:
    """The request for a unit as the film stands.

    Pictures that it needs are named by take; their files are filled in later.
    """
    film = graph.film
    match unit.kind:
        case "cast":
            return _portrait(film, unit)
        case "image":
            return _image(graph, unit)
        case "clip":
            width, height = size(film)
            take = graph.take(f"image:{unit.subject}")
            return VideoRequest(
                image=SourceImage(take=take.id if take else None),
                motion=unit.inputs["motion"],
                frames=unit.inputs["frames"],
                fps=unit.inputs["fps"],
                width=width,
                height=height,
                seed=seed(unit),
                handle=handle(unit.inputs["fps"]),
                sound=graph.sounds_itself(unit.subject),
            )
        case "speech":
            settings = film.settings
            lines = tuple(
                SpeechLine(line.text, voice_of(film, line.speaker), settings.speed, line.spoken)
                for line in voiced(film.scene(unit.subject), film)
            )
            return SpeechRequest(lines, settings.language, seed(unit))
        case "words":
            take = graph.take(f"speech:{unit.subject}")
            return TranscriptionRequest(
                lines=tuple(unit.inputs["lines"]),
                language=unit.inputs["language"],
                seconds=unit.inputs["milliseconds"] / 1000,
                take=take.id if take else None,
            )
        case "sound":
            return SoundRequest(unit.inputs["description"], samples(unit), seed(unit))
        case "music":
            fps = unit.inputs["fps"]
            return MusicRequest(
                brief=unit.inputs["brief"] or film.logline or film.title,
                samples=samples(unit),
                seed=seed(unit),
                turn=unit.inputs["turn"] / fps,
                cuts=tuple(at.start / fps for at in graph.timing.scenes[1:]),
                speech=tuple(_speech(graph)),
                version=unit.inputs["variant"],
            )
        case _:
            raise ValueError(f"{unit.id} is assembled, not ordered")


def _speech(graph: Graph) -> Iterator[tuple[float, float]]:
    """When somebody speaks, line by line where that is measured."""
    fps = graph.timing.fps
    for at in graph.timing.scenes:
        take = graph.take(f"speech:{at.scene_id}") if at.narration and at.measured else None
        lines = (take.facts.get("lines") if take else None) or [{"start": 0.0, "end": at.narration / fps}]
        for line in lines if at.narration else ():
            yield round(at.voice / fps + line["start"], 3), round(at.voice / fps + line["end"], 3)


def samples(unit: Unit) -> int:
    """Samples at 48 kHz of exactly the unit's frames."""
    return int(unit.inputs["frames"]) * SAMPLE_RATE // int(unit.inputs["fps"])


def _portrait(film: Film, unit: Unit) -> ImageRequest:
    member = film.member(unit.subject)
    return ImageRequest(
        description=f"{{{member.id}}}",
        style=film.style,
        width=PORTRAIT[0],
        height=PORTRAIT[1],
        seed=seed(unit),
        cast=(CastReference(member.id, member.kind, member.description),),
        portrait=True,
    )


def _image(graph: Graph, unit: Unit) -> ImageRequest:
    film, scene = graph.film, graph.film.scene(unit.subject)
    width, height = size(film)
    members = [film.member(member) for member in sorted(scene.named)]
    references = tuple(
        CastReference(m.id, m.kind, m.description, take.id if (take := graph.take(f"cast:{m.id}")) else None)
        for m in members
    )
    named = f"{scene.shot} shot" in scene.visual_description.lower()
    description = (
        scene.visual_description if named else f"{scene.shot.capitalize()} shot: {scene.visual_description}"
    )
    return ImageRequest(description, film.style, width, height, seed(unit), references)
