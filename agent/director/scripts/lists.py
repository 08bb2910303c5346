"""Scripts written row by row: scene and shot lists, times, labels, cues, tables and subtitles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from agent.director.scripts import framings
from agent.director.scripts.rows import clocked
from agent.director.scripts.sections import NARRATOR, Part, unlabelled, unquoted
from agent.director.scripts.words import (
    FIELDS,
    INLINE,
    LABELLED,
    LABELS,
    SETTING_LABELS,
    plain,
    whole_sentence,
)

_NUMBER = (
    r"(?:\d+|[٠-٩]+|[०-९]+|[一二三四五六七八九十]+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|eins|zwei|drei|vier|fünf|sechs|un|une|deux|trois|quatre|cinq|uno|una|dos|tres|cuatro|cinco)"
)
_SCENE = re.compile(
    rf"^\s*[#>*_\s-]*(?:(?:scene|shot|slide|frame|panel|szene|bild|scène|plano?|escena|toma|cena|scena|schnitt|case|cuadro|viñeta|einstellung|сцена|кадр|场景?"
    rf"|镜头|シーン|カット|장면|مشهد|סצנה|दृश्य)\s*[#№]?\s*{_NUMBER}|第?\d+[场幕镜])\b[*_]*(.*)$",
    re.I,
)
_CLOCK = r"\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d+)?"
_TO = r"\s*(?:-->|[-–—]|to|bis|à|a)\s*"
_TIMES = re.compile(
    rf"^\s*[#>*_\s-]*[\[(]?(?:({_CLOCK})(?:{_TO}({_CLOCK}))?"
    rf"|(\d+(?:\.\d+)?)\s*s?{_TO}(\d+(?:\.\d+)?)\s*(?:s|sec|secs|seconds|sek)\b)[\])]?[*_]*\s*[:|–—-]?\s*(.*)$",
    re.I,
)
_NUMBERED = re.compile(r"^\s*[*_]*\(?(?:(?:\d{1,3}|[a-z])[.)]|[A-H]\))[*_]*\s+(.*)$")
_BULLET = re.compile(r"^\s{0,3}[-*•–—▪●‣+>]\s+(.*)$")
_LENGTH = re.compile(
    r"[\[(]?\b(\d+(?:\.\d+)?)\s*(?:s|sec|secs|seconds?|sekunden?|secondes?|segundos?)\b[\])]?", re.I
)
_BRACKETED_LENGTH = re.compile(
    r"\s*[\[(]\s*(?:~\s*)?(\d+(?:\.\d+)?)\s*(?:s|sec|secs|seconds?|sekunden?|secondes?|segundos?)\s*[\])]",
    re.I,
)
_NOTHING = re.compile(
    r"^[\W_]*(?:none|n/?a|no narration|silence|silent|keine?|aucune?|ninguna?)?[\W_]*$", re.I
)
_CUE = re.compile(
    r"^\s*[*_]*([^\W\d_][\w'’.#-]*(?: [^\W_][\w'’.-]*){0,3})[*_]*\s*(?:\([^)]*\))?[*_]*\s*[:：][*_]*\s+(\S.*)$"
)

_FRAMED = re.compile(
    r"^\s*[*_]*((?:extreme |very |medium )?(?:wide|close|long|full|medium|detail|establishing|insert|macro|aerial|overhead"
    r"|pov)(?:[- ]?(?:up|shot|view|angle))?)[*_]*\s*[:：][*_]*\s+(\S.*)$",
    re.I,
)
"""A picture's words behind the size of its shot."""


def seconds_of(clock: str) -> float:
    """``0:05``, ``1:02:03`` or ``00:00:01,500`` in seconds."""
    total = 0.0
    for piece in clock.replace(",", ".").split(":"):
        total = total * 60 + float(piece)
    return total


def cue_of(row: str) -> tuple[str, str] | None:
    """``Anna: Hello.`` as (name, words); labels, settings and sentences with a colon are no cues."""
    match = _CUE.match(row)
    if not match or framed(row):
        return None
    name, words = match[1].strip(), match[2].strip()
    if any(word.lower() in SETTING_LABELS or word.lower() in LABELS for word in name.split()):
        return None
    if all(word.lower() in FIELDS for word in name.split()):
        return None
    if not all(word[0].isupper() or word.isdigit() for word in name.split()):
        return None
    words = dialogue(words)
    return (name, words) if words else None


def framed(row: str) -> bool:
    """Whether a row begins with the size of a shot: ``Close-up: a hand``, ``Gros plan : une main``."""
    return bool(_FRAMED.match(row) or (re.match(r"[^:：]{2,30}[:：]", row) and framings.sized(row)[0]))


def dialogue(text: str) -> str:
    """What a voice says of a cue's text: directions in round and square brackets are unspoken."""
    text = re.sub(r"\s*(?:\([^)]*\)|\[[^\]]*\])\s*", " ", text)
    return plain(unquoted(" ".join(text.split())))


def narration(text: str) -> str:
    """What a voice says of labelled narration: a direction at the start and square brackets are unspoken."""
    text = re.sub(r"^\s*\([^)]*\)\s*", "", re.sub(r"\[[^\]]*\]", " ", text))
    text = plain(unquoted(" ".join(text.split())))
    return "" if _NOTHING.match(text) else text


class Reader:
    """Fills one part from its rows; a label holds until the next label or blank row."""

    def __init__(self, part: Part) -> None:
        self.part = part
        self.field = "item"
        self.speaker = NARRATOR

    def read(self, row: str) -> None:
        for piece in INLINE.split(row):
            self._read(piece)

    def _read(self, row: str) -> None:
        stripped = re.sub(r"^\s*(?:[-*•–—▪●‣+]\s+)+", "", row).strip()
        if not stripped:
            self.field = "item"
            return
        label = LABELLED.match(stripped)
        if label:
            self.field, self.speaker = LABELS[label[1].lower()], NARRATOR
            if label[2].strip():
                self.put(label[2].strip())
            return
        if framed(stripped):
            self.part.visual.append(plain(stripped))
            return
        cue = cue_of(stripped)
        if cue:
            self.part.lines.append(cue)
            self.field, self.speaker = "spoken", cue[0]
            return
        if re.fullmatch(r"[-*_=]{3,}", stripped):
            return
        self.put(stripped)

    def put(self, text: str) -> None:
        part = self.part
        if self.field == "spoken":
            self._say(text)
        elif self.field == "seconds":
            times, length = _TIMES.match(text), _LENGTH.search(text) or re.match(r"(\d+(?:\.\d+)?)", text)
            part.seconds = (
                _span(times) if times and _span(times) else float(length[1]) if length else part.seconds
            )
        elif self.field == "heading":
            part.heading = plain(text)
        elif self.field == "music":
            part.audio.append(f"music: {plain(text)}")
        elif self.field != "unseen" and (shown := unlabelled(plain(text))):
            getattr(part, self.field).append(shown)

    def _say(self, text: str) -> None:
        words = narration(text) if self.speaker == NARRATOR else dialogue(text)
        if not words:
            return
        cue = cue_of(text) if self.speaker == NARRATOR else None
        last = self.part.lines[-1] if self.part.lines else None
        if cue:
            self.part.lines.append(cue)
        elif last and last[0] == self.speaker and self.speaker != NARRATOR:
            self.part.lines[-1] = (last[0], f"{last[1]} {words}")
        else:
            self.part.lines.append((self.speaker, words))


def _span(times: re.Match[str]) -> float | None:
    start, end = (times[1], times[2]) if times[1] else (times[3], times[4])
    return round(seconds_of(end) - seconds_of(start), 3) if end else None


def _start(row: str) -> tuple[str, str, re.Match[str] | None] | None:
    """The strongest marker that a row begins with: its kind, the rest of the row, its times."""
    scene = _SCENE.match(row)
    if scene:
        rest = re.sub(r"^\s*[:：.,)\-–—|]*\s*", "", scene[1])
        times = _TIMES.match(rest)
        return ("scenes", times[5] if times else rest, times)
    numbered = _NUMBERED.match(row)
    times = _TIMES.match(numbered[1] if numbered else row)
    if times:
        return "timed", times[5], times
    if numbered:
        return "list", numbered[1], None
    bullet = _BULLET.match(row)
    return ("bullets", bullet[1], None) if bullet else None


def begins(row: str) -> bool:
    """Whether a row begins with a scene word, times, a number or a bullet."""
    return _start(row) is not None


_ENOUGH = {"scenes": 2, "timed": 2, "list": 2, "bullets": 3}


def read_list(rows: Sequence[str]) -> tuple[str, list[str], list[Part]] | None:
    """(kind, rows before the list, its parts) of a list with scene words, times, numbers or bullets."""
    starts = [(index, found) for index, row in enumerate(rows) if (found := _start(row))]
    labelled = any(LABELLED.match(row) for row in rows)
    for kind, enough in _ENOUGH.items():
        mine = [(index, found) for index, found in starts if found[0] == kind]
        if len(mine) >= enough or (mine and kind == "scenes" and labelled):
            ends = [index for index, _ in mine[1:]] + [len(rows)]
            told = clocked([found[1] for _, found in mine])
            parts = [
                _part(rest, found[2], rows[index + 1 : end], kind, seconds)
                for (index, found), end, (rest, seconds) in zip(mine, ends, told, strict=True)
            ]
            if kind == "timed":
                _fill_lengths([found[2] for _, found in mine], parts)
            return kind, list(rows[: mine[0][0]]), parts
    return None


def _part(
    rest: str, times: re.Match[str] | None, body: Sequence[str], kind: str, seconds: float | None
) -> Part:
    part = Part(seconds=_span(times) if times else seconds)
    length = _BRACKETED_LENGTH.search(rest)
    if length:
        part.seconds = part.seconds or float(length[1])
        rest = rest.replace(length[0], "")
    rest = re.sub(r"[\s:–—-]+$", "", rest).strip()
    follows = any(row.strip() for row in body)
    if follows and rest and not LABELLED.match(rest) and not cue_of(rest) and _titular(rest, kind):
        part.heading = plain(rest).rstrip(":")
        rest = ""
    reader = Reader(part)
    for row in [rest, *body] if rest else body:
        reader.read(row)
    return part


def _titular(rest: str, kind: str) -> bool:
    if INLINE.search(rest) or re.search(r"[.!?…]$", rest) or "“" in rest or '"' in rest:
        return False
    return len(rest.split()) <= 8 and (kind == "scenes" or not whole_sentence(rest))


def _fill_lengths(times: Sequence[re.Match[str] | None], parts: Sequence[Part]) -> None:
    starts = [seconds_of(found[1]) if found and found[1] else None for found in times]
    for index, part in enumerate(parts[:-1]):
        now, then = starts[index], starts[index + 1]
        if part.seconds is None and now is not None and then is not None and then > now:
            part.seconds = round(then - now, 3)


_NARRATED = re.compile(
    r"^\s*(?:narrat(?:or|ion)|voice[- ]?over|vo|sprecher(?:in)?|erzähler(?:in)?|narrateur|narratrice|narrador(?:a)?)\s*(?:\([^()]*\)\s*)?[:：]\s*\S+\s\S+\s\S+",
    re.I,
)
"""One row of narration, which is a whole script."""


def read_labelled(rows: Sequence[str]) -> list[Part] | None:
    """Parts of a script that has labels only: a label that comes round again begins a new part."""
    kinds = [LABELS[found[1].lower()] for row in rows if (found := LABELLED.match(row))]
    alone = len([row for row in rows if row.strip()]) == 1 and bool(_NARRATED.match("".join(rows)))
    if "spoken" not in kinds or (len(kinds) < 2 and not alone):
        return None
    parts: list[Part] = []
    seen: set[str] = set()
    reader: Reader | None = None
    for row in rows:
        label = LABELLED.match(row)
        kind = LABELS[label[1].lower()] if label else ""
        if reader is None or (kind in seen and kind != "unseen"):
            parts.append(Part())
            reader, seen = Reader(parts[-1]), set()
        if kind:
            seen.add(kind)
        reader.read(row)
    return parts


def read_dialogue(rows: Sequence[str]) -> list[Part] | None:
    """Parts of a talk between named speakers, one for each paragraph."""
    filled = [row for row in rows if row.strip()]
    cues = [row for row in filled if cue_of(row)]
    if len(cues) < 2 or len(cues) * 2 < len(filled):
        return None
    parts: list[Part] = []
    for block in paragraphs(rows):
        parts.append(Part())
        reader = Reader(parts[-1])
        for row in block:
            reader.read(row)
    return parts


def paragraphs(rows: Sequence[str]) -> Iterator[list[str]]:
    """The runs of rows between blank rows."""
    block: list[str] = []
    for row in [*rows, ""]:
        if row.strip():
            block.append(row)
        elif block:
            yield block
            block = []


def read_table(rows: Sequence[str]) -> tuple[list[str], list[Part]] | None:
    """(rows before the table, its parts) of a Markdown, pipe, tab or spaced-column table."""
    cells = [_cells(row) for row in rows]
    inside = [index for index, found in enumerate(cells) if found]
    if len(inside) < 2:
        return None
    table = [cells[index] for index in inside]
    body = [row for row in table if row and not all(re.fullmatch(r":?-*:?", cell) for cell in row)]
    width = max(map(len, body))
    body = [row + [""] * (width - len(row)) for row in body]
    fields = _columns(body[0])
    if fields:
        body = body[1:]
    else:
        fields = _guessed(body)
    if not body or width < 2:
        return None
    return list(rows[: inside[0]]), [_row(row, fields) for row in body]


def _cells(row: str) -> list[str] | None:
    row = row.strip("\n")
    if row.count("|") >= 1 and (row.strip().startswith("|") or row.count(" | ")):
        return [cell.strip() for cell in re.sub(r"^\s*\||\|\s*$", "", row).split("|")]
    if "\t" in row.strip():
        return [cell.strip() for cell in row.strip(" ").split("\t")]
    if re.search(r"\S\s{3,}\S", row):
        return [cell.strip() for cell in re.split(r"\s{3,}", row.strip())]
    return None


_COLUMNS = {"scene": "number", "shot": "visual", "no": "number", "#": "number", "nr": "number", "description": "visual",
            "action": "visual", "szene": "number", "beschreibung": "visual", "speaker": "speaker", "who": "speaker"}  # fmt: skip


def _columns(header: Sequence[str]) -> list[str] | None:
    """What each column fills, if the first row names its columns."""
    names = [re.sub(r"[*_.]|\([^)]*\)", "", cell).strip().lower() for cell in header]
    fields = [
        _COLUMNS.get(name) or LABELS.get(name) or LABELS.get(name.split("/")[0].strip(), "") for name in names
    ]
    if sum(map(bool, fields)) * 2 < len(fields) or not any(fields):
        return None
    fields = [field or "item" for field in fields]
    if "spoken" not in fields and "visual" in fields and fields.count("audio") == 1:
        fields[fields.index("audio")] = "heard"
    if "visual" not in fields and "item" not in fields and "number" in fields:
        fields[fields.index("number")] = "item"
    return fields


def _guessed(body: Sequence[Sequence[str]]) -> list[str]:
    """Columns without names: times and numbers are known by look, then picture, then words."""
    fields: list[str] = []
    for column in zip(*body, strict=True):
        filled = [cell for cell in column if cell]
        if filled and all(_TIMES.match(cell) or _LENGTH.fullmatch(cell) for cell in filled):
            fields.append("seconds")
        elif filled and all(re.fullmatch(r"\W*\d+\W*", cell) for cell in filled):
            fields.append("number")
        else:
            fields.append("item")
    free = [index for index, field in enumerate(fields) if field == "item"]
    if len(free) > 1:
        fields[free[0]], fields[free[1]] = "visual", "heard"
    return fields


def _row(cells: Sequence[str], fields: Sequence[str]) -> Part:
    part, speaker = Part(), NARRATOR
    for cell, field in zip(cells, fields, strict=True):
        if field == "speaker" and cell:
            speaker = cell
        if field in ("number", "speaker") or not cell:
            continue
        reader = Reader(part)
        reader.speaker = speaker
        for row in re.split(r"<br\s*/?>|\n", cell):
            if field == "heard" and not LABELLED.match(row) and not cue_of(row):
                reader.field = "spoken"
            elif field != "heard":
                reader.field = field
            reader.read(row) if field in ("heard", "item") or LABELLED.match(row) else reader.put(row)
    return part
