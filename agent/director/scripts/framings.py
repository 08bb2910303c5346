"""The sizes of shots as German, French and Spanish scripts name them, and pictures of theirs in English."""

from __future__ import annotations

import re

from agent.director.scripts.words import sentences
from agent.director.words import english, tongues, tongues_read, vocabulary

_SIZES = {
    "close-up": r"(?:sehr )?nah(?:aufnahme)?|gro(?:ß|ss)aufnahme|(?:très )?gros plan|plan (?:rapproché|serré)|primer(?:ísimo)? plano|primo piano",
    "detail": r"detail(?:aufnahme)?|insert|plan de détail|plano detalle|dettaglio",
    "extreme wide shot": r"luftaufnahme|drohne(?:naufnahme|nflug)?|panorama|(?:plan|vue) (?:aérienne?|de drone)|drone|(?:plano|toma|vista) aére[oa]|dron|gran plano general",
    "wide shot": r"(?:halb)?totale|weit(?:e einstellung)?|plan (?:très )?(?:large|d'ensemble|général)|plano general|campo (?:lungo|totale)",
    "medium shot": r"halbnah|amerikanisch(?:e)?|plan (?:moyen|américain|taille)|plano (?:medio|americano)|campo medio",
    "from above": r"vogelperspektive|von oben|(?:vue )?(?:en )?plongée|vu d'en haut|(?:plano )?(?:cenital|picado)|desde arriba",
    "low angle": r"froschperspektive|von unten|(?:en )?contre-plongée|(?:plano )?contrapicado|desde abajo",
}  # fmt: skip
_LED = [
    (size, re.compile(rf"^\W*(?:{names})(?:\s*[:：,–—-]\s*|\s+(?:auf|von|vom|sur|de|des|du|d'|del|di)\b\s*|\s+(?=[^\W_]))", re.I))
    for size, names in _SIZES.items()
]  # fmt: skip
NAMES = "|".join(_SIZES.values())
"""How a size is named in front of what is seen."""


def sized(text: str) -> tuple[str, str]:
    """(the size of a shot in English, what is seen without it); no size where none stands in front."""
    text = text.replace("’", "'")
    for size, pattern in _LED:
        if (found := pattern.match(text)) and text[found.end() :].strip():
            return size, text[found.end() :].strip()
    return "", text


def in_english(text: str, language: str) -> str:
    """A picture in English as far as its words are known; one that no word is known of stays as it is."""
    size, shown = sized(text)
    if language in tongues.LANGUAGES:
        told = [_told(one, language) for one in sentences(shown)]
        shown = _meant(list(filter(None, told))) or shown
    elif language == "en" or not size:
        return text
    return f"{english.capitalise(size)}: {shown}" if size else shown


def named(text: str, language: str) -> str:
    """The things that a text names, in English; words of which none is known stay as they are."""
    things = _things(text, language) if language in tongues.LANGUAGES else ()
    return f"{english.capitalise(', '.join(things))}." if things else text


def _things(text: str, language: str) -> tuple[str, ...]:
    return tuple(
        thing for thing in tongues_read.things(text, language) if thing not in ("the middle", "middle")
    )


def _meant(told: list[str]) -> str:
    """Sentences with *it* for a thing that was named before and that no person does anything with."""
    found: list[str] = []
    for one in told:
        words = {english.singular(word) for word in re.findall(r"[a-z]+", " ".join(found).lower())}
        living = any(vocabulary.kind(word) in ("person", "animal") for word in words)
        found.append(one if living or not found else re.sub(r"^(?:She|He)\b", "It", one))
    return " ".join(found)


def _told(sentence: str, language: str) -> str:
    """A sentence in English; of one that is not known as a whole the things in it."""
    read = tongues_read.read(sentence, language)
    things = _things(sentence, language)
    if read.english and not read.unread and not _lost(read.english, things):
        return f"{english.capitalise(read.english.strip())}."
    return f"{english.capitalise(', '.join(things))}." if things else ""


def _lost(told: str, things: tuple[str, ...]) -> bool:
    """Whether something that is named is not in what is told."""
    known = told.lower()
    return any(thing.split()[-1].lower() not in known for thing in things)
