"""The built-in practice vendor and the built-in example keep the contract that strangers' plugins are held to."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import Any

import pytest

from pixora.testing import ProviderContract, Vendor, verify
from pixora.testing.vendor import Job
from providers import faulty
from providers.faulty import vendor as practice

PLAIN = Path(__file__).parents[2] / "examples/plain_pictures/plain_pictures.py"
MAKES = {model.name: model.capability for model in faulty.MODELS}
FATES = {"refused": {"do": "refuse"}, "failed": {"do": "fail"}}


def seconds(request: dict[str, Any]) -> float:
    """How long what was ordered becomes."""
    if "lines" in request:
        return practice.spoken(request["lines"])[-1][1]
    if "frames" in request:
        return float(request["frames"] / request["fps"])
    return float(request.get("samples", 0) / 48_000)


def told(theirs: practice.Vendor, job: Job) -> dict[str, Any]:
    """How the practice vendor would say that a job stands."""
    if job.state in ("queued", "running", "cancelled"):
        return {"state": job.state, "progress": job.progress}
    overbilled = {"do": "overbill", "factor": job.billed / job.quantity}
    row = job.call.json | {"id": job.id, "at": 0.0, "fate": FATES.get(job.state, overbilled)}
    return theirs.status(row)


def stand_in(folder: Path) -> Vendor:
    """The practice vendor's own answers behind the kit's door."""
    vendor, theirs = Vendor(secret=""), practice.Vendor(folder)

    @vendor.route("submit", "POST /jobs")
    def submit(call: Any) -> Any:
        asked = call.json
        job = vendor.accept(
            call,
            MAKES[asked["model"]],
            key=asked["key"],
            seconds=seconds(asked["request"]),
            quantity=asked["quantity"],
        )
        return {"id": job.id}

    @vendor.route("poll", "GET /jobs/{id}")
    def poll(call: Any) -> Any:
        return told(theirs, vendor.look(call["id"]))

    @vendor.route("cancel", "DELETE /jobs/{id}")
    def cancel(call: Any) -> Any:
        return {"cancelled": vendor.cancel(call["id"])}

    @vendor.route("find", "GET /jobs")
    def find(call: Any) -> Any:
        job = vendor.find(call.query["key"])
        return {"id": job.id if job else None}

    return vendor


class TestFaulty(ProviderContract):
    plugin = faulty

    @pytest.fixture(autouse=True)
    def journal(self, tmp_path: Path) -> None:
        self.folder = tmp_path

    def vendor(self) -> Vendor:
        return stand_in(self.folder)

    def settings(self, vendor: Vendor) -> dict[str, str]:
        return {"PIXORA_FAULTY_URL": vendor.url}


def plain() -> Any:
    spec = importlib.util.spec_from_file_location("plain_to_check", PLAIN)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class TestPlainPictures(ProviderContract):
    """Makes things here and now, so that it needs no stand-in."""

    plugin = plain()


class Blind(faulty.Faulty):
    """Sells clips, and never sends the picture that they are to start from."""

    practice = False


def test_a_clip_without_its_picture_is_told(tmp_path: Path) -> None:
    contract = TestFaulty()
    contract.folder = tmp_path
    contract.provider = lambda vendor: Blind(vendor.url)  # type: ignore[method-assign]
    problem = verify(contract, "a_clip_starts_from_its_picture")
    assert problem == (
        "clip sends the same whatever picture it is given. Send the bytes at request.image.path: clips start from "
        "that picture."
    )
