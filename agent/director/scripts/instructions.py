"""The instruction around a pasted script: what it should become, never a part of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.director.scripts import lists
from agent.director.scripts.words import FILM_NOUN, LABELLED, MAKING, POINTS_AT, SETTING, sentences
from agent.director.words import language as languages

_COURTESY = re.compile(
    r"^(?:(?:hi|hello|hey|hallo|salut|bonjour|hola|ok|okay|so|right|good (?:morning|evening|afternoon)|dear (?:team|all|pixora))\b(?: (?:there|all|team|everyone))?[\s,.!:]*)+",
    re.I,
)
"""What stands before an instruction and is none."""


def instruction(row: str, pointing: bool = False) -> bool:
    """Whether a row asks for a film; ``pointing``: and points at the text around it."""
    row = _COURTESY.sub("", row)
    if len(row.split()) > 40 or LABELLED.match(row) or row.lstrip().startswith("|"):
        return False
    points = bool(POINTS_AT.search(row))
    if pointing:
        return points and bool(MAKING.match(row) or (FILM_NOUN.search(row) and row.rstrip().endswith(":")))
    if MAKING.match(row):
        return points or bool(FILM_NOUN.search(row) or SETTING.search(row)) or row.rstrip().endswith(":")
    return (
        row.rstrip().endswith(":")
        and bool(FILM_NOUN.search(row) or points)
        and not lists.read_list([row, row])
    )


def settings_only(row: str) -> bool:
    pieces = [piece for piece in re.split(r"[,;.]\s*", row.strip()) if piece]
    return bool(pieces) and len(row.split()) <= 16 and all(SETTING.search(piece) for piece in pieces)


def peel(rows: list[str]) -> tuple[str, list[str]]:
    """(instruction, rows) with leading and closing instructions taken off the rows."""
    rows = list(rows)
    while rows and not rows[0].strip():
        rows.pop(0)
    while rows and not rows[-1].strip():
        rows.pop()
    said: list[str] = []
    if not rows:
        return "", rows
    first = rows[0].strip()
    same_row = re.match(r"^(.{3,240}?[:：])\s+(\S.*)$", first) or re.match(
        r"^([^\"“:.!?]{8,120}?[?.!:])\s+([\"“][^\"”]{12,}[\"”])\s*$", first
    )
    if same_row and len(sentences(same_row[1])) < 4 and instruction(same_row[1], pointing=True):
        said.append(same_row[1])
        rows[0] = same_row[2]
        behind = re.match(r"^([\"“«„].{12,}[\"”»“])[.,]?\s+(?=\S)(.{2,60})$", rows[0])
        if behind and settings_only(behind[2]):
            said.append(behind[2])
            rows[0] = behind[1]
    elif (
        len(rows) > 1
        and (instruction(first) or settings_only(first) or _announced(first) or _heads(first, rows[1:]))
        and not _marked(first)
    ):
        said.append(first)
        rows.pop(0)
    if len(rows) > 1:
        last = rows[-1].strip()
        if not _marked(last) and (settings_only(last) or (_closing(last) and len(last.split()) <= 20)):
            said.append(last)
            rows.pop()
    _peel_last_sentence(rows, said)
    return "\n".join(said), rows


def _heads(row: str, rows: Sequence[str]) -> bool:
    """Whether a row that sets something stands before a talk: ``Robot talk, 20s.``"""
    cues = sum(bool(lists.cue_of(one)) for one in rows if one.strip())
    led = row.rstrip().endswith(":") and _TALK.search(row) is not None
    return cues > 1 and (
        (len(row.split()) <= 12 and bool(SETTING.search(row))) or (led and len(row.split()) <= 30)
    )


_TALK = re.compile(
    r"\b(?:dialogue?s?|conversation|sketch|skit|chat|talk|banter|argument|gespräch|unterhaltung|sketsch|conversación|diálogo)\b",
    re.I,
)
"""What a row that ends with a colon calls the lines behind it."""


def _announced(row: str) -> bool:
    """Whether a row of a language whose words for it are not listed ends with a colon, and announces what follows."""
    known = ("en", "de", "fr", "es")
    return bool(re.search(r"[:：]$", row)) and len(row.split()) <= 25 and languages.detect(row) not in known


def _closing(row: str) -> bool:
    return instruction(row, pointing=True) and bool(
        FILM_NOUN.search(row)
        or SETTING.search(row)
        or re.match(r"(?i)(?:please )?(?:film|verfilme|filme|filma|animate|narrate)\b", row)
    )


def _peel_last_sentence(rows: list[str], said: list[str]) -> None:
    if not rows:
        return
    found = sentences(rows[-1])
    if len(found) > 2 and len(found[-1].split()) <= 12 and _closing(found[-1]) and SETTING.search(found[-1]):
        said.append(found[-1])
        rows[-1] = " ".join(found[:-1])


def _marked(row: str) -> bool:
    return bool(
        lists.read_table([row] * 2) or lists.read_list([row] * 3) or LABELLED.match(row) or lists.cue_of(row)
    )
