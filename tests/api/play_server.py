"""A real ``pixora serve`` in a process of its own, which is killed and started again on the same home.

Its processes are forked from one that has everything imported already, so that a life costs
a fraction of a second. They differ from what a person starts in a few numbers and in the
model, which plays the script that the person names.
"""

from __future__ import annotations

import asyncio
import gc
import multiprocessing
import os
import signal
import socket
import sys
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field, replace
from datetime import timedelta
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from agent.model import Delta, ModelError, Prompt
from agent.scripted_model import Scripted, Turn
from tests.agent.drive import FILM, KINDS, LAMP, MAKING
from tests.databases import elsewhere
from tests.forked import forks

MODELS = {
    "PIXORA_PLUGINS_BLOCKED": "providers.local",
    **{f"PIXORA_{kind.upper()}_MODELS": f"faulty:{kind}" for kind in KINDS},
}
"""Settings with which everything is bought from the faulty vendor."""
SECONDS = 60.0


# The process that is killed

NIGHT = {"op": "update", "scene_id": "s1", "field": "visual_description", "value": "a boat at sea by night"}
LOUDER = {"field": "mix.music", "value": -12.0}
GONE = ModelError("the model is gone")
MUMBLES = ModelError("the model broke off", retry=True, retry_after=0.0)


def planning(film: dict[str, Any]) -> Turn:
    return [("plan_scenes", film), ("request_approval", {"message": "Shall I?"})]


SCRIPTS: dict[str, list[Turn]] = {
    "two lamps": [planning(FILM), [(name, {}) for name in MAKING], [("charge_credits", {})]],
    "one lamp": [planning(LAMP)],
    "one lamp, then nothing": [planning(LAMP), MUMBLES],
    "mumble": [MUMBLES],
    "by night": [[("edit_scenes", {"operations": [NIGHT]})]],
    "no, by day": [[("undo_edit", {})]],
    "louder music": [[("edit_film", {"operations": [LOUDER]})], [("assemble_video", {})]],
}
"""What the model does when it is told this; after approval it goes on where it was."""


class Obedient:
    """A model that plays the script named by the person's newest words."""

    name = "offline/obedient"

    async def stream(self, prompt: Prompt) -> AsyncIterator[Delta]:
        roles = [message.role for message in prompt.messages]
        newest = max(number for number, role in enumerate(roles) if role == "user")
        before: list[Turn] = [""] * roles[:newest].count("assistant")
        script = SCRIPTS[prompt.messages[newest].content]
        async for delta in Scripted([*before, *script]).stream(prompt):
            yield delta


def live(environ: Mapping[str, str], port: int, log: Path, said: Connection) -> None:
    """One life of the server; what it prints for people goes to whoever started it."""
    be(environ, log, said.fileno(), "serve", "--port", str(port))


def be(environ: Mapping[str, str], log: Path, said: int, *arguments: str) -> None:
    """Be a command of a person's, hastened."""
    from argon2 import PasswordHasher

    from agent import advance, compose, making, passwords, processes
    from film import units
    from pixora import cli
    from store import idempotency

    gc.freeze()  # what was imported before the fork stays shared
    os.environ.update(environ)
    errors = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    os.dup2(said, 1)
    os.dup2(errors, 2)
    sys.stdout = open(1, "w", buffering=1, encoding="utf-8", closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", buffering=1, encoding="utf-8", closefd=False)  # noqa: SIM115
    making.PAUSE = timedelta(seconds=0.1)  # runs are given back and taken up again between two looks
    idempotency.ABANDONED = timedelta(seconds=0.2)  # whoever asks again need not wait a minute
    advance.CRASHES = 1000  # far more kills than a run is forgiven
    if "PIXORA_REDIS_URL" in environ and environ.get("LEASES") != "real":
        # Nobody knows who died on another machine, so a lease has to run out.
        processes.HOLD_SECONDS, processes.BEAT_SECONDS = 3.0, 0.5
    if "DELIVERED_TWICE" in environ:
        deliver_twice(Path(environ["DELIVERED_TWICE"]))
    units.SHORT_SIDE["draft"] = 90  # what is tested is who pays for what, not pixels
    passwords._hasher = PasswordHasher(time_cost=1, memory_cost=1024)
    compose.open_model = lambda name, settings: Obedient()
    sys.exit(cli.main([*arguments]))


TWIN = "-twin"


def deliver_twice(log: Path) -> None:
    """Have each job queued with a twin, and note when each was at work."""
    from agent.queue import jobs, offers

    add, carry_out = offers.Queues._add, jobs._carry_out

    def both(queues: offers.Queues, offer: offers.Offer) -> bool:
        made = add(queues, offer)
        return made and add(queues, replace(offer, name=offer.name + TWIN))

    def noted(work: Any) -> Any:
        job, begun = jobs.rq.get_current_job(), time.time()
        assert job is not None
        try:
            return carry_out(work)
        finally:
            with log.open("a") as file:
                file.write(f"{job.id} {begun} {time.time()}\n")

    offers.Queues._add, jobs._carry_out = both, noted  # type: ignore[method-assign]
    jobs.LIFE_SECONDS = 0.0  # nobody takes up what was queued for another


# Whoever starts it


@dataclass
class Server:
    """One home that is served; whenever the server is killed, the next life begins at once."""

    home: Path
    environ: Mapping[str, str]
    left: list[str]
    """Failpoints at which it is yet to be killed, each once."""
    killed: list[str] = field(default_factory=list)
    life: int = 0
    link: str = ""
    """The token that signs the owner in, as it was printed last."""

    def __post_init__(self) -> None:
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = self.home.parent / "server.log"
        self.reached = self.home.parent / "failpoints"
        self._up = asyncio.Event()
        self._process: Any = None
        self._stopping = False
        self._shot = False
        self._armed = False
        """Whether this life may yet be killed at a failpoint."""

    async def up(self, after: int = 0) -> int:
        """Wait until a life later than that one answers; its number."""
        while True:
            await self._up.wait()
            if self.life > after:
                return self.life
            await asyncio.wait_for(self._died.wait(), SECONDS)

    async def stop(self) -> None:
        """Have every life end in good order, until one does without being killed; then another begins."""
        self._stopping = True
        while self._stopping:
            life = await self.up()
            with suppress(ProcessLookupError):  # killed at a failpoint this very moment
                os.kill(self._process.pid, signal.SIGTERM)
            await self.up(life)

    def shoot(self) -> None:
        """Kill this life wherever it is."""
        if self._process is not None and self._process.is_alive():
            self._shot = True
            self._process.kill()

    async def over(self) -> None:
        """Wait until it was killed at every failpoint; it is idle but for what it does by itself."""
        async with asyncio.timeout(SECONDS):
            life = await self.up()
            while self.left:
                life = await self.up(life)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[Server]:
        """Serve until the block ends, which has to see every kill; then end in good order."""
        lives = asyncio.create_task(self._lives(), name="lives of the server")
        here = asyncio.current_task()
        assert here is not None
        lives.add_done_callback(lambda done: done.cancelled() or here.cancel())
        try:
            yield self
            assert not self.left, f"never reached: {self.left}"
            lives.cancel()
            await asyncio.wait({lives})
            with suppress(ProcessLookupError):  # killed at a failpoint this very moment
                os.kill(self._process.pid, signal.SIGTERM)
            await self._end()
            good = (0, -signal.SIGKILL) if self._armed else (0,)
            assert self._process.exitcode in good, self._errors()
        except BaseException as error:
            if lives.done() and not lives.cancelled() and (ended := lives.exception()):
                raise ended from None
            error.add_note(f"in life {self.life}, after {self.killed}, before {self.left}: {self._errors()}")
            raise
        finally:
            lives.cancel()
            if self._process is not None and self._process.is_alive():
                self._process.kill()

    async def _lives(self) -> None:
        while True:
            await self._begin()
            await self._end()
            self._up.clear()
            self._died.set()
            ended = self._process.exitcode
            if ended == 0 and self._stopping:
                assert "graceful shutdown exceeded" not in _read(self.log), "followers kept it from ending"
                self._stopping = False
                continue
            if ended == -signal.SIGKILL and self._shot:
                self._shot = False
                self.killed.append("any moment")
                continue
            where = (_read(self.reached).split() or ["the start"])[-1]
            name = where if where in self.left else where.partition("#")[0]
            assert ended == -signal.SIGKILL and name in self.left, (
                f"life {self.life} ended with {ended} at {where}: {self._errors()}"
            )
            self.left.remove(name)
            self.killed.append(name)

    async def _begin(self) -> None:
        told, said = multiprocessing.Pipe(duplex=False)
        environ = {
            **elsewhere(self.home),
            **self.environ,
            "PIXORA_HOME": str(self.home),
            "PIXORA_FAILPOINT": ",".join(self.left),
            "PIXORA_FAILPOINT_LOG": str(self.reached),
        }
        self._process = forks().Process(target=live, args=(environ, self.port, self.log, said))
        self._armed = bool(self.left)
        self._process.start()
        said.close()
        self.life += 1
        self._died = asyncio.Event()
        self._told = asyncio.create_task(self._listen(told), name="what the server prints")

    async def _listen(self, told: Connection) -> None:
        """Read what is printed, until it stops."""
        loop, lines = asyncio.get_running_loop(), asyncio.StreamReader()
        with open(os.dup(told.fileno()), "rb", buffering=0) as pipe:  # noqa: PTH123
            told.close()
            transport, _ = await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), pipe)
            try:
                while line := (await lines.readline()).decode():
                    if '"token"' in line:
                        self.link = line.split('"')[3]
                        self._up.set()
            finally:
                transport.close()

    async def _end(self) -> None:
        """Wait for the end of this life."""
        loop, ended = asyncio.get_running_loop(), asyncio.Event()
        loop.add_reader(self._process.sentinel, ended.set)
        try:
            await ended.wait()
        finally:
            loop.remove_reader(self._process.sentinel)
        self._process.join()

    def _errors(self) -> str:
        return _read(self.log)[-1500:]


def _read(path: Path) -> str:
    return path.read_text() if path.exists() else ""


def free_port() -> int:
    """A port that nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port: int = taken.getsockname()[1]
        return port
