"""Where a film says what a message quotes: the line, and the part of it; by the words, not by the marks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from film.document import Film, Line

_NEAR = 0.8
"""How alike a quotation and a line are where one is the other from memory."""


@dataclass(frozen=True)
class Said:
    """Words that a scene says: which line, and from where to where in its text."""

    scene: str
    line: int
    start: int
    end: int


def bare(text: str) -> str:
    """A text by its words alone."""
    return " ".join(re.findall(r"\w+", text.lower()))


def spoken(film: Film, words: str, near: bool = True) -> list[Said]:
    """Every place where the film says these words; with ``near``, else the line that is nearly these."""
    wanted = bare(words).split()
    if not wanted:
        return []
    found = [
        Said(scene.id, number, *span)
        for scene in film.scenes
        for number, line in enumerate(scene.lines)
        for span in _spans(line.text, wanted)
        if len(wanted) > 1 or bare(line.text) == wanted[0]
    ]
    whole = [said for said in found if _whole(film.scene(said.scene).lines[said.line].text, said)]
    return whole or found or (_nearly(film, words) if near else [])


def _whole(text: str, said: Said) -> bool:
    """Whether a part of a line is made of whole sentences."""
    begins = not re.search(r"\w[^.!?…]*$", text[: said.start])
    return begins and (said.end == len(text) or text[said.end - 1] in ".!?…")


def _spans(text: str, wanted: list[str]) -> list[tuple[int, int]]:
    """Where these words stand in a text, with the punctuation that ends them."""
    words = list(re.finditer(r"\w+", text))
    low = [word[0].lower() for word in words]
    spans = []
    at = 0
    while at + len(wanted) <= len(low):
        if low[at : at + len(wanted)] == wanted:
            end = words[at + len(wanted) - 1].end()
            stop = re.match(r"[.!?…]+[\"”’']?", text[end:])
            spans.append((words[at].start(), end + (stop.end() if stop else 0)))
            at += len(wanted)
        else:
            at += 1
    return spans


def _nearly(film: Film, words: str) -> list[Said]:
    """The one line, or sentence of a line, that is nearly these words."""
    if len(bare(words).split()) < 3:
        return []
    near = []
    for scene in film.scenes:
        for number, line in enumerate(scene.lines):
            for sentence in re.finditer(r"[^.!?…]+[.!?…]*", line.text):
                alike = SequenceMatcher(None, bare(sentence[0]), bare(words)).ratio()
                longer = bare(sentence[0]) in bare(words)
                if alike >= _NEAR and not longer:
                    begin = sentence.start() + len(sentence[0]) - len(sentence[0].lstrip())
                    near.append((alike, Said(scene.id, number, begin, sentence.end())))
    near.sort(key=lambda row: -row[0])
    return [near[0][1]] if near and (len(near) == 1 or near[0][0] - near[1][0] > 0.1) else []


def exchanged(line: Line, said: Said, words: str) -> Line:
    """A line with other words in a part of it; the sentence around it keeps its own end."""
    head, tail = line.text[: said.start], line.text[said.end :]
    old = line.text[said.start : said.end]
    if (head.strip() or tail.strip()) and not re.search(r"[.!?…,]$", words):
        words += old[len(old.rstrip(".!?…")) :]
    if head.rstrip().endswith(",") and old[:1].islower() and not words.startswith("I "):
        words = words[:1].lower() + words[1:]
    if re.match(r"\s*[,;]", tail) and re.search(r"[.!?…]$", words):
        words = words.rstrip(".!?…")
    return _again(line, f"{head}{words}{tail}")


def without(line: Line, said: Said) -> Line | None:
    """A line without a part of it; None where nothing is left to say."""
    head, tail = line.text[: said.start].rstrip(" ,;–—"), line.text[said.end :].lstrip(" ,;.–—")
    if head and not re.search(r"[.!?…]$", head) and not re.match(r"\w", tail):
        head += "."
    text = (
        f"{head} {tail[:1].upper()}{tail[1:]}"
        if head.endswith((".", "!", "?", "…")) or not head
        else f"{head} {tail}"
    )
    text = text.strip()
    if not _whole(line.text, said):  # "Then." is no sentence by itself
        text = " ".join(
            part for part in re.findall(r"[^.!?…]+[.!?…]*", text) if len(part.split()) > 2
        ).strip()
    return _again(line, text) if re.search(r"\w", text) else None


def parted(line: Line, said: Said, before: bool) -> tuple[Line | None, Line | None]:
    """A line cut where a new one is to stand: before, or behind, a part of it."""
    at = said.start if before else said.end
    head, tail = line.text[:at].strip(), line.text[at:].strip()
    return (
        _again(line, head) if re.search(r"\w", head) else None,
        _again(line, tail) if re.search(r"\w", tail) else None,
    )


def _again(line: Line, text: str) -> Line:
    text = " ".join(text.split())
    return line if text == line.text else line.model_copy(update={"text": text, "spoken": None})


_TAG_LINE = re.compile(
    r"^(?P<head>[^:.!?]*\b(?:tag ?-?line|end ?-?line|slogan|strap ?-?line|pay-?off|closing line|opening line)\b[^:.!?]*):\s+(?P<words>[^\ue000\s].*)$",
    re.I,
)


_UNMARKED = re.compile(
    r"(?P<head>\b(?:say|says)\s+)(?P<words>(?!nothing\b)[A-Z][\w' ,!]{2,60}?)(?=\s+(?:in|at|during) (?:scene|the)\b|[.!?]*$)"
)
"""Words to be said that stand in a message without marks: "I want the goat to say I am so hot in scene 4"."""
_THEIRS = re.compile(
    r"[^.!?\ue000]*?(?P<tag>\b(?:end ?-?line|tag ?-?line|closing line|slogan|last line)\b)[^.!?\ue000]*[.!?]\s+(?:(?:they|we|legal|it|he|she|the client|client|brand) (?:want|would like|prefer|chose|approved|should be|wants|is)|new (?:one|version)|please use|use)\b[^.\ue000]{0,30}(?=\ue000)",
    re.I,
)
_TAKE_OUT = re.compile(
    r"^[^.!?]*?(?P<mark>\ue000\d+\ue001)[^.!?]*[.!?]+\s+(?:so |please |can you |just )*(?:take|cut|drop|lose|delete|remove|leave|strike)\s+(?:that|this|the|it)(?: (?:line|sentence|bit|part|words?))?(?: out| away)?(?: please)?[.!]*$",
    re.I,
)
_WHERE_IT_SAYS = re.compile(
    r"\bwhere (?:it|he|she|the narrator|the voice) (?:says?|reads?) (?P<old>\ue000\d+\ue001),? (?:please )?(?:say|put|use|make it|have|let it be)(?: it)? (?P<new>\ue000\d+\ue001)(?: instead)?",
    re.I,
)
_TAKEN_ANEW = re.compile(
    r"^[^.!?]*?(?P<mark>\ue000\d+\ue001)[^.!?]*[.!?]+\s+(?=[^.!?]*\b(?:another|different|new|second|fresh) (?:take|version|go|reading|try)\b)[^!?]*$",
    re.I,
)
_RATHER = re.compile(
    r"^(?P<one>[^.!?\ue000]*)(?P<old>\ue000\d+\ue001)[^.!?\ue000]*[.!?]+\s+(?:[\w' ]{0,30}\b)?(?:rather|instead|better|use|make it|try|take|say|should be|change it to|lieber|nehmts?|nehmt|besser|plutôt|mejor)\b[\w', :]{0,20}(?P<new>\ue000\d+\ue001)[.!]*(?: instead)?[.!]*$",
    re.I,
)
_FOREMOST = re.compile(
    r"(?P<what>\b(?:sentence|line|words?)) (?:at|to) the (?:very )?(?:beginning|start|front)(?=\s*:?\s*\ue000)",
    re.I,
)


def marked(text: str, quotes: list[str], film: Film) -> tuple[str, list[str]]:
    """A message with the film's own lines marked as quotations where they stand in it without marks.

    What two sentences say of a quotation becomes one: "“…” sounds rude. Take “…” instead" replaces the first.
    """
    quotes = list(quotes)
    if (tag := _TAG_LINE.match(text)) and "\ue000" not in text:
        return f"{tag['head']} \ue000{len(quotes)}\ue001", [*quotes, tag["words"]]
    text = _own_lines(text, quotes, film)
    if "\ue000" not in text and (said := _UNMARKED.search(text)):
        quotes.append(said["words"])
        text = f"{text[: said.start('words')]}\ue000{len(quotes) - 1}\ue001{text[said.end('words') :]}"
    if "\ue000" not in text:
        return text, quotes
    for index, words in enumerate(quotes):  # "… she says “Yes.” Otto nods": the quotation ends a sentence
        if re.search(r"[.!?…]$", words):
            text = re.sub(rf"(\ue000{index}\ue001)\s+(?=[A-ZÄÖÜÉÈÀÑ¿¡])", r"\1. ", text)
    text = re.sub(r"(\ue001)[.,;]?\s+(?=(?:and )?(?:in )?(?:scenes? |sc\.? ?|s)\d+\s*:)", r"\1; ", text)
    text = _THEIRS.sub(lambda m: f"{m['tag']}: ", text)
    text = re.sub(
        r"(?:^|[,.;:–-]\s*)(?:so |please |but )*(?:just|only)\s+(?=\ue000\d+\ue001[.!]*$)",
        ", keep only ",
        text,
        flags=re.I,
    ).strip(" ,")
    text = _FOREMOST.sub(lambda m: f"{m['what']} foremost", text)
    text = _WHERE_IT_SAYS.sub(lambda m: f"replace {m['old']} with {m['new']}", text)
    text = re.sub(
        r"^(scene \d+)[^,.;\ue000]*\btoo (?:much|long|wordy|many words)\b[^\ue000]*?keep only (?=\ue000)",
        r"in \1 keep only ",
        text,
        flags=re.I,
    )
    if anew := _TAKEN_ANEW.match(text):
        return f"another take of {anew['mark']}", quotes
    if gone := _TAKE_OUT.match(text):
        return f"remove the line {gone['mark']}", quotes
    return _RATHER.sub(lambda m: f"replace {m['old']} with {m['new']}", text), quotes


def _own_lines(text: str, quotes: list[str], film: Film) -> str:
    """The text with marks where it holds a line of the film, or nearly all of one."""
    for scene in film.scenes:
        for line in scene.lines:
            words = re.findall(r"\w+", line.text)
            for begin in range(max(1, (len(words) + 1) // 3)):
                told = words[begin:]
                if len(told) < (3 if not begin else 4) or len(told) < 0.7 * len(words):
                    break
                pattern = r"(?<!\w)" + r"\W+".join(re.escape(word) for word in told) + r"(?!\w)[.!?…]?"
                found = re.search(pattern, text, re.I)
                if found and "\ue000" not in found[0]:
                    quotes.append(found[0])
                    text = f"{text[: found.start()]}\ue000{len(quotes) - 1}\ue001{text[found.end() :]}"
                    break
    return text


def scenes_of(found: Sequence[Said]) -> tuple[str, ...]:
    """The scenes that say it, each once."""
    return tuple(dict.fromkeys(said.scene for said in found))
