"""Providers, their models and prices."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from fastapi import APIRouter, Path
from pydantic import BaseModel, Field

from agent.compose import App
from api.deps import AppDep, User
from api.limits import per_address
from api.paging import Cursor, Limit, Page, decode, encode
from api.problems import problems
from pixora.provider import Model, Provider
from providers.host import CLONE
from store.errors import NotFound

router = APIRouter(prefix="/api/v1", tags=["providers"])


class Price(BaseModel):
    """What one unit of a model's work costs."""

    words: str = Field(examples=["0.4 credits per image"])
    per: str = Field(
        examples=["image"], description="image, second, minute, character, 1000 characters or job."
    )
    credits: float = Field(examples=[0.4])
    maximum: float = Field(description="The most it may come to, where the vendor's price varies.")
    usd: float = Field(examples=[0.04])


class ModelPublic(BaseModel):
    """One model of a provider."""

    name: str = Field(examples=["local:painter"], description="As it is pinned: `provider:model`.")
    capability: str = Field(examples=["text_to_image"])
    description: str
    price: Price | None = Field(description="Null where no rate card names it; it is then never used.")
    lengths: list[float] = Field(description="Seconds that are sold; empty for any length.")
    longest: float | None
    references: int = Field(description="How many cast pictures it may be given.")
    voices: int = Field(description="How many voices it has; see `/voices`.")
    concurrency: int


class ProviderPublic(BaseModel):
    """Somebody who makes pictures, clips, speech, sounds or music."""

    name: str = Field(examples=["local"])
    ready: bool
    missing: str | None = Field(
        description="What must be set or installed first.", examples=["set FAL_KEY to your key of fal.ai"]
    )
    practice: bool = Field(description="Exists to be tested against; nobody needs it to make films.")
    models: list[ModelPublic]
    voice_cloning: Price | None = Field(
        description="What it costs to clone a voice there; null where nobody can."
    )


class FailedPlugin(BaseModel):
    """A plugin that was left out because it is broken."""

    name: str
    why: str = Field(description="In full for administrators.")


class Providers(Page[ProviderPublic]):
    failed: list[FailedPlugin]
    credit_usd: float = Field(description="What one credit costs.", examples=[0.1])


@router.get("/providers", summary="Every provider and model", responses=problems(401, 422))
async def list_providers(app: AppDep, user: User, limit: Limit = 50, cursor: Cursor = "") -> Providers:
    """What can make things here, at what price, and what keeps the rest from working. No keys are ever shown."""
    key = decode(cursor, str)
    names = sorted(name for name in app.host.providers if key is None or name > key[0])
    trusted = user.role in ("owner", "admin")
    return Providers(
        items=[_provider(app, app.host.providers[name]) for name in names[:limit]],
        next_cursor=encode(names[limit - 1]) if len(names) > limit else None,
        failed=[
            FailedPlugin(
                name=name, why=why if trusted else "It could not be loaded; an administrator sees why."
            )
            for name, why in sorted(app.plugins.failed.items())
        ],
        credit_usd=float(app.settings.credit_usd),
    )


def _provider(app: App, provider: Provider) -> ProviderPublic:
    missing = provider.missing()
    return ProviderPublic(
        name=provider.name, ready=missing is None, missing=missing, practice=provider.practice,
        models=[_model(app, provider, model) for model in provider.models()],
        voice_cloning=_price(app, provider.name, CLONE) if provider.clones else None,
    )  # fmt: skip


def _model(app: App, provider: Provider, model: Model) -> ModelPublic:
    return ModelPublic(
        name=f"{provider.name}:{model.name}", capability=model.capability, description=model.description,
        price=_price(app, provider.name, model.name), lengths=[*model.lengths], longest=model.longest,
        references=model.references, voices=len(model.voices), concurrency=model.concurrency,
    )  # fmt: skip


def _price(app: App, provider: str, model: str) -> Price | None:
    rate = app.host.rates.rate(provider, model)
    if rate is None:
        return None
    credits, most = (usd / app.settings.credit_usd for usd in (rate.usd, rate.most))
    return Price(
        words=_words(credits, most, rate.per), per=rate.per, credits=float(credits), maximum=float(most),
        usd=float(rate.usd),
    )  # fmt: skip


def _words(credits: Decimal, most: Decimal, per: str) -> str:
    """ "0.5 credits per second, at most 0.6", or "free"."""
    if not most:
        return "free"
    number = _plain(credits)
    return f"{number} credit{'' if number == '1' else 's'} per {per}" + (
        f", at most {_plain(most)}" if most > credits else ""
    )


def _plain(value: Decimal) -> str:
    return f"{value.normalize():f}"


@router.post(
    "/webhooks/{provider}", status_code=204, summary="News from a vendor", responses=problems(404, 429),
    dependencies=[per_address("webhooks", "120 per minute")],
)  # fmt: skip
async def webhook(
    provider: Annotated[str, Path(description="A provider whose vendor signs its messages.")],
) -> None:
    """No provider here listens to its vendor: all of them ask how their jobs stand."""
    raise NotFound("webhook", provider)
