"""Offers to workers: what is due, as jobs of short queues."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import rq
import rq.job
from redis.backoff import NoBackoff
from redis.exceptions import RedisError
from redis.retry import Retry
from rq.exceptions import DuplicateJobError
from rq.serializers import JSONSerializer
from rq.utils import as_text

from agent.queue.door import connect, unreachable

QUEUES = ("runs", "render")
STRETCH_SECONDS = 12 * 3600
"""After which a child that still works is taken to hang."""
TRIES = 2
"""How often RQ delivers what broke off again, before it is offered anew."""
DEAD_SECONDS = 30.0
"""A job that neither waits nor has shown a sign of life for so long is nobody's."""
FEW, FEW_EACH = 8, 2
"""How many jobs a queue holds at most, or for each of its workers if that is more: those that are due take
turns as long as they are not queued."""
JOBS = "agent.queue.jobs"
"""Where what a job calls is."""


@dataclass(frozen=True)
class Offer:
    """Something that is due, as a job of a queue."""

    name: str
    """Unique while the job waits or is at work."""
    queue: str
    function: str
    """Of ``jobs``."""
    id: str


class Queues:
    """Where workers find what is due; its calls block."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._redis = connect(url, Retry(NoBackoff(), 1), socket_timeout=5.0)
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
            raise unreachable(self._url, error) from error

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
            raise unreachable(self._url, error) from error

    def look(self) -> str:
        """The version of the Redis that answers. Raises ``Unreachable``."""
        try:
            return str(self._redis.info("server")["redis_version"])
        except RedisError as error:
            raise unreachable(self._url, error) from error

    def close(self) -> None:
        self._redis.close()

    def _add(self, offer: Offer) -> bool:
        """Queue a job unless there is one of that name; whether it was."""
        try:
            self._queues[offer.queue].enqueue(
                f"{JOBS}.{offer.function}", offer.id, job_id=offer.name, unique=True, retry=rq.Retry(TRIES),
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
