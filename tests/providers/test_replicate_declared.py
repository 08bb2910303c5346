"""Any other model of Replicate by a few lines in a rate card, as at fal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pixora import plugins
from pixora.errors import ProviderError
from pixora.provider import Order
from pixora.requests import ImageRequest
from pixora.settings import Settings
from providers.declared import declared
from providers.host import Host
from providers.rates import RateCards
from providers.replicate import Replicate
from providers.replicate.models import entry_of
from tests.providers.replicate_shop import KEY, Open, made, opened

CARD = """
models:
  "replicate:inks":
    per: image
    usd: 0.02
    makes: text_to_image
    endpoint: studio/inks
    aspects: ["3:2", "2:3"]
    input: {prompt: "$prompt, ink", aspect_ratio: $aspect, output_format: png, seed: $seed}
"""


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Open]:
    with opened(tmp_path) as starting:
        yield starting


async def test_a_declared_model_is_chosen_priced_and_asked_as_the_card_says(
    start: Open, tmp_path: Path
) -> None:
    shop, card = start(), tmp_path / "inks.yaml"
    card.write_text(CARD, encoding="utf-8")
    values = {"PIXORA_RATE_CARDS": str(card), "PIXORA_IMAGE_MODELS": "replicate:inks"}
    keys = {"REPLICATE_API_TOKEN": KEY, "REPLICATE_BASE_URL": shop.url}
    settings = Settings.load({"PIXORA_HOME": str(tmp_path), **values, **keys})
    (provider,) = plugins.load(built_in=["providers.replicate"], installed=False).providers(settings)
    assert isinstance(provider, Replicate)
    provider.poll_seconds = 0.02
    host = Host([provider], RateCards.load(str(card), settings.credit_usd), settings.models)
    offer, request = host.resolve("text_to_image"), ImageRequest("a lamp", "", 720, 1280, 7)
    assert (offer.name, host.price(offer, request).quote) == ("replicate:inks", 200_000)
    status = await made(provider, Order("plan-1:inks:1", "inks", request, tmp_path / "job"))
    assert status.output is not None, status.error
    row: dict[str, Any] = shop.journal("accepted")[-1]
    assert row["model"] == "studio/inks"
    assert row["input"] == {"prompt": "a lamp, ink", "aspect_ratio": "2:3", "output_format": "png", "seed": 7}
    await host.aclose()


def test_its_output_is_read_where_the_card_says() -> None:
    row = {
        "makes": "text_to_sound", "endpoint": "studio/noises", "output": "stems.1", "longest": 10,
        "input": {"prompt": "$prompt", "duration": "$seconds"},
    }  # fmt: skip
    entry = entry_of(declared("card", "replicate:noises", row, "second"))
    provider = Replicate(KEY, declared=[entry])
    urls = [f"https://replicate.delivery/{name}.wav" for name in "ab"]
    done = provider._succeeded(entry, {"output": {"stems": urls}})
    assert done.output is not None
    assert done.output.url == urls[1]
    other = provider._succeeded(entry, {"output": urls[0]})
    assert isinstance(other.error, ProviderError)
    assert "holds nothing at stems.1" in str(other.error)
