"""A stand-in for OpenAI's images API: real pictures, a journal on disk, faults on order.

``python -m providers.openai_images.standin FOLDER [--port N] [--faults FILE] [--latency S]``
prints its address, which goes into ``OPENAI_BASE_URL``; any ``OPENAI_API_KEY`` but ``wrong`` is
good. Inputs are checked as the vendor does. ``FOLDER/journal.jsonl`` gets a line for every
order before it is answered, so that what was paid twice can be read from it.

Faults are rules in a JSON list, the first that fits is taken::

    {"on": "submit", "model": "gpt-image-2", "nth": 2, "do": "drop_after"}

``model``, ``nth`` (counted for each ``on`` and model) and ``match`` (text that the prompt
contains) may be left out. What can be done, by ``on``:

- ``submit``: ``drop_before`` and ``drop_after`` (close the connection without or after accepting),
  ``429`` (with ``seconds``), ``quota``, ``500``, ``502`` (a gateway's page), ``503``, ``404`` (no
  such address, as a server of language models answers), ``text`` (accepted, but no JSON).
- ``make``: ``refuse`` (moderation), ``url`` (an address instead of the picture), ``data_url``,
  ``garbage`` (no base64), ``scrap`` (no picture), ``empty`` (no data at all).
- ``fetch``: ``garbage``, ``500``.
"""

from __future__ import annotations

import base64
import time

from pixora.standin import Answer, Call, Json, arguments, serve
from providers.openai_images.vendor import Form, Refusal, Standin, form, made, valid

ROUTES = {"/v1/images/generations": False, "/v1/images/edits": True}
"""Whether each takes pictures."""


def refusal(status: int, text: str, code: str, param: str | None = None) -> Answer:
    sort = "server_error" if status >= 500 else "invalid_request_error"
    return Answer(status, {"error": {"message": text, "type": sort, "param": param, "code": code}})


AWAY = {
    "429": refusal(429, "Rate limit reached for images per minute", "rate_limit_exceeded").later(1),
    "quota": refusal(429, "You exceeded your current quota", "insufficient_quota"),
    "500": refusal(500, "The server had an error while processing your request", "server_error"),
    "502": Answer(502, "<html>Bad gateway</html>"),
    "503": refusal(503, "The engine is currently overloaded", "server_error"),
    "404": Answer(404, {"detail": "Not Found"}),
}
"""What rules can have answered before anything is made."""
NOWHERE = Answer(404, "404 page not found", mime="text/plain")


def chosen(asked: Json) -> Json:
    """What was made, where the order left it to the vendor."""
    usual = {"size": "1024x1024", "quality": "medium", "background": "opaque", "output_format": "png"}
    return {
        name: asked[name] if asked.get(name, "auto") != "auto" else value for name, value in usual.items()
    }


def usage(many: int, pictures: int) -> Json:
    """Tokens: some for the words, and so many for each picture that goes in or comes out."""
    read = {"text_tokens": 40, "image_tokens": 323 * pictures}
    drawn = {"text_tokens": 0, "image_tokens": 1056 * many}
    used = {"input_tokens": sum(read.values()), "output_tokens": sum(drawn.values())}
    return {
        **used,
        "total_tokens": sum(used.values()),
        "input_tokens_details": read,
        "output_tokens_details": drawn,
    }


class Door:
    """The API, and files that are handed over as addresses."""

    def __init__(self, standin: Standin) -> None:
        self.standin = standin

    def answer(self, call: Call) -> Answer | None:
        if call.method == "GET":
            return self.fetch(call.path.removeprefix("/files/").removesuffix(".png"))
        if not call.known("Bearer"):
            key = call.headers.get("authorization", "").partition(" ")[2]
            return refusal(401, f"Incorrect API key provided: {key}", "invalid_api_key")
        if call.method != "POST" or call.path not in ROUTES:
            return NOWHERE
        try:
            return self.order(call, form(call.headers.get("content-type", ""), call.body))
        except Refusal as no:
            return refusal(no.status, str(no), no.code, no.param)

    def order(self, call: Call, asked: Form) -> Answer | None:
        rule = self.standin.fault("submit", asked)
        doing = rule.get("do")
        if doing == "drop_before":
            return None
        if doing in AWAY:
            return AWAY[doing].later(rule.get("seconds") if doing == "429" else None)
        valid(asked, pictures=ROUTES[call.path])
        job = self.standin.accept(asked, call.path)
        if doing == "drop_after":
            return None
        if doing == "text":
            return Answer(200, "<html>ok</html>")
        time.sleep(self.standin.latency)
        return self.make(call, asked, job)

    def make(self, call: Call, asked: Form, job: Json) -> Answer:
        doing = self.standin.fault("make", asked).get("do")
        if doing == "refuse":
            said = "Your request was rejected by the safety system"
            return refusal(400, said, "moderation_blocked")
        self.standin.bill(job)
        encoded = base64.b64encode(made(job)).decode()
        each: Json = {
            "url": {"url": f"{call.base}/files/{job['id']}.png"},
            "data_url": {"url": f"data:image/png;base64,{encoded}"},
            "garbage": {"b64_json": "%%%"},
            "scrap": {"b64_json": base64.b64encode(b"not a picture").decode()},
            "empty": {},
        }.get(doing or "", {"b64_json": encoded})
        many = job["input"].get("n", 1)
        answer: Json = {
            "created": int(time.time()),
            "data": [each] * many if each else [],
            "usage": usage(many, len(asked.pictures)),
        }
        return Answer(200, answer | chosen(job["input"]))

    def fetch(self, name: str) -> Answer:
        job = self.standin.jobs.get(name)
        if job is None:
            return NOWHERE
        doing = self.standin.fault("fetch", Form(job["input"], [])).get("do")
        if doing == "500":
            return Answer(500, {})
        return Answer(200, b"not media at all" if doing == "garbage" else made(job), mime="image/png")


def main(argv: list[str] | None = None) -> None:
    """Serve until told to stop."""
    options = arguments("python -m providers.openai_images.standin").parse_args(argv)
    standin = Standin(options.folder, options.faults, options.latency)
    standin.restore()
    serve(Door(standin).answer, options.port, "/v1")


if __name__ == "__main__":
    main()
