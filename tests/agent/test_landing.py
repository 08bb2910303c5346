"""What speech is when it has landed: sound of ours, and the times of its lines."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from agent.landing import Landed, land
from pixora.provider import Model, Order, Provider, Status
from pixora.requests import Output, SpeechLine, SpeechRequest, SpokenLine
from providers.faulty.vendor import tone
from providers.local.sound.speech import LineTime, speak
from providers.local.sound.speech import SpokenLine as Read

TEXTS = ("The keeper lights the lamp. Then he waits for the boat.", "Who is there?", "Nobody answers him.")


class Voice(Provider):
    """A vendor's that tells no times."""

    name = "voice"

    def models(self) -> list[Model]:
        return []

    async def submit(self, order: Order) -> str:
        return "job"

    async def poll(self, job: str, order: Order) -> Status:
        return Status("running")


@pytest.fixture
def spoken(tmp_path: Path) -> tuple[Path, tuple[LineTime, ...]]:
    """Three lines in two voices, and when they are heard."""
    path = tmp_path / "spoken.wav"
    voices = ("old-man", "girl", "old-man")
    return path, speak(
        [Read(text, voice) for text, voice in zip(TEXTS, voices, strict=True)], "en", 5, path
    ).lines


async def landed(path: Path, lines: Sequence[SpeechLine], told: tuple[SpokenLine, ...] = ()) -> Landed:
    """The file as a vendor hands it over."""
    output = Output("audio/wav", path=path, lines=told)
    return await land(output, "speech", SpeechRequest(tuple(lines), "en", 1), path.parent / "job", Voice())


async def test_lines_of_a_voice_that_tells_no_times_are_timed_by_their_sound(
    spoken: tuple[Path, tuple[LineTime, ...]],
) -> None:
    path, truth = spoken
    facts = (await landed(path, [SpeechLine(text, "") for text in TEXTS])).facts
    for line, said, text in zip(json.loads(json.dumps(facts["lines"])), truth, TEXTS, strict=True):
        assert line["start"] == pytest.approx(said.start, abs=0.1)
        assert line["end"] == pytest.approx(said.end, abs=0.2)
        assert [word["text"] for word in line["words"]] == text.split()
        assert [word["start"] for word in line["words"]] == pytest.approx(
            [w.start for w in said.words], abs=0.3
        )
    waits = facts["lines"][0]["words"][5]  # the first after a pause within a line
    assert waits["start"] == pytest.approx(truth[0].words[5].start, abs=0.1)


async def test_words_shown_otherwise_than_read_have_the_times_of_what_is_read_or_none(
    spoken: tuple[Path, tuple[LineTime, ...]],
) -> None:
    path, truth = spoken
    lines = [
        SpeechLine("The keeper lights 1 lamp. Then he waits for the boat.", "", spoken=TEXTS[0]),
        SpeechLine("Who's there?", "", spoken=TEXTS[1]),
        SpeechLine(TEXTS[2], ""),
    ]
    first, second, third = (await landed(path, lines)).facts["lines"]
    assert first["words"][3]["text"] == "1"
    assert first["words"][5]["start"] == pytest.approx(truth[0].words[5].start, abs=0.1)
    assert list(second["words"]) == []
    assert second["start"] == pytest.approx(truth[1].start, abs=0.1)
    assert len(third["words"]) == 3


async def test_times_that_a_voice_tells_are_kept(spoken: tuple[Path, tuple[LineTime, ...]]) -> None:
    told = (SpokenLine(0.0, 1.0), SpokenLine(1.0, 2.0), SpokenLine(2.0, 3.0))
    facts = (await landed(spoken[0], [SpeechLine(text, "") for text in TEXTS], told)).facts
    assert [(line["start"], line["end"]) for line in facts["lines"]] == [(0.0, 1.0), (1.0, 2.0), (2.0, 3.0)]


async def test_lines_that_the_sound_does_not_tell_apart_have_no_times(tmp_path: Path) -> None:
    path = tmp_path / "tone.wav"
    path.write_bytes(tone(4.0))
    facts = (await landed(path, [SpeechLine(text, "") for text in TEXTS])).facts
    assert (facts["lines"], facts["seconds"]) == ([], pytest.approx(4.0, abs=0.1))
