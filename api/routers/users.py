"""The person who asks: profile, avatar, leaving."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, Literal
from uuid import UUID

from fastapi import APIRouter, BackgroundTasks, Request, Response
from pydantic import BaseModel, ConfigDict, Field
from starlette.datastructures import UploadFile

from agent import accounts, people
from api.deps import EdgeDep, User
from api.edge import Edge
from api.limits import per_person
from api.problems import Refused, problems
from api.session import Address, Email, Name, NewPassword, Password, delete_cookie, set_cookie
from store import ledger, profiles
from store.acting import act_as_system
from store.errors import MICRO, NotFound
from store.tables import Role

router = APIRouter(prefix="/api/v1", tags=["users"])


class Person(BaseModel):
    """An account."""

    id: UUID
    email: str = Field(examples=["ada@example.org"])
    name: str | None = Field(examples=["Ada Lovelace"])
    avatar_url: str | None = Field(description="From the server's root; good for about an hour.")
    credits: float = Field(description="What can be spent now.", examples=[10])
    role: Role
    verified: bool = Field(description="Whether the address is known to be theirs.")
    created_at: datetime
    updated_at: datetime


class Me(Person):
    has_password: bool = Field(description="Changing the address or the password then needs the current one.")


class UserUpdate(BaseModel):
    """What is left out stays."""

    model_config = ConfigDict(extra="forbid")

    name: Name | None = Field(default=None, description="Null takes the name away.")
    email: Email | None = Field(default=None, description="A new address must be confirmed again.")
    password: NewPassword | None = Field(default=None, description="A new one; other devices are signed out.")
    current_password: Password | None = Field(default=None, description="For a new address or password.")
    role: Literal["admin", "member"] | None = Field(
        default=None, description="Administrators set it for others."
    )


class Leaving(BaseModel):
    model_config = ConfigDict(extra="forbid")

    password: Password = Field(description="The account's password, where it has one.")


def shown(edge: Edge, profile: profiles.Profile, balance: int) -> Person:
    """An account as it is answered; ``balance`` is in micro-credits."""
    return Person(**_fields(edge, profile, balance))


async def mine(edge: Edge, profile: profiles.Profile) -> Me:
    async with edge.app.store.read() as tx:
        balance = await ledger.balance(tx, profile.id)
    return Me(**_fields(edge, profile, balance), has_password=profile.password_hash is not None)


def _fields(edge: Edge, profile: profiles.Profile, balance: int) -> dict[str, Any]:
    avatar = profile.avatar_url and edge.media.url(profile.avatar_url, edge.app.store.now())
    return {
        "id": profile.id, "email": profile.email, "name": profile.name, "avatar_url": avatar,
        "credits": balance / MICRO, "role": profile.role, "verified": profile.verified_at is not None,
        "created_at": profile.created_at, "updated_at": profile.updated_at,
    }  # fmt: skip


@router.get("/users/me", summary="Who is signed in", responses=problems(401))
async def read_me(me: User, edge: EdgeDep) -> Me:
    return await mine(edge, me)


@router.put(
    "/users/{user_id:uuid}", summary="Change an account", responses=problems(401, 403, 404, 409, 422, 429),
    dependencies=[per_person("account", "30 per minute")],
)  # fmt: skip
async def update_user(
    user_id: UUID, body: UserUpdate, me: User, edge: EdgeDep, response: Response,
    background: BackgroundTasks, address: Address,
) -> Me:  # fmt: skip
    """Name, address and password are one's own; the role is an administrator's to set, for others.

    A new address or password needs `current_password` where there is one. A new password signs
    every other device out; this browser gets a new cookie.
    """
    if str(user_id) != me.id:
        return await _update_other(str(user_id), body, me, edge, address)
    if body.role is not None:
        raise people.NotAllowed("You cannot change your own role; another administrator can.")
    if edge.supabase and edge.supabase.knows_passwords and (body.email or body.password):
        raise Refused(409, "elsewhere", "Address and password are kept by Supabase; change them there.")
    changed = await people.change(
        edge.app, me.id, current_password=body.current_password or "", name=body.name or None,
        rename="name" in body.model_fields_set, email=body.email, password=body.password, address=address,
    )  # fmt: skip
    if changed.session:
        set_cookie(edge, response, changed.session)
    if changed.left:
        background.add_task(accounts.ask_verification, edge.app, edge.mail, me.id)
        background.add_task(edge.mail.moved, changed.left)
    return await mine(edge, changed.profile)


async def _update_other(user_id: str, body: UserUpdate, me: profiles.Profile, edge: Edge, address: str) -> Me:
    if me.role not in ("owner", "admin"):
        raise NotFound("user", user_id)
    act_as_system()
    if body.role is None or body.model_fields_set != {"role"}:
        raise people.NotAllowed("Of others you can change the role only; send role and nothing else.")
    return await mine(edge, await people.set_role(edge.app, me, user_id, body.role, address=address))


IMAGES = ("image/png", "image/jpeg", "image/webp")
BINARY = {"schema": {"type": "string", "format": "binary"}}
FORM = {"schema": {"type": "object", "required": ["file"], "properties": {"file": BINARY["schema"]}}}


@router.post(
    "/users/me/avatar", summary="Set the avatar", responses=problems(400, 401, 413, 415, 422, 429),
    dependencies=[per_person("avatar", "20 per minute")],
    openapi_extra={"requestBody": {
        "required": True, "content": {"multipart/form-data": FORM} | dict.fromkeys(IMAGES, BINARY),
    }},
)  # fmt: skip
async def set_avatar(request: Request, me: User, edge: EdgeDep) -> Me:
    """A PNG, JPEG or WebP of up to 5 MB, as the body or as the form's `file`; kept as 256 by 256 pixels."""
    async with _upload(request) as file:
        profile = await people.set_avatar(edge.app, me.id, file)
    return await mine(edge, profile)


@asynccontextmanager
async def _upload(request: Request) -> AsyncIterator[Path]:
    """The picture in a request, as a file without a name of its own."""
    with tempfile.TemporaryDirectory(prefix="pixora-upload-") as folder:
        path = Path(folder) / "avatar"
        with path.open("wb") as out:
            if request.headers.get("content-type", "").startswith("multipart/form-data"):
                async with request.form(max_files=1, max_fields=4) as form:
                    part = form.get("file")
                    if not isinstance(part, UploadFile):
                        raise Refused(
                            422, "invalid", "The form has no file; send the picture as its part `file`."
                        )
                    while chunk := await part.read(1 << 16):
                        out.write(chunk)
            else:
                async for chunk in request.stream():
                    out.write(chunk)
        yield path


@router.delete(
    "/users/me", status_code=204, summary="Delete the account", responses=problems(401, 403, 422, 429, 503),
    dependencies=[per_person("account", "30 per minute")],
)  # fmt: skip
async def leave(
    me: User, edge: EdgeDep, response: Response, address: Address, body: Leaving | None = None
) -> None:
    """Films, files and name go for good; what was bought and spent stays in the books without a name.

    Whom Supabase signs in is deleted there, too, if the server has the project's secret key.
    """
    elsewhere = edge.supabase.delete if edge.supabase else None
    password = body.password if body else ""
    await people.leave(edge.app, me.id, password, address=address, elsewhere=elsewhere)
    delete_cookie(edge, response)
