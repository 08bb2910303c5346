"""How much is meant: seconds in figures and words of four languages."""

from __future__ import annotations

import re

_WORDS = {
    word: float(number)
    for number, row in {
        0.5: "half halbe halben halber demi demie medio media",
        1: "a an one eine einen einer ein eins une un una uno another",
        1.5: "anderthalb eineinhalb",
        2: "two zwei deux dos couple",
        3: "three drei trois tres",
        4: "four vier quatre cuatro",
        5: "five fünf cinq cinco",
        6: "six sechs seis",
        7: "seven sieben sept siete",
        8: "eight acht huit ocho",
        9: "nine neun neuf nueve",
        10: "ten zehn dix diez",
        12: "twelve zwölf douze doce",
        15: "fifteen fünfzehn quinze quince",
        20: "twenty zwanzig vingt veinte",
        25: "fünfundzwanzig veinticinco",
        30: "thirty dreißig trente treinta",
        40: "forty vierzig quarante cuarenta",
        45: "fünfundvierzig",
        50: "fifty fünfzig cinquante cincuenta",
        60: "sixty sechzig soixante sesenta",
        90: "ninety neunzig noventa",
    }.items()
    for word in row.split()
}
_HALF = re.compile(r"\b(?:and a half|einhalb|et demie?|y medi[ao]|½)\b", re.I)
_MINUTES = re.compile(r"\bmin(?:ute|uten|utes|uto|utos|s)?\b", re.I)


def seconds(text: str) -> float | None:
    """The seconds that a phrase names; None where it names none or several: "two to three"."""
    low = re.sub(r"(?<=\d),(?=\d)", ".", text.lower().replace("-", " "))
    clock = re.search(r"(?<![\d.])(\d{0,2}) ?: ?(\d{2})\b", low)
    if clock:
        return 60.0 * int(clock[1] or 0) + int(clock[2])
    figures = [float(n) for n in re.findall(r"\d+(?:\.\d+)?", low)]
    words = [_WORDS[w] for w in re.findall(r"[^\W\d_]+", low) if w in _WORDS]
    if len(figures) > 1:
        return None
    half = bool(_HALF.search(low))
    if figures:
        value = figures[0]
    elif half and words:
        value = next((n for n in words if n != 0.5 and n != 1), 1.0)
    elif 0.5 in words or half:
        value = 0.5
        half = False
    elif words:
        large = [n for n in words if n != 1]
        if len(large) > 2:
            return None
        value = sum(large) if large and large[0] >= 20 else large[0] if large else 1.0
        if not large and not re.search(r"\b(?:se[ck]|sekund|second|segund|beat|moment|minut)", low):
            return None
    else:
        return None
    value += 0.5 * half
    return value * 60 if _MINUTES.search(low) else value
