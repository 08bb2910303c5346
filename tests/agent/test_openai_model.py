"""What a server that merely imitates OpenAI does, and what is said about it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from agent import openai_model
from agent.model import Assembler, Message, ModelError, Prompt, Reply
from agent.openai_model import OpenAIModel

STREAM = "text/event-stream; charset=utf-8"
FINISH = b'data: {"choices": [{"delta": {}, "finish_reason": "stop"}]}\n\n'


@contextmanager
def answering(status: int, kind: str, *pieces: bytes) -> Iterator[str]:
    """The address of a server that answers with these bytes, in these pieces."""

    class Handler(BaseHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            return

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers["content-length"]))
            self.send_response(status)
            self.send_header("content-type", kind)
            self.end_headers()
            for piece in pieces:
                self.wfile.write(piece)
                self.wfile.flush()

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/v1/"
    finally:
        server.shutdown()
        server.server_close()


async def asked(url: str) -> Reply:
    assembler = Assembler()
    async for delta in OpenAIModel("openai/some", base_url=url).stream(Prompt([Message("user", "hi")], [])):
        assembler.add(delta)
    return assembler.finish()


async def test_lines_may_end_and_be_cut_anywhere() -> None:
    words = (
        b': ping\r\n\r\nevent: x\r\ndata:{"choices":[{"delta":{"content":"Gr\xc3\xbc\xc3\x9fe"}}]}\r\n\r\n'
    )
    whole = words + FINISH + b"data: [DONE]\n\n"
    with answering(200, STREAM, *(whole[at : at + 3] for at in range(0, len(whole), 3))) as url:
        assert (await asked(url)).text == "Grüße"


async def test_an_error_in_the_stream_is_told_and_may_be_tried_again() -> None:
    with (
        answering(200, STREAM, b'data: {"error": {"message": "the machine is on fire"}}\n\n') as url,
        pytest.raises(ModelError, match="openai/some failed: the machine is on fire") as caught,
    ):
        await asked(url)
    assert caught.value.retry


@pytest.mark.parametrize("garbage", [b"data: {not json\n\n", b"data: [1]\n\n", b'data: {"choices": [5]}\n\n'])
async def test_what_is_no_completion_is_called_so(garbage: bytes) -> None:
    with (
        answering(200, STREAM, garbage, FINISH) as url,
        pytest.raises(ModelError, match="no chat completion"),
    ):
        await asked(url)


async def test_a_stream_without_its_end_is_cut_short() -> None:
    with (
        answering(200, STREAM, b'data: {"choices":[{"delta":{"content":"Once"}}]}\n\n', FINISH[:30]) as url,
        pytest.raises(ModelError, match="cut short"),
    ):
        await asked(url)


async def test_an_endless_line_is_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openai_model, "MOST_LINE", 1 << 20)
    with (
        answering(200, STREAM, b"data: ", *[b"x" * (1 << 18)] * 6) as url,
        pytest.raises(ModelError, match="more than 1 MB"),
    ):
        await asked(url)


async def test_an_answer_that_is_no_stream_names_the_address() -> None:
    with (
        answering(200, "text/html", b"<h1>Welcome</h1>") as url,
        pytest.raises(ModelError, match=r"/v1/chat/completions answered with text/html instead"),
    ):
        await asked(url)


@pytest.mark.parametrize(
    ("status", "body", "words", "retry"),
    [
        (404, b"<h1>Not Found</h1>", "openai/some failed: <h1>Not Found</h1>", False),
        (400, b'{"error": {"message": "no such model"}}', "openai/some failed: no such model", False),
        (403, b'{"detail": "go away"}', "refused our key: .*see `pixora doctor`", False),
        (503, b"", "openai/some failed: status 503", True),
    ],
)
async def test_a_refusal_is_told_in_the_servers_words(
    status: int, body: bytes, words: str, retry: bool
) -> None:
    with answering(status, "text/plain", body) as url, pytest.raises(ModelError, match=words) as caught:
        await asked(url)
    assert caught.value.retry is retry


async def test_where_nobody_answers_the_run_may_try_again() -> None:
    with answering(200, STREAM) as url:
        pass
    with pytest.raises(ModelError, match="openai/some failed: ConnectError") as caught:
        await asked(url)
    assert caught.value.retry
