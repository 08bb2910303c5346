"""OpenTelemetry spans of requests, runs, their advances, model turns, tool calls and vendor jobs.

Nothing is imported and nothing costs time unless :func:`begin` finds an exporter's address
(``OTEL_EXPORTER_OTLP_ENDPOINT``) and the extra ``telemetry`` is installed. A run's trace id
is the run's own id, so that whoever has the one finds the other. What people write, and
what models answer, is in no span.
"""

from __future__ import annotations

import hashlib
import importlib.util
import logging
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from contextvars import ContextVar
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from pixora.settings import Settings
from pixora.version import VERSION

if TYPE_CHECKING:
    from agent.model import Usage
    from store.journal import Job
    from store.runs import Run

log = logging.getLogger(__name__)

EXPORT_SECONDS = 5
"""How long a collector may take, and how long we wait for it at the end."""


class Span:
    """A span that is not recorded; takes everything a recorded one takes."""

    def set(self, **attributes: Any) -> None:
        """Note facts, by names in which ``__`` stands for a dot."""

    def answered(self, method: str, route: str, status: int) -> None:
        """How a request was answered."""

    def used(self, usage: Usage | None) -> None:
        """The tokens of a model's reply."""


_NONE = Span()
_IDLE: AbstractContextManager[Span] = nullcontext(_NONE)
_tracing: Tracing | None = None
_forced: ContextVar[int] = ContextVar("span_id", default=0)
"""The id of the next span, where it is decided already."""


def begin(settings: Settings) -> bool:
    """Trace from now on if the settings name a collector; whether they do."""
    global _tracing
    endpoint = settings.get("OTEL_EXPORTER_OTLP_ENDPOINT")
    if not endpoint or settings.get("OTEL_SDK_DISABLED").lower() == "true":
        return False
    if importlib.util.find_spec("opentelemetry.exporter") is None:
        log.warning("OTEL_EXPORTER_OTLP_ENDPOINT is set; install pixora[telemetry] to send traces there")
        return False
    _tracing = Tracing(endpoint, settings)
    return True


def end() -> None:
    """Send what is left and trace no more; blocks for at most ``EXPORT_SECONDS``."""
    global _tracing
    tracing, _tracing = _tracing, None
    if tracing is not None:
        tracing.close()


def request(method: str, headers: Mapping[str, str]) -> AbstractContextManager[Span]:
    """A request, in the trace that its ``traceparent`` names."""
    return _IDLE if _tracing is None else _tracing.request(method, headers)


def advance(run_id: str, video_id: str) -> AbstractContextManager[Span]:
    """One stretch of work on a run."""
    return _IDLE if _tracing is None else _tracing.within(run_id, "advance", pixora__video__id=video_id)


def turn(model: str) -> AbstractContextManager[Span]:
    """One reply of a model."""
    if _tracing is None:
        return _IDLE
    return _tracing.span(
        f"chat {model}", "client", gen_ai__operation__name="chat", gen_ai__request__model=model
    )


def tool(name: str, call_id: str) -> AbstractContextManager[Span]:
    """One call of a tool."""
    if _tracing is None:
        return _IDLE
    facts = {
        "gen_ai__operation__name": "execute_tool",
        "gen_ai__tool__name": name,
        "gen_ai__tool__call__id": call_id,
    }
    return _tracing.span(f"execute_tool {name}", "internal", **facts)


def run_ended(run: Run) -> None:
    """A whole run, over all its advances and processes."""
    if _tracing is not None:
        _tracing.run(run)


def job_ended(job: Job) -> None:
    """A vendor's job from its intent to its end."""
    if _tracing is not None:
        _tracing.job(job)


class _Recorded(Span):
    """A span of OpenTelemetry's."""

    def __init__(self, span: Any) -> None:
        self._span = span

    def set(self, **attributes: Any) -> None:
        self._span.set_attributes(_dotted(attributes))

    def used(self, usage: Usage | None) -> None:
        if usage is not None:
            self.set(
                gen_ai__usage__input_tokens=usage.tokens_in, gen_ai__usage__output_tokens=usage.tokens_out
            )

    def answered(self, method: str, route: str, status: int) -> None:
        self._span.update_name(f"{method} {route}")
        self.set(http__route=route, http__response__status_code=status)
        if status >= 500:
            self._span.set_status(_error())


class Tracing:
    """OpenTelemetry, imported when one of these is made."""

    def __init__(self, endpoint: str, settings: Settings) -> None:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
        from opentelemetry.sdk.trace.id_generator import RandomIdGenerator

        class Ids(RandomIdGenerator):
            def generate_span_id(self) -> int:
                return _forced.get() or super().generate_span_id()

        pairs = (part.partition("=") for part in settings.names("OTEL_EXPORTER_OTLP_HEADERS"))
        exporter = OTLPSpanExporter(
            endpoint=endpoint.rstrip("/") + "/v1/traces", timeout=EXPORT_SECONDS,
            headers={name.strip(): value.strip() for name, _, value in pairs},
        )  # fmt: skip
        name = settings.get("OTEL_SERVICE_NAME", "pixora")
        resource = Resource.create({"service.name": name, "service.version": VERSION})
        self._provider = TracerProvider(resource=resource, id_generator=Ids(), shutdown_on_exit=False)
        self._provider.add_span_processor(BatchSpanProcessor(exporter))
        self._tracer = self._provider.get_tracer("pixora", VERSION)

    def close(self) -> None:
        self._provider.force_flush(EXPORT_SECONDS * 1000)
        self._provider.shutdown()

    @contextmanager
    def span(self, name: str, kind: str, parent: Any = None, **attributes: Any) -> Iterator[Span]:
        from opentelemetry.trace import SpanKind

        with self._tracer.start_as_current_span(
            name, parent, SpanKind[kind.upper()], _dotted(attributes),
            record_exception=False, set_status_on_exception=False,
        ) as span:  # fmt: skip
            try:
                yield _Recorded(span)
            except Exception:  # whose text may say anything
                span.set_status(_error())
                raise

    def request(self, method: str, headers: Mapping[str, str]) -> AbstractContextManager[Span]:
        from opentelemetry.trace.propagation.tracecontext import TraceContextTextMapPropagator

        parent = TraceContextTextMapPropagator().extract(dict(headers))
        return self.span(method, "server", parent, http__request__method=method)

    def within(self, run_id: str, name: str, **attributes: Any) -> AbstractContextManager[Span]:
        return self.span(name, "internal", _inside(run_id), pixora__run__id=run_id, **attributes)

    def run(self, run: Run) -> None:
        facts = {
            "gen_ai__operation__name": "invoke_agent", "gen_ai__agent__name": "pixora",
            "gen_ai__conversation__id": run.video_id, "gen_ai__request__model": run.model,
            "gen_ai__usage__input_tokens": run.tokens_in, "gen_ai__usage__output_tokens": run.tokens_out,
            "pixora__run__id": run.id, "pixora__run__turns": run.turns,
        }  # fmt: skip
        token = _forced.set(_span_id(run.id))
        try:
            self._past("invoke_agent pixora", _inside(run.id, root=True), run.state, run, facts)
        finally:
            _forced.reset(token)

    def job(self, job: Job) -> None:
        facts = {
            "pixora__unit": job.unit, "pixora__provider": job.provider, "pixora__model": job.model,
            "pixora__run__id": job.run_id, "gen_ai__conversation__id": job.video_id,
        }  # fmt: skip
        parent = _inside(job.run_id) if job.run_id else None
        self._past(f"job {job.provider}:{job.model}", parent, job.state, job, facts)

    def _past(self, name: str, parent: Any, state: str, what: Run | Job, facts: dict[str, Any]) -> None:
        """What was over when it was heard of."""
        span = self._tracer.start_span(
            name, parent, attributes=_dotted(facts | {"pixora__state": state}),
            start_time=_nanoseconds(what.created_at),
        )  # fmt: skip
        if state == "failed":
            span.set_status(_error())
        span.end(_nanoseconds(what.finished_at or what.created_at))


def _inside(run_id: str, *, root: bool = False) -> Any:
    """The context of spans in a run's trace: below the run's own span, or in its place."""
    from opentelemetry.context import Context
    from opentelemetry.trace import NonRecordingSpan, SpanContext, TraceFlags, set_span_in_context

    above = _span_id(f"{run_id}/root") if root else _span_id(run_id)
    there = SpanContext(UUID(run_id).int, above, is_remote=True, trace_flags=TraceFlags(TraceFlags.SAMPLED))
    return set_span_in_context(NonRecordingSpan(there), Context())


def _span_id(name: str) -> int:
    return int.from_bytes(hashlib.blake2b(name.encode(), digest_size=8).digest(), "big") or 1


def _error() -> Any:
    from opentelemetry.trace import Status, StatusCode

    return Status(StatusCode.ERROR)


def _dotted(attributes: Mapping[str, Any]) -> dict[str, Any]:
    return {name.replace("__", "."): value for name, value in attributes.items() if value is not None}


def _nanoseconds(moment: datetime) -> int:
    return int(moment.timestamp() * 1e6) * 1000
