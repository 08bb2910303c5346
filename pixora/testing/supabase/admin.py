"""Looking after people with the project's secret key."""

from __future__ import annotations

from typing import TYPE_CHECKING

import jwt

from pixora.standin import Answer, Call
from pixora.testing.supabase import asking
from pixora.testing.supabase.people import Denied

if TYPE_CHECKING:
    from pixora.testing.supabase.auth import Auth

FOREVER = "2999-12-31T00:00:00Z"
"""How long everybody is banned who is."""


def people(auth: Auth, call: Call) -> Answer:
    """Everybody, a page at a time."""
    _admit(auth, call)
    rows = [person.said for person in auth.people.people.values()]
    page, size = int(call.query.get("page") or 1), int(call.query.get("per_page") or 50)
    shown = rows[(page - 1) * size : page * size]
    return Answer(200, {"users": shown, "aud": "authenticated"}, {"x-total-count": str(len(rows))})


def add(auth: Auth, call: Call) -> Answer:
    """Somebody new, without a letter."""
    _admit(auth, call)
    said = asking.body(call)
    email = asking.valid(str(said.get("email", "")))
    if auth.people.find(email):
        raise Denied(422, "email_exists", "A user with this email address has already been registered")
    confirmed, data = bool(said.get("email_confirm")), said.get("user_metadata")
    made = auth.people.add(email, said.get("password") or "", confirmed=confirmed, data=data)
    return Answer(200, made.said)


def person(auth: Auth, call: Call, id: str) -> Answer:
    """Show somebody, change them or delete them."""
    _admit(auth, call)
    found = auth.people.get(id)
    if call.method == "DELETE":
        auth.people.remove(id)
        auth.standin.write("deleted", user=id)
        return Answer(200, {})
    if call.method == "PUT":
        said = asking.body(call)
        if said.get("password"):
            auth.people.set_password(found, said["password"])
        if said.get("email_confirm"):
            auth.people.confirm(found)
        if ban := said.get("ban_duration"):
            found.said["banned_until"] = None if ban == "none" else FOREVER
        found.said["user_metadata"] |= said.get("user_metadata") or {}
        found.said["app_metadata"] |= said.get("app_metadata") or {}
    return Answer(200, found.said)


def _admit(auth: Auth, call: Call) -> None:
    """Refuse who comes without a secret key, of the new kind or the older."""
    if call.headers.get("apikey", "").startswith("sb_secret_"):
        return
    token = call.headers.get("authorization", "").removeprefix("Bearer ")
    if not token:
        raise Denied(401, "no_authorization", "This endpoint requires a valid Bearer token")
    try:
        claims = {} if token.startswith("sb_") else auth.keys.read(token)
    except jwt.InvalidTokenError as error:
        text = f"invalid JWT: unable to parse or verify signature, {error}"
        raise Denied(403, "bad_jwt", text) from None
    if claims.get("role") != "service_role":
        raise Denied(403, "not_admin", "User not allowed")
