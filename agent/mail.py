"""Mail to people: over SMTP, or as files in an outbox where there is no mail server.

What a mail says is nobody else's to read: no address and no token ever reaches a log.
"""

from __future__ import annotations

import asyncio
import logging
import os
import smtplib
import ssl
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email import policy
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from pathlib import Path
from typing import Literal
from urllib.parse import parse_qs, unquote, urlsplit
from uuid import uuid4

from pixora.errors import SetupError
from pixora.settings import Settings

log = logging.getLogger(__name__)

SECONDS = 20.0
"""How long a mail server may take to answer."""
Scheme = Literal["smtp", "smtps", "smtp+starttls"]
UNFOLDED = policy.default.clone(max_line_length=998)
"""Links stay in one piece."""
PORTS: dict[Scheme, int] = {"smtp": 25, "smtps": 465, "smtp+starttls": 587}

VERIFY = """Hello,

please confirm that this address is yours:

{link}

or give Pixora this code, good for {good_for}:

{token}

If you did not make an account, ignore this mail; nothing happens without you.
"""
RESET = """Hello,

somebody, most likely you, asked for a new password. Choose one here:

{link}

or give Pixora this code, good for {good_for}:

{token}

Every device is signed out then. If it was not you, ignore this mail: your password stays as it is.
"""
MOVED = """Hello,

your Pixora account has a new address and no longer uses this one. If that was not you,
answer to whoever runs {public_url}.
"""


@dataclass(frozen=True)
class Smtp:
    """A mail server and how to speak to it."""

    scheme: Scheme
    host: str
    port: int
    user: str = ""
    password: str = ""
    sender: str = ""

    @classmethod
    def parse(cls, url: str) -> Smtp:
        """``smtp(s)://user:password@host:port?from=films@example.org``. Raises ``SetupError``."""
        wanted = "write smtps://user:password@host:465 or smtp+starttls://user:password@host:587"
        try:
            parts = urlsplit(url)
            port = parts.port
        except ValueError:
            raise SetupError(f"PIXORA_SMTP_URL has no usable port; {wanted}") from None
        if parts.scheme not in PORTS or not parts.hostname:
            raise SetupError(f"PIXORA_SMTP_URL begins with {parts.scheme + '://'!r}; {wanted}")
        scheme = parts.scheme
        user, password = unquote(parts.username or ""), unquote(parts.password or "")
        if scheme == "smtp" and password and parts.hostname not in ("localhost", "127.0.0.1", "::1"):
            raise SetupError(f"PIXORA_SMTP_URL would send its password unencrypted; {wanted}")
        sender = parse_qs(parts.query).get("from", [user if "@" in user else ""])[0]
        return cls(scheme, parts.hostname, port or PORTS[scheme], user, password, sender)

    def send(self, message: EmailMessage) -> None:
        """Deliver; blocks for at most a few times ``SECONDS``."""
        context = ssl.create_default_context()
        if self.scheme == "smtps":
            server: smtplib.SMTP = smtplib.SMTP_SSL(self.host, self.port, timeout=SECONDS, context=context)
        else:
            server = smtplib.SMTP(self.host, self.port, timeout=SECONDS)
        with server:
            if self.scheme == "smtp+starttls":
                server.starttls(context=context)
            if self.password:
                server.login(self.user, self.password)
            server.send_message(message)


@dataclass(frozen=True)
class Outbox:
    """A folder that only its owner reads, with one file for each mail."""

    folder: Path

    def send(self, message: EmailMessage) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self.folder / f"{datetime.now(UTC):%Y%m%dT%H%M%S.%fZ}-{uuid4().hex[:8]}.eml"
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.write(bytes(message))


@dataclass(frozen=True)
class Mail:
    """The mails we write. Those that cannot be sent are noted, and nothing else fails for it."""

    public_url: str
    sender: str
    deliver: Callable[[EmailMessage], None]

    @classmethod
    def of(cls, settings: Settings, public_url: str) -> Mail:
        """Over ``PIXORA_SMTP_URL``, otherwise into the home's outbox. Raises ``SetupError``."""
        fallback = f"pixora@{urlsplit(public_url).hostname or 'localhost'}"
        if url := settings.get("PIXORA_SMTP_URL"):
            server = Smtp.parse(url)
            return cls(public_url, server.sender or fallback, server.send)
        return cls(public_url, fallback, Outbox(settings.home / "outbox").send)

    async def verify(self, to: str, token: str, good_for: str) -> None:
        """Ask whether an address is theirs."""
        link = f"{self.public_url}/verify#token={token}"
        text = VERIFY.format(link=link, token=token, good_for=good_for)
        await self._send(to, "Confirm your address for Pixora", text)

    async def reset(self, to: str, token: str, good_for: str) -> None:
        """Let somebody choose a new password."""
        link = f"{self.public_url}/reset-password#token={token}"
        text = RESET.format(link=link, token=token, good_for=good_for)
        await self._send(to, "A new password for Pixora", text)

    async def moved(self, to: str) -> None:
        """Tell the address that an account leaves behind."""
        text = MOVED.format(public_url=self.public_url)
        await self._send(to, "Your Pixora account has a new address", text)

    async def _send(self, to: str, subject: str, text: str) -> None:
        message = EmailMessage(policy=UNFOLDED)
        message["From"] = f"Pixora <{self.sender}>"
        message["To"] = to
        message["Subject"] = subject
        message["Date"] = format_datetime(datetime.now(UTC))
        message["Message-ID"] = make_msgid(domain=self.sender.rpartition("@")[2])
        message["Auto-Submitted"] = "auto-generated"
        message.set_content(text)
        try:
            await asyncio.to_thread(self.deliver, message)
        except (OSError, smtplib.SMTPException) as error:
            # Its text may name the address, so only its kind is kept.
            code = getattr(error, "smtp_code", None)
            log.warning("a mail could not be sent: %s%s", type(error).__name__, f" {code}" if code else "")
