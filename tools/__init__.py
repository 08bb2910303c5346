"""The built-in tools, registered through the same hook as anyone's."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from pixora.hookspecs import hookimpl
from pixora.tool import Tool, tool


@hookimpl
def register_tools() -> Sequence[Tool]:
    return _tools()


@cache
def _tools() -> tuple[Tool, ...]:
    """Once a process: their schemas are worked out when a model is first told of them."""
    from tools import making, planning

    free = (
        planning.plan_scenes,
        planning.edit_scenes,
        planning.edit_film,
        planning.undo_edit,
        making.quote,
        making.request_approval,
        making.assemble_video,
        making.charge_credits,
        making.inspect_media,
        making.list_voices,
        making.ask_user,
    )
    paid = (
        making.text_to_image,
        making.image_to_video,
        making.text_to_speech,
        making.text_to_sound,
        making.text_to_music,
    )
    return *(tool(function) for function in free), *(tool(function, paid=True) for function in paid)
