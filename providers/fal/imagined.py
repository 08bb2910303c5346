"""Endpoints that the stand-in knows from a rate card alone: it takes what the card says is sent."""

from __future__ import annotations

import re
from collections.abc import Iterable
from string import Template
from typing import Any

from pixora.requests import Capability
from providers.declared import Declared, at, texts_in
from providers.fal.fields import Endpoint, Field, Json, Made

MAKES: dict[Capability, Made] = {"text_to_image": "image", "image_to_video": "clip"}
ANYTHING = (bool, int, float, str, list, dict)
SECONDS = {"seconds": 1.0, "seconds_text": 1.0, "milliseconds": 0.001}
USUAL_SECONDS = 5.0
PACE = 14
"""Characters that are read in a second."""


def endpoints(declared: Iterable[Declared]) -> dict[str, Endpoint]:
    """The endpoints of declared models, by their names."""
    found: dict[str, Endpoint] = {}
    for made in declared:
        for name in filter(None, (made.endpoint, made.edit)):
            found[name] = Endpoint(
                {field: Field(ANYTHING) for field in made.input},
                MAKES.get(made.model.capability, "audio"),
                lambda values: 1.0,
                lambda values, made=made: seconds(made, values),  # type: ignore[misc]
                output=made.output,
            )
    return found


def seconds(made: Declared, values: Json) -> float:
    """How long a clip or sound is, read from the input where the card puts it."""
    for path, text in texts_in(made.input):
        for word in Template(text).get_identifiers():
            if word in SECONDS and (number := re.search(r"\d+(\.\d+)?", str(_sent(values, path)))):
                return float(number[0]) * SECONDS[word]
            if word == "text":
                return max(0.5, len(str(_sent(values, path))) / PACE)
    return made.model.lengths[0] if made.model.lengths else USUAL_SECONDS


def _sent(values: Json, path: str) -> Any:
    return at(values, path.split(".")[1:])


def put(path: tuple[str, ...], file: Json) -> Json:
    """An answer that holds a file at a path: its address alone where the path ends so, lists where it counts."""
    value: Any = file["url"] if path[-1].endswith("url") else file
    for step in reversed(path):
        value = [*({} for _ in range(int(step))), value] if step.isdigit() else {step: value}
    return dict(value)
