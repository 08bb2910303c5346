"""What a greeting in Italian, Portuguese, Dutch or Polish says first: thanks, congratulations, a farewell, condolence."""

from __future__ import annotations

import re

_SORTS = (
    (
        "thanks",
        r"ringraziament[oi]|ringraziare|agradecimentos?|agradecer|bedank\w*|dankfilm\w*|dankwoord|dankvideo|podziękowa\w*|podziękuj\w*",
    ),
    (
        "luck",
        r"congratulazioni|auguri|felicitações|felicitação|felicitaties?|gratulac\w*|gelukwens\w*",
    ),
    (
        "farewell",
        r"(?:di |de )?(?:addio|saluto|despedida|afscheid|pożegnani\w*)|afscheids\w*|pożegnaln\w*",
    ),
    ("grief", r"condoglianze|condolências|pêsames|condoleance\w*|kondolenc\w*|wyraz\w* współczucia"),
)  # fmt: skip
_SAID = {
    "thanks": {"it": "Grazie", "pt": "Obrigado", "nl": "Bedankt", "pl": "Dziękujemy"},
    "luck": {"it": "Congratulazioni", "pt": "Parabéns", "nl": "Gefeliciteerd", "pl": "Gratulacje"},
    "farewell": {"it": "Un saluto", "pt": "Adeus", "nl": "Tot ziens", "pl": "Do widzenia"},
    "grief": {
        "it": "Condoglianze", "pt": "Os nossos sentimentos", "nl": "Gecondoleerd", "pl": "Wyrazy współczucia",
    },
}  # fmt: skip
_LANGUAGES = ("it", "pt", "nl", "pl")
_ANY = re.compile("|".join(rf"\b(?:{words})" for _, words in _SORTS), re.I)
_TO = {
    "it": ("per|a|al|alla|ai|alle|allo|agli", (
        (r"il ", "al "), (r"la ", "alla "), (r"lo ", "allo "), (r"l['’]", "all'"), (r"i ", "ai "), (r"gli ", "agli "), (r"le ", "alle "),
        (r"(?=(?:mio|nostro|suo|tuo) )", "al "), (r"(?=(?:nostra) )", "alla "), (r"(?=(?:nostri|miei|suoi) )", "ai "), (r"(?=(?:nostre|mie|sue) )", "alle "), (r"", "a "),
    )),
    "pt": ("para|pra|a|ao|à|aos|às", (
        (r"o ", "ao "), (r"a ", "à "), (r"os ", "aos "), (r"as ", "às "), (r"(?=(?:meu|nosso|seu) )", "ao "), (r"(?=(?:minha|nossa|sua) )", "à "),
        (r"(?=(?:meus|nossos|seus) )", "aos "), (r"(?=(?:minhas|nossas|suas) )", "às "), (r"", "a "),
    )),
    "nl": ("voor|aan|van", ()),
    "pl": ("dla", ()),
}  # fmt: skip
"""What leads to whom a greeting is for, and how one speaks of them behind *grazie* or *obrigado*."""
_APART = {"luck": ("nl",), "farewell": ("nl", "pl", "pt"), "thanks": ("pl",), "grief": ("nl",)}
"""Greetings that stand alone, before whom they are for."""


def greets(text: str) -> re.Match[str] | None:
    """The word of a text that says which greeting it is."""
    return _ANY.search(text)


def opened(row: str, tongue: str) -> str:
    """A first row that only says what greeting it is and for whom, as that greeting: *Grazie alla maestra Carla*."""
    if tongue not in _LANGUAGES:
        return row
    for sort, words in _SORTS:
        lead, changed = _TO[tongue]
        head = re.match(
            rf"^(?:(?:[\w-]+ )){{0,4}}?(?:{words})(?: (?:video|film\w*|filmik|vídeo))?(?: (?:{lead})\b ?)(?P<whom>.+)$",
            row,
            re.I,
        )
        if head is None:
            continue
        said, whom = _SAID[sort][tongue], head["whom"].strip()
        given = re.search(r"\b(al|alla|ai|alle|allo|agli|ao|à|aos|às)\s*$", row[: head.start("whom")], re.I)
        if tongue in _APART.get(sort, ()):
            kept = row[head.start() : head.start("whom")].split()[-1]
            return f"{said}! {kept[:1].upper()}{kept[1:]} {whom}"
        if tongue == "nl":
            return f"{said}: {whom}" if sort != "thanks" else f"Dank aan {whom}"
        if tongue == "pl":
            return f"{said} dla {whom}"
        if given:
            return f"{said} {given[1]} {whom}"
        pattern, to = next((p, t) for p, t in changed if re.match(p, whom, re.I))
        return f"{said} {to}{re.sub(rf'^{pattern}', '', whom, count=1, flags=re.I) if pattern else whom}"
    return row
