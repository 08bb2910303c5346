"""Chat completions: what is sent to a language model, and what a refusal means, whoever carries it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from agent.model import Message, ModelError, Prompt, ToolSpec

_RETRY = {408, 409, 429, 500, 502, 503, 504, 529}


def body(model: str, prompt: Prompt) -> dict[str, Any]:
    """A request for one streamed reply."""
    asked: dict[str, Any] = {
        "model": model,
        "messages": [_message(message) for message in _told(prompt)],
        "stream": True,
        "stream_options": {"include_usage": True},
    }
    if prompt.tools:
        asked["tools"] = [_tool(tool) for tool in prompt.tools]
    return asked


def failure(
    model: str,
    status: int | None,
    said: str,
    headers: Mapping[str, str] | None = None,
    *,
    retry: bool = False,
) -> ModelError:
    """What went wrong, in a sentence, and whether asking again may help."""
    text = " ".join(said.split())[:300]
    if status in (401, 403):
        return ModelError(f"{model} refused our key: {text}; see `pixora doctor`")
    return ModelError(
        f"{model} failed: {text}", retry=retry or status in _RETRY, retry_after=_retry_after(headers)
    )


def _retry_after(headers: Mapping[str, str] | None) -> float | None:
    try:
        return float(headers["retry-after"]) if headers else None
    except (KeyError, ValueError, TypeError):
        return None


def _told(prompt: Prompt) -> Sequence[Message]:
    """The conversation, and last the film as it stands."""
    return [*prompt.messages, Message("user", prompt.restated)] if prompt.restated else prompt.messages


def _message(message: Message) -> dict[str, Any]:
    entry: dict[str, Any] = {"role": message.role, "content": message.content}
    if message.calls:
        entry["tool_calls"] = [
            {
                "id": call.id,
                "type": "function",
                "function": {"name": call.name, "arguments": call.arguments or "{}"},
            }
            for call in message.calls
        ]
    if message.role == "tool":
        entry["tool_call_id"] = message.call_id
    return entry


def _tool(tool: ToolSpec) -> dict[str, Any]:
    return {
        "type": "function",
        "function": {"name": tool.name, "description": tool.description, "parameters": tool.parameters},
    }
