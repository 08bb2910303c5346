"""A vendor's bytes are foreign, whoever wrote them into the folder: opened in the sandbox, or refused and not paid."""

from __future__ import annotations

import base64
import json
import wave
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from agent.landing import land
from pixora.errors import PixoraError, ProviderError
from pixora.provider import Model, Order, Provider, Status
from pixora.requests import ImageRequest, Output, SourceImage, VideoRequest
from providers.faulty.vendor import clip, painted, png
from tests.agent.conftest import Vendor, hastened, vendor  # noqa: F401
from tests.providers import wire
from tests.providers.elevenlabs_shop import KEY
from tests.providers.filmed import filmed

PICTURE = ImageRequest("a lamp", "ink", 160, 90, 7)
PLAYLIST = b"ffconcat version 1.0\nfile secret.wav\n"
DRAWING = b'<svg xmlns="http://www.w3.org/2000/svg"><script>fetch("http://127.0.0.1/")</script></svg>'
SPEECH_MODEL, PICTURE_MODEL = "elevenlabs:multilingual-v2", "openai_images:gpt-image-2"


class Plugin(Provider):
    """A stranger's, which says nothing of where its files are from."""

    name = "stranger"

    def models(self) -> list[Model]:
        return []

    async def submit(self, order: Order) -> str:
        return "job"

    async def poll(self, job: str, order: Order) -> Status:
        return Status("running")


def secret(folder: Path) -> None:
    """A sound that nobody was given."""
    with wave.open(str(folder / "secret.wav"), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(48_000)
        file.writeframes(bytes(96_000))


@pytest.mark.parametrize(("shade", "refused"), [(4, True), (40, False)])
async def test_a_black_picture_is_a_refusal(tmp_path: Path, shade: int, refused: bool) -> None:
    (tmp_path / "picture.png").write_bytes(painted(160, 90, bytes([shade] * 3)))
    handed = land(Output("image/png", tmp_path / "picture.png"), "image", PICTURE, tmp_path / "job", Plugin())
    if refused:
        with pytest.raises(ProviderError, match="came black from edge to edge") as told:
            await handed
        assert told.value.kind == "refused"
    else:
        assert (await handed).facts["width"] == 160


@pytest.mark.parametrize(
    ("kind", "name", "data", "said"),
    [
        (
            "speech",
            "speech.mp3",
            PLAYLIST,
            "the result is of no kind that is known here, where sound was ordered",
        ),
        ("image", "picture.png", DRAWING, "the result is an SVG drawing, where a picture was ordered"),
        ("image", "picture.png", b'{"error": "later"}', "the result is JSON, where a picture was ordered"),
        ("image", "picture.png", b"", "the result is empty, where a picture was ordered"),
        (
            "clip",
            "clip.mp4",
            PLAYLIST,
            "the result is of no kind that is known here, where a video was ordered",
        ),
        ("clip", "clip.mp4", png(16, 9, 3), "the result is png, where a video was ordered"),
    ],
)
async def test_what_only_calls_itself_media_is_never_opened(
    tmp_path: Path, kind: str, name: str, data: bytes, said: str
) -> None:
    secret(tmp_path)
    (tmp_path / name).write_bytes(data)
    output = Output("audio/mpeg" if kind == "speech" else "image/png", path=tmp_path / name, conformed=True)
    with pytest.raises(ProviderError) as caught:
        await land(output, kind, PICTURE, tmp_path / "job", Plugin())
    assert (str(caught.value), caught.value.kind) == (said, "bad_output")


async def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ProviderError, match=r"'picture\.png' is not there") as caught:
        await land(Output("image/png", path=tmp_path / "picture.png"), "image", PICTURE, tmp_path, Plugin())
    assert caught.value.kind == "bad_output"


async def test_a_picture_that_breaks_off_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "picture.png").write_bytes(png(160, 90, 7)[:120])
    with pytest.raises(PixoraError, match=r"picture\.png") as caught:
        await land(Output("image/png", path=tmp_path / "picture.png"), "image", PICTURE, tmp_path, Plugin())
    assert "\n" not in str(caught.value)


async def test_what_is_foreign_is_made_anew_and_what_is_our_own_is_taken_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "picture.png").write_bytes(png(320, 180, 7))
    output = Output("image/png", path=tmp_path / "picture.png")
    landed = await land(output, "image", PICTURE, tmp_path / "job", Plugin())
    assert (landed.path, landed.facts["width"]) == (tmp_path / "job" / "take.png", 160)
    own = Output("image/png", path=tmp_path / "picture.png", foreign=False)
    landed = await land(own, "image", PICTURE, tmp_path / "job", Plugin())
    assert (landed.path, landed.facts["width"]) == (tmp_path / "picture.png", 320)


async def test_a_foreign_clip_is_conformed_whatever_it_is_said_to_be(tmp_path: Path) -> None:
    (tmp_path / "clip.mp4").write_bytes(clip(24, 24))
    request = VideoRequest(SourceImage("take-1"), "a pan", 12, 24, 160, 90, 7)
    output = Output("video/mp4", path=tmp_path / "clip.mp4", conformed=True)
    landed = await land(output, "clip", request, tmp_path / "job", Plugin())
    assert (landed.path.name, landed.facts["frames"]) == ("take.mp4", 12)


async def test_such_an_answer_is_refused_in_a_sentence_and_the_person_pays_nothing(
    tmp_path: Path,
    vendor: Callable[..., Vendor],  # noqa: F811
) -> None:
    async def answer(call: wire.Call) -> None:
        if "text-to-speech" in call.path:
            body: dict[str, Any] = {"audio_base64": base64.b64encode(PLAYLIST).decode(), "alignment": None}
        else:
            body = {"data": [{"b64_json": base64.b64encode(DRAWING).decode()}]}
        await call.say(200, json.dumps(body).encode(), content_type="application/json")

    async with wire.serving(answer) as crook:
        theirs = {
            "PIXORA_SPEECH_MODELS": SPEECH_MODEL,
            "PIXORA_IMAGE_MODELS": PICTURE_MODEL,
            "ELEVENLABS_API_KEY": KEY,
            "ELEVENLABS_BASE_URL": crook.url,
            "OPENAI_API_KEY": KEY,
            "OPENAI_BASE_URL": crook.url,
        }
        async with filmed(tmp_path / "home", vendor().url, **theirs) as film:
            await film.make()
            lines = await film.lines()
    bought = {unit: line for unit, line in lines.items() if line.model in (SPEECH_MODEL, PICTURE_MODEL)}
    sent = {unit: line for unit, line in bought.items() if line.error and line.error["code"] == "bad_output"}
    assert {line.kind for line in sent.values()} >= {"speech", "cast"}
    assert len(crook.calls) == len(sent), "each was ordered once"
    for line in sent.values():
        assert (line.state, line.charged) == ("failed", 0)
        assert line.error is not None
        assert line.error["billed"] > 0, "what the vendor billed is not the person's to pay"
        what = "of no kind that is known here" if line.kind == "speech" else "an SVG drawing"
        assert line.error["text"].startswith(f"the result is {what}, where ")
