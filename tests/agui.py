"""The rules that AG-UI 1.0 clients enforce on a stream, as a function over its events."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ag_ui.core import Event as AnyEvent
from pydantic import TypeAdapter

_EVENT: TypeAdapter[Any] = TypeAdapter(AnyEvent)

OPENERS = {
    "TEXT_MESSAGE_START": ("text", "messageId"),
    "TOOL_CALL_START": ("call", "toolCallId"),
    "REASONING_START": ("span", "messageId"),
    "REASONING_MESSAGE_START": ("thought", "messageId"),
    "STEP_STARTED": ("step", "stepName"),
}
INSIDE = {
    "TEXT_MESSAGE_CONTENT": ("text", "messageId"),
    "TOOL_CALL_ARGS": ("call", "toolCallId"),
    "REASONING_MESSAGE_CONTENT": ("thought", "messageId"),
}
CLOSERS = {
    "TEXT_MESSAGE_END": ("text", "messageId"),
    "TOOL_CALL_END": ("call", "toolCallId"),
    "REASONING_END": ("span", "messageId"),
    "REASONING_MESSAGE_END": ("thought", "messageId"),
    "STEP_FINISHED": ("step", "stepName"),
}


def verify(events: Iterable[dict[str, Any]]) -> None:
    """Raise ``AssertionError`` at the first event that a client would refuse."""
    active, ended = False, False
    still_open: set[tuple[str, str]] = set()
    for number, event in enumerate(events):
        kind, at = event["type"], f"event {number}: {event}"
        _EVENT.validate_python(event)
        assert not any(value is None for value in event.values()), at
        if kind == "RUN_STARTED":
            assert not active, f"a run began inside another, {at}"
            active, ended, still_open = True, False, set()
            continue
        assert active or (ended and kind == "RUN_ERROR"), f"outside a run, {at}"
        if kind in OPENERS:
            key = (OPENERS[kind][0], event[OPENERS[kind][1]])
            assert key not in still_open, f"opened twice, {at}"
            still_open.add(key)
        elif kind in INSIDE:
            assert (INSIDE[kind][0], event[INSIDE[kind][1]]) in still_open, f"not open, {at}"
        elif kind in CLOSERS:
            key = (CLOSERS[kind][0], event[CLOSERS[kind][1]])
            assert key in still_open, f"closed but not open, {at}"
            still_open.discard(key)
        elif kind in ("RUN_FINISHED", "RUN_ERROR"):
            assert not still_open, f"left open {still_open}, {at}"
            active, ended = False, True
    assert not active, "the stream ended inside a run"


def replayed(events: Iterable[dict[str, Any]]) -> Any:
    """The shared state that a follower ends up with."""
    import jsonpatch

    state: Any = None
    for event in events:
        if event["type"] == "STATE_SNAPSHOT":
            state = event["snapshot"]
        elif event["type"] == "STATE_DELTA":
            state = jsonpatch.apply_patch(state, event["delta"])
    return state
