"""A scene may be as long as the clips that a model sells: what the handles lack is a held frame."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from agent.landing import land
from film.timing import handle
from pixora import plugins
from pixora.errors import ProviderError, TooLong
from pixora.provider import DirectProvider, Model, Order
from pixora.requests import ImageRequest, Output, SourceImage, VideoRequest
from pixora.settings import Settings
from pixora.testing.samples import sample
from providers.host import Host
from providers.lengths import fitted, lead
from providers.rates import Rate, RateCards
from tests.media import barcode

SHORT = Model("short", "image_to_video", lengths=(1.0, 2.0))


def asked(scene: int, fps: int) -> VideoRequest:
    """The clip of a scene of so many frames."""
    more = handle(fps)
    return VideoRequest(SourceImage("take"), "slowly", scene + 2 * more, fps, 160, 90, 1, handle=more)


@given(st.integers(1, 90), st.sampled_from([24, 25, 30]))
def test_a_clip_is_ordered_shorter_by_no_more_than_its_handles(scene: int, fps: int) -> None:
    request = asked(scene, fps)
    sold = fitted(SHORT, request)
    assert isinstance(sold, VideoRequest) and replace(sold, frames=request.frames) == request
    assert lead(SHORT, request) == min(request.frames - sold.frames, request.handle)
    if scene <= 2 * fps:
        assert sold.frames == min(request.frames, 2 * fps)
    else:
        assert sold is request and request.seconds > 2.0
    assert fitted(Model("long", "image_to_video"), request) is request
    assert fitted(SHORT, ImageRequest("a lamp", "ink", 8, 4, 1)) == ImageRequest("a lamp", "ink", 8, 4, 1)


class Mover(DirectProvider):
    """Encodes its clips itself, exactly as they are ordered."""

    name = "mover"

    def models(self) -> list[Model]:
        return [SHORT]

    async def make(self, order: Order, progress: Callable[[float], None]) -> Output:
        assert isinstance(order.request, VideoRequest)
        path = order.folder / "mine.mp4"
        barcode.clip(path, 0, order.request.frames)
        return Output("video/mp4", path=path, foreign=False, conformed=True)


async def test_the_host_orders_and_prices_what_is_sold_and_the_rest_is_held(tmp_path: Path) -> None:
    cards = RateCards({"mover:short": Rate("second", Decimal(1), Decimal(1))}, Decimal(1))
    host = Host([Mover()], cards, lambda kind: ())
    offer, request = host.offer("mover:short"), asked(48, 24)
    assert host.price(offer, request).quote == 2_000_000
    ended = asyncio.Event()
    order = Order("key", "short", request, tmp_path, ended.set)
    job = await host.submit(offer, order)
    await asyncio.wait_for(ended.wait(), 30)
    status = await host.poll(offer, job, order)
    assert status.output is not None and not status.output.conformed
    held = lead(offer.model, request)
    landed = await land(status.output, "clip", request, tmp_path / "job", offer.provider, lead=held)
    assert landed.path is not None
    assert barcode.numbers(landed.path) == [0] * 12 + [*range(48)] + [47] * 12, (
        "the scene's own are all there"
    )
    with pytest.raises(TooLong, match=r"mover:short makes at most 2 s, asked for 3\.0 s") as caught:
        host.price(offer, asked(49, 24))
    assert (caught.value.model, caught.value.longest, caught.value.kind) == ("mover:short", 2.0, "invalid")
    assert isinstance(caught.value, ProviderError)
    await host.aclose()


def test_every_model_of_ours_that_goes_so_far_and_no_further_says_so(tmp_path: Path) -> None:
    settings = Settings.load({"PIXORA_HOME": str(tmp_path)})
    host = Host(
        plugins.load(installed=False).providers(settings),
        RateCards.load("", settings.credit_usd),
        settings.models,
    )
    bounded = [
        offer for offer in host.offers() if offer.model.most and offer.model.capability != "text_to_speech"
    ]
    assert {offer.provider.name for offer in bounded} >= {"fal", "replicate", "elevenlabs"}
    for offer in bounded:
        host.price(offer, sample(offer.model, tmp_path, seconds=offer.model.most))
        with pytest.raises(TooLong) as caught:
            host.price(offer, sample(offer.model, tmp_path, seconds=(offer.model.most or 0) + 2))
        assert (caught.value.model, caught.value.longest) == (offer.name, offer.model.most)
