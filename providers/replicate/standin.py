"""A stand-in for Replicate: predictions over HTTP, a journal on disk, real media, faults on order.

``python -m providers.replicate.standin FOLDER [--port N] [--faults FILE] [--latency S]`` prints its
address, which goes into ``REPLICATE_BASE_URL``; any ``REPLICATE_API_TOKEN`` but ``wrong`` is good.
Inputs are checked against :data:`providers.replicate.vendor.TAKEN`. ``FOLDER/journal.jsonl`` gets
a line for every order accepted, billed or cancelled before it is answered, so that what was paid
twice can be read from it.

Faults are rules in a JSON list, the first that fits is taken::

    {"on": "submit", "model": "google/nano-banana", "nth": 2, "do": "drop_after"}

``model``, ``nth`` (counted for each ``on`` and model) and ``match`` (text that the input contains)
may be left out. What can be done, by ``on``:

- ``submit``: ``drop_before`` and ``drop_after`` (close the connection without or after accepting),
  ``429`` (with ``seconds``), ``402`` (no credit), ``500``, ``503``, ``text`` (accepted, but no JSON).
- ``make``: ``refuse``, ``fail``, ``queued`` and ``stuck`` (never begun, never done), ``nothing`` (no
  output), ``removed`` (it was kept for an hour); ``shape`` (``str``, ``list``, ``dict``) of the output.
- ``status``: ``500``, ``drop``. ``cancel``: ``keep`` (goes on all the same). ``files``: ``500``.
- ``fetch``: ``garbage``, ``500``.
"""

from __future__ import annotations

import re
import time
import uuid

from pixora.standin import Answer, Call, Json, arguments, parts, serve
from providers.replicate.catalogue import model_of, page, shown_file, shown_model
from providers.replicate.vendor import Standin, made, taken


def problem(status: int, detail: str, title: str = "") -> Answer:
    return Answer(status, {"title": title or detail, "detail": detail, "status": status})


AWAY = {
    "429": problem(429, "Request was throttled.", "Too many requests").later(1),
    "402": problem(402, "You have insufficient credit to run this model.", "Insufficient credit"),
    "500": problem(500, "Internal server error"),
    "503": problem(503, "Service unavailable"),
}
"""What rules can have answered before anything is made."""
STRANGER = problem(401, "You did not pass a valid authentication token", "Unauthenticated")
NOWHERE = problem(404, "The requested resource could not be found.")
LONGEST_WAIT = 60.0
LOOK_SECONDS = 0.01


def asked_version(call: Call) -> str:
    """The version that an order names; empty for none."""
    try:
        return str(call.json["version"])
    except (ValueError, KeyError, TypeError):
        return ""


class Door:
    """The API, and what it delivers."""

    def __init__(self, standin: Standin) -> None:
        self.standin = standin

    def answer(self, call: Call) -> Answer | None:
        address = f"{call.method} {call.path}"
        if found := re.fullmatch(r"GET /delivery/([^/]+)/.+", address):
            return self.deliver(found[1])
        if not call.known("Bearer"):
            return STRANGER
        if found := re.fullmatch(r"POST /v1/models/([^/]+/[^/]+)/predictions", address):
            return self.create(call, found[1], "hidden")
        if address == "POST /v1/predictions":
            version = asked_version(call)
            if not model_of(version):
                return problem(422, "- version is no version that there is", "Invalid version")
            return self.create(call, model_of(version), version)
        with self.standin.lock:
            if found := re.fullmatch(r"POST /v1/predictions/([^/]+)/cancel", address):
                return self.cancel(call, found[1])
            if found := re.fullmatch(r"GET /v1/predictions/([^/]+)", address):
                return self.show(call, found[1])
            if address == "GET /v1/predictions":
                newest = reversed(self.standin.jobs.values())
                return Answer(200, page([self.standin.prediction(job, call.base) for job in newest]))
        if found := re.fullmatch(r"GET /v1/models/([^/]+/[^/]+)(?:/versions(?:/([^/]+))?)?", address):
            return self.model(found[1], listed=address.endswith("/versions"), version=found[2])
        if found := re.fullmatch(r"(\w+) /v1/files(?:/([^/]+))?", address):
            return self.files(call, found[2] or "")
        return NOWHERE

    def create(self, call: Call, model: str, version: str) -> Answer | None:
        with self.standin.lock:
            answer = self.accept(call, model, version)
        if answer is None or answer.status != 201 or "wait" not in call.headers.get("prefer", ""):
            return answer
        return self.waited(call, self.standin.jobs[answer.body["id"]])

    def waited(self, call: Call, job: Json) -> Answer:
        """The prediction once it has ended, or as it stands when the wait is over."""
        longest = call.headers["prefer"].partition("=")[2]
        end = time.monotonic() + (float(longest) if longest else LONGEST_WAIT)
        while True:
            with self.standin.lock:
                said = self.standin.prediction(job, call.base)
            ended = said["status"] not in ("starting", "processing")
            if ended or time.monotonic() > end:
                return Answer(201 if ended else 202, said)
            time.sleep(LOOK_SECONDS)

    def model(self, name: str, *, listed: bool, version: str | None) -> Answer:
        shown = shown_model(name)
        if shown is None:
            return NOWHERE
        latest = shown["latest_version"]
        if listed:
            return Answer(200, page([latest] if latest else []))
        if version is None:
            return Answer(200, shown)
        return Answer(200, latest) if latest and latest["id"] == version else NOWHERE

    def accept(self, call: Call, model: str, version: str) -> Answer | None:
        takes = taken(model)
        if takes is None:
            return NOWHERE
        rule = self.standin.fault("submit", model, call.text)
        doing = rule.get("do")
        if doing == "drop_before":
            return None
        if doing in AWAY:
            return AWAY[doing].later(rule.get("seconds") if doing == "429" else None)
        try:
            values = call.json["input"]
            wrong = takes.faults(values)
        except (ValueError, KeyError, TypeError, AttributeError):
            wrong = ["- input is required"]
        if wrong:
            return problem(422, "\n".join(wrong), "Input validation failed")
        job = self.standin.accept(model, values, version)
        if doing == "drop_after":
            return None
        if doing == "text":
            return Answer(200, "<html>ok</html>")
        return Answer(201, self.standin.prediction(job, call.base))

    def cancel(self, call: Call, id: str) -> Answer:
        job = self.standin.jobs.get(id)
        if job is None:
            return NOWHERE
        if self.standin.fault("cancel", job["model"]).get("do") != "keep":
            self.standin.cancel(job)
        return Answer(200, self.standin.prediction(job, call.base))

    def files(self, call: Call, id: str) -> Answer:
        known = self.standin.files
        if call.method == "POST" and not id:
            return self.take_file(call)
        if call.method == "GET" and not id:
            return Answer(200, page([*known.values()]))
        if id not in known:
            return NOWHERE
        if call.method == "DELETE":
            del known[id]
            return Answer(204, b"")
        return Answer(200, known[id])

    def take_file(self, call: Call) -> Answer:
        if self.standin.fault("files", "").get("do") == "500":
            return AWAY["500"]
        sent = [
            part for part in parts(call.headers.get("content-type", ""), call.body) if part.name == "content"
        ]
        if not sent or not sent[0].content.startswith((b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff")):
            return problem(422, "content is no picture")
        id = uuid.uuid4().hex
        self.standin.files[id] = shown_file(id, sent[0], call.base)
        return Answer(201, self.standin.files[id])

    def show(self, call: Call, id: str) -> Answer | None:
        job = self.standin.jobs.get(id)
        if job is None:
            return NOWHERE
        doing = self.standin.fault("status", job["model"]).get("do")
        if doing == "drop":
            return None
        if doing == "500":
            return Answer(502, "<html>Bad gateway</html>")
        return Answer(200, self.standin.prediction(job, call.base))

    def deliver(self, id: str) -> Answer:
        job = self.standin.jobs.get(id)
        if job is None or self.standin.state(job) != "succeeded":
            return problem(404, "Not found")
        doing = self.standin.fault("fetch", job["model"]).get("do")
        if doing == "500":
            return AWAY["500"]
        data, mime = made(job)
        return Answer(200, b"not media at all" if doing == "garbage" else data, mime=mime)


def main(argv: list[str] | None = None) -> None:
    """Serve until told to stop."""
    options = arguments("python -m providers.replicate.standin").parse_args(argv)
    standin = Standin(options.folder, options.faults, options.latency)
    standin.restore()
    serve(Door(standin).answer, options.port)


if __name__ == "__main__":
    main()
