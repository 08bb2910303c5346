"""Subtitle files as scripts: cues with times, joined to whole sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.director.scripts.lists import cue_of, paragraphs, seconds_of
from agent.director.scripts.sections import NARRATOR, Part

_SUBTITLE_TIMES = re.compile(
    r"^\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{3})\s*-->\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{3})"
)


def read(rows: Sequence[str]) -> list[Part] | None:
    """Parts of SRT or WebVTT: cues joined to whole sentences of 2.5 to about 6 seconds."""
    cues: list[tuple[float, float, str]] = []
    for block in paragraphs(rows):
        for index, row in enumerate(block):
            times = _SUBTITLE_TIMES.match(row)
            if times:
                words = re.sub(r"<[^>]+>|\{\\[^}]*\}", "", " ".join(r.strip() for r in block[index + 1 :]))
                cues.append((seconds_of(times[1]), seconds_of(times[2]), " ".join(words.split())))
                break
    if not cues:
        return None
    parts: list[Part] = []
    begun, words = 0.0, ""
    for index, (_, end, text) in enumerate(cues):
        words = f"{words} {text}".strip()
        after = cues[index + 1][0] if index + 1 < len(cues) else end
        whole = re.search(r"[.!?…。！？][\"'”’»)]*$", text) and after - begun >= 2.5
        if whole or after - begun >= 6.0 or index + 1 == len(cues):
            cue = cue_of(words)
            parts.append(Part(lines=[cue or (NARRATOR, words)], seconds=round(after - begun, 3)))
            begun, words = after, ""
    return parts
