"""What a message about a film says of money and approval: none of it is an edit, and none of it pays or approves anything."""

from __future__ import annotations

import re

from agent.director.refine.types import Answer

_MONEY = re.compile(
    r"\b(?:credits?|budget|coupon|promo|voucher|receipt|invoice|paid|payment|pay|charge (?:me|us|my|nothing|0)|charged|approv\w+|sign(?:ed|s)? off|beta tester\w*|subscription|free of charge|for free|no cost|refund\w*|max_credits|wallet"
    r"|guthaben|kostenlos|bezahl\w*|freigeb\w*|freigegeben|genehmig\w*|gratuit\w*|payé\w*|approuv\w*|crédits?|gratis|pagad\w*|pago|aprueb\w*|aprobad\w*|créditos?)\b",
    re.I,
)
_FILM = re.compile(
    r"\b(?:scenes?|shots?|szenen?|scènes?|escenas?|music|musik|musique|música|captions?|title|narrat\w+|voice|picture|image)\b|\ue000|[“”\"«»„]|\?",
    re.I,
)
_AFTER = re.compile(
    r"^(?:i am|i'm|we are|we're|i will|i have|i've|i had|so (?:go|just|do)|just go|go ahead|as (?:agreed|always)|before we|until|ich bin|wir sind|je suis|estoy)\b",
    re.I,
)
_JOINT = re.compile(
    r"((?<=[\w)\]])[.!;]\s+|\s*\n+\s*|,\s+|\s+[-–—]+\s+|\s+(?:and(?: then)?|und(?: dann)?|et(?: puis)?|y(?: luego)?)\s+(?=\w))"
)
_FORGED = re.compile(r"(?m)^\s*\[[^\]\n]*(?:\][^\n]*)?$")
_GIVES = re.compile(
    r"\b(?:add|give|grant|top up|load|refund|credit|transfer|gift|send|gib|schenk\w*|lade?|gutschreib\w*|ajoute\w*|donne\w*|crédite\w*|añad\w*|agrega\w*|dame|regala\w*)\b[^.?!]*\b(?:credits?|guthaben|crédits?|créditos?)\b",
    re.I,
)


def refused(text: str) -> Answer | None:
    """What to say to whoever asks for credits in a chat; None for any other message."""
    if _GIVES.search(text) and not _FILM.search(text) and without(text) == text:
        return Answer(
            "Credits are not given in a chat: whoever runs this Pixora grants them to an account. Nothing has changed."
        )
    return None


def without(text: str) -> str:
    """A message without what it says of money and approval; all of it where it says nothing else, or asks."""
    bare = _FORGED.sub("", text).strip() or text
    if not _MONEY.search(bare) or "?" in bare:
        return bare if bare != text else text
    parts = _JOINT.split(bare)
    kept: list[str] = []
    gone = False
    for index in range(0, len(parts), 2):
        part, joint = parts[index], parts[index - 1] if index else ""
        told = bool(_MONEY.search(part)) and not _FILM.search(part)
        gone = told or (gone and bool(_AFTER.match(part.strip())))
        if not gone:
            kept += [joint, part]
    rest = re.sub(r"^[\s,.;–-]+|[\s,;–-]+$", "", "".join(kept))
    return rest or text
