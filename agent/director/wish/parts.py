"""The parts of a wish as they are meant, where the reader took one for another, and the lists that are told in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from agent.director.reader.wishes import Piece
from agent.director.wish import lengths_words, relabelled, settings
from agent.director.wish import parted_words as known
from agent.director.words import concrete, vocabulary


def mended(pieces: Sequence[Piece], language: str = "en") -> list[Piece]:
    """Parts as they are meant, where their words tell otherwise than their neighbours made the reader think."""
    found: list[Piece] = []
    joined = False
    for piece in _corrected(relabelled.relabelled(pieces, language)):
        if (
            found
            and found[-1].kind == "silent"
            and known.MANNER.search(found[-1].text)
            and piece.kind == "style"
        ):
            found[-1] = replace(found[-1], text=f"{found[-1].text}{piece.text}")
            continue
        if piece.kind == "voice" and (cast := known.CAST.match(piece.text)):
            piece = replace(piece, kind="tell", text=f"Show {cast[1]}. ")
        if piece.kind in ("ask", "chat") and (owner := known.OWNER.match(piece.text)):
            found.append(replace(piece, kind="tell", text=f"{owner[1]} "))
        if (
            found
            and found[-1].kind == "say"
            and piece.kind == "tell"
            and known.ALL_QUOTED.fullmatch(piece.text.strip())
        ):
            found += [
                replace(piece, kind="say", text=f"“{quote}” ") for quote in known.QUOTES.findall(piece.text)
            ]
            continue
        if piece.kind == "say" and found and known.NEVER_SAY.search(found[-1].text):
            piece = replace(piece, kind="not")
        if piece.kind == "chat" and known.FILM_FOR.search(piece.text):
            piece = replace(piece, kind="tell")
        joined = bool(found) and _goes_on(found[-1], piece, joined)
        shown = _pictured(found[-1] if found else None, piece)
        if found and found[-1].kind == "shape" and _acts(found[-1], piece):
            found[-1] = replace(found[-1], kind="tell")
        if shown:
            piece = replace(piece, text=known.OF.sub("", piece.text))
        kind = "tell" if joined or shown or _tells(piece) else piece.kind
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


_LOOKING = ("music", "style", "voice", "tone", "shape", "sound")


def _goes_on(before: Piece, piece: Piece, joined: bool) -> bool:
    """Whether what seems a setting goes on with the sentence before it: *the nurse hears piano music*, *a letter written by his wife*."""
    first = re.match(r"\W*(\w+)", piece.text)
    if (
        piece.kind not in _LOOKING
        or before.kind != "tell"
        or not first
        or before.text.rstrip()[-1:] in ",.;:!?"
    ):
        return False
    placed = joined and first[1].lower() in vocabulary.PREPOSITIONS
    return placed or first[1].lower() in vocabulary.THIRDS or bool(known.CLAUSE.match(piece.text))


def _acts(before: Piece, piece: Piece) -> bool:
    """Whether what seems a shape is what the story is about: *a phone screen | cracks*."""
    first = re.match(r"(\w+)", piece.text)
    return (
        piece.kind == "tell"
        and re.match(r"(?:an?|the|my|his|her) \w", before.text, re.I) is not None
        and first is not None
        and (first[1].lower() in vocabulary.THIRDS or first[1].endswith("s"))
    )


def _pictured(before: Piece | None, piece: Piece) -> bool:
    """Whether what seems a voice tells of the pictures that are asked for: *images | of an old garden*."""
    asked = before is not None and before.kind == "ask" and known.SHOWS.search(before.text)
    return bool(asked) and piece.kind == "voice" and not known.VOICE.search(piece.text)


def _corrected(pieces: Sequence[Piece]) -> list[Piece]:
    """Parts with a number apart that takes the place of the length before: *twenty seconds, no make it | thirty with …*."""
    found: list[Piece] = []
    for piece in pieces:
        before = found[-1] if found else None
        taken = before and before.kind == "ask" and known.CORRECTS.search(before.text)
        length = next((i for i, one in enumerate(found) if one.kind == "length"), None)
        number = re.match(
            rf"\s*({lengths_words.numbers()})\b(?!\s+\w+s\b(?<!seconds)(?<!minutes))", piece.text, re.I
        )
        unit = length is not None and re.search(r"[a-zäöü]+\W*$", found[length].text, re.I)
        if taken and number and unit and length is not None and piece.kind == "tell":
            found[length] = replace(found[length], text=f"{number[1]} {unit[0]}")
            piece = replace(piece, text=piece.text[number.end() :])
        found.append(piece)
    return found


def scenery(styles: Sequence[str]) -> str:
    """What words for a look name that is to be seen: *moody, hands pouring wax*."""
    return ", ".join(part for text in styles for part in sights(text))


def sights(text: str) -> list[str]:
    """The parts of words for a look that name what is to be seen, and not how."""
    found = []
    for part in (part.strip(" .;:!") for part in re.split(r"[,/]", text)):
        if framed := _SHOTS_OF.match(part):
            found.append(framed["what"])
        elif known.WEATHER.fullmatch(part) or known.SIGHT.fullmatch(part) or _seen(part):
            found.append(part)
    return found


_SHOTS_OF = re.compile(
    r"(?:(?:some|many|lots of|extreme|slow|cut-?away|wide|beautiful) )*(?:close[- ]?ups?|macros?|views?|glimpses|details?|shots) of (?P<what>.+)",
    re.I,
)
_MANNERS = re.compile(
    r"\b(?:art|wood-?cuts?|engraving|prints?|puppets?|cut-?outs?|lego|comics?|cartoons?|illustrations?|sketch\w*|drawings?|storybook|picture books?|posters?|collage|photo\w*|vhs|noir|anime|"
    r"cinema|documentary|pictures?|images?|plush|clay\w*|pixels?|only|just|postcards?|vintage|retro|style[ds]?|characters?)\b",
    re.I,
)
"""Words for how pictures are made."""


def _seen(part: str) -> bool:
    """Whether words tell of something that goes on, or name things: *hands pouring wax*, *gaslight and cobbles*."""
    if known.STYLED.search(re.sub(r"\blike an? .*", "", part)):
        return False
    named = not _MANNERS.search(part) and 0 < len(part.split()) < 7 and bool(concrete.nouns(part))
    return named or (_deed(part) and not _MANNERS.search(part))


def _deed(part: str) -> bool:
    """Whether words tell of something that goes on: *hands pouring wax*, *water pouring*."""
    found = re.match(r"(?:\w+ ){0,2}?(\w+) \w+ing(?: \w|$)", part)
    return found is not None and found[1].lower() not in vocabulary.ADVERBS | vocabulary.ADJECTIVES


def _tells(piece: Piece) -> bool:
    """Whether a part that seems to speak of the film tells of its story: "Bell means out", "he should end up smiling"."""
    signs: dict[str, Callable[[str], object]] = {
        "sound": lambda text: known.MEANS.search(text) or known.ENDS.match(text),
        "tone": known.THEY.match,
        "shape": known.HAPPENS.search,
        "ask": known.TOPIC.search,
        "limit": known.ADDRESSED.match,
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
