"""What a pasted script is made of, and how unlabelled text is shared between picture and voice."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from agent.director.scripts.words import (
    CAMERA_LED,
    plain,
    sentences,
    speech_seconds,
    whole_sentence,
    words_of,
)

NARRATOR = "narrator"
LONGEST = 12.0
"""Seconds of speech over one picture, at most, where the scene count is ours to choose."""
ALONE = 7.0
"""The same, where all of the script would be one picture."""

_QUOTED = re.compile(r"“([^”]+)”|\"([^\"]+)\"|«\s*([^»]+?)\s*»|„([^“”]+)[“”]|「([^」]+)」|『([^』]+)』")
_LABEL_LEFT = re.compile(
    r"(?:^|(?<=[\s。.!?！？]))(?:dialog(?:ue)?s?|narration|narrator|voice[- ]?over|vo|script|text|sprecher(?:in)?|erzähler(?:in)?"
    r"|dialoge|narrateur|voix(?: off)?|narrador(?:a)?|diálogos?|ナレーション|セリフ|台詞|旁白|내레이션)\s*[:：]?\s*$",
    re.I,
)
"""A label whose words were taken from behind it: it is neither said nor seen."""
_LETTERING = re.compile(
    r"\b(?:signs?|label|banner|poster|titled?|word|words|caption|text|logo|named|called|reads|reading|lettering|letters"
    r"|screen|card|schild|panneau|cartel)\W*$",
    re.I,
)
_SAID_BY = re.compile(
    r"([A-Z][\w'’-]*(?: [A-Z][\w'’-]*)?),?\s+(?:says?|said|asks?|asked|shouts?|whispers?|calls|answers|replies|thinks"
    r"|sagt|fragt|ruft|dit|demande|dice|pregunta)\b[^“\"«„]{0,20}$"
)
_NOT_A_NAME = words_of("the a an he she it they we you i and but then")


@dataclass(frozen=True)
class Section:
    """One scene as its author wrote it. ``lines`` are (speaker, text), verbatim."""

    visual: str
    lines: tuple[tuple[str, str], ...] = ()
    seconds: float | None = None
    heading: str = ""
    motion: str = ""
    audio: str = ""


@dataclass(frozen=True)
class Sections:
    """A pasted script. ``intro`` is what it is asked to become: a wish, never spoken."""

    kind: str
    title: str
    sections: tuple[Section, ...]
    intro: str = ""
    shown: str = ""
    """What the pictures of words without pictures are to show, where that is told."""


@dataclass
class Part:
    """A scene while it is being read: labelled fields, and ``item`` for text without a label."""

    heading: str = ""
    visual: list[str] = field(default_factory=list)
    item: list[str] = field(default_factory=list)
    lines: list[tuple[str, str]] = field(default_factory=list)
    motion: list[str] = field(default_factory=list)
    audio: list[str] = field(default_factory=list)
    seconds: float | None = None

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.item).split())

    @property
    def empty(self) -> bool:
        return not (self.heading or self.visual or self.item or self.lines or self.motion or self.audio)


def unquoted(text: str) -> str:
    """The text without one pair of quotes around the whole of it."""
    match = re.fullmatch(r"\s*(?:“([^“”]+)”|\"([^\"]+)\"|«\s*([^«»]+?)\s*»|„([^„“”]+)[“”])\s*", text, re.S)
    return next(filter(None, match.groups())) if match else text


def _quotes(text: str) -> tuple[list[tuple[str, str]], str]:
    """Quoted speech with its speakers, and the text without it. Lettering on a sign is no speech."""
    lines: list[tuple[str, str]] = []
    rest, start = "", 0
    for match in _QUOTED.finditer(text):
        before = text[start : match.start()]
        if _LETTERING.search(before):
            rest += text[start : match.end()]
        else:
            who = _SAID_BY.search(before)
            named = who and who[1].split()[0].lower() not in _NOT_A_NAME
            lines.append((who[1] if who and named else NARRATOR, next(filter(None, match.groups()))))
            rest += before
        start = match.end()
    rest = " ".join((rest + text[start:]).split())
    return lines, re.sub(r"\s+([.,!?])", r"\1", re.sub(r"[\s,:]+$", "", unlabelled(rest)))


def unlabelled(text: str) -> str:
    """A text without the label at its end that has nothing behind it: ``Two gnomes. Dialogue:``."""
    return _LABEL_LEFT.sub("", text).strip() if re.search(r"[:：]\s*$|[^\x00-\u024f]\s*$", text) else text


def _told(text: str) -> str:
    """An item's own sentences, without camera directions; empty where none has a verb."""
    found = sentences(text)
    if not any(map(whole_sentence, found)):
        return ""
    return " ".join(s for s in found if not CAMERA_LED.match(s))


_DOES = re.compile(r"(?:The|An?|His|Her|Their|My|Our) (?:\w+ )?\w+ \w+(?:s|ed)[.!]$")
"""Somebody and what they do, in words that no list holds: *The candle refuses.*"""


def settle(parts: Iterable[Part]) -> tuple[Section, ...]:
    """Decide for a whole script what is spoken: labelled lines and cues, else quotes, else sentences, else all."""
    kept = [part for part in parts if not part.empty]
    quoted = {id(part): _quotes(part.text) for part in kept}
    told = {id(part): _told(part.text) for part in kept}
    if not any(part.lines for part in kept):
        if any(lines for lines, _ in quoted.values()):
            for part in kept:
                part.lines, shown = list(quoted[id(part)][0]), quoted[id(part)][1]
                part.item = [shown or part.text]
        else:
            fallback = not any(told.values())
            whole = 2 * sum(map(bool, told.values())) >= len(kept)
            told |= {id(p): p.text for p in kept if whole and not told[id(p)] and _DOES.match(p.text)}
            for part in kept:
                words = part.text if fallback and not CAMERA_LED.match(part.text) else told[id(part)]
                part.lines = [(NARRATOR, words)] if words else []
    return tuple(map(_section, kept))


def _section(part: Part) -> Section:
    visual = " ".join(part.visual) or part.text or part.heading or " ".join(text for _, text in part.lines)
    return Section(
        visual=plain(visual),
        lines=tuple(part.lines),
        seconds=part.seconds,
        heading=part.heading,
        motion=" ".join(part.motion),
        audio="; ".join(part.audio),
    )


def broken(section: Section, longest: float = LONGEST) -> tuple[Section, ...]:
    """A section of more than ``longest`` seconds of speech as several, cut at sentence ends, each part about equally long.

    Picture and heading stay with every part; where the picture was the words themselves, it follows them.
    """
    total = sum(speech_seconds(text) for _, text in section.lines)
    if total <= longest:
        return (section,)
    pieces = [(speaker, s) for speaker, text in section.lines for s in sentences(text)]
    aim = total / math.ceil(total / longest)
    groups: list[list[tuple[str, str]]] = [[]]
    length = 0.0
    for piece in pieces:
        seconds = speech_seconds(piece[1])
        if groups[-1] and (length + seconds > longest or length + seconds / 2 > aim):
            groups.append([])
            length = 0.0
        groups[-1].append(piece)
        length += seconds
    own = section.visual == " ".join(text for _, text in section.lines)
    return tuple(
        replace(
            section,
            lines=_joined(group),
            visual=" ".join(text for _, text in group) if own else section.visual,
            seconds=None,
        )
        for group in groups
    )


def _joined(pieces: list[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    lines: list[tuple[str, str]] = []
    for speaker, text in pieces:
        if lines and lines[-1][0] == speaker:
            lines[-1] = (speaker, f"{lines[-1][1]} {text}")
        else:
            lines.append((speaker, text))
    return tuple(lines)
