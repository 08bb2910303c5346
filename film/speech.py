"""How long words take to say, estimated before any voice has been heard.

The figures were fitted to espeak-ng at its rate 145: ``a`` seconds a character (spaces
included, numbers written out) and ``b`` seconds for each pause between sentences. A voice
is then run at a rate of its own in each language, so that all keep an even pace.
"""

from __future__ import annotations

import re

_FITTED_RATE = 145
_PACE: dict[str, tuple[float, float, int]] = {
    "en": (0.065, 0.54, 145), "de": (0.061, 0.40, 145), "fr": (0.051, 0.27, 117), "es": (0.061, 0.40, 138),
    "it": (0.068, 0.23, 145), "pt": (0.075, 0.12, 145), "nl": (0.063, 0.49, 133), "pl": (0.075, 0.46, 152),
    "ru": (0.055, 0.41, 138), "sv": (0.068, 0.37, 145), "el": (0.065, 0.35, 145), "tr": (0.084, 0.35, 152),
    "id": (0.076, 0.15, 145), "vi": (0.063, 0.29, 145), "ar": (0.107, 0.12, 145), "he": (0.078, 0.36, 145),
    "hi": (0.082, 0.22, 145), "ko": (0.165, 0.26, 152), "zh": (0.29, 0.36, 190), "ja": (0.136, 0.33, 155),
}  # fmt: skip
_ENGLISH_COMMA = 0.18
_OTHER = (0.07, 0.35, 145)
_SENTENCE_END = re.compile(r"[.!?…。！？؟।]+(?=\s|$|[^\s\d])")


_UNHURRIED = 1.08
_BREATH = 0.2
"""What our voices take beyond a plain engine: measured on short lines in four languages."""


def estimate(text: str, language: str = "en", speed: float = 1.0) -> float:
    """Seconds that a voice needs for ``text``, without the silence around it; 0.0 for no words.

    ``language`` is a tag such as ``en`` or ``pt-BR``; an unknown one gets middling figures.
    ``speed`` is 1.0 for the language's own pace and must be above 0.
    """
    base = language.split("-")[0].lower()
    words = spell_numbers(" ".join(text.split()), base)
    if not any(c.isalnum() for c in words):
        return 0.0
    per_character, per_pause, rate = _PACE.get(base, _OTHER)
    body = words.rstrip(".!?…。！？؟। ")
    pauses = len(_SENTENCE_END.findall(body))
    seconds = per_character * len(words) + per_pause * pauses
    if base == "en":
        seconds += _ENGLISH_COMMA * words.count(",")
    return (seconds * _FITTED_RATE / rate * _UNHURRIED + _BREATH * pauses) / speed


def spell_numbers(text: str, language: str = "en") -> str:
    """Figures written out as that language speaks them; left alone where nobody knows how."""
    if not re.search(r"\d", text):
        return text
    from num2words import num2words

    def spoken(match: re.Match[str]) -> str:
        figure = match[0].replace(",", "")
        try:
            return str(num2words(float(figure) if "." in figure else int(figure), lang=language))
        except (NotImplementedError, ValueError, OverflowError):
            return match[0]

    return re.sub(r"\d+(?:,\d{3})*(?:\.\d+)?", spoken, text)
