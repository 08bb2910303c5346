"""The events of a film, judged by the published AG-UI client itself."""

from __future__ import annotations

import asyncio
import json
import subprocess
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from agent.compose import compose
from agent.executor import Executor
from agent.scripted_model import Scripted
from store import events, runs, videos
from tests.agent.conftest import ROOT, Vendor
from tests.agent.drive import FILM, TURNS, drive, settings
from tests.agui import replayed, verify
from tests.nodejs import node

pytestmark = pytest.mark.either


def test_a_film_passes_the_clients_verification(tmp_path: Path, vendor: Callable[..., Vendor]) -> None:
    thread, said = asyncio.run(record(tmp_path / "home", vendor().url))
    for recorded in said.values():
        verify(recorded)
    with Shim(said) as url:
        done = subprocess.run(
            [node(), "verify.mjs", url, thread, *said],
            cwd=ROOT / "tests/node",
            capture_output=True,
            text=True,
            timeout=60,
        )
    assert done.returncode == 0, done.stderr
    judged = [json.loads(line) for line in done.stdout.splitlines()]
    assert [row["outcome"] for row in judged] == ["interrupt", "success"]
    assert [row["events"] for row in judged] == [len(recorded) for recorded in said.values()]
    assert judged[-1]["state"] == replayed([event for recorded in said.values() for event in recorded])
    assert judged[-1]["state"]["film"]["title"] == FILM["title"]


async def record(home: Path, url: str) -> tuple[str, dict[str, list[dict[str, Any]]]]:
    """Make the film; its thread, and each run's events in order."""
    app = await compose(settings(home, url), model_of=lambda name: Scripted(TURNS))
    try:
        await Executor(app).start()
        assert await drive(app) == "finished"
        async with app.store.read() as tx:
            (row,) = await tx.all(videos.videos.select())
            said: dict[str, list[dict[str, Any]]] = {}
            for run in reversed(await runs.list(tx, row.id)):
                rows = await events.read(tx, row.id, limit=100_000, run_id=run.id)
                said[run.id] = [json.loads(event.data) for event in rows]
        return row.id, said
    finally:
        await app.aclose()


class Shim:
    """AG-UI's HTTP binding over recorded runs: the posted run id chooses which."""

    def __init__(self, said: dict[str, list[dict[str, Any]]]) -> None:
        class Handler(BaseHTTPRequestHandler):
            def log_message(self, format: str, *args: Any) -> None:
                return

            def do_POST(self) -> None:
                body = json.loads(self.rfile.read(int(self.headers["content-length"])))
                self.send_response(200)
                self.send_header("content-type", "text/event-stream")
                self.end_headers()
                for number, event in enumerate(said[body["runId"]]):
                    self.wfile.write(f"id: {number}\ndata: {json.dumps(event)}\n\n".encode())

        self._server = HTTPServer(("127.0.0.1", 0), Handler)

    def __enter__(self) -> str:
        threading.Thread(target=self._server.serve_forever, daemon=True).start()
        return f"http://127.0.0.1:{self._server.server_port}/"

    def __exit__(self, *error: object) -> None:
        self._server.shutdown()
        self._server.server_close()
