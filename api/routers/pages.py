"""Small pages that links lead to."""

from __future__ import annotations

from fastapi import APIRouter

router = APIRouter(tags=["pages"])
