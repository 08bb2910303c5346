"""A stand-in for a vendor, declared route by route, that misbehaves on order.

::

    vendor = Vendor()

    @vendor.route("submit", "POST /v1/pictures")
    def submit(call):
        return {"id": vendor.accept(call, "text_to_image").id}

    @vendor.route("poll", "GET /v1/pictures/{id}")
    def poll(call):
        job = vendor.look(call["id"])
        return {"state": job.state, "file": job.url}

The role of a route (submit, poll, cancel, find, other) is what the checks aim their faults at.
``vendor.fail("submit", "drop_after")`` has the next submit accepted and its answer lost.
"""

from __future__ import annotations

import re
import struct
import threading
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import Any, Literal
from uuid import uuid4

from pixora.requests import Capability
from pixora.standin import Answer, Call, Server

Role = Literal["submit", "poll", "cancel", "find", "fetch", "other"]
Route = Callable[[Call], Any]
LONGEST = 120.0
"""Seconds of what is made, however much was ordered by mistake."""
HELD_SECONDS = 2.0
"""How long a ``slow`` answer is held back where nobody releases it."""
RETRY_AFTER = 7.0
TYPES: dict[Capability, str] = {"text_to_image": "image/png", "image_to_video": "video/mp4"}
BROKEN_ANSWERS = {
    "garbage": Answer(200, b"\x00\xff{not json", mime="application/json"),
    "html": Answer(200, "<html><body><h1>Down for maintenance</h1></body></html>"),
    "empty": Answer(200, b"", mime="application/json"),
    "odd": Answer(200, ["nothing", "of", "what", "you", "know"]),
}
"""Answers in no vendor's language."""
NULLS = "nulls"
"""The fault of an answer whose values are all null."""
UNHEARD = "reconsidering"
"""A state that no manual of a vendor names."""


@dataclass
class Job:
    """One order that the stand-in has taken."""

    id: str
    makes: Capability
    call: Call
    key: str
    seconds: float
    quantity: float
    bill: float
    url: str
    """Where its result can be fetched; ``/name.png`` may be put behind it."""
    looks: int
    """How often it is still asked for before it ends."""
    fate: str
    """``refused`` or ``failed`` where it ends like that; empty where it is made."""
    seen: int = 0
    cancelled: bool = False
    unheard: bool = False
    """True while it is in a state that nobody has a word for."""
    told: set[str] = field(default_factory=set)
    """What routes have read of ``progress`` and ``billed``, to answer it."""

    @property
    def state(self) -> Literal["queued", "running", "done", "refused", "failed", "cancelled"]:
        """How it stands; one day a vendor has another word, which is passed on as it is."""
        if self.unheard:
            return UNHEARD  # type: ignore[return-value]
        if self.cancelled:
            return "cancelled"
        if self.seen < self.looks:
            return "running" if self.seen else "queued"
        return self.fate or "done"  # type: ignore[return-value]

    @property
    def ended(self) -> bool:
        return self.state not in ("queued", "running")

    @property
    def progress(self) -> float:
        """From 0 to 1."""
        self.told.add("progress")
        return min(1.0, self.seen / max(1, self.looks))

    @property
    def billed(self) -> float:
        """What the stand-in bills, in the unit of ``quantity``; not always what was ordered, on purpose."""
        self.told.add("billed")
        return self.bill

    @property
    def mime(self) -> str:
        return TYPES.get(self.makes, "audio/wav")

    @cached_property
    def data(self) -> bytes:
        """A real picture, clip or sound, small; no two jobs' are alike."""
        from providers.faulty.vendor import png, tone

        nr = int(self.id.rpartition("-")[2])
        if self.makes == "text_to_image":
            return png(160, 90, nr * 11)
        if self.makes == "image_to_video":
            mark = self.id.encode()
            skipped = struct.pack(">I4s", 8 + len(mark), b"free") + mark  # a box that players skip
            return _clip(max(1, round(self.seconds * 24))) + skipped
        return tone(self.seconds + nr / 8000)


@lru_cache(maxsize=16)
def _clip(frames: int) -> bytes:
    """A clip of so many frames at 24 a second."""
    from providers.faulty.vendor import clip

    return clip(frames, 24)


class UnknownJob(Exception):
    """Asked for by somebody who never ordered it."""


class Vendor:
    """A small HTTP server with jobs, a journal of calls and faults on order; it runs until :meth:`close`."""

    def __init__(self, *, secret: str | None = None) -> None:
        self.secret = f"fake-key-{uuid4().hex}" if secret is None else secret
        """The key to call it with; calls without are turned away. Empty for a vendor without keys."""
        self.journal: list[Call] = []
        """Every call to a declared route, oldest first."""
        self.strays: list[str] = []
        """Calls to addresses that no route declares."""
        self.crashes: list[str] = []
        """What went wrong in routes."""
        self.told_unheard = False
        """Whether an answer had the state that nobody has a word for."""
        self.jobs: dict[str, Job] = {}
        self.fate = ""
        """What becomes of jobs accepted from now on: ``refused``, ``failed``, or empty to be made."""
        self.looks: Callable[[int], int] = lambda nr: 2
        """After how many looks the job with that number ends."""
        self.overbills = 1.0
        self.keeps = False
        """True while it is too late to cancel anything."""
        self.held, self.release, self.waited_out = threading.Event(), threading.Event(), False
        self.answers: dict[str, Answer] = {
            "auth": Answer(401, {"error": f"the key {self.secret} is not valid"}),
            "rate_limited": Answer(429, {"error": "too many"}, {"retry-after": f"{RETRY_AFTER:g}"}),
            "unavailable": Answer(503, {"error": "down"}),
            "invalid": Answer(422, {"error": "a value is out of range"}),
            "lost": Answer(404, {"error": "no such job"}),
        }
        """How this vendor says no, by kind; change what it says in another way. ``refused`` is for vendors
        that refuse content at once, be it besides jobs that end so, ``quota`` for those that say when an
        account is empty."""
        self._faults: list[tuple[str, str]] = []
        self._routes: list[tuple[str, str, re.Pattern[str], Route]] = []
        self._lock = threading.RLock()
        self._server = Server(self._answer)
        self.netloc = f"127.0.0.1:{self._server.server_port}"
        self.url = self._server.url
        self._server.start()
        self.route("fetch", "GET /files/{id*}")(self._file)

    def route(self, role: Role, address: str) -> Callable[[Route], Route]:
        """Declare what answers ``METHOD /path/{name}``; the route returns JSON or an :class:`Answer`.

        ``{name*}`` also takes what has slashes in it.
        """
        method, _, path = address.partition(" ")
        found = re.sub(r"\\{(\w+)\\\*\\}", r"(?P<\1>.+)", re.escape(path))
        pattern = re.compile(re.sub(r"\\{(\w+)\\}", r"(?P<\1>[^/]+)", found))

        def declare(answer: Route) -> Route:
            self._routes.append((role, method, pattern, answer))
            return answer

        return declare

    def drop(self, role: Role) -> None:
        """Take the routes of a role out again."""
        self._routes = [route for route in self._routes if route[0] != role]

    def has(self, role: str) -> bool:
        return any(known == role for known, *_ in self._routes)

    def calls(self, role: str) -> list[Call]:
        """The journal's calls of one role."""
        with self._lock:
            return [call for call in self.journal if call.role == role]

    def fail(self, role: Role, fault: str, times: int = 1) -> None:
        """Commit a fault on the next calls of a role.

        ``drop_before`` and ``drop_after`` close the connection without or after carrying the call
        out; ``garbage``, ``html``, ``empty``, ``odd`` and ``nulls`` answer nonsense with status 200
        after carrying it out; ``slow`` holds the answer back until ``release`` is set; the keys of
        ``answers`` answer so without carrying it out.
        """
        known = {"drop_before", "drop_after", "slow", NULLS, *BROKEN_ANSWERS, *self.answers}
        if fault not in known:
            raise ValueError(f"no fault {fault!r}; choose one of {', '.join(sorted(known))}")
        with self._lock:
            self._faults += [(role, fault)] * times

    def accept(
        self, call: Call, makes: Capability, *, key: str = "", seconds: float = 1.0, quantity: float = 1.0
    ) -> Job:
        """Take an order: ``seconds`` long where it has a length, ``quantity`` is what is billed."""
        with self._lock:
            nr = len(self.jobs) + 1
            job = Job(
                id=f"{uuid4().hex[:8]}-{nr}",
                makes=makes,
                call=call,
                key=key,
                seconds=min(float(seconds), LONGEST),
                quantity=quantity,
                bill=quantity * self.overbills,
                url="",
                looks=self.looks(nr),
                fate=self.fate,
            )
            job.url = f"{self.url}/files/{job.id}"
            self.jobs[job.id] = job
            return job

    def look(self, id: str) -> Job:
        """A job as it stands; each look brings it nearer to its end. Unknown ones are answered ``lost``."""
        with self._lock:
            if id not in self.jobs:
                raise UnknownJob(id)
            job = self.jobs[id]
            job.seen += 1
            return job

    def cancel(self, id: str) -> bool:
        """Stop a job and bill nothing, where it is not too late; whether that was done."""
        with self._lock:
            if id not in self.jobs:
                raise UnknownJob(id)
            job = self.jobs[id]
            if self.keeps or job.state not in ("queued", "running"):
                return False
            job.cancelled = True
            return True

    def find(self, key: str) -> Job | None:
        """The job that was ordered under a key."""
        with self._lock:
            return next((job for job in self.jobs.values() if job.key == key), None)

    @property
    def connections(self) -> int:
        """How many clients are connected."""
        return len(self._server.open)

    def refuse_connections(self) -> None:
        """Be unreachable from now on."""
        self._server.refuse()

    def close(self) -> None:
        self.release.set()
        self._server.stop()

    def _file(self, call: Call) -> Answer:
        with self._lock:
            job = self.jobs.get(call["id"].partition("/")[0])
        if job is None or job.state != "done":
            return Answer(404, {"error": "no such file"})
        return Answer(200, job.data, mime=job.mime)

    def _answer(self, call: Call) -> Answer | None:
        """What is answered to a call; None to drop the connection."""
        for role, method, pattern, route in self._routes:
            found = pattern.fullmatch(call.path) if method == call.method else None
            if found:
                known = Call(
                    call.method, call.path, call.query, call.headers, call.body, role, found.groupdict()
                )
                return self._answer_known(known, route)
        self.strays.append(f"{call.method} {call.path}")
        return Answer(404, {"error": "no such address"})

    def _answer_known(self, call: Call, route: Route) -> Answer | None:
        with self._lock:
            self.journal.append(call)
            fault = self._next_fault(call.role)
        if fault == "slow":
            self.release.clear()
            self.held.set()
            self.waited_out = not self.release.wait(HELD_SECONDS)
        if fault == "drop_before":
            return None
        if fault in self.answers:
            return self.answers[fault]
        if self.secret and call.role != "fetch" and not call.carries(self.secret):
            return self.answers["auth"]
        answer = self._carry_out(call, route)
        if fault == "drop_after":
            return None
        if fault == NULLS:
            return nulled(answer)
        return BROKEN_ANSWERS.get(fault, answer)

    def _next_fault(self, role: str) -> str:
        for at, (on, fault) in enumerate(self._faults):
            if on == role:
                del self._faults[at]
                return fault
        return ""

    def _carry_out(self, call: Call, route: Route) -> Answer:
        try:
            answer = route(call)
        except UnknownJob:
            return self.answers["lost"]
        except Exception as error:
            line = traceback.extract_tb(error.__traceback__)[-1].lineno
            self.crashes.append(f"{call.method} {call.path} ({type(error).__name__}: {error}, line {line})")
            return Answer(500, {"error": "the stand-in is broken"})
        answered = answer if isinstance(answer, Answer) else Answer(200, answer)
        told = isinstance(answered.body, str | dict | list) and UNHEARD in str(answered.body)
        self.told_unheard = self.told_unheard or told
        return answered


def nulled(answer: Answer) -> Answer:
    """A JSON answer that has null wherever it had a value; garbage for any other."""

    def emptied(value: Any) -> Any:
        return {name: emptied(each) for name, each in value.items()} if isinstance(value, dict) else None

    broken = BROKEN_ANSWERS["garbage"]
    return replace(answer, body=emptied(answer.body)) if isinstance(answer.body, dict) else broken
