"""fal keeps the contract, against its own stand-in's words behind the kit's door."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pixora.requests import Capability
from pixora.testing import Answer, ProviderContract, Vendor
from pixora.testing.vendor import Job
from providers import fal
from providers.fal.fields import ENDPOINTS
from providers.fal.vendor import Standin

MAKES: dict[str, Capability] = {
    "image": "text_to_image",
    "clip": "image_to_video",
    "audio": "text_to_sound",
    "words": "transcription",
}
DOING = {"refused": "refuse", "failed": "fail"}
STATUS = {"queued": "IN_QUEUE", "running": "IN_PROGRESS"}


def row(job: Job) -> dict[str, Any]:
    """The job as fal's stand-in knows it."""
    fate = {"do": DOING.get(job.state, "")}
    ended = job.state == "cancelled"
    return {
        "id": job.id,
        "endpoint": job.call["endpoint"],
        "input": job.call.json,
        "fate": fate,
        "cancelled": ended,
    }


def stand_in(folder: Path) -> Vendor:
    vendor, theirs = Vendor(), Standin(folder)
    vendor.answers |= {
        "auth": Answer(401, {"detail": "No user found for Key ID and Secret"}),
        "quota": Answer(403, {"detail": "User is locked. Reason: Exhausted balance."}),
        "unavailable": Answer(503, {"detail": "Service unavailable"}),
    }

    @vendor.route("submit", "POST /{endpoint*}")
    def submit(call: Any) -> Any:
        endpoint, asked = ENDPOINTS[call["endpoint"]], call.json
        seconds = 0.0 if endpoint.makes == "image" else endpoint.seconds(asked)
        units = float(endpoint.units(asked))
        job = vendor.accept(call, MAKES[endpoint.makes], seconds=seconds, quantity=units)
        return {"status": "IN_QUEUE", "queue_position": 0, "request_id": job.id}

    @vendor.route("poll", "GET /{app*}/requests/{id}/status")
    def status(call: Any) -> Any:
        job = vendor.look(call["id"])
        failed = theirs.error(row(job))
        said = {"error": f"Invalid status code: {failed[0]}", "error_type": failed[2]} if failed else {}
        return {"status": job.state if job.unheard else STATUS.get(job.state, "COMPLETED"), **said}

    @vendor.route("other", "GET /{app*}/requests/{id}")
    def result(call: Any) -> Any:
        job = vendor.jobs[call["id"]]
        failed = theirs.error(row(job))
        if failed:
            return Answer(failed[0], failed[1], {"x-fal-error-type": failed[2]})
        output = theirs.output(row(job), vendor.url)
        return Answer(200, output, {"x-fal-billable-units": f"{job.billed:.9g}"})

    @vendor.route("cancel", "PUT /{app*}/requests/{id}/cancel")
    def cancel(call: Any) -> Any:
        if vendor.cancel(call["id"]):
            return Answer(202, {"status": "CANCELLATION_REQUESTED"})
        return Answer(400, {"status": "ALREADY_COMPLETED"})

    return vendor


class TestFal(ProviderContract):
    plugin = fal

    @pytest.fixture(autouse=True)
    def journal(self, tmp_path: Path) -> None:
        self.folder = tmp_path

    def vendor(self) -> Vendor:
        return stand_in(self.folder)

    def settings(self, vendor: Vendor) -> dict[str, str]:
        return {"FAL_KEY": vendor.secret, "FAL_QUEUE_URL": vendor.url}
