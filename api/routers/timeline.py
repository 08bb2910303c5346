"""When everything plays, and the editor’s operations."""

from __future__ import annotations

from fastapi import APIRouter

router = APIRouter(prefix="/api/v1", tags=["timeline"])
