"""What a tool is: an async function with a pydantic model for its arguments.

The function's docstring is the description that the model reads; each argument carries
its own description. Failures the model can act on are raised as
:class:`~pixora.errors.ToolError`.
"""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, get_type_hints

if TYPE_CHECKING:
    from pydantic import BaseModel

Answer = str | dict[str, Any] | None
"""What the model gets to read. None means that the call stays open and is answered later."""


@dataclass(frozen=True)
class Tool:
    """One tool as the model sees it."""

    name: str
    description: str
    arguments: type[BaseModel]
    run: Callable[[Any, Any], Awaitable[Answer]]
    paid: bool = False
    """True for tools that order work: they are refused while no plan is approved."""

    def schema(self) -> dict[str, Any]:
        """JSON Schema of the arguments, the caller's to change."""
        schema: dict[str, Any] = json.loads(self._schema)
        return schema

    @cached_property
    def _schema(self) -> str:
        schema = self.arguments.model_json_schema()
        schema.pop("title", None)
        schema.setdefault("properties", {})
        return json.dumps(schema)


def tool(function: Callable[[Any, Any], Awaitable[Answer]], *, name: str = "", paid: bool = False) -> Tool:
    """Make a tool of ``async def name(context, arguments: Model) -> str | dict | None``.

    Raises ``TypeError`` naming what is missing: the docstring, the arguments' annotation,
    or the description of an argument.
    """
    name = name or function.__name__
    if not re.fullmatch(r"[a-z][a-z0-9_]{1,63}", name):
        raise TypeError(f"tool name {name!r} must be lower-case letters, digits and underscores")
    if not inspect.iscoroutinefunction(function):
        raise TypeError(f"tool {name} must be an async function")
    description = inspect.cleandoc(function.__doc__ or "")
    if not description:
        raise TypeError(f"tool {name} needs a docstring: it is what the model reads")
    parameters = list(inspect.signature(function).parameters)
    arguments = get_type_hints(function).get(parameters[1]) if len(parameters) == 2 else None
    if not hasattr(arguments, "model_json_schema"):
        raise TypeError(f"tool {name} must take (context, arguments: a pydantic model)")
    for field, info in arguments.model_fields.items():  # type: ignore[union-attr]
        if not info.description:
            raise TypeError(f"tool {name}: argument {field!r} needs a description")
    return Tool(name, description, arguments, function, paid)  # type: ignore[arg-type]
