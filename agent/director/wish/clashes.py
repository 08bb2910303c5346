"""Things that a wish says of the same film and that cannot both hold: two only languages, a day both closed and open."""

from __future__ import annotations

import re

from agent.director.wish.settings_words import LANGUAGES

NOT_LONGER = re.compile(
    r"\b(?:not|and no) (?:a|one|a single) (?:second|moment) (?:more|longer|over)\b|\bno(?:t| more| longer)? (?:a )?seconds? (?:more|longer)\b|\bkeine (?:einzige )?sekunde (?:länger|mehr)\b|\bpas (?:une|une seule) seconde de plus\b|\bni un (?:solo )?segundo más\b|\bnon un secondo di più\b|\bnem mais um segundo\b|\bgeen seconde langer\b|\bani sekundy dłużej\b",
    re.I,
)
"""A length that is insisted on."""
_TONGUES = {
    **LANGUAGES,
    "cy": r"welsh|walisisch|gallois|galés|cymraeg",
    "ga": r"irish|gaelic|irisch|gälisch|irlandais|irlandés|gaélico",
    "ca": r"catalan|katalanisch|català|catalán",
    "eu": r"basque|baskisch|euskera|vasco",
    "la": r"latin|lateinisch|latein|latín",
    "uk": r"ukrainian|ukrainisch|ukrainien|ucraniano",
    "da": r"danish|dänisch|danois|danés",
    "cs": r"czech|tschechisch|tchèque|checo",
    "hu": r"hungarian|ungarisch|hongrois|húngaro",
    "ro": r"romanian|rumänisch|roumain|rumano",
}
"""What languages are called, beside those that settings know."""
NAMES = {tag: names.split("|")[0].capitalize() for tag, names in _TONGUES.items()}
_ANY = "|".join(f"(?P<l{i}>{names})" for i, names in enumerate(_TONGUES.values()))
_ONLY = r"(?:only|solely|entirely|exclusively|nur|ausschließlich|uniquement|seulement|exclusivement|solo|sólo|solamente|únicamente|exclusivamente|soltanto|apenas|só|alleen|uitsluitend|tylko|wyłącznie)"
_IN = r"(?:in|auf|en|em|po|im)"
_ALONE = re.compile(
    rf"\b{_ONLY}\s+(?:\w+\s+)?{_IN}\s+(?:the\s+)?(?:{_ANY})\b|\b{_IN}\s+(?:{_ANY.replace('(?P<l', '(?P<m')})\s+{_ONLY}\b",
    re.I,
)
"""A language that is to be the only one."""
_SPOKEN = re.compile(
    rf"\b(?:narrat\w*|voices?|voice-?over|speaks?|spoken|speaking|told|says?|said|sprecher\w*|erzähl\w*|spricht|gesprochen|stimme|narrateur|narratrice|voix|parle|parlée?|dite?|narrador\w*|voz|habla\w*|narrad[oa]|voce|parla\w*|lektor\w*|stem|verteller)\b[^.;!?\n]{{0,60}}?(?:\b{_IN}\s+|\b(?:speaks?|spricht|parle|habla|parla|fala|spreekt|mówi)\s+)(?:\w+\s+)?(?:{_ANY})\b",
    re.I,
)
"""A language in which somebody speaks."""
_SOMEBODY = re.compile(
    r"\b(?:who|whose|she|he|it|that|girl|boy|man|woman|qui|que|elle|il|der|die|das|er|sie|él|ella)\s+(?:\w+\s+)?(?:speaks?|talks?|says|sings?|answers?|thinks?|spricht|singt|redet|parle|chante|habla|canta)\s*$",
    re.I,
)
"""Somebody in the story who speaks it."""
_WRITTEN = re.compile(
    r"\b(?:captions?|subtitles?|subs|untertitel\w*|sous[- ]titr\w*|subtítul\w*|sottotitol\w*|legend\w*|ondertitel\w*|napis\w*|not|no|never|nicht|kein\w*|pas|aucun\w*|ni|ningun\w*|non|não|geen|nie)\b",
    re.I,
)
"""What is only read along, or refused."""


def languages(text: str) -> tuple[str, ...]:
    """The language that is to be the only one and another that is spoken, too; else nothing."""
    alone = _ALONE.search(text)
    if not alone or _SOMEBODY.search(text[: alone.start()]):
        return ()
    first = _tongue(alone)
    for found in _SPOKEN.finditer(text):
        other = _tongue(found)
        if other != first and not _WRITTEN.search(found[0]) and found.start() != alone.start():
            return first, other
    return ()


def _tongue(found: re.Match[str]) -> str:
    """The tag of a language that is named."""
    at = next(int(group[1:]) for group, told in found.groupdict().items() if told)
    return list(_TONGUES)[at]


WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag"
MONTH = r"january|february|march|april|may|june|july|august|september|october|november|december|januar|jänner|februar|märz|mai|juni|juli|oktober|dezember|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari|februari|maart|mei|augustus"
_DATE = rf"(?:\d{{1,2}}(?:st|nd|rd|th|\.|er|º)?\s+(?:of\s+|de\s+)?(?:{MONTH})|(?:{MONTH})\s+\d{{1,2}}(?:st|nd|rd|th)?)"
_DAY = re.compile(
    rf"\b(?:(?P<weekday>{WEEKDAY}),?\s+(?:the\s+|dem\s+|den\s+|le\s+)?)?(?P<date>{_DATE})\b|\b(?P<alone>{WEEKDAY})\b(?!s\b)",
    re.I,
)
_CLOSED = re.compile(
    r"\b(?:closed|shut|geschlossen|fermée?s?|cerrad[oa]s?|cerramos|chius[oaie]|gesloten)\b|\b(?:hat|haben|ist|sind|bleibt|bleiben)\b[^.!?]{0,40}\bzu\W*$",
    re.I,
)
_OPEN = re.compile(
    r"(?:^\W*|\b(?:is|are|be|stays?|remains?|we're|it's) (?:\w+ )?)open\b(?!-|[- ]air)|\bwe open\b|\b(?:geöffnet|ouverte?s?|abiert[oa]s?|abrimos|apert[oaie])\b|\b(?:hat|haben|ist|sind|bleibt|bleiben)\b[^.!?]{0,40}\b(?:auf|offen)\W*$",
    re.I,
)
_WHOSE = re.compile(
    r"\b((?:we|wir|nous|nosotros|noi)|(?:the|our|my|die|der|das|unser\w*|la|le|notre|el|nuestr[oa]|il) [\w-]+)(?='re\b|\s+(?:is|are|remains?|stays?|will|ist|sind|bleibt|haben|hat|est|sommes|reste|está|estamos|è|siamo)\b)"
    r"|\b(?:ist|sind|haben|hat|bleibt) ((?:wir|die|der|das|unser\w*)(?: [\w-]+)?)\b",
    re.I,
)
"""Who is closed or open."""
_PART_OF_DAY = re.compile(
    r"\d\s*(?:am|pm|a\.m|p\.m|uhr|h\b|:)|\b(?:from|until|till|before|after|between|ab|bis|von|vor|nach|de|à|desde|hasta|dalle|alle)\s+\d|\b(?:noon|midday|morning|afternoon|evening|lunch|mittags?|vormittags?|nachmittags?|abends?|midi|matin|après-midi|soir|mediodía|mañana|tarde|mattina|pomeriggio)\b",
    re.I,
)
"""Only some hours of a day."""
_EXCEPT = re.compile(
    r"\b(?:except|but|besides|apart from|unless|instead|not|no longer|außer|sondern|nicht|statt|sauf|mais|pas|excepto|salvo|sino|no|tranne|non|behalve|niet)\b",
    re.I,
)
_RANGE = re.compile(
    rf"\s*(?:to|until|till|through|and|bis|und|à|au|et|a|al|y|e|t/m|–|-)\s+(?:{WEEKDAY}|\d)", re.I
)


_SENTENCE = re.compile(rf"[^.!?\n]+(?:\.(?=\s*(?:\d|(?-i:[a-zäöü])|(?:{MONTH})\b))[^.!?\n]+)*[.!?]?", re.I)


def days(text: str) -> tuple[str, str, str] | None:
    """A day that is all closed and open all the same, with both sentences; None where there is none."""
    closed, opened = {}, {}
    for sentence in _SENTENCE.findall(text):
        found = list(_DAY.finditer(sentence))
        if len(found) != 1 or _EXCEPT.search(sentence) or _RANGE.match(sentence[found[0].end() :]):
            continue
        day = " ".join(re.findall(r"[^\W_]+", (found[0]["date"] or found[0]["alone"]).lower()))
        is_closed, is_open = _CLOSED.search(sentence), _OPEN.search(sentence)
        if is_closed and not is_open and not _PART_OF_DAY.search(sentence):
            closed[day] = (found[0][0], sentence.strip())
        elif is_open and not is_closed:
            opened[day] = (found[0][0], sentence.strip())
    both = next((day for day in closed if day in opened and _alike(closed[day][1], opened[day][1])), None)
    return (closed[both][0], closed[both][1], opened[both][1]) if both else None


def _alike(closed: str, opened: str) -> bool:
    """Whether both sentences may speak of the same: neither names another than the other."""
    first, second = _WHOSE.search(closed), _WHOSE.search(opened)
    if not first or not second:
        return True
    return (first[1] or first[2]).lower().split()[-1] == (second[1] or second[2]).lower().split()[-1] or any(
        re.match(r"(?:we|wir|nous|nosotros|noi)\b", found[1] or found[2] or "", re.I) is not None
        and re.match(r"(?:our|unser|notre|nuestr)", (other[1] or other[2]), re.I) is not None
        for found, other in ((first, second), (second, first))
    )
