from __future__ import annotations

from pathlib import Path
from typing import Any

from providers.faulty.vendor import Vendor


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
