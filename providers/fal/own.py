"""Rows of the table made from an operator's declarations: see :mod:`providers.declared`."""

from __future__ import annotations

import math
import textwrap
from collections.abc import Sequence
from typing import Any

from pixora.requests import ImageRequest, Output, SpeechRequest, VideoRequest
from providers.declared import Declared, Json, at, filled
from providers.fal import asking, reading
from providers.fal.models import Entry, characters


def entry_of(made: Declared) -> Entry:
    """The row of a declared model."""
    return Entry(
        made.model,
        made.endpoint,
        lambda request, pictures, model: filled(made.input, words(made, request, pictures)),
        _reader(made),
        edit=made.edit,
        units=lambda request: units(made, request),
        bills=None,  # nobody says in which unit it is billed
        most_text=made.most_text,
        speeds=made.speeds,
    )


def words(made: Declared, request: Any, pictures: Sequence[str]) -> Json:
    """What an order brings along, by the words of a declaration; None where it brings nothing."""
    found: Json = {"seed": request.seed}
    match request:
        case ImageRequest():
            first = pictures[0] if pictures else None
            found |= {
                "prompt": asking.described(request, pictures),
                "pictures": [*pictures] or None,
                "picture": first,
            }
        case VideoRequest():
            found |= {"prompt": asking.moving(request), "picture": pictures[0], "sound": request.sound}
        case SpeechRequest():
            found |= {
                "text": asking.spoken(request),
                "voice": asking.voice_of(request, made.model) if made.model.voices else None,
                "speed": request.lines[0].speed if request.lines else 1.0,
                "language": request.language.partition("-")[0],
            }
        case _:
            text = getattr(request, "brief", "") or getattr(request, "description", "")
            found["prompt"] = asking.instrumental(request) if hasattr(request, "brief") else text
    if made.most_text and "prompt" in found:
        found["prompt"] = textwrap.shorten(found["prompt"], made.most_text, placeholder=" …")
    if isinstance(request, ImageRequest | VideoRequest):
        size = (request.width, request.height)
        ratio = asking.near_ratio(*size, made.aspects) if made.aspects else asking.exact_ratio(*size)
        found |= {"width": size[0], "height": size[1], "aspect": ratio}
    if not isinstance(request, ImageRequest | SpeechRequest):
        sold = seconds(made, request)
        found |= {"seconds": sold, "seconds_text": f"{sold:g}", "milliseconds": round(sold * 1000)}
    return found


def seconds(made: Declared, request: Any) -> int | float:
    """The seconds to order: the next length sold, else whole ones; a whole number where it is one."""
    asked = max(made.shortest, request.seconds)
    sold = next((sold for sold in made.model.lengths if sold >= asked), float(math.ceil(asked)))
    return int(sold) if sold.is_integer() else sold


def units(made: Declared, request: Any) -> float:
    """How many pictures, seconds or characters an order uses."""
    if isinstance(request, SpeechRequest):
        return characters(request)
    return 1.0 if isinstance(request, ImageRequest) else float(seconds(made, request))


def _reader(made: Declared) -> reading.Read:
    usual: dict[str, reading.Read] = {
        "text_to_image": reading.picture,
        "image_to_video": reading.clip,
        "text_to_speech": reading.speech,
    }
    read = usual.get(made.model.capability, reading.sound)
    where = {"text_to_image": "images", "image_to_video": "video"}.get(made.model.capability, "audio")

    def read_there(body: Json, request: Any) -> Output:
        """The answer with the file put where it usually is."""
        found = at(body, made.output)
        file = {"url": found} if isinstance(found, str) else found
        return read(body | {where: [file] if where == "images" else file}, request)

    return read_there if made.output else read
