"""AG-UI 1.0 events as plain dictionaries, and the rules that keep a stream valid.

Source: the AG-UI 1.0 specification and its published schema. Optional fields are left out
rather than null. The tests validate everything emitted against the ``ag_ui`` models.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

Event = dict[str, Any]
PROTOCOL_VERSION = "1.0"


def run_started(thread: str, run: str, parent: str | None = None) -> Event:
    event: Event = {
        "type": "RUN_STARTED",
        "threadId": thread,
        "runId": run,
        "protocolVersion": PROTOCOL_VERSION,
    }
    return event | ({"parentRunId": parent} if parent else {})


def run_finished(
    thread: str, run: str, outcome: Event | None = None, result: Any = None, usage: Sequence[Event] = ()
) -> Event:
    event: Event = {"type": "RUN_FINISHED", "threadId": thread, "runId": run}
    event["outcome"] = outcome or {"type": "success"}
    if result is not None:
        event["result"] = result
    if usage:
        event["usage"] = list(usage)
    return event


def interrupted(interrupts: Sequence[Event]) -> Event:
    return {"type": "interrupt", "interrupts": list(interrupts)}


def cancelled() -> Event:
    return {"type": "cancelled"}


def run_error(message: str, code: str) -> Event:
    return {"type": "RUN_ERROR", "message": message, "code": code}


def step_started(name: str) -> Event:
    return {"type": "STEP_STARTED", "stepName": name}


def step_finished(name: str) -> Event:
    return {"type": "STEP_FINISHED", "stepName": name}


def text_start(message: str, role: str = "assistant") -> Event:
    return {"type": "TEXT_MESSAGE_START", "messageId": message, "role": role}


def text(message: str, delta: str) -> Event:
    return {"type": "TEXT_MESSAGE_CONTENT", "messageId": message, "delta": delta}


def text_end(message: str) -> Event:
    return {"type": "TEXT_MESSAGE_END", "messageId": message}


def whole_text(message: str, content: str, role: str = "assistant") -> list[Event]:
    return [text_start(message, role), text(message, content), text_end(message)]


def reasoning_start(message: str) -> list[Event]:
    return [
        {"type": "REASONING_START", "messageId": message},
        {"type": "REASONING_MESSAGE_START", "messageId": message, "role": "reasoning"},
    ]


def reasoning(message: str, delta: str) -> Event:
    return {"type": "REASONING_MESSAGE_CONTENT", "messageId": message, "delta": delta}


def reasoning_end(message: str) -> list[Event]:
    return [
        {"type": "REASONING_MESSAGE_END", "messageId": message},
        {"type": "REASONING_END", "messageId": message},
    ]


def call_start(call: str, name: str, message: str | None = None) -> Event:
    event: Event = {"type": "TOOL_CALL_START", "toolCallId": call, "toolCallName": name}
    return event | ({"parentMessageId": message} if message else {})


def call_arguments(call: str, delta: str) -> Event:
    return {"type": "TOOL_CALL_ARGS", "toolCallId": call, "delta": delta}


def call_end(call: str) -> Event:
    return {"type": "TOOL_CALL_END", "toolCallId": call}


def call_result(call: str, message: str, content: str) -> Event:
    return {
        "type": "TOOL_CALL_RESULT",
        "messageId": message,
        "toolCallId": call,
        "content": content,
        "role": "tool",
    }


def state_snapshot(state: Mapping[str, Any]) -> Event:
    return {"type": "STATE_SNAPSHOT", "snapshot": dict(state)}


def state_delta(patch: Sequence[Event]) -> Event:
    return {"type": "STATE_DELTA", "delta": list(patch)}


def messages_snapshot(messages: Sequence[Event]) -> Event:
    return {"type": "MESSAGES_SNAPSHOT", "messages": list(messages)}


def activity(message: str, kind: str, content: Mapping[str, Any]) -> Event:
    return {"type": "ACTIVITY_SNAPSHOT", "messageId": message, "activityType": kind, "content": dict(content)}


def usage(model: str, tokens_in: int, tokens_out: int) -> Event:
    provider, _, name = model.partition("/")
    return {
        "provider": provider,
        "model": name or model,
        "inputTokens": tokens_in,
        "outputTokens": tokens_out,
        "totalTokens": tokens_in + tokens_out,
    }


DELTAS = frozenset({"TEXT_MESSAGE_CONTENT", "REASONING_MESSAGE_CONTENT", "TOOL_CALL_ARGS"})
"""Events that may be grouped: within a run of deltas, those of one message or call become one."""


def grouped(events: Iterable[Event]) -> list[Event]:
    """Join the deltas of each message or call between two other events, keeping their order."""
    joined: list[Event] = []
    since: dict[tuple[str, str], int] = {}
    for event in events:
        if event["type"] not in DELTAS:
            since.clear()
            joined.append(event)
            continue
        key = (event["type"], event.get("toolCallId") or event["messageId"])
        if key in since:
            at = since[key]
            joined[at] = joined[at] | {"delta": joined[at]["delta"] + event["delta"]}
        else:
            since[key] = len(joined)
            joined.append(event)
    return joined


_OPENERS = {
    "STEP_STARTED": "stepName",
    "TEXT_MESSAGE_START": "messageId",
    "REASONING_START": "messageId",
    "REASONING_MESSAGE_START": "messageId",
    "TOOL_CALL_START": "toolCallId",
}
_CLOSERS = {
    "STEP_STARTED": "STEP_FINISHED",
    "TEXT_MESSAGE_START": "TEXT_MESSAGE_END",
    "REASONING_START": "REASONING_END",
    "REASONING_MESSAGE_START": "REASONING_MESSAGE_END",
    "TOOL_CALL_START": "TOOL_CALL_END",
}


def closers(events: Iterable[Event], *, steps: bool = True) -> list[Event]:
    """The events that close everything these events of one run left open, innermost first."""
    still_open: dict[tuple[str, str], Event] = {}
    for event in events:
        kind = event["type"]
        if kind in _OPENERS:
            key = _OPENERS[kind]
            still_open[kind, event[key]] = {"type": _CLOSERS[kind], key: event[key]}
        else:
            opener = next((o for o, closer in _CLOSERS.items() if closer == kind), None)
            if opener:
                still_open.pop((opener, event[_OPENERS[opener]]), None)
    return [event for event in reversed(still_open.values()) if steps or event["type"] != "STEP_FINISHED"]


def open_steps(events: Iterable[Event]) -> list[str]:
    """Names of the steps that are open after these events."""
    names: list[str] = []
    for event in events:
        if event["type"] == "STEP_STARTED":
            names.append(event["stepName"])
        elif event["type"] == "STEP_FINISHED":
            names.remove(event["stepName"])
    return names
