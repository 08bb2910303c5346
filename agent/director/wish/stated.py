"""The settings that the parts of a wish state, each from the words that speak of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from agent.director.translate.entries import LANGUAGES as TRANSLATED
from agent.director.translate.entries import look_up
from agent.director.wish import gate, lengths, parts, settings
from agent.director.wish import parted_words as known
from agent.director.wish.settings import Stated
from agent.director.wish.settings_words import BORROWED, LANGUAGES, MOODS, STYLES
from agent.director.words import abroad, spelling
from agent.director.words.patterns import compiled
from film.document import LIMITS


def scenery_of(of: dict[str, list[str]], language: str) -> str:
    """What is to be seen besides, in English."""
    looks = [text if language == "en" else _plain(text, language) for text in (*of["style"], *of["tone"])]
    noises = [
        text if language == "en" else _plain(text, language)
        for text in of["sound"]
        if not known.NOISE.search(text)
    ]
    weather = [plain for word, plain in _WEATHERS if any(word in text.lower() for text in of["tone"])]
    return parts.scenery((*looks, *noises, *weather))


_WEATHERS = (("sunny", "sunshine"), ("snowy", "snow"), ("rainy", "rain"), ("foggy", "fog"))
"""Words for a tone that are weather, too."""


def settings_of(of: dict[str, list[str]], language: str) -> dict[str, Any]:
    """The settings that the parts tell, by their names."""
    told: dict[str, Any] = _heard(of, language)
    found = [length for text in of["length"] for length in lengths.take(text)[1]]
    fitting = [length.seconds for length in found if 1 <= length.seconds <= LIMITS["seconds"]]
    if fitting:
        told["duration"] = fitting[-1]
    elif found:
        told["impossible"] = found[-1].words.strip(" ,;:.")
    beside = ("tone", "style", "voice", "for", "form", "length", "captions", "limit", "ask")
    shapes = [shape[0] for kind in beside for text in of[kind] if (shape := known.SHAPED.search(text))]
    told["aspect"] = next(filter(None, map(known.aspect, (*of["shape"], *shapes))), None)
    told["language"] = _tongue([*of["tongue"], *of["voice"]]) or _tongue(
        [text for text in (*of["ask"], *of["chat"]) if re.search(r"\b(?:in|auf|en)\s+\w+[\s.:,!]*$", text)]
    )
    told["people"] = _read(of, "not", "limit").people
    if of["captions"]:
        told["captions"] = not any(known.UNCAPTIONED.search(text) for text in of["captions"])
    counts = (settings.read(f"{text.strip(' ,.;:')}.").scenes for text in of["scenes"])
    told["scenes"] = next(filter(None, counts), None)
    looks = ", ".join(filter(None, (_unseen(_plain(text, language)) for text in of["style"])))
    told["style"] = _named(
        STYLES, " ".join((looks, BORROWED.sub(" ", " ".join(of["style"])), *of["form"][1:]))
    )
    plain = " ".join(of["style"])
    told["look"] = "" if BORROWED.search(plain) or known.only_named(plain, told["style"]) else looks
    told["mood"] = _named(MOODS, _without_no(" ".join((*of["tone"], *of["form"]))))
    told["audience"] = _read(of, "for").audience
    return {name: value for name, value in told.items() if value not in (None, "")}


def _read(of: dict[str, list[str]], *kinds: str) -> Stated:
    """What rules read in the parts of some kinds."""
    text = ". ".join(text for kind in kinds for text in of[kind])
    return settings.read(text) if text else Stated("")


def _heard(of: dict[str, list[str]], language: str) -> dict[str, Any]:
    """Who narrates, or nobody; the music and the sounds."""
    spoken = [
        text
        for text in of["silent"]
        if of["say"] or known.MANNER.search(text) or (known.VOICE.search(text) and not known.NO.search(text))
    ]
    silent = [
        text
        for text in of["silent"]
        if text not in spoken and (language != "en" or known.SILENT.search(text))
    ]
    unvoiced = [text for text in of["voice"] if _negated(text) and not known.MANNER.search(text)]
    voices = [text for text in (*of["voice"], *spoken) if text not in unvoiced] or [
        text
        for kind in ("tone", "style", "ask", "cue", "music")
        for text in of[kind]
        if known.VOICE.search(text) or (kind == "cue" and known.SAYS.search(text))
    ]
    silenced = None if of["say"] else _read(of, "not").narration
    tunes = [
        text
        for text in of["music"]
        if not (_negated(known.SUNG.sub(" ", text)) or known.EXACTLY.fullmatch(text.strip(" ,;.")))
    ]
    without = bool(of["music"]) and not tunes
    noises = [found[1] for text in of["music"] if (found := known.NO_TUNE.fullmatch(text.strip(" ,;.!")))]
    tunes = [text for text in tunes if not known.NO_TUNE.fullmatch(text.strip(" ,;.!"))]
    sounds = [text for text in (*of["sound"], *noises) if not _negated(text)]
    return {
        "voice": known.voice(" ".join(voices)),
        "narration": False if silent or unvoiced else silenced,
        "music": False if without else _read(of, "not", "limit").music,
        "tune": ", ".join(filter(None, (_plain(text, language) for text in tunes))),
        "sounds": ", ".join(filter(None, (_plain(text, language) for text in sounds))),
    }


def _unseen(look: str) -> str:
    """Words for a look without what is to be seen, where that is all of them."""
    parts_of = [part for part in look.split(",") if part.strip()]
    return "" if parts_of and len(parts.sights(look)) == len(parts_of) else look


def _named(table: dict[str, str], text: str) -> str | None:
    """The first entry that a text names."""
    return next((key for key, names in table.items() if compiled(rf"\b(?:{names})").search(text)), None)


def _negated(text: str) -> bool:
    """Whether words say that something is not to be: *no music*, *bitte ohne Musik*, *voice: none*."""
    words = re.findall(r"[\w']+", text)
    return any(known.NO.fullmatch(word) for word in (*words[:3], *words[-1:]))


def _tongue(texts: Sequence[str]) -> str | None:
    """The language that the first of some texts names."""
    return next(
        (
            tag
            for text in texts
            for tag, names in LANGUAGES.items()
            if compiled(rf"\b(?:{names})").search(text)
        ),
        None,
    )


def _without_no(text: str) -> str:
    """A tone without what it should not be: *nothing scary*."""
    return re.sub(
        r"\b(?:no|not|nothing|never|without|nicht|nichts|keine?|pas|rien|sans|nada|sin)\b(?: \w+){0,3}",
        " ",
        text,
        flags=re.I,
    )


def _plain(text: str, language: str) -> str:
    """A wish for a look, a tune or a noise as a brief in English says it."""
    text = gate.without_names(gate.without_likenesses(gate.without_addresses(text)[0])[0])[0]
    text = text if language == "de" else known.NAMES.sub(_unnamed, text)
    text = abroad.english_of(text, language) if abroad.known(language) else text
    words = re.findall(r"[^\W_]+(?:['’-][^\W_]+)*|,", text)
    if language in TRANSLATED:
        words = [_in_english(word, language) for word in words]
    while words and (words[0].lower() in known.FILLING or words[0] == ","):
        words = words[1:]
    while words and (words[-1].lower() in known.FILLING or words[-1] == ","):
        words = words[:-1]
    plain = " ".join(words).replace(" ,", ",")
    return (
        "" if plain.lower() in ("music", "sound", "sounds", "yes", "on", "music yes", "music on") else plain
    )


def _in_english(word: str, language: str) -> str:
    """A noun or an adjective in English; any other word as it is."""
    if word.lower() in ("y", "e", "und", "et"):
        return "and"
    entries = look_up(word, language) if word.lower() not in known.FILLING else ()
    return next((entry.english for entry in entries if entry.kind in "na"), word)


def _unnamed(match: re.Match[str]) -> str:
    """Nothing in place of somebody's name, whose manner is their own; words that only have capitals stay."""
    words = match["name"].split()
    return match[0] if all(word.lower() in spelling.known() for word in words) else " "
