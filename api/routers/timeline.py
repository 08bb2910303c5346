"""A film in time: reading it, and the edits of a timeline editor."""

from __future__ import annotations

from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Response
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator
from pydantic.json_schema import SkipJsonSchema

from agent import timeline as editor
from agent.films import load
from agent.standing import as_it_was
from api import timeline, views
from api.deps import EdgeDep, User
from api.etag import LARGEST, TAGGED, AtRevision, Base, tag
from api.problems import Refused, problems
from api.timeline import TimelinePublic
from api.views import EXACT, PlanPublic
from film import edits
from film.document import LIMITS, SceneId, TransitionKind
from film.edits import Operation
from film.units import KINDS
from store import videos

router = APIRouter(prefix="/api/v1", tags=["timeline"])

Words = Annotated[str, StringConstraints(max_length=int(LIMITS["text"]), pattern=r"^[^\x00]*$")]
Scene = Annotated[SceneId, Field(description="The scene's id inside the film.", examples=["s2"])]
Seconds = Annotated[float, Field(ge=0, le=LIMITS["seconds"], allow_inf_nan=False)] | SkipJsonSchema[None]
Frames = Annotated[int, Field(ge=0, le=int(LIMITS["seconds"]) * 30)] | SkipJsonSchema[None]


def _left_out(schema: dict[str, Any]) -> None:
    """A field that may be left out and is never null."""
    del schema["default"]


class Body(BaseModel):
    model_config = ConfigDict(extra="forbid")


class InTime(Body):
    """Something that is said in seconds or in frames."""

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={"oneOf": [{"required": ["seconds"]}, {"required": ["frames"]}]},
    )

    seconds: Seconds = None
    frames: Frames = None

    @model_validator(mode="after")
    def _one(self) -> InTime:
        if (self.seconds is None) == (self.frames is None):
            raise ValueError("send seconds or frames")
        return self

    def asked(self, fps: int) -> float:
        """It in seconds."""
        return self.seconds if self.seconds is not None else (self.frames or 0) / fps


class TrimScene(InTime):
    """Let a scene last so long, but never less than its narration needs."""

    op: Literal["trim_scene"]
    scene: Scene
    seconds: Seconds = Field(
        default=None, json_schema_extra=_left_out, description="Its new length.", examples=[4.5]
    )
    frames: Frames = Field(
        default=None, json_schema_extra=_left_out, description="Its new length, instead of seconds."
    )

    def operations(self, fps: int) -> list[Operation]:
        return [edits.TrimScene(scene_id=self.scene, seconds=self.asked(fps))]


class MoveNarration(InTime):
    """Let a scene's first word be heard so long after its start. The scene's length stays, and narration
    stays inside it."""

    op: Literal["move_narration"]
    scene: Scene
    seconds: Seconds = Field(
        default=None, json_schema_extra=_left_out, description="From the scene's start.", examples=[1.5]
    )
    frames: Frames = Field(
        default=None, json_schema_extra=_left_out, description="From the scene's start, instead of seconds."
    )

    def operations(self, fps: int) -> list[Operation]:
        return [edits.MoveNarration(scene_id=self.scene, seconds=self.asked(fps))]


class SplitScene(InTime):
    """Divide a scene in two, between the nearest two words. The first half keeps its id, its picture and
    what was asked of it; the second is a new scene after it that goes on from the same picture."""

    op: Literal["split_scene"]
    scene: Scene
    seconds: Seconds = Field(
        default=None, json_schema_extra=_left_out, description="From the scene's start.", examples=[2.5]
    )
    frames: Frames = Field(
        default=None, json_schema_extra=_left_out, description="From the scene's start, instead of seconds."
    )

    def operations(self, fps: int) -> list[Operation]:
        return [edits.SplitScene(scene_id=self.scene, at=self.asked(fps))]


class MoveScene(Body):
    """Put a scene behind another one."""

    op: Literal["move_scene"]
    scene: Scene
    after: SceneId | None = Field(description="The scene before it; null puts it first.", examples=["s4"])

    def operations(self, fps: int) -> list[Operation]:
        return [edits.MoveScene(scene_id=self.scene, after_id=self.after)]


class SetTransition(Body):
    """How a scene gives way to the next one."""

    op: Literal["set_transition"]
    scene: Scene
    kind: TransitionKind
    seconds: float = Field(default=0.5, ge=0, le=2, allow_inf_nan=False, description="Nothing for a cut.")

    def operations(self, fps: int) -> list[Operation]:
        value = {"kind": self.kind, "seconds": 0.0 if self.kind == "cut" else self.seconds}
        return [edits.UpdateScene(scene_id=self.scene, field="transition", value=value)]


class SetLevel(Body):
    """A level of the mix."""

    op: Literal["set_level"]
    track: Literal["voice", "music", "sound", "ducking"]
    db: float = Field(
        ge=-40, le=24, allow_inf_nan=False, examples=[-3.0],
        description="Against the recommended balance, -40 to 12; for ducking how far music goes down, 0 to 24.",
    )  # fmt: skip

    def operations(self, fps: int) -> list[Operation]:
        return [edits.UpdateFilm.model_validate({"field": f"mix.{self.track}", "value": self.db})]


class SetCaptionText(Body):
    """Show other words for a line; the voice goes on saying what it says, and nothing is spoken anew."""

    op: Literal["set_caption_text"]
    scene: Scene
    line: int = Field(ge=0, le=999, description="Which of the scene's lines, from 0.")
    text: Words = Field(examples=["Nobody had asked the storm its name."])

    def operations(self, fps: int) -> list[Operation]:
        return [edits.SetCaption(scene_id=self.scene, line=self.line, text=self.text)]


class SetCaptionStyle(Body):
    """How captions look; what is left out, or null, stays."""

    op: Literal["set_caption_style"]
    on: bool | None = None
    burn: bool | None = Field(default=None, description="Burnt into the picture; else a track of its own.")
    position: Literal["bottom", "top"] | None = None
    size: Literal["small", "normal", "large"] | None = None
    exact: bool | None = Field(default=None, description=EXACT)

    def operations(self, fps: int) -> list[Operation]:
        fields = self.model_dump(exclude={"op"}, exclude_none=True)
        return [
            edits.UpdateFilm.model_validate({"field": f"captions.{name}", "value": new})
            for name, new in fields.items()
        ]


class SelectTake(Body):
    """Use another take of a unit."""

    op: Literal["select_take"]
    unit: str = Field(
        max_length=80, pattern=rf"^({'|'.join(KINDS)})(:[a-z][a-z0-9_]*)?$", examples=["image:s2"]
    )
    take: UUID
    pin: bool = Field(default=False, description="Keep it whatever changes.")

    def operations(self, fps: int) -> list[Operation]:
        return [edits.SelectTake(unit=self.unit, take=str(self.take), pin=self.pin)]


Edit = Annotated[
    TrimScene | MoveNarration | SplitScene | MoveScene | SetTransition | SetLevel | SetCaptionText
    | SetCaptionStyle | SelectTake,
    Field(discriminator="op"),
]  # fmt: skip


class TimelineUpdate(Body):
    """Edits of a timeline, in order, all or none; together they are one revision."""

    base: int | None = Field(
        default=None, ge=0, le=LARGEST, examples=[7],
        description="The revision that was looked at. The header If-Match says the same.",
    )  # fmt: skip
    operations: list[Edit] = Field(min_length=1, max_length=50)


class LimitPublic(BaseModel):
    """What kept an operation from doing exactly what was asked."""

    operation: int = Field(description="Its place among the operations, from 0.", examples=[0])
    op: str = Field(examples=["trim_scene"])
    text: str = Field(
        examples=["Scene 2 lasts 3.1 s, not 1 s: its narration takes 2.3 s and needs air around it."]
    )


class TimelineUpdated(BaseModel):
    """The film in time after an edit."""

    revision: int = Field(examples=[8])
    summary: str = Field(examples=["changed scene 2's length"])
    limited: list[LimitPublic]
    timeline: TimelinePublic
    plan: PlanPublic = Field(description="What would have to be made now.")


@router.get(
    "/videos/{video_id}/timeline", summary="A film in time", responses=problems(401, 404, 422) | {200: TAGGED}
)
async def read_timeline(
    video_id: UUID, user: User, edge: EdgeDep, response: Response, revision: AtRevision = None
) -> TimelinePublic:  # fmt: skip
    """When every scene is seen and heard, to the frame. What is not made yet is shown as planned, narration
    with its estimated length."""
    async with edge.app.store.read() as tx:
        await videos.get(tx, str(video_id), user.id)
        loaded = await load(tx, str(video_id))
        if revision is not None:
            loaded = await as_it_was(tx, loaded, revision)
    tag(response, loaded.video.revision)
    return timeline.shown(edge, loaded)


@router.patch(
    "/videos/{video_id}/timeline", summary="Edit a film in time",
    responses=problems(400, 401, 404, 412, 422) | {200: TAGGED},
)  # fmt: skip
async def edit_timeline(
    video_id: UUID, body: TimelineUpdate, user: User, edge: EdgeDep, response: Response, base: Base = None
) -> TimelineUpdated:
    """The same edits as the agent's, so they share history and undo. Where a field that an operation touches
    has changed since `base`, nothing is done and the answer is 412 with both values."""
    if base is not None and body.base is not None and base != body.base:
        raise Refused(422, "invalid", f"If-Match says revision {base} and base says {body.base}; send one.")
    done = await editor.edit(
        edge.app, user.id, str(video_id),
        lambda then: [wish.operations(then.settings.fps) for wish in body.operations],
        [str(wish.take) for wish in body.operations if isinstance(wish, SelectTake)],
        base if body.base is None else body.base,
    )  # fmt: skip
    tag(response, done.loaded.video.revision)
    return TimelineUpdated(
        revision=done.loaded.video.revision, summary=done.summary,
        limited=[
            LimitPublic(operation=limit.operation, op=body.operations[limit.operation].op, text=limit.text)
            for limit in done.limited
        ],
        timeline=timeline.shown(edge, done.loaded),
        plan=views.plan(done.loaded, edge.app.plan(done.loaded.graph)),
    )  # fmt: skip
