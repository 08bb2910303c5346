"""Pictures of OpenAI: what is sent is accepted, what comes back is kept, and nothing is bought twice."""

from __future__ import annotations

import asyncio
import base64
import json
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
from pixora.settings import Settings
from providers.host import Host
from providers.openai_images import OpenAIImages
from providers.openai_images.models import TABLE, named
from providers.openai_images.vendor import Standin
from providers.openai_images.vendor import made as drawn
from providers.rates import RateCards
from tests.providers import wire
from tests.providers.openai_shop import KEY, MODEL, ROOT, SECONDS, Open, Shop, keeper, made, opened, order


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    with opened(tmp_path_factory.mktemp("openai")) as start:
        yield start()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Open]:
    with opened(tmp_path) as starting:
        yield starting


async def refused(provider: OpenAIImages, sold: Order) -> ProviderError:
    """How an order ends that cannot be submitted."""
    with pytest.raises(ProviderError) as caught:
        await provider.submit(sold)
    await provider.aclose()
    return caught.value


def settings(**values: str) -> Settings:
    return Settings(Path("pixora-home"), values)


@pytest.mark.parametrize("name", [*(entry.model.name for entry in TABLE), "flux.1-dev"])
async def test_each_model_makes_a_picture_as_large_as_ordered(shop: Shop, name: str, tmp_path: Path) -> None:
    provider, sold = shop.openai(KEY, name), order(tmp_path, name, cast=())
    status = await made(provider, sold)
    assert status.state == "done", status.error
    assert status.output is not None
    landed = await land(status.output, "image", sold.request, sold.folder, provider)
    assert (landed.facts["width"], landed.facts["height"]) == (1280, 720)
    assert landed.facts["tokens"] == {"input_tokens": 40, "output_tokens": 1056, "total_tokens": 1096}
    assert status.quantity is None, "tokens are no unit of a rate card"


@pytest.mark.parametrize(
    ("width", "height", "own", "asked"),
    [
        (1280, 720, False, "1280x720"),
        (1920, 1080, False, "1920x1088"),
        (1080, 1920, False, "1088x1920"),
        (7680, 4320, False, "3840x2160"),
        (320, 180, False, "1088x608"),
        (768, 1024, False, "768x1024"),
        (1280, 720, True, "1536x1024"),
        (720, 1280, True, "1024x1536"),
        (1000, 1000, True, "1024x1024"),
        (768, 1024, True, "1024x1536"),
    ],
)
async def test_the_size_asked_for_is_the_nearest_on_offer(
    shop: Shop, tmp_path: Path, width: int, height: int, own: bool, asked: str
) -> None:
    model = "sd-3" if own else MODEL
    status = await made(shop.openai(KEY, model), order(tmp_path, model, width=width, height=height))
    assert status.state == "done", status.error
    assert shop.journal("accepted")[-1]["input"]["size"] == asked


async def test_the_cast_is_sent_as_pictures_and_named_by_number(shop: Shop, tmp_path: Path) -> None:
    status = await made(shop.openai(), order(tmp_path, cast=(keeper(tmp_path),)))
    assert status.state == "done", status.error
    row = shop.journal("accepted")[-1]
    size = len((tmp_path / "keeper.png").read_bytes())
    assert (row["path"], row["pictures"]) == ("/v1/images/edits", [f"image/png, {size} bytes"])
    assert row["input"] == {
        "model": MODEL,
        "prompt": "Wide shot: an old man in a yellow coat (exactly as in image 1) lights a lamp. ink",
        "n": 1,
        "size": "1280x720",
        "quality": "medium",
        "output_format": "png",
    }


async def test_a_model_that_takes_no_pictures_is_told_in_words(shop: Shop, tmp_path: Path) -> None:
    await made(shop.openai(KEY, "flux.1-dev"), order(tmp_path, "flux.1-dev", cast=(keeper(tmp_path),)))
    row = shop.journal("accepted")[-1]
    assert (row["path"], row["pictures"]) == ("/v1/images/generations", [])
    assert row["input"]["prompt"] == "Wide shot: an old man in a yellow coat lights a lamp. ink"
    assert row["input"].keys() == {"model", "prompt", "n", "size"}, "imitators know no more"


async def test_a_picture_that_is_none_is_not_sent(shop: Shop, tmp_path: Path) -> None:
    member = keeper(tmp_path)
    assert member.path is not None
    member.path.write_text("words")
    before = len(shop.journal("accepted"))
    error = await refused(shop.openai(), order(tmp_path, cast=(member,)))
    assert (error.kind, len(shop.journal("accepted"))) == ("invalid", before)
    assert "keeper.png" in str(error)


@pytest.mark.parametrize("fault", ["url", "data_url"])
async def test_an_address_is_as_good_as_the_picture(start: Open, tmp_path: Path, fault: str) -> None:
    shop = start({"on": "make", "do": fault})
    provider, sold = shop.openai(), order(tmp_path)
    status = await made(provider, sold)
    assert status.output is not None
    assert (status.output.url is not None) == (fault == "url")
    landed = await land(status.output, "image", sold.request, sold.folder, provider)
    assert landed.facts["width"] == 1280
    later = await shop.openai().poll(next(sold.folder.glob("img_*.json")).stem, sold)
    assert later.output == status.output, "and it can be fetched again"


async def test_an_address_elsewhere_is_not_fetched(start: Open, tmp_path: Path) -> None:
    async def answer(call: wire.Call) -> None:
        await call.say(200, b'{"data": [{"url": "https://127.0.0.1:1/picture.png"}]}')

    async with wire.serving(answer) as server:
        provider, sold = OpenAIImages(KEY, server.url, (MODEL,)), order(tmp_path)
        status = await made(provider, sold)
        assert status.output is not None
        with pytest.raises(PixoraError) as caught:
            await land(status.output, "image", sold.request, sold.folder, provider)
    assert "127.0.0.1" in str(caught.value)


@pytest.mark.parametrize(
    ("fault", "kind", "accepted", "said"),
    [
        ("drop_after", "uncertain", 1, "broke off"),
        ("drop_before", "uncertain", 0, "broke off"),
        ("text", "uncertain", 1, "without a picture"),
        ("500", "failed", 0, "had an error"),
        ("502", "uncertain", 0, "answered 502"),
        ("503", "unavailable", 0, "answered 503"),
        ("429", "rate_limited", 0, "too many"),
        ("quota", "quota", 0, "cannot pay"),
        ("404", "invalid", 0, "makes no pictures"),
    ],
)
async def test_an_order_that_goes_wrong_was_sent_once(
    start: Open, tmp_path: Path, fault: str, kind: str, accepted: int, said: str
) -> None:
    shop = start({"on": "submit", "do": fault, "nth": 1, "seconds": 7})
    error = await refused(shop.openai(), order(tmp_path))
    assert (error.kind, error.retry_after) == (kind, 7.0 if fault == "429" else None)
    assert said in str(error)
    assert len(shop.journal("accepted")) == accepted
    await made(shop.openai(), order(tmp_path))  # the rule fits the first only: a second would have passed
    assert len(shop.journal("accepted")) == accepted + 1


@pytest.mark.parametrize(
    ("fault", "kind", "billed"),
    [
        ("refuse", "refused", 0),
        ("garbage", "bad_output", 1),
        ("empty", "uncertain", 1),
    ],
)
async def test_an_answer_without_a_picture_says_why(
    start: Open, tmp_path: Path, fault: str, kind: str, billed: int
) -> None:
    shop = start({"on": "make", "do": fault})
    error = await refused(shop.openai(), order(tmp_path))
    assert (error.kind, len(shop.journal("billed"))) == (kind, billed)


async def test_exactly_one_request_when_the_connection_drops_after_it_was_read(tmp_path: Path) -> None:
    async def answer(call: wire.Call) -> None:
        call.writer.close()

    async with wire.serving(answer) as server:
        error = await refused(OpenAIImages(KEY, server.url, (MODEL,)), order(tmp_path))
        assert (error.kind, len(server.calls)) == ("uncertain", 1)
        members = (keeper(tmp_path),)
        error = await refused(OpenAIImages(KEY, server.url, (MODEL,)), order(tmp_path, cast=members))
        assert (error.kind, len(server.calls)) == ("uncertain", 2)


async def test_where_nobody_listens_nothing_was_sent(tmp_path: Path) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{unused.getsockname()[1]}/v1"
        error = await refused(OpenAIImages(KEY, address, (MODEL,)), order(tmp_path))
    assert error.kind == "unavailable"


async def test_a_wrong_key_is_told_without_it(shop: Shop, tmp_path: Path) -> None:
    error = await refused(shop.openai("wrong"), order(tmp_path))
    assert error.kind == "auth"
    assert "OPENAI_API_KEY" in error.next_step
    assert "wrong" not in str(error)


async def test_a_model_that_is_not_there_is_told_apart_from_an_address_that_is_not(
    shop: Shop, tmp_path: Path
) -> None:
    error = await refused(shop.openai(KEY, "no-such"), order(tmp_path, "no-such"))
    assert error.kind == "invalid"
    assert "no such model" in str(error)
    elsewhere = OpenAIImages(KEY, f"{shop.url}/chat", (MODEL,))
    error = await refused(elsewhere, order(tmp_path))
    assert error.kind == "invalid"
    assert str(error) == (
        f"the server at {shop.url}/chat makes no pictures: it has no such address as /images"
    )
    assert "PIXORA_MODEL_BASE_URL" in error.next_step


async def test_a_slow_answer_is_waited_for_behind_its_job(start: Open, tmp_path: Path) -> None:
    shop, sold, news = start(latency=0.5), order(tmp_path), asyncio.Event()
    sold = Order(sold.key, sold.model, sold.request, sold.folder, news.set)
    provider = shop.openai()
    provider.patience = 0.01
    job = await provider.submit(sold)
    assert (await provider.poll(job, sold)).state == "running"
    assert await provider.cancel(job) is False, "what is being made is billed"
    await asyncio.wait_for(news.wait(), SECONDS)
    assert (await provider.poll(job, sold)).state == "done"
    await provider.aclose()
    assert (await shop.openai().poll(job, sold)).state == "done", "a later process finds it on disk"
    assert len(shop.journal("accepted")) == 1


async def test_a_slow_answer_that_is_a_refusal_fails_the_job(start: Open, tmp_path: Path) -> None:
    shop, sold = start({"on": "make", "do": "refuse"}, latency=0.3), order(tmp_path)
    provider = shop.openai()
    provider.patience = 0.01
    status = await made(provider, sold)
    assert status.error is not None
    assert (status.state, status.error.kind) == ("failed", "refused")


async def test_a_slow_answer_that_nobody_waits_for_any_more_is_uncertain(start: Open, tmp_path: Path) -> None:
    shop, sold = start(latency=SECONDS), order(tmp_path)
    provider = shop.openai()
    provider.patience = 0.01
    job = await provider.submit(sold)
    await provider.aclose()
    with pytest.raises(ProviderError, match="nobody can tell") as caught:
        await shop.openai().poll(job, sold)
    assert caught.value.kind == "uncertain"
    with pytest.raises(ProviderError) as caught:
        await shop.openai().poll("../img", sold)
    assert caught.value.kind == "lost"


ORDERER = """
import asyncio, sys
from pathlib import Path
from tests.providers.openai_shop import KEY, MODEL, order
from providers.openai_images import OpenAIImages

asyncio.run(OpenAIImages(KEY, sys.argv[1], (MODEL,)).submit(order(Path(sys.argv[2]))))
"""


async def test_a_process_killed_before_the_answer_leaves_an_order_in_doubt(tmp_path: Path) -> None:
    async def answer(call: wire.Call) -> None:
        await call.left()

    async with asyncio.timeout(SECONDS), wire.serving(answer) as server:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", ORDERER, server.url, str(tmp_path), cwd=ROOT
        )
        await server.came.wait()
        process.kill()
        assert await process.wait() == -signal.SIGKILL
        provider, sold = OpenAIImages(KEY, server.url, (MODEL,)), order(tmp_path)
        assert await provider.find(sold.key) is None, "the vendor cannot tell, so it stays in doubt"
        assert not provider.repeatable, "and nobody sends it again"
        assert len(server.calls) == 1
        await provider.aclose()


def test_every_model_has_a_price() -> None:
    rates = RateCards.load("", Decimal("0.1"))
    host = Host([OpenAIImages(KEY)], rates, lambda kind: ())
    for entry in TABLE:
        offer = host.offer(f"openai_images:{entry.model.name}")
        price = host.price(offer, order(Path("x"), entry.model.name).request)
        assert 0 < price.quote <= price.maximum


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({}, "OPENAI_API_KEY"),
        ({"OPENAI_API_KEY": KEY}, None),
        ({"OPENAI_BASE_URL": "nonsense"}, "write an address such as"),
        ({"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": "http://127.0.0.1:9/v1"}, "PIXORA_IMAGE_MODELS"),
        ({"OPENAI_BASE_URL": "http://127.0.0.1:9/v1", "PIXORA_IMAGE_MODELS": "openai_images:flux"}, None),
        ({"OPENAI_BASE_URL": "http://127.0.0.1:9/v1", "PIXORA_IMAGE_MODELS": "local:painter"}, "127.0.0.1:9"),
    ],
)
def test_what_must_be_set(values: dict[str, str], said: str | None) -> None:
    provider: Any = next(
        one
        for one in plugins.load(installed=False).providers(settings(**values))
        if one.name == "openai_images"
    )
    missing = provider.missing()
    assert missing is None if said is None else said in missing
    assert "flux" not in values.get("PIXORA_IMAGE_MODELS", "") or provider.models()[-1].name == "flux"


async def test_a_prompt_that_is_too_long_is_refused_before_it_is_sent(shop: Shop, tmp_path: Path) -> None:
    before = len(shop.journal("accepted"))
    with pytest.raises(ProviderError, match="at most 32000 characters"):
        shop.openai().check(named(MODEL).model, order(tmp_path, description="sea " * 9000).request)
    assert len(shop.journal("accepted")) == before


async def test_the_stand_in_knows_its_orders_after_a_restart(start: Open, tmp_path: Path) -> None:
    shop, sold = start(), order(tmp_path)
    await made(shop.openai(), sold)
    again = Standin(shop.folder)
    again.restore()
    (picture,) = sold.folder.glob("img_*.png")
    assert [drawn(job) for job in again.jobs.values()] == [picture.read_bytes()]


@pytest.mark.parametrize(
    ("made_of", "said"),
    [
        (b"\x89PNG\r\n\x1a\n and then nothing of use", "img_"),
        (b"not a picture", "where a picture was ordered"),
    ],
)
async def test_a_picture_that_cannot_be_opened_is_told_when_it_lands(
    tmp_path: Path, made_of: bytes, said: str
) -> None:
    broken = base64.b64encode(made_of).decode()

    async def answer(call: wire.Call) -> None:
        await call.say(200, json.dumps({"data": [{"b64_json": broken}]}).encode())

    sold = order(tmp_path)
    async with wire.serving(answer) as server:
        provider = OpenAIImages(KEY, server.url, (MODEL,))
        status = await made(provider, sold)
    assert status.output is not None
    with pytest.raises(PixoraError, match=said):
        await land(status.output, "image", sold.request, sold.folder, provider)
