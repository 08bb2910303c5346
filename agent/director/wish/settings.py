"""Settings that a wish states in words: they are taken out of the text before it is read as a story.

A number with a unit of time is the film's length only where it stands alone or speaks of the
film; "a girl holds her breath for 30 seconds" states none. The same holds for words such as
*portrait*, *square* and *French*.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Any

from agent.director.wish import lengths, lengths_bound, media
from agent.director.wish.lengths_words import FILM, number, numbers
from agent.director.wish.settings_words import (
    ALONE_LEFT,
    ALONE_RIGHT,
    ASPECTS,
    AUDIENCE,
    BORROWED,
    CAPTIONED,
    FEED,
    FOREIGN_SPEECH,
    FORMED_AS,
    LANGUAGES,
    LEFT_OUT,
    LYING,
    MANNERS,
    MOOD_FORMS,
    MOOD_GENRES,
    MOODS,
    ONE_SHOT,
    SCENES,
    STYLES,
    UPRIGHT,
    UPRIGHT_FORMS,
    VOICES,
    WATCHED,
    WRITTEN_IN,
    left_out,
    mannered,
    shapes,
    spoken_in,
)
from agent.director.words.patterns import compiled
from film.document import LIMITS, Aspect


@dataclass(frozen=True)
class Stated:
    """What a wish says about the film itself, and the text without it. None means not said."""

    text: str
    duration: float | None = None
    earlier_duration: float | None = None
    """Another length that the same wish also states."""
    each: float = 0.0
    """The length that every scene is to have; 0 where none is told."""
    impossible: str = ""
    """The words for a length that no film can have: "3 hours long", "0 seconds"."""
    aspect: Aspect | None = None
    language: str | None = None
    style: str | None = None
    look: str | None = None
    """A style in the words of the wish, where it is none that has a name here."""
    mood: str | None = None
    tune: str = ""
    """What the music is to be, in the words of the wish."""
    sounds: str = ""
    """What is to be heard besides, in the words of the wish."""
    voice: str | None = None
    scenes: int | None = None
    audience: str | None = None
    narration: bool | None = None
    captions: bool | None = None
    music: bool | None = None
    people: bool | None = None
    borrowed: tuple[str, ...] = field(default=())
    """Studios and brands whose style was asked for."""
    rivals: tuple[tuple[str, tuple[Any, ...]], ...] = ()
    """Settings that are told in two ways: ``("aspect", ("16:9", "9:16"))``."""


@lru_cache(maxsize=128)
def read(text: str, timed: bool = True) -> Stated:
    """Split a normalised wish into its settings and the rest; not ``timed``: no length is told in it."""
    stated = Stated(WATCHED.sub("", WRITTEN_IN.sub(r"\1", text)))
    for step in (
        _flags,
        *((_durations,) if timed else ()),
        _aspect,
        _language,
        _voice,
        _scenes,
        _shots,
        _audience,
        _style,
        _mood,
    ):
        stated = step(stated)
    return replace(stated, text=tidy(stated.text))


def tidy(text: str) -> str:
    """Close the gaps that removed settings leave behind."""
    text = re.sub(r"\(\s*[,;]*\s*\)|\[\s*\]", " ", text)
    text = re.sub(r"\s+([,;:.!?])", r"\1", re.sub(r"[ \t]+", " ", text))
    text = re.sub(
        r"(?:[,;]\s*(?:and|und|et|y|but|aber|mais|pero|with|mit|avec|con)?\s*)+(?=[,;:.!?]|$)", "", text
    )
    text = re.sub(r"[,;:]+(?=[.!?:])|(?<=[:])\s*[,;:]+", "", text)
    text = re.sub(r"^\s*(?:make it|it should be|please|and)\s*(?=[,;:.!]|$)", "", text, flags=re.I)
    text = re.sub(r"([.!?])(?:\s*(?:In|in|and|And)?\s*[,;.])+", r"\1", re.sub(r"\.\s*\?", ".", text))
    text = re.sub(r"(?<=\w)\.\s*:", ":", text)
    text = re.sub(r"(?:[、，،]\s*)+(?=[、，،。.]|$)", "", text)
    text = re.sub(r"(?<=[.!?])\s+(?:and|und|et|y)\s+(?=\w)", " ", text)
    return re.sub(r"(?:\s*[/|،])+$", "", text.lstrip(" \t.!…/、，。،|").strip(" \t,;:—–-")).strip()


def _take(stated: Stated, match: re.Match[str], **found: Any) -> Stated:
    stays = match.groupdict().get("film") or ""
    return replace(
        stated, text=f"{stated.text[: match.start()]} {stays} {stated.text[match.end() :]}", **found
    )


def _durations(stated: Stated) -> Stated:
    text, every = lengths_bound.each(stated.text)
    if both := lengths_bound.clash(text):
        stated = replace(stated, rivals=(*stated.rivals, ("duration", both)))
    middle = lengths_bound.between(text)
    text, found = lengths.take(text)
    found = [lengths.Length(f.start, middle, f.words) for f in found[-1:]] if middle else found
    found_at = [(f.start, f.seconds, f.words) for f in found]
    return _settled(replace(stated, text=text, each=every), found_at)


def _settled(stated: Stated, found: list[tuple[int, float, str]]) -> Stated:
    """The last length that a film can have, or what was said where there is none."""
    values = [value for _, value, _ in found if 1 <= value <= LIMITS["seconds"]]
    if not values:
        return replace(stated, impossible=found[-1][2].strip(" ,;:.")) if found else stated
    earlier = next((v for v in values if v != values[-1]), None)
    return replace(stated, duration=values[-1], earlier_duration=earlier)


def _shots(stated: Stated) -> Stated:
    """The film as long as all of its scenes, where the length of every one is told; two lengths where another is."""
    if stated.each and not stated.scenes:
        of = re.search(rf"\b({numbers()})\s+(?:{SCENES})(?=\s+of\b)", stated.text, re.I)
        stated = replace(stated, scenes=int(number(of[1])) or None) if of else stated
    together = stated.each * (stated.scenes or 0)
    if not 1 <= together <= LIMITS["seconds"]:
        return stated
    if stated.duration is None:
        return replace(stated, duration=together)
    if abs(together - stated.duration) <= 0.2 * stated.duration:
        return stated
    return replace(stated, rivals=(*stated.rivals, ("duration", (stated.duration, together))))


def impossible_length(text: str) -> str:
    """The words of a wish for a length that no film can have, else nothing. A script's words are not read."""
    from agent.director.scripts import split
    from agent.director.words.language import normalise

    if not lengths.mentioned(text):
        return ""
    return "" if split.split(text) is not None else _durations(Stated(normalise(text))).impossible


def _rivals(stated: Stated, setting: str, found: list[Any], after: dict[str, Any]) -> Stated:
    """With the first of what was found, and with all of them where they differ."""
    if len(set(found)) > 1:
        stated = replace(stated, rivals=(*stated.rivals, (setting, tuple(map(str, dict.fromkeys(found))))))
    return replace(stated, **after)


def _all(stated: Stated, patterns: Iterable[str]) -> tuple[Stated, int]:
    """Without what the patterns find, and the number of times."""
    times = 0
    for pattern in patterns:
        while match := compiled(pattern).search(stated.text):
            stated = _take(stated, match)
            times += 1
    return stated, times


def _aspect(stated: Stated) -> Stated:
    found: list[Aspect] = []
    stated, times = _all(stated, UPRIGHT)
    for aspect in ASPECTS:
        stated, told = _all(stated, shapes(aspect))
        found += [aspect] if told else []
    stated, lying = _all(stated, LYING)
    found += ["16:9"] if lying and "16:9" not in found else []
    upright = stated
    for pattern, stays in UPRIGHT_FORMS:
        if match := compiled(pattern).search(upright.text):
            text = f"{upright.text[: match.start()]}{stays}{upright.text[match.end() :]}"
            upright, times = replace(upright, text=text), times + 1
            break
    if found:
        stated, _ = _all(stated, (FEED,))
    if not times:
        return _rivals(stated, "aspect", found, {"aspect": found[0]}) if found else stated
    return _rivals(upright, "aspect", found, {"aspect": found[0] if found else "9:16"})


def _language(stated: Stated) -> Stated:
    found = []
    for tag, names in LANGUAGES.items():
        if compiled(names).search(stated.text):
            if FOREIGN_SPEECH.search(stated.text):
                continue
            stated, times = _all(stated, spoken_in(names))
            found += [tag] if times else []
    return _rivals(stated, "language", found, {"language": found[0]}) if found else stated


_STORY = re.compile(r"^(?:an?|the|one|ein\w*|der|die|das|une?|les?|la|una?|el)\s+(?:[\w-]+\s+){1,2}$", re.I)


def _flags(stated: Stated) -> Stated:
    """What is left out; "a town without music" is a story."""
    found = []
    for kind in LEFT_OUT:
        for match in compiled(left_out(kind)).finditer(stated.text):
            before = stated.text[: match.start()]
            if _STORY.match(before) and not re.search(rf"\b{FILM}\s+$", before, re.I):
                continue
            found.append((kind, match.start(), match.end()))
    text, kept = "", 0
    for start, end in sorted({(start, end) for _, start, end in found}):
        text += f"{stated.text[kept:start]} " if start > kept else ""
        kept = max(kept, end)
    stated = replace(stated, text=text + stated.text[kept:])
    changes: dict[str, Any] = {kind: False for kind, _, _ in found}
    captioned, times = _all(stated, CAPTIONED)
    if times and "captions" not in changes:
        return replace(captioned, captions=True, **changes)
    return replace(stated, **changes)


def _voice(stated: Stated) -> Stated:
    for voice, pattern in VOICES.items():
        if match := compiled(rf"\b(?:with |use |using |in |let )?(?:{pattern})(?!\w)").search(stated.text):
            return _take(stated, match, voice=voice)
    for manner, words in MANNERS.items():
        if match := compiled(mannered(words)).search(stated.text):
            return _take(stated, match, voice=manner)
    return stated


def _scenes(stated: Stated) -> Stated:
    exactly = r"(?:exactly|just|only|precisely|genau|nur|exactement|seulement|exactamente|solo)"
    counted = rf"(?:\b(?:in|with|mit|en|con|avec|as)\s+)?(?:\b{exactly}\s+)?\b({numbers()})\s+(?:(?<!one )(?<!a )(?<!an )(?:quick|short|fast|long|different|separate|wide|calm|slow)\s+)?(?:{SCENES})\b(?!\s+(?:from|of)\b)"
    labelled = rf"\b(?:number of )?(?:{SCENES})\s*[:=]\s*(\d{{1,2}})\b"
    stated = replace(
        stated,
        text=re.sub(
            rf",?\s*\b(?:one|a|eine|une|una) (?:{SCENES}|picture|image) (?:each|per [\w-]+|for each(?: [\w-]+)?|for every [\w-]+|pro [\w-]+|par [\w-]+|por [\w-]+)",
            "",
            stated.text,
            flags=re.I,
        ),
    )
    found: list[int] = []
    for pattern in (labelled, counted):
        while match := compiled(pattern).search(stated.text):
            if not 1 <= number(match[1]) <= 60 or match[1].lower() in ("a", "an", "un", "una", "une"):
                break
            found.append(int(number(match[1])))
            stated = _take(stated, match)
    stated, times = _all(stated, (ONE_SHOT,))
    found += [1] if times else []
    return _rivals(stated, "scenes", found, {"scenes": found[0]}) if found else stated


def _audience(stated: Stated) -> Stated:
    match = re.search(rf"\b{AUDIENCE}(?!\w)", stated.text, re.I)
    if not match:
        return stated
    return _take(stated, match, audience=match["who"].lower())


def _style(stated: Stated) -> Stated:
    if hand := re.search(
        r"(?:^|,\s*|\s)in the (?:style|manner) of (?:[A-Z][\w'’.-]*(?: (?:[A-Z][\w'’.-]*|van|von|de|da|el))*)(?=\s*(?:,|$|[.;:]))",
        stated.text,
    ):
        stated = _take(stated, hand, style=stated.style or "oil")
    borrowed = tuple(word.capitalize() for word in BORROWED.findall(stated.text))
    if re.search(FORMED_AS, stated.text, re.I):
        return replace(stated, style=stated.style or "cartoon", borrowed=borrowed)
    for style, words in STYLES.items():
        if not compiled(words).search(stated.text):
            continue
        for pattern in (
            rf"\b(?:like |as in )?(?:an? |the )?(?:{words})(?:[- ](?:like|ish|esque))?(?: {FILM})?,? but (?:no|not|without|(?:with )?your own|original)\b[^,.;:]{{0,25}}",
            rf"(?<=^)(?:an? )?(?:{words})(?: {FILM})?,? (?=(?:but|where|in which|with|about|starring)\b)",
            rf"\b(?:(?:drawn|painted|made|animated|done|shot|filmed|rendered|look(?:s|ing)?) )?(?:in|as|like) (?:the |an? )?(?:{words})(?:'s)?(?: (?:style|look|film|animation|painting|drawing))?{ALONE_RIGHT}",
            rf"\b(?:im|in einem) (?:{words})[- ]?(?:stil|look)?\b|\b(?:in|dans|en) (?:the )?(?:style|look|estilo) (?:of |de |d')?(?:{words})\b",
            rf"\b(?:{words})[- ]style\b|\bin (?:a |the )?(?:{words}) style\b|\b(?:style|look|stil|estilo)[: ]+(?:dessin (?:aux? |à la |à l')?|dibujo (?:a |con |de )?)?(?:{words})\b",
            rf"{ALONE_LEFT}\s*(?:(?:and|und|et|y|in) )?(?:{words})(?: (?:style|look|animation))?{ALONE_RIGHT}",
            rf"\b(?:{words})(?=\s+{FILM}\b)",
            rf"\b(?:in (?:an? )?)?(?:{words})[- ](?:like|ish|esque|inspired|type)\b(?: (?:style|look|animation))?",
            rf"\b(?:drawn|painted|colou?red|made|animated|gezeichnet|gemalt|dessinée?|peinte?|dibujad[oa]|pintad[oa]|disegnat[oa]) (?:with|mit|avec|aux?|con|a) (?:thick |colou?red |bunten )?(?:{words})(?: (?:style|look))?{ALONE_RIGHT}",
            rf"{ALONE_LEFT}(?:it )?(?:should |must )?looks? like (?:an? )?(?:{words}){ALONE_RIGHT}",
        ):
            if match := compiled(pattern).search(stated.text):
                return _take(stated, match, style=style, borrowed=borrowed)
    look, text = media.take(stated.text) if not (stated.style or borrowed) else ("", stated.text)
    kind = look if look.endswith(" style") else ""
    named = next((key for key, words in STYLES.items() if compiled(rf"\b(?:{words})\b").search(kind)), None)
    return replace(
        stated,
        borrowed=borrowed,
        style=stated.style or named,
        look=None if named else look or None,
        text=text,
    )


_REFUSED = re.compile(
    r"\b(?:no|not|never|without|nothing|less|kein\w*|nicht|pas|sin|ohne)(?: (?:too|so|very|an?))?\s+$", re.I
)


def _mood(stated: Stated) -> Stated:
    for mood, words in MOODS.items():
        if not compiled(words).search(stated.text):
            continue
        for pattern in (
            rf"{ALONE_LEFT}\s*(?:with an? )?(?:{words})(?: {MOOD_FORMS})?{ALONE_RIGHT}",
            rf"\b(?:{words})(?=\s+(?:\w+\s+)?{FILM}\b)",
        ):
            match = compiled(pattern).search(stated.text)
            if match and not _REFUSED.search(stated.text[: match.start()]):
                return _take(stated, match, mood=mood)
    for mood, words in MOOD_GENRES.items():
        if re.search(
            rf"\b(?:{words})\b(?=\s*(?:about|with|for|where|in which|über|mit|sur|sobre|:))",
            stated.text,
            re.I,
        ):
            return replace(stated, mood=mood)
    return stated
