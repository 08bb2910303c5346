"""Whether the server lives, and whether it can work."""

from __future__ import annotations

from fastapi import APIRouter
from pydantic import BaseModel
from sqlalchemy import text

from api.deps import AppDep
from api.problems import problems

router = APIRouter(tags=["operations"])


class Health(BaseModel):
    status: str = "ok"


@router.get("/healthz", summary="The process answers")
async def healthz() -> Health:
    return Health()


@router.get("/readyz", summary="The database answers", responses=problems(503))
async def readyz(app: AppDep) -> Health:
    async with app.store.read() as tx:
        await tx.scalar(text("SELECT 1"))
    return Health()
