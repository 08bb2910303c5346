"""Who plays: which instruments a request wants in, out, more, alone or kept."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from agent.director.refine.draft import Clause
from agent.director.scripts.words import words_of
from agent.director.words.english import singular
from agent.director.words.lexer import Token


@dataclass
class Band:
    """Who should leave, join and stay."""

    out: list[str] = field(default_factory=list)
    into: list[str] = field(default_factory=list)
    keep: list[str] = field(default_factory=list)
    more: list[str] = field(default_factory=list)
    only: bool = False


_SIGNS = {
    ("neg", ""): "out", ("verb", "remove"): "out", ("verb", "cut"): "out", ("amount", "less"): "out", ("instead", "of"): "instead",
    ("verb", "keep"): "keep", ("guard", "only"): "only", ("verb", "keeponly"): "only", ("verb", "replace"): "old",
    ("verb", "swap"): "old", ("amount", "more"): "more", ("verb", "add"): "into", ("verb", "give"): "into", ("state", "off"): "gone",
}  # fmt: skip
"""What a concept says of the players after it, or before it where a part ends."""
_SAYING = {
    **dict.fromkeys(("hate", "strip", "pull", "bin", "axe", "stop"), "out"),
    **dict.fromkeys(("out", "gone", "go", "goes", "away"), "gone"),
    **dict.fromkeys(("than", "statt"), "instead"),
    **dict.fromkeys(("with", "for", "by", "to", "into", "durch", "gegen", "mit", "par", "por"), "into"),
    **dict.fromkeys(("alone", "solely"), "only"),
    **dict.fromkeys((",", ";", ":", "(", "but"), "end"),
    **dict.fromkeys(
        words_of("nervt nerven killing annoying annoys mad crazy awful horrible cheesy ugly wrong tired"),
        "gone",
    ),
}
"""The same for plain words."""


def _sign(token: Token) -> str:
    for key in ((token.kind, token.value), (token.kind, "")):
        if key in _SIGNS:
            return _SIGNS[key]
    return _SAYING.get(token.text.lower(), "")


def band_of(clause: Clause, players: list[int]) -> Band:
    """Read from left to right: what stands before, or at the end of a part, says what becomes of its players."""
    band = Band()
    swaps = any(_sign(t) == "old" for t in clause.tokens) and len(players) > 1
    mode = "old" if swaps and _sign(clause.tokens[-1]) == "old" else ""
    open_: list[tuple[str, str]] = []
    for index, token in enumerate(clause.tokens):
        if index in players:
            open_.append((called_in(clause, index), mode))
            continue
        sign = _sign(token)
        later = next((i for i in players if i > index), len(clause.tokens))
        last = any(_sign(t) == "end" for t in clause.tokens[index:later]) or later == len(clause.tokens)
        if sign == "end":
            _settle(band, open_, "")
            goes_on = token.text == "," and mode in ("out", "keep") and not _marks(clause.tokens[index + 1 :])
            open_, mode = [], mode if goes_on else ""
        elif sign in ("out", "gone") and open_ and last:
            clause.used.add(index)
            _settle(band, open_, "out")
            open_ = []
        elif sign == "into" and token.kind != "verb":
            if mode == "old" and open_:
                _settle(band, open_, "out")
                open_, mode = [], "into"
        elif sign in ("out", "instead"):
            if sign == "instead" and last and open_:
                band.only = True  # "guitar instead of the pop music"
            mode = "out" if not last else mode
        elif sign == "only":
            band.only = True
            mode = mode if mode == "keep" else "into"
        elif sign in ("keep", "old", "more", "into"):
            mode = sign
    _settle(band, open_, "")
    return band


def _marks(tokens: list[Token]) -> bool:
    """Whether the part that begins here says itself what becomes of its players."""
    for token in tokens:
        if token.kind == "mark":
            return False
        if token.kind in ("neg", "guard", "verb", "instead", "amount"):
            return True
        if token.text.lower() in ("in", "out", "a", "an", "solo"):
            return True
    return False


def _settle(band: Band, open_: list[tuple[str, str]], said: str) -> None:
    lists = {"out": band.out, "old": band.out, "keep": band.keep, "more": band.more}
    for name, mode in open_:
        lists.get(said or mode, band.into).append(name)


_KIND = words_of(
    "solo felt upright acoustic classical spanish electric nylon warm low high soft muted plucked bowed grand toy jazz steel slide baroque"
    " pizzicato deep gentle light distant quiet single lone simple plain old prepared alto bass tenor soprano slow"
)
"""What may be said before an instrument and belongs to it."""


def called_in(clause: Clause, index: int) -> str:
    """An instrument as the brief should name it, with what is said of its kind."""
    token = clause.tokens[index]
    name = token.value if token.kind == "instrument" else token.text.lower()
    if name == "strings" and singular(token.text.lower()) == "violin":
        name = "violins"
    said: list[str] = []
    at = index - 1
    own = words_of(re.sub(r"[^\w ]", " ", clause.film.music.brief.lower()))
    while at >= 0 and at not in clause.used:
        before = clause.tokens[at]
        words = before.text.lower().split()
        kinds = ("word", "light", "size", "language", "age", "mood", "louder", "style")
        if before.kind not in kinds or not all(word in _KIND or word in own for word in words):
            break
        clause.used.add(at)
        said.insert(0, before.text.lower())
        at -= 1
    clause.used.add(index)
    return " ".join([*said, name])
