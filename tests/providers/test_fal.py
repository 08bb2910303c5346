"""Every model of fal: what is sent is accepted, what comes back is what was ordered and billed."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from agent.landing import land
from media.samples import read
from pixora import plugins
from pixora.errors import ProviderError
from pixora.requests import SpeechLine, SpeechRequest
from pixora.settings import Settings
from providers.fal import Fal
from providers.fal.fields import ENDPOINTS
from providers.fal.models import ENTRIES, TABLE
from providers.faulty.vendor import png
from providers.host import Host
from providers.rates import RateCards
from tests.providers.fal_shop import KEY, Open, Shop, ended, keeper, made, opened, order

KINDS = {
    "text_to_image": "image",
    "image_to_video": "clip",
    "text_to_speech": "speech",
    "text_to_sound": "sound",
    "text_to_music": "music",
    "transcription": "words",
}


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    with opened(tmp_path_factory.mktemp("fal")) as start:
        yield start()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Open]:
    with opened(tmp_path) as starting:
        yield starting


def sent(shop: Shop) -> dict[str, Any]:
    """The newest input that was accepted."""
    values: dict[str, Any] = shop.journal("accepted")[-1]["input"]
    return values


@pytest.mark.parametrize("name", ENTRIES)
async def test_each_model_makes_what_is_ordered_and_costs_what_is_quoted(
    shop: Shop, name: str, tmp_path: Path
) -> None:
    provider, sold = shop.fal(), order(name, tmp_path)
    entry = ENTRIES[name]
    status = await made(provider, sold)
    assert status.state == "done", status.error
    assert status.output is not None
    landed = await land(
        status.output, KINDS[entry.model.capability], sold.request, tmp_path / "job", provider
    )
    match KINDS[entry.model.capability]:
        case "image":
            assert (landed.facts["width"], landed.facts["height"]) == (1280, 720)
        case "clip":
            assert (landed.facts["frames"], landed.facts["width"]) == (84, 1280)
        case "words":
            (line,) = landed.facts["lines"]
            assert (landed.path, {word["text"] for word in line["words"]}) == (None, {"something"})
        case "speech":
            assert 2.5 < landed.facts["seconds"] < 5
        case _:
            assert landed.facts["seconds"] >= sold.request.seconds  # type: ignore[union-attr]
    host = Host([provider], RateCards.load("", Decimal("0.1")), lambda kind: ())
    offer = host.offer(f"fal:{name}")
    price = host.price(offer, sold.request)
    assert 0 < price.quote <= price.maximum
    if entry.bills is not None:
        assert status.quantity is not None
        assert abs(host.billed(offer, status.quantity) - price.quote) <= 1
    else:
        assert status.quantity is None
    await provider.aclose()


def test_every_model_has_a_price_and_every_endpoint_a_table() -> None:
    rates = RateCards.load("", Decimal("0.1"))
    for entry in TABLE:
        assert rates.rate("fal", entry.model.name) is not None, entry.model.name
        assert {entry.endpoint, entry.edit, entry.dialogue} - {""} <= ENDPOINTS.keys()
    assert len(ENTRIES) == len(TABLE)


async def test_a_member_of_the_cast_is_sent_as_a_picture_and_named_by_its_number(
    shop: Shop, tmp_path: Path
) -> None:
    provider = shop.fal()
    await made(provider, order("flux-2-pro", tmp_path))
    row = shop.journal("accepted")[-1]
    assert row["endpoint"] == "fal-ai/flux-2-pro/edit"
    assert [uri.partition(",")[0] for uri in row["input"]["image_urls"]] == ["data:image/jpeg;base64"]
    assert row["input"]["prompt"] == (
        "Wide shot: an old man in a yellow coat (exactly as in image 1) lights a lamp. ink"
    )
    portrait = replace(keeper(tmp_path), path=None)
    await made(provider, order("flux-2-pro", tmp_path, cast=(portrait,)))
    row = shop.journal("accepted")[-1]
    assert row["endpoint"] == "fal-ai/flux-2-pro"
    assert "image_urls" not in row["input"]
    await provider.aclose()


@pytest.mark.parametrize(
    ("name", "seconds", "said"),
    [
        ("kling-1.6-pro", 3.5, "5"),
        ("kling-2.5-turbo-pro", 5.5, "10"),
        ("veo-3.1", 4.5, "6s"),
        ("seedance-2", 6.2, "7"),
    ],
)
async def test_lengths_are_told_as_each_family_wants_them_and_the_next_longer_one_is_bought(
    shop: Shop, tmp_path: Path, name: str, seconds: float, said: str
) -> None:
    provider, sold = shop.fal(), order(name, tmp_path, frames=round(seconds * 24))
    status = await made(provider, sold)
    assert sent(shop)["duration"] == said
    assert status.quantity == float(said.rstrip("s"))
    assert provider.quantity(ENTRIES[name].model, sold.request) == status.quantity
    await provider.aclose()


async def test_a_clip_has_sound_only_where_the_film_keeps_it(shop: Shop, tmp_path: Path) -> None:
    provider = shop.fal()
    clips = [entry for entry in TABLE if entry.model.capability == "image_to_video"]
    sounding = [entry for entry in clips if "generate_audio" in ENDPOINTS[entry.endpoint].fields]
    assert [entry.model.name for entry in sounding] == ["veo-3.1", "seedance-2", "seedance-2-1080p"]
    assert [entry for entry in clips if entry.model.sounds] == sounding
    for entry in sounding:
        for sound in (False, True):
            sold = order(entry.model.name, tmp_path, sound=sound)
            status = await made(provider, sold)
            assert sent(shop)["generate_audio"] is sound
    assert status.output is not None
    landed = await land(status.output, "clip", sold.request, tmp_path / "kept", provider)
    assert landed.facts["sound"]
    assert sum(float(abs(heard).max()) for heard in read(landed.path)) > 1
    landed = await land(
        status.output, "clip", replace(sold.request, sound=False), tmp_path / "dropped", provider
    )
    assert "sound" not in landed.facts
    await provider.aclose()


def test_sound_of_its_own_has_its_price(shop: Shop, tmp_path: Path) -> None:
    rates = RateCards.load("", Decimal("0.10"))
    host = Host([shop.fal()], rates, lambda kind: ())
    veo, kling = host.offer("fal:veo-3.1"), host.offer("fal:kling-2.5-turbo-pro")
    silent, heard = (order("veo-3.1", tmp_path, sound=sound).request for sound in (False, True))
    assert host.price(veo, heard).quote == 2 * host.price(veo, silent).quote
    assert host.price(veo, heard).maximum == host.price(veo, silent).maximum
    assert host.billed(veo, 8.0, sound=True) == 2 * host.billed(veo, 8.0)
    assert host.price(kling, heard) == host.price(kling, silent)


async def test_words_are_timed_where_the_voice_tells(shop: Shop, tmp_path: Path) -> None:
    provider = shop.fal()
    status = await made(provider, order("elevenlabs-multilingual", tmp_path))
    assert status.output is not None
    first, second = status.output.lines
    assert [word.text for word in first.words] == ["The", "keeper", "lights", "one", "lamp."]
    times = [time for word in (*first.words, *second.words) for time in (word.start, word.end)]
    assert times == sorted(times)
    assert first.start == 0.0
    assert second.start >= first.end
    read = (SpeechLine("Kp. 3", "", spoken="chapter three"),)
    status = await made(provider, order("elevenlabs-multilingual", tmp_path, lines=read))
    assert status.output is not None
    assert [line.words for line in status.output.lines] == [()]  # what is shown is not what is read
    await provider.aclose()


async def test_what_is_listened_to_is_heard_where_it_was_read(shop: Shop, tmp_path: Path) -> None:
    """The sound goes along as FLAC, which starts and ends where it did."""
    provider, read = shop.fal(), order("speech-02-hd", tmp_path)
    status = await made(provider, read)
    assert status.output is not None
    voice = await land(status.output, "speech", read.request, tmp_path / "voice", provider)
    sold = order("scribe-v2", tmp_path, path=voice.path, seconds=voice.facts["seconds"], language="de-AT")
    heard = await made(provider, sold)
    assert heard.output is not None
    landed = await land(heard.output, "words", sold.request, tmp_path / "words", provider)
    words = landed.facts["lines"][0]["words"]
    assert " ".join(word["text"] for word in words) == "The keeper lights one lamp. A boat turns home."
    assert words[5]["start"] == pytest.approx(28 / 14, abs=0.02)
    values = sent(shop)
    assert values.pop("audio_url").startswith("data:audio/flac;base64,<")
    assert values == {"language_code": "de", "diarize": False, "tag_audio_events": False}
    with pytest.raises(ProviderError, match="needs speech to listen to"):
        await provider.submit(replace(sold, request=replace(sold.request, path=None)))  # type: ignore[type-var]
    await provider.aclose()


def test_which_speech_tells_its_words_is_known_before(tmp_path: Path) -> None:
    provider = Fal(KEY)

    def tells(name: str, *lines: SpeechLine) -> bool:
        request = SpeechRequest(lines or (SpeechLine("So.", ""),), "en", 1)
        return provider.tells_words(ENTRIES[name].model, request)

    assert [name for name in ENTRIES if tells(name)] == [
        "elevenlabs-multilingual", "elevenlabs-v3", "elevenlabs-turbo",
    ]  # fmt: skip
    assert not tells("elevenlabs-v3", *TALK), "dialogues come without"
    assert not tells("elevenlabs-v3", SpeechLine("Kp. 3", "", spoken="chapter three"))


async def test_speech_without_times_or_length_is_as_good(start: Open, tmp_path: Path) -> None:
    provider = start({"on": "make", "do": "untimed"}).fal()
    for name in ("elevenlabs-multilingual", "speech-02-hd"):
        sold = order(name, tmp_path)
        status = await made(provider, sold)
        assert status.output is not None
        assert status.output.lines == ()
        landed = await land(status.output, "speech", sold.request, tmp_path / name, provider)
        assert landed.facts["seconds"] > 2
    await provider.aclose()


@pytest.mark.parametrize(
    ("voice", "minimax", "elevenlabs"),
    [
        ("", "Wise_Woman", "Rachel"),
        ("Abbess", "Abbess", "Rachel"),
        ("old-man", "Patient_Man", "Bill"),
        ("man", "Deep_Voice_Man", "Brian"),
        ("man-2", "Casual_Guy", "George"),
        ("somebody\nelse", "Wise_Woman", "Rachel"),
        ("girl", "Lively_Girl", "Laura"),
    ],
)
async def test_a_voice_of_a_draft_is_cast_with_the_one_that_comes_nearest(
    shop: Shop, tmp_path: Path, voice: str, minimax: str, elevenlabs: str
) -> None:
    provider, lines = shop.fal(), (SpeechLine("Hello.", voice),)
    await made(provider, order("speech-02-hd", tmp_path, lines=lines, language="de-AT"))
    values = sent(shop)
    assert values["voice_setting"]["voice_id"] == minimax
    assert (values["language_boost"], values["output_format"]) == ("German", "url")
    await made(provider, order("elevenlabs-turbo", tmp_path, lines=lines, language="de-AT"))
    assert (sent(shop)["voice"], sent(shop)["language_code"]) == (elevenlabs, "de")
    await provider.aclose()


TALK = (
    SpeechLine("Ch. 1", "", spoken="Chapter one."),
    SpeechLine("Who is there?", "old-man"),
    SpeechLine("The storm.", "robot"),
    SpeechLine("Come in.", "old-man"),
)


async def test_lines_of_several_voices_are_a_dialogue_in_which_each_has_its_own(
    shop: Shop, tmp_path: Path
) -> None:
    provider = shop.fal()
    host = Host([provider], RateCards.load("", Decimal("0.1")), lambda kind: ())
    for name in ("elevenlabs-multilingual", "elevenlabs-v3"):
        sold = order(name, tmp_path, lines=TALK, language="de-AT")
        price = host.price(host.offer(f"fal:{name}"), sold.request)
        status = await made(provider, sold)
        assert status.output is not None, status.error
        landed = await land(status.output, "speech", sold.request, tmp_path / name, provider)
        assert landed.facts["seconds"] > 2
        row = shop.journal("accepted")[-1]
        assert row["endpoint"] == "fal-ai/elevenlabs/text-to-dialogue/eleven-v3"
        assert row["input"] == {
            "inputs": [
                {"text": "Chapter one.", "voice": "Rachel"},
                {"text": "Who is there?", "voice": "Bill"},
                {"text": "The storm.", "voice": "Callum"},
                {"text": "Come in.", "voice": "Bill"},
            ],
            "language_code": "de",
            "seed": 7,
        }
        assert status.quantity is not None
        assert abs(host.billed(host.offer(f"fal:{name}"), status.quantity) - price.quote) <= 1
    await made(provider, order("elevenlabs-v3", tmp_path, lines=TALK[1::2]))  # the same man twice
    assert shop.journal("accepted")[-1]["endpoint"] == "fal-ai/elevenlabs/tts/eleven-v3"
    await provider.aclose()


@pytest.mark.parametrize(
    ("name", "names"),
    [
        ("elevenlabs-multilingual", ("Rachel", "Bill", "Callum", "Bill")),
        ("elevenlabs-turbo", ("Rachel",) * 4),
        ("speech-02-hd", ("Wise Woman",) * 4),
    ],
)
async def test_who_reads_each_line_is_told_before_and_is_who_reads_it(
    shop: Shop, tmp_path: Path, name: str, names: tuple[str, ...]
) -> None:
    provider, sold = shop.fal(), order(name, tmp_path, lines=TALK)
    assert isinstance(sold.request, SpeechRequest)
    assert provider.voices(ENTRIES[name].model, sold.request) == names
    assert (await made(provider, sold)).state == "done"
    values = sent(shop)
    one = values.get("voice") or values.get("voice_setting", {}).get("voice_id")
    read = [line["voice"] for line in values.get("inputs", [{"voice": one}] * 4)]
    assert tuple(voice.replace("_", " ") for voice in read) == names
    await provider.aclose()


@pytest.mark.parametrize(
    ("name", "changes", "why"),
    [
        (
            "elevenlabs-v3",
            {"lines": tuple(replace(line, text="a" * 700) for line in TALK)},
            "at most 2000 char",
        ),
        (
            "elevenlabs-multilingual",
            {"lines": tuple(replace(line, speed=0.8) for line in TALK)},
            "0.9 to 1.1",
        ),
        ("speech-02-hd", {"lines": (SpeechLine("a" * 5001, ""),)}, "at most 5000 characters"),
        ("elevenlabs-turbo", {"lines": (SpeechLine("a", "", 1.5),)}, "0.7 to 1.2 times"),
        ("kling-1.6-pro", {"frames": 300}, "at most 10 s"),
        ("elevenlabs-sounds", {"samples": 23 * 48_000}, "at most 22 s"),
    ],
)
def test_what_cannot_be_made_is_said_before_it_is_priced(
    tmp_path: Path, name: str, changes: dict[str, Any], why: str
) -> None:
    host = Host([Fal(KEY)], RateCards.load("", Decimal("0.1")), lambda kind: ())
    with pytest.raises(ProviderError, match=why) as caught:
        host.price(host.offer(f"fal:{name}"), order(name, tmp_path, **changes).request)
    assert caught.value.kind == "invalid"
    assert caught.value.next_step


async def test_a_clip_without_a_picture_is_not_ordered(shop: Shop, tmp_path: Path) -> None:
    provider, before = shop.fal(), len(shop.journal("accepted"))
    sold = order("kling-1.6-pro", tmp_path)
    pathless = replace(sold.request.image, path=None)  # type: ignore[union-attr]
    with pytest.raises(ProviderError, match="needs a picture"):
        await provider.submit(order("kling-1.6-pro", tmp_path, image=pathless))
    (tmp_path / "torn.png").write_bytes(png(8, 8, 1)[:30])
    torn = replace(pathless, path=tmp_path / "torn.png")
    with pytest.raises(ProviderError, match=r"torn\.png"):
        await provider.submit(order("kling-1.6-pro", tmp_path, image=torn))
    assert len(shop.journal("accepted")) == before
    await provider.aclose()


async def test_an_order_is_found_again_by_its_name_alone(shop: Shop, tmp_path: Path) -> None:
    sold, first, second = order("kling-1.6-pro", tmp_path), shop.fal(), shop.fal()
    job = await first.submit(sold)
    await first.aclose()
    assert job.startswith("fal-ai/kling-video/v1.6/pro/image-to-video|")
    status = await ended(second, job, sold)
    assert status.state == "done"
    assert status.quantity == 5
    await second.aclose()


async def test_an_order_outlives_the_vendor_s_process_in_its_journal(start: Open, tmp_path: Path) -> None:
    first = start(place="shop")
    sold = order("speech-02-hd", tmp_path)
    provider = first.fal()
    job = await provider.submit(sold)
    again = start(place="shop").fal()
    assert (await ended(again, job, sold)).state == "done"
    assert len(first.journal("accepted")) == len(first.journal("billed")) == 1
    await asyncio.gather(provider.aclose(), again.aclose())


def test_settings_decide_where_orders_go_and_what_is_missing(tmp_path: Path) -> None:
    def fal(**values: str) -> Fal:
        settings = Settings.load({"PIXORA_HOME": str(tmp_path), **values})
        loaded = plugins.load(built_in=["providers.fal"], installed=False)
        (found,) = loaded.providers(settings)
        assert isinstance(found, Fal)
        return found

    assert "FAL_KEY" in (fal().missing() or "")
    assert fal(FAL_KEY=KEY).missing() is None
    assert "FAL_QUEUE_URL is 'queue'" in (fal(FAL_KEY=KEY, FAL_QUEUE_URL="queue").missing() or "")
    assert fal(FAL_KEY=KEY, FAL_QUEUE_URL="http://127.0.0.1:1").base == "http://127.0.0.1:1"


def test_finals_go_to_the_preferred_models_and_drafts_stay_here(tmp_path: Path) -> None:
    settings = Settings.load({"PIXORA_HOME": str(tmp_path), "FAL_KEY": KEY})
    loaded = plugins.load(built_in=["providers.local", "providers.fal"], installed=False)
    host = Host(loaded.providers(settings), RateCards.load("", settings.credit_usd), settings.models)
    assert host.resolve("text_to_image").name == "local:painter"
    assert host.resolve("text_to_image", draft=False).name == "fal:flux-2-pro"
    assert host.resolve("image_to_video", draft=False).name == "fal:kling-2.5-turbo-pro"
    assert host.resolve("text_to_speech", draft=False).name == "fal:elevenlabs-multilingual"
    assert host.resolve("text_to_sound", draft=False).name == "fal:elevenlabs-sounds"
    assert host.resolve("text_to_music", draft=False).name == "fal:cassette-music"
