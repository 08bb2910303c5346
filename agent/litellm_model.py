"""The only door to litellm: any vendor's language model as a stream of deltas.

litellm fetches a price list and reads ``.env`` when it is imported, repeats failed
requests on its own, and calls a stream that was cut short a normal stop. All of that is
switched off or checked here.
"""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator, Mapping
from functools import cache
from types import ModuleType
from typing import Any

from agent import chat
from agent.model import CallDelta, Delta, ModelError, Prompt, Usage
from pixora.imports import staying

FIRST_SECONDS = 120.0
"""For the connection and the gap between two pieces."""


@cache
def _litellm() -> ModuleType:
    os.environ["LITELLM_LOCAL_MODEL_COST_MAP"] = "True"
    os.environ["LITELLM_MODE"] = "PRODUCTION"
    with staying():
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


def price_of(name: str, tokens_in: int, tokens_out: int) -> float:
    """US dollars of a model's tokens by litellm's own list; 0 where the list does not have it."""
    try:
        paid_in, paid_out = _litellm().cost_per_token(
            model=name, prompt_tokens=tokens_in, completion_tokens=tokens_out
        )
    except Exception:
        return 0.0
    return float(paid_in + paid_out)


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
        arguments = chat.body(self.name, prompt) | {
            "timeout": FIRST_SECONDS,
            "max_retries": 0,
            "num_retries": 0,
        }
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


def _error(model: str, error: Exception) -> ModelError:
    said = str(getattr(error, "message", "") or error).partition("Traceback (most recent call last)")[0]
    broke = isinstance(error, ConnectionError | TimeoutError | json.JSONDecodeError)
    return chat.failure(model, getattr(error, "status_code", None), said, _headers(error), retry=broke)


def _headers(error: Exception) -> Any:
    answer = getattr(error, "response", None)
    return getattr(answer, "headers", None) or getattr(error, "litellm_response_headers", None)
