"""A scripted server behind an OpenAI-compatible address: streams exactly what a test tells it to."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterable
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any


@dataclass(frozen=True)
class Say:
    """One reply: words, then tool calls streamed in pieces."""

    text: str = ""
    reasoning: str = ""
    calls: tuple[tuple[str, dict[str, Any] | str], ...] = ()
    piece: int = 7
    parallel: bool = False
    """Interleave the pieces of all calls instead of sending call after call."""
    cut: bool = False
    """Close the connection after the pieces, with no finish."""


@dataclass(frozen=True)
class Refuse:
    status: int
    headers: tuple[tuple[str, str], ...] = ()


Turn = Say | Refuse


@dataclass
class OpenAIServer:
    """Plays turns in order, the last one for ever; ``asked`` holds the requests."""

    turns: list[Turn]
    asked: list[dict[str, Any]] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    """The authorization of each request."""

    def __enter__(self) -> OpenAIServer:
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def log_message(self, format: str, *args: Any) -> None:
                return

            def do_POST(self) -> None:
                outer.keys.append(self.headers["authorization"])
                outer.asked.append(json.loads(self.rfile.read(int(self.headers["content-length"]))))
                turn = outer.turns[min(len(outer.asked), len(outer.turns)) - 1]
                if isinstance(turn, Refuse):
                    self.send_response(turn.status)
                    for name, value in turn.headers:
                        self.send_header(name, value)
                    body = json.dumps(
                        {"error": {"message": "no" if turn.status == 401 else "slow down"}}
                    ).encode()
                    self.send_header("content-length", str(len(body)))
                    self.end_headers()
                    self.wfile.write(body)
                    return
                self.send_response(200)
                self.send_header("content-type", "text/event-stream")
                self.end_headers()
                for chunk in chunks(turn, len(outer.asked)):
                    self.wfile.write(f"data: {json.dumps(chunk)}\n\n".encode())
                    self.wfile.flush()
                if not turn.cut:
                    self.wfile.write(b"data: [DONE]\n\n")

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return self

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self._server.server_port}/v1"

    def __exit__(self, *error: object) -> None:
        self._server.shutdown()
        self._server.server_close()


def chunks(say: Say, turn: int) -> Iterable[dict[str, Any]]:
    """A reply as chat completion chunks."""
    yield chunk({"role": "assistant", "content": ""})
    for word in say.reasoning.split():
        yield chunk({"reasoning_content": word + " "})
    for word in say.text.split():
        yield chunk({"content": word + " "})
    rows = [list(pieces(index, turn, *call, say.piece)) for index, call in enumerate(say.calls)]
    if say.parallel:
        longest = max((len(row) for row in rows), default=0)
        rows = [[row[at] for row in rows if at < len(row)] for at in range(longest)]
    for row in rows:
        for delta in row:
            yield chunk({"tool_calls": [delta]})
    if say.cut:
        return
    yield chunk({}, "tool_calls" if say.calls else "stop")
    yield chunk(None) | {"usage": {"prompt_tokens": 50, "completion_tokens": 10, "total_tokens": 60}}


def pieces(
    index: int, turn: int, name: str, arguments: dict[str, Any] | str, size: int
) -> Iterable[dict[str, Any]]:
    text = arguments if isinstance(arguments, str) else json.dumps(arguments)
    yield {
        "index": index,
        "id": f"call_{turn}_{index}",
        "type": "function",
        "function": {"name": name, "arguments": ""},
    }
    for start in range(0, len(text), size):
        yield {"index": index, "function": {"arguments": text[start : start + size]}}


def chunk(delta: dict[str, Any] | None, finish: str | None = None) -> dict[str, Any]:
    choices = [] if delta is None else [{"index": 0, "delta": delta, "finish_reason": finish}]
    return {
        "id": "x",
        "object": "chat.completion.chunk",
        "created": 0,
        "model": "scripted",
        "choices": choices,
    }
