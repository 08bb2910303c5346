"""The voices that can speak: those that providers have, and those that people had cloned."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Query, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel, Field, ValidationError

from agent import auditions, voices
from agent.compose import App
from agent.uploads import Unsupported
from agent.voices import CONSENT, Wish
from api.deps import AppDep, EdgeDep, User, system
from api.edge import Edge
from api.forms import file_form
from api.limits import per_address, per_person
from api.names import Names
from api.paging import Cursor, Limit, Page, decode, encode
from api.problems import Refused, problems
from api.session import Address
from api.signing import spoken
from pixora.provider import Voice
from providers.host import Offer
from store import voices as rows
from store.errors import MICRO
from store.tables import VoiceState

router = APIRouter(prefix="/api/v1", tags=["providers"])

PATIENCE = 20.0
"""Seconds after which a request for a voice is answered although it is still being made."""


class VoicePublic(BaseModel):
    """A voice that can narrate or play a part."""

    id: str = Field(description="As films name it.", examples=["en-us-warm"])
    name: str
    languages: list[str] = Field(description="Empty for any.", examples=[["en"]])
    description: str
    provider: str = Field(examples=["local"])
    model: str = Field(examples=["espeak"])
    own: bool = Field(
        description="Whether it was cloned for you, and is yours alone; see `/voices/{voice_id}`."
    )
    state: VoiceState = Field(description="Only a `ready` one can speak; all but one's own are.")
    sample_url: str | None = Field(
        description="A sentence that it reads, in the language that was asked for; good for about an hour, and made "
        "when it is first asked for. Null where it would cost something."
    )


class VoiceError(BaseModel):
    """Why there is no voice, or nobody knows whether there is."""

    code: str = Field(examples=["refused"])
    text: str
    next_step: str = ""


class Consent(BaseModel):
    """What was said of the consent of whoever speaks; it is kept for ever."""

    statement: str = Field(description="In the words of whoever had the voice cloned.")
    confirmed: str = Field(description="What they confirmed.", examples=[CONSENT])
    at: datetime
    sha256: str = Field(description="Of the recording, as it was sent.")
    seconds: float = Field(description="Of speech in it.")


class VoiceClone(BaseModel):
    """A voice that somebody had cloned."""

    id: UUID
    name: str
    provider: str = Field(examples=["elevenlabs"])
    state: VoiceState = Field(
        description="making; ready; failed; uncertain: nobody knows whether the vendor made it, and it is never "
        "asked again by itself; removed."
    )
    price: float = Field(description="Credits: held while it is made or uncertain, paid once it is ready.")
    paid: float
    error: VoiceError | None
    note: str = Field(description="What becomes of it at its vendor, where that is not clear.")
    consent: Consent
    created_at: datetime
    finished_at: datetime | None
    removed_at: datetime | None


Language = Annotated[
    str,
    Query(
        max_length=12, pattern=r"^([A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?)?$", examples=["de"],
        description="Voices of this language only; `pt-BR` finds those of `pt` too.",
    ),
]  # fmt: skip


Part = Annotated[str, Query(max_length=200, pattern=r"^[^\x00]+$", description="Part of such an address.")]


@router.get("/voices", summary="Voices that can speak now, and one's own", responses=problems(401, 422))
async def list_voices(
    edge: EdgeDep, user: User, language: Language = "", limit: Limit = 50, cursor: Cursor = ""
) -> Page[VoicePublic]:
    """The voices of every provider that is ready, and those that were cloned for you, whatever became of them."""
    key = decode(cursor, str, str, str)
    async with edge.app.store.read() as tx:
        cloned = await rows.of_person(tx, user.id)
    offered = [*_stock(edge, language), *(_own(edge.app, voice) for voice in cloned)]
    found = {(voice.provider, voice.model, voice.id): voice for voice in offered}
    keys = sorted(name for name in found if key is None or name > key)
    return Page(
        items=[found[name] for name in keys[:limit]],
        next_cursor=encode(*keys[limit - 1]) if len(keys) > limit else None,
    )


@router.get(
    "/voices/sample", summary="A sentence that a voice reads", status_code=307, response_class=Response,
    responses=problems(403, 404, 422, 429, 502) | {307: {
        "description": "The file is at `Location`, for about an hour.",
        "headers": {"Location": {"schema": {"type": "string"}, "description": "A signed address."}},
    }},
    dependencies=[per_address("samples", "120 per minute"), Depends(system)],
)  # fmt: skip
async def voice_sample(
    edge: EdgeDep, provider: Part, model: Part, voice: Part, language: Part,
    expires: Annotated[str, Query(max_length=20, description="Part of the address in `sample_url`.")],
    signature: Annotated[str, Query(max_length=100, description="Part of such an address.")],
) -> Response:  # fmt: skip
    """Its address is a voice's `sample_url`, and needs no other sign-in. It leads on to the file."""
    now = edge.app.store.now()
    edge.media.check(spoken(provider, model, voice, language), expires, signature, now)
    key = await auditions.audition(edge.app, provider, model, voice, language)
    return Response(status_code=307, headers={"Location": edge.media.url(key, now)})


def _stock(edge: Edge, language: str) -> list[VoicePublic]:
    app = edge.app
    return [
        VoicePublic(
            id=voice.id, name=voice.name, languages=[*voice.languages], description=voice.description,
            provider=offer.provider.name, model=offer.model.name, own=False, state="ready",
            sample_url=_sample(edge, offer, voice, language),
        )
        for offer in app.host.offers("text_to_speech")
        if offer.provider.missing() is None
        for voice in offer.model.voices
        if _speaks(voice.languages, language)
    ]  # fmt: skip


def _sample(edge: Edge, offer: Offer, voice: Voice, wanted: str) -> str | None:
    """Where the voice is heard in the wanted language, or in the first of its own."""
    spoken_by = (one for one in voice.languages if _speaks((one,), wanted))
    language = next(spoken_by, wanted or "en")
    who = (offer.provider.name, offer.model.name, voice.id, language)
    if auditions.heard(edge.app, *who) is None:
        return None
    return edge.public_url + edge.media.voice(*who, edge.app.store.now())


def _own(app: App, voice: rows.Voice) -> VoicePublic:
    """A cloned voice, with the model that reads with it unless a film chooses another one."""
    provider = app.host.providers.get(voice.provider)
    return VoicePublic(
        id=voice.id, name=voice.name, languages=[], description="cloned for you", provider=voice.provider,
        model=next(iter(provider.clone_models), "") if provider else "", own=True, state=voice.state,
        sample_url=None,
    )  # fmt: skip


def _speaks(languages: tuple[str, ...], wanted: str) -> bool:
    """Whether one of a voice's languages is the wanted one, or the same without its country."""
    if not wanted or not languages:
        return True
    wanted = wanted.lower()
    own = {language.lower() for language in languages}
    near = {language.partition("-")[0] for language in own}
    return wanted in own or wanted.partition("-")[0] in (own if "-" in wanted else near)


class VoiceForm(BaseModel):
    """The fields of the form besides the recording."""

    name: str = Field(min_length=1, max_length=100, pattern=r"^[^\x00-\x1f\x7f]+$")
    consent: str = ""
    statement: str = Field(default="", max_length=2000, pattern=r"^[^\x00]*$")
    provider: str = Field(default="", max_length=50, pattern=r"^[a-z0-9_]*$")
    max_credits: float = Field(default=0, ge=0, le=1e9, allow_inf_nan=False)

    def wish(self) -> Wish:
        return Wish(
            self.name.strip() or "a voice", self.statement.strip(), self.consent == "true", self.provider,
            int(self.max_credits * MICRO),
        )  # fmt: skip


SAMPLE: dict[str, Any] = {
    "type": "object",
    "required": ["name", "file", "consent", "statement"],
    "properties": {
        "name": {"type": "string", "minLength": 1, "maxLength": 100, "example": "Ana"},
        "file": {
            "type": "string", "format": "binary",
            "description": "A recording of one person speaking, without music: at least 10 s of speech, at most three "
            "minutes, as wav, mp3, m4a, ogg or flac.",
        },
        "consent": {"type": "string", "enum": ["true"], "description": CONSENT},
        "statement": {
            "type": "string", "minLength": 5, "maxLength": 2000,
            "description": "Who speaks in the recording and that they agreed.",
            "example": "Ana Silva speaks; she agreed in writing on 3 May.",
        },
        "provider": {"type": "string", "description": "Where it is cloned; by default where it costs least."},
        "max_credits": {"type": "number", "minimum": 0, "default": 0, "description": "What it may cost."},
    },
}  # fmt: skip


@router.post(
    "/voices", status_code=201, summary="Clone a voice", responses=problems(400, 401, 402, 409, 413, 415, 422, 429),
    dependencies=[per_person("voices", "20 per minute")],
    openapi_extra={"requestBody": {"required": True, "content": {"multipart/form-data": {"schema": SAMPLE}}}},
)  # fmt: skip
async def clone_voice(
    app: AppDep, user: User, request: Request, response: Response, address: Address
) -> VoiceClone:
    """With the consent of whoever speaks, which is recorded and kept. It is refused with the price where that
    is more than `max_credits`. Films name the voice by its `id`; nobody else's films can.

    It answers once the voice is `ready`, `failed` or `uncertain`, or after 20 seconds while it is still `making`.
    """
    async with file_form(request, "name", "consent", "statement", "provider", "max_credits") as sent:
        try:
            wish = VoiceForm.model_validate(sent.fields).wish()
        except ValidationError as error:
            found = [{**row, "loc": ("body", *row["loc"])} for row in error.errors()]
            raise RequestValidationError(found) from None
        try:
            voice = await voices.ask(
                app, user.id, wish, sent.file, sent.label, id=Names.of(request).id("voice"), address=address
            )
        except Unsupported as error:
            raise Refused(415, error.code, str(error)) from None
    voice = await voices.settled(app, voice.id, PATIENCE)
    response.headers["Location"] = f"/api/v1/voices/{voice.id}"
    return _clone(app, voice)


@router.get("/voices/{voice_id}", summary="A cloned voice", responses=problems(401, 404))
async def get_voice(voice_id: UUID, app: AppDep, user: User) -> VoiceClone:
    """One of your own, also one that was removed."""
    async with app.store.read() as tx:
        return _clone(app, await rows.get(tx, str(voice_id), user.id))


@router.delete("/voices/{voice_id}", summary="Remove a cloned voice", responses=problems(401, 404, 409))
async def remove_voice(voice_id: UUID, app: AppDep, user: User, address: Address) -> VoiceClone:
    """Here and at its vendor, for good. The record of the consent is kept, and so is what was narrated; a film
    that still names the voice says so in its plan. One that is still being made is refused with 409."""
    return _clone(app, await voices.remove(app, user.id, str(voice_id), address=address))


def _clone(app: App, voice: rows.Voice) -> VoiceClone:
    consent = Consent.model_validate(voice.consent)
    return VoiceClone(
        id=UUID(voice.id), name=voice.name, provider=voice.provider, state=voice.state, price=voice.price / MICRO,
        paid=voice.paid / MICRO, error=VoiceError(**voice.error) if voice.error else None, note=_note(app, voice),
        consent=consent, created_at=voice.created_at, finished_at=voice.finished_at, removed_at=voice.removed_at,
    )  # fmt: skip


def _note(app: App, voice: rows.Voice) -> str:
    """What becomes of it at its vendor."""
    provider = app.host.providers.get(voice.provider)
    if voice.state not in ("ready", "removed") or not voice.finished_at or voice.error:
        return ""
    if provider is not None and not provider.forgets_voices:
        return (
            f"{voice.provider} has no way to delete a voice: once removed, nobody can use it here any more."
        )
    if voice.vendor_voice and voice.state == "removed":
        return f"{voice.provider} has not deleted it yet; it is asked again every few minutes."
    return ""
