"""Pasted scripts: found, and split into scenes word for word.

``split`` gives ``None`` for an ordinary wish. What is spoken: labelled narration and
dialogue under a cue, else quoted speech, else the whole sentences of an item or
paragraph. Words are never changed; numbers, labels, directions and Markdown are never
spoken; order, scene count and titles are the author's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.director.scripts import instructions, lists, plays, screenplays, subtitles
from agent.director.scripts import rows as shotlists
from agent.director.scripts.sections import (
    ALONE,
    LONGEST,
    NARRATOR,
    Part,
    Section,
    Sections,
    broken,
    settle,
    unquoted,
)
from agent.director.scripts.words import (
    FILM_NOUN,
    LABELLED,
    LABELS,
    MAKING,
    POINTS,
    SETTING,
    SETTING_LABELS,
    plain,
    sentences,
)
from agent.director.wish import settings
from agent.director.words import language as languages

__all__ = ["Section", "Sections", "split"]

_TITLE = re.compile(
    r"^\s*(?:#\s+(.+)|[*_]*(?:title|titel|titre|título)[*_]*\s*:\s*[*_]*\s*(.+?)[*_]*)\s*$", re.I
)


def split(text: str) -> Sections | None:
    """The scenes of a pasted script, or None where the text is an ordinary wish."""
    rows = (
        text.replace("\r\n", "\n")
        .replace("\r", "\n")
        .replace("\ufeff", "")
        .replace("\u00a0", " ")
        .split("\n")
    )
    rows = [part for row in _counted(rows) for part in _by_scene(row)]
    rows = _in_rows(rows)
    timed = subtitles.read(rows)
    if timed:
        return Sections("subtitles", "", settle(timed))
    rows, pictured = _pictured(rows)
    intro, rows = instructions.peel(rows)
    title, rows = _title(rows)
    found = _read(rows, intro, title)
    return replace(found, shown=pictured) if found and pictured else found


def _pictured(rows: list[str]) -> tuple[list[str], str]:
    """(the other rows, what is to be seen) of verses with their pictures in brackets behind the last of them."""
    told = [row for row in rows if row.strip()]
    bracketed = [row for row in told if re.fullmatch(r"\s*\([^()]{3,100}\)\s*", row)]
    if len(told) < 3 or bracketed != told[-1:] or any(":" in row for row in told[1:-1]):
        return rows, ""
    at = rows.index(bracketed[0])
    return [*rows[:at], *rows[at + 1 :]], "a view of " + bracketed[0].strip(" ()").lower()


_ONE = r"(?:scene|szene|scène|escena|shot|plan|bild|einstellung|toma|plano)"
_SCENE = re.compile(rf"\s+(?={_ONE}\s*#?\d{{1,2}}\s*(?:[:.–-]|\(\s?\d))", re.I)
_COUNTED = re.compile(r"\s*(?P<n>\d{1,2})\s+(?P<row>[^\W\d].*)")


def _counted(lines: list[str]) -> list[str]:
    """Lines that begin with bare numbers from 1 on as the rows of a list: ``2 close up: a hand``."""
    found = [(at, match) for at, line in enumerate(lines) if (match := _COUNTED.fullmatch(line))]
    first = found[0][0] if found else 0
    rows = all(int(match["n"]) == n and at == first + n - 1 for n, (at, match) in enumerate(found, 1))
    if len(found) < 3 or not rows or any("\t" in line for line in lines):
        return lines
    listed = {at: f"{match['n']}. {match['row']}" for at, match in found}
    return [listed.get(at, line) for at, line in enumerate(lines)]


_COLUMNS = re.compile(r"\s+\|{1,2}\s+(?=\w+\s*:)")
"""What parts the columns of a row: *VIDEO: … || AUDIO: …*."""
_ORDINALS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_NAMED_SCENE = re.compile(
    rf"(?:^|(?<=[\s,;.]))(?:and )?scene (?P<n>{'|'.join(_ORDINALS)}|\d{{1,2}})\b[,:.]?\s+(?=\w)", re.I
)


def _in_figures(row: str) -> str:
    """A row that tells its scenes in one breath, as numbered scenes: *scene one a girl folds a boat, scene two it sails*."""
    marks = list(_NAMED_SCENE.finditer(row))
    named = [m["n"].lower() for m in marks]
    counted = [int(n) if n.isdigit() else _ORDINALS.index(n) + 1 for n in named]
    if len(marks) < 2 or counted != list(range(1, len(marks) + 1)):
        return row
    ends = [mark.start() for mark in marks[1:]] + [len(row)]
    told = [row[mark.end() : end].strip(" ,;") for mark, end in zip(marks, ends, strict=True)]
    last, stop, behind = told[-1].partition(". ")
    told[-1] = last
    scenes = " ".join(f"Scene {n}: {one.rstrip('.')}." for n, one in enumerate(told, 1))
    return f"{row[: marks[0].start()].strip()} {scenes}{f' {behind}' if stop else ''}".strip()


def _by_scene(row: str) -> list[str]:
    """A row in which one scene follows the other, scene by scene: ``SCENE 1: … SCENE 2: …``."""
    row = _in_figures(row)
    columns = _COLUMNS.split(row.strip())
    if len(columns) > 1 and all(map(LABELLED.match, columns)):
        return columns
    parts = _SCENE.split(row.strip())
    first = re.match(rf"{_ONE}\s*#?1\s*(?:[:.–-]|\(\s?\d)", parts[0], re.I)
    if len(parts) < 2 or not (first or len(parts) > 2):
        return [row]
    last = re.match(r"(.*[.!?])\s+(\S[^.!?]*)$", parts[-1])
    if last and instructions.settings_only(last[2]):
        parts[-1:] = [last[1], last[2]]
    return parts


def _in_rows(lines: list[str]) -> list[str]:
    """Lines with a whole shot list or several speakers in one of them, row by row."""
    if not any(lists.begins(line) for line in lines[1:]):
        lines = [row for line in lines for row in shotlists.apart(line)]
    if any(plays.faded(line) for line in lines):
        lines = [row for line in lines for row in (plays.unfaded(line) if line.strip() else [line])]
    if any(lists.begins(line) or "|" in line or "\t" in line for line in lines):
        return lines
    apart = [row for line in lines for row in plays.apart(line)]
    if any(screenplays.HEADING.match(line) for line in lines):
        return apart
    played = plays.read(instructions.peel(apart)[1]) if len(apart) > len(lines) else None
    return apart if played and not played[0] else lines


def certain(text: str) -> bool:
    """Whether a text is a script whatever else is read in it: speakers among directions, or a shot list in one line."""
    lines = [part for row in text.strip().splitlines() for part in _by_scene(row)]
    found = split(text) if len(lines) > 1 or len(_in_rows(lines)) > 1 else None
    if found is None or (found.kind == "screenplay" and len(lines) > 1):
        return found is not None
    told_and_shown = len(found.sections) > 1 and all(one.visual and one.lines for one in found.sections)
    return found.kind in ("screenplay", "list", "timed", "scenes", "bullets") or (
        found.kind == "labelled" and told_and_shown
    )


def _voiced(rows: list[str]) -> list[str]:
    """Rows whose sound is speech in quotes: a script in two columns, written one under the other."""
    kinds = {LABELS[found[1].lower()] for row in rows if (found := LABELLED.match(row))}
    if "visual" not in kinds or "spoken" in kinds:
        return rows
    return [
        re.sub(r"^(\s*[*_]*)\w+", r"\1Voice", row)
        if (found := LABELLED.match(row))
        and LABELS[found[1].lower()] == "audio"
        and re.match(r"[\"“«]", found[2].strip())
        else row
        for row in rows
    ]


def _read(rows: list[str], intro: str, title: str) -> Sections | None:
    rows = _voiced(rows)
    screenplay = screenplays.read(rows)
    if screenplay:
        before, parts = screenplay
        return _sections("screenplay", title, _and(intro, before), parts, long=True)
    table = lists.read_table(rows)
    if table:
        return _sections("table", title, _and(intro, table[0]), table[1])
    played = plays.read(rows)
    if played:
        return _sections("screenplay", title, _and(intro, played[0]), played[1], long=True)
    found = lists.read_list(rows)
    if found and not _facts(found[0], _and(intro, found[1]), found[2]):
        kind, before, parts = found
        if not title and before and _titular(plain(before[0])):
            title, before = plain(before[0]), before[1:]
        intro, each = shotlists.each(_and(intro, before))
        for part in parts:
            part.seconds = part.seconds or each
        return _sections(kind, title, intro, parts, seen=_only_seen(kind, intro, parts))
    if found:
        return None
    labelled = lists.read_labelled(rows)
    if labelled:
        return _sections("labelled", title, intro, labelled)
    dialogue = lists.read_dialogue(rows)
    if dialogue:
        return _sections("dialogue", title, intro, dialogue, long=True)
    return _poem(rows, intro, title) or _prose(rows, intro, title)


def _sections(
    kind: str, title: str, intro: str, parts: Sequence[Part], long: bool = False, seen: bool = False
) -> Sections | None:
    """The script of these parts; ``long`` scenes are told in several, of those that are only ``seen`` no fragment is said."""
    sections = settle(parts)
    if seen:
        sections = tuple(
            replace(section, lines=tuple(line for line in section.lines if _SENTENCE.match(line[1])))
            for section in sections
        )
    if long:
        longest = ALONE if len(sections) == 1 else LONGEST
        sections = tuple(piece for section in sections for piece in broken(section, longest))
    return Sections(kind, title, sections, intro) if sections else None


_SENTENCE = re.compile(r"[A-ZÀ-Ý¡¿\"“„«].*[.!?…][\"'”’»)]*$", re.S)


_TELLER = re.compile(r"\b(?:voice|narrat\w+|voice-?over|sprecher(?:in)?|stimme|voix|voz|locuci[óo]n)\b", re.I)


def _only_seen(kind: str, intro: str, parts: Sequence[Part]) -> bool:
    """Whether the rows of a list are pictures, and nobody is asked to read them out."""
    clocked = kind == "timed" or all(part.seconds for part in parts)
    shots = bool(shotlists.PICTURES.search(intro)) or (clocked and not _OFFERS.search(intro))
    said = any(part.lines or re.search(r"[\"“”„«»「]", part.text) for part in parts)
    stated = settings.read(languages.normalise(intro))
    told = stated.narration or stated.voice or (stated.narration is None and _TELLER.search(intro))
    return shots and not said and not told


def _and(intro: str, before: Sequence[str]) -> str:
    rest = [plain(row) for row in before if row.strip() and not re.fullmatch(r"\s*[-*_=]{3,}\s*", row)]
    return "\n".join(filter(None, [intro, *rest]))


def _titular(row: str) -> bool:
    return (
        bool(row)
        and len(row.split()) <= 8
        and not re.search(r"[.!?…:,;]$", row)
        and not MAKING.match(row)
        and not FILM_NOUN.search(row)
        and not SETTING.search(row)
    )


def _title(rows: list[str]) -> tuple[str, list[str]]:
    for index, row in enumerate(rows):
        if not row.strip():
            continue
        found = _TITLE.match(row)
        if found and any(r.strip() for r in rows[index + 1 :]):
            return plain(found[1] or found[2]), rows[:index] + rows[index + 1 :]
        break
    return "", rows


_OFFERS = re.compile(
    r"\b(?:demo|ad|advert|explainer|recap|teaser|tutorial|how to|promo|spot|notice|recipe)\b", re.I
)
_PICTURED = re.compile(
    r"\b(?:scenes?|shots?|pictures?|storyboard|no (?:narration|voice|words|talking)|silent)\b", re.I
)


def _facts(kind: str, intro: str, parts: Sequence[Part]) -> bool:
    """Whether a list holds facts or settings for a wish instead of scenes."""
    if kind not in ("list", "bullets") or shotlists.PICTURES.search(intro):
        return False
    texts = [part.text or part.heading for part in parts]
    settings = sum(1 for text in texts if len(text.split()) <= 6 and SETTING.search(text))
    labelled = sum(1 for text in texts if text.split(":")[0].strip().lower() in SETTING_LABELS)
    last = intro.splitlines()[-1] if intro else ""
    offers = _OFFERS.search(last) and not _PICTURED.search(intro) and all(len(t.split()) <= 9 for t in texts)
    return bool(POINTS.search(last)) or bool(offers) or (settings + labelled) * 2 >= len(parts)


# Poems and prose.


def _wishes(rows: Sequence[str]) -> bool:
    """Whether a text talks about the film to be made, so that it is a wish and no script."""
    text = " ".join(rows)
    first = sentences(text)[0] if text.strip() else ""
    noun = FILM_NOUN.pattern
    return bool(
        MAKING.match(first)
        or FILM_NOUN.search(first)
        or re.search(rf"{noun}(?: (?:about|of|for|that|in which|showing|should|must|with)\b)", text, re.I)
        or re.search(rf"\b(?:the|this|my|our) {noun}", text, re.I)
        or re.search(
            rf"\b(?:i|we|you)\b[^.!?]{{0,30}}\b(?:would|could|can|want|wish|hope|love|like|please)\b[^.!?]{{0,50}}{noun}",
            text,
            re.I,
        )
        or any(instructions.settings_only(s) for s in sentences(text))
    )


_VERSE = re.compile(
    r"\b(?:haiku|poem|verses?|limerick|couplet|lyrics|sonnet|gedicht|verse|poème|poema|versos?|poesia)\b|俳句|詩",
    re.I,
)


def _poem(rows: list[str], intro: str, title: str) -> Sections | None:
    stanzas = list(lists.paragraphs(rows))
    if (
        not title
        and len(stanzas) > 1
        and len(stanzas[0]) == 1
        and len(stanzas[1]) > 1
        and _titular(plain(stanzas[0][0]))
    ):
        title, stanzas = plain(stanzas[0][0]), stanzas[1:]
    verses = [plain(row) for stanza in stanzas for row in stanza]
    if 2 * sum(bool(re.match(r"\W*[^\W\d_][\w /-]{1,24}[:：]\s", verse)) for verse in verses) >= len(verses):
        return None
    stops = sum(1 for verse in verses if re.search(r"[.。]$", verse))
    least = 2 if _VERSE.search(intro) else 4
    if len(verses) < least or any(len(verse) > 70 for verse in verses) or stops * 2 > len(verses):
        return None
    if sum(map(len, verses)) / len(verses) > 50 or _wishes(verses):
        return None
    size = 1 if len(verses) <= 4 else 2
    parts = []
    for stanza in stanzas:
        lines = [plain(row) for row in stanza]
        for start in range(0, len(lines), size):
            group = lines[start : start + size]
            parts.append(Part(lines=[(NARRATOR, verse) for verse in group]))
    return _sections("poem", title, intro, parts, long=True)


def _prose(rows: list[str], intro: str, title: str) -> Sections | None:
    blocks = list(lists.paragraphs(rows))
    if (
        len(blocks) == 1
        and len(blocks[0]) > 1
        and all(re.search(r"[.!?…。！？][\"'”’»)]*\s*$", row) for row in blocks[0])
    ):
        blocks = [[row] for row in blocks[0]]
    if blocks and not title and len(blocks) > 1 and len(blocks[0]) == 1 and _titular(plain(blocks[0][0])):
        title, blocks = plain(blocks[0][0]), blocks[1:]
    texts = [" ".join(map(plain, block)) for block in blocks]
    written = texts
    if len(texts) == 1:
        texts = [unquoted(texts[0])]
    if not _is_prose(texts, intro, quoted=texts != written):
        return None
    parts: list[Part] = []
    heading = ""
    for block, text in zip(blocks, texts, strict=True):
        if len(block) == 1 and re.match(
            r"^\s*#{1,6}\s|^\s*(?:chapter|kapitel|chapitre|capítulo)\s+\w+\W*$", block[0], re.I
        ):
            heading = text
        elif not re.fullmatch(r"[-*_=\s#~]{1,}", text):
            parts.append(Part(heading=heading, lines=[(NARRATOR, text)]))
            heading = ""
    return _sections("prose", title, intro, parts, long=True)


_EXPLAINS = re.compile(
    r"\b(?:explain\w*|(?:film|video|clip|lesson) (?:on|about)|how \w+ (?:\w+ )?works?)\b", re.I
)
_FACTS_ONLY = re.compile(
    r"\buse (?:only|just) (?:this|these|the following)\b|\b(?:only|just) use (?:this|these|the following)\b|\b(?:facts|points)\s*:",
    re.I,
)
"""Sentences that are given to be told, not read out as a script."""


def _is_prose(texts: Sequence[str], intro: str, quoted: bool = False) -> bool:
    body = " ".join(texts)
    words, wide = len(body.split()), sum(1 for c in body if c > "\u2e80")
    if not words:
        return False
    pointed = any(
        instructions.instruction(row, pointing=True) or row.rstrip().endswith(":")
        for row in intro.splitlines()
    )
    if _EXPLAINS.search(intro) and _FACTS_ONLY.search(intro):
        return False
    if intro and not pointed and not all(map(instructions.settings_only, intro.splitlines())):
        return False
    if pointed:
        return quoted or sum(not SETTING.search(one) for one in sentences(body)) > 1 or words >= 25
    if _wishes(texts):
        return False
    stopped = all(re.search(r"[.!?…。！？:,;—-][\"'”’»)]*$", text) for text in texts)
    return words > 60 or wide > 120 or (len(texts) > 1 and words >= 20 and stopped)
