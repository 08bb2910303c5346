"""The studio's page and files, where it is built; every address that no other route answers leads here."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from api.studio import Studio, StudioRoute

router = APIRouter(tags=["studio"], include_in_schema=False, route_class=StudioRoute)


@router.get("/{path:path}", response_model=None)
async def studio(request: Request, path: str) -> Response:
    found: Studio = request.app.state.studio
    return await found.answer(request.scope["path"], request.scope)
