"""The only door to litellm: any vendor's language model as a stream of deltas.

litellm fetches a price list and reads ``.env`` when it is imported, repeats failed
requests on its own, and calls a stream that was cut short a normal stop. All of that is
switched off or checked here.
"""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator, Mapping, Sequence
from functools import cache
from types import ModuleType
from typing import Any

from agent.model import CallDelta, Delta, Message, ModelError, Prompt, ToolSpec, Usage

FIRST_SECONDS = 120.0
"""For the connection and the gap between two pieces."""


@cache
def _litellm() -> ModuleType:
    os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
    os.environ["LITELLM_MODE"] = "PRODUCTION"
    import litellm

    litellm.suppress_debug_info = True
    litellm.telemetry = False
    litellm.drop_params = True
    return litellm


def known_vendor(name: str) -> bool:
    """Whether litellm knows whose model ``name`` is. Imports litellm, which takes seconds."""
    try:
        _litellm().get_llm_provider(name)
    except Exception:
        return False
    return True


class LiteLLM:
    """A model named as litellm names it: ``openai/gpt-5``, ``anthropic/claude-…``.

    ``environ`` holds the vendor's key and address as ``VENDOR_API_KEY`` and ``VENDOR_BASE_URL``;
    ``base_url`` is one address for every model.
    """

    def __init__(self, name: str, *, base_url: str = "", environ: Mapping[str, str] | None = None) -> None:
        self.name = name
        self._base_url = base_url
        self._environ = environ or {}

    async def stream(self, prompt: Prompt) -> AsyncIterator[Delta]:
        litellm = _litellm()
        arguments: dict[str, Any] = {
            "model": self.name,
            "messages": [_message(message) for message in _told(prompt)],
            "stream": True,
            "stream_options": {"include_usage": True},
            "timeout": FIRST_SECONDS,
            "max_retries": 0,
            "num_retries": 0,
        }
        if prompt.tools:
            arguments["tools"] = _tools(prompt.tools)
        arguments |= self._account()
        try:
            response = await litellm.acompletion(**arguments)
            try:
                async for chunk in response:
                    for delta in _deltas(chunk):
                        yield delta
            finally:
                await response.aclose()
        except ModelError:
            raise
        except Exception as error:
            raise _error(self.name, error) from error

    def _account(self) -> dict[str, str]:
        """The vendor's address and our key as arguments: litellm itself does not read our home's settings."""
        vendor = self.name.partition("/")[0].upper().replace("-", "_")
        key = self._environ.get(f"{vendor}_API_KEY")
        base = self._base_url or self._environ.get(f"{vendor}_BASE_URL")
        if self._base_url and not key:
            key = "none"  # a server of one's own seldom asks for one, but the client insists
        return {name: value for name, value in (("api_key", key), ("api_base", base)) if value}


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


def _tools(tools: Sequence[ToolSpec]) -> list[dict[str, Any]]:
    return [
        {
            "type": "function",
            "function": {"name": t.name, "description": t.description, "parameters": t.parameters},
        }
        for t in tools
    ]


def _deltas(chunk: Any) -> list[Delta]:
    found: list[Delta] = []
    for choice in chunk.choices[:1]:
        delta = choice.delta
        reasoning = getattr(delta, "reasoning_content", None)
        if reasoning:
            found.append(Delta(reasoning=reasoning))
        if delta.content:
            found.append(Delta(text=delta.content))
        for call in delta.tool_calls or ():
            piece = CallDelta(
                index=call.index or 0,
                id=call.id or "",
                name=(call.function.name or "") if call.function else "",
                arguments=(call.function.arguments or "") if call.function else "",
            )
            found.append(Delta(call=piece))
        if choice.finish_reason:
            found.append(Delta(finish=str(choice.finish_reason)))
    usage = getattr(chunk, "usage", None)
    if usage is not None:
        found.append(Delta(usage=Usage(usage.prompt_tokens or 0, usage.completion_tokens or 0)))
    return found


_RETRY = {408, 409, 429, 500, 502, 503, 504, 529}


def _error(model: str, error: Exception) -> ModelError:
    """What went wrong, in a sentence, and whether asking again may help."""
    status = getattr(error, "status_code", None)
    said = str(getattr(error, "message", "") or error).partition("Traceback (most recent call last)")[0]
    text = " ".join(said.split())[:300]
    if status in (401, 403):
        return ModelError(f"{model} refused our key: {text}; see `pixora doctor`")
    retry = status in _RETRY or isinstance(error, ConnectionError | TimeoutError | json.JSONDecodeError)
    return ModelError(f"{model} failed: {text}", retry=retry, retry_after=_retry_after(error))


def _retry_after(error: Exception) -> float | None:
    headers = getattr(getattr(error, "response", None), "headers", None) or getattr(
        error, "litellm_response_headers", None
    )
    try:
        return float(headers["retry-after"]) if headers else None
    except (KeyError, ValueError, TypeError):
        return None
