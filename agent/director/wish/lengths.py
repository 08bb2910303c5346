"""How long a film is to be, in every wording, told apart from lengths that belong to its story.

An amount of time is the film's length where it stands alone, where it speaks of the film, or where
the wish says that the film should last so long: *a girl holds her breath for 30 seconds* sets none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from agent.director.wish.lengths_words import (
    ABOUT,
    BLANK_WORDS,
    CORRECTING,
    FEATS,
    FILM,
    HALVED,
    HOUR,
    LABELS,
    LEADS,
    LED,
    LOOSE,
    MEASURED,
    MINUTE,
    PHRASES,
    SAID_TO_LAST,
    SECOND,
    SETTINGS,
    SHORT,
    TAILS,
    TOLD,
    WANTED,
    kanji,
    number,
    numbers,
)

EDGE = r"(?:^|[,;:.()\[\]!?…»\"”|/、。，،・•*—–\U0001F300-\U0001FAFF\u2600-\u27BF\uFE0F]|\s-|\n)\s*"
LEADING = rf"(?:(?:{LEADS}|{LOOSE})\s+)*"
_ALONE = re.compile(rf"{EDGE}{LEADING}$", re.I)
_LED = re.compile(rf"(?<!\w)(?:{LED})\s+{LEADING}$", re.I)
_WITHIN = re.compile(r"\b(?:in|within|under|en|dans|em)\s+(?:\w+\s+){0,2}$", re.I)
_ENDS = re.compile(
    rf"\s*(?:(?:,?\s*(?:{TAILS})(?!\w))\s*)*(?=$|[,;:.!?)\]—–|/\n、。，،…#\"”\U0001F300-\U0001FAFF\u2600-\u27BF]|-\s|(?:and|und|et|y|e)(?:\s*$|\s+(?:{SETTINGS})))",
    re.I,
)
_OF_THE_FILM = re.compile(
    rf"\b{FILM}(?:\s+(?!(?:about|of|on|with|sur|sobre|über|von|de|di|van|in|en|and|et|y|und)\b)[\w-]+)?(?:,|\s+(?:مدته|باورك|of|von|de|di|van|på|o|with|mit|that is|which is|that's|lasting|that lasts|running)){{1,2}}\s+{LEADING}$|\b{FILM}(?:\s+\w+)?\s+d'$",
    re.I,
)
_SAID = re.compile(rf"(?:{SAID_TO_LAST})\s+{LEADING}$", re.I)
_MADE = re.compile(r"^\s*(?:please\s+|bitte\s+)?(?:make it|es soll|keep it)\s+(?:\w+\s+)?$", re.I)
_LABEL = re.compile(
    rf"\b(?:(?:max(?:imum|imal)?|min(?:imum|imal)?|total|film|video|desired)\.? )?(?:{LABELS})\s*[:=?]?\s*{LEADING}$",
    re.I,
)
_ASKED = re.compile(rf"\b(?:{WANTED})\s+{LEADING}$", re.I)
_NOUN = re.compile(
    rf"(?:[- ](?:long|lang))?(?:\s+(?!(?:{BLANK_WORDS})\b)[\w'’-]+){{0,3}}?\s+{FILM}(?!\w)", re.I
)
_SUBJECT = re.compile(rf"\s+(?:{ABOUT})\s+\S", re.I)
_OUTRIGHT = re.compile(rf"^\s*(?:please\s+)?(?:{TOLD})\b", re.I)
_MENDED = re.compile(rf"(?:^|[.…,;!?:–-])\s*(?:{CORRECTING})[\s,:]*$", re.I)
"""Words that take back the length before."""
_EACH = re.compile(
    r"\.?\s*(?:per|each|pro|par|por|a)\s+(?:scene|shot|szene|bild|scène|plan|escena|plano|take)", re.I
)
"""A length of every scene and not of the film."""
_BEHIND = re.compile(rf"\b{FILM}\s+$", re.I)
_SET = re.compile(rf"\s+(?!in\b)(?:{SETTINGS})(?!\w)", re.I)
"""Another setting right behind, without a break."""
_DEED = re.compile(rf"\b(?:{MEASURED})\b", re.I)
_FEAT = re.compile(rf"\d|\b(?:{FEATS})\b", re.I)
_AND_MORE = re.compile(
    r"\s+(?:and|with|und|mit|et|avec|y|con)\s+[\w'-]+(?:\s[\w'-]+){0,2}\s*(?:$|[.,;!])", re.I
)
"""Another setting behind a length that was asked for: *we would like 45 seconds and claymation*."""
_FILM_FIRST = re.compile(rf"(?:^|[.!?\n]\s)\s*(?:[\w-]+\s){{0,3}}{FILM}\s(?:[\w-]+\s)?$", re.I)
"""A film that is named before its length: *teaser 12 sec for …*."""
_TWO_MORE = re.compile(
    r"\s+(?!(?:to|before|after|of|in|on|at|from|for|until|ago|later|and|or|a|the|is|are|was|per|each)\b)[\w-]+(?:\s[\w-]+)?\s*(?:[.!]\s*$|$|,)",
    re.I,
)
"""A length with a word on the tone behind it: *1 min lively*."""
_FIRST = re.compile(r"^\s*(?:(?:an?|one|the|my|our|please|make|create|film)\s+)*$", re.I)
_HEADS = re.compile(
    r"[- ](?!(?:to|in|of|before|after|from|for|on|with|at|walk|drive|ride|silence|wait|break|delay|shower|nap|run|flight)\b)(?:[\w'-]+\s){0,2}[\w'-]+\s*:\s",
    re.I,
)
"""What a wish is headed by: *2 minute mystery: …*."""
SHOT = r"(?:scenes?|shots?|takes?|clips?|pictures?|images?|szenen?|bild(?:er)?|einstellung(?:en)?|scènes?|plans?|escenas?|tomas?|planos?)"
OF_EACH = re.compile(
    rf"(?:\b(?:every|each|all|jede[rsn]?|chaque|cada|ogni|elke)\s+(?:single\s+|one\s+)?{SHOT}|(?P<shots>\b{SHOT})(?:\s*(?:[x×@]|à|je|zu je|von je|of|at|a|de|von|lasting)|[,\s]+(?:each|jede[rsn]?|jeweils|chacune?|cada un[oa])))[\s:]*(?:(?:is|are|must be|should be|has to be|lasts?|takes?|being|for|with|of|zu|soll|dauert|dure|dura|de)\s+)?{LEADING}$",
    re.I,
)
"""What leads to the length of every scene: *every shot exactly 6 seconds*, *4 shots x 4 sec*."""
EACH_BEHIND = re.compile(
    rf"\s*(?:(?:each|apiece|jeweils|chacune?|cada un[oa])(?=\s*(?:$|[,;:.!?)\n—–]))|(?:(?:for )?each|every|a|per|pro|par|por) {SHOT}(?!\w))",
    re.I,
)
_SPENT = re.compile(
    r"\s+(?:(?:at|by|beside) (?:the|our|my)|in the (?:life|day|company) of|(?:am|an der|beim|im leben) |(?:au bord|dans la vie) d|(?:a la orilla|en la vida|junto) (?:de|a)l?)\b(?:\s?[\w'’-]+){1,3}\s*(?:[.!,:]|$)",
    re.I,
)
_OPENS = re.compile(
    r"^\s*(?:[^.!?\n]*\b(?:for|für|pour|para|per)\b[^.!?\n]*:\s*)?(?:just |only |nur |juste |solo )?$", re.I
)
"""Where a wish begins with its length, and goes on with a place: *one minute at the seaside.*"""
_ASPECTS = ("16:9", "9:16", "1:1", "21:9")


@dataclass(frozen=True)
class Length:
    """A length that was read, and where it stood."""

    start: int
    seconds: float
    words: str


@dataclass(frozen=True)
class Amount:
    start: int
    end: int
    seconds: float
    hours: bool = False


def mentioned(text: str) -> bool:
    """Whether a text may say a length at all; quick, for most say none."""
    return _hint().search(text) is not None or _CJK.search(text) is not None


@cache
def _hint() -> re.Pattern[str]:
    units = rf"(?:{SECOND}|{MINUTE}|{HOUR})(?!\w)"
    return re.compile(
        rf"(?:(?:\d|[\s-])(?:{units}))|\d:\d|\d\s*[\"″']|" + "|".join(pattern for pattern, _ in PHRASES), re.I
    )


def take(text: str) -> tuple[str, list[Length]]:
    """The text without the lengths of the film, and those lengths in the order in which they stood."""
    found: list[Length] = []
    if not mentioned(text):
        return text, found
    text = _signs(text, found)
    whole = len(text)
    years = {match[0] for match in _amount_rule().finditer(text) if _of_a_decade(text, match)}
    while amount := next(
        (a for a in amounts(text) if of_film(text, a) and text[a.start : a.end] not in years), None
    ):
        start = amount.start + whole - len(text)
        found.append(Length(start, amount.seconds, text[amount.start : amount.end]))
        text = _without(text, amount)
    if found:
        text = _corrected(text, found)
    return text, sorted(found, key=lambda length: length.start)


def _without(text: str, amount: Amount) -> str:
    """The text without a length, the words that lead to it and those that belong to it."""
    left, right = text[: amount.start], text[amount.end :]
    for pattern in (_LABEL, _SAID, _ASKED, _MADE):
        if (match := pattern.search(left)) is not None:
            left = left[: match.start()]
            break
    else:
        left = re.sub(rf"(?:(?<!\w)(?:{LEADS}|{LOOSE})\s+)+$", "", left, flags=re.I)
    if ends := _ENDS.match(right):
        right = right[ends.end() :]
    left = re.sub(rf"(\b{FILM}(?:\s+\w+)?)\s+d'\s*$", r"\1", left, flags=re.I)
    if match := _MENDED.search(left):
        left = left[: match.start()]
    right = re.sub(
        rf"^\s*,?\s*(?:and |but |und |et |y )?(?:not|nicht|pas|no)\s+(?:{numbers()})(?:[ -]?(?:{SECOND}|{MINUTE}))?(?!\w)",
        "",
        right,
        flags=re.I,
    )
    if not left.strip() and (match := re.match(rf"\s+(?:{ABOUT})\s+", right, re.I)):
        right = right[match.end() :]
    return f"{left} {right}"


def _corrected(text: str, found: list[Length]) -> str:
    """A number that stands for another length than the one before it: *no wait, make it 20*."""
    pattern = re.compile(
        rf"(?:[.…,;!–-]|\s)*(?:{CORRECTING})[,:\s]+(?P<n>{numbers()})(?:[ -]?(?:{SECOND}))?(?=\s*(?:$|[,;:.!?)]))",
        re.I,
    )
    if match := pattern.search(text):
        scale = (
            60
            if max(found, key=lambda length: length.start).seconds % 60 == 0 and number(match["n"]) < 5
            else 1
        )
        found.append(Length(10**9, scale * number(match["n"]), match[0].strip()))
        return f"{text[: match.start()]} {text[match.end() :]}"
    return text


def mended(text: str) -> str:
    """The text with a length that is taken back at once replaced: *twenty seconds no make it thirty with rain*."""
    return _retold().sub(_last_told, text) if mentioned(text) else text


@cache
def _retold() -> re.Pattern[str]:
    n, unit = numbers(), rf"(?:{SECOND}|{MINUTE})(?!\w)"
    whole = "|".join(pattern for pattern, _ in PHRASES)
    return re.compile(
        rf"(?<!half )(?<!halbe )(?P<n>{n})(?P<unit>[ -]?{unit})[\s,.…;–-]+(?:{CORRECTING})[\s,:]+(?P<whole>(?:{n}[ -]?{unit})|(?:{whole})(?!\w))?(?P<again>{n})?"
        r"(?=\s*(?:$|[,;:.!?)])|\s+(?:with|and|for|please|about|in|so|but|where|of|mit|und|bitte|über|aber|avec|et|pour|con|y|para)\b)",
        re.I,
    )


def _last_told(match: re.Match[str]) -> str:
    if match["whole"] and not match["again"]:
        return match["whole"]
    if match["whole"] or not match["again"] or number(match["again"]) < 2:
        return match[0]
    return f"{match['again']}{match['unit']}"


def of_film(text: str, amount: Amount) -> bool:
    """Whether an amount of time is how long the film is to be."""
    left, right = text[: amount.start], text[amount.end :]
    ends = _ENDS.match(right) is not None or _SET.match(right) is not None
    if _EACH.match(right) or EACH_BEHIND.match(right) or OF_EACH.search(left):
        return False
    if ends and (_BEHIND.search(left) or _ASKED.search(left)):
        return True
    if _ASKED.search(left) and _AND_MORE.match(right):
        return True
    if _FILM_FIRST.search(left) and (_SUBJECT.match(right) or ends):
        return True
    if _ALONE.search(left) and not amount.hours and _TWO_MORE.match(right):
        return True
    if _FIRST.search(left) and _HEADS.match(right):
        return True
    if _NOUN.match(right) or _OF_THE_FILM.search(left) or _LABEL.search(left) or _SAID.search(left):
        return True
    if _MADE.match(left):
        return True
    if not amount.hours and _OPENS.search(left) and _SPENT.match(right):
        return True
    if amount.hours:
        last = re.search(r"[,;(]\s*$", left) is not None and re.match(r"\s*[.!)]?\s*$", right) is not None
        return last or (ends and not left.strip())
    if ends and _ALONE.search(left):
        return True
    if _SUBJECT.match(right) and (re.fullmatch(rf"\s*{LEADING}", left, re.I) or _ASKED.search(left)):
        return True
    words = text[amount.start : amount.end]
    if re.search(r"[- ](?:long|lang)$", words) and not _DEED.search(left):
        return True
    if not ends:
        return False
    if re.fullmatch(rf"\d+\s?(?:{SHORT})", words, re.I):
        return not re.search(r"\b(?:for|in|after|every|für|nach)\s+$", left, re.I) or _told(left)
    return _LED.search(left) is not None and (not _WITHIN.search(left) or _told(left))


def _told(left: str) -> bool:
    """Whether what is told *in ten seconds* is the film, and no deed that is done in that time."""
    sentence = re.split(r"[.!?\n]\s*", left)[-1]
    if re.match(r"\s*(?:it|he|she|they|we|which|who)\b", sentence, re.I) and _DEED.search(sentence):
        return False
    return _OUTRIGHT.match(sentence) is not None or not (_DEED.search(sentence) and _FEAT.search(sentence))


# Amounts of time.


def amounts(text: str) -> Iterator[Amount]:
    for match in _amount_rule().finditer(text):
        if match["clock"] and re.sub(r"\s", "", match[0]) in _ASPECTS:
            continue
        if _of_a_decade(text, match):
            continue
        if match["prime"] and text.count('"', 0, match.start()) % 2:
            continue
        yield Amount(match.start(), match.end(), _seconds(match), bool(match["hours"] or match["halfhour"]))


def _of_a_decade(text: str, match: re.Match[str]) -> bool:
    """Whether a figure is of years and not of seconds: *the 80s*, *90s style*, *a cheesy 80s tv ad, 30 s*."""
    if not re.fullmatch(r"[2-9]0'?s", match[0]):
        return False
    left, right = text[: match.start()], text[match.end() :]
    if re.search(r"\b(?:the|early|late|mid)[ -]$", left, re.I) or _DATED.match(right):
        return True
    again = re.search(rf"\d\s?(?:{SECOND}|{MINUTE})(?!\w)", f"{left} {right}", re.I)
    return again is not None and re.match(r" (?:tv|telly|television) ", right, re.I) is not None


_DATED = re.compile(
    r"[- ](?:style|look|vibes?|aesthetic|synth\w*|disco|music|fashion|retro|inspired|nostalgia|themed|hair\w*|kids|rock|pop|infomercial|vhs)\b",
    re.I,
)
"""What a decade is known for."""


@cache
def _amount_rule() -> re.Pattern[str]:
    """Every way to write an amount of time; compiled when first needed, which takes a while."""
    n, second, minute = numbers(), rf"(?:{SECOND})(?!\w)", rf"(?:{MINUTE})(?!\w)"
    long = r"(?:[- ](?:long|lang)(?!\w))?"
    phrases = "|".join(f"(?P<p{i}>{pattern})" for i, (pattern, _) in enumerate(PHRASES))
    ways = (
        r"(?P<halfhour>half an hour|half[- ]hour|eine halbe stunde|une demi[- ]heure|media hora)(?!\w)",
        rf"(?P<hours>{n}|an)[- ]?(?:{HOUR})(?!\w)(?:\s+(?:and\s+)?(?P<more>{n})[ -]?{minute})?{long}",
        rf"(?:between|zwischen|entre|tra|fra)\s+(?P<low2>{n})(?:[ -]?(?:{second}|{minute}))?\s+(?:and|und|et|y|e)\s+(?P<high2>{n})[ -]?(?P<runit2>{second}|{minute})",
        rf"(?P<low>\d+\s*[-–]|{n}[\s-]+(?:to|or|bis|oder|à|a|o|ou|-|–))[\s-]*(?P<high>{n})[ -]?(?P<runit>{second}|{minute}){long}",
        rf"(?:{phrases})(?!\w){long}",
        rf"(?P<half>{n})(?:{HALVED[0]})[ -]?{minute}{long}",
        rf"(?P<half2>{n})[ -]?{minute}(?:{HALVED[1]})(?!\w)",
        rf"(?P<bm>{n})[ -]?(?:{minute}|m(?=\s?\d))(?:\s+(?:and|und|et|y|e)\s+|,\s*|\s*)(?P<bs>{n})(?:[ -]?{second}|(?=\s*(?:$|[,;:.)])))",
        r"(?P<clock>\d{1,2}:[0-5]\d)(?![\d:])(?:\s*(?:min|minutes)(?!\w))?",
        r"(?P<pm>\d{1,2})[’'′](?P<ps>[0-5]?\d)(?:\"|″|'')?(?!\w)",
        r"(?P<prime>\d{1,3})(?:\"|″|'')(?!\w)",
        rf"(?P<one>{n})(?:-?ish)?[ -]?(?P<unit>{second}|{minute}|m(?!\w)){long}",
    )
    return re.compile(rf"(?<![\w:])(?<!\d[.,])(?<![a-z]-)(?:{'|'.join(ways)})", re.I)


def _seconds(match: re.Match[str]) -> float:
    g = match.groupdict()
    for i, (_, seconds) in enumerate(PHRASES):
        if g[f"p{i}"]:
            return seconds
    if g["halfhour"]:
        return 1800.0
    if g["hours"]:
        return 3600 * number(g["hours"]) + 60 * (number(g["more"]) if g["more"] else 0.0)
    if high := g["high"] or g["high2"]:
        unit = g["runit"] or g["runit2"]
        return _scale(unit) * (number(_first(g["low"] or g["low2"])) + number(high)) / 2
    if half := g["half"] or g["half2"]:
        return 60 * (number(half) + 0.5)
    if g["bm"]:
        return 60 * number(g["bm"]) + number(g["bs"])
    if g["clock"]:
        minutes, seconds_part = g["clock"].split(":")
        return 60.0 * int(minutes) + int(seconds_part)
    if g["pm"]:
        return 60.0 * int(g["pm"]) + int(g["ps"])
    if g["prime"]:
        return float(g["prime"])
    return number(g["one"]) * _scale(g["unit"])


def _first(text: str) -> str:
    """The number that a range begins with."""
    match = re.match(numbers(), text, re.I)
    return match[0] if match else ""


def _scale(unit: str) -> int:
    return 60 if re.fullmatch(rf"{MINUTE}|m", unit, re.I) else 1


_CJK = re.compile(
    r"(?:约|大约|約|およそ)?(?<!\d)(?P<n>\d{1,9}(?:\.\d)?|[一二两兩三四五六七八九十]{1,3}(?=秒|分[钟鐘間间]|分半))\s{0,9}"
    r"(?P<unit>秒[钟鐘]?|分[钟鐘間间]?|초|분|ثانية|ثوان|ثواني|دقيقة|دقائق|שניות|דקות|सेकंड|मिनट|วินาที|นาที)(?P<half>半)?"
    r"(?:\s?(?P<more>\d{1,2}|[一二三四五六七八九十]{1,3})\s?(?:秒[钟鐘]?|초))?"
    r"(?:くらい|ぐらい|程度|以内|左右|间|間)?(?:で(?!す)|の(?=動画|映像|映画|ビデオ)|的(?=视频|影片|短片|電影)|짜리|정도)?"
)


def _signs(text: str, found: list[Length]) -> str:
    """Without lengths in scripts that put no spaces between number and unit."""
    while match := _CJK.search(text):
        minutes = match["unit"].startswith(("分", "분", "دق", "דק", "मि", "นา"))
        seconds = kanji(match["n"]) * (60.0 if minutes else 1.0)
        seconds += 30.0 if match["half"] else 0.0
        seconds += kanji(match["more"]) if match["more"] else 0.0
        found.append(Length(match.start(), seconds, match[0]))
        text = f"{text[: match.start()]} {text[match.end() :]}"
    return text
