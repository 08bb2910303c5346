"""Draft or final quality of everything that is made."""

from __future__ import annotations

import re

from agent.director.refine.draft import CHANGE, Clause
from agent.director.refine.types import Answer, Reply
from agent.director.refine.words import ask

_QUALITY = r"(?:quality|qualität|qualité|calidad|version|fassung|resolution|auflösung|résolution|resolución)"
_FINAL = re.compile(
    rf"\b(?:(?:final|full|high|highest|best|top|hd|finale[rs]?|finalen|endgültige[rn]?|beste[rn]?|bester|höchste[rn]?|hohe[rn]?|volle[rn]?|haute|meilleure|pleine|alta|mejor|máxima) {_QUALITY}"
    r"|(?:qualité|calidad|versión) (?:finale|final|maximale|máxima|définitive|definitiva)|endqualität|in final|not (?:a |the )?drafts? (?:any ?more|anymore|any longer))\b",
    re.I,
)
_DRAFT = re.compile(
    rf"\b(?:(?:draft|preview|rough|low|cheap|entwurfs?|niedrige[rn]?|vorschau) ?-?{_QUALITY}|entwurfsqualität|(?:qualité|version) brouillon|calidad de borrador|back to (?:a )?draft|as a draft|als entwurf)\b",
    re.I,
)


def quality(clause: Clause) -> bool | Reply:
    """``switch to final quality``: pictures and clips are made by the better models."""
    final, draft = _FINAL.search(clause.text), _DRAFT.search(clause.text)
    found = final or draft
    if (
        not found
        or (final and draft)
        or clause.names_some()
        or clause.seen("thing", "voice", "music", "sound")
    ):
        return False
    told = {word.lower() for word in re.findall(r"\w+", found[0])}
    clause.used |= {i for i, t in enumerate(clause.tokens) if {*re.findall(r"\w+", t.text.lower())} <= told}
    clause.use(*CHANGE, "swap", "again")
    clause.take_all("thing", "film", "picture", "everything", "animation")
    clause.take_all("quant")
    clause.references()
    value = "final" if final else "draft"
    if not clause.draft.whole("settings.quality", value):
        return Answer(ask("same", clause.draft.language))
    clause.draft.tell("quality", what=value)
    return True
