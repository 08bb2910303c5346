"""A language model behind an OpenAI-compatible address, without anything between.

It streams ``POST {base_url}/chat/completions`` as OpenAI documents it, which most servers of
open models imitate. A turn costs a small part of what it costs through litellm.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any

from agent import chat
from agent.model import CallDelta, Delta, ModelError, Prompt, Usage
from pixora.http import trusted

if TYPE_CHECKING:
    import httpx

OPENAI = "https://api.openai.com/v1"
CONNECT_SECONDS = 30.0
PIECE_SECONDS = 120.0
"""For the first piece, and for the gap between two."""
MOST_REFUSAL = 1 << 16
"""Bytes of a refusal that are read."""
MOST_LINE = 1 << 22
"""Bytes of one line of a stream."""


class OpenAIModel:
    """``vendor/model`` at ``base_url``; ``key`` may be empty for a server of one's own."""

    def __init__(self, name: str, *, base_url: str = OPENAI, key: str = "") -> None:
        self.name = name
        self._url = f"{base_url.rstrip('/')}/chat/completions"
        self._key = key

    async def stream(self, prompt: Prompt) -> AsyncIterator[Delta]:
        import httpx

        timeout = httpx.Timeout(PIECE_SECONDS, connect=CONNECT_SECONDS)
        headers = {"Authorization": f"Bearer {self._key}"} if self._key else {}
        asked = chat.body(self.name.partition("/")[2], prompt)
        try:
            async with (
                httpx.AsyncClient(timeout=timeout, verify=trusted()) as client,
                client.stream("POST", self._url, json=asked, headers=headers) as response,
            ):
                if response.status_code != 200:
                    raise await self._refusal(response)
                kind = response.headers.get("content-type", "").partition(";")[0]
                if kind != "text/event-stream":
                    raise ModelError(f"{self._url} answered with {kind or 'nothing'} instead of a stream")
                async for line in _lines(response):
                    for delta in self._read(line):
                        yield delta
        except httpx.TimeoutException:
            raise ModelError(f"{self.name} did not answer within {PIECE_SECONDS:g} s", retry=True) from None
        except httpx.HTTPError as error:
            said = f"{type(error).__name__}: {error}"
            raise chat.failure(self.name, None, said, retry=True) from error

    def _read(self, line: bytes) -> Iterator[Delta]:
        """The deltas of one line of the stream. Raises ``ModelError``."""
        name, _, data = line.partition(b":")
        data = data.strip()
        if name != b"data" or not data or data == b"[DONE]":
            return
        try:
            chunk = json.loads(data)
            if isinstance(chunk, dict) and chunk.get("error"):
                raise chat.failure(self.name, None, _said(chunk), retry=True)
            yield from _deltas(chunk)
        except (ValueError, TypeError, KeyError, AttributeError) as error:
            raise ModelError(f"{self.name} sent what is no chat completion", retry=True) from error

    async def _refusal(self, response: httpx.Response) -> ModelError:
        read = b""
        async for piece in response.aiter_bytes():
            read += piece
            if len(read) > MOST_REFUSAL:
                break
        try:
            said = _said(json.loads(read))
        except ValueError:
            said = read.decode(errors="replace")
        return chat.failure(
            self.name, response.status_code, said or f"status {response.status_code}", response.headers
        )


async def _lines(response: httpx.Response) -> AsyncIterator[bytes]:
    """Lines of a stream, whichever way they end; one that was cut short is none."""
    rest = b""
    async for piece in response.aiter_bytes():
        *lines, rest = (rest + piece).split(b"\n")
        if len(rest) > MOST_LINE:
            raise ModelError(f"the model sent a line of more than {MOST_LINE >> 20} MB", retry=True)
        for line in lines:
            yield line.rstrip(b"\r")


def _said(answer: Any) -> str:
    """The sentence in an error's body."""
    error = answer.get("error", answer) if isinstance(answer, dict) else answer
    return str(error.get("message", error) if isinstance(error, dict) else error)


def _deltas(chunk: dict[str, Any]) -> Iterator[Delta]:
    for choice in chunk.get("choices", ())[:1]:
        delta = choice.get("delta") or {}
        if reasoning := delta.get("reasoning_content") or delta.get("reasoning"):
            yield Delta(reasoning=str(reasoning))
        if text := delta.get("content"):
            yield Delta(text=str(text))
        for call in delta.get("tool_calls") or ():
            yield Delta(call=_call(call))
        if finish := choice.get("finish_reason"):
            yield Delta(finish=str(finish))
    if usage := chunk.get("usage"):
        yield Delta(usage=Usage(usage.get("prompt_tokens") or 0, usage.get("completion_tokens") or 0))


def _call(call: dict[str, Any]) -> CallDelta:
    function = call.get("function") or {}
    return CallDelta(
        index=call.get("index") or 0,
        id=call.get("id") or "",
        name=function.get("name") or "",
        arguments=function.get("arguments") or "",
    )
