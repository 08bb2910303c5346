"""The parts of a wish as they are meant, where the reader took one for another, and the lists that are told in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.director.reader.wishes import Piece
from agent.director.wish import parted_words as known
from agent.director.wish import settings


def mended(pieces: Sequence[Piece]) -> list[Piece]:
    """Parts as they are meant, where their words tell otherwise than their neighbours made the reader think."""
    found: list[Piece] = []
    for piece in pieces:
        kind = "tell" if _tells(piece) else piece.kind
        cued = found[-1] if found and found[-1].kind == "cue" else None
        if kind == "say" and cued and not known.QUOTED.search(piece.text):
            if known.ENDS_ON.search(cued.text):  # a picture: "end on the dog asleep"
                kind = "tell"
            elif not known.SPOKEN.search(cued.text):  # a row of a list: "audience prize: Team Pigeon"
                found[-1], kind = replace(cued, kind="tell"), "tell"
        found += [replace(piece, kind=kind)] if kind != "tell" else _refusing(replace(piece, kind=kind))
    if not any(piece.kind in ("tell", "say") for piece in found):
        beside = ("style", "form")
        long = [i for i, piece in enumerate(found) if piece.kind in beside and len(piece.text.split()) > 4]
        if long:
            found[long[0]] = replace(found[long[0]], kind="tell")
    return found


def _tells(piece: Piece) -> bool:
    """Whether a part that seems to speak of the film tells of its story: "Bell means out", "he should end up smiling"."""
    signs = {
        "sound": known.MEANS.search,
        "tone": known.THEY.match,
        "shape": known.HAPPENS.search,
        "ask": known.TOPIC.search,
    }
    return piece.kind in signs and bool(signs[piece.kind](piece.text))


def _refusing(piece: Piece) -> list[Piece]:
    """What is told, with what is not wanted apart: *I don't want the word death, just her tomatoes.*"""
    if not known.UNWANTED.search(piece.text):
        return [piece]
    found = []
    for sentence in re.findall(r".+?(?:[.!?]\s+|$)", piece.text, re.S):
        lead = known.UNWANTED.match(sentence)
        unwanted, _, told = (
            known.INSTEAD.sub("\n", sentence[lead.end() :], count=1).partition("\n")
            if lead
            else ("", "", sentence)
        )
        found += [replace(piece, kind="not", text=unwanted)] if unwanted else []
        found += [replace(piece, text=told)] if told else []
    return found


def staged(pieces: Sequence[Piece]) -> bool:
    """Whether shots or pictures are asked for one by one."""
    return any(piece.kind in ("ask", "form", "scenes") and known.SHOTS.search(piece.text) for piece in pieces)


def listed(told: str, in_shots: bool) -> str:
    """A list of what is told as sentences; one of shots stays as it is, its first row with its bullet again."""
    if in_shots:
        bullet = known.BULLET.search(told)
        return f"- {told}" if bullet and told[0] not in "-–•*" else told
    rows = [row.strip(" ,;\n") for row in known.BULLET.split(told) if row.strip(" ,;.\n")]
    if len(rows) < 2:
        return told
    return " ".join(f"{row[0].upper()}{row[1:]}{'' if row[-1] in '.!?:' else '.'}" for row in rows)


def rows(text: str, scenes: str) -> str:
    """What is to be seen scene by scene, as a numbered list, where there are as many things as scenes: *six shots: …*"""
    if not scenes.rstrip().endswith(":"):
        return ""
    rows = [row for row in re.split(r"\s*[,;\n]\s*(?:(?:and|und|et|y) )?", text.strip(" \n,.;")) if row]
    count = settings.read(f"{scenes.strip(' ,.;:')}.").scenes
    return (
        "\n".join(f"{n}. {row}" for n, row in enumerate(rows, 1)) if len(rows) == count and count > 2 else ""
    )
