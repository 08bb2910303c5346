"""A vendor that answers a request with the sound itself: no jobs, so that the plugin holds them."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import httpx
import pytest

from pixora import (
    DirectProvider,
    Model,
    Order,
    Output,
    Provider,
    ProviderError,
    Settings,
    SpeechLine,
    SpeechRequest,
    SpokenLine,
    TranscriptionRequest,
    Voice,
    Word,
    hookimpl,
)
from pixora.casting import foreign
from pixora.testing import Answer, ProviderContract, Unchecked, Vendor, verify

KINDS: dict[int, Any] = {401: "auth", 422: "invalid", 451: "refused", 503: "unavailable"}


class Chime(DirectProvider):
    name = "chime"
    repeatable = False

    def __init__(self, key: str, url: str) -> None:
        super().__init__()
        self._key, self._url = key, url

    def models(self) -> Sequence[Model]:
        voices = (Voice("anna", "Anna", ("en", "de"), "a woman"), Voice("bert", "Bert", ("en",), "male, old"))
        return [Model("bell", "text_to_speech", voices=voices)]

    def missing(self) -> str | None:
        return None if self._key else "set CHIME_KEY to speak with Chime"

    def body(self, request: SpeechRequest) -> Any:
        voices = self.models()[0].voices_for(request)
        return [{"voice": v, "text": line.text} for v, line in zip(voices, request.lines, strict=True)]

    async def make(self, order: Order, progress: Callable[[float], None]) -> Output:
        assert isinstance(order.request, SpeechRequest)
        body = self.body(order.request)
        try:
            async with httpx.AsyncClient(timeout=20, trust_env=False) as client:
                answer = await client.post(self._url + "/speak", json=body, headers={"x-key": self._key})
        except httpx.ConnectError as error:
            raise ProviderError("Chime cannot be reached", "unavailable") from error
        except httpx.HTTPError as error:
            raise ProviderError("Chime broke off half-way", "uncertain") from error
        if answer.status_code == 429:
            said = answer.headers["retry-after"]
            wait = float(said) if said.isdecimal() else None
            raise ProviderError("Chime has too much to say", "rate_limited", retry_after=wait)
        if answer.status_code != 200:
            raise ProviderError("Chime says no to this", KINDS.get(answer.status_code, "failed"))
        if answer.headers["content-type"] != "audio/wav":
            raise ProviderError("Chime answered without a sound", "bad_output")
        order.folder.mkdir(parents=True, exist_ok=True)
        path = order.folder / "speech.wav"
        path.write_bytes(answer.content)
        return Output("audio/wav", path=path)


@hookimpl
def register_providers(settings: Settings) -> Sequence[Provider]:
    return [Chime(settings.get("CHIME_KEY"), settings.get("CHIME_URL"))]


class TestChime(ProviderContract):
    plugin = sys.modules[__name__]

    def vendor(self) -> Vendor:
        vendor = Vendor()
        vendor.answers["refused"] = Answer(451, {"error": "not in my house"})

        @vendor.route("submit", "POST /speak")
        def speak(call: Any) -> Answer:
            assert {line["voice"] for line in call.json} <= {"anna", "bert"}
            job = vendor.accept(call, "text_to_speech", seconds=3.0)
            return Answer(200, job.data, mime=job.mime)

        return vendor

    def settings(self, vendor: Vendor) -> dict[str, str]:
        return {"CHIME_KEY": vendor.secret, "CHIME_URL": vendor.url}


class Mumbler(Chime):
    async def make(self, order: Order, progress: Callable[[float], None]) -> Output:
        output = await super().make(order, progress)
        return replace(output, lines=(SpokenLine(0.0, 2.0), SpokenLine(1.0, 3.0)))


class Late(Chime):
    async def make(self, order: Order, progress: Callable[[float], None]) -> Output:
        output = await super().make(order, progress)
        return replace(output, lines=(SpokenLine(0.0, 1000.0), SpokenLine(1000.0, 3000.0)))


@pytest.mark.parametrize("kind", [Mumbler, Late])
def test_lines_that_cannot_be_heard_so_are_told(kind: type[Chime]) -> None:
    contract = TestChime()
    contract.provider = lambda vendor: kind(vendor.secret, vendor.url)  # type: ignore[method-assign]
    problem = verify(contract, "speech_says_when_each_line_is_heard")
    assert problem is not None
    assert "one SpokenLine for each, in seconds from the start, ascending" in problem


class Ear(DirectProvider):
    """Listens on this machine and makes nothing else."""

    name = "ear"
    heard: tuple[tuple[str, float, float], ...] = (("red", 0.0, 0.4), ("lantern", 0.4, 1.2))

    def models(self) -> Sequence[Model]:
        return [Model("drum", "transcription")]

    async def make(self, order: Order, progress: Callable[[float], None]) -> Output:
        assert isinstance(order.request, TranscriptionRequest)
        assert order.request.path is not None and order.request.path.is_file()
        words = tuple(Word(*word) for word in self.heard)
        return Output("application/json", lines=(SpokenLine(0.0, 1.2, words),))


class Backwards(Ear):
    heard = Ear.heard[::-1]


class Silent(Ear):
    heard = ()


@pytest.mark.parametrize(("kind", "broken"), [(Ear, False), (Backwards, True), (Silent, True)])
def test_words_that_cannot_be_heard_so_are_told(kind: type[Ear], broken: bool) -> None:
    contract = ProviderContract()
    contract.provider = lambda vendor: kind()  # type: ignore[method-assign]
    problem = verify(contract, "words_are_heard_in_order")
    assert problem is None if not broken else "the words that were heard" in str(problem)
    with pytest.raises(Unchecked, match="words_are_heard_in_order alone"):
        verify(contract, "an_order_becomes_a_file_of_its_kind")


class Deaf(Chime):
    """Reads all with the first line's voice."""

    def body(self, request: SpeechRequest) -> Any:
        voices = self.models()[0].voices_for(request)
        return [{"voice": voices[0], "text": line.text} for line in request.lines]


class Honest(Deaf):
    def voices(self, model: Model, request: SpeechRequest) -> tuple[str, ...]:
        return ("Anna",) * len(request.lines)


class Boastful(Deaf):
    def voices(self, model: Model, request: SpeechRequest) -> tuple[str, ...]:
        return tuple(line.voice for line in request.lines)


class Vague(Deaf):
    def voices(self, model: Model, request: SpeechRequest) -> tuple[str, ...]:
        return ("Anna",)


class Picky(Deaf):
    def check(self, model: Model, request: Any) -> None:
        if len({line.voice for line in request.lines}) > 1:
            raise ProviderError("Chime reads a scene with one voice", "invalid")


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (Deaf, "Send each line's voice"),
        (Boastful, "Send each line's voice"),
        (Vague, "was given 2 lines and voices() names 1"),
        (Honest, None),
        (Picky, None),
    ],
)
def test_a_voice_that_is_not_heard_is_told(kind: type[Chime], said: str | None) -> None:
    contract = TestChime()
    contract.provider = lambda vendor: kind(vendor.secret, vendor.url)  # type: ignore[method-assign]
    problem = verify(contract, "voices_are_heard_or_said_to_be_one")
    assert problem is None if said is None else problem is not None and said in problem


class Parrot(Chime):
    """Passes on what lines ask for, which a vendor takes that never heard of it."""

    def body(self, request: SpeechRequest) -> Any:
        voices = {"": "anna", "man": "bert", "woman": "anna"}
        return [{"voice": voices.get(line.voice, line.voice), "text": line.text} for line in request.lines]


class Soloist(Chime):
    def body(self, request: SpeechRequest) -> Any:
        return [{"voice": "anna", "text": line.text} for line in request.lines]


class Solo(Soloist):
    def voices(self, model: Model, request: SpeechRequest) -> tuple[str, ...]:
        return ("Anna",) * len(request.lines)


class Undescribed(Chime):
    def models(self) -> Sequence[Model]:
        [bell] = super().models()
        return [replace(bell, voices=tuple(replace(voice, description="") for voice in bell.voices))]


@pytest.mark.parametrize(
    ("kind", "said"),
    [
        (Parrot, "cannot read a line in the voice 'harbour-seal-7'"),
        (Soloist, "reads 'man' and 'woman' in the same voice"),
        (Undescribed, "say in each Voice's description what it is"),
        (Solo, None),
        (Chime, None),
    ],
)
def test_a_reader_that_nobody_chose_is_told(kind: type[Chime], said: str | None) -> None:
    contract = TestChime()
    contract.provider = lambda vendor: kind(vendor.secret, vendor.url)  # type: ignore[method-assign]
    problem = verify(contract, "voices_of_drafts_find_their_reader")
    assert problem is None if said is None else problem is not None and said in problem


class Thousands(Chime):
    def quantity(self, model: Model, request: Any) -> float:
        return super().quantity(model, request) / 1000


class Twice(Chime):
    def quantity(self, model: Model, request: Any) -> float:
        return 2 * super().quantity(model, request)


class Jobs(Chime):
    def quantity(self, model: Model, request: Any) -> float:
        return 1.0


@pytest.mark.parametrize(("kind", "kept"), [(Thousands, False), (Twice, False), (Jobs, True), (Chime, True)])
def test_speech_is_counted_in_characters_or_as_a_job(kind: type[Chime], kept: bool) -> None:
    contract = TestChime()
    contract.provider = lambda vendor: kind(vendor.secret, vendor.url)  # type: ignore[method-assign]
    problem = verify(contract, "quantity_counts_pictures_seconds_or_characters")
    assert problem is None if kept else "characters are ordered. Count pictures" in str(problem)


BELL = Model(
    "bell",
    "text_to_speech",
    voices=(
        Voice("k1", "Katja", ("de-DE",), "Woman, warm"),
        Voice("a2", "Anna", ("en", "fr"), "female"),
        Voice("b3", "Bert", ("en",), "young man"),
        Voice("c4", "Carl", ("en-GB", "de"), "old-man, a man of the sea"),
    ),
)


@pytest.mark.parametrize(
    ("wanted", "language", "found"),
    [
        ("", "en", "a2"),
        ("", "de-AT", "k1"),
        ("", "xh", "k1"),
        ("woman", "en", "a2"),
        ("girl", "de", "k1"),
        ("man", "en", "b3"),
        ("man-2", "en", "c4"),
        ("man-3", "en", "b3"),
        ("man", "de", "c4"),
        ("giant", "en", "b3"),
        ("old-man", "en", "c4"),
        ("robot", "en", "a2"),
        ("c4", "fr", "c4"),
        ("bert", "de", "b3"),
        ("(", "en", "a2"),
    ],
)
def test_a_line_is_read_by_the_voice_that_comes_nearest(wanted: str, language: str, found: str) -> None:
    lines = (SpeechLine("Who is there?", wanted), SpeechLine("I am.", "at-the-vendor", cloned=True))
    request = SpeechRequest(lines, language, 7)
    assert BELL.voices_for(request) == (found, "at-the-vendor")
    assert bool(foreign(BELL, request)) == (
        language == "xh" or (wanted, language) in (("c4", "fr"), ("bert", "de"))
    )
