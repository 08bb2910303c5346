"""Readers that behave badly."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
from contextlib import aclosing

import httpx
import pytest

from api import sse
from store import events
from tests.api.conftest import Served
from tests.api.test_metrics import scrape, value
from tests.api.test_runs import film, read


def reader_that_takes_nothing(served: Served, client: httpx.AsyncClient, video: str) -> socket.socket:
    """Its request is sent; nothing of the answer is ever read."""
    idle = socket.socket()
    idle.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    address = httpx.URL(served.running.url)
    idle.connect((address.host, address.port))
    idle.sendall(
        f"GET /api/v1/videos/{video}/events HTTP/1.1\r\nHost: pixora\r\n"
        f"Authorization: {client.headers['Authorization']}\r\n\r\n".encode()
    )
    return idle


async def open_streams(served: Served) -> float:
    return value(await scrape(served), "pixora_streams_open")


async def test_a_reader_that_takes_nothing_is_let_go_and_others_miss_nothing(
    served: Served, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sse, "SEND_SECONDS", 0.5)
    caplog.set_level(logging.INFO)
    client = await served.person()
    video = await film(served, client)
    large = json.dumps({"type": "CUSTOM", "name": "test", "value": "x" * (1 << 20)})
    async with asyncio.timeout(60):
        with reader_that_takes_nothing(served, client, video):
            while await open_streams(served) != 1:
                pass
            for _ in range(12):  # more than the kernel keeps for both ends
                async with served.store.begin("test") as tx:
                    events.append(tx, video, None, [("CUSTOM", large)])
            async with served.store.read() as tx:
                newest = await events.last(tx, video)
            async with aclosing(read(client, f"/videos/{video}/events")) as others:
                got = []
                async for number, _ in others:
                    got.append(number)
                    if number == newest:
                        break
            assert got == list(range(1, newest + 1))
            while await open_streams(served):
                pass
    assert "a reader took nothing for 0.5 seconds and was let go" in caplog.messages
    assert [record.message for record in caplog.records if record.exc_info] == []
