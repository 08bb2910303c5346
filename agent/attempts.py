"""How often something was tried, and how long to wait before it is tried again."""

from __future__ import annotations

from typing import Any

from pixora.errors import ProviderError
from providers.lane import LeftAlone
from store import journal, plans

IN_VAIN = 3
"""After how many polls that meet the same it is said why a job is waited for."""


def pause(error: ProviderError, tries: int) -> float:
    """Seconds before another try, which grow unless the vendor says how many."""
    return error.retry_after if error.retry_after is not None else min(30.0, 0.5 * 2**tries)


def fetched(line: plans.Line) -> int:
    """How often what was made for a line was fetched in vain."""
    return int((line.error or {}).get("fetched", 0))


def tried(line: plans.Line) -> int:
    """How many orders for a waiting line were turned away."""
    return int((line.error or {}).get("tries", 0))


def held(line: plans.Line) -> int:
    """How many of those its vendor was not even asked for, since it was left alone just then."""
    return int((line.error or {}).get("held", 0))


def in_vain(job: journal.Job, trouble: ProviderError | None) -> dict[str, Any] | None:
    """What is noted of a job whose vendor was asked in vain, with how often in a row that met the same."""
    if trouble is None or isinstance(trouble, LeftAlone):
        return job.error if trouble else None
    before = job.error or {}
    times = before.get("times", 0) if before.get("text") == str(trouble) else 0
    return {"code": trouble.kind, "text": str(trouble), "times": times + 1}


def why_in_vain(job: journal.Job) -> str:
    """Why a job's vendor does not say how it stands, where it has met the same a few times; else empty."""
    noted = job.error or {}
    times = noted.get("times", 0)
    return f"{noted['text']}, {times} times in a row" if times >= IN_VAIN else ""


def tries(job: journal.Job) -> int:
    """Which attempt at its line a job is, counted from 1."""
    return int(job.key.rpartition(":")[2])
