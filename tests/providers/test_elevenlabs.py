"""Every model of ElevenLabs: what is sent is accepted, what comes back is what was ordered and billed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from agent.landing import land
from pixora import plugins
from pixora.errors import ProviderError
from pixora.requests import SoundRequest, SpeechLine, SpeechRequest
from pixora.settings import Settings
from providers.elevenlabs import ElevenLabs
from providers.elevenlabs.account import OWN, STOCK
from providers.elevenlabs.models import ENTRIES, TABLE
from providers.elevenlabs.reading import timed
from providers.elevenlabs.vendor import characters
from providers.elevenlabs.voices import voices_for
from providers.host import Host
from providers.rates import RateCards
from tests.providers.elevenlabs_shop import KEY, SPEECH, Open, Shop, made, opened, order, read_with

KINDS = {
    "text_to_speech": "speech",
    "text_to_sound": "sound",
    "text_to_music": "music",
    "transcription": "words",
}
GEORGE = "JBFqnCBsd6RMkjVDRZzb"
SARAH = "EXAVITQu4vr4xnSDxMaL"
BILL = "pqHfZKP75CvOlQylNhV4"
TALK = (
    SpeechLine("The keeper waits.", ""),
    SpeechLine("Who is there?", "Sarah"),
    SpeechLine("Only I.", "old-man", spoken="Only me."),
    SpeechLine("So be it.", "Sarah"),
)
"""The narrator, a woman and an old man."""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    with opened(tmp_path_factory.mktemp("elevenlabs")) as start:
        yield start()


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Open]:
    with opened(tmp_path) as starting:
        yield starting


@pytest.mark.parametrize("name", ENTRIES)
async def test_each_model_makes_what_is_ordered_and_costs_what_is_quoted(
    shop: Shop, name: str, tmp_path: Path
) -> None:
    provider, sold = shop.elevenlabs(), order(tmp_path, name)
    entry = ENTRIES[name]
    kind = KINDS[entry.model.capability]
    status = await made(provider, sold)
    assert status.state == "done", status.error
    assert status.output is not None
    landed = await land(status.output, kind, sold.request, tmp_path / "job", provider)
    if kind == "words":
        assert (landed.path, landed.mime) == (None, None)
        words = landed.facts["lines"][0]["words"]
        assert [word["text"] for word in words] == ["The", "keeper", "lights", "one", "lamp.", "So."]
        assert (words[0]["start"], words[-1]["end"]) == (0.0, 3.0)
    else:
        assert landed.path is not None and landed.path.read_bytes().startswith(b"RIFF")
        assert landed.mime == "audio/wav"
    if kind == "speech":
        assert 2.5 < landed.facts["seconds"] < 5
        assert [word["text"] for word in landed.facts["lines"][1]["words"]] == ["A", "boat", "turns", "home."]
    elif kind != "words":
        assert landed.facts["seconds"] >= sold.request.seconds  # type: ignore[union-attr]
    host = Host([provider], RateCards.load("", Decimal("0.1")), lambda kind: ())
    offer = host.offer(f"elevenlabs:{name}")
    price = host.price(offer, sold.request)
    assert 0 < price.quote < price.maximum
    if entry.quota is None:
        assert status.quantity is None
    else:
        assert status.quantity is not None
        assert abs(host.billed(offer, status.quantity) - price.quote) <= 1
    assert len(shop.journal("asked")) == len(shop.journal("billed"))
    await provider.aclose()


def test_it_is_built_in_and_says_what_is_missing() -> None:
    loaded = plugins.load(installed=False)
    [found] = [one for one in loaded.providers(Settings(Path("home"), {})) if one.name == "elevenlabs"]
    assert "ELEVENLABS_API_KEY" in str(found.missing())
    assert "ELEVENLABS_BASE_URL" in str(ElevenLabs(KEY, "api.elevenlabs.io").missing())
    assert ElevenLabs(KEY).missing() is None
    assert KEY not in repr(ElevenLabs(KEY))
    rates = RateCards.load("", Decimal("0.1"))
    assert all(rates.rate("elevenlabs", entry.model.name) for entry in TABLE)
    assert len(ENTRIES) == len(TABLE)


async def test_speech_is_asked_for_with_no_more_than_is_needed(shop: Shop, tmp_path: Path) -> None:
    provider = shop.elevenlabs()
    await made(provider, order(tmp_path, seed=2**33 + 5))
    asked = shop.journal("asked")[-1]
    assert asked["voice"] == GEORGE
    assert asked["input"] == {
        "text": "The keeper lights one lamp.\nA boat turns home.",
        "model_id": "eleven_multilingual_v2",
        "seed": 5,
    }
    await made(provider, order(tmp_path, lines=read_with("", speed=1.2, spoken="The keeper waits.")))
    assert shop.sent()["voice_settings"] == {"speed": 1.2}
    assert shop.sent()["text"] == "The keeper waits."
    await provider.aclose()


async def test_only_models_that_may_be_told_the_language_are(shop: Shop, tmp_path: Path) -> None:
    provider = shop.elevenlabs()
    for name, told in ((SPEECH, None), ("flash-v2.5", "en"), ("v3", "en")):
        await made(provider, order(tmp_path, name))
        assert shop.sent().get("language_code") == told
    await provider.aclose()


async def test_music_is_instrumental_and_has_no_seed_because_a_prompt_forbids_it(
    shop: Shop, tmp_path: Path
) -> None:
    provider = shop.elevenlabs()
    await made(provider, order(tmp_path, "music", samples=48_000))
    assert shop.sent() == {
        "prompt": "calm piano. Instrumental, no vocals",
        "music_length_ms": 3000,
        "model_id": "music_v1",
        "force_instrumental": True,
    }
    assert provider.quantity(ENTRIES["music"].model, order(tmp_path, "music", samples=48_000).request) == 3.0
    await provider.aclose()


@pytest.mark.parametrize(
    ("voice", "id"),
    [
        ("", GEORGE),
        ("old-man", "pqHfZKP75CvOlQylNhV4"),
        ("woman", "XrExE9yKIg1WjnnlVkGX"),
        ("woman-2", SARAH),
        ("Sarah", SARAH),
        (OWN, OWN),
        ("nobody we know", GEORGE),
    ],
)
def test_a_voice_is_an_id_a_name_or_the_nearest_to_that_of_a_draft(voice: str, id: str) -> None:
    request = SpeechRequest(read_with(voice), "en", 7)
    assert voices_for(request, ENTRIES[SPEECH].model) == (id,) * len(request.lines)


async def test_a_voice_of_the_account_can_be_chosen_and_a_strange_one_is_told(
    shop: Shop, tmp_path: Path
) -> None:
    provider = shop.elevenlabs()
    assert (await made(provider, order(tmp_path, lines=read_with(OWN)))).state == "done"
    assert shop.journal("billed")[-1]["voice"] == OWN
    with pytest.raises(ProviderError, match="cannot speak with this voice") as caught:
        await provider.submit(order(tmp_path, lines=read_with("A" * 20)))
    assert caught.value.kind == "invalid"
    await provider.aclose()


@pytest.mark.parametrize(
    ("doing", "texts"),
    [
        ("untimed", None),
        ("scrambled", None),
        ("normalized", ["The", "2", "keepers", "wait."]),
        ("", ["The", "2", "keepers", "wait."]),
    ],
)
async def test_words_are_timed_where_the_answer_tells(
    start: Open, tmp_path: Path, doing: str, texts: list[str] | None
) -> None:
    provider = start({"do": doing}).elevenlabs()
    status = await made(provider, order(tmp_path, lines=(SpeechLine("The 2 keepers wait.", ""),)))
    assert status.output is not None
    if texts is None:
        assert status.output.lines == ()
    else:
        [line] = status.output.lines
        assert [word.text for word in line.words] == texts
        assert line.start == 0.0
        assert line.end == line.words[-1].end > line.words[-1].start > line.words[0].end
    await provider.aclose()


@pytest.mark.parametrize("name", [SPEECH, "v3"])
async def test_a_scene_of_several_voices_is_one_order_spoken_by_them_and_timed(
    shop: Shop, name: str, tmp_path: Path
) -> None:
    provider, sold = shop.elevenlabs(), order(tmp_path, name, lines=TALK)
    before = len(shop.journal("asked"))
    status = await made(provider, sold)
    assert len(shop.journal("asked")) == before + 1
    assert shop.journal("billed")[-1]["endpoint"] == "dialogue"
    assert shop.sent() == {
        "inputs": [
            {"text": "The keeper waits.", "voice_id": GEORGE},
            {"text": "Who is there?", "voice_id": SARAH},
            {"text": "Only me.", "voice_id": BILL},
            {"text": "So be it.", "voice_id": SARAH},
        ],
        "model_id": "eleven_v3",
        "language_code": "en",
        "seed": 7,
    }
    assert status.output is not None
    landed = await land(status.output, "speech", sold.request, tmp_path / "job", provider)
    lines = landed.facts["lines"]
    assert [[word["text"] for word in line["words"]] for line in lines] == [
        ["The", "keeper", "waits."],
        ["Who", "is", "there?"],
        [],  # shown otherwise than read
        ["So", "be", "it."],
    ]
    moments = [moment for line in lines for moment in (line["start"], line["end"])]
    assert moments == sorted(moments)
    assert moments[-1] <= landed.facts["seconds"] + 0.1
    host = Host([provider], RateCards.load("", Decimal("0.1")), lambda kind: ())
    offer = host.offer(f"elevenlabs:{name}")
    assert status.quantity == sum(len(line.spoken or line.text) for line in TALK)
    assert abs(host.billed(offer, status.quantity) - host.price(offer, sold.request).quote) <= 1
    assert provider.voices(offer.model, SpeechRequest(TALK, "en", 1)) == ("George", "Sarah", "Bill", "Sarah")
    await provider.aclose()


async def test_a_model_without_dialogue_reads_all_with_one_voice_and_says_so(
    shop: Shop, tmp_path: Path
) -> None:
    provider = shop.elevenlabs()
    await made(provider, order(tmp_path, "flash-v2.5", lines=TALK))
    assert (shop.journal("asked")[-1]["endpoint"], shop.journal("asked")[-1]["voice"]) == ("speech", GEORGE)
    request = SpeechRequest(TALK, "en", 1)
    assert provider.voices(ENTRIES["flash-v2.5"].model, request) == ("George",) * 4
    strange = SpeechRequest((SpeechLine("So.", OWN), SpeechLine("So.", "")), "en", 1)
    assert provider.voices(ENTRIES["v3"].model, strange) == (OWN, "George")
    await provider.aclose()


@pytest.mark.parametrize(
    ("doing", "words"),
    [
        ("untimed", [0, 0, 0, 0]),
        ("scrambled", [0, 0, 0, 0]),
        ("normalized", [0, 0, 0, 0]),
        ("", [3, 3, 0, 3]),
    ],
)
async def test_lines_of_a_dialogue_are_timed_even_where_words_are_not(
    start: Open, tmp_path: Path, doing: str, words: list[int]
) -> None:
    """As it was read, words of different lines stand together without a space."""
    provider = start({"do": doing}).elevenlabs()
    status = await made(provider, order(tmp_path, lines=TALK))
    assert status.output is not None
    assert [len(line.words) for line in status.output.lines] == words
    each = [0.0, 17, 17, 30, 30, 38, 38, 47]
    times = [moment * 14 for line in status.output.lines for moment in (line.start, line.end)]
    assert times == pytest.approx(each, abs=0.02)
    await provider.aclose()


def turn(nr: int, start: float, end: float) -> dict[str, Any]:
    return {"dialogue_input_index": nr, "start_time_seconds": start, "end_time_seconds": end}


@pytest.mark.parametrize(
    ("segments", "heard"),
    [
        ([turn(1, 1.0, 2.0), turn(0, 0.1, 0.5), turn(0, 0.6, 0.9)], [(0.1, 0.9), (1.0, 2.0)]),
        ([turn(0, 0.0, 1.2), turn(1, 1.0, 2.0)], [(0.0, 1.2), (1.2, 2.0)]),
        ([turn(0, 0.0, 1.2), turn(1, 0.5, 1.0)], [(0.0, 1.2), (1.2, 1.2)]),
        ([turn(0, 0.0, 1.0)], []),
        ([turn(0, 0.0, 1.0), turn(2, 1.0, 2.0)], []),
        ([turn(0, 1.0, 0.5), turn(1, 1.0, 2.0)], []),
        ([turn(0, 0.0, 1.0), turn(1, 1.0, float("nan"))], []),
        ([turn(0, 0.0, 1.0), {}], []),
        (7, []),
        (None, []),
    ],
)
def test_turns_that_make_no_sense_are_left_out(segments: Any, heard: list[tuple[float, float]]) -> None:
    request = SpeechRequest((SpeechLine("So?", ""), SpeechLine("So.", "Sarah")), "en", 1)
    lines = timed({"alignment": None, "voice_segments": segments}, request)
    assert [(line.start, line.end) for line in lines] == heard


def test_words_shown_otherwise_than_read_have_lines_only_and_numbers_read_as_words_do_not_shift_them() -> (
    None
):
    lines = (SpeechLine("It is 1984.", "", spoken="It is nineteen."), SpeechLine("So be it.", ""))
    request = SpeechRequest(lines, "en", 1)
    heard = timed({"alignment": characters("It is nineteen.\nSo be it.", 2.5)}, request)
    assert [len(line.words) for line in heard] == [0, 3]
    assert heard[0].end < heard[1].start
    longer = characters("It is nineteen eighty-four. So be it.", 3.0)
    assert timed({"alignment": None, "normalized_alignment": longer}, request) == ()


@pytest.mark.parametrize(
    "broken",
    [
        {"characters": ["S", "o"], "character_start_times_seconds": [0], "character_end_times_seconds": [1, 2]},
        {"characters": ["S", "o"], "character_start_times_seconds": [0, 1], "character_end_times_seconds": [1, "x"]},
        {"characters": ["S", "o"], "character_start_times_seconds": [-1, 1], "character_end_times_seconds": [1, 2]},
        {"characters": ["S", "o"], "character_start_times_seconds": [0, 3], "character_end_times_seconds": [1, 2]},
        {"characters": 7},
        ["So"],
        "So",
    ],
)  # fmt: skip
def test_times_that_make_no_sense_are_left_out(broken: Any) -> None:
    request = SpeechRequest((SpeechLine("So", ""),), "en", 1)
    assert timed({"alignment": broken, "normalized_alignment": broken}, request) == ()


def test_what_the_vendor_would_refuse_is_refused_before_any_money_is_held(tmp_path: Path) -> None:
    provider = ElevenLabs(KEY)
    speech: Any = order(tmp_path).request
    sea = SpeechLine("sea " * 300, "Sarah")
    crowd = tuple(SpeechLine("I.", name) for name in list(STOCK.values())[:11])
    for request, said in (
        (replace(speech, lines=(sea, replace(sea, voice="Bill"))), "2000 characters"),
        (replace(speech, lines=crowd), "at most 10 voices at once, and this scene has 11"),
        (replace(speech, lines=(replace(TALK[0], speed=0.8), *TALK[1:])), "0.9 to 1.1"),
        (replace(speech, lines=(SpeechLine("a" * 10_001, ""),)), "10000 characters"),
        (replace(speech, lines=read_with("", speed=0.5)), "0.7 to 1.2"),
    ):
        with pytest.raises(ProviderError, match=said) as caught:
            provider.check(ENTRIES[SPEECH].model, request)
        assert caught.value.kind == "invalid"
    with pytest.raises(ProviderError, match="at most 30 s"):
        provider.check(ENTRIES["sound-effects"].model, SoundRequest("rain", 31 * 48_000, 1))
