"""The model door: messages and tools in, streamed deltas out.

Every language model, and the offline director, is one async generator of
:class:`Delta`. One assembler turns deltas into a :class:`Reply` and treats a stream that
was cut short as an error, so that half a tool call is never carried out.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol

from pixora.errors import PixoraError


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
    """The film as it stands, for models that read data; ``messages`` hold it as text."""


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
    """Puts deltas together; calls are keyed by index, and a new id always opens a new call."""

    def __init__(self) -> None:
        self.text: list[str] = []
        self.reasoning: list[str] = []
        self._calls: list[_OpenCall] = []
        self._finish = ""
        self._usage: Usage | None = None

    def add(self, delta: Delta) -> tuple[Call | None, bool]:
        """Take one delta in.

        Returns the call that this delta showed to be complete, if any, and whether the
        delta opened a new call.
        """
        self.text.append(delta.text)
        self.reasoning.append(delta.reasoning)
        self._finish = delta.finish or self._finish
        self._usage = delta.usage or self._usage
        if delta.call is None:
            return None, False
        piece, complete = delta.call, None
        opened = self._opens(piece)
        if opened:
            complete = self._calls[-1].call() if self._calls else None
            self._calls.append(_OpenCall(piece.index, piece.id or f"call_{len(self._calls)}", piece.name))
        current = next((c for c in reversed(self._calls) if c.index == piece.index), None)
        if current is None:
            raise ModelError(f"the model continued call {piece.index}, which it never opened", retry=True)
        current.arguments.append(piece.arguments)
        return complete, opened

    def _opens(self, piece: CallDelta) -> bool:
        if not piece.id and not piece.name:
            return False
        known = next((call for call in reversed(self._calls) if call.index == piece.index), None)
        return known is None or bool(piece.id and piece.id != known.id)

    @property
    def current(self) -> str:
        """Id of the call opened last."""
        return self._calls[-1].id

    def id_of(self, index: int) -> str:
        """Id of the latest call with that index."""
        return next(call.id for call in reversed(self._calls) if call.index == index)

    def finish(self) -> Reply:
        """The whole reply; raises :class:`ModelError` if the stream was cut short."""
        if not self._finish:
            raise ModelError("the model's answer was cut short", retry=True)
        if self._finish == "length":
            raise ModelError("the model's answer was cut off by its token limit", retry=True)
        calls = tuple(call.call() for call in self._calls)
        if calls and self._finish not in ("tool_calls", "function_call", "stop"):
            raise ModelError(
                f"the model stopped with {self._finish!r} in the middle of a tool call", retry=True
            )
        return Reply("".join(self.text), "".join(self.reasoning), calls, self._usage)


@dataclass
class _OpenCall:
    index: int
    id: str
    name: str
    arguments: list[str] = field(default_factory=list)

    def call(self) -> Call:
        return Call(self.id, self.name, "".join(self.arguments))
