"""Redis and RQ: handing work to workers, being one, and waking other processes.

Nothing depends on Redis for being right. What is due stands in SQL, and whoever takes a job up
has to get the run's lease there first, so a job that is delivered twice, late or never costs time
only. A job's one argument is the id of what is due; the queue it came by says which work its
worker does.
"""

from __future__ import annotations

import asyncio
import json
import logging
import os
import signal
import socket
import time
from collections.abc import Awaitable, Callable, Coroutine, Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from types import FrameType
from typing import TYPE_CHECKING, Any
from uuid import uuid4

import redis
import redis.asyncio
import rq
import rq.job
from redis.asyncio.retry import Retry as AsyncRetry
from redis.backoff import AbstractBackoff, NoBackoff
from redis.exceptions import AuthenticationError, OutOfMemoryError, ReadOnlyError, RedisError, ResponseError
from redis.retry import Retry
from rq.exceptions import DuplicateJobError, InvalidJobOperation
from rq.serializers import JSONSerializer
from rq.utils import as_text

from agent import children
from agent.processes import AWAY_SECONDS
from pixora.errors import SetupError
from pixora.settings import Settings
from store.errors import DatabaseAway

if TYPE_CHECKING:
    from agent.compose import App
    from agent.dispatcher import Dispatcher
    from store.signals import Signals

log = logging.getLogger(__name__)

QUEUES = ("runs", "render")
STRETCH_SECONDS = 12 * 3600
"""After which a child that still works is taken to hang."""
LIFE_SECONDS, IDLE_SECONDS, GLANCE_SECONDS = 120.0, 5.0, 0.25
"""How long a child goes on with other runs, how long without any, and how often it looks for one meanwhile: to
begin a child takes a tenth of a second of a processor, and what it has learned dies with it."""
TRIES = 2
"""How often RQ delivers what broke off again, before it is offered anew."""
DEAD_SECONDS = 30.0
"""A job that neither waits nor has shown a sign of life for so long is nobody's."""
FEW, FEW_EACH = 8, 2
"""How many jobs a queue holds at most, or for each of its workers if that is more: those that are due take
turns as long as they are not queued."""
BEAT_SECONDS, LOOK_SECONDS, TTL_SECONDS = 10, 30, 45
"""How often a worker says that its job is alive and looks for dead ones, and how soon it is taken for dead."""


MISUSED = (AuthenticationError, OutOfMemoryError, ReadOnlyError)
"""What is wrong with a Redis that answers."""


class Unreachable(SetupError):
    """Redis does not answer, or takes no jobs."""


@dataclass(frozen=True)
class Offer:
    """Something that is due, as a job of a queue."""

    name: str
    """Unique while the job waits or is at work."""
    queue: str
    function: str
    """Of this module."""
    id: str


class Queues:
    """Where workers find what is due; its calls block."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._redis = _connect(url, Retry(NoBackoff(), 1), socket_timeout=5.0)
        self._queues = {name: rq.Queue(name, self._redis, serializer=JSONSerializer) for name in QUEUES}

    def offer(self, offers: Mapping[str, Offer], kept: Offer | None = None) -> list[str]:
        """Queue what is not queued or at work already, while there is room, and take back what is ``kept``.

        Which of the offers need not be made again for now. Raises ``Unreachable``.
        """
        try:
            if kept and self._redis.lrem(self._queues[kept.queue].key, 1, kept.name):
                self._redis.delete(rq.job.Job.key_for(kept.name))
            room = {name: self._room(name) for name in {offer.queue for offer in offers.values()}}
            made = []
            for key, offer in offers.items():
                if room[offer.queue] > 0:
                    room[offer.queue] -= self._make(offer)
                    made.append(key)
            return made
        except RedisError as error:
            raise _unreachable(self._url, error) from error

    def _room(self, queue: str) -> int:
        """How many more jobs a queue may hold."""
        workers = rq.Worker.count(self._redis, self._queues[queue])
        return max(FEW, FEW_EACH * workers) - self.waiting(queue)

    def _make(self, offer: Offer) -> bool:
        """Queue a job, also in the place of one that is nobody's any more; whether it was."""
        if self._add(offer):
            return True
        if not self._dead(offer):
            return False
        self._redis.delete(rq.job.Job.key_for(offer.name))
        return self._add(offer)

    def waiting(self, queue: str) -> int:
        """How many jobs wait in a queue. Raises ``Unreachable``."""
        try:
            return int(self._redis.llen(self._queues[queue].key))
        except RedisError as error:
            raise _unreachable(self._url, error) from error

    def look(self) -> str:
        """The version of the Redis that answers. Raises ``Unreachable``."""
        try:
            return str(self._redis.info("server")["redis_version"])
        except RedisError as error:
            raise _unreachable(self._url, error) from error

    def close(self) -> None:
        self._redis.close()

    def _add(self, offer: Offer) -> bool:
        """Queue a job unless there is one of that name; whether it was."""
        try:
            self._queues[offer.queue].enqueue(
                f"{__name__}.{offer.function}", offer.id, job_id=offer.name, unique=True, retry=rq.Retry(TRIES),
                job_timeout=STRETCH_SECONDS, result_ttl=0, failure_ttl=int(DEAD_SECONDS),
            )  # fmt: skip
        except DuplicateJobError:
            return False
        return True

    def _dead(self, offer: Offer) -> bool:
        """Whether a job is neither waiting nor at work, as when its worker was killed between the two."""
        if self._redis.lpos(self._queues[offer.queue].key, offer.name) is not None:
            return False
        signs = self._redis.hmget(rq.job.Job.key_for(offer.name), "enqueued_at", "last_heartbeat")
        newest = max((datetime.fromisoformat(as_text(sign)) for sign in signs if sign), default=None)
        return newest is None or datetime.now(UTC) - newest > timedelta(seconds=DEAD_SECONDS)


def check(url: str) -> str:
    """The version of the Redis that answers there. Raises ``SetupError``."""
    queues = Queues(url)
    try:
        return queues.look()
    finally:
        queues.close()


def _connect(url: str, retry: Retry, **more: Any) -> redis.Redis:
    try:
        return redis.Redis.from_url(url, retry=retry, socket_connect_timeout=5.0, **more)
    except ValueError:
        raise _misspelled() from None


def _misspelled() -> SetupError:
    return SetupError("PIXORA_REDIS_URL is no address of a Redis; write redis://HOST:6379/0")


def _unreachable(url: str, error: Exception) -> Unreachable:
    if isinstance(error, MISUSED):
        return Unreachable(f"Redis at {_where(url)} takes no jobs: {_what(error)}")
    return Unreachable(
        f"Redis does not answer at {_where(url)} ({error}); start it, or correct PIXORA_REDIS_URL"
    )


def _what(error: Exception) -> str:
    """What is wrong with a Redis, and what would mend it."""
    match error:
        case OutOfMemoryError():
            return "its memory is full; give it more (maxmemory)"
        case ReadOnlyError():
            return "it is a replica, which takes no writes; name the primary in PIXORA_REDIS_URL"
        case AuthenticationError():
            return "it wants another password; correct PIXORA_REDIS_URL"
    return f"it does not answer ({error})"


def _where(url: str) -> str:
    """The address without what lets anybody in."""
    return url.rpartition("@")[2].rpartition("://")[2]


# Jobs: each is carried out in a child of the worker


def advance_run(run_id: str) -> rq.Retry | None:
    """One stretch of work on a run; nothing where somebody else holds it."""
    from agent.advance import advance

    return _carry_out(partial(advance, run_id=run_id))


def attend_plan(plan_id: str) -> rq.Retry | None:
    """One stretch of work on an approved plan whose run has ended."""
    from agent.advance import attend
    from store import plans

    async def work(app: App) -> None:
        async with app.store.read() as tx:
            plan = await plans.get(tx, plan_id)
        if plan.state == "approved":
            await attend(app, plan)

    return _carry_out(work)


def make_export(export_id: str) -> rq.Retry | None:
    """Make the export whose turn it is, which need not be this one."""
    from agent.exporter import Exporter

    return _carry_out(lambda app: Exporter(app).make_next())


_CREW = uuid4().hex[:8]
"""What a worker and its children sign with, so that nobody takes another's child for its own."""
_ending = False
"""Whether this child was asked to end before it could hear of it."""


def _signed(pid: int) -> str:
    """How a child signs leases and claims."""
    return f"{socket.gethostname()}/{pid}/{_CREW}"


def _carry_out(work: Callable[[App], Awaitable[None]]) -> rq.Retry | None:
    """Work until there is no more to do, or this child is asked to end: then another one is to go on."""
    from agent import telemetry

    job = rq.get_current_job()
    assert job is not None and job.origin is not None
    settings = Settings.load()
    telemetry.begin(settings)
    try:
        _outlast(partial(_inside, settings, job.origin, work))
    except asyncio.CancelledError:
        return rq.Retry(TRIES)
    finally:
        telemetry.end()
    return None


def _outlast(work: Callable[[], Coroutine[Any, Any, None]]) -> None:
    """Do it again and again where the database is away, until it answers."""
    away = False
    while True:
        try:
            return asyncio.run(work())
        except DatabaseAway as error:
            if not away:
                log.warning("the database does not answer; the work goes on once it does: %s", error.cause)
            away = True
        signal.signal(signal.SIGTERM, _note_end)  # the loop that has ended heard of it until now
        time.sleep(AWAY_SECONDS)


async def _inside(settings: Settings, queue: str, work: Callable[[App], Awaitable[None]]) -> None:
    """Work, and offer what has come due with it; when asked to end, give back what is under way."""
    from agent.compose import compose
    from agent.dispatcher import Dispatcher

    task = asyncio.current_task()
    assert task is not None
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, task.cancel)
    if _ending:
        raise asyncio.CancelledError
    app = await compose(settings, does=(queue,), connections=children.CONNECTIONS)
    app.instance = _signed(os.getpid())
    dispatcher = Dispatcher(app)
    try:
        await work(app)
        await _go_on(app, dispatcher, queue)
    finally:
        await dispatcher.give_back()
        await app.aclose()


async def _go_on(app: App, dispatcher: Dispatcher, queue: str) -> None:
    """Advance other runs as they come due, unless a job waits that is none."""
    from agent.advance import advance

    began = worked = time.monotonic()
    while (now := time.monotonic()) < began + LIFE_SECONDS:
        if run_id := await dispatcher.take(queue):
            await advance(app, run_id)
            worked = time.monotonic()
        elif now > worked + IDLE_SECONDS or await dispatcher.queued(queue):
            break
        else:
            await asyncio.sleep(GLANCE_SECONDS)
    await dispatcher.offer()


# The worker


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
        signal.signal(signal.SIGTERM, _note_end)
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
        if trouble := children.aside(partial(children.bury, Settings.load(), _signed(dead))):
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


def _note_end(number: int, frame: FrameType | None) -> None:
    global _ending
    _ending = True


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
                log.warning("the worker waits for Redis: %s", _what(error))
            fail(error, *count)

        return super().call_with_retry(done, failed, *more, **named)


def work(settings: Settings, queue: str) -> None:
    """Be a worker of ``queue`` until a signal ends it; a second one does not wait. Raises ``SetupError``."""
    if not settings.redis_url:
        raise SetupError(
            "PIXORA_REDIS_URL is not set; workers and servers meet in a Redis, e.g. redis://HOST:6379/0"
        )
    check(settings.redis_url)
    connection = _connect(settings.redis_url, _Patient())
    children.prepare(settings)
    if trouble := children.aside(partial(children.rehearse, settings)):
        raise SetupError(trouble)
    worker = (RunsWorker if queue == "runs" else Worker)(
        [queue], f"{queue}-{socket.gethostname()}-{os.getpid()}-{_CREW}", connection=connection,
        serializer=JSONSerializer, worker_ttl=TTL_SECONDS, job_monitoring_interval=BEAT_SECONDS,
        maintenance_interval=LOOK_SECONDS,
    )  # fmt: skip
    log.info("takes jobs from %r at %s", queue, _where(settings.redis_url))
    worker.work(logging_level="WARNING")


# Wake-ups


RINGS, FILMS = "pixora:rings", "pixora:films"
"""Channels: of what anybody may wait for, and of events, which are for those with followers."""
AT_HOME = ("runs", "jobs", "exports")
"""Rung for whoever looks for work in the same process; the others look by themselves."""
TELL_SECONDS, HEAR_AGAIN_SECONDS = 5.0, 1.0
"""How long telling may take, and when to listen anew after Redis was away."""


class Wakes:
    """Rings of this process for all others, and theirs for this one: hints, so Redis may be away."""

    def __init__(self, url: str, signals: Signals, name: str, followers: bool) -> None:
        self._signals = signals
        self._name = name
        self._channels = (RINGS, FILMS) if followers else (RINGS,)
        try:
            self._redis = redis.asyncio.Redis.from_url(
                url, retry=AsyncRetry(NoBackoff(), 1), socket_connect_timeout=5.0, socket_keepalive=True
            )
        except ValueError:
            raise _misspelled() from None
        self._rung: dict[str, dict[str, None]] = {RINGS: {}, FILMS: {}}
        self._news = asyncio.Event()
        signals.tell, signals.tell_followers = self.tell, self.tell_followers
        self._tasks = [asyncio.create_task(work(), name=work.__name__) for work in (self._send, self._hear)]

    def tell(self, topic: str) -> None:
        """Let all others know, soon."""
        if topic not in AT_HOME:
            self._rung[RINGS][topic] = None
            self._news.set()

    def tell_followers(self, video_id: str) -> None:
        """Let all others with followers know, soon."""
        self._rung[FILMS][video_id] = None
        self._news.set()

    async def aclose(self) -> None:
        """Tell what is left to tell, and hear no more."""
        left = {*self._tasks}
        while left:  # while it connects anew, a client of Redis may swallow being cancelled
            for task in left:
                task.cancel()
            _, left = await asyncio.wait(left, timeout=0.1)
        await self._publish()
        await self._redis.aclose()

    async def _send(self) -> None:
        while True:
            await self._news.wait()
            self._news.clear()
            await self._publish()

    async def _publish(self) -> None:
        for channel in (RINGS, FILMS):
            topics, self._rung[channel] = self._rung[channel], {}
            if topics:
                with suppress(RedisError, TimeoutError):
                    async with asyncio.timeout(TELL_SECONDS):
                        await self._redis.publish(channel, json.dumps([self._name, *topics]))

    async def _hear(self) -> None:
        while True:
            with suppress(RedisError):
                async with self._redis.pubsub() as heard:
                    await heard.subscribe(*self._channels)
                    async for message in heard.listen():
                        if message["type"] == "message":
                            self._pass_on(*json.loads(message["data"]))
            await asyncio.sleep(HEAR_AGAIN_SECONDS)

    def _pass_on(self, teller: str, *topics: str) -> None:
        if teller != self._name:
            for topic in topics:
                self._signals.hear(topic)
