"""What goes wrong at ElevenLabs, and that nothing is ever sent or paid twice."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from agent.landing import land
from pixora.errors import ProviderError
from providers.elevenlabs import ElevenLabs
from providers.elevenlabs.wire import Api
from tests.providers.elevenlabs_shop import (
    KEY,
    ROOT,
    SECONDS,
    SPEECH,
    Open,
    Shop,
    ended,
    made,
    opened,
    order,
    read_with,
)

CHILD = """
import asyncio, sys
from pathlib import Path
from tests.providers.elevenlabs_shop import KEY, order
from providers.elevenlabs import ElevenLabs

async def main():
    provider = ElevenLabs(KEY, sys.argv[1], patience=float(sys.argv[3]))
    print(await provider.submit(order(Path(sys.argv[2]))), flush=True)
    await asyncio.Event().wait()

asyncio.run(main())
"""


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Open]:
    with opened(tmp_path) as starting:
        yield starting


def submitting(url: str, folder: Path, patience: str) -> subprocess.Popen[str]:
    """A process that submits one order, prints its job and waits."""
    command = [sys.executable, "-c", CHILD, url, str(folder), patience]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)


async def read(shop: Shop) -> None:
    """Until an order has been read."""
    async with asyncio.timeout(SECONDS):
        while True:
            if shop.journal("asked"):
                return
            await asyncio.sleep(0.02)


async def refused(provider: ElevenLabs, tmp_path: Path, name: str = SPEECH) -> ProviderError:
    with pytest.raises(ProviderError) as caught:
        await provider.submit(order(tmp_path, name))
    await provider.aclose()
    return caught.value


@pytest.mark.parametrize(
    ("doing", "kind", "said"),
    [
        ("busy", "rate_limited", "heavy traffic"),
        ("429", "rate_limited", "Too many concurrent"),
        ("quota", "quota", "cannot pay"),
        ("refuse", "refused", "terms of service"),
        ("copyright", "refused", "artist"),
        ("forbidden", "auth", "missing the permission"),
        ("503", "unavailable", "503"),
        ("500", "uncertain", "500"),
    ],
)
async def test_a_no_is_told_for_what_it_is_and_nothing_is_billed(
    start: Open, tmp_path: Path, doing: str, kind: str, said: str
) -> None:
    shop = start({"do": doing, "nth": 1})
    error = await refused(shop.elevenlabs(), tmp_path)
    assert (error.kind, error.retry_after) == (kind, None)
    assert said in str(error)
    assert (len(shop.journal("asked")), shop.journal("billed")) == (1, [])


async def test_a_busy_vendor_says_when_to_come_again_and_then_makes_it(start: Open, tmp_path: Path) -> None:
    shop = start({"do": "busy", "nth": 1, "seconds": 4})
    error = await refused(shop.elevenlabs(), tmp_path)
    assert (error.kind, error.retry_after) == ("rate_limited", 4.0)
    provider = shop.elevenlabs()
    assert (await made(provider, order(tmp_path))).state == "done"
    assert len(shop.journal("billed")) == 1
    await provider.aclose()


async def test_a_wrong_key_an_empty_account_and_strange_voices(start: Open, tmp_path: Path) -> None:
    shop = start(quota=10)
    wrong = await refused(shop.elevenlabs("wrong"), tmp_path)
    assert (wrong.kind, "ELEVENLABS_API_KEY" in wrong.next_step) == ("auth", True)
    empty = await refused(shop.elevenlabs(), tmp_path)
    assert (empty.kind, "10 credits remaining" in str(empty)) == ("quota", True)
    api = Api(shop.url, KEY)
    for voice in ("B" * 20, "short"):
        with pytest.raises(ProviderError, match="voice") as caught:
            await api.order(f"/v1/text-to-speech/{voice}/with-timestamps", {"text": "So."})
        assert (caught.value.kind, caught.value.next_step[:14]) == ("invalid", "choose another")
    assert shop.journal("billed") == []


async def test_a_value_that_is_not_accepted_is_named(start: Open) -> None:
    api = Api(start().url, KEY)
    with pytest.raises(ProviderError, match="music_length_ms: Input should be greater") as caught:
        await api.order("/v1/music", {"prompt": "piano", "music_length_ms": 10})
    assert caught.value.kind == "invalid"
    with pytest.raises(ProviderError, match="seed cannot be used"):
        await api.order("/v1/music", {"prompt": "piano", "seed": 1})
    with pytest.raises(ProviderError, match="too long") as caught:
        values = {"text": "a" * 5001, "model_id": "eleven_v3"}
        await api.order("/v1/text-to-speech/JBFqnCBsd6RMkjVDRZzb/with-timestamps", values)
    assert (caught.value.kind, caught.value.next_step) == ("invalid", "split the scene")


@pytest.mark.parametrize("name", [SPEECH, "music", "sound-effects"])
@pytest.mark.parametrize("doing", ["drop_after", "short", "text"])
async def test_an_answer_that_is_not_heard_leaves_the_order_in_doubt_and_it_was_sent_once(
    start: Open, tmp_path: Path, name: str, doing: str
) -> None:
    shop = start({"do": doing, "nth": 1})
    provider = shop.elevenlabs()
    with pytest.raises(ProviderError) as caught:
        await provider.submit(order(tmp_path, name))
    assert caught.value.kind == "uncertain"
    assert await provider.find(f"key:{name}") is None
    assert (len(shop.journal("asked")), len(shop.journal("billed"))) == (1, 1)
    await provider.aclose()


@pytest.mark.parametrize("doing", ["drop_after", "short", "text"])
async def test_a_dialogue_that_is_not_heard_is_in_doubt_and_was_sent_once(
    start: Open, tmp_path: Path, doing: str
) -> None:
    shop = start({"do": doing, "nth": 1, "endpoint": "dialogue"})
    provider = shop.elevenlabs()
    lines = (*read_with("Sarah"), *read_with("Bill"))
    with pytest.raises(ProviderError) as caught:
        await provider.submit(order(tmp_path, lines=lines))
    assert caught.value.kind == "uncertain"
    assert (len(shop.journal("asked")), len(shop.journal("billed"))) == (1, 1)
    with pytest.raises(ProviderError, match="cannot speak with this voice"):
        await provider.submit(order(tmp_path, lines=(*lines, *read_with("A" * 20))))
    assert len(shop.journal("billed")) == 1
    await provider.aclose()


async def test_a_connection_that_breaks_before_anything_was_made_is_in_doubt_too(
    start: Open, tmp_path: Path
) -> None:
    shop = start({"do": "drop_before"})
    assert (await refused(shop.elevenlabs(), tmp_path)).kind == "uncertain"
    assert (len(shop.journal("asked")), shop.journal("billed")) == (1, [])


async def test_what_is_no_sound_is_bad_output_and_was_billed(start: Open, tmp_path: Path) -> None:
    shop = start({"do": "garbage"})
    provider = shop.elevenlabs()
    sold = order(tmp_path)
    status = await made(provider, sold)
    assert (status.state, status.quantity) == ("done", 46)
    assert status.output is not None and status.output.foreign
    with pytest.raises(ProviderError, match="where sound was ordered") as caught:
        await land(status.output, "speech", sold.request, sold.folder, provider)
    assert caught.value.kind == "bad_output"
    await provider.aclose()


async def test_what_is_billed_is_what_the_header_says_and_nothing_without_one(
    start: Open, tmp_path: Path
) -> None:
    provider = start({"do": "unbilled", "nth": 1}, {"do": "overbill", "factor": 2, "nth": 2}).elevenlabs()
    flash = order(tmp_path, "flash-v2.5")
    assert (await made(provider, flash)).quantity is None
    assert (await made(provider, flash)).quantity == 92
    assert (await made(provider, flash)).quantity == 46
    await provider.aclose()


async def test_what_was_answered_is_found_by_another_process(start: Open, tmp_path: Path) -> None:
    shop = start()
    first, sold = shop.elevenlabs(), order(tmp_path)
    job = await first.submit(sold)
    await first.aclose()
    later = shop.elevenlabs()
    status = await later.poll(job, sold)
    assert status.output is not None
    assert [len(line.words) for line in status.output.lines] == [5, 4]
    assert status.quantity == 46
    assert await later.poll(job, sold) == status
    assert len(shop.journal("asked")) == 1
    await later.aclose()


async def test_an_answer_that_takes_long_is_waited_for_after_the_submit_and_others_see_that(
    start: Open, tmp_path: Path
) -> None:
    shop = start({"do": "slow", "seconds": 0.5})
    told = asyncio.Event()
    provider, sold = shop.elevenlabs(patience=0.05), order(tmp_path, "music")
    object.__setattr__(sold, "changed", told.set)
    job = await provider.submit(sold)
    other = shop.elevenlabs()
    assert (await provider.poll(job, sold)).state == "running"
    assert (await other.poll(job, sold)).state == "running"
    assert await provider.find(sold.key) == job
    assert await other.find(sold.key) is None
    assert await provider.cancel(job) is False
    await asyncio.wait_for(told.wait(), SECONDS)
    assert (await ended(other, job, sold)).state == "done"
    assert (await ended(provider, job, sold)).state == "done"
    assert len(shop.journal("asked")) == 1
    await provider.aclose()


async def test_a_failure_after_the_submit_is_told_by_the_poll(start: Open, tmp_path: Path) -> None:
    shop = start({"do": "slow", "seconds": 0.3, "nth": 1}, {"do": "drop_after"}, latency=0.3)
    provider, sold = shop.elevenlabs(patience=0.05), order(tmp_path)
    await made(provider, sold)
    status = await made(provider, sold)
    assert status.state == "failed"
    assert status.error is not None
    assert status.error.kind == "uncertain"
    assert len(shop.journal("asked")) == 2
    await provider.aclose()


async def test_a_submit_that_is_cancelled_is_found_again_in_its_process(start: Open, tmp_path: Path) -> None:
    shop = start({"do": "slow", "seconds": 0.4})
    provider, sold = shop.elevenlabs(), order(tmp_path)
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.2):
            await provider.submit(sold)
    job = await provider.find(sold.key)
    assert job is not None
    assert (await ended(provider, job, sold)).state == "done"
    assert len(shop.journal("asked")) == 1
    await provider.aclose()


@pytest.mark.parametrize(("patience", "answered"), [("0.3", False), ("30", True)])
async def test_a_killed_process_leaves_what_was_answered_and_never_sends_again(
    start: Open, tmp_path: Path, patience: str, answered: bool
) -> None:
    shop = start() if answered else start({"do": "slow", "seconds": 20})
    child = submitting(shop.url, tmp_path, patience)
    assert child.stdout is not None
    job = (await asyncio.to_thread(child.stdout.readline)).strip()
    provider, sold = shop.elevenlabs(), order(tmp_path)
    if not answered:
        assert (await provider.poll(job, sold)).state == "running"
        await read(shop)  # it may be patient no longer than sending takes
    child.kill()
    child.communicate()
    if answered:
        assert (await provider.poll(job, sold)).state == "done"
    else:
        with pytest.raises(ProviderError, match="stopped before ElevenLabs had answered") as caught:
            await provider.poll(job, sold)
        assert caught.value.kind == "uncertain"
    assert await provider.find(sold.key) is None
    assert (provider.repeatable, provider.looks_up) == (False, False)
    assert len(shop.journal("asked")) == 1
    await provider.aclose()


async def test_the_account_is_remembered_by_the_stand_in(start: Open, tmp_path: Path) -> None:
    first = start(place="shop", quota=60)
    provider = first.elevenlabs()
    await made(provider, order(tmp_path))
    again = start(place="shop", quota=60)
    error = await refused(again.elevenlabs(), tmp_path)
    assert (error.kind, "14 credits remaining" in str(error)) == ("quota", True)
    await provider.aclose()


async def test_a_voice_is_part_of_an_address_and_cannot_lead_elsewhere(start: Open, tmp_path: Path) -> None:
    shop = start()
    provider = shop.elevenlabs()
    await made(provider, order(tmp_path, lines=read_with("../../v1/music")))
    assert shop.journal("asked")[-1]["endpoint"] == "speech"
    await provider.aclose()


async def test_words_that_nobody_heard_are_an_answer_that_cannot_be_used(start: Open, tmp_path: Path) -> None:
    """An order to listen is sent once too, and is in doubt where its answer is lost."""
    shop = start({"nth": 1, "do": "text"}, {"nth": 2, "do": "drop_after"})
    provider = shop.elevenlabs()
    kinds = []
    for _ in range(2):
        with pytest.raises(ProviderError) as caught:
            await provider.submit(order(tmp_path, "forced-alignment"))
        kinds.append(caught.value.kind)
    assert kinds == ["bad_output", "uncertain"]
    assert len(shop.journal("asked")) == 2
    await provider.aclose()
