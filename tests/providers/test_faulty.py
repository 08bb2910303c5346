from __future__ import annotations

from pathlib import Path
from typing import Any

from providers.faulty.vendor import Vendor, journal


def order(key: str) -> dict[str, Any]:
    return {"key": key, "model": "image", "quantity": 1, "request": {}}


def test_a_cancelled_order_never_shares_its_number(tmp_path: Path) -> None:
    vendor = Vendor(tmp_path)
    first, second = vendor.accept(order("a")), vendor.accept(order("b"))
    vendor.cancel(vendor.jobs[first["id"]])
    third = vendor.accept(order("c"))
    assert len({first["id"], second["id"], third["id"]}) == 3

    later = Vendor(tmp_path)
    later.restore()
    assert {job["key"] for job in later.jobs.values()} == {"b", "c"}
    assert later.accept(order("d"))["id"] not in (first["id"], *vendor.jobs)


def test_what_a_job_takes_is_drawn_by_its_model_and_number_and_noted(tmp_path: Path) -> None:
    drawn = []
    for life in ("one", "two"):
        (tmp_path / life).mkdir()
        vendor = Vendor(tmp_path / life, latency=9.0, latencies={"image": (1.0, 2.0)}, seed=3)
        jobs = [vendor.accept(order(key)) for key in "ab"] + [vendor.accept(order("c") | {"model": "clip"})]
        drawn.append([row["seconds"] for row in journal(tmp_path / life)])
        vendor.jobs[jobs[0]["id"]]["at"] -= 2.0
        assert [vendor.status(vendor.jobs[job["id"]])["state"] for job in jobs] == [
            "done",
            "running",
            "running",
        ]
    (first, second, third), again = drawn
    assert again == drawn[0] and third == 9.0
    assert first != second and all(1.0 <= seconds <= 2.0 for seconds in (first, second))
