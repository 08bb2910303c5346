"""What storing can refuse.

::

    StoreError                  the database or the blob folder cannot do this
    ├── NotFound                no such row (or it belongs to somebody else)
    ├── Conflict                somebody else was first; ``current`` is what is there now
    │   ├── RunOpen             the film already has an open run
    │   ├── Unvouched           the database takes people whom Supabase knows only
    │   ├── PlanOpen            the plan still has lines in flight
    │   └── RevisionConflict    the film has moved on since that revision
    ├── NotEnough               the wallet does not afford it
    ├── OverLimit               the plan may cost more than the person allowed
    ├── LedgerError             a posting that would break the books
    ├── LeaseLost               another holder works on the run; stop writing
    ├── ClaimLost               another worker looks after the job or export; stop writing
    ├── DatabaseAway            the database does not answer; whether a commit was carried out is not known
    ├── StorageAway             the place for media does not answer; what waits for it goes on later
    ├── StorageRefused          (also a SetupError) it answers, and will not keep files for us
    └── StorageFull             (also a SetupError) no room on the disk
"""

from __future__ import annotations

from pixora.errors import PixoraError, SetupError, UserError

MICRO = 1_000_000
"""Micro-credits in one credit."""


class StoreError(PixoraError):
    """The database or the blob folder cannot do this."""

    code = "store"


class NotFound(StoreError, UserError):
    """No such row, or it belongs to somebody else."""

    code = "not_found"

    def __init__(self, noun: str, key: object) -> None:
        super().__init__(f"There is no {noun} {key!r}.")
        self.noun = noun
        self.key = key


class Conflict(StoreError, UserError):
    """Somebody else was first."""

    code = "conflict"


class RunOpen(Conflict):
    """The film already has a run that is queued, running or waiting."""

    code = "run_open"

    def __init__(self, run_id: str) -> None:
        super().__init__(
            f"This film is already being worked on by run {run_id}; follow it, message it or cancel it."
        )
        self.run_id = run_id


class Unvouched(Conflict):
    """The database is a Supabase project's, and this is nobody whom that knows."""

    code = "elsewhere"

    def __init__(self) -> None:
        super().__init__("People here are those whom Supabase knows; sign up there.")


class PlanOpen(Conflict):
    """The plan cannot be closed yet."""

    code = "plan_open"

    def __init__(self, units: tuple[str, ...]) -> None:
        super().__init__(f"The plan cannot be closed while {', '.join(units)} still run.")
        self.units = units


class RevisionConflict(Conflict):
    """The edit was made against a revision that is no longer the latest."""

    code = "revision_conflict"

    def __init__(self, base: int, current: int) -> None:
        super().__init__(f"The edit is based on revision {base}, but the film is at revision {current}.")
        self.base = base
        self.current = current


class NotEnough(StoreError, UserError):
    """The wallet does not afford it; ``have`` and ``need`` are micro-credits."""

    code = "not_enough_credits"

    def __init__(self, have: int, need: int) -> None:
        super().__init__(f"This needs {need / MICRO:g} credits and the wallet has {have / MICRO:g}.")
        self.have = have
        self.need = need


class OverLimit(StoreError, UserError):
    """The plan may cost more than the person allowed; both are micro-credits."""

    code = "over_limit"

    def __init__(self, maximum: int, allowed: int) -> None:
        super().__init__(
            f"This plan may cost {maximum / MICRO:g} credits, more than the {allowed / MICRO:g} allowed."
        )
        self.maximum = maximum
        self.allowed = allowed


class LedgerError(StoreError):
    """A posting that would break the books."""

    code = "ledger"


class LeaseLost(StoreError):
    """Another holder works on this run now; whoever sees this must stop writing."""

    code = "lease_lost"

    def __init__(self, run_id: str, fence: int) -> None:
        super().__init__(f"Run {run_id} is no longer held with fencing number {fence}.")
        self.run_id = run_id
        self.fence = fence


class ClaimLost(StoreError):
    """Another worker looks after this vendor job or export now, or it has ended."""

    code = "claim_lost"

    def __init__(self, job_id: str, owner: str, noun: str = "vendor job") -> None:
        super().__init__(f"{noun.capitalize()} {job_id} is no longer claimed by {owner!r}.")
        self.job_id = job_id


class DatabaseAway(StoreError):
    """The database does not do it now: it is gone, restarting, has no connection left or undid it for another.

    Whoever was committing does not know whether that was carried out; what was not is rolled back.
    """

    code = "database_away"
    retry_after = 1
    """Seconds."""

    def __init__(self, cause: str, text: str = "") -> None:
        super().__init__(text or "The database does not answer just now; ask again in a moment.")
        self.cause = cause
        """What the database or its driver says, for logs."""


class StorageFull(StoreError, SetupError):
    """There is no room left on the disk."""

    code = "storage_full"


class StorageAway(StoreError):
    """The place for media files does not answer, or says that it cannot just now."""

    code = "storage_away"


class StorageRefused(StoreError, SetupError):
    """The place for media files will not have ours: a key, a bucket or a limit must change first."""

    code = "storage_refused"
