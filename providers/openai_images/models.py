"""The models of OpenAI that make pictures: a table, the preferred one first.

Any other, such as one of a server that imitates OpenAI, is declared by naming it in
``PIXORA_IMAGE_MODELS`` and giving it a price in a rate card.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

from pixora.provider import Model
from pixora.requests import ImageRequest

MOST_PROMPT = 32_000
MOST_PICTURES = 16
SIZES = ((1024, 1024), (1536, 1024), (1024, 1536))
"""What every server of this kind makes."""
STEP = 16
LONGEST, SHORTEST = 3840, 2160
"""The most pixels along the longer and along the shorter side."""
LEAST_PIXELS = 655_360


@dataclass(frozen=True)
class Entry:
    """One row. ``sizes`` are those on offer; none means any in steps of 16 pixels."""

    model: Model
    sizes: tuple[tuple[int, int], ...] = ()
    options: Mapping[str, str] = field(default_factory=dict)

    def size(self, width: int, height: int) -> str:
        """The size to ask for, as ``1536x1024``: the nearest in shape that is on offer."""
        across, down = near(width, height, self.sizes) if self.sizes else free(width, height)
        return f"{across}x{down}"


def near(width: int, height: int, offered: tuple[tuple[int, int], ...]) -> tuple[int, int]:
    """The offered size whose shape is nearest: twice as wide is as far as twice as high."""
    return min(offered, key=lambda size: abs(math.log(width / height * size[1] / size[0])))


def free(width: int, height: int) -> tuple[int, int]:
    """The nearest size in whole steps that is neither too small nor too large."""
    grown = max(1.0, math.sqrt(LEAST_PIXELS / (width * height)))
    longer, shorter = max(width, height), min(width, height)
    factor = min(grown, LONGEST / longer, SHORTEST / shorter)
    across, down = (max(STEP, math.ceil(round(side * factor, 6) / STEP) * STEP) for side in (width, height))
    return across, down


def described(request: ImageRequest, pictures: int) -> str:
    """The prompt, in which those of the cast whose picture is sent are told by its number."""
    text, number = request.description, 0
    for member in request.cast:
        words = member.description or member.id
        if member.path is not None and number < pictures:
            number += 1
            words = f"{words} (exactly as in image {number})"
        text = text.replace("{" + member.id + "}", words)
    return ". ".join(part.strip().rstrip(".") for part in (text, request.style) if part.strip())


def _gpt(name: str, description: str) -> Entry:
    model = Model(name, "text_to_image", description, references=MOST_PICTURES)
    return Entry(model, options={"quality": "medium", "output_format": "png"})


TABLE = (
    _gpt("gpt-image-2", "GPT Image 2"),
    _gpt("gpt-image-2.6-flare", "GPT Image 2.6, the quick one"),
    _gpt("gpt-image-2.6-sunburst", "GPT Image 2.6, the exact one"),
)


def named(name: str) -> Entry:
    """A model that is known by its name alone: three sizes, no options, no pictures sent along."""
    known = next((entry for entry in TABLE if entry.model.name == name), None)
    return known or Entry(Model(name, "text_to_image", "named in PIXORA_IMAGE_MODELS"), SIZES)
