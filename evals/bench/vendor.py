"""A vendor that takes as long as real ones do and hands over files that were made before."""

from __future__ import annotations

import hashlib
import time
import wave
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

from pixora.provider import DirectProvider, Model, Order, Provider, Status
from pixora.requests import Capability, Output, SpokenLine
from providers.rates import Rate

if TYPE_CHECKING:
    from agent.compose import App

SECONDS: Mapping[str, tuple[float, float]] = {
    "cast": (6.0, 9.0),
    "image": (6.0, 9.0),
    "clip": (25.0, 40.0),
    "speech": (2.0, 4.0),
    "sound": (5.0, 5.0),
    "music": (5.0, 5.0),
}
"""Least and most seconds from an order to its file, by kind of unit."""
MAKES: Mapping[str, Capability] = {
    "image": "text_to_image",
    "clip": "image_to_video",
    "speech": "text_to_speech",
    "sound": "text_to_sound",
    "music": "text_to_music",
}
WIDE = 1_000
"""Jobs in flight at once: never what is waited for."""
SPEECH_SECONDS = 1.0


def latency(unit: str) -> float:
    """Seconds that a unit takes: the same in every run."""
    least, most = SECONDS[unit.partition(":")[0]]
    share = int.from_bytes(hashlib.sha256(unit.encode()).digest()[:4], "big") / 2**32
    return least + (most - least) * share


@dataclass(frozen=True)
class Files:
    """Small ready-made files of each kind."""

    picture: Path
    clip: Path
    sound: Path

    @classmethod
    def make(cls, folder: Path) -> Files:
        """Write them into ``folder``."""
        files = cls(folder / "picture.png", folder / "clip.mp4", folder / "sound.wav")
        _picture(files.picture)
        _clip(files.clip)
        with wave.open(str(files.sound), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(48_000)
            file.writeframes(bytes(int(96_000 * SPEECH_SECONDS)))
        return files


def _picture(path: Path) -> None:
    import av
    import numpy as np

    frame = av.VideoFrame.from_ndarray(np.full((90, 160, 3), 120, np.uint8), format="rgb24")
    with av.open(str(path), "w", format="image2") as file:
        stream = file.add_stream("png", rate=1)
        stream.width, stream.height, stream.pix_fmt = 160, 90, "rgb24"
        file.mux(stream.encode(frame))
        file.mux(stream.encode())


def _clip(path: Path) -> None:
    import numpy as np

    from media.writer import ClipWriter

    with ClipWriter(path, 160, 90, 24, {0}) as writer:
        for brightness in range(24):
            writer.write(np.full((90, 160, 4), 100 + brightness, np.uint8))


class Simulated(Provider):
    """Every capability, at realistic latencies and in lanes that are never full."""

    name = "simulated"
    poll_seconds = 0.5

    def __init__(self, files: Files) -> None:
        self._files = files
        self._ready: dict[str, float] = {}

    def models(self) -> Sequence[Model]:
        return [Model(name, capability, references=4, concurrency=WIDE) for name, capability in MAKES.items()]

    async def submit(self, order: Order) -> str:
        unit = order.key.split(":", 1)[1].rpartition(":")[0]
        self._ready[order.key] = time.monotonic() + latency(unit)
        return order.key

    async def poll(self, job: str, order: Order) -> Status:
        if time.monotonic() < self._ready[job]:
            return Status("running")
        return Status("done", output=self._output(order))

    def _output(self, order: Order) -> Output:
        match order.model:
            case "image":
                return Output("image/png", path=self._files.picture, foreign=False)
            case "clip":
                return Output("video/mp4", path=self._files.clip, foreign=False, conformed=True)
            case "speech":
                spoken = (SpokenLine(0.0, SPEECH_SECONDS),)
                return Output("audio/wav", path=self._files.sound, lines=spoken, foreign=False)
            case _:
                return Output("audio/wav", path=self._files.sound, foreign=False)


class InstantCut(DirectProvider):
    """Stands in for the assembler where only what comes before it is measured."""

    name = "studio"

    def __init__(self, files: Files) -> None:
        super().__init__()
        self._files = files

    def models(self) -> Sequence[Model]:
        return (Model("cut", "image_to_video"),)

    async def make(self, order: Order, progress: Callable[[float], None]) -> Output:
        return Output("video/mp4", path=self._files.clip, foreign=False, conformed=True)


def plug_in(app: App, files: Files) -> None:
    """Have the app order everything from the simulated vendor, at a price."""
    app.host.providers = {Simulated.name: Simulated(files)}
    cent = Decimal("0.01")
    app.host.rates.rates["simulated:*"] = Rate("job", cent, cent)
    app.assembler = InstantCut(files)  # type: ignore[assignment]
