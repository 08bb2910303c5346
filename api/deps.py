"""What routes ask for, in words that read like words."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from agent.compose import App
from agent.signin import Gone
from api.context import user_id
from api.edge import Edge
from api.problems import Refused
from api.tokens import Access
from store import profiles
from store.acting import act_as_system
from store.engine import Tx
from store.errors import NotFound

bearer = HTTPBearer(auto_error=False, bearerFormat="JWT", description="`access_token` of a sign-in.")


async def edge(request: Request) -> Edge:
    found: Edge = request.app.state.edge
    return found


async def app(request: Request) -> App:
    return (await edge(request)).app


async def system() -> None:
    """A dependency of routes that look after everybody's rows, or after people who are not signed in yet."""
    act_as_system()


EdgeDep = Annotated[Edge, Depends(edge)]
AppDep = Annotated[App, Depends(app)]


async def access(
    request: Request, given: Annotated[HTTPAuthorizationCredentials | None, Depends(bearer)]
) -> Access:
    """What the request's token says."""
    if given is None:
        raise Refused(
            401, "unauthorized", "Sign in first: this needs an Authorization header with a bearer token.",
            {"WWW-Authenticate": "Bearer"},
        )  # fmt: skip
    found = (await edge(request)).tokens.read(given.credentials)
    user_id.set(found.user_id)
    return found


async def user(request: Request, access: Annotated[Access, Depends(access)]) -> profiles.Profile:
    """The person who asks; somebody who left is nobody."""
    async with (await app(request)).store.read() as tx:
        return await person(tx, access)


async def person(tx: Tx, access: Access) -> profiles.Profile:
    """The person whose token it is, for a route that asks for more in the same view. Raises ``Gone``."""
    try:
        found = await profiles.get(tx, access.user_id)
    except NotFound:
        found = None
    if found is None or found.deleted_at is not None:
        raise Gone
    return found


async def admin(user: Annotated[profiles.Profile, Depends(user)]) -> profiles.Profile:
    """The person who asks, if they may look after others."""
    if user.role not in ("owner", "admin"):
        raise Refused(403, "forbidden", "Only an administrator may do this.")
    act_as_system()
    return user


AccessDep = Annotated[Access, Depends(access)]
User = Annotated[profiles.Profile, Depends(user)]
Admin = Annotated[profiles.Profile, Depends(admin)]
