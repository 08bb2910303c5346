"""What can be ordered from a provider, and what comes back.

Requests are plain values: a provider gets everything it needs and never reads a film.
Lengths are whole frames or samples decided by the timing model; ``seconds`` is derived.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

Capability = Literal[
    "text_to_image", "image_to_video", "text_to_speech", "text_to_sound", "text_to_music", "transcription"
]
CAPABILITIES: tuple[Capability, ...] = (
    "text_to_image",
    "image_to_video",
    "text_to_speech",
    "text_to_sound",
    "text_to_music",
    "transcription",
)


@dataclass(frozen=True)
class CastReference:
    """A recurring person, animal, thing or place that the picture shows."""

    id: str
    kind: str
    description: str
    take: str | None = None
    """The take that holds its reference picture, if one was made."""
    path: Path | None = None
    """That picture on disk; filled in before a provider sees the request."""


@dataclass(frozen=True)
class ImageRequest:
    """A still picture of ``width`` x ``height`` pixels."""

    description: str
    """What is seen; members of the cast appear as ``{id}``."""
    style: str
    width: int
    height: int
    seed: int
    cast: tuple[CastReference, ...] = ()
    portrait: bool = False
    """True for a cast member's reference picture on a plain ground."""

    @property
    def prompt(self) -> str:
        """The text for a model that reads prose: looks written out, style last."""
        text = self.description
        for member in self.cast:
            text = text.replace("{" + member.id + "}", member.description or member.id)
        return ". ".join(part.strip().rstrip(".") for part in (text, self.style) if part.strip())


@dataclass(frozen=True)
class SourceImage:
    """The picture that a clip starts from."""

    take: str | None = None
    path: Path | None = None
    provider: str = ""
    request: ImageRequest | None = None
    """How it was made, so that a provider that drew it can move its layers."""


@dataclass(frozen=True)
class VideoRequest:
    """A clip of exactly ``frames`` frames that starts from a picture; silent, unless ``sound`` is asked for."""

    image: SourceImage
    motion: str
    frames: int
    fps: int
    width: int
    height: int
    seed: int
    handle: int = 0
    """Frames at either end that only transitions use."""
    sound: bool = False
    """True where the clip's own sound is wanted, because nobody speaks and no other sound is described."""

    @property
    def seconds(self) -> float:
        return self.frames / self.fps


@dataclass(frozen=True)
class SpeechLine:
    text: str
    voice: str
    """A voice of the model, a word of drafts (``woman``, ``old-man-2``), or empty for the narrator.

    :meth:`~pixora.provider.Model.voices_for` finds the one that is meant.
    """
    speed: float = 1.0
    spoken: str | None = None
    """What is read aloud where it differs from the text shown."""
    cloned: bool = False
    """True where ``voice`` is the vendor's own id of a voice that was cloned there, to be sent as it is."""


@dataclass(frozen=True)
class SpeechRequest:
    """Lines spoken one after the other; ``language`` is a tag such as ``en`` or ``pt-BR``."""

    lines: tuple[SpeechLine, ...]
    language: str
    seed: int

    @property
    def characters(self) -> int:
        return sum(len(line.spoken or line.text) for line in self.lines)


@dataclass(frozen=True)
class SoundRequest:
    """Ambience and effects of exactly ``samples`` at 48 kHz."""

    description: str
    samples: int
    seed: int

    @property
    def seconds(self) -> float:
        return self.samples / 48_000


@dataclass(frozen=True)
class MusicRequest:
    """An instrumental piece of exactly ``samples`` at 48 kHz."""

    brief: str
    samples: int
    seed: int
    turn: float | None = None
    """Seconds at which the film turns, where the music lifts."""
    cuts: tuple[float, ...] = ()
    """Seconds at which scenes change."""
    speech: tuple[tuple[float, float], ...] = ()
    """Seconds from which and until which somebody speaks; empty where nobody does."""
    version: int = 0

    @property
    def seconds(self) -> float:
        return self.samples / 48_000


@dataclass(frozen=True)
class TranscriptionRequest:
    """Speech to be listened to, for when each of its words is heard."""

    lines: tuple[str, ...]
    """What is read, for whoever can be told; a voice of somebody's own may say something else."""
    language: str
    seconds: float
    take: str | None = None
    """The take that holds the speech."""
    path: Path | None = None
    """That sound on disk; filled in before a provider sees the request."""


Request = ImageRequest | VideoRequest | SpeechRequest | SoundRequest | MusicRequest | TranscriptionRequest

REQUESTS: dict[Capability, type[Any]] = {
    "text_to_image": ImageRequest,
    "image_to_video": VideoRequest,
    "text_to_speech": SpeechRequest,
    "text_to_sound": SoundRequest,
    "text_to_music": MusicRequest,
    "transcription": TranscriptionRequest,
}


@dataclass(frozen=True)
class Word:
    """When a word of the shown text is heard, in seconds from the start of the file."""

    text: str
    start: float
    end: float


@dataclass(frozen=True)
class SpokenLine:
    """When a line is heard."""

    start: float
    end: float
    words: tuple[Word, ...] = ()


@dataclass(frozen=True)
class Output:
    """What a provider made: a file on this machine or an address to download from."""

    mime: str
    path: Path | None = None
    url: str | None = None
    seconds: float | None = None
    lines: tuple[SpokenLine, ...] = ()
    """For speech: one entry per line, with word times where the provider has them.

    For a transcription, which is nothing else: the words that were heard, in one entry or several.
    """
    foreign: bool = True
    """False only for a file that the provider's own code encoded on this machine.

    Bytes that came from anybody else are foreign, whoever wrote them into the folder: they are opened
    in the sandbox and made anew there before they count. What lies at an ``url`` always is.
    """
    conformed: bool = False
    """True where a clip that is not foreign already has the exact frames, size and key frames ordered."""
    facts: dict[str, Any] = field(default_factory=dict)
