"""A Pixora plugin in one file: pictures that are a single colour, chosen by the words."""

from __future__ import annotations

import hashlib
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
        path = order.folder / "plain.ppm"
        colour = hashlib.sha256(request.prompt.encode()).digest()[:3]
        header = f"P6 {request.width} {request.height} 255\n".encode()
        path.write_bytes(header + colour * (request.width * request.height))
        progress(1.0)
        return Output("image/x-portable-pixmap", path=path)


@hookimpl
def register_providers(settings: Settings) -> Sequence[Provider]:
    return [PlainPictures()]
