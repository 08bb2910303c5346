"""Spans, as a collector receives them over OTLP."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any
from uuid import UUID

import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span, Status

from agent import telemetry
from agent.scripted_model import Scripted
from film import units
from pixora.settings import Settings
from tests.agent.conftest import Vendor, vendor
from tests.agent.drive import TURNS, settings
from tests.api.conftest import Serve
from tests.api.test_runs import film, read

__all__ = ["vendor"]

pytestmark = pytest.mark.either

ROOT = Path(__file__).parents[2]


@dataclass
class Collector:
    """Takes what an OTLP exporter sends."""

    url: str = ""
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)
    exports: list[ExportTraceServiceRequest] = field(default_factory=list)

    def spans(self) -> list[Span]:
        return [
            span
            for export in self.exports
            for resource in export.resource_spans
            for scope in resource.scope_spans
            for span in scope.spans
        ]

    def named(self, name: str) -> list[Span]:
        return [span for span in self.spans() if span.name == name]


@pytest.fixture
def collector() -> Iterator[Collector]:
    found = Collector()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            found.asked.append((self.path, dict(self.headers)))
            found.exports.append(ExportTraceServiceRequest.FromString(body))
            self.send_response(200)
            self.send_header("content-type", "application/x-protobuf")
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = Thread(target=server.serve_forever)
    thread.start()
    found.url = f"http://127.0.0.1:{server.server_port}"
    try:
        yield found
    finally:
        telemetry.end()
        server.shutdown()
        thread.join()
        server.server_close()


def facts(span: Span) -> dict[str, Any]:
    return {pair.key: getattr(pair.value, pair.value.WhichOneof("value") or "") for pair in span.attributes}


async def test_a_film_is_one_trace_for_each_run(
    collector: Collector,
    serve: Serve,
    vendor: Callable[..., Vendor],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(units.SHORT_SIDE, "draft", 90)
    seller = vendor()
    more = {"OTEL_EXPORTER_OTLP_ENDPOINT": collector.url, "OTEL_EXPORTER_OTLP_HEADERS": "x-key=abc"}
    assert telemetry.begin(Settings.load({"PIXORA_HOME": str(tmp_path), **more})) is True
    values = dict(settings(tmp_path / "home", seller.url).values)
    values.pop("PIXORA_HOME")
    served = await serve(model_of=lambda name: Scripted(TURNS), **values)
    client = await served.person(role="owner")
    video = await film(served, client)
    theirs = "0af7651916cd43dd8448eb211c80319c"
    parent = {"traceparent": f"00-{theirs}-b7ad6b7169203331-01"}
    asked = await client.post(
        f"/videos/{video}/runs", json={"message": "Two lamps, secretly"}, headers=parent
    )
    planned = asked.json()["run_id"]
    events = [event async for _, event in read(client, f"/runs/{planned}/events")]
    interrupt = events[-1]["outcome"]["interrupts"][0]["id"]
    answer = {"interruptId": interrupt, "payload": {"approved": True, "max_credits": 1000}}
    made = (await client.post(f"/videos/{video}/runs", json={"resume": [answer]})).json()["run_id"]
    assert [event async for _, event in read(client, f"/runs/{made}/events")][-1]["type"] == "RUN_FINISHED"
    await client.get("/nowhere")
    left_out = {"traceparent": f"00-{theirs[::-1]}-b7ad6b7169203331-00"}
    assert (await client.get("/users/me", headers=left_out)).status_code == 200
    telemetry.end()

    assert {path for path, _ in collector.asked} == {"/v1/traces"}
    assert all(headers["x-key"] == "abc" for _, headers in collector.asked)
    (request,) = [span for span in collector.spans() if span.trace_id.hex() == theirs]
    assert request.name == "POST /api/v1/videos/{video_id}/runs"
    assert request.kind == Span.SPAN_KIND_SERVER
    assert request.parent_span_id.hex() == "b7ad6b7169203331"
    assert collector.named("GET /api/v1/users/me") == []  # whoever asked did not want it sampled
    assert facts(request)["http.response.status_code"] == 202
    assert [facts(span)["http.response.status_code"] for span in collector.named("GET (none)")] == [404]

    roots = {span.trace_id.hex(): span for span in collector.named("invoke_agent pixora")}
    assert set(roots) == {UUID(planned).hex, UUID(made).hex}
    root = roots[UUID(made).hex]
    assert facts(root)["pixora.state"] == "finished"
    assert facts(root)["gen_ai.usage.input_tokens"] > 0
    inside = [span for span in collector.spans() if span.trace_id == root.trace_id]
    by_id = {span.span_id: span for span in inside}
    advances = [span for span in inside if span.name == "advance"]
    jobs = [span for span in inside if span.name.startswith("job ")]
    turns = [span for span in inside if span.name == "chat offline/scripted"]
    tools = {span.name for span in inside if span.name.startswith("execute_tool ")}
    assert {span.parent_span_id for span in [*advances, *jobs]} == {root.span_id}
    assert {by_id[span.parent_span_id].name for span in turns} == {"advance"}
    assert {"execute_tool text_to_image", "execute_tool charge_credits"} <= tools
    assert len(jobs) == len(seller.journal("accepted")) + 1  # the cut is made here
    assert {facts(span)["pixora.state"] for span in jobs} == {"done"}
    assert {facts(span)["pixora.provider"] for span in jobs} == {"faulty", "studio"}
    assert facts(turns[0])["gen_ai.usage.output_tokens"] == 20
    assert all(
        root.start_time_unix_nano <= s.start_time_unix_nano <= s.end_time_unix_nano <= root.end_time_unix_nano
        for s in jobs
    )
    assert all(span.status.code != Status.STATUS_CODE_ERROR for span in inside)
    assert not any(b"secretly" in export.SerializeToString() for export in collector.exports)


async def test_a_failure_is_marked_without_its_words(collector: Collector, serve: Serve) -> None:
    def broken(prompt: Any) -> str:
        raise RuntimeError("the words of a person")

    telemetry.begin(Settings.load({"PIXORA_HOME": "/x", "OTEL_EXPORTER_OTLP_ENDPOINT": collector.url}))
    served = await serve(model_of=lambda name: Scripted([broken]))
    client = await served.person()
    asked = await client.post(f"/videos/{await film(served, client)}/runs", json={"message": "Hello"})
    assert [pair async for pair in read(client, f"/runs/{asked.json()['run_id']}/events")]
    telemetry.end()
    failed = {span.name for span in collector.spans() if span.status.code == Status.STATUS_CODE_ERROR}
    assert failed == {"chat offline/scripted", "invoke_agent pixora"}
    assert not any(b"words of a person" in export.SerializeToString() for export in collector.exports)


def test_without_a_collector_nothing_is_imported_or_made() -> None:
    code = (
        "import sys, api.command, api.app, agent.executor\n"
        "from agent import telemetry\n"
        "from pixora.settings import Settings\n"
        "assert telemetry.begin(Settings.load({'PIXORA_HOME': '/x'})) is False\n"
        "assert telemetry.turn('a') is telemetry.tool('b', 'c') is telemetry.request('GET', {})\n"
        "with telemetry.advance('a', 'b') as span: span.used(None); span.answered('GET', '/', 200)\n"
        "print(*(name for name in sys.modules if name.startswith('opentelemetry.')))\n"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    loaded = done.stdout.split()
    assert not any(name.startswith(("opentelemetry.sdk", "opentelemetry.exporter")) for name in loaded)


def test_a_missing_extra_is_said_once_and_costs_nothing_else(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    import importlib.util

    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None)
    values = {"PIXORA_HOME": "/x", "OTEL_EXPORTER_OTLP_ENDPOINT": "http://127.0.0.1:4318"}
    assert telemetry.begin(Settings.load(values)) is False
    assert "install pixora[telemetry]" in caplog.text
    assert telemetry.begin(Settings.load(values | {"OTEL_SDK_DISABLED": "true"})) is False
