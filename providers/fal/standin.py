"""A stand-in for fal.ai: its queue over HTTP, a journal on disk, real media, faults on order.

``python -m providers.fal.standin FOLDER [--port N] [--faults FILE] [--models CARD]`` prints its address, which
goes into ``FAL_QUEUE_URL``; any ``FAL_KEY`` but ``wrong`` is good. Inputs are checked against
:mod:`providers.fal.fields`. ``FOLDER/journal.jsonl`` gets one line for every order accepted,
billed or cancelled before it is answered, so that what was paid twice can be read from it. Scribe knows
speech of its own making by its length, and hears no words but one in any other.

Faults are rules in a JSON list, the first that fits is taken::

    {"on": "submit", "endpoint": "fal-ai/flux-2-pro", "nth": 2, "do": "drop_after"}

``endpoint``, ``nth`` (counted for each ``on`` and endpoint) and ``match`` (text that the input
contains) may be left out. What can be done, by ``on``:

- ``submit``: ``drop_before`` and ``drop_after`` (close the connection without or after accepting),
  ``429`` (with ``seconds``), ``500``, ``503``, ``locked`` (no money), ``text`` (accepted, but no JSON).
- ``make``: ``refuse`` (content policy), ``fail`` (500), ``timeout`` (504), ``flag`` (a black picture),
  ``hex`` (no address), ``untimed`` (speech without times), ``overbill`` (with ``factor``),
  ``nameless`` (a cloned voice without its id), ``unbilled`` (no header), ``queued`` and ``stuck`` (never begun, never done).
- ``status``: ``202`` (until it is complete), ``500``, ``drop``. ``result``: ``redirect``, ``lost``, ``500``.
- ``upload`` (of a file, without an endpoint): ``500``, ``503``.
- ``cancel``: ``stop`` (also what is running). ``fetch``: ``garbage``, ``short``, ``500``.
"""

from __future__ import annotations

import re
import time
from decimal import Decimal

from pixora.standin import Answer, Call, arguments, serve
from providers.fal.fields import ENDPOINTS, VOICE_CLONE, Json, faults
from providers.fal.imagined import endpoints
from providers.fal.vendor import MIMES, Standin, made
from providers.rates import RateCards

AWAY = {
    "429": Answer(
        429,
        {"detail": "Too many requests", "error_type": "concurrent_requests_limit"},
        {"retry-after": "0.1"},
    ),
    "500": Answer(500, {"detail": "Internal error", "error_type": "internal_error"}),
    "503": Answer(503, {"detail": "Service unavailable"}),
    "locked": Answer(403, {"detail": "User is locked. Reason: Exhausted balance."}),
}
"""What rules can have answered before anything is made."""
TOKEN = "token-of-the-storage"
LATER = "2999-01-01T00:00:00+00:00"
STRANGER = Answer(401, {"detail": "No user found for Key ID and Secret"})


class Door:
    """fal's queue, and its files."""

    def __init__(self, standin: Standin) -> None:
        self.standin = standin

    def answer(self, call: Call) -> Answer | None:
        path = call.path.strip("/")
        if call.method == "GET" and path.startswith("files/"):
            return self.fetch(path.split("/")[1])
        if call.method == "POST" and path == "files/upload":
            return self.upload(call)
        if not call.known("Key"):
            return STRANGER
        if call.method == "POST" and path == "storage/auth/token":
            return Answer(
                200, {"token": TOKEN, "token_type": "Bearer", "base_url": call.base, "expires_at": LATER}
            )
        if call.method == "POST":
            return self.submit(call, path)
        match = re.fullmatch(r"(.+)/requests/([^/]+)(?:/(status|response|cancel))?", path)
        job = self.standin.jobs.get(match[2]) if match else None
        # By its app or by its whole endpoint.
        if match is None or job is None or not f"{job['endpoint']}/".startswith(f"{match[1]}/"):
            return Answer(404, {"status": "NOT_FOUND"})
        with self.standin.lock:
            state = self.standin.state(job)
            if call.method == "PUT":
                return self.cancel(job, state)
            return self.status(call, job, state) if match[3] == "status" else self.result(call, job, state)

    def submit(self, call: Call, endpoint: str) -> Answer | None:
        if endpoint not in ENDPOINTS:
            return Answer(404, {"detail": f"Application '{endpoint}' not found"})
        values = call.json
        with self.standin.lock:
            rule = self.standin.fault("submit", endpoint, call.text)
            doing = rule.get("do")
            if doing == "drop_before":
                return None
            if doing in AWAY:
                return AWAY[doing].later(rule.get("seconds") if doing == "429" else None)
            wrong = faults(ENDPOINTS[endpoint].fields, self.standin.checked(values), ["body"])
            if endpoint == VOICE_CLONE and not wrong:
                wrong = self.standin.unheard(values, call.base)
            if wrong:
                return Answer(422, {"detail": wrong})
            job = self.standin.accept(endpoint, values)
        if doing == "drop_after":
            return None
        if doing == "text":
            return Answer(200, "<html>ok</html>")
        return Answer(200, {"status": "IN_QUEUE", "queue_position": 0, **urls(call, job)})

    def cancel(self, job: Json, state: str) -> Answer:
        if state == "COMPLETED":
            return Answer(400, {"status": "ALREADY_COMPLETED"})
        rule = self.standin.fault("cancel", job["endpoint"])
        if state == "IN_QUEUE" or rule.get("do") == "stop":
            self.standin.cancel(job)
        return Answer(202, {"status": "CANCELLATION_REQUESTED"})

    def status(self, call: Call, job: Json, state: str) -> Answer | None:
        rule = self.standin.fault("status", job["endpoint"])
        if rule.get("do") == "drop":
            return None
        if rule.get("do") == "500":
            return Answer(500, {"detail": "Internal error"})
        body: Json = {"status": state, **urls(call, job)}
        if state == "IN_QUEUE":
            body["queue_position"] = self.standin.place(job)
        else:
            body["logs"] = None if call.query.get("logs") in ("0", "false") else _logs()
        if state == "COMPLETED":
            body["metrics"] = {"inference_time": self.standin.latency}
            failed = self.standin.error(job)
            if failed:
                body |= {"error": f"Invalid status code: {failed[0]}", "error_type": failed[2]}
        early = rule.get("do") == "202" and state != "COMPLETED"
        return Answer(202 if early else 200, body)

    def result(self, call: Call, job: Json, state: str) -> Answer:
        if state != "COMPLETED":
            return Answer(400, {"detail": "Request is still in progress"})
        rule = {} if "moved" in call.query else self.standin.fault("result", job["endpoint"])
        if rule.get("do") == "redirect":
            return Answer(307, {}, {"location": f"{call.base}{call.path}?moved=1"})
        if rule.get("do") == "lost":
            return Answer(404, {"detail": "Request not found"})
        if rule.get("do") == "500":
            return Answer(502, "<html>Bad gateway</html>")
        headers = {"x-fal-request-id": job["id"]}
        failed = self.standin.error(job)
        if failed:
            return Answer(failed[0], failed[1], headers | {"x-fal-error-type": failed[2]})
        if job.get("fate", {}).get("do") != "unbilled":
            headers["x-fal-billable-units"] = f"{self.standin.units(job):g}"
        return Answer(200, self.standin.output(job, call.base), headers)

    def upload(self, call: Call) -> Answer:
        """Keep a file for whoever has asked for a token."""
        if call.headers.get("authorization") != f"Bearer {TOKEN}":
            return STRANGER
        doing = self.standin.fault("upload", "").get("do", "")
        if doing in AWAY:
            return AWAY[doing]
        name = call.headers.get("x-fal-file-name", "upload.bin")
        return Answer(200, {"access_url": call.base + self.standin.keep(call.body, name)})

    def fetch(self, name: str) -> Answer:
        job = self.standin.jobs.get(name)
        uploaded = self.standin.kept(name)
        if uploaded is not None:
            return Answer(200, uploaded.read_bytes())
        if job is None:
            return Answer(404, {"detail": "Not Found"})
        doing = self.standin.fault("fetch", job["endpoint"]).get("do")
        if doing == "500":
            return Answer(500, {})
        data = b"not media at all" if doing == "garbage" else made(job)
        mime = MIMES[ENDPOINTS[job["endpoint"]].makes]
        return Answer(200, data, mime=mime, keep=len(data) // 2 if doing == "short" else None)


def urls(call: Call, job: Json) -> Json:
    """Where an order is found again: under its app alone."""
    app = "/".join(job["endpoint"].split("/")[:2])
    at = f"{call.base}/{app}/requests/{job['id']}"
    return {
        "request_id": job["id"],
        "response_url": at,
        "status_url": f"{at}/status",
        "cancel_url": f"{at}/cancel",
    }


def _logs() -> list[Json]:
    moment = time.strftime("%Y-%m-%dT%H:%M:%S.000Z", time.gmtime())
    return [{"timestamp": moment, "message": "working", "level": "INFO", "source": "USER", "labels": {}}]


def main(argv: list[str] | None = None) -> None:
    """Serve until told to stop."""
    parser = arguments("python -m providers.fal.standin")
    parser.add_argument("--models", default="", help="a rate card whose declared models it makes as well")
    options = parser.parse_args(argv)
    for name, endpoint in endpoints(RateCards.load(options.models, Decimal(1)).declared).items():
        ENDPOINTS.setdefault(name, endpoint)
    standin = Standin(options.folder, options.faults, options.latency)
    standin.restore()
    serve(Door(standin).answer, options.port)


if __name__ == "__main__":
    main()
