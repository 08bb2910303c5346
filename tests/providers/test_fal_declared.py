"""Any other endpoint of fal by a few lines in a rate card, as the guide shows."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml

from agent.landing import land
from pixora import plugins
from pixora.errors import ProviderError, SetupError
from pixora.provider import Order, Status
from pixora.requests import Output, SpeechLine
from pixora.settings import Settings
from providers.declared import declared
from providers.fal import Fal
from providers.fal.own import entry_of
from providers.host import Host
from providers.rates import RateCards
from tests.providers.fal_shop import KEY, Shop, keeper, made, opened
from tests.providers.shop import request_for

GUIDE = (Path(__file__).parents[2] / "docs/guides/declare-a-model.md").read_text(encoding="utf-8")
(EXAMPLE,) = re.findall(r"^```yaml\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)
ROW: dict[str, Any] = {
    "per": "second",
    "usd": 1,
    "makes": "image_to_video",
    "endpoint": "owner/clips",
    "lengths": [5, 10],
    "input": {"prompt": "$prompt", "image": "$picture", "duration": "$seconds"},
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    with opened(tmp_path_factory.mktemp("fal")) as start:
        yield start()


def host_of(folder: Path, url: str, card: str = EXAMPLE, **values: str) -> Host:
    """Everything put together as a process does it, from a card and settings."""
    (folder / "models.yaml").write_text(card, encoding="utf-8")
    values |= {"PIXORA_HOME": str(folder), "PIXORA_RATE_CARDS": str(folder / "models.yaml")}
    settings = Settings.load(values | {"FAL_KEY": KEY, "FAL_QUEUE_URL": url})
    rates = RateCards.load(settings.get("PIXORA_RATE_CARDS"), settings.credit_usd)
    loaded = plugins.load(built_in=["providers.local", "providers.fal"], installed=False)
    providers = loaded.providers(settings)
    assert loaded.failed == {}
    return Host(providers, rates, settings.models)


async def bought(host: Host, name: str, folder: Path, **changes: Any) -> tuple[Order, Status]:
    """An order of a declared model, and how it ended."""
    offer = host.offer(name)
    assert isinstance(offer.provider, Fal)
    offer.provider.poll_seconds = 0.02
    request: Any = replace(request_for(offer.model, folder), **changes)  # type: ignore[type-var]
    sold = Order(f"key:{name}", offer.model.name, request, folder)
    assert host.price(offer, request).quote > 0
    return sold, await made(offer.provider, sold)


async def test_the_guide_s_example_makes_clips_and_speech(shop: Shop, tmp_path: Path) -> None:
    host = host_of(tmp_path, shop.url, PIXORA_CLIP_MODELS="fal:wan-2.7", PIXORA_SPEECH_MODELS="fal:kokoro")
    assert host.resolve("image_to_video").name == "fal:wan-2.7"
    assert host.resolve("text_to_speech").name == "fal:kokoro"
    sent = {}
    for name, kind in (("wan-2.7", "clip"), ("ltx-2.3", "clip"), ("kokoro", "speech")):
        sold, status = await bought(host, f"fal:{name}", tmp_path)
        assert status.output is not None, status.error
        landed = await land(
            status.output, kind, sold.request, tmp_path / name, host.offer(f"fal:{name}").provider
        )
        assert landed.facts["seconds"] > 2
        row = shop.journal("accepted")[-1]
        sent[row["endpoint"]] = row["input"]
    wan, ltx, kokoro = sent.values()
    assert {**wan, "image_url": ""} == {
        "prompt": "slow push in", "image_url": "", "duration": 4, "resolution": "1080p", "seed": 7,
    }  # fmt: skip
    assert (ltx["duration"], ltx["generate_audio"]) == (6, False)
    assert host.offer("fal:ltx-2.3").model.sounds
    sold, status = await bought(host, "fal:ltx-2.3", tmp_path, sound=True)
    assert status.output is not None
    assert shop.journal("accepted")[-1]["input"]["generate_audio"] is True
    landed = await land(
        status.output, "clip", sold.request, tmp_path / "heard", host.offer("fal:ltx-2.3").provider
    )
    assert landed.facts["sound"]
    assert kokoro == {
        "prompt": "The keeper lights one lamp.\nA boat turns home.",
        "voice": "af_heart",
        "speed": 1.0,
    }
    await host.aclose()


async def test_the_stand_in_makes_what_any_card_declares(tmp_path: Path) -> None:
    card = """
models:
  "fal:films": {per: second, usd: 0.1, makes: image_to_video, endpoint: studio/films/v1, lengths: [4, 8],
    output: made.files.1, input: {text: $prompt, frame: {image: $picture}, options: ["for ${seconds}s"], sound: false}}
  "fal:songs": {per: minute, usd: 0.1, makes: text_to_music, endpoint: studio/songs, longest: 60,
    output: song_url, input: {prompt: $prompt, ms: $milliseconds}}
  "fal:looks": {per: image, usd: 0.1, makes: text_to_image, endpoint: studio/looks, edit: studio/looks/edit,
    references: 2, input: {prompt: $prompt, images: $pictures, seed: $seed}}
  "fal:reads": {per: job, usd: 0.1, makes: text_to_speech, endpoint: studio/reads, input: {say: $text}}
"""
    (tmp_path / "mine.yaml").write_text(card, encoding="utf-8")
    with opened(tmp_path) as start:
        shop = start(models=tmp_path / "mine.yaml")
        host = host_of(tmp_path, shop.url, card)
        for name, kind, length in (("films", "clip", 3.5), ("songs", "music", 12), ("reads", "speech", 3.3)):
            sold, status = await bought(host, f"fal:{name}", tmp_path)
            assert status.output is not None, status.error
            folder, provider = tmp_path / name, host.offer(f"fal:{name}").provider
            landed = await land(status.output, kind, sold.request, folder, provider)
            assert landed.facts["seconds"] == pytest.approx(length, abs=0.2)
        _, status = await bought(host, "fal:looks", tmp_path)
        assert status.state == "done"
        rows = [(row["endpoint"], row["input"]) for row in shop.journal("accepted")]
        assert [endpoint for endpoint, _ in rows] == [
            "studio/films/v1",
            "studio/songs",
            "studio/reads",
            "studio/looks/edit",
        ]
        assert rows[0][1]["options"] == ["for 4s"]
        await host.aclose()


async def test_the_price_is_for_what_is_ordered(shop: Shop, tmp_path: Path) -> None:
    host = host_of(tmp_path, shop.url)
    clip, speech = host.offer("fal:wan-2.7"), host.offer("fal:kokoro")
    request: Any = request_for(
        clip.model, tmp_path
    )  # 3.5 s, of which 4 are sold, at 0.10 dollars or one credit
    assert host.price(clip, request).quote == 4_000_000
    words: Any = replace(request_for(speech.model, tmp_path), lines=(SpeechLine("a" * 500, ""),))  # type: ignore[type-var]
    assert host.price(speech, words).quote == 100_000
    with pytest.raises(ProviderError, match="makes at most 15 s"):
        host.price(clip, replace(request, frames=17 * 24))
    with pytest.raises(ProviderError, match=r"speaks at 0\.5 to 2 times"):
        host.price(speech, replace(words, lines=(SpeechLine("a", "", 3.0),)))
    await host.aclose()


async def test_voices_are_found_by_their_words(shop: Shop, tmp_path: Path) -> None:
    host = host_of(tmp_path, shop.url)
    for voice, told in (
        ("man", "am_adam"),
        ("man-2", "am_onyx"),
        ("am_onyx", "am_onyx"),
        ("robot", "af_heart"),
    ):
        await bought(host, "fal:kokoro", tmp_path, lines=(SpeechLine("Hello.", voice),))
        assert shop.journal("accepted")[-1]["input"]["voice"] == told
    await host.aclose()


def test_a_later_card_changes_the_price_alone(tmp_path: Path) -> None:
    (tmp_path / "1.yaml").write_text(EXAMPLE, encoding="utf-8")
    (tmp_path / "2.yaml").write_text('models: {"fal:wan-2.7": {per: job, usd: 3}}', encoding="utf-8")
    cards = f"{tmp_path / '1.yaml'},{tmp_path / '2.yaml'}"
    settings = Settings.load({"PIXORA_HOME": str(tmp_path), "PIXORA_RATE_CARDS": cards})
    (fal,) = plugins.load(built_in=["providers.fal"], installed=False).providers(settings)
    host = Host([fal], RateCards.load(cards, settings.credit_usd), settings.models)
    offer = host.offer("fal:wan-2.7")
    assert host.price(offer, request_for(offer.model, tmp_path)).quote == 30_000_000


def asked(
    row: dict[str, Any], folder: Path, pictures: tuple[str, ...] = (), **changes: Any
) -> dict[str, Any]:
    """The input that an order of a declared model comes to."""
    own = entry_of(declared("card", "fal:mine", row, row["per"]))
    return own.ask(replace(request_for(own.model, folder), **changes), pictures, own.model)  # type: ignore[type-var]


def test_words_keep_their_type_alone_and_are_text_among_letters(tmp_path: Path) -> None:
    row = ROW | {
        "aspects": ["1:1", "9:16"],
        "input": {
            "prompt": "$prompt, 35 mm",
            "first": {"frames": [{"url": "$picture", "at": 0}]},
            "number": "$seconds", "text": "$seconds_text", "unit": "${seconds}s", "ms": "$milliseconds",
            "price": "$$5", "ratio": "$aspect", "size": "${width}x$height", "sound": False,
        },
    }  # fmt: skip
    assert asked(row, tmp_path, ("data:x",), width=720, height=1280) == {
        "prompt": "slow push in, 35 mm",
        "first": {"frames": [{"url": "data:x", "at": 0}]},
        "number": 5, "text": "5", "unit": "5s", "ms": 5000,
        "price": "$5", "ratio": "9:16", "size": "720x1280", "sound": False,
    }  # fmt: skip


def test_pictures_of_the_cast_go_along_and_are_left_out_where_there_are_none(tmp_path: Path) -> None:
    row = {
        "per": "image", "usd": 1, "makes": "text_to_image", "endpoint": "owner/pictures", "edit": "owner/pictures/edit",
        "references": 2, "input": {"prompt": "$prompt", "image_urls": "$pictures", "aspect_ratio": "$aspect"},
    }  # fmt: skip
    with_one = asked(row, tmp_path, ("data:x",), cast=(keeper(tmp_path),))
    assert (with_one["image_urls"], with_one["aspect_ratio"]) == (["data:x"], "16:9")
    assert "exactly as in image 1" in with_one["prompt"]
    assert "image_urls" not in asked(row, tmp_path)
    one = row | {"references": 1, "input": {"prompt": "$prompt", "image_url": "$picture"}, "most_text": 20}
    assert asked(one, tmp_path, ("data:x",)) == {"prompt": "Wide shot: an old …", "image_url": "data:x"}
    assert asked(one, tmp_path).keys() == {"prompt"}


def test_speech_without_voices_to_choose_from_reads_whatever_is_asked(tmp_path: Path) -> None:
    row = {
        "per": "job", "usd": 1, "makes": "text_to_speech", "endpoint": "owner/reader",
        "input": {"text": "$text", "lang": "$language"},
    }  # fmt: skip
    lines = (SpeechLine("One.", "man"), SpeechLine("Two.", "woman"))
    assert asked(row, tmp_path, lines=lines, language="pt-BR") == {"text": "One.\nTwo.", "lang": "pt"}
    own = entry_of(declared("card", "fal:mine", row, "job"))
    own.check(replace(request_for(own.model, tmp_path), lines=lines))  # type: ignore[type-var]
    assert own.units is not None
    assert own.units(request_for(own.model, tmp_path)) == 46


@pytest.mark.parametrize(
    ("makes", "seconds", "told"),
    [("text_to_music", 12.2, 13), ("text_to_music", 2.0, 10), ("text_to_sound", 0.4, 10)],
)
def test_where_any_length_is_sold_whole_seconds_are_ordered(
    tmp_path: Path, makes: str, seconds: float, told: int
) -> None:
    row = {
        "per": "minute", "usd": 1, "makes": makes, "endpoint": "owner/songs", "shortest": 10,
        "input": {"prompt": "$prompt", "seconds": "$seconds"},
    }  # fmt: skip
    assert asked(row, tmp_path, samples=round(seconds * 48_000))["seconds"] == told
    own = entry_of(declared("card", "fal:mine", row, "minute"))
    assert own.units is not None
    request: Any = replace(request_for(own.model, tmp_path), samples=round(seconds * 48_000))  # type: ignore[type-var]
    assert own.units(request) == told


@pytest.mark.parametrize(
    ("output", "body"),
    [
        ("result.files.1", {"result": {"files": [{}, {"url": "https://v3.fal.media/a.mp4"}]}}),
        ("video_url", {"video_url": "https://v3.fal.media/a.mp4"}),
        ("", {"video": {"url": "https://v3.fal.media/a.mp4"}}),
    ],
)
def test_the_file_is_found_where_the_card_says(tmp_path: Path, output: str, body: dict[str, Any]) -> None:
    own = entry_of(declared("card", "fal:mine", ROW | ({"output": output} if output else {}), "second"))
    assert own.read(body, request_for(own.model, tmp_path)) == Output(
        "video/mp4", url="https://v3.fal.media/a.mp4"
    )
    with pytest.raises(ProviderError) as caught:
        own.read({"other": 1}, request_for(own.model, tmp_path))
    assert caught.value.kind == "bad_output"


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"makes": "video"}, "has `makes` 'video'; write one of text_to_image, image_to_video, "),
        ({"makes": None}, "has `makes` None; write one of"),
        ({"endpoint": "wan"}, "has `endpoint` 'wan'; write the vendor's name of it, e.g. owner/name"),
        ({"lenghts": [5]}, "has `lenghts`, which says nothing; write `lengths`"),
        ({"lengths": "5"}, "has `lengths` '5'; write the seconds that are sold, ascending, e.g. [5, 10]"),
        ({"lengths": [10, 5]}, "has `lengths` [10, 5]; write the seconds"),
        ({"input": "$prompt"}, "has `input` '$prompt'; write what the endpoint takes, e.g. {prompt: $prompt}"),
        ({"input": ROW["input"] | {"voice": {"id": "$voice"}}}, "has `input.voice.id` '$voice'; the words of "
         "image_to_video are $prompt, $seconds, $seconds_text, "),
        ({"input": ROW["input"] | {"tags": ["5 $"]}}, "has `input.tags.0` '5 $' with a $ that begins no word; "
         "write $$ for the sign itself"),
        ({"input": {"prompt": "$prompt"}}, "has an `input` without $picture; write which input takes it"),
        ({"aspects": [969]}, 'has `aspects` [969]; write ratios in quotes, e.g. ["16:9", "9:16"]'),
        ({"aspects": ["1:1"]}, "has `aspects` without $aspect; write which input takes it"),
        ({"references": 2}, "has `references` without $pictures; write both or neither"),
        ({"per": "image"}, "has a price per 'image'; image_to_video is counted per second or per minute or per job"),
        ({"output": "a b"}, "has `output` 'a b'; write where the answer holds the file, e.g. video or images.0"),
    ],
)  # fmt: skip
def test_a_mistake_is_one_sentence_with_file_and_field(
    tmp_path: Path, changes: dict[str, Any], said: str
) -> None:
    path = tmp_path / "mine.yaml"
    path.write_text(yaml.safe_dump({"models": {"fal:mine": ROW | changes}}), encoding="utf-8")
    with pytest.raises(SetupError) as caught:
        RateCards.load(str(path), Settings.load({"PIXORA_HOME": str(tmp_path)}).credit_usd)
    assert str(caught.value).startswith(f"rate card {path}: fal:mine {said}")
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("lacking", "said"),
    [
        ("endpoint", "needs `endpoint`; write the vendor's name of it"),
        ("makes", "needs `makes`; write one of"),
        ("input", "needs `input`; write what the endpoint takes"),
        ("lengths", "needs `lengths`; write the seconds that are sold"),
    ],
)
def test_what_a_declaration_needs(lacking: str, said: str) -> None:
    row = {field: value for field, value in ROW.items() if field != lacking}
    with pytest.raises(SetupError, match=re.escape(f"card {said}")):
        declared("card", "fal:mine", row, "second")


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("local:mine", "cannot be declared; write a name such as fal:my-model or replicate:my-model"),
        ("fal:my model", "cannot be declared; write a name such as"),
        ("replicate:mine", "has `edit`, which only models of fal have; pictures go to `endpoint`"),
    ],
)
def test_what_only_some_may_declare(name: str, said: str) -> None:
    with pytest.raises(SetupError, match=re.escape(f"card {said}")):
        declared("card", name, ROW | {"edit": "owner/clips/edit"}, "second")
