"""The plugin keeps Pixora's contract, against a stand-in for Lantern."""

import pixora_lantern

from pixora.testing import Answer, ProviderContract, Vendor

STATES = {
    "queued": "waiting",
    "running": "working",
    "done": "ready",
    "refused": "banned",
    "failed": "broken",
    "cancelled": "stopped",
}
MAKES = {"ink": "text_to_image", "harbour": "text_to_sound", "tide": "image_to_video"}


def lantern() -> Vendor:
    """Lantern as its manual describes it."""
    vendor = Vendor()
    vendor.answers["quota"] = Answer(402, {"error": "no money left"})

    @vendor.route("submit", "POST /jobs")
    def submit(call):
        asked = call.json
        amount = asked["amount"]
        job = vendor.accept(call, MAKES[asked["model"]], key=asked["key"], seconds=amount, quantity=amount)
        return {"id": job.id}

    @vendor.route("poll", "GET /jobs/{id}")
    def poll(call):
        job = vendor.look(call["id"])
        state = STATES.get(job.state, job.state)
        percent = 100 * job.progress
        return {"state": state, "percent": percent, "file": job.url, "type": job.mime, "billed": job.billed}

    @vendor.route("cancel", "DELETE /jobs/{id}")
    def cancel(call):
        return {"stopped": vendor.cancel(call["id"])}

    @vendor.route("find", "GET /jobs")
    def find(call):
        job = vendor.find(call.query["key"])
        return {"ids": [job.id] if job else []}

    return vendor


class TestLantern(ProviderContract):
    plugin = pixora_lantern

    def vendor(self):
        return lantern()

    def settings(self, vendor):
        return {"LANTERN_KEY": vendor.secret, "LANTERN_URL": vendor.url}
