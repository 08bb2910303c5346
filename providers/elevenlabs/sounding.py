"""The stand-in's sounds: tones of the length that was ordered, in the format that was asked for."""

from __future__ import annotations

import subprocess
from functools import cache

from providers.faulty.vendor import tone

USUAL = "mp3_44100_128"
KINDS = {
    "mp3": ("mp3", "audio/mpeg"),
    "wav": ("wav", "audio/wav"),
    "opus": ("ogg", "audio/ogg"),
    "pcm": ("s16le", "audio/pcm"),
    "ulaw": ("mulaw", "audio/basic"),
    "alaw": ("alaw", "audio/basic"),
}
"""ffmpeg's name and the type of each kind, whose formats are named ``kind_rate`` or ``kind_rate_kilobits``."""
FORMATS = {
    *(f"mp3_{name}" for name in ("22050_32", "24000_48", "44100_32", "44100_64", "44100_96", "44100_128")),
    *(f"opus_48000_{bits}" for bits in (32, 64, 96, 128, 192)),
    *(f"{kind}_{rate}" for kind in ("pcm", "wav") for rate in (8000, 16000, 22050, 24000, 32000)),
    "ulaw_8000",
    "alaw_8000",
}
"""Those of every account."""
BETTER = {"mp3_44100_192", *(f"{kind}_{rate}" for kind in ("pcm", "wav") for rate in (44100, 48000))}
"""Those that need a better subscription."""
SONGS = {"auto", *(f"mp3_48000_{bits}" for bits in (128, 192, 240, 320))}
"""Those of music alone."""


def mime(format: str) -> str:
    return KINDS[_chosen(format).partition("_")[0]][1]


@cache
def sound(seconds: float, format: str = USUAL) -> bytes:
    """A tone in one of the formats; ``auto`` is the usual one."""
    from media.program import environment, program

    kind, rate, *bits = _chosen(format).split("_")
    command = [program(), "-v", "error", "-f", "wav", "-i", "pipe:0", "-ar", rate]
    command += ["-b:a", f"{bits[0]}k"] if bits else []
    command += ["-c:a", "libopus"] if kind == "opus" else []
    done = subprocess.run(
        [*command, "-f", KINDS[kind][0], "pipe:1"],
        input=tone(seconds),
        capture_output=True,
        check=True,
        env=environment(),
    )
    return done.stdout


def _chosen(format: str) -> str:
    return USUAL if format == "auto" else format
