"""Settings that would only fail half-way are refused before anything begins."""

from __future__ import annotations

from pixora.errors import UserError
from pixora.settings import Settings


def check_language(settings: Settings, tag: str | None) -> None:
    """Raises ``UserError`` for a language that no voice speaks; paid voices speak for themselves."""
    from providers.local.sound.speech_errors import SpeechError
    from providers.local.sound.speech_languages import LANGUAGES, find_language

    if tag is None or settings.models("speech"):
        return
    try:
        find_language(tag)
    except SpeechError:
        codes = ", ".join(sorted(language.code for language in LANGUAGES))
        raise UserError(f"--language is {tag!r}, which no voice here speaks; choose {codes}.") from None
