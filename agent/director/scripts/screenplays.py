"""Screenplays: slug lines, what is done under them, and names above what is said."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.director.scripts import lists
from agent.director.scripts.sections import NARRATOR, Part
from agent.director.scripts.words import LABELLED, LABELS, plain

HEADING = re.compile(r"^\s*\d*\.?\s*(?:INT|EXT|EST|INT\.?/EXT|EXT\.?/INT|I/E)[. ]", re.I)
"""A slug line."""
_TRANSITION = re.compile(r"^(?:[A-Z ]+ TO:|FADE (?:IN|OUT)[.:]?|THE END\.?|CUT[.:]|CONT(?:INUED|'D)\W*)$")


def read(rows: Sequence[str]) -> tuple[list[str], list[Part]] | None:
    starts = [index for index, row in enumerate(rows) if HEADING.match(row)]
    if not starts:
        return None
    parts = []
    for start, end in zip(starts, [*starts[1:], len(rows)], strict=True):
        heading = re.sub(r"^\s*\d+\.?\s*|\s*#?\d*#?\s*$", "", rows[start])
        heading, colon, acted = heading.partition(": ")
        behind = [acted] if colon and acted.strip() else []
        if not behind and (slug := _SLUG.match(heading)):
            heading, behind = slug["slug"], [slug["acted"]]
        parts += _acted(heading.strip(), [*behind, *rows[start + 1 : end]])
    return [row for row in rows[: starts[0]] if not _TRANSITION.match(row.strip())], parts


_SLUG = re.compile(
    r"(?P<slug>(?:INT|EXT|EST|I/E)\b\.?(?:/EXT\.?|/INT\.?)? ?[^.!?]{3,60})\. (?P<acted>[A-ZÀ-Ý]\S* .*\s\S+)$"
)
"""A slug line with what is done behind it in the same row."""


def _acted(heading: str, rows: Sequence[str]) -> list[Part]:
    """The pictures of a scene: a new one where something is done between words that are said."""
    cues = [
        i
        for i, row in enumerate(rows)
        if lists.cue_of(row.strip()) or (_is_cue(row.strip()) and any(rows[i + 1 : i + 2]))
    ]
    begins = [
        i for i, row in enumerate(rows) if row.strip() and i and not rows[i - 1].strip() and i not in cues
    ]
    cuts, last = [0], 0
    for at in begins:
        plays = not LABELLED.match(rows[at]) and not _TRANSITION.match(rows[at].strip())
        if plays and any(last <= cue < at for cue in cues) and any(cue > at for cue in cues):
            cuts.append(at)
            last = at
    found: list[Part] = []
    for start, end in zip(cuts, [*cuts[1:], len(rows)], strict=True):
        first = [_meant(rows[start], found[-1])] if found else list(rows[start : start + 1])
        found.append(_played(heading, [*first, *rows[start + 1 : end]]))
    return found


_THING = re.compile(
    r"\b(?:my|your|his|her|our|their|the|this|that|an?)\s+((?:[a-z-]+ )??[a-z-]{3,})(?=[.,!?;]|$)"
)


def _meant(row: str, before: Part) -> str:
    """What is done with *it*, where the words before name what it is."""
    things = [thing for _, text in before.lines for thing in _THING.findall(text)]
    return re.sub(r"\bit\b", f"the {things[-1]}", row, count=1) if things else row


def _played(heading: str, rows: Sequence[str]) -> Part:
    part = Part(heading=heading)
    speaker = ""
    for index, row in enumerate(rows):
        text = row.strip()
        follows = index + 1 < len(rows) and bool(rows[index + 1].strip())
        label = LABELLED.match(text)
        if label and label[2] and LABELS[label[1].lower()] in ("spoken", "audio", "visual"):
            kind, said, speaker = LABELS[label[1].lower()], label[2].strip(), ""
            if kind == "spoken":
                part.lines.append((NARRATOR, lists.narration(said)))
            else:
                (part.audio if kind == "audio" else part.item).append(plain(said))
            continue
        if not text or _TRANSITION.match(text):
            speaker = ""
        elif not speaker and follows and _is_cue(text):
            speaker = _cue_name(text)
            part.lines.append((speaker, ""))
        elif speaker:
            words = lists.dialogue(text)
            part.lines[-1] = (speaker, f"{part.lines[-1][1]} {words}".strip())
        elif cue := lists.cue_of(text):
            part.lines.append(cue)
        else:
            part.item.append(plain(text))
    part.lines = [line for line in part.lines if line[1]]
    if not part.item:
        place = re.sub(r"^(?:INT|EXT|EST|I/E|[./ ])+", "", heading, flags=re.I)
        part.visual = [", ".join(re.split(r"\s+[-–—]\s+", place)).lower()]
    elif not part.lines:
        part.visual, part.item = [part.text], []
    return part


def _is_cue(text: str) -> bool:
    name = re.sub(r"\([^)]*\)|\^", "", text).strip().lstrip("@")
    return (
        (text.startswith("@") or name.isupper())
        and len(name.split()) <= 4
        and not re.search(r"[.!?:]$", name)
    )


def _cue_name(text: str) -> str:
    name = re.sub(r"\([^)]*\)|\^", "", text).strip().lstrip("@")
    return (
        NARRATOR
        if name.lower() in ("narrator", "v.o.", "vo", "voice-over", "sprecher", "narrateur")
        else name
    )
