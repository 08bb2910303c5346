"""OpenAI's own client against the stand-in: what it understands, the vendor would have said."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import openai
import pytest

from pixora.errors import ProviderError
from providers.faulty.vendor import png
from providers.openai_images.answers import mime_of
from tests.providers.openai_shop import KEY, MODEL, Shop, keeper, made, opened, order

LAMP = "an old man lights a lamp"
FAULTS = (
    {"on": "submit", "match": "too fast", "do": "429", "seconds": 7},
    {"on": "submit", "match": "broke", "do": "quota"},
    {"on": "submit", "match": "failing", "do": "500"},
    {"on": "submit", "match": "overloaded", "do": "503"},
    {"on": "submit", "match": "dropped", "do": "drop_after"},
    {"on": "make", "match": "forbidden", "do": "refuse"},
    {"on": "make", "match": "by address", "do": "url"},
)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    with opened(tmp_path_factory.mktemp("openai")) as start:
        yield start(*FAULTS)


@pytest.fixture(scope="module")
def client(shop: Shop) -> Iterator[openai.OpenAI]:
    """It holds answers to the letter of its types, and sends once."""
    with httpx.Client(trust_env=False) as http:
        yield openai.OpenAI(
            api_key=KEY, base_url=shop.url, http_client=http, max_retries=0, _strict_response_validation=True
        )


def drawn(answer: Any) -> list[bytes]:
    return [base64.b64decode(one.b64_json, validate=True) for one in answer.data]


def test_it_draws_what_it_is_told_to(client: openai.OpenAI) -> None:
    answer = client.images.generate(model=MODEL, prompt=LAMP, size="1536x1024", quality="high", n=2)
    assert [mime_of(data) for data in drawn(answer)] == ["image/png"] * 2
    assert (answer.size, answer.quality, answer.output_format) == ("1536x1024", "high", "png")
    assert answer.usage is not None and answer.usage.output_tokens_details is not None
    assert answer.usage.output_tokens_details.image_tokens == answer.usage.output_tokens == 2 * 1056
    assert answer.usage.total_tokens == answer.usage.input_tokens + answer.usage.output_tokens


def test_what_is_left_to_the_vendor_is_told(client: openai.OpenAI) -> None:
    for more in ({}, {"size": "auto", "quality": "auto", "background": "auto", "user": "someone"}):
        answer = client.images.generate(model=MODEL, prompt=LAMP, **more)
        assert (answer.size, answer.quality, answer.background) == ("1024x1024", "medium", "opaque")


@pytest.mark.parametrize("format", ["jpeg", "webp"])
def test_it_comes_in_the_format_that_was_asked_for(client: openai.OpenAI, format: Any) -> None:
    answer = client.images.generate(model=MODEL, prompt=LAMP, output_format=format, output_compression=80)
    assert answer.output_format == format
    assert [mime_of(data) for data in drawn(answer)] == [f"image/{format}"]


def test_it_edits_one_picture_and_several(client: openai.OpenAI, shop: Shop) -> None:
    one, other = (("a.png", png(192, 256, seed), "image/png") for seed in (5, 9))
    single = client.images.edit(model=MODEL, prompt=LAMP, image=one, output_compression=80)
    both = client.images.edit(model=MODEL, prompt=LAMP, image=[one, other], size="1024x1536", n=1)
    assert len(drawn(single)) == len(drawn(both)) == 1
    first, second = shop.journal("accepted")[-2:]
    assert [len(order["pictures"]) for order in (first, second)] == [1, 2]
    assert first["input"]["output_compression"] == 80, "a number, though a form has texts only"
    assert both.usage is not None and both.usage.input_tokens_details.image_tokens == 2 * 323


async def test_its_orders_are_those_of_our_provider(
    client: openai.OpenAI, shop: Shop, tmp_path: Path
) -> None:
    for cast in ((), (keeper(tmp_path),)):
        assert (await made(shop.openai(), order(tmp_path, cast=cast))).state == "done"
        ours = shop.journal("accepted")[-1]
        asked = dict(ours["input"])
        lenient = client.with_options(_extra_kwargs={"_strict_response_validation": False})
        if cast:
            lenient.images.edit(image=[("keeper.png", png(192, 256, 5), "image/png")], **asked)
        else:
            lenient.images.generate(**asked)
        theirs = shop.journal("accepted")[-1]
        assert {**theirs, "id": ours["id"]} == ours


REFUSALS: list[tuple[str, type[openai.APIStatusError], str, str]] = [
    ("a forbidden thing", openai.BadRequestError, "moderation_blocked", "refused"),
    ("too fast", openai.RateLimitError, "rate_limit_exceeded", "rate_limited"),
    ("broke", openai.RateLimitError, "insufficient_quota", "quota"),
    ("failing", openai.InternalServerError, "server_error", "failed"),
    ("overloaded", openai.InternalServerError, "server_error", "unavailable"),
]


@pytest.mark.parametrize(("prompt", "error", "code", "kind"), REFUSALS)
async def test_what_it_raises_and_what_we_do(
    client: openai.OpenAI,
    shop: Shop,
    tmp_path: Path,
    prompt: str,
    error: type[openai.APIStatusError],
    code: str,
    kind: str,
) -> None:
    with pytest.raises(error) as caught:
        client.images.generate(model=MODEL, prompt=prompt)
    assert caught.value.code == code and caught.value.type
    provider = shop.openai()
    with pytest.raises(ProviderError) as ours:
        await provider.submit(order(tmp_path, description=prompt))
    await provider.aclose()
    assert ours.value.kind == kind


def test_other_refusals_have_its_own_types(client: openai.OpenAI, shop: Shop) -> None:
    with pytest.raises(openai.AuthenticationError) as stranger:
        client.with_options(api_key="wrong").images.generate(model=MODEL, prompt=LAMP)
    assert stranger.value.code == "invalid_api_key"
    with pytest.raises(openai.NotFoundError) as unknown:
        client.images.generate(model="no-such-model", prompt=LAMP)
    assert (unknown.value.code, unknown.value.param) == ("model_not_found", "model")
    with pytest.raises(openai.BadRequestError) as odd:
        client.images.generate(model=MODEL, prompt=LAMP, size="7x7")
    assert odd.value.param == "size"
    with pytest.raises(openai.BadRequestError) as scrap:
        client.images.edit(model=MODEL, prompt=LAMP, image=("a.png", b"no picture", "image/png"))
    assert scrap.value.param == "image"


def test_what_is_handed_over_as_an_address_can_be_fetched(client: openai.OpenAI) -> None:
    [one] = client.images.generate(model="flux.1-dev", prompt="by address").data or []
    assert one.b64_json is None and one.url
    assert mime_of(httpx.get(one.url, trust_env=False).content) == "image/png"


def test_left_to_itself_it_orders_twice_which_is_why_ours_is_our_own(
    client: openai.OpenAI, shop: Shop
) -> None:
    before = len(shop.journal("accepted"))
    with pytest.raises(openai.APIConnectionError):
        client.with_options(max_retries=1).images.generate(model=MODEL, prompt="dropped")
    assert len(shop.journal("accepted")) == before + 2
