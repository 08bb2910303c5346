"""A Pixora plugin in one file: pictures that are a single colour, chosen by the words."""

from __future__ import annotations

import hashlib
import struct
import zlib
from collections.abc import Callable, Sequence

from pixora import DirectProvider, ImageRequest, Model, Order, Output, Provider, Settings, hookimpl


class PlainPictures(DirectProvider):
    """Makes things here and now; a vendor with a queue would subclass ``Provider`` instead."""

    name = "plain"

    def models(self) -> Sequence[Model]:
        return [Model("colour", "text_to_image", "one colour, chosen by the words")]

    async def make(self, order: Order, progress: Callable[[float], None]) -> Output:
        request = order.request
        assert isinstance(request, ImageRequest)
        order.folder.mkdir(parents=True, exist_ok=True)
        path = order.folder / "plain.png"
        colour = hashlib.sha256(request.prompt.encode()).digest()[:3]
        path.write_bytes(png(request.width, request.height, colour))
        progress(1.0)
        return Output("image/png", path=path)


def png(width: int, height: int, colour: bytes) -> bytes:
    """A picture of one colour, given as three bytes."""
    rows = zlib.compress((b"\0" + colour * width) * height)
    parts = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)),
        (b"IDAT", rows),
        (b"IEND", b""),
    )
    framed = (
        struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        for name, data in parts
    )
    return b"\x89PNG\r\n\x1a\n" + b"".join(framed)


@hookimpl
def register_providers(settings: Settings) -> Sequence[Provider]:
    return [PlainPictures()]
