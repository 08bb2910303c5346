"""A vendor on paper: it takes orders, bills them and hands over files of the right length with nothing in them.

What is judged is who plans, buys and tells of it; what things look like is left out, so that a film takes a
moment. It misbehaves as a case says.
"""

from __future__ import annotations

import asyncio
import math
import wave
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any
from uuid import uuid4

from agent.assemble import Assembler, AssembleRequest
from evals.cases import Trouble
from film.speech import estimate
from pixora.errors import ProviderError
from pixora.provider import Model, Order, Provider, Status, Voice
from pixora.requests import ImageRequest, Output, SpeechRequest, SpokenLine, VideoRequest, Word

VOICES = (
    Voice("ada", "Ada", ("*",), "woman, calm"),
    Voice("ben", "Ben", ("*",), "man, old-man, warm"),
    Voice("cleo", "Cleo", ("*",), "girl, child, bright"),
    Voice("dan", "Dan", ("*",), "boy, child"),
)
MODELS = (
    Model("image", "text_to_image", "a blank picture", references=4, concurrency=64),
    Model("clip", "image_to_video", "a blank clip", lengths=(2.0, 4.0, 6.0, 8.0, 10.0), longest=10.0, concurrency=64),
    Model("speech", "text_to_speech", "silence as long as the words", concurrency=64, voices=VOICES),
    Model("sound", "text_to_sound", "silence", concurrency=64),
    Model("music", "text_to_music", "silence", concurrency=64),
)  # fmt: skip
PRICES = {"image": ("image", 0.04), "clip": ("second", 0.05), "speech": ("1000 characters", 0.1),
          "sound": ("second", 0.002), "music": ("second", 0.004)}  # fmt: skip
"""US dollars, of about what vendors of today ask."""
RATE = 8_000
"""Samples a second of what is heard."""
PAUSE = 0.01
"""Seconds, of whatever is waited for."""


def rate_card(priced: bool) -> dict[str, Any]:
    """What the paper models cost, as a rate card says it."""
    rows = {f"paper:{name}": {"per": per, "usd": usd if priced else 0} for name, (per, usd) in PRICES.items()}
    return {"version": "evals", "models": rows}


@dataclass
class Paper(Provider):
    """Orders are done as soon as they are taken, unless there is trouble with their unit."""

    troubles: Sequence[Trouble] = ()
    orders: list[str] = field(default_factory=list)
    """The units that were taken, in order."""
    name = "paper"
    poll_seconds = PAUSE

    def __post_init__(self) -> None:
        self._taken: dict[str, Order] = {}
        self._met: Counter[int] = Counter()
        self._down = False

    def models(self) -> Sequence[Model]:
        return MODELS

    async def submit(self, order: Order) -> str:
        trouble = self._trouble(order)
        self._down |= trouble == "down"
        if self._down:
            raise ProviderError("paper does not answer", "unavailable", retry_after=PAUSE)
        match trouble:
            case "busy":
                raise ProviderError("paper has too many requests", "rate_limited", retry_after=PAUSE)
            case "refuses":
                raise ProviderError("paper refuses these words", "refused")
            case "doubt":
                self.orders.append(unit_of(order))
                raise ProviderError("paper broke off before its answer was whole", "uncertain")
        self.orders.append(unit_of(order))
        job = f"{trouble or 'fine'} {uuid4().hex}"
        self._taken[job] = order
        return job

    async def poll(self, job: str, order: Order) -> Status:
        match job.partition(" ")[0]:
            case "fails":
                return Status("failed", error=ProviderError("paper failed half-way", "failed"))
            case "black":
                said = "the picture came black from edge to edge, as vendors refuse some"
                return Status("failed", error=ProviderError(said, "refused"))
            case "lost":
                raise ProviderError("paper does not know this order", "lost")
            case "slow":
                await asyncio.sleep(20 * PAUSE)
        order.folder.mkdir(parents=True, exist_ok=True)
        return Status("done", progress=1.0, output=await asyncio.to_thread(made, order))

    def _trouble(self, order: Order) -> str:
        """What happens to an order: a trouble of its unit that has not been met often enough."""
        unit = unit_of(order)
        for number, trouble in enumerate(self.troubles):
            if matches(trouble.unit, unit) and (not trouble.times or self._met[number] < trouble.times):
                self._met[number] += 1
                return trouble.does
        return ""


class PaperAssembler(Assembler):
    """Cuts nothing together."""

    poll_seconds = PAUSE

    async def make(self, order: Order, progress: Any) -> Output:
        request = order.request
        assert isinstance(request, AssembleRequest)
        order.folder.mkdir(parents=True, exist_ok=True)
        film = order.folder / "film.mp4"
        await asyncio.to_thread(film.write_bytes, blank(request.cut.total, int(request.cut.fps)))
        return Output(
            "video/mp4", path=film, foreign=False, conformed=True, facts={"lufs": -16.0, "findings": []}
        )


def unit_of(order: Order) -> str:
    """The unit that an order is for, from its key (``PLAN:image:s2:1``)."""
    return order.key.partition(":")[2].rpartition(":")[0]


def matches(pattern: str, unit: str) -> bool:
    """Whether a unit is meant by ``image:s2``, ``image:*`` or ``music``."""
    kind, _, subject = pattern.partition(":")
    return unit == pattern or (subject == "*" and unit.partition(":")[0] == kind)


def made(order: Order) -> Output:
    """A file of the right shape with nothing in it."""
    request = order.request
    if isinstance(request, ImageRequest):
        path = order.folder / "blank.png"
        path.write_bytes(picture())
        return Output("image/png", path=path, foreign=False)
    if isinstance(request, VideoRequest):
        path = order.folder / "blank.mp4"
        path.write_bytes(blank(request.frames, request.fps))
        return Output("video/mp4", path=path, foreign=False, conformed=True)
    path = order.folder / "blank.wav"
    if isinstance(request, SpeechRequest):
        lines = tuple(spoken(request))
        silence(path, lines[-1].end if lines else 0.1)
        return Output("audio/wav", path=path, foreign=False, lines=lines)
    silence(path, request.seconds)
    return Output("audio/wav", path=path, foreign=False)


def spoken(request: SpeechRequest) -> Iterator[SpokenLine]:
    """When lines would be heard, with their words at even distances."""
    at = 0.0
    for line in request.lines:
        long = estimate(line.spoken or line.text, request.language, line.speed) or 0.1
        words = line.text.split() or [line.text]
        step = long / len(words)
        told = tuple(
            Word(word, at + step * number, at + step * (number + 1)) for number, word in enumerate(words)
        )
        yield SpokenLine(at, at + long, told)
        at += long + 0.45


def silence(path: Path, seconds: float) -> None:
    with wave.open(str(path), "wb") as file:
        file.setparams((1, 2, RATE, 0, "NONE", ""))
        file.writeframes(bytes(2 * math.ceil(seconds * RATE)))


@cache
def picture() -> bytes:
    """A picture of sixteen by nine."""
    return _encoded("png", "image2", 1, 1)


@cache
def blank(frames: int, fps: int) -> bytes:
    """A film of so many grey frames."""
    return _encoded("mpeg4", "mp4", frames, fps)


def _encoded(codec: str, form: str, frames: int, fps: int) -> bytes:
    import io

    import av

    target = io.BytesIO()
    if codec == "png":
        context = av.CodecContext.create("png", "w")
        context.width, context.height, context.pix_fmt, context.time_base = 32, 18, "rgb24", Fraction(1, 1)
        return b"".join(bytes(packet) for packet in [*context.encode(_grey("rgb24")), *context.encode(None)])
    with av.open(target, "w", format=form) as file:
        stream: Any = file.add_stream(codec, rate=fps)
        stream.width, stream.height, stream.pix_fmt = 32, 18, "yuv420p"
        for number in range(frames):
            frame = _grey("yuv420p")
            frame.pts = number
            for packet in stream.encode(frame):
                file.mux(packet)
        for packet in stream.encode(None):
            file.mux(packet)
    return target.getvalue()


def _grey(pixels: str) -> Any:
    import av

    frame = av.VideoFrame(32, 18, pixels)
    for plane in frame.planes:
        plane.update(bytes([128]) * plane.buffer_size)
    return frame


@contextmanager
def hastened() -> Iterator[None]:
    """Have everything that waits for a vendor's sake wait a moment only, while it lasts."""
    from agent import attempts, ordering
    from providers import host, lane

    changes: list[tuple[Any, str, Any]] = [
        (lane, "BREAK_SECONDS", PAUSE), (lane, "TRIAL_SECONDS", PAUSE), (lane, "BUSY_SECONDS", PAUSE),
        (host, "TRY_SECONDS", PAUSE), (ordering, "DOUBT_SECONDS", PAUSE), (ordering, "PATIENCE", 100 * PAUSE),
        (attempts, "pause", lambda error, tries: PAUSE),
    ]  # fmt: skip
    before = [(module, name, getattr(module, name)) for module, name, _ in changes]
    try:
        for module, name, value in changes:
            setattr(module, name, value)
        yield
    finally:
        for module, name, value in before:
            setattr(module, name, value)
