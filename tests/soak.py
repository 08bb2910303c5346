"""Random kills: ``python -m tests.soak [--kills N] [--seed S] [--minutes M] [--served | --scale]``.

Each round makes several films at once in a fresh home, bought from a vendor that
misbehaves at random, in a process that is killed again and again: at a named place, or at
any moment. Then a process is left alone until the films rest, and everything that was
promised is checked. With ``--served`` the process is a server, which people use over HTTP,
following every film, while it dies; with ``--scale`` there are several servers, workers, a
PostgreSQL and a Redis (:mod:`tests.scale.soak`). Exits 1 with what was wrong, and leaves
that home where it says.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import random
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx

from agent import studio
from agent.compose import compose
from agent.executor import Executor
from agent.model import Prompt
from agent.scripted_model import Scripted
from providers.faulty.vendor import journal
from store import books, calls, events, plans, profiles, runs, takes, videos
from store.blobs import FolderBlobs
from store.engine import Store, Tx
from tests.agent.drive import FILM, KINDS, TURNS, carry, settings
from tests.agui import replayed, verify
from tests.api.play_client import API, Client, Film, following
from tests.api.play_server import MODELS, Server

ROOT = Path(__file__).parents[1]
WISHES = ("a red lamp", "a blue lamp", "a blue lamp")
"""One film each; the two that are alike may share what was made."""
KILLS_A_ROUND = 5
REST_SECONDS = 120.0
Fault = dict[str, Any]


# The process that is killed


def planned(prompt: Prompt) -> list[tuple[str, Any]]:
    """The film of the tests, in the colour of the wish."""
    wish = next(message.content for message in prompt.messages if message.role == "user")
    return [("plan_scenes", FILM | {"style": wish}), ("request_approval", {"message": wish})]


async def work(home: Path, url: str) -> None:
    """Carry the films to where they rest, from wherever an earlier process left them."""
    app = await compose(settings(home, url), model_of=lambda name: Scripted([planned, *TURNS[1:]]))
    try:
        await Executor(app).start()
        owner = (await studio.home_owner(app)).id
        async with app.store.read() as tx:
            found = [(video.id, video.description) for video in await videos.list(tx, owner)]
        for wish in (Counter(WISHES) - Counter(wish for _, wish in found)).elements():
            found.append(((await studio.create_video(app, owner, wish)).id, wish))
        async with asyncio.timeout(REST_SECONDS):
            await asyncio.gather(*(carry(app, owner, video, wish) for video, wish in found))
    finally:
        await app.aclose()


# A round


@dataclass
class Round:
    """One home, its vendor, and what was done to them."""

    folder: Path
    url: str
    kills: list[str] = field(default_factory=list)

    @property
    def home(self) -> Path:
        return self.folder / "home"

    def run(self, name: str = "", after: float = REST_SECONDS + 30.0, **environ: str) -> bool:
        """Work in a process of its own and kill it after some seconds; whether it came to an end first."""
        command = [sys.executable, "-m", "tests.soak", "--work", str(self.home), self.url]
        with (self.folder / "log").open("a") as log:
            process = subprocess.Popen(command, cwd=ROOT, env=os.environ | environ, stdout=log, stderr=log)
            try:
                code = process.wait(after)
            except subprocess.TimeoutExpired:
                process.kill()
                code = process.wait()
        if code == -signal.SIGKILL:
            self.kills.append(name or f"after {after:.1f} s")
        elif code:
            raise AssertionError(
                f"the process ended with {code}: {(self.folder / 'log').read_text()[-1500:]}"
            )
        return code == 0


def faults(chance: random.Random) -> list[Fault]:
    """What the vendor does wrong in one round."""
    wrong: list[Fault] = []
    for _ in range(chance.randint(2, 6)):
        on = chance.choice(["submit", "submit", "submit", "make", "poll", "fetch"])
        do = {
            "submit": ["drop_before", "drop_after", "429", "500"],
            "make": ["fail", "refuse", "overbill"],
            "poll": ["500"],
            "fetch": ["500", "garbage"],
        }[on]
        rule: Fault = {"on": on, "do": chance.choice(do), "model": chance.choice(KINDS)}
        wrong.append(rule | {"nth": chance.randint(1, 4), "billed": chance.random() < 0.5, "factor": 2.0})
    return wrong


@contextmanager
def vendor(folder: Path, wrong: list[Fault], latency: float) -> Iterator[str]:
    """The address of a faulty vendor that outlives whoever buys from it."""
    (folder / "faults.json").write_text(json.dumps(wrong))
    command = [sys.executable, "-m", "providers.faulty.vendor", str(folder), "--latency", str(latency)]
    command += ["--faults", str(folder / "faults.json")]
    with (
        (folder / "vendor.log").open("a") as log,
        subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=log, text=True) as process,
    ):
        assert process.stdout is not None
        try:
            yield process.stdout.readline().strip()
        finally:
            process.kill()


def play(folder: Path, chance: random.Random, reached: Counter[str], most: int) -> list[str]:
    """Kill up to ``most`` times, let the films come to rest, check; the kills there were."""
    with vendor(folder, faults(chance), chance.choice([0.02, 0.3, 1.0])) as url:
        now = Round(folder, url)
        try:
            while len(now.kills) < most:
                if _killed(now, chance, reached):
                    break
            log = folder / "failpoints"
            if not now.run(PIXORA_FAILPOINT_LOG=str(log)):
                raise AssertionError(f"the films did not come to rest in {REST_SECONDS:g} s")
            counted = Counter(row.partition("#")[0] for row in log.read_text().split())
            reached |= counted
            asyncio.run(check(now))
        except AssertionError as error:
            raise AssertionError(f"after kills {now.kills}: {error}") from error
    return now.kills


def play_served(folder: Path, chance: random.Random, reached: Counter[str], most: int) -> list[str]:
    """The same with a server that is killed while its films are followed over HTTP."""
    with vendor(folder, faults(chance), chance.choice([0.02, 0.3, 1.0])) as url:
        now = Round(folder, url)
        names = [chance.choice(sorted(reached)) for _ in range(most)] if reached else []
        points = {f"{name}#{chance.randint(1, max(1, min(reached[name], 30)))}" for name in names}
        server = Server(now.home, {**MODELS, "PIXORA_FAULTY_URL": url}, sorted(points))
        try:
            asyncio.run(_serve(server, [chance.uniform(0.2, 4.0) for _ in range(most)]))
            reached |= Counter(row.partition("#")[0] for row in server.reached.read_text().split())
            asyncio.run(check(now))
        except AssertionError as error:
            raise AssertionError(f"after kills {server.killed}: {error}") from error
    return server.killed


async def _serve(server: Server, pauses: Sequence[float]) -> None:
    """Make the films as the owner of the home, while the server is killed after each pause too."""
    async with server.running(), httpx.AsyncClient(base_url=server.url + API, timeout=REST_SECONDS) as http:
        owner = Client(server, http)
        await owner.follow_link()
        shots = asyncio.create_task(_shoot(server, pauses))
        try:
            await asyncio.gather(*(_film(owner, str(number)) for number, _ in enumerate(WISHES)))
        finally:
            shots.cancel()
        server.left.clear()  # the next round has others


async def _shoot(server: Server, pauses: Sequence[float]) -> None:
    for pause in pauses:
        await asyncio.sleep(pause)
        server.shoot()


async def _film(owner: Client, key: str) -> None:
    """One film from wish to rest, agreeing to whatever is asked."""
    async with following(Film(owner, await owner.create("two lamps", key))) as film:
        await owner.say(film, "two lamps")
        while (ended := await film.until("RUN_FINISHED"))["outcome"]["type"] == "interrupt":
            await owner.approve(film, ended["outcome"]["interrupts"][0])
        await film.rest()


def _killed(now: Round, chance: random.Random, reached: Counter[str]) -> bool:
    """Run and kill once; whether the films came to rest before."""
    if reached and chance.random() < 0.6:
        name = chance.choice(sorted(reached))
        failpoint = f"{name}#{chance.randint(1, max(1, min(reached[name], 30)))}"
        return now.run(failpoint, PIXORA_FAILPOINT=failpoint)
    return now.run(after=chance.uniform(1.0, 8.0))


# What was promised


async def check(now: Round) -> None:
    """Raise ``AssertionError`` for the first promise that was not kept."""
    url = settings(now.home, now.url).database_url
    store = await Store.open(url, FolderBlobs(now.home / "blobs"))
    try:
        async with store.read() as tx:
            owner = await profiles.find_owner(tx)
            assert owner is not None
            found = await videos.list(tx, owner.id)
            assert len(found) == len(WISHES), f"{len(found)} films"
            assert (wrong := await books.audit(tx)) == [], wrong
            orders = sold(now.folder)
            for video in found:
                await whole(tx, now.home, video, orders)
    finally:
        await store.close()


def sold(folder: Path) -> dict[str, list[dict[str, Any]]]:
    """What the vendor accepted, by ``plan:unit``, each with what it billed."""
    rows = journal(folder)
    billed = {row["id"]: row["quantity"] for row in rows if row["event"] == "billed"}
    found: dict[str, list[dict[str, Any]]] = {}
    for row in rows:
        if row["event"] == "accepted":
            order = row | {"billed": billed.get(row["id"])}
            found.setdefault(row["key"].rpartition(":")[0], []).append(order)
    return found


async def whole(tx: Tx, home: Path, video: videos.Video, sold: dict[str, list[dict[str, Any]]]) -> None:
    """One film: its stream is valid and adds up, and every unit was paid once or not at all."""
    rows = await events.read(tx, video.id, limit=100_000)
    assert [row.seq for row in rows] == list(range(1, len(rows) + 1)), "the log has a hole or a double"
    said = [json.loads(row.data) for row in rows]
    verify(said)
    assert replayed(said) == video.state, "the events do not add up to the state"
    run = await runs.find_latest(tx, video.id)
    assert run is not None
    assert run.state == "finished" or "broke off" in str(run.error), f"the run {run.state}: {run.error}"
    assert await calls.list(tx, video.id, open_only=True) == [], "a call was never answered"
    approved = await plans.list(tx, video.id, "approved", "closed")
    assert [plan.state for plan in approved] == ["closed"], f"plans {[plan.state for plan in approved]}"
    made = await takes.list(tx, video.id)
    missing = [take.unit for take in made if not (home / "blobs" / (take.blob_key or "")).is_file()]
    assert not missing, f"the files of {missing} are gone"
    kept = Counter(take.unit for take in made)
    for line in await plans.lines(tx, approved[0].id):
        orders = sold.get(f"{approved[0].id}:{line.unit}", [])
        state = f"{line.unit} is {line.state} ({line.error}), ordered {len(orders)} times"
        assert kept[line.unit] == (line.state == "made"), f"{state}, kept {kept[line.unit]} times"
        assert len(orders) <= 1, f"{state}: bought twice"
        assert line.state == "made" or line.charged == 0, f"{state} and charged {line.charged}"
        if line.state == "made" and line.kind != "cut":
            assert orders and orders[0]["billed"], f"{state}, but the vendor never made it"
        if line.state not in ("made", "failed"):
            raise AssertionError(f"{state} though the film rests")
        if orders and line.state == "failed":
            assert (line.error or {}).get("code") != "blocked", f"{state}: bought and thrown away"


# The command


def soak(kills: int, seed: int, minutes: float, *, served: bool = False) -> int:
    """Rounds until there were so many kills, or the time is up; the exit code."""
    chance, reached, done, rounds = random.Random(seed), Counter[str](), 0, 0
    end = time.monotonic() + minutes * 60
    while done < kills and time.monotonic() < end:
        folder = Path(tempfile.mkdtemp(prefix="pixora-soak-"))
        rounds += 1
        try:
            done += len(
                (play_served if served else play)(
                    folder, chance, reached, min(KILLS_A_ROUND, kills - done) if reached else 1
                )
            )
        except AssertionError as error:
            print(f"soak: seed {seed}, round {rounds}: {error}\nIts home is {folder}.")
            return 1
        shutil.rmtree(folder)
    short = f" (of {kills}: the {minutes:g} minutes were over)" if done < kills else ""
    print(
        f"soak: seed {seed}: {done} kills{short} in {rounds} rounds of {len(WISHES)} films; nothing lost, nothing paid twice"
    )
    return 0


def main(argv: list[str]) -> int:
    """Soak, or be the process that is killed."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak")
    parser.add_argument("--kills", type=int, default=None, help="20, and 100 with --scale")
    parser.add_argument("--seed", type=int, default=None, help="the same seed makes the same choices")
    parser.add_argument(
        "--minutes", type=float, default=None, help="begin no round after this: 3, 15 with --scale"
    )
    parser.add_argument("--served", action="store_true", help="kill a server that people use over HTTP")
    parser.add_argument(
        "--scale", action="store_true", help="kill servers, workers, their children, Redis, PostgreSQL"
    )
    parser.add_argument("--work", nargs=2, metavar=("HOME", "URL"), help=argparse.SUPPRESS)
    options = parser.parse_args(argv)
    if options.work:
        asyncio.run(work(Path(options.work[0]), options.work[1]))
        return 0
    seed = random.SystemRandom().randrange(10**6) if options.seed is None else options.seed
    if options.scale:
        from tests.scale import soak as at_scale

        return at_scale.soak(options.kills or 100, seed, options.minutes or 15.0)
    return soak(options.kills or 20, seed, options.minutes or 3.0, served=options.served)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
