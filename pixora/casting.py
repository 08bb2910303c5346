"""Which of a model's voices reads a line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pixora.provider import Model, Voice
    from pixora.requests import SpeechRequest

NEAREST = {
    "british": "man",
    "scottish": "man",
    "giant": "man",
    "deep": "giant",
    "deep-man": "giant",
    "deep-woman": "woman",
    "rough": "hoarse",
    "soft": "calm",
    "boy": "man",
    "old-man": "man",
    "man": "male",
    "british-woman": "woman",
    "girl": "woman",
    "old-woman": "woman",
    "woman": "female",
}
"""Words by which drafts call voices, and what is looked for where no voice is described so."""


def cast(wanted: str, language: str, voices: Sequence[Voice]) -> str:
    """The id of the voice that is meant, or of all there are the one that comes nearest; empty where there are none.

    An id or a name means that voice. A word of drafts (``old-woman``, ``man-2``) is looked for in the
    descriptions of the voices that speak the language, the second man being the second found. Nothing, and
    what nobody knows, is the first of them, the narrator's.
    """
    named = [
        voice.id for voice in voices if wanted and wanted.lower() in (voice.id.lower(), voice.name.lower())
    ]
    if named:
        return wanted if wanted in named else named[0]
    able = [voice for voice in voices if speaks(voice, language)] or voices
    numbered = re.fullmatch(r"([a-z-]+?)(?:-(\d{1,3}))?", wanted)
    sort, nr = numbered.groups() if numbered else ("", None)
    while sort:
        word = re.compile(rf"(?<![\w-]){sort}(?![\w-])", re.IGNORECASE)
        found = [voice.id for voice in able if word.search(voice.description)]
        if found:
            return found[(int(nr or 1) - 1) % len(found)]
        sort = NEAREST.get(sort, "")
    return able[0].id if able else ""


def foreign(model: Model, request: SpeechRequest) -> tuple[str, ...]:
    """The names of those voices that would read it without speaking its language."""
    read = dict.fromkeys(model.voices_for(request))
    known = {voice.id: voice for voice in model.voices}
    return tuple(known[id].name for id in read if id in known and not speaks(known[id], request.language))


def speaks(voice: Voice, language: str) -> bool:
    """Whether a voice speaks a language, of whatever country; one that names none speaks all."""
    return not voice.languages or _plain(language) in map(_plain, voice.languages)


def _plain(tag: str) -> str:
    """A language without its country; Norwegian is one."""
    plain = tag.partition("-")[0].lower()
    return "no" if plain in ("nb", "nn") else plain
