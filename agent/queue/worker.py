"""A worker: takes jobs from one queue, each into a child of its own."""

from __future__ import annotations

import logging
import os
import signal
import socket
from contextlib import suppress
from functools import partial
from typing import Any

import redis
import rq
import rq.job
from redis.backoff import AbstractBackoff
from redis.exceptions import ReadOnlyError, ResponseError
from redis.retry import Retry
from rq.exceptions import InvalidJobOperation
from rq.serializers import JSONSerializer

from agent import children
from agent.queue.door import MISUSED, connect, what, where
from agent.queue.jobs import CREW, note_end, signed
from agent.queue.offers import check
from pixora.errors import SetupError
from pixora.settings import Settings

log = logging.getLogger(__name__)

BEAT_SECONDS, LOOK_SECONDS, TTL_SECONDS = 10, 30, 45
"""How often a worker says that its job is alive and looks for dead ones, and how soon it is taken for dead."""


class Worker(rq.Worker):
    """Takes jobs from one queue, each into a child of its own that ends with it."""

    log_result_lifespan = False

    def subscribe(self) -> None:
        """Nobody sends it commands: listening to them takes a thread, and threads do not go with forks."""

    def handle_warm_shutdown_request(self) -> None:
        if self.horse_pid:
            with suppress(ProcessLookupError):
                os.kill(self.horse_pid, signal.SIGTERM)

    def setup_work_horse_signals(self) -> None:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, note_end)
        children.end_with(self.pid)

    def handle_job_success(self, job: rq.job.Job, *more: Any, **named: Any) -> None:
        try:
            super().handle_job_success(job, *more, **named)
        except InvalidJobOperation:
            log.info("Redis lost %s meanwhile; what it was about is done, or is offered again", job.id)

    def handle_work_horse_killed(self, job: rq.job.Job, retpid: int, ret_val: int, rusage: Any) -> None:
        """A child was killed: what it held is free at once, and not when its lease runs out."""
        log.warning("a child was killed over %s (status %s); it is delivered again", job.id, ret_val)
        self._bury()

    def wait_for_horse(self) -> tuple[int | None, int | None, Any]:
        pid, status, usage = super().wait_for_horse()
        if pid and status is not None and os.WIFSIGNALED(status):
            self._dead = pid
        return pid, status, usage

    def monitor_work_horse(self, job: rq.job.Job, queue: rq.Queue, execution: Any) -> None:
        super().monitor_work_horse(job, queue, execution)
        if self._dead:  # of a job that Redis has forgotten nothing is said
            self._bury()

    def _bury(self) -> None:
        dead, self._dead = self._dead, 0
        if trouble := children.aside(partial(children.bury, Settings.load(), signed(dead))):
            log.warning("what it held is free once its lease has run out: %s", trouble)

    _dead = 0
    """A child that was killed and not buried yet."""


class RunsWorker(Worker):
    """One with a poller beside it (:mod:`agent.poller`), which is begun again when it has ended."""

    def heartbeat(self, timeout: int | None = None, pipeline: Any = None) -> None:
        super().heartbeat(timeout, pipeline)
        if not self.is_horse and (not self._poller or os.waitpid(self._poller, os.WNOHANG)[0]):
            self._poller = children.begin_poller(Settings.load())

    def teardown(self) -> None:
        super().teardown()  # type: ignore[no-untyped-call]
        if self._poller and not self.is_horse:
            os.kill(self._poller, signal.SIGTERM)
            os.waitpid(self._poller, 0)

    _poller = 0


class _Patience(AbstractBackoff):
    """How long a worker waits before it tries Redis again."""

    def compute(self, failures: int) -> float:
        return min(1.0, 0.1 * 2.0**failures)


class _Patient(Retry):
    """A worker waits for Redis as long as it takes, and says so once each time."""

    def __init__(self) -> None:
        super().__init__(_Patience(), -1, (redis.ConnectionError, redis.TimeoutError, OSError, *MISUSED))

    def call_with_retry(self, do: Any, fail: Any, *more: Any, **named: Any) -> Any:
        tries = 0

        def done() -> Any:
            try:
                return do()
            except ResponseError as error:
                if str(error).startswith("UNBLOCKED"):  # it became a replica while somebody waited for a job
                    raise ReadOnlyError(str(error)) from error
                raise

        def failed(error: Exception, *count: int) -> None:
            nonlocal tries
            tries += 1
            if tries == 3:
                log.warning("the worker waits for Redis: %s", what(error))
            fail(error, *count)

        return super().call_with_retry(done, failed, *more, **named)


def work(settings: Settings, queue: str) -> None:
    """Be a worker of ``queue`` until a signal ends it; a second one does not wait. Raises ``SetupError``."""
    if not settings.redis_url:
        raise SetupError(
            "PIXORA_REDIS_URL is not set; workers and servers meet in a Redis, e.g. redis://HOST:6379/0"
        )
    check(settings.redis_url)
    connection = connect(settings.redis_url, _Patient())
    children.prepare(settings)
    if trouble := children.aside(partial(children.rehearse, settings)):
        raise SetupError(trouble)
    worker = (RunsWorker if queue == "runs" else Worker)(
        [queue], f"{queue}-{socket.gethostname()}-{os.getpid()}-{CREW}", connection=connection,
        serializer=JSONSerializer, worker_ttl=TTL_SECONDS, job_monitoring_interval=BEAT_SECONDS,
        maintenance_interval=LOOK_SECONDS,
    )  # fmt: skip
    log.info("takes jobs from %r at %s", queue, where(settings.redis_url))
    worker.work(logging_level="WARNING")
