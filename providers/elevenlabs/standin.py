"""A stand-in for ElevenLabs: its endpoints over HTTP, a journal on disk, real MP3s, faults on order.

``python -m providers.elevenlabs.standin FOLDER [--port N] [--faults FILE] [--quota N] [--latency S]``
prints its address, which goes into ``ELEVENLABS_BASE_URL``; any ``ELEVENLABS_API_KEY`` but ``wrong``
is good. Requests are checked against :mod:`providers.elevenlabs.fields`. ``FOLDER/journal.jsonl`` gets
a line for every order that was read (``asked``) and for every one that was billed, before it is
answered, so that what was paid twice can be read from it; so do voices that are ``cloned`` and ``deleted``.
Voices are the stock ones, ``OwnVoiceOfTheAccount`` and those that were cloned.

Faults are rules in a JSON list, the first that fits is taken::

    {"endpoint": "speech", "nth": 2, "do": "drop_after"}

``endpoint`` (speech, dialogue, music, sound, alignment, clone, delete), ``nth`` (counted for each endpoint) and ``match`` (text that the body
contains) may be left out. What can be done:

- before anything is billed: ``drop_before`` (close the connection), ``busy`` and ``429`` (with
  ``seconds``), ``quota``, ``refuse``, ``copyright``, ``forbidden``, ``full``, ``500``, ``503``;
- after it was billed: ``drop_after``, ``short`` (half of the answer), ``text`` (200 and HTML), ``garbage``
  (200 and what is no sound), ``unbilled`` (no header), ``overbill`` (with ``factor``), ``slow`` (with ``seconds``);
- to a clone: ``drop_after``, ``slow``, ``verify`` (its speaker has to confirm it first);
- to speech and dialogue: ``untimed`` (both alignments null), ``normalized`` (``alignment`` null), ``scrambled``.
"""

from __future__ import annotations

import re
import time
from dataclasses import replace

from pixora.standin import Answer, Call, arguments, parts, serve
from providers.elevenlabs import account
from providers.elevenlabs.sounding import USUAL, mime
from providers.elevenlabs.vendor import TURNED_AWAY, Standin, detail, form, made, parsed, spoken
from providers.fal.overheard import alignment

TIMED = "/with-timestamps"
SPEECH = re.compile(rf"/v1/text-to-speech/([^/]+)(?:{TIMED})?")
OTHERS = {
    "/v1/text-to-dialogue": "dialogue",
    f"/v1/text-to-dialogue{TIMED}": "dialogue",
    "/v1/music": "music",
    "/v1/sound-generation": "sound",
    "/v1/forced-alignment": "alignment",
}
STRANGER = Answer(*detail(401, "invalid_api_key", "Invalid API key"))
NOWHERE = Answer(404, {"detail": "Not Found"})


def unknown(id: str) -> Answer:
    return Answer(*detail(400, "voice_not_found", f"A voice with the voice_id {id} was not found."))


class Door:
    """The endpoints."""

    def __init__(self, standin: Standin) -> None:
        self.standin = standin

    def answer(self, call: Call) -> Answer | None:
        if call.headers.get("xi-api-key", "") in ("", "wrong"):
            return STRANGER
        if call.method == "GET":
            return self.tell(call)
        if call.method == "POST" and call.path == "/v1/voices/add":
            return self.clone(call)
        if call.method == "DELETE" and call.path.startswith("/v1/voices/"):
            return self.delete(call, call.path.removeprefix("/v1/voices/"))
        speech = SPEECH.fullmatch(call.path)
        name = "speech" if speech else OTHERS.get(call.path, "")
        if not name or call.method != "POST":
            return NOWHERE
        return self.order(call, name, speech[1] if speech else "", timed=call.path.endswith(TIMED))

    def tell(self, call: Call) -> Answer:
        """The voices, or how the account stands."""
        voices = self.standin.voices
        match call.path.strip("/").split("/"):
            case ["v1", "voices"]:
                return Answer(200, {"voices": voices})
            case ["v2", "voices"]:
                return Answer(200, account.page(voices, call.query))
            case ["v1", "voices", id]:
                voice = next((voice for voice in voices if voice["voice_id"] == id), None)
                return Answer(200, voice) if voice else unknown(id)
            case ["v1", "user", "subscription"]:
                cloned = len(self.standin.clones)
                return Answer(200, account.subscription(self.standin.used, self.standin.quota, cloned))
        return NOWHERE

    def clone(self, call: Call) -> Answer | None:
        """Make a voice of the samples in a form."""
        form = parts(call.headers.get("content-type", ""), call.body)
        with self.standin.lock:
            fate = self.standin.rule(call.text, endpoint="clone")
            doing = fate.get("do", "")
            self.standin.write("asked", endpoint="clone", fields=[part.name for part in form])
            if doing == "drop_before":
                return None
            if doing in TURNED_AWAY:
                return Answer(*TURNED_AWAY[doing]).later(fate.get("seconds"))
            refusal = self.standin.unclonable(form)
            if refusal is not None:
                return Answer(*refusal)
            id = self.standin.clone(form, fate)
        time.sleep(fate.get("seconds", 1.0) if doing == "slow" else self.standin.latency)
        made = {"voice_id": id, "requires_verification": doing == "verify"}
        return None if doing == "drop_after" else Answer(200, made)

    def delete(self, call: Call, id: str) -> Answer | None:
        """Delete a voice that was cloned."""
        with self.standin.lock:
            doing = self.standin.rule(call.text, endpoint="delete").get("do", "")
            if doing in TURNED_AWAY:
                return Answer(*TURNED_AWAY[doing])
            return Answer(200, {"status": "ok"}) if self.standin.delete(id) else unknown(id)

    def order(self, call: Call, name: str, voice: str, *, timed: bool) -> Answer | None:
        """Bill what can be made, and make it."""
        values, format = parsed(call.body), call.query.get("output_format", USUAL)
        if name == "alignment":
            values = form(call.headers.get("content-type", ""), call.body)
        with self.standin.lock:
            self.standin.write("asked", endpoint=name, voice=voice, input=values)
            fate = self.standin.rule(call.text, endpoint=name)
            doing = fate.get("do", "")
            if doing == "drop_before":
                return None
            if doing in TURNED_AWAY:
                return Answer(*TURNED_AWAY[doing]).later(fate.get("seconds"))
            refusal = self.standin.wrong(name, values, voice, format)
            if refusal is not None:
                return Answer(*refusal)
            request, cost = self.standin.bill(name, values, voice, fate)
        headers = {"request-id": request}
        if doing != "unbilled":
            headers["character-cost"] = f"{cost:g}"
        time.sleep(fate.get("seconds", 1.0) if doing == "slow" else self.standin.latency)
        if doing == "drop_after":
            return None
        if doing == "text":
            return Answer(200, "<html>ok</html>", headers)
        if name == "alignment":
            return Answer(200, alignment(values["text"], values["file"]["seconds"]), headers)
        sound = b"not a sound at all" if doing == "garbage" else made(name, values, format)
        if timed:
            answer = Answer(200, spoken(values, sound, doing), headers)
        else:
            answer = Answer(200, sound, headers, mime(format))
        return replace(answer, keep=len(answer.written()[0]) // 2) if doing == "short" else answer


def main(argv: list[str] | None = None) -> None:
    """Serve until told to stop."""
    parser = arguments("python -m providers.elevenlabs.standin", latency=0.0)
    parser.add_argument("--quota", type=float, default=100_000, help="characters that the account may use")
    options = parser.parse_args(argv)
    standin = Standin(options.folder, options.faults, options.latency, quota=options.quota)
    standin.restore()
    serve(Door(standin).answer, options.port)


if __name__ == "__main__":
    main()
