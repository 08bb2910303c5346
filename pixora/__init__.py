"""Pixora's vocabulary: everything that a plugin imports, and nothing else.

from pixora import ImageRequest, Model, Output, Provider, hookimpl
"""

from pixora.errors import PixoraError, ProviderError, RunError, SetupError, ToolError, UserError
from pixora.provider import DirectProvider, Model, Order, Provider, Status, Voice
from pixora.requests import (
    CastReference,
    ImageRequest,
    MusicRequest,
    Output,
    Request,
    SoundRequest,
    SourceImage,
    SpeechLine,
    SpeechRequest,
    SpokenLine,
    TranscriptionRequest,
    VideoRequest,
    Word,
)
from pixora.settings import Settings
from pixora.tool import Tool, tool

__all__ = [
    "CastReference",
    "DirectProvider",
    "Http",
    "ImageRequest",
    "Model",
    "MusicRequest",
    "Order",
    "Output",
    "PixoraError",
    "Provider",
    "ProviderError",
    "Request",
    "RunError",
    "Settings",
    "SetupError",
    "SoundRequest",
    "SourceImage",
    "SpeechLine",
    "SpeechRequest",
    "SpokenLine",
    "Status",
    "Tool",
    "ToolError",
    "TranscriptionRequest",
    "UserError",
    "VideoRequest",
    "Voice",
    "Word",
    "hookimpl",
    "tool",
]


def __getattr__(name: str) -> object:
    if name == "hookimpl":  # pluggy is only needed by plugins
        from pixora.hookspecs import hookimpl

        return hookimpl
    if name == "Http":  # what only vendors' providers need takes a while to import
        from pixora.http import Http

        return Http
    raise AttributeError(f"module 'pixora' has no attribute {name!r}")
