"""Clips a little longer than their model makes."""

from __future__ import annotations

from dataclasses import replace

from pixora.provider import Model
from pixora.requests import Request, VideoRequest


def fitted(model: Model, request: Request) -> Request:
    """The order as the model can carry it out.

    A clip may come short by the frames of its handles, which only transitions show: at the end its last
    frame is held, where it is conformed. So a model makes clips for scenes that are as long as what it sells.
    """
    if not isinstance(request, VideoRequest) or model.most is None:
        return request
    most = int(model.most * request.fps)
    return replace(request, frames=most) if most < request.frames <= most + 2 * request.handle else request
