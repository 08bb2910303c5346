"""The instruction around a pasted script: what it should become, never a part of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.director.scripts import lists
from agent.director.scripts import rows as rows_of_shots
from agent.director.scripts.words import (
    FILM_NOUN,
    LABELLED,
    MAKING,
    POINTS_AT,
    SETTING,
    has_verb,
    sentences,
    words_of,
)
from agent.director.wish import settings
from agent.director.words import language as languages
from agent.director.words import lexer, tongues

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
    _peel_behind(rows, said)
    return "\n".join(said), rows


_LIMIT = re.compile(
    r"\b(?:only|just|nothing but) (?:these|this|those|that|the|one|two|three|a single) (?:\w+ )?(?:lines?|words?|sentences?|text)|\b(?:nothing else|no other words?)(?: is)?(?: to be)?(?: said| spoken)?$"
    r"|\bword for word|\bexact(?:ly)? (?:text|words|as written)|\bnur (?:dies\w*|ein\w*)(?: \w+)? (?:satz|sätze|worte?|text|zeilen?)|\b(?:text|worte) (?:genau|wörtlich)|\bwörtlich|\bsonst nichts"
    r"|\btextes? exacts?|\bmot (?:à|pour) mot|\bune? seule? (?:réplique|phrase|ligne)|\b(?:rien|aucun)\w* (?:d'autre|de plus)|\btexto exacto|\bpalabra por palabra|\buna sola (?:frase|línea)|\bnada más",
    re.I,
)
"""How a script says that its words are all that is said."""
_HEARD = re.compile(
    r"^(?:with )?(?:only|just|nothing but|nur|bloß|seulement|juste|rien que|solo|sólo|solamente)\s+(?:(?:the|a|der|die|das|den|le|la|les|el|los|las)\s+|(?:sounds?|geräusche|bruits?|sonidos?) (?:of|von|der|de|du|del) )?(?P<sounds>[\w+&' -]{3,50}?)$",
    re.I,
)
"""All that is to be heard: *only wind*."""


def heard(intro: str) -> str:
    """What alone is to be heard, as the words around a script tell: *only sizzle and knife sounds*."""
    pieces = [piece.strip() for piece in re.split(r"[,;.\n]\s*", intro)]
    found = (_HEARD.match(piece) for piece in pieces if not (_LIMIT.search(piece) or SETTING.search(piece)))
    heard = (one["sounds"].replace("+", "and") for one in found if one and not _WORDED.search(one["sounds"]))
    return next(heard, "")


_WORDED = re.compile(
    r"\b(?:lines?|words?|sentences?|text|satz|sätze|worte?|zeilen?|phrases?|répliques?|mots?|frases?|palabras|líneas?|scenes?|shots?|pictures?|images?|bilder|imágenes)\b"
    r"|^(?:natural |ambient |real )?(?:sounds?|noises?|ambience|geräusche|bruits?|ruidos?|sonidos?|ton|sons?)$",
    re.I,
)
"""What alone there is and is no sound, or no certain one."""


def beside(text: str) -> bool:
    """Whether a sentence only says how the film is made: its length, its shape, who speaks, what is heard."""
    pieces = [
        piece.strip() for piece in re.split(r"[,;.]\s+|\s/\s|[.;,]$", text.strip("() ")) if piece.strip()
    ]
    sure = [piece for piece in pieces if _sets(piece)]
    loose = [piece for piece in pieces if piece not in sure]
    if not sure or len(text.split()) > 24 or not all(_loose(piece, 6) for piece in loose):
        return False
    return not loose or bool(
        re.search(r"\d|\b(?:seconds|sekunden|secondes|segundos)\b", " ".join(sure), re.I)
    )


_DIRECTS = re.compile(
    r"(?:i|we|you|he|she|it|they|both|the|an?|his|her|their|ich|wir|er|sie|es|beide|der|die|das|ein\w*|sein\w*|ihr\w*|hinter|vor|auf|im|in|je|on|nous|ils?|elles?|les?|la|une?|des"
    r"|sa|son|ses|él|ella|ellos|ellas|todos?|nadie|el|los|las|un[ao]?s?|then|now|behind|outside|inside|off)\b|l'",
    re.I,
)
"""How a sentence begins that tells what somebody does, or what is there."""


def _loose(piece: str, words: int = 5) -> bool:
    """Whether a piece may be a word on the look, the music or the audience: *soft piano*, *for our stand*."""
    if _about(piece):
        return len(piece.split()) <= 12
    return (
        len(piece.split()) <= words and not _DIRECTS.match(piece) and not has_verb(piece) and '"' not in piece
    )


_HEARD_BESIDE = re.compile(
    r"(?:(?:with|mit|avec|con) )?(?:\w+ ){0,2}(?:music|musik|musique|música|soundtrack)(?: \w+){0,4}\s*$"
    r"|(?:(?:a|the|eine?|une?|una?) )?(?:\w+ )?(?:voice(?:-?over)?|narrator|sprecher(?:in)?|stimme|voix(?: off)?|voz(?: en off)?)(?: (?:tells|reads|says|explains|speaks|erzählt|liest|raconte|lit|cuenta|lee)\b.{0,40})\s*$",
    re.I,
)
"""What music there is and who tells: *accordion music*, *a voice tells each step*."""


def _about(piece: str) -> bool:
    """Whether a piece tells for whom or what for the film is: *trailer for our league*."""
    return bool(re.match(r"(?:for|für|pour|para) ", piece, re.I) or FILM_NOUN.match(piece))


def _sets(piece: str) -> bool:
    piece, each = rows_of_shots.each(piece)
    if each and not piece.strip():
        return True
    if _LIMIT.search(piece) and len(piece.split()) <= 9:
        return True
    if (_HEARD.match(piece) and len(piece.split()) <= 7) or _HEARD_BESIDE.match(piece):
        return True
    left = re.findall(r"[^\W\d_]{3,}", settings.read(languages.normalise(piece)).text)
    return not [word for word in left if word.lower() not in _FILLING]


_FILLING = words_of(
    "about around roughly total overall altogether all long please film video clip the and with its for zusammen insgesamt etwa"
    " ungefähr lang bitte und mit environ durée total totale avec sur unos duración aproximadamente con por favor length"
)


def _peel_behind(rows: list[str], said: list[str]) -> None:
    """Settings behind the last words of a script taken off its rows, where a length or a limit is among them.

    They begin with a sentence that only sets something, or with a row that has one in it; short words on the
    look or the music may follow.
    """
    marked = any(_marked(row) for row in rows)
    told = [(i, one) for i, row in enumerate(rows) for one in sentences(row)]
    first = len(told)
    while (
        first > max(1, len(told) - 12)
        and not _begins(rows, told, first - 1)
        and _set_or_loose(told[first - 1][1])
    ):
        first -= 1
    while first < len(told) and not (
        beside(told[first][1])
        or (marked and (_about(told[first][1]) or played(told[first][1])))
        or _own_row(rows, told, first)
    ):
        first += 1
    behind = " ".join(one for _, one in told[first:])
    stated = settings.read(languages.normalise(behind)) if behind else None
    sure = bool(stated and stated.duration) or bool(_LIMIT.search(behind))
    if stated and (sure or (marked and _told_of_film(stated, behind))):
        kept = {i: " ".join(one for k, one in told[:first] if k == i) for i, _ in told[:first]}
        last = max(kept)
        shortened = kept[last] != " ".join(sentences(rows[last]))
        rows[:] = [*rows[:last], kept[last] if shortened else rows[last]]
        said.append(behind)


def _told_of_film(stated: settings.Stated, text: str) -> bool:
    """Whether something is set in what stands behind the rows of a script."""
    found = (stated.narration, stated.music, stated.captions, stated.voice, stated.language, stated.aspect)
    return any(value is not None for value in found) or bool(
        rows_of_shots.each(text)[1]
        or _about(text)
        or _HEARD_BESIDE.match(text.rstrip(". "))
        or any(map(played, sentences(text)))
    )


def played(sentence: str) -> bool:
    """Whether a few words without a verb name who plays: *Quiet accordion.*"""
    if len(sentence.split()) > 5:
        return False
    read = (lexer.lex(sentence.strip(" .!"), [], language) for language in ("en", *tongues.LANGUAGES))
    return (
        any(word.kind == "instrument" for words in read for word in words)
        and not has_verb(sentence)
        and not re.match(r"(?:an?|the|eine?|der|die|das|une?|l[ea]s?|un[ao]?|el|los) ", sentence, re.I)
    )


def _begins(rows: Sequence[str], told: Sequence[tuple[int, str]], at: int) -> bool:
    """Whether a sentence begins a row of a list or what somebody says."""
    i = told[at][0]
    return (not at or told[at - 1][0] != i) and bool(
        lists.begins(rows[i]) or lists.cue_of(rows[i].strip()) or LABELLED.match(rows[i]) or not at
    )


def _set_or_loose(sentence: str) -> bool:
    return beside(sentence) or _loose(sentence.strip("().! "))


def _own_row(rows: Sequence[str], told: Sequence[tuple[int, str]], at: int) -> bool:
    """Whether a row of several begins here in which something is set, or one behind the rows of a list."""
    i = told[at][0]
    if not at or told[at - 1][0] == i:
        return False
    listed = any(map(lists.begins, rows[:i])) and not lists.begins(rows[i])
    return listed or any(beside(one) for k, one in told if k == i)


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


_UNSAID = re.compile(
    r"(?:nothing|no ?one|nobody) (?:else|more) (?:is )?(?:spoken|said|speaks)\b|sonst (?:wird )?nichts gesprochen\b",
    re.I,
)
"""That nothing else is said, behind what is."""


def _closing(row: str) -> bool:
    return bool(_UNSAID.match(row)) or (
        instruction(row, pointing=True)
        and bool(
            FILM_NOUN.search(row)
            or SETTING.search(row)
            or re.match(r"(?i)(?:please )?(?:film|verfilme|filme|filma|animate|narrate)\b", row)
        )
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
