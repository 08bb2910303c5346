"""What people call the parts of a film: fields, members of the cast, units."""

from __future__ import annotations

from collections.abc import Iterable

from film.document import CastMember, Film

WORDS = {
    "visual_description": "description",
    "audio_description": "sound",
    "lines": "script",
    "sound_on": "sound",
    "duration": "length",
    "head": "narration's place",
    "music.brief": "music",
    "music.on": "music",
    "captions.on": "captions",
    "captions.burn": "captions",
    "captions.position": "captions' place",
    "captions.size": "captions' size",
    "captions.exact": "captions' timing",
    "mix.voice": "voices' level",
    "mix.music": "music's level",
    "mix.sound": "sounds' level",
    "settings.fps": "frame rate",
    "settings.aspect_ratio": "aspect ratio",
    "settings.duration": "length",
    "settings.voice": "voice",
    "settings.speed": "speaking rate",
    "settings.narration": "narration",
}
"""Fields whose name is not the word a person would use."""


def word(field: str) -> str:
    """The everyday word for a field: ``visual_description`` is a "description"."""
    return WORDS.get(field, field.rpartition(".")[2].replace("_", " "))


def called(film: Film, cast_id: str) -> str:
    """What people call a member of the cast, also one that has left it."""
    member = next((member for member in film.cast if member.id == cast_id), None)
    return (member or CastMember(id=cast_id)).called


def unit_word(film: Film, unit: str) -> str:
    """A unit in words: ``image:s3`` is "image 3", ``cast:keeper`` "the keeper's picture", ``music`` "the music"."""
    kind, _, subject = unit.partition(":")
    if kind == "cast":
        return f"{called(film, subject)}'s picture"
    if not subject:
        return f"the {unit}"
    noun = NOUNS.get(kind, kind)
    try:
        return f"{noun}{' of scene' if kind == 'words' else ''} {film.number(subject)}"
    except KeyError:
        return f"{noun} of a removed scene"


def counted(kind: str, count: int) -> str:
    """Several units of a kind in words: "6 images", "the word times of 6 scenes"."""
    noun = NOUNS.get(kind, kind)
    return f"the {noun} of {count} scenes" if kind == "words" else f"{count} {noun}s"


def wording(film: Film, unit: str) -> str:
    """The words that a unit is made from: "the description of scene 3", "how the keeper looks"."""
    kind, _, subject = unit.partition(":")
    if kind == "cast":
        return f"how {called(film, subject)} looks"
    if kind not in _WORDING:
        return f"what {unit_word(film, unit)} is made from"
    what = _WORDING[kind]
    try:
        return f"{what} of scene {film.number(subject)}" if subject else what
    except KeyError:
        return f"{what} of a removed scene"


_WORDING = {
    "image": "the description",
    "clip": "the description or the motion",
    "speech": "the script",
    "words": "the script",
    "sound": "the sound",
    "music": "the music's brief",
}
NOUNS = {"speech": "narration", "cast": "cast picture", "words": "word times"}
"""Kinds of units that people call otherwise."""


def another(film: Film, unit: str) -> str:
    """What is asked for with "again": "another image 3", "another picture of the keeper", "other music"."""
    kind, _, subject = unit.partition(":")
    if kind == "cast":
        return f"another picture of {called(film, subject)}"
    if kind == "words":
        return f"other {unit_word(film, unit)}"
    return "other music" if unit == "music" else f"another {unit_word(film, unit).removeprefix('the ')}"


def target_word(film: Film, target: str) -> str:
    """What a model is pinned for, in words."""
    if target == "*":
        return "everything"
    if ":" in target or target == "music":
        return unit_word(film, target)
    return f"every {NOUNS.get(target, target)}"


def listed(items: Iterable[str], most: int = 6) -> str:
    """``a, b and c``; of many the first, and how many more there are."""
    words = list(items)
    if len(words) > most:
        words = [*words[: most - 1], f"{len(words) - most + 1} more"]
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""
