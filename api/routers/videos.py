"""Films."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal
from uuid import UUID

from fastapi import APIRouter, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field, StringConstraints, model_validator
from pydantic_core import to_jsonable_python

from agent import amending, studio
from agent.amending import FilmWish
from agent.films import load
from agent.parts import Part
from agent.standing import as_it_was
from api import views
from api.deps import AppDep, EdgeDep, User
from api.edge import Edge
from api.etag import TAGGED, AtRevision, Base, tag
from api.names import Names
from api.paging import Cursor, Limit, Page, decode, encode
from api.problems import Refused, problems
from api.views import EXACT, PlanPublic, Status, VideoPublic
from film.document import LIMITS, Aspect, CastMember, Quality
from film.units import KINDS
from store import listing, videos
from store.listing import Sort, Wanted

router = APIRouter(prefix="/api/v1", tags=["videos"])

PLAIN = r"^[^\x00]*$"
Wish = Annotated[
    str, StringConstraints(min_length=1, max_length=int(LIMITS["prompt"]), pattern=r"^[^\x00]*\S[^\x00]*$")
]
Title = Annotated[str, StringConstraints(min_length=1, max_length=200, pattern=PLAIN)]
Words = Annotated[str, StringConstraints(max_length=int(LIMITS["text"]), pattern=PLAIN)]
Name = Annotated[str, StringConstraints(max_length=200, pattern=PLAIN)]
Duration = Annotated[float, Field(ge=1, le=LIMITS["seconds"], examples=[30])]
Level = Annotated[float, Field(ge=-40, le=12, description="dB against the recommended balance.")]
UnitName = Annotated[
    str,
    StringConstraints(max_length=80, pattern=rf"^({'|'.join(KINDS)})(:[a-z][a-z0-9_]*)?$"),
]
Sought = Annotated[
    str,
    Query(
        max_length=200, pattern=PLAIN, examples=["lighthouse storm"],
        description="Films with each of these words in the title or the wish, in small letters or capitals.",
    ),
]  # fmt: skip
InState = Annotated[Status | None, Query(description="Films in this state only.")]
Order = Annotated[
    Sort,
    Query(
        description="updated: last changed first; newest, oldest: by when they were begun; title: from A to Z."
    ),
]


class Body(BaseModel):
    model_config = ConfigDict(extra="forbid")


class SettingsUpdate(Body):
    """Settings of a film; what is left out stays."""

    aspect_ratio: Aspect | None = None
    duration: Duration | None = Field(default=None, description="Asked seconds.")
    fps: Literal[24, 25, 30] | None = None
    language: str | None = Field(
        default=None, pattern=r"^[a-z]{2,3}(-[A-Za-z]{2,4})?$", examples=["en"], max_length=8
    )
    quality: Quality | None = Field(
        default=None, description="draft is local and free at 720p, final the first ready model of each list."
    )
    voice: Name | None = Field(default=None, description="The narrator's; empty for the language's default.")
    speed: float | None = Field(default=None, ge=0.5, le=2, description="Speaking rate.")
    narration: bool | None = None
    cast_first: bool | None = Field(
        default=None, description="The cast's pictures are planned, and approved, before everything else."
    )


class VideoCreate(SettingsUpdate):
    """What film somebody wants, and what they state apart from the words."""

    description: Wish | None = Field(default=None, examples=["A lighthouse keeper befriends a storm"])
    prompt: Wish | None = Field(default=None, description="Another word for `description`.")
    title: Title | None = Field(default=None, description="Left out, it is found when the film is planned.")
    style: Words | None = Field(default=None, examples=["ink and wash, slate blue"])

    model_config = ConfigDict(
        extra="forbid",
        json_schema_extra={
            "anyOf": [{"required": ["description"]}, {"required": ["prompt"]}],
            "example": {"description": "A lighthouse keeper befriends a storm", "duration": 30},
        },
    )

    @model_validator(mode="after")
    def _one_wish(self) -> VideoCreate:
        if (self.description is None) == (self.prompt is None):
            raise ValueError("say what film you want in description")
        return self

    @property
    def wish(self) -> str:
        return self.description or self.prompt or ""

    def stated(self) -> dict[str, Any]:
        """What was stated apart from the words, as :func:`agent.studio.create_video` takes it."""
        said = self.model_dump(mode="json", exclude_none=True, exclude={"description", "prompt"})
        return {"title": said.pop("title", ""), "style": said.pop("style", ""), "settings": said}


class MusicUpdate(Body):
    on: bool | None = None
    brief: Words | None = Field(default=None, examples=["solo piano, warm, 70 bpm, A minor, grows"])


class CaptionsUpdate(Body):
    on: bool | None = None
    burn: bool | None = Field(
        default=None, description="Burnt into the picture; otherwise a track of its own."
    )
    position: Literal["bottom", "top"] | None = None
    size: Literal["small", "normal", "large"] | None = None
    exact: bool | None = Field(default=None, description=EXACT)


class MixUpdate(Body):
    voice: Level | None = None
    music: Level | None = None
    sound: Level | None = None
    ducking: float | None = Field(default=None, ge=0, le=24, description="dB that voices push music down.")


Target = Annotated[
    str,
    StringConstraints(
        pattern=r"^(\*|music|transcription|(image|clip|speech|words|sound)(:s[0-9]{1,6})?|cast:[a-z][a-z0-9_]{0,31})$"
    ),
]
ModelName = Annotated[str, StringConstraints(max_length=200, pattern=r"^([^\s\x00:]+:[^\s\x00]+)?$")]


class VideoUpdate(Body):
    """What should be otherwise; what is left out, or null, stays."""

    title: Title | None = Field(default=None, examples=["The Keeper and the Storm"])
    description: Wish | None = Field(
        default=None, description="What was wished for; nothing is remade for it."
    )
    logline: Words | None = None
    style: Words | None = Field(default=None, examples=["ink and wash, slate blue"])
    aspect_ratio: Aspect | None = Field(default=None, description="As in `settings`.")
    duration: Duration | None = Field(default=None, description="As in `settings`.")
    settings: SettingsUpdate | None = None
    cast: list[CastMember] | None = Field(
        default=None, max_length=int(LIMITS["cast"]), description="The whole cast: who is missing is removed."
    )
    music: MusicUpdate | None = None
    captions: CaptionsUpdate | None = None
    mix: MixUpdate | None = None
    models: dict[Target, ModelName] | None = Field(
        default=None,
        max_length=100,
        description="Pins `provider:model` for a unit, a kind of unit or `*`; an empty name unpins it.",
        examples=[{"image": "fal:flux-2"}],
    )

    @model_validator(mode="after")
    def _once(self) -> VideoUpdate:
        for name in ("aspect_ratio", "duration"):
            flat, grouped = getattr(self, name), getattr(self.settings, name, None)
            if flat is not None and grouped is not None and flat != grouped:
                raise ValueError(f"{name} is {flat!r} and in settings {grouped!r}; send it once")
        return self

    def wish(self) -> FilmWish:
        """How the film should be, by field path."""
        said = {name: new for name, new in self if name in self.model_fields_set and new is not None}
        fields: dict[str, Any] = {name: said[name] for name in ("title", "logline", "style") if name in said}
        fields |= {f"settings.{name}": said[name] for name in ("aspect_ratio", "duration") if name in said}
        for group in ("settings", "music", "captions", "mix"):
            if group in said:
                part = said[group].model_dump(mode="json", exclude_none=True)
                fields |= {f"{group}.{name}": new for name, new in part.items()}
        return FilmWish(to_jsonable_python(fields), self.cast, self.models or {}, self.description)


@router.get("/videos", summary="List films", responses=problems(401, 422))
async def list_videos(
    user: User, edge: EdgeDep, q: Sought = "", status: InState = None, sort: Order = "updated",
    limit: Limit = 50, cursor: Cursor = "",
) -> Page[VideoPublic]:  # fmt: skip
    """Lengths and states are those that followers were last told. A cursor goes on with the order it began
    with, past what changed meanwhile."""
    wanted, after = Wanted(sort, q, status), _after(cursor, sort)
    async with edge.app.store.read() as tx:
        found = await listing.page(tx, user.id, wanted, limit=limit + 1, after=after)
        items = await views.listed(tx, edge, [video for video, _ in found[:limit]])
    last = found[limit - 1][1] if len(found) > limit else None
    return Page(items=items, next_cursor=encode(sort, *last) if last else None)


def _after(cursor: str, sort: Sort) -> listing.Key | None:
    """The key in a cursor of that order. Raises ``Refused``."""
    key = decode(cursor, str, str if sort == "title" else datetime, UUID)
    if key is None:
        return None
    if key[0] != sort:
        raise Refused(
            422, "invalid_cursor", f"The cursor belongs to the order {key[0]!r}; begin without one."
        )
    return key[1], key[2]


@router.post(
    "/videos",
    status_code=201,
    summary="Make an empty film",
    responses=problems(401, 422) | {201: TAGGED},
)
async def create_video(
    body: VideoCreate, user: User, edge: EdgeDep, request: Request, response: Response
) -> VideoPublic:
    """Nothing is planned yet: `POST /videos/{id}/runs` plans it. `POST /generation/analyze` does both."""
    film_id = Names.of(request).id("film")
    made = await studio.create_video(edge.app, user.id, body.wish, id=film_id, **body.stated())
    response.headers["Location"] = f"/api/v1/videos/{made.id}"
    return await shown(edge, user.id, made.id, response)


@router.get("/videos/{video_id}", summary="One film", responses=problems(401, 404, 422) | {200: TAGGED})
async def read_video(
    video_id: UUID, user: User, edge: EdgeDep, response: Response, revision: AtRevision = None
) -> VideoPublic:  # fmt: skip
    return await shown(edge, user.id, str(video_id), response, revision)


@router.put(
    "/videos/{video_id}",
    summary="Change a film",
    responses=problems(400, 401, 404, 412, 422) | {200: TAGGED},
)
async def update_video(
    video_id: UUID, body: VideoUpdate, user: User, edge: EdgeDep, response: Response, base: Base = None
) -> VideoPublic:
    """The body may be partial. Everything that differs becomes one revision; it can be undone, and only
    what it touches becomes stale."""
    await amending.amend_film(edge.app, user.id, str(video_id), body.wish(), base)
    return await shown(edge, user.id, str(video_id), response)


@router.delete(
    "/videos/{video_id}",
    status_code=204,
    summary="Delete a film",
    responses=problems(400, 401, 404, 412, 422),
)
async def delete_video(video_id: UUID, user: User, app: AppDep, base: Base = None) -> None:
    """Work on it is cancelled; what a vendor still makes and bills is settled in the books."""
    await studio.discard(app, user.id, str(video_id), base)


@router.get(
    "/videos/{video_id}/plan", summary="What would be made now",
    responses=problems(401, 404, 422) | {200: TAGGED},
)  # fmt: skip
async def read_plan(
    video_id: UUID, user: User, edge: EdgeDep, response: Response,
    only: Annotated[
        list[UnitName], Query(max_length=1000, description="These units, or kinds of units, and what they need.")
    ] = [],  # noqa: B006
    leave_out: Annotated[
        list[UnitName],
        Query(max_length=1000, description="Everything but these and what needs them; the cut is made of what there is."),
    ] = [],  # noqa: B006
) -> PlanPublic:  # fmt: skip
    """Why, with what, and at what price. Approve exactly this with `POST /generation/video/{id}`, which takes
    the same `only` and `leave_out`."""
    async with edge.app.store.read() as tx:
        await videos.get(tx, str(video_id), user.id)
        loaded = await load(tx, str(video_id))
    tag(response, loaded.video.revision)
    return views.plan(loaded, Part(only, leave_out).plan(edge.app, loaded.graph))


async def shown(
    edge: Edge, user_id: str, video_id: str, response: Response, revision: int | None = None
) -> VideoPublic:
    """A film as it stands, or as it was, with its ETag."""
    async with edge.app.store.read() as tx:
        await videos.get(tx, video_id, user_id)
        loaded = await load(tx, video_id)
        if revision is not None:
            loaded = await as_it_was(tx, loaded, revision)
        sight = await views.look(tx, loaded)
    tag(response, loaded.video.revision)
    return views.video(edge, sight)
