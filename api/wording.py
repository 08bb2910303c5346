"""What is wrong with a request, in words for a person: a validator's finding as one clear sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from agent.accounts import EMAIL

Finding = Mapping[str, Any]
"""One of pydantic's errors: ``type``, ``loc``, ``msg`` and, with its bounds, ``ctx``."""

CONTROLS = r"^[^\x00"
"""How patterns begin that refuse NUL, alone or with other control characters."""


def sentence(finding: Finding) -> str:
    """``{"loc": ("body", "promt"), "type": "extra_forbidden", …}`` is "`promt` is not known here."."""
    named, said = name(finding), phrase(finding)
    return whole(f"{named} {said}" if named else said)


def whole(said: str) -> str:
    """What was said as a sentence of its own: "there is nothing to undo" begins and ends like one."""
    begun = said[:1].upper() + said[1:] if re.match(r"[a-z]+[ ,]", said) else said
    return begun if begun.endswith((".", "!", "?", "…")) else f"{begun}."


def name(finding: Finding) -> str:
    """What is wrong, as its sender calls it; nothing where that is the request as a whole."""
    source, *rest = finding["loc"] or ("request",)
    path = [str(part) for part in rest]
    if finding["type"] in ("json_invalid", "value_error") and source == "body" and len(path) < 2:
        return ""
    if not path:
        return f"the {source}"
    if finding["type"] == "union_tag_invalid":
        path.append(str(finding["ctx"]["discriminator"]).strip("'"))
    return f"`{'.'.join(path)}`"


def phrase(finding: Finding) -> str:
    """What is wrong with it, and what would be accepted."""
    known = PHRASES.get(finding["type"])
    if known is not None:
        return known(finding.get("ctx", {}))
    message = str(finding["msg"]).removeprefix("Value error, ")
    for kind in ("Input", "String", "List", "Value", "Data"):
        message = message.removeprefix(f"{kind} should ")
    return message if message == str(finding["msg"]) else f"must {message}"


def _form(ctx: Finding) -> str:
    pattern = str(ctx.get("pattern", ""))
    if pattern == EMAIL:
        return "must be an address such as ada@example.org"
    if pattern.startswith(CONTROLS):
        return "must not hold control characters"
    return f"must have the form {pattern}"


def _at_least(ctx: Finding) -> str:
    least = ctx["min_length"]
    return "must not be empty" if least == 1 else f"must have at least {least} characters"


PHRASES: dict[str, Callable[[Finding], str]] = {
    "missing": lambda ctx: "is missing",
    "extra_forbidden": lambda ctx: "is not known here",
    "json_invalid": lambda ctx: (
        f"the body is not JSON: {str(ctx['error'])[:1].lower()}{str(ctx['error'])[1:]}"
    ),
    "model_attributes_type": lambda ctx: "must be a JSON object, sent as Content-Type: application/json",
    "value_error": lambda ctx: str(ctx["error"]),
    "string_pattern_mismatch": _form,
    "string_too_short": _at_least,
    "string_too_long": lambda ctx: f"must have at most {ctx['max_length']:,} characters",
    "greater_than_equal": lambda ctx: f"must be {ctx['ge']:g} or more",
    "less_than_equal": lambda ctx: f"must be {ctx['le']:g} or less",
    "literal_error": lambda ctx: f"must be {ctx['expected']}",
    "enum": lambda ctx: f"must be {ctx['expected']}",
    "union_tag_invalid": lambda ctx: f"is {ctx['tag']!r}; it must be one of {ctx['expected_tags']}",
    "uuid_parsing": lambda ctx: "is not an id",
}
"""Findings that people meet, each with its bounds."""
