"""The server's log: lines for people at a terminal, one JSON object a line everywhere else.

Every record says which request, person and run it belongs to. What lets somebody in is
never written: not by whoever logs, and should some error's text carry a token, a password
or a signature all the same, it is taken out here.
"""

from __future__ import annotations

import json
import logging
import re
import sys
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import TextIO

from agent.advance import run_at_work
from api.context import request_id, user_id
from pixora.errors import SetupError
from pixora.settings import Settings

log = logging.getLogger("api.access")

OURS = ("agent", "api", "film", "media", "pixora", "providers", "store", "tools")
HIDDEN = "[hidden]"
_SECRET_NAMES = re.compile(r"(KEY|SECRET|TOKEN|PASSWORD)S?$")
_NAMED = r"[\w-]*(?:token|password|secret|signature|api[_-]?key|authorization|cookie|pixora_refresh)[\"']?\s*[=:]\s*"
_SECRETS = [
    re.compile(r"(?i)(\b(?:bearer|basic)\s+)[\w.~+/=-]{6,}"),
    re.compile(rf"(?i)({_NAMED}([\"']))(?:(?!\2).)+"),
    re.compile(rf"(?i)({_NAMED})(?!(?:bearer|basic)\s)[^\s\"'&,;}}]+"),
    re.compile(r"()\beyJ[\w-]{8,}\.[\w-]+\.[\w-]*"),
    re.compile(r"(\w://[^\s:/@]*:)[^\s/@]+(?=@)"),
]
_EXTRA = ("method", "route", "status", "ms")


class Hide:
    """Takes out what nobody may read: by how it looks, and the values of this server's own secrets."""

    def __init__(self, secrets: Iterable[str] = ()) -> None:
        known = sorted({secret for secret in secrets if len(secret) >= 8}, key=len, reverse=True)
        self._known = re.compile("|".join(map(re.escape, known))) if known else None

    def __call__(self, text: str) -> str:
        if self._known is not None:
            text = self._known.sub(HIDDEN, text)
        for pattern in _SECRETS:
            text = pattern.sub(rf"\1{HIDDEN}", text)
        return text


class Json(logging.Formatter):
    """One JSON object a line."""

    def __init__(self, hide: Hide) -> None:
        super().__init__()
        self.hide = hide

    def format(self, record: logging.LogRecord) -> str:
        said: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": self.hide(record.getMessage()),
        }
        said |= _whose() | {name: vars(record)[name] for name in _EXTRA if name in vars(record)}
        if record.exc_info:
            said["error"] = self.hide(self.formatException(record.exc_info))
        return json.dumps(said, ensure_ascii=False)


class Readable(logging.Formatter):
    """Lines for somebody who looks on."""

    def __init__(self, hide: Hide) -> None:
        super().__init__()
        self.hide = hide

    def format(self, record: logging.LogRecord) -> str:
        moment = datetime.fromtimestamp(record.created).strftime("%H:%M:%S")
        level = "" if record.levelno <= logging.INFO else f"{record.levelname} {record.name}: "
        about = "" if record.name == log.name else _about(_whose())
        line = f"{moment} {level}{record.getMessage()}{about}"
        if record.exc_info:
            line += "\n" + self.formatException(record.exc_info)
        return self.hide(line)


def _whose() -> dict[str, object]:
    """The request, the person and the run at work, where there is one."""
    found = {"request_id": request_id.get(), "user": user_id.get(), "run": run_at_work.get()}
    return {name: value for name, value in found.items() if value}


def _about(whose: Mapping[str, object]) -> str:
    return f" ({', '.join(f'{name} {value}' for name, value in whose.items())})" if whose else ""


def begin(settings: Settings, stream: TextIO | None = None) -> logging.Handler:
    """Write the log to stderr: what we do, and what others warn of. Raises ``SetupError``."""
    stream = stream or sys.stderr
    shape = settings.get("PIXORA_LOG") or ("text" if stream.isatty() else "json")
    if shape not in ("json", "text"):
        raise SetupError(f"PIXORA_LOG is {shape!r}; write json or text")
    hide = Hide(secrets(settings))
    handler = logging.StreamHandler(stream)
    handler.setFormatter(Json(hide) if shape == "json" else Readable(hide))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    for name in OURS:
        logging.getLogger(name).setLevel(logging.INFO)
    return handler


def secrets(settings: Settings) -> list[str]:
    """The values of settings that are secret by their name."""
    return [value for name, value in settings.values.items() if value and _SECRET_NAMES.search(name)]


def access(method: str, route: str, status: int, seconds: float) -> None:
    """One line for one request; only the route's template, since a path may carry anything."""
    ms = round(seconds * 1000, 1)
    facts = {"method": method, "route": route, "status": status, "ms": ms}
    log.info("%s %s %d in %g ms", method, route, status, ms, extra=facts)
