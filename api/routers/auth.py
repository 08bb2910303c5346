"""Signing up, in and out."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from fastapi import APIRouter, BackgroundTasks, Depends, Request, Response
from limits import parse
from pydantic import BaseModel, ConfigDict, Field

from agent import accounts, people, signin
from api.deps import AppDep, EdgeDep, User, system
from api.edge import Edge
from api.limits import per_address, per_person
from api.problems import Refused, problems
from api.session import (
    Address,
    Email,
    InBody,
    Name,
    NewPassword,
    Password,
    RefreshCookie,
    SignedIn,
    Token,
    check_origin,
    delete_cookie,
    signed_in,
)
from store import profiles
from store.errors import MICRO

if TYPE_CHECKING:
    from api.supabase import Supabase, TheirSession

router = APIRouter(prefix="/api/v1/auth", tags=["auth"], dependencies=[Depends(system)])

FAILURES = parse("10 per 5 minutes")
"""Wrong passwords for one address, wherever they come from."""
RESETS = parse("5 per 15 minutes")
"""Mails to one address."""
MAILED = "Look into your mail: what to do next is in there."


class Body(BaseModel):
    model_config = ConfigDict(extra="forbid")


class Registration(Body):
    email: Email
    password: NewPassword
    name: Name | None = None


class Credentials(Body):
    email: str = Field(max_length=254, pattern=r"^[^\x00]*$", examples=["ada@example.org"])
    password: Password


class RefreshToken(Body):
    refresh_token: Token | None = Field(default=None, description="Without it, the cookie's.")


class ResetRequest(Body):
    email: Email


class NewPasswordByToken(Body):
    token: Token = Field(description="From the mail.")
    password: NewPassword


class OneTimeToken(Body):
    token: Token = Field(description="From the mail or the link, behind `#token=`.")


class SupabaseToken(Body):
    access_token: Token = Field(description="Supabase's `session.access_token`.", examples=["eyJhbGciOi…"])


class Accepted(BaseModel):
    """Something is on its way."""

    detail: str = Field(examples=[MAILED])


class Verified(BaseModel):
    verified: bool = True
    credits: float = Field(description="Credits that this brought.", examples=[10])


CONFIRM_FIRST: dict[int | str, dict[str, Any]] = {
    202: {"model": Accepted, "description": "Supabase wants the address confirmed first"}
}


@router.post(
    "/register", status_code=201, summary="Make an account and sign in", response_model_exclude_none=True,
    responses=CONFIRM_FIRST | problems(403, 409, 422, 429, 503),
    dependencies=[per_address("register", "30 per minute")],
)  # fmt: skip
async def register(
    body: Registration, edge: EdgeDep, response: Response, background: BackgroundTasks, address: Address,
    in_body: InBody = False,
) -> SignedIn | Accepted:  # fmt: skip
    """A mail asks whether the address is yours; saying so brings the initial credits.

    Where Supabase signs people in, the sign-up is passed on to it.
    """
    if not edge.signup:
        raise accounts.SignupClosed
    if service := _passes_on(edge):
        there = await service.register(body.email, body.password, body.name, address=address)
        if there is None:
            response.status_code = 202
            return Accepted(detail=MAILED)
        return await _exchange(edge, service, there, response, address, in_body)
    session = await accounts.register(edge.app, body.email, body.password, body.name, address=address)
    background.add_task(accounts.ask_verification, edge.app, edge.mail, session.user_id)
    return signed_in(edge, response, session, in_body)


@router.post(
    "/login", summary="Sign in", responses=problems(401, 403, 422, 429, 503), response_model_exclude_none=True,
    dependencies=[per_address("login", "30 per minute")],
)  # fmt: skip
async def login(
    body: Credentials,
    request: Request,
    edge: EdgeDep,
    response: Response,
    address: Address,
    in_body: InBody = False,
) -> SignedIn:
    """By address and password. Where Supabase signs people in, both are passed on to it."""
    limits, who = request.app.state.limits, body.email.strip().lower()
    await limits.spend(FAILURES, "failures", who)
    if service := _passes_on(edge):
        there = await service.sign_in(body.email, body.password, address=address)
        answer = await _exchange(edge, service, there, response, address, in_body)
    else:
        session = await signin.sign_in(edge.app, body.email, body.password)
        answer = signed_in(edge, response, session, in_body)
    await limits.forget(FAILURES, "failures", who)
    return answer


@router.post(
    "/refresh", summary="Get the next access token", responses=problems(401, 403, 422, 429, 503),
    response_model_exclude_none=True, dependencies=[per_address("refresh", "120 per minute")],
)  # fmt: skip
async def refresh(
    request: Request, edge: EdgeDep, response: Response, address: Address,
    body: RefreshToken | None = None, cookie: RefreshCookie = None, in_body: InBody = False,
) -> SignedIn:  # fmt: skip
    """A refresh token is used once and brings the next. Used a second time (but for ten seconds, in which
    two tabs may meet), it ends the whole sign-in, since somebody has copied it. Whom Supabase vouches for
    goes on here as long as there; a sign-in that was exchanged, as long as the token was good.
    """
    given = body.refresh_token if body else None
    if given is None and cookie is not None:
        check_origin(edge, request)
    token = given or cookie
    if not token:
        raise Refused(401, "unauthorized", "There is no sign-in to go on with; sign in first.")
    go_on = partial(edge.supabase.go_on, address=address) if edge.supabase else None
    session = await signin.refresh(edge.app, token, address=address, go_on=go_on)
    return signed_in(edge, response, session, in_body or given is not None)


@router.post(
    "/logout", status_code=204, summary="Sign out", responses=problems(403, 422),
    dependencies=[per_address("logout", "120 per minute")],
)  # fmt: skip
async def logout(
    request: Request,
    edge: EdgeDep,
    response: Response,
    background: BackgroundTasks,
    body: RefreshToken | None = None,
    cookie: RefreshCookie = None,
) -> None:
    """Ends the sign-in that the cookie or the token belongs to, on this device only. Always succeeds.

    One that was passed on to Supabase ends there, too.
    """
    given = body.refresh_token if body else None
    if cookie is not None:
        check_origin(edge, request)
        delete_cookie(edge, response)
    for token in filter(None, (given, cookie)):
        kept = await signin.sign_out(edge.app, token)
        if kept and edge.supabase:
            background.add_task(edge.supabase.sign_out, kept)


@router.post(
    "/reset-password", status_code=202, summary="Ask for a new password", responses=problems(422, 429),
    dependencies=[per_address("reset", "30 per minute")],
)  # fmt: skip
async def reset_password(
    body: ResetRequest, request: Request, edge: EdgeDep, background: BackgroundTasks, address: Address
) -> Accepted:
    """The answer is the same whether or not there is such an account."""
    await request.app.state.limits.spend(RESETS, "resets", body.email.lower())
    if service := _passes_on(edge):
        background.add_task(service.ask_reset, body.email, address=address)
    else:
        background.add_task(accounts.ask_reset, edge.app, edge.mail, body.email)
    return Accepted(detail="If there is an account with this address, a mail with a link is on its way.")


@router.post(
    "/reset-password/confirm", status_code=204, summary="Set a new password",
    responses=problems(401, 422, 429, 503), dependencies=[per_address("confirm", "30 per minute")],
)  # fmt: skip
async def confirm_reset(body: NewPasswordByToken, edge: EdgeDep, address: Address) -> None:
    """Every device is signed out. With Supabase, `token` is the `access_token` that its link ends in."""
    if service := _passes_on(edge):
        await signin.sign_out_everywhere(edge.app, await service.reset(body.token, body.password))
    else:
        await accounts.reset(edge.app, body.token, body.password, address=address)


@router.post(
    "/verify", summary="Confirm an address", responses=problems(401, 422, 429),
    dependencies=[per_address("verify", "30 per minute")],
)  # fmt: skip
async def verify(body: OneTimeToken, app: AppDep) -> Verified:
    """The first time, this brings the initial credits."""
    return Verified(credits=await accounts.verify(app, body.token) / MICRO)


@router.post(
    "/verify/resend", status_code=202, summary="Mail the confirmation again", responses=problems(401, 429),
    dependencies=[per_person("resend", "5 per 15 minutes")],
)  # fmt: skip
async def resend(me: User, edge: EdgeDep, background: BackgroundTasks) -> Accepted:
    """The mail before is void then. Nothing is mailed to an address that is confirmed."""
    background.add_task(accounts.ask_verification, edge.app, edge.mail, me.id)
    return Accepted(detail=MAILED)


@router.post(
    "/link", summary="Sign in by a link", responses=problems(401, 422, 429), response_model_exclude_none=True,
    dependencies=[per_address("link", "30 per minute")],
)  # fmt: skip
async def link(body: OneTimeToken, edge: EdgeDep, response: Response, in_body: InBody = False) -> SignedIn:
    """The link that `pixora serve` prints: for the owner of the home, once, within ten minutes."""
    return signed_in(edge, response, await accounts.follow_link(edge.app, body.token), in_body)


@router.post(
    "/exchange-token", summary="Sign in with a token of Supabase", responses=problems(401, 403, 409, 422, 429, 503),
    response_model_exclude_none=True, dependencies=[per_address("exchange", "30 per minute")],
)  # fmt: skip
async def exchange_token(
    body: SupabaseToken, edge: EdgeDep, response: Response, address: Address, in_body: InBody = False
) -> SignedIn:
    """The account here has the id it has there and is made on first use.

    Exchange again whenever Supabase's client has refreshed its session: this sign-in can be refreshed only
    while `access_token` is good, and the person is neither signed out nor deleted there.
    """
    if edge.supabase is None:
        raise Refused(409, "not_connected", "This server is not connected to Supabase; set SUPABASE_URL.")
    from api.supabase import TheirSession

    there = TheirSession(body.access_token, refresh="")
    return await _exchange(edge, edge.supabase, there, response, address, in_body)


async def _exchange(
    edge: Edge, service: Supabase, there: TheirSession, response: Response, address: str, in_body: bool
) -> SignedIn:
    who = await service.read(there.access)
    await _make_room(edge, service, who)
    session = await accounts.welcome(
        edge.app, who, signup=edge.signup, address=address, outside=service.kept(there)
    )
    return signed_in(edge, response, session, in_body)


async def _make_room(edge: Edge, service: Supabase, who: accounts.Outsider) -> None:
    """Let go whoever had a proved address before and is deleted there: it is somebody else's now."""
    if not who.verified:
        return
    async with edge.app.store.read() as tx:
        holder = await profiles.find(tx, email=who.email)
    if holder is None or holder.id == who.id or holder.password_hash or holder.role == "owner":
        return
    if await service.lost(holder.id):
        await people.bury(edge.app, holder)  # upkeep removes what they leave


def _passes_on(edge: Edge) -> Supabase | None:
    """The service that knows people's passwords, where it is not this one."""
    return edge.supabase if edge.supabase and edge.supabase.knows_passwords else None
