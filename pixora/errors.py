"""Every error Pixora raises, sorted by who must react.

::

    PixoraError                 one sentence: what, which value, what would be accepted
    ├── UserError               a person gave something we cannot use
    ├── SetupError              the operator must install, set or free something
    ├── ToolError               the model must call differently; the text is its answer
    ├── ProviderError           a vendor or local engine failed; ``kind`` decides what happens next
    │   └── TooLong             more seconds were asked for than a model makes
    └── RunError                the run stops and says why

Layers add their own leaves (``store.LeaseLost``, ``media.MediaError``).
"""

from __future__ import annotations

from typing import Literal

ProviderErrorKind = Literal[
    "invalid",  # the request itself; never repeated unchanged
    "refused",  # content policy; the words must change
    "auth",  # key missing or wrong
    "quota",  # the vendor account is out of money
    "rate_limited",  # wait and try again
    "unavailable",  # the vendor is down; try again
    "timeout",  # took too long
    "failed",  # the vendor tried and failed
    "bad_output",  # what came back is not what was ordered
    "uncertain",  # a submit whose outcome nobody knows
    "lost",  # the vendor no longer knows the job
]


class PixoraError(Exception):
    """Base of all our errors; ``str(error)`` is a sentence for a person."""

    code = "error"


class UserError(PixoraError):
    """Something a person gave that cannot be used."""

    code = "invalid"


class SetupError(PixoraError):
    """Something about this machine or its settings must change first."""

    code = "setup"


class ToolError(PixoraError):
    """A tool call that cannot be carried out; the sentence is the answer the model reads."""

    code = "tool"


class RunError(PixoraError):
    """A run that cannot go on."""

    code = "run"


class ProviderError(PixoraError):
    """A provider's failure.

    ``kind`` decides what happens next: only ``rate_limited`` and ``unavailable`` are tried
    again on their own, and only where nothing was bought. ``retry_after`` is in seconds.
    ``billed`` is what the vendor says it charged anyway, in micro-credits.
    """

    code = "provider"

    def __init__(
        self,
        message: str,
        kind: ProviderErrorKind = "failed",
        *,
        retry_after: float | None = None,
        billed: int = 0,
        next_step: str = "",
    ) -> None:
        super().__init__(message)
        self.kind: ProviderErrorKind = kind
        self.retry_after = retry_after
        self.billed = billed
        self.next_step = next_step


class TooLong(ProviderError):
    """An order longer than its model makes: ``longest`` seconds, by the ``model`` called ``provider:model``."""

    def __init__(self, model: str, asked: float, longest: float) -> None:
        super().__init__(
            f"{model} makes at most {longest:g} s, asked for {asked:.1f} s",
            "invalid",
            next_step="choose another model or a shorter scene",
        )
        self.model = model
        self.longest = longest
