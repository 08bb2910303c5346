"""What the local provider's worker processes do. Heavy imports stay inside the functions."""

from __future__ import annotations

import ctypes
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from pixora.errors import PixoraError, ProviderError
from pixora.requests import (
    CastReference,
    ImageRequest,
    MusicRequest,
    Request,
    SoundRequest,
    SpeechRequest,
    VideoRequest,
)

Facts = dict[str, Any]


def settle(parent: int) -> None:
    """Prepare a worker: leave Ctrl-C to the parent, stay out of its way, and end when it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    os.nice(5)
    if sys.platform == "linux":
        set_death_signal = 1
        ctypes.CDLL(None).prctl(set_death_signal, signal.SIGKILL)
    threading.Thread(target=_watch, args=(parent,), daemon=True).start()


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(1.0)
    os._exit(1)


def run(model: str, request: Request, folder: Path) -> Facts:
    """Make what is ordered in ``folder``; the answer names the file and says what it is."""
    makers: dict[str, Callable[[Any, Path], Facts]] = {
        "painter": paint,
        "animator": animate,
        "espeak": speak,
        "ambience": sound,
        "composer": compose,
    }
    folder.mkdir(parents=True, exist_ok=True)
    try:
        return makers[model](request, folder)
    except ProviderError:
        raise
    except PixoraError as error:
        raise ProviderError(" ".join(str(error).split()), "failed") from None
    except MemoryError:
        raise ProviderError(
            f"local:{model} ran out of memory", "failed", next_step="close something, then again"
        ) from None


def progress_of(folder: Path) -> float | None:
    """How far the work in a folder is, 0 to 1; None before the first report."""
    try:
        return float((folder / "progress").read_text())
    except (OSError, ValueError):
        return None


def _report(folder: Path) -> Callable[[float], None]:
    last = -1.0

    def report(value: float) -> None:
        nonlocal last
        if value - last >= 0.05:
            last = value
            (folder / "progress").write_text(f"{value:.2f}")

    return report


def paint(request: ImageRequest, folder: Path) -> Facts:
    from providers.local import pictures

    file, focus = folder / "picture.png", None
    if request.portrait:
        member = request.cast[0]
        data = pictures.draw_portrait(
            _look(member), request.style, request.width, request.height, request.seed
        )
    else:
        data, focus = pictures.draw_with_focus(_picture(request, request.width, request.height))
    file.write_bytes(data)
    facts = {"file": file.name, "mime": "image/png", "width": request.width, "height": request.height}
    return facts | ({"focus": [*focus]} if focus else {})


def _look(member: CastReference) -> Any:
    from providers.local.pictures import CastLook

    return CastLook(id=member.id, name="", description=member.description, kind=member.kind)


def _picture(request: ImageRequest, width: int, height: int) -> Any:
    from providers.local.pictures import PictureRequest

    looks = tuple(_look(member) for member in request.cast)
    return PictureRequest(request.description, request.style, looks, width, height, request.seed)


def animate(request: VideoRequest, folder: Path) -> Facts:
    from media.encoding import keyframes
    from providers.local import pictures

    file = folder / "clip.mp4"
    keys = frozenset(keyframes(request.frames, request.handle, request.fps))
    report = _report(folder)
    drawn = request.image.request
    if drawn is not None and request.image.provider == "local":
        picture = _picture(drawn, request.width, request.height)
        pictures.animate(picture, request.motion, request.frames, request.fps, file, keys, report)
    elif request.image.path is not None:
        pictures.animate_flat(
            request.image.path, request.motion, request.frames, request.width, request.height, request.fps, file, keys, report
        )  # fmt: skip
    else:
        raise ProviderError(
            "the clip has no picture to start from", "invalid", next_step="make the picture first"
        )
    return {"file": file.name, "mime": "video/mp4", "seconds": request.seconds, "conformed": True}


def speak(request: SpeechRequest, folder: Path) -> Facts:
    from providers.local.sound import speech, voices

    file = folder / "speech.wav"
    default = voices.default_voice(request.language)
    lines = [
        speech.SpokenLine(line.text, line.voice or default, line.speed, line.spoken) for line in request.lines
    ]
    spoken = speech.speak(lines, request.language, request.seed, file)
    times = [(line.start, line.end, [(w.text, w.start, w.end) for w in line.words]) for line in spoken.lines]
    return {"file": file.name, "mime": "audio/wav", "seconds": spoken.seconds, "lines": times}


def sound(request: SoundRequest, folder: Path) -> Facts:
    from providers.local.sound import ambience

    file = folder / "sound.wav"
    ambience.ambience(request.description, request.samples, request.seed, file)
    return {"file": file.name, "mime": "audio/wav", "seconds": request.seconds}


NOBODY_SPEAKS = ((-60.0, -60.0),)
"""Long before the piece: an order without any span is for a film whose narration nobody knows."""


def compose(request: MusicRequest, folder: Path) -> Facts:
    from providers.local.sound import music

    file = folder / "music.wav"
    order = music.MusicOrder(
        brief=request.brief,
        samples=request.samples,
        turn=request.turn,
        cuts=request.cuts,
        speech=request.speech or NOBODY_SPEAKS,
        seed=request.seed,
        version=request.version,
    )
    score = music.compose(order, file, _report(folder))
    return {
        "file": file.name,
        "mime": "audio/wav",
        **{
            name: value
            for name, value in score.facts().items()
            if name in ("seconds", "mood", "bpm", "key", "instruments")
        },
    }
