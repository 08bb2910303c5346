"""Requests that leave out what should be there instead: which colour, which name. They are asked back."""

from __future__ import annotations

import re

from agent.director.refine.bare import bare, held_in
from agent.director.refine.draft import Clause
from agent.director.refine.targets import members
from agent.director.refine.types import Reply
from agent.director.refine.words import called
from agent.director.words.english import singular

_COLOUR = re.compile(
    r"^(?:please )?(?:change|alter|i want to change|replace|switch|ändere|ändern|wechsle|change|changez|modifie|cambia|cambie|modifica)\s+"
    r"(?:(?:the |die |la |le |el )?(?:colou?rs?|farbe|couleur|color)\s+(?:of|von|der|des|vom|de|del|du|d')\s*(?P<of>.+)|(?P<whose>.+?)(?:'s)? colou?r)$"
    r"|^(?P<other>.+?) (?:in |should (?:be|have|get) (?:in )?|needs )?(?:an? )?(?:another|different|other|new|andere[nr]?|anderer) (?:colou?r|farbe)$",
    re.I,
)
_NAME = re.compile(
    r"^(?:please )?(?:(?:change|alter|ändere|ändern|change|changez|cambia|cámbia|cambie)(?:le)?\s+(?:the |den |le |el )?(?:name|namen|nom|nombre)(?: (?:of|von|der|des|de|du|a|à|del|al))?\s*(?P<of>.+)"
    r"|(?:change|alter)\s+(?P<whose>.+?)(?:'s)? name|(?:give|gib|donne|dale|da) (?P<give>.+?) (?:another|a different|a new|einen anderen|einen neuen|un autre|un nouveau|otro) (?:name|namen|nom|nombre))$",
    re.I,
)


def colour(clause: Clause) -> bool | Reply:
    """``change the colour of her coat``: to which one is asked."""
    match = _COLOUR.match(clause.text.strip(" .!?"))
    if not match or clause.seen("colour") or clause.seen("quote") or clause.seen("palette"):
        return False
    what = (match["of"] or match["whose"] or match["other"]).strip()
    nouns = re.findall(r"[^\W\d_]+", bare(clause).lower())
    held = members(clause.film, clause.tokens) or any(
        held_in(clause.film, singular(n)) for n in nouns if len(n) > 2
    )
    described = " ".join(m.description for m in clause.film.cast).lower()
    if not held and not any(
        singular(n) in described for n in nouns if len(n) > 2 and n not in ("colour", "color", "the")
    ):
        return False
    what = re.sub(r"^(?:the|der|die|das|la|le|el) ", "", what, flags=re.I)
    return clause.draft.ask(
        "which_colour",
        *(
            f"make {what if what.split()[0].lower() in ('his', 'her') else 'the ' + what} {c}"
            for c in ("red", "blue", "yellow")
        ),
        what=what,
    )


def name(clause: Clause) -> bool | Reply:
    """``change the girl's name``: the new one is asked for."""
    match = _NAME.match(clause.text.strip(" .!?"))
    if not match or clause.seen("quote") or clause.seen("thing", "film", "title"):
        return False
    found = [m for _, m in members(clause.film, clause.tokens)]
    if len({m.id for m in found}) != 1:
        return False
    return clause.draft.ask(
        "which_name", f"call {called(found[0])} …", what=found[0].name or called(found[0])
    )
