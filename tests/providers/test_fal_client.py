"""The vendor's own client against the stand-in: what it understands, fal would have said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fal_client.client as official  # noqa: TID251  the oracle
import pytest

from tests.providers.fal_shop import KEY, Open, Shop, opened

SPEECH = "fal-ai/minimax/speech-02-hd"
WORDS: dict[str, Any] = {"text": "The keeper lights one lamp.", "output_format": "url"}


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Open]:
    with opened(tmp_path) as starting:
        yield starting


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The client, which knows https only, is told the stand-in's address where it keeps its own."""
    made: list[official.SyncClient] = []

    def of(shop: Shop) -> official.SyncClient:
        monkeypatch.setattr(official, "QUEUE_URL_FORMAT", f"{shop.url}/")
        monkeypatch.setattr(official, "RUN_URL_FORMAT", f"{shop.url}/")
        made.append(official.SyncClient(key=KEY))
        return made[-1]

    yield of
    for each in made:
        each._client.close()


def test_it_submits_follows_and_reads_the_result(start: Open, client: Any) -> None:
    shop = start(latency=0.2)
    handle = client(shop).submit(SPEECH, WORDS)
    seen = list(handle.iter_events(with_logs=True, interval=0.02))
    assert isinstance(seen[-1], official.Completed)
    assert {type(status) for status in seen} == {official.Queued, official.InProgress, official.Completed}
    assert seen[-1].metrics["inference_time"] == 0.2
    assert handle.get()["audio"]["url"].startswith(f"{shop.url}/files/{handle.request_id}/")
    assert handle.status_url == f"{shop.url}/fal-ai/minimax/requests/{handle.request_id}/status"
    assert len(shop.journal("accepted")) == 1


def test_it_finds_an_order_again(start: Open, client: Any) -> None:
    fal = client(start())
    request_id = fal.submit(SPEECH, WORDS).request_id
    assert fal.get_handle(SPEECH, request_id).get()["duration_ms"] > 1000


def test_it_cancels_and_reads_failures(start: Open, client: Any) -> None:
    fal = client(start({"on": "make", "do": "queued", "nth": 1}, {"on": "make", "do": "refuse", "nth": 2}))
    handle = fal.submit(SPEECH, WORDS)
    assert isinstance(handle.status(), official.Queued)
    handle.cancel()
    stopped = handle.status()
    assert (type(stopped), stopped.error_type) == (official.Completed, "client_cancelled")
    refused = fal.submit(SPEECH, WORDS)
    with pytest.raises(official.FalClientHTTPError) as caught:
        refused.get(interval=0.02)
    assert caught.value.status_code == 422
    assert caught.value.message[0]["type"] == "content_policy_violation"


def test_it_repeats_a_submit_that_breaks_off_which_is_why_ours_is_our_own(start: Open, client: Any) -> None:
    shop = start({"on": "submit", "do": "drop_after", "nth": 1})
    client(shop).submit(SPEECH, WORDS)
    assert len(shop.journal("accepted")) == 2
