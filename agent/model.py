"""The model door: messages and tools in, streamed deltas out.

Every language model, and the offline director, is one async generator of
:class:`Delta`. One assembler turns deltas into a :class:`Reply` and treats a stream that
was cut short as an error, so that half a tool call is never carried out.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from pixora.errors import PixoraError

STOPPED = {"error": "cancelled by the person"}
"""What a call is answered with whose run was stopped."""


@dataclass(frozen=True)
class Call:
    """A tool call as the model wrote it; ``arguments`` is text that may not be JSON."""

    id: str
    name: str
    arguments: str


@dataclass(frozen=True)
class Message:
    """One entry of the conversation."""

    role: Literal["system", "user", "assistant", "tool"]
    content: str
    calls: tuple[Call, ...] = ()
    call_id: str = ""
    """For ``tool``: which call this answers."""


@dataclass(frozen=True)
class ToolSpec:
    """A tool as the model sees it."""

    name: str
    description: str
    parameters: dict[str, Any]


@dataclass(frozen=True)
class Prompt:
    """Everything a model gets for one turn."""

    messages: Sequence[Message]
    tools: Sequence[ToolSpec]
    state: dict[str, Any] = field(default_factory=dict)
    """The film as it stands, for models that read data."""
    restated: str = ""
    """The same as text, for models that read words: the last thing they are told."""


@dataclass(frozen=True)
class Usage:
    tokens_in: int
    tokens_out: int


@dataclass(frozen=True)
class CallDelta:
    """Part of a tool call: an opener has ``id`` and ``name``, the rest only ``arguments``."""

    index: int
    id: str = ""
    name: str = ""
    arguments: str = ""


@dataclass(frozen=True)
class Delta:
    """A piece of a streamed reply."""

    text: str = ""
    reasoning: str = ""
    call: CallDelta | None = None
    finish: str = ""
    usage: Usage | None = None


class Model(Protocol):
    """A language model or something that speaks like one."""

    @property
    def name(self) -> str:
        """``vendor/model``."""

    def stream(self, prompt: Prompt) -> AsyncIterator[Delta]:
        """One reply, in pieces. Raises :class:`ModelError`."""


class ModelError(PixoraError):
    """A model that did not answer properly."""

    code = "model"

    def __init__(self, message: str, *, retry: bool = False, retry_after: float | None = None) -> None:
        super().__init__(message)
        self.retry = retry
        self.retry_after = retry_after


@dataclass(frozen=True)
class Reply:
    """A whole reply."""

    text: str
    reasoning: str
    calls: tuple[Call, ...]
    usage: Usage | None


class Assembler:
    """Puts deltas together; calls are keyed by index, and a new id always opens a new call.

    Vendors send calls one after the other or in turns, so a call counts as complete once
    its arguments are whole JSON and another call has begun, or at the end.
    """

    def __init__(self) -> None:
        self._text: list[str] = []
        self._reasoning: list[str] = []
        self._calls: list[_OpenCall] = []
        self._handed: set[str] = set()
        self._finish = ""
        self._usage: Usage | None = None

    def add(self, delta: Delta) -> None:
        """Take one delta in; raises :class:`ModelError` for a piece of a call that never began."""
        self._text.append(delta.text)
        self._reasoning.append(delta.reasoning)
        self._finish = delta.finish or self._finish
        self._usage = delta.usage or self._usage
        if delta.call is not None:
            self._add_call(delta.call)

    def _add_call(self, piece: CallDelta) -> None:
        known = self._latest(piece.index)
        if (piece.id or piece.name) and (known is None or (piece.id and piece.id != known.id)):
            known = _OpenCall(piece.index, piece.id or f"call_{len(self._calls)}", piece.name)
            self._calls.append(known)
        if known is None:
            raise ModelError(f"the model continued call {piece.index}, which it never opened", retry=True)
        known.arguments.append(piece.arguments)

    def _latest(self, index: int) -> _OpenCall | None:
        return next((call for call in reversed(self._calls) if call.index == index), None)

    def id_of(self, index: int) -> str:
        """The id of the latest call with that index."""
        found = self._latest(index)
        assert found is not None
        return found.id

    def completed(self) -> list[Call]:
        """Calls that have become complete since this was last asked; the newest one never is."""
        ready = [call.call() for call in self._calls[:-1] if call.id not in self._handed and call.whole]
        self._handed |= {call.id for call in ready}
        return ready

    def finish(self) -> Reply:
        """The whole reply; raises :class:`ModelError` if the stream was cut short."""
        if not self._finish:
            raise ModelError("the model's answer was cut short", retry=True)
        if self._finish == "length":
            raise ModelError("the model's answer was cut off by its token limit", retry=True)
        # A stream that broke off is reported as a plain stop by some clients.
        if self._finish not in ("tool_calls", "function_call") and not all(
            call.whole for call in self._calls
        ):
            raise ModelError("the model's answer was cut short in the middle of a tool call", retry=True)
        calls = tuple(call.call() for call in self._calls)
        return Reply("".join(self._text), "".join(self._reasoning), calls, self._usage)


@dataclass
class _OpenCall:
    index: int
    id: str
    name: str
    arguments: list[str] = field(default_factory=list)

    @property
    def whole(self) -> bool:
        """Whether the arguments are a complete JSON text."""
        try:
            json.loads("".join(self.arguments))
        except ValueError:
            return False
        return True

    def call(self) -> Call:
        return Call(self.id, self.name, "".join(self.arguments))
