"""How long words take to say, estimated before any voice has been heard.

The figures were fitted to takes that our own voices made of film narration: seconds for each
character (spaces included, numbers written out), for each pause between sentences, for each
comma, and for getting started.
"""

from __future__ import annotations

import re
from functools import lru_cache

_PACE: dict[str, tuple[float, float, float, float]] = {
    "en": (0.057, 0.61, 0.30, 0.43), "de": (0.066, 0.46, 0.25, 0.16), "fr": (0.058, 0.58, 0.36, 0.37),
    "es": (0.068, 0.47, 0.24, 0.23), "it": (0.059, 0.53, 0.28, 0.34), "pt": (0.066, 0.53, 0.24, 0.33),
    "nl": (0.073, 0.43, 0.25, 0.07),
    "pl": (0.077, 0.67, 0.0, 0.0), "ru": (0.062, 0.67, 0.0, 0.0), "sv": (0.073, 0.60, 0.0, 0.0),
    "el": (0.070, 0.58, 0.0, 0.0), "tr": (0.087, 0.56, 0.0, 0.0), "id": (0.082, 0.36, 0.0, 0.0),
    "vi": (0.068, 0.51, 0.0, 0.0), "ar": (0.116, 0.33, 0.0, 0.0), "he": (0.084, 0.59, 0.0, 0.0),
    "hi": (0.089, 0.44, 0.0, 0.0), "ko": (0.170, 0.47, 0.0, 0.0), "zh": (0.239, 0.50, 0.0, 0.0),
    "ja": (0.137, 0.53, 0.0, 0.0),
}  # fmt: skip
_OTHER = (0.076, 0.58, 0.0, 0.0)
_SENTENCE_END = re.compile(r"[.!?…。！？؟।]+(?=\s|$|[^\s\d])")
_SHORT_PAUSE = re.compile(r"[,;:،](?=\s|$)|[、，；：]|\s[–—-]\s")


@lru_cache(maxsize=4096)
def estimate(text: str, language: str = "en", speed: float = 1.0) -> float:
    """Seconds that a voice needs for ``text``, without the silence around it; 0.0 for no words.

    ``language`` is a tag such as ``en`` or ``pt-BR``; an unknown one gets middling figures.
    ``speed`` is 1.0 for the language's own pace and must be above 0.
    """
    base = language.split("-")[0].lower()
    words = spell_numbers(" ".join(text.split()), base)
    if not any(c.isalnum() for c in words):
        return 0.0
    character, sentence, comma, start = _PACE.get(base, _OTHER)
    body = words.rstrip(".!?…。！？؟। ")
    pauses = sentence * len(_SENTENCE_END.findall(body)) + comma * len(_SHORT_PAUSE.findall(body))
    return (start + character * len(words) + pauses) / speed


_YEARS = ("en", "de", "nl")
"""Languages that read a year in hundreds."""


def spell_numbers(text: str, language: str = "en") -> str:
    """Figures written out as that language speaks them; left alone where nobody knows how."""
    if not re.search(r"\d", text):
        return text
    from num2words import num2words

    def spoken(match: re.Match[str]) -> str:
        figure = match[0].replace(",", "")
        as_year = re.fullmatch(r"1[1-9]\d\d|20[1-9]\d", match[0]) and language in _YEARS
        try:
            number = float(figure) if "." in figure else int(figure)
            words = str(num2words(number, lang=language, to="year" if as_year else "cardinal"))
            return words.replace(",", "")  # nobody pauses within a number
        except (NotImplementedError, ValueError, OverflowError):
            return match[0]

    return re.sub(r"\d+(?:,\d{3})*(?:\.\d+)?", spoken, text)
