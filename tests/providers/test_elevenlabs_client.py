"""ElevenLabs' own client against the stand-in: what it understands, the vendor would have said."""

from __future__ import annotations

import base64
import inspect
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from elevenlabs.client import ElevenLabs as Official
from elevenlabs.core.api_error import ApiError
from elevenlabs.errors import UnprocessableEntityError
from elevenlabs.types.voice_settings import VoiceSettings

from media.probe import Probe, probe
from pixora.errors import ProviderError
from providers.elevenlabs.account import OWN, STOCK
from providers.elevenlabs.fields import ALIGNMENT, DIALOGUE, MUSIC, SETTINGS, SOUND, SPEECH
from providers.elevenlabs.models import TABLE
from providers.elevenlabs.sounding import USUAL, sound
from tests.providers.elevenlabs_shop import KEY, Shop, made, opened, order, read_with

GEORGE = next(iter(STOCK))
WORDS = "The keeper lights 2 lamps."
ONCE: Any = {"max_retries": 0}
FAULTS = (
    {"match": "too fast", "do": "429", "seconds": 7},
    {"match": "busy", "do": "busy"},
    {"match": "broke", "do": "quota"},
    {"match": "forbidden", "do": "refuse"},
    {"match": "failing", "do": "500"},
    {"match": "down", "do": "503"},
    {"match": "not allowed", "do": "forbidden"},
    {"match": "dropped", "do": "drop_after"},
    {"match": "without times", "do": "untimed"},
)
NO_FIELDS = {"voice_id", "output_format", "enable_logging", "optimize_streaming_latency", "request_options"}
"""What its methods take besides the fields of a body."""


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    with opened(tmp_path_factory.mktemp("elevenlabs")) as start:
        yield start(*FAULTS)


@pytest.fixture(scope="module")
def http() -> Iterator[httpx.Client]:
    with httpx.Client(trust_env=False) as client:
        yield client


@pytest.fixture(scope="module")
def client(shop: Shop, http: httpx.Client) -> Official:
    return Official(api_key=KEY, base_url=shop.url, httpx_client=http)


def exact(said: Any) -> Any:
    """An answer that is of its type to the letter; the client itself takes them as they come."""
    type(said).model_validate_json(said.model_dump_json(by_alias=True, exclude_unset=True))
    return said


def heard(parts: Iterable[bytes], folder: Path) -> Probe:
    """What is in a sound."""
    path = folder / "heard"
    path.write_bytes(b"".join(parts))
    return probe(path)


def test_it_has_speech_with_the_times_of_its_characters(client: Official, tmp_path: Path) -> None:
    with_headers = client.text_to_speech.with_raw_response
    answer = with_headers.convert_with_timestamps(GEORGE, text=WORDS, model_id="eleven_multilingual_v2")
    said = exact(answer.data)
    assert said.alignment.characters == [*WORDS]
    assert said.normalized_alignment.characters == [*WORDS.replace("2", "two")]
    sound = heard([base64.b64decode(said.audio_base_64)], tmp_path)
    assert sound.container == "mp3" and sound.sample_rate == 44_100
    end = said.alignment.character_end_times_seconds[-1]
    assert sound.seconds == pytest.approx(end, abs=0.1)
    assert answer.headers["character-cost"] == str(len(WORDS)) and answer.headers["request-id"]


def test_times_may_be_missing(client: Official) -> None:
    said = exact(client.text_to_speech.convert_with_timestamps(GEORGE, text="told without times"))
    assert said.audio_base_64 and said.alignment is said.normalized_alignment is None


def test_it_has_speech_alone_music_and_sounds(client: Official, tmp_path: Path) -> None:
    plan = {"positive_global_styles": ["calm"], "negative_global_styles": [], "sections": []}
    settings = VoiceSettings(stability=0.4, speed=1.1, use_speaker_boost=True)
    speech = client.text_to_speech.convert(OWN, text=WORDS, voice_settings=settings)
    assert heard(speech, tmp_path).seconds == pytest.approx(len(WORDS) / 14 / 1.1, abs=0.1)
    song = client.music.compose(prompt="calm piano", music_length_ms=3200, force_instrumental=True)
    assert heard(song, tmp_path).seconds == pytest.approx(3.2, abs=0.1)
    planned = client.music.compose(composition_plan=plan, seed=7, model_id="music_v1")  # type: ignore[arg-type]
    assert heard(planned, tmp_path).seconds == pytest.approx(30, abs=0.1)
    wind = client.text_to_sound_effects.convert(text="wind", duration_seconds=1.5, prompt_influence=0.5)
    assert heard(wind, tmp_path).seconds == pytest.approx(1.5, abs=0.1)


FORMATS = {
    "mp3_22050_32": ("mp3", 22_050),
    "mp3_24000_48": ("mp3", 24_000),
    "wav_16000": ("wav", 16_000),
    "opus_48000_32": ("ogg", 48_000),
}


@pytest.mark.parametrize("name", FORMATS)
def test_sound_comes_in_the_format_that_was_asked_for(client: Official, tmp_path: Path, name: Any) -> None:
    sound = heard(client.text_to_speech.convert(GEORGE, text=WORDS, output_format=name), tmp_path)
    assert (sound.container, sound.sample_rate) == FORMATS[name]


def test_raw_samples_are_as_many_as_the_rate_says(client: Official) -> None:
    bare = b"".join(
        client.text_to_sound_effects.convert(text="wind", duration_seconds=1, output_format="pcm_16000")
    )
    assert len(bare) == 2 * 16_000
    song = client.music.with_raw_response.compose(prompt="piano", music_length_ms=3000, output_format="auto")
    with song as answer:
        assert next(answer.data) and answer.headers["content-type"] == "audio/mpeg"


def test_better_formats_are_not_for_every_account(client: Official) -> None:
    for name in ("mp3_44100_192", "pcm_44100", "wav_48000"):
        with pytest.raises(ApiError) as caught:
            list(client.text_to_speech.convert(GEORGE, text=WORDS, output_format=name))  # type: ignore[arg-type]
        assert caught.value.status_code == 403
        assert caught.value.body["detail"]["status"] == "output_format_not_allowed"


def test_voices_are_listed_searched_and_paged(client: Official) -> None:
    everybody = exact(client.voices.get_all()).voices
    assert {voice.voice_id: voice.category for voice in everybody} == dict.fromkeys(STOCK, "premade") | {
        OWN: "cloned"
    }
    first = exact(client.voices.search())
    assert (len(first.voices), first.has_more, first.total_count) == (10, True, len(everybody))
    second = exact(client.voices.search(next_page_token=first.next_page_token, page_size=100))
    assert [*first.voices, *second.voices] == everybody
    assert (second.has_more, second.next_page_token) == (False, None)
    found = client.voices.search(search="george", category="premade")
    assert [voice.voice_id for voice in found.voices] == [GEORGE]
    assert exact(client.voices.get(GEORGE)) == found.voices[0]
    with pytest.raises(ApiError) as unknown:
        client.voices.get("nobody")
    assert unknown.value.body["detail"]["status"] == "voice_not_found"


def test_the_account_is_told(client: Official, shop: Shop) -> None:
    account = exact(client.user.subscription.get())
    used = sum(row["cost"] for row in shop.journal("billed"))
    assert (account.character_count, account.character_limit) == (int(used), 100_000)


def test_the_stand_in_takes_the_fields_that_there_are(client: Official) -> None:
    methods = {
        client.text_to_speech.convert: SPEECH,
        client.text_to_speech.convert_with_timestamps: SPEECH,
        client.text_to_dialogue.convert: DIALOGUE,
        client.text_to_dialogue.convert_with_timestamps: DIALOGUE,
        client.music.compose: MUSIC,
        client.text_to_sound_effects.convert: SOUND,
        client.forced_alignment.create: ALIGNMENT,
    }
    for method, taken in methods.items():
        names = {name.replace("c_2_pa", "c2pa") for name in inspect.signature(method).parameters} - NO_FIELDS
        assert names == {*taken}, method.__qualname__
    assert {*VoiceSettings.model_fields} == {*SETTINGS}


@pytest.mark.parametrize("name", [entry.model.name for entry in TABLE])
async def test_its_orders_are_those_of_our_provider(
    client: Official, shop: Shop, tmp_path: Path, name: str
) -> None:
    provider = shop.elevenlabs()
    assert (await made(provider, order(tmp_path, name))).state == "done"
    await provider.aclose()
    ours = shop.journal("asked")[-1]
    match ours["endpoint"]:
        case "speech":
            exact(client.text_to_speech.convert_with_timestamps(ours["voice"], **ours["input"]))
        case "music":
            list(client.music.compose(**ours["input"]))
        case "sound":
            list(client.text_to_sound_effects.convert(**ours["input"]))
        case "alignment":
            speech = ("speech.flac", (tmp_path / "job/speech.flac").read_bytes(), "audio/flac")
            said = exact(client.forced_alignment.create(file=speech, text=ours["input"]["text"]))
            assert [letter.text for letter in said.characters] == [*ours["input"]["text"]]
            assert said.words[-1].end == pytest.approx(ours["input"]["file"]["seconds"])
    assert shop.journal("asked")[-1] == ours
    first, second = shop.journal("billed")[-2:]
    assert first["cost"] == second["cost"]


async def test_so_is_a_dialogue(client: Official, shop: Shop, tmp_path: Path) -> None:
    provider = shop.elevenlabs()
    lines = (*read_with("George"), *read_with("Sarah"))
    status = await made(provider, order(tmp_path, "v3", lines=lines))
    await provider.aclose()
    ours = shop.journal("asked")[-1]
    assert ours["endpoint"] == "dialogue"
    said = exact(client.text_to_dialogue.convert_with_timestamps(**ours["input"]))
    assert shop.journal("asked")[-1] == ours
    told = [(turn.start_time_seconds, turn.end_time_seconds) for turn in said.voice_segments]
    assert status.output is not None
    assert [(line.start, line.end) for line in status.output.lines] == told
    whole = client.text_to_dialogue.convert(inputs=ours["input"]["inputs"])
    assert heard(whole, tmp_path).seconds == pytest.approx(told[-1][1], abs=0.1)


async def test_voices_are_cloned_and_deleted_as_ours_are(
    client: Official, shop: Shop, tmp_path: Path
) -> None:
    sample = tmp_path / "sample.mp3"
    sample.write_bytes(sound(11.0, USUAL))
    provider = shop.elevenlabs()
    assert provider.clones and {*provider.clone_models} == {
        entry.model.name for entry in TABLE if entry.model.voices
    }
    ours = await provider.clone(sample, "Ada", "our-key")
    theirs = client.voices.ivc.create(name="Ada", files=[sample.read_bytes()], description="our-key")
    assert exact(theirs).requires_verification is False
    first, second = shop.journal("cloned")
    assert {**first, "id": theirs.voice_id} == second
    listed = {voice.voice_id: voice for voice in client.voices.get_all().voices}
    for id in (ours, theirs.voice_id):
        assert (listed[id].name, listed[id].category, listed[id].description) == ("Ada", "cloned", "our-key")
        assert (
            len(id) == len(OWN) and heard(client.text_to_speech.convert(id, text=WORDS), tmp_path).seconds > 1
        )
    assert client.user.subscription.get().voice_slots_used == 2
    lines = read_with(ours, cloned=True)
    assert (await made(provider, order(tmp_path, lines=lines))).state == "done"
    assert shop.journal("asked")[-1]["voice"] == ours
    assert await provider.find_voice("our-key") == ours and await provider.find_voice("another") is None
    assert await provider.forget_voice(ours) is await provider.forget_voice(ours) is True
    assert exact(client.voices.delete(theirs.voice_id)).status == "ok"
    assert [row["id"] for row in shop.journal("deleted")] == [ours, theirs.voice_id]
    with pytest.raises(ApiError) as unknown:
        client.voices.delete(theirs.voice_id)
    assert unknown.value.body["detail"]["status"] == "voice_not_found"
    with pytest.raises(ApiError) as silent:
        client.voices.ivc.create(name="Ada", files=[b"no sound at all"])
    assert silent.value.body["detail"]["status"] == "invalid_content"
    await provider.aclose()


ERRORS = [
    ("too fast", 429, "too_many_concurrent_requests", "rate_limited"),
    ("busy", 429, "system_busy", "rate_limited"),
    ("broke", 401, "quota_exceeded", "quota"),
    ("forbidden", 400, "content_policy_violation", "refused"),
    ("failing", 500, "internal_server_error", "uncertain"),
    ("down", 503, "service_unavailable", "unavailable"),
    ("not allowed", 403, "missing_permissions", "auth"),
]


@pytest.mark.parametrize(("words", "status", "sort", "kind"), ERRORS)
async def test_what_it_raises_and_what_we_do(
    client: Official, shop: Shop, tmp_path: Path, words: str, status: int, sort: str, kind: str
) -> None:
    with pytest.raises(ApiError) as caught:
        client.text_to_speech.convert_with_timestamps(GEORGE, text=words, request_options=ONCE)
    assert (caught.value.status_code, caught.value.body["detail"]["status"]) == (status, sort)
    provider = shop.elevenlabs()
    line = read_with("")[0]
    with pytest.raises(ProviderError) as ours:
        await provider.submit(order(tmp_path, lines=(type(line)(words, ""),)))
    await provider.aclose()
    assert ours.value.kind == kind


def test_other_refusals_have_its_own_types(client: Official, shop: Shop, http: httpx.Client) -> None:
    stranger = Official(api_key="wrong", base_url=shop.url, httpx_client=http)
    with pytest.raises(ApiError) as unknown:
        stranger.text_to_speech.convert_with_timestamps(GEORGE, text=WORDS)
    assert (unknown.value.status_code, unknown.value.body["detail"]["status"]) == (401, "invalid_api_key")
    with pytest.raises(ApiError) as nobody:
        list(client.text_to_speech.convert("20CharactersOfNobody", text=WORDS))
    assert (nobody.value.status_code, nobody.value.body["detail"]["status"]) == (404, "voice_not_found")
    with pytest.raises(UnprocessableEntityError) as short:
        list(client.music.compose(prompt="piano", music_length_ms=10))
    [entry] = short.value.body["detail"]
    assert entry["loc"] == ["body", "music_length_ms"] and entry["msg"] and entry["type"]
    with pytest.raises(UnprocessableEntityError):
        client.text_to_speech.convert_with_timestamps(GEORGE, text=WORDS, seed=-1)


def test_left_to_itself_it_asks_again_which_is_why_ours_is_our_own(client: Official, shop: Shop) -> None:
    before = len(shop.journal("asked"))
    with pytest.raises(ApiError):
        client.text_to_speech.convert_with_timestamps(
            GEORGE, text="failing", request_options={"max_retries": 1}
        )
    assert len(shop.journal("asked")) == before + 2
    with pytest.raises(httpx.RemoteProtocolError):
        client.text_to_speech.convert_with_timestamps(GEORGE, text="dropped")
    assert len(shop.journal("asked")) == before + 3
