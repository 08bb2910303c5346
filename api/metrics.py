"""What a Prometheus asks for: counted here as it happens, or read from the database when asked."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    Metric,
    ProcessCollector,
    generate_latest,
)
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily

from agent.compose import App
from pixora.version import VERSION
from store import figures
from store.errors import MICRO

log = logging.getLogger(__name__)

BUCKETS = (0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 30.0)
SECONDS = 5.0
"""How long the database may take."""
CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


class Metrics:
    """What one server's process counts, in a registry of its own."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        ProcessCollector(registry=self.registry)
        self._requests = Counter(
            "pixora_http_requests", "Requests by route, method and status",
            ("route", "method", "status"), registry=self.registry,
        )  # fmt: skip
        self._seconds = Histogram(
            "pixora_http_request_seconds", "Time to a whole answer, or to where a stream begins",
            ("route", "method"), buckets=BUCKETS, registry=self.registry,
        )  # fmt: skip
        self.streams = Gauge("pixora_streams_open", "Event streams being followed", registry=self.registry)

    def answered(self, method: str, route: str, status: int, seconds: float) -> None:
        """Count one request."""
        method = method if method in METHODS else "other"
        self._requests.labels(route, method, str(status)).inc()
        self._seconds.labels(route, method).observe(seconds)

    async def text(self, app: App) -> str:
        """Everything, as Prometheus reads it."""
        found = await _figures(app)
        known = [] if found is None else _of_the_database(found)
        known.append(
            _gauge("pixora_database_up", "Whether the database answered this", (), {(): found is not None})
        )
        asked = CollectorRegistry()
        asked.register(_Read([*known, *_of_this_process(app)]))
        return (generate_latest(self.registry) + generate_latest(asked)).decode()


async def _figures(app: App) -> figures.Figures | None:
    """What the database knows; None where it does not answer, for then the rest is wanted most."""
    try:
        async with asyncio.timeout(SECONDS), app.store.read() as tx:
            return await figures.read(tx)
    except Exception as error:
        log.warning("metrics without the database: %s: %s", type(error).__name__, error)
        return None


METHODS = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})
"""Labels come from a list that callers cannot make longer."""


class _Read:
    """Metrics that were read already."""

    def __init__(self, metrics: Sequence[Metric]) -> None:
        self._metrics = metrics

    def collect(self) -> Iterable[Metric]:
        return self._metrics


def _of_the_database(found: figures.Figures) -> list[Metric]:
    """What is so for every process that shares the database."""
    jobs = {key: count for key, count in found.jobs.items() if key[1] in figures.OPEN_JOB}
    credits = {(kind,): balance / MICRO for kind, balance in found.balances.items()}
    tokens = {("in",): found.tokens_in, ("out",): found.tokens_out}
    return [
        _gauge("pixora_runs", "Runs by state", ("state",), {(state,): n for state, n in found.runs.items()}),
        _gauge("pixora_runs_due", "Runs that wait for somebody to advance them", (), {(): found.due}),
        _gauge(
            "pixora_runs_due_oldest_seconds", "How long the first of them has waited", (),
            {(): found.oldest_due_seconds},
        ),
        _gauge("pixora_vendor_jobs", "Open jobs by provider and state", ("provider", "state"), jobs),
        _counter("pixora_units", "Units by provider and outcome", ("provider", "outcome"), found.units),
        _counter("pixora_events_published", "Events of all films", (), {(): found.events}),
        _counter("pixora_model_tokens", "Tokens that models read and wrote", ("direction",), tokens),
        _gauge("pixora_ledger_credits", "Credits by kind of account", ("account",), credits),
    ]  # fmt: skip


def _of_this_process(app: App) -> list[Metric]:
    pools = app.store.connections()
    executor = app.executor
    return [
        _gauge("pixora_info", "The version that runs", ("version",), {(VERSION,): 1}),
        _gauge("pixora_runs_advancing", "Runs that this process works on now", (), {(): executor.busy if executor else 0}),
        _gauge("pixora_database_connections", "In use, by pool", ("pool",), {(p,): used for p, (used, _) in pools.items()}),
        _gauge("pixora_database_connections_max", "At most, by pool", ("pool",), {(p,): most for p, (_, most) in pools.items()}),
    ]  # fmt: skip


Values = Mapping[Any, float]


def _gauge(name: str, about: str, labels: Sequence[str], values: Values) -> Metric:
    return _filled(GaugeMetricFamily(name, about, labels=labels), values)


def _counter(name: str, about: str, labels: Sequence[str], values: Values) -> Metric:
    return _filled(CounterMetricFamily(name, about, labels=labels), values)


def _filled(metric: GaugeMetricFamily | CounterMetricFamily, values: Values) -> Metric:
    for labels, value in values.items():
        metric.add_metric(labels, value)
    return metric
