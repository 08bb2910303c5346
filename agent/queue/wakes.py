"""Wake-ups between processes: rings, which are hints."""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from typing import TYPE_CHECKING

import redis.asyncio
from redis.asyncio.retry import Retry as AsyncRetry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

from agent.queue.door import misspelled

if TYPE_CHECKING:
    from store.signals import Signals

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
            raise misspelled() from None
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
