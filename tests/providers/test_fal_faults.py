"""What goes wrong at fal, told by who must react, and nothing ever bought twice."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from agent.landing import land
from pixora.errors import PixoraError, ProviderError
from pixora.provider import Order
from providers.fal import Fal
from providers.fal.fields import ENDPOINTS, faults
from tests.providers.fal_shop import KEY, Open, made, opened, order

NAME = "speech-02-hd"
VIDEO = "kling-1.6-pro"


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Open]:
    with opened(tmp_path) as starting:
        yield starting


async def refused(provider: Fal, sold: Order) -> ProviderError:
    """How an order ends that cannot be submitted."""
    with pytest.raises(ProviderError) as caught:
        await provider.submit(sold)
    await provider.aclose()
    return caught.value


@pytest.mark.parametrize(
    ("fault", "kind", "accepted"),
    [
        ("drop_after", "uncertain", 1),
        ("drop_before", "uncertain", 0),
        ("text", "uncertain", 1),
        ("500", "uncertain", 0),
        ("503", "unavailable", 0),
        ("429", "rate_limited", 0),
        ("locked", "quota", 0),
    ],
)
async def test_a_submit_that_goes_wrong_was_sent_once(
    start: Open, tmp_path: Path, fault: str, kind: str, accepted: int
) -> None:
    shop = start({"on": "submit", "do": fault, "nth": 1, "seconds": 7})
    error = await refused(shop.fal(), order(NAME, tmp_path))
    assert error.kind == kind
    assert len(shop.journal("accepted")) == accepted
    assert error.retry_after == (7.0 if fault == "429" else None)
    again = shop.fal()  # the rule fits the first submit only: this one would show a second
    await made(again, order(NAME, tmp_path))
    assert len(shop.journal("accepted")) == accepted + 1
    await again.aclose()


async def test_where_nobody_listens_nothing_was_sent(tmp_path: Path) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        error = await refused(Fal(KEY, f"http://127.0.0.1:{unused.getsockname()[1]}"), order(NAME, tmp_path))
    assert (error.kind, str(error)) == ("unavailable", "fal cannot be reached")


async def test_a_wrong_key_is_the_operator_s_to_mend(start: Open, tmp_path: Path) -> None:
    shop = start()
    error = await refused(shop.fal("wrong"), order(NAME, tmp_path))
    assert error.kind == "auth"
    assert "FAL_KEY" in error.next_step
    assert "wrong" not in str(error)


async def test_a_model_that_is_gone_is_invalid_and_not_sent_again(start: Open, tmp_path: Path) -> None:
    shop = start()
    error = await refused(Fal(KEY, f"{shop.url}/elsewhere"), order(NAME, tmp_path))
    assert error.kind == "invalid"


@pytest.mark.parametrize(
    ("fault", "kind", "said"),
    [
        ("refuse", "refused", "flagged by a content checker"),
        ("fail", "failed", "Internal server error"),
        ("timeout", "failed", "Request timed out"),
    ],
)
async def test_a_job_that_fails_says_why_and_bills_nothing(
    start: Open, tmp_path: Path, fault: str, kind: str, said: str
) -> None:
    shop = start({"on": "make", "do": fault})
    provider = shop.fal()
    status = await made(provider, order(NAME, tmp_path))
    assert status.state == "failed"
    assert status.error is not None
    assert (status.error.kind, status.quantity) == (kind, None)
    assert said in str(status.error)
    assert status.error.next_step
    assert shop.journal("billed") == []
    await provider.aclose()


async def test_a_black_picture_counts_as_refused_and_its_bill_is_told(start: Open, tmp_path: Path) -> None:
    provider = start({"on": "make", "do": "flag"}).fal()
    status = await made(provider, order("flux-pro-1.1-ultra", tmp_path))
    assert status.state == "failed"
    assert status.error is not None
    assert (status.error.kind, status.quantity) == ("refused", 1)
    await provider.aclose()


async def test_sound_without_an_address_is_bad_output(start: Open, tmp_path: Path) -> None:
    provider = start({"on": "make", "do": "hex"}).fal()
    status = await made(provider, order(NAME, tmp_path))
    assert status.state == "failed"
    assert status.error is not None
    assert status.error.kind == "bad_output"
    await provider.aclose()


@pytest.mark.parametrize(("fault", "quantity"), [("overbill", 15.0), ("unbilled", None)])
async def test_what_is_billed_is_what_fal_says(
    start: Open, tmp_path: Path, fault: str, quantity: float | None
) -> None:
    provider = start({"on": "make", "do": fault, "factor": 3.0}).fal()
    assert (await made(provider, order(VIDEO, tmp_path))).quantity == quantity
    await provider.aclose()


@pytest.mark.parametrize("on", ["status", "result"])
async def test_a_gateway_s_failure_while_looking_is_looked_at_again(
    start: Open, tmp_path: Path, on: str
) -> None:
    provider = start({"on": on, "do": "500", "nth": 1}, latency=0.0).fal()
    sold = order(NAME, tmp_path)
    job = await provider.submit(sold)
    with pytest.raises(ProviderError) as caught:
        await provider.poll(job, sold)
    assert caught.value.kind == "unavailable"
    assert (await provider.poll(job, sold)).state == "done"
    await provider.aclose()


async def test_202_before_the_end_and_a_result_elsewhere_are_followed(start: Open, tmp_path: Path) -> None:
    shop = start({"on": "status", "do": "202"}, {"on": "result", "do": "redirect"})
    provider = shop.fal()
    assert (await made(provider, order(NAME, tmp_path))).state == "done"
    await provider.aclose()


async def test_orders_that_wait_are_queued_with_their_place(start: Open, tmp_path: Path) -> None:
    provider, sold = start({"on": "make", "do": "queued"}).fal(), order(NAME, tmp_path)
    jobs = [await provider.submit(sold) for _ in range(3)]
    stood = [await provider.poll(job, sold) for job in jobs]
    assert [(status.state, status.position) for status in stood] == [("queued", n) for n in range(3)]
    await provider.aclose()


async def test_what_fal_forgot_is_lost(start: Open, tmp_path: Path) -> None:
    shop = start({"on": "result", "do": "lost"}, latency=0.0)
    provider, sold = shop.fal(), order(NAME, tmp_path)
    for job in (await provider.submit(sold), f"fal-ai/minimax/{NAME}|no-such-order", "nonsense"):
        with pytest.raises(ProviderError) as caught:
            await provider.poll(job, sold)
        assert caught.value.kind == "lost"
    await provider.aclose()


async def test_what_waits_can_be_cancelled_for_nothing(start: Open, tmp_path: Path) -> None:
    shop = start({"on": "make", "do": "queued"})
    provider, sold = shop.fal(), order(VIDEO, tmp_path)
    job = await provider.submit(sold)
    assert await provider.cancel(job) is True
    assert (await provider.poll(job, sold)).state == "cancelled"
    assert await provider.cancel(job) is False
    assert (len(shop.journal("cancelled")), len(shop.journal("billed"))) == (1, 0)
    await provider.aclose()


async def test_what_runs_may_go_on_and_what_is_done_is_billed(
    start: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("providers.fal.CANCEL_PAUSE", 0.01)
    shop = start({"on": "make", "do": "stuck"}, {"on": "cancel", "do": "stop", "nth": 2}, latency=0.0)
    provider, sold = shop.fal(), order(VIDEO, tmp_path)
    job = await provider.submit(sold)
    assert (await provider.poll(job, sold)).state == "running"
    assert await provider.cancel(job) is False  # only asked
    assert (await provider.poll(job, sold)).state == "running"
    assert await provider.cancel(job) is True  # and this time heard
    done = start(latency=0.0)
    other = done.fal()
    job = await other.submit(sold)
    assert (await other.poll(job, sold)).state == "done"
    assert await other.cancel(job) is False
    assert len(done.journal("billed")) == 1
    await asyncio.gather(provider.aclose(), other.aclose())


@pytest.mark.parametrize("fault", ["garbage", "short", "500"])
async def test_a_file_that_does_not_come_whole_is_never_a_take(
    start: Open, tmp_path: Path, fault: str
) -> None:
    provider, sold = start({"on": "fetch", "do": fault}).fal(), order(NAME, tmp_path)
    status = await made(provider, sold)
    assert status.output is not None
    with pytest.raises(PixoraError):
        await land(status.output, "speech", sold.request, tmp_path / "job", provider)
    await provider.aclose()


IMAGE = "data:image/png;base64,iVBORw0KGgo="
CLIP = {"prompt": "a boat", "image_url": IMAGE}
KLING = "fal-ai/kling-video/v1.6/pro/image-to-video"


@pytest.mark.parametrize(
    ("endpoint", "values", "loc", "type"),
    [
        (KLING, CLIP | {"duration": 5}, ["body", "duration"], "string_type"),
        (KLING, CLIP | {"duration": "7"}, ["body", "duration"], "literal_error"),
        (KLING, {"prompt": "a boat"}, ["body", "image_url"], "missing"),
        (
            KLING,
            CLIP | {"image_url": "data:image/png;base64,!"},
            ["body", "image_url", 0],
            "image_load_error",
        ),
        (KLING, CLIP | {"prompt": "a" * 2501}, ["body", "prompt"], "sequence_too_long"),
        (KLING, CLIP | {"seed": 1}, ["body", "seed"], "extra_forbidden"),
        (KLING, CLIP | {"cfg_scale": True}, ["body", "cfg_scale"], "float_type"),
        (
            "fal-ai/minimax/speech-02-hd",
            {"text": "a", "voice_setting": {"speed": 3}},
            ["body", "voice_setting", "speed"],
            "less_than_equal",
        ),
    ],
)
def test_the_stand_in_refuses_what_the_vendor_would(
    endpoint: str, values: dict[str, Any], loc: list[Any], type: str
) -> None:
    (fault,) = faults(ENDPOINTS[endpoint].fields, values, ["body"])
    assert (fault["loc"], fault["type"]) == (loc, type)
    assert fault["msg"]


async def test_a_field_that_is_refused_is_named(start: Open, tmp_path: Path) -> None:
    shop = start()
    error = await refused(shop.fal(), order("elevenlabs-music", tmp_path, samples=700 * 48_000))
    assert error.kind == "invalid"
    assert str(error).startswith("fal cannot make this: music_length_ms: Input should be less than")
    assert shop.journal("accepted") == []
