"""What a client must know before anybody has signed in: how people get in, what can be chosen, what is too much."""

from __future__ import annotations

from typing import Any, Literal, get_args

from fastapi import APIRouter, Response
from pydantic import BaseModel, Field

from agent import passwords
from agent.accounts import initial_credits
from agent.compose import App
from agent.exports import Format
from api.deps import EdgeDep
from api.edge import Edge
from api.limits import AVATAR_BYTES, MESSAGE, SAMPLE_BYTES, UPLOAD_BYTES
from api.problems import problems
from film.document import LIMITS, Aspect, Captions, Film, Quality, Settings, Shot, TransitionKind
from pixora.settings import DEFAULT_MODEL
from pixora.version import VERSION
from store.errors import MICRO

router = APIRouter(prefix="/api/v1", tags=["config"])

CACHING = "public, max-age=60"


class SupabasePublic(BaseModel):
    """Where Supabase's client signs people in; both are made to be public."""

    url: str = Field(examples=["https://project.supabase.co"])
    publishable_key: str = Field(examples=["sb_publishable_…"])


class Style(BaseModel):
    """A look to begin with; any other words will do."""

    name: str = Field(examples=["ink"])
    style: str = Field(
        description="What to send as a film's `style`.", examples=["pencil and ink sketch on cream paper"]
    )


class Choices(BaseModel):
    """What films take, in the order in which it is offered."""

    quality: list[Quality]
    aspect_ratio: list[Aspect]
    fps: list[int] = Field(examples=[[24, 25, 30]])
    language: list[str] = Field(
        description="Those that some voice reads now; the plan says where one is missing.",
        examples=[["de", "en", "fr"]],
    )
    style: list[Style]
    shot: list[Shot]
    transition: list[TransitionKind]
    caption_position: list[str] = Field(examples=[["bottom", "top"]])
    caption_size: list[str] = Field(examples=[["small", "normal", "large"]])
    export: list[Format]


class Bounds(BaseModel):
    least: float = Field(examples=[1])
    most: float = Field(examples=[600])


class Limits(BaseModel):
    """What is refused beyond."""

    prompt: int = Field(description="Characters.", examples=[20000])
    message: int = Field(description="Characters.", examples=[20000])
    text: int = Field(description="Characters of a description, a script's line or a style.", examples=[4000])
    title: int = Field(description="Characters.", examples=[200])
    scenes: int = Field(examples=[200])
    cast: int = Field(examples=[24])
    duration: Bounds = Field(description="Seconds.")
    speed: Bounds = Field(description="Speaking rate.")
    password: Bounds = Field(description="Characters.")
    upload_bytes: int = Field(
        description="Of a picture, clip, narration or sound of one's own.", examples=[268435456]
    )
    sample_bytes: int = Field(description="Of a recording that becomes a voice.", examples=[67108864])
    avatar_bytes: int = Field(examples=[5242880])


class Config(BaseModel):
    """How this server is set up, as far as everybody may know."""

    version: str = Field(examples=["0.1.0"])
    signup: Literal["open", "closed"] = Field(
        description="Whether strangers may make accounts.", examples=["open"]
    )
    supabase: SupabasePublic | None = Field(description="Null where people sign in here.")
    oauth: list[str] = Field(
        description="Providers that Supabase signs in with; names as its client takes them.",
        examples=[["google", "apple"]],
    )
    director: Literal["rules", "model"] = Field(
        description="rules: films are planned by rules, free of charge; model: by a language model.",
        examples=["rules"],
    )
    credit_usd: float = Field(description="What one credit costs.", examples=[0.1])
    initial_credits: float = Field(description="Credits that a confirmed address brings.", examples=[10])
    defaults: Settings = Field(description="Settings of a film that says nothing else.")
    choices: Choices
    limits: Limits


@router.get("/config", summary="How this server is set up", responses=problems())
async def config(edge: EdgeDep, response: Response) -> Config:
    """Open to everybody, and without secrets."""
    settings, there = edge.app.settings, edge.supabase
    offered = await there.offered() if there else None
    response.headers["Cache-Control"] = CACHING
    return Config(
        version=VERSION, signup="open" if edge.signup and (offered is None or offered.signup) else "closed",
        supabase=_supabase(edge), oauth=[*offered.providers] if offered else [],
        director="rules" if settings.model == DEFAULT_MODEL else "model", credit_usd=float(settings.credit_usd),
        initial_credits=initial_credits(settings) / MICRO, defaults=Settings(), choices=_choices(edge.app),
        limits=_limits(),
    )  # fmt: skip


def _supabase(edge: Edge) -> SupabasePublic | None:
    """The project, where its client can sign people in."""
    url, key = (edge.app.settings.get(name) for name in ("SUPABASE_URL", "SUPABASE_PUBLISHABLE_KEY"))
    return SupabasePublic(url=url.rstrip("/"), publishable_key=key) if url and key else None


def _choices(app: App) -> Choices:
    from agent.director.story.styles import STYLES

    return Choices(
        quality=[*get_args(Quality)], aspect_ratio=[*get_args(Aspect)], fps=_values(Settings, "fps"),
        language=languages(app), style=[Style(name=name, style=text) for name, text in STYLES.items()],
        shot=[*get_args(Shot)], transition=[*get_args(TransitionKind)],
        caption_position=_values(Captions, "position"), caption_size=_values(Captions, "size"),
        export=[*get_args(Format)],
    )  # fmt: skip


def languages(app: App) -> list[str]:
    """The languages, without their countries, that a voice of a provider that is ready reads."""
    ready = [offer for offer in app.host.offers("text_to_speech") if offer.provider.missing() is None]
    spoken = {language for offer in ready for voice in offer.model.voices for language in voice.languages}
    return sorted({language.partition("-")[0].lower() for language in spoken})


def _limits() -> Limits:
    return Limits(
        prompt=int(LIMITS["prompt"]), message=MESSAGE, text=int(LIMITS["text"]),
        title=_bound(Film, "title", "max_length"), scenes=int(LIMITS["scenes"]), cast=int(LIMITS["cast"]),
        duration=_bounds(Settings, "duration"), speed=_bounds(Settings, "speed"),
        password=Bounds(least=passwords.SHORTEST, most=passwords.LONGEST),
        upload_bytes=UPLOAD_BYTES, sample_bytes=SAMPLE_BYTES, avatar_bytes=AVATAR_BYTES,
    )  # fmt: skip


def _values(model: type[BaseModel], field: str) -> list[Any]:
    """The values that a field of a literal type takes."""
    return [*get_args(model.model_fields[field].annotation)]


def _bounds(model: type[BaseModel], field: str) -> Bounds:
    return Bounds(least=_bound(model, field, "ge"), most=_bound(model, field, "le"))


def _bound(model: type[BaseModel], field: str, name: str) -> Any:
    """One constraint of a field."""
    return next(getattr(rule, name) for rule in model.model_fields[field].metadata if hasattr(rule, name))
