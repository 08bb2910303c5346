"""The people: ``python -m evals.load.people PLAN OUT``.

Each one arrives, registers, asks for a film, looks at the plan and approves; others follow the
film meanwhile. Some change the film once it is there, some stop it half-way. A line of JSON on
stdout says every second how far all are; what each saw is in OUT at the end.
"""

from __future__ import annotations

import asyncio
import contextlib
import email
import gc
import json
import os
import re
import sys
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Any

import httpx
import uvloop

from agent.children import end_with
from evals.load.follower import Follower

API = "/api/v1"
TOKEN_SECONDS = 600.0
"""How old an access token may become; it is good for 15 minutes."""
SUBJECTS = ("lighthouse keeper", "baker", "clockmaker", "gardener", "sailor", "painter", "beekeeper", "pilot")
TROUBLES = ("befriends a storm", "loses a letter", "finds a lost dog", "waits for snow", "builds a boat")
WISH = "A {} {}, told in three scenes"
SECONDS = 12
CHANGE = "make scene 2 happen at night"
STOP_AFTER = 0.5
"""Within which share of the slowest clip a person stops the making."""
PASSWORD = "four unrelated words"
EACH_SECONDS = 1.0


CHATS, CANCELS = "chats", "cancels"


class Refused(Exception):
    """A server's answer was no success."""


class Crowd:
    """Everybody, and how far they are."""

    def __init__(self, plan: dict[str, Any]) -> None:
        self.load = plan["load"]
        self.urls: Sequence[str] = plan["urls"]
        self.outbox = Path(plan["home"]) / "outbox"
        limits = httpx.Limits(max_connections=40, keepalive_expiry=3)
        self.http = [
            httpx.AsyncClient(base_url=url + API, timeout=60, trust_env=False, limits=limits)
            for url in self.urls
        ]
        self.people = [Person(self, number, fate) for number, fate in enumerate(_fates(self.load))]
        self.wrong: Counter[str] = Counter()
        """What went wrong for the people, in the servers' words."""
        self._mails: dict[str, str] = {}
        self._read: set[str] = set()

    async def live(self) -> None:
        """Until everybody has what they wanted, or nobody's patience lasts."""
        dice, seconds = Random(self.load["seed"]), self.load["minutes"] * 60
        arrivals = sorted(dice.uniform(0, seconds) for _ in self.people)
        reporter = asyncio.create_task(self._report(), name="report")
        try:
            async with asyncio.timeout(seconds + self.load["patience"]), asyncio.TaskGroup() as group:
                for person, arrival in zip(self.people, arrivals, strict=True):
                    group.create_task(person.live(arrival))
        except TimeoutError:
            self.wrong["gave up waiting"] += 1
        finally:
            reporter.cancel()
            for client in self.http:
                await client.aclose()

    async def mailed(self, address: str) -> str:
        """The token in the mail to a person, once it is there."""
        while address not in self._mails:
            for path in self.outbox.glob("*.eml") if self.outbox.is_dir() else ():
                if path.name in self._read:
                    continue
                mail = email.message_from_bytes(path.read_bytes())
                if found := re.search(r"#token=(\S+)\s", str(mail.get_payload())):  # it may be half-written
                    self._mails[mail["To"]] = found[1]
                    self._read.add(path.name)
            await asyncio.sleep(0.2)
        return self._mails[address]

    async def _report(self) -> None:
        while True:
            steps = Counter(step for person in self.people for step in person.steps)
            heard = sum(len(follower.numbers) for person in self.people for follower in person.followers)
            print(
                json.dumps({"time": time.time(), "events": heard, "wrong": dict(self.wrong), **steps}),
                flush=True,
            )
            await asyncio.sleep(EACH_SECONDS)

    def public(self) -> dict[str, Any]:
        """What everybody did and saw."""
        return {"people": [person.public() for person in self.people], "wrong": dict(self.wrong)}


class Person:
    """Somebody with one film, and those who follow it."""

    def __init__(self, crowd: Crowd, number: int, fate: str) -> None:
        self.followers: list[Follower] = []
        self.steps: dict[str, float] = {}
        """When each step was reached."""
        self.film = ""
        self.last = 0
        """The number of the film's newest event at the end."""
        self._crowd = crowd
        self._number = number
        self._dice = Random(f"{crowd.load['seed']} {number}")
        self._cancels, self._chats = fate == CANCELS, fate == CHATS
        self._http = crowd.http[number % len(crowd.http)]
        self._ends: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._tokens: dict[str, str] = {}
        self._since = 0.0
        self._renewing = asyncio.Lock()

    async def live(self, arrival: float) -> None:
        """From the first visit to the finished film; trouble is noted and ends the visit."""
        await asyncio.sleep(arrival)
        tasks: list[asyncio.Task[None]] = []
        try:
            await self._register()
            wish = WISH.format(self._dice.choice(SUBJECTS), self._dice.choice(TROUBLES))
            self.film = (await self._ask("POST", "/videos", {"description": wish, "duration": SECONDS}))["id"]
            self._invite()
            tasks = [asyncio.create_task(follower.follow()) for follower in self.followers]
            await self._make(wish)
            await self._rest()
            self._mark("done")
        except (Refused, httpx.HTTPError) as error:
            self._crowd.wrong[f"{type(error).__name__}: {error}"] += 1
        finally:
            for task in tasks:
                task.cancel()
            for ended in await asyncio.gather(*tasks, return_exceptions=True):
                if isinstance(ended, Exception):
                    self._crowd.wrong[f"a follower: {ended!r}"] += 1

    async def token(self) -> str:
        """An access token that is good for a while."""
        async with self._renewing:
            if time.monotonic() - self._since > TOKEN_SECONDS:
                body = {"refresh_token": self._tokens["refresh_token"]}
                await self._enter("/auth/refresh?token_in_body=true", body)
        return self._tokens["access_token"]

    def public(self) -> dict[str, Any]:
        return {
            "film": self.film, "steps": self.steps, "cancels": self._cancels, "chats": self._chats, "last": self.last,
            "followers": [
                {"numbers": one.numbers.tolist(), "times": one.times.tolist(), "connected": one.connected,
                 "dropped": one.dropped}
                for one in self.followers
            ],
        }  # fmt: skip

    async def _register(self) -> None:
        self._mark("arrived")
        address = f"person{self._number}@example.org"
        await self._enter("/auth/register?token_in_body=true", {"email": address, "password": PASSWORD})
        await self._ask("POST", "/auth/verify", {"token": await self._crowd.mailed(address)})
        self._mark("registered")

    def _invite(self) -> None:
        """Followers connect to all servers alike; the first one is the person."""
        load, urls = self._crowd.load, self._crowd.urls
        every = load["followers"] / load["films"]
        count = int((self._number + 1) * every) - int(self._number * every)
        for number in range(max(1, count)):
            dice = Random(f"{load['seed']} {self._number} {number}")
            drops = dice.random() < load["reconnecting"]
            url = urls[(self._number + number) % len(urls)]
            self.followers.append(Follower(url, self.film, self.token, dice, drops))
        self.followers[0].told = self._told

    async def _make(self, wish: str) -> None:
        await self._say(wish)
        self._mark("planned")
        await self._think()
        await self._approve()
        if self._cancels:
            await asyncio.sleep(
                self._dice.uniform(0, STOP_AFTER * max(map(max, self._crowd.load["latencies"].values())))
            )
            run = self._run
            await self._ask("POST", f"/runs/{run}/cancel")
            await self._ended()
            return self._mark("cancelled")
        ended = await self._ended()
        if ended.get("outcome", {}).get("type") != "success":
            raise Refused(f"the film ended with {json.dumps(ended)[:300]}")
        self._mark("finished")
        if self._chats:
            await self._think()
            await self._say(CHANGE)
            await self._approve("changed")
            await self._ended()
            self._mark("made again")
        return None

    async def _say(self, words: str) -> None:
        """Say something, which is to end with a plan to agree to."""
        await self._ask("POST", f"/videos/{self.film}/runs", {"message": words})
        ended = await self._ended()
        if ended.get("outcome", {}).get("type") != "interrupt":
            raise Refused(f"no plan came of {words!r}: {json.dumps(ended)[:300]}")
        self._asked = ended["outcome"]["interrupts"][0]

    async def _approve(self, step: str = "approved") -> None:
        self._mark(step)
        answer = {"interruptId": self._asked["id"], "status": "resolved", "payload": {"approved": True}}
        started = await self._ask("POST", f"/videos/{self.film}/runs", {"resume": [answer]})
        self._run = started["run_id"]

    async def _think(self) -> None:
        await asyncio.sleep(self._dice.uniform(0.5, 1.5) * self._crowd.load["reading"])

    async def _rest(self) -> None:
        """Until nothing is under way any more and every follower has seen all there is."""
        while (now := await self._ask("GET", f"/videos/{self.film}/state"))["state"]["plan"] is not None:  # noqa: ASYNC110
            await asyncio.sleep(2.0)
        self.last = now["seq"]
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(30):
                await asyncio.gather(*(follower.until(self.last) for follower in self.followers))

    def _told(self, event: dict[str, Any]) -> None:
        if event["type"] in ("RUN_FINISHED", "RUN_ERROR"):
            self._ends.put_nowait(event)

    async def _ended(self) -> dict[str, Any]:
        """How the next run ends that has not been heard of."""
        return await self._ends.get()

    async def _enter(self, path: str, body: dict[str, Any]) -> None:
        answer = await self._http.post(path, json=body)
        self._tokens, self._since = _body(answer), time.monotonic()

    async def _ask(self, method: str, path: str, body: Any = None) -> Any:
        headers = {"Authorization": f"Bearer {await self.token()}"}
        return _body(await self._http.request(method, path, json=body, headers=headers))

    def _mark(self, step: str) -> None:
        self.steps[step] = time.time()


def _fates(load: dict[str, Any]) -> Sequence[str]:
    """What becomes of each person, in no order."""
    films = load["films"]
    fates = [CANCELS] * round(films * load["cancelling"]) + [CHATS] * round(films * load["chatting"])
    fates = [*fates, *[""] * films][:films]
    Random(load["seed"]).shuffle(fates)
    return fates


def _body(answer: httpx.Response) -> Any:
    if answer.status_code >= 300:
        raise Refused(
            f"{answer.request.method} {answer.request.url.path}: {answer.status_code} {answer.text[:300]}"
        )
    return answer.json() if answer.content else None


async def play(plan: Path, out: Path) -> None:
    """Everybody's visit."""
    crowd = Crowd(json.loads(plan.read_text()))
    gc.freeze()
    gc.disable()  # nothing here is garbage in cycles, and a look for it would pass for the server's slowness
    await crowd.live()
    out.write_text(json.dumps(crowd.public()))


if __name__ == "__main__":
    end_with(os.getppid())
    uvloop.run(play(Path(sys.argv[1]), Path(sys.argv[2])))
