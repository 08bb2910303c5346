"""The contract that every provider keeps, kept by OpenAI's pictures; the stand-in's own answers behind it."""

from __future__ import annotations

import base64
from typing import Any

from pixora.testing import Answer, ProviderContract, Vendor
from providers import openai_images
from providers.openai_images.vendor import Refusal, form, valid


def error(text: str, code: str) -> dict[str, Any]:
    return {"error": {"message": text, "type": "invalid_request_error", "param": None, "code": code}}


def stand_in() -> Vendor:
    vendor = Vendor()
    vendor.answers["refused"] = Answer(400, error("rejected by the safety system", "moderation_blocked"))
    vendor.answers["quota"] = Answer(429, error("You exceeded your current quota", "insufficient_quota"))
    vendor.answers["auth"] = Answer(401, error(f"Incorrect key: {vendor.secret}", "invalid_api_key"))
    vendor.answers["invalid"] = Answer(400, error(f"Bad size, {vendor.secret}", "invalid_value"))

    @vendor.route("submit", "POST /v1/images/generations")
    def generate(call: Any) -> Answer:
        asked = form(call.headers["content-type"], call.body)
        try:
            valid(asked, pictures=False)
        except Refusal as refusal:
            return Answer(refusal.status, error(str(refusal), refusal.code))
        job = vendor.accept(call, "text_to_image")
        return Answer(200, {"created": 1, "data": [{"b64_json": base64.b64encode(job.data).decode()}]})

    return vendor


class TestOpenAIImages(ProviderContract):
    plugin = openai_images

    def vendor(self) -> Vendor:
        return stand_in()

    def settings(self, vendor: Vendor) -> dict[str, str]:
        return {
            "OPENAI_API_KEY": vendor.secret,
            "OPENAI_BASE_URL": f"{vendor.url}/v1",
            "PIXORA_IMAGE_MODELS": "openai_images:gpt-image-2, openai_images:flux.1-dev",
        }
