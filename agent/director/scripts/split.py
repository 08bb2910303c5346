"""Pasted scripts: found, and split into scenes word for word.

``split`` gives ``None`` for an ordinary wish. What is spoken: labelled narration and
dialogue under a cue, else quoted speech, else the whole sentences of an item or
paragraph. Words are never changed; numbers, labels, directions and Markdown are never
spoken; order, scene count and titles are the author's.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.director.scripts import instructions, lists
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

__all__ = ["Section", "Sections", "split"]

_HEADING = re.compile(r"^\s*\d*\.?\s*(?:INT|EXT|EST|INT\.?/EXT|EXT\.?/INT|I/E)[. ]", re.I)
_TITLE = re.compile(
    r"^\s*(?:#\s+(.+)|[*_]*(?:title|titel|titre|título)[*_]*\s*:\s*[*_]*\s*(.+?)[*_]*)\s*$", re.I
)
_TRANSITION = re.compile(r"^(?:[A-Z ]+ TO:|FADE (?:IN|OUT)[.:]?|THE END\.?|CUT[.:]|CONT(?:INUED|'D)\W*)$")


def split(text: str) -> Sections | None:
    """The scenes of a pasted script, or None where the text is an ordinary wish."""
    rows = (
        text.replace("\r\n", "\n")
        .replace("\r", "\n")
        .replace("\ufeff", "")
        .replace("\u00a0", " ")
        .split("\n")
    )
    rows = [part for row in rows for part in _by_scene(row)]
    subtitles = lists.read_subtitles(rows)
    if subtitles:
        return Sections("subtitles", "", settle(subtitles))
    intro, rows = instructions.peel(rows)
    title, rows = _title(rows)
    return _read(rows, intro, title)


_SCENE = re.compile(r"\s+(?=(?:scene|szene|scène|escena|shot|plan|bild)\s*#?\d{1,2}\s*[:.–-])", re.I)


def _by_scene(row: str) -> list[str]:
    """A row in which one scene follows the other, scene by scene: ``SCENE 1: … SCENE 2: …``."""
    parts = _SCENE.split(row.strip())
    first = re.match(r"(?:scene|szene|scène|escena|shot|plan|bild)\s*#?1\s*[:.–-]", parts[0], re.I)
    if len(parts) < 2 or not (first or len(parts) > 2):
        return [row]
    last = re.match(r"(.*[.!?])\s+(\S[^.!?]*)$", parts[-1])
    if last and instructions.settings_only(last[2]):
        parts[-1:] = [last[1], last[2]]
    return parts


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
    screenplay = _screenplay(rows)
    if screenplay:
        before, parts = screenplay
        return _sections("screenplay", title, _and(intro, before), parts, long=True)
    table = lists.read_table(rows)
    if table:
        return _sections("table", title, _and(intro, table[0]), table[1])
    found = lists.read_list(rows)
    if found and not _facts(found[0], _and(intro, found[1]), found[2]):
        kind, before, parts = found
        if not title and before and _titular(plain(before[0])):
            title, before = plain(before[0]), before[1:]
        return _sections(kind, title, _and(intro, before), parts)
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
    kind: str, title: str, intro: str, parts: Sequence[Part], long: bool = False
) -> Sections | None:
    sections = settle(parts)
    if long:
        longest = ALONE if len(sections) == 1 else LONGEST
        sections = tuple(piece for section in sections for piece in broken(section, longest))
    return Sections(kind, title, sections, intro) if sections else None


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
    if kind not in ("list", "bullets"):
        return False
    texts = [part.text or part.heading for part in parts]
    settings = sum(1 for text in texts if len(text.split()) <= 6 and SETTING.search(text))
    labelled = sum(1 for text in texts if text.split(":")[0].strip().lower() in SETTING_LABELS)
    last = intro.splitlines()[-1] if intro else ""
    offers = _OFFERS.search(last) and not _PICTURED.search(intro) and all(len(t.split()) <= 9 for t in texts)
    return bool(POINTS.search(last)) or bool(offers) or (settings + labelled) * 2 >= len(parts)


# Screenplays, poems and prose.


def _screenplay(rows: Sequence[str]) -> tuple[list[str], list[Part]] | None:
    starts = [index for index, row in enumerate(rows) if _HEADING.match(row)]
    if not starts:
        return None
    parts = []
    for start, end in zip(starts, [*starts[1:], len(rows)], strict=True):
        heading = re.sub(r"^\s*\d+\.?\s*|\s*#?\d*#?\s*$", "", rows[start])
        heading, colon, acted = heading.partition(": ")
        behind = [acted] if colon and acted.strip() else []
        parts += _acted(heading.strip(), [*behind, *rows[start + 1 : end]])
    return [row for row in rows[: starts[0]] if not _TRANSITION.match(row.strip())], parts


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
    if len(texts) == 1:
        texts = [unquoted(texts[0])]
    if not _is_prose(texts, intro):
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


def _is_prose(texts: Sequence[str], intro: str) -> bool:
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
        return sum(not SETTING.search(one) for one in sentences(body)) > 1 or words >= 25
    if _wishes(texts):
        return False
    stopped = all(re.search(r"[.!?…。！？:,;—-][\"'”’»)]*$", text) for text in texts)
    return words > 60 or wide > 120 or (len(texts) > 1 and words >= 20 and stopped)
