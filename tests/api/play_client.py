"""Somebody who uses a server over HTTP while it dies again and again, as a careful client does:

a request without an answer is repeated with the same names, a stream is read on from the
last number seen, and nothing is taken on trust: what comes is checked as it comes.
"""

from __future__ import annotations

import asyncio
import email
import json
import re
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

import httpx

from tests.agui import replayed, verify
from tests.api.play_server import SECONDS, Server

API = "/api/v1"
Event = dict[str, Any]


@dataclass
class Client:
    """One person at one server."""

    server: Server
    http: httpx.AsyncClient
    email: str = "ada@example.org"
    password: str = "correct horse battery"
    welcome: float = 10.0
    """Credits that whoever proves an address begins with."""
    repeated: list[str] = field(default_factory=list)
    """Requests that were sent again because the server died over them."""

    async def ask(
        self, method: str, path: str, body: Any = None, *, key: str = "", tag: str = "", **more: Any
    ) -> httpx.Response:
        """Send a request until it is answered; its answer may be a refusal."""
        headers = {"Idempotency-Key": key, "If-Match": tag} | more.pop("headers", {})
        headers = {name: value for name, value in headers.items() if value}
        life = 0
        while True:
            life = await self.server.up(life)
            try:
                answer = await self.http.request(method, path, json=body, headers=headers, **more)
            except httpx.TransportError:
                self.repeated.append(f"{method} {path}")
                continue
            if answer.status_code == 503 and answer.json()["code"] == "database_away":
                self.repeated.append(f"{method} {path}")
                life = 0
                await asyncio.sleep(float(answer.headers["Retry-After"]))
                continue
            assert answer.status_code < 500, answer.text
            if answer.status_code == 409 and answer.json()["code"] == "in_progress":
                life = 0
                await asyncio.sleep(0.1)
                continue
            return answer

    async def done(self, method: str, path: str, body: Any = None, *, key: str = "", **more: Any) -> Any:
        """The body of the answer to a request that must be carried out."""
        answer = await self.ask(method, path, body, key=key, **more)
        assert answer.status_code < 300, f"{method} {path}: {answer.text}"
        return answer.json() if answer.content else None

    # Getting in

    async def register(self) -> None:
        """Make an account, or sign in where that was done and only the answer got lost."""
        who = {"email": self.email, "password": self.password}
        answer = await self.ask("POST", "/auth/register?token_in_body=true", who)
        if answer.status_code == 409:
            assert "POST /auth/register?token_in_body=true" in self.repeated
            return await self.sign_in()
        self.enter(answer)
        return None

    async def sign_in(self) -> None:
        who = {"email": self.email, "password": self.password}
        self.enter(await self.ask("POST", "/auth/login?token_in_body=true", who))

    def enter(self, answer: httpx.Response) -> None:
        assert answer.status_code in (200, 201), answer.text
        self.http.headers["Authorization"] = f"Bearer {answer.json()['access_token']}"
        self.refresh_token = answer.json().get("refresh_token", "")

    def another(self, email: str) -> Client:
        """Somebody else at the same server."""
        return Client(self.server, httpx.AsyncClient(base_url=self.http.base_url, timeout=SECONDS), email)

    async def follow_link(self) -> None:
        """Sign in by the link that the server printed; a link that was used up is printed anew with each life."""
        while True:
            await self.server.up()
            answer = await self.ask("POST", "/auth/link?token_in_body=true", {"token": self.server.link})
            if answer.status_code != 401:
                return self.enter(answer)
            assert "POST /auth/link?token_in_body=true" in self.repeated

    async def refresh(self) -> None:
        token = {"refresh_token": self.refresh_token}
        self.enter(await self.ask("POST", "/auth/refresh?token_in_body=true", token))

    async def forget_password(self, new: str) -> None:
        """Have a token mailed and set another password by it."""
        token = await self.mailed("password", "/auth/reset-password", {"email": self.email})
        answer = await self.ask("POST", "/auth/reset-password/confirm", {"token": token, "password": new})
        assert answer.status_code in (204, 401)
        self.password = new
        await self.sign_in()

    async def prove(self) -> None:
        """Prove the address with the newest mail; where none came, ask for another."""
        while not (me := await self.done("GET", "/users/me"))["verified"]:
            token = await self.mailed()
            answer = await self.ask("POST", "/auth/verify", {"token": token})
            assert answer.status_code in (200, 401), answer.text
        assert me["credits"] == self.welcome

    async def mailed(self, subject: str = "", again: str = "/auth/verify/resend", body: Any = None) -> str:
        """The token in the newest mail to this person; asked for where none came."""
        while not (found := self.mails(subject)):
            life = self.server.life
            await self.done("POST", again, body)
            await self._until(lambda life=life: bool(self.mails(subject)) or self.server.life > life)
        match = re.search(r"#token=(\S+)", found[-1])
        assert match
        return match[1]

    def mails(self, subject: str = "") -> list[str]:
        found = [email.message_from_bytes(path.read_bytes()) for path in
                 sorted((self.server.home / "outbox").glob("*.eml"))]  # fmt: skip
        return [
            str(mail.get_payload())
            for mail in found
            if mail["To"] == self.email and subject in mail["Subject"]
        ]

    async def _until(self, true: Callable[[], bool]) -> None:
        """Wait for something that no signal tells of."""
        async with asyncio.timeout(SECONDS):
            while not true():  # noqa: ASYNC110
                await asyncio.sleep(0.01)

    # Films

    async def edit(self, film: Film, method: str, path: str, body: Any = None) -> None:
        """A person's edit of the revision that is there; done already if only the answer got lost."""
        tag = (await self.ask("GET", f"/videos/{film.id}")).headers["ETag"]
        sent = len(self.repeated)
        answer = await self.ask(method, path, body, key=f"{method}{path}", tag=tag)
        assert answer.status_code < 300 or (len(self.repeated) > sent and answer.status_code == 412), (
            answer.text
        )

    async def converse(self, thread: str, run: str, *words: str, resume: Any = None) -> list[Event]:
        """Run the agent as an AG-UI client does, and read until the run has ended; what was heard last."""
        messages = [
            {"id": f"m{number}", "role": "user", "content": text} for number, text in enumerate(words, 1)
        ]
        body = {"threadId": thread, "runId": run, "messages": messages, "resume": resume}
        life = 0
        while True:
            life = await self.server.up(life)
            heard: list[Event] = []
            try:
                async with self.http.stream("POST", "/agent", json=body) as got:
                    assert got.status_code == 200, await got.aread()
                    async for _, event in frames(got):
                        heard.append(event)
            except httpx.TransportError:
                self.repeated.append(f"POST /agent {run}")
                continue
            assert heard[-1]["type"] in ("RUN_FINISHED", "RUN_ERROR"), heard[-1]
            return heard

    async def film_id(self) -> str:
        """The person's only film."""
        (film,) = (await self.done("GET", "/videos"))["items"]
        return str(film["id"])

    async def create(self, wish: str, key: str = "create") -> str:
        """A new film, by its own door; its id."""
        return str((await self.done("POST", "/videos", {"description": wish}, key=key))["id"])

    async def say(self, film: Film, text: str) -> str:
        """A chat message; the id of the run that reads it."""
        started = await self.done(
            "POST", f"/videos/{film.id}/runs", {"message": text}, key=quote(f"{film.id} {text}")
        )
        return str(started["run_id"])

    async def approve(self, film: Film, asked: Event) -> str:
        """Agree to what an interrupt asks, in the conversation; the id of the run that carries it out."""
        answer = {"interruptId": asked["id"], "status": "resolved", "payload": {"approved": True}}
        started = await self.done("POST", f"/videos/{film.id}/runs", {"resume": [answer]}, key=asked["id"])
        return str(started["run_id"])

    async def press(self, film: Film, asked: Event) -> str:
        """Agree to the same plan by its version, without a key; the id of the run that carries it out."""
        plan = asked["metadata"]["plan"]
        body = {"plan_version": plan["version"], "max_credits": plan["maximum"]}
        return str((await self.done("POST", f"/generation/video/{film.id}", body))["job_id"])


@dataclass
class Film:
    """What one follower has seen of one film."""

    client: Client
    id: str
    said: list[Event] = field(default_factory=list)
    """Event number ``n`` is at ``n - 1``."""
    streams: int = 0
    """How often the follower had to connect."""
    _read: int = 0

    def __post_init__(self) -> None:
        self._news = asyncio.Condition()

    async def follow(self) -> None:
        """Read on from the last number seen, for as long as anybody wants to know."""
        life = 0
        while True:
            life = await self.client.server.up(life)
            headers = {"Last-Event-ID": str(len(self.said))} if self.said else {}
            self.streams += 1
            try:
                async with self.client.http.stream(
                    "GET", f"/videos/{self.id}/events", headers=headers
                ) as got:
                    if got.status_code == 503:  # the database is away
                        life -= 1
                        await asyncio.sleep(float(got.headers["Retry-After"]))
                        continue
                    assert got.status_code == 200, await got.aread()
                    async for number, event in frames(got):
                        assert number == len(self.said) + 1, f"{number} after {len(self.said)}: {event}"
                        async with self._news:
                            self.said.append(event)
                            self._news.notify_all()
            except httpx.TransportError:
                continue
            life -= 1  # the stream was ended in good order; the same life may go on

    async def until(self, kind: str, **content: Any) -> Event:
        """The next event of a type whose fields, or activity content, are these."""
        async with asyncio.timeout(SECONDS), self._news:
            while True:
                while self._read < len(self.said):
                    event = self.said[self._read]
                    self._read += 1
                    inner = event.get("content")
                    fields = event | inner if isinstance(inner, Mapping) else event
                    if event["type"] == kind and all(fields.get(k) == v for k, v in content.items()):
                        return event
                await self._news.wait()

    async def rest(self) -> None:
        """Wait until no plan is open any more."""
        async with asyncio.timeout(SECONDS), self._news:
            await self._news.wait_for(lambda: self.said and replayed(self.said)["plan"] is None)

    async def plan(self) -> Event:
        """The interrupt with the plan that the run in hand ends with."""
        ended = await self.until("RUN_FINISHED")
        assert ended["outcome"]["type"] == "interrupt", ended
        asked: Event = ended["outcome"]["interrupts"][0]
        return asked

    @property
    def runs(self) -> int:
        """How many runs began."""
        return sum(event["type"] == "RUN_STARTED" for event in self.said)

    @property
    def words(self) -> list[str]:
        """What the person said."""
        mine = {event["messageId"] for event in self.said if event.get("role") == "user"}
        return [event["delta"] for event in self.said
                if event["type"] == "TEXT_MESSAGE_CONTENT" and event["messageId"] in mine]  # fmt: skip

    async def adds_up(self) -> None:
        """What was heard is valid, and is the film's state."""
        now = await self.client.done("GET", f"/videos/{self.id}/state")
        async with asyncio.timeout(SECONDS), self._news:
            await self._news.wait_for(lambda: len(self.said) >= now["seq"])
        assert len(self.said) == now["seq"]
        assert now["open_run"] is None
        verify(self.said)
        assert replayed(self.said) == now["state"]


async def frames(answer: httpx.Response) -> AsyncIterator[tuple[int, Event]]:
    """The events of a stream with their numbers; half a frame is none."""
    number, data = 0, ""
    async for line in answer.aiter_lines():
        if line.startswith("id: "):
            number = int(line[4:])
        elif line.startswith("data: "):
            data = line[6:]
        elif not line and data:
            yield number, json.loads(data)
            data = ""


@asynccontextmanager
async def following(film: Film) -> AsyncIterator[Film]:
    """Follow a film over every life of the server; at the end everything must add up."""
    task = asyncio.create_task(film.follow(), name=f"follow {film.id}")
    here = asyncio.current_task()
    assert here is not None
    task.add_done_callback(lambda done: done.cancelled() or here.cancel())
    try:
        yield film
        await film.adds_up()
    except asyncio.CancelledError:
        if task.done() and not task.cancelled() and (error := task.exception()):
            raise error from None
        raise
    finally:
        task.cancel()
