"""The vendor's own client against the stand-in: what it understands, fal would have said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import fal_client.client as official  # noqa: TID251  the oracle
import pytest

from pixora.errors import ProviderError
from pixora.requests import SpeechLine
from providers.elevenlabs.sounding import USUAL, sound
from providers.fal.models import ENTRIES
from tests.providers.fal_shop import KEY, Open, Shop, made, opened, order

SPEECH = "fal-ai/minimax/speech-02-hd"
WORDS: dict[str, Any] = {"text": "The keeper lights one lamp.", "output_format": "url"}
SOUND = "fal-ai/elevenlabs/sound-effects/v2"
FAULTS = (
    {"on": "submit", "match": "failing", "do": "500"},
    {"on": "submit", "match": "broke", "do": "locked"},
    {"on": "make", "match": "forbidden", "do": "refuse"},
    {"on": "make", "match": "hopeless", "do": "fail"},
    {"on": "make", "match": "endless", "do": "timeout"},
)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shop]:
    with opened(tmp_path_factory.mktemp("fal")) as start:
        yield start(*FAULTS)


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Open]:
    with opened(tmp_path) as starting:
        yield starting


@pytest.fixture
def client(monkeypatch: pytest.MonkeyPatch) -> Iterator[Any]:
    """The client, which knows https only, is told the stand-in's address where it keeps its own."""
    clients: list[official.SyncClient] = []

    def of(shop: Shop, key: str = KEY) -> official.SyncClient:
        monkeypatch.setattr(official, "QUEUE_URL_FORMAT", f"{shop.url}/")
        monkeypatch.setattr(official, "RUN_URL_FORMAT", f"{shop.url}/")
        monkeypatch.setattr(official, "REST_URL", shop.url)
        monkeypatch.setattr(official, "CDN_URL", shop.url)
        clients.append(official.SyncClient(key=key))
        return clients[-1]

    yield of
    for each in clients:
        each._client.close()


def test_it_submits_follows_and_reads_the_result(start: Open, client: Any) -> None:
    shop = start(latency=0.2)
    handle = client(shop).submit(SPEECH, WORDS)
    seen = list(handle.iter_events(with_logs=True, interval=0.02))
    assert isinstance(seen[-1], official.Completed)
    assert {type(status) for status in seen} == {official.Queued, official.InProgress, official.Completed}
    assert seen[-1].metrics["inference_time"] == 0.2
    assert handle.get()["audio"]["url"].startswith(f"{shop.url}/files/{handle.request_id}/")
    assert handle.status_url == f"{shop.url}/fal-ai/minimax/requests/{handle.request_id}/status"
    assert len(shop.journal("accepted")) == 1


def test_it_finds_an_order_again(start: Open, client: Any) -> None:
    fal = client(start())
    request_id = fal.submit(SPEECH, WORDS).request_id
    assert fal.get_handle(SPEECH, request_id).get()["duration_ms"] > 1000


def test_it_cancels_and_reads_failures(start: Open, client: Any) -> None:
    fal = client(start({"on": "make", "do": "queued", "nth": 1}, {"on": "make", "do": "refuse", "nth": 2}))
    handle = fal.submit(SPEECH, WORDS)
    assert isinstance(handle.status(), official.Queued)
    handle.cancel()
    stopped = handle.status()
    assert (type(stopped), stopped.error_type) == (official.Completed, "client_cancelled")
    refused = fal.submit(SPEECH, WORDS)
    with pytest.raises(official.FalClientHTTPError) as caught:
        refused.get(interval=0.02)
    assert caught.value.status_code == 422
    assert caught.value.message[0]["type"] == "content_policy_violation"


def test_it_repeats_a_submit_that_breaks_off_which_is_why_ours_is_our_own(start: Open, client: Any) -> None:
    shop = start({"on": "submit", "do": "drop_after", "nth": 1})
    client(shop).submit(SPEECH, WORDS)
    assert len(shop.journal("accepted")) == 2


def whole(value: Any) -> Any:
    """An input from the journal, which keeps no more of pictures than their type and length."""
    match value:
        case dict():
            return {name: whole(part) for name, part in value.items()}
        case list():
            return [whole(part) for part in value]
        case str() if value.startswith("data:"):
            head, _, told = value.partition(",<")
            characters = int(told.partition(" ")[0]) - len(f"{head},")
            data = b"\xff\xd8\xff" + bytes(characters // 4 * 3 - 3)
            return official.encode(data, head.removeprefix("data:").partition(";")[0])
    return value


@pytest.mark.parametrize("name", [name for name in ENTRIES if name != "scribe-v2"])
async def test_its_orders_are_those_of_our_provider(
    shop: Shop, client: Any, tmp_path: Path, name: str
) -> None:
    provider = shop.fal()
    status = await made(provider, order(name, tmp_path))
    await provider.aclose()
    ours = shop.journal("accepted")[-1]
    output = client(shop).submit(ours["endpoint"], whole(ours["input"])).get(interval=0.02)
    theirs = shop.journal("accepted")[-1]
    assert {**theirs, "id": ours["id"]} == ours
    assert status.output is not None and status.output.url is not None
    assert status.output.url.replace(ours["id"], theirs["id"]) in str(output)


async def test_it_uploads_a_sample_and_has_a_voice_cloned_as_ours_does(
    shop: Shop, client: Any, tmp_path: Path
) -> None:
    sample = tmp_path / "sample.mp3"
    sample.write_bytes(sound(11.0, USUAL))
    provider = shop.fal()
    voice = await provider.clone(sample, "Ada", "our-key")
    ours, spoke = shop.journal("accepted")[-2:]
    fal = client(shop)
    url = await official.AsyncClient(key=KEY).upload(sample.read_bytes(), "audio/mpeg", "sample.mp3")
    first, second = shop.journal("uploaded")
    assert {**first, "id": second["id"]} == second
    said = fal.submit(ours["endpoint"], ours["input"] | {"audio_url": url}).get(interval=0.02)
    assert said["custom_voice_id"] and said["custom_voice_id"] != voice
    theirs = shop.journal("accepted")[-1]
    assert ours["input"]["audio_url"] == f"{shop.url}/files/{first['id']}/sample.mp3"
    assert {**theirs["input"], "audio_url": ""} == {**ours["input"], "audio_url": ""}
    assert (spoke["endpoint"], spoke["input"]["voice_setting"]) == (SPEECH, {"voice_id": voice})
    assert fal.submit(SPEECH, WORDS | {"voice_setting": {"voice_id": said["custom_voice_id"]}}).get()["audio"]
    with pytest.raises(official.FalClientHTTPError) as stranger:
        fal.submit(SPEECH, WORDS | {"voice_setting": {"voice_id": "Nobody"}})
    assert stranger.value.status_code == 422
    lines = (SpeechLine("The keeper lights one lamp.", voice, cloned=True),)
    assert (await made(provider, order("speech-02-hd", tmp_path, lines=lines))).state == "done"
    assert shop.journal("accepted")[-1]["input"]["voice_setting"]["voice_id"] == voice
    await provider.aclose()


async def test_so_is_one_to_listen(shop: Shop, client: Any, tmp_path: Path) -> None:
    provider, sold = shop.fal(), order("scribe-v2", tmp_path)
    status = await made(provider, sold)
    await provider.aclose()
    ours = shop.journal("accepted")[-1]
    packed = official.encode((tmp_path / "speech.flac").read_bytes(), "audio/flac")
    output = client(shop).submit(ours["endpoint"], ours["input"] | {"audio_url": packed}).get(interval=0.02)
    assert {**shop.journal("accepted")[-1], "id": ours["id"]} == ours
    words = [(row["text"], row["start"], row["end"]) for row in output["words"] if row["type"] == "word"]
    assert status.output is not None
    assert [(word.text, word.start, word.end) for word in status.output.lines[0].words] == words
    with pytest.raises(official.FalClientHTTPError) as no_sound:
        client(shop).submit(ours["endpoint"], {"audio_url": "data:audio/flac;base64,AAAA"})
    assert no_sound.value.message[0]["type"] == "file_download_error"


REFUSALS = [
    ("failing", 500, "internal_error", "uncertain"),
    ("broke", 403, None, "quota"),
    ("forbidden", 422, "content_policy_violation", "refused"),
    ("hopeless", 500, "internal_server_error", "failed"),
    ("endless", 504, "request_timeout", "failed"),
]


@pytest.mark.parametrize(("words", "status", "sort", "kind"), REFUSALS)
async def test_what_it_raises_and_what_we_do(
    shop: Shop, client: Any, tmp_path: Path, words: str, status: int, sort: str | None, kind: str
) -> None:
    with pytest.raises(official.FalClientHTTPError) as caught:
        client(shop).submit(SOUND, {"text": words}).get(interval=0.02)
    assert (caught.value.status_code, caught.value.error_type) == (status, sort)
    assert caught.value.message
    provider, sold = shop.fal(), order("elevenlabs-sounds", tmp_path, description=words)
    try:
        error = (await made(provider, sold)).error
    except ProviderError as refusal:
        error = refusal
    await provider.aclose()
    assert error is not None and error.kind == kind


def test_other_refusals_name_the_field_or_the_key(shop: Shop, client: Any) -> None:
    with pytest.raises(official.FalClientHTTPError) as stranger:
        client(shop, "wrong").submit(SOUND, {"text": "wind"})
    assert stranger.value.status_code == 401
    with pytest.raises(official.FalClientHTTPError) as nowhere:
        client(shop).submit("fal-ai/no-such-app", {})
    assert nowhere.value.status_code == 404
    with pytest.raises(official.FalClientHTTPError) as long:
        client(shop).submit(SOUND, {"text": "wind", "duration_seconds": 90})
    assert (long.value.status_code, long.value.message[0]["loc"]) == (422, ["body", "duration_seconds"])
