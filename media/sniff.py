"""What a file is by its first bytes, whatever its name says: a short list, everything else is refused."""

from dataclasses import dataclass
from mmap import ACCESS_READ, mmap
from pathlib import Path

from media.errors import MediaError
from media.probe import Kind


@dataclass(frozen=True)
class Format:
    """A container on the list: our name for it, ffmpeg's, and what may be in it."""

    name: str
    demuxer: str
    kinds: tuple[Kind, ...]


_PNG = Format("png", "png_pipe", ("image",))
_JPEG = Format("jpeg", "jpeg_pipe", ("image",))
_WEBP = Format("webp", "webp_pipe", ("image",))
_GIF = Format("gif", "gif", ("image", "video"))
_MP4 = Format("mp4", "mov", ("video", "audio"))
_MOV = Format("mov", "mov", ("video", "audio"))
_M4A = Format("m4a", "mov", ("audio",))
_WEBM = Format("webm", "matroska", ("video", "audio"))
_WAV = Format("wav", "wav", ("audio",))
_MP3 = Format("mp3", "mp3", ("audio",))
_OGG = Format("ogg", "ogg", ("audio",))
_FLAC = Format("flac", "flac", ("audio",))

_STILL_BRANDS = (b"avif", b"avis", b"heic", b"heix", b"hevc", b"mif1", b"msf1")


def sniff(path: Path) -> Format:
    """The format of a file by its first bytes, whatever its name says. Raises `MediaError` if not on the list."""
    try:
        with path.open("rb") as file:
            head = file.read(64)
    except OSError as error:
        raise MediaError(f"The file {path.name!r} cannot be read: {error.strerror}.") from error
    found = _by_signature(head)
    if found is None:
        raise MediaError(
            f"The file {path.name!r} is none of png, jpeg, webp, gif, mp4, mov, webm, wav, mp3, m4a, ogg and flac."
        )
    return found


def cut_short(path: Path) -> bool:
    """Whether a WAV, WebP or JPEG file plainly ends too early, which decoders do not mind."""
    with path.open("rb") as file:
        head = file.read(12)
        if head[:4] == b"RIFF":
            return _riff_length(head) > path.stat().st_size
        if head[:3] == b"\xff\xd8\xff":
            with mmap(file.fileno(), 0, access=ACCESS_READ) as data:
                # Inside a scan these bytes cannot stand for anything else.
                return data.rfind(b"\xff\xd9") < data.rfind(b"\xff\xda")
    return False


def _riff_length(head: bytes) -> int:
    """The length that a RIFF file declares, 0 where it does not know it."""
    declared = int.from_bytes(head[4:8], "little")
    return 0 if declared in (0, 0xFFFFFFFF) else declared + 8 - declared % 2  # some leave the padding out


def _by_signature(head: bytes) -> Format | None:
    signatures = (
        (b"\x89PNG\r\n\x1a\n", _PNG),
        (b"\xff\xd8\xff", _JPEG),
        (b"GIF87a", _GIF),
        (b"GIF89a", _GIF),
        (b"OggS", _OGG),
        (b"fLaC", _FLAC),
        (b"ID3", _MP3),
    )
    for signature, found in signatures:
        if head.startswith(signature):
            return found
    if head[:4] == b"RIFF":
        return {b"WEBP": _WEBP, b"WAVE": _WAV}.get(head[8:12])
    if head[4:8] == b"ftyp":
        brand = head[8:12]
        return None if brand in _STILL_BRANDS else {b"qt  ": _MOV, b"M4A ": _M4A}.get(brand, _MP4)
    if head[4:8] in (b"moov", b"mdat", b"wide", b"free"):
        return _MOV
    if head[:4] == b"\x1a\x45\xdf\xa3":
        return _WEBM if b"webm" in head else None
    layer3 = len(head) > 2 and head[0] == 0xFF and head[1] & 0xE6 == 0xE2
    return _MP3 if layer3 else None
