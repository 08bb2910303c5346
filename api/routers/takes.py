"""Versions of units: looking, choosing, bringing your own."""

from __future__ import annotations

from fastapi import APIRouter

router = APIRouter(prefix="/api/v1", tags=["takes"])
