"""``pixora serve`` in a process of its own: how it begins, how it ends, and who goes on."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.agui import replayed, verify
from tests.cli.conftest import SMALL, environment
from tests.databases import shared

Vendor = Callable[..., dict[str, str]]
SECONDS = 30.0


@dataclass
class Server:
    """A server, what it said when it began, and what it has logged."""

    process: subprocess.Popen[str]
    greeting: str = ""
    log: list[str] = field(default_factory=list)

    @property
    def url(self) -> str:
        found = re.search(r"answers at (http://\S+) ", self.greeting)
        assert found, self.greeting
        return found[1]

    @property
    def token(self) -> str:
        found = re.search(r"/sign-in#token=(\S+)", self.greeting)
        assert found, self.greeting
        return found[1]

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        self.process.send_signal(how)
        return self.process.wait(SECONDS)

    def owner(self) -> httpx.Client:
        """The owner, signed in by the link."""
        client = httpx.Client(base_url=f"{self.url}/api/v1", timeout=SECONDS)
        signed = client.post("/auth/link", json={"token": self.token})
        assert signed.status_code == 200, signed.text
        client.headers["Authorization"] = f"Bearer {signed.json()['access_token']}"
        return client


@contextmanager
def crew(home: Path, **more: str) -> Iterator[dict[str, str]]:
    """Workers where there is a Redis to meet in, and the settings with which a server leaves the work to them."""
    settings = shared() | more
    workers = [
        subprocess.Popen([*SMALL, "worker", "--queue", queue], env=environment(home, **settings))
        for queue in ("runs", "render")
        if shared()
    ]
    try:
        yield settings
        for worker in workers:
            worker.terminate()
        assert {worker.wait(SECONDS) for worker in workers} <= {0}
    finally:
        for worker in workers:
            worker.kill()
            worker.wait()


@contextmanager
def served(home: Path, *arguments: str, before: Sequence[str] = (), **more: str) -> Iterator[Server]:
    """A server that ends with the block; ``before`` is a program that becomes it."""
    process = subprocess.Popen(
        [*before, *SMALL, "serve", "--port", "0", *arguments], env=environment(home, **more),
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    server = Server(process)
    assert process.stdout is not None and process.stderr is not None
    reader = threading.Thread(target=server.log.extend, args=(process.stderr,), daemon=True)
    reader.start()
    for line in process.stdout:
        server.greeting += line
        if "curl" in line:
            break
    try:
        yield server
    finally:
        process.kill()
        process.wait(SECONDS)
        reader.join(SECONDS)
        process.stdout.close()
        process.stderr.close()


@pytest.mark.either
def test_it_says_where_it_is_and_lets_its_owner_in_once(tmp_path: Path) -> None:
    with served(tmp_path / "home") as server:
        assert server.greeting.count("\n") == 4, server.greeting
        curl = server.greeting.splitlines()[-1].partition("curl")[2]
        signed = subprocess.run(
            f"curl -s {curl}", shell=True, capture_output=True, text=True, timeout=SECONDS
        )
        token = json.loads(signed.stdout)["access_token"]
        me = httpx.get(f"{server.url}/api/v1/users/me", headers={"Authorization": f"Bearer {token}"})
        assert me.json()["role"] == "owner"
        again = httpx.post(f"{server.url}/api/v1/auth/link", json={"token": server.token})
        assert (again.status_code, again.json()["code"]) == (401, "invalid_token")
        assert server.stop(signal.SIGINT) == 0
    assert not any("Traceback" in line for line in server.log)


def refused(home: Path, *arguments: str, **more: str) -> str:
    """The sentence with which a server does not begin."""
    done = subprocess.run(
        [*SMALL, "serve", *arguments],
        env=environment(home, **more),
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )
    assert (done.returncode, done.stdout) == (1, ""), done
    assert done.stderr.startswith("pixora: ") and done.stderr.count("\n") == 1, done.stderr
    return done.stderr


@pytest.mark.either
def test_where_nothing_can_listen_it_says_why_and_what_to_do(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        said = refused(tmp_path / "home", "--port", str(port))
    assert f"Port {port} of 127.0.0.1 is in use" in said
    assert "--port" in said
    assert "--host" in refused(tmp_path / "home", "--host", "203.0.113.7", "--port", "0")


def frames(text: str) -> list[tuple[int, dict[str, Any]]]:
    return [
        (int(number), json.loads(data)) for number, data in re.findall(r"^id: (\d+)\ndata: (.*)$", text, re.M)
    ]


def test_stopped_at_work_it_ends_streams_cleanly_and_the_next_one_goes_on(
    tmp_path: Path, vendor: Vendor
) -> None:
    """The film is planned and approved on one server, which is stopped while a vendor is at work."""
    with crew(tmp_path / "home", **vendor()) as models:
        stopped_at_work(tmp_path, models)


def stopped_at_work(tmp_path: Path, models: dict[str, str]) -> None:
    home = tmp_path / "home"
    with served(home, **models) as first, closing(first.owner()) as owner:
        wish = {"prompt": "A lighthouse keeper befriends a storm, two scenes", "duration": 6}
        said = owner.post("/generation/analyze", json=wish).json()
        video = said["video_id"]
        order = {"plan_version": said["plan"]["version"], "max_credits": 1000}
        assert owner.post(f"/generation/video/{video}", json=order).status_code == 202
        heard = ""
        with owner.stream("GET", f"/videos/{video}/events") as stream:
            for piece in stream.iter_text():  # ends by itself, in good order, or httpx raises
                if '"state":"running"' in piece and '"state":"running"' not in heard:
                    first.process.send_signal(signal.SIGTERM)
                heard += piece
        assert first.process.wait(SECONDS) == 0
    seen = frames(heard)
    assert not any("Traceback" in line for line in first.log), first.log

    began = time.monotonic()
    with served(home, **models) as second, closing(second.owner()) as owner:
        rest = ""
        with owner.stream(
            "GET", f"/videos/{video}/events", headers={"Last-Event-ID": str(seen[-1][0])}
        ) as stream:
            for piece in stream.iter_text():
                rest += piece
                if "RUN_FINISHED" in piece:
                    break
        assert time.monotonic() - began < 25  # not until some lease has run out
        seen += frames(rest)
        assert [number for number, _ in seen] == list(range(1, len(seen) + 1))
        told = [event for _, event in seen]
        verify(told)
        state = owner.get(f"/videos/{video}/state").json()["state"]
        assert replayed(told) == state
        assert {take["state"] for take in state["takes"].values()} == {"current"}
        assert "cut" in state["takes"]
    paid = [json.loads(line) for line in (tmp_path / "vendor/journal.jsonl").read_text().splitlines()]
    keys = [row["key"].rsplit(":", 1)[0] for row in paid if row["event"] == "accepted"]
    assert len(keys) == len(set(keys)) > 4


@pytest.mark.either
def test_a_second_signal_ends_it_at_once(tmp_path: Path) -> None:
    with served(tmp_path / "home") as server:
        url = httpx.URL(server.url)
        with socket.create_connection((url.host, url.port or 80)) as slow:
            # A request that never ends keeps a server from ending in good order.
            slow.sendall(
                b"POST /api/v1/auth/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                b"Content-Length: 99\r\n\r\n{"
            )
            assert httpx.get(f"{server.url}/healthz").status_code == 200  # it has begun with the other by now
            server.process.send_signal(signal.SIGINT)
            while not any("Ending" in line for line in server.log):
                assert server.process.poll() is None
                time.sleep(0.01)
            assert server.stop(signal.SIGINT) == 4
    assert not any(line.startswith("Traceback") for line in server.log), server.log


@pytest.mark.either
@pytest.mark.parametrize(
    ("setting", "value", "said"),
    [
        ("PIXORA_LOG", "nonsense", "PIXORA_LOG is 'nonsense'; write "),
        ("PIXORA_RATE_LIMIT", "nonsense", "PIXORA_RATE_LIMIT is 'nonsense'; write "),
        ("PIXORA_MODEL", "clever", "The model 'clever' is unknown; write vendor/model"),
        (
            "PIXORA_CLIP_MODELS",
            "fal:nonesuch",
            "PIXORA_CLIP_MODELS names fal:nonesuch, which no provider has",
        ),
        (
            "PIXORA_IMAGE_MODELS",
            "replicate:z/q",
            "PIXORA_IMAGE_MODELS names replicate:z/q, which has no price",
        ),
    ],
)
def test_settings_that_make_no_sense_are_named_before_anybody_is_let_in(
    setting: str, value: str, said: str, tmp_path: Path
) -> None:
    assert said in refused(tmp_path / "home", "--port", "0", **{setting: value})
