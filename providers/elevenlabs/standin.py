"""A stand-in for ElevenLabs: its endpoints over HTTP, a journal on disk, real MP3s, faults on order.

``python -m providers.elevenlabs.standin FOLDER [--port N] [--faults FILE] [--quota N] [--latency S]``
prints its address, which goes into ``ELEVENLABS_BASE_URL``; any ``ELEVENLABS_API_KEY`` but ``wrong``
is good. Requests are checked against :mod:`providers.elevenlabs.fields`. ``FOLDER/journal.jsonl`` gets
a line for every order that was read (``asked``) and for every one that was billed, before it is
answered, so that what was paid twice can be read from it. Voices are the stock ones and
``OwnVoiceOfTheAccount``.

Faults are rules in a JSON list, the first that fits is taken::

    {"endpoint": "speech", "nth": 2, "do": "drop_after"}

``endpoint`` (speech, music, sound), ``nth`` (counted for each endpoint) and ``match`` (text that the body
contains) may be left out. What can be done:

- before anything is billed: ``drop_before`` (close the connection), ``busy`` and ``429`` (with
  ``seconds``), ``quota``, ``refuse``, ``copyright``, ``forbidden``, ``500``, ``503``;
- after it was billed: ``drop_after``, ``short`` (half of the answer), ``text`` (200 and HTML), ``garbage``
  (200 and what is no sound), ``unbilled`` (no header), ``overbill`` (with ``factor``), ``slow`` (with ``seconds``);
- to speech: ``untimed`` (both alignments null), ``normalized`` (``alignment`` null), ``scrambled``.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
import time
from contextlib import suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

from providers.elevenlabs.vendor import TURNED_AWAY, Standin, detail, listed, made, parsed, spoken
from providers.fal.fields import Json

SPEECH = re.compile(r"/v1/text-to-speech/([^/]+)(/with-timestamps)?")
OTHERS = {"/v1/music": "music", "/v1/sound-generation": "sound"}


class Handler(BaseHTTPRequestHandler):
    """The endpoints."""

    protocol_version = "HTTP/1.1"
    standin: Standin
    latency = 0.0

    def log_message(self, format: str, *args: Any) -> None:
        return

    def do_POST(self) -> None:
        data = self.rfile.read(int(self.headers.get("content-length", 0)))
        address = urlsplit(self.path)
        speech = SPEECH.fullmatch(address.path)
        name = "speech" if speech else OTHERS.get(address.path, "")
        if not self.known():
            return None
        if not name:
            return self.answer(404, {"detail": "Not Found"})
        voice = speech[1] if speech else ""
        format = parse_qs(address.query).get("output_format", ["mp3_44100_128"])[0]
        values = parsed(data)
        with self.standin.lock:
            self.standin.note("asked", endpoint=name, voice=voice, input=values)
            fate = self.standin.fault(name, data.decode(errors="replace"))
            if self.turned_away(fate):
                return None
            refusal = self.standin.wrong(name, values, voice, format)
            if refusal is not None:
                return self.answer(*refusal)
            request, cost = self.standin.bill(name, values, voice, fate)
        headers = {"request-id": request} | (
            {} if fate.get("do") == "unbilled" else {"character-cost": f"{cost:g}"}
        )
        return self.hand_over(name, values, fate, headers, timed=bool(speech and speech[2]))

    def turned_away(self, fate: Json) -> bool:
        """Answer as the rule has it, if it has it before anything is made."""
        doing = fate.get("do")
        if doing == "drop_before":
            self.drop()
            return True
        if doing in TURNED_AWAY:
            status, body = TURNED_AWAY[doing]
            wait = {"retry-after": str(fate["seconds"])} if "seconds" in fate else {}
            self.answer(status, body, wait)
            return True
        return False

    def hand_over(self, name: str, values: Json, fate: Json, headers: dict[str, str], *, timed: bool) -> None:
        """Answer with the sound, or with what the rule puts in its place."""
        doing = fate.get("do", "")
        time.sleep(fate.get("seconds", 1.0) if doing == "slow" else self.latency)
        if doing == "drop_after":
            return self.drop()
        if doing == "text":
            return self.send(200, b"<html>ok</html>", "text/html", headers)
        sound = b"not a sound at all" if doing == "garbage" else made(name, values)
        data = json.dumps(spoken(values, sound, doing)).encode() if timed else sound
        mime = "application/json" if timed else "audio/mpeg"
        return self.send(200, data, mime, headers, keep=len(data) // 2 if doing == "short" else None)

    def do_GET(self) -> None:
        if not self.known():
            return None
        match urlsplit(self.path).path:
            case "/v1/voices":
                return self.answer(200, listed())
            case "/v2/voices":
                more = {"has_more": False, "total_count": len(listed()["voices"]), "next_page_token": None}
                return self.answer(200, listed() | more)
            case "/v1/user/subscription":
                used, limit = int(self.standin.used), int(self.standin.quota)
                return self.answer(200, {"character_count": used, "character_limit": limit})
        return self.answer(404, {"detail": "Not Found"})

    def known(self) -> bool:
        good = self.headers.get("xi-api-key", "") not in ("", "wrong")
        if not good:
            self.answer(*detail(401, "invalid_api_key", "Invalid API key"))
        return good

    def drop(self) -> None:
        """Close the connection without an answer."""
        self.close_connection = True
        self.connection.close()

    def answer(self, status: int, body: Json, headers: dict[str, str] | None = None) -> None:
        self.send(status, json.dumps(body).encode(), "application/json", headers)

    def send(
        self,
        status: int,
        data: bytes,
        mime: str,
        headers: dict[str, str] | None = None,
        keep: int | None = None,
    ) -> None:
        """Answer; of ``data`` only the first ``keep`` bytes before the connection breaks."""
        self.send_response(status)
        self.send_header("content-type", mime)
        self.send_header("content-length", str(len(data)))
        for name, value in (headers or {}).items():
            self.send_header(name, value)
        self.end_headers()
        with suppress(ConnectionError):  # a client that is gone is no news
            self.wfile.write(data[:keep])
        self.close_connection = self.close_connection or keep is not None


def main(argv: list[str] | None = None) -> None:
    """Serve until told to stop."""
    parser = argparse.ArgumentParser(prog="python -m providers.elevenlabs.standin")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--faults", type=Path, help="a JSON list of rules")
    parser.add_argument("--quota", type=float, default=100_000, help="characters that the account may use")
    parser.add_argument("--latency", type=float, default=0.0, help="seconds from a request to its answer")
    options = parser.parse_args(argv)
    options.folder.mkdir(parents=True, exist_ok=True)
    rules = json.loads(options.faults.read_text()) if options.faults else []
    standin = Standin(options.folder, rules, options.quota)
    standin.restore()
    handler = type("BoundHandler", (Handler,), {"standin": standin, "latency": options.latency})
    server = ThreadingHTTPServer(("127.0.0.1", options.port), handler)
    sys.stdout.write(f"http://127.0.0.1:{server.server_port}\n")
    sys.stdout.flush()
    server.serve_forever()


if __name__ == "__main__":
    main()
