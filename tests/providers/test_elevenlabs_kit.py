"""ElevenLabs keeps the contract that strangers' plugins are held to."""

from __future__ import annotations

from typing import Any

from pixora.requests import Capability
from pixora.testing import Answer, ProviderContract, Vendor
from providers import elevenlabs
from providers.elevenlabs.fields import ENDPOINTS
from providers.elevenlabs.sounding import USUAL
from providers.elevenlabs.vendor import TURNED_AWAY, Standin, form, spoken
from providers.fal.overheard import alignment

MAKES: dict[str, Capability] = {
    "speech": "text_to_speech",
    "dialogue": "text_to_speech",
    "music": "text_to_music",
    "sound": "text_to_sound",
    "alignment": "transcription",
}


def stand_in(folder: Any = None) -> Vendor:
    """The stand-in's own answers behind the kit's door."""
    vendor, theirs = Vendor(), Standin(folder)
    for kind, ours in {"refused": "refuse", "quota": "quota", "unavailable": "503"}.items():
        vendor.answers[kind] = Answer(*TURNED_AWAY[ours])
    vendor.answers["rate_limited"] = Answer(*TURNED_AWAY["busy"], {"retry-after": "7"})
    said = {"status": "invalid_api_key", "message": f"the key {vendor.secret} is not valid"}
    vendor.answers["auth"] = Answer(401, {"detail": said})

    def answered(call: Any, name: str, voice: str = "") -> Answer:
        asked, endpoint = form(call.headers["content-type"], call.body), ENDPOINTS[name]
        asked = asked or call.json
        refusal = theirs.wrong(name, asked, voice, call.query.get("output_format", USUAL))
        if refusal is not None:
            return Answer(*refusal)
        job = vendor.accept(call, MAKES[name], seconds=endpoint.seconds(asked), quantity=endpoint.cost(asked))
        headers = {"character-cost": f"{job.billed:g}"}
        if name in ("speech", "dialogue"):
            return Answer(200, spoken(asked, job.data, ""), headers)
        if name == "alignment":
            return Answer(200, alignment(asked["text"], endpoint.seconds(asked)))
        return Answer(200, job.data, headers, mime=job.mime)

    @vendor.route("submit", "POST /v1/text-to-speech/{voice}/with-timestamps")
    def speech(call: Any) -> Answer:
        return answered(call, "speech", call["voice"])

    @vendor.route("submit", "POST /v1/text-to-dialogue/with-timestamps")
    def dialogue(call: Any) -> Answer:
        return answered(call, "dialogue")

    @vendor.route("submit", "POST /v1/music")
    def music(call: Any) -> Answer:
        return answered(call, "music")

    @vendor.route("submit", "POST /v1/sound-generation")
    def sound(call: Any) -> Answer:
        return answered(call, "sound")

    @vendor.route("submit", "POST /v1/forced-alignment")
    def align(call: Any) -> Answer:
        return answered(call, "alignment")

    return vendor


class TestElevenLabs(ProviderContract):
    plugin = elevenlabs

    def vendor(self) -> Vendor:
        return stand_in()

    def settings(self, vendor: Vendor) -> dict[str, str]:
        return {"ELEVENLABS_API_KEY": vendor.secret, "ELEVENLABS_BASE_URL": vendor.url}
