"""From a prompt to a plan, from a plan to a film."""

from __future__ import annotations

from fastapi import APIRouter

router = APIRouter(prefix="/api/v1", tags=["generation"])
