"""The models of Replicate that films are made with: a table, the first of each kind the preferred one.

Field names, types and limits are those of each model's page at replicate.com. Another model that
makes pictures from ``prompt`` and ``aspect_ratio`` is declared by naming it in
``PIXORA_IMAGE_MODELS`` as ``replicate:owner/name`` and giving it a price in a rate card; any other
at all by a row of a rate card that says what it takes (:mod:`providers.declared`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from pixora.errors import ProviderError
from pixora.provider import Model
from pixora.requests import ImageRequest, MusicRequest, SpeechRequest, VideoRequest
from providers.declared import Declared, filled
from providers.fal import asking, own
from providers.fal.models import MINIMAX_VOICES, characters

Json = dict[str, Any]
RATIOS = ("16:9", "3:2", "4:3", "5:4", "1:1", "4:5", "3:4", "2:3", "9:16")
MOST_SPEECH = 5000
SPEEDS = (0.5, 2.0)


@dataclass(frozen=True)
class Entry:
    """One row."""

    model: Model
    endpoint: str
    """``owner/name`` of an official model, which is run without naming a version."""
    ask: asking.Ask
    units: Callable[[Any], float] | None = None
    """How many seconds or characters an order uses; None for pictures or seconds sold."""
    most_text: int = MOST_SPEECH
    speeds: tuple[float, float] = SPEEDS
    output: tuple[str, ...] = ()
    """Where in a prediction's output the file is; empty where it is found by its kind."""

    @property
    def path(self) -> str:
        return f"/v1/models/{self.endpoint}/predictions"

    def check(self, request: Any) -> None:
        """Raise ``ProviderError("invalid")`` for speech that the model cannot give."""
        if not isinstance(request, SpeechRequest):
            return
        name = f"replicate:{self.model.name}"
        if len(asking.spoken(request)) > self.most_text > 0:
            said = f"{name} reads at most {self.most_text} characters at once"
            raise ProviderError(said, "invalid", next_step="split the scene")
        low, high = self.speeds
        for line in request.lines:
            if not low <= line.speed <= high:
                said = f"{name} speaks at {low:g} to {high:g} times its pace, asked for {line.speed:g}"
                raise ProviderError(said, "invalid", next_step="choose another speed or another model")


def flux(request: ImageRequest, pictures: Sequence[str], model: Model) -> Json:
    return plain(request, pictures, model) | {"output_format": "png", "seed": request.seed}


def nano_banana(request: ImageRequest, pictures: Sequence[str], model: Model) -> Json:
    values = plain(request, pictures, model) | {"output_format": "png"}
    return values | ({"image_input": [*pictures]} if pictures else {})


def plain(request: ImageRequest, pictures: Sequence[str], model: Model) -> Json:
    ratio = asking.near_ratio(request.width, request.height, RATIOS)
    return {"prompt": asking.described(request, pictures), "aspect_ratio": ratio}


def kling(request: VideoRequest, pictures: Sequence[str], model: Model) -> Json:
    """The length is a number here, and a text at others."""
    sold = next((sold for sold in model.lengths if sold >= request.seconds), model.lengths[-1])
    return {
        "prompt": asking.moving(request),
        "start_image": pictures[0],
        "duration": round(sold),
        "mode": "pro",
    }


def minimax(request: SpeechRequest, pictures: Sequence[str], model: Model) -> Json:
    return {
        "text": asking.spoken(request),
        "voice_id": asking.voice_of(request, model),
        "speed": request.lines[0].speed if request.lines else 1.0,
        "language_boost": asking.BOOSTED.get(request.language.partition("-")[0], "Automatic"),
    }


def stable_audio(request: MusicRequest, pictures: Sequence[str], model: Model) -> Json:
    duration = max(1, math.ceil(request.seconds))
    return {"prompt": asking.instrumental(request), "duration": duration, "seed": request.seed}


TABLE = (
    Entry(
        Model("nano-banana", "text_to_image", "Nano Banana; keeps the cast's looks", references=3),
        "google/nano-banana",
        nano_banana,
    ),
    Entry(
        Model("flux-1.1-pro", "text_to_image", "FLUX1.1 pro, from words alone"),
        "black-forest-labs/flux-1.1-pro",
        flux,
    ),
    Entry(
        Model("flux-schnell", "text_to_image", "FLUX.1 schnell, quick, from words alone"),
        "black-forest-labs/flux-schnell",
        flux,
    ),
    Entry(
        Model("kling-2.1-pro", "image_to_video", "Kling 2.1 at 1080p", lengths=(5.0, 10.0), longest=10.0),
        "kwaivgi/kling-v2.1",
        kling,
    ),
    Entry(
        Model("speech-02-hd", "text_to_speech", "MiniMax Speech 02 HD", voices=MINIMAX_VOICES),
        "minimax/speech-02-hd",
        minimax,
        units=characters,
    ),
    Entry(
        Model("stable-audio-2.5", "text_to_music", "Stable Audio 2.5", longest=190.0),
        "stability-ai/stable-audio-2.5",
        stable_audio,
    ),
)

BY_OUTPUT = {entry.endpoint for entry in TABLE}
"""Models billed by what they make; any other is billed by the time for which it runs."""


def named(name: str) -> Entry:
    """A model of pictures that is known by its ``owner/name`` alone."""
    return Entry(Model(name, "text_to_image", "named in PIXORA_IMAGE_MODELS"), name, plain)


def entry_of(made: Declared) -> Entry:
    """The row of a model that a rate card declares."""
    return Entry(
        made.model,
        made.endpoint,
        lambda request, pictures, model: filled(made.input, own.words(made, request, pictures)),
        units=lambda request: own.units(made, request),
        most_text=made.most_text,
        speeds=made.speeds,
        output=made.output,
    )
