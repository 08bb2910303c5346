"""A new scene told in several breaths: its place, its picture, who says what in it, and how long it is.

"Finish on a new shot: the house at night. Nobody speaks." becomes one request, with the picture and the words as
quotations, so that nothing in them is read as a wish of its own.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.director.refine import where
from agent.director.refine.recall import find
from film.document import Film

_NOUN = (
    r"(?:scene|shot|insert|cutaway|cut-away|kicker|tag|coda|epilogue|prologue|moment|beat|picture|image|single|two-?shot|close-?up|wide|establishing shot"
    r"|establisher|button|vignette|sequence)"
)
_NEW = rf"(?:an?|one|another|one more|a new|one last|one final|some kind of|an extra|a further)\s(?:(?!of\b)[\w-]+ ){{0,3}}?{_NOUN}\b(?: shot| scene)?"
_VERB = (
    r"(?:add|insert|give (?:me|us)|put in|put|include|append|squeeze in|slip in|drop in|create|we need|i need|i want|i would like|i would love|there should be|could (?:there|we) (?:be|have|get)"
    r"|can (?:there|we) (?:be|have|get)|finish(?:ed|es)? (?:on|with)|ends? (?:on|with)|close (?:on|with)|open(?:s)? (?:on|with)|starts? (?:on|with)|begins? (?:on|with)|have|let us have|make)"
)
_LEADS = r"(?:where|in which|in that|showing|that shows|which shows|of|with|when)"
_PLACE = re.compile(
    r"\b(?:right |just |directly |straight |immediately )?(?:(?P<role>after|before|behind|ahead of|following|in front of) (?P<what>(?:(?:the |that )?(?:one|bit|part|scene|shot|picture|moment) (?:with|where|of|in which|when|about|that shows|showing) (?:the |that |an? )?|the |that |scene |when )?[^,:.;\ue000]+?)|between (?:scenes? )?(?P<a>\d+) and (?:scene )?(?P<b>\d+)"
    r"|(?:at|to|as|for|in) (?:the )?(?:very )?(?:new )?(?P<edge>beginning|start|front|top|opening|end|ending|close|finale|last (?:scene|shot)|first (?:scene|shot)))"
    rf"(?=\s*(?:[,:.;\ue000]|$|please\b|(?:(?:please |then |also )?{_VERB})\b|{_LEADS}\b|an? |one ))",
    re.I,
)
_WORDS = re.compile(
    r"[,;.]?\s*(?:and |with )?(?:(?:the |a )?(?P<who>narrator|narration|vo|voice-?over|voice|v\.o\.|speaker|[A-Z][\w-]+|(?:the |his |her )?[\w-]+)(?:'s line)?\s*(?:says?|saying|reads?|tells us|asks?|whispers?|will say|should say|:|goes)|saying|with the (?:words|line)|(?:the )?(?:line|text|words)(?: is| are|:))?\s*[:,]?\s*(?P<q>\ue000\d+\ue001)[.!]?",
    re.I,
)
_SILENT = re.compile(
    r"[,;.]?\s*(?:and |but )?\b(?:(?:nobody|no ?one|none) (?:speaks|talks|says (?:anything|a word)|is speaking)(?: (?:in it|there|here))?|(?:with )?no (?:vo|voice-?over|voice|narration|narrator|dialogue|words|talking|speech|text|lines?)(?: (?:in it|there|here))?|mos\b|silent|without (?:words|narration|a voice|voice-?over|vo|dialogue)|just (?:the )?picture)\b",
    re.I,
)
_SECONDS = re.compile(
    r"[,;.]?\s*(?:and |about |for |make it |it should be |lasting |it lasts )*\b(?P<n>\d+(?:\.\d)?|one|two|three|four|five|six|seven|eight|nine|ten)[ -](?:seconds?|secs?|s)\b(?: long| or so| is enough)?",
    re.I,
)
_NUMBERS = {
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "six": 6,
    "seven": 7,
    "eight": 8,
    "nine": 9,
    "ten": 10,
}
_OTHER = re.compile(
    r"\b(?:fade|dissolve|crossfade|hard cut|pause|black|music|captions?|subtitles?|seconds? longer|hold|title)\b",
    re.I,
)
"""What may stand between two scenes and is none."""


@dataclass
class _Told:
    """What a sentence tells of a new scene."""

    place: str
    picture: str
    start: int
    end: int
    silent: bool = False
    loose: bool = False
    """Whether it is told by what happens ("where it rains"), so that the film's hero and place come along."""


def told(text: str, quotes: list[str], film: Film) -> tuple[str, list[str]]:
    """The message with a new scene as one plain request; as it was where it tells of none."""
    found = _announced(text, film) or _between(text, film)
    if found is None:
        return text, quotes
    picture, rest = found.picture, text[found.end :]
    if whole := re.fullmatch(
        r"\s*\ue000(\d+)\ue001[.!]?\s*", picture
    ):  # what stands behind a colon is the picture
        picture = quotes[int(whole[1])]
    picture, words, who = _spoken(picture)
    silent, seconds = (" in silence" if found.silent else ""), ""
    for part in (0, 1):  # the picture's own tail, then the sentences behind it
        source = picture if part == 0 else rest
        if not words and (
            part == 0
            or re.match(
                r"[\s.,;]*(?:(?:the )?(?:narrator|vo|voice|voice-?over|narration)\b|\ue000)", source, re.I
            )
        ):
            source, words, who = _spoken(source)
        if (match := _SILENT.search(source)) and (part == 0 or not source[: match.start()].strip(" .,;!")):
            silent, source = " in silence", source[: match.start()] + source[match.end() :]
            source = re.sub(r"^[\s,]*(?:and )?" + _SILENT.pattern, "", source, flags=re.I) if part else source
        if (match := _SECONDS.search(source)) and (part == 0 or not source[: match.start()].strip(" .,;!")):
            number = _NUMBERS.get(match["n"].lower(), match["n"])
            seconds, source = f" for {number} seconds", source[: match.start()] + source[match.end() :]
        if part == 0:
            picture = source
        else:
            rest = source
    picture = re.sub(r"^[\s,:–-]+|[\s,;:.–-]+$", "", picture)
    if not re.search(r"\w{3}", picture):
        return text, quotes
    quotes = [*quotes, picture]
    verb = "telling" if found.loose and len(picture.split()) < 7 else "showing"
    plain = f"add a scene {found.place} {verb} \ue000{len(quotes) - 1}\ue001"
    plain += f" {'spoken by ' + who if who else 'saying'} {words}" if words else ""
    before = text[: found.start].rstrip() + " " if found.start else ""
    rest = rest.strip(" .,;!")
    return f"{before}{plain}{silent}{seconds}{'. ' + rest if rest else ''}".strip(), quotes


def _spoken(text: str) -> tuple[str, str, str]:
    """A text without the words that are to be said in it; they, and who says them."""
    match = _WORDS.search(text)
    if not match:
        return text, "", ""
    who = (match["who"] or "").strip()
    narrated = not who or re.fullmatch(
        r"narrator|narration|vo|voice-?over|voice|v\.o\.|speaker|and|the voice", who, re.I
    )
    return text[: match.start()] + text[match.end() :], match["q"], "" if narrated else who


def _announced(text: str, film: Film) -> _Told | None:
    """``add a scene after the brook: …``, ``give me a clean single, close on her face``, ``after the owl add a scene where …``."""
    for begin, sentence in _sentences(text):
        call = re.search(
            rf"\b(?P<verb>{_VERB})\s+(?:also |just |please )?(?P<new>{_NEW}(?: without (?:text|words|narration|a voice|voice-?over|vo|dialogue)| in silence)?|(?:in )?(?=(?:between|after|before)\b))",
            sentence,
            re.I,
        )
        if not call or re.search(r"\bscenes? \d+ (?:an?|one)\b", call[0]):
            continue
        if not call["new"].strip() and not re.match(r"insert|add", call["verb"], re.I):
            continue
        place, span = _placed(sentence, call, film)
        lead = re.compile(rf"\s*(?:(?P<colon>:)|,|[–—-]|\b{_LEADS}\b|(?=\ue000))\s*", re.I)
        at = max(call.end(), span[1] if span[0] >= call.start() else 0)
        after = lead.match(sentence, call.end()) or lead.match(sentence, at)
        if not place or not after:
            continue
        start = after.end()
        noun = re.search(r"\b(close-?up|wide|insert|single|detail|two-?shot)\b", call["new"], re.I)
        if span[0] >= after.end():  # "add a scene where the storm ends after scene 3"
            picture, end = sentence[start : span[0]] + sentence[span[1] :], len(sentence)
        else:
            start = max(start, span[1] if span[0] >= call.start() else 0)
            picture, end = sentence[start:], len(sentence)
        picture = re.sub(rf"^\s*(?:[:,–-]|{_LEADS}\b)\s*", "", picture, flags=re.I)
        if (
            noun
            and noun[1].lower() in ("wide", "close-up", "closeup")
            and not re.match(r"(?:close|wide|detail)", picture, re.I)
        ):
            picture = f"{noun[1].lower()} of {picture}"
        loose = not re.search(r"[:,–-]", after[0]) and not sentence.startswith("\ue000", after.end())
        silent = bool(re.search(r"\b(?:without|silence)\b", call["new"], re.I))
        return _Told(place, picture, begin, begin + end, silent, loose)
    return None


def _between(text: str, film: Film) -> _Told | None:
    """``between 4 and 5, please: he lies down in the snow``: a place, and what is to be seen there."""
    match = re.match(
        r"(?P<head>(?:.*?[.!?]\s+)?)(?P<place>(?:right |just )?(?:between (?:scenes? )?\d+ and (?:scene )?\d+|(?:after|before) (?:scene \d+|[^,:.;\ue000]{3,40})|at the (?:very )?(?:end|beginning|start)(?=,? (?:please )?(?:add )?(?:one more|another|one last|a last)\b)))(?:,? (?:please )?(?:add )?(?:one more|another|one last|a last)(?: one)?)?(?:,? please)?:\s+(?P<picture>[^.!?]*)",
        text,
        re.I,
    )
    if not match or _OTHER.search(match["picture"]) or len(match["picture"].split()) < 4:
        return None
    found = _PLACE.search(match["place"] + ":")
    place = _place(found, film) if found else ""
    return _Told(place, match["picture"], len(match["head"]), match.end()) if place else None


def _sentences(text: str) -> list[tuple[int, str]]:
    """The sentences of a message with where they begin; a quotation ends none."""
    found = []
    start = 0
    for stop in [*(m.end() for m in re.finditer(r"[.!?](?:\s+|$)", text)), len(text)]:
        if text[start:stop].strip():
            found.append((start, text[start:stop].rstrip()))
        start = stop
    return found


def _placed(sentence: str, call: re.Match[str], film: Film) -> tuple[str, tuple[int, int]]:
    """Where in the film a new scene goes, and where the sentence says so."""
    for match in _PLACE.finditer(sentence):
        if place := _place(match, film):
            return place, match.span()
    verb = call["verb"].lower()
    if verb.startswith(("finish", "end", "close")):
        return "at the end", (-1, -1)
    if verb.startswith(("open", "start", "begin")):
        return "at the beginning", (-1, -1)
    return "", (-1, -1)


def _place(match: re.Match[str], film: Film) -> str:
    """The place as scenes' numbers say it; empty where it names no scene, or several."""
    if match["a"]:
        first, second = int(match["a"]), int(match["b"])
        return f"after scene {first}" if second == first + 1 <= len(film.scenes) else ""
    if match["edge"]:
        return "at the end" if re.match(r"end|close|finale|last", match["edge"], re.I) else "at the beginning"
    role = "before" if match["role"].lower() in ("before", "ahead of", "in front of") else "after"
    what = re.sub(r"^(?:when )", "", match["what"].strip(), flags=re.I)
    number = re.fullmatch(r"(?:scene |shot )?(\d+)", what, re.I)
    if not number:
        number = re.search(r"\bscene (\d+)\b", where.named(f"{role} {what}:", film, "en").text)
    if number and 1 <= int(number[1]) <= len(film.scenes):
        return f"{role} scene {number[1]}"
    found = find(film, what)
    return f"{role} scene {film.number(found.one)}" if found.one else ""
