"""Models that an operator declares: a row of a rate card that also says how an endpoint is asked.

The row stands beside its price. ``input`` is the JSON that the endpoint takes, in which ``$words``
stand for what an order brings along; an input whose word has nothing to say is left out. A word
alone keeps its type (``$seconds`` is the number 5), one among letters is text (``${seconds}s``).
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from string import Template
from typing import Any

from pixora.errors import ProviderError, SetupError
from pixora.provider import Model, Voice
from pixora.requests import Capability

Json = dict[str, Any]
VENDORS = ("fal", "replicate")
PRICE = ("per", "usd", "usd_most", "usd_sound")
DECLARING = {"makes", "endpoint", "input"}
"""A row that has any of these is a declaration, which needs them all."""
_TIMED = ("prompt", "seconds", "seconds_text", "milliseconds", "seed")
WORDS: dict[Capability, tuple[str, ...]] = {
    "text_to_image": ("prompt", "pictures", "picture", "aspect", "width", "height", "seed"),
    "image_to_video": (*_TIMED, "picture", "aspect", "width", "height", "sound"),
    "text_to_speech": ("text", "voice", "speed", "language", "seed"),
    "text_to_sound": _TIMED,
    "text_to_music": _TIMED,
}
"""What an order of each kind brings along; :mod:`providers.fal.own` says what each word becomes."""
NEEDED: dict[Capability, tuple[str, ...]] = {
    "text_to_image": ("prompt",),
    "image_to_video": ("prompt", "picture"),
    "text_to_speech": ("text",),
    "text_to_sound": ("prompt",),
    "text_to_music": ("prompt",),
}
COUNTED: dict[Capability, tuple[str, ...]] = {
    "text_to_image": ("image", "job"),
    "image_to_video": ("second", "minute", "job"),
    "text_to_speech": ("1000 characters", "character", "job"),
    "text_to_sound": ("second", "minute", "job"),
    "text_to_music": ("second", "minute", "job"),
    "transcription": ("second", "minute", "job"),
}
"""What a price of each kind can be per, because it is known before the order is sent."""


@dataclass(frozen=True)
class Declared:
    """A declared model and how its endpoint is asked."""

    provider: str
    model: Model
    endpoint: str
    input: Json
    output: tuple[str, ...] = ()
    """Where the answer holds the file, step by step; empty where it is found as usual."""
    edit: str = ""
    """The endpoint for orders that come with pictures of the cast."""
    shortest: float = 0.0
    aspects: tuple[str, ...] = ()
    """Ratios that ``$aspect`` may be; empty means any."""
    most_text: int = 0
    """Characters of speech that are read at once, or of a prompt, which is cut; 0 means any number."""
    speeds: tuple[float, float] = (1.0, 1.0)


def declared(where: str, name: str, row: Mapping[str, Any], per: str) -> Declared:
    """The model that a row declares; raises ``SetupError`` naming the field that cannot be meant.

    ``where`` names the file and the row, ``per`` is what its price is for.
    """
    amiss = next(_amiss(name, row, per), "")
    if amiss:
        raise SetupError(f"{where} {amiss}")
    provider, _, model = name.partition(":")
    voices = row.get("voices") or {}
    told = voices if isinstance(voices, dict) else dict.fromkeys(voices, "")
    languages = tuple(row.get("languages") or ("en",))
    lengths = tuple(map(float, row.get("lengths", ())))
    return Declared(
        provider,
        Model(
            model,
            row["makes"],
            row.get("about", f"{row['endpoint']}, declared in a rate card"),
            lengths=lengths,
            longest=row.get("longest") or (lengths[-1] if lengths else None),
            references=row.get("references", 0),
            voices=tuple(Voice(id, id, languages, words or "") for id, words in told.items()),
            sounds=any("sound" in Template(text).get_identifiers() for _, text in texts_in(row["input"])),
        ),
        row["endpoint"],
        row["input"],
        output=tuple(row.get("output", "").split(".")) if row.get("output") else (),
        edit=row.get("edit", ""),
        shortest=float(row.get("shortest", 0)),
        aspects=tuple(row.get("aspects", ())),
        most_text=row.get("most_text", 0),
        speeds=tuple(row.get("speeds", (1.0, 1.0))),
    )


def filled(value: Any, words: Mapping[str, Any]) -> Any:
    """A part of ``input`` with its words replaced; None where it is to be left out."""
    match value:
        case dict():
            inside = {name: filled(each, words) for name, each in value.items()}
            return {name: each for name, each in inside.items() if each is not None}
        case list():
            return [found for each in value if (found := filled(each, words)) is not None]
        case str():
            template = Template(value)
            names = template.get_identifiers()
            if len(names) == 1 and value in (f"${names[0]}", f"${{{names[0]}}}"):
                return words[names[0]]
            return template.substitute(words)
    return value


def at(answer: Any, path: Sequence[str]) -> Any:
    """What a vendor's answer holds at a path; raises ``ProviderError("bad_output")`` where there is nothing."""
    for step in path:
        if isinstance(answer, list) and step.isdigit() and int(step) < len(answer):
            answer = answer[int(step)]
        elif isinstance(answer, dict) and step in answer:
            answer = answer[step]
        else:
            said = f"the vendor's answer holds nothing at {'.'.join(path)}"
            raise ProviderError(said, "bad_output", next_step="see `output` in the rate card")
    return answer


def _number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool) and math.isfinite(value)


def _positive(value: Any) -> bool:
    return _number(value) and value > 0


def _whole(value: Any) -> bool:
    return isinstance(value, int) and _positive(value)


def _ascending(value: Any) -> bool:
    return isinstance(value, list) and all(map(_positive, value)) and value == sorted(set(value)) != []


def _texts(value: Any) -> bool:
    return isinstance(value, list) and value != [] and all(isinstance(each, str) and each for each in value)


def _matches(pattern: str) -> Callable[[Any], bool]:
    return lambda value: isinstance(value, str) and re.fullmatch(pattern, value) is not None


def _voices(value: Any) -> bool:
    told = isinstance(value, dict) and all(each is None or isinstance(each, str) for each in value.values())
    return _texts(list(value)) if told or isinstance(value, list) else False


_ENDPOINT = _matches(r"[\w.-]+(/[\w.-]+)+")
_RATIO = _matches(r"[1-9]\d?:[1-9]\d?")
FIELDS: dict[str, tuple[Callable[[Any], bool], str]] = {
    "makes": (lambda value: isinstance(value, str) and value in WORDS, f"one of {', '.join(WORDS)}"),
    "endpoint": (_ENDPOINT, "the vendor's name of it, e.g. owner/name"),
    "about": (_matches(r"[^\n]{1,200}"), "a few words"),
    "input": (
        lambda value: isinstance(value, dict) and all(isinstance(name, str) for name in value),
        "what the endpoint takes, e.g. {prompt: $prompt}",
    ),
    "output": (_matches(r"\w+(\.\w+)*"), "where the answer holds the file, e.g. video or images.0"),
    "edit": (_ENDPOINT, "the endpoint for orders with pictures, e.g. owner/name/edit"),
    "lengths": (_ascending, "the seconds that are sold, ascending, e.g. [5, 10]"),
    "shortest": (_positive, "seconds, e.g. 3"),
    "longest": (_positive, "seconds, e.g. 180"),
    "aspects": (
        lambda value: isinstance(value, list) and value != [] and all(map(_RATIO, value)),
        'ratios in quotes, e.g. ["16:9", "9:16"]',
    ),
    "references": (_whole, "how many pictures it takes along, e.g. 4"),
    "voices": (_voices, "the vendor's names, each with a few words, e.g. {af_heart: woman}"),
    "languages": (_texts, "tags, e.g. [en, de]"),
    "most_text": (_whole, "a number of characters, e.g. 5000"),
    "speeds": (
        lambda value: _ascending(value) and len(value) == 2,
        "the slowest and the fastest pace, e.g. [0.7, 1.2]",
    ),
}
"""What a declaration may say: whether a value can be meant, and what would be."""


def _amiss(name: str, row: Mapping[str, Any], per: str) -> Iterator[str]:
    """What is wrong with a declaration, the first thing first; the later rely on the earlier."""
    provider, _, model = name.partition(":")
    if provider not in VENDORS or not re.fullmatch(r"[\w.\-/]+", model):
        yield f"cannot be declared; write a name such as {VENDORS[0]}:my-model or {VENDORS[1]}:my-model"
    for field in row:
        if field not in FIELDS and field not in PRICE:
            near = get_close_matches(str(field), FIELDS, 1)
            meant = f"`{near[0]}`" if near else f"one of {', '.join(FIELDS)}"
            yield f"has `{field}`, which says nothing; write {meant}"
    if provider != VENDORS[0] and "edit" in row:
        yield f"has `edit`, which only models of {VENDORS[0]} have; pictures go to `endpoint`"
    for field in ("makes", "endpoint", "input"):
        if field not in row:
            yield f"needs `{field}`; write {FIELDS[field][1]}"
    for field, (fits, example) in FIELDS.items():
        if field in row and not fits(row[field]):
            yield f"has `{field}` {row[field]!r}; write {example}"
    yield from _amiss_inside(row, per)


def _amiss_inside(row: Mapping[str, Any], per: str) -> Iterator[str]:
    """What does not go together in a row whose fields can each be meant."""
    makes: Capability = row["makes"]
    used = set()
    for path, text in texts_in(row["input"]):
        template = Template(text)
        if not template.is_valid():
            yield f"has `{path}` {text!r} with a $ that begins no word; write $$ for the sign itself"
        for word in template.get_identifiers():
            if word not in WORDS[makes]:
                known = ", ".join(f"${known}" for known in WORDS[makes])
                yield f"has `{path}` {text!r}; the words of {makes} are {known}"
            used.add(word)
    for word in NEEDED[makes]:
        if word not in used:
            yield f"has an `input` without ${word}; write which input takes it"
    shown = "picture" if makes == "text_to_image" and "picture" in used else "pictures"
    for word, field in (("voice", "voices"), ("speed", "speeds"), (shown, "references")):
        if (word in used) != (field in row):
            has, lacks = (f"${word}", f"`{field}`") if word in used else (f"`{field}`", f"${word}")
            yield f"has {has} without {lacks}; write both or neither"
    if "edit" in row and shown not in used:
        yield "has `edit` without $pictures; write which input takes them"
    if "aspects" in row and "aspect" not in used:
        yield "has `aspects` without $aspect; write which input takes it"
    if makes == "image_to_video" and not {"lengths", "longest"} & row.keys():
        yield f"needs `lengths`; write {FIELDS['lengths'][1]}"
    if per not in COUNTED[makes]:
        yield f"has a price per {per!r}; {makes} is counted per {' or per '.join(COUNTED[makes])}"


def texts_in(value: Any, path: str = "input") -> Iterator[tuple[str, str]]:
    """Every text in an input, with the path to it: ``input.voice.id``."""
    match value:
        case dict():
            for name, each in value.items():
                yield from texts_in(each, f"{path}.{name}")
        case list():
            for number, each in enumerate(value):
                yield from texts_in(each, f"{path}.{number}")
        case str():
            yield path, value
