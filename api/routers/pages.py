"""Small pages that links lead to, where there is no studio to open instead."""

from __future__ import annotations

from fastapi import APIRouter
from starlette.responses import HTMLResponse

from api import pages
from api.deps import EdgeDep
from api.routers import guide

router = APIRouter(tags=["pages"], include_in_schema=False)


@router.get("/")
async def landing(edge: EdgeDep) -> HTMLResponse:
    return pages.landing(edge.public_url, guide=guide.page(guide.FIRST) is not None).response()


@router.get("/sign-in")
async def sign_in(edge: EdgeDep) -> HTMLResponse:
    return pages.sign_in(signup=edge.signup).response()


@router.get("/verify")
async def verify() -> HTMLResponse:
    return pages.verify().response()


@router.get("/reset-password")
async def reset_password() -> HTMLResponse:
    return pages.reset_password().response()
