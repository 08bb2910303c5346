"""The contract that every provider keeps, kept by Replicate; predictions as the shipped stand-in shows them."""

from __future__ import annotations

from typing import Any

import pytest

from pixora.testing import Answer, ProviderContract, Vendor
from pixora.testing.vendor import Job
from providers import replicate
from providers.replicate.reading import kind_of
from providers.replicate.vendor import POLICY, handed_over, taken

STATES = {"queued": "starting", "running": "processing", "done": "succeeded", "cancelled": "canceled"}


def prediction(job: Job, model: str = "") -> dict[str, Any]:
    takes = taken(model or job.key)
    assert takes is not None
    output = handed_over(takes.shape, kind_of(takes.makes), job.url) if job.state == "done" else None
    error = {"refused": POLICY, "failed": "CUDA out of memory"}.get(job.state)
    status = job.state if job.unheard else STATES.get(job.state, "failed")
    return {"id": job.id, "status": status, "output": output, "error": error}


def stand_in() -> Vendor:
    vendor = Vendor()
    vendor.answers["quota"] = Answer(
        402, {"title": "Insufficient credit", "detail": "add some", "status": 402}
    )
    vendor.answers["auth"] = Answer(401, {"title": "Unauthenticated", "detail": f"bad token {vendor.secret}"})
    vendor.answers["invalid"] = Answer(
        422, {"title": "Invalid", "detail": f"- input ({vendor.secret})\n- more"}
    )

    @vendor.route("submit", "POST /v1/models/{owner}/{name}/predictions")
    def create(call: Any) -> Answer:
        model = f"{call['owner']}/{call['name']}"
        values, takes = call.json["input"], taken(model)
        assert takes is not None
        if wrong := takes.faults(values):
            return Answer(422, {"detail": "\n".join(wrong)})
        job = vendor.accept(call, takes.makes, key=model, seconds=takes.seconds(values))
        return Answer(201, prediction(job))

    @vendor.route("poll", "GET /v1/predictions/{id}")
    def get(call: Any) -> Any:
        return prediction(vendor.look(call["id"]))

    @vendor.route("cancel", "POST /v1/predictions/{id}/cancel")
    def cancel(call: Any) -> Any:
        vendor.cancel(call["id"])
        return prediction(vendor.jobs[call["id"]])

    @vendor.route("other", "POST /v1/files")
    def files(call: Any) -> Answer:
        assert b"\x89PNG" in call.body
        return Answer(201, {"id": "f1", "urls": {"get": f"{vendor.url}/v1/files/f1"}})

    return vendor


class TestReplicate(ProviderContract):
    plugin = replicate

    @pytest.fixture(autouse=True)
    def quick(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(replicate, "CANCEL_PAUSE", 0.01)

    def vendor(self) -> Vendor:
        return stand_in()

    def settings(self, vendor: Vendor) -> dict[str, str]:
        return {
            "REPLICATE_API_TOKEN": vendor.secret,
            "REPLICATE_BASE_URL": vendor.url,
            "PIXORA_IMAGE_MODELS": "replicate:ideogram-ai/ideogram-v3-turbo",
        }
