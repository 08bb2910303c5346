"""Predictions of Replicate: what is sent is accepted, every shape of output is read, nothing is bought twice."""

from __future__ import annotations

import asyncio
import signal
import socket
import sys
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from agent.landing import land
from pixora import plugins
from pixora.errors import PixoraError, ProviderError
from pixora.provider import Order
from pixora.requests import SpeechLine
from pixora.settings import Settings
from providers.host import Host
from providers.rates import RateCards
from providers.replicate import Replicate
from providers.replicate.models import TABLE
from providers.replicate.reading import read
from tests.providers import wire
from tests.providers.replicate_shop import KEY, MODELS, ROOT, SECONDS, Open, Shop, ended, made, opened, order

NAME = "flux-1.1-pro"
CLIP = "kling-2.1-pro"
OWN = "ideogram-ai/ideogram-v3-turbo"
KINDS = {
    "text_to_image": "image",
    "image_to_video": "clip",
    "text_to_speech": "speech",
    "text_to_music": "music",
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    with opened(tmp_path_factory.mktemp("replicate")) as start:
        yield start()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Open]:
    with opened(tmp_path) as starting:
        yield starting


async def refused(provider: Replicate, sold: Order) -> ProviderError:
    """How an order ends that cannot be submitted."""
    with pytest.raises(ProviderError) as caught:
        await provider.submit(sold)
    await provider.aclose()
    return caught.value


async def failed(provider: Replicate, sold: Order) -> ProviderError:
    """How an order ends that is taken and not made."""
    status = await made(provider, sold)
    assert (status.state, status.output) == ("failed", None)
    assert status.error is not None
    return status.error


@pytest.mark.parametrize("name", MODELS)
async def test_each_model_makes_what_is_ordered_and_has_a_price(
    shop: Shop, name: str, tmp_path: Path
) -> None:
    provider, sold = shop.replicate(), order(name, tmp_path)
    status = await made(provider, sold)
    assert status.state == "done", status.error
    assert status.output is not None
    kind = KINDS[MODELS[name].capability]
    landed = await land(status.output, kind, sold.request, sold.folder, provider)
    match kind:
        case "image":
            assert (landed.facts["width"], landed.facts["height"]) == (1280, 720)
        case "clip":
            assert (landed.facts["frames"], landed.facts["width"]) == (84, 1280)
        case "speech":
            assert 2.5 < landed.facts["seconds"] < 5
        case _:
            assert landed.facts["seconds"] >= 12
    host = Host([provider], RateCards.load("", Decimal("0.1")), lambda kind: ())
    price = host.price(host.offer(f"replicate:{name}"), sold.request)
    assert 0 < price.quote <= price.maximum


def test_prices_are_those_of_what_is_sold(tmp_path: Path) -> None:
    host = Host([Replicate(KEY)], RateCards.load("", Decimal("0.1")), lambda kind: ())
    quotes = {
        name: host.price(host.offer(f"replicate:{name}"), order(name, tmp_path).request).quote
        for name in (CLIP, "speech-02-hd", "stable-audio-2.5")
    }
    said = len("The keeper lights one lamp.\nA boat turns home.")
    assert quotes == {CLIP: 4_500_000, "speech-02-hd": said * 1000, "stable-audio-2.5": 2_000_000}


async def test_inputs_are_those_of_the_models_pages(shop: Shop, tmp_path: Path) -> None:
    await made(shop.replicate(), order("nano-banana", tmp_path))
    sent = shop.sent()
    assert sent.pop("image_input")[0].startswith(f"{shop.url}/v1/files/")
    assert sent == {
        "prompt": "Wide shot: an old man in a yellow coat (exactly as in image 1) lights a lamp. ink",
        "aspect_ratio": "16:9",
        "output_format": "png",
    }
    await made(shop.replicate(), order(CLIP, tmp_path, frames=132))
    assert (shop.sent()["duration"], shop.sent()["mode"]) == (10, "pro")
    await made(shop.replicate(), order("speech-02-hd", tmp_path, language="de-AT"))
    assert (shop.sent()["voice_id"], shop.sent()["language_boost"]) == ("Wise_Woman", "German")


async def test_a_model_of_one_s_own_is_known_by_its_name(shop: Shop, tmp_path: Path) -> None:
    status = await made(shop.replicate(KEY, OWN), order(OWN, tmp_path))
    assert status.state == "done", status.error
    assert shop.journal("accepted")[-1]["model"] == OWN
    assert shop.sent().keys() == {"prompt", "aspect_ratio"}


@pytest.mark.parametrize("shape", ["str", "list", "dict"])
async def test_every_shape_of_output_is_read(start: Open, tmp_path: Path, shape: str) -> None:
    shop = start({"on": "make", "do": "make", "shape": shape})
    provider, sold = shop.replicate(), order(CLIP, tmp_path)
    status = await made(provider, sold)
    assert status.output is not None
    landed = await land(status.output, "clip", sold.request, sold.folder, provider)
    assert (status.output.mime, landed.facts["frames"]) == ("video/mp4", 84)


@pytest.mark.parametrize(
    ("output", "url"),
    [
        ({"spectrogram": "https://a.b/1.png", "audio": "https://a.b/2.mp3"}, "https://a.b/2.mp3"),
        ([["https://a.b/1.txt"], {"x": "https://a.b/2.wav?a=b"}], "https://a.b/2.wav?a=b"),
        ({"one": "https://a.b/one", "two": "https://a.b/two"}, "https://a.b/one"),
        ("nothing to fetch", None),
        ([], None),
        (None, None),
        ({"text": 7}, None),
    ],
)
def test_of_several_addresses_the_one_of_the_kind_is_taken(output: Any, url: str | None) -> None:
    if url is None:
        with pytest.raises(ProviderError, match="no address") as caught:
            read(output, "text_to_music")
        assert caught.value.kind == "bad_output"
    else:
        assert read(output, "text_to_music").url == url


@pytest.mark.parametrize(
    ("fault", "kind", "accepted"),
    [
        ("drop_after", "uncertain", 1),
        ("drop_before", "uncertain", 0),
        ("text", "uncertain", 1),
        ("500", "uncertain", 0),
        ("503", "unavailable", 0),
        ("429", "rate_limited", 0),
        ("402", "quota", 0),
    ],
)
async def test_an_order_that_goes_wrong_was_sent_once(
    start: Open, tmp_path: Path, fault: str, kind: str, accepted: int
) -> None:
    shop = start({"on": "submit", "do": fault, "nth": 1, "seconds": 7})
    error = await refused(shop.replicate(), order(NAME, tmp_path))
    assert (error.kind, error.retry_after) == (kind, 7.0 if fault == "429" else None)
    assert len(shop.journal("accepted")) == accepted
    await made(shop.replicate(), order(NAME, tmp_path))  # the rule fits the first only
    assert len(shop.journal("accepted")) == accepted + 1


async def test_exactly_one_request_when_the_connection_drops_after_it_was_read(tmp_path: Path) -> None:
    async def answer(call: wire.Call) -> None:
        call.writer.close()

    async with wire.serving(answer) as server:
        provider = Replicate(KEY, server.url)
        error = await refused(provider, order(NAME, tmp_path))
        assert (error.kind, len(server.calls)) == ("uncertain", 1)
        assert await provider.find("plan-1:x:1") is None, "no prediction carries our key"
        assert len(server.calls) == 1


async def test_a_picture_that_is_not_taken_in_buys_nothing(start: Open, tmp_path: Path) -> None:
    shop = start({"on": "files", "do": "500"})
    error = await refused(shop.replicate(), order(CLIP, tmp_path))
    assert (error.kind, shop.journal("accepted")) == ("unavailable", [])


async def test_where_nobody_listens_nothing_was_sent(tmp_path: Path) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        provider = Replicate(KEY, f"http://127.0.0.1:{unused.getsockname()[1]}")
        assert (await refused(provider, order(NAME, tmp_path))).kind == "unavailable"
        assert (await refused(provider, order(CLIP, tmp_path))).kind == "unavailable"


async def test_a_wrong_token_and_a_model_that_is_gone(shop: Shop, tmp_path: Path) -> None:
    error = await refused(shop.replicate("wrong"), order(NAME, tmp_path))
    assert error.kind == "auth"
    assert "REPLICATE_API_TOKEN" in error.next_step
    assert "wrong" not in str(error)
    error = await refused(shop.replicate(KEY, "a/no-such"), order("a/no-such", tmp_path))
    assert error.kind == "invalid"
    assert "no such model" in str(error)


@pytest.mark.parametrize(
    ("fault", "kind", "said"),
    [
        ("refuse", "refused", "flagged as sensitive"),
        ("fail", "failed", "CUDA out of memory"),
        ("nothing", "bad_output", "no address"),
        ("removed", "lost", "keeps results for an hour"),
    ],
)
async def test_a_prediction_that_fails_says_why(
    start: Open, tmp_path: Path, fault: str, kind: str, said: str
) -> None:
    shop = start({"on": "make", "do": fault})
    error = await failed(shop.replicate(), order(NAME, tmp_path))
    assert error.kind == kind
    assert said in str(error)
    assert len(shop.journal("billed")) == (fault in ("nothing", "removed"))


async def test_a_job_outlives_trouble_with_polls(start: Open, tmp_path: Path) -> None:
    shop = start(
        {"on": "status", "do": "drop", "nth": 1}, {"on": "status", "do": "500", "nth": 2}, latency=0.3
    )
    provider, sold = shop.replicate(), order(NAME, tmp_path)
    job = await provider.submit(sold)
    for _ in range(2):
        with pytest.raises(ProviderError) as caught:
            await provider.poll(job, sold)
        assert caught.value.kind == "unavailable"
    assert (await ended(provider, job, sold)).state == "done"
    await provider.aclose()


@pytest.mark.parametrize("fate", ["queued", "stuck"])
async def test_what_has_not_ended_is_cancelled_and_not_billed(start: Open, tmp_path: Path, fate: str) -> None:
    shop = start({"on": "make", "do": fate})
    provider, sold = shop.replicate(), order(NAME, tmp_path)
    job = await provider.submit(sold)
    assert await provider.cancel(job) is True
    assert (await provider.poll(job, sold)).state == "cancelled"
    assert (len(shop.journal("cancelled")), shop.journal("billed")) == (1, [])
    await provider.aclose()


@pytest.mark.parametrize(("fate", "free"), [("queued", True), ("stuck", False)])
async def test_a_model_that_is_billed_by_time_is_free_only_before_it_begins(
    start: Open, tmp_path: Path, fate: str, free: bool
) -> None:
    shop = start({"on": "make", "do": fate}, latency=0.0)
    provider = shop.replicate(KEY, OWN)
    assert await provider.cancel(await provider.submit(order(OWN, tmp_path))) is free
    assert len(shop.journal("cancelled")) == 1
    await provider.aclose()


async def test_what_has_ended_or_goes_on_is_not_cancelled(
    start: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("providers.replicate.CANCEL_PAUSE", 0.01)
    shop = start({"on": "make", "do": "stuck", "nth": 2}, {"on": "cancel", "do": "keep"})
    provider, sold = shop.replicate(), order(NAME, tmp_path)
    job = await provider.submit(sold)
    assert (await ended(provider, job, sold)).state == "done"
    assert await provider.cancel(job) is False
    assert await provider.cancel(await provider.submit(sold)) is False
    await provider.aclose()


ORDERER = """
import asyncio, sys
from pathlib import Path
from tests.providers.replicate_shop import KEY, order
from providers.replicate import Replicate

async def main():
    sold = order("flux-1.1-pro", Path(sys.argv[2]))
    print(await Replicate(KEY, sys.argv[1]).submit(sold), flush=True)
    await asyncio.Event().wait()

asyncio.run(main())
"""


async def test_a_prediction_is_found_again_after_both_sides_were_killed(start: Open, tmp_path: Path) -> None:
    shop = start(place="shop")
    async with asyncio.timeout(SECONDS):
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", ORDERER, shop.url, str(tmp_path),
            cwd=ROOT, stdout=asyncio.subprocess.PIPE,
        )  # fmt: skip
        assert process.stdout is not None
        job = (await process.stdout.readline()).decode().strip()
        process.kill()
        assert await process.wait() == -signal.SIGKILL
    again, sold = start(place="shop"), order(NAME, tmp_path)
    provider = again.replicate()
    status = await ended(provider, job, sold)
    assert status.output is not None
    landed = await land(status.output, "image", sold.request, sold.folder, provider)
    assert landed.facts["width"] == 1280
    assert [row["id"] for row in again.journal("accepted")] == [job]
    await provider.aclose()


async def test_a_prediction_that_nobody_knows_is_lost(shop: Shop, tmp_path: Path) -> None:
    provider, sold = shop.replicate(), order(NAME, tmp_path)
    for job in ("never0sent", "../models"):
        with pytest.raises(ProviderError) as caught:
            await provider.poll(job, sold)
        assert caught.value.kind == "lost"
    await provider.aclose()


@pytest.mark.parametrize("fault", ["garbage", "500"])
async def test_a_delivery_that_is_no_media_is_told(start: Open, tmp_path: Path, fault: str) -> None:
    provider, sold = start({"on": "fetch", "do": fault}).replicate(), order(NAME, tmp_path)
    status = await made(provider, sold)
    assert status.output is not None
    with pytest.raises(PixoraError):
        await land(status.output, "image", sold.request, sold.folder, provider)


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        ((SpeechLine("sea " * 2000, ""),), "at most 5000 characters"),
        ((SpeechLine("sea", "", speed=2.5),), "0.5 to 2 times its pace"),
    ],
)
def test_speech_that_cannot_be_given_is_refused_before_it_is_sent(
    tmp_path: Path, lines: tuple[SpeechLine, ...], said: str
) -> None:
    with pytest.raises(ProviderError, match=said):
        Replicate(KEY).check(MODELS["speech-02-hd"], order("speech-02-hd", tmp_path, lines=lines).request)


def test_one_voice_reads_a_scene_of_several_and_says_so(tmp_path: Path) -> None:
    lines = (SpeechLine("One.", "Abbess"), SpeechLine("Two.", "Young_Knight"))
    request = order("speech-02-hd", tmp_path, lines=lines).request
    provider = Replicate(KEY)
    provider.check(MODELS["speech-02-hd"], request)
    assert provider.voices(MODELS["speech-02-hd"], request) == ("Abbess", "Abbess")


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({}, "REPLICATE_API_TOKEN"),
        ({"REPLICATE_API_TOKEN": KEY}, None),
        ({"REPLICATE_API_TOKEN": KEY, "REPLICATE_BASE_URL": "nonsense"}, "write an address such as"),
    ],
)
def test_what_must_be_set(values: dict[str, str], said: str | None) -> None:
    settings = Settings(Path("pixora-home"), values | {"PIXORA_IMAGE_MODELS": f"replicate:{OWN}"})
    found = plugins.load(installed=False).providers(settings)
    provider = next(one for one in found if one.name == "replicate")
    missing = provider.missing()
    assert missing is None if said is None else missing is not None and said in missing
    assert [model.name for model in provider.models()] == [*(entry.model.name for entry in TABLE), OWN]
