"""A line that the voice says to the letter, inside a wish: ``The narrator only says: "Come home."``."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from agent.director.story.writer import Draft

_QUOTE = r"(?:\"(?P<a>[^\"]+)\"|“(?P<b>[^”]+)”|«\s*(?P<c>[^»]+?)\s*»|„(?P<d>[^“”]+)[“”])"
_VOICE = (
    r"(?:voice(?:[- ]?over)?|narrat(?:or|ion)|speaker|tag ?line|slogan|(?:closing|final|last|only|opening|one) (?:line|words?|sentence)"
    r"|(?:end|ends|ending|close|finish|start|begin|open)s? (?:with|on)(?: the)?(?: lines?| words?| sentence)?|said it best|in (?:his|her|their) own words"
    r"|quot(?:e|es|ing|ation)|word for word|verbatim|stimme|sprecher(?:in)?|erzähler(?:in)?|wörtlich|voix|narrateur|narratrice|mot pour mot|voz"
    r"|narrador(?:a)?|textualmente|voce|narratore)"
)
_LED = re.compile(
    rf"(?P<lead>(?:^|(?<=[.!?;\n]))[^.!?;\n\"“«„]*\b{_VOICE}\b[^.!?\"“«„]{{0,80}}?){_QUOTE}(?P<after>[.,;]?)",
    re.I,
)
_ALONE = re.compile(
    r"\b(?:nothing(?: else)?|no other words?|only|just|sole|nichts(?: anderes)?|nur|einzige[rn]?|rien d'autre|seulement|uniquement|seule|nada más|solo|sólo|única)\b",
    re.I,
)


@dataclass(frozen=True)
class Quote:
    """What is said to the letter, and whether nothing else is."""

    text: str
    alone: bool


def take(text: str) -> tuple[str, Quote | None]:
    """The wish without the sentence that gives the voice its line, and that line."""
    match = _LED.search(text)
    if not match:
        return text, None
    line = next(filter(None, (match[name] for name in "abcd")))
    alone = bool(_ALONE.search(match["lead"]))
    lead = match["lead"].strip()
    outer = (
        lead.split(",")[0]
        if "," in lead and not re.search(rf"\b{_VOICE}\b", lead.split(",")[0], re.I)
        else ""
    )
    rest = f"{text[: match.start()]}{' ' + outer + '.' if outer else ''} {text[match.end() :]}"
    if not re.search(r"\w{3,}", re.sub(r"\d+\s*\w+", "", rest)):
        rest = f"{line} {rest}"
    return re.sub(r"[ \t]+", " ", rest).strip(), Quote(" ".join(line.split()), alone)


def placed(drafts: Sequence[Draft], quote: Quote) -> list[Draft]:
    """The drafts with the line in its scene: at the turn, or at the end where nothing else is said."""
    found = [replace(d, says=("",), kept=False) for d in drafts] if quote.alone else list(drafts)
    turns = [i for i, draft in enumerate(found) if draft.beat == "turn" and i < len(found) - 1]
    at = len(found) - 1 if quote.alone or len(found) < 3 else turns[0] if turns else round(len(found) * 0.6)
    found[at] = replace(found[at], says=(quote.text,), kept=True)
    return found
