"""Scripts in which somebody speaks among directions: what is seen in plain rows, what is said behind a name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from agent.director.scripts import framings, lists
from agent.director.scripts.sections import NARRATOR, Part
from agent.director.scripts.words import FIELDS, FILM_NOUN, LABELLED, LABELS, POINTS_AT, SETTING_LABELS, plain

_FADE = r"(?:FADE(?:S)? (?:IN|OUT|UP|TO BLACK|TO WHITE|FROM BLACK)|(?:AUF|AB|AUS)BLENDE|FONDU(?: AU NOIR| ENCHAÎNÉ)?|FUNDIDO(?: A NEGRO)?|CUT TO(?: BLACK)?|SMASH CUT(?: TO)?|DISSOLVE(?: TO)?|THE END|FIN|ENDE|BLACK SCREEN|TITLES? OVER BLACK)"
_FADES = re.compile(rf"(?:^|(?<=[.!?»”\"\s]))\s*\b{_FADE}\s*(?:[.:]|$)\s*")
_FADED = re.compile(
    r"^(?:fade (?:in|out|up|to black|from black)|(?:auf|ab|aus)blende|fondu(?: au noir)?|fundido(?: a negro)?)\s*(?:[.:]\s*|$)",
    re.I,
)
_TELLERS = r"(?:narrat(?:or|ion)|voice[- ]?over|v\.?o\.?|off|sprecher(?:in)?|erzähler(?:in)?|(?:off-)?stimme(?: aus dem off)?|narrateur|narratrice|voix[- ]off|voix|narrador(?:a)?|voz en off|voce fuori campo)"
_NAME = r"[A-ZÀ-ÝŒ][A-ZÀ-ÝŒ'’.-]+(?: [A-ZÀ-ÝŒ0-9][A-ZÀ-ÝŒ0-9'’.-]*){0,3}"
_CUE = re.compile(
    rf"(?:^|(?<=[.!?…»”\"):]\s))(?:{_NAME}|(?i:{_TELLERS}))\s*(?:\([^()]{{1,40}}\))?\s*[:：]\s+(?=\S)"
)
"""Somebody's name in capitals, or whoever narrates, in front of words that are said."""
_SHOUTED = re.compile(rf"{_NAME}\s*(?:\([^()]{{1,40}}\))?\s*[:：]")
_SIZED = re.compile(rf"(?<=[.!?»”\"])\s+(?=(?:{framings.NAMES})\s*[:：])", re.I)
_QUOTED = re.compile(r"^(?P<said>(?:«[^«»]+»|“[^“”]+”|\"[^\"]+\"|„[^“”„]+[“”])[.,]?)\s+(?=\S)")
_SETS = re.compile(r"^(?:scene|szene|scène|escena|scena|cena|action|handlung|action)\s*[:：]\s*", re.I)
"""What stands in front of the first picture of a script that is one scene."""
_STOPPED = re.compile(r"[.!?…]\s?[\"'”’“»)]*\s*$")


def apart(row: str) -> list[str]:
    """A line in which several speak among directions, row by row: ``A field. FERMIÈRE : « Non. » She hangs up.``"""
    cues = [cue for cue in _CUE.finditer(row) if not _sets(cue[0])]
    if not cues or (len(cues) == 1 and cues[0].start() == 0 and not _QUOTED.match(row[cues[0].end() :])):
        return [row]
    found: list[str] = []
    starts = [cue.start() for cue in cues]
    pieces = [row[: starts[0]], *(row[a:b] for a, b in pairwise([*starts, len(row)]))]
    for piece in pieces:
        cue = _CUE.match(piece)
        said = _QUOTED.match(piece[cue.end() :]) if cue else None
        if cue and said:
            found += [f"{cue[0].strip()} {said['said']}", piece[cue.end() + said.end() :].strip()]
        else:
            found.append(piece.strip())
    return [one for piece in found for one in _SIZED.split(piece) if one.strip()]


def _sets(cue: str) -> bool:
    """Whether what stands in front of a colon is a setting or a field, and nobody's name."""
    name = re.sub(r"\([^)]*\)|[:：]", "", cue).strip().lower()
    label = LABELS.get(name)
    if label == "spoken":
        return False
    return label is not None or bool(set(name.split()) & (SETTING_LABELS | FIELDS))


def faded(row: str) -> bool:
    """Whether a row opens or closes a film: ``FADE IN:``."""
    return bool(_FADED.match(row.strip()) or _FADES.match(row.strip()))


def unfaded(row: str) -> list[str]:
    """The rows that a line holds between the words that open or close a film: ``FADE IN:``."""
    return [piece for one in _FADES.split(row) if (piece := _FADED.sub("", one.strip()).strip())]


def _line(row: str) -> tuple[str, str] | None:
    """(who speaks, what is said) of a row; nobody is named where it is narrated."""
    label = LABELLED.match(row)
    if label and LABELS[label[1].lower()] == "spoken":
        return NARRATOR, lists.narration(label[2])
    told = re.match(rf"^{_TELLERS}\s*(?:\([^()]*\))?\s*[:：]\s*(\S.*)$", row, re.I)
    if told:
        return NARRATOR, lists.narration(told[1])
    if lists.framed(row) or _sets(row.partition(":")[0]):
        return None
    return lists.cue_of(row)


def read(rows: Sequence[str]) -> tuple[list[str], list[Part]] | None:
    """(rows before the script, its scenes), where what is seen stands in plain rows between what is said.

    A scene begins with what is seen after something was said, or with the size of another shot.
    """
    plays = [row.strip() for row in rows if row.strip()]
    before: list[str] = []
    while len(plays) > 2 and not _line(plays[0]) and _announces(plays[0]):
        before.append(plays.pop(0))
    lines = [_line(row) for row in plays]
    spoken = [line for line in lines if line]
    if not _scripted(plays, lines):
        return None
    parts: list[Part] = []
    for row, line in zip(plays, lines, strict=True):
        begins = not line and (not parts or parts[-1].lines or (lists.framed(row) and parts[-1].visual))
        if begins or not parts:
            parts.append(Part())
        if line and line[1]:
            parts[-1].lines.append(line)
        elif not line and (label := LABELLED.match(row)) and LABELS[label[1].lower()] in ("audio", "motion"):
            getattr(parts[-1], LABELS[label[1].lower()]).append(plain(label[2]))
        elif not line:
            parts[-1].visual.append(plain(re.sub(r"^\((.+)\)$", r"\1", _SETS.sub("", row))))
    who = dict.fromkeys(name for name, _ in spoken if name != NARRATOR)
    if not parts[0].visual:
        parts[0].visual = [" and ".join(who)]
    return (before, parts) if spoken else None


_TOLD = re.compile(
    r"(?:they|he|she|both|the two|nobody|silence|a pause|sie|er|beide|niemand|stille|ils?|elles?|tous|personne|silence|ellos|ellas|él|ella|ambos|los dos|nadie)\b",
    re.I,
)
"""How a direction begins that goes on from what was said."""


def _announces(row: str) -> bool:
    """Whether a row only tells that a film or a script follows."""
    if re.search(r"[\"“„«»]", row):
        return False
    return bool(FILM_NOUN.search(row)) or (
        len(row.split()) <= 5 and bool(POINTS_AT.search(row)) and not _SETS.match(row)
    )


def _scripted(plays: Sequence[str], lines: Sequence[tuple[str, str] | None]) -> bool:
    """Whether rows are a script: one that begins with what is seen, and in which every direction is a row of its own."""
    spoken = [line for line in lines if line]
    others = [row for row, line in zip(plays, lines, strict=True) if not line]
    directed = (
        all(map(_TOLD.match, others))
        or all(_SHOUTED.match(row) for row, line in zip(plays, lines, strict=True) if line)
        or all(re.fullmatch(r"\(.+\)", row) for row in others)
    )
    if (
        not plays
        or not spoken
        or all(lines)
        or (lines[0] and not directed)
        or any(lists.begins(row) for row in plays)
    ):
        return False
    fields = [LABELS[label[1].lower()] for row in plays if (label := LABELLED.match(row))]
    if {"visual", "seconds", "heading"} & set(fields) or any(row.isupper() for row in plays[1:]):
        return False
    runs_on = any(
        line and not now and not _STOPPED.search(row)
        for (row, line), now in zip(zip(plays, lines, strict=True), lines[1:], strict=False)
    )
    shown = [row for row, line in zip(plays, lines, strict=True) if not line]
    opens = bool(_SETS.match(plays[0]) or lists.framed(plays[0]))
    named = all(_CUE.match(row) for row, line in zip(plays, lines, strict=True) if line)
    if lines[0]:
        return named and not runs_on
    quoted = any(re.search(r"[:：]\s*[\"“„«]", row) for row, line in zip(plays, lines, strict=True) if line)
    alone = len(spoken) == 1 and not (opens or quoted or any(map(_SHOUTED.match, plays)))
    return named and not runs_on and not alone and (opens or len(plays) > 2) and len(shown[0].split()) > 1
