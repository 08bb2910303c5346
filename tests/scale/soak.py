"""Random kills at scale: servers, workers, their children and the poller, while many films are made.

The choice of kills comes from the seed; when each of them strikes depends on the machine.
"""

from __future__ import annotations

import asyncio
import os
import random
import signal
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from shutil import rmtree
from statistics import median
from typing import Any

from store import books, ledger, profiles, videos
from store.tables import OPEN_RUN, runs
from tests.api import play_client
from tests.api.play_client import Client, Film, following
from tests.databases import Postgres
from tests.redis_server import Redis
from tests.scale.town import Held, Town
from tests.soak import sold, vendor, whole

PEOPLE, FILMS = 6, 5
"""How many people there are, and how many films each of them makes at the same time."""
STANDSTILL = 60.0
"""Seconds after which whatever was in the hands of somebody killed has to be free for others."""
PATIENCE = 600.0
LATENCY = 10.0
"""Seconds that the vendor takes for each order."""
REACH_SECONDS = 8.0
"""How long to wait for somebody to come to the place where they are to be killed."""
BETWEEN = ("PostgreSQL crashes", "Redis is killed", "Redis is emptied")
EVERY = 7
"""After so many kills one of these happens."""
WEIGHTS = {
    "server": 9, "server at": 6, "runs worker": 12, "runs child": 18, "runs child at": 24, "render worker": 6,
    "render child": 8, "render child at": 7, "runs worker and child": 3, "render worker and child": 2, "poller": 5,
}  # fmt: skip
"""Who is killed, and how often for each other."""


def _around(*names: str) -> tuple[str, ...]:
    return tuple(f"commit:{name}:{side}" for name in names for side in ("before", "after"))


PLACES = {
    "server": _around("idempotency", "idempotency_end", "video", "post", "approve"),
    "runs": (
        *_around("lease", "begin", "messages", "call", "plan_scenes", "propose", "reply", "interrupt", "take_over"),
        *_around("intent", "submitted", "take", "answer", "release", "close_plan", "finish", "ask", "news"),
        "submit:before", "submit:after", "vendor:find", "vendor:fetch", "blob:after", "poller:ask", "model:after",
    ),
    "render": (*_around("lease", "intent", "submitted", "take", "release"), "submit:after", "vendor:fetch", "blob:after"),
}  # fmt: skip


@dataclass
class Choice:
    """What is to be done next."""

    kind: str
    pause: float
    part: float
    """Which of those that there are, from 0 to 1."""
    place: str


def choices(chance: random.Random) -> Iterator[Choice]:
    """What is done to a town, without end."""
    kinds, weights = [*WEIGHTS], [*WEIGHTS.values()]
    while True:
        for _ in range(EVERY):
            (kind,) = chance.choices(kinds, weights)
            place = chance.choice(PLACES[kind.partition(" ")[0]]) if kind.endswith(" at") else ""
            yield Choice(kind, chance.uniform(0.2, 2.2), chance.random(), place)
        yield Choice(chance.choice(BETWEEN), chance.uniform(0.5, 3.0), chance.random(), "")


def misdeeds(chance: random.Random) -> list[dict[str, Any]]:
    """What the vendor does wrong: about one thing in thirty."""
    wrong = {
        "submit": ("drop_before", "drop_after", "429", "500"), "make": ("fail", "refuse", "overbill"),
        "poll": ("500",), "fetch": ("500", "garbage"),
    }  # fmt: skip
    return [
        {"on": on, "do": chance.choice(wrong[on]), "model": model, "nth": nth, "billed": chance.random() < 0.5, "factor": 2.0}
        for on in wrong
        for model in ("image", "clip", "speech", "sound", "music")
        for nth in range(1, 400)
        if chance.random() < 1 / 30
    ]  # fmt: skip


@dataclass
class Tally:
    """Kills of one kind."""

    times: int = 0
    hands: int = 0
    """Runs that those who were killed had in hand."""
    free: list[float] = field(default_factory=list)
    """Seconds until each of them was free for others."""
    taken: list[float] = field(default_factory=list)
    """Seconds until somebody had taken it up: they wait for a free worker like all others."""


class Killer:
    """Does to a town what was chosen, and measures how long what was in hand stood still."""

    def __init__(self, town: Town, chance: random.Random) -> None:
        self.town = town
        self.tallies = {kind: Tally() for kind in (*WEIGHTS, *BETWEEN)}
        self.waited: list[float] = []
        """Seconds, seen now and then, for which a run had waited for a free worker: also those that nobody killed."""
        self._choices = choices(chance)
        self._watches: list[asyncio.Task[None]] = []

    @property
    def kills(self) -> int:
        return sum(self.tallies[kind].times for kind in WEIGHTS)

    async def work(self, kills: int, end: float) -> None:
        """Kill so many times, unless it is ``end`` before."""
        while self.kills < kills and time.monotonic() < end:
            choice = next(self._choices)
            await asyncio.sleep(choice.pause)
            if choice.kind in BETWEEN:
                await self._befall(choice)
            elif choice.place:
                await self._kill_at(choice)
            else:
                await self._kill(choice)
        await asyncio.gather(*self._watches)

    async def look_on(self) -> None:
        """See how long runs wait for a free worker, on a machine as busy as it is."""
        while True:
            now = self.town.store.now()
            rows = await self.town.rows(runs.c.state.in_(("queued", "waiting")), runs.c.wake_at <= now)
            self.waited.append(max(((now - row.wake_at).total_seconds() for row in rows), default=0.0))
            await asyncio.sleep(0.5)

    async def _befall(self, choice: Choice) -> None:
        match choice.kind:
            case "PostgreSQL crashes":
                await self.town.lose_database(choice.part)
            case "Redis is killed":
                await self.town.lose_redis(choice.part * 2)
            case _:
                await asyncio.to_thread(self.town.redis.ask, "FLUSHALL")
        self.tallies[choice.kind].times += 1

    async def _kill_at(self, choice: Choice) -> None:
        """Have whoever comes to a place first killed there; nobody, if nobody comes."""
        armed = self.town.points[choice.kind.partition(" ")[0]] / choice.place
        armed.touch()
        end = time.monotonic() + REACH_SECONDS
        while not (dead := [*armed.parent.glob(f"{armed.name} *")]):
            if time.monotonic() > end:
                armed.unlink(missing_ok=True)
                end += 1.0  # somebody may have come just now
                if not armed.exists() and not [*armed.parent.glob(f"{armed.name} *")]:
                    return
            await asyncio.sleep(0.02)
        at, pid = time.monotonic(), int(dead[0].name.partition(" ")[2])
        dead[0].unlink()
        self._note(choice.kind, at, (await self.town.held()).get(pid, []))

    async def _kill(self, choice: Choice) -> None:
        kind, _, what = choice.kind.partition(" ")
        if choice.kind == "poller":
            if pid := self.town.poller():
                self._shoot(pid)
                self.tallies["poller"].times += 1
                self._watches.append(asyncio.create_task(self._succeeded(pid, time.monotonic())))
            return
        posts = [post for post in self.town.of(kind) if post.process.is_alive()]
        held = await self.town.held() if what else {}
        victims = [(post.pid, child) for post in posts for child in sorted(held.keys() & post.children())]
        if what in ("", "worker"):
            victims = victims or [(post.pid, 0) for post in posts]
        if not victims:
            return
        worker, child = victims[int(choice.part * len(victims))]
        if what != "child":
            self._shoot(worker)
        if child and "child" in what:
            self._shoot(child)
        self._note(choice.kind, time.monotonic(), held.get(child, []))

    def _shoot(self, pid: int) -> None:
        try:
            os.kill(pid, signal.SIGKILL)
        except ProcessLookupError:  # it came to its end meanwhile
            pass

    def _note(self, kind: str, at: float, held: list[Held]) -> None:
        self.tallies[kind].times += 1
        self.tallies[kind].hands += len(held)
        self._watches += [asyncio.create_task(self._taken_up(kind, at, *each)) for each in held]

    async def _taken_up(self, kind: str, at: float, run: str, fence: int) -> None:
        """Measure until a run is free for others, and until one of them has it, unless it waits for a vendor or has ended."""
        free = False
        while True:
            for row in await self.town.rows(runs.c.id == run):
                now, mine = self.town.store.now(), row.fence == fence
                held = mine and row.state == "running" and row.lease_until > now
                if not held and not free:
                    free = True
                    self.tallies[kind].free.append(time.monotonic() - at)
                waits = row.state == "waiting" and (row.wake_at is None or row.wake_at > now)
                if not mine or row.state not in OPEN_RUN or waits:
                    return self.tallies[kind].taken.append(time.monotonic() - at)
            if not free:
                self._overdue(f"run {run}", kind, at)
            await asyncio.sleep(0.05)

    async def _succeeded(self, dead: int, at: float) -> None:
        """Measure until another process asks vendors."""
        while self.town.poller() in (0, dead):
            self._overdue("asking vendors", "poller", at)
            await asyncio.sleep(0.05)
        self.tallies["poller"].taken.append(time.monotonic() - at)

    def _overdue(self, what: str, kind: str, at: float) -> None:
        assert time.monotonic() - at < STANDSTILL, (
            f"{what} stands still {STANDSTILL:g} s after a kill of {kind}"
        )

    def table(self) -> str:
        """What was done, and how long what was in hand stood still, in seconds."""
        rows = [f"{'':28}{'times':>7}{'in hand':>9}{'free':>7}{'taken up':>10}{'median':>8}"]
        for kind, tally in self.tallies.items():
            row = f"{kind:28}{tally.times:7}{tally.hands or '':>9}"
            if tally.taken:
                free = f"{max(tally.free):.1f}" if tally.free else ""
                row += f"{free:>7}{max(tally.taken):10.1f}{median(tally.taken):8.1f}"
            rows.append(row)
        longest, usual = (max(self.waited), median(self.waited)) if self.waited else (0.0, 0.0)
        rows.append(f"Any run waited {longest:.1f} s at most for a free worker, {usual:.1f} s in the middle.")
        return "\n".join(rows)


# Those who make films meanwhile


async def _film(person: Client, key: str) -> None:
    """One film from wish to rest, agreeing to whatever is asked."""
    async with following(Film(person, await person.create("one lamp", key))) as film:
        await person.say(film, "one lamp")
        while (ended := await film.until("RUN_FINISHED"))["outcome"]["type"] == "interrupt":
            await person.approve(film, ended["outcome"]["interrupts"][0])
        assert ended["outcome"] == {"type": "success"}, ended
        await film.rest()


async def _person(town: Town, number: int, killing: asyncio.Task[None]) -> int:
    """Make films, five at a time, for as long as there is killing; how many."""
    made = 0

    async def films(place: int) -> None:
        nonlocal made
        turn = 0
        while not turn or not killing.done():
            await _film(person, f"{place}-{turn}")
            made, turn = made + 1, turn + 1

    async with town.client() as http:
        person = Client(town, http, f"person{number}@example.org", welcome=10_000.0)  # type: ignore[arg-type]
        await person.register()
        await person.prove()
        async with asyncio.TaskGroup() as group:
            for place in range(FILMS):
                group.create_task(films(place))
    return made


async def _check(town: Town, vendor: Path, films: int) -> None:
    """Everything that was promised, read from the database and the vendor's journal."""
    async with town.store.read() as tx:
        assert (wrong := await books.audit(tx)) == [], wrong
        orders, found = sold(vendor), 0
        for person in await profiles.list(tx):
            assert await ledger.balance(tx, person.id, "held") == 0
            for video in await videos.list(tx, person.id, limit=1000):
                await whole(tx, town.home, video, orders)
                found += 1
        assert found == films, f"{found} films of {films}"


# The command


async def _play(folder: Path, chance: random.Random, kills: int, minutes: float) -> str:
    """Kill while films are made, let them come to rest, check; what was done, in a sentence."""
    base = Path(tempfile.mkdtemp(prefix="pixora-pg-", dir="/tmp"))  # sockets have short names
    base.chmod(0o755)
    (folder / "postgres").symlink_to(base)
    database, redis, began = Postgres(base), Redis(folder), time.monotonic()
    database.start()
    redis.start()
    try:
        with vendor(folder, misdeeds(chance), LATENCY) as url:
            town = Town(folder, database, redis, url)
            killer = Killer(town, chance)
            try:
                async with town.running():
                    looking = asyncio.create_task(killer.look_on())
                    async with asyncio.TaskGroup() as group:
                        killing = group.create_task(killer.work(kills, began + minutes * 60))
                        people = [
                            group.create_task(_person(town, number, killing)) for number in range(PEOPLE)
                        ]
                    looking.cancel()
                    films = sum(person.result() for person in people)
                    await _check(town, folder, films)
            finally:
                print(killer.table(), flush=True)
        assert not town.trouble, "; ".join(town.trouble)
    finally:
        redis.stop()
        database.stop()
    rmtree(base)
    return f"{killer.kills} kills over {films} films of {PEOPLE} people in {time.monotonic() - began:.0f} s"


def soak(kills: int, seed: int, minutes: float) -> int:
    """One town; the exit code."""
    folder = Path(tempfile.mkdtemp(prefix="pixora-soak-"))
    play_client.SECONDS = PATIENCE  # thirty films are made at once, and what is killed has to be begun again
    print(f"soak at scale: seed {seed}", flush=True)
    try:
        done = asyncio.run(_play(folder, random.Random(seed), kills, minutes))
    except (AssertionError, TimeoutError, BaseExceptionGroup) as error:
        for cause in _causes(error):
            print(f"soak at scale: seed {seed}: {type(cause).__name__}: {cause}")
        print(f"Its home is {folder}.")
        return 1
    rmtree(folder)
    print(f"soak at scale: seed {seed}: {done}; nothing lost, nothing paid twice")
    return 0


def _causes(error: BaseException) -> Iterator[BaseException]:
    if isinstance(error, BaseExceptionGroup):
        for each in error.exceptions:
            yield from _causes(each)
    else:
        yield error
