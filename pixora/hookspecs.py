"""All hooks on one page. Both only register objects; nothing runs in a hook.

A plugin is a module or object under the entry point group ``pixora``::

    from pixora import Provider, hookimpl

    @hookimpl
    def register_providers(settings):
        return [MyProvider(settings.get("MY_KEY"))]
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import pluggy

if TYPE_CHECKING:
    from pixora.provider import Provider
    from pixora.settings import Settings
    from pixora.tool import Tool

hookspec = pluggy.HookspecMarker("pixora")
hookimpl = pluggy.HookimplMarker("pixora")


@hookspec
def register_providers(settings: Settings) -> Sequence[Provider]:  # type: ignore[empty-body]
    """Providers of pictures, clips, speech, sounds and music. Called once; no I/O here."""


@hookspec
def register_tools() -> Sequence[Tool]:  # type: ignore[empty-body]
    """Tools that the agent may call. Called once; no I/O here."""
