"""Visitors, their mail, and a clock that can be put forward."""

from __future__ import annotations

import asyncio
import email
import re
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.message import Message
from pathlib import Path
from typing import Any

import httpx

from store.engine import utcnow
from tests.api.conftest import Served

PASSWORD = "correct horse battery"


@dataclass
class Clock:
    """The real time, put forward as far as a test says."""

    ahead: timedelta = field(default_factory=timedelta)

    def __call__(self) -> datetime:
        return utcnow() + self.ahead

    def forward(self, **amount: float) -> None:
        self.ahead += timedelta(**amount)


async def register(
    served: Served, email: str = "ada@example.org", *, in_body: bool = True, **more: Any
) -> httpx.AsyncClient:
    """Somebody new, signed in; ``refresh_token`` is among the client's headers as ``X-Refresh``."""
    client = await served.visitor()
    answer = await client.post(
        "/auth/register",
        params={"token_in_body": in_body},
        json={"email": email, "password": PASSWORD} | more,
    )
    assert answer.status_code == 201, answer.text
    said = answer.json()
    client.headers["Authorization"] = f"Bearer {said['access_token']}"
    client.headers["X-Refresh"] = said.get("refresh_token", "")
    return client


async def settled() -> None:
    """Wait for what servers do after their answers."""
    async with asyncio.timeout(10):
        while tasks := {task for task in asyncio.all_tasks() if _serves(task)}:
            await asyncio.wait(tasks)


def _serves(task: asyncio.Task[Any]) -> bool:
    """Whether a task is uvicorn's for one request."""
    return getattr(task.get_coro(), "__name__", "") == "run_asgi"


def outbox(served: Served) -> list[Path]:
    return sorted((served.app.settings.home / "outbox").glob("*.eml"))


async def mails(served: Served, to: str) -> list[Message]:
    """Every mail to an address, oldest first."""
    await settled()
    found = [email.message_from_bytes(path.read_bytes()) for path in outbox(served)]
    return [mail for mail in found if mail["To"] == to]


def token(mail: Message) -> str:
    """The bare token in a mail, which is also the link's."""
    text = str(mail.get_payload())
    found = re.search(r"#token=(\S+)\n", text)
    assert found and f"\n{found[1]}\n" in text
    return found[1]
