"""The stand-in: what it writes down, makes, and does wrong on order."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from media.probe import probe
from pixora.requests import Capability
from pixora.testing import Answer, Vendor


@pytest.fixture
def vendor() -> Iterator[Vendor]:
    vendor = Vendor()

    @vendor.route("submit", "POST /v1/things/{kind}")
    def submit(call: Any) -> Any:
        asked = call.json
        return {"id": vendor.accept(call, call["kind"], seconds=asked.get("seconds", 1.0), key="k").id}

    @vendor.route("poll", "GET /v1/things/{id}")
    def poll(call: Any) -> Any:
        job = vendor.look(call["id"])
        return {"state": job.state, "progress": job.progress, "url": job.url}

    @vendor.route("other", "PUT /v1/files")
    def upload(call: Any) -> Answer:
        return Answer(201, f"{len(call.body)} bytes of {call.query['name']}")

    yield vendor
    vendor.close()


@pytest.fixture
def client(vendor: Vendor) -> Iterator[httpx.Client]:
    headers = {"authorization": f"Bearer {vendor.secret}"}
    with httpx.Client(base_url=vendor.url, headers=headers, trust_env=False, timeout=10) as client:
        yield client


def order(client: httpx.Client, kind: str = "text_to_image", **asked: Any) -> httpx.Response:
    return client.post(f"/v1/things/{kind}", json=asked)


def test_a_job_goes_its_way_look_by_look(vendor: Vendor, client: httpx.Client) -> None:
    vendor.looks = lambda nr: 3
    job = order(client).json()["id"]
    assert client.get(f"/files/{job}").status_code == 404
    seen = [client.get(f"/v1/things/{job}").json() for _ in range(4)]
    assert [one["state"] for one in seen] == ["running", "running", "done", "done"]
    assert seen[0]["progress"] == pytest.approx(1 / 3)
    assert client.get(seen[-1]["url"]).status_code == 200
    assert [call.role for call in vendor.journal] == ["submit", "fetch", *["poll"] * 4, "fetch"]


@pytest.mark.parametrize(
    ("kind", "what"), [("text_to_image", "image"), ("image_to_video", "video"), ("text_to_music", "audio")]
)
def test_what_it_makes_is_real(
    vendor: Vendor, client: httpx.Client, tmp_path: Path, kind: Capability, what: str
) -> None:
    vendor.looks = lambda nr: 0
    ids = [order(client, kind, seconds=1.5).json()["id"] for _ in range(2)]
    answers = [client.get(f"/files/{job}") for job in ids]
    assert answers[0].content != answers[1].content
    assert answers[0].headers["content-type"].startswith(f"{what}/")
    path = tmp_path / "made"
    path.write_bytes(answers[0].content)
    found = probe(path)
    assert found.kind == what
    assert what == "image" or found.seconds == pytest.approx(1.5, abs=0.01)


def test_drop_after_takes_the_order_and_drop_before_does_not(vendor: Vendor, client: httpx.Client) -> None:
    vendor.fail("submit", "drop_before")
    vendor.fail("submit", "drop_after")
    with pytest.raises(httpx.RemoteProtocolError):
        order(client)
    assert vendor.jobs == {}
    with pytest.raises(httpx.RemoteProtocolError):
        order(client)
    assert [job.key for job in vendor.jobs.values()] == ["k"]
    assert order(client).status_code == 200
    assert len(vendor.calls("submit")) == 3


@pytest.mark.parametrize(
    ("fault", "status"),
    [("auth", 401), ("rate_limited", 429), ("unavailable", 503), ("invalid", 422), ("lost", 404)],
)
def test_it_says_no_without_taking_the_order(
    vendor: Vendor, client: httpx.Client, fault: str, status: int
) -> None:
    vendor.fail("submit", fault, times=2)
    assert [order(client).status_code for _ in range(3)] == [status, status, 200]
    assert len(vendor.jobs) == 1


@pytest.mark.parametrize("fault", ["garbage", "html", "empty", "odd"])
def test_it_answers_nonsense_after_taking_the_order(vendor: Vendor, client: httpx.Client, fault: str) -> None:
    vendor.fail("submit", fault)
    answer = order(client)
    assert answer.status_code == 200
    assert b"id" not in answer.content
    assert len(vendor.jobs) == 1


def test_a_slow_answer_waits_to_be_released(vendor: Vendor, client: httpx.Client) -> None:
    vendor.fail("submit", "slow")
    answers: list[int] = []
    asking = threading.Thread(target=lambda: answers.append(order(client).status_code))
    asking.start()
    assert vendor.held.wait(5)
    assert answers == []
    vendor.release.set()
    asking.join(5)
    assert answers == [200]
    assert not vendor.waited_out


def test_faults_work_on_any_route(vendor: Vendor, client: httpx.Client) -> None:
    vendor.fail("other", "unavailable")
    answers = [client.put("/v1/files?name=start.png", content=iter([b"ab", b"cde"])) for _ in range(2)]
    assert [answer.status_code for answer in answers] == [503, 201]
    assert answers[1].text == "5 bytes of start.png"


def test_a_fault_that_does_not_exist_is_named(vendor: Vendor) -> None:
    with pytest.raises(ValueError, match="no fault 'dorp_after'; choose one of auth, drop_after"):
        vendor.fail("submit", "dorp_after")


def test_calls_without_the_key_are_turned_away(vendor: Vendor) -> None:
    answer = httpx.post(vendor.url + "/v1/things/text_to_image", json={}, trust_env=False)
    assert answer.status_code == 401
    assert vendor.jobs == {}


def test_strangers_and_crashes_are_written_down(vendor: Vendor, client: httpx.Client) -> None:
    assert client.get("/v2/things").status_code == 404
    assert client.get("/v1/things/nobody").json() == {"error": "no such job"}
    assert client.post("/v1/things/text_to_image", content=b"{").status_code == 500
    assert vendor.strays == ["GET /v2/things"]
    assert len(vendor.crashes) == 1
    assert vendor.crashes[0].startswith("POST /v1/things/text_to_image (JSONDecodeError")


def test_it_can_be_cancelled_until_it_is_too_late(vendor: Vendor, client: httpx.Client) -> None:
    vendor.looks = lambda nr: 1
    first, second, third = (order(client).json()["id"] for _ in range(3))
    assert vendor.cancel(first)
    vendor.keeps = True
    assert not vendor.cancel(second)
    vendor.keeps = False
    assert vendor.look(third).state == "done"
    assert not vendor.cancel(third)
    assert [job.state for job in vendor.jobs.values()] == ["cancelled", "queued", "done"]


def test_nobody_listens_once_it_refuses(vendor: Vendor, client: httpx.Client) -> None:
    vendor.refuse_connections()
    with pytest.raises(httpx.ConnectError):
        order(client)
