"""The voices that every ElevenLabs account has, and which of them a film's voice is.

Their ids are the vendor's own; the first is the narrator's.
"""

from __future__ import annotations

import re

from pixora.provider import Model, Voice
from pixora.requests import SpeechRequest

LANGUAGES = (
    "ar", "bg", "cs", "da", "de", "el", "en", "es", "fi", "fil", "fr", "hi", "hr", "id", "it", "ja",
    "ko", "ms", "nl", "pl", "pt", "ro", "ru", "sk", "sv", "ta", "tr", "uk", "zh",
)  # fmt: skip
"""What Multilingual v2 speaks."""
MORE = (*LANGUAGES, "hu", "no", "vi")
"""What Flash v2.5 speaks; so does v3, and others besides."""
_CAST = (
    ("JBFqnCBsd6RMkjVDRZzb", "George", "british, man, warm"),
    ("XrExE9yKIg1WjnnlVkGX", "Matilda", "woman, old-woman, friendly"),
    ("nPczCjzI2devNBz1zQrb", "Brian", "giant, man, deep"),
    ("EXAVITQu4vr4xnSDxMaL", "Sarah", "woman, soft"),
    ("pqHfZKP75CvOlQylNhV4", "Bill", "old-man, warm"),
    ("Xb7hH8MSUJpSbSDYk0k2", "Alice", "british-woman, woman, clear"),
    ("onwK4e9ZLuTAKqWW03F9", "Daniel", "british, man, even"),
    ("FGY2WhTYpPnrIDTdsKH5", "Laura", "girl, woman, bright"),
    ("TX3LPaxmHKxFdv7VOQHJ", "Liam", "boy, man, young"),
    ("N2lVS1w4EtoT3dr4eOWO", "Callum", "scottish, robot, man, hoarse"),
    ("pFZP5JQG7iQjIQuC4Bku", "Lily", "creature, british-woman, gentle"),
    ("cgSgspJ2msm6clMCkdW9", "Jessica", "girl, woman, playful"),
    ("IKne3meq5aSn9XLyUdCD", "Charlie", "man, relaxed"),
    ("CwhRBWXzGAHq8TQ4Fs17", "Roger", "man, easy-going"),
    ("cjVigY5qzO86Huf0OWal", "Eric", "man, smooth"),
    ("iP95p4xoKVk53GoZ742B", "Chris", "man, casual"),
    ("SAz9YHcvj6GT2YYXdXww", "River", "neutral, calm"),
)
_ID = re.compile(r"[A-Za-z0-9]{20}")


def stock(languages: tuple[str, ...]) -> tuple[Voice, ...]:
    return tuple(Voice(id, name, languages, words) for id, name, words in _CAST)


def voices_for(request: SpeechRequest, model: Model) -> tuple[str, ...]:
    """The vendor's id of the voice that reads each line.

    An id goes through as it is, so that voices of an account's own can be chosen too.
    """
    found = zip(request.lines, model.voices_for(request), strict=True)
    return tuple(line.voice if _ID.fullmatch(line.voice) else id for line, id in found)
