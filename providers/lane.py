"""Whether, and when, a provider may be called."""

from __future__ import annotations

import asyncio
import math
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from pixora.errors import ProviderError

BREAK_AFTER = 5
"""Failed calls in a row after which a provider is left alone."""
BREAK_SECONDS = 30.0
TRIAL_SECONDS = 1.0
"""When to look again while one call finds out whether the provider works again."""
MOST_REST_SECONDS = 600.0
"""However long a vendor asks to be left alone."""


class LeftAlone(ProviderError):
    """A call that was not made, because the provider is left alone for a while."""


class Lane:
    """The way to one provider: a limit on calls a second, rests that the vendor asks for, and a circuit.

    ::

        closed ─BREAK_AFTER failures─► open ─BREAK_SECONDS─► one trial ─it succeeds─► closed
                                         ▲────────it fails─────┘
    """

    def __init__(self, name: str, per_second: float | None, clock: Callable[[], float]) -> None:
        self._name = name
        self._gap = 1 / per_second if per_second else 0.0
        self._clock = clock
        self._next_turn = -math.inf
        self._rest_until = -math.inf
        self._open_until = -math.inf
        self._failures = 0
        self._trial: asyncio.Event | None = None

    def wait(self) -> float:
        """Seconds for which nothing new should be begun."""
        return max(self._closed_for(), TRIAL_SECONDS if self._trial else 0.0)

    @asynccontextmanager
    async def call(self, *, urgent: bool = False) -> AsyncIterator[None]:
        """One call and what it says of the provider; an ``urgent`` one is made whatever has happened.

        Raises ``ProviderError`` (``rate_limited`` or ``unavailable``) instead of calling one that is
        left alone.
        """
        trial = False if urgent else await self._admit()
        try:
            yield
        except ProviderError as error:
            self._note(error, trial)
            raise
        else:
            self._note(None, trial)
        finally:
            if trial and self._trial:
                self._trial.set()
                self._trial = None

    async def turn(self) -> None:
        """Wait until the vendor's limit on calls a second allows another."""
        now = self._clock()
        mine = max(now, self._next_turn)
        self._next_turn = mine + self._gap
        if mine > now:
            await asyncio.sleep(mine - now)

    async def _admit(self) -> bool:
        """Whether the call is the trial; those that come meanwhile wait for its outcome."""
        while True:
            seconds = self._closed_for()
            if seconds > 0:
                raise self._left_alone(seconds)
            if self._failures < BREAK_AFTER:
                return False
            if self._trial is None:
                self._trial = asyncio.Event()
                return True
            await self._trial.wait()

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
        if error is not None and error.retry_after is not None:
            self._rest_until = max(self._rest_until, now + error.retry_after)
        if error is not None and error.kind == "rate_limited":
            return  # it works, and says nothing of whether it can do more
        if self._failures >= BREAK_AFTER and not trial:
            return  # begun before it broke, or urgent: only a trial tells
        failed = error is not None and error.kind in ("unavailable", "timeout", "uncertain")
        self._failures = self._failures + 1 if failed else 0
        if self._failures >= BREAK_AFTER:
            self._open_until = now + BREAK_SECONDS


def bounded(seconds: float | None) -> float | None:
    """A pause as a vendor asks for it, if it makes sense."""
    if seconds is None or math.isnan(seconds):
        return None
    return min(max(0.0, seconds), MOST_REST_SECONDS)
