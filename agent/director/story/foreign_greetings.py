"""What a greeting says first: thanks, and in Italian, Portuguese, Dutch or Polish congratulations, a farewell, condolence."""

from __future__ import annotations

import re

from agent.director.words import english

_SORTS = (
    (
        "thanks",
        r"danke?[- ]?(?=video|film|clip)|dankes(?=video|film|clip)|dankeschön|dankesgruß|remerciements?|agradecimiento|ringraziament[oi]|ringraziare|agradecimentos?|agradecer|bedank\w*|dankfilm\w*|dankwoord|dankvideo|podziękowa\w*|podziękuj\w*",
    ),
    (
        "luck",
        r"congratulazioni|auguri|parabéns|gefeliciteerd|felicitações|felicitação|felicitaties?|gratulac\w*|gelukwens\w*",
    ),
    (
        "farewell",
        r"(?:di |de )?(?:addio|saluto|despedida|afscheid|pożegnani\w*)|afscheids\w*|pożegnaln\w*",
    ),
    ("grief", r"beileids?(?:[- ]?(?:film|video|clip|karte|gruß))?|condoléances|condolencias|pésame|condoglianze|condolências|pêsames|condoleance\w*|kondolenc\w*|wyraz\w* współczucia"),
    ("invitation", r"invito|convite|uitnodiging(?:s(?=film|video))?|zaproszeni[ea]\w*"),
)  # fmt: skip
_SAID = {
    "thanks": {"de": "Danke", "fr": "Merci", "es": "Gracias", "it": "Grazie", "pt": "Obrigado", "nl": "Bedankt", "pl": "Dziękujemy"},
    "luck": {"it": "Congratulazioni", "pt": "Parabéns", "nl": "Gefeliciteerd", "pl": "Gratulacje"},
    "farewell": {"it": "Un saluto", "pt": "Adeus", "nl": "Tot ziens", "pl": "Do widzenia"},
    "grief": {
        "de": "Herzliches Beileid", "fr": "Nos condoléances", "es": "Nuestro pésame", "it": "Condoglianze", "pt": "Os nossos sentimentos", "nl": "Gecondoleerd", "pl": "Wyrazy współczucia",
    },
    "invitation": dict.fromkeys(("it", "pt", "nl", "pl"), ""),
}  # fmt: skip
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
    "fr": ("pour|à|au|aux", (
        (r"le ", "au "), (r"les ", "aux "), (r"", "à "),
    )),
    "es": ("para|a|al", ((r"el ", "al "), (r"", "a "))),
    "de": ("für|an", ()),
    "nl": ("voor|aan|van", ()),
    "pl": ("dla", ()),
}  # fmt: skip
"""What leads to whom a greeting is for, and how one speaks of them behind *grazie* or *obrigado*."""
_APART = {"luck": ("nl",), "farewell": ("nl", "pl", "pt"), "thanks": ("pl", "de"), "grief": ("nl", "de")}
"""Greetings that stand alone, before whom they are for."""


def greets(text: str) -> re.Match[str] | None:
    """The word of a text that says which greeting it is."""
    return _ANY.search(text)


def invites(text: str) -> bool:
    """Whether a text begins as an invitation."""
    return (
        re.match(
            r"\W*(?:\w+ )?(?:invito|convite|uitnodiging|zaproszenie|invitaci[oó]n|invitation|einladung)",
            text,
            re.I,
        )
        is not None
    )


def opened(row: str, tongue: str) -> str:
    """A first row that only says what greeting it is and for whom, as that greeting: *Grazie alla maestra Carla*."""
    for sort, words in _SORTS:
        if tongue not in _SAID[sort]:
            continue
        lead, changed = _TO[tongue]
        lead = f"{lead}|na|do|op" if sort == "invitation" else lead
        head = re.match(
            rf"^(?:(?:[\w-]+ )){{0,4}}?(?P<word>{words})(?: (?:video|film\w*|filmik|vídeo|clip))?(?:video|film|clip)?(?: (?P<lead>{lead})\b ?)(?P<whom>\S[\s\S]*)$",
            row,
            re.I,
        )
        if head is None:
            continue
        said, whom = _SAID[sort][tongue], head["whom"].strip()
        given = re.search(
            r"\b(al|alla|ai|alle|allo|agli|ao|à|aos|às|au|aux)\s*$", row[: head.start("whom")], re.I
        )
        if sort == "invitation" or head["word"].lower() == "auguri":
            return f"{english.capitalise(re.sub('ings$', 'ing', head['word']))} {head['lead']} {whom}"
        if tongue in _APART.get(sort, ()):
            stop = "." if sort == "grief" else "!"
            return f"{said}{stop} {english.capitalise(head['lead'])} {whom}"
        if tongue == "nl":
            return f"{said}: {whom}" if sort != "thanks" else f"Dank aan {whom}"
        if tongue == "pl":
            return f"{said} dla {whom}"
        if given:
            return f"{said} {given[1]} {whom}"
        pattern, to = next((p, t) for p, t in changed if re.match(p, whom, re.I))
        return f"{said} {to}{re.sub(rf'^{pattern}', '', whom, count=1, flags=re.I) if pattern else whom}"
    return row
