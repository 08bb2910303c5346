"""Cloning a voice where the vendor is in trouble: what is certain is said, and what is not is in doubt."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from pixora.errors import ProviderError
from pixora.provider import Provider
from providers.elevenlabs.sounding import USUAL, sound
from tests.providers import elevenlabs_shop, fal_shop

CLONE = "fal-ai/minimax/voice-clone"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.mp3"
    path.write_bytes(sound(11.0, USUAL))
    return path


async def refused(provider: Provider, sample: Path) -> ProviderError:
    with pytest.raises(ProviderError) as caught:
        await provider.clone(sample, "Ada", "our-key")
    return caught.value


async def test_elevenlabs_in_trouble(tmp_path: Path, sample: Path) -> None:
    does = ["drop_before", "drop_after", "503", "500", "full", "refuse", "verify"]
    faults = [{"endpoint": "clone", "nth": n, "do": do} for n, do in enumerate(does, 1)]
    faults += [{"endpoint": "delete", "nth": 3, "do": "500"}]
    with elevenlabs_shop.opened(tmp_path) as start:
        shop = start(*faults)
        provider = shop.elevenlabs()
        kinds = [(await refused(provider, sample)).kind for _ in does[:5]]
        assert kinds == ["uncertain", "uncertain", "unavailable", "uncertain", "quota"]
        assert "terms of service" in str(await refused(provider, sample))
        assert "verified by its speaker" in str(await refused(provider, sample))
        dropped, verified = (row["id"] for row in shop.journal("cloned"))
        assert [row["id"] for row in shop.journal("deleted")] == [verified]
        assert await provider.forget_voice(dropped) is True
        with pytest.raises(ProviderError) as broken:
            await provider.forget_voice(dropped)
        assert broken.value.kind == "unavailable"
        await provider.aclose()


async def test_fal_in_trouble(tmp_path: Path, sample: Path) -> None:
    short = tmp_path / "short.mp3"
    short.write_bytes(sound(3.0, USUAL))
    makes = ["fail", "refuse", "nameless"]
    faults: list[dict[str, Any]] = [
        {"on": "upload", "nth": 1, "do": "503"},
        {"on": "submit", "endpoint": CLONE, "nth": 2, "do": "drop_after"},
        {"on": "status", "endpoint": CLONE, "nth": 1, "do": "500"},
        {"on": "result", "endpoint": CLONE, "nth": 4, "do": "500"},
        {"on": "submit", "endpoint": "fal-ai/minimax/speech-02-hd", "nth": 1, "do": "503"},
        *({"on": "make", "endpoint": CLONE, "nth": n, "do": do} for n, do in enumerate(makes, 2)),
    ]
    with fal_shop.opened(tmp_path) as start:
        shop = start(*faults)
        provider = shop.fal()
        assert (await refused(provider, sample)).kind == "unavailable"
        assert shop.journal("accepted") == []
        brief = await refused(provider, short)
        assert brief.kind == "invalid" and "at least 10 seconds" in str(brief)
        assert (await refused(provider, sample)).kind == "uncertain"
        kinds = [(await refused(provider, sample)).kind for _ in makes]
        assert kinds == ["failed", "refused", "uncertain"]
        voice = await provider.clone(sample, "Ada", "our-key")
        assert voice.startswith("Voice")
        assert await provider.forget_voice(voice) is False
        await provider.aclose()
