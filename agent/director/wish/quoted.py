"""Lines that the voice says to the letter, inside a wish: ``It opens with "Tickets, please."``, ``Slogan: "See further."``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from agent.director.story.writer import Draft

_QUOTE = re.compile(
    r"\"(?P<a>[^\"]+)\"|“(?P<b>[^”]+)”|«\s*(?P<c>[^»]+?)\s*»|„(?P<d>[^“”\"]+)[“”\"]|「(?P<e>[^」]+)」|『(?P<f>[^』]+)』"
)
LAST = re.compile(
    r"\b(?:end(?= ?:)|tag ?line|slogan|claim|motto|call to action|sign[- ]?off|(?:very |the )?(?:last|final|closing|end(?:ing)?) (?:lines?|words?|sentences?|thing|phrase|frame)|(?:end|ends|ending|close|closes|finish|finishes|conclude)s? (?:with|on|by)|(?:at|in) the (?:very )?end|last(?:ly)?\b[^.]{0,24}$|finally"
    r"|am (?:ende|schluss)|zum (?:schluss|abschluss)|endet mit|letzte[rsn]? (?:satz|worte?|zeile)|schluss(?:satz|wort)|à la fin|pour finir|termine par|fini(?:r|t|ssez) (?:sur|par|avec)|terminer (?:sur|par)|enden mit|acabar con|terminar con|termina con|dernière (?:phrase|réplique)|dernier mot|al final|para terminar|termin[ae] (?:con|diciendo)|acabe (?:con|diciendo)|acaba con|última (?:frase|palabra|línea))(?!\w)|最後|最后",
    re.I,
)
FIRST = re.compile(
    r"\b(?:(?:the |very )?(?:first|opening) (?:lines?|words?|sentences?|thing)|(?:open|opens|start|starts|begin|begins|opening|starting)(?: \w+)? (?:with|on|by)|at the (?:start|beginning)|am anfang|zu beginn|beginnt mit|erste[rsn]? (?:satz|worte?|zeile)|au début|commence par|première (?:phrase|réplique)"
    r"|al principio|empieza con|comienza con|primera (?:frase|línea))(?!\w)|最初|冒頭|开头",
    re.I,
)
_VOICE = re.compile(
    r"\b(?:voice(?:[- ]?over)?|narrat(?:or|ion)|speaker|(?:only|one) (?:line|words?|sentence)|said it best|in (?:his|her|their) own words|saying|(?:she|he|they|it) (?:only )?says?|quot(?:e|es|ing|ation)|word for word|verbatim|exactly"
    r"|stimme|sprecher(?:in)?|erzähler(?:in)?|wörtlich|genau|voix|narrateur|narratrice|mot pour mot|voz|narrador(?:a)?|textualmente|mot à mot|palabra por palabra|tal cual|tel quel|parola per parola|voce|narratore)(?!\w)|台詞|セリフ|台词",
    re.I,
)
_ALONE = re.compile(
    r"\b(?:nothing(?: else)?|no other words?|only|just|sole|nichts(?: anderes)?|nur|einzige[rn]?|rien d'autre|seulement|uniquement|seule|nada más|solo|sólo|única)\b",
    re.I,
)
_BARE = re.compile(
    r"(?:(?<=[.!?;\n])|^)\s*(?:our |the |and the )?(?:tag ?line|slogan|claim|motto|(?:last|final|closing) (?:line|words?))(?: is| should be| must be| reads?)?\s*:\s*(?P<line>[^\"“«„\n]+?[.!?](?=\s|$)|[^\"“«„\n.!?]+$)",
    re.I,
)
"""A slogan without its quotation marks."""
_BREAK = re.compile(r"[.!?;\n。！？]|,\s+(?:and|und|et|y)\s+(?=\w)|、|\s(?:and|und|et|y)\s+(?=the (?:last|first|final|very))", re.I)  # fmt: skip
_REST = re.compile(r"^\s*(?:で(?:お願いします|す)?|。|[.,;](?!\w)|(?:as )?(?:the |our )?(?:last|first|final|closing|opening) (?:line|words?|sentence))+", re.I)  # fmt: skip
"""What is left behind a line that went."""


_JOINT = re.compile(r"[\s,、]*(?:and|und|et|y)?[\s,、]*", re.I)


@dataclass(frozen=True)
class Quote:
    """What is said to the letter, where, and whether nothing else is."""

    text: str
    alone: bool = False
    at: str = "turn"
    """``first``, ``last`` or ``turn``."""


_BUT = re.compile(
    r"(?:(?<=[.!?,;\n])|^)\s*(?:and |but |und |aber |et |y )?(?:no|without|kein\w*|ohne|sans|pas de|sin)\s+(?:other |further |any )?(?:v\.?o\.?|voice(?:[- ]?over)?|narration|narrator|words|text|speech|talking|stimme|sprecher\w*|worte|voix(?: off)?|paroles|narrateur|voz(?: en off)?|palabras|narración)"
    r"\s+(?:except|but|besides|other than|apart from|save|außer|bis auf|sauf|à part|hormis|excepto|salvo|menos)(?: for)? (?:the |that |this |der |dem |die |den |la |le |el |esa |cette )?(?:end|last|final|closing|one|single|letzte\w*|dernière|última|slogan|tag|claim)[ -]?(?:lines?|words?|sentence|satz|zeile|phrase|frase|línea)?\s*[.!]?",
    re.I,
)
"""No voice but for a line that is given."""


def take(text: str) -> tuple[str, tuple[Quote, ...]]:
    """The wish without what gives the voice its lines, and those lines in their order."""
    if (but := _BUT.search(text)) and (_QUOTE.search(text) or _BARE.search(text)):
        left, quotes = _taken(f"{text[: but.start()]} {text[but.end() :]}".strip())
        return left, tuple(replace(quote, alone=True) for quote in quotes)
    return _taken(text)


def _taken(text: str) -> tuple[str, tuple[Quote, ...]]:
    if (bare := _BARE.search(text)) and not _QUOTE.search(text):
        line = bare["line"].strip()
        return f"{text[: bare.start()]} {text[bare.end() :]}".strip(), (Quote(line, at="last"),)
    found: list[Quote] = []
    left, start = "", 0
    for match in _QUOTE.finditer(text):
        lead = text[start : match.start()]
        cut = max((b.end() for b in _BREAK.finditer(lead)), default=0)
        clause = lead[cut:]
        behind = _REST.match(text[match.end() :])
        cue = f"{clause} {behind[0] if behind else ''}"
        at = "last" if LAST.search(cue) else "first" if FIRST.search(cue) else "turn"
        if at == "turn" and not _VOICE.search(clause):
            continue
        line = " ".join(next(filter(None, match.groups())).split())
        found.append(Quote(line, _alone(lead, clause) and at == "turn", at))
        kept = lead[:cut]
        left += f"{'' if _JOINT.fullmatch(kept) else kept}{_outer(clause)}"
        start = match.end() + (behind.end() if behind else 0)
    if not found:
        return text, ()
    left += f" {text[start:]}" if text[start:].strip() else ""
    left = re.sub(r"[ \t]+(?:and|und|et|y)?\s*(?=[.!?;]|$)", "", left).strip()
    if not re.search(r"\w{3,}|[^\x00-\u024f]{2,}", re.sub(r"\d+\s*\w+", "", left)):
        left = f"{found[0].text} {left}"
    return re.sub(r"[ \t]+", " ", left).strip(), tuple(found)


def _alone(lead: str, clause: str) -> bool:
    """Whether a line is all that is said: it is so called, or it is what the voice says word for word."""
    return bool(_ALONE.search(clause) or _EXACTLY.search(lead))


_EXACTLY = re.compile(
    r"\b(?:voice(?:[- ]?over)?|narrator|narration|v\.?o|stimme|sprecher(?:in)?|erzähler(?:in)?|voix(?: off)?|narrateur|narratrice|voz(?: en off)?|narrador(?:a)?|locución)[\s,:]+(?:(?:only |just |should |must |soll |doit |debe )*(?:says?|reads?|speaks?|sagt|liest|spricht|sagen|lesen|dit|lit|dire|dice|lee|decir)\b[\s,:]*)?(?:this |it |das |ceci |esto )?"
    r"(?:exactly|word for word|verbatim|to the letter|wörtlich|wort für wort|genau (?:so|das|dies\w*)|exakt|mot (?:à|pour) mot|exactement|textualmente|palabra por palabra|exactamente)\b",
    re.I,
)
"""What the voice says, and nothing else."""


def _outer(clause: str) -> str:
    """What stands in the clause before the words that lead to the line."""
    head, comma, rest = clause.partition(",")
    inner = any(cue.search(head) for cue in (_VOICE, LAST, FIRST))
    if comma and not inner and any(cue.search(rest) for cue in (_VOICE, LAST, FIRST)):
        return f"{head}. "
    led = re.match(r"(.*?\b(?:film|video|story|clip|ad|vid|spot)\b.*?)\s+(?:that|which|and|it|who) (?:opens?|ends?|starts?|begins?|closes?|finishes)\b", clause, re.I)  # fmt: skip
    return f"{led[1]}. " if led else " "


def placed(drafts: Sequence[Draft], quotes: Sequence[Quote]) -> list[Draft]:
    """The drafts with the lines in their scenes: the first, the last, or near the turn; all over the film where nothing else is said."""
    alone = any(quote.alone for quote in quotes)
    found = [replace(d, says=("",), kept=False) for d in drafts] if alone else list(drafts)
    last = len(found) - 1
    turns = [i for i, draft in enumerate(found) if draft.beat == "turn" and i < last]
    middle = turns[0] if turns else round(len(found) * 0.6)
    free = [quote for quote in quotes if quote.at == "turn"]
    spread = {id(quote): round(n * len(found) / len(free)) - 1 for n, quote in enumerate(free, 1)}
    for quote in quotes:
        turn = max(0, spread.get(id(quote), 0)) if alone else last if last < 2 else middle
        at = {"first": 0, "last": last}.get(quote.at, turn)
        before = found[at].says if found[at].kept and (alone or quote.at != "turn") else ()
        says = (quote.text, *before) if quote.at == "first" else (*before, quote.text)
        spoken = [one if re.search(r"[^\w\s]$", one) else f"{one}." for one in says if one]
        found[at] = replace(found[at], says=(" ".join(spoken),), kept=True)
        if quote.at == "turn" and not alone:
            middle = min(middle + 1, last)
    return found
