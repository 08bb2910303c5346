"""Voices that people had cloned, where a film names them.

A film names a clone by our id. What the vendor calls it stands in an order alone, put there by
:func:`translated`; what is shown to people has the clone's own name again.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TypeVar

from film.document import Film
from pixora.errors import ProviderError
from pixora.requests import SpeechRequest

R = TypeVar("R")

_OURS = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_WORDS = re.compile(r"[a-z]*(-[a-z]+)*(-\d{1,3})?")
"""What drafts call their voices (``old-man-2``)."""
WHY = {
    "making": "is still being made",
    "uncertain": "may not have been made, nobody knows yet",
    "failed": "could not be made",
    "removed": "was removed",
}


@dataclass(frozen=True)
class Clone:
    """A voice that somebody had cloned, as far as a film that names it is concerned."""

    id: str
    name: str
    provider: str
    vendor_voice: str
    """The vendor's id of it; empty where it has none."""
    state: str
    own: bool
    """Whether it belongs to the film's owner."""


def ours(voice: str) -> bool:
    """Whether that is how we call a clone."""
    return _OURS.fullmatch(voice) is not None


def named(film: Film) -> set[str]:
    """The voices that a film names, as far as they may be clones or what a vendor calls one."""
    voices = {film.settings.voice, *(member.voice for member in film.cast)}
    return {voice for voice in voices if not _WORDS.fullmatch(voice)}


def used(request: object, clones: Mapping[str, Clone]) -> Clone | None:
    """The clone that speech asks for, one of several; None where none is asked for.

    Raises ``ProviderError("invalid")`` for one that cannot be used, or not together with another.
    """
    found = [*_found(request, clones)] if isinstance(request, SpeechRequest) else []
    vendors = dict.fromkeys(clone.provider for clone in found)
    if len(vendors) > 1:
        raise ProviderError(
            f"nobody can read a scene in voices that were cloned at {' and at '.join(vendors)}",
            "invalid",
            next_step="choose voices of one vendor, or put the lines into scenes of their own",
        )
    return found[0] if found else None


def _found(request: SpeechRequest, clones: Mapping[str, Clone]) -> Iterator[Clone]:
    for voice in dict.fromkeys(line.voice for line in request.lines):
        clone = clones.get(voice)
        if clone is None and not ours(voice):
            continue
        if clone is None:
            raise _refused(f"you have no voice {voice!r}")
        if not clone.own:
            raise _refused(f"the voice {voice!r} belongs to somebody else")
        if clone.state != "ready":
            raise _refused(f"your voice “{clone.name}” {WHY[clone.state]}")
        yield clone


def _refused(why: str) -> ProviderError:
    return ProviderError(why, "invalid", next_step="choose another voice")


def translated(request: R, clones: Mapping[str, Clone]) -> R:
    """An order in which clones go by what their vendor calls them.

    One that has just been removed keeps our id, which its vendor refuses: nobody else reads in its place.
    """
    if not isinstance(request, SpeechRequest) or not clones:
        return request
    lines = tuple(
        replace(line, voice=clone.vendor_voice or clone.id, cloned=True)
        if (clone := clones.get(line.voice)) and clone.own
        else line
        for line in request.lines
    )
    return replace(request, lines=lines)


def shown(voices: tuple[str, ...], clones: Mapping[str, Clone]) -> tuple[str, ...]:
    """Readers by name, of whom some were named by a vendor's id."""
    names = {clone.vendor_voice: clone.name for clone in clones.values() if clone.own}
    return tuple(names.get(voice, voice) for voice in voices)
