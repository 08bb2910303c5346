"""Whether, and when, a provider may be called."""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

from pixora.errors import ProviderError

BREAK_AFTER = 5
"""Failed calls in a row after which a provider is left alone."""
BREAK_SECONDS = 30.0
TRIAL_SECONDS = 1.0
"""When to look again while one call finds out whether the provider works again."""
BUSY_SECONDS = 1.0
"""How long a provider rests that has too many requests and does not say for how long; twice that each time
in a row, up to BREAK_SECONDS."""
MOST_REST_SECONDS = 600.0
"""However long a vendor asks to be left alone."""


class LeftAlone(ProviderError):
    """A call that was not made, because the provider is left alone for a while."""


class Lane:
    """The way to one provider: a limit on calls a second, rests that the vendor asks for, and a circuit.

    ::

        closed ─BREAK_AFTER failures─► open ─BREAK_SECONDS─► one trial ─it succeeds─► closed
           └─────too many requests────►  ▲────────it fails─────┘
    """

    def __init__(self, name: str, per_second: float | None, clock: Callable[[], float]) -> None:
        self._name = name
        self._gap = 1 / per_second if per_second else 0.0
        self._clock = clock
        self._next_turn = -math.inf
        self._rest_until = -math.inf
        self._open_until = -math.inf
        self._failures = 0
        self._busy = 0
        """How often in a row it was left alone because it had too many requests."""
        self._since: float | None = None
        """When something last began not to get through, if nothing has since."""
        self._trial: asyncio.Event | None = None
        self._trial_since = -math.inf

    def wait(self) -> float:
        """Seconds for which nothing new should be begun."""
        return max(self._closed_for(), self._trial_for())

    def trouble(self) -> float:
        """Seconds for which nothing has got through; 0 where the last call did."""
        return 0.0 if self._since is None else self._clock() - self._since

    @asynccontextmanager
    async def call(self, *, urgent: bool = False) -> AsyncIterator[None]:
        """One call and what it says of the provider; an ``urgent`` one is made whatever has happened.

        Raises ``ProviderError`` (``rate_limited`` or ``unavailable``) instead of calling one that is
        left alone.
        """
        trial = None if urgent else await self._admit()
        try:
            yield
        except ProviderError as error:
            self._note(error, trial is not None)
            raise
        else:
            self._note(None, trial is not None)
        finally:
            if trial is not None:
                trial.set()
                self._trial = None if self._trial is trial else self._trial

    async def turn(self) -> None:
        """Wait until the vendor's limit on calls a second allows another."""
        now = self._clock()
        mine = max(now, self._next_turn)
        self._next_turn = mine + self._gap
        if mine > now:
            await asyncio.sleep(mine - now)

    async def _admit(self) -> asyncio.Event | None:
        """The trial, if the call is one; those that come meanwhile wait for its outcome."""
        while True:
            seconds = self._closed_for()
            if seconds > 0:
                raise self._left_alone(seconds)
            broken = self._failures >= BREAK_AFTER
            if not broken and not self._busy:
                return None
            left = self._trial_for()
            if self._trial is None or left <= 0:
                self._trial, self._trial_since = asyncio.Event(), self._clock()
                return self._trial
            with suppress(TimeoutError):
                async with asyncio.timeout(None if broken else left):
                    await self._trial.wait()

    def _trial_for(self) -> float:
        """Seconds until another call may be made beside a trial: too many requests are said at once."""
        if self._trial is None:
            return 0.0
        if self._failures >= BREAK_AFTER:
            return TRIAL_SECONDS
        return max(0.0, self._trial_since + TRIAL_SECONDS - self._clock())

    def _closed_for(self) -> float:
        return max(0.0, max(self._rest_until, self._open_until) - self._clock())

    def _left_alone(self, seconds: float) -> ProviderError:
        if self._rest_until >= self._open_until:
            text = f"{self._name} asked for a pause; it is called again in {seconds:.0f} s"
            return LeftAlone(text, "rate_limited", retry_after=seconds)
        text = f"{self._name} failed {self._failures} times in a row; it is called again in {seconds:.0f} s"
        return LeftAlone(text, "unavailable", retry_after=seconds)

    def _note(self, error: ProviderError | None, trial: bool) -> None:
        now = self._clock()
        busy = error is not None and error.kind == "rate_limited"
        failed = error is not None and error.kind in ("unavailable", "timeout", "uncertain")
        if busy or failed:
            self._since = now if self._since is None else self._since
        self._rest(error, busy, now)
        if busy:
            return  # it works, and says nothing of whether it can do more
        if self._failures >= BREAK_AFTER and not trial:
            return  # begun before it broke, or urgent: only a trial tells
        self._failures = self._failures + 1 if failed else 0
        if self._failures >= BREAK_AFTER:
            self._open_until = now + BREAK_SECONDS
        if not failed:
            self._busy, self._since = 0, None

    def _rest(self, error: ProviderError | None, busy: bool, now: float) -> None:
        """Leave it alone for as long as it says, or for longer each time where it has too many and says nothing."""
        pause = error.retry_after if error is not None else None
        if busy and not pause and now >= self._rest_until:  # else it was begun before
            pause = min(BUSY_SECONDS * 2.0 ** min(self._busy, 16), BREAK_SECONDS)
        if pause is not None:
            self._rest_until = max(self._rest_until, now + pause)
            self._busy += busy


def bounded(seconds: float | None) -> float | None:
    """A pause as a vendor asks for it, if it makes sense."""
    if seconds is None or math.isnan(seconds):
        return None
    return min(max(0.0, seconds), MOST_REST_SECONDS)
