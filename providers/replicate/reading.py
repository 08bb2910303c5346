"""From a prediction's output to ours: an address, a list of them, or an object with some in it."""

from __future__ import annotations

import mimetypes
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from pixora.errors import ProviderError
from pixora.requests import Capability, Output

USUAL: dict[str, str] = {"image": "image/png", "video": "video/mp4", "audio": "audio/mpeg"}


def kind_of(capability: Capability) -> str:
    """``image``, ``video`` or ``audio``."""
    return {"text_to_image": "image", "image_to_video": "video"}.get(capability, "audio")


def read(output: Any, capability: Capability) -> Output:
    """The first address of the kind that was ordered, else the first there is."""
    kind = kind_of(capability)
    found = list(_addresses(output, ""))
    if not found:
        raise ProviderError("Replicate handed over no address to download from", "bad_output")
    fitting = (url for name, url in found if kind in name.lower() or _mime(url).startswith(f"{kind}/"))
    url = next(fitting, found[0][1])
    mime = _mime(url)
    return Output(mime if mime.startswith(f"{kind}/") else USUAL[kind], url=url)


def _addresses(value: Any, name: str) -> Iterator[tuple[str, str]]:
    """Every address in an output, with the name it stands under."""
    match value:
        case str() if value.startswith(("https://", "http://")):
            yield name, value
        case list():
            for part in value:
                yield from _addresses(part, name)
        case dict():
            for key, part in value.items():
                yield from _addresses(part, str(key))


def _mime(url: str) -> str:
    return mimetypes.guess_type(urlsplit(url).path)[0] or ""
