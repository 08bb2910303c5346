"""Replicate's own client against the stand-in: what it understands, the vendor would have said."""

from __future__ import annotations

import io
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import replicate
from replicate.exceptions import ModelError, ReplicateError

from pixora.errors import ProviderError
from providers.faulty.vendor import png
from providers.replicate.models import TABLE
from tests.providers.replicate_shop import KEY, MODELS, Shop, made, opened, order

NAME = "black-forest-labs/flux-1.1-pro"
LISTED = "black-forest-labs/flux-schnell"
LAMP = {"prompt": "an old man lights a lamp", "aspect_ratio": "16:9"}
CLIP = {"prompt": "slow push in", "duration": 5}
FAULTS = (
    {"on": "make", "match": "forbidden", "do": "refuse"},
    {"on": "make", "match": "hopeless", "do": "fail"},
    {"on": "make", "match": "waiting", "do": "queued"},
    {"on": "make", "match": "endless", "do": "stuck"},
    {"on": "submit", "match": "too fast", "do": "429", "seconds": 7},
    {"on": "submit", "match": "broke", "do": "402"},
    {"on": "submit", "match": "dropped", "do": "drop_after"},
    {"on": "submit", "match": "overloaded", "do": "503"},
    {"on": "submit", "match": "failing", "do": "500"},
)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    with opened(tmp_path_factory.mktemp("replicate")) as start:
        yield start(*FAULTS, latency=0.1)


@pytest.fixture(scope="module")
def client(shop: Shop) -> Iterator[replicate.Client]:
    client = replicate.Client(KEY, base_url=shop.url, trust_env=False)
    client.poll_interval = 0.02
    yield client
    client._client.close()


def about(prompt: str) -> dict[str, Any]:
    return LAMP | {"prompt": prompt}


def test_it_creates_follows_and_fetches(client: replicate.Client, shop: Shop) -> None:
    prediction = client.models.predictions.create(NAME, LAMP)
    assert (prediction.status, prediction.model, prediction.version) == ("starting", NAME, "hidden")
    assert prediction.started_at is prediction.completed_at is prediction.output is None
    prediction.wait()
    assert prediction.status == "succeeded" and prediction.error is None
    assert prediction.completed_at and prediction.metrics == {"predict_time": 0.1}
    assert httpx.get(prediction.output, trust_env=False).content.startswith(b"\x89PNG")
    assert prediction.urls == {
        "get": f"{shop.url}/v1/predictions/{prediction.id}",
        "cancel": f"{shop.url}/v1/predictions/{prediction.id}/cancel",
    }
    again = client.predictions.get(prediction.id)
    assert again.dict() == prediction.dict()
    assert client.predictions.list().results[0].id == prediction.id


def test_it_waits_for_the_end_or_for_so_long(client: replicate.Client) -> None:
    assert client.models.predictions.create(NAME, LAMP, wait=True).status == "succeeded"
    assert client.models.predictions.create(NAME, about("endless"), wait=1).status == "processing"


def test_it_runs_a_model_and_its_version(client: replicate.Client, shop: Shop) -> None:
    url = client.run(NAME, LAMP)
    assert str(url).startswith(f"{shop.url}/delivery/")
    [listed] = client.run(LISTED, LAMP, wait=False)
    version = client.models.get(LISTED).latest_version
    assert version is not None
    [same] = client.run(f"{LISTED}:{version.id}", LAMP)
    assert str(listed).endswith("/picture.png") and str(same).endswith("/picture.png")
    assert [row["version"] for row in shop.journal("accepted")[-3:]] == ["hidden", "hidden", version.id]


def test_models_and_versions_are_told(client: replicate.Client) -> None:
    model = client.models.get("kwaivgi/kling-v2.1")
    assert (model.id, model.visibility) == ("kwaivgi/kling-v2.1", "public")
    [version] = model.versions.list()
    assert version == model.versions.get(version.id) == model.latest_version
    asked = version.openapi_schema["components"]["schemas"]["Input"]
    assert asked["required"] == ["prompt", "start_image"]
    prediction = client.predictions.create(version, CLIP | {"start_image": "https://example.com/a.png"})
    assert (prediction.model, prediction.version) == (model.id, version.id)


def test_it_hands_files_over_and_names_them(client: replicate.Client, shop: Shop) -> None:
    picture = io.BytesIO(png(320, 180, 3))
    picture.name = "start.png"
    prediction = client.models.predictions.create("kwaivgi/kling-v2.1", CLIP | {"start_image": picture})
    address = shop.sent()["start_image"]
    [file] = [one for one in client.files.list() if one.urls["get"] == address]
    assert (file.name, file.content_type, file.size) == ("start.png", "image/png", len(picture.getvalue()))
    assert client.files.get(file.id) == file
    assert client.files.delete(file.id)
    with pytest.raises(ReplicateError) as gone:
        client.files.get(file.id)
    assert gone.value.status == 404
    prediction.wait()
    assert prediction.output.endswith(".mp4")


@pytest.mark.parametrize("name", MODELS)
async def test_its_orders_are_those_of_our_provider(
    client: replicate.Client, shop: Shop, tmp_path: Path, name: str
) -> None:
    status = await made(shop.replicate(), order(name, tmp_path))
    assert status.state == "done" and status.output is not None
    ours = shop.journal("accepted")[-1]
    endpoint = next(entry.endpoint for entry in TABLE if entry.model.name == name)
    theirs = client.models.predictions.create(endpoint, ours["input"], wait=True)
    assert theirs.status == "succeeded"
    row = shop.journal("accepted")[-1]
    assert {**row, "id": ours["id"]} == ours
    urls = [part for part in _flat(theirs.output) if not part.endswith(".txt")]
    assert [Path(url).name for url in urls] == [Path(str(status.output.url)).name]


def _flat(output: Any) -> list[str]:
    if isinstance(output, str):
        return [output]
    return [*(output.values() if isinstance(output, dict) else output)]


async def test_failures_are_told_as_we_read_them(
    client: replicate.Client, shop: Shop, tmp_path: Path
) -> None:
    for words, kind in {"forbidden": "refused", "hopeless": "failed"}.items():
        with pytest.raises(ModelError) as caught:
            client.run(NAME, about(words))
        assert caught.value.prediction.status == "failed" and caught.value.prediction.completed_at
        ours = await made(shop.replicate(), order("flux-1.1-pro", tmp_path, description=words))
        assert ours.error is not None and ours.error.kind == kind
        assert str(caught.value) in str(ours.error)


async def test_it_cancels_what_has_not_ended(client: replicate.Client) -> None:
    for words in ("waiting", "endless"):
        prediction = client.models.predictions.create(NAME, about(words))
        prediction.cancel()
        assert prediction.status == "canceled" and prediction.completed_at
        prediction.wait()
        assert client.predictions.get(prediction.id).status == "canceled"
    done = client.models.predictions.create(NAME, LAMP, wait=True)
    done.cancel()
    assert done.status == "succeeded"


ERRORS = [
    ("too fast", 429, "rate_limited"),
    ("broke", 402, "quota"),
    ("overloaded", 503, "unavailable"),
    ("failing", 500, "uncertain"),
]


@pytest.mark.parametrize(("words", "status", "kind"), ERRORS)
async def test_what_it_raises_and_what_we_do(
    client: replicate.Client, shop: Shop, tmp_path: Path, words: str, status: int, kind: str
) -> None:
    before = len(shop.journal("accepted"))
    with pytest.raises(ReplicateError) as caught:
        client.models.predictions.create(NAME, about(words))
    assert caught.value.status == status and caught.value.title and caught.value.detail
    provider = shop.replicate()
    with pytest.raises(ProviderError) as ours:
        await provider.submit(order("flux-1.1-pro", tmp_path, description=words))
    await provider.aclose()
    assert ours.value.kind == kind
    assert len(shop.journal("accepted")) == before


def test_other_refusals_are_problems(client: replicate.Client, shop: Shop) -> None:
    stranger = replicate.Client("wrong", base_url=shop.url, trust_env=False)
    for who, ask, status in (
        (stranger, lambda who: who.models.predictions.create(NAME, LAMP), 401),
        (client, lambda who: who.models.predictions.create("nobody/no-model", LAMP), 404),
        (client, lambda who: who.models.get("nobody/no-model"), 404),
        (client, lambda who: who.predictions.get("unknown"), 404),
        (client, lambda who: who.predictions.create("0" * 64, LAMP), 422),
        (client, lambda who: who.models.predictions.create(NAME, LAMP | {"colour": "red"}), 422),
        (client, lambda who: who.files.create(io.BytesIO(b"no picture")), 422),
    ):
        with pytest.raises(ReplicateError) as caught:
            ask(who)
        assert caught.value.status == status and caught.value.title and caught.value.detail
    stranger._client.close()


def test_it_too_sends_an_order_once(client: replicate.Client, shop: Shop) -> None:
    before = len(shop.journal("accepted"))
    with pytest.raises(httpx.RemoteProtocolError):
        client.models.predictions.create(NAME, about("dropped"))
    assert len(shop.journal("accepted")) == before + 1
