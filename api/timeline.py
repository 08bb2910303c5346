"""The timeline as the API answers it: when everything is seen and heard, in frames and seconds."""

from __future__ import annotations

from typing import Literal
from uuid import UUID

from pydantic import BaseModel, Field

from agent import timeline
from agent.assemble import MUSIC_DB, SOUND_DB
from agent.films import Loaded
from agent.renditions import Form
from api.edge import Edge
from api.routers.takes import StripPublic, addresses, strip
from film.captions import cues
from film.cut import heard_besides
from film.document import Captions, TransitionKind
from film.timing import SceneTime, shortest
from store import takes
from store.revisions import scene_uuid


class Extent(BaseModel):
    """A length or a moment: exact in frames, rounded in seconds."""

    frames: int = Field(examples=[96])
    seconds: float = Field(examples=[4.0])


class NarrationTime(Extent):
    """How long somebody speaks in a scene."""

    measured: bool = Field(description="False while it is an estimate; true too where nobody speaks.")


class ClipCoverage(BaseModel):
    """What is seen of a scene, in frames. Clips have spare frames at either end for transitions."""

    shown: Literal["clip", "image", "card"] = Field(
        description="The clip; the picture held still where there is no clip; a titled card for neither."
    )
    take: UUID | None
    first: int = Field(description="The clip's frame with which the scene begins.", examples=[12])
    wanted: int = Field(description="Frames of a clip for this scene, spare ones included.", examples=[120])
    there: int = Field(description="Frames of the clip in use; 0 for a still.", examples=[120])
    held: int = Field(description="Frames without a clip at the end: its last one is held.", examples=[0])
    heard: bool = Field(
        description="Whether the sound that the clip came with is heard: nobody speaks in the scene, its sound is "
        "on, and nothing else is to be heard."
    )


class TransitionTime(BaseModel):
    """How a scene gives way to the next one: both are seen at once, around the boundary between them."""

    kind: TransitionKind
    asked: float = Field(description="Asked seconds.", examples=[0.5])
    start: Extent
    length: Extent = Field(description="What the scenes beside it allow; 0 for a cut.")


class SceneTimes(BaseModel):
    """When one scene plays. `head`, `narration` and `tail` follow one another and fill it."""

    scene: str = Field(description="Its id inside the film.", examples=["s2"])
    scene_id: UUID
    number: int = Field(description="Its place, counted from 1.", examples=[2])
    start: Extent
    end: Extent
    length: Extent
    asked: float = Field(description="Asked seconds; a scene is never shorter than its narration needs.")
    shortest: Extent = Field(description="What its narration needs, with air around it.")
    head: Extent = Field(description="From its first frame to its first word.")
    narration: NarrationTime
    tail: Extent = Field(description="From its last word to its end.")
    hold: Extent = Field(description="How long its last frame is held after that: the end of the film.")
    clip: ClipCoverage
    transition: TransitionTime


class Level(BaseModel):
    db: float = Field(description="Against the recommended balance.", examples=[0.0])
    base: float = Field(description="What 0 stands for, in dB against the narration.", examples=[-5.5])


class Levels(BaseModel):
    """The mix. Everything is brought to one loudness first, the whole to -16 LUFS after."""

    voice: Level
    music: Level
    sound: Level


class DuckingPoint(BaseModel):
    seconds: float
    gain_db: float


class Spoken(BaseModel):
    start: float
    end: float


class Envelope(BaseModel):
    """What the mix does to the music under voices. Between two points the gain runs straight."""

    depth_db: float = Field(description="How far it goes down.", examples=[9.0])
    fall: float = Field(description="Seconds before a first word in which it does.", examples=[0.25])
    rise: float = Field(description="Seconds after a last word in which it comes back.", examples=[0.65])
    spoken: list[Spoken] = Field(description="When somebody speaks; planned where it is not spoken yet.")
    points: list[DuckingPoint]


class CaptionCue(BaseModel):
    """Text on screen."""

    start: float = Field(description="Seconds.", examples=[4.8])
    end: float
    lines: list[str] = Field(
        description="One or two rows.", examples=[["Nobody had asked the storm", "its name."]]
    )
    speaker: str = Field(description="Who says it, where several do; else empty.")
    scene: str = Field(examples=["s2"])
    line: int = Field(
        description="Which of the scene's lines it shows, from 0; a long one takes several cues."
    )


class CaptionTrack(BaseModel):
    style: Captions
    cues: list[CaptionCue] = Field(description="None where captions are off.")


class UnitTake(BaseModel):
    """The take in use for a unit."""

    unit: str = Field(examples=["clip:s2"])
    title: str = Field(examples=["clip 2"])
    take: UUID
    state: str = Field(description="current, stale or pinned.", examples=["current"])
    reason: str = Field(description="Why it is stale; else empty.", examples=["scene 2's length changed"])
    mime: str | None
    seconds: float | None = Field(description="How long it plays; null for a picture.")
    frames: int | None = Field(description="Of a clip or a cut.", examples=[144])
    fps: float | None = Field(examples=[24])
    width: int | None
    height: int | None
    strip: StripPublic | None = Field(description="How its film strip lies, where there is one.")
    media: dict[Form, str] = Field(
        description="Addresses of its forms, good for about an hour without any other sign-in."
    )


class TimelinePublic(BaseModel):
    """A film in time."""

    video_id: UUID
    revision: int = Field(examples=[7])
    fps: int = Field(examples=[24])
    total: Extent = Field(description="The film's length, the held end included.")
    measured: bool = Field(description="False while some narration's length is an estimate.")
    scenes: list[SceneTimes]
    levels: Levels
    ducking: Envelope | None = Field(description="Null where the film has no music.")
    captions: CaptionTrack
    takes: list[UnitTake]


def shown(edge: Edge, loaded: Loaded) -> TimelinePublic:
    """The timeline of a film as it stands, with what is planned where it is not made yet."""
    now = loaded.graph
    mix, down = now.film.mix, timeline.ducking(now)
    return TimelinePublic(
        video_id=UUID(loaded.video.id), revision=loaded.video.revision, fps=now.timing.fps,
        total=_extent(now.timing.total, now.timing.fps), measured=now.timing.measured,
        scenes=[_scene(loaded, at) for at in now.timing.scenes],
        levels=Levels(
            voice=Level(db=mix.voice, base=0.0), music=Level(db=mix.music, base=MUSIC_DB),
            sound=Level(db=mix.sound, base=SOUND_DB),
        ),
        ducking=_envelope(down) if down else None,
        captions=CaptionTrack(
            style=now.film.captions,
            cues=[
                CaptionCue(
                    start=cue.start, end=cue.end, lines=[*cue.lines], speaker=cue.speaker, scene=cue.scene_id,
                    line=cue.line,
                )
                for cue in cues(now, planned=True)
            ],
        ),
        takes=[_take(edge, loaded, unit, loaded.takes[take]) for unit, take in now.selected.items()],
    )  # fmt: skip


def _extent(frames: int, fps: int) -> Extent:
    return Extent(frames=frames, seconds=round(frames / fps, 3))


def _scene(loaded: Loaded, at: SceneTime) -> SceneTimes:
    timing, scene = loaded.graph.timing, loaded.graph.film.scene(at.scene_id)
    number, covered = loaded.graph.film.number(scene.id), timeline.coverage(loaded, at)
    besides = heard_besides(loaded.graph, at)

    def extent(frames: int) -> Extent:
        return _extent(frames, timing.fps)

    return SceneTimes(
        scene=scene.id, scene_id=UUID(scene_uuid(loaded.video.id, scene.id)), number=number,
        start=extent(at.start), end=extent(at.end), length=extent(at.length), asked=scene.duration,
        shortest=extent(shortest(at, timing.fps)), head=extent(at.head),
        narration=NarrationTime(**dict(extent(at.narration)), measured=at.measured), tail=extent(at.tail),
        hold=extent(timing.tail if number == len(timing.scenes) else 0),
        clip=ClipCoverage(
            shown=covered.shown, take=UUID(covered.take) if covered.take else None, first=covered.first,
            wanted=covered.wanted, there=covered.there, held=covered.held,
            heard=besides is not None and besides.clip,
        ),
        transition=TransitionTime(
            kind=scene.transition.kind, asked=scene.transition.seconds,
            start=extent(at.end - at.transition // 2), length=extent(at.transition),
        ),
    )  # fmt: skip


def _envelope(down: timeline.Ducking) -> Envelope:
    return Envelope(
        depth_db=down.depth, fall=down.fall, rise=down.rise,
        spoken=[Spoken(start=round(start, 3), end=round(end, 3)) for start, end in down.spans],
        points=[DuckingPoint(seconds=seconds, gain_db=gain) for seconds, gain in down.points],
    )  # fmt: skip


def _take(edge: Edge, loaded: Loaded, unit: str, take: takes.Take) -> UnitTake:
    now = loaded.graph
    standing, facts = now.standing[unit], take.facts
    return UnitTake(
        unit=unit, title=now.word(unit), take=UUID(take.id), state=standing.state,
        reason=standing.cause, mime=take.mime, seconds=facts.get("seconds"), frames=facts.get("frames"),
        fps=facts.get("fps"), width=facts.get("width"), height=facts.get("height"), strip=strip(take),
        media=addresses(edge, take),
    )  # fmt: skip
