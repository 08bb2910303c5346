"""What stand-ins share: rules, the journal, answers that break off, and processes of their own."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from pixora.standin import Answer, Call, Server, Standin, journal
from pixora.testing import Shop, standins

OWN = """
from pixora.standin import Answer, Standin, arguments, serve

options = arguments("python -m penny", latency=0.25).parse_args()
standin = Standin(options.folder, options.faults, options.latency)

def answer(call):
    rule = standin.rule(call.text, on="submit")
    standin.write("asked", path=call.path)
    return Answer(418 if rule else 200, {"latency": standin.latency})

serve(answer, options.port, "/v1")
"""


def test_the_first_rule_that_fits_is_taken(tmp_path: Path) -> None:
    second = {"on": "submit", "model": "a", "nth": 2, "do": "500"}
    stormy = {"on": "submit", "match": "storm", "do": "refuse"}
    standin = Standin(tmp_path, [second, stormy, {"on": "poll", "do": "drop"}])
    assert standin.rule("calm", on="submit", model="a") == {}
    assert standin.rule("storm", on="submit", model="b") is stormy
    assert standin.rule("storm", on="submit", model="a") is second, "b was not counted with a"
    assert standin.rule("storm", on="submit", model="a") is stormy
    assert standin.rule(on="poll", model="a")["do"] == "drop"


def test_the_journal_outlives_its_writer(tmp_path: Path) -> None:
    assert journal(tmp_path) == []
    Standin(tmp_path).write("accepted", id="1")
    Standin(tmp_path).write("billed", id="1", units=2.5)
    assert journal(tmp_path) == [
        {"event": "accepted", "id": "1"},
        {"event": "billed", "id": "1", "units": 2.5},
    ]


@pytest.fixture
def server() -> Iterator[Server]:
    def answer(call: Call) -> Answer | None:
        match call.path:
            case "/drop":
                return None
            case "/short":
                return Answer(200, b"0123456789", keep=4)
            case "/crash":
                raise ValueError("the stand-in's own fault")
        return Answer(200, {"base": call.base, "known": call.known("Bearer")}).later(3)

    server = Server(answer)
    server.start()
    yield server
    server.stop()


def test_answers_come_whole_or_break_off_as_ordered(server: Server) -> None:
    with httpx.Client(base_url=server.url, trust_env=False) as client:
        for key, known in {"Bearer k": True, "Bearer wrong": False, "Key k": False}.items():
            answer = client.get("/", headers={"authorization": key})
            assert answer.json() == {"base": server.url, "known": known}
        assert answer.headers["retry-after"] == "3"
        with pytest.raises(httpx.RemoteProtocolError, match="without sending"):
            client.get("/drop")
        with pytest.raises(httpx.RemoteProtocolError, match="received 4 bytes, expected 10"):
            client.get("/short")


def test_a_mistake_of_the_stand_in_is_printed(server: Server, capfd: pytest.CaptureFixture[str]) -> None:
    with httpx.Client(trust_env=False) as client, pytest.raises(httpx.RemoteProtocolError):
        client.get(f"{server.url}/crash")
    server.stop()
    assert "the stand-in's own fault" in capfd.readouterr().err


def test_a_stand_in_of_ones_own_runs_as_a_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "penny.py").write_text(OWN)
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path)])
    with standins("penny", tmp_path, latency=0.5) as start:
        first, other = start(), start({"on": "submit", "match": "storm", "do": "refuse"}, latency=0)
        assert type(first) is Shop and first.url.endswith("/v1")
        assert httpx.get(first.url, trust_env=False).json() == {"latency": 0.5}
        assert httpx.post(other.url, content=b"a storm", trust_env=False).status_code == 418
        assert [row["path"] for row in other.journal("asked")] == ["/v1"]
        again = start(place=first.folder.name)
        httpx.get(again.url, trust_env=False)
        assert len(first.journal("asked")) == 2, "it goes on in the first one's folder"
    with pytest.raises(httpx.ConnectError):
        httpx.get(first.url, trust_env=False)


def test_a_process_without_an_address_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "penny.py").write_text(OWN)
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path)])
    with standins("penny", tmp_path) as start, pytest.raises(RuntimeError, match="penny printed no address"):
        start(port="none")
    assert "invalid int value" in capfd.readouterr().err
