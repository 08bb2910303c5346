"""Clips a little longer than their model makes.

Of a clip only transitions show the handles, so a model makes clips for scenes that are as long as what it
sells: what is missing then is a held frame in the handles, first at the start and then at the end.
"""

from __future__ import annotations

from dataclasses import replace

from pixora.provider import Model
from pixora.requests import Request, VideoRequest


def fitted(model: Model, request: Request) -> Request:
    """The order as the model can carry it out: a clip may come short by the frames of its handles."""
    if not isinstance(request, VideoRequest) or model.most is None:
        return request
    most = int(model.most * request.fps)
    return replace(request, frames=most) if most < request.frames <= most + 2 * request.handle else request


def lead(model: Model, request: object) -> int:
    """Frames for which a clip that comes short holds its first before it moves."""
    if not isinstance(request, VideoRequest):
        return 0
    sold = fitted(model, request)
    assert isinstance(sold, VideoRequest)
    return min(request.frames - sold.frames, request.handle)
