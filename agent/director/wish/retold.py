"""What the parts of a wish tell, as one text that rules read, and the words that are said to the letter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from agent.director.reader.wishes import Piece
from agent.director.wish import genre as genres
from agent.director.wish import parted_words as known
from agent.director.wish import parts, quoted, settings
from agent.director.wish.lengths_words import FILM
from agent.director.wish.quoted import Quote
from agent.director.wish.triage_words import WRITERS
from agent.director.words import concrete, english


def unset(pieces: Sequence[Piece]) -> str:
    """A greeting without its settings: who greets, whom and what for are told of in every part of it."""
    said = ("tell", "ask", "form", "for", "chat", "say", "cue")
    stops = (re.search(r"[.?!](?=\s*$)", piece.text) for piece in pieces)
    kept = " ".join(
        piece.text.strip() if piece.kind in said else stop[0] if stop else ""
        for piece, stop in zip(pieces, stops, strict=True)
    )
    kept = re.sub(r" {2,}", " ", kept)
    kept = re.sub(r"(?<=[\w,]) (?=[.?!](?: |$))|(?<=[.?!]) [.?!](?= |$)", "", kept)
    return settings.tidy(kept)


_WOULD_YOU = re.compile(
    r"\W*(?:please |bitte )?(?:could|can|would) (?:you|we|i)\b|pourriez|pouvez|peux-tu|könn(?:t|en|test)|kannst|würd|puede|podr|potre|pode",
    re.I,
)
"""How one asks somebody for a film."""


def unasked(pieces: Sequence[Piece]) -> list[Piece]:
    """The parts without a question for a film that stands behind what is told: *Could you make a little film …?*"""
    found: list[Piece] = []
    asking = False
    for piece in pieces:
        told = any(one.kind == "tell" for one in found)
        asking = told and (
            (piece.kind == "ask" and bool(_WOULD_YOU.match(piece.text)))
            or (asking and piece.kind in ("form", "length", "for", "tone"))
        )
        if not asking:
            found.append(piece)
    return found


@dataclass
class _Telling:
    """What is told so far, behind the words that name the sort of film."""

    asked: bool
    """Whether the wish is a question for a film, so that its question mark ends no question."""
    told: str = ""
    form: str = ""
    joint: str = ""
    """What stands between the two: *about*, *for*, *where*."""

    def name(self, piece: Piece, before: Piece | None) -> None:
        """Take up a part that is not told, where it names the sort of film."""
        words = piece.text.strip(" ,.;:")
        if piece.kind == "ask" and not self.told:
            if known.HOW_TO.search(self.form) and not known.JOINT.search(piece.text):
                self.form = f"{self.form} {words}"  # "how to | fix | a puncture"
            if not self.form and (asks := known.FORMED.search(piece.text)):
                self.form = "advert" if asks[0].lower().startswith("adv") else "announcement"
        addressed = piece.kind == "for" and piece.text.rstrip().endswith(":") and not self.told
        if addressed and self.form and before is not None and before.kind == "form":
            self.form = f"{self.form} {words}"
        if piece.kind == "form" and not self.form and not known.CODE.search(piece.text):
            self.form = known.EDGES.sub("", known.ARTICLE.sub("", piece.text.strip(" ,.;:!-")))

    def tell(self, piece: Piece, before: Piece | None) -> None:
        """Take up a part that is told, joined to what is told before it."""
        lead = before.text.strip() if before is not None and before.kind == "ask" else ""
        text = f"but {piece.text}" if lead.lower() == "but" and not self.told else piece.text
        if before is not None and not self.told and genres.SEEKING.fullmatch(before.text.strip()):
            text = f"{before.text.strip()} {text}"  # "Busco | compañera de piso"
        if not self.told and self.form and (joined := known.GOES_ON.match(text.strip(" ,"))):
            comma = "," if joined[0].lower().strip() == "but" else ""
            self.told, self.form = f"{self.form}{comma} {text.strip(' ,;')}", ""
            return
        words = self._words(text, before)
        if not self.told:
            lead = before.text if before is not None and before.kind in ("ask", "form") else ""
            self.joint = found[1].lower() if (found := known.JOINT.search(lead)) else ""
            self.told = words.strip()
            return
        torn = before is not None and before.kind == "tell" and before.text.rstrip()[-1:].isalnum()
        if not torn and not re.search(r"[.!?:;…]$", self.told):
            colon = before is not None and before.text.rstrip().endswith(":")
            row = before is not None and before.text.endswith("\n- ")
            words = english.capitalise(words) if row else words
            self.told += ":" if colon else "." if row or words[:1].isupper() or words[:1].isdigit() else ","
        self.told = f"{self.told} {words}".strip()

    def _words(self, text: str, before: Piece | None) -> str:
        """The words of a part without what only joins it to others."""
        words = text.strip(" \t,;–—-") if self.told else known.AND.sub("", text.strip(" \t,;:.–—-"))
        words = known.AND.sub("", words) if before is not None and before.kind != "tell" else words
        words = known.POLITE.sub("", known.ENDING.sub("", words) if self.told else words)
        return re.sub(r"\?(?=$|\s)", ".", words, count=1) if self.asked else words


def told_of(pieces: Sequence[Piece]) -> str:
    """What is told, as one text, behind the sort of film where rules know it."""
    asked = any(piece.kind == "ask" and known.ASKING.match(piece.text.strip()) for piece in pieces)
    so_far = _Telling(asked)
    for before, piece, after in zip([None, *pieces], pieces, [*pieces[1:], None], strict=False):
        if piece.kind != "tell":
            so_far.name(piece, before)
        elif before is not None and before.kind == "scenes" and (rows := parts.rows(piece.text, before.text)):
            so_far.told = f"{so_far.told.rstrip(' ,.;:')}\n{rows}\n".lstrip()
        elif so_far.told or after is None or after.kind != "ask" or not WRITERS.match(piece.text.strip()):
            so_far.tell(piece, before)
    told = known.LABELS.sub(lambda label: label["bullet"] or "", so_far.told)
    told = parts.listed(told, parts.staged(pieces))
    return _named(told, so_far.form, so_far.joint, pieces) if told else ""


def _named(told: str, form: str, joint: str, pieces: Sequence[Piece]) -> str:
    """What is told, with the sort of film in front where it does not show in it."""
    if any(piece.kind in ("ask", "form") and known.EXPLAINS.search(piece.text) for piece in pieces):
        topic = next(filter(None, (known.EXPLAINED.match(p.text) for p in pieces if p.kind == "for")), None)
        if topic and not re.match(r"how|why|what|when|where", told, re.I):
            return f"Explain {topic[1]}: {told}"
        return told if genres.read(told).genre == "explainer" else f"Explain {told}"
    if re.match(r"how[- ]to \w", form, re.I):
        return f"{form} {told}"
    if form and genres.read(f"{form} {joint or ':'} {told}").genre not in (
        genres.read(told).genre,
        "narrative",
    ):
        return f"{form} {joint} {told}" if joint else f"{form}: {told}"
    if re.fullmatch(r"(?:please )?(?:say )?thanks?(?: to)?", form, re.I):
        return f"Thank you to {told}"
    lost = known.GUIDE.search(form) and not re.search(rf"\b{FILM}\b", form, re.I)
    if lost and not any(noun.lower() in told.lower() for noun in concrete.nouns(form)):
        return f"{english.capitalise(form)}: {told}"
    return f"video for {told}" if joint in ("for", "für", "pour", "para") and not form else told


def quotes_of(pieces: Sequence[Piece]) -> tuple[Quote, ...]:
    """Words to the letter, where they come, and whether nothing else is said."""
    found: list[Quote] = []
    limits = " ".join(
        piece.text for piece in pieces if piece.kind in ("limit", "cue", "voice", "ask", "silent")
    )
    alone = (
        bool(known.EXACTLY.search(limits))
        or not any(piece.kind == "tell" for piece in pieces)
        or any(piece.kind == "silent" and known.BUT.search(piece.text) for piece in pieces)
    )
    for before, piece in zip([None, *pieces], pieces, strict=False):
        if piece.kind != "say":
            continue
        cue = before.text if before is not None and before.kind in ("cue", "tell", "ask", "limit") else ""
        led = pieces[: pieces.index(piece)]
        if before is not None and before.kind == "limit" and len(led) > 1 and led[-2].kind == "cue":
            cue = f"{led[-2].text} {cue}"
        at = "last" if quoted.LAST.search(cue) else "first" if quoted.FIRST.search(cue) else "turn"
        words = " ".join(re.sub(r"[\"“”„«»]", " ", piece.text).split()).strip(" ,;")
        if words:
            found.append(Quote(words, alone and at == "turn", at))
    return tuple(found)
