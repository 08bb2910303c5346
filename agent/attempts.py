"""How often something was tried, and how long to wait before it is tried again."""

from __future__ import annotations

from pixora.errors import ProviderError
from store import journal, plans


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


def tries(job: journal.Job) -> int:
    """Which attempt at its line a job is, counted from 1."""
    return int(job.key.rpartition(":")[2])
