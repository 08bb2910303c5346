"""Shot lists that are written in one line, row by row, and how long each of their rows lasts."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import pairwise

PICTURES = re.compile(
    r"\b(?:shots?|shot[- ]?list|storyboard|frames?|set-?ups|einstellung(?:en)?|bilderfolge|drehplan|plans|découpage|tomas|planos|viñetas|cuadros|inquadrature|ujęcia)\b",
    re.I,
)
"""What calls the rows of a list pictures."""
_SHOTS = re.compile(
    rf"{PICTURES.pattern}|\b(?:scenes?|szenen?|bilder|einstellung|plan|cases?|scènes?|toma|plano|escenas?|cenas|kadry|clips?|parts|teilen?|parties|partes)\b",
    re.I,
)
_UNIT = r"(?:seconds|second|secs|sec|sekunden|sekunde|sek|secondes|seconde|segundos|segundo|segs|seg|secondi|seconden|s)\b\.?"
_SPAN = re.compile(
    rf"(?:(?<=\s)|^)(?:(?:de|du|from|von|sek\.?|sekunden?|secondes?|segundos?|seconds?|secs?\.?)\s+)?[\[(]?(?P<from>\d{{1,3}}(?::\d{{2}})?)\s?(?:s(?:ec)?)?\s?(?:[-–—]|to|bis|à|a)\s?(?P<to>\d{{1,3}}(?::\d{{2}})?)\s?(?:{_UNIT})?[\])]?\s?[:–—-]?\s+(?=\S)",
    re.I,
)
_NUMBER = re.compile(r"(?:(?<=\s)|^)\(?(?P<n>\d{1,2})[.)]\s+(?=\S)")
_LETTER = re.compile(r"(?:(?<=\s)|^)\(?(?P<n>[a-h])[.):]\s+(?=\S)", re.I)
_BEGUN = re.compile(r"(?<=[a-zäöüéèà]{2}[.!?] )[a-zäöü]")
"""A sentence without its capital."""
_ENDS = re.compile(rf"\s*(?:[–—|/,;:-]\s*|\()(?P<n>\d{{1,3}}(?:\.\d)?)\s?{_UNIT}\)?[\s.;,]*$", re.I)
"""A row's length behind it: ``a gloved hand – 4s``."""
_BEGINS = re.compile(rf"^[\[(]?(?P<n>\d{{1,3}}(?:\.\d)?)\s?{_UNIT}[\])]?\s*[:|,–—-]?\s+(?=\S)", re.I)
"""The same in front of it: ``4s: a gloved hand``."""


_SPOKEN = re.compile(
    r"\[(?P<shown>[^\]\[\n]{3,120})\]\s*(?:(?:v\.?o\.?|narrator|narration|voice-?over|voice|sprecher(?:in)?|erzähler(?:in)?|stimme|(?:voix )?off|voz(?: en off)?)\s*:\s*)?"
    r"[\"“„«]\s*(?P<said>[^\"“”„«»\n]{2,300}?)\s*[\"”“»][.,;]?",
    re.I,
)
"""A picture in brackets and what is said with it: ``[an empty seat] VO: "I still buy two tickets."``"""


_SHOWN_AND_SAID = re.compile(
    r"(?:bild|visual|picture|shot|image|imagen|escena|scene)\s*:\s*(?P<shown>[^\"“„«\n]{3,200}?)[\s.;,–—-]*\s"
    r"(?:v\.?o\.?|narrator|narration|voice-?over|voice|sprecher(?:in)?|erzähler(?:in)?|stimme|(?:voix )?off|voz(?: en off)?)\s*:\s*[\"“„«]\s*(?P<said>[^\"“”„«»\n]+?)\s*[\"”“»][.,;]?",
    re.I,
)
"""The same with labels: ``Bild: eine Hand. Sprecherin: "Manche wohnen noch hier."``"""


def apart(text: str) -> list[str]:
    """A line with several rows of a shot list in it as those rows, what leads to them first; else the line alone."""
    if rows := _bracketed(text):
        return rows
    if row := _SHOWN_AND_SAID.fullmatch(text.strip()):
        return [f"Visual: {row['shown']}", f'VO: "{row["said"]}"']
    if marks := _times(text):
        return [
            _SPAN.sub(lambda mark: f"{_clock(mark['from']):g}-{_clock(mark['to']):g}s ", row)
            for row in _cut(text, marks)
        ]
    if marks := _counted(text, _NUMBER, int):
        return _cut(text, marks)
    if marks := _counted(text, _LETTER, _place):
        rows = [_LETTER.sub(lambda mark: f"{_place(mark['n'])}. ", row, count=1) for row in _cut(text, marks)]
        return [_BEGUN.sub(lambda begun: begun[0].upper(), row) for row in rows]
    return _told_lengths(text) or _in_order(text)


def _bracketed(text: str) -> list[str]:
    """Pictures in brackets, each with what is said with it, one behind the other."""
    marks = list(_SPOKEN.finditer(text))
    gaps = [text[a.end() : b.start()].strip(" ,;.|/–—-") for a, b in pairwise(marks)]
    if len(marks) < 2 or any(gaps):
        return []
    rows = [
        row for n, mark in enumerate(marks, 1) for row in (f"{n}. {mark['shown']}", f'VO: "{mark["said"]}"')
    ]
    return [
        row for row in (text[: marks[0].start()].strip(), *rows, text[marks[-1].end() :].strip(" ,;")) if row
    ]


_LASTS = re.compile(
    rf"\s*(?:\(\s?(?P<n>\d{{1,3}}(?:\.\d)?)\s?{_UNIT}\s?\)|[–—-]\s?(?P<m>\d{{1,3}}(?:\.\d)?)\s?{_UNIT}(?=\s*(?:[/,;.|]|$)))[\s/,;.|]*",
    re.I,
)


_ROW_NUMBER = re.compile(r"^\d{1,2}[.):]?\s+(?=\D)")


def _told_lengths(text: str) -> list[str]:
    """What leads to them and rows that each end with their length: *wide, harbour (4s) / close, a rope (3s)*."""
    lead = re.match(r"(?P<lead>(?:[^:\n]{0,80}:|[^:\n–—-]{0,40}\s[–—-])\s)", text)
    marks = list(_LASTS.finditer(text))
    if not lead or len(marks) < 2 or not _SHOTS.search(lead["lead"]) or marks[0].start() < lead.end():
        return []
    starts = [lead.end(), *(mark.end() for mark in marks[:-1])]
    rows = [
        f"{n}. {_ROW_NUMBER.sub('', text[start : mark.start()].strip(' ,;'))} ({mark['n'] or mark['m']}s)"
        for n, (start, mark) in enumerate(zip(starts, marks, strict=True), 1)
    ]
    behind = text[marks[-1].end() :].strip()
    return [lead["lead"].rstrip(" –—-:") + ":", *rows, *([behind] if behind else [])]


def _cut(text: str, marks: Sequence[re.Match[str]]) -> list[str]:
    """A text in pieces, each beginning with a mark."""
    starts = [mark.start() for mark in marks]
    pieces = [text[a:b].strip(" ,;") for a, b in zip([0, *starts], [*starts, len(text)], strict=True)]
    return [piece for piece in pieces if piece]


def _clock(text: str) -> float:
    minutes, _, seconds = text.rpartition(":")
    return 60 * float(minutes or 0) + float(seconds)


def _times(text: str) -> list[re.Match[str]]:
    """Times of which each begins where the one before ended."""
    marks = list(_SPAN.finditer(text))
    if len(marks) < 2 or not all(_clock(mark["from"]) < _clock(mark["to"]) for mark in marks):
        return []
    joined = all(_clock(a["to"]) == _clock(b["from"]) for a, b in pairwise(marks))
    return marks if joined and _clock(marks[0]["from"]) == 0 else []


def _place(letter: str) -> int:
    return ord(letter.lower()) - ord("a") + 1


def _counted(text: str, mark: re.Pattern[str], number: Callable[[str], int]) -> list[re.Match[str]]:
    """Numbers or letters from the first on, one after the other, where shots are asked for or every row has a length."""
    marks: list[re.Match[str]] = []
    for found in mark.finditer(text):
        if number(found["n"]) == len(marks) + 1:
            marks.append(found)
    if len(marks) < 2:
        return []
    ends = [*(one.start() for one in marks[1:]), len(text)]
    lead, rows = (
        text[: marks[0].start()],
        [text[one.end() : end] for one, end in zip(marks, ends, strict=True)],
    )
    clocked = all(_ENDS.search(row) for row in rows)
    return marks if clocked or (len(marks) > 2 and _SHOTS.search(lead)) else []


_THEN = re.compile(
    r"(?:^|(?<=[,;.:]))\s*(?:and |und |et |y |e )?(?P<mark>first|then|next|after that|finally|last(?:ly)?|zuerst|erst|dann|danach|zum schluss|zuletzt|am ende"
    r"|d'abord|puis|ensuite|enfin|à la fin|primero|luego|después|por último|al final|prima|poi|infine)\b[,:]?\s+",
    re.I,
)
_NUMBERS = {
    word: n
    for n, words in enumerate(
        ("two zwei deux dos due", "three drei trois tres tre", "four vier quatre cuatro quattro", "five fünf cinq cinco cinque", "six sechs seis sei"), 2
    )
    for word in words.split()
} | {str(n): n for n in range(2, 10)}  # fmt: skip
_COUNT = re.compile(rf"\b(?P<n>{'|'.join(_NUMBERS)})\s+(?:[a-zäöüéí]+\s+)?(?={_SHOTS.pattern})", re.I)


def _in_order(text: str) -> list[str]:
    """As many shots as are counted, told with the words for their order: *three shots: first …, then …, then …*."""
    lead, colon, body = text.partition(": ")
    count = _COUNT.search(lead)
    marks = list(_THEN.finditer(body))
    if not (colon and count) or len(lead.split()) > 14 or len(marks) < 2 or marks[0].start():
        return [text]
    ends = [*(mark.start() for mark in marks[1:]), len(body)]
    rows = [body[mark.end() : end].strip(" ,;") for mark, end in zip(marks, ends, strict=True)]
    if len(rows) != _NUMBERS[count["n"].lower()] or not all(rows):
        return [text]
    return [f"{lead}:", *(f"{n}. {row}" for n, row in enumerate(rows, 1))]


_SECONDS = {
    word: n
    for n, words in enumerate(
        ("two zwei deux dos", "three drei trois tres", "four vier quatre cuatro", "five fünf cinq cinco", "six sechs seis", "seven sieben sept siete",
         "eight acht huit ocho", "nine neun neuf nueve", "ten zehn dix diez"), 2
    )
    for word in words.split()
}  # fmt: skip
_N = rf"(?:\d{{1,2}}(?:\.\d)?|{'|'.join(_SECONDS)})"
_ONE = r"(?:shot|scene|clip|frame|panel|picture|einstellung|szene|bild|plan|scène|case|cuadro|toma|plano|escena|viñeta)"
_EACH = re.compile(
    rf"(?P<shots>(?:\b\w+ )?{_SHOTS.pattern})(?:\s*[x×*à@]|\s+(?:of|at|lasting|with|à|de|zu(?: je)?|je|von je|per))\s*(?P<n>{_N})[ -]?{_UNIT}(?:\s*(?:each|jeweils|chacune?|cada un[ao]))?"
    rf"|\b(?:je|jeweils|each|(?:pro|per|every|cada|par) {_ONE})\s+(?:is |lasts |dura )?(?P<m>{_N})[ -]?{_UNIT}"
    rf"|\b(?P<k>{_N})[ -]?{_UNIT}\s*,?\s+(?:each|apiece|(?:per|a|pro|par|por) {_ONE}|jeweils|chacune?|cada un[ao])\b",
    re.I,
)


def each(text: str) -> tuple[str, float | None]:
    """A text without the length that every shot is to have, and that length: *4 shots x 4 sec*."""
    found = _EACH.search(text)
    if not found:
        return text, None
    seconds = next(filter(None, (found["n"], found["m"], found["k"]))).lower()
    left = re.sub(r",\s*,", ",", f"{text[: found.start()]}{found['shots'] or ''}{text[found.end() :]}")
    return left, float(_SECONDS.get(seconds, 0) or seconds)


def clocked(rows: Sequence[str]) -> list[tuple[str, float | None]]:
    """Rows without the lengths that stand behind or in front of them, and those lengths, where most have one."""
    for pattern in (_ENDS, _BEGINS):
        found = [pattern.search(row) for row in rows]
        if len(rows) > 1 and 2 * sum(map(bool, found)) > len(rows):
            return [
                (pattern.sub("", row).strip(), float(match["n"]) if match else None)
                for row, match in zip(rows, found, strict=True)
            ]
    return [(row, None) for row in rows]
