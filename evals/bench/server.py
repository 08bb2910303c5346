"""A scripted model behind an OpenAI-compatible address, in a process of its own.

A model called ``turns-N`` answers every message with N turns of eight streamed tool calls,
then with words. ``python -m evals.bench.server`` prints the address and serves until killed.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from evals.bench.figure import ROOT

CALLS = 8
PIECE = 8
"""Characters of arguments in one event."""
TOOL = "note"


def reply(request: dict[str, Any]) -> list[dict[str, Any]]:
    """The chunks that answer a request."""
    messages = request["messages"]
    turn = 0
    for message in reversed(messages):
        if message["role"] == "user":
            break
        turn += message["role"] == "assistant"
    if turn >= int(request["model"].rpartition("-")[2]):
        return [_chunk({"role": "assistant", "content": "Done."}), _chunk({}, "stop"), _usage()]
    calls = [_pieces(index, f"call_{len(messages)}_{index}") for index in range(CALLS)]
    opening = _chunk({"role": "assistant", "content": None})
    return [opening, *(chunk for call in calls for chunk in call), _chunk({}, "tool_calls"), _usage()]


def _pieces(index: int, call_id: str) -> Iterator[dict[str, Any]]:
    text = json.dumps({"text": f"the {index}th of the things worth noting about a tower by the sea"})
    function: dict[str, Any] = {"name": TOOL, "arguments": ""}
    yield _chunk({"tool_calls": [{"index": index, "id": call_id, "type": "function", "function": function}]})
    for start in range(0, len(text), PIECE):
        piece = {"arguments": text[start : start + PIECE]}
        yield _chunk({"tool_calls": [{"index": index, "function": piece}]})


def _chunk(delta: dict[str, Any], finish: str | None = None) -> dict[str, Any]:
    choice = {"index": 0, "delta": delta, "finish_reason": finish}
    return {
        "id": "x", "object": "chat.completion.chunk", "created": 0, "model": "scripted", "choices": [choice],
    }  # fmt: skip


def _usage() -> dict[str, Any]:
    usage = {"prompt_tokens": 50, "completion_tokens": 10, "total_tokens": 60}
    return _chunk({}) | {"choices": [], "usage": usage}


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: Any) -> None:
        return

    def do_POST(self) -> None:
        chunks = reply(json.loads(self.rfile.read(int(self.headers["content-length"]))))
        self.send_response(200)
        self.send_header("content-type", "text/event-stream")
        self.send_header("transfer-encoding", "chunked")
        self.end_headers()
        for data in [*map(json.dumps, chunks), "[DONE]"]:
            event = f"data: {data}\n\n".encode()
            self.wfile.write(b"%x\r\n%s\r\n" % (len(event), event))
        self.wfile.write(b"0\r\n\r\n")


@contextmanager
def served() -> Iterator[str]:
    """The address of a server that ends with the block."""
    command = [sys.executable, "-m", "evals.bench.server"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.kill()


if __name__ == "__main__":
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    print(f"http://127.0.0.1:{server.server_port}/v1", flush=True)
    server.serve_forever()
