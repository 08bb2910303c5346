"""The recording that a voice is cloned from: a foreign file, opened in the sandbox only, and made anew there."""

from __future__ import annotations

import asyncio
import hashlib
from dataclasses import dataclass
from pathlib import Path

from agent.uploads import Damaged, called, check_type
from media.errors import MediaError
from pixora.errors import UserError

LEAST_SECONDS = 10.0
"""Of speech, pauses left out."""
MOST_SECONDS = 180.0
"""Of the whole recording."""


class NoSpeech(UserError):
    """A recording that is too short, or too long, to clone a voice from."""

    code = "unsuitable_sample"


@dataclass(frozen=True)
class Sample:
    """A recording as it goes to a vendor, and what is told of it in the record of the consent."""

    path: Path
    sha256: str
    """Of the file as it was sent to us."""
    seconds: float
    """Of speech."""


async def prepared(file: Path, folder: Path, label: str) -> Sample:
    """Make an MP3 of a recording in ``folder``. Raises ``Unsupported``, ``Damaged`` or ``NoSpeech``."""
    from media import foreign, recording

    check_type(file, "audio", label)
    sound, out = folder / "sample.wav", folder / "sample.mp3"
    try:
        seen = await foreign.check_foreign(file, "audio")
        if seen.seconds > MOST_SECONDS:
            raise NoSpeech(
                f"{called(label)} is {seen.seconds:.0f} s long; send {LEAST_SECONDS:.0f} to {MOST_SECONDS:.0f} s "
                "of one person speaking."
            )
        await foreign.normalise_audio(file, sound)
        spoken = await asyncio.to_thread(recording.spoken, sound)
        if spoken < LEAST_SECONDS:
            raise NoSpeech(
                f"{called(label)} has {spoken:.0f} s of speech in it; send at least {LEAST_SECONDS:.0f} s "
                "of one person speaking, without music."
            )
        await recording.mp3(sound, out)
    except MediaError:
        raise Damaged(
            f"{called(label)} cannot be read as sound: it is damaged, too large or holds none; "
            "convert it or send another one."
        ) from None
    finally:
        sound.unlink(missing_ok=True)
    digest = await asyncio.to_thread(lambda: hashlib.sha256(file.read_bytes()).hexdigest())
    return Sample(out, digest, round(spoken, 1))
