"""English figures and signs as they are said: dates, hours, prices, measures, telephone numbers."""

from __future__ import annotations

import re
from collections.abc import Callable


def listed(text: str) -> tuple[str, ...]:
    """The words of a text: how long lists of words are written down here."""
    return tuple(text.split())


MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_UNITS = listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS = listed("zero ten twenty thirty forty fifty sixty seventy eighty ninety")
NUMBER_WORDS = {w: i for i, w in enumerate(_UNITS)} | {w: 10 * i for i, w in enumerate(_TENS) if i > 1}
_IRREGULAR_ORDINALS = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
                       "nine": "ninth", "twelve": "twelfth"}  # fmt: skip


def in_words(value: int) -> str:
    """A whole number below a thousand million in words."""
    if value < 20:
        return _UNITS[value]
    if value < 100:
        return _TENS[value // 10] + (f"-{_UNITS[value % 10]}" if value % 10 else "")
    if value < 1000:
        rest = f" and {in_words(value % 100)}" if value % 100 else ""
        return f"{_UNITS[value // 100]} hundred{rest}"
    size, name = (1_000_000, "million") if value >= 1_000_000 else (1000, "thousand")
    left = value % size
    rest = f" {'and ' if 0 < left < 100 else ''}{in_words(left)}" if left else ""
    return f"{in_words(value // size)} {name}{rest}"


def ordinal(value: int) -> str:
    """``seventieth`` for 70."""
    lead, dash, last = in_words(value).rpartition("-")
    if last in _IRREGULAR_ORDINALS:
        return lead + dash + _IRREGULAR_ORDINALS[last]
    return lead + dash + (last[:-1] + "ieth" if last.endswith("y") else last + "th")


def _nth(day: str) -> str:
    return ordinal(int(re.sub(r"\D", "", day)))


def spoken(text: str) -> str:
    """Figures and signs as they are said: ``70th`` -> seventieth, ``7.30 pm`` -> seven thirty p m."""
    for pattern, said in _SAID:
        text = pattern.sub(said, text)
    return text


def _money(match: re.Match[str]) -> str:
    """A price as it is said: ``£14.20`` is fourteen pounds twenty, ``£2.5m`` two point five million pounds."""
    one, many = {"£": ("pound", "pounds"), "$": ("dollar", "dollars"), "€": ("euro", "euros")}[match[1]]
    whole, part, size = int(match[2].replace(",", "")), match[3] or "", match[4] or ""
    if size:
        named = {"m": "million", "k": "thousand", "bn": "billion"}.get(size, size)
        return f"{_decimal(str(whole), part)} {named} {many}"
    said = f"{in_words(whole)} {one if whole == 1 else many}"
    return f"{said} {in_words(int(part))}" if int(part or 0) else said


def _decimal(whole: str, part: str) -> str:
    """``2.5`` is two point five."""
    return in_words(int(whole)) + (
        f" point {' '.join(_UNITS[int(figure)] for figure in part)}" if part else ""
    )


def _hour(match: re.Match[str]) -> str:
    """``19:30`` is nineteen thirty, ``8.05 pm`` eight oh five p m; a full hour has no minutes."""
    hour, minutes = int(match["h"]), int(match["m"] or 0)
    half = (match.groupdict().get("half") or "").lower()
    if not minutes and not half and hour in (0, 12, 24):
        return "noon" if hour == 12 else "midnight"
    if not minutes and not half:
        hour, half = (hour - 12, "p") if hour > 12 else (hour, "a")
    said = "" if not minutes else f" oh {in_words(minutes)}" if minutes < 10 else f" {in_words(minutes)}"
    return f"{in_words(hour)}{said}" + (f" {half} m" if half else "")


def _digits(figures: str) -> str:
    """A telephone number as it is read out, figure by figure."""
    said = " ".join(_UNITS[int(figure)] for figure in figures)
    return re.sub(r"\b(\w+)(?: \1\b)+", _repeated, said)


def _repeated(match: re.Match[str]) -> str:
    """A figure that comes several times in a row: ``triple five``, ``double zero double zero``."""
    times = len(match[0].split())
    odd = times % 2
    return " ".join([f"triple {match[1]}"] * odd + [f"double {match[1]}"] * ((times - 3 * odd) // 2))


def _telephone(match: re.Match[str]) -> str:
    parts = [part for part in re.split(r"[ -]", match["figures"]) if part]
    plus = "plus " if match["figures"].startswith("+") else ""
    if len(parts) == 1 and len(parts[0]) == 3:  # nine-nine-nine
        return "-".join(_UNITS[int(figure)] for figure in parts[0])
    return plus + ", ".join(_digits(part.lstrip("+")) for part in parts)


def _year(match: re.Match[str]) -> str:
    if match[0].startswith("20") and (int(match[2]) < 10 or match[2].startswith("2")):
        return in_words(int(match[0]))  # never "twenty twenty"
    rest = int(match[2])
    if rest == 0:
        return in_words(int(match[1])) + " hundred"
    return in_words(int(match[1])) + (" oh " if rest < 10 else " ") + in_words(rest)


_MEASURES = {
    "kg": "kilogram", "g": "gram", "mg": "milligram", "km": "kilometre", "cm": "centimetre", "mm": "millimetre", "ml": "millilitre",
    "cl": "centilitre", "l": "litre", "°C": "degree", "°F": "degree", "°": "degree", "km/h": "kilometre an hour", "mph": "mile an hour",
    "h": "hour", "hrs": "hour", "min": "minute", "mins": "minute", "m": "metre", "ft": "foot",
}  # fmt: skip


def _measure(match: re.Match[str]) -> str:
    one, _, rest = _MEASURES[match[2]].partition(" ")
    single = match[1] == "1" or not match[1][0].isdigit()
    named = one if single else "feet" if one == "foot" else f"{one}s"
    return f"{match[1]} {named}{f' {rest}' if rest else ''}"


_DAY = r"(?:[12]\d|3[01]|[1-9])(?:st|nd|rd|th)?"
_HALF = r"(?P<half>[ap])(?:m\b|\.\s?m\b(?:\.(?=\s+(?-i:[a-z])|[,;]))?)"
_CALLED = r"\b(?:call|dial|ring|phone|tel(?:ephone)?|text|whatsapp|sms|reference|ref|code|pin|extension)(?: us)?(?: (?:on|at))?:? "
_CLOCK = r"(?!0?0\.00)(?P<h>[01]?\d|2[0-3])\.(?P<m>[0-5]\d)\b"
_COUNTED = r"percent|m\b|met|km|kg|kilo|ton|lit|euro|pound|dollar|thousand|million|billion"
_SHORT = (
    "jan(?:uary)?",
    "feb(?:ruary)?",
    "mar(?:ch)?",
    "apr(?:il)?",
    "(?-i:May)",
    "june?",
    "july?",
    "aug(?:ust)?",
    "sept?(?:ember)?",
    "oct(?:ober)?",
    "nov(?:ember)?",
    "dec(?:ember)?",
)


def _one_by_one(match: re.Match[str]) -> str:
    """``555 0142`` is five five five, zero one four two."""
    return ", ".join(
        " ".join(_UNITS[int(figure)] for figure in part) for part in re.split(r"\D", match["figures"])
    )


_DAY_SHORT = r"(Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)"


def _weekday(short: str) -> str:
    """``Wed`` is Wednesday."""
    return next(day for day in _WEEK if day.lower().startswith(short[:3].lower()))


_DAYS = r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:s|r|rs|nes|ur)?(?:day)?"
_WEEK = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def _weekdays(match: re.Match[str]) -> str:
    """``Tue–Sat`` is Tuesday to Saturday."""
    first, last = (next(day for day in _WEEK if day.startswith(short)) for short in (match[1], match[3]))
    joint = {"–": " to ", "-": " to ", "&": " and "}.get(match[2].strip(), match[2])
    return f"{first}{joint}{last}"


def _each(match: re.Match[str]) -> str:
    """``/h`` is an hour, ``/week`` a week."""
    unit = {"h": "hour", "hr": "hour", "kg": "kilogram", "km": "kilometre"}.get(match[1], match[1])
    return f" {'an' if unit == 'hour' else 'a'} {unit}"


def _month(name: str) -> str:
    return next(month for month in MONTHS.split("|") if month[:3].lower() == name[:3].lower())


_SAID: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], str] | str], ...] = (
    (re.compile(r"(\d[\d,]*(?:\.\d\d?)?) ?([£$€])(?!\d)"), lambda m: f"{m[2]}{m[1]}"),
    (re.compile(r"([£$€])\s?(\d[\d,]*)(?:\.(\d\d?))?(?: ?(million|billion|thousand|bn|[mk]))?\b"), _money),
    (re.compile(r"(?<![\w.,£$€-])(?<!\d )(?P<figures>\d{3} \d{4}|555-\d{4})(?![\w%]|[ ,.-]\d)"), _one_by_one),
    (
        re.compile(rf"({_CALLED})(?P<figures>\+?\d{{2,}}(?:[ -]\d{{2,}})*)\b", re.I),
        lambda m: m[1] + _telephone(m),
    ),
    (re.compile(r"(?<![\w.,£$€])(?<!\d[ -])(?=[\d ]{10})(?P<figures>\d{4,6} \d{4,6})\b(?!%)"), _telephone),
    (re.compile(r"(?<![\w.,])(?P<figures>(?:0\d{2,}|\+\d{2,})(?:[ -]\d{2,})*)\b"), _telephone),
    (
        re.compile(
            rf"\b{_DAY_SHORT}\.?(?=,? (?:the )?{_DAY}(?: of)? (?:{'|'.join(_SHORT)})\b|,? \d{{1,2}}(?:[.:]\d\d)? ?[ap]\.?m\b)",
            re.I,
        ),
        lambda m: _weekday(m[1]),
    ),
    (
        re.compile(
            rf"\b{_DAY_SHORT}\b\.?(?=,? (?:the )?\d|,|$|\.$| ?(?:&|–|-|and|to) ?(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)| (?:morning|afternoon|evening|night|from|at)\b)"
        ),
        lambda m: _weekday(m[1]),
    ),
    (re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\b"), lambda m: m[0].capitalize()),
    (re.compile(r"(?<=\d)( ?[ap]\.?m\.?)\s?[–-]\s?(?=\d)", re.I), r"\1 to "),
    (re.compile(rf"\b(?P<h>1[0-2]|0?[1-9])(?:[.:](?P<m>[0-5]\d))?\s?{_HALF}", re.I), _hour),
    (re.compile(r"(?<![\d:.])(?P<h>[01]?\d|2[0-3]):(?P<m>[0-5]\d)(?![\d:])"), _hour),
    (
        re.compile(
            rf"(?<![\d.,]){_CLOCK}(?=[,;:!?]|\.?$|\.\s| (?:to|till|until|and|or|from|train|bus|ferry|tram|flight|boat|service)\b)"
        ),
        _hour,
    ),
    (re.compile(r"(?<![\d.,])(?P<h>0\d)\.(?P<m>[0-5]\d)\b"), _hour),
    (
        re.compile(
            rf"\b((?:the|at|by|until|till|from|before|after|leaves|starts?|opens|closes|doors) ){_CLOCK}(?! ?(?:%|an? |per |each|{_COUNTED}))",
            re.I,
        ),
        lambda m: m[1] + _hour(m),
    ),
    (
        re.compile(rf"\b({_DAY}) ({'|'.join(_SHORT)})\b(?:\.(?=,|\s+(?-i:[a-z])))?", re.I),
        lambda m: f"{m[1]} {_month(m[2])}",
    ),
    (re.compile(rf"\b(?:the )?({_DAY})(?: of)? (?=(?:{MONTHS})\b)"), lambda m: f"the {_nth(m[1])} of "),
    (re.compile(rf"\b({MONTHS}) ({_DAY})\b(?!:| ?(?:%|{_COUNTED}))"), lambda m: f"{m[1]} the {_nth(m[2])}"),
    (
        re.compile(
            rf"\b(?:(?:the )?{_DAY}(?:, | and | or | to | until | till |\s?[–-]\s?))+(?=the [a-z-]+ of (?:{MONTHS})\b)"
        ),
        lambda m: re.sub(
            rf"(?:the )?({_DAY})", lambda d: f"the {_nth(d[1])}", re.sub(r"\s?[–-]\s?", " to ", m[0])
        ),
    ),
    (re.compile(r"(?<=day )(\d{1,2})(?:st|nd|rd|th)\b"), lambda m: f"the {ordinal(int(m[1]))}"),
    (re.compile(r"\b(\d{1,3})(?:st|nd|rd|th)\b"), lambda m: ordinal(int(m[1]))),
    (re.compile(r"(?<=\w)/ ?(h|hr|hour|day|week|month|year|night|person|kg|km)\b"), _each),
    (re.compile(rf"\b{_DAYS}(\s?[–-]\s?| ?& ?| to | until | till | and ){_DAYS}\b"), _weekdays),
    (re.compile(r"(?<=\d) ?x ?(?=\d)"), " by "),
    (re.compile(r"\b(\d{1,2})p\b"), r"\1 pence"),
    (re.compile(r"\b24/7\b"), "twenty-four seven"),
    (
        re.compile(r"\b(\d+)\.(\d\d)(?= (?:an?|per|each) [a-z])"),
        lambda m: f"{in_words(int(m[1]))} {in_words(int(m[2]))}",
    ),
    (re.compile(r"(?<=\d)(?:\s?[–-]\s?|:)(?=\d)"), " to "),
    (
        re.compile(
            rf"\b((?:\ban? )?\d+(?:[.,]\d+)?) ?({'|'.join(sorted(map(re.escape, _MEASURES), key=len, reverse=True))})(?![\w°/])"
        ),
        _measure,
    ),
    (re.compile(r"\b\d{1,3}(?:,\d{3})+\b"), lambda m: in_words(int(m[0].replace(",", "")))),
    (re.compile(r"(?<![\d.])\b(\d+)\.(\d+)\b(?!\.\d)"), lambda m: _decimal(m[1], m[2])),
    (re.compile(r"\b(1[1-9]|20)(\d\d)\b"), _year),
    (re.compile(r"\b\d{1,9}\b"), lambda m: in_words(int(m[0]))),
    (re.compile(r" ?%"), " percent"),
    (re.compile(r"\b([A-Z])&(?=[A-Z]\b)"), r"\1 and "),
    (re.compile("&"), "and"),
)
"""What is said for each sort of figure, in the order in which they are looked for."""
